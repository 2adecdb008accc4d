package encounter

import (
	"slices"
	"strings"
)

// weighSides compares who met: the parties, and for each that both records
// have, the persons and the offices.
func weighSides(w *weighing, a, b *Facts) {
	pairs, guessed := align(a.Parties, b.Parties)
	shared, least, most := len(pairs), min(len(a.Parties), len(b.Parties)), max(len(a.Parties), len(b.Parties))
	add := func(kind string, weight float64) {
		text := func(f *Facts) func() string {
			return func() string { return strings.Join(append([]string{f.Format}, f.sides()...), " ") }
		}
		w.add(kind, weight, text(a), text(b))
	}
	fewer := a
	if len(b.Parties) < len(a.Parties) {
		fewer = b
	}
	switch {
	case shared == 0:
		add("sides", bar)
	case guessed > 0 && shared+guessed == least && least == most:
		add("sides", -3) // a person of no known side may be of the other's: no reason for, and none against others
	case shared == least && least == most && least >= 2:
		add("sides", 1)
		if a.many() != b.many() || a.many() && a.Format != b.Format {
			add("format", -0.5)
		}
	case least == 1 && most == 1:
		if a.Format != b.Format || a.Format == "bilateral" {
			add("format", bar) // each may have met anybody
		}
	case least == 1:
		if fewer.many() && (a.complete() || b.complete()) || fewer.Format == "bilateral" && most > 2 {
			add("format", bar)
		}
		add("sides", 0)
	case a.Format == "bilateral" && b.Format == "bilateral" && shared == least && least == 2:
		add("sides", 0.5) // one has a third by mistake
	case least < most && fewer.complete() || least == most && (a.complete() || b.complete()):
		add("format", bar) // two of the three met by themselves too
	case shared == least:
		add("sides", 0.75) // not everyone lists all
		if a.Format != b.Format {
			add("format", -0.5)
		}
	case a.Format == "multilateral" && b.Format == "multilateral" && (2*shared >= len(a.Parties)+len(b.Parties)-shared || a.Gathering != "" && a.Gathering == b.Gathering):
		add("sides", 0.5)
	default:
		add("sides", bar)
	}
	most = 0
	for _, p := range pairs {
		kind, weight := weighPeople(p[0], p[1])
		if weight > 0 {
			if most++; most > 3 {
				continue // a long list of guests says no more than three of them
			}
		}
		w.add(kind, weight, p[0].text, p[1].text)
	}
}

// complete reports whether the record names as many sides as it says there were.
func (f *Facts) complete() bool {
	return f.Format == "bilateral" && len(f.Parties) <= 2 || f.Format == "trilateral" && len(f.Parties) == 3
}

func (p *Party) text() string {
	if len(p.People) > 0 {
		return strings.Join(p.People, ", ") + " (" + p.Side + ")"
	}
	return strings.TrimSpace(strings.Join(p.Roles, ", ") + " (" + p.Side + ")")
}

// align pairs the parties that both records have: by the side, else by a person's name where
// one side is unknown. Guessed is how many more may be the same: a person of no
// known side, and a side of which nobody is named.
func align(a, b []Party) (out [][2]*Party, guessed int) {
	taken := make([]bool, len(b))
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].Side == b[j].Side:
			out = append(out, [2]*Party{&a[i], &b[j]})
			taken[j] = true
			i++
			j++
		case a[i].Side < b[j].Side:
			i++
		default:
			j++
		}
	}
	if len(out) == len(a) || len(out) == len(b) {
		return out, 0
	}
	unknown := func(p *Party) bool { return p.Side[0] == '=' }
	for i := range a {
		if slices.ContainsFunc(out, func(p [2]*Party) bool { return p[0] == &a[i] }) {
			continue
		}
		for j := range b {
			if taken[j] {
				continue
			}
			if same, _ := anyOne(a[i].People, b[j].People); same {
				out = append(out, [2]*Party{&a[i], &b[j]})
				taken[j] = true
				break
			}
			if unknown(&a[i]) && len(b[j].People) == 0 || unknown(&b[j]) && len(a[i].People) == 0 {
				guessed++
				taken[j] = true
				break
			}
		}
	}
	return out, guessed
}

// anyOne reports whether the two lists have a person in common; known, whether they could have been compared.
func anyOne(a, b []string) (same, known bool) {
	for _, x := range a {
		for _, y := range b {
			s, k := samePerson(x, y)
			if s {
				return true, true
			}
			known = known || k
		}
	}
	return false, known
}

// weighPeople compares who stood for one side.
func weighPeople(a, b *Party) (string, float64) {
	same, known := anyOne(a.People, b.People)
	office := officesAgree(a.Roles, b.Roles)
	switch {
	case same && len(a.Roles) > 0 && len(b.Roles) > 0 && slices.ContainsFunc(a.Roles, heads) != slices.ContainsFunc(b.Roles, heads):
		return "person", -3 // the minister sat in at the president's audience, and had talks of his own
	case same:
		return "person", 1.5
	case len(a.People) > 0 && len(b.People) > 0:
		switch {
		case office == sameSingle:
			return "office", 0.25 // one office, two spellings of its holder's name
		case known && office == otherOffice:
			return "person", bar
		case known:
			return "person", -3
		}
		return "person", 0 // names in different scripts
	}
	switch office {
	case sameSingle:
		return "office", 1
	case sameOffice:
		return "office", 0.5
	case otherOffice:
		return "office", -4
	}
	return "office", 0
}

type agreement int

const (
	unknownOffice agreement = iota // one side's office is not told, or is any
	otherOffice
	sameOffice
	sameSingle
)

func officesAgree(a, b []string) agreement {
	best := unknownOffice
	for _, x := range a {
		for _, y := range b {
			switch {
			case x == y && slices.Contains(single, x):
				return sameSingle
			case x == y:
				best = max(best, sameOffice)
			case loose(x) || loose(y) || x == "minister" && strings.HasSuffix(y, "-minister") && y != "deputy-minister" || y == "minister" && strings.HasSuffix(x, "-minister") && x != "deputy-minister":
				// "a minister" may be the foreign minister
			case best == unknownOffice:
				best = otherOffice
			}
		}
	}
	if best == otherOffice && (slices.ContainsFunc(a, loose) || slices.ContainsFunc(b, loose)) {
		return unknownOffice
	}
	return best
}

func heads(role string) bool { return role == "head-of-state" || role == "head-of-government" }

// loose offices may be any.
func loose(role string) bool { return role == "official" || role == "other" }
