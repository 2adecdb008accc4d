package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// What governs a meeting where its parties stand before the verb.

// overCompanion says of a clause of meeting what the verb before the companion makes of it, where he stands
// before the verb at chunk k: "hopes WITH X to hold talks", "agreed soon WITH X to hold talks".
func (r *Reading) overCompanion(reg *phrase.Region, c *phrase.Clause, k int) {
	if !r.Pack.Order.MarkedBefore {
		return
	}
	for j := k - 1; j >= 0 && j > k-mention.MaxAdverbials; j-- {
		x := &reg.Chunks[j]
		switch {
		case x.Kind == phrase.OfDate:
		case x.Kind == phrase.OfMention:
			p := r.ChainLeft(reg, j).From - 1
			if p < 0 || !reg.Chunks[p].Is(pack.Prep) || reg.Chunks[p].Mark&(pack.With|pack.In) == 0 {
				return
			}
			j = p
		case x.Kind != phrase.OfItem:
			return
		case x.Is(pack.Plan):
			c.Plan = true
			return
		case x.Is(pack.Maybe):
			c.Maybe = true
			return
		case x.Trig != nil && x.Trig.Class == pack.Verb, x.Is(pack.Cancel):
			r.proposed(reg, c, j)
			return
		case x.Is(pack.Adverb), x.Is(pack.Aux), x.Is(pack.DayPart), x.Is(pack.Modifier), x.Is(pack.Neg):
		default:
			return
		}
	}
}
