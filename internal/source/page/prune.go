package page

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/net/html"
)

// What a page's elements are for, they say by their roles (ARIA), their types (schema.org) and the
// words of their classes and names, which those who build pages choose alike: what is there to be
// shared, subscribed to or read next is no part of the article.

// roles and types are those of what stands beside an article.
var (
	roles = []string{"navigation", "complementary", "search", "contentinfo", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tooltip"}
	types = []string{"WPAdBlock", "WPSideBar", "WPFooter", "SiteNavigationElement", "BreadcrumbList", "Comment", "UserComments"}
)

// Words of the classes and names of what stands beside an article.
var (
	// anywhere are those that say it wherever they stand in a name.
	anywhere = set("related", "recommended", "recommendation", "recommendations", "newsletter", "newsletters", "outbrain", "taboola",
		"addtoany", "disqus", "sharebar", "breadcrumb", "breadcrumbs")
	// edges say it as the first word or the last.
	edges = set("share", "sharing", "social", "subscribe", "comments", "tags", "comment", "promo", "advert", "cookie", "cookies", "copyright", "disclaimer", "popup", "pagination", "caption")
	// lasts say it as the last word.
	lasts = set("subscription", "commentlist", "taglist", "advertisement", "sponsored", "pager", "credit", "credits")
	// wholes say it as the whole of a name.
	wholes = set("skip-link", "skip-links", "print-only", "no-print", "noprint",
		"hidden", "off-screen", "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text")
	// A writer before one of these, or after it, is a few words about who wrote.
	bios = set("about", "bio", "biography", "box", "card", "info", "profile")
	// states say that an element has something, or has it not: the words beside them do not say what it is.
	states = set("no", "not", "has", "have", "with", "without")
	// A picture before one of its parts is a few words below a picture.
	pictures = set("image", "img", "photo", "picture", "figure")
	parts    = set("author", "copy", "desc", "description", "legend", "meta", "name", "source")
)

// set is a set of words.
func set(words ...string) map[string]bool {
	out := make(map[string]bool, len(words))
	for _, w := range words {
		out[w] = true
	}
	return out
}

// shownAsFigure are the elements that a figure shows where it is no picture, and some systems put a story into one.
var shownAsFigure = []string{"blockquote", "table", "pre", "ul", "ol", "h1", "h2", "h3"}

// ofArticle are the names of an article's own text, as news systems give them: what has one is not taken out for another.
var ofArticle = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(^|\s)(entry|article|post|story|news)[_-]?(content|body|text)(\s|$)`)
})

// mostBeside is how much of a page's text an element may hold that is taken out for its name: of more,
// the name says something else.
const mostBeside = .25

// prune takes out of a page what its elements say is no part of the article.
func prune(doc *html.Node) {
	all, out := 0, map[*html.Node]int{} // those elements, and how many bytes of text stand before each, then within it
	var order []*html.Node
	quotes := 0
	walk(doc, func(n *html.Node) bool {
		quotes += count(n, "blockquote")
		switch {
		case n.Type == html.TextNode:
			all += len(n.Data)
		case n.Type == html.ElementNode && dropped[n.Data]:
			return false
		case n.Type == html.ElementNode && (beside(n) || cards(n) || quotes == 0 && aboutIt(n)):
			out[n] = all
			order = append(order, n)
		}
		return true
	}, func(n *html.Node) {
		quotes -= count(n, "blockquote")
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
	case "figure":
		return pictured(n)
	}
	if slices.Contains(roles, attr(n, "role")) {
		return true
	}
	if t := attr(n, "itemtype"); t != "" && slices.Contains(types, t[strings.LastIndexByte(t, '/')+1:]) {
		return true
	}
	class, id := attr(n, "class"), attr(n, "id")
	if class == "" && id == "" || ofArticle().MatchString(class) || ofArticle().MatchString(id) {
		return false
	}
	shown := strings.ContainsRune(class, ':') // by the width of the window, whatever else it says
	for _, name := range append(strings.Fields(class), id) {
		if name == "hidden" && shown {
			continue
		}
		if beside, picture := besideName(name); beside || picture && inner(n) != "" {
			return true
		}
	}
	return false
}

// cards reports whether an element shows other articles side by side: each of those within has a heading that leads to it.
func cards(n *html.Node) bool {
	if n.Data != "ul" && n.Data != "ol" && n.Data != "div" && n.Data != "section" {
		return false
	}
	all, linked := 0, 0
	for c := range n.ChildNodes() {
		if c.Type != html.ElementNode {
			continue
		}
		if all++; all > maxCards || c.Data == "p" {
			return false
		}
		if short(c, mostCard) != "" && leadsOn(c) {
			linked++
		}
	}
	return linked > 1 && linked == all
}

// How much a card says, in bytes, and how many there are.
const (
	mostCard = 800
	maxCards = 60
)

// leadsOn reports whether the first heading of an element is a link.
func leadsOn(n *html.Node) bool {
	for c := range n.Descendants() {
		if count(c, "h2", "h3", "h4", "h5", "h6") == 0 {
			continue
		}
		if c.Parent != nil && c.Parent.Data == "a" {
			return true
		}
		for d := range c.Descendants() {
			if d.Data == "a" && d.Type == html.ElementNode {
				return inner(d) != "" && inner(d) == inner(c)
			}
		}
		return false
	}
	return false
}

// pictured reports whether a figure is a picture, and what it says is said of that.
func pictured(n *html.Node) bool {
	for c := range n.Descendants() {
		if c.Type == html.ElementNode && slices.Contains(shownAsFigure, c.Data) {
			return false
		}
	}
	return true
}

// besideName reports whether a class or a name is one of what stands beside an article,
// and whether it is one of what is written below a picture.
func besideName(name string) (beside, picture bool) {
	if wholes[strings.ToLower(name)] {
		return true, false
	}
	words := wordsOf(name)
	for _, w := range words {
		if states[w] {
			return false, false
		}
	}
	shown, before := false, ""
	for i, w := range words {
		if w == "the" {
			continue
		}
		if w == "author" && bios[before] || before == "author" && bios[w] {
			return true, false
		}
		before = w
		first, last := i == 0, i == len(words)-1
		if anywhere[w] || (first || last) && edges[w] || last && lasts[w] {
			return true, false
		}
		picture = picture || shown && last && parts[w]
		shown = shown || pictures[w]
	}
	return false, picture
}

// wordsOf are the words of a class or a name: parted by signs, or by capitals (postShare).
func wordsOf(name string) []string {
	var b strings.Builder
	small := false
	for _, r := range name {
		if unicode.IsUpper(r) && small {
			b.WriteByte(' ')
		}
		small = unicode.IsLower(r)
		if r == '-' || r == '_' || r == ':' || r == '.' {
			r = ' '
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return strings.Fields(b.String())
}

// aboutIt reports whether an element stands by itself and says only when an article was published, or by whom.
func aboutIt(n *html.Node) bool {
	class := strings.ToLower(attr(n, "class") + " " + attr(n, "id") + " " + attr(n, "itemprop"))
	when := n.Data == "time" || class != "  " && datedClass().MatchString(class)
	who := attr(n, "rel") == "author" || class != "  " && writerClass().MatchString(class)
	if !when && !who || n.Parent == nil {
		return false
	}
	words := inner(n)
	if words == "" || !block[n.Data] && !alone(n) && inner(n.Parent) == "" { // much, or within a paragraph
		return false
	}
	return who || clock().MatchString(words) || !dayOf(words).IsZero()
}

// alone reports whether blocks stand before and behind an element, or nothing.
func alone(n *html.Node) bool {
	blank := func(n *html.Node) bool {
		return n.Type == html.CommentNode || n.Type == html.TextNode && strings.TrimSpace(n.Data) == ""
	}
	before, behind := n.PrevSibling, n.NextSibling
	for before != nil && blank(before) {
		before = before.PrevSibling
	}
	for behind != nil && blank(behind) {
		behind = behind.NextSibling
	}
	return (before == nil || block[before.Data]) && (behind == nil || block[behind.Data])
}

var writerClass = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(^|[\s_-])(byline|author|authors)(\s|$)`)
})

// clock is a time of day.
var clock = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:^|\D)\d{1,2}[:.h]\d{2}(?:\D|$)`)
})
