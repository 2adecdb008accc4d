package reader

import (
	"testing"
	"time"
)

// TestPartOfLast holds that the meeting with one of several who met is no other than the one told of.
func TestPartOfLast(t *testing.T) {
	p := packOf("en")
	const met = "Jean-Yves Le Drian met with Lebanese President Joseph Aoun and Foreign Minister Joseph Rajji on Monday. "
	for _, c := range []struct {
		text string
		want int
	}{
		{met + "During the meeting with Aoun, Le Drian welcomed the plan.", 1},
		{met + "The talks between Le Drian and Rajji lasted an hour.", 1},
		{met + "A meeting between Le Drian and Rajji was held in Paris on Wednesday.", 2},
	} {
		if res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)}); len(res.Meetings) != c.want {
			t.Errorf("%d meetings in %q, want %d", len(res.Meetings), c.text, c.want)
		}
	}
}
