package event

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// maxAuthor bounds the chunks from a verb to a participle that tells whose a deed is, and from that to
// who did it.
const maxAuthor = 12

// authorOf is who did the deed that a verb judges, where a participle that says no more than that it was
// done names him in the case of an agent: "condemned the strike on the town, dealt army-INS", "hailed
// the put-forward Qatar-INS initiative". Nil if it does not.
func (r *Reading) authorOf(reg *phrase.Region, c *phrase.Clause, typ string) []int32 {
	if !r.Pack.Order.Cases || c.Form.Class != pack.Verb || c.Passive || typ != "ACCUSE" && typ != "SUPPORT" && typ != "REJECT" && typ != "PROTEST" {
		return nil
	}
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+maxAuthor; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote || x.Kind == phrase.OfPunct && !word.Comma(r.Punct(x)) || x.Kind == phrase.OfItem && (x.Is(pack.Rel) || x.Is(pack.Comp) || x.Is(pack.Sub) || x.Finite() && !r.authored(x)) {
			return nil
		}
		if !r.authored(x) {
			continue
		}
		for j := k + 1; j < len(reg.Chunks) && j < k+maxAuthor/2; j++ {
			y := &reg.Chunks[j]
			if y.Kind == phrase.OfPunct || y.Kind == phrase.OfQuote || y.Finite() {
				break
			}
			if y.Kind != phrase.OfMention || j > 0 && reg.Chunks[j-1].Kind == phrase.OfItem && reg.Chunks[j-1].Is(pack.Prep) {
				continue
			}
			if f := r.CaseOf([]int32{y.Idx}); f == 0 && j == k+1 || f&pack.Ins != 0 && f&(pack.Nom|pack.Gen|pack.Acc) == 0 {
				return r.doers(r.Resolve(r.ChainRight(reg, j).Mentions, c))
			}
			break
		}
		return nil
	}
	return nil
}

// authored reports whether a chunk is a participle that says that a deed was done.
func (r *Reading) authored(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Word), "authored")
}
