package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// pressTalk is the chunk of the medium, or of the quotation mark behind it, that stands right behind the
// noun of a meeting at chunk j; j if none does.
func (r *Reading) pressTalk(reg *phrase.Region, j int) int {
	x, n := &reg.Chunks[j], j+2
	if x.Trig == nil || x.Trig.Class != pack.Noun || !word.IsTalk(x.Trig) || n >= len(reg.Chunks) {
		return j
	}
	if p := &reg.Chunks[j+1]; p.Kind != phrase.OfItem || !p.Is(pack.Prep) || p.Mark&pack.With == 0 {
		return j
	}
	if r.Opens(&reg.Chunks[n]) && n+1 < len(reg.Chunks) {
		n++
	}
	if m := &reg.Chunks[n]; m.Kind != phrase.OfMention || r.Mentions[m.Idx].Kind != mention.Medium {
		return j
	}
	if n+1 < len(reg.Chunks) && r.Closes(&reg.Chunks[n+1]) {
		n++
	}
	return n
}

// talksOf reports whether the noun of a meeting at chunk j, without a preposition before it and with its
// owner behind, is a part of what a verb says was discussed.
func (r *Reading) talksOf(reg *phrase.Region, c *phrase.Clause, j int) bool {
	x := &reg.Chunks[j]
	if c.Frame.Kind != pack.FDiscuss || !r.Pack.Order.Cases || x.Trig == nil || x.Trig.Class != pack.Noun || !word.IsTalk(x.Trig) || j <= c.At+1 || j+1 >= len(reg.Chunks) {
		return false
	}
	y := &reg.Chunks[j+1]
	if y.Kind != phrase.OfMention || r.Mentions[y.Idx].Bare {
		return false
	}
	k := r.Mentions[y.Idx].Kind
	return (k == mention.Person || k == mention.Office) && r.CaseOf([]int32{y.Idx})&pack.Gen != 0 && !reg.Chunks[j-1].Is(pack.Prep)
}
