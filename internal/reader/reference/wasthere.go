package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// WasThere is whom the sentence before tells to have travelled last, where a verb without a
// subject stands behind a word for "there" that opens its sentence: "A heard of the islands, that
// B had visited. There (he) said"; -1 if there is none.
func (r *Reading) WasThere(reg *phrase.Region, c *phrase.Clause) int32 {
	n := len(r.Visits) - 1
	if !r.Pack.Order.Dropped || !r.Pack.Order.SubjectFirst || n < 0 || len(reg.Chunks) == 0 || reg.Quote >= 0 {
		return -1
	}
	x, v := &reg.Chunks[0], &r.Visits[n]
	if x.Kind != phrase.OfItem || !r.Has(&r.Items[x.Item], word.Bit(pack.Adverb), "here") || len(v.Who) != 1 || v.Status != "held" || len(v.Evidence) == 0 {
		return -1
	}
	e, s := v.Evidence[len(v.Evidence)-1], r.Doc.Sents[max(0, reg.Sent-1)]
	if w := v.Who[0]; reg.Sent > 0 && e.First >= s.First && e.Last <= s.Last && r.Actors[w].Kind == mention.Person && r.Suits(c, v.Who) {
		return w
	}
	return -1
}
