package page

import (
	"errors"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar/internal/source/address"
	"github.com/mahdar/mahdar/internal/source/charset"
	"github.com/mahdar/mahdar/internal/tongue"
	"github.com/mahdar/mahdar/lang"
)

// TestBenchmarks measures the pages on which other people marked what their article is, where they are:
//
//	MAHDAR_PAGES=folder go test ./internal/source/page -run TestBenchmarks -v
//
// The folder holds some of the repositories that benchmark_sets_test.go reads, by their names. MAHDAR_WORST=1
// names the pages that are read badly. The figures of docs/sources.md are of this test.
func TestBenchmarks(t *testing.T) {
	root := os.Getenv("MAHDAR_PAGES")
	if root == "" {
		t.Skip("MAHDAR_PAGES names no folder with the benchmarks")
	}
	measured := false
	for name, pages := range benchmarks {
		dir := filepath.Join(root, name)
		if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
			continue
		}
		measured = true
		t.Run(name, func(t *testing.T) { measure(t, pages(t, dir)) })
	}
	if !measured {
		t.Error("none of the benchmarks is in", root)
	}
}

// marked is a page with what others say its article is: its whole text, or pieces
// that stand in it and others that stand beside it; its day and headline, where they say them.
type marked struct {
	name, url     string
	raw           []byte
	body          string
	with, without []string
	day, title    string
}

// found is what was found in a page.
type found struct{ title, text, day string }

// extract is what is measured.
var extract = func(m *marked) found {
	p, err := Parse(m.raw, From{Address: address.Of(m.url, nil)})
	if err != nil {
		return found{}
	}
	f := found{title: p.Title, text: strings.TrimPrefix(p.Text, p.Title)} // the headline is no part of the text
	if !p.Published.IsZero() {
		f.day = p.Published.Format(time.DateOnly)
	}
	return f
}

// figures are sums over pages.
type figures struct {
	pages, whole, precision, recall float64 // of whole texts
	predicted                       float64
	tp, fp, fn                      float64 // of pieces
	dated, rightDay, wrongDay       float64
	titled, rightTitle              float64
}

// measure reads the pages and tells the figures of all, and of each language that Mahdar reads.
func measure(t *testing.T, pages iter.Seq[*marked]) {
	table := languages(t)
	all, by := &figures{}, map[string]*figures{}
	for m := range pages {
		code, _, _ := table.Tell(m.body + strings.Join(m.with, "\n"))
		if by[code] == nil {
			by[code] = &figures{}
		}
		f := extract(m)
		for _, into := range []*figures{all, by[code]} {
			into.add(t, m, f, into == all && os.Getenv("MAHDAR_WORST") != "")
		}
	}
	if all.pages == 0 {
		t.Fatal("no page was found")
	}
	all.tell(t, "all")
	for _, code := range []string{"ar", "en", "es", "fr", "ru", "zh"} {
		if by[code] != nil {
			by[code].tell(t, code)
		}
	}
}

func languages(t *testing.T) *tongue.Table {
	t.Helper()
	src, err := fs.ReadFile(lang.FS, "world/languages.txt")
	if err != nil {
		t.Fatal(err)
	}
	var table tongue.Table
	if err := table.Read(string(src)); err != nil {
		t.Fatal(err)
	}
	return &table
}

func (x *figures) add(t *testing.T, m *marked, f found, worst bool) {
	x.pages++
	if m.body != "" {
		// The means of precision and recall over the pages, and the F1 of these means,
		// are what article-extraction-benchmark's evaluate.py takes.
		tp, fp, fn := shingled(m.body, f.text)
		if tp+fp > 0 {
			x.predicted++
			x.precision += ratio(tp, fp)
		}
		x.whole++
		x.recall += ratio(tp, fn)
		if worst && (ratio(tp, fp) < .8 || ratio(tp, fn) < .8) {
			t.Logf("%s %s: precision %.2f, recall %.2f", m.name, m.url, ratio(tp, fp), ratio(tp, fn))
		}
	}
	text := charset.OneLine(f.title + " " + f.text)
	for _, s := range m.with {
		if strings.Contains(text, charset.OneLine(s)) {
			x.tp++
			continue
		}
		x.fn++
		if worst {
			t.Logf("%s lacks %q", m.name, s)
		}
	}
	for _, s := range m.without {
		if strings.Contains(text, charset.OneLine(s)) {
			x.fp++
			if worst {
				t.Logf("%s has %q", m.name, s)
			}
		}
	}
	if m.day != "" {
		x.dated++
		switch f.day {
		case "":
		case m.day:
			x.rightDay++
		default:
			x.wrongDay++
		}
		if worst && f.day != m.day {
			t.Logf("%s %s: day %s, not %s", m.name, m.url, f.day, m.day)
		}
	}
	if m.title != "" {
		x.titled++
		want, got := charset.OneLine(m.title), charset.OneLine(f.title)
		if got != "" && (strings.Contains(got, want) || strings.Contains(want, got)) {
			x.rightTitle++
		}
	}
}

func (x *figures) tell(t *testing.T, of string) {
	f1 := func(p, r float64) float64 { return 2 * p * r / max(p+r, 1e-9) }
	if x.whole > 0 {
		p, r := x.precision/max(x.predicted, 1), x.recall/x.whole
		t.Logf("%-3s %4.0f pages: precision %.3f, recall %.3f, F1 %.3f", of, x.whole, p, r, f1(p, r))
	}
	if x.tp+x.fn > 0 {
		p, r := x.tp/max(x.tp+x.fp, 1), x.tp/(x.tp+x.fn)
		t.Logf("%-3s %4.0f pages, pieces: precision %.3f, recall %.3f, F1 %.3f", of, x.pages, p, r, f1(p, r))
	}
	if x.dated > 0 {
		t.Logf("%-3s day right %.3f, wrong %.3f of %.0f", of, x.rightDay/x.dated, x.wrongDay/x.dated, x.dated)
	}
	if x.titled > 0 {
		t.Logf("%-3s headline right %.3f of %.0f", of, x.rightTitle/x.titled, x.titled)
	}
}

func ratio(good, bad float64) float64 {
	if good+bad == 0 {
		return 1
	}
	return good / (good + bad)
}

// benchmarkWord is a word; of Chinese, a sign.
var benchmarkWord = regexp.MustCompile(`\p{Han}|[\p{Latin}\p{Cyrillic}\p{Arabic}\p{Greek}\p{M}\p{N}_]+|\p{L}`)

// shingled counts the runs of four words that two texts share, and those that one alone has.
func shingled(want, got string) (tp, fp, fn float64) {
	count := func(s string) (map[string]int, int) {
		words := benchmarkWord.FindAllString(s, -1)
		out := map[string]int{}
		n := min(4, len(words))
		total := 0
		for i := 0; n > 0 && i+n <= len(words); i++ {
			out[strings.Join(words[i:i+n], " ")]++
			total++
		}
		return out, total
	}
	w, all := count(want)
	g, found := count(got)
	both := 0
	for k, n := range w {
		both += min(n, g[k])
	}
	return float64(both), float64(found - both), float64(all - both)
}
