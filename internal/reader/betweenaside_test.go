package reader

import (
	"testing"
	"time"
)

// TestBetweenAside holds that what is told between commas of the first of two parts him neither from the
// second nor gives their meeting its day.
func TestBetweenAside(t *testing.T) {
	for lang, text := range map[string]string{
		"en": "Talks between Togolese Foreign Minister Robert Dussey, who had arrived on Monday, and Malian President Assimi Goïta took place on Tuesday in Bamako.",
		"fr": "Un entretien a eu lieu mardi entre le ministre togolais, Robert Dussey, qui préside la session, et le président malien Assimi Goïta.",
	} {
		res := Read(packOf(lang), Input{Text: text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != 1 || len(res.Meetings[0].Participants) != 2 {
			t.Errorf("%s: %v", lang, res.Meetings)
			continue
		}
		if d := res.Meetings[0].Days.Start.Format(time.DateOnly); d != "2024-07-23" {
			t.Errorf("%s: %v", lang, d)
		}
	}
	res := Read(packOf("en"), Input{Text: "The talks between Sergey Lavrov, Wang Yi, and Hakan Fidan were held in Astana.", Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
	if len(res.Meetings) != 1 || len(res.Meetings[0].Participants) != 3 {
		t.Errorf("three: %v", res.Meetings)
	}
}
