package book

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
)

// TestWordsAndWhatLeads: the records that hold words and are somebody's are those that are in both lists.
func TestWordsAndWhatLeads(t *testing.T) {
	stores(t, func(t *testing.T, fresh func(*testing.T) string) {
		ctx := context.Background()
		b := open(t, fresh(t))
		if _, err := b.Add(ctx, theWeek(t)); err != nil {
			t.Fatal(err)
		}
		wang, err := b.People(ctx, "Wang Yi", 5)
		if err != nil || len(wang) == 0 {
			t.Fatal(wang, err)
		}
		const all = 1000
		found := func(f Filter) (keys []string) {
			t.Helper()
			f.Limit = all
			hits, err := b.Find(ctx, f)
			if err != nil {
				t.Fatal(err)
			}
			for _, h := range hits {
				keys = append(keys, fmt.Sprint(h.Article.ID, h.Kind, h.Index))
			}
			slices.Sort(keys)
			return keys
		}
		some := 0
		for _, words := range []string{"cooperation", "Ukraine", "сотрудничество", "合作"} {
			for _, kinds := range [][]string{nil, {Statement}, {Meeting, Event}} {
				with := found(Filter{Words: words, Kinds: kinds})
				for _, f := range []Filter{{Actors: wang[0].IDs}, {Actors: wang[0].IDs, Part: "speaker"}, {Sides: []string{"RUS"}}, {Sides: []string{"RUS", "CHN"}}, {Subject: "ASEAN"}} {
					f.Kinds = kinds
					want := slices.DeleteFunc(found(f), func(k string) bool { return !slices.Contains(with, k) })
					f.Words = words
					if got := found(f); !slices.Equal(got, want) {
						t.Errorf("%+v: %v, not %v", f, got, want)
					}
					some += len(want)
				}
			}
		}
		if some == 0 {
			t.Error("nothing was found")
		}
	})
}

// TestMarkInAText: whoever types the mark of somebody into a text is not that person.
func TestMarkInAText(t *testing.T) {
	stores(t, func(t *testing.T, fresh func(*testing.T) string) {
		ctx := context.Background()
		b := open(t, fresh(t))
		day := time.Date(2024, 3, 1, 0, 0, 0, 0, time.UTC)
		said := func(id, who, what string) {
			t.Helper()
			e := entry(t, mahdar.Article{ID: id, Published: day, Text: fmt.Sprintf("\"The grain must reach the ports by all means %s,\" the foreign minister %s said.", what, who)}, id)
			if _, err := b.Add(ctx, []Entry{e}); err != nil {
				t.Fatal(err)
			}
		}
		said("hers", "Penny Wong", "")
		who, err := b.People(ctx, "Penny Wong", 1)
		if err != nil || len(who) != 1 || len(who[0].IDs) != 1 {
			t.Fatal(who, err)
		}
		said("his", "Wang Yi", mark("record_actor", who[0].IDs[0], "speaker"))
		for _, kinds := range [][]string{nil, {Statement}} {
			hits, err := b.Find(ctx, Filter{Words: "grain", Kinds: kinds, Actors: who[0].IDs})
			if got := articleIDs(t, hits, err, func(h Hit) string { return h.Article.ID }); got != "hers" {
				t.Error(kinds, got)
			}
		}
	})
}
