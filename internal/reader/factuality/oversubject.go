package factuality

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// What governs a verbal noun where the subject stands between.

// maxVerbal is how many words like "the holding of" stand before a noun of meeting.
const maxVerbal = 3

// overSubject says of a noun of meeting or of a trip what the verb makes of it that stands before the
// subject in front of the noun, in a language whose verbs come first: "wants X the holding (of) talks with".
func (r *Reading) overSubject(reg *phrase.Region, c *phrase.Clause) {
	if !r.Pack.Order.Construct || c.Form.Class != pack.Noun || c.Plan || c.Cancel || !word.IsTalk(c.Form) && !word.IsTrip(c.Form) {
		return
	}
	j := c.At - 1
	for n := 0; j >= 0 && n < maxVerbal; n, j = n+1, j-1 {
		if x := &reg.Chunks[j]; j == c.At-1 && j > 0 && x.Finite() && x.Supports() && reg.Chunks[j-1].Kind == phrase.OfMention && x.Feat&(pack.Fem|pack.Du|pack.Pl) == 0 {
			continue // "wants X (the) holding (of) a meeting": written like "he held"
		}
		if x := &reg.Chunks[j]; x.Kind != phrase.OfItem || x.Finite() || x.Is(pack.And) || x.Is(pack.Comp) {
			break
		}
	}
	if j < 1 || reg.Chunks[j].Kind != phrase.OfMention {
		return
	}
	p := r.ChainLeft(reg, j).From - 1
	if p < 0 || reg.Chunks[p].Kind != phrase.OfItem || !reg.Chunks[p].Finite() && reg.Chunks[p].Set&(word.Bit(pack.Plan)|word.Bit(pack.Maybe)|word.Bit(pack.Cancel)) == 0 {
		return
	}
	switch x := &reg.Chunks[p]; {
	case x.Is(pack.Plan):
		c.Plan, c.Done = true, false
	case x.Is(pack.Maybe):
		c.Maybe = true
	case x.Is(pack.Cancel):
		if f := r.Form(&r.Items[x.Item], pack.Cancel); f != nil && f.Is(pack.Propose) {
			c.Propose = true
		}
	case x.Trig != nil && x.Trig.Class == pack.Verb && x.Trig.Frame.Kind == pack.FOther && !x.Supports():
		c.Maybe = true
	}
}
