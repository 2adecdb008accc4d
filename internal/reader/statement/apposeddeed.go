package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// apposedThat reports whether the word for "that" at chunk j is a relative pronoun behind
// a noun that stands in apposition: "…, a charge that Delhi denies".
func (r *Reading) apposedThat(reg *phrase.Region, c *phrase.Clause, j int) bool {
	if c.Form.Class != pack.Noun || j != c.At+1 || !reg.Chunks[j].Is(pack.Rel) {
		return false
	}
	k := c.At - 1
	for k > 0 && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Det) && !reg.Chunks[k].Is(pack.Rel) {
		k--
	}
	return k > 0 && word.Comma(r.Punct(&reg.Chunks[k]))
}

// goesOnThat reports whether "and that" at chunk j goes on with what a cue before this
// clause introduced: "recalled that A protested and that B".
func (r *Reading) goesOnThat(reg *phrase.Region, c *phrase.Clause, j int) bool {
	if j < 2 || !reg.Chunks[j-1].Is(pack.And) || reg.Chunks[j].Is(pack.And) {
		return false
	}
	for k := c.At - 1; k > 0; k-- {
		if x := &reg.Chunks[k]; word.Semicolon(r.Punct(x)) || x.Kind == phrase.OfQuote {
			return false
		} else if x.Kind == phrase.OfItem && x.Is(pack.Comp) && reg.Chunks[k-1].Trig != nil && reg.Chunks[k-1].Trig.Frame.Kind == pack.FSay {
			return true
		}
	}
	return false
}

// tellsOfTime reports whether the words [from,to) behind a name in a headline say when: what
// stands before the colon is news of its own, "the president in Baghdad after 13 years: water".
func (r *Reading) tellsOfTime(reg *phrase.Region, from, to int) bool {
	for k := from; k < to; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&(pack.AfterM|pack.Before|pack.During) != 0 {
			return true
		}
	}
	return false
}

// judgementAfter is the quotation that stands behind the word for "that" at chunk j, and a
// pronoun, after a verb of judging: "described it that-it “a grave act”"; 0 if none does.
func (r *Reading) judgementAfter(reg *phrase.Region, c *phrase.Clause, j int) int {
	if !c.Form.Has("judges") || c.Form.Class != pack.Verb {
		return 0
	}
	n := r.PastEnclitic(reg, j) + 1
	if n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfQuote {
		return n
	}
	return 0
}
