package reader

import (
	"testing"
	"time"
)

// A verb that leaves open whether there were talks may have its subject between itself and them.
func TestNotRuledOut(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"لم تستبعد روما إجراء محادثات بين أرمينيا وأذربيجان.", 0},
		{"لم يستبعد الكرملين لقاء بين الرئيس الكيني وليام روتو ونظيره الأوغندي يويري موسيفيني.", 0},
		{"وجاء النفي ردا على تقارير زعمت أن وزير الخارجية الكيني موساليا مودافادي أجرى محادثات مع نظيره الأوغندي.", 0},
		{"استضافت روما أمس محادثات بين أرمينيا وأذربيجان.", 1},
	} {
		res := Read(packOf("ar"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != c.want {
			t.Errorf("%s: %d meetings, not %d", c.text, len(res.Meetings), c.want)
		}
	}
}
