package main

import (
	"fmt"
	"os"
	"regexp"
	"runtime"
	"slices"
	"strings"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/score"
	"github.com/mahdar/mahdar/internal/source"
	"github.com/mahdar/mahdar/internal/source/stamp"
)

type evalCmd struct {
	Gold        string   `arg:"" help:"Articles with their records, as JSON Lines." predictor:"file"`
	Out         string   `arg:"" optional:"" help:"Minutes to score, as read --json writes them; without it the gold's own texts are read." predictor:"file"`
	Misses      int      `placeholder:"N" help:"Show up to N records of each kind and article that were missed, and as many that were made up."`
	Match       string   `placeholder:"REGEXP" help:"Score only the articles whose id matches, as in ^en-d[1-4]$."`
	Links       string   `placeholder:"FILE" help:"Score instead which meetings are taken for one encounter, against the encounters in this file." predictor:"file"`
	GoldMinutes bool     `name:"gold-minutes" help:"With --links: link the gold's own records instead of what is read."`
	JSON        bool     `name:"json" help:"The score as JSON."`
	Floors      string   `placeholder:"FILE" help:"Fail where a figure is under its floor in this file (lines such as: en meetings f1 0.880)." predictor:"file"`
	Pack        []string `placeholder:"DIR" sep:"none" help:"Read with a pack of your own too."`
}

// Help is what --help adds.
func (evalCmd) Help() string {
	return `Examples:
  mahdar eval testdata/gold/dev.jsonl
  mahdar eval --misses 3 testdata/gold/dev.jsonl
  mahdar eval --match '^(ar|en)-d[1-4]$' testdata/gold/dev.jsonl
  mahdar read --json articles.jsonl > out.jsonl; mahdar eval gold.jsonl out.jsonl
  mahdar eval --links testdata/gold/links.json testdata/gold/link.jsonl
  mahdar eval --links testdata/gold/links.json --gold-minutes testdata/gold/link.jsonl

Only the gold's text, url and day of publication are given to the reader, never its records. Precision, recall and F1 are printed over all and by language, and of matched records how many have each field right. With --links they are of pairs of accounts put together as one encounter, over all and across languages.

Exit codes: 0 scored; 1 a figure is under its floor, or an article could not be read; 2 wrong command line; 3 a file could not be read.`
}

// Run scores.
func (c *evalCmd) Run(s streams) error {
	if c.Misses < 0 {
		return usage("--misses %d: give a number of records, such as 3", c.Misses)
	}
	if err := c.checkLinks(); err != nil {
		return err
	}
	gold, err := score.ReadFile(c.Gold)
	if err != nil {
		return err
	}
	if len(gold) == 0 {
		return fmt.Errorf("%s: holds no articles; give a .jsonl with an article and its records a line", c.Gold)
	}
	if !slices.ContainsFunc(gold, recorded) {
		return fmt.Errorf("%s: holds no records to score against; each line has an article with its \"meetings\", \"visits\", \"statements\", \"events\", as docs/minutes.schema.json has them", c.Gold)
	}
	if c.Match != "" {
		id, err := regexp.Compile(c.Match)
		if err != nil {
			return usage("--match: %w", err)
		}
		gold = slices.DeleteFunc(gold, func(d score.Doc) bool { return !id.MatchString(d.ID) })
		if len(gold) == 0 {
			return usage("--match %s: no article of %s has such an id", c.Match, c.Gold)
		}
	}
	var floors []score.Floor
	if c.Floors != "" {
		if floors, err = readFloors(c.Floors); err != nil {
			return err
		}
	}
	var pred []score.Doc
	unread := 0
	switch {
	case c.GoldMinutes:
		pred = gold
	case c.Out != "":
		pred, err = score.ReadFile(c.Out)
	default:
		pred, unread, err = c.readGold(s, gold)
	}
	if err != nil {
		return err
	}
	if c.Links != "" {
		if err := c.links(s, gold, pred); err != nil {
			return err
		}
		if unread > 0 {
			return &exitError{exitSome, nil}
		}
		return nil
	}
	result := score.Compute(gold, pred, c.Misses)
	if c.JSON {
		err = result.WriteJSON(s.out)
	} else {
		err = result.WriteText(s.out)
	}
	if err != nil {
		return err
	}
	under := result.Under(floors)
	switch {
	case len(under) > 0:
		for _, what := range under {
			say(s.err, "%s", what)
		}
		return &exitError{exitSome, nil}
	case unread > 0:
		return &exitError{exitSome, nil}
	}
	return nil
}

// recorded reports whether a line says anything of records, be it that there are none.
func recorded(d score.Doc) bool {
	return d.Meetings != nil || d.Visits != nil || d.Statements != nil || d.Events != nil
}

func readFloors(path string) ([]score.Floor, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("opening the floors: %w", err)
	}
	defer func() { _ = f.Close() }() // read only
	return score.ReadFloors(f, path)
}

// readGold reads the gold's texts anew: what a reader is given of an article and no more.
func (c *evalCmd) readGold(s streams, gold []score.Doc) (pred []score.Doc, unread int, err error) {
	r, err := newReader(c.Pack)
	if err != nil {
		return nil, 0, err
	}
	if i := slices.IndexFunc(gold, func(d score.Doc) bool { return d.Text == "" }); i >= 0 {
		return nil, 0, fmt.Errorf("%s: article %q has no \"text\" to read; give the minutes to score as the second file", c.Gold, gold[i].ID)
	}
	bar := newProgress(s.err, false, len(gold))
	defer bar.finish()
	articles := func(yield func(source.Item, error) bool) {
		for _, d := range gold {
			a := mahdar.Article{ID: d.ID, Text: d.Text}
			if d.URL != nil {
				a.URL = *d.URL
			}
			if d.Published != nil {
				day, err := stamp.Day(*d.Published)
				if err != nil {
					if !yield(source.Item{}, fmt.Errorf("%s: article %q: %w", c.Gold, d.ID, err)) {
						return
					}
					continue
				}
				a.Published = day
			}
			if !yield(source.Item{Article: a, File: c.Gold}, nil) {
				return
			}
		}
	}
	read := func(it source.Item) ([]byte, error) {
		m, err := readOne(r, it.Article)
		if err != nil {
			return nil, fmt.Errorf("%s: article %q: %w", c.Gold, it.ID, err)
		}
		return jsonLine(m)
	}
	err = inOrder(articles, runtime.NumCPU(), read, func(line []byte, err error) error {
		defer bar.add()
		if err != nil {
			unread++
			bar.clear()
			say(s.err, "%v", err)
			return nil
		}
		docs, err := score.Read(strings.NewReader(string(line)), c.Gold)
		pred = append(pred, docs...)
		return err
	})
	return pred, unread, err
}
