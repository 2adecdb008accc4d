// Package watch keeps a book current: it looks at lists of articles again and again, and reads what they
// name once. What it knows stands in the book: whenever it is stopped, by whatever, it goes on from there,
// and an article is kept and known to have been got, or neither.
//
// One host is asked one thing at a time, by whoever is free; how politely is internal/source/web's affair, what an
// address holds internal/source's, what is in an article the reader's.
package watch

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"sync"
	"time"

	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/source"
	"github.com/mahdar/mahdar/internal/source/web"
)

// Options say what a watcher works with. All are needed.
type Options struct {
	Config *Config
	Book   *book.Book
	Client *web.Client
	// Entry reads an article for the book; it gives one without Prepared where the book has it. lang is empty where it is to be detected.
	Entry func(ctx context.Context, it source.Item, lang string) (*book.Entry, error)
	Log   *slog.Logger
}

// Watcher watches. Make one with New, and Run it once.
type Watcher struct {
	o       Options
	sources map[string]*Source // by their addresses
	keep    *keeper
	order   lanes
	failing map[string]int       // by host, how often in a row it as a whole gave no answer
	resting map[string]time.Time // by host, until when it is left alone
	reading chan struct{}        // holds one thing for each article that is being read
	count   *metrics
	once    bool // what is due is asked, and what is not is left
}

// New makes a watcher.
func New(o Options) *Watcher {
	w := &Watcher{o: o, sources: map[string]*Source{}, failing: map[string]int{}, resting: map[string]time.Time{}, reading: make(chan struct{}, runtime.GOMAXPROCS(0))}
	chosen := map[string]bool{}
	for i := range o.Config.Sources {
		s := &o.Config.Sources[i]
		w.sources[s.URL] = s
		chosen[hostOf(s.URL)] = true
	}
	w.order = newLanes(chosen, o.Config.Hosts)
	w.count = newMetrics(o.Book)
	w.keep = newKeeper(o.Book, w.count)
	return w
}

// grace is how long what was begun may go on once the watcher is to stop, and leaving how long it may then take to end; what
// does not – an article of millions of words is being read – is left, and asked for again the next time.
const (
	grace   = 10 * time.Second
	leaving = 2 * time.Second
)

// visit is what came of a visit to a host.
type visit struct {
	host  string
	next  time.Time            // when it has something to be asked again; zero for nothing
	found map[string]time.Time // when hosts have something to be asked that a list has just named
	rests time.Duration        // for how long a host wants to be left alone; of one that does not say, resting
	other string               // which, if it is not the one that was visited: its address led there
	err   error                // what keeps the whole from going on
}

// resting stands for a host that does not answer and does not say for how long.
const resting = -1

// Once asks all that is due, and all that this leads to; what a host wants to be left alone for is left.
func (w *Watcher) Once(ctx context.Context) error {
	w.once = true
	return w.Run(ctx)
}

// Run watches until the context ends; then it lets what was begun come to an end, for some seconds, and keeps
// what was read. It gives an error where the book cannot be written.
func (w *Watcher) Run(ctx context.Context) error {
	if err := w.begin(ctx); err != nil {
		return err
	}
	// what was begun is stopped a while after
	working, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	left := make(chan struct{})
	halt := sync.OnceFunc(func() {
		w.o.Log.Info("stopping")
		time.AfterFunc(grace, stop)
		time.AfterFunc(grace+leaving, func() { close(left) })
	})

	visits := make(chan visit, w.o.Config.Hosts) // who is left finds room there
	out := 0                                     // visits that are under way
	var fatal error
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		if ctx.Err() != nil {
			halt()
		}
		now := time.Now()
		stopping := fatal != nil || ctx.Err() != nil || w.once && w.order.idle()
		for !stopping {
			host, ok := w.order.take(now)
			if !ok {
				break
			}
			out++
			go func() { visits <- w.visit(working, host) }()
		}
		if stopping && out == 0 {
			return w.end(fatal)
		}
		wait := longestWait
		if !stopping {
			wait = w.order.wait(now)
		}
		timer.Reset(wait)
		select {
		case v := <-visits:
			out--
			w.order.back(v.host)
			if working.Err() != nil { // it was stopped, whatever it says
				continue
			}
			if err := w.after(working, v); err != nil && fatal == nil {
				fatal = err
				halt()
			}
		case <-timer.C:
		case <-ended(ctx, stopping):
		case <-left:
			w.o.Log.Warn("what does not end is left", "visits", out)
			return w.end(fatal)
		}
	}
}

// end waits until all is kept, and says what came of it.
func (w *Watcher) end(fatal error) error {
	w.keep.end()
	n, err := w.o.Book.Watching(context.Background())
	if err == nil {
		w.o.Log.Info("stopped", "new", w.keep.kept.New, "changed", w.keep.kept.Changed, "waiting", n.Waiting, "lost", n.Lost)
	}
	return fatal
}

// ended is a context's end, which is waited for until it is known.
func ended(ctx context.Context, known bool) <-chan struct{} {
	if known {
		return nil
	}
	return ctx.Done()
}

// begin takes up what the book knows.
func (w *Watcher) begin(ctx context.Context) error {
	now := time.Now()
	var sources []book.Watched
	for i := range w.o.Config.Sources {
		s := &w.o.Config.Sources[i]
		sources = append(sources, book.Watched{Page: s.URL, URL: s.URL, Host: hostOf(s.URL)})
	}
	if err := w.o.Book.Watch(ctx, sources, now); err != nil {
		return err
	}
	rest, err := w.o.Book.Resting(ctx, now)
	if err != nil {
		return err
	}
	for host, until := range rest {
		w.o.Client.Rest(host, until)
		w.resting[host] = until
	}
	due, err := w.o.Book.DueAt(ctx)
	if err != nil {
		return err
	}
	for host, at := range due {
		w.put(host, at)
	}
	n, err := w.o.Book.Watching(ctx)
	if err != nil {
		return err
	}
	w.o.Log.Info("watching", "book", w.o.Book.Name(), "sources", len(sources), "hosts", len(due), "waiting", n.Waiting, "got", n.Got)
	return nil
}

// put says when a host has something to be asked; it is asked no sooner than it likes.
func (w *Watcher) put(host string, at time.Time) {
	if now := time.Now(); w.once && (at.After(now) || w.resting[host].After(now)) {
		return
	}
	if next := w.o.Client.Next(host); next.After(at) {
		at = next
	}
	w.order.put(host, at)
}

// after takes note of what came of a visit.
func (w *Watcher) after(ctx context.Context, v visit) error {
	if v.err != nil {
		return v.err
	}
	tired := cmp.Or(v.other, v.host)
	if v.rests == 0 || tired != v.host {
		delete(w.failing, v.host)
	}
	if v.rests != 0 {
		if err := w.rest(ctx, tired, v.rests); err != nil {
			return err
		}
	}
	if !v.next.IsZero() {
		w.put(v.host, v.next)
	}
	for host, at := range v.found {
		if host != v.host {
			w.put(host, at)
		}
	}
	return nil
}

// rest leaves a host alone for as long as it says, or, if it does not say, longer each time.
func (w *Watcher) rest(ctx context.Context, host string, d time.Duration) error {
	if d == resting {
		d = backOff(w.failing[host])
		w.failing[host]++
	}
	until := time.Now().Add(d)
	w.o.Client.Rest(host, until)
	w.resting[host] = until
	w.o.Log.Info("a host rests", "host", host, "until", until.UTC().Format(time.RFC3339))
	return w.o.Book.Rest(ctx, host, until)
}

// visit asks a host for the one thing that is to be asked next there.
func (w *Watcher) visit(ctx context.Context, host string) (v visit) {
	v.host = host
	x, err := w.o.Book.Due(ctx, host, time.Now())
	if err == nil && x != nil {
		if x.List {
			err = w.list(ctx, x, &v)
		} else {
			err = w.article(ctx, x, &v)
		}
	}
	if err != nil {
		v.err = fmt.Errorf("watching %s: %w", host, err)
		return v
	}
	due, err := w.o.Book.DueAt(ctx, host)
	if err != nil {
		v.err = fmt.Errorf("watching %s: %w", host, err)
	}
	v.next = due[host]
	return v
}

// get asks an address, and counts what comes.
func (w *Watcher) get(ctx context.Context) func(web.Request) (*web.Response, error) {
	return func(q web.Request) (*web.Response, error) {
		began := time.Now()
		a, err := w.o.Client.Get(ctx, q)
		var later *web.LaterError
		if !errors.As(err, &later) { // else nobody was asked
			w.count.asked(a, err, time.Since(began))
		}
		return a, err
	}
}
