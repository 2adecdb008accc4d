package reader

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// TestSpeakersOwn holds that the speaker's own deed goes on behind the comma that closes the clause behind "that", or
// behind a cue turned round; that what can be done by whom the clause speaks of is not his; and that "the minister",
// and a cue without a subject, go on with the one who spoke, by the gender of the verb.
func TestSpeakersOwn(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string // speakers and words, deeds and who did them
	}{
		{"Хакан Фидан напомнил, что война длится год, и обвинил Израиль в обмане.", []string{"Hakan Fidan: война длится год", "ACCUSE Hakan Fidan"}},
		{"Хакан Фидан напомнил, что война длится год, но поздравил Катар с избранием.", []string{"Hakan Fidan: война длится год", "SUPPORT Hakan Fidan"}},
		{"Хакан Фидан заявил, что Иран напал на Сирию и обвинил Израиль в обмане.", []string{"Hakan Fidan: Иран напал на Сирию и обвинил Израиль в обмане", "ASSAULT Iran", "ACCUSE Iran"}},
		{"«Мы готовы», — заявил Хакан Фидан и обвинил Израиль в обмане.", []string{"Hakan Fidan: Мы готовы", "ACCUSE Hakan Fidan"}},
		{"Глава МИД Турции Хакан Фидан принял министра иностранных дел Германии Анналену Бербок. Фидан отметил, что мост готов. Министр добавил, что порт закрыт.",
			[]string{"Hakan Fidan: мост готов", "Hakan Fidan: порт закрыт"}},
		{"Виктор Орбан прилетел в Рим. Советник венгерского лидера сообщил, что мост готов.", []string{"советник: мост готов"}},
		{"Виктор Орбан прилетел в Рим. По словам помощника венгерского премьера, мост готов.", []string{"помощника: мост готов"}},
		{"Хакан Фидан отметил, что мост готов. Также подчеркнул, что порт закрыт.", []string{"Hakan Fidan: мост готов", "Hakan Fidan: порт закрыт"}},
		{"Хакан Фидан отметил, что мост готов. Также подчеркнула, что порт закрыт.", []string{"Hakan Fidan: мост готов"}},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		names := func(who []int) string {
			var out []string
			for _, w := range who {
				a := &res.Actors[w]
				name := a.Name
				if name == "" && len(a.Surfaces) > 0 {
					name, _, _ = strings.Cut(strings.ToLower(c.text[a.Surfaces[0].Start:a.Surfaces[0].End]), " ")
				}
				out = append(out, name)
			}
			return strings.Join(out, "+")
		}
		var got []string
		for _, s := range res.Statements {
			got = append(got, names(s.Speakers)+": "+c.text[s.Content.Start:s.Content.End])
		}
		for _, e := range res.Events {
			got = append(got, e.Type+" "+names(e.Source))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("got %q, want %q in %q", got, c.want, c.text)
		}
	}
}
