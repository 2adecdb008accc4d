package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/text"
)

// Who of those that a clause names can have met: sets of actors.

// noVoices leaves out spokesmen who are a clause's subject only because it has no
// other: they told of it.
func (r *reading) noVoices(who []int32, c *clause) []int32 {
	var out []int32
	for _, w := range who {
		said := r.actors[w].role != "spokesperson"
		for _, a := range c.args {
			for _, mi := range a.mentions {
				said = said || a.to > a.from && slices.Contains(r.mentions[mi].who, w)
			}
		}
		if said {
			out = append(out, w)
		}
	}
	return out
}

// unnamed reports whether all of some actors are offices without a name.
func (r *reading) unnamed(who []int32) bool {
	for _, w := range who {
		if r.actors[w].kind != kOffice {
			return false
		}
	}
	return true
}

// manyStates reports whether no two of those are of one state.
func (r *reading) manyStates(who []int32) bool {
	for i, w := range who {
		for _, x := range who[:i] {
			if r.actors[x].country == r.actors[w].country {
				return false
			}
		}
	}
	return true
}

// asOne reports whether arguments are one mention that counts three or more, "the ministers of
// the three": they were met together.
func (r *reading) asOne(args []int32) bool {
	if len(args) != 1 {
		return false
	}
	m := &r.mentions[args[0]]
	if n := len(m.countryAt); m.plural && n > 2 && m.countryAt[0] == m.countryAt[n-1] {
		return true // one word for all of their states
	}
	return m.plural && m.anaphor != nil && m.anaphor.N > 2
}

// withoutBodies leaves out organisations where persons are named: "the meeting of
// the ministers beside the events of ASEAN".
func (r *reading) withoutBodies(who []int32) []int32 {
	var persons []int32
	for _, w := range who {
		if k := r.actors[w].kind; k == kPerson || k == kOffice {
			persons = append(persons, w)
		}
	}
	if len(persons) == 0 {
		return who
	}
	return persons
}

// parties leaves out who cannot take part in a meeting: media, generic persons.
func (r *reading) parties(who []int32) []int32 {
	var out []int32
	for _, w := range who {
		a := &r.actors[w]
		if a.kind == kMedia || a.thin || a.generic && a.country == "" || a.kind == kGroup && a.country == "" && a.org == "" {
			continue
		}
		out = addOnce(out, w)
	}
	return out
}

// union is a with those of b that it lacks.
func union(a, b []int32) []int32 {
	out := append([]int32(nil), a...)
	for _, w := range b {
		out = addOnce(out, w)
	}
	return out
}

// minus is a without those of b.
func minus(a, b []int32) []int32 {
	var out []int32
	for _, w := range a {
		found := false
		for _, x := range b {
			found = found || x == w
		}
		if !found {
			out = append(out, w)
		}
	}
	return out
}

// addRange is s with g, unless g overlaps with one that it has.
func addRange(s []text.Range, g text.Range) []text.Range {
	for _, x := range s {
		if x.First < g.Last && g.First < x.Last {
			return s
		}
	}
	return append(s, g)
}

// sameMembers reports whether two lists hold the same, each once, in whatever order.
func sameMembers[T comparable](a, b []T) bool {
	if len(a) != len(b) {
		return false
	}
	for _, w := range a {
		if !slices.Contains(b, w) {
			return false
		}
	}
	return true
}
