package reader

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// A deed taken up by a noun behind a comma, and what somebody thinks of it: "took the
// island off the list, a gesture that Havana welcomed".

// maxTaken bounds how many chunks before its verb such a noun may stand.
const maxTaken = 8

// apposedDeed is whose deed or words are taken up by the noun before the relative clause
// of a verb of approval, blame or refusal: the doer of the last event of its sentence,
// else the subject with which the sentence begins.
func (r *reading) apposedDeed(reg *region, c *clause, typ string) []int32 {
	if !judges(reg, c, typ) {
		return nil
	}
	k := c.at - 1
	for k > 1 && c.at-k < maxTaken && !(reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Rel)) {
		if x := &reg.chunks[k]; x.kind == cPunct || x.kind == cQuote || x.finite() {
			return nil
		}
		k--
	}
	if k <= 1 || !reg.chunks[k].is(pack.Rel) || !r.canBeObject(&reg.chunks[k]) || !r.takesUp(reg, k-1) {
		return nil
	}
	for i := len(r.events) - 1; i >= 0; i-- {
		if e := &r.events[i]; r.sent[e.evidence.First] != reg.sent {
			break
		} else if e.evidence.First < reg.chunks[c.at].first {
			return e.source
		}
	}
	if a := r.first(reg); a != nil {
		return r.whoOf(a)
	}
	return nil
}

// takesUp reports whether chunk k is a noun for a deed or for words, with nothing before
// it but an indefinite article, behind a comma.
func (r *reading) takesUp(reg *region, k int) bool {
	x := &reg.chunks[k]
	if x.kind != cItem || !r.has(&r.items[x.item], bit(pack.Word), "deed") && !r.has(&r.items[x.item], bit(pack.Word), "words") {
		return false
	}
	k--
	for k > 0 && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Det) && !reg.chunks[k].is(pack.Rel) {
		k--
	}
	return comma(r.punct(&reg.chunks[k])) || dash(r.punct(&reg.chunks[k]))
}

// apposedThat reports whether the word for "that" at chunk j is a relative pronoun behind
// a noun that stands in apposition: "…, a charge that Delhi denies".
func (r *reading) apposedThat(reg *region, c *clause, j int) bool {
	if c.form.Class != pack.Noun || j != c.at+1 || !reg.chunks[j].is(pack.Rel) {
		return false
	}
	k := c.at - 1
	for k > 0 && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Det) && !reg.chunks[k].is(pack.Rel) {
		k--
	}
	return k > 0 && comma(r.punct(&reg.chunks[k]))
}

// goesOnThat reports whether "and that" at chunk j goes on with what a cue before this
// clause introduced: "recalled that A protested and that B".
func (r *reading) goesOnThat(reg *region, c *clause, j int) bool {
	if j < 2 || !reg.chunks[j-1].is(pack.And) || reg.chunks[j].is(pack.And) {
		return false
	}
	for k := c.at - 1; k > 0; k-- {
		if x := &reg.chunks[k]; semicolon(r.punct(x)) || x.kind == cQuote {
			return false
		} else if x.kind == cItem && x.is(pack.Comp) && reg.chunks[k-1].trig != nil && reg.chunks[k-1].trig.Frame.Kind == pack.FSay {
			return true
		}
	}
	return false
}

// givesName reports whether a verb of calling gives somebody a name: one in quotation marks,
// or a word right behind the verb, "llamó cobarde a X".
func (r *reading) givesName(reg *region, c *clause) bool {
	n := c.at + 1
	for n < len(reg.chunks) && (reg.chunks[n].is(pack.Prep) && reg.chunks[n].mark&pack.To != 0 || reg.chunks[n].kind == cMent) {
		n++
	}
	if n == len(reg.chunks) {
		return false
	}
	x := &reg.chunks[n]
	return x.kind == cQuote || r.opens(x) || n == c.at+1 && x.kind == cItem && x.set == 0
}

// ownedAlready reports whether the noun that the preposition at chunk j governs ends like
// one with a pronoun joined to it, so that the mention at chunk n behind it is not its owner:
// "in his office A".
func (r *reading) ownedAlready(reg *region, j, n int) bool {
	if n <= j+1 || reg.chunks[n-1].kind != cItem || r.mentions[reg.chunks[n].idx].kind != kPerson {
		return false
	}
	w := r.textOf(text.Range{First: reg.chunks[n-1].last - 1, Last: reg.chunks[n-1].last})
	for _, s := range r.pack.Habits.Suffixes {
		if w == s || len(w) > len(s)+4 && strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

// ownedByPronoun reports whether a noun has a pronoun for its owner.
func (r *reading) ownedByPronoun(c *clause) bool {
	p := c.get([]pack.Marker{pack.Poss})
	if p == nil {
		return false
	}
	k := r.mentions[p.mentions[0]].kind
	return k == kPronoun || k == kPossessive
}

// apposedTopic reports whether an office between commas, with nothing but small words between
// it and the verb at chunk at, describes a name that no list has, with which the sentence
// opens behind an auxiliary: "was Naledi Pandor, the minister of X, had received".
func (r *reading) apposedTopic(reg *region, a *arg, at int) bool {
	if a.from < 1 || a.to >= at || !comma(r.punct(&reg.chunks[a.to])) {
		return false
	}
	within := r.holdsComma(&reg.chunks[a.from]) // the name and the office are one mention
	if !within && (a.from < 3 || !comma(r.punct(&reg.chunks[a.from-1]))) {
		return false
	}
	if m := &r.mentions[reg.chunks[a.from].idx]; m.kind != kOffice && m.kind != kPerson {
		return false
	}
	for k := a.to + 1; k < at; k++ {
		if x := &reg.chunks[k]; x.kind != cItem || x.set&(bit(pack.Aux)|bit(pack.Adverb)|bit(pack.Neg)) == 0 {
			return false
		}
	}
	aux := false
	for k := range a.from - 1 {
		x := &reg.chunks[k]
		if x.kind != cItem || x.finite() && !x.is(pack.Aux) || x.is(pack.Prep) && !x.is(pack.And) {
			return false
		}
		aux = aux || x.is(pack.Aux)
	}
	return within || aux && a.from-1 > 1
}

// tellsOfTime reports whether the words [from,to) behind a name in a headline say when: what
// stands before the colon is news of its own, "the president in Baghdad after 13 years: water".
func (r *reading) tellsOfTime(reg *region, from, to int) bool {
	for k := from; k < to; k++ {
		if x := &reg.chunks[k]; x.kind == cItem && x.is(pack.Prep) && x.mark&(pack.AfterM|pack.Before|pack.During) != 0 {
			return true
		}
	}
	return false
}

// judgementAfter is the quotation that stands behind the word for "that" at chunk j, and a
// pronoun, after a verb of judging: "described it that-it “a grave act”"; 0 if none does.
func (r *reading) judgementAfter(reg *region, c *clause, j int) int {
	if !c.form.Has("judges") || c.form.Class != pack.Verb {
		return 0
	}
	n := r.pastEnclitic(reg, j) + 1
	if n < len(reg.chunks) && reg.chunks[n].kind == cQuote {
		return n
	}
	return 0
}

// onlyWhen reports whether a noun of travel behind a preposition at chunk j, with its article
// or a pronoun joined to it, tells no more than when something was: no owner follows it.
func (r *reading) onlyWhen(reg *region, j int) bool {
	x := &reg.chunks[j]
	return x.trig != nil && isTrip(x.trig) && reg.chunks[j-1].is(pack.Prep) && j+1 < len(reg.chunks) && (r.enclitic(&reg.chunks[j+1]) || r.articled(&r.items[x.item]))
}

// pastEnclitic is the chunk of a pronoun joined to the noun at chunk j, else j itself.
func (r *reading) pastEnclitic(reg *region, j int) int {
	if j+1 < len(reg.chunks) && r.enclitic(&reg.chunks[j+1]) {
		return j + 1
	}
	return j
}

// metByOne reports whether the one party that a verb of meeting names behind it can be whom
// somebody left out met, in a language whose verbs come first and whose subjects may be
// missing: a verb joined to it, in the same number, is not that party's.
func (r *reading) metByOne(reg *region, b *clause) bool {
	if b.frame.Kind != pack.FMeet || !isTalk(b.form) || b.form.Class != pack.Verb || b.feat&(pack.Du|pack.Pl) != 0 {
		return false
	}
	n := 0
	for i := range b.args {
		if a := &b.args[i]; a.mark&(pack.Subj|pack.Obj|pack.With|pack.To) != 0 && a.from > b.at {
			n++
		}
	}
	return n == 1 && b.at > 0 && (reg.chunks[b.at-1].is(pack.And) || reg.chunks[b.at-1].is(pack.Sub) || reg.chunks[b.at-1].is(pack.Rel))
}

// namesOne reports whether a clause has its subject before its verb and names nobody else:
// whom that one met, it does not say.
func (r *reading) namesOne(c *clause, b []int32) bool {
	if len(b) > 0 {
		return false
	}
	s := c.get([]pack.Marker{pack.Subj})
	return s != nil && s.to > s.from && s.to <= c.at
}

// ofThing reports whether a participle without an auxiliary belongs to the noun before it,
// which is nobody, and what else it could be done to stands further back.
func (r *reading) ofThing(reg *region, c *clause) bool {
	if c.at < 2 || !r.bareParticiple(reg, c) {
		return false
	}
	if x := &reg.chunks[c.at-1]; x.kind != cItem && !(x.kind == cMent && r.mentions[x.idx].bare) || x.kind == cItem && x.set&smallWords&^bit(pack.Word) != 0 {
		return false
	}
	for i := range c.args {
		if a := &c.args[i]; a.mark&(pack.Obj|pack.Subj) != 0 && a.to < c.at {
			return true
		}
	}
	return false
}
