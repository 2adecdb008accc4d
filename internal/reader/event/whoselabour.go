package event

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/text"
)

// Whose the thing is that somebody praises or blames, where only a pronoun joined to it says so.

// maxLabour bounds how many chunks behind its verb such a noun may stand.
const maxLabour = 10

// ownerMeant is whom the pronoun joined to what a verb of praise or blame has for its object means:
// "and the president praised efforts-her", of the envoy spoken of. Nobody praises his own.
func (r *Reading) ownerMeant(reg *phrase.Region, c *phrase.Clause, typ string, src []int32) []int32 {
	if !r.Pack.Order.Construct || c.Form.Class != pack.Verb && c.Form.Class != pack.Noun || typ != "SUPPORT" && typ != "ACCUSE" || len(src) == 0 {
		return nil
	}
	for j := reg.PastWords(c.At) + 1; j < len(reg.Chunks) && j < c.At+maxLabour; j++ {
		x, p := &reg.Chunks[j], &reg.Chunks[j-1]
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Finite() || x.Is(pack.Comp) || x.Is(pack.Rel) {
			return nil
		}
		t := r.Doc.Tokens[x.First]
		if x.Kind != phrase.OfMention || r.Mentions[x.Idx].Kind != mention.Pronoun && r.Mentions[x.Idx].Kind != mention.Possessive || !t.Has(text.Cut) || !t.Has(text.Glued) {
			continue
		}
		if p.Kind != phrase.OfItem || p.Is(pack.Prep) || p.Trig != nil && p.Trig.Class == pack.Verb {
			continue
		}
		if q := &reg.Chunks[j-2]; c.Form.Class == pack.Noun && !(q.Kind == phrase.OfItem && q.Is(pack.Prep)) {
			continue // "its displeasure and its opposition": its own
		}
		if who := r.notOwn(story.Minus(r.doers(r.Resolve([]int32{x.Idx}, c)), src), src); len(who) == 1 {
			return who
		}
	}
	return nil
}
