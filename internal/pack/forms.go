package pack

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/text"
)

// pending is a form still to be entered.
type pending struct {
	s string
	f Form
	// whether its word is entered into the vocabulary alone, and then whether as one within a form
	only, inner bool
	one         int32 // the number of its only word, if it is one of common letters
	// where in the list that addWords gives its words' numbers are, if all are of common letters
	at, n int32
}

// dropShorts leaves out, where capitals do not tell names from words, the
// surnames that are also a small word.
func dropShorts(todo []pending, cased bool, h *text.Habits) []pending {
	if cased {
		return todo
	}
	short := map[string]bool{} // whether it is also a small word
	for i := range todo {
		if todo[i].f.Feat&Short != 0 {
			short[h.Fold(todo[i].s)] = false
		}
	}
	var buf []byte
	for i := range todo {
		if c := todo[i].f.Class; c < Prep || c > Support {
			continue
		}
		buf = h.AppendFold(buf[:0], todo[i].s)
		if small, ok := short[string(buf)]; ok && !small {
			short[string(buf)] = true
		}
	}
	out := todo[:0]
	for _, t := range todo {
		if t.f.Feat&Short != 0 && short[h.Fold(t.s)] {
			continue
		}
		out = append(out, t)
	}
	return out
}

// dropJoined leaves out rare words that are written like a coordinator with a
// small word: what a reader takes for "and in" is no verb.
func dropJoined(todo []pending, h *text.Habits) []pending {
	if len(h.Prefixes) == 0 {
		return todo
	}
	coord, small := map[string]bool{}, map[string]bool{}
	for i := range todo {
		switch todo[i].f.Class {
		case And:
			coord[h.Fold(todo[i].s)] = true
		case Prep, Comp, Neg, Rel, Pronoun:
			small[h.Fold(todo[i].s)] = true
		}
	}
	begins := func(s string) bool { // with a coordinator, as far as its first letter tells
		_, n := utf8.DecodeRuneInString(s)
		first := h.Fold(s[:n])
		for _, p := range h.Prefixes {
			if coord[p] && strings.HasPrefix(p, first) {
				return true
			}
		}
		return false
	}
	out := todo[:0]
	for _, t := range todo {
		joined := false
		if c := t.f.Class; (c == Verb || c == Noun || c == Word || c == Adj || c == Support) && begins(t.s) {
			w := h.Fold(t.s)
			for _, p := range h.Prefixes {
				joined = joined || coord[p] && strings.HasPrefix(w, p) && small[w[len(p):]]
			}
		}
		if !joined {
			out = append(out, t)
		}
	}
	return out
}

// enter puts the forms of all entries into the lexicon, and their words into
// the vocabulary: the words first, so that clitics in forms are cut as they will
// be in texts. A pack has a hundred thousand forms, most of them one word of
// common letters: these go a short way that gives what the long one would.
func (p *Pack) enter(todo []pending) (faults []Fault) {
	h := p.Habits
	todo = dropShorts(todo, h.Cased, h)
	todo = dropJoined(todo, h)
	p.Vocab = text.NewVocab(len(todo) / 3) // most words are in several forms
	plain, forms := p.addWords(todo), 0
	for i := range todo {
		if !todo[i].only {
			forms++
		}
	}
	p.Lexicon = newLexicon(p.Vocab.Len()+1, forms)
	var ids []int32
	var buf []byte
	var offices []int
	for i := range todo {
		t := &todo[i]
		if t.only {
			continue
		}
		ids = ids[:0]
		var ok bool
		if t.one != 0 {
			ids = append(ids, t.one)
		} else if t.n > 0 {
			ids = append(ids, plain[t.at:t.at+t.n]...)
		} else if ids, buf, ok = p.plainIDs(t.s, ids, buf); !ok {
			ids = p.formIDs(t, ids[:0])
		}
		if len(ids) == 0 || len(ids) > 24 {
			faults = append(faults, Fault{t.f.Sec.File, t.f.Line, fmt.Sprintf("the form %q has no word, or too many", t.s)})
			continue
		}
		t.f.casing = casing(t.s, h.Cased)
		if n := len(ids); n > 1 && t.f.Class == Holder && utf8.RuneCountInString(t.s[strings.LastIndexByte(t.s, ' ')+1:]) == 1 {
			p.Vocab.EndWithLetter(ids[n-2], ids[n-1])
		}
		p.Lexicon.add(ids, t.f)
		if len(ids) == 1 && t.f.Class == Title && len(h.Finals) > 0 {
			offices = append(offices, i)
		}
	}
	p.Lexicon.sum()
	p.twins(todo, offices)
	return faults
}

// twins notes of the offices of women those that folding makes one with a man's and a pronoun joined
// to it: "a minister (she)", "his minister".
func (p *Pack) twins(todo []pending, offices []int) {
	h := p.Habits
	known := map[string]bool{}
	for _, i := range offices {
		known[h.Fold(todo[i].s)] = true
	}
	for _, i := range offices {
		s := todo[i].s
		last, _ := utf8.DecodeLastRuneInString(s)
		w := h.Fold(s)
		for _, suffix := range h.Suffixes {
			if h.Finals[last] && h.Fold(string(last)) == suffix && known[strings.TrimSuffix(w, suffix)] {
				p.Vocab.Twin(p.Vocab.ID(w), len(suffix))
			}
		}
	}
}

// addWords fills the vocabulary with the words of forms, and gives the numbers of
// those of forms of several plain words where no clitic is cut off any word.
func (p *Pack) addWords(todo []pending) (plainIDs []int32) {
	h := p.Habits
	var always []string
	for _, s := range h.Suffixes {
		if h.Always[s] {
			always = append(always, s)
		}
	}
	var inner []string
	var buf []byte
	for i := range todo {
		t := &todo[i]
		var plain bool
		if buf, plain = h.AppendPlain(buf[:0], t.s); plain && len(always) == 0 && !(t.inner && len(h.Prefixes) > 0) {
			t.one = p.Vocab.AddBytes(buf)
			continue
		}
		if strings.IndexByte(t.s, '*') >= 0 {
			t.s = strings.ReplaceAll(t.s, "*", "")
		}
		if strings.Contains(t.s, " _ ") {
			t.s = strings.ReplaceAll(t.s, " _ ", " _")
		}
		if len(always) == 0 && len(h.Prefixes) == 0 {
			at := len(plainIDs)
			var done bool
			if plainIDs, done = p.addPlain(t.s, &buf, plainIDs); done {
				if strings.IndexByte(t.s, '_') < 0 {
					t.at, t.n = int32(at), int32(len(plainIDs)-at)
				}
				continue
			}
			plainIDs = plainIDs[:at]
		}
		all := words(t.s)
		for k, w := range all {
			folded := h.Fold(strings.ReplaceAll(w, "’", "'"))
			for _, s := range always {
				if len(folded) > len(s) {
					folded = strings.TrimSuffix(folded, s)
				}
			}
			if len(h.Prefixes) > 0 && (t.inner || k > 0 || len(all) > 1 && elides(h, folded)) {
				inner = append(inner, folded)
				continue
			}
			id := p.Vocab.Add(folded)
			if plain && folded == string(buf) {
				t.one = id
			}
		}
	}
	for _, s := range slices.Concat(h.Prefixes, h.Suffixes) {
		p.Vocab.Add(s)
	}
	for _, v := range h.Merged {
		p.Vocab.Add(v)
	}
	// a word inside a form is a word of its own only if it is not one with a clitic
	for _, w := range inner {
		if p.Vocab.ID(w) == 0 && len(text.Tokenize(w, h, p.Vocab)) == 1 {
			p.Vocab.Add(w)
		}
	}
	return plainIDs
}

// elides reports whether a word begins with a clitic that is always cut off.
func elides(h *text.Habits, w string) bool {
	for _, p := range h.Prefixes {
		if h.Always[p] && len(w) > len(p) && strings.HasPrefix(w, p) {
			return true
		}
	}
	return false
}

// plainIDs gives the numbers of a form's words if all are of common letters,
// parted by single spaces, and in the vocabulary, so that no clitic is cut off them.
func (p *Pack) plainIDs(s string, ids []int32, buf []byte) ([]int32, []byte, bool) {
	for s != "" {
		var w string
		var ok bool
		w, s, _ = strings.Cut(s, " ")
		if buf, ok = p.Habits.AppendPlain(buf[:0], w); !ok {
			return ids, buf, false
		}
		id := p.Vocab.IDBytes(buf)
		if id == 0 {
			return ids, buf, false
		}
		ids = append(ids, id)
	}
	return ids, buf, true
}

// formIDs gives the numbers of the words of any form, and notes those after its gap.
func (p *Pack) formIDs(t *pending, ids []int32) []int32 {
	if w := p.Habits.Fold(strings.ReplaceAll(t.s, "’", "'")); p.Habits.Always[w] { // a clitic by itself: 's
		return append(ids, p.Vocab.Add(w))
	}
	head, tail, gap := strings.Cut(t.s, " _")
	ids = p.ids(head, ids)
	if gap {
		if words := p.ids(tail, nil); len(words) > 0 {
			t.f.gap, t.f.behind = &words, WordHash(words[0])
		}
	}
	return ids
}

// ids gives the numbers of a string's words, new ones where needed.
func (p *Pack) ids(s string, out []int32) []int32 {
	s, elided := p.elided(s)
	for _, k := range text.Tokenize(s, p.Habits, p.Vocab) {
		if k.ID == 0 {
			k.ID = p.Vocab.Add(p.Habits.Fold(s[k.Start:k.End]))
		}
		out = append(out, k.ID)
	}
	if elided != 0 {
		out = append(out, elided)
	}
	return out
}

// elided cuts an elided word off the end of a form: "au sujet d'" is written
// together with whatever follows it in the text.
func (p *Pack) elided(s string) (string, int32) {
	i := strings.LastIndexByte(s, ' ')
	if w := p.Habits.Fold(strings.ReplaceAll(s[i+1:], "’", "'")); i >= 0 && p.Habits.Always[w] {
		return s[:i], p.Vocab.Add(w)
	}
	return s, 0
}

// addPlain adds the words of a form between spaces to the vocabulary, without making
// strings of them, appends their numbers, and reports whether all of them are plain.
func (p *Pack) addPlain(s string, buf *[]byte, ids []int32) ([]int32, bool) {
	for len(s) > 0 {
		w, rest, _ := strings.Cut(s, " ")
		var plain bool
		if *buf, plain = p.Habits.AppendPlain((*buf)[:0], strings.TrimPrefix(w, "_")); !plain {
			return ids, false
		}
		ids = append(ids, p.Vocab.AddBytes(*buf))
		s = rest
	}
	return ids, true
}

// words cuts a form at spaces and punctuation that is a token of its own.
func words(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool {
		return r == ' ' || r == '-' || r == ',' || r == '(' || r == ')' || r == '/' || r == '_'
	})
}

// casing says how the first word of a form as typed must be written in a text.
func casing(s string, cased bool) uint8 {
	if !cased {
		return anyCase
	}
	if r, _ := utf8.DecodeRuneInString(s); !isUpper(r) {
		return anyCase
	}
	w, _, _ := strings.Cut(s, " ")
	up, low := 0, 0
	first := false
	for i, r := range w {
		switch {
		case isUpper(r):
			up++
			first = first || i == 0
		case isLower(r):
			low++
		}
	}
	switch {
	case first && up > 1 && low == 0:
		return needCaps
	case first:
		return needCapital
	}
	return anyCase
}

// isUpper is unicode.IsUpper, with the small letters of Cyrillic told at once.
func isUpper(r rune) bool { return (r < 0x430 || r > 0x45F) && unicode.IsUpper(r) }

// isLower is unicode.IsLower, with the small letters of Cyrillic told at once.
func isLower(r rune) bool { return r >= 0x430 && r <= 0x45F || unicode.IsLower(r) }
