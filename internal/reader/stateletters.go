package reader

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Where words are not spaced, the press writes a state by one letter of its name. The
// letter is the state only where what stands around it shows that: before an office, a
// body or troops ("F minister"), where somebody is posted ("ambassador to F"), between a
// preposition or a verb and the next word, before the verb of its clause, and beside
// another such letter ("F G two states"). Everywhere else it is a letter of a word or of
// a name.

// smallWord are the classes of letters that tie a clause together.
const smallWord = 1<<pack.Prep | 1<<pack.And | 1<<pack.Which | 1<<pack.Setting | 1<<pack.Neg | 1<<pack.Plan | 1<<pack.Maybe | 1<<pack.Unit | 1<<pack.Ago | 1<<pack.Hence | 1<<pack.Det | 1<<pack.Sub | 1<<pack.Number | 1<<pack.Verb | 1<<pack.Adverb

// contiguous is the token before which a string that begins at token i must end where
// words are not spaced: a space between two of their letters parts them.
func (r *reading) contiguous(i, limit int32) int32 {
	toks := r.doc.Tokens
	for j := i + 1; j < limit && j < i+maxWord; j++ {
		if toks[j].Start > toks[j-1].End && toks[j].Has(text.Ideo) && toks[j-1].Has(text.Ideo) {
			return j
		}
	}
	return limit
}

// maxWord bounds the letters of a word that is looked up without spaces.
const maxWord = 40

// stateLetters takes the sense of a state from the letters that are none where they stand.
func (r *reading) stateLetters() {
	if r.pack.Spaced {
		return
	}
	was := false // is the letter before a state?
	for k := range r.items {
		it := &r.items[k]
		if f := r.form(it, pack.Anaphor); f != nil && f.Has("talks") && !r.talksBehind(int32(k)) {
			it.set &^= bit(pack.Anaphor)
		}
		if !r.stateLetter(int32(k)) {
			was = false
			continue
		}
		if is := r.showsState(int32(k), was); is {
			was = true
		} else {
			it.set &^= bit(pack.Country)
			was = false
		}
	}
}

// stateLetter reports whether an item is a state's letter.
func (r *reading) stateLetter(k int32) bool {
	if k < 0 || k >= int32(len(r.items)) {
		return false
	}
	it := &r.items[k]
	return it.is(pack.Country) && it.last-it.first == 1 && r.doc.Tokens[it.first].Has(text.Ideo)
}

// showsState reports whether what stands around a state's letter shows that it is meant;
// was says that the letter before it is one.
func (r *reading) showsState(k int32, was bool) bool {
	it := &r.items[k]
	if f := r.form(it, pack.Country); f == nil || r.unclearState(it) {
		return false
	}
	if i := it.first - 1; i >= 0 && r.doc.Tokens[i].Kind == text.Punct && dot(rune(r.doc.Tokens[i].Num)) {
		return false // a name goes on behind its dot
	}
	prev, next := r.besideItem(k, -1), r.besideItem(k, 1)
	long := func(x *item) bool {
		return x != nil && x.last-x.first > 1 && x.head >= 0 && x.set&(bit(pack.Given)|bit(pack.Holder)) == 0
	}
	owned := next != nil && next.set&(bit(pack.Title)|bit(pack.Body)|bit(pack.Group)|bit(pack.Side)) != 0
	if next != nil && next.is(pack.Det) && next.last-next.first <= 2 { // "F's former minister"
		if x := r.besideItem(k+1, 1); x != nil && x.is(pack.Title) {
			owned = true
		}
	}
	if prev != nil && prev.last-prev.first == 1 && !was && !prev.is(pack.Prep) && prev.set&^(nameSet|bit(pack.Word)) == 0 {
		return false // a letter of a name, or of a word that the pack does not have
	}
	if prev != nil && prev.set&(bit(pack.Number)|bit(pack.Title)|bit(pack.Honorific)|bit(pack.Counterpart)) != 0 {
		return false // a name follows a title
	}
	switch {
	case prev != nil && prev.is(pack.Prep) && r.form(prev, pack.Prep).Has("post"):
		return owned
	case r.lettersListed(k):
		return true
	case was || r.besideItem(k, 1) != nil && r.stateLetter(k+1):
		return r.lettersJoined(k)
	case prev != nil && prev.is(pack.Prep) && prev.last-prev.first == 1:
		return owned && it.set&smallWord == 0 || long(next) && next.set&(bit(pack.Verb)|bit(pack.Noun)|bit(pack.Support)|bit(pack.Word)|bit(pack.TopicNoun)|bit(pack.Modifier)|bit(pack.Adverb)) != 0
	case prev != nil && prev.last-prev.first == 1 && prev.is(pack.Verb) && r.leadsTo(prev) && it.set&smallWord == 0:
		return next == nil || next.is(pack.Of) || long(next) && next.set&(bit(pack.Verb)|bit(pack.Noun)|bit(pack.Word)|bit(pack.Setting)) != 0
	case it.set&smallWord != 0:
		return false
	case owned:
		return true
	case prev == nil && r.opensWords(k) && long(next) && next.is(pack.Verb):
		return true // it opens its clause
	case prev != nil && long(prev) && prev.is(pack.Verb) && (next == nil || long(next) && next.set&(bit(pack.Verb)|bit(pack.Noun)|bit(pack.Word)|bit(pack.TopicNoun)|bit(pack.Group)) != 0):
		return r.deedAt(prev)
	}
	return false
}

// lettersJoined reports whether the state's letters from item k on are two or more beside
// each other that an office, a body or a verb follows: "the F G ministers".
func (r *reading) lettersJoined(k int32) bool {
	for n := 0; n < maxStates && r.stateLetter(k); n, k = n+1, k+1 {
		next := r.besideItem(k, 1)
		if next == nil && n > 0 && !r.unclearState(&r.items[k]) {
			p := r.besideItem(k-int32(n), -1) // "blamed F and G"
			return p != nil && p.last-p.first > 1 && p.is(pack.Verb) && r.deedAt(p)
		}
		if next == nil || r.unclearState(&r.items[k]) {
			return false
		}
		if p := r.besideItem(k-int32(n), -1); n > 0 && p != nil && p.is(pack.Prep) && p.last-p.first == 1 && next.last-next.first > 1 && next.set&(bit(pack.Noun)|bit(pack.TopicNoun)|bit(pack.Word)) != 0 {
			return true // "against the F G statement"
		}
		if n > 0 && r.talksBehind(k) {
			return true // "the F G second round of talks"
		}
		if next.last-next.first > 1 {
			return next.set&(bit(pack.Given)|bit(pack.Holder)) == 0 && next.set&(bit(pack.Anaphor)|bit(pack.Title)|bit(pack.Group)|bit(pack.Body)|bit(pack.Verb)) != 0
		}
	}
	return false
}

// talksBehind reports whether a noun of talks follows item k, with nothing but words that
// describe it between.
func (r *reading) talksBehind(k int32) bool {
	const ties = 1<<pack.Prep | 1<<pack.And | 1<<pack.Of | 1<<pack.Neg | 1<<pack.Plan | 1<<pack.Maybe | 1<<pack.Sub
	for n := 0; n < maxDescribing; n, k = n+1, k+1 {
		x := r.besideItem(k, 1)
		if x == nil || x.set&ties != 0 {
			return false
		}
		for _, f := range r.forms(x, bit(pack.Noun)) {
			if f.Frame != nil && isTalk(f) {
				return true
			}
		}
		if x.is(pack.Verb) && !x.is(pack.Word) {
			return false
		}
	}
	return false
}

// lettersListed reports whether the state's letter of item k stands in a list of such letters,
// with marks or "and" between them, that an office, a body or a word for several closes: "the
// F, G and H ministers".
func (r *reading) lettersListed(k int32) bool {
	n := 0
	for ; n < maxStates && k+2 < int32(len(r.items)) && r.stateLetter(k) && !r.unclearState(&r.items[k]) && r.partsList(k+1); n++ {
		k += 2
	}
	if n > 0 && !r.stateLetter(k) {
		f := r.form(&r.items[k], pack.Title) // "F, G and the-H-minister", in one string
		return f != nil && f.Country != ""
	}
	if !r.stateLetter(k) || r.unclearState(&r.items[k]) || n == 0 && !(k > 1 && r.partsList(k-1) && r.stateLetter(k-2)) {
		return false
	}
	next := r.besideItem(k, 1)
	if next != nil && next.is(pack.Prep) {
		return r.form(next, pack.Prep).Has("post")
	}
	return next != nil && next.last-next.first > 1 && next.set&(bit(pack.Given)|bit(pack.Holder)) == 0 && next.set&(bit(pack.Anaphor)|bit(pack.Title)|bit(pack.Body)|bit(pack.Group)) != 0
}

// partsList reports whether item k parts the members of a list.
func (r *reading) partsList(k int32) bool {
	it := &r.items[k]
	if t := r.doc.Tokens[it.first]; t.Kind == text.Punct {
		return listComma(rune(t.Num))
	}
	return it.is(pack.And) && it.last-it.first == 1
}

// maxStates bounds the states that are named by letters beside each other.
const maxStates = 5

// opensWords reports whether item k begins a sentence, or words after a space or a comma.
func (r *reading) opensWords(k int32) bool {
	it := &r.items[k]
	if k == 0 || r.sentFirst[it.first] || r.para[r.items[k-1].first] != r.para[it.first] {
		return true
	}
	t := r.doc.Tokens[it.first-1]
	return t.Kind != text.Punct && t.End < r.doc.Tokens[it.first].Start || t.Kind == text.Punct && (comma(rune(t.Num)) || semicolon(rune(t.Num)) || colon(rune(t.Num)))
}

// besideItem is the item before or after item k with neither a space nor a mark between
// them; nil if there is none.
func (r *reading) besideItem(k, step int32) *item {
	n := k + step
	if n < 0 || n >= int32(len(r.items)) {
		return nil
	}
	x, it := &r.items[n], &r.items[k]
	a, b := x, it
	if step > 0 {
		a, b = it, x
	}
	if r.doc.Tokens[x.first].Kind == text.Punct || r.sentFirst[b.first] || r.doc.Tokens[a.last-1].End < r.doc.Tokens[b.first].Start {
		return nil
	}
	return x
}

// unclearState reports whether several states share a letter and the text names none of
// them in full.
func (r *reading) unclearState(it *item) bool {
	one, several := "", false
	for _, f := range r.forms(it, bit(pack.Country)) {
		several = several || one != "" && f.Country != one
		one = f.Country
	}
	if !several {
		return false
	}
	f := r.likelyState(it)
	return r.stateCounts[f.Country] == 0
}

// stateInVerb is the state to which a verb leads that has a letter of it in itself: of those that
// share the letter (`or`) the one that the text names most often.
func (r *reading) stateInVerb(f *pack.Form) string {
	home, or := f.Country, f.Get("or")
	if or == "" {
		return home
	}
	if r.stateCounts == nil {
		r.countStates()
	}
	for _, s := range strings.Split(or, ",") {
		if r.stateCounts[s] > r.stateCounts[home] {
			home = s
		}
	}
	return home
}

// stateOpens is the state with whose name, of several letters, an office or a body of its own
// begins that is one string, where words are not spaced.
func (r *reading) stateOpens(it *item) string {
	if r.pack.Spaced || it.set&(bit(pack.Title)|bit(pack.Body)) == 0 || it.last-it.first < 3 {
		return ""
	}
	home := ""
	end, head := r.pack.Lexicon.Longest(r.doc.Tokens, it.first, it.last-1)
	r.pack.Lexicon.Each(head, r.doc.Tokens[it.first], func(f *pack.Form) {
		if f.Class == pack.Country && end-it.first > 1 {
			home = f.Country
		}
	})
	return home
}

// leadsTo reports whether an item is a verb of travelling.
func (r *reading) leadsTo(it *item) bool {
	for _, f := range r.forms(it, bit(pack.Verb)) {
		if f.Frame != nil && (f.Frame.Kind == pack.FVisit || f.Frame.Kind == pack.FArrive) {
			return true
		}
	}
	return false
}

// deedAt reports whether an item is a verb of what one does to another.
func (r *reading) deedAt(it *item) bool {
	for _, f := range r.forms(it, bit(pack.Verb)) {
		if f.Frame != nil && (f.Frame.Kind == pack.FEvent || f.Frame.Kind == pack.FVisit || f.Frame.Kind == pack.FSay && f.Frame.Also != "") {
			return true
		}
	}
	return false
}

// endsUnknownWord reports whether a small word of one letter stands right behind a letter
// that is no word and no part of a name: it is the end of a word that the pack does not
// have.
func (r *reading) endsUnknownWord(k int32) bool {
	it := &r.items[k]
	if it.last-it.first != 1 || it.set&(bit(pack.Plan)|bit(pack.Maybe)) == 0 {
		return false
	}
	p := r.besideItem(k, -1)
	return p != nil && p.last-p.first == 1 && p.letters == 0 && p.set&^(bit(pack.Given)|bit(pack.Surname)) == 0 && r.doc.Tokens[p.first].Kind == text.Word && r.doc.Tokens[p.first].Has(text.Ideo)
}
