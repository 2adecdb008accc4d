package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Gapping: a verb that is not said again, a dash in its place: "on Monday he spoke
// with X, and on Tuesday – with Y"; "he visited Baku, on Saturday – Ankara".

// gapped makes the records of the stretches of a sentence that share their verb with
// the clause before.
func (r *reading) gapped(reg *region, list []clause, meetings, visits int) {
	r.dayEach(reg, list, meetings)
	r.metElsewhere(reg, list, meetings)
	r.daysApart(reg, list, meetings)
	if !r.pack.Habits.Dash || reg.quote >= 0 {
		return
	}
	r.series(reg, list, meetings)
	for k := 1; k+1 < len(reg.chunks); k++ {
		if len(r.visits) > visits && r.datedPlace(reg, k) { // "Kyiv (2 July), Moscow (5 July)"
			if c := r.verbOver(list, k); c != nil && isTrip(c.form) {
				r.gappedVisit([]int32{reg.chunks[k-1].idx}, r.daysOf(reg.chunks[k+1].idx, false), []text.Range{r.trim(text.Range{First: reg.chunks[k-1].first, Last: reg.chunks[k+1].last})})
			}
			continue
		}
		if m := r.punct(&reg.chunks[k]); !dash(m) || m == '-' && r.doc.Tokens[reg.chunks[k].first].Has(text.Glued) {
			continue
		}
		if at, from := r.placeBefore(reg, k); at >= 0 && len(r.visits) > visits {
			if c := r.verbOver(list, from); c != nil && isTrip(c.form) {
				r.gappedVisit([]int32{reg.chunks[at].idx}, r.daysOf(reg.chunks[k+1].idx, false), []text.Range{r.trim(text.Range{First: reg.chunks[at-1].first, Last: reg.chunks[k+1].last})})
			}
			continue
		}
		from := k
		days, told, back := Days{}, false, 0
		next := false                 // "then – Ankara"
		for j := k - 1; j >= 0; j-- { // back over the day, to the comma
			x := &reg.chunks[j]
			if comma(r.punct(x)) || semicolon(r.punct(x)) {
				from = j
				break
			}
			if x.kind == cDate {
				days, told = r.daysOf(x.idx, false), true
				continue
			}
			if f := r.form(&r.items[x.item], pack.Adverb); x.kind == cItem && f != nil && f.Get("step") != "" {
				back, told = back+1, true
				continue
			}
			next = next || x.is(pack.Adverb)
			if x.kind != cItem || !x.is(pack.And) && !x.is(pack.Adverb) && !x.is(pack.Prep) {
				break
			}
		}
		if from == k || !told && !next {
			continue
		}
		c := r.verbOver(list, from)
		if c == nil || !told && !isTrip(c.form) {
			continue
		}
		n := k + 1
		var mark pack.Marker
		if reg.chunks[n].kind == cItem && reg.chunks[n].is(pack.Prep) {
			mark, n = reg.chunks[n].mark, n+1
		}
		if n >= len(reg.chunks) || reg.chunks[n].kind != cMent {
			continue
		}
		a := r.chainRight(reg, n)
		ev := []text.Range{r.trim(text.Range{First: reg.chunks[from].first, Last: reg.chunks[a.to-1].last})}
		if isTalk(c.form) && len(r.meetings) > meetings && mark&pack.With != 0 {
			r.gappedMeeting(c, a.mentions, days, back, ev)
		} else if isTrip(c.form) && len(r.visits) > visits {
			r.gappedVisit(a.mentions, days, ev)
		}
	}
}

// gapAfter reports whether a dash stands for the verb in the stretch after the comma
// at chunk j.
func (r *reading) gapAfter(reg *region, j int) bool {
	if !r.pack.Habits.Dash {
		return false
	}
	for k := j + 1; k < len(reg.chunks) && k < j+8; k++ {
		x := &reg.chunks[k]
		switch m := r.punct(x); {
		case dash(m) && (m != '-' || !r.doc.Tokens[x.first].Has(text.Glued)):
			return k > j+1
		case x.kind == cDate, x.kind == cMent, x.kind == cItem && x.trig == nil && (x.is(pack.And) || x.is(pack.Adverb) || x.is(pack.Prep)):
		default:
			return false
		}
	}
	return false
}

// placeBefore is the chunk of the place in the stretch that ends before the dash at
// chunk k, behind its preposition and after a comma, and that comma's; the day stands
// behind the dash: "to Rome – on Monday".
func (r *reading) placeBefore(reg *region, k int) (at, from int) {
	if k < 3 || k+1 >= len(reg.chunks) || reg.chunks[k+1].kind != cDate || reg.chunks[k-1].kind != cMent || !reg.chunks[k-2].is(pack.Prep) {
		return -1, -1
	}
	from = k - 3
	for from > 0 && reg.chunks[from].kind == cItem && (reg.chunks[from].is(pack.And) || reg.chunks[from].is(pack.Adverb)) {
		from--
	}
	if m := r.punct(&reg.chunks[from]); !comma(m) && !semicolon(m) {
		return -1, -1
	}
	return k - 1, from
}

// series makes a meeting of each day and place that a verb of meeting lists: "they met
// on 20 May in Astana, on 25 July in Vientiane and on 28 September in New York".
func (r *reading) series(reg *region, list []clause, meetings int) {
	if len(r.meetings) != meetings+1 {
		return
	}
	first := r.meetings[meetings]
	for k := 2; k+2 < len(reg.chunks); k++ {
		j := k + 1
		for ; j < len(reg.chunks) && j < k+4 && reg.chunks[j].kind == cItem && reg.chunks[j].trig == nil && (reg.chunks[j].is(pack.And) || reg.chunks[j].is(pack.Adverb)) && !reg.chunks[j].is(pack.Prep); j++ {
		}
		if x := &reg.chunks[k]; !comma(r.punct(x)) && !x.is(pack.And) || !r.dayAndPlace(reg, j) || !r.dayAndPlace(reg, k-3) {
			continue // "in A on Friday, then again in B on Sunday"
		}
		c := r.verbOver(list, k)
		if c == nil || c.form.Class != pack.Verb || !isTalk(c.form) {
			continue
		}
		m := first
		m.days, m.dated, m.place = r.daysOf(reg.chunks[j].idx, false), true, r.mentionPlace(&r.mentions[reg.chunks[j+2].idx])
		if m.days == first.days || m.days.Start.IsZero() {
			continue
		}
		m.rules = slices.Clone(first.rules)
		m.evidence = []text.Range{r.trim(text.Range{First: reg.chunks[j].first, Last: reg.chunks[j+2].last})}
		at := r.state.meeting
		r.addMeeting(m)
		r.state.meeting = at
	}
}

// dayAndPlace reports whether a day, a preposition and a place stand at chunk k.
func (r *reading) dayAndPlace(reg *region, k int) bool {
	if k < 0 || k+2 >= len(reg.chunks) || reg.chunks[k].kind != cDate && !(k > 0 && r.punct(&reg.chunks[k]) == '.' && reg.chunks[k-1].kind == cDate) || !reg.chunks[k+1].is(pack.Prep) || reg.chunks[k+2].kind != cMent {
		return false
	}
	m := &r.mentions[reg.chunks[k+2].idx]
	return m.kind == kPlace || m.kind == kCountry && !m.bare
}

// datedPlace reports whether a bracket at chunk k holds the day of the place before it.
func (r *reading) datedPlace(reg *region, k int) bool {
	if r.punct(&reg.chunks[k]) != '(' || reg.chunks[k-1].kind != cMent || reg.chunks[k+1].kind != cDate || k+2 < len(reg.chunks) && r.punct(&reg.chunks[k+2]) != ')' {
		return false
	}
	m := &r.mentions[reg.chunks[k-1].idx]
	return m.kind == kPlace || m.kind == kCountry && !m.bare
}

// verbOver is the last clause of a meeting or a trip before chunk k, nil if another
// verb stands between.
func (r *reading) verbOver(list []clause, k int) *clause {
	for i := len(list) - 1; i >= 0; i-- {
		c := &list[i]
		if c.at >= k {
			continue
		}
		if isTalk(c.form) || isTrip(c.form) {
			return c
		}
	}
	return nil
}

// gappedMeeting is the last meeting again with others, on other days: what follows a verb that
// is not said again. back is how many days before the last one it was, ev the words that say so.
func (r *reading) gappedMeeting(c *clause, mentions []int32, days Days, back int, ev []text.Range) {
	last := r.meetings[len(r.meetings)-1]
	b := r.parties(r.resolve(mentions, c))
	a := minus(r.parties(r.fillers(c, []pack.Marker{pack.Subj})), b)
	if len(a) == 0 {
		for _, w := range last.who {
			if w == r.state.subject {
				a = []int32{w}
			}
		}
	}
	if len(a) == 0 || len(b) == 0 || !r.twoSides(union(a, b)) {
		return
	}
	m := meeting{who: union(a, b), channel: last.channel, status: last.status, evidence: ev, rules: slices.Clone(last.rules), sent: last.sent, weak: last.weak}
	switch {
	case !days.Start.IsZero():
		m.days, m.dated = days, true
	case back > 0 && last.dated:
		m.days, m.dated = Days{last.days.Start.AddDate(0, 0, -back), last.days.End.AddDate(0, 0, -back)}, true
	}
	k := r.state.meeting
	r.addMeeting(m)
	r.state.meeting = k
}

// gappedVisit is the last trip again to other places, on other days: what follows a verb that is
// not said again.
func (r *reading) gappedVisit(mentions []int32, days Days, ev []text.Range) {
	last := r.visits[len(r.visits)-1]
	if last.status == "held" && !r.ref.IsZero() && days.Start.After(r.ref) {
		days = Days{} // "in three days", counted from the day told last
	}
	for _, mi := range mentions {
		to := r.mentionPlace(&r.mentions[mi])
		if to.empty() || to.country == last.to.country || r.actors[last.who[0]].country == to.country {
			continue
		}
		v := last
		v.to, v.days, v.evidence, v.rules = to, days, ev, slices.Clone(last.rules)
		r.visits = append(r.visits, v)
	}
}
