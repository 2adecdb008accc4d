package name

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Names that are common words, or have them in them.

// FamilyNames makes a name of a common word with a capital that is the last part
// of a full name elsewhere in the text, "Bui Thanh Son … Son said", or behind a title
// the first: "Foreign Minister Park Jin … Park said".
func (r *Reading) FamilyNames() {
	last, first := map[string]bool{}, map[string]bool{}
	for k := range r.Items {
		it := &r.Items[k]
		if it.Letters == pack.Letter('N') && it.Last-it.First > 1 {
			if t := r.Doc.Tokens[it.Last-1]; t.Kind == text.Word && t.End-t.Start > 2 {
				last[r.Fold(it.Last-1)] = true
			}
			if k > 0 && r.Items[k-1].Is(pack.Title) && it.Last-it.First <= 4 && r.commonWord(it.First) {
				first[r.Fold(it.First)] = true
			}
		}
	}
	if len(last) == 0 {
		return
	}
	strong := word.Bit(pack.Country) | word.Bit(pack.City) | word.Bit(pack.Region) | word.Bit(pack.Org) | word.Bit(pack.Media) | word.Bit(pack.Body) | word.Bit(pack.Seat) | word.Bit(pack.Month) | word.Bit(pack.Weekday) | word.Bit(pack.Gathering)
	verb := word.Bit(pack.Verb) | word.Bit(pack.Support) | word.Bit(pack.Aux) | word.Bit(pack.Plan) | word.Bit(pack.Maybe) | word.Bit(pack.Of)
	for k := range r.Items {
		it := &r.Items[k]
		t := r.Doc.Tokens[it.First]
		if it.Letters != 0 || it.Last-it.First != 1 || t.Kind != text.Word || !t.Has(text.Capital) || it.Set&strong != 0 || r.TitleCase[r.ParaOf(it.First)] || it.Is(pack.Title) && r.titled(k) { //nolint:gosec // bounded by the text
			continue
		}
		if f := r.Fold(it.First); !last[f] && !first[f] || r.Start(int32(k)) && !it.Is(pack.Title) && !(first[f] && k+1 < len(r.Items) && r.Items[k+1].Set&verb != 0) {
			continue
		}
		if it.Is(pack.Holder) {
			it.Set, it.Letters = it.Set&word.NameSet, pack.Letter('N')
			continue
		}
		it.Head, it.Set, it.Letters = -1, 0, pack.Letter('N')
	}
}

// commonWord reports whether the lexicon has a token as a word, and as no given name.
func (r *Reading) commonWord(tok int32) bool {
	set := uint64(0)
	r.EachForm(tok, func(f *pack.Form) { set |= word.Bit(f.Class) })
	return set&(word.Bit(pack.Title)|word.Bit(pack.Honorific)) == 0 && (set&word.Bit(pack.Nameless) != 0 || set&word.Plain != 0 && set&word.Bit(pack.Given) == 0)
}

// maxSyllable bounds the letters of the second syllable of a given name.
const maxSyllable = 5

// syllable reports whether the item at k, directly behind a hyphen, can be the second
// syllable of a given name, as in Korean: "Young-se", "Chung-in".
func (r *Reading) syllable(k int32) bool {
	it := &r.Items[k]
	t := r.Doc.Tokens[it.First]
	return t.Kind == text.Word && t.Has(text.Glued) && !t.Has(text.Capital) && it.Last-it.First == 1 && t.End-t.Start <= maxSyllable && !it.Is(pack.Title)
}
