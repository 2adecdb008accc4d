package reader

import (
	"slices"
	"testing"
	"time"
)

// TestFrontedWith holds that whom one met may stand in front of the verb behind a place or behind what was
// discussed, where cases tell who the subject is, but not behind a noun that has its own "with".
func TestFrontedWith(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"В Баку с Ильхамом Алиевым встретился Яшар Гюлер.", []string{"Ilham Aliyev", "Yasar Guler"}},
		{"Вчера в Баку с Ильхамом Алиевым переговорил Яшар Гюлер.", []string{"Ilham Aliyev", "Yasar Guler"}},
		{"Ильхам Алиев прибыл в Анкару. Закупки с ним обсудил Яшар Гюлер.", []string{"Ilham Aliyev", "Yasar Guler"}},
		{"Сделку с Ильхамом Алиевым обсудил Яшар Гюлер.", nil},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		var have []string
		if len(res.Meetings) > 0 {
			for _, w := range res.Meetings[0].Participants {
				have = append(have, res.Actors[w].Name)
			}
		}
		slices.Sort(have)
		if !slices.Equal(have, c.want) {
			t.Errorf("%q, want %q in %q", have, c.want, c.text)
		}
	}
}

// TestReceivedAbroad holds that an officer whose state nothing tells is of the state to which the guest whom
// he receives has come, on either side of the verb.
func TestReceivedAbroad(t *testing.T) {
	const came = "Глава МИД Сербии Марко Джурич прибыл в Баку. "
	for _, c := range []struct{ text, want string }{
		{came + "Министр экономики Микаил Джаббаров принял его в среду.", "AZE"},
		{came + "Министр экономики Микаил Джаббаров принял гостя.", "AZE"},
		{came + "Министра принял спикер.", "AZE"},
		{"Глава МИД Сербии Марко Джурич выступил. Министра принял спикер.", ""},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		have := ""
		for _, m := range res.Meetings {
			for _, w := range m.Participants {
				if a := res.Actors[w]; a.Country != "SRB" {
					have = a.Country
				}
			}
		}
		if have != c.want {
			t.Errorf("%q, want %q in %q", have, c.want, c.text)
		}
	}
}

// TestStateProtests holds that what a state or its officer protests against it accuses somebody of, and that a
// crowd protests.
func TestStateProtests(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Варшава протестует против действий Минска.", "ACCUSE"},
		{"МИД Польши протестует против действий Минска.", "ACCUSE"},
		{"Польские фермеры протестуют против действий Минска.", "PROTEST"},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Events) != 1 || res.Events[0].Type != c.want {
			t.Errorf("%v, want %q in %q", res.Events, c.want, c.text)
		}
	}
}

// TestFrontedState holds that a deed is done to the state whose adjective describes the object in front of the
// verb, and not to one that stands in another case.
func TestFrontedState(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Узбекскую инициативу поддержал глава МИД Италии.", "UZB"},
		{"В Киеве украинские усилия поддержал Дональд Туск.", "UKR"},
		{"Узбекским дипломатам план осудил Дональд Туск.", ""},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		have := ""
		if len(res.Events) > 0 && len(res.Events[0].Target) == 1 {
			have = res.Actors[res.Events[0].Target[0]].Country
		}
		if have != c.want {
			t.Errorf("%q, want %q in %q", have, c.want, c.text)
		}
	}
}
