package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"time"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/source"
)

type readCmd struct {
	Files []string `arg:"" name:"file" help:"Text, web page, JSON Lines, a folder of them, an address of the web, or - for standard input; any of them may be gzipped." predictor:"file"`
	onlineFlags

	JSON      bool     `name:"json" help:"One JSON object a line, in the form of docs/minutes.schema.json."`
	Text      bool     `help:"Add the article's text."`
	Explain   bool     `help:"Add which rule made each record, and what each pass handed on."`
	Lang      string   `placeholder:"CODE" help:"The articles' language, such as ar; detected by default."`
	Published string   `placeholder:"DAY" help:"The day they were published, as 2024-07-25: the one that \"yesterday\" is counted from."`
	Pack      []string `placeholder:"DIR" sep:"none" help:"Read with a pack of your own too; may be given several times."`
	Jobs      *int     `short:"j" placeholder:"N" help:"How many articles to read at once; as many as there are processors by default."`
	MaxSize   int64    `placeholder:"MIB" default:"16" help:"The largest article, in MiB, up to 16 (default ${default})."`
	Color     string   `enum:"auto,always,never" default:"auto" help:"Colour: auto (on a terminal, unless NO_COLOR is set), always, never."`
	Width     int      `placeholder:"N" help:"Columns to wrap at; the terminal's by default."`
}

// Help is what --help adds.
func (readCmd) Help() string {
	return `Examples:
  mahdar read samples
  mahdar read --published 2024-07-25 readout.txt
  mahdar read https://example.org/news.html
  curl -s https://example.org/news.html | mahdar read -
  mahdar read --json archive/ > minutes.jsonl
  mahdar read --explain --lang ar a.txt

A line of a .jsonl is an object with "text" and, where known, "id", "url", "published", "title", "lang". In a folder, files ending in .txt .jsonl .html (or .htm .xhtml .text .ndjson), .pdf, .warc, .eml, .mhtml (or .mht) and .zip, alone or with .gz, are read; name a file itself to read one of another ending. Of a web archive (WARC) every page is read that its host gave, of a ZIP file what is in it, of a mail, a PDF or a page saved into one file its words. UTF-8, UTF-16, windows-1256, windows-1251, KOI8-R, GB18030 and ISO 8859 are told apart.

Exit codes: 0 all read; 1 some inputs failed, the others were read; 2 wrong command line; 3 nothing could be read, or the output could not be written.`
}

// Run reads and prints.
func (c *readCmd) Run(s streams) error {
	published, err := c.check()
	if err != nil {
		return err
	}
	r, err := c.reader()
	if err != nil {
		return err
	}
	lay := newLayout(s.out, c.Color, c.Width)
	lay.text, lay.explain = c.Text, c.Explain
	bar := newProgress(s.err, isTerminal(s.out), -1)
	defer bar.finish()

	work := func(it source.Item) ([]byte, error) {
		if c.Lang != "" {
			it.Lang = c.Lang
		}
		if !published.IsZero() {
			it.Published = published
		}
		m, err := readOne(r, it.Article)
		if err != nil {
			return nil, &source.Fault{File: it.File, Line: it.Line, Err: err, Remedy: readRemedy(err)}
		}
		if c.Text {
			m.Text = it.Text
		}
		if c.JSON {
			return jsonLine(m)
		}
		return lay.article(it.Article, &m), nil
	}
	read, failed := 0, 0
	err = inOrder(source.Articles(source.Options{Stdin: s.in, MaxArticle: c.MaxSize << 20, Web: c.get(context.Background())}, c.Files...), *c.Jobs, work, func(out []byte, err error) error {
		defer bar.add()
		if err != nil {
			failed++
			bar.clear()
			say(s.err, "%v", err)
			return nil
		}
		read++
		_, err = s.out.Write(out) // an article a write: nothing is ever half-written
		return err
	})
	switch {
	case err != nil:
		return &exitError{exitNothing, fmt.Errorf("writing the minutes: %w", err)}
	case failed > 0 && read == 0:
		return &exitError{exitNothing, nil}
	case failed > 0:
		return &exitError{exitSome, nil}
	}
	return nil
}

func (c *readCmd) check() (time.Time, error) {
	var published time.Time
	if c.Published != "" {
		t, err := time.Parse(time.DateOnly, c.Published)
		if err != nil {
			return t, usage("--published %q is no date; write it as 2024-07-25", c.Published)
		}
		published = t
	}
	if c.Jobs == nil {
		n := runtime.NumCPU()
		c.Jobs = &n
	}
	switch {
	case *c.Jobs < 1:
		return published, usage("--jobs %d: give at least 1, or leave it out", *c.Jobs)
	case c.MaxSize < 1 || c.MaxSize > source.DefaultMaxArticle>>20:
		return published, usage("--max-size %d: give 1 to %d, in MiB", c.MaxSize, source.DefaultMaxArticle>>20)
	case c.Width < 0:
		return published, usage("--width %d: give a number of columns, such as 80", c.Width)
	}
	return published, nil
}

func (c *readCmd) reader() (*mahdar.Reader, error) {
	var opts []mahdar.Option
	if c.Explain {
		opts = append(opts, mahdar.WithExplain())
	}
	r, err := newReader(c.Pack, opts...)
	if err != nil || c.Lang == "" {
		return r, err
	}
	if err := reads(r, c.Lang); err != nil {
		return nil, usage("--lang %s: %w", c.Lang, err)
	}
	return r, nil
}

// reads reads a word in a language, which loads its pack: one that is not there, or is broken, is told before anything else is read.
func reads(r *mahdar.Reader, lang string) error {
	_, err := r.Read(mahdar.Article{Lang: lang, Text: "x"})
	return err
}

// readOne reads one article. A fault of our own in one must not cost the others.
func readOne(r *mahdar.Reader, a mahdar.Article) (m mahdar.Minutes, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v", errInternal, p)
		}
	}()
	return r.Read(a)
}

var errInternal = errors.New("reading it broke down")

func readRemedy(err error) string {
	switch {
	case errors.Is(err, mahdar.ErrLanguage):
		return "name the language with --lang, or give a pack for it with --pack"
	case errors.Is(err, mahdar.ErrText):
		return "split it"
	case errors.Is(err, errInternal):
		return "this is a fault in mahdar: please report it with the text"
	}
	return ""
}

func jsonLine(m mahdar.Minutes) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(m); err != nil {
		return nil, fmt.Errorf("writing %s as JSON: %w", m.ID, err)
	}
	return b.Bytes(), nil
}
