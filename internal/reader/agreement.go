package reader

import (
	"slices"
	"strings"
	"unicode"

	"github.com/mahdar/mahdar/internal/pack"
)

// Verbs that are written like another word, where the one and the other stand, and
// what kind of noun a verb agrees with.

// opensWith reports whether a verb that is written like another word can be meant at
// chunk i: it opens its sentence, or bears a sign that folding takes off.
func (r *reading) opensWith(reg *region, i int) bool {
	if r.signed(reg.chunks[i].first) {
		return true
	}
	for j := i - 1; j >= 0; j-- {
		if x := &reg.chunks[j]; x.kind != cItem || !x.is(pack.And) && !x.only(bit(pack.Adverb)|bit(pack.Aux)|bit(pack.DayPart)) {
			return false
		}
	}
	return true
}

// signed reports whether a word is written with a sign that folding takes off.
func (r *reading) signed(tok int32) bool {
	for _, c := range r.doc.At(tok) {
		if unicode.Is(unicode.Mn, c) {
			return true
		}
	}
	return false
}

// disagrees reports whether a verb that says its subject's gender cannot have a body,
// an organisation or a single person behind it for its subject: "(she) called on the
// Council to act". States and groups, whose gender their words do not tell, agree with
// either.
func (r *reading) disagrees(reg *region, c *clause, mi int32) bool {
	f := reg.chunks[c.at].feat
	if len(r.pack.Order.Feminine) == 0 || !reg.chunks[c.at].finite() || c.passive || f&(pack.Pl|pack.Du) != 0 || f&(pack.Masc|pack.Fem) == 0 || f.HasFeat(pack.Masc|pack.Fem) {
		return false
	}
	m := &r.mentions[mi]
	var fem, masc bool
	switch m.kind {
	case kBody, kOrg:
		fem, masc = r.wordsGender(m)
	case kCountry, kPlace:
		fem = r.feminineState(m)
	case kPerson, kOffice:
		if m.plural || m.dual {
			return false
		}
		if len(m.titles) > 0 {
			t := m.titles[0].Feat
			fem, masc = t&pack.Fem != 0, t&pack.Masc != 0
		}
		if fem == masc {
			fem, masc = r.genderOf(m)
		}
	}
	return fem != masc && (fem && f&pack.Fem == 0 || masc && f&pack.Masc == 0)
}

// feminineState reports whether a mention is a state or a city by one word, where the pack
// says which states can be masculine, and is none of these.
func (r *reading) feminineState(m *mention) bool {
	if len(r.pack.Order.Masculine) == 0 || m.side || m.bare || m.anaphor != nil || m.Last-m.First > 2 {
		return false
	}
	return !slices.Contains(r.pack.Order.Masculine, r.fold(m.Last-1))
}

// otherGender reports whether a verb of the masculine has a noun behind it that ends as
// those of the feminine do, and so is not its subject.
func (r *reading) otherGender(c *clause, tok int32) bool {
	return len(r.pack.Order.Masculine) > 0 && c.feat&pack.Masc != 0 && c.feat&(pack.Fem|pack.Pl|pack.Du) == 0 && c.feat&(pack.Past|pack.Pres) != 0 && !c.passive && r.feminine(tok)
}

// agreedThat reports whether what was agreed upon is a clause, in a language whose verbs come
// first: it is told as words.
func (r *reading) agreedThat(reg *region, c *clause) bool {
	if r.pack.Order.SubjectFirst || c.form.Class != pack.Verb {
		return false
	}
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+maxRelative/2; k++ {
		x := &reg.chunks[k]
		if x.kind == cItem && x.is(pack.Comp) {
			return true
		} else if x.kind == cPunct || x.kind == cItem && x.finite() {
			return false
		}
	}
	return false
}

// feminine reports whether a word ends as those of the feminine do.
func (r *reading) feminine(tok int32) bool {
	w := r.fold(tok)
	for _, e := range r.pack.Order.Feminine {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// cityOwner reports whether the city at chunk j stands behind a noun without an article
// and so is a part of its name, in a language that joins owners so: "signed the
// declaration of Athens".
func (r *reading) cityOwner(reg *region, j int) bool {
	if j > 0 && r.mentions[reg.chunks[j].idx].kind == kMedia && r.punct(&reg.chunks[j-1]) == '(' {
		return true // "told the agency ((Xinhua))"
	}
	if !r.pack.Order.Construct || r.mentions[reg.chunks[j].idx].kind != kPlace || j == 0 {
		return false
	}
	x := &reg.chunks[j-1]
	return x.kind == cItem && x.trig == nil && !x.is(pack.Prep) && !x.is(pack.And) && !x.is(pack.Det) && !r.articled(&r.items[x.item]) ||
		x.kind == cItem && x.trig != nil && x.trig.Class == pack.Noun && !r.articled(&r.items[x.item])
}

// onlyJudged reports whether the noun behind a verb of judging is what is judged: it has
// its article and the judgement follows at once: "and called the report a tale".
func (r *reading) onlyJudged(reg *region, c *clause) bool {
	if r.pack.Order.SubjectFirst {
		return false
	}
	j := c.at + 1
	for j < len(reg.chunks) && j < c.at+5 && reg.chunks[j].kind == cItem && reg.chunks[j].trig == nil && r.articled(&r.items[reg.chunks[j].item]) {
		j++
	}
	if j == c.at+1 || j >= len(reg.chunks) {
		return false
	}
	x := &reg.chunks[j]
	return x.kind == cQuote || x.kind == cItem && (x.is(pack.Comp) || x.is(pack.Prep) && x.mark&pack.With != 0)
}

// tells reports whether verbs tell the number and gender of a subject that is left
// out, and this one does.
func (r *reading) tells(c *clause) bool {
	return len(r.pack.Order.Feminine) > 0 && c.form.Class != pack.Noun && c.feat&(pack.Sg|pack.Du|pack.Pl) != 0
}

// single reports whether a verb is singular and nothing else.
func single(c *clause) bool { return c.feat&pack.Sg != 0 && c.feat&(pack.Du|pack.Pl) == 0 }

// suits reports whether actors can be the subject that a verb leaves out, by its
// number and gender.
func (r *reading) suits(c *clause, who []int32) bool {
	if len(who) == 0 || !r.tells(c) {
		return true
	}
	if len(who) > 1 {
		return !single(c)
	}
	a := &r.actors[who[0]]
	if a.group {
		return true
	}
	if c.feat&pack.Sg == 0 {
		return a.kind != kPerson && a.kind != kOffice
	}
	fem, masc := a.fem, a.masc
	if (a.kind == kBody || a.kind == kOrg) && len(a.seen) > 0 {
		_, masc = r.wordsGender(&r.mentions[a.seen[len(a.seen)-1]])
		fem = false // of the other gender can be its statement
	}
	if a.kind == kCountry && len(a.seen) > 0 && c.frame.Kind == pack.FSay { // elsewhere the verb is written like its noun
		fem, masc = r.stateGender(&r.mentions[a.seen[len(a.seen)-1]])
	}
	for i := 0; i < len(a.seen) && i < 4 && a.kind != kBody && a.kind != kOrg; i++ {
		for _, t := range r.mentions[a.seen[i]].titles {
			fem, masc = fem || t.Feat&pack.Fem != 0, masc || t.Feat&pack.Masc != 0 && t.Feat&pack.Fem == 0 && t.Feat&pack.Sg != 0
		}
	}
	return fem == masc || c.feat&(pack.Masc|pack.Fem) == 0 || fem && c.feat&pack.Fem != 0 || masc && c.feat&pack.Masc != 0
}

// suitsArg is suits for an argument of another clause.
func (r *reading) suitsArg(c *clause, a *arg) bool {
	if !r.tells(c) {
		return true
	}
	if len(a.mentions) > 1 {
		return !single(c)
	}
	m := &r.mentions[a.mentions[0]]
	if m.kind == kAnaphor && m.anaphor != nil && m.anaphor.N > 1 {
		return !single(c)
	}
	if len(m.who) > 0 {
		return r.suits(c, m.who)
	}
	return true
}

// wordsGender is what the words of a body or an organisation tell of their gender.
func (r *reading) wordsGender(m *mention) (fem, masc bool) {
	if m.group != nil { // "a delegation of the ministry"
		return false, false
	}
	for i := m.First; i < m.Last; i++ {
		fem = fem || r.feminine(i)
	}
	return fem, !fem && m.Last-m.First > 1 && !r.items[r.itemAt[m.First]].is(pack.Of) // a single word may be an acronym
}

// leftOut are those whom a verb of saying without a subject can mean, the nearest that
// its number and gender suit.
func (r *reading) leftOut(c *clause, first ...[]int32) []int32 {
	for _, who := range first {
		if len(who) > 0 && r.suits(c, who) {
			return who
		}
	}
	if c.feat&pack.Sg == 0 {
		if r.recentPair(c) {
			return r.state.several
		}
		if k := r.state.meeting; k >= 0 && len(r.meetings[k].who) > 1 && (c.feat&pack.Du == 0 || len(r.meetings[k].who) == 2) {
			return r.meetings[k].who
		}
		return nil
	}
	for i := len(r.statements) - 1; i >= 0 && i > len(r.statements)-6; i-- {
		if s := &r.statements[i]; c.sent-s.sent <= maxNational && len(s.who) > 0 && r.suits(c, s.who) {
			return s.who
		}
	}
	if b := r.state.before; b >= 0 && r.suits(c, []int32{b}) {
		return []int32{b}
	}
	return nil
}

// recentPair reports whether several were a subject just before, as many as a dual verb
// asks for.
func (r *reading) recentPair(c *clause) bool {
	n := len(r.state.several)
	return n > 1 && (c.feat&pack.Du == 0 || n == 2) && c.sent-r.mentions[r.state.severalAt].sent <= 2
}

// intransitive reports whether a verb of meeting has no object, in a language whose
// subjects come behind: who stands behind it is its subject.
func (r *reading) intransitive(c *clause) bool {
	a := c.get([]pack.Marker{pack.Subj})
	return !slices.Contains(c.frame.B, pack.Obj) && a != nil && a.from > c.at
}

// eachBefore reports whether a word for "each of" stands before the first of several, in
// a language whose verbs come first.
func (r *reading) eachBefore(reg *region, a *arg) bool {
	if len(a.mentions) < 2 {
		return false
	}
	for j := max(a.from-1, 0); j < len(reg.chunks) && j < a.from+4 && reg.chunks[j].kind != cMent; j++ {
		if reg.chunks[j].kind != cItem {
			continue
		}
		if r.has(&r.items[reg.chunks[j].item], bit(pack.Det), "each") {
			return true
		}
	}
	return false
}

// subjectAfter is the subject that a clause of a verb-first language has behind its verb.
func subjectAfter(c *clause, subjectFirst bool) *arg {
	if c == nil || subjectFirst || c.form.Class == pack.Noun {
		return nil
	}
	if a := c.get([]pack.Marker{pack.Subj}); a != nil && a.from > c.at {
		return a
	}
	return nil
}

// invites reports whether what a verb of asking asks for is a visit: an invitation is no
// demand.
func (r *reading) invites(reg *region, c *clause) bool {
	if r.pack.Order.SubjectFirst {
		return false
	}
	for k := c.at + 2; k < len(reg.chunks) && k < c.at+12; k++ {
		x := &reg.chunks[k]
		if x.kind == cPunct || x.finite() {
			return false
		}
		if x.trig != nil && isTrip(x.trig) && reg.chunks[k-1].is(pack.Prep) && reg.chunks[k-1].mark&pack.To != 0 {
			return true
		}
	}
	return false
}

// asyndetic reports whether the verb at chunk j describes a noun before it without a
// relative pronoun, as one without an article is described: "in a statement (that) the
// agency saw", "a source (who) spoke to the paper".
func (r *reading) asyndetic(reg *region, c *clause, j int) bool {
	if j == 0 {
		return false
	}
	if a := c.get([]pack.Marker{pack.Subj}); a != nil && a.from > c.at {
		if m := &r.mentions[a.mentions[0]]; m.generic && !r.articled(&r.items[r.itemAt[m.First]]) {
			return true
		}
	}
	x := &reg.chunks[j-1]
	return x.kind == cItem && x.set != 0 && x.set&(bit(pack.Word)|bit(pack.Noun)) != 0 && !x.is(pack.Prep) && !x.is(pack.And) && !x.is(pack.Adverb) && !r.articled(&r.items[x.item])
}

// describes reports whether a verb only describes the noun before it: it stands in a
// relative clause and has that noun's pronoun for its object, "the statement that the
// agency published".
func (r *reading) describes(reg *region, c *clause) bool {
	return c.form.Class == pack.Verb && c.at > 0 && c.at+1 < len(reg.chunks) && reg.chunks[c.at-1].kind == cItem && reg.chunks[c.at-1].is(pack.Rel) && r.enclitic(&reg.chunks[c.at+1])
}

// whereClause reports whether a word for "where" opens a verb's clause, so that its
// subject is the one spoken of.
func (r *reading) whereClause(reg *region, c *clause) bool {
	return c.at > 0 && r.placeWord(&reg.chunks[c.at-1])
}

// aboutBefore reports whether a word for "about" stands between a noun and chunk j.
func (r *reading) aboutBefore(reg *region, c *clause, j int) bool {
	for k := c.at + 1; k < j; k++ {
		if x := &reg.chunks[k]; x.kind == cItem && x.is(pack.Prep) && x.mark&pack.About != 0 && x.mark&(pack.With|pack.Between|pack.From) == 0 {
			return true
		}
	}
	return false
}

// participleObject reports whether the verb of a clause is a participle that hangs on
// another verb's subject and takes an object: where subjects stand behind their verbs,
// who stands behind it is no subject but that object ("said, addressing his guest: …").
func (r *reading) participleObject(c *clause) bool {
	if c.feat&pack.Ger == 0 || c.feat&(pack.Past|pack.Pres|pack.Inf) != 0 {
		return false
	}
	return slices.Contains(c.frame.To, pack.Obj) || c.frame.Kind == pack.FEvent && slices.Contains(c.frame.B, pack.Obj)
}
