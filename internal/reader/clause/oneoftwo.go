package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// oneOfTwo reports whether the two who met each other by a clause, with a word that is "with" as well
// as "and" between them, are not together the subject of a verb behind it that says whom one met:
// the first of them met that one too.
func (r *Reading) oneOfTwo(reg *phrase.Region, c, b *phrase.Clause, a *phrase.Arg) bool {
	if !r.Pack.Order.MarkedBefore || len(a.Mentions) != 2 || !word.IsTalk(b.Form) || !word.IsTalk(c.Form) || c.Form.Class != pack.Verb || c.Get([]pack.Marker{pack.Obj}) == nil || a.To > b.At {
		return false
	}
	for k := a.From; k < a.To; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Mark&pack.With != 0 {
			return true
		}
	}
	return false
}
