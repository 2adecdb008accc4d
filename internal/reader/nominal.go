package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Clauses without a verb, in a language of that habit: "the dialogue (is) a way out".

// nominalClause reports whether such a clause begins at chunk k: a state, somebody, or a
// noun with its article or its pronoun, and behind it a word without an article that
// neither a preposition nor another noun governs, or a pronoun between two that are definite.
func (r *reading) nominalClause(reg *region, k int) bool {
	if !r.pack.Order.Nominal || k+1 >= len(reg.chunks) {
		return false
	}
	x := &reg.chunks[k]
	definite := x.kind == cMent && !r.mentions[x.idx].bare || r.nounAt(x) && (r.articled(&r.items[r.itemAt[x.first]]) || r.enclitic(&reg.chunks[k+1]))
	if !definite {
		return false
	}
	for j := k + 1; j < len(reg.chunks); j++ {
		y, p := &reg.chunks[j], &reg.chunks[j-1]
		if y.kind == cPunct || y.kind == cQuote {
			return false
		}
		if y.kind == cMent && r.mentions[y.idx].kind == kPronoun && !r.enclitic(y) && j+1 < len(reg.chunks) && reg.chunks[j+1].kind != cPunct {
			return true
		}
		if !r.nounAt(y) || r.articled(&r.items[r.itemAt[y.first]]) {
			continue
		}
		if !(p.kind == cItem && (p.is(pack.Prep) || p.is(pack.Of) || p.is(pack.And) || p.is(pack.Det) || p.is(pack.Number))) && !(r.nounAt(p) && !r.articled(&r.items[r.itemAt[p.first]])) {
			return true
		}
	}
	return false
}

// nounAt reports whether a chunk is a common noun or adjective and no small word.
func (r *reading) nounAt(x *chunk) bool {
	return x.kind == cItem && x.set&(bit(pack.Word)|bit(pack.Noun)|bit(pack.Adj)|bit(pack.TopicNoun)|bit(pack.Occasion)) != 0 &&
		x.set&(bit(pack.Prep)|bit(pack.Of)|bit(pack.And)|bit(pack.Adverb)|bit(pack.Det)|bit(pack.Number)|bit(pack.Comp)|bit(pack.Rel)|bit(pack.Sub)) == 0 && r.doc.Tokens[x.first].Kind == text.Word
}
