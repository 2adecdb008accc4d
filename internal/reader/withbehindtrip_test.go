package reader

import (
	"testing"
	"time"
)

// TestWithBehindTrip holds that where words of "with" may be "and", an office behind a state to which somebody
// travels is whom he meets there, as planned as the trip.
func TestWithBehindTrip(t *testing.T) {
	for _, c := range []struct{ text, status string }{
		{"挪威外长艾德将前往秘鲁与智利总统博里奇会面。", "planned"},
		{"挪威外长艾德会到访秘鲁与智利总统会面。", "planned"},
		{"挪威外长艾德会到访秘鲁，与智利总统会面。", "planned"},
		{"挪威外长艾德前往秘鲁与智利总统举行了会谈。", "held"},
	} {
		res := Read(packOf("zh"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != 1 || len(res.Visits) != 1 {
			t.Errorf("%d meetings, %d trips in %q", len(res.Meetings), len(res.Visits), c.text)
			continue
		}
		m, v := &res.Meetings[0], &res.Visits[0]
		if m.Status != c.status || len(m.Participants) != 2 || res.Actors[m.Participants[1]].Country != "CHL" || v.To.Country != "PER" {
			t.Errorf("%s %v, to %s in %q", m.Status, m.Participants, v.To.Country, c.text)
		}
	}
}
