package name

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
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
func (r *Reading) contiguous(i, limit int32) int32 {
	toks := r.Doc.Tokens
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
func (r *Reading) stateLetters() {
	if r.Pack.Spaced {
		return
	}
	was := false // is the letter before a state?
	for k := range r.Items {
		it := &r.Items[k]
		if f := r.Form(it, pack.Anaphor); f != nil && f.Has("talks") && !r.talksBehind(int32(k)) && !r.holdersBehind(int32(k)) {
			it.Set &^= word.Bit(pack.Anaphor)
		}
		if !r.stateLetter(int32(k)) {
			was = false
			continue
		}
		if is := r.showsState(int32(k), was); is {
			was = true
		} else {
			it.Set &^= word.Bit(pack.Country)
			was = false
		}
	}
}

// holdersBehind reports whether an office, a group or a body follows item k.
func (r *Reading) holdersBehind(k int32) bool {
	x := r.besideItem(k, 1)
	return x != nil && x.Set&(word.Bit(pack.Title)|word.Bit(pack.Group)|word.Bit(pack.Body)) != 0
}

// stateLetter reports whether an item is a state's letter.
func (r *Reading) stateLetter(k int32) bool {
	if k < 0 || k >= int32(len(r.Items)) {
		return false
	}
	it := &r.Items[k]
	return it.Is(pack.Country) && it.Last-it.First == 1 && r.Doc.Tokens[it.First].Has(text.Ideo)
}

// showsState reports whether what stands around a state's letter shows that it is meant;
// was says that the letter before it is one.
func (r *Reading) showsState(k int32, was bool) bool {
	it := &r.Items[k]
	if f := r.Form(it, pack.Country); f == nil || r.unclearState(it) {
		return false
	}
	if i := it.First - 1; i >= 0 && r.Doc.Tokens[i].Kind == text.Punct && dot(rune(r.Doc.Tokens[i].Num)) {
		return false // a name goes on behind its dot
	}
	prev, next := r.besideItem(k, -1), r.besideItem(k, 1)
	long := func(x *word.Item) bool {
		return x != nil && x.Last-x.First > 1 && x.Head >= 0 && x.Set&(word.Bit(pack.Given)|word.Bit(pack.Holder)) == 0
	}
	owned := next != nil && next.Set&(word.Bit(pack.Title)|word.Bit(pack.Body)|word.Bit(pack.Group)|word.Bit(pack.Side)) != 0
	if next != nil && next.Is(pack.Det) && next.Last-next.First <= 2 { // "F's former minister"
		if x := r.besideItem(k+1, 1); x != nil && x.Is(pack.Title) {
			owned = true
		}
	}
	if prev != nil && prev.Last-prev.First == 1 && !was && !prev.Is(pack.Prep) && prev.Set&^(word.NameSet|word.Bit(pack.Word)) == 0 {
		return false // a letter of a name, or of a word that the pack does not have
	}
	if prev != nil && prev.Set&(word.Bit(pack.Number)|word.Bit(pack.Title)|word.Bit(pack.Honorific)|word.Bit(pack.Counterpart)) != 0 {
		return false // a name follows a title
	}
	switch {
	case prev != nil && prev.Is(pack.Prep) && r.Form(prev, pack.Prep).Has("post"):
		return owned
	case r.lettersListed(k):
		return true
	case was || r.besideItem(k, 1) != nil && r.stateLetter(k+1):
		return r.lettersJoined(k)
	case prev != nil && prev.Is(pack.Prep) && prev.Last-prev.First == 1:
		return owned && it.Set&smallWord == 0 || long(next) && next.Set&(word.Bit(pack.Verb)|word.Bit(pack.Noun)|word.Bit(pack.Support)|word.Bit(pack.Word)|word.Bit(pack.TopicNoun)|word.Bit(pack.Modifier)|word.Bit(pack.Adverb)) != 0
	case prev != nil && prev.Last-prev.First == 1 && prev.Is(pack.Verb) && r.leadsTo(prev) && it.Set&smallWord == 0:
		return next == nil || next.Is(pack.Of) || long(next) && next.Set&(word.Bit(pack.Verb)|word.Bit(pack.Noun)|word.Bit(pack.Word)|word.Bit(pack.Setting)) != 0
	case it.Set&smallWord != 0:
		return false
	case owned:
		return true
	case prev == nil && r.opensWords(k) && long(next) && next.Is(pack.Verb):
		return true // it opens its clause
	case prev != nil && long(prev) && prev.Is(pack.Verb) && (next == nil || long(next) && next.Set&(word.Bit(pack.Verb)|word.Bit(pack.Noun)|word.Bit(pack.Word)|word.Bit(pack.TopicNoun)|word.Bit(pack.Group)) != 0):
		return r.deedAt(prev)
	}
	return false
}

// lettersJoined reports whether the state's letters from item k on are two or more beside
// each other that an office, a body or a verb follows: "the F G ministers".
func (r *Reading) lettersJoined(k int32) bool {
	for n := 0; n < maxStates && r.stateLetter(k); n, k = n+1, k+1 {
		next := r.besideItem(k, 1)
		if next == nil && n > 0 && !r.unclearState(&r.Items[k]) {
			p := r.besideItem(k-int32(n), -1) // "blamed F and G"
			return p != nil && p.Last-p.First > 1 && p.Is(pack.Verb) && r.deedAt(p)
		}
		if next == nil || r.unclearState(&r.Items[k]) {
			return false
		}
		if p := r.besideItem(k-int32(n), -1); n > 0 && p != nil && p.Is(pack.Prep) && p.Last-p.First == 1 && next.Last-next.First > 1 && next.Set&(word.Bit(pack.Noun)|word.Bit(pack.TopicNoun)|word.Bit(pack.Word)) != 0 {
			return true // "against the F G statement"
		}
		if n > 0 && r.talksBehind(k) {
			return true // "the F G second round of talks"
		}
		if next.Last-next.First > 1 {
			return next.Set&(word.Bit(pack.Given)|word.Bit(pack.Holder)) == 0 && next.Set&(word.Bit(pack.Anaphor)|word.Bit(pack.Title)|word.Bit(pack.Group)|word.Bit(pack.Body)|word.Bit(pack.Verb)) != 0
		}
	}
	return false
}

// talksBehind reports whether a noun or a verb of talks follows item k, with nothing but words that
// describe it, a day or a word for what is to come between: "F G hold talks on Monday".
func (r *Reading) talksBehind(k int32) bool {
	const ties = 1<<pack.Prep | 1<<pack.And | 1<<pack.Of | 1<<pack.Neg | 1<<pack.Maybe | 1<<pack.Sub
	for n := 0; n < MaxDescribing; n, k = n+1, k+1 {
		x := r.besideItem(k, 1)
		if x == nil || x.Set&ties != 0 {
			return false
		}
		for _, f := range r.Forms(x, word.Bit(pack.Noun)|word.Bit(pack.Verb)) {
			if f.Frame != nil && word.IsTalk(f) {
				return true
			}
		}
		if x.Is(pack.Verb) && !x.Is(pack.Word) {
			return false
		}
	}
	return false
}

// lettersListed reports whether the state's letter of item k stands in a list of such letters,
// with marks or "and" between them, that an office, a body or a word for several closes: "the
// F, G and H ministers".
func (r *Reading) lettersListed(k int32) bool {
	n := 0
	for ; n < maxStates && k+2 < int32(len(r.Items)) && r.stateLetter(k) && !r.unclearState(&r.Items[k]) && r.partsList(k+1); n++ {
		k += 2
	}
	if n > 0 && !r.stateLetter(k) {
		f := r.Form(&r.Items[k], pack.Title) // "F, G and the-H-minister", in one string
		return f != nil && f.Country != ""
	}
	if !r.stateLetter(k) || r.unclearState(&r.Items[k]) || n == 0 && !(k > 1 && r.partsList(k-1) && r.stateLetter(k-2)) {
		return false
	}
	next := r.besideItem(k, 1)
	if next != nil && next.Is(pack.Prep) {
		return r.Form(next, pack.Prep).Has("post")
	}
	return next != nil && next.Last-next.First > 1 && next.Set&(word.Bit(pack.Given)|word.Bit(pack.Holder)) == 0 && next.Set&(word.Bit(pack.Anaphor)|word.Bit(pack.Title)|word.Bit(pack.Body)|word.Bit(pack.Group)) != 0
}

// partsList reports whether item k parts the members of a list.
func (r *Reading) partsList(k int32) bool {
	it := &r.Items[k]
	if t := r.Doc.Tokens[it.First]; t.Kind == text.Punct {
		return ListComma(rune(t.Num))
	}
	return it.Is(pack.And) && it.Last-it.First == 1
}

// maxStates bounds the states that are named by letters beside each other.
const maxStates = 5

// opensWords reports whether item k begins a sentence, or words after a space or a comma.
func (r *Reading) opensWords(k int32) bool {
	it := &r.Items[k]
	if k == 0 || r.SentFirst[it.First] || r.Para[r.Items[k-1].First] != r.Para[it.First] {
		return true
	}
	t := r.Doc.Tokens[it.First-1]
	return t.Kind != text.Punct && t.End < r.Doc.Tokens[it.First].Start || t.Kind == text.Punct && (word.Comma(rune(t.Num)) || word.Semicolon(rune(t.Num)) || word.Colon(rune(t.Num)))
}

// besideItem is the item before or after item k with neither a space nor a mark between
// them; nil if there is none.
func (r *Reading) besideItem(k, step int32) *word.Item {
	n := k + step
	if n < 0 || n >= int32(len(r.Items)) {
		return nil
	}
	x, it := &r.Items[n], &r.Items[k]
	a, b := x, it
	if step > 0 {
		a, b = it, x
	}
	if r.Doc.Tokens[x.First].Kind == text.Punct || r.SentFirst[b.First] || r.Doc.Tokens[a.Last-1].End < r.Doc.Tokens[b.First].Start {
		return nil
	}
	return x
}

// unclearState reports whether several states share a letter and the text names none of
// them in full.
func (r *Reading) unclearState(it *word.Item) bool {
	one, several := "", false
	for _, f := range r.Forms(it, word.Bit(pack.Country)) {
		several = several || one != "" && f.Country != one
		one = f.Country
	}
	if !several {
		return false
	}
	f := r.LikelyState(it)
	return r.stateCounts[f.Country] == 0
}

// StateInVerb is the state to which a verb leads that has a letter of it in itself: of those that
// share the letter (`or`) the one that the text names most often.
func (r *Reading) StateInVerb(f *pack.Form) string {
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
func (r *Reading) stateOpens(it *word.Item) string {
	if r.Pack.Spaced || it.Set&(word.Bit(pack.Title)|word.Bit(pack.Body)) == 0 || it.Last-it.First < 3 {
		return ""
	}
	home := ""
	end, head := r.Pack.Lexicon.Longest(r.Doc.Tokens, it.First, it.Last-1)
	r.Pack.Lexicon.Each(head, r.Doc.Tokens[it.First], func(f *pack.Form) {
		if f.Class == pack.Country && end-it.First > 1 {
			home = f.Country
		}
	})
	return home
}

// leadsTo reports whether an item is a verb of travelling.
func (r *Reading) leadsTo(it *word.Item) bool {
	for _, f := range r.Forms(it, word.Bit(pack.Verb)) {
		if f.Frame != nil && (f.Frame.Kind == pack.FVisit || f.Frame.Kind == pack.FArrive) {
			return true
		}
	}
	return false
}

// deedAt reports whether an item is a verb of what one does to another.
func (r *Reading) deedAt(it *word.Item) bool {
	for _, f := range r.Forms(it, word.Bit(pack.Verb)) {
		if f.Frame != nil && (f.Frame.Kind == pack.FEvent || f.Frame.Kind == pack.FVisit || f.Frame.Kind == pack.FSay && f.Frame.Also != "") {
			return true
		}
	}
	return false
}

// endsUnknownWord reports whether a small word of one letter stands right behind a letter
// that is no word and no part of a name: it is the end of a word that the pack does not
// have.
func (r *Reading) endsUnknownWord(k int32) bool {
	it := &r.Items[k]
	if it.Last-it.First != 1 || it.Set&(word.Bit(pack.Plan)|word.Bit(pack.Maybe)) == 0 {
		return false
	}
	p := r.besideItem(k, -1)
	return p != nil && p.Last-p.First == 1 && p.Letters == 0 && p.Set&^(word.Bit(pack.Given)|word.Bit(pack.Surname)) == 0 && r.Doc.Tokens[p.First].Kind == text.Word && r.Doc.Tokens[p.First].Has(text.Ideo)
}

// MaxDescribing bounds the words that may stand between such states and their noun.
const MaxDescribing = 12
