package event

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// Whom a deed concerns that names nobody, "retiró a su embajador", "amenazó con represalias",
// or only an ambassador without his state: the other side of the deed told last.

// adversary is the other end of the last deed that one of an actor's side did or suffered, told
// at most MaxPointed sentences before a clause; -1 if there is none.
func (r *Reading) adversary(c *phrase.Clause, src []int32) int32 {
	if len(src) != 1 {
		return -1
	}
	own := func(w int32) bool { // a movement is not of the side of its state's government
		return w == src[0] || r.SameSide(w, src[0]) && r.Actors[w].Org == r.Actors[src[0]].Org
	}
	other := func(ends []int32) int32 {
		if len(ends) == 1 && !own(ends[0]) && (r.Actors[ends[0]].Country != "" || r.Actors[ends[0]].Org != "") {
			return ends[0]
		}
		return -1
	}
	for i := len(r.Events) - 1; i >= 0 && r.Sent[r.Events[i].Evidence.First] >= c.Sent-actor.MaxPointed; i-- {
		e := &r.Events[i]
		if e.Typ == "SUPPORT" || e.Typ == "AGREE" || len(e.Source) == 0 || len(e.Target) == 0 {
			continue
		}
		w := int32(-1)
		switch {
		case own(e.Target[0]):
			w = other(e.Source)
		case own(e.Source[0]):
			w = other(e.Target)
		}
		if w >= 0 {
			return w
		}
	}
	return -1
}

// retaliates is the target of a verb that says nothing of it, and means whoever wronged its
// subject.
func (r *Reading) retaliates(c *phrase.Clause, src []int32) []int32 {
	if !c.Form.Has("told") {
		return nil
	}
	if w := r.adversary(c, src); w >= 0 {
		return []int32{w}
	}
	return nil
}

// summonedFrom gives an ambassador whose state nobody told, to whom something is done, that of
// the other side.
func (r *Reading) summonedFrom(c *phrase.Clause, src, tgt []int32) {
	for _, w := range tgt {
		a := &r.Actors[w]
		if !r.Abroad(a) || a.Country != "" || a.Org != "" || a.Group {
			continue
		}
		if x := r.adversary(c, src); x >= 0 {
			a.Country, a.Org = r.Actors[x].Country, r.Actors[x].Org
		}
	}
}

// objectFrom is the chunk behind a verb where its object would stand: past a subject right behind
// it and past the preposition with which it takes whom it concerns, "hailed A (with) the move".
func (r *Reading) objectFrom(reg *phrase.Region, c *phrase.Clause) int {
	k := c.At + 1
	for i := range c.Args {
		if a := &c.Args[i]; a.Mark&pack.Subj != 0 && a.From == k {
			k = a.To
			break
		}
	}
	if r.Pack.Order.SubjectFirst || k >= len(reg.Chunks) {
		return k
	}
	if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Is(pack.Prep) {
		for _, m := range c.Frame.B {
			if x.Mark&m != 0 {
				return k + 1
			}
		}
	}
	return k
}
