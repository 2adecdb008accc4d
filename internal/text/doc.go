// Package text turns the bytes of an article into tokens, sentences,
// paragraphs, quotations and furniture. It knows no language: what differs
// between languages it is told by Habits and by a Vocab. Every value holds byte
// offsets into the article's own text; normalised forms are used to compare
// words and never replace them.
package text

import "slices"

// Kind says what sort of characters a token is made of.
type Kind uint8

// The kinds of tokens.
const (
	Word   Kind = iota + 1
	Number      // digits of any script, with inner points and commas
	Punct       // one punctuation mark or symbol; Num holds the rune
)

// Flag is a property of a token's spelling.
type Flag uint8

// The flags.
const (
	Capital Flag = 1 << iota // begins with an upper-case letter
	Caps                     // two letters or more, all upper-case
	Initial                  // one letter and a full stop
	Glued                    // no white space before it
	Cut                      // a clitic cut off its word, or what is left of one
	Ideo                     // an ideograph: a token of its own, without spaces
	Dotted                   // an abbreviation written with full stops
)

// Token is a word, a number or a punctuation mark: the bytes Text[Start:End].
type Token struct {
	Start, End int32
	ID         int32 // in the Vocab; 0 for a word it does not know
	Num        int32 // value of a Number that fits; rune of a Punct; else 0
	Kind       Kind
	Flags      Flag
}

// Has reports whether all the flags f are set.
func (t Token) Has(f Flag) bool { return t.Flags&f == f }

// Is reports whether the token is the punctuation mark r.
func (t Token) Is(r rune) bool { return t.Kind == Punct && t.Num == r }

// Range is a stretch of tokens: Tokens[First:Last], Last excluded.
type Range struct{ First, Last int32 }

// Quote is a quotation. Open and Close are the indices of its marks among the
// tokens; an unclosed quotation's Close is the index after its last token.
type Quote struct {
	Open, Close int32
	Depth       int32 // 0 for one that stands in no other
	Unclosed    bool
	Start, End  int // bytes of what stands between the marks
}

// Sentence is a range of tokens in one paragraph.
type Sentence struct {
	Range
	Para int32
}

// Para is a paragraph: a range of tokens, and of sentences.
type Para struct {
	Range
	Sents     Range  // indices of sentences
	Furniture string // its kind, if it is no part of the story
	Head      bool   // a headline or a subheading
	Body      int32  // the first token after a dateline; First if there is none
}

// Document is an article's text and where its parts lie.
type Document struct {
	Text   string
	Tokens []Token
	Paras  []Para
	Sents  []Sentence
	Quotes []Quote

	buf  []byte // the tokenizer's
	offs []int32
}

// Grown gives a list with room for one value more. Where it has to be moved and is long, it gets the
// room that it will need if what is to come of a text, of which so much of all is done, brings as
// many values as what was: memory that is moved again and again took most of a long text's time.
func Grown[T any](list []T, done, all int) []T {
	const long = 1024
	if n := len(list); n == cap(list) && n >= long && done > 0 {
		rest := float64(n) * float64(all-done) / float64(done)
		list = slices.Grow(list, n/4+min(int(rest*9/8), 16*n))
	}
	return list
}

// At returns the bytes of a token.
func (d *Document) At(i int32) string { t := d.Tokens[i]; return d.Text[t.Start:t.End] }

// Bytes returns where a range of tokens lies in the text.
func (d *Document) Bytes(r Range) (start, end int) {
	if r.First >= r.Last {
		return 0, 0
	}
	return int(d.Tokens[r.First].Start), int(d.Tokens[r.Last-1].End)
}
