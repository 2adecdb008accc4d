package watch

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/url"
	"time"

	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/source"
	"github.com/mahdar/mahdar/internal/source/address"
	"github.com/mahdar/mahdar/internal/source/charset"
	"github.com/mahdar/mahdar/internal/source/feed"
	"github.com/mahdar/mahdar/internal/source/web"
)

// How long it is until what was asked in vain is asked again: longer each time. An article is given up after so many
// times, which is after most of a day; a list never.
const (
	firstBackOff = time.Minute
	mostBackOff  = 24 * time.Hour
	mostTries    = 8
)

// backOff is how long to wait after having tried in vain so many times before.
func backOff(tries int) time.Duration {
	d := firstBackOff
	for range min(tries, 10) {
		d *= 3
	}
	return min(d, mostBackOff)
}

// most is to how much a source may lead at a time: to lists that lead to others, and to articles that are yet to be got. Else
// who owns one could make of it work without end.
var most = book.Most{Lists: 1000, Waiting: 50_000}

// finding is how often a front page is asked which feed it names, and an index which lists.
const finding = 24 * time.Hour

// list looks at a list of articles, and notes what it names.
func (w *Watcher) list(ctx context.Context, x *book.Watched, v *visit) error {
	log := w.o.Log.With("list", x.URL)
	now := time.Now()
	l, err := source.List(source.Options{Web: w.get(ctx)}, web.Request{URL: x.URL, ETag: x.ETag, Modified: x.Modified})
	every := time.Duration(w.o.Config.Every)
	if s := w.sources[x.Source]; s != nil {
		every = time.Duration(s.Every)
	}
	if err != nil {
		if ctx.Err() != nil {
			return err
		}
		w.fault(x, err, v, log)
		if least := now.Add(max(every, backOff(x.Tries-1))); x.Due.Before(least) {
			x.Due = least
		}
		_, _, err = w.o.Book.Listed(ctx, *x, nil, most)
		return err
	}
	inVain := x.Tries
	x.Due, x.Tries, x.Fault, x.Got = now.Add(every), 0, "", now
	x.Looks++
	x.ETag, x.Modified = l.Response.ETag, l.Response.Modified
	if !l.Response.Same && len(l.Articles)+len(l.Lists) == 0 { // a page that only a browser fills, a feed that was given up
		x.Tries, x.Fault, x.ETag, x.Modified = inVain+1, errEmpty.Error(), "", ""
		log.Warn("names nothing", "kind", l.Kind, "times", x.Tries)
	}
	if l.Response.Same {
		log.Debug("has not changed")
		_, _, err = w.o.Book.Listed(ctx, *x, nil, most)
		return err
	}
	if len(l.Lists) > 0 && len(l.Articles) == 0 {
		x.Due = now.Add(max(every, finding))
	}
	named := w.named(l, now)
	fresh, left, err := w.o.Book.Listed(ctx, *x, named, most)
	if err != nil {
		return err
	}
	if left > 0 {
		log.Warn("names more than is followed: the rest is left out", "left out", left)
	}
	v.found = map[string]time.Time{}
	for _, n := range named {
		v.found[n.Host] = now
	}
	w.count.listed.Add(float64(fresh))
	level := slog.LevelInfo
	if fresh == 0 {
		level = slog.LevelDebug
	}
	log.Log(ctx, level, "was read", "kind", l.Kind, "names", len(named), "new", fresh)
	return nil
}

// named is what a list names, as the book keeps it, less what is too old.
func (w *Watcher) named(l *source.Listing, now time.Time) (out []book.Watched) {
	oldest := now.Add(-time.Duration(w.o.Config.Oldest))
	for _, a := range l.Articles {
		u, err := url.Parse(a.URL)
		if err != nil || !a.Published.IsZero() && a.Published.Before(oldest) {
			continue
		}
		out = append(out, book.Watched{Page: address.Plain(u).String(), URL: a.URL, Host: hostOf(a.URL), Title: a.Title, Published: a.Published, Due: now})
	}
	for _, s := range l.Lists {
		out = append(out, book.Watched{Page: s, URL: s, Host: hostOf(s), List: true, Due: now})
	}
	return out
}

// article gets an article that a list named, reads it, and keeps it.
func (w *Watcher) article(ctx context.Context, x *book.Watched, v *visit) error {
	log := w.o.Log.With("article", x.URL)
	got, err := source.Listed(source.Options{Web: w.get(ctx)}, feed.Article{URL: x.URL, Title: x.Title, Published: x.Published}, web.Request{ETag: x.ETag, Modified: x.Modified})
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if got.Response == nil {
		w.fault(x, err, v, log)
		if x.Tries >= mostTries {
			log.Warn("was given up", "tries", x.Tries, "fault", x.Fault)
			x.Due = time.Time{}
		}
		if x.Due.IsZero() {
			w.count.articles.WithLabelValues("lost").Inc()
		}
		return w.keep.keep(ctx, book.Got{Watched: *x})
	}
	x.ETag, x.Modified, x.Tries, x.Fault, x.Got = got.Response.ETag, got.Response.Modified, 0, "", time.Now()
	x.Due = w.again(x)
	x.Looks++
	out := book.Got{}
	lang := ""
	if s := w.sources[x.Source]; s != nil {
		lang = s.Lang
	}
	for _, it := range got.Items {
		e, read := w.read(ctx, it, lang)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case read != nil:
			err = errors.Join(err, read)
		case e.Prepared == nil:
			w.count.articles.WithLabelValues("known").Inc()
		default:
			out.Entries = append(out.Entries, *e)
		}
	}
	if err != nil { // it is there, and cannot be read
		x.Fault = reason(err)
		log.Warn("cannot be read", "fault", x.Fault)
	}
	out.Watched = *x
	log.Debug("was got", "same", got.Response.Same, "to keep", len(out.Entries))
	return w.keep.keep(ctx, out)
}

// read reads an article, no more at once than there are processors: a long one takes much room.
func (w *Watcher) read(ctx context.Context, it source.Item, lang string) (*book.Entry, error) {
	select {
	case w.reading <- struct{}{}:
		defer func() { <-w.reading }()
		return w.o.Entry(ctx, it, lang)
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// again is when an article that has just been got is to be looked at for changes; zero for never again.
func (w *Watcher) again(x *book.Watched) time.Time {
	if x.Looks < len(w.o.Config.Again) {
		return x.Got.Add(time.Duration(w.o.Config.Again[x.Looks]))
	}
	return time.Time{}
}

// fault notes why there was no answer, and when it is sought again: at no time where that would be in vain, when the host
// says, or after a while that grows.
func (w *Watcher) fault(x *book.Watched, err error, v *visit, log *slog.Logger) {
	now := time.Now()
	var elsewhere *web.ElsewhereError
	if errors.As(err, &elsewhere) {
		v.other = elsewhere.Host
	}
	var later *web.LaterError
	if errors.As(err, &later) { // nobody was asked
		x.Due = later.Until
		if v.other == "" {
			v.rests = time.Until(later.Until)
		} else if least := now.Add(firstBackOff); x.Due.Before(least) { // whom it leads to is busy
			x.Due = least
		}
		return
	}
	x.Fault = reason(err)
	x.Due = now.Add(backOff(x.Tries))
	x.Tries++
	var status *web.StatusError
	var whole *web.HostError
	switch {
	case errors.As(err, &status):
		switch code := status.Code; {
		case code == http.StatusTooManyRequests || code == http.StatusServiceUnavailable:
			if v.rests = resting; status.After > 0 {
				v.rests = status.After
				x.Due = now.Add(status.After)
			}
		case code < 500 && code != http.StatusRequestTimeout && code != http.StatusTooEarly:
			x.Due = time.Time{}
		}
	case errors.As(err, &whole):
		v.rests = resting
	case errors.Is(err, web.ErrScheme), errors.Is(err, web.ErrPrivate), errors.Is(err, web.ErrRobots), errors.Is(err, web.ErrTooLarge):
		x.Due = time.Time{}
	}
	log.Warn("gave no answer", "fault", x.Fault)
}

// longestReason is how many bytes of a reason are kept: it may repeat what a stranger wrote.
const longestReason = 500

// reason says what was wrong in one line, without the address.
func reason(err error) string {
	var f *source.Fault
	if errors.As(err, &f) {
		err = f.Err
	}
	s := err.Error()
	return charset.OneLine(s[:min(len(s), longestReason)])
}
