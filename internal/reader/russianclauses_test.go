package reader

import (
	"testing"
	"time"
)

// TestCommaBeforeRelative holds that a relative clause behind a comma tells who held the talks that
// it describes, where every relative clause has one, and that a journey to come for talks tells of
// talks to come.
func TestCommaBeforeRelative(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Переговоры, которые Яшар Гюлер провел с Ильхамом Алиевым, завершились.", "held"},
		{"Встреча, которую провели Яшар Гюлер и Ильхам Алиев, завершилась.", "held"},
		{"Переговоры, которые вел Ильхам Алиев, завершились.", ""},
		{"Яшар Гюлер приедет в Баку на переговоры с Ильхамом Алиевым.", "planned"},
		{"Яшар Гюлер отправится в Баку для встречи с Ильхамом Алиевым.", "planned"},
		{"Яшар Гюлер приезжал в Баку ради встречи с Ильхамом Алиевым.", "held"},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		have := ""
		if len(res.Meetings) > 0 {
			have = res.Meetings[0].Status
		}
		if have != c.want || len(res.Meetings) > 1 {
			t.Errorf("%q, want %q in %q", have, c.want, c.text)
		}
	}
}

// TestTogetherBefore holds that whom one did something with may stand between the subject and its verb,
// and that the other side of a noun of meeting is not taken for one.
func TestTogetherBefore(t *testing.T) {
	for _, c := range []struct {
		text           string
		meeting, event int
	}{
		{"Яшар Гюлер с Ильхамом Алиевым встретились в Баку.", 1, 0},
		{"Яшар Гюлер в Баку с Ильхамом Алиевым обсудил торговлю.", 1, 0},
		{"Турция с Ираном провели переговоры.", 1, 0},
		{"Турция с Ираном подписали соглашение.", 0, 1},
		{"Встреча Яшара Гюлера с Ильхамом Алиевым прошла в Баку.", 1, 0},
		{"Яшар Гюлер вместе с Ильхамом Алиевым осмотрел завод.", 0, 0},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != c.meeting || len(res.Events) != c.event {
			t.Errorf("%d meetings, %d events in %q", len(res.Meetings), len(res.Events), c.text)
		}
	}
}
