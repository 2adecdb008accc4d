package date

import (
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// A weekday with its week behind it: "on Monday of last week", "on Monday and Tuesday of the week before".

// daysOfWeek is the week so many weeks after that of a day, from its Monday on.
func daysOfWeek(of time.Time, step int32) Days {
	wd := (int(of.Weekday()) + 6) % 7
	t := of.AddDate(0, 0, -wd+7*int(step))
	return Days{t, t.AddDate(0, 0, 6)}
}

// weekdayOf is a weekday of a week, 1 for Monday.
func weekdayOf(w Days, day int32) Days { return One(w.Start.AddDate(0, 0, int(day)-1)) }

// weekBehind makes one date of a weekday and the week right behind it.
func (r *Reading) weekBehind() {
	n := 0
	for i := 0; i < len(r.Dates); i++ {
		d := r.Dates[i]
		if i+1 < len(r.Dates) && r.itsWeek(&d, &r.Dates[i+1]) {
			e := &r.Dates[i+1]
			more := int(d.more)
			d.Days = weekdayOf(e.Days, d.Weekday)
			d.Days.End = d.Days.Start.AddDate(0, 0, more)
			d.Weekday, d.more, d.Last = 0, 0, e.Last
			i++
		}
		for k := d.First; k < d.Last; k++ {
			r.DateAt[k] = int32(n) //nolint:gosec // bounded by the text
		}
		r.Dates[n] = d
		n++
	}
	r.Dates = r.Dates[:n]
}

// itsWeek reports whether a date is the week of the weekday before it, with nothing but an article or a word for "of" or "in"
// between.
func (r *Reading) itsWeek(d, e *Date) bool {
	if d.Weekday == 0 || d.stepped || e.Weekday != 0 || e.Days.Start.IsZero() || e.Days.Start.Weekday() != time.Monday || e.Days.End.Sub(e.Days.Start) != 6*24*time.Hour || r.Sent[d.First] != r.Sent[e.First] {
		return false
	}
	for i := d.Last; i < e.First; i++ {
		it := &r.Items[r.ItemAt[i]]
		if r.Doc.Tokens[i].Kind != text.Word || !it.Is(pack.Of) && !it.Is(pack.Det) && !(it.Is(pack.Prep) && r.Form(it, pack.Prep).Markers&(pack.OfM|pack.In|pack.From) != 0) {
			return false
		}
	}
	return e.First-d.Last <= maxBetween
}

// maxBetween is how many words may part a weekday from its week.
const maxBetween = 3
