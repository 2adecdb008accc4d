package reader

import (
	"testing"
	"time"
)

// TestCountedFrom holds the day of what happened so many days after something that has its own.
func TestCountedFrom(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{
		{"en", "A day after his arrival in Rome on Friday, Sergey Lavrov met Antonio Tajani.", "2025-04-05"},
		{"en", "A day after Friday's raid, Sergey Lavrov met Antonio Tajani.", "2025-04-05"},
		{"en", "Two days after the ceasefire of 2 April, Sergey Lavrov met Antonio Tajani in Rome.", "2025-04-04"},
		{"en", "Sergey Lavrov met Antonio Tajani on Saturday, a day after his arrival in Rome on Friday.", "2025-04-05"},
		{"en", "A day after arriving in Rome on Friday, Sergey Lavrov met Antonio Tajani on Sunday.", "2025-04-06"},
		{"fr", "Au lendemain de son arrivée, vendredi, à Rome, Sergueï Lavrov a rencontré Antonio Tajani.", "2025-04-05"},
		{"en", "On Tuesday the flood went down. The same day William Ruto received Alexander Stubb.", "2025-04-01"},
		{"zh", "4月3日洪水退去。同日，肯尼亚总统鲁托会见芬兰总统斯图布。", "2025-04-03"},
		{"es", "Dos días después del bombardeo del viernes, Serguéi Lavrov se reunió con Antonio Tajani.", "2025-04-06"},
	} {
		res := Read(packOf(c.lang), Input{Text: c.text, Published: time.Date(2025, 4, 7, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != 1 || res.Meetings[0].Days.Start.Format(time.DateOnly) != c.want {
			t.Errorf("%s: %v, not on %s", c.text, res.Meetings, c.want)
		}
	}
}
