package reader

import "github.com/mahdar/mahdar/internal/pack"

// Two states that stand right before a noun of talks without a mark that makes them its
// owners: "the Russia and Ukraine second round of talks".

// maxDescribing bounds the words that may stand between such states and their noun.
const maxDescribing = 12

// compoundPair gives a noun of talks the states joined by "and" that stand before it, or
// before the words that describe it; nothing where somebody else is told to have held them.
func (r *reading) compoundPair(reg *region, c *clause) {
	if !isTalk(c.form) || !r.pack.Order.MarkedBefore || c.get([]pack.Marker{pack.Poss, pack.With, pack.Between, pack.Subj}) != nil {
		return
	}
	k := c.at - 1
	for n := 0; k >= 0 && n < maxDescribing && r.describesNoun(&reg.chunks[k]); n++ {
		k--
	}
	if k < 0 || reg.chunks[k].kind != cMent {
		return
	}
	a := r.chainLeft(reg, k)
	if !r.statesTogether(a.mentions) {
		return
	}
	if p := a.from - 1; p >= 0 && (reg.chunks[p].is(pack.Prep) || r.ownerAt(reg, p) || reg.chunks[p].trig != nil && reg.chunks[p].trig.Class == pack.Verb && !reg.chunks[p].supports()) {
		return // what somebody does about those talks
	}
	a.mark = pack.Between
	c.args = append(c.args, a)
}

// describesNoun reports whether a chunk can stand between a noun and the states before it.
func (r *reading) describesNoun(x *chunk) bool {
	const ties = 1<<pack.Prep | 1<<pack.And | 1<<pack.Comp | 1<<pack.Sub | 1<<pack.Of | 1<<pack.Neg | 1<<pack.Plan | 1<<pack.Maybe | 1<<pack.Aux
	if x.kind == cDate {
		return false
	}
	if x.kind == cMent || x.kind == cPunct {
		return false
	}
	return x.set&ties == 0 && (x.trig == nil || x.trig.Class != pack.Verb)
}

// statesTogether reports whether mentions are states only, and two or more of them.
func (r *reading) statesTogether(mentions []int32) bool {
	n := 0
	for _, mi := range mentions {
		m := &r.mentions[mi]
		if m.kind != kCountry || m.side || len(m.countries) == 0 {
			return false
		}
		n += len(m.countries)
	}
	return n > 1
}
