package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// openedBy is who speaks where a gerund behind his cue says that he opens or closes talks: "the bridge is
// open, said X, beginning the talks with Y". Nil if it does not stand so.
func (r *Reading) openedBy(reg *phrase.Region, c *phrase.Clause) []int32 {
	if !r.Pack.Order.TurnedCue {
		return nil
	}
	k := c.At - 1
	for k > 0 && c.At-k < 4 && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Feat&pack.Ger == 0 {
		k--
	}
	if k < 4 || reg.Chunks[k].Kind != phrase.OfItem || reg.Chunks[k].Feat&pack.Ger == 0 || reg.Chunks[k].Feat&pack.Cases != 0 || !word.Comma(r.Punct(&reg.Chunks[k-1])) || reg.Chunks[k-2].Kind != phrase.OfMention {
		return nil
	}
	a := r.ChainLeft(reg, k-2)
	if q := a.From - 1; q > 0 && reg.Chunks[q].Trig != nil && reg.Chunks[q].Trig.Frame.Kind == pack.FSay && reg.Chunks[q].Finite() && (word.Comma(r.Punct(&reg.Chunks[q-1])) || word.Dash(r.Punct(&reg.Chunks[q-1]))) && !r.Oblique(a.Mentions) {
		return r.Resolve(a.Mentions, c)
	}
	return nil
}
