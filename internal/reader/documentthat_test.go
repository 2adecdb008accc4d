package reader

import (
	"testing"
	"time"
)

// TestDocumentThat holds that a participle which describes what something was said in does not part the cue
// from the words behind its "that", and that a verb of its own does.
func TestDocumentThat(t *testing.T) {
	for _, c := range []struct{ lang, text, content string }{
		{"fr", "Le ministère slovène des Affaires étrangères a indiqué dans un communiqué diffusé mardi que la trêve tenait.", "la trêve tenait"},
		{"fr", "La ministre slovène Tanja Fajon a déclaré lors d'une conférence tenue lundi à Rome que la trêve tenait.", "la trêve tenait"},
		{"es", "La canciller Tanja Fajon dijo en una entrevista concedida a la cadena TVE que la tregua se mantiene.", "la tregua se mantiene"},
	} {
		res := Read(packOf(c.lang), Input{Text: c.text, Published: time.Date(2025, 7, 10, 0, 0, 0, 0, time.UTC)})
		if len(res.Statements) != 1 || c.text[res.Statements[0].Content.Start:res.Statements[0].Content.End] != c.content {
			t.Errorf("%s: %v, want one statement %q", c.text, res.Statements, c.content)
		}
	}
}
