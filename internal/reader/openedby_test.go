package reader

import (
	"testing"
	"time"
)

// TestOpenedBy holds that who speaks opens the talks that a gerund behind his cue tells of, and that the ministry
// to which a note went is not the one that tells of it.
func TestOpenedBy(t *testing.T) {
	read := func(s string) *Result {
		return Read(packOf("ru"), Input{Text: s, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
	}
	text := "Кения готова к диалогу, заявил Уильям Руто, открывая встречу с Хаканом Фиданом."
	res := read(text)
	if len(res.Meetings) != 1 || len(res.Meetings[0].Participants) != 2 || res.Actors[res.Meetings[0].Participants[0]].Name != "William Ruto" {
		t.Errorf("%v, want one meeting of William Ruto's in %q", res.Meetings, text)
	}
	text = "МИД Кении вызвал посла Ганы. Посольство Кении направило в МИД Ганы ноту протеста, сообщили в министерстве."
	res = read(text)
	if len(res.Statements) != 1 || res.Actors[res.Statements[0].Speakers[0]].Country != "KEN" {
		t.Errorf("%v, want a statement of Kenya's ministry in %q", res.Statements, text)
	}
}
