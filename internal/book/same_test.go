//go:build unix

package book

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"testing"
)

// answersOf asks a book of the week two dozen questions and writes what it answers.
func answersOf(t *testing.T, b *Book) []string {
	t.Helper()
	ctx := context.Background()
	var out []string
	note := func(question string, answer any, err error) {
		if err != nil {
			t.Fatalf("%s: %v", question, err)
		}
		text, err := json.Marshal(answer)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, question+": "+string(text))
	}
	who := func(name string) []int64 {
		people, err := b.People(ctx, name, 3)
		note("people "+name, people, err)
		return people[0].IDs
	}
	wang := who("Wang Yi")
	who("拉夫罗夫")
	who("jaish")
	for _, f := range []EncounterFilter{
		{}, {Sides: []string{"RUS", "CHN"}}, {Sides: []string{"CHN"}, Limit: 3}, {Actors: wang, Limit: 4},
		{Actors: wang, Sides: []string{"USA"}}, {Status: []string{"planned"}, Forward: true}, {From: "2024-07-26", To: "2024-07-27"},
	} {
		list, err := b.List(ctx, f)
		note(fmt.Sprintf("list %+v", f), list, err)
	}
	type hit struct {
		Article, Kind, Day, State, Encounter string
		Index                                int
	}
	hits := func(question string, list []Hit, err error) {
		short := []hit{}
		for _, h := range list {
			short = append(short, hit{h.Article.ID, h.Kind, h.Day, h.State, h.Encounter, h.Index})
		}
		note(question, short, err)
	}
	for _, f := range []Filter{
		{Sides: []string{"CHN"}}, {Sides: []string{"CHN", "RUS"}, Kinds: []string{Event, Visit}, Limit: 7}, {Actors: wang, Part: "speaker", Limit: 5},
		{Actors: wang, Subject: "ASEAN", Forward: true}, {Subject: "security architecture"}, {Kinds: []string{Statement}, Words: "cooperation"},
		{Words: "Taiwan", Quoted: true}, {Words: `"South China Sea" -Laos`}, {Lang: "zh", Limit: 4}, {State: "planned"}, {Outlet: "news-pravda.com"},
	} {
		list, err := b.Find(ctx, f)
		hits(fmt.Sprintf("find %+v", f), list, err)
	}
	for _, words := range []string{"东盟", "meeting Laos", "сотрудничество"} {
		found, err := b.Search(ctx, Filter{Words: words})
		var names []string
		for _, f := range found {
			names = append(names, fmt.Sprint(f.Article.ID, f.Snippet))
		}
		note("search "+words, names, err)
	}
	for _, words := range []string{"hands off the Taiwan question", "conviene afinar la coordinación", "узкие военно-политические блоки"} {
		said, err := b.Quote(ctx, words, "", 0)
		var list []Hit
		for _, w := range said {
			list = append(list, w.Hit)
		}
		hits("quote "+words, list, err)
	}
	tally, err := b.SubjectsOf(ctx, wang, 20)
	note("subjects", tally, err)
	for _, f := range []NetworkFilter{{}, {Persons: true}, {Sides: []string{"CHN", "RUS", "IND"}}, {Subject: "ASEAN"}} {
		n, err := b.Network(ctx, f)
		note(fmt.Sprintf("network %+v", f), n, err)
	}
	count, err := b.Count(ctx)
	note("count", count, err)
	return out
}

// TestStoresAnswerAlike fills both stores with the week and asks both the same.
func TestStoresAnswerAlike(t *testing.T) {
	if server.err != nil {
		t.Skip("no PostgreSQL here: ", server.err)
	}
	var answers [2][]string
	for i, where := range []string{filepath.Join(t.TempDir(), "book.db"), server.database(t)} {
		b := open(t, where)
		if _, err := b.Add(context.Background(), theWeek(t)); err != nil {
			t.Fatal(err)
		}
		answers[i] = answersOf(t, b)
	}
	if len(answers[0]) < 30 {
		t.Fatalf("%d answers", len(answers[0]))
	}
	for i, a := range answers[0] {
		if a != answers[1][i] {
			t.Errorf("SQLite and PostgreSQL answer differently:\n%s\n%s", a, answers[1][i])
		}
	}
}

// TestTallies takes an article away and back: the counts of its persons follow.
func TestTallies(t *testing.T) {
	stores(t, func(t *testing.T, fresh func(*testing.T) string) {
		ctx := context.Background()
		b := open(t, fresh(t))
		all := theWeek(t)
		if _, err := b.Add(ctx, all); err != nil {
			t.Fatal(err)
		}
		tallies := func() []string {
			rows, err := list[string](ctx, b.ask(), "select a.key || ' ' || t.part || ' ' || t.subject || ' ' || t.records from actor_tally t join actor a on a.id = t.actor where t.records <> 0")
			if err != nil {
				t.Fatal(err)
			}
			slices.Sort(rows)
			return rows
		}
		before := tallies()
		other := all[0]
		other.Article.Text = "The minister of agriculture spoke of the harvest."
		other = entryOf(other)
		other.Article.SHA256 = fmt.Sprintf("%064d", 1)
		for _, e := range []Entry{other, all[0]} {
			if _, err := b.Add(ctx, []Entry{e}); err != nil {
				t.Fatal(err)
			}
			if err := b.Check(ctx, func(fault string) {
				if fault[:7] != "article" { // its hash is not one
					t.Error(fault)
				}
			}); err != nil {
				t.Fatal(err)
			}
			if same := slices.Equal(tallies(), before); same != (e.Article.SHA256 == all[0].Article.SHA256) {
				t.Errorf("after %s the tallies are the same: %v", e.Article.SHA256, same)
			}
		}
	})
}
