package reference

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
)

// otherThanHe is whom a word for both host and guest, with "his" before it, means of the two who
// met: the other than the one of them whom its sentence names before it, else than the one spoken
// of. Nil for other words, and where neither tells.
func (r *Reading) otherThanHe(mi int32) []int32 {
	m, k := &r.Mentions[mi], r.State.Meeting
	if m.Poss == nil || m.GuestOf != "" || !r.eitherSide(m) || k < 0 || len(r.Meetings[k].Who) != 2 {
		return nil
	}
	who, he := r.Meetings[k].Who, r.State.Subject
	if w := r.besideIt(mi); w >= 0 {
		for he = w; k >= 0 && (len(r.Meetings[k].Who) != 2 || !slices.Contains(r.Meetings[k].Who, he)); k-- {
		}
		if k < 0 {
			return nil
		}
		who = r.Meetings[k].Who
	}
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == m.Sent; i-- {
		if x := &r.Mentions[i]; len(x.Who) == 1 && slices.Contains(who, x.Who[0]) {
			he = x.Who[0]
			break
		}
	}
	switch he {
	case who[0]:
		return who[1:]
	case who[1]:
		return who[:1]
	}
	return nil
}

// otherThanOwner is whom a word for both host and guest, or, where an owner stands behind it in the genitive, for any
// counterpart, with whose it is behind it, means of the
// two who met: "l'hôte du Premier ministre" is the other. Owned tells that somebody stands there,
// whoever is meant: never himself.
func (r *Reading) otherThanOwner(mi int32) (who []int32, owned bool) {
	m, n := &r.Mentions[mi], mi+1
	if m.Poss != nil || m.GuestOf != "" || !r.eitherSide(m) && !(r.Pack.Order.Genitive && m.Counter && !m.Plural && !m.Dual && len(m.Countries) == 0) || int(n) >= len(r.Mentions) || int(m.Last) >= len(r.ItemAt) {
		return nil, false
	}
	first := m.Last
	if of := &r.Items[r.ItemAt[m.Last]]; of.Is(pack.Of) {
		first = of.Last
	} else if !r.Pack.Order.Genitive || !r.Genitive([]int32{n}) || !r.Oblique([]int32{n}) {
		return nil, false
	}
	if x := &r.Mentions[n]; x.First != first || x.Sent != m.Sent || x.Kind != mention.Person && x.Kind != mention.Office {
		return nil, false
	}
	owner := r.Resolve([]int32{n}, nil)
	for k := len(r.Meetings) - 1; k >= 0 && len(owner) == 1; k-- {
		switch who := r.Meetings[k].Who; {
		case len(who) != 2:
		case who[0] == owner[0]:
			return who[1:], true
		case who[1] == owner[0]:
			return who[:1], true
		}
	}
	return nil, true
}

// besideHim reports whether a possessive before a mention in its sentence means an actor: "at his
// side, the guest said" is another's.
func (r *Reading) besideHim(mi, w int32) bool {
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == r.Mentions[mi].Sent; i-- {
		x := &r.Mentions[i]
		if x.Kind == mention.Possessive && slices.Contains(r.Resolve([]int32{i}, nil), w) {
			return true
		}
	}
	return false
}
