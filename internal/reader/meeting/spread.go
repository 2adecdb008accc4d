package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Where and when a meeting was that says so itself nowhere: told of the trip, of the
// other meetings of its day, of the story.

// Spread gives the meetings of one day without a place the place of the others
// of that day, where these have one only.
func (r *Reading) Spread() {
	var story *date.Place // where the headline and the first sentences are, once it is asked for
	for i := range r.Meetings {
		m := &r.Meetings[i]
		if m.Gone || !m.Place.Empty() || m.Channel != "in-person" || m.Back || m.Status == "planned" && m.Days.Start.IsZero() && !r.Ref.IsZero() {
			continue
		}
		if to, ok := r.onTrip(m); ok {
			if !m.Prior {
				m.Place = to
			}
			continue
		}
		if to, ok := r.onKnownTrip(m); ok {
			m.Place = to
			continue
		}
		if to, ok := r.stopBefore(m); ok {
			m.Place = to
			continue
		}
		var found date.Place
		clash := false
		for j := max(0, i-actor.MaxApart); j < len(r.Meetings) && j < i+actor.MaxApart; j++ {
			o := &r.Meetings[j]
			if o.Gone || i == j || o.Place.Empty() || o.Back || o.Days != m.Days || m.Days.Start.IsZero() && m.Status == "planned" != (o.Status == "planned") || !r.ShareTraveller(o.Who, m.Who) && !(m.Dated && o.Dated) {
				continue
			}
			if !found.Empty() && found.Country != o.Place.Country {
				clash = true
			}
			if found.Empty() {
				found = o.Place
			}
		}
		if clash {
			continue
		}
		if found.Empty() && m.Status != "planned" {
			for j := range r.Visits[:min(len(r.Visits), actor.MaxApart)] {
				v := &r.Visits[j]
				if len(v.Who) > 0 && slices.Contains(m.Who, v.Who[0]) && !r.leavesAfter(m, v) && (v.Status == "held" || v.Status == "ongoing") && !v.Leaving && !v.Left && (m.Host == "" || m.Host == v.To.Country || !r.Pack.Order.Incise) && (v.Days.Start.IsZero() || m.Days.Start.IsZero() || !v.Days.Start.After(m.Days.Start) && !v.Days.End.AddDate(0, 0, stayed(v)).Before(m.Days.Start)) {
					found = v.To
				}
			}
		}
		if found.Empty() && m.Status == "planned" {
			for j := range r.Visits { // where the one who is to be met with will be that day
				v := &r.Visits[j]
				if v.Status == "planned" && r.ShareTraveller(m.Who, v.Who) && v.Days == m.Days {
					for _, w := range m.Who {
						if r.Actors[w].Country == v.To.Country {
							found = v.To
						}
					}
				}
			}
		}
		if found.Empty() && (m.Status == "held" || m.Status == "ongoing" || !m.Days.Start.IsZero()) && (m.Days.Start.IsZero() || r.NearStory(m.Days)) {
			if story == nil {
				p := r.storyPlace()
				story = &p
			}
			if found = *story; r.wentOnTo(m, found) {
				found = date.Place{}
			} else if m.Host != "" && found.Country != "" && found.Country != m.Host && !r.atHost(m) {
				found = date.Place{} // whoever receives is hardly where the other is at home
			}
		}
		if found.Empty() && r.NearStory(m.Days) { // written from where one of them is at home
			for _, w := range m.Who {
				if !r.Placed.Empty() && r.Actors[w].Country == r.Placed.Country && (m.Host == "" || m.Host == r.Placed.Country) {
					found = r.Placed
				}
			}
		}
		m.Place = found
	}
}

// longPast is how many days after its last day a trip is over for good.
const longPast = 7

// stayed is how many days after the last one told of a trip somebody is still where he arrived, of
// whose leaving nothing is said.
func stayed(v *story.Visit) int {
	if v.Arrival && v.Days.Start.Equal(v.Days.End) {
		return 3
	}
	return 0
}

// comesFirst reports whether a clause of meeting that opens its sentence stands behind a
// word for "after", or is a participle of the perfect: "after talks with X, he flew to Y".
func (r *Reading) comesFirst(reg *phrase.Region, c *phrase.Clause) bool {
	j := c.At - 1
	for n := 0; j > 0 && n < 3 && reg.Chunks[j].Kind == phrase.OfItem && !reg.Chunks[j].Is(pack.Prep) && !reg.Chunks[j].Is(pack.Sub); n++ {
		j--
	}
	return c.Perfect && c.Preposed || j == 0 && reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Mark&pack.AfterM != 0
}

// onTrip is where the trip leads that the sentence of a meeting tells of, its
// participants' one trip: "left for Paris on a visit during which he meets".
func (r *Reading) onTrip(m *story.Meeting) (to date.Place, ok bool) {
	for i := range r.Visits[:min(len(r.Visits), actor.MaxApart)] {
		v := &r.Visits[i]
		if v.Left || len(v.Evidence) == 0 || len(m.Evidence) == 0 || !r.ShareTraveller(v.Who, m.Who) || r.Pack.Order.Incise && m.Host != "" && m.Host != v.To.Country {
			continue
		}
		s := r.Doc.Sents[m.Sent]
		if at := v.Evidence[0].First; at < s.First || at >= s.Last {
			continue
		}
		if m.Status == "held" && !m.Days.Start.IsZero() && m.Days.End.Before(v.Days.Start) && (at0(v.Evidence) > at0(m.Evidence) || v.Evidence[0].Last > m.Evidence[0].Last && r.Pack.Order.Incise) {
			continue // "met him on Monday and flies to Accra on Tuesday"
		}
		if !m.Days.Start.IsZero() && !v.Days.Start.IsZero() && v.Days.End.AddDate(0, 0, longPast).Before(m.Days.Start) {
			continue // "received the minister, whom he had visited in Rome in June"
		}
		if r.leavesAfter(m, v) {
			continue
		}
		if ok && to.Country != v.To.Country {
			return date.Place{}, false
		}
		to, ok = v.To, true
	}
	return to, ok
}

// onKnownTrip is where the one trip leads that the story has told of, of a participant to
// the state of another.
func (r *Reading) onKnownTrip(m *story.Meeting) (to date.Place, ok bool) {
	if !r.Pack.Order.Incise || r.Pack.Order.Dropped || m.Status == "cancelled" || m.Status == "proposed" {
		return date.Place{}, false
	}
	for i := range r.Visits[:min(len(r.Visits), actor.MaxApart)] {
		v := &r.Visits[i]
		if v.Left || v.Leaving || !r.ShareTraveller(v.Who, m.Who) || !r.AtHomeIn(m, v) || v.Status == "planned" != (m.Status == "planned") {
			continue
		}
		if !v.Days.Start.IsZero() && !m.Days.Start.IsZero() && (v.Days.End.Before(m.Days.Start) || m.Days.End.Before(v.Days.Start)) {
			continue
		}
		if ok && to.Country != v.To.Country {
			return date.Place{}, false
		}
		if to.City == "" || !ok {
			to = v.To
		}
		ok = true
	}
	return to, ok
}

// leavesAfter reports whether a trip is told behind a meeting and a word for "before" or "then", or the meeting
// behind the trip and a word for "after": "will be received by X before he flies to Paris", "met X, then flew to
// Paris", "flew to Paris after meeting X".
func (r *Reading) leavesAfter(m *story.Meeting, v *story.Visit) bool {
	if len(v.Evidence) == 0 || len(m.Evidence) == 0 {
		return false
	}
	if at, met := at0(v.Evidence), at0(m.Evidence); at > met && r.timeWordBefore(at, pack.Before) {
		return true
	} else if s := r.Doc.Sents[m.Sent]; at >= s.First && at < met && r.timeWordBefore(met, pack.AfterM) {
		return true
	}
	return at0(v.Evidence) >= at0(m.Evidence) && r.thenBetween(m, v)
}

// thenBetween reports whether a trip is told behind a meeting in its sentence or the next one, and a word between them
// says that what it joins comes one after the other: "met X, then flew to Y", "met X. He then flew to Y".
func (r *Reading) thenBetween(m *story.Meeting, v *story.Visit) bool {
	next := min(int(m.Sent)+1, len(r.Doc.Sents)-1)
	if at := at0(v.Evidence); at < r.Doc.Sents[m.Sent].First || at >= r.Doc.Sents[next].Last {
		return false
	}
	for i := m.Evidence[0].Last; i < min(v.Evidence[0].Last, r.Doc.Sents[next].Last); i++ {
		it := &r.Items[r.ItemAt[i]]
		if r.Has(it, word.Bit(pack.And), "separate") || r.Has(it, word.Bit(pack.Adverb), "then") || r.Has(it, word.Bit(pack.Adverb), "later") {
			return true
		}
	}
	return false
}

// wentOnTo reports whether a place is where one of those who met went afterwards, or is still to go.
func (r *Reading) wentOnTo(m *story.Meeting, to date.Place) bool {
	for i := range r.Visits[:min(len(r.Visits), actor.MaxApart)] {
		v := &r.Visits[i]
		if v.To.City != to.City || v.To.Country != to.Country || !r.ShareTraveller(v.Who, m.Who) {
			continue
		}
		if r.leavesAfter(m, v) || r.Pack.Order.Incise && m.Status == "held" && (v.Status == "planned" || !m.Days.Start.IsZero() && v.Days.Start.After(m.Days.End)) {
			return true
		}
	}
	return false
}

// timeWordBefore reports whether a preposition with a marker stands right before the words at a token.
func (r *Reading) timeWordBefore(tok int32, mark pack.Marker) bool {
	k := r.ItemAt[tok]
	if k == 0 {
		return false
	}
	f := r.Form(&r.Items[k-1], pack.Prep)
	return f != nil && f.Markers&mark != 0
}

// at0 is where the first of some ranges begins.
func at0(list []text.Range) int32 { return list[0].First }

// relativeDays is the days of the trip on which a clause hangs by a word like "where":
// "on 20 July arrived in Rome, where he met".
func (r *Reading) relativeDays(reg *phrase.Region, c *phrase.Clause) (date.Days, bool) {
	if !r.Pack.Order.Inverted {
		return r.OpeningDays(reg, c)
	}
	p, at := r.RelativePlace(reg, c)
	if p.Empty() {
		return r.OpeningDays(reg, c)
	}
	for k := at - 1; k >= 0; k-- {
		x := &reg.Chunks[k]
		if x.Is(pack.Comp) || x.Is(pack.Rel) || word.Semicolon(r.Punct(x)) || x.Kind == phrase.OfQuote {
			break
		}
		if x.Kind == phrase.OfDate && !r.OnlyBounds(reg, k, -1) {
			d := r.DaysOf(x.Idx, r.Status(c) == "planned")
			if r.Dates[x.Idx].Same {
				d = r.State.Days
			}
			d = r.PastYear(c, x.Idx, d)
			return d, !d.Start.IsZero() && d.End.Sub(d.Start) < 5*syntax.MaxTrip
		}
	}
	return date.Days{}, false
}

// OpeningDays is the days with which a sentence opens, before its first verb, for a verb
// that "and" joins to that one: "On Monday he visited the plant and met".
func (r *Reading) OpeningDays(reg *phrase.Region, c *phrase.Clause) (date.Days, bool) {
	if !r.Pack.Order.SubjectFirst && r.Pack.Order.Dropped {
		return r.frontDays(reg, c)
	}
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.MarkedBefore {
		return date.Days{}, false
	}
	s := c.Get([]pack.Marker{pack.Subj})
	at := c.At
	for at > 0 && c.Form.Class == pack.Noun && c.Support != nil && at > c.At-4 && !reg.Chunks[at].Supports() {
		at--
	}
	if p := r.PrevSolid(reg, at); p < 0 || !reg.Chunks[p].Is(pack.And) && !word.Comma(r.Punct(&reg.Chunks[p])) || s == nil || s.From != at && s.To > p || !reg.Chunks[at].Finite() {
		return date.Days{}, false
	}
	first := at - 1
	for first > 0 && !reg.Chunks[first].Finite() {
		first--
	}
	from := first
	for from > 0 && !r.Boundary(&reg.Chunks[from-1]) {
		from--
	}
	if first == 0 || r.InTitle(reg.Chunks[at].First) {
		from = 0
	}
	for k := from; k < first; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfDate && !r.OnlyBounds(reg, k, -1) && !r.Dates[x.Idx].Same {
			d := r.PastYear(c, x.Idx, r.DaysOf(x.Idx, false))
			return d, !d.Start.IsZero() && d.End.Sub(d.Start) < 5*syntax.MaxTrip
		}
	}
	return date.Days{}, false
}

// TripDays is the days of the trip, long before the story, that the paragraph of a
// meeting tells of before it, or of the one trip to where the meeting was.
func (r *Reading) TripDays(m *story.Meeting) (days date.Days, ok bool) {
	s := r.Doc.Sents[m.Sent]
	for i := range r.Visits[:min(len(r.Visits), actor.MaxApart)] {
		v := &r.Visits[i]
		if !r.Pack.Order.SubjectFirst {
			break
		}
		if v.To.Country != m.Place.Country && !(m.Place.Empty() && !r.Pack.Order.Dropped && r.AtHomeIn(m, v)) || v.Days.Start.IsZero() || !r.ShareTraveller(v.Who, m.Who) || v.Days.End.Sub(v.Days.Start) > 5*syntax.MaxTrip {
			continue
		}
		if len(v.Evidence) > 0 && r.onlyArrived(m, v.Evidence[0].First, v.Days) {
			continue
		}
		if ok && v.Days != days || v.Status != "held" || !v.Days.End.Before(r.Ref) {
			return date.Days{}, false
		}
		days, ok = v.Days, true
	}
	if ok {
		return days, true
	}
	for i := range r.Visits[:min(len(r.Visits), actor.MaxApart)] {
		v := &r.Visits[i]
		if v.Status != "held" || v.Days.Start.IsZero() || r.NearStory(v.Days) && (v.Arrival || !v.Days.End.Before(r.Ref)) || v.Days.End.Sub(v.Days.Start) > syntax.MaxTrip || len(v.Evidence) == 0 || !r.ShareTraveller(v.Who, m.Who) {
			continue
		}
		if at := v.Evidence[0].First; at < s.Last && r.Para[at] == r.Para[s.First] {
			days, ok = v.Days, true
		}
	}
	return days, ok
}

// inAgenda reports whether a token belongs to what was discussed somewhere.
func (r *Reading) inAgenda(tok int32) bool {
	for i := range r.Meetings {
		for _, g := range r.Meetings[i].Agenda {
			if g.First <= tok && tok < g.Last {
				return true
			}
		}
	}
	return false
}

// storyPlace is the one city that the headline and the first sentences place
// things in; empty if there are several or none.
func (r *Reading) storyPlace() date.Place {
	var out date.Place
	seen := 0
	for si := range r.Doc.Sents {
		if r.SkipSentence(int32(si)) {
			continue
		}
		if seen++; seen > 3 {
			break
		}
		s := r.Doc.Sents[si]
		if r.onlyOtherDays(s.First, s.Last) {
			continue
		}
		for i := s.First + 1; i < s.Last; i++ {
			mi := r.MentAt[i]
			if mi < 0 || r.Mentions[mi].First != i || r.Mentions[mi].Kind != mention.Place {
				continue
			}
			in := false
			for _, f := range r.Forms(&r.Items[r.ItemAt[i-1]], word.Bit(pack.Prep)) {
				in = in || f.Markers&(pack.In|pack.At) != 0
			}
			if !in || r.inAgenda(i) || !r.Pack.Order.SubjectFirst && i > s.First+1 && r.Items[r.ItemAt[i-2]].Is(pack.TopicNoun) && !r.Items[r.ItemAt[i-2]].Is(pack.Noun) {
				continue
			}
			p := r.MentionPlace(&r.Mentions[mi])
			if r.ofOtherDays(int32(si), p) {
				continue
			}
			if !out.Empty() && out.City != p.City {
				return date.Place{}
			}
			out = p
		}
	}
	return out
}

// onlyOtherDays reports whether a sentence names days, none of them near the story's: "in May they had
// met in Beijing".
func (r *Reading) onlyOtherDays(first, last int32) bool {
	other := false
	for i := first; i < last; i++ {
		k := r.DateAt[i]
		if k < 0 || r.Dates[k].First != i || r.Dates[k].Days.Start.IsZero() {
			continue
		}
		if r.NearStory(r.Dates[k].Days) {
			return false
		}
		other = true
	}
	return other
}

// ofOtherDays reports whether a sentence tells of a meeting at a place on other days than the
// story's: "they had last met in Moscow in July".
func (r *Reading) ofOtherDays(sent int32, p date.Place) bool {
	for i := range r.Meetings[:min(len(r.Meetings), actor.MaxApart)] {
		m := &r.Meetings[i]
		if m.Sent == sent && !m.Gone && m.Place.City == p.City && m.Place.Country == p.Country && m.Dated && !r.NearStory(m.Days) {
			return true
		}
	}
	return false
}

// DaysElsewhere is the days of another meeting of one of the same persons, told of
// next to a meeting without a day, in the same state, which is not the one where the
// story is written.
func (r *Reading) DaysElsewhere(m *story.Meeting) (date.Days, bool) {
	if m.Place.Country == "" || r.Placed.Country == "" || m.Place.Country == r.Placed.Country {
		return date.Days{}, false
	}
	for i := range r.Meetings {
		o := &r.Meetings[i]
		if !o.Gone && o.Dated && o.Status == "held" && o.Place.Country == m.Place.Country && o.Sent <= m.Sent && m.Sent-o.Sent <= 2 && r.ShareTraveller(o.Who, m.Who) {
			return o.Days, true
		}
	}
	return date.Days{}, false
}

// maxLead is in how many sentences of its beginning a story tells its day.
const maxLead = 3

// DayOfLead notes the day of the meeting or the trip with which a story opens, even if the
// words do not tell who met whom: "the minister saw four colleagues yesterday". What is
// told after it without a day is of that day.
func (r *Reading) DayOfLead(reg *phrase.Region, c *phrase.Clause) {
	if reg.Quote >= 0 || !r.StoryDay.Start.IsZero() || r.Ref.IsZero() || c.Plan || c.Neg || c.Maybe || c.Cancel || c.Propose {
		return
	}
	said := !word.IsTalk(c.Form) && !word.IsTrip(c.Form)  // "announced, pleaded on Wednesday": weaker, and in the first sentence only
	trip := c.Form.Class == pack.Noun && c.Support == nil // "during his visit on Saturday, he": weaker too
	if said = said || trip; said && (!r.LeadDay.Start.IsZero() || !trip && (c.Form.Class != pack.Verb || !reg.Chunks[c.At].Finite()) || r.InTitle(reg.Chunks[c.At].First) || r.sentencesBefore(reg.Sent) > 1) {
		return
	}
	if r.sentencesBefore(reg.Sent) > maxLead || c.Frame.Kind == pack.FArrive && c.Form.Class == pack.Verb && r.Hangs(reg, c.At) {
		return // "having arrived on Friday, he met"
	}
	for k := 1; k < len(reg.Chunks); k++ {
		if reg.Chunks[k].Kind == phrase.OfDate && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Prep) && reg.Chunks[k-1].Mark&pack.With != 0 {
			return // "since 31 August"
		}
	}
	if r.sentencesBefore(reg.Sent) > 0 && (r.EarlierTense(reg, c) || r.HadBefore(reg, c.At)) {
		return // "the minister had received him on Sunday"
	}
	if r.dayBeforeStory(reg) {
		return // "met A. The day before, he had received B"
	}
	if d, ok, back := r.ClauseDays(reg, c, false); ok && !back && d.Start.Equal(d.End) && !d.Start.After(r.Ref) && r.NearStory(d) {
		if said {
			r.LeadDay = d
		} else {
			r.StoryDay = d
		}
	}
}

// dayBeforeStory reports whether a sentence tells of the day before, where the story told already of a meeting without
// a day, which was on its own.
func (r *Reading) dayBeforeStory(reg *phrase.Region) bool {
	n := len(r.Meetings) - 1
	if n < 0 || r.Meetings[n].Dated || r.Meetings[n].Status != "held" || r.Meetings[n].Sent >= reg.Sent || r.InTitle(r.Meetings[n].Evidence[0].First) {
		return false
	}
	for k := range reg.Chunks {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfDate && r.Dates[x.Idx].Earlier() || x.Kind == phrase.OfItem && x.Is(pack.Adverb) && r.Flagged(x, "back") {
			return true
		}
	}
	return false
}

// sentencesBefore counts the sentences of the story before one.
func (r *Reading) sentencesBefore(sent int32) (n int) {
	for s := int32(0); s < sent && n <= maxLead; s++ {
		if !r.SkipSentence(s) {
			n++
		}
	}
	return n
}

// atHost reports whether one of those received is not at home where the story is.
func (r *Reading) atHost(m *story.Meeting) bool {
	for _, w := range m.Who {
		if r.Actors[w].Country == r.Placed.Country && r.Placed.Country != "" {
			return false
		}
	}
	return true
}
