package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// A word for "in" that says whose an office is, in a language whose nouns take their owner
// directly: "the ambassador of A in B", "the director of D in the ministry of E",
// "X, minister of F in G".

// worksIn reports whether the preposition at item k is such a word.
func (r *reading) worksIn(k int32) bool {
	if r.pack.Order.SubjectFirst || !r.pack.Order.Construct || k == 0 || k+1 >= int32(len(r.items)) || r.sentFirst[r.items[k].first] {
		return false
	}
	next, prev := &r.items[k+1], &r.items[k-1]
	state := next.is(pack.Country) && !r.adjectiveOnly(next)
	if state || next.is(pack.City) {
		for n := k - 1; n >= 0 && n >= k-3; n-- {
			x := &r.items[n]
			if t := r.form(x, pack.Title); t != nil {
				if t.Role == "ambassador" && n < k-1 {
					return true
				}
				break
			}
			if !x.is(pack.Country) && !x.is(pack.City) && !x.is(pack.Det) {
				break
			}
		}
	}
	t := r.form(prev, pack.Title)
	if t == nil {
		return false
	}
	switch t.Role {
	case "official", "deputy-minister", "legislator", "spokesperson":
		return next.is(pack.Body) && !r.articled(prev)
	case "foreign-minister", "minister", "defence-minister", "head-of-government":
		return state && r.namedBefore(k-1)
	}
	return false
}

// posts reports whether the titles of a mention are of those whom a state sends abroad.
func (r *reading) posts(m *mention) bool {
	return len(m.titles) > 0 && m.titles[len(m.titles)-1].Role == "ambassador"
}

// adjectiveOnly reports whether all that an item says of a state is its adjective.
func (r *reading) adjectiveOnly(it *item) bool {
	only := true
	for _, f := range r.forms(it, bit(pack.Country)) {
		only = only && f.Alt
	}
	return only
}

// namedBefore reports whether a name stands before the title at item k: behind an honorific,
// or with a comma between.
func (r *reading) namedBefore(k int32) bool {
	n := k - 1
	marked := n > 0 && comma(r.mark(n))
	if marked {
		n--
	}
	if n < 0 || r.items[n].letters&pack.Letter('N') == 0 {
		return false
	}
	return marked || n > 0 && r.items[n-1].is(pack.Honorific)
}

// inState reports whether "in" and a state stand at item n.
func (r *reading) inState(items []item, n int) bool {
	p := r.form(&items[n], pack.Prep)
	return p != nil && p.Markers&pack.In != 0 && n+1 < len(items) && items[n+1].is(pack.Country) && !r.adjectiveOnly(&items[n+1])
}

// furtherPortfolio is the item behind what a minister is minister of too, after "and", up to
// the adjective of his state, "in" it, or his name: "minister of oil and the mineral wealth" of A; k+1 if nothing
// such follows the title at item k.
func (r *reading) furtherPortfolio(items []item, k int) int {
	t := r.form(&items[k], pack.Title)
	if t == nil || t.Role != "minister" && t.Role != "deputy-minister" && t.Role != "foreign-minister" || k+2 >= len(items) || !items[k+1].is(pack.And) || !r.doc.Tokens[items[k+1].first].Has(text.Cut) {
		return k + 1
	}
	words := 0
	for n := k + 1; n < len(items) && n < k+maxPortfolio; n++ {
		x := &items[n]
		switch {
		case r.sent[x.first] != r.sent[items[k].first]:
			return k + 1
		case x.is(pack.And) && r.doc.Tokens[x.first].Has(text.Cut):
			words = 0
		case words > 0 && (x.is(pack.Country) && r.adjectiveOnly(x) || x.is(pack.Given) && !r.articled(x) || r.inState(items, n)):
			return n
		case x.set&(bit(pack.Title)|bit(pack.Group)|bit(pack.Body)|bit(pack.Honorific)|bit(pack.Country)|bit(pack.Org)|bit(pack.Anaphor)|bit(pack.Counterpart)|bit(pack.City)|bit(pack.Weekday)|bit(pack.Day)) != 0 && !x.is(pack.Word) || !r.articled(x) || r.doc.Tokens[x.first].Kind != text.Word:
			return k + 1
		default:
			words++
		}
	}
	return k + 1
}
