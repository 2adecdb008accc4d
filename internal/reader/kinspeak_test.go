package reader

import (
	"testing"
	"time"
)

// TestKinSpeak holds that what the kin of somebody says, his name in the genitive behind theirs,
// is not put into his mouth.
func TestKinSpeak(t *testing.T) {
	for _, c := range []struct{ text, who string }{
		{"Жена российского бизнесмена пояснила, что муж вернётся в Москву.", "Жена российского бизнесмена"},
		{"Как пояснила жена российского бизнесмена, муж вернётся в Москву.", "жена российского бизнесмена"},
		{"Сестра премьер-министра Нетаньяху сообщила, что суд ошибся.", "Сестра премьер-министра Нетаньяху"},
		{"По словам брата министра Лаврова, суд ошибся.", "брата министра Лаврова"},
		{"«Суд ошибся», — заявила дочь президента Путина.", "дочь президента Путина"},
		{"По словам министра Лаврова, суд ошибся.", "министра Лаврова"},
		{"Пресс-секретарь президента Песков сообщил, что суд ошибся.", "Пресс-секретарь президента Песков"},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		have := ""
		if len(res.Statements) == 1 && len(res.Statements[0].Speakers) == 1 {
			s := res.Actors[res.Statements[0].Speakers[0]].Surfaces[0]
			have = c.text[s.Start:s.End]
		}
		if have != c.who {
			t.Errorf("%q, want %q in %q", have, c.who, c.text)
		}
	}
}
