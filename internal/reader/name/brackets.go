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
		if t.Kind == text.Punct && !r.Pack.Habits.Cased && k+2 < len(items) && items[k+1].Set&(word.Bit(pack.Org)|word.Bit(pack.Media)|word.Bit(pack.Body)) != 0 && !r.SentFirst[it.First] {
			// the name of an organisation in quotation marks
			c, ok := r.Pack.Habits.Pairs[rune(t.Num)]
			if e := r.Doc.Tokens[items[k+2].First]; ok && e.Kind == text.Punct && rune(e.Num) == c && items[k+2].Set == 0 {
				q := items[k+1]
				q.First, q.Last = it.First, items[k+2].Last
				out = append(out, q)
				k += 2
				continue
			}
		}
		if r.nameQuoted(items, k) && len(out) > 0 {
			out[len(out)-1].Last = it.Last
			end := items[k+2]
			end.Letters |= pack.Letter(',')
			out = append(out, items[k+1], end)
			k += 2
			continue
		}
		if n := r.ledHouse(items, k); n > 0 {
			out = append(out, word.Item{First: it.First, Last: items[n].Last, Head: -1, Letters: pack.Letter('Q')})
			k = n
			continue
		}
		if it.Is(pack.Seat) && k > 0 && r.houseIn(&items[k-1], &it) {
			it.Set, it.Letters = 0, pack.Letter('Q')
		}
		if n := r.stateBehindCity(items, k); n > 0 {
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
	if r.Items = out; len(out) < len(items) {
		r.Index()
	}
}

// nameQuoted reports whether nothing but a person's name stands in the quotation marks that open at item k, right behind a
// title or a word of honour: in letters without capitals they mark it as a name, «Mr “A B”».
func (r *Reading) nameQuoted(items []word.Item, k int) bool {
	if r.Pack.Habits.Cased || k == 0 || k+2 >= len(items) || r.SentFirst[items[k].First] {
		return false
	}
	t, e := r.Doc.Tokens[items[k].First], r.Doc.Tokens[items[k+2].First]
	c, ok := r.Pack.Habits.Pairs[rune(t.Num)]
	return ok && t.Kind == text.Punct && e.Kind == text.Punct && rune(e.Num) == c && items[k+1].Letters&pack.Letter('N') != 0 &&
		items[k-1].Set&(word.Bit(pack.Honorific)|word.Bit(pack.Title)) != 0 && items[k-1].Last == items[k].First
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

// houseIn reports whether a building that stands for those who sit in it follows the name of its
// city, and is but a place: "in the Kazan Kremlin".
func (r *Reading) houseIn(city, house *word.Item) bool {
	c, h := r.Form(city, pack.City), r.Form(house, pack.Seat)
	return c != nil && h != nil && city.Last == house.First && !r.SentFirst[city.First] && (h.Country == "" || h.Country == c.Country)
}

// stateBehindCity is the last item of what says, between the comma at item k and the next one, in
// which state the city before it lies: "met in Kazan, Russia, with". The next comma belongs to it
// where nothing else opened before it. 0 if it is not so, or may be a list.
func (r *Reading) stateBehindCity(items []word.Item, k int) int {
	if k < 2 || k+2 >= len(items) || !r.isComma(&items[k]) || r.SentFirst[items[k].First] || r.SentFirst[items[k+1].First] {
		return 0
	}
	city, state := r.Form(&items[k-1], pack.City), r.Form(&items[k+1], pack.Country)
	if city == nil || state == nil || city.Country == "" || city.Country != state.Country || state.Alt || r.SentFirst[items[k-1].First] {
		return 0
	}
	end := &items[k+2]
	if r.SentFirst[end.First] || !r.isComma(end) {
		if t := r.Doc.Tokens[end.First]; r.SentFirst[end.First] || t.Kind == text.Punct && !t.Is('(') && !t.Is('-') {
			return k + 1 // the sentence or a bracket ends
		}
		return 0
	}
	if k+3 >= len(items) || r.SentFirst[items[k+3].First] {
		return k + 1
	}
	for n := k + 3; n < len(items) && n < k+6; n++ { // "in Kazan, Russia, and China": a list
		switch {
		case items[n].Is(pack.Country):
			return 0
		case !items[n].Is(pack.And) && !items[n].Is(pack.Det):
			n = len(items)
		}
	}
	for n := k - 1; n >= 0 && !r.SentFirst[items[n+1].First]; n-- {
		if r.isComma(&items[n]) {
			return k + 1 // "Wang, who spoke in Kazan, Russia, met"
		}
	}
	return k + 2
}

// isComma reports whether an item is a comma.
func (r *Reading) isComma(it *word.Item) bool {
	t := &r.Doc.Tokens[it.First]
	return t.Kind == text.Punct && it.Last-it.First == 1 && word.Comma(rune(t.Num))
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
