package actor

import (
	"slices"
	"strings"

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
			r.ofThat(m, d)
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

// maxThat is how many mentions back an organisation can have been named of whose officer is spoken.
const maxThat = 40

// ofThat gives an officer of "that organisation", whom no table has, the one named last before it.
func (r *Reading) ofThat(m *mention.Mention, d mention.Described) {
	if m.Kind != mention.Anaphor {
		return
	}
	among := m.Anaphor.Get("among")
	for i := d.Name - 1; i >= 0 && i > d.Name-maxThat; i-- {
		for _, w := range r.Mentions[i].Who {
			o := &r.Actors[w]
			if o.Kind != mention.Organisation || among != "" && !slices.Contains(strings.Split(among, ","), o.Org) {
				continue
			}
			for _, x := range r.Mentions[d.Noun].Who {
				if a := &r.Actors[x]; a.Holder == nil && len(r.Mentions[d.Noun].Countries) == 0 {
					a.Org, a.Country = o.Org, ""
				}
			}
			return
		}
	}
}
