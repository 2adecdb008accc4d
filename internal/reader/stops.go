package reader

import (
	"slices"
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Trips told without a verb of travelling: by the stops of a tour, by where somebody is,
// by a list of days.

// maxStops bounds how many chunks from its noun the stops of a tour are looked for.
const maxStops = 16

// dayBefore reports whether a day stands before chunk k and begins its stretch.
func (r *reading) dayBefore(reg *region, k int) bool {
	return k > 0 && reg.chunks[k-1].kind == cDate && (k == 1 || r.boundary(&reg.chunks[k-2]) || reg.chunks[k-2].is(pack.And))
}

// onDays makes a record of each day that a verb lists: "went there twice: in February
// 2009 and on 5 March 2018"; of brackets that hold a day, and where it was: "in 2017
// (Moscow, 30 October) and in 2021 (Sochi, 20 July)".
func (r *reading) onDays(reg *region, list []clause, meetings, visits int) {
	if !r.pack.Order.Cases || reg.quote >= 0 {
		return
	}
	for k := 1; k+1 < len(reg.chunks); k++ {
		x := &reg.chunks[k]
		days, at := Days{}, place{}
		switch {
		case r.punct(x) == '(':
			if r.bracketed(reg, k, &days, &at) < 0 {
				continue
			}
			if p := k - 1; r.isPlace(reg, p) {
				continue // the day of that place
			}
		case (comma(r.punct(x)) || x.is(pack.And)) && r.dateAround(reg, k):
			days = r.daysOf(reg.chunks[r.nextSolid(reg, k)].idx, false)
		default:
			continue
		}
		if days.Start.IsZero() {
			continue
		}
		c := r.verbOver(list, k)
		if p := r.prevDate(reg, k); c == nil && p == 0 && len(list) > 0 && (isTrip(list[0].form) || isTalk(list[0].form)) {
			c = &list[0]
		}
		if c == nil {
			continue
		}
		ev := []text.Range{r.trim(text.Range{First: x.first, Last: reg.chunks[k+1].last})}
		r.onDay(c, days, at, ev, meetings, visits)
		if r.punct(x) != '(' { // and of the first of the list
			if d := r.daysOf(reg.chunks[r.prevDate(reg, k)].idx, false); !d.Start.IsZero() {
				r.onDay(c, d, place{}, ev, meetings, visits)
			}
		}
	}
}

// onDay copies the record that a clause made, for another day; a record that has that
// day already gets where it was.
func (r *reading) onDay(c *clause, days Days, at place, ev []text.Range, meetings, visits int) {
	if isTrip(c.form) && len(r.visits) > visits {
		base := r.visits[len(r.visits)-1]
		if !at.empty() && r.actors[base.who[0]].country == at.country {
			return
		}
		to := base.to
		if !at.empty() {
			to = at
		}
		for i := visits; i < len(r.visits); i++ {
			if v := &r.visits[i]; v.to.country == to.country && (v.days == days || within(v.days, days)) {
				if v.days = days; !at.empty() {
					v.to = at
				}
				return
			}
		}
		base.days, base.to, base.evidence, base.rules = days, to, ev, slices.Clone(base.rules)
		r.visits = append(r.visits, base)
	}
	if isTalk(c.form) && len(r.meetings) > meetings {
		m := r.meetings[len(r.meetings)-1]
		if m.attended {
			return
		}
		for i := meetings; i < len(r.meetings); i++ {
			if o := &r.meetings[i]; sameMembers(o.who, m.who) && (o.days == days || within(o.days, days)) {
				o.days, o.dated = days, true
				if !at.empty() {
					o.place = at
				}
				return
			}
		}
		m.days, m.dated, m.evidence, m.rules = days, true, ev, slices.Clone(m.rules)
		m.place = at
		k := r.state.meeting
		r.addMeeting(m)
		r.state.meeting = k
	}
}

// within reports whether one stretch of days lies in another, longer one.
func within(long, short Days) bool {
	return !long.Start.IsZero() && !short.Start.Before(long.Start) && !short.End.After(long.End) && short != long
}

// bracketed reads a bracket at chunk k that holds a day and perhaps a place, and
// nothing else; it returns where it closes, -1 if there is no such bracket.
func (r *reading) bracketed(reg *region, k int, days *Days, at *place) int {
	for j := k + 1; j < len(reg.chunks) && j < k+10; j++ {
		x := &reg.chunks[j]
		switch m := r.punct(x); {
		case m == ')' && !days.Start.IsZero():
			return j
		case m == ')':
			return -1
		case x.kind == cDate && days.Start.IsZero():
			*days = r.daysOf(x.idx, false)
		case r.isPlace(reg, j) && at.empty():
			*at = r.mentionPlace(&r.mentions[x.idx])
		case comma(m), m == '.', dash(m), x.kind == cItem && (x.is(pack.Prep) || x.is(pack.Era) || x.set == 0 && x.last-x.first == 1):
		default:
			return -1
		}
	}
	return -1
}

// dateAround reports whether days stand before and behind the comma or "and" at chunk
// k, and what is behind closes the list or its stretch.
func (r *reading) dateAround(reg *region, k int) bool {
	p, n := r.prevDate(reg, k), r.nextSolid(reg, k)
	if p < 0 || n < 0 || reg.chunks[n].kind != cDate {
		return false
	}
	n++
	for n < len(reg.chunks) && r.punct(&reg.chunks[n]) == '.' {
		n++
	}
	if n >= len(reg.chunks) {
		return true
	}
	x := &reg.chunks[n]
	if p == 0 && (x.kind == cMent || x.finite()) { // "on 23 January and 8 April he came"
		return true
	}
	return comma(r.punct(x)) || x.is(pack.And) || r.punct(x) == ')' || semicolon(r.punct(x))
}

// prevDate is the day right before chunk k, past the full stop of an abbreviation, -1 if
// there is none.
func (r *reading) prevDate(reg *region, k int) int {
	j := k - 1
	for j > 0 && r.punct(&reg.chunks[j]) == '.' {
		j--
	}
	if j < 0 || reg.chunks[j].kind != cDate {
		return -1
	}
	return j
}

// nextSolid is the chunk behind chunk k, past "and" after a comma.
func (r *reading) nextSolid(reg *region, k int) int {
	j := k + 1
	if j < len(reg.chunks) && comma(r.punct(&reg.chunks[k])) && reg.chunks[j].is(pack.And) {
		j++
	}
	if j >= len(reg.chunks) {
		return -1
	}
	return j
}

// yearsAround gives a day without a year the one told beside it: before the bracket in
// which it stands, "in 2017 (Moscow, 30 October)", at the beginning of its sentence, "in
// 2019 they met once: on 4 September", or of its paragraph.
func (r *reading) yearsAround() {
	if r.pack.Order.MarkedBefore {
		r.yearsGoOn()
	}
	if !r.pack.Order.Cases {
		return
	}
	year, para, sent, opens := -1, int32(-1), int32(-1), false
	for i := range r.dates {
		d := &r.dates[i]
		whole := !d.days.Start.IsZero() && d.days.End.Sub(d.days.Start).Hours() > 24*360
		if whole && !r.sinceYear(d) {
			year, para, sent = d.days.Start.Year(), r.para[d.First], r.sent[d.First]
			opens = d.First-r.doc.Paras[para].First < 3
			continue
		}
		if d.weekday > 0 || d.days.Start.IsZero() || d.same {
			continue
		}
		if !d.yearless {
			if para == r.para[d.First] && d.days.Start.Year() != year {
				para = -1 // another year has been told since
			}
			continue
		}
		if year > 0 && (sent == r.sent[d.First] || opens && para == r.para[d.First]) && (r.ref.IsZero() || year != r.ref.Year()) {
			d.days, d.yearless = inYear(d.days, year), false
		}
	}
}

// inYear is days of a year moved to another; a month stays a whole one.
func inYear(d Days, year int) Days {
	n := year - d.Start.Year()
	if s := d.Start; s.Day() == 1 && d.End.Equal(s.AddDate(0, 1, -1)) {
		s = s.AddDate(n, 0, 0)
		return Days{s, s.AddDate(0, 1, -1)}
	}
	return Days{d.Start.AddDate(n, 0, 0), d.End.AddDate(n, 0, 0)}
}

// sinceYear reports whether a year only bounds the time: "since 2011". Other words for
// "in" stand before it.
func (r *reading) sinceYear(d *date) bool {
	it := &r.items[r.itemAt[d.First]]
	return it.is(pack.Prep) && func() bool {
		for _, f := range r.forms(it, bit(pack.Prep)) {
			if f.Markers&(pack.In|pack.At) != 0 {
				return false
			}
		}
		return true
	}()
}

// pairs makes a record of each day and place that a verb lists one after the other: "he
// was there three times – on 10 March in Moscow, on 3 May and 13 November in Sochi".
func (r *reading) pairs(reg *region, list []clause, meetings, visits int) {
	if !r.pack.Order.Cases || reg.quote >= 0 || len(r.visits) == visits && len(r.meetings) == meetings {
		return
	}
	c := (*clause)(nil)
	from, groups := -1, 0
	var days []Days
	var ats []place
	flush := func(end int) { // what stands between two commas has both, or is dropped
		if len(days) > 0 && len(ats) > 0 && c != nil && (groups > 0 || len(days) > 1) {
			ev := []text.Range{r.trim(text.Range{First: reg.chunks[from].first, Last: reg.chunks[end-1].last})}
			for _, d := range days {
				for _, at := range ats {
					r.onDay(c, d, at, ev, meetings, visits)
				}
			}
		}
		if len(days) > 0 && len(ats) > 0 {
			groups++
		}
		if len(ats) > 0 {
			days, ats, from = nil, nil, -1
		}
	}
	for k := range reg.chunks {
		x := &reg.chunks[k]
		switch m := r.punct(x); {
		case x.kind == cDate:
			if d := r.daysOf(x.idx, false); !d.Start.IsZero() && d.End.Sub(d.Start) < 40*24*time.Hour {
				if days = append(days, d); from < 0 {
					from = k
				}
			}
		case r.isPlace(reg, k) && k > 0 && reg.chunks[k-1].is(pack.Prep) && reg.chunks[k-1].mark&(pack.In|pack.To) != 0:
			if ats = append(ats, r.mentionPlace(&r.mentions[x.idx])); from < 0 {
				from = k
			}
		case comma(m), semicolon(m), x.is(pack.And) && len(days) > 0 && len(ats) > 0:
			flush(k)
			if groups == 0 && len(ats) == 0 && r.placeThenDay(reg, k+1) {
				days, from = nil, -1 // "came on the 5th, to Mali – on the 7th": the day before is the verb's
			}
		case dash(m), colon(m), m == '.', x.kind == cItem && !x.finite() && !x.is(pack.Rel) && !x.is(pack.Comp):
		case x.finite() && (isTrip(x.trig) || isTalk(x.trig)):
			c = r.clauseAt(list, k)
		case x.kind == cMent:
			if len(ats) > 0 {
				flush(k)
			}
		default:
			days, ats, from, c = nil, nil, -1, nil
		}
	}
	flush(len(reg.chunks))
}

// placeThenDay reports whether a place behind its preposition and then, past a dash or not, a
// day begin at chunk k.
func (r *reading) placeThenDay(reg *region, k int) bool {
	for k < len(reg.chunks) && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.And) {
		k++
	}
	if k+2 >= len(reg.chunks) || reg.chunks[k].kind != cItem || !reg.chunks[k].is(pack.Prep) || !r.isPlace(reg, k+1) {
		return false
	}
	if k += 2; dash(r.punct(&reg.chunks[k])) {
		k++
	}
	return k < len(reg.chunks) && reg.chunks[k].kind == cDate
}

// clauseAt is the clause of a trip or a meeting whose verb chunk k is, nil if there is none.
func (r *reading) clauseAt(list []clause, k int) *clause {
	for i := range list {
		if list[i].at == k && (isTrip(list[i].form) || isTalk(list[i].form)) {
			return &list[i]
		}
	}
	return nil
}

// frontedObject adds to a verb what stands far before it, in no case that a subject has
// and without a preposition: of travelling the place, "Baku-ACC on a visit will see the
// minister", of meeting whom, "the president-ACC in the palace received the king".
func (r *reading) frontedObject(reg *region, c *clause) {
	s := c.get([]pack.Marker{pack.Subj})
	trip := isTrip(c.form)
	event := c.frame.Kind == pack.FEvent || c.frame.Also != ""
	slots := c.frame.B
	if c.frame.Kind == pack.FSay {
		slots = c.frame.To
	}
	if !r.pack.Order.Cases || s == nil || c.passive || !trip && (!isTalk(c.form) && !event || s.from < c.at && !event || c.get(slots) != nil || marks(slots)&pack.Obj == 0) || trip && c.get(c.frame.To) != nil {
		return
	}
	fits := func(k int) bool {
		if trip {
			return r.isPlace(reg, k)
		}
		return reg.chunks[k].kind == cMent && (r.mentions[reg.chunks[k].idx].kind == kPerson || r.mentions[reg.chunks[k].idx].kind == kOffice) && !r.governed(reg, k)
	}
	k := min(c.at, s.from) - 1
	for k >= 0 && k > c.at-maxStops && !fits(k) {
		x := &reg.chunks[k]
		if x.kind != cDate && (x.kind != cItem || x.finite() || x.is(pack.And) || x.is(pack.Rel) || x.is(pack.Comp)) && !(!trip && x.kind == cMent && r.governed(reg, k)) {
			return
		}
		k--
	}
	if k < 0 || !fits(k) || k > 0 && reg.chunks[k-1].kind == cItem && reg.chunks[k-1].is(pack.Prep) {
		return
	}
	if f := r.caseOf([]int32{reg.chunks[k].idx}); f != 0 && f&pack.Acc == 0 || !trip && f == 0 {
		return
	}
	a := r.chainLeft(reg, k)
	a.mark = pack.Obj
	c.args = append(c.args, a)
}
