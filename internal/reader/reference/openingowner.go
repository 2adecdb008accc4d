package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
)

// openingOwner is the person with whose name and the mark of owning a sentence opens, whom a pronoun
// in it means where nobody else is named between them: "Suu Kyi's fate is unclear, but SHE said".
// -1 if there is none.
func (r *Reading) openingOwner(mi int32) int32 {
	m := &r.Mentions[mi]
	if mi == 0 || m.Kind != mention.Pronoun || m.Pronoun == nil || !m.Pronoun.Is(pack.SubjForm) {
		return -1
	}
	first := int32(-1)
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == m.Sent; i-- {
		if x := &r.Mentions[i]; x.Kind == mention.Person || x.Kind == mention.Office || x.Kind == mention.Pronoun {
			if first >= 0 {
				return -1
			}
			first = i
		}
	}
	if first < 0 {
		return -1
	}
	x := &r.Mentions[first]
	if x.Kind != mention.Person || len(x.Who) != 1 || x.First != r.Doc.Sents[m.Sent].First {
		return -1
	}
	if f := r.Form(&r.Items[r.ItemAt[x.Last]], pack.Of); f == nil || !f.Has("after") {
		return -1
	}
	return x.Who[0]
}
