package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Predicate reports whether what is said begins at chunk j without a word for
// "that": with an infinitive, “dit vouloir négocier”, or, after a cue that takes
// one, with an adjective or a participle, “s'est dit prêt à”.
func (r *Reading) Predicate(reg *phrase.Region, c *phrase.Clause, j int) bool {
	if j >= len(reg.Chunks) {
		return false
	}
	x := &reg.Chunks[j]
	if c.Frame.Needs&pack.NPred != 0 && x.Kind == phrase.OfItem && j+1 < len(reg.Chunks) {
		if x.Set&(word.Bit(pack.Comp)|word.Bit(pack.And)|word.Bit(pack.Rel)|word.Bit(pack.Aux)) == 0 && !(x.Is(pack.Prep) && !x.Is(pack.Det)) && r.Punct(x) == 0 {
			return true
		}
	}
	if n := j + 1; c.Frame.Needs&pack.NPred != 0 && x.Kind == phrase.OfPunct && r.Opens(x) && n+1 < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && r.Punct(&reg.Chunks[n]) == 0 && (reg.Chunks[n+1].Kind == phrase.OfItem || r.Pack.Order.Dropped && r.Closes(&reg.Chunks[n+1]) && n+2 < len(reg.Chunks) && reg.Chunks[n+2].Kind == phrase.OfItem) {
		return true // "declared himself “frustrated” by"
	}
	if c.Frame.Needs&pack.NInf == 0 {
		return false
	}
	for k := j; k < len(reg.Chunks) && k < j+4; k++ {
		x := &reg.Chunks[k]
		if r.infinitive(x) || k == j && x.Kind == phrase.OfItem && x.Set == 0 && x.Last == x.First+1 && r.EndsAsInfinitive(x) {
			return true
		}
		if x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Pronoun {
			continue
		}
		if x.Kind != phrase.OfItem || x.Set&(word.Bit(pack.Neg)|word.Bit(pack.Pronoun)|word.Bit(pack.Adverb)|word.Bit(pack.Det)|word.Bit(pack.Aux)) == 0 || x.Is(pack.Prep) || x.Is(pack.Comp) {
			return false
		}
	}
	return false
}

// infinitive reports whether a chunk is an infinitive.
func (r *Reading) infinitive(x *phrase.Chunk) bool {
	if x.Kind != phrase.OfItem {
		return false
	}
	for _, f := range r.Forms(&r.Items[x.Item], word.Bit(pack.Verb)|word.Bit(pack.Support)|word.Bit(pack.Aux)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)) {
		if f.Feat&pack.Inf != 0 {
			return true
		}
	}
	return false
}
