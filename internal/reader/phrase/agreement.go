package phrase

import (
	"slices"
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Verbs that are written like another word, where the one and the other stand, and
// what kind of noun a verb agrees with.

// opensWith reports whether a verb that is written like another word can be meant at
// chunk i: it opens its sentence, or stands behind the comma of a phrase without a verb that
// does, or bears a sign that folding takes off.
func (r *Reading) opensWith(reg *Region, i int) bool {
	if r.Signed(reg.Chunks[i].First) {
		return true
	}
	if i > 1 && word.Comma(r.Punct(&reg.Chunks[i-1])) && r.verblessFront(reg, i-1) {
		return true
	}
	for j := i - 1; j >= 0; j-- {
		if x := &reg.Chunks[j]; x.Kind != OfItem || !x.Is(pack.And) && !x.Only(word.Bit(pack.Adverb)|word.Bit(pack.Aux)|word.Bit(pack.DayPart)) {
			return false
		}
	}
	return true
}

// verblessFront reports whether a sentence begins, up to chunk n, with a preposition or an adverb and
// what belongs to it: "in a statement to the press after the meeting", "for his part".
func (r *Reading) verblessFront(reg *Region, n int) bool {
	k := 0
	for k < n && reg.Chunks[k].Is(pack.And) && !reg.Chunks[k].Is(pack.Prep) {
		k++
	}
	if x := &reg.Chunks[k]; k >= n || x.Kind != OfItem || !x.Is(pack.Prep) && !x.Is(pack.Adverb) {
		return false
	}
	for ; k < n; k++ {
		if x := &reg.Chunks[k]; x.Kind == OfQuote || x.Kind == OfItem && (x.Is(pack.Comp) || x.Is(pack.Sub) || x.Is(pack.Rel) || x.Finite()) && !x.Is(pack.Prep) {
			return false
		}
	}
	return true
}

// Disagrees reports whether a verb that says its subject's gender cannot have a body,
// an organisation or a single person behind it for its subject: "(she) called on the
// Council to act". States and groups, whose gender their words do not tell, agree with
// either.
func (r *Reading) Disagrees(reg *Region, c *Clause, mi int32) bool {
	f := reg.Chunks[c.At].Feat
	if len(r.Pack.Order.Feminine) > 0 && !r.Pack.Order.SubjectFirst && f&(pack.Pl|pack.Du) != 0 && f&pack.Sg == 0 && reg.Chunks[c.At].Finite() && !c.Passive && r.oneOnly(mi) {
		return true // before its subject a verb is in the singular
	}
	if len(r.Pack.Order.Feminine) == 0 || !reg.Chunks[c.At].Finite() || c.Passive || f&(pack.Pl|pack.Du) != 0 || f&(pack.Masc|pack.Fem) == 0 || f.HasFeat(pack.Masc|pack.Fem) {
		return false
	}
	m := &r.Mentions[mi]
	var fem, masc bool
	switch m.Kind {
	case mention.Body, mention.Organisation:
		fem, masc = r.wordsGender(m)
	case mention.Country, mention.Place:
		fem = r.feminineState(m)
	case mention.Person, mention.Office:
		if m.Plural || m.Dual {
			return false
		}
		if len(m.Titles) > 0 {
			t := m.Titles[0].Feat
			fem, masc = t&pack.Fem != 0, t&pack.Masc != 0
		}
		if fem == masc {
			fem, masc = r.GenderOf(m)
		}
		if k := r.ItemAt[m.First]; m.Counter && fem == masc {
			if f := r.Form(&r.Items[k], pack.Counterpart); f != nil { // "(she) invited her counterpart-M to"
				fem, masc = f.Is(pack.Feminine), f.Is(pack.Masculine)
			}
		}
	}
	return fem != masc && (fem && f&pack.Fem == 0 || masc && f&pack.Masc == 0)
}

// oneOnly reports whether a mention is of one person, body or state.
func (r *Reading) oneOnly(mi int32) bool {
	m := &r.Mentions[mi]
	switch m.Kind {
	case mention.Body, mention.Organisation, mention.Country, mention.Place, mention.Person, mention.Office:
		return !m.Plural && !m.Dual
	}
	return false
}

// feminineState reports whether a mention is a state or a city by one word, where the pack
// says which states can be masculine, and is none of these.
func (r *Reading) feminineState(m *mention.Mention) bool {
	if len(r.Pack.Order.Masculine) == 0 || m.Side || m.Bare || m.Anaphor != nil || m.Last-m.First > 2 {
		return false
	}
	if it := &r.Items[r.ItemAt[m.Last-1]]; it.Is(pack.Seat) && !it.Is(pack.Country) && !it.Is(pack.City) {
		return r.Feminine(it.First) && !slices.Contains(r.Pack.Order.Masculine, r.Fold(m.Last-1)) // a house has the gender of its noun: the White House
	}
	return !slices.Contains(r.Pack.Order.Masculine, r.Fold(m.Last-1))
}

// otherGender reports whether a verb of the masculine has a noun behind it that ends as
// those of the feminine do, and so is not its subject.
func (r *Reading) otherGender(c *Clause, tok int32) bool {
	return len(r.Pack.Order.Masculine) > 0 && c.Feat&pack.Masc != 0 && c.Feat&(pack.Fem|pack.Pl|pack.Du) == 0 && c.Feat&(pack.Past|pack.Pres) != 0 && !c.Passive && (r.Feminine(tok) || c.Frame.Kind != pack.FSay && r.feminineFolded(tok))
}

// AgreedThat reports whether what was agreed upon is a clause, in a language where a subject may stand
// behind its verb: it is told as words.
func (r *Reading) AgreedThat(reg *Region, c *Clause) bool {
	if r.Pack.Order.SubjectFirst && !r.Pack.Order.Inverted || c.Form.Class != pack.Verb {
		return false
	}
	v := &reg.Chunks[c.At]
	thing := v.Last-v.First > 2 && !r.endsInPrep(v) // "signed an agreement that": the clause describes its object
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+maxRelative/2; k++ {
		x := &reg.Chunks[k]
		if x.Kind == OfItem && x.Is(pack.Comp) && !x.Is(pack.Det) {
			return !thing || !x.Is(pack.Rel) || reg.Chunks[k-1].Kind == OfItem && reg.Chunks[k-1].Is(pack.Prep)
		}
		if p := &reg.Chunks[k-1]; k+1 < len(reg.Chunks) && x.Kind == OfItem && x.Is(pack.Det) && !(p.Kind == OfItem && p.Is(pack.Prep)) && reg.Chunks[k+1].Kind == OfItem {
			thing = true
		} else if x.Kind == OfPunct || x.Kind == OfItem && x.Finite() {
			return false
		}
	}
	return false
}

// endsInPrep reports whether the last word of a verb's form is a preposition: "se pusieron de acuerdo EN".
func (r *Reading) endsInPrep(x *Chunk) (prep bool) {
	toks := r.Doc.Tokens
	if _, head := r.Pack.Lexicon.Longest(toks, x.Last-1, x.Last); head >= 0 {
		r.Pack.Lexicon.Each(head, toks[x.Last-1], func(f *pack.Form) { prep = prep || f.Class == pack.Prep })
	}
	return prep
}

// Feminine reports whether a word ends as those of the feminine do: as it is written, since a
// pronoun joined to a noun may end alike once folded, or folded where it has the article and
// so no pronoun.
func (r *Reading) Feminine(tok int32) bool {
	t := r.Doc.Tokens[tok]
	written := r.Doc.Text[t.Start:t.End]
	for _, e := range r.Pack.Order.Feminine {
		if strings.HasSuffix(written, e) {
			return true
		}
	}
	a := r.Pack.Habits.Article
	return a != "" && strings.HasPrefix(r.Fold(tok), a) && r.feminineFolded(tok)
}

// feminineFolded is Feminine for a word that may as well have a pronoun joined to it: what a verb
// that says nothing has behind it is then rather its object, "renewed HIS CONDEMNATION".
func (r *Reading) feminineFolded(tok int32) bool {
	w := r.Fold(tok)
	return slices.ContainsFunc(r.Pack.Order.FeminineFold, func(e string) bool { return strings.HasSuffix(w, e) })
}

// CityOwner reports whether the city at chunk j stands behind a noun without an article
// and so is a part of its name, in a language that joins owners so: "signed the
// declaration of Athens".
func (r *Reading) CityOwner(reg *Region, j int) bool {
	if j > 0 && r.Mentions[reg.Chunks[j].Idx].Kind == mention.Medium && r.Punct(&reg.Chunks[j-1]) == '(' {
		return true // "told the agency ((Xinhua))"
	}
	if !r.Pack.Order.Construct || r.Mentions[reg.Chunks[j].Idx].Kind != mention.Place || j == 0 {
		return false
	}
	x := &reg.Chunks[j-1]
	return x.Kind == OfItem && x.Trig == nil && !x.Is(pack.Prep) && !x.Is(pack.And) && !x.Is(pack.Det) && !r.Articled(&r.Items[x.Item]) ||
		x.Kind == OfItem && x.Trig != nil && x.Trig.Class == pack.Noun && !r.Articled(&r.Items[x.Item])
}

// onlyJudged reports whether the noun behind a verb of judging is what is judged: it has
// its article and the judgement follows at once: "and called the report a tale".
func (r *Reading) onlyJudged(reg *Region, c *Clause) bool {
	if r.Pack.Order.SubjectFirst {
		return false
	}
	j := c.At + 1
	for j < len(reg.Chunks) && j < c.At+5 && reg.Chunks[j].Kind == OfItem && reg.Chunks[j].Trig == nil && r.Articled(&r.Items[reg.Chunks[j].Item]) {
		j++
	}
	if j == c.At+1 || j >= len(reg.Chunks) {
		return false
	}
	x := &reg.Chunks[j]
	return x.Kind == OfQuote || x.Kind == OfItem && (x.Is(pack.Comp) || x.Is(pack.Prep) && x.Mark&pack.With != 0)
}

// Tells reports whether verbs tell the number and gender of a subject that is left
// out, and this one does.
func (r *Reading) Tells(c *Clause) bool {
	return len(r.Pack.Order.Feminine) > 0 && c.Form.Class != pack.Noun && c.Feat&(pack.Sg|pack.Du|pack.Pl) != 0
}

// Single reports whether a verb is singular and nothing else.
func Single(c *Clause) bool { return c.Feat&pack.Sg != 0 && c.Feat&(pack.Du|pack.Pl) == 0 }

// Suits reports whether actors can be the subject that a verb leaves out, by its
// number and gender.
func (r *Reading) Suits(c *Clause, who []int32) bool {
	if len(who) == 0 || !r.Tells(c) {
		return true
	}
	if len(who) > 1 {
		return !Single(c)
	}
	a := &r.Actors[who[0]]
	if a.Group {
		return true
	}
	if c.Feat&pack.Sg == 0 { // several speak for a state, but it is no two
		return c.Feat&pack.Pl != 0 && a.Kind != mention.Person && a.Kind != mention.Office
	}
	fem, masc := a.Fem, a.Masc
	if (a.Kind == mention.Body || a.Kind == mention.Organisation) && len(a.Seen) > 0 {
		_, masc = r.wordsGender(&r.Mentions[a.Seen[len(a.Seen)-1]])
		fem = false // of the other gender can be its statement
	}
	if a.Kind == mention.Country && len(a.Seen) > 0 && c.Frame.Kind == pack.FSay { // elsewhere the verb is written like its noun
		fem, masc = r.StateGender(&r.Mentions[a.Seen[len(a.Seen)-1]])
	}
	for i := 0; i < len(a.Seen) && i < 4 && a.Kind != mention.Body && a.Kind != mention.Organisation; i++ {
		for _, t := range r.Mentions[a.Seen[i]].Titles {
			fem, masc = fem || t.Feat&pack.Fem != 0, masc || t.Feat&pack.Masc != 0 && t.Feat&pack.Fem == 0 && t.Feat&pack.Sg != 0
		}
	}
	return fem == masc || c.Feat&(pack.Masc|pack.Fem) == 0 || fem && c.Feat&pack.Fem != 0 || masc && c.Feat&pack.Masc != 0
}

// SuitsArg is suits for an argument of another clause.
func (r *Reading) SuitsArg(c *Clause, a *Arg) bool {
	if !r.Tells(c) {
		return true
	}
	if len(a.Mentions) > 1 {
		return !Single(c)
	}
	m := &r.Mentions[a.Mentions[0]]
	if m.Kind == mention.Anaphor && m.Anaphor != nil && m.Anaphor.N > 1 {
		return !Single(c)
	}
	if len(m.Who) > 0 {
		return r.Suits(c, m.Who)
	}
	return true
}

// wordsGender is what the words of a body or an organisation tell of their gender.
func (r *Reading) wordsGender(m *mention.Mention) (fem, masc bool) {
	if m.Group != nil { // "a delegation of the ministry"
		return false, false
	}
	for i := m.First; i < m.Last; i++ {
		fem = fem || r.Feminine(i)
		if i == m.First && r.Pack.Order.Construct && m.Last-m.First > 2 && !r.Articled(&r.Items[r.ItemAt[i]]) {
			break // a noun with its owner has the gender of its own: "(the) Council of the Arab states"
		}
	}
	return fem, !fem && m.Last-m.First > 1 && !r.Items[r.ItemAt[m.First]].Is(pack.Of) // a single word may be an acronym
}

// LeftOut are those whom a verb of saying without a subject can mean, the nearest that
// its number and gender suit.
func (r *Reading) LeftOut(c *Clause, first ...[]int32) []int32 {
	for _, who := range first {
		if len(who) > 0 && r.Suits(c, who) {
			return who
		}
	}
	if c.Feat&pack.Sg == 0 {
		if r.RecentPair(c) {
			return r.State.Several
		}
		if k := r.State.Meeting; k >= 0 && len(r.Meetings[k].Who) > 1 && (c.Feat&pack.Du == 0 || len(r.Meetings[k].Who) == 2) {
			return r.Meetings[k].Who
		}
		return nil
	}
	for i := len(r.Statements) - 1; i >= 0 && i > len(r.Statements)-6; i-- {
		if s := &r.Statements[i]; c.Sent-s.Sent <= maxNational && len(s.Who) > 0 && r.Suits(c, s.Who) {
			return s.Who
		}
	}
	if b := r.State.Before; b >= 0 && r.Suits(c, []int32{b}) {
		return []int32{b}
	}
	return nil
}

// RecentPair reports whether several were a subject just before, as many as a dual verb
// asks for.
func (r *Reading) RecentPair(c *Clause) bool {
	n := len(r.State.Several)
	return n > 1 && (c.Feat&pack.Du == 0 || n == 2) && c.Sent-r.Mentions[r.State.SeveralAt].Sent <= 2
}

// Intransitive reports whether a verb of meeting has no object, in a language whose
// subjects come behind: who stands behind it is its subject.
func (r *Reading) Intransitive(c *Clause) bool {
	a := c.Get([]pack.Marker{pack.Subj})
	return !slices.Contains(c.Frame.B, pack.Obj) && a != nil && a.From > c.At
}

// EachBefore reports whether a word for "each of" stands before the first of several, in
// a language whose verbs come first.
func (r *Reading) EachBefore(reg *Region, a *Arg) bool {
	if len(a.Mentions) < 2 {
		return false
	}
	for j := max(a.From-1, 0); j < len(reg.Chunks) && j < a.From+4 && reg.Chunks[j].Kind != OfMention; j++ {
		if reg.Chunks[j].Kind != OfItem {
			continue
		}
		if r.Has(&r.Items[reg.Chunks[j].Item], word.Bit(pack.Det), "each") {
			return true
		}
	}
	return false
}

// SubjectAfter is the subject that a clause of a verb-first language has behind its verb.
func SubjectAfter(c *Clause, subjectFirst bool) *Arg {
	if c == nil || subjectFirst || c.Form.Class == pack.Noun {
		return nil
	}
	if a := c.Get([]pack.Marker{pack.Subj}); a != nil && a.From > c.At {
		return a
	}
	return nil
}

// Invites reports whether what a verb of asking asks for is a visit: an invitation is no
// demand.
func (r *Reading) Invites(reg *Region, c *Clause) bool {
	if r.Pack.Order.SubjectFirst {
		return false
	}
	for k := c.At + 2; k < len(reg.Chunks) && k < c.At+12; k++ {
		x := &reg.Chunks[k]
		if x.Kind == OfPunct || x.Finite() {
			return false
		}
		if x.Trig != nil && word.IsTrip(x.Trig) && reg.Chunks[k-1].Is(pack.Prep) && reg.Chunks[k-1].Mark&pack.To != 0 {
			return true
		}
	}
	return false
}

// Asyndetic reports whether the verb at chunk j describes a noun before it without a
// relative pronoun, as one without an article is described: "in a statement (that) the
// agency saw", "a source (who) spoke to the paper".
func (r *Reading) Asyndetic(reg *Region, c *Clause, j int) bool {
	if j == 0 {
		return false
	}
	if a := c.Get([]pack.Marker{pack.Subj}); a != nil && a.From > c.At {
		if m := &r.Mentions[a.Mentions[0]]; m.Generic && !r.Articled(&r.Items[r.ItemAt[m.First]]) {
			return true
		}
	}
	x := &reg.Chunks[j-1]
	return x.Kind == OfItem && x.Set != 0 && x.Set&(word.Bit(pack.Word)|word.Bit(pack.Noun)) != 0 && !x.Is(pack.Prep) && !x.Is(pack.And) && !x.Is(pack.Adverb) && !r.Articled(&r.Items[x.Item])
}

// Describes reports whether a verb only describes the noun before it: it stands in a
// relative clause and has that noun's pronoun for its object, "the statement that the
// agency published".
func (r *Reading) Describes(reg *Region, c *Clause) bool {
	return c.Form.Class == pack.Verb && c.At > 0 && c.At+1 < len(reg.Chunks) && reg.Chunks[c.At-1].Kind == OfItem && reg.Chunks[c.At-1].Is(pack.Rel) && r.Enclitic(&reg.Chunks[c.At+1])
}

// WhereClause reports whether a word for "where" opens a verb's clause, so that its
// subject is the one spoken of.
func (r *Reading) WhereClause(reg *Region, c *Clause) bool {
	return c.At > 0 && r.PlaceWord(&reg.Chunks[c.At-1])
}

// AboutBefore reports whether a word for "about" stands between a noun and chunk j.
func (r *Reading) AboutBefore(reg *Region, c *Clause, j int) bool {
	for k := c.At + 1; k < j; k++ {
		if x := &reg.Chunks[k]; x.Kind == OfItem && x.Is(pack.Prep) && x.Mark&pack.About != 0 && x.Mark&(pack.With|pack.Between|pack.From) == 0 {
			return true
		}
	}
	return false
}

// ParticipleObject reports whether the verb of a clause is a participle that hangs on
// another verb's subject and takes an object: where subjects stand behind their verbs,
// who stands behind it is no subject but that object ("said, addressing his guest: …").
func (r *Reading) ParticipleObject(c *Clause) bool {
	if c.Feat&pack.Ger == 0 || c.Feat&(pack.Past|pack.Pres|pack.Inf) != 0 {
		return false
	}
	return slices.Contains(c.Frame.To, pack.Obj) || c.Frame.Kind == pack.FEvent && slices.Contains(c.Frame.B, pack.Obj)
}

// StateGender is the gender of a state or a city named by one word, where the pack says
// which are masculine.
func (r *Reading) StateGender(m *mention.Mention) (fem, masc bool) {
	if m.Kind != mention.Country && m.Kind != mention.Place || m.Side || m.Bare || m.Anaphor != nil || m.Last-m.First != 1 {
		return false, false
	}
	return r.feminineState(m), slices.Contains(r.Pack.Order.Masculine, r.Fold(m.Last-1))
}

// LastTwo are the two of whom the story told last: those who were a subject together since the last meeting, else its
// parties. Nil if they are not two.
func (r *Reading) LastTwo(c *Clause) []int32 {
	k := r.State.Meeting
	if two := r.State.Several; len(two) == 2 && r.RecentPair(c) && (k < 0 || r.Meetings[k].Sent < r.Mentions[r.State.SeveralAt].Sent) {
		return two
	}
	if k < 0 || len(r.Meetings[k].Who) != 2 {
		return nil
	}
	return r.Meetings[k].Who
}
