//go:build unix

package book

import (
	"context"
	"strings"
	"testing"
)

// TestCheckFinds spoils a book in ways that no disk does, and wants each to be found.
func TestCheckFinds(t *testing.T) {
	other := packer.EncodeAll([]byte("another text"), nil)
	for _, c := range []struct {
		spoil string
		args  []any
		found string
	}{
		{"update article set body = $1 where name = 'a-03'", []any{other}, "the text is not the one that was kept"},
		{"update article set body = $1 where name = 'a-03'", []any{other}, "does not lie in the text"},
		{"delete from record where kind = 'visit'", nil, "records are found of"},
		{"delete from encounter where name = 'chn-rus-2024-07-25'", nil, "a meeting whose encounter is not there"},
		{"update record set encounter = null where kind = 'meeting'", nil, "a meeting without an encounter"},
		{"update encounter set accounts = accounts + 1", nil, "an encounter with a wrong count of accounts"},
		{"update article set current = 0 where name = 'a-03'", nil, "a record without its article"},
		{"delete from article_words", nil, "an article without its words"},
		{"delete from sighting", nil, "an article that was never seen"},
	} {
		t.Run(c.found, func(t *testing.T) {
			stores(t, func(t *testing.T, fresh func(*testing.T) string) {
				ctx := context.Background()
				b := open(t, fresh(t))
				if _, err := b.Add(ctx, theWeek(t)); err != nil {
					t.Fatal(err)
				}
				check := func() string {
					var out []string
					if err := b.Check(ctx, func(s string) { out = append(out, s) }); err != nil {
						t.Fatal(err)
					}
					return strings.Join(out, "\n")
				}
				if s := check(); s != "" {
					t.Fatal("unspoilt: ", s)
				}
				if _, err := b.db.Exec(b.d.bind(c.spoil), c.args...); err != nil {
					if strings.Contains(err.Error(), "foreign key") {
						t.Skip("the store does not let that happen")
					}
					t.Fatal(err)
				}
				if s := check(); !strings.Contains(s, c.found) {
					t.Errorf("not found; told was: %q", s)
				}
			})
		})
	}
}
