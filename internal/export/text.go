package export

import (
	"fmt"
	"unicode/utf8"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// quote is the words of a span. An article whose text is not there, or ends before the span does, gives none.
func quote(a *encounter.Article, s mahdar.Span) string {
	if s.Start < 0 || s.End > len(a.Text) || s.Start > s.End {
		return ""
	}
	return a.Text[s.Start:s.End]
}

// needText says of an article without its text that a form that quotes it cannot be written.
func needText(a *encounter.Article) error {
	if a.Text == "" {
		return fmt.Errorf("article %s has no text to quote: make its minutes with read --json --text", a.ID)
	}
	return nil
}

// characters turns byte offsets of a text into offsets in Unicode code points, as other standards count.
type characters struct {
	text  string
	marks []int // code points that begin before every stride bytes
}

const stride = 512

func newCharacters(text string) *characters {
	c := &characters{text, make([]int, 0, len(text)/stride+1)}
	count := 0
	for at := 0; at <= len(text); at += stride {
		c.marks = append(c.marks, count)
		count += beginnings(text[at:min(at+stride, len(text))])
	}
	return c
}

// at is the number of code points that begin before the byte offset.
func (c *characters) at(offset int) int {
	offset = min(max(offset, 0), len(c.text))
	i := offset / stride
	return c.marks[i] + beginnings(c.text[i*stride:offset])
}

// beginnings counts the bytes that begin a code point.
func beginnings(s string) int {
	n := 0
	for i := range len(s) {
		if utf8.RuneStart(s[i]) {
			n++
		}
	}
	return n
}
