package compare

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mahdar/mahdar"
)

// How many runes of a stretch are named in a link: all of them, or at both ends so many and the word that follows.
const (
	wholeRunes = 80
	edgeRunes  = 20
)

// Link is the address that opens an account's page at the words Text[s.Start:s.End]: its own, with a text
// fragment (https://wicg.github.io/scroll-to-text-fragment). "" where the account has no address.
func Link(address, text string, s mahdar.Span) string {
	if address = Address(address); address == "" {
		return ""
	}
	address, _, _ = strings.Cut(address, "#")
	words := strings.TrimSpace(text[s.Start:s.End])
	if words == "" {
		return address
	}
	first, last := words, ""
	if strings.Contains(words, "\n") || utf8.RuneCountInString(words) > wholeRunes {
		first, last = head(words), tail(words)
	}
	part := escaped(first)
	if last != "" {
		part += "," + escaped(last)
	}
	if strings.Contains(text[:s.Start], first) { // they stand before that too: so what stands before them is named
		line := text[strings.LastIndexByte(text[:s.Start], '\n')+1 : s.Start]
		if before := tail(strings.TrimSpace(line)); before != "" {
			part = escaped(before) + "-," + part
		}
	}
	return address + "#:~:text=" + part
}

// Address is an absolute address of the web, written so that nothing in it ends a link of a page or of
// Markdown; "" for what is none.
func Address(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return strings.NewReplacer("<", "%3C", ">", "%3E", `"`, "%22", "'", "%27", " ", "%20", `\`, "%5C", "`", "%60", "|", "%7C").Replace(u.String())
}

// head is the beginning of a stretch's first line, up to where a word ends: a browser wants whole words, and in
// a script without spaces only a mark is known to end one.
func head(s string) string {
	s, _, _ = strings.Cut(s, "\n")
	n := 0
	for i, r := range s {
		if n++; n > edgeRunes && between(r) {
			return strings.TrimSpace(s[:i])
		}
	}
	return strings.TrimSpace(s)
}

// tail is the end of a stretch's last line, from where a word begins.
func tail(s string) string {
	s = s[strings.LastIndexByte(s, '\n')+1:]
	n := 0
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if n++; n > edgeRunes && between(r) {
			return strings.TrimSpace(s[i:])
		}
		i -= size
	}
	return strings.TrimSpace(s)
}

// between reports whether a rune stands between words.
func between(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) }

// escaped writes words so that what parts the pieces of a fragment is none of them.
func escaped(s string) string {
	return strings.NewReplacer("-", "%2D", ",", "%2C", "&", "%26").Replace(url.PathEscape(s))
}
