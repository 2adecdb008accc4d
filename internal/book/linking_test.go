//go:build unix

package book

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/mahdar/mahdar/internal/encounter"
	"pgregory.net/rapid"
)

// encountersOf writes a book's encounters as text: names and accounts.
func encountersOf(t interface{ Fatal(...any) }, b *Book) string {
	var out strings.Builder
	for e, err := range b.Encounters(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&out, "%s:", e.ID)
		for _, a := range e.Accounts {
			fmt.Fprintf(&out, " %s/%d", a.Article.ID, a.Meeting)
		}
		out.WriteByte('\n')
	}
	return out.String()
}

// TestEncountersAreAFunctionOfTheArticles collects the week in any order and
// any batches, some of it twice, and some of it taken back.
func TestEncountersAreAFunctionOfTheArticles(t *testing.T) {
	all := theWeek(t)
	var accounts []encounter.Account
	for i := range all {
		for m := range all[i].Article.Meetings {
			accounts = append(accounts, encounter.Account{Article: &all[i].Article, Meeting: m})
		}
	}
	linked := encounter.Link(accounts, nil)
	slices.SortFunc(linked, func(a, b encounter.Encounter) int { return strings.Compare(a.ID, b.ID) })
	want := ""
	for _, e := range linked {
		want += e.ID + ":"
		for _, a := range e.Accounts {
			want += fmt.Sprintf(" %s/%d", a.Article.ID, a.Meeting)
		}
		want += "\n"
	}
	stores(t, func(t *testing.T, fresh func(*testing.T) string) {
		n := 0
		rapid.Check(t, func(rt *rapid.T) {
			if n++; n > 12 {
				return // a book takes its time
			}
			b := open(t, fresh(t))
			order := rapid.Permutation(all).Draw(rt, "order")
			gone := rapid.IntRange(0, 17).Draw(rt, "gone")
			changed := order[gone]
			changed.Article.Text = "The minister of agriculture spoke of the harvest."
			changed = entryOf(changed)
			order = append([]Entry{changed}, order...)
			for len(order) > 0 {
				k := rapid.IntRange(1, len(order)).Draw(rt, "batch")
				if _, err := b.Add(context.Background(), order[:k]); err != nil {
					rt.Fatal(err)
				}
				order = order[k:]
			}
			if got := encountersOf(rt, b); got != want {
				rt.Fatalf("got\n%swant\n%s", got, want)
			}
		})
	})
}

// entryOf reads an entry's text anew.
func entryOf(e Entry) Entry {
	m, err := reader.Read(ToRead(&e.Article))
	if err != nil {
		panic(err)
	}
	m.Text = e.Article.Text
	e.Article.Minutes = m
	e.Prepared = Prepare(&e.Article)
	return e
}
