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
	first []int32          // by word: the node of a form's first word; 0 if none begins so
	edges map[uint64]int32 // node and word → node
	term  []int32          // by node: the first of its forms, -1 if none ends here
	Forms []Form
}

func newLexicon(words, forms int) *Lexicon {
	return &Lexicon{edges: make(map[uint64]int32, forms), term: append(make([]int32, 0, forms*2), -1), Forms: make([]Form, 0, forms), first: make([]int32, words+1)}
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
			next = l.edges[uint64(node)<<32|uint64(id)]
		}
		if next == 0 {
			next = int32(len(l.term))
			l.term = append(l.term, -1)
			if k == 0 {
				l.first[id] = next
			} else {
				l.edges[uint64(node)<<32|uint64(id)] = next
			}
		}
		node = next
	}
	f.next = l.term[node]
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
		if j >= limit || toks[j].ID <= 0 {
			return
		}
		node = l.edges[uint64(node)<<32|uint64(toks[j].ID)]
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

// Each calls f for every form of a chain that suits the first token.
func (l *Lexicon) Each(head int32, t text.Token, f func(*Form)) {
	for h := head; h >= 0; h = l.Forms[h].next {
		if l.Forms[h].suits(t) {
			f(&l.Forms[h])
		}
	}
}

// Strings gives every string that the pack looks up, folded, its words parted
// by spaces: what any other matcher would have to hold.
func (p *Pack) Strings() []string {
	words, l := p.Vocab.Words(), p.Lexicon
	at := make([]string, len(l.term)) // by node
	for id, node := range l.first {
		if node != 0 {
			at[node] = words[id]
		}
	}
	type edge struct{ from, word, to int32 }
	var edges []edge
	for k, to := range l.edges {
		edges = append(edges, edge{int32(k >> 32), int32(uint32(k)), to})
	}
	// a node is always made after the one that leads to it
	sort.Slice(edges, func(i, j int) bool { return edges[i].to < edges[j].to })
	for _, e := range edges {
		at[e.to] = at[e.from] + " " + words[e.word]
	}
	var out []string
	for node, head := range l.term {
		if head >= 0 {
			out = append(out, at[node])
		}
	}
	return out
}
