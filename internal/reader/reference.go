package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Whom a mention without a name of its own means: pronouns, "the two sides", "the minister".

// refer finds whom a mention without a name of its own means.
func (r *reading) refer(mi int32, c *clause) []int32 {
	m := &r.mentions[mi]
	switch m.kind {
	case kPronoun, kPossessive:
		f := m.pronoun
		if f == nil {
			f = m.poss
		}
		if f == nil || m.kind == kPronoun && f.Is(pack.ObjForm) && !f.Is(pack.SubjForm) && r.pack.Order.SubjectFirst && subjectIn(c, mi) {
			return nil // "one of them said"
		}
		if f != nil && f.Has("first") {
			if w := r.interviewee(mi); w != nil {
				return w
			}
			return r.whoSpeaks(c)
		}
		if f.Has("near") {
			return r.namedNear(mi, c)
		}
		if f.Has("place") {
			return r.voiceOf(mi)
		}
		r.notHim = -1
		if m.kind == kPossessive && r.pack.Order.Cases {
			if own := r.ownSubject(mi); f.Has("reflexive") && own >= 0 {
				return []int32{own}
			} else if !f.Has("reflexive") {
				r.notHim = own // "his" is never the subject's own
			}
		}
		if f.Has("former") {
			return r.former(mi)
		}
		if f.Has("last") {
			return r.latter(mi, f.Is(pack.Feminine) && !f.Is(pack.Masculine), f.Is(pack.Masculine) && !f.Is(pack.Feminine))
		}
		if f.Is(pack.Plural) || f.Is(pack.Dual) || f.Feat&(pack.Pl|pack.Du) != 0 {
			if who := r.heAnd(mi, c); who != nil {
				return who
			}
			return r.pair(mi, 0, "", c)
		}
		if !f.Is(pack.Masculine) && !f.Is(pack.Feminine) {
			who := r.lastThing(mi)
			if n := len(r.statements) - 1; len(who) == 0 && n >= 0 && r.statements[n].sent == m.sent-1 && m.kind == kPronoun && r.pack.Order.SubjectFirst && subjectIn(c, mi) {
				who = r.thingThatSpoke(mi) // "The ministry said that a council was formed. It added …"
			}
			if w := r.state.body; len(who) == 0 && w >= 0 && m.kind == kPronoun && r.state.bodyAt == m.sent-1 && r.pack.Order.SubjectFirst && subjectIn(c, mi) && (mi == 0 || r.mentions[mi-1].sent < m.sent) {
				who = []int32{w} // "The ministry warned Seoul. It accused …"
			}
			return who
		}
		if r.pack.Order.MarkedBefore && m.kind == kPronoun && c != nil && !subjectIn(c, mi) {
			for _, w := range r.namedNear(mi, c) { // "summoned A, demanded that he apologise"
				if a := &r.actors[w]; a.kind == kPerson {
					return []int32{w}
				}
			}
		}
		fem, masc := f.Is(pack.Feminine) && !f.Is(pack.Masculine), f.Is(pack.Masculine) && !f.Is(pack.Feminine)
		if c != nil && m.kind == kPronoun && f.Has("clitic") && c.feat&pack.Part != 0 && c.feat&pack.Fem != 0 && c.feat&pack.Masc == 0 {
			fem = true // "l'a reçue": the participle agrees with it
		}
		if w := r.namedAhead(mi, fem, masc); w >= 0 {
			return []int32{w}
		}
		if w := r.spokenThing(mi, c, fem, masc); w >= 0 {
			return []int32{w}
		}
		return r.lastPerson(mi, c, fem, masc)
	case kGroup:
		return r.delegation(m)
	case kAnaphor:
		if m.anaphor.Has("document") {
			if who := r.jointIssuers(m); who != nil {
				return who
			}
			return r.issuer(mi, c)
		}
		if m.anaphor.Has("thing") {
			return r.blocTold(mi)
		}
		role := m.anaphor.Role
		who := r.holdersOf(m, r.pair(mi, int(m.anaphor.N), role, c))
		if r.pack.Order.MarkedBefore && role != "" && slices.ContainsFunc(who, func(w int32) bool {
			a := &r.actors[w]
			return a.kind == kPerson && a.role != "" && !roleFits(a.role, role)
		}) {
			return nil // "the two foreign ministers" are none of another office
		}
		if r.pack.Order.MarkedBefore && c != nil && len(who) == 2 && !subjectIn(c, mi) && (r.isSubject(c, who[0]) || r.isSubject(c, who[1])) {
			return r.statesBefore(mi, "") // "A calls on both sides": not on himself
		}
		return who
	case kOffice:
		role, country, org := r.roleOf(m)
		if m.generic && country != "" {
			return []int32{r.ofState(country, role, org, m)}
		}
		if m.counter {
			if m.plural || m.dual {
				return nil
			}
			if who := r.guestOrHost(m); len(who) > 0 {
				return who
			}
			if who := r.otherSide(mi); len(who) > 0 || !r.pack.Order.Inverted || m.poss != nil || len(m.countries) > 0 {
				return who
			}
			if w := r.stillSpeaks(mi, c); w >= 0 {
				return []int32{w}
			}
			fem, masc := r.genderOf(m)
			return r.lastPerson(mi, c, fem && !masc, masc && !fem) // "el visitante"
		}
		if w := r.calledSo(mi); w >= 0 && m.generic && !m.indef && !m.plural && !m.dual && !r.isSubject(c, w) {
			return []int32{w} // "Secretary Austin … the secretary"
		}
		if m.generic && !m.indef && (m.definite || m.feat.HasFeat(pack.Def)) && !m.plural && !m.dual { // "the official": the one spoken of
			if w := r.plainPerson(mi); w >= 0 {
				return []int32{w}
			}
			fem, masc := r.officeGender(m)
			if len(m.titles) > 0 && m.titles[0].Has("lesser") {
				return r.lastLesser(mi, fem && !masc, masc && !fem)
			}
			return r.lastPerson(mi, c, fem && !masc, masc && !fem)
		}
		if !m.plural && !m.dual {
			r.others = append(r.others, r.metBy(mi, c)...)
			return r.theOffice(mi, role)
		}
		if r.pack.Order.Incise && !r.pack.Order.Dropped && m.indef {
			return []int32{r.newActor(actor{kind: kOffice, role: role, generic: true, group: true, text: r.textOf(m.Range)})}
		}
		if r.pack.Order.Incise && !r.pack.Order.Dropped && r.unknownBehind(m) {
			return nil // "the Caribbean leaders", of a region that no list has
		}
		if r.pack.Order.Incise && m.plural && int(r.itemAt[m.Last]) < len(r.items) && r.items[r.itemAt[m.Last]].is(pack.Of) && !r.sentFirst[m.Last] {
			return nil // "the leaders of the main parties"
		}
		n := 0
		if m.dual {
			n = 2
		}
		return r.pair(mi, n, role, c)
	}
	return nil
}

// unknownBehind reports whether a word that no list has, in small letters, stands directly
// behind a mention: an adjective that says whose it is.
func (r *reading) unknownBehind(m *mention) bool {
	if int(m.Last) >= len(r.doc.Tokens) || r.sentFirst[m.Last] {
		return false
	}
	t, it := r.doc.Tokens[m.Last], &r.items[r.itemAt[m.Last]]
	return t.Kind == text.Word && it.set == 0 && !t.Has(text.Capital) && m.plural
}

// heAnd is whom "they" means beside a word for "with" that opens its clause: "with X they
// signed" is he and X. Nil if it is not so.
func (r *reading) heAnd(mi int32, c *clause) []int32 {
	if !r.pack.Order.Cases || c == nil || r.mentions[mi].kind != kPronoun || !subjectIn(c, mi) || r.state.subject < 0 {
		return nil
	}
	a := c.get([]pack.Marker{pack.With})
	if a == nil || a.to > c.at || len(a.mentions) != 1 || r.mentions[a.mentions[0]].kind != kPerson {
		return nil
	}
	who := r.whoOf(a.mentions)
	if len(who) != 1 || who[0] == r.state.subject {
		return nil
	}
	return []int32{r.state.subject, who[0]}
}

// issuer is whose "the statement" is: the body that acted in the sentence before, the one
// that spoke last, else the last one named.
func (r *reading) issuer(mi int32, c *clause) []int32 {
	if k := r.itemAt[r.mentions[mi].Last]; int(k) < len(r.items) && r.items[k].is(pack.Of) && r.pack.Order.SubjectFirst { // "the note of the ministry"
		if n := r.mentAt[r.items[k].last]; n >= 0 && n != mi && r.named(&r.mentions[n]) {
			return r.resolve([]int32{n}, c)
		}
	}
	if w := r.state.body; w >= 0 && r.state.bodyAt == r.mentions[mi].sent-1 && r.actors[w].kind != kCountry {
		return []int32{w}
	}
	for _, w := range r.state.speakers {
		if k := r.actors[w].kind; k == kBody || k == kOrg || k == kMedia || r.actors[w].generic && k == kOffice {
			return []int32{w}
		}
	}
	for i := mi - 1; i >= 0 && i > mi-20; i-- {
		for _, w := range r.mentions[i].who {
			if r.actors[w].kind == kBody && !(r.pack.Order.Cases && r.oblique([]int32{i})) {
				return []int32{w}
			}
		}
	}
	return nil
}

// ofState is whom a word for anybody with a state means, "the Iranian
// diplomat": the speaker, the subject, the only one of that state; else somebody new.
func (r *reading) ofState(country, role, org string, m *mention) int32 {
	for _, w := range append(append([]int32(nil), r.state.speakers...), r.state.subject) {
		if !m.indef && w >= 0 && r.actors[w].kind == kPerson && r.actors[w].country == country {
			return w
		}
	}
	if w := r.onlyOne(country); w >= 0 && !m.indef {
		return w
	}
	if w := r.inhabitantTold(country, m); w >= 0 {
		return w
	}
	if w := r.fellow(m); r.pack.Order.Inhabitants && w >= 0 {
		return w
	}
	return r.newActor(actor{kind: kOffice, role: role, country: country, org: org, generic: true, text: r.textOf(m.Range)})
}

// subjectIn reports whether a mention is the subject of a clause.
func subjectIn(c *clause, mi int32) bool {
	if c == nil {
		return false
	}
	for i := range c.args {
		if c.args[i].mark&pack.Subj != 0 && slices.Contains(c.args[i].mentions, mi) {
			return true
		}
	}
	return false
}

// owns reports whether a mention is whose the noun of a clause is.
func owns(c *clause, mi int32) bool {
	a := c.get([]pack.Marker{pack.Poss})
	return a != nil && c.form.Class == pack.Noun && slices.Contains(a.mentions, mi)
}

// isSubject reports whether an actor is the subject of a clause.
func (r *reading) isSubject(c *clause, w int32) bool {
	if c == nil {
		return false
	}
	a := c.get([]pack.Marker{pack.Subj})
	return a != nil && slices.Contains(r.whoOf(a.mentions), w)
}

// lastThing is what "it" means: the last state, body or organisation that the
// sentence named before.
func (r *reading) lastThing(mi int32) []int32 {
	for i := mi - 1; i >= 0 && r.mentions[i].sent == r.mentions[mi].sent; i-- {
		for _, w := range r.mentions[i].who {
			switch r.actors[w].kind {
			case kCountry, kBody, kOrg:
				return []int32{w}
			}
		}
	}
	return nil
}

// subjectOther reports whether an actor is the subject of a clause in which
// another mention, not its subject, is looked for.
func (r *reading) subjectOther(c *clause, mi, w int32) bool {
	if r.takenThere(c, mi) {
		return false
	}
	hit := slices.Contains(c.implied, w)
	for _, a := range c.args {
		if a.mark&pack.Subj == 0 {
			for _, x := range a.mentions {
				if x == mi && a.mark&pack.Obj == 0 && !((r.pack.Order.Cases || r.pack.Order.Inverted && r.pack.Order.Dropped || c.form != nil && isTalk(c.form)) && r.mentions[mi].kind == kPronoun) {
					return false // "his talks" can be the subject's own
				}
			}
			continue
		}
		for _, x := range a.mentions {
			if x == mi {
				return false
			}
			hit = hit || slices.Contains(r.mentions[x].who, w)
		}
	}
	m := &r.mentions[mi]
	return hit && m.kind == kPronoun && m.pronoun != nil && (!m.pronoun.Is(pack.SubjForm) || r.pack.Order.Inverted && r.pack.Order.Dropped)
}

// colleague is whom "his counterpart" means of two who met, or who did something
// together last: the other than who spoke last, else than the last subject.
func (r *reading) colleague(mi int32, meeting int) []int32 {
	m := &r.mentions[mi]
	var met []int32
	if meeting >= 0 {
		met = r.meetings[meeting].who
	}
	if m.poss == nil || !r.pack.Order.Inverted || !r.pack.Order.Dropped {
		return nil
	}
	own := []int32{r.state.subject}
	if w := r.state.speakers; len(w) == 1 && r.state.spoke >= m.sent-1 {
		own = w
	}
	for _, who := range [][]int32{met, r.state.several} {
		if own[0] >= 0 && len(who) == 2 && slices.Contains(who, own[0]) {
			return minus(who, own)
		}
	}
	return nil
}

// otherSide is whom "his counterpart" means without a state: the other one of
// the last meeting.
func (r *reading) otherSide(mi int32) []int32 {
	k := r.state.meeting
	if other := r.ofOneRank(mi, k); len(other) > 0 {
		return other
	}
	if other := r.colleague(mi, k); len(other) > 0 {
		return other
	}
	if k < 0 || len(r.meetings[k].who) != 2 {
		return nil
	}
	who := r.meetings[k].who
	if h := r.mentions[mi].guestOf; h != "" {
		for i, w := range who {
			if r.actors[w].country != h && r.actors[who[1-i]].country == h {
				return []int32{w}
			}
		}
		return nil
	}
	for i := mi - 1; i >= 0 && i > mi-8; i-- {
		for _, w := range r.mentions[i].who {
			if w == who[0] {
				return who[1:]
			}
			if w == who[1] {
				return who[:1]
			}
		}
		if m := &r.mentions[i]; r.pack.Order.Cases && m.kind == kPerson && len(m.who) > 0 {
			return nil // somebody else's
		}
	}
	return nil
}

// namedNear is the last one named before a word like "the said" in its sentence that is
// not the subject of its clause.
func (r *reading) namedNear(mi int32, c *clause) []int32 {
	for i := mi - 1; i >= 0 && mi-i < maxBack && r.mentions[i].sent == r.mentions[mi].sent; i-- {
		switch x := &r.mentions[i]; x.kind {
		case kPerson, kOffice, kBody, kOrg, kCountry:
			if len(x.who) == 1 && !(c != nil && r.isSubject(c, x.who[0])) {
				return x.who
			}
		}
	}
	return nil
}
