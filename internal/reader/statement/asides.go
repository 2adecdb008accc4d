package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Asides in and behind what was said.

// ownAside reports whether words like "in his view" stand between commas, with more behind them: an aside
// of whoever speaks.
func (r *Reading) ownAside(reg *phrase.Region, d *phrase.Clause) bool {
	if !r.Pack.Order.Cases || !d.Form.Is(pack.Masculine) && !d.Form.Is(pack.Feminine) && !d.Form.Is(pack.Plural) || d.At == 0 || !word.Comma(r.Punct(&reg.Chunks[d.At-1])) {
		return false
	}
	return d.At+2 < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[d.At+1]))
}

// describesSpeaker reports whether what follows the comma before chunk n describes whoever
// said what stands whole before chunk b, named behind the cue, and does not go on with it:
// "the ice will melt, said Smith, deputy head of the survey".
func (r *Reading) describesSpeaker(reg *phrase.Region, c *phrase.Clause, b, n int) bool {
	if b < 0 || !r.Pack.Order.SubjectFirst || !r.SomethingSaid(reg, b) {
		return false
	}
	k := n - 2
	for k > c.At && (reg.Chunks[k].Kind != phrase.OfMention || r.Mentions[reg.Chunks[k].Idx].Kind == mention.Pronoun) {
		k--
	}
	if k == c.At {
		return false
	}
	n = reg.PastDet(n)
	return n == len(reg.Chunks) || reg.Chunks[n].Kind == phrase.OfMention && r.Mentions[reg.Chunks[n].Idx].Kind == mention.Office || !r.VerbAhead(reg, n)
}

// endsDashAside reports whether the dash at chunk j closes an aside in which a cue stands: what
// follows is none of its words, "– as many believe, but Moscow denies – “…” asked Smith".
func (r *Reading) endsDashAside(reg *phrase.Region, c *phrase.Clause, j int) bool {
	if !r.Pack.Order.SubjectFirst || !word.Dash(r.Punct(&reg.Chunks[j])) {
		return false
	}
	for k := c.At - 1; k > 0 && c.At-k < syntax.MaxContent; k-- {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfQuote || r.Closes(x) {
			return false
		} else if word.Dash(r.Punct(x)) {
			return true
		}
	}
	return false
}

// maxGesture bounds the chunks of what somebody does while they speak.
const maxGesture = 12

// quotePastAside is the quotation, a sentence of its own, behind an aside without a verb of its own that the comma at
// chunk j opens behind a cue, whose complement begins at chunk start: "said, pointing at the map, “…”"; 0 if that is
// not how it stands.
func (r *Reading) quotePastAside(reg *phrase.Region, j, start int) int {
	if !r.Pack.Habits.Cased || j > start || j+1 >= len(reg.Chunks) {
		return 0
	}
	if x := &reg.Chunks[j+1]; x.Kind == phrase.OfMention && r.Mentions[x.Idx].Side || x.Is(pack.And) || x.Is(pack.Sub) || x.Is(pack.Rel) || x.Is(pack.Comp) {
		return 0
	}
	for k := j + 1; k+1 < len(reg.Chunks) && k <= j+maxGesture; k++ {
		x := &reg.Chunks[k]
		ger := x.Feat&pack.Ger != 0
		switch m := r.Punct(x); {
		case word.Comma(m), word.Colon(m):
			if n := &reg.Chunks[k+1]; n.Kind != phrase.OfQuote || !r.Capital(r.Doc.Quotes[n.Idx].Open+1) {
				return 0
			}
			return k + 1
		case x.Kind == phrase.OfPunct, x.Kind == phrase.OfQuote, x.Finite() && !ger, x.Kind == phrase.OfItem && (x.Is(pack.Comp) || x.Is(pack.Rel) || x.Is(pack.Aux)),
			x.Trig != nil && !ger && x.Trig.Frame.Kind == pack.FSay && !x.Trig.Frame.Accord:
			return 0
		}
	}
	return 0
}

// answersFrom is the comma before a word like "to which" that ends at chunk p: behind it is told what another one said to
// that; -1 if there is none.
func (r *Reading) answersFrom(reg *phrase.Region, p int) int {
	x := &reg.Chunks[p]
	if x.Kind != phrase.OfItem || !x.Is(pack.Rel) || p == 0 {
		return -1
	}
	q := p - 1
	if x.Last-x.First == 1 {
		if reg.Chunks[q].Mark&pack.To == 0 {
			return -1
		}
		q--
	}
	if q < 0 || !word.Comma(r.Punct(&reg.Chunks[q])) {
		return -1
	}
	return q
}
