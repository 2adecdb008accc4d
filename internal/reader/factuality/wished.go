package factuality

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Meetings that somebody only wishes for, is ready for or was given leave to hold.

// MaxWish bounds how many chunks before a noun of meeting the noun of wishing may stand.
const MaxWish = 6

// OnlyWished reports whether a noun that the pack flags wish, "hope", "readiness", governs
// the noun of a clause: "voiced his hope of meeting X", "its readiness to resume the talks".
// Between them stand prepositions, owners and other nouns, but no verb, comma or party.
func (r *Reading) OnlyWished(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.At - 1; k >= 0 && k >= c.At-MaxWish; k-- {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Possessive:
			continue
		case x.Kind == phrase.OfItem && x.Finite() && k > 0 && reg.Chunks[k-1].Is(pack.Prep):
			continue // a verbal noun written like a verb
		case x.Kind != phrase.OfItem || x.Finite() || x.Is(pack.Comp) || x.Is(pack.And) || x.Is(pack.Setting):
			return false
		case x.Is(pack.Maybe) && r.Has(&r.Items[x.Item], word.Bit(pack.Maybe), "wish"):
			return true
		}
	}
	return false
}
