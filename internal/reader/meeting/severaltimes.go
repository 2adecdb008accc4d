package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// The same people met several times, each with its day and its place, under one verb: "they met in Rome
// in February and again in Geneva on 12 June".

// timeMet is one of these times, with the chunks that tell it.
type timeMet struct {
	days     date.Days
	place    date.Place
	from, to int
}

// maxTimes is how many times one verb tells of at most.
const maxTimes = 8

// severalTimes makes a meeting of each, where a sentence told of one.
func (r *Reading) severalTimes(reg *phrase.Region, list []phrase.Clause, meetings int) {
	if reg.Quote >= 0 || len(r.Meetings) <= meetings {
		return
	}
	c := onlyTalk(list)
	if c == nil || c.Neg || c.Maybe {
		return
	}
	k := slices.IndexFunc(r.Meetings[meetings:], func(m story.Meeting) bool {
		return slices.ContainsFunc(m.Evidence, func(g text.Range) bool {
			return g.First <= reg.Chunks[c.At].First && reg.Chunks[c.At].First < g.Last
		})
	})
	all := r.timesBehind(reg, c)
	if k < 0 || len(all) < 2 || len(all) > maxTimes {
		return
	}
	for i := range all {
		for j := range all[:i] {
			if !all[i].days.End.Before(all[j].days.Start) && !all[j].days.End.Before(all[i].days.Start) {
				return
			}
		}
	}
	first := r.Meetings[meetings+k]
	at := r.State.Meeting
	for i, t := range all {
		m := first
		m.Days, m.Dated, m.Place = t.days, true, t.place
		if m.Status == "held" && !r.Ref.IsZero() && t.days.Start.After(r.Ref) {
			m.Status = "planned"
		}
		if i == 0 {
			r.Meetings[meetings+k] = m
			continue
		}
		m.Agenda, m.Rules = nil, slices.Clone(first.Rules)
		m.Evidence = []text.Range{r.Trim(text.Range{First: reg.Chunks[t.from].First, Last: reg.Chunks[t.to-1].Last})}
		r.AddMeeting(m)
	}
	r.State.Meeting = at
}

// timesBehind is the days behind a verb of meeting, parted by commas and "and", at least one of them with a
// place; none where anybody is named or another verb stands among them.
func (r *Reading) timesBehind(reg *phrase.Region, c *phrase.Clause) []timeMet {
	k := c.At + 1
	for k < len(reg.Chunks) && reg.Chunks[k].Kind != phrase.OfDate && !r.placeAt(reg, k) {
		if x := &reg.Chunks[k]; x.Finite() || x.Kind == phrase.OfQuote || word.Semicolon(r.Punct(x)) || x.Kind == phrase.OfItem && x.Is(pack.Rel) && !x.Is(pack.Det) {
			return nil
		}
		k++
	}
	var all []timeMet
	placed := false
	cur := timeMet{from: k}
	closing := func() bool {
		if cur.days.Start.IsZero() {
			return false
		}
		placed = placed || !cur.place.Empty()
		all = append(all, cur)
		return true
	}
loop:
	for ; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfDate:
			if !cur.days.Start.IsZero() || r.Dates[x.Idx].Same || r.OnlyBounds(reg, k, -1) {
				return nil
			}
			cur.days = r.PastYear(c, x.Idx, r.DaysOf(x.Idx, c.Plan))
		case r.placeAt(reg, k):
			if !cur.place.Empty() {
				return nil
			}
			cur.place = r.MentionPlace(&r.Mentions[x.Idx])
		case word.Comma(r.Punct(x)), x.Kind == phrase.OfItem && x.Is(pack.And), r.laterAt(reg, k) && !cur.days.Start.IsZero():
			if cur.days.Start.IsZero() && cur.place.Empty() {
				continue
			}
			if !closing() {
				return nil
			}
			cur = timeMet{from: k + 1}
			continue
		case x.Kind == phrase.OfItem && x.Trig == nil && (x.Is(pack.Adverb) || x.Is(pack.DayPart) || x.Is(pack.Det) || x.Is(pack.Prep)) && !x.Is(pack.Rel) && !x.Is(pack.Comp):
		default:
			break loop
		}
		cur.to = k + 1
	}
	if k < len(reg.Chunks) && reg.Chunks[k].Kind != phrase.OfPunct && (!cur.days.Start.IsZero() || !cur.place.Empty()) {
		return nil
	}
	closing()
	if !placed {
		return nil
	}
	return all
}

// placeAt reports whether chunk k names a place behind a word for "in".
func (r *Reading) placeAt(reg *phrase.Region, k int) bool {
	x := &reg.Chunks[k]
	if x.Kind != phrase.OfMention || k == 0 || !reg.Chunks[k-1].Is(pack.Prep) || reg.Chunks[k-1].Mark&(pack.In|pack.At) == 0 {
		return false
	}
	kind := r.Mentions[x.Idx].Kind
	return kind == mention.Place || kind == mention.Country
}
