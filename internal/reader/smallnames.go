package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Names that are small words too, and where a word can be a name.

// spelled reports whether an item is a name that folding makes one with a small word, and
// is spelled as the name is: علي, not على.
func (r *reading) spelled(it *item) bool {
	for _, f := range r.forms(it, bit(pack.Given)) {
		if s := f.Get("spelled"); s != "" {
			return it.last-it.first == 1 && r.doc.At(it.first) == s
		}
	}
	return false
}

// nameAround reports whether what stands at item k lets a name go on or end before it: a
// part of a name, a mark, the end.
func (r *reading) nameAround(k int32) bool {
	if k >= int32(len(r.items)) || r.sentFirst[r.items[k].first] {
		return true
	}
	x := &r.items[k]
	return r.doc.Tokens[x.first].Kind == text.Punct || x.set == 0 || x.set&nameSet != 0 || x.set&(bit(pack.And)|bit(pack.Prep)|bit(pack.Comp)|bit(pack.Particle)) != 0
}

// namesNext reports whether a title with its article, or an auxiliary, stands at item k in
// a language whose verbs come first, so that a name can follow.
func (r *reading) namesNext(k int32) bool {
	x := &r.items[k]
	if !r.pack.Order.Construct {
		return false
	}
	return x.is(pack.Title) && r.articled(x) || x.is(pack.Honorific) && r.articled(x) || x.is(pack.Aux) && !x.is(pack.Prep)
}

// wordAsName reports whether the common word at item k, without an article, is somebody's
// given name: behind the adjective of a state or an honorific, before a name that is no word.
func (r *reading) wordAsName(k int32) bool {
	it := &r.items[k]
	if !r.pack.Order.Construct || k == 0 || k+1 >= int32(len(r.items)) || it.last-it.first != 1 || !it.only(bit(pack.Word)|bit(pack.Adj)) || r.articled(it) || r.doc.Tokens[it.first].Has(text.Cut) {
		return false
	}
	p, x := &r.items[k-1], &r.items[k+1]
	return (p.is(pack.Country) && r.adjectiveOnly(p) && k > 1 && r.items[k-2].is(pack.Title) || p.is(pack.Honorific)) && x.set != 0 && x.only(nameSet) && !r.doc.Tokens[x.first].Has(text.Cut) && !r.sentFirst[x.first]
}

// nameStops reports whether what stands at item k ends a name before it: a mark, a figure, the end
// of the sentence, the mark of an owner, or a verb of several letters.
func (r *reading) nameStops(k int32) bool {
	if k >= int32(len(r.items)) || r.sentFirst[r.items[k].first] {
		return true
	}
	it := &r.items[k]
	if it.is(pack.Of) {
		return true
	}
	if t := r.doc.Tokens[it.first]; t.Kind == text.Punct && !dot(rune(t.Num)) || t.Kind == text.Number {
		return true
	}
	return it.last-it.first > 1 && it.set&(bit(pack.Verb)|bit(pack.Support)|bit(pack.Adverb)) != 0
}
