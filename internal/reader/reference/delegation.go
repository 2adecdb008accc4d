package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Delegations that are named by whoever leads them: "A leads a delegation … the
// delegation met B".

// Leaders notes who is said to lead others, for a later word that means these (group led).
func (r *Reading) Leaders(reg *phrase.Region, list []phrase.Clause) {
	for i := range list {
		c := &list[i]
		r.delegates(c)
		if c.Neg || !c.Form.Has("leads") && !(word.IsTrip(c.Form) && r.leadsBefore(reg, c)) {
			continue
		}
		if r.ledBy(c) {
			continue
		}
		var who []int32
		for _, w := range r.Holders(r.Fillers(c, []pack.Marker{pack.Subj})) {
			who = word.AddOnce(who, w)
		}
		for k := range c.Args {
			if a := &c.Args[k]; a.Mark&pack.By != 0 {
				for _, w := range r.Holders(r.Resolve(a.Mentions, c)) {
					who = word.AddOnce(who, w)
				}
			}
		}
		if len(who) > 0 {
			r.State.Leaders = who
			r.nameLed(reg, c, who)
		}
	}
}

// nameLed gives the group that a clause describes by who leads it to that one, where the clause
// stands before it: "the by-A led OF delegation met the by-B led OF delegation".
func (r *Reading) nameLed(reg *phrase.Region, c *phrase.Clause, who []int32) {
	a := c.Get([]pack.Marker{pack.Obj})
	if a == nil || len(a.Mentions) != 1 || a.From < 1 || !r.OwnerAt(reg, a.From-1) {
		return
	}
	if m := &r.Mentions[a.Mentions[0]]; m.LedGroup() {
		m.Who = who
	}
}

// delegates notes the delegation of one state that travels, for a later word that only
// says that it is one: "a Turkish delegation arrived. The delegation met …".
func (r *Reading) delegates(c *phrase.Clause) {
	if c.Neg || !word.IsTrip(c.Form) {
		return
	}
	if m := r.SoleSubject(c); m != nil && m.Kind == mention.Group && m.Group != nil && m.Group.Role == "official" && len(m.Countries) == 1 {
		r.State.Leaders = m.Who
	}
}

// delegation is who leads the group that a mention means; the group itself where nobody
// is told to.
func (r *Reading) delegation(m *mention.Mention) []int32 {
	if len(r.State.Leaders) > 0 {
		return r.State.Leaders
	}
	a := r.Keyed(mention.Group, "", "", r.TextOf(m.Range))
	r.Actors[a].Role, r.Actors[a].Group = m.Group.Role, true
	return []int32{a}
}

// ledBy gives a group that a clause before it says who leads to that one: "by A led OF
// delegation". A of no state known is of the group's.
func (r *Reading) ledBy(c *phrase.Clause) bool {
	s, by := c.Get([]pack.Marker{pack.Subj}), c.Get([]pack.Marker{pack.By})
	if s == nil || by == nil || s.To > s.From || len(s.Mentions) != 1 || r.Mentions[s.Mentions[0]].Kind != mention.Group {
		return false
	}
	m := &r.Mentions[s.Mentions[0]]
	for _, mi := range by.Mentions {
		r.HeadedByOffice(m.Who, &r.Mentions[mi])
	}
	who := r.Resolve(by.Mentions, c)
	for _, w := range who {
		a := &r.Actors[w]
		if a.Kind != mention.Person && (a.Kind != mention.Office || a.Group || len(m.Countries) != 1 || a.Country != m.Countries[0]) {
			return false
		}
		if a.Country == "" && a.Org == "" && len(m.Countries) == 1 {
			a.Country = m.Countries[0]
		}
	}
	if len(who) == 0 {
		return false
	}
	m.Who, r.State.Leaders = who, who
	return true
}

// leadsBefore reports whether a word for "at the head of a delegation" stands before a
// verb of travelling.
func (r *Reading) leadsBefore(reg *phrase.Region, c *phrase.Clause) bool {
	return r.SaysBefore(reg, c, pack.Adverb, "leads")
}

// CrowdTravels reports whether who travels in a clause are people of a state who represent nobody
// (`crowd`): "migrants came to Peru".
func (r *Reading) CrowdTravels(c *phrase.Clause) bool {
	m := r.SoleSubject(c)
	return m != nil && m.Group != nil && m.Group.Has("crowd")
}

// SoleSubject is the mention that alone is the subject of a clause; nil if none is.
func (r *Reading) SoleSubject(c *phrase.Clause) *mention.Mention {
	if a := c.Get([]pack.Marker{pack.Subj}); a != nil && len(a.Mentions) == 1 {
		return &r.Mentions[a.Mentions[0]]
	}
	return nil
}

// whoSpeaks stands, in a clause that tells of a meeting or a trip, for whoever says so
// until OwnRecords knows him. Nobody, in others: their deeds are given out by OwnDeeds.
func (r *Reading) whoSpeaks(c *phrase.Clause) []int32 {
	if c == nil || !word.IsTalk(c.Form) && !word.IsTrip(c.Form) {
		return nil
	}
	if r.Self < 0 {
		r.Self = r.NewActor(actor.Actor{Kind: mention.Person, Name: "speaker"})
	}
	return []int32{r.Self}
}

// Holders leaves of actors the persons and offices that a state stands behind.
func (r *Reading) Holders(who []int32) []int32 {
	var out []int32
	for _, w := range who {
		if a := &r.Actors[w]; (a.Kind == mention.Person || a.Kind == mention.Office && !a.Generic && !a.Group) && a.Country != "" && a.Role != "spokesperson" {
			out = append(out, w)
		}
	}
	return out
}
