package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// maxOpening bounds how many chunks the place with which a sentence opens, and what is told of it, take.
const maxOpening = 36

// openingSubject is who does what a relative clause tells of the place with which its sentence opens, where it
// names no subject: the subject of the sentence, behind the comma that ends the clause. "In Lima, where (she)
// met X, the minister said". Nil if it is not so.
func (r *Reading) openingSubject(reg *phrase.Region, c *phrase.Clause) []int32 {
	if !r.Pack.Order.Dropped || !r.Pack.Order.Inverted || c.Form.Class == pack.Noun || reg.Quote >= 0 || c.Feat&(pack.Pl|pack.Imp) != 0 && !c.Passive || c.Get([]pack.Marker{pack.Subj}) != nil && !c.Passive {
		return nil
	}
	from := 0
	for from < len(reg.Chunks) && from < 3 && (reg.Chunks[from].Kind == phrase.OfPunct || reg.Chunks[from].Is(pack.Adverb)) && !reg.Chunks[from].Is(pack.Prep) {
		from++
	}
	if from >= len(reg.Chunks) || reg.Chunks[from].Kind != phrase.OfItem || !reg.Chunks[from].Is(pack.Prep) {
		return nil
	}
	rel, named := -1, false
	for j := from + 1; j < c.At; j++ {
		x := &reg.Chunks[j]
		if x.Kind == phrase.OfItem && (r.PlaceWord(x) || x.Is(pack.Rel) && !x.Is(pack.Det)) && word.Comma(r.Punct(&reg.Chunks[j-1])) {
			if rel >= 0 {
				return nil
			}
			rel = j
			continue
		}
		if rel < 0 && (x.Finite() || x.Kind == phrase.OfQuote) {
			return nil
		}
		if rel < 0 && x.Kind == phrase.OfMention {
			k := r.Mentions[x.Idx].Kind
			if named = k == mention.Place || k == mention.Country && !r.Mentions[x.Idx].Bare; !named && k != mention.Country {
				return nil
			}
		}
		if rel >= 0 && (word.Comma(r.Punct(x)) || x.Kind == phrase.OfMention && !reg.Chunks[j-1].Is(pack.Prep) && r.Mentions[x.Idx].Kind != mention.Pronoun) {
			return nil
		}
	}
	if rel < 0 || !named {
		return nil
	}
	for k := c.At + 1; k+1 < len(reg.Chunks) && k < from+maxOpening; k++ {
		if reg.Chunks[k].Kind == phrase.OfQuote || reg.Chunks[k].Is(pack.Comp) && reg.Chunks[k].Kind == phrase.OfItem && !reg.Chunks[k].Is(pack.Rel) {
			return nil
		}
		if !word.Comma(r.Punct(&reg.Chunks[k])) {
			continue
		}
		n := k + 1
		for n < len(reg.Chunks) && (reg.Chunks[n].Kind == phrase.OfDate || reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Adverb) && reg.Chunks[n].Trig == nil) {
			n++
		}
		if n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention {
			continue // a name beside an office, an aside
		}
		m := &r.Mentions[reg.Chunks[n].Idx]
		if m.Kind != mention.Person && m.Kind != mention.Office || m.Last < m.First {
			return nil
		}
		v := n + 1
		for v < len(reg.Chunks) && v < n+8 && !reg.Chunks[v].Finite() { // an apposition, an adverb, a clitic
			if reg.Chunks[v].Kind == phrase.OfQuote || reg.Chunks[v].Is(pack.Rel) {
				return nil
			}
			v++
		}
		if v >= len(reg.Chunks) || !reg.Chunks[v].Finite() {
			continue // the name of whom the clause itself speaks
		}
		who := r.Resolve([]int32{reg.Chunks[n].Idx}, c)
		if len(who) != 1 || !r.Suits(c, who) {
			return nil
		}
		return who
	}
	return nil
}
