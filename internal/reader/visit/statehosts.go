package visit

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

// StateHosts makes a trip of a clause that says that a state, or its capital, has somebody from
// abroad as its guest, "Kenya hosts the minister": whom he met there it does not say. It reports
// whether the clause is such a one.
func (r *Reading) StateHosts(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Form.Class != pack.Verb || !c.Form.Has("receives") || c.Neg || c.Maybe && !c.Plan || c.Quote >= 0 || r.Pack.Order.MarkedBefore {
		return false
	}
	host, guest := c.Get([]pack.Marker{pack.Subj}), c.Get([]pack.Marker{pack.Obj})
	if c.Passive {
		host = c.Get([]pack.Marker{pack.By})
		if guest == nil {
			guest = c.Get([]pack.Marker{pack.Subj})
		}
	}
	if host == nil || guest == nil || len(host.Mentions) != 1 {
		return false
	}
	m := &r.Mentions[host.Mentions[0]]
	to := r.MentionPlace(m)
	if m.Kind != mention.Place && (m.Kind != mention.Country || m.Side || m.Bare) || to.Empty() {
		return false
	}
	v := story.Visit{To: to, Status: r.Status(c), Evidence: []text.Range{r.ClauseRange(c)}, Rules: []string{c.Form.Sec.ID}}
	for _, w := range r.Travellers(r.Resolve(guest.Mentions, c)) {
		if a := &r.Actors[w]; (a.Kind == mention.Person || a.Kind == mention.Office) && a.Country != "" && a.Country != to.Country {
			v.Who = append(v.Who, w)
		}
	}
	if len(v.Who) == 0 {
		return false
	}
	v.Days, _, _ = r.ClauseDays(reg, c, v.Status == "planned" || v.Status == "proposed")
	for _, w := range v.Who {
		r.Actors[w].Used = true
	}
	r.Visits = append(r.Visits, v)
	return true
}

// guestOnTrip is whom somebody received on the trip that a noun behind a word for "on" speaks of,
// and where: "the president received the minister in Oslo on an official visit".
func (r *Reading) guestOnTrip(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) (v story.Visit) {
	p := r.SkipDet(reg, c.At-1)
	if c.Form.Class != pack.Noun || c.Support != nil || c.Get([]pack.Marker{pack.Poss}) != nil || p < 0 || r.Pack.Order.MarkedBefore || reg.Chunks[p].Kind != phrase.OfItem || !reg.Chunks[p].Is(pack.Prep) || reg.Chunks[p].Mark&(pack.On|pack.For|pack.In) == 0 {
		return v
	}
	for i := range list {
		b := &list[i]
		if b.At >= c.At || b.Form.Class != pack.Verb || !b.Form.Has("receives") || b.Neg || b.Maybe && !b.Plan || !word.IsTalk(b.Form) || slices.ContainsFunc(reg.Chunks[b.At+1:c.At], func(x phrase.Chunk) bool { return x.Finite() }) {
			continue
		}
		host, guest := b.Get([]pack.Marker{pack.Subj}), b.Get([]pack.Marker{pack.Obj})
		if b.Passive {
			if host = b.Get([]pack.Marker{pack.By}); guest == nil {
				guest = b.Get([]pack.Marker{pack.Subj})
			}
		}
		if host == nil && b.Passive {
			host = c.Get([]pack.Marker{pack.By}) // "was received on an official visit by the president"
		}
		if guest == nil {
			guest = c.Get([]pack.Marker{pack.Obj, pack.To})
		}
		if host == nil || guest == nil {
			continue
		}
		who, home := r.Travellers(r.Resolve(guest.Mentions, b)), r.Resolve(host.Mentions, b)
		if len(who) == 0 || len(home) == 0 {
			continue
		}
		h, g := &r.Actors[home[0]], &r.Actors[who[0]]
		if h.Kind != mention.Person && h.Kind != mention.Office || g.Country == "" || g.Country == h.Country || g.Role == "ambassador" {
			continue
		}
		at := r.ClausePlace(reg, b)
		state := h.Country
		if state == "" {
			state = at.Country
		}
		if state == "" || state == g.Country {
			continue
		}
		if to := c.Get(c.Frame.To); to != nil && to.From != guest.From && r.MentionPlace(&r.Mentions[to.Mentions[0]]).Country != state {
			continue // "received him before a visit to Oslo"
		}
		v.Who, v.To = who, date.Place{Country: state}
		if at.Country == state {
			v.To = at
		}
	}
	return v
}
