package warc

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
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
		"cut while packed":     {record("response", "u", "application/http", ok+"Content-Encoding: gzip\r\n\r\n"+zipped(t, "words")[:16]), "u 200 words"},
		"another protocol":     {record("response", "u", "application/http", "HTTPS/1.1 200 OK\r\n\r\nwords"), "u 200 words"},
		"a head alone":         {record("response", "u", "application/http", "HTTP/1.1 302 \r\nLocation: /b\r\n"), "u 302 "},
		"half a head":          {record("response", "u", "application/http", "HTTP/1.1 302 \r\nLoc"), "u 302 "},
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
