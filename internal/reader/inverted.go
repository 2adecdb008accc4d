package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// Clauses in which the subject may stand behind its verb: relative ones, "la cita
// que mantuvieron A y B", "donde lo recibió A".

// maxBehind bounds how far behind its verb a subject is looked for.
const maxBehind = 14

// behind reports whether the first group without a preposition behind a clause's
// verb is somebody: a person or an office that is the verb's subject there.
func (r *reading) behind(reg *region, at int) bool {
	governed := reg.chunks[at].tail != 0 // "habló con": the first one is its object
	for k := at + 1; k < len(reg.chunks) && k < at+maxBehind; k++ {
		x := &reg.chunks[k]
		switch {
		case x.kind == cDate, x.kind == cItem && x.set != 0 && x.set&^(bit(pack.Adverb)|bit(pack.DayPart)|bit(pack.Modifier)|bit(pack.Det)) == 0 && x.trig == nil:
		case x.kind == cMent:
			m := &r.mentions[x.idx]
			if governed {
				governed = false
				continue
			}
			return !m.bare && (m.kind == kPerson || m.kind == kOffice || m.kind == kAnaphor)
		case x.kind == cItem && x.is(pack.Prep) && !x.is(pack.And):
			p := k + 1
			for p < len(reg.chunks) && p < k+6 && reg.chunks[p].kind == cItem && (reg.chunks[p].is(pack.Det) || reg.chunks[p].is(pack.Word) || reg.chunks[p].set == 0) {
				p++
			}
			if p >= len(reg.chunks) || reg.chunks[p].kind != cMent && reg.chunks[p].kind != cDate {
				return false
			}
			k = p
		default:
			return false
		}
	}
	return false
}

// relative notes what a relative pronoun at chunk j stands for as an argument of
// its verb, where it is not the subject: the subject comes behind the verb, or is
// not said. It reports whether that is so.
func (r *reading) relative(reg *region, c *clause, j int) bool {
	o := r.pack.Order
	x := &reg.chunks[j]
	place, object := false, !r.canBeSubject(x)
	place = place || r.has(&r.items[x.item], bit(pack.Rel), "place")
	if !(o.Inverted && !r.onlySubject(x) && r.behind(reg, c.at)) && !(o.Dropped && object) && !place {
		return false
	}
	a := r.antecedent(reg, j)
	if a == nil {
		return object || place
	}
	a.mark = pack.Obj
	if m := r.firstMark(x); m != 0 {
		a.mark = m
	} else if place {
		a.mark = pack.In
		if o.Cases {
			a.from, a.to = c.at, c.at // told before: the clause begins where the sentence does
		}
	}
	c.args = append(c.args, *a)
	return true
}

// canBeObject reports whether a relative pronoun can be the object of its clause.
func (r *reading) canBeObject(x *chunk) bool {
	for _, f := range r.forms(&r.items[x.item], bit(pack.Rel)) {
		if f.Is(pack.ObjForm) {
			return true
		}
	}
	return false
}

// onlySubject reports whether a relative pronoun can be nothing but the subject of
// its clause: French "qui".
func (r *reading) onlySubject(x *chunk) bool {
	n := 0
	for _, f := range r.forms(&r.items[x.item], bit(pack.Rel)) {
		if n++; !f.Is(pack.SubjForm) || f.Is(pack.ObjForm) {
			return false
		}
	}
	return n > 0
}

// firstMark is what the preposition with which a relative pronoun begins marks:
// "con quien", "al que"; 0 if it begins with none.
func (r *reading) firstMark(x *chunk) pack.Marker {
	if x.last-x.first < 2 {
		return 0
	}
	return r.markersOf(x.first)
}

// heldIn reads who held a meeting or made a trip off the relative clause behind
// its noun: "the meeting that A and B held in Rabat".
func (r *reading) heldIn(reg *region, c *clause) {
	if !isTalk(c.form) && !isTrip(c.form) {
		return
	}
	rel := -1
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+maxBehind; k++ {
		x := &reg.chunks[k]
		if x.kind == cPunct || x.kind == cQuote || x.finite() {
			return
		}
		if x.is(pack.Rel) {
			if x.last-x.first != 1 || !r.canBeSubject(x) && !r.canBeObject(x) {
				return
			}
			rel = k
			break
		}
		if x.trig != nil && (isTalk(x.trig) || isTrip(x.trig)) {
			return
		}
	}
	if rel < 0 {
		return
	}
	for k := rel + 1; k < len(reg.chunks) && k < rel+maxBehind; k++ {
		x := &reg.chunks[k]
		if !x.finite() {
			continue
		}
		if !x.supports() {
			return
		}
		f := supportForm(x)
		if slices.Contains(f.Frame.A, pack.Obj) {
			return
		}
		d := clause{form: f, frame: f.Frame, feat: x.feat, at: k, region: c.region, sent: c.sent, quote: c.quote, begin: k, end: k + 1}
		r.verbClause(reg, &d, nil)
		found := false
		for _, a := range d.args {
			if a.mark == pack.Subj && a.from > rel {
				found = true
				c.args = append(c.args, a)
			} else if a.from > k {
				if a.mark&pack.To != 0 && isTalk(c.form) {
					a.mark |= pack.With // "the dinner that A gave for B"
				}
				c.args = append(c.args, a)
			}
		}
		if !found {
			return
		}
		c.support, c.plan, c.neg, c.maybe = f, c.plan || d.plan, c.neg || d.neg, c.maybe || d.maybe
		c.end, c.relative = max(c.end, d.end, k+1), true
		return
	}
}

// both joins to the subject behind a verb in the plural the one after "and": the
// verb that follows is not his alone.
func (r *reading) both(reg *region, c *clause, a *arg) {
	n := a.to + 1
	if c.feat&pack.Pl == 0 || len(a.mentions) != 1 || n >= len(reg.chunks) || reg.chunks[n].kind != cMent || !r.joins(&reg.chunks[a.to]) {
		return
	}
	if m := &r.mentions[reg.chunks[n].idx]; m.kind == kPerson || m.kind == kOffice {
		a.mentions, a.to = append(a.mentions, reg.chunks[n].idx), n+1
	}
}

// nounLike are the classes of words that can be nouns.
const nounLike = 1<<pack.Noun | 1<<pack.Word | 1<<pack.TopicNoun | 1<<pack.Occasion

// relativeAt reports whether a word at chunk j that is a complementiser and a
// relative pronoun is the latter: the cue has an object that it belongs to, "hizo
// saber su disgusto por las frases que …".
func (r *reading) relativeAt(reg *region, c *clause, start, j int) bool {
	if !reg.chunks[j].is(pack.Rel) {
		return false
	}
	if c.form.Class == pack.Noun {
		n := j + 1
		return j > c.at+1 && reg.chunks[j].last-reg.chunks[j].first == 1 ||
			n < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].set&nounLike == 0 && (reg.chunks[n].finite() || reg.chunks[n].is(pack.Aux)) // "a statement that angered A"
	}
	if r.apposedNoun(reg, j-1) && j-2 > c.at {
		return true
	}
	for k := start; k < j; k++ {
		x := &reg.chunks[k]
		switch {
		case x.kind == cMent && r.mentions[x.idx].kind == kPossessive && k+1 < j && reg.chunks[k+1].kind == cItem:
			return true
		case x.kind == cDate, x.kind == cMent, x.kind == cPunct, x.kind == cQuote:
		case x.is(pack.Prep) && !x.is(pack.Comp): // what it governs is no object
			for k+1 < j && !reg.chunks[k+1].is(pack.Prep) && (reg.chunks[k+1].kind == cItem || reg.chunks[k+1].kind == cMent && r.mentions[reg.chunks[k+1].idx].kind == kPossessive) {
				k++
			}
		case x.is(pack.Det) && x.trig == nil, x.is(pack.Possessive):
			return k+1 < j && reg.chunks[k+1].kind == cItem
		case x.trig != nil && x.trig.Class == pack.Noun && k == start:
			return true
		}
	}
	return false
}

// reportedAt reports whether a word at chunk j that is a complementiser and a
// relative pronoun opens what a verb of saying before it says: "told in Madrid
// that had …", where the subject need not be said.
func (r *reading) reportedAt(reg *region, before []clause, j int) bool {
	x := &reg.chunks[j]
	if !r.pack.Order.Dropped || !x.is(pack.Comp) || x.is(pack.Det) {
		return false
	}
	for i := len(before) - 1; i >= 0 && j-before[i].at < maxBehind; i-- {
		b := &before[i]
		if b.form.Class != pack.Verb || !reg.chunks[b.at].finite() {
			continue
		}
		for k := b.at + 1; k < j; k++ {
			if y := &reg.chunks[k]; y.kind == cPunct && !r.innerMark(y) || y.kind == cQuote {
				return false
			}
		}
		if b.frame.Kind == pack.FSay && b.frame.Needs&pack.NComp != 0 {
			return !r.relativeAt(reg, b, b.at+1, j)
		}
		if (b.frame.Kind == pack.FSay || b.frame.Kind == pack.FEvent) && r.dativeName(reg, b, j-1) {
			return true // "thanked Berlin that it had sent it and accused"
		}
	}
	return false
}

// theTwo are the parties of the last meeting, or two who since were a subject together, for
// a verb in the plural that has no subject: "acordaron reunirse". Nil where the verb does not
// tell number, or there are no two.
func (r *reading) theTwo(reg *region, c *clause) []int32 {
	if !r.pack.Order.Dropped || reg.quote >= 0 || c.form.Class == pack.Noun || c.passive ||
		!r.pluralAux(reg, c) && (c.feat&pack.Pl == 0 || c.feat&(pack.Sg|pack.Part|pack.Imp) != 0) {
		return nil
	}
	k := r.state.meeting
	met := k >= 0 && len(r.meetings[k].who) == 2
	if two := r.state.several; len(two) == 2 && r.recentPair(c) && !(met && r.meetings[k].sent >= r.mentions[r.state.severalAt].sent) {
		return two
	}
	if !met {
		return nil
	}
	return r.meetings[k].who
}

// offstageAt is the adverb after a word for "with" at chunk j that says that who
// stands between them is spoken of and not there, "on the table"; 0 if there is none.
func (r *reading) offstageAt(reg *region, j int) int {
	if reg.chunks[j].mark&pack.With == 0 {
		return 0
	}
	for k := j + 1; k < len(reg.chunks) && k < j+8; k++ {
		x := &reg.chunks[k]
		if x.kind == cPunct || x.kind == cQuote || x.kind == cDate || x.finite() || x.kind == cItem && x.is(pack.Prep) && !x.is(pack.Adverb) && x.mark&pack.OfM == 0 {
			return 0
		}
		if x.kind == cItem && x.is(pack.Adverb) {
			if f := r.form(&r.items[x.item], pack.Adverb); f != nil && f.Has("topic") {
				return k
			}
		}
	}
	return 0
}

// mood reads a verb in the subjunctive and nothing else, which the pack's paradigms
// call imp: what it says is wished for or to come, unless it follows a word for
// "after that".
func (r *reading) mood(reg *region, c *clause) {
	if c.feat&pack.Imp == 0 || c.feat&(pack.Past|pack.Pres|pack.Fut|pack.Inf|pack.Ger|pack.Part|pack.Base) != 0 || c.frame.Kind == pack.FSay {
		return
	}
	for k := c.at - 1; k >= 0 && k >= c.at-maxReach; k-- {
		x := &reg.chunks[k]
		if x.kind != cItem || x.set == 0 {
			continue
		}
		switch {
		case x.is(pack.Sub) && x.mark&pack.AfterM != 0:
			return
		case x.is(pack.Plan), x.is(pack.Sub) && !x.is(pack.Comp):
			c.plan = true
			return
		case x.is(pack.Comp):
			if k > 0 && reg.chunks[k-1].kind == cItem && reg.chunks[k-1].is(pack.Plan) {
				c.plan = true
				return
			}
			c.propose = true
			return
		case x.finite():
			return
		}
	}
}

// paragraph is the paragraph of a sentence.
func (r *reading) paragraph(sent int32) int32 { return r.doc.Sents[sent].Para }

// participles takes from participles that have no auxiliary what makes them finite:
// "el encuentro, celebrado en Madrid". They are passive then.
func (r *reading) participles(reg *region) {
	for i := range reg.chunks {
		c := &reg.chunks[i]
		if c.trig == nil || c.feat&(pack.Part|pack.Past) != pack.Part|pack.Past || c.feat&(pack.Pres|pack.Fut|pack.Inf|pack.Ger|pack.Imp) != 0 {
			continue
		}
		aux := false
		for k := i - 1; k >= 0 && k > i-maxClitics && !aux; k-- {
			x := &reg.chunks[k]
			if x.kind == cDate {
				continue
			}
			if x.kind != cItem || x.set == 0 || x.set&(bit(pack.Adverb)|bit(pack.Aux)|bit(pack.DayPart)|bit(pack.Neg)|bit(pack.Maybe)|bit(pack.And)|bit(pack.Plan)) == 0 && !(x.trig != nil && x.feat&pack.Part != 0) {
				break
			}
			aux = x.is(pack.Aux) || x.is(pack.Maybe)
		}
		if !aux {
			c.feat = c.feat&^pack.Past | pack.Pass
		}
	}
}

// alone leaves of the antecedent of a relative pronoun the last of several where
// its verb is in the singular.
func (r *reading) alone(c *clause, a *arg) {
	if r.pack.Order.Dropped && len(a.mentions) > 1 && c.feat&(pack.Past|pack.Pres|pack.Fut) != 0 && c.feat&pack.Pl == 0 {
		a.mentions, a.from = a.mentions[len(a.mentions)-1:], a.to-1
	}
}

// oneByOne reports whether whom a verb says somebody met stands after several
// words for "with": "se vio con A y con B".
func (r *reading) oneByOne(c *clause) bool {
	n := 0
	for i := range c.args {
		if a := &c.args[i]; a.mark&pack.With != 0 && a.mark&pack.Subj == 0 && a.from > c.at {
			n++
		}
	}
	return r.pack.Order.Inverted && n > 1
}

// newClause reports whether what is joined by "and" at chunk n to whom a word for
// "to" at the verb's object governs begins a clause of its own: "recibe a A y B no
// lo hace".
func (r *reading) newClause(reg *region, j, n int) bool {
	if !r.pack.Order.Inverted || !r.pack.Order.Dropped || j == 0 || reg.chunks[j-1].mark&pack.To == 0 || reg.chunks[j-1].kind != cItem {
		return false
	}
	for k := n + 1; k < len(reg.chunks) && k < n+maxClitics; k++ {
		x := &reg.chunks[k]
		if x.kind != cItem || x.set == 0 {
			return false
		}
		if x.finite() {
			return true
		}
		if !x.is(pack.Neg) && !x.is(pack.Aux) && x.clitic == 0 && !x.is(pack.Plan) {
			return false
		}
	}
	return false
}

// apposedObject reports whether the name at chunk j stands behind the comma of an
// office that a preposition governs: whose name it is.
func (r *reading) apposedObject(reg *region, j int) bool {
	if !r.pack.Order.Inverted || j < 3 || !comma(r.punct(&reg.chunks[j-1])) || reg.chunks[j].kind != cMent {
		return false
	}
	for k := j - 2; k >= 0 && k > j-8; k-- {
		x := &reg.chunks[k]
		if x.kind == cMent && r.mentions[x.idx].kind == kOffice {
			q := r.skipDet(reg, k-1)
			for q > 0 && reg.chunks[q].kind == cMent && r.mentions[reg.chunks[q].idx].kind == kPossessive {
				q--
			}
			return q >= 0 && reg.chunks[q].kind == cItem && reg.chunks[q].is(pack.Prep) && !reg.chunks[q].is(pack.And)
		}
		if x.kind == cPunct || x.finite() || x.kind == cQuote {
			return false
		}
	}
	return false
}

// ofGender reports whether an actor is known to be of the gender that a mention's words tell.
func (r *reading) ofGender(m *mention, w int32) bool {
	fem, masc := r.genderOf(m)
	a := &r.actors[w]
	return fem != masc && a.fem == fem && a.masc == masc
}

// maxHosts is how many meetings before the last one somebody's host is looked for.
const maxHosts = 3

// guestOrHost is whom "the visitor" and "the host" mean: of the last meeting, or of one before
// it where the gender of the words does not allow those.
func (r *reading) guestOrHost(m *mention) []int32 {
	if !m.guest && !m.host || len(m.countries) > 0 {
		return nil
	}
	fem, masc := r.genderOf(m)
	last := r.state.meeting
	for k := last; k >= -1 && k >= last-maxHosts; k-- {
		who := r.guestOrHostAt(m, k)
		if len(who) != 1 || r.actors[who[0]].canBe(fem && !masc, masc && !fem) {
			return who
		}
	}
	return nil
}

// guestOrHostAt is whom they mean where meeting last was the last one: the one of the last trip
// told of, or of that meeting the one who came, and the other.
func (r *reading) guestOrHostAt(m *mention, last int) []int32 {
	guest := int32(-1)
	if n := len(r.visits) - 1; n >= 0 && len(r.visits[n].who) == 1 {
		guest = r.visits[n].who[0]
	}
	if k := last; k >= 0 && len(r.meetings[k].who) == 2 {
		for k > 0 && m.host && r.meetings[k-1].sent == r.meetings[k].sent && len(r.meetings[k-1].who) == 2 && slices.Contains(r.meetings[k-1].who, guest) {
			k-- // "spoke with A and later with B and C": A
		}
		who := r.meetings[k].who
		for i, w := range who {
			if w == guest && m.host {
				return []int32{who[1-i]}
			}
		}
	}
	if m.guest && guest >= 0 && r.actors[guest].kind == kPerson {
		return []int32{guest}
	}
	if k := last; k >= 0 && len(r.meetings[k].who) == 2 { // who was received, and who received
		who, home := r.meetings[k].who, r.meetings[k].host
		if home == "" {
			home = r.meetings[k].place.country // "met in Ankara": the host is the one at home there
		}
		for i, w := range who {
			if home == "" || r.actors[w].country != home || r.actors[who[1-i]].country == home {
				continue
			}
			if m.guest {
				return []int32{who[1-i]}
			}
			return []int32{w}
		}
		for i, w := range who {
			if r.ofGender(m, w) && !r.ofGender(m, who[1-i]) {
				return []int32{w}
			}
		}
	}
	return nil
}
