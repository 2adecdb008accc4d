package page

import (
	"net/url"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	distiller "github.com/markusmobius/go-domdistiller"
	"golang.org/x/net/html"
)

// article finds the headline and the paragraphs of a page's article.
func article(doc *html.Node, h *head) (title string, paras []string) {
	narrow(doc)
	return mainText(doc, h.address)
}

// narrow takes out of a page what is no article by its element, and, where
// the page marks one element as its article, all that stands beside it.
func narrow(doc *html.Node) {
	var body *html.Node
	var out, marked, articles []*html.Node
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "body":
			body = n
		case "nav", "aside", "footer", "form", "button", "dialog":
			out = append(out, n)
		case "article":
			articles = append(articles, n)
		}
		if strings.EqualFold(attr(n, "itemprop"), "articleBody") {
			marked = append(marked, n)
		}
	}
	for _, n := range out {
		n.Parent.RemoveChild(n)
	}
	if len(marked) != 1 {
		marked = articles
	}
	if len(marked) != 1 || body == nil || marked[0] == body || strings.TrimSpace(strings.Join(paragraphs(marked[0]), "")) == "" {
		return
	}
	if !within(body, marked[0]) {
		return // it went out with what held it
	}
	marked[0].Parent.RemoveChild(marked[0])
	for body.FirstChild != nil {
		body.RemoveChild(body.FirstChild)
	}
	body.AppendChild(marked[0])
}

func within(root, n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == root {
			return true
		}
	}
	return false
}

// mainText finds the article in a page. Readability's finding is taken where
// it finds one; a page that it gives up on goes to the distiller.
func mainText(doc *html.Node, address *url.URL) (title string, paras []string) {
	found, err := readability.FromDocument(doc, address)
	if err == nil && found.Node != nil {
		if paras = paragraphs(found.Node); len(paras) > 0 {
			return strings.TrimSpace(found.Title()), paras
		}
	}
	distilled, err := distiller.Apply(doc, &distiller.Options{OriginalURL: address, SkipPagination: true})
	if err != nil || distilled.Node == nil {
		return "", nil
	}
	return strings.TrimSpace(distilled.Title), paragraphs(distilled.Node)
}

// block are the elements that begin a paragraph of their own.
var block = map[string]bool{
	"address": true, "article": true, "aside": true, "blockquote": true, "dd": true, "div": true, "dl": true, "dt": true,
	"figcaption": true, "figure": true, "footer": true, "h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true,
	"header": true, "hr": true, "li": true, "main": true, "ol": true, "p": true, "pre": true, "section": true, "table": true,
	"td": true, "th": true, "tr": true, "ul": true,
}

var dropped = map[string]bool{"script": true, "style": true, "noscript": true, "template": true, "iframe": true, "svg": true}

// paragraphs is a node's text, one string a block.
func paragraphs(root *html.Node) []string {
	var out []string
	var current strings.Builder
	flush := func() {
		for _, line := range strings.Split(current.String(), "\n") {
			if line = strings.Join(strings.Fields(line), " "); line != "" {
				out = append(out, line)
			}
		}
		current.Reset()
	}
	// The tree is walked without recursion: pages nest as deep as they like.
	for n := root; n != nil; {
		switch {
		case n.Type == html.TextNode:
			current.WriteString(strings.Map(func(r rune) rune {
				if r == '\n' {
					return ' '
				}
				return r
			}, n.Data))
		case n.Type == html.ElementNode && n.Data == "br":
			current.WriteByte('\n')
		case n.Type == html.ElementNode && block[n.Data]:
			flush()
		}
		if n.FirstChild != nil && (n.Type != html.ElementNode || !dropped[n.Data]) {
			n = n.FirstChild
			continue
		}
		for n != nil {
			if n.Type == html.ElementNode && block[n.Data] {
				flush()
			}
			if n == root {
				n = nil
				break
			}
			if n.NextSibling != nil {
				n = n.NextSibling
				break
			}
			n = n.Parent
		}
	}
	flush()
	return out
}
