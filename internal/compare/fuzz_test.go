package compare_test

import (
	"testing"
	"unicode/utf8"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/compare"
	"github.com/mahdar/mahdar/internal/encounter"
)

// FuzzOf compares any two texts: it must not break down, and every cell's words stand where it says.
func FuzzOf(f *testing.F) {
	r, err := mahdar.NewReader()
	if err != nil {
		f.Fatal(err)
	}
	f.Add("Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Oslo.", "Eide spoke with Vieira on sanctions.\n\nEide said that trade was important.")
	f.Add("王毅会见俄罗斯外长拉夫罗夫\n\n王毅表示，制裁应当维持。", "Лавров встретился с Ван И. Он заявил, что санкции должны сохраниться.")
	f.Fuzz(func(t *testing.T, a, b string) {
		var e encounter.Encounter
		for _, text := range []string{a, b} {
			if !utf8.ValidString(text) || len(text) > 4096 {
				return
			}
			m, err := r.Read(mahdar.Article{Text: text})
			if err != nil {
				return
			}
			m.Text = text
			e.Accounts = append(e.Accounts, encounter.Account{Article: &encounter.Article{Minutes: m}, Meeting: min(0, len(m.Meetings)-1)})
		}
		c := compare.Of(e)
		for _, row := range c.Rows {
			for i, cell := range row.Cells {
				for _, w := range cell.Words {
					if e.Accounts[i].Article.Text[w.Start:w.End] != w.Text {
						t.Fatalf("%s %s: %q is not at %v", row.Kind, row.Label, w.Text, w.Span)
					}
				}
			}
		}
		if _, err := c.HTML(); err != nil {
			t.Fatal(err)
		}
		c.Markdown()
	})
}
