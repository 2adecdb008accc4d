package reader

import "github.com/mahdar/mahdar/internal/pack"

// The state of those whom a traveller meets where he has come, "A of B arrived in C; (he)
// met the prime minister D": theirs is C, where nothing else is told.

// stateArrivedIn is the state to which a paragraph says before mention mi that somebody of
// another state, c, has travelled, where a word for meeting stands before that mention in
// its sentence; empty if it does not.
func (r *reading) stateArrivedIn(mi int32, c string) string {
	m := &r.mentions[mi]
	if c == "" || !r.wordBefore(m.sent, r.itemAt[m.First], isTalk) {
		return ""
	}
	para := r.doc.Sents[m.sent].Para
	for i := mi - 1; i >= 0 && r.doc.Sents[r.mentions[i].sent].Para == para; i-- {
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
		for _, f := range r.forms(&r.items[k], bit(pack.Prep)) {
			if f.Markers&(pack.To|pack.In) != 0 && r.wordBefore(x.sent, k, isTrip) {
				return to
			}
		}
	}
	return ""
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
