package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxWord bounds the bytes of one word; what is longer is cut there.
const maxWord = 256

// tokenizer holds what Tokenize reuses from word to word.
type tokenizer struct {
	h    *Habits
	v    *Vocab
	s    string
	out  []Token
	buf  []byte  // folded bytes of the word
	offs []int32 // for each folded byte, where its letter begins in s
	glue bool
}

// Tokenize cuts s into tokens. Words are runs of letters, marks and inner
// apostrophes; ideographs stand alone; clitics are cut off as the habits say.
// The time is linear in len(s).
func Tokenize(s string, h *Habits, v *Vocab) []Token {
	t := tokenizer{h: h, v: v, s: s, out: make([]Token, 0, len(s)/5+2)}
	t.run()
	return t.out
}

func (t *tokenizer) run() {
	s, v := t.s, t.v
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		switch {
		case 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z':
			i = t.word(i)
		case r == ' ' || r == '\n' || r == '\t' || r == '\r' || unicode.IsSpace(r):
			t.glue = false
			i += n
		case ignorable(r):
			i += n
		case ideograph(r):
			t.ideograph(i, n, r)
			i += n
		case digit(r) >= 0:
			i = t.number(i)
		case letter(r):
			i = t.word(i)
		case r == '\'' && t.doubled(i):
			t.push(Token{Start: int32(i), End: int32(i + 2), Kind: Punct, Num: '"', ID: v.ID(`"`)})
			i += 2
		default:
			t.push(Token{Start: int32(i), End: int32(i + n), Kind: Punct, Num: int32(plain(r)), ID: 0})
			t.buf = utf8.AppendRune(t.buf[:0], plain(r))
			t.out[len(t.out)-1].ID = v.IDBytes(t.buf)
			i += n
		}
	}
}

// doubled reports whether two apostrophes at i stand for one double mark, as
// wire services type it. Of three the first closes an inner quotation, unless
// they open one.
func (t *tokenizer) doubled(i int) bool {
	s := t.s
	if i+1 >= len(s) || s[i+1] != '\'' || i+3 < len(s) && s[i+2] == '\'' && s[i+3] == '\'' {
		return false
	}
	opens := i == 0 || s[i-1] == ' ' || s[i-1] == '\n' || s[i-1] == '('
	if i+2 < len(s) && s[i+2] == '\'' {
		return opens
	}
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	next, _ := utf8.DecodeRuneInString(s[i+2:])
	return !(letter(r) && letter(next))
}

func (t *tokenizer) push(k Token) {
	if t.glue {
		k.Flags |= Glued
	}
	t.glue = true
	t.out = append(Grown(t.out, int(k.End), len(t.s)), k)
}

// letter reports whether r can be part of a word.
func letter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Mc, r)
}

// ideograph reports whether r is written without spaces and stands alone: Han
// and kana.
func ideograph(r rune) bool {
	return 0x3400 <= r && r <= 0x9FFF || 0x3041 <= r && r <= 0x30FF || 0xF900 <= r && r <= 0xFAFF || 0x20000 <= r && r <= 0x323AF
}

// plain gives full-width and other twins of a mark in one form.
func plain(r rune) rune {
	switch {
	case 0xFF01 <= r && r <= 0xFF5E:
		return r - 0xFF01 + '!'
	case r == 0x2010 || r == 0x2011:
		return '-'
	case r == 0x2012 || r == 0x2015:
		return 0x2013
	}
	return r
}

func (t *tokenizer) ideograph(i, n int, r rune) {
	b := t.h.appendFold(t.buf[:0], r)
	t.buf = b
	t.push(Token{Start: int32(i), End: int32(i + n), Kind: Word, Flags: Ideo, ID: t.v.IDBytes(b)})
}

// day cuts a day in figures with full stops, "25.07.2024", "2024.7.25" or "25.07.24", into
// its numbers and marks; it returns the end of what it took, or i.
func (t *tokenizer) day(i int) int {
	var at, to [3]int // where the numbers begin and end
	j := i
	for k := range at {
		at[k] = j
		for j < len(t.s) && j-at[k] < 5 {
			r, n := utf8.DecodeRuneInString(t.s[j:])
			if digit(r) < 0 {
				break
			}
			j += n
		}
		if to[k] = j; k < 2 {
			if j >= len(t.s) || t.s[j] != '.' {
				return i
			}
			j++
		}
	}
	if r, n := utf8.DecodeRuneInString(t.s[j:]); digit(r) >= 0 || r == '.' && j+n < len(t.s) && digit(rune(t.s[j+n])) >= 0 {
		return i
	}
	short := func(k int) bool { n := to[k] - at[k]; return n == 1 || n == 2 }
	if !short(1) || !(short(0) && (to[2]-at[2] == 4 || to[2]-at[2] == 2) || to[0]-at[0] == 4 && short(2)) {
		return i
	}
	for k := range at {
		if k > 0 {
			t.push(Token{Start: int32(at[k] - 1), End: int32(at[k]), Kind: Punct, Num: '.', ID: t.v.ID(".")})
		}
		v := int32(0)
		for _, r := range t.s[at[k]:to[k]] {
			v = v*10 + int32(digit(r))
		}
		t.push(Token{Start: int32(at[k]), End: int32(to[k]), Kind: Number, Num: v})
	}
	return j
}

func (t *tokenizer) number(i int) int {
	if j := t.day(i); j > i {
		return j
	}
	start, val, fits := i, int64(0), true
	for i < len(t.s) {
		r, n := utf8.DecodeRuneInString(t.s[i:])
		if d := digit(r); d >= 0 {
			if val = val*10 + int64(d); val > 1<<30 {
				fits = false
				val = 0
			}
			i += n
			continue
		}
		if r == '.' || r == ',' || r == 0x066B || r == 0x066C {
			if r2, _ := utf8.DecodeRuneInString(t.s[i+n:]); digit(r2) >= 0 {
				fits = false
				i += n
				continue
			}
		}
		break
	}
	k := Token{Start: int32(start), End: int32(i), Kind: Number}
	if fits {
		k.Num = int32(val)
		if i-start <= maxFigures { // a form of the pack may have it: "for 3 days", "2+2 talks"
			t.fold(start, i)
			k.ID = t.v.IDBytes(t.buf)
		}
	}
	t.push(k)
	return i
}

// maxFigures bounds the bytes of a number in a form.
const maxFigures = 4

// dotted recognises abbreviations of single letters with full stops (U.S.) and
// initials (S.); it returns the end of what it took, or i.
func (t *tokenizer) dotted(i int) int {
	s, j, n := t.s, i, 0
	for {
		r, w := utf8.DecodeRuneInString(s[j:])
		if !unicode.IsLetter(r) || j+w >= len(s) || s[j+w] != '.' {
			break
		}
		if n == 0 && t.h.Cased && !unicode.IsUpper(r) {
			// "e.g." yes, "a." no: wait for the second letter
			r2, w2 := utf8.DecodeRuneInString(s[j+w+1:])
			if !unicode.IsLetter(r2) || j+w+1+w2 >= len(s) || s[j+w+1+w2] != '.' {
				return i
			}
		}
		j += w + 1
		n++
	}
	if n == 0 {
		return i
	}
	if r, _ := utf8.DecodeRuneInString(s[j:]); n > 1 && unicode.IsLetter(r) {
		// "U.S.based" or a name stuck to its initials: keep only whole letters
		return j
	}
	return j
}

// endsName reports whether one letter and a full stop are the end of a name of the
// world's list and the end of what it stands in, no initial.
func (t *tokenizer) endsName(i, j int) bool {
	n := len(t.out)
	if len(t.v.short) == 0 || n == 0 || t.glue || t.out[n-1].Kind != Word {
		return false
	}
	t.fold(i, j-1)
	return t.v.short[[2]int32{t.out[n-1].ID, t.v.IDBytes(t.buf)}]
}

// What a character of one or two bytes is in a word, a bit for each.
const (
	inWord uint8 = 1 << iota // a letter or a mark, no apostrophe
	upperCase
	lowerCase
	endsWord // no part of any word
)

// traits says it of them all; what it says nothing of is looked at more closely.
var traits = func() (t [0x0700]uint8) {
	for i := range t {
		switch r := rune(i); { //nolint:gosec // bounded
		case r == '\'', r == '.', r == 0x02BC, digit(r) >= 0, ignorable(r), ideograph(r):
		case letter(r):
			t[i] = inWord
			if unicode.IsUpper(r) {
				t[i] |= upperCase
			} else if unicode.IsLower(r) {
				t[i] |= lowerCase
			}
		default:
			t[i] = endsWord
		}
	}
	return t
}()

// common reads a word of letters of one or two bytes that has nothing more to it, and where clitics
// are cut off, one that the vocabulary has: most words of most languages. It returns its end, or i for
// any other word.
func (t *tokenizer) common(i int) int {
	s, lower := t.s, 0
	b := t.buf[:0]
	j, first := i, uint8(0)
	b, upper := t.h.appendLetters(b, s[i:min(len(s), i+maxWord)])
	if len(b) > 0 {
		j, first = i+len(b), traits[s[i]]
		lower = len(b) - upper
	}
	for j < len(s) {
		if j-i >= maxWord {
			return i // no word of a vocabulary, and looked at once only
		}
		c, n := rune(s[j]), 1
		if c >= utf8.RuneSelf {
			if c < 0xC2 || c > 0xDB || j+1 == len(s) || s[j+1]&0xC0 != 0x80 {
				if c != 0xE2 || j+2 >= len(s) || s[j+1] != 0x80 || s[j+2] < 0x93 || s[j+2] > 0x9F || s[j+2] == 0x99 {
					return i
				}
				break // a dash or a quotation mark, no apostrophe
			}
			c, n = (c&0x1F)<<6|rune(s[j+1]&0x3F), 2
		}
		k := traits[c]
		if k&inWord == 0 {
			if k == 0 {
				return i
			}
			break
		}
		if j == i {
			first = k
		}
		if k&upperCase != 0 {
			upper++
		} else if k&lowerCase != 0 {
			lower++
		}
		if n == 1 {
			f := t.h.ascii[c]
			if f == 0 {
				return i
			}
			b = append(b, f)
		} else {
			b = t.h.appendFold(b, c)
		}
		j += n
	}
	t.buf = b
	if j == i {
		return i
	}
	id := t.v.IDBytes(b)
	if t.h.clit && (id == 0 || len(t.v.twins) > 0 && t.v.twins[id] != 0) {
		return i
	}
	k := Token{Start: int32(i), End: int32(j), Kind: Word, ID: id} //nolint:gosec // bounded by the text
	if first&upperCase != 0 {
		k.Flags = Capital
		if upper > 1 && lower == 0 {
			k.Flags |= Caps
		}
	}
	t.push(k)
	return j
}

func (t *tokenizer) word(i int) int {
	if j := t.common(i); j > i {
		return j
	}
	if j := t.dotted(i); j > i && !t.endsName(i, j) {
		t.fold(i, j)
		r, w := utf8.DecodeRuneInString(t.s[i:])
		k := Token{Start: int32(i), End: int32(j), Kind: Word, ID: t.v.IDBytes(t.buf)}
		if unicode.IsUpper(r) {
			k.Flags |= Capital
		}
		if j == i+w+1 {
			k.Flags |= Initial
		} else {
			k.Flags |= Dotted
			if next, _ := utf8.DecodeRuneInString(t.s[j:]); k.ID == 0 && !unicode.IsUpper(next) { // U.S. = US, but no name's initials
				k.ID = t.v.ID(strings.ReplaceAll(string(t.buf), ".", ""))
			}
		}
		t.push(k)
		return j
	}
	start, upper, lower := i, 0, 0
	first := true
	capital, tail := false, false
	for i < len(t.s) && i-start < maxWord {
		r, n := rune(t.s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(t.s[i:])
		}
		if !letter(r) && !ignorable(r) || ideograph(r) {
			// an apostrophe between letters is part of the word
			if r == '\'' || r == 0x2019 || r == 0x02BC {
				if r2, _ := utf8.DecodeRuneInString(t.s[i+n:]); letter(r2) && !ideograph(r2) {
					i += n
					tail = true // 's may follow capitals
					continue
				}
			}
			break
		}
		if tail {
			i += n
			continue
		}
		switch {
		case 'a' <= r && r <= 'z':
			lower++
		case unicode.IsUpper(r):
			upper++
			capital = capital || first
		case unicode.IsLower(r):
			lower++
		}
		first = false
		i += n
	}
	if capital && lower == 0 && upper <= 4 && !tail { // G20, COP29
		for i < len(t.s) && '0' <= t.s[i] && t.s[i] <= '9' && i-start < maxWord {
			i++
		}
		if i < len(t.s) {
			if r, _ := utf8.DecodeRuneInString(t.s[i:]); letter(r) && !ideograph(r) && r != 's' {
				for i > start && '0' <= t.s[i-1] && t.s[i-1] <= '9' {
					i--
				}
			}
		}
	}
	end := i
	t.fold(start, end)
	var fl Flag
	if capital {
		fl |= Capital
		if upper > 1 && lower == 0 {
			fl |= Caps
		}
	}
	if capital && end < len(t.s) && t.s[end] == '.' && len(t.h.Initials) > 0 && t.h.Initials[string(t.buf)] {
		t.fold(start, end+1)
		t.push(Token{Start: int32(start), End: int32(end + 1), Kind: Word, ID: t.v.IDBytes(t.buf), Flags: fl | Initial})
		return end + 1
	}
	id := t.v.IDBytes(t.buf)
	if t.h.clit && (id == 0 || t.twin(id, start, end) > 0) {
		t.cut(start, end, fl)
		return end
	}
	t.push(Token{Start: int32(start), End: int32(end), Kind: Word, ID: id, Flags: fl})
	return end
}

// fold puts the folded form of s[i:j] into buf and the place of each byte into offs.
func (t *tokenizer) fold(i, j int) {
	t.buf, t.offs = t.buf[:0], t.offs[:0]
	for i < j {
		if c := t.s[i]; c < 128 && t.h.ascii[c] != 0 {
			t.buf = append(t.buf, t.h.ascii[c])
			if t.h.clit {
				t.offs = append(t.offs, int32(i))
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(t.s[i:])
		if r == 0x2019 || r == 0x02BC {
			r = '\''
		}
		at := len(t.buf)
		t.buf = t.h.appendFold(t.buf, r)
		for ; at < len(t.buf) && t.h.clit; at++ { // only cut needs them
			t.offs = append(t.offs, int32(i))
		}
		i += n
	}
	t.offs = append(t.offs, int32(j))
}
