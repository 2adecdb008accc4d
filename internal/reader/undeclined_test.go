package reader

import (
	"testing"
	"time"
)

// TestUndeclined holds that a name written in one form throughout can be a subject's, and that the case
// of the title before a name says which form it is.
func TestUndeclined(t *testing.T) {
	for _, c := range []struct{ text, name string }{
		{"Министр обороны Норвегии Туре Стуре прибыл в Рим. «Мост откроют осенью», — заявил Стуре.", "Ture Sture"},
		{"«Мост откроют осенью», — заявил Заза Чхеидзе.", "Zaza Chkheidze"},
		{"«Мост откроют осенью», — говорится в письме министра обороны Кении Дениса Мелешкина.", "Denis Meleshkin"},
		{"«Мост откроют осенью», — заявила министр обороны Кении Дениса Мелешкина.", "Denisa Meleshkina"},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Statements) != 1 || len(res.Statements[0].Speakers) != 1 || res.Actors[res.Statements[0].Speakers[0]].Name != c.name {
			t.Errorf("%v, want one statement of %s in %q", res.Statements, c.name, c.text)
		}
	}
}
