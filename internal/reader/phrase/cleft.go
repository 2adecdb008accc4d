package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Clefts: "it is in Oslo that the king received X" says no more than "the king received X
// in Oslo". A form of "be" with the flag "cleft", or a pronoun with it and a form of "be", an
// oblique or a day, and a word for "that": none of the words begins a clause of its own.

// maxCleft bounds how many items stand between the two words of a cleft.
const maxCleft = 18

// Clefts looks for them in the whole text.
func (r *Reading) Clefts() {
	for k := range r.Items {
		switch {
		case r.Items[k].Is(pack.Aux):
			if r.Has(&r.Items[k], word.Bit(pack.Aux), "cleft") {
				r.unclefted(k, k)
			}
		case k+1 < len(r.Items) && r.Has(&r.Items[k], word.Bit(pack.Pronoun), "cleft") && r.Has(&r.Items[k+1], word.Bit(pack.Aux), "be"):
			r.unclefted(k, k+1)
		}
	}
}

// unclefted makes nothing of the words of a cleft whose first two, or first, are items k and aux.
func (r *Reading) unclefted(k, aux int) {
	if k == aux && (r.subjectCleft(k) || r.objectCleft(k)) {
		return
	}
	if n := aux + 1; n >= len(r.Items) || r.Items[n].Set&(word.Bit(pack.Prep)|word.Bit(pack.Weekday)|word.Bit(pack.Day)|word.Bit(pack.Which)|word.Bit(pack.Setting)) == 0 || r.Items[n].Is(pack.Comp) {
		return
	}
	for n := aux + 2; n < len(r.Items) && n < k+maxCleft; n++ {
		x := &r.Items[n]
		if r.Para[x.First] != r.Para[r.Items[k].First] || r.SentFirst[x.First] {
			return
		}
		if x.Is(pack.Comp) && !x.Is(pack.Prep) && !x.Is(pack.Det) {
			r.Items[k].Set, r.Items[k].Head = 0, -1
			r.Items[aux].Set, r.Items[aux].Head = 0, -1
			x.Set, x.Head = 0, -1
			return
		}
		if x.Is(pack.Rel) && !x.Is(pack.Det) || x.Set&(word.Bit(pack.Aux)|word.Bit(pack.Neg)) != 0 && x.Set&word.Bit(pack.Prep) == 0 {
			return
		}
	}
}

// subjectCleft does so where the subject is set in front, "it is the king who received X",
// and reports whether it is: somebody is named between, and no verb stands there.
func (r *Reading) subjectCleft(k int) bool {
	named := false
	for n := k + 1; n < len(r.Items) && n < k+maxCleft; n++ {
		x := &r.Items[n]
		if r.Para[x.First] != r.Para[r.Items[k].First] || r.SentFirst[x.First] || x.Set&(word.Bit(pack.Aux)|word.Bit(pack.Neg)) != 0 && x.Set&word.Bit(pack.Prep) == 0 || x.Is(pack.Comp) && !x.Is(pack.Rel) {
			return false
		}
		if f := r.Form(x, pack.Rel); x.Is(pack.Rel) && f.Is(pack.SubjForm) && !x.Is(pack.Comp) {
			if named {
				r.Items[k].Set, r.Items[k].Head = word.Bit(pack.Word), -1 // no part of a name
				x.Set, x.Head = word.Bit(pack.Adverb), -1                 // nothing between a subject and its verb
			}
			return named
		}
		named = named || x.Letters&(pack.Letter('N')|pack.Letter('T')|pack.Letter('C')) != 0
	}
	return false
}

// objectCleft makes a relative word of the one for "that" where the object is set in front, "it
// is X that the king received", and reports whether it is so: a name stands directly before it.
func (r *Reading) objectCleft(k int) bool {
	for n := k + 1; n < len(r.Items) && n < k+maxCleft; n++ {
		x := &r.Items[n]
		if r.Para[x.First] != r.Para[r.Items[k].First] || r.SentFirst[x.First] || x.Set&(word.Bit(pack.Aux)|word.Bit(pack.Neg)|word.Bit(pack.Prep)) != 0 && !x.Is(pack.Of) {
			return false
		}
		if x.Is(pack.Comp) {
			if !x.Is(pack.Rel) || n < k+2 || r.Items[n-1].Letters&pack.Letter('N') == 0 {
				return false
			}
			x.Set &^= word.Bit(pack.Comp)
			r.Items[k].Set, r.Items[k].Head = word.Bit(pack.Word), -1
			return true
		}
	}
	return false
}
