package page

import (
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/mahdar/mahdar/internal/source/address"
	"github.com/mahdar/mahdar/internal/source/charset"
)

// head is what a page says of its article beside the text of it.
type head struct {
	title, author, site string
	titled              string   // what the page is called
	shown               string   // the first heading
	described           []string // how the page describes its article
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
	// descriptionNames are those of what sums an article up.
	descriptionNames = []string{"og:description", "description", "twitter:description", "dc.description"}
)

// mostDescribed is how many descriptions of a page are looked at.
const mostDescribed = 20

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
		if n.Data != "meta" && len(h.described) < mostDescribed && describes(n) {
			h.described = append(h.described, short(n, mostLead))
		}
	}
	for _, k := range descriptionNames {
		h.described = append(h.described, metas[k])
	}
	h.described = append(h.described, linked.first(thing.description))
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
	h.title, h.titled = first(metas, titleNames, linked.first(thing.headline)), titled
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

// bare is a headline without the site's name and those of its sections behind it: one of the
// page's own lines is the headline alone, and the first heading is, whatever stands before it.
// Of a page that has no such line, its title is it, if the headline is that and more.
func (h *head) bare(headline string, lines []string) string {
	if headline == "" || slices.Contains(lines, headline) {
		return headline
	}
	if rest, ok := strings.CutPrefix(h.titled, headline); ok && rest != "" && parted(rest) { // the title is it and more
		return headline
	}
	own := make(map[string]bool, len(lines))
	for _, l := range lines {
		if len(l) <= len(headline)+mostInner { // by the letters, for pages write the same signs in several ways
			own[letters(l)] = true
		}
	}
	for i := len(headline); i > 0; {
		if i = strings.LastIndexAny(headline[:i], partings); i < 0 {
			break
		}
		mark, _ := utf8.DecodeRuneInString(headline[i:])
		rest := letters(headline[i+utf8.RuneLen(mark):])
		if x := letters(headline[:i]); 2*len(x) > len(rest) && own[x] || rest != "" && rest == letters(h.site) {
			return strings.TrimRight(headline[:i], partings+" ")
		}
	}
	if rest, ok := strings.CutSuffix(headline, h.shown); ok && 2*len(h.shown) > len(headline) && closed(rest) {
		return h.shown
	}
	if rest, ok := strings.CutPrefix(headline, h.titled); ok && h.titled != "" && rest != "" && parted(rest) {
		return h.titled
	}
	return headline
}

// partings are the marks that part titles from names; a colon parts the story's own words as well.
const partings = "|-_\u2013\u2014\u00b7\u2022\u00bb\u203a\uff5c"

// parted reports whether a mark that parts titles stands at the head of words.
func parted(rest string) bool {
	return strings.IndexAny(strings.TrimSpace(rest), partings) == 0
}

// closed reports whether one stands at their end.
func closed(rest string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(rest))
	return strings.ContainsRune(partings, last)
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
