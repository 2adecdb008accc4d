package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// maxSyllable bounds the letters of the second syllable of a given name.
const maxSyllable = 5

// syllable reports whether the item at k, directly behind a hyphen, can be the second
// syllable of a given name, as in Korean: "Young-se", "Chung-in".
func (r *reading) syllable(k int32) bool {
	it := &r.items[k]
	t := r.doc.Tokens[it.first]
	return t.Kind == text.Word && t.Has(text.Glued) && !t.Has(text.Capital) && it.last-it.first == 1 && t.End-t.Start <= maxSyllable && !it.is(pack.Title)
}
