package digest_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/digest"
	"github.com/mmcdole/gofeed"
	"github.com/yuin/goldmark"
	"golang.org/x/net/html"
)

// hostile is words that each form must show as words.
const hostile = `<script>alert(1)</script> [x](javascript:alert(2)) ![y](http://evil.example/p.png) @channel *b* | "q" ]]> &amp; `

// shady is a book in which pages say what they should not.
func shady(t *testing.T) digest.Digest {
	t.Helper()
	s := newShelf(t)
	s.add(may(6, 8), "https://a.example/?q=1>)<script>", "The French president, Emmanuel Macron, met the Chinese president, Xi Jinping, in Paris on 6 May 2024. \u202eThey spoke about sanctions and "+hostile+"\u009b31m\x07 of trade.")
	s.add(may(6, 9), "javascript:alert(3)", "The French president, Emmanuel Macron, met the Chinese president, Xi Jinping, in Lyon on 6 May 2024. They spoke about human rights "+hostile+".")
	s.keep(may(6, 10), mahdar.Article{ID: "<img src=x onerror=alert(4)>[z](http://evil.example)", Published: may(6, 0), Text: "The German chancellor, Olaf Scholz, met the Brazilian president, Luiz Inácio Lula da Silva, in Berlin on 4 May 2024. \"" + hostile + "\""})
	s.add(may(6, 11), "https://ar.example/1", "\u0627\u0644\u062a\u0642\u0649 \u0627\u0644\u0631\u0626\u064a\u0633 \u0627\u0644\u0645\u0635\u0631\u064a \u0639\u0628\u062f \u0627\u0644\u0641\u062a\u0627\u062d \u0627\u0644\u0633\u064a\u0633\u064a \u0646\u0638\u064a\u0631\u0647 \u0627\u0644\u0641\u0631\u0646\u0633\u064a \u0625\u064a\u0645\u0627\u0646\u0648\u064a\u0644 \u0645\u0627\u0643\u0631\u0648\u0646 \u0641\u064a \u0627\u0644\u0642\u0627\u0647\u0631\u0629 \u0627\u0644\u0627\u062b\u0646\u064a\u0646.")
	d := s.digest(may(6, 0), may(7, 0), digest.Options{})
	if len(d.Differences) == 0 || d.Encounters < 3 {
		t.Fatalf("%s", d.Markdown())
	}
	return d
}

// harmless looks through a page, or a piece of one, for what could do something or lead anywhere but to the articles.
func harmless(t *testing.T, raw []byte) (rtl int) {
	t.Helper()
	doc, err := html.Parse(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		attr := map[string]string{}
		for _, a := range n.Attr {
			attr[a.Key] = a.Val
			if strings.HasPrefix(a.Key, "on") {
				t.Errorf("<%s %s>", n.Data, a.Key)
			}
		}
		switch n.Data {
		case "script", "link", "img", "iframe":
			t.Errorf("there is a <%s>", n.Data)
		case "a":
			if h := strings.ReplaceAll(attr["href"], "%29", ")"); !strings.HasPrefix(h, "https://a.example/?q=1%3E)%3Cscript%3E") && !strings.HasPrefix(h, "https://ar.example/1") {
				t.Errorf("a link to %s", h)
			}
		case "blockquote":
			if attr["lang"] == "" || attr["dir"] == "" {
				t.Error("a quotation without its language or its direction")
			}
			if attr["dir"] == "rtl" {
				rtl++
			}
		}
	}
	return rtl
}

// TestPageIsHarmless: the page stands alone, whatever its articles hold.
func TestPageIsHarmless(t *testing.T) {
	d := shady(t)
	raw, err := d.HTML()
	if err != nil {
		t.Fatal(err)
	}
	if harmless(t, raw) == 0 {
		t.Error("no quotation from right to left")
	}
	if got := string(raw); !strings.Contains(got, "--paper:") || !strings.Contains(got, `default-src &#39;none&#39;`) && !strings.Contains(got, `default-src 'none'`) {
		t.Error("the page has no style sheet, or may ask for more")
	}
}

// TestMarkdownIsHarmless: another reader of Markdown finds no links but those to the articles, no pictures, no code of HTML.
func TestMarkdownIsHarmless(t *testing.T) {
	d := shady(t)
	for _, md := range []string{string(d.Markdown()), d.Text()} {
		if strings.ContainsAny(md, "\u202e\u009b\x07\x1b") || strings.Contains(md, "@channel") {
			t.Errorf("what a terminal or a chat obeys: %q", md)
		}
		var b bytes.Buffer
		if err := goldmark.Convert([]byte(md), &b); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(b.String(), "raw HTML omitted") {
			t.Errorf("HTML: %s", b.String())
		}
		harmless(t, b.Bytes())
	}
}

// TestAtom: a reader of feeds that is not ours reads the feed, and an entry is the same in the feeds of all days.
func TestAtom(t *testing.T) {
	d := shady(t)
	feed := parsed(t, &d)
	if len(feed.Items) != d.Encounters || feed.FeedType != "atom" || feed.Authors[0].Name == "" {
		t.Errorf("%d entries of %d: %+v", len(feed.Items), d.Encounters, feed)
	}
	last := feed.UpdatedParsed
	for _, it := range feed.Items {
		if !strings.HasPrefix(it.GUID, "urn:mahdar:encounter:") || it.Title == "" || it.Content == "" || it.UpdatedParsed == nil || it.PublishedParsed == nil || it.UpdatedParsed.After(*last) {
			t.Errorf("%+v", it)
		}
		last = it.UpdatedParsed
		harmless(t, []byte(it.Content))
	}

	s := newShelf(t)
	s.add(may(3, 9), "https://a.example/1", planned)
	s.add(may(6, 20), "https://b.example/1", held)
	s.add(may(7, 9), "https://c.example/1", elsewhere)
	stamps := func(since, until time.Time) (out []string) {
		d := s.digest(since, until, digest.Options{Ahead: 9})
		for _, it := range parsed(t, &d).Items {
			out = append(out, it.GUID+" "+it.Updated+" "+it.Link)
		}
		return out
	}
	const id = "urn:mahdar:encounter:chn-fra-2024-05-06 "
	for i, c := range []struct {
		since, until time.Time
		want         string
	}{
		{may(3, 0), may(4, 0), id + "2024-05-03T09:00:00Z https://a.example/1"},
		{may(4, 0), may(5, 0), ""}, // what is known is no entry
		{may(6, 0), may(7, 0), id + "2024-05-06T20:00:00Z https://b.example/1"},
		{may(7, 0), may(8, 0), ""}, // nor is one more account
		{may(1, 0), may(8, 0), id + "2024-05-06T20:00:00Z https://a.example/1"}, // and it changes nothing
	} {
		if got := strings.Join(stamps(c.since, c.until), ", "); got != c.want {
			t.Errorf("%d: %s, want %s", i, got, c.want)
		}
	}
}

// parsed reads the feed of a digest, as XML and as a feed.
func parsed(t *testing.T, d *digest.Digest) *gofeed.Feed {
	t.Helper()
	raw, err := d.Atom()
	if err != nil {
		t.Fatal(err)
	}
	for dec := xml.NewDecoder(bytes.NewReader(raw)); ; {
		if _, err := dec.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatalf("%v in %s", err, raw)
		}
	}
	f, err := gofeed.NewParser().Parse(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// TestEmptyFeed: a feed without entries is a feed.
func TestEmptyFeed(t *testing.T) {
	d := newShelf(t).digest(may(1, 0), may(2, 0), digest.Options{Scope: "China and France"})
	if f := parsed(t, &d); len(f.Items) != 0 || f.Title != "Diplomatic digest: China and France" || f.UpdatedParsed == nil {
		t.Errorf("%+v", f)
	}
}

// TestJSONKeepsWords: for programs the words are what the article has, and the text is what a chat shows.
func TestJSONKeepsWords(t *testing.T) {
	d := shady(t)
	raw, err := d.JSON()
	if err != nil {
		t.Fatal(err)
	}
	var j struct {
		Held []digest.Entry `json:"held"`
		Text string         `json:"text"`
	}
	if err := json.Unmarshal(raw, &j); err != nil {
		t.Fatal(err)
	}
	var said []string
	for _, e := range j.Held {
		for _, s := range e.Sources {
			if s.URL != "" && !strings.HasPrefix(s.URL, "https://") {
				t.Errorf("an address that is none: %s", s.URL)
			}
		}
		said = append(said, fmt.Sprint(e.Quote))
	}
	if j.Text != d.Text() || len(said) != d.Encounters || !slices.ContainsFunc(said, func(s string) bool { return strings.Contains(s, "Macron") }) {
		t.Errorf("%s", raw)
	}
}
