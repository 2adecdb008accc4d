package reader

import (
	"testing"
	"time"
)

// TestHoldsToo holds that somebody introduced with two offices is meant by either of them alone,
// and by none that he was not given.
func TestHoldsToo(t *testing.T) {
	p := packOf("en")
	const intro = "Prime Minister and Minister of Foreign Affairs Sheikh Mohammed bin Abdulrahman Al-Thani received Norwegian minister Anne Tvinnereim. "
	for _, c := range []struct{ name, text, country string }{
		{"the first", "The Prime Minister held talks with Wang Yi.", "QAT"},
		{"with an honorific", "HE the Prime Minister held talks with Wang Yi.", "QAT"},
		{"the second", "The Foreign Minister held talks with Wang Yi.", "QAT"},
		{"another", "The president held talks with Wang Yi.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(p, Input{Text: intro + c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			if n := len(res.Meetings); n != 2 || res.Actors[res.Meetings[1].Participants[0]].Country != c.country {
				t.Errorf("meetings %v, actors %v", res.Meetings, res.Actors)
			}
		})
	}
}
