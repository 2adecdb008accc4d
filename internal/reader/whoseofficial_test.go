package reader

import (
	"testing"
	"time"
)

// TestWhoseOfficial holds whose an officer of a ministry is, and whom a word for an official of a state means.
func TestWhoseOfficial(t *testing.T) {
	for text, want := range map[string]string{
		"Le directeur général des affaires politiques au ministère iranien des Affaires étrangères, Ali Tavakoli, a reçu jeudi l'ambassadeur du Mali. M. Tavakoli a dit que la route était fermée.":   "IRN",
		"Ali Tavakoli, directeur au ministère italien de la Défense, a reçu jeudi l'ambassadeur du Mali. M. Tavakoli a dit que la route était fermée.":                                                "ITA",
		"Florent Aydalot a été convoqué lundi au ministère iranien des Affaires étrangères. Le responsable iranien a dit que la route était fermée.":                                                  "IRN",
		"Le ministère iranien a convoqué le chargé d'affaires français après les propos d'Emmanuel Macron. Le diplomate français a dit que la route était fermée.":                                    "FRA",
		"Le ministre français Jean-Noël Barrot s'est rendu à Téhéran. Le directeur de la banque, Ali Tavakoli, a reçu au ministère l'ambassadeur du Mali. M. Barrot a dit que la route était fermée.": "FRA",
	} {
		res := Read(packOf("fr"), Input{Text: text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Statements) != 1 || len(res.Statements[0].Speakers) != 1 {
			t.Errorf("%d statements: %s", len(res.Statements), text)
			continue
		}
		a := &res.Actors[res.Statements[0].Speakers[0]]
		if a.Country != want || a.Role == "head-of-state" {
			t.Errorf("said by %s %s of %q, not %q: %s", a.Role, a.Name, a.Country, want, text)
		}
	}
}
