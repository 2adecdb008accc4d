package reader

import (
	"testing"
	"time"
)

// TestArticledOffice holds that an office with the article is nobody's of a body behind it: in a
// language whose nouns take their owner directly, one of the two does something to the other.
func TestArticledOffice(t *testing.T) {
	for _, c := range []struct {
		text, kind, country string
	}{
		{"زار سيرغي لافروف يريفان. واتهم الوزير الحكومة الأرمينية بالمماطلة.", "ACCUSE", "ARM"},
		{"زار الرئيس الغاني جون ماهاما لومي. وشكر الرئيس الحكومة التوغولية على الاستقبال.", "SUPPORT", "TGO"},
	} {
		res := Read(packOf("ar"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Events) != 1 || res.Events[0].Type != c.kind || len(res.Events[0].Target) != 1 || res.Actors[res.Events[0].Target[0]].Country != c.country {
			t.Errorf("want one %s against %s in %q, got %d events", c.kind, c.country, c.text, len(res.Events))
		}
	}
}

// TestOpensBehindFront holds that a verb written like another word is one behind the comma of a phrase
// without a verb, and that a headline's second part has its colon too.
func TestOpensBehindFront(t *testing.T) {
	for _, c := range []struct{ text, content string }{
		{"وفي تصريح للصحافة عقب اللقاء، أبرز رئيس غانا جون ماهاما أن الحدود مفتوحة.", "الحدود مفتوحة"},
		{"لقاءات في لومي.. ورئيس غانا جون ماهاما: الحدود ستبقى مفتوحة", "الحدود ستبقى مفتوحة"},
	} {
		res := Read(packOf("ar"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Statements) != 1 || c.text[res.Statements[0].Content.Start:res.Statements[0].Content.End] != c.content {
			t.Errorf("want %q said in %q, got %d statements", c.content, c.text, len(res.Statements))
		}
	}
}
