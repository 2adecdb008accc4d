package mahdar_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
)

// TestTraps reads articles in which nothing happens between states. A wrong
// record is the worst that the reader can do: of these texts, together, it may
// make no more than allowed.
func TestTraps(t *testing.T) {
	r, err := mahdar.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	// of about fifteen articles a language; meetings, visits, statements, events
	allowed := map[string][4]int{"en": {1, 1, 1, 3}, "ar": {1, 1, 1, 3}}
	for lang, most := range allowed {
		src, err := os.ReadFile(filepath.Join("testdata", "traps", lang+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		var n [4]int
		articles := strings.Split(string(src), "====\n")
		if len(articles) < 15 {
			t.Fatalf("%s: only %d traps", lang, len(articles))
		}
		for _, text := range articles {
			m, err := r.Read(mahdar.Article{Text: text, Lang: lang, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			if err != nil {
				t.Fatal(err)
			}
			title, _, _ := strings.Cut(text, "\n")
			for _, x := range m.Meetings {
				t.Logf("%s %q: meeting %s", lang, title, text[x.Evidence[0].Start:x.Evidence[0].End])
			}
			for _, x := range m.Visits {
				t.Logf("%s %q: visit %s", lang, title, text[x.Evidence[0].Start:x.Evidence[0].End])
			}
			for _, x := range m.Statements {
				t.Logf("%s %q: statement %s", lang, title, text[x.Content.Start:x.Content.End])
			}
			for _, x := range m.Events {
				t.Logf("%s %q: event %s %s", lang, title, x.Type, text[x.Evidence.Start:x.Evidence.End])
			}
			for i, k := range []int{len(m.Meetings), len(m.Visits), len(m.Statements), len(m.Events)} {
				n[i] += k
			}
		}
		for i, what := range []string{"meetings", "visits", "statements", "events"} {
			if n[i] > most[i] {
				t.Errorf("%s: %d %s in the traps, at most %d are let pass", lang, n[i], what, most[i])
			}
		}
	}
}
