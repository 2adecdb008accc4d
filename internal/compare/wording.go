package compare

import (
	"slices"
	"strconv"
	"strings"
)

// The English of a comparison, the same in every form of output.

// Kinds are the kinds of rows in their order, with the headings of their groups.
var Kinds = []struct{ Heading, Kinds string }{
	{"When, where, who", "date place format channel status participants setting"},
	{"Subjects", "subject"},
	{"Statements", "statement"},
	{"Declared and done", "event"},
}

// RowsOf are the rows of a group of Kinds. Subjects that the same words name in every account are shown as one row.
func (c *Comparison) RowsOf(kinds string) []*Row {
	var out []*Row
next:
	for i := range c.Rows {
		r := &c.Rows[i]
		if !slices.Contains(strings.Fields(kinds), r.Kind) {
			continue
		}
		if r.Kind == "subject" {
			for k, o := range out {
				if sameCells(r, o) {
					both := *o
					both.Label += ", " + r.Label
					out[k] = &both
					continue next
				}
			}
		}
		out = append(out, r)
	}
	return out
}

// sameCells reports whether two rows show the same words of every account.
func sameCells(a, b *Row) bool {
	return slices.EqualFunc(a.Cells, b.Cells, func(x, y Cell) bool {
		return x.Reported == y.Reported && slices.EqualFunc(x.Words, y.Words, func(u, v Words) bool {
			return u.Start < v.End && v.Start < u.End
		})
	})
}

// Heading names who met, where and when, as far as all accounts agree.
func (c *Comparison) Heading() string {
	parts := []string{}
	if names := c.common("participants"); names != "" {
		parts = append(parts, strings.ReplaceAll(names, ", ", " – "))
	} else if len(c.Sides) > 0 {
		parts = append(parts, strings.Join(c.Sides, " – "))
	} else {
		parts = append(parts, "No meeting that these accounts share")
	}
	for _, kind := range []string{"place", "date"} {
		if v := c.common(kind); v != "" {
			parts = append(parts, v)
		}
	}
	return strings.Join(parts, " · ")
}

// common is the value of a fact that most accounts have, unless they contradict one another;
// of as many people, the one with more names: "foreign minister (BRN)" says less than who he is.
func (c *Comparison) common(kind string) string {
	for i := range c.Rows {
		r := &c.Rows[i]
		if r.Kind != kind || r.Verdict == Conflict {
			continue
		}
		versions := r.Versions()
		best := Group{}
		for _, g := range versions {
			if len(g.Accounts) > len(best.Accounts) {
				best = g
			}
		}
		for _, g := range versions {
			if a, b := &r.Cells[g.Accounts[0]], &r.Cells[best.Accounts[0]]; a.people == b.people && a.named > b.named {
				best = g
			}
		}
		return best.Says
	}
	return ""
}

// Title names a row.
func (r *Row) Title() string {
	switch r.Kind {
	case "subject":
		return r.Label
	case "statement":
		if n := len(r.Subjects); n > titled {
			return r.Label + ", on " + strings.Join(r.Subjects[:titled], ", ") + " …"
		} else if n > 0 {
			return r.Label + ", on " + strings.Join(r.Subjects, ", ")
		}
		return r.Label
	case "event":
		return r.Label
	}
	return r.Kind
}

// titled is how many subjects the title of a statement names.
const titled = 3

// Said is a verdict in words: how many accounts report a row, of those that tell of the meeting.
func (c *Comparison) Said(r *Row) string {
	n, of := r.told(), 0
	for i := range c.Accounts {
		if len(c.Accounts[i].About) > 0 || c.Accounts[i].Meeting != nil {
			of++
		}
	}
	count := strconv.Itoa(n) + " of " + strconv.Itoa(of)
	switch r.Verdict {
	case All:
		return "all"
	case OneSide:
		return "only " + r.Side + ", " + count
	case OneAccount:
		return "one account only"
	case Conflict:
		return "in conflict"
	case Alone:
		return "no other account"
	}
	return count
}

// Numbers are accounts as people count them, from 1: "1, 3–5".
func Numbers(accounts []int) string {
	var out []string
	for i := 0; i < len(accounts); {
		j := i
		for j+1 < len(accounts) && accounts[j+1] == accounts[j]+1 {
			j++
		}
		s := strconv.Itoa(accounts[i] + 1)
		switch {
		case j == i+1:
			s += ", " + strconv.Itoa(accounts[j]+1)
		case j > i:
			s += "–" + strconv.Itoa(accounts[j]+1)
		}
		out = append(out, s)
		i = j + 1
	}
	return strings.Join(out, ", ")
}

// Silent are the accounts that tell of the meeting and not of this.
func (c *Comparison) Silent(r *Row) []int {
	var out []int
	for i := range r.Cells {
		if !r.Cells[i].Reported && (len(c.Accounts[i].About) > 0 || c.Accounts[i].Meeting != nil) {
			out = append(out, i)
		}
	}
	return out
}

// Finding is a line of the reading.
type Finding struct {
	Heading string
	Lines   []Line
}

// Line is one point, for people.
type Line struct {
	What     string // a row, or the subjects that the same accounts tell of
	Side     string // whose, where one side alone tells it
	Accounts string // their numbers
	Versions []Group
}

// Findings are the reading in words; headings under which nothing stands are left out.
// Statements are among them only where they are quoted and paraphrased: of thirteen
// accounts each has some that no other has, and their subjects are told.
func (c *Comparison) Findings() []Finding {
	var out []Finding
	add := func(heading string, points []Point, versions bool, keep func(r *Row) bool) {
		f := Finding{Heading: heading}
		joined := map[string]int{}
		for _, p := range points {
			r := &c.Rows[p.Row]
			if keep != nil && !keep(r) {
				continue
			}
			l := Line{What: r.Title(), Accounts: Numbers(p.Accounts), Side: p.Side}
			if v := r.Versions(); r.isFact() && len(v) == 1 && v[0].Says != "" {
				l.What += ": " + v[0].Says
			}
			if versions {
				l.Versions = p.Versions
			}
			if r.Kind == "subject" && len(l.Versions) == 0 { // subjects that the same accounts tell of are one line
				if at, ok := joined[l.Accounts]; ok {
					f.Lines[at].What += "; " + l.What
					continue
				}
				joined[l.Accounts] = len(f.Lines)
			}
			f.Lines = append(f.Lines, l)
		}
		if len(f.Lines) > 0 {
			out = append(out, f)
		}
	}
	unsaid := func(r *Row) bool { return r.Kind != "statement" }
	add("In conflict", c.Reading.Conflict, true, nil)
	add("Agreed by all", c.Reading.Agreed, true, unsaid)
	add("Told by one side only", c.Reading.OneSide, false, unsaid)
	add("Told by one account only", c.Reading.OneAccount, false, unsaid)
	add("In quotation marks by one, paraphrased by another", c.Reading.Quoted, true, nil)
	add("Named differently", c.Reading.Named, true, nil)
	return out
}

// By describes who publishes an account: whose side it is, and why.
func (a *Account) By() string {
	switch {
	case a.Outlet == nil:
		return ""
	case a.Side != nil:
		return a.Outlet.Name + ": " + a.Side.Reason
	case a.Outlet.Country != "":
		return a.Outlet.Name + " (" + a.Outlet.Country + ")"
	}
	return a.Outlet.Name
}

// Excerpt is the words with as much of their sentence around them, at most n characters
// on either side, cut at spaces where there are any.
func (w *Words) Excerpt(n int) string {
	if w.Sentence == nil {
		return w.Text
	}
	before := w.Within[:w.Start-w.Sentence.Start]
	after := w.Within[w.End-w.Sentence.Start:]
	return clipBefore(before, n) + w.Text + clipAfter(after, n)
}

func clipBefore(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	r = r[len(r)-n:]
	for i := range min(n, wordLength) {
		if r[i] == ' ' {
			r = r[i+1:]
			break
		}
	}
	return "…" + string(r)
}

func clipAfter(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	r = r[:n]
	for i := range min(n, wordLength) {
		if k := n - 1 - i; r[k] == ' ' {
			r = r[:k]
			break
		}
	}
	return string(r) + "…"
}

// wordLength is how far a cut is moved to stand between words.
const wordLength = 15

// Shown is the words as a row of a kind shows them: a statement by itself, a subject or
// a deed within its sentence.
func (w *Words) Shown(kind string, around int) string {
	if kind == "statement" {
		return strings.Join(strings.Fields(w.Text), " ")
	}
	return strings.Join(strings.Fields(w.Excerpt(around)), " ")
}

// Note says whose side an account is and whether it has a record of the meeting.
func (a *Account) Note() string {
	var parts []string
	switch by := a.By(); {
	case a.Side != nil:
		parts = append(parts, a.Side.Country+"’s side – "+by)
	case by != "":
		parts = append(parts, by)
	}
	if a.Meeting == nil {
		note := "no record of the meeting"
		if len(a.About) > 0 {
			note += "; what names those who met is read all the same"
		}
		parts = append(parts, note)
	}
	return strings.Join(parts, "; ")
}

// Lead says whose side alone tells a line; empty where that is not so.
func (l Line) Lead() string {
	if l.Side == "" {
		return ""
	}
	return l.Side + ": "
}
