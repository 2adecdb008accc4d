package event

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// frontedState is the state whose adjective opens a clause with an object that names nobody, where the subject
// stands behind the verb: "the Uzbek-ACC initiative-ACC backed the minister". Nil, else.
func (r *Reading) frontedState(reg *phrase.Region, c *phrase.Clause) []int32 {
	s := c.Get([]pack.Marker{pack.Subj})
	if !r.Pack.Order.Cases || c.Form.Class != pack.Verb || c.Passive || s == nil || s.From < c.At {
		return nil
	}
	j := c.At - 1
	for ; j >= 0 && !r.Boundary(&reg.Chunks[j]); j-- {
		x := &reg.Chunks[j]
		switch {
		case x.Kind == phrase.OfMention:
			m := &r.Mentions[x.Idx]
			if m.Kind != mention.Country || !m.Bare || len(m.Countries) != 1 || j > 0 && !r.Boundary(&reg.Chunks[j-1]) || j+1 >= c.At {
				return nil
			}
			if k := r.CaseOf([]int32{x.Idx}); k != 0 && k&pack.Acc == 0 {
				return nil // "to his Uzbek colleagues the minister replied"
			}
			return []int32{r.Keyed(mention.Country, m.Countries[0], "", "")}
		case x.Kind != phrase.OfItem || x.Finite() || x.Is(pack.Prep) || x.Is(pack.Rel) || x.Is(pack.Comp) || x.Is(pack.Sub):
			return nil
		}
	}
	return nil
}
