package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
)

// Whose counterpart somebody is, where the one spoken of last cannot be meant.

// ofOtherState is the one whom a counterpart met, where the party found is of that one's own
// state: of those whom the party was last told to have met, the one of another state, first of
// the counterpart's own office: "President A of F received B, a day after his talks with his
// counterpart C" of F. Nil if there is none.
func (r *Reading) ofOtherState(c *phrase.Clause, a, b []int32) []int32 {
	if len(a) != 1 || len(b) != 1 || !r.counters(c, b[0]) {
		return a
	}
	own := r.Actors[b[0]].Country
	if own == "" || r.Actors[a[0]].Country != own {
		return a
	}
	i := r.LatestMeeting(len(r.Meetings)-1, func(m *story.Meeting) bool { return !m.Gone && r.ShareTraveller(m.Who, a) })
	if i < 0 {
		return nil
	}
	var out []int32
	for _, w := range r.Meetings[i].Who {
		if x := &r.Actors[w]; x.Country != "" && x.Country != own && (out == nil || x.Role == r.Actors[b[0]].Role) {
			out = []int32{w}
		}
	}
	return out
}

// counters reports whether a clause names an actor by a word for a counterpart.
func (r *Reading) counters(c *phrase.Clause, w int32) bool {
	for i := range c.Args {
		for _, mi := range c.Args[i].Mentions {
			if m := &r.Mentions[mi]; m.Counter && len(m.Who) == 1 && m.Who[0] == w {
				return true
			}
		}
	}
	return false
}

// ownersNext is the officers right behind a noun of meeting, whose meeting with others it was,
// rather than whoever told of it or put it off: "the ministry announced the meeting of A with B".
func (r *Reading) ownersNext(c *phrase.Clause, a, b []int32) []int32 {
	o := c.Get([]pack.Marker{pack.OfM})
	if o == nil || o.From != c.At+1 || len(o.Mentions) == 0 || r.Mentions[o.Mentions[0]].Kind != mention.Person {
		return a
	}
	if w := story.Minus(r.Parties(r.Resolve(o.Mentions, c)), b); len(w) > 0 {
		return w
	}
	return a
}
