package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// anotherRound makes a meeting more of a noun like "the first round", of the same
// parties as the last, where its clause gives a day of its own.
func (r *reading) anotherRound(reg *region, c *clause, k int) bool {
	if !r.asserted(reg, c) || c.get([]pack.Marker{pack.Between, pack.With}) != nil {
		return false
	}
	if a := c.get([]pack.Marker{pack.OfM}); a != nil && a.from <= c.at+2 {
		return false
	}
	if n := c.at + 1; r.pack.Order.Genitive && n < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].set == 0 {
		return false // of parties that nobody knows: "the next meeting (of) the-five"
	}
	last := r.meetings[k]
	m := meeting{who: append([]int32(nil), last.who...), format: last.format, channel: c.frame.Channel, status: r.status(c), evidence: []text.Range{r.clauseRange(c)}, rules: []string{c.form.Sec.ID}, sent: c.sent}
	if m.channel == "" {
		m.channel = "in-person"
	}
	r.when(reg, c, &m)
	r.where(reg, c, &m)
	if !m.dated || last.days.Start.Equal(m.days.Start) || !last.dated && !r.ref.IsZero() && m.days.Start.Equal(r.ref) {
		return false
	}
	m.setting = r.setting(reg, c)
	r.addMeeting(m)
	return true
}

// echoes reports whether a pronoun like "the one", with whom right behind it, stands for a noun
// of meeting: the last noun of a deed before it is one, or the sentence before told of one.
func (r *reading) echoes(reg *region, c *clause) bool {
	if a := c.get([]pack.Marker{pack.With, pack.Between}); a == nil || a.from > c.at+2 {
		return false
	}
	for k := c.at - 1; k >= 0; k-- {
		if t := reg.chunks[k].trig; t != nil && t.Class == pack.Noun {
			return isTalk(t)
		}
	}
	n := len(r.meetings) - 1
	return n >= 0 && c.sent-r.meetings[n].sent <= 1
}
