package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// goesOn is who went somewhere for a meeting that has one side only, in a language whose verbs come
// first and whose verb of travelling goes on without a subject: "The minister landed in Beirut. Then
// (she) went on to the palace for talks with the president". Nil if it is not told.
func (r *Reading) goesOn(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, b []int32) []int32 {
	w := r.State.Subject
	if o := r.Pack.Order; o.SubjectFirst || !o.Dropped || reg.Quote >= 0 || w < 0 || slices.Contains(b, w) || r.State.Acted < reg.Sent-1 || r.Actors[w].Kind != mention.Person || r.Actors[w].Role == "spokesperson" {
		return nil
	}
	for i := len(list) - 1; i >= 0; i-- {
		d := &list[i]
		if d.At >= c.At || d.Form.Class != pack.Verb && d.Form.Class != pack.Support {
			continue
		}
		if !word.IsTrip(d.Form) || d.Neg || d.Grammatical() != nil || !reg.Chunks[d.At].Finite() || !r.Suits(d, []int32{w}) {
			return nil
		}
		for k := d.At + 1; k < c.At; k++ {
			if x := &reg.Chunks[k]; x.Kind == phrase.OfPunct || x.Kind == phrase.OfItem && (x.Is(pack.Rel) || x.Is(pack.Comp)) {
				return nil
			}
		}
		return []int32{w}
	}
	return nil
}

// ofTripBefore is whose trip the sentence has told before a verb of meeting without a subject, with nobody
// else doing anything in between: "the arrival of A in Rome is awaited, since (he) is due to meet his counterpart there".
// Nil if that is not told.
func (r *Reading) ofTripBefore(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, b []int32) []int32 {
	if !r.Pack.Order.Dropped || reg.Quote >= 0 || c.Form.Class != pack.Verb || c.Passive || len(b) != 1 || len(c.Implied) > 0 || c.Get([]pack.Marker{pack.Subj}) != nil || c.Feat&(pack.Pl|pack.Du) != 0 && c.Feat&pack.Sg == 0 {
		return nil
	}
	for i := len(list) - 1; i >= 0; i-- {
		d := &list[i]
		if d.At >= c.At || d.Region != c.Region {
			continue
		}
		if !word.IsTrip(d.Form) {
			if s := d.Grammatical(); s != nil && len(r.Holders(r.Resolve(s.Mentions, d))) > 0 || word.IsTalk(d.Form) {
				return nil
			}
			continue
		}
		w := r.Holders(r.Fillers(d, []pack.Marker{pack.Subj, pack.Poss, pack.OfM}))
		if d.Neg || d.Cancel || len(w) != 1 || slices.Contains(b, w[0]) || r.Actors[w[0]].Country == r.Actors[b[0]].Country {
			return nil
		}
		return w
	}
	return nil
}
