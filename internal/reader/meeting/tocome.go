package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
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
