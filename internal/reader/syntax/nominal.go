package syntax

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Clauses without a verb, in a language of that habit: "the dialogue (is) a way out".

// NominalClause reports whether such a clause begins at chunk k: a state, somebody, or a
// noun with its article or its pronoun, and behind it a word without an article that
// neither a preposition nor another noun governs, or a pronoun between two that are definite.
func (r *Reading) NominalClause(reg *phrase.Region, k int) bool {
	if !r.Pack.Order.Nominal || k+1 >= len(reg.Chunks) {
		return false
	}
	x := &reg.Chunks[k]
	definite := x.Kind == phrase.OfMention && !r.Mentions[x.Idx].Bare || r.nounAt(x) && (r.Articled(&r.Items[r.ItemAt[x.First]]) || r.Enclitic(&reg.Chunks[k+1]))
	if !definite {
		return false
	}
	for j := k + 1; j < len(reg.Chunks); j++ {
		y, p := &reg.Chunks[j], &reg.Chunks[j-1]
		if y.Kind == phrase.OfPunct || y.Kind == phrase.OfQuote {
			return false
		}
		if y.Kind == phrase.OfMention && r.Mentions[y.Idx].Kind == mention.Pronoun && !r.Enclitic(y) && j+1 < len(reg.Chunks) && reg.Chunks[j+1].Kind != phrase.OfPunct {
			return true
		}
		if !r.nounAt(y) || r.Articled(&r.Items[r.ItemAt[y.First]]) {
			continue
		}
		if !(p.Kind == phrase.OfItem && (p.Is(pack.Prep) || p.Is(pack.Of) || p.Is(pack.And) || p.Is(pack.Det) || p.Is(pack.Number))) && !(r.nounAt(p) && !r.Articled(&r.Items[r.ItemAt[p.First]])) {
			return true
		}
	}
	return false
}

// nounAt reports whether a chunk is a common noun or adjective and no small word.
func (r *Reading) nounAt(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfItem && x.Set&(word.Bit(pack.Word)|word.Bit(pack.Noun)|word.Bit(pack.Adj)|word.Bit(pack.TopicNoun)|word.Bit(pack.Occasion)) != 0 &&
		x.Set&(word.Bit(pack.Prep)|word.Bit(pack.Of)|word.Bit(pack.And)|word.Bit(pack.Adverb)|word.Bit(pack.Det)|word.Bit(pack.Number)|word.Bit(pack.Comp)|word.Bit(pack.Rel)|word.Bit(pack.Sub)) == 0 && r.Doc.Tokens[x.First].Kind == text.Word
}
