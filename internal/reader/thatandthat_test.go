package reader

import (
	"testing"
	"time"
)

// TestThatAndThat holds that a second cue with a clause of its own ends the first one's content, though
// the language sets a comma before its word for "that"; and that a headline without a colon is nobody's.
func TestThatAndThat(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int
	}{
		{"Министр обороны Кении Аден Дуале заявил, что войска останутся и подчеркнул, что это важно.", 2},
		{"Министр обороны Кении Аден Дуале заявил, что войска останутся и подчеркнут свою силу.", 1},
		{"Состоялась встреча Председателя парламента Кении и Председателя парламента Ганы\n\nОни обсудили торговлю.", 0},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Statements) != c.n {
			t.Errorf("%d statements, want %d in %q", len(res.Statements), c.n, c.text)
		}
	}
}
