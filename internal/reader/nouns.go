package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// nounClause finds what belongs to a noun: its owner, marked arguments, the
// verb whose object it is.
func (r *reading) nounClause(reg *region, c *clause, before []clause) {
	c.neg = c.frame.Neg
	if r.pack.Order.MarkedBefore {
		r.marked(reg, c, c.at-1)
	}
	j := c.at - 1
	// what stands between the noun and its article
	for n := 0; j >= 0 && n < 5; n++ {
		x := &reg.chunks[j]
		if x.kind == cMent {
			m := &r.mentions[x.idx]
			if m.kind == kPossessive {
				c.args = append(c.args, arg{mark: pack.Poss, mentions: []int32{x.idx}, from: j, to: j + 1})
			} else if pair := r.hyphened(reg, j); pair != nil { // "the Russia-China talks"
				c.args = append(c.args, arg{mark: pack.Between, mentions: pair, from: j - 2, to: j + 1})
			} else if m.bare {
				if c.frame.Kind == pack.FEvent && len(c.args) == 0 { // "American aid"
					c.args = append(c.args, arg{mark: pack.Poss, mentions: []int32{x.idx}, from: j, to: j + 1})
				}
				j--
				continue
			} else if r.destination(reg, c, j) { // "Modi's Moscow visit"
				c.args = append(c.args, arg{mark: pack.To, mentions: []int32{x.idx}, from: j, to: j + 1})
				j--
				continue
			}
			break
		}
		if x.kind == cDate && j > 0 && r.ownerAt(reg, j-1) && (isTalk(c.form) || isTrip(c.form)) {
			j-- // "Fidan's Monday call"
			continue
		}
		if t := r.doc.Tokens[x.first]; x.kind == cPunct && t.Is('-') && t.Has(text.Glued) {
			j-- // "Lavrov's two-day stay"
			continue
		}
		if x.kind != cItem {
			break
		}
		if r.ownerAt(reg, j) && j > 0 && reg.chunks[j-1].kind == cMent {
			k := r.ownerPast(reg, j-1)
			if c.within(k) != nil {
				break // "the talks with X": whom, not whose
			}
			a := r.chainLeft(reg, k)
			a.mark = pack.Poss
			c.args = append(c.args, a)
			break
		}
		r.small(reg, c, j)
		if x.trig != nil && x.trig.Class != pack.Noun && x.trig.Class != pack.Adj && !x.is(pack.Plan) && !x.is(pack.Cancel) {
			break
		}
		if x.is(pack.Prep) && !x.is(pack.Det) || x.is(pack.And) || x.is(pack.Comp) || x.is(pack.Sub) {
			break
		}
		j--
	}
	if pair := r.hyphenedRight(reg, c); pair != nil { // "le tête-à-tête Macron-Poutine"
		c.args = append(c.args, *pair)
	}
	r.compoundPair(reg, c)
	r.rightArgs(reg, c, false)
	described := r.described(reg, c)
	if !described {
		r.fronted(reg, c, c.at-1)
		r.relativeSupport(reg, c)
		r.heldIn(reg, c)
		r.givenBy(reg, c)
		r.givenHim(reg, c)
		r.partiesAside(reg, c)
		r.heldBehind(reg, c)
	}
	// the verb whose object it is
	for k, n := c.at-1, 0; k >= 0 && n < 14; k, n = k-1, n+1 {
		x := &reg.chunks[k]
		if described && x.head != reg.chunks[c.at].head {
			break
		}
		if x.supports() && c.support == nil && r.pack.Order.Incise && isTalk(c.form) && r.afterWords(reg, c.at) {
			break // "must grant it before the summit"
		}
		if x.supports() && c.support == nil {
			r.underSupport(c, before, k)
			if f := r.form(&r.items[x.item], pack.Cancel); x.finite() && x.is(pack.Cancel) && f != nil && !f.Is(pack.Propose) {
				c.cancel = true
			}
			if a := c.get([]pack.Marker{pack.Subj}); a != nil && a.to <= k { // "with X the minister held talks"
				r.fronted(reg, c, a.from-1)
			} else if a != nil && a.from > k {
				r.fronted(reg, c, k-1)
			}
			r.proclitics(reg, c, k)
			for j := k - 1; j >= 0 && j > k-6; j-- { // "denied holding talks"
				if y := &reg.chunks[j]; y.trig != nil && y.trig.Class == pack.Verb {
					c.neg = c.neg || denies(y)
					r.proposed(reg, c, j)
					break
				} else if y.is(pack.And) || y.is(pack.Comp) {
					break
				}
			}
			break
		}
		if x.is(pack.Plan) {
			c.plan = true
		}
		if x.trig != nil && x.trig.Class == pack.Verb && denies(x) {
			c.neg = true
			break
		}
		if x.finite() && x.is(pack.Cancel) {
			r.cancelled(reg, c, k) // "put off the visit planned for Monday"
		}
		if x.trig != nil && x.trig.Class == pack.Verb && isTalk(c.form) && isTalk(x.trig) {
			c.likeVerb(before, k)
		}
		if x.trig != nil && x.trig.Class == pack.Verb || x.is(pack.Comp) || x.is(pack.Sub) && !x.is(pack.Prep) || x.is(pack.Rel) && !x.is(pack.Prep) || semicolon(r.punct(x)) {
			break
		}
		r.cancelled(reg, c, k)
	}
	if !described {
		r.objectInFront(reg, c)
	}
	if c.support == nil && !described && (isTalk(c.form) || isTrip(c.form)) {
		// "talks were held", "a meeting will take place"
		k, refused := c.at+1, c.neg
		if a := c.get([]pack.Marker{pack.Between}); a != nil && a.from > c.at {
			for q := c.at + 1; q < a.from; q++ { // "a meeting is planned on Tuesday between A and B"
				if x := &reg.chunks[q]; x.kind == cItem && (x.is(pack.Plan) || x.is(pack.Cancel)) {
					r.small(reg, c, q)
				}
			}
			for i := range c.args {
				if c.args[i].mark&pack.Between != 0 {
					k = max(k, c.args[i].to)
				}
			} // "between the two presidents, A and B, was held"
		}
		for n := 0; k < len(reg.chunks) && n < 16; k, n = k+1, n+1 {
			x := &reg.chunks[k]
			if comma(r.punct(x)) && k+1 < len(reg.chunks) && (reg.chunks[k+1].kind == cMent || !r.pack.Order.SubjectFirst && c.at > 0 && reg.chunks[c.at-1].is(pack.Prep)) {
				break // another clause; "discussed, in a call with X, the preparations"
			}
			if !r.ofMainVerb(reg, c, k) {
				r.small(reg, c, k)
			}
			if x.trig != nil && (x.trig.Class == pack.Verb || x.trig.Class == pack.Support) {
				for _, f := range x.trigs { // its tense is the noun's
					if f.Class == pack.Support && (x.finite() || x.feat&pack.Ger != 0 && f.Has("intransitive") && r.withSomebody(c) || x.feat&pack.Inf != 0 && c.plan) {
						c.support = f
					}
				}
				if c.support != nil {
					r.partiesBehind(reg, c, k)
				}
				if x.feat&pack.Fut != 0 {
					c.plan = true
				} else if x.trig.Frame.Status == "planned" { // "is expected in August"
					for c.plan = true; k+1 < len(reg.chunks) && reg.chunks[k+1].kind == cDate; k++ {
						c.end = k + 2
					}
				}
				r.cancelledBehind(reg, c, k)
				break
			}
			if x.is(pack.Comp) || x.is(pack.Sub) && !x.is(pack.Prep) || x.is(pack.Rel) {
				break
			}
		}
		if c.neg && !refused && c.support == nil && !c.plan && !c.cancel && !c.propose && !c.maybe && r.presupposed(reg, c) {
			c.neg = false // "the talks between A and B settled nothing"
		}
	}
}

// destination reports whether the place at chunk j, between an owner and a noun of
// travel, says where the trip leads.
func (r *reading) destination(reg *region, c *clause, j int) bool {
	m := &r.mentions[reg.chunks[j].idx]
	if !isTrip(c.form) || m.definite || m.kind != kPlace && m.kind != kCountry || j == 0 || j < c.at-3 {
		return false
	}
	p := &reg.chunks[j-1]
	return p.kind == cMent && r.mentions[p.idx].kind == kPossessive || r.ownerAt(reg, j-1)
}

// relativeSupport reads who held a meeting off the relative clause behind its noun,
// in a language that needs no relative pronoun for it: "talks (that) X held (them)
// with Y".
func (r *reading) relativeSupport(reg *region, c *clause) {
	if !isTalk(c.form) && !isTrip(c.form) {
		return
	}
	for k := c.at + 1; k+1 < len(reg.chunks) && k < c.at+6; k++ {
		x := &reg.chunks[k]
		if x.supports() {
			y := &reg.chunks[k+1]
			if y.kind == cItem && y.is(pack.Prep) && k+2 < len(reg.chunks) { // "which X makes (with it)"
				k++
				y = &reg.chunks[k+1]
			}
			t := r.doc.Tokens[y.first]
			if y.kind != cMent || !t.Has(text.Cut) || !t.Has(text.Glued) || slices.Contains(x.trig.Frame.A, pack.Obj) {
				r.heldBetween(reg, c, k)
				return
			}
			d := clause{form: x.trig, frame: x.trig.Frame, feat: x.feat, at: k + 1, region: c.region, sent: c.sent, quote: c.quote, begin: k, end: k + 2}
			d.form = supportForm(x)
			r.rightArgs(reg, &d, true)
			for _, a := range d.args {
				if a.from > k+1 {
					c.args = append(c.args, a)
				}
			}
			c.support, c.end = d.form, max(c.end, d.end)
			return
		}
		if x.kind == cPunct || x.kind == cMent && !r.mentions[x.idx].bare || x.kind == cItem && (x.is(pack.Prep) || x.is(pack.And) || x.is(pack.Comp)) {
			return
		}
	}
}

// heldBetween takes the parties from behind the verb at chunk k that says that the noun took
// place: "the talks that were held in Oslo between A and B".
func (r *reading) heldBetween(reg *region, c *clause, k int) {
	for k > 0 && !reg.chunks[k].supports() {
		k--
	}
	x := &reg.chunks[k]
	if !isTalk(c.form) || !x.finite() || c.get([]pack.Marker{pack.Between}) != nil {
		return
	}
	d := clause{form: supportForm(x), frame: x.trig.Frame, feat: x.feat, at: k, region: c.region, sent: c.sent, quote: c.quote, begin: k, end: k + 1}
	r.rightArgs(reg, &d, false)
	for _, a := range d.args {
		if a.mark&pack.Between != 0 && a.from > k {
			c.args = append(c.args, a)
			c.support, c.end = d.form, max(c.end, d.end)
		}
	}
}

// supportForm is the form of a chunk that is a support verb.
func supportForm(x *chunk) *pack.Form {
	for _, f := range x.trigs {
		if f.Class == pack.Support {
			return f
		}
	}
	return x.trig
}

// hyphened is the two mentions that a hyphen before a noun joins, nil if there
// are none.
func (r *reading) hyphened(reg *region, j int) []int32 {
	if j < 2 || reg.chunks[j-2].kind != cMent {
		return nil
	}
	if p := r.doc.Tokens[reg.chunks[j-1].first]; p.Kind != text.Punct || !dash(rune(p.Num)) || !p.Has(text.Glued) {
		return nil
	}
	return []int32{reg.chunks[j-2].idx, reg.chunks[j].idx}
}

// proposed notes that the verb at chunk k proposes, asks for or calls off the holding of what
// a noun tells: "proposed, called for holding talks between".
func (r *reading) proposed(reg *region, c *clause, k int) {
	if !isTalk(c.form) {
		return
	}
	r.cancelled(reg, c, k)
	for _, f := range reg.chunks[k].trigs {
		c.propose = c.propose || f.Frame.Type == "REQUEST" || f.Frame.Also == "REQUEST" || f.Frame.Status == "proposed"
	}
}

// small notes what the small word at chunk k says of a noun's clause: not,
// planned, under way, called off.
func (r *reading) small(reg *region, c *clause, k int) {
	x := &reg.chunks[k]
	if r.ownedPlan(reg, k) {
		return
	}
	c.neg = c.neg || x.is(pack.Neg)
	c.refused = c.refused || x.is(pack.Neg) && r.form(&r.items[x.item], pack.Neg).Has("refuses")
	c.plan = c.plan || x.is(pack.Plan)
	c.ongoing = c.ongoing || x.is(pack.Ongoing)
	r.cancelled(reg, c, k)
}

// denies reports whether a verb says that its object is not so.
func denies(x *chunk) bool {
	for _, f := range x.trigs {
		if f.Frame.Neg || f.Frame.Also == "REJECT" || f.Frame.Type == "REJECT" {
			return true
		}
	}
	return false
}

// likeVerb makes a noun as much planned, proposed, denied as the verb at chunk k whose object it
// is: "offered to host talks".
func (c *clause) likeVerb(before []clause, k int) {
	for i := range before {
		if b := &before[i]; b.at == k {
			c.plan, c.cancel, c.propose = c.plan || b.plan, c.cancel || b.cancel, c.propose || b.propose
			c.neg, c.maybe = c.neg || b.neg, c.maybe || b.maybe
			return
		}
	}
}

// underSupport hands a noun the subject and the tense of its support verb.
func (r *reading) underSupport(c *clause, before []clause, k int) {
	for i := len(before) - 1; i >= 0; i-- {
		b := &before[i]
		if b.at != k || b.form.Class != pack.Support && i > 0 && before[i-1].at == k {
			continue // of a verb's senses the one that supports
		}
		c.support = b.form
		c.neg = c.neg || b.neg
		c.plan = c.plan || b.plan
		c.maybe = c.maybe || b.maybe
		c.ongoing, c.now = c.ongoing || b.ongoing, c.now || b.now
		c.cancel, c.propose = c.cancel || b.cancel, c.propose || b.propose
		c.report = b.report
		for _, a := range b.args {
			if a.mark&pack.Subj != 0 {
				c.args = append(c.args, a)
			} else if a.to <= c.at {
				c.args = append(c.args, a) // a marked argument between verb and noun
			}
		}
		for _, s := range b.frame.A {
			if s != pack.Obj {
				continue
			}
			for j := range c.args { // "a meeting brought together A and B"
				if a := &c.args[j]; a.mark&(pack.OfM|pack.Obj) != 0 && a.from > c.at {
					a.mark |= pack.Subj
				}
			}
		}
		c.begin = min(c.begin, b.begin, b.at)
		return
	}
}

// hyphenedRight is the mentions, joined by hyphens or dashes, that stand directly behind
// a noun of meeting: its parties. Nil if there are none.
func (r *reading) hyphenedRight(reg *region, c *clause) *arg {
	if !isTalk(c.form) {
		return nil
	}
	k := c.at + 1
	for k < len(reg.chunks) && k < c.at+3 && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Modifier) {
		k++
	}
	a := arg{mark: pack.Between, from: k, to: k}
	for ; k < len(reg.chunks); k += 2 {
		x := &reg.chunks[k]
		if x.kind != cMent {
			break
		}
		switch m := &r.mentions[x.idx]; m.kind {
		case kPerson, kCountry, kPlace, kOrg:
		default:
			return nil
		}
		a.mentions, a.to = append(a.mentions, x.idx), k+1
		if k+1 >= len(reg.chunks) || !dash(r.punct(&reg.chunks[k+1])) {
			break
		}
	}
	if len(a.mentions) < 2 {
		return nil
	}
	return &a
}
