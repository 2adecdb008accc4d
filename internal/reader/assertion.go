package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// asserted reports whether a noun's clause says that the meeting is held or
// planned, and does not only speak of one: it is the object or subject of a
// verb that says so, somebody's own, or what something happened at or after.
func (r *reading) asserted(reg *region, c *clause) bool {
	if r.besideEvent(reg, c) {
		return false
	}
	c.done = r.presupposed(reg, c)
	if !r.pack.Order.SubjectFirst && c.at > 0 && reg.chunks[c.at-1].is(pack.Setting) && c.get([]pack.Marker{pack.Poss, pack.Between}) == nil && !r.withSomebody(c) {
		return false // "on the sidelines of the BRICS meeting"
	}
	if r.entryOf(c.sent) != nil && c.get([]pack.Marker{pack.With, pack.Between}) != nil {
		return true // "March 7: talks with Blinken"
	}
	if c.support != nil || c.cancel || c.propose || c.ongoing || c.plan || c.get([]pack.Marker{pack.Poss}) != nil {
		return true
	}
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+maxReach; k++ {
		if x := &reg.chunks[k]; x.finite() {
			if x.supports() || r.pack.Order.Inverted && x.trig.Frame.Kind == pack.FDiscuss {
				return true
			}
			break
		}
	}
	if a := c.get([]pack.Marker{pack.OfM, pack.Between}); (!r.pack.Order.SubjectFirst || r.pack.Order.Genitive) && a != nil && a.mark&pack.By == 0 {
		return true
	}
	if r.tookPlace(reg, c) {
		return true
	}
	if a := c.get([]pack.Marker{pack.Between}); a != nil && r.pack.Order.Inverted && (len(a.mentions) > 1 && reg.chunks[a.from].kind == cMent || r.isThe(reg, c)) {
		return true // "the Macron-Putin talks"; "this is the second meeting between"
	}
	if c.done || r.headingNoun(reg, c) {
		return true
	}
	if a := c.get([]pack.Marker{pack.By}); a != nil && a.to <= c.at && a.mark&pack.At != 0 && r.withSomebody(c) {
		return true // "tomorrow at-him a meeting with X"
	}
	if n := c.at + 1; n < len(reg.chunks) && r.setsBehind(&reg.chunks[n]) {
		return true // "in the talks' course"
	}
	for j := c.at - 1; j >= 0 && j > c.at-8; j-- {
		x := &reg.chunks[j]
		if x.is(pack.Prep) || x.is(pack.Setting) {
			if x.mark&pack.About != 0 && r.withSomebody(c) && r.toldOf(reg, j) {
				return true // "told of his talks with"
			}
			return x.mark&pack.With != 0 && r.framedBy(reg, j) || x.is(pack.Setting) || x.mark&(pack.During|pack.AfterM|pack.Before|pack.At|pack.Beside) != 0 ||
				x.mark&(pack.In|pack.On) != 0 && !x.is(pack.Of)
		}
		if x.is(pack.Sub) && !x.is(pack.Comp) {
			return true // "after talks with", where the word is both
		}
		if x.trig != nil && isTalk(x.trig) {
			return true // "sat in on a meeting with"
		}
		if x.kind == cMent || x.kind == cPunct || x.finite() || x.trig != nil {
			return false
		}
	}
	return false
}

// framedBy reports whether the preposition at chunk j says with what somebody began or ended
// something: "opened his visit with (talks)".
func (r *reading) framedBy(reg *region, j int) bool {
	for k := j - 1; k >= 0 && k > j-maxAdverbials*2; k-- {
		if x := &reg.chunks[k]; x.finite() {
			return x.supports() && x.feat&pack.Past != 0
		}
	}
	return false
}

// tookPlace reports whether a noun of meeting that names both its sides is the subject of
// what a meeting does, "the talks between A and B yielded little", or the object of what
// subjects do to it, "grain dominated talks between A and B", or what something was: the
// past tense says that it was held. A passive that is not of subjects says less: "a meeting
// between A and B was proposed".
func (r *reading) tookPlace(reg *region, c *clause) bool {
	a := c.get([]pack.Marker{pack.Between})
	if a == nil || len(c.all([]pack.Marker{pack.Between})) < 2 && !r.severalIn(a.mentions) || reg.quote >= 0 && c.quote < 0 {
		return false
	}
	if r.isThe(reg, c) {
		return true
	}
	for k := c.at - 1; k >= 0 && k > c.at-8; k-- {
		x := &reg.chunks[k]
		if x.finite() {
			return x.trig.Frame.Kind == pack.FDiscuss && x.feat&pack.Past != 0 && k > 0 && !reg.chunks[k-1].is(pack.Aux)
		}
		if x.kind == cPunct || x.kind == cQuote || x.kind == cMent && r.mentions[x.idx].kind != kPossessive && !r.mentions[x.idx].bare {
			break
		}
	}
	passive, was := false, false
	for k := max(a.to, c.at+1); k < len(reg.chunks) && k < a.to+maxReach; k++ {
		x := &reg.chunks[k]
		switch {
		case x.finite():
			kind := x.trig.Frame.Kind
			return x.feat&pack.Past != 0 && (kind == pack.FDiscuss || !passive && (kind == pack.FOther || kind == pack.FAttend))
		case x.is(pack.Neg), x.is(pack.Maybe), x.is(pack.Plan), x.is(pack.Rel), x.is(pack.Comp), x.is(pack.Sub) && !x.is(pack.Prep), x.kind == cQuote, semicolon(r.punct(x)), colon(r.punct(x)):
			return false
		case x.is(pack.Aux):
			if !r.isBe(x) {
				return false
			}
			passive, was = true, r.wasForm(x)
		case x.kind == cItem && was && x.trig == nil && !x.is(pack.Prep) && k+1 < len(reg.chunks) && r.givenNoun(reg, c):
			return true // "the talks were brief"
		}
	}
	return false
}

// wasForm reports whether a form of "be" is one of the past tense.
func (r *reading) wasForm(x *chunk) bool {
	return r.has(&r.items[x.item], bit(pack.Aux), "was")
}

// givenNoun reports whether a noun has the definite article before it, or a day or an
// owner in its place: "the talks", "Monday's talks".
func (r *reading) givenNoun(reg *region, c *clause) bool {
	for j := c.at - 1; j >= 0 && j > c.at-5; j-- {
		x := &reg.chunks[j]
		if r.ownerAt(reg, j) {
			return true
		}
		if x.kind == cMent && r.mentions[x.idx].bare {
			continue
		}
		if x.kind != cItem || x.is(pack.Prep) || x.finite() {
			return false
		}
		if r.has(&r.items[x.item], bit(pack.Det), "def") {
			return true
		}
	}
	return false
}

// presupposed reports whether a noun of meeting with an article that says it is known and
// with both its sides is what a verb in a compound past tense tells of: "the meeting on
// Monday between A and B has settled nothing".
func (r *reading) presupposed(reg *region, c *clause) bool {
	if reg.quote >= 0 || c.form.Class != pack.Noun || len(c.all(c.frame.A))+len(c.all(c.frame.B)) < 2 || !r.knownNoun(reg, c.at) {
		return false
	}
	end := c.at + 1
	for i := range c.args {
		end = max(end, c.args[i].to)
	}
	denied := false
	for k := end; k < len(reg.chunks) && k < end+maxAdverbials; k++ {
		x := &reg.chunks[k]
		switch {
		case x.is(pack.Maybe), x.is(pack.Plan), x.is(pack.Cancel), x.is(pack.Comp), x.is(pack.Rel) && x.kind == cItem && !x.is(pack.Det) && !x.is(pack.Prep), semicolon(r.punct(x)):
			return false
		case x.kind == cItem && x.is(pack.Aux) && !x.is(pack.Prep):
			f := r.form(&r.items[x.item], pack.Aux)
			return !f.Has("self") && (!f.Has("be") || x.last-x.first > 1)
		case x.is(pack.Neg):
			denied = true
		case x.finite():
			return x.past() || denied && x.feat&pack.Base != 0 // "did not mention"
		}
	}
	return false
}

// untold reports whether a clause leaves open whether somebody met, or whom: an infinitive
// behind what would only have been wished, "aurait souhaité voir"; several subjects who saw
// others that nobody knows, "A and B had talks with the delegation"; the noun of an event that
// names nobody, "before the summit".
func (r *reading) untold(reg *region, c *clause, list []clause, a, b []int32) bool {
	if !r.pack.Order.Incise {
		return false
	}
	noun := c.form.Class == pack.Noun
	if !noun && c.infinitive {
		for i := range list {
			if d := &list[i]; d.at < c.at && c.at-d.at < 3 && d.maybe && !d.plan {
				return true
			}
		}
	}
	with := false
	for i := range c.args {
		x := &c.args[i]
		if x.mark&pack.With == 0 || x.mark&pack.In != 0 || len(x.mentions) == 0 {
			continue
		}
		switch r.mentions[x.mentions[0]].kind {
		case kPerson, kOffice, kGroup, kBody:
			with = true
		}
	}
	if o := c.get([]pack.Marker{pack.Obj}); c.passive && len(b) == 0 && o != nil && len(a) > 1 && !slices.Contains(c.frame.A, pack.Obj) {
		return true // "the two were received by A and B"
	}
	if with && len(b) == 0 && len(a) > 1 {
		return true
	}
	return noun && c.support == nil && !with && reg.chunks[c.at].is(pack.Occasion) && c.get([]pack.Marker{pack.Between, pack.With, pack.Poss, pack.OfM}) == nil && r.afterWords(reg, c.at)
}

// afterWords reports whether a word for "before" or "after", with an article or nothing
// between, stands before the noun at chunk i.
func (r *reading) afterWords(reg *region, i int) bool {
	j := i - 1
	for j >= 0 && j > i-4 && reg.chunks[j].kind == cItem && reg.chunks[j].is(pack.Det) && !reg.chunks[j].is(pack.Prep) {
		j--
	}
	return j >= 0 && reg.chunks[j].kind == cItem && reg.chunks[j].is(pack.Prep) && reg.chunks[j].mark&(pack.Before|pack.AfterM) != 0
}

// knownNoun reports whether the article before the noun at chunk i is no indefinite one.
func (r *reading) knownNoun(reg *region, i int) bool {
	for j := i - 1; j >= 0 && j > i-4; j-- {
		x := &reg.chunks[j]
		if x.kind != cItem || x.trig != nil || x.is(pack.Prep) {
			return false
		}
		for _, f := range r.forms(&r.items[x.item], bit(pack.Det)) {
			if !f.Has("indef") {
				return true
			}
		}
	}
	return false
}

// severalIn reports whether a mention stands for several people: "the two ministers".
func (r *reading) severalIn(mentions []int32) bool {
	for _, mi := range mentions {
		if m := &r.mentions[mi]; m.plural || m.dual || len(m.who) > 1 {
			return true
		}
	}
	return false
}

// toldOf reports whether a verb of saying in the past tense stands before chunk j, with
// nobody and nothing but addressees and days between.
func (r *reading) toldOf(reg *region, j int) bool {
	for k := j - 1; k >= 0 && k > j-maxAdverbials; k-- {
		x := &reg.chunks[k]
		if x.finite() {
			return x.trig.Frame.Kind == pack.FSay && x.past() && !r.refused(reg, k)
		}
		if x.kind != cDate && x.kind != cMent && !(x.kind == cItem && (x.is(pack.Adverb) || x.trig == nil && x.set&bit(pack.Word) != 0)) {
			return false
		}
	}
	return false
}

// refused reports whether a word for "not" stands before the verb at chunk k.
func (r *reading) refused(reg *region, k int) bool {
	return k > 0 && reg.chunks[k-1].kind == cItem && reg.chunks[k-1].is(pack.Neg)
}

// headingNoun reports whether a noun with its parties opens a line that has no verb and
// no full stop, as headings do: "Telephone conversation between X and Y".
func (r *reading) headingNoun(reg *region, c *clause) bool {
	s := r.doc.Sents[reg.sent]
	p := &r.doc.Paras[s.Para]
	if r.verbless(reg, c) {
		return true
	}
	if c.at > 3 || reg.quote >= 0 || s.First != p.First || s.Last != p.Last || r.sentenceLike(p) || c.get([]pack.Marker{pack.Between, pack.With}) == nil {
		return false
	}
	for k := range reg.chunks {
		if x := &reg.chunks[k]; x.finite() || k < c.at && x.kind != cItem {
			return false
		}
	}
	return true
}

// besideEvent reports whether a noun names the event beside which something else
// took place: "on the sidelines of the meeting of the ministers".
func (r *reading) besideEvent(reg *region, c *clause) bool {
	if !reg.chunks[c.at].is(pack.Occasion) || r.withSomebody(c) || c.get([]pack.Marker{pack.Poss, pack.Between}) != nil {
		return false
	}
	return r.afterSetting(reg, c.at)
}

// afterSetting reports whether a word for "on the sidelines of" stands before the noun
// at chunk i.
func (r *reading) afterSetting(reg *region, i int) bool {
	j := r.skipDet(reg, i-1)
	if j < 0 {
		return false
	}
	x := &reg.chunks[j]
	return x.kind == cItem && x.is(pack.Setting) && (!x.is(pack.Prep) || x.mark&pack.Beside != 0)
}

// isThe reports whether a noun is what a form of "be" says something was.
func (r *reading) isThe(reg *region, c *clause) bool {
	for k := c.at - 1; k >= 0 && k > c.at-7; k-- {
		x := &reg.chunks[k]
		if x.kind == cItem && x.is(pack.Aux) {
			return r.isBe(x) || k > 0 && reg.chunks[k-1].is(pack.Aux)
		}
		if x.kind == cPunct || x.kind == cMent || x.finite() || x.is(pack.Prep) && !x.is(pack.Det) {
			return false
		}
	}
	return false
}

// verbless reports whether a noun of meeting with its other side is what a sentence
// without any verb says: "In the morning, talks with the prime minister".
func (r *reading) verbless(reg *region, c *clause) bool {
	if reg.quote >= 0 || r.inTitle(reg.chunks[c.at].first) || !r.withSomebody(c) {
		return false
	}
	for k := range reg.chunks {
		x := &reg.chunks[k]
		if x.finite() || x.kind == cItem && (x.is(pack.Aux) || x.is(pack.Plan) || x.is(pack.Comp) && !x.is(pack.Det) || x.is(pack.Neg)) {
			return false
		}
		if k < c.at && !(x.kind == cDate || x.kind == cPunct || x.kind == cItem && (x.is(pack.Prep) || x.is(pack.Det) || x.is(pack.DayPart) || x.is(pack.Adverb) || x.is(pack.Number) || x.is(pack.Word)) || x.kind == cMent && r.mentions[x.idx].kind == kPlace) &&
			!(x.trig != nil && x.trig.Class == pack.Noun && isTalk(x.trig)) && !x.is(pack.And) && k > c.at-3 {
			return false
		}
	}
	return true
}

// withSomebody reports whether a clause names, after a word for "with" and nothing
// else, whom one met.
func (r *reading) withSomebody(c *clause) bool {
	for i := range c.args {
		if a := &c.args[i]; a.mark&pack.With != 0 && a.mark&pack.In == 0 {
			return true
		}
	}
	return false
}

// supportAfter reports whether the verb of which a noun is the subject only says
// that it took place.
func (r *reading) supportAfter(reg *region, c *clause) bool {
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+maxReach; k++ {
		if x := &reg.chunks[k]; x.finite() {
			return x.supports() || r.pack.Order.Inverted && x.trig.Frame.Kind == pack.FDiscuss
		}
	}
	return false
}

// oneChain reports whether all that a clause names stands in one place of it.
func (r *reading) oneChain(c *clause) bool {
	n := 0
	for i := range c.args {
		if a := &c.args[i]; len(a.mentions) > 0 && a.mark&(pack.Subj|pack.Obj|pack.With) != 0 {
			n++
		}
	}
	return n == 1
}

// counterparts reports whether a clause names somebody's counterparts, one by one.
func (r *reading) counterparts(c *clause) bool {
	for i := range c.args {
		for _, mi := range c.args[i].mentions {
			if m := &r.mentions[mi]; m.counter && (m.dual || m.plural) {
				return true
			}
		}
	}
	return false
}

// compatriots reports whether actors are all of one state.
func (r *reading) compatriots(who []int32) bool {
	for _, w := range who {
		if a := &r.actors[w]; a.country == "" || a.country != r.actors[who[0]].country {
			return len(who) == 1
		}
	}
	return true
}

// endsAfter reports whether nothing that could be a party follows the one
// argument that a verb has.
func (r *reading) endsAfter(reg *region, c *clause) bool {
	end := c.at + 1
	for _, a := range c.args {
		if a.from > c.at && (a.mark&(pack.Subj|pack.Obj) != 0 || a.mark&pack.With != 0) {
			end = max(end, a.to)
		}
	}
	if end >= len(reg.chunks) {
		return true
	}
	x := &reg.chunks[end]
	return x.kind == cPunct || x.kind == cDate || x.is(pack.Prep) && x.mark&pack.With == 0 || x.is(pack.And) || x.is(pack.Adverb) || x.is(pack.Sub) || x.is(pack.Rel) || x.is(pack.Modifier)
}

// referring reports whether all of some mentions have no name of their own.
func (r *reading) referring(mentions []int32) bool {
	for _, mi := range mentions {
		switch m := &r.mentions[mi]; m.kind {
		case kPronoun, kAnaphor:
		case kOffice:
			if !m.plural && !m.dual || len(m.countries) > 1 {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// current reports whether some actors are the participants of the last meeting.
func (r *reading) current(who []int32) bool {
	k := r.state.meeting
	if k < 0 || len(r.meetings[k].who) != len(who) {
		return false
	}
	for _, w := range who {
		if !slices.Contains(r.meetings[k].who, w) {
			return false
		}
	}
	return true
}

// somebody reports whether a person, an office or a body is among the
// participants of a plain verb of meeting; strict asks for a person or an office.
func (r *reading) somebody(who []int32, strict bool) bool {
	if len(who) < 2 {
		return true // anaphors and additions are looked at elsewhere
	}
	for _, w := range who {
		switch r.actors[w].kind {
		case kPerson, kOffice:
			return true
		case kBody, kGroup, kOrg:
			if a := &r.actors[w]; !strict || a.group && a.role != "" || a.kind == kGroup && r.pack.Order.Cases && (a.country != "" || a.org != "") { // "the ambassadors of ASEAN", "a delegation of X"
				return true
			}
		}
	}
	return false
}

// twoSides reports whether the actors are not all one person or one state itself.
func (r *reading) twoSides(who []int32) bool {
	for _, w := range who[1:] {
		x, y := &r.actors[who[0]], &r.actors[w]
		if x.country != y.country || x.country == "" || x.kind == kPerson && y.kind == kPerson || x.org != y.org && r.pack.Order.Incise && (x.kind == kGroup || y.kind == kGroup) {
			return true
		}
	}
	return false
}

// ofStates reports whether an event's name has a state, an organisation, a city
// or the name of a regular gathering in it: not every meeting is one of states.
func (r *reading) ofStates(g text.Range) bool {
	for k := r.itemAt[g.First]; k < r.itemAt[g.Last]; k++ {
		if r.items[k].set&(bit(pack.Gathering)|bit(pack.Org)|bit(pack.Country)|bit(pack.City)|bit(pack.Region)) != 0 {
			return true
		}
		if f := r.form(&r.items[k], pack.Occasion); f != nil && f.Has("states") {
			return true
		}
	}
	return false
}
