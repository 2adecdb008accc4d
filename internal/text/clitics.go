package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cut pushes the tokens of a word that the vocabulary does not know as a
// whole: proclitics, what is left, enclitics. The folded word is in t.buf.
func (t *tokenizer) cut(start, end int, fl Flag) {
	w := string(t.buf)
	var lo []part
	hi := len(w)
	if n := t.twin(t.v.ID(w), start, end); n > 0 {
		hi -= n
	} else if lo, hi = t.split(w, t.h.Finals[t.lastLetter(start, end)]); len(lo) > 0 && hi == len(w) {
		hi -= t.twin(t.v.ID(w[lo[len(lo)-1].to:]), start, end)
	}
	if lo == nil && hi == len(w) {
		t.push(Token{Start: int32(start), End: int32(end), Kind: Word, Flags: fl})
		return
	}
	from := 0
	for _, p := range lo {
		t.piece(w, from, p.to, p.as, fl|Cut, start, end)
		from = p.to
		fl &^= Capital | Caps
	}
	t.pieceAs(w, from, hi, t.core(w, from, hi), fl|Cut, start, end)
	if hi < len(w) {
		t.piece(w, hi, len(w), w[hi:], Cut, start, end)
	}
}

// twin is how many bytes of a word, written from start to end, are a suffix though folding makes the
// whole one with another word that it knows: Arabic "his minister", "a minister (she)". 0 if none.
func (t *tokenizer) twin(id int32, start, end int) int {
	n := t.v.twins[id]
	if n == 0 || t.h.Finals[t.lastLetter(start, end)] {
		return 0
	}
	return n
}

// lastLetter is the last letter of a stretch of the text as it is written, marks
// left out.
func (t *tokenizer) lastLetter(start, end int) rune {
	for end > start {
		r, n := utf8.DecodeLastRuneInString(t.s[start:end])
		if !unicode.Is(unicode.Mn, r) {
			return r
		}
		end -= n
	}
	return 0
}

type part struct {
	to int    // end, in folded bytes
	as string // what it is compared as
}

// core is the form as which what is left of a word is compared: mended where
// a suffix was cut off, with its article where a merged proclitic took it.
func (t *tokenizer) core(w string, from, hi int) string {
	rest := w[from:hi]
	if from > 0 && t.mergedAt(w, from) {
		if r := t.h.Article + rest; t.v.ID(r) != 0 || t.v.ID(rest) == 0 {
			rest = r
		}
	}
	if t.v.ID(rest) == 0 && hi < len(w) {
		rest = t.mend(rest)
	}
	return rest
}

// mergedAt reports whether the proclitic that ends at from swallowed the article.
func (t *tokenizer) mergedAt(w string, from int) bool {
	for m := range t.h.Merged {
		if strings.HasSuffix(w[:from], m) {
			return true
		}
	}
	return false
}

// mend undoes what a suffix does to the end of its stem.
func (t *tokenizer) mend(s string) string {
	for _, st := range t.h.Stems {
		if strings.HasSuffix(s, st.From) {
			if m := strings.TrimSuffix(s, st.From) + st.To; t.v.ID(m) != 0 {
				return m
			}
		}
	}
	return s
}

// split finds the proclitics and the end of the stem of a folded word. What is
// cut off an unknown word must be among the clitics that are always cut.
// A word whose last letter ends words only is not looked at for suffixes.
func (t *tokenizer) split(w string, final bool) ([]part, int) {
	h := t.h
	known := func(s string, suffixed bool) bool {
		if n := utf8.RuneCountInString(s); n < 2 && !isPrefix(h, s) {
			return false // a single letter is no stem, unless it is a clitic itself
		}
		return s != "" && (t.v.ID(s) != 0 || suffixed && t.v.ID(t.mend(s)) != 0)
	}
	// suffix alone
	for _, s := range h.Suffixes {
		if final {
			break
		}
		if h.Article != "" && strings.HasPrefix(w, h.Article) && !h.Always[s] && !t.articleless(w, s) {
			continue // a word with its article takes no pronoun
		}
		if len(w) > len(s) && strings.HasSuffix(w, s) && (h.Always[s] || known(w[:len(w)-len(s)], true)) {
			return nil, len(w) - len(s)
		}
	}
	// prefixes, then with a suffix
	var found []part
	var try func(from, depth, first int) ([]part, int, bool)
	try = func(from, depth, first int) ([]part, int, bool) {
		for m, as := range h.Merged {
			if strings.HasPrefix(w[from:], m) && len(w)-from > len(m)+3 {
				rest := w[from+len(m):]
				if t.v.ID(h.Article+rest) == 0 && t.shorterKnown(w[from:], m) {
					continue // "to Lebanon" has no article
				}
				if t.v.ID(h.Article+rest) != 0 || depth == 0 || known(rest, false) {
					return append(found, part{from + len(m), as}), len(w), true
				}
			}
		}
		for i := first; i < len(h.Prefixes); i++ {
			p := h.Prefixes[i]
			if !strings.HasPrefix(w[from:], p) || len(w)-from <= len(p) {
				continue
			}
			at := from + len(p)
			rest := w[at:]
			def := h.Article != "" && strings.HasPrefix(rest, h.Article) && len(rest) > len(h.Article)+3
			if def && !final && !known(rest, false) {
				for _, s := range h.Suffixes { // begins like one with an article, and is none
					if len(rest) > len(s) && strings.HasSuffix(rest, s) && t.articleless(rest, s) {
						return append(found, part{at, p}), len(w) - len(s), true
					}
				}
			}
			if known(rest, false) || def || h.Always[p] {
				return append(found, part{at, p}), len(w), true
			}
			for _, s := range h.Suffixes {
				if !final && len(rest) > len(s) && strings.HasSuffix(rest, s) && known(rest[:len(rest)-len(s)], true) {
					return append(found, part{at, p}), len(w) - len(s), true
				}
			}
			if depth < 2 {
				save := found
				found = append(found, part{at, p})
				if parts, hi, ok := try(at, depth+1, i+1); ok {
					return parts, hi, true
				}
				found = save
			}
		}
		return nil, 0, false
	}
	if parts, hi, ok := try(0, 0, 0); ok {
		return parts, hi
	}
	return nil, len(w)
}

// articleless reports whether a word that begins like the article has none: what
// is left of it without a suffix is known, without those letters it is not.
func (t *tokenizer) articleless(w, suffix string) bool {
	if !strings.HasSuffix(w, suffix) {
		return false
	}
	stem := w[:len(w)-len(suffix)]
	if t.v.ID(stem) == 0 {
		m := t.mend(stem)
		return m != stem && len(m) > len(t.h.Article)
	}
	return t.v.ID(stem) != 0 && len(stem) > len(t.h.Article) && t.v.ID(stem[len(t.h.Article):]) == 0
}

func (t *tokenizer) piece(w string, from, to int, as string, fl Flag, start, end int) {
	t.pieceAs(w, from, to, as, fl, start, end)
}

// pieceAs pushes the folded bytes from:to of the word as a token compared as "as".
func (t *tokenizer) pieceAs(w string, from, to int, as string, fl Flag, start, end int) {
	if from >= to {
		return
	}
	b, e := int(t.offs[from]), int(t.offs[to])
	if from == 0 {
		b = start
	}
	if to == len(w) {
		e = end
	}
	t.push(Token{Start: int32(b), End: int32(e), Kind: Word, ID: t.v.ID(as), Flags: fl&^(Capital|Caps) | t.capitals(b, e)})
}

// capitals says how the letters of s[i:j] are written.
func (t *tokenizer) capitals(i, j int) (fl Flag) {
	if !t.h.Cased {
		return 0
	}
	upper, lower := 0, 0
	for k, r := range t.s[i:j] {
		switch {
		case unicode.IsUpper(r):
			upper++
			if k == 0 {
				fl |= Capital
			}
		case unicode.IsLower(r):
			lower++
		}
	}
	if fl != 0 && upper > 1 && lower == 0 {
		fl |= Caps
	}
	return fl
}

// shorterKnown reports whether a proclitic that is the beginning of a merged one
// leaves a known word.
func (t *tokenizer) shorterKnown(w, merged string) bool {
	for _, p := range t.h.Prefixes {
		if len(p) < len(merged) && strings.HasPrefix(merged, p) && t.v.ID(w[len(p):]) != 0 {
			return true
		}
	}
	return false
}

func isPrefix(h *Habits, s string) bool {
	for _, p := range h.Prefixes {
		if p == s {
			return true
		}
	}
	return false
}
