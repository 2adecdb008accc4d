package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// accord reads "according to X": what was said is the rest of the sentence. A word
// that says so only of what is quoted needs a quotation in it.
func (r *reading) accord(reg *region, c *clause, list []clause, s statement) (statement, bool) {
	s.accord = true
	s, ok := r.inAccord(reg, c, list, s)
	return s, ok && (c.frame.Needs != pack.NQuote || s.mode != "indirect")
}

// pastDescription is the comma that closes a description of the source between commas,
// of which the one at chunk j opens it: "según Pérez, que dirigió la embajada, el pacto
// sigue"; j itself if none stands there.
func (r *reading) pastDescription(reg *region, j int) int {
	o := r.pack.Order
	if !o.Inverted || !o.Dropped && !o.Genders || j+2 >= len(reg.chunks) {
		return j
	}
	x := &reg.chunks[j+1]
	rel := x.kind == cItem && x.is(pack.Rel) && !x.is(pack.Det)
	if !rel && (x.kind != cItem || x.is(pack.Prep) || x.is(pack.Det) || x.is(pack.And) || x.is(pack.Sub) || x.is(pack.Adverb) || x.is(pack.Neg) || x.is(pack.Aux) || x.finite() || r.verbal(x)) {
		return j
	}
	for k := j + 2; k < len(reg.chunks) && k < j+maxClitics*3; k++ {
		switch x := &reg.chunks[k]; {
		case comma(r.punct(x)):
			return k
		case x.kind == cQuote && !rel, x.kind == cPunct && !r.innerMark(x), !rel && (r.verbal(x) || x.kind == cItem && x.is(pack.Aux)):
			return j
		}
	}
	return j
}

func (r *reading) inAccord(reg *region, c *clause, list []clause, s statement) (statement, bool) {
	k := c.at + 1
	for k < len(reg.chunks) && k < c.at+4 && reg.chunks[k].kind == cItem && (reg.chunks[k].is(pack.Prep) || reg.chunks[k].is(pack.Det) || reg.chunks[k].is(pack.Word) || reg.chunks[k].is(pack.Of)) && reg.chunks[k].trig == nil {
		k++
	}
	if n := k + 2; n < len(reg.chunks) && r.documentAt(reg, k) && reg.chunks[n].kind == cMent && reg.chunks[n-1].mark&(pack.OfM|pack.By|pack.From) != 0 {
		k = n // "according to the statement of the ministry"
	}
	if n := k + 1; n < len(reg.chunks) && k > c.at+1 && reg.chunks[k].kind == cMent && r.mentions[reg.chunks[k].idx].kind == kMedia && reg.chunks[k-1].mark&pack.To != 0 && reg.chunks[n].kind == cMent {
		if m := r.resolve([]int32{reg.chunks[k].idx}, c); len(m) > 0 { // "as told the agency a source"
			s.via = m[0]
		}
		k = n
	}
	if c.get(c.frame.A) != nil && r.comesAfter(reg, c) && r.beside(reg, c, list, func(e *clause) bool { return e.form.Class == pack.Verb && e.at < c.at }) != nil {
		return s, false // through whom a cue before it has its words
	}
	to := k
	if who, n, told := r.source(reg, c, &s); told {
		s.who, to = who, n
	} else if k < len(reg.chunks) && reg.chunks[k].kind == cMent && (c.form.Tail != nil || !r.ownerAt(reg, k+1)) {
		a := r.chainRight(reg, k)
		s.who, s.by, to = r.resolve(a.mentions, c), r.wordsOf(a.mentions), a.to
		if to < len(reg.chunks) && r.pack.Order.MarkedBefore && reg.chunks[to].kind == cMent && r.mentions[reg.chunks[to].idx].kind == kMedia { // a state's paper
			s.who, s.by, to = r.resolve([]int32{reg.chunks[to].idx}, c), r.wordsOf([]int32{reg.chunks[to].idx}), to+1
		} else if to < len(reg.chunks) && r.punct(&reg.chunks[to]) == 0x300A { // a state's paper that no list has
			n := to + 1
			for n < len(reg.chunks)-1 && n < to+12 && r.punct(&reg.chunks[n]) != 0x300B {
				n++
			}
			g := text.Range{First: reg.chunks[k].first, Last: reg.chunks[n].last}
			s.who, s.by, to = []int32{r.stranger(g, reg)}, r.spanOf(g), n+1
		} else if n := r.pastUnknown(reg, k, to); n > to { // a state's radio that no list has
			g := text.Range{First: reg.chunks[k].first, Last: reg.chunks[n-1].last}
			s.who, s.by, to = []int32{r.stranger(g, reg)}, r.spanOf(g), n
		}
	} else if r.pack.Order.SubjectFirst { // "according to the newspaper", "to people close to him"
		n := c.at + 1
		for n < k && reg.chunks[n].is(pack.Prep) && !reg.chunks[n].is(pack.Det) {
			n++
		}
		if g := r.groupAfter(reg, n-1); g != nil && (len(g.mentions) > 0 || r.voiced(&reg.chunks[g.to-1]) || c.at > 1 && reg.chunks[c.at-1].kind == cQuote) {
			s.who, to = r.groupWho(reg, g, c, &s), max(g.to, n)
		}
	}
	if len(s.who) == 0 {
		s.who, to = r.unnamedSource(reg, c, to)
	}
	if len(s.who) == 0 {
		return s, false
	}
	if c.form.Has("persons") && (!r.people(s.who) || to >= len(reg.chunks) || !comma(r.punct(&reg.chunks[to]))) {
		return s, false // "For Spain, …": no source
	}
	if c.at <= 1 || colon(r.punct(&reg.chunks[c.at-1])) || r.pack.Order.MarkedBefore { // at the beginning: after its comma
		for j := to; j < len(reg.chunks) && j < to+12; j++ {
			if comma(r.punct(&reg.chunks[j])) || r.endsWithComma(&reg.chunks[j]) {
				j = r.pastDescription(reg, j)
				if j+1 < len(reg.chunks) && reg.chunks[j+1].kind == cQuote && (j+2 >= len(reg.chunks) || reg.chunks[j+2].kind == cPunct) {
					return s, r.setQuote(reg, j+1, &s)
				}
				if n := j + 2; n+1 < len(reg.chunks) && reg.chunks[j+1].is(pack.And) && reg.chunks[n].is(pack.Comp) {
					j = n // "according to X, (so) that …"
				} else if n := j + 1; n+1 < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].is(pack.Comp) {
					j = n
				}
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
	if n := end - 1; n > 0 && to+2 < len(reg.chunks) && comma(r.punct(&reg.chunks[to])) && reg.chunks[n].kind == cItem && (reg.chunks[n].is(pack.Sub) && (!reg.chunks[n].is(pack.Prep) || end < c.at) || reg.chunks[n].is(pack.And) && end < c.at) {
		return s, r.setContent(reg, to+1, r.contentEnd(reg, c, list, to+1), &s) // "…, and, according to X, …", "because, in the view of X, …"
	}
	if r.insideClause(reg, c.at, to) || r.objectAfter(reg, c.at, to) {
		end = max(r.contentEnd(reg, c, list, to+1), to+1)
	}
	for j := min(end, c.at) - 1; j > 0 && end-j < maxContent; j-- {
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

// objectAfter reports whether the phrase from chunk at to chunk to stands between commas, a
// verb before it and no other verb behind it: "they discussed, according to A, the crisis".
func (r *reading) objectAfter(reg *region, at, to int) bool {
	if !r.pack.Order.Incise || at < 3 || to+1 >= len(reg.chunks) || !comma(r.punct(&reg.chunks[at-1])) || !comma(r.punct(&reg.chunks[to])) {
		return false
	}
	j := at - 2
	for j > 0 && reg.chunks[j].kind == cItem && reg.chunks[j].is(pack.Adverb) && !reg.chunks[j].finite() {
		j--
	}
	if x := &reg.chunks[j]; x.kind != cItem || !x.finite() && !x.supports() && !(x.is(pack.Plan) || x.is(pack.Aux)) {
		return false
	}
	for k := to + 1; k < len(reg.chunks); k++ {
		if x := &reg.chunks[k]; x.finite() && x.feat&pack.Part == 0 {
			return false
		} else if semicolon(r.punct(x)) || colon(r.punct(x)) {
			break
		}
	}
	return true
}

// people reports whether all of some actors are persons or hold an office.
func (r *reading) people(who []int32) bool {
	for _, w := range who {
		if k := r.actors[w].kind; k != kPerson && k != kOffice {
			return false
		}
	}
	return true
}

// documentAt reports whether chunk k is a word for a document that stands for
// whoever issued it.
func (r *reading) documentAt(reg *region, k int) bool {
	if reg.chunks[k].kind != cMent {
		return false
	}
	f := r.mentions[reg.chunks[k].idx].anaphor
	return f != nil && f.Has("document")
}

// compAhead reports whether a word for "according to" is a verb of its own where
// it stands: a complementiser follows before any comma.
func (r *reading) compAhead(reg *region, c *clause) bool {
	if r.pack.Order.SubjectFirst || c.frame.Needs&pack.NComp == 0 {
		return false
	}
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+14; k++ {
		x := &reg.chunks[k]
		if x.kind == cPunct || x.kind == cQuote || x.finite() {
			return false
		}
		if x.is(pack.Comp) && x.kind == cItem {
			return true
		}
	}
	return false
}

// voiced reports whether a noun can name a source: a person, a body, a document.
func (r *reading) voiced(x *chunk) bool {
	return x.set&(bit(pack.Noun)|bit(pack.Title)|bit(pack.Group)|bit(pack.OrgWord)|bit(pack.Body)|bit(pack.Media)) != 0
}

// reported reads "this was reported by X": the sentence before is X's.
func (r *reading) reported(reg *region, c *clause, s statement) (statement, bool) {
	s.who, s.by = r.resolve(c.all(c.frame.A), c), r.wordsOf(c.all(c.frame.A))
	if len(s.who) == 0 || reg.sent == 0 {
		return s, false
	}
	return r.before(reg, s)
}

// ofThis reports whether a cue's clause opens with a word that says of what: "of
// this", the sentence before.
func (r *reading) ofThis(reg *region, c *clause) bool {
	for j := 0; j < c.at && j < 3; j++ {
		x := &reg.chunks[j]
		if x.kind != cItem {
			return false
		}
		if r.has(&r.items[x.item], bit(pack.Adverb), "this") {
			return true
		}
	}
	return false
}

// before makes the sentence before what a statement says: its own, or what came
// through its speaker.
func (r *reading) before(reg *region, s statement) (statement, bool) {
	if reg.sent == 0 {
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

// colonQuote reads a sentence that ends with a colon and a quotation and has no
// verb of saying: "She made her case in one line: …". The colon is the cue, and
// the subject of the sentence, if it is a person, the speaker.
func (r *reading) colonQuote(reg *region) (statement, bool) {
	s := statement{via: -1, occasion: -1, quote: -1, sent: reg.sent, at: -1, from: -1, rules: []string{"colon"}}
	if !r.pack.Order.SubjectFirst {
		return s, false
	}
	k := len(reg.chunks) - 1
	for k > 0 && reg.chunks[k].kind == cPunct {
		k--
	}
	last := colon(r.punct(&reg.chunks[len(reg.chunks)-1]))
	if last {
		k = len(reg.chunks)
	} else if k < 2 || reg.chunks[k].kind != cQuote || !colon(r.punct(&reg.chunks[k-1])) {
		return s, false
	}
	if k < 2 {
		return s, false
	}
	g := r.firstSubject(reg, 0, k-1)
	if g == nil && r.pack.Order.Inverted { // "As soon as he landed, X was blunt: “…”"
		for j := k - 2; j > 0 && g == nil && k-j < maxSubject; j-- {
			if comma(r.punct(&reg.chunks[j])) {
				g = r.firstSubject(reg, j+1, k-1)
			}
		}
	}
	if g == nil || len(g.mentions) == 0 {
		return s, false
	}
	s.who, s.by = r.resolve(g.mentions, nil), r.wordsOf(g.mentions)
	if len(s.who) == 0 || r.actors[s.who[0]].kind != kPerson {
		return s, false
	}
	s.cue = r.spanOf(text.Range{First: reg.chunks[k-1].first, Last: reg.chunks[k-1].last})
	if last {
		return s, r.quoteBelow(reg, &s)
	}
	return s, r.setQuote(reg, k, &s)
}

// clauseIn reports whether a verb, or a word like "must", stands among the chunks from
// k on; where no pack could list all verbs, a word that nobody knows may be one.
func (r *reading) clauseIn(reg *region, k int) bool {
	for ; k < len(reg.chunks); k++ {
		x := &reg.chunks[k]
		if p := k - 1; p > 0 && x.kind == cItem && reg.chunks[p].kind == cItem && reg.chunks[p].is(pack.Det) && !reg.chunks[p].is(pack.Comp) && (x.set == 0 || x.is(pack.Neg)) {
			continue // "a snub and a loan"
		}
		if x.kind == cQuote || x.finite() || x.trig != nil && x.trig.Class != pack.Noun || x.kind == cItem && (x.set == 0 || x.set&(bit(pack.Aux)|bit(pack.Plan)|bit(pack.Maybe)|bit(pack.Neg)) != 0) {
			return true
		}
	}
	return false
}

// introduced reports whether a cue with its subject is an aside that a word for
// "as" opens: "As Clyburn noted, …".
func (r *reading) introduced(reg *region, s *statement) bool {
	k := s.from - 1
	for k > 0 && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Det) && !reg.chunks[k].is(pack.Prep) {
		k--
	}
	return s.from > 0 && reg.chunks[k].kind == cItem && reg.chunks[k].mark&pack.As != 0 && reg.chunks[k].is(pack.Sub)
}

// framed takes what was said from around an aside: after its comma where it
// opens the sentence, before it where it closes it, else the whole sentence.
func (r *reading) framed(reg *region, c *clause, list []clause, s *statement) bool {
	b := s.from - 1
	for b > 0 && !(reg.chunks[b].kind == cItem && reg.chunks[b].is(pack.Sub)) {
		b--
	}
	return r.besides(reg, c, list, b, c.at+1, s)
}

// besides makes the content of what stands beside the aside [b,from): its end
// is the first comma, colon or quotation after from.
func (r *reading) besides(reg *region, c *clause, list []clause, b, from int, s *statement) bool {
	n := len(reg.chunks)
	end := from
	for end < n && end < from+14 && !comma(r.punct(&reg.chunks[end])) && !colon(r.punct(&reg.chunks[end])) && reg.chunks[end].kind != cQuote {
		if reg.chunks[end].is(pack.Comp) && reg.chunks[end].kind == cItem {
			return false
		}
		end++
	}
	if end >= n || end >= from+14 || end+2 >= n && reg.chunks[end].kind != cQuote && !(end+1 < n && reg.chunks[end+1].kind == cQuote) { // nothing after it
		lo := max(0, b-maxContent)
		if b == 0 || !comma(r.punct(&reg.chunks[b-1])) && !dash(r.punct(&reg.chunks[b-1])) && reg.chunks[b-1].kind != cQuote {
			return false
		}
		if b >= 1 && reg.chunks[b-1].kind == cQuote && b == 1 {
			return r.setQuote(reg, 0, s)
		}
		return r.setContent(reg, lo, b, s)
	}
	if b <= 1 || r.boundary(&reg.chunks[b-1]) && !comma(r.punct(&reg.chunks[b-1])) {
		if reg.chunks[end].kind != cQuote {
			end++
		}
		if reg.chunks[end].kind == cQuote {
			return r.direct(reg, c, end, s)
		}
		return r.setContent(reg, end, r.contentEnd(reg, c, list, end), s)
	}
	if !comma(r.punct(&reg.chunks[b-1])) && !dash(r.punct(&reg.chunks[b-1])) {
		return false
	}
	return r.setContent(reg, max(0, b-maxContent), n, s)
}

// ownWords reads "in X's view" and "as X put it".
func (r *reading) ownWords(reg *region, c *clause, list []clause, s statement) (statement, bool) {
	if c.form.Class == pack.Verb {
		if s.who = r.speakers(reg, c, list, &s); len(s.who) == 0 || !r.introduced(reg, &s) {
			return s, false
		}
		return s, r.framed(reg, c, list, &s)
	}
	a := c.get([]pack.Marker{pack.Poss})
	if a == nil || a.from >= c.at || a.from == 0 {
		return s, false
	}
	b := a.from - 1
	if x := &reg.chunks[b]; x.kind != cItem || x.mark&pack.In == 0 || c.at-a.from > 4 {
		return s, false
	}
	// "in his opinion column": the noun must end its group
	if n := c.at + 1; n < len(reg.chunks) && !r.boundary(&reg.chunks[n]) && !(b > 0 && reg.chunks[n].finite()) {
		return s, false
	}
	s.who, s.by = r.resolve(a.mentions, c), r.wordsOf(a.mentions)
	if len(s.who) == 0 {
		return s, false
	}
	return s, r.besides(reg, c, list, b, c.at+1, &s)
}

// insideClause reports whether an aside [b,to) stands between commas or dashes within
// a clause that goes on after it: "The visit, according to X, will begin in May".
func (r *reading) insideClause(reg *region, b, to int) bool {
	if b < 1 || to+2 >= len(reg.chunks) {
		return false
	}
	open, end := r.punct(&reg.chunks[b-1]), r.punct(&reg.chunks[to])
	if !(comma(open) || dash(open)) || !(comma(end) || dash(end)) {
		return false
	}
	n := &reg.chunks[to+1]
	if n.is(pack.Sub) && !n.is(pack.Prep) || n.is(pack.Rel) || n.is(pack.Comp) && !n.is(pack.Det) || n.kind == cQuote {
		return false
	}
	for k := b - 2; k >= 0; k-- { // a clause with its verb before it ends at the comma
		x := &reg.chunks[k]
		if semicolon(r.punct(x)) || colon(r.punct(x)) || x.is(pack.Comp) && x.kind == cItem {
			break
		}
		if x.finite() {
			return n.is(pack.And) || r.pack.Order.Construct && n.is(pack.Prep) // "praised, according to the statement, the part of"
		}
	}
	return true
}
