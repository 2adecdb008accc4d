package reader

import (
	"testing"
	"time"
)

// TestPostedEnvoy holds who summoned an ambassador where only his post tells it.
func TestPostedEnvoy(t *testing.T) {
	for text, want := range map[string]string{
		"L'ambassadeur de France en République islamique d'Iran, Nicolas Roche, a été convoqué mercredi au ministère des Affaires étrangères.": "IRN",
		"L'ambassadeur de France en Iran a été convoqué mercredi au ministère des Affaires étrangères.":                                        "IRN",
		"L'ambassadeur américain à Paris, Charles Kushner, a été convoqué lundi au ministère des Affaires étrangères.":                         "FRA",
		"L'ambassadeur de France au Mali a été convoqué mercredi par le ministre des Affaires étrangères.":                                     "MLI",
		"L'ambassadeur de France en Iran a été convoqué mercredi.":                                                                             "IRN",
	} {
		res := Read(packOf("fr"), Input{Text: text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Events) != 1 || len(res.Events[0].Source) != 1 {
			t.Errorf("%d events: %s", len(res.Events), text)
			continue
		}
		if got := res.Actors[res.Events[0].Source[0]].Country; got != want {
			t.Errorf("summoned by %q, not %q: %s", got, want, text)
		}
	}
}
