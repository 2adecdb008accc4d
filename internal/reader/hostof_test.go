package reader

import (
	"testing"
	"time"
)

// TestHostOf holds that a word for both host and guest, with whose it is behind it, is the other
// of the two who met, wherever the story stands since: never himself.
func TestHostOf(t *testing.T) {
	p := packOf("fr")
	const met = "L'ambassadeur du Japon au Mali, Ken Ito, a été reçu lundi par le Premier ministre Choguel Maïga. "
	for _, c := range []struct{ name, text, want string }{
		{"right behind the meeting", met + "« La route sera finie demain », a confié l'hôte du Premier ministre.", "Ken Ito"},
		{"after another sentence", met + "Le temps était doux. « La route sera finie demain », a confié l'hôte du Premier ministre.", "Ken Ito"},
		{"after his own words", met + "Le diplomate a dit que la pluie venait. « La route sera finie demain », a confié l'hôte du Premier ministre.", "Ken Ito"},
		{"the other way round", met + "« La route sera finie demain », a confié l'hôte de Ken Ito.", "Choguel Maïga"},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			if len(res.Statements) == 0 {
				t.Fatal("no statement")
			}
			s := res.Statements[len(res.Statements)-1]
			if len(s.Speakers) != 1 || res.Actors[s.Speakers[0]].Name != c.want {
				t.Errorf("speakers %v, want %q", s.Speakers, c.want)
			}
		})
	}
}
