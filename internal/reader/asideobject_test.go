package reader

import (
	"strings"
	"testing"
	"time"
)

// An aside that names the source may part a verb and its subject from its object; a doubled letter
// tells a city from a state.
func TestAsideBeforeObject(t *testing.T) {
	for _, c := range []struct{ text, content string }{
		{"وتناول اللقاء، وفق الخارجية الكينية، سبل تعزيز الشراكة بين البلدين.", "سبل تعزيز الشراكة بين البلدين"},
		{"انتهت المحادثات في نيروبي، بحسب الخارجية الكينية، مؤكدة أن الحدود مفتوحة.", "انتهت المحادثات في نيروبي"},
	} {
		res := Read(packOf("ar"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Statements) == 0 || !strings.HasSuffix(c.text[res.Statements[0].Content.Start:res.Statements[0].Content.End], c.content) {
			t.Errorf("%s: %d statements, none of %s", c.text, len(res.Statements), c.content)
		}
	}
}

// TestDoubledLetter holds that the sign of a doubled letter tells a city from a state, and another sign the state.
func TestDoubledLetter(t *testing.T) {
	for _, c := range []struct{ text, state string }{
		{"وصل وزير الخارجية الكيني موساليا مودافادي إلى عُمان.", "OMN"},
		{"وصل وزير الخارجية الكيني موساليا مودافادي إلى عمّان.", "JOR"},
	} {
		res := Read(packOf("ar"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Visits) != 1 || res.Visits[0].To.Country != c.state {
			t.Errorf("%s: %d visits, want one to %s", c.text, len(res.Visits), c.state)
		}
	}
}
