package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mahdar/mahdar"
	"github.com/rivo/uniseg"
)

// who lists the actors that records name, with what the article says they are.
func (p *page) who() {
	named := map[string]bool{}
	mark := func(lists ...[]string) {
		for _, ids := range lists {
			for _, id := range ids {
				named[id] = true
			}
		}
	}
	for _, m := range p.m.Meetings {
		mark(m.Participants)
	}
	for _, v := range p.m.Visits {
		mark(v.Visitors)
	}
	for _, s := range p.m.Statements {
		mark(s.Speakers)
		if s.Via != nil {
			named[*s.Via] = true
		}
	}
	for _, e := range p.m.Events {
		mark(e.Source, e.Target)
	}
	widest := 0
	for _, a := range p.m.Actors {
		if named[a.ID] && p.about(&a) != "" {
			widest = max(widest, uniseg.StringWidth(p.name(a.ID)))
		}
	}
	widest = min(widest, p.width/2)
	first := true
	for _, a := range p.m.Actors {
		if !named[a.ID] {
			continue
		}
		if first {
			p.section("Who")
			first = false
		}
		name, about := p.name(a.ID), p.about(&a)
		wide := uniseg.StringWidth(name)
		if about == "" || 2+max(wide, widest)+2+uniseg.StringWidth(about) > p.width {
			p.set(&p.Builder, "  ", name, bold, false)
			p.set(&p.Builder, "    ", about, dim, false)
			continue
		}
		p.WriteString("  " + p.paint(bold, name) + strings.Repeat(" ", max(0, widest-wide)+2) + p.paint(dim, about) + "\n")
	}
}

// about is what is known of an actor beside its name.
func (p *page) about(a *mahdar.Actor) string {
	role := words(value(a.Role))
	if role == "" && a.Kind != "person" {
		role = a.Kind
	}
	if value(a.Name) == "" && value(a.Role) != "" && value(a.Country) != "" {
		return "not named" // its role and country are its name here
	}
	org := value(a.Org)
	if org == value(a.Name) {
		org = ""
	}
	return joined(role, value(a.Country), org)
}

// number leads a record.
func (p *page) number(i int) string {
	n := strconv.Itoa(i + 1)
	return strings.Repeat(" ", max(0, 4-len(n))) + n + " "
}

func (p *page) meetings() {
	for i, m := range p.m.Meetings {
		if i == 0 {
			p.section("Meetings")
		}
		sep := " – "
		if len(m.Participants) > 2 {
			sep = ", "
		}
		p.set(&p.Builder, p.number(i)+" ", p.names(m.Participants, sep), bold, false)
		p.set(&p.Builder, "      ", joined(m.Format, m.Status, value(m.Channel), days(m.Date), place(m.Place)), "", false)
		if m.Setting != nil {
			p.field("beside", p.cut(*m.Setting), true)
		}
		for _, a := range m.Agenda {
			p.field("on", p.cut(a), true)
		}
		p.field("about", subjects(m.Subjects), false)
		p.quote(m.Evidence...)
		p.ruled(m.Rules)
	}
}

func (p *page) visits() {
	for i, v := range p.m.Visits {
		if i == 0 {
			p.section("Visits")
		}
		to := place(&v.To)
		if to == "" {
			to = "?"
		}
		p.set(&p.Builder, p.number(i)+" ", p.names(v.Visitors, ", ")+" → "+to, bold, false)
		p.set(&p.Builder, "      ", joined(value(v.Kind), v.Status, days(v.Date)), "", false)
		p.quote(v.Evidence...)
		p.ruled(v.Rules)
	}
}

func (p *page) statements() {
	for i, s := range p.m.Statements {
		if i == 0 {
			p.section("Statements")
		}
		who := p.names(s.Speakers, ", ")
		if s.Via != nil {
			who += ", through " + p.name(*s.Via)
		}
		p.set(&p.Builder, p.number(i)+" ", who, bold, false)
		cue := strings.Join(strings.Fields(visible(p.cut(s.Cue))), " ")
		if cue != "" && p.isolated {
			cue = isolate + cue + isolateEnd
		}
		about := joined(cue, s.Mode)
		if s.Occasion != nil {
			about = joined(about, "at meeting "+strconv.Itoa(*s.Occasion+1))
		}
		p.set(&p.Builder, "      ", about, dim, false)
		if s.Mode == "indirect" { // the article's words for what was said, not the speaker's
			p.set(&p.Builder, "      ", p.cut(s.Content), quoted, true)
		} else {
			p.quote(s.Content)
		}
		p.field("about", subjects(s.Subjects), false)
		p.ruled(s.Rules)
	}
}

// subjects names what a record is about.
func subjects(tags []mahdar.Tag) string {
	var names []string
	for _, t := range tags {
		names = append(names, t.Subject)
	}
	return strings.Join(names, ", ")
}

func (p *page) events() {
	for i, e := range p.m.Events {
		if i == 0 {
			p.section("Events")
		}
		who := p.names(e.Source, ", ") + " → " + p.names(e.Target, ", ")
		if slices.Equal(e.Source, e.Target) { // done by all of them to each other
			who = p.names(e.Source, " ↔ ")
		}
		typ := e.Type
		if e.Mode != nil {
			typ += " " + *e.Mode
		}
		p.set(&p.Builder, p.number(i)+" ", typ+"  "+who, bold, false)
		p.quote(e.Evidence)
		p.ruled(e.Rules)
	}
}
