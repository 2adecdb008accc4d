package reader

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"pgregory.net/rapid"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/lang"
)

// codes are the languages that there are.
var codes = sync.OnceValue(func() []string {
	var out []string
	list, err := fs.ReadDir(lang.FS, ".")
	if err != nil {
		panic(err)
	}
	for _, e := range list {
		if e.IsDir() && e.Name() != "world" {
			out = append(out, e.Name())
		}
	}
	return out
})

var packs sync.Map // by code: func() *pack.Pack, compiled once

func packOf(code string) *pack.Pack {
	f, _ := packs.LoadOrStore(code, sync.OnceValue(func() *pack.Pack {
		p, _ := pack.Load(code, pack.Source{FS: lang.FS, Dir: code}, pack.Source{FS: lang.FS, Dir: "world", World: true})
		return p
	}))
	return f.(func() *pack.Pack)()
}

var someDay = time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)

// breach says what is wrong with a result that can be wrong with none, "" if nothing is.
func breach(s string, r *Result) string {
	span := func(what string, x Span, empty bool) string {
		if x.Start < 0 || x.Start > x.End || x.End > len(s) || x.Start < len(s) && !utf8.RuneStart(s[x.Start]) || x.End < len(s) && !utf8.RuneStart(s[x.End]) {
			return fmt.Sprintf("%s lies at %d..%d of %d bytes", what, x.Start, x.End, len(s))
		}
		if !empty && strings.TrimSpace(s[x.Start:x.End]) == "" {
			return fmt.Sprintf("%s at %d..%d is empty", what, x.Start, x.End)
		}
		return ""
	}
	var out []string
	note := func(e string) {
		if e != "" {
			out = append(out, e)
		}
	}
	who := func(what string, list []int, least int) {
		seen := map[int]bool{}
		for _, i := range list {
			if i < 0 || i >= len(r.Actors) {
				note(fmt.Sprintf("%s names actor %d of %d", what, i, len(r.Actors)))
			}
			if seen[i] {
				note(fmt.Sprintf("%s names actor %d twice", what, i))
			}
			seen[i] = true
		}
		if len(list) < least {
			note(fmt.Sprintf("%s has %d actors", what, len(list)))
		}
	}
	all := func(what string, list []Span, least int) {
		for _, x := range list {
			note(span(what, x, false))
		}
		if len(list) < least {
			note(what + " is missing")
		}
	}
	days := func(what string, d Days) {
		if d.Start.IsZero() != d.End.IsZero() || d.End.Before(d.Start) {
			note(fmt.Sprintf("%s lasts from %v to %v", what, d.Start, d.End))
		}
	}
	if r.Title.Start >= 0 {
		note(span("the title", r.Title, false))
	}
	for i, a := range r.Actors {
		all(fmt.Sprintf("a surface of actor %d", i), a.Surfaces, 0)
		if a.Kind == "" || a.Kind == "none" {
			note(fmt.Sprintf("actor %d is of no kind", i))
		}
	}
	for i, m := range r.Meetings {
		what := fmt.Sprintf("meeting %d", i)
		who(what, m.Participants, 1)
		all(what+"'s evidence", m.Evidence, 1)
		all(what+"'s agenda", m.Agenda, 0)
		days(what, m.Days)
		if m.Setting.Start >= 0 {
			note(span(what+"'s setting", m.Setting, false))
		}
		if m.Format == "" || m.Status == "" {
			note(what + " lacks its format or status")
		}
	}
	for i, v := range r.Visits {
		what := fmt.Sprintf("visit %d", i)
		who(what, v.Visitors, 1)
		all(what+"'s evidence", v.Evidence, 1)
		days(what, v.Days)
		if v.Status == "" {
			note(what + " lacks its status")
		}
	}
	for i, x := range r.Statements {
		what := fmt.Sprintf("statement %d", i)
		who(what, x.Speakers, 1)
		note(span(what+"'s cue", x.Cue, false))
		note(span(what+"'s content", x.Content, false))
		note(span(what+"'s source", x.Source, true))
		if x.Via < -1 || x.Via >= len(r.Actors) || x.Occasion < -1 || x.Occasion >= len(r.Meetings) || x.Mode == "" {
			note(fmt.Sprintf("%s came through %d at %d as %q", what, x.Via, x.Occasion, x.Mode))
		}
	}
	for i, e := range r.Events {
		what := fmt.Sprintf("event %d", i)
		who(what+"'s source", e.Source, 1)
		who(what+"'s target", e.Target, 0)
		note(span(what+"'s evidence", e.Evidence, false))
		if e.Type == "" {
			note(what + " is of no type")
		}
	}
	for i, x := range r.Furniture {
		note(span(fmt.Sprintf("furniture %d", i), x.Span, false))
	}
	return strings.Join(out, "; ")
}

// articles are the test articles of a language.
func articles(tb testing.TB, code string) []string {
	tb.Helper()
	f, err := os.Open("../../testdata/gold/dev-articles.jsonl")
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	var out []string
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		var a struct{ ID, Text string }
		if err := json.Unmarshal(sc.Bytes(), &a); err != nil {
			tb.Fatal(err)
		}
		if strings.HasPrefix(a.ID, code+"-") {
			out = append(out, a.Text)
		}
	}
	return out
}

// Articles cut off anywhere, and with pieces of each other in them, are read as soundly as whole ones.
func TestArticlesInPieces(t *testing.T) {
	for _, code := range codes() {
		t.Run(code, func(t *testing.T) {
			p := packOf(code)
			list := articles(t, code)
			for i, s := range list {
				other := list[(i+1)%len(list)]
				for k := range 24 {
					a, b := whole(s, len(s)*k/24), whole(other, len(other)*(23-k)/24)
					for _, x := range []string{s[:a], s[a:], s[:a] + other[b:], other[:b] + "\n" + s[a:]} {
						if e := breach(x, Read(p, Input{Text: x, Published: someDay})); e != "" {
							t.Fatalf("article %d, piece %d: %s\nin %q", i, k, e, x)
						}
					}
				}
			}
		})
	}
}

// whole is the first letter's edge at or after byte i.
func whole(s string, i int) int {
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return i
}

// joints are what stands between the words of a made-up article.
var joints = []string{" ", " ", " ", " ", " ", " ", " ", ", ", ". ", "\n", "\n\n", ": ", " “", "” ", "«", "»", " \"", "\" ", " (", ") ", " - ", " — ", "; ", "? ", "", "'", "’s ", "。", "，", "：", "…"}

// Texts put together from a language's own words, in any order, with any
// marks between them, are read soundly: they reach what random letters do not.
func TestAnyWordsAreSound(t *testing.T) {
	for _, code := range codes() {
		t.Run(code, func(t *testing.T) {
			p := packOf(code)
			words := p.Strings(nil)
			rapid.Check(t, func(t *rapid.T) {
				var b strings.Builder
				for range rapid.IntRange(1, 60).Draw(t, "n") {
					w := rapid.SampledFrom(words).Draw(t, "word")
					if rapid.Bool().Draw(t, "capital") {
						w = upperFirst(w)
					}
					b.WriteString(w)
					b.WriteString(rapid.SampledFrom(joints).Draw(t, "joint"))
				}
				s := b.String()
				if e := breach(s, Read(p, Input{Text: s, Published: someDay})); e != "" {
					t.Fatalf("%s\nin %q", e, s)
				}
			})
		})
	}
}

// The same text gives the same result, whoever reads beside.
func TestSameTwiceAndAtOnce(t *testing.T) {
	for _, code := range codes() {
		p := packOf(code)
		list := articles(t, code)
		want := make([]*Result, len(list))
		for i, s := range list {
			want[i] = Read(p, Input{Text: s, Published: someDay, Explain: true})
		}
		var wait sync.WaitGroup
		for g := range 16 {
			wait.Add(1)
			go func() {
				defer wait.Done()
				for k := range list {
					i := (k + g) % len(list)
					if got := Read(p, Input{Text: list[i], Published: someDay, Explain: true}); !reflect.DeepEqual(want[i], got) {
						t.Errorf("%s, article %d: another result at its second reading", code, i)
					}
				}
			}()
		}
		wait.Wait()
	}
}

// FuzzRead holds that no text stops the reader or gets an unsound result out of it.
func FuzzRead(f *testing.F) {
	for i, code := range codes() {
		for _, s := range articles(f, code) {
			f.Add(s, uint8(i), int16(0))
		}
	}
	f.Add("Lavrov met Wang Yi on 31 February 0000 and on 9999-99-99.", uint8(1), int16(-1))
	f.Fuzz(func(t *testing.T, s string, which uint8, days int16) {
		if !utf8.ValidString(s) || len(s) > 1<<16 {
			t.Skip("refused before it is read, or long")
		}
		ref := time.Time{}
		if days != 0 {
			ref = someDay.AddDate(0, 0, int(days))
		}
		p := packOf(codes()[int(which)%len(codes())])
		r := Read(p, Input{Text: s, Published: ref, Explain: true})
		if e := breach(s, r); e != "" {
			t.Fatal(e)
		}
		if again := Read(p, Input{Text: s, Published: ref, Explain: true}); !reflect.DeepEqual(r, again) {
			t.Fatal("another result at its second reading")
		}
	})
}
