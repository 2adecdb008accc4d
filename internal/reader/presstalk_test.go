package reader

import (
	"testing"
	"time"
)

// TestPressTalk holds that who speaks in a talk with a medium may be named behind it, and that the
// name of a party in quotation marks stands between its leader's title and name.
func TestPressTalk(t *testing.T) {
	for _, c := range []struct{ text, who string }{
		{"Мост откроют в мае. Об этом заявил в беседе с ТАСС депутат парламента Кении Джон Отиено.", "KEN"},
		{"«Мост откроют», — заявил лидер партии «Единство» Ираклий Кобахидзе.", "GEO"},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Statements) != 1 || len(res.Statements[0].Speakers) != 1 || res.Actors[res.Statements[0].Speakers[0]].Country != c.who {
			t.Errorf("%v, want one statement of %s in %q", res.Statements, c.who, c.text)
		}
	}
}
