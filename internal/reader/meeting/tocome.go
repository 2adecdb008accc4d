package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
)

// Meetings to come that only a tense or a trip to come tells of.

// toCome reports whether a verb of meeting in the present tense tells of a plan: in
// a language whose verbs come first the press tells what happened in the past
// tense, but for headlines.
func (r *Reading) toCome(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Form.Class == pack.Noun {
		return r.toHold(reg, c)
	}
	if r.Pack.Order.SubjectFirst || c.Form.Class != pack.Verb && c.Form.Class != pack.Support || r.headlike(reg.Sent) || c.Frame.Kind == pack.FDiscuss || c.Frame.Kind == pack.FAttend || c.Ongoing {
		return false
	}
	if c.Feat&pack.Pres == 0 || c.Feat&pack.Past != 0 || r.InTitle(reg.Chunks[c.At].First) || r.Doc.Paras[r.Doc.Sents[reg.Sent].Para].Head {
		return false
	}
	if e := r.EntryOf(c.Sent); e != nil && !e.Days.Start.IsZero() && e.Days.End.Before(r.Ref) {
		return false // in a chronicle the present tells of the day of its entry
	}
	for j := c.At - 1; j >= 0 && j > c.At-12; j-- {
		x := &reg.Chunks[j]
		if x.Is(pack.Aux) || x.Is(pack.Neg) || x.Is(pack.Rel) || x.Is(pack.Sub) && (!x.Is(pack.Prep) || x.Mark&(pack.Before|pack.AfterM) != 0) {
			return false // "was meeting", "who meets", "before he met"
		}
		if x.Kind == phrase.OfPunct || x.Finite() {
			break
		}
	}
	return true
}

// toHold reports the same of a noun of meeting under a verb that says that somebody, who is named,
// holds it, or nobody with somebody, where that one goes on a trip to come that the sentence or the one before it told of:
// "begins a visit to A tomorrow, in the course of which he holds talks with B".
func (r *Reading) toHold(reg *phrase.Region, c *phrase.Clause) bool {
	n, s := len(r.Visits)-1, c.Get([]pack.Marker{pack.Subj})
	if n < 0 || s == nil && c.Get([]pack.Marker{pack.With}) == nil || c.Support == nil || c.Support.Frame.Status != "" || c.Ongoing || c.Quote >= 0 {
		return false
	}
	v := &r.Visits[n]
	if v.Status != "planned" && (r.Ref.IsZero() || !v.Days.Start.After(r.Ref)) || !r.tellsIn(v.Evidence, c.Sent) && !r.tellsIn(v.Evidence, c.Sent-1) || s != nil && !r.ShareTraveller(v.Who, r.WhoOf(s.Mentions)) {
		return false
	}
	for j := c.At - 1; j >= 0 && j > c.At-mention.MaxReach; j-- {
		if x := &reg.Chunks[j]; x.Supports() {
			return x.Feat&pack.Pres != 0 && x.Feat&pack.Past == 0
		}
	}
	return false
}

// onTripToCome reports whether two who are to discuss something are the traveller of a trip to come, which the
// sentence or the one before told of, and somebody of the state where it leads: "will travel to A at the invitation
// of B. The two ministers will discuss". The day and the place are the trip's, where the clause tells none.
func (r *Reading) onTripToCome(c *phrase.Clause, m *story.Meeting, all []int32) bool {
	n := len(r.Visits) - 1
	if n < 0 || !c.Plan || len(all) != 2 || c.Quote >= 0 || r.Visits[n].Status != "planned" || r.Visits[n].To.Country == "" {
		return false
	}
	v := &r.Visits[n]
	if !r.tellsIn(v.Evidence, c.Sent) && !r.tellsIn(v.Evidence, c.Sent-1) {
		return false
	}
	for i, w := range all {
		if r.Actors[w].Country == v.To.Country && r.Actors[all[1-i]].Country != v.To.Country && r.ShareTraveller(v.Who, all[1-i:2-i]) {
			if !m.Dated {
				m.Days, m.Dated = v.Days, !v.Days.Start.IsZero()
			}
			if m.Place.Empty() {
				m.Place = v.To
			}
			return true
		}
	}
	return false
}

// whoseTrip is who was to travel where an infinitive of purpose stands right behind the place to
// which a noun of travel leads: "spoke of the visit of A to B to meet C"; nil if it is not so.
func (r *Reading) whoseTrip(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) []int32 {
	if !c.Infinitive || c.Form.Class != pack.Verb {
		return nil
	}
	n := 0
	for n < len(list) && list[n].At < c.At {
		n++
	}
	g := r.Serves(reg, list[:n])
	if g == nil || g.Form.Class != pack.Noun || g.Support != nil {
		return nil
	}
	to, of := g.Get(g.Frame.To), g.Get([]pack.Marker{pack.OfM})
	if to == nil || of == nil || to.To < of.To || to.To != c.At-1 || !reg.Chunks[to.To].Is(pack.Prep) || reg.Chunks[to.To].Mark&pack.For == 0 {
		return nil
	}
	if w := r.Parties(r.Resolve(of.Mentions, g)); len(w) == 1 && (r.Actors[w[0]].Kind == mention.Person || r.Actors[w[0]].Kind == mention.Office) {
		return w
	}
	return nil
}
