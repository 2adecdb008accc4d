package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// discourse is what the story so far leaves in mind: who was spoken of last,
// which meeting, which day, which place.
type discourse struct {
	leaders   []int32    // who was said last to lead a delegation
	subject   int32      // the last person that was a subject, -1 if none
	before    int32      // the one who was it before that
	speakers  []int32    // of the last statement
	spoke     int32      // the sentence in which they spoke
	acted     int32      // the sentence whose main clause the subject is of
	toCome    bool       // that clause tells of what is still to come
	entering  int32      // the subject with which the sentence was entered
	entered   int32      // the sentence whose main clause that one is of
	body      int32      // the body, state or organisation that was the subject last
	bodyAt    int32      // the sentence in which it was
	issuers   []int32    // who made a document public last
	issuedAt  int32      // the sentence in which they did
	issued    text.Range // what follows the word for it there
	several   []int32    // the last subject of several persons or states
	severalAt int32      // its first mention
	meeting   int        // the last meeting with its sides named, -1 if none
	days      Days
	where     place
}

// sentence reads one sentence: its own clauses, then what its quotations say.
func (r *reading) sentence(si int32) {
	s := r.doc.Sents[si]
	reg := r.chunk(s.First, s.Last, -1)
	reg.sent = si
	r.stop(&reg)
	r.rollCall(&reg)
	list := r.clausesOf(&reg, si)
	r.interlocutors(&reg)
	r.asked(&reg, list)
	r.leaders(&reg, list)
	meetings, visits := len(r.meetings), len(r.visits)
	r.state.entering, r.state.entered = r.state.subject, r.state.acted
	r.act(&reg, list)
	r.gapped(&reg, list, meetings, visits)
	r.onDays(&reg, list, meetings, visits)
	r.pairs(&reg, list, meetings, visits)
	r.chaired(&reg, list)
	r.present(&reg)
	r.onVisit(&reg)
	r.goingOn(&reg)
	if s.First >= r.blockEnd && !reg.asks {
		r.statementsOf(&reg, list)
	}
	r.keep(list)
	if s.First >= r.blockEnd {
		r.cueInside(&reg)
	}
	if e := r.enclosing(s.First); e >= 0 {
		r.inside(e, si, s.Last)
	}
	for qi := r.firstQuote(s.First); qi < len(r.doc.Quotes) && r.doc.Quotes[qi].Open < s.Last; qi++ {
		q := &r.doc.Quotes[qi]
		if q.Depth == 0 && r.opaque(q) {
			r.inside(int32(qi), si, s.Last)
		}
	}
}

// maxInside bounds the tokens of one sentence in a quotation, as maxSentence in
// package text does outside.
const maxInside = 600

// keep notes clauses for whoever asks how the text was read.
func (r *reading) keep(list []clause) {
	if r.in.Explain {
		r.clauses = append(r.clauses, list...)
	}
}

// inside reads the sentences of a quotation, as far as this sentence holds it.
func (r *reading) inside(qi, si, last int32) {
	q := &r.doc.Quotes[qi]
	from := max(q.Open+1, r.doc.Sents[si].First)
	end := min(q.Close, last)
	for i := from; i < end; i++ {
		t := r.doc.Tokens[i]
		stop := t.Kind == text.Punct && r.pack.Habits.Enders[rune(t.Num)] || i == end-1 || i-from >= maxInside
		if !stop {
			continue
		}
		if i+1-from > 2 {
			reg := r.chunk(from, i+1, qi)
			reg.sent, reg.quote = si, qi
			list := r.clausesOf(&reg, si)
			r.asked(&reg, list)
			r.act(&reg, list)
			r.keep(list)
		}
		from = i + 1
	}
}

// act makes of each clause the record that its frame stands for.
func (r *reading) act(reg *region, list []clause) {
	first, asks := int32(-1), reg.quote < 0 && r.asks(reg.sent)
	r.topic(reg)
	for i := range list {
		c := &list[i]
		if r.pack.Order.Dropped {
			r.imply(reg, c) // "lo recibió": not the one who did
			if i+1 < len(list) && list[i+1].at == c.at && c.form.Class == pack.Support {
				r.imply(reg, &list[i+1])
				c.implied = list[i+1].implied
			}
		}
		by := r.impliedBeside(reg, list, i)
		for k := range c.args { // whom pronouns mean is decided in the order of the text
			r.resolve(c.args[k].mentions, by)
		}
		r.imply(reg, c)
		r.impliedBySupport(list, i)
		r.dayOfLead(reg, c)
		r.madePublic(reg, c)
		if asks {
			r.remember(c)
			continue
		}
		switch c.frame.Kind {
		case pack.FMeet, pack.FCall, pack.FDiscuss, pack.FAttend:
			r.meet(reg, c, list)
		case pack.FSupport:
			r.company(reg, c)
			if r.bringsTogether(reg, c) != nil {
				r.meet(reg, c, list)
			}
		case pack.FOther:
			r.tripEnds(reg, c)
		case pack.FVisit, pack.FArrive:
			r.visit(reg, c, list)
		case pack.FEvent:
			r.event(reg, c)
			r.byPhone(reg, c)
		case pack.FSay:
			r.byPhone(reg, c)
			if c.frame.Also != "" && !r.toldAsDeed(list, i) {
				r.event(reg, c)
			}
		}
		r.remember(c)
		if s := c.get([]pack.Marker{pack.Subj}); first < 0 && reg.quote < 0 && r.state.subject >= 0 && s != nil && !(r.pack.Order.SubjectFirst && !r.pack.Order.Inverted && r.inRelativeClause(reg, c.at)) && (c.form.Class != pack.Noun || slices.Contains(r.whoOf(s.mentions), r.state.subject)) && !(r.pack.Order.Incise && len(r.whoOf(s.mentions)) == 0) {
			first = r.state.subject
			if slices.Contains(r.whoOf(s.mentions), first) {
				r.state.acted, r.state.toCome = reg.sent, c.plan || c.maybe || c.propose || c.neg || c.passive || c.infinitive || r.inRelativeClause(reg, c.at)
			}
		}
	}
	if first >= 0 && first != r.state.subject { // the next sentence goes on from this one's main clause
		r.state.before, r.state.subject = r.state.subject, first
	}
	if first < 0 && reg.quote < 0 {
		r.traveller(list)
		r.onlyNominative(reg, list)
	}
}

// asks reports whether a sentence is a question: it tells of nothing that happened.
func (r *reading) asks(sent int32) bool {
	s := r.doc.Sents[sent]
	if s.Last <= s.First {
		return false
	}
	if s.Para == r.title && r.wondered(s.First, s.Last) {
		return true
	}
	switch t := r.doc.Tokens[s.Last-1]; rune(t.Num) {
	case '?', 0x061F, 0xFF1F:
		return t.Kind == text.Punct
	}
	return false
}

// onlyNominative keeps in mind the one person who stands in the nominative in a sentence
// whose verb no list has: "the threshold-ACC crossed the president-NOM".
func (r *reading) onlyNominative(reg *region, list []clause) {
	if !r.pack.Order.Cases {
		return
	}
	for i := range list {
		if list[i].get([]pack.Marker{pack.Subj}) != nil {
			return
		}
	}
	found := int32(-1)
	for k := range reg.chunks {
		x := &reg.chunks[k]
		if x.kind != cMent || r.mentions[x.idx].kind != kPerson || !r.nominative([]int32{x.idx}) || r.governed(reg, k) {
			continue
		}
		who := r.mentions[x.idx].who
		if len(who) != 1 || found >= 0 {
			return
		}
		found = who[0]
	}
	if found >= 0 && found != r.state.subject && r.actors[found].role != "spokesperson" {
		r.state.before, r.state.subject = r.state.subject, found
	}
}

// traveller keeps in mind whose trip a sentence without a subject of its own tells of:
// "The president's visit took place in May; he met".
func (r *reading) traveller(list []clause) {
	for i := range list {
		c := &list[i]
		if c.form.Class != pack.Noun || !isTrip(c.form) {
			continue
		}
		a := c.get([]pack.Marker{pack.OfM, pack.Poss})
		if a == nil {
			continue
		}
		if who := r.whoOf(a.mentions); len(who) == 1 && who[0] != r.state.subject && r.actors[who[0]].kind == kPerson {
			r.state.before, r.state.subject = r.state.subject, who[0]
			return
		}
	}
}

// topic keeps in mind the person with whom a sentence begins, where a verb follows
// that no list has: "Tokayev was not in the city; he …".
func (r *reading) topic(reg *region) {
	if r.pack.Order.MarkedBefore && r.topicOpens(reg) {
		return
	}
	if reg.quote >= 0 {
		return
	}
	j := 0
	for j < len(reg.chunks) && j < maxAdverbials && (reg.chunks[j].kind == cDate || reg.chunks[j].kind == cItem && (reg.chunks[j].is(pack.Adverb) || reg.chunks[j].is(pack.And)) || comma(r.punct(&reg.chunks[j]))) {
		j++
	}
	j = r.pastFront(reg, j)
	owner := r.ownerInPredicate(reg, j)
	if owner >= 0 {
		j = owner
	}
	closing := r.subjectLast(reg)
	if closing >= 0 {
		j = closing
	}
	if j+1 >= len(reg.chunks) || reg.chunks[j].kind != cMent {
		return
	}
	if x := &reg.chunks[j+1]; closing < 0 && !r.describedTopic(reg, j) && owner < 0 && !(j > 0 && comma(r.punct(x)) && r.fronts(&reg.chunks[j-1])) && (x.kind != cItem || x.set&(bit(pack.Aux)|bit(pack.Neg)|bit(pack.Plan)|bit(pack.Maybe)) == 0 && !(x.set == 0 && (r.nominative([]int32{reg.chunks[j].idx}) || r.nameAt(reg, j)))) {
		return
	}
	who := r.mentions[reg.chunks[j].idx].who
	if m := &r.mentions[reg.chunks[j].idx]; who == nil && m.kind == kOffice && (m.definite || m.poss != nil) && !m.plural && r.pack.Order.Incise && (!m.generic || len(m.titles) == 0 && r.pack.Order.Inhabitants) { // "la letona fue más allá"
		who = r.resolve([]int32{reg.chunks[j].idx}, nil)
	}
	if len(who) != 1 || who[0] == r.state.subject {
		return
	}
	if a := &r.actors[who[0]]; a.kind == kPerson || a.kind == kOffice && !a.group && !a.generic {
		r.state.before, r.state.subject = r.state.subject, who[0]
		if j > 0 && r.fronts(&reg.chunks[j-1]) || r.pack.Order.Inverted && r.pack.Order.Dropped { // "as for X, he thanked": he acts
			r.state.acted = reg.sent
		}
	}
}

// ownerInPredicate is the person whose something a sentence, from chunk j on, is said
// to be about, before any other: "the visit is Fidan's second"; -1 if there is none.
func (r *reading) ownerInPredicate(reg *region, j int) int {
	be := false
	for k := j; k+1 < len(reg.chunks) && k < j+8; k++ {
		x := &reg.chunks[k]
		switch {
		case x.kind == cMent && be && r.ownerAt(reg, k+1) && r.mentions[x.idx].kind == kPerson:
			return k
		case x.kind == cMent && !be && r.mentions[x.idx].kind == kPronoun: // "it was Fidan's second"
		case x.kind == cMent, x.kind == cPunct, x.finite():
			return -1
		case x.is(pack.Aux) && r.isBe(x):
			be = true
		}
	}
	return -1
}

// bringsTogether is the noun of a meeting before a support verb that names its
// parties: "a meeting that brought together A and B". Nil if there is none.
func (r *reading) bringsTogether(reg *region, c *clause) *pack.Form {
	if !slices.Contains(c.frame.A, pack.Obj) {
		return nil
	}
	for j := c.at - 1; j >= 0 && j > c.at-8; j-- {
		x := &reg.chunks[j]
		if x.trig != nil && x.trig.Class == pack.Noun && isTalk(x.trig) {
			return x.trig
		}
		if j < c.at-4 && !(x.is(pack.Prep) || x.kind == cMent && r.mentions[x.idx].kind == kPlace) || x.finite() {
			return nil
		}
	}
	return nil
}

// imply gives a verb without a subject, in a language that drops it, the one
// spoken of.
func (r *reading) imply(reg *region, c *clause) {
	if k := r.state.meeting; c.form.Class == pack.Verb && !c.passive && reg.quote < 0 && c.feat&pack.Du != 0 && c.feat&(pack.Pl|pack.Sg) == 0 &&
		k >= 0 && len(r.meetings[k].who) == 2 && (c.frame.Kind == pack.FEvent || isTalk(c.form) && c.frame.Kind != pack.FDiscuss) && c.get([]pack.Marker{pack.Subj}) == nil && !r.strangerAfter(reg, c) {
		c.implied = r.meetings[k].who // "the two signed"
		return
	}
	if r.relativeActs(reg, c) || c.self && c.frame.Kind == pack.FEvent {
		return // "se firmaron tres acuerdos": by whom, it does not say
	}
	if two := r.theTwo(reg, c); two != nil && c.frame.Kind != pack.FSay && c.frame.Kind != pack.FOther && c.get([]pack.Marker{pack.Subj}) == nil && !r.strangerAfter(reg, c) {
		c.implied = two
		return
	}
	carries := c.form.Class == pack.Support && r.pack.Order.SubjectFirst // "Le expresó su apoyo"
	if r.pack.Order.Dropped && c.frame.Kind == pack.FEvent && c.form.Class == pack.Verb && !c.passive && reg.quote < 0 && c.get([]pack.Marker{pack.Subj}) == nil && !r.strangerAfter(reg, c) {
		if w := r.bodyGoesOn(reg, c); w >= 0 {
			c.implied = []int32{w}
			return
		}
	}
	if !r.pack.Order.Dropped || c.form.Class != pack.Verb && !carries || c.passive || reg.quote >= 0 || r.state.subject < 0 && r.state.body < 0 || c.feat&(pack.Pl|pack.Du|pack.Imp) != 0 {
		return
	}
	words := c.frame.Kind == pack.FSay && !(c.frame.Also != "") // "Le pidió que": a deed besides
	if r.strangerBefore(reg, c) || words || c.frame.Kind == pack.FOther || c.get([]pack.Marker{pack.Subj}) != nil || r.strangerAfter(reg, c) {
		return
	}
	if j := r.prevSolid(reg, c.at); j > 0 && colon(r.punct(&reg.chunks[j])) { // "Bolivia went further: it broke off relations"
		if a := r.first(reg); a != nil {
			if who := r.whoOf(a); len(who) == 1 && r.suits(c, who) {
				c.implied = who
				return
			}
		}
	}
	if r.pack.Order.Inverted && r.state.body >= 0 && (r.state.subject < 0 || r.state.bodyAt > r.state.acted) && r.state.bodyAt < reg.sent && r.state.bodyAt >= reg.sent-2 { // a body was spoken of last
		if c.frame.Kind == pack.FEvent {
			c.implied = []int32{r.state.body}
		}
		return
	}
	if r.state.subject < 0 {
		return
	}
	if r.pack.Order.MarkedBefore {
		if who := r.subjectBehind(reg, c); who != nil {
			c.implied = who
			return
		}
		if _, stranger := r.opener(reg, r.stretch(reg, c.at), c.at); stranger {
			return
		}
	}
	if who := []int32{r.state.subject}; r.suits(c, who) {
		c.implied = who
	} else if b := r.state.before; b >= 0 && r.suits(c, []int32{b}) {
		c.implied = []int32{b}
	}
}

// fillers are the actors in several places of a clause.
func (r *reading) fillers(c *clause, slots []pack.Marker) []int32 {
	who := r.resolve(c.all(slots), c)
	for _, s := range slots {
		if s == pack.Subj {
			for _, w := range c.implied {
				who = addOnce(who, w)
			}
		}
	}
	return who
}

// remember keeps the subject of a finite verb in mind.
func (r *reading) remember(c *clause) {
	if c.quote >= 0 || c.form.Class == pack.Noun || c.form.Class == pack.Adj {
		return
	}
	if o := r.pack.Order; c.passive && o.Dropped && c.get([]pack.Marker{pack.Obj}) == nil {
		return // "Allí fue recibido por el rey": the one spoken of is the other
	}
	a := c.grammatical()                                        // of a passive, whom it was done to
	if isTrip(c.form) && slices.Contains(c.frame.A, pack.Obj) { // "a tour that took X to"
		a = c.get([]pack.Marker{pack.Obj})
	}
	if a == nil || a.to <= c.at && r.towardsIt(a) {
		return
	}
	if len(c.implied) == 1 && isTalk(c.form) && a.from > c.at && !slices.Contains(r.whoOf(a.mentions), c.implied[0]) {
		return // "(he) met the president": of him the story goes on
	}
	if who := r.whoOf(a.mentions); len(who) > 1 {
		r.state.several, r.state.severalAt = who, a.mentions[0]
	}
	for _, mi := range a.mentions {
		for _, w := range r.mentions[mi].who {
			if k := r.actors[w].kind; k == kBody || k == kCountry || k == kOrg {
				r.state.body, r.state.bodyAt = w, c.sent
			}
			if k := r.actors[w].kind; k == kPerson || k == kOffice && !r.actors[w].group {
				if w != r.state.subject {
					r.state.before, r.state.subject = r.state.subject, w
				}
				return
			}
		}
	}
}

// towardsIt reports whether a word for "towards" or "about" stands before the subject of a
// clause: what somebody else welcomes or regrets, "towards (A visits B) expressed joy".
func (r *reading) towardsIt(a *arg) bool {
	k := r.itemAt[r.mentions[a.mentions[0]].First] - 1
	if k < 0 || !r.pack.Order.MarkedBefore || r.sentFirst[r.items[k].last] {
		return false
	}
	for _, f := range r.forms(&r.items[k], bit(pack.Prep)) {
		if f.Markers&(pack.Toward|pack.About) != 0 && f.Markers&(pack.With|pack.By) == 0 {
			return true
		}
	}
	return false
}

// whoOf is the persons and states that some mentions name, those resolved so far.
func (r *reading) whoOf(mentions []int32) []int32 {
	var out []int32
	for _, mi := range mentions {
		for _, w := range r.mentions[mi].who {
			if a := &r.actors[w]; a.kind == kPerson || a.kind == kOffice && !a.group && !a.generic || a.kind == kCountry {
				out = addOnce(out, w)
			}
		}
	}
	return out
}

// resolve gives the actors of mentions, those of pronouns and of words like
// "the two sides" from what the story has said so far.
func (r *reading) resolve(mentions []int32, c *clause) []int32 {
	var out []int32
	for _, mi := range mentions {
		m := &r.mentions[mi]
		who := m.who
		if who == nil {
			if m.bare { // "Russian-Chinese talks"
				for _, x := range m.countries {
					who = addOnce(who, r.keyed(kCountry, x, "", ""))
				}
			} else {
				r.others = out // "the Secretary and the Foreign Minister" are two
				who = r.refer(mi, c)
				r.others = nil
			}
			if len(who) > 0 {
				m.who = who
				for _, w := range who {
					r.note(w, mi)
				}
			}
		}
		for _, w := range who {
			out = addOnce(out, w)
		}
	}
	return out
}

// addOnce is s with w, which it has once.
func addOnce(s []int32, w int32) []int32 {
	if slices.Contains(s, w) {
		return s
	}
	return append(s, w)
}
