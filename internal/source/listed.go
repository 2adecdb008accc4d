package source

import (
	"cmp"
	"errors"
	"fmt"
	"time"

	"github.com/mahdar/mahdar/internal/source/feed"
	"github.com/mahdar/mahdar/internal/source/page"
	"github.com/mahdar/mahdar/internal/source/web"
)

// How far lists lead: one that names lists that name lists; and to how many articles.
const (
	maxLists    = 3
	maxArticles = 50_000
)

// maxListed is how long an article may be that a list names, in bytes: no news is longer than a speech of a day. To read one
// takes two hundred times its room.
const maxListed = 1 << 20

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
		if _, more := readListed(f.o, named, web.Request{}, yield); !more {
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

// readListed reads the article that a list names, with what the list says of it where its page does not.
func readListed(o Options, named feed.Article, q web.Request, yield emit) (*web.Response, bool) {
	q.URL, q.Robots = named.URL, true
	a, err := o.Web(q)
	if err != nil {
		return nil, fault(yield, named.URL, 0, remedyFor(err), "%w", err)
	}
	if a.Same {
		return a, true
	}
	got := mainVersion(o, a, true)
	got.listed = true
	return a, readGot(o, got, named.URL, func(it Item, err error) bool {
		switch {
		case err != nil:
			return yield(it, err)
		case len(it.Text) > maxListed:
			return fault(yield, named.URL, 0, "name it itself to read it", "holds over %s, the limit for one article of a list", size(maxListed))
		}
		it.Title = cmp.Or(it.Title, named.Title)
		if at := named.Published; (it.Published.IsZero() || it.Guessed) && can(at) {
			it.Published, it.Guessed = time.Date(at.Year(), at.Month(), at.Day(), 0, 0, 0, 0, time.UTC), false
		}
		return yield(it, nil)
	})
}

// firstYear is that of the web.
const firstYear = 1990

// can reports whether something on the web can be of a time: one to come, or of the time before it, is a mistake.
func can(at time.Time) bool {
	return at.Year() >= firstYear && !at.After(time.Now().AddDate(0, 0, 2))
}

// Got is what was got from an address that a list names.
type Got struct {
	Response *web.Response
	Items    []Item // its articles; of what has not changed none
}

// Listed gets the articles at an address that a list names, mostly one; whether it has changed since it was last got is
// asked where the request says what it was then. What cannot be read of it is the error, beside what can.
func Listed(o Options, named feed.Article, q web.Request) (out Got, err error) {
	if o.Web == nil {
		return out, errOffline
	}
	var faults []error
	out.Response, _ = readListed(o, named, q, func(it Item, err error) bool {
		if err == nil {
			out.Items = append(out.Items, it)
		} else if len(faults) < maxFaults {
			faults = append(faults, err)
		}
		return true
	})
	return out, errors.Join(faults...)
}

// maxFaults is how many faults of one address are told.
const maxFaults = 10

// Listing is what an address that lists articles holds.
type Listing struct {
	Response *web.Response
	feed.List
}

// List gets what an address lists: a feed, a site map, OPML; of a front page the feed that it names; of any other
// page the articles that it links to. Of what has not changed since it is empty. It is followed no further.
func List(o Options, q web.Request) (*Listing, error) {
	if o.Web == nil {
		return nil, errOffline
	}
	q.Robots = true // a program asks again and again
	a, err := o.Web(q)
	if err != nil {
		return nil, &Fault{File: q.URL, Err: err, Remedy: remedyFor(err)}
	}
	out := &Listing{Response: a}
	switch {
	case a.Same:
		return out, nil
	case feed.Is(a.Body):
		l, err := feed.Parse(a.Body, a.URL)
		if err != nil {
			return nil, &Fault{File: q.URL, Err: err, Remedy: "check the address"}
		}
		out.List = *l
	case forms[a.Type] == webPage:
		if isFront(a.URL) {
			if feeds := feed.In(a.Body, a.URL); len(feeds) > 0 {
				out.Kind, out.Lists = "front page", feeds[:1]
				break
			}
		}
		out.Kind = "page"
		links, err := page.Links(a.Body, from(a))
		if err != nil {
			return nil, &Fault{File: q.URL, Err: err, Remedy: "check the address"}
		}
		for _, l := range links {
			out.Articles = append(out.Articles, feed.Article{URL: l.URL, Title: l.Text})
		}
	default:
		return nil, &Fault{File: q.URL, Err: fmt.Errorf("%w, and no page", feed.ErrNone), Remedy: "check the address"}
	}
	return out, nil
}
