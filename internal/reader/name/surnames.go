package name

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Family names that are words of the language, offices or places as well: King, Hill, Jordan.

// notSurname are the classes of words that are no family name behind a given one.
const notSurname = 1<<pack.Weekday | 1<<pack.Pronoun | 1<<pack.Det | 1<<pack.Prep | 1<<pack.Comp | 1<<pack.And | 1<<pack.Aux | 1<<pack.Of | 1<<pack.Honorific | 1<<pack.Holder

// behindGiven reports whether the capitalised word at item k, whatever else it can be, is the
// family name of the given name before it: nothing but a given name stands there, alone or
// with an initial, and the word is neither part of a longer one nor the month of a day.
func (r *Reading) behindGiven(k int32) bool {
	it := &r.Items[k]
	t := r.Doc.Tokens[it.First]
	if it.Last-it.First != 1 || t.Kind != text.Word || !t.Has(text.Capital) || it.Set&notSurname != 0 || it.Set == 0 || r.TitleCase[r.ParaOf(it.First)] {
		return false
	}
	g := k - 1
	for g > 0 && r.Doc.Tokens[r.Items[g].First].Has(text.Initial) {
		g--
	}
	if g < 0 || k > 0 && r.SentFirst[it.First] {
		return false
	}
	p := &r.Items[g]
	pt := r.Doc.Tokens[p.First]
	if p.Last-p.First != 1 || !p.Is(pack.Given) || !p.Only(word.NameSet) || p.Is(pack.Country) || p.Is(pack.City) || !pt.Has(text.Capital) || pt.Has(text.Caps) != t.Has(text.Caps) {
		return false
	}
	if g > 0 && r.Items[g-1].Set&word.NameSet != 0 && r.Doc.Tokens[r.Items[g-1].First].Has(text.Capital) && !r.Items[g-1].Is(pack.Title) && !r.SentFirst[p.First] {
		return false // that one is a family name already
	}
	if k+1 >= int32(len(r.Items)) {
		return true
	}
	n := r.Doc.Tokens[r.Items[k+1].First]
	if it.Is(pack.Month) && n.Kind == text.Number || r.Items[k+1].Is(pack.Of) && it.Set&(word.Bit(pack.Title)|word.Bit(pack.Body)|word.Bit(pack.Group)) != 0 {
		return false
	}
	return r.SentFirst[r.Items[k+1].First] || n.Kind != text.Word || !n.Has(text.Capital)
}

// stateAsSurname reports whether a state's name stands right behind a given name that is nothing
// else, with no word between: it is the surname then.
func (r *Reading) stateAsSurname(given, it *word.Item) bool {
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.Cases || !given.Is(pack.Given) || given.Set&(word.Bit(pack.Country)|word.Bit(pack.City)|word.Bit(pack.Org)|word.Bit(pack.Holder)) != 0 || it.Last-it.First != 1 || !r.Doc.Tokens[it.First].Has(text.Capital) {
		return false
	}
	f := r.Form(it, pack.Country)
	return f != nil && it.Letters&pack.Letter('C') != 0 && it.Letters&pack.Letter('A') == 0
}
