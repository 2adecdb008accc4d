package page

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"

	"github.com/mahdar/mahdar/internal/source/address"
	"github.com/mahdar/mahdar/internal/source/charset"
)

// head is what a page says of its article beside the text of it.
type head struct {
	title, author, site string
	shown               string   // the first heading
	address             *url.URL // the one that the page says it has, else where it was got; nil for neither
	said                *url.URL // the one that the page says it has
	days                days
}

// Names of meta elements and attributes that carry a headline, an author or a site,
// best first: Open Graph, schema.org, Dublin Core, and those that news systems use.
var (
	titleNames  = []string{"og:title", "twitter:title", "headline", "dc.title", "dcterms.title", "articletitle", "parsely-title", "sailthru.title"}
	authorNames = []string{"author", "article:author", "dc.creator", "dcterms.creator", "byl", "parsely-author", "sailthru.author", "citation_author"}
	siteNames   = []string{"og:site_name", "application-name", "dc.publisher", "sitename"}
)

// readHead gathers what a page says of its article, wherever in it.
func readHead(doc *html.Node, from *url.URL) *head {
	h := &head{}
	metas := map[string]string{}
	var linked things
	var titled, base string
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "base":
			if base == "" {
				base = attr(n, "href")
			}
		case "meta":
			for _, key := range []string{"property", "name", "itemprop"} {
				k := strings.ToLower(attr(n, key))
				if _, seen := metas[k]; k != "" && !seen {
					metas[k] = strings.TrimSpace(attr(n, "content"))
				}
			}
		case "title":
			if titled == "" && n.FirstChild != nil {
				titled = charset.OneLine(n.FirstChild.Data)
			}
		case "h1":
			if h.shown == "" {
				h.shown = inner(n)
			}
		case "link":
			if h.said == nil && strings.EqualFold(attr(n, "rel"), "canonical") {
				h.said = address.Of(attr(n, "href"), from)
			}
		case "script":
			if strings.EqualFold(attr(n, "type"), "application/ld+json") && n.FirstChild != nil {
				linked.read([]byte(n.FirstChild.Data))
			}
		}
		h.days.element(n)
	}
	if h.said == nil {
		h.said = address.Of(metas["og:url"], from)
	}
	if h.said == nil {
		h.said = address.Of(linked.first(thing.address), from)
	}
	if from == nil {
		from = address.Of(base, nil)
	}
	if h.address = h.said; h.address == nil {
		h.address = from
	}
	h.title = bare(first(metas, titleNames, linked.first(thing.headline)), titled)
	h.author = first(metas, authorNames, "")
	if name := linked.first(thing.writer); name != "" || address.Of(h.author, nil) != nil {
		h.author = name // a name written as such; an address of a profile is none
	}
	h.site = first(metas, siteNames, linked.first(thing.publisher))
	h.days.said(metas, linked, h.address)
	return h
}

// first is what the first of the names has that has anything; else another word.
func first(metas map[string]string, names []string, otherwise string) string {
	for _, k := range names {
		if s := charset.OneLine(metas[k]); s != "" {
			return s
		}
	}
	return otherwise
}

// bare is a headline without the site's name behind it. A page's title is the headline with
// that name: so where both are known, what one has more than the other is no part of the story.
func bare(headline, titled string) string {
	if headline == "" {
		return ""
	}
	if rest, ok := strings.CutPrefix(headline, titled); ok && titled != "" && rest != "" && parted(rest) {
		return titled
	}
	return headline
}

// parted reports whether a mark that parts titles stands at the head of words.
func parted(rest string) bool {
	return strings.IndexAny(strings.TrimSpace(rest), "|-_:\u2013\u2014\u00b7\u2022") == 0
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
