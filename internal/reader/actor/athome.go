package actor

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Whose officials a story names without saying whose they are.

// bareOffices is the state whose officials a story first names without it: "the foreign
// minister X", X being in the table of holders; else the one where the story is written.
func (r *Reading) bareOffices() string {
	if !r.Pack.Order.MarkedBefore {
		return r.Placed.Country
	}
	seen, count := map[string]bool{}, map[string]int{}
	best := ""
	for k := 1; k < len(r.Items); k++ {
		h := r.Form(&r.Items[k], pack.Holder)
		if h == nil || h.Country == "" || h.Org != "" {
			continue
		}
		name := r.Fold(r.Items[k].First) + r.Fold(r.Items[k].Last-1)
		if seen[name] {
			continue
		}
		n := k - 1
		for n >= 0 && r.Items[n].Is(pack.Title) && !r.SentFirst[r.Items[n+1].First] {
			n--
		}
		for n >= 0 && n < k-1 && r.Items[n].Is(pack.Body) {
			n--
		}
		if n == k-1 {
			continue // the name alone tells nothing
		}
		seen[name] = true
		if n >= 0 && (r.Items[n].Set&(word.Bit(pack.Country)|word.Bit(pack.Org)|word.Bit(pack.City)|word.Bit(pack.Seat)) != 0 || r.Items[n].Is(pack.Of) || r.Items[n].Is(pack.And) || r.Doc.Tokens[r.Items[n].First].Num == 0x3001) {
			continue
		}
		count[h.Country]++
		if best == "" || count[h.Country] > count[best] {
			best = h.Country
		}
	}
	if best == "" || r.Placed.Country != "" && best != r.Placed.Country && count[best] < 2 {
		return r.Placed.Country
	}
	return best
}

// otherThanHome is the state of a head of state or government who is told without it: the
// one given, unless somebody else holds that office there; then the last state or place
// named before him in his paragraph.
func (r *Reading) otherThanHome(mi int32, a *Actor, c string) string {
	if !word.Heads(a.Role) {
		return c
	}
	taken := false
	for w := range r.Considered {
		b := &r.Actors[w]
		taken = taken || b != a && b.Kind == mention.Person && b.Role == a.Role && b.Country == c && b.Holder != nil
	}
	if !taken {
		return c
	}
	m := &r.Mentions[mi]
	para := r.Doc.Sents[m.Sent].Para
	for i := mi - 1; i >= max(0, mi-MaxApart) && r.Doc.Sents[r.Mentions[i].Sent].Para == para; i-- {
		x := &r.Mentions[i]
		if x.Kind == mention.Country && len(x.Countries) == 1 && x.Countries[0] != c {
			return x.Countries[0]
		}
		if x.Kind == mention.Place && x.City.Country != "" && x.City.Country != c {
			return x.City.Country
		}
	}
	return c
}

// toldAgainst reports whether a word for "against" stands before a mention: what somebody
// answers, not who he is ("against the embassy('s) words the spokesman X said").
func (r *Reading) toldAgainst(m *mention.Mention) bool {
	k := r.ItemAt[m.First]
	if k == 0 {
		return false
	}
	f := r.Form(&r.Items[k-1], pack.Prep)
	return f != nil && f.Markers&pack.Against != 0 && f.Markers&pack.To == 0
}

// metByNobody reports whether a verb of meeting stands right before a mention, with days or adverbs at most between, in
// a language whose verbs come first and may lack a subject: who met him is spoken of, and hardly of his state.
func (r *Reading) metByNobody(m *mention.Mention) bool {
	if r.Pack.Order.SubjectFirst || !r.Pack.Order.Dropped || m.First == 0 || r.SentFirst[m.First] {
		return false
	}
	for k := r.ItemAt[m.First] - 1; k >= r.ItemAt[r.Doc.Sents[m.Sent].First]; k-- {
		it := &r.Items[k]
		for _, f := range r.Forms(it, word.Bit(pack.Verb)) {
			if word.IsTalk(f) {
				return true
			}
		}
		if r.DateAt[it.First] < 0 && !it.Is(pack.Adverb) {
			return false
		}
	}
	return false
}
