package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Several met under one verb, each on a day of his own: "met A on Friday, B on Saturday and C
// on Sunday", "se reunió el viernes con A, el sábado con B".

// dayed is one of those whom a verb of meeting lists, with the chunks of his name and his day.
type dayed struct {
	ment, date int
	from, to   int // all that is told of him
	place      place
}

// dayEach makes a meeting with each of those whom the one verb of meeting of a sentence lists
// with a day each, in place of those that the sentence told.
func (r *reading) dayEach(reg *region, list []clause, meetings int) {
	if reg.quote >= 0 || len(r.meetings) <= meetings {
		return
	}
	c := onlyTalk(list)
	if c == nil || c.neg {
		return
	}
	all := r.dayedList(reg, c)
	if len(all) < 2 {
		return
	}
	first := r.meetings[meetings]
	common := first.who
	others := make([][]int32, len(all))
	for i, d := range all {
		others[i] = r.parties(r.resolve([]int32{reg.chunks[d.ment].idx}, c))
		common = minus(common, others[i])
	}
	for _, o := range others {
		if len(common) == 0 || len(o) == 0 || !r.twoSides(union(common, o)) {
			return
		}
	}
	at := r.state.meeting
	r.meetings = r.meetings[:meetings]
	for i, d := range all {
		m := first
		m.who, m.format, m.place, m.dated = union(common, others[i]), "bilateral", d.place, true
		m.days = r.pastYear(c, reg.chunks[d.date].idx, r.daysOf(reg.chunks[d.date].idx, m.status == "planned"))
		m.agenda, m.rules = slices.Clone(first.agenda), slices.Clone(first.rules)
		if i > 0 {
			m.evidence = []text.Range{r.trim(text.Range{First: reg.chunks[d.from].first, Last: reg.chunks[d.to-1].last})}
		}
		r.addMeeting(m)
	}
	r.state.meeting = min(at, meetings)
}

// dayedList is those behind a verb of meeting who have a day each, all of them before their
// names or all behind; nil if it is not so.
func (r *reading) dayedList(reg *region, c *clause) []dayed {
	var all []dayed
	cur := dayed{ment: -1, date: r.frontedDay(reg, c), from: c.at}
	before := cur.date >= 0
	if before && r.daysOf(reg.chunks[cur.date].idx, c.plan).Start.IsZero() {
		return nil
	}
	k := c.at + 1
	if s := c.get([]pack.Marker{pack.Subj}); s != nil && s.from > c.at && len(s.mentions) == 1 && !slices.Contains(c.frame.A, pack.Obj) {
		k = s.to // the verb first, its subject behind it
	}
	for ; k < len(reg.chunks); k++ {
		x := &reg.chunks[k]
		switch {
		case r.punct(x) == '(' && k+2 < len(reg.chunks) && reg.chunks[k+1].kind == cDate && r.punct(&reg.chunks[k+2]) == ')':
			k += 2 // "on Wednesday (24 July)"
		case x.kind == cDate:
			if r.onlyBounds(reg, k, -1) || cur.date >= 0 || r.daysOf(x.idx, c.plan).Start.IsZero() {
				return nil
			}
			if len(all) == 0 && cur.ment < 0 {
				before = true
			}
			cur.date = k
		case x.kind == cMent && r.mentions[x.idx].kind == kPlace:
			if !reg.chunks[k-1].is(pack.Prep) || reg.chunks[k-1].mark&pack.In == 0 {
				return nil
			}
			cur.place = r.mentionPlace(&r.mentions[x.idx])
		case x.kind == cMent:
			if kind := r.mentions[x.idx].kind; kind != kPerson && kind != kOffice || cur.ment >= 0 || before && cur.date < 0 {
				return ended(all, cur)
			}
			cur.ment = k
		case comma(r.punct(x)), x.kind == cItem && x.is(pack.And):
			if cur.ment >= 0 && cur.date >= 0 {
				all, cur = append(all, cur), dayed{ment: -1, date: -1, from: k + 1}
			} else if cur.ment >= 0 && !before && len(all) == 0 && x.kind == cItem {
				return nil // "met A and B on Friday"
			}
			continue
		case x.kind == cItem && x.trig == nil && (x.is(pack.Adverb) || x.is(pack.DayPart) || x.is(pack.Det) || x.is(pack.Prep)) && !x.is(pack.Rel) && !x.is(pack.Comp):
		default:
			return ended(all, cur)
		}
		cur.to = k + 1
	}
	return ended(all, cur)
}

// frontedDay is the day with which the stretch of a verb begins, -1 if it begins with none: "on
// Monday he met A and on Tuesday B".
func (r *reading) frontedDay(reg *region, c *clause) int {
	for k := c.at - 1; k >= 0 && k > c.at-maxReach/2; k-- {
		x := &reg.chunks[k]
		if x.finite() || x.kind == cQuote || semicolon(r.punct(x)) {
			return -1
		}
		if x.kind == cDate && (k == 0 || k == 1 && reg.chunks[0].is(pack.Prep)) {
			return k
		}
	}
	return -1
}

// ended is a list with the last of it, where that has a name and a day.
func ended(all []dayed, cur dayed) []dayed {
	if cur.ment >= 0 && cur.date >= 0 {
		all = append(all, cur)
	}
	return all
}
