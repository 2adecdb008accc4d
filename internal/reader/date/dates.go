package date

import (
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Days is a range of days, both included; zero if unknown.
type Days struct{ Start, End time.Time }

// Date is a group of words that names a day or a stretch of days.
type Date struct {
	text.Range
	Days Days
	// weekday alone: the day depends on whether what it dates is past or planned
	Weekday  int32
	more     int32 // days after it that belong to it too: "Wednesday and Thursday"
	step     int32 // with a weekday: last (-1), next (1)
	stepped  bool
	Same     bool // the same day as the last date
	opaque   bool // of a calendar that is not counted here
	Yearless bool
	eve      int32 // so many days after the day that its sentence or its paragraph tells
	From     int32 // so many days after the day on which it is said
	Nth      bool  // "the second day"
	Ends     bool  // "the last day" of a trip that is told without its end
	SaidOn   bool  // counted from that day
	past     Days  // the days it means of what is past, counted from the day told last
	ahead    Days  // the days it means of what is planned, counted from a weekday told last
	weeks    int   // a weekday of a week before the one of which it would be
	next     bool  // the day after the one told last
	earlier  bool  // counted back: "two days earlier", "a week ago"
	written  bool  // a day of a month, not one counted from another
}

// Stepped reports whether a date is the day before or after another that the text tells.
func (d *Date) Stepped() bool { return d.next || d.eve != 0 }

// Back reports whether a date is the day before another that the text tells.
func (d *Date) Back() bool { return d.eve < 0 }

// Earlier reports whether a date is counted back from what the text tells: "the day before", "a week earlier".
func (d *Date) Earlier() bool { return d.eve < 0 || d.earlier }

// dateFill is what a pattern's slots were filled with.
type dateFill struct {
	d, m, y, d2, m2, w, w2, n, step int32
	hasStep, hasR, hasAgo           bool
	figures                         bool // the pattern is of figures: a month may be a number
	r                               *pack.Form
	u                               string
	hence, past, opaque, told, same bool
	many                            bool  // the unit is in the plural  // same: of the month or year of the day told last
	several                         bool  // beside a word like "next": the coming days
	lastYear                        int32 // the year last told
	loose, near                     bool  // the day last told had no year; is of this paragraph
	part                            int8  // only the first, second or last third of the month
	begun                           bool  // it is of the paragraph before, and this sentence is the first of its own
	elsewhere                       bool  // it is of another paragraph
	base                            Days  // the first of the days told one after the other
}

// FindDates matches the pack's date patterns wherever one can begin.
func (r *Reading) FindDates() {
	r.DateAt = word.Sized(r.DateAt, len(r.Doc.Tokens)+1, -1)
	dateSet := word.Bit(pack.Month) | word.Bit(pack.Weekday) | word.Bit(pack.Day) | word.Bit(pack.Number) | word.Bit(pack.Which) | word.Bit(pack.Unit) | word.Bit(pack.DayPart) | word.Bit(pack.Hence) | word.Bit(pack.Ago) | word.Bit(pack.Prep) | word.Bit(pack.Det) | word.Bit(pack.Word) | word.Bit(pack.Adverb) | word.Bit(pack.Plan) | word.Bit(pack.Noun) | word.Bit(pack.Pronoun)
	last, base, told, loose := Days{}, Days{}, int32(0), false
	for k := int32(0); k < int32(len(r.Items)); {
		it := &r.Items[k]
		t := &r.Doc.Tokens[it.First]
		if it.Set&dateSet == 0 && t.Kind != text.Number {
			k++
			continue
		}
		can := r.Pack.Starts.Begin(t.ID, it.Set, t.Kind == text.Number)
		if int(k)+1 < len(r.Items) && !can.Empty() {
			n := &r.Items[k+1]
			x := &r.Doc.Tokens[n.First]
			r.Pack.Starts.GoOn(&can, x.ID, n.Set, x.Kind == text.Number)
		}
		at := -1
		if !can.Empty() {
			at = can.Next(0)
		}
		alone := r.Form(it, pack.Month)
		if alone != nil && !alone.Has("alone") {
			alone = nil
		}
		if alone == nil && at < 0 {
			k++
			continue
		}
		if it.Is(pack.Which) && it.Set&(word.Bit(pack.Verb)|word.Bit(pack.Support)) != 0 && k > 0 && r.Items[k-1].Set&(word.Bit(pack.Plan)|word.Bit(pack.Maybe)) != 0 {
			k++
			continue // "will last three days"
		}
		end, fill := int32(0), dateFill{}
		limit := r.ItemAt[r.Doc.Paras[r.Para[it.First]].Last]
		for pi := at; pi >= 0; pi = can.Next(pi + 1) {
			budget := 300
			f := dateFill{figures: r.Pack.Dates[pi].Figures}
			if e, ok := r.matchDate(r.Pack.Dates[pi].Items, k, limit, &f, &budget); ok && e > end {
				end, fill = e, f
			}
		}
		if end <= k && alone != nil { // an adjective: "the May talks"
			end, fill = k+1, dateFill{}
			r.dateSlot(&pack.DateItem{Slot: 'm'}, k, limit, &fill)
		}
		if end <= k || r.EveOf(k, end) {
			k++
			continue
		}
		fill.lastYear, fill.loose, fill.base, fill.near = told, loose, base, len(r.Dates) > 0 && r.sameOrNext(r.Dates[len(r.Dates)-1].First, it.First)
		fill.begun = len(r.Dates) > 0 && r.inNext(r.Dates[len(r.Dates)-1].First, it.First)
		fill.elsewhere = len(r.Dates) > 0 && r.Para[r.Dates[len(r.Dates)-1].First] != r.Para[it.First]
		r.monthTold(&fill, it.First)
		d, ok := r.count(&fill, last)
		if fill.hasAgo && r.beforeWhat(end) {
			d, ok = r.beforeThat(&fill, last, it.First)
		}
		if !ok {
			k++
			continue
		}
		r.fromSpan(&fill, &d, it.First)
		r.toldFrom(&fill, &d, last)
		if fill.y > 0 {
			told = fill.y
		} else if (fill.hasAgo || fill.hasStep) && fill.u == "year" && fill.m > 0 && !d.Days.Start.IsZero() {
			told = int32(d.Days.Start.Year()) //nolint:gosec // a year
		}
		if fill.n > 1 && fill.n < 60 && fill.u == "day" && !fill.hasAgo && !fill.hence && (fill.hasR || fill.d > 0) && !d.Days.Start.IsZero() && d.Days.Start.Equal(d.Days.End) {
			d.Days.End = d.Days.Start.AddDate(0, 0, int(fill.n)-1) // "from tomorrow on, two days"
		}
		for end-1 > k && r.Doc.Tokens[r.Items[end-1].First].Kind == text.Punct && word.Comma(rune(r.Doc.Tokens[r.Items[end-1].First].Num)) {
			end-- // a comma after a date is the sentence's
		}
		d.written = fill.d > 0 && !fill.hasR && !fill.hasAgo && !fill.hence && fill.u == "" && !d.Days.Start.IsZero()
		d.Range = text.Range{First: it.First, Last: r.Items[end-1].Last}
		if n := d.Last; r.Doc.Tokens[n-1].Kind == text.Word && int(n) < len(r.Doc.Tokens) && r.Doc.Tokens[n].Is('.') && n+1 < r.Doc.Sents[r.Sent[n]].Last {
			d.Last++ // the full stop of an abbreviation
			for end < int32(len(r.Items)) && r.Items[end].First < d.Last {
				end++
			}
		}
		if fill.hasR && fill.r.Has("near") && r.EveOfAnother(end) {
			k = end
			continue // "on the eve of the summit"
		}
		for i := d.First; i < d.Last; i++ {
			r.DateAt[i] = int32(len(r.Dates))
		}
		if fill.hasR && fill.d == 0 && fill.w == 0 && !fill.r.Has("near") && !fill.r.Has("told") && !d.Same {
			d.From, d.SaidOn = fill.r.N, true
		}
		if fill.hasR && fill.r.Has("near") && fill.d == 0 && fill.w == 0 {
			d.eve = fill.r.N
		}
		d.earlier = fill.hasR && fill.r.Has("told") && fill.r.N < 0 || fill.hasAgo
		r.Dates = append(r.Dates, d)
		if !d.Days.Start.IsZero() && d.Days.Start.Equal(d.Days.End) && !(k > 0 && r.until(k-1)) {
			if n := d.Days.Start.Sub(last.Start); !d.Nth && (base.Start.IsZero() || n < 0 || n > maxStep) {
				base = d.Days
			}
			last, loose = d.Days, d.Yearless // "the same day" is one day
		} else if span := d.Days.End.Sub(d.Days.Start); !d.Days.Start.IsZero() && span > 0 && span <= 5*maxStep {
			base = d.Days // "Wednesday and Thursday … the second day"
		}
		k = end
	}
	r.weekBehind()
	r.evesAhead()
}

// beforeWhat reports whether the last word of a date that ends before item end is a preposition
// with what it governs behind it.
func (r *Reading) beforeWhat(end int32) bool {
	if !r.Items[end-1].Is(pack.Prep) || int(end) >= len(r.Items) || r.SentFirst[r.Items[end].First] {
		return false
	}
	x := &r.Items[end]
	return r.Doc.Tokens[x.First].Kind == text.Word && x.Set&(word.Bit(pack.Prep)|word.Bit(pack.And)|word.Bit(pack.Verb)|word.Bit(pack.Aux)) == 0
}

// beforeThat is the day of what stands behind "a day before", counted from the day that the
// sentence has told: "on Tuesday, a day before he was to leave".
func (r *Reading) beforeThat(f *dateFill, last Days, tok int32) (Date, bool) {
	n := len(r.Dates) - 1
	if n < 0 || last.Start.IsZero() || r.Sent[r.Dates[n].First] != r.Sent[tok] {
		return Date{}, false
	}
	days := map[string]int{"day": 1, "week": 7}[f.u] * int(max(f.n, 1))
	if days == 0 {
		return Date{}, false
	}
	return Date{Days: One(last.Start.AddDate(0, 0, days))}, true
}

// until reports whether an item is a word for "before" that only bounds the time.
func (r *Reading) until(k int32) bool {
	for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Prep)) {
		if f.Markers&pack.Before != 0 && f.Markers&(pack.In|pack.To|pack.With) == 0 {
			return true
		}
	}
	return false
}

func day(y, m, d int32) time.Time {
	return time.Date(int(y), time.Month(m), int(d), 0, 0, 0, 0, time.UTC)
}

// One is a range of one day.
func One(t time.Time) Days { return Days{t, t} }

// valid reports whether a month has such a day.
func valid(y, m, d int32) bool { return m >= 1 && m <= 12 && d >= 1 && int32(day(y, m, d).Day()) == d }

// count counts the days that a filled pattern means.
func (r *Reading) count(f *dateFill, last Days) (Date, bool) {
	var out Date
	if f.opaque {
		out.opaque = true
		return out, true
	}
	if f.w > 0 && f.d > 0 && f.d2 > 0 { // which weekdays they are says no month: "from next Tuesday to Thursday (25–27)"
		f.w, f.hasStep, f.step = 0, false, 0
	}
	ref := r.Ref
	if f.same && !last.Start.IsZero() { // "the 14th of the same month"
		ref = last.Start
	}
	year := func(m, d int32) int32 { // the year that puts the day nearest to the reference
		if f.y > 0 {
			return f.y
		}
		if f.told && f.hasStep && f.lastYear > 0 { // "of the same year"
			return f.lastYear
		}
		out.Yearless = true
		if ref.IsZero() {
			return 0
		}
		y := int32(ref.Year())
		if f.hasAgo && f.u == "year" && f.n > 0 {
			out.Yearless = false
			return y - f.n // "two years ago, in March"
		}
		if f.hasStep && f.u == "year" {
			out.Yearless = false
			return y + f.step // "in March of last year"
		}
		if f.hasStep && f.step < 0 {
			if day(y, m, max(d, 1)).After(ref) {
				y--
			}
			return y
		}
		if f.hasStep && f.step > 0 {
			if !day(y, m, max(d, 28)).After(ref) {
				y++
			}
			return y
		}
		if y, ok := r.yearGoesOn(f, m, d); ok {
			out.Yearless = false
			return y
		}
		best := y
		for _, c := range []int32{y - 1, y + 1} {
			if AbsDays(day(c, m, max(d, 15)), ref) < AbsDays(day(best, m, max(d, 15)), ref) {
				best = c
			}
		}
		return best
	}
	switch {
	case f.d > 0 && f.m > 0:
		y := year(f.m, f.d)
		if y == 0 || !valid(y, f.m, f.d) {
			if y != 0 && f.d <= 12 && valid(y, f.d, f.m) { // figures the other way round
				f.d, f.m = f.m, f.d
			} else {
				return out, y == 0
			}
		}
		out.Days = One(day(y, f.m, f.d))
		m2 := f.m
		if f.m2 > 0 {
			m2 = f.m2
		}
		if f.d2 > 0 {
			y2 := y
			if m2 < f.m {
				y2++
			}
			if valid(y2, m2, f.d2) && !day(y2, m2, f.d2).Before(out.Days.Start) {
				out.Days.End = day(y2, m2, f.d2)
			}
		}
		return out, true
	case f.m > 0:
		y := year(f.m, 0)
		if y == 0 {
			return out, true
		}
		out.Days = Days{day(y, f.m, 1), day(y, max(f.m, f.m2), 1).AddDate(0, 1, -1)}
		if f.m2 == 0 {
			out.Days = third(out.Days, f.part)
		}
		return out, true
	case f.hasR && f.r != nil:
		if n, ok := f.r.Num("nth"); ok {
			f.n = int32(n) //nolint:gosec // a small number
			return nthDay(f)
		}
		if f.r.Is(pack.Same) {
			out.Same = true
			out.Days = last
			return out, true
		}
		if !last.Start.IsZero() && (f.r.Has("told") || (f.near || f.begun) && f.r.Has("near") && r.oneDay(last)) { // "the day after": after the day told of
			out.Days, out.Yearless = One(last.Start.AddDate(0, 0, int(f.r.N))), f.loose
			return out, true
		}
		if !ref.IsZero() {
			out.Days = One(ref.AddDate(0, 0, int(f.r.N)))
			if f.w2 > 0 { // from today to Saturday
				n := (int(f.w2) - int(out.Days.Start.Weekday()) + 7) % 7
				out.Days.End = out.Days.Start.AddDate(0, 0, n)
			}
			if f.d2 > 0 { // from today to 27 July, to the 27th
				m := max(f.m2, f.m)
				if m == 0 {
					m = int32(out.Days.Start.Month())
				}
				end := day(int32(ref.Year()), m, f.d2)
				if end.Before(out.Days.Start) && max(f.m2, f.m) == 0 {
					end = end.AddDate(0, 1, 0)
				}
				if !end.Before(out.Days.Start) {
					out.Days.End = end
				}
			}
		}
		return out, true
	case f.w > 0 && f.u == "week" && f.hasStep && !ref.IsZero(): // "on Monday of last week"
		out.Days = weekdayOf(daysOfWeek(ref, f.step), f.w)
		return out, true
	case f.w > 0:
		out.Weekday, out.step, out.stepped = f.w, f.step, f.hasStep
		out.Days = r.weekdayDays(&out, false)
		if f.w2 > 0 && !out.Days.Start.IsZero() { // from Thursday to Saturday
			out.more = (f.w2 - f.w + 7) % 7
			out.Days.End = out.Days.Start.AddDate(0, 0, int(out.more))
		}
		return out, true
	case f.d > 0 && (f.y == 0 || f.u == ""):
		if r.lookedBack(f, last) {
			last, f.base = Days{}, Days{}
		}
		return dayOfMonth(f, last, ref)
	case f.n > 0 && f.u == "day" && !f.hasAgo && !f.hence && !f.hasStep:
		return nthDay(f)
	case (f.n > 0 || !f.many) && f.u != "" && (f.hasAgo || f.hence):
		n := max(int(f.n), 1) // "a week ago"
		if f.hasAgo {
			n = -n
		}
		last.Start = r.loosely(f, last.Start)
		if f.told && !last.Start.IsZero() { // "three days earlier": than the day told of
			ref = last.Start
		}
		if ref.IsZero() {
			return out, true
		}
		if out.Days = daysFrom(ref, n, f.u); f.past && !last.Start.IsZero() && last.Start.Before(r.Ref) {
			out.past = daysFrom(last.Start, n, f.u)
		}
		return out, true
	case (f.hasStep || f.part > 0 && f.u == "month") && f.u != "": // "at the beginning of the month": of this one
		if f.told && f.u == "year" && f.lastYear > 0 {
			out.Days = Days{day(f.lastYear, 1, 1), day(f.lastYear, 12, 31)}
			return out, true
		}
		if ref.IsZero() || f.several && f.n == 0 { // "in the coming days": nobody knows which
			return out, true
		}
		switch f.u {
		case "week":
			out.Days = daysOfWeek(ref, f.step)
		case "month":
			t := day(int32(ref.Year()), int32(ref.Month()), 1).AddDate(0, int(f.step), 0)
			out.Days = third(Days{t, t.AddDate(0, 1, -1)}, f.part)
		case "year":
			t := day(int32(ref.Year())+f.step, 1, 1)
			out.Days = Days{t, t.AddDate(1, 0, -1)}
		case "day":
			out.Days = One(ref.AddDate(0, 0, int(f.step)))
		}
		return out, true
	case f.y > 0:
		out.Days = Days{day(f.y, 1, 1), day(f.y, 12, 31)}
		return out, true
	}
	return out, false
}

// third is the first, the second or the last third of a month, as the press counts them: to the 10th, from the
// 11th to the 20th, from the 21st; the month itself for part 0.
func third(month Days, part int8) Days {
	switch part {
	case 1:
		return Days{month.Start, month.Start.AddDate(0, 0, 9)}
	case 2:
		return Days{month.Start.AddDate(0, 0, 10), month.Start.AddDate(0, 0, 19)}
	case 3:
		return Days{month.Start.AddDate(0, 0, 20), month.End}
	}
	return month
}

// daysFrom is the days that lie n units after a day, before it where n is negative.
func daysFrom(from time.Time, n int, unit string) Days {
	switch unit {
	case "day":
		return One(from.AddDate(0, 0, n))
	case "week":
		t := from.AddDate(0, 0, 7*n)
		return Days{t.AddDate(0, 0, -3), t.AddDate(0, 0, 3)}
	case "month":
		t := day(int32(from.Year()), int32(from.Month()), 1).AddDate(0, n, 0) //nolint:gosec // a year
		return Days{t, t.AddDate(0, 1, -1)}
	case "year":
		t := day(int32(from.Year())+int32(n), 1, 1) //nolint:gosec // a year
		return Days{t, t.AddDate(1, 0, -1)}
	}
	return Days{}
}

// AbsDays is the time between two days, whichever is first.
func AbsDays(a, b time.Time) time.Duration {
	if d := a.Sub(b); d >= 0 {
		return d
	}
	return b.Sub(a)
}

// monthTold gives a day without a month the month of the day told before it in its
// sentence, where that is another than the story's: "on 1 April in Cairo, on the 15th in".
func (r *Reading) monthTold(f *dateFill, first int32) {
	n := len(r.Dates) - 1
	if !r.Pack.Order.MarkedBefore || f.d == 0 || f.m > 0 || f.y > 0 || f.hasStep || n < 0 {
		return
	}
	p := &r.Dates[n]
	if p.Days.Start.IsZero() || p.Days.Start.Month() == r.Ref.Month() && p.Days.Start.Year() == r.Ref.Year() || r.Sent[p.First] != r.Sent[first] || int(f.d) < p.Days.Start.Day() {
		return
	}
	f.y, f.m = int32(p.Days.Start.Year()), int32(p.Days.Start.Month())
}
