package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// GerundObject reports whether a place between an adverbial participle and a comma is what
// the participle governs, and no subject of the verb behind: «министр, посетив Рим, вылетел».
// The case does not tell: the nominative of such a place is its accusative too.
func (r *Reading) GerundObject(reg *Region, a *Arg) bool {
	if !r.Pack.Order.Cases || a == nil || a.From < 1 || a.To >= len(reg.Chunks) || !word.Comma(r.Punct(&reg.Chunks[a.To])) || len(a.Mentions) == 0 {
		return false
	}
	if m := &r.Mentions[a.Mentions[0]]; m.Kind != mention.Place && m.Kind != mention.Country {
		return false
	}
	x := &reg.Chunks[a.From-1]
	return x.Trig != nil && x.Trig.Class == pack.Verb && x.Feat&pack.Ger != 0 && x.Feat&(pack.Past|pack.Pres|pack.Cases) == 0
}
