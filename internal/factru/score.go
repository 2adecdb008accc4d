package factru

import (
	"fmt"
	"strings"

	"github.com/mahdar/mahdar/internal/reader"
)

// Score counts what was found of what people marked.
type Score struct {
	Meetings, MeetingsMade, MeetingsRight int // with two participants that fit
	Offices, OfficesRight                 int // of all persons whom people gave an office
	Named, NamedRight                     int // of those whom the minutes name
}

// surname is how the surname that a person's name begins with is compared: without the
// letters that a case can change.
func surname(name string) string {
	w, _, _ := strings.Cut(name, " ")
	r := []rune(strings.ToLower(w))
	return string(r[:max(min(len(r), 3), len(r)-2)])
}

// names reports whether an actor is called by a surname.
func names(text string, a *reader.Actor, surname string) bool {
	for _, s := range a.Surfaces {
		for _, w := range strings.Fields(strings.ToLower(text[s.Start:s.End])) {
			if strings.HasPrefix(w, surname) {
				return true
			}
		}
	}
	return false
}

// Add counts the facts of one text.
func (s *Score) Add(t *Text, res *reader.Result) {
	s.MeetingsMade += len(res.Meetings)
	taken := make([]bool, len(res.Meetings))
	for _, f := range t.Facts {
		switch {
		case f.Kind == "Meeting" && len(f.Who) > 1:
			s.Meetings++
			for i, m := range res.Meetings {
				n := 0
				for _, w := range f.Who {
					for _, p := range m.Participants {
						if names(t.Text, &res.Actors[p], surname(w)) {
							n++
							break
						}
					}
				}
				if n > 1 && !taken[i] {
					taken[i] = true
					s.MeetingsRight++
					break
				}
			}
		case f.Kind == "Occupation" && len(f.Who) == 1 && len(f.Position) > 0:
			s.Offices++
			for i := range res.Actors {
				a := &res.Actors[i]
				if a.Kind != "person" || !names(t.Text, a, surname(f.Who[0])) {
					continue
				}
				s.Named++
				if a.Role != "" && holds(a, f.Position) {
					s.OfficesRight++
					s.NamedRight++
				}
				break
			}
		}
	}
}

// holds reports whether some words for an office are part of what the text calls an actor.
func holds(a *reader.Actor, office []Span) bool {
	for _, s := range a.Surfaces {
		for _, o := range office {
			if s.Start <= o.Start && o.End <= s.End {
				return true
			}
		}
	}
	return false
}

// String gives the figures.
func (s *Score) String() string {
	return fmt.Sprintf("meetings: %d of %d found, %d made\noffices: %d of %d; of the %d persons that a record names %d",
		s.MeetingsRight, s.Meetings, s.MeetingsMade, s.OfficesRight, s.Offices, s.Named, s.NamedRight)
}
