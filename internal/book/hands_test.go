//go:build unix

package book

import (
	"context"
	"errors"
	"strings"
	"testing"
)

// lineOf gives the line of an encounter in encountersOf, without its name; "" if there is none.
func lineOf(t *testing.T, b *Book, name string) string {
	t.Helper()
	for line := range strings.Lines(encountersOf(t, b)) {
		if rest, ok := strings.CutPrefix(line, name+": "); ok {
			return strings.TrimSpace(rest)
		}
	}
	return ""
}

// TestByHandHolds joins and parts encounters, reads everything anew, collects
// everything again, and takes it all back.
func TestByHandHolds(t *testing.T) {
	stores(t, func(t *testing.T, fresh func(*testing.T) string) {
		ctx := context.Background()
		b := open(t, fresh(t))
		if _, err := b.Add(ctx, theWeek(t)); err != nil {
			t.Fatal(err)
		}
		before := encountersOf(t, b)
		const one, other = "chn-ind-2024-07-25", "chn-ind-2024-07-04"
		first, second := lineOf(t, b, one), lineOf(t, b, other)
		if first == "" || second == "" {
			t.Fatalf("these are not there: %s", before)
		}
		name, err := b.Join(ctx, one, other)
		if err != nil {
			t.Fatal(err)
		}
		joined := encountersOf(t, b)
		if got := lineOf(t, b, name); len(strings.Fields(got)) != len(strings.Fields(first))+len(strings.Fields(second)) {
			t.Fatalf("%s has %q of %q and %q", name, got, first, second)
		}
		var again []Entry
		for _, e := range theWeek(t) {
			again = append(again, entryOf(e))
		}
		if err := b.Reread(ctx, again); err != nil {
			t.Fatal(err)
		}
		if got := encountersOf(t, b); got != joined {
			t.Fatalf("after rereading\n%sbefore\n%s", got, joined)
		}
		for _, account := range strings.Fields(second) {
			article, _, _ := strings.Cut(account, "/")
			if lineOf(t, b, name) == "" {
				name = one
			}
			if _, err := b.Part(ctx, name, article); err != nil {
				t.Fatal(err)
			}
		}
		if got := lineOf(t, b, one); !strings.HasPrefix(got, strings.Fields(first)[0]) {
			t.Fatalf("parted: %s", encountersOf(t, b))
		}
		if _, err := b.Part(ctx, one, "nobody"); !errors.Is(err, ErrNone) {
			t.Error(err)
		}
		if _, err := b.Join(ctx, one, "atlantis-2024-01-01"); !errors.Is(err, ErrNone) {
			t.Error(err)
		}
		var faults []string
		if err := b.Check(ctx, func(s string) { faults = append(faults, s) }); err != nil || len(faults) > 0 {
			t.Error(faults, err)
		}
	})
}
