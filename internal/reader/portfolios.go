package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// maxPortfolio bounds the items of a minister's portfolio.
const maxPortfolio = 14

// portfolios adds to the title of a minister the small words behind it that say what he is
// minister of, up to his state or his name, in languages where neither a preposition nor a
// mark parts them: «министр транспорта и дорожного строительства Казахстана X».
func (r *reading) portfolios() {
	end := r.portfolioEnd
	switch {
	case r.pack.Order.Construct && !r.pack.Order.SubjectFirst:
		end = r.furtherPortfolio
	case !r.pack.Order.Genitive:
		return
	}
	out := r.items[:0]
	items := r.items
	for k := 0; k < len(items); k++ {
		it := items[k]
		if n := end(items, k); n > k+1 {
			it.last = items[n-1].last
			k = n - 1
		}
		out = append(out, it)
	}
	r.items = out
	r.index()
}

// portfolioEnd is the item behind the portfolio of the title at item k; k if it has none.
func (r *reading) portfolioEnd(items []item, k int) int {
	minister := false
	for _, f := range r.forms(&items[k], bit(pack.Title)) {
		minister = minister || f.Role == "minister" || f.Role == "deputy-minister"
	}
	if !minister {
		return k
	}
	bad := bit(pack.Verb) | bit(pack.Support) | bit(pack.Aux) | bit(pack.Prep) | bit(pack.Comp) | bit(pack.Rel) | bit(pack.Sub) | bit(pack.Month) | bit(pack.Weekday) | bit(pack.Day) | bit(pack.Title) | bit(pack.Counterpart) | bit(pack.Pronoun) | bit(pack.Neg) | bit(pack.Plan)
	words, joined, pending := 0, false, false
	for n := k + 1; n < len(items) && n < k+maxPortfolio; n++ {
		it := &items[n]
		t := r.doc.Tokens[it.first]
		if r.sent[it.first] != r.sent[items[k].first] {
			return k
		}
		switch {
		case it.is(pack.And) && !it.is(pack.Prep) || t.Kind == text.Punct && comma(rune(t.Num)):
			if pending || words == 0 && t.Kind == text.Punct && items[k].last-items[k].first < 2 {
				return k
			}
			joined, pending = joined || it.is(pack.And), true
		case it.is(pack.Country), t.Kind == text.Word && t.Has(text.Capital):
			if words == 0 || pending || !joined && words < 2 {
				return k
			}
			return n
		case t.Kind == text.Word && !t.Has(text.Capital) && it.set&bad == 0:
			words, pending = words+1, false
		default:
			return k
		}
	}
	return k
}
