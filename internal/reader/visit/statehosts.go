package visit

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
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
