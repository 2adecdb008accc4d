package factuality

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// maxPredicate bounds the chunks from a word that is the subject to the end of what is said of it.
const maxPredicate = 8

// asSubject gives a meeting or a trip told by a word that is a verb and a noun alike, in a language in which what is
// marked stands before the verb, what the words right behind it say of it as their subject: that it was called
// off, was not held, is to be held, was held: "A and B's TALKS WERE-CANCELLED".
func (r *Reading) asSubject(reg *phrase.Region, c *phrase.Clause) {
	if !r.Pack.Order.MarkedBefore || c.Form.Class != pack.Verb || !word.IsTalk(c.Form) && !word.IsTrip(c.Form) {
		return
	}
	neg, plan, off := false, false, false
	for k := c.At + 1; k < len(reg.Chunks) && k <= c.At+maxPredicate; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfDate:
		case r.Boundary(x):
			c.Cancel = c.Cancel || off
			return
		case x.Kind != phrase.OfItem:
			return
		case x.Is(pack.Cancel):
			if f := r.Form(&r.Items[x.Item], pack.Cancel); f == nil || f.Is(pack.Propose) || f.Has("defers") {
				return
			}
			off = true
		case x.Supports():
			if k+1 < len(reg.Chunks) && !r.Boundary(&reg.Chunks[k+1]) {
				return // it has an object
			}
			c.Neg, c.Plan, c.Cancel = c.Neg || neg, plan, off
			return
		case x.Trig != nil || x.Set&phrase.SmallWords == 0 && x.Mark&(pack.By|pack.In|pack.At) == 0:
			return
		}
		neg, plan = neg || x.Is(pack.Neg), plan || x.Is(pack.Plan)
	}
	c.Cancel = c.Cancel || off && c.At+maxPredicate >= len(reg.Chunks)
}
