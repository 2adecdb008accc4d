package page

import (
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	readability "codeberg.org/readeck/go-readability/v2"
	distiller "github.com/markusmobius/go-domdistiller"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/mahdar/mahdar/internal/source/charset"
)

// article finds the headline and the paragraphs of a page's article.
func article(doc *html.Node, h *head) (title string, paras []string) {
	marked := narrow(doc)
	prune(doc)
	rename(doc)
	title, paras = mainText(doc, h.address)
	if len(paras) == 0 && marked != nil { // neither library thinks it long enough
		paras = told(lines(marked, nil))
	}
	if size(paras) < few { // nor finds it where a page is built of little else than styles
		if n := densest(doc); n != nil {
			if other := told(lines(n, nil)); size(other) > longer*size(paras) {
				paras = other
			}
		}
	}
	return title, paras
}

// few is how many bytes an article has that is looked for in another way.
const few = 200

// densest is the element with the most text in paragraphs of its own.
func densest(doc *html.Node) (best *html.Node) {
	sizes := map[*html.Node]int{}
	for n := range doc.Descendants() {
		if count(n, "p") == 0 || n.Parent == nil {
			continue
		}
		for _, l := range lines(n, nil) {
			sizes[n.Parent] += len(l.text) - l.linked
		}
		if best == nil || sizes[n.Parent] > sizes[best] {
			best = n.Parent
		}
	}
	return best
}

// narrow takes out of a page what is no article by its element, and, where
// the page marks one element as its article, all that stands beside it;
// that element is given, nil where there is none.
func narrow(doc *html.Node) *html.Node {
	var body *html.Node
	var out, marked, articles []*html.Node
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "body":
			body = n
		case "nav", "aside", "footer", "button":
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
		return nil
	}
	if !within(body, marked[0]) {
		return nil // it went out with what held it
	}
	if float64(inParagraphs(marked[0])) < fewestMarked*float64(inParagraphs(body)) {
		return nil // it shows another article beside this one
	}
	marked[0].Parent.RemoveChild(marked[0])
	for body.FirstChild != nil {
		body.RemoveChild(body.FirstChild)
	}
	body.AppendChild(marked[0])
	return marked[0]
}

// rename makes spans of the elements that HTML does not know, as systems mark names and places with, within
// paragraphs: a reader of pages would take each for a paragraph.
func rename(doc *html.Node) {
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.DataAtom == 0 && n.Parent != nil && n.Parent.Data == "p" {
			n.Data, n.DataAtom = "span", atom.Span
		}
	}
}

// fewestMarked is how much of what a page has in paragraphs its one article has at least.
const fewestMarked = .1

// inParagraphs is how many bytes of text an element has in paragraphs.
func inParagraphs(root *html.Node) (n int) {
	open := 0
	walk(root, func(x *html.Node) bool {
		open += count(x, "p")
		if x.Type == html.TextNode && open > 0 {
			n += len(x.Data)
		}
		return x.Type != html.ElementNode || !dropped[x.Data]
	}, func(x *html.Node) { open -= count(x, "p") })
	return n
}

func within(root, n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == root {
			return true
		}
	}
	return false
}

// Of a page in which readability finds less than so many bytes, the distiller's finding is taken
// if it is so many times as long (measured: benchmark_test.go).
const (
	enough = 800
	longer = 2
)

// mainText finds the article in a page.
func mainText(doc *html.Node, address *url.URL) (title string, paras []string) {
	if found, err := readability.FromDocument(doc, address); err == nil && found.Node != nil {
		title, paras = strings.TrimSpace(found.Title()), told(lines(found.Node, nil))
	}
	if size(paras) >= enough {
		return title, paras
	}
	distilled, err := distiller.Apply(doc, &distiller.Options{OriginalURL: address, SkipPagination: true})
	if err != nil || distilled.Node == nil {
		return title, paras
	}
	if other := told(lines(distilled.Node, nil)); size(other) > longer*size(paras) {
		return strings.TrimSpace(distilled.Title), other
	}
	return title, paras
}

// block are the elements that begin a paragraph of their own.
var block = map[string]bool{
	"address": true, "article": true, "aside": true, "blockquote": true, "dd": true, "div": true, "dl": true, "dt": true,
	"figcaption": true, "figure": true, "footer": true, "h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true,
	"header": true, "hr": true, "li": true, "main": true, "ol": true, "p": true, "pre": true, "section": true, "table": true,
	"td": true, "th": true, "tr": true, "ul": true,
}

var dropped = map[string]bool{"title": true, "script": true, "style": true, "noscript": true, "template": true, "iframe": true, "svg": true}

// line is a block of a page as one string.
type line struct {
	text    string
	linked  int // how many bytes of it, spaces aside, are links
	before  int // how many bytes of it, spaces aside, stand before its first link
	bare    int // how many links without words are in it: pictures that lead elsewhere
	heading bool
}

// mostLinked is how much of a line may be links: what is nearly all one leads elsewhere.
const mostLinked = .8

// mostLabel is how long a line is, in signs, that only names what follows.
const mostLabel = 60

// shortest is how many bytes the headline of another story has at least.
const shortest = 20

// told are the lines of an article that are its own: none that only leads elsewhere, and no heading or label with nothing below it.
func told(lines []line) (out []string) {
	last := 0
	label := false // the line before names what follows
	for _, l := range lines {
		if l.elsewhere() {
			if label { // it named this
				out = out[:len(out)-1]
				last, label = min(last, len(out)), false
			}
			continue
		}
		if !strings.ContainsFunc(l.text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			continue
		}
		out = append(out, l.text)
		if label = l.label(); !l.heading && !label {
			last = len(out)
		}
	}
	return out[:last]
}

// elsewhere reports whether a line is there to lead elsewhere.
func (l line) elsewhere() bool {
	letters := len(l.text) - strings.Count(l.text, " ")
	if float64(l.linked) >= mostLinked*float64(letters) {
		return true
	}
	short := utf8.RuneCountInString(l.text) <= mostLabel
	if l.linked == 0 {
		return l.bare > 1 && short
	}
	// "See also: another story told", where "at: The Shop" is no story
	if l.before == 0 || l.before+l.linked != letters || l.before >= mostLabel || l.linked < shortest {
		return false
	}
	label := strings.ReplaceAll(l.text, " ", "")[:l.before]
	return colon(label) && !strings.ContainsFunc(label, unicode.IsDigit)
}

// label reports whether a line only names what follows.
func (l line) label() bool {
	return l.linked == 0 && utf8.RuneCountInString(l.text) <= mostLabel && colon(l.text)
}

// colon reports whether words end in one, as it is written or wide.
func colon(s string) bool {
	return strings.HasSuffix(s, ":") || strings.HasSuffix(s, "\uff1a")
}

// paragraphs is a node's text, one string a block.
func paragraphs(root *html.Node) []string { return texts(lines(root, nil)) }

func texts(lines []line) (out []string) {
	for _, l := range lines {
		out = append(out, l.text)
	}
	return out
}

// lines is a node's text, block by block, less the elements that are to be left out.
func lines(root *html.Node, leaveOut func(*html.Node) bool) []line {
	var out []line
	var current strings.Builder
	linked, links, heading := 0, 0, 0 // bytes in links; how many links and headings are open
	before, bare, within := 0, 0, 0   // bytes before the first link; links without words; bytes within the open one
	flush := func() {
		for _, text := range strings.Split(current.String(), "\n") {
			if text = charset.OneLine(text); text != "" {
				out = append(out, line{text, min(linked, len(text)), before, bare, heading > 0})
				linked -= min(linked, len(text)) // of several lines the first has it
				before, bare = 0, 0
			}
		}
		current.Reset()
		linked, before, bare = 0, 0, 0
	}
	walk(root, func(n *html.Node) bool {
		element := n.Type == html.ElementNode
		switch {
		case n.Type == html.TextNode:
			current.WriteString(strings.ReplaceAll(n.Data, "\n", " "))
			size := len(strings.Join(strings.Fields(n.Data), ""))
			switch {
			case links > 0:
				linked += size
				within += size
			case linked == 0:
				before += size
			}
		case element && n.Data == "br":
			current.WriteByte('\n')
		case element && block[n.Data]:
			flush()
		}
		if count(n, "a") > 0 {
			links++
			within = 0
		}
		heading += count(n, "h1", "h2", "h3", "h4", "h5", "h6")
		return !element || !dropped[n.Data] && (leaveOut == nil || !leaveOut(n))
	}, func(n *html.Node) {
		if n.Type == html.ElementNode && block[n.Data] {
			flush()
		}
		if count(n, "a") > 0 {
			links--
			if within == 0 && attr(n, "href") != "" {
				bare++
			}
		}
		heading -= count(n, "h1", "h2", "h3", "h4", "h5", "h6")
	})
	flush()
	return out
}

// walk goes through a tree in the order of the text, without recursion, for pages nest as deep as they like: enter
// is told each node, and says whether to go into it; leave, when it ends.
func walk(root *html.Node, enter func(*html.Node) bool, leave func(*html.Node)) {
	for n := root; n != nil; {
		if enter(n) && n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		for n != nil {
			leave(n)
			if n == root {
				return
			}
			if n.NextSibling != nil {
				n = n.NextSibling
				break
			}
			n = n.Parent
		}
	}
}

// count is 1 for an element of one of these names.
func count(n *html.Node, names ...string) int {
	if n.Type == html.ElementNode && slices.Contains(names, n.Data) {
		return 1
	}
	return 0
}

// size is how many bytes paragraphs have.
func size(paras []string) (n int) {
	for _, p := range paras {
		n += len(p)
	}
	return n
}
