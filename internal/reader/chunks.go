package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// chunkKind says what a chunk is made of.
type chunkKind uint8

const (
	cItem  chunkKind = iota // an item of the lexicon, or an unknown word
	cMent                   // a mention
	cDate                   // a date
	cQuote                  // a quotation of more than a few words
	cPunct                  // a punctuation mark
)

// chunk is one piece of a clause, the unit in which arguments are looked for.
type chunk struct {
	kind        chunkKind
	first, last int32        // tokens
	item        int32        // of the first token
	idx         int32        // mention, date or quotation
	sign        rune         // a punctuation mark, 0 if it is none
	set         uint64       // classes, for an item
	trig        *pack.Form   // the trigger that an item is, if it is one
	trigs       []*pack.Form // all its meanings as one, of different frames
	feat        pack.Feat    // of all its forms of that part of speech
	mark        pack.Marker
	tail        pack.Marker // of the preposition with which a trigger of several words ends
	clause      int32       // the clause whose trigger it is, -1 if none
	over        int32       // of a verb whose string goes on behind a day: the token after it; else 0
	clitic      int32       // of an object pronoun before its verb: one more than its mention; else 0
	head        int         // of a relative clause before its noun, where that stands; else 0
}

// only reports whether a chunk is of no other classes than these.
func (c *chunk) only(set uint64) bool { return c.kind == cItem && c.set&^set == 0 }

func (c *chunk) is(k pack.Class) bool { return c.set&bit(k) != 0 }

// region is a stretch of a sentence that is read by itself: the sentence
// without its long quotations, or the inside of one.
type region struct {
	chunks []chunk
	sent   int32
	quote  int32 // the quotation that it is the inside of, -1 if none
	main   int32 // its first clause with a subject, -1 until found
	asks   bool  // it is a question
}

// scareWords is how many words in quotation marks are no speech yet.
const scareWords = 3

// opaque reports whether a quotation is a speech, not a name or a scare quote.
func (r *reading) opaque(q *text.Quote) bool {
	if r.utterance(q) {
		return true
	}
	n := 0
	for i := q.Open + 1; i < q.Close && int(i) < len(r.doc.Tokens); i++ {
		if r.doc.Tokens[i].Kind != text.Punct {
			if n++; n > r.quoteWords() {
				return true
			}
		}
	}
	return false
}

// quoteWords is scareWords in tokens: where each letter is a token, more.
func (r *reading) quoteWords() int {
	if !r.pack.Spaced {
		return scareWords * 2
	}
	return scareWords
}

// chunk cuts the tokens [from,to) into chunks; quotations before skip are
// already read.
func (r *reading) chunk(from, to, inside int32) region {
	reg := region{main: -1, quote: inside, chunks: r.scratch.chunks[level(inside)][:0]}
	sign := func(i int32) rune {
		if t := &r.doc.Tokens[i]; t.Kind == text.Punct {
			return rune(t.Num)
		}
		return 0
	}
	qi := r.firstQuote(from)
	start := from
	if inside < 0 { // a quotation of several paragraphs goes on
		if e := r.enclosing(from); e >= 0 {
			start = min(r.doc.Quotes[e].Close+1, to)
			reg.chunks = append(reg.chunks, chunk{kind: cQuote, first: from, last: start, idx: e, item: r.itemAt[from], clause: -1})
		}
	}
	over := int32(0)
	for i := start; i < to; {
		for qi < len(r.doc.Quotes) && (r.doc.Quotes[qi].Open < i || int32(qi) == inside) {
			qi++
		}
		if qi < len(r.doc.Quotes) && r.doc.Quotes[qi].Open == i {
			q := &r.doc.Quotes[qi]
			if r.opaque(q) {
				last := min(q.Close+1, to)
				reg.chunks = append(reg.chunks, chunk{kind: cQuote, first: i, last: last, idx: int32(qi), item: r.itemAt[i], clause: -1})
				i = last
				continue
			}
		}
		if m := r.mentAt[i]; m >= 0 && r.mentions[m].First == i && r.mentions[m].Last <= to && r.mentions[m].kind == kPronoun && r.mentions[m].pronoun.Has("clitic") {
			reg.chunks = append(reg.chunks, chunk{kind: cItem, first: i, last: r.mentions[m].Last, item: r.itemAt[i], set: bit(pack.Adverb), clause: -1, clitic: m + 1, sign: sign(i)})
			i = r.mentions[m].Last
			continue
		}
		if m := r.mentAt[i]; m >= 0 && r.mentions[m].First == i && r.mentions[m].Last <= to {
			reg.chunks = append(reg.chunks, chunk{kind: cMent, first: i, last: r.mentions[m].Last, idx: m, item: r.itemAt[i], clause: -1})
			i = r.mentions[m].Last
			continue
		}
		if d := r.dateAt[i]; d >= 0 && r.dates[d].First == i && r.dates[d].Last <= to {
			reg.chunks = append(reg.chunks, chunk{kind: cDate, first: i, last: r.dates[d].Last, idx: d, item: r.itemAt[i], clause: -1, sign: sign(i)})
			i = r.dates[d].Last
			continue
		}
		k := r.itemAt[i]
		it := &r.items[k]
		c := chunk{kind: cItem, first: i, last: min(it.last, to), item: k, set: it.set, clause: -1, sign: sign(i)}
		if it.last <= i {
			c.last = i + 1
		}
		if c.sign != 0 && it.set == 0 {
			c.kind = cPunct
		}
		if c.is(pack.Prep) {
			for _, f := range r.forms(it, bit(pack.Prep)) {
				c.mark |= f.Markers
			}
		}
		if c.set&triggers != 0 && c.last-c.first > 1 && r.pack.Spaced { // a letter is no word of its own
			c.tail |= r.markersOf(c.last - 1)
		}
		if over > c.first { // a word of the verb before it
			c.set &^= triggers
		} else if it.over > 0 && it.over <= to {
			over = it.over
			c.over, c.tail = over, r.markersOf(over-1)
		}
		reg.chunks = append(reg.chunks, c)
		i = c.last
	}
	r.scratch.chunks[level(inside)] = reg.chunks
	for i := range reg.chunks {
		r.pickTrigger(&reg, i)
	}
	if r.pack.Guess != nil {
		r.guessVerbs(&reg)
	}
	if r.pack.Order.Auxiliary {
		r.participles(&reg)
	}
	if r.pack.Order.MarkedBefore {
		r.relatives(&reg)
	}
	if r.pack.Order.Cases {
		r.attributes(&reg)
	}
	return reg
}

// firstQuote is the first quotation that opens at or after a token.
func (r *reading) firstQuote(tok int32) int {
	lo, hi := 0, len(r.doc.Quotes)
	for lo < hi {
		if mid := (lo + hi) / 2; r.doc.Quotes[mid].Open < tok {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// markersOf is what the word at a token marks as a preposition.
func (r *reading) markersOf(tok int32) (out pack.Marker) {
	r.eachForm(tok, func(f *pack.Form) {
		if f.Class == pack.Prep {
			out |= f.Markers
		}
	})
	return out
}

var triggers = bit(pack.Verb) | bit(pack.Noun) | bit(pack.Adj) | bit(pack.Support)

// pickTrigger decides whether an item that can be a verb or a noun is the one
// or the other, from what stands before it.
func (r *reading) pickTrigger(reg *region, i int) {
	c := &reg.chunks[i]
	if c.kind != cItem || c.set&triggers == 0 {
		return
	}
	forms := r.forms(&r.items[c.item], triggers)
	kept := forms[:0]
	for _, f := range forms {
		if f.Tail != nil && f.Class == pack.Support && len(forms) > 1 {
			if e := r.tailAt(reg, i, f.Tail); e > 0 && int(e) < len(r.dateAt) && (r.dateAt[e] >= 0 || r.dateAt[e-1] >= 0) {
				continue // "arrived on Monday"
			}
		}
		if (f.Tail == nil || r.tailAt(reg, i, f.Tail) > 0) && (!f.Has("opens") || r.opensWith(reg, i)) {
			kept = append(kept, f)
		}
	}
	if forms = kept; len(forms) == 0 {
		return
	}
	forms = tailsWin(forms)
	var verb, noun *pack.Form
	for _, f := range forms {
		if f.Class == pack.Noun || f.Class == pack.Adj {
			if noun == nil || noun.Frame.Kind == pack.FOther {
				noun = f
			}
		} else if verb == nil || verb.Frame.Kind == pack.FOther && f.Frame.Kind != pack.FOther {
			verb = f
		}
	}
	switch {
	case verb == nil:
		c.trig = noun
	case noun == nil:
		c.trig = verb
	case r.pack.Order.MarkedBefore:
		if c.trig = verb; r.nounHere(reg, i) {
			c.trig = noun
		}
	default:
		c.trig = noun
		if j := r.prevSolid(reg, i); j < 0 {
			if n := i + 1; r.pack.Order.SubjectFirst && !r.takesPerson(reg, i, verb) && !(r.entryOf(r.sent[c.first]) != nil && n < len(reg.chunks) && reg.chunks[n].kind == cMent) {
				c.trig = noun // but "April 24: visits Riyadh", "Meeting Xi, he said"
			} else {
				c.trig = verb
			}
		} else {
			p := &reg.chunks[j]
			switch {
			case verb.Feat&pack.Ger != 0 && !p.is(pack.Aux) && (p.is(pack.Plan) || p.is(pack.Neg)) && j > 0 && r.nounStart(reg, j):
				c.trig = noun // "a planned meeting", "no meeting"
			case p.is(pack.Plan), p.is(pack.Aux), p.is(pack.Neg), p.is(pack.Maybe):
				c.trig = verb
			case p.trig != nil && p.trig.Class == pack.Noun && isTalk(p.trig) && verb.Class == pack.Support && slices.Contains(verb.Frame.A, pack.Obj):
				c.trig = verb // "a meeting that brought together"
			case p.kind == cMent && (r.mentions[p.idx].bare || r.hyphened(reg, j) != nil): // an adjective; "the Lavrov-Fidan meeting"
			case p.kind == cMent && (noun.Frame.Kind == pack.FOther || noun.Frame.Kind == pack.FEvent) && r.awaitsObject(reg, j):
			case p.kind == cMent && r.mentions[p.idx].kind != kPossessive && !r.ownerAt(reg, j+1):
				c.trig = verb
			case verb.Feat&pack.Ger != 0 && i+1 < len(reg.chunks) && reg.chunks[i+1].kind == cMent && !r.enclitic(&reg.chunks[i+1]) && !p.is(pack.Det) && !p.is(pack.Of) && (p.is(pack.Prep) || p.is(pack.Sub)):
				c.trig = verb // "after meeting Yermak"
			case comma(r.punct(p)) && r.takesPerson(reg, i, verb):
				c.trig = verb // "paid a visit to Turkey, meeting Erdogan"
			case p.is(pack.Det), p.is(pack.Possessive), p.is(pack.Of):
			case p.is(pack.Prep):
				if p.mark&pack.To != 0 && verb.Feat&(pack.Base|pack.Inf) != 0 {
					c.trig = verb
				}
			case p.is(pack.And), p.is(pack.Comp), p.is(pack.Rel), p.is(pack.Sub):
				c.trig = verb
			case p.kind == cPunct && r.entryOf(r.sent[c.first]) != nil && i+1 < len(reg.chunks) && reg.chunks[i+1].kind == cMent:
				c.trig = verb // "April 24 - visits Riyadh"
			case p.kind == cPunct && !r.pack.Order.SubjectFirst:
				c.trig = verb // where a clause begins, its verb does
			}
		}
	}
	if c.trig != nil && c.trig.Class == pack.Noun && c.trig.Frame.Kind == pack.FOther && c.is(pack.Prep) {
		c.trig = nil
	}
	if c.trig != nil && r.pack.Order.MarkedBefore && c.trig.Class == pack.Verb && (c.trig.Frame.Kind == pack.FEvent || c.trig.Frame.Kind == pack.FSay) && i > 0 && reg.chunks[i-1].kind == cItem && ((reg.chunks[i-1].is(pack.Of) || reg.chunks[i-1].is(pack.Det) && !reg.chunks[i-1].is(pack.Setting)) && !c.trig.Has("document") || c.trig.Frame.Kind == pack.FSay && !c.trig.Has("document") && reg.chunks[i-1].supports()) {
		c.trig = nil // "the ministry OF demand": a noun here
	}
	if c.trig == verb && (c.is(pack.Prep) && r.membersWord(c) || r.nounBehindPrep(reg, i)) {
		c.trig = nil
	}
	if c.trig == nil {
		return
	}
	if c.trig == verb && i > 0 && r.hyphenTo(&reg.chunks[i-1], c) {
		c.trig = nil // "the EU-facilitated dialogue"
		return
	}
	if c.trig == verb && verb.Feat&pack.Ger != 0 && noun == nil {
		if j := r.prevSolid(reg, i); j >= 0 && (reg.chunks[j].is(pack.Det) && !reg.chunks[j].is(pack.Comp) || reg.chunks[j].is(pack.Possessive) || reg.chunks[j].kind == cMent && r.mentions[reg.chunks[j].idx].kind == kPossessive) {
			c.trig = nil
			return
		}
	}
	if c.trig == verb && noun == nil && r.pack.Order.SubjectFirst && i > 0 && verb.Feat&(pack.Past|pack.Part) != 0 {
		if p := &reg.chunks[i-1]; p.kind == cItem && p.is(pack.Det) && !p.is(pack.Comp) && !p.is(pack.Rel) && !p.is(pack.Pronoun) && !(p.is(pack.Adverb) && i > 1 && reg.chunks[i-2].kind == cMent) {
			c.trig = nil // "a negotiated settlement", but "Fidan then headed to"
			return
		}
	}
	if c.trig == verb && verb.Feat&pack.Ger == 0 && c.is(pack.Adverb) && i+1 < len(reg.chunks) && reg.chunks[i+1].is(pack.Verb) {
		c.trig = nil
		return
	}
	if c.trig == verb && verb.Feat != 0 && verb.Feat&^(pack.Base|pack.Pres|pack.Imp|pack.Sg|pack.Pl) == 0 && (!r.verbPlace(reg, i) || r.beforeAux(reg, i)) {
		if c.trig = noun; noun == nil {
			return
		}
	}
	nounLike := c.trig.Class == pack.Noun || c.trig.Class == pack.Adj
	for _, f := range forms {
		if (f.Class == pack.Noun || f.Class == pack.Adj) != nounLike {
			continue
		}
		c.feat |= f.Feat
		if f.Feat == 0 {
			c.feat |= pack.Past // one form for all: it can be finite
		}
		dup := false
		for k, g := range c.trigs {
			same := g.Frame.Kind == f.Frame.Kind && (g.Frame.Needs == f.Frame.Needs && g.Get("object") == f.Get("object") || g.Frame.Kind != pack.FEvent)
			if dup = dup || same; same && g.Frame.Kind == pack.FEvent && len(f.Tail) > len(g.Tail) { // "launched a scathing attack on": more of its words say what
				c.trigs[k] = f
				if c.trig == g {
					c.trig = f
				}
			}
		}
		if !dup && len(c.trigs) < 4 {
			c.trigs = append(c.trigs, f)
		}
	}
}

// beforeAux reports whether an auxiliary stands right behind a word that has a verb's form without
// the past: it is its subject, "said that PRICES would rise".
func (r *reading) beforeAux(reg *region, i int) bool {
	if n := i + 1; r.pack.Order.SubjectFirst && !r.pack.Order.Inverted && n < len(reg.chunks) && reg.chunks[n].kind == cItem {
		x := &reg.chunks[n]
		return x.trig == nil && !x.is(pack.Prep) && !x.is(pack.Sub) && (x.is(pack.Maybe) || x.is(pack.Aux)) && x.set&^(bit(pack.Maybe)|bit(pack.Aux)|bit(pack.Plan)) == 0
	}
	return false
}

// nounStart reports whether the word at chunk j is an adjective or an article where it
// stands: behind an article or a preposition.
func (r *reading) nounStart(reg *region, j int) bool {
	p := &reg.chunks[j-1]
	return p.kind == cItem && (p.is(pack.Det) && !p.is(pack.Comp) || p.is(pack.Prep) || p.is(pack.Possessive) || r.ownerAt(reg, j-1)) || p.kind == cMent && (r.mentions[p.idx].kind == kPossessive || r.mentions[p.idx].bare)
}

// takesPerson reports whether a participle has a person or the holder of an office
// directly behind it: its object.
func (r *reading) takesPerson(reg *region, i int, verb *pack.Form) bool {
	if verb.Feat&pack.Ger == 0 || i+1 >= len(reg.chunks) || reg.chunks[i+1].kind != cMent || r.ownerAt(reg, i+2) {
		return false
	}
	m := &r.mentions[reg.chunks[i+1].idx]
	return (m.kind == kPerson || m.kind == kOffice) && !m.bare
}

// hyphenTo reports whether a hyphen without spaces joins a chunk to what stands before it.
func (r *reading) hyphenTo(p, c *chunk) bool {
	if p.kind != cPunct || p.last != c.first {
		return false
	}
	t := r.doc.Tokens[p.first]
	return rune(t.Num) == '-' && t.Has(text.Glued) && r.doc.Tokens[c.first].Has(text.Glued)
}

// tailsWin leaves out a verb's other senses of meeting where one with words of its
// own after it is found: "had dinner with", not "had with".
func tailsWin(forms []*pack.Form) []*pack.Form {
	tail := false
	for _, f := range forms {
		tail = tail || f.Tail != nil && isTalk(f)
	}
	if !tail {
		return forms
	}
	kept := forms[:0]
	for _, f := range forms {
		if f.Tail != nil || !isTalk(f) {
			kept = append(kept, f)
		}
	}
	return kept
}

// isBe reports whether an auxiliary is "be" and nothing else.
func (r *reading) isBe(c *chunk) bool {
	for _, f := range r.forms(&r.items[c.item], bit(pack.Aux)) {
		if !f.Has("be") {
			return false
		}
	}
	return true
}

// inObject reports whether a finite verb stands before chunk j with nothing but
// words of a noun phrase between: what follows is its object.
func (r *reading) inObject(reg *region, j int) bool {
	for n := 0; j >= 0 && n < 6; j, n = j-1, n+1 {
		x := &reg.chunks[j]
		if x.trig != nil && x.finite() {
			return true
		}
		if x.kind != cItem || x.set&^(bit(pack.Word)|bit(pack.Det)|bit(pack.Modifier)|bit(pack.Noun)|bit(pack.Nameless)|bit(pack.Number)|bit(pack.Adverb)|bit(pack.Verb)) != 0 || x.trig != nil && x.trig.Class == pack.Verb {
			return false
		}
	}
	return false
}

// maxGap bounds the tokens between the head and the tail of a form with a gap.
const maxGap = 30

// tailAt finds the words of a tail after chunk i in its sentence: the token
// after them, 0 if they do not come.
func (r *reading) tailAt(reg *region, i int, tail []int32) int32 {
	return r.tailFrom(reg.chunks[i].last, reg.chunks[len(reg.chunks)-1].last, tail)
}

// tailFrom finds the words of a tail among the tokens [from,limit).
func (r *reading) tailFrom(from, limit int32, tail []int32) int32 {
	toks, ends := r.doc.Tokens, r.pack.Order.MarkedBefore
	for t := from; t < limit && t < from+maxGap; t++ {
		if x := &toks[t]; ends && x.Kind == text.Punct && comma(rune(x.Num)) && !listComma(rune(x.Num)) {
			return 0 // its noun stands in its own clause
		} else if x.ID != tail[0] {
			continue
		}
		k := 1
		for k < len(tail) && t+int32(k) < limit && toks[t+int32(k)].ID == tail[k] {
			k++
		}
		if k == len(tail) {
			return t + int32(k)
		}
	}
	return 0
}

// verbPlace reports whether a form that is also a noun's or an adjective's, as
// English base forms are, can be a verb where it stands.
func (r *reading) verbPlace(reg *region, i int) bool {
	j := r.prevSolid(reg, i)
	if j < 0 {
		return true
	}
	p := &reg.chunks[j]
	switch {
	case p.kind == cMent:
		m := &r.mentions[p.idx]
		if j > 0 && (r.ownerAt(reg, j-1) || reg.chunks[j-1].kind == cMent && r.mentions[reg.chunks[j-1].idx].kind == kPossessive) {
			return false // "Modi's Moscow visit"
		}
		return m.kind != kPossessive && (!m.bare || r.pack.Order.Dropped) && !(m.kind == kPlace && m.definite) // "the Damascus attack"
	case p.is(pack.Aux) && r.isBe(p):
		return false // "is back"
	case p.is(pack.Plan) && p.is(pack.Modifier) && j > 0 && (reg.chunks[j-1].is(pack.Det) || reg.chunks[j-1].is(pack.Possessive) || r.ownerAt(reg, j-1)):
		return false // "a planned visit"
	case p.is(pack.Plan), p.is(pack.Aux), p.is(pack.Neg), p.is(pack.Maybe), p.is(pack.And), p.is(pack.Rel), p.is(pack.Comp), p.kind == cPunct:
		return true
	case p.is(pack.Adverb) && p.is(pack.Det) && j > 0 && reg.chunks[j-1].kind == cMent && !r.mentions[reg.chunks[j-1].idx].bare && r.mentions[reg.chunks[j-1].idx].kind != kPossessive:
		return true // "the ministry then declares"
	case p.is(pack.Det), p.is(pack.Possessive), p.is(pack.Of), p.is(pack.Adj):
		return false
	case p.is(pack.Prep):
		return p.mark&pack.To != 0
	case p.trig != nil && p.trig.Class != pack.Noun:
		return false
	case r.inObject(reg, j):
		return false
	case p.set == 0 || p.only(bit(pack.Word)|bit(pack.Noun)|bit(pack.Nameless)|bit(pack.Adverb)|bit(pack.Body)|bit(pack.Group)):
		f := reg.chunks[i].trig
		return f == nil || f.Feat&pack.Base == 0 // "the nuclear issue"
	}
	return true
}

// prevSolid is the chunk before i, adverbs left out; -1 at the beginning.
func (r *reading) prevSolid(reg *region, i int) int {
	for j := i - 1; j >= 0; j-- {
		c := &reg.chunks[j]
		if c.kind == cItem && c.set != 0 && c.set&^(bit(pack.Adverb)|bit(pack.Report)|bit(pack.Modifier)) == 0 {
			continue
		}
		if c.kind == cDate {
			continue
		}
		return j
	}
	return -1
}

// ownerAt reports whether chunk j is the mark that makes what stands before it
// an owner ('s).
func (r *reading) ownerAt(reg *region, j int) bool {
	if j >= len(reg.chunks) {
		return false
	}
	c := &reg.chunks[j]
	if !c.is(pack.Of) {
		return false
	}
	f := r.form(&r.items[c.item], pack.Of)
	return f != nil && f.Is(pack.After)
}

// finite reports whether a chunk is a verb that has, or could have, a subject
// of its own.
func (c *chunk) finite() bool {
	if c.trig == nil || c.trig.Class != pack.Verb && c.trig.Class != pack.Support {
		return false
	}
	f := c.feat
	if f == 0 || f&(pack.Past|pack.Pres|pack.Fut|pack.Cond|pack.Imp) != 0 {
		return true
	}
	return f&(pack.Ger|pack.Inf|pack.Part) == 0
}

// supports reports whether a chunk can be a verb that only says that its noun
// took place.
func (c *chunk) supports() bool {
	for _, f := range c.trigs {
		if f.Class == pack.Support {
			return true
		}
	}
	return false
}

// punct returns the mark a chunk is, 0 if it is none.
func (r *reading) punct(c *chunk) rune { return c.sign }
