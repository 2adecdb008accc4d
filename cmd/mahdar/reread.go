package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/mahdar/mahdar/internal/source"
)

type rereadCmd struct {
	bookFlag
	All  bool     `help:"Those too that these packs have read."`
	Pack []string `placeholder:"DIR" sep:"none" help:"Read with a pack of your own too; may be given several times."`
	Jobs *int     `short:"j" placeholder:"N" help:"How many articles to read at once; as many as there are processors by default."`
}

// Help is what --help adds.
func (rereadCmd) Help() string {
	return `Examples:
  mahdar reread
  mahdar reread --all

Reads the book's articles again that other packs have read, and prints how the book changed. Interrupted, the same command goes on. What was joined and parted by hand stays so.

Exit codes: 0 all read; 1 some could not be read, or it was interrupted; 2 wrong command line; 3 the book could not be written.`
}

// Run reads the book anew.
func (c *rereadCmd) Run(s streams) error {
	keepWithin(heapOfKeeping)
	read := readCmd{Pack: c.Pack, Jobs: c.Jobs, MaxSize: source.DefaultMaxArticle >> 20}
	if _, err := read.check(); err != nil {
		return err
	}
	r, err := read.reader()
	if err != nil {
		return err
	}
	ctx, stop := interruptible()
	defer stop()
	b, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer shut(b)
	packs, err := versions(r)
	if err != nil {
		return err
	}
	before, err := b.Count(ctx)
	if err != nil {
		return err
	}
	failed := 0
	bar := newProgress(s.err, false, before.Articles)
	defer bar.finish()
	k := &keeping{book: b, reader: r}
	add := newAdder(ctx, func(ctx context.Context, some []book.Entry) (book.Added, error) {
		return book.Added{New: len(some)}, b.Reread(ctx, some)
	}, func(*book.Entry) { bar.add() })
	came, went := map[string]int{}, map[string]int{}
	type reread struct {
		was *encounter.Article
		is  *book.Entry
	}
	work := func(a *encounter.Article) (reread, error) {
		e, err := k.read(source.Item{Article: book.ToRead(a), File: b.Name()}, book.Sighting{})
		return reread{a, e}, err
	}
	articles := b.Outdated(ctx, packs)
	if c.All {
		articles = b.Articles(ctx)
	}
	err = inOrder(until(ctx, articles), *read.Jobs, work, func(x reread, err error) error {
		if err != nil {
			failed++
			bar.clear()
			say(s.err, "%v", err)
			return nil
		}
		for _, m := range movement(&x.was.Minutes, &x.is.Article.Minutes) {
			kind, _, _ := strings.Cut(m[2:], ":")
			if m[0] == '+' {
				came[kind]++
			} else {
				went[kind]++
			}
		}
		return add.entry(x.is)
	})
	if err = errors.Join(err, add.end()); err != nil {
		return &exitError{exitNothing, err}
	}
	bar.finish()
	after, err := b.Count(context.WithoutCancel(ctx))
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(s.out, "%s: %s read anew\n", b.Name(), plural(add.done.New, "article")); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	for _, kind := range []string{book.Meeting, book.Visit, book.Statement, book.Event} {
		if came[kind]+went[kind] == 0 {
			continue
		}
		if _, err := fmt.Fprintf(s.out, "  %-10s %6d came, %d went\n", kind+"s", came[kind], went[kind]); err != nil {
			return fmt.Errorf("writing: %w", err)
		}
	}
	if _, err := fmt.Fprintf(s.out, "  encounters %6d before, %d now\n", before.Encounters, after.Encounters); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	switch {
	case ctx.Err() != nil:
		return &exitError{exitSome, errors.New("interrupted: the book is whole; the same command goes on")}
	case failed > 0:
		return &exitError{exitSome, nil}
	}
	return nil
}

// versions are the packs' versions by language.
func versions(r *mahdar.Reader) (map[string]string, error) {
	out := map[string]string{}
	for _, code := range r.Languages() {
		v, err := r.PackVersion(code)
		if err != nil {
			return nil, err
		}
		out[code] = v
	}
	return out, nil
}

// movement says which records came and which went from one minutes to the next.
func movement(was, is *mahdar.Minutes) []string {
	a, b := recordLines(was), recordLines(is)
	var out []string
	for _, x := range b {
		if !slices.Contains(a, x) {
			out = append(out, "+ "+x)
		}
	}
	for _, x := range a {
		if !slices.Contains(b, x) {
			out = append(out, "- "+x)
		}
	}
	slices.Sort(out)
	return out
}

// recordLines writes records as lines that can be compared: kind, who, what, when.
func recordLines(m *mahdar.Minutes) []string {
	var out []string
	line := func(kind string, parts ...string) { out = append(out, kind+": "+joined(parts...)) }
	day := func(d *mahdar.Days) string {
		if d == nil {
			return ""
		}
		return seen(d.Start, d.End)
	}
	who := func(ids []string) string { return strings.Join(namesOf(m, ids), ", ") }
	for _, x := range m.Meetings {
		place := ""
		if x.Place != nil {
			place = placeName(x.Place)
		}
		line(book.Meeting, who(x.Participants), words(x.Status), day(x.Date), place)
	}
	for _, x := range m.Visits {
		line(book.Visit, who(x.Visitors), placeName(&x.To), words(x.Status), day(x.Date))
	}
	for _, x := range m.Statements {
		line(book.Statement, who(x.Speakers), x.Mode, m.Text[x.Content.Start:x.Content.End])
	}
	for _, x := range m.Events {
		line(book.Event, who(x.Source), x.Type, who(x.Target))
	}
	return out
}
