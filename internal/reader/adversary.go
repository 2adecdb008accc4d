package reader

import "sort"

// Whom a deed concerns that names nobody, "retiró a su embajador", "amenazó con represalias",
// or only an ambassador without his state: the other side of the deed told last.

// adversary is the other end of the last deed that one of an actor's side did or suffered, told
// at most maxPointed sentences before a clause; -1 if there is none.
func (r *reading) adversary(c *clause, src []int32) int32 {
	if len(src) != 1 {
		return -1
	}
	other := func(ends []int32) int32 {
		if len(ends) == 1 && !r.sameSide(ends[0], src[0]) && (r.actors[ends[0]].country != "" || r.actors[ends[0]].org != "") {
			return ends[0]
		}
		return -1
	}
	for i := len(r.events) - 1; i >= 0 && r.sent[r.events[i].evidence.First] >= c.sent-maxPointed; i-- {
		e := &r.events[i]
		if e.typ == "SUPPORT" || e.typ == "AGREE" || len(e.source) == 0 || len(e.target) == 0 {
			continue
		}
		w := int32(-1)
		switch {
		case r.sameSide(e.target[0], src[0]):
			w = other(e.source)
		case r.sameSide(e.source[0], src[0]):
			w = other(e.target)
		}
		if w >= 0 {
			return w
		}
	}
	return -1
}

// retaliates is the target of a verb that says nothing of it, and means whoever wronged its
// subject.
func (r *reading) retaliates(c *clause, src []int32) []int32 {
	if !c.form.Has("told") {
		return nil
	}
	if w := r.adversary(c, src); w >= 0 {
		return []int32{w}
	}
	return nil
}

// summonedFrom gives an ambassador whose state nobody told, to whom something is done, that of
// the other side.
func (r *reading) summonedFrom(c *clause, src, tgt []int32) {
	for _, w := range tgt {
		a := &r.actors[w]
		if !r.abroad(a) || a.country != "" || a.org != "" || a.group {
			continue
		}
		if x := r.adversary(c, src); x >= 0 {
			a.country, a.org = r.actors[x].country, r.actors[x].org
		}
	}
}

// stateOfEnvoy is the state of the last ambassador named, at most maxPointed sentences before an
// embassy of which nobody says whose it is.
func (r *reading) stateOfEnvoy(m *mention) string {
	at := sort.Search(len(r.mentions), func(i int) bool { return r.mentions[i].First >= m.First })
	for i := at - 1; i >= 0 && r.mentions[i].sent >= m.sent-maxPointed; i-- {
		for _, w := range r.mentions[i].who {
			if a := &r.actors[w]; r.abroad(a) && a.country != "" && !a.group {
				return a.country
			}
		}
	}
	return ""
}
