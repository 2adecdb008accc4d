package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// statement is one unit of reported speech. Content is a range of bytes.
type statement struct {
	who      []int32
	mode     string
	cue      Span
	by       Span // the words that name who spoke; empty where the clause names nobody
	content  Span
	via      int32 // actor, -1 if none
	occasion int   // meeting, -1 if none
	rules    []string
	quote    int32 // the quotation that is its content, -1 if it is none
	sent     int32
	at, end  int // chunks of the content, for an indirect one
}

// Span is a range of bytes of the article's text.
type Span struct{ Start, End int }

// statementsOf finds the statements of a sentence.
func (r *reading) statementsOf(reg *region, list []clause) {
	taken := map[int]bool{} // chunks of quotations that have their cue
	var found []statement
	if s, ok := r.headline(reg); ok {
		found = append(found, s)
		taken[-1] = true
	}
	for i := range list {
		c := &list[i]
		if c.frame.Kind != pack.FSay || c.neg && !c.frame.Neg {
			continue
		}
		if len(found) > 0 && taken[-1] && i < len(list) {
			continue
		}
		if r.insideContent(reg, found, c) && !r.outermost(reg, found, c) {
			continue
		}
		s, ok := r.say(reg, c, list, taken)
		if !ok {
			continue
		}
		// of two layers the inner one is the speaker, the outer one the way it came
		if n := len(found); n > 0 {
			if o := &found[n-1]; o.quote < 0 && s.content.Start < o.content.End && s.cue.Start >= o.content.Start && r.leads(o, &s) {
				if len(o.who) > 0 {
					s.via = o.who[0]
				}
				found[n-1] = s
				continue
			} else if o.quote < 0 && s.cue.Start > o.content.Start && s.cue.Start < o.content.End {
				continue
			}
		}
		found = append(found, s)
	}
	for _, s := range found {
		for _, w := range s.who {
			r.actors[w].used = true
		}
		if s.via >= 0 {
			r.actors[s.via].used = true
		}
		r.statements = append(r.statements, s)
		r.state.speakers = s.who
	}
	if len(found) == 0 {
		r.runOn(reg)
	}
}

// insideContent reports whether a cue stands within the content of a statement
// already found.
func (r *reading) insideContent(reg *region, found []statement, c *clause) bool {
	b := int(r.doc.Tokens[reg.chunks[c.at].first].Start)
	for i := range found {
		if s := &found[i]; s.content.Start <= b && b < s.content.End {
			return true
		}
	}
	return false
}

// outermost reports whether a cue within an indirect content may be the real
// speaker's: the clause with which the content begins.
func (r *reading) outermost(reg *region, found []statement, c *clause) bool {
	o := &found[len(found)-1]
	if o.quote >= 0 || o.at < 0 {
		return false
	}
	for j := o.at; j < c.at && j < len(reg.chunks); j++ {
		if reg.chunks[j].finite() {
			return false
		}
	}
	return c.at >= o.at
}

// leads reports whether the inner statement's content is what the outer one's
// content comes to.
func (r *reading) leads(o, s *statement) bool {
	return s.content.End >= o.content.End-2
}

// say makes a statement of a verb, a noun or a preposition of saying.
func (r *reading) say(reg *region, c *clause, list []clause, taken map[int]bool) (statement, bool) {
	s := statement{via: -1, occasion: -1, quote: -1, sent: reg.sent, at: -1, rules: []string{c.form.Sec.ID}}
	cue := reg.chunks[c.at]
	b, e := r.doc.Bytes(text.Range{First: cue.first, Last: cue.last})
	if c.at > 0 { // a coordinator written together with the verb belongs to the cue
		if p := reg.chunks[c.at-1]; p.is(pack.And) && r.doc.Tokens[cue.first].Has(text.Glued) && r.doc.Tokens[p.first].Has(text.Cut) {
			b = int(r.doc.Tokens[p.first].Start)
		}
	}
	s.cue = Span{b, e}
	if c.frame.Accord {
		return r.accord(reg, c, list, s)
	}
	if c.frame.Report {
		return r.reported(reg, c, s)
	}
	who := r.speakers(reg, c, list, &s)
	if len(who) == 0 {
		return s, false
	}
	s.who = who
	if !r.complement(reg, c, list, taken, &s) {
		return s, false
	}
	if s.content.End-s.content.Start < 8 {
		return s, false
	}
	r.atMeeting(c, &s)
	return s, true
}

// speakers are whose words a cue introduces.
func (r *reading) speakers(reg *region, c *clause, list []clause, s *statement) []int32 {
	mentions := c.all(c.frame.A)
	if c.form.Class == pack.Noun && len(mentions) == 0 {
		mentions = c.all([]pack.Marker{pack.Subj})
	}
	s.by = r.wordsOf(mentions)
	who := r.canSpeak(r.resolve(mentions, c))
	if len(who) > 0 || len(mentions) > 0 {
		return who
	}
	// nobody named: the clause goes on with the one who spoke or acted before
	if !r.goesOnFrom(reg, c) {
		return nil
	}
	if r.state.subject >= 0 && len(r.state.speakers) == 0 {
		return []int32{r.state.subject}
	}
	return r.state.speakers
}

// wordsOf is the stretch from the first of some mentions to the last.
func (r *reading) wordsOf(mentions []int32) Span {
	if len(mentions) == 0 {
		return Span{}
	}
	out := r.spanOf(r.mentions[mentions[0]].Range)
	for _, mi := range mentions[1:] {
		s := r.spanOf(r.mentions[mi].Range)
		out.Start, out.End = min(out.Start, s.Start), max(out.End, s.End)
	}
	return out
}

// goesOnFrom reports whether a cue without a subject can be that of the speaker
// before: it opens its sentence, in a language that drops subjects or joins
// sentences by a word.
func (r *reading) goesOnFrom(reg *region, c *clause) bool {
	if !r.pack.Order.Dropped || r.strangerAfter(reg, c) {
		return false
	}
	for j := 0; j < c.at; j++ {
		x := &reg.chunks[j]
		if x.kind == cQuote || x.kind == cPunct || x.kind == cDate || x.is(pack.And) || x.is(pack.Adverb) || x.is(pack.Prep) || x.is(pack.Plan) || x.is(pack.Aux) {
			continue
		}
		return false
	}
	return true
}

// strangerAfter reports whether a noun that names nobody known follows a verb at
// once where its subject would be.
func (r *reading) strangerAfter(reg *region, c *clause) bool {
	if !r.pack.Order.SubjectAfter {
		return false
	}
	for j := c.at + 1; j < len(reg.chunks); j++ {
		x := &reg.chunks[j]
		if x.kind == cDate || x.is(pack.Adverb) && !x.is(pack.Noun) {
			continue
		}
		return x.kind == cItem && !x.is(pack.Prep) && !x.is(pack.Comp) && !x.is(pack.And) && !x.is(pack.Sub) && !x.is(pack.Rel) && !x.is(pack.Neg) && (x.set == 0 || x.set&(bit(pack.Noun)|bit(pack.Word)|bit(pack.Given)|bit(pack.Occasion)|bit(pack.OrgWord)|bit(pack.Adj)) != 0)
	}
	return false
}

// canSpeak leaves out who has no voice.
func (r *reading) canSpeak(who []int32) []int32 {
	return who
}

// complement finds what was said: to the right of the cue, else to its left.
func (r *reading) complement(reg *region, c *clause, list []clause, taken map[int]bool, s *statement) bool {
	f := c.frame
	verb := c.form.Class == pack.Verb
	// to the right
	start := c.at + 1
	words := 0
	for j := start; j < len(reg.chunks) && j < c.at+maxReach; j++ {
		x := &reg.chunks[j]
		m := r.punct(x)
		switch {
		case x.kind == cQuote:
			if taken[j] {
				return false
			}
			if f.Needs&pack.NQuote == 0 {
				return false
			}
			taken[j] = true
			return r.direct(reg, c, j, s, taken)
		case x.is(pack.Comp):
			if f.Needs&pack.NComp == 0 || words > 14 {
				return r.leftContent(reg, c, list, taken, s)
			}
			return r.indirect(reg, c, list, j+1, s)
		case colon(m):
			if f.Needs&pack.NColon == 0 && f.Needs&pack.NQuote == 0 {
				return false
			}
			for n := j + 1; n < len(reg.chunks); n++ {
				if reg.chunks[n].kind == cQuote {
					taken[n] = true
					return r.direct(reg, c, n, s, taken)
				}
				if reg.chunks[n].kind != cPunct {
					break
				}
			}
			if j+1 >= len(reg.chunks) {
				return r.block(reg, s)
			}
			return f.Needs&pack.NColon != 0 && r.indirect(reg, c, list, j+1, s)
		case semicolon(m):
			return r.leftContent(reg, c, list, taken, s)
		case comma(m), dash(m):
			if n := j + 1; n < len(reg.chunks) && reg.chunks[n].kind == cQuote && !taken[n] && f.Needs&pack.NQuote != 0 {
				// between two quotations of one speech the cue belongs to both
				if l := r.quoteLeft(reg, c, taken); l >= 0 {
					taken[l], taken[n] = true, true
					r.spanQuotes(reg, l, n, s)
					return true
				}
				taken[n] = true
				return r.direct(reg, c, n, s, taken)
			}
			if n := j + 1; n < len(reg.chunks) && reg.chunks[n].is(pack.Comp) && f.Needs&pack.NComp != 0 {
				continue
			}
			if r.afterContent(reg, c) || !r.pastComma(reg, j) {
				return r.leftContent(reg, c, list, taken, s)
			}
		case x.is(pack.Sub) && !x.is(pack.Prep) && words == 0, x.is(pack.Rel):
			return r.leftContent(reg, c, list, taken, s)
		case x.finite() && x.trig.Frame.Kind != pack.FOther && f.Needs&pack.NBare == 0:
			return r.leftContent(reg, c, list, taken, s)
		default:
			if f.Needs&pack.NBare != 0 && verb && !r.afterContent(reg, c) && r.bareStart(reg, c, j) {
				return r.indirect(reg, c, list, j, s)
			}
			words++
		}
	}
	return r.leftContent(reg, c, list, taken, s)
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
	if x.kind == cDate || x.is(pack.Prep) || x.is(pack.Adverb) && j == c.at+1 || x.is(pack.Aux) || x.is(pack.And) {
		return false
	}
	for k := j; k < len(reg.chunks) && k < j+14; k++ {
		y := &reg.chunks[k]
		if y.finite() || y.is(pack.Aux) && k > j || y.is(pack.Plan) && k > j || y.is(pack.Maybe) && k > j {
			return k > j
		}
		if y.is(pack.Comp) || y.kind == cPunct && (semicolon(r.punct(y)) || r.pack.Habits.Enders[r.punct(y)]) {
			return false
		}
	}
	return false
}

// afterContent reports whether a cue ends a sentence or stands between commas
// within it, so that what was said is before it.
func (r *reading) afterContent(reg *region, c *clause) bool {
	b := c.at
	for _, a := range c.args {
		if a.mark == pack.Subj && a.from < b && a.to <= c.at && a.to > a.from {
			b = a.from
		}
	}
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
	if !comma(m) && !dash(m) {
		return false
	}
	if b >= 2 && reg.chunks[b-2].kind == cQuote {
		return true
	}
	// a full clause before the comma
	for j := 0; j < b-1; j++ {
		if reg.chunks[j].finite() || reg.chunks[j].is(pack.Aux) {
			return c.frame.Needs&pack.NBare != 0 || r.pack.Habits.Dash
		}
	}
	// "Calm in the Strait, he stressed, was of concern": the verb comes after the cue
	for j := c.at + 1; j < len(reg.chunks); j++ {
		if comma(r.punct(&reg.chunks[j])) {
			return j+1 < len(reg.chunks) && (reg.chunks[j+1].finite() || reg.chunks[j+1].is(pack.Aux) || b > 4)
		}
		if reg.chunks[j].kind != cMent && j > c.at+3 {
			return false
		}
	}
	return false
}

// quoteLeft is the quotation just before a cue and its subject, -1 if none.
func (r *reading) quoteLeft(reg *region, c *clause, taken map[int]bool) int {
	b := c.at
	for _, a := range c.args {
		if a.mark == pack.Subj && a.from < b && a.to <= c.at {
			b = a.from
		}
	}
	for j := b - 1; j >= 0 && j >= b-6; j-- {
		x := &reg.chunks[j]
		if x.kind == cQuote {
			if taken[j] {
				return -1
			}
			return j
		}
		if x.kind == cPunct || x.is(pack.Adverb) || x.is(pack.Aux) || x.kind == cItem && x.set == 0 && j == b-1 {
			continue
		}
		return -1
	}
	return -1
}

// leftContent takes what was said from before the cue.
func (r *reading) leftContent(reg *region, c *clause, list []clause, taken map[int]bool, s *statement) bool {
	if c.form.Class == pack.Noun || c.form.Feat&pack.Ger != 0 && c.form.Feat&(pack.Past|pack.Pres) == 0 {
		return false
	}
	if c.frame.Needs&pack.NQuote != 0 {
		if q := r.quoteLeft(reg, c, taken); q >= 0 {
			taken[q] = true
			return r.direct(reg, c, q, s, taken)
		}
	}
	if c.frame.Needs&pack.NBare == 0 && !r.pack.Habits.Dash || !r.afterContent(reg, c) {
		return false
	}
	b := c.at
	for _, a := range c.args {
		if a.mark == pack.Subj && a.from < b && a.to <= c.at {
			b = a.from
		}
	}
	// where the cue stands between commas, the sentence goes on after it
	end := b - 1
	for j := c.at + 1; j < len(reg.chunks)-1 && j < c.at+14; j++ {
		x := &reg.chunks[j]
		if x.finite() || x.is(pack.Comp) {
			break
		}
		if comma(r.punct(x)) {
			n := j + 1
			y := &reg.chunks[n]
			if !y.is(pack.Sub) && !y.is(pack.And) && !y.is(pack.Rel) && !(y.trig != nil && y.trig.Feat&pack.Ger != 0) && len(reg.chunks)-n > 2 {
				end = len(reg.chunks)
			}
			break
		}
	}
	first := 0
	for k := b - 1; k > 0; k-- { // not over another statement's words
		if semicolon(r.punct(&reg.chunks[k])) {
			first = k + 1
			break
		}
	}
	return r.setContent(reg, first, end, s)
}

// setContent makes chunks [from,to) the content.
func (r *reading) setContent(reg *region, from, to int, s *statement) bool {
	for from < to && (reg.chunks[from].kind == cPunct && r.punct(&reg.chunks[from]) != '"' || reg.chunks[from].is(pack.And) && from == 0) {
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
	quotes, others := 0, 0
	lo := r.firstQuote(g.First)
	for qi := lo; qi < len(r.doc.Quotes) && r.doc.Quotes[qi].Open < g.Last; qi++ {
		quotes++
	}
	for k := from; k < to; k++ {
		if x := &reg.chunks[k]; x.kind != cQuote && x.kind != cPunct {
			others++
		}
	}
	if quotes > 0 {
		s.mode = "mixed"
		if others == 0 && to-from <= 3 {
			for k := from; k < to; k++ {
				if reg.chunks[k].kind == cQuote {
					return r.setQuote(reg, k, s)
				}
			}
		}
	}
	return true
}

func (r *reading) setQuote(reg *region, k int, s *statement) bool {
	q := &r.doc.Quotes[reg.chunks[k].idx]
	s.quote, s.mode, s.content = reg.chunks[k].idx, "direct", Span{q.Start, q.End}
	r.tidy(&s.content)
	return s.content.Start < s.content.End
}

// tidy drops white space and a closing comma at the ends of a quotation.
func (r *reading) tidy(s *Span) {
	t := r.doc.Text
	for s.Start < s.End && (t[s.Start] == ' ' || t[s.Start] == '\n' || t[s.Start] == '\t') {
		s.Start++
	}
	for s.End > s.Start {
		c := t[s.End-1]
		if c == ' ' || c == '\n' || c == '\t' || c == ',' {
			s.End--
			continue
		}
		if s.End-2 > s.Start && t[s.End-2:s.End] == "\u060c" {
			s.End -= 2
			continue
		}
		if s.End-3 > s.Start && (t[s.End-3:s.End] == "\uff0c" || t[s.End-3:s.End] == "\u3002") {
			s.End -= 3
			continue
		}
		if c == '.' && (s.End-2 < s.Start || t[s.End-2] != '.') {
			s.End--
		}
		break
	}
}

// direct makes a quotation the content; where words of the clause precede it
// after a complementiser the whole clause is.
func (r *reading) direct(reg *region, c *clause, k int, s *statement, taken map[int]bool) bool {
	if !r.setQuote(reg, k, s) {
		return false
	}
	// the next quotation of the sentence after a bare "and" or a comma goes on with it
	return true
}

// spanQuotes makes two quotations and what is between them one content.
func (r *reading) spanQuotes(reg *region, a, b int, s *statement) {
	r.setQuote(reg, a, s)
	start := s.content.Start
	r.setQuote(reg, b, s)
	s.content.Start = start
}

// indirect makes the clause from chunk j the content, up to where the
// sentence turns to something else.
func (r *reading) indirect(reg *region, c *clause, list []clause, j int, s *statement) bool {
	end := r.contentEnd(reg, c, list, j)
	if j < len(reg.chunks) && reg.chunks[j].kind == cMent && r.mentions[reg.chunks[j].idx].kind == kPronoun && r.doc.Tokens[reg.chunks[j].first].Has(text.Cut|text.Glued) {
		j++ // the pronoun that a complementiser carries
	}
	return r.setContent(reg, j, end, s)
}

// contentEnd is the chunk after the last of an indirect content that begins at j.
func (r *reading) contentEnd(reg *region, c *clause, list []clause, j int) int {
	n := len(reg.chunks)
	if c.until > j {
		n = c.until
	}
	for i := range list {
		d := &list[i]
		if d.at <= j || d.at <= c.at {
			continue
		}
		k := d.at
		if k <= j+1 {
			continue
		}
		kind := d.frame.Kind
		if kind != pack.FSay && kind != pack.FEvent {
			continue
		}
		if d.frame.Accord {
			if p := k - 1; p > j && comma(r.punct(&reg.chunks[p])) {
				n = min(n, p)
			}
			continue
		}
		if d.form.Class != pack.Verb {
			continue
		}
		p := k - 1
		for p > j && (reg.chunks[p].is(pack.Adverb) || reg.chunks[p].is(pack.Aux) && !reg.chunks[p].is(pack.And)) {
			p--
		}
		own := false // a subject of its own before it
		if p > j && reg.chunks[p].kind == cMent && !r.inPP(reg, p) {
			a := r.chainLeft(reg, p)
			if a.from > j {
				own = true
				p = a.from - 1
			}
		}
		x := &reg.chunks[p]
		ger := d.form.Feat&pack.Ger != 0 && d.form.Feat&(pack.Past|pack.Pres) == 0
		switch {
		case ger && comma(r.punct(x)) && kind == pack.FSay:
			n = min(n, p)
		case ger && x.is(pack.And) && kind == pack.FSay:
			n = min(n, r.beforeAnd(reg, p))
		case ger:
		case own && !comma(r.punct(x)) && !x.is(pack.And) && !x.is(pack.Sub):
		case own && x.is(pack.Sub):
			n = min(n, r.beforeAnd(reg, p))
		case x.is(pack.And) && p > j+1:
			// "and urged …": only after a comma, or where the language joins sentences so
			if comma(r.punct(&reg.chunks[p-1])) || !r.pack.Order.SubjectFirst && kind == pack.FSay && r.hasComplement(reg, d) {
				n = min(n, r.beforeAnd(reg, p))
			}
		case comma(r.punct(x)) && kind == pack.FSay && !own && !r.pack.Order.SubjectFirst:
			n = min(n, p)
		case comma(r.punct(x)) && own && kind == pack.FSay:
			// ", he added, …" inside stays; ", the minister said" at the end ends it
		}
	}
	return n
}

// hasComplement reports whether a clause of saying has what was said after it.
func (r *reading) hasComplement(reg *region, d *clause) bool {
	for k := d.at + 1; k < len(reg.chunks) && k < d.at+14; k++ {
		x := &reg.chunks[k]
		if x.is(pack.Comp) || x.kind == cQuote || colon(r.punct(x)) {
			return true
		}
		if x.finite() {
			return false
		}
	}
	return false
}

func (r *reading) inPP(reg *region, p int) bool {
	a := r.chainLeft(reg, p)
	q := r.skipDet(reg, a.from-1)
	return q >= 0 && reg.chunks[q].is(pack.Prep) && !reg.chunks[q].is(pack.And)
}

// beforeAnd is the chunk of a coordinator, or of the comma before it.
func (r *reading) beforeAnd(reg *region, p int) int {
	if p > 0 && comma(r.punct(&reg.chunks[p-1])) {
		return p - 1
	}
	return p
}

// accord reads "according to X": what was said is the rest of the sentence.
func (r *reading) accord(reg *region, c *clause, list []clause, s statement) (statement, bool) {
	k := c.at + 1
	for k < len(reg.chunks) && k < c.at+4 && reg.chunks[k].kind == cItem && (reg.chunks[k].is(pack.Prep) || reg.chunks[k].is(pack.Det) || reg.chunks[k].is(pack.Word) || reg.chunks[k].is(pack.Of)) && reg.chunks[k].trig == nil {
		k++
	}
	if k >= len(reg.chunks) || reg.chunks[k].kind != cMent {
		return s, false
	}
	a := r.chainRight(reg, k)
	s.who, s.by = r.canSpeak(r.resolve(a.mentions, c)), r.wordsOf(a.mentions)
	if len(s.who) == 0 {
		return s, false
	}
	if c.at <= 1 { // at the beginning: after its comma
		for j := a.to; j < len(reg.chunks) && j < a.to+12; j++ {
			if comma(r.punct(&reg.chunks[j])) {
				end := r.contentEnd(reg, c, list, j+1)
				if !r.setContent(reg, j+1, end, &s) {
					return s, false
				}
				return s, true
			}
		}
		return s, false
	}
	first, end := 0, c.at
	if comma(r.punct(&reg.chunks[c.at-1])) {
		end--
	}
	for j := end - 1; j > 0; j-- {
		x := &reg.chunks[j]
		if semicolon(r.punct(x)) || x.is(pack.Sub) && !x.is(pack.Prep) && comma(r.punct(&reg.chunks[j-1])) {
			first = j + 1
			break
		}
	}
	if end-first == 1 && reg.chunks[first].kind == cQuote {
		return s, r.setQuote(reg, first, &s)
	}
	return s, r.setContent(reg, first, end, &s)
}

// reported reads "this was reported by X": the sentence before is X's.
func (r *reading) reported(reg *region, c *clause, s statement) (statement, bool) {
	s.who, s.by = r.canSpeak(r.resolve(c.all(c.frame.A), c)), r.wordsOf(c.all(c.frame.A))
	if len(s.who) == 0 || reg.sent == 0 {
		return s, false
	}
	p := r.doc.Sents[reg.sent-1]
	if r.skipSentence(reg.sent-1) || r.doc.Paras[p.Para].Head {
		return s, false
	}
	if n := len(r.statements); n > 0 && r.statements[n-1].sent == reg.sent-1 {
		o := &r.statements[n-1]
		if o.via < 0 && len(s.who) > 0 {
			o.via = s.who[0]
			r.actors[s.who[0]].used = true
		}
		return s, false
	}
	b, e := r.doc.Bytes(r.trim(p.Range))
	s.content, s.mode = Span{b, e}, "indirect"
	return s, b < e
}

// headline reads "X: …" and "X — …": a speaker, a colon, a clause.
func (r *reading) headline(reg *region) (statement, bool) {
	s := statement{via: -1, occasion: -1, quote: -1, sent: reg.sent, at: -1, rules: []string{"headline"}}
	pi := r.doc.Sents[reg.sent].Para
	if pi != r.title || r.doc.Sents[reg.sent].First != r.doc.Paras[pi].First {
		return s, false
	}
	for j := 0; j < len(reg.chunks) && j < 8; j++ {
		x := &reg.chunks[j]
		if !colon(r.punct(x)) {
			if x.finite() || j == 0 && x.kind != cMent {
				return s, false
			}
			continue
		}
		if j == 0 || j+2 >= len(reg.chunks) {
			return s, false
		}
		who := r.canSpeak(r.resolve([]int32{reg.chunks[0].idx}, nil))
		if len(who) == 0 || reg.chunks[0].kind != cMent {
			return s, false
		}
		switch k := r.actors[who[0]].kind; k {
		case kPerson, kBody, kOffice, kOrg:
		default:
			return s, false
		}
		s.who, s.by = who, r.wordsOf([]int32{reg.chunks[0].idx})
		b, e := r.doc.Bytes(text.Range{First: x.first, Last: x.last})
		s.cue = Span{b, e}
		return s, r.setContent(reg, j+1, len(reg.chunks), &s)
	}
	return s, false
}

// block reads the paragraphs after a colon that ends one: the words themselves,
// without quotation marks, up to a heading or another's words.
func (r *reading) block(reg *region, s *statement) bool {
	pi := int(r.doc.Sents[reg.sent].Para)
	if r.doc.Sents[reg.sent].Last != r.doc.Paras[pi].Last || pi+1 >= len(r.doc.Paras) {
		return false
	}
	next := &r.doc.Paras[pi+1]
	if next.Furniture != "" {
		return false
	}
	for qi := r.firstQuote(next.First); qi < len(r.doc.Quotes); qi++ {
		if q := &r.doc.Quotes[qi]; q.Open <= next.First+1 {
			s.quote, s.mode, s.content = int32(qi), "direct", Span{q.Start, q.End}
			r.tidy(&s.content)
			return s.content.Start < s.content.End
		}
		break
	}
	last := pi + 1
	for last+1 < len(r.doc.Paras) && last < pi+12 {
		p := &r.doc.Paras[last+1]
		if p.Furniture != "" || p.Head || !r.firstPerson(p) {
			break
		}
		last++
	}
	b, _ := r.doc.Bytes(next.Range)
	_, e := r.doc.Bytes(r.doc.Paras[last].Range)
	s.content, s.mode = Span{b, e}, "direct"
	r.blockEnd = r.doc.Paras[last].Last
	return b < e
}

// firstPerson reports whether a paragraph names nobody as speaking: it can be
// part of a speech.
func (r *reading) firstPerson(p *text.Para) bool {
	for k := r.itemAt[p.First]; k < r.itemAt[p.Last]; k++ {
		it := &r.items[k]
		for _, f := range r.forms(it, bit(pack.Verb)) {
			if f.Frame.Kind == pack.FSay && f.Feat&pack.Past != 0 {
				return false
			}
		}
	}
	return true
}

// runOn joins a sentence that is a quotation alone, right after a direct
// statement in the same paragraph, to that statement.
func (r *reading) runOn(reg *region) {
	if len(r.statements) == 0 || len(reg.chunks) == 0 || reg.chunks[0].kind != cQuote {
		return
	}
	for _, x := range reg.chunks[1:] {
		if x.kind != cPunct {
			return
		}
	}
	s := &r.statements[len(r.statements)-1]
	if s.mode != "direct" || s.sent != reg.sent-1 || r.doc.Sents[s.sent].Para != r.doc.Sents[reg.sent].Para {
		return
	}
	q := &r.doc.Quotes[reg.chunks[0].idx]
	s.content.End = q.End
	s.sent = reg.sent
	r.tidy(&s.content)
}

// atMeeting notes at which meeting words fell: where the speaker took part in
// the last one told of.
func (r *reading) atMeeting(c *clause, s *statement) {
	k := r.state.meeting
	if k < 0 || r.meetings[k].status != "held" && r.meetings[k].status != "ongoing" {
		return
	}
	for _, w := range s.who {
		if !contains(r.meetings[k].who, w) {
			return
		}
	}
	s.occasion = k
}
