package reader

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Verbs that no list has, known by how they end and by where they stand.

// minVerb is how many letters such a verb has at least.
const minVerb = 5

// guessVerbs makes verbs of the unknown words of a region that end as verbs of the past
// do and stand where one can: behind a subject, an auxiliary, a relative pronoun. They
// make no record; known they are so that clauses are told apart.
func (r *reading) guessVerbs(reg *region) {
	g := r.pack.Guess
	for i := range reg.chunks {
		c := &reg.chunks[i]
		if c.kind != cItem || c.set&^triggers != 0 || c.trig != nil || c.last-c.first != 1 {
			continue
		}
		t := r.doc.Tokens[c.first]
		if t.Kind != text.Word || t.Has(text.Capital) || t.End-t.Start < minVerb || i > 0 && r.hyphenTo(&reg.chunks[i-1], c) {
			continue
		}
		if r.infinitiveLike(reg, i) {
			c.trig, c.trigs, c.feat = g.InfForm, append(c.trigs, g.InfForm), g.InfForm.Feat
			continue
		}
		ends, form := false, g.Form
		for _, e := range g.Past {
			ends = ends || strings.HasSuffix(r.doc.Text[t.Start:t.End], e)
		}
		for _, e := range g.Finite {
			if strings.HasSuffix(r.doc.Text[t.Start:t.End], e) {
				ends, form = true, g.FinForm
			}
		}
		if j := r.prevSolid(reg, i); !ends || j < 0 || !r.verbBehind(reg, j) || i+1 < len(reg.chunks) && r.hyphenTo(c, &reg.chunks[i+1]) {
			continue
		}
		c.trig, c.trigs, c.feat = form, append(c.trigs, form), form.Feat
	}
}

// verbBehind reports whether a verb can stand behind chunk j.
func (r *reading) verbBehind(reg *region, j int) bool {
	x := &reg.chunks[j]
	switch {
	case x.kind == cMent:
		m := &r.mentions[x.idx]
		return m.kind != kPossessive && !m.bare && !r.ownerAt(reg, j+1)
	case x.kind != cItem || r.ownerAt(reg, j):
		return false
	case x.is(pack.Aux), x.is(pack.Rel), x.is(pack.Neg) && !x.is(pack.Prep), x.is(pack.Maybe):
		return true
	case x.set&(bit(pack.Det)|bit(pack.Prep)|bit(pack.Adj)|bit(pack.Of)|bit(pack.Possessive)|bit(pack.And)|bit(pack.Sub)|bit(pack.Number)) != 0:
		return false
	case x.trig != nil && x.trig.Class != pack.Noun:
		return false
	}
	return x.set == 0 && j > 0 || x.set&(bit(pack.Word)|bit(pack.Noun)|bit(pack.TopicNoun)|bit(pack.Occasion)|bit(pack.Nameless)) != 0
}

// infinitiveLike reports whether the unknown word at chunk i ends as an infinitive does and
// stands where one can: behind a preposition with no article between.
func (r *reading) infinitiveLike(reg *region, i int) bool {
	x := &reg.chunks[i]
	if i == 0 || len(r.pack.Guess.Infinitive) == 0 {
		return false
	}
	p := &reg.chunks[i-1]
	for i > 1 && (p.clitic != 0 || p.kind == cItem && p.is(pack.Pronoun)) {
		i--
		p = &reg.chunks[i-1]
	}
	if p.kind != cItem || !p.is(pack.Prep) && !p.is(pack.Of) && p.tail == 0 {
		return false
	}
	return r.endsAsInfinitive(x)
}

// endsAsInfinitive reports whether the word of a chunk ends as an infinitive does.
func (r *reading) endsAsInfinitive(x *chunk) bool {
	if r.pack.Guess == nil {
		return false
	}
	t := r.doc.Tokens[x.first]
	for _, e := range r.pack.Guess.Infinitive {
		if strings.HasSuffix(r.doc.Text[t.Start:t.End], e) {
			return true
		}
	}
	return false
}
