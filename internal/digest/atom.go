package digest

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"fmt"
	"net/url"
	"slices"
	"time"
)

// A feed of Atom (RFC 4287).
type atomFeed struct {
	XMLName   xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	ID        string      `xml:"id"`
	Title     string      `xml:"title"`
	Updated   string      `xml:"updated"`
	Author    string      `xml:"author>name"`
	Generator string      `xml:"generator"`
	Entries   []atomEntry `xml:"entry"`
}

type atomEntry struct {
	ID        string         `xml:"id"`
	Title     string         `xml:"title"`
	Published string         `xml:"published"`
	Updated   string         `xml:"updated"`
	Links     []atomLink     `xml:"link"`
	Category  []atomCategory `xml:"category"`
	Content   atomContent    `xml:"content"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Href string `xml:"href,attr"`
	Lang string `xml:"hreflang,attr,omitempty"`
}

type atomCategory struct {
	Term string `xml:"term,attr"`
}

type atomContent struct {
	Type string `xml:"type,attr"`
	Body string `xml:",chardata"`
}

// Atom writes the encounters that are new, or no longer what they were, as a feed: the last to change first. An
// entry's id is its encounter's name, and its time that of the first account to tell of it as it is now, so that it is
// the same in every digest of the same book.
func (d *Digest) Atom() ([]byte, error) {
	f := atomFeed{ID: "urn:mahdar:digest:" + url.PathEscape(cmp.Or(d.Scope, "all")), Title: "Diplomatic digest", Author: "Mahdar", Generator: "mahdar digest", Updated: stamp(d.Since)}
	if d.Scope != "" {
		f.Title += ": " + d.Scope
	}
	type dated struct {
		*Entry
		kind string
	}
	var all []dated
	for i := range d.Sections {
		s := &d.Sections[i]
		for k := range s.Entries {
			if e := &s.Entries[k]; e.Fresh > 0 && s.Kind != Known && (e.New || e.Was != "" || e.Moved != nil) {
				all = append(all, dated{e, s.Kind})
			}
		}
	}
	slices.SortStableFunc(all, func(x, y dated) int { return y.Updated.Compare(x.Updated) })
	differ := map[string]*Difference{}
	for i := range d.Differences {
		differ[d.Differences[i].Name] = &d.Differences[i]
	}
	for i, e := range all {
		if i == 0 {
			f.Updated = stamp(e.Updated)
		}
		x := atomEntry{ID: "urn:mahdar:encounter:" + url.PathEscape(e.Name), Title: joined(e.Who(), e.When(), e.Where(), e.Status), Published: stamp(e.First), Updated: stamp(e.Updated), Category: []atomCategory{{e.Status}}}
		for _, s := range e.Sources {
			if s.URL != "" {
				x.Links = append(x.Links, atomLink{"alternate", s.URL, s.Lang})
				break
			}
		}
		var b bytes.Buffer
		err := pageTemplate.ExecuteTemplate(&b, "entry", rowOf(e.Entry, joined(e.About(), e.Fate(e.kind))))
		if diff := differ[e.Name]; err == nil && diff != nil {
			err = pageTemplate.ExecuteTemplate(&b, "differ", diff)
		}
		if err != nil {
			return nil, fmt.Errorf("writing the feed: %w", err)
		}
		x.Content = atomContent{"html", b.String()}
		f.Entries = append(f.Entries, x)
	}
	var b bytes.Buffer
	b.WriteString(xml.Header)
	enc := xml.NewEncoder(&b)
	enc.Indent("", " ")
	if err := enc.Encode(f); err != nil {
		return nil, fmt.Errorf("writing the feed: %w", err)
	}
	b.WriteByte('\n')
	return b.Bytes(), nil
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
