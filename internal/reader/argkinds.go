package reader

import "github.com/mahdar/mahdar/internal/pack"

// What the fillers of a clause's places are, and what its trigger speaks of.

// states reports whether mentions name nothing but states and organisations.
func (r *reading) states(mentions []int32) bool {
	for _, mi := range mentions {
		switch r.mentions[mi].kind {
		case kCountry, kPlace, kOrg:
		default:
			return false
		}
	}
	return true
}

// personal reports whether an argument is persons or holders of offices.
func (r *reading) personal(a *arg) bool {
	if a == nil {
		return false
	}
	for _, mi := range a.mentions {
		if k := r.mentions[mi].kind; k != kPerson && k != kOffice && k != kPronoun {
			return false
		}
	}
	return true
}

// isTrip and isTalk say what a trigger speaks of.
func isTrip(f *pack.Form) bool {
	return f.Frame.Kind == pack.FVisit || f.Frame.Kind == pack.FArrive
}

// isTalk reports whether a trigger tells that somebody met or spoke with somebody.
func isTalk(f *pack.Form) bool {
	switch f.Frame.Kind {
	case pack.FMeet, pack.FCall, pack.FDiscuss, pack.FAttend:
		return true
	}
	return false
}

// objectLike reports whether an argument after a verb of meeting cannot be its
// subject: somebody's counterpart, the ministers of several states.
func (r *reading) objectLike(a *arg) bool {
	m := &r.mentions[a.mentions[0]]
	if len(a.mentions) != 1 {
		return m.counter && (m.dual || m.plural)
	}
	return m.counter || m.kind == kOffice && m.plural && len(m.countries) > 1
}

// marksUnknown reports whether the unknown words that end with chunk j stand behind a
// preposition: no subject.
func (r *reading) marksUnknown(reg *region, j int) bool {
	for k := j; k >= 0 && k > j-4; k-- {
		x := &reg.chunks[k]
		if x.kind != cItem {
			return false
		}
		if x.is(pack.Prep) {
			return k < j
		}
	}
	return false
}

// pastInfinitive reports whether an argument stands behind the infinitive of what a verb
// asks for: that one's, "demanded from all to break with X".
func (r *reading) pastInfinitive(reg *region, c *clause, a *arg) bool {
	for k := c.at + 1; k < a.from && k < len(reg.chunks); k++ {
		if x := &reg.chunks[k]; x.trig != nil && x.feat&pack.Inf != 0 && x.feat&^pack.Inf == 0 {
			return true
		}
	}
	return false
}

// peopleAt is who did what a verb in the plural without a subject tells, where its clause
// begins with where they are: "in Yerevan they accused Baku", "in NATO they refused".
func (r *reading) peopleAt(reg *region, c *clause) []int32 {
	if c.passive || c.feat&pack.Pl == 0 || c.feat&pack.Sg != 0 || c.feat&(pack.Inf|pack.Ger) != 0 || c.get([]pack.Marker{pack.Subj}) != nil || reg.quote >= 0 {
		return nil
	}
	from := c.at
	for from > 0 && !r.boundary(&reg.chunks[from-1]) && !reg.chunks[from-1].finite() {
		from--
	}
	for from < c.at && (reg.chunks[from].kind == cDate || reg.chunks[from].kind == cItem && (reg.chunks[from].is(pack.And) || reg.chunks[from].is(pack.Adverb)) && !reg.chunks[from].is(pack.Prep)) {
		from++
	}
	n := from + 1
	if n >= c.at || !reg.chunks[from].is(pack.Prep) || reg.chunks[from].mark&pack.In == 0 || reg.chunks[n].kind != cMent {
		return nil
	}
	switch m := &r.mentions[reg.chunks[n].idx]; {
	case r.whither(m):
	case m.kind == kBody, m.kind == kOrg, m.kind == kPlace && m.city.Is(pack.Capital), m.kind == kCountry && !m.bare:
		return r.resolve([]int32{reg.chunks[n].idx}, c)
	}
	return nil
}

// targetBefore is whose the object is that stands before its verb: "Kyiv's request they
// turned down".
func (r *reading) targetBefore(reg *region, c *clause) []int32 {
	if c.form.Class != pack.Verb || c.at > 0 && reg.chunks[c.at-1].kind == cItem && reg.chunks[c.at-1].is(pack.And) {
		return nil // "voiced support for A and condemned smuggling"
	}
	for k := c.at - 1; k > 0 && k > c.at-maxStops; k-- {
		x := &reg.chunks[k]
		if x.finite() || r.boundary(x) {
			return nil
		}
		p := &reg.chunks[k-1]
		if x.kind != cMent || p.kind != cItem || p.is(pack.Prep) || p.is(pack.And) || p.is(pack.Adverb) || p.finite() || !r.genitive([]int32{x.idx}) || r.nominative([]int32{x.idx}) {
			continue
		}
		if f := r.caseOf([]int32{x.idx}); f != 0 && f&pack.Gen != 0 {
			return r.resolve([]int32{x.idx}, c)
		}
	}
	return nil
}

// agreesNot makes an object of an anaphor for several that stands behind a verb in the
// singular: "urged-SG both states".
func (r *reading) agreesNot(reg *region, c *clause) {
	if !r.pack.Order.Cases || c.passive || c.feat&pack.Sg == 0 || c.feat&pack.Pl != 0 || !reg.chunks[c.at].finite() {
		return
	}
	for i := range c.args {
		a := &c.args[i]
		if a.mark != pack.Subj || a.from <= c.at || len(a.mentions) != 1 {
			continue
		}
		if m := &r.mentions[a.mentions[0]]; m.kind == kAnaphor && m.anaphor.N > 1 {
			a.mark = pack.Obj
		}
	}
}

// agree makes an object of what stands behind a verb in the plural and is one alone, in no
// case that only a subject has: "in Yerevan accused-PL Baku".
func (r *reading) agree(reg *region, c *clause) {
	r.askedBehind(reg, c)
	r.agreesNot(reg, c)
	if c.passive || c.feat&pack.Pl == 0 || c.feat&(pack.Sg|pack.Inf|pack.Ger) != 0 || !reg.chunks[c.at].finite() {
		return
	}
	for i := range c.args {
		a := &c.args[i]
		if a.mark != pack.Subj || a.from <= c.at || len(a.mentions) != 1 {
			continue
		}
		m := &r.mentions[a.mentions[0]]
		if (m.kind == kPerson || m.kind == kPlace || m.kind == kCountry && len(m.countries) < 2 && !m.side) && !r.nominative(a.mentions) {
			a.mark = pack.Obj
		}
	}
}

// askedBehind makes an object of what stands between a verb of asking and the infinitive
// of what is asked, where its case leaves both open: "and urged the government to act".
func (r *reading) askedBehind(reg *region, c *clause) {
	if c.passive || c.frame.Type != "REQUEST" && c.frame.Also != "REQUEST" {
		return
	}
	for i := range c.args {
		a := &c.args[i]
		if a.mark != pack.Subj || a.from <= c.at || a.to >= len(reg.chunks) || len(a.mentions) == 0 {
			continue
		}
		if x := &reg.chunks[a.to]; x.trig == nil || x.feat&pack.Inf == 0 || x.feat&^pack.Inf != 0 {
			continue
		}
		if f := r.caseOf(a.mentions); f == 0 || f&pack.Acc != 0 {
			a.mark = pack.Obj
		}
	}
}

// nounsOwn reports whether what looks like a verb's object is of a noun behind a
// preposition: "criticised the decision on the expulsion of diplomats".
func (r *reading) nounsOwn(reg *region, c *clause, a *arg) bool {
	if c.form.Class != pack.Verb || a.mark != pack.Obj || a.from <= c.at+2 {
		return false
	}
	n, p := &reg.chunks[a.from-1], &reg.chunks[a.from-2]
	return n.kind == cItem && n.trig != nil && n.trig.Class == pack.Noun && p.kind == cItem && p.is(pack.Prep) && r.genitive(a.mentions)
}
