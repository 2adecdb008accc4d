package pdf

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/bidi"
	"golang.org/x/text/unicode/norm"
)

// A page shows a line of Arabic from the right to the left, and the engine puts it into the order in which it is read but
// for vowel signs, quotation marks and numbers. So such a line is taken as it is seen, by where its letters stand, and
// ordered here, by the rules of Unicode's UAX #9 read backwards.

// glyph is a sign on a page: one letter, or those that a font joins.
type glyph struct {
	text        []rune // in the order in which they are read
	x           float64
	left, right float64
	ink         float64
	mark        bool // it stands above or below another
}

func class(r rune) bidi.Class {
	p, _ := bidi.LookupRune(r)
	return p.Class()
}

func isRight(c bidi.Class) bool  { return c == bidi.R || c == bidi.AL }
func isNumber(c bidi.Class) bool { return c == bidi.EN || c == bidi.AN }

// isRightToLeft reports whether most letters of a document are read from the right.
func isRightToLeft(pages [][]char) bool {
	right, left := 0, 0
	for _, chars := range pages {
		for _, c := range chars {
			switch class(c.r) {
			case bidi.R, bidi.AL:
				right++
			case bidi.L:
				left++
			}
		}
	}
	return right > left
}

// ordered gives the text of a line in which letters are read from the right, of a document that is or is not.
func ordered(chars []char, rightToLeft bool) string {
	glyphs := seen(chars)
	var flat []rune // as it is seen, from the left; what one sign holds, backwards
	for _, g := range glyphs {
		if isRight(class(g.text[0])) {
			slices.Reverse(g.text)
		}
		flat = append(flat, g.text...)
	}
	if !rightToLeft { // the parts that are read from the right are turned, each in its place
		for i := 0; i < len(flat); {
			if !isRight(class(flat[i])) {
				i++
				continue
			}
			end := i
			for j := i; j < len(flat) && class(flat[j]) != bidi.L; j++ {
				if isRight(class(flat[j])) {
					end = j
				}
			}
			turn(flat[i : end+1])
			i = end + 1
		}
		return string(flat)
	}
	turn(flat)
	return string(flat)
}

// turn turns what is read from the right, but for the parts in it that are read from the left: words of such letters with what
// stands between them, and numbers.
func turn(flat []rune) {
	slices.Reverse(flat)
	for i := 0; i < len(flat); {
		c := class(flat[i])
		if c != bidi.L && !isNumber(c) {
			if m, ok := mirrored()[flat[i]]; ok {
				flat[i] = m
			}
			i++
			continue
		}
		end, words := i, false
		for j := i; j < len(flat) && !isRight(class(flat[j])); j++ {
			if class(flat[j]) == bidi.L {
				words = true
			}
		}
		for j := i; j < len(flat) && !isRight(class(flat[j])); j++ {
			c := class(flat[j])
			if c == bidi.L || isNumber(c) {
				end = j
				continue
			}
			if !words && (c != bidi.CS || j > end+1 || j+1 == len(flat) || !isNumber(class(flat[j+1]))) {
				break
			}
		}
		slices.Reverse(flat[i : end+1])
		i = end + 1
	}
}

var mirrored = sync.OnceValue(func() map[rune]rune {
	m := map[rune]rune{}
	for _, pair := range []string{"()", "[]", "{}", "<>", "\u00ab\u00bb", "\u2039\u203a", "\u201c\u201d", "\u2018\u2019"} {
		r := []rune(pair)
		m[r[0]], m[r[1]] = r[1], r[0]
	}
	return m
})

// seen gives the signs of a line as they stand on the page, from the left, with the spaces that they leave.
func seen(chars []char) []glyph {
	var signs, marks []glyph
	for n, c := range chars {
		if unicode.IsControl(c.r) && c.r != hyphenEnd || unicode.IsSpace(c.r) && c.right-c.left <= 0 {
			continue // made by the engine of the gaps, as it is here
		}
		text := []rune(spelled(string(c.r)))
		if i := slices.IndexFunc(signs, func(g glyph) bool { return g.x == c.x && !unicode.IsSpace(g.text[0]) }); i >= 0 {
			g := &signs[i]
			before, behind := joined()[[2]rune{text[0], g.text[0]}], joined()[[2]rune{g.text[0], text[0]}]
			if class(c.r) != bidi.NSM && (g.mark || before && !behind || before == behind && fromLeft(chars, n)) {
				g.text = append(text, g.text...)
			} else {
				g.text = append(g.text, text...)
			}
			g.left, g.right, g.ink = min(g.left, c.left), max(g.right, c.right), max(g.ink, c.ink)
			g.mark = g.mark && class(c.r) == bidi.NSM
			continue
		}
		signs = append(signs, glyph{text, c.x, c.left, c.right, c.ink, class(c.r) == bidi.NSM})
	}
	if len(signs) > 1 {
		marks = slices.DeleteFunc(slices.Clone(signs), func(g glyph) bool { return !g.mark })
		signs = slices.DeleteFunc(signs, func(g glyph) bool { return g.mark })
	}
	slices.SortStableFunc(signs, func(a, b glyph) int { return cmp.Compare(a.x, b.x) })
	for _, m := range marks {
		middle := (m.left + m.right) / 2
		best, least := -1, 0.0
		for i, g := range signs {
			if far := max(g.left-middle, middle-g.right, 0) + abs((g.left+g.right)/2-middle)/100; best < 0 || far < least {
				best, least = i, far
			}
		}
		if best >= 0 {
			signs[best].text = append(signs[best].text, m.text...)
		}
	}
	return spaced(signs)
}

// joined are the letters that Arabic writes as one sign, in the order in which they are read: those that Unicode has such
// signs for. The engine gives them in either order.
var joined = sync.OnceValue(func() map[[2]rune]bool {
	pairs := map[[2]rune]bool{}
	for _, signs := range [][2]rune{{0xFBEA, 0xFD3D}, {0xFEF5, 0xFEFC}} {
		for sign := signs[0]; sign <= signs[1]; sign++ {
			if r := []rune(norm.NFKC.String(string(sign))); len(r) == 2 {
				pairs[[2]rune(r)] = true
			}
		}
	}
	return pairs
})

// fromLeft reports whether the engine gives the letters around one as they stand from the left: it then gives those that one
// sign holds backwards too.
func fromLeft(chars []char, n int) bool {
	const reach = 3
	before, behind := chars[n].x, chars[n].x
	for i := max(0, n-reach); i < min(len(chars), n+reach+1); i++ {
		switch c := chars[i]; {
		case unicode.IsSpace(c.r) || class(c.r) == bidi.NSM || c.x == chars[n].x || abs(c.y-chars[n].y) > c.height/2:
		case i < n:
			before = c.x
		case behind == chars[n].x:
			behind = c.x
		}
	}
	return before < behind
}

// spaced puts spaces where signs leave room for one.
func spaced(signs []glyph) (out []glyph) {
	var widths, heights []float64
	for _, g := range signs {
		if unicode.IsLetter(g.text[0]) {
			widths, heights = append(widths, g.right-g.left), append(heights, g.ink)
		}
	}
	if len(widths) == 0 {
		return signs
	}
	slices.Sort(widths)
	slices.Sort(heights)
	width, height := widths[len(widths)/2], heights[len(heights)/2]
	edge := 0.0
	for i, g := range signs {
		if g.ink < height/2 && unicode.IsLetter(g.text[0]) { // the box is that of a mark which the font drew apart, and holds the name of its letter too
			g.left, g.right = g.x, max(g.right, g.x+1.1*width)
		}
		if i > 0 && min(g.left, g.x)-edge > width/3 && !unicode.IsSpace(g.text[0]) {
			if before := out[len(out)-1].text[0]; !unicode.IsSpace(before) && (before == '"' || before == '\'' || !unicode.Is(unicode.Po, before)) {
				out = append(out, glyph{text: []rune(" ")})
			}
		}
		edge = g.right
		if i > 0 {
			edge = max(edge, out[len(out)-1].right)
		}
		out = append(out, g)
	}
	return out
}

func abs(x float64) float64 { return max(x, -x) }

// hasRight reports whether letters that are read from the right stand among others.
func hasRight(chars []char) bool {
	return slices.ContainsFunc(chars, func(c char) bool { return isRight(class(c.r)) })
}

// squeezed writes one space for many.
func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }
