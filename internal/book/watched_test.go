//go:build unix

package book

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// TestWatched: what is known of addresses outlives whoever watches them.
func TestWatched(t *testing.T) {
	stores(t, func(t *testing.T, fresh func(*testing.T) string) {
		ctx := context.Background()
		where := fresh(t)
		b, err := Open(ctx, where, true)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { b.Close() }()
		must := func(err error) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
		}
		now := time.Date(2024, 7, 25, 9, 0, 0, 0, time.UTC)
		feed := func(name string) Watched {
			return Watched{Page: "https://" + name + "/feed", URL: "https://" + name + "/feed", Host: name}
		}
		story := func(host string, n int) Watched {
			at := fmt.Sprintf("https://%s/%d", host, n)
			return Watched{Page: at, URL: at + "?utm_source=rss", Host: host, Title: "Talks", Published: now, Due: now}
		}
		due := func(host string, at time.Time) string {
			t.Helper()
			x, err := b.Due(ctx, host, at)
			must(err)
			if x == nil {
				return ""
			}
			return x.URL
		}
		must(b.Watch(ctx, []Watched{feed("a.example"), feed("b.example")}, now))
		if got := due("a.example", now); got != "https://a.example/feed" || due("a.example", now.Add(-time.Second)) != "" || due("c.example", now) != "" {
			t.Errorf("due: %q", got)
		}
		list, err := b.Due(ctx, "a.example", now)
		must(err)
		list.Due, list.ETag, list.Got, list.Looks = now.Add(time.Hour), `"1"`, now, 1
		most := Most{Lists: 2, Waiting: 3}
		n, left, err := b.Listed(ctx, *list, []Watched{story("a.example", 1), story("a.example", 2), story("c.example", 3), story("a.example", 1), story("a.example", 4)}, most)
		must(err)
		if n != 3 || left != 1 {
			t.Errorf("%d are new, and %d left out", n, left)
		}
		if n, _, err = b.Listed(ctx, *list, []Watched{story("a.example", 2)}, most); err != nil || n != 0 {
			t.Errorf("%d are new, %v", n, err)
		}
		// whoever opens the book next knows the same
		b.Close()
		b, err = Open(ctx, where, false)
		must(err)
		must(b.Watch(ctx, []Watched{feed("a.example"), feed("b.example")}, now.Add(time.Minute)))
		at, err := b.DueAt(ctx)
		must(err)
		if d := cmp.Diff(map[string]time.Time{"a.example": now, "b.example": now, "c.example": now}, at); d != "" {
			t.Error(d)
		}
		got, err := b.Due(ctx, "a.example", now)
		must(err)
		want := story("a.example", 1)
		want.Source = "https://a.example/feed"
		if d := cmp.Diff(&want, got); d != "" {
			t.Error(d)
		}
		got.Due, got.Got, got.Looks = time.Time{}, now, 1
		_, err = b.AddGot(ctx, []Got{{Watched: *got}})
		must(err)
		if got := due("a.example", now); got != "https://a.example/2?utm_source=rss" {
			t.Errorf("after the first %q", got)
		}
		lost, err := b.Due(ctx, "c.example", now)
		must(err)
		lost.Due, lost.Fault = time.Time{}, "the host answers 404 Not Found"
		_, err = b.AddGot(ctx, []Got{{Watched: *lost}})
		must(err)
		if n, err := b.Watching(ctx); err != nil || n != (Watching{Waiting: 1, Got: 1, Lost: 1}) {
			t.Errorf("%+v, %v", n, err)
		}
		lists, err := b.WatchedLists(ctx)
		must(err)
		if len(lists) != 2 || lists[0].ETag != `"1"` || !lists[0].List || lists[1].Looks != 0 {
			t.Errorf("%+v", lists)
		}
		// what is watched no longer is not asked; watched again, what was not got is
		must(b.Watch(ctx, []Watched{feed("b.example")}, now))
		if at, err = b.DueAt(ctx, "a.example", "b.example"); err != nil || len(at) != 1 || at["b.example"] != now {
			t.Errorf("%v, %v", at, err)
		}
		must(b.Watch(ctx, []Watched{feed("a.example")}, now.Add(time.Hour)))
		if got := due("a.example", now.Add(time.Hour)); got != "https://a.example/feed" {
			t.Errorf("watched again: %q", got)
		}
		if n, err := b.Watching(ctx); err != nil || n != (Watching{Waiting: 1, Got: 1, Lost: 1}) {
			t.Errorf("watched again: %+v, %v", n, err)
		}
		must(b.Rest(ctx, "a.example", now.Add(time.Hour)))
		must(b.Rest(ctx, "a.example", now.Add(2*time.Hour)))
		rest, err := b.Resting(ctx, now)
		must(err)
		if d := cmp.Diff(map[string]time.Time{"a.example": now.Add(2 * time.Hour)}, rest); d != "" {
			t.Error(d)
		}
	})
}

// TestWatchedAgain: what a source led to that is watched no longer, another may lead to, or the same when it is watched
// again; and a source leads to so many lists and no more.
func TestWatchedAgain(t *testing.T) {
	stores(t, func(t *testing.T, fresh func(*testing.T) string) {
		ctx := context.Background()
		b, err := Open(ctx, fresh(t), true)
		if err != nil {
			t.Fatal(err)
		}
		defer b.Close()
		now := time.Date(2024, 7, 25, 9, 0, 0, 0, time.UTC)
		front := func(name string) Watched {
			at := "https://" + name + "/"
			return Watched{Page: at, URL: at, Host: name, List: true, Source: at, Due: now}
		}
		named := []Watched{
			{Page: "https://f.example/1", URL: "https://f.example/1", Host: "f.example", List: true, Due: now},
			{Page: "https://f.example/2", URL: "https://f.example/2", Host: "f.example", List: true, Due: now},
			{Page: "https://s.example/1", URL: "https://s.example/1", Host: "s.example", Due: now},
		}
		listed := func(by string, fresh, left int) {
			t.Helper()
			n, l, err := b.Listed(ctx, front(by), named, Most{Lists: 2, Waiting: 1})
			if err != nil || n != fresh || l != left {
				t.Errorf("%s: %d are new, %d left out, %v", by, n, l, err)
			}
		}
		watch := func(names ...string) {
			t.Helper()
			var all []Watched
			for _, n := range names {
				all = append(all, front(n))
			}
			if err := b.Watch(ctx, all, now); err != nil {
				t.Fatal(err)
			}
		}
		due := func(want int) {
			t.Helper()
			at, err := b.DueAt(ctx, "f.example", "s.example")
			if err != nil || len(at) != want {
				t.Errorf("%v, %v", at, err)
			}
		}
		watch("a.example", "b.example")
		listed("a.example", 2, 1) // the front page is a list too
		listed("b.example", 1, 0)
		listed("a.example", 0, 0)
		due(2)
		watch("b.example")
		due(1)
		listed("b.example", 1, 1)
		due(2)
		watch("a.example")
		due(0)
		listed("a.example", 2, 1)
		due(2)
	})
}

// TestClaim: one process watches for a book at a time, and others may write to it meanwhile.
func TestClaim(t *testing.T) {
	stores(t, func(t *testing.T, fresh func(*testing.T) string) {
		ctx := context.Background()
		where := fresh(t)
		var books []*Book
		for range 2 {
			b, err := Open(ctx, where, true)
			if err != nil {
				t.Fatal(err)
			}
			defer b.Close()
			books = append(books, b)
		}
		letGo, err := books[0].Claim(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := books[1].Claim(ctx); !errors.Is(err, ErrClaimed) {
			t.Errorf("claimed twice: %v", err)
		}
		if err := books[1].Rest(ctx, "a.example", time.Now()); err != nil {
			t.Error(err)
		}
		letGo()
		letGo, err = books[1].Claim(ctx)
		if err != nil {
			t.Fatal(err)
		}
		letGo()
	})
}
