package reader

import (
	"strings"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Names of persons in a script without spaces, that no table holds. Nothing but
// the words that the pack knows bounds them, so what may stand in one is asked
// for letter by letter: the letters with which foreign names are written (class
// given, flag sound), or a family name and the one or two letters after it.

// nameLetters is how many letters may follow a family name of one letter, and of more.
const (
	afterShort = 2
	afterLong  = 3
)

// unspacedName: persons that the table knows; after a title, before one, or with
// their name in Latin letters behind them, others too.
func (r *reading) unspacedName(k int32) (int32, byte) {
	items := r.items
	after := r.titleBefore(k)
	n, m := r.soundRun(k, after), r.surnameRun(k, after)
	if n > 0 && n >= m {
		return n, 'N'
	}
	if items[k].is(pack.Holder) {
		if l := r.soundsOn(k); l > 0 {
			return 1 + l, 'N'
		}
		if after && r.longerName(k) {
			return 2, 'N'
		}
		return 1, 'N'
	}
	if m > 0 {
		for l := m; after && l < m+4 && r.besideItem(k+l-1, 1) != nil && r.soundAfter(k+l); l++ {
			if r.nameStops(k + l + 1) {
				return l + 1, 'N' // a foreign name that begins with a family name's letter
			}
		}
		return m, 'N'
	}
	if after && items[k].set&(bit(pack.Country)|bit(pack.City)) != 0 && r.longerName(k) {
		return 2, 'N' // a family name that with the next letter is a state
	}
	return 0, 0
}

// titleBefore reports whether an item follows a title, so that it can begin a name.
func (r *reading) titleBefore(k int32) bool {
	if k == 0 || r.sentFirst[r.items[k].first] {
		return false
	}
	p := &r.items[k-1]
	return p.last == r.items[k].first && p.set&(bit(pack.Title)|bit(pack.Counterpart)|bit(pack.Honorific)) != 0
}

// nameEnds reports whether what follows item k-1 shows that a name ended there: a
// title, or a bracket with Latin letters.
func (r *reading) nameEnds(k int32) bool {
	if k >= int32(len(r.items)) || r.sentFirst[r.items[k].first] {
		return false
	}
	it := &r.items[k]
	if it.set&(bit(pack.Title)|bit(pack.Honorific)) != 0 {
		return true
	}
	return r.doc.Tokens[it.first].Is('(') && k+1 < int32(len(r.items)) && r.latin(&r.items[k+1]) && r.doc.Tokens[r.items[k+1].first].Has(text.Capital)
}

// sound reports whether an item is one letter with which foreign names are
// written; free, whether it is nothing else.
func (r *reading) sound(k int32) (sound, free bool) {
	if k >= int32(len(r.items)) {
		return false, false
	}
	it := &r.items[k]
	if it.last-it.first != 1 {
		return false, false
	}
	f := r.form(it, pack.Given)
	return f != nil && f.Has("sound"), it.only(nameSet | bit(pack.Word))
}

// sounds reports whether all letters of an item can be part of a foreign name.
func (r *reading) sounds(k int32) bool {
	it := &r.items[k]
	for i := it.first; i < it.last; i++ {
		t := r.doc.Tokens[i]
		if dot(rune(t.Num)) && t.Kind == text.Punct {
			continue
		}
		ok := false
		r.eachForm(i, func(f *pack.Form) { ok = ok || f.Class == pack.Given && f.Has("sound") })
		if !ok {
			return false
		}
	}
	return true
}

// dot reports whether r joins the parts of a foreign name.
func dot(r rune) bool { return r == 0xB7 || r == 0x2022 || r == 0x30FB || r == 0xFF65 || r == 0x2027 }

// soundRun is how many items from k on are a foreign name, 0 if they are none.
func (r *reading) soundRun(k int32, after bool) int32 {
	const strong = 1<<pack.Title | 1<<pack.Honorific | 1<<pack.Body | 1<<pack.Org | 1<<pack.Media | 1<<pack.Group | 1<<pack.Pronoun | 1<<pack.Prep
	const ties = 1<<pack.Adverb | 1<<pack.Aux | 1<<pack.Plan | 1<<pack.Neg | 1<<pack.Prep | 1<<pack.And | 1<<pack.Of | 1<<pack.Verb
	items := r.items
	n, letters, dotted, known := int32(0), int32(0), false, 0
	for k+n < int32(len(items)) && letters < 24 {
		it := &items[k+n]
		t := r.doc.Tokens[it.first]
		if n > 0 && r.sentFirst[it.first] {
			break
		}
		next := func() bool { // does another letter of the name follow?
			if k+n+1 < int32(len(items)) {
				u := r.doc.Tokens[items[k+n+1].first]
				if u.Kind == text.Punct && dot(rune(u.Num)) {
					return true
				}
			}
			s, free := r.sound(k + n + 1)
			return s && free
		}
		s, free := r.sound(k + n)
		switch {
		case t.Kind == text.Punct && (dot(rune(t.Num)) || t.Num == '-'):
			if n == 0 || k+n+1 >= int32(len(items)) {
				break
			}
			if s, _ := r.sound(k + n + 1); !s && !r.sounds(k+n+1) && !(after || dotted) {
				break
			}
			dotted = dotted || t.Num != '-'
			n++
			continue
		case s && free, s && n > 0 && next(), s && n == 0 && after && next() && (r.soundAfter(k+2) || r.nameStops(k+2)):
			n, letters = n+1, letters+1
			continue
		case it.set == 0 && it.last-it.first == 1 && t.Has(text.Ideo) && n > 0 && (next() || after && letters > 1 && r.nameStops(k+n+1)), after && n > 0 && it.last-it.first == 1 && it.is(pack.Number) && next(), s && n > 0 && after && (it.is(pack.Country) || it.set&ties == 0) && r.nameStops(k+n+1):
			n, letters = n+1, letters+1
			continue
		case it.last-it.first > 1 && t.Has(text.Ideo) && it.set&strong == 0 && it.set&(bit(pack.Country)|bit(pack.City)|bit(pack.Region)|bit(pack.Holder)|bit(pack.Given)) != 0 && (after || dotted || it.is(pack.Holder)) && r.sounds(k+n) && (n > 0 || next()):
			n, letters = n+1, letters+it.last-it.first
			known++
			continue
		}
		break
	}
	for n > 0 { // a dot joins; it does not end a name
		if t := r.doc.Tokens[items[k+n-1].first]; t.Kind != text.Punct {
			break
		}
		n--
	}
	switch {
	case n == 0 || letters < 2 || n == 1 && known > 0:
		return 0
	case after, dotted && letters > 2:
		return n
	case r.nameEnds(k + n):
		return n
	}
	return 0
}

// surnameRun is how many items from k on are a family name with what is written
// after it, 0 if they are none.
func (r *reading) surnameRun(k int32, after bool) int32 {
	items := r.items
	it := &items[k]
	if !it.is(pack.Surname) || !it.only(nameSet|bit(pack.Word)) && !after {
		return 0
	}
	plainly := it.only(nameSet | bit(pack.Word))
	most := int32(afterShort)
	if it.last-it.first > 1 {
		most = afterLong
	}
	n, letters := int32(1), int32(0)
	for k+n < int32(len(items)) && letters < most {
		x := &items[k+n]
		if r.sentFirst[x.first] || !r.doc.Tokens[x.first].Has(text.Ideo) {
			break
		}
		size := x.last - x.first
		if after && size == 1 && r.ownLetter(k+n, n == 1) {
			n, letters = n+1, letters+size
			continue
		}
		if !x.only(nameSet|bit(pack.Word)|bit(pack.Number)|bit(pack.Day)|bit(pack.DayPart)|bit(pack.Ago)|bit(pack.Which)|bit(pack.Det)|bit(pack.Setting)) || x.set&(bit(pack.Which)|bit(pack.Det)) != 0 && !x.is(pack.Ago) || x.set&(bit(pack.Day)|bit(pack.DayPart)|bit(pack.Ago)|bit(pack.Setting)) != 0 && (n == 1 || size > 1) || x.is(pack.Holder) || letters+size > most || size > 2 || size == 2 && n > 1 {
			break
		}
		n, letters = n+1, letters+size
	}
	switch {
	case letters == 0 || !plainly && letters != most:
		return 0
	case after, r.nameEnds(k + n):
		return n
	}
	return 0
}

// recurringUnspaced makes names of what is the name, or the last part of the
// name, of somebody named elsewhere in the text, and of the Latin letters that
// stand in brackets behind a name.
func (r *reading) recurringUnspaced() {
	parts := map[string][]string{} // by its first letter
	ends, seen := map[int32]bool{}, map[string]bool{}
	for k := range r.items {
		it := &r.items[k]
		if it.letters != pack.Letter('N') {
			continue
		}
		ends[it.last] = true
		m := mention{name: text.Range{First: it.first, Last: it.last}}
		whole := r.nameParts(&m)
		for _, p := range append(whole, strings.Join(whole, "")) {
			if _, n := utf8.DecodeRuneInString(p); n < len(p) && !seen[p] && len(parts[p[:n]]) < maxAlike {
				seen[p] = true
				parts[p[:n]] = append(parts[p[:n]], p)
			}
		}
	}
	if len(parts) == 0 {
		return
	}
	r.familyOf = r.families()
	r.join(func(k int32) (int32, byte) {
		it := &r.items[k]
		if it.letters != 0 {
			for _, p := range parts[r.fold(it.first)] { // a short name that a table holds, where a longer one begins with it
				if n := r.spells(k, p); n > 1 {
					return n, 'N'
				}
			}
			return 1, letterByte(it.letters)
		}
		t := r.doc.Tokens[it.first]
		if t.Kind != text.Word {
			return 0, 0
		}
		if r.latin(it) && it.first > 1 && r.doc.Tokens[it.first-1].Is('(') && ends[it.first-1] {
			n := int32(1)
			for k+n < int32(len(r.items)) && n < maxName+4 && (r.latin(&r.items[k+n]) || r.doc.Tokens[r.items[k+n].first].Is('.') || r.doc.Tokens[r.items[k+n].first].Is('-')) {
				n++
			}
			if k+n < int32(len(r.items)) && r.doc.Tokens[r.items[k+n].first].Is(')') {
				return n, 'N'
			}
			return 0, 0
		}
		best := int32(0)
		for _, p := range parts[r.fold(it.first)] {
			if n := r.spells(k, p); n > best {
				best = n
			}
		}
		if best == 0 && r.familyName(k) {
			best = 1
		}
		if best > 0 {
			return best, 'N'
		}
		return 0, 0
	})
}

// spells is how many items from k on are written as a name is, 0 if they are not.
func (r *reading) spells(k int32, name string) int32 {
	const strong = 1<<pack.Title | 1<<pack.Honorific | 1<<pack.Body | 1<<pack.Org | 1<<pack.Media | 1<<pack.Verb
	n := int32(0)
	for k+n < int32(len(r.items)) && name != "" {
		it := &r.items[k+n]
		if it.set&strong != 0 && it.last-it.first > 1 || n > 0 && r.sentFirst[it.first] {
			return 0
		}
		for i := it.first; i < it.last; i++ {
			f := r.fold(i)
			if !strings.HasPrefix(name, f) || f == "" {
				return 0
			}
			name = name[len(f):]
		}
		n++
	}
	if name != "" {
		return 0
	}
	return n
}

// unspacedParts gives the parts of a name in a script without spaces: what dots
// part, and a family name of several letters apart from what follows it.
func (r *reading) unspacedParts(m *mention) []string {
	if full := r.inFull(m.name); full != m.name {
		m = &mention{name: full}
	}
	var out []string
	part := ""
	cut := int32(-1)
	if end, head := r.pack.Lexicon.Longest(r.doc.Tokens, m.name.First, m.name.Last); head >= 0 {
		for e := end; e > m.name.First+1; e-- {
			end, head = r.pack.Lexicon.Longest(r.doc.Tokens, m.name.First, e)
			if end != e || head < 0 {
				continue
			}
			r.pack.Lexicon.Each(head, r.doc.Tokens[m.name.First], func(f *pack.Form) {
				if f.Class == pack.Surname && cut < 0 && e < m.name.Last {
					cut = e
				}
			})
		}
	}
	for i := m.name.First; i < m.name.Last; i++ {
		if t := r.doc.Tokens[i]; t.Kind == text.Word {
			if i == cut && part != "" {
				out, part = append(out, part), ""
			}
			part += r.fold(i)
		} else if part != "" {
			out, part = append(out, part), ""
		}
	}
	if part != "" {
		out = append(out, part)
	}
	return out
}

// splitBefore gives the shorter string where the last letter of the longest one
// begins the name of a place or of somebody: a word that ends with a state's letter
// is none where the state's name is written out; of two names of a state the shorter one
// where an office or a body begins with the longer one's last letter.
func (r *reading) splitBefore(i, end, limit, head int32) (int32, int32) {
	lex, toks := r.pack.Lexicon, r.doc.Tokens
	if i > 0 && toks[i-1].Kind == text.Number { // a number takes its unit
		e, h := lex.Longest(toks, i, i+1)
		unit := false
		lex.Each(h, toks[i], func(f *pack.Form) { unit = unit || f.Class == pack.Unit })
		if unit && e == i+1 {
			return e, h
		}
	}
	e, h := lex.Longest(toks, end-1, limit)
	if e <= end || h < 0 {
		return end, head
	}
	named, office := false, false
	lex.Each(h, toks[end-1], func(f *pack.Form) {
		switch f.Class {
		case pack.Title, pack.Body, pack.Group:
			office = true
		case pack.Country, pack.City, pack.Region, pack.Org, pack.Holder, pack.Seat, pack.Gathering, pack.Media:
			named = true
		}
	})
	if s, g := lex.Longest(toks, i, end-1); s == end-1 && g >= 0 && (named || office && s > i+1 && r.stateEither(i, head, g)) {
		return s, g
	}
	return end, head
}

// stateEither reports whether two strings that begin at token i are names of states: the
// longer one ends with a word for "state", that may begin "state defence" as well.
func (r *reading) stateEither(i, long, short int32) bool {
	state := func(h int32) (is bool) {
		r.pack.Lexicon.Each(h, r.doc.Tokens[i], func(f *pack.Form) { is = is || f.Class == pack.Country })
		return is
	}
	return state(long) && state(short)
}

// longerName reports whether a short name of two letters that begins with a family
// name is the beginning of a longer one that no table holds: an unknown letter follows.
func (r *reading) longerName(k int32) bool {
	it := &r.items[k]
	if it.last-it.first != 2 || k+1 >= int32(len(r.items)) {
		return false
	}
	n := &r.items[k+1]
	if n.set != 0 || n.last-n.first != 1 || !r.doc.Tokens[n.first].Has(text.Ideo) || r.sentFirst[n.first] || k+2 < int32(len(r.items)) && r.items[k+2].set == 0 && r.doc.Tokens[r.items[k+2].first].Kind == text.Word {
		return false
	}
	family := false
	r.eachForm(it.first, func(f *pack.Form) { family = family || f.Class == pack.Surname })
	return family
}

// ownLetter reports whether the letter at item k, that is a word too, is the given name's
// behind a title and a family name: no small word that ties a clause together, and what
// comes after it is the next letter of the name, or a verb of several letters.
func (r *reading) ownLetter(k int32, first bool) bool {
	const tied = 1<<pack.Prep | 1<<pack.And | 1<<pack.Of | 1<<pack.Plan | 1<<pack.Neg | 1<<pack.Maybe | 1<<pack.Verb | 1<<pack.Aux | 1<<pack.Unit | 1<<pack.Number | 1<<pack.Title | 1<<pack.Side | 1<<pack.Day
	it := &r.items[k]
	if first && r.middleLetter(k) {
		return true
	}
	if it.set&tied != 0 || it.set&(bit(pack.Group)|bit(pack.Ongoing)|bit(pack.Adverb)|bit(pack.Word)|bit(pack.TopicNoun)|bit(pack.Body)) == 0 {
		return false
	}
	n := k + 1
	if n >= int32(len(r.items)) || r.sentFirst[r.items[n].first] {
		return false
	}
	x := &r.items[n]
	if first && x.last-x.first == 1 && x.set&tied == 0 && r.doc.Tokens[x.first].Has(text.Ideo) {
		n++ // the second letter of the given name
		if n >= int32(len(r.items)) {
			return false
		}
		x = &r.items[n]
	}
	return x.last-x.first > 1 && x.set&(bit(pack.Verb)|bit(pack.Support)) != 0
}

// middleLetter reports whether the letter at item k, a word of owning or a state's that
// ties too, is the middle one of a name: the next letter is no word at all.
func (r *reading) middleLetter(k int32) bool {
	it := &r.items[k]
	if it.set&(bit(pack.Possessive)|bit(pack.Of)) == 0 && (!it.is(pack.Country) || !it.is(pack.Prep)) {
		return false
	}
	n := k + 1
	if n >= int32(len(r.items)) || r.sentFirst[r.items[n].first] {
		return false
	}
	x := &r.items[n]
	return x.last-x.first == 1 && x.only(nameSet|bit(pack.Word)) && r.doc.Tokens[x.first].Has(text.Ideo)
}

// soundAfter reports whether a letter of a foreign name that is no word stands at item k.
func (r *reading) soundAfter(k int32) bool {
	s, free := r.sound(k)
	return s && free
}

// soundsOn is how many letters of foreign names follow a short name of a table that is
// written with such letters itself, right before a verb or a small word: the beginning of
// a longer name that no table holds.
func (r *reading) soundsOn(k int32) int32 {
	it := &r.items[k]
	if it.last-it.first > 3 || !r.sounds(k) {
		return 0
	}
	n := int32(0)
	for n < 3 && r.besideItem(k+n, 1) != nil && r.soundAfter(k+n+1) && r.items[k+n+1].set&bit(pack.Surname) == 0 {
		n++
	}
	if n == 0 {
		return 0
	}
	if x := r.besideItem(k+n, 1); x != nil && x.set&(bit(pack.Verb)|bit(pack.Prep)|bit(pack.Plan)|bit(pack.Adverb)|bit(pack.Aux)|bit(pack.Of)) == 0 {
		return 0
	}
	return n
}
