package reader

import (
	"testing"
	"time"
)

// TestOnlyTells holds that who announces or confirms a meeting of two others is none of its parties,
// and who brings them together is.
func TestOnlyTells(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int
	}{
		{"Посол Ганы Кваку Офори подтвердил встречу Уильяма Руто и Хакана Фидана.", 2},
		{"Посол Ганы Кваку Офори анонсировал переговоры Уильяма Руто с Хаканом Фиданом.", 2},
		{"Сергей Лавров организовал встречу Уильяма Руто и Хакана Фидана.", 3},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != 1 || len(res.Meetings[0].Participants) != c.n {
			t.Errorf("%v, want one meeting of %d in %q", res.Meetings, c.n, c.text)
		}
	}
}
