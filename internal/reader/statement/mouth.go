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

// ownPronoun reports whether the subject of a cue within what another cue tells is a pronoun that
// can mean whoever speaks there, "A says he hopes", and so does: the subject of the verb before is
// whom one within its content means first.
func (r *Reading) ownPronoun(c *phrase.Clause, o *story.Statement) bool {
	a := c.Get([]pack.Marker{pack.Subj})
	if len(o.Who) == 0 || a == nil || len(a.Mentions) != 1 {
		return false
	}
	m := &r.Mentions[a.Mentions[0]]
	if b := int(r.Doc.Tokens[m.First].Start); m.Kind != mention.Pronoun || m.Pronoun == nil || m.Pronoun.Has("first") || b < o.Content.Start || b >= o.Content.End {
		return false
	}
	f, w := m.Pronoun, &r.Actors[o.Who[0]]
	if r.several(m) {
		return len(o.Who) > 1 || w.Group || w.Name == "" && w.Kind != mention.Person
	}
	fem, masc := f.Is(pack.Feminine) && !f.Is(pack.Masculine), f.Is(pack.Masculine) && !f.Is(pack.Feminine)
	return (fem || masc) && len(o.Who) == 1 && !w.Group && (w.Kind == mention.Person || w.Kind == mention.Office) && w.CanBe(fem, masc)
}
