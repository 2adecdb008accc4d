package network

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// bridge is two triangles that one edge joins: its ends lie on all ways from one to the other.
var bridge = Network{
	Nodes: []Node{{"A", "", 3}, {"B", "", 3}, {"C", "", 9}, {"D", "", 9}, {"E", "", 2}, {"F", "", 2}},
	Edges: []Edge{{0, 1, 1, ""}, {0, 2, 2, ""}, {1, 2, 2, ""}, {2, 3, 5, ""}, {3, 4, 1, ""}, {3, 5, 1, ""}, {4, 5, 1, ""}},
}

func TestBetweenness(t *testing.T) {
	// C lies on the ways of A and B to D, E and F: 6 of the 10 pairs of others.
	want := []float64{0, 0, 0.6, 0.6, 0, 0}
	for i, got := range bridge.Betweenness() {
		if math.Abs(got-want[i]) > 1e-12 {
			t.Errorf("%s: %v, not %v", bridge.Nodes[i].Label, got, want[i])
		}
	}
	// Freeman's star: the middle lies on all ways.
	star := Network{Nodes: make([]Node, 5), Edges: []Edge{{0, 1, 1, ""}, {0, 2, 1, ""}, {0, 3, 1, ""}, {0, 4, 1, ""}}}
	if got := star.Betweenness(); got[0] != 1 || got[1] != 0 {
		t.Error(got)
	}
	large := Network{Nodes: make([]Node, 100_000), Edges: make([]Edge, 100_000)}
	if large.Betweenness() != nil {
		t.Error("a network of a hundred thousand was measured")
	}
}

func TestStrongest(t *testing.T) {
	strong, index := bridge.Strongest(2)
	if len(strong.Edges) != 2 || len(strong.Nodes) != 3 || fmt.Sprint(index) != "[2 3 0]" {
		t.Fatalf("%+v, %v", strong, index)
	}
	if e := strong.Edges[0]; strong.Nodes[e.From].Label != "C" || strong.Nodes[e.To].Label != "D" {
		t.Errorf("%+v", strong)
	}
}

// TestSVG draws networks of any shape: the picture is well formed whatever the
// names hold, the same each time, every node and label stands within it, and no
// two labels of those that have room stand one over the other.
func TestSVG(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := Network{}
		for range rapid.IntRange(0, 40).Draw(t, "nodes") {
			n.Nodes = append(n.Nodes, Node{Label: rapid.StringN(0, 30, 60).Draw(t, "label"), Group: rapid.SampledFrom([]string{"", "RUS", "CHN"}).Draw(t, "group"), Count: rapid.IntRange(0, 99).Draw(t, "count")})
		}
		have := map[[2]int]bool{}
		for range rapid.IntRange(0, 80).Draw(t, "edges") {
			if len(n.Nodes) < 2 {
				break
			}
			a := rapid.IntRange(0, len(n.Nodes)-2).Draw(t, "from")
			b := rapid.IntRange(a+1, len(n.Nodes)-1).Draw(t, "to")
			if have[[2]int{a, b}] {
				continue
			}
			have[[2]int{a, b}] = true
			n.Edges = append(n.Edges, Edge{a, b, rapid.IntRange(1, 50).Draw(t, "met"), "<&>"})
		}
		p := Picture{Title: rapid.String().Draw(t, "title"), Description: "a & b", Note: "<"}
		svg := n.SVG(p)
		if !bytes.Equal(svg, n.SVG(p)) {
			t.Fatal("two drawings differ")
		}
		circles := wellFormed(t, svg)
		if circles != len(n.Nodes) {
			t.Fatalf("%d circles for %d nodes", circles, len(n.Nodes))
		}
	})
}

// wellFormed reads a picture with the standard library's parser and counts its circles.
func wellFormed(t interface{ Fatalf(string, ...any) }, svg []byte) (circles int) {
	var wide, high float64
	d := xml.NewDecoder(bytes.NewReader(svg))
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return circles
		}
		if err != nil {
			t.Fatalf("%v in %s", err, svg)
		}
		e, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		at := map[string]float64{}
		for _, a := range e.Attr {
			var f float64
			if _, err := fmt.Sscan(a.Value, &f); err == nil {
				at[a.Name.Local] = f
			}
		}
		switch e.Name.Local {
		case "svg":
			wide, high = at["width"], at["height"]
		case "circle":
			circles++
			if at["cx"] < 0 || at["cx"] > wide || at["cy"] < 0 || at["cy"] > high || at["r"] <= 0 {
				t.Fatalf("a circle lies outside of %v by %v: %v", wide, high, at)
			}
		}
	}
}

func TestLabelsAreApart(t *testing.T) {
	n := Network{}
	for i := range 40 {
		n.Nodes = append(n.Nodes, Node{Label: strings.Repeat("Name ", 4), Count: i})
		if i > 0 {
			n.Edges = append(n.Edges, Edge{0, i, 40 - i, ""})
		}
	}
	_, boxes := n.sizes()
	at := n.place(boxes)
	for i := range at {
		for j := range i {
			x, y := math.Abs(at[i].x-at[j].x), math.Abs(at[i].y-at[j].y)
			if x < boxes[i].side+boxes[j].side-10 && y < fontSize {
				t.Errorf("labels %d and %d stand one over the other: %v, %v", i, j, at[i], at[j])
			}
		}
	}
}
