package reader

import (
	"slices"
	"time"

	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/visit"
	"github.com/mahdar/mahdar/internal/text"
)

// gather brings the mentions of one meeting, and of one trip, together, and
// gives what no clause of theirs told from what the story told around them.
func (r *reading) gather() {
	for i := range r.Meetings {
		r.AtHome(&r.Meetings[i])
		r.SortWho(&r.Meetings[i])
	}
	r.yetToBe()
	joined := map[int]int{} // meetings by the one that they became part of
	for i := range r.Meetings {
		if r.Meetings[i].Gone {
			continue
		}
		for j := i + 1; j < len(r.Meetings) && j < i+actor.MaxApart; j++ {
			if !r.Meetings[j].Gone && r.sameMeeting(&r.Meetings[i], &r.Meetings[j]) {
				r.sharpen(&r.Meetings[i], &r.Meetings[j])
				r.Meetings[i].Join(&r.Meetings[j], r.Ref)
				r.Meetings[i].Agenda = r.distinct(r.Meetings[i].Agenda)
				r.Meetings[j].Gone = true
				joined[j] = i
			}
		}
	}
	for k := range r.Statements {
		if i, ok := joined[r.Statements[k].Occasion]; ok {
			r.Statements[k].Occasion = i
		}
	}
	for i := range r.Meetings {
		m := &r.Meetings[i]
		if m.Gone {
			continue
		}
		if m.Days.Start.IsZero() && !r.Ref.IsZero() && !m.Back && (m.Status == "held" || m.Status == "ongoing") {
			if !m.Earlier {
				m.Days = date.One(r.Ref)
			}
			if d := r.GivenDays(i); !d.Start.IsZero() {
				m.Days = d
			}
		}
		if m.Channel == "" {
			m.Channel = "in-person"
		}
		if m.Format == "" {
			m.Format = r.formatOf(m)
		}
	}
	for i := range r.Meetings {
		if m := &r.Meetings[i]; !m.Gone && !r.credible(m) {
			m.Gone = true
		}
	}
	r.toldApart()
	r.OnTrips()
	r.Spread()
	for i := range r.Meetings { // the places are known now
		if !r.Meetings[i].Gone {
			r.AtHome(&r.Meetings[i])
		}
	}
	r.gatherVisits()
}

// credible reports whether a meeting is one of those that minutes are kept of:
// each of two participants at least stands for a state or an organisation or
// holds an office; what a weak verb tells of is between two states or organisations, or
// between an ambassador and one who holds an office where he is posted.
func (r *reading) credible(m *story.Meeting) bool {
	if m.Attended && m.Joint && len(story.Union(m.Who, m.Extra)) < 2 {
		return false
	}
	if m.Attended {
		for _, w := range m.Who {
			if r.Standing(w) {
				return true
			}
		}
		return false
	}
	n, posted, host := 0, false, false
	sides := map[string]bool{}
	for _, w := range m.Who {
		a := &r.Actors[w]
		if r.Standing(w) {
			n++
			host = host || a.Country == "" && a.Org == "" && a.Kind == mention.Person
		}
		posted = posted || a.Role == "ambassador" && a.Country != ""
		switch {
		case a.Country != "":
			sides[a.Country] = true
		case a.Org != "" || date.Unique(a.Role):
			sides[r.sideOf(w)] = true
		}
	}
	if len(m.Who) == 1 {
		return n == 1
	}
	return n >= 2 && (!m.Weak || len(sides) >= 2 || posted && host)
}

// sideOf is the party that an actor stands for.
func (r *reading) sideOf(w int32) string {
	a := &r.Actors[w]
	switch {
	case a.Country != "":
		return a.Country
	case a.Org != "":
		return a.Org
	case a.Name != "":
		return a.Name
	}
	return a.Text
}

// sameMeeting reports whether two clauses can tell of one encounter.
func (r *reading) sameMeeting(a, b *story.Meeting) bool {
	if a.Attended != b.Attended {
		return a.Sent == b.Sent && a.Status == b.Status && story.SameMembers(a.Who, b.Who) // "took part in talks with X"
	}
	if a.Channel != b.Channel && a.Channel != "" && b.Channel != "" && !a.Presumed && !b.Presumed {
		return false
	}
	if a.Format != "" && b.Format != "" && a.Format != b.Format {
		return false
	}
	if !a.Days.Start.IsZero() && !b.Days.Start.IsZero() && (a.Days.End.Before(b.Days.Start) || b.Days.End.Before(a.Days.Start)) {
		return false
	}
	if a.Back != b.Back && !(a.Dated && b.Dated && a.Days == b.Days) {
		return false
	}
	if a.Dated != b.Dated && !r.Ref.IsZero() { // a meeting without a day is of these days
		d := a.Days
		if b.Dated {
			d = b.Days
		}
		if b.Dated && b.Aback && !a.Aback && !a.Present && b.Sent > a.Sent && r.Ref.Sub(d.End).Hours() > 48 {
			return false // "spoke with X. The two had spoken a week before"
		}
		if r.Ref.Sub(d.End).Hours() > 100 || d.Start.Sub(r.Ref).Hours() > 72 || a.Dated && r.elsewhere(b, a) || b.Dated && r.elsewhere(a, b) {
			return false
		}
	}
	if a.Attended && b.Attended {
		return r.sameWords(a.Setting, b.Setting)
	}
	if held := func(m *story.Meeting) bool { return m.Status == "held" || m.Status == "ongoing" }; r.Pack.Order.Incise && (held(a) && b.Status == "cancelled" || a.Status == "cancelled" && held(b)) {
		return false // what was called off was not held
	}
	// a plan after what was held is another meeting; before it, it is the same
	pa, pb := a.Status == "planned" || a.Status == "proposed", b.Status == "planned" || b.Status == "proposed"
	if pa != pb && !(a.Dated && b.Dated) && (pb || !pa) {
		return false
	}
	return r.alikeAll(a.Who, b.Who)
}

// elsewhere reports whether a meeting without a day and a place of its own was on a trip of one of its sides, told with
// another day in its sentence or the one before, to another state than where a dated one was: "swept into Nairobi
// on Monday. X met him …, arranged in Riyadh, where the two had talks last Friday".
func (r *reading) elsewhere(m, dated *story.Meeting) bool {
	if !m.Place.Empty() || dated.Place.Country == "" || dated.Sent <= m.Sent {
		return false
	}
	for i := range r.Visits {
		v := &r.Visits[i]
		if len(v.Evidence) == 0 || v.Days.Start.IsZero() || v.To.Country == "" || v.To.Country == dated.Place.Country || v.Status != "held" && v.Status != "ongoing" {
			continue
		}
		if at := r.Sent[v.Evidence[0].First]; at > m.Sent || at < m.Sent-1 || !r.ShareTraveller(m.Who, v.Who) {
			continue
		}
		if v.Days.End.Before(dated.Days.Start) || dated.Days.End.Before(v.Days.Start) {
			return true
		}
	}
	return false
}

// alike reports whether one of two actors is the other's state or unnamed office.
func (r *reading) alike(x, y int32) bool {
	a, b := &r.Actors[x], &r.Actors[y]
	if a.Country == "" || a.Country != b.Country {
		return false
	}
	if a.Kind == mention.Country || b.Kind == mention.Country || a.Kind == mention.Group || b.Kind == mention.Group || a.Kind == mention.Body || b.Kind == mention.Body {
		return true
	}
	if a.Kind == mention.Office || b.Kind == mention.Office {
		if a.Kind == mention.Office && a.Role == "" || b.Kind == mention.Office && b.Role == "" {
			return true // "his Saudi counterpart": of whom, the headline did not say
		}
		return actor.RoleFits(a.Role, b.Role) || actor.RoleFits(b.Role, a.Role)
	}
	return false
}

// sharpen puts the persons whom one account of a meeting names in the place of
// the states and unnamed offices of the other.
func (r *reading) sharpen(a, b *story.Meeting) {
	for i, x := range a.Who {
		if p := &r.Actors[x]; p.Kind == mention.Person || slices.Contains(b.Who, x) || p.Kind == mention.Office && (p.Name != "" || p.Generic) {
			continue
		}
		found := int32(-1)
		for _, y := range b.Who {
			if r.Actors[y].Kind == mention.Person && r.alike(x, y) && !slices.Contains(a.Who, y) {
				if found >= 0 {
					found = -1
					break
				}
				found = y
			}
		}
		if found >= 0 {
			a.Who[i] = found
		}
	}
}

// sameWords reports whether two ranges share most of their words.
func (r *reading) sameWords(a, b text.Range) bool {
	in := map[string]bool{}
	for i := a.First; i < a.Last; i++ {
		in[r.Fold(i)] = true
	}
	n, hit := 0, 0
	for i := b.First; i < b.Last; i++ {
		n++
		if in[r.Fold(i)] {
			hit++
		}
	}
	return n > 0 && hit*2 >= n
}

// distinct leaves out phrases that say what an earlier one says.
func (r *reading) distinct(gs []text.Range) []text.Range {
	seen := map[string]bool{}
	out := gs[:0]
	for _, g := range gs {
		if k := r.Pack.Habits.Fold(r.TextOf(g)); !seen[k] {
			seen[k] = true
			out = append(out, g)
		}
	}
	return out
}

// formatOf counts the sides.
func (r *reading) formatOf(m *story.Meeting) string {
	if m.Attended || len(m.Who) == 1 && (r.Actors[m.Who[0]].Group || r.Actors[m.Who[0]].Kind == mention.Organisation) { // "EU envoys met"
		return "multilateral"
	}
	sides := map[string]bool{}
	for _, w := range m.Who {
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
	var out []story.Visit
next:
	for _, v := range r.Visits {
		for i := max(0, len(out)-actor.MaxApart); i < len(out); i++ {
			o := &out[i]
			if o.To.Country != v.To.Country || !r.ShareTraveller(o.Who, v.Who) {
				continue
			}
			if o.To.City != "" && v.To.City != "" && o.To.City != v.To.City && !v.Days.Start.Equal(o.Days.Start) {
				continue
			}
			if visit.Ends(o, &v) {
				o.Days.End, v.Days = v.Days.Start, date.Days{}
			}
			if !o.Days.Start.IsZero() && !v.Days.Start.IsZero() && (o.Days.End.Before(v.Days.Start) || v.Days.End.Before(o.Days.Start)) {
				continue
			}
			if pa, pb := o.Status != "held", v.Status != "held"; pa != pb && !r.Ref.IsZero() && (r.longAgo(o) || r.longAgo(&v)) {
				continue
			}
			further := r.Pack.Order.Incise && (o.Status == "held" || o.Status == "ongoing") && v.Status == "planned" // a stop to come on a trip that goes on
			if o.Days.Start.IsZero() && !further || !v.Days.Start.IsZero() && v.Days.End.Sub(v.Days.Start) > o.Days.End.Sub(o.Days.Start) && !further && v.Days.End.Sub(v.Days.Start).Hours() < 24*visit.LongestVisit {
				if !v.Days.Start.IsZero() {
					o.Days = v.Days
				}
			}
			if o.To.City == "" && !further {
				o.To = v.To
			}
			if o.Kind == "" {
				o.Kind = v.Kind
			}
			if o.Status == "planned" || v.Status == "ongoing" || o.Status == "ongoing" && v.Status == "planned" && len(o.Evidence) > 0 && r.InTitle(o.Evidence[0].First) {
				o.Status = v.Status // the tense of a headline is no guide
			}
			o.Who = story.Union(o.Who, v.Who)
			o.Evidence = append(o.Evidence, v.Evidence...)
			o.Rules = append(o.Rules, v.Rules...)
			continue next
		}
		out = append(out, v)
	}
	for i := range out {
		v := &out[i]
		if (v.Status == "held" || v.Status == "ongoing") && !r.Ref.IsZero() && !v.Days.Start.IsZero() && v.Days.End.After(r.Ref) && v.Days.End.Sub(v.Days.Start).Hours() < 24*visit.LongestVisit && !(v.Status == "held" && calendarSpan(v.Days) && !v.Days.Start.After(r.Ref)) { // "in July" tells no length
			v.Status = "ongoing"
			if v.Days.Start.After(r.Ref) {
				v.Status = "planned"
			}
		}
		if v.Arrival && v.Status == "held" && !r.Ref.IsZero() && (v.Days.Start.IsZero() || r.Ref.Sub(v.Days.Start).Hours() < 36) {
			v.Status = "ongoing"
		}
		if v.Days.Start.IsZero() && (v.Status == "ongoing" || v.Status == "held" && !v.Earlier) {
			for j := range r.Meetings[:min(len(r.Meetings), actor.MaxApart)] { // the day of the traveller's meeting there
				m := &r.Meetings[j]
				if !m.Gone && m.Status != "planned" && m.Place.Country == v.To.Country && r.ShareTraveller(m.Who, v.Who) {
					v.Days = m.Days
					break
				}
			}
		}
		if v.Days.Start.IsZero() && v.Status == "ongoing" && !r.Ref.IsZero() {
			v.Days = date.One(r.Ref)
		}
	}
	r.Visits = out
}

// longAgo reports whether a trip was over well before the story.
func (r *reading) longAgo(v *story.Visit) bool {
	return !v.Days.End.IsZero() && v.Days.End.Before(r.Ref) && !r.NearStory(v.Days)
}

// calendarSpan reports whether days are a whole month or week of the calendar: "in July", "this
// week".
func calendarSpan(d date.Days) bool {
	month := d.Start.Day() == 1 && d.End.AddDate(0, 0, 1).Day() == 1
	return month || d.Start.Weekday() == time.Monday && d.End.Equal(d.Start.AddDate(0, 0, 6))
}
