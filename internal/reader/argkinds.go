package reader

import "github.com/mahdar/mahdar/internal/pack"

// What the fillers of a clause's places are, and what its trigger speaks of.

// states reports whether mentions name nothing but states and organisations.
func (r *reading) states(mentions []int32) bool {
	for _, mi := range mentions {
		switch r.mentions[mi].kind {
		case kCountry, kPlace, kOrg:
		default:
			return false
		}
	}
	return true
}

// personal reports whether an argument is persons or holders of offices.
func (r *reading) personal(a *arg) bool {
	if a == nil {
		return false
	}
	for _, mi := range a.mentions {
		if k := r.mentions[mi].kind; k != kPerson && k != kOffice && k != kPronoun {
			return false
		}
	}
	return true
}

// isTrip and isTalk say what a trigger speaks of.
func isTrip(f *pack.Form) bool {
	return f.Frame.Kind == pack.FVisit || f.Frame.Kind == pack.FArrive
}

func isTalk(f *pack.Form) bool {
	switch f.Frame.Kind {
	case pack.FMeet, pack.FCall, pack.FDiscuss, pack.FAttend:
		return true
	}
	return false
}

// objectLike reports whether an argument after a verb of meeting cannot be its
// subject: somebody's counterpart, the ministers of several states.
func (r *reading) objectLike(a *arg) bool {
	m := &r.mentions[a.mentions[0]]
	if len(a.mentions) != 1 {
		return m.counter && (m.dual || m.plural)
	}
	return m.counter || m.kind == kOffice && m.plural && len(m.countries) > 1
}

// marksUnknown reports whether the unknown words that end with chunk j stand behind a
// preposition: no subject.
func (r *reading) marksUnknown(reg *region, j int) bool {
	for k := j; k >= 0 && k > j-4; k-- {
		x := &reg.chunks[k]
		if x.kind != cItem {
			return false
		}
		if x.is(pack.Prep) {
			return k < j
		}
	}
	return false
}

// pastInfinitive reports whether an argument stands behind the infinitive of what a verb
// asks for: that one's, "demanded from all to break with X".
func (r *reading) pastInfinitive(reg *region, c *clause, a *arg) bool {
	for k := c.at + 1; k < a.from && k < len(reg.chunks); k++ {
		if x := &reg.chunks[k]; x.trig != nil && x.feat&pack.Inf != 0 && x.feat&^pack.Inf == 0 {
			return true
		}
	}
	return false
}
