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
