package meeting

import (
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// firstDay is the one day that the first sentence of the story tells, where it tells of an event at
// which people meet or of a participant of a meeting without a day, and no meeting itself: "Saturday
// was a busy day for the minister". Zero if there is none.
func (r *Reading) firstDay(m *story.Meeting) date.Days {
	if r.Ref.IsZero() || !r.Pack.Order.SubjectFirst || r.Pack.Order.MarkedBefore {
		return date.Days{}
	}
	sent := int32(0)
	for int(sent) < len(r.Doc.Sents) && (r.SkipSentence(sent) || r.Doc.Sents[sent].Para == r.Title) {
		sent++
	}
	if sent >= m.Sent {
		return date.Days{}
	}
	s := r.Doc.Sents[sent]
	one := int32(-1)
	for i := s.First; i < s.Last; i++ {
		if k := r.DateAt[i]; k >= 0 && r.Dates[k].First == i && !r.bounded(k) {
			if one >= 0 {
				return date.Days{}
			}
			one = k
		}
	}
	if one < 0 || r.SaidDay(one) || r.Enclosing(r.Dates[one].First) >= 0 {
		return date.Days{}
	}
	d := r.DaysOf(one, false)
	if d.Start.IsZero() || !d.Start.Equal(d.End) || d.Start.After(r.Ref) || !r.NearStory(d) || !r.speaksOf(m, s.First, s.Last) {
		return date.Days{}
	}
	for i := range r.Meetings[:min(len(r.Meetings), phrase.MaxHeld)] {
		if o := &r.Meetings[i]; o.Sent == sent && !o.Dated {
			return date.Days{} // told without a day: it was on the story's own
		}
	}
	return d
}

// bounded reports whether a date only bounds the time or owns what something was of: "since
// Monday", "the attack of Saturday".
func (r *Reading) bounded(k int32) bool {
	at := r.ItemAt[r.Dates[k].First]
	if at == 0 || r.SentFirst[r.Dates[k].First] {
		return false
	}
	p := &r.Items[at-1]
	for _, f := range r.Forms(p, word.Bit(pack.Prep)) {
		if f.Markers&(pack.Before|pack.AfterM|pack.To) != 0 && f.Markers&pack.In == 0 {
			return true
		}
	}
	if !p.Is(pack.Of) || at < 2 {
		return false
	}
	for _, f := range r.Forms(&r.Items[at-2], word.Bit(pack.Noun)) {
		if f.Frame != nil {
			return true
		}
	}
	return false
}

// speaksOf reports whether some words name a participant of a meeting or an event where people
// meet.
func (r *Reading) speaksOf(m *story.Meeting, from, to int32) bool {
	for i := from; i < to; i++ {
		if r.Items[r.ItemAt[i]].Is(pack.Occasion) {
			return true
		}
		if mi := r.MentAt[i]; mi >= 0 && r.ShareTraveller(r.Mentions[mi].Who, m.Who) {
			return true
		}
	}
	return false
}

// maxFar is how long before it was written a story may lie that tells of no day about its own.
const maxFar = 60 * 24 * time.Hour

// farDay is the days of a story written some time after: those that the headline names, else
// those of the meeting or the trip with which it opens, where it tells of no day about its own.
func (r *Reading) farDay() date.Days {
	if r.Ref.IsZero() || !r.Pack.Order.SubjectFirst || r.Pack.Order.MarkedBefore {
		return date.Days{}
	}
	var head date.Days
	for i := range r.Dates {
		k := int32(i) //nolint:gosec // bounded by the text
		at := r.Dates[i].First
		d := r.DaysOf(k, false)
		title := r.Para[at] == r.Title
		if !title && (r.SkipSentence(r.Sent[at]) || at < r.Doc.Sents[r.Sent[at]].First) || d.Start.IsZero() {
			continue
		}
		if r.NearStory(d) && d.End.Sub(d.Start) <= syntax.MaxTrip || d.Start.After(r.Ref) && r.Ref.Sub(d.End) > -maxFar {
			return date.Days{}
		}
		if title && r.wasFar(d) {
			head = d
		}
	}
	if !head.Start.IsZero() {
		return head
	}
	return r.opensFar()
}

// wasFar reports whether days are a few, and not long before the story was written.
func (r *Reading) wasFar(d date.Days) bool {
	return !d.Start.IsZero() && d.End.Sub(d.Start) <= syntax.MaxTrip && d.End.Before(r.Ref) && r.Ref.Sub(d.Start) < maxFar
}

// opensFar is the days of the first meeting or trip, where the first sentences of the story tell of
// it.
func (r *Reading) opensFar() (out date.Days) {
	at := int32(-1)
	first := func(list []text.Range, d date.Days, held bool) {
		if f := list[0].First; at < 0 || f < at {
			at, out = f, date.Days{}
			if held && r.wasFar(d) && r.sentencesBefore(r.Sent[f]) < maxLead {
				out = d
			}
		}
	}
	for i := range r.Meetings[:min(len(r.Meetings), actor.MaxApart)] {
		if o := &r.Meetings[i]; !o.Gone && r.Para[o.Evidence[0].First] != r.Title {
			first(o.Evidence, o.Days, o.Dated && o.Status == "held" && !o.Back && !o.Aback)
		}
	}
	for i := range r.Visits[:min(len(r.Visits), actor.MaxApart)] {
		if v := &r.Visits[i]; r.Para[v.Evidence[0].First] != r.Title {
			first(v.Evidence, v.Days, v.Status == "held")
		}
	}
	return out
}

// openedOn is the day, or the days, with which the story opened, told or taken from what it tells
// first; zero if nothing tells it.
func (r *Reading) openedOn() date.Days {
	switch {
	case !r.StoryDay.Start.IsZero():
		return r.StoryDay
	case !r.LeadDay.Start.IsZero():
		return r.LeadDay
	}
	if d := r.leadSpan(); !d.Start.IsZero() {
		return d
	}
	return r.farDay()
}

// leadSpan is the days of the trip or the event of several days that the headline or the first
// sentences tell of, over when the story was written: "from 26 to 28 July he made his first visit".
func (r *Reading) leadSpan() date.Days {
	if r.Ref.IsZero() || !r.Pack.Order.SubjectFirst || r.Pack.Order.MarkedBefore {
		return date.Days{}
	}
	for i := range r.Dates {
		at := r.Dates[i].First
		d := r.DaysOf(int32(i), false) //nolint:gosec // bounded by the text
		if n := d.End.Sub(d.Start); n <= 0 || n > syntax.MaxTrip || !r.wasFar(d) || r.Enclosing(at) >= 0 || r.Dates[i].Earlier() {
			continue
		}
		if r.Para[at] != r.Title && (r.SkipSentence(r.Sent[at]) || r.sentencesBefore(r.Sent[at]) >= maxLead-1) {
			continue
		}
		if r.TellsTrip(r.Sent[at]) {
			return d
		}
	}
	return date.Days{}
}
