package mention

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// casesOf is the cases in which the words of items [from,to), of which taken
// says what they are, can stand together: those of the head, of what agrees with
// it, and of the name beside it; 0 if they do not tell.
func (r *Reading) casesOf(m *Mention, from, to int32, taken []byte) pack.Feat {
	all := pack.Cases
	meet := func(f pack.Feat) {
		if f != 0 && all&f != 0 {
			all &= f
		}
	}
	head, known := byte(0), pack.Feat(0)
	for k := from; k < to; k++ {
		c := taken[k-from]
		switch c {
		case 'A', 'D', 'P', 'H':
			if head == 0 {
				meet(r.formCases(&r.Items[k], c))
			}
		case 'T', 'V', 'K', 'B', 'S', 'G', 'W', 'R':
			if head == 0 {
				meet(r.formCases(&r.Items[k], c))
				head = c
			}
		case 'C', 'O', 'X', 'M':
			if head == 0 {
				if f := r.formCases(&r.Items[k], c); f != 0 {
					meet(f)
				} else {
					meet(r.placeCases(&r.Items[k]))
				}
				head = c
			}
		case 'N':
			if r.Items[k].Is(pack.Holder) {
				known = r.formCases(&r.Items[k], c)
			}
		}
	}
	switch {
	case m.Kind != Person:
	case known != 0:
		meet(known)
	case head == 0 || head == 'T' || head == 'V' || head == 'K':
		if f := r.NameCases(m.Name, r.GenderFeat(m)); f&pack.Nom != 0 || !r.undeclined(m.Name) {
			meet(f)
		}
	}
	if all == pack.Cases {
		return 0
	}
	if all&pack.Gen != 0 && all&pack.Nom == 0 && (r.counted(from) || to-from > 1 && r.counted(from+1)) {
		all |= pack.Nom | pack.Acc
	}
	if all&pack.Nom != 0 && all != pack.Nom && r.governed(from) {
		all &^= pack.Nom
	}
	return all
}

// governed reports whether a word that only governs a case stands before item k: a preposition, "in the words of".
func (r *Reading) governed(k int32) bool {
	if k < 1 || r.SentFirst[r.Items[k].First] {
		return false
	}
	p := &r.Items[k-1]
	if p.Only(word.Bit(pack.Prep)) {
		return p.Set != 0
	}
	for _, f := range r.Forms(p, word.Bit(pack.Verb)|word.Bit(pack.Noun)) {
		if f.Frame.Accord && len(f.Frame.A) > 0 && f.Frame.A[0] != pack.Subj {
			return true
		}
	}
	return false
}

// counted reports whether what begins at item k is counted by the word before it, in a language in
// which what is counted stands in the genitive, whatever it is to the verb: "two of diplomats".
func (r *Reading) counted(k int32) bool {
	if k < 1 || k > 1 && r.Items[k-2].Is(pack.Prep) {
		return false
	}
	if t := r.Doc.Tokens[r.Items[k-1].First]; t.Kind == text.Number {
		return true
	}
	return r.Has(&r.Items[k-1], word.Bit(pack.Word), "counts")
}

// headClass is the class of the items that a letter of the shapes of groups stands for.
var headClass = map[byte]pack.Class{'A': pack.Country, 'D': pack.Det, 'P': pack.Possessive, 'H': pack.Honorific, 'T': pack.Title, 'V': pack.Title, 'K': pack.Counterpart,
	'B': pack.Body, 'S': pack.Side, 'G': pack.Group, 'W': pack.Anaphor, 'R': pack.Pronoun, 'C': pack.Country, 'O': pack.Org, 'X': pack.City, 'M': pack.Media, 'N': pack.Holder}

// formCases is the cases that the forms of an item say they are; 0 if one says none.
func (r *Reading) formCases(it *word.Item, letter byte) pack.Feat {
	var out pack.Feat
	for _, f := range r.Forms(it, word.Bit(headClass[letter])) {
		c := f.Feat & pack.Cases
		if c == 0 {
			return 0
		}
		out |= c
	}
	return out
}

// placeCases is the cases that the ending of the first of a place's words allows, of
// one with a hyphen that of its last part: the object has the form of the subject in
// the masculine.
func (r *Reading) placeCases(it *word.Item) pack.Feat {
	tok := it.First
	for tok+2 < it.Last && r.Doc.Tokens[tok+1].Is('-') {
		tok += 2
	}
	c := r.Pack.Names.Cases(r.Fold(tok), 0)
	if r.Pack.Names.Cases(r.Fold(tok), pack.Masc)&pack.Nom != 0 {
		c |= pack.Acc
	}
	return c
}

// NameCases is the cases that the endings of a name's first and last words allow.
func (r *Reading) NameCases(name text.Range, gender pack.Feat) pack.Feat {
	first, last := int32(-1), int32(-1)
	for i := name.First; i < name.Last; i++ {
		if t := r.Doc.Tokens[i]; t.Kind == text.Word && !t.Has(text.Initial) {
			if first < 0 || first == last && i > 1 && r.Doc.Tokens[i-1].Is('-') { // of "Kassym-Jomart" the second half is declined
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return 0
	}
	out := r.Pack.Names.Cases(r.Fold(last), gender)
	if first != last && out&pack.Nom != 0 && r.ListedGiven(first) && r.Pack.Names.Cases(r.Fold(first), gender)&pack.Nom == 0 {
		return out & pack.Nom // a given name as the list has it
	}
	if first != last && out != 0 {
		given := r.Pack.Names.Cases(r.Fold(first), gender)
		if c := out & given; c != 0 {
			out = c
		} else if out&pack.Nom != 0 && given&pack.Ins != 0 && given&pack.Nom == 0 {
			out = given // a surname that is not declined: "with Roberta-INS Metsola"
		}
	}
	return out
}

// ListedGiven reports whether a token is a given name as the pack lists it: in the
// nominative.
func (r *Reading) ListedGiven(i int32) (found bool) {
	r.EachForm(i, func(f *pack.Form) { found = found || f.Class == pack.Given })
	return found
}

// GenderFeat is the gender that a mention's honorific, given name and title tell; 0 if
// they do not.
func (r *Reading) GenderFeat(m *Mention) pack.Feat {
	fem, masc := r.GenderOf(m)
	fem = fem || m.Feat.HasFeat(pack.Fem) && !m.Feat.HasFeat(pack.Masc)
	switch {
	case fem && !masc:
		return pack.Fem
	case masc && !fem:
		return pack.Masc
	}
	return 0
}

// MaxAdverbials bounds how many of them are stepped over.
const MaxAdverbials = 6

// eitherNumber reports whether a title has one form for the singular and the plural,
// in different cases: "the heads-NOM" and "of the head-GEN".
func (r *Reading) eitherNumber(it *word.Item) bool {
	one, many := false, false
	for _, f := range r.Forms(it, word.Bit(pack.Title)) {
		one, many = one || f.Feat&pack.Sg != 0 && f.Feat&pack.Cases != 0, many || f.Feat&pack.Pl != 0 && f.Feat&pack.Cases != 0
	}
	return one && many
}
