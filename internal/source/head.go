package source

import (
	"encoding/json"
	"net/url"
	"strings"
	"time"

	"golang.org/x/net/html"
)

// about is what a page's head says of its article.
type about struct {
	title     string
	address   *url.URL
	published time.Time
}

// Names of meta elements and attributes that carry a headline or a day, best
// first: Open Graph, schema.org, Dublin Core, and those that news systems use.
var (
	titleNames = []string{"og:title", "twitter:title", "headline", "dc.title", "dcterms.title"}
	dayNames   = []string{"article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate", "publication_date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "parsely-pub-date", "sailthru.date", "article.published"}
)

func readHead(doc *html.Node) about {
	var a about
	metas := map[string]string{}
	var stamps []string // of time elements
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "meta":
			for _, key := range []string{"property", "name", "itemprop"} {
				k := strings.ToLower(attr(n, key))
				if _, seen := metas[k]; k != "" && !seen {
					metas[k] = strings.TrimSpace(attr(n, "content"))
				}
			}
		case "link":
			if strings.EqualFold(attr(n, "rel"), "canonical") && a.address == nil {
				a.address = webAddress(attr(n, "href"))
			}
		case "script":
			if strings.EqualFold(attr(n, "type"), "application/ld+json") && n.FirstChild != nil {
				if day := linkedDay([]byte(n.FirstChild.Data)); day != "" {
					if _, seen := metas["datepublished"]; !seen {
						metas["datepublished"] = day
					}
				}
			}
		case "time":
			stamps = append(stamps, attr(n, "datetime"))
		}
	}
	if a.address == nil {
		a.address = webAddress(metas["og:url"])
	}
	for _, k := range titleNames {
		if a.title = strings.Join(strings.Fields(metas[k]), " "); a.title != "" {
			break
		}
	}
	days := make([]string, 0, len(dayNames)+len(stamps))
	for _, k := range dayNames {
		days = append(days, metas[k])
	}
	for _, day := range append(days, stamps...) {
		if at, err := ParseDay(day); err == nil {
			a.published = at
			break
		}
	}
	return a
}

func webAddress(s string) *url.URL {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil
	}
	return u
}

// linkedDay finds datePublished in JSON-LD, at the top or in its @graph.
func linkedDay(raw []byte) string {
	type thing struct {
		Published string `json:"datePublished"`
	}
	var one struct {
		thing
		Graph []thing `json:"@graph"`
	}
	var many []thing
	if json.Unmarshal(raw, &one) == nil {
		many = append(many, one.thing)
		many = append(many, one.Graph...)
	} else if json.Unmarshal(raw, &many) != nil {
		return ""
	}
	for _, t := range many {
		if t.Published != "" {
			return t.Published
		}
	}
	return ""
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
