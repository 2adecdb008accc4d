package page

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/itlightning/dateparse"
	"golang.org/x/net/html"

	"github.com/mahdar/mahdar/internal/source/charset"
	"github.com/mahdar/mahdar/internal/source/stamp"
)

// Which day an article was published is said in several places, and they do not all mean the same:
// what is said of publishing goes before what is said of making, and that before what is said of changing;
// what is said of the article before what is said of the page.

// publishedNames are meta elements and attributes for the day of publication, best first;
// lesserNames those that may mean another day.
var (
	publishedNames = []string{"article:published_time", "og:article:published_time", "datepublished", "og:published_time", "article.published", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate", "cxenseparse:recs:publishtime", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "citation_publication_date", "originalpublicationdate", "rnews:datepublished", "date", "article_date_original", "apub:time", "displaydate", "ptime"}
	lesserNames    = []string{"datecreated", "dcterms.created", "dc.date.created", "og:updated_time", "article:modified_time", "datemodified", "dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "revision_date"}
)

// days gathers the days that a page's elements name, in the order of the page.
type days struct {
	marked    []string // by an element that says that it is the day of publication
	times     []string // by a time element
	dated     []string // by the words of an element that its class calls a date
	sure      time.Time
	inAddress time.Time
	unsure    []string
}

// maxDays is how many elements of one sort are kept.
const maxDays = 50

// element takes in what an element says of a day.
func (d *days) element(n *html.Node) {
	add := func(list *[]string, s string) {
		if s = strings.TrimSpace(s); s != "" && len(*list) < maxDays {
			*list = append(*list, s)
		}
	}
	p := strings.ToLower(attr(n, "itemprop") + attr(n, "property"))
	if p = p[strings.LastIndexByte(p, ':')+1:]; p == "datepublished" || p == "datecreated" || p == "uploaddate" {
		for _, s := range []string{attr(n, "datetime"), attr(n, "content"), inner(n)} {
			add(&d.marked, s)
		}
	}
	if n.Data == "time" {
		add(&d.times, attr(n, "datetime"))
		add(&d.times, inner(n))
		return
	}
	if class := strings.ToLower(strings.TrimSpace(attr(n, "class") + " " + attr(n, "id"))); class != "" && datedClass().MatchString(class) {
		add(&d.dated, inner(n))
	}
}

var datedClass = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(^|[\s_-])(date|datetime|time|timestamp|pubdate|pub|publish(ed)?|posted|byline|dateline|meta|info)([\s_-]|$)|date$|^date|time$`)
})

// mostInner is how long the words of an element are, in bytes, that names a day and little else.
const mostInner = 200

// inner is the text of a small element, "" of a larger one.
func inner(n *html.Node) string { return short(n, mostInner) }

// short is the text of an element that has no more bytes than these, nor more nodes; "" of another.
func short(n *html.Node, most int) string {
	var b strings.Builder
	seen := 0
	for c := range n.Descendants() {
		if seen++; seen > most { // elements within elements, and little to read in them
			return ""
		}
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
			b.WriteByte(' ')
			if b.Len() > most {
				return ""
			}
		}
	}
	return charset.OneLine(b.String())
}

// mostLead is how long the words of an element are, in bytes, that sums an article up.
const mostLead = 2000

// said takes in what the head, the linked data and the address say.
func (d *days) said(metas map[string]string, linked things, address *url.URL) {
	sure := []string{linked.first(thing.published)}
	for _, k := range publishedNames {
		sure = append(sure, metas[k])
	}
	if address != nil {
		d.inAddress = inAddress(address)
	}
	for _, s := range append(sure, d.marked...) {
		if d.sure = dayOf(s); !d.sure.IsZero() {
			if inGreenwich().MatchString(s) && next(d.sure, d.inAddress) { // where the article was published it was another day
				d.sure = d.inAddress
			}
			return
		}
	}
	if d.sure = d.inAddress; !d.sure.IsZero() {
		return
	}
	d.unsure = append(append(d.times, d.dated...), linked.first(thing.created))
	for _, k := range lesserNames {
		d.unsure = append(d.unsure, metas[k])
	}
	d.unsure = append(d.unsure, linked.first(thing.modified))
}

// day is the day of publication; zero where the page does not say it. What stands around the
// headline, in the lines of its body and then in any of the page's, goes before what stands elsewhere.
// A day that is only named somewhere is a guess.
func (h *head) day(body, lines []string) (at time.Time, guessed bool) {
	if !h.days.sure.IsZero() {
		return h.days.sure, false
	}
	titles := []string{h.title, h.shown}
	said := slices.Concat(around(titles, body), around(titles, lines), h.days.unsure)
	for i, s := range slices.Concat(said, lines[:min(len(lines), guessedFrom)]) {
		if len(s) <= mostInner {
			if at = dayOf(s); !at.IsZero() {
				return at, i >= len(said)
			}
		}
	}
	return time.Time{}, false
}

// inGreenwich are times in the zone of Greenwich, as programs write them.
var inGreenwich = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\d(Z|[+-]00:?00)$`) })

// next reports whether a day is the one before or after another.
func next(a, b time.Time) bool {
	return a.AddDate(0, 0, 1).Equal(b) || a.AddDate(0, 0, -1).Equal(b)
}

// How far from the headline a day is sought, in lines: behind it, and before it.
const (
	behind = 25
	before = 6
)

// guessedFrom is how many lines of a page are looked through for any day at all.
const guessedFrom = 1000

// around are the short lines around the headline, those behind it first, the nearest first.
func around(titles, lines []string) (out []string) {
	at := -1
	for _, title := range titles {
		if at < 0 && title != "" {
			at = slices.IndexFunc(lines, func(l string) bool { return len(l) < len(title)+mostInner && strings.Contains(l, title) })
		}
	}
	if at < 0 {
		return nil
	}
	out = slices.Clone(lines[at : at+min(behind, len(lines)-at)])
	for i := at - 1; i >= max(0, at-before); i-- {
		out = append(out, lines[i])
	}
	return out
}

// Days before the web, and days to come, are no days of publication.
var firstDay = time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC)

// dayOf reads the day that a field or a few words name; zero for none, and for one that may be another (04/05/2024).
func dayOf(s string) time.Time {
	if s == "" {
		return time.Time{}
	}
	s = digits(s)
	at, err := stamp.Day(s)
	if err != nil {
		if m := numbers().FindStringSubmatch(s); m != nil {
			at = dayOfNumbers(m)
		} else if at = spelled(s); at.IsZero() {
			if at, err = dateparse.ParseStrict(s); err != nil {
				return time.Time{}
			}
			at = time.Date(at.Year(), at.Month(), at.Day(), 0, 0, 0, 0, time.UTC)
		}
	}
	if !likely(at) {
		return time.Time{}
	}
	return at
}

// numbers are days written in digits: the year first, or the day first with dots.
var numbers = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:^|\D)(?:(\d{4})\s?[-./\p{Han}\p{Hangul}]\s?(\d{1,2})\s?[-./\p{Han}\p{Hangul}]\s?(\d{1,2})|(\d{1,2})(?:\.\s?|(/)|-)(\d{1,2})(?:\.\s?|/|-)(\d{4}|\d{2}))(?:$|\D)`)
})

func dayOfNumbers(m []string) time.Time {
	if m[1] != "" {
		return calendar(m[1], m[2], m[3])
	}
	if len(m[7]) == 2 { // of this century or the last, as two digits are written
		if m[5] != "" {
			return time.Time{}
		}
		at, err := time.Parse("2.1.06", m[4]+"."+m[6]+"."+m[7])
		if err != nil {
			return time.Time{}
		}
		return at
	}
	at, other := calendar(m[7], m[6], m[4]), calendar(m[7], m[4], m[6])
	switch {
	case m[5] == "" || other.IsZero():
		return at
	case at.IsZero():
		return other
	}
	return time.Time{} // 04/05/2024 is two days
}

// calendar is the day of three numbers; zero for one that no month has.
func calendar(year, month, day string) time.Time {
	at, err := time.Parse("2006-1-2", year+"-"+month+"-"+day)
	if err != nil {
		return time.Time{}
	}
	return at
}

// inPath are days in an address: /2024/07/25/, /2024-07-25-, /20240725/, /202407/t20240725_.
var inPath = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`[/_-]t?(?:((?:19|20)\d{2})([01]\d)([0-3]\d)|((?:19|20)\d{2})[/_-]([01]?\d)[/_-]([0-3]?\d)|([0-3]\d)-([01]\d)-((?:19|20)\d{2}))(?:[/_.-]|$)`)
})

// inAddress is the day that stands in an address.
func inAddress(u *url.URL) time.Time {
	for _, m := range inPath().FindAllStringSubmatch(u.Path, 4) {
		if at := calendar(m[1]+m[4]+m[9], m[2]+m[5]+m[8], m[3]+m[6]+m[7]); likely(at) { // but one of the ways is empty
			return at
		}
	}
	return time.Time{}
}

// likely reports whether a day can be one of publication.
func likely(at time.Time) bool {
	return !at.Before(firstDay) && !at.After(time.Now().AddDate(0, 0, 2))
}
