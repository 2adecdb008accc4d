package encounter

import (
	"cmp"
	"slices"
	"strconv"
)

// node is all records with the same facts: whatever is decided of one is
// decided of all, so ten thousand accounts of a summit are as many nodes as
// there are ways of telling it.
type node struct {
	facts    *Facts
	key      string
	records  []*Record // in order
	words    words     // of any of them, sorted
	langs    []string  // of their articles, sorted
	articles int       // how many articles tell it
}

// ident names a record within a set: an article has one record of a number.
type ident struct {
	article string
	meeting int
}

func (r *Record) ident() ident { return ident{r.Key.Article, r.Meeting} }

// nodes gathers records by their facts, sorted by key. A record given twice
// counts once. One that a person joined or parted is a node of its own, and so is
// one that says too little to be known again ("the two countries will hold talks").
func nodes(records []*Record, held map[ident]bool) []*node {
	records = slices.Clone(records)
	slices.SortFunc(records, (*Record).compare)
	records = slices.CompactFunc(records, func(a, b *Record) bool { return a.ident() == b.ident() })
	by := map[string]*node{}
	var out []*node
	var buf []byte
	for _, r := range records {
		buf = r.appendKey(buf[:0])
		n := by[string(buf)]
		if held[r.ident()] || n == nil && !r.telling() {
			n = nil
			buf = append(append(append(buf, '#'), r.Key.Article...), '#')
			buf = strconv.AppendInt(buf, int64(r.Meeting), 10)
		}
		if n == nil {
			n = &node{facts: &r.Facts, key: string(buf)}
			by[n.key] = n
			out = append(out, n)
		}
		n.records = append(n.records, r)
		n.words.subjects = append(n.words.subjects, r.Subjects...)
		if r.Setting != "" {
			n.words.settings = append(n.words.settings, r.Setting)
		}
		if r.Lang != "" && !slices.Contains(n.langs, r.Lang) {
			n.langs = append(n.langs, r.Lang)
		}
	}
	for _, n := range out {
		for _, l := range []*[]string{&n.words.subjects, &n.words.settings} {
			slices.Sort(*l)
			*l = slices.Compact(*l)
		}
		slices.Sort(n.langs)
		seen := map[string]bool{}
		for _, r := range n.records {
			seen[r.Key.Article] = true
		}
		n.articles = len(seen)
	}
	slices.SortFunc(out, func(a, b *node) int { return cmp.Compare(a.key, b.key) })
	return out
}

// telling reports whether two records of just these facts are one encounter.
func (r *Record) telling() bool {
	sum, barred := weigh(&r.Facts, &r.Facts, nil)
	return !barred && sum >= enough && len(r.Posts()) > 0
}

// appendKey writes the facts so that equal facts, and no others, have equal bytes.
func (f *Facts) appendKey(b []byte) []byte {
	list := func(ss []string) {
		b = strconv.AppendInt(b, int64(len(ss)), 10)
		for _, s := range ss {
			b = append(append(b, '|'), strconv.Quote(s)...)
		}
	}
	for _, p := range f.Parties {
		list([]string{p.Side})
		list(p.People)
		list(p.Roles)
	}
	for _, n := range []int{f.From, f.To, f.Told} {
		b = strconv.AppendInt(append(b, '@'), int64(n), 10)
	}
	list([]string{f.City, f.Country, f.Channel, f.Format, f.Status, f.Gathering})
	return b
}

// edge reports whether two records may be one encounter: they are in reach of
// each other and enough speaks for it. Components of this graph are linked each by itself.
func edge(a, b *node) bool {
	if b.key < a.key {
		a, b = b, a
	}
	sum, barred := weigh(a.facts, b.facts, nil)
	return !barred && sum >= edgeFloor
}

// graph finds the components of nodes that may belong together. The result's
// components, and the nodes in each, are in the order of the nodes.
func graph(ns []*node, joined [][2]int) [][]*node {
	type post struct{ from, to, node int }
	blocks := map[string][]post{}
	longest := map[string]int{}
	for i, n := range ns {
		for _, k := range n.records[0].Posts() {
			blocks[k.Block] = append(blocks[k.Block], post{k.From, k.To, i})
			longest[k.Block] = max(longest[k.Block], k.To-k.From)
		}
	}
	for _, ps := range blocks {
		slices.SortFunc(ps, func(a, b post) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.node, b.node)) })
	}
	sets := newSets(len(ns))
	for _, j := range joined {
		sets.union(j[0], j[1])
	}
	for i, n := range ns {
		for _, k := range n.records[0].Seeks() {
			ps := blocks[k.Block]
			at, _ := slices.BinarySearchFunc(ps, k.From-longest[k.Block], func(p post, from int) int { return cmp.Compare(p.from, from) })
			for _, p := range ps[at:] {
				if p.from > k.To {
					break
				}
				if p.to >= k.From && sets.find(i) != sets.find(p.node) && edge(n, ns[p.node]) {
					sets.union(i, p.node)
				}
			}
		}
	}
	return components(ns, sets)
}

func components[T any](items []T, sets disjoint) [][]T {
	at := map[int]int{}
	var out [][]T
	for i, it := range items {
		root := sets.find(i)
		c, ok := at[root]
		if !ok {
			c = len(out)
			at[root] = c
			out = append(out, nil)
		}
		out[c] = append(out[c], it)
	}
	return out
}

// disjoint is a forest of sets: the parent of each member.
type disjoint []int

func newSets(n int) disjoint {
	d := make(disjoint, n)
	for i := range d {
		d[i] = i
	}
	return d
}

func (d disjoint) find(i int) int {
	for d[i] != i {
		d[i] = d[d[i]]
		i = d[i]
	}
	return i
}

func (d disjoint) union(i, j int) {
	i, j = d.find(i), d.find(j)
	d[max(i, j)] = min(i, j)
}
