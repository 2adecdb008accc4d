package pack

import (
	"fmt"
	"math/bits"
	"sync/atomic"
)

// Groups is the automaton of the shapes that a group of words naming someone
// may have: Glushkov's position automaton of a regular expression over
// letters, one letter a kind of component. Its work is linear in the components.
type Groups struct {
	letter []byte   // by position
	follow []posSet // by position
	first  posSet
	last   posSet
	of     [27]posSet  // the positions of each letter
	begin  Letters     // the letters with which a group can begin
	second [27]Letters // by a letter with which one begins: those that can follow it there
	alone  [27]int     // by letter: the first position at which one of this letter alone ends, -1 if none does
	words  int         // words of a posSet that are in use
	begun  groupStep
	steps  [groupSteps]atomic.Pointer[groupStep] // those taken lately, each at a place of its own
}

// groupStep is what the automaton comes to from another step by the letters of one item. None is ever
// written to again: readings on several cores share them.
type groupStep struct {
	from    *groupStep
	letters Letters
	id      uint32 // of its place
	end     int    // the first of its positions at which a group may end, -1 if there is none
	some    bool   // whether any position is reached
	hit     posSet // the positions reached
	follow  posSet // those that may come next
}

// groupSteps is how many steps are kept.
const groupSteps = 1 << 12

// step is what comes after another step by the letters of an item.
func (g *Groups) step(from *groupStep, it Letters) *groupStep {
	id := (from.id ^ uint32(it)) * 0x9E3779B1
	id ^= id >> 15
	place := &g.steps[id%groupSteps]
	if s := place.Load(); s != nil && s.from == from && s.letters == it {
		return s
	}
	s := &groupStep{from: from, letters: it, id: id, end: -1}
	for l := it; l != 0; l &= l - 1 {
		of := &g.of[bits.TrailingZeros32(uint32(l))]
		for w := range g.words {
			s.hit[w] |= from.follow[w] & of[w]
		}
	}
	for w := range g.words {
		for m := s.hit[w]; m != 0; m &= m - 1 {
			s.some = true
			s.follow.or(&g.follow[w*64+bits.TrailingZeros64(m)])
		}
		if m := s.hit[w] & g.last[w]; m != 0 && s.end < 0 {
			s.end = w*64 + bits.TrailingZeros64(m)
		}
	}
	place.Store(s)
	return s
}

const maxPos = 768

type posSet [maxPos / 64]uint64

func (s *posSet) add(i int)      { s[i/64] |= 1 << (i % 64) }
func (s *posSet) has(i int) bool { return s[i/64]&(1<<(i%64)) != 0 }
func (s *posSet) or(o *posSet) {
	for i := range s {
		s[i] |= o[i]
	}
}
func (s *posSet) each(f func(int)) {
	for i, w := range s {
		for ; w != 0; w &= w - 1 {
			f(i*64 + bits.TrailingZeros64(w))
		}
	}
}

type groupParser struct {
	g *Groups
	s string
	i int
}

// groupNode is a part of the expression: can it be empty, what begins and ends it.
type groupNode struct {
	empty       bool
	first, last posSet
}

func compileGroups(exprs []string) (*Groups, error) {
	g := &Groups{}
	var all groupNode
	for _, e := range exprs {
		p := &groupParser{g: g, s: e}
		n, err := p.alt()
		if err != nil {
			return nil, fmt.Errorf("%q: %w", e, err)
		}
		if p.i < len(p.s) {
			return nil, fmt.Errorf("%q: unexpected %q", e, p.s[p.i])
		}
		all.first.or(&n.first)
		all.last.or(&n.last)
	}
	g.first, g.last = all.first, all.last
	g.words = (len(g.letter) + 63) / 64
	g.begun = groupStep{follow: g.first}
	for q, c := range g.letter {
		g.of[bits.TrailingZeros32(uint32(Letter(c)))].add(q)
	}
	for l := range g.alone {
		g.alone[l] = -1
	}
	g.first.each(func(q int) {
		g.begin |= Letter(g.letter[q])
		l := bits.TrailingZeros32(uint32(Letter(g.letter[q])))
		if g.alone[l] < 0 && g.last.has(q) {
			g.alone[l] = q
		}
		g.follow[q].each(func(p int) { g.second[l] |= Letter(g.letter[p]) })
	})
	return g, nil
}

func (p *groupParser) space() {
	for p.i < len(p.s) && p.s[p.i] == ' ' {
		p.i++
	}
}

func (p *groupParser) alt() (groupNode, error) {
	n, err := p.seq()
	for err == nil {
		if p.space(); p.i >= len(p.s) || p.s[p.i] != '|' {
			break
		}
		p.i++
		var m groupNode
		if m, err = p.seq(); err == nil {
			n.empty = n.empty || m.empty
			n.first.or(&m.first)
			n.last.or(&m.last)
		}
	}
	return n, err
}

func (p *groupParser) seq() (groupNode, error) {
	n := groupNode{empty: true}
	for {
		if p.space(); p.i >= len(p.s) || p.s[p.i] == '|' || p.s[p.i] == ')' {
			return n, nil
		}
		m, err := p.atom()
		if err != nil {
			return n, err
		}
		n.last.each(func(q int) { p.g.follow[q].or(&m.first) })
		if n.empty {
			n.first.or(&m.first)
		}
		if m.empty {
			n.last.or(&m.last)
		} else {
			n.last = m.last
		}
		n.empty = n.empty && m.empty
	}
}

func (p *groupParser) atom() (groupNode, error) {
	var n groupNode
	c := p.s[p.i]
	p.i++
	switch {
	case c == '(':
		var err error
		if n, err = p.alt(); err != nil {
			return n, err
		}
		if p.i >= len(p.s) || p.s[p.i] != ')' {
			return n, fmt.Errorf("a bracket is not closed")
		}
		p.i++
	case 'A' <= c && c <= 'Z' || c == ',':
		k := len(p.g.letter)
		if k >= maxPos {
			return n, fmt.Errorf("the groups have more than %d components", maxPos)
		}
		p.g.letter = append(p.g.letter, c)
		p.g.follow = append(p.g.follow, posSet{})
		n.first.add(k)
		n.last.add(k)
	default:
		return n, fmt.Errorf("unexpected %q", c)
	}
	for p.i < len(p.s) && (p.s[p.i] == '?' || p.s[p.i] == '*' || p.s[p.i] == '+') {
		if p.s[p.i] != '+' {
			n.empty = true
		}
		if p.s[p.i] != '?' {
			n.last.each(func(q int) { p.g.follow[q].or(&n.first) })
		}
		p.i++
	}
	return n, nil
}

// Letters is a set of component letters.
type Letters uint32

// Letter gives the set of one letter, 'A' to 'Z' or ','.
func Letter(c byte) Letters {
	if c == ',' {
		return 1 << 26
	}
	return 1 << (c - 'A')
}

// MaxGroup bounds the items of one group.
const MaxGroup = 24

// Match gives the length of the longest run of items, from the first, that the
// groups accept; 0 if none. Each item is the set of letters it can stand for;
// taken receives, for each item of the run, the letter by which it was accepted.
func (g *Groups) Match(items []Letters, taken *[MaxGroup]byte) int {
	if len(items) == 0 || items[0]&g.begin == 0 {
		return 0
	}
	second, alone := Letters(0), -1
	for l := items[0] & g.begin; l != 0; l &= l - 1 {
		k := bits.TrailingZeros32(uint32(l))
		second |= g.second[k]
		if q := g.alone[k]; q >= 0 && (alone < 0 || q < alone) {
			alone = q
		}
	}
	if len(items) == 1 || items[1]&second == 0 { // most stand alone
		if alone < 0 {
			return 0
		}
		taken[0] = g.letter[alone]
		return 1
	}
	return g.match(items[:min(len(items), MaxGroup)], taken)
}

func (g *Groups) match(items []Letters, taken *[MaxGroup]byte) int {
	var path [MaxGroup]*groupStep
	cur, best, at := &g.begun, 0, -1
	for i, it := range items {
		if it == 0 {
			break
		}
		if cur = g.step(cur, it); !cur.some {
			break
		}
		path[i] = cur
		if cur.end >= 0 {
			best, at = i+1, cur.end
		}
	}
	for i := best - 1; i >= 0; i-- {
		taken[i] = g.letter[at]
		if i > 0 {
			from := -1
			path[i-1].hit.each(func(q int) {
				if from < 0 && g.follow[q].has(at) {
					from = q
				}
			})
			at = from
		}
	}
	return best
}
