package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Whether a clause goes on behind a comma.

// clauseAfterAnd reports whether behind the "and" at chunk j another clause begins with
// its own subject: "and Aoun is expected in Paris".
func (r *reading) clauseAfterAnd(reg *region, j int) bool {
	n := j + 1
	for n < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].is(pack.Det) {
		n++
	}
	if n+1 >= len(reg.chunks) || reg.chunks[n].kind != cMent {
		return false
	}
	x := &reg.chunks[n+1]
	if x.kind == cMent && n+2 < len(reg.chunks) && reg.chunks[n+2].finite() && r.mentions[x.idx].pronoun != nil && r.mentions[x.idx].pronoun.Has("clitic") {
		return true // "and Fernández le dio la razón"
	}
	if x.kind == cItem && r.verbal(x) && (x.feat&pack.Part == 0 || n+2 < len(reg.chunks) && !reg.chunks[n+2].is(pack.Prep) && reg.chunks[n+2].kind != cPunct) {
		return true // "and Smith called in the ambassador"; not "and Smith, named by"
	}
	if y := n + 2; r.pack.Order.Inverted && r.pack.Order.Dropped && comma(r.punct(x)) && y < len(reg.chunks) && j > 0 && reg.chunks[j-1].kind == cItem && (reg.chunks[y].kind == cItem && reg.chunks[y].is(pack.Rel) || reg.chunks[y].kind == cMent && r.mentions[reg.chunks[y].idx].poss != nil) {
		return true // "condenó el ataque y Egipto, cuyo presidente …, brindó su apoyo"
	}
	return x.kind == cItem && x.set&(bit(pack.Aux)|bit(pack.Plan)|bit(pack.Maybe)) != 0 && !r.ownerAt(reg, n+1)
}

// nounPastComma reports whether what follows a comma can still belong to a noun:
// a day, or who took part and where.
func (r *reading) nounPastComma(reg *region, j int) bool {
	x := &reg.chunks[j+1]
	if x.is(pack.And) && j+2 < len(reg.chunks) {
		x = &reg.chunks[j+2]
	}
	if y := &reg.chunks[j-1]; j > 0 && y.kind == cMent && x.mark&pack.To != 0 && r.holdsComma(y) {
		return true // "the visit of the president, A, to B"
	}
	return x.kind != cItem || !x.is(pack.Prep) || x.is(pack.Setting) ||
		x.mark&(pack.With|pack.Between|pack.By|pack.In|pack.At|pack.During|pack.Beside) != 0
}

// holdsComma reports whether a chunk has a comma in it, as an office with its name has.
func (r *reading) holdsComma(x *chunk) bool {
	for i := x.first; i < x.last; i++ {
		if t := r.doc.Tokens[i]; t.Kind == text.Punct && comma(rune(t.Num)) {
			return true
		}
	}
	return false
}

// withAgain reports whether behind the semicolon at chunk j a list of those met goes on, each
// with its own word for "with": "met with the minister of A, X; with that of B, Y".
func (r *reading) withAgain(reg *region, c *clause, j int) bool {
	if !isTalk(c.form) || c.get([]pack.Marker{pack.With}) == nil {
		return false
	}
	n := j + 1
	if n < len(reg.chunks) && reg.chunks[n].is(pack.And) {
		n++
	}
	if n >= len(reg.chunks) || reg.chunks[n].kind != cItem || !reg.chunks[n].is(pack.Prep) || reg.chunks[n].mark&pack.With == 0 {
		return false
	}
	for n++; n < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].is(pack.Det); n++ {
	}
	return n < len(reg.chunks) && reg.chunks[n].kind == cMent
}

// andWith reports whether "and" with a word for "with" or "by" follows the comma
// at chunk j, in a language whose verbs may come first: "talks led by A, and with the
// mediation of B".
func (r *reading) andWith(reg *region, j int) bool {
	if r.pack.Order.SubjectFirst && !r.pack.Order.Inverted || j+2 >= len(reg.chunks) {
		return false
	}
	k := j + 1
	if reg.chunks[k].is(pack.And) || reg.chunks[k].is(pack.Adverb) && !reg.chunks[k].is(pack.Prep) { // "a row of meetings, in particular with A"
		k++
	} else if !reg.chunks[k].is(pack.Number) {
		return false
	}
	if reg.chunks[k].is(pack.Number) && k+1 < len(reg.chunks) { // "two meetings, the first with A, and the second with B"
		k++
	}
	x := &reg.chunks[k]
	return x.is(pack.Prep) && !x.is(pack.Comp) && x.mark&(pack.By|pack.With) != 0
}

// setOff reports whether the comma at chunk j closes a stretch of dates and
// places that another comma opened.
func (r *reading) setOff(reg *region, j int) bool {
	for k := j - 1; k > 0 && k > j-8; k-- {
		x := &reg.chunks[k]
		switch {
		case x.kind == cDate, x.is(pack.Prep), x.is(pack.Adverb), x.is(pack.DayPart), x.is(pack.Modifier):
		case x.kind == cMent && (r.mentions[x.idx].kind == kPlace || r.mentions[x.idx].kind == kCountry || r.mentions[x.idx].kind == kBody || r.mentions[x.idx].kind == kPossessive || r.mentions[x.idx].bare):
		case x.kind == cItem && x.set != 0 && x.set&^(bit(pack.Word)|bit(pack.Nameless)|bit(pack.Det)|bit(pack.Body)|bit(pack.OrgWord)|bit(pack.Honorific)) == 0:
		case comma(r.punct(x)):
			return k < j-1
		case x.finite(): // "met today, Wednesday in Cairo, the minister"
			return r.datedApart(reg, k+1)
		default:
			return false
		}
	}
	return false
}

// pastComma reports whether a clause goes on after a comma at chunk j: with a
// date, an adverb, a marked argument, a word set off by commas.
func (r *reading) pastComma(reg *region, j int) bool {
	n := j + 1
	if n >= len(reg.chunks) {
		return false
	}
	if r.gapAfter(reg, j) {
		return false
	}
	x := &reg.chunks[n]
	if r.adverbSetOff(reg, j) {
		return true
	}
	switch {
	case x.kind == cDate:
		return true
	case x.is(pack.Sub), x.is(pack.Rel), x.is(pack.Comp):
		return false
	case x.is(pack.Prep), x.is(pack.Adverb), x.is(pack.Setting), x.is(pack.Modifier), x.is(pack.DayPart):
		return true
	case x.kind == cItem && !x.finite() && !x.is(pack.And) && x.set&(bit(pack.TopicNoun)|bit(pack.Word)|bit(pack.Noun)) != 0 && x.feat&pack.Ger == 0 && r.setOff(reg, j):
		return true // "discusses in Ankara, on Thursday, the water file with"
	case x.kind == cMent && !r.mentions[x.idx].side:
		// the end of an apposition, or, with a verb first, the other side
		return r.setOff(reg, j) && (!r.pack.Order.SubjectFirst || r.pack.Order.Inverted)
	}
	// inside commas: does it close soon and go on with an argument?
	for k := n; k < len(reg.chunks) && k < n+12; k++ {
		y := &reg.chunks[k]
		if y.finite() {
			return false
		}
		if y.kind == cPunct && comma(r.punct(y)) {
			return k+1 < len(reg.chunks) && (reg.chunks[k+1].is(pack.Prep) || reg.chunks[k+1].is(pack.Comp) || reg.chunks[k+1].kind == cDate)
		}
	}
	return false
}

// objectPast reports whether the object of a meeting verb stands behind the comma at
// chunk j, which only days and places part from it: "received on Monday in Algiers, the
// minister of X".
func (r *reading) objectPast(reg *region, c *clause, j int) bool {
	if !r.pack.Order.Incise || !isTalk(c.form) || !reg.chunks[c.at].finite() || j == c.at+1 || j+1 >= len(reg.chunks) || c.get([]pack.Marker{pack.Subj}) == nil {
		return false
	}
	for k := c.at + 1; k < j; k++ {
		x := &reg.chunks[k]
		switch {
		case x.kind == cDate, x.is(pack.Prep) && !x.is(pack.Comp), x.is(pack.DayPart), x.is(pack.Adverb), comma(r.punct(x)):
		case x.kind == cMent && (r.mentions[x.idx].kind == kPlace || r.mentions[x.idx].kind == kCountry || r.mentions[x.idx].kind == kBody):
		case x.kind == cItem && x.set&^(bit(pack.Word)|bit(pack.Det)|bit(pack.Body)|bit(pack.OrgWord)) == 0:
		default:
			return false
		}
	}
	x := &reg.chunks[j+1]
	if x.kind != cMent || r.mentions[x.idx].kind != kPerson && r.mentions[x.idx].kind != kOffice {
		return false
	}
	a := r.chainRight(reg, j+1)
	return a.to >= len(reg.chunks) || !reg.chunks[a.to].finite()
}

// adverbSetOff reports whether the comma at chunk j closes a stretch of adverbs that
// another comma opened: "denounced, likewise, the raid".
func (r *reading) adverbSetOff(reg *region, j int) bool {
	k := j - 1
	for k > 0 && j-k < 4 && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Adverb) && reg.chunks[k].trig == nil {
		k--
	}
	return k > 0 && k < j-1 && reg.chunks[k].kind == cPunct && comma(r.punct(&reg.chunks[k]))
}

// andTo reports whether "and then to" follows the comma at chunk j: the next stop of a
// trip.
func (r *reading) andTo(reg *region, j int) bool {
	k := j + 1
	if k >= len(reg.chunks) || !reg.chunks[k].is(pack.And) || r.gapAfter(reg, j) {
		return false
	}
	for k++; k < len(reg.chunks) && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Adverb); k++ {
	}
	if k < len(reg.chunks) && reg.chunks[k].kind == cMent && k > j+2 { // "and then Angola"
		m := &r.mentions[reg.chunks[k].idx]
		return (m.kind == kPlace || m.kind == kCountry) && !m.bare && (m.cases == 0 || m.cases&pack.Acc != 0)
	}
	return k < len(reg.chunks) && reg.chunks[k].is(pack.Prep) && reg.chunks[k].mark&(pack.To|pack.In) != 0
}

// datedApart reports whether chunk k is a day with a comma in it: "today, Wednesday".
func (r *reading) datedApart(reg *region, k int) bool {
	x := &reg.chunks[k]
	if x.kind != cDate {
		return false
	}
	for i := x.first; i < x.last; i++ {
		if t := r.doc.Tokens[i]; t.Kind == text.Punct && comma(rune(t.Num)) {
			return true
		}
	}
	return false
}

// asideEnd is the comma that closes what the comma at chunk j opens between a verb and
// what belongs to it, in a language whose verbs come first: a relative clause, or, where
// something is said or done to somebody, a phrase with a preposition: "condemned, in a
// statement, the raid"; 0 if it opens nothing such.
func (r *reading) asideEnd(reg *region, c *clause, j int) int {
	if r.pack.Order.SubjectFirst || c.form.Class != pack.Verb || j+2 >= len(reg.chunks) {
		return 0
	}
	x := &reg.chunks[j+1]
	rel := x.is(pack.Rel) && !x.is(pack.Prep)
	told := x.trig != nil && x.trig.Frame.Accord && c.frame.Kind == pack.FEvent // "praised, according to the statement, the role of"
	if !rel && !told && !(x.is(pack.Prep) && !x.is(pack.And) && !x.is(pack.Comp) && c.frame.Kind == pack.FEvent) {
		return 0
	}
	for k := j + 2; k+1 < len(reg.chunks) && k < j+14; k++ {
		y := &reg.chunks[k]
		if y.kind == cQuote || y.is(pack.Comp) && y.kind == cItem || y.finite() && !rel && comma(r.punct(&reg.chunks[k-1])) {
			return 0
		}
		if !comma(r.punct(y)) {
			continue
		}
		z := &reg.chunks[k+1]
		if z.kind == cMent || z.kind == cItem && !z.is(pack.And) && !z.is(pack.Comp) && !z.is(pack.Sub) && !z.is(pack.Rel) && !z.finite() && z.feat&pack.Ger == 0 && (!z.is(pack.Prep) || (rel || told) && z.mark&(marks(c.frame.B)|marks(c.frame.To)) != 0) {
			return k
		}
		return 0
	}
	return 0
}
