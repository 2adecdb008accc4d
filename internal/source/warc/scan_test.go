package warc

import (
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"
)

// BenchmarkScan passes over an archive of pages, of which none is wanted: not packed, and as news archives are, a gzip
// member a record; beside zcat unpacking the same file to nowhere. One core is asked with -cpu 1.
func BenchmarkScan(b *testing.B) {
	dir := b.TempDir()
	plain, packed := filepath.Join(dir, "a.warc"), filepath.Join(dir, "a.warc.gz")
	const records = 3 * 1500
	length := writeArchive(b, plain, packed, records/3)
	for _, c := range []struct{ name, path string }{{"plain", plain}, {"members", packed}} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(length)
			for range b.N {
				if n := scan(b, c.path); n != records {
					b.Fatal(n)
				}
			}
		})
	}
	zcat, err := exec.LookPath("zcat")
	if err != nil {
		return
	}
	b.Run("zcat", func(b *testing.B) {
		b.SetBytes(length)
		for range b.N {
			if err := exec.Command(zcat, packed).Run(); err != nil { // its output goes to the null device
				b.Fatal(err)
			}
		}
	})
}

func scan(b *testing.B, path string) (n int) {
	f, err := os.Open(path)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	r, err := NewReader(f)
	if err != nil {
		b.Fatal(err)
	}
	for {
		if _, err := r.Next(); errors.Is(err, io.EOF) {
			return n
		} else if err != nil {
			b.Fatal(err)
		}
		n++
	}
}

// writeArchive writes an archive of so many pages, of some 40 kB each with its question and what was noted of it; packed,
// it is a quarter of that, as the web's is.
func writeArchive(b *testing.B, plain, packed string, pages int) (length int64) {
	luck := rand.New(rand.NewPCG(1, 2))
	words := make([]string, 4000)
	for i := range words {
		w := make([]byte, 2+luck.IntN(9))
		for j := range w {
			w[j] = "etaoinshrdlucmfw"[min(luck.IntN(16), luck.IntN(16))]
		}
		words[i] = string(w)
	}
	f, err := os.Create(plain)
	if err != nil {
		b.Fatal(err)
	}
	g, err := os.Create(packed)
	if err != nil {
		b.Fatal(err)
	}
	z := gzip.NewWriter(g)
	put := func(rec string) {
		length += int64(len(rec))
		z.Reset(g)
		_, err1 := io.WriteString(f, rec)
		_, err2 := io.WriteString(z, rec)
		if err := errors.Join(err1, err2, z.Close()); err != nil {
			b.Fatal(err)
		}
	}
	for range pages {
		var page strings.Builder
		page.WriteString("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<!doctype html><html><body>")
		for page.Len() < 40_000 {
			page.WriteString(`<li class="list__item list__item--story"><a class="list__link" href="https://a.example/`)
			for range 4 + luck.IntN(12) {
				page.WriteString(words[luck.IntN(len(words))])
				page.WriteByte('-')
			}
			page.WriteString(`" data-track="list-story"><span class="list__title">`)
			for range 4 + luck.IntN(12) {
				page.WriteString(words[min(luck.IntN(len(words)), luck.IntN(len(words)))])
				page.WriteByte(' ')
			}
			page.WriteString("</span></a></li>\n")
		}
		put(record("request", "http://a.example/a/page", "application/http; msgtype=request", "GET /a/page HTTP/1.1\r\nHost: a.example\r\n\r\n"))
		put(record("response", "http://a.example/a/page", "application/http; msgtype=response", page.String()))
		put(record("metadata", "http://a.example/a/page", "application/warc-fields", "fetchTimeMs: 200\r\n"))
	}
	at, err := g.Seek(0, io.SeekCurrent)
	if err := errors.Join(err, f.Close(), g.Close()); err != nil {
		b.Fatal(err)
	}
	b.Logf("%d bytes, %d packed", length, at)
	return length
}
