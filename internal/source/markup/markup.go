// Package markup makes trees of pages, and refuses a page whose tree would not find room: what strangers write may be
// short and still stand for elements without number. It knows nothing of what a page says.
package markup

import (
	"errors"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// ErrDeep is the error for a page over the parser's limit of elements within elements.
var ErrDeep = errors.New("is a page whose elements nest too deep")

// ErrMany is the error for a page of more elements than any article's.
var ErrMany = errors.New("is a page of too many elements")

// maxNodes is how many elements, attributes and texts the tree of a page may have: it takes some hundred bytes for each.
const maxNodes = 500_000

// maxToken is how many bytes a tag or a text may have: a million attributes of one tag take seconds.
const maxToken = 4 << 20

// Parse makes the tree of a page.
func Parse(text string) (*html.Node, error) {
	if err := Check(text); err != nil {
		return nil, err
	}
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return nil, ErrDeep // a string gives no other error
	}
	return doc, nil
}

// Check reports whether the tree of a page finds room. It counts without making it: a formatting element that is not
// closed stands again in every paragraph that follows it (https://html.spec.whatwg.org/#reconstruct-the-active-formatting-elements),
// so that twenty kilobytes can be a million elements.
func Check(text string) error {
	z := html.NewTokenizer(strings.NewReader(text))
	z.SetMaxBuf(maxToken)
	nodes, open, anchor := 0, 0, 0
	for nodes <= maxNodes {
		switch z.Next() {
		case html.ErrorToken:
			if errors.Is(z.Err(), html.ErrBufferExceeded) {
				return ErrMany
			}
			return nil
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			for more {
				_, _, more = z.TagAttr()
				nodes++
			}
			switch a := atom.Lookup(name); {
			case a == atom.A: // one ends the one before
				anchor = 1
			case formatting[a]:
				open++
			}
		case html.CommentToken, html.DoctypeToken:
			nodes++
			continue
		case html.EndTagToken:
			name, _ := z.TagName()
			switch a := atom.Lookup(name); {
			case a == atom.A:
				anchor = 0
			case formatting[a]:
				open = max(open-1, 0)
			}
			continue
		}
		nodes += 1 + open + anchor
	}
	return ErrMany
}

// formatting are the elements that stand again, https://html.spec.whatwg.org/#formatting, links aside.
var formatting = map[atom.Atom]bool{
	atom.B: true, atom.Big: true, atom.Code: true, atom.Em: true, atom.Font: true, atom.I: true, atom.Nobr: true, atom.S: true,
	atom.Small: true, atom.Strike: true, atom.Strong: true, atom.Tt: true, atom.U: true,
}
