package event

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// Whoever rejects, supports or condemns a deed turns to the doer, not to whom the deed is
// done: "rejects the sanctions against Iran" is nothing done to Iran.

// judging are the types of events of which a deed done to a third can be the object.
var judging = map[string]bool{"SUPPORT": true, "REJECT": true, "ACCUSE": true, "REQUEST": true, "AGREE": true, "COOPERATE": true}

// hostile are the types of deeds that are done to somebody.
var hostile = map[string]bool{"SANCTION": true, "COERCE": true, "ASSAULT": true, "ACCUSE": true, "THREATEN": true, "MOBILIZE": true, "PROTEST": true}

// doneTo reports whether the mention at chunk k, behind a clause's verb, is whom a deed named
// between them is done to.
func (r *Reading) doneTo(reg *phrase.Region, c *phrase.Clause, typ string, k int) bool {
	if !judging[typ] || k-1 <= c.At || c.Form.Class != pack.Verb && typ != "REQUEST" && !(r.Pack.Order.Construct && r.Flagged(&reg.Chunks[k-1], "undergone")) { // but "a call for a ban on X"
		return false
	}
	p := k - 1
	for p > c.At && reg.Chunks[p].Kind == phrase.OfItem && !reg.Chunks[p].Is(pack.Prep) && !reg.Chunks[p].Is(pack.Of) && reg.Chunks[p].Trig == nil && !r.Flagged(&reg.Chunks[p], "upon") {
		p-- // "on Indian steel", "against the Lebanese army"
	}
	x := &reg.Chunks[p]
	if p <= c.At || x.Kind != phrase.OfItem {
		return false
	}
	if r.Pack.Order.MarkedBefore { // "opposes [against Iran]-OF sanctions"
		return p == c.At+1 && x.Is(pack.Prep) && x.Mark&(pack.Against|pack.To|pack.On) != 0 && k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind == phrase.OfItem && reg.Chunks[k+1].Is(pack.Of)
	}
	if !x.Is(pack.Prep) && !x.Is(pack.Of) { // a genitive, or the second part of a construct: "the blockade [of] Cuba"
		return p == k-1 && r.Flagged(x, "undergone") && (r.Pack.Order.Construct || r.Pack.Order.Cases && r.Genitive([]int32{reg.Chunks[k].Idx}))
	}
	if x.Is(pack.And) {
		return false
	}
	for n := p - 1; n > c.At; n-- {
		y := &reg.Chunks[n]
		if y.Kind == phrase.OfPunct || y.Kind == phrase.OfQuote || y.Finite() || y.Is(pack.Comp) || y.Kind == phrase.OfItem && y.Is(pack.Prep) && !y.Is(pack.Of) {
			return false
		}
		if slices.Contains(c.Form.Tail(), r.Doc.Tokens[y.First].ID) {
			return false // "levelled accusations against"
		}
		if r.Flagged(y, "upon") {
			return x.Mark&(pack.Against|pack.On|pack.To|pack.About|pack.Toward) != 0 || n == p-1 && r.Flagged(y, "undergone") && (x.Is(pack.Of) || x.Mark&pack.OfM != 0)
		}
		if f := hostileNoun(y); f != nil && f.Frame.Type != typ {
			return x.Mark&(phrase.Marks(f.Frame.B)|pack.Against|pack.On) != 0 && x.Mark&phrase.Marks(f.Frame.A) == 0
		}
	}
	return false
}

// hostileNoun is the meaning of a chunk that is the noun of a hostile deed, nil if it has none.
func hostileNoun(x *phrase.Chunk) *pack.Form {
	if f := x.Trig; f != nil && f.Class == pack.Noun && f.Frame.Kind == pack.FEvent && hostile[f.Frame.Type] {
		return f
	}
	for _, f := range x.Trigs {
		if f.Class == pack.Noun && f.Frame.Kind == pack.FEvent && hostile[f.Frame.Type] {
			return f
		}
	}
	return nil
}

// doneToMention is doneTo for a chunk that must be a mention.
func (r *Reading) doneToMention(reg *phrase.Region, c *phrase.Clause, k int) bool {
	return reg.Chunks[k].Kind == phrase.OfMention && r.Mentions[reg.Chunks[k].Idx].Kind != mention.Possessive && r.doneTo(reg, c, c.Frame.Type, k)
}

// firstMention is the chunk of an argument's first mention, behind its preposition.
func firstMention(reg *phrase.Region, a *phrase.Arg) int {
	k := a.From
	for k+1 < a.To && reg.Chunks[k].Kind != phrase.OfMention {
		k++
	}
	return k
}
