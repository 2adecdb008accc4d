package reader

import "github.com/mahdar/mahdar/internal/pack"

// Meetings, trips and deeds that were called off.

// calledOff makes the meeting that its sentence planned before a cancelled one: "was
// to be received by X, but the meeting fell through".
func (r *reading) calledOff(c *clause) bool {
	n := len(r.meetings) - 1
	if !c.cancel || c.form.Class != pack.Noun || n < 0 || r.meetings[n].sent != c.sent || r.meetings[n].status != "planned" {
		return false
	}
	r.meetings[n].status = "cancelled"
	return true
}

// tripOff does so with the trip that its sentence planned.
func (r *reading) tripOff(reg *region, c *clause) bool {
	n := len(r.visits) - 1
	if !c.cancel || n < 0 || r.visits[n].status != "planned" || r.visits[n].evidence[0].First < r.doc.Sents[reg.sent].First {
		return false
	}
	r.visits[n].status = "cancelled"
	return true
}

// cancelledBehind notes that a noun which the participle at chunk k describes is called off by
// the verb behind it: "the visit planned for Friday was cancelled".
func (r *reading) cancelledBehind(reg *region, c *clause, k int) {
	if x := &reg.chunks[k]; x.feat&pack.Part == 0 || k > 0 && reg.chunks[k-1].kind == cItem && reg.chunks[k-1].is(pack.Aux) {
		return
	}
	for j := k + 1; j < len(reg.chunks) && j < k+maxReach/2; j++ {
		x := &reg.chunks[j]
		if x.is(pack.Cancel) && reg.chunks[j-1].is(pack.Aux) {
			r.cancelled(reg, c, j)
			return
		}
		if x.trig != nil && x.trig.Class == pack.Verb || x.is(pack.Comp) || x.is(pack.Sub) && !x.is(pack.Prep) || x.is(pack.Rel) || x.is(pack.And) || semicolon(r.punct(x)) {
			return
		}
	}
}

// usedFor reports whether the verb before an infinitive says that what it tells was done: "took
// advantage of the summit to meet X".
func (r *reading) usedFor(reg *region, c *clause) bool {
	for k := c.at - 1; k >= 0 && k > c.at-maxReach; k-- {
		x := &reg.chunks[k]
		switch {
		case semicolon(r.punct(x)) || x.kind == cQuote || x.is(pack.Comp) && !x.is(pack.Prep):
			return false
		case x.kind == cItem && r.has(&r.items[x.item], bit(pack.Verb), "uses"):
			return x.feat&pack.Inf == 0 && x.feat&(pack.Past|pack.Part|pack.Ger) != 0
		case x.finite():
			return false
		}
	}
	return false
}

// cancelled notes that a clause is called off, or only proposed, where chunk k is a word that
// says so.
func (r *reading) cancelled(reg *region, c *clause, k int) {
	x := &reg.chunks[k]
	if x.kind != cItem || !x.is(pack.Cancel) {
		return
	}
	if f := r.form(&r.items[x.item], pack.Cancel); f != nil && f.Is(pack.Propose) {
		c.propose = true
	} else {
		c.cancel = true
	}
}

// putOff reports whether the verb behind the noun of a deed says that it was called off: "the
// signing of the accord was postponed".
func (r *reading) putOff(reg *region, c *clause) bool {
	for k := max(c.end, c.at+1); k < len(reg.chunks) && k < c.end+maxAdverbials; k++ {
		x := &reg.chunks[k]
		if x.kind == cItem && x.is(pack.Cancel) && reg.chunks[k-1].kind == cItem && reg.chunks[k-1].is(pack.Aux) {
			return true
		}
		if x.finite() || x.kind == cPunct || x.kind == cQuote || x.is(pack.And) {
			return false
		}
	}
	return false
}
