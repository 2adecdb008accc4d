package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Gapped makes the records of the stretches of a sentence that share their verb with
// the clause before.
func (r *Reading) Gapped(reg *phrase.Region, list []phrase.Clause, meetings, visits int) {
	r.dayEach(reg, list, meetings)
	r.metElsewhere(reg, list, meetings)
	r.severalTimes(reg, list, meetings)
	r.daysApart(reg, list, meetings)
	r.gappedSubjects(reg, list, meetings)
	if !r.Pack.Habits.Dash || reg.Quote >= 0 {
		return
	}
	r.Series(reg, list, meetings)
	for k := 1; k+1 < len(reg.Chunks); k++ {
		if len(r.Visits) > visits && r.DatedPlace(reg, k) { // "Kyiv (2 July), Moscow (5 July)"
			if c := r.VerbOver(list, k); c != nil && word.IsTrip(c.Form) {
				r.GappedVisit([]int32{reg.Chunks[k-1].Idx}, r.DaysOf(reg.Chunks[k+1].Idx, false), []text.Range{r.Trim(text.Range{First: reg.Chunks[k-1].First, Last: reg.Chunks[k+1].Last})})
			}
			continue
		}
		if m := r.Punct(&reg.Chunks[k]); !word.Dash(m) || m == '-' && r.Doc.Tokens[reg.Chunks[k].First].Has(text.Glued) {
			continue
		}
		if at, from := r.PlaceBefore(reg, k); at >= 0 && len(r.Visits) > visits {
			if c := r.VerbOver(list, from); c != nil && word.IsTrip(c.Form) {
				r.GappedVisit([]int32{reg.Chunks[at].Idx}, r.DaysOf(reg.Chunks[k+1].Idx, false), []text.Range{r.Trim(text.Range{First: reg.Chunks[at-1].First, Last: reg.Chunks[k+1].Last})})
			}
			continue
		}
		from := k
		days, told, back := date.Days{}, false, 0
		next := false                 // "then – Ankara"
		for j := k - 1; j >= 0; j-- { // back over the day, to the comma
			x := &reg.Chunks[j]
			if word.Comma(r.Punct(x)) || word.Semicolon(r.Punct(x)) {
				from = j
				break
			}
			if x.Kind == phrase.OfDate {
				days, told = r.DaysOf(x.Idx, false), true
				continue
			}
			if f := r.Form(&r.Items[x.Item], pack.Adverb); x.Kind == phrase.OfItem && f != nil && f.Get("step") != "" {
				back, told = back+1, true
				continue
			}
			next = next || x.Is(pack.Adverb)
			if x.Kind != phrase.OfItem || !x.Is(pack.And) && !x.Is(pack.Adverb) && !x.Is(pack.Prep) {
				break
			}
		}
		if from == k || !told && !next {
			continue
		}
		c := r.VerbOver(list, from)
		if c == nil || !told && !word.IsTrip(c.Form) {
			continue
		}
		n := k + 1
		var mark pack.Marker
		if reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Prep) {
			mark, n = reg.Chunks[n].Mark, n+1
		}
		if n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention {
			continue
		}
		a := r.ChainRight(reg, n)
		ev := []text.Range{r.Trim(text.Range{First: reg.Chunks[from].First, Last: reg.Chunks[a.To-1].Last})}
		if word.IsTalk(c.Form) && len(r.Meetings) > meetings && mark&pack.With != 0 {
			r.GappedMeeting(c, a.Mentions, days, back, ev)
		} else if word.IsTrip(c.Form) && len(r.Visits) > visits {
			r.GappedVisit(a.Mentions, days, ev)
		}
	}
}
