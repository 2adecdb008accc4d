// Package tongue tells which language a text is written in: by its script, by
// the small words that no text is without, and by the letters that a language
// does not have. It holds no words itself: they are data, which
// lang/world/languages.txt explains. It judges a sample, so that its time does
// not grow with the text.
package tongue

import (
	"fmt"
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Tongue is a language as it is written in one script.
type Tongue struct {
	Code string // ISO 639-1, or 639-3 where that has none
	Name string // English
}

// Table is what is known of many languages. It is read-only once it is read.
type Table struct {
	tongues []Tongue
	scripts []script
	words   map[string][]uint8 // the languages of each small word
	ends    map[string][]uint8 // those of each ending
}

type script struct {
	name  string
	table *unicode.RangeTable
	of    []uint8 // the languages that are written in it
	all   uint64  // a bit for each of them, in that order
	any   uint64  // those that may have any letter of it
	have  map[rune]uint64
}

// Read adds the languages of a file to the table. An error names the line.
func (t *Table) Read(src string) error {
	if t.words == nil {
		t.words, t.ends = make(map[string][]uint8, len(src)/8), map[string][]uint8{}
	}
	for n := 1; src != ""; n++ {
		line, rest, _ := strings.Cut(src, "\n")
		src = rest
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		if err := t.add(line); err != nil {
			return fmt.Errorf("%d: %w", n, err)
		}
	}
	return nil
}

func (t *Table) add(line string) error {
	var f [5]string
	for i := range f {
		f[i], line, _ = strings.Cut(line, "|")
		f[i] = strings.TrimSpace(f[i])
	}
	if f[0] == "" || f[1] == "" || len(t.tongues) == 255 {
		return fmt.Errorf("a line is: code | English name | script | letters | small words")
	}
	s, err := t.script(f[2])
	if err != nil {
		return err
	}
	id := uint8(len(t.tongues)) //nolint:gosec // bounded above
	sc := &t.scripts[s]
	if len(sc.of) == 64 {
		return fmt.Errorf("more than 64 languages are written in %s", sc.name)
	}
	bit := uint64(1) << len(sc.of)
	sc.all |= bit
	if f[3] == "" && sc.table != unicode.Latin {
		sc.any |= bit
	}
	for _, r := range f[3] {
		sc.have[r] |= bit
	}
	for _, w := range strings.Fields(strings.Map(bare, f[4])) {
		m := t.words
		if end, ok := strings.CutPrefix(w, "-"); ok {
			m, w = t.ends, end
		}
		if list := m[w]; len(list) == 0 || list[len(list)-1] != id {
			m[w] = append(list, id)
		}
	}
	t.tongues = append(t.tongues, Tongue{f[0], f[1]})
	sc.of = append(sc.of, id)
	return nil
}

// bare leaves out the marks on and between letters, which many do not write.
func bare(r rune) rune {
	const tatweel = 0x640
	if r >= utf8.RuneSelf && (r == tatweel || unicode.IsMark(r)) {
		return -1
	}
	return r
}

// script finds a script by its name in the Unicode standard.
func (t *Table) script(name string) (int, error) {
	for i := range t.scripts {
		if t.scripts[i].name == name {
			return i, nil
		}
	}
	table, ok := unicode.Scripts[name]
	if !ok {
		return 0, fmt.Errorf("there is no script %q in Unicode", name)
	}
	t.scripts = append(t.scripts, script{name: name, table: table, have: map[rune]uint64{}})
	return len(t.scripts) - 1, nil
}

const (
	window  = 360 // bytes of each of the three stretches that are looked at
	windows = 3
	maxEnd  = 4 // letters of an ending

	ideographWorth = 3
)

// sample gives the stretches of a text that are judged: its beginning, its
// middle, its end, so that neither a headline nor a quotation in another
// language decides. They begin and end between words where there are spaces.
func sample(s string) []string {
	if len(s) <= window*windows {
		return []string{s}
	}
	out := make([]string, windows)
	for i := range out {
		from := (len(s) - window) * i / (windows - 1)
		x := s[from : from+window]
		if i > 0 {
			if k := strings.IndexByte(x, ' '); k >= 0 && k < window/4 {
				x = x[k:]
			}
		}
		if i < windows-1 {
			if k := strings.LastIndexByte(x, ' '); k > len(x)*3/4 {
				x = x[:k]
			}
		}
		out[i] = trimPartial(x)
	}
	return out
}

// trimPartial leaves out the bytes of letters that were cut through.
func trimPartial(x string) string {
	for len(x) > 0 && !utf8.RuneStart(x[0]) {
		x = x[1:]
	}
	for k := len(x) - 1; k >= 0 && k >= len(x)-utf8.UTFMax; k-- {
		if utf8.RuneStart(x[k]) {
			if !utf8.FullRuneInString(x[k:]) {
				x = x[:k]
			}
			break
		}
	}
	return x
}

// Tell says which language a text is written in. It is not sure where the text
// fits no language of the table, or two alike; the best guess, if there is any,
// is then still given.
func (t *Table) Tell(s string) (code, name string, sure bool) {
	parts := sample(s)
	main := t.mainScript(parts)
	if main < 0 {
		return "", "", false
	}
	list := t.scripts[main].of
	if len(list) == 1 {
		x := &t.tongues[list[0]]
		return x.Code, x.Name, true
	}
	var v verdict
	v.hits = make([]float32, len(t.tongues))
	v.odd = make([]int, len(t.tongues))
	for _, p := range parts {
		t.count(p, main, &v)
	}
	best, second := -1, -1
	for _, id := range list {
		i := int(id)
		v.hits[i] -= float32(v.odd[i]) * oddWeight
		switch {
		case best < 0 || v.hits[i] > v.hits[best]:
			best, second = i, best
		case second < 0 || v.hits[i] > v.hits[second]:
			second = i
		}
	}
	x := &t.tongues[best]
	h := v.hits[best]
	sure = h > 0 && h >= float32(v.words)*least && (t.tongues[second].Code == x.Code || h-v.hits[second] >= margin*h)
	return x.Code, x.Name, sure
}

const (
	endWeight = 0.5  // what a word's ending gives, where a small word of one language gives 1
	oddWeight = 0.7  // what a word with a letter that a language lacks takes from it, where a small word gives 1
	least     = 0.07 // the share of a text's words that are small words of its language
	margin    = 0.08 // by how much of its hits the best is ahead of the next
)

// verdict counts for each language the small words, and the words with letters
// that it does not have.
type verdict struct {
	words int
	hits  []float32
	odd   []int
}

// mainScript is the script of most letters, -1 if there are none. A script that
// is written among another's letters, as kana among ideographs, is the main one
// where it has a fair part of the text.
func (t *Table) mainScript(parts []string) int {
	count := make([]int, len(t.scripts))
	all, last := 0, 0
	for _, p := range parts {
		for _, r := range p {
			if r < utf8.RuneSelf && !('a' <= r|0x20 && r|0x20 <= 'z') || !unicode.IsLetter(r) {
				continue
			}
			all++
			if unicode.Is(t.scripts[last].table, r) {
				count[last]++
				continue
			}
			for i := range t.scripts {
				if unicode.Is(t.scripts[i].table, r) {
					count[i]++
					last = i
					break
				}
			}
		}
	}
	for i := range count {
		if t.scripts[i].table == unicode.Han { // an ideograph says as much as several letters
			all += count[i] * (ideographWorth - 1)
			count[i] *= ideographWorth
		}
	}
	best := -1
	for i, n := range count {
		if n > 0 && (best < 0 || n > count[best]) {
			best = i
		}
	}
	if best < 0 || all > 3*count[best] { // half of it in letters of which nothing is known
		return -1
	}
	if t.scripts[best].table == unicode.Han {
		for i, n := range count {
			if tb := t.scripts[i].table; (tb == unicode.Hiragana || tb == unicode.Katakana || tb == unicode.Hangul) && n*10 > count[best] {
				return i
			}
		}
	}
	return best
}

// vote gives a word to the languages that have it, or, where none has, to those
// whose words end as it does. What many have tells little.
func (t *Table) vote(word []byte, v *verdict) {
	list, weight := t.words[string(word)], float32(1)
	if len(list) == 0 && len(t.ends) > 0 {
		k := len(word)
		for n := 0; n < maxEnd && k > 0; n++ {
			_, size := utf8.DecodeLastRune(word[:k])
			k -= size
			if l := t.ends[string(word[k:])]; k > 0 && len(l) > 0 {
				list, weight = l, endWeight // the longest
			}
		}
	}
	weight /= float32(min(1+len(list), 5)) / 2
	for _, id := range list {
		v.hits[id] += weight
	}
}

// count looks the words of one stretch up.
func (t *Table) count(p string, main int, v *verdict) {
	table := t.scripts[main].table
	latin := table == unicode.Latin
	sc := &t.scripts[main]
	var buf [64]byte
	word, may := buf[:0], sc.all // the languages that have all its letters
	flush := func() {
		if len(word) == 0 {
			return
		}
		v.words++
		t.vote(word, v)
		for not := sc.all &^ may; not != 0; not &= not - 1 {
			v.odd[sc.of[bits.TrailingZeros64(not)]]++
		}
		word, may = word[:0], sc.all
	}
	for _, r := range p {
		letter := 'a' <= r|0x20 && r|0x20 <= 'z' || r >= utf8.RuneSelf && unicode.IsLetter(r)
		switch {
		case letter && r < utf8.RuneSelf && !latin, letter && r >= utf8.RuneSelf && !unicode.Is(table, r):
			flush() // another script's
		case letter && len(word) < len(buf)-utf8.UTFMax:
			r = unicode.ToLower(r)
			if r >= utf8.RuneSelf {
				may &= sc.have[r] | sc.any
			}
			word = utf8.AppendRune(word, r)
			if table == unicode.Han {
				flush()
			}
		case letter:
		case bare(r) < 0: // a vowel sign within a word
		default:
			flush()
		}
	}
	flush()
}
