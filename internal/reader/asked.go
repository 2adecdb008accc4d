package reader

import "github.com/mahdar/mahdar/internal/pack"

// whoWasAsked is whom a participle before a cue without a subject means, "preguntada por la
// guerra, contestó", where its gender excludes the subject of the sentence before: the last
// person of that gender in that sentence. Nil if it does not.
func (r *reading) whoWasAsked(reg *region, c *clause) []int32 {
	g := pack.Feat(0)
	for k := c.at - 1; k >= 0 && g == 0; k-- {
		if x := &reg.chunks[k]; x.trig != nil && x.trig.Has("asked") {
			g = x.feat & (pack.Masc | pack.Fem)
		}
	}
	w := r.state.subject
	if g == 0 || g.HasFeat(pack.Masc|pack.Fem) || w >= 0 && r.actors[w].canBe(g == pack.Fem, g == pack.Masc) {
		return nil
	}
	for i := len(r.mentions) - 1; i >= 0; i-- {
		m := &r.mentions[i]
		if m.sent >= reg.sent || m.kind != kPerson && m.kind != kOffice || len(m.who) != 1 {
			continue
		}
		if m.sent < reg.sent-1 {
			return nil
		}
		if a := &r.actors[m.who[0]]; a.fem != a.masc && a.fem == (g == pack.Fem) {
			return m.who
		}
	}
	return nil
}
