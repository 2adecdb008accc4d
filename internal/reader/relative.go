package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Relative clauses before their noun, with a word for "of" between them that the
// pack flags rel: "the came-to-visit OF minister". Such a clause has the noun for
// its subject, and the verbs of the sentence are looked for past it.

// maxRelative bounds how many chunks before its "of" a relative clause may begin.
const maxRelative = 24

// relatives marks in every chunk of such clauses where their noun stands.
func (r *reading) relatives(reg *region) {
	for i := 1; i+1 < len(reg.chunks); i++ {
		x := &reg.chunks[i]
		if x.kind != cItem || !x.is(pack.Of) || !r.form(&r.items[x.item], pack.Of).Has("rel") {
			continue
		}
		h := i + 1
		for h < len(reg.chunks) && h < i+4 && reg.chunks[h].kind == cItem && reg.chunks[h].trig == nil && reg.chunks[h].set != 0 && reg.chunks[h].set&^(bit(pack.Det)|bit(pack.Word)|bit(pack.Number)|bit(pack.Modifier)|bit(pack.Adverb)) == 0 {
			h++
		}
		if h >= len(reg.chunks) || reg.chunks[h].kind != cMent {
			continue
		}
		switch r.mentions[reg.chunks[h].idx].kind {
		case kPerson, kOffice, kGroup, kBody:
		default:
			continue
		}
		from := r.relativeFrom(reg, i, h)
		for k := from; from >= 0 && k <= i; k++ {
			reg.chunks[k].head = h
		}
	}
}

// relativeFrom is the chunk at which the clause begins that ends with the "of" at
// chunk i and describes the mention at chunk h; -1 if none does.
func (r *reading) relativeFrom(reg *region, i, h int) int {
	begin := max(r.stretch(reg, i), i-maxRelative)
	var verbs []int
	counted := r.pastCount(reg, begin, i)
	own := counted == begin // may the first verb be the sentence's own?
	begin = counted
	for k := begin; k < i; k++ {
		if x := &reg.chunks[k]; x.head > 0 {
			verbs = verbs[:0]
		} else if x.finite() {
			verbs = append(verbs, k)
		}
	}
	if len(verbs) == 0 {
		return -1
	}
	from := -1
	for n := len(verbs) - 1; n >= 0 && from < 0; n-- {
		if p := r.prevSolid(reg, verbs[n]); p >= begin && reg.chunks[p].kind == cItem && (reg.chunks[p].is(pack.Prep) || reg.chunks[p].is(pack.And)) && reg.chunks[p].trig == nil && !r.marksTime(reg, p, h) {
			from = verbs[n] // "with the … OF X": within what the preposition marks
		}
	}
	if from < 0 {
		first := 0
		if own && (r.free(reg, begin, verbs[0]) || !r.verbPast(reg, h) && len(verbs) > 1) {
			first = 1 // the first verb is the sentence's own
		}
		if first >= len(verbs) {
			return -1
		}
		from = verbs[first]
	}
	if p := r.prevSolid(reg, from); p >= begin && reg.chunks[p].kind == cMent && (!r.governed(reg, p) || r.leadsWith(reg, p, from)) {
		return -1 // "the minister whom Wang met"
	}
	for from > begin { // with the days, adverbs and places before its verb
		x := &reg.chunks[from-1]
		switch {
		case x.kind == cDate, x.kind == cItem && x.trig == nil && x.set&smallWords != 0 && !x.is(pack.Prep) && !x.is(pack.And):
			from--
			continue
		case x.kind == cMent && from-2 >= begin && reg.chunks[from-2].kind == cItem && reg.chunks[from-2].is(pack.Prep) && !reg.chunks[from-2].is(pack.And):
			from -= 2
			continue
		}
		break
	}
	return from
}

// marksTime reports whether the preposition at chunk p marks a day, or a clause that a word for
// "when" ends behind the mention at chunk h: "on the 26th will meet the visiting X", "in meeting
// the visiting X".
func (r *reading) marksTime(reg *region, p, h int) bool {
	if reg.chunks[p].mark&(pack.In|pack.At|pack.On) == 0 {
		return false
	}
	if reg.chunks[p+1].kind == cDate {
		return true
	}
	n := r.chainRight(reg, h).to
	return n < len(reg.chunks) && r.setsBehind(&reg.chunks[n])
}

// describesNext reports whether the words behind chunk i describe somebody who is named after
// them, as a relative clause before its noun does: "in meeting the came-to-visit OF minister".
func (r *reading) describesNext(reg *region, i int) bool {
	if i+1 < len(reg.chunks) && r.setsBehind(&reg.chunks[i+1]) {
		return false
	}
	for k := i + 1; k+1 < len(reg.chunks) && k < i+maxDescribes; k++ {
		x := &reg.chunks[k]
		if x.kind == cPunct || x.kind == cQuote {
			return false
		}
		if x.kind == cItem && x.is(pack.Of) && k > i+1 {
			if f := r.form(&r.items[x.item], pack.Of); f.Has("rel") && reg.chunks[k+1].kind == cMent {
				t := r.mentions[reg.chunks[k+1].idx].kind
				return t == kPerson || t == kOffice || t == kGroup
			}
		}
	}
	return false
}

// maxDescribes bounds the chunks of a description.
const maxDescribes = 10

// governed reports whether the mention at chunk p stands after a preposition.
func (r *reading) governed(reg *region, p int) bool {
	q := r.skipDet(reg, r.chainLeft(reg, p).from-1)
	return q >= 0 && reg.chunks[q].kind == cItem && reg.chunks[q].is(pack.Prep)
}

// free reports whether chunks [from,to) hold a mention that no preposition marks: a subject.
func (r *reading) free(reg *region, from, to int) bool {
	for k := from; k < to; k++ {
		if x := &reg.chunks[k]; x.kind == cMent && !r.mentions[x.idx].bare && r.mentions[x.idx].kind != kPossessive && (k == from || !r.governed(reg, k)) {
			return true
		}
	}
	return false
}

// verbPast reports whether a verb follows the mention at chunk h in its stretch.
func (r *reading) verbPast(reg *region, h int) bool {
	for k := h + 1; k < len(reg.chunks) && k < h+maxRelative; k++ {
		x := &reg.chunks[k]
		if m := r.punct(x); comma(m) && !listComma(m) || semicolon(m) || colon(m) {
			return false
		}
		if x.finite() || x.kind == cItem && x.trig != nil && x.trig.Frame.Kind == pack.FSay {
			return true
		}
	}
	return false
}

// whomAt reports whether a word that is both "that" and "whom" is the latter at chunk p:
// behind a name, or an office, and a comma.
func (r *reading) whomAt(reg *region, p int) bool {
	if !r.pack.Order.Incise || p < 2 || !comma(r.punct(&reg.chunks[p-1])) || reg.chunks[p-2].kind != cMent {
		return false
	}
	k := r.mentions[reg.chunks[p-2].idx].kind
	return k == kPerson || k == kOffice
}

// asked makes what a question asks no deed: one that ends with its mark, has no quotation
// in it and a pronoun behind its verb, "will he go?".
func (r *reading) asked(reg *region, list []clause) {
	n := len(reg.chunks)
	if !r.pack.Order.Incise || n == 0 || r.punct(&reg.chunks[n-1]) != '?' {
		return
	}
	behind := false
	for k := range reg.chunks {
		x := &reg.chunks[k]
		if x.kind == cQuote {
			return
		}
		if x.kind == cMent && r.mentions[x.idx].kind == kPronoun && r.mentions[x.idx].pronoun.Has("incise") {
			behind = true
		}
	}
	if reg.asks = behind; behind {
		for i := range list {
			list[i].neg = true
		}
	}
}

// pastCount is the chunk behind a number or a word for "a" among chunks [begin,i) that has
// a verb on both its sides: what it counts begins there, and the verb before it is the
// sentence's own ("arrested 7 (who) spied OF citizens").
func (r *reading) pastCount(reg *region, begin, i int) int {
	after := false
	for k := i - 1; k > begin; k-- {
		x := &reg.chunks[k]
		if x.finite() {
			after = true
			continue
		}
		d := r.form(&r.items[x.item], pack.Det)
		if !after || x.kind != cItem || r.doc.Tokens[x.first].Kind != text.Number && !x.only(bit(pack.Number)) && !(d != nil && d.Has("indef")) {
			continue
		}
		for n := begin; n < k; n++ {
			if y := &reg.chunks[n]; y.finite() && y.head == 0 {
				return k + 1
			}
		}
		return begin
	}
	return begin
}

// relativeBehind reports whether a word that is a relative pronoun and a complementiser
// stands behind a clause's word, before any verb, quotation or stop.
func (r *reading) relativeBehind(reg *region, c *clause) bool {
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+12; k++ {
		x := &reg.chunks[k]
		switch {
		case x.kind == cItem && x.is(pack.Rel) && x.is(pack.Comp):
			return true
		case x.kind == cQuote, x.kind == cPunct, x.kind == cItem && x.finite():
			return false
		}
	}
	return false
}

// relativeActs reports whether a relative pronoun stands before a clause's verb and must be
// its subject, since the verb has an object behind it: "los Estados que reconocen a Taipéi".
func (r *reading) relativeActs(reg *region, c *clause) bool {
	o := r.pack.Order
	if !o.Inverted || !o.Dropped || !o.SubjectFirst || o.Cases || c.form.Class != pack.Verb {
		return false
	}
	j := c.at - 1
	for j > 0 && reg.chunks[j].kind == cItem && (reg.chunks[j].is(pack.Adverb) || reg.chunks[j].is(pack.Aux) || reg.chunks[j].is(pack.Neg)) && !reg.chunks[j].is(pack.Rel) {
		j--
	}
	if j < 0 || reg.chunks[j].kind != cItem || !reg.chunks[j].is(pack.Rel) || !r.canBeSubject(&reg.chunks[j]) {
		return false
	}
	for i := range c.args {
		if a := &c.args[i]; a.from > c.at && a.mark&pack.Obj != 0 {
			return true
		}
	}
	return false
}

// relativeJoined is the relative pronoun before the one at chunk j that "and" joins to it,
// where both describe the same: "A, who was nuncio in B and who had asked". 0 if none is.
func (r *reading) relativeJoined(reg *region, j int) int {
	if !r.pack.Order.SubjectFirst || !r.pack.Order.Inverted || j < 3 || !reg.chunks[j-1].is(pack.And) || !reg.chunks[j].is(pack.Rel) {
		return 0
	}
	pronoun := r.fold(reg.chunks[j].first)
	for k := j - 2; k > 0 && j-k < maxRelative; k-- {
		x := &reg.chunks[k]
		if semicolon(r.punct(x)) || x.kind == cQuote {
			return 0
		}
		if x.kind == cItem && x.is(pack.Rel) && r.fold(x.first) == pronoun {
			if comma(r.punct(&reg.chunks[k-1])) {
				return k
			}
			return 0
		}
	}
	return 0
}

// leadsWith reports whether the mention at chunk p, behind a word for "with" or "to", is who leads
// others in a clause that describes them: "with the by-A led OF delegation".
func (r *reading) leadsWith(reg *region, p, verb int) bool {
	x := &reg.chunks[verb]
	if x.trig == nil || !x.trig.Has("leads") || p < 1 {
		return false
	}
	for k := p - 1; k >= 0 && reg.chunks[k].kind == cItem; k-- {
		if reg.chunks[k].is(pack.Prep) {
			return reg.chunks[k].mark&(pack.With|pack.To) != 0 && reg.chunks[k].mark&pack.By == 0
		}
	}
	return false
}
