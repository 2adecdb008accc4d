package pack

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/text"
)

// Subjects finds what words are about. Its forms are truncated words, as in the
// dictionaries of content analysis: "sanction*" is any word that begins so. They
// stand in a tree of their own over the bytes of folded words, so that they cut no text
// into other items and what the reader finds does not depend on them.
type Subjects struct {
	habits *text.Habits
	spaced bool
	made   []subjectNode        // the tree as it grows, its root first; nil when it is laid out
	tree   []branch             // the tree laid out, its root first: what follows by one byte alone stands next
	kids   []int32              // of the nodes from which several bytes lead on: whereto, from the lowest byte to the highest, 0 between them
	of     map[int32][]string   // by node: the IDs of the subjects whose form ends here
	starts [1 << 16 / 64]uint64 // a bit for each four bytes with which a form begins, by startBit
	short  [1 << 16 / 64]uint64 // for each three with which one begins whose first word has no more
}

// subjectNode is a node of the tree as it grows; its nodes are numbered in made, 0 for none.
type subjectNode struct {
	ids     []string
	ends    bool  // a form ends here, be it of no subject
	child   int32 // of its children the one of the lowest byte
	sibling int32 // the next child of its parent, of a higher byte
	rest    int32 // the node behind the rest of a word, whatever that is
	byte    uint8 // that leads to it
}

// branch is a node of the tree.
type branch struct {
	first int32  // of its kids; where it has but one, that is the next node
	rest  int32  // the node behind any rest of a word, 0 if none may follow
	bytes uint16 // from the lowest that leads on to the highest; 0 if none does
	byte  uint8  // the lowest
	ends  bool   // a form ends here
}

// follow is the node to which a byte leads, 0 if none.
func (s *Subjects) follow(node int32, c byte) int32 {
	b := &s.tree[node]
	switch i := uint16(c - b.byte); { // of a lower byte it is more than there are
	case i >= b.bytes:
		return 0
	case b.bytes == 1:
		return node + 1
	default:
		return s.kids[b.first+int32(i)]
	}
}

// layOut lays the tree out when all forms are entered.
func (s *Subjects) layOut() {
	if s.made != nil {
		s.lay(0)
		s.made = nil
	}
}

// lay puts a node behind those that are there, and what hangs from it behind that.
func (s *Subjects) lay(made int32) int32 {
	n := &s.made[made]
	at := int32(len(s.tree)) //nolint:gosec // bounded by the pack
	b := branch{ends: n.ends}
	if len(n.ids) > 0 {
		s.of[at] = n.ids
	}
	if n.child > 0 {
		b.byte = s.made[n.child].byte
		for c := n.child; c > 0; c = s.made[c].sibling {
			b.bytes = uint16(s.made[c].byte-b.byte) + 1
		}
	}
	if b.bytes > 1 {
		b.first = int32(len(s.kids)) //nolint:gosec // bounded by the pack
		s.kids = append(s.kids, make([]int32, b.bytes)...)
	}
	s.tree = append(s.tree, b)
	for c := n.child; c > 0; c = s.made[c].sibling {
		if to := s.lay(c); b.bytes > 1 {
			s.kids[b.first+int32(s.made[c].byte-b.byte)] = to
		}
	}
	if n.rest > 0 {
		to := s.lay(n.rest)
		s.tree[at].rest = to
	}
	return at
}

// startBit is the place of four bytes in starts, and of three and a zero in short.
func startBit(a, b, c, d byte) uint32 {
	return (uint32(a)<<24 | uint32(b)<<16 | uint32(c)<<8 | uint32(d)) * 0x9E3779B1 >> 16
}

// beginWith notes the bytes with which a form's first word begins; where it has fewer than three, any may follow.
func (s *Subjects) beginWith(b []byte) {
	switch {
	case len(b) < 3:
		for c := range 256 {
			s.beginWith(append(b[:len(b):len(b)], byte(c)))
		}
	case len(b) == 3:
		i := startBit(b[0], b[1], b[2], 0)
		s.short[i/64] |= 1 << (i % 64)
	default:
		i := startBit(b[0], b[1], b[2], b[3])
		s.starts[i/64] |= 1 << (i % 64)
	}
}

// Tag is a subject and the words that name it: the bytes [Start,End) of the text.
type Tag struct {
	ID         string
	Start, End int
}

const leastStem = 3 // letters before the "*" of a form of one word

func newSubjects(h *text.Habits, spaced bool) *Subjects {
	return &Subjects{habits: h, spaced: spaced, made: make([]subjectNode, 1), of: map[int32][]string{}}
}

// add enters the forms of one subject, parted by semicolons, that may stand in an article; without
// an ID they name none, and keep the words in them from naming any ("positive energy"). The error
// says what is wrong with the first that is not well formed.
func (s *Subjects) add(id, forms string, in *present) error {
	for form := range strings.SplitSeq(forms, ";") {
		form = strings.TrimSpace(form)
		if first, _, _ := strings.Cut(form, " "); first == "" || !in.begins(first) {
			continue
		}
		words := strings.Fields(form)
		node, least := int32(0), 1
		if len(words) == 1 {
			least = leastStem
		}
		for k, w := range words {
			stem, open := strings.CutSuffix(w, "*")
			if strings.Contains(stem, "*") || open && utf8.RuneCountInString(stem) < least {
				return fmt.Errorf("the form %q: a * stands at the end of a word, behind three letters or more where it is the only one", form)
			}
			if k > 0 && s.spaced {
				node = s.step(node, ' ')
			}
			folded := s.fold(nil, stem)
			if k == 0 && len(folded) > 0 {
				s.beginWith(folded)
			}
			for _, c := range folded {
				node = s.step(node, c)
			}
			if open {
				if s.made[node].rest == 0 {
					rest := s.newNode(0)
					s.made[node].rest = rest
				}
				node = s.made[node].rest
			}
		}
		n := &s.made[node]
		n.ends = true
		if id != "" && !slices.Contains(n.ids, id) {
			n.ids = append(n.ids, id)
		}
	}
	return nil
}

// newNode makes a node to which a byte leads.
func (s *Subjects) newNode(c byte) int32 {
	s.made = append(s.made, subjectNode{byte: c})
	return int32(len(s.made) - 1) //nolint:gosec // bounded by the pack
}

// step is the node behind a byte, made if there is none.
func (s *Subjects) step(node int32, c byte) int32 {
	last, next := int32(0), s.made[node].child
	for next > 0 && s.made[next].byte < c {
		last, next = next, s.made[next].sibling
	}
	if next > 0 && s.made[next].byte == c {
		return next
	}
	n := s.newNode(c)
	if s.made[n].sibling = next; last > 0 {
		s.made[last].sibling = n
	} else {
		s.made[node].child = n
	}
	return n
}

// fold appends a word as it is compared: an apostrophe is one, however it is written, and so is a hyphen
// ("US–Russia" with the dash of a range, or one that no line breaks at).
func (s *Subjects) fold(b []byte, w string) []byte {
	n := len(b)
	b = s.habits.AppendFold(b, w)
	if bytes.IndexByte(b[n:], 0xE2) >= 0 { // the first byte of all of them
		for _, x := range [...][2]string{{"\u2019", "'"}, {"\u2010", "-"}, {"\u2011", "-"}, {"\u2013", "-"}} {
			b = append(b[:n], bytes.ReplaceAll(b[n:], []byte(x[0]), []byte(x[1]))...)
		}
	}
	return b
}

// Scan is an article as Find looks at it; its zero value is ready for Prepare.
type Scan struct {
	folded []byte
	words  []folded
}

// folded is a token: its bytes in Scan.folded, and the longest form that begins there.
type folded struct {
	start, end int32
	after      int32 // the token after the form, or after this one if there is none; 0 if nobody looked
	node       int32 // of the form, 0 if there is none
}

// Prepare makes a Scan one of an article.
func (s *Subjects) Prepare(doc *text.Document, room *Scan) {
	room.folded, room.words = room.folded[:0], room.words[:0]
	if len(s.tree) < 2 {
		return
	}
	room.words = slices.Grow(room.words, len(doc.Tokens))
	room.folded = slices.Grow(room.folded, len(doc.Text))
	for k, t := range doc.Tokens {
		if k > 0 && s.spaced && doc.Tokens[k-1].End < t.Start {
			room.folded = append(room.folded, ' ')
		}
		start := len(room.folded)
		room.folded = s.fold(room.folded, doc.Text[t.Start:t.End])
		room.words = append(room.words, folded{start: int32(start), end: int32(len(room.folded))}) //nolint:gosec // bounded by the text
	}
}

// Find appends the subjects that a stretch of tokens of a prepared article names, each once, in the
// order of the text. A form that lies within another names nothing; where words are spaced, two of which each has
// words of its own both do ("tariff talks", "talks on Ukraine"). The time is linear in the stretch: a form is as long
// as the longest of the table.
func (s *Subjects) Find(out []Tag, doc *text.Document, g text.Range, room *Scan) []Tag {
	if len(s.tree) < 2 {
		return out
	}
	from, all := len(out), int32(len(room.words)) //nolint:gosec // bounded by the text
	covered := int32(0)                           // the token after all that a form holds
	for k := g.First; k < g.Last; {
		w := &room.words[k]
		if w.after == 0 {
			if w.after, w.node = s.at(room, k, all); w.node == 0 {
				w.after = k + 1
			}
		}
		end, node := w.after, w.node
		if end > g.Last { // a shorter one may end within the stretch
			end, node = s.at(room, k, g.Last)
		}
		if node == 0 || end <= covered {
			k++
			continue
		}
		for _, id := range s.of[node] {
			if !slices.ContainsFunc(out[from:], func(t Tag) bool { return t.ID == id }) {
				out = append(out, Tag{id, int(doc.Tokens[k].Start), int(doc.Tokens[end-1].End)})
			}
		}
		if covered = end; s.spaced {
			k++
		} else {
			k = end
		}
	}
	return out
}

// at is the longest form that begins with token k and ends before token limit, a proclitic
// before it or not: the token after it and its node, 0 if there is none.
func (s *Subjects) at(room *Scan, k, limit int32) (end, node int32) {
	at, last := room.words[k].start, room.words[k].end
	for range len(s.habits.Prefixes) + 1 {
		if s.begins(room.folded[at:]) {
			if end, node = s.longest(room, at, k, limit, 0); node != 0 {
				return end, node
			}
		}
		if end, node = s.merged(room, at, last, k, limit); node != 0 {
			return end, node
		}
		cut := s.proclitic(room.folded[at:last])
		if cut == 0 {
			return 0, 0
		}
		at += cut
	}
	return 0, 0
}

// merged is the longest form that begins with the article where a proclitic has swallowed its first
// letter, in token k from byte at.
func (s *Subjects) merged(room *Scan, at, last, k, limit int32) (end, node int32) {
	if s.habits.Article == "" || len(s.habits.Merged) == 0 {
		return 0, 0
	}
	for m, proclitic := range s.habits.Merged {
		if !bytes.HasPrefix(room.folded[at:last], []byte(m)) {
			continue
		}
		article := int32(0)
		for i := range len(s.habits.Article) {
			if article = s.follow(article, s.habits.Article[i]); article == 0 {
				return 0, 0
			}
		}
		// A word whose own first letter is the article's last one is written with two of them, not three.
		for _, cut := range []int{len(m), len(proclitic)} {
			if e, f := s.longest(room, at+int32(cut), k, limit, article); e > end { //nolint:gosec // a pack's clitic
				end, node = e, f
			}
		}
	}
	return end, node
}

// begins reports whether a form may begin with the first bytes of a text.
func (s *Subjects) begins(w []byte) bool {
	if len(w) < 4 {
		return true
	}
	i, j := startBit(w[0], w[1], w[2], w[3]), startBit(w[0], w[1], w[2], 0)
	return s.starts[i/64]&(1<<(i%64)) != 0 || s.short[j/64]&(1<<(j%64)) != 0
}

// proclitic is the length of what can be cut off the beginning of a folded word: 0 if nothing can.
func (s *Subjects) proclitic(w []byte) int32 {
	if a := s.habits.Article; a != "" && bytes.HasPrefix(w, []byte(a)) && len(w) > len(a) {
		return int32(len(a)) //nolint:gosec // a pack's article
	}
	for _, p := range s.habits.Prefixes {
		if len(p) < len(w) && bytes.HasPrefix(w, []byte(p)) {
			return int32(len(p)) //nolint:gosec // a pack's prefix
		}
	}
	return 0
}

// longest walks the tree from a node over the folded text from byte at, which lies in
// token k or ends it: the token after the longest form that ends before token limit, and its node.
func (s *Subjects) longest(room *Scan, at, k, limit, node int32) (end, found int32) {
	stop := room.words[k].end
	for {
		b := &s.tree[node]
		if at == stop && b.ends {
			end, found = k+1, node
		}
		if b.rest > 0 {
			if e, f := s.longest(room, stop, k, limit, b.rest); e > end {
				end, found = e, f
			}
		}
		for at >= stop {
			if k++; k >= limit {
				return end, found
			}
			stop = room.words[k].end
		}
		if node = s.follow(node, room.folded[at]); node == 0 {
			return end, found
		}
		at++
	}
}
