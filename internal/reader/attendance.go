package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Events of many, at which those present are told of.

// attend makes a meeting of many of a clause that says who was present.
func (r *reading) attend(reg *region, c *clause, who []int32) {
	if len(who) == 0 {
		return
	}
	set := r.eventPhrase(reg, c)
	if r.pack.Order.MarkedBefore && (set.First >= set.Last || !r.ofStates(set)) {
		set = r.eventAhead(reg, c)
	}
	if many := r.assembled(reg, c, who); many && (set.First >= set.Last || !r.ofStates(set)) {
		set = text.Range{}
	} else if set.First >= set.Last || !r.ofStates(set) || r.onlySets(reg, c, set) {
		return
	}
	m := meeting{who: who, format: "multilateral", channel: "in-person", status: r.status(c), setting: set, attended: true,
		evidence: []text.Range{r.clauseRange(c)}, rules: []string{c.form.Sec.ID}, sent: c.sent}
	r.when(reg, c, &m)
	r.where(reg, c, &m)
	if m.status == "ongoing" {
		m.status = "held"
	}
	for _, w := range who {
		r.actors[w].used = true
	}
	r.meetings = append(r.meetings, m)
}

// assembled reports whether those who attended are of so many states that they met one
// another: "the ministers of A, B and C attended the meeting". Where subjects come first,
// a noun of meeting must say so. Not where the meeting was told of before.
func (r *reading) assembled(reg *region, c *clause, who []int32) bool {
	pair := len(who) == 2 && r.eachSide(c) && !slices.ContainsFunc(reg.chunks[c.at].trigs, func(f *pack.Form) bool { return f.Has("chairs") })
	if len(who) < 3 && !pair || r.oneState(who) || !pair && !c.form.Has("meeting") && !r.talkIn(reg, c) {
		return false
	}
	for _, w := range who {
		if k := r.actors[w].kind; k != kPerson && k != kOffice {
			return false
		}
	}
	sides, k := r.sidesOf(who), r.state.meeting
	return (len(sides) > 2 || pair) && !slices.Contains(sides, "") && !(k >= 0 && c.sent-r.meetings[k].sent < 3 && len(union(r.meetings[k].who, who)) < len(r.meetings[k].who)+len(who))
}

// talkIn reports whether a noun of meeting stands in a clause or before its verb.
func (r *reading) talkIn(reg *region, c *clause) bool {
	from, to := r.span(reg, c)
	for k := from; k < to; k++ {
		if x := &reg.chunks[k]; x.trig != nil && x.trig.Class == pack.Noun && isTalk(x.trig) {
			return true
		}
	}
	return false
}
