package feed

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"net/url"

	"github.com/mahdar/mahdar/internal/source/address"
)

// OPML 2.0, http://opml.org/spec2.opml: lists of feeds as readers of feeds exchange them.

type outline struct {
	Text   string    `xml:"text,attr"`
	Title  string    `xml:"title,attr,omitempty"`
	Kind   string    `xml:"type,attr,omitempty"`
	Feed   string    `xml:"xmlUrl,attr,omitempty"`
	Page   string    `xml:"htmlUrl,attr,omitempty"`
	Lang   string    `xml:"language,attr,omitempty"`
	Within []outline `xml:"outline"`
}

type document struct {
	XMLName xml.Name  `xml:"opml"`
	Version string    `xml:"version,attr"`
	Title   string    `xml:"head>title"`
	Body    []outline `xml:"body>outline"`
}

// Outline is a feed that an OPML file names.
type Outline struct {
	URL  string
	Name string
	Lang string // as the file has it; empty for none
}

// maxWithin is how deep outlines may lie within others.
const maxWithin = 16

// opml reads the feeds that an OPML file names.
func (l *List) opml(raw []byte) error {
	all, err := outlines(raw)
	for _, o := range all {
		l.Lists = append(l.Lists, o.URL)
	}
	return err
}

// ReadOPML reads the feeds that an OPML file names, in its order, each once; what is no address of the web is left out.
func ReadOPML(raw []byte) ([]Outline, error) {
	raw = readable(raw, maxSize)
	if root(raw) != "opml" {
		return nil, fmt.Errorf("%w: is no OPML", ErrNone)
	}
	err := room(raw, "opml")
	var all []Outline
	if err == nil {
		all, err = outlines(raw)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNone, err)
	}
	seen := map[string]bool{}
	var out []Outline
	for _, o := range all {
		if u := address.Of(o.URL, nil); u != nil && !seen[u.String()] {
			o.URL = u.String()
			seen[o.URL] = true
			out = append(out, o)
		}
	}
	return out, nil
}

func outlines(raw []byte) (out []Outline, err error) {
	var d document
	if err := decoder(raw).Decode(&d); err != nil {
		return nil, err
	}
	var take func([]outline, int)
	take = func(all []outline, depth int) {
		for _, o := range all {
			if o.Feed != "" && len(out) < maxEntries {
				name := o.Title
				if name == "" {
					name = o.Text
				}
				out = append(out, Outline{URL: o.Feed, Name: titled(name), Lang: o.Lang})
			}
			if depth < maxWithin {
				take(o.Within, depth+1)
			}
		}
	}
	take(d.Body, 0)
	return out, nil
}

// WriteOPML writes feeds as OPML.
func WriteOPML(w io.Writer, title string, feeds []Outline) error {
	d := document{Version: "2.0", Title: title}
	for _, f := range feeds {
		name := f.Name
		if name == "" {
			if u, err := url.Parse(f.URL); err == nil {
				name = u.Host
			}
		}
		d.Body = append(d.Body, outline{Text: name, Kind: "rss", Feed: f.URL, Lang: f.Lang})
	}
	var b bytes.Buffer
	b.WriteString(xml.Header)
	e := xml.NewEncoder(&b)
	e.Indent("", "  ")
	if err := e.Encode(d); err != nil {
		return fmt.Errorf("writing OPML: %w", err)
	}
	b.WriteByte('\n')
	_, err := w.Write(b.Bytes())
	return err
}
