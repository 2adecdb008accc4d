package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// wordsAfter reports whether a quotation that is a paragraph by itself can be the words of the one
// person of whom the paragraph before told what he said: it holds no cue of its own, «We came, — said X.»
func (r *Reading) wordsAfter(o *story.Statement, q int32) bool {
	if o.Mode != "indirect" || len(o.Who) != 1 || r.Actors[o.Who[0]].Kind != mention.Person {
		return false
	}
	w := &r.Doc.Quotes[q]
	for i := w.Open + 2; i < w.Close && int(i) < len(r.Doc.Tokens); i++ {
		if t := r.Doc.Tokens[i-1]; t.Kind != text.Punct || !word.Dash(rune(t.Num)) && !word.Comma(rune(t.Num)) {
			continue
		}
		for _, f := range r.Forms(&r.Items[r.ItemAt[i]], word.Bit(pack.Verb)) {
			if f.Frame.Kind == pack.FSay && f.Feat&(pack.Past|pack.Pres) != 0 {
				return false
			}
		}
	}
	return true
}
