package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Stretches behind a semicolon that tell only a day and whom, the verb being the one before:
// "on Monday he met A; on Tuesday, B; on Thursday he will see C".

// daysApart makes a meeting of each of them.
func (r *reading) daysApart(reg *region, list []clause, meetings int) {
	if reg.quote >= 0 || len(r.meetings) <= meetings {
		return
	}
	for k := 1; k+2 < len(reg.chunks); k++ {
		if !semicolon(r.punct(&reg.chunks[k])) {
			continue
		}
		d := r.dayAndWhom(reg, k+1)
		c := r.verbOver(list, k)
		if d.ment >= 0 && c != nil && c.form.Class == pack.Verb && isTalk(c.form) && !c.neg && !c.maybe {
			r.metApart(reg, c, meetings, d)
		}
	}
}

// dayAndWhom is the day and the one named in the stretch that begins at chunk k; no name where
// the stretch has anything else that tells.
func (r *reading) dayAndWhom(reg *region, k int) dayed {
	d := dayed{ment: -1, date: -1, from: k, to: k}
	for ; k < len(reg.chunks); k++ {
		x := &reg.chunks[k]
		switch {
		case semicolon(r.punct(x)) || r.punct(x) == '.':
			return d
		case comma(r.punct(x)):
			if d.ment >= 0 {
				return d
			}
		case x.kind == cDate && d.date < 0:
			d.date = k
		case x.kind == cMent && r.mentions[x.idx].kind == kPlace && reg.chunks[k-1].is(pack.Prep):
			d.place = r.mentionPlace(&r.mentions[x.idx])
		case x.kind == cMent && d.ment < 0 && d.date >= 0 && (r.mentions[x.idx].kind == kPerson || r.mentions[x.idx].kind == kOffice):
			d.ment = k
		case x.kind == cItem && x.trig == nil && (x.is(pack.Adverb) || x.is(pack.DayPart) || x.is(pack.Det) || x.is(pack.Prep) || x.is(pack.And)) && !x.is(pack.Rel) && !x.is(pack.Comp):
		default:
			return dayed{ment: -1, date: -1}
		}
		d.to = k + 1
	}
	return d
}

// metApart makes the meeting of such a stretch, of the subject of its verb and the one named.
func (r *reading) metApart(reg *region, c *clause, meetings int, d dayed) {
	days := r.daysOf(reg.chunks[d.date].idx, c.plan)
	who := r.parties(r.resolve([]int32{reg.chunks[d.ment].idx}, c))
	common := minus(r.commonSide(c, r.meetings[meetings].who), who)
	if days.Start.IsZero() || len(common) == 0 || !r.twoSides(union(common, who)) {
		return
	}
	m := r.meetings[meetings]
	m.who, m.format, m.place, m.days, m.dated = union(common, who), "bilateral", d.place, days, true
	if !r.ref.IsZero() {
		m.status = "held"
		if days.Start.After(r.ref) {
			m.status = "planned"
		}
	}
	m.agenda, m.rules = nil, slices.Clone(m.rules)
	m.evidence = []text.Range{r.trim(text.Range{First: reg.chunks[d.from].first, Last: reg.chunks[d.to-1].last})}
	at := r.state.meeting
	r.addMeeting(m)
	r.state.meeting = at
}
