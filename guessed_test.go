package mahdar_test

import (
	"testing"
	"time"

	"github.com/mahdar/mahdar"
)

// TestGuessedDay: a day of publication that was guessed gives way to the one that the text names as its own.
func TestGuessedDay(t *testing.T) {
	r, err := mahdar.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	const met = "Chinese Foreign Minister Wang Yi met Russian Foreign Minister Sergey Lavrov in Vientiane on Thursday."
	guess := time.Date(2024, 8, 2, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		text            string
		guessed         bool
		published, held string
	}{
		{"VIENTIANE, July 25, 2024 (Agency) — " + met, true, "2024-07-25", "2024-07-25"},
		{met, true, "2024-08-02", "2024-08-01"},
		{"VIENTIANE (Agency) — " + met, false, "2024-08-02", "2024-08-01"},
	} {
		m, err := r.Read(mahdar.Article{Text: c.text, Lang: "en", Published: guess, Guessed: c.guessed})
		if err != nil {
			t.Fatal(err)
		}
		if m.Published == nil || *m.Published != c.published || len(m.Meetings) != 1 || m.Meetings[0].Date == nil || m.Meetings[0].Date.Start != c.held {
			t.Errorf("%s: %v, %+v", c.text, m.Published, m.Meetings)
		}
	}
}
