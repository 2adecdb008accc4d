package name

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// A word for "in" that says whose an office is, in a language whose nouns take their owner
// directly: "the ambassador of A in B", "the director of D in the ministry of E",
// "X, minister of F in G".

// WorksIn reports whether the preposition at item k is such a word.
func (r *Reading) WorksIn(k int32) bool {
	if r.Pack.Order.SubjectFirst || !r.Pack.Order.Construct || k == 0 || k+1 >= int32(len(r.Items)) || r.SentFirst[r.Items[k].First] {
		return false
	}
	next, prev := &r.Items[k+1], &r.Items[k-1]
	state := next.Is(pack.Country) && !r.AdjectiveOnly(next)
	if state || next.Is(pack.City) {
		for n := k - 1; n >= 0 && n >= k-3; n-- {
			x := &r.Items[n]
			if t := r.Form(x, pack.Title); t != nil {
				if (t.Role == "ambassador" || t.Role == "envoy") && (n < k-1 || t.Has("org") || t.Has("country") || t.Role == "envoy" && x.Last-x.First > 1) {
					return true
				}
				break
			}
			if !x.Is(pack.Country) && !x.Is(pack.City) && !x.Is(pack.Org) && !x.Is(pack.Of) && !x.Is(pack.Det) {
				break
			}
		}
	}
	t := r.Form(prev, pack.Title)
	if t == nil {
		return false
	}
	if (t.Is(pack.Plural) || t.Is(pack.Dual) || t.Feat&(pack.Pl|pack.Du) != 0) && r.statesFrom(k+1) {
		return true
	}
	switch t.Role {
	case "official", "deputy-minister", "legislator", "spokesperson":
		return next.Is(pack.Body) && !r.Articled(prev)
	case "foreign-minister", "minister", "defence-minister", "head-of-government":
		return state && (r.namedBefore(k-1) || r.namedBehind(k))
	}
	return false
}

// statesFrom reports whether two states joined by "and" stand at item k, after a word such as
// "each of": "the ministers of water in A and B".
func (r *Reading) statesFrom(k int32) bool {
	for k < int32(len(r.Items)) && r.Items[k].Is(pack.Det) && !r.SentFirst[r.Items[k].First] { //nolint:gosec // bounded by the text
		k++
	}
	if k+2 >= int32(len(r.Items)) { //nolint:gosec // bounded by the text
		return false
	}
	a, b := &r.Items[k], &r.Items[k+2]
	return a.Is(pack.Country) && !r.AdjectiveOnly(a) && r.Items[k+1].Is(pack.And) && b.Is(pack.Country) && !r.AdjectiveOnly(b)
}

// AdjectiveOnly reports whether all that an item says of a state is its adjective.
func (r *Reading) AdjectiveOnly(it *word.Item) bool {
	only := true
	for _, f := range r.Forms(it, word.Bit(pack.Country)) {
		only = only && f.Alt
	}
	return only
}

// namedBefore reports whether a name stands before the title at item k: behind an honorific,
// or with a comma between.
func (r *Reading) namedBefore(k int32) bool {
	n := k - 1
	marked := n > 0 && word.Comma(r.Mark(n))
	if marked {
		n--
	}
	if n < 0 || r.Items[n].Letters&pack.Letter('N') == 0 {
		return false
	}
	return marked || n > 0 && r.Items[n-1].Is(pack.Honorific)
}

// namedBehind reports whether a name stands behind the state that follows the preposition at
// item k, and before the title no verb whose subject that could be: "with the minister of
// F in G, X", not "met the minister of F in G X".
func (r *Reading) namedBehind(k int32) bool {
	if k < 2 || k+2 >= int32(len(r.Items)) || r.SentFirst[r.Items[k+2].First] || r.Items[k-2].Set&(word.Bit(pack.Verb)|word.Bit(pack.Support)) != 0 {
		return false
	}
	n := k + 2
	for n < int32(len(r.Items)) && r.Items[n].Is(pack.Honorific) && !r.SentFirst[r.Items[n].First] { //nolint:gosec // bounded by the text
		n++
	}
	if n >= int32(len(r.Items)) { //nolint:gosec // bounded by the text
		return false
	}
	x := &r.Items[n]
	return x.Letters&pack.Letter('N') != 0 || x.Set&word.NameSet != 0 && x.Only(word.NameSet)
}
