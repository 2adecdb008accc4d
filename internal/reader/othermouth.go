package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
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

// officeGender is the gender of an office's holder: what its words tell, else what its first
// title does, or how that ends: "the (she-)director of the press office".
func (r *reading) officeGender(m *mention) (fem, masc bool) {
	fem, masc = r.genderOf(m)
	if fem == masc && len(m.titles) > 0 && !m.plural && !m.dual {
		t := m.titles[0].Feat
		fem, masc = t&pack.Fem != 0 || r.feminine(m.First), t&pack.Masc != 0
	}
	return fem, masc
}

// actorGender is the gender of a person by the name, else by the titles that came with it.
func (r *reading) actorGender(a *actor) (fem, masc bool) {
	fem, masc = a.fem, a.masc
	for i := 0; fem == masc && i < len(a.seen) && i < 4; i++ {
		if t := r.mentions[a.seen[i]].titles; len(t) > 0 && (a.kind == kPerson || a.kind == kOffice) {
			fem, masc = t[0].Feat&pack.Fem != 0, t[0].Feat&pack.Masc != 0
		}
	}
	return fem, masc
}

// maxMarked bounds how many words a newspaper's name in quotation marks may have.
const maxMarked = 4

// paperNamed is whoever is named by a few words in quotation marks between a verb of saying
// and its word for "that", in a language whose verbs come first: "said “The Evening” that".
// Nobody's surname stands in such marks; a body that the reader knows is found as any
// other; -1 if nobody stands there.
func (r *reading) paperNamed(reg *region, c *clause) int32 {
	if r.pack.Order.SubjectFirst || c.form.Class != pack.Verb || !reg.chunks[c.at].finite() || c.at+1 >= len(reg.chunks) {
		return -1
	}
	first := reg.chunks[c.at].last
	k := r.firstQuote(first)
	if k >= len(r.doc.Quotes) || r.doc.Quotes[k].Open != first || r.doc.Quotes[k].Close-first > maxMarked+1 || r.doc.Quotes[k].Close-first < 2 {
		return -1
	}
	g := text.Range{First: first + 1, Last: r.doc.Quotes[k].Close}
	for j := c.at + 1; j < len(reg.chunks); j++ {
		x := &reg.chunks[j]
		switch {
		case x.kind == cMent && x.first < g.Last && r.mentions[x.idx].kind != kPerson:
			return -1
		case x.first <= g.Last:
		case x.kind == cItem && x.is(pack.Comp):
			w := r.stranger(g, reg)
			r.actors[w].kind = kMedia
			return w
		default:
			return -1
		}
	}
	return -1
}

// stateOfPaper is the state whose adjective stands right behind a cue that has the word for a
// paper in it, in a language whose verbs come first: "a statement (of) Turkish said that"; -1
// if none does.
func (r *reading) stateOfPaper(reg *region, c *clause) int32 {
	if r.pack.Order.SubjectFirst || c.form.Class != pack.Verb || reg.chunks[c.at].last-reg.chunks[c.at].first < 2 || slices.Contains(c.frame.A[:min(1, len(c.frame.A))], pack.Subj) {
		return -1
	}
	n := c.at + 1
	if n >= len(reg.chunks) || reg.chunks[n].kind != cMent {
		return -1
	}
	m := &r.mentions[reg.chunks[n].idx]
	if !m.bare || len(m.countries) != 1 {
		return -1
	}
	return r.keyed(kCountry, m.countries[0], "", "")
}

// relayedFrom are the words of no list that stand behind the preposition of a verb of
// relaying, from chunk k on: "the agency relayed from Rybakov that" gives his words.
func (r *reading) relayedFrom(reg *region, c *clause, k int) (g text.Range, ok bool) {
	if r.pack.Order.SubjectFirst || len(c.frame.A) == 0 {
		return g, false
	}
	for ; k+1 < len(reg.chunks) && k < c.at+maxWish; k++ {
		x := &reg.chunks[k]
		if x.kind != cItem || x.is(pack.Comp) {
			return g, false
		}
		if !x.is(pack.Prep) || x.mark&c.frame.A[0] == 0 {
			continue
		}
		g = text.Range{First: x.last, Last: x.last}
		for j := k + 1; j < len(reg.chunks) && reg.chunks[j].kind == cItem && reg.chunks[j].set == 0; j++ {
			g.Last = reg.chunks[j].last
		}
		return g, g.Last > g.First
	}
	return g, false
}

// placeInFront reports whether the subject of a clause is a city in front of it behind a
// word for "in": "the ambassador in Madrid, who chaired the meeting" is not the city.
func (r *reading) placeInFront(reg *region, c *clause) bool {
	a := c.get([]pack.Marker{pack.Subj})
	if a == nil || len(a.mentions) != 1 || r.mentions[a.mentions[0]].kind != kPlace || r.pack.Order.SubjectFirst {
		return false
	}
	for j := c.at - 1; j > 0; j-- {
		if x := &reg.chunks[j]; x.kind == cMent && x.idx == a.mentions[0] {
			p := &reg.chunks[j-1]
			return p.kind == cItem && p.is(pack.Prep) && p.mark&(pack.In|pack.At) != 0
		}
	}
	return false
}
