package reader

import "github.com/mahdar/mahdar/internal/pack"

// The bearers of one office told one after the other, each behind his state: "los
// cancilleres de Uruguay, A; Argentina, B, y Paraguay, C, se reunieron".

// rollCall leaves of such a list the names alone, joined as in any other list, and gives
// each the state that stands before him.
func (r *reading) rollCall(reg *region) {
	o := r.pack.Order
	if !o.Inverted || !o.Dropped || !o.SubjectFirst || o.Cases {
		return
	}
	for i := 2; i < len(reg.chunks); i++ {
		if !r.isPerson(reg, i) || !comma(r.punct(&reg.chunks[i-1])) || reg.chunks[i-2].kind != cMent {
			continue
		}
		head := &r.mentions[reg.chunks[i-2].idx]
		if head.kind != kOffice || !head.plural {
			continue
		}
		names, j := []chunk{reg.chunks[i]}, i+1
		for j < len(reg.chunks) {
			state, sep := r.nextCalled(reg, j)
			if state < 0 {
				break
			}
			names = append(names, sep, reg.chunks[state+2])
			r.calledAs(head, &r.mentions[reg.chunks[state].idx], &r.mentions[reg.chunks[state+2].idx])
			j = state + 3
		}
		if len(names) == 1 {
			continue
		}
		r.calledAs(head, head, &r.mentions[reg.chunks[i].idx])
		rest := append([]chunk{}, reg.chunks[j:]...)
		reg.chunks = append(append(reg.chunks[:i-2], names...), rest...)
		i += len(names) - 2
	}
}

// nextCalled is the chunk of the state behind which the next of a list stands, after the
// marks and the word for "and" at chunk j, and what joins him to those before. -1 if the
// list ends there.
func (r *reading) nextCalled(reg *region, j int) (state int, sep chunk) {
	k, and := j, -1
	for k < len(reg.chunks) && k < j+2 {
		x := &reg.chunks[k]
		if x.kind == cItem && r.joins(x) {
			and = k
		} else if m := r.punct(x); !comma(m) && !semicolon(m) {
			break
		}
		k++
	}
	if k == j {
		return -1, sep
	}
	for k < len(reg.chunks) && reg.chunks[k].kind == cItem && (reg.chunks[k].is(pack.Of) || reg.chunks[k].is(pack.Det)) {
		k++
	}
	if k+2 >= len(reg.chunks) || reg.chunks[k].kind != cMent || !comma(r.punct(&reg.chunks[k+1])) || !r.isPerson(reg, k+2) {
		return -1, sep
	}
	if m := &r.mentions[reg.chunks[k].idx]; m.kind != kCountry || len(m.countries) != 1 {
		return -1, sep
	}
	if sep = reg.chunks[k+1]; and >= 0 {
		sep = reg.chunks[and]
	}
	return k, sep
}

// calledAs gives a person the office and the state of a list of holders.
func (r *reading) calledAs(head, state, m *mention) {
	if len(m.who) != 1 || len(state.countries) != 1 {
		return
	}
	a := &r.actors[m.who[0]]
	if a.country == "" && a.org == "" {
		a.country = state.countries[0]
	}
	if role, _, _ := r.roleOf(head); a.role == "" {
		a.role = role
	}
}

// isPerson reports whether chunk k is a person's name.
func (r *reading) isPerson(reg *region, k int) bool {
	return reg.chunks[k].kind == cMent && r.mentions[reg.chunks[k].idx].kind == kPerson
}
