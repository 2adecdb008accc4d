package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// Whose words it cannot be, by gender.

// otherMouth reports whether the only mention in a cue's subject place is not its speaker
// by gender: a state of the other gender in front of it, "the plan that Austria (she)
// proposed, (he) affirming"; or what a relative pronoun of the other gender takes up, "the
// mosque, which (he) (she) said": the pronoun is what was spoken of. The pack flags such
// pronouns m and f.
func (r *reading) otherMouth(reg *region, c *clause, mentions []int32) bool {
	f := c.feat
	if !r.tells(c) || len(mentions) != 1 || c.form.Class != pack.Verb || !single(c) || f&(pack.Masc|pack.Fem) == 0 || f.HasFeat(pack.Masc|pack.Fem) {
		return false
	}
	if p := c.at - 1; p >= 0 && reg.chunks[p].kind == cItem && reg.chunks[p].is(pack.Rel) {
		it := &r.items[reg.chunks[p].item]
		if r.has(it, bit(pack.Rel), "m") && f&pack.Fem != 0 || r.has(it, bit(pack.Rel), "f") && f&pack.Masc != 0 {
			return true
		}
	}
	a := c.get([]pack.Marker{pack.Subj})
	if a == nil || a.from >= c.at && a.to > c.at {
		return false
	}
	fem, masc := r.stateGender(&r.mentions[mentions[0]])
	return fem && f&pack.Fem == 0 || masc && f&pack.Masc == 0
}

// stateGender is the gender of a state or a city named by one word, where the pack says
// which are masculine.
func (r *reading) stateGender(m *mention) (fem, masc bool) {
	if m.kind != kCountry && m.kind != kPlace || m.side || m.bare || m.anaphor != nil || m.Last-m.First != 1 {
		return false, false
	}
	return r.feminineState(m), slices.Contains(r.pack.Order.Masculine, r.fold(m.Last-1))
}
