package compare

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"slices"
	"strings"

	"golang.org/x/text/unicode/bidi"
)

//go:embed page.gohtml
var pageSource string

//go:embed page.css
var style string

// Style is the style sheet of all pages that stand alone.
func Style() template.CSS { return template.CSS(style) }

var pageTemplate = template.Must(template.New("page").Funcs(template.FuncMap{"numbers": Numbers, "number": func(account int) int { return account + 1 }}).Parse(pageSource))

// page is what the template is given.
type page struct {
	Style    template.CSS
	Heading  string
	Accounts []pageAccount
	Findings []Finding
	Subjects []pageRow // for the overview
	Groups   []pageGroup
	Wide     bool // too many accounts for columns of words
}

type pageAccount struct {
	Number                     int
	ID, Lang, Published, Title string
	URL, Note, Dir             string
	Side                       string
	Silent                     bool
}

type pageGroup struct {
	Heading string
	Rows    []pageRow
}

type pageRow struct {
	Number  int
	Title   string
	Said    string
	Verdict string
	Cells   []pageCell
	Told    []pageCell // those that report
	Alike   []Group    // of facts that are a value: who has which
	Silent  string     // the numbers of those that do not
}

type pageCell struct {
	Number   int
	Who      string // the article's id
	Tells    bool   // whether the account tells of the meeting at all
	Reported bool
	Value    string
	Mode     string
	Lang     string
	Words    []pageWords
}

// pageWords are words within their sentence: what stands before, the words, and after.
type pageWords struct {
	Before, Text, After string
	Dir                 string
	Link                string
	Paragraph           int
	Start, End          int
}

// HTML writes the comparison as a page that needs nothing else: no script, no font, no network.
func (c *Comparison) HTML() ([]byte, error) {
	p := page{Style: Style(), Heading: c.Heading(), Findings: c.Findings(), Wide: len(c.Accounts) > columnsMost}
	for i := range c.Accounts {
		a := &c.Accounts[i]
		x := pageAccount{Number: i + 1, ID: a.Article, Lang: a.Lang, Published: value(a.Published), Title: strings.TrimSpace(a.Title), URL: value(a.URL), Note: a.Note(), Dir: Direction(a.Title), Silent: a.Meeting == nil}
		if a.Side != nil {
			x.Side = a.Side.Country
		}
		p.Accounts = append(p.Accounts, x)
	}
	n := 0
	for _, g := range Kinds {
		group := pageGroup{Heading: g.Heading}
		for _, r := range c.RowsOf(g.Kinds) {
			n++
			row := c.pageRow(r, n)
			group.Rows = append(group.Rows, row)
			if r.Kind == "subject" {
				p.Subjects = append(p.Subjects, row)
			}
		}
		if len(group.Rows) > 0 {
			p.Groups = append(p.Groups, group)
		}
	}
	var b bytes.Buffer
	if err := pageTemplate.Execute(&b, p); err != nil {
		return nil, fmt.Errorf("writing the comparison as a page: %w", err)
	}
	return b.Bytes(), nil
}

func (c *Comparison) pageRow(r *Row, n int) pageRow {
	row := pageRow{Number: n, Title: r.Title(), Said: c.Said(r), Verdict: r.Verdict, Silent: Numbers(c.Silent(r))}
	for i := range r.Cells {
		cell := &r.Cells[i]
		a := &c.Accounts[i]
		x := pageCell{Number: i + 1, Who: a.Article, Tells: a.Meeting != nil || len(a.About) > 0, Reported: cell.Reported, Mode: cell.Mode, Lang: a.Lang}
		if r.isFact() && cell.Value != "" {
			x.Value = cell.Value
		} else {
			for _, w := range cell.Words {
				x.Words = append(x.Words, wordsOn(&w, r.Kind))
			}
		}
		row.Cells = append(row.Cells, x)
		if cell.Reported {
			row.Told = append(row.Told, x)
		}
	}
	if r.isFact() && !slices.ContainsFunc(row.Told, func(x pageCell) bool { return x.Value == "" }) {
		row.Alike = r.Versions()
	}
	return row
}

// wordsOn sets words out on a page.
func wordsOn(w *Words, kind string) pageWords {
	x := pageWords{Text: w.Text, Dir: Direction(w.Text), Paragraph: w.Paragraph, Link: w.Link, Start: w.Start, End: w.End}
	if w.Sentence != nil && kind != "statement" {
		x.Before = clipBefore(w.Within[:w.Start-w.Sentence.Start], excerpt)
		x.After = clipAfter(w.Within[w.End-w.Sentence.Start:], excerpt)
		x.Dir = Direction(w.Within)
	}
	return x
}

// Direction is that of the first strong character of a text (Unicode Standard Annex 9, P2).
func Direction(s string) string {
	for _, r := range s {
		p, _ := bidi.LookupRune(r)
		switch p.Class() {
		case bidi.L:
			return "ltr"
		case bidi.R, bidi.AL:
			return "rtl"
		}
	}
	return "auto"
}
