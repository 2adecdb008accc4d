package reader

import (
	"testing"
	"time"
)

// A day or a source between commas may part a verb of meeting and its subject from those met.
func TestEachApart(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"التقى وزير الخارجية الكيني موساليا مودافادي، اليوم، كلا من نظيره التركي هاكان فيدان ونظيره الأوغندي جيجي أودونغو.", 2},
		{"التقى وزير الخارجية الكيني موساليا مودافادي، على هامش القمة، كلا من نظيره التركي هاكان فيدان ونظيره الأوغندي جيجي أودونغو.", 2},
		{"التقى وزير الخارجية الكيني موساليا مودافادي، وفق الخارجية الكينية، نظيره التركي هاكان فيدان.", 1},
		{"التقى وزير الخارجية الكيني موساليا مودافادي، اليوم، جمهور المدينة.", 0},
	} {
		res := Read(packOf("ar"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != c.want {
			t.Errorf("%s: %d meetings, not %d", c.text, len(res.Meetings), c.want)
		}
	}
}
