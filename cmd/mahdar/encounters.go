package main

import (
	"strings"
	"time"

	"github.com/mahdar/mahdar/internal/book"
)

type encountersCmd struct {
	Sides []string `arg:"" optional:"" name:"side" help:"A country or organisation, or two that met."`
	bookFlag
	Person string   `placeholder:"NAME" help:"Somebody who took part, in any script."`
	Status []string `enum:"held,ongoing,planned,cancelled,proposed" placeholder:"STATUS" help:"Only those held, ongoing, planned, cancelled or proposed."`
	From   string   `placeholder:"DAY" help:"Not before this day, as 2024-07-25."`
	To     string   `placeholder:"DAY" help:"Not after this day."`
	formFlags
}

// Help is what --help adds.
func (encountersCmd) Help() string {
	return `Examples:
  mahdar encounters
  mahdar encounters russia china
  mahdar encounters --person "Wang Yi" --from 2024-07-01

What is printed last on a line names the encounter: "mahdar compare" puts its accounts side by side, "mahdar why" says what joins them.

Exit codes: 0 something was found; 1 nothing was; 2 wrong command line; 3 the book could not be read.`
}

// Run asks and prints.
func (c *encountersCmd) Run(s streams) error {
	f := book.EncounterFilter{Status: c.Status, Limit: c.Limit}
	return c.list(s, f, "encounter is so")
}

func (c *encountersCmd) list(s streams, f book.EncounterFilter, none string) error {
	ctx, stop := interruptible()
	defer stop()
	a, err := c.answer(s)
	if err != nil {
		return err
	}
	if f.From, f.To, err = between(c.From, c.To); err != nil {
		return err
	}
	if f.Sides, err = sides(c.Sides); err != nil {
		return err
	}
	b, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer shut(b)
	if f.Actors, err = actorsNamed(ctx, b, c.Person); err != nil {
		return err
	}
	list, err := b.List(ctx, f)
	if err != nil {
		return err
	}
	for i := range list {
		if err := a.encounter(&list[i]); err != nil {
			return err
		}
	}
	return a.nothing(none)
}

type agendaCmd struct {
	Sides []string `arg:"" optional:"" name:"side" help:"A country or organisation, or two that are to meet."`
	bookFlag
	From string `placeholder:"DAY" help:"What is planned from this day on; today by default."`
	To   string `placeholder:"DAY" help:"Up to this day."`
	formFlags
}

// Help is what --help adds.
func (agendaCmd) Help() string {
	return `Examples:
  mahdar agenda
  mahdar agenda --from 2024-07-20 --to 2024-07-31 asean

Meetings that articles announce, the next first. For a calendar, see "mahdar export ical".

Exit codes: 0 something is planned; 1 nothing is; 2 wrong command line; 3 the book could not be read.`
}

// Run asks and prints.
func (c *agendaCmd) Run(s streams) error {
	if c.From == "" {
		c.From = time.Now().UTC().Format(time.DateOnly)
	}
	e := encountersCmd{Sides: c.Sides, bookFlag: c.bookFlag, From: c.From, To: c.To, formFlags: c.formFlags}
	return e.list(s, book.EncounterFilter{Status: []string{"planned", "ongoing"}, Forward: true, Limit: c.Limit}, "meeting is planned from "+c.From+" on")
}

// encounter prints an encounter in a line.
func (a *answer) encounter(l *book.Listed) error {
	if a.json != nil {
		return a.object(l)
	}
	var b strings.Builder
	day := firstDay(l)
	if day == "" {
		day = "no day    "
	}
	var who []string
	for _, p := range l.Sides {
		name := countryName(p.Side)
		if len(p.Names) > 0 {
			name = strings.Join(p.Names, ", ") + " (" + p.Side + ")"
		}
		who = append(who, name)
	}
	where := value(l.Channel)
	if l.Place != nil {
		where = placeName(l.Place)
	}
	a.set(&b, a.paint(dim, day)+"  ", strings.Join(who, " – "), bold, false)
	a.set(&b, "            ", joined(words(l.Status), words(where), accounts(l), strings.Join(l.Languages, " "), l.ID), dim, false)
	return a.block(&b)
}

// firstDay is the day on which an encounter began, as most say; empty if nobody does.
func firstDay(l *book.Listed) string {
	if l.Date == nil {
		return ""
	}
	return l.Date.Start
}

// accounts says how many tell of an encounter: near-copies of one text are one account.
func accounts(l *book.Listed) string {
	if l.Articles > l.Accounts {
		return plural(l.Accounts, "account") + " in " + plural(l.Articles, "article")
	}
	return plural(l.Accounts, "account")
}
