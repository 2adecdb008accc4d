package reader

import (
	"testing"
	"time"
)

// TestMetBefore holds that a relative clause without a subject of its own tells of a meeting of its
// sentence's subject with the antecedent where cases or genders say so, and on its own day.
func TestMetBefore(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		n          int
	}{
		{"ru", "Таня Файон встретилась во вторник с главой МИД Италии Антонио Таяни, с которым виделась в мае.", 2},
		{"ru", "Таня Файон встретилась во вторник с главой МИД Италии Антонио Таяни, которого принимала в мае.", 2},
		{"ru", "Таня Файон встретилась во вторник с главой МИД Италии Антонио Таяни, который уехал в мае.", 1},
		{"ar", "التقت وزيرة الخارجية السلوفينية تانيا فايون يوم الثلاثاء وزير الخارجية الإيطالي أنطونيو تاياني الذي كانت قد استقبلته في مايو.", 2},
		{"fr", "La ministre slovène Tanja Fajon a rencontré mardi le ministre italien Antonio Tajani, qu'elle avait reçu en mai.", 2},
		{"fr", "Le ministre italien Antonio Tajani a dit mardi qu'elle avait reçu Tanja Fajon.", 0},
	} {
		res := Read(packOf(c.lang), Input{Text: c.text, Published: time.Date(2025, 7, 10, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != c.n {
			t.Errorf("%s: %d meetings, want %d in %q", c.lang, len(res.Meetings), c.n, c.text)
		}
		if len(res.Meetings) == 2 && res.Meetings[0].Days.Start.Month() == res.Meetings[1].Days.Start.Month() {
			t.Errorf("%s: both meetings in %v in %q", c.lang, res.Meetings[0].Days.Start.Month(), c.text)
		}
	}
}

// TestHolderBehind holds that who held talks may stand behind their noun, and with whom before the verb.
func TestHolderBehind(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		n          int
	}{
		{"ru", "Йоханн Вадефуль прибыл в Любляну, где с ним провела переговоры Таня Файон.", 1},
		{"ru", "С Йоханном Вадефулем провел в среду переговоры президент Словении Боян Урош.", 1},
		{"ru", "Йоханн Вадефуль прибыл в Любляну, где его по отдельности приняли Таня Файон и Роберт Голоб.", 2},
		{"es", "El ministro alemán Johann Wadephul llegó a Liubliana. Con él mantuvo una reunión la canciller eslovena, Tanja Fajon.", 1},
		{"es", "Mantuvo ayer una reunión la canciller eslovena, Tanja Fajon, con Johann Wadephul.", 1},
		{"es", "Mantuvo ayer una reunión la directora de la escuela con los padres.", 0},
		{"fr", "La réunion de Johann Wadephul et de l'Italien Antonio Tajani a eu lieu mardi à Berlin.", 1},
		{"fr", "La réunion de la ministre Tanja Fajon et de son cabinet a eu lieu mardi à Ljubljana.", 0},
	} {
		res := Read(packOf(c.lang), Input{Text: c.text, Published: time.Date(2025, 7, 10, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != c.n {
			t.Errorf("%s: %d meetings, want %d in %q", c.lang, len(res.Meetings), c.n, c.text)
		}
	}
}
