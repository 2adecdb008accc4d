package name

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Names that are small words too, and where a word can be a name.

// spelled reports whether an item is a name that folding makes one with a small word, and
// is spelled as the name is, علي, not على, or is written like the small word between an
// honorific and a given name, where none stands: الدكتور على حسن.
func (r *Reading) spelled(it *word.Item) bool {
	for _, f := range r.Forms(it, word.Bit(pack.Given)) {
		if s := f.Get("spelled"); s != "" {
			return it.Last-it.First == 1 && (r.Doc.At(it.First) == s || r.honoured(r.ItemAt[it.First]))
		}
	}
	return false
}

// honoured reports whether an honorific with its article stands before item k and a name that is no other word behind it.
func (r *Reading) honoured(k int32) bool {
	if k == 0 || k+1 >= int32(len(r.Items)) || !r.Items[k-1].Is(pack.Honorific) || !r.Articled(&r.Items[k-1]) {
		return false
	}
	x := &r.Items[k+1]
	return !r.SentFirst[x.First] && !r.Doc.Tokens[x.First].Has(text.Cut) && x.Set&(word.Bit(pack.Given)|word.Bit(pack.Particle)) != 0 && x.Only(word.NameSet|word.Bit(pack.Particle))
}

// nameAround reports whether what stands at item k lets a name go on or end before it: a
// part of a name, a mark, the end.
func (r *Reading) nameAround(k int32) bool {
	if k >= int32(len(r.Items)) || r.SentFirst[r.Items[k].First] {
		return true
	}
	x := &r.Items[k]
	return r.Doc.Tokens[x.First].Kind == text.Punct || x.Set == 0 || x.Set&word.NameSet != 0 || x.Set&(word.Bit(pack.And)|word.Bit(pack.Prep)|word.Bit(pack.Comp)|word.Bit(pack.Particle)) != 0
}

// namesNext reports whether a title with its article, or an auxiliary, stands at item k in
// a language whose verbs come first, so that a name can follow.
func (r *Reading) namesNext(k int32) bool {
	x := &r.Items[k]
	if !r.Pack.Order.Construct {
		return false
	}
	return x.Is(pack.Title) && r.Articled(x) || x.Is(pack.Honorific) && r.Articled(x) || x.Is(pack.Aux) && !x.Is(pack.Prep)
}

// wordAsName reports whether the common word at item k, without an article, is somebody's
// given name: behind the adjective of a state or an honorific, before a name that is no word.
func (r *Reading) wordAsName(k int32) bool {
	it := &r.Items[k]
	if !r.Pack.Order.Construct || k == 0 || k+1 >= int32(len(r.Items)) || it.Last-it.First != 1 || !it.Only(word.Bit(pack.Word)|word.Bit(pack.Adj)) || r.Articled(it) || r.Doc.Tokens[it.First].Has(text.Cut) {
		return false
	}
	p, x := &r.Items[k-1], &r.Items[k+1]
	return (p.Is(pack.Country) && r.AdjectiveOnly(p) && k > 1 && r.Items[k-2].Is(pack.Title) || p.Is(pack.Honorific)) && x.Set != 0 && x.Only(word.NameSet) && !r.Doc.Tokens[x.First].Has(text.Cut) && !r.SentFirst[x.First]
}

// nameStops reports whether what stands at item k ends a name before it: a mark, a figure, the end
// of the sentence, the mark of an owner, or a verb of several letters.
func (r *Reading) nameStops(k int32) bool {
	if k >= int32(len(r.Items)) || r.SentFirst[r.Items[k].First] {
		return true
	}
	it := &r.Items[k]
	if it.Is(pack.Of) {
		return true
	}
	if t := r.Doc.Tokens[it.First]; t.Kind == text.Punct && !dot(rune(t.Num)) || t.Kind == text.Number {
		return true
	}
	return it.Last-it.First > 1 && it.Set&(word.Bit(pack.Verb)|word.Bit(pack.Support)|word.Bit(pack.Adverb)) != 0
}

// Articled reports whether an item has its article, by its forms or by its letters.
func (r *Reading) Articled(it *word.Item) bool {
	if r.Definite(it) && it.Head >= 0 {
		return true
	}
	a := r.Pack.Habits.Article
	return a != "" && strings.HasPrefix(r.Fold(it.First), a)
}

// TalkNoun reports whether an item is a noun of meeting or talking.
func (r *Reading) TalkNoun(it *word.Item) bool {
	for _, f := range r.Forms(it, word.Bit(pack.Noun)) {
		if word.IsTalk(f) || word.IsTrip(f) {
			return true
		}
	}
	return false
}
