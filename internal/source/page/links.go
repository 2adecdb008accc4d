package page

import (
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/net/html"

	"github.com/mahdar/mahdar/internal/source/address"
	"github.com/mahdar/mahdar/internal/source/markup"
)

// Link is one that a page has to an article.
type Link struct {
	URL  string
	Text string // of all links to it the longest
}

// How many links of a page are taken, and how much text makes a headline: a menu's words are shorter. An ideograph says
// what some letters do.
const (
	maxLinks       = 500
	headlineLength = 24
	ideograph      = 3
)

// Links gives the articles that a page of news links to, in its order: those of its own site whose words are as long as
// a headline. Left out are menus, forms, what stands below the page, and the pages above it.
func Links(raw []byte, from From) ([]Link, error) {
	text, err := decode(raw, from.Charset)
	if err != nil {
		return nil, err
	}
	doc, err := markup.Parse(text)
	if err != nil {
		return nil, err
	}
	var out []Link
	at := map[string]int{}
	base := from.Address
	walk(doc, func(n *html.Node) bool {
		if n.Type != html.ElementNode {
			return true
		}
		switch n.Data {
		case "base":
			if u := address.Of(attr(n, "href"), from.Address); u != nil {
				base = u
			}
		case "nav", "footer", "form", "script", "style", "template", "noscript", "select":
			return false
		case "a":
			u := address.Of(attr(n, "href"), base)
			if u == nil || from.Address != nil && !below(u, from.Address) {
				return false
			}
			key := address.Plain(u).String()
			words := inner(n)
			if i, seen := at[key]; seen {
				if len(words) > len(out[i].Text) {
					out[i].Text = words
				}
			} else {
				at[key] = len(out)
				out = append(out, Link{URL: u.String(), Text: words})
			}
			return false
		}
		role := strings.ToLower(attr(n, "role"))
		return role != "navigation" && role != "contentinfo" && role != "search"
	}, func(*html.Node) {})
	kept := out[:0]
	for _, l := range out {
		if long(l.Text) && len(kept) < maxLinks {
			kept = append(kept, l)
		}
	}
	return kept, nil
}

// below reports whether an address is another page of a listing's site, and not one of those above it.
func below(u, listing *url.URL) bool {
	path, here := strings.Trim(u.Path, "/"), strings.Trim(listing.Path, "/")
	switch {
	case !address.OneSite(u, listing) || path == "":
		return false
	case path == here: // another page of the same list, but where articles differ in what is asked of one path
		return u.RawQuery != "" && strings.ContainsFunc(u.RawQuery, unicode.IsDigit) && !strings.Contains(strings.ToLower(u.RawQuery), "page")
	}
	return !strings.HasPrefix(here+"/", path+"/")
}

// long reports whether words are as many as a headline's.
func long(words string) bool {
	n := 0
	for _, r := range words {
		switch {
		case unicode.Is(unicode.Han, r):
			n += ideograph
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			n++
		}
		if n >= headlineLength {
			return true
		}
	}
	return false
}
