package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/mahdar/mahdar/internal/outlet"
	"github.com/mahdar/mahdar/internal/source"
)

type collectCmd struct {
	Files []string `arg:"" name:"file" help:"Text, web page, JSON Lines, a folder of them, an address of the web, or - for standard input; any of them may be gzipped." predictor:"file"`
	bookFlag
	onlineFlags
	Lang      string   `placeholder:"CODE" help:"The articles' language, such as ar; detected by default."`
	Published string   `placeholder:"DAY" help:"The day they were published, as 2024-07-25, where they do not say it themselves."`
	Pack      []string `placeholder:"DIR" sep:"none" help:"Read with a pack of your own too; may be given several times."`
	Jobs      *int     `short:"j" placeholder:"N" help:"How many articles to read at once; as many as there are processors by default."`
}

// Help is what --help adds.
func (collectCmd) Help() string {
	return `Examples:
  mahdar collect samples
  mahdar collect --book week.db news.jsonl.gz
  mahdar collect https://example.org/news.html
  mahdar collect --book postgres://user@host/news archive/

The articles' minutes are kept in the book, and their meetings are joined to encounters: see "mahdar encounters". The same text is kept once; a page whose text has changed gets a new version ("mahdar changes"). Interrupted, the same command goes on where it stopped.

Exit codes: 0 all kept; 1 some inputs failed, or it was interrupted: what was kept is whole; 2 wrong command line; 3 nothing could be kept.`
}

// What is kept in one transaction: so many articles, or what a second brings; while the
// transaction before is still being written, more, as linking many at once costs less.
const (
	batch     = 200
	batchMost = 1000
	batchTime = time.Second
)

// Run reads the articles that the book does not have, and keeps them.
func (c *collectCmd) Run(s streams) error {
	keepWithin(heapOfKeeping)
	read := readCmd{Lang: c.Lang, Published: c.Published, Pack: c.Pack, Jobs: c.Jobs, MaxSize: source.DefaultMaxArticle >> 20}
	published, err := read.check()
	if err != nil {
		return err
	}
	r, err := read.reader()
	if err != nil {
		return err
	}
	ctx, stop := interruptible()
	defer stop()
	b, err := c.make(ctx)
	if err != nil {
		return err
	}
	defer shut(b)

	k := &keeping{book: b, reader: r, lang: c.Lang, published: published}
	bar := newProgress(s.err, false, total(c.Files))
	defer bar.finish()
	failed := 0
	add := newAdder(ctx, b.Add, func(e *book.Entry) { bar.addBytes(len(e.Article.Text)) })
	err = inOrder(until(ctx, source.Articles(source.Options{Stdin: s.in, Web: c.get(ctx)}, c.Files...)), *read.Jobs, func(it source.Item) (*book.Entry, error) { return k.entry(ctx, it) },
		func(e *book.Entry, err error) error {
			if err == nil {
				return add.entry(e)
			}
			if ctx.Err() == nil { // else it was interrupted while it was looked up: nothing is wrong with it
				failed++
				bar.clear()
				say(s.err, "%v", err)
			}
			return nil
		})
	if err = errors.Join(err, add.end()); err != nil {
		return &exitError{exitNothing, err}
	}
	done := add.done
	bar.finish()
	if _, err := fmt.Fprintf(s.out, "%s: %s new, %s changed, %s known\n", b.Name(), plural(done.New, "article"), plural(done.Changed, "page"), plural(done.Known, "article")); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	switch {
	case ctx.Err() != nil:
		return &exitError{exitSome, errInterrupted}
	case failed > 0 && done == (book.Added{}):
		return &exitError{exitNothing, nil}
	case failed > 0:
		return &exitError{exitSome, nil}
	}
	return nil
}

// plural is a number and what is counted.
func plural(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

// until hands on what comes until the context ends.
func until[I any](ctx context.Context, items iter.Seq2[I, error]) iter.Seq2[I, error] {
	return func(yield func(I, error) bool) {
		for it, err := range items {
			if ctx.Err() != nil || !yield(it, err) {
				return
			}
		}
	}
}

// total is the size of plain files in bytes, -1 where what they hold is larger than they are or unknown.
func total(names []string) int {
	var n int64
	for _, name := range names {
		err := filepath.WalkDir(name, func(path string, d os.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case strings.HasSuffix(path, ".gz"):
				return errors.ErrUnsupported
			case d.Type().IsRegular():
				info, err := d.Info()
				if err != nil {
					return err
				}
				n += info.Size()
			}
			return nil
		})
		if err != nil {
			return -1
		}
	}
	return int(n)
}

// keeping turns articles into entries of a book.
type keeping struct {
	book      *book.Book
	reader    *mahdar.Reader
	lang      string
	published time.Time
}

// entry reads an article; nil if the book has it.
func (k *keeping) entry(ctx context.Context, it source.Item) (*book.Entry, error) {
	if k.lang != "" {
		it.Lang = k.lang
	}
	if it.Published.IsZero() {
		it.Published = k.published
	}
	seen := book.Sighting{Page: pageOf(&it), URL: it.URL, Outlet: outlet.Host(it.URL), Author: it.Author, Site: it.Outlet, Source: it.File, Got: time.Now()}
	sum := sha256.Sum256([]byte(it.Text))
	has, err := k.book.Has(ctx, seen.Page, hex.EncodeToString(sum[:]), it.Published)
	if err != nil {
		return nil, err
	}
	if has {
		return &book.Entry{}, nil
	}
	return k.read(it, seen)
}

// read reads an article for the book.
func (k *keeping) read(it source.Item, seen book.Sighting) (*book.Entry, error) {
	m, err := readOne(k.reader, it.Article)
	if err != nil {
		return nil, &source.Fault{File: it.File, Line: it.Line, Err: err, Remedy: readRemedy(err)}
	}
	m.Text = it.Text
	packs, err := k.reader.PackVersion(m.Lang)
	if err != nil {
		return nil, err
	}
	e := &book.Entry{Article: encounter.Article{Minutes: m, Headline: it.Title}, Seen: seen, Packs: packs}
	e.Prepared = book.Prepare(&e.Article)
	return e, nil
}

// pageOf names the page that an article was on: its address, or the file and the article's name in it.
func pageOf(it *source.Item) string {
	if it.URL != "" {
		return it.URL
	}
	file := it.File
	if abs, err := filepath.Abs(file); err == nil && file != source.Stdin {
		file = abs
	}
	return file + "#" + it.ID
}

// adder keeps entries in batches, beside the reading.
type adder struct {
	batch   []book.Entry
	sent    time.Time // when the last batch went
	known   int
	todo    chan []book.Entry
	writing atomic.Bool // a batch is being kept
	ended   chan struct{}
	done    book.Added
	err     error // set before ended is closed
}

// newAdder keeps batches by a function, and counts each entry that was kept.
func newAdder(ctx context.Context, keep func(context.Context, []book.Entry) (book.Added, error), count func(*book.Entry)) *adder {
	a := &adder{sent: time.Now(), todo: make(chan []book.Entry), ended: make(chan struct{})}
	ctx = context.WithoutCancel(ctx) // what was read before an interruption is kept
	go func() {
		defer close(a.ended)
		for some := range a.todo {
			a.writing.Store(true)
			done, err := keep(ctx, some)
			a.writing.Store(false)
			if err != nil {
				a.err = err
				return
			}
			a.done.New, a.done.Changed, a.done.Known = a.done.New+done.New, a.done.Changed+done.Changed, a.done.Known+done.Known
			for i := range some {
				count(&some[i])
			}
		}
	}()
	return a
}

// entry takes one entry; an empty one is an article that the book has.
func (a *adder) entry(e *book.Entry) error {
	if e.Prepared == nil {
		a.known++
		return nil
	}
	a.batch = append(a.batch, *e)
	if len(a.batch) < batch && time.Since(a.sent) < batchTime || len(a.batch) < batchMost && a.writing.Load() {
		return nil
	}
	return a.send()
}

func (a *adder) send() error {
	select {
	case a.todo <- a.batch:
		a.batch, a.sent = nil, time.Now()
		return nil
	case <-a.ended:
		return a.err
	}
}

// end keeps what is left, and says what went wrong.
func (a *adder) end() error {
	var err error
	if len(a.batch) > 0 {
		err = a.send()
	}
	close(a.todo)
	<-a.ended
	a.done.Known += a.known
	if err == nil {
		err = a.err
	}
	return err
}
