package reader

import (
	"testing"
	"time"
)

// TestSeveralSaid holds that several who say something are all its speakers where a comma closes
// what the last of them is, and that those whom the speaker only met are none.
func TestSeveralSaid(t *testing.T) {
	for _, c := range []struct {
		name, lang, text string
		want             int
	}{
		{"french", "fr", "Le ministre indien, Subrahmanyam Jaishankar, et son homologue hongrois, Péter Szijjártó, ont souligné que les relations avaient progressé.", 2},
		{"english", "en", "The Indian foreign minister, Subrahmanyam Jaishankar, and his Hungarian counterpart, Péter Szijjártó, said that relations had grown.", 2},
		{"spanish", "es", "El ministro indio, Subrahmanyam Jaishankar, y su homólogo húngaro, Péter Szijjártó, dijeron que las relaciones habían crecido.", 2},
		{"whom he met", "fr", "Sergueï Lavrov, qui a rencontré le ministre indien, Subrahmanyam Jaishankar, et son homologue hongrois, Péter Szijjártó, a souligné que les relations avaient progressé.", 1},
		{"after talks with", "fr", "À l'issue de son entretien avec le ministre indien, Subrahmanyam Jaishankar, et le ministre hongrois, Péter Szijjártó, Sergueï Lavrov a souligné que les relations avaient progressé.", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(packOf(c.lang), Input{Text: c.text, Published: time.Date(2020, 9, 10, 0, 0, 0, 0, time.UTC)})
			if len(res.Statements) != 1 || len(res.Statements[0].Speakers) != c.want {
				t.Errorf("statements %+v, want one of %d", res.Statements, c.want)
			}
		})
	}
}

// TestTenseBack holds that a content told in a tense of a time before ends where the speaker's own deed
// goes on in the tense of the cue.
func TestTenseBack(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Le ministre indien, Subrahmanyam Jaishankar, a relevé que les relations avaient progressé et a remercié la Chine.", "les relations avaient progressé"},
		{"Le ministre indien, Subrahmanyam Jaishankar, a relevé que la Chine avait progressé et avait remercié l'Inde.", "la Chine avait progressé et avait remercié l'Inde"},
	} {
		res := Read(packOf("fr"), Input{Text: c.text, Published: time.Date(2020, 9, 10, 0, 0, 0, 0, time.UTC)})
		if len(res.Statements) != 1 {
			t.Fatalf("%d statements, want 1", len(res.Statements))
		}
		if s := res.Statements[0].Content; c.text[s.Start:s.End] != c.want {
			t.Errorf("content %q, want %q", c.text[s.Start:s.End], c.want)
		}
	}
}

// TestSeveralCalledOn holds that several of one state who went to somebody's place met him.
func TestSeveralCalledOn(t *testing.T) {
	const said = "Les émissaires américains Tom Barrack et Morgan Ortagus se sont rendus mardi chez le Premier ministre libanais Nawaf Salam."
	res := Read(packOf("fr"), Input{Text: said, Published: time.Date(2025, 7, 9, 0, 0, 0, 0, time.UTC)})
	if len(res.Meetings) != 1 || len(res.Meetings[0].Participants) != 3 {
		t.Errorf("meetings %+v, want one of three", res.Meetings)
	}
}
