package syntax

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// Whose a gerund is that says something and that no comma parts from what stands before it.

// GerundOf is the object of a verb that thanks, blames or charges him with what the gerund at chunk
// at says, behind a preposition: "criticised X for saying". Nil if it stands otherwise.
func (r *Reading) GerundOf(reg *phrase.Region, at int) *phrase.Arg {
	p := at - 1
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.Inverted || p < 2 || reg.Chunks[p].Kind != phrase.OfItem || reg.Chunks[p].Mark&(pack.For|pack.OfM) == 0 || reg.Chunks[p-1].Kind != phrase.OfMention {
		return nil
	}
	a := r.ChainLeft(reg, p-1)
	if k := a.From - 1; k < 0 || !reg.Chunks[k].Finite() || reg.Chunks[k].Trig.Class != pack.Verb {
		return nil // "was criticised by X for saying": another's
	}
	a.Mark = pack.Subj
	return &a
}

// gerundBehind is who says what a gerund behind a preposition or a document gives: whom somebody
// thanks or blames for it, from whom a letter is, "a letter from X saying". Nobody's words they are
// where the subject only charges another with them, "accused X of claiming"; told says that the
// gerund stands so.
func (r *Reading) gerundBehind(reg *phrase.Region, c *phrase.Clause) (g *phrase.Group, told bool) {
	if a := r.GerundOf(reg, c.At); a != nil {
		if reg.Chunks[c.At-1].Mark&pack.OfM != 0 {
			return nil, true
		}
		return &phrase.Group{Mentions: a.Mentions, From: a.From, To: a.To, Begin: a.From}, true
	}
	p := c.At - 1
	if p < 2 || !r.Pack.Order.SubjectFirst || r.Pack.Order.Inverted {
		return nil, false
	}
	if x := &reg.Chunks[p]; x.Kind == phrase.OfMention && reg.Chunks[p-1].Kind == phrase.OfItem && reg.Chunks[p-1].Mark&pack.From != 0 && reg.Chunks[p-2].Is(pack.Noun) && r.SaysOnPaper(&r.Items[reg.Chunks[p-2].Item]) {
		return &phrase.Group{Mentions: []int32{x.Idx}, From: p, To: p + 1, Begin: p}, true
	}
	return nil, false
}

// headOfRelative is what a relative clause describes that ends with the verb at chunk j, right
// before a cue: "the minister whom X replaced said"; told says that one does.
func (r *Reading) headOfRelative(reg *phrase.Region, j int) (head *phrase.Group, told bool) {
	for k := j - 1; k > 0 && k > j-phrase.MaxSubject; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote || x.Kind == phrase.OfPunct && !r.InnerMark(x) || x.Finite() {
			return nil, false
		}
		if x.Kind == phrase.OfItem && x.Is(pack.Rel) {
			from := r.segmentStart(reg, k-1)
			if from > k-1 {
				return nil, true
			}
			return r.GroupIn(reg, from, k), true
		}
	}
	return nil, false
}
