package reader

import (
	"testing"
	"time"
)

// TestDescriptions holds that what describes somebody between commas, in one word of office or
// in several, leaves him the subject of the verb behind it.
func TestDescriptions(t *testing.T) {
	p := packOf("en")
	for _, c := range []struct{ name, words string }{
		{"an office", "a former teacher"},
		{"with an article", "the current chair of the bloc"},
		{"of no list", "the architect of the deal"},
		{"with a possessive", "its most outspoken critic"},
		{"of one behind an owner", "the bloc's chairman"},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(p, Input{Text: "Kenyan President William Ruto, " + c.words + ", met Omani Foreign Minister Badr Albusaidi in Doha.", Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			if len(res.Meetings) != 1 || len(res.Meetings[0].Participants) != 2 || res.Actors[res.Meetings[0].Participants[0]].Country != "KEN" {
				t.Errorf("meetings %v, actors %v", res.Meetings, res.Actors)
			}
		})
	}
}
