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
	if r.state.bodyAt == m.sent && r.behindWords(c, m) {
		return -1 // "Ankara is ready, he said": nobody whom his words name
	}
	if a := &r.actors[w]; a.country == "" && a.org == "" {
		return -1 // of an organisation that no list has
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
			if a := &r.actors[p]; a.kind == kPerson && a.canBe(fem, masc) {
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

// apposedHead is the person before the comma of an apposition in which, behind a
// preposition, somebody or something else is named: "A, of the institute, in whose view".
func (r *reading) apposedHead(reg *region, a *arg) *arg {
	k := r.skipDet(reg, a.from-1)
	if k < 1 || reg.chunks[k].kind != cItem || !reg.chunks[k].is(pack.Prep) {
		return a
	}
	if x := &reg.chunks[k-1]; x.kind == cMent && r.mentions[x.idx].kind == kPerson && r.mentions[x.idx].name.Last < r.mentions[x.idx].Last {
		return &arg{mark: a.mark, mentions: []int32{x.idx}, from: k - 1, to: k} // with his title behind it
	}
	for j := k - 1; j > 0 && j > k-6 && !reg.chunks[j].finite(); j-- {
		if !comma(r.punct(&reg.chunks[j])) {
			continue
		}
		if x := &reg.chunks[j-1]; x.kind == cMent && r.mentions[x.idx].kind == kPerson {
			return &arg{mark: a.mark, mentions: []int32{x.idx}, from: j - 1, to: j}
		}
		return a
	}
	return a
}

// holdersOf puts the holders of an office in the place of the states that words for
// several of them mean: "the foreign ministers of both countries".
func (r *reading) holdersOf(m *mention, who []int32) []int32 {
	if m.anaphor.Role == "" || !m.anaphor.Has("ofstates") || len(who) == 0 || !r.onlyStates(who) {
		return who
	}
	out := make([]int32, 0, len(who))
	for _, w := range who {
		out = append(out, r.newActor(actor{kind: kOffice, role: m.anaphor.Role, country: r.actors[w].country, group: true, text: r.textOf(m.Range)}))
	}
	return out
}

// spokeThere is the person of no office known who spoke, or of whom the main clause was, in
// the sentence before a mention of an office with the article and without a state, in its
// paragraph: hardly somebody named only later. -1 if there is none.
func (r *reading) spokeThere(mi int32) int32 {
	m := &r.mentions[mi]
	if !r.pack.Order.Genders || !m.definite || m.indef || len(m.countries) > 0 || m.org != nil || m.body != nil {
		return -1
	}
	w := r.state.subject
	if len(r.state.speakers) == 1 && r.state.spoke >= r.state.acted {
		w = r.state.speakers[0]
	}
	if w < 0 {
		if w = r.onlyNamed(mi); w >= 0 && r.heldElse(w, m) {
			return -1
		}
		return w
	}
	if r.actors[w].kind != kPerson || r.actors[w].thin || r.actors[w].role == "spokesperson" || slices.Contains(r.others, w) || max(r.state.spoke, r.state.acted) < m.sent-1 || r.paragraph(max(r.state.spoke, r.state.acted)) != r.paragraph(m.sent) {
		return -1
	}
	if r.heldElse(w, m) { // "the minister … the president": of his state
		role, _, _ := r.roleOf(m)
		if c := r.actors[w].country; c != "" {
			return r.holderOfOffice(role, c, "")
		}
		return -1
	}
	fem, masc := r.genderOf(m)
	if a := &r.actors[w]; fem != masc && a.fem != a.masc && fem != a.fem {
		return -1
	}
	return w
}

// onlyNamed is the one person named in the paragraph of a mention before it, if no office of
// his is known; -1 else.
func (r *reading) onlyNamed(mi int32) int32 {
	out := int32(-1)
	for i := mi - 1; i >= 0 && i > mi-maxThing && r.paragraph(r.mentions[i].sent) == r.paragraph(r.mentions[mi].sent); i-- {
		m := &r.mentions[i]
		if m.kind != kPerson || len(m.who) != 1 || m.who[0] == out {
			continue
		}
		if out >= 0 || r.actors[m.who[0]].role != "" {
			return -1
		}
		out = m.who[0]
	}
	return out
}

// behindWords reports whether a pronoun and its verb of saying stand behind or within what was
// said: the pronoun is one of an incise, or the verb stands before it.
func (r *reading) behindWords(c *clause, m *mention) bool {
	if c.frame.Kind != pack.FSay {
		return false
	}
	if m.pronoun.Has("incise") {
		return true
	}
	a := c.get([]pack.Marker{pack.Subj})
	return a != nil && a.from > c.at
}

// heldElse reports whether the text gave somebody the office of a government that is not the one
// which a mention names, and never this one.
func (r *reading) heldElse(w int32, m *mention) bool {
	role, _, _ := r.roleOf(m)
	if !ofGovernment(role) || !unique(role) || r.actors[w].role == role {
		return false
	}
	other := false
	for _, x := range r.actors[w].seen {
		if r.mentions[x].First >= m.First {
			break
		}
		for i := r.mentions[x].First; i < r.mentions[x].Last; i++ {
			if r.doc.Tokens[i].ID == r.doc.Tokens[m.Last-1].ID { // "the president of the government … the president"
				return false
			}
		}
		for _, t := range r.mentions[x].titles {
			if t.Role == role || t.Get("holds") == role {
				return false
			}
			other = other || ofGovernment(t.Role) && (unique(t.Role) || t.Role == "minister")
		}
	}
	return other
}

// metBy is whom a verb of meeting names beside a mention: hardly the same one.
func (r *reading) metBy(mi int32, c *clause) (who []int32) {
	if c == nil || c.form == nil || c.form.Class == pack.Noun || !isTalk(c.form) {
		return nil
	}
	for i := range c.args {
		a := &c.args[i]
		if a.mark&(pack.Subj|pack.Obj|pack.With) != 0 && a.from < a.to && !slices.Contains(a.mentions, mi) {
			who = append(who, r.whoOf(a.mentions)...)
			if x := &r.mentions[a.mentions[0]]; x.kind == kPronoun && len(x.who) == 0 && r.state.subject >= 0 {
				who = append(who, r.state.subject) // "the president received him"
			}
		}
	}
	return who
}
