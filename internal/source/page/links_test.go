package page

import (
	"fmt"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/source/address"
)

func TestLinks(t *testing.T) {
	const site = `<html><body>
<header><a href="/">The ministry of foreign affairs of Laos</a></header>
<nav><a href="/minister/biography">The minister and his long biography</a></nav>
<main>
<article><a href="/news/2024/07/25/talks"><img src="x.jpg"></a><h2><a href="/news/2024/07/25/talks?utm_source=list">The minister met his Thai colleague</a></h2></article>
<li><a href="item?id=7">王毅会见老挝外长沙伦赛</a></li>
<li><a href="item?id=8">更多</a></li>
<li><a href="/news/?page=2">The next page of this list of news</a></li>
<li><a href="/ministry">All about the ministry and its history</a></li>
<li><a href="https://elsewhere.example/a-long-story">A long story that stands on another site</a></li>
<li><a href="/news?id=9">الوزير يستقبل نظيره التايلاندي في العاصمة</a></li>
<li><a href="/news">All of the news of the ministry at once</a></li>
<li><a href="javascript:void(0)">Show all of the older articles here</a></li>
</main>
<footer><a href="/imprint/terms-of-use">Terms of use and protection of data</a></footer></body></html>`
	at, _ := url.Parse("https://mfa.example/news/")
	links, err := Links([]byte(site), From{Address: at})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, l := range links {
		got = append(got, strings.TrimPrefix(l.URL, "https://mfa.example")+" "+l.Text)
	}
	want := []string{
		"/news/2024/07/25/talks The minister met his Thai colleague", "/news/item?id=7 王毅会见老挝外长沙伦赛",
		"/ministry All about the ministry and its history", "/news?id=9 الوزير يستقبل نظيره التايلاندي في العاصمة",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
	if _, err := Links([]byte(strings.Repeat("<div>", 100_000)), From{Address: at}); err == nil {
		t.Error("a page of elements within elements was read")
	}
}

// TestLinksMany: a menu of any length keeps no headline out, and of headlines only so many are taken.
func TestLinksMany(t *testing.T) {
	at, _ := url.Parse("https://mfa.example/news/")
	var b strings.Builder
	for i := range 600 {
		fmt.Fprintf(&b, `<a href="/menu/%d">Menu</a>`, i)
	}
	for i := range 600 {
		fmt.Fprintf(&b, `<a href="/%d">The minister met his Thai colleague</a>`, i)
	}
	links, err := Links([]byte(b.String()), From{Address: at})
	if err != nil || len(links) != maxLinks || links[0].URL != "https://mfa.example/0" {
		t.Errorf("%d links, %v", len(links), err)
	}
}

// FuzzLinks: links are addresses of the web on the page's own site, with words.
func FuzzLinks(f *testing.F) {
	f.Add("<base href=file:///etc/><a href=passwd>The minister met his Thai colleague</a>")
	f.Add("<base href=//elsewhere.example/><a href=\"x\ny\">The minister met his Thai colleague</a>")
	f.Add("<a href='/a?\xff'>The minister met his Thai colleague<a href=/a#b>The minister met</a>")
	at, _ := url.Parse("https://mfa.example/news/")
	f.Fuzz(func(t *testing.T, text string) {
		links, err := Links([]byte(text), From{Address: at})
		for _, l := range links {
			u, err := url.Parse(l.URL)
			if err != nil || !address.OneSite(u, at) || l.Text == "" || !utf8.ValidString(l.URL+l.Text) {
				t.Errorf("%q, %q, %v", l.URL, l.Text, err)
			}
		}
		if err != nil && links != nil {
			t.Error("both links and an error")
		}
	})
}
