package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/text"
)

// toldApart drops the meeting of three and more of which only the headline tells, where the story tells
// that one of them met each of the others by himself: "A meets B and C".
func (r *reading) toldApart() {
	for i := range r.Meetings {
		m := &r.Meetings[i]
		if m.Gone || m.Attended || len(m.Who) < 3 || slices.ContainsFunc(m.Evidence, func(g text.Range) bool { return !r.InTitle(g.First) }) {
			continue
		}
		for _, h := range m.Who {
			if r.metEach(m, i, h) {
				m.Gone = true
				break
			}
		}
	}
}

// metEach reports whether one of a meeting's members met each other of them in another meeting, at
// which no third of them was.
func (r *reading) metEach(m *story.Meeting, i int, h int32) bool {
	for _, o := range m.Who {
		if o == h {
			continue
		}
		apart := false
		for j := range r.Meetings {
			n := &r.Meetings[j]
			if j == i || n.Gone || !slices.Contains(n.Who, h) || !slices.Contains(n.Who, o) {
				continue
			}
			apart = apart || !slices.ContainsFunc(m.Who, func(w int32) bool { return w != h && w != o && slices.Contains(n.Who, w) })
		}
		if !apart {
			return false
		}
	}
	return true
}
