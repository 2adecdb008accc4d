package reader

import (
	"testing"
	"time"
)

// TestOfficeOwner holds that somebody whose office is said to be of a person named behind it is
// of that person's state, and that the last title before a name is that name's.
func TestOfficeOwner(t *testing.T) {
	for _, c := range []struct{ name, lang, text, who, state string }{
		{"envoy of a president", "fr", "Le président congolais Félix Tshisekedi a reçu lundi Anna Berg, envoyée spéciale du président slovène Igor Novak.", "Anna Berg", "SVN"},
		{"with an article", "fr", "Le président congolais Félix Tshisekedi a reçu lundi Anna Berg, la conseillère du Premier ministre Edi Rama.", "Anna Berg", "ALB"},
		{"of a name alone", "fr", "Le président congolais Félix Tshisekedi a reçu lundi Anna Berg, conseillère de Joe Biden.", "Anna Berg", "USA"},
		{"to a state", "fr", "Le président congolais Félix Tshisekedi a reçu lundi Anna Berg, envoyée de l'ONU pour la Syrie.", "Anna Berg", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(packOf(c.lang), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			for _, a := range res.Actors {
				if a.Name == c.who {
					if a.Country != c.state {
						t.Errorf("state %q, want %q", a.Country, c.state)
					}
					return
				}
			}
			t.Errorf("nobody named %q", c.who)
		})
	}
}
