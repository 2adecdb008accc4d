package word

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Item is one lookup of the lexicon: the longest string of it at a place, a
// name put together from several, or a token that nothing is known of.
type Item struct {
	First, Last int32 // tokens
	Head        int32 // first of its forms in the lexicon; -1 if unknown
	Set         uint64
	Letters     pack.Letters
	Inner       text.Range // the name that a bracket holds
	Over        int32      // the token after a string that goes on behind a day or an adverb; 0 if none does
	Weak        bool       // a capital only because a sentence begins, perhaps
}

// Bit is the set of one class.
func Bit(c pack.Class) uint64 { return 1 << c }

// Is reports whether one of its meanings is of a class.
func (it *Item) Is(c pack.Class) bool { return it.Set&Bit(c) != 0 }

// Only reports whether the item is of no other classes than these.
func (it *Item) Only(set uint64) bool { return it.Set&^set == 0 }

var (
	// NameSet are the classes of names of persons.
	NameSet = Bit(pack.Given) | Bit(pack.Holder) | Bit(pack.Surname)
	// Plain are the classes of words that name nobody.
	Plain = Bit(pack.Word) | Bit(pack.Verb) | Bit(pack.Noun) | Bit(pack.Adj) | Bit(pack.Adverb) | Bit(pack.Support) |
		Bit(pack.Occasion) | Bit(pack.TopicNoun) | Bit(pack.Maybe) | Bit(pack.Aux) | Bit(pack.Neg) | Bit(pack.And) | Bit(pack.Particle) | Bit(pack.Modifier)
)

// NounBefore gives the shorter string where the longest one is a verb with its
// "with" and the word before that can be a noun: "talks with" is not always
// the verb, and the "with" is found either way.
func (r *Reading) NounBefore(i, end, head int32) (int32, int32) {
	if end-i < 2 || head < 0 {
		return i, -1
	}
	lex, toks := r.Pack.Lexicon, r.Doc.Tokens
	if set := lex.Classes(head, toks[i]); set&(Bit(pack.Verb)|Bit(pack.Noun)) != Bit(pack.Verb) || r.WordSet(end-1)&Bit(pack.Prep) == 0 {
		return i, -1
	}
	with := false
	r.EachForm(end-1, func(f *pack.Form) {
		with = with || f.Class == pack.Prep && (f.Markers&pack.With != 0 || r.nounPlace(toks[i]))
	})
	if !with {
		return i, -1
	}
	s, h := lex.Longest(toks, i, end-1)
	if s != end-1 {
		return i, -1
	}
	if lex.Classes(h, toks[i])&Bit(pack.Noun) == 0 {
		return i, -1
	}
	return s, h
}

// DayBehind gives the shorter string where the longest one ends with a preposition and the
// name of a weekday or a month follows: "a call on Wednesday" is no call on somebody.
func (r *Reading) DayBehind(i, end, limit int32) (int32, int32) {
	if end-i < 2 || end >= limit || r.Pack.Order.Inverted {
		return i, -1
	}
	if r.WordSet(end)&(Bit(pack.Weekday)|Bit(pack.Month)) == 0 || r.WordSet(end-1)&Bit(pack.Prep) == 0 {
		return i, -1
	}
	s, h := r.Pack.Lexicon.Longest(r.Doc.Tokens, i, end-1)
	if h < 0 || s != end-1 {
		return i, -1
	}
	return s, h
}

// nounPlace reports whether the item before the word that is looked up now can only stand
// before a noun or its adjectives: "after stops in", "a stop in", but not "to stop in".
func (r *Reading) nounPlace(t text.Token) bool {
	n := len(r.Items) - 1
	if n < 0 || r.Items[n].Last == 0 || r.Doc.Tokens[r.Items[n].Last-1].End > t.Start {
		return false
	}
	p := &r.Items[n]
	if p.Is(pack.Prep) {
		f := r.Form(p, pack.Prep)
		return f != nil && f.Markers&pack.To == 0 && !p.Is(pack.And)
	}
	return p.Is(pack.Possessive) || p.Is(pack.Verb) && p.Set&(Bit(pack.Aux)|Bit(pack.Noun)|Bit(pack.Plan)|Bit(pack.Maybe)) == 0 || p.Is(pack.Number) || p.Is(pack.Det) && !p.Is(pack.Comp) && !p.Is(pack.Rel) && !p.Is(pack.Adverb) && !p.Is(pack.Pronoun)
}

// Index maps tokens to the items they belong to.
func (r *Reading) Index() {
	for k := range r.Items {
		for i := r.Items[k].First; i < r.Items[k].Last; i++ {
			r.ItemAt[i] = int32(k)
		}
	}
	r.ItemAt[len(r.Doc.Tokens)] = int32(len(r.Items))
}

// Form returns the item's first form of a class, nil if it has none.
func (r *Reading) Form(it *Item, c pack.Class) *pack.Form {
	if !it.Is(c) {
		return nil
	}
	return r.Pack.Lexicon.First(it.Head, r.Doc.Tokens[it.First], c)
}

// maxForms is how many forms one string has at most, as a rule.
const maxForms = 48

// Forms are those of an item whose classes are in a set, a bit for each.
func (r *Reading) Forms(it *Item, set uint64) []*pack.Form {
	if it.Set&set == 0 {
		return nil
	}
	forms := &r.Scratch.forms
	return forms.Keep(r.Pack.Lexicon.Of(forms.Rest(maxForms), it.Head, r.Doc.Tokens[it.First], set))
}

// Has reports whether one of an item's forms whose classes are in a set, a bit for each,
// has an attribute.
func (r *Reading) Has(it *Item, set uint64, attr string) bool {
	return it.Set&set != 0 && r.Pack.Lexicon.Has(it.Head, r.Doc.Tokens[it.First], set, attr)
}

// EachForm calls f for every form that the lexicon has of the word at a token by itself.
func (r *Reading) EachForm(tok int32, f func(*pack.Form)) {
	r.Pack.Lexicon.Each(r.Pack.Lexicon.Word(&r.Doc.Tokens[tok]), r.Doc.Tokens[tok], f)
}

// WordSet is the classes, a bit for each, that the word at a token has by itself.
func (r *Reading) WordSet(tok int32) uint64 {
	return r.Pack.Lexicon.WordClasses(&r.Doc.Tokens[tok])
}

// Lettered are the classes, a bit for each, whose words have a letter, or one for what they mark.
const Lettered = uint64(1)<<pack.Title | 1<<pack.Honorific | 1<<pack.Counterpart | 1<<pack.Side | 1<<pack.Group | 1<<pack.Body | 1<<pack.Anaphor | 1<<pack.Pronoun | 1<<pack.Possessive |
	1<<pack.Det | 1<<pack.Of | 1<<pack.Country | 1<<pack.Seat | 1<<pack.City | 1<<pack.Region | 1<<pack.Org | 1<<pack.Media | 1<<pack.And | 1<<pack.Number | 1<<pack.Word | 1<<pack.Prep

// LetterOf gives the component letters of a class; docs/packs.md lists them.
func LetterOf(f *pack.Form) byte {
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
	case pack.Region:
		if f.Country != "" && !f.Alt {
			return 'X' // undisputed: a place of its state
		}
		if f.Alt {
			return 'J' // "a European diplomat"
		}
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

// Comma reports whether r is a comma of any script. It is asked of most chunks by most rules: what is copied to all
// of these places is short.
func Comma(r rune) bool { return r == ',' || r > 0x7F && otherComma(r) }

//go:noinline
func otherComma(r rune) bool { return r == 0x060C || r == 0xFF0C || r == 0x3001 }

// Colon reports whether r is a colon of any script.
func Colon(r rune) bool { return r == ':' || r == 0xFF1A }

// Dash reports whether r is a dash, not a hyphen within a word.
func Dash(r rune) bool { return r == 0x2013 || r == 0x2014 || r == '-' }

// Semicolon reports whether r parts clauses of one sentence.
func Semicolon(r rune) bool { return r == ';' || r == 0x061B || r == 0xFF1B }

// IsTrip and IsTalk say what a trigger speaks of.
func IsTrip(f *pack.Form) bool {
	return f.Frame.Kind == pack.FVisit || f.Frame.Kind == pack.FArrive
}

// IsTalk reports whether a trigger tells that somebody met or spoke with somebody.
func IsTalk(f *pack.Form) bool {
	switch f.Frame.Kind {
	case pack.FMeet, pack.FCall, pack.FDiscuss, pack.FAttend:
		return true
	}
	return false
}
