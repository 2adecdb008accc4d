package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// asideBehindVerb is the comma that closes a phrase with a preposition that the comma at chunk j
// opens right behind a verb of doing, its object still to come: "condemned, in a statement, the
// raid of"; 0 if it opens none.
func (r *Reading) asideBehindVerb(reg *Region, c *Clause, j int) int {
	if r.Pack.Order.MarkedBefore || c.Frame.Kind != pack.FEvent && !(c.Frame.Kind == pack.FMeet && c.Form.Has("receives")) || !reg.Chunks[c.At].Finite() || !word.Comma(r.Punct(&reg.Chunks[j])) {
		return 0
	}
	for k := c.At + 1; k < j; k++ {
		if x := &reg.Chunks[k]; x.Kind != OfDate && !(x.Kind == OfItem && x.Trig == nil && x.Set != 0 && (x.Is(pack.Adverb) || x.Is(pack.DayPart))) {
			return 0
		}
	}
	if x := &reg.Chunks[j+1]; x.Kind != OfItem || !x.Is(pack.Prep) && !x.Is(pack.Modifier) && !x.Is(pack.Adverb) || x.Is(pack.And) || x.Is(pack.Comp) || x.Is(pack.Sub) {
		return 0
	}
	for k := j + 2; k+1 < len(reg.Chunks) && k < j+maxAside; k++ {
		y := &reg.Chunks[k]
		if y.Kind == OfQuote || y.Finite() || y.Kind == OfItem && (y.Is(pack.Comp) || y.Is(pack.Rel)) {
			return 0
		}
		if !word.Comma(r.Punct(y)) {
			continue
		}
		z := &reg.Chunks[k+1]
		switch {
		case z.Kind == OfMention:
			if k+2 < len(reg.Chunks) && (reg.Chunks[k+2].Finite() || reg.Chunks[k+2].Is(pack.Aux)) {
				return 0 // another's clause
			}
			return k
		case z.Kind == OfItem && z.Is(pack.Prep) && !z.Is(pack.And):
			if z.Mark&Marks(c.Frame.B) != 0 {
				return k
			}
		case z.Kind == OfItem && z.Is(pack.Det) && !z.Is(pack.And) && !z.Is(pack.Sub) && !z.Is(pack.Rel):
			return k
		}
		return 0
	}
	return 0
}

// maxAside bounds the chunks of an aside between a verb and its object.
const maxAside = 12

// betweenAside is the comma that closes what is told, from the comma at chunk k on, of the first of two behind a word
// for "between" at chunk j, before "and" and the second: "talks between A, who had come on Monday, and B"; 0 if
// none does.
func (r *Reading) betweenAside(reg *Region, j, k int) int {
	at := j - 1
	for at >= 0 && reg.Chunks[at].Kind == OfItem && reg.Chunks[at].Is(pack.Det) {
		at--
	}
	if at < 0 || !reg.Chunks[at].Is(pack.Prep) || reg.Chunks[at].Mark&pack.Between == 0 || reg.Chunks[at].Mark&pack.With != 0 {
		return 0
	}
	if x := &reg.Chunks[k+1]; x.Kind == OfPunct || x.Kind == OfQuote || x.Is(pack.And) || r.listedNext(reg, k+1) {
		return 0
	}
	for n := k + 1; n+2 < len(reg.Chunks) && n < k+maxAside; n++ {
		x := &reg.Chunks[n]
		if x.Kind == OfQuote || x.Kind == OfPunct && !word.Comma(r.Punct(x)) {
			return 0
		}
		if x.Kind != OfPunct || !r.Joins(&reg.Chunks[n+1]) || r.butWord(&reg.Chunks[n+1]) {
			continue
		}
		to := n + 2
		for to < len(reg.Chunks) && reg.Chunks[to].Kind == OfItem && reg.Chunks[to].Is(pack.Det) {
			to++
		}
		if to >= len(reg.Chunks) || reg.Chunks[to].Kind != OfMention {
			return 0
		}
		return n
	}
	return 0
}

// inAside reports whether the chunk at i stands in what is told of the first of two of a clause.
func (c *Clause) inAside(i int) bool {
	for k := range c.Args {
		if a := &c.Args[k]; i > a.Aside[0] && i < a.Aside[1] {
			return true
		}
	}
	return false
}

// listedNext reports whether the chunk at k is one more of a list: somebody with a comma or "and" behind.
func (r *Reading) listedNext(reg *Region, k int) bool {
	return reg.Chunks[k].Kind == OfMention && (k+1 >= len(reg.Chunks) || word.Comma(r.Punct(&reg.Chunks[k+1])) || r.Joins(&reg.Chunks[k+1]))
}
