package meeting

import (
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
