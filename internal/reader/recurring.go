package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Names that a text gives in full once, and in part elsewhere.

// recurring makes names of the unknown words that are a part of a name found
// elsewhere in the text.
func (r *reading) recurring() {
	parts, pairs := map[string]bool{}, map[string]bool{}
	for k := range r.items {
		it := &r.items[k]
		if it.letters == pack.Letter('N') && it.last-it.first == 2 {
			pairs[r.fold(it.first)+" "+r.fold(it.first+1)] = true
		}
		if it.letters != pack.Letter('N') || it.last-it.first < 2 && it.set&nameSet == 0 && !r.afterTitle(int32(k)) {
			continue
		}
		for i := it.first; i < it.last; i++ {
			if t := r.doc.Tokens[i]; t.Kind == text.Word && t.End-t.Start > 4 && !r.items[r.itemAt[i]].is(pack.Prep) {
				parts[r.fold(i)] = true
			}
		}
	}
	if len(parts) == 0 {
		return
	}
	r.join(func(k int32) (int32, byte) {
		it := &r.items[k]
		if it.letters != 0 {
			if n := k + 1; it.letters == pack.Letter('N') && it.last-it.first == 1 && n < int32(len(r.items)) && r.items[n].last == it.last+1 && !r.sentFirst[it.last] && pairs[r.fold(it.first)+" "+r.fold(it.last)] {
				return 2, 'N' // "Mohamed Hassad", a common word, named in full before
			}
			return 1, letterByte(it.letters)
		}
		t := r.doc.Tokens[it.first]
		if it.is(pack.Prep) && !r.spelled(it) || t.Kind != text.Word || it.last-it.first > 1 || t.Has(text.Cut) && it.set != 0 && it.set&nameSet == 0 {
			return 0, 0
		}
		if it.set != 0 && it.set&nameSet == 0 {
			// a common word that is also somebody's name here: only after a verb of saying or meeting
			state := it.is(pack.Country) && it.only(plain|bit(pack.Country)) && k > 0 && !r.sentFirst[it.first] && r.noAdjective(k)
			if !state && (!it.only(plain) || k == 0 || r.items[k-1].set&bit(pack.Verb) == 0 && !r.namesNext(k-1)) {
				return 0, 0
			}
		}
		if !parts[r.fold(it.first)] {
			return 0, 0
		}
		n := int32(1)
		for k+n < int32(len(r.items)) && n < maxName {
			x := &r.items[k+n]
			if x.set&^nameSet != 0 || x.letters != 0 || r.doc.Tokens[x.first].Kind != text.Word || r.sentFirst[x.first] || !parts[r.fold(x.first)] {
				break
			}
			n++
		}
		return n, 'N'
	})
}

// noAdjective reports whether a state's adjective cannot stand at item k: after a
// complementiser, or with its article after a noun that has none.
func (r *reading) noAdjective(k int32) bool {
	p := &r.items[k-1]
	if p.is(pack.Comp) || p.is(pack.Adverb) && !p.is(pack.And) && p.set&(bit(pack.Noun)|bit(pack.Title)) == 0 || p.is(pack.Aux) && !p.is(pack.And) {
		return true
	}
	return r.definite(&r.items[k]) && p.set&(bit(pack.Noun)|bit(pack.Verb)|bit(pack.Support)) != 0 && !r.definite(p) && !p.is(pack.Adj) && !p.is(pack.Title)
}

// letterByte is a set of one letter as a byte, a comma if it holds none.
func letterByte(l pack.Letters) byte {
	for c := byte('A'); c <= 'Z'; c++ {
		if l&pack.Letter(c) != 0 {
			return c
		}
	}
	return ','
}
