package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/BurntSushi/toml"

	"github.com/mahdar/mahdar/internal/source/feed"
	"github.com/mahdar/mahdar/internal/source/web"
	"github.com/mahdar/mahdar/internal/watch"
)

type sourcesCmd struct {
	List   sourcesListCmd   `cmd:"" default:"withargs" help:"Show the catalogue: ministries, governments, agencies, papers."`
	Check  sourcesCheckCmd  `cmd:"" help:"Look at every source of a configuration, and say what is wrong with it."`
	Import sourcesImportCmd `cmd:"" help:"Make a configuration of an OPML file."`
	Export sourcesExportCmd `cmd:"" help:"Make an OPML file of a configuration."`
}

// Help is what --help adds.
func (sourcesCmd) Help() string {
	return `Examples:
  mahdar sources --country RUS --country CHN      who publishes in these states
  mahdar sources list --kind ministry --lang ar   ministries that publish in Arabic
  mahdar sources list --lang fr --as toml > watch.toml
  mahdar sources check watch.toml                 whether each still works
  mahdar sources import feeds.opml > watch.toml   from a reader of feeds
  mahdar sources export watch.toml > feeds.opml   for one

docs/watch.md tells how sources are watched.`
}

// configuration writes sources as mahdar watch reads them.
func configuration(w io.Writer, all []feed.Outline) error {
	type one struct {
		URL  string `toml:"url"`
		Name string `toml:"name,omitempty"`
	}
	var c struct {
		Every   string `toml:"every"`
		Sources []one  `toml:"source"`
	}
	c.Every = "15m"
	for _, s := range all {
		c.Sources = append(c.Sources, one{s.URL, s.Name})
	}
	enc := toml.NewEncoder(w)
	enc.Indent = ""
	if err := enc.Encode(c); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	return nil
}

// written hands out what was made as a whole.
func written(w io.Writer, raw []byte) error {
	if _, err := w.Write(raw); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	return nil
}

type sourcesCheckCmd struct {
	Config string `arg:"" help:"What is watched, in TOML." predictor:"file"`
	onlineFlags
}

// Help is what --help adds.
func (sourcesCheckCmd) Help() string {
	return `Examples:
  mahdar sources check watch.toml

Gets every source and the first article that it names, and says a line of each: what it is, how many articles it names, of what day the newest is, whether the address has moved, what is wrong and what to do. Nothing is kept.

Exit codes: 0 all work; 1 some do not; 2 wrong command line or configuration; 3 none works.`
}

// Run checks the sources of a configuration.
func (c *sourcesCheckCmd) Run(s streams) error {
	config, err := readConfig(c.Config)
	if err != nil {
		return err
	}
	r, err := newReader(nil)
	if err != nil {
		return err
	}
	if err := spoken(c.Config, config, r); err != nil {
		return err
	}
	ctx, stop := interruptible()
	defer stop()
	client := web.New(web.Options{Private: c.AllowPrivate, Delay: max(c.Delay, time.Millisecond)})
	bad := 0
	err = watch.Check(ctx, config, client.Get, func(x watch.Checked) error {
		if x.Fault != nil {
			bad++
		}
		return written(s.out, []byte(visible(lookedAt(&x))+"\n"))
	})
	switch {
	case err != nil:
		return err
	case bad == len(config.Sources):
		return &exitError{exitNothing, fmt.Errorf("none of %s works", plural(bad, "source"))}
	case bad > 0:
		return &exitError{exitSome, fmt.Errorf("%d of %s do not work", bad, plural(len(config.Sources), "source"))}
	}
	return nil
}

// lookedAt says in a line what a look at a source showed.
func lookedAt(x *watch.Checked) string {
	verdict, parts := "ok   ", []string(nil)
	if x.Kind != "" {
		parts = append(parts, x.Kind, plural(x.Names, "article"))
	}
	if !x.Newest.IsZero() {
		parts = append(parts, "newest "+x.Newest.UTC().Format(time.DateOnly))
	}
	if it := &x.Sample; it.Text != "" {
		day := "no day found"
		if !it.Published.IsZero() {
			day = it.Published.Format(time.DateOnly)
		}
		parts = append(parts, fmt.Sprintf("the first: %q, %d letters, %s", it.Title, utf8.RuneCountInString(it.Text), day))
	}
	if x.Moved != "" {
		parts = append(parts, "leads to "+x.Moved+": write that")
	}
	if x.Fault != nil {
		verdict = "WRONG"
		parts = append([]string{x.Fault.Error()}, parts...)
	}
	return verdict + " " + x.Source.URL + ": " + strings.Join(parts, ", ")
}

type sourcesImportCmd struct {
	File string `arg:"" help:"An OPML file." predictor:"file"`
}

// Help is what --help adds.
func (sourcesImportCmd) Help() string {
	return `Examples:
  mahdar sources import feeds.opml > watch.toml

Exit codes: 0 written; 2 wrong command line; 3 the file could not be read, or names no feed.`
}

// Run makes a configuration of an OPML file.
func (c *sourcesImportCmd) Run(s streams) error {
	raw, err := os.ReadFile(c.File)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, unread(err))
	}
	feeds, err := feed.ReadOPML(raw)
	switch {
	case err != nil:
		return fmt.Errorf("%s: %w", c.File, err)
	case len(feeds) == 0:
		return fmt.Errorf("%s: names no feed", c.File)
	}
	var b bytes.Buffer
	if err := configuration(&b, feeds); err != nil {
		return err
	}
	return written(s.out, b.Bytes())
}

type sourcesExportCmd struct {
	Config string `arg:"" help:"What is watched, in TOML." predictor:"file"`
}

// Help is what --help adds.
func (sourcesExportCmd) Help() string {
	return `Examples:
  mahdar sources export watch.toml > feeds.opml

Exit codes: 0 written; 2 wrong command line or configuration.`
}

// Run makes an OPML file of a configuration.
func (c *sourcesExportCmd) Run(s streams) error {
	config, err := readConfig(c.Config)
	if err != nil {
		return err
	}
	var all []feed.Outline
	for _, x := range config.Sources {
		all = append(all, feed.Outline{URL: x.URL, Name: x.Name, Lang: x.Lang})
	}
	var b bytes.Buffer
	if err := feed.WriteOPML(&b, "Mahdar", all); err != nil {
		return err
	}
	return written(s.out, b.Bytes())
}
