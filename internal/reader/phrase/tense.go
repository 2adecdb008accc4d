package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Of what time a verb without a tense of its own, or a noun, tells.

// perfected reports whether a verb is a participle behind its auxiliary, not planned:
// "they have met", whatever its number and gender.
func (r *Reading) perfected(reg *Region, c *Clause) bool {
	if c.Form.Class == pack.Noun && c.Support == nil && !c.Plan {
		return r.duringPast(reg, c)
	}
	if c.Form.Class != pack.Verb || c.Plan || c.Feat&pack.Part == 0 || c.Feat&(pack.Pres|pack.Fut|pack.Inf) != 0 {
		return false
	}
	for k := c.At - 1; k >= 0 && k > c.At-4; k-- {
		if x := &reg.Chunks[k]; x.Is(pack.Aux) {
			return true
		} else if !x.Is(pack.Adverb) {
			return false
		}
	}
	return false
}

// duringPast reports whether a noun stands behind a word for "during" or "after" in a
// sentence whose verb is in the past tense: "promised it during talks on 3 May".
func (r *Reading) duringPast(reg *Region, c *Clause) bool {
	j := c.At - 1
	for j >= 0 && j > c.At-4 && reg.Chunks[j].Kind == OfItem && reg.Chunks[j].Is(pack.Det) && !reg.Chunks[j].Is(pack.Prep) {
		j--
	}
	if j < 0 || reg.Chunks[j].Kind != OfItem || !reg.Chunks[j].Is(pack.Prep) || reg.Chunks[j].Mark&(pack.During|pack.AfterM) == 0 {
		return false
	}
	for k := range reg.Chunks {
		if x := &reg.Chunks[k]; x.Finite() && x.Trig != nil {
			return x.Past()
		}
	}
	return false
}

// soon is how many days ahead a day without a year may lie that a verb without tense tells of: such a day of
// the year before would have its year beside it.
const soon = 45

// over reports whether a clause tells of what is over: its verb has a tense, or, where verbs have none, a word like
// "already" stands before it, or the mark of what was done behind it or within it.
func (r *Reading) over(reg *Region, c *Clause) bool {
	if r.Pack.Spaced || c.Done || c.Form.Class == pack.Noun {
		return true
	}
	for k := r.Stretch(reg, c.At); k <= c.At+1 && k < len(reg.Chunks); k++ {
		if x := &reg.Chunks[k]; x.Kind == OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Aux), "over") {
			return true
		}
	}
	done := false
	for i := reg.Chunks[c.At].First + 1; i < reg.Chunks[c.At].Last; i++ {
		r.EachForm(i, func(f *pack.Form) { done = done || f.Class == pack.Aux && f.Has("over") })
	}
	return done
}
