package text

import (
	"sort"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Offsets leads from the bytes of a composed text back to those of the text it was made of.
// The zero value is that of a text that was left as it is.
type Offsets struct{ pieces []piece }

// piece is a stretch that begins at byte out of the composed text and at byte in of the other.
type piece struct {
	out, in int
	whole   bool // its letters are others than those of the text: no byte within it has one of its own there
}

// Compose gives a text in Unicode's form C, "e" and an acute accent as "é", and without the
// characters that nobody sees, such as soft hyphens and marks of direction: so a word is one
// string however it was typed. A text that is so already is given back as it is.
func Compose(s string) (string, Offsets) {
	var o Offsets
	if settled(s) {
		return s, o
	}
	var b strings.Builder
	copied, composed := 0, norm.NFC.QuickSpanString(s)
	for i := 0; i < len(s); {
		if hides[s[i]] {
			if r, n := utf8.DecodeRuneInString(s[i:]); ignorable(r) {
				b.WriteString(s[copied:i])
				i += n
				o.pieces = append(o.pieces, piece{b.Len(), i, false})
				copied = i
				continue
			}
		}
		if i < composed {
			i++
			continue
		}
		n := max(norm.NFC.NextBoundaryInString(s[i:], true), 1)
		if c := norm.NFC.String(s[i : i+n]); c != s[i:i+n] {
			b.WriteString(s[copied:i])
			o.pieces = append(o.pieces, piece{b.Len(), i, true})
			b.WriteString(c)
			copied = i + n
			o.pieces = append(o.pieces, piece{b.Len(), copied, false})
		}
		i += n
		composed = i + norm.NFC.QuickSpanString(s[i:])
	}
	if o.Same() {
		return s, o
	}
	b.WriteString(s[copied:])
	return b.String(), o
}

// settled is a fast look whether nothing of a text is to be composed or left out; it may say no of one that is so.
func settled(s string) bool {
	mark := false
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			mark = false
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case int(r) < len(joins):
			if joins[r] == joinsLetter || joins[r] == standsBehind && mark {
				return false
			}
			mark = joins[r] == standsBehind
		case 0x2010 <= r && r <= 0x2027 || 0x3100 <= r && r <= 0x9FFF: // dashes and quotation marks; ideographs
			mark = false
		default:
			if mark || ignorable(r) || !norm.NFC.IsNormalString(s[i-n:i]) || !norm.NFC.PropertiesString(s[i-n:]).BoundaryBefore() {
				return false
			}
		}
	}
	return true
}

// What a character may do to the one before it.
const (
	standsApart  = iota
	standsBehind // a mark that no letter is one with; of two the order counts
	joinsLetter  // one with a letter, or with nothing to be seen
)

// joins says it of the characters of two bytes.
var joins = func() (t [0x800]uint8) {
	for r := range t {
		s := string(rune(r)) //nolint:gosec // bounded
		switch p := norm.NFC.PropertiesString(s); {
		case ignorable(rune(r)), norm.NFC.QuickSpanString("a"+s) != len("a"+s): //nolint:gosec // bounded
			t[r] = joinsLetter
		case p.CCC() != 0:
			t[r] = standsBehind
		}
	}
	return t
}()

// hides are the first bytes of the characters that nobody sees.
var hides = func() (h [256]bool) {
	for _, r := range []rune{0xAD, 0x34F, 0x61C, 0x200B, 0x202A, 0x2060, 0xFE00, 0xFEFF} { // one for each first byte of ignorable
		h[string(r)[0]] = true
	}
	return h
}()

// Same reports whether the text was left as it is.
func (o Offsets) Same() bool { return len(o.pieces) == 0 }

// Start is the byte of the text at which what begins at byte b of the composed one begins.
func (o Offsets) Start(b int) int {
	i := sort.Search(len(o.pieces), func(i int) bool { return o.pieces[i].out > b }) - 1
	if i < 0 {
		return b
	}
	if p := o.pieces[i]; p.whole {
		return p.in
	}
	return o.pieces[i].in + b - o.pieces[i].out
}

// End is the byte of the text at which what ends before byte b of the composed one ends.
func (o Offsets) End(b int) int {
	i := sort.Search(len(o.pieces), func(i int) bool { return o.pieces[i].out >= b }) - 1
	if i < 0 {
		return b
	}
	if o.pieces[i].whole {
		return o.pieces[i+1].in
	}
	return o.pieces[i].in + b - o.pieces[i].out
}

// Piece notes that what is written from byte out on leads to byte in of the text, until the next
// piece; whole, that it leads there as one. Pieces are noted in their order.
func (o *Offsets) Piece(out, in int, whole bool) {
	o.pieces = append(o.pieces, piece{out, in, whole})
}
