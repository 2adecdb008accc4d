package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// Whom words mean that point back by what somebody is: "the bloc", "his counterpart".

// maxBloc is how many mentions back an organisation can have been named that a word for
// one means.
const maxBloc = 40

// blocTold is whom a word for an organisation or a movement means, "the bloc said": the one
// named last before it.
func (r *reading) blocTold(mi int32) []int32 {
	for i := mi - 1; i >= 0 && i > mi-maxBloc; i-- {
		for _, w := range r.mentions[i].who {
			a := &r.actors[w]
			if a.kind == kOrg || a.kind == kGroup && a.org != "" && !a.generic {
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
func (r *reading) ofOneRank(mi int32, k int) []int32 {
	m := &r.mentions[mi]
	own := r.state.subject
	if w := r.state.speakers; len(w) == 1 && r.state.spoke >= m.sent-1 {
		own = w[0]
	}
	if !r.pack.Order.Incise || m.poss == nil || m.guest || m.host || m.guestOf != "" || r.eitherSide(m) || k < 0 || own < 0 {
		return nil
	}
	for j := k; j >= 0 && j > k-maxRounds; j-- {
		who := r.meetings[j].who
		if len(who) != 2 || !slices.Contains(who, own) {
			continue
		}
		other := minus(who, []int32{own})
		if len(other) == 1 && r.peersIn(own, other[0]) {
			return other
		}
	}
	return nil
}

// eitherSide reports whether a mention has a word that means a guest as well as a host.
func (r *reading) eitherSide(m *mention) bool {
	for k := r.itemAt[m.First]; k < r.itemAt[m.Last]; k++ {
		if f := r.form(&r.items[k], pack.Counterpart); f != nil && f.Has("either") {
			return true
		}
	}
	return false
}

// peersIn reports whether two actors hold offices of one rank.
func (r *reading) peersIn(a, b int32) bool {
	x, y := r.actors[a].role, r.actors[b].role
	return x != "" && y != "" && (x == y || roleFits(x, y) || roleFits(y, x))
}

// bloc reports whether a mention is a word for an organisation or a movement told before.
func (m *mention) bloc() bool { return m.anaphor != nil && m.anaphor.Has("thing") }

// jointIssuers are whose a statement of several is, "the joint statement": those who met
// last, or the organisation whose meeting was told of last. Nil for other documents.
func (r *reading) jointIssuers(m *mention) []int32 {
	k := r.state.meeting
	if !m.anaphor.Has("joint") || k < 0 {
		return nil
	}
	who := r.meetings[k].who
	if len(who) > 1 || len(who) == 1 && r.actors[who[0]].kind == kOrg {
		return who
	}
	return nil
}
