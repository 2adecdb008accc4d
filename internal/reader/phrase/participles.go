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
