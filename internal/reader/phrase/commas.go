package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Whether a clause goes on behind a comma.

// ClauseAfterAnd reports whether behind the "and" at chunk j another clause begins with
// its own subject: "and Aoun is expected in Paris".
func (r *Reading) ClauseAfterAnd(reg *Region, j int) bool {
	n := reg.PastDet(j + 1)
	if n+1 >= len(reg.Chunks) || reg.Chunks[n].Kind != OfMention {
		return false
	}
	x := &reg.Chunks[n+1]
	if x.Kind == OfMention && n+2 < len(reg.Chunks) && reg.Chunks[n+2].Finite() && r.Mentions[x.Idx].Pronoun != nil && r.Mentions[x.Idx].Pronoun.Has("clitic") {
		return true // "and Fernández le dio la razón"
	}
	if x.Kind == OfItem && r.Verbal(x) && (x.Feat&pack.Part == 0 || n+2 < len(reg.Chunks) && !reg.Chunks[n+2].Is(pack.Prep) && reg.Chunks[n+2].Kind != OfPunct) {
		return true // "and Smith called in the ambassador"; not "and Smith, named by"
	}
	if y := n + 2; r.Pack.Order.Inverted && r.Pack.Order.Dropped && word.Comma(r.Punct(x)) && y < len(reg.Chunks) && j > 0 && reg.Chunks[j-1].Kind == OfItem && (reg.Chunks[y].Kind == OfItem && reg.Chunks[y].Is(pack.Rel) || reg.Chunks[y].Kind == OfMention && r.Mentions[reg.Chunks[y].Idx].Poss != nil) {
		return true // "condenó el ataque y Egipto, cuyo presidente …, brindó su apoyo"
	}
	return x.Kind == OfItem && x.Set&(word.Bit(pack.Aux)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)) != 0 && !r.OwnerAt(reg, n+1)
}

// NounPastComma reports whether what follows a comma can still belong to a noun:
// a day, or who took part and where.
func (r *Reading) NounPastComma(reg *Region, j int) bool {
	x := &reg.Chunks[j+1]
	if (x.Is(pack.And) || r.Flagged(x, "members")) && j+2 < len(reg.Chunks) { // "and with", "including with"
		x = &reg.Chunks[j+2]
	}
	if y := &reg.Chunks[j-1]; j > 0 && y.Kind == OfMention && x.Mark&pack.To != 0 && r.HoldsComma(y) {
		return true // "the visit of the president, A, to B"
	}
	return x.Kind != OfItem || !x.Is(pack.Prep) || x.Is(pack.Setting) ||
		x.Mark&(pack.With|pack.Between|pack.By|pack.In|pack.At|pack.During|pack.Beside) != 0
}

// HoldsComma reports whether a chunk has a comma in it, as an office with its name has.
func (r *Reading) HoldsComma(x *Chunk) bool {
	for i := x.First; i < x.Last; i++ {
		if t := r.Doc.Tokens[i]; t.Kind == text.Punct && word.Comma(rune(t.Num)) {
			return true
		}
	}
	return false
}

// WithAgain reports whether behind the semicolon at chunk j a list of those met goes on, each
// with its own word for "with": "met with the minister of A, X; with that of B, Y".
func (r *Reading) WithAgain(reg *Region, c *Clause, j int) bool {
	if !word.IsTalk(c.Form) || c.Get([]pack.Marker{pack.With}) == nil {
		return false
	}
	n := j + 1
	if n < len(reg.Chunks) && reg.Chunks[n].Is(pack.And) {
		n++
	}
	if n >= len(reg.Chunks) || reg.Chunks[n].Kind != OfItem || !reg.Chunks[n].Is(pack.Prep) || reg.Chunks[n].Mark&pack.With == 0 {
		return false
	}
	for n++; n < len(reg.Chunks) && reg.Chunks[n].Kind == OfItem && reg.Chunks[n].Is(pack.Det); n++ {
	}
	return n < len(reg.Chunks) && reg.Chunks[n].Kind == OfMention
}

// AndWith reports whether "and" with a word for "with" follows the comma at chunk j, or, in a language
// whose verbs may come first, one for "by": "talks led by A, and with the mediation of B".
func (r *Reading) AndWith(reg *Region, j int) bool {
	if j+2 >= len(reg.Chunks) {
		return false
	}
	k := j + 1
	if r.Pack.Order.SubjectFirst && !r.Pack.Order.Inverted { // "with A, and with B"
		n := k + 2
		return (r.Joins(&reg.Chunks[k]) || r.Flagged(&reg.Chunks[k], "members")) && n < len(reg.Chunks) && reg.Chunks[k+1].Is(pack.Prep) && reg.Chunks[k+1].Mark&pack.With != 0 && r.somebody(reg, n) && !(n+1 < len(reg.Chunks) && (reg.Chunks[n+1].Finite() || r.OwnerAt(reg, n+1)))
	}
	if reg.Chunks[k].Is(pack.And) || reg.Chunks[k].Is(pack.Adverb) && !reg.Chunks[k].Is(pack.Prep) { // "a row of meetings, in particular with A"
		k++
	} else if !reg.Chunks[k].Is(pack.Number) {
		return false
	}
	if reg.Chunks[k].Is(pack.Number) && k+1 < len(reg.Chunks) { // "two meetings, the first with A, and the second with B"
		k++
	}
	x := &reg.Chunks[k]
	return x.Is(pack.Prep) && !x.Is(pack.Comp) && x.Mark&(pack.By|pack.With) != 0
}

// setOff reports whether the comma at chunk j closes a stretch of dates and
// places that another comma opened.
func (r *Reading) setOff(reg *Region, j int) bool {
	for k := j - 1; k > 0 && k > j-8; k-- {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == OfDate, x.Is(pack.Prep), x.Is(pack.Adverb), x.Is(pack.DayPart), x.Is(pack.Modifier):
		case x.Kind == OfMention && (r.Mentions[x.Idx].Kind == mention.Place || r.Mentions[x.Idx].Kind == mention.Country || r.Mentions[x.Idx].Kind == mention.Body || r.Mentions[x.Idx].Kind == mention.Possessive || r.Mentions[x.Idx].Bare):
		case x.Kind == OfItem && x.Set != 0 && x.Set&^(word.Bit(pack.Word)|word.Bit(pack.Nameless)|word.Bit(pack.Det)|word.Bit(pack.Body)|word.Bit(pack.OrgWord)|word.Bit(pack.Honorific)) == 0:
		case r.Pack.Order.Construct && x.Kind == OfItem && !x.Finite() && (x.Is(pack.Setting) || x.Is(pack.Occasion)): // "met, on the sidelines of the summit, the minister"
		case word.Comma(r.Punct(x)):
			return k < j-1
		case x.Finite(): // "met today, Wednesday in Cairo, the minister"
			return r.datedApart(reg, k+1)
		default:
			return false
		}
	}
	return false
}

// PastComma reports whether a clause goes on after a comma at chunk j: with a
// date, an adverb, a marked argument, a word set off by commas.
func (r *Reading) PastComma(reg *Region, j int) bool {
	n := j + 1
	if n >= len(reg.Chunks) {
		return false
	}
	if r.gapAfter(reg, j) {
		return false
	}
	x := &reg.Chunks[n]
	if r.adverbSetOff(reg, j) {
		return true
	}
	switch {
	case x.Kind == OfDate:
		return true
	case r.SomeOf(reg, n):
		return true
	case r.Pack.Order.Construct && x.Kind == OfItem && x.Is(pack.Det) && !x.Is(pack.Rel) && !x.Is(pack.Sub) && n+1 < len(reg.Chunks) && reg.Chunks[n+1].Kind == OfMention && !r.Mentions[reg.Chunks[n+1].Idx].Side:
		return r.setOff(reg, j) // "met, today, each of A and B"
	case x.Is(pack.Sub), x.Is(pack.Rel), x.Is(pack.Comp):
		return false
	case x.Is(pack.Prep), x.Is(pack.Adverb), x.Is(pack.Setting), x.Is(pack.Modifier), x.Is(pack.DayPart):
		return true
	case x.Kind == OfItem && !x.Finite() && !x.Is(pack.And) && x.Set&(word.Bit(pack.TopicNoun)|word.Bit(pack.Word)|word.Bit(pack.Noun)) != 0 && x.Feat&pack.Ger == 0 && r.setOff(reg, j):
		return true // "discusses in Ankara, on Thursday, the water file with"
	case x.Kind == OfMention && !r.Mentions[x.Idx].Side:
		// the end of an apposition, or, with a verb first, the other side
		return r.setOff(reg, j) && (!r.Pack.Order.SubjectFirst || r.Pack.Order.Inverted)
	}
	// inside commas: does it close soon and go on with an argument?
	for k := n; k < len(reg.Chunks) && k < n+12; k++ {
		y := &reg.Chunks[k]
		if y.Finite() {
			return false
		}
		if y.Kind == OfPunct && word.Comma(r.Punct(y)) {
			return k+1 < len(reg.Chunks) && (reg.Chunks[k+1].Is(pack.Prep) || reg.Chunks[k+1].Is(pack.Comp) || reg.Chunks[k+1].Kind == OfDate)
		}
	}
	return false
}

// ObjectPast reports whether the object of a meeting verb stands behind the comma at
// chunk j, which only days and places part from it: "received on Monday in Algiers, the
// minister of X".
func (r *Reading) ObjectPast(reg *Region, c *Clause, j int) bool {
	if !r.Pack.Order.Incise || !word.IsTalk(c.Form) || !reg.Chunks[c.At].Finite() || j == c.At+1 || j+1 >= len(reg.Chunks) || c.Get([]pack.Marker{pack.Subj}) == nil {
		return false
	}
	for k := c.At + 1; k < j; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == OfDate, x.Is(pack.Prep) && !x.Is(pack.Comp), x.Is(pack.DayPart), x.Is(pack.Adverb), word.Comma(r.Punct(x)):
		case x.Kind == OfMention && (r.Mentions[x.Idx].Kind == mention.Place || r.Mentions[x.Idx].Kind == mention.Country || r.Mentions[x.Idx].Kind == mention.Body):
		case x.Kind == OfItem && x.Set&^(word.Bit(pack.Word)|word.Bit(pack.Det)|word.Bit(pack.Body)|word.Bit(pack.OrgWord)) == 0:
		default:
			return false
		}
	}
	x := &reg.Chunks[j+1]
	if x.Kind != OfMention || r.Mentions[x.Idx].Kind != mention.Person && r.Mentions[x.Idx].Kind != mention.Office {
		return false
	}
	a := r.ChainRight(reg, j+1)
	return a.To >= len(reg.Chunks) || !reg.Chunks[a.To].Finite()
}

// adverbSetOff reports whether the comma at chunk j closes a stretch of adverbs that
// another comma opened: "denounced, likewise, the raid".
func (r *Reading) adverbSetOff(reg *Region, j int) bool {
	k := j - 1
	for k > 0 && j-k < 4 && reg.Chunks[k].Kind == OfItem && reg.Chunks[k].Is(pack.Adverb) && reg.Chunks[k].Trig == nil {
		k--
	}
	return k > 0 && k < j-1 && reg.Chunks[k].Kind == OfPunct && word.Comma(r.Punct(&reg.Chunks[k]))
}

// AndTo reports whether "and then to" follows the comma at chunk j: the next stop of a
// trip.
func (r *Reading) AndTo(reg *Region, j int) bool {
	k := j + 1
	if k >= len(reg.Chunks) || !reg.Chunks[k].Is(pack.And) || r.gapAfter(reg, j) {
		return false
	}
	for k++; k < len(reg.Chunks) && reg.Chunks[k].Kind == OfItem && reg.Chunks[k].Is(pack.Adverb); k++ {
	}
	if k < len(reg.Chunks) && reg.Chunks[k].Kind == OfMention && k > j+2 { // "and then Angola"
		m := &r.Mentions[reg.Chunks[k].Idx]
		return (m.Kind == mention.Place || m.Kind == mention.Country) && !m.Bare && (m.Cases == 0 || m.Cases&pack.Acc != 0)
	}
	return k < len(reg.Chunks) && reg.Chunks[k].Is(pack.Prep) && reg.Chunks[k].Mark&(pack.To|pack.In) != 0
}

// datedApart reports whether chunk k is a day with a comma in it: "today, Wednesday".
func (r *Reading) datedApart(reg *Region, k int) bool {
	x := &reg.Chunks[k]
	if x.Kind != OfDate {
		return false
	}
	for i := x.First; i < x.Last; i++ {
		if t := r.Doc.Tokens[i]; t.Kind == text.Punct && word.Comma(rune(t.Num)) {
			return true
		}
	}
	return false
}

// AsideEnd is the comma that closes what the comma at chunk j opens between a verb and
// what belongs to it, in a language whose verbs come first: a relative clause, or, where
// something is said or done to somebody, a phrase with a preposition: "condemned, in a
// statement, the raid"; 0 if it opens nothing such.
func (r *Reading) AsideEnd(reg *Region, c *Clause, j int) int {
	if c.Form.Class != pack.Verb || j+2 >= len(reg.Chunks) {
		return 0
	}
	if r.Pack.Order.SubjectFirst {
		return r.asideBehindVerb(reg, c, j)
	}
	x := &reg.Chunks[j+1]
	rel := x.Is(pack.Rel) && !x.Is(pack.Prep)
	told := x.Trig != nil && x.Trig.Frame.Accord && (c.Frame.Kind == pack.FEvent || c.Frame.Kind == pack.FMeet) // "praised, according to the statement, the role of"
	if !rel && !told && !(x.Is(pack.Prep) && !x.Is(pack.And) && !x.Is(pack.Comp) && c.Frame.Kind == pack.FEvent) {
		return 0
	}
	for k := j + 2; k+1 < len(reg.Chunks) && k < j+14; k++ {
		y := &reg.Chunks[k]
		if y.Kind == OfQuote || y.Is(pack.Comp) && y.Kind == OfItem || y.Finite() && !rel && word.Comma(r.Punct(&reg.Chunks[k-1])) {
			return 0
		}
		if !word.Comma(r.Punct(y)) {
			continue
		}
		z := &reg.Chunks[k+1]
		if z.Kind == OfMention || z.Kind == OfItem && !z.Is(pack.And) && !z.Is(pack.Comp) && !z.Is(pack.Sub) && !z.Is(pack.Rel) && !z.Finite() && z.Feat&pack.Ger == 0 && (!z.Is(pack.Prep) || (rel || told) && z.Mark&(Marks(c.Frame.B)|Marks(c.Frame.To)) != 0) {
			return k
		}
		return 0
	}
	return 0
}

// Marks joins markers.
func Marks(list []pack.Marker) (out pack.Marker) {
	for _, m := range list {
		out |= m
	}
	return out
}
