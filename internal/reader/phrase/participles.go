package phrase

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// participles takes from participles that have no auxiliary what makes them finite:
// "el encuentro, celebrado en Madrid". They are passive then.
func (r *Reading) participles(reg *Region) {
	for i := range reg.Chunks {
		c := &reg.Chunks[i]
		if i > 0 && c.Trig != nil && c.Feat&pack.Part != 0 && c.Feat&(pack.Pres|pack.Fut|pack.Inf|pack.Ger|pack.Imp) == 0 && c.Last-c.First == 1 && reg.Chunks[i-1].Kind == OfItem && reg.Chunks[i-1].Clitic == 0 && reg.Chunks[i-1].Is(pack.Det) && !reg.Chunks[i-1].Is(pack.Aux) && !reg.floats(i-1) && c.madeNoun() {
			continue // "LA ACOGIDA": a noun
		}
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

// floats reports whether a word that can be an article and an adverb, "each", "then", is none of the
// first where it stands: behind a mention or an auxiliary.
func (reg *Region) floats(i int) bool {
	x := &reg.Chunks[i]
	return i > 0 && x.Is(pack.Adverb) && x.Is(pack.Det) && (reg.Chunks[i-1].Kind == OfMention || reg.Chunks[i-1].Kind == OfItem && reg.Chunks[i-1].Is(pack.Aux))
}

// madeNoun takes from a participle that an article makes a noun its meaning as a verb, and reports
// whether nothing else is left of it.
func (c *Chunk) madeNoun() bool {
	if slices.ContainsFunc(c.Trigs, func(f *pack.Form) bool { return f.Class == pack.Noun || f.Class == pack.Adj }) {
		return false
	}
	c.Trig, c.Trigs, c.Feat = nil, nil, 0
	return true
}
