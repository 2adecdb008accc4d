package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// What stands between the headline and the story is often built apart from it, and
// whoever looks for the story leaves it behind: the paragraph that sums it up.

// fewest is how many bytes of letters words have that are compared as a paragraph; of fewer, the same may stand anywhere.
const fewest = 30

// lead is the paragraph that sums an article up, where the page has one before the story: what it describes itself by.
// It stands among the page's lines, between the headline and the first paragraph.
func (h *head) lead(all, paras []string) string {
	if len(paras) == 0 {
		return ""
	}
	end := slices.Index(all, paras[0])
	if end < 0 {
		return ""
	}
	begin := -1
	title, shown, titled := letters(h.title), letters(h.shown), letters(h.titled)
	before := make([]string, end) // the lines' letters
	for i, l := range all[:end] {
		if before[i] = letters(l); before[i] != "" && (before[i] == title || before[i] == shown) {
			begin = i
		}
	}
	said := make([]string, 0, len(h.described))
	for _, d := range h.described {
		if d = letters(d); len(d) >= fewest {
			said = append(said, d)
		}
	}
	told := letters(strings.Join(paras, ""))
	for i := begin + 1; i < end; i++ {
		x := before[i]
		if len(x) < fewest || strings.Contains(told, x[:fewest]) || x == title || x == titled { // the story itself may begin with it
			continue
		}
		for _, d := range said {
			if strings.HasPrefix(x, d) || strings.HasPrefix(d, x) || strings.HasSuffix(x, d) {
				return all[i]
			}
		}
	}
	return ""
}

// framed are the paragraphs without the short lines before and behind them that say when the page was made: a day with the
// time of day, and no sentence.
func framed(paras []string) []string {
	made := func(l string) bool {
		return len(l) < mostInner && clock().MatchString(l) && !dayOf(l).IsZero() && !sentence(l)
	}
	long := func(l string) bool { return len(l) >= mostInner || sentence(l) }
	begin := max(0, slices.IndexFunc(paras, long))
	end := len(paras)
	for end > begin && !long(paras[end-1]) {
		end--
	}
	out := make([]string, 0, len(paras))
	for i, l := range paras {
		if i >= begin && i < end || !made(l) {
			out = append(out, l)
		}
	}
	return out
}

// sentence reports whether a line ends as a sentence does.
func sentence(l string) bool {
	last, _ := utf8.DecodeLastRuneInString(l)
	return strings.ContainsRune(".!?\u3002\uff01\uff1f\u061f\u06d4", last)
}

// notTold reports whether an element is no part of an article, or a picture with what is written below it.
func notTold(n *html.Node) bool {
	return n.Data == "nav" || n.Data == "aside" || n.Data == "footer" || beside(n)
}

// letters are the letters and digits of words, small.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// describes reports whether an element says that it sums the article up.
func describes(n *html.Node) bool {
	switch attr(n, "itemprop") {
	case "description", "alternativeHeadline", "abstract":
		return true
	}
	for _, name := range strings.Fields(attr(n, "class")) {
		words := wordsOf(name)
		if len(words) > 0 && (leads[words[0]] || leads[words[len(words)-1]]) {
			return true
		}
	}
	return false
}

// leads are words of the classes of what sums an article up.
var leads = set("lead", "lede", "leadtext", "deck", "dek", "standfirst", "chapo", "chapeau", "excerpt", "subtitle", "subheadline", "subheading", "subhead",
	"summary", "synopsis", "abstract", "bajada", "entradilla", "sumario", "intro", "introtext", "introduction", "hook", "strapline", "anons")
