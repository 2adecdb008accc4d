package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Where somebody is said to be, without a verb.

// beThere is what words that say where somebody is stand for.
var beThere = &pack.Form{Entry: &pack.Entry{Class: pack.Verb, Frame: &pack.Frame{Kind: pack.FVisit}}}

// present makes a trip of words that say, without a verb, where somebody is: "X is in
// Beijing", with a dash, a day or a word for "now" between, or as a headline.
func (r *reading) present(reg *region) {
	if !r.pack.Order.Cases || !r.pack.Habits.Dash || reg.quote >= 0 {
		return
	}
	for k := 0; k+2 < len(reg.chunks); k++ {
		x := &reg.chunks[k]
		if x.kind != cMent || k > 0 && !r.boundary(&reg.chunks[k-1]) && !r.dayBefore(reg, k) {
			continue
		}
		m := &r.mentions[x.idx]
		if m.kind != kPerson && m.kind != kOffice && (m.kind != kPronoun || !m.pronoun.Is(pack.SubjForm)) || r.oblique([]int32{x.idx}) {
			continue
		}
		j, told := k+1, k > 0 && r.dayBefore(reg, k)
		days := Days{}
	onDay:
		for j < len(reg.chunks) && j < k+5 {
			switch y := &reg.chunks[j]; {
			case y.kind == cDate:
				days, told = r.daysOf(y.idx, false), true
			case dash(r.punct(y)), y.kind == cItem && y.is(pack.Ongoing) && !y.finite():
				told = true
			case y.kind != cItem || !y.is(pack.Adverb):
				break onDay
			}
			j++
		}
		if j+1 >= len(reg.chunks) || !reg.chunks[j].is(pack.Prep) || reg.chunks[j].mark&pack.In == 0 || !r.isPlace(reg, j+1) || r.whither(&r.mentions[reg.chunks[j+1].idx]) {
			continue
		}
		if n := j + 2; n < len(reg.chunks) && !r.boundary(&reg.chunks[n]) && !r.pack.Habits.Enders[r.punct(&reg.chunks[n])] {
			continue
		} else if !told && !(r.inTitle(x.first) && k == 0) {
			continue
		}
		if k > 0 && r.dayBefore(reg, k) && days.Start.IsZero() {
			days = r.daysOf(reg.chunks[k-1].idx, false)
		}
		r.presentAt(reg, k, j+1, k, visit{days: days, rules: []string{"present"}, evidence: []text.Range{r.trim(text.Range{First: x.first, Last: reg.chunks[j+1].last})}})
	}
}

// onVisit makes a trip of words that say, without a verb, that somebody is on one: "X (is)
// with a visit in Beijing", "in Beijing with a visit – X", in any order.
func (r *reading) onVisit(reg *region) {
	if !r.pack.Order.Cases || !r.pack.Habits.Dash || reg.quote >= 0 {
		return
	}
	for n := range reg.chunks {
		x := &reg.chunks[n]
		if x.trig == nil || x.trig.Class != pack.Noun || !isTrip(x.trig) || !r.behindWith(reg, n) {
			continue
		}
		from, to := r.verblessAround(reg, n)
		if from < 0 {
			continue
		}
		r.onVisitWithin(reg, n, from, to)
	}
}

// behindWith reports whether a word for "with" stands before chunk n, with nothing but words
// that describe its noun between.
func (r *reading) behindWith(reg *region, n int) bool {
	k := n - 1
	for k > 0 && k > n-4 && reg.chunks[k].kind == cItem && !reg.chunks[k].is(pack.Prep) && reg.chunks[k].trig == nil {
		k--
	}
	return k >= 0 && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Prep) && reg.chunks[k].mark&pack.With != 0
}

// verblessAround is the stretch around chunk n up to the next boundaries that are no dashes,
// from -1 where it has a finite verb or an auxiliary.
func (r *reading) verblessAround(reg *region, n int) (from, to int) {
	ends := func(x *chunk) bool { return r.boundary(x) && !dash(r.punct(x)) || r.pack.Habits.Enders[r.punct(x)] }
	from, to = n, n+1
	for from > 0 && !ends(&reg.chunks[from-1]) {
		from--
	}
	for to < len(reg.chunks) && !ends(&reg.chunks[to]) {
		to++
	}
	for k := from; k < to; k++ {
		if x := &reg.chunks[k]; x.kind == cItem && (x.finite() || x.trig != nil && x.trig.Class == pack.Verb || x.is(pack.Aux) || x.is(pack.Plan) || x.is(pack.Cancel) || x.is(pack.Neg)) {
			return -1, 0
		}
	}
	return from, to
}

// onVisitWithin makes the trip of the noun at chunk n of the one subject and the one place
// between chunks from and to.
func (r *reading) onVisitWithin(reg *region, n, from, to int) {
	who, at, days := -1, -1, Days{}
	for k := from; k < to; k++ {
		x := &reg.chunks[k]
		switch {
		case x.kind == cDate:
			days = r.daysOf(x.idx, false)
		case x.kind != cMent:
		case r.isPlace(reg, k) && k > 0 && reg.chunks[k-1].is(pack.Prep) && reg.chunks[k-1].mark&pack.In != 0:
			if at >= 0 || r.whither(&r.mentions[x.idx]) {
				return
			}
			at = k
		case who < 0 && r.subjectAt(reg, k):
			who = k
		case r.subjectAt(reg, k):
			return
		}
	}
	if who < 0 || at < 0 {
		return
	}
	r.presentAt(reg, who, at, n, visit{days: days, kind: reg.chunks[n].trig.Frame.Visit, rules: []string{reg.chunks[n].trig.Sec.ID},
		evidence: []text.Range{r.trim(text.Range{First: reg.chunks[from].first, Last: reg.chunks[to-1].last})}})
}

// presentAt completes and keeps the trip of whom chunk who names to the place at chunk to, told
// at chunk at: an ongoing one, today where no day is told; none of several, or of one at home there.
func (r *reading) presentAt(reg *region, who, to, at int, v visit) {
	w := r.travellers(r.resolve([]int32{reg.chunks[who].idx}, &clause{form: beThere, frame: beThere.Frame, at: at, sent: reg.sent, quote: -1}))
	p := r.mentionPlace(&r.mentions[reg.chunks[to].idx])
	if len(w) != 1 || r.actors[w[0]].country == p.country {
		return
	}
	if v.days.Start.IsZero() {
		v.days = one(r.ref)
	}
	r.actors[w[0]].used = true
	if w[0] != r.state.subject {
		r.state.before, r.state.subject = r.state.subject, w[0]
	}
	v.who, v.to, v.status = w, p, "ongoing"
	r.visits = append(r.visits, v)
}

// subjectAt reports whether chunk k is somebody who can travel in a case that a subject has,
// with neither a preposition nor a noun before it that governs it.
func (r *reading) subjectAt(reg *region, k int) bool {
	x := &reg.chunks[k]
	m := &r.mentions[x.idx]
	if x.kind != cMent || m.kind != kPerson && m.kind != kOffice && m.kind != kGroup || r.oblique([]int32{x.idx}) {
		return false
	}
	if c := r.caseOf([]int32{x.idx}); c == pack.Nom || k == 0 {
		return true
	}
	p := &reg.chunks[k-1]
	return p.kind == cPunct || p.kind == cDate || p.kind == cItem && p.is(pack.Adverb) && !p.is(pack.Prep)
}

// headlined is whose trip a noun without an owner is that a colon or a dash parts from the one
// subject before it: "X: a visit to Oslo".
func (r *reading) headlined(reg *region, c *clause) []int32 {
	k := c.at - 1
	for k >= 0 && reg.chunks[k].kind == cItem && !reg.chunks[k].finite() && !reg.chunks[k].is(pack.Prep) {
		k--
	}
	if k < 1 || !colon(r.punct(&reg.chunks[k])) && !dash(r.punct(&reg.chunks[k])) {
		return nil
	}
	if m := &reg.chunks[k-1]; m.kind != cMent || !r.subjectAt(reg, k-1) || k > 1 && !r.boundary(&reg.chunks[k-2]) {
		return nil
	}
	return r.travellers(r.resolve([]int32{reg.chunks[k-1].idx}, c))
}

// dashedTo is where a trip leads that a dash parts from its noun: "the first trip of the
// minister – to Oslo".
func (r *reading) dashedTo(reg *region, c *clause) []place {
	if !r.pack.Order.Cases {
		return nil
	}
	dashed := false
	for k := c.at + 1; k+1 < len(reg.chunks) && k < c.at+maxAdverbials; k++ {
		x := &reg.chunks[k]
		switch {
		case dash(r.punct(x)):
			dashed = true
		case x.finite(), x.kind == cPunct:
			return nil
		case dashed && x.kind == cItem && x.is(pack.Prep) && x.mark&pack.To != 0 && r.isPlace(reg, k+1) && r.caseOf([]int32{reg.chunks[k+1].idx})&pack.Loc == 0:
			return []place{r.mentionPlace(&r.mentions[reg.chunks[k+1].idx])}
		}
	}
	return nil
}
