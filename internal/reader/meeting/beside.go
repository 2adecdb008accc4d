package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// besideWhatIsTold reports whether a verb of meeting stands in a relative clause, or is an
// infinitive beside a meeting that its sentence tells of: "A saw B, whom C had received, before
// calling on D". Where "the two" and "his host" come next, A and B are meant. A clause
// of where ("in Oslo, where he met B") tells what its sentence is about.
func (r *Reading) besideWhatIsTold(reg *phrase.Region, c *phrase.Clause) bool {
	if n := len(r.Meetings) - 1; c.Infinitive && n >= 0 && r.Meetings[n].Sent == c.Sent {
		return true
	}
	for k := c.At - 1; k >= 0; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && x.Is(pack.Rel) && !x.Is(pack.Det) {
			return !r.Has(&r.Items[x.Item], word.Bit(pack.Rel), "place")
		}
		if word.Comma(r.Punct(x)) {
			return false
		}
	}
	return false
}
