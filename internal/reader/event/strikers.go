package event

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
)

// strikers are those whose attack is the subject of a verb of attacking, or is what
// somebody was killed by or in: "Norwegian air strikes killed ten soldiers", "were killed
// in an attack by Norway". Nil where the text does not say whose it was.
func (r *Reading) strikers(reg *phrase.Region, c *phrase.Clause) []int32 {
	if c.Frame.Type != "ASSAULT" || c.Form.Class != pack.Verb {
		return nil
	}
	if c.Passive || slices.Contains(c.Frame.B, pack.Subj) { // "were killed in", "died in"
		by := reg.Chunks[c.At].Tail&pack.In != 0
		for k := c.At + 1; k < len(reg.Chunks) && k < c.At+syntax.MaxStruck; k++ {
			x := &reg.Chunks[k]
			if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Finite() || x.Is(pack.Comp) && !x.Is(pack.Det) {
				return nil
			}
			if by && attackNoun(x) {
				return r.whoseAttack(reg, c, k)
			}
			by = by || x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&(pack.By|pack.In) != 0
		}
		return nil
	}
	if !r.Pack.Order.SubjectFirst { // "struck air strikes Norwegian a village"
		if k := c.At + 1; k < len(reg.Chunks) && attackNoun(&reg.Chunks[k]) {
			return r.whoseAttack(reg, c, k)
		}
		return nil
	}
	for k := c.At - 1; k >= 0 && k > c.At-syntax.MaxStruck; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfMention && k > 1 && attackNoun(&reg.Chunks[k-2]) && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Mark&pack.By != 0 {
			return r.whoseAttack(reg, c, k-2)
		}
		if attackNoun(x) {
			return r.whoseAttack(reg, c, k)
		}
		if n := r.attackOf(reg, k); n >= 0 {
			return r.whoseAttack(reg, c, n)
		}
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Kind == phrase.OfMention || x.Finite() && !x.Is(pack.Aux) || x.Is(pack.Comp) || x.Is(pack.Rel) {
			return nil
		}
	}
	return nil
}

// attackOf is the noun of attacking whose owner the mention at chunk k is: "ataque israelí", "an
// attack of Israel"; -1 if there is none.
func (r *Reading) attackOf(reg *phrase.Region, k int) int {
	if k == 0 || reg.Chunks[k].Kind != phrase.OfMention {
		return -1
	}
	if r.Mentions[reg.Chunks[k].Idx].Bare && attackNoun(&reg.Chunks[k-1]) {
		return k - 1
	}
	if k > 1 && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Of) && attackNoun(&reg.Chunks[k-2]) {
		return k - 2
	}
	return -1
}

// attackNoun reports whether a chunk is a noun of attacking.
func attackNoun(x *phrase.Chunk) bool {
	return x.Trig != nil && x.Trig.Class == pack.Noun && x.Trig.Frame.Kind == pack.FEvent && x.Trig.Frame.Type == "ASSAULT"
}

// whoseAttack is the owner before the noun of attacking at chunk k, with nothing but what
// describes it between, or its doer behind it: "Russian overnight strikes", "Russia's
// strike", "a strike by Russian jets".
func (r *Reading) whoseAttack(reg *phrase.Region, c *phrase.Clause, k int) []int32 {
	if n := k + 2; n < len(reg.Chunks) && reg.Chunks[k+1].Kind == phrase.OfItem && reg.Chunks[k+1].Is(pack.Prep) && reg.Chunks[k+1].Mark&pack.By != 0 && reg.Chunks[n].Kind == phrase.OfMention {
		return r.Resolve(r.ChainRight(reg, n).Mentions, c)
	}
	if n := k + 1; n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfMention && r.attackOf(reg, n) == k {
		return r.Resolve([]int32{reg.Chunks[n].Idx}, c)
	}
	if n := k + 2; n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfMention && r.attackOf(reg, n) == k {
		return r.Resolve(r.ChainRight(reg, n).Mentions, c)
	}
	i := r.ItemAt[reg.Chunks[k].First] - 1
	for n := 0; i >= 0 && n < mention.MaxCompound && (r.Items[i].Letters&(pack.Letter('J')|pack.Letter('B')) != 0 && !r.Items[i].Is(pack.Country) || r.Items[i].Is(pack.Of)); n++ {
		i-- // "Russian military strikes"
	}
	if i < r.ItemAt[r.Doc.Sents[c.Sent].First] {
		return nil
	}
	if f := r.Form(&r.Items[i], pack.Country); f != nil && r.Items[i].Letters&(pack.Letter('A')|pack.Letter('C')) != 0 {
		return []int32{r.Keyed(mention.Country, f.Country, "", "")}
	}
	j := k - 1
	for j >= 0 && r.OwnerAt(reg, j) {
		j--
	}
	if j < 0 || reg.Chunks[j].Kind != phrase.OfMention {
		return nil
	}
	if m := &r.Mentions[reg.Chunks[j].Idx]; r.OwnerAt(reg, j+1) || m.Kind == mention.Organisation || m.Kind == mention.Body {
		return r.Resolve([]int32{reg.Chunks[j].Idx}, c)
	}
	return nil
}
