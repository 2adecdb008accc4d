package reader

import "github.com/mahdar/mahdar/internal/pack"

// When, where and before whom something was said, between a cue and the subject behind it:
// "“…”, déclarait dimanche, sur la chaîne, le ministre".

// maxCircumstances bounds how many chunks of such phrases are looked past.
const maxCircumstances = 26

// pastCircumstances is the chunk at which the subject behind a cue begins whose
// circumstances begin at chunk k, between commas or without; k if that is not how it goes
// on.
func (r *reading) pastCircumstances(reg *region, k int) int {
	o := r.pack.Order
	if !o.Incise || k >= len(reg.chunks) {
		return k
	}
	if x := &reg.chunks[k]; !comma(r.punct(x)) && !r.circumstance(x) && x.kind != cDate {
		return k
	}
	governed, moved := false, false
	for j := k; j < len(reg.chunks) && j < k+maxCircumstances; j++ {
		x := &reg.chunks[j]
		switch {
		case comma(r.punct(x)):
			governed = false
		case x.kind == cDate:
			governed, moved = false, true
		case x.kind == cPunct, x.kind == cQuote, x.finite():
			return k
		case x.kind == cMent:
			m := &r.mentions[x.idx]
			switch {
			case governed, m.bare, m.kind == kPossessive:
				governed = m.kind == kPossessive
			case moved && r.saysThings(m):
				if n := j + 1; n < len(reg.chunks) && (reg.chunks[n].finite() || reg.chunks[n].kind == cItem && reg.chunks[n].is(pack.Aux) && !reg.chunks[n].is(pack.Prep)) {
					return k
				}
				return j
			default:
				return k
			}
		case x.is(pack.Of), r.circumstance(x), x.is(pack.Prep) && x.mark&(pack.By|pack.With) == 0:
			governed, moved = true, true
		case x.is(pack.Comp), x.is(pack.Rel) && !x.is(pack.Det), x.is(pack.Sub), x.is(pack.Aux), x.is(pack.Prep):
			return k
		case x.is(pack.Adverb), x.is(pack.DayPart), x.is(pack.Det):
		case x.is(pack.And):
			governed = true
		default: // the noun that a preposition governs
			if !governed && j > k && !comma(r.punct(&reg.chunks[j-1])) && !moved {
				return k
			}
			governed = false
		}
	}
	return k
}

// objectBehindComma is the chunk at which the object of a verb of meeting begins that is
// parted from it by when and where they met, between commas, of which the one at chunk j is
// the first; 0 if there is none such.
func (r *reading) objectBehindComma(reg *region, c *clause, j int) int {
	if k := r.objectAfterSubject(reg, c, j, j+1); k > 0 {
		return k
	}
	if n := r.behindAside(reg, j); n > 0 {
		if k := r.objectAfterSubject(reg, c, j, n); k > 0 {
			return k
		}
	}
	if !isTalk(c.form) || c.frame.Kind == pack.FDiscuss || c.passive || !comma(r.punct(&reg.chunks[j])) || !reg.chunks[c.at].finite() && !(c.plan && c.feat&pack.Inf != 0) || c.get([]pack.Marker{pack.Subj}) == nil {
		return 0
	}
	for k := c.at + 1; k < j; k++ {
		if reg.chunks[k].kind == cPunct {
			return 0
		}
	}
	k := r.pastCircumstances(reg, c.at+1)
	if k <= j || k >= len(reg.chunks) {
		return 0
	}
	switch m := &r.mentions[reg.chunks[k].idx]; m.kind {
	case kPerson, kOffice, kGroup:
		return k
	}
	return 0
}

// objectAfterSubject is the chunk at which the object of a verb of meeting begins that a
// comma parts from the subject behind the verb, in a language whose verbs come first:
// "met the minister of A, X, his counterpart of B, Y". 0 if none does: what stands there, at
// chunk n, is somebody of another state, or a counterpart.
func (r *reading) objectAfterSubject(reg *region, c *clause, j, n int) int {
	if !isTalk(c.form) || c.frame.Kind == pack.FDiscuss || c.passive || !reg.chunks[c.at].finite() || n >= len(reg.chunks) || !comma(r.punct(&reg.chunks[j])) || reg.chunks[n].kind != cMent {
		return 0
	}
	s := c.get([]pack.Marker{pack.Subj})
	if s == nil || s.from <= c.at || s.to > j || len(s.mentions) != 1 {
		return 0
	}
	for k := s.to; k < j; k++ {
		if x := &reg.chunks[k]; x.kind != cDate && !(x.kind == cMent && r.mentions[x.idx].kind == kPlace) && !(x.kind == cItem && (x.is(pack.Prep) || x.is(pack.DayPart) || x.is(pack.Adverb)) && !x.is(pack.Comp)) {
			return 0
		}
	}
	m := &r.mentions[reg.chunks[n].idx]
	if m.kind != kPerson && m.kind != kOffice || r.governed(reg, n) {
		return 0
	}
	if a := r.chainRight(reg, n); a.to < len(reg.chunks) && reg.chunks[a.to].finite() {
		return 0
	}
	if m.counter {
		return n
	}
	if a, b := r.stateOf(&r.mentions[s.mentions[0]]), r.stateOf(m); b != "" && a != "" && a != b {
		return n
	}
	return 0
}

// behindAside is the chunk behind the comma that closes what the comma at chunk j opens, in a
// language whose verbs come first: phrases that tell when, where or beside what, with a
// relative clause in them or without. 0 if it opens nothing such.
func (r *reading) behindAside(reg *region, j int) int {
	if j+2 >= len(reg.chunks) || !r.whenWhere(&reg.chunks[j+1]) {
		return 0
	}
	rel := false
	for k := j + 2; k+1 < len(reg.chunks) && k < j+maxCircumstances; k++ {
		x := &reg.chunks[k]
		switch {
		case x.kind == cQuote, x.is(pack.Comp) && x.kind == cItem && !x.is(pack.Prep), x.is(pack.Sub) && !x.is(pack.Prep), x.finite() && !rel:
			return 0
		case x.is(pack.Rel) && x.kind == cItem && !x.is(pack.Prep):
			rel = true
		case comma(r.punct(x)) && !r.whenWhere(&reg.chunks[k+1]):
			return k + 1
		}
	}
	return 0
}

// whenWhere reports whether a chunk begins a phrase that tells when, where or beside what.
func (r *reading) whenWhere(x *chunk) bool {
	return x.kind == cDate || x.kind == cItem && x.is(pack.Setting) || r.circumstance(x) || x.kind == cItem && x.is(pack.DayPart)
}

// stateOf is the state of a mention: the one that it names, else that of the actor whom it
// is known to mean; empty if none is told.
func (r *reading) stateOf(m *mention) string {
	if len(m.countries) == 1 {
		return m.countries[0]
	}
	if len(m.who) == 1 {
		return r.actors[m.who[0]].country
	}
	return ""
}

// circumstance reports whether a chunk is a preposition of when, where, or before whom.
func (r *reading) circumstance(x *chunk) bool {
	return x.kind == cItem && x.is(pack.Prep) && !x.is(pack.Comp) && x.mark&(pack.OfM|pack.By|pack.With|pack.Between) == 0
}

// saysThings reports whether a mention can be who said something.
func (r *reading) saysThings(m *mention) bool {
	switch m.kind {
	case kPerson, kOffice, kBody, kOrg, kMedia, kGroup:
		return true
	}
	return false
}
