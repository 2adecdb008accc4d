package reader

import (
	"testing"
	"time"
)

// TestStressed holds that a pronoun written like one before its verb is the stressed one behind a
// preposition, and that a word for "there" may stand between one and its verb.
func TestStressed(t *testing.T) {
	p := packOf("fr")
	const came = "La ministre Tanja Fajon est arrivée lundi à Oslo. Le président Alar Karis est arrivé mardi. "
	for _, c := range []struct{ name, text, want string }{
		{"behind a preposition", "Le ministre Espen Barth Eide a eu un entretien avec lui.", "Alar Karis"},
		{"behind a verb that ends with one", "Le ministre Espen Barth Eide s'est entretenu avec lui.", "Alar Karis"},
		{"of the other sex", "Le ministre Espen Barth Eide s'est entretenu avec elle.", "Tanja Fajon"},
		{"with a word for there", "Le ministre Espen Barth Eide l'y a reçue.", "Tanja Fajon"},
		{"before its verb", "Le ministre Espen Barth Eide lui a rendu visite.", "Alar Karis"},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(p, Input{Text: came + c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			if len(res.Meetings) != 1 {
				t.Fatalf("%d meetings, want 1", len(res.Meetings))
			}
			for _, a := range res.Meetings[0].Participants {
				if res.Actors[a].Name == c.want {
					return
				}
			}
			t.Errorf("participants %v, want %q", res.Meetings[0].Participants, c.want)
		})
	}
}
