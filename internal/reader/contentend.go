package reader

import (
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Where an indirect content ends: its clause, and what is joined to it, but not
// what the article goes on with.

// endsInComma reports whether the quotation at chunk k has a comma before its
// closing mark.
func (r *reading) endsInComma(reg *region, k int) bool {
	q := &r.doc.Quotes[reg.chunks[k].idx]
	if q.Close <= q.Open+1 || int(q.Close) > len(r.doc.Tokens) {
		return false
	}
	t := r.doc.Tokens[q.Close-1]
	return t.Kind == text.Punct && comma(rune(t.Num))
}

// contentEnd is the chunk after the last of an indirect content that begins at j.
func (r *reading) contentEnd(reg *region, c *clause, list []clause, j int) int {
	n := len(reg.chunks)
	if c.until > j {
		n = c.until
	}
	n = r.newHeadline(reg, j, n)
	n = r.backToTale(reg, c, j, n)
	n = min(r.anotherTold(reg, list, j, n), r.phraseEnd(reg, c, n))
	for k := j; k+1 < n && k < c.at+maxContent; k++ { // "said it was “a step,” and he would go": a comma within closes the speech
		if y := &reg.chunks[k+1]; reg.chunks[k].kind == cQuote && r.endsInComma(reg, k) && (y.is(pack.And) && k+2 < n && reg.chunks[k+2].kind != cQuote || y.trig != nil && y.feat&pack.Ger != 0) {
			n = k + 1
		}
	}
	for i := sort.Search(len(list), func(i int) bool { return list[i].at > max(j, c.at) }); i < len(list) && list[i].at < c.at+maxContent; i++ {
		d := &list[i]
		k := d.at
		if k <= j+1 || r.inMarks(reg.chunks[k].first) {
			continue
		}
		kind := d.frame.Kind
		if kind != pack.FSay && kind != pack.FEvent && !r.carries(reg, d) || kind == pack.FSay && d.plan && !r.plannedAfar(reg, d) {
			continue // "warned that he would declare"
		}
		if d.frame.Accord {
			p := k - 1
			if r.pack.Habits.Dash && p > j && dash(r.punct(&reg.chunks[p])) && comma(r.punct(&reg.chunks[p-1])) {
				p--
			}
			if p > j && comma(r.punct(&reg.chunks[p])) {
				n = min(n, p)
			} else if p > j && (reg.chunks[p].kind == cQuote && r.endsInComma(reg, p) || r.closesAfterComma(reg, p)) {
				n = min(n, p+1) // "vessels “anywhere at sea,” according to"
			}
			continue
		}
		if d.form.Class != pack.Verb && !r.carries(reg, d) || d.form.Has("inner") {
			continue
		}
		if d.frame.Needs&pack.NBare != 0 && r.pack.Order.MarkedBefore && d.frame.Kind == pack.FSay && d.form.Class == pack.Verb && r.opensStretch(reg, d.at) {
			if p := r.stretch(reg, k); p > j+1 {
				n = min(n, p-1)
			}
			continue
		}
		if d.frame.Needs&pack.NRest != 0 { // another cue with its comma: from the beginning of its stretch
			if p := r.stretch(reg, k); p > j+1 {
				n = min(n, p-1)
			}
			continue
		}
		p := k - 1
		for p > j && (reg.chunks[p].is(pack.Adverb) || reg.chunks[p].is(pack.Aux) && !reg.chunks[p].is(pack.And)) {
			p--
		}
		own := false // a subject of its own before it
		if p > j && reg.chunks[p].kind == cMent && !r.inPP(reg, p) {
			a := r.chainLeft(reg, p)
			if a.from > j {
				own = true
				p = a.from - 1
			}
		}
		if q := p; !own && kind == pack.FSay && d.frame.Needs&pack.NBare != 0 { // ", the news agency reported" at the end
			for q > j && r.nominal(reg, q) {
				q--
			}
			if q < p && q > j && comma(r.punct(&reg.chunks[q])) && r.endsSentence(reg, d) {
				n = min(n, q)
				continue
			}
		}
		if q := r.ownQuote(reg, d, j); q > 0 {
			n = min(n, q) // "hopes to stay: “…”, the ministry said"
			continue
		}
		x := &reg.chunks[p]
		ger := d.feat&pack.Ger != 0 && d.feat&(pack.Past|pack.Pres) == 0
		switch {
		case ger && comma(r.punct(x)) && kind == pack.FSay:
			n = min(n, p)
		case ger && x.is(pack.And) && kind == pack.FSay:
			n = min(n, r.beforeAnd(reg, p))
		case ger:
		case own && !comma(r.punct(x)) && !x.is(pack.And) && !x.is(pack.Sub) && x.kind != cQuote && !r.closes(x):
		case !own && x.is(pack.Sub) && kind == pack.FSay && p > j && comma(r.punct(&reg.chunks[p-1])) && r.hasComplement(reg, d):
			n = min(n, p-1) // "said that …, while X stressed that"
		case own && x.is(pack.Sub) && p > j && !(x.is(pack.Maybe) || reg.chunks[p-1].is(pack.Comp) || kind != pack.FSay && !comma(r.punct(&reg.chunks[p-1]))):
			n = min(n, r.beforeAnd(reg, p))
		case x.is(pack.And) && p > j+1 && kind == pack.FSay && k+2 < len(reg.chunks) && comma(r.punct(&reg.chunks[k+1])) && reg.chunks[k+2].kind == cQuote:
			n = min(n, r.beforeAnd(reg, p)) // "said it was too early but added, “…”"
		case x.is(pack.And) && p > j+1 && kind == pack.FSay && !own && j > 0 && r.opensThat(reg, j-1) && r.opensThat(reg, k+1) && c.feat&d.feat&(pack.Past|pack.Pres) != 0:
			n = min(n, r.beforeAnd(reg, p)) // "suggested that … and argued that …"
		case x.is(pack.And) && p > j+1:
			// "and urged …": only after a comma, or where the language joins sentences so
			if comma(r.punct(&reg.chunks[p-1])) && !(r.pack.Order.Inverted && kind == pack.FSay && !r.hasComplement(reg, d) && !(!own && c.feat&d.feat&pack.Past != 0)) || r.pack.Order.Dropped && c.feat&d.feat&(pack.Past|pack.Pres) != 0 && kind == pack.FSay && r.hasComplement(reg, d) {
				n = min(n, r.beforeAnd(reg, p))
			}
		case comma(r.punct(x)) && kind == pack.FSay && !own && !r.pack.Order.SubjectFirst:
			n = min(n, p)
		case comma(r.punct(x)) && kind == pack.FSay && !own && r.turnedBack(reg, d):
			n = min(n, p) // "…, informa la agencia"
		case x.is(pack.Sub) && !own && kind == pack.FSay && p > j && comma(r.punct(&reg.chunks[p-1])) && c.feat&d.feat&pack.Past != 0 && r.hasComplement(reg, d):
			n = min(n, p-1) // "dijo que …, al tiempo que pidió que …"
		case comma(r.punct(x)) && own && kind == pack.FSay:
			// ", he added, …" inside stays; ", the minister said" at the end ends it
			if d.frame.Needs&pack.NBare != 0 && r.endsSentence(reg, d) {
				n = min(n, p)
			}
		case own && kind == pack.FSay && p > j && (x.kind == cQuote && r.endsInComma(reg, p) || r.closes(x) && comma(r.punct(&reg.chunks[p-1]))) && r.endsSentence(reg, d):
			n = min(n, p+1)
		}
	}
	return n
}

// backToTale is the chunk at which the reporter's past tense is taken up again after an
// indirect content that is told in another: "remarcó que Chile es un socio e invitó a".
func (r *reading) backToTale(reg *region, c *clause, j, n int) int {
	o := r.pack.Order
	if !o.Dropped || !o.SubjectFirst || c.feat&pack.Past == 0 || !reg.chunks[c.at].finite() {
		return n
	}
	told := c.frame.Status == "proposed" // a verb in another tense, or in the subjunctive
	for k := j; k < n && k < c.at+maxContent; k++ {
		x := &reg.chunks[k]
		if told && x.kind == cItem && x.is(pack.Cancel) && k > j && reg.chunks[k-1].kind == cItem && reg.chunks[k-1].is(pack.And) {
			return min(n, r.beforeAnd(reg, k-1))
		}
		told = told || x.kind == cQuote && k > j
		if x.kind == cQuote || !r.verbal(x) || x.feat&(pack.Past|pack.Pres|pack.Fut|pack.Imp) == 0 {
			told = told || x.kind == cItem && x.is(pack.Aux) && x.trig == nil
			continue
		}
		if x.feat&pack.Past == 0 {
			told = true
			continue
		}
		p := k - 1
		for p > j && reg.chunks[p].kind == cItem && !reg.chunks[p].is(pack.And) && reg.chunks[p].set&^(bit(pack.Adverb)|bit(pack.Pronoun)|bit(pack.Det)|bit(pack.DayPart)|bit(pack.Rel)) == 0 {
			p--
		}
		for p > j && reg.chunks[p].kind == cMent && r.mentions[reg.chunks[p].idx].kind == kPronoun {
			p--
		}
		if told && p > j && reg.chunks[p].kind == cItem && reg.chunks[p].is(pack.And) && !reg.chunks[p-1].is(pack.Rel) {
			return min(n, r.beforeAnd(reg, p))
		}
		if told && p > j && comma(r.punct(&reg.chunks[p])) && x.trig != nil && (x.trig.Frame.Kind == pack.FSay || x.trig.Frame.Kind == pack.FEvent) && r.pastJoined(reg, k+1, n) {
			return min(n, p)
		}
		return n
	}
	return n
}

// pastJoined reports whether a word for "and" and a verb in the past follow from chunk k on: "dijo
// que Chile es un socio, agradeció su apoyo y pidió calma".
func (r *reading) pastJoined(reg *region, k, n int) bool {
	for ; k+1 < n; k++ {
		if x := &reg.chunks[k]; x.kind != cItem || !x.is(pack.And) {
			continue
		}
		y := k + 1
		for y+1 < n && (reg.chunks[y].clitic > 0 || reg.chunks[y].kind == cItem && reg.chunks[y].set != 0 && reg.chunks[y].only(bit(pack.Adverb))) {
			y++
		}
		if v := &reg.chunks[y]; r.verbal(v) && v.finite() && v.feat&pack.Past != 0 && v.feat&pack.Part == 0 {
			return true
		}
	}
	return false
}

// turnedBack reports whether a cue ends its sentence with its subject behind it and
// nothing said after it.
func (r *reading) turnedBack(reg *region, d *clause) bool {
	o := r.pack.Order
	if !o.Dropped || !r.endsSentence(reg, d) || r.hasComplement(reg, d) || d.feat&pack.Ger != 0 {
		return false
	}
	k := r.pastAdverbials(reg, d.at+1)
	return k < len(reg.chunks) && reg.chunks[k].kind == cMent && !r.mentions[reg.chunks[k].idx].bare
}

// opensThat reports whether a word for "that" is chunk k.
func (r *reading) opensThat(reg *region, k int) bool {
	return k >= 0 && k < len(reg.chunks) && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Comp)
}

// inMarks reports whether a token stands within quotation marks around a few words.
func (r *reading) inMarks(tok int32) bool {
	for qi := r.firstQuote(tok); qi >= 0 && qi < len(r.doc.Quotes)+1; qi-- {
		if qi == len(r.doc.Quotes) || r.doc.Quotes[qi].Open > tok {
			continue
		}
		q := &r.doc.Quotes[qi]
		return q.Open < tok && tok < q.Close && !r.opaque(q)
	}
	return false
}

// endsSentence reports whether a cue ends its sentence: nothing is said after it.
func (r *reading) endsSentence(reg *region, d *clause) bool {
	for k := d.at + 1; k < len(reg.chunks); k++ {
		x := &reg.chunks[k]
		if x.finite() || x.is(pack.Comp) || x.kind == cQuote || k > d.at+12 {
			return false
		}
	}
	return true
}

// hasComplement reports whether a clause of saying has what was said after it.
func (r *reading) hasComplement(reg *region, d *clause) bool {
	for k := d.at + 1; k < len(reg.chunks) && k < d.at+14; k++ {
		x := &reg.chunks[k]
		if x.is(pack.Comp) || x.kind == cQuote || colon(r.punct(x)) {
			return true
		}
		if x.finite() {
			return false
		}
	}
	return false
}

// inPP reports whether the noun at chunk p stands in a phrase with a preposition.
func (r *reading) inPP(reg *region, p int) bool {
	a := r.chainLeft(reg, p)
	q := r.skipDet(reg, a.from-1)
	return q >= 0 && reg.chunks[q].is(pack.Prep) && !reg.chunks[q].is(pack.And)
}

// beforeAnd is the chunk of a coordinator, or of the comma before it.
func (r *reading) beforeAnd(reg *region, p int) int {
	if p > 0 && comma(r.punct(&reg.chunks[p-1])) {
		return p - 1
	}
	return p
}

// carries reports whether a verb that only carries its noun carries one of saying or of
// a deed: "and expressed his condolences".
func (r *reading) carries(reg *region, c *clause) bool {
	if c.form.Class != pack.Support {
		return false
	}
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+5; k++ {
		x := &reg.chunks[k]
		if x.trig != nil {
			return x.trig.Class == pack.Noun && (x.trig.Frame.Kind == pack.FSay || x.trig.Frame.Kind == pack.FEvent)
		}
		if x.kind == cPunct {
			break
		}
	}
	return false
}

// anothersWords reports whether what follows the colon at chunk j is told by somebody
// else, who says it first thing: "denied it: the minister called the claims “lies”".
func (r *reading) anothersWords(reg *region, c *clause, list []clause, j int) bool {
	k := j + 1
	for k < len(reg.chunks) && !reg.chunks[k].finite() {
		if x := &reg.chunks[k]; x.kind == cQuote || x.is(pack.Comp) && !x.is(pack.Rel) {
			return false
		}
		k++
	}
	for i := range list {
		d := &list[i]
		if d.at != k || d.frame.Kind != pack.FSay || d == c {
			continue
		}
		g := d.get([]pack.Marker{pack.Subj})
		if g == nil || g.from <= j || g.from > k {
			return false
		}
		if m := r.mentions[g.mentions[0]].kind; m != kPerson && m != kOffice {
			return false
		}
		for n := k + 1; n < len(reg.chunks) && n < k+6; n++ {
			if x := &reg.chunks[n]; x.kind == cQuote || d.form.Has("judges") && (r.opens(x) || r.closes(x)) || x.is(pack.Comp) && x.kind == cItem {
				return true
			}
		}
	}
	return false
}

// aboutThing reports whether the preposition at chunk j, directly behind a cue or whom it
// tells, has a thing behind it that was spoken of: no clause is quoted there.
func (r *reading) aboutThing(reg *region, c *clause, j int) bool {
	x := &reg.chunks[j]
	if x.kind != cItem || r.ownerAt(reg, j) || j+1 >= len(reg.chunks) || x.is(pack.Comp) {
		return false
	}
	for k := j + 1; k < len(reg.chunks) && k < j+maxReach; k++ {
		if y := &reg.chunks[k]; y.kind == cQuote || colon(r.punct(y)) || y.is(pack.Comp) && !y.is(pack.Rel) && !y.is(pack.Det) {
			return false // "told the crowd of it: “…”"
		}
	}
	if x.is(pack.Of) || x.is(pack.Prep) && (x.mark&(pack.OfM|pack.Against) != 0 || x.mark&pack.About != 0 && j > c.at+1) {
		return true
	}
	n := j + 1
	for n < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].is(pack.Det) {
		n++
	}
	return j == c.at+1 && x.is(pack.Prep) && x.mark&pack.About != 0 && n < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].is(pack.TopicNoun)
}

// thingTold reports whether an article, a noun and a word for "of" stand at chunk j, and no
// verb behind them that can be theirs: a thing, not what was said of it.
func (r *reading) thingTold(reg *region, j int) bool {
	if j+2 >= len(reg.chunks) || reg.chunks[j].kind != cItem || !reg.chunks[j].is(pack.Det) || reg.chunks[j].is(pack.Comp) || reg.chunks[j+1].kind != cItem {
		return false
	}
	x := &reg.chunks[j+2]
	for n := j + 3; n < len(reg.chunks) && n < j+6 && x.kind == cItem && x.is(pack.Prep) && x.mark&pack.To != 0; n++ { // "the need to cooperate closely"
		if y := &reg.chunks[n]; y.trig != nil && y.feat&(pack.Base|pack.Inf) != 0 {
			return !r.verbAfter(reg, n)
		} else if y.kind != cItem || !y.is(pack.Adverb) && y.set != 0 {
			break
		}
	}
	return x.kind == cItem && !r.ownerAt(reg, j+2) && (x.is(pack.Of) || x.is(pack.Prep) && x.mark&pack.OfM != 0) && !r.verbAfter(reg, j+2)
}

// toInfinitive reports whether the verb at chunk n is an infinitive behind a word for "to",
// and no longer words in quotation marks follow it in its stretch.
func (r *reading) toInfinitive(reg *region, n int) bool {
	p, x := &reg.chunks[n-1], &reg.chunks[n]
	if p.kind != cItem || !p.is(pack.Prep) || p.mark&pack.To == 0 || x.feat&(pack.Base|pack.Inf) == 0 || x.trig == nil {
		return false
	}
	for k := n + 1; k < len(reg.chunks) && !semicolon(r.punct(&reg.chunks[k])); k++ {
		if reg.chunks[k].kind == cQuote {
			return false
		}
	}
	return true
}

// verbAfter reports whether a verb that can only be finite, or a quotation, follows chunk k
// in its stretch.
func (r *reading) verbAfter(reg *region, k int) bool {
	for k++; k < len(reg.chunks); k++ {
		x := &reg.chunks[k]
		if x.kind == cQuote || x.is(pack.Rel) && !x.is(pack.Comp) {
			return true
		}
		if m := r.punct(x); semicolon(m) || comma(m) {
			return false
		}
		if x.finite() && k > 0 && reg.chunks[k-1].is(pack.Prep) && reg.chunks[k-1].mark&pack.To != 0 && x.feat&pack.Base != 0 {
			continue // an infinitive
		}
		if x.kind == cItem && (x.is(pack.Aux) || x.is(pack.Maybe) || x.is(pack.Plan)) || x.finite() && x.feat&pack.Part == 0 {
			return true
		}
	}
	return false
}
