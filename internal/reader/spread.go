package reader

import (
	"slices"
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Where and when a meeting was that says so itself nowhere: told of the trip, of the
// other meetings of its day, of the story.

// maxTrip is how long a trip may last whose days are those of a meeting on it.
const maxTrip = 7 * 24 * time.Hour

// spread gives the meetings of one day without a place the place of the others
// of that day, where these have one only.
func (r *reading) spread() {
	var story *place // where the headline and the first sentences are, once it is asked for
	for i := range r.meetings {
		m := &r.meetings[i]
		if m.gone || !m.place.empty() || m.channel != "in-person" || m.back || m.status == "planned" && m.days.Start.IsZero() && !r.ref.IsZero() {
			continue
		}
		if to, ok := r.onTrip(m); ok {
			if !m.prior {
				m.place = to
			}
			continue
		}
		if to, ok := r.onKnownTrip(m); ok {
			m.place = to
			continue
		}
		var found place
		clash := false
		for j := max(0, i-maxApart); j < len(r.meetings) && j < i+maxApart; j++ {
			o := &r.meetings[j]
			if o.gone || i == j || o.place.empty() || o.back || o.days != m.days || m.days.Start.IsZero() && m.status == "planned" != (o.status == "planned") || !r.shareTraveller(o.who, m.who) && !(m.dated && o.dated) {
				continue
			}
			if !found.empty() && found.country != o.place.country {
				clash = true
			}
			if found.empty() {
				found = o.place
			}
		}
		if clash {
			continue
		}
		if found.empty() && m.status != "planned" {
			for j := range r.visits[:min(len(r.visits), maxApart)] {
				v := &r.visits[j]
				if len(v.who) > 0 && slices.Contains(m.who, v.who[0]) && (v.status == "held" || v.status == "ongoing") && !v.leaving && !v.left && (m.host == "" || m.host == v.to.country || !r.pack.Order.Incise) && (v.days.Start.IsZero() || m.days.Start.IsZero() || !v.days.Start.After(m.days.Start) && !v.days.End.Before(m.days.Start)) {
					found = v.to
				}
			}
		}
		if found.empty() && m.status == "planned" {
			for j := range r.visits { // where the one who is to be met with will be that day
				v := &r.visits[j]
				if v.status == "planned" && r.shareTraveller(m.who, v.who) && v.days == m.days {
					for _, w := range m.who {
						if r.actors[w].country == v.to.country {
							found = v.to
						}
					}
				}
			}
		}
		if found.empty() && (m.status == "held" || m.status == "ongoing" || !m.days.Start.IsZero()) && (m.days.Start.IsZero() || r.nearStory(m.days)) {
			if story == nil {
				p := r.storyPlace()
				story = &p
			}
			if found = *story; m.host != "" && found.country != "" && found.country != m.host && !r.atHost(m) {
				found = place{} // whoever receives is hardly where the other is at home
			}
		}
		if found.empty() && r.nearStory(m.days) { // written from where one of them is at home
			for _, w := range m.who {
				if !r.placed.empty() && r.actors[w].country == r.placed.country && (m.host == "" || m.host == r.placed.country) {
					found = r.placed
				}
			}
		}
		m.place = found
	}
}

// comesFirst reports whether a clause of meeting that opens its sentence stands behind a
// word for "after", or is a participle of the perfect: "after talks with X, he flew to Y".
func (r *reading) comesFirst(reg *region, c *clause) bool {
	j := c.at - 1
	for n := 0; j > 0 && n < 3 && reg.chunks[j].kind == cItem && !reg.chunks[j].is(pack.Prep) && !reg.chunks[j].is(pack.Sub); n++ {
		j--
	}
	return c.perfect && c.preposed || j == 0 && reg.chunks[j].kind == cItem && reg.chunks[j].mark&pack.AfterM != 0
}

// onTrip is where the trip leads that the sentence of a meeting tells of, its
// participants' one trip: "left for Paris on a visit during which he meets".
func (r *reading) onTrip(m *meeting) (to place, ok bool) {
	for i := range r.visits[:min(len(r.visits), maxApart)] {
		v := &r.visits[i]
		if v.left || len(v.evidence) == 0 || len(m.evidence) == 0 || !r.shareTraveller(v.who, m.who) || r.pack.Order.Incise && m.host != "" && m.host != v.to.country {
			continue
		}
		s := r.doc.Sents[m.sent]
		if at := v.evidence[0].First; at < s.First || at >= s.Last {
			continue
		}
		if m.status == "held" && !m.days.Start.IsZero() && m.days.End.Before(v.days.Start) && at0(v.evidence) > at0(m.evidence) {
			continue // "met him on Monday and flies to Accra on Tuesday"
		}
		if at0(v.evidence) > at0(m.evidence) && r.afterWordBefore(at0(v.evidence)) {
			continue // "will be received by X before he flies to Paris"
		}
		if ok && to.country != v.to.country {
			return place{}, false
		}
		to, ok = v.to, true
	}
	return to, ok
}

// onKnownTrip is where the one trip leads that the story has told of, of a participant to
// the state of another.
func (r *reading) onKnownTrip(m *meeting) (to place, ok bool) {
	if !r.pack.Order.Incise || r.pack.Order.Dropped || m.status == "cancelled" || m.status == "proposed" {
		return place{}, false
	}
	for i := range r.visits[:min(len(r.visits), maxApart)] {
		v := &r.visits[i]
		if v.left || v.leaving || !r.shareTraveller(v.who, m.who) || !r.atHomeIn(m, v) || v.status == "planned" != (m.status == "planned") {
			continue
		}
		if !v.days.Start.IsZero() && !m.days.Start.IsZero() && (v.days.End.Before(m.days.Start) || m.days.End.Before(v.days.Start)) {
			continue
		}
		if ok && to.country != v.to.country {
			return place{}, false
		}
		if to.city == "" || !ok {
			to = v.to
		}
		ok = true
	}
	return to, ok
}

// afterWordBefore reports whether a word for "before" stands right before the words at a token.
func (r *reading) afterWordBefore(tok int32) bool {
	k := r.itemAt[tok]
	if k == 0 {
		return false
	}
	f := r.form(&r.items[k-1], pack.Prep)
	return f != nil && f.Markers&pack.Before != 0
}

// at0 is where the first of some ranges begins.
func at0(list []text.Range) int32 { return list[0].First }

// relativeDays is the days of the trip on which a clause hangs by a word like "where":
// "on 20 July arrived in Rome, where he met".
func (r *reading) relativeDays(reg *region, c *clause) (Days, bool) {
	if !r.pack.Order.Inverted {
		return r.openingDays(reg, c)
	}
	p, at := r.relativePlace(reg, c)
	if p.empty() {
		return r.openingDays(reg, c)
	}
	for k := at - 1; k >= 0; k-- {
		x := &reg.chunks[k]
		if x.is(pack.Comp) || x.is(pack.Rel) || semicolon(r.punct(x)) || x.kind == cQuote {
			break
		}
		if x.kind == cDate && !r.onlyBounds(reg, k, -1) {
			d := r.daysOf(x.idx, r.status(c) == "planned")
			if r.dates[x.idx].same {
				d = r.state.days
			}
			d = r.pastYear(c, x.idx, d)
			return d, !d.Start.IsZero() && d.End.Sub(d.Start) < 5*maxTrip
		}
	}
	return Days{}, false
}

// openingDays is the days with which a sentence opens, before its first verb, for a verb
// that "and" joins to that one: "On Monday he visited the plant and met".
func (r *reading) openingDays(reg *region, c *clause) (Days, bool) {
	if !r.pack.Order.SubjectFirst || r.pack.Order.MarkedBefore {
		return Days{}, false
	}
	s := c.get([]pack.Marker{pack.Subj})
	at := c.at
	for at > 0 && c.form.Class == pack.Noun && c.support != nil && at > c.at-4 && !reg.chunks[at].supports() {
		at--
	}
	if p := r.prevSolid(reg, at); p < 0 || !reg.chunks[p].is(pack.And) && !comma(r.punct(&reg.chunks[p])) || s == nil || s.from != at && s.to > p || !reg.chunks[at].finite() {
		return Days{}, false
	}
	first := at - 1
	for first > 0 && !reg.chunks[first].finite() {
		first--
	}
	from := first
	for from > 0 && !r.boundary(&reg.chunks[from-1]) {
		from--
	}
	if first == 0 || r.inTitle(reg.chunks[at].first) {
		from = 0
	}
	for k := from; k < first; k++ {
		if x := &reg.chunks[k]; x.kind == cDate && !r.onlyBounds(reg, k, -1) && !r.dates[x.idx].same {
			d := r.pastYear(c, x.idx, r.daysOf(x.idx, false))
			return d, !d.Start.IsZero() && d.End.Sub(d.Start) < 5*maxTrip
		}
	}
	return Days{}, false
}

// pastYear is the days of a date without a year as a verb in the past tense means them.
func (r *reading) pastYear(c *clause, at int32, d Days) Days {
	feat := c.feat
	if c.support != nil {
		feat = c.support.Feat
	}
	if r.dates[at].yearless && feat&pack.Past != 0 && feat&(pack.Pres|pack.Fut) == 0 && !r.ref.IsZero() && d.Start.Sub(r.ref).Hours() > 24 {
		return Days{d.Start.AddDate(-1, 0, 0), d.End.AddDate(-1, 0, 0)}
	}
	return d
}

// tripDays is the days of the trip, long before the story, that the paragraph of a
// meeting tells of before it, or of the one trip to where the meeting was.
func (r *reading) tripDays(m *meeting) (days Days, ok bool) {
	s := r.doc.Sents[m.sent]
	for i := range r.visits[:min(len(r.visits), maxApart)] {
		v := &r.visits[i]
		if !r.pack.Order.SubjectFirst {
			break
		}
		if v.to.country != m.place.country && !(m.place.empty() && !r.pack.Order.Dropped && r.atHomeIn(m, v)) || v.days.Start.IsZero() || !r.shareTraveller(v.who, m.who) || v.days.End.Sub(v.days.Start) > 5*maxTrip {
			continue
		}
		if ok && v.days != days || v.status != "held" || !v.days.End.Before(r.ref) {
			return Days{}, false
		}
		days, ok = v.days, true
	}
	if ok {
		return days, true
	}
	for i := range r.visits[:min(len(r.visits), maxApart)] {
		v := &r.visits[i]
		if v.status != "held" || v.days.Start.IsZero() || r.nearStory(v.days) && (v.arrival || !v.days.End.Before(r.ref)) || v.days.End.Sub(v.days.Start) > maxTrip || len(v.evidence) == 0 || !r.shareTraveller(v.who, m.who) {
			continue
		}
		if at := v.evidence[0].First; at < s.Last && r.para[at] == r.para[s.First] {
			days, ok = v.days, true
		}
	}
	return days, ok
}

// atHomeIn reports whether a participant of a meeting who does not travel is of the state
// to which a trip leads.
func (r *reading) atHomeIn(m *meeting, v *visit) bool {
	if len(v.evidence) == 0 || v.evidence[0].First >= r.doc.Sents[m.sent].Last {
		return false // told of later
	}
	for _, w := range m.who {
		if r.actors[w].country == v.to.country && !slices.Contains(v.who, w) {
			return true
		}
	}
	return false
}

// nearStory reports whether days lie about the day of the story.
func (r *reading) nearStory(d Days) bool {
	return !r.ref.IsZero() && r.ref.Sub(d.End).Hours() < 100 && d.Start.Sub(r.ref).Hours() < 72
}

// inAgenda reports whether a token belongs to what was discussed somewhere.
func (r *reading) inAgenda(tok int32) bool {
	for i := range r.meetings {
		for _, g := range r.meetings[i].agenda {
			if g.First <= tok && tok < g.Last {
				return true
			}
		}
	}
	return false
}

// storyPlace is the one city that the headline and the first sentences place
// things in; empty if there are several or none.
func (r *reading) storyPlace() place {
	var out place
	seen := 0
	for si := range r.doc.Sents {
		if r.skipSentence(int32(si)) {
			continue
		}
		if seen++; seen > 3 {
			break
		}
		s := r.doc.Sents[si]
		for i := s.First + 1; i < s.Last; i++ {
			mi := r.mentAt[i]
			if mi < 0 || r.mentions[mi].First != i || r.mentions[mi].kind != kPlace {
				continue
			}
			in := false
			for _, f := range r.forms(&r.items[r.itemAt[i-1]], bit(pack.Prep)) {
				in = in || f.Markers&(pack.In|pack.At) != 0
			}
			if !in || r.inAgenda(i) || !r.pack.Order.SubjectFirst && i > s.First+1 && r.items[r.itemAt[i-2]].is(pack.TopicNoun) && !r.items[r.itemAt[i-2]].is(pack.Noun) {
				continue
			}
			p := r.mentionPlace(&r.mentions[mi])
			if !out.empty() && out.city != p.city {
				return place{}
			}
			out = p
		}
	}
	return out
}

// daysElsewhere is the days of another meeting of one of the same persons, told of
// next to a meeting without a day, in the same state, which is not the one where the
// story is written.
func (r *reading) daysElsewhere(m *meeting) (Days, bool) {
	if m.place.country == "" || r.placed.country == "" || m.place.country == r.placed.country {
		return Days{}, false
	}
	for i := range r.meetings {
		o := &r.meetings[i]
		if !o.gone && o.dated && o.status == "held" && o.place.country == m.place.country && o.sent <= m.sent && m.sent-o.sent <= 2 && r.shareTraveller(o.who, m.who) {
			return o.days, true
		}
	}
	return Days{}, false
}

// maxLead is in how many sentences of its beginning a story tells its day.
const maxLead = 3

// dayOfLead notes the day of the meeting or the trip with which a story opens, even if the
// words do not tell who met whom: "the minister saw four colleagues yesterday". What is
// told after it without a day is of that day.
func (r *reading) dayOfLead(reg *region, c *clause) {
	if reg.quote >= 0 || !r.storyDay.Start.IsZero() || r.ref.IsZero() || c.plan || c.neg || c.maybe || c.cancel || c.propose {
		return
	}
	said := !isTalk(c.form) && !isTrip(c.form)            // "announced, pleaded on Wednesday": weaker, and in the first sentence only
	trip := c.form.Class == pack.Noun && c.support == nil // "during his visit on Saturday, he": weaker too
	if said = said || trip; said && (!r.leadDay.Start.IsZero() || !trip && (c.form.Class != pack.Verb || !reg.chunks[c.at].finite()) || r.inTitle(reg.chunks[c.at].first) || r.sentencesBefore(reg.sent) > 1) {
		return
	}
	if r.sentencesBefore(reg.sent) > maxLead {
		return
	}
	for k := 1; k < len(reg.chunks); k++ {
		if reg.chunks[k].kind == cDate && reg.chunks[k-1].kind == cItem && reg.chunks[k-1].is(pack.Prep) && reg.chunks[k-1].mark&pack.With != 0 {
			return // "since 31 August"
		}
	}
	if d, ok, back := r.clauseDays(reg, c, false); ok && !back && d.Start.Equal(d.End) && !d.Start.After(r.ref) && r.nearStory(d) {
		if said {
			r.leadDay = d
		} else {
			r.storyDay = d
		}
	}
}

// sentencesBefore counts the sentences of the story before one.
func (r *reading) sentencesBefore(sent int32) (n int) {
	for s := int32(0); s < sent && n <= maxLead; s++ {
		if !r.skipSentence(s) {
			n++
		}
	}
	return n
}

// atHost reports whether one of those received is not at home where the story is.
func (r *reading) atHost(m *meeting) bool {
	for _, w := range m.who {
		if r.actors[w].country == r.placed.country && r.placed.country != "" {
			return false
		}
	}
	return true
}
