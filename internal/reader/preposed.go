package reader

import "github.com/mahdar/mahdar/internal/pack"

// Infinitives in a form of their own, and verbs without a subject that open their
// sentence: "Received by Macron, Scholz said", "After meeting him, she left".

// bareInfinitive says of an infinitive that no word for "to" stands before what
// the words before it, from chunk j to the left, make of it: what somebody wishes
// or promises is planned; what follows a word for "after" or "before" took place;
// what for is told by the trip it belongs to.
func (r *reading) bareInfinitive(reg *region, c *clause, j int) {
	c.infinitive = true
	if c.neg || c.plan || c.maybe || c.cancel || c.propose {
		return
	}
	for k := c.at - 1; k > j; k-- {
		if x := &reg.chunks[k]; x.is(pack.Aux) && !r.has(&r.items[x.item], bit(pack.Aux), "self") {
			return // "has been able to meet"
		}
	}
	if j < 0 {
		c.plan = true
		return
	}
	x := &reg.chunks[j]
	switch {
	case x.kind == cItem && (x.is(pack.Prep) || x.is(pack.Sub)) && x.mark&(pack.AfterM|pack.Before|pack.During) != 0:
		return
	case x.kind == cItem && x.is(pack.Prep) && x.mark&(pack.For|pack.To) != 0:
		c.aim = true
		return
	case x.kind == cItem && x.is(pack.Sub):
		return
	}
	if x.kind == cItem && x.is(pack.Prep) && j > 0 {
		x = &reg.chunks[j-1]
	}
	if reg.chunks[j].is(pack.Prep) && r.firstTo(reg, j-1) { // "fue la primera en visitar"
		c.plan = r.planBefore(reg, j-1)
		return
	}
	if r.pack.Order.Inverted && r.afterTrip(reg, j) { // "est venu à Paris rencontrer"
		c.aim = true
		return
	}
	c.plan = true
	for k := j - 1; k >= 0 && k > j-6 && r.pack.Order.Inverted; k-- { // "did not ask to meet"
		if y := &reg.chunks[k]; y.kind != cItem || y.set&(bit(pack.Neg)|bit(pack.Aux)|bit(pack.Adverb)) == 0 && k < j-1 {
			break
		} else if y.is(pack.Neg) && !y.is(pack.Prep) {
			c.neg = true
		}
	}
	for _, f := range x.trigs {
		c.neg = c.neg || f.Frame.Neg
		if f.Frame.Status == "proposed" { // "proposed to meet"
			c.propose, c.plan = true, false
		}
	}
}

// opensSentence reports whether a verb without a subject begins its sentence: an
// infinitive or a participle with its auxiliary behind a word like "after", a
// participle alone, or one joined to such a participle.
func (r *reading) opensSentence(reg *region, c *clause, before []clause) bool {
	if c.form.Class != pack.Verb || c.form.Feat == 0 || !r.pack.Order.SubjectFirst {
		return false
	}
	participle := c.feat&(pack.Part|pack.Past) != 0 && c.feat&(pack.Pres|pack.Fut|pack.Ger) == 0
	if !participle && !(c.infinitive && c.feat&^pack.Inf == 0) {
		return false
	}
	j := c.at - 1
	if participle && j > 0 && reg.chunks[j].is(pack.And) { // "arrived in Paris and received by Macron"
		p := len(before) - 1
		c.reduced = true
		return p >= 0 && before[p].preposed && j-before[p].at < maxReach && !r.punctBetween(reg, before[p].at, j)
	}
	after, aux := false, false
	for ; j >= 0; j-- {
		x := &reg.chunks[j]
		switch {
		case x.is(pack.Aux):
			aux = true
			for _, f := range r.forms(&r.items[x.item], bit(pack.Aux)) {
				after = after || f.Has("perfect") // "Having met X, he flew home"
			}
		case x.kind == cItem && (x.is(pack.Prep) || x.is(pack.Sub)) && !x.is(pack.Comp):
			after = true
		case x.is(pack.Adverb), x.is(pack.Neg), x.kind == cDate:
		default:
			return false
		}
	}
	c.reduced = participle && !aux
	return !participle || aux == after
}

// preposedAt reports whether the trigger at chunk j opens its sentence without a subject.
func (r *reading) preposedAt(reg *region, j int) bool {
	list, k := r.clauseRoom[level(reg.quote)], reg.chunks[j].clause
	return k >= 0 && int(k) < len(list) && list[k].at == j && list[k].preposed
}

// afterComma is whom a verb that opens its sentence can have as its subject where no
// verb that the pack knows follows: the first mention that stands between a comma
// and a word that can be a verb.
func (r *reading) afterComma(reg *region, at int) *arg {
	for k := at + 1; k+2 < len(reg.chunks) && k < at+maxReach; k++ {
		if !comma(r.punct(&reg.chunks[k])) {
			continue
		}
		n := k + 1
		for n < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].is(pack.Det) {
			n++
		}
		if n >= len(reg.chunks) || reg.chunks[n].kind != cMent {
			continue
		}
		if m := &r.mentions[reg.chunks[n].idx]; m.bare || m.kind == kPossessive || m.kind == kPlace {
			continue
		}
		a := r.chainRight(reg, n)
		if a.to < len(reg.chunks) && reg.chunks[a.to].kind == cItem && (reg.chunks[a.to].set == 0 || reg.chunks[a.to].is(pack.Aux) || reg.chunks[a.to].is(pack.Neg) || reg.chunks[a.to].is(pack.Word)) {
			return &a
		}
	}
	return nil
}

// punctBetween reports whether a comma or another mark stands between two chunks.
func (r *reading) punctBetween(reg *region, from, to int) bool {
	for k := from; k < to; k++ {
		if x := &reg.chunks[k]; x.kind == cPunct && !r.innerMark(x) {
			return true
		}
	}
	return false
}

// laterSubjects gives verbs without a subject that open a sentence the subject of
// the verb after them: "Noting that …, Wang expressed …". Of a participle that is
// passive it is whom the deed is done to.
func (r *reading) laterSubjects(reg *region, list []clause) {
	for i := range list {
		c := &list[i]
		ger := c.form.Class == pack.Verb && c.feat&pack.Ger != 0 && c.feat&(pack.Past|pack.Pres) == 0
		if !ger && (!c.preposed || c.reduced && c.frame.Kind == pack.FSay) || c.get([]pack.Marker{pack.Subj}) != nil && !((c.reduced || c.perfect) && c.passive && c.get([]pack.Marker{pack.Obj}) == nil) {
			continue
		}
		var a *arg
		for j := i + 1; j < len(list) && a == nil; j++ {
			d := &list[j]
			if !reg.chunks[d.at].finite() && !(r.pack.Order.Incise && d.plan && d.form.Class == pack.Verb) || d.preposed { // "is to meet"
				continue
			}
			if a = d.grammatical(); a != nil && (a.from <= c.at || a.from == 0 || !comma(r.punct(&reg.chunks[a.from-1]))) {
				a = nil
			}
		}
		if a == nil && c.preposed {
			a = r.afterComma(reg, c.at)
		}
		if a != nil {
			mark := pack.Subj
			if c.perfect && c.passive {
				mark = pack.Obj
			}
			if c.reduced && c.feat&pack.Part != 0 {
				mark = pack.Obj
				c.passive = true
				for k := range c.args {
					if b := &c.args[k]; b.mark&pack.By != 0 {
						b.mark = pack.Subj
					}
				}
			}
			c.args = append(c.args, arg{mark: mark, mentions: a.mentions, from: c.at, to: c.at})
			c.until = a.from - 1
		}
	}
}

// afterTrip reports whether a verb of travelling with where to, and nothing else,
// stands before chunk j: an infinitive behind them says what for.
func (r *reading) afterTrip(reg *region, j int) bool {
	for k := j; k >= 0 && k > j-7; k-- {
		x := &reg.chunks[k]
		if x.trig != nil && x.trig.Class == pack.Verb {
			return isTrip(x.trig)
		}
		if x.kind != cDate && x.kind != cMent && !(x.kind == cItem && (x.is(pack.Prep) || x.is(pack.Det) || x.is(pack.Adverb))) {
			return false
		}
	}
	return false
}

// beDone says of a passive infinitive what bareInfinitive says of others: what for it is,
// or that it is to come.
func (r *reading) beDone(reg *region, c *clause, j int) {
	c.infinitive = true
	if c.neg || c.cancel || c.propose || j < 0 {
		return
	}
	switch x := &reg.chunks[j]; {
	case x.kind == cItem && (x.is(pack.Prep) || x.is(pack.Sub)) && x.mark&(pack.AfterM|pack.Before|pack.During) != 0:
	case x.kind == cItem && (x.is(pack.Prep) || x.is(pack.Sub)):
		c.aim = true
	default:
		c.plan = true
	}
}

// absolute is the mention that ends at chunk j and that a word for "with" makes
// the subject of the participle after it, -1 if there is none.
func (r *reading) absolute(reg *region, j int) int {
	if j < 1 || reg.chunks[j].kind != cMent {
		return -1
	}
	if p := r.skipDet(reg, r.chainLeft(reg, j).from-1); p >= 0 && reg.chunks[p].is(pack.Prep) && reg.chunks[p].mark&pack.With != 0 {
		for k := p; k >= 0; k-- { // not the companion of a verb that has no subject yet: "met with"
			if x := &reg.chunks[k]; comma(r.punct(x)) || k == 0 {
				return j
			} else if x.kind != cItem || k < p && !x.is(pack.Adverb) && !x.is(pack.And) {
				return -1
			}
		}
	}
	return -1
}
