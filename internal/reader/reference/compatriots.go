package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// GivenNoun reports whether a noun has the definite article before it, or a day or an
// owner in its place: "the talks", "Monday's talks".
func (r *Reading) GivenNoun(reg *phrase.Region, c *phrase.Clause) bool {
	if r.Pack.Order.Construct && r.Articled(&r.Items[reg.Chunks[c.At].Item]) {
		return true // the article is part of the word
	}
	for j := c.At - 1; j >= 0 && j > c.At-5; j-- {
		x := &reg.Chunks[j]
		if r.OwnerAt(reg, j) {
			return true
		}
		if x.Kind == phrase.OfMention && r.Mentions[x.Idx].Bare {
			continue
		}
		if x.Kind != phrase.OfItem || x.Is(pack.Prep) || x.Finite() {
			return false
		}
		if r.Has(&r.Items[x.Item], word.Bit(pack.Det), "def") {
			return true
		}
	}
	return false
}

// Compatriots reports whether actors are all of one state.
func (r *Reading) Compatriots(who []int32) bool {
	for _, w := range who {
		if a := &r.Actors[w]; a.Country == "" || a.Country != r.Actors[who[0]].Country {
			return len(who) == 1
		}
	}
	return true
}

// twoOfOne are the two of one state who were the subject of the sentence before, where a word for two people is the
// subject of this one: "A and B saw C. The two then flew to Manila". They are no sides.
func (r *Reading) twoOfOne(mi int32, n int, c *phrase.Clause) []int32 {
	m, two := &r.Mentions[mi], r.State.Several
	if n != 2 || m.Anaphor == nil || !m.Anaphor.Has("people") || c == nil || !syntax.SubjectIn(c, mi) || len(two) != 2 || !r.Compatriots(two) {
		return nil
	}
	if at := r.Mentions[r.State.SeveralAt].Sent; at < m.Sent-1 || at == m.Sent {
		return nil
	}
	return two
}

// joinedHere are the last two of two states who are named joined in the sentence of a mention before it, neither of
// them the subject of its clause. Nil if none are.
func (r *Reading) joinedHere(mi int32, c *phrase.Clause) []int32 {
	for i := mi - 1; i > 0 && r.Mentions[i-1].Sent == r.Mentions[mi].Sent; i-- {
		a, b := &r.Mentions[i-1], &r.Mentions[i]
		if len(a.Who) != 1 || len(b.Who) != 1 || b.First != a.Last+1 || !r.Items[r.ItemAt[a.Last]].Is(pack.And) {
			continue
		}
		if two := []int32{a.Who[0], b.Who[0]}; !r.Compatriots(two) && !r.isSubject(c, two[0]) && !r.isSubject(c, two[1]) {
			return two
		}
	}
	return nil
}

// TwoSides reports whether the actors are not all one person or one state itself.
func (r *Reading) TwoSides(who []int32) bool {
	for _, w := range who[1:] {
		x, y := &r.Actors[who[0]], &r.Actors[w]
		if x.Country != y.Country || x.Country == "" || x.Kind == mention.Person && y.Kind == mention.Person || x.Org != y.Org && r.Pack.Order.Incise && (x.Kind == mention.Group || y.Kind == mention.Group) {
			return true
		}
	}
	return false
}
