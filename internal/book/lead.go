package book

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/cespare/xxhash/v2"
)

// What leads a question is the table that tells most apart. Its key begins with
// what is asked for and of which class, and goes on with the day: so of each
// value and class the rows that may be given are the first or the last ones of
// a stretch of the index, and the rows of years need not be read for the sake of fifty.

// lead is a table whose rows l are led by values, and by classes of them.
type lead struct {
	table         string // "" for none
	column, class string // class is "" where the table has none
	values        []any
	classes       []string
}

// parts are as what somebody can have part in records of a kind.
var parts = []struct{ part, kind string }{
	{"participant", Meeting}, {"visitor", Visit}, {"speaker", Statement}, {"via", Statement}, {"source", Event}, {"target", Event},
}

// leadOf is what leads to the records that a filter asks for.
func leadOf(f *Filter) lead {
	kinds := f.Kinds
	if f.Quoted {
		kinds = []string{Statement}
	}
	if len(kinds) == 0 {
		kinds = []string{Meeting, Visit, Statement, Event}
	}
	switch {
	case len(f.Actors) > 0:
		l := lead{table: "record_actor", column: "actor", class: "part", values: anys(f.Actors)}
		for _, p := range parts {
			if slices.Contains(kinds, p.kind) && (f.Part == "" || f.Part == p.part) {
				l.classes = append(l.classes, p.part)
			}
		}
		if len(l.classes) == 0 { // nobody visits a statement
			l.classes = []string{f.Part}
		}
		return l
	case f.Subject != "":
		return lead{"record_subject", "subject", "kind", []any{f.Subject}, kinds}
	case len(f.Sides) > 0:
		return lead{"record_side", "side", "kind", []any{side(f.Sides)}, kinds}
	}
	return lead{}
}

// What leads to a record stands beside the words of its article, and of what it says, in the full-text
// tables, as a word of its own: its mark. A text in which somebody typed a mark is found and not
// given, for the record itself is asked too (check).

// maxMarks is how many marks one row has: PostgreSQL takes no more than a megabyte.
const maxMarks = 20_000

// mark is a word of seventeen letters for a value and a class of a table that leads.
func mark(table string, value any, class string) string {
	word := []byte{'q'}
	for sum := xxhash.Sum64String(fmt.Sprintf("%s\x00%v\x00%s", table, value, class)); len(word) < 17; sum >>= 4 {
		word = append(word, 'a'+byte(sum&15)) // letters alone: both stores take them for one word
	}
	return string(word)
}

// marked is the words of a row, and behind them its marks, each once.
func marked(words string, marks []string) string {
	var b strings.Builder
	b.WriteString(words)
	marks = slices.Compact(slices.Sorted(slices.Values(marks)))
	for _, m := range marks[:min(len(marks), maxMarks)] {
		b.WriteByte(' ')
		b.WriteString(m)
	}
	return b.String()
}

// marks are those of every value and class that leads.
func (l *lead) marks() (out []string) {
	for _, v := range l.values {
		for _, class := range l.classes {
			out = append(out, mark(l.table, v, class))
		}
	}
	return out
}

// check asks of a record r what the lead would have led to.
func (l *lead) check(c *condition) {
	if l.table == "" {
		return
	}
	column := "l." + l.column
	if l.table == "record_actor" {
		column = "+" + column // a record has few actors, somebody may be many: the index by records is to be taken
	}
	is, args := l.is(column)
	c.and("exists (select 1 from "+l.table+" l where l.record = r.id and l.first = r.first and "+is+")", args...)
}

// is asks of a row l, whose values stand in a column, to be one that leads.
func (l *lead) is(column string) (text string, args []any) {
	text = column + " in (" + holes(len(l.values)) + ")"
	if l.class == "" {
		return text, l.values
	}
	return text + " and l." + l.class + " in (" + holes(len(l.classes)) + ")", append(slices.Clone(l.values), anys(l.classes)...)
}

// lead asks for what leads, and cuts at the day of the last row that will be given.
func (b *Book) lead(ctx context.Context, c *condition, l *lead, tables, first, order string, limit int) error {
	classes := l.classes
	if l.class == "" {
		classes = []string{""}
	}
	cut := ""
	note := func(one condition) error {
		var day string
		found, err := b.ask().one(ctx, []any{&day}, "select "+first+" from "+tables+" where "+one.String()+" order by "+first+order+fmt.Sprintf(" limit 1 offset %d", limit-1), one.args...)
		if found && (cut == "" || order == "" && day < cut || order != "" && day > cut) {
			cut = day
		}
		return err
	}
	if l.table == "" {
		if err := note(*c); err != nil {
			return err
		}
	}
	for _, v := range l.values {
		for _, class := range classes {
			one := c.clone()
			one.and("l."+l.column+" = $?", v)
			if l.class != "" {
				one.and("l."+l.class+" = $?", class)
			}
			if cut != "" { // what the others gave narrows it
				one.from(first, order, cut)
			}
			if err := note(one); err != nil {
				return err
			}
		}
	}
	if l.table != "" {
		is, args := l.is("l." + l.column)
		c.and(is, args...)
	}
	if cut != "" {
		c.from(first, order, cut)
	}
	return nil
}

// from asks for the days from one on, in an order.
func (c *condition) from(column, order, day string) {
	if order == "" {
		c.and(column+" <= $?", day)
	} else {
		c.and(column+" >= $?", day)
	}
}

func (c *condition) clone() condition {
	return condition{slices.Clone(c.where), slices.Clone(c.args)}
}
