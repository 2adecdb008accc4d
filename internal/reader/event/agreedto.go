package event

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// maxAgreed bounds how many chunks behind a verb of agreeing stands towards whom it was agreed.
const maxAgreed = 12

// agreedTowards is towards whom one side alone agrees to do what an infinitive says: "agreed to
// extradite him TO POLAND", "agreed to lift a ban on BRITISH beef". Nil where its clause names
// nobody of another side but in a place.
func (r *Reading) agreedTowards(reg *phrase.Region, c *phrase.Clause, src []int32) []int32 {
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+maxAgreed; k++ {
		x := &reg.Chunks[k]
		if p := r.Punct(x); word.Comma(p) || word.Semicolon(p) || x.Kind == phrase.OfQuote || x.Kind == phrase.OfItem && (x.Is(pack.Comp) && !x.Is(pack.Prep) && !x.Is(pack.Det) || x.Is(pack.Rel) && !x.Is(pack.Det) || x.Is(pack.Sub) && !x.Is(pack.Prep)) {
			return nil
		}
		if x.Kind != phrase.OfMention || r.agreedIn(reg, k) || r.OwnerAt(reg, k+1) && len(r.notOwn(r.Resolve([]int32{x.Idx}, c), src)) == 0 {
			continue
		}
		m := &r.Mentions[x.Idx]
		var out []int32
		switch {
		case m.Kind == mention.Possessive || m.Kind == mention.Pronoun || m.Kind == mention.Place && !m.City.Is(pack.Capital):
			continue
		case m.Bare && len(m.Countries) == 1:
			out = []int32{r.Keyed(mention.Country, m.Countries[0], "", "")}
		default:
			out = r.doers(r.Resolve([]int32{x.Idx}, c))
		}
		out = slices.DeleteFunc(slices.Clone(out), func(w int32) bool { return r.SameSide(w, src[0]) || !r.Standing(w) && r.Actors[w].Org == "" })
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// agreedIn reports whether the mention at chunk k is where something is done.
func (r *Reading) agreedIn(reg *phrase.Region, k int) bool {
	p := k - 1
	for p > 0 && reg.Chunks[p].Kind == phrase.OfItem && !reg.Chunks[p].Is(pack.Prep) && !reg.Chunks[p].Is(pack.Of) {
		p--
	}
	x := &reg.Chunks[p]
	return x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&(pack.In|pack.At|pack.During|pack.Beside) != 0 && x.Mark&(pack.OfM|pack.From) == 0
}

// baseBehind reports whether a verb stands right behind a form that ends with its word for "to",
// and no article: "agreed to LIFT".
func (r *Reading) baseBehind(reg *phrase.Region, c *phrase.Clause) bool {
	n := c.At + 1
	if reg.Chunks[c.At].Tail == 0 || n >= len(reg.Chunks) {
		return false
	}
	x := &reg.Chunks[n]
	return x.Kind == phrase.OfItem && !x.Is(pack.Det) && !x.Is(pack.Prep) && (x.Trig == nil || x.Trig.Class != pack.Noun)
}

// behindAgreed reports whether a verb is what the one before it says was agreed, with its word for
// "to": "agreed to LEND": that is no deed yet.
func (r *Reading) behindAgreed(reg *phrase.Region, c *phrase.Clause) bool {
	k := c.At - 1
	if k < 0 || c.Form.Class != pack.Verb || c.Feat&(pack.Base|pack.Inf) == 0 {
		return false
	}
	x := &reg.Chunks[k]
	return x.Trig != nil && x.Tail != 0 && x.Trig.Class == pack.Verb && x.Trig.Frame.Type == "AGREE" && r.Items[r.ItemAt[x.Last-1]].Is(pack.Prep)
}
