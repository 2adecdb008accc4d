//go:build unix

package book

import (
	"context"
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
		n, err := b.Listed(ctx, *list, []Watched{story("a.example", 1), story("a.example", 2), story("c.example", 3), story("a.example", 1)})
		must(err)
		if n != 3 {
			t.Errorf("%d are new", n)
		}
		if n, err = b.Listed(ctx, *list, []Watched{story("a.example", 2)}); err != nil || n != 0 {
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
