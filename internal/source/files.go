package source

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/source/charset"
	"github.com/mahdar/mahdar/internal/source/markup"
	"github.com/mahdar/mahdar/internal/source/page"
	"github.com/mahdar/mahdar/internal/source/pdf"
	"github.com/mahdar/mahdar/internal/source/web"
)

// form is how an input's bytes are laid out.
type form int

const (
	unknown form = iota // to be told from its first bytes
	plain
	lines   // JSON Lines
	webPage // HTML
	mails   // a mail, or a page saved into one file
	archive // WARC
	pdfFile // PDF
	zipFile // ZIP of any of these
	arc     // what web archives were before WARC
)

var endings = map[string]form{
	".txt": plain, ".text": plain,
	".jsonl": lines, ".ndjson": lines,
	".html": webPage, ".htm": webPage, ".xhtml": webPage,
	".eml": mails, ".mhtml": mails, ".mht": mails,
	".pdf": pdfFile, ".warc": archive, ".zip": zipFile,
}

// Endings lists the file endings that are read in a folder, in order; each of
// them may be followed by ".gz".
func Endings() []string {
	out := make([]string, 0, len(endings))
	for e := range endings {
		out = append(out, e)
	}
	slices.Sort(out)
	return out
}

// split takes a path apart: its name without folder and ending, and its form.
func split(path string) (string, form) {
	base := filepath.Base(path)
	if strings.EqualFold(filepath.Ext(base), ".gz") {
		base = base[:len(base)-len(".gz")]
	}
	ext := filepath.Ext(base)
	name := strings.TrimSuffix(base, ext)
	if name == "" {
		name = base
	}
	return name, endings[strings.ToLower(ext)]
}

func readNamed(o Options, name string, yield emit) bool {
	if name == Stdin {
		if o.Stdin == nil {
			return fault(yield, Stdin, 0, "name a file instead", "there is no standard input")
		}
		return readStream(o, o.Stdin, input{file: Stdin, name: "stdin"}, yield)
	}
	if web.Is(name) {
		return readAddress(o, name, yield)
	}
	info, err := os.Stat(name)
	if err != nil {
		return fault(yield, name, 0, remedyFor(err), "%w", reason(err))
	}
	if !info.IsDir() {
		return readFile(o, name, yield)
	}
	found := false
	more := true
	// WalkDir goes through each folder in the order of names and holds one folder's names at a time.
	err = filepath.WalkDir(name, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			if more = fault(yield, path, 0, remedyFor(err), "%w", reason(err)); !more {
				return filepath.SkipAll
			}
			return nil
		}
		if d.IsDir() {
			if path != name && (strings.HasPrefix(d.Name(), ".") || savedWith(path)) {
				return filepath.SkipDir
			}
			return nil
		}
		if _, f := split(path); f == unknown || strings.HasPrefix(d.Name(), ".") {
			return nil
		}
		found = true
		// A link may lead to a folder or to what never ends; readFile tells the folder.
		if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
			if more = fault(yield, path, 0, "leave it out, or name it itself to read from it", "is no regular file"); !more {
				return filepath.SkipAll
			}
			return nil
		}
		if more = readFile(o, path, yield); !more {
			return filepath.SkipAll
		}
		return nil
	})
	if err != nil && more {
		return fault(yield, name, 0, "", "walking the folder: %w", reason(err))
	}
	if !found && more {
		return fault(yield, name, 0, "name the file itself to read one of another ending", "no file in this folder ends in %s, or one of them with .gz", strings.Join(Endings(), " "))
	}
	return more
}

func readFile(o Options, path string, yield emit) bool {
	f, err := os.Open(path)
	if err != nil {
		return fault(yield, path, 0, remedyFor(err), "%w", reason(err))
	}
	defer func() { _ = f.Close() }() // read only: nothing can be lost
	info, err := f.Stat()
	if err == nil && info.IsDir() {
		return fault(yield, path, 0, "name it itself to read what is in it", "is a link to a folder")
	}
	name, form := split(path)
	if form == zipFile {
		return readZip(o, f, yield)
	}
	return readStream(o, f, input{file: path, name: name, form: form}, yield)
}

// input is what is known of an input beside its bytes.
type input struct {
	file string // as it is named in messages
	name string // the article's, where it is one
	form form
	from page.From  // of what was got from the web
	page *page.Page // what its bytes were found to hold already; nil where nobody has looked
	one  bool       // it is one article
}

// oneArticle are the forms of what holds one article: of others a list's address could hold any number.
var oneArticle = []form{plain, webPage, pdfFile}

// readStream reads one input of whatever form, from a file or standard input.
func readStream(o Options, r io.Reader, what input, yield emit) bool {
	in := bufio.NewReaderSize(r, 64<<10)
	if magic, err := in.Peek(2); err == nil && magic[0] == 0x1f && magic[1] == 0x8b {
		z, err := gzip.NewReader(in)
		if err != nil {
			return fault(yield, what.file, 0, "check it with gzip -t", "broken gzip: %w", err)
		}
		in = bufio.NewReaderSize(z, 64<<10)
	}
	if what.form == unknown {
		head, _ := in.Peek(4 << 10) // a short input gives what there is; an error shows again when it is read
		what.form = sniff(head)
	}
	if what.one && !slices.Contains(oneArticle, what.form) {
		return fault(yield, what.file, 0, "name it itself to read what is in it", "is no page")
	}
	switch what.form {
	case archive:
		return readArchive(o, in, what.file, yield)
	case arc:
		return fault(yield, what.file, 0, "make a WARC of it (warcio recompress)", "is a web archive of the older form, ARC")
	case zipFile:
		return fault(yield, what.file, 0, "save it to a file and name that", "is a ZIP file, which cannot be read from a stream")
	case mails:
		return readWhole(o, in, what.file, yield, func(raw []byte) (mahdar.Article, error) {
			return parseMail(bytes.NewReader(raw), what, o.max())
		})
	case pdfFile:
		return readWhole(o, in, what.file, yield, func(raw []byte) (mahdar.Article, error) {
			d, err := pdf.Parse(raw)
			if err != nil {
				return mahdar.Article{}, err
			}
			return mahdar.Article{ID: what.name, Title: d.Title, Text: d.Text, Published: d.Made, Guessed: !d.Made.IsZero()}, nil
		})
	case lines:
		return readLines(o, in, what.file, what.name, yield)
	case webPage:
		return readWhole(o, in, what.file, yield, func(raw []byte) (mahdar.Article, error) { return pageArticle(raw, what) })
	default:
		return readWhole(o, in, what.file, yield, func(raw []byte) (mahdar.Article, error) {
			text, err := charset.Decode(raw)
			if err != nil {
				return mahdar.Article{}, err
			}
			return mahdar.Article{ID: what.name, Text: text}, nil
		})
	}
}

// readWhole reads an input that is one article.
func readWhole(o Options, in io.Reader, file string, yield emit, parse func([]byte) (mahdar.Article, error)) bool {
	raw, err := io.ReadAll(io.LimitReader(in, o.max()+1))
	if err != nil {
		return fault(yield, file, 0, remedyFor(err), "reading: %w", reason(err))
	}
	if int64(len(raw)) > o.max() {
		return fault(yield, file, 0, o.split(), "is over %s, the limit for one article", size(o.max()))
	}
	a, err := parse(raw)
	if err != nil {
		return fault(yield, file, 0, remedyFor(err), "%w", err)
	}
	if strings.TrimSpace(a.Text) == "" {
		return fault(yield, file, 0, remedyFor(errEmpty), "%w", errEmpty)
	}
	return yield(Item{Article: a, File: file}, nil)
}

// pageArticle takes the article out of a web page.
func pageArticle(raw []byte, what input) (mahdar.Article, error) {
	p := what.page
	if p == nil {
		var err error
		if p, err = page.Parse(raw, what.from); err != nil {
			return mahdar.Article{}, err
		}
	}
	return mahdar.Article{ID: what.name, URL: p.Address, Published: p.Published, Guessed: p.Guessed, Title: p.Title, Author: p.Author, Outlet: p.Site, Text: p.Text}, nil
}

var errEmpty = errors.New("holds no text")

// reason takes the path out of an operating-system error: the fault names it already.
func reason(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

func remedyFor(err error) string {
	var corrupt *charset.NotText
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "check the path"
	case errors.Is(err, fs.ErrPermission):
		return "make it readable"
	case errors.Is(err, gzip.ErrChecksum), errors.Is(err, gzip.ErrHeader), errors.Is(err, io.ErrUnexpectedEOF):
		return "the compressed data is damaged or cut off: check it with gzip -t"
	case errors.Is(err, errEmpty), errors.Is(err, errNoWords):
		return "nothing to read in it: leave it out"
	case errors.As(err, &corrupt):
		return "give a text, a web page or JSON Lines"
	case errors.Is(err, pdf.ErrScanned), errors.Is(err, pdf.ErrUnreadable):
		return "run it through a text recogniser (OCR)"
	case errors.Is(err, pdf.ErrEncrypted):
		return "save it without its password"
	case errors.Is(err, pdf.ErrBroken):
		return "print it into a new PDF, or save its text as .txt"
	case errors.Is(err, pdf.ErrLong), errors.Is(err, pdf.ErrSlow):
		return "save the pages that are wanted as a file of their own"
	case errors.Is(err, page.ErrNoArticle), errors.Is(err, markup.ErrDeep), errors.Is(err, markup.ErrMany):
		return "save the article's text as .txt"
	}
	return remedyOnline(err)
}

func size(n int64) string {
	switch {
	case n >= 1<<20 && n%(1<<20) == 0:
		return fmt.Sprintf("%d MiB", n>>20)
	case n >= 1<<10 && n%(1<<10) == 0:
		return fmt.Sprintf("%d KiB", n>>10)
	}
	return fmt.Sprintf("%d bytes", n)
}
