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
	Tail   []int32 // words that must follow, after a gap
	next   int32   // the next form of the same string; -1 at the end
}

const (
	anyCase uint8 = iota
	needCapital
	needCaps
)

// Lexicon is all forms of a pack in one tree over the words' numbers.
// Looking up takes time in proportion to the words looked at.
type Lexicon struct {
	first []int32   // by word: the node of a form's first word; 0 if none begins so
	edges edgeTable // node and word → node
	inner []bool    // by node: longer forms go on from it
	term  []int32   // by node: the first of its forms, -1 if none ends here
	Forms []Form
}

// edgeTable is a hash table with open addressing from a node and a word, both
// positive, to a node: looked up for most words of a text, it must be lean.
type edgeTable struct {
	keys  []uint64 // 0 for a free place
	to    []int32
	count int
}

// slot is where a key is, or the free place where it would be.
func (e *edgeTable) slot(key uint64) int {
	mask := len(e.keys) - 1
	i := int(key*0x9E3779B97F4A7C15>>32) & mask // Knuth's multiplicative hashing
	for e.keys[i] != key && e.keys[i] != 0 {
		i = (i + 1) & mask
	}
	return i
}

func (e *edgeTable) get(node, word int32) int32 {
	if e.count == 0 {
		return 0
	}
	return e.to[e.slot(uint64(node)<<32|uint64(word))]
}

func (e *edgeTable) put(node, word, to int32) {
	if e.count*3 >= len(e.keys)*2 {
		old := *e
		n := max(1024, 2*len(old.keys))
		*e = edgeTable{make([]uint64, n), make([]int32, n), old.count}
		for i, k := range old.keys {
			if k != 0 {
				j := e.slot(k)
				e.keys[j], e.to[j] = k, old.to[i]
			}
		}
	}
	i := e.slot(uint64(node)<<32 | uint64(word))
	e.keys[i], e.to[i] = uint64(node)<<32|uint64(word), to
	e.count++
}

func newLexicon(words, forms int) *Lexicon {
	return &Lexicon{term: append(make([]int32, 0, forms+forms/4), -1), inner: append(make([]bool, 0, forms+forms/4), false),
		Forms: make([]Form, 0, forms), first: make([]int32, words+1)}
}

// add enters a form of the words ids.
func (l *Lexicon) add(ids []int32, f Form) {
	var node int32
	for k, id := range ids {
		var next int32
		if k == 0 {
			for int(id) >= len(l.first) {
				l.first = append(l.first, make([]int32, len(l.first)+64)...)
			}
			next = l.first[id]
		} else {
			next = l.edges.get(node, id)
		}
		if next == 0 {
			next = int32(len(l.term))
			l.term, l.inner = append(l.term, -1), append(l.inner, false)
			if k == 0 {
				l.first[id] = next
			} else {
				l.edges.put(node, id, next)
				l.inner[node] = true
			}
		}
		node = next
	}
	f.next, f.class = l.term[node], f.Class
	l.term[node] = int32(len(l.Forms))
	l.Forms = append(l.Forms, f)
}

// Longest finds the longest string of the lexicon that begins at token i and
// ends before limit. It returns the index after its last token and the first
// of its forms; end is i if there is none.
func (l *Lexicon) Longest(toks []text.Token, i, limit int32) (end, head int32) {
	end, head = i, -1
	id := toks[i].ID
	if id <= 0 || int(id) >= len(l.first) {
		return
	}
	node := l.first[id]
	for j := i + 1; node != 0; j++ {
		if h := l.term[node]; h >= 0 && l.fits(h, toks[i]) {
			end, head = j, h
		}
		if j >= limit || toks[j].ID <= 0 || !l.inner[node] {
			return
		}
		node = l.edges.get(node, toks[j].ID)
	}
	return
}

// GoesOn reports whether a string of the lexicon begins with the tokens [i,to) and has more
// words.
func (l *Lexicon) GoesOn(toks []text.Token, i, to int32) bool {
	id := toks[i].ID
	if id <= 0 || int(id) >= len(l.first) {
		return false
	}
	node := l.first[id]
	for j := i + 1; j < to && node != 0; j++ {
		if toks[j].ID <= 0 || !l.inner[node] {
			return false
		}
		node = l.edges.get(node, toks[j].ID)
	}
	return node != 0 && l.inner[node]
}

// Across is the first form, and the token after it, of the longest string whose words
// are the tokens [i,split) and those that follow from token on; -1 if there is none.
func (l *Lexicon) Across(toks []text.Token, i, split, on, limit int32) (end, head int32) {
	end, head = i, -1
	id := toks[i].ID
	if id <= 0 || int(id) >= len(l.first) {
		return
	}
	node := l.first[id]
	for j := i + 1; node != 0; {
		if j == split {
			j = on
		}
		if h := l.term[node]; h >= 0 && j > on && l.fits(h, toks[i]) {
			end, head = j, h
		}
		if j >= limit || toks[j].ID <= 0 || !l.inner[node] {
			return
		}
		node = l.edges.get(node, toks[j].ID)
		j++
	}
	return
}

// fits reports whether any form of a chain suits the first token's capitals.
func (l *Lexicon) fits(h int32, t text.Token) bool {
	for ; h >= 0; h = l.Forms[h].next {
		if l.Forms[h].suits(t) {
			return true
		}
	}
	return false
}

func (f *Form) suits(t text.Token) bool {
	switch f.casing {
	case needCapital:
		return t.Flags&text.Capital != 0
	case needCaps:
		return t.Flags&(text.Caps|text.Dotted) != 0
	}
	return true
}

// The ways in which the first word of a form may have to be written, a bit for each.
const (
	AnyCase uint8 = 1 << iota
	NeedCapital
	NeedCaps
)

// Casings are the ways in which the forms of a chain have to be written.
func (l *Lexicon) Casings(head int32) (set uint8) {
	for h := head; h >= 0; h = l.Forms[h].next {
		set |= 1 << l.Forms[h].casing
	}
	return set
}

// First is the first form of a chain that is of a class and suits the first
// token, nil if there is none.
func (l *Lexicon) First(head int32, t text.Token, c Class) *Form {
	for h := head; h >= 0; h = l.Forms[h].next {
		if f := &l.Forms[h]; f.class == c && f.suits(t) {
			return f
		}
	}
	return nil
}

// Of appends the forms of a chain whose classes are in a set, a bit for each,
// and that suit the first token.
func (l *Lexicon) Of(out []*Form, head int32, t text.Token, set uint64) []*Form {
	for h := head; h >= 0; h = l.Forms[h].next {
		if f := &l.Forms[h]; set&(1<<f.class) != 0 && f.suits(t) {
			out = append(out, f)
		}
	}
	return out
}

// Has reports whether one of the forms that Of gives has an attribute.
func (l *Lexicon) Has(head int32, t text.Token, set uint64, attr string) bool {
	for h := head; h >= 0; h = l.Forms[h].next {
		if f := &l.Forms[h]; set&(1<<f.class) != 0 && f.suits(t) && f.Has(attr) {
			return true
		}
	}
	return false
}

// Classes is the classes, a bit for each, of the forms of a chain that suit the first token.
func (l *Lexicon) Classes(head int32, t text.Token) (set uint64) {
	for h := head; h >= 0; h = l.Forms[h].next {
		if f := &l.Forms[h]; f.suits(t) {
			set |= 1 << f.class
		}
	}
	return set
}

// Each calls f for every form of a chain that suits the first token.
func (l *Lexicon) Each(head int32, t text.Token, f func(*Form)) {
	for h := head; h >= 0; h = l.Forms[h].next {
		if l.Forms[h].suits(t) {
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
	at := make([]string, len(l.term)) // by node
	for id, node := range l.first {
		if node != 0 {
			at[node] = words[id]
		}
	}
	type edge struct{ from, word, to int32 }
	var edges []edge
	for i, k := range l.edges.keys {
		if k != 0 {
			edges = append(edges, edge{int32(k >> 32), int32(uint32(k)), l.edges.to[i]})
		}
	}
	// a node is always made after the one that leads to it
	sort.Slice(edges, func(i, j int) bool { return edges[i].to < edges[j].to })
	for _, e := range edges {
		at[e.to] = at[e.from] + between + words[e.word]
	}
	var out []string
	for node, head := range l.term {
		for h := head; h >= 0; h = l.Forms[h].next {
			if keep == nil || keep(&l.Forms[h]) {
				out = append(out, at[node])
				break
			}
		}
	}
	return out
}
