package main

import "fmt"

type checkCmd struct{ bookFlag }

// Help is what --help adds.
func (checkCmd) Help() string {
	return `Examples:
  mahdar check
  mahdar check --book week.db

Looks whether the file is whole, every text is the one that was kept, every span of every record lies in its text, and all that finds records finds them.

Exit codes: 0 all is well; 1 there are faults, a line each; 3 the book could not be read.`
}

// Run checks the book.
func (c *checkCmd) Run(s streams) error {
	ctx, stop := interruptible()
	defer stop()
	b, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer shut(b)
	faults := 0
	if err := b.Check(ctx, func(line string) { faults++; say(s.err, "%s: %s", b.Name(), line) }); err != nil {
		return err
	}
	if faults > 0 {
		return &exitError{exitSome, fmt.Errorf("%s: %s; take the last backup, or collect the articles into a new book", b.Name(), plural(faults, "fault"))}
	}
	n, err := b.Count(ctx)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(s.out, "%s: all is well: %s, %s, %s, %s, %s, %s\n", b.Name(), plural(n.Articles, "article"), plural(n.Encounters, "encounter"),
		plural(n.Meetings, "meeting record"), plural(n.Visits, "visit"), plural(n.Statements, "statement"), plural(n.Events, "event")); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	return nil
}

type backupCmd struct {
	File string `arg:"" help:"The file to write; it must not be there."`
	bookFlag
}

// Help is what --help adds.
func (backupCmd) Help() string {
	return `Examples:
  mahdar backup week-2024-07-27.db

A copy of the book as it stands, written while others may read and write it. Open it with --book.

Exit codes: 0 written; 2 wrong command line; 3 it could not be written, and nothing was.`
}

// Run copies the book.
func (c *backupCmd) Run(s streams) error {
	ctx, stop := interruptible()
	defer stop()
	b, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer shut(b)
	if err := b.Backup(ctx, c.File); err != nil {
		return err
	}
	if _, err := fmt.Fprintln(s.out, c.File+": written"); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	return nil
}
