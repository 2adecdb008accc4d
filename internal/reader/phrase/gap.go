package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Gap is a stretch that shares the verb of the clause before it and has another side of its own,
// and a subject or a day: "A met with B and C, with D". Its members are chunks, -1 if it has none.
type Gap struct {
	Subject, Date, Prep, Other int
}

// GapAt is the gap that a word or a mark that joins, at chunk k, opens: somebody, a comma or a
// dash, and the preposition that governed the other side in the clause before.
func (r *Reading) GapAt(reg *Region, k int) (Gap, bool) {
	g := Gap{Date: -1}
	if r.Pack.Order.MarkedBefore || k == 0 || !r.joinsClauses(&reg.Chunks[k]) {
		return g, false
	}
	n := k + 1
	for n < len(reg.Chunks) && reg.Chunks[n].Kind == OfItem && r.joinsClauses(&reg.Chunks[n]) {
		n++ // ", and", "; while"
	}
	g.Subject = -1
	if r.somebody(reg, n) && !r.Oblique([]int32{reg.Chunks[n].Idx}) {
		g.Subject = n
		n++
	} else if n >= len(reg.Chunks) || reg.Chunks[n].Kind != OfDate && !(r.Pack.Order.Cases && n+1 < len(reg.Chunks) && reg.Chunks[n].Kind == OfItem && reg.Chunks[n].Trig == nil && word.Dash(r.Punct(&reg.Chunks[n+1]))) {
		return g, false // "and on Friday, with B": of the same
	}
	marked, dashed := false, false
loop:
	for ; n < len(reg.Chunks); n++ {
		x := &reg.Chunks[n]
		switch m := r.Punct(x); {
		case word.Comma(m) || word.Dash(m):
			marked, dashed = true, word.Dash(m)
		case dashed && x.Kind == OfItem && x.Trig == nil && r.Joins(x):
			continue // "on Friday — with B too"
		case x.Kind == OfDate && g.Date < 0:
			g.Date = n
		case x.Kind != OfItem || x.Trig != nil || !x.Is(pack.Adverb) || x.Is(pack.Prep):
			break loop
		}
	}
	if dashed && r.sameCase(reg, k, n) {
		g.Prep, g.Other = -1, n
		return g, true
	}
	if !marked || n+1 >= len(reg.Chunks) || reg.Chunks[n].Kind != OfItem || !reg.Chunks[n].Is(pack.Prep) || reg.Chunks[n].Mark&(pack.With|pack.To) == 0 || !r.somebody(reg, n+1) {
		return g, false
	}
	g.Prep, g.Other = n, n+1
	mark := reg.Chunks[n].Mark & (pack.With | pack.To)
	for p := k - 1; p >= 0; p-- {
		x := &reg.Chunks[p]
		if x.Kind != OfItem {
			continue
		}
		if x.Is(pack.Prep) && x.Mark&mark != 0 && r.somebody(reg, p+1) || x.Tail&mark != 0 {
			return g, true
		}
		if x.Finite() {
			break
		}
	}
	return g, false
}

// sameCase reports whether somebody at chunk n stands in an oblique case, without a preposition, as
// the object of the verb of the clause before chunk k does: "received A-ACC, and on Friday — B-ACC".
func (r *Reading) sameCase(reg *Region, k, n int) bool {
	if !r.Pack.Order.Cases || !r.somebody(reg, n) || !r.Oblique([]int32{reg.Chunks[n].Idx}) {
		return false
	}
	for p := k - 1; p >= 0; p-- {
		if x := &reg.Chunks[p]; x.Finite() {
			return false
		} else if r.somebody(reg, p) && !(p > 0 && reg.Chunks[p-1].Is(pack.Prep)) {
			return r.Oblique([]int32{x.Idx}) && !r.otherCase(reg, p, n)
		}
	}
	return false
}

// joinsClauses reports whether a chunk is a comma, a semicolon or a word that joins or sets
// apart two clauses.
func (r *Reading) joinsClauses(x *Chunk) bool {
	if m := r.Punct(x); word.Comma(m) || word.Semicolon(m) {
		return true
	}
	return x.Kind == OfItem && x.Trig == nil && (x.Is(pack.And) || x.Is(pack.Sub)) && !x.Is(pack.Prep)
}

// somebody reports whether one person or one office stands at chunk n.
func (r *Reading) somebody(reg *Region, n int) bool {
	if n >= len(reg.Chunks) || reg.Chunks[n].Kind != OfMention {
		return false
	}
	m := &r.Mentions[reg.Chunks[n].Idx]
	return (m.Kind == mention.Person || m.Kind == mention.Office) && !m.Bare
}

// verbOrGapAt reports whether at chunk k, behind a day, another clause begins: a verb with its small
// words, "and on Saturday received-him B", or a comma and the preposition of one that is not said
// again, "and on Friday, with B".
func (r *Reading) verbOrGapAt(reg *Region, k int) bool {
	if n := k + 2; n < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[k])) {
		return reg.Chunks[k+1].Kind == OfItem && reg.Chunks[k+1].Is(pack.Prep) && reg.Chunks[k+1].Mark&(pack.With|pack.To) != 0 && r.somebody(reg, n)
	}
	for ; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		if x.Finite() {
			return true
		}
		if x.Kind != OfItem || x.Clitic == 0 && !x.Is(pack.Aux) && !x.Is(pack.Neg) && !x.Is(pack.Plan) {
			return false
		}
	}
	return false
}

// AndToSomebody reports whether "and", a word for "to" and somebody follow the comma at chunk j, no
// verb right behind him: one more of those received, "received A, and B".
func (r *Reading) AndToSomebody(reg *Region, j int) bool {
	k := j + 2
	if !r.Pack.Order.Inverted || k+1 >= len(reg.Chunks) || !reg.Chunks[j+1].Is(pack.And) || reg.Chunks[k].Kind != OfItem || !reg.Chunks[k].Is(pack.Prep) || reg.Chunks[k].Mark&pack.To == 0 || !r.somebody(reg, k+1) {
		return false
	}
	return k+2 >= len(reg.Chunks) || !reg.Chunks[k+2].Finite() && !reg.Chunks[k+2].Is(pack.Aux)
}
