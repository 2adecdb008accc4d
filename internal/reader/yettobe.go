package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/text"
)

// yetToBe makes plans of meetings that words for what is under way or the present tense of a headline
// tell of, and that a day says are to come: "tomorrow talks begin", "A meets B" above "A will meet B on Friday".
func (r *reading) yetToBe() {
	if r.Ref.IsZero() {
		return
	}
	for i := range r.Meetings {
		m := &r.Meetings[i]
		if m.Status == "ongoing" && m.Dated && m.Days.Start.After(r.Ref) {
			m.Status = "planned"
		}
	}
	for i := range r.Meetings {
		m := &r.Meetings[i]
		if m.Status != "held" || !m.Present || m.Dated || m.Back || m.Attended || len(m.Who) != 2 || slices.ContainsFunc(m.Evidence, func(g text.Range) bool { return !r.InTitle(g.First) }) {
			continue
		}
		if p := r.onlyPlan(i); p != nil {
			m.Status, m.Days, m.Dated = "planned", p.Days, true
		}
	}
}

// onlyPlan is the first account behind meeting i of the two who met there, if it and all others are of plans
// for a day to come.
func (r *reading) onlyPlan(i int) *story.Meeting {
	var plan *story.Meeting
	for j := i + 1; j < len(r.Meetings); j++ {
		m := &r.Meetings[j]
		if !r.alikeAll(r.Meetings[i].Who, m.Who) {
			continue
		}
		if m.Status != "planned" || m.Dated && !m.Days.Start.After(r.Ref) {
			return nil
		}
		if plan == nil && m.Dated {
			plan = m
		}
	}
	return plan
}

// alikeAll reports whether some actors are as many as others, and each of them one of those, or its state or office.
func (r *reading) alikeAll(a, b []int32) bool {
	return len(a) == len(b) && !slices.ContainsFunc(b, func(w int32) bool {
		return !slices.ContainsFunc(a, func(x int32) bool { return x == w || r.alike(x, w) })
	})
}
