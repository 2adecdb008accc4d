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
		for i := it.First; i < it.Last; {
			n := r.wordEnd(i, it.Last)
			if t := r.Doc.Tokens[i]; t.Kind == text.Word && r.Doc.Tokens[n-1].End-t.Start > 4 && !r.Items[r.ItemAt[i]].Is(pack.Prep) {
				parts[r.foldAll(i, n)] = true
			}
			i = n
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
		if n := r.pieces(k); n > 1 && parts[r.foldAll(it.First, r.Items[k+n-1].Last)] {
			return n, 'N'
		}
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

// wordEnd is where the word ends that begins at token i: behind all its pieces if it was
// cut and a name was made of it.
func (r *Reading) wordEnd(i, last int32) int32 {
	n := i + 1
	for toks := r.Doc.Tokens; n < last && toks[i].Has(text.Cut) && toks[n].Has(text.Cut) && toks[n].Has(text.Glued) && toks[n].Kind == text.Word; {
		n++
	}
	return n
}

// foldAll is the folded text of the tokens [i,last).
func (r *Reading) foldAll(i, last int32) string {
	if last-i == 1 {
		return r.Fold(i)
	}
	return r.Pack.Habits.Fold(r.Doc.Text[r.Doc.Tokens[i].Start:r.Doc.Tokens[last-1].End])
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
