package reader

import (
	"sort"
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// maxOwned bounds the words between an office and its holder's name: whose office it is.
const maxOwned = 14

// appositive is the mention of the office whose holder a person is that stands behind a
// comma, where words between, which no list has, say of what it is the office: "the head
// of the Centre for Strategic Studies, Moussa Traoré, …"; -1 if there is none. The person
// begins at item k and ends before item to.
func (r *reading) appositive(m *mention, k, to int32) int32 {
	if !r.pack.Order.Incise || m.kind != kPerson || len(m.titles) > 0 || len(m.countries) > 0 || m.counter || k < 3 || !comma(r.mark(k-1)) {
		return -1
	}
	p := int32(len(r.mentions)) - 1
	for ; p >= 0 && (r.inOffice(&r.mentions[p]) || r.ownsOffice(p)); p-- {
	}
	if p < 0 {
		return -1
	}
	o := &r.mentions[p]
	at := r.itemAt[o.Last]
	if o.kind != kOffice || o.sent != m.sent || o.plural || o.dual || o.poss != nil || k-1-at < 1 || k-1-at > maxOwned {
		return -1
	}
	for n := at; n < k-1; n++ {
		it := &r.items[n]
		if t := r.doc.Tokens[it.first]; t.Kind == text.Punct && !t.Is('-') || r.dateAt[it.first] >= 0 {
			return -1
		}
		named := r.doc.Tokens[it.first].Has(text.Capital) || it.set&(bit(pack.Prep)|bit(pack.Of)|bit(pack.Det)|bit(pack.And)|bit(pack.Noun)|bit(pack.Word)|bit(pack.TopicNoun)|bit(pack.OrgWord)) != 0
		if it.set&(bit(pack.Aux)|bit(pack.Verb)|bit(pack.Rel)|bit(pack.Comp)|bit(pack.Sub)|bit(pack.Neg)|bit(pack.Pronoun)) != 0 && !named {
			return -1
		}
		if n == at && !it.is(pack.Of) && !it.is(pack.Prep) && it.set&(bit(pack.Aux)|bit(pack.Verb)|bit(pack.And)) != 0 {
			return -1
		}
	}
	if to < int32(len(r.items)) && !r.sentFirst[r.items[to].first] {
		if x := &r.items[to]; (x.is(pack.Aux) && !x.is(pack.Prep) || x.is(pack.Verb) && r.canBeFinite(x)) && !r.sentFirst[o.First] {
			return -1 // "with the head of the Centre, Traoré met": the clause begins
		}
	}
	return p
}

// inOffice reports whether a mention can be a part of the words that say whose an office is.
func (r *reading) inOffice(m *mention) bool {
	switch m.kind {
	case kCountry, kOrg, kBody, kPlace, kGroup, kRegion:
		return true
	}
	return false
}

// ownsOffice reports whether the person of mention p is whose the office before is: "the
// envoy of Emmanuel Macron to Africa, X".
func (r *reading) ownsOffice(p int32) bool {
	m := &r.mentions[p]
	k := r.itemAt[m.First]
	return m.kind == kPerson && p > 0 && k > 0 && r.items[k-1].is(pack.Of) && r.mentions[p-1].kind == kOffice && r.itemAt[r.mentions[p-1].Last] == k-1
}

// fillOwned gives the office at mention p the name of a mention behind it, and the state
// or organisation that the words between name.
func (r *reading) fillOwned(p int32, m *mention) {
	o := &r.mentions[p]
	for i := p + 1; i < int32(len(r.mentions)); i++ {
		x := &r.mentions[i]
		if x.kind == kPerson {
			owner := actor{kind: kPerson, parts: r.nameParts(x)}
			r.holderOf(&owner, x)
			o.ownerHome = owner.country
		}
		if k := r.itemAt[x.First]; k > 0 && !r.items[k-1].is(pack.Of) && x.kind == kOrg {
			continue // "the minister for relations with the EU"
		}
		if len(o.countries) == 0 && o.org == nil && x.kind == kCountry {
			o.countries, o.countryAt = x.countries, x.countryAt
		}
		if o.org == nil && x.kind == kOrg {
			o.org = x.org
		}
	}
	r.fill(p, m)
}

// frontedName reports whether what stands at item k is governed by a preposition that opens
// the sentence, no verb standing between, and a finite verb stands at item to: "in his
// talks with A, the minister of B thanked" says nothing of A's office.
func (r *reading) frontedName(k, to int32) bool {
	if k == 0 || to >= int32(len(r.items)) || r.sentFirst[r.items[to].first] || !r.items[k-1].is(pack.Prep) {
		return false
	}
	x := &r.items[to]
	if !(x.is(pack.Aux) && !x.is(pack.Prep) || x.is(pack.Verb) && !x.is(pack.Noun) && r.canBeFinite(x)) {
		return false
	}
	for j, n := k-1, 0; j >= 0 && n < maxOwned; j, n = j-1, n+1 {
		it := &r.items[j]
		if it.is(pack.Aux) && !it.is(pack.Prep) || it.is(pack.Verb) && it.set&(bit(pack.Noun)|bit(pack.Prep)) == 0 && r.canBeFinite(it) || comma(r.mark(j)) {
			return false
		}
		if r.sentFirst[it.first] {
			return it.is(pack.Prep)
		}
	}
	return false
}

// verbOpens reports whether the sentence opens with a participle or an infinitive whose
// object is what stands at item k, and a finite verb without a subject of its own stands at
// item to.
func (r *reading) verbOpens(k, to int32) bool {
	if k == 0 || to >= int32(len(r.items)) || r.sentFirst[r.items[to].first] {
		return false
	}
	if x := &r.items[to]; !(x.is(pack.Aux) && !x.is(pack.Prep) || x.is(pack.Verb) && !x.is(pack.Noun) && r.canBeFinite(x)) {
		return false
	}
	verb := false
	for j, n := k-1, 0; j >= 0 && n < maxOwned && !comma(r.mark(j)); j, n = j-1, n+1 {
		for _, f := range r.forms(&r.items[j], bit(pack.Verb)) {
			verb = verb || f.Feat&(pack.Ger|pack.Part|pack.Inf) != 0
		}
		if r.sentFirst[r.items[j].first] {
			return verb && r.items[j].set&(bit(pack.Verb)|bit(pack.Prep)|bit(pack.Sub)|bit(pack.Adverb)) != 0
		}
	}
	return false
}

// ofAnother reports whether a title at place k of a group is that of whom the office
// before it belongs to: only an "of" and an article stand between.
func (r *reading) ofAnother(taken []byte, k int32) bool {
	for k--; k > 0 && taken[k] == 'D'; k-- {
	}
	return k > 0 && taken[k] == 'L' && (taken[k-1] == 'T' || taken[k-1] == 'A')
}

// fellow is whom a description with the article means, "the Nigerian", "the former
// minister", where nobody spoken of is known to be of that state: who spoke last, else
// who was spoken of, if it is not known of which state he is. -1 if there is nobody such.
func (r *reading) fellow(m *mention) int32 {
	if m.indef || !m.definite && !m.feat.HasFeat(pack.Def) || m.plural || m.dual {
		return -1
	}
	fem, masc := r.genderOf(m)
	for _, w := range append(append([]int32(nil), r.state.speakers...), r.state.subject) {
		if w < 0 {
			continue
		}
		if a := &r.actors[w]; a.kind == kPerson && a.country == "" && !(fem != masc && a.fem != a.masc && fem != a.fem) {
			return w
		}
	}
	return -1
}

// holderOfShort is the one of a state whom a title means that is short for several
// offices, "the Hungarian leader": the last spoken of who has one of them; -1 if nobody.
func (r *reading) holderOfShort(short, country string) int32 {
	best, at := int32(-1), int32(-2)
	for w := range r.considered {
		a := &r.actors[w]
		if a.kind != kPerson && a.kind != kOffice || a.generic || a.group || a.country != country || a.role == "" || !strings.Contains(short, a.role) {
			continue
		}
		if a.last > at {
			best, at = w, a.last
		}
	}
	return best
}

// predicative reports whether an office without an article at item k stands behind a verb
// "be", or behind a name and a comma: what somebody is, not somebody more.
func (r *reading) predicative(m *mention, k int32) bool {
	if !r.pack.Order.Incise {
		return false
	}
	if m.kind == kPerson && m.definite && len(m.titles) == 0 && !m.counter && m.name.Last-m.name.First == 1 && r.doc.Tokens[m.name.First].Has(text.Caps) && r.doc.Tokens[m.name.First].End-r.doc.Tokens[m.name.First].Start > 1 {
		return true // "l'ICG": a body that no list has
	}
	if m.kind == kPerson && m.definite && len(m.titles) == 0 && !m.counter {
		if f := r.form(&r.items[r.itemAt[m.First]], pack.Det); f != nil && f.Has("several") {
			return true // "the two Chambers"
		}
	}
	if m.kind != kOffice || m.definite || m.indef || m.poss != nil || m.counter || m.num > 0 {
		return false
	}
	for k--; k > 0 && r.items[k].is(pack.Adverb) && !r.items[k].is(pack.Aux); k-- {
	}
	if k < 0 || r.sentFirst[m.First] {
		return false
	}
	if n := len(r.mentions) - 1; k > 0 && comma(r.mark(k)) && n >= 0 && r.mentions[n].kind == kPerson && r.mentions[n].Last == r.items[k].first {
		return !m.plural && !m.dual
	}
	return r.has(&r.items[k], bit(pack.Aux), "be")
}

// thatPlace is the last place named before a token in its sentence or the one before
// it, which a word for "there" means; empty if there is none.
func (r *reading) thatPlace(tok, sent int32) place {
	i := int32(sort.Search(len(r.mentions), func(i int) bool { return r.mentions[i].First >= tok })) - 1 //nolint:gosec // bounded by the text
	for n := 0; i >= 0 && n < maxBack && r.mentions[i].sent >= sent-1; i, n = i-1, n+1 {
		m := &r.mentions[i]
		if k := r.itemAt[m.First]; m.kind == kPlace || m.kind == kCountry && !m.bare && k > 0 && r.items[k-1].is(pack.Prep) || m.side && m.capital {
			if p := r.mentionPlace(m); !p.empty() {
				return p
			}
		}
	}
	return place{}
}

// ofTheTwo is the holders of an office, of which a state has one, in the two states of
// those who met last, where these hold other offices: "the two presidents" behind a talk
// of two ministers. Nil if that does not tell.
func (r *reading) ofTheTwo(n int, role string) []int32 {
	k := r.state.meeting
	if !r.pack.Order.Incise || n != 2 || !unique(role) || k < 0 || len(r.meetings[k].who) != 2 {
		return nil
	}
	a, b := &r.actors[r.meetings[k].who[0]], &r.actors[r.meetings[k].who[1]]
	if a.country == "" || b.country == "" || a.country == b.country || a.org != "" || b.org != "" || !unique(a.role) || !unique(b.role) {
		return nil
	}
	one, two := a.country, b.country
	return []int32{r.holderOfOffice(role, one, ""), r.holderOfOffice(role, two, "")}
}

// behindName is the person or office that a participle without an auxiliary belongs to
// that stands behind it and a comma: "his colleague Wang Yi, arrived on Monday"; -1 if
// that is not how the verb stands.
func (r *reading) behindName(reg *region, c *clause) int {
	if !r.pack.Order.Incise || c.feat&(pack.Past|pack.Part) == 0 || c.feat&(pack.Pres|pack.Fut|pack.Ger|pack.Inf) != 0 || c.passive || c.infinitive || c.perfect || c.self {
		return -1
	}
	if !isTrip(c.form) && !isTalk(c.form) || !isTrip(c.form) && c.feat&pack.Part == 0 {
		return -1
	}
	k := c.at - 1
	for k > 0 && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Adverb) && !reg.chunks[k].is(pack.Aux) {
		k--
	}
	if k < 2 || !comma(r.punct(&reg.chunks[k])) || reg.chunks[k-1].kind != cMent {
		return -1
	}
	switch r.mentions[reg.chunks[k-1].idx].kind {
	case kPerson, kOffice, kGroup:
		return k - 1
	}
	return -1
}

// opensAside reports whether a participle at chunk k opens what a comma sets off behind a
// name: "Ruto, arrived on Monday in Kigali, was received".
func (r *reading) opensAside(reg *region, k int) bool {
	x := &reg.chunks[k]
	if !r.pack.Order.Incise || k < 2 || !x.finite() || x.feat&(pack.Past|pack.Part) == 0 || x.feat&(pack.Pres|pack.Fut) != 0 || !comma(r.punct(&reg.chunks[k-1])) || reg.chunks[k-2].kind != cMent || x.trig == nil || !isTrip(x.trig) && x.feat&pack.Part == 0 {
		return false
	}
	switch r.mentions[reg.chunks[k-2].idx].kind {
	case kPerson, kOffice, kGroup:
		return true
	}
	return false
}

// besideTrip is whom a noun of travel without a traveller of its own belongs to that
// stands, with or without a comma, behind his name: "received X, on a visit to Rome".
// Nil if nobody stands there.
func (r *reading) besideTrip(reg *region, c *clause) []int32 {
	if !r.pack.Order.Incise || c.support != nil {
		return nil
	}
	k, prep := c.at-1, false
	for ; k >= 0 && k > c.at-5; k-- {
		x := &reg.chunks[k]
		if comma(r.punct(x)) && prep {
			continue
		}
		if x.kind != cItem || x.finite() || x.is(pack.Aux) {
			break
		}
		prep = prep || x.is(pack.Prep)
	}
	if k < 0 || !prep || reg.chunks[k].kind != cMent {
		return nil
	}
	switch r.mentions[reg.chunks[k].idx].kind {
	case kPerson, kOffice, kGroup:
		return []int32{reg.chunks[k].idx}
	}
	return nil
}

// anotherBehind reports whether behind a counterpart, at item k, and a comma, place at of
// its n places, another's office begins: one of another state, or the subject of a clause
// that a preposition's phrase opens.
func (r *reading) anotherBehind(k, at, n int32, taken *[pack.MaxGroup]byte) bool {
	state := func(from, to int32) string {
		for i := from; i < to; i++ {
			if taken[i] == 'A' || taken[i] == 'C' {
				if f := r.likelyState(&r.items[k+i]); f != nil {
					return f.Country
				}
			}
		}
		return ""
	}
	kin, office := false, false
	for i := range at {
		kin = kin || taken[i] == 'K'
	}
	for i := at + 1; i < n; i++ {
		office = office || taken[i] == 'T'
	}
	if !kin || !office {
		return false
	}
	a, b := state(0, at), state(at+1, n)
	return a != "" && b != "" && a != b || r.frontedName(k, k+n)
}

// plainPerson is the one person without an office named in the sentence before, or in its
// own, whom a description means that says nothing of an office either, "the economist";
// -1 if there is none, or several.
func (r *reading) plainPerson(mi int32) int32 {
	m := &r.mentions[mi]
	if len(m.titles) == 0 || !m.titles[0].Has("anaphoric") {
		return -1
	}
	fem, masc := r.genderOf(m)
	best := int32(-1)
	for i := mi - 1; i >= 0 && r.mentions[i].sent >= m.sent-2; i-- {
		x := &r.mentions[i]
		if x.kind != kPerson || len(x.who) != 1 || r.paragraph(x.sent) != r.paragraph(m.sent) {
			continue
		}
		a := &r.actors[x.who[0]]
		if x.definite && len(x.titles) == 0 && len(x.countries) == 0 {
			continue // "of the Ifri": hardly a person
		}
		if a.role != "" && a.role != "other" || fem != masc && a.fem != a.masc && fem != a.fem {
			continue
		}
		if best >= 0 && best != x.who[0] {
			return -1
		}
		best = x.who[0]
	}
	return best
}
