package date

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// maxItemDateline bounds the items before the dash of a dateline within a text.
const maxItemDateline = 6

// itemDatelines cuts the datelines of news in brief, where each item begins with its place and
// a dash, off what it tells: in a language whose verbs usually come first, a place or a day
// before the dash and a verb behind it.
func (r *Reading) itemDatelines() {
	if r.Pack.Order.SubjectFirst {
		return
	}
	for pi := range r.Doc.Paras {
		p := &r.Doc.Paras[pi]
		if int32(pi) == r.Title || p.Furniture != "" || p.Body > p.First { //nolint:gosec // bounded by the text
			continue
		}
		end := r.itemDateline(p)
		if end == 0 {
			continue
		}
		r.beginBody(int32(pi), end) //nolint:gosec // bounded by the text
	}
}

// itemDateline is the token behind the dash of a paragraph's dateline; 0 if it has none.
func (r *Reading) itemDateline(p *text.Para) int32 {
	placed := false
	for k, n := r.ItemAt[p.First], 0; k+1 < r.ItemAt[p.Last] && n < maxItemDateline; k, n = k+1, n+1 {
		it := &r.Items[k]
		t := r.Doc.Tokens[it.First]
		switch {
		case t.Kind == text.Punct && placed && word.Dash(rune(t.Num)) && !t.Has(text.Glued):
			x := &r.Items[k+1]
			if x.Set&(word.Bit(pack.Verb)|word.Bit(pack.Support)|word.Bit(pack.Plan)|word.Bit(pack.Aux)) != 0 && x.Set&word.NameSet == 0 {
				return it.Last
			}
			return 0
		case it.Is(pack.City), it.Is(pack.Country) && !r.adjectival(it):
			placed = true
		case t.Kind == text.Punct && (!placed || word.Comma(rune(t.Num))), r.DateAt[it.First] >= 0, it.Is(pack.Media):
		default:
			return 0
		}
	}
	return 0
}

// adjectival reports whether all that an item says of a state is its adjective.
func (r *Reading) adjectival(it *word.Item) bool {
	for _, f := range r.Forms(it, word.Bit(pack.Country)) {
		if !f.Alt {
			return false
		}
	}
	return true
}
