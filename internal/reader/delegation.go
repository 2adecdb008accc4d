package reader

import "github.com/mahdar/mahdar/internal/pack"

// Delegations that are named by whoever leads them: "A leads a delegation … the
// delegation met B".

// leaders notes who is said to lead others, for a later word that means these (group led).
func (r *reading) leaders(reg *region, list []clause) {
	for i := range list {
		c := &list[i]
		r.delegates(c)
		if c.neg || !c.form.Has("leads") && !(isTrip(c.form) && r.leadsBefore(reg, c)) {
			continue
		}
		if r.ledBy(c) {
			continue
		}
		var who []int32
		for _, w := range r.holders(r.fillers(c, []pack.Marker{pack.Subj})) {
			who = addOnce(who, w)
		}
		for k := range c.args {
			if a := &c.args[k]; a.mark&pack.By != 0 {
				for _, w := range r.holders(r.resolve(a.mentions, c)) {
					who = addOnce(who, w)
				}
			}
		}
		if len(who) > 0 {
			r.state.leaders = who
			r.nameLed(reg, c, who)
		}
	}
}

// nameLed gives the group that a clause describes by who leads it to that one, where the clause
// stands before it: "the by-A led OF delegation met the by-B led OF delegation".
func (r *reading) nameLed(reg *region, c *clause, who []int32) {
	a := c.get([]pack.Marker{pack.Obj})
	if a == nil || len(a.mentions) != 1 || a.from < 1 || !r.ownerAt(reg, a.from-1) {
		return
	}
	if m := &r.mentions[a.mentions[0]]; m.ledGroup() {
		m.who = who
	}
}

// delegates notes the delegation of one state that travels, for a later word that only
// says that it is one: "a Turkish delegation arrived. The delegation met …".
func (r *reading) delegates(c *clause) {
	if c.neg || !isTrip(c.form) {
		return
	}
	if m := r.soleSubject(c); m != nil && m.kind == kGroup && m.group != nil && m.group.Role == "official" && len(m.countries) == 1 {
		r.state.leaders = m.who
	}
}

// ledGroup reports whether a mention is a group that only says that it is one, and whom
// one leads (group led).
func (m *mention) ledGroup() bool {
	return m.kind == kGroup && len(m.countries) == 0 && m.org == nil && m.group != nil && m.group.Country == "" && m.group.Has("led")
}

// delegation is who leads the group that a mention means; the group itself where nobody
// is told to.
func (r *reading) delegation(m *mention) []int32 {
	if len(r.state.leaders) > 0 {
		return r.state.leaders
	}
	a := r.keyed(kGroup, "", "", r.textOf(m.Range))
	r.actors[a].role, r.actors[a].group = m.group.Role, true
	return []int32{a}
}

// ledBy gives a group that a clause before it says who leads to that one: "by A led OF
// delegation". A of no state known is of the group's.
func (r *reading) ledBy(c *clause) bool {
	s, by := c.get([]pack.Marker{pack.Subj}), c.get([]pack.Marker{pack.By})
	if s == nil || by == nil || s.to > s.from || len(s.mentions) != 1 || r.mentions[s.mentions[0]].kind != kGroup {
		return false
	}
	m := &r.mentions[s.mentions[0]]
	who := r.resolve(by.mentions, c)
	for _, w := range who {
		a := &r.actors[w]
		if a.kind != kPerson {
			return false
		}
		if a.country == "" && a.org == "" && len(m.countries) == 1 {
			a.country = m.countries[0]
		}
	}
	if len(who) == 0 {
		return false
	}
	m.who, r.state.leaders = who, who
	return true
}

// leadsBefore reports whether a word for "at the head of a delegation" stands before a
// verb of travelling.
func (r *reading) leadsBefore(reg *region, c *clause) bool {
	if !r.pack.Order.MarkedBefore {
		return false
	}
	for k := r.stretch(reg, c.at); k < c.at; k++ {
		if f := r.form(&r.items[reg.chunks[k].item], pack.Adverb); reg.chunks[k].kind == cItem && f != nil && f.Has("leads") {
			return true
		}
	}
	return false
}

// groupFirst reports whether a group's letters name people before the body that sent them:
// "a delegation of the ministry".
func groupFirst(taken []byte) bool {
	for _, c := range taken {
		switch c {
		case 'G':
			return true
		case 'B':
			return false
		}
	}
	return false
}

// crowdTravels reports whether who travels in a clause are people of a state who represent nobody
// (`crowd`): "migrants came to Peru".
func (r *reading) crowdTravels(c *clause) bool {
	m := r.soleSubject(c)
	return m != nil && m.group != nil && m.group.Has("crowd")
}
