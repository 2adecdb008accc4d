package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/text"
)

// Itinerary is whom a trip of a chronicle that names nobody is of: the one person in
// the headline.
func (r *Reading) Itinerary(reg *Region, c *Clause) []int32 {
	_, line := r.DayLines[r.Doc.Sents[reg.Sent].Para]
	if _, ok := r.UnderDay(reg.Sent); !ok && !(line && len(r.DayLines) > 1) || c.Get([]pack.Marker{pack.Poss, pack.OfM, pack.Subj}) != nil {
		return nil
	}
	for k := range reg.Chunks {
		if reg.Chunks[k].Finite() {
			return nil
		}
	}
	if w := r.Hero(nil); w >= 0 {
		return []int32{w}
	}
	return nil
}

// Stop makes a trip of a line of a list of trips that begins with where, before or
// behind the days: "2–3 September – Mongolia".
func (r *Reading) Stop(reg *Region) {
	pi := r.Doc.Sents[reg.Sent].Para
	r.Chronicle()
	_, day := r.DayLines[pi]
	day = day && len(r.DayLines) > 1
	if !day && !r.ListLine[int(pi)] || r.Doc.Sents[reg.Sent].First != r.Doc.Paras[pi].First || !r.OfTrips(pi) {
		return
	}
	days, at := date.Days{}, -1
	for k := range reg.Chunks {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == OfDate && days.Start.IsZero():
			days = r.DaysOf(x.Idx, false)
		case x.Kind == OfPunct, x.Kind == OfDate:
		case x.Kind == OfMention && at < 0 && (r.Mentions[x.Idx].Kind == mention.Place || r.Mentions[x.Idx].Kind == mention.Country && !r.Mentions[x.Idx].Bare) && (k+1 >= len(reg.Chunks) || reg.Chunks[k+1].Kind == OfPunct):
			at = k
		case at < 0:
			return
		}
		if x.Finite() {
			return
		}
	}
	if at < 0 || !day && days.Start.IsZero() {
		return
	}
	w := r.Hero(nil)
	if w < 0 {
		w = r.State.Subject
	}
	if to := r.MentionPlace(&r.Mentions[reg.Chunks[at].Idx]); w >= 0 && r.Actors[w].Country != to.Country && !days.Start.IsZero() {
		status := "held"
		if !r.Ref.IsZero() && days.Start.After(r.Ref) {
			status = "planned"
		}
		for _, y := range reg.Chunks[at:] {
			if y.Is(pack.Cancel) {
				status = "cancelled"
			}
		}
		r.Actors[w].Used = true
		r.Visits = append(r.Visits, story.Visit{Who: []int32{w}, To: to, Days: days, Status: status, Rules: []string{"stop"},
			Evidence: []text.Range{r.Trim(text.Range{First: reg.Chunks[0].First, Last: reg.Chunks[len(reg.Chunks)-1].Last})}})
	}
}
