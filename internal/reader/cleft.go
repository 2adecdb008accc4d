package reader

import "github.com/mahdar/mahdar/internal/pack"

// Clefts: "it is in Oslo that the king received X" says no more than "the king received X
// in Oslo". A form of "be" with the flag "cleft", or a pronoun with it and a form of "be", an
// oblique or a day, and a word for "that": none of the words begins a clause of its own.

// maxCleft bounds how many items stand between the two words of a cleft.
const maxCleft = 18

// clefts looks for them in the whole text.
func (r *reading) clefts() {
	for k := range r.items {
		switch {
		case r.items[k].is(pack.Aux):
			if r.has(&r.items[k], bit(pack.Aux), "cleft") {
				r.unclefted(k, k)
			}
		case k+1 < len(r.items) && r.has(&r.items[k], bit(pack.Pronoun), "cleft") && r.has(&r.items[k+1], bit(pack.Aux), "be"):
			r.unclefted(k, k+1)
		}
	}
}

// unclefted makes nothing of the words of a cleft whose first two, or first, are items k and aux.
func (r *reading) unclefted(k, aux int) {
	if k == aux && r.subjectCleft(k) {
		return
	}
	if n := aux + 1; n >= len(r.items) || r.items[n].set&(bit(pack.Prep)|bit(pack.Weekday)|bit(pack.Day)|bit(pack.Which)|bit(pack.Setting)) == 0 || r.items[n].is(pack.Comp) {
		return
	}
	for n := aux + 2; n < len(r.items) && n < k+maxCleft; n++ {
		x := &r.items[n]
		if r.para[x.first] != r.para[r.items[k].first] || r.sentFirst[x.first] {
			return
		}
		if x.is(pack.Comp) && !x.is(pack.Prep) && !x.is(pack.Det) {
			r.items[k].set, r.items[k].head = 0, -1
			r.items[aux].set, r.items[aux].head = 0, -1
			x.set, x.head = 0, -1
			return
		}
		if x.is(pack.Rel) && !x.is(pack.Det) || x.set&(bit(pack.Aux)|bit(pack.Neg)) != 0 && x.set&bit(pack.Prep) == 0 {
			return
		}
	}
}

// subjectCleft does so where the subject is set in front, "it is the king who received X",
// and reports whether it is: somebody is named between, and no verb stands there.
func (r *reading) subjectCleft(k int) bool {
	named := false
	for n := k + 1; n < len(r.items) && n < k+maxCleft; n++ {
		x := &r.items[n]
		if r.para[x.first] != r.para[r.items[k].first] || r.sentFirst[x.first] || x.set&(bit(pack.Aux)|bit(pack.Neg)) != 0 && x.set&bit(pack.Prep) == 0 || x.is(pack.Comp) && !x.is(pack.Rel) {
			return false
		}
		if f := r.form(x, pack.Rel); x.is(pack.Rel) && f.Is(pack.SubjForm) && !x.is(pack.Comp) {
			if named {
				r.items[k].set, r.items[k].head = bit(pack.Word), -1 // no part of a name
				x.set, x.head = 0, -1
			}
			return named
		}
		named = named || x.letters&(pack.Letter('N')|pack.Letter('T')|pack.Letter('C')) != 0
	}
	return false
}
