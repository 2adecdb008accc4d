package page

import (
	"errors"
	"net/url"
	"strings"
	"testing"
	"time"
)

// words are enough of an article for a page to have one.
var words = strings.Repeat("The two ministers spoke of trade, of the border and of the work of their embassies. ", 12)

func parsed(t *testing.T, raw string, from From) *Page {
	t.Helper()
	p, err := Parse([]byte(raw), from)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestWhatAPageSaysOfItself(t *testing.T) {
	at, _ := url.Parse("https://m.example.org/a?utm_source=x")
	for name, c := range map[string]struct{ head, author, site, address, title string }{
		"Open Graph": {`<meta property="og:title" content="They met | Example"><meta property="og:site_name" content="Example"><meta name="author" content="A. Writer"><meta property="og:url" content="https://example.org/a">`,
			"A. Writer", "Example", "https://example.org/a", "They met"},
		"a headline with the site's name, beside a title without": {`<title>They met</title><meta property="og:title" content="They met | Example">`, "", "", "", "They met"},
		"linked data": {`<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x","url":"https://example.org/"},{"@type":["NewsArticle"],"headline":"They met","author":[{"@type":"Person","name":"A. Writer"},{"name":"B. Writer"}],"publisher":{"name":"Example"},"mainEntityOfPage":{"@id":"https://example.org/a"}}]}</script>`,
			"A. Writer, B. Writer", "Example", "https://example.org/a", "They met"},
		"an author who is an address":     {`<meta property="article:author" content="https://social.example/w">`, "", "", "", ""},
		"a canonical address in its page": {`<link rel="canonical" href="/a">`, "", "", "https://m.example.org/a", ""},
		"an address of another sort":      {`<link rel="canonical" href="javascript:alert(1)">`, "", "", "", ""},
	} {
		p := parsed(t, "<html><head>"+c.head+"</head><body><article><p>"+words+"</p></article></body></html>", From{Address: at})
		if p.Author != c.author || p.Site != c.site || p.Address != c.address || c.title != "" && p.Title != c.title {
			t.Errorf("%s: %+v", name, p)
		}
	}
}

func TestDays(t *testing.T) {
	for name, c := range map[string]struct{ head, body, address, want string }{
		"broken linked data":              {`<script type="application/ld+json">{"@type":"NewsArticle","headline":"a "quoted" one","datePublished":"2024-07-25T10:00"}</script>`, "", "", "2024-07-25"},
		"published goes before changed":   {`<meta property="article:modified_time" content="2024-08-01"><meta property="article:published_time" content="2024-07-25">`, "", "", "2024-07-25"},
		"the article's before the page's": {`<script type="application/ld+json">[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"NewsArticle","datePublished":"2024-07-25"}]</script>`, "", "", "2024-07-25"},
		"an address":                      {"", "", "https://example.org/2024/07/25/they-met", "2024-07-25"},
		"a Chinese address":               {"", "", "https://example.org/zyxw/202407/t20240725_11459.shtml", "2024-07-25"},
		"an address with another number":  {"", "", "https://example.org/story-20249999-1", ""},
		"a line below the headline":       {"", `<p>25 July 2024, 10:05</p>`, "", "2024-07-25"},
		"Russian":                         {"", `<span>25 июля 2024 г.</span>`, "", "2024-07-25"},
		"Arabic, in its digits":           {"", `<div>الخميس ٢٥ يوليو ٢٠٢٤</div>`, "", "2024-07-25"},
		"Arabic of the Levant":            {"", `<div>25 تموز/يوليو 2024</div>`, "", "2024-07-25"},
		"Spanish":                         {"", `<div>25 de julio de 2024</div>`, "", "2024-07-25"},
		"French":                          {"", `<div>Publié le 1er août 2024 à 10h</div>`, "", "2024-08-01"},
		"Chinese":                         {"", `<div>2024年7月25日 10:05</div>`, "", "2024-07-25"},
		"American":                        {"", `<div>July 25, 2024</div>`, "", "2024-07-25"},
		"with dots":                       {"", `<div>25.07.2024</div>`, "", "2024-07-25"},
		"two days in one":                 {"", `<div>04/05/2024</div>`, "", ""},
		"a day that can be but one":       {"", `<div>25/07/2024</div>`, "", "2024-07-25"},
		"a day to come":                   {`<meta name="date" content="2999-01-01">`, "", "", ""},
		"microdata":                       {"", `<span itemprop="datePublished" content="2024-07-25">yesterday</span><time datetime="2023-01-01">then</time>`, "", "2024-07-25"},
		"a day far from the headline, which is a guess": {"", strings.Repeat("<p>They spoke again.</p>", behind) + "<footer>Last updated 25 July 2024</footer>", "", "2024-07-25"},
		"a day within the story":                        {"", `<p>` + words + ` It had begun on 3 May 2021 in the capital.</p>`, "", ""},
	} {
		from := From{}
		if c.address != "" {
			from.Address, _ = url.Parse(c.address)
		}
		p := parsed(t, "<html><head>"+c.head+"</head><body><article><h1>They met</h1>"+c.body+"<p>"+words+"</p></article></body></html>", from)
		got := ""
		if !p.Published.IsZero() {
			got = p.Published.Format(time.DateOnly)
		}
		if got != c.want || p.Guessed != strings.HasSuffix(name, "a guess") {
			t.Errorf("%s: got %q, guessed is %v, want %q", name, got, p.Guessed, c.want)
		}
	}
}

// TestWhatStandsBeside wants what is no part of an article out of it, and all of the article in it.
func TestWhatStandsBeside(t *testing.T) {
	for name, c := range map[string]struct{ body, lacks string }{
		"a caption":                   {`<article><p>` + words + `</p><figure><img src="x"><figcaption>The hall. Photo: agency</figcaption></figure><p>The end.</p></article>`, "Photo"},
		"what is to be shared":        {`<article><div class="post-share">Tell your friends</div><p>` + words + `</p><p>The end.</p></article>`, "friends"},
		"a line that leads elsewhere": {`<article><p>` + words + `</p><p>Read also: <a href="/b">Another story of another day, which is long</a></p><p>The end.</p></article>`, "Another"},
		"a heading over nothing":      {`<article><p>` + words + `</p><p>The end.</p><h3>More of this</h3><ul><li><a href="/b">Another story</a></li></ul></article>`, "More of this"},
		"a page within a form":        {`<form action="/"><div><p>` + words + `</p><p>The end.</p></div></form>`, "\x00"},
		"a class that says otherwise": {`<div class="related-content"><p>` + words + `</p><p>The end.</p></div>`, "\x00"},
	} {
		p := parsed(t, "<html><body><h1>They met</h1>"+c.body+"</body></html>", From{})
		if strings.Contains(p.Text, c.lacks) {
			t.Errorf("%s: %q", name, p.Text)
		}
		if !strings.Contains(p.Text, strings.TrimSpace(words)) || !strings.Contains(p.Text, "The end.") {
			t.Errorf("%s: the article is not whole: %q", name, p.Text)
		}
	}
}

func TestStrayNULs(t *testing.T) {
	p := parsed(t, "<html><body><article><h1>Встреча</h1><p>"+words+"\x00 Да.</p></article></body></html>", From{})
	if !strings.HasSuffix(p.Text, "Да.") {
		t.Errorf("%q", p.Text)
	}
}

// TestLargePages: ten times the page takes about ten times as long, whatever is in it.
func TestLargePages(t *testing.T) {
	took := func(page string) time.Duration {
		best := time.Hour
		for range 3 {
			began := time.Now()
			if _, err := Parse([]byte(page), From{}); err != nil && !errors.Is(err, ErrNoArticle) && !errors.Is(err, ErrDeep) {
				t.Fatal(err)
			}
			best = min(best, time.Since(began))
		}
		return best
	}
	for name, of := range map[string]func(n int) string{
		"elements in elements of a date": func(n int) string {
			return strings.Repeat(`<div class="date">`, 400) + strings.Repeat("<i></i>", n) + strings.Repeat("</div>", 400)
		},
		"lines that lead elsewhere": func(n int) string { return strings.Repeat(`<p class="share"><a href="/a">Another story</a></p>`, n) },
		"days":                      func(n int) string { return strings.Repeat("<time>32 July 2024</time>", n) },
		"a headline and its lines": func(n int) string {
			title := strings.Repeat("word ", n/10)
			return "<title>" + title + "</title><h1>" + title + "</h1>" + strings.Repeat("<p>"+strings.Repeat("word ", 30)+"</p>", n/30)
		},
		"linked data": func(n int) string {
			return `<script type="application/ld+json">` + strings.Repeat(`[{"@graph":`, n) + `</script><p>words`
		},
	} {
		small, large := took(of(1000)), took(of(10_000))
		if large > 40*small+50*time.Millisecond {
			t.Errorf("%s: %v, and ten times as much %v", name, small, large)
		}
	}
}
