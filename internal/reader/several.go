package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"slices"
)

// Whom words for several mean: "they", "the two", "the ministers".

// pair is whom "the two sides" or "the ministers" means: the participants of
// the last meeting, or the last persons named, as many as are said.
func (r *reading) pair(mi int32, n int, role string, c *clause) []int32 {
	fits := func(w int32) bool {
		return role == "" || roleFits(r.actors[w].role, role) || role == "foreign-minister" && r.actors[w].role == "" || r.actors[w].kind == kCountry
	}
	if who, told := r.severalHere(mi, c); told {
		return who
	}
	if two := r.bothNamed(mi); two != nil {
		return two
	}
	if n > 2 && r.pack.Order.MarkedBefore {
		if who := r.namedHere(mi, n); who != nil {
			return who
		}
	}
	if len(r.state.several) > 0 && (r.mentions[mi].kind == kPronoun || r.mentions[mi].kind == kPossessive) && r.laterThanMeeting() && !(c != nil && r.sharesSubject(mi, c)) {
		return r.state.several
	}
	if c != nil && c.plan {
		if k := r.upcoming(r.mentions[mi].sent); k >= 0 && (n == 0 || len(r.meetings[k].who) == n) && !(r.pack.Order.Incise && slices.ContainsFunc(r.meetings[k].who, func(w int32) bool { return !fits(w) })) {
			return r.meetings[k].who
		}
	}
	if two := r.twoHere(mi); two != nil && n == 2 && c != nil && isTalk(c.form) && subjectIn(c, mi) && fits(two[0]) && fits(two[1]) {
		return two
	}
	if two := r.twoBefore(mi, n); two != nil && !(r.pack.Order.Incise && (!fits(two[0]) || !fits(two[1]))) {
		return two
	}
	home := r.subjectHome(mi, c)
	last := r.state.meeting
	if k := len(r.meetings) - 1; k >= 0 && r.mentions[mi].sent-r.meetings[k].sent <= 1 {
		last = k // just told, even if it was once, or is still to come
	}
	if f := r.mentions[mi].anaphor; f != nil && f.Has("ofstates") && last >= 0 && r.mentions[mi].sent-r.meetings[last].sent > 2 {
		last = -1 // too long ago: the states named since
	}
	for k := last; k >= 0 && k > last-4; k-- {
		who := r.meetings[k].who
		if n == 0 || len(who) == n {
			ok := true
			for _, w := range who {
				ok = ok && (home == "" || r.actors[w].country != home)
			}
			for _, w := range who {
				ok = ok && fits(w)
			}
			if ok {
				return who
			}
		}
	}
	if two := r.ofTheTwo(n, role); two != nil {
		return two
	}
	if n > 2 {
		return nil // three of many: the text must have told which
	}
	if f := r.mentions[mi].anaphor; f != nil && f.Has("ofstates") {
		return r.statesBefore(mi, home)
	}
	want := n
	if want == 0 {
		want = 2
	}
	var out []int32
	for i := mi - 1; i >= 0 && i > mi-16 && len(out) < want; i-- {
		for _, w := range r.mentions[i].who {
			a := &r.actors[w]
			if (a.kind == kPerson || a.kind == kOffice && !a.generic) && a.role != "spokesperson" && fits(w) && (home == "" || a.country != home) && len(out) < want && !(c != nil && !subjectIn(c, mi) && r.isSubject(c, w)) { // "recibió a ambos": not himself
				out = addOnce(out, w)
			}
		}
	}
	if want == 2 && len(out) == 2 && r.actors[out[0]].country != "" && r.actors[out[0]].country == r.actors[out[1]].country {
		if out = r.peers(mi, fits, home); len(out) != 2 { // of one state: others are meant
			return nil
		}
	}
	if len(out) < 2 {
		f := r.mentions[mi].anaphor
		if both := r.headsOfBoth(mi, role); both != nil && f != nil && f.Has("holders") && c != nil && isTalk(c.form) {
			return both
		}
		if f != nil && f.Has("parties") {
			return r.statesBefore(mi, home) // "tension between A and B. He urged the two sides"
		}
		return nil
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// statesBefore is the two states that the text named last before a mention, but not of
// that of the subject: "Canberra gave water, Wellington planes: Fiji thanked both countries".
func (r *reading) statesBefore(mi int32, home string) []int32 {
	if m := &r.mentions[mi]; home == "" && mi > 0 && r.mentions[mi-1].sent == m.sent && len(r.mentions[mi-1].who) == 1 {
		home = r.actors[r.mentions[mi-1].who[0]].country
	}
	var out []int32
	for i := mi - 1; i >= 0 && i > mi-24 && len(out) < 2; i-- {
		for _, w := range r.mentions[i].who {
			if a := &r.actors[w]; a.kind == kCountry && a.country != home && len(out) < 2 && !(r.mentions[i].kind == kPlace && r.items[max(0, r.itemAt[r.mentions[i].First]-1)].is(pack.Prep)) {
				out = addOnce(out, w)
			}
		}
	}
	if len(out) < 2 {
		return nil
	}
	return []int32{out[1], out[0]}
}

// severalHere is whom "they" means in what several without a name are said to say: those;
// told says that there are such, known or not: "ministers of the bloc said that they".
func (r *reading) severalHere(mi int32, c *clause) (who []int32, told bool) {
	m := &r.mentions[mi]
	if m.kind != kPronoun || c == nil || !subjectIn(c, mi) {
		return nil, false
	}
	for i := mi - 1; i >= 0 && r.mentions[i].sent == m.sent; i-- {
		x := &r.mentions[i]
		if x.kind == kPronoun || x.kind == kAnaphor {
			return nil, false
		}
		if x.kind == kOffice && x.plural && !x.counter && len(x.countries) == 0 && (i == 0 || r.mentions[i-1].sent < m.sent) {
			return x.who, len(x.who) == 0 || r.actors[x.who[0]].group || r.actors[x.who[0]].generic
		}
	}
	return nil, false
}

// peers is the last two persons of two states named before a mention who hold offices of
// one rank: nil if there are none.
func (r *reading) peers(mi int32, fits func(int32) bool, home string) []int32 {
	var seen []int32
	for i := mi - 1; i >= 0 && i > mi-24; i-- {
		for _, w := range r.mentions[i].who {
			a := &r.actors[w]
			if a.kind != kPerson && (a.kind != kOffice || a.generic) || a.country == "" || a.country == home || a.role == "spokesperson" || !fits(w) || slices.Contains(seen, w) {
				continue
			}
			for _, x := range seen {
				if b := &r.actors[x]; b.country != a.country && (b.role == a.role || roleFits(a.role, b.role) || heads(a.role) && heads(b.role)) {
					return []int32{x, w}
				}
			}
			seen = append(seen, w)
		}
	}
	return nil
}

// heads reports whether a role is that of the first of a state or a government.
func heads(role string) bool { return role == "head-of-state" || role == "head-of-government" }

// twoBefore is the two persons of two states whom the sentence before names, for "the
// two", where no meeting was told of in it; nil if it names others too.
func (r *reading) twoBefore(mi int32, n int) []int32 {
	m := &r.mentions[mi]
	if m.kind != kAnaphor || n != 2 || m.sent == 0 {
		return nil
	}
	if k := len(r.meetings) - 1; k >= 0 && r.meetings[k].sent >= m.sent-1 {
		return nil
	}
	var out []int32
	for i := mi - 1; i >= 0 && r.mentions[i].sent >= m.sent-1; i-- {
		for _, w := range r.mentions[i].who {
			if a := &r.actors[w]; (a.kind == kPerson || a.kind == kOffice && !a.generic && !a.group) && a.role != "spokesperson" {
				out = addOnce(out, w)
			}
		}
	}
	if len(out) != 2 || r.actors[out[0]].country == "" || r.actors[out[0]].country == r.actors[out[1]].country {
		return nil
	}
	return []int32{out[1], out[0]}
}

// laterThanMeeting reports whether the last subject of several was told after the
// last meeting, and not long before.
func (r *reading) laterThanMeeting() bool {
	k := r.state.meeting
	if k < 0 {
		return true
	}
	e := r.meetings[k].evidence
	return r.mentions[r.state.severalAt].First > e[len(e)-1].First
}

// sharesSubject reports whether a mention is not the subject of a clause whose subject
// is the last one of several.
func (r *reading) sharesSubject(mi int32, c *clause) bool {
	if subjectIn(c, mi) {
		return false
	}
	for _, w := range r.state.several {
		if r.subjectOther(c, mi, w) {
			return true
		}
	}
	return false
}

// subjectHome is the state of the subject of a clause of meeting whose other side
// a mention is: he receives no guests of his own. Empty for others.
func (r *reading) subjectHome(mi int32, c *clause) string {
	if c == nil || c.form.Class != pack.Verb || !isTalk(c.form) || c.frame.Kind == pack.FDiscuss {
		return ""
	}
	home := ""
	for _, a := range c.args {
		for _, x := range a.mentions {
			if a.mark&pack.Subj == 0 {
				continue
			}
			if x == mi {
				return ""
			}
			for _, w := range r.mentions[x].who {
				home = r.actors[w].country
			}
		}
	}
	return home
}

// bothNamed is the two persons of two states that the sentence of a dual pronoun names before
// it, if it names no more: "A asked his counterpart B, in a call between the-two". Nil, else.
func (r *reading) bothNamed(mi int32) (two []int32) {
	m := &r.mentions[mi]
	if m.kind != kPronoun || m.pronoun == nil || !m.pronoun.Is(pack.Dual) || m.pronoun.Is(pack.Plural) {
		return nil
	}
	for i := mi - 1; i >= 0 && r.mentions[i].sent == m.sent; i-- {
		if x := &r.mentions[i]; x.kind == kPerson || x.kind == kOffice && x.counter {
			for _, w := range x.who {
				two = addOnce(two, w)
			}
		}
	}
	if len(two) != 2 || r.actors[two[0]].country == "" || r.actors[two[0]].country == r.actors[two[1]].country {
		return nil
	}
	slices.Reverse(two)
	return two
}
