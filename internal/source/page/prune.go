package page

import (
	"regexp"
	"sync"

	"golang.org/x/net/html"
)

// What a page's elements are for, their classes and names tell in the words that those who
// build pages use: what is there to be shared, subscribed to or read next is no part of the article.

// besides are classes and names of what stands beside an article: the first words of one, or the last.
var besides = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(^|\s)([\w-]+[_-])?(share|sharing|sharebar|social|related|recommended|recommendations?|newsletters?|subscribe|subscription|comments?|commentlist|tags|taglist|breadcrumbs?|promo|advert|advertisement|sponsored|outbrain|taboola|cookies?|author-?(bio|box|info)|about-the-author|copyright|disclaimer|popup|pagination|pager|caption|credits?)(\s|$)` +
		`|(?i)(^|\s)(share|sharing|sharebar|addtoany|social|related|recommended|recommendations?|newsletters?|subscribe|comments?|disqus|tags|breadcrumbs?|promo|advert|outbrain|taboola|cookies?|author-?(bio|box|info)|copyright|disclaimer|popup|pagination|skip-?links?|print-?only|no-?print|caption)([_-][\w-]+)(\s|$)` +
		`|(?i)(^|\s)(hidden|sr-only|visually-?hidden|screen-reader-text)(\s|$)`)
})

// mostBeside is how much of a page's text an element may hold that is taken out for its name: of more,
// the name says something else.
const mostBeside = .25

// prune takes out of a page what its elements' names say is no part of the article.
func prune(doc *html.Node) {
	all, out := 0, map[*html.Node]int{} // those elements, and how many bytes of text stand before each, then within it
	var order []*html.Node
	walk(doc, func(n *html.Node) bool {
		switch {
		case n.Type == html.TextNode:
			all += len(n.Data)
		case n.Type == html.ElementNode && dropped[n.Data]:
			return false
		case n.Type == html.ElementNode && beside(n):
			out[n] = all
			order = append(order, n)
		}
		return true
	}, func(n *html.Node) {
		if before, there := out[n]; there {
			out[n] = all - before
		}
	})
	for _, n := range order {
		if float64(out[n]) <= mostBeside*float64(all) {
			n.Parent.RemoveChild(n)
		}
	}
}

// beside reports whether an element says that it is no part of the article.
func beside(n *html.Node) bool {
	switch n.Data {
	case "html", "body", "main", "article":
		return false
	case "figcaption", "form", "dialog": // some systems put a whole page into a form
		return true
	}
	return besides().MatchString(attr(n, "class")) || besides().MatchString(attr(n, "id"))
}
