package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// inTurn reports whether a word that joins the parties of a clause says that one was
// met after the other: "and then".
func (r *reading) inTurn(reg *region, c *clause) bool {
	for k := c.begin; k < c.end && k < len(reg.chunks); k++ {
		if x := &reg.chunks[k]; x.kind == cItem && x.is(pack.And) {
			if f := r.form(&r.items[x.item], pack.And); f != nil && f.Has("separate") {
				return true
			}
		}
	}
	return false
}

// officials reports whether all of some actors hold an office of a state that is known.
func (r *reading) officials(who []int32) bool {
	for _, w := range who {
		if a := &r.actors[w]; a.country == "" || !ofGovernment(a.role) {
			return false
		}
	}
	return true
}

// talksWith reads who met off a clause that says what talks were about, where whom they
// were with stands in front of it: "With the Ethiopian minister, the talks dealt with".
func (r *reading) talksWith(reg *region, c *clause) []int32 {
	w := r.state.subject
	if !r.pack.Order.Inverted || c.frame.Kind != pack.FDiscuss || w < 0 || c.get([]pack.Marker{pack.Subj}) != nil {
		return nil
	}
	for k := c.at - 1; k >= 0 && k > c.at-6; k-- {
		if x := &reg.chunks[k]; x.trig != nil && x.trig.Class == pack.Noun && isTalk(x.trig) {
			return []int32{w}
		}
	}
	return nil
}

// upcoming is the planned meeting that the sentences just before a sentence, or it
// itself, told of: what “the two will discuss” is discussed there. -1 if there is none.
func (r *reading) upcoming(sent int32) int {
	for k := len(r.meetings) - 1; k >= 0 && k > len(r.meetings)-4; k-- {
		if m := &r.meetings[k]; m.status == "planned" && sent-m.sent <= 1 && len(m.who) > 1 {
			return k
		}
	}
	return -1
}

// toDiscuss adds what a clause says will be discussed to the planned meeting that
// it speaks of; it reports whether there is one.
func (r *reading) toDiscuss(reg *region, c *clause) bool {
	if n := len(r.meetings) - 1; c.frame.Kind == pack.FDiscuss && c.infinitive && n >= 0 && r.meetings[n].sent == c.sent && len(minus(union(r.fillers(c, c.frame.A), r.fillers(c, c.frame.B)), r.meetings[n].who)) == 0 {
		for _, t := range r.topics(reg, c) { // "met in Paris on Sunday to discuss Ukraine"
			r.meetings[n].agenda = addRange(r.meetings[n].agenda, t)
		}
		return true
	}
	if c.frame.Kind != pack.FDiscuss || !c.plan || !r.referring(c.all(c.frame.A)) {
		return false
	}
	k := r.upcoming(c.sent)
	if k < 0 {
		return false
	}
	for _, t := range r.topics(reg, c) {
		r.meetings[k].agenda = addRange(r.meetings[k].agenda, t)
	}
	return true
}

// atHome gives an official whose state nothing tells that of the place where a
// guest from abroad met him: "in Haiti she met the interim prime minister, Garry Conille".
func (r *reading) atHome(m *meeting) {
	here := m.place.country
	if here == "" {
		here = r.placed.country
	}
	if here == "" || m.channel == "phone" || m.channel == "video" || m.attended || m.setting.First < m.setting.Last {
		return
	}
	host := int32(-1)
	for _, w := range m.who {
		a := &r.actors[w]
		switch {
		case a.country == here:
			return // the host is known
		case a.country != "":
		case a.org == "" && (a.kind == kPerson || a.kind == kOffice) && ofGovernment(a.role) && host < 0:
			host = w
		default:
			return
		}
	}
	if host >= 0 && len(m.who) > 1 {
		r.actors[host].country = here
	}
}

// ofGovernment reports whether a role is one that a state gives.
func ofGovernment(role string) bool {
	switch role {
	case "head-of-state", "head-of-government", "foreign-minister", "defence-minister", "minister", "deputy-minister", "official", "military", "legislator":
		return true
	}
	return false
}

// listed reports whether a place is one of a list of what was spoken of: "the
// situation in Mali, in Burkina Faso and in Niger".
func (r *reading) listed(p place, topics []text.Range) bool {
	if len(topics) == 0 || p.at.First >= p.at.Last || p.at.First < topics[0].First {
		return false
	}
	for _, t := range topics {
		if p.at.First >= t.First && p.at.Last <= t.Last {
			return true
		}
	}
	for i := p.at.First - 1; i >= 0 && i > p.at.First-4; i-- {
		it := &r.items[r.itemAt[i]]
		if comma(rune(r.doc.Tokens[i].Num)) && r.doc.Tokens[i].Kind == text.Punct || it.is(pack.And) {
			return true
		}
	}
	return false
}
