package export

import (
	"cmp"
	"strings"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// actorsByID finds an article's actors.
func actorsByID(a *encounter.Article) map[string]*mahdar.Actor {
	m := make(map[string]*mahdar.Actor, len(a.Actors))
	for i := range a.Actors {
		m[a.Actors[i].ID] = &a.Actors[i]
	}
	return m
}

func pick(by map[string]*mahdar.Actor, list []string) []*mahdar.Actor {
	out := make([]*mahdar.Actor, 0, len(list))
	for _, id := range list {
		if a := by[id]; a != nil {
			out = append(out, a)
		}
	}
	return out
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// called is what an actor is called: by name, or by office and state where it has none.
func called(a *mahdar.Actor) string {
	if a.Name != nil {
		return *a.Name
	}
	role := strings.ReplaceAll(cmp.Or(value(a.Role), a.Kind), "-", " ")
	if of := cmp.Or(countryName(value(a.Country)), value(a.Org)); of != "" {
		return role + " of " + of
	}
	return role
}

// side is what an actor acts for: a state, an organisation, or itself.
func side(a *mahdar.Actor) string {
	switch {
	case a.Org != nil && a.Country == nil, a.Org != nil && a.Kind == "organisation":
		return "org:" + *a.Org
	case a.Country != nil:
		return "state:" + *a.Country
	case a.Name != nil:
		return "name:" + *a.Name
	}
	return "actor:" + a.ID
}

// sides groups actors by what they act for, in the order in which the record names them.
func sides(actors []*mahdar.Actor) [][]*mahdar.Actor {
	var order []string
	by := map[string][]*mahdar.Actor{}
	for _, a := range actors {
		k := side(a)
		if by[k] == nil {
			order = append(order, k)
		}
		by[k] = append(by[k], a)
	}
	out := make([][]*mahdar.Actor, 0, len(order))
	for _, k := range order {
		out = append(out, by[k])
	}
	return out
}
