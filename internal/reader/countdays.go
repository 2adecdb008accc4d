package reader

import (
	"time"

	"github.com/mahdar/mahdar/internal/pack"
)

// Days that are counted from others told before them.

// maxStep is how far apart days lie that are told one after the other: of one trip.
const maxStep = 2 * 24 * time.Hour

// nthDay is "the third day": counted from the first of the days told one after the other.
func nthDay(f *dateFill) (date, bool) {
	if f.base.Start.IsZero() || f.n > 10 {
		return date{}, false
	}
	return date{days: one(f.base.Start.AddDate(0, 0, int(f.n)-1)), nth: true}, true
}

// dayOfMonth is a day named without its month: of the month of the day told last, "on 29
// June … on the 30th", or of the one after it where that month is over by then; else of the
// reference's own.
func dayOfMonth(f *dateFill, last Days, ref time.Time) (date, bool) {
	if ref.IsZero() {
		return date{}, true
	}
	of := ref
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
		return date{}, false
	}
	out := date{days: one(t)}
	if f.d2 > f.d {
		out.days.End = t.AddDate(0, 0, int(f.d2-f.d))
	}
	return out, true
}

// evesAhead counts "the day before" from the day that its own sentence tells behind it:
// "having arrived the day before, X saw Y on Thursday".
func (r *reading) evesAhead() {
	for i := 0; i+1 < len(r.dates); i++ {
		d, e := &r.dates[i], &r.dates[i+1]
		if d.eve != 0 && e.eve == 0 && !e.same && (e.written || e.weekday > 0 || e.saidOn) && r.sent[d.First] == r.sent[e.First] && !e.days.Start.IsZero() && e.days.Start.Equal(e.days.End) {
			d.days = one(e.days.Start.AddDate(0, 0, int(d.eve)))
		}
	}
}

// sameOrNext reports whether a day was told, at token last, in the paragraph of the word at token
// at, or in the one before where that word opens its own: "The day before, in Rome, he …".
func (r *reading) sameOrNext(last, at int32) bool {
	a, b := r.para[last], r.para[at]
	return a == b || a+1 == b && a != r.title && r.doc.Paras[b].First == at
}

// fromSpan counts "three weeks later", at a token, from the month or the several days told last
// before it in its paragraph.
func (r *reading) fromSpan(f *dateFill, d *date, at int32) {
	if len(r.dates) == 0 || !f.told || !f.hasAgo && !f.hence || f.n == 0 || f.u == "" || f.u == "year" {
		return
	}
	e := &r.dates[len(r.dates)-1]
	if e.days.Start.IsZero() || e.days.Start.Equal(e.days.End) || e.days.End.Sub(e.days.Start) > maxSpan || r.para[e.First] != r.para[at] {
		return
	}
	n := int(f.n)
	if f.hasAgo {
		n = -n
	}
	switch f.u {
	case "day":
		d.days = Days{e.days.Start.AddDate(0, 0, n), e.days.End.AddDate(0, 0, n)}
	case "week":
		d.days = Days{e.days.Start.AddDate(0, 0, 7*n), e.days.End.AddDate(0, 0, 7*n)}
	case "month":
		t := e.days.Start.AddDate(0, n, 0)
		d.days = Days{t, t.AddDate(0, 1, -1)}
	}
}

// maxSpan is how long such days may be: a month.
const maxSpan = 31 * 24 * time.Hour

// shortQuote is how many tokens a quotation of a word or two has.
const shortQuote = 4

// quotedDays counts "today" within quotation marks from the day on which that was said or
// written: "“we met today”, he said on Sunday".
func (r *reading) quotedDays() {
	for i := range r.dates {
		d := &r.dates[i]
		if !d.saidOn {
			continue
		}
		for qi := r.firstQuote(d.First) - 1; qi >= 0; qi-- {
			q := &r.doc.Quotes[qi]
			if q.Depth > 0 {
				continue
			}
			if q.Open < d.First && q.Close > d.First {
				if t, ok := r.daySaid(q.Open, q.Close); ok {
					d.days = one(t.AddDate(0, 0, int(d.from)))
				}
			}
			break
		}
	}
}

// daySaid is the day that the sentences at both ends of a quotation say it was said on.
func (r *reading) daySaid(from, to int32) (time.Time, bool) {
	to = min(to, int32(len(r.doc.Tokens))-1) //nolint:gosec // bounded by the text
	first, last := r.doc.Sents[r.sent[from]].First, r.doc.Sents[r.sent[to]].Last
	for i := first; i < last; i++ {
		k := r.dateAt[i]
		if k < 0 || r.dates[k].First != i || i > from && i < to {
			continue
		}
		d := r.daysOf(k, false)
		if e := &r.dates[k]; !d.Start.IsZero() && d.Start.Equal(d.End) && d.Start.Before(r.ref) && !e.saidOn && !e.same && (to-from <= shortQuote || r.saidDay(k)) {
			return d.Start, true
		}
	}
	return time.Time{}, false
}

// daysAfter is the days of what a word like "two days after" stands before: so many days
// before the day that its sentence tells, else before the day of the story; after it where the
// word is "two days before".
func (r *reading) daysAfter(reg *region, c *clause) (Days, bool) {
	n := 0
	for j := c.at - 1; j >= 0 && j > c.at-5 && n == 0; j-- {
		x := &reg.chunks[j]
		if x.kind != cItem && !(x.kind == cMent && r.mentions[x.idx].First == r.mentions[x.idx].Last-1) || x.kind == cItem && x.trig != nil {
			return Days{}, false
		}
		for i := x.first; i < x.last && x.kind == cItem; i++ {
			for _, f := range r.forms(&r.items[r.itemAt[i]], bit(pack.Prep)) {
				if d, ok := f.Num("days"); ok {
					n = d
				}
			}
		}
	}
	if n == 0 || r.ref.IsZero() {
		return Days{}, false
	}
	day := r.ref
	for i := range reg.chunks {
		x := &reg.chunks[i]
		if x.kind != cDate {
			continue
		}
		if i > c.at && i <= c.at+2 {
			return Days{}, false // "a day after their meeting of Sunday"
		}
		if d := r.daysOf(x.idx, false); !d.Start.IsZero() && d.Start.Equal(d.End) {
			day = d.Start
		}
	}
	return one(day.AddDate(0, 0, -n)), true
}

// dayOfTrip reports whether the noun at a chunk only says of what a day before it is the
// second or third: "on the second day of his visit, X was received".
func (r *reading) dayOfTrip(reg *region, at int) bool {
	for k := at - 1; k >= 0 && k >= at-3; k-- {
		if x := &reg.chunks[k]; x.kind == cDate {
			return r.dates[x.idx].nth
		}
	}
	return false
}

// weekdayDays counts a weekday from the reference: the nearest one up to that
// day, or for what is planned the nearest from that day on.
func (r *reading) weekdayDays(d *date, planned bool) Days {
	if r.ref.IsZero() {
		return Days{}
	}
	have := (int32(r.ref.Weekday())+6)%7 + 1
	diff := d.weekday - have // -6 … 6
	switch {
	case d.stepped && d.step < 0:
		if diff >= 0 {
			diff -= 7
		}
	case d.stepped && d.step > 0, planned:
		if diff < 0 || d.stepped && d.step > 0 && diff == 0 {
			diff += 7
		}
	default:
		if diff > 0 {
			diff -= 7
		}
	}
	return one(r.ref.AddDate(0, 0, int(diff)))
}

// daysOf gives a date's days as they are meant where something is planned or past.
func (r *reading) daysOf(i int32, planned bool) Days {
	d := &r.dates[i]
	if d.weekday > 0 {
		days := r.weekdayDays(d, planned)
		if d.more > 0 && !days.Start.IsZero() {
			days.End = days.Start.AddDate(0, 0, int(d.more))
		}
		return days
	}
	if !planned && !d.past.Start.IsZero() {
		return d.past
	}
	return d.days
}

// oneDay reports whether days are the only ones about the story that it has told so far.
func (r *reading) oneDay(last Days) bool {
	for i := range r.dates {
		if d := r.daysOf(int32(i), false); !d.Start.IsZero() && d.Start.Equal(d.End) && d != last && r.nearStory(d) { //nolint:gosec // bounded
			return false
		}
	}
	return true
}

// daysLater reports whether a chunk is a day counted from the one last told, "a week later", "on the
// same day": the story goes on.
func (r *reading) daysLater(x *chunk) bool {
	if x.kind != cDate {
		return false
	}
	if f := r.form(&r.items[r.itemAt[x.last-1]], pack.Hence); f != nil && f.Has("told") {
		return true
	}
	f := r.form(&r.items[r.itemAt[x.first]], pack.Day)
	return f != nil && (f.Has("same") || f.Has("told"))
}

// datedDeed reports whether a sentence opens with somebody and the day on which he did what it
// tells, as the reporter writes: "The ministry on the 25th denied".
func (r *reading) datedDeed(reg *region) bool {
	if len(reg.chunks) < 3 || reg.chunks[0].kind != cMent || reg.chunks[1].kind != cDate {
		return false
	}
	d := r.dates[reg.chunks[1].idx].days
	return !d.Start.IsZero() && d.Start.Equal(d.End)
}

// answersThat reports whether a sentence opens with somebody of another state than the speaker's
// who is set against him, or whose answer to what was said it tells: "B, for its part", "B
// regretted that".
func (r *reading) answersThat(reg *region, o *statement) bool {
	if len(reg.chunks) < 3 || reg.chunks[0].kind != cMent || len(o.who) == 0 {
		return false
	}
	m := &r.mentions[reg.chunks[0].idx]
	if len(m.who) != 1 || r.actors[m.who[0]].country == "" || r.actors[m.who[0]].country == r.actors[o.who[0]].country {
		return false
	}
	return r.flagged(&reg.chunks[1], "contrast") || r.flagged(&reg.chunks[1], "this")
}

// yearGoesOn is the year of a day or a month without one behind a day or a month of an earlier
// year that its paragraph has told: of that year, or of the next where it would lie before it.
func (r *reading) yearGoesOn(f *dateFill, m, d int32) (int32, bool) {
	n := len(r.dates) - 1
	if n < 0 || !f.near || f.hasStep || f.hasAgo {
		return 0, false
	}
	p := &r.dates[n]
	if p.yearless || p.same || p.from != 0 || p.days.Start.IsZero() || p.days.End.Sub(p.days.Start) > 31*24*time.Hour || p.days.Start.Year() >= r.ref.Year() {
		return 0, false
	}
	if d > 0 {
		if t := r.ref.Sub(day(int32(r.ref.Year()), m, d)); t >= 0 && t < 8*24*time.Hour { //nolint:gosec // a year
			return 0, false // the days of the story itself
		}
	}
	y := int32(p.days.Start.Year()) //nolint:gosec // a year
	if day(y, m, max(d, 28)).Before(p.days.Start) {
		y++
	}
	return y, !day(y, m, max(d, 1)).After(r.ref)
}

// newClauseBetween reports whether a comma and a word for "and" or "but" part two dates: what
// stands behind them is told of the second.
func (r *reading) newClauseBetween(reg *region, i, j int) bool {
	for k := i + 1; k+1 < j; k++ {
		if comma(r.punct(&reg.chunks[k])) && reg.chunks[k+1].kind == cItem && reg.chunks[k+1].is(pack.And) {
			return true
		}
	}
	return false
}

// loosely is the day told last from which others are counted, of the year before where its
// own was only guessed and it would lie far ahead.
func (r *reading) loosely(f *dateFill, t time.Time) time.Time {
	if f.loose && !r.ref.IsZero() && t.Sub(r.ref).Hours() > 24*45 {
		return t.AddDate(-1, 0, 0)
	}
	return t
}
