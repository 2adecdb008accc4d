package main

import (
	"strconv"
	"strings"

	"github.com/mahdar/mahdar/internal/compare"
	"github.com/rivo/uniseg"
)

// sheet is a comparison being laid out.
type sheet struct {
	*layout
	strings.Builder
	c *compare.Comparison
}

// columnsMost is how many accounts stand side by side, where the width allows: more are
// set out below one another, each thing with who tells it.
const columnsMost = 3

// leastColumn is how wide a column of words must be.
const leastColumn = 32

// comparison lays out a comparison for people.
func (l *layout) comparison(c *compare.Comparison) []byte {
	s := &sheet{layout: l, c: c}
	s.set(&s.Builder, "", c.Heading(), bold, false)
	s.accounts()
	s.reading()
	n := len(c.Accounts)
	side := n <= columnsMost && (s.width-1)/n-3 >= leastColumn
	for _, group := range compare.Kinds {
		rows := c.RowsOf(group.Kinds)
		if len(rows) == 0 {
			continue
		}
		s.section(group.Heading)
		for _, r := range rows {
			switch {
			case s.inLine(r):
			case side:
				s.head(r)
				s.across(r)
			default:
				s.head(r)
				s.down(r)
			}
		}
	}
	s.WriteString("\n")
	return []byte(s.String())
}

func (s *sheet) section(name string) {
	s.WriteString("\n" + s.paint(heading, strings.ToUpper(name)) + "\n")
}

// accounts lists the columns.
func (s *sheet) accounts() {
	s.section("Accounts")
	for i := range s.c.Accounts {
		a := &s.c.Accounts[i]
		lead := strings.Repeat(" ", max(0, 3-len(strconv.Itoa(i+1)))) + strconv.Itoa(i+1) + "  "
		s.set(&s.Builder, lead, joined(a.Article, a.Lang, value(a.Published)), bold, false)
		if a.Title != "" {
			s.set(&s.Builder, "     ", a.Title, "", true)
		}
		if note := a.Note(); note != "" {
			s.set(&s.Builder, "     ", note, quoted, false)
		}
	}
}

// reading prints what stands out.
func (s *sheet) reading() {
	for _, f := range s.c.Findings() {
		s.section(f.Heading)
		for _, l := range f.Lines {
			if len(l.Versions) > 1 {
				s.set(&s.Builder, "  ", l.What, bold, false)
				for _, g := range l.Versions {
					s.set(&s.Builder, "     ", g.Says+" ["+compare.Numbers(g.Accounts)+"]", "", true)
				}
				continue
			}
			who := " [" + l.Accounts + "]"
			s.set(&s.Builder, "  ", l.Lead()+l.What+who, "", false)
		}
	}
}

func (s *sheet) head(r *compare.Row) {
	style := bold
	if r.Verdict == compare.Conflict {
		style = unsure
	}
	s.set(&s.Builder, "  ", r.Title()+"  ("+s.c.Said(r)+")", style, false)
}

// inLine prints a row that needs no more than a line or two: a fact that all have alike,
// and of many accounts a statement that one alone has.
func (s *sheet) inLine(r *compare.Row) bool {
	groups := groupsOf(r, 1)
	switch {
	case len(groups) != 1:
		return false
	case r.Verdict == compare.All && !groups[0].foreign:
		s.set(&s.Builder, "  ", r.Title()+": "+groups[0].text, "", false)
		return true
	case r.Kind == "statement" && len(groups[0].accounts) == 1 && len(r.Cells) > columnsMost:
		s.set(&s.Builder, "  ["+compare.Numbers(groups[0].accounts)+"] ", r.Title(), bold, false)
		s.set(&s.Builder, "     ", groups[0].text, groups[0].style, true)
		return true
	}
	return false
}

// down sets the accounts out below one another; those that say the same are joined.
func (s *sheet) down(r *compare.Row) {
	for _, g := range groupsOf(r, 1) {
		s.set(&s.Builder, "     ["+compare.Numbers(g.accounts)+"] ", g.text, g.style, g.foreign)
	}
	if silent := s.c.Silent(r); len(silent) > 0 {
		s.set(&s.Builder, "     ", "not reported: "+compare.Numbers(silent), dim, false)
	}
}

// told is what one account or several say in a row.
type told struct {
	accounts []int
	text     string
	style    string
	foreign  bool
}

// groupsOf joins the accounts of a row that say the same, each in the words of so many places.
func groupsOf(r *compare.Row, places int) []told {
	var out []told
next:
	for i := range r.Cells {
		c := &r.Cells[i]
		if !c.Reported {
			continue
		}
		t := tell(r, c, places)
		for k := range out {
			if out[k].text == t.text {
				out[k].accounts = append(out[k].accounts, i)
				continue next
			}
		}
		t.accounts = []int{i}
		out = append(out, t)
	}
	return out
}

// tell is a cell in words: the value of a fact, else the account's own words and where they stand.
func tell(r *compare.Row, c *compare.Cell, places int) told {
	if r.Kind != "subject" && r.Kind != "statement" && r.Kind != "event" && r.Kind != "setting" {
		return told{text: c.Value}
	}
	var b strings.Builder
	for i, w := range c.Words[:min(places, len(c.Words))] {
		if i > 0 {
			b.WriteString(" … ")
		}
		b.WriteString(w.Shown(r.Kind, excerpt) + " ¶" + strconv.Itoa(w.Paragraph))
	}
	text := b.String()
	if c.Mode != "" {
		text = c.Mode + ": " + text
	}
	return told{text: text, style: quoted, foreign: true}
}

// excerpt is how many characters of its sentence stand around a word, on either side.
const excerpt = 60

// placesAcross is how many places of an account a column shows.
const placesAcross = 2

// across sets the accounts out in columns.
func (s *sheet) across(r *compare.Row) {
	n := len(r.Cells)
	width := (s.width-1)/n - 3
	columns := make([][]string, n)
	styles := make([]string, n)
	foreign := make([]bool, n)
	tall := 0
	for i := range r.Cells {
		c := &r.Cells[i]
		t := told{text: "not reported", style: dim}
		if c.Reported {
			t = tell(r, c, placesAcross)
		}
		columns[i], styles[i], foreign[i] = wrap(visible(t.text), width), t.style, t.foreign
		tall = max(tall, len(columns[i]))
	}
	for k := range tall {
		line := "  "
		for i := range columns {
			text := ""
			if k < len(columns[i]) {
				text = columns[i][k]
			}
			pad := strings.Repeat(" ", max(0, width-uniseg.StringWidth(text)))
			if foreign[i] && s.isolated && text != "" {
				text = isolate + text + isolateEnd
			}
			if i > 0 {
				line += s.paint(dim, " │ ")
			}
			line += s.paint(styles[i], text) + pad
		}
		s.WriteString(strings.TrimRight(line, " ") + "\n")
	}
}
