package encounter

import (
	"github.com/mahdar/mahdar"
)

// Hand is what a person decided of two accounts: that they are of one encounter
// (Join), or that they are not. It binds whatever the evidence says; a parting
// goes before joins that would undo it.
type Hand struct {
	A    AccountKey `json:"a"`
	B    AccountKey `json:"b"`
	Join bool       `json:"join"`
}

// ByArticle is the block under which a store must find an article's records for
// the sake of hands: it is beside Posts, and on every day.
func ByArticle(article string) Key { return Key{Block: "@" + article} }

// match finds the record that a key means among its article's: the one whose
// evidence overlaps best, of equals the one with the same sides, then the
// first. After rereading the spans may have moved; where nothing overlaps there is none.
func match(k AccountKey, records []*Record) *Record {
	var best *Record
	var worth float64
	for _, r := range records {
		if r.Key.Article != k.Article {
			continue
		}
		v := overlap(mahdar.Span{Start: k.Start, End: k.End}, mahdar.Span{Start: r.Key.Start, End: r.Key.End})
		if v == 0 {
			continue
		}
		if r.Key.Sides == k.Sides {
			v += 0.5
		}
		if best == nil || v > worth || v == worth && r.compare(best) < 0 {
			best, worth = r, v
		}
	}
	return best
}

// overlap is the intersection over the union of two spans; 1 for equal ones, empty or not.
func overlap(a, b mahdar.Span) float64 {
	if a == b {
		return 1
	}
	inter := min(a.End, b.End) - max(a.Start, b.Start)
	union := max(a.End, b.End) - min(a.Start, b.Start)
	if inter <= 0 || union <= 0 {
		return 0
	}
	return float64(inter) / float64(union)
}

// bound is a hand whose records are both there.
type bound struct {
	a, b *Record
	join bool
}

// bind resolves hands.
func bind(hands []Hand, records []*Record) []bound {
	if len(hands) == 0 {
		return nil
	}
	by := map[string][]*Record{}
	for _, r := range records {
		by[r.Key.Article] = append(by[r.Key.Article], r)
	}
	var out []bound
	for _, h := range hands {
		a, b := match(h.A, by[h.A.Article]), match(h.B, by[h.B.Article])
		if a != nil && b != nil && a.ident() != b.ident() {
			out = append(out, bound{a, b, h.Join})
		}
	}
	return out
}
