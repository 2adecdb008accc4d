package reference

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Whom "he" and "she" mean.

// receivedBy reports whether the subject of a clause, before a pronoun in it, is of a state.
func (r *Reading) receivedBy(c *phrase.Clause, mi int32, state string) bool {
	s := c.Get([]pack.Marker{pack.Subj})
	if s == nil || state == "" || slices.Contains(s.Mentions, mi) {
		return false
	}
	for _, w := range r.WhoOf(s.Mentions) {
		if r.Actors[w].Country == state {
			return true
		}
	}
	return false
}

// spokeBefore is the person whose words the sentence before a pronoun that says something gave,
// where all whom it names beside him stand in these words: "The president would come, X said. He
// added"; -1 if it is not so.
func (r *Reading) spokeBefore(mi int32, c *phrase.Clause) int32 {
	m, n := &r.Mentions[mi], len(r.Statements)-1
	if c == nil || c.Frame.Kind != pack.FSay || c.Quote >= 0 || m.Kind != mention.Pronoun || n < 0 || !syntax.SubjectIn(c, mi) || !r.Pack.Order.SubjectFirst {
		return -1
	}
	s := &r.Statements[n]
	if s.Sent != m.Sent-1 || len(s.Who) != 1 || r.Actors[s.Who[0]].Kind != mention.Person || n > 0 && r.Statements[n-1].Sent == s.Sent {
		return -1
	}
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent >= s.Sent; i-- {
		x := &r.Mentions[i]
		if x.Sent == m.Sent && (x.Kind == mention.Person || x.Kind == mention.Office) {
			return -1 // "X said he had told them": X
		}
		if x.Sent != s.Sent || x.Kind != mention.Person && x.Kind != mention.Office || len(x.Who) == 1 && x.Who[0] == s.Who[0] {
			continue
		}
		if at := int(r.Doc.Tokens[x.First].Start); at < s.Content.Start || at >= s.Content.End {
			return -1
		}
	}
	return s.Who[0]
}

// lastPerson is whom "he" or "she" means: the subject before, unless the gender
// forbids it, else the last person named before.
func (r *Reading) lastPerson(mi int32, c *phrase.Clause, fem, masc bool) []int32 {
	spoke := func(w int32) bool { // "he also accused": the one who spoke last
		return len(r.State.Speakers) == 1 && r.State.Speakers[0] == w && syntax.SubjectIn(c, mi)
	}
	fits := func(w int32) bool {
		a := &r.Actors[w]
		if w == r.notHim && r.Mentions[mi].Kind == mention.Possessive {
			return false
		}
		if c != nil && c.Form != nil && word.IsTalk(c.Form) && r.Pack.Order.Incise && !r.Pack.Order.Dropped && c.Get([]pack.Marker{pack.With}) == nil && r.receivedBy(c, mi, a.Country) {
			return false // nobody is a guest where he is at home
		}
		if r.namesInWords(mi, c, w) {
			return false // "She said X had failed": not X
		}
		if c != nil && (r.subjectOther(c, mi, w) || r.OfOneSide(c, mi, w)) {
			return false // "thanked him": not himself
		}
		if c != nil && c.Quote >= 0 && slices.Contains(r.State.Speakers, w) && !(r.Mentions[mi].Pronoun != nil && r.Mentions[mi].Pronoun.Has("incise")) {
			return false // whoever speaks is "I"
		}
		if c != nil && c.Frame.Kind == pack.FSay && r.Pack.Order.Cases && r.Mentions[mi].Kind == mention.Pronoun && r.quotedBeside(w, mi) && !slices.Contains(r.State.Speakers, w) {
			return false // “We talked with the president,” he noted
		}
		if c != nil && c.Frame.Kind != pack.FSay && a.Role == "spokesperson" && !(c.Frame.Kind == pack.FEvent && spoke(w)) {
			return false // speaks of another
		}
		if fem && a.Kind == mention.Office && r.womanTold(mi) {
			if f, m := r.actorGender(a); m && !f {
				return false // "X said that. The minister had received the ambassador-MASC. She added"
			}
		}
		return a.Kind == mention.Person && !a.Thin && a.CanBe(fem, masc) || a.Kind == mention.Office && !a.Group
	}
	found := func(w int32) []int32 {
		if a := &r.Actors[w]; !a.Fem && !a.Masc && r.Mentions[mi].Kind == mention.Pronoun && r.Mentions[mi].Pronoun.Is(pack.SubjForm) { // a name that does not tell, told now
			a.Fem, a.Masc = fem, masc
		}
		return []int32{w}
	}
	if w := r.trailing(mi, c); w >= 0 && fits(w) {
		return found(w)
	}
	if a := phrase.SubjectAfter(c, r.Pack.Order.SubjectFirst); a != nil && r.Mentions[mi].Kind == mention.Pronoun && r.Mentions[mi].Pronoun.Is(pack.ObjForm) && r.State.Subject >= 0 && fits(r.State.Subject) {
		return found(r.State.Subject) // "before the president received him": whom the sentence is about
	}
	if m := &r.Mentions[mi]; c != nil && m.Kind == mention.Pronoun && m.Pronoun.Is(pack.ObjForm) && !m.Pronoun.Is(pack.SubjForm) && !owns(c, mi) { // "summoned the envoy and handed him a note"
		for i := mi - 1; i >= 0 && i > mi-6 && r.Mentions[i].Sent == m.Sent; i-- {
			x := &r.Mentions[i]
			if (x.Kind == mention.Person || x.Kind == mention.Office) && len(x.Who) == 1 && fits(x.Who[0]) {
				return found(x.Who[0])
			}
		}
	}
	if who, n := r.State.Speakers, len(r.Statements); r.Pack.Order.Cases && c != nil && c.Frame.Kind == pack.FSay && n > 0 && r.Statements[n-1].Sent >= c.Sent-1 && len(who) == 1 && fits(who[0]) && r.Actors[who[0]].Kind == mention.Person {
		return found(who[0]) // who spoke goes on
	}
	if who := r.State.Speakers; r.Pack.Order.Incise && c != nil && c.Frame.Kind == pack.FSay && syntax.SubjectIn(c, mi) && r.State.Spoke > r.State.Acted && r.State.Spoke >= c.Sent-1 && len(who) == 1 && r.Actors[who[0]].Kind == mention.Person && fits(who[0]) {
		return found(who[0]) // "In the eyes of X, …": whose words came last, though he was no subject
	}
	if w := r.opensTold(mi, c, fits); w >= 0 {
		return found(w)
	}
	if w := r.openingOwner(mi); w >= 0 && fits(w) && (c == nil || c.Quote < 0) {
		return found(w)
	}
	if w := r.spokeBefore(mi, c); w >= 0 && fits(w) {
		return found(w)
	}
	if n := len(r.Statements) - 1; r.Pack.Order.Incise && c != nil && c.Frame.Kind == pack.FSay && n >= 0 && r.Statements[n].Accord && r.Statements[n].Sent == c.Sent-1 && len(r.Statements[n].Who) == 1 && fits(r.Statements[n].Who[0]) && r.Mentions[mi].Pronoun != nil && r.Mentions[mi].Pronoun.Has("incise") {
		return found(r.Statements[n].Who[0]) // "For X, of the institute, …. “…,” he said"
	}
	if w := r.opensWithOffice(mi, c); w >= 0 && fits(w) {
		return found(w)
	}
	if w := r.sameHim(mi, c, fits); w >= 0 {
		return found(w)
	}
	if w := r.himMet(mi, c, fits); w >= 0 {
		return found(w)
	}
	if w := r.onlyPerson(mi, fits); w >= 0 && (c == nil || c.Quote < 0) {
		return found(w)
	}
	if w := r.justNamed(mi, c, fits); w >= 0 && (c == nil || c.Quote < 0) {
		return found(w)
	}
	if w := r.herNamed(mi, fem, fits); w >= 0 {
		return found(w)
	}
	if m := &r.Mentions[mi]; r.Pack.Order.Cases && m.Kind == mention.Pronoun && m.Pronoun.Is(pack.SubjForm) && (c == nil || c.Quote < 0) { // "as told X-NOM, he"
		if w := r.OwnSubject(mi); w >= 0 && fits(w) {
			return found(w)
		}
	}
	if w := r.stillHim(mi, c); w >= 0 && fits(w) {
		return found(w)
	}
	if w := r.State.Subject; w >= 0 {
		if fits(w) {
			return found(w)
		}
		if a := &r.Actors[w]; c != nil && c.Frame.Kind == pack.FEvent && a.Role == "spokesperson" && !(fem && a.Masc) && !(masc && a.Fem) {
			return nil // the one who spoke, or the one who was spoken for
		}
	}
	if w := r.State.Before; w >= 0 && fits(w) {
		return found(w)
	}
	for i := mi - 1; i >= 0 && i > mi-30; i-- {
		for _, w := range r.Mentions[i].Who {
			if fits(w) {
				return found(r.ratherNamed(i, w, fits))
			}
		}
	}
	return nil
}

// womanTold reports whether the text named, before a mention, a person who is known to be a woman.
func (r *Reading) womanTold(mi int32) bool {
	for w := range r.Considered {
		if a := &r.Actors[w]; a.Kind == mention.Person && a.Fem && !a.Masc && len(a.Seen) > 0 && a.Seen[0] < mi {
			return true
		}
	}
	return false
}

// ratherNamed is the person whom the sentence of mention i names before it, where that one is an
// office of no state, actor w: "A cast himself as the heir. He said". Else it is w.
func (r *Reading) ratherNamed(i, w int32, fits func(int32) bool) int32 {
	if a := &r.Actors[w]; a.Kind != mention.Office || a.Name != "" || a.Country != "" || a.Org != "" {
		return w
	}
	for k := i - 1; k >= 0 && r.Mentions[k].Sent == r.Mentions[i].Sent; k-- {
		if x := &r.Mentions[k]; x.Kind == mention.Person && len(x.Who) == 1 && fits(x.Who[0]) {
			return x.Who[0]
		}
	}
	return w
}

// namesInWords reports whether a person is the first one named behind a pronoun that says something,
// in its sentence: nobody tells of himself by name (Principle C of Chomsky's binding theory, 1981). A
// subordinate clause in front, "when he said so, X left", tells nothing.
func (r *Reading) namesInWords(mi int32, c *phrase.Clause, w int32) bool {
	m := &r.Mentions[mi]
	if c == nil || c.Frame.Kind != pack.FSay || m.Kind != mention.Pronoun || !syntax.SubjectIn(c, mi) {
		return false
	}
	if k := r.ItemAt[m.First]; k > 0 && r.Items[k-1].Is(pack.Sub) {
		return false
	}
	i := mi + 1
	if int(i) < len(r.Mentions) && slices.ContainsFunc(r.Doc.Tokens[m.Last:max(m.Last, r.Mentions[i].First)], func(t text.Token) bool { return t.Kind == text.Punct }) {
		return false // in a clause of its own, perhaps
	}
	return int(i) < len(r.Mentions) && r.Mentions[i].Sent == m.Sent && r.Mentions[i].Kind == mention.Person && slices.Contains(r.Mentions[i].Who, w) && !r.QuotedApart(&r.Mentions[i], m)
}

// opensWithOffice is whom the office without a name stands for with which the sentence of
// a pronoun, or the one before it, begins, where nothing told yet whose it is: "The
// Secretary-General is on his way from Santo Domingo, where he met". -1 if there is none.
func (r *Reading) opensWithOffice(mi int32, c *phrase.Clause) int32 {
	m := &r.Mentions[mi]
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.Inverted || m.Kind != mention.Pronoun || !m.Pronoun.Is(pack.SubjForm) {
		return -1
	}
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent >= m.Sent-1; i-- {
		x := &r.Mentions[i]
		if i > 0 && r.Mentions[i-1].Sent == x.Sent || r.QuotedApart(x, m) {
			continue // not the first of its sentence
		}
		if x.Sent == m.Sent && x.Kind == mention.Person && len(x.Who) == 1 && r.State.Acted < m.Sent && x.First <= r.Doc.Sents[x.Sent].First+1 && r.State.Subject != x.Who[0] && r.subordinate(x, m) {
			return x.Who[0] // "Lee, for his part, was in Hanoi, where he held"
		}
		if x.Sent < m.Sent && i+1 < mi && r.Mentions[mi-1].Sent == m.Sent || x.Kind != mention.Office || !x.Definite || x.Plural || x.Dual || x.Counter || r.ItemAt[x.First] > r.ItemAt[r.Doc.Sents[x.Sent].First]+2 {
			continue
		}
		if len(x.Who) == 0 {
			r.Resolve([]int32{i}, c)
		} else if !r.Actors[x.Who[0]].Generic && r.Actors[x.Who[0]].Country != "" {
			continue // the subject in mind tells
		}
		if len(x.Who) == 1 {
			return x.Who[0]
		}
	}
	return -1
}

// justNamed is the only person whom the sentence before names that a pronoun at the
// beginning of its sentence can mean, where the subject in mind is not named there; -1 if
// there is none, or several are.
func (r *Reading) justNamed(mi int32, c *phrase.Clause, fits func(int32) bool) int32 {
	m := &r.Mentions[mi]
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.Inverted || r.Pack.Order.MarkedBefore || m.Kind != mention.Pronoun || r.State.Subject < 0 {
		return -1
	}
	object := c != nil && m.Pronoun.Is(pack.ObjForm) && !m.Pronoun.Is(pack.SubjForm) && !owns(c, mi) // "The vote was a blow to X. Y summoned him": X
	only := int32(-1)
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent >= m.Sent-1; i-- {
		x := &r.Mentions[i]
		if x.Sent == m.Sent {
			if !object || !syntax.SubjectIn(c, i) && x.Kind != mention.Place {
				return -1
			}
			continue
		}
		if r.QuotedApart(x, m) {
			continue
		}
		for _, w := range x.Who {
			if w == r.State.Subject {
				return -1
			}
			if (x.Kind == mention.Person || x.Kind == mention.Office) && fits(w) && w != only {
				if only >= 0 {
					return -1
				}
				only = w
			}
		}
	}
	return only
}

// trailing is whom a pronoun means that stands with its verb of saying behind what was
// said, where the one spoken of is the subject there: "Luong is due on May 8, he
// said" is said by whoever spoke before; -1 if that does not decide it.
func (r *Reading) trailing(mi int32, c *phrase.Clause) int32 {
	m := &r.Mentions[mi]
	if c == nil || c.Frame.Kind != pack.FSay || c.Quote >= 0 || !syntax.SubjectIn(c, mi) || r.cueOpens(c) || m.First == 0 || r.State.Subject < 0 {
		return -1
	}
	if t := r.Doc.Tokens[m.First-1]; t.Kind != text.Punct || !word.Comma(rune(t.Num)) {
		return -1
	}
	if r.Has(&r.Items[r.ItemAt[r.Doc.Sents[m.Sent].First]], word.Bit(pack.Adverb), "fronts") {
		return -1 // "As for A, he said"
	}
	w := r.State.Entering // nobody spoke yet: whom the story told of before the sentence
	switch {
	case len(r.State.Speakers) == 1:
		w = r.State.Speakers[0]
	case len(r.State.Speakers) > 1 || !r.Pack.Order.Compound || int(c.Tok.Last) >= len(r.Doc.Tokens) || r.Doc.Tokens[c.Tok.Last].Kind != text.Punct:
		return -1
	case w < 0 || r.State.Entered < m.Sent-1:
		w = r.onlyNamedIn(m.Sent - 1)
	}
	if w < 0 {
		return -1
	}
	if a := &r.Actors[w]; a.Kind != mention.Person && (a.Kind != mention.Office || a.Group) || w == r.State.Subject {
		return -1
	}
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == m.Sent; i-- {
		if slices.Contains(r.Mentions[i].Who, r.State.Subject) {
			return w
		}
	}
	return -1
}

// onlyNamedIn is the one person whom a sentence names; -1 if it names none, or several.
func (r *Reading) onlyNamedIn(sent int32) int32 {
	only := int32(-1)
	for i := range r.Mentions {
		if x := &r.Mentions[i]; x.Sent == sent && x.Kind == mention.Person && len(x.Who) == 1 && x.Who[0] != only {
			if only >= 0 {
				return -1
			}
			only = x.Who[0]
		}
	}
	return only
}

// cueOpens reports whether something follows a cue in its sentence: what it says stands
// behind it, and its subject is no one who spoke before.
func (r *Reading) cueOpens(c *phrase.Clause) bool {
	if !r.Pack.Order.MarkedBefore || int(c.Tok.Last) >= len(r.Doc.Tokens) {
		return false
	}
	t := r.Doc.Tokens[c.Tok.Last]
	return t.Kind != text.Punct || !r.Pack.Habits.Enders[rune(t.Num)]
}
