package statement

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/text"
)

// askedToSay reports whether an infinitive is what somebody wants another to say: "urged X to
// admit that". Whether he did, nobody tells, but for verbs that say so: "forced X to admit that".
func (r *Reading) askedToSay(reg *phrase.Region, c *phrase.Clause) bool {
	if o := r.Pack.Order; !o.SubjectFirst || o.Inverted || o.MarkedBefore || !c.Infinitive || c.Form.Class != pack.Verb || c.Quote >= 0 {
		return false
	}
	k := c.At - 1
	for k > 0 && reg.Chunks[k].Kind == phrase.OfItem && (reg.Chunks[k].Is(pack.Adverb) || reg.Chunks[k].Mark&pack.To != 0) {
		k--
	}
	if k < 1 || reg.Chunks[k].Kind != phrase.OfMention {
		return false
	}
	a := r.ChainLeft(reg, k)
	if a.From == 0 || !reg.Chunks[a.From-1].Finite() {
		return false
	}
	made := slices.ContainsFunc(reg.Chunks[a.From-1].Trigs, func(f *pack.Form) bool { return f.Has("makes") && f.Has("done") })
	return reg.Chunks[a.From-1].Trig.Class == pack.Verb && !made
}

// lacksSubject reports whether an indirect content begins with its verb right behind the cue: its
// subject is what a relative clause describes, "a plan that the ministry says will save water".
func (r *Reading) lacksSubject(reg *phrase.Region, c *phrase.Clause, s *story.Statement) bool {
	if o := r.Pack.Order; !o.SubjectFirst || o.Inverted || o.MarkedBefore || c.Form.Class != pack.Verb || s.Quote >= 0 || s.Mode == "direct" || s.At != c.At+1 || s.At >= len(reg.Chunks) {
		return false
	}
	x := &reg.Chunks[s.At]
	if x.Kind != phrase.OfItem || r.Doc.Tokens[x.First].Has(text.Capital) {
		return false
	}
	return x.Is(pack.Aux) && !x.Is(pack.Neg) || x.Is(pack.Plan) && !x.Is(pack.Adverb)
}
