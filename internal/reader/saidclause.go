package reader

import "github.com/mahdar/mahdar/internal/pack"

// What shows that the words behind a cue are a clause, where no comma and no complementiser
// parts them and a verb and a noun may look alike.

// clauseFollows reports whether a clause begins at chunk j behind a cue without a
// comma: with a small word of a verb, or with words that a predicate follows before the
// next comma.
func (r *reading) clauseFollows(reg *region, c *clause, j int) bool {
	const verbal = 1<<pack.Plan | 1<<pack.Maybe | 1<<pack.Neg | 1<<pack.Aux | 1<<pack.Ongoing | 1<<pack.Cancel
	for j+2 < len(reg.chunks) && reg.chunks[j].kind == cItem && reg.chunks[j].set&verbal == 0 && r.has(&r.items[reg.chunks[j].item], bit(pack.Adverb), "story") {
		if r.has(&r.items[reg.chunks[j].item], bit(pack.Word), "verbal") {
			return true // "this is"
		}
		j++ // "at present"
	}
	if c.form.Has("inner") && !r.namesBefore(reg, j) {
		return false // "hopes to meet", "expects on Monday to travel"
	}
	x := &reg.chunks[j]
	if x.kind == cItem && x.set&(1<<pack.Maybe|1<<pack.Neg) != 0 && !x.is(pack.Prep) {
		return true
	}
	if x.kind == cQuote || x.kind == cPunct && r.punct(x) != 0x300A || x.finite() && !r.predicated(reg, j) { // but "that the 《treaty》 holds"
		return x.finite() && c.form.Has("clause")
	}
	if x.finite() {
		return true
	}
	if x.kind == cItem && x.set&verbal != 0 {
		return true
	}
	if !c.form.Has("any") && x.kind == cItem && (x.is(pack.Prep) && x.mark&(pack.In|pack.At|pack.About) == 0 || x.is(pack.Adverb) || x.is(pack.And)) {
		return false
	}
	owned, words, last := false, int32(0), x
	for k := j; k < len(reg.chunks) && k < j+24; k++ {
		y := &reg.chunks[k]
		if m := r.punct(y); comma(m) && !listComma(m) || semicolon(m) || colon(m) || r.pack.Habits.Enders[m] {
			break
		}
		if y.kind == cQuote {
			return k > j
		}
		words += y.last - y.first
		last = y
		owned = owned || y.is(pack.Of)
		if k > j && y.finite() && r.onlyDescribes(reg, k) {
			continue
		}
		if k > j && (y.finite() || y.kind == cItem && (y.set&verbal != 0 || r.has(&r.items[y.item], bit(pack.Word), "verbal"))) {
			return true
		}
	}
	if last != x && last.kind == cItem && r.has(&r.items[last.item], bit(pack.Word), "tells") {
		return true // "the situation grave"
	}
	return x.kind == cMent && !owned && words > 6 || words > 3 && last != x && !last.is(pack.Of) && (c.form.Has("any") || c.form.Has("clause") && r.opensStretch(reg, c.at)) // ", saying it pure fabrication"
}

// onlyDescribes reports whether the verb at chunk k belongs to the noun behind its "of", where it
// is the last one before the next comma: "(tells of) the reached OF successes" says nothing.
func (r *reading) onlyDescribes(reg *region, k int) bool {
	if k+1 >= len(reg.chunks) || reg.chunks[k+1].kind != cItem || !reg.chunks[k+1].is(pack.Of) {
		return false
	}
	for n := k + 2; n < len(reg.chunks); n++ {
		y := &reg.chunks[n]
		if m := r.punct(y); comma(m) && !listComma(m) || semicolon(m) || colon(m) || r.pack.Habits.Enders[m] {
			return true
		}
		if y.kind == cMent || y.finite() || y.kind == cItem && (y.is(pack.Aux) || y.is(pack.Plan) || y.is(pack.Maybe) || y.is(pack.Neg) || y.is(pack.Prep)) || y.kind == cQuote {
			return false
		}
	}
	return true
}

// predicated reports whether the verb at chunk j is what the clause after it says
// something of: a word for "is" follows before the next comma ("to stop fire is urgent"),
// or whom the sanctions hit "are the people".
func (r *reading) predicated(reg *region, j int) bool {
	for k := j + 1; k < len(reg.chunks) && k < j+12; k++ {
		y := &reg.chunks[k]
		if y.kind == cItem && y.is(pack.Of) && k+1 < len(reg.chunks) && r.saysIs(&reg.chunks[k+1]) {
			return true
		}
		if y.kind == cPunct || y.kind == cQuote || y.kind == cMent && k > j+1 || y.kind == cItem && y.is(pack.Of) {
			return false
		}
		if r.saysIs(y) {
			return true
		}
	}
	return false
}

// saysIs reports whether a chunk is a word for "is".
func (r *reading) saysIs(x *chunk) bool {
	return x.kind == cItem && r.has(&r.items[x.item], bit(pack.Aux), "be")
}

// plannedAfar reports whether only an earlier stretch tells of plans, and the cue of a clause is
// no verb with which one does something by saying so: "said they would pay, stressed that"; but
// "said he would speak, announce that".
func (r *reading) plannedAfar(reg *region, c *clause) bool {
	if c.form.Has("clause") {
		return false
	}
	for k := r.stretch(reg, c.at); k < c.at; k++ {
		if x := &reg.chunks[k]; x.is(pack.Plan) || x.is(pack.Maybe) {
			return false
		}
	}
	return true
}

// namesBefore reports whether something that can be a subject stands at chunk j, or behind the
// days and adverbs at it, before any verb and any preposition.
func (r *reading) namesBefore(reg *region, j int) bool {
	for ; j < len(reg.chunks); j++ {
		x := &reg.chunks[j]
		if x.kind == cDate || x.kind == cItem && x.is(pack.Adverb) && !x.finite() {
			continue
		}
		return x.kind == cMent || x.kind == cItem && (!x.finite() || r.predicated(reg, j)) && x.set&smallWords == 0 && !x.is(pack.Prep)
	}
	return false
}

// onlyRelative reports whether what stands before the comma at chunk end is a name with a
// relative clause between commas and no verb of its own: "The minister, whom A had met, said".
func (r *reading) onlyRelative(reg *region, end int) bool {
	if !r.pack.Order.Inverted || end < 3 || !comma(r.punct(&reg.chunks[end])) || reg.chunks[0].kind != cMent {
		return false
	}
	k := end - 1
	for k > 0 && !comma(r.punct(&reg.chunks[k])) {
		if reg.chunks[k].kind == cQuote {
			return false
		}
		k--
	}
	if n := k + 1; k == 0 || !reg.chunks[n].is(pack.Rel) && !(reg.chunks[n].is(pack.Prep) && reg.chunks[n+1].is(pack.Rel)) {
		return false
	}
	for j := range k {
		if x := &reg.chunks[j]; x.finite() || x.is(pack.Aux) || x.kind == cQuote {
			return false
		}
	}
	return true
}
