package reader

import "github.com/mahdar/mahdar/internal/pack"

// subjectLast is the chunk of the one person whom a sentence names, at its end and governed by
// no preposition, where verbs stand before their subjects and no list has the verb with which
// it opens: "Abrió fuego la anfitriona." -1 if it is not so.
func (r *reading) subjectLast(reg *region) int {
	if o := r.pack.Order; !o.Inverted || !o.Dropped || reg.quote >= 0 {
		return -1
	}
	n := len(reg.chunks) - 1
	for n > 0 && reg.chunks[n].kind == cPunct {
		n--
	}
	if n < 1 || n == len(reg.chunks)-1 || n > maxAdverbials || reg.chunks[n].kind != cMent || r.governed(reg, n) || reg.chunks[n-1].kind == cPunct || reg.chunks[n-1].is(pack.And) || reg.chunks[n-1].is(pack.Comp) || reg.chunks[n-1].is(pack.Rel) {
		return -1
	}
	if k := r.mentions[reg.chunks[n].idx].kind; k != kPerson && k != kOffice {
		return -1
	}
	for k := range n {
		if x := &reg.chunks[k]; x.kind != cItem && x.kind != cDate || x.trig != nil || x.is(pack.Prep) {
			return -1
		}
	}
	return n
}

// describedTopic reports whether the person at chunk j, who opens his sentence, is described
// between commas, so that the verb behind them is his: "Støre, que pisaba Chisináu por primera
// vez, recogió el guante".
func (r *reading) describedTopic(reg *region, j int) bool {
	if o := r.pack.Order; !o.Inverted || !o.Dropped || j+2 >= len(reg.chunks) || !comma(r.punct(&reg.chunks[j+1])) || r.governed(reg, j) {
		return false
	}
	x := &reg.chunks[j+2]
	return x.kind == cItem && (x.is(pack.Rel) || x.is(pack.Of))
}

// maxBetweenCommas bounds the items of what stands between two commas behind a verb.
const maxBetweenCommas = 12

// interposedEnd is the comma that closes what the comma at item k opens with a preposition, with no
// verb in it, where verbs may be parted from what they govern; k if there is none before token
// last.
func (r *reading) interposedEnd(k, last int32) int32 {
	if !r.pack.Order.Interposed || !comma(r.mark(k)) || int(k)+1 >= len(r.items) || !r.items[k+1].is(pack.Prep) {
		return k
	}
	for n := k + 1; int(n) < len(r.items) && n < k+maxBetweenCommas && r.items[n].first < last; n++ {
		if comma(r.mark(n)) {
			return n
		}
		if it := &r.items[n]; it.is(pack.Verb) && r.canBeFinite(it) || it.is(pack.Comp) && !it.is(pack.Det) || semicolon(r.mark(n)) || colon(r.mark(n)) {
			return k
		}
	}
	return k
}

// onlyOblique reports whether the chunks [from,at) before a verb are words that prepositions
// govern and nothing that could be its subject: every article and every place stands right
// behind a preposition.
func (r *reading) onlyOblique(reg *region, from, at int) bool {
	for k := from; k < at; k++ {
		x := &reg.chunks[k]
		governed := k > from && reg.chunks[k-1].kind == cItem && reg.chunks[k-1].is(pack.Prep)
		switch {
		case x.kind == cDate:
		case x.kind == cMent:
			if m := &r.mentions[x.idx]; !governed || m.kind != kPossessive && m.kind != kPlace && m.kind != kMedia {
				return false
			}
		case x.kind != cItem || x.finite() || x.trig != nil && x.trig.Class == pack.Verb:
			return false
		case x.is(pack.Det) && !x.is(pack.Prep):
			if !governed {
				return false
			}
		case x.set == 0 && r.capital(x.first):
			return false
		}
	}
	return true
}

// strangerBefore reports whether an article and words that name nobody, governed by no
// preposition, stand right before a verb: they are its subject, "el país de los fiordos ha
// ayudado a".
func (r *reading) strangerBefore(reg *region, c *clause) bool {
	if o := r.pack.Order; !o.Inverted || !o.Dropped || !o.SubjectFirst || c.form.Class != pack.Verb {
		return false
	}
	k := c.at - 1
	for k >= 0 && reg.chunks[k].kind == cItem && (reg.chunks[k].is(pack.Aux) || reg.chunks[k].is(pack.Neg) || reg.chunks[k].clitic > 0) && !reg.chunks[k].is(pack.Det) {
		k--
	}
	for words := 0; k > 0; k-- {
		x := &reg.chunks[k]
		switch {
		case x.kind != cItem || x.finite() || x.is(pack.Rel) && !x.is(pack.Det) || x.is(pack.Comp):
			return false
		case x.is(pack.Det) && !x.is(pack.Prep):
			if p := &reg.chunks[k-1]; p.kind != cItem || !p.is(pack.Prep) && !p.is(pack.Of) {
				return words > 0
			}
		case x.set == 0 && x.sign == 0:
			words++
		case !x.is(pack.Of) && !x.is(pack.Prep) && !x.is(pack.Word):
			return false
		}
	}
	return false
}
