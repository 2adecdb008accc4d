package main

import (
	"strings"

	"github.com/mahdar/mahdar/internal/book"
)

type searchCmd struct {
	Words []string `arg:"" optional:"" name:"word" help:"Words that must all be there, in any form; \"several words\" side by side; -word must not be there."`
	bookFlag
	Kind    []string `enum:"meeting,visit,statement,event" placeholder:"KIND" help:"Records instead of articles: meeting, visit, statement, event."`
	Country []string `placeholder:"NAME" help:"A country or organisation that takes part; given twice, both do."`
	Person  string   `placeholder:"NAME" help:"Somebody who takes part, in any script."`
	Subject string   `placeholder:"NAME" help:"What it is about: a subject of lang/world, such as sanctions."`
	Outlet  string   `placeholder:"HOST" help:"Where it was published, such as tass.ru."`
	Lang    string   `placeholder:"CODE" help:"The language it was published in."`
	From    string   `placeholder:"DAY" help:"Not before this day, as 2024-07-25."`
	To      string   `placeholder:"DAY" help:"Not after this day."`
	Status  string   `placeholder:"STATUS" help:"Meetings and visits that were held, ongoing, planned, cancelled or proposed; events of a type such as ACCUSE."`
	Quoted  bool     `help:"Statements said in quotation marks."`
	formFlags
}

// Help is what --help adds.
func (searchCmd) Help() string {
	return `Examples:
  mahdar search security architecture
  mahdar search "Taiwan question" --from 2024-07-01
  mahdar search --kind statement --person "Wang Yi" Ukraine
  mahdar search --kind event --country russia --country china
  mahdar search --quoted --subject sanctions

Words are found in any form that the language gives them, in all languages of the book. Without --kind and other questions about records, articles are found.

Exit codes: 0 something was found; 1 nothing was; 2 wrong command line; 3 the book could not be read.`
}

// Run asks and prints.
func (c *searchCmd) Run(s streams) error {
	ctx, stop := interruptible()
	defer stop()
	a, err := c.answer(s)
	if err != nil {
		return err
	}
	f := book.Filter{Words: strings.Join(c.Words, " "), Kinds: c.Kind, Outlet: c.Outlet, Lang: c.Lang, State: c.Status, Quoted: c.Quoted, Limit: c.Limit}
	if f.Subject, err = subjectNamed(c.Subject); err != nil {
		return err
	}
	if f.From, f.To, err = between(c.From, c.To); err != nil {
		return err
	}
	if f.Sides, err = sides(c.Country); err != nil {
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
	if len(f.Kinds)+len(f.Sides)+len(f.Actors) == 0 && f.Subject == "" && f.State == "" && !f.Quoted {
		articles, err := b.Search(ctx, f)
		if err != nil {
			return wordless(err)
		}
		for i := range articles {
			if err := c.found(a, &articles[i]); err != nil {
				return err
			}
		}
		return a.nothing("article holds these words")
	}
	hits, err := b.Find(ctx, f)
	if err != nil {
		return wordless(err)
	}
	for i := range hits {
		if err := a.hit(&hits[i], 0); err != nil {
			return err
		}
	}
	return a.nothing("record is so")
}
