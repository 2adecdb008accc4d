package source

import (
	"bytes"
	"errors"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/mahdar/mahdar/internal/source/address"
	"github.com/mahdar/mahdar/internal/source/feed"
	"github.com/mahdar/mahdar/internal/source/page"
	"github.com/mahdar/mahdar/internal/source/web"
)

// forms are the media types whose form need not be told from the first bytes.
var forms = map[string]form{
	"text/html": webPage, "application/xhtml+xml": webPage,
	"application/pdf":   pdfFile,
	"application/jsonl": lines, "application/x-ndjson": lines, "application/x-jsonlines": lines,
}

// readAddress reads what an address of the web holds: an article; or the articles that a feed, a
// site map, or the feed of a front page names.
func readAddress(o Options, name string, yield emit) bool {
	if o.Web == nil {
		return fault(yield, name, 0, "save it to a file and name that", "%w", errOffline)
	}
	a, err := o.Web(web.Request{URL: name})
	if err != nil {
		return fault(yield, name, 0, remedyFor(err), "%w", err)
	}
	if feed.Is(a.Body) {
		return (&following{o: o, seen: map[string]bool{}}).list(a, name, 0, yield)
	}
	if isFront(a.URL) && forms[a.Type] == webPage {
		if feeds := feed.In(a.Body, a.URL); len(feeds) > 0 {
			return (&following{o: o, seen: map[string]bool{}}).address(feeds[0], 1, yield)
		}
	}
	return readGot(o, mainVersion(o, a, false), name, yield)
}

var errOffline = errors.New("the network is not asked here")

// isFront reports whether an address is that of a site's front page.
func isFront(u *url.URL) bool { return strings.Trim(u.Path, "/") == "" }

// got is what was got from an address.
type got struct {
	*web.Response
	page     *page.Page // the article in it; nil where nobody has looked
	believed bool       // whether its word on its address is taken
	listed   bool       // a list names it: it is one article
}

// mainVersion gives the page that a page says it is a version of, if it tells the same story: of those of one article
// on its site – for telephones, for printers, AMP – there is one. Not believed is a page that names another
// as its address which cannot be got, or tells another story.
func mainVersion(o Options, a *web.Response, robots bool) got {
	if forms[a.Type] != webPage {
		return got{Response: a, believed: true}
	}
	p, err := page.Parse(a.Body, from(a))
	if err != nil || p.Address == "" {
		return got{Response: a, page: p, believed: true}
	}
	own, err := url.Parse(p.Address)
	if err != nil || !ownAddress(own, a.URL) || own.Host == a.URL.Host && own.Path == a.URL.Path {
		return got{Response: a, page: p, believed: true}
	}
	b, err := o.Web(web.Request{URL: own.String(), Robots: robots})
	if err != nil || forms[b.Type] != webPage {
		return got{Response: a, page: p}
	}
	q, err := page.Parse(b.Body, from(b))
	if err != nil || !oneStory(p, q) {
		return got{Response: a, page: p}
	}
	return got{Response: b, page: q, believed: true}
}

// longParagraph is how many bytes make a paragraph that no two stories share.
const longParagraph = 60

// oneStory reports whether two pages share a paragraph of some length.
func oneStory(p, q *page.Page) bool {
	return slices.ContainsFunc(strings.Split(p.Text, "\n\n"), func(s string) bool { return len(s) >= longParagraph && strings.Contains(q.Text, s) })
}

// ownAddress reports whether an address that a page says it has can be that of a page that was got from another: nobody
// can say that their page is another's, and some systems name the front page for all.
func ownAddress(own, got *url.URL) bool {
	return address.OneSite(own, got) && !isFront(own)
}

// readGot reads what was got from an address, under the one that it says it has if that is believed.
func readGot(o Options, a got, name string, yield emit) bool {
	at := address.Plain(a.URL)
	return readStream(o, bytes.NewReader(a.Body), input{file: name, name: nameOf(at), form: forms[a.Type], from: from(a.Response), page: a.page, one: a.listed}, func(it Item, err error) bool {
		if err == nil {
			own, err := url.Parse(it.URL)
			if it.URL == "" || err != nil || !a.believed || !ownAddress(own, a.URL) {
				own = at
			}
			it.URL = address.Plain(own).String()
		}
		return yield(it, err)
	})
}

func from(a *web.Response) page.From { return page.From{Address: a.URL, Charset: a.Charset} }

// nameOf names the article of an address: the last of its path without an ending, else its host.
func nameOf(u *url.URL) string {
	last := path.Base(strings.TrimSuffix(u.Path, "/"))
	if name := strings.TrimSuffix(last, path.Ext(last)); name != "" && name != "/" && name != "." {
		return name
	}
	return u.Host
}

// remedyOnline is what to do about what was not got from the web; "" where it is nothing of that.
func remedyOnline(err error) string {
	var status *web.StatusError
	var later *web.LaterError
	switch {
	case errors.Is(err, web.ErrPrivate):
		return "allow it with --allow-private if you trust it"
	case errors.Is(err, web.ErrTooLarge):
		return "save it to a file and name that"
	case errors.Is(err, web.ErrRobots):
		return "name its address yourself to read it all the same"
	case errors.As(err, &later):
		return "try again then"
	case errors.As(err, &status) && (status.Code == 401 || status.Code == 403):
		return "save the page in a browser and name the file"
	case errors.As(err, &status) && (status.Code == 404 || status.Code == 410):
		return "check the address"
	case errors.As(err, &status):
		return "try again later"
	}
	return ""
}
