package digest

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/compare"
)

// sourcesShown is how many accounts of one encounter are linked to.
const sourcesShown = 4

// Markdown writes the digest as CommonMark.
func (d *Digest) Markdown() []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s\n", plain(d.Heading()), plain(d.Sum()))
	for i := range d.Sections {
		s := &d.Sections[i]
		fmt.Fprintf(&b, "\n## %s\n\n", s.Heading)
		group := ""
		for k := range s.Entries {
			e := &s.Entries[k]
			if g := e.Group(); s.Kind == Planned && g != group {
				if group != "" {
					b.WriteByte('\n')
				}
				group = g
				fmt.Fprintf(&b, "### %s\n\n", g)
			}
			e.markdown(&b, s.Kind)
		}
		if s.More > 0 {
			fmt.Fprintf(&b, "- and %d more\n", s.More)
		}
	}
	if len(d.Differences) > 0 {
		fmt.Fprintf(&b, "\n## %s\n\n%s\n\n", differHeading, differNote)
		for i := range d.Differences {
			d.Differences[i].markdown(&b)
		}
		if d.Undiffered > 0 {
			fmt.Fprintf(&b, "- and %d more encounters\n", d.Undiffered)
		}
	}
	return []byte(b.String())
}

const (
	differHeading = "Where accounts differ"
	differNote    = "What an account does not tell was not found in its words; it may have been said all the same."
)

func (e *Entry) markdown(b *strings.Builder, kind string) {
	fmt.Fprintf(b, "- **%s** %s\n", plain(e.Who()), plain(e.line(kind)))
	fmt.Fprintf(b, "  - %s%s \u00b7 `%s`\n", e.Counts(), e.links(sourcesShown), code(e.Name))
	if q := e.Quote; q != nil {
		fmt.Fprintf(b, "  - \u201c%s\u201d \u2013 %s\n", plain(q.Words), plain(q.By)) // the account is linked to above
	}
}

// line is what stands behind the names.
func (e *Entry) line(kind string) string {
	about := e.About()
	if kind == Planned && !e.Past { // its heading says when
		about = e.circumstances()
	}
	return joined(about, e.Fate(kind))
}

// links lists the accounts, the first of so many.
func (e *Entry) links(most int) string {
	var out []string
	for i := range e.Sources {
		s := &e.Sources[i]
		if i == most {
			out = append(out, fmt.Sprintf("%d more", len(e.Sources)-i))
			break
		}
		name := linked(s.By, s.URL) + " (" + plain(s.Lang)
		if note := s.Note(); note != "" {
			name += "; " + note
		}
		out = append(out, name+")")
	}
	return strings.Join(out, ", ")
}

func (q *Quote) markdown() string {
	return "\u201c" + plain(q.Words) + "\u201d \u2013 " + linked(q.By, q.Link)
}

func (d *Difference) markdown(b *strings.Builder) {
	fmt.Fprintf(b, "- **%s** %s\n", plain(d.Entry.Who()), plain(d.Entry.About()))
	for i := range d.Points {
		p := &d.Points[i]
		fmt.Fprintf(b, "  - %s %s", plain(p.Lead()), plain(p.What))
		for _, v := range p.Versions {
			fmt.Fprintf(b, "\n    - %s (%s)", plain(v.Says), plain(strings.Join(v.By, ", ")))
			if v.Quote != nil {
				b.WriteString(": " + v.Quote.markdown())
			}
		}
		if p.Kind == OneSide || p.Kind == LeftOut {
			fmt.Fprintf(b, " (told by %s)", plain(strings.Join(p.By, ", ")))
		}
		if p.Quote != nil {
			b.WriteString(": " + p.Quote.markdown())
		}
		b.WriteByte('\n')
	}
	if d.More > 0 {
		fmt.Fprintf(b, "  - and %d more: `mahdar compare %s`\n", d.More, code(d.Name))
	} else {
		fmt.Fprintf(b, "  - side by side: `mahdar compare %s`\n", code(d.Name))
	}
}

// briefest is how many characters a message of a chat may have, so that none cuts it.
const briefest = 3500

// Text is the digest in so few words that a chat takes them: a line an encounter, and what accounts contradict each other in.
func (d *Digest) Text() string {
	var b strings.Builder
	size, left, full := 0, 0, false
	add := func(s string, encounters int) {
		n := utf8.RuneCountInString(s)
		if full = full || size+n > briefest; full {
			left += encounters
			return
		}
		b.WriteString(s)
		size += n
	}
	add(fmt.Sprintf("**%s**\n%s\n", plain(d.Heading()), plain(d.Sum())), 0)
	for i := range d.Sections {
		s := &d.Sections[i]
		add(fmt.Sprintf("\n**%s**\n", s.Heading), 0)
		for k := range s.Entries {
			e := &s.Entries[k]
			about := joined(e.About(), e.Fate(s.Kind))
			add(fmt.Sprintf("- %s %s: %s%s\n", plain(e.Who()), plain(about), e.Counts(), e.links(1)), 1)
		}
		left += s.More
	}
	for i := range d.Differences {
		f := &d.Differences[i]
		if i == 0 && f.conflicts() > 0 {
			add("\n**Told differently**\n", 0)
		}
		for k := range f.Points[:f.conflicts()] {
			p := &f.Points[k]
			var said []string
			for _, v := range p.Versions {
				said = append(said, v.Says+" ("+strings.Join(v.By, ", ")+")")
			}
			add(fmt.Sprintf("- %s, %s: %s\n", plain(f.Entry.Who()), plain(p.What), plain(strings.Join(said, "; "))), 0)
		}
	}
	if left > 0 {
		fmt.Fprintf(&b, "\nand %d more\n", left)
	}
	return b.String()
}

// linked is a name that leads to an address, if there is one.
func linked(name, address string) string {
	if address == "" {
		return plain(name)
	}
	return "[" + plain(name) + "](" + strings.NewReplacer("(", "%28", ")", "%29").Replace(address) + ")" // not all chats read "<…>"
}

// plain makes text that says in Markdown what it says, and calls nobody: where a chat takes "@all" for a call, a joiner parts it.
func plain(s string) string {
	var b strings.Builder
	r := []rune(compare.Plain(s))
	for i, c := range r {
		b.WriteRune(c)
		if c == '@' && i+1 < len(r) && !unicode.IsSpace(r[i+1]) {
			b.WriteRune('\u2060')
		}
	}
	return b.String()
}

// code is a name between backquotes.
func code(s string) string { return strings.ReplaceAll(s, "`", "") }
