package reader

import (
	"testing"
	"time"
)

// TestOneCaseList holds that persons in one case that is no subject's are a list without a word for
// "and", and one that a comma parts from a clause of its own is not of it.
func TestOneCaseList(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int
	}{
		{"Хакан Фидан встретился с президентом Кении Уильямом Руто, спикером парламента Мозесом Ветангулой, главой МИД Мусалией Мудавади.", 3},
		{"Хакан Фидан провел встречи с президентом Кении Уильямом Руто, главой МИД Мусалией Мудавади и лидерами партий.", 2},
		{"После встречи Хакана Фидана с президентом Кении Уильямом Руто, Мусалия Мудавади уехал.", 1},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != c.n {
			t.Errorf("%d meetings, want %d in %q", len(res.Meetings), c.n, c.text)
		}
	}
}
