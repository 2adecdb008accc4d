package reader

import (
	"testing"
	"time"
)

// TestAgreedOnADay holds that a day behind a verb of agreeing hides an agreement only where
// what was agreed is a clause: a statement.
func TestAgreedOnADay(t *testing.T) {
	p := packOf("fr")
	for _, c := range []struct {
		name, text string
		events     int
	}{
		{"on a thing", "Le Chili et la Norvège se sont mis d'accord jeudi sur des patrouilles.", 1},
		{"to a thing", "Le Chili et la Norvège ont consenti jeudi à des patrouilles.", 1},
		{"that", "Le Chili et la Norvège ont convenu jeudi que la trêve tiendrait.", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			if len(res.Events) != c.events {
				t.Errorf("%d events, want %d", len(res.Events), c.events)
			}
		})
	}
}
