package event

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// aidedWhere is the states in which those are for whom aid is given, where the words name nobody else
// to whom it is: "provided 45 million for farms IN NIGERIA", "to help people IN SOMALIA AND KENYA". Not
// the giver's own, and not where it was given without a word for whom or what.
func (r *Reading) aidedWhere(reg *phrase.Region, c *phrase.Clause, src []int32) []int32 {
	whom, noun := false, false
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+phrase.MaxAside+4; k++ {
		x := &reg.Chunks[k]
		switch {
		case word.Semicolon(r.Punct(x)), word.Comma(r.Punct(x)), x.Kind == phrase.OfQuote, x.Kind == phrase.OfItem && (x.Is(pack.Comp) && !x.Is(pack.Prep) || x.Is(pack.Rel) && !x.Is(pack.Det)):
			return nil
		case x.Kind == phrase.OfItem && x.Is(pack.Prep) && !x.Is(pack.And) && x.Mark&(pack.For|pack.To) != 0:
			whom, noun = true, false
		case x.Kind == phrase.OfItem && r.Nominal(reg, k):
			noun = true
		case x.Kind == phrase.OfMention && reg.Chunks[k-1].Trig != nil && reg.Chunks[k-1].Trig.Class == pack.Verb && r.Mentions[x.Idx].Kind != mention.Group && r.helpsTo(reg, k-1): // "to assist Ethiopia"
			return r.notOwn(r.doers(r.Resolve(r.ChainRight(reg, k).Mentions, c)), src)
		case x.Kind == phrase.OfMention && whom && noun && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Prep) && reg.Chunks[k-1].Mark&pack.In != 0:
			var out []int32
			for _, mi := range r.ChainRight(reg, k).Mentions {
				m := &r.Mentions[mi]
				if m.Kind != mention.Place && m.Kind != mention.Country || r.MentionPlace(m).Country == "" {
					return nil
				}
				if w := r.Keyed(mention.Country, r.MentionPlace(m).Country, "", ""); len(src) == 0 || !r.SameSide(w, src[0]) {
					out = word.AddOnce(out, w)
				}
			}
			return out
		}
	}
	return nil
}

// helpsTo reports whether chunk k is a verb of helping, or of enabling somebody.
func (r *Reading) helpsTo(reg *phrase.Region, k int) bool {
	return slices.ContainsFunc(append([]*pack.Form{reg.Chunks[k].Trig}, reg.Chunks[k].Trigs...), func(f *pack.Form) bool {
		return f.Frame.Kind == pack.FEvent && (f.Frame.Type == "AID" || f.Frame.Type == "SUPPORT") || f.Has("makes")
	})
}

// maxGiven bounds the chunks between a verb of giving and to whom it was given.
const maxGiven = 24

// givenTo is to whom a thing of a sort was given, past what describes the thing: "returned a bowl that was stolen in
// 1989 TO CHAD". Nil where another clause of the sentence's own begins before, or nobody of a state is named there.
func (r *Reading) givenTo(reg *phrase.Region, c *phrase.Clause) []int32 {
	if !r.Pack.Order.Compound || c.Passive || c.Form.Get("object") == "" || !slices.Contains(c.Frame.B, pack.To) {
		return nil
	}
	for k := c.At + 1; k+1 < len(reg.Chunks) && k < c.At+maxGiven; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote || word.Semicolon(r.Punct(x)) || x.Kind == phrase.OfItem && (x.Is(pack.Sub) && !x.Is(pack.Prep) || x.Is(pack.And) && r.ClauseAfterAnd(reg, k) || x.Is(pack.Prep) && x.Mark&(pack.AfterM|pack.Before|pack.During) != 0) {
			return nil
		}
		if x.Kind != phrase.OfItem || !x.Only(word.Bit(pack.Prep)) || x.Mark != pack.To || reg.Chunks[k-1].Trig != nil && reg.Chunks[k-1].Trig.Class == pack.Verb {
			continue
		}
		n := k + 1
		for n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Det) {
			n++
		}
		if n < len(reg.Chunks) && n > k+1 && reg.Chunks[n].Kind == phrase.OfItem {
			return nil // "returned it to the museum"
		}
		if n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention || r.OwnerAt(reg, n+1) {
			continue
		}
		if state := r.stateOfPlace(reg.Chunks[n].Idx); state != nil {
			return state
		}
		if to := r.doers(r.Resolve([]int32{reg.Chunks[n].Idx}, c)); slices.ContainsFunc(to, r.Standing) {
			return to
		}
	}
	return nil
}
