package word

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// What ministers are in charge of, in a language whose list has the words: of or for it behind
// the title, or before it. "Minister of Mines, Energy and Water Resources", "the minister for
// rural affairs", "Youth and Sports Minister".

// Charges adds to the title of a minister the words that say what he is in charge of.
func (r *Reading) Charges() {
	out := r.Items[:0]
	items := r.Items
	for k := 0; k < len(items); k++ {
		it := items[k]
		if n := r.chargeEnd(items, k); n > k+1 {
			it.Last = items[n-1].Last
			k = n - 1
		} else if n := r.charged(items, k); n > k {
			first := it.First
			it, k = items[n], n
			it.First = first
		}
		out = append(out, it)
	}
	if r.Items = out; len(out) < len(items) {
		r.Index()
	}
}

// minister reports whether an item is the title of a minister or his deputy.
func (r *Reading) minister(it *Item) bool {
	for _, f := range r.Forms(it, Bit(pack.Title)) {
		switch f.Role {
		case "minister", "deputy-minister", "foreign-minister", "defence-minister":
			return true
		}
	}
	return false
}

// charge reports whether all words of an item are what a minister can be in charge of.
func (r *Reading) charge(it *Item) bool {
	for i := it.First; i < it.Last; i++ {
		if !r.chargeWord(i) {
			return false
		}
	}
	return true
}

func (r *Reading) chargeWord(tok int32) bool {
	t := &r.Doc.Tokens[tok]
	return r.Pack.Lexicon.Has(r.Pack.Lexicon.Word(t), *t, Bit(pack.Word), "charge")
}

// chargeEnd is the item behind what the minister at item k is in charge of; k+1 if nothing
// behind his title says so.
func (r *Reading) chargeEnd(items []Item, k int) int {
	if !r.minister(&items[k]) {
		return k + 1
	}
	n, more := k+1, false
	switch {
	case r.chargeWord(items[k].Last - 1): // "minister of trade", and of more
		more = true
	case n < len(items) && (items[n].Is(pack.Of) || r.forWhat(&items[n])):
		n++
		if n < len(items) && items[n].Is(pack.Det) {
			n++
		}
	default:
		return k + 1
	}
	capital := r.Doc.Tokens[items[k].Last-1].Has(text.Capital)
	end, mark := k+1, false
	for ; n < len(items) && n < k+MaxPortfolio && r.Sent[items[n].First] == r.Sent[items[k].First]; n++ {
		it := &items[n]
		t := r.Doc.Tokens[it.First]
		switch {
		case it.Is(pack.And) && !mark && more:
			mark = true
			continue
		case t.Kind == text.Punct && Comma(rune(t.Num)) && !mark && more && capital:
			continue
		case t.Kind == text.Word && (r.charge(it) || it.Is(pack.Region)) && (t.Has(text.Capital) || !capital && !it.Is(pack.Title)):
			if r.chargeStops(items, n+1) {
				end = n + 1
			}
			more, mark = true, false
			continue
		}
		return end
	}
	return end
}

// forWhat reports whether an item is a preposition for whom or what something is.
func (r *Reading) forWhat(it *Item) bool {
	f := r.Form(it, pack.Prep)
	return f != nil && f.Markers&pack.For != 0
}

// chargeStops reports whether what a minister is in charge of can end before item n: no
// other title and no word that goes on with the noun stands there.
func (r *Reading) chargeStops(items []Item, n int) bool {
	if n >= len(items) || items[n].Is(pack.Title) {
		return n >= len(items)
	}
	it := &items[n]
	t := r.Doc.Tokens[it.First]
	if t.Kind != text.Word || t.Has(text.Capital) {
		return true
	}
	return it.Set&^(Bit(pack.Noun)|Bit(pack.Word)|Bit(pack.Adj)|Bit(pack.Body)|Bit(pack.Group)) != 0
}

// charged is the item of the minister's title whose charge begins at item k and stands before
// it, each word with a capital where the language has them; k if there is none.
func (r *Reading) charged(items []Item, k int) int {
	capital := func(n int) bool {
		if !r.Pack.Spaced {
			return r.Has(&items[n], Bit(pack.Word), "charge")
		}
		return r.Doc.Tokens[items[n].First].Has(text.Capital) && r.charge(&items[n])
	}
	if !capital(k) || items[k].Is(pack.Title) {
		return k
	}
	for n := k + 1; n < len(items) && n < k+MaxPortfolio && r.Sent[items[n].First] == r.Sent[items[k].First]; n++ {
		it := &items[n]
		t := r.Doc.Tokens[it.First]
		switch {
		case it.Is(pack.Title):
			if (t.Has(text.Capital) || !r.Pack.Spaced) && r.minister(it) {
				return n
			}
			return k
		case it.Is(pack.And), t.Kind == text.Punct && Comma(rune(t.Num)), capital(n):
		default:
			return k
		}
	}
	return k
}
