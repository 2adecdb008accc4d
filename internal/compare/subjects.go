package compare

import (
	"cmp"
	"slices"

	"github.com/mahdar/mahdar"
)

// mentions is how many places of one account a cell shows.
const mentions = 3

// tags are the subjects that the account names, in the order of the text.
func (t *teller) tags() []mahdar.Tag {
	var out []mahdar.Tag
	for _, x := range t.Subjects {
		if t.tellsAt(x.Start) {
			out = append(out, x)
		}
	}
	return out
}

// subjectRows are what the accounts speak of, the most widely told first.
func subjectRows(ts []*teller) []Row {
	var rows []Row
	at := map[string]int{}
	for i, t := range ts {
		for _, x := range t.tags() {
			k, ok := at[x.Subject]
			if !ok {
				k = len(rows)
				at[x.Subject] = k
				rows = append(rows, Row{Kind: "subject", Label: x.Subject, Cells: make([]Cell, len(ts))})
			}
			c := &rows[k].Cells[i]
			c.Reported = true
			if len(c.Words) < mentions {
				c.Words = append(c.Words, t.words(x.Span))
			}
		}
	}
	slices.SortStableFunc(rows, func(a, b Row) int { return cmp.Compare(b.told(), a.told()) })
	return rows
}

// told counts the accounts that report a row.
func (r *Row) told() int {
	n := 0
	for _, c := range r.Cells {
		if c.Reported {
			n++
		}
	}
	return n
}
