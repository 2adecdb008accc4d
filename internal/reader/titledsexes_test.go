package reader

import (
	"testing"
	"time"
)

// TestTitleOfBothSexes holds that a title of the masculine means the woman who was named with one,
// and that a group told something is not taken for that of the office behind it.
func TestTitleOfBothSexes(t *testing.T) {
	for _, c := range []struct{ text, who, country string }{
		{"Канцлер Германии Ангела Меркель прилетела в Оттаву. «Порт открыт», — отметила канцлер.", "Angela Merkel", "DEU"},
		{"Глава МИД Германии Анналена Бербок прилетела в Оттаву. По словам министра, порт открыт.", "Annalena Baerbock", "DEU"},
		{"Порт открыт, сообщил журналистам министр обороны Кении Пётр Мбади.", "Pyotr Mbadi", "KEN"},
		{"Порт открыт, сообщил депутатам пресс-секретарь президента Кении Пётр Мбади.", "Pyotr Mbadi", "KEN"},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		name, country := "", ""
		if len(res.Statements) == 1 && len(res.Statements[0].Speakers) == 1 {
			a := &res.Actors[res.Statements[0].Speakers[0]]
			name, country = a.Name, a.Country
		}
		if name != c.who || country != c.country {
			t.Errorf("%q of %q, want %q of %q in %q", name, country, c.who, c.country, c.text)
		}
	}
}
