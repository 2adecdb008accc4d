package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// sides finds who met whom in a clause: a those in the first place of its frame, b
// those in the second, host the state or city that only gave its name to the talks.
// told is false where the clause only speaks of a meeting, or leaves open whose it is.
func (r *reading) sides(reg *region, c *clause, list []clause) (a, b []int32, host place, told bool) {
	f := c.frame
	noun := c.form.Class == pack.Noun || c.form.Class == pack.Adj
	a = r.fillers(c, f.A)
	if two := r.fillers(c, []pack.Marker{pack.Between}); noun && c.propose && len(two) > 1 {
		a = two // who calls for talks between two is none of them
	} else if noun {
		a = union(a, r.fillers(c, []pack.Marker{pack.Subj}))
	}
	b = r.fillers(c, f.B)
	if p := r.hostOfAll(c); !p.empty() {
		a, host = minus(a, r.mentions[c.get([]pack.Marker{pack.Subj}).mentions[0]].who), p
	}
	if noun && r.topicBetween(reg, c) {
		return nil, nil, host, false
	}
	if by := r.fillers(c, []pack.Marker{pack.By}); noun && r.pack.Order.Construct && c.support != nil && len(a) == 0 && len(b) == 0 && len(by) == 2 && r.onlyStates(by) {
		a, b = by[:1], by[1:] // "the American-Chinese negotiations went on in Geneva"
	}
	if noun && r.onlyCaller(c) {
		a, b = nil, union(a, b)
	}
	if noun { // "told his counterpart A, at their meeting in May"
		theirs, x, y := r.pluralOwner(c)
		if theirs && (len(x) == 0 || len(y) == 0) {
			x, y = r.toldAt(reg, c, list)
		}
		if theirs && len(x) == 1 && len(y) == 1 && r.actors[x[0]].country != r.actors[y[0]].country {
			return x, y, host, true
		}
	}
	if noun { // "Istanbul hosted talks between"
		for i := range c.args {
			if x := c.args[i]; x.mark&pack.Subj != 0 && len(x.mentions) == 1 && r.hosts(c, &r.mentions[x.mentions[0]]) {
				host = r.mentionPlace(&r.mentions[x.mentions[0]])
				a = minus(a, r.mentions[x.mentions[0]].who)
			}
		}
	}
	for i := range c.args { // a state after a word that is "with" or "to" and "in" both, a city that gives its name to talks: where, not who
		x := &c.args[i]
		if len(x.mentions) != 1 {
			continue
		}
		switch m := &r.mentions[x.mentions[0]]; {
		case m.anaphor != nil && m.anaphor.Has("document"): // "handed him a message"
			a, b = minus(a, m.who), minus(b, m.who)
		case x.mark&(pack.With|pack.To) != 0 && x.mark&pack.In != 0 && (m.kind == kPlace || m.kind == kCountry && !m.side && !m.bare):
			if !r.elsewhere(c, i) {
				a, b = minus(a, m.who), minus(b, m.who)
			}
		case noun && (r.pack.Order.Construct || r.pack.Order.Incise && c.get([]pack.Marker{pack.Between}) != nil) && x.mark&pack.OfM != 0 && x.mark&^(pack.OfM|pack.From) == 0 && m.kind == kPlace:
			a, b = minus(a, m.who), minus(b, m.who)
			if host.empty() {
				host = r.mentionPlace(m)
			}
			if r.pack.Order.Incise {
				x.mark = pack.In
			}
		}
	}
	if c.passive && f.Kind == pack.FDiscuss {
		if a, b = r.fillers(c, []pack.Marker{pack.By}), nil; len(a) == 0 && r.pack.Order.SubjectFirst && !r.pack.Order.Inverted { // its object is what was discussed
			a = r.fillers(c, []pack.Marker{pack.Subj})
		}
	}
	a, b = r.parties(r.noVoices(a, c)), minus(r.parties(b), a)
	if w := r.saidBehind(reg, c, list, b); len(w) > 0 {
		a = w
	}
	if len(c.implied) == 1 && c.get([]pack.Marker{pack.Subj}) == nil && len(b) == 1 && r.actors[b[0]].country != "" && r.actors[b[0]].country == r.actors[c.implied[0]].country {
		return nil, nil, host, false // whose the verb is, is not told: hardly one of the same state
	}
	if noun && c.feat&pack.Def != 0 && len(b) == 0 && len(a) > 0 && !r.pack.Order.SubjectFirst && c.get([]pack.Marker{pack.Subj}) != nil && r.referring(c.all([]pack.Marker{pack.Subj})) && !r.current(a) {
		return nil, nil, host, false // "the two said at the meeting"
	}
	if noun && len(b) == 0 && (len(a) > 0 || r.pack.Order.Construct && r.ownedByPronoun(c)) { // "began his tour with a meeting of the king", "after his meeting the king, A said"
		b = minus(r.parties(r.fillers(c, []pack.Marker{pack.OfM})), a)
	}
	if noun && len(a) == 0 && len(b) == 0 && r.ownersBehind() && c.feat&pack.Def == 0 && (f.Kind != pack.FDiscuss || r.pack.Order.Cases) { // "the meeting of Lavrov and Fidan"
		if o := r.withoutBodies(r.parties(r.fillers(c, []pack.Marker{pack.OfM}))); len(o) > 1 {
			a, b = o[:1], o[1:]
		}
	}
	if noun && len(a) == 0 && len(b) > 0 && r.ownersBehind() { // "the minister's meeting with"
		a = minus(r.parties(r.fillers(c, []pack.Marker{pack.OfM})), b)
	}
	if len(a) == 0 && (noun || f.Kind == pack.FDiscuss || c.form.Has("told")) {
		a = r.besideThird(reg, c, b)
	}
	if noun && len(a) == 0 && len(b) > 0 && (c.support != nil || c.cancel) && c.get([]pack.Marker{pack.Subj}) == nil || noun && len(a) == 0 && len(b) > 0 && r.verbless(reg, c) || noun && len(a) == 0 && len(b) > 0 && r.supportAfter(reg, c) {
		// "a session with Lavrov followed": with the one spoken of
		w := r.state.subject
		if h := r.hero(b); r.pack.Order.Cases && h >= 0 {
			w = h
		}
		if p := r.skipDet(reg, c.at-1); r.pack.Order.Cases && p >= 0 && reg.chunks[p].is(pack.Prep) && reg.chunks[p].mark&pack.About != 0 && r.toldOf(reg, p) {
			w = -1 // "told of talks with X": whose, his verb says
		}
		if a = r.aheadOf(reg, c, list, b); len(a) == 0 && r.opensWithPhrase(reg, c) { // "In a call with X a day earlier, Y expressed"
			a = r.otherParty(reg, c, list, b)
		}
		if len(a) == 0 && w >= 0 && !slices.Contains(b, w) && r.actors[w].role != "spokesperson" {
			a = []int32{w}
		}
	}
	if len(a) == 0 && len(b) > 0 && c.form.Has("told") {
		a = r.justArrived(c)
	}
	if len(a) == 0 && len(b) > 0 && (noun || f.Kind == pack.FDiscuss || c.form.Has("told")) {
		a = r.otherParty(reg, c, list, b)
	}
	if w := r.state.subject; len(a) == 0 && len(b) > 0 && c.form.Has("told") && w >= 0 && !slices.Contains(b, w) && r.actors[w].role != "spokesperson" {
		a = []int32{w}
	}
	if noun && len(a) == 0 && len(b) == 0 && r.pack.Order.SubjectFirst && r.adjunct(reg, c) { // "during the talks, the ministers shared"
		if s := r.mainSubject(reg, c, list); r.severalMeant(s) {
			if who := r.holders(r.resolve(s, c)); len(who) == 2 && r.actors[who[0]].country != r.actors[who[1]].country {
				return who[:1], who[1:], host, true
			}
		}
	}
	if noun && len(a) == 0 && len(b) == 0 && c.feat&pack.Def == 0 && c.support == nil && r.adjunct(reg, c) {
		s := r.mainSubject(reg, c, list)
		if s == nil && r.pack.Order.SubjectFirst {
			s = r.opening(reg)
		}
		if len(s) > 1 || r.twoInOne(s) { // "after talks, A and B signed"
			a = r.parties(r.resolve(s, c))
			if r.pack.Order.SubjectFirst && len(r.holders(a)) != len(a) && !agreeing(list) {
				a = nil
			}
		}
	}
	if noun && len(a) == 0 && len(b) == 0 && r.agreedOn(c, list) {
		if s := r.mainSubject(reg, c, list); s != nil { // "the sides agreed on a meeting in May"
			if who := r.parties(r.resolve(s, c)); len(who) == 2 {
				return who[:1], who[1:], host, true
			}
		}
	}
	if noun && len(a) == 0 && len(b) == 0 && c.get([]pack.Marker{pack.OfM, pack.Between, pack.By}) == nil {
		a, b = r.toldAt(reg, c, list)
	}
	if noun && len(a) == 0 && len(b) == 0 && r.pack.Order.Cases && c.support != nil && len(c.args) == 0 && reg.quote < 0 && len(r.state.several) == 2 {
		if m := &r.mentions[r.state.severalAt]; c.sent-m.sent == 1 && r.doc.Sents[m.sent].Para == r.doc.Sents[c.sent].Para && r.state.meeting < 0 || c.sent-m.sent == 1 && r.state.meeting >= 0 && !r.current(r.state.several) {
			if two := r.parties(r.state.several); len(two) == 2 && r.manyStates(two) && r.actors[two[0]].kind == kPerson { // "X and Y drove to the residence. The talks lasted …"
				a, b = two[:1], two[1:]
			}
		}
	}
	if by := r.parties(r.fillers(c, []pack.Marker{pack.By})); !noun && len(a) == 0 && len(b) == 0 && c.feat&pack.Part != 0 && len(by) > 0 && r.entryOf(c.sent) != nil {
		a = by // "received by President Putin"
	}
	if c.passive && len(a) == 0 && len(b) == 1 && c.form.Has("receives") {
		if w := r.houseHost(c, b[0]); w >= 0 {
			a = []int32{w}
		}
	}
	if all := union(a, b); len(all) == 1 && (c.passive || c.get([]pack.Marker{pack.Subj}) == nil) { // "July 5: meets Wang Yi"
		if w := r.elided(c.sent); w != nil && w[0] != all[0] {
			a, b = w, all
		}
	}
	return a, b, host, true
}

// topicBetween reports whether the parties that a noun of meeting seems to have stand in what
// was discussed at it: it is the subject right behind its verb, and they do not follow at
// once: "the talks dealt with the escalation between A and B".
func (r *reading) topicBetween(reg *region, c *clause) bool {
	if n := c.at + 1; r.pack.Order.SubjectFirst || c.at == 0 || c.feat&pack.Def == 0 || n < len(reg.chunks) && reg.chunks[n].is(pack.Rel) {
		return false
	}
	v, b := &reg.chunks[c.at-1], c.get([]pack.Marker{pack.Between})
	return v.finite() && v.trig.Frame.Kind == pack.FDiscuss && b != nil && b.from > c.at+2 && c.get([]pack.Marker{pack.Poss}) == nil
}

// onlyCaller reports whether a noun carried by a verb without a subject names only from whom
// the call came: "(he) received a call from A".
func (r *reading) onlyCaller(c *clause) bool {
	return r.pack.Order.Dropped && c.support != nil && c.support.Has("receives") && c.get([]pack.Marker{pack.From}) != nil &&
		c.get([]pack.Marker{pack.Subj, pack.Poss, pack.Between}) == nil
}

// opensWithPhrase reports whether the noun of a meeting stands in the phrase with a
// preposition that its sentence opens with, and a comma parts that from what follows.
func (r *reading) opensWithPhrase(reg *region, c *clause) bool {
	if !r.pack.Order.SubjectFirst || r.pack.Order.Cases || c.form.Class != pack.Noun || c.at > maxAdverbials || len(reg.chunks) == 0 || reg.chunks[0].kind != cItem || !reg.chunks[0].is(pack.Prep) {
		return false
	}
	for k := c.at; k < len(reg.chunks) && k < c.at+maxReach/2; k++ {
		if x := &reg.chunks[k]; comma(r.punct(x)) {
			return true
		} else if x.finite() {
			return false
		}
	}
	return false
}

// toldAt is who spoke to whom at a meeting whose own words do not say whose it was:
// "at a meeting in Vientiane Lavrov told Wang Yi that …".
func (r *reading) toldAt(reg *region, c *clause, list []clause) (a, b []int32) {
	p := r.skipDet(reg, c.at-1)
	for p >= 0 && reg.chunks[p].kind == cMent && r.mentions[reg.chunks[p].idx].kind == kPossessive {
		p = r.skipDet(reg, p-1)
	}
	for r.pack.Order.MarkedBefore && p > 0 && (reg.chunks[p].kind == cDate || reg.chunks[p].kind == cItem && reg.chunks[p].is(pack.Of)) {
		p-- // "in Thursday OF talks"
	}
	if (p < 0 || !reg.chunks[p].is(pack.Prep) || reg.chunks[p].mark&(pack.During|pack.At|pack.AfterM|pack.In) == 0) && !r.inItsCourse(reg, c) {
		return nil, nil
	}
	for i := range list {
		d := &list[i]
		if a, b := r.doneTo(reg, c, d); a != nil {
			return a, b
		}
		if d.frame.Kind != pack.FSay || d.form.Class != pack.Verb || d.neg || abs(d.at-c.at) > maxReach/2 {
			continue
		}
		a = r.holders(r.fillers(d, d.frame.A))
		if to := r.nearest(d, append([]pack.Marker{pack.Obj}, d.frame.To...)); to != nil {
			b = r.holders(r.resolve(to.mentions, d))
		}
		if to := r.nearest(d, d.frame.To); len(b) == 0 && to != nil && r.pack.Order.Incise {
			b = r.holders(r.resolve(to.mentions, d)) // "told it to A"
		}
		if len(a) == 1 && len(b) == 1 && r.actors[a[0]].country != r.actors[b[0]].country {
			return a, b
		}
	}
	return nil, nil
}

// houseHost is who receives somebody in a house that stands for an office of another state:
// "was received at the Élysée"; -1 if no such house is named.
func (r *reading) houseHost(c *clause, guest int32) int32 {
	if r.actors[guest].country == "" {
		return -1
	}
	for i := range c.args {
		x := &c.args[i]
		if x.mark&pack.In == 0 || len(x.mentions) != 1 {
			continue
		}
		m := &r.mentions[x.mentions[0]]
		if m.kind != kBody || m.body.Country == "" || m.body.Country == r.actors[guest].country {
			continue
		}
		switch m.body.Get("type") {
		case "presidency":
			return r.holderOfOffice("head-of-state", m.body.Country, "")
		case "government":
			return r.holderOfOffice("head-of-government", m.body.Country, "")
		case "mfa":
			return r.holderOfOffice("foreign-minister", m.body.Country, "")
		}
	}
	return -1
}

// house is the ministry or another body of a state in which a clause says that something
// was done; nil if it names none.
func (r *reading) house(c *clause) []int32 {
	for i := range c.args {
		if x := &c.args[i]; x.mark&(pack.In|pack.To) != 0 && len(x.mentions) == 1 && r.mentions[x.mentions[0]].kind == kBody {
			return r.resolve(x.mentions, c)
		}
	}
	return nil
}

// pluralOwner reports whether all that a noun says of its parties is that it was theirs;
// who told whom, where its own clause says that too.
func (r *reading) pluralOwner(c *clause) (theirs bool, a, b []int32) {
	if !r.pack.Order.Incise || r.pack.Order.Dropped {
		return false, nil, nil
	}
	for i := range c.args {
		x := &c.args[i]
		for _, mi := range x.mentions {
			switch m := &r.mentions[mi]; {
			case m.kind == kPossessive && m.poss != nil && m.poss.Is(pack.Plural):
				theirs = true
			case m.kind == kPlace, m.kind == kCountry:
			case x.from < c.at && x.mark&pack.Subj != 0:
				a = r.holders(r.resolve(x.mentions, c))
			case x.from < c.at && x.mark&pack.To != 0:
				b = r.holders(r.resolve(x.mentions, c))
			default:
				return false, nil, nil
			}
		}
	}
	return theirs, a, b
}

// partedPair reports whether a clause names two others whom a comma parts before the
// "and", in a language where "and" alone would join them: one and then another.
func (r *reading) partedPair(reg *region, c *clause) bool {
	if !r.pack.Order.Construct {
		return false
	}
	for i := range c.args {
		a := &c.args[i]
		if a.mark&(pack.Obj|pack.With) == 0 || len(a.mentions) != 2 {
			continue
		}
		for k := a.from; k+1 < a.to; k++ {
			if comma(r.punct(&reg.chunks[k])) && reg.chunks[k+1].is(pack.And) {
				return true
			}
		}
	}
	return false
}

// opening is the mentions with which a sentence begins, if they name persons or
// offices, whatever verb follows.
func (r *reading) opening(reg *region) []int32 {
	for j := range reg.chunks {
		x := &reg.chunks[j]
		if x.kind == cDate || x.kind == cItem && (x.is(pack.Adverb) || x.is(pack.Det)) {
			continue
		}
		if x.kind != cMent {
			return nil
		}
		if m := &r.mentions[x.idx]; m.kind != kPerson && m.kind != kOffice {
			return nil
		}
		return r.chainRight(reg, j).mentions
	}
	return nil
}

// holders leaves of actors the persons and offices that a state stands behind.
func (r *reading) holders(who []int32) []int32 {
	var out []int32
	for _, w := range who {
		if a := &r.actors[w]; (a.kind == kPerson || a.kind == kOffice && !a.generic && !a.group) && a.country != "" && a.role != "spokesperson" {
			out = append(out, w)
		}
	}
	return out
}

// withAttendees adds to the parties of a meeting of many those who are said to take
// part in it, or to chair it, and takes back the record that their verb made: "X took
// part in a meeting of the ministers chaired by Y".
func (r *reading) withAttendees(c *clause, list []clause, m *meeting) {
	many := false
	for _, w := range m.who {
		many = many || r.actors[w].group && r.actors[w].org != ""
	}
	if c.form.Class != pack.Noun || !many {
		return
	}
	add := func(who []int32) {
		for _, w := range who {
			for k, x := range m.who { // a state whose minister is there is there with him
				if a := &r.actors[x]; a.kind == kCountry && a.country == r.actors[w].country {
					m.who = slices.Delete(m.who, k, k+1)
					break
				}
			}
			m.who = addOnce(m.who, w)
			m.format = "multilateral"
		}
	}
	for i := range list {
		if d := &list[i]; d.frame.Kind == pack.FAttend && d.at > c.at && d.at-c.at < maxReach/2 {
			if by := d.get([]pack.Marker{pack.By}); by != nil && by.from == d.at+1 {
				add(r.holders(r.resolve(by.mentions, d)))
			}
		}
	}
	for i := len(r.meetings) - 1; i >= 0 && r.meetings[i].sent == c.sent; i-- {
		if o := &r.meetings[i]; o.attended && !o.gone && o.setting.First < c.tok.Last && o.setting.Last > c.tok.First {
			add(o.who)
			o.gone = true
			if m.setting.First >= m.setting.Last {
				m.setting = o.setting
			}
		}
	}
}
