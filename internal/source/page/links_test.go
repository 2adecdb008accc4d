package page

import (
	"net/url"
	"strings"
	"testing"
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
