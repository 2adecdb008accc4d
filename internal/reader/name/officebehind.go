package name

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// maxUnknownName bounds the words of a name that no list has before its office.
const maxUnknownName = 4

// nameBeforeOffice reports whether two to four words that no list has begin at item k,
// and an office with its state follows them, with a comma between or without: an ambassador's,
// or any behind a word for "with", "and" or "each of", or a day.
func (r *Reading) nameBeforeOffice(k int32) bool {
	if k == 0 || r.SentFirst[r.Items[k].First] {
		return false
	}
	p := &r.Items[k-1]
	with := false
	for _, f := range r.Forms(p, word.Bit(pack.Prep)) {
		with = with || f.Markers&pack.With != 0
	}
	before := with || p.Is(pack.And) && r.Doc.Tokens[p.First].Has(text.Cut) || p.Is(pack.Day) || r.Has(p, word.Bit(pack.Det), "each")
	n := k
	for ; n < int32(len(r.Items)) && n-k < maxUnknownName; n++ { //nolint:gosec // bounded by the text
		x := &r.Items[n]
		t := r.Doc.Tokens[x.First]
		if t.Kind != text.Word || x.Set&^word.NameSet != 0 || t.Has(text.Cut) || r.SentFirst[x.First] {
			break
		}
	}
	if n-k < 2 || n >= int32(len(r.Items)) { //nolint:gosec // bounded by the text
		return false
	}
	marked := word.Comma(r.Mark(n))
	if marked {
		n++
	}
	if !before && (n >= int32(len(r.Items)) || !r.Represents(&r.Items[n])) { //nolint:gosec // bounded by the text
		return false // only an ambassador's title tells so much
	}
	if n+1 >= int32(len(r.Items)) || !r.Items[n].Is(pack.Title) || !marked && r.Articled(&r.Items[n]) { //nolint:gosec // bounded by the text
		return false
	}
	return r.Items[n+1].Set&(word.Bit(pack.Country)|word.Bit(pack.Org)) != 0 || r.Items[n].Is(pack.Title) && r.Items[n+1].Is(pack.Of)
}

// Mark is the punctuation that an item is, 0 if it is a word.
func (r *Reading) Mark(k int32) rune {
	if t := r.Doc.Tokens[r.Items[k].First]; t.Kind == text.Punct {
		return rune(t.Num)
	}
	return 0
}
