package meeting

import (
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/story"
)

// stopDay is the day of the stop at which a meeting without a day was, where a sentence shortly
// before it told of several stops of one of its participants with a day each: "flew to A on Friday
// and to B on Saturday. In A he met".
func (r *Reading) stopDay(m *story.Meeting) (out date.Days, ok bool) {
	if m.Place.Country == "" || len(m.Evidence) == 0 {
		return out, false
	}
	stops := 0
	for i := range r.Visits[:min(len(r.Visits), actor.MaxApart)] {
		v := &r.Visits[i]
		if v.Days.Start.IsZero() || v.Days.Start != v.Days.End || v.Status != "held" || len(v.Evidence) == 0 || !r.ShareTraveller(v.Who, m.Who) {
			continue
		}
		s := r.Sent[v.Evidence[0].First]
		if s >= m.Sent || m.Sent-s > 2 || r.Doc.Sents[s].Para != r.Doc.Sents[m.Sent].Para {
			continue
		}
		stops++
		if v.To.Country == m.Place.Country && (v.To.City == "" || m.Place.City == "" || v.To.City == m.Place.City) {
			if ok {
				return out, false
			}
			out, ok = v.Days, true
		}
	}
	return out, ok && stops > 1
}
