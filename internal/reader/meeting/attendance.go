package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Events of many, at which those present are told of.

// attend makes a meeting of many of a clause that says who was present.
func (r *Reading) attend(reg *phrase.Region, c *phrase.Clause, who []int32) {
	if len(who) == 0 {
		return
	}
	set := r.eventPhrase(reg, c)
	if r.Pack.Order.MarkedBefore && (set.First >= set.Last || !r.OfStates(set)) {
		set = r.EventAhead(reg, c)
	}
	if many := r.assembled(reg, c, who); many && (set.First >= set.Last || !r.OfStates(set)) {
		set = text.Range{}
	} else if set.First >= set.Last || !r.OfStates(set) || r.OnlySets(reg, c, set) {
		return
	}
	m := story.Meeting{Who: who, Format: "multilateral", Channel: "in-person", Status: r.Status(c), Setting: set, Attended: true, Joint: c.Form.Has("joint"),
		Evidence: []text.Range{r.ClauseRange(c)}, Rules: []string{c.Form.Sec.ID}, Sent: c.Sent}
	r.When(reg, c, &m)
	r.Where(reg, c, &m)
	if m.Status == "ongoing" {
		m.Status = "held"
	}
	for _, w := range who {
		r.Actors[w].Used = true
	}
	r.Meetings = append(r.Meetings, m)
}

// assembled reports whether those who attended are of so many states that they met one
// another: "the ministers of A, B and C attended the meeting". Where subjects come first,
// a noun of meeting must say so. Not where the meeting was told of before.
func (r *Reading) assembled(reg *phrase.Region, c *phrase.Clause, who []int32) bool {
	pair := len(who) == 2 && r.eachSide(c) && !slices.ContainsFunc(reg.Chunks[c.At].Trigs, func(f *pack.Form) bool { return f.Has("chairs") })
	if len(who) < 3 && !pair || r.OneState(who) || !pair && !c.Form.Has("meeting") && !r.talkIn(reg, c) {
		return false
	}
	for _, w := range who {
		if k := r.Actors[w].Kind; k != mention.Person && k != mention.Office {
			return false
		}
	}
	sides, k := r.SidesOf(who), r.State.Meeting
	return (len(sides) > 2 || pair) && !slices.Contains(sides, "") && !(k >= 0 && c.Sent-r.Meetings[k].Sent < 3 && len(story.Union(r.Meetings[k].Who, who)) < len(r.Meetings[k].Who)+len(who))
}

// talkIn reports whether a noun of meeting stands in a clause or before its verb.
func (r *Reading) talkIn(reg *phrase.Region, c *phrase.Clause) bool {
	from, to := r.Span(reg, c)
	for k := from; k < to; k++ {
		if x := &reg.Chunks[k]; x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTalk(x.Trig) {
			return true
		}
	}
	return false
}

// When finds the day of a clause: the date nearest to its trigger in its own
// stretch of the sentence.
func (r *Reading) When(reg *phrase.Region, c *phrase.Clause, m *story.Meeting) {
	days, ok, back := r.ClauseDays(reg, c, m.Status == "planned" || m.Status == "proposed" || m.Status == "cancelled" && c.Plan)
	m.Back = back
	if !ok {
		days, ok = r.relativeDays(reg, c)
	}
	if !ok {
		days, ok = r.DaysBefore(reg, c)
	}
	if ok && m.Status == "held" && !r.Ref.IsZero() && days.Start.After(r.Ref) && r.IsOver(c) {
		return // counted from a day that it was not counted from
	}
	if ok {
		m.Days, m.Dated = days, true
		if (m.Status == "held" || m.Status == "ongoing" && c.Now) && !r.Ref.IsZero() && days.Start.After(r.Ref) {
			m.Status = "planned" // a present tense with a day to come
		}
		if m.Status == "ongoing" && c.Support != nil && c.Support.Frame.Status == "ongoing" && days.End.Before(r.Ref) {
			m.Status = "held" // "began on Sunday"
		}
	}
}
