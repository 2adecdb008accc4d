package page

import (
	"errors"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar/internal/source/markup"
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
		"a headline with the site's name, above its line":     {`<meta property="og:title" content="They met, at last – The Daily Example"></head><body><h1>They met, at last</h1>`, "", "", "", "They met, at last"},
		"a headline that has a dash in it":                    {`<title>They met - at last | Example</title><meta property="og:title" content="They met - at last"></head><body><p>They met</p>`, "", "", "", "They met - at last"},
		"a headline with the name that the site calls itself": {`<meta property="og:title" content="They met, at last | Example"><meta property="og:site_name" content="Example">`, "", "Example", "", "They met, at last"},
		"an author of linked data who is an address":          {`<script type="application/ld+json">{"@type":"NewsArticle","headline":"They met","author":{"@id":"https://example.org/#/person/1"}}</script>`, "", "", "", "They met"},
		"an author who is an address":                         {`<meta property="article:author" content="https://social.example/w">`, "", "", "", ""},
		"a canonical address in its page":                     {`<link rel="canonical" href="/a">`, "", "", "https://m.example.org/a", ""},
		"an address of another sort":                          {`<link rel="canonical" href="javascript:alert(1)">`, "", "", "", ""},
	} {
		p := parsed(t, "<html><head>"+c.head+"</head><body><article><p>"+words+"</p></article></body></html>", From{Address: at})
		if p.Author != c.author || p.Site != c.site || p.Address != c.address || c.title != "" && p.Title != c.title {
			t.Errorf("%s: %+v", name, p)
		}
	}
}

func TestDays(t *testing.T) {
	for name, c := range map[string]struct{ head, body, address, want string }{
		"broken linked data":                  {`<script type="application/ld+json">{"@type":"NewsArticle","headline":"a "quoted" one","datePublished":"2024-07-25T10:00"}</script>`, "", "", "2024-07-25"},
		"published goes before changed":       {`<meta property="article:modified_time" content="2024-08-01"><meta property="article:published_time" content="2024-07-25">`, "", "", "2024-07-25"},
		"the article's before the page's":     {`<script type="application/ld+json">[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"NewsArticle","datePublished":"2024-07-25"}]</script>`, "", "", "2024-07-25"},
		"an address":                          {"", "", "https://example.org/2024/07/25/they-met", "2024-07-25"},
		"a Chinese address":                   {"", "", "https://example.org/zyxw/202407/t20240725_11459.shtml", "2024-07-25"},
		"an address with another number":      {"", "", "https://example.org/story-20249999-1", ""},
		"a line below the headline":           {"", `<p>25 July 2024, 10:05</p>`, "", "2024-07-25"},
		"Russian":                             {"", `<span>25 июля 2024 г.</span>`, "", "2024-07-25"},
		"Arabic, in its digits":               {"", `<div>الخميس ٢٥ يوليو ٢٠٢٤</div>`, "", "2024-07-25"},
		"Arabic of the Levant":                {"", `<div>25 تموز/يوليو 2024</div>`, "", "2024-07-25"},
		"Spanish":                             {"", `<div>25 de julio de 2024</div>`, "", "2024-07-25"},
		"French":                              {"", `<div>Publié le 1er août 2024 à 10h</div>`, "", "2024-08-01"},
		"Chinese":                             {"", `<div>2024年7月25日 10:05</div>`, "", "2024-07-25"},
		"American":                            {"", `<div>July 25, 2024</div>`, "", "2024-07-25"},
		"with dots":                           {"", `<div>25.07.2024</div>`, "", "2024-07-25"},
		"two days in one":                     {"", `<div>04/05/2024</div>`, "", ""},
		"a day that can be but one":           {"", `<div>25/07/2024</div>`, "", "2024-07-25"},
		"a day that can be but one, American": {"", `<div>Thu, 07/25/2024 - 07:59</div>`, "", "2024-07-25"},
		"two names of a month":                {"", `<div>الخميس، 25 تموز/يوليو 2024، آخر تحديث</div>`, "", "2024-07-25"},
		"a short name of a month and a long one, without its mark": {"", `<div>04 آب/اغسطس 2024</div>`, "", "2024-08-04"},
		"a month of the Maghreb":                                   {"", `<div>الجمعة 8 فيفري 2024</div>`, "", "2024-02-08"},
		"an address with the day first":                            {"", "", "https://example.org/news/25-07-2024", "2024-07-25"},
		"an address before the day of Greenwich":                   {`<meta property="article:published_time" content="2024-07-26T03:10:00Z">`, "", "https://example.org/2024/07/25/they-met", "2024-07-25"},
		"an address and a day with its own zone":                   {`<meta property="article:published_time" content="2024-07-26T03:10:00+03:00">`, "", "https://example.org/2024/07/25/they-met", "2024-07-26"},
		"a day below a picture":                                    {"", `<div>25 July 2024</div><figure><figcaption>The hall, 3 May 2024</figcaption></figure>`, "", "2024-07-25"},
		"a day to come":                                            {`<meta name="date" content="2999-01-01">`, "", "", ""},
		"microdata":                                                {"", `<span itemprop="datePublished" content="2024-07-25">yesterday</span><time datetime="2023-01-01">then</time>`, "", "2024-07-25"},
		"a day far from the headline, which is a guess":            {"", strings.Repeat("<p>They spoke again.</p>", behind) + "<footer>Last updated 25 July 2024</footer>", "", "2024-07-25"},
		"a day within the story":                                   {"", `<p>` + words + ` It had begun on 3 May 2021 in the capital.</p>`, "", ""},
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
		"a caption":                           {`<article><p>` + words + `</p><figure><img src="x"><figcaption>The hall. Photo: agency</figcaption></figure><p>The end.</p></article>`, "Photo"},
		"what is to be shared":                {`<article><div class="post-share">Tell your friends</div><p>` + words + `</p><p>The end.</p></article>`, "friends"},
		"a line that leads elsewhere":         {`<article><p>` + words + `</p><p>Read also: <a href="/b">Another story of another day, which is long</a></p><p>The end.</p></article>`, "Another"},
		"a heading over nothing":              {`<article><p>` + words + `</p><p>The end.</p><h3>More of this</h3><ul><li><a href="/b">Another story</a></li></ul></article>`, "More of this"},
		"a label over what leads elsewhere":   {`<article><p>` + words + `</p><p>Read also:</p><ul><li><a href="/b">Another story of another day</a></li></ul><p>The end.</p></article>`, "Read also"},
		"a label before a link":               {`<article><p>` + words + `</p><p>See here: <a href="/b">Another story of another day</a></p><p>The end.</p></article>`, "See here"},
		"a line of signs":                     {`<article><p>` + words + `</p><p>***</p><p>The end.</p></article>`, "***"},
		"pictures of those who share":         {`<article><p>` + words + `</p><p>The end.</p><div>Follow us on <a href="/x"><img src="x"></a> and <a href="/y"><img src="y"></a></div></article>`, "Follow"},
		"a caption by its name":               {`<article><p>` + words + `</p><div class="image-box"><img src="x"><div class="image-box__author">Photo: agency</div></div><p>The end.</p></article>`, "Photo"},
		"a figure without a caption":          {`<article><p>` + words + `</p><figure><img src="x"><span>View photos</span></figure><p>The end.</p></article>`, "View"},
		"who wrote":                           {`<article><div class="article-byline">By A. Writer</div><p>` + words + `</p><p>The end.</p></article>`, "Writer"},
		"about who wrote":                     {`<article><p>` + words + `</p><p>The end.</p><div class="post-author-box">A. Writer lives in the capital and writes of trade.</div></article>`, "Writer"},
		"when it was published":               {`<article><time datetime="2024-07-25">Published on 25 July 2024</time><p>` + words + `</p><p>The end.</p></article>`, "Published"},
		"when it was made, in a line":         {`<article><p>Example (2024-07-25 11:12)</p><p>` + words + `</p><p>The end.</p></article>`, "11:12"},
		"a role":                              {`<article><p>` + words + `</p><div role="complementary">Subscribe today</div><p>The end.</p></article>`, "Subscribe"},
		"a type":                              {`<article><p>` + words + `</p><div itemscope itemtype="https://schema.org/WPAdBlock">Buy this</div><p>The end.</p></article>`, "Buy"},
		"another article in the only element": {`<div><article><h3><a href="/b">Another story</a></h3><p>It was another day.</p></article><p>` + words + `</p><p>The end.</p></div>`, "\x00"},
		"a name in capitals":                  {`<article><p>` + words + `</p><div class="PopUpShare">Tell your friends</div><p>The end.</p></article>`, "friends"},
		"other articles as cards":             {`<article><p>` + words + `</p><p>The end.</p><h2>More of this</h2><ul><li><h3><a href="/b">One</a></h3><p>What one says.</p></li><li><h3><a href="/c">Two</a></h3><p>What two says.</p></li></ul></article>`, "says"},
		"a name that says what is not there":  {`<div class="entry-content no-share"><p>` + words + `</p><p>The end.</p></div><div>` + strings.Repeat(`<a href="/b">Another story of the day, told in a few words</a> `, 90) + `</div>`, "\x00"},
		"elements of another language":        {`<article><p>` + strings.TrimSpace(words) + ` In <place>Selma</place>, <who>A. Writer</who> met them. The end.</p></article>`, "\n\nSelma"},
		"a page within a form":                {`<form action="/"><div><p>` + words + `</p><p>The end.</p></div></form>`, "\x00"},
		"a class that says otherwise":         {`<div class="related-content"><p>` + words + `</p><p>The end.</p></div>`, "\x00"},
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

// TestLead wants the paragraph that sums an article up, where the page has it apart from the story.
func TestLead(t *testing.T) {
	const lead = "The two sides will meet again in the autumn, officials say."
	story := `<div itemprop="articleBody"><p>` + words + `</p></div>`
	for name, c := range map[string]struct {
		page string
		want bool
	}{
		"as the page describes itself":   {`<head><meta name="description" content="` + lead + `"></head><h1>They met</h1><h2>` + lead + `</h2>` + story, true},
		"described in part":              {`<head><meta name="description" content="The two sides will meet again in the autumn, offi..."></head><h1>They met</h1><div><p>` + lead + `</p></div>` + story, true},
		"by its class":                   {`<h1>They met</h1><p class="article__standfirst">` + lead + `</p>` + story, true},
		"by its type":                    {`<h1>They met</h1><div itemprop="description">` + lead + `</div>` + story, true},
		"as linked data describes it":    {`<script type="application/ld+json">{"@type":"NewsArticle","description":"` + lead + `"}</script><h1>They met</h1><p>` + lead + `</p>` + story, true},
		"not of what only the head says": {`<head><meta name="description" content="` + lead + `"></head><h1>They met</h1>` + story, false},
		"not of a caption":               {`<head><meta name="description" content="` + lead + `"></head><h1>They met</h1><figure><figcaption>` + lead + `</figcaption></figure>` + story, false},
		"not of what stands behind":      {`<head><meta name="description" content="` + lead + `"></head><h1>They met</h1>` + story + `<p>` + lead + `</p>`, false},
		"not of the story's own begin":   {`<head><meta name="description" content="The two ministers spoke of trade, of the border"></head><h1>They met</h1><p>The two ministers spoke of trade, of the border</p>` + story, false},
	} {
		p := parsed(t, "<html>"+c.page+"</html>", From{})
		paras := strings.Split(p.Text, "\n\n")
		want := 1
		if c.want {
			want = 2
		}
		if len(paras) != want+1 && paras[0] == "They met" || c.want && !strings.Contains(p.Text, lead+"\n\n") || strings.Count(p.Text, lead) != want-1 {
			t.Errorf("%s: %q", name, p.Text)
		}
	}
}

// TestDense wants the article of a page in which nothing but its paragraphs tells where it is.
func TestDense(t *testing.T) {
	p := parsed(t, `<html><body><div class="hidden lg:flex">They met</div><div><p>They met on Thursday.</p><p>They spoke of trade.</p></div></body></html>`, From{})
	if !strings.Contains(p.Text, "They met on Thursday.\n\nThey spoke of trade.") {
		t.Errorf("%q", p.Text)
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
			if _, err := Parse([]byte(page), From{}); err != nil && !errors.Is(err, ErrNoArticle) && !errors.Is(err, markup.ErrDeep) {
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
