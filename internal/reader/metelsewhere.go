package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Others whom the same verb says somebody met elsewhere or on another day: "met A in Kyiv
// on Friday, then B in Moscow", "was received by A in Berlin and by B in Paris".

// metElsewhere makes a meeting of each such other in a sentence that told of one meeting.
func (r *reading) metElsewhere(reg *region, list []clause, meetings int) {
	if reg.quote >= 0 || len(r.meetings) != meetings+1 {
		return
	}
	c := onlyTalk(list)
	if c == nil {
		return
	}
	common := r.commonSide(c, r.meetings[meetings].who)
	p := r.firstOther(reg, c, r.meetings[meetings].who, common)
	if len(common) == 0 || p < 0 {
		return
	}
	for k := p + 1; k+1 < len(reg.chunks) && !reg.chunks[k].finite(); k++ {
		if x := &reg.chunks[k]; x.kind != cItem || !x.is(pack.And) || !r.dayOrPlace(reg, p, k) {
			continue
		}
		if n := r.otherAt(reg, k+1); n > 0 {
			r.meetBeside(reg, c, meetings, common, k+1, n)
			p = n
		}
	}
}

// onlyTalk is the one clause of a sentence whose verb tells of a meeting; nil else.
func onlyTalk(list []clause) *clause {
	var out *clause
	for i := range list {
		c := &list[i]
		if c.frame.Kind != pack.FMeet || c.form.Class != pack.Verb {
			continue
		}
		if out != nil && out.at != c.at {
			return nil
		}
		out = c
	}
	return out
}

// commonSide is those of a meeting who are the subject of its verb, of a passive the object.
func (r *reading) commonSide(c *clause, who []int32) []int32 {
	mark := pack.Subj
	if c.passive {
		mark = pack.Obj
	}
	var out []int32
	for _, w := range r.fillers(c, []pack.Marker{mark}) {
		if slices.Contains(who, w) {
			out = addOnce(out, w)
		}
	}
	return out
}

// firstOther is the chunk behind the verb that names the other side first; -1 if none does.
func (r *reading) firstOther(reg *region, c *clause, who, common []int32) int {
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+maxReach; k++ {
		if x := &reg.chunks[k]; x.finite() {
			return -1
		} else if x.kind == cMent {
			for _, w := range r.mentions[x.idx].who {
				if slices.Contains(who, w) && !slices.Contains(common, w) {
					return k
				}
			}
		}
	}
	return -1
}

// dayOrPlace reports whether a day or a place stands between two chunks, and neither a
// mark but a comma nor anybody else.
func (r *reading) dayOrPlace(reg *region, from, to int) bool {
	told := false
	for k := from + 1; k < to; k++ {
		x := &reg.chunks[k]
		switch {
		case x.kind == cDate:
			told = true
		case x.kind == cMent && (r.mentions[x.idx].kind == kPlace || r.mentions[x.idx].kind == kCountry && reg.chunks[k-1].is(pack.Prep) && reg.chunks[k-1].mark&pack.In != 0):
			told = true
		case x.kind == cItem && x.set&(bit(pack.Prep)|bit(pack.Det)|bit(pack.Adverb)) != 0 && x.trig == nil, comma(r.punct(x)):
		default:
			return false
		}
	}
	return told
}

// otherAt is the chunk at or behind chunk k that names a person or an office, with no more
// than a day and a word for "with" or "by" before it and no verb of its own; 0 if there is none.
func (r *reading) otherAt(reg *region, k int) int {
	for ; k < len(reg.chunks); k++ {
		x := &reg.chunks[k]
		if x.kind == cMent {
			break
		}
		if x.kind != cDate && !(x.kind == cItem && (x.is(pack.Adverb) || x.is(pack.Prep) && x.mark&(pack.With|pack.By) != 0)) {
			return 0
		}
	}
	if k >= len(reg.chunks) || r.mentions[reg.chunks[k].idx].kind != kPerson && r.mentions[reg.chunks[k].idx].kind != kOffice {
		return 0
	}
	for j := k + 1; j < len(reg.chunks) && !reg.chunks[j].is(pack.And); j++ {
		x := &reg.chunks[j]
		if x.finite() || x.is(pack.Aux) && !x.is(pack.Prep) || x.is(pack.Rel) || x.is(pack.Plan) {
			return 0
		}
		if comma(r.punct(x)) {
			break
		}
	}
	return k
}

// meetBeside adds the meeting with the other at chunk n, whose words begin at chunk from,
// and takes him out of the first.
func (r *reading) meetBeside(reg *region, c *clause, first int, common []int32, from, n int) {
	other := r.parties(r.resolve([]int32{reg.chunks[n].idx}, c))
	if len(other) == 0 || !r.twoSides(union(common, other)) || slices.Contains(common, other[0]) {
		return
	}
	m := r.meetings[first]
	if rest := minus(m.who, other); len(rest) < len(m.who) {
		if !r.twoSides(rest) || len(minus(rest, common)) == 0 {
			return
		}
		r.meetings[first].who = rest
		r.meetings[first].format = ""
	}
	end := n + 1
	m.who, m.format, m.place, m.days, m.dated = union(common, other), "bilateral", place{}, Days{}, false
	for k := from; k < len(reg.chunks) && (k <= n || !reg.chunks[k].is(pack.And) && !comma(r.punct(&reg.chunks[k])) && !reg.chunks[k].finite()); k++ {
		x := &reg.chunks[k]
		if x.kind == cDate {
			m.days, m.dated = r.daysOf(x.idx, m.status == "planned"), true
		}
		if x.kind == cMent && k > n && r.mentions[x.idx].kind == kPlace && reg.chunks[k-1].mark&pack.In != 0 {
			m.place = r.mentionPlace(&r.mentions[x.idx])
		}
		end = k + 1
	}
	if m.dated && m.days.Start.IsZero() {
		m.dated = false
	}
	if !m.dated && m.status == "held" && !r.dayOrPlace(reg, n, end) {
		m.days, m.dated = r.meetings[first].days, r.meetings[first].dated
	}
	m.agenda = slices.Clone(m.agenda)
	m.rules = slices.Clone(m.rules)
	m.evidence = []text.Range{r.trim(text.Range{First: reg.chunks[from].first, Last: reg.chunks[end-1].last})}
	at := r.state.meeting
	r.addMeeting(m)
	r.state.meeting = at
}
