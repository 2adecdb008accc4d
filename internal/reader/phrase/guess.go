package phrase

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Verbs that no list has, known by how they end and by where they stand.

// minVerb is how many letters such a verb has at least.
const minVerb = 5

// guessVerbs makes verbs of the unknown words of a region that end as verbs of the past
// do and stand where one can: behind a subject, an auxiliary, a relative pronoun. They
// make no record; known they are so that clauses are told apart.
func (r *Reading) guessVerbs(reg *Region) {
	g := r.Pack.Guess
	for i := range reg.Chunks {
		c := &reg.Chunks[i]
		if c.Kind != OfItem || c.Set&^mention.Triggers != 0 || c.Trig != nil || c.Last-c.First != 1 {
			continue
		}
		t := r.Doc.Tokens[c.First]
		if t.Kind != text.Word || t.Has(text.Capital) || t.End-t.Start < minVerb || i > 0 && r.hyphenTo(&reg.Chunks[i-1], c) {
			continue
		}
		if r.infinitiveLike(reg, i) {
			c.Trig, c.Trigs, c.Feat = g.InfForm, append(c.Trigs, g.InfForm), g.InfForm.Feat
			continue
		}
		ends, form := false, g.Form
		for _, e := range g.Past {
			ends = ends || strings.HasSuffix(r.Doc.Text[t.Start:t.End], e)
		}
		for _, e := range g.Finite {
			if strings.HasSuffix(r.Doc.Text[t.Start:t.End], e) {
				ends, form = true, g.FinForm
			}
		}
		if j := r.PrevSolid(reg, i); !ends || j < 0 || !r.verbBehind(reg, j) || i+1 < len(reg.Chunks) && r.hyphenTo(c, &reg.Chunks[i+1]) {
			continue
		}
		c.Trig, c.Trigs, c.Feat = form, append(c.Trigs, form), form.Feat
	}
}

// verbBehind reports whether a verb can stand behind chunk j.
func (r *Reading) verbBehind(reg *Region, j int) bool {
	x := &reg.Chunks[j]
	switch {
	case x.Kind == OfMention:
		m := &r.Mentions[x.Idx]
		return m.Kind != mention.Possessive && !m.Bare && !r.OwnerAt(reg, j+1)
	case x.Kind != OfItem || r.OwnerAt(reg, j):
		return false
	case x.Is(pack.Aux), x.Is(pack.Rel), x.Is(pack.Neg) && !x.Is(pack.Prep), x.Is(pack.Maybe):
		return true
	case x.Set&(word.Bit(pack.Det)|word.Bit(pack.Prep)|word.Bit(pack.Adj)|word.Bit(pack.Of)|word.Bit(pack.Possessive)|word.Bit(pack.And)|word.Bit(pack.Sub)|word.Bit(pack.Number)) != 0:
		return false
	case x.Trig != nil && x.Trig.Class != pack.Noun:
		return false
	}
	return x.Set == 0 || x.Set&(word.Bit(pack.Word)|word.Bit(pack.Noun)|word.Bit(pack.TopicNoun)|word.Bit(pack.Occasion)|word.Bit(pack.Nameless)) != 0
}

// infinitiveLike reports whether the unknown word at chunk i ends as an infinitive does and
// stands where one can: behind a preposition with no article between.
func (r *Reading) infinitiveLike(reg *Region, i int) bool {
	x := &reg.Chunks[i]
	if i == 0 || len(r.Pack.Guess.Infinitive) == 0 {
		return false
	}
	p := &reg.Chunks[i-1]
	for i > 1 && (p.Clitic != 0 || p.Kind == OfItem && p.Is(pack.Pronoun)) {
		i--
		p = &reg.Chunks[i-1]
	}
	if p.Kind != OfItem || !p.Is(pack.Prep) && !p.Is(pack.Of) && p.Tail == 0 {
		return false
	}
	return r.EndsAsInfinitive(x)
}

// EndsAsInfinitive reports whether the word of a chunk ends as an infinitive does.
func (r *Reading) EndsAsInfinitive(x *Chunk) bool {
	if r.Pack.Guess == nil {
		return false
	}
	t := r.Doc.Tokens[x.First]
	for _, e := range r.Pack.Guess.Infinitive {
		if strings.HasSuffix(r.Doc.Text[t.Start:t.End], e) {
			return true
		}
	}
	return false
}
