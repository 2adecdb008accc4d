package digest

import (
	"slices"
	"strings"

	"github.com/mahdar/mahdar/internal/compare"
	"github.com/mahdar/mahdar/internal/encounter"
)

// Difference is what the accounts of an encounter differ in.
type Difference struct {
	Entry  *Entry  `json:"-"`
	Name   string  `json:"encounter"`
	By     []Voice `json:"accounts"`
	Points []Point `json:"points"`
	More   int     `json:"more,omitempty"` // points that are left out
}

// Voice is an account that was compared.
type Voice struct {
	Name string `json:"by"`
	Side string `json:"side,omitempty"` // whose own account it is
	Lang string `json:"lang"`
	URL  string `json:"url,omitempty"`
}

// Point is one difference. Who tells what is named; who is right is not said.
type Point struct {
	Kind     string    `json:"kind"`           // see below
	What     string    `json:"what"`           // what they tell differently; what some tell and others do not
	Side     string    `json:"side,omitempty"` // whose accounts alone tell it
	Versions []Version `json:"versions,omitempty"`
	By       []string  `json:"told_by,omitempty"`
	Not      []string  `json:"not_told_by,omitempty"`
	Quote    *Quote    `json:"quote,omitempty"`
}

// The kinds of points, the weightiest first.
const (
	Conflict   = "conflict"    // what they tell excludes one another
	OneSide    = "one-side"    // only accounts of one side tell it
	LeftOut    = "left-out"    // all tell it but one
	OneAccount = "one-account" // only one tells it
)

// Version is what some accounts say where others say otherwise.
type Version struct {
	Says  string   `json:"says"`
	By    []string `json:"by"`
	Quote *Quote   `json:"quote,omitempty"` // of the first of them
}

// points is how many differences of one encounter are told, named how many things one of them names.
const (
	points = 5
	named  = 6
)

// differ compares accounts by two at least; nil where they do not differ, or in nothing that is new.
func (e *Entry) differ(accounts []encounter.Account) *Difference {
	if e.Fresh == 0 || len(accounts) < 2 {
		return nil
	}
	c := compare.Of(encounter.Encounter{ID: e.Name, Accounts: accounts})
	d := &Difference{Entry: e, Name: e.Name}
	fresh := make([]bool, len(accounts))
	var names []string
	for i := range c.Accounts {
		a := &c.Accounts[i]
		v := Voice{Name: teller(value(a.URL), a.Article), Lang: a.Lang, URL: compare.Address(value(a.URL))}
		if a.Outlet != nil {
			v.Name = a.Outlet.Name
		}
		if a.Side != nil {
			v.Side = a.Side.Country
		}
		d.By = append(d.By, v)
		fresh[i] = e.New || e.isNew(accounts[i])
		if !slices.Contains(names, v.Name) {
			names = append(names, v.Name)
		}
	}
	if len(names) < 2 {
		return nil
	}
	for _, kind := range []string{Conflict, OneSide, LeftOut, OneAccount} {
		d.Points = append(d.Points, d.points(&c, kind, fresh)...)
	}
	if len(d.Points) == 0 {
		return nil
	}
	if n := len(d.Points); n > points {
		d.Points, d.More = d.Points[:points], n-points
	}
	return d
}

// points gathers the differences of one kind. Subjects of which the same accounts tell are one.
func (d *Difference) points(c *compare.Comparison, kind string, fresh []bool) (out []Point) {
	at := map[string]int{} // by who tells, the index in out
	for _, group := range compare.Kinds {
		for _, r := range c.RowsOf(group.Kinds) {
			told, not := tellers(c, r), c.Silent(r)
			if kindOf(r, told, not) != kind || !slices.ContainsFunc(told, func(i int) bool { return fresh[i] }) && (kind != LeftOut || !fresh[not[0]]) {
				continue
			}
			p := Point{Kind: kind, What: what(r), Side: r.Side, By: d.names(told), Not: d.names(not)}
			if kind == Conflict {
				p.By, p.Not = nil, nil
				for _, g := range r.Versions() {
					p.Versions = append(p.Versions, Version{g.Says, d.names(g.Accounts), d.quote(c, r, g.Accounts[0])})
				}
				out = append(out, p)
				continue
			}
			if slices.ContainsFunc(p.Not, func(n string) bool { return slices.Contains(p.By, n) }) {
				continue // one outlet's two articles
			}
			p.Quote = d.quote(c, r, told[0])
			who := compare.Numbers(told)
			if k, ok := at[who]; ok {
				out[k].What += "; " + p.What
				continue
			}
			at[who] = len(out)
			out = append(out, p)
		}
	}
	for i := range out {
		if all := strings.Split(out[i].What, "; "); len(all) > named {
			out[i].What = strings.Join(all[:named], "; ") + " \u2026"
		}
	}
	return out
}

// kindOf is what sort of difference a row is; "" for none that is told: what an account says of
// the circumstances and the others do not is for the comparison, as are deeds, and statements, whose subjects are told.
func kindOf(r *compare.Row, told, not []int) string {
	switch {
	case r.Verdict == compare.Conflict:
		return Conflict
	case r.Kind != "subject":
		return ""
	case r.Verdict == compare.OneSide:
		return OneSide
	case r.Verdict == compare.OneAccount:
		return OneAccount
	case r.Verdict == compare.Some && len(not) == 1 && len(told) > 1:
		return LeftOut
	}
	return ""
}

// tellers are the accounts that report a row.
func tellers(c *compare.Comparison, r *compare.Row) (out []int) {
	for i := range c.Accounts {
		if r.Cells[i].Reported {
			out = append(out, i)
		}
	}
	return out
}

// what names a row.
func what(r *compare.Row) string {
	if r.Kind == "date" {
		return "day"
	}
	return r.Title()
}

// names are the accounts' names, each once.
func (d *Difference) names(accounts []int) (out []string) {
	for _, i := range accounts {
		if n := d.By[i].Name; !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

// around is how many characters of their sentence stand around words that are quoted, on either side.
const around = 60

// quote is the words in which an account tells what a row is about.
func (d *Difference) quote(c *compare.Comparison, r *compare.Row, account int) *Quote {
	words := r.Cells[account].Words
	if len(words) == 0 {
		return nil
	}
	w := &words[0]
	for i := range words { // a headline says little
		if words[i].Within != c.Accounts[account].Title {
			w = &words[i]
			break
		}
	}
	return &Quote{Words: shortened(w.Shown(r.Kind, around)), Lang: c.Accounts[account].Lang, By: d.By[account].Name, Link: w.Link}
}

// conflicts is how many points contradict each other.
func (d *Difference) conflicts() (n int) {
	for i := range d.Points {
		if d.Points[i].Kind == Conflict {
			n++
		}
	}
	return n
}
