package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Whom "he" and "she" mean.

// receivedBy reports whether the subject of a clause, before a pronoun in it, is of a state.
func (r *reading) receivedBy(c *clause, mi int32, state string) bool {
	s := c.get([]pack.Marker{pack.Subj})
	if s == nil || state == "" || slices.Contains(s.mentions, mi) {
		return false
	}
	for _, w := range r.whoOf(s.mentions) {
		if r.actors[w].country == state {
			return true
		}
	}
	return false
}

// lastPerson is whom "he" or "she" means: the subject before, unless the gender
// forbids it, else the last person named before.
func (r *reading) lastPerson(mi int32, c *clause, fem, masc bool) []int32 {
	spoke := func(w int32) bool { // "he also accused": the one who spoke last
		return len(r.state.speakers) == 1 && r.state.speakers[0] == w && subjectIn(c, mi)
	}
	fits := func(w int32) bool {
		a := &r.actors[w]
		if w == r.notHim && r.mentions[mi].kind == kPossessive {
			return false
		}
		if c != nil && c.form != nil && isTalk(c.form) && r.pack.Order.Incise && !r.pack.Order.Dropped && c.get([]pack.Marker{pack.With}) == nil && r.receivedBy(c, mi, a.country) {
			return false // nobody is a guest where he is at home
		}
		if c != nil && (r.subjectOther(c, mi, w) || r.ofOneSide(c, mi, w)) {
			return false // "thanked him": not himself
		}
		if c != nil && c.quote >= 0 && slices.Contains(r.state.speakers, w) && !(r.mentions[mi].pronoun != nil && r.mentions[mi].pronoun.Has("incise")) {
			return false // whoever speaks is "I"
		}
		if c != nil && c.frame.Kind != pack.FSay && a.role == "spokesperson" && !(c.frame.Kind == pack.FEvent && spoke(w)) {
			return false // speaks of another
		}
		return a.kind == kPerson && !a.thin && a.canBe(fem, masc) || a.kind == kOffice && !a.group
	}
	found := func(w int32) []int32 {
		if a := &r.actors[w]; !a.fem && !a.masc && r.mentions[mi].kind == kPronoun && r.mentions[mi].pronoun.Is(pack.SubjForm) { // a name that does not tell, told now
			a.fem, a.masc = fem, masc
		}
		return []int32{w}
	}
	if w := r.trailing(mi, c); w >= 0 && fits(w) {
		return found(w)
	}
	if a := subjectAfter(c, r.pack.Order.SubjectFirst); a != nil && r.mentions[mi].kind == kPronoun && r.mentions[mi].pronoun.Is(pack.ObjForm) && r.state.subject >= 0 && fits(r.state.subject) {
		return found(r.state.subject) // "before the president received him": whom the sentence is about
	}
	if m := &r.mentions[mi]; c != nil && m.kind == kPronoun && m.pronoun.Is(pack.ObjForm) && !m.pronoun.Is(pack.SubjForm) && !owns(c, mi) { // "summoned the envoy and handed him a note"
		for i := mi - 1; i >= 0 && i > mi-6 && r.mentions[i].sent == m.sent; i-- {
			x := &r.mentions[i]
			if (x.kind == kPerson || x.kind == kOffice) && len(x.who) == 1 && fits(x.who[0]) {
				return found(x.who[0])
			}
		}
	}
	if who, n := r.state.speakers, len(r.statements); r.pack.Order.Cases && c != nil && c.frame.Kind == pack.FSay && n > 0 && r.statements[n-1].sent >= c.sent-1 && len(who) == 1 && fits(who[0]) && r.actors[who[0]].kind == kPerson {
		return found(who[0]) // who spoke goes on
	}
	if who := r.state.speakers; r.pack.Order.Incise && c != nil && c.frame.Kind == pack.FSay && subjectIn(c, mi) && r.state.spoke > r.state.acted && r.state.spoke >= c.sent-1 && len(who) == 1 && r.actors[who[0]].kind == kPerson && fits(who[0]) {
		return found(who[0]) // "In the eyes of X, …": whose words came last, though he was no subject
	}
	if w := r.opensWithOffice(mi, c); w >= 0 && fits(w) {
		return found(w)
	}
	if w := r.sameHim(mi, c, fits); w >= 0 {
		return found(w)
	}
	if w := r.onlyPerson(mi, fits); w >= 0 && (c == nil || c.quote < 0) {
		return found(w)
	}
	if w := r.justNamed(mi, fits); w >= 0 && (c == nil || c.quote < 0) {
		return found(w)
	}
	if w := r.herNamed(mi, fem, fits); w >= 0 {
		return found(w)
	}
	if m := &r.mentions[mi]; r.pack.Order.Cases && m.kind == kPronoun && m.pronoun.Is(pack.SubjForm) && (c == nil || c.quote < 0) { // "as told X-NOM, he"
		if w := r.ownSubject(mi); w >= 0 && fits(w) {
			return found(w)
		}
	}
	if w := r.state.subject; w >= 0 {
		if fits(w) {
			return found(w)
		}
		if a := &r.actors[w]; c != nil && c.frame.Kind == pack.FEvent && a.role == "spokesperson" && !(fem && a.masc) && !(masc && a.fem) {
			return nil // the one who spoke, or the one who was spoken for
		}
	}
	if w := r.state.before; w >= 0 && fits(w) {
		return found(w)
	}
	for i := mi - 1; i >= 0 && i > mi-30; i-- {
		for _, w := range r.mentions[i].who {
			if fits(w) {
				return found(w)
			}
		}
	}
	return nil
}

// opensWithOffice is whom the office without a name stands for with which the sentence of
// a pronoun, or the one before it, begins, where nothing told yet whose it is: "The
// Secretary-General is on his way from Santo Domingo, where he met". -1 if there is none.
func (r *reading) opensWithOffice(mi int32, c *clause) int32 {
	m := &r.mentions[mi]
	if !r.pack.Order.SubjectFirst || r.pack.Order.Inverted || m.kind != kPronoun || !m.pronoun.Is(pack.SubjForm) {
		return -1
	}
	for i := mi - 1; i >= 0 && r.mentions[i].sent >= m.sent-1; i-- {
		x := &r.mentions[i]
		if i > 0 && r.mentions[i-1].sent == x.sent || r.quotedApart(x, m) {
			continue // not the first of its sentence
		}
		if x.sent == m.sent && x.kind == kPerson && len(x.who) == 1 && r.state.acted < m.sent && x.First <= r.doc.Sents[x.sent].First+1 && r.state.subject != x.who[0] && r.subordinate(x, m) {
			return x.who[0] // "Lee, for his part, was in Hanoi, where he held"
		}
		if x.sent < m.sent && i+1 < mi && r.mentions[mi-1].sent == m.sent || x.kind != kOffice || !x.definite || x.plural || x.dual || x.counter || r.itemAt[x.First] > r.itemAt[r.doc.Sents[x.sent].First]+2 {
			continue
		}
		if len(x.who) == 0 {
			r.resolve([]int32{i}, c)
		} else if !r.actors[x.who[0]].generic && r.actors[x.who[0]].country != "" {
			continue // the subject in mind tells
		}
		if len(x.who) == 1 {
			return x.who[0]
		}
	}
	return -1
}

// justNamed is the only person whom the sentence before names that a pronoun at the
// beginning of its sentence can mean, where the subject in mind is not named there; -1 if
// there is none, or several are.
func (r *reading) justNamed(mi int32, fits func(int32) bool) int32 {
	m := &r.mentions[mi]
	if !r.pack.Order.SubjectFirst || r.pack.Order.Inverted || r.pack.Order.MarkedBefore || m.kind != kPronoun || mi > 0 && r.mentions[mi-1].sent == m.sent || r.state.subject < 0 {
		return -1
	}
	only := int32(-1)
	for i := mi - 1; i >= 0 && r.mentions[i].sent >= m.sent-1; i-- {
		x := &r.mentions[i]
		if r.quotedApart(x, m) {
			continue
		}
		for _, w := range x.who {
			if w == r.state.subject {
				return -1
			}
			if (x.kind == kPerson || x.kind == kOffice) && fits(w) && w != only {
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
func (r *reading) trailing(mi int32, c *clause) int32 {
	m := &r.mentions[mi]
	if c == nil || c.frame.Kind != pack.FSay || c.quote >= 0 || !subjectIn(c, mi) || r.cueOpens(c) || m.First == 0 || len(r.state.speakers) != 1 || r.state.subject < 0 {
		return -1
	}
	if t := r.doc.Tokens[m.First-1]; t.Kind != text.Punct || !comma(rune(t.Num)) {
		return -1
	}
	w := r.state.speakers[0]
	if a := &r.actors[w]; a.kind != kPerson && (a.kind != kOffice || a.group) || w == r.state.subject {
		return -1
	}
	for i := mi - 1; i >= 0 && r.mentions[i].sent == m.sent; i-- {
		if slices.Contains(r.mentions[i].who, r.state.subject) {
			return w
		}
	}
	return -1
}
