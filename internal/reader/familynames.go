package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Names that are common words, or have them in them.

// familyNames makes a name of a common word with a capital that is the last part
// of a full name elsewhere in the text, "Bui Thanh Son … Son said", or behind a title
// the first: "Foreign Minister Park Jin … Park said".
func (r *reading) familyNames() {
	last, first := map[string]bool{}, map[string]bool{}
	for k := range r.items {
		it := &r.items[k]
		if it.letters == pack.Letter('N') && it.last-it.first > 1 {
			if t := r.doc.Tokens[it.last-1]; t.Kind == text.Word && t.End-t.Start > 2 {
				last[r.fold(it.last-1)] = true
			}
			if k > 0 && r.items[k-1].is(pack.Title) && it.last-it.first <= 4 && r.commonWord(it.first) {
				first[r.fold(it.first)] = true
			}
		}
	}
	if len(last) == 0 {
		return
	}
	strong := bit(pack.Country) | bit(pack.City) | bit(pack.Region) | bit(pack.Org) | bit(pack.Media) | bit(pack.Body) | bit(pack.Seat) | bit(pack.Month) | bit(pack.Weekday) | bit(pack.Gathering)
	verb := bit(pack.Verb) | bit(pack.Support) | bit(pack.Aux) | bit(pack.Plan) | bit(pack.Maybe) | bit(pack.Of)
	for k := range r.items {
		it := &r.items[k]
		t := r.doc.Tokens[it.first]
		if it.letters != 0 || it.last-it.first != 1 || t.Kind != text.Word || !t.Has(text.Capital) || it.set&strong != 0 || r.titleCase[r.paraOf(it.first)] || it.is(pack.Title) && r.titled(k) { //nolint:gosec // bounded by the text
			continue
		}
		if f := r.fold(it.first); !last[f] && !first[f] || r.start(int32(k)) && !it.is(pack.Title) && !(first[f] && k+1 < len(r.items) && r.items[k+1].set&verb != 0) {
			continue
		}
		if it.is(pack.Holder) {
			it.set, it.letters = it.set&nameSet, pack.Letter('N')
			continue
		}
		it.head, it.set, it.letters = -1, 0, pack.Letter('N')
	}
}

// commonWord reports whether the lexicon has a token as a word, and as no given name.
func (r *reading) commonWord(tok int32) bool {
	set := uint64(0)
	r.eachForm(tok, func(f *pack.Form) { set |= bit(f.Class) })
	return set&(bit(pack.Title)|bit(pack.Honorific)) == 0 && (set&bit(pack.Nameless) != 0 || set&plain != 0 && set&bit(pack.Given) == 0)
}

// maxSyllable bounds the letters of the second syllable of a given name.
const maxSyllable = 5

// syllable reports whether the item at k, directly behind a hyphen, can be the second
// syllable of a given name, as in Korean: "Young-se", "Chung-in".
func (r *reading) syllable(k int32) bool {
	it := &r.items[k]
	t := r.doc.Tokens[it.first]
	return t.Kind == text.Word && t.Has(text.Glued) && !t.Has(text.Capital) && it.last-it.first == 1 && t.End-t.Start <= maxSyllable && !it.is(pack.Title)
}
