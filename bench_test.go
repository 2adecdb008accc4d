package mahdar

import (
	"bufio"
	"encoding/json"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	ahocorasick "github.com/petar-dambovaliev/aho-corasick"

	"github.com/mahdar/mahdar/internal/pack"
)

// The benchmarks read the test texts: our own articles, eight or more a
// language. docs/performance.md gives the figures and says how to repeat them.

// texts are the test articles of one language.
func texts(tb testing.TB, lang string) []Article {
	tb.Helper()
	var out []Article
	for _, name := range []string{"testdata/gold/dev-articles.jsonl", "testdata/gold/link-articles.jsonl"} {
		f, err := os.Open(name)
		if err != nil {
			tb.Fatal(err)
		}
		sc := bufio.NewScanner(f)
		sc.Buffer(nil, 1<<20)
		for sc.Scan() {
			var a struct{ ID, Published, Text string }
			if err := json.Unmarshal(sc.Bytes(), &a); err != nil {
				tb.Fatal(err)
			}
			if !strings.HasPrefix(a.ID, lang+"-") {
				continue
			}
			day, _ := time.Parse("2006-01-02", a.Published)
			out = append(out, Article{ID: a.ID, Lang: lang, Text: a.Text, Published: day})
		}
		if err := f.Close(); err != nil {
			tb.Fatal(err)
		}
	}
	if len(out) == 0 {
		tb.Fatalf("no test text is in %s", lang)
	}
	return out
}

func bytesOf(list []Article) (n int) {
	for i := range list {
		n += len(list[i].Text)
	}
	return n
}

// articleBytes is how long an article of the press is, for a figure that a newsroom can use.
const articleBytes = 3000

// BenchmarkRead reads articles in each language.
func BenchmarkRead(b *testing.B) {
	r, err := NewReader()
	if err != nil {
		b.Fatal(err)
	}
	for _, code := range r.packs.codes() {
		list := texts(b, code)
		for _, a := range list[:2] { // the second is read with the whole pack
			if _, err := r.Read(a); err != nil {
				b.Fatal(err)
			}
		}
		b.Run(code, func(b *testing.B) {
			n := bytesOf(list)
			b.SetBytes(int64(n))
			b.ReportAllocs()
			for b.Loop() {
				for _, a := range list {
					if _, err := r.Read(a); err != nil {
						b.Fatal(err)
					}
				}
			}
			b.ReportMetric(float64(n)*float64(b.N)/articleBytes/b.Elapsed().Seconds(), "articles/s")
		})
	}
}

// BenchmarkBeside reads the articles and, turn by turn so that a busy machine
// slows both, looks the pack's forms up in them with a leftmost-longest
// Aho–Corasick automaton: all of them, and only the names, of which fewer are
// found. It tells how often the reading takes the time of such a pass. It also
// reads on as many goroutines as there are cores, and tells how much of what a
// bare loop gains by that the reading gains.
func BenchmarkBeside(b *testing.B) {
	r, err := NewReader()
	if err != nil {
		b.Fatal(err)
	}
	for _, code := range r.packs.codes() {
		p, err := r.packs.load(code)
		if err != nil {
			b.Fatal(err)
		}
		list := texts(b, code)
		all, names := automaton(p, nil), automaton(p, isName)
		folded := make([]string, len(list))
		for i := range list { // the automaton gets its text folded for nothing
			folded[i] = p.Habits.Fold(list[i].Text)
		}
		cores := runtime.GOMAXPROCS(0)
		readAll := func() {
			for _, a := range list {
				if _, err := r.Read(a); err != nil {
					b.Error(err)
				}
			}
		}
		b.Run(code, func(b *testing.B) {
			var reading, lexicon, named, spread, bare, bareSpread time.Duration
			took := func(sum *time.Duration, work func()) {
				start := time.Now()
				work()
				*sum += time.Since(start)
			}
			onAll := func(work func()) func() {
				return func() {
					var wait sync.WaitGroup
					for range cores {
						wait.Go(work)
					}
					wait.Wait()
				}
			}
			pass := func(ac *ahocorasick.AhoCorasick) func() {
				return func() {
					for _, s := range folded {
						it := ac.Iter(s)
						for m := it.Next(); m != nil; m = it.Next() {
							runtime.KeepAlive(m)
						}
					}
				}
			}
			for b.Loop() {
				took(&reading, readAll)
				took(&lexicon, pass(&all))
				took(&named, pass(&names))
				took(&spread, onAll(readAll))
				took(&bare, bareLoop)
				took(&bareSpread, onAll(bareLoop))
			}
			n := float64(bytesOf(list)) * float64(b.N) / 1e6
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(n/reading.Seconds(), "MB/s")
			b.ReportMetric(n*1e6/articleBytes/reading.Seconds(), "articles/s")
			b.ReportMetric(reading.Seconds()/lexicon.Seconds(), "passes")
			b.ReportMetric(reading.Seconds()/named.Seconds(), "name-passes")
			b.ReportMetric(float64(cores)*reading.Seconds()/spread.Seconds(), "times-on-all")
			b.ReportMetric(float64(cores)*bare.Seconds()/bareSpread.Seconds(), "bare-loop")
		})
	}
}

// bareLoop takes some milliseconds of a core and shares nothing.
func bareLoop() {
	x := uint64(1)
	for range 4 << 20 {
		x = x*6364136223846793005 + 1442695040888963407
	}
	runtime.KeepAlive(x)
}

// automaton is the peers' way to look the pack's forms up.
func automaton(p *pack.Pack, keep func(*pack.Form) bool) ahocorasick.AhoCorasick {
	builder := ahocorasick.NewAhoCorasickBuilder(ahocorasick.Opts{
		AsciiCaseInsensitive: true, MatchKind: ahocorasick.LeftMostLongestMatch, DFA: true,
	})
	return builder.Build(p.Strings(keep))
}

// isName reports whether a form names a person, a state, a city, a body.
func isName(f *pack.Form) bool {
	switch f.Class {
	case pack.Holder, pack.Given, pack.Country, pack.City, pack.Region, pack.Org, pack.Media, pack.Gathering:
		return true
	}
	return false
}

// BenchmarkDetect judges the language of every test article.
func BenchmarkDetect(b *testing.B) {
	r, err := NewReader()
	if err != nil {
		b.Fatal(err)
	}
	for _, code := range r.packs.codes() {
		list := texts(b, code)
		b.Run(code, func(b *testing.B) {
			b.SetBytes(int64(bytesOf(list)))
			for b.Loop() {
				for _, a := range list {
					if _, err := r.packs.detect(a.Text); err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}

// BenchmarkLoad compiles each language's pack from its files.
func BenchmarkLoad(b *testing.B) {
	s, err := newShelf(nil)
	if err != nil {
		b.Fatal(err)
	}
	for _, code := range s.codes() {
		b.Run(code, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				fresh, err := newShelf(nil)
				if err != nil {
					b.Fatal(err)
				}
				if _, err := fresh.load(code); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
