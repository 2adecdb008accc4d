package digest

import (
	"cmp"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/compare"
	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/mahdar/mahdar/internal/outlet"
)

// The English of a digest, the same in every form.

// teller is who publishes at an address: the outlet's name, else the host; without an address the article's ID.
func teller(address, id string) string {
	if o := outlet.Of(address); o != nil {
		return o.Name
	}
	return cmp.Or(outlet.Host(address), id)
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// longest is how many characters of an account's words are quoted.
const longest = 180

// shortened cuts words that are too long to be quoted, between words where there are any.
func shortened(s string) string {
	r := []rune(s)
	if len(r) <= longest {
		return s
	}
	cut := string(r[:longest])
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)/2 {
		cut = cut[:i]
	}
	return cut + "\u2026"
}

// shortest is how many characters of an account's words say something by themselves.
const shortest = 40

// quoted is a stretch of a text on one line; if it is short, with some of what stands around it in its paragraph.
func quoted(text string, s mahdar.Span) string {
	words := text[s.Start:s.End]
	if utf8.RuneCountInString(words) < shortest {
		line := mahdar.Span{Start: strings.LastIndexByte(text[:s.Start], '\n') + 1, End: len(text)}
		if i := strings.IndexByte(text[s.End:], '\n'); i >= 0 {
			line.End = s.End + i
		}
		w := compare.Words{Span: s, Text: words, Sentence: &line, Within: text[line.Start:line.End]}
		words = w.Excerpt(around)
	}
	return strings.Join(strings.Fields(words), " ")
}

// sidesShown is how many sides are named.
const sidesShown = 6

// Who names those who met.
func (e *Entry) Who() string {
	var out []string
	for i := range e.Sides {
		if i == sidesShown {
			out = append(out, fmt.Sprintf("%d more", len(e.Sides)-i))
			break
		}
		out = append(out, present(&e.Sides[i]))
	}
	if len(out) == 0 {
		return "Nobody named"
	}
	return strings.Join(out, " \u2013 ")
}

// present names a side and who stood for it.
func present(p *encounter.Present) string {
	switch {
	case len(p.Names) > 0:
		return strings.Join(p.Names, ", ") + " (" + p.Side + ")"
	case p.Role != "" && p.Role != "other" && p.Role != "official":
		return country(p.Side) + " (" + words(p.Role) + ")"
	}
	return country(p.Side)
}

// country is a country's name in English, or an organisation's acronym.
func country(side string) string {
	if len(side) == 3 {
		if r, err := language.ParseRegion(side); err == nil && r.IsCountry() {
			return display.English.Regions().Name(r)
		}
	}
	return side
}

func words(s string) string { return strings.ReplaceAll(s, "-", " ") }

// Where is the place, or the channel of what had none.
func (e *Entry) Where() string {
	if e.Place == nil {
		return words(value(e.Channel))
	}
	state := value(e.Place.Country)
	if state != "" && value(e.Place.Name) == "" {
		state = country(state)
	}
	return strings.Trim(value(e.Place.Name)+", "+state, ", ")
}

// When is the day, or the days.
func (e *Entry) When() string { return when(e.Date) }

func when(d *mahdar.Days) string {
	switch {
	case d == nil:
		return "no day"
	case d.Start == d.End:
		return d.Start
	}
	start, err := time.Parse(time.DateOnly, d.Start)
	if err == nil && start.Day() == 1 { // a whole month, a whole year
		if start.AddDate(0, 1, -1).Format(time.DateOnly) == d.End {
			return d.Start[:len("2006-01")]
		}
		if start.YearDay() == 1 && start.AddDate(1, 0, -1).Format(time.DateOnly) == d.End {
			return d.Start[:len("2006")]
		}
	}
	return d.Start + " to " + d.End
}

// About is when, where and in what form, in one line.
func (e *Entry) About() string { return joined(e.When(), e.circumstances()) }

// circumstances are where and in what form; the day of a plan is its heading.
func (e *Entry) circumstances() string { return joined(e.Where(), e.Format) }

func joined(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, " \u00b7 ")
}

// Fate says what has become of it, where that is news of what was known, or is not its heading's.
func (e *Entry) Fate(kind string) string {
	var out []string
	switch {
	case e.Moved != nil:
		out = append(out, "told as planned for "+when(e.Moved)+" before, for "+e.When()+" now")
	case e.Was != "":
		out = append(out, "told as "+e.Was+" before, as "+e.Status+" now")
	case e.Status != kind && kind != Earlier:
		out = append(out, e.Status)
	}
	if e.Fresh == 0 {
		out = append(out, "known since "+e.First.Format(time.DateOnly))
	}
	return strings.Join(out, "; ")
}

// Counts says how many tell of it, and in which languages; nothing of one.
func (e *Entry) Counts() string {
	var n string
	switch {
	case e.Fresh > 0 && !e.New:
		n = fmt.Sprintf("%d new of %s", e.Fresh, plural(len(e.news.Told), "account"))
	case e.Accounts > 1:
		n = plural(e.Accounts, "account")
	case len(e.Outlets) < 2:
		return ""
	default:
		n = "one text"
	}
	if len(e.Outlets) > 1 {
		n += " by " + plural(len(e.Outlets), "outlet")
	}
	return n + " in " + strings.Join(e.Languages, ", ") + ": "
}

// Note says of a source what keeps it from being a further account.
func (s *Source) Note() string {
	switch {
	case s.Rewritten:
		return "rewritten"
	case s.Copy:
		return "the same text, nearly"
	}
	return ""
}

func plural(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

// Heading says which stretch of time it is of.
func (d *Digest) Heading() string {
	const minute = "2006-01-02 15:04"
	h := "Diplomatic digest"
	if d.Scope != "" {
		h += ": " + d.Scope
	}
	return h + ", " + d.Since.Format(minute) + " to " + d.Until.Format(minute+" MST")
}

// Sum says how much came.
func (d *Digest) Sum() string {
	if d.Empty() {
		return "Nothing is new."
	}
	return plural(d.Articles, "article") + " told of " + plural(d.Encounters, "encounter") + "."
}

// Lead says of a point who differs how, before what they differ in.
func (p *Point) Lead() string {
	switch p.Kind {
	case Conflict:
		return "Told differently:"
	case OneSide:
		return "Only " + p.Side + "\u2019s side tells of"
	case LeftOut:
		return "Not told by " + strings.Join(p.Not, ", ") + ":"
	}
	return "Only " + strings.Join(p.By, ", ") + " tells of"
}

// Group is the day under which a plan stands.
func (e *Entry) Group() string {
	switch {
	case e.Past:
		return "Planned for days that have passed; none of these accounts says whether it was held"
	case e.Date == nil:
		return "No day told"
	}
	return when(e.Date)
}
