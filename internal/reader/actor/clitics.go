package actor

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// MaxClitics bounds how many small words stand between such a pronoun and its verb.
const MaxClitics = 6

// astray reports whether a pronoun of that kind has no verb behind it at item k:
// then it is an article, or nothing.
func (r *Reading) astray(m *mention.Mention, k int32) bool {
	if m.Kind != mention.Pronoun || !m.Pronoun.Has("clitic") {
		return false
	}
	for n := 0; int(k) < len(r.Items) && n < MaxClitics; k, n = k+1, n+1 {
		it := &r.Items[k]
		switch {
		case it.Is(pack.Verb) || it.Is(pack.Support):
			if m.Pronoun.Has("article") && !r.CanBeFinite(it) && !r.onlyInfinitive(it) {
				return true // "los resultados"
			}
			nouns := word.Bit(pack.Noun) | word.Bit(pack.Occasion) | word.Bit(pack.Title) | word.Bit(pack.Body) | word.Bit(pack.Group) | word.Bit(pack.TopicNoun)
			if !r.Has(it, word.Bit(pack.Word), "unproven") { // a verb that leaves open what follows is no noun
				nouns |= word.Bit(pack.Word)
			}
			return it.Set&nouns != 0 && m.Pronoun.Has("article")
		case it.Is(pack.Aux) && !it.Is(pack.Prep) && !it.Is(pack.Det):
			return false
		case it.Is(pack.Pronoun), r.Has(it, word.Bit(pack.Adverb), "here"): // "l'y a reçu"
		default:
			return true
		}
	}
	return true
}

// stressed settles which of its forms a pronoun is that is written like one before its verb: the
// other one behind a preposition, or a verb's form that ends with one, "avec lui", unless it stands before an
// infinitive; else that one, "lui a dit".
func (r *Reading) stressed(m *mention.Mention) {
	if m.Kind != mention.Pronoun {
		return
	}
	k := r.ItemAt[m.First]
	before := int(k)+1 < len(r.Items) && (r.Items[k+1].Is(pack.Verb) || r.Items[k+1].Is(pack.Support)) && r.onlyInfinitive(&r.Items[k+1]) // "pour lui exprimer"
	governed := k > 0 && !before && (r.Items[k-1].Is(pack.Prep) || r.Items[k-1].Is(pack.Verb) && r.Items[k-1].Last-r.Items[k-1].First > 1)
	for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Pronoun)) {
		if f.Has("clitic") != governed {
			m.Pronoun = f
			return
		}
	}
}

// onlyInfinitive reports whether an item is an infinitive and nothing that an article could
// stand before: "doit le recevoir".
func (r *Reading) onlyInfinitive(it *word.Item) bool {
	if it.Set&(word.Bit(pack.Noun)|word.Bit(pack.Occasion)|word.Bit(pack.Title)|word.Bit(pack.Body)|word.Bit(pack.Group)|word.Bit(pack.TopicNoun)|word.Bit(pack.Word)) != 0 {
		return false
	}
	for _, f := range r.Forms(it, word.Bit(pack.Verb)) {
		if f.Feat&pack.Inf != 0 {
			return true
		}
	}
	return false
}
