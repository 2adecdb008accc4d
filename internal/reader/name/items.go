package name

import (
	"unicode"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Scan looks the whole text up, once, paragraph by paragraph.
func (r *Reading) Scan() {
	lex := r.Pack.Lexicon
	toks := r.Doc.Tokens
	if cap(r.Items) < len(toks) {
		r.Items = make([]word.Item, 0, len(toks))
	}
	r.ItemAt = word.Sized(r.ItemAt, len(toks)+1, 0)
	for pi := range r.Doc.Paras {
		p := &r.Doc.Paras[pi]
		for i := p.First; i < p.Last; {
			limit := p.Last
			if !r.Pack.Spaced {
				limit = r.contiguous(i, p.Last)
			}
			end, head, set := lex.Look(toks, i, limit)
			looked := head
			if end == i {
				end = i + 1
			}
			end, head = r.withoutTail(i, end, p.Last, head)
			if s, h := r.NounBefore(i, end, head); s > i {
				end, head = s, h
			} else if s, h := r.stateBehind(i, end, limit, head); s > i {
				end, head = s, h
			} else if s, h := r.DayBehind(i, end, p.Last); s > i {
				end, head = s, h
			} else if s, h := r.fullName(i, end, limit, head); s > i {
				end, head = s, h
			}
			if !r.Pack.Spaced && end-i > 1 {
				end, head = r.splitBefore(i, end, limit, head)
			}
			over := int32(0)
			if r.Pack.Order.Interposed {
				end, head, over = r.Across(i, end, p.Last, head)
			}
			it := word.Item{First: i, Last: end, Head: head, Over: over}
			if it.Set = set; head != looked {
				it.Set = lex.Classes(head, toks[i])
			}
			r.Items = append(text.Grown(r.Items, int(it.First), len(r.Doc.Tokens)), it)
			i = end
		}
	}
	r.Index()
	r.stateLetters()
}

// withoutTail gives the shorter string where the longest one is nothing but the
// head of forms with a gap whose other words do not follow in the sentence: "stood
// in", of "stood in … at".
func (r *Reading) withoutTail(i, end, limit, head int32) (int32, int32) {
	for end-i > 1 && head >= 0 {
		gap := true
		r.Pack.Lexicon.Each(head, r.Doc.Tokens[i], func(f *pack.Form) {
			gap = gap && f.Gapped() && r.TailFrom(end, limit, f.Tail()) == 0
		})
		if !gap {
			break
		}
		if end, head = r.Pack.Lexicon.Longest(r.Doc.Tokens, i, end-1); head < 0 {
			return i + 1, -1
		}
	}
	return end, head
}

// fullName gives the article alone where the longest string is a word for an organisation spoken of before, and that word
// begins the name of one: "the Organisation", of "the Organisation of American States".
func (r *Reading) fullName(i, end, limit, head int32) (int32, int32) {
	lex, toks := r.Pack.Lexicon, r.Doc.Tokens
	if end-i < 2 || head < 0 || lex.Classes(head, toks[i])&word.Bit(pack.Anaphor) == 0 {
		return i, -1
	}
	e, h := lex.Longest(toks, end-1, limit)
	if h < 0 || e <= end || lex.Classes(h, toks[end-1])&(word.Bit(pack.Org)|word.Bit(pack.Media)|word.Bit(pack.Body)) == 0 {
		return i, -1
	}
	if s, a := lex.Longest(toks, i, end-1); s == end-1 {
		return s, a
	}
	return i, -1
}

// Label gives every item its component letters, after names were put together.
func (r *Reading) Label() {
	for k := range r.Items {
		it := &r.Items[k]
		if it.Letters != 0 { // a name
			continue
		}
		if it.Head >= 0 && it.Set&word.Lettered != 0 {
			r.Pack.Lexicon.Each(it.Head, r.Doc.Tokens[it.First], func(f *pack.Form) {
				if f.Class == pack.Pronoun && f.Has("behind") && (k == 0 || r.Items[k-1].Set&(word.Bit(pack.Verb)|word.Bit(pack.Support)) == 0) {
					return // "the last" is somebody right behind a verb only
				}
				if l := word.LetterOf(f); l != 0 && (f.Class != pack.Country || it.Is(pack.Country)) {
					it.Letters |= pack.Letter(l)
				}
				if f.Class == pack.Prep && f.Markers&pack.OfM != 0 {
					it.Letters |= pack.Letter('L')
				}
				if f.Class == pack.Prep && f.Markers&pack.For != 0 && k > 0 && r.SpeaksFor(&r.Items[k-1]) {
					it.Letters |= pack.Letter('L')
				}
				if f.Class == pack.Prep && f.Markers&pack.In != 0 && r.WorksIn(int32(k)) { //nolint:gosec // bounded by the text
					it.Letters |= pack.Letter('L')
				}
				if f.Class == pack.Prep && (f.Markers&pack.From != 0 || f.Has("post") || f.Markers&pack.To != 0 && r.sentTo(k)) {
					it.Letters |= pack.Letter('F')
				}
			})
		}
		if f := r.Form(it, pack.Prep); f != nil && f.Has("rough") && r.countAhead(k+1) {
			it.Set &^= word.Bit(pack.Prep) // "freed about 40 sailors"
		}
		if !r.Pack.Spaced && r.endsUnknownWord(int32(k)) {
			it.Set &^= word.Bit(pack.Plan) | word.Bit(pack.Maybe)
		}
		if t := r.Doc.Tokens[it.First]; t.Kind == text.Punct && word.Comma(rune(t.Num)) && (!r.Pack.Order.MarkedBefore || ListComma(rune(t.Num))) {
			it.Letters |= pack.Letter(',')
		} else if t.Is('/') && k > 0 && k+1 < len(r.Items) && r.Items[k-1].Is(pack.Title) && r.Items[k+1].Is(pack.Title) {
			it.Letters |= pack.Letter('E') // "High Representative/Vice-President"
		}
	}
}

// countAhead reports whether a number begins at item k, with a sign of money in front or without.
func (r *Reading) countAhead(k int) bool {
	if k >= len(r.Items) {
		return false
	}
	number := func(k int) bool { return k < len(r.Items) && r.Doc.Tokens[r.Items[k].First].Kind == text.Number }
	t := r.Doc.Tokens[r.Items[k].First]
	if number(k) || t.Kind == text.Punct && number(k+1) && unicode.Is(unicode.Sc, rune(t.Num)) {
		return true
	}
	return r.Items[k].Is(pack.Number) && (!r.Has(&r.Items[k], word.Bit(pack.Det), "indef") || k+1 < len(r.Items) && r.Items[k+1].Is(pack.Number))
}

// maxSentTo bounds the items between the title of an envoy and the word for "to" behind it.
const maxSentTo = 5

// sentTo reports whether the word for "to" at item k says where the envoy before it, of a state or an
// organisation, is sent, as his name follows: "the envoy (of) the United Nations TO Libya, X". Without
// the name it may be where he goes.
func (r *Reading) sentTo(k int) bool {
	n := k + 2
	if !r.Pack.Order.Construct || n >= len(r.Items) || !r.Items[k+1].Is(pack.Country) {
		return false
	}
	for n < len(r.Items) && r.Items[n].Is(pack.Honorific) {
		n++
	}
	if n >= len(r.Items) || r.Items[n].Letters&pack.Letter('N') == 0 {
		return false
	}
	for j := k - 1; j >= 0 && j >= k-maxSentTo; j-- {
		x := &r.Items[j]
		if t := r.Form(x, pack.Title); t != nil {
			if t.Role == "envoy" {
				return j < k-1 || x.Last-x.First > 1
			}
			continue // "the envoy of the president of A to"
		}
		if x.Set&(word.Bit(pack.Country)|word.Bit(pack.Org)|word.Bit(pack.City)|word.Bit(pack.Seat)|word.Bit(pack.Of)|word.Bit(pack.Adj)) == 0 {
			return false
		}
	}
	return false
}

// maxGap bounds the tokens between the head and the tail of a form with a gap.
const maxGap = 30

// TailFrom finds the words of a tail among the tokens [from,limit).
func (r *Reading) TailFrom(from, limit int32, tail []int32) int32 {
	toks, ends := r.Doc.Tokens, r.Pack.Order.MarkedBefore
	for t := from; t < limit && t < from+maxGap; t++ {
		if x := &toks[t]; ends && x.Kind == text.Punct && word.Comma(rune(x.Num)) && !ListComma(rune(x.Num)) {
			return 0 // its noun stands in its own clause
		} else if x.ID != tail[0] {
			continue
		}
		k := 1
		for k < len(tail) && t+int32(k) < limit && toks[t+int32(k)].ID == tail[k] {
			k++
		}
		if k == len(tail) {
			return t + int32(k)
		}
	}
	return 0
}

// SpeaksFor reports whether an item is a spokesperson's title: a "for" after it says
// whose spokesperson that is.
func (r *Reading) SpeaksFor(it *word.Item) bool {
	t := r.Form(it, pack.Title)
	return t != nil && t.Role == "spokesperson"
}

// Represents reports whether an item is the title of a state's permanent representative or
// consul general, more than one word, or an ambassador's without its article: a "for"
// behind it that means "of" too says whose.
func (r *Reading) Represents(it *word.Item) bool {
	t := r.Form(it, pack.Title)
	return t != nil && t.Role == "ambassador" && (it.Last-it.First > 1 || !r.Articled(it))
}

// ListComma reports whether r parts the members of a list, and no clauses.
func ListComma(r rune) bool { return r == 0x3001 }
