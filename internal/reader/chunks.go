package reader

import (
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
	joined      int32       // of a verb with a pronoun joined to it: one more than the pronoun's mention; else 0
	head        int         // of a relative clause before its noun, where that stands; else 0
}

// only reports whether a chunk is of no other classes than these.
func (c *chunk) only(set uint64) bool { return c.kind == cItem && c.set&^set == 0 }

// is reports whether one of its meanings is of a class.
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
	reg := region{main: -1, quote: inside, chunks: r.chunkRoom[level(inside)][:0]}
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
		c := chunk{kind: cItem, first: i, last: min(it.last, to), item: k, set: it.set, clause: -1, sign: sign(i), joined: r.joinedAt(it)}
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
	r.chunkRoom[level(inside)] = reg.chunks
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

// triggers are the classes of words that tell a deed.
var triggers = bit(pack.Verb) | bit(pack.Noun) | bit(pack.Adj) | bit(pack.Support)

// isBe reports whether an auxiliary is "be" and nothing else.
func (r *reading) isBe(c *chunk) bool {
	for _, f := range r.forms(&r.items[c.item], bit(pack.Aux)) {
		if !f.Has("be") {
			return false
		}
	}
	return true
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

// past reports whether a chunk's verb is in a past tense and can be in no other.
func (c *chunk) past() bool { return c.feat&pack.Past != 0 && c.feat&(pack.Pres|pack.Fut) == 0 }

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
