package visit

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Who travels by the word for what they travel in.

// ownerOfVehicle is whose plane or train it is that a verb of travel has as its
// subject: "Blinken's plane landed in Ankara".
func (r *Reading) ownerOfVehicle(reg *phrase.Region, c *phrase.Clause) []int32 {
	if j := c.At - 1; r.Pack.Order.Genitive && j > 0 && reg.Chunks[j].Kind == phrase.OfMention && r.vehicle(&reg.Chunks[j-1]) && r.Genitive([]int32{reg.Chunks[j].Idx}) {
		return []int32{reg.Chunks[j].Idx} // "the plane of-the-premier landed"
	}
	for j := c.At - 1; j >= 0 && j > c.At-4; j-- {
		x := &reg.Chunks[j]
		if r.Pack.Order.Cases && x.Kind == phrase.OfMention {
			break // "in Vnukovo landed the plane of X"
		}
		if x.Kind != phrase.OfItem || x.Finite() || x.Is(pack.Prep) {
			return nil
		}
		if !r.vehicle(x) {
			continue
		}
		for k := j - 1; k > 0 && k > j-4; k-- { // "Kim's armoured train"
			if r.OwnerAt(reg, k) && reg.Chunks[k-1].Kind == phrase.OfMention {
				return r.ChainLeft(reg, k-1).Mentions
			}
		}
		return nil
	}
	for j := c.At + 1; j+1 < len(reg.Chunks) && j < c.At+3; j++ { // the verb first, and the owner behind
		x := &reg.Chunks[j]
		if x.Kind != phrase.OfItem {
			return nil
		}
		if r.vehicle(x) && reg.Chunks[j+1].Kind == phrase.OfMention && r.OwnersBehind() {
			return r.ChainRight(reg, j+1).Mentions
		}
	}
	return nil
}

// vehicle reports whether a word names what one travels in.
func (r *Reading) vehicle(x *phrase.Chunk) bool {
	return r.Has(&r.Items[x.Item], word.Bit(pack.Word), "vehicle")
}
