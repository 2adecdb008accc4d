package network

import (
	"cmp"
	"math"
	"slices"
	"unicode/utf8"
)

// The layout is the one of Fruchterman and Reingold (1991): nodes repel each
// other, ties draw them together, and what moves cools down. It begins on a
// spiral and not at random, a pull to the middle keeps together what no tie does,
// and at the end whatever would be printed one over the other is pushed apart.

// point is a place in a picture, in its units, the y axis downwards.
type point struct{ x, y float64 }

func (p point) sub(q point) point  { return point{p.x - q.x, p.y - q.y} }
func (p point) add(q point) point  { return point{p.x + q.x, p.y + q.y} }
func (p point) by(f float64) point { return point{p.x * f, p.y * f} }
func (p point) length() float64    { return math.Hypot(p.x, p.y) }

// What moves the nodes.
const (
	rounds   = 400
	steps    = 400_000_000 // in all rounds together, about a second
	apart    = 120.0       // how far two nodes that one tie joins come to stand from each other, about
	gravity  = 0.06
	wider    = 1.35 // a picture is wider than high
	crowding = 300  // rounds of pushing apart
)

// place lays out the nodes of a network whose circles and labels take the boxes given, and their places in them.
func (n *Network) place(boxes []box) []point {
	at := spiral(n)
	heat := apart * math.Sqrt(float64(len(at)))
	most := 1
	for _, e := range n.Edges {
		most = max(most, e.Count)
	}
	turns := min(rounds, steps/max(1, len(at)*len(at)))
	for turn := range turns {
		force := make([]point, len(at))
		for i := range at {
			for j := i + 1; j < len(at); j++ {
				d := at[i].sub(at[j])
				l := max(d.length(), 0.01)
				f := d.by(apart * apart / (l * l))
				force[i], force[j] = force[i].add(f), force[j].sub(f)
			}
			force[i] = force[i].sub(at[i].by(gravity * apart / 50))
		}
		for _, e := range n.Edges {
			d := at[e.To].sub(at[e.From])
			f := d.by(d.length() / apart * (0.3 + 0.7*math.Sqrt(float64(e.Count)/float64(most))))
			force[e.From], force[e.To] = force[e.From].add(f), force[e.To].sub(f)
		}
		hot := heat * (1 - float64(turn)/float64(turns))
		for i := range at {
			if l := force[i].length(); l > 0 {
				at[i] = at[i].add(force[i].by(min(l, hot*0.1) / l))
			}
		}
	}
	for i := range at {
		at[i].x *= wider
	}
	pushApart(at, boxes)
	return at
}

// spiral puts the nodes on a sunflower's spiral, those with the most meetings in the middle.
func spiral(n *Network) []point {
	order := make([]int, len(n.Nodes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(n.Nodes[b].Count, n.Nodes[a].Count) })
	at := make([]point, len(n.Nodes))
	golden := math.Pi * (3 - math.Sqrt(5))
	for k, i := range order {
		sin, cos := math.Sincos(golden * float64(k))
		at[i] = point{cos, sin}.by(apart * 0.7 * math.Sqrt(float64(k)))
	}
	return at
}

// box is what a node takes, from its middle: so far to both sides, up and down.
type box struct{ side, up, down float64 }

// pushApart moves what lies over another, along the way that is the shortest.
func pushApart(at []point, boxes []box) {
	for range min(crowding, steps/10/max(1, len(at)*len(at))) {
		moved := false
		for i := range at {
			for j := i + 1; j < len(at); j++ {
				x := boxes[i].side + boxes[j].side - math.Abs(at[i].x-at[j].x)
				y := boxes[i].down + boxes[j].up - (at[j].y - at[i].y)
				if at[j].y < at[i].y {
					y = boxes[j].down + boxes[i].up - (at[i].y - at[j].y)
				}
				if x <= 0 || y <= 0 {
					continue
				}
				moved = true
				way := point{math.Copysign(x/2, at[i].x-at[j].x), 0}
				if y < x {
					way = point{0, math.Copysign(y/2, at[i].y-at[j].y)}
				}
				at[i], at[j] = at[i].add(way), at[j].sub(way)
			}
		}
		if !moved {
			return
		}
	}
}

// width is how wide a label is at most, in units: letters of an alphabet are half as wide as they are high, others as wide.
func width(label string) float64 {
	w := 0.0
	for _, r := range label {
		if utf8.RuneLen(r) > 2 {
			w += fontSize
		} else {
			w += fontSize * 0.56
		}
	}
	return w
}
