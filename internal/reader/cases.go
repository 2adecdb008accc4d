package reader

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Case, in languages that have it: which a mention can stand in, and what that
// says of its part in a clause.

// casesOf is the cases in which the words of items [from,to), of which taken
// says what they are, can stand together: those of the head, of what agrees with
// it, and of the name beside it; 0 if they do not tell.
func (r *reading) casesOf(m *mention, from, to int32, taken []byte) pack.Feat {
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
				meet(r.formCases(&r.items[k], c))
			}
		case 'T', 'V', 'K', 'B', 'S', 'G', 'W', 'R':
			if head == 0 {
				meet(r.formCases(&r.items[k], c))
				head = c
			}
		case 'C', 'O', 'X', 'M':
			if head == 0 {
				if f := r.formCases(&r.items[k], c); f != 0 {
					meet(f)
				} else {
					meet(r.placeCases(&r.items[k]))
				}
				head = c
			}
		case 'N':
			if r.items[k].is(pack.Holder) {
				known = r.formCases(&r.items[k], c)
			}
		}
	}
	switch {
	case m.kind != kPerson:
	case known != 0:
		meet(known)
	case head == 0 || head == 'T' || head == 'V' || head == 'K':
		meet(r.nameCases(m.name, r.genderFeat(m)))
	}
	if all == pack.Cases {
		return 0
	}
	return all
}

// headClass is the class of the items that a letter of the shapes of groups stands for.
var headClass = map[byte]pack.Class{'A': pack.Country, 'D': pack.Det, 'P': pack.Possessive, 'H': pack.Honorific, 'T': pack.Title, 'V': pack.Title, 'K': pack.Counterpart,
	'B': pack.Body, 'S': pack.Side, 'G': pack.Group, 'W': pack.Anaphor, 'R': pack.Pronoun, 'C': pack.Country, 'O': pack.Org, 'X': pack.City, 'M': pack.Media, 'N': pack.Holder}

// formCases is the cases that the forms of an item say they are; 0 if one says none.
func (r *reading) formCases(it *item, letter byte) pack.Feat {
	var out pack.Feat
	for _, f := range r.forms(it, bit(headClass[letter])) {
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
func (r *reading) placeCases(it *item) pack.Feat {
	tok := it.first
	for tok+2 < it.last && r.doc.Tokens[tok+1].Is('-') {
		tok += 2
	}
	c := r.pack.Names.Cases(r.fold(tok), 0)
	if r.pack.Names.Cases(r.fold(tok), pack.Masc)&pack.Nom != 0 {
		c |= pack.Acc
	}
	return c
}

// nameCases is the cases that the endings of a name's first and last words allow.
func (r *reading) nameCases(name text.Range, gender pack.Feat) pack.Feat {
	first, last := int32(-1), int32(-1)
	for i := name.First; i < name.Last; i++ {
		if t := r.doc.Tokens[i]; t.Kind == text.Word && !t.Has(text.Initial) {
			if first < 0 || first == last && i > 1 && r.doc.Tokens[i-1].Is('-') { // of "Kassym-Jomart" the second half is declined
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return 0
	}
	out := r.pack.Names.Cases(r.fold(last), gender)
	if first != last && out&pack.Nom != 0 && r.listedGiven(first) && r.pack.Names.Cases(r.fold(first), gender)&pack.Nom == 0 {
		return out & pack.Nom // a given name as the list has it
	}
	if first != last && out != 0 {
		if c := out & r.pack.Names.Cases(r.fold(first), gender); c != 0 {
			out = c
		}
	}
	return out
}

// listedGiven reports whether a token is a given name as the pack lists it: in the
// nominative.
func (r *reading) listedGiven(i int32) (found bool) {
	r.eachForm(i, func(f *pack.Form) { found = found || f.Class == pack.Given })
	return found
}

// genderFeat is the gender that a mention's honorific, given name and title tell; 0 if
// they do not.
func (r *reading) genderFeat(m *mention) pack.Feat {
	fem, masc := r.genderOf(m)
	fem = fem || m.feat.HasFeat(pack.Fem) && !m.feat.HasFeat(pack.Masc)
	switch {
	case fem && !masc:
		return pack.Fem
	case masc && !fem:
		return pack.Masc
	}
	return 0
}

// nameText is a person's name in the nominative; certain says that the text has it so.
func (r *reading) nameText(m *mention) (name string, certain bool) {
	if r.pack.Names == nil {
		return r.textOf(r.inFull(m.name)), false
	}
	gender := r.genderFeat(m)
	var b strings.Builder
	_, end := r.doc.Bytes(m.name)
	certain = true
	for i := m.name.First; i < m.name.Last; i++ {
		from, to := r.doc.Bytes(text.Range{First: i, Last: i + 1})
		next := end
		if i+1 < m.name.Last {
			next, _ = r.doc.Bytes(text.Range{First: i + 1, Last: i + 2})
		}
		word := r.doc.Text[from:to]
		if t := r.doc.Tokens[i]; t.Kind == text.Word && !t.Has(text.Initial) && !r.listedGiven(i) {
			certain = certain && r.pack.Names.Cases(r.fold(i), gender) == pack.Nom
			word = r.pack.Names.Nominative(word, r.fold(i), gender, m.cases)
		}
		b.WriteString(word)
		b.WriteString(r.doc.Text[to:next])
	}
	return b.String(), certain
}

// caseOf is the cases that all of some mentions can stand in; 0 if they do not tell.
func (r *reading) caseOf(mentions []int32) pack.Feat {
	if !r.pack.Order.Cases {
		return 0
	}
	all := pack.Cases
	for _, mi := range mentions {
		if c := r.mentions[mi].cases; c != 0 && c&all != 0 {
			all &= c
		}
	}
	if all == pack.Cases {
		return 0
	}
	return all
}

// oblique reports whether some mentions stand in a case that no subject has.
func (r *reading) oblique(mentions []int32) bool {
	c := r.caseOf(mentions)
	return c != 0 && c&pack.Nom == 0
}

// nominative reports whether some mentions stand in the case of a subject and in
// none that an object has.
func (r *reading) nominative(mentions []int32) bool {
	c := r.caseOf(mentions)
	return c&pack.Nom != 0 && c&pack.Acc == 0
}

// genitive reports whether some mentions can stand in the case of an owner.
func (r *reading) genitive(mentions []int32) bool {
	c := r.caseOf(mentions)
	return c == 0 || c&pack.Gen != 0
}

// ownersBehind reports whether a noun's owner stands behind it without a preposition.
func (r *reading) ownersBehind() bool { return r.pack.Order.Construct || r.pack.Order.Genitive }

// caseMark is what mentions in an oblique case, without a preposition, are to a
// verb: its object, to whom, by whom; 0 if they are somebody's or something's.
func (r *reading) caseMark(mentions []int32) pack.Marker {
	switch c := r.caseOf(mentions); {
	case c&pack.Acc != 0:
		return pack.Obj
	case c&pack.Dat != 0:
		return pack.To
	case c&pack.Ins != 0:
		return pack.By
	}
	return 0
}

// caseArg marks an argument behind a verb as its case says; told is false where the
// case leaves it open, and the mark is 0 where it is no argument of this verb.
func (r *reading) caseArg(c *clause, a *arg) (mark pack.Marker, told bool) {
	switch {
	case r.oblique(a.mentions):
		return r.caseMark(a.mentions), true
	case r.nominative(a.mentions):
		if c.get([]pack.Marker{pack.Subj}) == nil {
			return pack.Subj, true
		}
		return 0, true
	}
	return 0, false
}

// opensClause reports whether nothing that could be a verb's subject stands
// between chunk j, next to it, and the beginning of its clause: nothing at all, or
// a stretch that begins with a preposition, a day, an adverb.
func (r *reading) opensClause(reg *region, j int) bool {
	first := j + 1
	for k := j; k >= 0 && j-k < maxReach; k-- {
		x := &reg.chunks[k]
		if x.kind == cQuote || x.kind == cPunct && !r.innerMark(x) || x.kind == cItem && (x.is(pack.Comp) && !x.is(pack.Det) || x.is(pack.Rel) || x.is(pack.Sub) && !x.is(pack.Prep) || x.is(pack.And) && !x.is(pack.Prep)) || x.finite() && !x.is(pack.Aux) {
			break
		}
		first = k
	}
	if first > j {
		return true
	}
	x := &reg.chunks[first]
	if x.kind == cMent {
		return r.oblique([]int32{x.idx})
	}
	return x.kind == cDate || x.kind == cItem && (x.is(pack.Prep) || x.is(pack.Adverb) || x.is(pack.DayPart) || x.is(pack.Neg) || x.is(pack.Aux) || x.is(pack.Plan) || x.is(pack.Maybe)) && !x.is(pack.Det)
}

// pastAdverbials is the chunk after the adverbs behind a verb, and, where a subject
// can stand far behind its verb, after the days, places and addressees there: "told
// reporters in Madrid on Monday the minister".
func (r *reading) pastAdverbials(reg *region, k int) int {
	for n := 0; k < len(reg.chunks) && n < maxAdverbials; n++ {
		x := &reg.chunks[k]
		switch {
		case x.kind == cItem && x.is(pack.Adverb) && !x.is(pack.Det):
			k++
		case !r.pack.Order.Inverted:
			return k
		case x.kind == cDate, x.kind == cMent && r.oblique([]int32{x.idx}):
			k++
		case x.kind == cItem && x.is(pack.Prep) && !x.is(pack.Comp):
			p := k + 1
			for p < len(reg.chunks) && p < k+4 && reg.chunks[p].only(bit(pack.Det)|bit(pack.Modifier)|bit(pack.Number)|bit(pack.Honorific)) && reg.chunks[p].set != 0 {
				p++
			}
			if p >= len(reg.chunks) || reg.chunks[p].kind == cQuote || reg.chunks[p].kind == cPunct || reg.chunks[p].kind == cItem && (reg.chunks[p].finite() || r.pack.Order.Dropped && reg.chunks[p].feat&pack.Inf != 0 && reg.chunks[p].trig != nil && !isTrip(reg.chunks[p].trig)) { // "he affirmed on commenting on the measures"
				return k
			}
			k = p + 1
		default:
			return k
		}
	}
	return k
}

// maxAdverbials bounds how many of them are stepped over.
const maxAdverbials = 6

// innerMark reports whether a punctuation mark is one inside words, not between them.
func (r *reading) innerMark(x *chunk) bool {
	m := r.punct(x)
	return m == '-' || m == '.' || m == '\''
}

// whither reports whether a place after a word for "in" stands in a case that tells
// where to, not where: "to Moscow-ACC".
func (r *reading) whither(m *mention) bool {
	return m.cases != 0 && m.cases&pack.Loc == 0
}

// addressed reports whether a mention stands in the case of whom something is told,
// and in none that an owner or a subject has.
func (r *reading) addressed(mi int32) bool {
	c := r.caseOf([]int32{mi})
	return c&pack.Dat != 0 && c&(pack.Nom|pack.Gen) == 0
}

// turned reports whether what stands before a verb and could be its subject or its
// object is the object, as what stands behind it can only be the subject: "Belarus
// will visit the chairman-NOM". Without anything before, whether that stands behind.
func (r *reading) turned(reg *region, c *clause, left *arg) bool {
	if c.form.Feat&pack.Ger != 0 {
		return false
	}
	if left != nil {
		if f := r.caseOf(left.mentions); f != 0 && f&pack.Acc == 0 || left.to > c.at || r.mentions[left.mentions[0]].kind == kPronoun || r.mentions[left.mentions[0]].kind == kAnaphor {
			return false
		}
	}
	k := r.pastAdverbials(reg, c.at+1)
	return k < len(reg.chunks) && reg.chunks[k].kind == cMent && r.nominative([]int32{reg.chunks[k].idx})
}

// front reports whether a clause has an object before its verb.
func (c *clause) front() bool {
	for i := range c.args {
		if a := &c.args[i]; a.mark&pack.Obj != 0 && a.to <= c.at && a.from < a.to {
			return true
		}
	}
	return false
}

// objectBehind reports whether, after a relative at chunk j, the mention behind a
// verb that takes an object can be that object: its subject is told before.
func (r *reading) objectBehind(reg *region, c *clause, j int) bool {
	if !r.pack.Order.Cases || j < 0 || !reg.chunks[j].is(pack.Rel) {
		return false
	}
	obj := false
	for _, list := range [][]pack.Marker{c.frame.B, c.frame.To} {
		for _, m := range list {
			obj = obj || m == pack.Obj
		}
	}
	k := r.pastAdverbials(reg, c.at+1)
	return obj && k < len(reg.chunks) && reg.chunks[k].kind == cMent && !r.nominative([]int32{reg.chunks[k].idx})
}

// eitherNumber reports whether a title has one form for the singular and the plural,
// in different cases: "the heads-NOM" and "of the head-GEN".
func (r *reading) eitherNumber(it *item) bool {
	one, many := false, false
	for _, f := range r.forms(it, bit(pack.Title)) {
		one, many = one || f.Feat&pack.Sg != 0 && f.Feat&pack.Cases != 0, many || f.Feat&pack.Pl != 0 && f.Feat&pack.Cases != 0
	}
	return one && many
}

// ownSubject is the person in the nominative before a mention in its sentence, the
// nearest: whom a reflexive possessive means; -1 if there is none.
func (r *reading) ownSubject(mi int32) int32 {
	for i, n := mi-1, 0; i >= 0 && n < maxBack && r.mentions[i].sent == r.mentions[mi].sent; i, n = i-1, n+1 {
		m := &r.mentions[i]
		if (m.kind == kPerson || m.kind == kOffice) && len(m.who) == 1 && r.nominative([]int32{i}) {
			return m.who[0]
		}
	}
	return -1
}

// otherCase reports whether the mention at chunk n can stand in none of the cases that the
// one at chunk j can: the two are no list, "broke with A-INS, B-NOM recalled".
func (r *reading) otherCase(reg *region, j, n int) bool {
	if !r.pack.Order.Cases {
		return false
	}
	first, next := r.mentions[reg.chunks[j].idx].cases&pack.Cases, r.mentions[reg.chunks[n].idx].cases&pack.Cases
	if j > 0 && reg.chunks[j-1].kind == cItem && reg.chunks[j-1].is(pack.Prep) {
		first &^= pack.Nom
	}
	return first != 0 && next != 0 && first&next == 0
}
