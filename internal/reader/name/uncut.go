package name

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Names that begin or end like words with clitics, and were cut.

// sentential are the classes of words that no preposition stands before.
var sentential = word.Bit(pack.Verb) | word.Bit(pack.Support) | word.Bit(pack.Aux) | word.Bit(pack.Plan) | word.Bit(pack.Neg) | word.Bit(pack.Comp) | word.Bit(pack.Sub) | word.Bit(pack.And) | word.Bit(pack.Rel)

// bodied are the classes of what somebody may call his own: "our government".
var bodied = word.Bit(pack.Title) | word.Bit(pack.Body) | word.Bit(pack.Counterpart) | word.Bit(pack.Group) | word.Bit(pack.Side) | word.Bit(pack.Noun)

// Uncut puts the pieces of a word together again, behind an office or an honorific and
// in the name that began there, where they make no sense as clitics and a word: "the
// ambassador with-to-Amin D." is Balamin D. Behind a particle in a name a name goes on.
func (r *Reading) Uncut() {
	if r.Pack.Habits.Cased || len(r.Pack.Habits.Prefixes)+len(r.Pack.Habits.Suffixes) == 0 {
		return
	}
	items, in, part := r.Items, false, false
	var out []word.Item // once a word was put together
	for k, done := int32(0), int32(0); ; {
		if k >= int32(len(items)) { //nolint:gosec // bounded by the text
			if out != nil {
				out = append(out, items[done:]...)
				r.Items = out
				r.Index()
			}
			return
		}
		n, it := r.pieces(k), &items[k]
		begins := r.afterTitle(k) && (r.Mark(k-1) == 0 || word.Comma(r.Mark(k-1)))
		in = (in || begins) && !r.SentFirst[it.First] && r.Doc.Tokens[it.First].Kind == text.Word
		if n == 1 {
			part = in && !begins && it.Is(pack.Particle)
			in = in && (it.Set == 0 || it.Set&word.NameSet != 0 || it.Is(pack.Particle))
			k++
			continue
		}
		if in = in && (part || r.senseless(items[k:k+n]) || r.oddBefore(k, n, begins) || !begins && r.strangeInside(items[k:k+n])); in {
			out = append(append(out, items[done:k]...), word.Item{First: it.First, Last: items[k+n-1].Last, Head: -1})
			done = k + n
		}
		k, part = k+n, false
	}
}

// pieces counts the items from k on that are pieces of one word.
func (r *Reading) pieces(k int32) int32 {
	toks, items := r.Doc.Tokens, r.Items
	if !toks[items[k].First].Has(text.Cut) || items[k].Last-items[k].First > 1 {
		return 1
	}
	n := int32(1)
	for k+n < int32(len(items)) && items[k+n].Last-items[k+n].First == 1 {
		if t := toks[items[k+n].First]; !t.Has(text.Cut) || !t.Has(text.Glued) || t.Kind != text.Word {
			break
		}
		n++
	}
	if e := items[k+n-1].Last; k+n < int32(len(items)) && items[k+n].First == e && toks[e].Has(text.Cut) && toks[e].Has(text.Glued) {
		return 1 // a string of the lexicon begins within the word
	}
	return n
}

// senseless reports whether the pieces of a word cannot be a word and its clitics: a
// preposition before a verb, a conjunction or another preposition, a mark of the future
// before what is no verb, the article alone, "me" behind what is no verb, "his" behind a name.
func (r *Reading) senseless(ps []word.Item) bool {
	art := r.Pack.Habits.Article
	for i := range ps {
		p, last := &ps[i], i+1 == len(ps)
		if last {
			return i > 0 && (r.Fold(p.First) == art && art != "" || r.enclitic(p) && (p.Set == 0 && !ps[i-1].Is(pack.Verb) || ps[i-1].Set != 0 && ps[i-1].Only(word.NameSet)))
		}
		q := &ps[i+1]
		switch {
		case p.Is(pack.Plan) && q.Set&(word.Bit(pack.Verb)|word.Bit(pack.Support)|word.Bit(pack.Aux)) == 0:
			return true
		case p.Is(pack.Prep) && !p.Is(pack.And) && !r.before(p) && (q.Set != 0 && q.Only(sentential) || i+2 < len(ps) && q.Is(pack.Prep)):
			return true
		}
	}
	return false
}

// before reports whether a preposition can stand before a verb, "to".
func (r *Reading) before(p *word.Item) bool {
	for _, f := range r.Forms(p, word.Bit(pack.Prep)) {
		if f.Markers&(pack.To|pack.For) != 0 {
			return true
		}
	}
	return false
}

// enclitic reports whether a piece of a word is one that comes off at its end.
func (r *Reading) enclitic(p *word.Item) bool {
	return slices.Contains(r.Pack.Habits.Suffixes, r.Fold(p.First))
}

// ownSpeech reports whether an enclitic is one of those who speak or are spoken to.
func (r *Reading) ownSpeech(p *word.Item) bool {
	if p.Set == 0 {
		return r.enclitic(p)
	}
	for _, f := range r.Forms(p, word.Bit(pack.Possessive)) {
		if !f.Is(pack.Masculine) && !f.Is(pack.Feminine) && !f.Is(pack.Plural) && !f.Is(pack.Dual) && f.Feat&(pack.Pl|pack.Du) == 0 {
			return true
		}
	}
	return false
}

// oddBefore reports whether a word of n pieces from k on is no word with clitics because
// a word that nobody knows, or only as a name, follows: behind a proclitic an ordinary word, or one with
// the article that nobody knows either.
func (r *Reading) oddBefore(k, n int32, begins bool) bool {
	items := r.Items
	if k+n >= int32(len(items)) {
		return false
	}
	x := &items[k+n]
	if t := r.Doc.Tokens[x.First]; x.Set&^word.NameSet != 0 || t.Kind != text.Word || t.Has(text.Cut) || r.SentFirst[x.First] || r.Articled(x) {
		return false
	}
	if p := &items[k]; p.Is(pack.And) || p.Is(pack.Prep) && r.before(p) {
		return false
	}
	if p := &items[k+n-1]; n == 2 && items[k].Set&bodied == 0 && r.ownSpeech(p) {
		return true
	}
	for i := k; i < k+n; i++ {
		if q := &items[i]; q.Set == 0 && (begins || !r.Articled(q)) {
			return true
		}
	}
	q := &items[k+n-1]
	return begins && n == 2 && items[k].Is(pack.Prep) && q.Only(word.Bit(pack.Word)|word.Bit(pack.Adverb)) && !r.Articled(q)
}

// holdsTitle reports whether a bearer of the family name at item k holds the office that is
// told right before it: President Abbas, but not "the minister of agriculture, Abbas".
func (r *Reading) holdsTitle(k int32) bool {
	for j := k - 1; j >= 0 && j >= k-4; j-- {
		t := r.Form(&r.Items[j], pack.Title)
		if t == nil {
			continue
		}
		for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Holder)) {
			if f.Role == t.Role {
				return true
			}
		}
		return false
	}
	return true
}

// strangeInside reports whether the pieces of a word within a name are a proclitic with which names often begin and
// what nobody knows: "the minister Elina F-al-tonen".
func (r *Reading) strangeInside(ps []word.Item) bool {
	if !r.Has(&ps[0], word.Bit(pack.And)|word.Bit(pack.Prep), "inname") {
		return false
	}
	strange := false
	for i := 1; i < len(ps); i++ {
		p := &ps[i]
		if r.Fold(p.First) == r.Pack.Habits.Article || i+1 == len(ps) && strange && r.enclitic(p) {
			continue
		}
		if p.Set != 0 {
			return false
		}
		strange = true
	}
	return strange
}
