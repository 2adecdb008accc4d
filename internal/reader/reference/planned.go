package reference

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// What a sentence says of the meeting or the trip that the one before it told as planned: it was
// held, or called off.

// planTold is the meeting told as planned last, in the sentence before or the one before that, of
// which a noun with the definite article, or one that opens its sentence without any, and without
// parties of its own speaks; nil if there is none.
func (r *Reading) planTold(reg *phrase.Region, c *phrase.Clause) *story.Meeting {
	n := len(r.Meetings) - 1
	if n < 0 || c.Form.Class != pack.Noun || !word.IsTalk(c.Form) || c.At > 0 && !r.GivenNoun(reg, c) || c.Get([]pack.Marker{pack.With, pack.Between, pack.Poss, pack.OfM}) != nil {
		return nil
	}
	if m := &r.Meetings[n]; m.Status == "planned" && (c.Sent > m.Sent && c.Sent-m.Sent <= 2 || c.Sent == m.Sent && c.At > 0 && r.behindBut(reg, c.At)) {
		return m
	}
	return nil
}

// behindBut reports whether a word for "but" opens the stretch in which chunk at stands: "was to
// see X, but the meeting did not take place".
func (r *Reading) behindBut(reg *phrase.Region, at int) bool {
	for k := at - 1; k > 0 && k > at-4; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && x.Is(pack.And) && r.Has(&r.Items[x.Item], word.Bit(pack.And), "but") {
			return true
		}
		if x.Kind != phrase.OfItem || x.Finite() {
			return false
		}
	}
	return false
}

// OffWithTrip calls off the planned meeting that the same sentence tells of with the trip on which it
// was to be: "was to see X on Friday, but cancelled his trip", "called off his trip to A, where he
// was to see X".
func (r *Reading) OffWithTrip(reg *phrase.Region, c *phrase.Clause) {
	n := len(r.Meetings) - 1
	if n < 0 || r.Meetings[n].Sent != c.Sent || r.Meetings[n].Status != "planned" {
		return
	}
	m := &r.Meetings[n]
	if c.Frame.Kind == pack.FVisit && c.Cancel && !c.Plan && !c.Maybe && !c.Propose {
		if s := c.Get([]pack.Marker{pack.Subj}); s == nil && c.Form.Class == pack.Noun && c.At > 0 && r.GivenNoun(reg, c) || s != nil && slices.ContainsFunc(r.WhoOf(s.Mentions), func(w int32) bool { return slices.Contains(m.Who, w) }) {
			m.Status = "cancelled"
		}
		return
	}
	if v := len(r.Visits) - 1; v >= 0 && c.Frame.Kind == pack.FMeet && r.Visits[v].Status == "cancelled" && m.Place != (date.Place{}) && m.Place == r.Visits[v].To && r.within(r.Visits[v].Evidence, c.Sent) &&
		slices.ContainsFunc(r.Visits[v].Who, func(w int32) bool { return slices.Contains(m.Who, w) }) {
		m.Status = "cancelled"
	}
}

// TripOffThen makes the trip told as planned one that was called off, in one of the two sentences behind: "was to go to
// A on Friday. The trip was cancelled", "(He) has put off his visit". It reports whether it did.
func (r *Reading) TripOffThen(reg *phrase.Region, c *phrase.Clause) bool {
	n, f := len(r.Visits)-1, c.Frame
	if n < 0 || f.Kind != pack.FVisit || c.Plan || c.Maybe || c.Propose || reg.Quote >= 0 || !c.Cancel && f.Status != "cancelled" || c.Get(f.To) != nil {
		return false
	}
	v := &r.Visits[n]
	at := slices.IndexFunc(v.Evidence, func(g text.Range) bool {
		return g.First >= r.Doc.Sents[max(0, c.Sent-2)].First && g.Last <= r.Doc.Sents[c.Sent].First
	})
	if v.Status != "planned" || at < 0 {
		return false
	}
	who := c.Get([]pack.Marker{pack.Poss, pack.OfM, pack.By})
	if c.Form.Class != pack.Noun {
		who = c.Get([]pack.Marker{pack.Subj})
	} else if who == nil && c.At > 0 && !r.GivenNoun(reg, c) {
		return false // "a visit was cancelled"
	}
	if who != nil && !slices.ContainsFunc(r.Resolve(who.Mentions, c), func(w int32) bool { return slices.Contains(v.Who, w) }) {
		return false // somebody else's
	}
	v.Status = "cancelled"
	return true
}

// within reports whether words stand in a sentence.
func (r *Reading) within(words []text.Range, sent int32) bool {
	s := r.Doc.Sents[sent]
	return slices.ContainsFunc(words, func(g text.Range) bool { return s.First <= g.First && g.Last <= s.Last })
}

// OffThen makes the meeting told as planned one that was called off: "was to see X on Friday. The
// meeting was cancelled", "did not take place", and reports whether it did.
func (r *Reading) OffThen(reg *phrase.Region, c *phrase.Clause) bool {
	if n := len(r.Meetings) - 1; c.Form.Has("echo") && c.Form.Class == pack.Verb && c.Neg && n >= 0 && r.Meetings[n].Status == "planned" && c.Sent-r.Meetings[n].Sent <= 1 {
		r.Meetings[n].Status = "cancelled" // "was to see X, but did not (do so)"
		return true
	}
	m := r.planTold(reg, c)
	if m == nil || c.Maybe || c.Propose || !c.Cancel && !(c.Neg && c.Support != nil && c.Support.Has("intransitive") && !c.Plan) {
		return false
	}
	if d, told, _ := r.ClauseDays(reg, c, true); told && m.Dated && !d.Start.Equal(m.Days.Start) && r.plannedFor(reg, c) {
		return false // "it had been planned for Tuesday, but was put off"
	}
	m.Status = "cancelled"
	return true
}

// plannedFor reports whether a word for a plan stands behind a noun, before what calls it off.
func (r *Reading) plannedFor(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+mention.MaxReach; k++ {
		if x := &reg.Chunks[k]; x.Is(pack.Plan) {
			return true
		} else if x.Is(pack.Cancel) || x.Kind == phrase.OfPunct {
			return false
		}
	}
	return false
}

// TookPlaceThen makes the meeting that the sentence before told as somebody's purpose one that was
// held, where its noun with the definite article is the subject of a past tense: "crossed the
// avenue to see X. The meeting lasted half an hour".
func (r *Reading) TookPlaceThen(reg *phrase.Region, c *phrase.Clause) {
	m := r.planTold(reg, c)
	if m != nil && c.Plan && !m.Dated && !c.Neg && !c.Maybe && !c.Cancel && !c.Propose {
		if days, told, _ := r.ClauseDays(reg, c, true); told && !days.Start.IsZero() {
			m.Days, m.Dated = days, true // "will meet X. The talks are due on Friday"
		}
	}
	if m != nil && c.Plan && c.HeldOn > 0 && !c.Neg && !c.Maybe && !c.Propose {
		if days, told, _ := r.ClauseDays(reg, c, true); told && !days.Start.IsZero() {
			m.Days, m.Dated, m.Status = days, true, "planned" // "was to see X on Monday. The meeting was put off to Friday"
		}
		return
	}
	if m == nil || c.Neg || c.Plan || c.Maybe || c.Cancel || c.Propose || c.Sent-m.Sent > 1 {
		return
	}
	days, told, _ := r.ClauseDays(reg, c, false)
	first := !r.Pack.Order.SubjectFirst && c.Support != nil && c.Support.Feat&pack.Past != 0 && c.Get([]pack.Marker{pack.Subj}) == nil // "was-held the meeting on Wednesday"
	if told = told && c.Support != nil && (c.Support.Has("intransitive") || first) && !days.Start.After(r.Ref); m.Days.Start.After(r.Ref) && !told {
		return
	}
	if first && told {
		m.Status, m.Days, m.Dated = "held", days, true
		return
	}
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+mention.MaxReach; k++ {
		x := &reg.Chunks[k]
		if x.Is(pack.Neg) || x.Is(pack.Plan) || x.Is(pack.Cancel) || x.Kind == phrase.OfPunct || x.Kind == phrase.OfItem && x.Is(pack.Rel) && !x.Is(pack.Det) {
			return
		}
		if x.Finite() {
			if x.Past() {
				if m.Status = "held"; told { // "took place on Wednesday in the end"
					m.Days, m.Dated = days, true
				}
			}
			return
		}
	}
}
