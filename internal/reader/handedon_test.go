package reader

import (
	"testing"
	"time"
)

// TestHandedOn holds that a source named in an aside within the clause of somebody who says
// something is through whom it came, not whose words they are.
func TestHandedOn(t *testing.T) {
	for _, c := range []struct{ lang, text, who, via, words string }{
		{"en", "The president of Ghana, according to Reuters, said the port was open.", "The president of Ghana", "Reuters", "the port was open"},
		{"en", "Ghana, Reuters reported, says the port is open.", "Ghana", "Reuters", "the port is open"},
		{"en", "The war, Reuters reports, is over.", "Reuters", "", "The war, Reuters reports, is over"},
		{"fr", "Le président du Ghana, selon Reuters, a déclaré que le port était ouvert.", "Le président du Ghana", "Reuters", "le port était ouvert"},
		{"es", "El presidente de Ghana, según Reuters, dijo que el puerto estaba abierto.", "El presidente de Ghana", "Reuters", "el puerto estaba abierto"},
		{"ru", "Президент Ганы, как сообщает ТАСС, заявил, что порт открыт.", "Президент Ганы", "ТАСС", "порт открыт"},
		{"ru", "Порт открыт. Об этом, как сообщает ТАСС, рассказал Наваф Салам.", "Наваф Салам", "ТАСС", "Порт открыт"},
		{"ru", "Министр сообщил, что порт открыт, передает «Спорт за день».", "Министр", "", "порт открыт"},
		{"ru", "Министр сообщил, что порт открыт, передает корреспондент РИА Новости.", "Министр", "РИА Новости", "порт открыт"},
	} {
		res := Read(packOf(c.lang), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		surface := func(w int) string {
			if w < 0 {
				return ""
			}
			s := res.Actors[w].Surfaces[0]
			return c.text[s.Start:s.End]
		}
		if len(res.Statements) != 1 {
			t.Errorf("%d statements in %q", len(res.Statements), c.text)
			continue
		}
		s := &res.Statements[0]
		if who, via, words := surface(int(s.Speakers[0])), surface(int(s.Via)), c.text[s.Content.Start:s.Content.End]; who != c.who || via != c.via && c.via != "" || words != c.words {
			t.Errorf("%q via %q: %q in %q", who, via, words, c.text)
		}
	}
}
