package book

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// A query as a person types it: words that must all stand in the text, in any
// form of theirs; "several words" between quotation marks stand side by side; a
// word with a minus before it must not stand there.

// ErrQuery is returned (wrapped) for words with which nothing can be looked for.
var ErrQuery = errors.New("there is nothing to look for in these words")

// unit is a word or a phrase of a query, folded.
type unit struct {
	words []string
	not   bool
}

// units cuts a query.
func units(query string) []unit {
	var out []unit
	add := func(s string, not bool) {
		u := unit{not: not}
		cutWords(s, func(w word) { u.words = append(u.words, w.text) })
		if len(u.words) > 0 {
			out = append(out, u)
		}
	}
	for i, part := range strings.Split(query, `"`) {
		if i%2 == 1 { // between two marks
			add(part, false)
			continue
		}
		for _, f := range strings.Fields(part) {
			add(strings.TrimPrefix(f, "-"), strings.HasPrefix(f, "-"))
		}
	}
	return out
}

// maxUnits is how many words and phrases of a query are looked for.
const maxUnits = 64

// variants are the forms in which a unit may be indexed: its words stemmed by each language, for it is not known in which it was typed.
func (u *unit) variants() [][]string {
	out := [][]string{u.words}
	for _, name := range slices.Sorted(maps.Keys(stemmers)) {
		v := make([]string, len(u.words))
		for i, w := range u.words {
			v[i] = stemmed.stem(name, stemmers[name], w)
		}
		if !slices.ContainsFunc(out, func(o []string) bool { return slices.Equal(o, v) }) {
			out = append(out, v)
		}
	}
	return out
}

// write gives a unit in the store's language of queries.
func (d *dialect) unit(u *unit) string {
	var alternatives []string
	for _, v := range u.variants() {
		alternatives = append(alternatives, d.quote(v))
	}
	return "(" + strings.Join(alternatives, d.any) + ")"
}

// match gives a query in the store's language of queries: all of its units.
func (d *dialect) match(query string) (string, error) {
	us := units(query)
	if len(us) > maxUnits {
		us = us[:maxUnits]
	}
	var with, without []string
	for i := range us {
		if us[i].not {
			without = append(without, d.unit(&us[i]))
		} else {
			with = append(with, d.unit(&us[i]))
		}
	}
	if len(with) == 0 {
		return "", fmt.Errorf("%q: %w", query, ErrQuery)
	}
	out := "(" + strings.Join(with, d.all) + ")"
	for _, n := range without {
		out += d.not + n
	}
	return out, nil
}

// led narrows a query to the rows that have a mark of what leads.
func (d *dialect) led(match string, l *lead) string {
	marks := l.marks()
	if len(marks) == 0 {
		return match
	}
	for i, m := range marks {
		marks[i] = d.quote([]string{m})
	}
	return "(" + match + ")" + d.all + "(" + strings.Join(marks, d.any) + ")"
}

// finder tells which words of a text a query means.
type finder struct{ stems map[string]bool }

func newFinder(query string) *finder {
	f := &finder{map[string]bool{}}
	for _, u := range units(query) {
		if u.not {
			continue
		}
		for _, v := range u.variants() {
			for _, w := range v {
				f.stems[w] = true
			}
		}
	}
	return f
}

// around is how many bytes of a text stand before and behind the words found, about.
const around = 90

// snippet gives the stretch of a text, as bytes [start,end), with the words that were found, whole words at both ends.
func (f *finder) snippet(lang, text string) (start, end int) {
	stem := stemmer(lang)
	at, best, run := 0, 0, []word{}
	cutWords(text, func(w word) {
		if !f.stems[w.text] && !f.stems[stemmed.stem(lang, stem, w.text)] {
			return
		}
		run = append(run, w)
		for len(run) > 0 && w.end-run[0].start > 2*around {
			run = run[1:]
		}
		if len(run) > best {
			best, at = len(run), run[0].start
		}
	})
	return wholeWords(text, max(0, at-around), min(len(text), at+2*around))
}

// reach is how far, in bytes, the end of a word is sought: further than that there are no spaces.
const reach = 24

// wholeWords moves both ends of a stretch outwards to where a word ends, at least to where a letter does.
func wholeWords(text string, start, end int) (int, int) {
	if i := strings.LastIndexAny(text[max(0, start-reach):start], " \n"); i >= 0 {
		start = max(0, start-reach) + i + 1
	}
	if i := strings.IndexAny(text[end:min(len(text), end+reach)], " \n"); i >= 0 {
		end += i
	}
	for start > 0 && !utf8.RuneStart(text[start]) {
		start--
	}
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end++
	}
	return start, end
}
