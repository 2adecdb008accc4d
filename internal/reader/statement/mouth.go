package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
)

// maxMouth bounds the chunks between a cue and by whose mouth it was said.
const maxMouth = 10

// byMouth gives a statement of a state, a body or an organisation to the person by whose mouth
// it spoke: "the government, through its spokesman X, said that". The body is how it came.
func (r *Reading) byMouth(reg *phrase.Region, c *phrase.Clause, s *story.Statement) {
	if len(s.Who) != 1 || s.Via >= 0 || c.Frame.Accord {
		return
	}
	switch r.Actors[s.Who[0]].Kind {
	case mention.Body, mention.Country, mention.Organisation:
	default:
		return
	}
	for k := max(c.At-maxMouth, 0); k+1 < len(reg.Chunks) && k < c.At+maxMouth; k++ {
		x := &reg.Chunks[k]
		if k > c.At && (x.Kind == phrase.OfQuote || x.Finite() || x.Kind == phrase.OfItem && x.Is(pack.Comp)) {
			return
		}
		if k > 0 && k < s.From || x.Kind != phrase.OfItem || !x.Is(pack.Prep) || x.Mark&pack.Through == 0 {
			continue
		}
		n := r.OverDet(reg, k+1)
		for n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfMention && r.Mentions[reg.Chunks[n].Idx].Kind == mention.Possessive {
			n++
		}
		if n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention {
			return
		}
		if kind := r.Mentions[reg.Chunks[n].Idx].Kind; kind != mention.Person && kind != mention.Office {
			return
		}
		if who := r.Parties(r.Resolve([]int32{reg.Chunks[n].Idx}, c)); len(who) == 1 && who[0] != s.Who[0] {
			s.Via, s.Who = s.Who[0], who
		}
		return
	}
}
