package reader

import "github.com/mahdar/mahdar/internal/pack"

// What the small words before a verb say of it: planned, denied, not done yet.

// around reads the small words before a verb: will, not, was, could.
func (r *reading) around(reg *region, c *clause) int {
	j := c.at - 1
	self := false // a reflexive pronoun: the auxiliary makes no passive
	for ; j >= 0; j-- {
		if k := r.setOffSmall(reg, j); k >= 0 {
			j = k + 1
			continue
		}
		x := &reg.chunks[j]
		if x.kind == cDate {
			continue
		}
		if x.kind != cItem || x.set == 0 || r.ownedPlan(reg, j) {
			break
		}
		small := false
		if x.is(pack.Neg) {
			c.neg, small = true, true
			c.refused = c.refused || r.form(&r.items[x.item], pack.Neg).Has("refuses")
		}
		if x.is(pack.Plan) {
			c.plan, small = true, true
		}
		if x.is(pack.Maybe) && !x.is(pack.Plan) {
			if f := r.form(&r.items[x.item], pack.Maybe); f.Has("reported") && r.saidBefore(reg, j) {
				c.plan = true // "said he would meet"
			} else {
				c.maybe = true
			}
			small = true
		}
		if x.is(pack.Ongoing) {
			c.ongoing, small = true, true
		}
		if x.is(pack.Cancel) && r.invited(reg, j) {
			small = true
		} else if x.is(pack.Cancel) {
			if f := r.form(&r.items[x.item], pack.Cancel); f != nil && f.Is(pack.Propose) {
				c.propose = true
			} else {
				c.cancel = true
			}
			small = true
		}
		if x.is(pack.Report) {
			c.report, small = true, true
		}
		if x.is(pack.Aux) {
			for _, f := range r.forms(&r.items[x.item], bit(pack.Aux)) {
				if f.Has("be") && c.feat&pack.Part != 0 {
					c.passive = true
				}
				if f.Has("be") && c.feat&pack.Ger != 0 {
					c.ongoing, c.now = true, !f.Has("was")
				}
				if f.Has("done") && c.feat&(pack.Base|pack.Past) == pack.Base { // "managed to meet"
					c.feat = c.feat&^(pack.Base|pack.Pres|pack.Imp) | pack.Past
				}
				if f.Has("decided") && c.frame.Kind != pack.FEvent && c.feat&(pack.Base|pack.Inf) != 0 {
					c.plan = true // "decided to visit"; "decided to expel" is the deed
				}
				self = self || f.Has("self")
				c.perfect = c.perfect || f.Has("perfect") && c.feat&pack.Part != 0
				if f.Feat.HasFeat(pack.Inf) && f.Feat&(pack.Past|pack.Pres) == 0 && c.feat&pack.Part != 0 { // "after having met X", "in order to be received by X"
					c.perfect, c.yet = true, f.Has("now")
				}
			}
			small = true
		}
		if x.is(pack.Adverb) || x.is(pack.DayPart) || x.is(pack.Modifier) {
			small = true
		}
		if x.is(pack.Prep) && x.mark&pack.To != 0 && c.feat&(pack.Base|pack.Inf) != 0 {
			small = true // "to meet"
			c.infinitive = true
			c.neg = c.neg || r.deniedFor(reg, j-1)
			switch first := r.firstTo(reg, j-1); {
			case r.form(&r.items[x.item], pack.Prep).Has("moment"): // "al llegar"
			case first:
				c.plan = r.planBefore(reg, j-1) // "will become the first to visit"
			case c.feat&(pack.Past|pack.Pres) == 0, j == 0, reg.chunks[j-1].kind == cMent, reg.chunks[j-1].kind == cItem && reg.chunks[j-1].trig == nil && reg.chunks[j-1].set&(bit(pack.Word)|bit(pack.TopicNoun)) != 0:
				c.plan = true // "an invitation to visit"
			case j > 0 && r.attempted(&reg.chunks[j-1]):
				c.plan = true // "tried to talk to"
			}
		}
		if !small {
			break
		}
	}
	if self {
		c.passive = false
	}
	c.plan = c.plan || c.infinitive && c.report // "is reported to visit"
	c.self = self
	if c.perfect && (c.plan || c.maybe) {
		c.perfect = false // "is to be received"
	} else if c.perfect && c.yet && !self { // not "s'être rendu"
		r.beDone(reg, c, j)
	}
	return j
}

// pluralAux reports whether the auxiliary before a clause's participle or infinitive is in
// the plural: "se habían reunido", "volvieron a reunirse".
func (r *reading) pluralAux(reg *region, c *clause) bool {
	if c.feat&(pack.Part|pack.Inf) == 0 {
		return false
	}
	j := c.at - 1
	for j > 0 && reg.chunks[j].kind == cItem && reg.chunks[j].is(pack.Adverb) && !reg.chunks[j].is(pack.Aux) {
		j--
	}
	if j < 0 || reg.chunks[j].kind != cItem || !reg.chunks[j].is(pack.Aux) {
		return false
	}
	f := r.form(&r.items[reg.chunks[j].item], pack.Aux)
	return f != nil && f.Is(pack.Plural)
}

// planBefore reports whether the verb before chunk j is one of the future.
func (r *reading) planBefore(reg *region, j int) bool {
	for k := j; k >= 0 && k > j-8; k-- {
		if x := &reg.chunks[k]; x.is(pack.Plan) {
			return true
		} else if x.kind == cPunct && !r.innerMark(x) || x.is(pack.Rel) {
			return false
		}
	}
	return false
}

// firstTo reports whether the mention at chunk j is the first, or the last: what it is the first
// to do is done.
func (r *reading) firstTo(reg *region, j int) bool {
	if j < 0 || reg.chunks[j].kind != cMent {
		return false
	}
	for i := max(j-3, 0); i <= j; i++ {
		for k := r.itemAt[reg.chunks[i].first]; k < r.itemAt[reg.chunks[i].last]; k++ {
			if f := r.form(&r.items[k], pack.Number); f != nil && f.N == 1 {
				return true
			}
			if f := r.form(&r.items[k], pack.Which); f != nil && f.N == -1 {
				return true
			}
		}
	}
	return false
}

// ownedPlan reports whether a word for a plan or a proposal is a noun where words are not spaced: its
// owner or a word like "this" stands right before it, "A's proposal was rejected".
func (r *reading) ownedPlan(reg *region, j int) bool {
	x := &reg.chunks[j]
	return !r.pack.Spaced && j > 0 && x.last-x.first > 1 && (x.is(pack.Plan) || x.is(pack.Cancel)) && (r.ownerAt(reg, j-1) || reg.chunks[j-1].kind == cItem && (reg.chunks[j-1].is(pack.Of) || reg.chunks[j-1].is(pack.Det)))
}

// deniedFor reports whether words that deny stand right before the one at chunk j of whom an
// infinitive behind him tells: "there are no plans for X to go".
func (r *reading) deniedFor(reg *region, j int) bool {
	if j < 1 || reg.chunks[j].kind != cMent {
		return false
	}
	for k := r.chainLeft(reg, j).from - 1; k >= 0 && k > j-maxAdverbials; k-- {
		x := &reg.chunks[k]
		if x.kind != cItem || x.finite() {
			return false
		}
		if x.is(pack.Neg) {
			return x.last-x.first > 1
		}
	}
	return false
}

// saidBefore reports whether a verb of saying stands before chunk j, so that
// what follows is told in its tense.
func (r *reading) saidBefore(reg *region, j int) bool {
	for j--; j >= 0; j-- {
		if t := reg.chunks[j].trig; t != nil && t.Frame.Kind == pack.FSay && reg.chunks[j].finite() {
			return true
		}
	}
	return false
}

// joinedBase gives a verb in its base form what governs the one it is joined to:
// "will meet X and call on Y", "would not see X or call on Y".
func (r *reading) joinedBase(reg *region, c *clause, j int, before []clause) {
	if j >= 0 && !r.pack.Order.Dropped && c.feat&pack.Inf != 0 && c.feat&^pack.Inf == 0 && (reg.chunks[j].is(pack.And) || comma(r.punct(&reg.chunks[j]))) { // "managed to see X and talk to Y"
		for i := len(before) - 1; i >= 0 && c.at-before[i].at < maxReach; i-- {
			if b := &before[i]; b.form.Class == pack.Verb && b.feat&pack.Inf != 0 && b.feat&^pack.Inf == 0 && b.infinitive {
				c.infinitive = true
				c.neg, c.plan, c.maybe, c.cancel, c.propose = c.neg || b.neg, c.plan || b.plan, c.maybe || b.maybe, c.cancel || b.cancel, c.propose || b.propose
				return
			} else if reg.chunks[b.at].finite() {
				return
			}
		}
		return
	}
	if p := c.at - 1; p >= 0 && c.feat&pack.Base != 0 && reg.chunks[p].trig != nil && reg.chunks[p].trig.Class == pack.Verb && reg.chunks[p].feat&pack.Base != 0 && len(before) > 0 && before[len(before)-1].at == p {
		b := &before[len(before)-1] // "to help shoot them down"
		c.neg, c.plan, c.maybe, c.propose = c.neg || b.neg && !b.frame.Neg, c.plan || b.plan || b.infinitive, c.maybe || b.maybe, c.propose || b.propose
		return
	}
	if p := c.at - 1; p > 0 && c.feat&pack.Base != 0 && reg.chunks[p].kind == cItem && reg.chunks[p].trig == nil && !reg.chunks[p].is(pack.Prep) && reg.chunks[p-1].is(pack.Prep) && reg.chunks[p-1].mark&pack.To != 0 {
		c.plan = true // the same with a verb that no list has
	}
	if j < 0 || c.at-j > 2 || !reg.chunks[j].is(pack.And) || c.feat&pack.Base == 0 || c.plan || c.maybe {
		return
	}
	for i := len(before) - 1; i >= 0 && j-before[i].at < maxReach; i-- {
		b := &before[i]
		if b.form.Class != pack.Verb && b.form.Class != pack.Support {
			continue
		}
		if b.feat&pack.Base != 0 && !r.semicolonBetween(reg, b.at, j) {
			c.neg, c.plan, c.maybe = c.neg || b.neg && !b.frame.Neg, b.plan, b.maybe
			c.cancel, c.propose = c.cancel || b.cancel, c.propose || b.propose
		}
		return
	}
}

// attempted reports whether a verb that makes no record does not say of the infinitive
// behind it that it was done, as one with the flag "does" would: "tried to", not "managed to".
func (r *reading) attempted(x *chunk) bool {
	if x.trig == nil || x.trig.Class != pack.Verb || x.trig.Frame.Kind != pack.FOther {
		return false
	}
	for _, f := range x.trigs {
		if f.Has("does") || f.Frame.Kind != pack.FOther {
			return false
		}
	}
	return true
}
