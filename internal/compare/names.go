package compare

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/lang"
)

// JoinNames makes one of a person whom an article names in two ways: by two names (Joe Biden, Joseph R.
// Biden Jr.), or first by an office in a party ("met Politburo Member, …, and Foreign Minister Wang Yi").
// Who met and who spoke is then the one of whom it says whose he is. The actors are changed; the lists of
// meetings and statements are made anew, so that others who hold the old ones keep them.
func JoinNames(m *mahdar.Minutes) {
	same := map[string]string{}
	for i := range m.Actors {
		x := &m.Actors[i]
		if x.Country != nil || x.Org != nil && x.Name != nil {
			continue
		}
		if y := theOnly(m, func(y *mahdar.Actor) bool {
			return y.Kind == "person" && y.Country != nil && y.Name != nil && (isNameOf(x, y) || isTitleOf(m, x, y))
		}); y != nil {
			same[x.ID] = y.ID
			x.Kind, x.Country, x.Role, x.Name = y.Kind, y.Country, y.Role, y.Name
		}
	}
	if len(same) == 0 {
		return
	}
	m.Meetings, m.Statements = slices.Clone(m.Meetings), slices.Clone(m.Statements)
	for i := range m.Meetings {
		m.Meetings[i].Participants = joined(m.Meetings[i].Participants, same)
	}
	for i := range m.Statements {
		m.Statements[i].Speakers = joined(m.Statements[i].Speakers, same)
	}
}

// theOnly is the one actor that fits, nil if none does or several do.
func theOnly(m *mahdar.Minutes, fits func(*mahdar.Actor) bool) *mahdar.Actor {
	var only *mahdar.Actor
	for i := range m.Actors {
		if !fits(&m.Actors[i]) {
			continue
		}
		if only != nil {
			return nil
		}
		only = &m.Actors[i]
	}
	return only
}

// isNameOf reports whether a person of whom it is not said whose he is may be another of the article.
func isNameOf(x, y *mahdar.Actor) bool {
	return x.Kind == "person" && x.Org == nil && x.Name != nil && oneName(*x.Name, *y.Name)
}

// isTitleOf reports whether an office in an organisation, which nobody is named to hold, is that of one named
// behind it in its line, or met on the very day: who meets somebody as the one ("the chairman of the African
// Union met X") also meets him as the other ("President Y and X discussed"), and never both at once.
func isTitleOf(m *mahdar.Minutes, x, y *mahdar.Actor) bool {
	if x.Name != nil || x.Org == nil || x.Kind != "person" && x.Kind != "office" {
		return false
	}
	alike, near := false, behind(m, x, y)
	for i := range m.Meetings {
		a := m.Meetings[i].Participants
		if len(a) != 2 || !slices.Contains(a, x.ID) {
			continue
		}
		if slices.Contains(a, y.ID) {
			return false
		}
		alike = alike || slices.ContainsFunc(m.Meetings, func(b mahdar.Meeting) bool {
			return len(b.Participants) == 2 && slices.Contains(b.Participants, y.ID) && slices.ContainsFunc(a, func(id string) bool { return id != x.ID && slices.Contains(b.Participants, id) }) &&
				(near || sameDay(&m.Meetings[i], &b))
		})
	}
	return alike
}

// sameDay reports whether two meetings are told of one and the same day, with the same status.
func sameDay(a, b *mahdar.Meeting) bool {
	return a.Status == b.Status && a.Date != nil && b.Date != nil && a.Date.Start == b.Date.Start && a.Date.End == b.Date.End
}

// behind reports whether y is named in the line in which x is, behind it.
func behind(m *mahdar.Minutes, x, y *mahdar.Actor) bool {
	for _, a := range x.Surfaces {
		for _, b := range y.Surfaces {
			if a.End <= b.Start && b.Start <= len(m.Text) && !strings.Contains(m.Text[a.End:b.Start], "\n") {
				return true
			}
		}
	}
	return false
}

// oneName reports whether two names may be one person's: the last words are the same and the first begin alike.
func oneName(a, b string) bool {
	return lastWord(withoutSuffix(a)) == lastWord(withoutSuffix(b)) && initial(a) == initial(b)
}

// withoutSuffix is a name without the word behind it that tells a son from his father.
func withoutSuffix(s string) string {
	words := strings.Fields(s)
	for len(words) > 1 && slices.Contains(generations(), strings.ToLower(strings.Trim(words[len(words)-1], ".,"))) {
		words = words[:len(words)-1]
	}
	return strings.TrimRight(strings.Join(words, " "), ",")
}

// generations are those words, from lang/world/generations.txt.
var generations = sync.OnceValue(func() (out []string) {
	src, err := lang.FS.ReadFile("world/generations.txt")
	if err != nil {
		panic(fmt.Errorf("the words behind a surname are not in the build: %w", err))
	}
	for line := range strings.Lines(string(src)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out
})

func initial(s string) string {
	for _, r := range s {
		return strings.ToLower(string(r))
	}
	return ""
}

// joined are the IDs with those of one person made one, each once.
func joined(ids []string, same map[string]string) []string {
	var out []string
	for _, id := range ids {
		if other, ok := same[id]; ok {
			id = other
		}
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}
