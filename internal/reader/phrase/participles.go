package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// participles takes from participles that have no auxiliary what makes them finite:
// "el encuentro, celebrado en Madrid". They are passive then.
func (r *Reading) participles(reg *Region) {
	for i := range reg.Chunks {
		c := &reg.Chunks[i]
		if c.Trig == nil || c.Feat&(pack.Part|pack.Past) != pack.Part|pack.Past || c.Feat&(pack.Pres|pack.Fut|pack.Inf|pack.Ger|pack.Imp) != 0 {
			continue
		}
		aux := false
		for k := i - 1; k >= 0 && k > i-actor.MaxClitics && !aux; k-- {
			x := &reg.Chunks[k]
			if x.Kind == OfDate {
				continue
			}
			if x.Kind != OfItem || x.Set == 0 || x.Set&(word.Bit(pack.Adverb)|word.Bit(pack.Aux)|word.Bit(pack.DayPart)|word.Bit(pack.Neg)|word.Bit(pack.Maybe)|word.Bit(pack.And)|word.Bit(pack.Plan)) == 0 && !(x.Trig != nil && x.Feat&pack.Part != 0) {
				break
			}
			aux = x.Is(pack.Aux) || x.Is(pack.Maybe)
		}
		if !aux {
			c.Feat = c.Feat&^pack.Past | pack.Pass
		}
	}
}

// newClause reports whether what is joined by "and" at chunk n to whom a word for
// "to" at the verb's object governs begins a clause of its own: "recibe a A y B no
// lo hace".
func (r *Reading) newClause(reg *Region, j, n int) bool {
	if !r.Pack.Order.Inverted || !r.Pack.Order.Dropped || j == 0 || reg.Chunks[j-1].Mark&pack.To == 0 || reg.Chunks[j-1].Kind != OfItem {
		return false
	}
	for k := n + 1; k < len(reg.Chunks) && k < n+actor.MaxClitics; k++ {
		x := &reg.Chunks[k]
		if x.Kind != OfItem || x.Set == 0 {
			return false
		}
		if x.Finite() {
			return true
		}
		if !x.Is(pack.Neg) && !x.Is(pack.Aux) && x.Clitic == 0 && !x.Is(pack.Plan) {
			return false
		}
	}
	return false
}
