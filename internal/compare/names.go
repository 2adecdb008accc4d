package compare

import (
	"slices"
	"strings"

	"github.com/mahdar/mahdar"
)

// joinNames makes one of a person whom an article names in two ways (Joe Biden, Joseph R. Biden Jr.): who met
// and who spoke is then the one of whom it says whose he is. The minutes' lists are changed, not
// what they share with others.
func joinNames(m *mahdar.Minutes) {
	same := map[string]string{}
	for i := range m.Actors {
		x := &m.Actors[i]
		if x.Kind != "person" || x.Country != nil || x.Org != nil || x.Name == nil {
			continue
		}
		only := -1
		for k := range m.Actors {
			y := &m.Actors[k]
			if y.Kind != "person" || y.Country == nil || y.Name == nil || !oneName(*x.Name, *y.Name) {
				continue
			}
			if only >= 0 {
				only = -1
				break
			}
			only = k
		}
		if only >= 0 {
			y := &m.Actors[only]
			same[x.ID] = y.ID
			x.Country, x.Role, x.Name = y.Country, y.Role, y.Name
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

// oneName reports whether two names may be one person's: the last words are the same and the first begin alike.
func oneName(a, b string) bool {
	return lastWord(withoutSuffix(a)) == lastWord(withoutSuffix(b)) && initial(a) == initial(b)
}

// withoutSuffix is a name without the word behind it that tells a son from his father.
func withoutSuffix(s string) string {
	words := strings.Fields(s)
	for len(words) > 1 && slices.Contains(nameSuffixes, strings.ToLower(strings.Trim(words[len(words)-1], ".,"))) {
		words = words[:len(words)-1]
	}
	return strings.TrimRight(strings.Join(words, " "), ",")
}

var nameSuffixes = []string{"jr", "sr", "ii", "iii", "iv"}

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
