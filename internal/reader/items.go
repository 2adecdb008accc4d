package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// item is one lookup of the lexicon: the longest string of it at a place, a
// name put together from several, or a token that nothing is known of.
type item struct {
	first, last int32 // tokens
	head        int32 // first of its forms in the lexicon; -1 if unknown
	set         uint64
	letters     pack.Letters
	inner       text.Range // the name that a bracket holds
	over        int32      // the token after a string that goes on behind a day or an adverb; 0 if none does
	weak        bool       // a capital only because a sentence begins, perhaps
}

// bit is the set of one class.
func bit(c pack.Class) uint64 { return 1 << c }

// is reports whether one of its meanings is of a class.
func (it *item) is(c pack.Class) bool { return it.set&bit(c) != 0 }

// only reports whether the item is of no other classes than these.
func (it *item) only(set uint64) bool { return it.set&^set == 0 }

var (
	// nameSet are the classes of names of persons.
	nameSet = bit(pack.Given) | bit(pack.Holder) | bit(pack.Surname)
	// plain are the classes of words that name nobody.
	plain = bit(pack.Word) | bit(pack.Verb) | bit(pack.Noun) | bit(pack.Adj) | bit(pack.Adverb) | bit(pack.Support) |
		bit(pack.Occasion) | bit(pack.TopicNoun) | bit(pack.Maybe) | bit(pack.Aux) | bit(pack.Neg) | bit(pack.And) | bit(pack.Particle) | bit(pack.Modifier)
)

// scan looks the whole text up, once, paragraph by paragraph.
func (r *reading) scan() {
	lex := r.pack.Lexicon
	toks := r.doc.Tokens
	if cap(r.items) < len(toks) {
		r.items = make([]item, 0, len(toks))
	}
	r.itemAt = sized(r.itemAt, len(toks)+1, 0)
	for pi := range r.doc.Paras {
		p := &r.doc.Paras[pi]
		for i := p.First; i < p.Last; {
			limit := p.Last
			if !r.pack.Spaced {
				limit = r.contiguous(i, p.Last)
			}
			end, head := lex.Longest(toks, i, limit)
			if end == i {
				end = i + 1
			}
			end, head = r.withoutTail(i, end, p.Last, head)
			if s, h := r.nounBefore(i, end, head); s > i {
				end, head = s, h
			} else if s, h := r.dayBehind(i, end, p.Last); s > i {
				end, head = s, h
			}
			if !r.pack.Spaced && end-i > 1 {
				end, head = r.splitBefore(i, end, limit, head)
			}
			over := int32(0)
			if r.pack.Order.Interposed {
				end, head, over = r.across(i, end, p.Last, head)
			}
			it := item{first: i, last: end, head: head, over: over}
			if head >= 0 {
				it.set = lex.Classes(head, toks[i])
			}
			r.items = append(r.items, it)
			i = end
		}
	}
	r.index()
	r.stateLetters()
}

// withoutTail gives the shorter string where the longest one is nothing but the
// head of forms with a gap whose other words do not follow in the sentence: "stood
// in", of "stood in … at".
func (r *reading) withoutTail(i, end, limit, head int32) (int32, int32) {
	for end-i > 1 && head >= 0 {
		gap := true
		r.pack.Lexicon.Each(head, r.doc.Tokens[i], func(f *pack.Form) {
			gap = gap && f.Tail != nil && r.tailFrom(end, limit, f.Tail) == 0
		})
		if !gap {
			break
		}
		if end, head = r.pack.Lexicon.Longest(r.doc.Tokens, i, end-1); head < 0 {
			return i + 1, -1
		}
	}
	return end, head
}

// nounBefore gives the shorter string where the longest one is a verb with its
// "with" and the word before that can be a noun: "talks with" is not always
// the verb, and the "with" is found either way.
func (r *reading) nounBefore(i, end, head int32) (int32, int32) {
	if end-i < 2 || head < 0 {
		return i, -1
	}
	lex, toks := r.pack.Lexicon, r.doc.Tokens
	with := false
	r.eachForm(end-1, func(f *pack.Form) {
		with = with || f.Class == pack.Prep && (f.Markers&pack.With != 0 || r.nounPlace(toks[i]))
	})
	if !with {
		return i, -1
	}
	verb, noun := false, false
	lex.Each(head, toks[i], func(f *pack.Form) {
		verb, noun = verb || f.Class == pack.Verb, noun || f.Class == pack.Noun
	})
	s, h := lex.Longest(toks, i, end-1)
	if !verb || noun || s != end-1 {
		return i, -1
	}
	short := false
	lex.Each(h, toks[i], func(f *pack.Form) { short = short || f.Class == pack.Noun })
	if !short {
		return i, -1
	}
	return s, h
}

// dayBehind gives the shorter string where the longest one ends with a preposition and the
// name of a weekday or a month follows: "a call on Wednesday" is no call on somebody.
func (r *reading) dayBehind(i, end, limit int32) (int32, int32) {
	if end-i < 2 || end >= limit || r.pack.Order.Inverted {
		return i, -1
	}
	day, prep := false, false
	r.eachForm(end, func(f *pack.Form) { day = day || f.Class == pack.Weekday || f.Class == pack.Month })
	if !day {
		return i, -1
	}
	r.eachForm(end-1, func(f *pack.Form) { prep = prep || f.Class == pack.Prep })
	s, h := r.pack.Lexicon.Longest(r.doc.Tokens, i, end-1)
	if !prep || h < 0 || s != end-1 {
		return i, -1
	}
	return s, h
}

// nounPlace reports whether the item before the word that is looked up now can only stand
// before a noun or its adjectives: "after stops in", "a stop in", but not "to stop in".
func (r *reading) nounPlace(t text.Token) bool {
	n := len(r.items) - 1
	if n < 0 || r.items[n].last == 0 || r.doc.Tokens[r.items[n].last-1].End > t.Start {
		return false
	}
	p := &r.items[n]
	if p.is(pack.Prep) {
		f := r.form(p, pack.Prep)
		return f != nil && f.Markers&pack.To == 0 && !p.is(pack.And)
	}
	return p.is(pack.Possessive) || p.is(pack.Verb) && p.set&(bit(pack.Aux)|bit(pack.Noun)|bit(pack.Plan)|bit(pack.Maybe)) == 0 || p.is(pack.Number) || p.is(pack.Det) && !p.is(pack.Comp) && !p.is(pack.Rel) && !p.is(pack.Adverb) && !p.is(pack.Pronoun)
}

// index maps tokens to the items they belong to.
func (r *reading) index() {
	for k := range r.items {
		for i := r.items[k].first; i < r.items[k].last; i++ {
			r.itemAt[i] = int32(k)
		}
	}
	r.itemAt[len(r.doc.Tokens)] = int32(len(r.items))
}

// form returns the item's first form of a class, nil if it has none.
func (r *reading) form(it *item, c pack.Class) *pack.Form {
	if !it.is(c) {
		return nil
	}
	return r.pack.Lexicon.First(it.head, r.doc.Tokens[it.first], c)
}

// trigger returns the item's forms that make records: verbs, nouns, supports.
func (r *reading) forms(it *item, set uint64) []*pack.Form {
	if it.set&set == 0 {
		return nil
	}
	s := &r.scratch
	if cap(s.forms)-len(s.forms) < 16 {
		s.forms = make([]*pack.Form, 0, 1024)
	}
	n := len(s.forms)
	s.forms = r.pack.Lexicon.Of(s.forms, it.head, r.doc.Tokens[it.first], set)
	return s.forms[n:len(s.forms):len(s.forms)]
}

// has reports whether one of an item's forms whose classes are in a set, a bit for each,
// has an attribute.
func (r *reading) has(it *item, set uint64, attr string) bool {
	return it.set&set != 0 && r.pack.Lexicon.Has(it.head, r.doc.Tokens[it.first], set, attr)
}

// flagged reports whether any form of a chunk that names nobody has an attribute.
func (r *reading) flagged(x *chunk, attr string) bool {
	return x.kind == cItem && r.has(&r.items[x.item], ^uint64(0), attr)
}

// eachForm calls f for every form that the lexicon has of the word at a token by itself.
func (r *reading) eachForm(tok int32, f func(*pack.Form)) {
	_, head := r.pack.Lexicon.Longest(r.doc.Tokens, tok, tok+1)
	r.pack.Lexicon.Each(head, r.doc.Tokens[tok], f)
}

// lettered are the classes, a bit for each, whose words have a letter, or one for what they mark.
const lettered = uint64(1)<<pack.Title | 1<<pack.Honorific | 1<<pack.Counterpart | 1<<pack.Side | 1<<pack.Group | 1<<pack.Body | 1<<pack.Anaphor | 1<<pack.Pronoun | 1<<pack.Possessive |
	1<<pack.Det | 1<<pack.Of | 1<<pack.Country | 1<<pack.Seat | 1<<pack.City | 1<<pack.Org | 1<<pack.Media | 1<<pack.And | 1<<pack.Number | 1<<pack.Word | 1<<pack.Prep

// letterOf gives the component letters of a class; docs/packs.md lists them.
func letterOf(f *pack.Form) byte {
	switch f.Class {
	case pack.Title:
		if f.Has("post") {
			return 'V'
		}
		return 'T'
	case pack.Honorific:
		return 'H'
	case pack.Counterpart:
		return 'K'
	case pack.Side:
		return 'S'
	case pack.Group:
		return 'G'
	case pack.Body:
		return 'B'
	case pack.Anaphor:
		if f.Role == "" && f.Has("states") {
			return 'C'
		}
		return 'W'
	case pack.Pronoun:
		return 'R'
	case pack.Possessive:
		return 'P'
	case pack.Det:
		return 'D'
	case pack.Of:
		return 'L'
	case pack.Country:
		if f.Alt {
			return 'A'
		}
		return 'C'
	case pack.Seat:
		return 'C'
	case pack.City:
		return 'X'
	case pack.Org:
		return 'O'
	case pack.Media:
		return 'M'
	case pack.And:
		return 'E'
	case pack.Number:
		return 'U'
	case pack.Word:
		if f.Is(pack.Describing) {
			return 'J'
		}
	}
	return 0
}

// label gives every item its component letters, after names were put together.
func (r *reading) label() {
	for k := range r.items {
		it := &r.items[k]
		if it.letters != 0 { // a name
			continue
		}
		if it.head >= 0 && it.set&lettered != 0 {
			r.pack.Lexicon.Each(it.head, r.doc.Tokens[it.first], func(f *pack.Form) {
				if l := letterOf(f); l != 0 && (f.Class != pack.Country || it.is(pack.Country)) {
					it.letters |= pack.Letter(l)
				}
				if f.Class == pack.Prep && f.Markers&pack.OfM != 0 {
					it.letters |= pack.Letter('L')
				}
				if f.Class == pack.Prep && f.Markers&pack.For != 0 && k > 0 && r.speaksFor(&r.items[k-1]) {
					it.letters |= pack.Letter('L')
				}
				if f.Class == pack.Prep && f.Markers&pack.In != 0 && r.worksIn(int32(k)) { //nolint:gosec // bounded by the text
					it.letters |= pack.Letter('L')
				}
				if f.Class == pack.Prep && (f.Markers&pack.From != 0 || f.Has("post")) {
					it.letters |= pack.Letter('F')
				}
			})
		}
		if !r.pack.Spaced && r.endsUnknownWord(int32(k)) {
			it.set &^= bit(pack.Plan) | bit(pack.Maybe)
		}
		if t := r.doc.Tokens[it.first]; t.Kind == text.Punct && comma(rune(t.Num)) && (!r.pack.Order.MarkedBefore || listComma(rune(t.Num))) {
			it.letters |= pack.Letter(',')
		} else if t.Is('/') && k > 0 && k+1 < len(r.items) && r.items[k-1].is(pack.Title) && r.items[k+1].is(pack.Title) {
			it.letters |= pack.Letter('E') // "High Representative/Vice-President"
		}
	}
}

// comma reports whether r is a comma of any script.
func comma(r rune) bool { return r == ',' || r == 0x060C || r == 0xFF0C || r == 0x3001 }

// colon reports whether r is a colon of any script.
func colon(r rune) bool { return r == ':' || r == 0xFF1A }

// dash reports whether r is a dash, not a hyphen within a word.
func dash(r rune) bool { return r == 0x2013 || r == 0x2014 || r == '-' }

// semicolon reports whether r parts clauses of one sentence.
func semicolon(r rune) bool { return r == ';' || r == 0x061B || r == 0xFF1B }
