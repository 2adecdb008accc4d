package name

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Names of persons in a script without spaces, that no table holds. Nothing but
// the words that the pack knows bounds them, so what may stand in one is asked
// for letter by letter: the letters with which foreign names are written (class
// given, flag sound), or a family name and the one or two letters after it.

// nameLetters is how many letters may follow a family name of one letter, and of more.
const (
	AfterShort = 2
	AfterLong  = 3
)

// UnspacedName: persons that the table knows; after a title, before one, or with
// their name in Latin letters behind them, others too.
func (r *Reading) UnspacedName(k int32) (int32, byte) {
	items := r.Items
	after := r.titleBefore(k)
	n, m := r.soundRun(k, after), r.surnameRun(k, after)
	if n > 0 && n >= m {
		return n, 'N'
	}
	if items[k].Is(pack.Holder) {
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
	if after && items[k].Set&(word.Bit(pack.Country)|word.Bit(pack.City)) != 0 && r.longerName(k) {
		return 2, 'N' // a family name that with the next letter is a state
	}
	return 0, 0
}

// titleBefore reports whether an item follows a title, so that it can begin a name.
func (r *Reading) titleBefore(k int32) bool {
	if k == 0 || r.SentFirst[r.Items[k].First] {
		return false
	}
	p := &r.Items[k-1]
	return p.Last == r.Items[k].First && p.Set&(word.Bit(pack.Title)|word.Bit(pack.Counterpart)|word.Bit(pack.Honorific)) != 0
}

// nameEnds reports whether what follows item k-1 shows that a name ended there: a
// title, or a bracket with Latin letters.
func (r *Reading) nameEnds(k int32) bool {
	if k >= int32(len(r.Items)) || r.SentFirst[r.Items[k].First] {
		return false
	}
	it := &r.Items[k]
	if f := r.Form(it, pack.Title); f != nil && f.Has("place") {
		return false // the name of the place, not of its governor
	}
	if it.Set&(word.Bit(pack.Title)|word.Bit(pack.Honorific)) != 0 {
		return true
	}
	return r.Doc.Tokens[it.First].Is('(') && k+1 < int32(len(r.Items)) && r.Latin(&r.Items[k+1]) && r.Doc.Tokens[r.Items[k+1].First].Has(text.Capital)
}

// sound reports whether an item is one letter with which foreign names are
// written; free, whether it is nothing else.
func (r *Reading) sound(k int32) (sound, free bool) {
	if k >= int32(len(r.Items)) {
		return false, false
	}
	it := &r.Items[k]
	if it.Last-it.First != 1 {
		return false, false
	}
	f := r.Form(it, pack.Given)
	return f != nil && f.Has("sound"), it.Only(word.NameSet | word.Bit(pack.Word))
}

// sounds reports whether all letters of an item can be part of a foreign name.
func (r *Reading) sounds(k int32) bool {
	it := &r.Items[k]
	for i := it.First; i < it.Last; i++ {
		t := r.Doc.Tokens[i]
		if dot(rune(t.Num)) && t.Kind == text.Punct {
			continue
		}
		ok := false
		r.EachForm(i, func(f *pack.Form) { ok = ok || f.Class == pack.Given && f.Has("sound") })
		if !ok {
			return false
		}
	}
	return true
}

// dot reports whether r joins the parts of a foreign name.
func dot(r rune) bool { return r == 0xB7 || r == 0x2022 || r == 0x30FB || r == 0xFF65 || r == 0x2027 }

// soundRun is how many items from k on are a foreign name, 0 if they are none.
func (r *Reading) soundRun(k int32, after bool) int32 {
	const strong = 1<<pack.Title | 1<<pack.Honorific | 1<<pack.Body | 1<<pack.Org | 1<<pack.Media | 1<<pack.Group | 1<<pack.Pronoun | 1<<pack.Prep
	const ties = 1<<pack.Adverb | 1<<pack.Aux | 1<<pack.Plan | 1<<pack.Neg | 1<<pack.Prep | 1<<pack.And | 1<<pack.Of | 1<<pack.Verb
	items := r.Items
	n, letters, dotted, known := int32(0), int32(0), false, 0
	for k+n < int32(len(items)) && letters < 24 {
		it := &items[k+n]
		t := r.Doc.Tokens[it.First]
		if n > 0 && r.SentFirst[it.First] {
			break
		}
		next := func() bool { // does another letter of the name follow?
			if k+n+1 < int32(len(items)) {
				u := r.Doc.Tokens[items[k+n+1].First]
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
		case it.Set == 0 && it.Last-it.First == 1 && t.Has(text.Ideo) && n > 0 && (next() || after && letters > 1 && r.nameStops(k+n+1)), after && n > 0 && it.Last-it.First == 1 && it.Is(pack.Number) && next(), s && n > 0 && after && (it.Is(pack.Country) || it.Set&ties == 0) && r.nameStops(k+n+1):
			n, letters = n+1, letters+1
			continue
		case it.Last-it.First > 1 && t.Has(text.Ideo) && it.Set&strong == 0 && it.Set&(word.Bit(pack.Country)|word.Bit(pack.City)|word.Bit(pack.Region)|word.Bit(pack.Holder)|word.Bit(pack.Given)) != 0 && (after || dotted || it.Is(pack.Holder)) && r.sounds(k+n) && (n > 0 || next()):
			n, letters = n+1, letters+it.Last-it.First
			known++
			continue
		}
		break
	}
	for n > 0 { // a dot joins; it does not end a name
		if t := r.Doc.Tokens[items[k+n-1].First]; t.Kind != text.Punct {
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
func (r *Reading) surnameRun(k int32, after bool) int32 {
	items := r.Items
	it := &items[k]
	if !it.Is(pack.Surname) || !it.Only(word.NameSet|word.Bit(pack.Word)) && !after {
		return 0
	}
	plainly := it.Only(word.NameSet | word.Bit(pack.Word))
	most := int32(AfterShort)
	if it.Last-it.First > 1 {
		most = AfterLong
	}
	n, letters := int32(1), int32(0)
	for k+n < int32(len(items)) && letters < most {
		x := &items[k+n]
		if r.SentFirst[x.First] || !r.Doc.Tokens[x.First].Has(text.Ideo) {
			break
		}
		size := x.Last - x.First
		if after && size == 1 && (r.ownLetter(k+n, n == 1) || n == 1 && r.dayLetter(k+n) || n == 2 && letters == 1 && r.endLetter(k+n)) {
			n, letters = n+1, letters+size
			continue
		}
		if !x.Only(word.NameSet|word.Bit(pack.Word)|word.Bit(pack.Number)|word.Bit(pack.Day)|word.Bit(pack.DayPart)|word.Bit(pack.Ago)|word.Bit(pack.Which)|word.Bit(pack.Det)|word.Bit(pack.Setting)) || x.Set&(word.Bit(pack.Which)|word.Bit(pack.Det)) != 0 && !x.Is(pack.Ago) || x.Set&(word.Bit(pack.Day)|word.Bit(pack.DayPart)|word.Bit(pack.Ago)|word.Bit(pack.Setting)) != 0 && (n == 1 || size > 1) || x.Is(pack.Holder) || letters+size > most || size > 2 || size == 2 && n > 1 {
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

// Spells is how many items from k on are written as a name is, 0 if they are not.
func (r *Reading) Spells(k int32, name string) int32 {
	const strong = 1<<pack.Title | 1<<pack.Honorific | 1<<pack.Body | 1<<pack.Org | 1<<pack.Media | 1<<pack.Verb
	n := int32(0)
	for k+n < int32(len(r.Items)) && name != "" {
		it := &r.Items[k+n]
		if it.Set&strong != 0 && it.Last-it.First > 1 || n > 0 && r.SentFirst[it.First] {
			return 0
		}
		for i := it.First; i < it.Last; i++ {
			f := r.Fold(i)
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

// splitBefore gives the shorter string where the last letter of the longest one
// begins the name of a place or of somebody: a word that ends with a state's letter
// is none where the state's name is written out; of two names of a state the shorter one
// where an office or a body begins with the longer one's last letter, never where somebody's
// name does ("Finland apologises" names nobody by its last letter and the next one).
func (r *Reading) splitBefore(i, end, limit, head int32) (int32, int32) {
	lex, toks := r.Pack.Lexicon, r.Doc.Tokens
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
	if s, g := r.officeThere(i, end, head, h); s > i {
		return s, g
	}
	named, somebody, office := false, false, false
	lex.Each(h, toks[end-1], func(f *pack.Form) {
		switch f.Class {
		case pack.Title, pack.Body, pack.Group:
			office = true
		case pack.Holder:
			somebody = true
		case pack.Country, pack.City, pack.Region, pack.Org, pack.Seat, pack.Gathering, pack.Media:
			named = true
		}
	})
	if s, g := lex.Longest(toks, i, end-1); s == end-1 && g >= 0 && (named && !(s == i+1 && (r.ofMovement(i, head) || r.aState(i, head))) || somebody && !r.stateEither(i, head, g) || office && s > i+1 && r.stateEither(i, head, g)) {
		return s, g
	}
	return end, head
}

// officeThere gives the office with which the name of an event begins where one state stands before it and its last
// letter begins an adverb: "the F minister, after the meeting" is no ministers' meeting.
func (r *Reading) officeThere(i, end, head, behind int32) (int32, int32) {
	lex, toks := r.Pack.Lexicon, r.Doc.Tokens
	n := len(r.Items) - 1
	if n < 0 || r.Items[n].Last != i || !r.Items[n].Is(pack.Country) || r.SentFirst[i] || n > 0 && r.Items[n-1].Last == r.Items[n].First && r.Items[n-1].Set&(word.Bit(pack.Country)|word.Bit(pack.And)) != 0 {
		return i, -1
	}
	if lex.Classes(head, toks[i])&word.Bit(pack.Occasion) == 0 || lex.Classes(behind, toks[end-1])&word.Bit(pack.Adverb) == 0 {
		return i, -1
	}
	s, g := lex.Longest(toks, i, end-1)
	if s != end-1 || g < 0 || lex.Classes(g, toks[i])&word.Bit(pack.Title) == 0 {
		return i, -1
	}
	return s, g
}

// ofMovement reports whether a string that begins at token i is the name of an organisation, all
// of which is meant: no state's letter is cut from its end.
func (r *Reading) ofMovement(i, h int32) (is bool) {
	r.Pack.Lexicon.Each(h, r.Doc.Tokens[i], func(f *pack.Form) { is = is || f.Class == pack.Org })
	return is
}

// aState reports whether a string that begins at token i is the name of a state: "Cuba's head of
// state" is of Cuba, for all that its last letter and the next one name another state.
func (r *Reading) aState(i, h int32) (is bool) {
	r.Pack.Lexicon.Each(h, r.Doc.Tokens[i], func(f *pack.Form) { is = is || f.Class == pack.Country })
	return is
}

// stateEither reports whether two strings that begin at token i are names of states: the
// longer one ends with a word for "state", that may begin "state defence" as well.
func (r *Reading) stateEither(i, long, short int32) bool {
	return r.aState(i, long) && r.aState(i, short)
}

// longerName reports whether a short name of two letters that begins with a family
// name is the beginning of a longer one that no table holds: an unknown letter follows.
func (r *Reading) longerName(k int32) bool {
	it := &r.Items[k]
	if it.Last-it.First != 2 || k+1 >= int32(len(r.Items)) {
		return false
	}
	n := &r.Items[k+1]
	if n.Set != 0 || n.Last-n.First != 1 || !r.Doc.Tokens[n.First].Has(text.Ideo) || r.SentFirst[n.First] || k+2 < int32(len(r.Items)) && r.Items[k+2].Set == 0 && r.Doc.Tokens[r.Items[k+2].First].Kind == text.Word {
		return false
	}
	family := false
	r.EachForm(it.First, func(f *pack.Form) { family = family || f.Class == pack.Surname })
	return family
}

// ownLetter reports whether the letter at item k, that is a word too, is the given name's
// behind a title and a family name: no small word that ties a clause together, and what
// comes after it is the next letter of the name, a verb of several letters, or, behind the
// second letter, a preposition or a number.
func (r *Reading) ownLetter(k int32, first bool) bool {
	const tied = 1<<pack.Prep | 1<<pack.And | 1<<pack.Of | 1<<pack.Plan | 1<<pack.Neg | 1<<pack.Maybe | 1<<pack.Verb | 1<<pack.Aux | 1<<pack.Unit | 1<<pack.Number | 1<<pack.Title | 1<<pack.Side | 1<<pack.Day
	it := &r.Items[k]
	if first && r.middleLetter(k) {
		return true
	}
	if it.Set&tied != 0 || it.Set&(word.Bit(pack.Group)|word.Bit(pack.Ongoing)|word.Bit(pack.Adverb)|word.Bit(pack.Word)|word.Bit(pack.TopicNoun)|word.Bit(pack.Body)) == 0 {
		return false
	}
	n := k + 1
	if n >= int32(len(r.Items)) || r.SentFirst[r.Items[n].First] {
		return false
	}
	x := &r.Items[n]
	if first && x.Last-x.First == 1 && x.Set&tied == 0 && r.Doc.Tokens[x.First].Has(text.Ideo) {
		n++ // the second letter of the given name
		if n >= int32(len(r.Items)) {
			return false
		}
		x = &r.Items[n]
	}
	if !first && !it.Is(pack.Adverb) && x.Set&(word.Bit(pack.Prep)|word.Bit(pack.Number)|word.Bit(pack.And)) != 0 {
		return true // the last letter, before what ties the name to its clause
	}
	return x.Last-x.First > 1 && x.Set&(word.Bit(pack.Verb)|word.Bit(pack.Support)) != 0
}

// middleLetter reports whether the letter at item k, a word of owning or a state's that
// ties too, is the middle one of a name: the next letter is no word at all.
func (r *Reading) middleLetter(k int32) bool {
	it := &r.Items[k]
	if it.Set&(word.Bit(pack.Possessive)|word.Bit(pack.Of)) == 0 && (!it.Is(pack.Country) || !it.Is(pack.Prep)) {
		return false
	}
	n := k + 1
	if n >= int32(len(r.Items)) || r.SentFirst[r.Items[n].First] {
		return false
	}
	x := &r.Items[n]
	return x.Last-x.First == 1 && x.Only(word.NameSet|word.Bit(pack.Word)) && r.Doc.Tokens[x.First].Has(text.Ideo)
}

// endLetter reports whether the letter at item k, that is a state's too, is the last of a given
// name: a day, a preposition or a mark follows, or a verb of several letters.
func (r *Reading) endLetter(k int32) bool {
	it := &r.Items[k]
	if !it.Only(word.NameSet | word.Bit(pack.Word) | word.Bit(pack.Country)) {
		return false
	}
	if r.nameStops(k + 1) {
		return true
	}
	x := r.besideItem(k, 1)
	return x != nil && x.Set&(word.Bit(pack.Prep)|word.Bit(pack.Number)|word.Bit(pack.Day)|word.Bit(pack.DayPart)|word.Bit(pack.Weekday)) != 0 && x.Set&word.Bit(pack.Country) == 0
}

// dayLetter reports whether the letter at item k, that is a word for a day, is the first of a
// given name of two: one more letter follows, and then the name stops.
func (r *Reading) dayLetter(k int32) bool {
	it, x := &r.Items[k], r.besideItem(k, 1)
	return it.Is(pack.Day) && x != nil && x.Last-x.First == 1 && x.Set&(word.Bit(pack.Verb)|word.Bit(pack.Prep)|word.Bit(pack.Title)|word.Bit(pack.Number)) == 0 && r.nameStops(k+2)
}

// soundAfter reports whether a letter of a foreign name that is no word stands at item k.
func (r *Reading) soundAfter(k int32) bool {
	s, free := r.sound(k)
	return s && free
}

// soundsOn is how many letters of foreign names follow a short name of a table that is
// written with such letters itself, right before a verb or a small word: the beginning of
// a longer name that no table holds.
func (r *Reading) soundsOn(k int32) int32 {
	it := &r.Items[k]
	if it.Last-it.First > 3 || !r.sounds(k) {
		return 0
	}
	n := int32(0)
	for n < 3 && r.besideItem(k+n, 1) != nil && r.soundAfter(k+n+1) && r.Items[k+n+1].Set&word.Bit(pack.Surname) == 0 {
		n++
	}
	if n == 0 {
		return 0
	}
	if x := r.besideItem(k+n, 1); x != nil && x.Set&(word.Bit(pack.Verb)|word.Bit(pack.Prep)|word.Bit(pack.Plan)|word.Bit(pack.Adverb)|word.Bit(pack.Aux)|word.Bit(pack.Of)) == 0 {
		return 0
	}
	return n
}
