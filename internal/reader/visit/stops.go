package visit

import (
	"slices"
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/statement"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Trips told without a verb of travelling: by the stops of a tour, by where somebody is,
// by a list of days.

// OnDays makes a record of each day that a verb lists: "went there twice: in February
// 2009 and on 5 March 2018"; of brackets that hold a day, and where it was: "in 2017
// (Moscow, 30 October) and in 2021 (Sochi, 20 July)".
func (r *Reading) OnDays(reg *phrase.Region, list []phrase.Clause, meetings, visits int) {
	if !r.Pack.Order.Cases || reg.Quote >= 0 {
		return
	}
	for k := 1; k+1 < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		days, at := date.Days{}, date.Place{}
		switch {
		case r.Punct(x) == '(':
			if r.bracketed(reg, k, &days, &at) < 0 {
				continue
			}
			if p := k - 1; r.IsPlace(reg, p) {
				continue // the day of that place
			}
		case (word.Comma(r.Punct(x)) || x.Is(pack.And)) && r.dateAround(reg, k):
			days = r.DaysOf(reg.Chunks[r.nextSolid(reg, k)].Idx, false)
		default:
			continue
		}
		if days.Start.IsZero() {
			continue
		}
		c := r.VerbOver(list, k)
		if p := r.prevDate(reg, k); c == nil && p == 0 && len(list) > 0 && (word.IsTrip(list[0].Form) || word.IsTalk(list[0].Form)) {
			c = &list[0]
		}
		if c == nil {
			continue
		}
		ev := []text.Range{r.Trim(text.Range{First: x.First, Last: reg.Chunks[k+1].Last})}
		r.onDay(c, days, at, ev, meetings, visits)
		if r.Punct(x) != '(' { // and of the first of the list
			if d := r.DaysOf(reg.Chunks[r.prevDate(reg, k)].Idx, false); !d.Start.IsZero() {
				r.onDay(c, d, date.Place{}, ev, meetings, visits)
			}
		}
	}
}

// onDay copies the record that a clause made, for another day; a record that has that
// day already gets where it was.
func (r *Reading) onDay(c *phrase.Clause, days date.Days, at date.Place, ev []text.Range, meetings, visits int) {
	if word.IsTrip(c.Form) && len(r.Visits) > visits {
		base := r.Visits[len(r.Visits)-1]
		if !at.Empty() && r.Actors[base.Who[0]].Country == at.Country {
			return
		}
		to := base.To
		if !at.Empty() {
			to = at
		}
		for i := visits; i < len(r.Visits); i++ {
			if v := &r.Visits[i]; v.To.Country == to.Country && (v.Days == days || within(v.Days, days)) {
				if v.Days = days; !at.Empty() {
					v.To = at
				}
				return
			}
		}
		base.Days, base.To, base.Evidence, base.Rules = days, to, ev, slices.Clone(base.Rules)
		r.Visits = append(r.Visits, base)
	}
	if word.IsTalk(c.Form) && len(r.Meetings) > meetings {
		m := r.Meetings[len(r.Meetings)-1]
		if m.Attended {
			return
		}
		for i := meetings; i < len(r.Meetings); i++ {
			if o := &r.Meetings[i]; story.SameMembers(o.Who, m.Who) && (o.Days == days || within(o.Days, days)) {
				o.Days, o.Dated = days, true
				if !at.Empty() {
					o.Place = at
				}
				return
			}
		}
		m.Days, m.Dated, m.Evidence, m.Rules = days, true, ev, slices.Clone(m.Rules)
		m.Place = at
		k := r.State.Meeting
		r.AddMeeting(m)
		r.State.Meeting = k
	}
}

// within reports whether one stretch of days lies in another, longer one.
func within(long, short date.Days) bool {
	return !long.Start.IsZero() && !short.Start.Before(long.Start) && !short.End.After(long.End) && short != long
}

// bracketed reads a bracket at chunk k that holds a day and perhaps a place, and
// nothing else; it returns where it closes, -1 if there is no such bracket.
func (r *Reading) bracketed(reg *phrase.Region, k int, days *date.Days, at *date.Place) int {
	for j := k + 1; j < len(reg.Chunks) && j < k+10; j++ {
		x := &reg.Chunks[j]
		switch m := r.Punct(x); {
		case m == ')' && !days.Start.IsZero():
			return j
		case m == ')':
			return -1
		case x.Kind == phrase.OfDate && days.Start.IsZero():
			*days = r.DaysOf(x.Idx, false)
		case r.IsPlace(reg, j) && at.Empty():
			*at = r.MentionPlace(&r.Mentions[x.Idx])
		case word.Comma(m), m == '.', word.Dash(m), x.Kind == phrase.OfItem && (x.Is(pack.Prep) || x.Is(pack.Era) || x.Set == 0 && x.Last-x.First == 1):
		default:
			return -1
		}
	}
	return -1
}

// dateAround reports whether days stand before and behind the comma or "and" at chunk
// k, and what is behind closes the list or its stretch.
func (r *Reading) dateAround(reg *phrase.Region, k int) bool {
	p, n := r.prevDate(reg, k), r.nextSolid(reg, k)
	if p < 0 || n < 0 || reg.Chunks[n].Kind != phrase.OfDate {
		return false
	}
	n++
	for n < len(reg.Chunks) && r.Punct(&reg.Chunks[n]) == '.' {
		n++
	}
	if n >= len(reg.Chunks) {
		return true
	}
	x := &reg.Chunks[n]
	if p == 0 && (x.Kind == phrase.OfMention || x.Finite()) { // "on 23 January and 8 April he came"
		return true
	}
	return word.Comma(r.Punct(x)) || x.Is(pack.And) || r.Punct(x) == ')' || word.Semicolon(r.Punct(x))
}

// prevDate is the day right before chunk k, past the full stop of an abbreviation, -1 if
// there is none.
func (r *Reading) prevDate(reg *phrase.Region, k int) int {
	j := k - 1
	for j > 0 && r.Punct(&reg.Chunks[j]) == '.' {
		j--
	}
	if j < 0 || reg.Chunks[j].Kind != phrase.OfDate {
		return -1
	}
	return j
}

// nextSolid is the chunk behind chunk k, past "and" after a comma.
func (r *Reading) nextSolid(reg *phrase.Region, k int) int {
	j := k + 1
	if j < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[k])) && reg.Chunks[j].Is(pack.And) {
		j++
	}
	if j >= len(reg.Chunks) {
		return -1
	}
	return j
}

// YearsAround gives a day without a year the one told beside it: before the bracket in
// which it stands, "in 2017 (Moscow, 30 October)", at the beginning of its sentence, "in
// 2019 they met once: on 4 September", or of its paragraph.
func (r *Reading) YearsAround() {
	if r.Pack.Order.MarkedBefore {
		r.YearsGoOn()
	}
	if !r.Pack.Order.Cases {
		return
	}
	year, para, sent, opens := -1, int32(-1), int32(-1), false
	for i := range r.Dates {
		d := &r.Dates[i]
		whole := !d.Days.Start.IsZero() && d.Days.End.Sub(d.Days.Start).Hours() > 24*360
		if whole && !r.SinceYear(d) {
			year, para, sent = d.Days.Start.Year(), r.Para[d.First], r.Sent[d.First]
			opens = d.First-r.Doc.Paras[para].First < 3
			continue
		}
		if d.Weekday > 0 || d.Days.Start.IsZero() || d.Same {
			continue
		}
		if !d.Yearless {
			if para == r.Para[d.First] && d.Days.Start.Year() != year {
				para = -1 // another year has been told since
			}
			continue
		}
		if year > 0 && (sent == r.Sent[d.First] || opens && para == r.Para[d.First]) && (r.Ref.IsZero() || year != r.Ref.Year()) {
			d.Days, d.Yearless = statement.InYear(d.Days, year), false
		}
	}
}

// Pairs makes a record of each day and place that a verb lists one after the other: "he
// was there three times – on 10 March in Moscow, on 3 May and 13 November in Sochi".
func (r *Reading) Pairs(reg *phrase.Region, list []phrase.Clause, meetings, visits int) {
	if !r.Pack.Order.Cases || reg.Quote >= 0 || len(r.Visits) == visits && len(r.Meetings) == meetings {
		return
	}
	c := (*phrase.Clause)(nil)
	from, groups := -1, 0
	var days []date.Days
	var ats []date.Place
	flush := func(end int) { // what stands between two commas has both, or is dropped
		if len(days) > 0 && len(ats) > 0 && c != nil && (groups > 0 || len(days) > 1) {
			ev := []text.Range{r.Trim(text.Range{First: reg.Chunks[from].First, Last: reg.Chunks[end-1].Last})}
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
	for k := range reg.Chunks {
		x := &reg.Chunks[k]
		switch m := r.Punct(x); {
		case x.Kind == phrase.OfDate:
			if d := r.DaysOf(x.Idx, false); !d.Start.IsZero() && d.End.Sub(d.Start) < 40*24*time.Hour {
				if days = append(days, d); from < 0 {
					from = k
				}
			}
		case r.IsPlace(reg, k) && k > 0 && reg.Chunks[k-1].Is(pack.Prep) && reg.Chunks[k-1].Mark&(pack.In|pack.To) != 0:
			if ats = append(ats, r.MentionPlace(&r.Mentions[x.Idx])); from < 0 {
				from = k
			}
		case word.Comma(m), word.Semicolon(m), x.Is(pack.And) && len(days) > 0 && len(ats) > 0:
			flush(k)
			if groups == 0 && len(ats) == 0 && r.placeThenDay(reg, k+1) {
				days, from = nil, -1 // "came on the 5th, to Mali – on the 7th": the day before is the verb's
			}
		case word.Dash(m), word.Colon(m), m == '.', x.Kind == phrase.OfItem && !x.Finite() && !x.Is(pack.Rel) && !x.Is(pack.Comp):
		case x.Finite() && (word.IsTrip(x.Trig) || word.IsTalk(x.Trig)):
			c = r.clauseAt(list, k)
		case x.Kind == phrase.OfMention:
			if len(ats) > 0 {
				flush(k)
			}
		default:
			days, ats, from, c = nil, nil, -1, nil
		}
	}
	flush(len(reg.Chunks))
}

// placeThenDay reports whether a place behind its preposition and then, past a dash or not, a
// day begin at chunk k.
func (r *Reading) placeThenDay(reg *phrase.Region, k int) bool {
	for k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.And) {
		k++
	}
	if k+2 >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfItem || !reg.Chunks[k].Is(pack.Prep) || !r.IsPlace(reg, k+1) {
		return false
	}
	if k += 2; word.Dash(r.Punct(&reg.Chunks[k])) {
		k++
	}
	return k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfDate
}

// clauseAt is the clause of a trip or a meeting whose verb chunk k is, nil if there is none.
func (r *Reading) clauseAt(list []phrase.Clause, k int) *phrase.Clause {
	for i := range list {
		if list[i].At == k && (word.IsTrip(list[i].Form) || word.IsTalk(list[i].Form)) {
			return &list[i]
		}
	}
	return nil
}
