package reader

import (
	"slices"
	"testing"
	"time"
)

// TestSaidWhere holds that the noun of where something was said, of however many words, is no subject of what was said.
func TestSaidWhere(t *testing.T) {
	for _, c := range []struct {
		text string
		said []string
	}{
		{"Lavrov said in a television interview on Monday the talks had failed.", []string{"the talks had failed"}},
		{"Lavrov said at a late evening press briefing the talks had failed.", []string{"the talks had failed"}},
		{"Lavrov said in Geneva talks would resume.", []string{"talks would resume"}},
		{"Talks, said Ivan Petrov, a researcher at the Carnegie Center in Moscow, would resume on Monday.", nil},
	} {
		res := Read(packOf("en"), Input{Text: c.text, Published: time.Date(2025, 7, 25, 0, 0, 0, 0, time.UTC)})
		var said []string
		for _, s := range res.Statements {
			said = append(said, c.text[s.Content.Start:s.Content.End])
		}
		if !slices.Equal(said, c.said) {
			t.Errorf("%s: said %q, want %q", c.text, said, c.said)
		}
	}
}
