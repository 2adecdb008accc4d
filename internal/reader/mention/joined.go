package mention

import (
	"sort"
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Object pronouns written as one word with their verb, which no tokenizer parts: "felicitarlo",
// "agradeciéndole". The paradigm says that a form has one; which it is, the end of the word.

// maxJoined is how many bytes such a pronoun has at most.
const maxJoined = 4

// joinedForm reports whether an item is a verb to which a pronoun is joined.
func (r *Reading) joinedForm(it *word.Item) bool {
	if it.Set&(word.Bit(pack.Verb)|word.Bit(pack.Support)) == 0 || !r.Pack.Lexicon.AnyFeat(pack.Joined) {
		return false
	}
	for _, f := range r.Forms(it, word.Bit(pack.Verb)|word.Bit(pack.Support)) {
		if f.Feat&pack.Joined != 0 {
			return true
		}
	}
	return false
}

// JoinedTo makes a mention of the pronoun joined to the verb at item k.
func (r *Reading) JoinedTo(k, sent int32) {
	it := &r.Items[k]
	if !r.joinedForm(it) {
		return
	}
	for i := it.First; i < it.Last; i++ {
		if f := r.pronounAtEnd(i); f != nil {
			r.Mentions = append(r.Mentions, Mention{Range: text.Range{First: i, Last: i + 1}, Kind: Pronoun, Pronoun: f, Sent: sent})
			return
		}
	}
}

// pronounAtEnd is the longest object pronoun with which the word at a token ends.
func (r *Reading) pronounAtEnd(i int32) *pack.Form {
	w := strings.ToLower(r.TextOf(text.Range{First: i, Last: i + 1}))
	for n := min(maxJoined, len(w)-1); n > 1; n-- {
		t := text.Token{ID: r.Pack.Vocab.ID(w[len(w)-n:])}
		if _, head := r.Pack.Lexicon.Longest([]text.Token{t}, 0, 1); head >= 0 {
			if f := r.Pack.Lexicon.First(head, t, pack.Pronoun); f != nil && f.Has("clitic") {
				return f
			}
		}
	}
	return nil
}

// JoinedAt is one more than the mention of the pronoun joined to an item's verb, 0 if there
// is none.
func (r *Reading) JoinedAt(it *word.Item) int32 {
	if !r.joinedForm(it) {
		return 0
	}
	n := sort.Search(len(r.Mentions), func(i int) bool { return r.Mentions[i].First >= it.First })
	for ; n < len(r.Mentions) && r.Mentions[n].First < it.Last; n++ {
		if r.Mentions[n].Kind == Pronoun && r.MentAt[r.Mentions[n].First] < 0 {
			return int32(n) + 1 //nolint:gosec // bounded by the text
		}
	}
	return 0
}

// TextOf is the words of a range of tokens, as they stand.
func (r *Reading) TextOf(g text.Range) string {
	b, e := r.Doc.Bytes(g)
	return r.Doc.Text[b:e]
}
