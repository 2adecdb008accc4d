package date

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Who reports a paragraph, told before its text: where words are not spaced, these words would be a
// part of what names the subject of the first sentence.

// maxCredit bounds the tokens of such words.
const maxCredit = 20

// credits cuts off the brackets, and the words for whose news it is, with which a paragraph begins:
// "[Pan-American News] The ministry", "Xinhua's wire: (by our reporter) The ministry".
func (r *Reading) credits() {
	if r.Pack.Spaced {
		return
	}
	for pi := range r.Doc.Paras {
		p := &r.Doc.Paras[pi]
		if int32(pi) == r.Title || p.Furniture != "" || p.Body > p.First { //nolint:gosec // bounded by the text
			continue
		}
		end := r.wireCredit(p)
		if end == p.First {
			end = r.pastCredit(p.First, p.Last)
		}
		if end == p.First || end >= p.Last {
			continue
		}
		r.beginBody(int32(pi), end) //nolint:gosec // bounded by the text
	}
}

// wireCredit is the token after a medium and a word that ends a dateline, where a space parts them from
// the text; the paragraph's first one if it does not begin so.
func (r *Reading) wireCredit(p *text.Para) int32 {
	media := false
	for k, n := r.ItemAt[p.First], 0; k+1 < r.ItemAt[p.Last] && n < 4; k, n = k+1, n+1 {
		it := &r.Items[k]
		switch {
		case it.Is(pack.Media):
			media = true
		case media && it.Is(pack.Word) && r.Form(it, pack.Word).Has("dateline"):
			if e := r.pastCredit(it.Last, p.Last); e < p.Last && r.Doc.Tokens[e].Start > r.Doc.Tokens[e-1].End {
				return e
			}
			return p.First
		case n > 0:
			return p.First
		}
	}
	return p.First
}

// pastCredit is the token after brackets that open at token i and hold a few words, no sentence; i
// itself if there are none.
func (r *Reading) pastCredit(i, last int32) int32 {
	if i >= last || r.Doc.Tokens[i].Kind != text.Punct {
		return i
	}
	shut, ok := creditMarks[rune(r.Doc.Tokens[i].Num)]
	if !ok {
		return i
	}
	for k := i + 1; k < last && k < i+maxCredit; k++ {
		t := r.Doc.Tokens[k]
		if t.Is(shut) {
			return k + 1
		}
		if r.SentFirst[k] || word.Comma(rune(t.Num)) && t.Kind == text.Punct || r.Items[r.ItemAt[k]].Is(pack.Verb) && r.Items[r.ItemAt[k]].Set&word.Bit(pack.Word) == 0 {
			return i
		}
	}
	return i
}

// creditMarks are the brackets in which who reports is named.
var creditMarks = map[rune]rune{'(': ')', '<': '>', '[': ']', 0x3010: 0x3011, 0x3014: 0x3015, 0x3008: 0x3009}
