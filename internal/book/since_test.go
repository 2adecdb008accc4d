//go:build unix

package book

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
	"pgregory.net/rapid"
)

// hour is a moment of the day on which the tests fill their books.
func hour(n int) time.Time { return time.Date(2024, 7, 26, n, 0, 0, 0, time.UTC) }

// seen is an entry as it is got at an hour.
func seen(e Entry, n int) Entry {
	e.Seen.Got = hour(n)
	return e
}

// news asks a book what came into it between two hours.
func news(t *testing.T, b *Book, since, until int) []News {
	t.Helper()
	out, err := gathered(b, NewsFilter{Since: hour(since), Until: hour(until)})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// gathered is all the news of a filter, by their names.
func gathered(b *Book, f NewsFilter) (out []News, err error) {
	for n, err := range b.News(context.Background(), f) {
		if err != nil {
			return nil, err
		}
		out = append(out, n)
	}
	slices.SortFunc(out, func(x, y News) int { return cmp.Compare(x.ID, y.ID) })
	return out, nil
}

// newAccounts names the new accounts, by article and meeting.
func newAccounts(list []News) (out []string) {
	for i := range list {
		for _, a := range list[i].Told {
			if a.New {
				out = append(out, fmt.Sprint(a.SHA256, " ", a.Meeting))
			}
		}
	}
	slices.Sort(out)
	return out
}

// TestNewsIsToldOnce: every account is in exactly one of the windows that follow each other, an
// encounter is in each that has a new account of it, and whatever is filed in one window is known in the next.
func TestNewsIsToldOnce(t *testing.T) {
	stores(t, func(t *testing.T, fresh func(*testing.T) string) {
		ctx := context.Background()
		b := open(t, fresh(t))
		entries := theWeek(t)
		for i := range entries { // in three batches, seen at the beginning of an hour
			if _, err := b.Add(ctx, []Entry{seen(entries[i], 3*(i%3))}); err != nil {
				t.Fatal(err)
			}
		}
		all := news(t, b, 0, 24)
		var names []string
		meetings := 0
		for i := range all {
			n := &all[i]
			names = append(names, n.ID)
			meetings += len(n.Told)
			if n.Known() || n.Fresh() != len(n.Told) || n.Articles == 0 || n.Accounts > n.Articles {
				t.Errorf("%s: %+v", n.ID, n)
			}
		}
		listed, err := b.List(ctx, EncounterFilter{Limit: 1000})
		if err != nil || len(listed) != len(all) {
			t.Fatalf("%d encounters are new, of %d; %v", len(all), len(listed), err)
		}
		for _, l := range listed { // what is news of everything is what the list says
			n := all[slices.Index(names, l.ID)]
			if got, want := asJSON(t, n.Listed), asJSON(t, l); got != want {
				t.Errorf("%s\n%s", got, want)
			}
		}
		if c, err := b.Count(ctx); err != nil || c.Meetings != meetings {
			t.Errorf("%d accounts are new, of %d meetings; %v", meetings, c.Meetings, err)
		}
		rapid.Check(t, func(t *rapid.T) {
			cuts := rapid.SliceOfN(rapid.IntRange(0, 24), 0, 5).Draw(t, "cuts")
			cuts = append(cuts, 0, 24)
			slices.Sort(cuts)
			var parts []string
			for i := range cuts[1:] {
				list, err := gathered(b, NewsFilter{Since: hour(cuts[i]), Until: hour(cuts[i+1])})
				if err != nil {
					t.Fatal(err)
				}
				for i := range list {
					if list[i].Fresh() == 0 {
						t.Errorf("%s has nothing new", list[i].ID)
					}
				}
				parts = append(parts, newAccounts(list)...)
			}
			slices.Sort(parts)
			if !slices.Equal(parts, newAccounts(all)) {
				t.Errorf("cut at %v, the accounts are others", cuts)
			}
		})
	})
}

func asJSON(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestNewsOfWhatWasKnown: a plan that is held, a copy, a page that is written anew, another page with the same text.
func TestNewsOfWhatWasKnown(t *testing.T) {
	stores(t, func(t *testing.T, fresh func(*testing.T) string) {
		ctx := context.Background()
		b := open(t, fresh(t))
		day := func(n int) time.Time { return time.Date(2024, 5, n, 0, 0, 0, 0, time.UTC) }
		told := "The French president, Emmanuel Macron, met the Chinese president, Xi Jinping, in Paris on 6 May 2024."
		plan := entry(t, mahdar.Article{ID: "plan", URL: "https://a.example/1", Published: day(3), Text: "The French president, Emmanuel Macron, will meet the Chinese president, Xi Jinping, in Paris on 6 May 2024."}, "a")
		held := entry(t, mahdar.Article{ID: "held", URL: "https://b.example/1", Published: day(7), Text: told + " They spoke about trade."}, "b")
		anew := entry(t, mahdar.Article{ID: "held", URL: "https://b.example/1", Published: day(7), Text: told + " They spoke about trade, and about Ukraine."}, "b")
		same := held
		same.Seen.Page = "c"
		if at, err := b.LastGot(ctx); err != nil || !at.IsZero() {
			t.Errorf("nothing was got at %s, %v", at, err)
		}
		add := func(e Entry, n int) {
			t.Helper()
			if _, err := b.Add(ctx, []Entry{seen(e, n)}); err != nil {
				t.Fatal(err)
			}
		}
		one := func(since, until int) News {
			t.Helper()
			list := news(t, b, since, until)
			if len(list) != 1 {
				t.Fatalf("%d encounters are new, not one", len(list))
			}
			return list[0]
		}
		add(plan, 1)
		if n := one(0, 2); n.Known() || n.Status != "planned" {
			t.Errorf("%+v", n)
		}
		if at, err := b.LastGot(ctx); err != nil || !at.Equal(hour(1)) {
			t.Errorf("the last was got at %s, %v", at, err)
		}
		add(held, 3)
		n := one(2, 4)
		if !n.Known() || n.Before.Status != "planned" || n.Status != "held" || n.Fresh() != 1 || n.Told[0].New || !n.Told[1].New || n.Told[1].Again {
			t.Errorf("a plan that is held: %+v", n)
		}
		if n := one(0, 2); n.Known() || n.Status != "planned" || len(n.Told) != 1 {
			t.Errorf("what was known then is what it was: %+v", n)
		}
		add(same, 5)
		if list := news(t, b, 4, 6); len(list) != 0 {
			t.Errorf("the same text on another page is no news: %+v", list)
		}
		add(anew, 7)
		n = one(6, 8)
		if n.Before.Status != "held" || n.Fresh() != 1 || !n.Told[2].New {
			t.Errorf("a page that is written anew: %+v", n)
		}
		if !n.Told[2].Again && !n.Told[2].Copy {
			t.Errorf("nothing says that it is no further account: %+v", n.Told[2])
		}
		ahead, err := gathered(b, NewsFilter{Since: hour(10), Until: hour(11), AheadFrom: "2024-05-06", AheadTo: "2024-05-06"})
		if err != nil || len(ahead) != 1 || ahead[0].Fresh() != 0 || ahead[0].Status != "held" {
			t.Errorf("what is to begin that day: %+v, %v", ahead, err)
		}
		for i, f := range []NewsFilter{{Sides: []string{"FRA"}}, {Sides: []string{"CHN", "FRA"}}, {Sides: []string{"RUS"}}, {Subject: "trade"}, {Subject: "sanctions"}} {
			f.Since, f.Until = hour(0), hour(24)
			list, err := gathered(b, f)
			if want := []int{1, 1, 0, 1, 0}[i]; err != nil || len(list) != want {
				t.Errorf("%+v: %d, not %d; %v", f, len(list), want, err)
			}
		}
	})
}

// TestNewsOfAPageWrittenAnew: all that the book has of an encounter is a page whose text has changed.
func TestNewsOfAPageWrittenAnew(t *testing.T) {
	ctx := context.Background()
	b := open(t, t.TempDir()+"/book.db")
	first := entry(t, mahdar.Article{ID: "x", Text: "The French president, Emmanuel Macron, will meet Xi Jinping, the president of China, in Paris on 6 May 2024.", Published: time.Date(2024, 5, 3, 0, 0, 0, 0, time.UTC)}, "p")
	second := entry(t, mahdar.Article{ID: "x", Text: "The talks are over. The French president, Emmanuel Macron, met Xi Jinping, the president of China, in Paris on 6 May 2024. The German chancellor, Olaf Scholz, met Narendra Modi, the prime minister of India, in Berlin on 6 May 2024.", Published: time.Date(2024, 5, 6, 0, 0, 0, 0, time.UTC)}, "p")
	for i, e := range []Entry{first, second} {
		if _, err := b.Add(ctx, []Entry{seen(e, 2*i)}); err != nil {
			t.Fatal(err)
		}
	}
	list := news(t, b, 1, 3)
	if len(list) != 2 {
		t.Fatalf("%d encounters", len(list))
	}
	for i := range list {
		n := &list[i]
		old := strings.HasPrefix(n.ID, "chn-fra")
		if n.Known() != old || n.Told[0].Again != old || old && n.Before.Status != "planned" || n.Status != "held" {
			t.Errorf("%s: %+v", n.ID, n)
		}
	}
	if list := news(t, b, 0, 3); len(list) != 2 || list[0].Known() {
		t.Errorf("within one window it is new: %+v", list)
	}
}
