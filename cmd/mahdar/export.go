package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"syscall"

	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/mahdar/mahdar/internal/export"
)

type exportCmd struct {
	Format string   `arg:"" enum:"minutes,encounters,plover,gdelt,csv,parquet,ical,graphml,jsonld" help:"One of minutes, encounters, plover, gdelt, csv, parquet, ical, graphml, jsonld."`
	Files  []string `arg:"" optional:"" name:"file" help:"Minutes as read --json --text writes them, gzipped or not, or - for standard input; without any, the book." predictor:"file"`
	bookFlag

	Out   string   `short:"o" placeholder:"FILE" help:"Where to write; standard output by default. For csv and parquet a folder, unless one --table is asked for." predictor:"file"`
	Force bool     `help:"Write over a file that is there."`
	Table []string `placeholder:"NAME" help:"Of csv and parquet only this table: actors, meetings, visits, statements, events; may be given several times."`
}

// Help is what --help adds.
func (exportCmd) Help() string {
	return `Examples:
  mahdar export csv --table meetings
  mahdar export parquet --out tables
  mahdar export ical --book week.db --out meetings.ics
  mahdar read --json --text samples | mahdar export plover - > events.jsonl

minutes and encounters are JSON Lines of mahdar's own, which import takes back; plover and gdelt are event data; ical is a calendar; graphml is who met whom; jsonld is linked data (schema.org, Web Annotation). docs/export.md says of each which field comes from which.

Exit codes: 0 all written; 1 some lines could not be read, the others were written; 2 wrong command line, or the file is there; 3 nothing was written.`
}

// Run exports.
func (c *exportCmd) Run(s streams) error {
	tables, err := c.tables()
	if err != nil {
		return err
	}
	in, failed, done, err := c.source(s)
	if err != nil {
		return err
	}
	defer done()
	var n export.Count
	write := func(out map[string]io.Writer) (err error) {
		n, err = c.write(out, in)
		if read, broken := failed(); err == nil && read == 0 && broken > 0 {
			return errNoMinutes
		}
		return err
	}
	switch {
	case len(tables) == 0:
		err = c.one(s, func(w io.Writer) error { return write(map[string]io.Writer{"": w}) })
	case len(tables) == 1 && len(c.Table) == 1:
		err = c.one(s, func(w io.Writer) error { return write(map[string]io.Writer{tables[0]: w}) })
	default:
		err = intoFolder(c.Out, c.Format, tables, c.Force, write)
	}
	var e *exitError
	switch {
	case errors.Is(err, errNoMinutes):
		return &exitError{exitNothing, nil}
	case errors.As(err, &e):
		return err
	case errors.Is(err, syscall.ENOSPC):
		return &exitError{exitNothing, fmt.Errorf("exporting %s: %w: make room, or give another --out; nothing was written over", c.Format, err)}
	case err != nil:
		return &exitError{exitNothing, fmt.Errorf("exporting %s: %w", c.Format, err)}
	}
	if n.Undated > 0 {
		say(s.err, "%d records have no day, which %s asks for, and were left out", n.Undated, c.Format)
	}
	if n.Uncoded > 0 {
		say(s.err, "%d events have no code in CAMEO and were left out", n.Uncoded)
	}
	if _, broken := failed(); broken > 0 {
		return &exitError{exitSome, nil}
	}
	return nil
}

// errNoMinutes ends an export of which every line has been said to be broken.
var errNoMinutes = errors.New("no minutes")

// tables are those that a form of several is to have.
func (c *exportCmd) tables() ([]string, error) {
	several := c.Format == "csv" || c.Format == "parquet"
	for _, t := range c.Table {
		if !slices.Contains(export.Tables(), t) {
			return nil, usage("--table %q: the tables are %q", t, export.Tables())
		}
	}
	switch {
	case !several && len(c.Table) > 0:
		return nil, usage("--table is for csv and parquet; %s has no tables", c.Format)
	case !several:
		return nil, nil
	case c.Format == "parquet" && c.Out == "":
		return nil, usage("parquet is no text: give --out FOLDER, or --out FILE with one --table")
	case len(c.Table) != 1 && c.Out == "":
		return nil, usage("csv has a file a table: give --out FOLDER, or one --table")
	case len(c.Table) > 0:
		return slices.Compact(slices.Sorted(slices.Values(c.Table))), nil
	}
	return export.Tables(), nil
}

// exported is what an export takes its articles and encounters from.
type exported struct {
	articles   export.Articles
	encounters export.Encounters
}

// source is the book, or files. failed says afterwards how many lines were read and how many were broken.
func (c *exportCmd) source(s streams) (in exported, failed func() (read, broken int), done func(), err error) {
	if len(c.Files) > 0 {
		files := &minutesFiles{files: c.Files, s: s}
		if err := files.spool(); err != nil {
			return in, nil, nil, &exitError{exitNothing, err}
		}
		in = exported{files.articles(), linkedArticles(files.articles())}
		return in, func() (int, int) { return files.read, files.failed }, files.clean, nil
	}
	ctx, stop := interruptible()
	b, err := c.open(ctx)
	if err != nil {
		stop()
		return in, nil, nil, err
	}
	in.articles = func(yield func(encounter.Article, error) bool) {
		for a, err := range b.Articles(ctx) {
			if err != nil {
				yield(encounter.Article{}, err)
				return
			}
			if !yield(*a, nil) {
				return
			}
		}
	}
	in.encounters = export.Encounters(b.Encounters(ctx))
	return in, func() (int, int) { return 0, 0 }, func() { shut(b); stop() }, nil
}

func (c *exportCmd) write(out map[string]io.Writer, in exported) (export.Count, error) {
	w := out[""]
	switch c.Format {
	case "minutes":
		return export.Minutes(w, in.articles)
	case "encounters":
		return export.EncounterLines(w, in.encounters)
	case "plover":
		return export.PLOVER(w, in.articles)
	case "gdelt":
		return export.GDELT(w, in.articles)
	case "csv":
		return export.CSV(out, in.articles)
	case "parquet":
		return export.Parquet(out, in.articles)
	case "ical":
		return export.ICalendar(w, in.encounters, in.articles)
	case "graphml":
		return export.GraphML(w, in.encounters)
	}
	return export.JSONLD(w, in.articles, in.encounters)
}

// linkedArticles are the encounters of articles that are in no book: all of them are held while they are linked.
func linkedArticles(articles export.Articles) export.Encounters {
	return func(yield func(encounter.Encounter, error) bool) {
		var accounts []encounter.Account
		for a, err := range articles {
			if err != nil {
				yield(encounter.Encounter{}, err)
				return
			}
			for i := range a.Meetings {
				accounts = append(accounts, encounter.Account{Article: &a, Meeting: i})
			}
		}
		for _, e := range encounter.Link(accounts, nil) {
			if !yield(e, nil) {
				return
			}
		}
	}
}
