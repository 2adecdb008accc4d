package word

import (
	"github.com/mahdar/mahdar/internal/pack"
)

// EveOf reports whether items [k,end) that could be a day are one word that is a preposition
// as well, and a noun of a deed or of an event, in the genitive and in no case that a subject
// has, stands behind it: "on-the-eve of-the-visit", not "the day before the visit ended".
func (r *Reading) EveOf(k, end int32) bool {
	if r.Items[k].Is(pack.Hence) && r.afterWhat(end) {
		return true // "two days after the visit": not two days from now
	}
	if end != k+1 || !r.Items[k].Is(pack.Prep) || !r.Items[k].Is(pack.Day) {
		return false
	}
	for n := end; n < int32(len(r.Items)) && n < end+maxEve && !r.SentFirst[r.Items[n].First]; n++ {
		it := &r.Items[n]
		for _, f := range r.Forms(it, Bit(pack.Noun)|Bit(pack.Occasion)) {
			if f.Feat&pack.Gen != 0 && f.Feat&pack.Nom == 0 {
				return true
			}
		}
		if it.Set&(Bit(pack.Possessive)|Bit(pack.Modifier)|Bit(pack.Country)|Bit(pack.Which)|Bit(pack.Plan)|Bit(pack.Number)|Bit(pack.Det)) == 0 && it.Set != 0 || it.Is(pack.Verb) {
			return false
		}
	}
	return false
}

// maxEve is how many words may stand between such a preposition and its noun, and the noun.
const maxEve = 3

// afterWhat reports whether a word for "after" stands at item k, with what it governs behind it.
func (r *Reading) afterWhat(k int32) bool {
	if k+1 >= int32(len(r.Items)) || r.SentFirst[r.Items[k].First] || !r.Items[k].Is(pack.Prep) {
		return false
	}
	for _, f := range r.Forms(&r.Items[k], Bit(pack.Prep)) {
		if f.Markers&pack.AfterM != 0 {
			return true
		}
	}
	return false
}

// EveOfAnother reports whether what stands behind "the day before", at item k, says before
// what: "the eve of the summit". Of somebody's own deed, "the eve of his departure", it is
// counted as if nothing stood there: from the day told last or from the one told beside it.
func (r *Reading) EveOfAnother(k int32) bool {
	if int(k) >= len(r.Items) || !r.Items[k].Is(pack.Of) {
		return false
	}
	for _, f := range r.Forms(&r.Items[k], Bit(pack.Prep)) {
		if f.Markers&(pack.In|pack.At) != 0 && f.Markers&pack.From == 0 {
			return false // "the day before in Jeddah"
		}
	}
	return int(k)+1 >= len(r.Items) || !r.Items[k+1].Is(pack.Possessive)
}
