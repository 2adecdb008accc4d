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

// namedBehind is the person named at the end of what tells who the source is, where words that no list
// has stand between, "in the view of the director of the institute for X, Y-GEN Z,", and the chunk
// behind him; 0 if none is.
func (r *Reading) namedBehind(reg *phrase.Region, c *phrase.Clause, to int) (mi int32, end int) {
	if !r.Pack.Order.Cases || to <= c.At || to >= len(reg.Chunks) || word.Comma(r.Punct(&reg.Chunks[to])) {
		return -1, 0
	}
	for k := to; k < len(reg.Chunks) && k < to+mention.MaxAdverbials*2; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfQuote, word.Comma(r.Punct(x)), x.Kind == phrase.OfPunct && !r.InnerMark(x), x.Finite(), x.Kind == phrase.OfItem && (x.Is(pack.Comp) || x.Is(pack.Rel) || x.Is(pack.Aux)):
			return -1, 0
		case x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Person && !reg.Chunks[k-1].Is(pack.Prep) && k+1 < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[k+1])):
			if m := &r.Mentions[x.Idx]; m.Cases != 0 && m.Cases&pack.Gen == 0 || m.Name.Last-m.Name.First < 2 {
				return -1, 0
			}
			return x.Idx, k + 1
		}
	}
	return -1, 0
}

// relaysBehind reports whether chunk n, behind a cue and its comma, is the cue of whoever passes the words
// on, with nothing but him behind it: "the truce holds, said X, reports the agency".
func (r *Reading) relaysBehind(reg *phrase.Region, n int) bool {
	x := &reg.Chunks[n]
	if !r.Pack.Order.Cases || !x.Finite() || x.Trig == nil || x.Trig.Class != pack.Verb || x.Trig.Frame.Kind != pack.FSay {
		return false
	}
	for k := n + 1; k < len(reg.Chunks); k++ {
		if y := &reg.Chunks[k]; y.Finite() || y.Kind == phrase.OfItem && (y.Is(pack.Comp) || y.Is(pack.Rel)) {
			return false
		}
	}
	return true
}
