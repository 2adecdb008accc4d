package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/mahdar/mahdar/internal/export"
)

type importCmd struct {
	Files []string `arg:"" name:"file" help:"Minutes or encounters as export writes them, gzipped or not; - for standard input." predictor:"file"`
}

// Help is what --help adds.
func (importCmd) Help() string {
	return `Examples:
  mahdar export minutes --out minutes.jsonl.new minutes.jsonl
  mahdar import minutes.jsonl encounters.jsonl

Every line is checked: each span against the text, the text against its hash, each name against the list it is from. What is wrong is said with its line, and the rest goes on.

Exit codes: 0 all taken; 1 some lines were not, the others were; 2 wrong command line; 3 nothing was.`
}

// imported is what a file held.
type imported struct {
	articles, encounters, failed int
	meetings                     map[string]int // of each text, by its hash
}

// Run checks the files.
func (c *importCmd) Run(s streams) error {
	total := imported{meetings: map[string]int{}}
	for _, file := range c.Files {
		if err := total.file(s, file); err != nil {
			total.failed++
			say(s.err, "%s: %v", shownName(file), err)
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
