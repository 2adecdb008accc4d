package pack

import (
	"sort"

	"github.com/mahdar/mahdar/internal/text"
)

// Form is one of the strings by which a text can name an entry.
type Form struct {
	*Entry
	Feat   Feat
	Alt    bool    // written after " / ": an adjective or an inhabitant
	casing uint8   // what the first word must look like
	class  Class   // the entry's, close at hand
	ways   uint8   // the casings of this form and of those of the same string after it, a bit for each
	next   int32   // the next form of the same string; -1 at the end
	Tail   []int32 // words that must follow, after a gap
	set    uint64  // the classes of this form and of those after it, a bit for each
	keys   uint64  // a bit for each attribute of theirs: see keyBit
}

const (
	anyCase uint8 = iota
	needCapital
	needCaps
)

// Has reports whether the form's entry or its section has an attribute or a flag.
func (f *Form) Has(key string) bool { return f.keys&keyBit(key) != 0 && f.Entry.Has(key) }

// Lexicon is all forms of a pack in one tree over the words' numbers.
// Looking up takes time in proportion to the words looked at.
type Lexicon struct {
	first []int32   // by word: the node of a form's first word; 0 if none begins so
	edges edgeTable // node and word → node
	nodes []node
	Forms []Form
	feats Feat // of all forms
}

// node is the end of the words that lead to it.
type node struct {
	head int32  // the first of its forms, -1 if none ends here
	next uint32 // a bit for each word, by nextBit, with which longer forms go on; 0 if none does
}

// nextBit is the bit of a word in the set of those with which forms go on: most words that a text
// has after the first one of a form are ruled out by it.
func nextBit(word int32) uint32 { return 1 << (uint32(word) * 0x9E3779B1 >> 27) } //nolint:gosec // a hash

// edgeTable is a hash table with open addressing from a node and a word, both
// positive, to a node: looked up for most words of a text, it must be lean.
type edgeTable struct {
	edges []edge
	count int
}

// edge leads from a node and a word, which its key holds, to a node; the key of a free place is 0.
type edge struct {
	key uint64
	to  int32
}

// slot is where a key is, or the free place where it would be.
func (e *edgeTable) slot(key uint64) int {
	mask := len(e.edges) - 1
	i := int(key*0x9E3779B97F4A7C15>>32) & mask // Knuth's multiplicative hashing
	for e.edges[i].key != key && e.edges[i].key != 0 {
		i = (i + 1) & mask
	}
	return i
}

func (e *edgeTable) get(node, word int32) int32 {
	if e.count == 0 {
		return 0
	}
	return e.edges[e.slot(uint64(node)<<32|uint64(word))].to
}

func (e *edgeTable) put(node, word, to int32) {
	if e.count*3 >= len(e.edges)*2 {
		old := e.edges
		e.edges = make([]edge, max(1024, 2*len(old)))
		for _, x := range old {
			if x.key != 0 {
				e.edges[e.slot(x.key)] = x
			}
		}
	}
	key := uint64(node)<<32 | uint64(word)
	e.edges[e.slot(key)] = edge{key, to}
	e.count++
}

func newLexicon(words, forms int) *Lexicon {
	return &Lexicon{nodes: append(make([]node, 0, forms+forms/4), node{head: -1}), Forms: make([]Form, 0, forms), first: make([]int32, words+1)}
}

// add enters a form of the words ids.
func (l *Lexicon) add(ids []int32, f Form) {
	var at int32
	for k, id := range ids {
		var next int32
		if k == 0 {
			for int(id) >= len(l.first) {
				l.first = append(l.first, make([]int32, len(l.first)+64)...)
			}
			next = l.first[id]
		} else {
			next = l.edges.get(at, id)
		}
		if next == 0 {
			next = int32(len(l.nodes))
			l.nodes = append(l.nodes, node{head: -1})
			if k == 0 {
				l.first[id] = next
			} else {
				l.edges.put(at, id, next)
				l.nodes[at].next |= nextBit(id)
			}
		}
		at = next
	}
	f.next, f.class = l.nodes[at].head, f.Class
	f.set, f.keys, f.ways = 1<<f.class, f.Entry.keys, 1<<f.casing
	if f.next >= 0 {
		o := &l.Forms[f.next]
		f.set, f.keys, f.ways = f.set|o.set, f.keys|o.keys, f.ways|o.ways
	}
	l.feats |= f.Feat
	l.nodes[at].head = int32(len(l.Forms))
	l.Forms = append(l.Forms, f)
}

// on is the node to which a word leads from another, 0 if no form goes on so.
func (l *Lexicon) on(from *node, at, word int32) int32 {
	if word <= 0 || from.next&nextBit(word) == 0 {
		return 0
	}
	return l.edges.get(at, word)
}

// Longest finds the longest string of the lexicon that begins at token i and
// ends before limit. It returns the index after its last token and the first
// of its forms; end is i if there is none.
func (l *Lexicon) Longest(toks []text.Token, i, limit int32) (end, head int32) {
	end, head = i, -1
	t := &toks[i]
	if t.ID <= 0 || int(t.ID) >= len(l.first) {
		return
	}
	at := l.first[t.ID]
	for j := i + 1; at != 0; j++ {
		n := &l.nodes[at]
		if n.head >= 0 && l.fits(n.head, t) {
			end, head = j, n.head
		}
		if n.next == 0 || j >= limit {
			return
		}
		at = l.on(n, at, toks[j].ID)
	}
	return
}

// Word is the first form of the string of one token, -1 if the lexicon has none: what Longest
// finds of it alone.
func (l *Lexicon) Word(t *text.Token) int32 {
	if t.ID <= 0 || int(t.ID) >= len(l.first) {
		return -1
	}
	at := l.first[t.ID]
	if at == 0 {
		return -1
	}
	if h := l.nodes[at].head; h >= 0 && l.fits(h, t) {
		return h
	}
	return -1
}

// AnyFeat reports whether any form has one of some features.
func (l *Lexicon) AnyFeat(f Feat) bool { return l.feats&f != 0 }

// GoesOn reports whether a string of the lexicon begins with the tokens [i,to) and has more
// words.
func (l *Lexicon) GoesOn(toks []text.Token, i, to int32) bool {
	id := toks[i].ID
	if id <= 0 || int(id) >= len(l.first) {
		return false
	}
	at := l.first[id]
	for j := i + 1; j < to && at != 0; j++ {
		at = l.on(&l.nodes[at], at, toks[j].ID)
	}
	return at != 0 && l.nodes[at].next != 0
}

// Across is the first form, and the token after it, of the longest string whose words
// are the tokens [i,split) and those that follow from token on; -1 if there is none.
func (l *Lexicon) Across(toks []text.Token, i, split, on, limit int32) (end, head int32) {
	end, head = i, -1
	id := toks[i].ID
	if id <= 0 || int(id) >= len(l.first) {
		return
	}
	at := l.first[id]
	for j := i + 1; at != 0; {
		if j == split {
			j = on
		}
		n := &l.nodes[at]
		if n.head >= 0 && j > on && l.fits(n.head, &toks[i]) {
			end, head = j, n.head
		}
		if j >= limit {
			return
		}
		at = l.on(n, at, toks[j].ID)
		j++
	}
	return
}

// fits reports whether any form of a chain suits the first token's capitals.
func (l *Lexicon) fits(head int32, t *text.Token) bool {
	return l.Forms[head].ways&waysOf(t) != 0
}

// waysOf is the casings that a token suits, a bit for each.
func waysOf(t *text.Token) uint8 {
	ways := uint8(1 << anyCase)
	if t.Flags&text.Capital != 0 {
		ways |= 1 << needCapital
	}
	if t.Flags&(text.Caps|text.Dotted) != 0 {
		ways |= 1 << needCaps
	}
	return ways
}

// in reports whether the form is written in one of some ways.
func (f *Form) in(ways uint8) bool { return ways&(1<<f.casing) != 0 }

// The ways in which the first word of a form may have to be written, a bit for each.
const (
	AnyCase uint8 = 1 << iota
	NeedCapital
	NeedCaps
)

// Casings are the ways in which the forms of a chain have to be written.
func (l *Lexicon) Casings(head int32) (set uint8) {
	if head < 0 {
		return 0
	}
	return l.Forms[head].ways
}

// First is the first form of a chain that is of a class and suits the first
// token, nil if there is none.
func (l *Lexicon) First(head int32, t text.Token, c Class) *Form {
	ways := waysOf(&t)
	for h := head; h >= 0; {
		f := &l.Forms[h]
		if f.class == c && f.in(ways) {
			return f
		}
		if f.set&(1<<c) == 0 {
			break
		}
		h = f.next
	}
	return nil
}

// Of appends the forms of a chain whose classes are in a set, a bit for each,
// and that suit the first token.
func (l *Lexicon) Of(out []*Form, head int32, t text.Token, set uint64) []*Form {
	ways := waysOf(&t)
	for h := head; h >= 0; {
		f := &l.Forms[h]
		if f.set&set == 0 {
			break
		}
		if set&(1<<f.class) != 0 && f.in(ways) {
			out = append(out, f)
		}
		h = f.next
	}
	return out
}

// Has reports whether one of the forms that Of gives has an attribute.
func (l *Lexicon) Has(head int32, t text.Token, set uint64, attr string) bool {
	return head >= 0 && l.Forms[head].keys&keyBit(attr) != 0 && l.has(head, t, set, attr)
}

func (l *Lexicon) has(head int32, t text.Token, set uint64, attr string) bool {
	ways := waysOf(&t)
	for h := head; h >= 0; {
		f := &l.Forms[h]
		if set&(1<<f.class) != 0 && f.in(ways) && f.Entry.Has(attr) {
			return true
		}
		if f.set&set == 0 {
			break
		}
		h = f.next
	}
	return false
}

// Classes is the classes, a bit for each, of the forms of a chain that suit the first token.
func (l *Lexicon) Classes(head int32, t text.Token) (set uint64) {
	if head < 0 {
		return 0
	}
	ways := waysOf(&t)
	if f := &l.Forms[head]; f.ways&^ways == 0 {
		return f.set
	}
	for h := head; h >= 0; h = l.Forms[h].next {
		if f := &l.Forms[h]; f.in(ways) {
			set |= 1 << f.class
		}
	}
	return set
}

// Each calls f for every form of a chain that suits the first token.
func (l *Lexicon) Each(head int32, t text.Token, f func(*Form)) {
	ways := waysOf(&t)
	for h := head; h >= 0; h = l.Forms[h].next {
		if l.Forms[h].in(ways) {
			f(&l.Forms[h])
		}
	}
}

// Strings gives every string that the pack looks up, folded, its words parted
// by spaces where the language has them, of the forms to keep (nil: all): what any other matcher would have to hold.
func (p *Pack) Strings(keep func(*Form) bool) []string {
	words, l, between := p.Vocab.Words(), p.Lexicon, ""
	if p.Spaced {
		between = " "
	}
	at := make([]string, len(l.nodes))
	for id, node := range l.first {
		if node != 0 {
			at[node] = words[id]
		}
	}
	type step struct{ from, word, to int32 }
	var steps []step
	for _, e := range l.edges.edges {
		if e.key != 0 {
			steps = append(steps, step{int32(e.key >> 32), int32(uint32(e.key)), e.to})
		}
	}
	// a node is always made after the one that leads to it
	sort.Slice(steps, func(i, j int) bool { return steps[i].to < steps[j].to })
	for _, e := range steps {
		at[e.to] = at[e.from] + between + words[e.word]
	}
	var out []string
	for node, n := range l.nodes {
		for h := n.head; h >= 0; h = l.Forms[h].next {
			if keep == nil || keep(&l.Forms[h]) {
				out = append(out, at[node])
				break
			}
		}
	}
	return out
}
