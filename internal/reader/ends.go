package reader

import (
	"slices"
	"strings"
)

// Who can be an end of an event.

// bothEnds reports whether two ends can be those of an event: of one of them it is enough
// that it is a person with an office or a full name, or people where it is not the doer.
func (r *reading) bothEnds(src, tgt []int32) bool {
	a, b := r.partyTo(src), r.partyTo(tgt)
	if a == b {
		return a && b
	}
	weak := src
	if a {
		weak = tgt
	}
	for _, w := range weak {
		if x := &r.actors[w]; x.kind == kPerson && !x.thin && (x.role != "" || len(x.parts) > 1) || x.kind == kOffice && x.generic && a {
			return true
		}
	}
	return false
}

// doers leaves out who is no party to events.
func (r *reading) doers(who []int32) []int32 {
	var out []int32
	for _, w := range who {
		if a := &r.actors[w]; a.kind == kMedia || a.thin || a.generic && a.country == "" && a.kind == kOffice {
			continue
		}
		out = addOnce(out, w)
	}
	return out
}

// peopleToo leaves out who is no party to events, but for people whom only a word for what they
// do names, "three journalists", to whom a state or an organisation does something.
func (r *reading) peopleToo(typ string, tgt, src []int32) []int32 {
	out := r.doers(tgt)
	if len(out) > 0 || typ == "AGREE" || typ == "COOPERATE" || typ == "REJECT" || !slices.ContainsFunc(src, r.standing) {
		return out
	}
	for _, w := range tgt {
		if a := &r.actors[w]; a.kind == kOffice && a.generic && !a.thin {
			out = addOnce(out, w)
		}
	}
	return out
}

// notSubordinate leaves out the ministers and bodies of the state of the one who asks:
// "encargó a su canciller".
func (r *reading) notSubordinate(tgt, src []int32) []int32 {
	return slices.DeleteFunc(slices.Clone(tgt), func(w int32) bool {
		a := &r.actors[w]
		if a.country == "" || a.kind != kOffice && a.kind != kPerson && a.kind != kBody || a.role == "" && a.kind != kBody {
			return false
		}
		for _, x := range src {
			if b := &r.actors[x]; b.country == a.country && (b.role == "head-of-state" || b.role == "head-of-government") {
				return true
			}
		}
		return false
	})
}

// stateAround is the state in which the city lies that is an argument: "bombed
// Kharkiv", "its envoy in Tel Aviv". Nobody where the pack's verbs tell it by cases.
func (r *reading) stateAround(a *arg) []int32 {
	if len(a.mentions) != 1 || !r.pack.Order.Inverted || r.pack.Order.Cases {
		return nil
	}
	if m := &r.mentions[a.mentions[0]]; m.kind == kPlace && m.city != nil && m.city.Country != "" {
		return []int32{r.keyed(kCountry, m.city.Country, "", "")}
	}
	return nil
}

// homely reports whether all of some targets are of a source's own state.
func (r *reading) homely(src, tgt []int32) bool {
	for _, w := range tgt {
		own := false
		for _, x := range src {
			own = own || r.actors[w].country != "" && r.actors[w].country == r.actors[x].country
		}
		if !own {
			return false
		}
	}
	return len(tgt) > 0
}

// forces reports whether an actor is troops, an army or an armed group: what it hits it attacks.
func (r *reading) forces(w int32) bool {
	a := &r.actors[w]
	if a.kind == kGroup && len(a.seen) > 0 {
		if g := r.mentions[a.seen[0]].group; g != nil && g.Has("armed") {
			return true
		}
	}
	return a.role == "military" || a.kind == kOrg && a.group || a.kind == kBody && a.body != nil && a.body.Get("type") == "army"
}

// unarmed reports whether an actor is a group without a proper name that is no troops:
// "the shelling of the delegation" is not done by it.
func (r *reading) unarmed(w int32) bool {
	a := &r.actors[w]
	return a.kind == kGroup && a.role != "military" && (a.name == "" || strings.ToLower(a.name[:1]) == a.name[:1])
}
