package reader

import (
	"testing"
	"time"
)

// TestTheOfficial holds in whose mouth words are that an official's are of whom only his body or
// state is told, or of the one with whose name the sentence opens.
func TestTheOfficial(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Donald Trump spoke on Monday. The State Department official said it was wrong.", "The State Department official"},
		{"Donald Trump spoke on Monday. “It is wrong,” the RNC member said, adding that it may end.", "the RNC member"},
		{"Joe Biden spoke on Monday. The US official said it was wrong.", "The US official"},
		{"Sergey Lavrov spoke on Monday. The Russian diplomat said it was wrong.", "Sergey Lavrov"},
		{"Meenakshi Ganguly watched the vote. Aung San Suu Kyi's fate is unclear, but she said that she would govern.", "Aung San Suu Kyi"},
	} {
		res := Read(packOf("en"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		for _, s := range res.Statements {
			if len(s.Speakers) != 1 {
				t.Errorf("%d speakers: %s", len(s.Speakers), c.text)
				continue
			}
			a := &res.Actors[s.Speakers[0]]
			got := a.Name
			if got == "" && len(a.Surfaces) > 0 {
				got = c.text[a.Surfaces[0].Start:a.Surfaces[0].End]
			}
			if got != c.want {
				t.Errorf("said by %q, not %q: %s", got, c.want, c.text)
			}
		}
		if len(res.Statements) == 0 {
			t.Errorf("nothing said: %s", c.text)
		}
	}
}
