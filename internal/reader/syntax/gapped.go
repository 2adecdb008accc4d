package syntax

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Gapping: a verb that is not said again, a dash in its place: "on Monday he spoke
// with X, and on Tuesday – with Y"; "he visited Baku, on Saturday – Ankara".

// PlaceBefore is the chunk of the place in the stretch that ends before the dash at
// chunk k, behind its preposition and after a comma, and that comma's; the day stands
// behind the dash: "to Rome – on Monday".
func (r *Reading) PlaceBefore(reg *phrase.Region, k int) (at, from int) {
	if k < 3 || k+1 >= len(reg.Chunks) || reg.Chunks[k+1].Kind != phrase.OfDate || reg.Chunks[k-1].Kind != phrase.OfMention || !reg.Chunks[k-2].Is(pack.Prep) {
		return -1, -1
	}
	from = k - 3
	for from > 0 && reg.Chunks[from].Kind == phrase.OfItem && (reg.Chunks[from].Is(pack.And) || reg.Chunks[from].Is(pack.Adverb)) {
		from--
	}
	if m := r.Punct(&reg.Chunks[from]); !word.Comma(m) && !word.Semicolon(m) {
		return -1, -1
	}
	return k - 1, from
}

// Series makes a meeting of each day and place that a verb of meeting lists: "they met
// on 20 May in Astana, on 25 July in Vientiane and on 28 September in New York".
func (r *Reading) Series(reg *phrase.Region, list []phrase.Clause, meetings int) {
	if len(r.Meetings) != meetings+1 {
		return
	}
	first := r.Meetings[meetings]
	for k := 2; k+2 < len(reg.Chunks); k++ {
		j := k + 1
		for ; j < len(reg.Chunks) && j < k+4 && reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Trig == nil && (reg.Chunks[j].Is(pack.And) || reg.Chunks[j].Is(pack.Adverb)) && !reg.Chunks[j].Is(pack.Prep); j++ {
		}
		if x := &reg.Chunks[k]; !word.Comma(r.Punct(x)) && !x.Is(pack.And) || !r.dayAndPlace(reg, j) || !r.dayAndPlace(reg, k-3) {
			continue // "in A on Friday, then again in B on Sunday"
		}
		c := r.VerbOver(list, k)
		if c == nil || c.Form.Class != pack.Verb || !word.IsTalk(c.Form) {
			continue
		}
		m := first
		m.Days, m.Dated, m.Place = r.DaysOf(reg.Chunks[j].Idx, false), true, r.MentionPlace(&r.Mentions[reg.Chunks[j+2].Idx])
		if m.Days == first.Days || m.Days.Start.IsZero() {
			continue
		}
		m.Rules = slices.Clone(first.Rules)
		m.Evidence = []text.Range{r.Trim(text.Range{First: reg.Chunks[j].First, Last: reg.Chunks[j+2].Last})}
		at := r.State.Meeting
		r.AddMeeting(m)
		r.State.Meeting = at
	}
}

// dayAndPlace reports whether a day, a preposition and a place stand at chunk k.
func (r *Reading) dayAndPlace(reg *phrase.Region, k int) bool {
	if k < 0 || k+2 >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfDate && !(k > 0 && r.Punct(&reg.Chunks[k]) == '.' && reg.Chunks[k-1].Kind == phrase.OfDate) || !reg.Chunks[k+1].Is(pack.Prep) || reg.Chunks[k+2].Kind != phrase.OfMention {
		return false
	}
	m := &r.Mentions[reg.Chunks[k+2].Idx]
	return m.Kind == mention.Place || m.Kind == mention.Country && !m.Bare
}

// DatedPlace reports whether a bracket at chunk k holds the day of the place before it.
func (r *Reading) DatedPlace(reg *phrase.Region, k int) bool {
	if r.Punct(&reg.Chunks[k]) != '(' || reg.Chunks[k-1].Kind != phrase.OfMention || reg.Chunks[k+1].Kind != phrase.OfDate || k+2 < len(reg.Chunks) && r.Punct(&reg.Chunks[k+2]) != ')' {
		return false
	}
	m := &r.Mentions[reg.Chunks[k-1].Idx]
	return m.Kind == mention.Place || m.Kind == mention.Country && !m.Bare
}

// VerbOver is the last clause of a meeting or a trip before chunk k, nil if another
// verb stands between.
func (r *Reading) VerbOver(list []phrase.Clause, k int) *phrase.Clause {
	for i := len(list) - 1; i >= 0; i-- {
		c := &list[i]
		if c.At >= k {
			continue
		}
		if word.IsTalk(c.Form) || word.IsTrip(c.Form) {
			return c
		}
	}
	return nil
}

// GappedVisit is the last trip again to other places, on other days: what follows a verb that is
// not said again.
func (r *Reading) GappedVisit(mentions []int32, days date.Days, ev []text.Range) {
	last := r.Visits[len(r.Visits)-1]
	if last.Status == "held" && !r.Ref.IsZero() && days.Start.After(r.Ref) {
		days = date.Days{} // "in three days", counted from the day told last
	}
	for _, mi := range mentions {
		to := r.MentionPlace(&r.Mentions[mi])
		if to.Empty() || to.Country == last.To.Country || r.Actors[last.Who[0]].Country == to.Country {
			continue
		}
		v := last
		v.To, v.Days, v.Evidence, v.Rules = to, days, ev, slices.Clone(last.Rules)
		r.Visits = append(r.Visits, v)
	}
}
