package book

import (
	"cmp"
	"fmt"
	"slices"
	"time"
)

// A full-text table knows only the numbers of its rows. They begin with the day, so that
// what holds words comes in the order of days, and a stretch of days is a stretch of rows:
//
//	days since the first of January of the year 1, and one, or 0 where no day is known · 2^36 + the article's or the record's number
const (
	numberBits = 36 // so many articles that no book has them, and still all days to the year 9999
	numberMask = 1<<numberBits - 1
)

// dayNumber counts days, from 1; what is no ISO 8601 day is 0.
func dayNumber(day string) int64 {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return 0
	}
	const seconds, before = 24 * 60 * 60, 719162 // of a day; days from the first of January of the year 1 to that of 1970
	return max(1, (t.Unix()+before*seconds)/seconds+1)
}

// byDay is the number of a row of a full-text table.
func byDay(day string, id int64) int64 { return dayNumber(day)<<numberBits | id }

// ofRow is the SQL for the article's or the record's number of a row of a full-text table.
func ofRow(table string) string { return fmt.Sprintf("(%s.rowid & %d)", table, int64(numberMask)) }

// rowDays asks for the rows of days from one to another, both included; "" asks nothing.
func (c *condition) rowDays(table, from, to string) {
	if from != "" {
		c.and(table+".rowid >= $?", dayNumber(from)<<numberBits)
	}
	if to != "" {
		c.and(table+".rowid < $?", (dayNumber(to)+1)<<numberBits)
	}
}

// sort puts gathered rows in the order of their first column, a number: a full-text table
// of SQLite begins a new segment with each that does not follow.
func (r *rows) sort() {
	width := len(r.cols)
	var sorted [][]any
	for at := 0; at < len(r.args); at += width {
		sorted = append(sorted, r.args[at:at+width])
	}
	slices.SortFunc(sorted, func(x, y []any) int { return cmp.Compare(x[0].(int64), y[0].(int64)) })
	r.args = slices.Concat(sorted...)
}
