package warc

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// record writes a record as crawlers do.
func record(kind, uri, contentType, block string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: <%s>\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, uri, contentType, len(block), block)
}

func zipped(t testing.TB, s string) string {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(s)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// read gives a line a record or fault of an archive.
func read(t *testing.T, archive string) (out []string) {
	t.Helper()
	r, err := NewReader(strings.NewReader(archive))
	if err != nil {
		return []string{err.Error()}
	}
	for range 100 {
		rec, err := r.Next()
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			out = append(out, err.Error())
			if !errors.Is(err, ErrFormat) {
				return out
			}
			continue
		}
		if rec.Type() != "response" && rec.Type() != "resource" { // its block is passed over
			out = append(out, rec.Type()+" "+rec.URI())
			continue
		}
		a, err := rec.Response(1 << 10)
		if err != nil {
			out = append(out, rec.URI()+": "+err.Error())
			continue
		}
		out = append(out, fmt.Sprintf("%s %d %s", rec.URI(), a.Status, a.Body))
	}
	t.Fatal("there is no end of it")
	return nil
}

func TestRecords(t *testing.T) {
	const ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
	info := record("warcinfo", "", "application/warc-fields", "software: x\r\n")
	page := record("response", "http://a.example/", "application/http; msgtype=response", ok+"\r\nwords")
	for name, c := range map[string]struct{ in, want string }{
		"plain":                {info + page, "warcinfo |http://a.example/ 200 words"},
		"a member a record":    {zipped(t, info) + zipped(t, page) + zipped(t, page), "warcinfo |http://a.example/ 200 words|http://a.example/ 200 words"},
		"chunks":               {record("response", "u", "application/http", ok+"Transfer-Encoding: chunked\r\n\r\n3\r\nwor\r\n2\r\nds\r\n0\r\n\r\n"), "u 200 words"},
		"chunks put together":  {record("response", "u", "application/http", ok+"Transfer-Encoding: chunked\r\n\r\nwords"), "u 200 words"},
		"packed":               {record("response", "u", "application/http", ok+"Content-Encoding: gzip\r\n\r\n"+zipped(t, "words")), "u 200 words"},
		"packed in chunks":     {record("response", "u", "application/http", ok+"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"+fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(zipped(t, "words")), zipped(t, "words"))), "u 200 words"},
		"unpacked already":     {record("response", "u", "application/http", ok+"Content-Encoding: br\r\n\r\nwords"), "u 200 words"},
		"a status without why": {record("response", "u", "application/http", "HTTP/1.0 404\r\n\r\n"), "u 404 "},
		"a resource":           {record("resource", "file:///a.html", "text/html", "words"), "file:///a.html 0 words"},
		"a revisit":            {record("revisit", "http://a.example/", "application/http", ok+"\r\n") + page, "revisit http://a.example/|http://a.example/ 200 words"},
		"a folded field":       {strings.Replace(page, "<http://a.example/>", "<http://a.\r\n example/>", 1), "http://a. example/ 200 words"},
		"small letters, bare lines": {"WARC/1.1\nwarc-type: Response\nwarc-target-uri: u\ncontent-type: application/http\ncontent-length: 25\n\nHTTP/1.1 200 OK\r\n\r\nwords.\n\n",
			"u 200 words."},
		"bytes between":      {page + "rubbish\r\nmore\r\n" + info, "http://a.example/ 200 words|byte 194 is no record of a web archive|warcinfo "},
		"a length too long":  {strings.Replace(page, "Content-Length: 49", "Content-Length: 4900", 1), "http://a.example/: unexpected EOF|unexpected EOF"},
		"no length":          {strings.Replace(page, "Content-Length: 49\r\n", "", 1) + info, "byte 0 is no record of a web archive|warcinfo "},
		"a length below 0":   {strings.Replace(page, "Content-Length: 49", "Content-Length: -49", 1) + info, "byte 0 is no record of a web archive|warcinfo "},
		"a head without end": {"WARC/1.0\r\n" + strings.Repeat("a: b\r\n", 20_000) + "\r\n" + info, "byte 0 is no record of a web archive|warcinfo "},
		"a body too long":    {record("response", "u", "application/http", ok+"\r\n"+strings.Repeat("x", 2000)) + info, "u: the body is over the limit|warcinfo "},
		"a bomb":             {record("response", "u", "application/http", ok+"Content-Encoding: gzip\r\n\r\n"+zipped(t, strings.Repeat("x", 100_000))), "u: the body is over the limit"},
		"no HTTP":            {record("response", "u", "application/http", "hello\r\n\r\n"), "u: is no record of a web archive"},
		"empty":              {"", ""},
		"broken gzip":        {"\x1f\x8bxxxxxxxxxxxx", "broken gzip: gzip: invalid header"},
	} {
		got := strings.Join(read(t, c.in), "|")
		if got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", name, got, c.want)
		}
	}
}

// TestWget reads what wget writes of a site, and wants of each page the very bytes that were sent.
func TestWget(t *testing.T) {
	wget, err := exec.LookPath("wget")
	if err != nil {
		t.Skip("wget is not here")
	}
	sent := map[string]string{"/": `<a href="/chunks">a</a><a href="/zip">b</a><a href="/large">c</a>`, "/chunks": "first, second, third", "/zip": strings.Repeat("packed ", 100), "/large": strings.Repeat("a large page. ", 100_000)}
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, there := sent[r.URL.Path]
		w.Header().Set("Content-Type", "text/html")
		switch {
		case !there:
			w.WriteHeader(http.StatusNotFound)
		case r.URL.Path == "/chunks":
			for _, part := range strings.SplitAfter(body, ", ") {
				_, _ = io.WriteString(w, part)
				w.(http.Flusher).Flush()
			}
		case r.URL.Path == "/zip":
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = io.WriteString(w, zipped(t, body))
		default:
			_, _ = io.WriteString(w, body)
		}
	}))
	defer site.Close()
	for _, option := range []string{"--no-warc-compression", "--warc-cdx"} {
		name := filepath.Join(t.TempDir(), "site")
		out, err := exec.Command(wget, "--recursive", "--level=1", "--directory-prefix="+t.TempDir(), "--warc-file="+name, option, site.URL+"/").CombinedOutput()
		files, _ := filepath.Glob(name + ".warc*")
		if len(files) != 1 {
			t.Fatalf("%v, %v: %s", files, err, out)
		}
		f, err := os.Open(files[0])
		if err != nil {
			t.Fatal(err)
		}
		r, err := NewReader(f)
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]string{}
		types := map[string]int{}
		for {
			rec, err := r.Next()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatal(files[0], err)
			}
			types[rec.Type()]++
			if rec.Type() == "response" {
				a, err := rec.Response(16 << 20)
				if err != nil {
					t.Fatal(err)
				}
				if a.Status == http.StatusOK {
					got[strings.TrimPrefix(rec.URI(), site.URL)] = string(a.Body)
				}
			}
		}
		_ = f.Close()
		for path, body := range sent {
			if got[path] != body {
				t.Errorf("%s %s: %d bytes, %d were sent", files[0], path, len(got[path]), len(body))
			}
		}
		if types["warcinfo"] == 0 || types["request"] != types["response"] || types["response"] < len(sent) {
			t.Errorf("%s: %v", files[0], types)
		}
	}
}

// FuzzArchive reads any bytes as an archive: it ends, and no record gives more than there is.
func FuzzArchive(f *testing.F) {
	f.Add([]byte(record("response", "u", "application/http", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip, br\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nwor\r\n0\r\n\r\n")))
	f.Add([]byte(zipped(f, record("resource", "u", "text/html", "words"))))
	f.Add([]byte("WARC/1.0\r\n a\r\nContent-Length: 3\r\n\r\nabcWARC/1.1\r\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, err := NewReader(bytes.NewReader(raw))
		if err != nil {
			return
		}
		for range 1000 {
			rec, err := r.Next()
			if err != nil {
				if errors.Is(err, ErrFormat) {
					continue
				}
				return
			}
			if a, err := rec.Response(4 << 10); err == nil && len(a.Body) > 4<<10 {
				t.Errorf("a body of %d bytes", len(a.Body))
			}
		}
	})
}

// BenchmarkScan passes over an archive of small pages, of which none is wanted.
func BenchmarkScan(b *testing.B) {
	page := record("response", "http://a.example/a/page", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"+strings.Repeat("some words ", 600))
	archive := strings.Repeat(page, 1000)
	b.SetBytes(int64(len(archive)))
	for range b.N {
		r, err := NewReader(strings.NewReader(archive))
		if err != nil {
			b.Fatal(err)
		}
		n := 0
		for ; ; n++ {
			if _, err := r.Next(); err != nil {
				break
			}
		}
		if n != 1000 {
			b.Fatal(n)
		}
	}
}
