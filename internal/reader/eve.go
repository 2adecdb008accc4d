package reader

import "github.com/mahdar/mahdar/internal/pack"

// eveOf reports whether items [k,end) that could be a day are one word that is a preposition
// as well, and a noun of a deed or of an event, in the genitive and in no case that a subject
// has, stands behind it: "on-the-eve of-the-visit", not "the day before the visit ended".
func (r *reading) eveOf(k, end int32) bool {
	if r.items[k].is(pack.Hence) && r.afterWhat(end) {
		return true // "two days after the visit": not two days from now
	}
	if end != k+1 || !r.items[k].is(pack.Prep) || !r.items[k].is(pack.Day) {
		return false
	}
	for n := end; n < int32(len(r.items)) && n < end+maxEve && !r.sentFirst[r.items[n].first]; n++ {
		it := &r.items[n]
		for _, f := range r.forms(it, bit(pack.Noun)|bit(pack.Occasion)) {
			if f.Feat&pack.Gen != 0 && f.Feat&pack.Nom == 0 {
				return true
			}
		}
		if it.set&(bit(pack.Possessive)|bit(pack.Modifier)|bit(pack.Country)|bit(pack.Which)|bit(pack.Plan)|bit(pack.Number)|bit(pack.Det)) == 0 && it.set != 0 || it.is(pack.Verb) {
			return false
		}
	}
	return false
}

// maxEve is how many words may stand between such a preposition and its noun, and the noun.
const maxEve = 3

// afterWhat reports whether a word for "after" stands at item k, with what it governs behind it.
func (r *reading) afterWhat(k int32) bool {
	if k+1 >= int32(len(r.items)) || r.sentFirst[r.items[k].first] || !r.items[k].is(pack.Prep) {
		return false
	}
	for _, f := range r.forms(&r.items[k], bit(pack.Prep)) {
		if f.Markers&pack.AfterM != 0 {
			return true
		}
	}
	return false
}

// eveOfAnother reports whether what stands behind "the day before", at item k, says before
// what: "the eve of the summit". Of somebody's own deed, "the eve of his departure", it is
// counted as if nothing stood there: from the day told last or from the one told beside it.
func (r *reading) eveOfAnother(k int32) bool {
	if int(k) >= len(r.items) || !r.items[k].is(pack.Of) {
		return false
	}
	return int(k)+1 >= len(r.items) || !r.items[k+1].is(pack.Possessive)
}
