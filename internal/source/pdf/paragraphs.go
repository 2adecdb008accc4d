package pdf

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// paragraph is some lines put together.
type paragraph struct {
	text   string
	height float64
}

// paragraphs puts the lines of all pages together.
func paragraphs(pages [][]line) (out []paragraph) {
	var all []line
	var page []int
	for n, p := range pages {
		for range p {
			page = append(page, n)
		}
		all = append(all, p...)
	}
	h := newHyphens(all)
	for i, l := range all {
		if i == 0 || begins(all, page, i) {
			out = append(out, paragraph{l.text, l.height})
			continue
		}
		p := &out[len(out)-1]
		p.text = h.join(p.text, l.text, all[i-1].broken)
	}
	return out
}

// begins reports whether a line begins a paragraph.
func begins(all []line, page []int, i int) bool {
	before, l := all[i-1], all[i]
	if before.broken {
		return false
	}
	if before.height > 1.1*l.height || l.height > 1.1*before.height {
		return true
	}
	ends := endsSentence(before.text)
	if page[i] != page[i-1] || l.y > before.y+before.height/2 { // on another page, or in the next column
		return ends || roomLeft(all, page, i)
	}
	drop := before.y - l.y
	if usual := usualDrop(all, page, i); usual > 0 && drop > 1.3*usual {
		return true
	}
	if roomLeft(all, page, i) {
		return true
	}
	indent := l.left - before.left
	if l.rtl {
		indent = before.right - l.right
	}
	return ends && indent > l.height/2 && indent < 6*l.height
}

// around is how many lines on either side tell how wide a column is, and how far apart its lines are.
const around = 8

// near gives the lines around one that stand on its page and in its column.
func near(all []line, page []int, i int) (out []line) {
	l := all[i]
	for j := max(0, i-around); j < min(len(all), i+around+1); j++ {
		o := all[j]
		shared := min(o.right, l.right) - max(o.left, l.left)
		if page[j] == page[i] && abs(o.height-l.height) < .1*l.height && shared > .6*min(o.right-o.left, l.right-l.left) {
			out = append(out, o)
		}
	}
	return out
}

// roomLeft reports whether the first word of a line would have had room behind the line before it: who set it then
// wanted a new line. Where that ends no sentence, a fifth of the column must be free.
func roomLeft(all []line, page []int, i int) bool {
	before, l := all[i-1], all[i]
	left, right := before.left, before.right
	for _, o := range near(all, page, i-1) {
		left, right = min(left, o.left), max(right, o.right)
	}
	room := right - before.right
	if l.rtl || before.rtl {
		room = before.left - left
	}
	least := l.first + l.height/3
	if !endsSentence(before.text) {
		least = max(least, (right-left)/5)
	}
	return room > least
}

// usualDrop is the distance of most lines around one from the line before them.
func usualDrop(all []line, page []int, i int) float64 {
	var drops []float64
	for j := max(1, i-2*around); j < min(len(all), i+2*around+1); j++ {
		if d := all[j-1].y - all[j].y; page[j] == page[j-1] && d > 0 && abs(all[j].height-all[i].height) < .1*all[i].height && abs(all[j-1].height-all[i].height) < .1*all[i].height {
			drops = append(drops, d)
		}
	}
	if len(drops) == 0 {
		return 0
	}
	slices.Sort(drops)
	return drops[(len(drops)-1)/3] // a paragraph of one line has a wider one on either side
}

// endsSentence reports whether a text ends as sentences do, or as what leads to a list does.
func endsSentence(s string) bool {
	s = strings.TrimRightFunc(s, func(r rune) bool { return unicode.In(r, unicode.Pe, unicode.Pf, unicode.Pi) || r == '"' || r == '\'' })
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.Is(unicode.STerm, r) || r == ':' || r == '\uff1a' || r == '\u2026'
}

// hyphens tells a hyphen that a word has from one that was put in at the end of a line.
type hyphens struct {
	set   bool            // words are parted at the ends of lines with a sign that is typed, as one line in twelve tells
	words map[string]bool // that stand within lines, in small letters
}

func newHyphens(all []line) hyphens {
	h := hyphens{words: map[string]bool{}}
	broken, typed := 0, true
	for _, l := range all {
		if l.broken {
			broken++
			typed = typed && !strings.HasSuffix(l.text, "\u2010")
		}
		fields := strings.Fields(l.text)
		for i, w := range fields {
			if i < len(fields)-1 || !l.broken {
				h.words[bare(w)] = true
			}
		}
	}
	h.set = typed && broken > 3 && broken*12 > len(all)
	return h
}

// bare is a word in small letters, without what stands around it.
func bare(w string) string {
	return strings.ToLower(strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) }))
}

// join puts a line behind what stands before it.
func (h hyphens) join(text, next string, broken bool) string {
	last, n := utf8.DecodeLastRuneInString(text)
	first, _ := utf8.DecodeRuneInString(next)
	switch {
	case broken && (last == '-' || last == '\u2010') && unicode.IsLower(first):
		head, tail := text[strings.LastIndexFunc(text, unicode.IsSpace)+1:], next
		if i := strings.IndexFunc(next, unicode.IsSpace); i >= 0 {
			tail = next[:i]
		}
		whole := bare(head[:len(head)-n] + tail)
		own := bare(head[:len(head)-n] + "-" + tail)
		if keep := h.words[own] || last == '-' && !h.set && !h.words[whole]; keep {
			return text[:len(text)-n] + "-" + next
		}
		return text[:len(text)-n] + next
	case broken, wide(last), wide(first), last == '/':
		return text + next
	}
	return text + " " + next
}
