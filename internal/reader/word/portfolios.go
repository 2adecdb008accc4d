package word

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// MaxPortfolio bounds the items of a minister's portfolio.
const MaxPortfolio = 14

// PortfolioEnd is the item behind the portfolio of the title at item k; k if it has none.
func (r *Reading) PortfolioEnd(items []Item, k int) int {
	minister := false
	for _, f := range r.Forms(&items[k], Bit(pack.Title)) {
		minister = minister || f.Role == "minister" || f.Role == "deputy-minister"
	}
	if !minister {
		return k
	}
	bad := Bit(pack.Verb) | Bit(pack.Support) | Bit(pack.Aux) | Bit(pack.Prep) | Bit(pack.Comp) | Bit(pack.Rel) | Bit(pack.Sub) | Bit(pack.Month) | Bit(pack.Weekday) | Bit(pack.Day) | Bit(pack.Title) | Bit(pack.Counterpart) | Bit(pack.Pronoun) | Bit(pack.Neg) | Bit(pack.Plan)
	words, joined, pending := 0, false, false
	for n := k + 1; n < len(items) && n < k+MaxPortfolio; n++ {
		it := &items[n]
		t := r.Doc.Tokens[it.First]
		if r.Sent[it.First] != r.Sent[items[k].First] {
			return k
		}
		switch {
		case it.Is(pack.And) && !it.Is(pack.Prep) || t.Kind == text.Punct && Comma(rune(t.Num)):
			if pending || words == 0 && t.Kind == text.Punct && items[k].Last-items[k].First < 2 {
				return k
			}
			joined, pending = joined || it.Is(pack.And), true
		case it.Is(pack.Country), t.Kind == text.Word && t.Has(text.Capital):
			if words == 0 || pending || !joined && words < 2 {
				return k
			}
			return n
		case t.Kind == text.Word && !t.Has(text.Capital) && it.Set&bad == 0:
			words, pending = words+1, false
		default:
			return k
		}
	}
	return k
}
