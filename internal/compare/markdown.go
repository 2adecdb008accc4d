package compare

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// columnsMost is how many accounts a table shows side by side: of more each row lists
// those who report it.
const columnsMost = 4

// excerpt is how many characters of its sentence stand around a word, on either side.
const excerpt = 70

// Markdown writes the comparison as CommonMark with the tables of GitHub's dialect.
func (c *Comparison) Markdown() []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n## Accounts\n\n", Plain(c.Heading()))
	for i := range c.Accounts {
		a := &c.Accounts[i]
		fmt.Fprintf(&b, "%d. %s", i+1, Plain(a.Article+" · "+a.Lang))
		if a.Published != nil {
			b.WriteString(" · " + *a.Published)
		}
		if a.Title != "" {
			b.WriteString(" – " + Plain(a.Title))
		}
		if a.URL != nil {
			b.WriteString(" (" + Plain(*a.URL) + ")")
		}
		if note := a.Note(); note != "" {
			b.WriteString(" **" + Plain(note) + "**")
		}
		b.WriteByte('\n')
	}
	for _, f := range c.Findings() {
		fmt.Fprintf(&b, "\n## %s\n\n", f.Heading)
		for _, l := range f.Lines {
			fmt.Fprintf(&b, "- %s%s \\[%s\\]\n", Plain(l.Lead()), Plain(l.What), l.Accounts)
			for _, g := range l.Versions {
				fmt.Fprintf(&b, "  - %s \\[%s\\]\n", Plain(g.Says), Numbers(g.Accounts))
			}
		}
	}
	for _, g := range Kinds {
		rows := c.RowsOf(g.Kinds)
		if len(rows) == 0 {
			continue
		}
		fmt.Fprintf(&b, "\n## %s\n\n", g.Heading)
		if len(c.Accounts) <= columnsMost {
			c.table(&b, rows)
		} else {
			c.list(&b, rows)
		}
	}
	return []byte(b.String())
}

func (c *Comparison) table(b *strings.Builder, rows []*Row) {
	b.WriteString("|  |")
	for i := range c.Accounts {
		b.WriteString(" " + strconv.Itoa(i+1) + ". " + Plain(c.Accounts[i].Article) + " |")
	}
	b.WriteString("\n|---|" + strings.Repeat("---|", len(c.Accounts)) + "\n")
	for _, r := range rows {
		fmt.Fprintf(b, "| **%s** (%s) |", Plain(r.Title()), Plain(c.Said(r)))
		for i := range r.Cells {
			b.WriteString(" " + r.cellText(i, "<br>") + " |")
		}
		b.WriteByte('\n')
	}
}

func (c *Comparison) list(b *strings.Builder, rows []*Row) {
	for _, r := range rows {
		fmt.Fprintf(b, "- **%s** (%s)\n", Plain(r.Title()), Plain(c.Said(r)))
		for i := range r.Cells {
			if r.Cells[i].Reported {
				fmt.Fprintf(b, "  - \\[%d\\] %s\n", i+1, r.cellText(i, " "))
			}
		}
		if silent := c.Silent(r); len(silent) > 0 {
			fmt.Fprintf(b, "  - not reported: %s\n", Numbers(silent))
		}
	}
}

// cellText is a cell in Markdown.
func (r *Row) cellText(i int, between string) string {
	cell := &r.Cells[i]
	if !cell.Reported {
		return "*not reported*"
	}
	if r.isFact() && cell.Value != "" {
		return Plain(cell.Value)
	}
	var parts []string
	for _, w := range cell.Words {
		at := fmt.Sprintf("¶%d", w.Paragraph)
		if w.Link != "" {
			at = "[" + at + "](<" + w.Link + ">)"
		}
		parts = append(parts, fmt.Sprintf("%s %s (%d–%d)", Plain(w.Shown(r.Kind, excerpt)), at, w.Start, w.End))
	}
	text := strings.Join(parts, between)
	if cell.Mode != "" {
		text = cell.Mode + ": " + text
	}
	return text
}

// Plain makes text that says in Markdown what it says: one line, without marks.
func Plain(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	var b strings.Builder
	for _, r := range s {
		switch {
		case strings.ContainsRune("\\`*_[]#|~", r):
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '&':
			b.WriteString("&amp;")
		case r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 || unicode.IsControl(r):
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
