package text

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Stem says how the end of a word is mended when a suffix was cut off it.
type Stem struct{ From, To string }

// Habits is what tokenising and segmenting must know of a language.
type Habits struct {
	Marks    bool            // drop combining marks in folding
	Lower    bool            // drop case in folding
	Letters  map[rune]string // single letters folded; "" drops the letter
	Prefixes []string        // proclitics, outermost first, folded
	Suffixes []string        // enclitics, folded
	Always   map[string]bool // clitics cut even off unknown words
	Merged   map[string]string
	Finals   map[rune]bool // letters, as written, with which words end before which no suffix comes off
	Stems    []Stem
	Article  string // what a definite word begins with: a proclitic before it is always cut
	Pairs    map[rune]rune
	Inner    map[rune]rune
	Dash     bool
	RunsOn   bool            // an indirect speech goes on over sentences without a cue
	Weeks    bool            // "last Thursday" is of the week before, counted from Monday
	Abbrev   map[string]bool // folded, without the full stop
	Initials map[string]bool // of several letters, folded, without the full stop
	Enders   map[rune]bool
	Cased    bool

	table   [0x0700]string // folded forms of the commonest letters, filled by Prepare
	plain   [0x0700]bool   // those that are letters and stay letters
	known   [0x0700]bool
	clit    bool
	quick   [quicks]uint32 // by quickAt: folded forms of up to three bytes, the first the lowest; above them 1 more than their number, 0 for others
	ascii   [256]byte      // by byte: folded forms of characters of ASCII that are one byte; 0 for others
	letters [256]byte      // of ascii those of letters alone
	close   map[rune]bool  // brackets and quotation marks that close
}

// quicks is how many characters have a place in Habits.quick.
const quicks = 0x0700 + 0x28 + 0x40 + 0x68

// quickAt is the place of a character: the letters of the commonest scripts, dashes and quotation marks,
// the marks of those who write in ideographs, and full-width ones; -1 for others.
func quickAt(r rune) int {
	switch {
	case r < 0x0700:
		return int(r)
	case 0x2000 <= r && r < 0x2028:
		return int(r) - 0x2000 + 0x0700
	case 0x3000 <= r && r < 0x3040:
		return int(r) - 0x3000 + 0x0728
	case 0xFF00 <= r && r < 0xFF68:
		return int(r) - 0xFF00 + 0x0768
	}
	return -1
}

// Prepare fills the tables that folding uses; call it once before first use.
func (h *Habits) Prepare() {
	for r := rune(0); r < rune(len(h.table)); r++ {
		h.table[r], h.known[r] = h.fold(r), true
		if r < 128 && len(h.table[r]) == 1 {
			if h.ascii[r] = h.table[r][0]; letter(r) {
				h.letters[r] = h.ascii[r]
			}
		}
		h.plain[r] = unicode.IsLetter(r) && h.table[r] != ""
		for _, c := range h.table[r] {
			h.plain[r] = h.plain[r] && letter(c)
		}
	}
	for r := rune(0); r < 0xFF68; r++ {
		at := quickAt(r)
		if at < 0 {
			r |= 0xFF // none of these has a place
			continue
		}
		if b := h.appendFold(nil, r); len(b) <= 3 {
			for i, c := range b {
				h.quick[at] |= uint32(c) << (8 * i)
			}
			h.quick[at] |= uint32(len(b)+1) << 24 //nolint:gosec // three at most
		}
	}
	h.close = map[rune]bool{')': true, ']': true}
	for _, list := range []map[rune]rune{h.Pairs, h.Inner} {
		for _, c := range list {
			h.close[c] = true
		}
	}
	h.clit = len(h.Prefixes)+len(h.Suffixes) > 0
}

// fold gives the folded form of one rune, by Unicode's compatibility
// decomposition (UAX 15, NFKD), the language's letters, case and marks.
func (h *Habits) fold(r rune) string {
	if s, ok := h.Letters[r]; ok {
		return s
	}
	if ignorable(r) {
		return ""
	}
	s := norm.NFKC.String(string(r))
	if h.Marks {
		s = norm.NFKD.String(s)
	}
	var out []rune
	for _, c := range s {
		if s2, ok := h.Letters[c]; ok {
			out = append(out, []rune(s2)...)
			continue
		}
		if h.Marks && unicode.Is(unicode.Mn, c) {
			continue
		}
		if h.Lower {
			c = unicode.ToLower(c)
		}
		if v := digit(c); v >= 0 {
			c = rune('0' + v)
		}
		out = append(out, c)
	}
	return string(out)
}

// appendLetters appends the folded letters of ASCII with which s begins, and counts the capitals: most words are
// made of them, and need no closer look. Its loop has the registers of the processor for itself.
//
//go:noinline
func (h *Habits) appendLetters(b []byte, s string) (_ []byte, upper int) {
	for i := range len(s) {
		f := h.letters[s[i]]
		if f == 0 {
			break
		}
		if b = append(b, f); s[i] < 'a' {
			upper++
		}
	}
	return b, upper
}

// appendFold appends the folded form of r to b.
func (h *Habits) appendFold(b []byte, r rune) []byte {
	if at := quickAt(r); at >= 0 {
		switch q := h.quick[at]; q >> 24 {
		case 1:
			return b
		case 2:
			return append(b, byte(q))
		case 3:
			return append(b, byte(q), byte(q>>8))
		case 4:
			return append(b, byte(q), byte(q>>8), byte(q>>16))
		}
	}
	if r < utf8.RuneSelf {
		if h.Lower && 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		if h.known[r] {
			return append(b, h.table[r]...)
		}
		return append(b, byte(r))
	}
	if int(r) < len(h.table) && h.known[r] {
		return append(b, h.table[r]...)
	}
	if 0x3400 <= r && r <= 0x9FFF { // the ideographs that stand for nothing but themselves
		if s, ok := h.Letters[r]; ok {
			return append(b, s...)
		}
		return utf8.AppendRune(b, r)
	}
	return append(b, h.fold(r)...)
}

// AppendPlain appends the folded form of s to b if s is one word of common
// letters and of nothing else, which a Tokenize that knows the word does not cut.
func (h *Habits) AppendPlain(b []byte, s string) ([]byte, bool) {
	if len(s) == 0 || len(s) >= maxWord {
		return b, false
	}
	for _, r := range s {
		if int(r) >= len(h.plain) || !h.plain[r] {
			return b, false
		}
		b = append(b, h.table[r]...)
	}
	return b, true
}

// Fold gives a word's form for comparison.
func (h *Habits) Fold(s string) string {
	return string(h.AppendFold(make([]byte, 0, len(s)), s))
}

// AppendFold appends a word's form for comparison to b.
func (h *Habits) AppendFold(b []byte, s string) []byte {
	for i := 0; i < len(s); {
		if c := h.ascii[s[i]]; c != 0 {
			b = append(b, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		b = h.appendFold(b, r)
		i += n
	}
	return b
}

// ignorable characters may stand inside a word without being part of it: soft
// hyphen, zero-width and bidirectional controls, variation selectors.
func ignorable(r rune) bool {
	switch {
	case r == 0xAD, r == 0x34F, r == 0x61C, r == 0xFEFF,
		0x200B <= r && r <= 0x200F, 0x202A <= r && r <= 0x202E,
		0x2060 <= r && r <= 0x206F, 0xFE00 <= r && r <= 0xFE0F:
		return true
	}
	return false
}

// digit is the value of a decimal digit of any script, -1 for anything else.
func digit(r rune) int {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case 0x660 <= r && r <= 0x669:
		return int(r - 0x660)
	case 0x6F0 <= r && r <= 0x6F9:
		return int(r - 0x6F0)
	case 0xFF10 <= r && r <= 0xFF19:
		return int(r - 0xFF10)
	case 0x966 <= r && r <= 0x96F:
		return int(r - 0x966)
	}
	return -1
}
