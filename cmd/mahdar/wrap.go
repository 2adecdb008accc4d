package main

import (
	"strings"

	"github.com/rivo/uniseg"
)

// The marks that set a stretch of text apart from the direction of what is
// around it (Unicode Standard Annex 9): first strong isolate, and its end.
const (
	isolate    = "\u2068"
	isolateEnd = "\u2069"
)

// wrap breaks text into lines of at most width columns, where the Unicode line
// breaking algorithm (Standard Annex 14) allows it: at spaces, and in Chinese
// between characters but not before closing marks. A word longer than a line
// is cut. White space of any kind in the text counts as one space.
func wrap(text string, width int) []string {
	text = strings.Join(strings.Fields(text), " ")
	width = max(width, 2)
	var lines []string
	var line strings.Builder
	used := 0
	flush := func() {
		if s := strings.TrimRight(line.String(), " "); s != "" {
			lines = append(lines, s)
		}
		line.Reset()
		used = 0
	}
	state := -1
	for text != "" {
		var segment string
		segment, text, _, state = uniseg.FirstLineSegmentInString(text, state)
		bare := uniseg.StringWidth(strings.TrimRight(segment, " "))
		if used > 0 && used+bare > width {
			flush()
		}
		for bare > width { // longer than a line: cut between characters as people see them
			head := ""
			for g := uniseg.NewGraphemes(segment); g.Next() && used+uniseg.StringWidth(head)+g.Width() <= width; {
				head += g.Str()
			}
			if head == "" { // a character wider than the line
				break
			}
			line.WriteString(head)
			flush()
			segment = segment[len(head):]
			bare = uniseg.StringWidth(strings.TrimRight(segment, " "))
		}
		line.WriteString(segment)
		used += uniseg.StringWidth(segment)
	}
	flush()
	return lines
}

// visible takes control characters out of text that comes from a file, so that
// none of it can command the terminal; marks of direction may stay where they
// cannot reach outside, which is inside an isolate.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case r < 0x20, r >= 0x7F && r < 0xA0:
			return -1
		case r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069: // embeddings, overrides, isolates
			return -1
		}
		return r
	}, s)
}
