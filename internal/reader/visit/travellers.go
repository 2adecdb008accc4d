package visit

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Whose a trip is, where it leads and whom it is to, where its own verb or noun does not say.

// whoseTrip is whom a noun of travel that has no owner is of: "for him this trip is the
// second"; where its verb says that it takes place, the one of the headline.
func (r *Reading) whoseTrip(reg *phrase.Region, c *phrase.Clause) []int32 {
	if a := c.Get([]pack.Marker{pack.For}); a != nil {
		if who := r.Travellers(r.Resolve(a.Mentions, c)); len(who) > 0 {
			return who
		}
	}
	if who := r.relatedTo(reg, c); len(who) > 0 {
		return who
	}
	if who := r.Headlined(reg, c); len(who) > 0 {
		return who
	}
	for k := c.At - 1; k >= 0 && k > c.At-mention.MaxAdverbials; k-- {
		x := &reg.Chunks[k]
		if x.Finite() || x.Kind == phrase.OfPunct {
			break
		}
		if x.Kind == phrase.OfMention && k > 0 && reg.Chunks[k-1].Is(pack.Prep) && reg.Chunks[k-1].Mark&pack.For != 0 {
			return r.Travellers(r.Resolve([]int32{x.Idx}, c))
		}
	}
	if who := r.calledOffBy(reg, c); len(who) > 0 {
		return who
	}
	if who := r.nextStopOf(reg, c); len(who) > 0 {
		return who
	}
	if c.Support == nil && !(c.Form.Has("route") && r.noVerb(reg)) || reg.Quote >= 0 || c.Get(c.Frame.To) == nil && len(r.stopsOf(reg, c)) == 0 {
		return nil
	}
	w := r.Hero(nil)
	if w < 0 || r.Actors[w].Role == "spokesperson" {
		return nil
	}
	return r.Travellers([]int32{w})
}

// calledOn makes a meeting of a verb of travelling that says to whom somebody came, or at
// whose place he was: "flew to Ashgabat to (see) X", "was at X's yesterday".
func (r *Reading) calledOn(reg *phrase.Region, c *phrase.Clause, a []int32, tos []date.Place) {
	if c.Form.Class != pack.Verb || reg.Quote >= 0 || c.Form.Has("leaves") || len(a) == 0 {
		return
	}
	for i := range c.Args {
		x := &c.Args[i]
		if x.Mark&(pack.To|pack.By) == 0 || x.Mark&(pack.In|pack.Obj) != 0 || len(x.Mentions) == 0 || x.From >= len(reg.Chunks) || !reg.Chunks[x.From].Is(pack.Prep) {
			continue
		}
		var b []int32
		for _, w := range story.Minus(r.Parties(r.Resolve(x.Mentions, c)), a) {
			if k := r.Actors[w].Kind; (k == mention.Person || k == mention.Office && r.Actors[w].Role != "other" && r.Actors[w].Role != "") && r.Standing(w) && r.Actors[w].Role != "spokesperson" {
				b = append(b, w)
			}
		}
		for _, w := range b {
			who := story.Union(a, []int32{w})
			if !r.Compatriots(a) || !r.ManyStates([]int32{a[0], w}) {
				return
			}
			m := story.Meeting{Who: who, Channel: "in-person", Status: r.Status(c), Evidence: []text.Range{r.ClauseRange(c)}, Rules: []string{c.Form.Sec.ID}, Sent: c.Sent}
			r.When(reg, c, &m)
			if len(tos) == 1 {
				m.Place = tos[0]
			}
			r.AddMeeting(m)
		}
	}
}

// returned is where a trip leads that a word before it calls a return visit: to the state
// of the one who had been in the traveller's.
func (r *Reading) returned(reg *phrase.Region, c *phrase.Clause, a []int32) []date.Place {
	for k := c.At - 1; k >= 0 && k > c.At-4; k-- {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfItem {
			return nil
		}
		f := r.Form(&r.Items[x.Item], pack.Modifier)
		if f == nil || !f.Has("return") || len(a) == 0 {
			continue
		}
		if v := r.LatestVisit(func(v *story.Visit) bool {
			home := r.Actors[v.Who[0]].Country
			return v.To.Country == r.Actors[a[0]].Country && home != "" && home != v.To.Country
		}); v != nil {
			return []date.Place{{Country: r.Actors[v.Who[0]].Country}}
		}
	}
	return nil
}

// thither is where a word for "there" beside a verb of travelling means: the place last
// named before its sentence's verb; or where those went with whom somebody came.
func (r *Reading) thither(reg *phrase.Region, c *phrase.Clause, a []int32) date.Place {
	if p := r.hostState(reg, c, a); !p.Empty() || c.Form.Class != pack.Verb {
		return p
	}
	there := false
	for k := max(0, c.At-mention.MaxAdverbials); k < len(reg.Chunks) && k < c.At+mention.MaxAdverbials; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Is(pack.Adverb) {
			f := r.Form(&r.Items[x.Item], pack.Adverb)
			there = there || f != nil && f.Has("there")
		}
	}
	if there {
		for i, n := r.MentBefore(reg.Chunks[c.At].First), 0; i >= 0 && n < actor.MaxBack; i, n = i-1, n+1 {
			if m := &r.Mentions[i]; m.Kind == mention.Place || m.Kind == mention.Country && !m.Bare {
				return r.MentionPlace(m)
			}
		}
	}
	if a := c.Get([]pack.Marker{pack.With}); a != nil && len(a.Mentions) == 1 && r.Mentions[a.Mentions[0]].Kind == mention.Pronoun {
		if v := r.LatestVisit(func(v *story.Visit) bool { return r.ShareTraveller(v.Who, r.Resolve(a.Mentions, c)) }); v != nil {
			return v.To
		}
	}
	return date.Place{}
}

// behindNoun reports whether the first place behind a noun of travel stands behind another
// noun: "the fifth trip since the beginning of the war in Gaza".
func (r *Reading) behindNoun(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.Cases {
		return false
	}
	for k := c.At + 1; k+1 < len(reg.Chunks) && k < c.At+syntax.MaxStops; k++ {
		x := &reg.Chunks[k]
		if x.Finite() || word.Comma(r.Punct(x)) {
			return false
		}
		if x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.In != 0 && r.IsPlace(reg, k+1) {
			return r.behindAnother(reg, c, k)
		}
	}
	return false
}

// behindAnother reports whether a preposition at chunk k, behind a noun of travel, stands
// right behind another noun.
func (r *Reading) behindAnother(reg *phrase.Region, c *phrase.Clause, k int) bool {
	if !r.Pack.Order.Cases || k-1 <= c.At || k >= len(reg.Chunks) || !reg.Chunks[k].Is(pack.Prep) {
		return false
	}
	p := &reg.Chunks[k-1]
	return p.Kind == phrase.OfItem && !p.Is(pack.Adverb) && !p.Is(pack.Modifier) && (p.Set == 0 || p.Trig != nil && p.Trig.Class == pack.Noun || p.Is(pack.Word))
}

// whereReceived is where a trip led that a clause before OF tells of without saying that,
// of one whom somebody meets: where they meet, else the host's state ("A met the
// came-to-visit OF B").
func (r *Reading) whereReceived(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, a []int32) date.Place {
	n := c.At + 1
	if n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfItem || !reg.Chunks[n].Is(pack.Of) {
		return date.Place{}
	}
	for i := range list {
		d := &list[i]
		if d.Frame.Kind != pack.FMeet || d.At >= c.At || c.At-d.At > mention.MaxReach/2 || d.Neg {
			continue
		}
		o, s := d.Get([]pack.Marker{pack.Obj, pack.With}), d.Get([]pack.Marker{pack.Subj})
		if o == nil || s == nil || o.From < c.At || !r.ShareTraveller(r.Resolve(o.Mentions, d), a) {
			continue
		}
		if p := r.ClausePlace(reg, d); !p.Empty() {
			return p
		}
		for _, w := range r.Holders(r.Resolve(s.Mentions, d)) {
			return date.Place{Country: r.Actors[w].Country}
		}
	}
	return date.Place{}
}

// hitherPlace is where a word for "came here" leads that no trip told of before says: the
// place last named before it in its sentence, in another state than the traveller's.
func (r *Reading) hitherPlace(c *phrase.Clause, reg *phrase.Region, a []int32) date.Place {
	for i, n := r.MentBefore(reg.Chunks[c.At].First), 0; i >= 0 && n < actor.MaxBack && r.Mentions[i].Sent == c.Sent; i, n = i-1, n+1 {
		m := &r.Mentions[i]
		if m.Kind != mention.Place && (m.Kind != mention.Country || m.Bare) {
			continue
		}
		if p := r.MentionPlace(m); len(a) > 0 && p.Country != r.Actors[a[0]].Country {
			return p
		}
	}
	return date.Place{}
}

// TripEnds gives the trip told of last its last day, where a verb that says that the
// traveller went home has a day of its own: "arrives on the 3rd, leaves on the 8th".
func (r *Reading) TripEnds(reg *phrase.Region, c *phrase.Clause) {
	n := len(r.Visits) - 1
	if !c.Form.Has("ends") && !r.homeAgain(c) && !(c.Form.Has("leaves") && c.Get(c.Frame.To) == nil) || c.Neg || c.Maybe || n < 0 || reg.Quote >= 0 {
		return
	}
	v := &r.Visits[n]
	if r.Pack.Order.SubjectFirst && !r.Pack.Order.MarkedBefore && (len(v.Evidence) == 0 || reg.Sent-r.Sent[v.Evidence[0].First] > 3) {
		return
	}
	ahead := r.Pack.Order.MarkedBefore || c.Plan || v.Status == "planned"
	days, ok, _ := r.ClauseDays(reg, c, ahead)
	if ok && !ahead && days.Start.Before(v.Days.Start) { // a weekday behind the arrival, still to come
		days, ok, _ = r.ClauseDays(reg, c, true)
	}
	if !ok || v.Days.Start.IsZero() || v.Days.Start.After(days.Start) || days.End.Sub(v.Days.Start).Hours() > 24*LongestVisit {
		return
	}
	if who := r.Fillers(c, []pack.Marker{pack.Subj}); len(who) > 0 && !r.ShareTraveller(v.Who, who) {
		return
	}
	v.Days.End = days.End
	if v.Status == "held" && !r.Ref.IsZero() && days.End.After(r.Ref) && !v.Days.Start.After(r.Ref) {
		v.Status = "ongoing"
	}
}

// homeAgain reports whether a verb of travelling leads whoever travels to his own state: it ends the
// trip told before, "flew to Oslo on Friday. On Sunday he returned to Valletta".
func (r *Reading) homeAgain(c *phrase.Clause) bool {
	if !word.IsTrip(c.Form) || c.Form.Class != pack.Verb || r.Pack.Order.MarkedBefore {
		return false
	}
	to, who := c.Get(c.Frame.To), r.Fillers(c, []pack.Marker{pack.Subj})
	if to == nil || len(to.Mentions) != 1 || len(who) != 1 {
		return false
	}
	at := r.MentionPlace(&r.Mentions[to.Mentions[0]])
	return at.Country != "" && at.Country == r.Actors[who[0]].Country
}

// LongestVisit is how many days a visit lasts at most that is still going on.
const LongestVisit = 31
