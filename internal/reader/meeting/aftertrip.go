package meeting

import (
	"sort"
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// The day of a meeting that is counted from a trip told before it.

// daysPastTrip is the day of a meeting whose sentence says so many days after which trip of a
// participant it was, where that trip was told with its day: "arrived on Friday. A day after his
// arrival, he met".
func (r *Reading) daysPastTrip(m *story.Meeting) (date.Days, bool) {
	s := r.Doc.Sents[m.Sent]
	for k := r.ItemAt[s.First]; k < int32(len(r.Items)) && r.Items[k].First < s.Last; k++ { //nolint:gosec // bounded by the text
		n := 0
		for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Prep)) {
			if d, ok := f.Num("days"); ok && f.Markers&pack.AfterM != 0 {
				n = d
			}
		}
		if n == 0 || !r.tripBehind(k+1) {
			continue
		}
		for i := min(len(r.Visits), actor.MaxApart) - 1; i >= 0; i-- {
			v := &r.Visits[i]
			if v.Status != "planned" && !v.Days.Start.IsZero() && len(v.Evidence) > 0 && r.Sent[v.Evidence[0].First] < m.Sent && r.ShareTraveller(v.Who, m.Who) {
				return date.One(v.Days.Start.AddDate(0, 0, n)), true
			}
		}
	}
	return date.Days{}, false
}

// tripBehind reports whether a word that tells of a trip stands at item k, or behind an article or a
// possessive there.
func (r *Reading) tripBehind(k int32) bool {
	for n := k; n < k+3 && n < int32(len(r.Items)); n++ { //nolint:gosec // bounded by the text
		for _, f := range r.Forms(&r.Items[n], word.Bit(pack.Verb)|word.Bit(pack.Noun)) {
			if f.Frame != nil && word.IsTrip(f) {
				return true
			}
		}
		if !r.Items[n].Is(pack.Det) && !r.Items[n].Is(pack.Possessive) {
			return false
		}
	}
	return false
}

// elsewhereOn reports whether the traveller of a trip began one to another state on a day.
func (r *Reading) elsewhereOn(v *story.Visit, d date.Days) bool {
	for i := range r.Visits[:min(len(r.Visits), actor.MaxApart)] {
		if o := &r.Visits[i]; o.Days.Start.Equal(d.Start) && o.To.Country != v.To.Country && r.ShareTraveller(o.Who, v.Who) {
			return true
		}
	}
	return false
}

// daySinceArrival is the last day that the story told before a meeting without one, after that on which one
// of its participants arrived or began a trip: "arrived on Monday and spent Tuesday in talks. He was received
// by". Told in the paragraph of the arrival, or in a sentence about one of the participants, and not the day
// of a trip elsewhere.
func (r *Reading) daySinceArrival(m *story.Meeting) (out date.Days, ok bool) {
	if m.Earlier || m.Aback || r.Ref.IsZero() {
		return out, false
	}
	at := m.Evidence[0].First
	for i := min(len(r.Visits), actor.MaxApart) - 1; i >= 0; i-- {
		v := &r.Visits[i]
		if v.Status != "held" && v.Status != "ongoing" || v.Days.Start.IsZero() || !v.Days.Start.Equal(v.Days.End) || len(v.Evidence) == 0 || v.Evidence[0].First >= at || !r.ShareTraveller(v.Who, m.Who) {
			continue
		}
		if m.Place.Country != "" && v.To.Country != "" && m.Place.Country != v.To.Country {
			return out, false
		}
		came, since := r.Sent[v.Evidence[0].First], v.Days.Start
		if v.Status == "ongoing" && !since.Before(r.Ref) {
			since = time.Time{} // "has been in Rome since Monday"
		}
		last := sort.Search(len(r.Dates), func(k int) bool { return r.Dates[k].First >= at })
		for k := last - 1; k >= max(0, last-actor.MaxApart); k-- {
			d, first := r.DaysOf(int32(k), false), r.Dates[k].First //nolint:gosec // bounded by the text
			sent := r.Sent[first]
			if sent < came {
				break
			}
			if d.Start.IsZero() || !d.Start.Equal(d.End) || d.Start.After(r.Ref) || !d.Start.After(since) || !r.NearStory(d) || r.SkipSentence(sent) || r.Enclosing(first) >= 0 || r.SaidDay(int32(k)) || r.bounded(int32(k)) { //nolint:gosec // bounded by the text
				continue
			}
			if s := r.Doc.Sents[sent]; s.Para == r.Doc.Sents[came].Para || r.speaksOf(m, s.First, s.Last) {
				return d, !r.elsewhereOn(v, d)
			}
		}
		return out, false
	}
	return out, false
}
