// Package truecase gives what a text has in capitals, a headline, a sentence, an
// old wire report throughout, the capitals that it would have in running text
// (truecasing: Lita, Ittycheriah, Roukos and Kambhatla, ACL 2003), so that the
// reader tells names from words there too. It goes by the pack's lexicon, by how
// the rest of the text writes a word, and by what stands beside one that neither
// knows. It makes no records and knows no language.
package truecase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

const (
	minLine = 3 // words that a line all in capitals has at least
	minRun  = 5 // words in capitals that a line with others has at least
)

// Stretch is a part of a text in which no word has a small letter, in bytes.
type Stretch struct{ from, to int }

// Stretches are those of a text that may be in capitals: whole lines, and within a line what is long
// enough to be a sentence. It looks at letters only.
func Stretches(s string) []Stretch {
	var out []Stretch
	for from := 0; from < len(s); {
		to := len(s)
		if n := strings.IndexByte(s[from:], '\n'); n >= 0 {
			to = from + n
		}
		out = inLine(out, s, from, to)
		from = to + 1
	}
	return out
}

// What a character is in a word.
const (
	noLetter uint8 = iota
	upperCase
	lowerCase
	otherLetter
)

// letters says it of the characters up to the Cyrillic ones; what lies behind them has no capitals, or hardly any.
var letters = func() (t [0x530]uint8) {
	for r := range t {
		switch r := rune(r); { //nolint:gosec // bounded
		case unicode.IsUpper(r):
			t[r] = upperCase
		case unicode.IsLower(r):
			t[r] = lowerCase
		case unicode.IsLetter(r), unicode.IsMark(r):
			t[r] = otherLetter
		}
	}
	return t
}()

// wordAt looks at the characters from byte i to the next that is no letter, or to the end: where that
// begins, what follows it, how many capitals stand before it and whether a small letter does.
func wordAt(s string, i, to int) (end, next, upper int, small bool) {
	for s = s[:to]; i < len(s); {
		c := s[i]
		switch {
		case 'a' <= c && c <= 'z':
			small = true
			i++
			continue
		case 'A' <= c && c <= 'Z':
			upper++
			i++
			continue
		case c < utf8.RuneSelf:
			return i, i + 1, upper, small
		}
		r, n := rune(c&0x1F)<<6, 2
		if c >= 0xC2 && c < 0xE0 && i+1 < len(s) && s[i+1]&0xC0 == 0x80 {
			r |= rune(s[i+1] & 0x3F)
		} else {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		switch {
		case r >= 0x2000 && r < 0x2070: // dashes and quotation marks
			return i, i + n, upper, small
		case int(r) >= len(letters) || letters[r] == lowerCase:
			small = true
		case letters[r] == upperCase:
			upper++
		case letters[r] == noLetter:
			return i, i + n, upper, small
		}
		i += n
	}
	return i, i + 1, upper, small
}

// inLine appends the stretches of one line.
func inLine(out []Stretch, s string, from, to int) []Stretch {
	at, words, others := Stretch{-1, -1}, 0, false
	for i := from; i <= to; {
		end, next, upper, small := wordAt(s, i, to)
		switch {
		case small: // a word with small letters is none in capitals
			if words >= minRun {
				out = append(out, at)
			}
			at, words, others = Stretch{-1, -1}, 0, true
		case upper > 0: // one letter by itself is no word to be counted
			if at.to = end; at.from < 0 {
				at.from = i
			}
			if upper > 1 {
				words++
			}
		}
		i = next
	}
	if words >= minRun || !others && words >= minLine {
		out = append(out, at)
	}
	return out
}

// how a word is to be written.
type how uint8

const (
	asItIs how = iota
	small
	capital
)

// ways are how a text has a word: with a small letter, with a capital within a sentence.
type ways struct{ small, capital bool }

// caser decides it for the words of one text.
type caser struct {
	p        *pack.Pack
	doc      *text.Document
	first    []bool           // by token: it begins a sentence
	written  map[string]*ways // of the words of the stretches, folded: how the text has them where it is not in capitals
	names    map[string]bool  // those taken for names here
	as       []how            // by token
	accented map[int]string   // by token: the word with the accents that its capitals lack
}

// Restore gives a text with its stretches, which Stretches has found, written as in running text, and how
// its bytes lead back. Where they are no words in capitals it is given back as it is.
func Restore(p *pack.Pack, s string, list []Stretch) (string, text.Offsets) {
	if !p.Habits.Cased || len(list) == 0 {
		return s, text.Offsets{}
	}
	c := caser{p: p, doc: text.Parse(s, p.Habits, p.Vocab), written: map[string]*ways{}, names: map[string]bool{}, accented: map[int]string{}}
	n := len(c.doc.Tokens)
	c.first, c.as = make([]bool, n), make([]how, n)
	for _, x := range c.doc.Sents {
		c.first[x.First] = true
	}
	var stretches []text.Range
	at, bare := int32(0), !hasAccents(s, list)
	for _, x := range list {
		r := c.tokens(&at, x)
		if bare {
			c.accents(r)
		}
		if c.speaks(r) {
			stretches = append(stretches, r)
		}
	}
	if len(stretches) == 0 {
		return s, text.Offsets{}
	}
	c.evidence(stretches)
	for range 2 { // a name known by what stands beside it is known at its other places too
		for _, x := range stretches {
			c.decide(x)
		}
	}
	return c.write()
}

// tokens are those of a stretch, which lies behind the one before it.
func (c *caser) tokens(at *int32, x Stretch) text.Range {
	toks := c.doc.Tokens
	for int(*at) < len(toks) && int(toks[*at].Start) < x.from {
		*at++
	}
	r := text.Range{First: *at, Last: *at}
	for int(r.Last) < len(toks) && int(toks[r.Last].Start) < x.to {
		r.Last++
	}
	*at = r.Last
	return r
}

// speaks reports whether a stretch in capitals is made of words and is no row of acronyms or names.
func (c *caser) speaks(r text.Range) bool {
	words, plain := 0, 0
	for i := r.First; i < r.Last; {
		end, head := c.longest(i, r.Last)
		if c.doc.Tokens[i].Kind == text.Word {
			words++
			if end > i && c.p.Lexicon.Casings(head)&pack.AnyCase != 0 {
				plain++
			}
		}
		i = max(end, i+1)
	}
	return plain*4 >= words && plain > 0
}

// longest is the longest string of the lexicon at a token.
func (c *caser) longest(i, limit int32) (end, head int32) {
	if c.doc.Tokens[i].Kind != text.Word {
		return i, -1
	}
	return c.p.Lexicon.Longest(c.doc.Tokens, i, limit)
}

// evidence notes how the rest of the text writes the words of the stretches.
func (c *caser) evidence(stretches []text.Range) {
	for _, x := range stretches {
		for i := x.First; i < x.Last; i++ {
			c.written[c.fold(i)] = &ways{}
		}
	}
	var buf []byte
	k := 0
	for i := range c.doc.Tokens {
		for k < len(stretches) && int(stretches[k].Last) <= i {
			k++
		}
		t := &c.doc.Tokens[i]
		if t.Kind != text.Word || k < len(stretches) && int(stretches[k].First) <= i || t.Has(text.Caps) {
			continue
		}
		buf = c.p.Habits.AppendFold(buf[:0], c.doc.At(int32(i))) //nolint:gosec // bounded by the text
		switch w := c.written[string(buf)]; {
		case w == nil:
		case !t.Has(text.Capital):
			w.small = true
		case !c.first[i]:
			w.capital = true
		}
	}
}

func (c *caser) fold(i int32) string { return c.p.Habits.Fold(c.doc.At(i)) }
