package meeting

import (
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/statement"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// The day of a meeting that tells none itself, from what its paragraph told before it.

// maxTold bounds how many tokens before a meeting its day is looked for.
const maxTold = 1000

// maxHead is how long the days with which a sentence opens may be that what follows is told of.
const maxHead = 4 * 24 * time.Hour

// toldDays is the day of a meeting that tells none: the last one before it in its paragraph
// on which a meeting or a trip of one of its participants was, or that opened a sentence;
// else the last one that the paragraph named, which is a weaker sign.
func (r *Reading) toldDays(m *story.Meeting) (days date.Days, ok, weak bool) {
	if !r.Pack.Order.SubjectFirst {
		return date.Days{}, false, false
	}
	p := r.Doc.Paras[r.Doc.Sents[m.Sent].Para]
	named, namedAt := date.Days{}, int32(-1)
	for i := m.Evidence[0].First - 1; i >= max(p.First, m.Evidence[0].First-maxTold); i-- {
		k := r.DateAt[i]
		if k < 0 || r.Dates[k].First != i || r.Enclosing(i) >= 0 || r.SaidDay(k) || r.Sent[i] != m.Sent && r.yetToCome(i) {
			continue
		}
		d := r.DaysOf(k, false)
		if r.Dates[k].Back() && !r.SentFirst[i] && !r.Pack.Order.Cases && !r.Pack.Order.MarkedBefore && r.Sent[i] != m.Sent {
			continue // "the talks that he had held the day before"
		}
		if !r.StoryDay.Start.IsZero() && !m.Aback && !r.NearStory(d) && r.aback(r.Sent[i]) {
			continue // "had met on 2 April": what is told in the story's own tense was not then
		}
		if r.Dates[k].Yearless && !r.Ref.IsZero() && d.Start.Sub(r.Ref).Hours() > 24 {
			d = statement.InYear(d, d.Start.Year()-1)
		}
		if r.onlyArrived(m, i, d) || r.Sent[i] == m.Sent && r.laterStory(d) && !r.recordOn(m, i, d) { // a day of its own sentence that is not the clause's
			continue
		}
		if d.Start.IsZero() || d.End.Sub(d.Start) > syntax.MaxTrip || d.Start.After(r.Ref) {
			if named.Start.IsZero() && r.Pack.Order.MarkedBefore {
				past := !d.Start.IsZero() && !r.Ref.IsZero() && d.End.Before(r.Ref)
				return d, past && r.thenAgain(m), true // "in November A came to B. He then met C"
			}
			continue
		}
		if named.Start.IsZero() {
			named, namedAt = d, r.Sent[i]
		}
		if !named.Start.IsZero() && named.Start.After(d.Start) && named.Start.Equal(named.End) && r.Sent[i] == namedAt && r.recordOn(m, i, d) {
			return named, true, false // "arrived on Friday, he had a series of talks on Saturday"
		}
		if r.Pack.Order.MarkedBefore || r.SentFirst[i] && r.NearStory(d) && d.End.Sub(d.Start) < maxHead || r.recordOn(m, i, d) {
			return d, true, r.Pack.Order.MarkedBefore
		}
	}
	return named, !named.Start.IsZero(), true
}

// yetToCome reports whether the verb before the day at token i, in its sentence, stands in the future: "will come back
// on Saturday" tells no day of what was.
func (r *Reading) yetToCome(i int32) bool {
	for k := i - 1; k >= r.Doc.Sents[r.Sent[i]].First; k-- {
		fut, told := false, false
		r.EachForm(k, func(f *pack.Form) {
			fut = fut || f.Class == pack.Verb && f.Feat&pack.Fut != 0
			told = told || f.Class == pack.Verb && f.Feat&(pack.Past|pack.Pres) != 0
		})
		if fut || told {
			return fut && !told
		}
	}
	return false
}

// GivenDays is the day of a meeting that tells none, as what was told around it gives it; zero
// if nothing does.
func (r *Reading) GivenDays(k int) date.Days {
	m := &r.Meetings[k]
	if d, ok := r.DaysElsewhere(m); ok {
		return d
	}
	if d, ok := r.stopDay(m); ok {
		return d
	}
	if d, ok := r.daysPastTrip(m); ok {
		return d
	}
	told, ok, weak := r.toldDays(m)
	if ok && !weak {
		return told
	}
	if d, ok := r.dayGoesOn(k); ok {
		return d
	}
	if d, ok := r.movedOn(k); ok {
		return d
	}
	if d, ok := r.daySinceArrival(m); ok {
		return d
	}
	if d, ok := r.TripDays(m); ok {
		return d
	}
	if ok {
		return told
	}
	if m.Earlier {
		return date.Days{}
	}
	if d := r.openedOn(); !d.Start.IsZero() {
		return d
	}
	return r.firstDay(m)
}

// movedOn is the day to which the story has moved on before a meeting without a day: that of the
// meeting or the trip told last of one of its participants, where it lies behind the day with
// which the story opened: "arrived on Friday … on Saturday saw A … then B".
func (r *Reading) movedOn(k int) (out date.Days, ok bool) {
	m, opened, at := &r.Meetings[k], r.openedOn(), int32(-1)
	if opened.Start.IsZero() || m.Earlier || !r.Pack.Order.SubjectFirst {
		return out, false
	}
	later := func(d date.Days, list []text.Range, p date.Place) {
		if first := list[0].First; first > at && first < m.Evidence[0].First {
			elsewhere := p.Country != "" && m.Place.Country != "" && p.Country != m.Place.Country
			at, out, ok = first, d, d.Start.Equal(d.End) && d.Start.After(opened.Start) && !d.Start.After(r.Ref) && !elsewhere
		}
	}
	for i := max(0, k-actor.MaxApart); i < k; i++ {
		if o := &r.Meetings[i]; !o.Gone && o.Dated && !o.Back && o.Status == "held" && r.ShareTraveller(o.Who, m.Who) {
			later(o.Days, o.Evidence, o.Place)
		}
	}
	for i := range r.Visits[:min(len(r.Visits), actor.MaxApart)] {
		if v := &r.Visits[i]; (v.Status == "held" || v.Status == "ongoing" && v.Days.Start.Before(r.Ref)) && !v.Days.Start.IsZero() && r.ShareTraveller(v.Who, m.Who) {
			later(date.One(v.Days.Start), v.Evidence, v.To)
		}
	}
	return out, ok
}

// dayGoesOn is the day of the meeting told last before one without a day, of one of its own
// participants and of the same states, up to two sentences before, with no trip of his in between:
// "met X on Saturday. He then saw Y". What was told in between of them without a day was then too.
func (r *Reading) dayGoesOn(k int) (date.Days, bool) {
	m := &r.Meetings[k]
	at := m.Sent
	for i := k - 1; i >= max(0, k-actor.MaxApart); i-- {
		o := &r.Meetings[i]
		if at-o.Sent > 2 || o.Sent > m.Sent {
			return date.Days{}, false
		}
		if o.Gone || !r.ShareTraveller(o.Who, m.Who) {
			continue
		}
		var x, y [4]string
		if !story.SameMembers(r.AppendSides(x[:0], o.Who), r.AppendSides(y[:0], m.Who)) {
			return date.Days{}, false // of another state: perhaps elsewhere
		}
		if !o.Dated && !o.Back && o.Status == "held" {
			at = o.Sent // its day is that of the one before, too
			continue
		}
		if o.Back || o.Status != "held" || !o.Days.Start.Equal(o.Days.End) || !r.NearStory(o.Days) {
			return date.Days{}, false
		}
		for j := range r.Visits[:min(len(r.Visits), actor.MaxApart)] {
			v := &r.Visits[j]
			if sent := r.Sent[v.Evidence[0].First]; sent > o.Sent && sent <= m.Sent && r.ShareTraveller(v.Who, m.Who) {
				return date.Days{}, false
			}
		}
		return o.Days, true
	}
	return date.Days{}, false
}

// thenAgain reports whether the sentence of a meeting begins with a word for "then", or with
// a pronoun and such a word, so that it goes on with what the one before it told.
func (r *Reading) thenAgain(m *story.Meeting) bool {
	const near = 4
	first := r.Doc.Sents[m.Sent].First
	for i := first; i < min(first+near, m.Evidence[0].Last); {
		it := &r.Items[r.ItemAt[i]]
		if r.Has(it, word.Bit(pack.Adverb), "then") {
			return true
		}
		i = it.Last
	}
	return false
}

// aback reports whether a meeting that a sentence tells of is told in a tense, or with a word, that says it was
// before the rest.
func (r *Reading) aback(sent int32) bool {
	for i := range r.Meetings[:min(len(r.Meetings), actor.MaxApart)] {
		if o := &r.Meetings[i]; o.Sent == sent && (o.Aback || o.Back) {
			return true
		}
	}
	return false
}

// recordOn reports whether a meeting or a trip of a participant of a meeting, told of in the
// sentence of token at, was on some days.
func (r *Reading) recordOn(m *story.Meeting, at int32, d date.Days) bool {
	sent := r.Sent[at]
	for i := range r.Meetings[:min(len(r.Meetings), actor.MaxApart)] {
		o := &r.Meetings[i]
		if o.Dated && !o.Gone && o.Status == "held" && o.Days == d && r.ShareTraveller(o.Who, m.Who) && r.tellsIn(o.Evidence, sent) {
			return true
		}
	}
	for i := range r.Visits[:min(len(r.Visits), actor.MaxApart)] {
		v := &r.Visits[i]
		if (v.Status == "held" || v.Status == "ongoing") && v.Days.Start.Equal(d.Start) && (m.Place.Country == "" || v.To.Country == m.Place.Country) && r.ShareTraveller(v.Who, m.Who) && r.tellsIn(v.Evidence, sent) {
			return true
		}
	}
	return false
}

// onlyArrived reports whether the day at a token is that on which one of a meeting's participants
// came to where it was, and the story is of a later day: "PARIS, Saturday – Having arrived on
// Friday, he met".
func (r *Reading) onlyArrived(m *story.Meeting, at int32, d date.Days) bool {
	if !r.laterStory(d) {
		return false
	}
	for i := range r.Visits[:min(len(r.Visits), actor.MaxApart)] {
		v := &r.Visits[i]
		if v.Arrival && v.Days.Start.Equal(d.Start) && v.Days.End.Equal(d.Start) && r.ShareTraveller(v.Who, m.Who) && r.tellsIn(v.Evidence, r.Sent[at]) {
			return true
		}
	}
	return false
}

// laterStory reports whether the day with which the story opens, or that its dateline names, is
// after some days.
func (r *Reading) laterStory(d date.Days) bool {
	of := r.StoryDay
	if of.Start.IsZero() {
		of = r.LeadDay
	}
	if of.Start.IsZero() && r.Written {
		of = date.One(r.Ref)
	}
	return !of.Start.IsZero() && !d.Start.IsZero() && of.Start.After(d.End)
}

// tellsIn reports whether one of some ranges begins in a sentence.
func (r *Reading) tellsIn(list []text.Range, sent int32) bool {
	for _, g := range list {
		if r.Sent[g.First] == sent {
			return true
		}
	}
	return false
}
