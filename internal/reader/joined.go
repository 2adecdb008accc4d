package reader

import (
	"sort"
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Object pronouns written as one word with their verb, which no tokenizer parts: "felicitarlo",
// "agradeciéndole". The paradigm says that a form has one; which it is, the end of the word.

// maxJoined is how many bytes such a pronoun has at most.
const maxJoined = 4

// joinedForm reports whether an item is a verb to which a pronoun is joined.
func (r *reading) joinedForm(it *item) bool {
	if it.set&(bit(pack.Verb)|bit(pack.Support)) == 0 {
		return false
	}
	for _, f := range r.forms(it, bit(pack.Verb)|bit(pack.Support)) {
		if f.Feat&pack.Joined != 0 {
			return true
		}
	}
	return false
}

// joinedTo makes a mention of the pronoun joined to the verb at item k.
func (r *reading) joinedTo(k, sent int32) {
	it := &r.items[k]
	if !r.joinedForm(it) {
		return
	}
	for i := it.first; i < it.last; i++ {
		if f := r.pronounAtEnd(i); f != nil {
			r.mentions = append(r.mentions, mention{Range: text.Range{First: i, Last: i + 1}, kind: kPronoun, pronoun: f, sent: sent})
			return
		}
	}
}

// pronounAtEnd is the longest object pronoun with which the word at a token ends.
func (r *reading) pronounAtEnd(i int32) *pack.Form {
	w := strings.ToLower(r.textOf(text.Range{First: i, Last: i + 1}))
	for n := min(maxJoined, len(w)-1); n > 1; n-- {
		t := text.Token{ID: r.pack.Vocab.ID(w[len(w)-n:])}
		if _, head := r.pack.Lexicon.Longest([]text.Token{t}, 0, 1); head >= 0 {
			if f := r.pack.Lexicon.First(head, t, pack.Pronoun); f != nil && f.Has("clitic") {
				return f
			}
		}
	}
	return nil
}

// joinedAt is one more than the mention of the pronoun joined to an item's verb, 0 if there
// is none.
func (r *reading) joinedAt(it *item) int32 {
	if !r.joinedForm(it) {
		return 0
	}
	n := sort.Search(len(r.mentions), func(i int) bool { return r.mentions[i].First >= it.first })
	for ; n < len(r.mentions) && r.mentions[n].First < it.last; n++ {
		if r.mentions[n].kind == kPronoun && r.mentAt[r.mentions[n].First] < 0 {
			return int32(n) + 1 //nolint:gosec // bounded by the text
		}
	}
	return 0
}
