package reader

import (
	"slices"
	"time"

	"github.com/mahdar/mahdar/internal/text"
)

// maxApart bounds how many meetings, or visits, apart two records of one
// encounter are looked for: a text that tells of more is a list, not a story.
const maxApart = 200

// longestVisit is how many days a visit lasts at most that is still going on.
const longestVisit = 31

// gather brings the mentions of one meeting, and of one trip, together, and
// gives what no clause of theirs told from what the story told around them.
func (r *reading) gather() {
	for i := range r.meetings {
		r.atHome(&r.meetings[i])
		r.sortWho(&r.meetings[i])
	}
	joined := map[int]int{} // meetings by the one that they became part of
	for i := range r.meetings {
		if r.meetings[i].gone {
			continue
		}
		for j := i + 1; j < len(r.meetings) && j < i+maxApart; j++ {
			if !r.meetings[j].gone && r.sameMeeting(&r.meetings[i], &r.meetings[j]) {
				r.sharpen(&r.meetings[i], &r.meetings[j])
				r.meetings[i].join(&r.meetings[j], r.ref)
				r.meetings[i].agenda = r.distinct(r.meetings[i].agenda)
				r.meetings[j].gone = true
				joined[j] = i
			}
		}
	}
	for k := range r.statements {
		if i, ok := joined[r.statements[k].occasion]; ok {
			r.statements[k].occasion = i
		}
	}
	for i := range r.meetings {
		m := &r.meetings[i]
		if m.gone {
			continue
		}
		if m.days.Start.IsZero() && !r.ref.IsZero() && !m.back && (m.status == "held" || m.status == "ongoing") {
			if !m.earlier {
				m.days = one(r.ref)
			}
			if d, ok := r.daysElsewhere(m); ok {
				m.days = d
			} else if d, ok := r.dayGoesOn(i); ok {
				m.days = d
			} else if d, ok := r.tripDays(m); ok {
				m.days = d
			} else if d, ok := r.toldDays(m); ok {
				m.days = d
			} else if !m.earlier && !r.storyDay.Start.IsZero() {
				m.days = r.storyDay
			} else if !m.earlier && !r.leadDay.Start.IsZero() {
				m.days = r.leadDay
			}
		}
		if m.channel == "" {
			m.channel = "in-person"
		}
		if m.format == "" {
			m.format = r.formatOf(m)
		}
	}
	for i := range r.meetings {
		if m := &r.meetings[i]; !m.gone && !r.credible(m) {
			m.gone = true
		}
	}
	r.onTrips()
	r.spread()
	for i := range r.meetings { // the places are known now
		if !r.meetings[i].gone {
			r.atHome(&r.meetings[i])
		}
	}
	r.gatherVisits()
}

// credible reports whether a meeting is one of those that minutes are kept of:
// each of two participants at least stands for a state or an organisation or
// holds an office; what a weak verb tells of is between two states or organisations.
func (r *reading) credible(m *meeting) bool {
	if m.attended {
		for _, w := range m.who {
			if r.standing(w) {
				return true
			}
		}
		return false
	}
	n := 0
	sides := map[string]bool{}
	for _, w := range m.who {
		a := &r.actors[w]
		if r.standing(w) {
			n++
		}
		switch {
		case a.country != "":
			sides[a.country] = true
		case a.org != "" || unique(a.role):
			sides[r.sideOf(w)] = true
		}
	}
	if len(m.who) == 1 {
		return n == 1
	}
	return n >= 2 && (!m.weak || len(sides) >= 2)
}

// standing reports whether an actor stands for more than itself.
func (r *reading) standing(w int32) bool {
	a := &r.actors[w]
	return a.country != "" || a.org != "" || a.role != "" && a.role != "other" && a.kind != kGroup
}

// sortWho drops the state that stands beside its own person among the participants.
func (r *reading) sortWho(m *meeting) {
	var out []int32
	for _, w := range m.who {
		a := &r.actors[w]
		covered := false
		for _, x := range m.who {
			b := &r.actors[x]
			if x != w && a.kind == kCountry && b.kind != kCountry && b.country == a.country || x != w && a.kind == kBody && len(m.who) > 2 && b.kind == kPerson && b.country == a.country && a.country != "" {
				covered = true
			}
		}
		if !covered {
			out = append(out, w)
		}
	}
	if len(out) >= 2 {
		m.who = out
	}
}

// sideOf is the party that an actor stands for.
func (r *reading) sideOf(w int32) string {
	a := &r.actors[w]
	switch {
	case a.country != "":
		return a.country
	case a.org != "":
		return a.org
	case a.name != "":
		return a.name
	}
	return a.text
}

// sameMeeting reports whether two clauses can tell of one encounter.
func (r *reading) sameMeeting(a, b *meeting) bool {
	if a.attended != b.attended {
		return a.sent == b.sent && a.status == b.status && sameMembers(a.who, b.who) // "took part in talks with X"
	}
	if a.channel != b.channel && a.channel != "" && b.channel != "" {
		return false
	}
	if a.format != "" && b.format != "" && a.format != b.format {
		return false
	}
	if !a.days.Start.IsZero() && !b.days.Start.IsZero() && (a.days.End.Before(b.days.Start) || b.days.End.Before(a.days.Start)) {
		return false
	}
	if a.back != b.back && !(a.dated && b.dated && a.days == b.days) {
		return false
	}
	if a.dated != b.dated && !r.ref.IsZero() { // a meeting without a day is of these days
		d := a.days
		if b.dated {
			d = b.days
		}
		if r.ref.Sub(d.End).Hours() > 100 || d.Start.Sub(r.ref).Hours() > 72 {
			return false
		}
	}
	if a.attended && b.attended {
		return r.sameWords(a.setting, b.setting)
	}
	if held := func(m *meeting) bool { return m.status == "held" || m.status == "ongoing" }; r.pack.Order.Incise && (held(a) && b.status == "cancelled" || a.status == "cancelled" && held(b)) {
		return false // what was called off was not held
	}
	// a plan after what was held is another meeting; before it, it is the same
	pa, pb := a.status == "planned" || a.status == "proposed", b.status == "planned" || b.status == "proposed"
	if pa != pb && !(a.dated && b.dated) && (pb || !pa) {
		return false
	}
	if len(a.who) != len(b.who) {
		return false
	}
	for _, w := range b.who {
		ok := false
		for _, x := range a.who {
			if x == w || r.alike(x, w) {
				ok = true
			}
		}
		if !ok {
			return false
		}
	}
	return true
}

// alike reports whether one of two actors is the other's state or unnamed office.
func (r *reading) alike(x, y int32) bool {
	a, b := &r.actors[x], &r.actors[y]
	if a.country == "" || a.country != b.country {
		return false
	}
	if a.kind == kCountry || b.kind == kCountry || a.kind == kGroup || b.kind == kGroup || a.kind == kBody || b.kind == kBody {
		return true
	}
	if a.kind == kOffice || b.kind == kOffice {
		if a.kind == kOffice && a.role == "" || b.kind == kOffice && b.role == "" {
			return true // "his Saudi counterpart": of whom, the headline did not say
		}
		return roleFits(a.role, b.role) || roleFits(b.role, a.role)
	}
	return false
}

// sharpen puts the persons whom one account of a meeting names in the place of
// the states and unnamed offices of the other.
func (r *reading) sharpen(a, b *meeting) {
	for i, x := range a.who {
		if p := &r.actors[x]; p.kind == kPerson || slices.Contains(b.who, x) || p.kind == kOffice && (p.name != "" || p.generic) {
			continue
		}
		found := int32(-1)
		for _, y := range b.who {
			if r.actors[y].kind == kPerson && r.alike(x, y) && !slices.Contains(a.who, y) {
				if found >= 0 {
					found = -1
					break
				}
				found = y
			}
		}
		if found >= 0 {
			a.who[i] = found
		}
	}
}

// sameWords reports whether two ranges share most of their words.
func (r *reading) sameWords(a, b text.Range) bool {
	in := map[string]bool{}
	for i := a.First; i < a.Last; i++ {
		in[r.fold(i)] = true
	}
	n, hit := 0, 0
	for i := b.First; i < b.Last; i++ {
		n++
		if in[r.fold(i)] {
			hit++
		}
	}
	return n > 0 && hit*2 >= n
}

// join adds what b tells to a.
func (a *meeting) join(b *meeting, ref time.Time) {
	a.extra = union(a.extra, b.extra)
	if x := a; a.dated != b.dated && !ref.IsZero() { // told without a day: the day of the story, if the other allows it
		if b.dated {
			x = b
		}
		if x.days.Start.Before(x.days.End) && !ref.Before(x.days.Start) && !ref.After(x.days.End) && x.status != "planned" {
			x.days = one(ref)
		}
	}
	if !a.dated && b.dated {
		a.days, a.dated = b.days, true
	} else if a.dated && b.dated && b.days.End.Sub(b.days.Start) < a.days.End.Sub(a.days.Start) {
		a.days = b.days
	}
	if a.place.empty() || a.place.city == "" && b.place.city != "" && a.place.country == b.place.country {
		if !b.place.empty() {
			a.place = b.place
		}
	}
	if a.channel == "" {
		a.channel = b.channel
	}
	if a.setting.First >= a.setting.Last {
		a.setting = b.setting
	}
	if a.format == "" {
		a.format = b.format
	}
	if a.status == "planned" || a.status == "proposed" {
		a.status = b.status
	}
	a.back = a.back && b.back
	a.earlier = a.earlier && b.earlier
	for _, g := range b.agenda {
		a.agenda = addRange(a.agenda, g)
	}
	a.evidence = append(a.evidence, b.evidence...)
	for _, x := range b.rules {
		found := false
		for _, y := range a.rules {
			found = found || x == y
		}
		if !found {
			a.rules = append(a.rules, x)
		}
	}
}

// distinct leaves out phrases that say what an earlier one says.
func (r *reading) distinct(gs []text.Range) []text.Range {
	seen := map[string]bool{}
	out := gs[:0]
	for _, g := range gs {
		if k := r.pack.Habits.Fold(r.textOf(g)); !seen[k] {
			seen[k] = true
			out = append(out, g)
		}
	}
	return out
}

// formatOf counts the sides.
func (r *reading) formatOf(m *meeting) string {
	if m.attended || len(m.who) == 1 && (r.actors[m.who[0]].group || r.actors[m.who[0]].kind == kOrg) { // "EU envoys met"
		return "multilateral"
	}
	sides := map[string]bool{}
	for _, w := range m.who {
		sides[r.sideOf(w)] = true
	}
	switch {
	case len(sides) <= 2:
		return "bilateral"
	case len(sides) == 3:
		return "trilateral"
	}
	return "multilateral"
}

// gatherVisits joins the clauses that tell of one trip.
func (r *reading) gatherVisits() {
	var out []visit
next:
	for _, v := range r.visits {
		for i := max(0, len(out)-maxApart); i < len(out); i++ {
			o := &out[i]
			if o.to.country != v.to.country || !r.shareTraveller(o.who, v.who) {
				continue
			}
			if o.to.city != "" && v.to.city != "" && o.to.city != v.to.city && !v.days.Start.Equal(o.days.Start) {
				continue
			}
			if !o.days.Start.IsZero() && !v.days.Start.IsZero() && (o.days.End.Before(v.days.Start) || v.days.End.Before(o.days.Start)) {
				continue
			}
			if pa, pb := o.status != "held", v.status != "held"; pa != pb && !r.ref.IsZero() && (r.longAgo(o) || r.longAgo(&v)) {
				continue
			}
			further := r.pack.Order.Incise && (o.status == "held" || o.status == "ongoing") && v.status == "planned" // a stop to come on a trip that goes on
			if o.days.Start.IsZero() && !further || !v.days.Start.IsZero() && v.days.End.Sub(v.days.Start) > o.days.End.Sub(o.days.Start) && !further && v.days.End.Sub(v.days.Start).Hours() < 24*longestVisit {
				if !v.days.Start.IsZero() {
					o.days = v.days
				}
			}
			if o.to.city == "" && !further {
				o.to = v.to
			}
			if o.kind == "" {
				o.kind = v.kind
			}
			if o.status == "planned" || v.status == "ongoing" || o.status == "ongoing" && v.status == "planned" && len(o.evidence) > 0 && r.inTitle(o.evidence[0].First) {
				o.status = v.status // the tense of a headline is no guide
			}
			o.who = union(o.who, v.who)
			o.evidence = append(o.evidence, v.evidence...)
			o.rules = append(o.rules, v.rules...)
			continue next
		}
		out = append(out, v)
	}
	for i := range out {
		v := &out[i]
		if (v.status == "held" || v.status == "ongoing") && !r.ref.IsZero() && !v.days.Start.IsZero() && v.days.End.After(r.ref) && v.days.End.Sub(v.days.Start).Hours() < 24*longestVisit && !(v.status == "held" && calendarSpan(v.days) && !v.days.Start.After(r.ref)) { // "in July" tells no length
			v.status = "ongoing"
			if v.days.Start.After(r.ref) {
				v.status = "planned"
			}
		}
		if v.arrival && v.status == "held" && !r.ref.IsZero() && (v.days.Start.IsZero() || r.ref.Sub(v.days.Start).Hours() < 36) {
			v.status = "ongoing"
		}
		if v.days.Start.IsZero() && (v.status == "ongoing" || v.status == "held") {
			for j := range r.meetings[:min(len(r.meetings), maxApart)] { // the day of the traveller's meeting there
				m := &r.meetings[j]
				if !m.gone && m.status != "planned" && m.place.country == v.to.country && r.shareTraveller(m.who, v.who) {
					v.days = m.days
					break
				}
			}
		}
		if v.days.Start.IsZero() && v.status == "ongoing" && !r.ref.IsZero() {
			v.days = one(r.ref)
		}
	}
	r.visits = out
}

// longAgo reports whether a trip was over well before the story.
func (r *reading) longAgo(v *visit) bool {
	return !v.days.End.IsZero() && v.days.End.Before(r.ref) && !r.nearStory(v.days)
}

// shareTraveller reports whether one who is in a is in b.
func (r *reading) shareTraveller(a, b []int32) bool {
	for _, w := range a {
		if slices.Contains(b, w) {
			return true
		}
	}
	return false
}

// calendarSpan reports whether days are a whole month or week of the calendar: "in July", "this
// week".
func calendarSpan(d Days) bool {
	month := d.Start.Day() == 1 && d.End.AddDate(0, 0, 1).Day() == 1
	return month || d.Start.Weekday() == time.Monday && d.End.Equal(d.Start.AddDate(0, 0, 6))
}
