package feed

import (
	"bytes"
	"compress/gzip"
	"errors"
	"net/url"
	"strings"
	"testing"
	"time"
	"unicode/utf16"
)

var home, _ = url.Parse("https://example.org/news/")

// written gives a list as one line: its articles, then its lists.
func written(l *List) string {
	var parts []string
	for _, a := range l.Articles {
		day := ""
		if !a.Published.IsZero() {
			day = " " + a.Published.UTC().Format(time.DateOnly)
		}
		parts = append(parts, strings.TrimSpace(a.URL+day+" "+a.Title))
	}
	return strings.Join(append(parts, l.Lists...), "|")
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

const siteMap = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://example.org/a</loc><lastmod>2024-07-26</lastmod><news:news><news:publication><news:name>Example</news:name></news:publication><news:publication_date>2024-07-25T10:00+03:00</news:publication_date><news:title>They met</news:title></news:news></url>
<url><loc>https://example.org/b</loc></url></urlset>`

func TestLists(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"RSS": {`<?xml version="1.0"?><!-- a comment [of 1] --><rss version="2.0"><channel><title>Example</title><item><title>They  met</title><link>https://example.org/a</link><pubDate>Thu, 25 Jul 2024 10:00:00 GMT</pubDate></item><item><guid>https://example.org/b</guid></item><item><link>https://example.org/a</link></item></channel></rss>`,
			"https://example.org/a 2024-07-25 They met|https://example.org/b"},
		"RDF":                            {`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Example</title></channel><item><title>They met</title><link>https://example.org/a</link><dc:date>2024-07-25T10:00:00Z</dc:date></item></rdf:RDF>`, "https://example.org/a 2024-07-25 They met"},
		"Atom":                           {`<feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title><entry><title>They met</title><link rel="alternate" href="/a"/><updated>2024-07-25T10:00:00Z</updated></entry></feed>`, "https://example.org/a 2024-07-25 They met"},
		"JSON":                           {`{"version":"https://jsonfeed.org/version/1.1","title":"Example","items":[{"id":"1","url":"b","title":"They met","date_published":"2024-07-25T10:00:00Z"}]}`, "https://example.org/news/b 2024-07-25 They met"},
		"a map":                          {siteMap, "https://example.org/a 2024-07-25 They met|https://example.org/b"},
		"zipped":                         {zipped(t, siteMap), "https://example.org/a 2024-07-25 They met|https://example.org/b"},
		"an index":                       {`<sitemapindex><sitemap><loc>https://example.org/1.xml.gz</loc></sitemap><sitemap><loc>file:///etc/passwd</loc></sitemap></sitemapindex>`, "https://example.org/1.xml.gz"},
		"OPML":                           {`<opml version="2.0"><head><title>Feeds</title></head><body><outline text="Ministries"><outline type="rss" text="a" xmlUrl="https://example.org/rss"/></outline></body></opml>`, "https://example.org/rss"},
		"cut off":                        {siteMap[:strings.Index(siteMap, "<url><loc>https://example.org/b")+20], "https://example.org/a 2024-07-25 They met"},
		"an entity":                      {`<!DOCTYPE urlset [<!ENTITY x SYSTEM "file:///etc/passwd">]><urlset><url><loc>https://example.org/&x;</loc></url></urlset>`, "https://example.org/&x;"},
		"UTF-16, and control characters": {wide16(`<?xml version="1.0" encoding="UTF-16"?><rss version="2.0"><channel><item><title>Встреча&#7;&#x1B;` + "\x02" + `в Москве</title><link>https://example.org/a</link></item></channel></rss>`), "https://example.org/a Встреча в Москве"},
		"control characters in JSON":     {`{"version":"https://jsonfeed.org/version/1.1","items":[{"url":"b","title":"They\u0000\u001b met"}]}`, "https://example.org/news/b They met"},
		"an encoding of one byte":        {"<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss version=\"2.0\"><channel><item><title>\xc2\xf1\xf2\xf0\xe5\xf7\xe0</title><link>https://example.org/a</link></item></channel></rss>", "https://example.org/a Встреча"},
		"a title without end":            {`<rss version="2.0"><channel><item><title>` + strings.Repeat("é", 100_000) + `</title><link>https://example.org/a</link></item></channel></rss>`, "https://example.org/a " + strings.Repeat("é", longestTitle)},
	} {
		l, err := Parse([]byte(c.in), home)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := written(l); got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", name, got, c.want)
		}
	}
	many := func(head, one string) string { return head + strings.Repeat(one, 1_000_000) }
	for _, bad := range []string{many(`<rss version="2.0"><channel>`, "<item/>"), many(`<rss version="2.0"><channel><item>`, "<a:b/>"), many("<feed>", "<entry/>"), many("<opml><body>", "<outline/>"),
		many(`{"version":"https://jsonfeed.org/version/1","items":[{}`, ",{}") + "]}", zipped(t, zipped(t, siteMap)), `<rss version="2.0" xmlns:a="http://a.example/"><channel><item>` + strings.Repeat("<a:b>", 1_000_000), "", "words", "<html><body>", "<rss", `{"a":1}`, "\x1f\x8bxxxx", "<?xml"} {
		if l, err := Parse([]byte(bad), home); !errors.Is(err, ErrNone) {
			t.Errorf("%.80q: %v, %v", bad, l, err)
		}
	}
}

func TestIn(t *testing.T) {
	got := In([]byte(`<html><head><link rel="alternate" type="application/rss+xml" href="/rss"><link rel="alternate" hreflang="fr" href="/fr"><link rel="Alternate" type="application/atom+xml" href="atom.xml"><link rel="stylesheet" type="application/rss+xml" href="/x"></head></html>`), home)
	if strings.Join(got, " ") != "https://example.org/rss https://example.org/news/atom.xml" {
		t.Error(got)
	}
}

// wide16 writes a text in UTF-16.
func wide16(s string) string {
	b := []byte{0xff, 0xfe}
	for _, c := range utf16.Encode([]rune(s)) {
		b = append(b, byte(c), byte(c>>8))
	}
	return string(b)
}

// FuzzOPML reads any bytes as OPML: each feed once, and what is written of them is read as the same.
func FuzzOPML(f *testing.F) {
	f.Add([]byte(`<opml><body><outline text="a" xmlUrl="https://example.org/rss"><outline title="b&#7;" xmlUrl="//x"/></outline></body></opml>`))
	f.Add([]byte(wide16(`<?xml version="1.0" encoding="utf-16"?><opml><body><outline xmlUrl="https://example.org/"/></body></opml>`)))
	f.Fuzz(func(t *testing.T, raw []byte) {
		all, err := ReadOPML(raw)
		if err != nil {
			return
		}
		var b bytes.Buffer
		if err := WriteOPML(&b, "All", all); err != nil {
			t.Fatal(err)
		}
		again, err := ReadOPML(b.Bytes())
		if err != nil || len(again) != len(all) {
			t.Fatalf("%d feeds, then %d, %v", len(all), len(again), err)
		}
		for i := range all {
			if all[i].URL != again[i].URL {
				t.Errorf("%q, then %q", all[i].URL, again[i].URL)
			}
		}
	})
}

// FuzzList reads any bytes as a list: all of its addresses are of the web.
func FuzzList(f *testing.F) {
	f.Add([]byte(siteMap))
	f.Add([]byte(zipped(f, siteMap)))
	f.Add([]byte(`<rss version="2.0"><channel><item><link>javascript:alert(1)</link></item></channel></rss>`))
	f.Add([]byte(`<opml><body><outline xmlUrl="//x"/></body></opml>`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		l, err := Parse(raw, home)
		if err != nil {
			return
		}
		for _, a := range l.Articles {
			l.Lists = append(l.Lists, a.URL)
		}
		for _, s := range l.Lists {
			if u, err := url.Parse(s); err != nil || u.Scheme != "http" && u.Scheme != "https" {
				t.Errorf("%q", s)
			}
		}
	})
}
