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
