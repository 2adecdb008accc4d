package date

import (
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Weekdays of a week that was over when the story was written.

const (
	week        = 7 * 24 * time.Hour
	minWeekdays = 3 // that told one after the other are a week
	maxTrip     = 9 * 24 * time.Hour
)

// WeeksTold sets back by a week those weekdays that the story tells of one after the other and
// that would lie behind the next, "on Monday he … on Tuesday … on Friday", written on a Monday, and
// those that lie behind the days of the trip or the event told before them: "was in Rome from 6 to
// 10 May. On Monday he met".
func (r *Reading) WeeksTold() {
	if r.Ref.IsZero() {
		return
	}
	var chain []int32
	for i := range r.Dates {
		k := int32(i) //nolint:gosec // bounded by the text
		d := &r.Dates[i]
		if !r.bareWeekday(d) {
			if !d.Same && d.Weekday == 0 && d.eve == 0 {
				r.setBack(chain)
				chain = chain[:0]
			}
			continue
		}
		if n := len(chain); n > 0 && r.Dates[chain[n-1]].Weekday >= d.Weekday {
			r.setBack(chain)
			chain = chain[:0]
		}
		chain = append(chain, k)
	}
	r.setBack(chain)
	r.withinTrips()
}

// bareWeekday reports whether a date is a weekday alone, not "last Monday" nor "this Monday".
func (r *Reading) bareWeekday(d *Date) bool {
	return d.Weekday > 0 && !d.stepped && d.more == 0 && !d.Days.Start.IsZero() && r.Items[r.ItemAt[d.First]].Is(pack.Weekday) && !r.quoted(d.First)
}

// quoted reports whether a word stands within quotation marks.
func (r *Reading) quoted(tok int32) bool {
	qi := r.FirstQuote(tok) - 1
	return qi >= 0 && r.Doc.Quotes[qi].Open < tok && r.Doc.Quotes[qi].Close > tok
}

// setBack sets back the first of a chain of weekdays, in the order of the week, that lie behind the
// next ones, if none of these is told in a
// tense that says that it was before the rest or is to come.
func (r *Reading) setBack(chain []int32) {
	if len(chain) < minWeekdays {
		return
	}
	drop := 0
	for i := 1; i < len(chain); i++ {
		if r.Dates[chain[i]].Days.Start.Before(r.Dates[chain[i-1]].Days.Start) {
			drop = i
		}
	}
	if drop == 0 || r.toldBack(r.Sent[r.Dates[chain[drop-1]].First]) {
		return
	}
	for _, k := range chain[drop:] {
		if r.outOfLine(r.Sent[r.Dates[k].First]) {
			return
		}
	}
	for _, k := range chain[:drop] {
		r.Dates[k].weekBefore()
	}
}

// weekBefore makes a weekday that of the week before, but where it is planned.
func (d *Date) weekBefore() {
	d.weeks++
	d.Days = Days{d.Days.Start.Add(-week), d.Days.End.Add(-week)}
}

// toldBack reports whether a sentence says what had been before what it tells of: "before his talks on
// Tuesday he had stopped in Oman".
func (r *Reading) toldBack(sent int32) bool {
	s := r.Doc.Sents[sent]
	for k := r.ItemAt[s.First]; k <= r.ItemAt[s.Last-1]; k++ {
		it := &r.Items[k]
		if r.Has(it, word.Bit(pack.Aux), "earlier") {
			return true
		}
		for _, f := range r.Forms(it, word.Bit(pack.Prep)|word.Bit(pack.Sub)) {
			if f.Markers&pack.Before != 0 {
				return true
			}
		}
	}
	return false
}

// outOfLine reports whether a word in a sentence says that what it tells was before the rest, or is
// still to come: "had", "will".
func (r *Reading) outOfLine(sent int32) bool {
	s := r.Doc.Sents[sent]
	for k := r.ItemAt[s.First]; k <= r.ItemAt[s.Last-1]; k++ {
		it := &r.Items[k]
		if it.Is(pack.Plan) || r.Has(it, word.Bit(pack.Aux), "earlier") {
			return true
		}
		for _, f := range r.Forms(it, word.Bit(pack.Verb)|word.Bit(pack.Support)) {
			if f.Feat&pack.Fut != 0 && f.Feat&(pack.Past|pack.Pres) == 0 {
				return true
			}
		}
	}
	return false
}

// withinTrips sets back weekdays that lie behind the days of a trip or an event of which the
// paragraph, the one before it or the headline tells, and that are among them.
func (r *Reading) withinTrips() {
	for i := range r.Dates {
		span := r.Dates[i].Days
		if n := span.End.Sub(span.Start); r.Dates[i].Weekday > 0 || n <= 0 || n > maxTrip || !span.End.Before(r.Ref) || !r.TellsTrip(r.Sent[r.Dates[i].First]) {
			continue
		}
		for j := i + 1; j < len(r.Dates); j++ {
			d := &r.Dates[j]
			if !r.bareWeekday(d) {
				if d.Same || d.eve != 0 {
					continue
				}
				break
			}
			a, b := r.Para[r.Dates[i].First], r.Para[d.First]
			if b > a+1 && a != r.Title && !r.bareWeekday(&r.Dates[j-1]) {
				break
			}
			if at := d.Days.Start.Add(-week); d.Days.Start.After(span.End) && !at.Before(span.Start) && !at.After(span.End) {
				d.weekBefore()
			}
		}
	}
}

// TellsTrip reports whether a sentence has a word for a trip or for an event where people meet.
func (r *Reading) TellsTrip(sent int32) bool {
	s := r.Doc.Sents[sent]
	for k := r.ItemAt[s.First]; k <= r.ItemAt[s.Last-1]; k++ {
		it := &r.Items[k]
		if it.Is(pack.Occasion) {
			return true
		}
		for _, f := range r.Forms(it, word.Bit(pack.Noun)|word.Bit(pack.Verb)) {
			if word.IsTrip(f) || word.IsTalk(f) {
				return true
			}
		}
	}
	return false
}
