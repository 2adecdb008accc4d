package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// The day of a meeting that tells none itself, from what its paragraph told before it.

// maxTold bounds how many tokens before a meeting its day is looked for.
const maxTold = 1000

// toldDays is the day of a meeting that tells none: the last one before it in its paragraph
// on which a meeting or a trip of one of its participants was, or that opened a sentence;
// else the last one that the paragraph named.
func (r *reading) toldDays(m *meeting) (Days, bool) {
	if !r.pack.Order.SubjectFirst {
		return Days{}, false
	}
	p := r.doc.Paras[r.doc.Sents[m.sent].Para]
	named := Days{}
	for i := m.evidence[0].First - 1; i >= max(p.First, m.evidence[0].First-maxTold); i-- {
		k := r.dateAt[i]
		if k < 0 || r.dates[k].First != i || r.enclosing(i) >= 0 || r.saidDay(k) {
			continue
		}
		d := r.daysOf(k, false)
		if r.dates[k].yearless && !r.ref.IsZero() && d.Start.Sub(r.ref).Hours() > 24 {
			d = inYear(d, d.Start.Year()-1)
		}
		if d.Start.IsZero() || d.End.Sub(d.Start) > maxTrip || d.Start.After(r.ref) {
			if named.Start.IsZero() && r.pack.Order.MarkedBefore {
				return Days{}, false
			}
			continue
		}
		if named.Start.IsZero() {
			named = d
		}
		if r.pack.Order.MarkedBefore || r.sentFirst[i] && r.nearStory(d) || r.recordOn(m, i, d) {
			return d, true
		}
	}
	return named, !named.Start.IsZero()
}

// dayGoesOn is the day of the meeting told last before one without a day, of one of its own
// participants and of the same states, up to two sentences before, with no trip of his in between:
// "met X on Saturday. He then saw Y". What was told in between of them without a day was then too.
func (r *reading) dayGoesOn(k int) (Days, bool) {
	m := &r.meetings[k]
	at := m.sent
	for i := k - 1; i >= max(0, k-maxApart); i-- {
		o := &r.meetings[i]
		if at-o.sent > 2 || o.sent > m.sent {
			return Days{}, false
		}
		if o.gone || !r.shareTraveller(o.who, m.who) {
			continue
		}
		if !sameMembers(r.sidesOf(o.who), r.sidesOf(m.who)) {
			return Days{}, false // of another state: perhaps elsewhere
		}
		if !o.dated && !o.back && o.status == "held" {
			at = o.sent // its day is that of the one before, too
			continue
		}
		if o.back || o.status != "held" || !o.days.Start.Equal(o.days.End) || !r.nearStory(o.days) {
			return Days{}, false
		}
		for j := range r.visits[:min(len(r.visits), maxApart)] {
			v := &r.visits[j]
			if sent := r.sent[v.evidence[0].First]; sent > o.sent && sent <= m.sent && r.shareTraveller(v.who, m.who) {
				return Days{}, false
			}
		}
		return o.days, true
	}
	return Days{}, false
}

// recordOn reports whether a meeting or a trip of a participant of a meeting, told of in the
// sentence of token at, was on some days.
func (r *reading) recordOn(m *meeting, at int32, d Days) bool {
	sent := r.sent[at]
	for i := range r.meetings[:min(len(r.meetings), maxApart)] {
		o := &r.meetings[i]
		if o.dated && !o.gone && o.status == "held" && o.days == d && r.shareTraveller(o.who, m.who) && r.tellsIn(o.evidence, sent) {
			return true
		}
	}
	for i := range r.visits[:min(len(r.visits), maxApart)] {
		v := &r.visits[i]
		if (v.status == "held" || v.status == "ongoing") && v.days.Start.Equal(d.Start) && r.shareTraveller(v.who, m.who) && r.tellsIn(v.evidence, sent) {
			return true
		}
	}
	return false
}

// saidDay reports whether a date stands beside a verb of saying: when it was said.
func (r *reading) saidDay(k int32) bool {
	d := &r.dates[k]
	for _, j := range []int32{r.itemAt[d.First] - 1, r.itemAt[d.Last-1] + 1} {
		if j < 0 || j >= int32(len(r.items)) {
			continue
		}
		for _, f := range r.forms(&r.items[j], triggers) {
			if f.Frame != nil && f.Frame.Kind == pack.FSay {
				return true
			}
		}
	}
	return false
}

// tellsIn reports whether one of some ranges begins in a sentence.
func (r *reading) tellsIn(list []text.Range, sent int32) bool {
	for _, g := range list {
		if r.sent[g.First] == sent {
			return true
		}
	}
	return false
}
