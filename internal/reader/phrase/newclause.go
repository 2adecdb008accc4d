package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// newClause reports whether what is joined by "and" at chunk n to those at chunk j, whom a
// preposition of a finite verb before them governs, begins a clause of its own: "recibe a A y B
// no lo hace", "met with A and B travelled to C".
func (r *Reading) newClause(reg *Region, j, n int) bool {
	if j == 0 || reg.Chunks[j-1].Kind != OfItem {
		return false
	}
	object := r.objectOf(reg, j-1)
	if g := &reg.Chunks[j-1]; !object && (!r.Pack.Order.Inverted || !(r.Pack.Order.Dropped && g.Mark&pack.To != 0) && !r.governedByVerb(reg, j-1)) {
		return false
	}
	for k := n + 1; k < len(reg.Chunks) && k < n+actor.MaxClitics; k++ {
		x := &reg.Chunks[k]
		if x.Kind == OfDate || k == n+1 && word.Comma(r.Punct(x)) && r.apposedInside(reg, n) {
			continue // "and the minister, B, travelled"
		}
		if x.Kind != OfItem || x.Set == 0 {
			return false
		}
		if x.Finite() {
			if object && x.Feat&pack.Base != 0 && x.Feat&pack.Past == 0 && k == n+1 {
				return false // "saw A and B sign"
			}
			return !(x.Feat&pack.Pl != 0 && x.Feat&pack.Sg == 0 && r.oneHere(reg, n))
		}
		if object && k == n+1 && (x.Is(pack.Aux) || x.Is(pack.Plan) || x.Is(pack.Maybe)) && !x.Is(pack.Prep) && !x.Is(pack.Ago) {
			return true // "met A, and B was absent"
		}
		if !x.Is(pack.Neg) && !x.Is(pack.Aux) && x.Clitic == 0 && !x.Is(pack.Plan) && !(x.Is(pack.Adverb) && !x.Is(pack.Prep)) {
			return false
		}
	}
	return false
}

// objectOf reports whether chunk p is the finite verb of a main clause, with a subject before it, that
// tells a deed or a meeting and so has what stands right behind it for its object.
func (r *Reading) objectOf(reg *Region, p int) bool {
	v := &reg.Chunks[p]
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.MarkedBefore || !v.Finite() || v.Trig.Class != pack.Verb || v.Trig.Frame.Kind == pack.FSay || v.Feat&(pack.Past|pack.Pres|pack.Fut) == 0 {
		return false
	}
	for k := p - 1; k >= 0 && k > p-actor.MaxClitics; k-- {
		switch x := &reg.Chunks[k]; {
		case x.Kind == OfMention:
			return r.Mentions[x.Idx].Kind != mention.Possessive && !(k > 0 && reg.Chunks[k-1].Kind == OfItem && (reg.Chunks[k-1].Is(pack.Rel) || reg.Chunks[k-1].Is(pack.Comp) || reg.Chunks[k-1].Is(pack.Prep)))
		case x.Kind == OfItem && (x.Is(pack.Aux) || x.Is(pack.Plan) || x.Is(pack.Adverb) && !x.Is(pack.Prep) || x.Clitic > 0), x.Kind == OfDate:
		default:
			return false
		}
	}
	return false
}

// governedByVerb reports whether chunk p is a preposition behind a finite verb, or ends one of
// several words, where no comma and no other clause stands between, nor is the verb that of a
// relative clause.
func (r *Reading) governedByVerb(reg *Region, p int) bool {
	g := &reg.Chunks[p]
	at := p
	if !(g.Trig != nil && g.Tail != 0 && g.Finite()) {
		if !g.Is(pack.Prep) || g.Mark&(pack.With|pack.To|pack.In|pack.From|pack.OfM) == 0 {
			return false
		}
		for at--; at >= 0 && !reg.Chunks[at].Finite(); at-- {
			if x := &reg.Chunks[at]; x.Kind == OfQuote || x.Kind == OfPunct || x.Is(pack.Comp) || x.Is(pack.Rel) || x.Is(pack.Sub) && !x.Is(pack.Prep) || x.Trig != nil {
				return false
			}
		}
		if at < 0 {
			return false
		}
	}
	for k := at - 1; k >= 0; k-- {
		switch x := &reg.Chunks[k]; {
		case x.Is(pack.Rel), x.Is(pack.Comp), x.Is(pack.Sub) && !x.Is(pack.Prep):
			return false
		case x.Kind == OfMention, x.Kind == OfPunct, x.Kind == OfQuote:
			return true
		}
	}
	return true
}

// apposedInside reports whether a comma stands within the mention at chunk n: an apposition, that
// a second comma closes.
func (r *Reading) apposedInside(reg *Region, n int) bool {
	for k := reg.Chunks[n].First; k < reg.Chunks[n].Last; k++ {
		if t := r.Doc.Tokens[k]; t.Kind == text.Punct && word.Comma(rune(t.Num)) {
			return true
		}
	}
	return false
}

// oneHere reports whether one person or one office stands at chunk n.
func (r *Reading) oneHere(reg *Region, n int) bool {
	m := &r.Mentions[reg.Chunks[n].Idx]
	return !m.Plural && !m.Dual && len(m.Countries) < 2 && m.Anaphor == nil
}

// heldBetween reports whether chunks j and n are those between whom a noun of meeting was, whose verb follows, in a
// language where an owner stands behind its noun in a case of its own: "the meeting (of) A-GEN and B took place", "the
// talks (of) A-GEN and B lasted". A name that is not declined is then no subject of that verb.
func (r *Reading) heldBetween(reg *Region, j, n int) bool {
	if !r.Pack.Order.Cases || !r.Pack.Order.Genitive || j < 1 || n+1 >= len(reg.Chunks) || !reg.Chunks[n+1].Finite() || !reg.Chunks[n+1].Supports() && !r.opensAs(reg, j-1) {
		return false
	}
	if x := &reg.Chunks[j-1]; x.Kind != OfItem || x.Trig == nil || x.Trig.Class != pack.Noun || !word.IsTalk(x.Trig) {
		return false
	}
	return r.CaseOf([]int32{reg.Chunks[j].Idx})&(pack.Gen|pack.Nom) == pack.Gen && r.Genitive([]int32{reg.Chunks[n].Idx})
}

// opensAs reports whether a noun at chunk k can be the subject of the verb to come: its clause begins with it, or with
// what describes it.
func (r *Reading) opensAs(reg *Region, k int) bool {
	for k--; k >= 0; k-- {
		switch x := &reg.Chunks[k]; {
		case x.Kind == OfItem && x.Set != 0 && x.Trig == nil && !x.Is(pack.Prep) && !x.Is(pack.And) && !x.Is(pack.Comp) && !x.Is(pack.Rel) && !x.Is(pack.Sub):
		case x.Kind == OfPunct, x.Kind == OfItem && x.Is(pack.Comp):
			return true
		default:
			return false
		}
	}
	return true
}
