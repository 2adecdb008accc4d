package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// Who stands at the ends of an event, and whether it is told at all.

// toWhom is whom a clause's own words name as the one to whom a deed of a type is done: the
// nearest of its arguments in the slots of its frame, or whoever owns or holds what they name.
// People is set where the doers stand in front of a verb without a subject.
func (r *reading) toWhom(reg *region, c *clause, typ string, slots []pack.Marker, src []int32, people bool) []int32 {
	f := c.frame
	noun := c.form.Class == pack.Noun || c.form.Class == pack.Adj
	var tgt []int32
	if a := r.nearest(c, slots); a != nil && !r.nounsOwn(reg, c, a) && !(people && a.to <= c.at && a.mark&pack.In != 0) && !(typ == "REQUEST" && r.pastInfinitive(reg, c, a)) {
		r.others = src // "the Secretary thanked the Foreign Minister": another one
		a = r.towardsWhom(c, a)
		if tgt = r.resolve(a.mentions, c); len(tgt) == 0 {
			tgt = r.stateAround(a)
		}
		if len(tgt) == 0 {
			tgt = r.officersOf(a)
		}
		if at := r.recalledFrom(typ, a.mentions, tgt, src); at != nil && !noun {
			tgt = at
		}
		r.others = nil
		if m := &r.mentions[a.mentions[0]]; m.kind == kPlace && r.items[r.itemAt[m.First]].is(pack.Det) {
			tgt = nil // "pulled out of the Doha talks"
		}
		if own := r.ownedBy(reg, a); own != nil { // "support for Moldova's EU bid"
			tgt = own
		}
		if (a.mark&(pack.Obj|pack.Subj) == 0 || typ == "REJECT" && a.from > c.at) && !noun && f.Kind == pack.FEvent { // "condemned the Israeli strikes on Damascus"
			if own := r.ownerBefore(reg, c, a.from); own != nil && len(r.notOwn(own, src)) > 0 { // not "voiced Norway's backing for Kenya"
				tgt = own
			}
		}
	}
	if a := r.nearest(c, slots); !noun && len(tgt) > 0 && r.anonymous(tgt) && a != nil {
		if own := r.stateBehind(reg, a); own != nil { // "freed the crew of a Philippine-ADJ ship"
			tgt = own
		}
	}
	if typ == "MOBILIZE" && !noun && r.anonymous(tgt) {
		tgt = nil // "massed troops on the border with": not against them
	}
	if !noun && !slices.ContainsFunc(tgt, r.standing) {
		for i := range c.args { // "to hand the suspects over to Kenya"
			if a := &c.args[i]; a.from > c.at && a.mark&pack.To != 0 && a.mark&pack.Obj == 0 && slices.Contains(slots, pack.To) {
				if to := r.resolve(a.mentions, c); slices.ContainsFunc(to, r.standing) {
					tgt = to
				}
			}
		}
	}
	if len(tgt) == 0 && c.passive && !noun && (slices.Contains(slots, pack.Poss) || r.pack.Order.MarkedBefore && c.get([]pack.Marker{pack.Obj}) == nil) {
		tgt = r.ownerOfSubject(reg, c)
	}
	if len(tgt) == 0 && (typ == "ASSAULT" || typ == "AID" || typ == "RETREAT" || typ == "MOBILIZE") || typ == "ASSAULT" && !noun && !slices.ContainsFunc(tgt, func(w int32) bool { return r.actors[w].kind != kBody || r.standing(w) }) {
		if at := r.struckState(reg, c, slots); at != nil {
			tgt = at
		}
	}
	if len(tgt) == 0 {
		tgt = r.struckRegion(reg, c, typ)
	}
	if len(tgt) == 0 && r.pack.Order.MarkedBefore && f.Kind == pack.FEvent { // "towards X opposed"
		for i := range c.args {
			if a := &c.args[i]; a.mark&pack.To != 0 && a.mark&pack.Obj == 0 && a.to <= c.at {
				tgt = r.resolve(a.mentions, c)
			}
		}
	}
	if len(tgt) == 0 && typ == "REQUEST" && !noun {
		tgt = r.askedThat(reg, c)
	}
	if len(tgt) == 0 && typ == "THREATEN" && !noun {
		tgt = r.threatAt(reg, c)
	}
	return tgt
}

// ownerOfSubject is whose the subject of a passive is: "Kenya's offer was rejected by".
func (r *reading) ownerOfSubject(reg *region, c *clause) []int32 {
	for k := c.at - 1; k > 0 && k > c.at-maxSubject; k-- {
		x := &reg.chunks[k]
		if p := &reg.chunks[k-1]; x.trig != nil && x.trig.Class == pack.Noun && x.trig.Frame.Kind == pack.FEvent && p.kind == cMent && r.mentions[p.idx].bare && len(r.mentions[p.idx].countries) == 1 {
			return []int32{r.keyed(kCountry, r.mentions[p.idx].countries[0], "", "")} // "the Kenyan strikes were condemned by"
		}
		if x.finite() && r.pack.Order.MarkedBefore && k > c.at-maxDoer && reg.chunks[k+1].kind == cMent {
			continue // "met with A's refusal": the verb that only says so
		}
		if x.finite() || x.kind == cPunct || x.kind == cQuote || x.is(pack.Comp) || x.is(pack.Rel) {
			return nil
		}
		if r.ownerAt(reg, k) && reg.chunks[k-1].kind == cMent {
			return r.resolve([]int32{reg.chunks[k-1].idx}, c)
		}
	}
	return nil
}

// maxDoer bounds the chunks between a verb of undergoing and what is undergone.
const maxDoer = 4

// owners are whose a noun's deed is: its possessor, its agent, its verb's subject.
// A word that is "by" and "with" both tells no agent, nor does "by" where the pack does not
// say so of the noun: "su malestar por la visita".
func (r *reading) owners(c *clause) []int32 {
	own := r.fillers(c, []pack.Marker{pack.Subj})
	if p := c.get([]pack.Marker{pack.Poss}); len(own) == 0 || p != nil && r.mentions[p.mentions[0]].kind != kPossessive && !(r.mentions[p.mentions[0]].kind == kPronoun) {
		own = r.fillers(c, []pack.Marker{pack.Poss, pack.Subj}) // but "expressed its support": the subject's, whatever the pronoun could mean
	}
	for i := range c.args {
		if a := &c.args[i]; a.mark&pack.By != 0 && a.mark&pack.With == 0 && (slices.Contains(c.frame.A, pack.By) || !r.pack.Order.Dropped) {
			own = union(own, r.resolve(a.mentions, c))
		}
	}
	return r.spokesmenOnly(own)
}

// spokesmenOnly leaves out the states of the persons among some actors: who conveys the
// Argentine displeasure does it for Argentina.
func (r *reading) spokesmenOnly(who []int32) []int32 {
	if !r.pack.Order.Dropped {
		return who
	}
	return slices.DeleteFunc(slices.Clone(who), func(w int32) bool {
		return r.actors[w].kind == kCountry && slices.ContainsFunc(who, func(x int32) bool {
			return r.actors[x].kind == kPerson && r.actors[x].country == r.actors[w].country
		})
	})
}

// notOwn leaves out of the targets the state that a source belongs to, but where it is an
// armed group in it.
func (r *reading) notOwn(tgt, src []int32) []int32 {
	var out []int32
	for _, w := range tgt {
		own := false
		for _, x := range src {
			own = own || r.actors[w].kind == kCountry && r.actors[w].country == r.actors[x].country && r.actors[x].kind != kGroup
		}
		if !own {
			out = append(out, w)
		}
	}
	return out
}

// partyTo reports whether one of some actors at least can be an end of an event:
// it stands for more than itself, or is a group.
func (r *reading) partyTo(who []int32) bool {
	for _, w := range who {
		if r.standing(w) || r.actors[w].kind == kGroup || r.actors[w].kind == kOrg || r.actors[w].holder != nil || r.actors[w].name != "" {
			return true
		}
	}
	return false
}

// anonymous reports whether all of some actors are groups of no state.
func (r *reading) anonymous(who []int32) bool {
	for _, w := range who {
		if a := &r.actors[w]; a.kind != kGroup || a.country != "" || a.org != "" {
			return false
		}
	}
	return true
}

// askedThat is the subject of the clause behind a verb of asking: "demanded that Togo free
// them". Nil where no complementiser follows the verb.
func (r *reading) askedThat(reg *region, c *clause) []int32 {
	k := c.at + 1
	for k < len(reg.chunks) && (reg.chunks[k].kind == cDate || reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Adverb) && !reg.chunks[k].is(pack.Comp)) {
		k++
	}
	if k >= len(reg.chunks) || reg.chunks[k].kind != cItem || !reg.chunks[k].is(pack.Comp) {
		return nil
	}
	for k++; k < len(reg.chunks) && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Det) && !reg.chunks[k].is(pack.Comp); k++ {
		continue
	}
	if k >= len(reg.chunks) || reg.chunks[k].kind != cMent {
		return nil
	}
	a := r.chainRight(reg, k)
	if m := &r.mentions[a.mentions[0]]; m.bare || m.kind == kPossessive || m.kind == kPronoun || r.ownerAt(reg, a.to) {
		return nil
	}
	return r.resolve(a.mentions, c)
}

// ownedBy is the state, body or organisation that owns what the place or organisation of an
// argument only tells the sort of: "Israel's Gaza blockade". Nil if none is said to.
func (r *reading) ownedBy(reg *region, a *arg) []int32 {
	if len(a.mentions) != 1 || a.from < 2 || a.to >= len(reg.chunks) || !r.ownerAt(reg, a.from-1) || reg.chunks[a.from-2].kind != cMent {
		return nil
	}
	if m := &r.mentions[a.mentions[0]]; m.kind != kOrg && m.kind != kPlace && m.kind != kCountry || reg.chunks[a.to].kind != cItem || !r.nominal(reg, a.to) {
		return nil
	}
	switch o := &r.mentions[reg.chunks[a.from-2].idx]; o.kind {
	case kCountry, kBody, kOrg:
		return o.who
	case kPlace:
		if o.city.Is(pack.Capital) {
			return o.who
		}
	}
	return nil
}

// maxObject bounds the words of a verb's object among which its pack looks for a sort.
const maxObject = 14

// objectFits reports whether the object of a verb that is an event only with things or
// people of a sort, "sent jets to", "freed two nationals of", has one of them in it.
func (r *reading) objectFits(reg *region, c *clause) bool {
	sort := c.form.Get("object")
	if sort == "" {
		return true
	}
	if c.passive && r.subjectFits(reg, c, sort) {
		return true
	}
	last := reg.chunks[len(reg.chunks)-1].last
	for k, n := r.itemAt[reg.chunks[c.at].last-1]+1, 0; k < int32(len(r.items)) && n < maxObject && r.items[k].first < last; k, n = k+1, n+1 {
		it := &r.items[k]
		if it.is(pack.Prep) && !it.is(pack.Of) && !it.is(pack.Det) && !r.pack.Order.Inverted {
			if f := r.form(it, pack.Prep); f != nil && f.Markers&(pack.To|pack.For|pack.In|pack.OfM) == 0 && !slices.Contains(c.form.Tail, r.doc.Tokens[it.first].ID) {
				return false // "held talks on the sidelines of the Economic Cooperation meeting"
			}
		}
		if e := r.interposedEnd(k, last); e > k { // "sellaron, tras meses de disputa, un pacto"
			k = e
			continue
		}
		if m := r.mark(k); comma(m) || semicolon(m) || colon(m) || it.is(pack.Comp) && !it.is(pack.Det) || r.sentFirst[it.first] {
			break
		}
		if r.has(it, bit(pack.Word), sort) {
			return true
		}
		if f := r.form(it, pack.Verb); f != nil && f.Feat&pack.Ger != 0 && it.only(bit(pack.Verb)) && n > 0 {
			return false // "sent a letter threatening to cut funds"
		}
	}
	if a := c.get([]pack.Marker{pack.Obj}); a != nil && c.form.Has("people") && !c.passive { // "freed the blogger"
		switch r.mentions[a.mentions[0]].kind {
		case kPerson, kOffice, kGroup:
			return true
		}
	}
	return false
}

// subjectFits reports whether a thing of a sort stands before a passive verb: "two jets
// were sent to", "a deal was signed between".
func (r *reading) subjectFits(reg *region, c *clause, sort string) bool {
	for k := c.at - 1; k >= 0 && (k >= c.begin || k > c.at-maxSubject); k-- {
		x := &reg.chunks[k]
		if k < c.begin && (x.kind == cPunct || x.kind == cQuote || x.finite() && !x.is(pack.Aux)) {
			return false
		}
		for i := r.itemAt[x.first]; r.items[i].first < x.last; i++ {
			if r.has(&r.items[i], bit(pack.Word), sort) {
				return true
			}
		}
	}
	return false
}

// struckState is the state of the city that an attack is said to be on, or in which those
// are who are helped.
func (r *reading) struckState(reg *region, c *clause, slots []pack.Marker) []int32 {
	for _, s := range slots {
		for i := range c.args {
			a := &c.args[i]
			if a.mark&s == 0 || len(a.mentions) == 0 {
				continue
			}
			if m := &r.mentions[a.mentions[0]]; m.kind == kPlace && m.city != nil && m.city.Country != "" {
				return []int32{r.keyed(kCountry, m.city.Country, "", "")}
			}
		}
	}
	aid, reach, where := c.frame.Type == "AID", maxStruck, pack.In|pack.At|pack.Beside
	if aid {
		reach, where = 2*maxStruck, where|pack.For|pack.To // "assistance to help people in Somalia"
	}
	for k := c.at + 1; k+1 < len(reg.chunks) && k < c.at+reach && (c.form.Class == pack.Verb || aid); k++ { // "struck a car near Tyre"
		x := &reg.chunks[k]
		if x.kind == cMent && r.stateless(x) {
			continue // "a police convoy in the west of"
		}
		if x.kind == cPunct || x.kind == cMent || x.finite() || x.is(pack.Comp) || x.is(pack.Rel) {
			return nil
		}
		y := &reg.chunks[k+1]
		if !x.is(pack.Prep) || x.mark != 0 && x.mark&where == 0 || y.kind != cMent {
			continue
		}
		m := &r.mentions[y.idx]
		if m.kind == kPlace && m.city != nil && m.city.Country != "" {
			return []int32{r.keyed(kCountry, m.city.Country, "", "")}
		}
		if m.kind == kCountry && !m.bare && len(m.countries) == 1 && (c.frame.Type == "ASSAULT" || aid) && !r.ownerAt(reg, k+2) { // "struck a refinery in Russia"
			return m.who
		}
		return nil
	}
	return nil
}

// stateless reports whether a chunk names a body of which the text does not say whose it is.
func (r *reading) stateless(x *chunk) bool {
	m := &r.mentions[x.idx]
	if m.kind != kBody || len(m.who) == 0 {
		return false
	}
	return !slices.ContainsFunc(m.who, r.standing)
}

// maxStruck bounds the words between a verb of attacking and where what it hit stands.
const maxStruck = 8

// alleged reports whether a verb without a subject of its own only says what somebody is
// accused of, or kept from: "accused X of siding with Y", "prevented X from attacking Y".
func (r *reading) alleged(reg *region, c *clause) bool {
	if c.feat&(pack.Ger|pack.Inf) == 0 || c.feat&(pack.Past|pack.Pres) != 0 || c.at == 0 {
		return false
	}
	if p := &reg.chunks[c.at-1]; p.kind != cItem || !p.is(pack.Prep) && !p.is(pack.Of) && !p.is(pack.Aux) {
		return false
	}
	if p := &reg.chunks[c.at-1]; c.feat&pack.Ger != 0 && p.mark&pack.From != 0 && p.mark&(pack.In|pack.OfM) == 0 {
		return true // "prevented A from attacking B"
	}
	for j := c.at - 2; j >= 0 && j > c.at-maxReach/2; j-- {
		x := &reg.chunks[j]
		if x.trig != nil && x.trig.Class == pack.Verb {
			return x.trig.Frame.Type == "ACCUSE" || x.trig.Frame.Also == "ACCUSE"
		}
		if semicolon(r.punct(x)) || x.kind == cQuote || x.is(pack.Comp) && !x.is(pack.Det) {
			return false
		}
	}
	return false
}

// ownerBefore is the state whose adjective, or the owner that, stands in a verb's
// object before chunk to: whose deed it is comes before against whom it was.
func (r *reading) ownerBefore(reg *region, c *clause, to int) []int32 {
	for j := c.at + 1; j < to && j < c.at+8; j++ {
		x := &reg.chunks[j]
		if x.kind != cMent {
			continue
		}
		if m := &r.mentions[x.idx]; m.bare && len(m.countries) > 0 || r.ownerAt(reg, j+1) {
			return r.resolve([]int32{x.idx}, c)
		}
	}
	return nil
}
