package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/text"
)

// withColleagues makes a meeting with those who hold an office in the states of an organisation, "his G7
// counterparts", one of many; what names them is no gathering beside which it was.
func (r *Reading) withColleagues(c *phrase.Clause, m *story.Meeting) {
	for i := range c.Args {
		for _, mi := range c.Args[i].Mentions {
			x := &r.Mentions[mi]
			if !x.Counter || !x.Plural || len(x.Who) != 1 || !slices.Contains(m.Who, x.Who[0]) || r.Actors[x.Who[0]].Org == "" || !r.Actors[x.Who[0]].Group {
				continue
			}
			if m.Format == "" {
				m.Format = "multilateral"
			}
			if states := r.inBrackets(mi); len(states) > 1 {
				m.Who = story.Union(story.Minus(m.Who, x.Who), states)
			}
			if m.Setting.First < x.Last && x.First < m.Setting.Last {
				m.Setting = text.Range{}
			}
		}
	}
}

// inBrackets is the states listed in brackets right behind a mention: "his Quad colleagues (India, Japan, Australia)".
func (r *Reading) inBrackets(mi int32) (out []int32) {
	k := r.Mentions[mi].Last
	if int(k) >= len(r.Doc.Tokens) || !r.Doc.Tokens[k].Is('(') {
		return nil
	}
	for i := mi + 1; int(i) < len(r.Mentions) && len(out) < mention.MaxReach; i++ {
		x := &r.Mentions[i]
		if x.Kind != mention.Country && x.Kind != mention.Place || x.First > k+2 || len(x.Who) != 1 {
			return nil
		}
		out, k = append(out, x.Who[0]), x.Last
		if int(k) < len(r.Doc.Tokens) && r.Doc.Tokens[k].Is(')') {
			return out
		}
	}
	return nil
}

// eachColleague reports whether a clause says that those who hold an office in the states of an organisation were
// met one by one: whom, it does not say.
func (r *Reading) eachColleague(reg *phrase.Region, c *phrase.Clause, b []int32) bool {
	if len(b) != 1 || !r.Actors[b[0]].Group || r.Actors[b[0]].Org == "" || !r.counters(c, b[0]) {
		return false
	}
	each := r.InTurn(reg, c)
	r.Modify(reg, c, func(mod *pack.Form) { each = each || mod.Has("separate") })
	return each
}
