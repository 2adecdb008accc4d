package reader

import (
	"fmt"
	"strings"
)

// explainTo notes a pass's value where it was asked for.
func (r *reading) explainTo(name string, lines func() []string) {
	if r.in.Explain {
		r.trace = append(r.trace, Pass{name, lines()})
	}
}

func (r *reading) explainText() []string {
	var out []string
	for pi := range r.doc.Paras {
		p := &r.doc.Paras[pi]
		kind := p.Furniture
		if kind == "" {
			kind = "text"
		}
		if int32(pi) == r.title {
			kind = "title"
		}
		out = append(out, fmt.Sprintf("%s: %s", kind, clip(r.textOf(p.Range))))
	}
	return out
}

func (r *reading) explainMentions() []string {
	var out []string
	for i := range r.mentions {
		m := &r.mentions[i]
		out = append(out, fmt.Sprintf("%d %s %q who=%v countries=%v", i, kindNames[m.kind], r.textOf(m.Range), m.who, m.countries))
	}
	for i := range r.dates {
		d := &r.dates[i]
		out = append(out, fmt.Sprintf("date %q %s..%s", r.textOf(d.Range), d.days.Start.Format("2006-01-02"), d.days.End.Format("2006-01-02")))
	}
	return out
}

func (r *reading) explainActors() []string {
	var out []string
	for i := range r.actors {
		a := &r.actors[i]
		out = append(out, fmt.Sprintf("%d %s %q role=%s country=%s org=%s text=%q", i, kindNames[a.kind], a.name, a.role, a.country, a.org, a.text))
	}
	return out
}

func (r *reading) explainClauses() []string {
	var out []string
	for i := range r.clauses {
		c := &r.clauses[i]
		var args []string
		for _, a := range c.args {
			for _, m := range a.mentions {
				args = append(args, fmt.Sprintf("%v=%q", a.mark, r.textOf(r.mentions[m].Range)))
			}
		}
		flags := ""
		for _, f := range []struct {
			on bool
			s  string
		}{{c.neg, " not"}, {c.plan, " planned"}, {c.maybe, " maybe"}, {c.cancel, " cancelled"}, {c.propose, " proposed"}, {c.ongoing, " ongoing"}, {c.passive, " passive"}} {
			if f.on {
				flags += f.s
			}
		}
		out = append(out, fmt.Sprintf("%s%s: %s | %s", c.form.Sec.ID, flags, clip(r.textOf(c.tok)), strings.Join(args, ", ")))
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
