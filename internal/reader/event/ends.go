package event

import (
	"slices"
	"strings"

	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Who can be an end of an event.

// bothEnds reports whether two ends can be those of an event: of one of them it is enough
// that it is a person with an office or a full name, or people where it is not the doer.
func (r *Reading) bothEnds(src, tgt []int32) bool {
	a, b := r.partyTo(src), r.partyTo(tgt)
	if a == b {
		return a && b
	}
	weak := src
	if a {
		weak = tgt
	}
	for _, w := range weak {
		if x := &r.Actors[w]; x.Kind == mention.Person && (a || !x.Thin) && (x.Role != "" || len(x.Parts) > 1 || x.Thin) || x.Kind == mention.Office && x.Generic && a {
			return true
		}
	}
	return false
}

// doers leaves out who is no party to events.
func (r *Reading) doers(who []int32) []int32 {
	var out []int32
	for _, w := range who {
		if a := &r.Actors[w]; a.Kind == mention.Medium || a.Thin || a.Generic && a.Country == "" && a.Org == "" && a.Kind == mention.Office {
			continue
		}
		out = word.AddOnce(out, w)
	}
	return out
}

// peopleToo leaves out who is no party to events, but for people whom only a word for what they
// do names, "three journalists", to whom a state or an organisation does something.
func (r *Reading) peopleToo(typ string, tgt, src []int32) []int32 {
	out := r.doers(tgt)
	if len(out) > 0 || typ == "AGREE" || typ == "COOPERATE" || typ == "REJECT" || !slices.ContainsFunc(src, r.Standing) {
		return out
	}
	for _, w := range tgt {
		if a := &r.Actors[w]; a.Kind == mention.Office && a.Generic && !a.Thin || a.Kind == mention.Medium && hostile[typ] || a.Thin && a.Kind == mention.Person && hostile[typ] && r.Pack.Habits.Cased && !r.Pack.Order.Inverted {
			out = word.AddOnce(out, w)
		}
	}
	return out
}

// notSubordinate leaves out the ministers and bodies of the state of the one who asks:
// "encargó a su canciller".
func (r *Reading) notSubordinate(tgt, src []int32) []int32 {
	return slices.DeleteFunc(slices.Clone(tgt), func(w int32) bool {
		a := &r.Actors[w]
		if a.Country == "" || a.Kind != mention.Office && a.Kind != mention.Person && a.Kind != mention.Body || a.Role == "" && a.Kind != mention.Body {
			return false
		}
		for _, x := range src {
			if b := &r.Actors[x]; b.Country == a.Country && (b.Role == "head-of-state" || b.Role == "head-of-government") {
				return true
			}
		}
		return false
	})
}

// stateAround is the state in which the city lies that is an argument: "bombed
// Kharkiv", "its envoy in Tel Aviv". Nobody where the pack's verbs tell it by cases.
func (r *Reading) stateAround(a *phrase.Arg) []int32 {
	if len(a.Mentions) != 1 || !r.Pack.Order.Inverted || r.Pack.Order.Cases {
		return nil
	}
	return r.stateOfPlace(a.Mentions[0])
}

// homely reports whether all of some targets are of a source's own state.
func (r *Reading) homely(src, tgt []int32) bool {
	for _, w := range tgt {
		own := false
		for _, x := range src {
			own = own || r.Actors[w].Country != "" && r.Actors[w].Country == r.Actors[x].Country
		}
		if !own {
			return false
		}
	}
	return len(tgt) > 0
}

// forces reports whether an actor is troops, an army or an armed group: what it hits it attacks.
func (r *Reading) forces(w int32) bool {
	a := &r.Actors[w]
	if a.Kind == mention.Group && len(a.Seen) > 0 {
		if g := r.Mentions[a.Seen[0]].Group; g != nil && g.Has("armed") {
			return true
		}
	}
	return a.Role == "military" || a.Kind == mention.Organisation && a.Group || a.Kind == mention.Body && a.Body != nil && a.Body.Get("type") == "army"
}

// unarmed reports whether an actor is a group without a proper name that is no troops:
// "the shelling of the delegation" is not done by it.
func (r *Reading) unarmed(w int32) bool {
	a := &r.Actors[w]
	return a.Kind == mention.Group && a.Role != "military" && (a.Name == "" || strings.ToLower(a.Name[:1]) == a.Name[:1])
}

// persons reports whether all of some actors are persons, named or by their offices, who bear no arms.
func (r *Reading) persons(who []int32) bool {
	return !slices.ContainsFunc(who, func(w int32) bool {
		a := &r.Actors[w]
		return a.Kind != mention.Person && a.Kind != mention.Office || a.Group || a.Role == "military"
	})
}

// ofState reports whether all of some actors are states, their bodies or officers: they protest with words.
func (r *Reading) ofState(who []int32) bool {
	return !slices.ContainsFunc(who, func(w int32) bool {
		a := &r.Actors[w]
		return a.Group || a.Country == "" || a.Kind != mention.Country && a.Kind != mention.Body && a.Kind != mention.Person && a.Kind != mention.Office
	})
}
