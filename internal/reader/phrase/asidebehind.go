package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// asideBehindVerb is the comma that closes a phrase with a preposition that the comma at chunk j
// opens right behind a verb of doing, its object still to come: "condemned, in a statement, the
// raid of"; 0 if it opens none.
func (r *Reading) asideBehindVerb(reg *Region, c *Clause, j int) int {
	if r.Pack.Order.MarkedBefore || c.Frame.Kind != pack.FEvent && !(c.Frame.Kind == pack.FMeet && c.Form.Has("receives")) || !reg.Chunks[c.At].Finite() || !word.Comma(r.Punct(&reg.Chunks[j])) {
		return 0
	}
	for k := c.At + 1; k < j; k++ {
		if x := &reg.Chunks[k]; x.Kind != OfDate && !(x.Kind == OfItem && x.Trig == nil && x.Set != 0 && (x.Is(pack.Adverb) || x.Is(pack.DayPart))) {
			return 0
		}
	}
	if x := &reg.Chunks[j+1]; x.Kind != OfItem || !x.Is(pack.Prep) && !x.Is(pack.Modifier) && !x.Is(pack.Adverb) || x.Is(pack.And) || x.Is(pack.Comp) || x.Is(pack.Sub) {
		return 0
	}
	for k := j + 2; k+1 < len(reg.Chunks) && k < j+maxAside; k++ {
		y := &reg.Chunks[k]
		if y.Kind == OfQuote || y.Finite() || y.Kind == OfItem && (y.Is(pack.Comp) || y.Is(pack.Rel)) {
			return 0
		}
		if !word.Comma(r.Punct(y)) {
			continue
		}
		z := &reg.Chunks[k+1]
		switch {
		case z.Kind == OfMention:
			if k+2 < len(reg.Chunks) && (reg.Chunks[k+2].Finite() || reg.Chunks[k+2].Is(pack.Aux)) {
				return 0 // another's clause
			}
			return k
		case z.Kind == OfItem && z.Is(pack.Prep) && !z.Is(pack.And):
			if z.Mark&Marks(c.Frame.B) != 0 {
				return k
			}
		case z.Kind == OfItem && z.Is(pack.Det) && !z.Is(pack.And) && !z.Is(pack.Sub) && !z.Is(pack.Rel):
			return k
		}
		return 0
	}
	return 0
}

// maxAside bounds the chunks of an aside between a verb and its object.
const maxAside = 12
