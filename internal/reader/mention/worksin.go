package mention

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// posts reports whether the titles of a mention are of those whom a state sends abroad, or a body
// of a state already named is told of, or an organisation's: "the embassy of A in B", "the UN coordinator in B".
func (r *Reading) posts(m *Mention) bool {
	if len(m.Titles) == 0 && m.Body != nil && len(m.Countries) > 0 || m.Org != nil {
		return true
	}
	return len(m.Titles) > 0 && m.Titles[len(m.Titles)-1].Role == "ambassador"
}

// inState reports whether "in" and a state stand at item n.
func (r *Reading) inState(items []word.Item, n int) bool {
	p := r.Form(&items[n], pack.Prep)
	return p != nil && p.Markers&pack.In != 0 && n+1 < len(items) && items[n+1].Is(pack.Country) && !r.AdjectiveOnly(&items[n+1])
}

// furtherPortfolio is the item behind what a minister is minister of too, after "and", up to
// the adjective of his state, "in" it, or his name: "minister of oil and the mineral wealth" of A; k+1 if nothing
// such follows the title at item k.
func (r *Reading) furtherPortfolio(items []word.Item, k int) int {
	t := r.Form(&items[k], pack.Title)
	if t == nil || t.Role != "minister" && t.Role != "deputy-minister" && t.Role != "foreign-minister" || k+2 >= len(items) || !items[k+1].Is(pack.And) || !r.Doc.Tokens[items[k+1].First].Has(text.Cut) {
		return k + 1
	}
	words := 0
	for n := k + 1; n < len(items) && n < k+word.MaxPortfolio; n++ {
		x := &items[n]
		switch {
		case r.Sent[x.First] != r.Sent[items[k].First]:
			return k + 1
		case x.Is(pack.And) && r.Doc.Tokens[x.First].Has(text.Cut):
			words = 0
		case words > 0 && (x.Is(pack.Country) && r.AdjectiveOnly(x) || x.Is(pack.Given) && !r.Articled(x) || r.inState(items, n)):
			return n
		case x.Set&(word.Bit(pack.Title)|word.Bit(pack.Group)|word.Bit(pack.Body)|word.Bit(pack.Honorific)|word.Bit(pack.Country)|word.Bit(pack.Org)|word.Bit(pack.Anaphor)|word.Bit(pack.Counterpart)|word.Bit(pack.City)|word.Bit(pack.Weekday)|word.Bit(pack.Day)) != 0 && !x.Is(pack.Word) || !r.Articled(x) || r.Doc.Tokens[x.First].Kind != text.Word:
			return k + 1
		default:
			words++
		}
	}
	return k + 1
}

// Portfolios adds to the title of a minister the small words behind it that say what he is
// minister of, up to his state or his name, in languages where neither a preposition nor a
// mark parts them: «министр транспорта и дорожного строительства Казахстана X».
func (r *Reading) Portfolios() {
	end := r.PortfolioEnd
	switch {
	case r.Pack.Order.Construct && !r.Pack.Order.SubjectFirst:
		end = r.furtherPortfolio
	case !r.Pack.Order.Genitive:
		r.Charges()
		return
	}
	out := r.Items[:0]
	items := r.Items
	for k := 0; k < len(items); k++ {
		it := items[k]
		if n := end(items, k); n > k+1 {
			it.Last = items[n-1].Last
			k = n - 1
		}
		out = append(out, it)
	}
	r.Items = out
	r.Index()
}
