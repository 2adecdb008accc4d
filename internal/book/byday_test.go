//go:build unix

package book

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
	"pgregory.net/rapid"
)

func TestRowsGoByDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
		a := from.AddDate(0, 0, rapid.IntRange(0, 3652058).Draw(t, "a")).Format(time.DateOnly)
		b := from.AddDate(0, 0, rapid.IntRange(0, 3652058).Draw(t, "b")).Format(time.DateOnly)
		i, j := rapid.Int64Range(1, numberMask).Draw(t, "i"), rapid.Int64Range(1, numberMask).Draw(t, "j")
		if got, want := cmp.Compare(byDay(a, i), byDay(b, j)), cmp.Or(cmp.Compare(a, b), cmp.Compare(i, j)); got != want {
			t.Fatalf("%s %d beside %s %d: %d, not %d", a, i, b, j, got, want)
		}
		if byDay("", i) >= byDay(a, 1) || byDay(a, i)&numberMask != i {
			t.Fatalf("%s %d", a, i)
		}
	})
	if dayNumber("0001-01-01") != 1 || dayNumber("0001-01-02") != 2 || dayNumber("1970-01-01") != 719163 || dayNumber("in May") != 0 {
		t.Error(dayNumber("0001-01-01"), dayNumber("0001-01-02"), dayNumber("1970-01-01"), dayNumber("in May"))
	}
}

// TestCommonWordsByDays: of many articles that hold a word those of the latest days are found,
// in whatever order they came in, and those of the days, the outlet and the speaker that are asked for.
func TestCommonWordsByDays(t *testing.T) {
	stores(t, func(t *testing.T, fresh func(*testing.T) string) {
		ctx := context.Background()
		b := open(t, fresh(t))
		order := []int{3, 11, 7, 1, 12, 5, 9, 2, 10, 4, 8, 6}
		for _, batch := range [][]int{order[:5], order[5:7], order[7:]} {
			var some []Entry
			for _, n := range batch {
				who := []string{"Penny Wong", "Wang Yi"}[n%2]
				e := entry(t, mahdar.Article{ID: fmt.Sprint(n), Published: time.Date(2024, time.Month(n), 9, 0, 0, 0, 0, time.UTC),
					Text: fmt.Sprintf("\"The grain must reach the ports by all means, in month %d,\" the foreign minister %s said.", n, who)}, fmt.Sprint("page", n))
				e.Seen.Outlet = fmt.Sprintf("outlet%d.example", n%3)
				some = append(some, e)
			}
			if _, err := b.Add(ctx, some); err != nil {
				t.Fatal(err)
			}
		}
		found := func(f Filter) string {
			t.Helper()
			hits, err := b.Search(ctx, f)
			return articleIDs(t, hits, err, func(h Found) string { return h.Article.ID })
		}
		said := func(f Filter) string {
			t.Helper()
			hits, err := b.Find(ctx, f)
			return articleIDs(t, hits, err, func(h Hit) string { return h.Article.ID })
		}
		who, err := b.People(ctx, "Penny Wong", 1)
		if err != nil || len(who) != 1 {
			t.Fatal(who, err)
		}
		for _, x := range []struct{ what, got, want string }{
			{"the latest", found(Filter{Words: "grain", Limit: 3}), "12 11 10"},
			{"the earliest", found(Filter{Words: "grain", Limit: 3, Forward: true}), "1 2 3"},
			{"of days", found(Filter{Words: "grain ports", From: "2024-03-09", To: "2024-05-09"}), "5 4 3"},
			{"the latest before a day", found(Filter{Words: "grain", To: "2024-05-08", Limit: 2}), "4 3"},
			{"of an outlet", found(Filter{Words: "grain", Outlet: "outlet1.example", Limit: 2}), "10 7"},
			{"statements", said(Filter{Words: "grain", Kinds: []string{Statement}, Limit: 3}), "12 11 10"},
			{"statements of days", said(Filter{Words: "grain", Kinds: []string{Statement}, From: "2024-03-09", To: "2024-05-09"}), "5 4 3"},
			{"statements of a person", said(Filter{Words: "grain", Kinds: []string{Statement}, Actors: who[0].IDs, Limit: 2, Forward: true}), "2 4"},
			{"records in articles with words", said(Filter{Words: "ports", Limit: 2}), "12 11"},
		} {
			if x.got != x.want {
				t.Errorf("%s: %q, not %q", x.what, x.got, x.want)
			}
		}

		// The same words, seen to be older: they are found by that day.
		older := entry(t, mahdar.Article{ID: "12", Published: time.Date(2024, 2, 1, 0, 0, 0, 0, time.UTC), Text: "\"The grain must reach the ports by all means, in month 12,\" the foreign minister Penny Wong said."}, "page0")
		if _, err := b.Add(ctx, []Entry{older}); err != nil {
			t.Fatal(err)
		}
		if got := found(Filter{Words: "grain", To: "2024-02-09"}); got != "2 12 1" {
			t.Error(got)
		}
		if got := said(Filter{Words: "grain", Kinds: []string{Statement}, Limit: 1}); got != "11" {
			t.Error(got)
		}
		if n, err := b.holding(ctx, articleWords, b.d.quote([]string{"grain"}), 100); err != nil || n != 12 {
			t.Error(n, err)
		}
		var faults []string
		if err := b.Check(ctx, func(s string) { faults = append(faults, s) }); err != nil || len(faults) > 0 {
			t.Error(faults, err)
		}
	})
}

// articleIDs names the articles of what was found, in its order.
func articleIDs[T any](t *testing.T, hits []T, err error, id func(T) string) string {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, h := range hits {
		ids = append(ids, id(h))
	}
	return strings.Join(ids, " ")
}

// TestGatheredRowsAreSorted: rows come to a full-text table in the order of their numbers.
func TestGatheredRowsAreSorted(t *testing.T) {
	r := rows{cols: []string{"rowid", "words"}}
	for _, n := range []int64{5, 2, 9, 1} {
		r.add(n, fmt.Sprint("of ", n))
	}
	r.sort()
	if want := []any{int64(1), "of 1", int64(2), "of 2", int64(5), "of 5", int64(9), "of 9"}; !slices.Equal(r.args, want) {
		t.Error(r.args)
	}
}
