package meeting

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

// maxSince bounds the chunks between a word of meeting and the day since which it is counted.
const maxSince = 14

// LastTime makes a meeting of the day of one before, told by the one that a clause tells of or
// denies: "their first meeting since March 2023", "had not met since May".
func (r *Reading) LastTime(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) {
	if !word.IsTalk(c.Form) || c.Quote >= 0 || c.Plan || c.Maybe || c.Propose {
		return
	}
	at, first := r.sinceWhen(reg, c)
	if at < 0 || !first && !c.Neg {
		return
	}
	n := len(r.Meetings) - 1
	var who []int32
	switch {
	case !c.Neg && n >= 0 && c.Sent-r.Meetings[n].Sent <= 1:
		who = r.Meetings[n].Who
	case c.Neg && c.Form.Class == pack.Verb:
		a, b, _, _ := r.sides(reg, c, list)
		if who = story.Union(a, b); len(who) == 0 && r.Pack.Order.Dropped && c.Feat&pack.Pl != 0 && len(c.Args) == 0 && n >= 0 && c.Sent-r.Meetings[n].Sent <= 1 {
			who = r.Meetings[n].Who // "(They) had not met since May"
		}
	}
	if len(who) != 2 || !r.TwoSides(who) {
		return
	}
	days := r.PastYear(c, reg.Chunks[at].Idx, r.DaysOf(reg.Chunks[at].Idx, false))
	if days.Start.IsZero() || r.Ref.IsZero() || !days.End.Before(r.Ref) {
		return
	}
	if r.LatestMeeting(len(r.Meetings)-1, func(o *story.Meeting) bool { return !o.Gone && o.Days == days && story.SameMembers(o.Who, who) }) >= 0 {
		return
	}
	words := r.Trim(text.Range{First: reg.Chunks[c.At].First, Last: reg.Chunks[at].Last})
	k := r.State.Meeting
	r.AddMeeting(story.Meeting{Who: slices.Clone(who), Channel: "in-person", Status: "held", Days: days, Dated: true, Back: true, Place: r.placeThen(reg, at), Evidence: []text.Range{words}, Rules: []string{c.Form.Sec.ID}, Sent: c.Sent})
	if k >= 0 {
		r.State.Meeting = k
	}
}

// sinceWhen is the date behind a word for "since" behind a clause's trigger, -1 if there is none;
// first says that the meeting is counted from there, "the first since".
func (r *Reading) sinceWhen(reg *phrase.Region, c *phrase.Clause) (at int, first bool) {
	for k := max(0, c.At-3); k+1 < len(reg.Chunks) && k < c.At+maxSince; k++ {
		x := &reg.Chunks[k]
		if k > c.At && (x.Kind == phrase.OfQuote || word.Semicolon(r.Punct(x)) || x.Finite() || x.Is(pack.Rel) && !x.Is(pack.Det)) {
			return -1, false
		}
		if x.Kind != phrase.OfItem {
			continue
		}
		first = first || r.Flagged(x, "first")
		if k > c.At && reg.Chunks[k+1].Kind == phrase.OfDate && r.Has(&r.Items[x.Item], word.Bit(pack.Prep), "since") {
			return k + 1, first
		}
	}
	return -1, false
}

// maxThen bounds the chunks between a day and where those met who met on it.
const maxThen = 9

// placeThen is the place that is told behind the day at chunk at, by itself or with a verb of no other subject: "since
// 3 May, in Rome", "since 3 May, when they met in Rome".
func (r *Reading) placeThen(reg *phrase.Region, at int) date.Place {
	for k := at + 1; k < len(reg.Chunks) && k < at+maxThen; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfMention {
			switch m := &r.Mentions[x.Idx]; {
			case m.Kind == mention.Pronoun:
			case (m.Kind == mention.Place || m.Kind == mention.Country) && !m.Bare && (reg.Chunks[k-1].Is(pack.Prep) && reg.Chunks[k-1].Mark&(pack.In|pack.At) != 0 || reg.Chunks[k-1].Tail&(pack.In|pack.At) != 0):
				return r.MentionPlace(m)
			default:
				return date.Place{}
			}
			continue
		}
		if x.Kind == phrase.OfQuote || word.Semicolon(r.Punct(x)) || x.Is(pack.And) {
			return date.Place{}
		}
	}
	return date.Place{}
}
