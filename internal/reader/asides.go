package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// What stands between a verb and its subject, or before both.

// overAside is the chunk before the aside that the comma at chunk j closes, "A and
// B, and with them C, arrived", in a language whose verbs usually come first:
// the subject is what an auxiliary, or the sentence, opens with. -1 if there is none.
func (r *reading) overAside(reg *region, j int) int {
	if j <= 0 || !comma(r.punct(&reg.chunks[j])) {
		return -1
	}
	for k := j - 1; k > 0 && j-k < 16; k-- { // "the president, according to his office, spoke"
		if comma(r.punct(&reg.chunks[k])) {
			if t := reg.chunks[k+1].trig; t != nil && t.Frame.Accord && t.Class == pack.Noun {
				return k - 1
			}
			break
		}
	}
	if r.pack.Order.SubjectFirst {
		if k := r.overDescription(reg, j); k >= 0 {
			return k
		}
		return r.overPhrase(reg, j)
	}
	k := j - 1
	for k > 0 && j-k < 16 && !comma(r.punct(&reg.chunks[k])) {
		if x := &reg.chunks[k]; x.finite() || x.kind == cQuote || x.kind == cPunct || x.is(pack.Comp) || x.is(pack.Rel) {
			return -1
		}
		k--
	}
	if k <= 0 || !comma(r.punct(&reg.chunks[k])) || !reg.chunks[k+1].is(pack.Prep) && !(reg.chunks[k+1].is(pack.And) && reg.chunks[k+2].is(pack.Prep)) || reg.chunks[k-1].kind != cMent {
		return -1
	}
	a := r.chainLeft(reg, k-1)
	for i := a.from - 1; i >= 0; i-- {
		if x := &reg.chunks[i]; !x.is(pack.And) && !x.is(pack.Aux) && !x.is(pack.Det) {
			return -1
		}
	}
	return k - 1
}

// overPhrase is the chunk before the phrase with a preposition that the comma at chunk
// j closes, where a subject stands before it: "the ministry, in a statement carried by
// the agency, rejected". -1 if there is none.
func (r *reading) overPhrase(reg *region, j int) int {
	k := j - 1
	for ; k > 0 && j-k < maxAside && !comma(r.punct(&reg.chunks[k])); k-- {
		x := &reg.chunks[k]
		if x.kind == cQuote || x.kind == cPunct && !r.innerMark(x) || x.is(pack.Comp) && !x.is(pack.Det) || x.is(pack.Rel) && !x.is(pack.Det) {
			return -1
		}
		if x.finite() && x.feat&pack.Part == 0 && !r.opensAside(reg, k) {
			return -1
		}
	}
	if k <= 0 || j-k < 3 || !comma(r.punct(&reg.chunks[k])) || reg.chunks[k-1].kind != cMent || r.ownerAt(reg, k) {
		return -1
	}
	if x := &reg.chunks[k+1]; x.kind != cItem || !(x.is(pack.Prep) && !x.is(pack.And)) && !r.opensAside(reg, k+1) && !r.describesName(reg, k+1) && !r.participleAside(reg, k+1) {
		return -1
	}
	a := r.chainLeft(reg, k-1)
	if q := r.skipDet(reg, a.from-1); q >= 0 && !reg.chunks[q].is(pack.And) && !r.boundary(&reg.chunks[q]) && reg.chunks[q].kind != cDate {
		return -1
	}
	return k - 1
}

// describesName reports whether chunk k, behind a name and a comma, can open what describes
// the named: a participle or an adjective that no list has, "A, chargé de former un
// gouvernement, a reçu".
func (r *reading) describesName(reg *region, k int) bool {
	x, p := &reg.chunks[k], &reg.chunks[k-2]
	if !r.pack.Order.Incise || p.kind != cMent || r.mentions[p.idx].kind != kPerson || r.doc.Tokens[x.first].Kind != text.Word || r.doc.Tokens[x.first].Has(text.Capital) {
		return false
	}
	return x.set&(bit(pack.Det)|bit(pack.And)|bit(pack.Aux)|bit(pack.Plan)|bit(pack.Maybe)|bit(pack.Neg)|bit(pack.Rel)|bit(pack.Comp)|bit(pack.Sub)|bit(pack.Pronoun)|bit(pack.Title)) == 0
}

// overDescription is the chunk before the words that say what somebody is and that the comma at
// chunk j closes: "X, one of the few leaders to attend, met", "X, a former spy chief who lives in
// Y, said". -1 if there is none.
func (r *reading) overDescription(reg *region, j int) int {
	k := j - 1
	for k > 0 && j-k < maxAside && !comma(r.punct(&reg.chunks[k])) {
		k--
	}
	if r.pack.Order.Inverted || k < 1 || j-k < 3 || !comma(r.punct(&reg.chunks[k])) || reg.chunks[k-1].kind != cMent || r.mentions[reg.chunks[k-1].idx].kind != kPerson {
		return -1
	}
	switch x := &reg.chunks[k+1]; {
	case x.kind == cItem && x.set&(bit(pack.Det)|bit(pack.Number)) != 0 && x.set&(bit(pack.Prep)|bit(pack.And)|bit(pack.Rel)) == 0:
	case x.kind == cMent && r.mentions[x.idx].kind == kOffice && (r.mentions[x.idx].indef || r.mentions[x.idx].plural):
	default:
		return -1
	}
	relative := false
	for i := k + 1; i < j; i++ {
		x := &reg.chunks[i]
		switch {
		case x.kind == cQuote, x.kind == cPunct && !r.innerMark(x), x.is(pack.And) && !relative && r.clauseAfterAnd(reg, i):
			return -1
		case x.is(pack.Rel) && !x.is(pack.Det):
			relative = true
		case x.finite() && x.feat&pack.Part == 0 && !relative && !(x.feat&pack.Base != 0 && reg.chunks[i-1].mark&pack.To != 0):
			return -1
		}
	}
	r.describedAs(&r.mentions[reg.chunks[k-1].idx], reg.chunks[k+1:j])
	return k - 1
}

// describedAs gives the office by which words behind a name call the named, "X, the only leader
// to have come", the same bearer.
func (r *reading) describedAs(m *mention, words []chunk) {
	for i := range words {
		if words[i].kind != cMent {
			continue
		}
		if o := &r.mentions[words[i].idx]; o.kind == kOffice && !o.plural && !o.counter && o.who == nil {
			o.who = m.who
		}
		return
	}
}

// participleAside reports whether chunk k, behind a name and a comma, is a participle that says
// what was done to the named, and another comma and a verb follow: "X, dismissed as minister on
// Sunday, called it illegal".
func (r *reading) participleAside(reg *region, k int) bool {
	if !r.pack.Order.SubjectFirst || r.pack.Order.Inverted || k < 2 || k+1 >= len(reg.chunks) {
		return false
	}
	x, n, p := &reg.chunks[k], &reg.chunks[k+1], &reg.chunks[k-2]
	if x.trig == nil || x.trig.Class != pack.Verb || x.feat&pack.Part == 0 || !comma(r.punct(&reg.chunks[k-1])) || p.kind != cMent || r.mentions[p.idx].kind == kPronoun {
		return false
	}
	if n.kind != cDate && !(n.kind == cItem && n.set&(bit(pack.Prep)|bit(pack.Adverb)) != 0 && !n.is(pack.And)) {
		return false
	}
	for j := k + 1; j < len(reg.chunks) && j < k+maxAside; j++ {
		switch y := &reg.chunks[j]; {
		case comma(r.punct(y)):
			for j++; j < len(reg.chunks) && reg.chunks[j].only(bit(pack.Adverb)) && reg.chunks[j].set != 0; j++ {
				continue
			}
			return j < len(reg.chunks) && (reg.chunks[j].finite() || reg.chunks[j].kind == cItem && reg.chunks[j].is(pack.Aux) && !reg.chunks[j].is(pack.And))
		case y.finite(), y.kind == cQuote, y.kind == cPunct && !r.innerMark(y), y.is(pack.Comp) && !y.is(pack.Det), y.is(pack.Rel) && !y.is(pack.Det):
			return false
		}
	}
	return false
}

// maxAside bounds the chunks of a phrase between a subject and its verb.
const maxAside = 20

// deniedBefore reports whether the clause of a verb at chunk at is what a verb of
// denying denies, or what a denied verb of saying or thinking says: "denied that the two had
// met", "does not think he met", "there is no evidence that".
func (r *reading) deniedBefore(reg *region, at int) bool {
	comp := false
	for j := at - 1; j >= 0 && at-j < 20; j-- {
		x := &reg.chunks[j]
		if comma(r.punct(x)) || semicolon(r.punct(x)) || x.kind == cQuote {
			return false
		}
		switch {
		case x.is(pack.Comp) && x.kind == cItem && !x.is(pack.Rel):
			comp = true
		case x.kind == cItem && x.set&(bit(pack.Neg)|bit(pack.Maybe)) != 0 && x.last-x.first > 1 && r.closesWithThat(x):
			return true
		case x.finite() || x.trig != nil && x.trig.Class == pack.Verb:
			return comp && denies(x) || !comp && x.trig != nil && x.trig.Frame.Kind == pack.FSay && j > 0 && reg.chunks[j-1].kind == cItem && reg.chunks[j-1].is(pack.Neg)
		case x.kind == cItem && x.is(pack.Sub) && !x.is(pack.Comp) && !x.is(pack.Prep):
			return false // "did not say when he met"
		case comp && x.kind == cItem && x.is(pack.Neg):
			return true
		}
	}
	return false
}

// closesWithThat reports whether the last word of a chunk of several is one for "that": "no
// evidence that".
func (r *reading) closesWithThat(x *chunk) bool {
	that := false
	r.eachForm(x.last-1, func(f *pack.Form) { that = that || f.Class == pack.Comp })
	return that
}

// setOffSmall is the auxiliary before an adverb or a day that commas set off from it
// and from its verb, of which chunk j is the closing comma: "a, pour sa part, remercié".
// -1 if there is none.
func (r *reading) setOffSmall(reg *region, j int) int {
	if j < 3 || !comma(r.punct(&reg.chunks[j])) {
		return -1
	}
	for k := j - 1; k > 0 && k > j-5; k-- {
		x := &reg.chunks[k]
		if comma(r.punct(x)) {
			if k < j-1 && reg.chunks[k-1].kind == cItem && reg.chunks[k-1].is(pack.Aux) {
				return k - 1
			}
			return -1
		}
		if x.kind != cDate && !(x.kind == cItem && x.set&(bit(pack.Adverb)|bit(pack.DayPart)) != 0) && !(x.kind == cMent && r.mentions[x.idx].kind == kPronoun) {
			return -1
		}
	}
	return -1
}
