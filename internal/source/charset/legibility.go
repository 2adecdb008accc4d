package charset

import (
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// commonHan are the characters of the first level of GB 2312: the 3,755 of
// everyday use. Bytes of another encoding read as GB 18030 give mostly others.
var commonHan = sync.OnceValue(func() map[rune]bool {
	set := make(map[rune]bool, 3755)
	dec := simplifiedchinese.GB18030.NewDecoder()
	for lead := 0xB0; lead <= 0xD7; lead++ {
		for trail := 0xA1; trail <= 0xFE; trail++ {
			if out, err := dec.Bytes([]byte{byte(lead), byte(trail)}); err == nil {
				if r, n := utf8.DecodeRune(out); n == len(out) && r != utf8.RuneError {
					set[r] = true
				}
			}
		}
	}
	return set
})

// legibility says how well a decoded text reads as words, about two points a
// byte that was not ASCII: letters of one script in a word, capitals where
// words begin, marks where marks stand. It holds no word of any language, and
// so works on a line as on a page. Below zero the text is garbled.
func legibility(s string) int {
	total := 0
	var w word
	prev := rune(' ')
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsMark(r) {
			w.add(r)
			prev = r
			continue
		}
		total += w.points()
		w = word{}
		total += symbol(r, prev)
		prev = r
	}
	return total + w.points()
}

// word is what is counted of a run of letters.
type word struct {
	ascii, latin, cyrillic, arabic, han, rare, other int
	upper, lower                                     int
	bend                                             int  // letters where none of their kind stands: a capital after a small one, a final form inside a word, a vowel sign at its head
	small                                            bool // the last letter was a small one
	final                                            bool // the last letter ends words
}

func (w *word) add(r rune) {
	switch {
	case r < utf8.RuneSelf:
		w.ascii++
	case r < 0x0250: // Latin beyond ASCII
		w.latin++
	case r >= 0x0410 && r <= 0x044F, r == 0x0401, r == 0x0451: // Russian
		w.cyrillic++
	case unicode.Is(unicode.Cyrillic, r):
		w.cyrillic++
		w.rare++
	case r >= 0x0621 && r <= 0x0652:
		if w.final && r < 0x064B || w.arabic == 0 && r >= 0x064B {
			w.bend++
		}
		w.final = r == 0x0629 || r == 0x0649 || w.final && r >= 0x064B // teh marbuta, alef maksura
		w.arabic++
	case unicode.Is(unicode.Arabic, r):
		w.arabic++
		w.rare++
	case unicode.Is(unicode.Han, r):
		w.han++
		if !commonHan()[r] {
			w.rare++
		}
	default:
		w.other++
	}
	switch {
	case unicode.IsUpper(r):
		w.upper++
		if w.small {
			w.bend++
		}
		w.small = false
	case unicode.IsLower(r):
		w.lower++
		w.small = true
	}
}

// points of a word: for what is not ASCII in it.
func (w *word) points() int {
	foreign := w.latin + w.cyrillic + w.arabic + 2*w.han + w.other
	if foreign == 0 {
		return 0
	}
	scripts := 0
	for _, n := range []int{w.ascii + w.latin, w.cyrillic, w.arabic, w.han, w.other} {
		if n > 0 {
			scripts++
		}
	}
	switch {
	case scripts > 1 && w.han == 0:
		return -2 * foreign
	case w.other > 0:
		return -foreign
	case w.han > 0: // letters of other scripts may touch Han: no spaces are written there
		return 4*(w.han-w.rare) - 6*w.rare - 2*(w.latin+w.cyrillic+w.arabic)
	case w.latin > 1 && w.latin > w.ascii, w.latin > 0 && w.ascii == 0 && w.upper > 0:
		return -2 * foreign // a word nearly all of accented letters
	}
	n := 2*foreign - 3*w.rare - 4*w.bend
	if w.lower == 0 && w.upper > 1 {
		n -= foreign / 2 // all capitals: readable, but small letters are likelier
	}
	return n
}

// symbol gives the points of one rune that is no letter; prev is the one before it.
func symbol(r, prev rune) int {
	switch {
	case r == utf8.RuneError:
		return -10
	case r == '\t', r == '\n', r == '\r', r == '\f', r == '\v', r >= 0x20 && r < 0x7F:
		return 0
	case r >= 0x2010 && r <= 0x2026, r == '«', r == '»', r == 0xA0, r == '№', r == '€', r == '°', r == '¿', r == '¡', r == '·':
		if unicode.IsLetter(prev) && (r == '¿' || r == '¡' || r == '°') {
			return -2
		}
		return 1
	case r == '،', r == '؛', r == '؟', r >= 0x0660 && r <= 0x0669:
		return 1
	case r >= 0x3000 && r <= 0x3011, r >= 0xFF01 && r <= 0xFF5E:
		return 4
	case unicode.IsControl(r), unicode.Is(unicode.Co, r):
		return -10
	case unicode.Is(unicode.Cf, r): // direction and zero-width marks are usual in Arabic
		return 0
	}
	return -2
}

// reads says whether nearly all of a decoded text is letters and marks of the
// scripts that are read here; for text that may be all ASCII, which
// legibility says nothing of.
func reads(s string) bool {
	good, all := 0, 0
	for _, r := range s {
		all++
		switch {
		case r < utf8.RuneSelf:
			if r >= 0x20 || r == '\n' || r == '\r' || r == '\t' {
				good++
			}
		case r < 0x0250, unicode.Is(unicode.Cyrillic, r), unicode.Is(unicode.Arabic, r), unicode.IsPunct(r), commonHan()[r]:
			good++
		}
	}
	return all > 0 && good*10 >= all*9
}
