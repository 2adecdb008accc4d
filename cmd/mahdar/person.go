package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/mahdar/mahdar/internal/book"
)

type personCmd struct {
	Name []string `arg:"" help:"A name, or how it begins, in any script."`
	bookFlag
	From string `placeholder:"DAY" help:"Not before this day, as 2024-07-25."`
	To   string `placeholder:"DAY" help:"Not after this day."`
	formFlags
}

// Help is what --help adds.
func (personCmd) Help() string {
	return `Examples:
  mahdar person Lavrov
  mahdar person --json --from 2024-07-01 "Wang Yi"

The offices that articles give somebody and from when to when, whom they met, where they went, what they said and about what.

Exit codes: 0 somebody of that name is in the book; 1 nobody is; 2 wrong command line; 3 the book could not be read.`
}

// personJSON is what a book knows of somebody.
type personJSON struct {
	Name     string         `json:"name"`
	Offices  []book.Office  `json:"offices"`
	First    string         `json:"first"`
	Last     string         `json:"last"`
	Counts   map[string]int `json:"counts"`
	Forms    []string       `json:"forms"`
	Subjects []book.Tally   `json:"subjects"`
	Met      []book.Listed  `json:"met"`
	Visits   []hitJSON      `json:"visits"`
	Said     []hitJSON      `json:"said"`
}

// namesakes is how many others of a name are told of.
const namesakes = 10

// Run asks and prints.
func (c *personCmd) Run(s streams) error {
	ctx, stop := interruptible()
	defer stop()
	a, err := c.answer(s)
	if err != nil {
		return err
	}
	if c.From, c.To, err = between(c.From, c.To); err != nil {
		return err
	}
	b, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer shut(b)
	people, err := peopleNamed(ctx, b, strings.Join(c.Name, " "), namesakes)
	if err != nil {
		return notThere(wordless(err))
	}
	p, met, visits, said, err := c.ask(ctx, b, &people[0])
	if err != nil {
		return err
	}
	if a.json != nil {
		for i := range visits {
			p.Visits = append(p.Visits, hitOf(&visits[i]))
		}
		for i := range said {
			p.Said = append(p.Said, hitOf(&said[i]))
		}
		return a.object(p)
	}
	var t strings.Builder
	a.set(&t, "", p.Name, bold, false)
	for _, o := range p.Offices {
		a.set(&t, "  ", joined(words(o.Role), countryName(o.Country), o.Org, seen(o.First, o.Last)), "", false)
	}
	if len(p.Subjects) > 0 {
		var about []string
		for _, x := range p.Subjects {
			about = append(about, fmt.Sprintf("%s (%d)", x.Name, x.Count))
		}
		a.set(&t, "  speaks of ", strings.Join(about, ", "), "", false)
	}
	if len(people) > 1 {
		var others []string
		for _, o := range people[1:] {
			others = append(others, o.Name)
		}
		a.set(&t, "  not ", strings.Join(others, ", "), dim, false)
	}
	t.WriteString("\n")
	if err := a.block(&t); err != nil {
		return err
	}
	for i := range met {
		if err := a.encounter(&met[i]); err != nil {
			return err
		}
	}
	for i := range visits {
		if err := a.hit(&visits[i], 0); err != nil {
			return err
		}
	}
	for i := range said {
		if err := a.hit(&said[i], 0); err != nil {
			return err
		}
	}
	return nil
}

func (c *personCmd) ask(ctx context.Context, b *book.Book, who *book.Person) (p personJSON, met []book.Listed, visits, said []book.Hit, err error) {
	p = personJSON{Name: who.Name, Offices: who.Offices, First: who.First, Last: who.Last, Counts: who.Counts, Forms: who.Forms, Visits: []hitJSON{}, Said: []hitJSON{}}
	slices.SortFunc(p.Offices, func(x, y book.Office) int { return strings.Compare(x.First+x.Role+x.Country, y.First+y.Role+y.Country) })
	if p.Subjects, err = b.SubjectsOf(ctx, who.IDs, 20); err != nil {
		return
	}
	if met, err = b.List(ctx, book.EncounterFilter{Actors: who.IDs, From: c.From, To: c.To, Limit: c.Limit}); err != nil {
		return
	}
	p.Met = met
	if visits, err = b.Find(ctx, book.Filter{Actors: who.IDs, Part: "visitor", From: c.From, To: c.To, Limit: c.Limit}); err != nil {
		return
	}
	said, err = b.Find(ctx, book.Filter{Actors: who.IDs, Part: "speaker", From: c.From, To: c.To, Limit: c.Limit})
	return
}

// seen says between which days.
func seen(first, last string) string {
	switch first {
	case "":
		return ""
	case last:
		return first
	}
	return first + " to " + last
}
