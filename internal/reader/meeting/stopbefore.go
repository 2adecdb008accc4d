package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/story"
)

// maxStopBehind is how many paragraphs behind the one that tells where somebody went a meeting there
// may be told of.
const maxStopBehind = 1

// stopBefore is where a journey of several stops had led its traveller by the time of a meeting of
// his: the stop told last before it. No participant of another state than that and his own may be
// known, and a journey to one place alone tells nothing here.
func (r *Reading) stopBefore(m *story.Meeting) (to date.Place, ok bool) {
	if r.Pack.Order.MarkedBefore || m.Status != "held" || m.Channel != "in-person" || m.Setting.First < m.Setting.Last {
		return date.Place{}, false
	}
	at, several, first := int32(-1), false, ""
	for i := range r.Visits[:min(len(r.Visits), actor.MaxApart)] {
		v := &r.Visits[i]
		if v.Status != "held" && v.Status != "ongoing" || v.Leaving || v.Left || len(v.Who) == 0 || !slices.Contains(m.Who, v.Who[0]) {
			continue
		}
		several = several || first != "" && v.To.Country != first
		if first == "" {
			first = v.To.Country
		}
		f := v.Evidence[0].First
		if f >= m.Evidence[0].First || f < at || !v.Days.Start.IsZero() && !m.Days.Start.IsZero() && v.Days.Start.After(m.Days.End) {
			continue
		}
		at, to, ok = f, v.To, r.Para[m.Evidence[0].First]-r.Para[f] <= maxStopBehind
		for _, w := range m.Who {
			c := r.Actors[w].Country
			ok = ok && (w == v.Who[0] || c == "" || c == v.To.Country)
		}
	}
	for i := range r.Visits[:min(len(r.Visits), actor.MaxApart)] { // the town, where another clause names it
		if v := &r.Visits[i]; ok && to.City == "" && v.To.Country == to.Country && r.ShareTraveller(v.Who, m.Who) {
			to = v.To
		}
	}
	return to, ok && several && (m.Host == "" || m.Host == to.Country)
}
