package pdf

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is a line of a page.
type line struct {
	text        string
	left, right float64
	y           float64 // of the letters' feet
	height      float64 // of most of its letters
	first       float64 // how wide its first word is
	broken      bool    // it ends within a word, or at a word's own hyphen
	rtl         bool    // it is read from the right
}

// hyphenEnd is what the engine writes for a hyphen at the end of a line.
const hyphenEnd = 2

// The rest of a line is looked for so many lines back; that of a few letters, further.
const (
	linesBack    = 6
	fewLetters   = 4
	linesBackFew = 80
)

// lines cuts the letters of a page into lines, where the engine ends them; where letters are read from the right it ends
// some at a letter whose mark is drawn apart, and what is of one line is put together again.
func lines(chars []char, rightToLeft bool) (out []line) {
	var parts [][]char
	start := 0
	cut := func(end int) {
		part := chars[start:end:end]
		if rightToLeft {
			few, back := len(part) <= fewLetters, linesBack
			if few {
				back = linesBackFew
			}
			for i := len(parts) - 1; i >= max(0, len(parts)-back); i-- {
				if oneLine(parts[i], part, few) {
					parts[i] = append(parts[i], part...)
					return
				}
			}
		}
		parts = append(parts, part)
	}
	for i, c := range chars {
		switch c.r {
		case '\n', '\r':
			cut(i)
			start = i + 1
		case hyphenEnd:
			cut(i + 1)
			start = i + 1
		}
	}
	cut(len(chars))
	for _, part := range parts {
		if l, ok := newLine(part, rightToLeft); ok {
			out = append(out, l)
		}
	}
	if rightToLeft {
		for i := range out { // a line that was given in parts may come behind the one below it
			for j := i; j > 0 && below(out[j-1], out[j]); j-- {
				out[j-1], out[j] = out[j], out[j-1]
			}
		}
	}
	return out
}

// below reports whether a line stands just below another in its column.
func below(l, other line) bool {
	up := other.y - l.y
	return up > other.height/4 && up < 2.5*max(l.height, other.height) && min(l.right, other.right) > max(l.left, other.left)
}

// oneLine reports whether two runs of letters stand on one line, beside each other; a few letters may stand further off.
func oneLine(a, b []char, few bool) bool {
	p, ok := newLine(a, false)
	q, also := newLine(b, false)
	if !ok || !also {
		return false
	}
	high := max(p.height, q.height)
	gap := high / 2
	if few {
		gap = 2 * high
	}
	return abs(p.y-q.y) < high/4 && max(p.left, q.left)-min(p.right, q.right) < gap
}

func newLine(chars []char, rightToLeft bool) (line, bool) {
	var b strings.Builder
	l := line{}
	heights := map[float64]int{}
	word, began := true, false // whether this is its first word; whether that is one sign and what cannot be parted from it
	empty := true
	from, to := 0.0, 0.0 // of the first word
	for _, c := range chars {
		switch {
		case c.r == hyphenEnd:
			l.broken = true
			b.WriteByte('-')
		case unicode.IsSpace(c.r):
			b.WriteByte(' ')
			word = word && empty
		case unicode.IsControl(c.r) || c.r == 0xFFFE || c.r == 0xFFFF:
		default:
			b.WriteRune(c.r)
		}
		if blank(c.r) {
			continue
		}
		heights[c.height]++
		if began && !closes(c.r) {
			word = false
		}
		began = began || wide(c.r) && !unicode.In(c.r, unicode.Ps, unicode.Pi)
		if c.right-c.left <= 0 {
			continue
		}
		if empty {
			l.left, l.right, l.y, from, to = c.left, c.right, c.y, c.left, c.right
		}
		empty = false
		l.left, l.right = min(l.left, c.left), max(l.right, c.right)
		if word {
			from, to = min(from, c.left), max(to, c.right)
		}
	}
	l.first = to - from
	l.text = b.String()
	if hasRight(chars) {
		l.rtl = rightToLeft
		l.text = ordered(chars, rightToLeft)
	}
	l.text = squeezed(spelled(l.text))
	for h, n := range heights {
		if more := n - heights[l.height]; more > 0 || more == 0 && h > l.height {
			l.height = h
		}
	}
	if r, n := utf8.DecodeLastRuneInString(l.text); r == '\u2010' || r == '\u00ad' || r == '-' {
		if before, _ := utf8.DecodeLastRuneInString(l.text[:len(l.text)-n]); unicode.IsLetter(before) {
			l.broken = true
		}
	}
	l.text = strings.TrimSuffix(l.text, "\u00ad")
	return l, l.text != ""
}

// wide reports whether a letter is one of those that are written without spaces between words.
func wide(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r >= 0x3000 && r <= 0x303F || r >= 0xFF00 && r <= 0xFF60
}

// closes reports whether a sign cannot begin a line.
func closes(r rune) bool { return unicode.In(r, unicode.Pe, unicode.Pf, unicode.Po) }

var digits = regexp.MustCompile(`[\p{Nd}]+`)

// edgeLines is how many lines at the head or foot of a page may be repeated on others.
const edgeLines = 4

// withoutRunning leaves out what is repeated at the head and foot of pages in the same place, whatever the numbers in it.
func withoutRunning(pages [][]line) [][]line {
	type place struct {
		text string
		y    int
	}
	key := func(l line) place { return place{digits.ReplaceAllString(l.text, "#"), int(l.y / 4)} }
	on := map[place]int{}
	for _, p := range pages {
		seen := map[place]bool{}
		for _, i := range edges(p) {
			if k := key(p[i]); !seen[k] {
				seen[k] = true
				on[k]++
			}
		}
	}
	out := make([][]line, len(pages))
	for n, p := range pages {
		drop := map[int]bool{}
		for _, i := range edges(p) {
			k := key(p[i])
			drop[i] = on[k] >= 2 && on[k]*2 >= len(pages)
		}
		for i, l := range p {
			if !drop[i] {
				out[n] = append(out[n], l)
			}
		}
	}
	return out
}

// edges gives the lines that stand highest and lowest on a page.
func edges(p []line) (out []int) {
	for i, l := range p {
		above, below := 0, 0
		for _, o := range p {
			if o.y > l.y {
				above++
			}
			if o.y < l.y {
				below++
			}
		}
		if min(above, below) < edgeLines {
			out = append(out, i)
		}
	}
	return out
}
