package visit

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// invited is who is asked to come, where the noun of a trip stands behind a verb of asking and a word for "to", in a
// language whose verbs come first: "(there) invited Cairo the minister to a visit (of) Luxor". Nil if it is not so.
func (r *Reading) invited(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) []int32 {
	p := c.At - 1
	if !r.Pack.Order.Construct || p < 1 || reg.Quote >= 0 || reg.Chunks[p].Kind != phrase.OfItem || !reg.Chunks[p].Is(pack.Prep) || reg.Chunks[p].Mark&(pack.To|pack.For) == 0 {
		return nil
	}
	for i := len(list) - 1; i >= 0; i-- {
		d := &list[i]
		if d.At >= p || d.Form.Class != pack.Verb || !reg.Chunks[d.At].Finite() {
			continue
		}
		if d.Frame.Type != "REQUEST" || d.Neg {
			return nil
		}
		a := d.Get([]pack.Marker{pack.Obj})
		if a == nil || a.To != p {
			return nil
		}
		return r.Travellers(r.Resolve(a.Mentions, d))
	}
	return nil
}
