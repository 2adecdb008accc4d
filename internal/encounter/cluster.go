package encounter

import (
	"cmp"
	"container/heap"
	"math"
	"slices"
)

const (
	// largest is how many nodes are clustered at once: the work is quadratic in
	// it. A larger component falls apart by day and sides first.
	largest = 1500
	// disputed is the share of the pairs between two clusters that may be barred:
	// one account that is wrong of something does not keep twenty apart.
	disputed = 0.25
	// only is by how much one encounter must fit a vague record better than the next.
	only = 1.0
)

// clusters parts a component into encounters: lists of nodes, those of each in
// order. never are pairs of nodes that must not be together, always those that must.
func clusters(ns []*node, never, always map[[2]*node]bool) [][]*node {
	if len(ns) == 1 {
		return [][]*node{ns}
	}
	if len(ns) > largest && len(always) == 0 {
		return piecemeal(ns, never)
	}
	t := newTable(ns, never, always)
	// First those that say who and when; then each of the others goes to the one
	// encounter that it fits, if it is one; what is left may still belong together.
	t.agglomerate(func(i int) bool { return t.specific[i] })
	t.attach()
	t.agglomerate(func(i int) bool { return !t.specific[i] })
	out := [][]*node{}
	for i := range ns {
		if !t.alive[i] {
			continue
		}
		var c []*node
		for j := range ns {
			if t.find(j) == i {
				c = append(c, ns[j])
			}
		}
		out = append(out, c)
	}
	return out
}

// piecemeal clusters what tells of one day and the same sides.
func piecemeal(ns []*node, never map[[2]*node]bool) [][]*node {
	type piece struct {
		from, to int
		sides    string
	}
	of := func(n *node) piece { return piece{n.facts.From, n.facts.To, n.records[0].Key.Sides} }
	at := map[piece]int{}
	var parts [][]*node
	for _, n := range ns {
		i, ok := at[of(n)]
		if !ok {
			i = len(parts)
			at[of(n)] = i
			parts = append(parts, nil)
		}
		parts[i] = append(parts[i], n)
	}
	var out [][]*node
	for _, p := range parts {
		if len(p) > largest {
			for _, n := range p {
				out = append(out, []*node{n})
			}
			continue
		}
		out = append(out, clusters(p, never, nil)...)
	}
	return out
}

// specific reports whether a record says who met whom, and on which days: with
// no name and no office on any side it says less than what it might be about.
func (f *Facts) specific() bool {
	if f.precision() != firm || len(f.Parties) < 2 {
		return false
	}
	for i := range f.Parties {
		if len(f.Parties[i].People) > 0 || len(f.Parties[i].Roles) > 0 {
			return true
		}
	}
	return f.many() && len(f.Parties) > 2 // a list of three states and more is a name
}

// table keeps, for every pair of clusters, the sum of the weights between their
// members, so that a merger costs one pass (Lance and Williams 1967). A cluster
// is called by its first node.
type table struct {
	ns    []*node
	n     int
	sum   []float64 // of the products of weights, by pair
	bars  []float64 // the part of it that is barred
	never []bool
	alive []bool
	into  []int
	mass  []float64
	// specific is true of a cluster with a record that says who and when.
	specific []bool
	held     []map[[2]int]told // of a cluster that has been: its days and who tells each
	stamp    []int
}

func newTable(ns []*node, never, always map[[2]*node]bool) *table {
	n := len(ns)
	t := &table{ns: ns, n: n, sum: make([]float64, n*n), bars: make([]float64, n*n), never: make([]bool, n*n), alive: make([]bool, n),
		into: make([]int, n), specific: make([]bool, n), mass: make([]float64, n), held: make([]map[[2]int]told, n), stamp: make([]int, n)}
	for i, x := range ns {
		t.alive[i], t.into[i], t.specific[i] = true, i, x.facts.specific()
		t.mass[i] = float64(x.articles)
		t.held[i] = map[[2]int]told{}
		if f := x.facts; f.precision() == firm && !f.ahead() && f.Status != "cancelled" {
			t.held[i][[2]int{f.From, f.To}] = told{x.articles, x.langs, f.remote()}
		}
	}
	for i, x := range ns {
		for j := i + 1; j < n; j++ {
			y := ns[j]
			v, barred := weigh(x.facts, y.facts, nil)
			if barred {
				v = bar
			} else {
				v += weighWords(x.words, y.words, nil)
			}
			m := t.mass[i] * t.mass[j]
			t.sum[i*n+j], t.sum[j*n+i] = v*m, v*m
			if barred {
				t.bars[i*n+j], t.bars[j*n+i] = m, m
			}
			no := never[[2]*node{x, y}]
			t.never[i*n+j], t.never[j*n+i] = no, no
		}
	}
	apartInArticles(ns, func(i, j int) {
		if !always[[2]*node{ns[i], ns[j]}] {
			t.never[i*n+j], t.never[j*n+i] = true, true
		}
	})
	for i := range ns {
		for j := i + 1; j < n; j++ {
			if a, b := t.find(i), t.find(j); a != b && always[[2]*node{ns[i], ns[j]}] && !t.never[a*n+b] {
				t.merge(a, b)
			}
		}
	}
	return t
}

func (t *table) find(i int) int {
	for t.into[i] != i {
		i = t.into[i]
	}
	return i
}

// worth is the mean weight between two clusters, and whether they may be one.
func (t *table) worth(i, j int) (float64, bool) {
	at, m := i*t.n+j, t.mass[i]*t.mass[j]
	if t.never[at] || t.bars[at] > disputed*m || !t.oneDay(i, j) {
		return bar, false
	}
	return math.Round(t.sum[at]/m*1e6) / 1e6, true
}

// told is how many articles put a meeting on certain days, and in which languages.
type told struct {
	articles int
	langs    []string
	remote   bool
}

func (t told) and(o told) told {
	langs := append(slices.Clone(t.langs), o.langs...)
	slices.Sort(langs)
	return told{t.articles + o.articles, slices.Compact(langs), t.remote || o.remote}
}

// oneDay reports whether what two clusters tell of their days can be one day
// told wrongly: a day beside another is a mistake where few say it and many the
// other, and a second meeting where several say each. But a call is on two days
// at once, where it was late here and early there.
func (t *table) oneDay(i, j int) bool {
	a, x := mode(t.held[i])
	b, y := mode(t.held[j])
	if x.articles == 0 || y.articles == 0 || a[0] <= b[1] && b[0] <= a[1] {
		return true
	}
	if x.remote && y.remote && !slices.ContainsFunc(x.langs, func(l string) bool { return slices.Contains(y.langs, l) }) {
		return true
	}
	return min(x.articles, y.articles) <= max(1, max(x.articles, y.articles)/3)
}

// mode is what most articles say, the earliest of equals.
func mode(m map[[2]int]told) (best [2]int, n told) {
	for k, v := range m {
		if v.articles > n.articles || v.articles == n.articles && (k[0] < best[0] || k[0] == best[0] && k[1] < best[1]) {
			best, n = k, v
		}
	}
	return best, n
}

// merge joins j to i, or i to j: the first node's name stays.
func (t *table) merge(i, j int) int {
	if j < i {
		i, j = j, i
	}
	n := t.n
	for k := range n {
		if k == i || k == j || !t.alive[k] {
			continue
		}
		t.sum[i*n+k] += t.sum[j*n+k]
		t.bars[i*n+k] += t.bars[j*n+k]
		t.never[i*n+k] = t.never[i*n+k] || t.never[j*n+k]
		t.sum[k*n+i], t.bars[k*n+i], t.never[k*n+i] = t.sum[i*n+k], t.bars[i*n+k], t.never[i*n+k]
	}
	for d, v := range t.held[j] {
		t.held[i][d] = t.held[i][d].and(v)
	}
	t.mass[i] += t.mass[j]
	t.specific[i] = t.specific[i] || t.specific[j]
	t.alive[j], t.into[j] = false, i
	t.stamp[i]++
	return i
}

// offer is a merger that might be made; it is void once either cluster has changed.
type offer struct {
	worth, mass    float64
	i, j           int
	stampI, stampJ int
}

type offers []offer

func (o offers) Len() int { return len(o) }
func (o offers) Less(a, b int) bool {
	return cmp.Or(cmp.Compare(o[b].worth, o[a].worth), cmp.Compare(o[b].mass, o[a].mass), cmp.Compare(o[a].i, o[b].i), cmp.Compare(o[a].j, o[b].j)) < 0
}
func (o offers) Swap(a, b int) { o[a], o[b] = o[b], o[a] }
func (o *offers) Push(x any)   { *o = append(*o, x.(offer)) } //nolint:forcetypeassert // heap.Push is given offers only
func (o *offers) Pop() any {
	last := (*o)[len(*o)-1]
	*o = (*o)[:len(*o)-1]
	return last
}

// agglomerate merges the best pair first, as long as enough speaks for one.
func (t *table) agglomerate(among func(i int) bool) {
	var in []int
	for i := range t.n {
		if t.alive[i] && among(i) {
			in = append(in, i)
		}
	}
	q := &offers{}
	put := func(i, j int) {
		if v, may := t.worth(i, j); may && v >= enough {
			i, j = min(i, j), max(i, j)
			heap.Push(q, offer{v, math.Round((t.mass[i]+t.mass[j])*1e6) / 1e6, i, j, t.stamp[i], t.stamp[j]})
		}
	}
	for k, i := range in {
		for _, j := range in[k+1:] {
			put(i, j)
		}
	}
	for q.Len() > 0 {
		o, ok := heap.Pop(q).(offer)
		if !ok || !t.alive[o.i] || !t.alive[o.j] || t.stamp[o.i] != o.stampI || t.stamp[o.j] != o.stampJ {
			continue
		}
		i := t.merge(o.i, o.j)
		for _, k := range in {
			if k != i && t.alive[k] {
				put(i, k)
			}
		}
	}
}

// attach gives each loose node to the one cluster that it fits. All decide on
// the clusters as they were, so none waits for another.
func (t *table) attach() {
	var targets []int
	for i := range t.n {
		if t.alive[i] && t.specific[i] {
			targets = append(targets, i)
		}
	}
	type move struct{ i, to int }
	var moves []move
	for i := range t.n {
		if !t.alive[i] || t.specific[i] {
			continue
		}
		first, second, to := math.Inf(-1), math.Inf(-1), -1
		for _, k := range targets {
			v, may := t.worth(i, k)
			switch {
			case !may:
			case v > first:
				first, second, to = v, first, k
			case v > second:
				second = v
			}
		}
		if first >= enough && first-second >= only {
			moves = append(moves, move{i, to})
		}
	}
	slices.SortFunc(moves, func(a, b move) int { return cmp.Compare(a.i, b.i) })
	for _, m := range moves {
		to := t.find(m.to)
		if !t.never[m.i*t.n+to] {
			t.merge(m.i, to)
		}
	}
}
