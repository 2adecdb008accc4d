package source

import (
	"archive/zip"
	"errors"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/mahdar/mahdar/internal/source/warc"
	"github.com/mahdar/mahdar/internal/source/web"
)

// readArchive reads a web archive: every page that its host gave whole. A revisit says that there was nothing new.
func readArchive(o Options, in io.Reader, file string, yield emit) bool {
	r, err := warc.NewReader(in)
	if err != nil {
		return fault(yield, file, 0, remedyFor(err), "%w", err)
	}
	for faults := 0; ; {
		rec, err := r.Next()
		switch {
		case errors.Is(err, io.EOF):
			return true
		case errors.Is(err, warc.ErrFormat):
			if !fault(yield, file, 0, "what follows it was read", "%w", err) {
				return false
			}
			if faults++; faults == maxBadLines {
				return fault(yield, file, 0, "check that this is a web archive; the rest of the file was not read", "%d broken records in a row", faults)
			}
			continue
		case err != nil:
			return fault(yield, file, 0, remedyFor(err), "reading: %w", reason(err))
		}
		faults = 0
		if rec.Type() != "response" && rec.Type() != "resource" {
			continue
		}
		name := file + " " + rec.URI()
		answer, err := rec.Response(o.max())
		if err != nil {
			if !fault(yield, name, 0, "", "%w", err) {
				return false
			}
			continue
		}
		kind, charset := web.MediaType(answer.Header.Get("Content-Type"))
		at, err := url.Parse(rec.URI())
		if err != nil || answer.Status != 0 && answer.Status != 200 || forms[kind] != webPage && forms[kind] != pdfFile {
			continue
		}
		if !readGot(o, got{Response: &web.Response{URL: at, Type: kind, Charset: charset, Body: answer.Body}, believed: true}, name, yield) {
			return false
		}
	}
}

// readZip reads what is in a ZIP file, as in a folder. Nothing is ever written by the names in it; one
// that leads out of it is refused all the same, as are links, and bombs: what goes on without an article.
func readZip(o Options, f *os.File, yield emit) bool {
	file := f.Name()
	info, err := f.Stat()
	if err != nil {
		return fault(yield, file, 0, remedyFor(err), "%w", reason(err))
	}
	z, err := zip.NewReader(f, info.Size())
	if err != nil {
		return fault(yield, file, 0, "check it with unzip -t", "%w", err)
	}
	found, barren := false, int64(0)
	for _, member := range z.File {
		name, form := split(member.Name)
		if member.FileInfo().IsDir() || form == unknown {
			continue
		}
		found = true
		place := file + " " + member.Name
		var why, remedy string
		switch {
		case !filepath.IsLocal(filepath.FromSlash(member.Name)):
			why = "has a name that leads out of the archive"
		case !member.Mode().IsRegular():
			why = "is a link, or no file at all"
		case member.Flags&1 != 0:
			why, remedy = "is encrypted", "unpack it and name what was in it"
		case form == zipFile:
			why, remedy = "is a ZIP file within a ZIP file", "unpack it and name that"
		}
		if why != "" {
			if !fault(yield, place, 0, remedy, "%s", why) {
				return false
			}
			continue
		}
		in, err := member.Open()
		if err != nil {
			if !fault(yield, place, 0, "check it with unzip -t", "%w", err) {
				return false
			}
			continue
		}
		counted := &counting{in: in}
		more := readStream(o, counted, input{file: place, name: name, form: form}, func(it Item, err error) bool {
			if err == nil {
				barren, counted.read = 0, 0
			}
			return yield(it, err)
		})
		_ = in.Close() // read only
		if !more {
			return false
		}
		if barren += counted.read; barren > maxBarren*o.max() {
			return fault(yield, file, 0, "the rest of the file was not read", "%s without one article", size(barren))
		}
	}
	if !found {
		return fault(yield, file, 0, "unpack it and name the file itself", "no file in it ends in one of those that are read")
	}
	return true
}

// counting counts the bytes that are read.
type counting struct {
	in   io.Reader
	read int64
}

func (c *counting) Read(p []byte) (int, error) {
	n, err := c.in.Read(p)
	c.read += int64(n)
	return n, err
}

// savedWith reports whether a folder holds what a browser saved beside a page: pictures, and frames that are no articles.
func savedWith(path string) bool {
	for _, end := range []string{"_files", ".files", "_Files"} {
		if name, ok := strings.CutSuffix(path, end); ok {
			for _, page := range []string{".html", ".htm"} {
				if _, err := os.Stat(name + page); !errors.Is(err, fs.ErrNotExist) {
					return true
				}
			}
		}
	}
	return false
}
