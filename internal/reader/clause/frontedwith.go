package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// frontedWith reports whether the phrase a with a word for "with" at chunk q, in front of a verb of meeting, of one
// that carries the noun of a meeting or of a deed, has only places and days before it in its clause, "in Doha
// with Lavrov met the envoy", or, of a verb of discussing, what was discussed: "the purchases with him discussed
// the minister". With a name behind what was discussed it may be the noun's: "the deal with Trump discussed".
func (r *Reading) frontedWith(reg *phrase.Region, c *phrase.Clause, q int, a *phrase.Arg) bool {
	if !r.Pack.Order.Cases || reg.Chunks[q].Mark&pack.With == 0 || !word.IsTalk(c.Form) && c.Form.Class != pack.Support && c.Frame.Kind != pack.FEvent {
		return false
	}
	k := q - 1
	for k >= 0 {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfDate || x.Kind == phrase.OfItem && x.Is(pack.Adverb) {
			k--
			continue
		}
		if x.Kind != phrase.OfMention || k == 0 || !reg.Chunks[k-1].Is(pack.Prep) || reg.Chunks[k-1].Mark&(pack.At|pack.In) == 0 {
			break
		}
		if m := &r.Mentions[x.Idx]; m.Kind != mention.Place && m.Kind != mention.Country {
			break
		}
		k -= 2
	}
	if k < 0 || r.Boundary(&reg.Chunks[k]) {
		return true
	}
	if w := r.Mentions[a.Mentions[len(a.Mentions)-1]].Kind; c.Frame.Kind != pack.FDiscuss || w != mention.Pronoun && w != mention.Office {
		return false
	}
	for ; k >= 0 && !r.Boundary(&reg.Chunks[k]); k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfMention && r.Nominative([]int32{x.Idx}) || x.Kind == phrase.OfQuote || x.Kind == phrase.OfPunct {
			return false
		}
		if x.Kind == phrase.OfItem && (x.Finite() || x.Is(pack.Rel) || x.Is(pack.Comp) || x.Is(pack.Sub) && !x.Is(pack.Prep) || x.Trig != nil && x.Trig.Class == pack.Noun && (word.IsTalk(x.Trig) || word.IsTrip(x.Trig))) {
			return false
		}
	}
	return true
}
