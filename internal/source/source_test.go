package source

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// tree writes files below a new folder and returns it.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, data := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func zipped(t testing.TB, s string) string {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := io.WriteString(z, s); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// collect reads to the end: the articles, and the faults with dir taken out of their messages.
func collect(o Options, dir string, names ...string) ([]mahdar.Article, []string) {
	var articles []mahdar.Article
	var faults []string
	for a, err := range Articles(o, names...) {
		if err != nil {
			faults = append(faults, strings.ReplaceAll(err.Error(), dir+string(filepath.Separator), ""))
			continue
		}
		articles = append(articles, a.Article)
	}
	return articles, faults
}

func day(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return t
}

func TestFolder(t *testing.T) {
	dir := tree(t, map[string]string{
		"b.txt":        "Second.\r\n\r\nWith its line ends kept.\n",
		"a.jsonl":      `{"id":"first","url":"https://example.org/1","published":"2024-07-25","lang":"en","title":"A title","text":"First."}` + "\n",
		"deep/c.TXT":   "Third.",
		"deep/d.xy":    "not read",
		"README.md":    "not read",
		".hidden.txt":  "not read",
		".git/e.txt":   "not read",
		"f.txt.gz":     zipped(t, "Fourth."),
		"empty/g.conf": "",
	})
	got, faults := collect(Options{}, dir, dir)
	want := []mahdar.Article{
		{ID: "first", URL: "https://example.org/1", Published: day("2024-07-25"), Lang: "en", Title: "A title", Text: "First."},
		{ID: "b", Text: "Second.\r\n\r\nWith its line ends kept.\n"},
		{ID: "c", Text: "Third."},
		{ID: "f", Text: "Fourth."},
	}
	if len(faults) > 0 {
		t.Errorf("faults: %q", faults)
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

func TestNamedFileOfUnknownEndingIsSniffed(t *testing.T) {
	dir := tree(t, map[string]string{
		"a.md":   "A text.",
		"b.json": `{"text": "One line."}`,
		"c.gz":   zipped(t, "<!-- x --><!DOCTYPE html><html><body><p>"+strings.Repeat("A page, with words and commas, of one paragraph. ", 20)+"</p></body></html>"),
	})
	got, faults := collect(Options{}, dir, filepath.Join(dir, "a.md"), filepath.Join(dir, "b.json"), filepath.Join(dir, "c.gz"))
	if len(faults) > 0 || len(got) != 3 {
		t.Fatalf("%d articles, faults %q", len(got), faults)
	}
	if got[0].Text != "A text." || got[1].Text != "One line." || got[1].ID != "b-1" || !strings.HasPrefix(got[2].Text, "A page, with") {
		t.Errorf("got %+v", got)
	}
}

// Every bad input gives the one line that is written here; what follows it is still read.
func TestFaults(t *testing.T) {
	long := strings.Repeat("x", 2000)
	cases := []struct {
		file, data string
		articles   int
		faults     []string
	}{
		{"empty.txt", "", 0, []string{"empty.txt: holds no text; nothing to read in it: leave it out"}},
		{"blank.txt", " \n\t\n", 0, []string{"blank.txt: holds no text; nothing to read in it: leave it out"}},
		{"empty.jsonl", "\n\n", 0, []string{"empty.jsonl: holds no text; nothing to read in it: leave it out"}},
		{"junk.txt", "\x00\x01\x02\x03\xff\xfe\x00\x00\x01", 0, []string{"junk.txt: is binary, not text; give a text, a web page or JSON Lines"}},
		{"big.txt", long, 0, []string{"big.txt: is over 1 KiB, the limit for one article; split it, or give a larger --max-size"}},
		{"big.html", "<p>" + long, 0, []string{"big.html: is over 1 KiB, the limit for one article; split it, or give a larger --max-size"}},
		{"cut.txt.gz", zipped(t, "A text of some length.")[:30], 0, []string{"cut.txt.gz: reading: unexpected EOF; the compressed data is damaged or cut off: check it with gzip -t"}},
		{"bad.txt.gz", "\x1f\x8bnothing like gzip", 0, []string{"bad.txt.gz: broken gzip: gzip: invalid header; check it with gzip -t"}},
		{"none.html", "<html><script>var a</script></html>", 0, []string{"none.html: no article was found in the page; save the article's text as .txt"}},
		{"seven.jsonl", strings.Repeat(`{"text":"t"}`+"\n", 6) + `{"text":"t"` + "\n" + `{"text":"t"}`, 7, []string{`seven.jsonl:7: broken JSON: unexpected end of JSON input; each line is one object such as {"text": "…", "published": "2024-07-25"}`}},
		{"fields.jsonl", `{"id":1}` + "\n" + `[1]` + "\n" + `{"text":5}` + "\n" + `{"text":" "}` + "\n" + `{"text":"t","published":"25/07/2024"}` + "\n" + `{"text":"t","id":7}`, 1, []string{
			`fields.jsonl:1: no "text" field; each line is one object such as {"text": "…", "published": "2024-07-25"}`,
			`fields.jsonl:2: line is a JSON array, not an object; each line is one object such as {"text": "…", "published": "2024-07-25"}`,
			`fields.jsonl:3: "text" is a JSON number, not a string; each line is one object such as {"text": "…", "published": "2024-07-25"}`,
			`fields.jsonl:4: "text" is empty; leave the line out`,
			`fields.jsonl:5: "25/07/2024" is no date; write "published" as 2024-07-25`,
		}},
		{"long.jsonl", `{"text":"` + long + `"}` + "\n" + `{"text":"t"}`, 1, []string{"long.jsonl:1: line is over 1 KiB, the limit for one article; split it, or give a larger --max-size"}},
		{"latin.jsonl", "{\"text\":\"caf\xe9\"}\n{\"text\":\"t\"}", 1, []string{"latin.jsonl:1: line is not UTF-8; JSON is written in UTF-8: convert the file"}},
		{"nothing.jsonl", strings.Repeat("x\n", 1000), 0, append(slicesRepeat(100, func(i int) string {
			return fmt.Sprintf(`nothing.jsonl:%d: broken JSON: invalid character 'x' looking for beginning of value; each line is one object such as {"text": "…", "published": "2024-07-25"}`, i+1)
		}), "nothing.jsonl:100: 100 broken lines in a row; check that this is JSON Lines; the rest of the file was not read")},
	}
	for _, c := range cases {
		t.Run(c.file, func(t *testing.T) {
			dir := tree(t, map[string]string{c.file: c.data, "zz.txt": "The next one."})
			got, faults := collect(Options{MaxArticle: 1 << 10}, dir, filepath.Join(dir, c.file), filepath.Join(dir, "zz.txt"))
			if strings.Join(faults, "\n") != strings.Join(c.faults, "\n") {
				t.Errorf("faults %q\nwant   %q", faults, c.faults)
			}
			if len(got) != c.articles+1 || got[len(got)-1].ID != "zz" {
				t.Errorf("%d articles, want %d and then the next file", len(got), c.articles)
			}
		})
	}
}

func slicesRepeat(n int, f func(int) string) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = f(i)
	}
	return out
}

func TestMissingAndUnreadable(t *testing.T) {
	dir := tree(t, map[string]string{"sub/x.conf": "x"})
	got, faults := collect(Options{}, dir, filepath.Join(dir, "gone.txt"), filepath.Join(dir, "sub"), Stdin)
	want := []string{
		"gone.txt: no such file or directory; check the path",
		"sub: no file in this folder ends in .eml .htm .html .jsonl .mht .mhtml .ndjson .pdf .text .txt .warc .xhtml .zip, or one of them with .gz; name the file itself to read one of another ending",
		"standard input: there is no standard input; name a file instead",
	}
	if len(got) > 0 || strings.Join(faults, "\n") != strings.Join(want, "\n") {
		t.Errorf("faults %q\nwant   %q", faults, want)
	}
	var f *Fault
	for _, err := range Articles(Options{}, filepath.Join(dir, "gone.txt")) {
		if !errors.As(err, &f) || !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%v is no Fault that wraps os.ErrNotExist", err)
		}
	}
}

func TestStdin(t *testing.T) {
	utf16 := func(s string) string {
		out, err := unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String(s)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	legacy, err := charmap.Windows1251.NewEncoder().String("Встреча прошла в Москве.")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ in, id, text string }{
		{"Just a text.", "stdin", "Just a text."},
		{legacy, "stdin", "Встреча прошла в Москве."},
		{`{"text":"A line."}`, "stdin-1", "A line."},
		{zipped(t, `{"text":"A packed line.","id":"x"}`), "x", "A packed line."},
		{utf16(`{"text":"сорок 🤝 два"}`), "stdin-1", "сорок 🤝 два"},
		{"{ not JSON but a text", "stdin", "{ not JSON but a text"},
	} {
		got, faults := collect(Options{Stdin: strings.NewReader(c.in)}, "", Stdin)
		if len(got) != 1 || len(faults) > 0 || got[0].ID != c.id || got[0].Text != c.text {
			t.Errorf("%.30q: got %+v, faults %q", c.in, got, faults)
		}
	}
}

// endless gives its bytes for ever.
type endless struct {
	what string
	at   int
	read int64
}

func (e *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = e.what[e.at%len(e.what)]
		e.at++
	}
	e.read += int64(len(p))
	return len(p), nil
}

// Inputs without an end, as a decompression bomb is one for all purposes, are given up after a bounded amount.
func TestEndlessInputIsGivenUp(t *testing.T) {
	const limit = 64 << 10
	for name, head := range map[string]string{"a text": "", "a page": "<html>", "one line": `{"text":"`, "empty lines": `{"text":1}` + "\n"} {
		fill := "x"
		if name == "empty lines" {
			fill = "\n"
		}
		in := &endless{what: fill}
		_, faults := collect(Options{Stdin: io.MultiReader(strings.NewReader(head), in), MaxArticle: limit}, "", Stdin)
		if len(faults) == 0 {
			t.Errorf("%s: no fault", name)
		}
		if in.read > 64*limit {
			t.Errorf("%s: %d bytes were read before giving up", name, in.read)
		}
	}
}

// A long .jsonl is streamed: what is held does not grow with it.
func TestLinesAreStreamed(t *testing.T) {
	const n = 20_000
	line := `{"text":"` + strings.Repeat("word ", 400) + `"}` + "\n"
	in := io.LimitReader(&endless{what: line}, int64(n*len(line)))
	var before, during runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	count := 0
	for _, err := range Articles(Options{Stdin: in}, Stdin) {
		if err != nil {
			t.Fatal(err)
		}
		if count++; count == n/2 {
			runtime.GC()
			runtime.ReadMemStats(&during)
		}
	}
	if count != n {
		t.Errorf("%d articles of %d", count, n)
	}
	if grown := int64(during.HeapAlloc) - int64(before.HeapAlloc); grown > 4<<20 {
		t.Errorf("%d bytes are held half-way through a stream of %d", grown, n*len(line))
	}
}

func TestStopsWhenAsked(t *testing.T) {
	dir := tree(t, map[string]string{"a.txt": "One.", "b.jsonl": strings.Repeat(`{"text":"t"}`+"\n", 5)})
	for stop := 1; stop < 6; stop++ {
		n := 0
		for range Articles(Options{}, dir, filepath.Join(dir, "gone")) {
			if n++; n == stop {
				break
			}
		}
		if n != stop {
			t.Errorf("stopped after %d of %d", n, stop)
		}
	}
}

// TestPageTooDeep wants a page that the parser gives up on to be said so, with what to do.
func TestPageTooDeep(t *testing.T) {
	dir := tree(t, map[string]string{"deep.html": strings.Repeat("<div>", 3000) + "They met.", "wide.jsonl": "\xff\xfe\x00\x00{\x00\x00\x00"})
	_, faults := collect(Options{}, dir, filepath.Join(dir, "deep.html"), filepath.Join(dir, "wide.jsonl"))
	if len(faults) != 2 || !strings.HasSuffix(faults[0], "nest too deep; save the article's text as .txt") || !strings.HasSuffix(faults[1], "is in UTF-32; convert it to UTF-8") {
		t.Errorf("faults: %q", faults)
	}
}
