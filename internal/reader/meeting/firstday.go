package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
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
		if k := r.DateAt[i]; k >= 0 && r.Dates[k].First == i {
			if one >= 0 {
				return date.Days{}
			}
			one = k
		}
	}
	if one < 0 || r.SaidDay(one) || r.Enclosing(r.Dates[one].First) >= 0 || r.bounded(one) {
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
	return p.Is(pack.Of) && at > 1 && !r.Items[at-2].Is(pack.Unit) && !r.Items[at-2].Is(pack.DayPart)
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
