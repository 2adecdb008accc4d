package main

import (
	"cmp"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/mahdar/mahdar"
	"github.com/rivo/uniseg"
	"golang.org/x/term"
)

// layout sets minutes out for people.
type layout struct {
	width    int
	colour   bool
	isolated bool // quotations are set apart by direction marks; only a terminal needs them
	text     bool
	explain  bool
}

const (
	widthElsewhere = 100 // where there is no terminal to ask
	widthLeast     = 30
	widthMost      = 110 // longer lines are hard to follow
)

func newLayout(w io.Writer, colour string, width int) *layout {
	l := &layout{width: width, isolated: isTerminal(w)}
	switch colour {
	case "always":
		l.colour, l.isolated = true, true
	case "auto":
		l.colour = l.isolated && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	if l.width == 0 {
		l.width = widthElsewhere
		if f, ok := w.(*os.File); ok && l.isolated {
			if n, _, err := term.GetSize(int(f.Fd())); err == nil && n > 0 {
				l.width = min(n, widthMost)
			}
		}
		if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
			l.width = n
		}
	}
	l.width = max(l.width, widthLeast)
	return l
}

// Styles, as SGR parameters (ECMA-48).
const (
	bold    = "1"
	dim     = "2"
	heading = "1;36"
	quoted  = "32"
	unsure  = "33"
)

func (l *layout) paint(style, s string) string {
	if !l.colour || style == "" || s == "" {
		return s
	}
	return "\x1b[" + style + "m" + s + "\x1b[0m"
}

// set wraps text into the lines of a block: the first after lead, the others
// indented as deep. style may be empty; foreign text is set apart.
func (l *layout) set(b *strings.Builder, lead, text, style string, foreign bool) {
	indent := uniseg.StringWidth(lead)
	for i, line := range wrap(visible(text), l.width-indent) {
		if i > 0 {
			lead = strings.Repeat(" ", indent)
		}
		if foreign && l.isolated {
			line = isolate + line + isolateEnd
		}
		b.WriteString(lead + l.paint(style, line) + "\n")
	}
}

// page is one article being laid out.
type page struct {
	*layout
	strings.Builder
	article mahdar.Article
	m       *mahdar.Minutes
	actors  map[string]*mahdar.Actor
}

// article lays out the minutes of one article; what is empty is left out.
func (l *layout) article(a mahdar.Article, m *mahdar.Minutes) []byte {
	p := &page{layout: l, article: a, m: m, actors: make(map[string]*mahdar.Actor, len(m.Actors))}
	for i := range m.Actors {
		p.actors[m.Actors[i].ID] = &m.Actors[i]
	}
	p.head()
	p.who()
	p.meetings()
	p.visits()
	p.statements()
	p.events()
	if len(m.Meetings)+len(m.Visits)+len(m.Statements)+len(m.Events) == 0 {
		p.WriteString("\n" + l.paint(dim, "  nothing to put on record") + "\n")
	}
	if l.text {
		p.section("Text")
		for para := range strings.SplitSeq(a.Text, "\n") {
			l.set(&p.Builder, "  ", para, "", true)
		}
	}
	if l.explain {
		p.explained()
	}
	p.WriteString("\n")
	return []byte(p.String())
}

// cut is the text of a span.
func (p *page) cut(s mahdar.Span) string {
	if s.Start < 0 || s.End > len(p.article.Text) || s.Start > s.End {
		return ""
	}
	return p.article.Text[s.Start:s.End]
}

func (p *page) head() {
	title := p.article.Title
	if p.m.Title != nil {
		title = p.cut(*p.m.Title)
	}
	if p.m.TitleCut {
		title += " …"
	}
	title = cmp.Or(strings.TrimSpace(title), p.m.ID)
	p.set(&p.Builder, "", title, bold, true)
	about := []string{p.m.ID, p.m.Lang, value(p.m.Outlet), value(p.m.Author)}
	if p.m.Published != nil {
		about = append(about, *p.m.Published)
	}
	if p.m.URL != nil {
		about = append(about, *p.m.URL)
	} else if p.article.URL != "" {
		about = append(about, p.article.URL)
	}
	p.set(&p.Builder, "", joined(about...), dim, false)
}

func (p *page) section(name string) {
	p.WriteString("\n" + p.paint(heading, strings.ToUpper(name)) + "\n")
}

// joined puts the parts that are there side by side.
func joined(parts ...string) string {
	var there []string
	for _, s := range parts {
		if s != "" {
			there = append(there, s)
		}
	}
	return strings.Join(there, " · ")
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// words makes a value of the records readable: "foreign-minister" is two words.
func words(s string) string { return strings.ReplaceAll(s, "-", " ") }

// days writes a range of days; one day once.
func days(d *mahdar.Days) string {
	switch {
	case d == nil:
		return ""
	case d.Start == d.End:
		return d.Start
	}
	return d.Start + " – " + d.End
}

func place(at *mahdar.Place) string {
	if at == nil {
		return ""
	}
	if name, country := value(at.Name), value(at.Country); name != "" && country != "" {
		return name + " (" + country + ")"
	}
	return cmp.Or(value(at.Name), value(at.Country))
}

// name is what an actor is called: by its name, or else by what the article calls it.
func (p *page) name(id string) string {
	a := p.actors[id]
	if a == nil {
		return id
	}
	if n := value(a.Name); n != "" {
		return n
	}
	if role := value(a.Role); role != "" && value(a.Country) != "" {
		return "the " + words(role) + " of " + *a.Country
	}
	if len(a.Surfaces) > 0 {
		s := strings.Join(strings.Fields(visible(p.cut(a.Surfaces[0]))), " ")
		if p.isolated {
			s = isolate + s + isolateEnd
		}
		return "“" + s + "”"
	}
	return cmp.Or(value(a.Org), value(a.Country), id)
}

// names are what actors are called, side by side.
func (p *page) names(ids []string, between string) string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = p.name(id)
	}
	return strings.Join(out, between)
}

// ruled adds the rules that made a record, where they were asked for.
func (p *page) ruled(rules []string) {
	if p.explain && len(rules) > 0 {
		p.set(&p.Builder, "      by ", strings.Join(rules, ", "), unsure, false)
	}
}

// quote sets out the words of the text that say so.
func (p *page) quote(spans ...mahdar.Span) {
	for _, s := range spans {
		p.set(&p.Builder, "      “", p.cut(s)+"”", quoted, true)
	}
}

func (p *page) field(name, text string, foreign bool) {
	if text != "" {
		p.set(&p.Builder, "      "+name+" ", text, "", foreign)
	}
}

func (p *page) explained() {
	if p.m.Explain == nil {
		return
	}
	for _, pass := range p.m.Explain.Passes {
		p.section("pass: " + pass.Name)
		for _, line := range pass.Lines {
			p.set(&p.Builder, "  ", line, "", true)
		}
	}
}
