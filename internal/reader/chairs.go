package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// Meetings told by who sat on each side of the table.

// chaired makes a meeting of clauses that say who leads which side (chairs): "A headed the
// Omani side, while B headed the Indian one".
func (r *reading) chaired(reg *region, list []clause) {
	var first *clause
	var who []int32
	var m meeting
	for i := range list {
		c := &list[i]
		w := r.headOfSide(c)
		if w < 0 || c.maybe && !c.plan {
			continue
		}
		if first == nil {
			first = c
		}
		who = addOnce(who, w)
		m.evidence = append(m.evidence, r.clauseRange(c))
	}
	if len(who) < 2 || !r.twoSides(who) || r.toldOfPair(first, who) {
		return
	}
	m.who, m.status, m.channel, m.sent, m.rules = who, r.status(first), "in-person", first.sent, []string{first.form.Sec.ID}
	r.when(reg, first, &m)
	r.where(reg, first, &m)
	r.addMeeting(m)
}

// headOfSide is the person whom a clause has lead a side or a delegation; -1 if none. One of no
// state known is of that side's.
func (r *reading) headOfSide(c *clause) int32 {
	if c.neg || !c.form.Has("chairs") {
		return -1
	}
	var side *mention
	head := int32(-1)
	for i := range c.args {
		if a := &c.args[i]; a.mark&(pack.Subj|pack.Obj) != 0 && len(a.mentions) == 1 {
			switch m := &r.mentions[a.mentions[0]]; {
			case m.kind == kPerson || m.kind == kOffice:
				if len(m.who) == 1 {
					head = m.who[0]
				}
			case m.side || m.kind == kGroup:
				side = m
			}
		}
	}
	if side == nil || head < 0 {
		return -1
	}
	if h := &r.actors[head]; h.country == "" && h.org == "" && len(side.countries) == 1 {
		h.country = side.countries[0]
	}
	return head
}

// toldOfPair reports whether the meeting told of last, a few sentences ago, is one of the
// states of some persons.
func (r *reading) toldOfPair(c *clause, who []int32) bool {
	k := r.state.meeting
	if k < 0 || c.sent-r.meetings[k].sent > 2 {
		return false
	}
	had := r.sidesOf(r.meetings[k].who)
	for _, s := range r.sidesOf(who) {
		if !slices.Contains(had, s) {
			return false
		}
	}
	return true
}

// eachSide reports whether all that a clause names first are said to be of a side: "of the
// Omani side A, and of the Indian side B".
func (r *reading) eachSide(c *clause) bool {
	for _, mi := range c.all(c.frame.A) {
		if m := &r.mentions[mi]; !m.side || m.kind != kPerson && m.kind != kOffice {
			return false
		}
	}
	return true
}

// nextTo reports whether whom a clause is with stands right behind its subject, an aside or a
// word like "yesterday" between at most.
func nextTo(c *clause) bool {
	s, w := c.get([]pack.Marker{pack.Subj}), c.get([]pack.Marker{pack.With})
	return w != nil && w.from > c.at && (s == nil || s.to <= c.at && w.from <= c.at+3 || s.from > c.at && (w.from <= s.to+2 || c.listed))
}
