package visit

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// onwardTo is the place behind a word for "to" right behind the one that somebody leaves, "flew out of
// Doha to Beirut": the trip is there. Empty if there is none.
func (r *Reading) onwardTo(reg *phrase.Region, c *phrase.Clause) date.Place {
	if c.Form.Class != pack.Verb || !c.Form.Has("leaves") || !slices.Contains(c.Frame.To, pack.From) {
		return date.Place{}
	}
	a := c.Get([]pack.Marker{pack.From})
	if a == nil || a.From < c.At || a.To+1 >= len(reg.Chunks) {
		return date.Place{}
	}
	x, y := &reg.Chunks[a.To], &reg.Chunks[a.To+1]
	if x.Kind != phrase.OfItem || !x.Is(pack.Prep) || x.Mark&pack.To == 0 || !r.IsPlace(reg, a.To+1) {
		return date.Place{}
	}
	return r.MentionPlace(&r.Mentions[y.Idx])
}
