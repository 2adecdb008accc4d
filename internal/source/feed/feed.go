// Package feed reads lists of articles: RSS, RDF, Atom and JSON feeds, site maps and their indexes,
// OPML; and finds those that a page names. It knows nothing of how they were got.
package feed

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html"
	netcharset "golang.org/x/net/html/charset"

	"github.com/mahdar/mahdar/internal/source/address"
	"github.com/mahdar/mahdar/internal/source/charset"
	"github.com/mahdar/mahdar/internal/source/markup"
)

// List is what a feed or a site map names.
type List struct {
	Kind     string    // what it is, for people: "RSS", "Atom", "site map" …
	Articles []Article // in its order
	Lists    []string  // addresses of other lists
}

// Article is one that a list names.
type Article struct {
	URL       string
	Title     string
	Published time.Time // zero where the list does not say
}

// ErrNone is returned (wrapped) for what is no list.
var ErrNone = errors.New("is no feed, site map or OPML")

// How much a list may hold: what a site map may by its standard, https://www.sitemaps.org/protocol.html. What is read as
// a whole before any of it is taken – all but site maps – takes half a kilobyte for each element.
const (
	maxEntries  = 50_000
	maxSize     = 50 << 20 // bytes, unpacked
	maxElements = 300_000
)

// Is reports whether bytes begin like a list: XML of a root that is known, or a JSON feed; compressed or not.
func Is(raw []byte) bool {
	raw = readable(raw, 64<<10)
	if bytes.HasPrefix(raw, []byte("{")) {
		head := raw[:min(len(raw), 512)]
		return bytes.Contains(head, []byte("jsonfeed.org/version"))
	}
	return kinds[root(raw)] != ""
}

// root is the name of an XML text's first element, without its prefix; "" for what is none.
func root(raw []byte) string {
	rest := bytes.TrimSpace(bytes.TrimPrefix(raw, []byte("\xef\xbb\xbf")))
	for range 32 { // declarations, comments
		if !bytes.HasPrefix(rest, []byte("<")) {
			return ""
		}
		end := []byte(">")
		switch i := bytes.IndexAny(rest, "[>"); {
		case bytes.HasPrefix(rest, []byte("<!--")):
			end = []byte("-->")
		case bytes.HasPrefix(rest, []byte("<!")) && i >= 0 && rest[i] == '[': // what a document type declares of its own
			end = []byte("]>")
		case !bytes.HasPrefix(rest, []byte("<?")) && !bytes.HasPrefix(rest, []byte("<!")):
			name := rest[1:min(len(rest), 64)]
			if i := bytes.IndexAny(name, " \t\r\n/>"); i >= 0 {
				name = name[:i]
			}
			return string(name[bytes.IndexByte(name, ':')+1:])
		}
		i := bytes.Index(rest, end)
		if i < 0 {
			return ""
		}
		rest = bytes.TrimSpace(rest[i+len(end):])
	}
	return ""
}

// Parse reads a list that was got from an address.
func Parse(raw []byte, from *url.URL) (*List, error) {
	if !Is(raw) {
		return nil, ErrNone
	}
	raw = readable(raw, maxSize)
	out := &List{}
	first := root(raw)
	err := room(raw, first)
	switch {
	case err != nil:
	case first == "urlset" || first == "sitemapindex":
		err = out.siteMap(raw)
	case first == "opml":
		err = out.opml(raw)
	default:
		err = out.feed(raw)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNone, err)
	}
	out.Kind = cmp.Or(kinds[root(raw)], "JSON feed")
	out.settle(from)
	return out, nil
}

// kinds are lists by the name of their first element.
var kinds = map[string]string{"rss": "RSS", "RDF": "RDF", "feed": "Atom", "urlset": "site map", "sitemapindex": "index of site maps", "opml": "OPML"}

// settle makes whole addresses, and leaves out what is none of the web and what was named before.
func (l *List) settle(from *url.URL) {
	seen := map[string]bool{}
	whole := func(s string) string {
		u := address.Of(s, from)
		if u == nil || seen[u.String()] {
			return ""
		}
		seen[u.String()] = true
		return u.String()
	}
	for i := range l.Articles {
		l.Articles[i].URL = whole(l.Articles[i].URL)
	}
	l.Articles = slices.DeleteFunc(l.Articles, func(a Article) bool { return a.URL == "" })
	for i := range l.Lists {
		l.Lists[i] = whole(l.Lists[i])
	}
	l.Lists = slices.DeleteFunc(l.Lists, func(s string) bool { return s == "" })
}

// feed reads RSS, RDF, Atom and JSON feeds.
func (l *List) feed(raw []byte) error {
	f, err := gofeed.NewParser().Parse(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	for _, it := range f.Items[:min(len(f.Items), maxEntries)] {
		a := Article{URL: it.Link, Title: titled(it.Title)}
		if a.URL == "" && len(it.Links) > 0 {
			a.URL = it.Links[0]
		}
		if a.URL == "" {
			a.URL = it.GUID // some feeds name the article by its address there alone
		}
		if at := it.PublishedParsed; at != nil {
			a.Published = *at
		} else if at := it.UpdatedParsed; at != nil {
			a.Published = *at
		}
		l.Articles = append(l.Articles, a)
	}
	return nil
}

// siteMap reads a site map, with what Google's news extension adds, or an index of them.
func (l *List) siteMap(raw []byte) error {
	type place struct {
		Loc     string `xml:"loc"`
		LastMod string `xml:"lastmod"`
		News    struct {
			Title string `xml:"title"`
			Date  string `xml:"publication_date"`
		} `xml:"news"`
	}
	d := decoder(raw)
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			if len(l.Articles)+len(l.Lists) > 0 { // what it breaks off behind is good
				return nil
			}
			return err
		}
		start, ok := tok.(xml.StartElement)
		if !ok || start.Name.Local != "url" && start.Name.Local != "sitemap" {
			continue
		}
		var p place
		if err := d.DecodeElement(&p, &start); err != nil {
			if len(l.Articles)+len(l.Lists) > 0 {
				return nil
			}
			return err
		}
		if len(l.Articles)+len(l.Lists) >= maxEntries {
			return nil
		}
		if start.Name.Local == "sitemap" {
			l.Lists = append(l.Lists, p.Loc)
			continue
		}
		a := Article{URL: p.Loc, Title: titled(p.News.Title)}
		for _, s := range []string{p.News.Date, p.LastMod} {
			if a.Published = moment(s); !a.Published.IsZero() {
				break
			}
		}
		l.Articles = append(l.Articles, a)
	}
}

// longestTitle is how many letters of a title are taken.
const longestTitle = 500

// titled is a title in one line.
func titled(s string) string {
	letters := []rune(charset.OneLine(s[:min(len(s), 16*longestTitle)]))
	return string(letters[:min(len(letters), longestTitle)])
}

// moment reads a day, with a time or without, as W3C's note on date and time has them.
func moment(s string) time.Time {
	for _, form := range []string{time.RFC3339, "2006-01-02T15:04Z07:00", time.DateOnly} {
		if at, err := time.Parse(form, strings.TrimSpace(s)); err == nil {
			return at
		}
	}
	return time.Time{}
}

// decoder reads XML of any encoding; entities that are not XML's own stay as they are typed, and none is looked up elsewhere.
func decoder(raw []byte) *xml.Decoder {
	d := xml.NewDecoder(bytes.NewReader(raw))
	d.Strict, d.CharsetReader = false, netcharset.NewReaderLabel
	return d
}

// In gives the addresses of the feeds that a page names as its own (https://html.spec.whatwg.org/#rel-alternate).
func In(raw []byte, from *url.URL) []string {
	doc, err := markup.Parse(string(raw))
	if err != nil {
		return nil
	}
	l := &List{}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode || n.Data != "link" {
			continue
		}
		of := map[string]string{}
		for _, a := range n.Attr {
			of[a.Key] = a.Val
		}
		if slices.Contains(strings.Fields(strings.ToLower(of["rel"])), "alternate") && slices.Contains(types, strings.ToLower(of["type"])) {
			l.Lists = append(l.Lists, of["href"])
		}
	}
	l.settle(from)
	return l.Lists
}

// types are the media types of feeds.
var types = []string{"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"}
