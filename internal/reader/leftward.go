package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
) // leftSubject walks from a verb to the left. It returns the subject, and the
// object where a relative pronoun stands for it.
func (r *reading) leftSubject(reg *region, c *clause, j int, before []clause) (subj, obj *arg) {
	if j > 0 && comma(r.punct(&reg.chunks[j])) { // "Orban, who visited Moscow, warned"
		if a := r.overRelative(reg, j); a != nil {
			a.mark = pack.Subj
			return a, nil
		}
	}
	if k := r.overAside(reg, j); k >= 0 {
		j = k
	}
	joined, parted, words := false, false, 0
	sf := r.pack.Order.SubjectFirst
	unknown := r.pack.Order.Incise && j > 0 && reg.chunks[j].kind == cItem && (reg.chunks[j].set == 0 || reg.chunks[j].trig != nil && reg.chunks[j].trig.Class == pack.Noun) // a noun that names nobody stands next to the verb
	begin := 0
	if r.pack.Order.MarkedBefore {
		begin = r.stretch(reg, c.at) // the clause before has a subject of its own
	}
	for ; j >= begin && c.at-j < maxReach; j-- {
		x := &reg.chunks[j]
		switch {
		case x.kind == cQuote:
			if !sf {
				return nil, nil
			}
			continue
		case x.kind == cDate:
			continue
		case x.kind == cMent && r.pack.Order.MarkedBefore && r.objectOfTrip(reg, j):
			return nil, nil // "arrived in Tokyo (to) attend"
		case x.kind == cMent && c.within(j) != nil:
			if r.mentions[x.idx].kind != kPlace {
				words++
			}
			j = c.within(j).from
		case x.kind == cMent:
			if r.pack.Order.MarkedBefore {
				if a := r.beforePhrase(reg, c, begin, j); a != nil {
					return a, nil
				}
			}
			m := &r.mentions[x.idx]
			if m.kind == kPossessive || m.bare && !r.national(x.idx) || r.ownerAt(reg, j+1) {
				continue
			}
			if m.kind == kAnaphor && m.anaphor.Has("floats") && j > 0 && reg.chunks[j-1].kind == cMent {
				continue // "A and B both hailed"
			}
			a := r.chainLeft(reg, j)
			if len(a.mentions) > 1 && r.apposedObject(reg, a.from) { // "recalled its envoy, A, and B said"
				a.mentions, a.from = a.mentions[len(a.mentions)-1:], j
			}
			if p := a.from - 1; p >= 0 {
				q := r.skipDet(reg, p)
				sub := q >= 0 && words == 0 && sf && (reg.chunks[q].is(pack.Sub) || r.pack.Order.MarkedBefore && isTrip(c.form) && (m.kind == kPerson || m.kind == kOffice || m.kind == kGroup) || words == 0 && (r.clauseUnder(reg, q, c.at) || r.clauseTowards(reg, q, c))) // "after Managua expelled"
				if q >= 0 && !sub && !r.nominativeName(x.idx) && (reg.chunks[q].is(pack.Prep) && !reg.chunks[q].is(pack.And) || reg.chunks[q].tail != 0 && q != c.at || reg.chunks[q].trig != nil && reg.chunks[q].trig.Frame.Accord) || q >= 0 && reg.chunks[q].is(pack.Of) && !r.ownerAt(reg, q) {
					j = q
					if m.kind != kPlace {
						words++
					}
					if (q == 0 || r.pack.Order.Cases && (r.boundary(&reg.chunks[q-1]) || reg.chunks[q-1].kind == cDate || reg.chunks[q-1].kind == cItem && reg.chunks[q-1].is(pack.Adverb)) || r.towards(reg, c, q, &a)) && reg.chunks[q].mark != 0 { // "With Lavrov, whom he saw, the minister discussed"
						fronted := a
						fronted.mark, fronted.from = reg.chunks[q].mark, q
						c.args = append(c.args, fronted)
					}
					continue
				}
			}
			if r.oblique(a.mentions) { // in a case that no subject has
				if mark := r.caseMark(a.mentions); mark != 0 && !parted && (words == 0 || (r.caseOf(a.mentions)&pack.Gen == 0 || a.from == 0 || r.boundary(&reg.chunks[a.from-1]))) {
					front := a
					front.mark = mark
					c.args = append(c.args, front)
				}
				j = a.from
				continue
			}
			if m.kind == kPlace && (words > 0 || !m.city.Is(pack.Capital)) {
				continue
			}
			if unknown && parted && words > 0 {
				return nil, nil // "according to A, this appeal was launched"
			}
			if !sf && parted && words == 0 && !joined && a.from > 0 && reg.chunks[a.from-1].is(pack.Comp) && reg.chunks[a.from-1].kind == cItem {
				a.mark = pack.Subj // "said that Abdelatty, left for Riyadh"
				return &a, nil
			}
			if !sf && parted {
				if r.apposedTopic(reg, &a, c.at) {
					a.mark = pack.Subj
					return &a, nil
				}
				return nil, nil
			}
			joined = joined || r.pack.Order.MarkedBefore && r.joinsBehind(reg, a.to)
			if joined && r.verbBefore(reg, before, a.from) >= 0 && (!parted || sf) {
				return nil, nil // "praised Y and met Z": the subject of the verb before
			}
			if joined && sf && !parted { // "is to brief her colleagues and will meet Y": a verb that no list has
				if g := r.firstSubject(reg, 0, a.from); g != nil && len(g.mentions) > 0 && g.to <= a.from {
					return &arg{mark: pack.Subj, mentions: g.mentions, from: g.from, to: g.to}, nil
				}
			}
			if !sf && words > 0 {
				return nil, nil // in a verb-first language a subject in front is next to its verb
			}
			a.mark = pack.Subj
			if p := a.from - 1; p > 0 && reg.chunks[p].is(pack.Rel) { // "whom Cleverly met"
				if f := r.form(&r.items[reg.chunks[p].item], pack.Rel); f != nil && f.Is(pack.ObjForm) && (!reg.chunks[p].is(pack.Comp) || r.whomAt(reg, p)) {
					if d := r.deedBefore(reg, p); d != nil {
						return &a, d
					}
					return &a, r.antecedent(reg, p)
				}
			}
			return &a, nil
		case x.is(pack.Rel):
			if r.relative(reg, c, j) || r.reportedAt(reg, before, j) {
				return nil, nil
			}
			f := r.form(&r.items[x.item], pack.Rel)
			ante := r.antecedent(reg, j)
			if ante == nil {
				return nil, nil
			}
			if f != nil && f.Is(pack.ObjForm) && subj != nil {
				return subj, ante
			}
			if sf && words > 0 && f != nil && f.Is(pack.ObjForm) && !r.canBeSubject(x) {
				return nil, nil // "whose plane had come": the plane
			}
			r.alone(c, ante)
			ante.mark = pack.Subj | pack.That
			return ante, nil
		case x.is(pack.Comp), x.is(pack.Sub) && !x.is(pack.Prep):
			return nil, nil
		case x.finite() && !x.is(pack.Aux):
			return nil, nil
		case x.is(pack.And):
			if words == 0 {
				joined = true
			}
		case x.kind == cPunct:
			m := r.punct(x)
			if semicolon(m) || colon(m) || m == '/' && !r.doc.Tokens[x.last].Has(text.Glued) { // "Cairo/ MENA/ the minister said"
				return nil, nil
			}
			if comma(m) {
				if k := r.pastAdverbials(reg, c.at+1); c.front() && k < len(reg.chunks) && reg.chunks[k].kind == cMent && r.nominative([]int32{reg.chunks[k].idx}) {
					return nil, nil // "X came, him-ACC received Y-NOM"
				}
				parted = true
				if !sf && joined {
					return nil, nil
				}
			}
		default:
			if x.set&(bit(pack.Aux)|bit(pack.Adverb)|bit(pack.Neg)|bit(pack.Plan)|bit(pack.Det)) == 0 && !(sf && x.is(pack.Prep) && j+1 < c.at && reg.chunks[j+1].kind == cDate) { // "Islamabad on Sunday accused"
				words++
			}
		}
	}
	return nil, nil
}

// joinsBehind reports whether a word for "and" that is no preposition stands at chunk k, or begins
// the verb there: "… praised A and-accused B".
func (r *reading) joinsBehind(reg *region, k int) bool {
	if k >= len(reg.chunks) || reg.chunks[k].kind != cItem {
		return false
	}
	and, prep := false, false
	r.eachForm(reg.chunks[k].first, func(f *pack.Form) {
		and, prep = and || f.Class == pack.And, prep || f.Class == pack.Prep
	})
	return and && !prep
}

// canBeSubject reports whether a relative pronoun can be the subject of its clause.
func (r *reading) canBeSubject(x *chunk) bool {
	for _, f := range r.forms(&r.items[x.item], bit(pack.Rel)) {
		if f.Is(pack.SubjForm) || !f.Is(pack.ObjForm) {
			return true
		}
	}
	return false
}

// overRelative is the antecedent of the relative clause that the comma at chunk
// j closes, nil if it closes none.
func (r *reading) overRelative(reg *region, j int) *arg {
	verbs := 0
	for k := j - 1; k > 0 && k > j-maxReach; k-- {
		x := &reg.chunks[k]
		if x.is(pack.Rel) && !r.ownerAt(reg, k) {
			if r.placeWord(x) {
				continue // "Blinken, who flew in from Astana, where he had spoken, sat down with"
			}
			if verbs == 0 && (x.is(pack.Comp) || x.is(pack.Det)) || !comma(r.punct(&reg.chunks[k-1])) {
				if !x.is(pack.Comp) && !x.is(pack.Det) {
					return nil
				}
				continue
			}
			return r.antecedent(reg, k)
		}
		if x.finite() {
			verbs++
		}
		if m := r.punct(x); semicolon(m) || colon(m) || x.kind == cQuote {
			return nil
		}
	}
	return nil
}

// verbBefore is the last clause with a finite verb before chunk j, -1 if none.
func (r *reading) verbBefore(reg *region, before []clause, j int) int {
	for i := len(before) - 1; i >= 0; i-- {
		if before[i].at < j && reg.chunks[before[i].at].finite() {
			return i
		}
	}
	return -1
}

// antecedent is the mention that a relative pronoun at chunk j belongs to.
func (r *reading) antecedent(reg *region, j int) *arg {
	if k := r.relativeJoined(reg, j); k > 0 {
		j = k
	}
	for k := j - 1; k >= 0 && k > j-6; k-- {
		x := &reg.chunks[k]
		if x.kind == cMent {
			a := r.chainLeft(reg, k)
			if r.mentions[x.idx].kind == kPossessive {
				return nil
			}
			if len(a.mentions) > 1 && j+1 < len(reg.chunks) && r.singular(&reg.chunks[j+1]) { // "A and B, who was to meet": B
				a = arg{mentions: []int32{x.idx}, from: k, to: k + 1}
			}
			a.mark = pack.Obj
			return &a
		}
		if x.kind == cPunct && comma(r.punct(x)) || x.is(pack.Prep) || x.is(pack.And) {
			continue
		}
		return nil
	}
	return nil
}

// deedBefore is whose deed the relative pronoun at chunk j means, where a noun of doing
// something stands before it with whom it was done to: "an Israeli strike on Doha, which
// Pakistan denounced".
func (r *reading) deedBefore(reg *region, j int) *arg {
	k := j - 1
	if k > 0 && comma(r.punct(&reg.chunks[k])) {
		k--
	}
	if k < 3 || reg.chunks[k].kind != cMent {
		return nil
	}
	p := r.skipDet(reg, r.chainLeft(reg, k).from-1)
	if p < 2 || reg.chunks[p].kind != cItem || !reg.chunks[p].is(pack.Prep) {
		return nil
	}
	n := &reg.chunks[p-1]
	if n.trig == nil || n.trig.Class != pack.Noun || n.trig.Frame.Kind != pack.FEvent || reg.chunks[p-2].kind != cMent {
		return nil
	}
	if m := &r.mentions[reg.chunks[p-2].idx]; m.kind == kPossessive || !m.bare && m.kind != kCountry {
		return nil
	}
	return &arg{mark: pack.Obj, mentions: []int32{reg.chunks[p-2].idx}, from: p - 2, to: p - 1}
}

// singular reports whether a chunk begins with an auxiliary that only one can be the
// subject of: "was", "is due to".
func (r *reading) singular(x *chunk) bool {
	if x.kind != cItem {
		return false
	}
	one, other := false, false
	r.eachForm(x.first, func(f *pack.Form) {
		if f.Class == pack.Aux {
			sg := f.Has("sg") || f.Feat.HasFeat(pack.Sg)
			one, other = one || sg, other || !sg
		}
	})
	return one && !other
}

// placeOnly reports whether an argument is a place that is nobody: no subject for
// the verbs after it.
func (r *reading) placeOnly(a *arg) bool {
	m := &r.mentions[a.mentions[0]]
	return len(a.mentions) == 1 && m.kind == kPlace && !m.city.Is(pack.Capital)
}
