package reader

import (
	"fmt"
	"strings"
)

// explainTo notes a pass's value where it was asked for.
func (r *reading) explainTo(name string, lines func() []string) {
	if r.In.Explain {
		r.trace = append(r.trace, Pass{name, lines()})
	}
}

func (r *reading) explainText() []string {
	var out []string
	for pi := range r.Doc.Paras {
		p := &r.Doc.Paras[pi]
		kind := p.Furniture
		if kind == "" {
			kind = "text"
		}
		if int32(pi) == r.Title {
			kind = "title"
		}
		out = append(out, fmt.Sprintf("%s: %s", kind, clip(r.TextOf(p.Range))))
	}
	return out
}

func (r *reading) explainMentions() []string {
	var out []string
	for i := range r.Mentions {
		m := &r.Mentions[i]
		out = append(out, fmt.Sprintf("%d %s %q who=%v countries=%v", i, kindNames[m.Kind], r.TextOf(m.Range), m.Who, m.Countries))
	}
	for i := range r.Dates {
		d := &r.Dates[i]
		out = append(out, fmt.Sprintf("date %q %s..%s", r.TextOf(d.Range), d.Days.Start.Format("2006-01-02"), d.Days.End.Format("2006-01-02")))
	}
	return out
}

func (r *reading) explainActors() []string {
	var out []string
	for i := range r.Actors {
		a := &r.Actors[i]
		out = append(out, fmt.Sprintf("%d %s %q role=%s country=%s org=%s text=%q", i, kindNames[a.Kind], a.Name, a.Role, a.Country, a.Org, a.Text))
	}
	return out
}

func (r *reading) explainClauses() []string {
	var out []string
	for i := range r.Clauses {
		c := &r.Clauses[i]
		var args []string
		for _, a := range c.Args {
			for _, m := range a.Mentions {
				args = append(args, fmt.Sprintf("%v=%q", a.Mark, r.TextOf(r.Mentions[m].Range)))
			}
		}
		flags := ""
		for _, f := range []struct {
			on bool
			s  string
		}{{c.Neg, " not"}, {c.Plan, " planned"}, {c.Maybe, " maybe"}, {c.Cancel, " cancelled"}, {c.Propose, " proposed"}, {c.Ongoing, " ongoing"}, {c.Passive, " passive"}} {
			if f.on {
				flags += f.s
			}
		}
		out = append(out, fmt.Sprintf("%s%s: %s | %s", c.Form.Sec.ID, flags, clip(r.TextOf(c.Tok)), strings.Join(args, ", ")))
	}
	return out
}

// clip shortens a line for a person.
func clip(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > 160 {
		return string(r[:160]) + "…"
	}
	return s
}
