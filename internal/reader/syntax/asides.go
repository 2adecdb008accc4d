package syntax

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// What stands between a verb and its subject, or before both.

// OverAside is the chunk before the aside that the comma, or the bracket, at chunk j closes, "A and
// B, and with them C, arrived", in a language whose verbs usually come first:
// the subject is what an auxiliary, or the sentence, opens with. -1 if there is none.
func (r *Reading) OverAside(reg *phrase.Region, j int) int {
	if j > 0 && r.Punct(&reg.Chunks[j]) == ')' {
		return r.overBrackets(reg, j)
	}
	if j <= 0 || !word.Comma(r.Punct(&reg.Chunks[j])) {
		return -1
	}
	for k := j - 1; k > 0 && j-k < 16; k-- { // "the president, according to his office, spoke"
		if word.Comma(r.Punct(&reg.Chunks[k])) {
			if t := reg.Chunks[k+1].Trig; t != nil && t.Frame.Accord && t.Class == pack.Noun {
				return k - 1
			}
			break
		}
	}
	if r.Pack.Order.SubjectFirst {
		if k := r.OverDescription(reg, j); k >= 0 {
			return k
		}
		if k := r.overParticiple(reg, j); k >= 0 {
			return k
		}
		if k := r.overGerund(reg, j); k >= 0 {
			return k
		}
		return r.overPhrase(reg, j)
	}
	k := j - 1
	for k > 0 && j-k < 16 && !word.Comma(r.Punct(&reg.Chunks[k])) {
		if x := &reg.Chunks[k]; x.Finite() || x.Kind == phrase.OfQuote || x.Kind == phrase.OfPunct || x.Is(pack.Comp) || x.Is(pack.Rel) {
			return -1
		}
		k--
	}
	if r.ownedAside(reg, k, j) {
		return k - 1
	}
	if k <= 0 || !word.Comma(r.Punct(&reg.Chunks[k])) || !reg.Chunks[k+1].Is(pack.Prep) && !(reg.Chunks[k+1].Is(pack.And) && reg.Chunks[k+2].Is(pack.Prep)) || reg.Chunks[k-1].Kind != phrase.OfMention {
		return -1
	}
	a := r.ChainLeft(reg, k-1)
	for i := a.From - 1; i >= 0; i-- {
		if x := &reg.Chunks[i]; !x.Is(pack.And) && !x.Is(pack.Aux) && !x.Is(pack.Det) {
			return -1
		}
	}
	return k - 1
}

// ownedAside reports whether between the commas at chunks k and j stands only a noun that a state owns, what the state
// before them is: "Russia, (an) ally (of) Iran, condemned". The state opens the clause.
func (r *Reading) ownedAside(reg *phrase.Region, k, j int) bool {
	if k < 1 || j != k+3 || !word.Comma(r.Punct(&reg.Chunks[k])) || reg.Chunks[k-1].Kind != phrase.OfMention || reg.Chunks[j-1].Kind != phrase.OfMention {
		return false
	}
	h, o, n := &r.Mentions[reg.Chunks[k-1].Idx], &r.Mentions[reg.Chunks[j-1].Idx], &reg.Chunks[k+1]
	if h.Kind != mention.Country && h.Kind != mention.Body && h.Kind != mention.Organisation || h.Bare || o.Kind != mention.Country {
		return false
	}
	if n.Kind != phrase.OfItem || n.Finite() || n.Set&(word.Bit(pack.Prep)|word.Bit(pack.And)|word.Bit(pack.Rel)|word.Bit(pack.Comp)|word.Bit(pack.Sub)|word.Bit(pack.Aux)|word.Bit(pack.Neg)) != 0 || r.Articled(&r.Items[n.Item]) {
		return false
	}
	p := r.SkipDet(reg, r.ChainLeft(reg, k-1).From-1)
	return p < 0 || r.Boundary(&reg.Chunks[p]) || reg.Chunks[p].Kind == phrase.OfItem && (reg.Chunks[p].Is(pack.Comp) || reg.Chunks[p].Is(pack.And) && !reg.Chunks[p].Is(pack.Prep))
}

// overBrackets is the mention before the brackets that chunk j closes, "the senator (a Democrat who
// has been mistaken for an aide) says"; -1 if they stand behind nobody.
func (r *Reading) overBrackets(reg *phrase.Region, j int) int {
	for k := j - 1; k > 0 && j-k < 2*phrase.MaxAside; k-- {
		switch r.Punct(&reg.Chunks[k]) {
		case ')':
			return -1
		case '(':
			if reg.Chunks[k-1].Kind == phrase.OfMention {
				return k - 1
			}
			return -1
		}
	}
	return -1
}

// overPhrase is the chunk before the phrase with a preposition that the comma at chunk
// j closes, where a subject stands before it: "the ministry, in a statement carried by
// the agency, rejected". -1 if there is none.
func (r *Reading) overPhrase(reg *phrase.Region, j int) int {
	k := j - 1
	for ; k > 0 && j-k < phrase.MaxAside && !word.Comma(r.Punct(&reg.Chunks[k])); k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote || x.Kind == phrase.OfPunct && !r.InnerMark(x) || x.Is(pack.Comp) && !x.Is(pack.Det) || x.Is(pack.Rel) && !x.Is(pack.Det) {
			return -1
		}
		if x.Finite() && x.Feat&pack.Part == 0 && !r.OpensAside(reg, k) {
			return -1
		}
	}
	if k <= 0 || j-k < 3 || !word.Comma(r.Punct(&reg.Chunks[k])) || reg.Chunks[k-1].Kind != phrase.OfMention || r.OwnerAt(reg, k) {
		return -1
	}
	if x := &reg.Chunks[k+1]; x.Kind != phrase.OfItem || !(x.Is(pack.Prep) && !x.Is(pack.And)) && !r.OpensAside(reg, k+1) && !r.describesName(reg, k+1) && !r.ParticipleAside(reg, k+1) {
		return -1
	}
	a := r.ChainLeft(reg, k-1)
	if q := r.SkipDet(reg, a.From-1); q >= 0 && !reg.Chunks[q].Is(pack.And) && !r.Boundary(&reg.Chunks[q]) && reg.Chunks[q].Kind != phrase.OfDate {
		return -1
	}
	return k - 1
}

// overParticiple is the chunk before what a participle says of the named between commas, of which
// chunk j is the closing one, where the words have cases and the verb follows: the body without a
// case that ends it is no subject. "X, arrived for a summit of the CIS, met Y". -1 if there is none.
func (r *Reading) overParticiple(reg *phrase.Region, j int) int {
	if !r.Pack.Order.Inverted || !r.Pack.Order.Cases || j < 4 || j+1 >= len(reg.Chunks) || !reg.Chunks[j+1].Finite() {
		return -1
	}
	for k := j - 1; k > 1 && j-k < phrase.MaxAside; k-- {
		x, p := &reg.Chunks[k], &reg.Chunks[k-1]
		if x.Kind == phrase.OfQuote || x.Kind == phrase.OfPunct && !r.InnerMark(x) || x.Is(pack.Comp) || x.Is(pack.Rel) || x.Finite() {
			return -1
		}
		if x.Trig == nil || x.Trig.Class != pack.Verb || x.Feat&pack.Ger == 0 || x.Feat&pack.Nom == 0 || !word.Comma(r.Punct(p)) {
			continue
		}
		if h := &reg.Chunks[k-2]; h.Kind == phrase.OfMention && !r.Oblique([]int32{h.Idx}) {
			return k - 2
		}
		return -1
	}
	return -1
}

// overGerund is the subject before the gerund with which what the comma at chunk j closes begins,
// where nothing but "that" or a subordinator stands before the subject: "X, echoing Y, called on Z". -1 if there is none.
func (r *Reading) overGerund(reg *phrase.Region, j int) int {
	if o := r.Pack.Order; o.Inverted || o.MarkedBefore {
		return -1
	}
	for k := j - 1; k > 1 && j-k < phrase.MaxAside; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote || x.Kind == phrase.OfPunct && !r.InnerMark(x) || x.Is(pack.Comp) || x.Is(pack.Rel) || x.Finite() {
			return -1
		}
		if x.Trig == nil || x.Trig.Class != pack.Verb || x.Feat&pack.Ger == 0 || x.Feat&(pack.Past|pack.Pres) != 0 || !word.Comma(r.Punct(&reg.Chunks[k-1])) {
			continue
		}
		if reg.Chunks[k-2].Kind != phrase.OfMention {
			return -1
		}
		p := r.SkipDet(reg, r.ChainLeft(reg, k-2).From-1)
		if p < 0 || r.Boundary(&reg.Chunks[p]) && !word.Comma(r.Punct(&reg.Chunks[p])) || reg.Chunks[p].Kind == phrase.OfItem && (reg.Chunks[p].Is(pack.Comp) || reg.Chunks[p].Is(pack.Sub) && !reg.Chunks[p].Is(pack.Prep)) {
			return k - 2
		}
		return -1
	}
	return -1
}

// describesName reports whether chunk k, behind a name and a comma, can open what describes
// the named: a participle or an adjective that no list has, "A, chargé de former un
// gouvernement, a reçu".
func (r *Reading) describesName(reg *phrase.Region, k int) bool {
	x, p := &reg.Chunks[k], &reg.Chunks[k-2]
	if !r.Pack.Order.Incise || p.Kind != phrase.OfMention || r.Mentions[p.Idx].Kind != mention.Person || r.Doc.Tokens[x.First].Kind != text.Word || r.Doc.Tokens[x.First].Has(text.Capital) {
		return false
	}
	return x.Set&(word.Bit(pack.Det)|word.Bit(pack.And)|word.Bit(pack.Aux)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)|word.Bit(pack.Neg)|word.Bit(pack.Rel)|word.Bit(pack.Comp)|word.Bit(pack.Sub)|word.Bit(pack.Pronoun)|word.Bit(pack.Title)) == 0
}

// ParticipleAside reports whether chunk k, behind a name and a comma, is a participle that says
// what was done to the named, and another comma and a verb follow: "X, dismissed as minister on
// Sunday, called it illegal".
func (r *Reading) ParticipleAside(reg *phrase.Region, k int) bool {
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.Inverted || k < 2 || k+1 >= len(reg.Chunks) {
		return false
	}
	x, n, p := &reg.Chunks[k], &reg.Chunks[k+1], &reg.Chunks[k-2]
	if x.Trig == nil || x.Trig.Class != pack.Verb || x.Feat&pack.Part == 0 || !word.Comma(r.Punct(&reg.Chunks[k-1])) || p.Kind != phrase.OfMention || r.Mentions[p.Idx].Kind == mention.Pronoun {
		return false
	}
	if n.Kind != phrase.OfDate && !((x.Tail != 0 || x.Last-x.First > 1) && n.Kind == phrase.OfMention) && !(n.Kind == phrase.OfItem && n.Set&(word.Bit(pack.Prep)|word.Bit(pack.Adverb)) != 0 && !n.Is(pack.And)) {
		return false
	}
	for j := k + 1; j < len(reg.Chunks) && j < k+phrase.MaxAside; j++ {
		switch y := &reg.Chunks[j]; {
		case word.Comma(r.Punct(y)):
			for j++; j < len(reg.Chunks) && reg.Chunks[j].Only(word.Bit(pack.Adverb)) && reg.Chunks[j].Set != 0; j++ {
				continue
			}
			return j < len(reg.Chunks) && (reg.Chunks[j].Finite() || reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Is(pack.Aux) && !reg.Chunks[j].Is(pack.And))
		case y.Finite(), y.Kind == phrase.OfQuote, y.Kind == phrase.OfPunct && !r.InnerMark(y), y.Is(pack.Comp) && !y.Is(pack.Det), y.Is(pack.Rel) && !y.Is(pack.Det):
			return false
		}
	}
	return false
}

// SetOffSmall is the auxiliary before an adverb or a day that commas set off from it
// and from its verb, of which chunk j is the closing comma: "a, pour sa part, remercié"; or a word
// that denies or plans before any words without a verb so set off, "descartó, por ahora, viajar".
// -1 if there is none.
func (r *Reading) SetOffSmall(reg *phrase.Region, j int) int {
	if j < 3 || !word.Comma(r.Punct(&reg.Chunks[j])) {
		return -1
	}
	adverbs := true
	for k := j - 1; k > 0 && k > j-7; k-- {
		x := &reg.Chunks[k]
		if word.Comma(r.Punct(x)) {
			if y := &reg.Chunks[k-1]; k < j-1 && y.Kind == phrase.OfItem && (adverbs && k > j-5 && y.Is(pack.Aux) || y.Set&(word.Bit(pack.Neg)|word.Bit(pack.Plan)|word.Bit(pack.Cancel)) != 0 && !y.Is(pack.Comp)) {
				return k - 1
			}
			return -1
		}
		if x.Finite() || x.Kind == phrase.OfQuote || x.Is(pack.Comp) || x.Is(pack.Rel) || x.Is(pack.And) {
			return -1
		}
		adverbs = adverbs && (x.Kind == phrase.OfDate || x.Kind == phrase.OfItem && x.Set&(word.Bit(pack.Adverb)|word.Bit(pack.DayPart)) != 0 || x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Pronoun)
	}
	return -1
}

// beforeAside finds the subject before a description between commas, of which
// chunk j is the closing one: "Smith, who runs the agency, said".
func (r *Reading) beforeAside(reg *phrase.Region, j int) *phrase.Group {
	lo := j
	for k := j - 1; k >= 0 && j-k < phrase.MaxSubject; k-- {
		x := &reg.Chunks[k]
		if m := r.Punct(x); x.Kind == phrase.OfQuote && k+1 < j && word.Comma(r.Punct(&reg.Chunks[k+1])) || word.Semicolon(m) || word.Colon(m) {
			break
		}
		lo = k
	}
	from := lo
	for from < j {
		end := from
		for end < j && !word.Comma(r.Punct(&reg.Chunks[end])) && !word.Dash(r.Punct(&reg.Chunks[end])) {
			end++
		}
		if end >= j { // the name itself holds the description, or the comma closes nothing
			if from == lo || reg.Chunks[from-1].Kind == phrase.OfPunct {
				return r.asideHead(reg, from, end)
			}
			return nil
		}
		if g := r.asideHead(reg, from, end); g != nil {
			// "the group's director, Bill Smith, said": the name is the speaker
			if n := end + 1; r.nameless(g) && n < j && r.Boundary(&reg.Chunks[n+1]) && reg.Chunks[n].Kind == phrase.OfMention && r.Mentions[reg.Chunks[n].Idx].Kind == mention.Person {
				g.Mentions, g.From, g.To = []int32{reg.Chunks[n].Idx}, n, n+1
			}
			return g
		}
		from = end + 1
	}
	return nil
}

// nameless reports whether a subject is an office or a stranger, so that a name
// after a comma is its holder's.
func (r *Reading) nameless(g *phrase.Group) bool {
	return len(g.Mentions) == 0 || len(g.Mentions) == 1 && r.Mentions[g.Mentions[0]].Kind == mention.Office
}

// SomethingSaid reports whether something that can have been said stands before
// the comma at chunk j: a clause, or a quotation.
func (r *Reading) SomethingSaid(reg *phrase.Region, j int) bool {
	for k := j - 1; k >= 0 && j-k < MaxContent; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote || r.Closes(x) || x.Finite() || x.Kind == phrase.OfItem && (x.Is(pack.Aux) || x.Is(pack.Maybe) || x.Is(pack.Plan)) || r.InTitle(x.First) {
			return true
		}
	}
	return false
}

// asideHead is the noun group that chunks [from,end) are, if they are one and
// no clause: the words before a description.
func (r *Reading) asideHead(reg *phrase.Region, from, end int) *phrase.Group {
	for k := end - 1; k >= from; k-- { // after "that" or "and" a clause of its own begins
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote || x.Is(pack.Comp) && !x.Is(pack.Det) && !x.Is(pack.Rel) || x.Kind == phrase.OfItem && x.Is(pack.Sub) && !x.Is(pack.Prep) {
			from = k + 1
			break
		}
	}
	if from >= end {
		return nil
	}
	x := &reg.Chunks[from]
	if x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.As != 0 && from+1 < end { // "As Tabler, an expert on Syria, noted"
		from++
		x = &reg.Chunks[from]
	}
	if x.Kind == phrase.OfItem && (x.Is(pack.Prep) || x.Is(pack.Rel)) && !x.Is(pack.Det) {
		return nil
	}
	if x.Kind == phrase.OfItem && x.Trig != nil && x.Trig.Class == pack.Verb && x.Feat&pack.Ger != 0 && x.Feat&(pack.Past|pack.Pres) == 0 {
		return nil // "Speaking beside X, Y, the minister, said"
	}
	rel := false
	for k := from; k < end; k++ {
		y := &reg.Chunks[k]
		rel = rel || y.Is(pack.Rel)
		if !rel && k > from && (r.Verbal(y) && !r.NounAlso(y) || y.Kind == phrase.OfItem && y.Is(pack.Aux) && y.Trig == nil) {
			return nil
		}
		if !rel && k > from && r.verbByAux(reg, k) {
			return nil
		}
	}
	return r.GroupIn(reg, from, end)
}

// setBetween reports whether a cue stands with the group h right behind it between commas within
// what was said: the comma before it, at chunk j, is the first of its sentence, and no comma parts
// a subject from its verb. "The truce, said Smith, will hold".
func (r *Reading) setBetween(reg *phrase.Region, j, at int, h *phrase.Group) bool {
	if h == nil || len(h.Mentions) == 0 || h.From != at+1 || h.To >= len(reg.Chunks) || r.Mentions[h.Mentions[0]].Kind == mention.Pronoun {
		return false
	}
	for k := j - 1; k >= 0; k-- {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Kind == phrase.OfMention && r.HoldsComma(x) {
			return false
		}
	}
	k := h.To
	for k < len(reg.Chunks) && (reg.Chunks[k].Kind == phrase.OfDate || reg.Chunks[k].Kind == phrase.OfItem && (reg.Chunks[k].Is(pack.Prep) || reg.Chunks[k].Is(pack.DayPart)) || reg.Chunks[k].Kind == phrase.OfMention && reg.Chunks[k-1].Is(pack.Prep)) {
		k++
	}
	return k < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[k])) && r.VerbAhead(reg, k)
}

// verbByAux reports whether the word at chunk k, a noun's and a verb's, is the verb, for an
// auxiliary or a denial stands right before it: "did not attack", "will visit".
func (r *Reading) verbByAux(reg *phrase.Region, k int) bool {
	x, p := &reg.Chunks[k], &reg.Chunks[k-1]
	const before = 1<<pack.Aux | 1<<pack.Plan | 1<<pack.Maybe | 1<<pack.Neg
	return x.Kind == phrase.OfItem && x.Trig != nil && x.Trig.Class == pack.Verb && x.Feat&pack.Base != 0 && p.Kind == phrase.OfItem && p.Set&before != 0
}

// beforeQuotedAside finds the subject before a gerund set off by a comma whose words in quotation
// marks end at chunk j: "Smith, citing “the magic of the moment,” said". Nil if there is none.
func (r *Reading) beforeQuotedAside(reg *phrase.Region, j int) *phrase.Group {
	for k := j - 1; k > 1 && j-k < phrase.MaxAside; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct && !r.Opens(x) && !(k == j-1 && word.Comma(r.Punct(x))) || x.Kind == phrase.OfQuote {
			return nil
		}
		if x.Trig != nil && x.Trig.Class == pack.Verb && x.Feat&pack.Ger != 0 && x.Feat&(pack.Past|pack.Pres) == 0 && word.Comma(r.Punct(&reg.Chunks[k-1])) {
			return r.asideHead(reg, r.segmentStart(reg, k-2), k-1)
		}
	}
	return nil
}
