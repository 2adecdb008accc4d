package date

import (
	"time"
)

// Days that are counted from others told before them.

// maxStep is how far apart days lie that are told one after the other: of one trip.
const maxStep = 2 * 24 * time.Hour

// nthDay is "the third day": counted from the first of the days told one after the other; "the last day" is
// the last of several told as one, else that of the trip told last.
func nthDay(f *dateFill) (Date, bool) {
	if f.n < 0 {
		if f.base.Start.Before(f.base.End) {
			return Date{Days: One(f.base.End), Nth: true}, true
		}
		return Date{Nth: true, Ends: true}, true
	}
	if f.base.Start.IsZero() || f.n > 10 {
		return Date{}, false
	}
	return Date{Days: One(f.base.Start.AddDate(0, 0, int(f.n)-1)), Nth: true}, true
}

// dayOfMonth is a day named without its month: of the month of the day told last, "on 29
// June … on the 30th", or of the one after it where that month is over by then; else of the
// reference's own.
func dayOfMonth(f *dateFill, last Days, ref time.Time) (Date, bool) {
	if ref.IsZero() {
		return Date{}, true
	}
	of := ref
	if last.Start.IsZero() {
		last = f.base // "on 25 and 26 September … on the 25th"
	}
	if !last.Start.IsZero() && f.u == "" && !f.hasStep && last.Start.Before(ref) {
		of = last.Start
		if f.d < int32(of.Day()) { //nolint:gosec // a day of a month
			of = of.AddDate(0, 0, 1-of.Day()).AddDate(0, 1, 0)
		}
		if day(int32(of.Year()), int32(of.Month()), f.d).After(ref) { //nolint:gosec // a year
			of = ref
		}
	}
	t := day(int32(of.Year()), int32(of.Month()), f.d) //nolint:gosec // a year
	if f.hasStep && f.step != 0 {
		t = t.AddDate(0, int(f.step), 0)
	}
	if int32(t.Day()) != f.d { //nolint:gosec // a day of a month
		return Date{}, false
	}
	out := Date{Days: One(t)}
	if f.d2 > f.d {
		out.Days.End = t.AddDate(0, 0, int(f.d2-f.d))
	}
	return out, true
}

// lookedBack reports whether the day told last was one of another month, in another paragraph, to which the story only
// looked back, where a day of the week before the reference has the number told now: "on 11 July … they had
// spoken on 24 January. ¶ On the 11th".
func (r *Reading) lookedBack(f *dateFill, last Days) bool {
	if !f.elsewhere || f.hasStep || f.u != "" || r.Ref.IsZero() || last.Start.IsZero() || r.Ref.Sub(last.End) < maxSpan {
		return false
	}
	t := day(int32(r.Ref.Year()), int32(r.Ref.Month()), f.d)                         //nolint:gosec // a year
	return int32(t.Day()) == f.d && !t.After(r.Ref) && r.Ref.Sub(t) < 7*24*time.Hour //nolint:gosec // a day of a month
}

// evesAhead counts "the day before" from the day that its own sentence tells behind it:
// "having arrived the day before, X saw Y on Thursday". One that opens its sentence is counted from the
// day told before it: "The day before, X called Y, whom he will see on Tuesday".
func (r *Reading) evesAhead() {
	for i := 0; i+1 < len(r.Dates); i++ {
		d, e := &r.Dates[i], &r.Dates[i+1]
		opens := i > 0 && !r.Dates[i-1].Days.Start.IsZero() && r.SentFirst[d.First]
		if d.eve != 0 && !opens && e.eve == 0 && !e.Same && (e.written || e.Weekday > 0 || e.SaidOn && e.From <= 0) && r.Sent[d.First] == r.Sent[e.First] && !e.Days.Start.IsZero() && e.Days.Start.Equal(e.Days.End) {
			d.Days = One(e.Days.Start.AddDate(0, 0, int(d.eve)))
		}
	}
}

// sameOrNext reports whether a day was told, at token last, in the paragraph of the word at token
// at, or in the one before where that word opens its own: "The day before, in Rome, he …".
func (r *Reading) sameOrNext(last, at int32) bool {
	return r.Para[last] == r.Para[at] || r.Doc.Paras[r.Para[at]].First == at && r.inNext(last, at)
}

// inNext reports whether the word at token at stands in the first sentence of the paragraph behind
// that of token last.
func (r *Reading) inNext(last, at int32) bool {
	a, b := r.Para[last], r.Para[at]
	return a+1 == b && a != r.Title && r.Sent[r.Doc.Paras[b].First] == r.Sent[at]
}

// toldFrom counts "two days after" behind "the day after" from the day from which that one was
// counted, and notes which day one counted from a weekday is where things are planned: "on Monday he
// will be in A; the day after, he will meet".
func (r *Reading) toldFrom(f *dateFill, d *Date, last Days) {
	n := len(r.Dates) - 1
	if n < 0 || !f.hasR || !f.r.Has("told") || last.Start.IsZero() || d.Days.Start.IsZero() {
		return
	}
	e, off := &r.Dates[n], int(f.r.N)
	if e.next && off > 1 && e.Days == last {
		off--
		d.Days = One(last.Start.AddDate(0, 0, off))
	}
	if d.next = off == 1; e.Weekday > 0 && !e.stepped && e.more == 0 {
		if t := r.weekdayDays(e, true).Start; t != e.Days.Start {
			d.ahead = One(t.AddDate(0, 0, off))
		}
	}
}

// fromSpan counts "three weeks later", at a token, from the month or the several days told last
// before it in its paragraph.
func (r *Reading) fromSpan(f *dateFill, d *Date, at int32) {
	if len(r.Dates) == 0 || !f.told || !f.hasAgo && !f.hence || f.n == 0 || f.u == "" || f.u == "year" {
		return
	}
	e := &r.Dates[len(r.Dates)-1]
	if e.Days.Start.IsZero() || e.Days.Start.Equal(e.Days.End) || e.Days.End.Sub(e.Days.Start) > maxSpan || r.Para[e.First] != r.Para[at] {
		return
	}
	n := int(f.n)
	if f.hasAgo {
		n = -n
	}
	switch f.u {
	case "day":
		d.Days = Days{e.Days.Start.AddDate(0, 0, n), e.Days.End.AddDate(0, 0, n)}
	case "week":
		d.Days = Days{e.Days.Start.AddDate(0, 0, 7*n), e.Days.End.AddDate(0, 0, 7*n)}
	case "month":
		t := e.Days.Start.AddDate(0, n, 0)
		d.Days = Days{t, t.AddDate(0, 1, -1)}
	}
}

// maxSpan is how long such days may be: a month.
const maxSpan = 31 * 24 * time.Hour

// weekdayDays counts a weekday from the reference: the nearest one up to that
// day, or for what is planned the nearest from that day on.
func (r *Reading) weekdayDays(d *Date, planned bool) Days {
	if r.Ref.IsZero() {
		return Days{}
	}
	have := (int32(r.Ref.Weekday())+6)%7 + 1
	diff := d.Weekday - have // -6 … 6
	switch {
	case d.stepped && r.Pack.Habits.Weeks && d.step >= -1 && d.step <= 1:
		diff += 7 * d.step
	case d.stepped && d.step < 0:
		if diff >= 0 {
			diff -= 7
		}
	case d.stepped && d.step > 0, planned:
		if diff < 0 && (d.stepped || diff+d.more < 0) || d.stepped && d.step > 0 && diff == 0 { // not "on Wednesday and Thursday" told on that Thursday
			diff += 7
		}
	default:
		if diff > 0 {
			diff -= 7
		}
	}
	return One(r.Ref.AddDate(0, 0, int(diff)))
}

// DaysOf gives a date's days as they are meant where something is planned or past.
func (r *Reading) DaysOf(i int32, planned bool) Days {
	d := &r.Dates[i]
	if d.Weekday > 0 {
		days := r.weekdayDays(d, planned)
		if d.weeks > 0 && !planned {
			return d.Days
		}
		if d.more > 0 && !days.Start.IsZero() {
			days.End = days.Start.AddDate(0, 0, int(d.more))
		}
		return days
	}
	if !planned && !d.past.Start.IsZero() {
		return d.past
	}
	if planned && !d.ahead.Start.IsZero() {
		return d.ahead
	}
	return d.Days
}

// oneDay reports whether days are the only ones about the story that it has told so far.
func (r *Reading) oneDay(last Days) bool {
	for i := range r.Dates {
		if r.Dates[i].written && r.Dates[i].Days == One(r.Ref) {
			continue // the day it was written, in figures
		}
		if d := r.DaysOf(int32(i), false); !d.Start.IsZero() && d.Start.Equal(d.End) && d != last && r.NearStory(d) { //nolint:gosec // bounded
			return false
		}
	}
	return true
}

// yearGoesOn is the year of a day or a month without one behind a day or a month of an earlier
// year that its paragraph has told: of that year, or of the next where it would lie before it.
func (r *Reading) yearGoesOn(f *dateFill, m, d int32) (int32, bool) {
	n := len(r.Dates) - 1
	if n < 0 || !f.near || f.hasStep || f.hasAgo {
		return 0, false
	}
	p := &r.Dates[n]
	if p.Yearless || p.Same || p.From != 0 || p.Days.Start.IsZero() || p.Days.End.Sub(p.Days.Start) > 31*24*time.Hour || p.Days.Start.Year() >= r.Ref.Year() {
		return 0, false
	}
	if d > 0 {
		if t := r.Ref.Sub(day(int32(r.Ref.Year()), m, d)); t >= 0 && t < 8*24*time.Hour { //nolint:gosec // a year
			return 0, false // the days of the story itself
		}
	}
	y := int32(p.Days.Start.Year()) //nolint:gosec // a year
	if day(y, m, max(d, 28)).Before(p.Days.Start) {
		if f.begun {
			return 0, false // "in July 2022" in the paragraph before, "on 18 March": of which year, is open
		}
		y++
	}
	return y, !day(y, m, max(d, 1)).After(r.Ref)
}

// loosely is the day told last from which others are counted, of the year before where its
// own was only guessed and it would lie far ahead.
func (r *Reading) loosely(f *dateFill, t time.Time) time.Time {
	if f.loose && !r.Ref.IsZero() && t.Sub(r.Ref).Hours() > 24*45 {
		return t.AddDate(-1, 0, 0)
	}
	return t
}

// NearStory reports whether days lie about the day of the story.
func (r *Reading) NearStory(d Days) bool {
	return !r.Ref.IsZero() && r.Ref.Sub(d.End).Hours() < 100 && d.Start.Sub(r.Ref).Hours() < 72
}
