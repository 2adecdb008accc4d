package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Reading is what stands out in a comparison, above its rows.
type Reading struct {
	Agreed     []Point `json:"agreed"`      // every account reports it, and none contradicts another
	OneSide    []Point `json:"one_side"`    // only accounts of one side do
	OneAccount []Point `json:"one_account"` // only one account does
	Conflict   []Point `json:"conflict"`    // what they report excludes one another
	Quoted     []Point `json:"quoted"`      // in quotation marks in one, in its own words in another
	Named      []Point `json:"named"`       // the same, by different names
}

// Point is one row that stands out.
type Point struct {
	Row      int     `json:"row"`            // index among the rows
	Accounts []int   `json:"accounts"`       // those that report it
	Side     string  `json:"side,omitempty"` // whose, with one_side
	Versions []Group `json:"versions,omitempty"`
}

// Group is the accounts that say one thing.
type Group struct {
	Says     string `json:"says"`
	Accounts []int  `json:"accounts"`
}

// read draws the reading from the rows.
func (c *Comparison) read(ts []*teller) Reading {
	r := Reading{Agreed: []Point{}, OneSide: []Point{}, OneAccount: []Point{}, Conflict: []Point{}, Quoted: []Point{}, Named: []Point{}}
	for i := range c.Rows {
		row := &c.Rows[i]
		p := Point{Row: i, Accounts: row.tellers()}
		switch row.Verdict {
		case All:
			if v := row.Versions(); row.Kind != "setting" && len(v) > 1 && row.isFact() {
				p.Versions = v
			}
			r.Agreed = append(r.Agreed, p)
		case OneSide:
			p.Side = row.Side
			r.OneSide = append(r.OneSide, p)
		case OneAccount:
			r.OneAccount = append(r.OneAccount, p)
		case Conflict:
			p.Versions = row.Versions()
			r.Conflict = append(r.Conflict, p)
		}
		if v := row.modes(); len(v) > 1 {
			r.Quoted = append(r.Quoted, Point{Row: i, Accounts: p.Accounts, Versions: v})
		}
		if v := c.names(row, ts); len(v) > 1 {
			r.Named = append(r.Named, Point{Row: i, Accounts: p.Accounts, Versions: v})
		}
	}
	return r
}

// isFact reports whether a row is of when, where, how and by whom.
func (r *Row) isFact() bool {
	return r.Kind != "subject" && r.Kind != "statement" && r.Kind != "event"
}

// tellers are the accounts that report a row.
func (r *Row) tellers() []int {
	out := []int{}
	for i, c := range r.Cells {
		if c.Reported {
			out = append(out, i)
		}
	}
	return out
}

// Versions groups the accounts by the value that they have.
func (r *Row) Versions() []Group { return r.groups(func(c *Cell) string { return c.Value }) }

// modes groups the accounts of a statement by whether it stands in quotation marks.
func (r *Row) modes() []Group {
	if r.Kind != "statement" {
		return nil
	}
	return r.groups(func(c *Cell) string {
		if c.Mode == "indirect" {
			return "paraphrased"
		}
		return "in quotation marks"
	})
}

func (r *Row) groups(says func(*Cell) string) []Group {
	var out []Group
	for i := range r.Cells {
		if !r.Cells[i].Reported {
			continue
		}
		out = join(out, says(&r.Cells[i]), i)
	}
	return out
}

func join(out []Group, says string, account int) []Group {
	if k := slices.IndexFunc(out, func(g Group) bool { return g.Says == says }); k >= 0 {
		if !slices.Contains(out[k].Accounts, account) {
			out[k].Accounts = append(out[k].Accounts, account)
		}
		return out
	}
	return append(out, Group{says, []int{account}})
}

// names groups the accounts by what they call the same thing, where they differ: those
// of one language by the words for what has a name of its own, and all by how the records
// spell a person of one office.
func (c *Comparison) names(r *Row, ts []*teller) []Group {
	switch {
	case r.Kind == "participants":
		return c.spellings(ts)
	case r.Kind != "subject" || !unicode.IsUpper(firstRune(r.Label)):
		return nil
	}
	byLang := map[string][]Group{}
	var langs []string
	for i, cell := range r.Cells {
		if !cell.Reported || len(cell.Words) == 0 {
			continue
		}
		lang := ts[i].Lang
		if byLang[lang] == nil {
			langs = append(langs, lang)
		}
		says := cell.Words[0].Text
		for _, g := range byLang[lang] {
			if slices.ContainsFunc(cell.Words, func(w Words) bool { return sameWord(strings.ToLower(g.Says), strings.ToLower(w.Text)) }) {
				says = g.Says
				break
			}
		}
		byLang[lang] = join(byLang[lang], says, i)
	}
	var out []Group
	for _, lang := range langs {
		if len(byLang[lang]) > 1 {
			out = append(out, byLang[lang]...)
		}
	}
	return out
}

// spellings groups the accounts by the name of a participant whom two of them name differently.
func (c *Comparison) spellings(ts []*teller) []Group {
	var out []Group
	for i, t := range ts {
		for _, x := range t.participants() {
			for j, u := range ts {
				for _, y := range u.participants() {
					if i != j && x.Kind == "person" && y.Kind == "person" && sameOffice(x, y) && value(x.Name) != value(y.Name) {
						out = join(out, value(x.Name), i)
					}
				}
			}
		}
	}
	return out
}

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

// sameWord reports whether two words are forms of one, as far as letters tell: the one
// holds the other, or they begin alike for four letters.
func sameWord(a, b string) bool {
	if strings.Contains(a, b) || strings.Contains(b, a) {
		return true
	}
	alike := 0
	for a != "" && b != "" {
		x, n := utf8.DecodeRuneInString(a)
		y, m := utf8.DecodeRuneInString(b)
		if x != y {
			break
		}
		alike++
		a, b = a[n:], b[m:]
	}
	return alike >= 4
}
