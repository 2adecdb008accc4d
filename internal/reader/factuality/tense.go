package factuality

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// CalledOffEvent reports whether a planned verb stands in the relative clause of an event
// that the sentence says is called off: "cancelled the summit that was to bring together A
// and B", "the summit that was to bring together A and B was cancelled".
func (r *Reading) CalledOffEvent(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.Incise || c.Form.Class != pack.Verb || !c.Plan {
		return false
	}
	k := c.At - 1
	for k > 0 && k > c.At-6 && reg.Chunks[k].Kind == phrase.OfItem && !reg.Chunks[k].Is(pack.Rel) {
		k--
	}
	if k < 1 || reg.Chunks[k].Kind != phrase.OfItem || !reg.Chunks[k].Is(pack.Rel) {
		return false
	}
	n := k - 1
	for n > 0 && n > k-5 && reg.Chunks[n].Kind == phrase.OfItem && !reg.Chunks[n].Is(pack.Occasion) && (reg.Chunks[n].Trig == nil || !word.IsTalk(reg.Chunks[n].Trig)) {
		n--
	}
	if x := &reg.Chunks[n]; x.Kind != phrase.OfItem || !x.Is(pack.Occasion) && (x.Trig == nil || !word.IsTalk(x.Trig)) {
		return false
	}
	for j := n - 1; j >= 0 && j > n-4 && reg.Chunks[j].Kind == phrase.OfItem; j-- {
		if reg.Chunks[j].Is(pack.Cancel) {
			return true
		}
	}
	for j := c.At + 1; j < len(reg.Chunks) && j < c.At+2*mention.MaxReach; j++ {
		if x := &reg.Chunks[j]; x.Kind == phrase.OfItem && x.Is(pack.Cancel) {
			return true
		} else if x.Finite() && !x.Supports() {
			return false
		}
	}
	return false
}
