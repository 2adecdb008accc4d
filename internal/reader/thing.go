package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// The state or the body that a pronoun with a gender means, where things have genders.

// maxThing bounds how many mentions back the thing that a pronoun means is named.
const maxThing = 30

// spokenThing is the state, body or organisation that was the last subject, where a pronoun
// that is the subject of a cue or of a deed can mean it and no person was named since; -1 if
// there is none: "The ministry protested. It said …".
func (r *reading) spokenThing(mi int32, c *clause, fem, masc bool) int32 {
	m, w := &r.mentions[mi], r.state.body
	if !r.pack.Order.Genders || w < 0 || c == nil || m.kind != kPronoun || !subjectIn(c, mi) || c.frame.Kind != pack.FSay && c.frame.Kind != pack.FEvent {
		return -1
	}
	if r.state.bodyAt < m.sent-2 || r.state.bodyAt > m.sent || r.state.subject >= 0 && r.state.acted >= r.state.bodyAt {
		return -1
	}
	for i := mi - 1; i >= 0 && i > mi-maxThing; i-- {
		x := &r.mentions[i]
		if slices.Contains(x.who, w) {
			if f, g := r.thingGender(x); f != g && (fem && g || masc && f) {
				return -1
			}
			return w
		}
		for _, p := range x.who {
			if a := &r.actors[p]; a.kind == kPerson && !(fem && a.masc && !a.fem) && !(masc && a.fem && !a.masc) {
				return -1
			}
		}
	}
	return -1
}

// thingGender is the gender that the article of a state, body or organisation tells.
func (r *reading) thingGender(m *mention) (fem, masc bool) {
	for _, f := range r.forms(&r.items[r.itemAt[m.First]], bit(pack.Det)) {
		fem, masc = fem || f.Is(pack.Feminine), masc || f.Is(pack.Masculine)
	}
	return fem, masc
}
