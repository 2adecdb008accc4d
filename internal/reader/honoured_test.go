package reader

import (
	"testing"
	"time"
)

// A name that is written like a small word stands between an honorific and a name.
func TestHonoured(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"استقبل الدكتور على عبد الرازق، رئيس مجلس النواب المصرى، منذ قليل، رئيس البرلمان اليونانى، نيكيتاس كاكلامانيس.", 1},
		{"التقى الدكتور على هامش القمة السفير اليوناني.", 0},
	} {
		res := Read(packOf("ar"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != c.want {
			t.Errorf("%s: %d meetings, not %d", c.text, len(res.Meetings), c.want)
		}
	}
}
