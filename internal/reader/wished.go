package reader

import "github.com/mahdar/mahdar/internal/pack"

// Meetings that somebody only wishes for, is ready for or was given leave to hold.

// maxWish bounds how many chunks before a noun of meeting the noun of wishing may stand.
const maxWish = 6

// onlyWished reports whether a noun that the pack flags wish, "hope", "readiness", governs
// the noun of a clause: "voiced his hope of meeting X", "its readiness to resume the talks".
// Between them stand prepositions, owners and other nouns, but no verb, comma or party.
func (r *reading) onlyWished(reg *region, c *clause) bool {
	for k := c.at - 1; k >= 0 && k >= c.at-maxWish; k-- {
		x := &reg.chunks[k]
		switch {
		case x.kind == cMent && r.mentions[x.idx].kind == kPossessive:
			continue
		case x.kind == cItem && x.finite() && k > 0 && reg.chunks[k-1].is(pack.Prep):
			continue // a verbal noun written like a verb
		case x.kind != cItem || x.finite() || x.is(pack.Comp) || x.is(pack.And) || x.is(pack.Setting):
			return false
		case x.is(pack.Maybe) && r.has(&r.items[x.item], bit(pack.Maybe), "wish"):
			return true
		}
	}
	return false
}
