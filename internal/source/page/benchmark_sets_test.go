package page

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// benchmarks are the sets of pages that are measured, by the name of their folder.
var benchmarks = map[string]func(*testing.T, string) iter.Seq[*marked]{
	"article-extraction-benchmark":           scrapinghub, // of scrapinghub
	"trafilatura":                            pieces,      // of adbar
	"waddle":                                 waddle,      // of rundimeco: the corpus DAnIEL
	"fundus":                                 fundus,      // of flairNLP
	"web-content-extraction-benchmark":       articles,    // of Murrough-Foley
	"Chinese-Web-Content-Extraction-Dataset": chinese,     // of immortal-autumn
}

func scrapinghub(t *testing.T, dir string) iter.Seq[*marked] {
	var truth map[string]struct {
		Body string `json:"articleBody"`
		URL  string `json:"url"`
	}
	readJSON(t, filepath.Join(dir, "ground-truth.json"), &truth)
	return func(yield func(*marked) bool) {
		for id, x := range truth {
			if !yield(&marked{name: id[:8], url: x.URL, raw: readPage(t, filepath.Join(dir, "html", id+".html.gz")), body: x.Body}) {
				return
			}
		}
	}
}

func pieces(t *testing.T, dir string) iter.Seq[*marked] {
	var truth map[string]struct {
		File          string
		With, Without []string
		Date, Title   string
	}
	readJSON(t, filepath.Join(dir, "tests", "evaldata.json"), &truth)
	return func(yield func(*marked) bool) {
		for url, x := range truth {
			for _, folder := range []string{"cache", "eval"} {
				name := filepath.Join(dir, "tests", folder, x.File)
				if _, err := os.Stat(name); err != nil {
					continue
				}
				if !yield(&marked{name: x.File, url: url, raw: readPage(t, name), with: x.With, without: x.Without, day: x.Date, title: x.Title}) {
					return
				}
				break
			}
		}
	}
}

func waddle(t *testing.T, dir string) iter.Seq[*marked] {
	dir = filepath.Join(dir, "corpora", "Corpus_daniel_v2.1")
	var languages map[string]string
	readJSON(t, filepath.Join(dir, "doc_lg.json"), &languages)
	return func(yield func(*marked) bool) {
		for name, language := range languages {
			html := filepath.Join(dir, "html", name)
			reference, err := os.ReadFile(filepath.Join(dir, "reference", name))
			if _, missing := os.Stat(html); err != nil || missing != nil || !slices.Contains([]string{"English", "Russian", "Chinese"}, language) {
				continue
			}
			_, body, _ := strings.Cut(strings.ReplaceAll(strings.ReplaceAll(string(reference), "<p>", ""), "</p>", "\n"), "\n") // the headline is first
			if body = strings.TrimSpace(body); body == "" {
				continue
			}
			if !yield(&marked{name: name, raw: readPage(t, html), body: body}) {
				return
			}
		}
	}
}

// fundus is read as its own parsers read it, each written for one newspaper.
func fundus(t *testing.T, dir string) iter.Seq[*marked] {
	lists, err := filepath.Glob(filepath.Join(dir, "tests", "resources", "parser", "test_data", "*", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	return func(yield func(*marked) bool) {
		for _, list := range lists {
			var versions map[string]struct {
				Body struct {
					Summary  []string
					Sections []struct{ Headline, Paragraphs []string }
				}
				Day   string `json:"publishing_date"`
				Title string
			}
			readJSON(t, list, &versions)
			var addresses map[string]struct{ URL string }
			readJSON(t, filepath.Join(filepath.Dir(list), "meta.info"), &addresses)
			pages, err := filepath.Glob(strings.TrimSuffix(list, ".json") + "_*.html.gz")
			if err != nil {
				t.Fatal(err)
			}
			if len(pages) != len(versions) {
				continue
			}
			var names []string
			for v := range versions {
				names = append(names, v)
			}
			slices.Sort(names) // V1 is the oldest, as the pages' names are by their day
			for i, v := range names {
				x := versions[v]
				text := x.Body.Summary
				for _, s := range x.Body.Sections {
					text = append(append(text, s.Headline...), s.Paragraphs...)
				}
				body := strings.Join(text, "\n")
				if body == "" {
					continue
				}
				if !yield(&marked{name: filepath.Base(pages[i]), url: addresses[filepath.Base(pages[i])].URL, raw: readPage(t, pages[i]), body: body, day: x.Day[:min(10, len(x.Day))], title: x.Title}) {
					return
				}
			}
		}
	}
}

// articles leaves out the pages that are shops, forums and the like.
func articles(t *testing.T, dir string) iter.Seq[*marked] {
	lists, err := filepath.Glob(filepath.Join(dir, "*", "ground-truth", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	return func(yield func(*marked) bool) {
		for _, list := range lists {
			var x struct {
				URL      string
				Internal struct {
					Type struct{ Primary string } `json:"page_type"`
				} `json:"_internal"`
				Truth struct {
					Title string
					Body  string `json:"main_content"`
				} `json:"ground_truth"`
			}
			readJSON(t, list, &x)
			if x.Internal.Type.Primary != "article" || x.Truth.Body == "" {
				continue
			}
			id := strings.TrimSuffix(filepath.Base(list), ".json")
			raw := readPage(t, filepath.Join(filepath.Dir(filepath.Dir(list)), "html", id+".html.gz"))
			if !yield(&marked{name: id, url: x.URL, raw: raw, body: x.Truth.Body, title: x.Truth.Title}) {
				return
			}
		}
	}
}

func chinese(t *testing.T, dir string) iter.Seq[*marked] {
	names, err := filepath.Glob(filepath.Join(dir, "original", "*.html"))
	if err != nil {
		t.Fatal(err)
	}
	return func(yield func(*marked) bool) {
		for _, name := range names {
			id := strings.TrimSuffix(filepath.Base(name), ".html")
			body := string(readPage(t, filepath.Join(dir, "cleaned", id+".txt")))
			day := ""
			if at := dayOf(strings.Fields(string(readPage(t, filepath.Join(dir, "date", id+".txt"))) + " -")[0]); !at.IsZero() {
				day = at.Format("2006-01-02")
			}
			if !yield(&marked{name: id, raw: readPage(t, name), body: body, day: day}) {
				return
			}
		}
	}
}

// readPage is a file's bytes, unpacked.
func readPage(t *testing.T, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if z, err := gzip.NewReader(bytes.NewReader(raw)); err == nil {
		if raw, err = io.ReadAll(z); err != nil {
			t.Fatal(err)
		}
	}
	return raw
}

func readJSON(t *testing.T, name string, to any) {
	t.Helper()
	if err := json.Unmarshal(readPage(t, name), to); err != nil {
		t.Fatal(name, err)
	}
}
