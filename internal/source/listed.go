package source

import (
	"cmp"
	"time"

	"github.com/mahdar/mahdar/internal/source/feed"
	"github.com/mahdar/mahdar/internal/source/web"
)

// How far lists lead: one that names lists that name lists; and to how many articles.
const (
	maxLists    = 3
	maxArticles = 50_000
)

// following goes through what lists name. A program chooses these addresses: so their hosts' robots.txt is heeded.
type following struct {
	o    Options
	seen map[string]bool // the addresses that were asked
}

// address gets a list, and goes through it.
func (f *following) address(name string, depth int, yield emit) bool {
	if f.seen[name] || len(f.seen) > maxArticles {
		return true
	}
	f.seen[name] = true
	a, err := f.o.Web(web.Request{URL: name, Robots: true})
	if err != nil {
		return fault(yield, name, 0, remedyFor(err), "%w", err)
	}
	return f.list(a, name, depth, yield)
}

// list goes through a list: its articles, then the lists that it names.
func (f *following) list(a *web.Response, name string, depth int, yield emit) bool {
	l, err := feed.Parse(a.Body, a.URL)
	if err != nil {
		return fault(yield, name, 0, "check the address", "%w", err)
	}
	if depth > maxLists {
		return fault(yield, name, 0, "name it itself to read what it lists", "lies more than %d lists deep", maxLists)
	}
	if len(l.Articles)+len(l.Lists) == 0 {
		return fault(yield, name, 0, "nothing to read in it: leave it out", "names no article")
	}
	for _, named := range l.Articles {
		if f.seen[named.URL] || len(f.seen) > maxArticles {
			continue
		}
		f.seen[named.URL] = true
		a, err := f.o.Web(web.Request{URL: named.URL, Robots: true})
		if err != nil {
			if !fault(yield, named.URL, 0, remedyFor(err), "%w", err) {
				return false
			}
			continue
		}
		more := readGot(f.o, mainVersion(f.o, a, true), named.URL, func(it Item, err error) bool {
			if err == nil {
				it.Title = cmp.Or(it.Title, named.Title)
			}
			if at := named.Published; err == nil && (it.Published.IsZero() || it.Guessed) && !at.IsZero() {
				it.Published, it.Guessed = time.Date(at.Year(), at.Month(), at.Day(), 0, 0, 0, 0, time.UTC), false
			}
			return yield(it, err)
		})
		if !more {
			return false
		}
	}
	for _, other := range l.Lists {
		if !f.address(other, depth+1, yield) {
			return false
		}
	}
	return true
}
