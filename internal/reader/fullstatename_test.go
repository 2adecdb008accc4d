package reader

import (
	"testing"
	"time"
)

// TestFullStateName holds that a title whose last word begins the full name of a state, or a bracket
// with the state's short name, leaves the state whole.
func TestFullStateName(t *testing.T) {
	for text, want := range map[string][2]string{
		"La rencontre entre les présidents de la République démocratique du Congo (RDC) et du Rwanda a eu lieu dimanche à Luanda.": {"COD", "RWA"},
		"Le président de la République islamique de Mauritanie a reçu lundi l'ambassadeur de la République de Corée.":              {"MRT", "KOR"},
		"Le président de la République, Alassane Ouattara, a reçu lundi l'ambassadeur de France.":                                  {"CIV", "FRA"},
	} {
		res := Read(packOf("fr"), Input{Text: text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != 1 || len(res.Meetings[0].Participants) != 2 {
			t.Errorf("%v: %s", res.Meetings, text)
			continue
		}
		got := map[string]bool{}
		for _, a := range res.Meetings[0].Participants {
			got[res.Actors[a].Country] = true
		}
		if !got[want[0]] || !got[want[1]] {
			t.Errorf("%v, not %v: %s", got, want, text)
		}
	}
}
