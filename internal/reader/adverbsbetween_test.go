package reader

import (
	"testing"
	"time"
)

// TestAdverbsBetween holds that an adverb parts neither an auxiliary nor the mark of the infinitive
// from its verb, even an adverb that is an attribute elsewhere.
func TestAdverbsBetween(t *testing.T) {
	p := packOf("en")
	for _, c := range []struct {
		text             string
		meetings, events int
	}{
		{"Badr Albusaidi will then meet Hakan Fidan.", 1, 0},
		{"Badr Albusaidi is due in Ankara and will then hold talks with Hakan Fidan.", 1, 0},
		{"The then meeting place was closed.", 0, 0},
		{"Badr Albusaidi called on Turkey to immediately open the road.", 0, 1},
		{"Badr Albusaidi called on Turkey to publicly open the road.", 0, 1},
		{"Badr Albusaidi called on Hakan Fidan in Ankara immediately.", 1, 0},
	} {
		res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != c.meetings || len(res.Events) != c.events {
			t.Errorf("%d meetings and %d events in %q, want %d and %d", len(res.Meetings), len(res.Events), c.text, c.meetings, c.events)
		}
	}
}
