package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// What hangs on a clause, in a language whose subject may stand behind its verb: what it
// opens with, the clauses of its nouns, and what those say of its own ends.

// overFront is the chunk after the comma that closes an oblique with which a sentence
// opens before a cue without a subject: "Sobre Brasil, asegura que", "A su llegada a
// Quito, declaró que", or the participle that says that somebody was asked, "Preguntado
// por Brasil, contestó que"; 0 if it opens with nothing such.
func (r *reading) overFront(reg *region, j, at int) int {
	first := j
	x := &reg.chunks[j]
	asked := x.trig != nil && x.trig.Has("asked")
	if j >= at || !asked && (x.kind != cItem || !x.is(pack.Prep) || x.is(pack.And) || x.mark&(pack.By|pack.With) != 0) {
		return 0
	}
	last := 0
	for j++; j < at && j < maxSubject; j++ {
		x := &reg.chunks[j]
		if comma(r.punct(x)) {
			last = j + 1
			continue
		}
		if x.finite() || x.kind == cQuote || x.kind == cPunct || x.kind == cItem && (x.is(pack.Comp) || x.is(pack.Rel) && !x.is(pack.Det)) {
			return 0
		}
	}
	if last == 0 && !asked && r.onlyOblique(reg, first, at) {
		return at // "en rueda de prensa subrayó"
	}
	for k := last; k < at && last > 0; k++ {
		if x := &reg.chunks[k]; x.kind == cMent {
			return 0
		}
	}
	return last
}

// relativeDoer is the subject of the relative clause that begins at chunk j with a word
// that can be its object: "la propuesta que hizo Brasil", "la autonomía que Rabat
// propone"; -1 if it has none.
func (r *reading) relativeDoer(reg *region, j int) int32 {
	if !r.canBeObject(&reg.chunks[j]) || r.firstMark(&reg.chunks[j]) != 0 {
		return -1
	}
	verb := false
	for k := j + 1; k < len(reg.chunks) && k < j+7; k++ {
		x := &reg.chunks[k]
		switch {
		case x.kind == cMent:
			m := &r.mentions[x.idx]
			if n := k + 1; !verb && (n >= len(reg.chunks) || !reg.chunks[n].finite() && !(reg.chunks[n].kind == cItem && reg.chunks[n].is(pack.Aux))) {
				return -1
			}
			if m.kind == kPerson || m.kind == kOffice || m.kind == kCountry || m.kind == kBody || m.kind == kOrg || m.kind == kPlace && m.city.Is(pack.Capital) {
				return x.idx
			}
			return -1
		case x.kind == cDate:
		case x.finite(), x.kind == cItem && x.is(pack.Aux):
			verb = true
		case x.kind == cItem && x.set != 0 && x.set&^(bit(pack.Adverb)|bit(pack.Det)|bit(pack.DayPart)) == 0:
		default:
			return -1
		}
	}
	return -1
}

// namedInDeed reports whether a noun without a verb that carries it is what the finite
// verb of another deed before it is about: "condenó la ofensiva de A en B".
func (r *reading) namedInDeed(reg *region, c *clause) bool {
	if !r.pack.Order.Inverted || r.pack.Order.Cases {
		return false
	}
	for k := c.at - 1; k >= 0 && k > c.at-8; k-- {
		x := &reg.chunks[k]
		if x.kind == cQuote && !r.capital(r.doc.Quotes[x.idx].Open+1) {
			continue
		}
		if x.kind == cPunct && !r.innerMark(x) || x.kind == cQuote || x.kind == cItem && (x.is(pack.Comp) || x.is(pack.Rel) && !x.is(pack.Det)) {
			return false
		}
		if x.trig != nil && x.trig.Class == pack.Verb {
			for _, f := range x.trigs {
				if f.Class == pack.Verb && f.Tail == nil && (f.Frame.Kind == pack.FEvent || f.Frame.Also != "") {
					return true
				}
			}
			return false
		}
	}
	return false
}

// ownInRelative is the chunk at which the subject of a relative clause begins that
// stands between its pronoun and its verb: "una decisión que Maduro calificó"; 0 where
// there is none.
func (r *reading) ownInRelative(reg *region, from, j int) int {
	if !r.pack.Order.Inverted || reg.chunks[j].kind != cMent {
		return 0
	}
	k := r.chainLeft(reg, j).from - 1
	for k > from && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Det) && !reg.chunks[k].is(pack.Rel) {
		k--
	}
	if k <= from || reg.chunks[k].kind != cItem || !reg.chunks[k].is(pack.Rel) || !r.canBeObject(&reg.chunks[k]) {
		return 0
	}
	return k + 1
}

// pastParenthesis is the comma before "that" that closes what the comma at chunk j opens
// behind a verb of saying: "dijo, tras la cita, que"; 0 if it opens nothing such.
func (r *reading) pastParenthesis(reg *region, j int) int {
	for k := j + 1; k+1 < len(reg.chunks) && k < j+maxBehind; k++ {
		x := &reg.chunks[k]
		if comma(r.punct(x)) {
			if n := &reg.chunks[k+1]; n.kind == cItem && n.is(pack.Comp) {
				return k
			}
			continue
		}
		if x.finite() && (x.feat&pack.Part == 0 || reg.chunks[k-1].is(pack.Aux)) || x.kind == cPunct || x.kind == cQuote || x.kind == cItem && (x.is(pack.Comp) || x.is(pack.Rel) && !x.is(pack.Det)) {
			return 0
		}
	}
	return 0
}

// afterIncise reports whether the verb at chunk at is a cue within the words it tells of
// that has no subject, or is joined to one: "Colombia no cederá, añadió, y pidió".
func (r *reading) afterIncise(reg *region, j, at int) bool {
	if j < 1 {
		return false
	}
	if in, ok := r.inciseAt(reg, at); ok && in.dropped && in.from > 0 {
		return true
	}
	if !reg.chunks[j].is(pack.And) || !comma(r.punct(&reg.chunks[j-1])) {
		return false
	}
	for k := j - 2; k > 0 && k > j-maxClitics; k-- {
		if reg.chunks[k].finite() {
			in, ok := r.inciseAt(reg, k)
			return ok && in.dropped && in.from > 0 && in.to == j-1
		}
	}
	return false
}

// pastFront is the chunk behind an oblique that names nobody and its comma, with which a
// sentence opens at chunk j: "Durante años, Lula fue".
func (r *reading) pastFront(reg *region, j int) int {
	if !r.pack.Order.Dropped || j >= len(reg.chunks) || reg.chunks[j].kind != cItem || !reg.chunks[j].is(pack.Prep) {
		return j
	}
	for k := j + 1; k+1 < len(reg.chunks) && k < j+maxAdverbials; k++ {
		x := &reg.chunks[k]
		if comma(r.punct(x)) {
			return k + 1
		}
		if x.finite() || x.kind == cPunct || x.kind == cQuote || x.kind == cMent && (r.mentions[x.idx].kind == kPerson || r.mentions[x.idx].kind == kOffice) {
			break
		}
	}
	return j
}

// nameAt reports whether chunk j is a person by name, behind whom a word that nobody
// knows can only be a verb.
func (r *reading) nameAt(reg *region, j int) bool {
	return r.pack.Order.Dropped && reg.chunks[j].kind == cMent && r.mentions[reg.chunks[j].idx].kind == kPerson
}

// beforeColon is the person with whom the words before the colon begin that stand in
// front of chunk at: "De Croo was brief: the law, he told him, is the law".
func (r *reading) beforeColon(reg *region, at int) []int32 {
	for k := at - 1; k > 0; k-- {
		if !colon(r.punct(&reg.chunks[k])) {
			continue
		}
		for j := range k {
			if x := &reg.chunks[j]; x.kind == cMent && r.mentions[x.idx].kind == kPerson {
				if r.within(reg, j) {
					return nil
				}
				return r.mentions[x.idx].who
			} else if x.finite() || x.kind == cMent && r.mentions[x.idx].kind == kOffice {
				return nil
			}
		}
		return nil
	}
	return nil
}

// within reports whether the mention at chunk j stands in a relative clause that has begun before
// it: "asked about the talks THAT X held, the minister was brief".
func (r *reading) within(reg *region, j int) bool {
	for k := range j {
		if x := &reg.chunks[k]; x.kind == cItem && x.is(pack.Rel) {
			return true
		}
	}
	return false
}

// impliedBefore is the subject that the clause before a joined cue has without naming it;
// -1 if the cue is joined to none such.
func (r *reading) impliedBefore(reg *region, c *clause, list []clause) int32 {
	if c.form.Class != pack.Verb || !r.joinedCue(reg, c) || r.strangerAfter(reg, c) {
		return -1
	}
	for i := range list {
		if list[i].at >= c.at || c.at-list[i].at > maxReach {
			continue
		}
		if w := list[i].implied; len(w) == 1 && reg.chunks[list[i].at].finite() && !r.semicolonBetween(reg, list[i].at, c.at) {
			return w[0]
		}
	}
	return -1
}

// subjectless reports whether the sentence of a cue has no subject: nothing but days,
// adverbs and obliques stand before its first verb, and the cue is that verb or is joined
// to it: "A la salida calificó la cita de útil y anunció que".
func (r *reading) subjectless(reg *region, at int) bool {
	o := r.pack.Order
	if !o.Inverted {
		return false
	}
	if n := r.pastAdverbials(reg, at+1); n < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].is(pack.Det) && !reg.chunks[n].is(pack.Comp) {
		return false // a subject behind it
	}
	governed, full, j := false, false, 0
	for ; j < at; j++ {
		x := &reg.chunks[j]
		switch {
		case x.kind == cDate, comma(r.punct(x)) && j > 0:
			governed, full = false, false
			continue
		case full && x.kind == cMent && !r.mentions[x.idx].bare:
			return false // a noun that nothing governs
		case x.kind == cPunct && r.opens(x), x.kind == cQuote, x.kind == cPunct && !r.innerMark(x), x.is(pack.Rel) && !x.is(pack.Det), x.kind == cItem && x.is(pack.Comp) && !x.is(pack.Rel):
			return false
		}
		if x.finite() && !x.is(pack.Prep) {
			break
		}
		if x.kind == cItem && x.is(pack.Prep) && !x.is(pack.And) {
			governed, full = true, false
			continue
		}
		full = full || governed && !x.is(pack.Det)
		if !governed && (x.kind == cMent || x.kind == cItem && x.set&^(bit(pack.Adverb)|bit(pack.Aux)|bit(pack.DayPart)|bit(pack.And)|bit(pack.Neg)|bit(pack.Plan)) != 0 || x.kind == cItem && x.set == 0) {
			return false
		}
	}
	if j == 0 {
		return false
	}
	if j >= at {
		n := r.pastAdverbials(reg, at+1)
		return n < len(reg.chunks) && (colon(r.punct(&reg.chunks[n])) || reg.chunks[n].kind == cItem && reg.chunks[n].is(pack.Comp))
	}
	p := r.prevSolid(reg, at)
	for p > j && (reg.chunks[p].is(pack.Aux) || reg.chunks[p].clitic > 0) {
		p--
	}
	if p <= j || !reg.chunks[p].is(pack.And) {
		return false
	}
	for k := j + 1; k < p; k++ { // no other subject behind it
		if x := &reg.chunks[k]; x.finite() || x.kind == cItem && (x.is(pack.Comp) || x.is(pack.Rel) && !x.is(pack.Det)) {
			return false
		}
	}
	g := r.groupAfter(reg, j)
	return g == nil || len(g.mentions) == 0 || r.mentions[g.mentions[0]].kind == kPronoun
}

// pastOblique is the chunk behind what a preposition of place or time at chunk k governs,
// with what belongs to that: "insistió en los pasillos del Congreso"; k if it is none.
func (r *reading) pastOblique(reg *region, k int) int {
	if x := &reg.chunks[k]; x.kind != cItem || !x.is(pack.Prep) || x.is(pack.Comp) || x.mark&(pack.In|pack.At|pack.AfterM|pack.Before|pack.During|pack.Beside|pack.Through) == 0 || x.mark&pack.OfM != 0 {
		return k
	}
	j, head := k+1, false
	for ; j < len(reg.chunks) && j < k+maxClitics*2; j++ {
		x := &reg.chunks[j]
		switch {
		case x.kind == cDate:
		case x.kind == cItem && (x.is(pack.Of) || x.mark&pack.OfM != 0) && head:
			head = false
		case x.kind == cItem && x.is(pack.Det) && !x.is(pack.Prep) && !head:
		case x.kind == cMent && !head, x.kind == cMent && r.mentions[x.idx].bare:
			head = true
		case x.kind == cItem && x.set&(bit(pack.Prep)|bit(pack.Comp)|bit(pack.Rel)|bit(pack.Sub)|bit(pack.And)|bit(pack.Aux)|bit(pack.Det)) == 0 && !x.finite():
			head = true
		default:
			return j
		}
	}
	return j
}

// fragmentBefore reports whether the quotation at chunk j is a few words on how a deed is
// done, with whom it is done to behind it: “condenó "con firmeza" el ataque de”.
func (r *reading) fragmentBefore(reg *region, c *clause, j, words int) bool {
	n := j + 1
	if !r.pack.Order.Dropped || c.frame.Kind != pack.FEvent || words > 0 || n >= len(reg.chunks) {
		return false
	}
	q := &r.doc.Quotes[reg.chunks[j].idx]
	if q.Open+1 >= q.Close || r.capital(q.Open+1) || q.Close-q.Open > 12 {
		return false
	}
	x := &reg.chunks[n]
	return x.kind == cMent || x.kind == cItem && (x.is(pack.Det) || x.is(pack.Prep)) && !x.is(pack.Comp)
}

// toldAsDeed reports whether a verb of saying that is a deed besides has a sense as that
// deed, with places of its own, beside it in a list of clauses.
func (r *reading) toldAsDeed(list []clause, i int) bool {
	if !r.pack.Order.Dropped {
		return false
	}
	c := &list[i]
	for k := max(0, i-3); k < len(list) && k < i+4; k++ {
		if d := &list[k]; d.at == c.at && d.frame.Kind == pack.FEvent && d.frame.Type == c.frame.Also && d.frame.Needs != pack.NInf {
			return true
		}
	}
	return false
}

// apposedNoun reports whether chunk k is a noun without an article behind a comma:
// "ofreció reunirse con B, propuesta que A declinó".
func (r *reading) apposedNoun(reg *region, k int) bool {
	x := &reg.chunks[max(k, 0)]
	if k < 1 || x.kind != cItem || x.finite() || !comma(r.punct(&reg.chunks[k-1])) {
		return false
	}
	small := bit(pack.Adverb) | bit(pack.Prep) | bit(pack.And) | bit(pack.Sub) | bit(pack.Aux) | bit(pack.Neg) | bit(pack.DayPart)
	return x.set&small == 0 && x.feat&(pack.Ger|pack.Inf) == 0
}

// dativeName reports whether the mention at chunk k is a proper name that a word for
// "to" governs, as an argument of a clause.
func (r *reading) dativeName(reg *region, b *clause, k int) bool {
	if k < 1 || reg.chunks[k].kind != cMent {
		return false
	}
	switch m := &r.mentions[reg.chunks[k].idx]; m.kind {
	case kCountry, kOrg:
	case kPerson:
		if role, _, _ := r.roleOf(m); role != "" {
			return false
		}
	default:
		return false
	}
	for i := range b.args {
		if a := &b.args[i]; a.mark&pack.To != 0 && a.from > b.at && a.to == k+1 {
			return true
		}
	}
	return false
}

// leaveToTalks takes from a verb whom the talks were with after, before or during which it
// happened: "speaking after talks with X", not with X.
func (r *reading) leaveToTalks(reg *region, c *clause) {
	if !r.pack.Order.SubjectFirst || c.form.Class != pack.Verb {
		return
	}
	c.args = slices.DeleteFunc(c.args, func(a arg) bool {
		if a.mark&pack.With == 0 || a.from <= c.at+2 || a.from >= len(reg.chunks) {
			return false
		}
		n := a.from - 1
		for n > c.at+1 && reg.chunks[n].trig == nil {
			n--
		}
		p := r.skipDet(reg, n-1)
		return p > c.at && reg.chunks[n].trig != nil && reg.chunks[n].trig.Class == pack.Noun && isTalk(reg.chunks[n].trig) && reg.chunks[p].is(pack.Prep) && reg.chunks[p].mark&(pack.AfterM|pack.Before|pack.During) != 0
	})
}

// ofMainVerb reports whether chunk k, a verb of the past that is a word for what is planned or
// called off as well, is the main verb of a sentence that has the noun of a meeting only in a
// phrase: "at the talks with A, B agreed to" plans no talks.
func (r *reading) ofMainVerb(reg *region, c *clause, k int) bool {
	x := &reg.chunks[k]
	if x.kind != cItem || !x.is(pack.Plan) && !x.is(pack.Cancel) || !x.finite() || x.feat&pack.Past == 0 || x.feat&(pack.Fut|pack.Pres) != 0 {
		return false
	}
	q := r.skipDet(reg, c.at-1)
	for q > 0 && q > c.at-6 && (reg.chunks[q].kind == cDate || reg.chunks[q].kind == cItem && !reg.chunks[q].is(pack.Prep) && !reg.chunks[q].finite()) {
		q--
	}
	p := &reg.chunks[max(q, 0)]
	return q >= 0 && p.kind == cItem && p.is(pack.Prep) && p.mark&(pack.In|pack.On|pack.At|pack.During|pack.AfterM) != 0
}

// subjectPronoun reports whether the chunk is a pronoun in a form that is nothing but a subject.
func (r *reading) subjectPronoun(reg *region, j int) bool {
	if j >= len(reg.chunks) || reg.chunks[j].kind != cMent {
		return false
	}
	m := &r.mentions[reg.chunks[j].idx]
	return m.kind == kPronoun && m.pronoun.Is(pack.SubjForm) && !m.pronoun.Is(pack.ObjForm)
}

// unnamedGroup reports whether an argument is several people without names: "Serbian officials".
func (r *reading) unnamedGroup(mentions []int32) bool {
	if len(mentions) != 1 {
		return false
	}
	m := &r.mentions[mentions[0]]
	return (m.kind == kOffice || m.kind == kGroup) && (m.plural || m.dual) && len(m.countries) < 2
}

// endsForm is what the last word of the noun at chunk j marks that the string of a verb's words
// ends with, behind its gap: the "for" of "voiced Norway's backing for".
func (r *reading) endsForm(reg *region, c *clause, j int) pack.Marker {
	n := len(c.form.Tail)
	if n == 0 || j <= c.at || reg.chunks[j].kind != cItem {
		return 0
	}
	x := &reg.chunks[j]
	for t := x.first; t < x.last-1; t++ {
		if r.doc.Tokens[t].ID == c.form.Tail[n-1] {
			return r.markersOf(x.last - 1)
		}
	}
	return 0
}
