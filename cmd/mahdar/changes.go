package main

import (
	"fmt"
	"strings"

	"github.com/aymanbagabas/go-udiff"
	"github.com/mahdar/mahdar/internal/book"
)

type changesCmd struct {
	Page []string `arg:"" optional:"" name:"page" help:"A page's address, or a file and the article's name in it; without it, the pages that changed."`
	bookFlag
	formFlags
}

// Help is what --help adds.
func (changesCmd) Help() string {
	return `Examples:
  mahdar changes
  mahdar changes https://example.org/readout

What a page said before and says now, line by line, and which records came and went with it.

Exit codes: 0 something changed; 1 nothing did; 2 wrong command line; 3 the book could not be read.`
}

// changeJSON is one version of a page beside the one before.
type changeJSON struct {
	Page    string      `json:"page"`
	Version int         `json:"version"` // from 2
	Got     string      `json:"got"`
	Before  articleJSON `json:"before"`
	After   articleJSON `json:"after"`
	Diff    string      `json:"diff"` // unified
	Records []string    `json:"records"`
}

// Run lists what changed.
func (c *changesCmd) Run(s streams) error {
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
	pages := c.Page
	if len(pages) == 0 {
		if pages, err = b.Changed(ctx, c.Limit); err != nil {
			return err
		}
	}
	for _, page := range pages {
		versions, err := b.Versions(ctx, page)
		if err != nil {
			return notThere(err)
		}
		for i := 1; i < len(versions); i++ {
			if err := a.change(&versions[i-1], &versions[i]); err != nil {
				return err
			}
		}
	}
	return a.nothing("page has changed")
}

// change prints what became of a page.
func (a *answer) change(was, is *book.Version) error {
	diff := udiff.Unified(fmt.Sprintf("version %d", was.Number), fmt.Sprintf("version %d", is.Number), was.Article.Text+"\n", is.Article.Text+"\n")
	records := movement(&was.Article.Minutes, &is.Article.Minutes)
	if a.json != nil {
		return a.object(changeJSON{is.Page, is.Number, is.Got.Format("2006-01-02T15:04:05Z07:00"), articleOf(was.Article, nil), articleOf(is.Article, nil), diff, records})
	}
	var b strings.Builder
	a.set(&b, "", is.Page, bold, false)
	a.set(&b, "  ", fmt.Sprintf("version %d, seen %s", is.Number, is.Got.Format("2006-01-02 15:04 UTC")), dim, false)
	for _, line := range strings.Split(strings.TrimRight(diff, "\n"), "\n") {
		style := ""
		switch {
		case strings.HasPrefix(line, "+++"), strings.HasPrefix(line, "---"), strings.HasPrefix(line, "@@"):
			continue
		case strings.HasPrefix(line, "+"):
			style = quoted
		case strings.HasPrefix(line, "-"):
			style = unsure
		case strings.TrimSpace(line) == "":
			continue
		}
		a.set(&b, "  "+line[:1]+" ", line[1:], style, true)
	}
	for _, r := range records {
		a.set(&b, "  ", r, "", false)
	}
	b.WriteString("\n")
	return a.block(&b)
}
