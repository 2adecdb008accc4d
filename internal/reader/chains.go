package reader

import "github.com/mahdar/mahdar/internal/pack"

// Names joined by commas and "and": the arguments that they are together.

// chainLeft takes a mention and those joined to it before: A, B and C.
func (r *reading) chainLeft(reg *region, j int) arg {
	a := arg{mentions: []int32{reg.chunks[j].idx}, from: j, to: j + 1}
	if m := &r.mentions[reg.chunks[j].idx]; m.kind == kAnaphor && j+1 < len(reg.chunks) && reg.chunks[j+1].finite() {
		return a // "with Fidan, and the two signed"
	}
	joined := false
	for k := j - 1; k > 0; k-- {
		for k > 1 && r.describing(&reg.chunks[k]) {
			k--
		}
		x := &reg.chunks[k]
		cm := x.kind == cPunct && comma(r.punct(x))
		and := r.joins(x) && !x.is(pack.Neg) || cm && listComma(r.punct(x))
		if !and && (!cm || !joined && !r.inTitle(x.first)) {
			break
		}
		p := k - 1
		if and && p > 0 && reg.chunks[p].kind == cPunct && comma(r.punct(&reg.chunks[p])) {
			p--
		}
		if p < 0 || reg.chunks[p].kind != cMent || r.mentions[reg.chunks[p].idx].kind == kPossessive || r.mentions[reg.chunks[p].idx].kind == kPlace && (r.mentions[a.mentions[0]].kind == kPerson || cm && !and) {
			break
		}
		if x := &r.mentions[reg.chunks[p].idx]; cm && !and && (r.opensOblique(reg, p, &r.mentions[a.mentions[0]]) || x.anaphor != nil && x.anaphor.Has("document")) {
			break
		}
		if cm && !and && r.pack.Order.Incise && r.behindVerb(reg, p) {
			break // "While A received B, the ministers C and D met"
		}
		joined = true
		a.mentions = append([]int32{reg.chunks[p].idx}, a.mentions...)
		a.from = p
		k = p
	}
	return a
}

// behindVerb reports whether the mention at chunk p stands behind a finite verb, with at most
// a day or an adverb between.
func (r *reading) behindVerb(reg *region, p int) bool {
	k := p - 1
	for k > 0 && (reg.chunks[k].kind == cDate || reg.chunks[k].kind == cItem && reg.chunks[k].trig == nil && reg.chunks[k].is(pack.Adverb) && !reg.chunks[k].is(pack.Prep)) {
		k--
	}
	return k > 0 && reg.chunks[k].finite()
}

// opensOblique reports whether the mention at chunk p, of another kind than the persons
// behind its comma, ends a phrase with a preposition with which the sentence opens: "under
// the aegis of the EU, A and B met".
func (r *reading) opensOblique(reg *region, p int, next *mention) bool {
	if next.kind != kPerson && next.kind != kOffice {
		return false
	}
	switch r.mentions[reg.chunks[p].idx].kind {
	case kOrg, kCountry, kBody, kPlace:
	default:
		return false
	}
	for k := p - 1; k >= 0; k-- {
		if x := &reg.chunks[k]; x.kind == cPunct || x.finite() {
			return false
		}
	}
	return p > 0 && reg.chunks[0].is(pack.Prep)
}

// joins reports whether a word joins the members of a list: not one that sets a
// clause against another, "but", or that opens one, "that".
func (r *reading) joins(x *chunk) bool {
	return x.is(pack.And) && !x.is(pack.Comp) && !r.butWord(x)
}

// describing reports whether a chunk is a word that describes the people or the body behind
// it: "and allied militias".
func (r *reading) describing(x *chunk) bool {
	return x.kind == cItem && r.items[x.item].letters&pack.Letter('J') != 0 && (x.trig == nil || x.feat&pack.Part != 0)
}

// chainRight takes a mention and those joined to it after: A, B and C.
func (r *reading) chainRight(reg *region, j int) arg {
	a := arg{mentions: []int32{reg.chunks[j].idx}, from: j, to: j + 1}
	var pending []int32
	for k := j + 1; k+1 < len(reg.chunks); {
		x := &reg.chunks[k]
		cm := x.kind == cPunct && comma(r.punct(x))
		and := r.joins(x) || cm && listComma(r.punct(x))
		if !cm && !and {
			break
		}
		n := k + 1
		if cm && n < len(reg.chunks) && r.pack.Order.Incise && reg.chunks[n].kind == cItem && r.butWord(&reg.chunks[n]) {
			break // "according to A, but B doubts it"
		}
		if cm && n < len(reg.chunks) && reg.chunks[n].is(pack.And) {
			and, n = true, n+1
		}
		for n < len(reg.chunks) && reg.chunks[n].kind == cItem && (reg.chunks[n].is(pack.Det) || r.describing(&reg.chunks[n])) {
			n++
		}
		if n >= len(reg.chunks) || reg.chunks[n].kind != cMent {
			break
		}
		m := &r.mentions[reg.chunks[n].idx]
		if m.kind == kCountry && r.pack.Order.MarkedBefore && n+1 < len(reg.chunks) && reg.chunks[n+1].kind == cItem && reg.chunks[n+1].trig == nil && (reg.chunks[n+1].set == 0 || reg.chunks[n+1].only(bit(pack.Word))) && !r.closesList(reg, n+1) {
			for len(a.mentions) > 1 && r.mentions[a.mentions[len(a.mentions)-1]].kind == kCountry {
				a.mentions = a.mentions[:len(a.mentions)-1]
			}
			break // "and Yemen(ese) council members"
		}
		if first := r.mentions[a.mentions[0]].kind; first == kPlace && (m.kind == kPerson || m.kind == kOffice) || cm && !and && r.pack.Order.MarkedBefore && (first == kPlace || m.kind == kPronoun) {
			break // "in New York, the minister of A, and the minister of B": no list of the three
		}
		if m.kind == kPossessive || m.kind == kPlace && r.mentions[a.mentions[0]].kind != kPlace && r.mentions[a.mentions[0]].kind != kCountry || r.ownerAt(reg, n+1) || r.otherCase(reg, j, n) {
			break
		}
		if and && (m.kind == kAnaphor || m.kind == kPronoun) && n+1 < len(reg.chunks) && (reg.chunks[n+1].finite() || reg.chunks[n+1].kind == cItem && reg.chunks[n+1].is(pack.Aux)) {
			break // "talks with Fidan, and the two signed"
		}
		// "and Wang Yi said": the second is a subject of its own
		if and && r.newClause(reg, j, n) {
			break
		}
		if and && n+1 < len(reg.chunks) && reg.chunks[n+1].finite() && !r.pack.Order.MarkedBefore && !r.oblique([]int32{reg.chunks[n].idx}) && !(j > 0 && reg.chunks[j-1].is(pack.Prep)) {
			break
		}
		if and && len(pending) > 0 && r.pack.Order.Incise && n+1 < len(reg.chunks) && reg.chunks[n+1].is(pack.Aux) && r.behindVerb(reg, j) {
			break
		}
		pending = append(pending, reg.chunks[n].idx)
		if and {
			a.mentions = append(a.mentions, pending...)
			a.to = n + 1
			pending = nil
		}
		k = n + 1
	}
	return a
}
