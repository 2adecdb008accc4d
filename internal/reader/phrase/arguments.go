package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Arg is a filler of a place in a clause: mentions joined by "and", and the
// chunks they take.
type Arg struct {
	Mark     pack.Marker // what marks it; Subj, Obj, Poss for the places without marker
	Mentions []int32
	From, To int    // chunks
	Aside    [2]int // between which chunks more is told of the first one named; none of what they say is the clause's
}

// SkipDet steps left over articles and plain words that belong to a noun group.
func (r *Reading) SkipDet(reg *Region, j int) int {
	for n := 0; j >= 0 && n < 3; j, n = j-1, n+1 {
		x := &reg.Chunks[j]
		if x.Kind != OfItem || x.Is(pack.Prep) {
			return j
		}
		if x.Is(pack.Region) { // "of African leaders"
			continue
		}
		if x.Set == 0 || x.Set&^(word.Bit(pack.Det)|word.Bit(pack.Word)|word.Bit(pack.Honorific)|word.Bit(pack.Modifier)|word.Bit(pack.Number)) != 0 {
			return j
		}
	}
	return j
}

// PastDet is the first chunk from k on that is no determiner.
func (reg *Region) PastDet(k int) int {
	for k < len(reg.Chunks) && reg.Chunks[k].Kind == OfItem && reg.Chunks[k].Is(pack.Det) {
		k++
	}
	return k
}

// SomeOf reports whether chunk n is such a preposition, and no relative pronoun written like one,
// whose clause has a verb: "several leaders, dont A et B", not "dont A a salué l'appui".
func (r *Reading) SomeOf(reg *Region, n int) bool {
	x := &reg.Chunks[n]
	if !x.Is(pack.Prep) || !r.MembersWord(x) {
		return false
	}
	for k := n + 1; x.Is(pack.Rel) && k < len(reg.Chunks) && !reg.Chunks[k].Is(pack.Rel) && reg.Chunks[k].Kind != OfQuote; k++ {
		y := &reg.Chunks[k]
		if y.Finite() || y.Kind == OfItem && y.Is(pack.Aux) && !y.Is(pack.Prep) && !y.Is(pack.Det) {
			return false
		}
		if y.Kind == OfPunct && !r.InnerMark(y) {
			break
		}
	}
	return true
}

// MembersWord reports whether a preposition is followed by some of those just spoken
// of: "including", "among them".
func (r *Reading) MembersWord(x *Chunk) bool {
	if x.Kind != OfItem {
		return false
	}
	f := r.Form(&r.Items[x.Item], pack.Prep)
	return f != nil && f.Has("members")
}

// Enclitic reports whether a chunk is a pronoun written together with the word
// before it.
func (r *Reading) Enclitic(x *Chunk) bool {
	t := r.Doc.Tokens[x.First]
	return x.Kind == OfMention && t.Has(text.Cut) && t.Has(text.Glued) && (r.Mentions[x.Idx].Kind == mention.Pronoun || r.Mentions[x.Idx].Kind == mention.Possessive)
}
