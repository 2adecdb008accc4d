package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/encounter"
)

// formFlags say how an answer is printed.
type formFlags struct {
	JSON  bool   `name:"json" help:"One JSON object a line."`
	Limit int    `short:"n" placeholder:"N" default:"50" help:"At most so many (default ${default})."`
	Color string `enum:"auto,always,never" default:"auto" help:"Colour: auto (on a terminal, unless NO_COLOR is set), always, never."`
	Width int    `placeholder:"N" help:"Columns to wrap at; the terminal's by default."`
}

// articleJSON names an article in an answer.
type articleJSON struct {
	ID        string   `json:"id"`
	SHA256    string   `json:"sha256"`
	URL       *string  `json:"url"`
	Published *string  `json:"published"`
	Lang      string   `json:"lang"`
	Outlets   []string `json:"outlets"`
}

func articleOf(a *encounter.Article, outlets []string) articleJSON {
	if outlets == nil {
		outlets = []string{}
	}
	return articleJSON{a.ID, a.SHA256, a.URL, a.Published, a.Lang, outlets}
}

// hitJSON is a record that was found.
type hitJSON struct {
	Kind      string      `json:"kind"`
	Day       string      `json:"day,omitempty"`
	State     string      `json:"state"` // status of a meeting or visit, mode of a statement, type of an event
	Who       []string    `json:"who"`
	Towards   []string    `json:"towards,omitempty"` // whom an event is towards, where a visit went
	Words     string      `json:"words"`
	Span      mahdar.Span `json:"span"` // of the words, in bytes of the article's text
	Article   articleJSON `json:"article"`
	Index     int         `json:"index"` // in the minutes' list of that kind
	Encounter string      `json:"encounter,omitempty"`
	Alike     float64     `json:"alike,omitempty"` // of the words asked for, how much of them is found
}

func hitOf(h *book.Hit) hitJSON {
	m := &h.Article.Minutes
	out := hitJSON{Kind: h.Kind, Day: h.Day, State: h.State, Span: h.Evidence(), Article: articleOf(h.Article, h.Outlets), Index: h.Index, Encounter: h.Encounter}
	out.Words = m.Text[out.Span.Start:out.Span.End]
	switch h.Kind {
	case book.Meeting:
		out.Who = namesOf(m, m.Meetings[h.Index].Participants)
	case book.Visit:
		v := &m.Visits[h.Index]
		out.Who, out.Towards = namesOf(m, v.Visitors), []string{placeName(&v.To)}
	case book.Statement:
		out.Who = namesOf(m, m.Statements[h.Index].Speakers)
	case book.Event:
		e := &m.Events[h.Index]
		out.Who, out.Towards = namesOf(m, e.Source), namesOf(m, e.Target)
	}
	return out
}

// namesOf are the actors' names, or what they are where they have none.
func namesOf(m *mahdar.Minutes, ids []string) []string {
	out := []string{}
	for _, id := range ids {
		for i := range m.Actors {
			if m.Actors[i].ID == id {
				out = append(out, actorName(&m.Actors[i]))
			}
		}
	}
	return out
}

// actorName is an actor's name, or the office and the state of one that is not named.
func actorName(a *mahdar.Actor) string {
	if a.Name != nil {
		return *a.Name
	}
	of := value(a.Country)
	if of == "" {
		of = value(a.Org)
	}
	return strings.TrimSpace(of + " " + words(value(a.Role)))
}

func placeName(p *mahdar.Place) string {
	switch {
	case p.Name != nil && p.Country != nil:
		return *p.Name + ", " + *p.Country
	case p.Name != nil:
		return *p.Name
	}
	return value(p.Country)
}

// answer prints lists of what a book was asked.
type answer struct {
	*layout
	w    io.Writer
	json *json.Encoder // nil for people
	n    int
}

func (f *formFlags) answer(s streams) (*answer, error) {
	if f.Limit < 1 {
		return nil, usage("--limit %d: give at least 1", f.Limit)
	}
	a := &answer{layout: newLayout(s.out, f.Color, f.Width), w: s.out}
	if f.JSON {
		a.json = json.NewEncoder(s.out)
		a.json.SetEscapeHTML(false)
	}
	return a, nil
}

// object writes one object of an answer for programs.
func (a *answer) object(v any) error {
	a.n++
	if err := a.json.Encode(v); err != nil {
		return fmt.Errorf("writing the answer: %w", err)
	}
	return nil
}

// block writes one block of an answer for people.
func (a *answer) block(b *strings.Builder) error {
	a.n++
	if _, err := io.WriteString(a.w, b.String()); err != nil {
		return fmt.Errorf("writing the answer: %w", err)
	}
	return nil
}

// nothing ends a command that found none.
func (a *answer) nothing(what string) error {
	if a.n > 0 {
		return nil
	}
	return &exitError{exitSome, fmt.Errorf("no %s", what)}
}

// hit prints a record that was found.
func (a *answer) hit(h *book.Hit, alike float64) error {
	j := hitOf(h)
	j.Alike = alike
	if a.json != nil {
		return a.object(j)
	}
	var b strings.Builder
	lead := j.Day
	if lead == "" {
		lead = "no day    "
	}
	head := strings.Join(j.Who, ", ") + " " + verb(h)
	if len(j.Towards) > 0 {
		head += " " + strings.Join(j.Towards, ", ")
	}
	if alike > 0 {
		head += fmt.Sprintf("  %.0f %% of the words", 100*alike)
	}
	a.set(&b, a.paint(dim, lead)+"  ", strings.TrimSpace(head), bold, false)
	a.set(&b, "            ", j.Words, quoted, true)
	about := []string{j.Article.ID, j.Article.Lang, strings.Join(j.Article.Outlets, " ")}
	if j.Encounter != "" {
		about = append(about, j.Encounter)
	}
	a.set(&b, "            ", joined(about...), dim, false)
	return a.block(&b)
}

// verb says what sort of record it is, between who and whom.
func verb(h *book.Hit) string {
	switch h.Kind {
	case book.Meeting:
		return "met (" + words(h.State) + ")"
	case book.Visit:
		return "visit (" + words(h.State) + ") to"
	case book.Statement:
		return "said (" + words(h.State) + ")"
	}
	return strings.ToUpper(h.State) + " towards"
}
