package event

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// declaredAhead reports whether a clause declares a deed by telling it in the plain future: who "will
// give ten million to X" has said so, and gives. Of help and of yielding alone: a condition in the sentence,
// or a word for a plan or a wish before the verb, leaves it open.
func (r *Reading) declaredAhead(reg *phrase.Region, c *phrase.Clause, typ string) bool {
	if typ != "AID" && typ != "RETREAT" || c.Form.Class != pack.Verb || c.Maybe || c.Passive && c.Get([]pack.Marker{pack.By}) == nil {
		return false
	}
	x := &reg.Chunks[c.At]
	future := x.Feat&pack.Fut != 0 && x.Feat&(pack.Past|pack.Pres|pack.Base|pack.Inf|pack.Part|pack.Cond) == 0
	for j := c.At - 1; j >= 0 && j >= c.At-3; j-- {
		p := &reg.Chunks[j]
		if p.Kind != phrase.OfItem || p.Set&(word.Bit(pack.Plan)|word.Bit(pack.Adverb)|word.Bit(pack.Pronoun)) == 0 {
			break
		}
		if p.Is(pack.Plan) {
			if f := r.Form(&r.Items[p.Item], pack.Plan); f == nil || !f.Has("sure") {
				return false
			}
			future = true
		}
	}
	if !future {
		return false
	}
	for k := range reg.Chunks {
		if y := &reg.Chunks[k]; y.Kind == phrase.OfItem && y.Is(pack.Maybe) {
			return false
		}
	}
	return true
}
