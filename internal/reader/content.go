package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// maxContent bounds how many chunks a content may have where its end is looked for.
const maxContent = 400

// complement finds what was said: to the right of the cue, else to its left.
func (r *reading) complement(reg *region, c *clause, list []clause, taken map[int]bool, s *statement) bool {
	f := c.frame
	verb := c.form.Class == pack.Verb
	// to the right
	start := c.at + 1
	if n := r.addressee(reg, c, start); n > start {
		start = n
	}
	if s.past > start {
		if start = s.past; start < len(reg.chunks) && comma(r.punct(&reg.chunks[start])) {
			start++
		}
	}
	if found, ok := r.speaksInside(reg, c, s); found {
		return ok
	}
	told := c.feat&(pack.Past|pack.Pres) != 0 || s.relayed
	if l := r.quoteLeft(reg, c, s, taken); verb && r.pack.Order.SubjectFirst && l >= 0 && f.Needs&pack.NQuote != 0 && r.speechLike(reg, l) && told {
		if n := r.resumes(reg, c, start); n > 0 && !taken[n] {
			taken[l], taken[n] = true, true
			r.spanQuotes(reg, l, n, s)
			return true
		}
		taken[l] = true
		return r.direct(reg, c, l, s)
	}
	if verb && f.Needs&pack.NQuote != 0 && told && r.shortLeft(reg, c, s) {
		if n := r.resumes(reg, c, start); n > 0 && !taken[n] {
			taken[n] = true
			first := s.content.Start
			r.setQuote(reg, n, s)
			s.content.Start = first
		}
		return true
	}
	if f.Needs&pack.NRest != 0 && verb {
		return r.rest(reg, c, list, start, taken, s)
	}
	if verb && f.Needs&(pack.NInf|pack.NPred) != 0 && r.predicate(reg, c, start) {
		return r.indirect(reg, c, list, start, s)
	}
	if f.Needs&pack.NBare != 0 && verb && r.pack.Order.MarkedBefore && start < len(reg.chunks) && r.clauseFollows(reg, c, start) && !r.afterContent(reg, c, s) {
		return r.indirect(reg, c, list, start, s)
	}
	words := 0
	for j := start; j < len(reg.chunks) && j < c.at+maxReach; j++ {
		x := &reg.chunks[j]
		m := r.punct(x)
		switch {
		case x.kind == cQuote && verb && c.form.Has("judges") && words > 0 && !taken[j] && f.Needs&pack.NQuote != 0 && r.judged(reg, start, j): // "calling the claims “…”"
			taken[j] = true
			return r.setContent(reg, start, j+1, s)
		case verb && c.form.Has("judges") && j < start+12 && x.is(pack.Rel) && r.quoteSoon(reg, j):
			words++
		case verb && c.form.Has("judges") && x.finite() && j > start && reg.chunks[j-1].is(pack.Rel) && r.quoteSoon(reg, j):
			words++
		case x.kind == cQuote:
			if taken[j] {
				return false
			}
			if f.Needs&pack.NQuote == 0 || !verb {
				return false
			}
			taken[j] = true
			if r.fragment(reg, j) && f.Needs&pack.NBare != 0 { // says “…” despite it all
				return r.indirect(reg, c, list, j, s)
			}
			return r.direct(reg, c, j, s)
		case j > start && r.pack.Order.Inverted && x.kind == cItem && x.trig != nil && x.trig.Class == pack.Verb && x.trig.Frame.Kind == pack.FSay && x.feat&pack.Inf != 0: // "to demand apologies and announce that"
			return r.leftContent(reg, c, taken, s)
		case x.is(pack.Comp):
			if f.Needs&pack.NComp == 0 || r.describes(reg, c) || words > 14 || r.relativeAt(reg, c, start, j) {
				return r.leftContent(reg, c, taken, s)
			}
			return r.indirect(reg, c, list, j+1, s)
		case colon(m):
			if f.Needs&pack.NColon == 0 && f.Needs&pack.NQuote == 0 {
				return false
			}
			for n := j + 1; n < len(reg.chunks); n++ {
				if reg.chunks[n].kind == cQuote {
					taken[n] = true
					return r.direct(reg, c, n, s)
				}
				if reg.chunks[n].kind != cPunct {
					break
				}
			}
			if j+1 >= len(reg.chunks) {
				return r.block(reg, s)
			}
			if r.anothersWords(reg, c, list, j) {
				return false
			}
			if r.shortAfter(reg, j+1, s) {
				return true
			}
			return f.Needs&pack.NColon != 0 && r.indirect(reg, c, list, j+1, s)
		case semicolon(m):
			return r.leftContent(reg, c, taken, s)
		case comma(m), dash(m):
			if n := j + 1; n < len(reg.chunks) && reg.chunks[n].kind == cQuote && !taken[n] && f.Needs&pack.NQuote != 0 {
				// between two quotations of one speech the cue belongs to both
				if l := r.quoteLeft(reg, c, s, taken); l >= 0 {
					taken[l], taken[n] = true, true
					r.spanQuotes(reg, l, n, s)
					return true
				}
				taken[n] = true
				if b := r.cueStart(c, s); r.pack.Habits.Cased && b > 1 && comma(r.punct(&reg.chunks[b-1])) && !r.capital(r.doc.Quotes[reg.chunks[n].idx].Open+1) {
					return r.setContent(reg, max(0, b-maxSubject), r.contentEnd(reg, c, list, n), s) // "The goal, he said, “is …”"
				}
				return r.direct(reg, c, n, s)
			}
			if n := j + 1; n < len(reg.chunks) && reg.chunks[n].is(pack.Comp) && f.Needs&pack.NComp != 0 {
				continue
			}
			if n := j + 1; j == start && start > c.at+1 && comma(m) && verb && n < len(reg.chunks) && f.Needs&pack.NBare != 0 && !r.afterContent(reg, c, s) && r.bareStart(reg, c, n) {
				return r.indirect(reg, c, list, n, s) // "told CNN, his policy would be"
			}
			if n := r.pastAside(reg, c, j); n > 0 && !r.afterContent(reg, c, s) {
				j = n
				continue
			}
			if r.afterContent(reg, c, s) || !r.pastComma(reg, j) {
				return r.leftContent(reg, c, taken, s)
			}
		case j == start && verb && r.thingTold(reg, j): // "stressed the importance of lifting the sanctions imposed on"
			return r.leftContent(reg, c, taken, s)
		case j == start && verb && r.pack.Order.SubjectFirst && r.aboutThing(reg, c, j): // "informed him of a plan that …", "warned of the danger": no clause
			return r.leftContent(reg, c, taken, s)
		case x.is(pack.Sub) && x.is(pack.Maybe) && j == start && f.Needs&pack.NBare != 0 && verb && r.pack.Order.SubjectFirst && !r.afterContent(reg, c, s): // "said if he won, he would …"
			return r.indirect(reg, c, list, j, s)
		case x.is(pack.Rel) && verb && f.Needs&pack.NQuote != 0 && r.pack.Order.SubjectFirst && r.resumes(reg, c, j) > 0: // "told the mayors who came, “…”"
			n := r.resumes(reg, c, j)
			taken[n] = true
			return r.direct(reg, c, n, s)
		case x.finite() && x.trig.Frame.Kind == pack.FOther && x.last-x.first > 2 && f.Needs&pack.NBare != 0 && words == 0: // a clause in itself: "it was believed"
			return r.indirect(reg, c, list, j, s)
		case (x.is(pack.Rel) || x.finite() && r.asyndetic(reg, c, j)) && f.Needs&pack.NComp != 0 && r.compPast(reg, c, j) > 0:
			j = r.compPast(reg, c, j) - 1
		case x.is(pack.Sub) && !x.is(pack.Prep) && words == 0, x.is(pack.Rel):
			return r.leftContent(reg, c, taken, s)
		case x.finite() && x.trig.Frame.Kind != pack.FOther && f.Needs&pack.NBare == 0,
			j > start && r.pack.Order.SubjectFirst && x.finite() && x.trig.Class == pack.Verb && x.trig.Frame.Kind == pack.FSay && !r.bareStart(reg, c, j-1): // what follows is another's
			return r.leftContent(reg, c, taken, s)
		default:
			if n := j + 1; j == start && n < len(reg.chunks) && r.toInfinitive(reg, n) {
				return r.leftContent(reg, c, taken, s) // "promised to reopen its border “step by step”"
			}
			if f.Needs&pack.NBare != 0 && verb && !r.pack.Order.MarkedBefore && !r.afterContent(reg, c, s) && r.bareStart(reg, c, j) {
				return r.indirect(reg, c, list, j, s)
			}
			words++
		}
	}
	return r.leftContent(reg, c, taken, s)
}

// pastAside is the comma that closes what the one at chunk j opens, where a
// complementiser, a colon or a quotation follows it: the speaker is described
// between commas. 0 if it opens nothing such.
func (r *reading) pastAside(reg *region, c *clause, j int) int {
	if r.pack.Order.SubjectFirst && r.pack.Order.Inverted && r.pack.Order.Dropped && c.form.Class == pack.Verb {
		return r.pastParenthesis(reg, j)
	}
	if r.pack.Order.SubjectFirst || c.form.Class != pack.Verb || c.get([]pack.Marker{pack.Subj}) == nil {
		return 0
	}
	for k := j + 2; k+1 < len(reg.chunks) && k < j+26; k++ {
		x := &reg.chunks[k]
		m := r.punct(x)
		if x.kind == cQuote || semicolon(m) || x.is(pack.Comp) && x.kind == cItem && !x.is(pack.Rel) {
			return 0
		}
		if colon(m) && reg.chunks[k+1].kind == cQuote && reg.chunks[j+1].is(pack.Rel) {
			return k - 1 // "added the minister, who stood beside his guest: “…”"
		}
		if !comma(m) {
			continue
		}
		if n := &reg.chunks[k+1]; n.is(pack.Comp) && !n.is(pack.Rel) || n.kind == cQuote || colon(r.punct(n)) {
			return k
		}
	}
	return 0
}

// quoteSoon reports whether a quotation comes after chunk j before any comma.
func (r *reading) quoteSoon(reg *region, j int) bool {
	for k := j + 1; k < len(reg.chunks) && k < j+16; k++ {
		x := &reg.chunks[k]
		if x.kind == cQuote {
			return true
		}
		if x.kind == cPunct {
			return false
		}
	}
	return false
}

// judged reports whether chunks [from,to) are what a verb of judging has for its
// object, no word for "with" or "by" before the quotation.
func (r *reading) judged(reg *region, from, to int) bool {
	for k := from; k < to; k++ {
		if x := &reg.chunks[k]; x.kind == cPunct || x.is(pack.Comp) && !x.is(pack.Rel) || x.is(pack.Sub) && !x.is(pack.Prep) && !x.is(pack.Rel) {
			return false
		}
	}
	return !reg.chunks[to-1].is(pack.Prep)
}

// compPast is the complementiser after a relative clause at chunk j that parts it
// from its verb, in a language whose subjects come behind: 0 if there is none.
func (r *reading) compPast(reg *region, c *clause, j int) int {
	if r.pack.Order.SubjectFirst || c.form.Class != pack.Verb || c.get([]pack.Marker{pack.Subj}) == nil {
		return 0
	}
	for k := j + 1; k < len(reg.chunks) && k < j+14; k++ {
		x := &reg.chunks[k]
		if x.kind == cPunct && !r.closes(x) && !r.opensQuote(r.punct(x)) || x.kind == cQuote || k > j+1 && x.trig != nil && x.trig.Frame.Kind == pack.FSay {
			return 0
		}
		if x.is(pack.Comp) && x.kind == cItem && !x.is(pack.Rel) {
			return k
		}
	}
	return 0
}

// speechLike reports whether the quotation at chunk l ends as a sentence or a
// part of one that a cue follows: with a mark in it or after it.
func (r *reading) speechLike(reg *region, l int) bool {
	q := &r.doc.Quotes[reg.chunks[l].idx]
	if l+1 < len(reg.chunks) {
		if m := r.punct(&reg.chunks[l+1]); comma(m) || dash(m) {
			return true
		}
	}
	return q.Close > q.Open+1 && int(q.Close) <= len(r.doc.Tokens) && r.doc.Tokens[q.Close-1].Kind == text.Punct
}

// resumes is the quotation with which the speech before a cue goes on in the
// same sentence: after a comma, with no other verb in between; 0 if none.
func (r *reading) resumes(reg *region, c *clause, j int) int {
	if j == c.at+1 && j < len(reg.chunks) && reg.chunks[j].kind == cQuote {
		return j
	}
	for ; j+1 < len(reg.chunks) && j < c.at+maxReach; j++ {
		x := &reg.chunks[j]
		if r.pack.Order.Inverted && x.kind == cItem && x.is(pack.Rel) && !x.is(pack.Det) {
			return 0 // "…, who phoned her"
		}
		if x.finite() && x.trig.Frame.Kind == pack.FSay || semicolon(r.punct(x)) || x.kind == cItem && x.is(pack.And) && !x.is(pack.Neg) && reg.chunks[j+1].finite() {
			return 0
		}
		if x.trig != nil && x.trig.Class == pack.Verb && x.feat&pack.Ger != 0 && x.trig.Frame.Kind == pack.FSay {
			return 0
		}
		if m := r.punct(x); (comma(m) || dash(m)) && reg.chunks[j+1].kind == cQuote {
			return j + 1
		}
	}
	return 0
}

// addressee is the chunk after the one who is told, where a verb takes one
// before what it says.
func (r *reading) addressee(reg *region, c *clause, j int) int {
	if !r.pack.Order.SubjectFirst || len(c.frame.To) != 1 || c.frame.To[0] != pack.Obj || j >= len(reg.chunks) {
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

// fragment reports whether the quotation at chunk j begins in the middle of a
// sentence that goes on after it.
func (r *reading) fragment(reg *region, j int) bool {
	q := &r.doc.Quotes[reg.chunks[j].idx]
	if !r.pack.Habits.Cased || q.Open+1 >= q.Close || r.capital(q.Open+1) || j+2 >= len(reg.chunks) {
		return false
	}
	n := &reg.chunks[j+1]
	return n.kind != cPunct && !n.is(pack.And)
}

// bareStart reports whether a clause without a complementiser begins at chunk j:
// a noun phrase that is no argument of the cue, with a finite verb after it.
func (r *reading) bareStart(reg *region, c *clause, j int) bool {
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
	// a full clause before the comma
	for j := max(0, b-maxContent); j < b-1; j++ {
		if reg.chunks[j].kind == cQuote && c.frame.Needs&pack.NQuote != 0 {
			return true
		}
		if r.preposedAt(reg, j) {
			continue // "Received by Macron, he said"
		}
		if reg.chunks[j].finite() || reg.chunks[j].is(pack.Aux) || reg.chunks[j].is(pack.Plan) && reg.chunks[j].kind == cItem && r.pack.Order.SubjectFirst && !r.pack.Order.Inverted || reg.chunks[j].is(pack.Cancel) && reg.chunks[j].trig == nil {
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

// leftContent takes what was said from before the cue.
func (r *reading) leftContent(reg *region, c *clause, taken map[int]bool, s *statement) bool {
	if c.form.Class == pack.Noun || c.feat&pack.Ger != 0 && c.feat&(pack.Past|pack.Pres) == 0 && !s.relayed {
		return false
	}
	if c.frame.Needs&pack.NQuote != 0 {
		if q := r.quoteLeft(reg, c, s, taken); q >= 0 {
			taken[q] = true
			return r.direct(reg, c, q, s)
		}
	}
	if c.frame.Needs&(pack.NBare|pack.NQuote) == 0 && !r.pack.Habits.Dash || !r.afterContent(reg, c, s) {
		return false
	}
	if r.pack.Order.Incise && c.form.Class == pack.Verb {
		if _, ok := r.inciseAt(reg, c.at); !ok {
			return false
		}
	}
	if p := r.beforeVerb(reg, c.at); p >= 0 && r.pack.Order.Inverted && reg.chunks[p].kind == cItem && reg.chunks[p].is(pack.Rel) {
		return false // "…, who denied it"
	}
	b := r.cueStart(c, s)
	// where the cue stands between commas, the sentence goes on after it
	end := b - 1
	if r.closesAfterComma(reg, b-1) {
		end = b
	}
	for j := c.at + 1; j < len(reg.chunks)-1 && j < c.at+14; j++ {
		x := &reg.chunks[j]
		if x.finite() || x.is(pack.Comp) {
			break
		}
		if comma(r.punct(x)) {
			n := j + 1
			y := &reg.chunks[n]
			if !y.is(pack.Sub) && !y.is(pack.And) && !y.is(pack.Rel) && !(y.kind == cItem && y.is(pack.Prep) && r.pack.Order.SubjectFirst && !r.verbAhead(reg, n)) && !(y.trig != nil && y.feat&pack.Ger != 0) && (len(reg.chunks)-n > 2 || r.pack.Order.Cases && r.verbAhead(reg, n) || y.is(pack.Aux) && n+1 < len(reg.chunks) && reg.chunks[n+1].kind == cQuote) {
				end = len(reg.chunks)
			}
			break
		}
	}
	first := 0
	for k := b - 1; k > 0 && b-k < maxContent; k-- { // not over another statement's words
		if semicolon(r.punct(&reg.chunks[k])) {
			first = k + 1
			break
		}
	}
	return r.setContent(reg, first, end, s)
}

// setContent makes chunks [from,to) the content.
func (r *reading) setContent(reg *region, from, to int, s *statement) bool {
	for from < to && (reg.chunks[from].kind == cPunct && !r.opens(&reg.chunks[from]) || reg.chunks[from].is(pack.And) && from == 0) {
		from++
	}
	if from >= to {
		return false
	}
	g := r.trim(text.Range{First: reg.chunks[from].first, Last: reg.chunks[to-1].last})
	if g.First >= g.Last {
		return false
	}
	b, e := r.doc.Bytes(g)
	s.content, s.mode, s.at, s.end = Span{b, e}, "indirect", from, to
	lo, spoken := r.firstQuote(g.First), false
	for ; lo < len(r.doc.Quotes) && r.doc.Quotes[lo].Open < g.Last && !spoken; lo++ {
		q := &r.doc.Quotes[lo]
		spoken = r.opaque(q) || !r.pack.Habits.Cased || q.Open+1 >= q.Close || !r.capital(q.Open+1)
	}
	if !spoken { // names in quotation marks
		return true
	}
	s.mode = "mixed"
	if to-from > 3 {
		return true
	}
	only := -1 // the quotation that is all there is
	for k := from; k < to; k++ {
		switch reg.chunks[k].kind {
		case cQuote:
			if only < 0 {
				only = k
			}
		case cPunct:
		default:
			return true
		}
	}
	if only >= 0 {
		return r.setQuote(reg, only, s)
	}
	return true
}

// indirect makes the clause from chunk j the content, up to where the
// sentence turns to something else.
func (r *reading) indirect(reg *region, c *clause, list []clause, j int, s *statement) bool {
	end := r.contentEnd(reg, c, list, j)
	if r.pack.Order.Construct && j < len(reg.chunks) && reg.chunks[j].kind == cMent && r.mentions[reg.chunks[j].idx].kind == kPronoun && r.doc.Tokens[reg.chunks[j].first].Has(text.Cut|text.Glued) {
		j++ // the pronoun that a complementiser carries
	}
	return r.setContent(reg, j, end, s)
}

// rest makes all that follows a cue in its sentence the content: a quotation
// alone, or a clause.
func (r *reading) rest(reg *region, c *clause, list []clause, j int, taken map[int]bool, s *statement) bool {
	for j < len(reg.chunks) && reg.chunks[j].kind == cPunct && !r.opens(&reg.chunks[j]) {
		j++
	}
	if j >= len(reg.chunks) {
		return r.leftContent(reg, c, taken, s)
	}
	end := r.contentEnd(reg, c, list, j)
	if reg.chunks[j].kind == cQuote && !taken[j] {
		k := j + 1
		for k < end && reg.chunks[k].kind == cPunct {
			k++
		}
		if k >= end {
			taken[j] = true
			return r.direct(reg, c, j, s)
		}
	}
	return r.setContent(reg, j, end, s)
}
