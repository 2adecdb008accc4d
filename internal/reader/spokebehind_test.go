package reader

import (
	"testing"
	"time"
)

// TestSpokeBehind holds that "he" is whoever spoke behind his words, where the one spoken of before
// is not of that sentence.
func TestSpokeBehind(t *testing.T) {
	p := packOf("fr")
	const before = "Le président nigérian Bola Tinubu a pris la parole.\n\n"
	for _, c := range []struct{ name, text, want string }{
		{"behind the words", before + "Washington soutient les efforts de la Cédéao, a affirmé le secrétaire d'État Antony Blinken. Il a appelé lundi le président ivoirien Alassane Ouattara.", "Antony Blinken"},
		{"before them", before + "Le secrétaire d'État Antony Blinken a affirmé que le blé manquait. Il a appelé lundi le président ivoirien Alassane Ouattara.", "Antony Blinken"},
		{"who is of the sentence", before + "Bola Tinubu viendra, a affirmé le porte-parole Ajuri Ngelale. Il a appelé lundi le président ivoirien Alassane Ouattara.", "Bola Tinubu"},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			for _, m := range res.Meetings {
				for _, a := range m.Participants {
					if res.Actors[a].Name == c.want {
						return
					}
				}
			}
			t.Errorf("no meeting of %q", c.want)
		})
	}
}
