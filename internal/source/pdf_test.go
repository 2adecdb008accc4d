package source

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mahdar/mahdar/internal/source/web"
)

// TestPDF reads a PDF document wherever one may lie: in a file, whatever its name, packed, in a ZIP file, in a web
// archive, at an address.
func TestPDF(t *testing.T) {
	read := func(name string) string {
		raw, err := os.ReadFile(filepath.Join("pdf", "testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		return string(raw)
	}
	document := read("columns.pdf")
	text := strings.TrimSpace(read("columns.txt"))
	title, _, _ := strings.Cut(text, "\n")
	const at = "https://example.org/press/readout.pdf"
	dir := tree(t, map[string]string{
		"readout.pdf": document, "b/readout.pdf.gz": zipped(t, document), "readout": document,
		"all.zip":       zipOf(t, map[string]string{"press/readout.pdf": document}, nil),
		"site.warc":     answered(at, "Content-Type: application/pdf", document),
		"broken.pdf":    "%PDF-1.7 rubbish",
		"encrypted.pdf": read("encrypted.pdf"),
	})
	get := func(kind string) func(web.Request) (*web.Response, error) {
		return func(r web.Request) (*web.Response, error) {
			u, err := url.Parse(r.URL)
			return &web.Response{URL: u, Type: kind, Body: []byte(document)}, err
		}
	}
	for _, c := range []struct {
		name, url string
		web       func(web.Request) (*web.Response, error)
	}{
		{"readout.pdf", "", nil},
		{"b", "", nil},
		{"readout", "", nil},
		{"all.zip", "", nil},
		{"site.warc", at, nil},
		{at, at, get("application/pdf")},
		{at + "?utm_source=x", at, get("application/octet-stream")},
	} {
		name := c.name
		if c.web == nil {
			name = filepath.Join(dir, name)
		}
		got, faults := collect(Options{Web: c.web}, dir, name)
		if len(got) != 1 || len(faults) != 0 || got[0].ID != "readout" || got[0].Text != text || got[0].Title != title || got[0].URL != c.url || got[0].Published.IsZero() || !got[0].Guessed {
			t.Errorf("%s: %+v %q", c.name, got, faults)
		}
	}
	for name, want := range map[string]string{
		"broken.pdf":    "broken.pdf: is no PDF that can be read; print it into a new PDF, or save its text as .txt",
		"encrypted.pdf": "encrypted.pdf: is a PDF that is encrypted; save it without its password",
	} {
		if got, faults := collect(Options{}, dir, filepath.Join(dir, name)); len(got) != 0 || len(faults) != 1 || faults[0] != want {
			t.Errorf("%s: %+v %q", name, got, faults)
		}
	}
}
