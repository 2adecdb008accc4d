package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// maxContent bounds how many chunks a content may have where its end is looked for.
const maxContent = 400

// complement finds what was said: to the right of the cue, else to its left.
func (r *reading) complement(reg *region, c *clause, list []clause, taken map[int]bool, s *statement) bool {
	f := c.frame
	verb := c.form.Class == pack.Verb
	if c.form.Has("clause") && c.form.Tail == nil && slices.ContainsFunc(reg.chunks[c.at].trigs, func(f *pack.Form) bool { return f.Tail != nil && f.Frame.Kind == pack.FEvent }) {
		return false // "declared A unwelcome": a deed
	}
	if r.pack.Order.MarkedBefore && r.endsWithCue(reg, c) && (r.pendingQuote(reg) || reg.chunks[0].kind == cItem && reg.chunks[0].is(pack.Prep) && !reg.chunks[0].is(pack.And)) {
		return false // "(“…”) At the forum, A said so."
	}
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
	if verb && f.Needs&pack.NRest != 0 && r.goesRight(reg, c, start) {
		return r.rest(reg, c, list, start, taken, s)
	}
	if verb && r.colonBehind(reg, c, start) {
		return r.rest(reg, c, list, start+1, taken, s)
	}
	if l := r.quoteLeft(reg, c, s, taken); verb && l >= 0 && f.Needs&pack.NQuote != 0 && r.speechLike(reg, l) && told {
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
	if r.notTo(reg, c, start) {
		return false
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
			if words > 0 && reg.chunks[j-1].kind == cItem && reg.chunks[j-1].is(pack.And) && !r.capital(r.doc.Quotes[x.idx].Open+1) && !c.form.Has("judges") {
				return false // "said that X begged him for help and “would have …”": not what X said
			}
			taken[j] = true
			if r.fragment(reg, j) && f.Needs&pack.NBare != 0 { // says “…” despite it all
				return r.indirect(reg, c, list, j, s)
			}
			return r.direct(reg, c, j, s)
		case j > start && x.kind == cItem && x.trig != nil && x.trig.Class == pack.Verb && x.trig.Frame.Kind == pack.FSay && x.feat&pack.Inf != 0: // "to demand apologies and announce that"
			return r.leftContent(reg, c, taken, s)
		case x.is(pack.Comp):
			if f.Needs&pack.NComp == 0 || j+1 < len(reg.chunks) && reg.chunks[j+1].is(pack.And) && !reg.chunks[j+1].is(pack.Comp) || r.describes(reg, c) || words > 14 || r.relativeAt(reg, c, start, j) || r.goesOnThat(reg, c, j) || r.apposedThat(reg, c, j) {
				return r.leftContent(reg, c, taken, s)
			}
			if q := r.judgementAfter(reg, c, j); q > 0 && !taken[q] {
				taken[q] = true
				return r.direct(reg, c, q, s)
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
		case j == start && verb && r.aboutThing(reg, c, j): // "informed him of a plan that …", "warned of the danger": no clause
			return r.leftContent(reg, c, taken, s)
		case x.is(pack.Sub) && x.is(pack.Maybe) && j == start && f.Needs&pack.NBare != 0 && verb && !r.afterContent(reg, c, s): // "said if he won, he would …"
			return r.indirect(reg, c, list, j, s)
		case x.is(pack.Rel) && verb && f.Needs&pack.NQuote != 0 && r.resumes(reg, c, j) > 0: // "told the mayors who came, “…”"
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
			j > start && x.finite() && x.trig.Class == pack.Verb && x.trig.Frame.Kind == pack.FSay && !r.bareStart(reg, c, j-1): // what follows is another's
			return r.leftContent(reg, c, taken, s)
		default:
			if n := j + 1; j == start && n < len(reg.chunks) && r.toInfinitive(reg, n) {
				return r.leftContent(reg, c, taken, s) // "promised to reopen its border “step by step”"
			}
			if f.Needs&pack.NBare != 0 && verb && !r.pack.Order.MarkedBefore && !r.afterContent(reg, c, s) && !r.governedNoun(reg, j, start) && r.bareStart(reg, c, j) {
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
	if r.pack.Order.Inverted && c.form.Class == pack.Verb {
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
	if c.frame.Needs&(pack.NBare|pack.NQuote) == 0 && !r.pack.Habits.Dash || !r.afterContent(reg, c, s) || r.clauseOfItsOwn(reg, c) || r.saysThing(reg, c) {
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
			if !y.is(pack.Sub) && !y.is(pack.And) && !y.is(pack.Rel) && !(y.kind == cItem && y.is(pack.Prep) && !r.verbAhead(reg, n)) && !(y.trig != nil && y.feat&pack.Ger != 0) && (len(reg.chunks)-n > 2 || r.verbAhead(reg, n) || y.is(pack.Aux) && n+1 < len(reg.chunks) && reg.chunks[n+1].kind == cQuote) {
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
