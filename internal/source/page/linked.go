package page

import (
	"encoding/json"
	"regexp"
	"strings"
	"sync"

	"github.com/mahdar/mahdar/internal/source/address"
	"github.com/mahdar/mahdar/internal/source/charset"
)

// Linked data (JSON-LD, https://schema.org) in a page: a thing, a list of them, or a @graph.

// thing is what is read of one.
type thing map[string]any

// things are those of a page, in order.
type things []thing

// How much linked data is looked at: so many things, so many one within another.
const (
	maxThings = 1000
	maxWithin = 8
)

// read adds the things of one script. Of broken JSON, which many pages have, the days are read
// that are written as they would be in whole.
func (t *things) read(raw []byte) {
	var v any
	if json.Unmarshal(raw, &v) == nil {
		t.add(v, 0)
		return
	}
	broken := thing{}
	for _, m := range linkedDay().FindAllSubmatch(raw, maxThings) {
		if name := string(m[1]); broken[name] == nil {
			broken[name] = string(m[2])
		}
	}
	*t = append(*t, broken)
}

var linkedDay = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`"(datePublished|dateCreated|dateModified)"\s*:\s*"([^"]{8,40})"`)
})

func (t *things) add(v any, depth int) {
	if depth > maxWithin || len(*t) >= maxThings {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, w := range v {
			t.add(w, depth+1)
		}
	case map[string]any:
		*t = append(*t, v)
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			t.add(v[key], depth+1)
		}
	}
}

// first is what the first article has that has any, else the first other thing.
func (t things) first(of func(thing) string) string {
	other := ""
	for _, x := range t {
		s := of(x)
		if s != "" && x.article() {
			return s
		}
		if other == "" {
			other = s
		}
	}
	return other
}

// article reports whether a thing's type is one of the articles: Article, NewsArticle, BlogPosting …
func (t thing) article() bool {
	kinds, _ := t["@type"].([]any)
	for _, k := range append(kinds, t["@type"]) {
		if k, ok := k.(string); ok && (strings.HasSuffix(k, "Article") || strings.HasSuffix(k, "Posting") || strings.HasSuffix(k, "Report")) {
			return true
		}
	}
	return false
}

func (t thing) headline() string {
	if !t.article() {
		return ""
	}
	return text(t["headline"])
}

// published is the day of publication, or that on which a film of the story was put there.
func (t thing) published() string {
	if day := text(t["datePublished"]); day != "" {
		return day
	}
	return text(t["uploadDate"])
}

func (t thing) created() string   { return text(t["dateCreated"]) }
func (t thing) modified() string  { return text(t["dateModified"]) }
func (t thing) publisher() string { return text(t["publisher"]) }

func (t thing) writer() string {
	if !t.article() {
		return ""
	}
	return names(t["author"])
}

func (t thing) description() string {
	if !t.article() {
		return ""
	}
	return text(t["description"])
}

func (t thing) address() string {
	if !t.article() {
		return ""
	}
	if main := text(t["mainEntityOfPage"]); main != "" {
		return main
	}
	return text(t["url"])
}

// text is a value as a text: itself, its name or its address, or those of a list, parted by commas.
func text(v any) string {
	switch v := v.(type) {
	case string:
		return charset.OneLine(v)
	case map[string]any:
		for _, key := range []string{"name", "@id", "url"} {
			if s, ok := v[key].(string); ok {
				return charset.OneLine(s)
			}
		}
	case []any:
		var all []string
		for _, w := range v[:min(len(v), maxWithin)] {
			if _, list := w.([]any); !list {
				if s := text(w); s != "" {
					all = append(all, s)
				}
			}
		}
		return strings.Join(all, ", ")
	}
	return ""
}

// names are the names that a value has: an address is none.
func names(v any) string {
	switch v := v.(type) {
	case string:
		if address.Of(v, nil) == nil {
			return charset.OneLine(v)
		}
	case map[string]any:
		return names(v["name"])
	case []any:
		var all []string
		for _, w := range v[:min(len(v), maxWithin)] {
			if _, list := w.([]any); !list {
				if s := names(w); s != "" {
					all = append(all, s)
				}
			}
		}
		return strings.Join(all, ", ")
	}
	return ""
}
