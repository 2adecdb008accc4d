package mahdar

import (
	"bufio"
	"encoding/json"
	"os"
	"runtime"
	"strings"
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

// BenchmarkRead reads articles in each language on one core, and on all of them.
func BenchmarkRead(b *testing.B) {
	r, err := NewReader()
	if err != nil {
		b.Fatal(err)
	}
	for _, code := range r.packs.codes() {
		list := texts(b, code)
		if _, err := r.Read(list[0]); err != nil {
			b.Fatal(err)
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
		b.Run(code+"/cores", func(b *testing.B) {
			n := bytesOf(list)
			b.SetBytes(int64(n))
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					for _, a := range list {
						if _, err := r.Read(a); err != nil {
							b.Error(err)
						}
					}
				}
			})
		})
	}
}

// BenchmarkLexicon is what the reading is held against: one pass of a
// leftmost-longest Aho–Corasick automaton with the same forms over the same text.
func BenchmarkLexicon(b *testing.B) {
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
		ac := automaton(p)
		for i := range list { // the automaton gets its text folded for nothing
			list[i].Text = p.Habits.Fold(list[i].Text)
		}
		b.Run(code, func(b *testing.B) {
			b.SetBytes(int64(bytesOf(list)))
			for b.Loop() {
				for _, a := range list {
					it := ac.Iter(a.Text)
					for m := it.Next(); m != nil; m = it.Next() {
						runtime.KeepAlive(m)
					}
				}
			}
		})
	}
}

// automaton is the peers' way to look the pack's forms up.
func automaton(p *pack.Pack) ahocorasick.AhoCorasick {
	builder := ahocorasick.NewAhoCorasickBuilder(ahocorasick.Opts{
		AsciiCaseInsensitive: true, MatchKind: ahocorasick.LeftMostLongestMatch, DFA: true,
	})
	return builder.Build(p.Strings())
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
