package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// The state of those whom a traveller meets where he has come, "A of B arrived in C; (he)
// met the prime minister D": theirs is C, where nothing else is told.

// stateArrivedIn is the state to which a paragraph says before mention mi that somebody of
// another state, c, has travelled, where a word for meeting stands before that mention in
// its sentence, or a pronoun and then such a word right behind it; empty if it does not.
func (r *reading) stateArrivedIn(mi int32, c string) string {
	m := &r.mentions[mi]
	if c == "" || !r.wordBefore(m.sent, r.itemAt[m.First], isTalk) && !r.meetsPronoun(m) {
		return ""
	}
	para := r.doc.Sents[m.sent].Para
	for i := mi - 1; i >= max(0, mi-maxApart) && r.doc.Sents[r.mentions[i].sent].Para == para; i-- {
		x, to := &r.mentions[i], ""
		switch {
		case x.kind == kPlace:
			to = x.city.Country
		case x.kind == kCountry && !x.bare && len(x.countries) == 1:
			to = x.countries[0]
		}
		k := r.itemAt[x.First] - 1
		if to == "" || to == c || k < 0 || r.sentFirst[x.First] {
			continue
		}
		if slices.ContainsFunc(r.forms(&r.items[k], bit(pack.Verb)), isTrip) {
			return to // "left Niamey"
		}
		for _, f := range r.forms(&r.items[k], bit(pack.Prep)) {
			if f.Markers&(pack.To|pack.In) != 0 && r.wordBefore(x.sent, k, isTrip) {
				return to
			}
		}
	}
	return ""
}

// meetsPronoun reports whether right behind a mention a pronoun stands and then a verb of meeting:
// "le président X l'a reçue".
func (r *reading) meetsPronoun(m *mention) bool {
	them := false
	for k := int(r.itemAt[m.Last]); k < len(r.items) && k < int(r.itemAt[m.Last])+5 && r.sent[r.items[k].first] == m.sent; k++ {
		it := &r.items[k]
		if r.doc.Tokens[it.first].Kind == text.Punct && (k > int(r.itemAt[m.Last]) || !comma(rune(r.doc.Tokens[it.first].Num))) {
			return false
		}
		them = them || it.is(pack.Pronoun)
		for _, f := range r.forms(it, bit(pack.Verb)) {
			if them && isTalk(f) {
				return true
			}
		}
	}
	return false
}

// wordBefore reports whether a verb or a noun of a sort stands before item k in a sentence.
func (r *reading) wordBefore(sent, k int32, sort func(*pack.Form) bool) bool {
	for k--; k >= r.itemAt[r.doc.Sents[sent].First]; k-- {
		for _, f := range r.forms(&r.items[k], bit(pack.Verb)|bit(pack.Noun)) {
			if f.Frame != nil && sort(f) {
				return true
			}
		}
	}
	return false
}
