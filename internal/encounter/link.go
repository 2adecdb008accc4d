package encounter

import (
	"cmp"
	"fmt"
	"slices"
	"time"
)

// Group is an encounter as linking finds it, without its number among those of
// the same sides and day.
type Group struct {
	// Base is the ID but for a "-2" behind it.
	Base string
	// Rank orders groups of one base: as text, by the first account's day and key.
	Rank string
	// Records are in the order of Encounter.Accounts.
	Records []Record
}

// Link says which accounts are of one encounter. It is the definition: the same
// accounts give the same encounters in whatever order they come, and every
// account is in one. Encounters are sorted by ID.
func Link(accounts []Account, hands []Hand) []Encounter {
	read := map[*Article][]Record{}
	at := map[ident]Account{}
	var records []Record
	for _, a := range accounts {
		rs, ok := read[a.Article]
		if !ok {
			rs = Records(a.Article)
			read[a.Article] = rs
		}
		id := rs[a.Meeting].ident()
		if _, seen := at[id]; !seen {
			at[id] = a
			records = append(records, rs[a.Meeting])
		}
	}
	groups := LinkRecords(records, hands)
	out := make([]Encounter, len(groups))
	for i, id := range Number(groups) {
		out[i].ID = id
		for j := range groups[i].Records {
			out[i].Accounts = append(out[i].Accounts, at[groups[i].Records[j].ident()])
		}
	}
	return out
}

// Number gives groups their IDs: all groups of a book, or all of those with the
// bases that are among them.
func Number(groups []Group) []string {
	order := make([]int, len(groups))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(groups[a].Base, groups[b].Base), cmp.Compare(groups[a].Rank, groups[b].Rank))
	})
	out := make([]string, len(groups))
	n := 0
	for k, i := range order {
		if n++; k > 0 && groups[order[k-1]].Base != groups[i].Base {
			n = 1
		}
		out[i] = ID(groups[i].Base, n)
	}
	return out
}

// ID is the name of the n-th group, from 1, of a base in the order of Rank:
// "chn-rus-2024-07-25-2". Behind a month or a year a bare number would be read
// as a day or a month: "chn-rus-2024-07-n2".
func ID(base string, n int) string {
	if n <= 1 {
		return base
	}
	if dayOf(base[max(0, len(base)-len(time.DateOnly)):]) == 0 {
		return fmt.Sprintf("%s-n%d", base, n)
	}
	return fmt.Sprintf("%s-%d", base, n)
}

// LinkRecords is Link for a store that keeps records: the groups are sorted by
// Base, then by Rank.
func LinkRecords(records []Record, hands []Hand) []Group {
	all := make([]*Record, len(records))
	for i := range records {
		all[i] = &records[i]
	}
	bounds := bind(hands, all)
	held := map[ident]bool{}
	for _, b := range bounds {
		held[b.a.ident()], held[b.b.ident()] = true, true
	}
	ns := nodes(all, held)
	of := map[ident]int{}
	for i, n := range ns {
		for _, r := range n.records {
			of[r.ident()] = i
		}
	}
	var joined [][2]int
	never, always := map[[2]*node]bool{}, map[[2]*node]bool{}
	both := func(m map[[2]*node]bool, a, b *node) { m[[2]*node{a, b}], m[[2]*node{b, a}] = true, true }
	for _, b := range bounds {
		i, j := of[b.a.ident()], of[b.b.ident()]
		if b.join {
			joined = append(joined, [2]int{i, j})
			both(always, ns[i], ns[j])
		} else {
			both(never, ns[i], ns[j])
		}
	}
	var out []Group
	for _, c := range graph(ns, joined) {
		for _, g := range clusters(c, never, always) {
			out = append(out, group(g))
		}
	}
	slices.SortFunc(out, func(a, b Group) int { return cmp.Or(cmp.Compare(a.Base, b.Base), cmp.Compare(a.Rank, b.Rank)) })
	return out
}

// apartInArticles finds the nodes that one article tells of as two meetings: a
// reader makes one record of an encounter, so two records are two, unless the
// one only repeats the other.
func apartInArticles(ns []*node, found func(i, j int)) {
	by := map[string][]int{}
	for i, n := range ns {
		for _, r := range n.records {
			if l := by[r.Key.Article]; len(l) == 0 || l[len(l)-1] != i {
				by[r.Key.Article] = append(l, i)
			}
		}
	}
	for _, l := range by {
		for k, i := range l {
			for _, j := range l[k+1:] {
				if !repeats(ns[i].facts, ns[j].facts) {
					found(i, j)
				}
			}
		}
	}
}

// repeats reports whether two records of one article look like one meeting told
// twice: the same sides, day and status, and nothing that speaks against it.
func repeats(a, b *Facts) bool {
	if a.precision() != firm || a.From != b.From || a.To != b.To || a.Status != b.Status || a.Format != b.Format || !slices.Equal(a.sides(), b.sides()) {
		return false
	}
	for i := range a.Parties { // a delegation, and its minister by himself, are two
		if p, q := a.Parties[i].People, b.Parties[i].People; len(p) > 0 && len(q) > 0 && !slices.Equal(p, q) {
			return false
		}
	}
	var log []Evidence
	if sum, barred := weigh(a, b, &log); barred || sum < enough {
		return false
	}
	return !slices.ContainsFunc(log, func(e Evidence) bool { return e.Weight < 0 })
}

// Near finds the records that a store has under a block and on days that
// overlap the key's; for a key made by ByArticle, an article's records.
type Near func(Key) ([]Record, error)

// Touched finds the records whose encounters can be other than they were after
// articles were added and removed: LinkRecords of these is what LinkRecords of
// all records would say of them, and of every other record the old stands. The
// store has the added records by then, and no longer the removed ones.
func Touched(added, removed []Record, near Near, hands []Hand) ([]Record, error) {
	w := walk{near: near, asked: map[Key][]Record{}, seen: map[ident]bool{}, partners: map[string][]string{}, fetched: map[string]bool{}}
	for _, h := range hands {
		w.partners[h.A.Article] = append(w.partners[h.A.Article], h.B.Article)
		w.partners[h.B.Article] = append(w.partners[h.B.Article], h.A.Article)
	}
	for i := range added {
		if err := w.take(&added[i]); err != nil {
			return nil, err
		}
	}
	expanded := map[string]bool{}
	for i := range removed {
		if err := w.around(&removed[i], expanded); err != nil {
			return nil, err
		}
		if err := w.byHand(removed[i].Key.Article); err != nil {
			return nil, err
		}
	}
	next := 0
	for next < len(w.out) { // it grows on the way
		r := w.out[next]
		next++
		if err := w.around(&r, expanded); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(w.out, func(a, b Record) int { return a.compare(&b) })
	return w.out, nil
}

// walk is one closure under way.
type walk struct {
	near     Near
	asked    map[Key][]Record
	seen     map[ident]bool
	out      []Record
	partners map[string][]string // the articles that hands tie to an article
	fetched  map[string]bool
}

func (w *walk) take(r *Record) error {
	if w.seen[r.ident()] {
		return nil
	}
	w.seen[r.ident()] = true
	w.out = append(w.out, *r)
	return w.byHand(r.Key.Article)
}

// byHand takes whole the articles that a hand names, so that a hand finds its
// record among the same ones as ever.
func (w *walk) byHand(article string) error {
	if len(w.partners[article]) == 0 {
		return nil
	}
	for _, a := range append([]string{article}, w.partners[article]...) {
		if w.fetched[a] {
			continue
		}
		w.fetched[a] = true
		rs, err := w.near(ByArticle(a))
		if err != nil {
			return fmt.Errorf("looking up article %s: %w", a, err)
		}
		for i := range rs {
			if err := w.take(&rs[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

// around takes what has an edge to the record.
func (w *walk) around(r *Record, expanded map[string]bool) error {
	n := &node{facts: &r.Facts, key: string(r.appendKey(nil))}
	if expanded[n.key] {
		return nil // a record of the same facts has been asked after
	}
	expanded[n.key] = true
	for _, k := range r.Seeks() {
		rs, ok := w.asked[k]
		if !ok {
			var err error
			if rs, err = w.near(k); err != nil {
				return fmt.Errorf("looking up %s: %w", k.Block, err)
			}
			w.asked[k] = rs
		}
		for i := range rs {
			if w.seen[rs[i].ident()] {
				continue
			}
			if edge(n, &node{facts: &rs[i].Facts, key: string(rs[i].appendKey(nil))}) {
				if err := w.take(&rs[i]); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
