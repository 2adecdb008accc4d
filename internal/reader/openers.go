package reader

import (
	"strings"
	"unicode"

	"github.com/mahdar/mahdar/internal/pack"
)

// Verbs that are written like another word, where the one and the other stand, and
// what kind of noun a verb agrees with.

// opensWith reports whether a verb that is written like another word can be meant at
// chunk i: it opens its sentence, or bears a sign that folding takes off.
func (r *reading) opensWith(reg *region, i int) bool {
	for _, c := range r.doc.At(reg.chunks[i].first) {
		if unicode.Is(unicode.Mn, c) {
			return true
		}
	}
	for j := i - 1; j >= 0; j-- {
		if x := &reg.chunks[j]; x.kind != cItem || !x.is(pack.And) && !x.only(bit(pack.Adverb)|bit(pack.Aux)|bit(pack.DayPart)) {
			return false
		}
	}
	return true
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
		for i := m.First; i < m.Last; i++ {
			fem = fem || r.feminine(i)
		}
		masc = !fem && m.Last-m.First > 1 && !r.items[r.itemAt[m.First]].is(pack.Of) // a single word may be an acronym
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
