package reader

import "github.com/mahdar/mahdar/internal/pack"

// A meeting or a trip in a clause that describes a noun of what is not done yet: "the
// possibility of A's meeting B", where the clause stands before that noun.

// aimed reports whether the clause of a meeting or a trip ends with the mark that makes it
// describe a proposal, an invitation, a possibility.
func (r *reading) aimed(reg *region, c *clause) bool {
	if !isTalk(c.form) && !isTrip(c.form) {
		return false
	}
	k := c.at + 1
	for n := 0; n < maxDescribing && k < len(reg.chunks) && !r.ownerAt(reg, k); n, k = n+1, k+1 {
		x := &reg.chunks[k]
		if x.kind == cPunct && !listComma(r.punct(x)) || x.kind == cQuote || x.trig != nil && x.trig.Class == pack.Verb {
			return false
		}
	}
	if !r.ownerAt(reg, k) {
		return false
	}
	for n := 0; n < 3 && k+1 < len(reg.chunks); n++ {
		k++
		x := &reg.chunks[k]
		if x.kind != cItem {
			return false
		}
		if f := r.form(&r.items[x.item], pack.Cancel); f != nil && f.Is(pack.Propose) || r.has(&r.items[x.item], bit(pack.Word), "proposal") {
			return true
		}
		if x.trig != nil || x.is(pack.Prep) {
			return false
		}
	}
	return false
}
