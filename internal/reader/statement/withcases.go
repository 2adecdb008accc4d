package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// What an aside tells, and who, where words have cases and commas part every clause.

// tellsMedium reports whether whoever tells a medium something stands at chunk n, behind it.
func (r *Reading) tellsMedium(reg *phrase.Region, n int) bool {
	if reg.Chunks[n].Kind != phrase.OfMention {
		return false
	}
	m := &r.Mentions[reg.Chunks[n].Idx]
	return (m.Kind == mention.Person || m.Kind == mention.Office) && !r.Oblique([]int32{reg.Chunks[n].Idx})
}

// pastWhereabouts is the chunk behind the place or the body to which a source that ends at chunk to
// belongs, where a comma follows: "a source in Brussels,"; to itself if none stands there.
func (r *Reading) pastWhereabouts(reg *phrase.Region, to int) int {
	if n := to + 2; r.Pack.Order.Cases && n < len(reg.Chunks) && reg.Chunks[to].Kind == phrase.OfItem && reg.Chunks[to].Is(pack.Prep) && reg.Chunks[to].Mark&(pack.In|pack.At) != 0 && reg.Chunks[n-1].Kind == phrase.OfMention && word.Comma(r.Punct(&reg.Chunks[n])) {
		return n
	}
	return to
}

// joinedClause is the chunk at which the clause begins that an aside from chunk at to chunk to stands in,
// where a comma and a word for "and" or "but" join it to the one before; 0 if they do not.
func (r *Reading) joinedClause(reg *phrase.Region, at, to int) int {
	if !r.Pack.Order.Cases || at < 4 || to+1 >= len(reg.Chunks) || !word.Comma(r.Punct(&reg.Chunks[at-1])) || !word.Comma(r.Punct(&reg.Chunks[to])) {
		return 0
	}
	for k := at - 2; k > 1; k-- {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfItem && x.Is(pack.And) && word.Comma(r.Punct(&reg.Chunks[k-1])):
			if k == at-2 {
				return 0
			}
			return k + 1
		case x.Kind == phrase.OfQuote, x.Kind == phrase.OfPunct, x.Finite(), x.Kind == phrase.OfItem && (x.Is(pack.Comp) || x.Is(pack.Rel) || x.Is(pack.Sub)):
			return 0
		}
	}
	return 0
}

// toldBefore is the mark at which what a cue "of this" tells of ends, where it stands in the same
// sentence: "the port is shut, of this told X", "the port is shut: of this X told"; 0 if it does not.
func (r *Reading) toldBefore(reg *phrase.Region, c *phrase.Clause) int {
	if !r.Pack.Order.Cases || !reg.Chunks[c.At].Finite() && !c.Frame.Report {
		return 0
	}
	n := c.At
	for k := c.At - 1; !c.Frame.Report && k > 0 && n == c.At && c.At-k < 6; k-- {
		if x := &reg.Chunks[k]; r.Flagged(x, "this") {
			n = k
		} else if x.Kind == phrase.OfPunct || x.Finite() {
			return 0
		}
	}
	if n < 3 || n == c.At && !c.Frame.Report {
		return 0
	}
	if m := r.Punct(&reg.Chunks[n-1]); !word.Comma(m) && !word.Colon(m) && !word.Dash(m) && !word.Semicolon(m) {
		return 0
	}
	verb := false
	for k := range n - 1 {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote || x.Trig != nil && x.Trig.Frame.Kind == pack.FSay || x.Kind == phrase.OfItem && x.Is(pack.Rel) && k == 0 {
			return 0 // somebody has said so already
		}
		verb = verb || x.Finite()
	}
	if !verb {
		return 0
	}
	return n - 1
}
