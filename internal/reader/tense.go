package reader

import "github.com/mahdar/mahdar/internal/pack"

// Of what time a verb without a tense of its own, or a noun, tells.

// perfected reports whether a verb is a participle behind its auxiliary, not planned:
// "they have met", whatever its number and gender.
func (r *reading) perfected(reg *region, c *clause) bool {
	if c.form.Class == pack.Noun && c.support == nil && !c.plan {
		return r.duringPast(reg, c)
	}
	if c.form.Class != pack.Verb || c.plan || c.feat&pack.Part == 0 || c.feat&(pack.Pres|pack.Fut|pack.Inf) != 0 {
		return false
	}
	for k := c.at - 1; k >= 0 && k > c.at-4; k-- {
		if x := &reg.chunks[k]; x.is(pack.Aux) {
			return true
		} else if !x.is(pack.Adverb) {
			return false
		}
	}
	return false
}

// duringPast reports whether a noun stands behind a word for "during" or "after" in a
// sentence whose verb is in the past tense: "promised it during talks on 3 May".
func (r *reading) duringPast(reg *region, c *clause) bool {
	j := c.at - 1
	for j >= 0 && j > c.at-4 && reg.chunks[j].kind == cItem && reg.chunks[j].is(pack.Det) && !reg.chunks[j].is(pack.Prep) {
		j--
	}
	if j < 0 || reg.chunks[j].kind != cItem || !reg.chunks[j].is(pack.Prep) || reg.chunks[j].mark&(pack.During|pack.AfterM) == 0 {
		return false
	}
	for k := range reg.chunks {
		if x := &reg.chunks[k]; x.finite() && x.trig != nil {
			return x.past()
		}
	}
	return false
}

// calledOffEvent reports whether a planned verb stands in the relative clause of an event
// that the sentence says is called off: "cancelled the summit that was to bring together A
// and B", "the summit that was to bring together A and B was cancelled".
func (r *reading) calledOffEvent(reg *region, c *clause) bool {
	if !r.pack.Order.Incise || c.form.Class != pack.Verb || !c.plan {
		return false
	}
	k := c.at - 1
	for k > 0 && k > c.at-6 && reg.chunks[k].kind == cItem && !reg.chunks[k].is(pack.Rel) {
		k--
	}
	if k < 1 || reg.chunks[k].kind != cItem || !reg.chunks[k].is(pack.Rel) {
		return false
	}
	n := k - 1
	for n > 0 && n > k-5 && reg.chunks[n].kind == cItem && !reg.chunks[n].is(pack.Occasion) && (reg.chunks[n].trig == nil || !isTalk(reg.chunks[n].trig)) {
		n--
	}
	if x := &reg.chunks[n]; x.kind != cItem || !x.is(pack.Occasion) && (x.trig == nil || !isTalk(x.trig)) {
		return false
	}
	for j := n - 1; j >= 0 && j > n-4 && reg.chunks[j].kind == cItem; j-- {
		if reg.chunks[j].is(pack.Cancel) {
			return true
		}
	}
	for j := c.at + 1; j < len(reg.chunks) && j < c.at+2*maxReach; j++ {
		if x := &reg.chunks[j]; x.kind == cItem && x.is(pack.Cancel) {
			return true
		} else if x.finite() && !x.supports() {
			return false
		}
	}
	return false
}
