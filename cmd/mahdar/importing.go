package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/mahdar/mahdar/internal/export"
	"github.com/mahdar/mahdar/internal/outlet"
	"github.com/mahdar/mahdar/internal/source"
)

type importCmd struct {
	Files []string `arg:"" name:"file" help:"Minutes or encounters as export writes them, gzipped or not; - for standard input." predictor:"file"`
	bookFlag
	Check bool `help:"Only look whether they are sound: nothing is kept."`
}

// Help is what --help adds.
func (importCmd) Help() string {
	return `Examples:
  mahdar export minutes --out minutes.jsonl
  mahdar import --book other.db minutes.jsonl
  mahdar import --check minutes.jsonl encounters.jsonl

Articles are kept in the book with the minutes that they come with; "mahdar reread" reads them anew. Every line is checked: each span against the text, the text against its hash, each name against the list it is from. What is wrong is said with its line, and the rest goes on. Encounters are only checked: they follow from the articles.

Exit codes: 0 all taken; 1 some lines were not, the others were; 2 wrong command line; 3 nothing was.`
}

// imported is what a file held.
type imported struct {
	articles, encounters, failed int
	meetings                     map[string]int // of each text, by its hash
	keep                         *adder         // nil where nothing is to be kept
}

// Run checks the files.
func (c *importCmd) Run(s streams) error {
	keepWithin(heapOfKeeping)
	total := imported{meetings: map[string]int{}}
	ctx, stop := interruptible()
	defer stop()
	if !c.Check {
		b, err := c.make(ctx)
		if err != nil {
			return err
		}
		defer shut(b)
		total.keep = newAdder(ctx, b.Add, func(*book.Entry) {})
	}
	for _, file := range c.Files {
		if err := total.file(s, file); err != nil {
			total.failed++
			say(s.err, "%s: %v", shownName(file), err)
		}
	}
	if total.keep != nil {
		if err := total.keep.end(); err != nil {
			return &exitError{exitNothing, err}
		}
	}
	if _, err := fmt.Fprintf(s.out, "%d articles and %d encounters are sound\n", total.articles, total.encounters); err != nil {
		return &exitError{exitNothing, fmt.Errorf("writing what was imported: %w", err)}
	}
	switch {
	case total.failed > 0 && total.articles+total.encounters == 0:
		return &exitError{exitNothing, nil}
	case total.failed > 0:
		return &exitError{exitSome, nil}
	}
	return nil
}

func (t *imported) file(s streams, file string) (err error) {
	var f io.ReadCloser
	if file == "-" {
		f, err = unzipped(io.NopCloser(s.in))
	} else {
		f, err = (&minutesFiles{}).open(file)
	}
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }() // it was only read
	in := bufio.NewReaderSize(f, 64<<10)
	fault := func(err error) {
		t.failed++
		say(s.err, "%s: %v", shownName(file), err)
	}
	if !encounterLines(in) {
		for a, err := range export.ReadMinutes(in) {
			if err != nil {
				fault(err)
				continue
			}
			t.articles++
			t.meetings[a.SHA256] = len(a.Meetings)
			if t.keep == nil {
				continue
			}
			if err := t.keep.entry(importedEntry(a, file)); err != nil {
				return err
			}
		}
		return nil
	}
	for e, err := range export.ReadEncounters(in) {
		if err == nil {
			err = t.known(&e)
		}
		if err != nil {
			fault(err)
			continue
		}
		t.encounters++
	}
	return nil
}

// importedBy stands for the packs of minutes that were imported: nobody knows which they were.
const importedBy = "imported"

// importedEntry is an article as the book keeps it.
func importedEntry(a encounter.Article, file string) *book.Entry {
	it := source.Item{Article: book.ToRead(&a), File: file}
	return &book.Entry{Article: a, Packs: importedBy, Prepared: book.Prepare(&a),
		Seen: book.Sighting{Page: pageOf(&it), URL: it.URL, Outlet: outlet.Host(it.URL), Source: file, Got: time.Now()}}
}

// known says which account of an encounter is of a meeting that its article, if it was imported, does not have.
func (t *imported) known(e *export.EncounterLine) error {
	for _, a := range e.Accounts {
		if n, ok := t.meetings[a.SHA256]; ok && a.Meeting >= n {
			return fmt.Errorf("encounter %s: %s has %d meetings and none of the index %d: export both again together", e.ID, a.Article, n, a.Meeting)
		}
	}
	return nil
}

// encounterLines tells by the first line's beginning which of the two forms a file has.
func encounterLines(in *bufio.Reader) bool {
	head, err := in.Peek(4 << 10)
	if err != nil && !errors.Is(err, io.EOF) {
		return false // the reading of it says so
	}
	line, _, _ := bytes.Cut(bytes.TrimSpace(head), []byte("\n"))
	return bytes.Contains(line, []byte(`"accounts":`)) && !bytes.Contains(line, []byte(`"lang":`))
}
