package reference

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Whom a mention without a name of its own means: pronouns, "the two sides", "the minister".

// refer finds whom a mention without a name of its own means.
func (r *Reading) refer(mi int32, c *phrase.Clause) []int32 {
	m := &r.Mentions[mi]
	switch m.Kind {
	case mention.Pronoun, mention.Possessive:
		f := m.Pronoun
		if f == nil {
			f = m.Poss
		}
		if f == nil || m.Kind == mention.Pronoun && f.Is(pack.ObjForm) && !f.Is(pack.SubjForm) && r.Pack.Order.SubjectFirst && syntax.SubjectIn(c, mi) {
			return nil // "one of them said"
		}
		c = asCue(f, c)
		if f != nil && f.Has("first") {
			if w := r.interviewee(mi); w != nil {
				return w
			}
			return r.whoSpeaks(c)
		}
		if f.Has("mutual") && c != nil && c.Frame.Kind == pack.FEvent {
			return nil // "accused each other": each of those who did
		}
		if f.Has("near") {
			who := r.namedNear(mi, c)
			if who == nil && c != nil && word.IsTalk(c.Form) {
				return r.lastPerson(mi, c, false, false) // "A arrived. B will meet the-said": whoever was told of before
			}
			return who
		}
		if f.Has("place") {
			return r.voiceOf(mi)
		}
		if w := r.whoseOf(mi); w != nil {
			return w
		}
		r.notHim = -1
		if m.Kind == mention.Possessive && r.Pack.Order.Cases {
			if own := r.OwnSubject(mi); f.Has("reflexive") && own >= 0 {
				return []int32{own}
			} else if !f.Has("reflexive") {
				if own >= 0 && r.whereHis(mi, own, f) {
					return []int32{own}
				}
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
			if who := r.peopleWhoSpoke(mi, c); who != nil {
				return who
			}
			if who, told := r.groupJustMet(mi, c); told {
				return who
			}
			who := r.pair(mi, 0, "", c)
			if r.Pack.Order.MarkedBefore && m.Kind == mention.Pronoun && c != nil && !syntax.SubjectIn(c, mi) && slices.ContainsFunc(who, func(w int32) bool { return r.isSubject(c, w) }) {
				return nil // "wrote to A that she see them": nobody is among those whom he sees
			}
			return who
		}
		if !f.Is(pack.Masculine) && !f.Is(pack.Feminine) {
			who := r.lastThing(mi)
			if n := len(r.Statements) - 1; len(who) == 0 && n >= 0 && r.Statements[n].Sent == m.Sent-1 && m.Kind == mention.Pronoun && r.Pack.Order.SubjectFirst && syntax.SubjectIn(c, mi) {
				who = r.thingThatSpoke(mi) // "The ministry said that a council was formed. It added …"
			}
			if w := r.State.Body; len(who) == 0 && w >= 0 && m.Kind == mention.Pronoun && r.State.BodyAt == m.Sent-1 && r.Pack.Order.SubjectFirst && syntax.SubjectIn(c, mi) && (mi == 0 || r.Mentions[mi-1].Sent < m.Sent) {
				who = []int32{w} // "The ministry warned Seoul. It accused …"
			}
			return who
		}
		fem, masc := f.Is(pack.Feminine) && !f.Is(pack.Masculine), f.Is(pack.Masculine) && !f.Is(pack.Feminine)
		if c != nil && m.Kind == mention.Pronoun && f.Has("clitic") && c.Feat&pack.Part != 0 && c.Feat&pack.Fem != 0 && c.Feat&pack.Masc == 0 {
			fem = true // "l'a reçue": the participle agrees with it
		}
		if w := r.honoured(mi, f, fem, masc); w >= 0 {
			return []int32{w}
		}
		if w := r.whomItGoesOn(mi, c, fem, masc); w >= 0 {
			return []int32{w}
		}
		if r.Pack.Order.MarkedBefore && m.Kind == mention.Pronoun && c != nil && !syntax.SubjectIn(c, mi) {
			for _, w := range r.namedNear(mi, c) { // "summoned A, demanded that he apologise"
				if a := &r.Actors[w]; a.Kind == mention.Person {
					return []int32{w}
				}
			}
		}
		if w := r.namedAhead(mi, fem, masc); w >= 0 {
			return []int32{w}
		}
		if w := r.spokenThing(mi, c, fem, masc); w >= 0 {
			return []int32{w}
		}
		if w := r.thingDoneTo(mi, c, fem, masc); w >= 0 {
			return []int32{w}
		}
		return r.lastPerson(mi, c, fem, masc)
	case mention.Group:
		return r.delegation(m)
	case mention.Anaphor:
		if m.Anaphor.Has("document") {
			if who := r.jointIssuers(m); who != nil {
				return who
			}
			return r.issuer(mi, c)
		}
		if m.Anaphor.Has("thing") {
			return r.blocTold(mi)
		}
		role, _, _ := r.RoleOf(m) // "both presidents", "the ministers of both countries"
		who := r.holdersOf(m, role, r.pair(mi, int(m.Anaphor.N), role, c))
		if r.Pack.Order.MarkedBefore && role != "" && slices.ContainsFunc(who, func(w int32) bool {
			a := &r.Actors[w]
			return a.Kind == mention.Person && a.Role != "" && !actor.RoleFits(a.Role, role)
		}) {
			return nil // "the two foreign ministers" are none of another office
		}
		if r.Pack.Order.MarkedBefore && c != nil && len(who) == 2 && !syntax.SubjectIn(c, mi) && (r.isSubject(c, who[0]) || r.isSubject(c, who[1])) {
			if two := r.joinedHere(mi, c); two != nil {
				return two // "phoned B and C, called on both sides"
			}
			return r.statesBefore(mi, "") // "A calls on both sides": not on himself
		}
		if r.toOwnSide(mi, c, who) {
			m.Who = []int32{} // nobody whom the text has told of, in no other clause either
			return nil
		}
		return who
	case mention.Office:
		role, country, org := r.RoleOf(m)
		if m.Generic && country != "" {
			return []int32{r.ofState(country, role, org, m)}
		}
		if m.Counter {
			if m.Plural || m.Dual {
				if c != nil && c.Frame.Kind == pack.FEvent && len(m.Countries) == 1 {
					return []int32{r.Keyed(mention.Country, m.Countries[0], "", "")} // "thanked his Czech colleagues"
				}
				return nil
			}
			if who := r.GuestOrHost(m); len(who) > 0 {
				return r.peerNamedSince(mi, who)
			}
			if w := r.peerByGender(mi); w >= 0 {
				return []int32{w}
			}
			if who := r.otherThanHe(mi); len(who) > 0 {
				return who
			}
			if who, owned := r.otherThanOwner(mi); owned {
				return who
			}
			if who := r.otherSide(mi); len(who) > 0 {
				return r.peerNamedSince(mi, who)
			}
			if who := r.peerOf(mi, c); len(who) > 0 || !r.Pack.Order.Inverted || m.Poss != nil || len(m.Countries) > 0 {
				return who
			}
			if w := r.stillSpeaks(mi, c); w >= 0 {
				return []int32{w}
			}
			fem, masc := r.GenderOf(m)
			who := r.lastPerson(mi, c, fem && !masc, masc && !fem) // "el visitante"
			if len(who) == 1 && r.besideHim(mi, who[0]) {
				return nil
			}
			return who
		}
		if w := r.calledSo(mi); w >= 0 && m.Generic && !m.Indef && !m.Plural && !m.Dual && !r.isSubject(c, w) {
			return []int32{w} // "Secretary Austin … the secretary"
		}
		if m.Generic && (m.Poss != nil && r.Pack.Order.SubjectFirst || r.pronounJoined(m)) && !m.Plural && !m.Dual && c != nil && c.Frame.Kind == pack.FSay && syntax.SubjectIn(c, mi) {
			return nil // "his lawyer": not he
		}
		if m.Generic && !m.Indef && (m.Definite || m.Feat.HasFeat(pack.Def)) && !m.Plural && !m.Dual { // "the official": the one spoken of
			if r.saysMore(m) {
				return nil
			}
			if who := r.introducedSo(mi); len(who) == 1 {
				return who
			}
			if w := r.PlainPerson(mi); w >= 0 {
				return []int32{w}
			}
			fem, masc := r.officeGender(m)
			if her, _ := r.ClauseGender(c); her && syntax.SubjectIn(c, mi) {
				fem, masc = true, false // "the official (she) condemned"
			}
			if len(m.Titles) > 0 && m.Titles[0].Has("lesser") {
				return r.lastLesser(mi, fem && !masc, masc && !fem)
			}
			who := r.lastPerson(mi, c, fem && !masc, masc && !fem)
			if len(who) == 1 && (r.bodyWithin(m) || r.aboveOfficial(who[0], role)) {
				return []int32{r.NewActor(actor.Actor{Kind: mention.Office, Role: role, Generic: true, Text: r.TextOf(m.Range)})}
			}
			return who
		}
		if role == "other" && !m.Indef && !m.Plural && !m.Dual && r.saysMore(m) {
			return nil
		}
		if !m.Plural && !m.Dual && (role == "other" || role == "official") && r.pronounJoined(m) {
			return []int32{r.NewActor(actor.Actor{Kind: mention.Office, Role: role, Generic: true, Text: r.TextOf(m.Range)})} // "his lawyer"
		}
		if !m.Plural && !m.Dual {
			r.Others = append(r.Others, r.metBy(mi, c)...)
			if w := r.speakerAgain(mi, c, role); w >= 0 {
				return []int32{w}
			}
			fem, masc := r.ClauseGender(c)
			says := c != nil && (c.Frame.Accord || syntax.SubjectIn(c, mi))
			return r.theOffice(mi, role, fem && says, masc && says)
		}
		if r.Pack.Order.Incise && !r.Pack.Order.Dropped && m.Indef {
			return []int32{r.NewActor(actor.Actor{Kind: mention.Office, Role: role, Generic: true, Group: true, Text: r.TextOf(m.Range)})}
		}
		if r.Pack.Order.Incise && !r.Pack.Order.Dropped && r.unknownBehind(m) {
			return nil // "the Caribbean leaders", of a region that no list has
		}
		if r.Pack.Order.Incise && m.Plural && int(r.ItemAt[m.Last]) < len(r.Items) && r.Items[r.ItemAt[m.Last]].Is(pack.Of) && !r.SentFirst[m.Last] {
			return nil // "the leaders of the main parties"
		}
		n := 0
		if m.Dual || m.Poss != nil && c != nil && word.IsTalk(c.Form) && syntax.SubjectIn(c, mi) { // "their presidents will meet"
			n = 2
		}
		return r.pair(mi, n, role, c)
	}
	return nil
}

// pronounJoined reports whether a pronoun is written together with the end of a mention: whose it is.
func (r *Reading) pronounJoined(m *mention.Mention) bool {
	if int(m.Last) >= len(r.Doc.Tokens) || !r.Doc.Tokens[m.Last].Has(text.Glued) {
		return false
	}
	n := r.MentAt[m.Last]
	return n >= 0 && r.Mentions[n].First == m.Last && (r.Mentions[n].Kind == mention.Pronoun || r.Mentions[n].Kind == mention.Possessive)
}

// saysMore reports whether the words behind an office say more of it: "the chief economist of the
// bank" is somebody by himself, not the one spoken of.
func (r *Reading) saysMore(m *mention.Mention) bool {
	k := int(r.ItemAt[m.Last])
	if k >= len(r.Items) || m.Last >= r.Doc.Sents[m.Sent].Last {
		return false
	}
	it := &r.Items[k]
	if k+1 >= len(r.Items) || !it.Is(pack.Of) && !it.Is(pack.Prep) {
		return false
	}
	n := &r.Items[k+1]
	if it.Is(pack.Of) || r.MarkersOf(it.First)&pack.OfM != 0 {
		return r.MentAt[n.First] < 0 && !r.Doc.Tokens[n.First].Has(text.Capital)
	}
	return n.Is(pack.Title)
}

// unknownBehind reports whether a word that no list has, in small letters, stands directly
// behind a mention: an adjective that says whose it is.
func (r *Reading) unknownBehind(m *mention.Mention) bool {
	if int(m.Last) >= len(r.Doc.Tokens) || r.SentFirst[m.Last] {
		return false
	}
	t, it := r.Doc.Tokens[m.Last], &r.Items[r.ItemAt[m.Last]]
	return t.Kind == text.Word && it.Set == 0 && !t.Has(text.Capital) && m.Plural
}

// heAnd is whom "they" means beside a word for "with" that opens its clause: "with X they
// signed" is he and X. Nil if it is not so.
func (r *Reading) heAnd(mi int32, c *phrase.Clause) []int32 {
	if !r.Pack.Order.Cases || c == nil || r.Mentions[mi].Kind != mention.Pronoun || !syntax.SubjectIn(c, mi) || r.State.Subject < 0 {
		return nil
	}
	a := c.Get([]pack.Marker{pack.With})
	if a == nil || a.To > c.At || len(a.Mentions) != 1 || r.Mentions[a.Mentions[0]].Kind != mention.Person {
		return nil
	}
	who := r.WhoOf(a.Mentions)
	if len(who) != 1 || who[0] == r.State.Subject {
		return nil
	}
	return []int32{r.State.Subject, who[0]}
}

// issuer is whose "the statement" is: the body that acted in the sentence before, the one
// that spoke last, else the last one named.
func (r *Reading) issuer(mi int32, c *phrase.Clause) []int32 {
	if k := r.ItemAt[r.Mentions[mi].Last]; int(k) < len(r.Items) && r.Items[k].Is(pack.Of) && r.Pack.Order.SubjectFirst { // "the note of the ministry"
		if n := r.MentAt[r.Items[k].Last]; n >= 0 && n != mi && r.Named(&r.Mentions[n]) {
			return r.Resolve([]int32{n}, c)
		}
	}
	if n := r.issuedBy(mi); n >= 0 {
		return r.Resolve([]int32{n}, c)
	}
	if w := r.saidInPaper(mi); w >= 0 {
		return []int32{w}
	}
	if w := r.State.Body; w >= 0 && r.State.BodyAt == r.Mentions[mi].Sent-1 && r.Actors[w].Kind != mention.Country {
		return []int32{w}
	}
	for _, w := range r.State.Speakers {
		if k := r.Actors[w].Kind; k == mention.Body || k == mention.Organisation || k == mention.Medium || r.Actors[w].Generic && k == mention.Office {
			return []int32{w}
		}
	}
	for i := mi - 1; i >= 0 && i > mi-20; i-- {
		for _, w := range r.Mentions[i].Who {
			if r.Actors[w].Kind == mention.Body && !(r.Pack.Order.Cases && r.Oblique([]int32{i})) {
				return []int32{w}
			}
		}
	}
	return nil
}

// ofState is whom a word for anybody with a state means, "the Iranian
// diplomat": the speaker, the subject, the only one of that state; else somebody new.
func (r *Reading) ofState(country, role, org string, m *mention.Mention) int32 {
	if w := r.lesserOf(country, m); w >= 0 {
		return w
	}
	if r.bodyWithin(m) {
		return r.NewActor(actor.Actor{Kind: mention.Office, Role: role, Country: country, Org: org, Generic: true, Text: r.TextOf(m.Range)})
	}
	for _, w := range append(append([]int32(nil), r.State.Speakers...), r.State.Subject) {
		if !m.Indef && w >= 0 && r.Actors[w].Kind == mention.Person && r.Actors[w].Country == country && !r.aboveOfficial(w, role) && !r.aboveLesser(w, m) {
			return w
		}
	}
	if w := r.officeOf(country, m); w >= 0 {
		return w
	}
	if w := r.OnlyOne(country); w >= 0 && !m.Indef && !r.aboveOfficial(w, role) && !r.aboveLesser(w, m) {
		return w
	}
	if w := r.inhabitantTold(country, m); w >= 0 && !r.aboveLesser(w, m) {
		return w
	}
	if w := r.Fellow(m); r.Pack.Order.Inhabitants && w >= 0 {
		return w
	}
	if w := r.onlyStateless(m); r.Pack.Order.Inhabitants && w >= 0 {
		return w
	}
	return r.NewActor(actor.Actor{Kind: mention.Office, Role: role, Country: country, Org: org, Generic: true, Text: r.TextOf(m.Range)})
}

// aboveOfficial reports whether an actor heads a state or its government, whom nobody calls an
// official of it: "Trump spoke. THE US OFFICIAL said".
func (r *Reading) aboveOfficial(w int32, role string) bool {
	return role == "official" && word.Heads(r.Actors[w].Role) && r.Pack.Habits.Cased && !r.Pack.Order.Inverted
}

// aboveLesser reports whether an actor heads a state or its government, and a mention is a word of which
// the pack says that it is none for such.
func (r *Reading) aboveLesser(w int32, m *mention.Mention) bool {
	return word.Heads(r.Actors[w].Role) && len(m.Titles) > 0 && m.Titles[0].Has("lesser")
}

// officeOf is the one office of a state told of without a name whom a word for no head of state or government
// means, where all persons of that state are heads: "summoned the French envoy over what President A said. The
// French diplomat answered". -1 elsewhere.
func (r *Reading) officeOf(country string, m *mention.Mention) int32 {
	if m.Indef || m.Plural || m.Dual || len(m.Titles) == 0 || !m.Titles[0].Has("lesser") {
		return -1
	}
	only := int32(-1)
	for w := range r.Considered {
		a := &r.Actors[w]
		switch {
		case a.Country != country || a.Role == "spokesperson" || a.Group || word.Heads(a.Role):
		case a.Kind == mention.Person || a.Kind == mention.Office && only >= 0:
			return -1
		case a.Kind == mention.Office:
			only = w
		}
	}
	return only
}

// owns reports whether a mention is whose the noun of a clause is.
func owns(c *phrase.Clause, mi int32) bool {
	a := c.Get([]pack.Marker{pack.Poss})
	return a != nil && c.Form.Class == pack.Noun && slices.Contains(a.Mentions, mi)
}

// isSubject reports whether an actor is the subject of a clause.
func (r *Reading) isSubject(c *phrase.Clause, w int32) bool {
	if c == nil {
		return false
	}
	a := c.Get([]pack.Marker{pack.Subj})
	return a != nil && slices.Contains(r.WhoOf(a.Mentions), w)
}

// lastThing is what "it" means: the last state, body or organisation that the
// sentence named before.
func (r *Reading) lastThing(mi int32) []int32 {
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == r.Mentions[mi].Sent; i-- {
		for _, w := range r.Mentions[i].Who {
			switch r.Actors[w].Kind {
			case mention.Country, mention.Body, mention.Organisation:
				return []int32{w}
			}
		}
	}
	return nil
}

// subjectOther reports whether an actor is the subject of a clause in which
// another mention, not its subject, is looked for.
func (r *Reading) subjectOther(c *phrase.Clause, mi, w int32) bool {
	if r.TakenThere(c, mi) {
		return false
	}
	hit := slices.Contains(c.Implied, w)
	for _, a := range c.Args {
		if a.Mark&pack.Subj == 0 {
			for _, x := range a.Mentions {
				if x == mi && a.Mark&pack.Obj == 0 && !((r.Pack.Order.Cases || r.Pack.Order.Inverted && r.Pack.Order.Dropped || c.Form != nil && word.IsTalk(c.Form)) && r.Mentions[mi].Kind == mention.Pronoun) {
					return false // "his talks" can be the subject's own
				}
			}
			continue
		}
		for _, x := range a.Mentions {
			if x == mi {
				return false
			}
			hit = hit || slices.Contains(r.Mentions[x].Who, w)
		}
	}
	m := &r.Mentions[mi]
	return hit && m.Kind == mention.Pronoun && m.Pronoun != nil && (!m.Pronoun.Is(pack.SubjForm) || r.Pack.Order.Inverted && r.Pack.Order.Dropped)
}

// colleague is whom "his counterpart" means of two who met, or who did something
// together last: the other than who spoke last, else than the last subject.
func (r *Reading) colleague(mi int32, meeting int) []int32 {
	m := &r.Mentions[mi]
	var met []int32
	if meeting >= 0 {
		met = r.Meetings[meeting].Who
	}
	if m.Poss == nil || !r.Pack.Order.Inverted || !r.Pack.Order.Dropped {
		return nil
	}
	own := []int32{r.State.Subject}
	if w := r.State.Speakers; len(w) == 1 && r.State.Spoke >= m.Sent-1 {
		own = w
	}
	if w := r.besideIt(mi); w >= 0 { // "A and his counterpart"
		own = []int32{w}
	}
	for _, who := range [][]int32{met, r.State.Several} {
		if own[0] >= 0 && len(who) == 2 && slices.Contains(who, own[0]) && !r.Compatriots(who) {
			return story.Minus(who, own)
		}
	}
	return nil
}

// otherSide is whom "his counterpart" means without a state: the other one of
// the last meeting.
func (r *Reading) otherSide(mi int32) []int32 {
	k := r.State.Meeting
	if other := r.ofOneRank(mi, k); len(other) > 0 {
		return other
	}
	if other := r.colleague(mi, k); len(other) > 0 {
		return other
	}
	if k < 0 || len(r.Meetings[k].Who) != 2 {
		return nil
	}
	who := r.Meetings[k].Who
	if h := r.Mentions[mi].GuestOf; h != "" {
		for i, w := range who {
			if r.Actors[w].Country != h && r.Actors[who[1-i]].Country == h {
				return []int32{w}
			}
		}
		return nil
	}
	for i := mi - 1; i >= 0 && i > mi-8; i-- {
		for _, w := range r.Mentions[i].Who {
			if w == who[0] {
				return who[1:]
			}
			if w == who[1] {
				return who[:1]
			}
		}
		if m := &r.Mentions[i]; m.Kind == mention.Person && len(m.Who) > 0 && (r.Pack.Order.Cases || i == mi-1 && r.Mentions[mi].Poss != nil && r.besideIt(mi) >= 0) {
			return nil // somebody else's: "A and his counterpart"
		}
	}
	return nil
}

// namedNear is the last one named before a word like "the said" in its sentence that is
// not the subject of its clause.
func (r *Reading) namedNear(mi int32, c *phrase.Clause) []int32 {
	for i := mi - 1; i >= 0 && mi-i < actor.MaxBack && r.Mentions[i].Sent == r.Mentions[mi].Sent; i-- {
		switch x := &r.Mentions[i]; x.Kind {
		case mention.Person, mention.Office, mention.Body, mention.Organisation, mention.Country:
			if len(x.Who) == 1 && !(c != nil && r.isSubject(c, x.Who[0])) {
				return x.Who
			}
		}
	}
	return nil
}
