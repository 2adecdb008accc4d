package source

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var words = strings.Repeat("The two ministers spoke of trade, of the border and of the work of their embassies. ", 8)

func htmlPage(title string) string {
	return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>" + words + "</p></article></body></html>"
}

func warcRecord(kind, uri, contentType, block string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, uri, contentType, len(block), block)
}

func answered(uri, head, body string) string {
	return warcRecord("response", uri, "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n"+head+"\r\n\r\n"+body)
}

// TestWebArchive reads the pages of an archive, each under the address that it was got from.
func TestWebArchive(t *testing.T) {
	archive := warcRecord("warcinfo", "", "application/warc-fields", "software: x") +
		answered("https://example.org/a?utm_source=x", "Content-Type: text/html; charset=utf-8", strings.Replace(htmlPage("They met"), "</title>", `</title><link rel="canonical" href="https://example.org/">`, 1)) +
		answered("https://example.org/style.css", "Content-Type: text/css", "p {}") +
		warcRecord("response", "https://example.org/gone", "application/http", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n"+htmlPage("Gone")) +
		warcRecord("revisit", "https://example.org/a", "application/http", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n") +
		answered("https://example.org/empty", "Content-Type: text/html", "<html><body></body></html>") +
		"rubbish\r\n" +
		warcRecord("resource", "https://example.org/b", "text/html", strings.Replace(htmlPage("They met again"), "</title>", `</title><link rel="canonical" href="https://evil.example/x">`, 1))
	dir := tree(t, map[string]string{"news.warc": archive, "news.warc.gz": zipped(t, archive)})
	for _, name := range []string{"news.warc", "news.warc.gz"} {
		got, faults := collect(Options{}, dir, filepath.Join(dir, name))
		if len(got) != 2 || got[0].URL != "https://example.org/a" || got[0].Title != "They met" || got[1].URL != "https://example.org/b" || got[1].ID != "b" {
			t.Errorf("%s: %+v", name, got)
		}
		if want := name + " https://example.org/empty: no article was found in the page; save the article's text as .txt"; len(faults) != 2 || faults[0] != want || !strings.HasSuffix(faults[1], "is no record of a web archive; what follows it was read") {
			t.Errorf("%s: faults %q", name, faults)
		}
	}
}

// TestOlderArchive refuses the form that web archives had before, packed or not.
func TestOlderArchive(t *testing.T) {
	const old = "filedesc://a.arc 0.0.0.0 20000101000000 text/plain 76\n1 0 x\nURL IP-address Archive-date Content-type Archive-length\n"
	dir := tree(t, map[string]string{"a.arc": old, "a.arc.gz": zipped(t, old)})
	for _, name := range []string{"a.arc", "a.arc.gz"} {
		got, faults := collect(Options{}, dir, filepath.Join(dir, name))
		if want := name + ": is a web archive of the older form, ARC; make a WARC of it (warcio recompress)"; len(got) != 0 || len(faults) != 1 || faults[0] != want {
			t.Errorf("%+v, %q", got, faults)
		}
	}
}

func zipOf(t *testing.T, files map[string]string, change func(*zip.FileHeader)) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, body := range files {
		h := &zip.FileHeader{Name: name, Method: zip.Deflate}
		h.SetMode(0o644)
		if change != nil {
			change(h)
		}
		w, err := z.CreateHeader(h)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(body)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestZip(t *testing.T) {
	link := func(h *zip.FileHeader) { h.SetMode(fs.ModeSymlink | 0o777) }
	blank := strings.Repeat("\n", 1<<20)
	for name, c := range map[string]struct {
		in     string
		o      Options
		texts  int
		faults []string
	}{
		"articles":        {in: zipOf(t, map[string]string{"a/a.txt": "They met.", "b.html": htmlPage("b"), "c.png": "x", "d.jsonl": `{"text":"one"}` + "\n" + `{"text":"two"}`}, nil), texts: 4},
		"a way out":       {in: zipOf(t, map[string]string{"../../etc/a.txt": "They met."}, nil), faults: []string{"x.zip ../../etc/a.txt: has a name that leads out of the archive"}},
		"an absolute way": {in: zipOf(t, map[string]string{"/etc/a.txt": "They met."}, nil), faults: []string{"x.zip /etc/a.txt: has a name that leads out of the archive"}},
		"a link":          {in: zipOf(t, map[string]string{"a.txt": "/etc/passwd"}, link), faults: []string{"x.zip a.txt: is a link, or no file at all"}},
		"one within one":  {in: zipOf(t, map[string]string{"a.zip": zipOf(t, map[string]string{"a.txt": "a"}, nil)}, nil), faults: []string{"x.zip a.zip: is a ZIP file within a ZIP file; unpack it and name that"}},
		"a bomb":          {in: zipOf(t, map[string]string{"a.jsonl": blank}, nil), o: Options{MaxArticle: 1 << 10}, faults: []string{"x.zip a.jsonl:1: 33 KiB without one article; the rest of the file was not read"}},
		"nothing to read": {in: zipOf(t, map[string]string{"c.png": "x"}, nil), faults: []string{"x.zip: no file in it ends in one of those that are read; unpack it and name the file itself"}},
		"no ZIP":          {in: "PK\x03\x04rubbish", faults: []string{"x.zip: zip: not a valid zip file; check it with unzip -t"}},
	} {
		dir := tree(t, map[string]string{"x.zip": c.in})
		got, faults := collect(c.o, dir, filepath.Join(dir, "x.zip"))
		if len(got) != c.texts || fmt.Sprint(faults) != fmt.Sprint(c.faults) && name != "a bomb" || name == "a bomb" && (len(faults) == 0 || !strings.Contains(faults[0], "without one article")) {
			t.Errorf("%s: %d articles, faults %q", name, len(got), faults)
		}
	}
	_, faults := collect(Options{Stdin: strings.NewReader(zipOf(t, map[string]string{"a.txt": "They met."}, nil))}, "", Stdin)
	if len(faults) != 1 || faults[0] != "standard input: is a ZIP file, which cannot be read from a stream; save it to a file and name that" {
		t.Errorf("%q", faults)
	}
}

func TestMail(t *testing.T) {
	const head = "From: press@example.org\r\nSubject: =?utf-8?q?Rencontre_=C3=A0_Gen=C3=A8ve?=\r\nDate: Thu, 25 Jul 2024 23:30:00 +0700\r\nMIME-Version: 1.0\r\n"
	multi := head + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n" +
		"--y\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThey met.\r\n--y\r\nContent-Type: text/html; charset=windows-1251\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n%s\r\n--y--\r\n" +
		"--x\r\nContent-Type: text/html\r\nContent-Disposition: attachment\r\n\r\n" + htmlPage("Attached") + "\r\n--x--\r\n"
	russian := "<html><body><article><h1>=C2=F1=F2=F0=E5=F7=E0</h1><p>" + words + "</p></article></body></html>"
	saved := "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/a#top\r\nSubject: They met\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=x\r\n\r\n" +
		"--x\r\nContent-Type: text/html\r\nContent-Location: https://example.org/a\r\n\r\n" + htmlPage("They met") + "\r\n--x\r\nContent-Type: image/png\r\nContent-Location: https://example.org/a.png\r\n\r\nx\r\n--x--\r\n"
	for name, c := range map[string]struct{ file, in, title, url, day, starts string }{
		"plain":             {"a.eml", head + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nVGhleSBtZXQu\r\n", "Rencontre à Genève", "", "2024-07-25", "They met."},
		"parts":             {"a.eml", fmt.Sprintf(multi, russian), "Rencontre à Genève", "", "2024-07-25", "Встреча\n\nThe two"},
		"a saved page":      {"a.mhtml", saved, "They met", "https://example.org/a", "", "They met\n\nThe two"},
		"without a subject": {"a.eml", "From: a@example.org\r\n\r\nThey met.", "", "", "", "They met."},
	} {
		dir := tree(t, map[string]string{c.file: c.in})
		got, faults := collect(Options{}, dir, dir)
		if len(got) != 1 || len(faults) > 0 {
			t.Errorf("%s: %+v, faults %q", name, got, faults)
			continue
		}
		a, day := got[0], ""
		if !a.Published.IsZero() {
			day = a.Published.Format(time.DateOnly)
		}
		if a.ID != "a" || a.Title != c.title || a.URL != c.url || day != c.day || !strings.HasPrefix(a.Text, c.starts) {
			t.Errorf("%s: %+v", name, a)
		}
	}
	var nested strings.Builder
	for i := range 100_000 {
		fmt.Fprintf(&nested, "Content-Type: multipart/mixed; boundary=x%d\r\n\r\n--x%d\r\n", i, i)
	}
	if _, err := parseMail(strings.NewReader(nested.String()), input{name: "a"}, 1<<20); !errors.Is(err, errPartsDeep) {
		t.Error(err)
	}
	dir := tree(t, map[string]string{"a.eml": head + "Content-Type: image/png\r\n\r\nx"})
	if _, faults := collect(Options{}, dir, filepath.Join(dir, "a.eml")); len(faults) != 1 || faults[0] != "a.eml: no part of it holds text; nothing to read in it: leave it out" {
		t.Errorf("%q", faults)
	}
}

// TestSavedFolder passes over what a browser saves beside a page.
func TestSavedFolder(t *testing.T) {
	dir := tree(t, map[string]string{"a.html": htmlPage("a"), "a_files/frame.html": htmlPage("frame"), "b_files/b.html": htmlPage("b")})
	got, faults := collect(Options{}, dir, dir)
	if len(got) != 2 || got[0].ID != "a" || got[1].ID != "b" || len(faults) > 0 {
		t.Errorf("%+v, %q", got, faults)
	}
}
