package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Family names that are words of the language, offices or places as well: King, Hill, Jordan.

// notSurname are the classes of words that are no family name behind a given one.
const notSurname = 1<<pack.Weekday | 1<<pack.Pronoun | 1<<pack.Det | 1<<pack.Prep | 1<<pack.Comp | 1<<pack.And | 1<<pack.Aux | 1<<pack.Of | 1<<pack.Honorific | 1<<pack.Holder

// behindGiven reports whether the capitalised word at item k, whatever else it can be, is the
// family name of the given name before it: nothing but a given name stands there, alone or
// with an initial, and the word is neither part of a longer one nor the month of a day.
func (r *reading) behindGiven(k int32) bool {
	it := &r.items[k]
	t := r.doc.Tokens[it.first]
	if it.last-it.first != 1 || t.Kind != text.Word || !t.Has(text.Capital) || it.set&notSurname != 0 || it.set == 0 || r.titleCase[r.paraOf(it.first)] {
		return false
	}
	g := k - 1
	for g > 0 && r.doc.Tokens[r.items[g].first].Has(text.Initial) {
		g--
	}
	if g < 0 || k > 0 && r.sentFirst[it.first] {
		return false
	}
	p := &r.items[g]
	pt := r.doc.Tokens[p.first]
	if p.last-p.first != 1 || !p.is(pack.Given) || !p.only(nameSet) || p.is(pack.Country) || p.is(pack.City) || !pt.Has(text.Capital) || pt.Has(text.Caps) != t.Has(text.Caps) {
		return false
	}
	if g > 0 && r.items[g-1].set&nameSet != 0 && r.doc.Tokens[r.items[g-1].first].Has(text.Capital) && !r.items[g-1].is(pack.Title) && !r.sentFirst[p.first] {
		return false // that one is a family name already
	}
	if k+1 >= int32(len(r.items)) {
		return true
	}
	n := r.doc.Tokens[r.items[k+1].first]
	if it.is(pack.Month) && n.Kind == text.Number || r.items[k+1].is(pack.Of) && it.set&(bit(pack.Title)|bit(pack.Body)|bit(pack.Group)) != 0 {
		return false
	}
	return r.sentFirst[r.items[k+1].first] || n.Kind != text.Word || !n.Has(text.Capital)
}
