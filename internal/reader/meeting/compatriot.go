package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
)

// guestMeant sets right a pronoun that would have somebody meet a compatriot, where the last
// meeting, or a trip to their state, tells of one other whom it can mean: "A of X was received
// by B of Y. He had seen C of Y the day before".
func (r *Reading) guestMeant(c *phrase.Clause, a, b []int32) {
	if len(a) != 1 || len(b) != 1 || c.Form.Class != pack.Verb {
		return
	}
	x, y := &r.Actors[a[0]], &r.Actors[b[0]]
	if x.Country == "" || x.Country != y.Country || x.Kind != mention.Person || y.Kind != mention.Person {
		return
	}
	for _, side := range [][]int32{a, b} {
		mi := r.pronounOf(c, side[0])
		if mi < 0 {
			continue
		}
		if w := r.guestOf(x.Country, r.Mentions[mi].Pronoun); w >= 0 {
			side[0] = w
			r.Mentions[mi].Who = []int32{w}
			return
		}
	}
}

// pronounOf is the pronoun of the third person, alone in its place, that means an actor in a clause;
// -1 if there is none.
func (r *Reading) pronounOf(c *phrase.Clause, w int32) int32 {
	for i := range c.Args {
		if len(c.Args[i].Mentions) != 1 {
			continue
		}
		mi := c.Args[i].Mentions[0]
		m := &r.Mentions[mi]
		if m.Kind == mention.Pronoun && m.Pronoun != nil && !m.Pronoun.Has("first") && !m.Pronoun.Has("last") && !m.Pronoun.Has("former") && len(m.Who) == 1 && m.Who[0] == w {
			return mi
		}
	}
	return -1
}

// guestOf is the one person of another state than the one given who took part in the last meeting,
// else who made the last trip to that state; -1 if there is none, or the pronoun cannot mean him.
func (r *Reading) guestOf(state string, p *pack.Form) int32 {
	var who []int32
	if k := r.State.Meeting; k >= 0 {
		who = r.Meetings[k].Who
	}
	for range 2 {
		only := int32(-1)
		for _, w := range who {
			if x := &r.Actors[w]; x.Country == state || x.Kind != mention.Person && x.Kind != mention.Office || x.Group {
				continue
			}
			if only >= 0 {
				return -1
			}
			only = w
		}
		if only >= 0 {
			if fem, masc := p.Is(pack.Feminine) && !p.Is(pack.Masculine), p.Is(pack.Masculine) && !p.Is(pack.Feminine); !r.Actors[only].CanBe(fem, masc) {
				return -1
			}
			return only
		}
		who = nil
		if v := r.LatestVisit(func(v *story.Visit) bool { return v.To.Country == state && v.Who != nil }); v != nil {
			who = v.Who
		}
	}
	return -1
}
