package reader

import (
	"slices"
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Who speaks. A wrong speaker is worse than none: where the words that stand in
// a cue's subject place name nobody that the reader knows, they become a
// speaker of their own ("the campaign", "two people familiar with the matter"),
// never somebody else.

// maxSubject bounds how many chunks before its cue a subject may begin.
const maxSubject = 60

// speakers are whose words a cue introduces.
func (r *reading) speakers(reg *region, c *clause, list []clause, s *statement) []int32 {
	if c.form.Class == pack.Verb && r.pack.Order.MarkedBefore && len(c.frame.A) > 0 && c.frame.A[0] == pack.Subj {
		if g, stranger := r.sayer(reg, c); g != nil {
			s.from = g.begin
			return r.groupWho(reg, g, c, s)
		} else if stranger {
			return r.inTitleMarks(reg, c)
		} else if n := c.at + 1; c.at == 0 && n < len(reg.chunks) && colon(r.punct(&reg.chunks[n])) && r.doc.Sents[reg.sent].First == r.doc.Paras[r.doc.Sents[reg.sent].Para].First {
			return r.whoAnswers() // "Answer: …"
		} else if w := r.speech.who; len(w) > 0 && r.speech.whoAt == reg.sent {
			return w
		} else if w, must := r.whoIssued(reg, c); must {
			return w
		} else if len(r.state.speakers) > 0 {
			return r.state.speakers
		} else if w := r.state.subject; w >= 0 {
			return []int32{w}
		}
		return nil
	}
	if a := r.staff(reg, c); a != nil && c.form.Class == pack.Verb {
		if s.by = r.wordsOf(a.mentions); a.from < c.at {
			s.from = a.from
		} else {
			s.from = c.at
		}
		return r.resolve(a.mentions, c)
	}
	if mi := r.pastGerund(reg, c); mi >= 0 && c.form.Class == pack.Verb && len(c.frame.A) > 0 && c.frame.A[0] == pack.Subj {
		s.by = r.wordsOf([]int32{mi})
		return r.resolve([]int32{mi}, c)
	}
	if c.form.Class == pack.Verb && r.pack.Order.SubjectFirst && len(c.frame.A) > 0 && c.frame.A[0] == pack.Subj {
		if g, sure := r.subjectOf(reg, c, list); g != nil {
			s.from = g.begin
			if g.after {
				s.from = c.at
			}
			return r.groupWho(reg, g, c, s)
		} else if sure {
			return nil
		}
	}
	if in, ok := r.inciseAt(reg, c.at); ok && in.dropped && r.pack.Order.Incise && in.from > 0 {
		s.from = c.at
		if who := r.beforeColon(reg, in.from); len(who) == 1 {
			return who
		}
		return r.saidLast(reg)
	}
	if d := r.quotedBy(reg, c, list); d != nil { // "X was quoted by Y as saying"
		said, by := d.all([]pack.Marker{pack.Obj}), statement{}
		switch {
		case d.passive:
			by.who = r.resolve(d.all([]pack.Marker{pack.Subj}), d)
		case len(said) == 0: // "X, quoted by Y as saying"
			said = d.all([]pack.Marker{pack.Subj})
			by.who = r.resolve(d.all([]pack.Marker{pack.By}), d)
		default:
			by.who = r.speakers(reg, d, list, &by)
			s.from, s.relayed = by.from, true
		}
		who := r.resolve(said, d)
		s.by = r.wordsOf(said)
		if len(by.who) > 0 && !slices.Contains(who, by.who[0]) {
			s.via = by.who[0]
		}
		return who
	}
	mentions := c.all(c.frame.A)
	if c.passive && c.form.Class == pack.Verb && len(c.frame.A) > 0 && c.frame.A[0] == pack.Subj {
		if mentions = c.all([]pack.Marker{pack.By}); len(mentions) == 0 {
			mentions = r.agents(c) // "by the minister-INS it was noted that"
		}
		if len(mentions) == 0 {
			return nil // "he was told that": by whom, it does not say
		}
	}
	if mi := r.topicSpeaker(reg, c); mi >= 0 && len(c.frame.A) > 0 && c.frame.A[0] == pack.Subj {
		mentions = []int32{mi}
	}
	if mi := r.describedSpeaker(reg, c); mi >= 0 && len(c.frame.A) > 0 && c.frame.A[0] == pack.Subj {
		mentions = []int32{mi}
	}
	if r.otherMouth(reg, c, mentions) || r.onlyInFront(reg, c, mentions) {
		mentions = nil
	}
	if w := r.stateOfPaper(reg, c); w >= 0 {
		return []int32{w}
	}
	if w := r.paperNamed(reg, c); w >= 0 {
		return []int32{w}
	}
	if c.form.Class == pack.Noun && len(mentions) == 0 {
		mentions = c.all([]pack.Marker{pack.Subj})
	}
	s.by = r.wordsOf(mentions)
	if len(mentions) == 1 && r.writer(reg, mentions[0]) {
		return []int32{r.stranger(r.mentions[mentions[0]].Range, reg)} // "I laughed and said"
	}
	who := r.resolve(mentions, c)
	if len(who) > 0 && c.form.Class == pack.Verb && len(c.frame.A) > 0 && c.frame.A[0]&(pack.Subj|pack.Obj) == 0 { // "X relayed from Y that"
		if by := r.resolve(c.all([]pack.Marker{pack.Subj}), c); len(by) > 0 && !slices.Contains(who, by[0]) {
			s.via = by[0]
		}
	}
	if len(who) > 0 || len(mentions) > 0 {
		return who
	}
	if w := r.speech.who; len(w) > 0 && r.speech.whoAt == reg.sent && r.joinedCue(reg, c) && !r.strangerAfter(reg, c) && r.suits(c, w) {
		return w // "… and went on that": whoever spoke in the clause before
	}
	if a := c.get([]pack.Marker{pack.Subj}); a != nil && a.to > a.from && !slices.Contains(c.frame.A, pack.Subj) && c.form.Class == pack.Verb {
		if g, ok := r.relayedFrom(reg, c, a.to); ok {
			s.by = r.spanOf(g)
			if by := r.resolve(a.mentions, c); len(by) > 0 {
				s.via = by[0]
			}
			return []int32{r.stranger(g, reg)}
		}
		s.by = r.wordsOf(a.mentions)
		return r.resolve(a.mentions, c) // "the office relayed that": its own words
	}
	if g, ok := r.strangerBehind(reg, c); ok {
		s.by = r.spanOf(g)
		return []int32{r.stranger(g, reg)}
	}
	if w := r.impliedBefore(reg, c, list); w >= 0 {
		return []int32{w} // "lo recibió y llegó a decir que"
	}
	// nobody named: the clause goes on with the one who spoke or acted before
	if !r.goesOnFrom(reg, c) {
		return nil
	}
	if x := &reg.chunks[c.at]; c.self && r.pack.Order.Dropped && r.pack.Order.Inverted && x.last-x.first == 1 && x.tail == 0 && c.feat&pack.Pl == 0 {
		return nil // "se insinúa que": nobody in particular
	}
	if w := r.whoWasAsked(reg, c); w != nil {
		return w
	}
	if two := r.theTwo(reg, c); two != nil && len(r.state.speakers) < 2 {
		return two
	}
	if p := r.actedByAccount(reg); p >= 0 && r.suits(c, []int32{p}) {
		return []int32{p}
	}
	if b := r.bodyTold(reg, c); b >= 0 {
		return []int32{b}
	}
	w, acted := r.state.subject, r.state.acted
	if acted == reg.sent && reg.quote < 0 { // a subject of this sentence stands in what is said
		w, acted = r.state.entering, r.state.entered
	}
	if w >= 0 && (len(r.state.speakers) == 0 || (r.pack.Order.Inverted || !r.pack.Order.SubjectFirst) && acted > r.state.spoke && r.paragraph(acted) == r.paragraph(reg.sent) && r.paragraph(r.state.spoke) != r.paragraph(reg.sent)) {
		return r.leftOut(c, []int32{w}, r.spokenByOne(reg, c))
	}
	if w >= 0 {
		return r.leftOut(c, r.spokenByOne(reg, c), []int32{w})
	}
	return r.leftOut(c, r.spokenByOne(reg, c))
}

// quotedBy is the verb of saying that a participle after a word for "as"
// completes: "was quoted by Y as saying", "quoted X as saying".
func (r *reading) quotedBy(reg *region, c *clause, list []clause) *clause {
	if c.at == 0 || c.form.Class != pack.Verb || c.feat&pack.Ger == 0 || reg.chunks[c.at-1].mark&pack.As == 0 {
		return nil
	}
	for i := sort.Search(len(list), func(i int) bool { return list[i].at >= c.at }) - 1; i >= 0 && c.at-list[i].at < 12; i-- {
		d := &list[i]
		if d.frame.Kind != pack.FSay || d.form.Class != pack.Verb {
			continue
		}
		if o := d.get([]pack.Marker{pack.Obj}); d.passive || o != nil && o.from > d.at && o.to <= c.at || o == nil && d.get([]pack.Marker{pack.By}) != nil {
			return d
		}
	}
	return nil
}

// quotes reports whether a cue only tells whom it quotes, with the words after
// another cue: "quoted X as saying".
func (r *reading) quotes(reg *region, c *clause, list []clause) bool {
	for i := sort.Search(len(list), func(i int) bool { return list[i].at > c.at }); i < len(list) && list[i].at-c.at < 12; i++ {
		if r.quotedBy(reg, &list[i], list) == c {
			return true
		}
	}
	return false
}

// beside is the clause that names the source of a cue's words beside it, of those
// that fit: "citing the minister", "according to the agency"; nil if there is none.
func (r *reading) beside(reg *region, c *clause, list []clause, fits func(*clause) bool) *clause {
	for i := sort.Search(len(list), func(i int) bool { return list[i].at >= c.at-12 }); i < len(list) && list[i].at-c.at < 12; i++ {
		if e := &list[i]; e.frame.Kind == pack.FSay && fits(e) && r.adjoin(reg, c, e) {
			return e
		}
	}
	return nil
}

// adjoin reports whether a clause that names a source stands beside a cue: no
// verb, no quotation and no clause begins between them.
func (r *reading) adjoin(reg *region, c, e *clause) bool {
	a := e.get(e.frame.A)
	if a == nil {
		return false
	}
	from, to := c.at+1, e.at
	if e.at < c.at {
		from, to = a.to, c.at
	}
	for k := from; k < to; k++ {
		if x := &reg.chunks[k]; x.finite() || x.is(pack.Comp) || x.kind == cQuote || semicolon(r.punct(x)) {
			return false
		}
	}
	return true
}

// sources reports whether a clause can name from whom a cue beside it has the
// words: "citing X"; a verb of relaying without a subject of its own.
func (c *clause) sources() bool {
	f := c.frame
	return f.Kind == pack.FSay && (f.Cite || c.form.Class == pack.Verb && len(f.A) > 0 && f.A[0]&(pack.From|pack.About) != 0 && c.get([]pack.Marker{pack.Subj}) == nil)
}

// citedBy reports whether a cue stands beside the clause that names its source.
func (r *reading) citedBy(reg *region, e *clause, list []clause) bool {
	for i := sort.Search(len(list), func(i int) bool { return list[i].at >= e.at-12 }); i < len(list) && list[i].at-e.at < 12; i++ {
		d := &list[i]
		if d.frame.Kind == pack.FSay && d.form.Class == pack.Verb && !d.frame.Accord && !d.sources() && r.adjoin(reg, d, e) {
			return true
		}
	}
	return false
}

// comesAfter reports whether after a clause of a source, and a comma, the words
// said begin.
func (r *reading) comesAfter(reg *region, e *clause) bool {
	n := e.get(e.frame.A).to
	if r.pack.Order.Construct && n+1 < len(reg.chunks) && colon(r.punct(&reg.chunks[n])) && reg.chunks[n+1].kind == cQuote {
		return true // "A said, according to the statement: “…”"
	}
	return n+1 < len(reg.chunks) && comma(r.punct(&reg.chunks[n])) && reg.chunks[n+1].is(pack.Comp)
}

// groupWho are the actors of a noun group: those that its mentions name, or one
// made of its words.
func (r *reading) groupWho(reg *region, g *group, c *clause, s *statement) []int32 {
	if len(g.mentions) > 0 && !r.writer(reg, g.mentions[0]) {
		s.by = r.wordsOf(g.mentions)
		if m := &r.mentions[g.mentions[0]]; m.kind == kPronoun && m.who == nil && r.neuter(m) {
			return r.thingThatSpoke(g.mentions[0])
		}
		if who := r.resolve(g.mentions, c); len(who) > 0 || r.mentions[g.mentions[0]].kind != kOffice && !r.mentions[g.mentions[0]].bloc() {
			return who
		}
	}
	rng := r.trim(text.Range{First: reg.chunks[g.from].first, Last: reg.chunks[g.to-1].last})
	if rng.First >= rng.Last {
		return nil
	}
	for i := rng.First; i < rng.Last; i++ {
		if mi := r.mentAt[i]; mi >= 0 && r.pack.Order.Cases && r.mentions[mi].kind == kPronoun {
			return nil // "of-this to-him (they) told": nobody is named
		}
	}
	s.by = r.spanOf(rng)
	return []int32{r.stranger(rng, reg)}
}

// writer reports whether a mention is "I" or "we" where nobody's words are read: the
// writer, whom the text does not name.
func (r *reading) writer(reg *region, mi int32) bool {
	p := r.mentions[mi].pronoun
	return p != nil && p.Has("first") && reg.quote < 0 && r.pack.Spaced
}

// national finds whom a state's adjective with the article means, "the Iranian said":
// the person of that state who was spoken of before, if it is one; it says whether
// there is such a one.
func (r *reading) national(mi int32) bool {
	m := &r.mentions[mi]
	if !m.definite || len(m.countries) != 1 || m.countryAt[0] != m.Last-1 {
		return false
	}
	one := false // not the plural: an adjective, or a form that says it is a singular
	for _, f := range r.forms(&r.items[r.itemAt[m.Last-1]], bit(pack.Country)) {
		if f.Country == m.countries[0] && f.Alt {
			one = one || f.Feat.HasFeat(pack.Sg) || f.Feat&(pack.Pl|pack.Du) == 0 && r.textOf(text.Range{First: m.Last - 1, Last: m.Last}) == r.pack.States[f.Country].Adj
		}
	}
	if !one {
		return false
	}
	fem, masc := r.genderOf(m)
	last, at, rival := int32(-1), int32(-1), int32(-1)
	for w := range r.considered {
		a := &r.actors[w]
		if fem != masc && a.fem != a.masc && fem != a.fem {
			continue
		}
		if a.kind != kPerson && (a.kind != kOffice || a.group || a.generic) || a.country != m.countries[0] {
			continue
		}
		if x := r.seenBefore(a, mi); x > at {
			last, at, rival = w, x, at
		} else if x > rival {
			rival = x
		}
	}
	if last < 0 || r.mentions[at].sent < m.sent-maxNational || rival >= 0 && r.mentions[rival].sent == r.mentions[at].sent {
		return false
	}
	m.who, m.bare = []int32{last}, false
	r.note(last, mi)
	return true
}

// seenBefore is the last mention of an actor before another; -1 if there is none.
func (r *reading) seenBefore(a *actor, mi int32) int32 {
	if i := sort.Search(len(a.seen), func(i int) bool { return a.seen[i] >= mi }); i > 0 {
		return a.seen[i-1]
	}
	return -1
}

// maxNational is how many sentences back somebody can have been spoken of.
const maxNational = 4

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
	if r.subjectless(reg, c.at) {
		return true
	}
	for j := r.overTopic(reg, c.at); j < c.at; j++ {
		x := &reg.chunks[j]
		if x.kind == cQuote || x.kind == cPunct || x.kind == cDate || x.is(pack.And) || x.is(pack.Adverb) || x.is(pack.Prep) || x.is(pack.Plan) || x.is(pack.Aux) {
			continue
		}
		return false
	}
	return true
}

// joinedCue reports whether a cue hangs on the one before it in its sentence: a
// word for "and" or a comma stands before it.
func (r *reading) joinedCue(reg *region, c *clause) bool {
	if !r.pack.Order.Dropped {
		return false
	}
	j := r.prevSolid(reg, c.at)
	return j >= 0 && (reg.chunks[j].is(pack.And) || comma(r.punct(&reg.chunks[j])))
}

// overTopic is the chunk after the comma that closes what a sentence opens with
// after a word for "about", "On the next round, he would only say that", in a
// language whose verbs come first; 0 if it opens with nothing such.
func (r *reading) overTopic(reg *region, at int) int {
	j := 0
	for j < at && reg.chunks[j].is(pack.And) {
		j++
	}
	if r.pack.Order.SubjectFirst && r.pack.Order.Dropped && r.pack.Order.Inverted {
		return r.overFront(reg, j, at)
	}
	if r.pack.Order.SubjectFirst || j >= at {
		return 0
	}
	if n := r.overOpening(reg, j, at); n > 0 {
		return n
	}
	asked := reg.chunks[j].trig != nil && reg.chunks[j].trig.Has("asked") // "Asked about it, he answered"
	if !asked && (!reg.chunks[j].is(pack.Prep) || reg.chunks[j].mark&pack.About == 0) {
		return 0
	}
	for j++; j < at && j < 20; j++ {
		x := &reg.chunks[j]
		if comma(r.punct(x)) {
			return j + 1
		}
		if x.finite() || x.kind == cMent && r.mentions[x.idx].kind == kPerson || x.kind == cQuote {
			return 0
		}
	}
	return 0
}

// toHim reports whether the verb at chunk k has a pronoun before it that says to whom, and
// a noun without an article behind it, which is then no subject.
func (r *reading) toHim(reg *region, k int) bool {
	if o := r.pack.Order; k < 1 || !o.Inverted || !o.Dropped || !o.SubjectFirst || k+1 >= len(reg.chunks) || reg.chunks[k+1].is(pack.Det) {
		return false
	}
	if j := reg.chunks[k].joined; j > 0 {
		return r.mentions[j-1].pronoun.Has("dative")
	}
	x := &reg.chunks[k-1]
	if x.kind == cItem && x.clitic > 0 {
		return r.mentions[x.clitic-1].pronoun.Has("dative")
	}
	return x.kind == cMent && r.mentions[x.idx].pronoun != nil && r.mentions[x.idx].pronoun.Has("dative")
}
