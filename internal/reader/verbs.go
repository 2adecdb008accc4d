package reader

import "github.com/mahdar/mahdar/internal/pack"

func (r *reading) verbClause(reg *region, c *clause, before []clause) {
	c.neg = c.frame.Neg
	j := r.around(reg, c)
	if c.feat&pack.Fut != 0 {
		c.plan = true
	}
	if c.feat&pack.Pass != 0 {
		c.passive = true
	}
	r.mood(reg, c)
	c.maybe = c.maybe || r.invertedIf(reg, c) || r.supposedBehind(reg, c)
	r.joinedBase(reg, c, j, before)
	if c.form.Has("reflexive") {
		c.passive = false // "reunido con"
	}
	o := r.pack.Order
	if !c.infinitive && c.feat&pack.Inf != 0 && c.feat&^pack.Inf == 0 {
		r.bareInfinitive(reg, c, j)
	}
	c.preposed = r.opensSentence(reg, c, before)
	if o.MarkedBefore {
		r.marked(reg, c, j)
		r.topicEnd(reg, c)
		r.besidesPlanned(reg, c)
	}
	var left, obj *arg
	inf := c.feat&(pack.Base|pack.Inf) != 0 && c.infinitive || c.perfect
	ger := c.feat&pack.Ger != 0 && c.feat&(pack.Past|pack.Pres) == 0
	switch h := reg.chunks[c.at].head; {
	case r.reducedBy(reg, c, j): // "a meeting convened by IGAD"
		if c.passive = true; reg.chunks[j].kind == cMent && r.mentions[reg.chunks[j].idx].kind != kPlace && !r.inPP(reg, j) {
			a := r.chainLeft(reg, j)
			a.mark = pack.Subj
			left = &a
		}
	case r.participleAside(reg, c.at):
		a := r.chainLeft(reg, c.at-2)
		a.mark, c.passive, left = pack.Subj, true, &a
	case o.MarkedBefore && c.frame.Kind == pack.FSay && h == 0:
		if g, _ := r.opener(reg, r.stretch(reg, c.at), c.at); g != nil && len(g.mentions) > 0 {
			left = &arg{mark: pack.Subj, mentions: g.mentions, from: g.from, to: g.to}
		}
	case h > 0: // a relative clause before its noun
		left = &arg{mark: pack.Subj, mentions: []int32{reg.chunks[h].idx}, from: c.at, to: c.at}
	case inf:
		if c.preposed {
			break
		}
		if a := r.resolvedTo(reg, c, j); a != nil {
			left = &arg{mark: pack.Subj, mentions: a, from: c.at, to: c.at}
		} else if a := r.controller(reg, c, before); a != nil {
			left = &arg{mark: pack.Subj, mentions: a, from: c.at, to: c.at}
		} else if left = r.predicateSubject(reg, c, j, before); left == nil {
			left, obj = r.leftSubject(reg, c, j, before)
		}
	case ger && o.Cases && r.agreeing(reg, c, j) != nil:
		left = r.agreeing(reg, c, j)
	case ger && o.SubjectFirst && !c.ongoing && j > 0 && comma(r.punct(&reg.chunks[j])) && r.apposed(reg, j-1):
		a := r.chainLeft(reg, j-1) // "Cho Tae-yul, visiting Tokyo, laid a wreath"
		a.mark = pack.Subj
		left = &a
	case ger && o.SubjectFirst && !c.ongoing && r.absolute(reg, j) >= 0:
		a := r.chainLeft(reg, r.absolute(reg, j)) // "with Smith warning that …"
		a.mark = pack.Subj
		left = &a
	case ger && o.SubjectFirst && !c.ongoing && (j < 0 || reg.chunks[j].kind != cMent):
		// a participle hangs on the clause's subject, not on the noun before it
	case ger && !o.SubjectFirst && j > 0 && comma(r.punct(&reg.chunks[j])) && c.frame.Kind == pack.FSay:
		// "said that Sweden was the first to list the party, pointing out that": whoever said so
	case r.behindName(reg, c) >= 0:
		k := r.behindName(reg, c)
		c.relative = true
		left = &arg{mark: pack.Subj, mentions: []int32{reg.chunks[k].idx}, from: k, to: k + 1}
		if a := r.chainLeft(reg, k); c.feat&pack.Pl != 0 && len(a.mentions) > 1 { // "A and B, gathered in Rome,"
			a.mark = pack.Subj
			left = &a
		}
	case o.SubjectBefore:
		if left = r.predicateSubject(reg, c, j, before); left == nil {
			left, obj = r.leftSubject(reg, c, j, before)
		}
	}
	if left != nil && !o.SubjectFirst && left.mark == pack.Subj && r.verbInFront(reg, left) {
		left = nil // it belongs to a verb before it
	}
	if r.gerundObject(reg, left) {
		left = nil
	}
	if left != nil && left.mark == pack.Subj && r.turned(reg, c, left) {
		front := *left
		front.mark = pack.Obj
		c.args, left = append(c.args, front), nil
	}
	if left != nil && !(left.mark&pack.That != 0 && !o.SubjectFirst) {
		l := *left
		l.mark &^= pack.That
		c.args = append(c.args, l)
		if o.MarkedBefore {
			r.pivot(reg, c, &l)
		}
	}
	if o.MarkedBefore {
		r.offBehind(reg, c)
		from := r.stretch(reg, c.at)
		if left != nil {
			from = max(from, left.to)
		}
		r.between(reg, c, from)
	}
	if obj != nil {
		c.args = append(c.args, *obj)
	}
	viaRel := left != nil && left.mark&pack.That != 0
	if viaRel {
		left.mark &^= pack.That
	}
	after := (left == nil || viaRel && !o.SubjectFirst) && o.SubjectAfter
	if after && o.SubjectFirst { // turned round only where the words said come first, or a verb can open its clause
		after = o.Inverted && !ger && !inf && (!c.preposed || c.reduced) && (r.opensClause(reg, j) && !r.objectBehind(reg, c, j) || c.front() && r.turned(reg, c, nil)) || c.frame.Kind == pack.FSay && !ger && j >= 0 && (reg.chunks[j].kind == cQuote || comma(r.punct(&reg.chunks[j])) || dash(r.punct(&reg.chunks[j])))
	}
	if n := c.at + 2; after && o.SubjectFirst && n < len(reg.chunks) && reg.chunks[n-1].kind == cMent && reg.chunks[n].kind == cItem &&
		(reg.chunks[n].finite() || reg.chunks[n].is(pack.Aux) || reg.chunks[n].is(pack.Plan) || reg.chunks[n].is(pack.Maybe)) {
		after = false // "Lavrov, asked about it, said they would go on"
	}
	if ger && !o.SubjectFirst && j >= 0 && comma(r.punct(&reg.chunks[j])) {
		after = false // "condemned …, calling on the Council": the Council is called on
	}
	if after && c.form.Class == pack.Support && r.bringsTogether(reg, c) != nil {
		after = false // "a summit that brings together A and B"
	}
	if c.frame.Needs&pack.NRest == 0 || !r.endsWithComma(&reg.chunks[c.at]) {
		r.rightArgs(reg, c, after)
	}
	if viaRel && !o.SubjectFirst {
		if c.get([]pack.Marker{pack.Subj}) == nil {
			c.args = append(c.args, *left)
		} else if m := &r.mentions[left.mentions[0]]; m.kind == kPlace { // "Moscow, in which Putin received him"
			l := *left
			l.mark = pack.In
			c.args = append(c.args, l)
		}
	}
	if !c.neg && (isTalk(c.form) || isTrip(c.form) || c.frame.Kind == pack.FEvent) && r.deniedBefore(reg, c.at) {
		c.neg = true
	}
	if a := c.get([]pack.Marker{pack.Subj}); a != nil && a.to <= c.at && a.from > 0 { // "With X the president met on Monday"
		r.fronted(reg, c, a.from-1)
	}
	c.plan = c.plan || (isTalk(c.form) || isTrip(c.form)) && r.onlyAsked(reg, c) // "and that he meet": to come
	r.agree(reg, c)
	r.frontedObject(reg, c)
	r.proclitics(reg, c, c.at)
	if r.tookSomebody(reg, c) {
		for i := range c.args {
			if a := &c.args[i]; a.mark&pack.Subj != 0 && a.from > c.at {
				a.mark = pack.Obj
			}
		}
	}
	if c.form.Has("dative") { // "it befell Abbas to": he is the subject of what follows
		for i := range c.args {
			if a := &c.args[i]; a.mark&pack.Obj != 0 && a.from == c.at+1 {
				a.mark = pack.Subj
			}
		}
	}
	if o.Cases && !c.passive {
		for i := range c.args { // "was received by X and held": another's
			if a := &c.args[i]; a.mark == pack.By && a.to <= c.at && a.to < len(reg.chunks) && reg.chunks[a.to].is(pack.And) {
				a.mentions = nil
			}
		}
	}
	if !c.passive && (isTalk(c.form) || c.frame.Kind == pack.FEvent) && r.bareParticiple(reg, c) && c.get([]pack.Marker{pack.Subj}) != nil && c.get([]pack.Marker{pack.By}) != nil && c.get([]pack.Marker{pack.Obj}) == nil {
		c.passive = true // "The emir received by the president", "the envoy, summoned by Berlin,"
	}
	r.travellerBehind(c)
	if c.passive {
		if (o.Cases || o.MarkedBefore || o.Inverted && o.Dropped && !r.bareParticiple(reg, c)) && c.get([]pack.Marker{pack.Subj}) == nil && c.get([]pack.Marker{pack.By}) != nil { // "during which he was received by X and": who the others speak of
			if a := r.sharedSubject(reg, c, before, j); a != nil {
				c.args = append(c.args, arg{mark: pack.Subj, mentions: a, from: c.at, to: c.at})
			}
		}
		for i := range c.args {
			switch c.args[i].mark {
			case pack.Subj:
				c.args[i].mark = pack.Obj
			case pack.By:
				c.args[i].mark = pack.Subj
			}
		}
	}
	// no subject at all: a verb joined to another, an infinitive, a participle, a
	// language that drops it
	if c.get([]pack.Marker{pack.Subj}) == nil && !r.reducedBy(reg, c, j) && !r.afterIncise(reg, j, c.at) && !(o.Cases && c.passive && c.get([]pack.Marker{pack.Obj}) != nil) {
		if a := r.sharedSubject(reg, c, before, j); a != nil {
			mark := pack.Subj
			if by := c.get([]pack.Marker{pack.By}); by != nil && isTalk(c.form) && r.bareParticiple(reg, c) && c.get([]pack.Marker{pack.Obj}) == nil {
				by.mark, mark, c.passive = pack.Subj, pack.Obj, true // "X arrived on Monday, received by Y"
			}
			c.args = append(c.args, arg{mark: mark, mentions: a, from: c.at, to: c.at})
		}
	}
}

// travellerBehind tells a place behind a verb of travelling from the traveller behind it, in
// a language that turns subject and verb round: "visitará Lima el primer ministro".
func (r *reading) travellerBehind(c *clause) {
	if o := r.pack.Order; !o.Inverted || !o.Dropped || !o.SubjectFirst || !isTrip(c.form) || c.form.Class != pack.Verb || c.passive {
		return
	}
	s, b := c.get([]pack.Marker{pack.Subj}), c.get([]pack.Marker{pack.Obj})
	if s == nil || b == nil || s.from <= c.at || b.from < s.to {
		return
	}
	for _, mi := range s.mentions {
		if k := r.mentions[mi].kind; k != kPlace && k != kCountry {
			return
		}
	}
	for _, mi := range b.mentions {
		if k := r.mentions[mi].kind; k != kPerson && k != kOffice {
			return
		}
	}
	s.mark, b.mark = s.mark&^pack.Subj|pack.Obj, b.mark&^pack.Obj|pack.Subj
}

// reducedBy reports whether a verb is a participle that describes the noun before it and
// has its agent behind it, where another verb is the sentence's own.
func (r *reading) reducedBy(reg *region, c *clause, j int) bool {
	if !r.pack.Order.SubjectFirst || r.pack.Order.Inverted || c.feat&pack.Part == 0 || j < 1 || j != c.at-1 || c.at+2 >= len(reg.chunks) || reg.chunks[c.at].last-reg.chunks[c.at].first > 1 {
		return false
	}
	n, p := &reg.chunks[c.at+1], &reg.chunks[j]
	if n.kind != cItem || !n.is(pack.Prep) || n.mark&pack.By == 0 || n.mark&(pack.In|pack.At|pack.With) != 0 || reg.chunks[c.at+2].kind == cDate {
		return false
	}
	if p.kind == cPunct || p.kind == cQuote || p.kind == cMent && r.mentions[p.idx].kind == kPronoun || p.kind == cItem && p.set&(bit(pack.And)|bit(pack.Aux)|bit(pack.Adverb)|bit(pack.Neg)|bit(pack.Sub)|bit(pack.Comp)|bit(pack.Rel)) != 0 {
		return false
	}
	for k := j - 1; k >= 0 && k > j-maxReach; k-- { // a verb before it, or after it
		if x := &reg.chunks[k]; x.finite() || x.kind == cItem && x.is(pack.Aux) && x.trig == nil {
			return true
		}
	}
	return r.verbAhead(reg, c.at+2)
}

// tookSomebody reports whether a noun without an article stands before a verb that
// says whom it took where, in a language whose verbs come first and that needs no
// relative pronoun there: "a tour (that) took X to".
func (r *reading) tookSomebody(reg *region, c *clause) bool {
	if r.pack.Order.SubjectFirst || !isTrip(c.form) || len(c.frame.A) != 1 || c.frame.A[0] != pack.Obj || c.at == 0 {
		return false
	}
	x := &reg.chunks[c.at-1]
	return x.is(pack.Rel) || x.kind == cItem && (x.set == 0 || x.set&(bit(pack.Noun)|bit(pack.Word)|bit(pack.Occasion)) != 0) && !r.definite(&r.items[x.item])
}

// grammatical is the subject of a clause as its verb has it: of a passive, whom
// the deed is done to, where that stands before the verb.
func (c *clause) grammatical() *arg {
	if c.passive {
		if a := c.get([]pack.Marker{pack.Obj}); a != nil && a.to <= c.at {
			return a
		}
	}
	return c.get([]pack.Marker{pack.Subj})
}

// apposed reports whether the mention at chunk j is the first thing of its clause,
// so that a participle after a comma is its own.
func (r *reading) apposed(reg *region, j int) bool {
	if reg.chunks[j].kind != cMent {
		return false
	}
	for k := range j {
		if x := &reg.chunks[k]; x.finite() || x.is(pack.Prep) && !x.is(pack.And) {
			return false
		}
	}
	return true
}

// controller is the subject of an infinitive: that of the verb it hangs on, or
// its object where that verb asks somebody to do something.
func (r *reading) controller(reg *region, c *clause, before []clause) []int32 {
	for i := len(before) - 1; i >= 0; i-- {
		b := &before[i]
		if b.form.Class != pack.Verb && b.form.Class != pack.Support || !reg.chunks[b.at].finite() {
			continue
		}
		for j := b.at + 1; j < c.at; j++ {
			if x := &reg.chunks[j]; x.is(pack.Comp) && !x.is(pack.Det) || x.is(pack.Rel) && !x.is(pack.Det) || semicolon(r.punct(x)) {
				return nil
			}
		}
		if a := b.get([]pack.Marker{pack.Obj}); a != nil && (b.frame.Type == "REQUEST" || b.frame.Also == "REQUEST" || (b.frame.Kind == pack.FSay || b.form.Has("makes")) && a.from > b.at && a.to < c.at && a.to+1 >= c.at) {
			return a.mentions // "told him to go", "forced him to go"
		}
		if a := b.grammatical(); a != nil {
			return a.mentions
		}
		return nil
	}
	return nil
}

// verbInFront reports whether a finite verb stands before an argument in the
// same clause, so that in a verb-first language the argument is its.
func (r *reading) verbInFront(reg *region, a *arg) bool {
	for j := a.from - 1; j >= 0; j-- {
		c := &reg.chunks[j]
		if c.is(pack.Comp) || c.is(pack.Sub) || c.is(pack.Rel) || c.kind == cQuote {
			return false
		}
		if m := r.punct(c); m != 0 && (comma(m) || semicolon(m) || colon(m)) {
			return false
		}
		if c.finite() {
			return true
		}
	}
	return false
}

// sharedSubject is the subject of the clause that a verb without one hangs on:
// the nearest before it, or the region's main one.
func (r *reading) sharedSubject(reg *region, c *clause, before []clause, j int) []int32 {
	if r.pack.Order.MarkedBefore && reg.chunks[c.at].head == 0 {
		r.goesOnPlanned(reg, c, before)
		r.askedFor(reg, c)
	}
	if r.pack.Order.MarkedBefore && reg.chunks[c.at].head == 0 && !isTalk(c.form) {
		if a, stranger := r.mainOpener(reg, c); a != nil || stranger {
			return a
		}
	}
	if r.ofTrip(reg, j) {
		return nil
	}
	say := c.frame.Kind == pack.FSay || c.frame.Kind == pack.FEvent
	if j >= 0 {
		// an unknown subject stands before the verb: not to be taken for another
		x := &reg.chunks[j]
		joint := x.is(pack.And) || x.is(pack.Sub) || x.is(pack.Rel) || x.is(pack.Prep) || x.is(pack.Comp) || x.kind == cQuote || x.kind == cPunct || x.finite() || x.kind == cDate || c.feat&(pack.Ger|pack.Inf|pack.Base) != 0 || x.kind == cMent || r.pack.Order.Cases && r.marksUnknown(reg, j)
		if !joint && !r.pack.Order.Dropped || r.strangerAfter(reg, c) && !(r.pack.Order.Cases && x.is(pack.And)) {
			return nil
		}
		aside := r.pack.Order.Inverted && r.pack.Order.Dropped && x.kind == cItem && x.is(pack.Sub) && !x.is(pack.Prep) && j > 0 && comma(r.punct(&reg.chunks[j-1])) // "…, al tiempo que pidió"
		if x.is(pack.And) || comma(r.punct(x)) || aside {
			// back to the level of the verbs of saying
			for i := len(before) - 1; i >= 0 && say; i-- {
				if r.pack.Order.Construct && before[i].frame.Kind == pack.FSay && !r.carriesWords(reg, &before[i]) {
					continue // "classed the party": no words follow
				}
				if b := &before[i]; r.pack.Order.Construct && c.frame.Kind == pack.FSay && c.feat&pack.Ger != 0 && b.frame.Kind == pack.FSay && b.form.Class == pack.Verb && reg.chunks[b.at].finite() && b.get([]pack.Marker{pack.Subj}) == nil && r.strangerAfter(reg, b) {
					return nil // somebody whom nobody knows said so, and goes on
				}
				if b := &before[i]; b.frame.Kind == pack.FSay && b.form.Class == pack.Verb && (!r.pack.Order.Dropped || !r.pack.Order.SubjectFirst || b.feat&c.feat&(pack.Past|pack.Pres) != 0) {
					if a := b.get([]pack.Marker{pack.Subj}); a != nil && !r.placeOnly(a) && r.suitsArg(c, a) {
						return a.mentions
					}
				}
			}
		}
	}
	for i := len(before) - 1; i >= 0 && c.at-before[i].at < maxSubject; i-- {
		b := &before[i]
		if b.form.Class != pack.Verb && b.form.Class != pack.Support {
			continue
		}
		if b.infinitive && reg.chunks[c.at].finite() && c.feat&(pack.Base|pack.Inf) == 0 {
			continue // "pressed X to cooperate, and welcomed": not X
		}
		if r.pack.Order.Cases && j > 0 && reg.chunks[j].is(pack.And) && comma(r.punct(&reg.chunks[j-1])) && r.inRelativeClause(reg, b.at) {
			continue
		}
		if r.pack.Order.SubjectFirst && j > b.at && reg.chunks[j].is(pack.And) && reg.chunks[c.at].finite() && !reg.chunks[b.at].finite() && i > 0 {
			continue // "thanked Egypt for what it had been sending and voiced hope"
		}
		if g := r.pack.Guess; g != nil && b.form == g.FinForm && r.inRelativeClause(reg, b.at) {
			continue // "the thousands who surrounded it, and demanded"
		}
		if r.metByOne(reg, b) {
			continue // "(he) met the president, then sat with": he
		}
		// a relative clause in between is not what it hangs on
		if a := b.grammatical(); a != nil && !r.placeOnly(a) && !r.semicolonBetween(reg, b.at, c.at) && r.suitsArg(c, a) {
			return a.mentions
		}
	}
	if j > 0 && r.pack.Order.SubjectFirst && !r.pack.Order.Inverted && c.feat&pack.Ger != 0 && c.feat&(pack.Past|pack.Pres) == 0 && comma(r.punct(&reg.chunks[j])) {
		return r.first(reg) // "The army boycotted the talks, accusing …": of a verb that no list has
	}
	return nil
}

// first is the mention with which a sentence begins, if it can be the subject of one.
func (r *reading) first(reg *region) []int32 {
	for j := range reg.chunks {
		x := &reg.chunks[j]
		if x.kind == cMent && j+1 < len(reg.chunks) && reg.chunks[j+1].kind == cItem && !r.ownerAt(reg, j+1) && !reg.chunks[j+1].is(pack.Prep) {
			if m := &r.mentions[x.idx]; m.kind != kPossessive && m.kind != kPlace && !m.bare {
				return r.chainRight(reg, j).mentions
			}
			return nil
		}
		if x.kind != cItem || !x.is(pack.Det) && !x.is(pack.Adverb) {
			return nil
		}
	}
	return nil
}

// semicolonBetween reports whether a semicolon stands between chunks a and b.
func (r *reading) semicolonBetween(reg *region, a, b int) bool {
	for j := a; j < b; j++ {
		if semicolon(r.punct(&reg.chunks[j])) {
			return true
		}
	}
	return false
}

// bareParticiple reports whether the verb of a clause is a participle that no
// auxiliary goes before.
func (r *reading) bareParticiple(reg *region, c *clause) bool {
	if c.feat&pack.Part == 0 || c.self {
		return false
	}
	k := c.at - 1
	for k >= 0 && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Adverb) && !reg.chunks[k].is(pack.Aux) {
		k--
	}
	return k < 0 || !reg.chunks[k].is(pack.Aux) || reg.chunks[k].is(pack.Prep)
}
