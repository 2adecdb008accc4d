package name

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Brackets and quotation marks within a group.

// Brackets makes one item of a bracket that holds one name or acronym, to be a
// part of the group before it: "the ministers of Tajikistan [Muhriddin]"; or the state of the
// city before it.
func (r *Reading) Brackets() {
	out := r.Items[:0]
	items := r.Items
	for k := 0; k < len(items); k++ {
		it := items[k]
		t := r.Doc.Tokens[it.First]
		if c, ok := r.Pack.Habits.Pairs[rune(t.Num)]; ok && t.Kind == text.Punct && !r.Pack.Habits.Cased && k+2 < len(items) && items[k+1].Set&(word.Bit(pack.Org)|word.Bit(pack.Media)|word.Bit(pack.Body)) != 0 && !r.SentFirst[it.First] {
			// the name of an organisation in quotation marks
			if e := r.Doc.Tokens[items[k+2].First]; e.Kind == text.Punct && rune(e.Num) == c && items[k+2].Set == 0 {
				q := items[k+1]
				q.First, q.Last = it.First, items[k+2].Last
				out = append(out, q)
				k += 2
				continue
			}
		}
		if n := r.ledHouse(items, k); n > 0 {
			out = append(out, word.Item{First: it.First, Last: items[n].Last, Head: -1, Letters: pack.Letter('Q')})
			k = n
			continue
		}
		if (t.Is('[') || t.Is('(')) && k+2 < len(items) && k > 0 && !r.SentFirst[it.First] {
			if n := r.ageIn(items, k); n > 0 {
				out = append(out, word.Item{First: it.First, Last: items[n].Last, Head: -1, Letters: pack.Letter('Q')})
				k = n
				continue
			}
			in, end := &items[k+1], r.Doc.Tokens[items[k+2].First]
			name := in.Letters&pack.Letter('N') != 0
			short := in.Is(pack.Org) || in.Is(pack.Body) && r.Doc.Tokens[in.First].Has(text.Caps) && in.Last-in.First == 1 || in.Set == 0 && r.Doc.Tokens[in.First].Has(text.Caps)
			where := in.Is(pack.Country) && items[k-1].Is(pack.City) && !r.SentFirst[items[k-1].First] // "in Doha (Qatar)"
			where = where || r.sameState(in, &items[k-1])                                              // "of the Democratic Republic of the Congo (DRC)"
			if (end.Is(']') || end.Is(')')) && (name || short || where) {
				q := word.Item{First: it.First, Last: items[k+2].Last, Head: -1, Letters: pack.Letter('Q')}
				if name && !short {
					q.Inner = text.Range{First: in.First, Last: in.Last}
				}
				out = append(out, q)
				k += 2
				continue
			}
		}
		out = append(out, it)
	}
	r.Items = out
	r.Index()
}

// ledHouse is the item that closes the quotation marks at item k, where a title stands before
// them and a name behind: the name of what that one heads, "leader of-the-party “Unity” Otieno".
// 0 if it is not so.
func (r *Reading) ledHouse(items []word.Item, k int) int {
	const most = 5
	if !r.Pack.Order.Genitive || k == 0 || !items[k-1].Is(pack.Title) && !items[k-1].Is(pack.Body) || r.SentFirst[items[k].First] {
		return 0
	}
	t := r.Doc.Tokens[items[k].First]
	c, ok := r.Pack.Habits.Pairs[rune(t.Num)]
	if !ok || t.Kind != text.Punct || k+1 >= len(items) || !r.Doc.Tokens[items[k+1].First].Has(text.Capital) {
		return 0
	}
	for n := k + 2; n < len(items)-1 && n < k+most; n++ {
		if e := r.Doc.Tokens[items[n].First]; e.Kind == text.Punct && rune(e.Num) == c {
			if items[n+1].Letters&pack.Letter('N') != 0 && !items[k+1].Is(pack.Org) && r.Sent[items[n+1].First] == r.Sent[items[k].First] {
				return n
			}
			return 0
		}
	}
	return 0
}

// sameState reports whether two items name one state.
func (r *Reading) sameState(a, b *word.Item) bool {
	x, y := r.Form(a, pack.Country), r.Form(b, pack.Country)
	return x != nil && y != nil && x.Country != "" && x.Country == y.Country && !x.Alt && !y.Alt
}

// ageIn is the item that closes the bracket at item k, where it holds nothing but somebody's age
// with its word; 0 if it does not.
func (r *Reading) ageIn(items []word.Item, k int) int {
	if k+3 >= len(items) || !items[k+1].Is(pack.Number) && r.Doc.Tokens[items[k+1].First].Kind != text.Number {
		return 0
	}
	f := r.Form(&items[k+2], pack.Word)
	if e := r.Doc.Tokens[items[k+3].First]; f != nil && f.Has("age") && (e.Is(')') || e.Is(']')) {
		return k + 3
	}
	return 0
}
