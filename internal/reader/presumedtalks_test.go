package reader

import (
	"testing"
	"time"
)

// TestPresumedTalks holds that a noun of meeting with the definite article is the meeting just told of,
// whatever way it was held, unless its own day or a place parts the two.
func TestPresumedTalks(t *testing.T) {
	p := packOf("en")
	const call = "Hakan Fidan spoke by phone with Badr Albusaidi on Monday. "
	for _, c := range []struct {
		text string
		want int
	}{
		{call + "During the talks, Fidan and Albusaidi agreed to cooperate.", 1},
		{call + "In Monday's conversation, the two discussed Gaza.", 1},
		{call + "The meeting between Fidan and Albusaidi was held in Muscat on Wednesday.", 2},
		{call + "A meeting between Fidan and Albusaidi was held in Muscat.", 2},
	} {
		res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != c.want {
			t.Errorf("%d meetings in %q, want %d", len(res.Meetings), c.text, c.want)
		} else if res.Meetings[0].Channel != "phone" {
			t.Errorf("the first meeting's channel is %q in %q", res.Meetings[0].Channel, c.text)
		}
	}
}
