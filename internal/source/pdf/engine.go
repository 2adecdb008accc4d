package pdf

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"sync"
	"time"
	"unicode"

	pdfium "github.com/klippa-app/go-pdfium"
	pdferrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// What a document may cost. It is a stranger's, and the engine is large.
const (
	maxTime   = time.Minute
	maxMemory = 256 << 20
	maxPages  = 300
)

// engine is PDFium, compiled to WebAssembly and run by wazero: what goes wrong in it stays in its own memory, and it
// sees no file, no environment and no net. It is got ready for the first document.
var engine struct {
	sync.Mutex
	pool pdfium.Pool
}

// ready gives the engine. Compiling it takes some seconds of a processor; so what was compiled is kept in the user's
// folder for such, and if that cannot be, it is compiled again each time.
func ready() (pdfium.Pool, error) {
	if engine.pool != nil {
		return engine.pool, nil
	}
	config := wazero.NewRuntimeConfig().
		WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling).
		WithMemoryLimitPages(maxMemory >> 16).
		WithCloseOnContextDone(true)
	start := func(config wazero.RuntimeConfig) (pdfium.Pool, error) {
		return webassembly.Init(webassembly.Config{
			MaxTotal: 1, RuntimeConfig: config, FSConfig: wazero.NewFSConfig(), Stdout: io.Discard, Stderr: io.Discard,
			Context: experimental.WithCompilationWorkers(context.Background(), 2),
		})
	}
	var err error
	if dir, failed := os.UserCacheDir(); failed == nil {
		if cache, failed := wazero.NewCompilationCacheWithDir(filepath.Join(dir, "mahdar")); failed == nil {
			if engine.pool, err = start(config.WithCompilationCache(cache)); err == nil {
				return engine.pool, nil
			}
		}
	}
	engine.pool, err = start(config)
	return engine.pool, err
}

// char is a letter on a page.
type char struct {
	r           rune
	x, y        float64 // where the pen stood
	left, right float64 // the same where it was not asked
	ink         float64 // how high what is drawn of it is, or its font, as the engine knows
	height      float64 // of its font, as it is set
	turned      bool    // it does not stand upright
}

// raw is what the engine sees in a document.
type raw struct {
	pages [][]char
	title string
	made  string
}

// see reads a document's letters with PDFium, of which there is one at a time.
func see(document []byte) (out raw, err error) {
	engine.Lock()
	defer engine.Unlock()
	pool, err := ready()
	if err != nil {
		return out, fmt.Errorf("getting the PDF engine ready: %w", err)
	}
	p, err := pool.GetInstance(maxTime)
	if err != nil {
		return out, fmt.Errorf("getting the PDF engine ready: %w", err)
	}
	late := time.AfterFunc(maxTime, func() { _ = p.Kill() })
	defer func() {
		if !late.Stop() {
			err = ErrSlow
			return
		}
		_ = p.Close()
	}()
	doc, err := p.OpenDocument(&requests.OpenDocument{File: &document})
	switch {
	case errors.Is(err, pdferrors.ErrPassword), errors.Is(err, pdferrors.ErrSecurity):
		return out, ErrEncrypted
	case err != nil:
		return out, ErrBroken
	}
	count, err := p.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: doc.Document})
	switch {
	case err != nil || count.PageCount == 0:
		return out, ErrBroken
	case count.PageCount > maxPages:
		return out, ErrLong
	}
	if meta, err := p.GetMetaData(&requests.GetMetaData{Document: doc.Document, Tags: &[]string{"Title", "CreationDate"}}); err == nil {
		for _, tag := range meta.Tags {
			switch tag.Tag {
			case "Title":
				out.title = tag.Value
			case "CreationDate":
				out.made = tag.Value
			}
		}
	}
	broken := 0
	for i := range count.PageCount {
		chars, err := page(p, doc.Document, i)
		if err != nil {
			broken++ // one page of a document may be; the others are not
		}
		out.pages = append(out.pages, chars)
	}
	if broken == count.PageCount {
		return out, ErrBroken
	}
	return out, nil
}

// page gives the letters of a page, in the order in which the engine reads them.
func page(p pdfium.Pdfium, doc references.FPDF_DOCUMENT, index int) ([]char, error) {
	text, err := p.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: requests.Page{ByIndex: &requests.PageByIndex{Document: doc, Index: index}}})
	if err != nil {
		return nil, err
	}
	defer func() { _, _ = p.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: text.TextPage}) }()
	count, err := p.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: text.TextPage})
	if err != nil {
		return nil, err
	}
	chars := make([]char, count.Count)
	for i := range chars {
		letter, err := p.FPDFText_GetUnicode(&requests.FPDFText_GetUnicode{TextPage: text.TextPage, Index: i})
		if err != nil {
			return nil, err
		}
		chars[i].r = rune(letter.Unicode)
	}
	for start := 0; start < len(chars); {
		end := start
		for end < len(chars) && !endsLine(chars[end].r) {
			end++
		}
		end = min(end+1, len(chars))
		right := hasRight(chars[start:end])
		for i := start; i < end; i++ {
			// each question costs; of words that are read from the left it is enough to know where they begin and end
			begins := i < start+3 || blank(chars[i-1].r)
			if begins || right || i+1 == end || blank(chars[i+1].r) {
				place(p, text.TextPage, i, &chars[i])
			}
			if begins {
				set(p, text.TextPage, i, &chars[i])
			} else {
				chars[i].height, chars[i].turned = chars[i-1].height, chars[i-1].turned
			}
		}
		start = end
	}
	return chars, nil
}

// endsLine reports whether the engine ends a line with a sign: a hyphen, or what ends lines.
func endsLine(r rune) bool { return r == hyphenEnd || r == '\r' || r == '\n' }

// blank reports whether nothing is drawn for a sign.
func blank(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) && r != hyphenEnd }

// place asks where a letter stands.
func place(p pdfium.Pdfium, page references.FPDF_TEXTPAGE, i int, c *char) {
	if at, err := p.FPDFText_GetCharOrigin(&requests.FPDFText_GetCharOrigin{TextPage: page, Index: i}); err == nil {
		c.x, c.y = at.X, at.Y
	}
	if box, err := p.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: page, Index: i}); err == nil {
		c.left, c.right, c.ink = float64(box.Rect.Left), float64(box.Rect.Right), float64(box.Rect.Top-box.Rect.Bottom)
	}
}

// set asks how a letter is set.
func set(p pdfium.Pdfium, page references.FPDF_TEXTPAGE, i int, c *char) {
	size, err := p.FPDFText_GetFontSize(&requests.FPDFText_GetFontSize{TextPage: page, Index: i})
	if err != nil {
		return
	}
	m, err := p.FPDFText_GetMatrix(&requests.FPDFText_GetMatrix{TextPage: page, Index: i})
	if err != nil {
		return // a space or the end of a line that the engine put in
	}
	c.height = math.Round(10*size.FontSize*math.Hypot(float64(m.Matrix.C), float64(m.Matrix.D))) / 10
	c.turned = math.Abs(float64(m.Matrix.B)) > math.Abs(float64(m.Matrix.A))/5
}
