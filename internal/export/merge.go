package export

import (
	"cmp"
	"slices"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// party is one who took part in an encounter or went on a visit, the same in whichever article names him.
type party struct {
	key string // kind, name and state; for an office that nobody names, its role
	*mahdar.Actor
}

func partyOf(a *mahdar.Actor) party {
	name := value(a.Name)
	switch {
	case a.Kind == "country" && a.Country != nil:
		name = ""
	case a.Kind == "organisation" && a.Org != nil:
		name = *a.Org
	case name == "":
		name = "(" + cmp.Or(value(a.Role), a.Kind) + " " + value(a.Org) + ")"
	}
	return party{a.Kind + ":" + name + ":" + value(a.Country), a}
}

// telling is what the accounts of one encounter say together. Where they
// differ it is what most of them say, and of equals what the first says.
type telling struct {
	parties []party
	days    *mahdar.Days
	place   *mahdar.Place
	status  string
}

func tellingOf(e *encounter.Encounter) telling {
	var t telling
	var lists [][]*mahdar.Actor
	var days []mahdar.Days
	var places []string
	byName := map[string]*mahdar.Place{}
	for _, acc := range e.Accounts {
		m := acc.Record()
		lists = append(lists, pick(actorsByID(acc.Article), m.Participants))
		if m.Date != nil {
			days = append(days, *m.Date)
		}
		if name := placeName(m.Place); name != "" {
			places = append(places, name)
			byName[name] = m.Place
		}
		switch {
		case m.Status == "held" || m.Status == "ongoing": // whoever says that it took place, says more than a plan
			t.status = "held"
		case t.status != "held":
			t.status = m.Status // the last account knows most
		}
	}
	if d, ok := most(days); ok {
		t.days = &d
	}
	if p, ok := most(places); ok {
		t.place = byName[p]
	}
	t.parties = together(lists...)
	return t
}

// most is the commonest of a list; of equally common ones the first.
func most[T comparable](list []T) (best T, ok bool) {
	times := make(map[T]int, len(list))
	for _, v := range list {
		times[v]++
	}
	for _, v := range list {
		if !ok || times[v] > times[best] {
			best, ok = v, true
		}
	}
	return best, ok
}

// together is who takes part by any account. An office that one account does not name
// is the person whom another names in that office of that state.
func together(lists ...[]*mahdar.Actor) []party {
	var out []party
	seen, held := map[string]bool{}, map[string]bool{}
	office := func(a *mahdar.Actor) string { return value(a.Role) + ":" + value(a.Country) + ":" + value(a.Org) }
	for _, list := range lists {
		for _, a := range list {
			p := partyOf(a)
			if !seen[p.key] {
				seen[p.key] = true
				out = append(out, p)
			}
			if a.Name != nil && a.Role != nil {
				held[office(a)] = true
			}
		}
	}
	return slices.DeleteFunc(out, func(p party) bool { return p.Name == nil && p.Role != nil && held[office(p.Actor)] })
}

// pairs are who met whom among the parties: those of different sides, or all where there is one side.
// Of more than maxSides parties nobody is said to have met anybody.
func pairs(parties []party) [][2]party {
	if len(parties) > maxSides {
		return nil
	}
	var all, across [][2]party
	for i, a := range parties {
		for _, b := range parties[i+1:] {
			pair := [2]party{a, b}
			if b.key < a.key {
				pair = [2]party{b, a}
			}
			all = append(all, pair)
			if side(a.Actor) != side(b.Actor) {
				across = append(across, pair)
			}
		}
	}
	if len(across) > 0 {
		return across
	}
	return all
}
