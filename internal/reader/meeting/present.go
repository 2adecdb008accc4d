package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// In whose presence a meeting was, told in the clause itself.

// inWhosePresence is the officers whom a clause of meeting names behind a word for "in the presence
// of", past a comma too: "received X in Rome, in the presence of Y and Z".
func (r *Reading) inWhosePresence(reg *phrase.Region, c *phrase.Clause) (who []int32) {
	on := false
	for k := c.At + 1; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfQuote, word.Semicolon(r.Punct(x)), !on && (x.Finite() || x.Is(pack.Comp) || x.Is(pack.Rel)):
			return nil
		case x.Kind == phrase.OfItem && x.Is(pack.Prep) && r.Has(&r.Items[x.Item], word.Bit(pack.Prep), "witness"):
			on = true
		case !on:
		case x.Kind == phrase.OfMention:
			m := &r.Mentions[x.Idx]
			if m.Kind != mention.Person && m.Kind != mention.Office {
				return who
			}
			for _, w := range r.Parties(r.Resolve([]int32{x.Idx}, c)) {
				if a := &r.Actors[w]; a.Group || a.Country == "" && a.Org == "" && a.Role == "" {
					return who
				}
				who = word.AddOnce(who, w)
			}
		case word.Comma(r.Punct(x)) && r.objectBegins(c, k+1):
			return who
		case x.Is(pack.And) && !x.Finite(), word.Comma(r.Punct(x)):
		case x.Is(pack.Prep) && x.Mark&pack.OfM != 0 && k > 0 && (reg.Chunks[k-1].Is(pack.And) || word.Comma(r.Punct(&reg.Chunks[k-1]))): // "and of Y"
		default:
			return who
		}
	}
	return who
}

// objectBegins reports whether the object of a clause begins at chunk k: "received, in the presence
// of X, the minister".
func (r *Reading) objectBegins(c *phrase.Clause, k int) bool {
	o := c.Get([]pack.Marker{pack.Obj})
	return o != nil && o.From == k
}

// besidesThem parts from those met the ones in whose presence the meeting was.
func besidesThem(a, b, present []int32) ([]int32, []int32) {
	present = story.Minus(present, a)
	left := story.Minus(b, present)
	if len(left) == 0 {
		return b, nil
	}
	return left, slices.Clone(present)
}

// sawDo reports whether what somebody saw is what another did, not him: a verb stands right behind
// the object of one of perception, "saw the minister leave".
func (r *Reading) sawDo(reg *phrase.Region, c *phrase.Clause) bool {
	o := c.Get([]pack.Marker{pack.Obj})
	if !c.Form.Has("perceives") || o == nil || o.From <= c.At {
		return false
	}
	n := o.To
	for n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Adverb) && !reg.Chunks[n].Is(pack.Prep) {
		n++
	}
	if n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfItem || reg.Chunks[n].Is(pack.And) {
		return false
	}
	x := &reg.Chunks[n]
	return x.Trig != nil && x.Trig.Class == pack.Verb || x.Is(pack.Aux) || x.Is(pack.Maybe) || x.Is(pack.Plan)
}
