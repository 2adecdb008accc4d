package reference

import (
	"slices"
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
)

// Whom words mean that point back by what somebody is: "the bloc", "his counterpart".

// maxBloc is how many mentions back an organisation can have been named that a word for
// one means.
const maxBloc = 40

// blocTold is whom a word for an organisation or a movement means, "the bloc said": the one
// named last before it, of those that the word can mean where it says which.
func (r *Reading) blocTold(mi int32) []int32 {
	among := r.Mentions[mi].Anaphor.Get("among")
	fits := func(w int32) bool {
		a := &r.Actors[w]
		return (a.Kind == mention.Organisation || a.Kind == mention.Group && a.Org != "" && !a.Generic) && (among == "" || slices.Contains(strings.Split(among, ","), a.Org))
	}
	if w := r.State.Body; w >= 0 && r.State.BodyAt >= r.Mentions[mi].Sent-2 && fits(w) {
		return []int32{w}
	}
	for i := mi - 1; i >= 0 && i > mi-maxBloc; i-- {
		for _, w := range r.Mentions[i].Who {
			if fits(w) {
				return []int32{w}
			}
		}
	}
	return nil
}

// maxRounds is how many meetings back two of one rank are looked for.
const maxRounds = 4

// ofOneRank is whom "his counterpart" means where the other one of the last meeting is of
// another rank: the other of a meeting before it who holds the same office as the one who
// spoke or acted last.
func (r *Reading) ofOneRank(mi int32, k int) []int32 {
	m := &r.Mentions[mi]
	own := r.State.Subject
	if w := r.State.Speakers; len(w) == 1 && r.State.Spoke >= m.Sent-1 {
		own = w[0]
	}
	if w := r.besideIt(mi); w >= 0 {
		own = w
	}
	if !r.Pack.Order.Incise || m.Poss == nil || m.Guest || m.Host || m.GuestOf != "" || r.eitherSide(m) || k < 0 || own < 0 {
		return nil
	}
	for j := k; j >= 0 && j > k-maxRounds; j-- {
		who := r.Meetings[j].Who
		if len(who) != 2 || !slices.Contains(who, own) {
			continue
		}
		other := story.Minus(who, []int32{own})
		if len(other) == 1 && r.peersIn(own, other[0]) {
			return other
		}
	}
	return nil
}

// besideIt is the person or office that a mention stands right behind, joined by a word for "and":
// "President A and his counterpart"; -1 if there is none.
func (r *Reading) besideIt(mi int32) int32 {
	if mi == 0 || r.Mentions[mi-1].Sent != r.Mentions[mi].Sent {
		return -1
	}
	x := &r.Mentions[mi-1]
	if x.Kind != mention.Person && x.Kind != mention.Office || len(x.Who) != 1 || r.ItemAt[x.Last]+1 != r.ItemAt[r.Mentions[mi].First] || !r.Items[r.ItemAt[x.Last]].Is(pack.And) {
		return -1
	}
	return x.Who[0]
}

// eitherSide reports whether a mention has a word that means a guest as well as a host.
func (r *Reading) eitherSide(m *mention.Mention) bool {
	for k := r.ItemAt[m.First]; k < r.ItemAt[m.Last]; k++ {
		if f := r.Form(&r.Items[k], pack.Counterpart); f != nil && f.Has("either") {
			return true
		}
	}
	return false
}

// peersIn reports whether two actors hold offices of one rank.
func (r *Reading) peersIn(a, b int32) bool {
	x, y := r.Actors[a].Role, r.Actors[b].Role
	return x != "" && y != "" && (x == y || actor.RoleFits(x, y) || actor.RoleFits(y, x))
}

// jointIssuers are whose a statement of several is, "the joint statement": those who met
// last, or the organisation whose meeting was told of last. Nil for other documents.
func (r *Reading) jointIssuers(m *mention.Mention) []int32 {
	k := r.State.Meeting
	if !m.Anaphor.Has("joint") || k < 0 {
		return nil
	}
	who := r.Meetings[k].Who
	if len(who) > 1 || len(who) == 1 && r.Actors[who[0]].Kind == mention.Organisation {
		return who
	}
	return nil
}

// peerOf is whom "his counterpart" means where no state is said and nothing of a meeting of the
// two was told: the only one of another state who was named before with an office of the rank of
// the subject of its clause, or of the one named right before it, "A and his host". Nil, else.
func (r *Reading) peerOf(mi int32, c *phrase.Clause) []int32 {
	m := &r.Mentions[mi]
	if c == nil || m.Poss == nil || len(m.Countries) > 0 || m.GuestOf != "" {
		return nil
	}
	own := c.Implied
	if a := c.Get([]pack.Marker{pack.Subj}); a != nil {
		own = r.WhoOf(a.Mentions)
		if slices.Contains(a.Mentions, mi) {
			own = nil
			if mi > 0 && slices.Contains(a.Mentions, mi-1) {
				own = r.Mentions[mi-1].Who
			}
		}
	}
	if len(own) != 1 || r.Actors[own[0]].Country == "" || !date.Unique(r.Actors[own[0]].Role) {
		return nil
	}
	only := int32(-1)
	for i := mi - 1; i >= 0 && mi-i < maxBloc; i-- {
		for _, w := range r.Mentions[i].Who {
			a := &r.Actors[w]
			if a.Kind != mention.Person && a.Kind != mention.Office || a.Group || w == only || a.Role != r.Actors[own[0]].Role || a.Country == "" || a.Country == r.Actors[own[0]].Country {
				continue
			}
			if only >= 0 {
				return nil
			}
			only = w
		}
	}
	if only < 0 {
		return nil
	}
	return []int32{only}
}

// peerNamedSince is whom "his host" means of two of the host's state: the one of the rank of whose
// host he is, where he was named since the meeting told last, with the other. Else who.
func (r *Reading) peerNamedSince(mi int32, who []int32) []int32 {
	m, k := &r.Mentions[mi], r.State.Meeting
	own := r.State.Subject
	if w := r.State.Speakers; len(w) == 1 && r.State.Spoke >= m.Sent-1 {
		own = w[0]
	}
	if !m.Host || m.Poss == nil || k < 0 || own < 0 || len(who) != 1 || !slices.Contains(r.Meetings[k].Who, who[0]) || r.peersIn(own, who[0]) {
		return who
	}
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent > r.Meetings[k].Sent; i-- {
		for _, w := range r.Mentions[i].Who {
			if a := &r.Actors[w]; a.Kind == mention.Person && a.Country != "" && a.Country == r.Actors[who[0]].Country && r.peersIn(own, w) {
				return []int32{w}
			}
		}
	}
	return who
}
