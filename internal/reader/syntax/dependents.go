package syntax

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// What hangs on a clause, in a language whose subject may stand behind its verb: what it
// opens with, the clauses of its nouns, and what those say of its own ends.

// OverFront is the chunk after the comma that closes an oblique with which a sentence
// opens before a cue without a subject: "Sobre Brasil, asegura que", "A su llegada a
// Quito, declaró que", or the participle that says that somebody was asked, "Preguntado
// por Brasil, contestó que"; 0 if it opens with nothing such.
func (r *Reading) OverFront(reg *phrase.Region, j, at int) int {
	first := j
	x := &reg.Chunks[j]
	asked := x.Trig != nil && x.Trig.Has("asked")
	if j >= at || !asked && (x.Kind != phrase.OfItem || !x.Is(pack.Prep) || x.Is(pack.And) || x.Mark&(pack.By|pack.With) != 0) {
		return 0
	}
	last := 0
	for j++; j < at && j < phrase.MaxSubject; j++ {
		x := &reg.Chunks[j]
		if word.Comma(r.Punct(x)) {
			last = j + 1
			continue
		}
		if x.Finite() || x.Kind == phrase.OfQuote || x.Kind == phrase.OfPunct || x.Kind == phrase.OfItem && (x.Is(pack.Comp) || x.Is(pack.Rel) && !x.Is(pack.Det)) {
			return 0
		}
	}
	if last == 0 && !asked && r.onlyOblique(reg, first, at) {
		return at // "en rueda de prensa subrayó"
	}
	for k := last; k < at && last > 0; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfMention {
			return 0
		}
	}
	return last
}

// RelativeDoer is the subject of the relative clause that begins at chunk j with a word
// that can be its object: "la propuesta que hizo Brasil", "la autonomía que Rabat
// propone"; -1 if it has none.
func (r *Reading) RelativeDoer(reg *phrase.Region, j int) int32 {
	if !r.CanBeObject(&reg.Chunks[j]) || r.FirstMark(&reg.Chunks[j]) != 0 {
		return -1
	}
	verb := false
	for k := j + 1; k < len(reg.Chunks) && k < j+7; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfMention:
			m := &r.Mentions[x.Idx]
			if n := k + 1; !verb && (n >= len(reg.Chunks) || !reg.Chunks[n].Finite() && !(reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Aux))) {
				return -1
			}
			if m.Kind == mention.Person || m.Kind == mention.Office || m.Kind == mention.Country || m.Kind == mention.Body || m.Kind == mention.Organisation || m.Kind == mention.Place && m.City.Is(pack.Capital) {
				return x.Idx
			}
			return -1
		case x.Kind == phrase.OfDate:
		case x.Finite(), x.Kind == phrase.OfItem && x.Is(pack.Aux):
			verb = true
		case x.Kind == phrase.OfItem && x.Set != 0 && x.Set&^(word.Bit(pack.Adverb)|word.Bit(pack.Det)|word.Bit(pack.DayPart)) == 0:
		default:
			return -1
		}
	}
	return -1
}

// NamedInDeed reports whether a noun without a verb that carries it is what the finite
// verb of another deed before it is about: "condenó la ofensiva de A en B".
func (r *Reading) NamedInDeed(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.Inverted || r.Pack.Order.Cases {
		return false
	}
	for k := c.At - 1; k >= 0 && k > c.At-8; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote && !r.Capital(r.Doc.Quotes[x.Idx].Open+1) {
			continue
		}
		if x.Kind == phrase.OfPunct && !r.InnerMark(x) || x.Kind == phrase.OfQuote || x.Kind == phrase.OfItem && (x.Is(pack.Comp) || x.Is(pack.Rel) && !x.Is(pack.Det)) {
			return false
		}
		if x.Trig != nil && x.Trig.Class == pack.Verb {
			for _, f := range x.Trigs {
				if f.Class == pack.Verb && !f.Gapped() && (f.Frame.Kind == pack.FEvent || f.Frame.Also != "") {
					return true
				}
			}
			return false
		}
	}
	return false
}

// ownInRelative is the chunk at which the subject of a relative clause begins that
// stands between its pronoun and its verb: "una decisión que Maduro calificó"; 0 where
// there is none.
func (r *Reading) ownInRelative(reg *phrase.Region, from, j int) int {
	o := r.Pack.Order
	if o.MarkedBefore || !o.SubjectFirst && !o.Inverted || o.Inverted && reg.Chunks[j].Kind != phrase.OfMention {
		return 0
	}
	k := j
	for !o.Inverted && k > from && reg.Chunks[k].Kind == phrase.OfItem && !reg.Chunks[k].Is(pack.Rel) && r.Nominal(reg, k) {
		k-- // "a charge that party leaders denied"
	}
	if reg.Chunks[k].Kind == phrase.OfMention {
		k = r.ChainLeft(reg, k).From - 1
	}
	for k > from && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Det) && !reg.Chunks[k].Is(pack.Rel) {
		k--
	}
	if k <= from || reg.Chunks[k].Kind != phrase.OfItem || !reg.Chunks[k].Is(pack.Rel) || !r.CanBeObject(&reg.Chunks[k]) {
		return 0
	}
	return k + 1
}

// PastParenthesis is the comma before "that" that closes what the comma at chunk j opens
// behind a verb of saying: "dijo, tras la cita, que"; 0 if it opens nothing such.
func (r *Reading) PastParenthesis(reg *phrase.Region, j int) int {
	for k := j + 1; k+1 < len(reg.Chunks) && k < j+MaxBehind; k++ {
		x := &reg.Chunks[k]
		if word.Comma(r.Punct(x)) {
			if n := &reg.Chunks[k+1]; n.Kind == phrase.OfItem && n.Is(pack.Comp) {
				return k
			}
			continue
		}
		if x.Finite() && (x.Feat&pack.Part == 0 || reg.Chunks[k-1].Is(pack.Aux)) || x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Kind == phrase.OfItem && (x.Is(pack.Comp) || x.Is(pack.Rel) && !x.Is(pack.Det)) {
			return 0
		}
	}
	return 0
}

// AfterIncise reports whether the verb at chunk at is a cue within the words it tells of
// that has no subject, or is joined to one: "Colombia no cederá, añadió, y pidió".
func (r *Reading) AfterIncise(reg *phrase.Region, j, at int) bool {
	if j < 1 {
		return false
	}
	if in, ok := r.InciseAt(reg, at); ok && in.Dropped && in.From > 0 {
		return true
	}
	if !reg.Chunks[j].Is(pack.And) || !word.Comma(r.Punct(&reg.Chunks[j-1])) {
		return false
	}
	for k := j - 2; k > 0 && k > j-actor.MaxClitics; k-- {
		if reg.Chunks[k].Finite() {
			in, ok := r.InciseAt(reg, k)
			return ok && in.Dropped && in.From > 0 && in.To == j-1
		}
	}
	return false
}

// PastFront is the chunk behind an oblique that names nobody and its comma, with which a
// sentence opens at chunk j: "Durante años, Lula fue".
func (r *Reading) PastFront(reg *phrase.Region, j int) int {
	if !r.Pack.Order.Dropped || j >= len(reg.Chunks) || reg.Chunks[j].Kind != phrase.OfItem || !reg.Chunks[j].Is(pack.Prep) {
		return j
	}
	for k := j + 1; k+1 < len(reg.Chunks) && k < j+mention.MaxAdverbials; k++ {
		x := &reg.Chunks[k]
		if word.Comma(r.Punct(x)) {
			return k + 1
		}
		if x.Finite() || x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Kind == phrase.OfMention && (r.Mentions[x.Idx].Kind == mention.Person || r.Mentions[x.Idx].Kind == mention.Office) {
			break
		}
	}
	return j
}

// NameAt reports whether chunk j is a person by name, behind whom a word that nobody
// knows can only be a verb.
func (r *Reading) NameAt(reg *phrase.Region, j int) bool {
	return r.Pack.Order.Dropped && reg.Chunks[j].Kind == phrase.OfMention && r.Mentions[reg.Chunks[j].Idx].Kind == mention.Person
}

// BeforeColon is the person with whom the words before the colon begin that stand in
// front of chunk at: "De Croo was brief: the law, he told him, is the law".
func (r *Reading) BeforeColon(reg *phrase.Region, at int) []int32 {
	for k := at - 1; k > 0; k-- {
		if !word.Colon(r.Punct(&reg.Chunks[k])) {
			continue
		}
		for j := range k {
			if x := &reg.Chunks[j]; x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Person {
				if r.within(reg, j) {
					return nil
				}
				return r.Mentions[x.Idx].Who
			} else if x.Finite() || x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Office {
				return nil
			}
		}
		return nil
	}
	return nil
}

// within reports whether the mention at chunk j stands in a relative clause that has begun before
// it: "asked about the talks THAT X held, the minister was brief".
func (r *Reading) within(reg *phrase.Region, j int) bool {
	for k := range j {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Is(pack.Rel) {
			return true
		}
	}
	return false
}

// ImpliedBefore is the subject that the clause before a joined cue has without naming it;
// -1 if the cue is joined to none such.
func (r *Reading) ImpliedBefore(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) int32 {
	if c.Form.Class != pack.Verb || !r.JoinedCue(reg, c) || r.StrangerAfter(reg, c) {
		return -1
	}
	for i := range list {
		if list[i].At >= c.At || c.At-list[i].At > mention.MaxReach {
			continue
		}
		if w := list[i].Implied; len(w) == 1 && reg.Chunks[list[i].At].Finite() && !r.SemicolonBetween(reg, list[i].At, c.At) {
			return w[0]
		}
	}
	return -1
}

// Subjectless reports whether the sentence of a cue has no subject: nothing but days,
// adverbs and obliques stand before its first verb, and the cue is that verb or is joined
// to it: "A la salida calificó la cita de útil y anunció que".
func (r *Reading) Subjectless(reg *phrase.Region, at int) bool {
	o := r.Pack.Order
	if !o.Inverted {
		return false
	}
	if n := r.PastAdverbials(reg, at+1); n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Det) && !reg.Chunks[n].Is(pack.Comp) {
		return false // a subject behind it
	}
	governed, full, j := false, false, 0
	for ; j < at; j++ {
		x := &reg.Chunks[j]
		switch {
		case x.Kind == phrase.OfDate, word.Comma(r.Punct(x)) && j > 0:
			governed, full = false, false
			continue
		case full && x.Kind == phrase.OfMention && !r.Mentions[x.Idx].Bare:
			return false // a noun that nothing governs
		case x.Kind == phrase.OfPunct && r.Opens(x), x.Kind == phrase.OfQuote, x.Kind == phrase.OfPunct && !r.InnerMark(x), x.Is(pack.Rel) && !x.Is(pack.Det), x.Kind == phrase.OfItem && x.Is(pack.Comp) && !x.Is(pack.Rel):
			return false
		}
		if x.Finite() && !x.Is(pack.Prep) {
			break
		}
		if x.Kind == phrase.OfItem && x.Is(pack.Prep) && !x.Is(pack.And) {
			governed, full = true, false
			continue
		}
		full = full || governed && !x.Is(pack.Det)
		if !governed && (x.Kind == phrase.OfMention || x.Kind == phrase.OfItem && x.Set&^(word.Bit(pack.Adverb)|word.Bit(pack.Aux)|word.Bit(pack.DayPart)|word.Bit(pack.And)|word.Bit(pack.Neg)|word.Bit(pack.Plan)) != 0 || x.Kind == phrase.OfItem && x.Set == 0) {
			return false
		}
	}
	if j == 0 {
		return false
	}
	if j >= at {
		n := r.PastAdverbials(reg, at+1)
		return n < len(reg.Chunks) && (word.Colon(r.Punct(&reg.Chunks[n])) || reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Comp))
	}
	p := r.PrevSolid(reg, at)
	for p > j && (reg.Chunks[p].Is(pack.Aux) || reg.Chunks[p].Clitic > 0) {
		p--
	}
	if p <= j || !reg.Chunks[p].Is(pack.And) {
		return false
	}
	for k := j + 1; k < p; k++ { // no other subject behind it
		if x := &reg.Chunks[k]; x.Finite() || x.Kind == phrase.OfItem && (x.Is(pack.Comp) || x.Is(pack.Rel) && !x.Is(pack.Det)) {
			return false
		}
	}
	g := r.GroupAfter(reg, j)
	return g == nil || len(g.Mentions) == 0 || r.Mentions[g.Mentions[0]].Kind == mention.Pronoun
}

// pastOblique is the chunk behind what a preposition of place or time at chunk k governs,
// with what belongs to that: "insistió en los pasillos del Congreso"; k if it is none.
func (r *Reading) pastOblique(reg *phrase.Region, k int) int {
	if x := &reg.Chunks[k]; x.Kind != phrase.OfItem || !x.Is(pack.Prep) || x.Is(pack.Comp) || x.Mark&(pack.In|pack.At|pack.AfterM|pack.Before|pack.During|pack.Beside|pack.Through) == 0 || x.Mark&pack.OfM != 0 {
		return k
	}
	j, head := k+1, false
	for ; j < len(reg.Chunks) && j < k+actor.MaxClitics*2; j++ {
		x := &reg.Chunks[j]
		switch {
		case x.Kind == phrase.OfDate:
		case x.Kind == phrase.OfItem && (x.Is(pack.Of) || x.Mark&pack.OfM != 0) && head:
			head = false
		case x.Kind == phrase.OfItem && x.Is(pack.Det) && !x.Is(pack.Prep) && !head:
		case x.Kind == phrase.OfMention && !head, x.Kind == phrase.OfMention && r.Mentions[x.Idx].Bare:
			head = true
		case x.Kind == phrase.OfItem && x.Set&(word.Bit(pack.Prep)|word.Bit(pack.Comp)|word.Bit(pack.Rel)|word.Bit(pack.Sub)|word.Bit(pack.And)|word.Bit(pack.Aux)|word.Bit(pack.Det)) == 0 && !x.Finite():
			head = true
		default:
			return j
		}
	}
	return j
}

// FragmentBefore reports whether the quotation at chunk j is a few words on how a deed is
// done, with whom it is done to behind it: “condenó "con firmeza" el ataque de”.
func (r *Reading) FragmentBefore(reg *phrase.Region, c *phrase.Clause, j, words int) bool {
	n := j + 1
	if !r.Pack.Order.Dropped || c.Frame.Kind != pack.FEvent || words > 0 || n >= len(reg.Chunks) {
		return false
	}
	q := &r.Doc.Quotes[reg.Chunks[j].Idx]
	if q.Open+1 >= q.Close || r.Capital(q.Open+1) || q.Close-q.Open > 12 {
		return false
	}
	x := &reg.Chunks[n]
	return x.Kind == phrase.OfMention || x.Kind == phrase.OfItem && (x.Is(pack.Det) || x.Is(pack.Prep)) && !x.Is(pack.Comp)
}

// ToldAsDeed reports whether a verb of saying that is a deed besides has a sense as that
// deed, with places of its own, beside it in a list of clauses.
func (r *Reading) ToldAsDeed(list []phrase.Clause, i int) bool {
	if !r.Pack.Order.Dropped {
		return false
	}
	c := &list[i]
	for k := max(0, i-3); k < len(list) && k < i+4; k++ {
		if d := &list[k]; d.At == c.At && d.Frame.Kind == pack.FEvent && d.Frame.Type == c.Frame.Also && d.Frame.Needs != pack.NInf {
			return true
		}
	}
	return false
}

// TellsOf reports whether what a cue has at its right, up to chunk n, is nobody who is told: where
// what is said may follow without a comma, words that no comma parts from it go on from there, and
// do not bid him leave something off. "Warned Russia would pay", not "warned Russia, …" nor
// "warned Russia not to".
func (r *Reading) TellsOf(reg *phrase.Region, c *phrase.Clause, n int) bool {
	if c.Frame.Needs&pack.NBare == 0 || !r.Pack.Order.MarkedBefore || !slices.Contains(c.Frame.To, pack.Obj) || n <= c.At+1 || n >= len(reg.Chunks) {
		return false
	}
	x := &reg.Chunks[n]
	return x.Kind != phrase.OfPunct && x.Kind != phrase.OfQuote && !(x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Neg), "imperative"))
}

// WordsTellOf reports so of whoever is named right behind a cue.
func (r *Reading) WordsTellOf(reg *phrase.Region, c *phrase.Clause) bool {
	k := c.At + 1
	return k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfMention && r.TellsOf(reg, c, r.ChainRight(reg, k).To)
}

// apposedNoun reports whether chunk k is a noun without an article behind a comma:
// "ofreció reunirse con B, propuesta que A declinó".
func (r *Reading) apposedNoun(reg *phrase.Region, k int) bool {
	x := &reg.Chunks[max(k, 0)]
	if k < 1 || x.Kind != phrase.OfItem || x.Finite() || !word.Comma(r.Punct(&reg.Chunks[k-1])) {
		return false
	}
	small := word.Bit(pack.Adverb) | word.Bit(pack.Prep) | word.Bit(pack.And) | word.Bit(pack.Sub) | word.Bit(pack.Aux) | word.Bit(pack.Neg) | word.Bit(pack.DayPart)
	return x.Set&small == 0 && x.Feat&(pack.Ger|pack.Inf) == 0
}

// dativeName reports whether the mention at chunk k is a proper name that a word for
// "to" governs, as an argument of a clause.
func (r *Reading) dativeName(reg *phrase.Region, b *phrase.Clause, k int) bool {
	if k < 1 || reg.Chunks[k].Kind != phrase.OfMention {
		return false
	}
	switch m := &r.Mentions[reg.Chunks[k].Idx]; m.Kind {
	case mention.Country, mention.Organisation:
	case mention.Person:
		if role, _, _ := r.RoleOf(m); role != "" {
			return false
		}
	default:
		return false
	}
	for i := range b.Args {
		if a := &b.Args[i]; a.Mark&pack.To != 0 && a.From > b.At && a.To == k+1 {
			return true
		}
	}
	return false
}

// LeaveToTalks takes from a verb whom the talks were with after, before or during which it
// happened: "speaking after talks with X", not with X.
func (r *Reading) LeaveToTalks(reg *phrase.Region, c *phrase.Clause) {
	if !r.Pack.Order.SubjectFirst || c.Form.Class != pack.Verb {
		return
	}
	c.Args = slices.DeleteFunc(c.Args, func(a phrase.Arg) bool {
		if a.Mark&pack.With == 0 || a.From <= c.At+2 || a.From >= len(reg.Chunks) {
			return false
		}
		n := a.From - 1
		for n > c.At+1 && reg.Chunks[n].Trig == nil {
			n--
		}
		p := r.SkipDet(reg, n-1)
		return p > c.At && reg.Chunks[n].Trig != nil && reg.Chunks[n].Trig.Class == pack.Noun && word.IsTalk(reg.Chunks[n].Trig) && reg.Chunks[p].Is(pack.Prep) && reg.Chunks[p].Mark&(pack.AfterM|pack.Before|pack.During) != 0
	})
}

// OfMainVerb reports whether chunk k, a verb of the past that is a word for what is planned or
// called off as well, is the main verb of a sentence that has the noun of a meeting only in a
// phrase: "at the talks with A, B agreed to" plans no talks.
func (r *Reading) OfMainVerb(reg *phrase.Region, c *phrase.Clause, k int) bool {
	x := &reg.Chunks[k]
	if x.Kind != phrase.OfItem || !x.Is(pack.Plan) && !x.Is(pack.Cancel) || !x.Finite() || x.Feat&pack.Past == 0 || x.Feat&(pack.Fut|pack.Pres) != 0 {
		return false
	}
	q := r.SkipDet(reg, c.At-1)
	for q > 0 && q > c.At-6 && (reg.Chunks[q].Kind == phrase.OfDate || reg.Chunks[q].Kind == phrase.OfItem && !reg.Chunks[q].Is(pack.Prep) && !reg.Chunks[q].Is(pack.And) && !reg.Chunks[q].Finite()) {
		q--
	}
	p := &reg.Chunks[max(q, 0)]
	return q >= 0 && p.Kind == phrase.OfItem && p.Is(pack.Prep) && p.Mark&(pack.In|pack.On|pack.At|pack.During|pack.AfterM) != 0
}

// UnnamedGroup reports whether an argument is several people without names: "Serbian officials".
func (r *Reading) UnnamedGroup(mentions []int32) bool {
	if len(mentions) != 1 {
		return false
	}
	m := &r.Mentions[mentions[0]]
	return (m.Kind == mention.Office || m.Kind == mention.Group) && (m.Plural || m.Dual) && len(m.Countries) < 2
}

// EndsForm is what the last word of the noun at chunk j marks that the string of a verb's words
// ends with, behind its gap: the "for" of "voiced Norway's backing for".
func (r *Reading) EndsForm(reg *phrase.Region, c *phrase.Clause, j int) pack.Marker {
	n := len(c.Form.Tail())
	if n == 0 || j <= c.At || reg.Chunks[j].Kind != phrase.OfItem {
		return 0
	}
	x := &reg.Chunks[j]
	for t := x.First; t < x.Last-1; t++ {
		if r.Doc.Tokens[t].ID == c.Form.Tail()[n-1] {
			return r.MarkersOf(x.Last - 1)
		}
	}
	return 0
}

// JoinedCue reports whether a cue hangs on the one before it in its sentence: a
// word for "and" or a comma stands before it, or a comma and a word that joins clauses (al tiempo que dijo).
func (r *Reading) JoinedCue(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.Dropped {
		return false
	}
	j := r.PrevSolid(reg, c.At)
	if j > 0 && r.Pack.Order.SubjectFirst && reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Is(pack.Sub) && word.Comma(r.Punct(&reg.Chunks[j-1])) {
		return true
	}
	return j >= 0 && (reg.Chunks[j].Is(pack.And) || word.Comma(r.Punct(&reg.Chunks[j])))
}

// SemicolonBetween reports whether a semicolon stands between chunks a and b.
func (r *Reading) SemicolonBetween(reg *phrase.Region, a, b int) bool {
	for j := a; j < b; j++ {
		if word.Semicolon(r.Punct(&reg.Chunks[j])) {
			return true
		}
	}
	return false
}
