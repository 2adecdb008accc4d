package reader

import (
	"testing"
	"time"
)

// TestWhereHeSpoke holds that the place where somebody spoke is no second speaker, that those of a capital
// or a ministry who speak in the plural are, whoever owns what they call so, and that all who have come are told.
func TestWhereHeSpoke(t *testing.T) {
	for _, c := range []struct {
		text   string
		states []string
	}{
		{"Мост откроют. Об этом заявил Сергей Лавров в Анкаре.", []string{"RUS"}},
		{"В Минске назвали санкции ЕС «недальновидным и ущербным решением».", []string{"BLR"}},
		{"В МИД Кении считают санкции ЕС «попыткой внешнего вмешательства в дела страны».", []string{"KEN"}},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		var got []string
		for _, s := range res.Statements {
			for _, w := range s.Speakers {
				got = append(got, res.Actors[w].Country)
			}
		}
		if len(got) != len(c.states) || got[0] != c.states[0] {
			t.Errorf("%v, want %v in %q", got, c.states, c.text)
		}
	}
	res := Read(packOf("ru"), Input{Text: "В Астану уже прибыли президент России Владимир Путин, президент Монголии Ухнаагийн Хурэлсух, президент Ирана Масуд Пезешкиан.", Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
	if len(res.Visits) != 1 || len(res.Visits[0].Visitors) != 3 {
		t.Errorf("%v, want one visit of three", res.Visits)
	}
}

// TestOnNetworkX holds that a sentence may end in a letter that is a network's name.
func TestOnNetworkX(t *testing.T) {
	res := Read(packOf("ru"), Input{Text: "Мост откроют. Об этом Нарендра Моди сообщил в соцсети X.\n\nПорт закроют в мае.", Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
	if len(res.Statements) != 1 {
		t.Errorf("%d statements, want 1", len(res.Statements))
	}
}
