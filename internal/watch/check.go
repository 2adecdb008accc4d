package watch

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/mahdar/mahdar/internal/source"
	"github.com/mahdar/mahdar/internal/source/address"
	"github.com/mahdar/mahdar/internal/source/feed"
	"github.com/mahdar/mahdar/internal/source/web"
)

// Checked is what a look at a source showed.
type Checked struct {
	Source *Source
	Kind   string      // "RSS", "site map", "page" …; of a front page or an index that of the list it leads to
	Names  int         // how many articles it names
	Newest time.Time   // the latest day that it gives one; zero where it gives none
	Moved  string      // where it leads to, if elsewhere
	Sample source.Item // the first of its articles
	Fault  error       // why it is of no use, or what is wrong with it
}

// silent is how old the newest article of a list that is kept up may be.
const silent = 90 * 24 * time.Hour

var (
	errSilent = errors.New("has named no article for a long time: it may have moved")
	errEmpty  = errors.New("names no article: look whether it is the right address")
)

// Check looks at every source once, and at one article of each; so many hosts at once as the configuration says. tell is called
// for each in their order.
func Check(ctx context.Context, c *Config, get func(context.Context, web.Request) (*web.Response, error), tell func(Checked) error) error {
	out := make([]chan Checked, len(c.Sources))
	for i := range out {
		out[i] = make(chan Checked, 1)
	}
	free := make(chan struct{}, c.Hosts)
	for i := range c.Sources {
		go func() {
			free <- struct{}{}
			out[i] <- check(ctx, &c.Sources[i], get)
			<-free
		}()
	}
	for i := range out {
		if err := tell(<-out[i]); err != nil {
			return err
		}
	}
	return nil
}

// leads is how far a check follows a list to the list that it names.
const leads = 2

func check(ctx context.Context, s *Source, get func(context.Context, web.Request) (*web.Response, error)) Checked {
	out := Checked{Source: s}
	o := source.Options{Web: func(q web.Request) (*web.Response, error) { return get(ctx, q) }}
	at := s.URL
	for range leads + 1 {
		l, err := source.List(o, web.Request{URL: at})
		if err != nil {
			out.Fault = bare(err)
			if at != s.URL {
				out.Fault = fmt.Errorf("%s, to which it leads, %w", at, out.Fault)
			}
			return out
		}
		if at == s.URL && elsewhere(at, l.Response.URL) {
			out.Moved = l.Response.URL.String()
		}
		out.Kind, out.Names = l.Kind, len(l.Articles)
		if len(l.Articles) > 0 {
			out.articles(o, l.Articles)
			return out
		}
		if len(l.Lists) == 0 {
			break
		}
		at = l.Lists[0]
	}
	out.Fault = errEmpty
	return out
}

// articles looks at what a list names.
func (c *Checked) articles(o source.Options, named []feed.Article) {
	for _, a := range named {
		if a.Published.After(c.Newest) {
			c.Newest = a.Published
		}
	}
	got, err := source.Listed(o, named[0], web.Request{})
	switch {
	case len(got.Items) > 0:
		c.Sample = got.Items[0]
	case err != nil:
		c.Fault = fmt.Errorf("its article %s: %w", named[0].URL, bare(err))
		return
	}
	if !c.Newest.IsZero() && time.Since(c.Newest) > silent {
		c.Fault = errSilent
	}
}

// bare is a fault without the address, with what to do.
func bare(err error) error {
	var f *source.Fault
	if !errors.As(err, &f) {
		return err
	}
	if f.Remedy == "" || errors.Is(err, web.ErrRobots) { // whoever asks again and again is asked for by nobody
		return f.Err
	}
	return fmt.Errorf("%w; %s", f.Err, f.Remedy)
}

// elsewhere reports whether an address led to another one.
func elsewhere(asked string, got *url.URL) bool {
	u, err := url.Parse(asked)
	if err != nil {
		return false
	}
	plain := func(u *url.URL) string {
		p := address.Plain(u)
		return p.Scheme + "://" + p.Host + strings.TrimSuffix(p.Path, "/") + "?" + p.RawQuery
	}
	return plain(u) != plain(got)
}
