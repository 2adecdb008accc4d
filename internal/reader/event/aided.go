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
