package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// The agent of a noun of deed, in a language whose cases tell by whom: "condemnation
// Kenya-INS acts-GEN Sudan-GEN", "shelling village-GEN army-INS".

// maxGiven bounds the words between a noun of deed and its agent or what the deed meets.
const maxGiven = 4

// byWhom reports whether what stands behind a noun of deed, without a preposition, is in
// the case of its agent.
func (r *reading) byWhom(reg *region, c *clause, a *arg) bool {
	if c.frame.Kind != pack.FEvent || !slices.Contains(c.frame.A, pack.By) || !r.oblique(a.mentions) {
		return false
	}
	f := r.caseOf(a.mentions)
	return f&pack.Ins != 0 && f&(pack.Gen|pack.Dat|pack.Acc) == 0 && r.nothingBetween(reg, c, a)
}

// deedUpon reports whether what stands behind a noun of deed and words of its own is their
// owner, and so what the deed meets: "condemnation by Kenya of the acts of Sudan".
func (r *reading) deedUpon(reg *region, c *clause, a *arg) bool {
	if c.frame.Kind != pack.FEvent || !slices.Contains(c.frame.A, pack.By) || !slices.Contains(c.frame.B, pack.OfM) || c.get([]pack.Marker{pack.OfM}) != nil {
		return false
	}
	f := r.caseOf(a.mentions)
	return f&pack.Gen != 0 && r.nothingBetween(reg, c, a)
}

// nothingBetween reports whether no preposition, mark or joining word stands between a noun
// and an argument: what stands there is its own.
func (r *reading) nothingBetween(reg *region, c *clause, a *arg) bool {
	for k := c.at + 1; k < a.from; k++ {
		x := &reg.chunks[k]
		if x.kind == cPunct || x.kind == cQuote || x.kind == cItem && (x.is(pack.Prep) || x.is(pack.And) || x.finite()) {
			return false
		}
	}
	return true
}
