package reader

import (
	"slices"
	"testing"
	"time"
)

// TestHeldBetween holds that a name that is not declined is the second of two whose meeting it was, and no subject of
// the noun's verb; that the plural of an office is the two who met; and that a meeting without a day was not on the
// day before, of which the next sentence tells.
func TestHeldBetween(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string // who and when
	}{
		{"Встреча Сергея Лаврова и Марко Рубио состоялась 9 июля.", []string{"Sergey Lavrov Marco Rubio 2024-07-09"}},
		{"Переговоры Сергея Лаврова и главы МИД Италии Антонио Таяни длились два часа.", []string{"Sergey Lavrov Antonio Tajani 2024-07-25"}},
		{"После встречи Хакана Фидана Марко Рубио заявил, что порт закрыт.", nil},
		{"Сергей Лавров встретился с Ван И в Пекине. В последний раз главы МИД беседовали 9 июля.", []string{"Sergey Lavrov Wang Yi 2024-07-25", "Sergey Lavrov Wang Yi 2024-07-09"}},
		{"Сергей Лавров встретился с Ван И в Пекине. Дипломаты вновь встретятся 9 августа.", []string{"Sergey Lavrov Wang Yi 2024-07-25", "Sergey Lavrov Wang Yi 2024-08-09"}},
		{"Сергей Лавров встретился с Ван И в Пекине. Накануне он принял Аббаса Аракчи.", []string{"Sergey Lavrov Wang Yi 2024-07-25", "Sergey Lavrov Abbas Araghchi 2024-07-24"}},
		{"Сергей Лавров встретился с Ван И в Пекине. Двумя днями ранее он принял Аббаса Аракчи.", []string{"Sergey Lavrov Wang Yi 2024-07-25", "Sergey Lavrov Abbas Araghchi 2024-07-23"}},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		var got []string
		for _, m := range res.Meetings {
			s := ""
			for _, w := range m.Participants {
				s += res.Actors[w].Name + " "
			}
			got = append(got, s+m.Days.Start.Format(time.DateOnly))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("got %q, want %q in %q", got, c.want, c.text)
		}
	}
}
