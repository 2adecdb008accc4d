package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/compare"
	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/mahdar/mahdar/internal/source"
)

type compareCmd struct {
	What []string `arg:"" name:"what" help:"An encounter of a book; or two countries and a day; or the accounts themselves: texts, web pages, JSON Lines, a folder of them, addresses of the web, or - for standard input." predictor:"file"`
	bookFlag
	onlineFlags

	JSON      bool   `name:"json" xor:"form" help:"One JSON object, in the form of docs/comparison.schema.json."`
	Markdown  bool   `xor:"form" help:"A table in Markdown."`
	HTML      bool   `name:"html" xor:"form" help:"A page that stands alone, for a browser or a printer."`
	Out       string `short:"o" placeholder:"FILE" help:"Write to a file that does not exist yet." predictor:"file"`
	Force     bool   `help:"Overwrite the file of --out."`
	Lang      string `placeholder:"CODE" help:"The articles' language, such as ar; detected by default, each by itself."`
	Published string `placeholder:"DAY" help:"The day they were published, as 2024-07-25: the one that \"yesterday\" is counted from."`
	Color     string `enum:"auto,always,never" default:"auto" help:"Colour: auto (on a terminal, unless NO_COLOR is set), always, never."`
	Width     int    `placeholder:"N" help:"Columns to wrap at; the terminal's by default."`
}

// Help is what --help adds.
func (compareCmd) Help() string {
	return `Examples:
  mahdar compare chn-rus-2024-07-25
  mahdar compare russia china 2024-07-25
  mahdar compare kremlin.txt whitehouse.txt
  mahdar compare --published 2024-07-25 ru.txt zh.txt en.txt
  mahdar compare --html --out lavrov-wang.html samples/
  mahdar compare --json a.txt b.txt > comparison.json

Of files, the accounts are of the meeting that most of the files tell of. What one of them says of other meetings is left out; a file that does not tell of it is a column all the same. "Not reported" means that these words were not found, not that nothing was said.

Exit codes: 0 compared; 1 some inputs could not be read, the others were compared; 2 wrong command line; 3 nothing could be compared, or the output could not be written.`
}

// Run compares.
func (c *compareCmd) Run(s streams) error {
	if c.Out != "" && !c.Force {
		if _, err := os.Lstat(c.Out); err == nil {
			return usage("--out %s: the file exists; give another name, or --force to overwrite it", c.Out)
		}
	}
	e, failed, err := c.encounter(s)
	if err != nil {
		return err
	}
	out, err := c.render(compare.Of(e), s.out)
	if err != nil {
		return err
	}
	if err := c.write(out, s.out); err != nil {
		return &exitError{exitNothing, err}
	}
	if failed > 0 {
		return &exitError{exitSome, nil}
	}
	return nil
}

// encounter is what is to be compared, and how many files could not be read.
func (c *compareCmd) encounter(s streams) (e encounter.Encounter, failed int, err error) {
	if !slices.ContainsFunc(c.What, isFile) && len(c.What) <= 3 {
		e, err = c.kept()
		return e, 0, err
	}
	articles, failed, err := c.read(s)
	switch {
	case err != nil:
		return e, failed, err
	case len(articles) == 0:
		return e, failed, &exitError{exitNothing, nil}
	case len(articles) == 1:
		return e, failed, &exitError{exitNothing, fmt.Errorf("only one article could be read, %s; give two accounts or more", articles[0].ID)}
	}
	if e, err = sharedEncounter(articles); err != nil {
		return e, failed, &exitError{exitNothing, err}
	}
	return e, failed, nil
}

// isFile reports whether an argument names input and not something in a book.
func isFile(name string) bool {
	_, err := os.Stat(name)
	return err == nil || name == source.Stdin || strings.ContainsAny(name, "/\\.")
}

// kept finds the encounter in the book: by its name, or by two sides and a day.
func (c *compareCmd) kept() (encounter.Encounter, error) {
	var none encounter.Encounter
	ctx, stop := interruptible()
	defer stop()
	var of []string
	var day string
	if len(c.What) > 1 {
		last := c.What[len(c.What)-1]
		if len(c.What) != 3 {
			return none, usage("%s: name an encounter, or two countries and a day, as russia china 2024-07-25, or files", strings.Join(c.What, " "))
		}
		var err error
		if day, _, err = between(last, ""); err != nil {
			return none, usage("%q is no date; write it as 2024-07-25", last)
		}
		if of, err = sides(c.What[:2]); err != nil {
			return none, err
		}
	}
	b, err := c.open(ctx)
	if err != nil {
		return none, err
	}
	defer shut(b)
	name := c.What[0]
	if len(of) > 0 {
		list, err := b.List(ctx, book.EncounterFilter{Sides: of, From: day, To: day})
		if err != nil {
			return none, err
		}
		// Of a meeting of the two and one of more that both came to, the two's own is meant.
		slices.SortStableFunc(list, func(x, y book.Listed) int { return cmp.Compare(len(x.Sides), len(y.Sides)) })
		switch {
		case len(list) == 0:
			return none, &exitError{exitSome, fmt.Errorf("%s: there is no such encounter in the book %s; \"mahdar encounters %s %s\" lists theirs", strings.Join(c.What, " "), b.Name(), c.What[0], c.What[1])}
		case len(list) > 1 && len(list[0].Sides) == len(list[1].Sides):
			return none, &exitError{exitSome, fmt.Errorf("%s: there are several that day: %s, %s; name one", strings.Join(c.What, " "), list[0].ID, list[1].ID)}
		}
		name = list[0].ID
	}
	e, err := b.Encounter(ctx, name)
	return e, notThere(err)
}

// read keeps the minutes of every article; what cannot be read is said and left out.
func (c *compareCmd) read(s streams) (articles []*encounter.Article, failed int, err error) {
	as := readCmd{Lang: c.Lang, Published: c.Published, MaxSize: source.DefaultMaxArticle >> 20, Width: c.Width}
	published, err := as.check()
	if err != nil {
		return nil, 0, err
	}
	r, err := as.reader()
	if err != nil {
		return nil, 0, err
	}
	work := func(it source.Item) (*encounter.Article, error) {
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
		m.Text = it.Text
		compare.JoinNames(&m)
		return &encounter.Article{Minutes: m, Headline: it.Title}, nil
	}
	err = inOrder(source.Articles(source.Options{Stdin: s.in, MaxArticle: source.DefaultMaxArticle, Web: c.get(context.Background())}, c.What...), *as.Jobs, work, func(a *encounter.Article, err error) error {
		if err != nil {
			failed++
			say(s.err, "%v", err)
			return nil
		}
		articles = append(articles, a)
		return nil
	})
	return articles, failed, err
}

func (c *compareCmd) render(cmp compare.Comparison, w io.Writer) ([]byte, error) {
	switch {
	case c.JSON:
		return cmp.JSON()
	case c.Markdown:
		return cmp.Markdown(), nil
	case c.HTML:
		return cmp.HTML()
	}
	if c.Out != "" {
		w = io.Discard
	}
	return newLayout(w, c.Color, c.Width).comparison(&cmp), nil
}

// write gives out the whole or nothing: a file is written beside its name and then takes it.
func (c *compareCmd) write(out []byte, w io.Writer) (err error) {
	if c.Out == "" {
		if _, err := w.Write(out); err != nil {
			return fmt.Errorf("writing the comparison: %w", err)
		}
		return nil
	}
	f, err := os.CreateTemp(filepath.Dir(c.Out), ".mahdar-*")
	if err != nil {
		return fmt.Errorf("writing %s: %w", c.Out, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("writing %s: %w", c.Out, err), os.Remove(f.Name()))
		}
	}()
	_, err = f.Write(out)
	if err = errors.Join(err, f.Chmod(0o644), f.Close()); err != nil {
		return err
	}
	if c.Force {
		return os.Rename(f.Name(), c.Out)
	}
	if err := os.Link(f.Name(), c.Out); err != nil { // unlike a rename, never over a file that came meanwhile
		return err
	}
	return os.Remove(f.Name())
}

// sharedEncounter picks the meeting that most of the articles tell of: the one whose sides
// and day the most of them have; of several the one that stands nearer the
// beginnings. An article without it is an account without a record. It is an error if no article tells of any meeting.
func sharedEncounter(articles []*encounter.Article) (encounter.Encounter, error) {
	type candidate struct {
		party
		meeting *mahdar.Meeting
	}
	var all []candidate
	for _, a := range articles {
		for i := range a.Meetings {
			if p := partyOf(a, &a.Meetings[i]); len(p.sides) > 1 {
				all = append(all, candidate{p, &a.Meetings[i]})
			}
		}
	}
	// inArticle is the meeting of an article that is the candidate, -1 if none is.
	inArticle := func(a *encounter.Article, c candidate) int {
		best, rank := -1, 0
		for i := range a.Meetings {
			m := &a.Meetings[i]
			p := partyOf(a, m)
			gap := daysBetween(m.Date, c.meeting.Date)
			if !sidesAgree(p, c.party) || gap > 1 { // one day is the date line between two capitals
				continue
			}
			r := 2 - gap
			if slices.Equal(p.sides, c.sides) {
				r += 2
			}
			if m.Date != nil && c.meeting.Date != nil {
				r++
			}
			if m.Status == c.meeting.Status {
				r++
			}
			if r > rank {
				best, rank = i, r
			}
		}
		return best
	}
	var chosen *candidate
	most, nearest := 0, 0
	for i := range all {
		n, depth := 0, 0
		for _, a := range articles {
			if k := inArticle(a, all[i]); k >= 0 {
				n, depth = n+1, depth+k
			}
		}
		if n > most || n == most && (depth < nearest || depth == nearest && firstTold(all[i].meeting) < firstTold(chosen.meeting)) {
			chosen, most, nearest = &all[i], n, depth
		}
	}
	var e encounter.Encounter
	for _, a := range articles {
		k := -1
		if chosen != nil {
			k = inArticle(a, *chosen)
		}
		e.Accounts = append(e.Accounts, encounter.Account{Article: a, Meeting: k})
	}
	if chosen == nil && !slices.ContainsFunc(articles, func(a *encounter.Article) bool { return len(a.Subjects) > 0 }) {
		return e, errors.New("no meeting and no subject was found in these articles; nothing can be compared")
	}
	byDay(e.Accounts)
	return e, nil
}

// byDay puts the accounts of which the day is known in its order; the others stay where they are.
func byDay(accounts []encounter.Account) {
	var at []int
	var dated []encounter.Account
	for i, a := range accounts {
		if day(a) != "" {
			at, dated = append(at, i), append(dated, a)
		}
	}
	slices.SortStableFunc(dated, func(a, b encounter.Account) int { return cmp.Compare(day(a), day(b)) })
	for k, i := range at {
		accounts[i] = dated[k]
	}
}

// firstTold is the byte at which an article first asserts a meeting.
func firstTold(m *mahdar.Meeting) int {
	first := math.MaxInt
	for _, e := range m.Evidence {
		first = min(first, e.Start)
	}
	return first
}

// daysBetween is how many days lie from the end of one range to the start of the other;
// 0 if they have one in common, or if one is not known.
func daysBetween(a, b *mahdar.Days) int {
	if a == nil || b == nil {
		return 0
	}
	if b.End < a.Start {
		a, b = b, a
	}
	if b.Start <= a.End {
		return 0
	}
	from, err1 := time.Parse(time.DateOnly, a.End)
	to, err2 := time.Parse(time.DateOnly, b.Start)
	if err1 != nil || err2 != nil {
		return 0
	}
	return int(to.Sub(from).Hours() / 24)
}

// sidesAgree reports whether two meetings may be of the same sides: those are the same, or
// who has no state in the one has the name of somebody in the other, and the other sides are the same.
func sidesAgree(a, b party) bool {
	if len(a.sides) != len(b.sides) {
		return false
	}
	for _, x := range [][2]party{{a, b}, {b, a}} {
		for _, s := range x[0].sides {
			isState := len(s) == 3 && s == strings.ToUpper(s)
			named := slices.Contains(x[1].names, lastWord(s))
			if !slices.Contains(x[1].sides, s) && !named && (!isState || !slices.ContainsFunc(x[1].sides, func(o string) bool { return slices.Contains(x[0].names, lastWord(o)) })) {
				return false
			}
		}
	}
	return true
}

// party is who met: the sides, and the last words of the names of those who came.
type party struct{ sides, names []string }

func partyOf(a *encounter.Article, m *mahdar.Meeting) party {
	p := party{sides: compare.SidesOf(&a.Minutes, m)}
	for _, x := range a.Actors {
		if x.Kind == "person" && x.Name != nil && slices.Contains(m.Participants, x.ID) {
			p.names = append(p.names, lastWord(*x.Name))
		}
	}
	return p
}

func lastWord(s string) string { return strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:]) }

func day(a encounter.Account) string {
	if a.Article.Published == nil {
		return ""
	}
	return *a.Article.Published
}
