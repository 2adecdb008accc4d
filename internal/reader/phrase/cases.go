package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Case, in languages that have it: which a mention can stand in, and what that
// says of its part in a clause.

// CaseOf is the cases that all of some mentions can stand in; 0 if they do not tell.
func (r *Reading) CaseOf(mentions []int32) pack.Feat {
	if !r.Pack.Order.Cases {
		return 0
	}
	all := pack.Cases
	for _, mi := range mentions {
		if c := r.Mentions[mi].Cases; c != 0 && c&all != 0 {
			all &= c
		}
	}
	if all == pack.Cases {
		return 0
	}
	return all
}

// Oblique reports whether some mentions stand in a case that no subject has.
func (r *Reading) Oblique(mentions []int32) bool {
	c := r.CaseOf(mentions)
	return c != 0 && c&pack.Nom == 0
}

// Nominative reports whether some mentions stand in the case of a subject and in
// none that an object has.
func (r *Reading) Nominative(mentions []int32) bool {
	c := r.CaseOf(mentions)
	return c&pack.Nom != 0 && c&pack.Acc == 0
}

// Genitive reports whether some mentions can stand in the case of an owner.
func (r *Reading) Genitive(mentions []int32) bool {
	c := r.CaseOf(mentions)
	return c == 0 || c&pack.Gen != 0
}

// OwnersBehind reports whether a noun's owner stands behind it without a preposition.
func (r *Reading) OwnersBehind() bool { return r.Pack.Order.Construct || r.Pack.Order.Genitive }

// CaseMark is what mentions in an oblique case, without a preposition, are to a
// verb: its object, to whom, by whom; 0 if they are somebody's or something's.
func (r *Reading) CaseMark(mentions []int32) pack.Marker {
	switch c := r.CaseOf(mentions); {
	case c&pack.Acc != 0:
		return pack.Obj
	case c&pack.Dat != 0:
		return pack.To
	case c&pack.Ins != 0:
		return pack.By
	}
	return 0
}

// CaseArg marks an argument behind a verb as its case says; told is false where the
// case leaves it open, and the mark is 0 where it is no argument of this verb.
func (r *Reading) CaseArg(c *Clause, a *Arg) (mark pack.Marker, told bool) {
	switch {
	case r.Oblique(a.Mentions):
		return r.CaseMark(a.Mentions), true
	case r.Nominative(a.Mentions):
		if c.Get([]pack.Marker{pack.Subj}) == nil {
			return pack.Subj, true
		}
		return 0, true
	}
	return 0, false
}

// OpensClause reports whether nothing that could be a verb's subject stands
// between chunk j, next to it, and the beginning of its clause: nothing at all, or
// a stretch that begins with a preposition, a day, an adverb.
func (r *Reading) OpensClause(reg *Region, j int) bool {
	first := j + 1
	for k := j; k >= 0 && j-k < mention.MaxReach; k-- {
		x := &reg.Chunks[k]
		if x.Kind == OfQuote || x.Kind == OfPunct && !r.InnerMark(x) || x.Kind == OfItem && (x.Is(pack.Comp) && !x.Is(pack.Det) || x.Is(pack.Rel) || x.Is(pack.Sub) && !x.Is(pack.Prep) || x.Is(pack.And) && !x.Is(pack.Prep)) || x.Finite() && !x.Is(pack.Aux) {
			break
		}
		first = k
	}
	if first > j {
		return true
	}
	x := &reg.Chunks[first]
	if x.Kind == OfMention {
		return r.Oblique([]int32{x.Idx})
	}
	return x.Kind == OfDate || x.Kind == OfItem && (x.Is(pack.Prep) || x.Is(pack.Adverb) || x.Is(pack.DayPart) || x.Is(pack.Neg) || x.Is(pack.Aux) || x.Is(pack.Plan) || x.Is(pack.Maybe)) && !x.Is(pack.Det)
}

// PastAdverbials is the chunk after the adverbs behind a verb, and, where a subject
// can stand far behind its verb, after the days, places and addressees there: "told
// reporters in Madrid on Monday the minister".
func (r *Reading) PastAdverbials(reg *Region, k int) int {
	for n := 0; k < len(reg.Chunks) && n < mention.MaxAdverbials; n++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == OfItem && x.Is(pack.Adverb) && !x.Is(pack.Det):
			k++
		case !r.Pack.Order.Inverted:
			return k
		case x.Kind == OfDate, x.Kind == OfMention && r.Oblique([]int32{x.Idx}):
			k++
		case x.Kind == OfItem && x.Is(pack.Prep) && !x.Is(pack.Comp):
			p := k + 1
			for p < len(reg.Chunks) && p < k+4 && reg.Chunks[p].Only(word.Bit(pack.Det)|word.Bit(pack.Modifier)|word.Bit(pack.Number)|word.Bit(pack.Honorific)) && reg.Chunks[p].Set != 0 {
				p++
			}
			if p >= len(reg.Chunks) || reg.Chunks[p].Kind == OfQuote || reg.Chunks[p].Kind == OfPunct || reg.Chunks[p].Kind == OfItem && (reg.Chunks[p].Finite() || r.Pack.Order.Dropped && reg.Chunks[p].Feat&pack.Inf != 0 && reg.Chunks[p].Trig != nil && !word.IsTrip(reg.Chunks[p].Trig)) { // "he affirmed on commenting on the measures"
				return k
			}
			k = p + 1
		default:
			return k
		}
	}
	return k
}

// InnerMark reports whether a punctuation mark is one inside words, not between them.
func (r *Reading) InnerMark(x *Chunk) bool {
	m := r.Punct(x)
	return m == '-' || m == '.' || m == '\''
}

// Whither reports whether a place after a word for "in" stands in a case that tells
// where to, not where: "to Moscow-ACC".
func (r *Reading) Whither(m *mention.Mention) bool {
	return m.Cases != 0 && m.Cases&pack.Loc == 0
}

// Addressed reports whether a mention stands in the case of whom something is told,
// and in none that an owner or a subject has.
func (r *Reading) Addressed(mi int32) bool {
	c := r.CaseOf([]int32{mi})
	return c&pack.Dat != 0 && c&(pack.Nom|pack.Gen) == 0
}

// Turned reports whether what stands before a verb and could be its subject or its
// object is the object, as what stands behind it can only be the subject: "Belarus
// will visit the chairman-NOM". Without anything before, whether that stands behind.
func (r *Reading) Turned(reg *Region, c *Clause, left *Arg) bool {
	if c.Form.Feat&pack.Ger != 0 {
		return false
	}
	if left != nil {
		if f := r.CaseOf(left.Mentions); f != 0 && f&pack.Acc == 0 || left.To > c.At || r.Mentions[left.Mentions[0]].Kind == mention.Pronoun || r.Mentions[left.Mentions[0]].Kind == mention.Anaphor {
			return false
		}
	}
	k := r.PastAdverbials(reg, c.At+1)
	return k < len(reg.Chunks) && reg.Chunks[k].Kind == OfMention && r.Nominative([]int32{reg.Chunks[k].Idx})
}

// Front reports whether a clause has an object before its verb.
func (c *Clause) Front() bool {
	for i := range c.Args {
		if a := &c.Args[i]; a.Mark&pack.Obj != 0 && a.To <= c.At && a.From < a.To {
			return true
		}
	}
	return false
}

// ObjectBehind reports whether, after a relative at chunk j, the mention behind a
// verb that takes an object can be that object: its subject is told before.
func (r *Reading) ObjectBehind(reg *Region, c *Clause, j int) bool {
	if !r.Pack.Order.Cases || j < 0 || !reg.Chunks[j].Is(pack.Rel) {
		return false
	}
	obj := false
	for _, list := range [][]pack.Marker{c.Frame.B, c.Frame.To} {
		for _, m := range list {
			obj = obj || m == pack.Obj
		}
	}
	k := r.PastAdverbials(reg, c.At+1)
	return obj && k < len(reg.Chunks) && reg.Chunks[k].Kind == OfMention && !r.Nominative([]int32{reg.Chunks[k].Idx})
}

// OwnSubject is the person in the nominative before a mention in its sentence, the
// nearest: whom a reflexive possessive means; -1 if there is none.
func (r *Reading) OwnSubject(mi int32) int32 {
	for i, n := mi-1, 0; i >= 0 && n < actor.MaxBack && r.Mentions[i].Sent == r.Mentions[mi].Sent; i, n = i-1, n+1 {
		m := &r.Mentions[i]
		if (m.Kind == mention.Person || m.Kind == mention.Office) && len(m.Who) == 1 && r.Nominative([]int32{i}) {
			return m.Who[0]
		}
	}
	return -1
}

// inOneCase reports whether the persons named at chunks j and n stand in one case that is no
// subject's, so that a comma is enough to join them: "talks with A-INS, B-INS".
func (r *Reading) inOneCase(reg *Region, j, n int) bool {
	if !r.Pack.Order.Cases {
		return false
	}
	first, next := &r.Mentions[reg.Chunks[j].Idx], &r.Mentions[reg.Chunks[n].Idx]
	named := func(m *mention.Mention) bool {
		return m.Kind == mention.Person && m.Name.First >= 0 && m.Cases&pack.Cases != 0 && m.Cases&pack.Nom == 0
	}
	return named(first) && named(next) && first.Cases&next.Cases&pack.Cases != 0
}

// otherCase reports whether the mention at chunk n can stand in none of the cases that the
// one at chunk j can: the two are no list, "broke with A-INS, B-NOM recalled".
func (r *Reading) otherCase(reg *Region, j, n int) bool {
	if !r.Pack.Order.Cases {
		return false
	}
	first, next := r.Mentions[reg.Chunks[j].Idx].Cases&pack.Cases, r.Mentions[reg.Chunks[n].Idx].Cases&pack.Cases
	if j > 0 && reg.Chunks[j-1].Kind == OfItem && reg.Chunks[j-1].Is(pack.Prep) {
		first &^= pack.Nom
	}
	return first != 0 && next != 0 && first&next == 0
}
