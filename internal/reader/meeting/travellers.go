package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// wherePurposeLeads is where the trip goes whose purpose a clause of meeting tells:
// "will travel to Seoul for talks with".
func (r *Reading) wherePurposeLeads(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) date.Place {
	if !r.Purpose(reg, c) || c.Infinitive && c.At > 0 && reg.Chunks[c.At-1].Is(pack.Prep) && reg.Chunks[c.At-1].Mark&pack.AfterM != 0 {
		return date.Place{} // "flew to Paris after meeting X"
	}
	n := 0
	for n < len(list) && list[n].At < c.At {
		n++
	}
	g := r.Serves(reg, list[:n])
	if g == nil || g.Form.Has("leaves") || c.At-g.At > mention.MaxReach/2 {
		return date.Place{}
	}
	to := g.Get(g.Frame.To)
	if to == nil || len(to.Mentions) != 1 || to.From < g.At || to.To > c.At {
		return date.Place{}
	}
	return r.MentionPlace(&r.Mentions[to.Mentions[0]])
}

// HostsTrip reports whether a verb of receiving has a state or a city as its subject
// and a noun of travelling behind its guest: "Fiji is hosting Fidan for a two-day
// visit" tells of the visit, and of no meeting yet.
func (r *Reading) HostsTrip(reg *phrase.Region, c *phrase.Clause) bool {
	s, o := c.Get([]pack.Marker{pack.Subj}), c.Get([]pack.Marker{pack.Obj})
	if s == nil || o == nil || len(s.Mentions) != 1 || c.Form.Class != pack.Verb {
		return false
	}
	if m := &r.Mentions[s.Mentions[0]]; m.Kind != mention.Place && (m.Kind != mention.Country || m.Side && !m.Capital) {
		return false
	}
	for k := o.To; k < len(reg.Chunks) && k < o.To+8; k++ {
		x := &reg.Chunks[k]
		if x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTrip(x.Trig) {
			j := r.SkipDet(reg, k-1)
			return j >= o.To && reg.Chunks[j].Is(pack.Prep) && reg.Chunks[j].Mark&(pack.For|pack.On|pack.During) != 0
		}
		if x.Kind == phrase.OfPunct || x.Finite() {
			return false
		}
	}
	return false
}

// onTheTrip is who made or makes the trip told last to the state of the one with whom a noun of meeting says
// that it was, where its sentence opens with a word for "during the visit": "During the visit, talks are
// planned with the minister of A". -1 if there is none.
func (r *Reading) onTheTrip(reg *phrase.Region, c *phrase.Clause, b []int32) int32 {
	if c.Form.Class != pack.Noun || reg.Quote >= 0 || len(b) == 0 || r.Actors[b[0]].Country == "" {
		return -1
	}
	trip := false
	for k := 0; k < c.At && !trip; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfMention || x.Finite() || x.Kind == phrase.OfQuote {
			return -1
		}
		trip = x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTrip(x.Trig)
	}
	for i := len(r.Visits) - 1; trip && i >= 0; i-- {
		v := &r.Visits[i]
		if len(v.Evidence) == 0 || c.Sent-r.Sent[v.Evidence[0].First] > maxTopicBehind {
			return -1
		}
		if v.To.Country == r.Actors[b[0]].Country && len(v.Who) == 1 && !slices.Contains(b, v.Who[0]) {
			return v.Who[0]
		}
	}
	return -1
}
