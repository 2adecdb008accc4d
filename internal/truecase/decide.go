package truecase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

const (
	// function are the classes of small words: where a word is one of them and a name too, it is hardly the name.
	function = 1<<pack.Pronoun | 1<<pack.Possessive | 1<<pack.Det | 1<<pack.Of | 1<<pack.Prep | 1<<pack.And | 1<<pack.Comp | 1<<pack.Rel | 1<<pack.Sub |
		1<<pack.Neg | 1<<pack.Plan | 1<<pack.Maybe | 1<<pack.Aux | 1<<pack.Adverb | 1<<pack.Particle | 1<<pack.Number | 1<<pack.Ordinal
	// bearers are those of what a name stands behind.
	bearers = 1<<pack.Title | 1<<pack.Honorific | 1<<pack.Given
	// maxForm bounds the words of a string of the lexicon that is looked for before a word.
	maxForm = 6
	// owned are those of what a state's short name stands before.
	owned = 1<<pack.Title | 1<<pack.Body | 1<<pack.Group | 1<<pack.Side | 1<<pack.Noun | 1<<pack.Verb | 1<<pack.Seat
)

// decide says of each word of a stretch how it is to be written.
func (c *caser) decide(x text.Range) {
	toks := c.doc.Tokens
	for i := x.First; i < x.Last; {
		end, head := c.longest(i, x.Last)
		if toks[i].Kind != text.Word || toks[i].Flags&(text.Initial|text.Dotted) != 0 {
			i = max(end, i+1)
			continue
		}
		if end == i {
			c.as[i] = c.unknown(x, i)
			i++
			continue
		}
		h, within := c.known(x, i, end, head), uint64(function)
		if c.p.Lexicon.Classes(head, toks[i])&(1<<pack.Holder) != 0 {
			within = 1<<pack.Particle | 1<<pack.Of // a name may have a letter that is a word
		}
		for j := i; j < end; j++ {
			c.as[j] = h
			switch {
			case j == i:
			case c.p.Lexicon.Casings(c.head(j)) == pack.NeedCaps:
				c.as[j] = asItIs
			case h == capital && c.classes(j, j+1)&within != 0:
				c.as[j] = small
			}
		}
		i = end
	}
}

// classes are those of the tokens [i,end) as one string, 0 if the lexicon does not have it.
func (c *caser) classes(i, end int32) uint64 {
	if i < 0 || int(end) > len(c.doc.Tokens) || c.doc.Tokens[i].Kind != text.Word {
		return 0
	}
	to, head := c.p.Lexicon.Longest(c.doc.Tokens, i, end)
	if to != end {
		return 0
	}
	return c.p.Lexicon.Classes(head, c.doc.Tokens[i])
}

// known decides it for a string of the lexicon: as its forms are written there; where they are
// written in several ways, as the rest of the text does, or as what stands beside it has it.
func (c *caser) known(x text.Range, i, end, head int32) how {
	cs := c.p.Lexicon.Casings(head)
	named := capital
	if cs&(pack.NeedCaps|pack.NeedCapital) == pack.NeedCaps {
		named = asItIs
	}
	set := c.p.Lexicon.Classes(head, c.doc.Tokens[i])
	switch {
	case set == 1<<pack.Nameless:
		return small
	case cs == pack.AnyCase:
		if end == i+1 && c.names[c.fold(i)] {
			return capital
		}
		return small
	case cs&pack.AnyCase == 0:
		return named
	}
	switch w := c.how(i); {
	case set&(1<<pack.Month) != 0 && (c.number(i-1) || c.number(end) || c.before(x, i)&(1<<pack.Prep) != 0):
		return capital
	case set&function != 0:
		if cs&pack.NeedCaps != 0 && set&(1<<pack.Country) != 0 && end < x.Last && c.at(end)&owned != 0 && c.at(end)&function == 0 {
			return asItIs
		}
		return small
	case w.capital && !w.small:
		return named
	case w.small && !w.capital:
		return small
	case cs&pack.NeedCaps != 0:
		return named
	case set&(1<<pack.Verb|1<<pack.Support) != 0 && set&(1<<pack.Country|1<<pack.City|1<<pack.Org) == 0:
		return small
	case i > x.First && c.at(i-1)&bearers != 0 || set&(1<<pack.Given) != 0 && end < x.Last && c.nameLike(end):
		return capital
	case set&(1<<pack.Country|1<<pack.City|1<<pack.Org|1<<pack.Media|1<<pack.Weekday|1<<pack.Seat) != 0:
		return capital
	}
	return small
}

func (c *caser) number(i int32) bool {
	return i >= 0 && int(i) < len(c.doc.Tokens) && c.doc.Tokens[i].Kind == text.Number
}

// at are the classes of the longest string at a token.
func (c *caser) at(i int32) uint64 {
	if i < 0 || int(i) >= len(c.doc.Tokens) || c.doc.Tokens[i].Kind != text.Word {
		return 0
	}
	_, head := c.p.Lexicon.Longest(c.doc.Tokens, i, int32(len(c.doc.Tokens)))
	return c.p.Lexicon.Classes(head, c.doc.Tokens[i])
}

// nameLike reports whether a token can go on with a name: a name of the lexicon, or a word that it does not have.
func (c *caser) nameLike(i int32) bool {
	if c.doc.Tokens[i].Kind != text.Word {
		return false
	}
	set := c.at(i)
	return set == 0 || set&(1<<pack.Given|1<<pack.Holder|1<<pack.Surname) != 0 && set&function == 0
}

// how is how the rest of the text writes a word of a stretch.
func (c *caser) how(i int32) ways {
	if w := c.written[c.fold(i)]; w != nil {
		return *w
	}
	return ways{}
}

// unknown decides it for a word that the lexicon does not have: as the rest of the text writes it;
// with a capital behind an office, an honorific, an initial or a name, and wherever it was one there.
func (c *caser) unknown(x text.Range, i int32) how {
	w, as := c.fold(i), c.how(i)
	switch {
	case as.small && !as.capital:
		return small
	case as.capital || c.names[w]:
		return capital
	case c.behindName(x, i):
		c.names[w] = true
		return capital
	}
	return small
}

// behindName reports whether what stands before an unknown word makes a name of it.
func (c *caser) behindName(x text.Range, i int32) bool {
	t, p := &c.doc.Tokens[i], i-1
	if utf8.RuneCountInString(c.doc.Text[t.Start:t.End]) < 2 || p < x.First || c.guessedVerb(i) {
		return false
	}
	if q := &c.doc.Tokens[p]; q.Kind != text.Word {
		return q.Is('-') && q.Has(text.Glued) && t.Has(text.Glued) && p > x.First && c.as[p-1] == capital && c.names[c.fold(p-1)]
	}
	prev := &c.doc.Tokens[p]
	if prev.Has(text.Initial) {
		return true
	}
	set := c.before(x, i)
	switch {
	case set&(1<<pack.Honorific|1<<pack.Given) != 0 && set&(1<<pack.Country|1<<pack.City|function) == 0:
		return true
	case set&(1<<pack.Title) != 0:
		return c.closes(x, i)
	case set == 0 && c.as[p] == capital && c.names[c.fold(p)]:
		return c.closes(x, i) // the second of a name of two words that nobody knows
	case set&(1<<pack.Particle) != 0 && p > x.First && c.as[p-1] == capital && c.names[c.fold(p-1)]:
		return true
	}
	return false
}

// before are the classes of the string of the lexicon that ends before token i.
func (c *caser) before(x text.Range, i int32) (set uint64) {
	for j := max(x.First, i-maxForm); j < i; j++ {
		if s := c.classes(j, i); s != 0 {
			return s
		}
	}
	return 0
}

// closes reports whether an unknown word behind an office is its holder's name, and no verb that no
// list has: a verb that is known, a mark, "and" or the end follows, or another word that nobody knows does and then one of these.
func (c *caser) closes(x text.Range, i int32) bool {
	for k := i + 1; k < i+4; k++ {
		if k >= x.Last {
			return k > i+1 || c.verbBefore(x, i)
		}
		t := &c.doc.Tokens[k]
		if t.Kind != text.Word {
			return !t.Is('-')
		}
		switch set := c.at(k); {
		case set&(1<<pack.Verb|1<<pack.Support|1<<pack.Aux|1<<pack.Plan|1<<pack.And|1<<pack.Neg|1<<pack.Maybe) != 0:
			return true
		case set&(1<<pack.Prep|1<<pack.Of|1<<pack.Weekday|1<<pack.Day) != 0:
			return c.verbBefore(x, i)
		case set != 0 && set&(1<<pack.Particle|1<<pack.Given|1<<pack.Holder|1<<pack.Surname) == 0:
			return false
		}
	}
	return false
}

// verbBefore reports whether the sentence of a token has a verb before it, so that it is no verb itself.
func (c *caser) verbBefore(x text.Range, i int32) bool {
	for j := i - 1; j >= x.First; j-- {
		if c.at(j)&(1<<pack.Verb|1<<pack.Support|1<<pack.Aux) != 0 {
			return true
		}
		if c.first[j] {
			return false
		}
	}
	return false
}

// guessedVerb reports whether an unknown word ends as verbs do.
func (c *caser) guessedVerb(i int32) bool {
	g := c.p.Guess
	if g == nil {
		return false
	}
	w := strings.ToLower(c.doc.At(i))
	for _, list := range [][]string{g.Past, g.Finite, g.Infinitive} {
		for _, end := range list {
			if strings.HasSuffix(w, end) && len(w) > len(end)+2 {
				return true
			}
		}
	}
	return false
}

// write gives the text as decided.
func (c *caser) write() (string, text.Offsets) {
	s := c.doc.Text
	var b strings.Builder
	b.Grow(len(s) + len(s)/32)
	var o text.Offsets
	at := 0
	put := func(from, to int, w string) {
		b.WriteString(s[at:from])
		o.Piece(b.Len(), from, len(w) != to-from)
		b.WriteString(w)
		o.Piece(b.Len(), to, false)
		at = to
	}
	for i := range c.doc.Tokens {
		t := &c.doc.Tokens[i]
		from, to := int(t.Start), int(t.End)
		word := s[from:to]
		lower := strings.ToLower(word)
		if w := c.accented[i]; w != "" && c.as[i] != asItIs {
			lower = w
		}
		first := c.first[i] || c.opens(int32(i)) //nolint:gosec // bounded by the text
		switch {
		case c.as[i] == asItIs || c.as[i] == small && first && utf8.RuneCountInString(word) == 1:
		case c.as[i] == capital || c.as[i] == small && first:
			r, n := utf8.DecodeRuneInString(lower)
			put(from, to, string(unicode.ToUpper(r))+lower[n:])
		case lower != word:
			put(from, to, lower)
		}
	}
	b.WriteString(s[at:])
	return b.String(), o
}

// opens reports whether a token begins a quotation or stands behind a colon.
func (c *caser) opens(i int32) bool {
	if i == 0 {
		return true
	}
	p := &c.doc.Tokens[i-1]
	_, quote := c.p.Habits.Pairs[rune(p.Num)]
	return p.Kind == text.Punct && quote && c.doc.Tokens[i].Has(text.Glued) && (i < 2 || !p.Has(text.Glued))
}
