package pack

import (
	"bytes"
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/mahdar/mahdar/internal/text"
)

// A pack made for one article holds only the forms that may stand in it: what the article's
// letters rule out is not inflected. What is left reads that article as the whole pack would.

// maxPresent is how long, in bytes, an article may be for its letters to rule out much.
const maxPresent = 1 << 15

// apostropheLetter is the one apostrophe that counts as a letter.
const apostropheLetter = 0x02BC

// gram is how many letters in a row a word is known by.
const gram = 4

// present is the strings of up to gram letters that an article holds, in any place, its spaces
// and punctuation left out: a set of hashes, so that it says now and then of one that is not
// there that it is, and never of one that is that it is not.
type present struct {
	h       *text.Habits
	spaced  bool
	bare    bool         // capitals may lack their accents: letters are compared without
	one     [0x0700]rune // the commonest letters folded: 0 for what is no letter, several for what folding makes more of
	bits    []uint64
	fixed   map[string]bool // of the paradigms: whether all of their forms hold a stem
	letter  [0x0700]bool    // which of the commonest characters are letters
	article []byte          // what a definite word begins with
	skip    int             // letters at a word's end that a suffix may change
}

// several stands in present.one for a letter that folding makes several of.
const several = -1

// presentIn notes the letters of an article; nil stands for one in which anything may be. Of a
// language whose capitals may lack their accents (bare), an article in capitals is put right by what
// the pack has: its words count as present whatever their accents.
func presentIn(article string, h *text.Habits, spaced, bare bool, pars map[string]paradigm) *present {
	if article == "" || len(article) > maxPresent {
		return nil
	}
	p := &present{h: h, spaced: spaced, bare: bare, bits: make([]uint64, 1<<17/64), article: []byte(h.Article), fixed: map[string]bool{}}
	for r := range p.one {
		p.letter[r] = unicode.IsLetter(rune(r))
		p.one[r] = p.folded(rune(r))
	}
	if len(h.Stems) > 0 {
		p.skip = 1
	}
	for name, par := range pars {
		all := true
		for _, f := range par {
			all = all && (f.tmpl == "-" || strings.Contains(f.tmpl, "{"))
		}
		p.fixed[name] = all
	}
	last := make([]rune, 0, gram)
	var room [16]rune
	for _, r := range article {
		for _, c := range p.fold(room[:0], r) {
			if c == apostropheLetter {
				continue
			}
			if len(last) == gram {
				last = append(last[:0], last[1:]...)
			}
			last = append(last, c)
			for k := range last {
				at := hashOf(last[k:])
				p.bits[at/64] |= 1 << (at % 64)
			}
		}
	}
	return p
}

// fold appends the letters that folding makes of a character.
func (p *present) fold(out []rune, r rune) []rune {
	if r >= 0 && int(r) < len(p.one) && p.one[r] != several {
		if c := p.one[r]; c != 0 {
			out = append(out, c)
		}
		return out
	}
	var room [64]byte
	for _, c := range string(p.h.AppendFold(room[:0], string(r))) {
		if c >= 0x4E00 && c <= 0x9FFF { // ideographs, nearly all that come here
			out = append(out, c)
		} else if unicode.IsLetter(c) {
			out = append(out, p.withoutMarks(c))
		}
	}
	return out
}

// folded is the one letter that folding makes of a character, 0 for none.
func (p *present) folded(r rune) rune {
	var room [64]byte
	list := p.h.AppendFold(room[:0], string(r))
	c, n := utf8.DecodeRune(list)
	switch {
	case n < len(list):
		return several
	case !unicode.IsLetter(c):
		return 0
	}
	return p.withoutMarks(c)
}

// withoutMarks is a letter as it is compared.
func (p *present) withoutMarks(c rune) rune {
	if !p.bare || c < utf8.RuneSelf {
		return c
	}
	var room [utf8.UTFMax]byte
	if parts := norm.NFD.Properties(utf8.AppendRune(room[:0], c)).Decomposition(); len(parts) > 0 {
		c, _ = utf8.DecodeRune(parts)
	}
	return c
}

// hashOf is a number below 2^17 for some letters.
func hashOf(letters []rune) uint64 {
	h := uint64(len(letters))
	for _, r := range letters {
		h = (h ^ uint64(r)) * 0x9E3779B97F4A7C15 //nolint:gosec // a letter is no negative number
	}
	return h >> 47
}

func (p *present) has(letters []rune) bool {
	at := hashOf(letters)
	return p.bits[at/64]&(1<<(at%64)) != 0
}

// letters appends the folded letters of a word, without the article before them and the letters
// at its end that others may take the place of.
func (p *present) letters(out []rune, word string) []rune {
	if len(p.article) > 0 {
		var room [64]byte
		folded := bytes.TrimPrefix(p.h.AppendFold(room[:0], word), p.article)
		if r, n := utf8.DecodeLastRune(p.article); n > 0 && bytes.HasPrefix(folded, p.article[len(p.article)-n:]) {
			if r2, m := utf8.DecodeRune(folded[n:]); r2 == r {
				folded = folded[n+m:] // a clitic merged with the article: both may be written apart
			}
		}
		for len(folded) > 0 {
			r, n := utf8.DecodeRune(folded)
			if r < rune(len(p.letter)) && p.letter[r] || r >= rune(len(p.letter)) && unicode.IsLetter(r) {
				out = append(out, p.withoutMarks(r))
			}
			folded = folded[n:]
		}
		return out[:max(0, len(out)-p.skip)]
	}
	for _, r := range word {
		out = p.fold(out, r)
	}
	return out[:max(0, len(out)-p.skip)]
}

// word reports whether a word as written, inflected or not, may stand in the article: its first
// letters and its last ones do, or, where anything may stand between them, each of them.
func (p *present) word(written string, parted bool) bool {
	stems, name, _, inflected := cutParadigm(written)
	if inflected && !p.fixed[name] {
		return true
	}
	var room [32]rune
	for stem := range strings.SplitSeq(stems, ",") {
		l := p.letters(room[:0], stem)
		switch n := len(l); {
		case n == 0:
			return true
		case parted:
			all := true
			for k := range l {
				all = all && p.has(l[k:k+1])
			}
			if all {
				return true
			}
		case n <= gram:
			if p.has(l) {
				return true
			}
		case p.has(l[:gram]) && p.has(l[n-gram:]):
			return true
		}
		if !inflected {
			break
		}
	}
	return false
}

// begins reports whether the first letters of a word as written may stand in the article.
func (p *present) begins(word string) bool {
	if p == nil {
		return true
	}
	var room [32]rune
	l := p.letters(room[:0], word)
	return len(l) == 0 || p.has(l[:min(len(l), gram)])
}

// form reports whether a form as written may stand in the article: all of its words before its gap
// do, which make an item of the text whatever follows; of a holder's name, which is shortened, any.
func (p *present) form(class Class, written string) bool {
	if p == nil {
		return true
	}
	parted := !p.spaced && class == Verb // a day may stand within the verb
	for w := range strings.FieldsFuncSeq(written, func(r rune) bool { return r == ' ' || r == '*' }) {
		if w[0] == '_' {
			break
		}
		if p.word(w, parted) == (class == Holder) {
			return class == Holder
		}
	}
	return class != Holder
}

// written gives the forms of an entry as written, of both of its sides.
func written(forms string) iter.Seq[string] {
	return strings.FieldsFuncSeq(forms, func(r rune) bool { return r == ';' || r == '/' })
}

// any reports whether any of an entry's forms may stand in the article.
func (p *present) any(class Class, forms string) bool {
	if p == nil || class == Country {
		return true
	}
	for w := range written(forms) {
		if w = strings.TrimSpace(w); w != "" && p.form(class, w) {
			return true
		}
	}
	return false
}

// still gives those of the forms that may stand in the article, and whether words were left out
// with the others.
func (p *present) still(class Class, forms []form) (out []form, words bool) {
	if p == nil || class == Country {
		return forms, false
	}
	out = forms[:0]
	for _, f := range forms {
		if p.form(class, f.text) {
			out = append(out, f)
		} else {
			words = words || strings.ContainsAny(f.text, " -")
		}
	}
	return out, words
}

// others gives the words of a form of several that was left out that may stand in the article: a
// word that is known is read otherwise than one that is not.
func (p *present) others(out *[]known, seen map[known]bool, written string, pars map[string]paradigm) {
	first := true
	for w := range strings.FieldsSeq(written) {
		w, inner := strings.TrimPrefix(strings.TrimPrefix(w, "_"), "*"), !first
		first = false
		hyphened := strings.IndexByte(w, '-') > 0
		if k := (known{w, inner}); w == "" || len(w) == len(written) && !hyphened || seen[k] || !hyphened && !p.word(w, false) {
			continue
		} else if strings.IndexByte(w, '@') >= 0 {
			seen[k] = true
		}
		forms, err := inflect(w, pars)
		if err != nil {
			continue // the whole pack says so
		}
		for _, f := range forms {
			if !hyphened {
				note(out, seen, known{f.text, inner || elides(p.h, p.h.Fold(f.text))})
				continue
			}
			for k, part := range words(f.text) {
				if p.word(part, false) {
					note(out, seen, known{part, inner || k > 0 || elides(p.h, p.h.Fold(part))})
				}
			}
		}
	}
}

// note appends a word that is not in the list yet.
func note(out *[]known, seen map[known]bool, w known) {
	if !seen[w] {
		seen[w] = true
		*out = append(*out, w)
	}
}
