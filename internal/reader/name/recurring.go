package name

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Names that a text gives in full once, and in part elsewhere.

// Recurring makes names of the unknown words that are a part of a name found
// elsewhere in the text.
func (r *Reading) Recurring() {
	parts, pairs := map[string]bool{}, map[string]bool{}
	for k := range r.Items {
		it := &r.Items[k]
		if it.Letters == pack.Letter('N') && it.Last-it.First == 2 {
			pairs[r.Fold(it.First)+" "+r.Fold(it.First+1)] = true
		}
		if it.Letters != pack.Letter('N') || it.Last-it.First < 2 && it.Set&word.NameSet == 0 && !r.afterTitle(int32(k)) {
			continue
		}
		for i := it.First; i < it.Last; i++ {
			if t := r.Doc.Tokens[i]; t.Kind == text.Word && t.End-t.Start > 4 && !r.Items[r.ItemAt[i]].Is(pack.Prep) {
				parts[r.Fold(i)] = true
			}
		}
	}
	if len(parts) == 0 {
		return
	}
	r.Join(func(k int32) (int32, byte) {
		it := &r.Items[k]
		if it.Letters != 0 {
			if n := k + 1; it.Letters == pack.Letter('N') && it.Last-it.First == 1 && n < int32(len(r.Items)) && r.Items[n].Last == it.Last+1 && !r.SentFirst[it.Last] && pairs[r.Fold(it.First)+" "+r.Fold(it.Last)] {
				return 2, 'N' // "Mohamed Hassad", a common word, named in full before
			}
			return 1, LetterByte(it.Letters)
		}
		t := r.Doc.Tokens[it.First]
		if it.Is(pack.Prep) && !r.spelled(it) || t.Kind != text.Word || it.Last-it.First > 1 || t.Has(text.Cut) && it.Set != 0 && it.Set&word.NameSet == 0 {
			return 0, 0
		}
		if it.Set != 0 && it.Set&word.NameSet == 0 {
			// a common word that is also somebody's name here: only after a verb of saying or meeting
			state := it.Is(pack.Country) && it.Only(word.Plain|word.Bit(pack.Country)) && k > 0 && !r.SentFirst[it.First] && r.noAdjective(k)
			if !state && (!it.Only(word.Plain) || k == 0 || r.Items[k-1].Set&word.Bit(pack.Verb) == 0 && !r.namesNext(k-1)) {
				return 0, 0
			}
		}
		if !parts[r.Fold(it.First)] {
			return 0, 0
		}
		n := int32(1)
		for k+n < int32(len(r.Items)) && n < MaxName {
			x := &r.Items[k+n]
			if x.Set&^word.NameSet != 0 || x.Letters != 0 || r.Doc.Tokens[x.First].Kind != text.Word || r.SentFirst[x.First] || !parts[r.Fold(x.First)] {
				break
			}
			n++
		}
		return n, 'N'
	})
}

// noAdjective reports whether a state's adjective cannot stand at item k: after a
// complementiser, or with its article after a noun that has none.
func (r *Reading) noAdjective(k int32) bool {
	p := &r.Items[k-1]
	if p.Is(pack.Comp) || p.Is(pack.Adverb) && !p.Is(pack.And) && p.Set&(word.Bit(pack.Noun)|word.Bit(pack.Title)) == 0 || p.Is(pack.Aux) && !p.Is(pack.And) {
		return true
	}
	return r.Definite(&r.Items[k]) && p.Set&(word.Bit(pack.Noun)|word.Bit(pack.Verb)|word.Bit(pack.Support)) != 0 && !r.Definite(p) && !p.Is(pack.Adj) && !p.Is(pack.Title)
}

// LetterByte is a set of one letter as a byte, a comma if it holds none.
func LetterByte(l pack.Letters) byte {
	for c := byte('A'); c <= 'Z'; c++ {
		if l&pack.Letter(c) != 0 {
			return c
		}
	}
	return ','
}
