package main

import (
	"fmt"
	"strings"

	"github.com/mahdar/mahdar/internal/encounter"
)

type whyCmd struct {
	Encounter string `arg:"" help:"An encounter, as mahdar encounters names it."`
	bookFlag
	formFlags
}

// Help is what --help adds.
func (whyCmd) Help() string {
	return `Examples:
  mahdar why chn-rus-2024-07-25

For each account the one that it fits best, what speaks for it, by weight, and what against. "mahdar part" and "mahdar join" say by hand what the evidence has wrong.

Exit codes: 0 told; 1 there is no such encounter; 2 wrong command line; 3 the book could not be read.`
}

// reasonJSON is why an account stands in its encounter.
type reasonJSON struct {
	Article articleJSON `json:"article"`
	Meeting int         `json:"meeting"`
	Words   string      `json:"words"`
	Span    any         `json:"span"`
	encounter.Reason
}

// Run explains an encounter.
func (c *whyCmd) Run(s streams) error {
	ctx, stop := interruptible()
	defer stop()
	a, err := c.answer(s)
	if err != nil {
		return err
	}
	b, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer shut(b)
	e, err := b.Encounter(ctx, c.Encounter)
	if err != nil {
		return notThere(err)
	}
	hands, err := b.Hands(ctx)
	if err != nil {
		return err
	}
	called := map[string]string{}
	for _, x := range e.Accounts {
		called[x.Article.SHA256] = x.Article.ID
	}
	for i, r := range e.Why(hands) {
		if err := a.reason(&e.Accounts[i], &r, called); err != nil {
			return err
		}
	}
	return nil
}

// reason prints why an account stands where it does.
func (a *answer) reason(x *encounter.Account, r *encounter.Reason, called map[string]string) error {
	m := x.Record()
	j := reasonJSON{Article: articleOf(x.Article, nil), Meeting: x.Meeting, Reason: *r}
	if len(m.Evidence) > 0 {
		j.Words, j.Span = x.Article.Text[m.Evidence[0].Start:m.Evidence[0].End], m.Evidence[0]
	}
	if a.json != nil {
		return a.object(j)
	}
	var b strings.Builder
	a.set(&b, "", joined(x.Article.ID, x.Article.Lang, value(x.Article.Published)), bold, false)
	a.set(&b, "  ", j.Words, quoted, true)
	if r.With == nil {
		a.set(&b, "  ", "the only account", dim, false)
	} else {
		a.set(&b, "  ", fmt.Sprintf("fits %s best: %.1f", called[r.With.Article], r.Sum), "", false)
	}
	for _, list := range []struct {
		mark     string
		evidence []encounter.Evidence
	}{{"  + ", r.For}, {"  - ", r.Against}} {
		for _, v := range list.evidence {
			values := v.Here
			if v.There != "" && v.There != v.Here {
				values += " | " + v.There
			}
			a.set(&b, list.mark, fmt.Sprintf("%-10s %4.1f  %s", v.Kind, v.Weight, values), dim, false)
		}
	}
	b.WriteString("\n")
	return a.block(&b)
}
