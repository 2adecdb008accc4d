package main

import (
	"cmp"
	"slices"

	"github.com/mahdar/mahdar/internal/book"
)

type timelineCmd struct {
	Sides []string `arg:"" name:"side" help:"A country or organisation, or two: what was between them."`
	bookFlag
	From string   `placeholder:"DAY" help:"Not before this day, as 2024-07-25."`
	To   string   `placeholder:"DAY" help:"Not after this day."`
	Kind []string `enum:"meeting,visit,statement,event" placeholder:"KIND" help:"Only meetings, visits, statements or events; of two countries all but statements."`
	formFlags
}

// Help is what --help adds.
func (timelineCmd) Help() string {
	return `Examples:
  mahdar timeline china
  mahdar timeline russia china --from 2024-07-01
  mahdar timeline --kind event --json RUS CHN

Encounters (each once, however many tell of it), visits, statements and events, the latest first.

Exit codes: 0 something was found; 1 nothing was; 2 wrong command line; 3 the book could not be read.`
}

// Run asks and prints.
func (c *timelineCmd) Run(s streams) error {
	ctx, stop := interruptible()
	defer stop()
	a, err := c.answer(s)
	if err != nil {
		return err
	}
	from, to, err := between(c.From, c.To)
	if err != nil {
		return err
	}
	of, err := sides(c.Sides)
	if err != nil {
		return err
	}
	b, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer shut(b)
	var met []book.Listed
	if len(c.Kind) == 0 || slices.Contains(c.Kind, book.Meeting) {
		if met, err = b.List(ctx, book.EncounterFilter{Sides: of, From: from, To: to, Limit: c.Limit}); err != nil {
			return err
		}
	}
	kinds := c.Kind
	if len(kinds) == 0 {
		kinds = []string{book.Visit, book.Statement, book.Event}
	}
	kinds = slices.DeleteFunc(slices.Clone(kinds), func(k string) bool { return k == book.Meeting })
	var hits []book.Hit
	if len(kinds) > 0 {
		if hits, err = b.Find(ctx, book.Filter{Sides: of, Kinds: kinds, From: from, To: to, Limit: c.Limit}); err != nil {
			return err
		}
	}
	// Both are sorted by day: what is later goes first.
	for range c.Limit {
		switch {
		case len(met) > 0 && (len(hits) == 0 || cmp.Compare(firstDay(&met[0]), hits[0].Day) >= 0):
			if err := a.encounter(&met[0]); err != nil {
				return err
			}
			met = met[1:]
		case len(hits) > 0:
			if err := a.hit(&hits[0], 0); err != nil {
				return err
			}
			hits = hits[1:]
		}
	}
	return a.nothing("record is so")
}
