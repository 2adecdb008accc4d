package page

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar/internal/source/address"
	"github.com/mahdar/mahdar/internal/source/charset"
)

// TestBenchmarks measures the pages on which other people marked what their article is, where they are:
//
//	MAHDAR_PAGES=folder go test ./internal/source/page -run TestBenchmarks -v
//
// The folder holds one or both of the repositories article-extraction-benchmark (of scrapinghub) and
// trafilatura (of adbar), by these names. The figures of docs/pages.md are of this test.
func TestBenchmarks(t *testing.T) {
	root := os.Getenv("MAHDAR_PAGES")
	if root == "" {
		t.Skip("MAHDAR_PAGES names no folder with the benchmarks")
	}
	measured := false
	for name, measure := range map[string]func(*testing.T, string){"article-extraction-benchmark": bodies, "trafilatura": snippets} {
		dir := filepath.Join(root, name)
		if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
			continue
		}
		measured = true
		t.Run(name, func(t *testing.T) { measure(t, dir) })
	}
	if !measured {
		t.Error("neither benchmark is in", root)
	}
}

// bodies compares whole texts by shingles of four words, as that benchmark's evaluate.py does: the
// means of precision and recall over the pages, and the F1 of these means.
func bodies(t *testing.T, dir string) {
	var truth map[string]struct {
		Body string `json:"articleBody"`
		URL  string `json:"url"`
	}
	readJSON(t, filepath.Join(dir, "ground-truth.json"), &truth)
	var precision, recall float64
	predicted, true_ := 0, 0
	for id, want := range truth {
		f, err := os.Open(filepath.Join(dir, "html", id+".html.gz"))
		if err != nil {
			t.Fatal(err)
		}
		z, err := gzip.NewReader(f)
		if err != nil {
			t.Fatal(err)
		}
		raw, err := io.ReadAll(z)
		if err != nil {
			t.Fatal(err)
		}
		_ = f.Close()
		got := ""
		if p, err := Parse(raw, From{Address: address.Of(want.URL, nil)}); err == nil {
			got = strings.TrimPrefix(p.Text, p.Title) // the headline is no part of the truth
		}
		tp, fp, fn := shingled(want.Body, got)
		if tp+fp > 0 {
			predicted++
			precision += ratio(tp, fp)
		}
		if tp+fn > 0 {
			true_++
			recall += ratio(tp, fn)
		}
		if os.Getenv("MAHDAR_WORST") != "" && (ratio(tp, fp) < .8 || ratio(tp, fn) < .8) {
			t.Logf("%s %s: precision %.2f, recall %.2f", id[:8], want.URL, ratio(tp, fp), ratio(tp, fn))
		}
	}
	p, r := precision/float64(predicted), recall/float64(true_)
	t.Logf("%d pages: precision %.3f, recall %.3f, F1 %.3f", len(truth), p, r, 2*p*r/(p+r))
}

func ratio(good, bad float64) float64 {
	if good+bad == 0 {
		return 1
	}
	return good / (good + bad)
}

var benchmarkWord = regexp.MustCompile(`[\p{L}\p{N}_]+`)

// shingled counts the runs of four words that two texts share, and those that one alone has, as shares.
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

// snippets looks for pieces that stand in an article, and others that stand beside it, as that benchmark's evaluate.py does;
// and at the day of publication.
func snippets(t *testing.T, dir string) {
	var truth map[string]struct {
		File          string
		With, Without []string
		Date, Title   string
	}
	readJSON(t, filepath.Join(dir, "tests", "evaldata.json"), &truth)
	var tp, fp, fn, tn, dated, rightDay, wrongDay, titled, rightTitle float64
	pages := 0
	for address, want := range truth {
		raw, err := os.ReadFile(filepath.Join(dir, "tests", "cache", want.File))
		if err != nil {
			if raw, err = os.ReadFile(filepath.Join(dir, "tests", "eval", want.File)); err != nil {
				continue
			}
		}
		pages++
		at, _ := url.Parse(address)
		p, err := Parse(raw, From{Address: at})
		if err != nil {
			p = &Page{}
		}
		text := charset.OneLine(p.Text)
		for _, s := range want.With {
			if strings.Contains(text, charset.OneLine(s)) {
				tp++
			} else {
				fn++
				if os.Getenv("MAHDAR_WORST") != "" {
					t.Logf("%s lacks %q", want.File, s)
				}
			}
		}
		for _, s := range want.Without {
			if strings.Contains(text, charset.OneLine(s)) {
				fp++
				if os.Getenv("MAHDAR_WORST") != "" {
					t.Logf("%s has %q", want.File, s)
				}
			} else {
				tn++
			}
		}
		if want.Date != "" {
			dated++
			switch got := p.Published; {
			case got.IsZero():
			case got.Format(time.DateOnly) == want.Date:
				rightDay++
			default:
				wrongDay++
			}
			if os.Getenv("MAHDAR_WORST") != "" && p.Published.Format(time.DateOnly) != want.Date {
				t.Logf("%s %s: day %s, not %s", want.File, address, p.Published.Format(time.DateOnly), want.Date)
			}
		}
		if want.Title != "" {
			titled++
			if strings.Contains(charset.OneLine(p.Title), charset.OneLine(want.Title)) || strings.Contains(charset.OneLine(want.Title), charset.OneLine(p.Title)) && p.Title != "" {
				rightTitle++
			}
		}
	}
	if pages == 0 {
		t.Fatal("no page was found")
	}
	p, r := tp/(tp+fp), tp/(tp+fn)
	t.Logf("%d pages: precision %.3f, recall %.3f, F1 %.3f, accuracy %.3f", pages, p, r, 2*p*r/(p+r), (tp+tn)/(tp+tn+fp+fn))
	t.Logf("day right %.3f, wrong %.3f of %.0f; headline right %.3f of %.0f", rightDay/dated, wrongDay/dated, dated, rightTitle/titled, titled)
}

func readJSON(t *testing.T, name string, to any) {
	t.Helper()
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, to); err != nil {
		t.Fatal(err)
	}
}
