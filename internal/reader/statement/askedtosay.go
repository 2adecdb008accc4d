package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// askedToSay reports whether an infinitive is what somebody wants another to say: "urged X to
// admit that". Whether he did, nobody tells.
func (r *Reading) askedToSay(reg *phrase.Region, c *phrase.Clause) bool {
	if o := r.Pack.Order; !o.SubjectFirst || o.Inverted || !c.Infinitive || c.Form.Class != pack.Verb || c.Quote >= 0 {
		return false
	}
	k := c.At - 1
	for k > 0 && reg.Chunks[k].Kind == phrase.OfItem && (reg.Chunks[k].Is(pack.Adverb) || reg.Chunks[k].Mark&pack.To != 0) {
		k--
	}
	if k < 1 || reg.Chunks[k].Kind != phrase.OfMention {
		return false
	}
	a := r.ChainLeft(reg, k)
	return a.From > 0 && reg.Chunks[a.From-1].Finite() && reg.Chunks[a.From-1].Trig.Class == pack.Verb
}
