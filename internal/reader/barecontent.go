package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// Contents that no complementiser opens: after the cue, behind whom it is told, or before it.

// addressee is the chunk after the one who is told, where a verb takes one
// before what it says.
func (r *reading) addressee(reg *region, c *clause, j int) int {
	if len(c.frame.To) != 1 || c.frame.To[0] != pack.Obj || j >= len(reg.chunks) {
		return j
	}
	if x := &reg.chunks[j]; x.kind == cMent {
		return r.chainRight(reg, j).to
	}
	k := j
	for k < len(reg.chunks) && k < j+5 && reg.chunks[k].kind == cItem && r.nominal(reg, k) && !(k > j && reg.chunks[k].is(pack.Det)) {
		k++
	}
	if k < len(reg.chunks) && k > j && reg.chunks[k].kind == cMent && reg.chunks[k-1].is(pack.Det) {
		k++
	}
	return k
}

// governedNoun reports whether chunk j, behind the first of what follows a cue, is what a
// preposition governs: "said in a video shared on X, “…”".
func (r *reading) governedNoun(reg *region, j, start int) bool {
	if j <= start {
		return false
	}
	for j--; j > start && reg.chunks[j].kind == cItem && reg.chunks[j].is(pack.Det) && !reg.chunks[j].is(pack.Comp); j-- {
		continue
	}
	p := &reg.chunks[j]
	return p.kind == cItem && p.is(pack.Prep) && !p.is(pack.Comp) && !p.is(pack.Sub)
}

// bareStart reports whether a clause without a complementiser begins at chunk j:
// a noun phrase that is no argument of the cue, with a finite verb after it.
func (r *reading) bareStart(reg *region, c *clause, j int) bool {
	if p := c.at - 1; p >= 0 && c.feat&pack.Ger != 0 && c.feat&(pack.Past|pack.Pres) == 0 && reg.chunks[p].kind == cItem && reg.chunks[p].mark&(pack.AfterM|pack.Before|pack.During) != 0 {
		return false // "since announcing her decision in New York, she had waged"
	}
	for _, a := range c.args {
		if a.from <= j && j < a.to && a.mark != pack.Obj {
			return false
		}
	}
	x := &reg.chunks[j]
	if x.kind == cDate || x.is(pack.Prep) || x.is(pack.Adverb) && j == c.at+1 && !(j+1 < len(reg.chunks) && reg.chunks[j+1].is(pack.Aux)) || x.is(pack.Aux) || x.is(pack.And) {
		return false
	}
	for k := j; k < len(reg.chunks) && k < j+14; k++ {
		y := &reg.chunks[k]
		if y.kind == cQuote {
			return k > j && !r.capital(r.doc.Quotes[y.idx].Open+1)
		}
		if k > j && y.is(pack.Word) && r.form(&r.items[y.item], pack.Word).Has("verbal") {
			return true
		}
		if y.finite() || y.is(pack.Aux) && k > j || y.is(pack.Plan) && k > j || y.is(pack.Maybe) && k > j || y.is(pack.Cancel) && k > j || y.is(pack.Neg) && y.is(pack.Aux) && k > j || y.is(pack.Neg) && k > j && y.last-y.first > 1 {
			return k > j
		}
		if comma(r.punct(y)) && k+1 < len(reg.chunks) && reg.chunks[k+1].is(pack.Rel) && !reg.chunks[k+1].is(pack.Det) { // a verb of "…, where he met" is none of the clause
			for k++; k < len(reg.chunks) && k < j+14 && !comma(r.punct(&reg.chunks[k])); k++ {
				continue
			}
			continue
		}
		if y.is(pack.Comp) || y.kind == cPunct && (semicolon(r.punct(y)) || r.pack.Habits.Enders[r.punct(y)]) {
			return false
		}
		if comma(r.punct(y)) && k > j && r.mainBegins(reg, k+1) && r.inFront(reg, c) {
			return false // "since he announced his candidacy last year, he has said"
		}
		if comma(r.punct(y)) && c.feat&pack.Ger != 0 && c.feat&(pack.Past|pack.Pres) == 0 && c.at < 2 && r.pack.Order.SubjectFirst {
			return false // "Announcing the decision, he said"
		}
		if comma(r.punct(y)) && k > j && k+3 < len(reg.chunks) && r.pack.Order.SubjectFirst && reg.chunks[k-1].kind != cMent && reg.chunks[k+1].is(pack.And) && reg.chunks[k+2].kind == cMent && reg.chunks[k+3].finite() {
			return false // "announced supplies, and Wellington said"
		}
	}
	return false
}

// afterContent reports whether a cue ends a sentence or stands between commas
// within it, so that what was said is before it.
func (r *reading) afterContent(reg *region, c *clause, s *statement) bool {
	b := r.cueStart(c, s)
	for b > 0 && (reg.chunks[b-1].is(pack.Adverb) || reg.chunks[b-1].is(pack.Aux)) {
		b--
	}
	if b == 0 {
		return false
	}
	p := &reg.chunks[b-1]
	m := r.punct(p)
	if p.kind == cQuote {
		return true
	}
	if n := c.at + 1; r.pack.Order.MarkedBefore && n < len(reg.chunks) && r.punct(&reg.chunks[n]) == 0 {
		return false // what was said follows
	}
	if !comma(m) && !dash(m) && !r.closesAfterComma(reg, b-1) {
		return false
	}
	if b >= 2 && reg.chunks[b-2].kind == cQuote {
		return true
	}
	if start := max(0, b-maxContent); start == 0 && r.preposedAt(reg, 0) {
		return false // "Asked whether it came up, he said"
	}
	if b > 1 && reg.chunks[0].kind == cItem && reg.chunks[0].is(pack.Prep) && reg.chunks[0].mark&pack.To != 0 && reg.chunks[1].feat&(pack.Base|pack.Inf) != 0 {
		return false // "To deal with it, they stressed the need to"
	}
	if x := &reg.chunks[0]; x.kind == cItem && x.is(pack.Sub) && c.frame.Needs&pack.NQuote != 0 {
		for k := c.at + 1; k < len(reg.chunks) && k < c.at+maxAdverbials; k++ {
			if reg.chunks[k].kind == cQuote {
				return false // "When somebody shouted, he joked, with a smile, “…”"
			}
		}
	}
	// a full clause before the comma
	for j := max(0, b-maxContent); j < b-1; j++ {
		if reg.chunks[j].kind == cQuote && c.frame.Needs&pack.NQuote != 0 {
			return true
		}
		if r.preposedAt(reg, j) {
			continue // "Received by Macron, he said"
		}
		if reg.chunks[j].finite() || reg.chunks[j].is(pack.Aux) || reg.chunks[j].is(pack.Plan) && reg.chunks[j].kind == cItem || reg.chunks[j].is(pack.Cancel) && reg.chunks[j].trig == nil {
			return c.frame.Needs&pack.NBare != 0 || r.pack.Habits.Dash
		}
	}
	// "Calm in the Strait, he stressed, was of concern": the verb comes after the cue
	for j := c.at + 1; j < len(reg.chunks); j++ {
		if comma(r.punct(&reg.chunks[j])) {
			return j+1 < len(reg.chunks) && (reg.chunks[j+1].finite() || reg.chunks[j+1].set&(bit(pack.Aux)|bit(pack.Plan)|bit(pack.Maybe)|bit(pack.Neg)|bit(pack.Ongoing)) != 0 || b > 4 || r.pack.Order.Inverted && r.verbAhead(reg, j+1))
		}
		if reg.chunks[j].kind != cMent && j > c.at+3 {
			return false
		}
	}
	return false
}

// verbAhead reports whether a finite verb stands at or after chunk j before the
// next colon or semicolon.
func (r *reading) verbAhead(reg *region, j int) bool {
	for ; j < len(reg.chunks); j++ {
		x := &reg.chunks[j]
		if x.finite() || x.kind == cItem && x.is(pack.Aux) {
			return true
		}
		if m := r.punct(x); semicolon(m) || colon(m) || x.kind == cQuote || x.is(pack.Comp) && x.kind == cItem {
			return false
		}
	}
	return false
}

// closesAfterComma reports whether chunk k closes a short quotation that ends
// with a comma: “a first step,” she said.
func (r *reading) closesAfterComma(reg *region, k int) bool {
	return k > 0 && r.closes(&reg.chunks[k]) && comma(r.punct(&reg.chunks[k-1]))
}

// ownQuote is the colon behind chunk j that introduces the quotation before the comma of a
// cue that says whose it is: "hopes to stay: “…”, said the ministry"; 0 if that is not how
// the cue stands.
func (r *reading) ownQuote(reg *region, d *clause, j int) int {
	if d.frame.Kind != pack.FSay {
		return 0
	}
	p := d.at - 1
	for p > j && (reg.chunks[p].is(pack.Adverb) || reg.chunks[p].is(pack.Aux) && !reg.chunks[p].is(pack.And) || reg.chunks[p].kind == cMent && r.mentions[reg.chunks[p].idx].kind == kPronoun) {
		p--
	}
	if p > j+2 && comma(r.punct(&reg.chunks[p])) && reg.chunks[p-1].kind == cQuote && colon(r.punct(&reg.chunks[p-2])) {
		return p - 2
	}
	return 0
}

// inFront reports whether a cue stands in a clause or a phrase that a word for "since", "as",
// "instead of" opens, before the sentence's own clause.
func (r *reading) inFront(reg *region, c *clause) bool {
	k := c.at - 1
	for k >= 0 && !comma(r.punct(&reg.chunks[k])) && reg.chunks[k].kind != cQuote {
		k--
	}
	for k++; k < c.at && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Adverb) && !reg.chunks[k].is(pack.Prep) && !reg.chunks[k].is(pack.Sub); k++ {
		continue
	}
	x := &reg.chunks[k]
	return k < c.at && x.kind == cItem && (x.is(pack.Sub) || x.is(pack.Prep)) && !x.is(pack.Comp)
}

// mainBegins reports whether a subject with its verb behind it begins at chunk k.
func (r *reading) mainBegins(reg *region, k int) bool {
	for k < len(reg.chunks) && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Det) {
		k++
	}
	n := k + 1
	return n < len(reg.chunks) && reg.chunks[k].kind == cMent && (reg.chunks[n].finite() || reg.chunks[n].kind == cItem && reg.chunks[n].is(pack.Aux))
}

// objectOnly reports whether an object pronoun stands right behind a verb of saying that
// addresses nobody, and nothing that could be said behind it: "declared him the victor".
func (r *reading) objectOnly(reg *region, c *clause) bool {
	n := c.at + 1
	if c.form.Class != pack.Verb || n >= len(reg.chunks) || reg.chunks[n].kind != cMent || slices.Contains(c.frame.To, pack.Obj) {
		return false
	}
	m := &r.mentions[reg.chunks[n].idx]
	if m.kind != kPronoun || !m.pronoun.Is(pack.ObjForm) || m.pronoun.Is(pack.SubjForm) {
		return false
	}
	for n++; n < len(reg.chunks); n++ {
		if x := &reg.chunks[n]; x.kind == cQuote || colon(r.punct(x)) || x.is(pack.Comp) || x.finite() {
			return false
		}
	}
	return true
}

// frontedDeed reports whether a cue in a clause or a phrase in front has nothing but a noun for
// its object: "since he announced his candidacy, he has said", "instead of denying them care,".
func (r *reading) frontedDeed(reg *region, c *clause) bool {
	if c.form.Class != pack.Verb || !r.pack.Order.SubjectFirst || slices.Contains(c.frame.To, pack.Obj) || !r.inFront(reg, c) {
		return false
	}
	noun := false
	for k := c.at + 1; k < len(reg.chunks); k++ {
		x := &reg.chunks[k]
		if comma(r.punct(x)) {
			return noun
		}
		if x.kind == cQuote || colon(r.punct(x)) || x.is(pack.Comp) && !x.is(pack.Det) || x.finite() || x.kind == cItem && x.is(pack.Aux) {
			return false
		}
		noun = noun || x.kind == cMent || x.kind == cItem && (x.set == 0 || x.set&nounLike != 0)
	}
	return false
}

// saysThing reports whether a cue with its subject before it has a noun with an article for
// its object, whatever stands before it: "since he came, she has said the same thing".
func (r *reading) saysThing(reg *region, c *clause) bool {
	a, n := c.get([]pack.Marker{pack.Subj}), c.at+1
	if c.form.Class != pack.Verb || !r.pack.Order.SubjectFirst || a == nil || a.to > c.at || slices.Contains(c.frame.To, pack.Obj) || n+1 >= len(reg.chunks) || reg.chunks[n].kind != cItem || !reg.chunks[n].is(pack.Det) {
		return false
	}
	for n++; n < len(reg.chunks); n++ {
		x := &reg.chunks[n]
		if x.kind != cItem || x.finite() || x.set&(bit(pack.Prep)|bit(pack.Comp)|bit(pack.Unit)|bit(pack.DayPart)|bit(pack.Day)|bit(pack.Ago)) != 0 {
			return false
		}
		if x.set&nounLike != 0 && (n+1 == len(reg.chunks) || reg.chunks[n+1].kind == cPunct || reg.chunks[n+1].kind == cItem && reg.chunks[n+1].is(pack.Prep)) {
			return true
		}
	}
	return false
}
