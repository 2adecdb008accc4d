package syntax

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Nominatives is the persons that stand in the nominative on the other side of a word for
// "be" at chunk be than a predicate at chunk k, or behind both, and the last one's chunk.
func (r *Reading) Nominatives(reg *phrase.Region, k, be int) (out []int32, at int) {
	from, to := be+1, len(reg.Chunks)
	if be < k {
		from, to = 0, be
	}
	for pass := 0; pass < 2 && len(out) == 0; pass++ {
		for j := from; j < to && j < from+MaxStops; j++ {
			x := &reg.Chunks[j]
			if x.Finite() && x.Feat&pack.Ger == 0 || x.Is(pack.Rel) || word.Semicolon(r.Punct(x)) || x.Kind == phrase.OfQuote {
				break
			}
			if x.Kind != phrase.OfMention || j == k || r.Oblique([]int32{x.Idx}) || j > 0 && reg.Chunks[j-1].Kind == phrase.OfItem && reg.Chunks[j-1].Is(pack.Prep) {
				continue
			}
			if kind := r.Mentions[x.Idx].Kind; kind == mention.Person || kind == mention.Office {
				out, at = append(out, x.Idx), j
			}
		}
		if be < k { // "was his interlocutor the minister"
			from, to = k+1, len(reg.Chunks)
		} else {
			from, to = 0, k
		}
	}
	return out, at
}

// MaxStops bounds how many chunks from its noun the stops of a tour are looked for.
const MaxStops = 16
