package reader

import "github.com/mahdar/mahdar/internal/pack"

// To whom a deed was done where no name says it.

// officersOf is the officers of a state that a plural without names means, "two Sudanese
// ministers": nobody where the state is not told.
func (r *reading) officersOf(a *arg) []int32 {
	if len(a.mentions) != 1 || !r.pack.Order.Inverted {
		return nil
	}
	m := &r.mentions[a.mentions[0]]
	if m.kind != kOffice || !m.plural || m.counter || len(m.countries) != 1 {
		return nil
	}
	role, country, org := r.roleOf(m)
	return []int32{r.newActor(actor{kind: kOffice, role: role, country: country, org: org, generic: true, group: true, text: r.textOf(m.Range)})}
}

// sufferer is the state whose the subject of a passive is, named by an adjective only:
// "three Iranian firms were sanctioned by". Nil where it names none.
func (r *reading) sufferer(reg *region, c *clause) []int32 {
	if !c.passive || !r.pack.Order.Inverted || c.form.Class != pack.Verb {
		return nil
	}
	for k := c.at - 1; k > 0 && k > c.at-8; k-- {
		x := &reg.chunks[k]
		if x.kind == cDate || x.kind == cItem && (x.is(pack.Aux) || x.is(pack.Adverb) || x.is(pack.Neg)) {
			continue
		}
		if x.kind != cMent || !r.mentions[x.idx].bare || len(r.mentions[x.idx].countries) != 1 || reg.chunks[k-1].kind != cItem || reg.chunks[k-1].is(pack.Prep) || reg.chunks[k-1].is(pack.Of) {
			return nil
		}
		return []int32{r.keyed(kCountry, r.mentions[x.idx].countries[0], "", "")}
	}
	return nil
}
