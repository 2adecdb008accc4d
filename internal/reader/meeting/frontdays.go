package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// The days with which a sentence opens where verbs stand before their subjects.

// frontDays is the days before the first verb of a sentence, for a verb that "and" joins to
// it and that has no subject of its own, nobody but one party, or a pronoun: "In March came A to B and met C", "and
// received him C".
func (r *Reading) frontDays(reg *phrase.Region, c *phrase.Clause) (date.Days, bool) {
	at := c.At
	for at > 0 && c.Support != nil && at > c.At-mention.MaxReach/2 && !reg.Chunks[at].Supports() {
		at--
	}
	p, s := r.PrevSolid(reg, at), c.Get([]pack.Marker{pack.Subj})
	if p < 0 || !reg.Chunks[p].Is(pack.And) || !reg.Chunks[at].Finite() || s != nil && s.From < s.To && s.To > p && !r.takesUp(c) && len(r.Fillers(c, c.Frame.B)) > 0 {
		return date.Days{}, false
	}
	first := 0
	for first < at && !reg.Chunks[first].Finite() {
		if x := &reg.Chunks[first]; x.Is(pack.Comp) || x.Is(pack.Rel) || x.Kind == phrase.OfQuote || word.Semicolon(r.Punct(x)) {
			return date.Days{}, false
		}
		first++
	}
	for k := 0; k < first && first < at; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfDate && !r.OnlyBounds(reg, k, -1) && !r.Dates[x.Idx].Same {
			d := r.PastYear(c, x.Idx, r.DaysOf(x.Idx, c.Plan))
			return d, !d.Start.IsZero()
		}
	}
	return date.Days{}, false
}

// takesUp reports whether a pronoun is among those whom a clause names.
func (r *Reading) takesUp(c *phrase.Clause) bool {
	for i := range c.Args {
		for _, mi := range c.Args[i].Mentions {
			if r.Mentions[mi].Kind == mention.Pronoun {
				return true
			}
		}
	}
	return false
}
