package reader

import (
	"testing"
	"time"
)

// TestDealtWithAt holds that a verb in the plural without a subject is of the state where its clause
// says that the object in front was punished, and of nobody where it says whither.
func TestDealtWithAt(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int
	}{
		{"Двух дипломатов Ганы выслали в Кении.", 1},
		{"Гражданина Ганы арестовали в Найроби.", 1},
		{"Двух дипломатов Ганы выслали в Кению.", 0},
		{"Граждан Ганы накормили в Кении.", 0},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Events) != c.n {
			t.Errorf("%d events, want %d in %q", len(res.Events), c.n, c.text)
		}
	}
}
