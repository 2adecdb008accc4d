package reader

import (
	"testing"
	"time"
)

// TestDiscussedOf holds that a meeting spoken of adds nobody to those who speak of it, that whoever's trip is told
// behind where it leads travels, and that an aside of the speaker's ends none of his words.
func TestDiscussedOf(t *testing.T) {
	read := func(s string) *Result {
		return Read(packOf("ru"), Input{Text: s, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
	}
	text := "Нарендра Моди и Владимир Путин провели переговоры. Лидеры обсудили итоги встречи российского президента с Дональдом Трампом."
	for _, m := range read(text).Meetings {
		if len(m.Participants) != 2 {
			t.Errorf("%v, want meetings of two in %q", m.Participants, text)
		}
	}
	text = "В ноябре состоится визит в Москву главы МИД Китая Ван И."
	if v := read(text).Visits; len(v) != 1 || len(v[0].Visitors) != 1 {
		t.Errorf("%v, want one visit in %q", v, text)
	}
	text = "Василий Небензя указал, что в резолюции, по его мнению, перепутаны связи."
	if s := read(text).Statements; len(s) != 1 || text[s[0].Content.Start:s[0].Content.End] != "в резолюции, по его мнению, перепутаны связи" {
		t.Errorf("%v, want the whole clause in %q", s, text)
	}
}
