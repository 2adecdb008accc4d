package story

import (
	"slices"

	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Who of those that a clause names can have met: sets of actors.

// Unnamed reports whether all of some actors are offices without a name.
func (r *Reading) Unnamed(who []int32) bool {
	for _, w := range who {
		if r.Actors[w].Kind != mention.Office {
			return false
		}
	}
	return true
}

// ManyStates reports whether no two of those are of one state.
func (r *Reading) ManyStates(who []int32) bool {
	for i, w := range who {
		for _, x := range who[:i] {
			if r.Actors[x].Country == r.Actors[w].Country {
				return false
			}
		}
	}
	return true
}

// AsOne reports whether arguments are one mention that counts three or more, "the ministers of
// the three": they were met together.
func (r *Reading) AsOne(args []int32) bool {
	if len(args) != 1 {
		return false
	}
	m := &r.Mentions[args[0]]
	if n := len(m.CountryAt); m.Plural && n > 2 && m.CountryAt[0] == m.CountryAt[n-1] {
		return true // one word for all of their states
	}
	return m.Plural && m.Anaphor != nil && m.Anaphor.N > 2
}

// WithoutBodies leaves out organisations where persons are named: "the meeting of
// the ministers beside the events of ASEAN".
func (r *Reading) WithoutBodies(who []int32) []int32 {
	var persons []int32
	for _, w := range who {
		if k := r.Actors[w].Kind; k == mention.Person || k == mention.Office {
			persons = append(persons, w)
		}
	}
	if len(persons) == 0 {
		return who
	}
	return persons
}

// Parties leaves out who cannot take part in a meeting: media, generic persons.
func (r *Reading) Parties(who []int32) []int32 {
	var out []int32
	for _, w := range who {
		a := &r.Actors[w]
		if a.Kind == mention.Medium || a.Thin || a.Generic && a.Country == "" && a.Org == "" || a.Kind == mention.Group && a.Country == "" && a.Org == "" {
			continue
		}
		if out == nil {
			out = r.Few()
		}
		out = word.AddOnce(out, w)
	}
	return out
}

// Union is a with those of b that it lacks.
func Union(a, b []int32) []int32 {
	if len(a)+len(b) == 0 {
		return nil
	}
	out := append(make([]int32, 0, len(a)+len(b)), a...)
	for _, w := range b {
		out = word.AddOnce(out, w)
	}
	return out
}

// Minus is a without those of b.
func Minus(a, b []int32) []int32 {
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

// AddRange is s with g, unless g overlaps with one that it has.
func AddRange(s []text.Range, g text.Range) []text.Range {
	for _, x := range s {
		if x.First < g.Last && g.First < x.Last {
			return s
		}
	}
	return append(s, g)
}

// SameMembers reports whether two lists hold the same, each once, in whatever order.
func SameMembers[T comparable](a, b []T) bool {
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
