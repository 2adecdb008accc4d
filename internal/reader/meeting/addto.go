package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
)

// What clauses add to a meeting that was told of before them.

// addTo gives the last meeting what a clause without two sides says of it:
// subjects, the words that speak of it, its day and place.
func (r *Reading) addTo(reg *phrase.Region, c *phrase.Clause, who []int32) {
	k := r.State.Meeting
	if k < 0 {
		return
	}
	theirs := len(who) == 1 && slices.Contains(r.Meetings[k].Who, who[0]) && c.Get([]pack.Marker{pack.Poss}) != nil && r.ownedByTwo(c, false) // a possessive of one and of several
	if (len(who) == 0 || theirs) && (c.Form.Has("again") || c.Support != nil && c.Support.Has("again")) && !r.namesOther(reg, c, r.Meetings[k].Who) && r.anotherRound(reg, c, k) {
		return
	}
	m := &r.Meetings[k]
	if r.EntryOf(c.Sent) != nil && r.Doc.Sents[m.Sent].Para != r.Doc.Sents[c.Sent].Para {
		return // another entry
	}
	for _, w := range who {
		if !slices.Contains(m.Who, w) {
			return
		}
	}
	if c.Form.Has("again") && r.namesOther(reg, c, m.Who) {
		return
	}
	if r.CalledOff(c) || c.Plan || c.Cancel || c.Propose || m.Sent != c.Sent && r.someOther(reg, c) {
		return
	}
	if m.Presumed && c.Frame.Channel != "" && r.GivenNoun(reg, c) {
		m.Channel, m.Presumed = c.Frame.Channel, false // "spoke with X. The video call lasted an hour"
	}
	if m.Channel == "" && m.Sent == c.Sent && c.Frame.Channel != "" {
		m.Channel = c.Frame.Channel // "discussed … in a phone call"
	}
	if len(who) == 0 && c.Frame.Kind == pack.FDiscuss && c.Get(c.Frame.A) != nil && !r.topicIsSubject(c) {
		return // somebody else's discussion
	}
	if r.wasAnother(reg, c, m) {
		return
	}
	topics := r.topics(reg, c)
	for _, t := range topics {
		m.Agenda = story.AddRange(m.Agenda, t)
	}
	if s := r.setting(reg, c); s.First < s.Last && m.Setting.First >= m.Setting.Last {
		m.Setting = s
	}
	if p := r.ClausePlace(reg, c); !p.Empty() && m.Place.Empty() && !r.Listed(p, topics) && !r.spokenIn(reg, c) && !r.ofOtherDays(c.Sent, p) {
		m.Place = p
	}
}

// wasAnother reports whether a clause tells of another meeting than the last one: on days that exclude
// that one's, or, if that has none, by a verb with days that are not the story's: "“We met in Rome in May”".
func (r *Reading) wasAnother(reg *phrase.Region, c *phrase.Clause, m *story.Meeting) bool {
	days, ok, _ := r.ClauseDays(reg, c, false)
	if !ok || days.Start.IsZero() || r.Ref.IsZero() {
		return false
	}
	if m.Dated {
		return days.End.Before(m.Days.Start) || days.Start.After(m.Days.End)
	}
	return c.Form.Class == pack.Verb && !r.NearStory(days) && days.End.Before(r.Ref)
}

// someOther reports whether a noun of meeting has the indefinite article: another than
// the one told of.
func (r *Reading) someOther(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Form.Class != pack.Noun {
		return false
	}
	for j := c.At - 1; j >= 0 && j > c.At-4; j-- {
		x := &reg.Chunks[j]
		if x.Kind != phrase.OfItem || x.Trig != nil || x.Is(pack.Prep) {
			return false
		}
		if r.indefinite(x) {
			return true
		}
	}
	return false
}
