package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// First is the mention with which a sentence begins, if it can be the subject of one.
func (r *Reading) First(reg *phrase.Region) []int32 {
	for j := range reg.Chunks {
		x := &reg.Chunks[j]
		if x.Kind == phrase.OfMention && j+1 < len(reg.Chunks) && reg.Chunks[j+1].Kind == phrase.OfItem && !r.OwnerAt(reg, j+1) && !reg.Chunks[j+1].Is(pack.Prep) {
			if m := &r.Mentions[x.Idx]; m.Kind != mention.Possessive && m.Kind != mention.Place && !m.Bare {
				return r.ChainRight(reg, j).Mentions
			}
			return nil
		}
		if x.Kind != phrase.OfItem || !x.Is(pack.Det) && !x.Is(pack.Adverb) {
			return nil
		}
	}
	return nil
}
