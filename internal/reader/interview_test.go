package reader

import (
	"slices"
	"testing"
	"time"
)

// TestInterview holds that who says "I" between two questions is who is questioned, and
// that nobody is where nothing is asked.
func TestInterview(t *testing.T) {
	answers := "J'ai rencontr\u00e9 Hakan Fidan lundi \u00e0 Ankara.\n\nEt ensuite ?\n\nJe verrai Luigi Di Maio \u00e0 Rome la semaine prochaine.\n"
	for _, c := range []struct {
		text string
		want []string
	}{
		{"La ministre canadienne M\u00e9lanie Joly r\u00e9pond au Soir.\n\nO\u00f9 en est l'Otan ?\n\n" + answers, []string{"Ankara held 2", "Rome planned 2"}},
		{"La ministre canadienne M\u00e9lanie Joly r\u00e9pond au Soir.\n\n" + answers, nil},
	} {
		res := Read(packOf("fr"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		var got []string
		for _, m := range res.Meetings {
			got = append(got, m.Place.City+" "+m.Status+" "+string(rune('0'+len(m.Participants))))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("meetings %q, not %q", got, c.want)
		}
	}
}
