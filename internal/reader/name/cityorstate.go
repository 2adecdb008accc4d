package name

import (
	"strings"
	"unicode"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// A word that is one state's name and another state's city: Arabic عمان is Oman and
// Amman.

// CityOrState leaves such a word the sense of the city where the sign of a doubled letter tells it
// from the state, or where the text speaks more of the city's state than of the other; that of the
// state where it is written with another sign.
func (r *Reading) CityOrState() {
	var counts map[string]int
	for k := range r.Items {
		it := &r.Items[k]
		if !it.Is(pack.City) || !it.Is(pack.Country) || it.Last-it.First != 1 {
			continue
		}
		city, state := r.Form(it, pack.City), r.Form(it, pack.Country)
		if city == nil || state == nil || city.Country == "" || city.Country == state.Country {
			continue
		}
		if counts == nil {
			counts = r.placeCounts()
		}
		doubled := r.Pack.Order.Doubled != "" && strings.Contains(r.Doc.At(it.First), r.Pack.Order.Doubled)
		if r.Signed(it.First) && !doubled && r.Pack.Order.Doubled != "" {
			it.Letters &^= pack.Letter('X')
			it.Set &^= word.Bit(pack.City)
			continue
		}
		if doubled || counts[city.Country] > counts[state.Country] {
			it.Letters &^= pack.Letter('C')
			it.Set &^= word.Bit(pack.Country)
		}
	}
}

// placeCounts counts the names of states, their cities and media that mean one state alone.
func (r *Reading) placeCounts() map[string]int {
	counts := map[string]int{}
	for k := range r.Items {
		it := &r.Items[k]
		one, several := "", false
		for _, f := range r.Forms(it, word.Bit(pack.Country)|word.Bit(pack.City)|word.Bit(pack.Media)) {
			several = several || one != "" && f.Country != one
			one = f.Country
		}
		if one != "" && !several {
			counts[one]++
		}
	}
	return counts
}

// LikelyState is the state that an item names: of several that share a short name
// the one that the text names most often by names of its own.
func (r *Reading) LikelyState(it *word.Item) *pack.Form {
	f := r.Form(it, pack.Country)
	if f == nil {
		return nil
	}
	all := r.Forms(it, word.Bit(pack.Country))
	best := 0
	for _, g := range all {
		if g.Country == f.Country {
			continue
		}
		if r.stateCounts == nil {
			r.countStates()
		}
		if n := r.stateCounts[g.Country]; n > best && n > r.stateCounts[f.Country] {
			best, f = n, g
		}
	}
	return f
}

// named is how much more the name of a state counts than that of a city or of somebody of it.
const named = 8

// countStates counts the names of states that no other state has, and, less, those of their cities and of those who
// hold their offices.
func (r *Reading) countStates() {
	r.stateCounts = map[string]int{}
	hints := map[string]int{}
	for k := range r.Items {
		it := &r.Items[k]
		f := r.Form(it, pack.Country)
		if f == nil {
			if home := r.stateOpens(it); home != "" {
				r.stateCounts[home] += named
			} else if home := r.hintsAt(it); home != "" {
				hints[home]++
			}
			continue
		}
		alone := true
		for _, g := range r.Forms(it, word.Bit(pack.Country)) {
			alone = alone && g.Country == f.Country
		}
		if alone {
			r.stateCounts[f.Country] += named
		}
	}
	for home, n := range hints {
		r.stateCounts[home] += min(n, named-1)
	}
}

// hintsAt is the state of the city or of the holder of an office that an item names, where words are not spaced and
// it names only one.
func (r *Reading) hintsAt(it *word.Item) string {
	if r.Pack.Spaced || it.Set&(word.Bit(pack.City)|word.Bit(pack.Holder)) == 0 {
		return ""
	}
	home := ""
	for _, f := range r.Forms(it, word.Bit(pack.City)|word.Bit(pack.Holder)) {
		if f.Has("ambiguous") || home != "" && f.Country != home {
			return ""
		}
		home = f.Country
	}
	return home
}

// Signed reports whether a word is written with a sign that folding takes off.
func (r *Reading) Signed(tok int32) bool {
	for _, c := range r.Doc.At(tok) {
		if unicode.Is(unicode.Mn, c) {
			return true
		}
	}
	return false
}

// stateBehind gives the shorter string where the end of a title, a body or a word for "of" begins the
// full name of a state: "the president of the Republic" before "of Korea". Zero if it is not so.
func (r *Reading) stateBehind(i, end, limit, head int32) (int32, int32) {
	lex, toks := r.Pack.Lexicon, r.Doc.Tokens
	if head < 0 || end-i < 2 || !r.Pack.Spaced || lex.Classes(head, toks[i])&(word.Bit(pack.Title)|word.Bit(pack.Body)|word.Bit(pack.Of)) == 0 {
		return 0, 0
	}
	j := end - 1
	if e, h := lex.Longest(toks, j, limit); (e <= end || h < 0 || lex.Classes(h, toks[j])&word.Bit(pack.Country) == 0) && end-i > 2 {
		j-- // "of the Republic of" before "Korea"
	}
	e, h := lex.Longest(toks, j, limit)
	if e <= end || h < 0 || lex.Classes(h, toks[j])&word.Bit(pack.Country) == 0 {
		return 0, 0
	}
	if s, h := lex.Longest(toks, i, j); s > i && h >= 0 && lex.Classes(h, toks[i])&lex.Classes(head, toks[i]) != 0 {
		return s, h
	}
	return 0, 0
}
