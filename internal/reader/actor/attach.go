package actor

import (
	"slices"

	"github.com/mahdar/mahdar/internal/reader/mention"
)

// Attach gives the words of a name that only describes what stands behind it, "a Merkel adviser",
// to that mention, or to the common noun, once it is known whom the name means: what is told
// there is told of another.
func (r *Reading) Attach() {
	for _, d := range r.Described {
		m := &r.Mentions[d.Name]
		for i := m.First; i < m.Last; i++ {
			r.MentAt[i] = d.Noun
		}
		if d.Noun >= 0 {
			r.Mentions[d.Noun].First = m.First
		}
		for _, w := range m.Who {
			a := &r.Actors[w]
			a.Seen = slices.DeleteFunc(a.Seen, func(mi int32) bool { return mi == d.Name })
			if a.last == d.Name {
				if a.last = -1; len(a.Seen) > 0 {
					a.last = a.Seen[len(a.Seen)-1]
				}
			}
		}
		m.Kind, m.Who = mention.NoKind, nil
	}
}
