// Package page takes the article out of a web page: its main text with the headline before it,
// and what the page says of it: its address, its day, who wrote it, whose site it is, its language.
// It knows nothing of how a page was got, and nothing of what an article says.
package page

import (
	"bytes"
	"cmp"
	"errors"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"time"

	netcharset "golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/htmlindex"

	"github.com/mahdar/mahdar/internal/source/charset"
	"github.com/mahdar/mahdar/internal/source/markup"
)

// ErrNoArticle is the error for a page in which no article was found.
var ErrNoArticle = errors.New("no article was found in the page")

// From is where a page comes from, as far as it is known.
type From struct {
	// Address is where it was got; links in it are meant from there.
	Address *url.URL
	// Charset is the encoding that whoever sent it named; the page's own word is taken where it names none.
	Charset string
}

// Page is an article as its page shows it.
type Page struct {
	Title     string
	Text      string    // the headline, if there is one, and the paragraphs, with an empty line between each two
	Published time.Time // zero if unknown
	Guessed   bool      // Published is a day that the page names somewhere, nowhere near its headline
	Address   string    // the one address that the page says it has; empty if it says none
	Author    string    // as the page writes it
	Site      string    // what the site calls itself
}

// Parse takes the article out of a page.
func Parse(raw []byte, from From) (*Page, error) {
	text, err := decode(raw, from.Charset)
	if err != nil {
		return nil, err
	}
	doc, err := markup.Parse(text)
	if err != nil {
		return nil, err
	}
	h := readHead(doc, from.Address)
	all := paragraphs(doc)
	h.title = h.bare(h.title, all)
	body := texts(lines(doc, notTold))
	day, guessed := h.day(body, all)
	title, paras := article(doc, h)
	if len(paras) == 0 {
		return nil, ErrNoArticle
	}
	title = cmp.Or(h.title, h.bare(title, all))
	paras = headed(title, h.lead(body, paras), framed(paras))
	p := &Page{Title: title, Text: strings.Join(paras, "\n\n"), Published: day, Guessed: guessed, Author: h.author, Site: h.site}
	if h.said != nil {
		p.Address = h.said.String()
	}
	return p, nil
}

// headed puts the headline first, once, for pages repeat it, and behind it the lead.
func headed(title, lead string, paras []string) []string {
	out := make([]string, 0, len(paras)+2)
	for _, p := range []string{title, lead} {
		if p != "" {
			out = append(out, p)
		}
	}
	headline := letters(title)
	for _, p := range paras {
		if headline == "" || letters(p) != headline {
			out = append(out, p)
		}
	}
	return out
}

// decode decodes a page by the encoding that was named for it, or that it
// declares, if its bytes bear that out, else as any text.
func decode(raw []byte, named string) (string, error) {
	if stray := bytes.Count(raw, []byte{0}); stray > 0 && stray < len(raw)/50 { // a browser passes over them
		raw = bytes.ReplaceAll(raw, []byte{0}, nil)
	}
	head := raw[:min(len(raw), 4096)]
	if bytes.IndexByte(raw, 0) >= 0 || bytes.HasPrefix(raw, charset.BOMUTF8) || bytes.HasPrefix(raw, charset.BOMLE) || bytes.HasPrefix(raw, charset.BOMBE) {
		return charset.Decode(raw)
	}
	for _, name := range []string{canonical(named), declared(head)} {
		if name == "" || name == "utf-8" {
			continue
		}
		if enc, err := htmlindex.Get(name); err == nil {
			if s, err := charset.Convert(raw, enc); err == nil && !strings.ContainsRune(s, 0xFFFD) {
				return s, nil
			}
		}
	}
	return charset.Decode(raw)
}

var metaCharset = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)<meta[^>]{0,200}?charset\s*=\s*["']?\s*([-\w]+)`)
})

// declared is the canonical name of the encoding that a page's head declares.
func declared(head []byte) string {
	m := metaCharset().FindSubmatch(head)
	if m == nil {
		return ""
	}
	return canonical(string(m[1]))
}

// canonical is the canonical name of an encoding; empty for one that is not known.
func canonical(name string) string {
	_, name = netcharset.Lookup(name)
	return name
}
