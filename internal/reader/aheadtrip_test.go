package reader

import (
	"testing"
	"time"
)

// TestTripAhead holds that what a trip to come is for is to come as well, wherever the day stands
// and whatever words say that it is to come, and that what a trip was for has been.
func TestTripAhead(t *testing.T) {
	p := packOf("en")
	for _, c := range []struct{ name, text, status, day string }{
		{"will be in", "Hakan Fidan will be in Sochi on Friday for talks with Sergey Lavrov.", "planned", "2024-07-26"},
		{"to meet", "Hakan Fidan is to be in Sochi on Friday to meet Sergey Lavrov.", "planned", "2024-07-26"},
		{"the day behind", "Hakan Fidan heads to Sochi for talks with Sergey Lavrov on Friday.", "planned", "2024-07-26"},
		{"over", "Hakan Fidan flew to Sochi on Monday to meet Sergey Lavrov.", "held", "2024-07-22"},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			if len(res.Meetings) != 1 || res.Meetings[0].Status != c.status || res.Meetings[0].Days.Start.Format(time.DateOnly) != c.day {
				t.Errorf("meetings %+v", res.Meetings)
			}
		})
	}
}
