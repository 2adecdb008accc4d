package reader

import (
	"slices"
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// speech is what is left open between sentences: whose quotations may go on,
// and quotations that still lack their cue.
type speech struct {
	last    int     // the direct or mixed statement that a quotation without a cue goes on with, -1 if none
	sent    int32   // the sentence in which that speech, so far, ends
	loose   Span    // a quotation that filled the sentence before and has no cue
	looseAt int32   // that sentence
	looseQ  int32   // the quotation
	taken   bool    // it was given to the speaker before it
	before  Span    // what that speaker's content was without it; empty if it became a statement of its own
	asked   bool    // it ends as a question: another may answer
	who     []int32 // who spoke last in the sentence being read
	whoAt   int32   // that sentence
}

// quoteLeft is the quotation just before a cue and its subject, -1 if none.
func (r *reading) quoteLeft(reg *region, c *clause, s *statement, taken map[int]bool) int {
	b := r.cueStart(c, s)
	for j := b - 1; j >= 0 && j >= b-6; j-- {
		x := &reg.chunks[j]
		if x.kind == cQuote {
			if taken[j] || r.othersQuote(reg, j) {
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

// othersQuote reports whether a verb of saying and a comma introduce the quotation at chunk
// j: "when someone shouted, “Peace now,” he joked, “…”".
func (r *reading) othersQuote(reg *region, j int) bool {
	if j < 2 || !comma(r.punct(&reg.chunks[j-1])) || !r.pack.Order.SubjectFirst || r.pack.Order.Inverted {
		return false
	}
	for k := j - 2; k >= 0 && k > j-maxAdverbials; k-- {
		x := &reg.chunks[k]
		if x.kind == cPunct || x.kind == cQuote {
			return false
		}
		if x.finite() {
			return x.trig.Frame.Kind == pack.FSay && x.trig.Frame.Needs&pack.NQuote != 0
		}
	}
	return false
}

// cueStart is the chunk at which a cue with its subject begins.
func (r *reading) cueStart(c *clause, s *statement) int {
	if s.from >= 0 && s.from <= c.at {
		return s.from
	}
	b := c.at
	for _, a := range c.args {
		if a.mark == pack.Subj && a.from < b && a.to <= c.at {
			b = a.from
		}
	}
	return b
}

// setQuote makes the quotation at chunk k the content.
func (r *reading) setQuote(reg *region, k int, s *statement) bool {
	q := &r.doc.Quotes[reg.chunks[k].idx]
	s.quote, s.mode, s.content = reg.chunks[k].idx, "direct", Span{q.Start, q.End}
	r.tidy(&s.content)
	return s.content.Start < s.content.End
}

// direct makes the quotation at chunk k the content. Where it begins in the
// middle of a sentence whose beginning stands before it, the whole is.
func (r *reading) direct(reg *region, c *clause, k int, s *statement) bool {
	q := &r.doc.Quotes[reg.chunks[k].idx]
	if r.pack.Habits.Cased && k < c.at && q.Open+1 < q.Close && !r.capital(q.Open+1) {
		from := k
		for from > 0 && k-from < maxSubject {
			x := &reg.chunks[from-1]
			if m := r.punct(x); semicolon(m) || colon(m) || x.kind == cQuote {
				break
			}
			from--
		}
		if k-from > 0 && !(k-from == 1 && reg.chunks[from].kind == cPunct) {
			return r.setContent(reg, from, k+1, s)
		}
	}
	if !r.setQuote(reg, k, s) {
		return false
	}
	// "A" and "B": two quotations joined are one
	if n := k + 2; k > c.at && n < len(reg.chunks) && reg.chunks[k+1].is(pack.And) && reg.chunks[n].kind == cQuote {
		start := s.content.Start
		r.setQuote(reg, n, s)
		s.content.Start, s.mode = start, "mixed"
	}
	return true
}

// capital reports whether a token begins with a capital letter.
func (r *reading) capital(i int32) bool {
	t := r.doc.Tokens[i]
	return t.Kind != text.Word || t.Has(text.Capital)
}

// spanQuotes makes two quotations and what is between them one content.
func (r *reading) spanQuotes(reg *region, a, b int, s *statement) {
	r.setQuote(reg, a, s)
	start := s.content.Start
	r.setQuote(reg, b, s)
	s.content.Start = start
}

// tidy drops white space and a closing comma or full stop at the ends of a quotation.
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

// enclosing is the speech in quotation marks that began before a token and
// still goes on at it, -1 if none.
func (r *reading) enclosing(tok int32) int32 {
	for qi := r.firstQuote(tok) - 1; qi >= 0 && tok-r.doc.Quotes[qi].Open < maxSpeech; qi-- {
		if q := &r.doc.Quotes[qi]; q.Depth == 0 {
			if q.Open < tok && (q.Close > tok || q.Close == tok && !q.Unclosed) && r.opaque(q) {
				return int32(qi)
			}
			return -1
		}
	}
	return -1
}

// maxSpeech bounds how many tokens back the beginning of a quotation is looked for.
const maxSpeech = 4000

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
	if r.quoteBelow(reg, s) {
		return true
	}
	last := pi + 1
	for last+1 < len(r.doc.Paras) && last < pi+12 {
		p := &r.doc.Paras[last+1]
		if p.Furniture != "" || p.Head || !r.firstPerson(p) || r.speaksOf(s.who, p) {
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

// speaksOf reports whether a paragraph names one of the speakers, by name or
// office: nobody speaks so of themselves.
func (r *reading) speaksOf(who []int32, p *text.Para) bool {
	for i := p.First; i < p.Last; i++ {
		mi := r.mentAt[i]
		if mi < 0 || r.mentions[mi].First != i {
			continue
		}
		m := &r.mentions[mi]
		role, _, _ := r.roleOf(m)
		for _, w := range who {
			if slices.Contains(m.who, w) || m.kind == kOffice && !m.plural && role != "" && len(m.countries) == 0 && roleFits(r.actors[w].role, role) {
				return true
			}
		}
	}
	return false
}

// quoteBelow makes the quotation with which the next paragraph begins the content.
func (r *reading) quoteBelow(reg *region, s *statement) bool {
	pi := int(r.doc.Sents[reg.sent].Para)
	if r.doc.Sents[reg.sent].Last != r.doc.Paras[pi].Last || pi+1 >= len(r.doc.Paras) || r.doc.Paras[pi+1].Furniture != "" {
		return false
	}
	next := &r.doc.Paras[pi+1]
	qi := r.firstQuote(next.First)
	if qi >= len(r.doc.Quotes) || r.doc.Quotes[qi].Open > next.First+1 || !r.opaque(&r.doc.Quotes[qi]) {
		return false
	}
	q := &r.doc.Quotes[qi]
	s.quote, s.mode, s.content = int32(qi), "direct", Span{q.Start, q.End}
	r.tidy(&s.content)
	s.sent = r.sent[min(q.Close, int32(len(r.doc.Tokens)-1))]
	if q.Unclosed && q.Close < int32(len(r.doc.Tokens)) && s.sent > 0 {
		s.sent = r.sent[q.Close-1]
	}
	return s.content.Start < s.content.End
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

// quoted is the stretch of a region that is quotations and nothing else, if all
// of it is.
func (r *reading) quoted(reg *region) (s Span, q int32, ok bool) {
	q = -1
	for k := range reg.chunks {
		x := &reg.chunks[k]
		switch {
		case x.kind == cQuote:
			w := &r.doc.Quotes[x.idx]
			if q < 0 {
				s.Start, q = w.Start, x.idx
			}
			s.End = w.End
		case x.kind == cPunct && (q >= 0 || !r.opens(x)):
		default:
			return r.shortQuote(reg)
		}
	}
	if q >= 0 {
		r.tidy(&s)
	}
	return s, q, q >= 0 && s.Start < s.End
}

// opens reports whether a chunk is a mark that opens a quotation.
func (r *reading) opens(x *chunk) bool {
	_, ok := r.pack.Habits.Pairs[r.punct(x)]
	return ok
}

// pendingQuote reports whether the sentence before is a quotation that still
// lacks its cue: "Who will pay?" and then "asked the chancellor".
func (r *reading) pendingQuote(reg *region) bool {
	return r.speech.looseQ >= 0 && r.speech.looseAt == reg.sent-1 && r.doc.Sents[reg.sent].Para == r.doc.Sents[reg.sent-1].Para
}

// runOn gives a sentence that is a quotation alone to the speech that it goes
// on with: in the same paragraph it becomes part of that statement, in one of
// its own it is a statement more, under the same cue.
func (r *reading) runOn(reg *region) {
	sp := &r.speech
	if len(reg.chunks) == 0 {
		return
	}
	s, q, ok := r.quoted(reg)
	if !ok {
		return
	}
	if n := len(r.statements) - 1; n >= 0 && r.statements[n].quote == q { // more of the same quotation
		sp.sent, sp.last = reg.sent, n
		return
	}
	if r.doc.Quotes[q].Close > r.doc.Sents[reg.sent].Last { // its last paragraph tells whose it is
		if sp.last >= 0 && sp.sent == reg.sent-1 {
			sp.sent = reg.sent
		}
		return
	}
	para := r.doc.Sents[reg.sent].Para
	end := r.doc.Text[s.Start:s.End]
	asked := end[len(end)-1] == '?'
	sp.loose, sp.looseAt, sp.looseQ, sp.taken, sp.before = s, reg.sent, q, false, Span{}
	if sp.last < 0 || sp.sent != reg.sent-1 {
		sp.asked = asked
		return
	}
	o := &r.statements[sp.last]
	switch {
	case r.doc.Sents[sp.sent].Para == para && (o.mode == "indirect" || o.mode == "mixed" && !r.quoteEnds(o)):
		r.another(o, s, q, reg)
	case r.doc.Sents[sp.sent].Para == para && r.parted(o, s):
		r.another(o, s, q, reg)
	case r.doc.Sents[sp.sent].Para == para:
		r.lengthen(o, s, reg)
	case para == r.doc.Sents[sp.sent].Para+1 && !sp.asked && (o.mode == "direct" || o.mode == "mixed" && r.quoteEnds(o)) && !r.doc.Paras[para].Head && r.doc.Sents[reg.sent].First == r.doc.Paras[para].First:
		if r.parted(o, s) {
			r.another(o, s, q, reg)
			break
		}
		r.lengthen(o, s, reg)
	case r.pack.Habits.RunsOn && para == r.doc.Sents[sp.sent].Para+1 && !sp.asked && !asked && o.mode == "indirect" && len(o.who) == 1 && r.actors[o.who[0]].kind == kPerson && !r.doc.Paras[para].Head && r.doc.Sents[reg.sent].First == r.doc.Paras[para].First:
		r.another(o, s, q, reg) // what he said is told, then his words
	default:
		return
	}
	sp.sent, sp.taken, sp.asked = reg.sent, true, asked
}

// parted reports whether more stands between a content and the quotation that
// goes on with it than is said in both: they are then no one stretch.
func (r *reading) parted(o *statement, s Span) bool {
	gap := max(s.Start-o.content.End, o.content.Start-s.End)
	return 2*gap > s.End-s.Start+o.content.End-o.content.Start
}

// lengthen makes a quotation part of the content before it.
func (r *reading) lengthen(o *statement, s Span, reg *region) {
	r.speech.before = o.content
	o.content.Start, o.content.End = min(o.content.Start, s.Start), max(o.content.End, s.End)
	o.sent = reg.sent
}

// another adds a quotation as a further statement under the cue of o.
func (r *reading) another(o *statement, s Span, q int32, reg *region) {
	n := *o
	n.content, n.sent, n.quote, n.mode, n.at = s, reg.sent, q, "direct", -1
	r.statements = append(r.statements, n)
	r.speech.last = len(r.statements) - 1
}

// remembers notes the statement that a quotation after it may go on with: the
// last of its sentence.
func (r *reading) remembers(reg *region, found []statement) {
	s := &found[len(found)-1]
	end := r.doc.Text[s.content.Start:s.content.End]
	r.speech.last, r.speech.sent = len(r.statements)-1, max(reg.sent, s.sent)
	r.speech.asked = len(end) > 0 && end[len(end)-1] == '?'
}

// quoteEnds reports whether a mixed content ends with a quotation.
func (r *reading) quoteEnds(s *statement) bool {
	lo := sort.Search(len(r.doc.Quotes), func(i int) bool { return r.doc.Quotes[i].End > s.content.End-4 })
	for i := max(0, lo-2); i < len(r.doc.Quotes) && i < lo+3; i++ {
		if q := &r.doc.Quotes[i]; q.Start > s.content.Start && q.Start < s.content.End && q.End <= s.content.End+4 && s.content.End-q.End < 4 {
			return true
		}
	}
	return false
}

// hollow is the statement of a cue whose quotation is the sentence before it,
// or is too short to be a speech by itself and may be the beginning of one.
func (r *reading) hollow(reg *region, c *clause, s *statement) bool {
	b := r.cueStart(c, s)
	if c.frame.Needs&pack.NQuote == 0 {
		return false
	}
	if (b == 0 || r.pack.Order.MarkedBefore && r.endsWithCue(reg, c)) && r.pendingQuote(reg) && !r.closedOutside(r.speech.looseQ) {
		s.content, s.mode, s.quote = r.speech.loose, "direct", r.speech.looseQ
		if n := len(r.statements) - 1; r.speech.taken && n >= 0 { // the speaker before it is not the one who said it
			if r.speech.before.End > 0 {
				r.statements[n].content = r.speech.before
			} else {
				r.statements = r.statements[:n]
			}
		}
		r.speech.looseQ = -1
		return true
	}
	return false
}

// closedOutside reports whether the full stop of a quotation stands behind its closing mark:
// the sentence after it is one of its own, "«…». España anunció una ayuda".
func (r *reading) closedOutside(q int32) bool {
	n := r.doc.Quotes[q].Close + 1
	return int(n) < len(r.doc.Tokens) && r.doc.Tokens[n].Kind == text.Punct && r.pack.Habits.Enders[rune(r.doc.Tokens[n].Num)]
}

// joinPending makes the quotation that is the sentence before a cue, and lacks a cue
// of its own, the beginning of what follows the cue in quotation marks: “A.” X said,
// “B.” It is so where a full stop within the marks parts the sentences.
func (r *reading) joinPending(reg *region, c *clause, s *statement) {
	if r.pack.Habits.Cased || s.mode != "direct" || s.quote < 0 || r.cueStart(c, s) != 0 || !r.pendingQuote(reg) || s.content.Start < r.speech.loose.End || s.quote == r.speech.looseQ {
		return
	}
	if before := reg.sent - 1; r.speech.taken {
		if n := len(r.statements) - 1; r.doc.Sents[before].First != r.doc.Paras[r.doc.Sents[before].Para].First || n < 0 {
			return
		} else if r.speech.before.End > 0 {
			r.statements[n].content = r.speech.before
		} else {
			r.statements = r.statements[:n]
		}
	}
	s.content.Start, r.speech.looseQ = r.speech.loose.Start, -1
}

// inScare reports whether a cue stands within a quotation of a few words: it is quoted.
func (r *reading) inScare(reg *region, c *clause) bool {
	tok := reg.chunks[c.at].first
	qi := r.firstQuote(tok) - 1
	if r.pack.Spaced || qi < 0 || int32(qi) == reg.quote {
		return false
	}
	q := &r.doc.Quotes[qi]
	return q.Open < tok && tok < q.Close && !q.Unclosed
}
