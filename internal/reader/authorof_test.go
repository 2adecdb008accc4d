package reader

import (
	"testing"
	"time"
)

// TestAuthorOf holds that a participle tells whose deed is condemned or hailed, and that what is no state's
// or a person's deed has nobody's.
func TestAuthorOf(t *testing.T) {
	for _, c := range []struct{ text, whose string }{
		{"Кения осудила нападение на посольство в Могадишо, совершенное сомалийскими военными.", "SOM"},
		{"Кения осудила удар по Момбасе, нанесенный вооруженными силами Сомали.", "SOM"},
		{"Россия приветствовала предложенный Ганой план.", "GHA"},
		{"Кения осудила нападение на порт, совершенное в пятницу.", ""},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		whose := ""
		for _, e := range res.Events {
			for _, w := range e.Target {
				whose = res.Actors[w].Country
			}
		}
		if whose != c.whose {
			t.Errorf("done by %q, want %q in %q", whose, c.whose, c.text)
		}
	}
}
