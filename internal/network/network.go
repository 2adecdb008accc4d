// Package network measures who stands where among those who met, and draws it.
//
// It is given parties and how often any two of them met, and knows nothing of
// where that is from (internal/book) or what a country is called (cmd/mahdar).
// What it gives follows from that alone: the same network, the same bytes.
package network

import (
	"cmp"
	"slices"

	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/iterator"
	"gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/simple"
)

// Node is a party.
type Node struct {
	Label string // what it is called in a picture
	Group string // nodes of one group have one colour
	Count int    // of its meetings
}

// Edge is how often two parties met: From and To index the nodes.
type Edge struct {
	From, To int
	Count    int
	Note     string // what else is said of it in a picture, such as the days
}

// Network is parties and their meetings: of any two of them one edge at most.
type Network struct {
	Nodes []Node
	Edges []Edge
}

// Degrees gives with how many others each node met.
func (n *Network) Degrees() []int {
	out := make([]int, len(n.Nodes))
	for _, e := range n.Edges {
		out[e.From]++
		out[e.To]++
	}
	return out
}

// affordable is how many steps finding the centralities may take: nodes times edges.
const affordable = 200_000_000

// Betweenness gives for each node on how many of the shortest ways between two
// others it lies, from 0 to 1 (Freeman 1977, by the algorithm of Brandes 2001; meetings are ways of one
// length, however many). Of a network in which that would take minutes it gives nothing.
func (n *Network) Betweenness() []float64 {
	nodes := len(n.Nodes)
	if nodes*len(n.Edges) > affordable {
		return nil
	}
	out := make([]float64, nodes)
	if nodes < 3 {
		return out
	}
	pairs := float64(nodes-1) * float64(nodes-2) // each from both ends
	for id, c := range network.Betweenness(n.graph()) {
		out[id] = c / pairs
	}
	return out
}

// Strongest gives the network of the ties that are the strongest, so many at
// most, without the nodes that none of them reaches; and of each node its index in n.
func (n *Network) Strongest(ties int) (strong *Network, index []int) {
	edges := slices.Clone(n.Edges)
	slices.SortStableFunc(edges, func(a, b Edge) int { return cmp.Compare(b.Count, a.Count) })
	strong = &Network{Edges: edges[:min(len(edges), ties)]}
	at := map[int]int{}
	for _, e := range strong.Edges {
		for _, i := range []int{e.From, e.To} {
			if _, ok := at[i]; !ok {
				at[i] = len(index)
				index = append(index, i)
				strong.Nodes = append(strong.Nodes, n.Nodes[i])
			}
		}
	}
	for i := range strong.Edges {
		e := &strong.Edges[i]
		e.From, e.To = at[e.From], at[e.To]
	}
	return strong, index
}

// ordered is a graph as the library wants it, whose nodes come in their order:
// sums of fractions differ in the last digit with the order in which they are made.
type ordered struct {
	nodes []graph.Node
	to    [][]graph.Node
	edge  map[[2]int64]bool
}

func (n *Network) graph() *ordered {
	g := &ordered{to: make([][]graph.Node, len(n.Nodes)), edge: map[[2]int64]bool{}}
	for i := range n.Nodes {
		g.nodes = append(g.nodes, simple.Node(i))
	}
	for _, e := range n.Edges {
		for _, d := range [][2]int{{e.From, e.To}, {e.To, e.From}} {
			g.to[d[0]] = append(g.to[d[0]], g.nodes[d[1]])
			g.edge[[2]int64{int64(d[0]), int64(d[1])}] = true
		}
	}
	return g
}

func (g *ordered) Node(id int64) graph.Node {
	if id < 0 || id >= int64(len(g.nodes)) {
		return nil
	}
	return g.nodes[id]
}
func (g *ordered) Nodes() graph.Nodes             { return iterator.NewOrderedNodes(g.nodes) }
func (g *ordered) From(id int64) graph.Nodes      { return iterator.NewOrderedNodes(g.to[id]) }
func (g *ordered) HasEdgeBetween(x, y int64) bool { return g.edge[[2]int64{x, y}] }
func (g *ordered) Edge(x, y int64) graph.Edge {
	if !g.HasEdgeBetween(x, y) {
		return nil
	}
	return simple.Edge{F: g.nodes[x], T: g.nodes[y]}
}
