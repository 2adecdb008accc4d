package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/mahdar/mahdar"
	"github.com/rivo/uniseg"
)

type packsCmd struct {
	List  packsListCmd  `cmd:"" default:"withargs" help:"Show the languages and what their packs hold."`
	Check packsCheckCmd `cmd:"" help:"Read a pack, say its faults by file and line, and run its examples."`
}

// Help is what --help adds.
func (packsCmd) Help() string {
	return `Examples:
  mahdar packs                 the languages, and how much each pack holds
  mahdar packs list --pack pt  with a pack of your own
  mahdar packs check pt        its faults, by file and line, and its examples run
  mahdar read --pack pt a.txt  read with it

docs/packs.md tells how a pack is written.`
}

type packsListCmd struct {
	Pack []string `placeholder:"DIR" sep:"none" help:"A pack of your own, to show with the others." predictor:"file"`
}

// Run lists the packs.
func (c *packsListCmd) Run(s streams) error {
	r, err := newReader(c.Pack)
	if err != nil {
		return err
	}
	packs, err := r.Packs()
	if err != nil {
		return fmt.Errorf("loading the packs: %w", err)
	}
	rows := [][]string{{"code", "language", "in its own words", "entries", "forms", "rules", "examples"}}
	for _, p := range packs {
		rows = append(rows, []string{p.Code, p.Name, p.Native, fmt.Sprint(p.Entries), fmt.Sprint(p.Forms), fmt.Sprint(p.Rules), fmt.Sprint(p.Examples)})
	}
	if _, err := fmt.Fprint(s.out, table(rows, isTerminal(s.out))); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	return nil
}

// table aligns columns by their width on the screen: the third is in any
// script and so is set apart on a terminal, those after it are figures.
func table(rows [][]string, isolated bool) string {
	const words = 3
	widest := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widest[i] = max(widest[i], uniseg.StringWidth(cell))
		}
	}
	var b strings.Builder
	for _, row := range rows {
		var line strings.Builder
		for i, cell := range row {
			pad := strings.Repeat(" ", widest[i]-uniseg.StringWidth(cell))
			if i == words-1 && isolated {
				cell = isolate + cell + isolateEnd
			}
			if i < words {
				line.WriteString(cell + pad + "  ")
			} else {
				line.WriteString(pad + cell + "  ")
			}
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	return b.String()
}

type packsCheckCmd struct {
	Dir []string `arg:"" help:"Folders, each holding a pack.toml." predictor:"file"`
}

// Run checks packs. Faults go to the output, which is what was asked for, as
// file:line: what, so that editors can step through them.
func (c *packsCheckCmd) Run(s streams) error {
	faulty, none := false, 0
	for _, dir := range c.Dir {
		examples, faults, err := mahdar.CheckPack(dir)
		if err != nil {
			none++
			say(s.err, "%v", err)
			continue
		}
		var b strings.Builder
		for _, f := range faults {
			at := filepath.Join(dir, f.File)
			if _, err := os.Stat(at); err != nil { // an example of the built-in pack, which this one adds to and has spoilt
				at = "built in: " + f.File
			}
			fmt.Fprintln(&b, mahdar.Fault{File: at, Line: f.Line, What: f.What})
		}
		fmt.Fprintf(&b, "%s: %s, %s\n", dir, count(examples, "example"), count(len(faults), "fault"))
		if _, err := fmt.Fprint(s.out, b.String()); err != nil {
			return fmt.Errorf("writing: %w", err)
		}
		faulty = faulty || len(faults) > 0
	}
	switch {
	case none == len(c.Dir):
		return &exitError{exitNothing, nil}
	case faulty, none > 0:
		return &exitError{exitSome, nil}
	}
	return nil
}

// count is a number of things, in words.
func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// newReader makes a reader with packs of the user's own; what is wrong with one is a wrong command line.
func newReader(packs []string, opts ...mahdar.Option) (*mahdar.Reader, error) {
	for _, dir := range packs {
		opts = append(opts, mahdar.WithPack(dir))
	}
	r, err := mahdar.NewReader(opts...)
	if err != nil {
		return nil, usage("--pack: %w", err)
	}
	return r, nil
}
