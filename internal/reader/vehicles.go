package reader

import "github.com/mahdar/mahdar/internal/pack"

// Who travels by the word for what they travel in.

// ownerOfVehicle is whose plane or train it is that a verb of travel has as its
// subject: "Blinken's plane landed in Ankara".
func (r *reading) ownerOfVehicle(reg *region, c *clause) []int32 {
	if j := c.at - 1; r.pack.Order.Genitive && j > 0 && reg.chunks[j].kind == cMent && r.vehicle(&reg.chunks[j-1]) && r.genitive([]int32{reg.chunks[j].idx}) {
		return []int32{reg.chunks[j].idx} // "the plane of-the-premier landed"
	}
	for j := c.at - 1; j >= 0 && j > c.at-4; j-- {
		x := &reg.chunks[j]
		if r.pack.Order.Cases && x.kind == cMent {
			break // "in Vnukovo landed the plane of X"
		}
		if x.kind != cItem || x.finite() || x.is(pack.Prep) {
			return nil
		}
		if !r.vehicle(x) {
			continue
		}
		for k := j - 1; k > 0 && k > j-4; k-- { // "Kim's armoured train"
			if r.ownerAt(reg, k) && reg.chunks[k-1].kind == cMent {
				return r.chainLeft(reg, k-1).mentions
			}
		}
		return nil
	}
	for j := c.at + 1; j+1 < len(reg.chunks) && j < c.at+3; j++ { // the verb first, and the owner behind
		x := &reg.chunks[j]
		if x.kind != cItem {
			return nil
		}
		if r.vehicle(x) && reg.chunks[j+1].kind == cMent && r.ownersBehind() {
			return r.chainRight(reg, j+1).mentions
		}
	}
	return nil
}

// vehicle reports whether a word names what one travels in.
func (r *reading) vehicle(x *chunk) bool {
	return r.has(&r.items[x.item], bit(pack.Word), "vehicle")
}
