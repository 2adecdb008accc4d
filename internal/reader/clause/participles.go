package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Participles and gerunds without an auxiliary.

// reducedBy reports whether a verb is a participle that describes the noun before it and
// has its agent behind it, where another verb is the sentence's own.
func (r *Reading) reducedBy(reg *phrase.Region, c *phrase.Clause, j int) bool {
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.Inverted || c.Feat&pack.Part == 0 || j < 1 || j != c.At-1 || c.At+2 >= len(reg.Chunks) || reg.Chunks[c.At].Last-reg.Chunks[c.At].First > 1 {
		return false
	}
	n, p := &reg.Chunks[c.At+1], &reg.Chunks[j]
	if n.Kind != phrase.OfItem || !n.Is(pack.Prep) || n.Mark&pack.By == 0 || n.Mark&(pack.In|pack.At|pack.With) != 0 || reg.Chunks[c.At+2].Kind == phrase.OfDate {
		return false
	}
	if p.Kind == phrase.OfPunct || p.Kind == phrase.OfQuote || p.Kind == phrase.OfMention && r.Mentions[p.Idx].Kind == mention.Pronoun || p.Kind == phrase.OfItem && p.Set&(word.Bit(pack.And)|word.Bit(pack.Aux)|word.Bit(pack.Adverb)|word.Bit(pack.Neg)|word.Bit(pack.Sub)|word.Bit(pack.Comp)|word.Bit(pack.Rel)) != 0 {
		return false
	}
	for k := j - 1; k >= 0 && k > j-mention.MaxReach; k-- { // a verb before it, or after it
		if x := &reg.Chunks[k]; x.Finite() || x.Kind == phrase.OfItem && x.Is(pack.Aux) && x.Trig == nil {
			return true
		}
	}
	return r.VerbAhead(reg, c.At+2)
}

// BareParticiple reports whether the verb of a clause is a participle that no
// auxiliary goes before.
func (r *Reading) BareParticiple(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Feat&pack.Part == 0 || c.Self {
		return false
	}
	k := c.At - 1
	for k >= 0 && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Adverb) && !reg.Chunks[k].Is(pack.Aux) {
		k--
	}
	return k < 0 || !reg.Chunks[k].Is(pack.Aux) || reg.Chunks[k].Is(pack.Prep)
}

// InPP reports whether the noun at chunk p stands in a phrase with a preposition.
func (r *Reading) InPP(reg *phrase.Region, p int) bool {
	a := r.ChainLeft(reg, p)
	q := r.SkipDet(reg, a.From-1)
	return q >= 0 && reg.Chunks[q].Is(pack.Prep) && !reg.Chunks[q].Is(pack.And)
}

// byDoing is the subject of a gerund behind a word for "by": that of the finite verb before it, not
// its object, "A pressed B to stop BY THREATENING C".
func (r *Reading) byDoing(reg *phrase.Region, c *phrase.Clause, j int, before []phrase.Clause) *phrase.Arg {
	if j < 1 || reg.Chunks[j].Kind != phrase.OfItem || !reg.Chunks[j].Is(pack.Prep) || reg.Chunks[j].Mark&pack.By == 0 || reg.Chunks[j].Mark&(pack.In|pack.With) != 0 {
		return nil
	}
	for i := len(before) - 1; i >= 0; i-- {
		b := &before[i]
		if b.At >= c.At || b.Form.Class != pack.Verb && b.Form.Class != pack.Support || b.Infinitive || b.Passive || b.Feat&pack.Ger != 0 && b.Get([]pack.Marker{pack.Subj}) == nil {
			continue
		}
		if r.SemicolonBetween(reg, b.At, c.At) {
			return nil
		}
		if a := b.Get([]pack.Marker{pack.Subj}); a != nil && len(a.Mentions) > 0 {
			return &phrase.Arg{Mark: pack.Subj, Mentions: a.Mentions, From: c.At, To: c.At}
		}
		return nil
	}
	return nil
}
