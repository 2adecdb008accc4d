package pack

import (
	"sort"

	"github.com/mahdar/mahdar/internal/text"
)

// Form is one of the strings by which a text can name an entry. It has the size of a line of a
// processor's cache, and the forms of one string stand side by side: most of what a text asks of
// them is at hand when the first has been fetched.
type Form struct {
	*Entry
	Frame   *Frame   // the entry's, as N, Markers, Flags and Class: close at hand, an entry is far off
	gap     *[]int32 // what Tail gives
	set     uint64   // the classes of this form and of those of the same string after it, a bit for each
	keys    uint64   // a bit for each attribute of theirs: see keyBit
	N       int32
	Markers Marker
	Feat    Feat
	next    int32 // the next form of the same string; -1 at the end
	Flags   EntryFlag
	Class   Class
	Alt     bool  // written after " / ": an adjective or an inhabitant
	casing  uint8 // what the first word must look like
	ways    uint8 // the casings of this form and of those after it, a bit for each
	behind  uint8 // the hash of the first word of its tail
	_       [1]byte
}

// Is reports whether all the flags x are set.
func (f *Form) Is(x EntryFlag) bool { return f.Flags&x == x }

// Gapped reports whether a form has a tail: nothing far off is looked at, as for the next one.
func (f *Form) Gapped() bool { return f.gap != nil }

// TailHash is the WordHash of the first word of a form's tail.
func (f *Form) TailHash() uint8 { return f.behind }

// WordHash is a hash of a word's number.
func WordHash(id int32) uint8 { return uint8(uint32(id) * 0x9E3779B1 >> 24) } //nolint:gosec // a hash

// Tail is the words that must follow a form, after a gap; nil for one without.
func (f *Form) Tail() []int32 {
	if f.gap == nil {
		return nil
	}
	return *f.gap
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
	words []node    // by word: what forms that begin with it come to; the number of such a node is the word's
	nodes []node    // of the later words of forms, numbered from deep on
	edges edgeTable // node and word → node
	pairs []uint64  // a bit for each edge, by pairBit: most that are asked for are none, and the table is large
	Forms []Form
	feats Feat // of all forms
}

// deep is the number of the first node that is no first word's.
const deep = 1 << 28

// node is the end of the words that lead to it.
type node struct {
	set   uint64 // the classes of its forms, a bit for each
	small uint64 // of those alone that need no capital
	head  int32  // one more than the first of its forms, 0 if none ends here
	next  uint32 // a bit for each word, by nextBit, with which longer forms go on; 0 if none does
	ways  uint8  // the casings of its forms, a bit for each
}

// at is a node by its number; a word with which no form begins has none.
func (l *Lexicon) at(n int32) *node {
	if n >= deep {
		return &l.nodes[n-deep]
	}
	if int(n) < len(l.words) && n > 0 {
		return &l.words[n]
	}
	return &noNode
}

var noNode node

// pairBit is the place of an edge in pairs.
func (l *Lexicon) pairBit(at, word int32) (int, uint64) {
	h := (uint64(at)<<32 | uint64(word)) * 0x9E3779B97F4A7C15 >> 20 & uint64(len(l.pairs)*64-1) //nolint:gosec // a hash
	return int(h >> 6), 1 << (h & 63)                                                           //nolint:gosec // masked
}

// sum lays the forms out and fills pairs when all forms are entered.
func (l *Lexicon) sum() {
	forms := make([]Form, 0, len(l.Forms))
	for _, nodes := range [][]node{l.words, l.nodes} {
		for i := range nodes {
			forms = l.lay(forms, &nodes[i])
		}
	}
	l.Forms = forms
	n := 64
	for n < l.edges.count*16 {
		n *= 2
	}
	l.pairs = make([]uint64, n/64)
	for _, e := range l.edges.edges {
		if e.key != 0 {
			i, bit := l.pairBit(int32(e.key>>32), int32(uint32(e.key))) //nolint:gosec // as they were put together
			l.pairs[i] |= bit
		}
	}
}

// lay puts the forms of a node one behind the other, behind those that are there.
func (l *Lexicon) lay(out []Form, n *node) []Form {
	if n.head == 0 {
		return out
	}
	h := n.head - 1
	n.head = int32(len(out)) + 1 //nolint:gosec // bounded by the pack
	for h >= 0 {
		f := l.Forms[h]
		if h = f.next; h >= 0 {
			f.next = int32(len(out)) + 1 //nolint:gosec // bounded by the pack
		}
		if f.casing == anyCase {
			n.small |= 1 << f.Class
		}
		out = append(out, f)
	}
	return out
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
	return &Lexicon{words: make([]node, words+1), nodes: make([]node, 0, forms/2), Forms: make([]Form, 0, forms)}
}

// add enters a form of the words ids.
func (l *Lexicon) add(ids []int32, f Form) {
	var at int32
	for k, id := range ids {
		next := id
		if k == 0 {
			for int(id) >= len(l.words) {
				l.words = append(l.words, make([]node, len(l.words)+64)...)
			}
		} else if next = l.edges.get(at, id); next == 0 {
			next = deep + int32(len(l.nodes)) //nolint:gosec // bounded by the pack
			l.nodes = append(l.nodes, node{})
			l.edges.put(at, id, next)
			l.at(at).next |= nextBit(id)
		}
		at = next
	}
	n := l.at(at)
	f.next, f.Class, f.Frame = n.head-1, f.Entry.Class, f.Entry.Frame
	f.N, f.Markers, f.Flags = f.Entry.N, f.Entry.Markers, f.Entry.Flags
	f.set, f.keys, f.ways = 1<<f.Class|n.set, f.Entry.keys, 1<<f.casing|n.ways
	if f.next >= 0 {
		f.keys |= l.Forms[f.next].keys
	}
	l.feats |= f.Feat
	l.Forms = append(l.Forms, f)
	n.head, n.set, n.ways = int32(len(l.Forms)), f.set, f.ways //nolint:gosec // bounded by the pack
}

// on is the node to which a word leads from another, 0 if no form goes on so.
func (l *Lexicon) on(from *node, at, word int32) int32 {
	if word <= 0 || from.next&nextBit(word) == 0 {
		return 0
	}
	if i, bit := l.pairBit(at, word); l.pairs[i]&bit == 0 {
		return 0
	}
	return l.edges.get(at, word)
}

// Longest finds the longest string of the lexicon that begins at token i and
// ends before limit. It returns the index after its last token and the first
// of its forms; end is i if there is none.
func (l *Lexicon) Longest(toks []text.Token, i, limit int32) (end, head int32) {
	end, head, _ = l.Look(toks, i, limit)
	return end, head
}

// Look is Longest with the classes, a bit for each, of the string's forms that suit the first token.
func (l *Lexicon) Look(toks []text.Token, i, limit int32) (end, head int32, set uint64) {
	end, head = i, -1
	t := &toks[i]
	at, ways := t.ID, waysOf(t)
	var found *node
	for j := i + 1; at > 0; j++ {
		n := l.at(at)
		if n.ways&ways != 0 {
			end, head, found = j, n.head-1, n
		}
		if n.next == 0 || j >= limit {
			break
		}
		at = l.on(n, at, toks[j].ID)
	}
	if found != nil {
		set = l.classes(found, ways)
	}
	return end, head, set
}

// classes is the classes, a bit for each, of a node's forms that suit some casings.
func (l *Lexicon) classes(n *node, ways uint8) uint64 {
	switch {
	case n.ways&^ways == 0:
		return n.set
	case ways == 1<<anyCase:
		return n.small
	}
	return l.suiting(n.head-1, ways)
}

// Word is the first form of the string of one token, -1 if the lexicon has none: what Longest
// finds of it alone.
func (l *Lexicon) Word(t *text.Token) int32 {
	if n := l.at(t.ID); n.ways&waysOf(t) != 0 {
		return n.head - 1
	}
	return -1
}

// WordClasses is the classes, a bit for each, that the word of a token has by itself.
func (l *Lexicon) WordClasses(t *text.Token) uint64 {
	return l.classes(l.at(t.ID), waysOf(t))
}

// AnyFeat reports whether any form has one of some features.
func (l *Lexicon) AnyFeat(f Feat) bool { return l.feats&f != 0 }

// GoesOn reports whether a string of the lexicon begins with the tokens [i,to) and has more
// words.
func (l *Lexicon) GoesOn(toks []text.Token, i, to int32) bool {
	at := toks[i].ID
	for j := i + 1; j < to && at > 0; j++ {
		at = l.on(l.at(at), at, toks[j].ID)
	}
	return at > 0 && l.at(at).next != 0
}

// Across is the first form, and the token after it, of the longest string whose words
// are the tokens [i,split) and those that follow from token on; -1 if there is none.
func (l *Lexicon) Across(toks []text.Token, i, split, on, limit int32) (end, head int32) {
	end, head = i, -1
	at, ways := toks[i].ID, waysOf(&toks[i])
	for j := i + 1; at > 0; {
		if j == split {
			j = on
		}
		n := l.at(at)
		if n.ways&ways != 0 && j > on {
			end, head = j, n.head-1
		}
		if j >= limit {
			return
		}
		at = l.on(n, at, toks[j].ID)
		j++
	}
	return
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
		if f.Class == c && f.in(ways) {
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
		if set&(1<<f.Class) != 0 && f.in(ways) {
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
		if set&(1<<f.Class) != 0 && f.in(ways) && f.Entry.Has(attr) {
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
	return l.suiting(head, waysOf(&t))
}

// suiting is the classes, a bit for each, of the forms of a chain that suit some casings.
func (l *Lexicon) suiting(head int32, ways uint8) (set uint64) {
	if f := &l.Forms[head]; f.ways&^ways == 0 {
		return f.set
	}
	for h := head; h >= 0; h = l.Forms[h].next {
		if f := &l.Forms[h]; f.in(ways) {
			set |= 1 << f.Class
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
	at := make([]string, len(l.nodes)) // by node
	of := func(n int32) string {
		if n < deep {
			return words[n]
		}
		return at[n-deep]
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
		at[e.to-deep] = of(e.from) + between + words[e.word]
	}
	var out []string
	ends := func(n *node, s string) {
		for h := n.head - 1; h >= 0; h = l.Forms[h].next {
			if keep == nil || keep(&l.Forms[h]) {
				out = append(out, s)
				break
			}
		}
	}
	for id := range l.words {
		if l.words[id].head > 0 {
			ends(&l.words[id], words[id])
		}
	}
	for i := range l.nodes {
		ends(&l.nodes[i], at[i])
	}
	return out
}
