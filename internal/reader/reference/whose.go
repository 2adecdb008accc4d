package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// whoseOf is whom a possessive that is a relative pronoun too means: the person right before it,
// "Rutte, whose visit to Sarajevo ends today". Nil if it is none, or none stands there.
func (r *Reading) whoseOf(mi int32) []int32 {
	m := &r.Mentions[mi]
	k := r.ItemAt[m.First]
	if m.Kind != mention.Possessive || mi == 0 || k == 0 || !r.Items[k].Is(pack.Rel) || !word.Comma(r.Mark(k-1)) {
		return nil
	}
	if x := &r.Mentions[mi-1]; x.Last == r.Items[k-1].First && (x.Kind == mention.Person || x.Kind == mention.Office) && len(x.Who) == 1 {
		return x.Who
	}
	return nil
}
