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
			return x.feat&pack.Past != 0 && x.feat&(pack.Pres|pack.Fut) == 0
		}
	}
	return false
}
