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
		who := r.travellers(r.resolve([]int32{x.idx}, &clause{form: beThere, frame: beThere.Frame, at: k, sent: reg.sent, quote: -1}))
		to := r.mentionPlace(&r.mentions[reg.chunks[j+1].idx])
		if len(who) != 1 || r.actors[who[0]].country == to.country {
			continue
		}
		if days.Start.IsZero() {
			days = one(r.ref)
		}
		r.actors[who[0]].used = true
		if who[0] != r.state.subject {
			r.state.before, r.state.subject = r.state.subject, who[0]
		}
		r.visits = append(r.visits, visit{who: who, to: to, days: days, status: "ongoing", rules: []string{"present"},
			evidence: []text.Range{r.trim(text.Range{First: x.first, Last: reg.chunks[j+1].last})}})
	}
}
