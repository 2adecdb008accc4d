package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Whose ambassador somebody is whose name stands without his state: the headline tells
// it, or a later sentence, "the ambassador of A", a bracket behind the name, or the two
// states of whose relations he and his host spoke.

// maxSentBehind is how many sentences off an office can stand that tells an envoy's state.
const maxSentBehind = 6

// accredited gives ambassadors and envoys without a state the one that is told of them.
func (r *reading) accredited() {
	r.appointed()
	for mi := range r.mentions {
		m := &r.mentions[mi]
		if m.kind != kPerson || len(m.who) != 1 {
			continue
		}
		a := &r.actors[m.who[0]]
		if a.country != "" || a.org != "" || a.holder != nil {
			continue
		}
		if c := r.stateInBracket(int32(mi)); c != "" { //nolint:gosec // bounded by the text
			a.country = c
		} else if !r.abroad(a) {
			continue
		} else if j := r.officeElsewhere(int32(mi)); j >= 0 { //nolint:gosec // bounded by the text
			r.sameAs(j, m.who[0])
		} else {
			a.country = r.ofEmbassy(int32(mi)) //nolint:gosec // bounded by the text
			if a.country == "" {
				a.country = r.ofRelations(int32(mi)) //nolint:gosec // bounded by the text
			}
		}
	}
}

// abroad reports whether an actor's office is one that its state sends abroad.
func (r *reading) abroad(a *actor) bool { return a.role == "ambassador" || a.role == "envoy" }

// appointed joins an office that somebody is said to get or to have had, "his letters of
// credence as ambassador of A", to the last one named before it in its sentence without a state.
func (r *reading) appointed() {
	for mi := range r.mentions {
		m := &r.mentions[mi]
		if m.kind != kOffice || len(m.countries) == 0 || !m.becomes() {
			continue
		}
		for i := mi - 1; i >= 0 && r.mentions[i].sent == m.sent; i-- {
			x := &r.mentions[i]
			if x.kind != kPerson || len(x.who) != 1 {
				continue
			}
			if a := &r.actors[x.who[0]]; a.country == "" && a.org == "" && (a.role == "" || a.role == m.titles[0].Role) {
				a.role = m.titles[0].Role
				a.country, m.who = m.countries[0], x.who
				break
			}
		}
	}
}

// becomes reports whether the title of a mention tells what somebody is or becomes.
func (m *mention) becomes() bool { return len(m.titles) > 0 && m.titles[0].Has("predicate") }

// stateInBracket is the state that a bracket right behind a person names: "A B (C)".
func (r *reading) stateInBracket(mi int32) string {
	if mi+1 >= int32(len(r.mentions)) { //nolint:gosec // bounded by the text
		return ""
	}
	m, x := &r.mentions[mi], &r.mentions[mi+1]
	last := int32(len(r.doc.Tokens)) - 1 //nolint:gosec // bounded by the text
	if x.kind != kCountry || x.bare || len(x.countries) != 1 || x.First != m.Last+1 || x.Last > last || !r.doc.Tokens[m.Last].Is('(') || !r.doc.Tokens[x.Last].Is(')') {
		return ""
	}
	return x.countries[0]
}

// officeElsewhere is the mention of an office without a name that tells the state of the
// ambassador of mention mi: the next one behind, or, where none stands there, the last one before, the headline's
// among them. Not one of a sentence that tells of another meeting with it; -1 if there is none.
func (r *reading) officeElsewhere(mi int32) int32 {
	m := &r.mentions[mi]
	role := r.actors[m.who[0]].role
	for _, step := range []int32{1, -1} {
		for j := mi + step; j >= 0 && j < int32(len(r.mentions)); j += step { //nolint:gosec // bounded by the text
			x := &r.mentions[j]
			head := r.doc.Sents[x.sent].Para == r.title
			if d := (x.sent - m.sent) * step; d > maxSentBehind && !(step < 0 && r.title >= 0) {
				break
			} else if d > maxSentBehind && !head {
				continue
			}
			if x.kind == kPerson && len(x.who) == 1 && x.who[0] != m.who[0] && r.abroad(&r.actors[x.who[0]]) {
				break // whose office follows is his
			}
			if x.sent != m.sent && r.toldAs(x, role) && (head || !r.metAnew(x)) {
				return j
			}
		}
	}
	return -1
}

// toldAs reports whether a mention is an office of one with a role and a state of its own.
func (r *reading) toldAs(x *mention, role string) bool {
	if x.kind != kOffice || x.plural || x.dual || x.counter || x.generic || x.indef || len(x.countries) != 1 || x.org != nil || len(x.titles) == 0 || len(x.who) != 1 {
		return false
	}
	a := &r.actors[x.who[0]]
	return a.kind == kOffice && a.role == role && a.country == x.countries[0]
}

// metAnew reports whether a verb of meeting stands before a mention in its sentence, or
// joins it to others: it is somebody else then who is met.
func (r *reading) metAnew(x *mention) bool {
	from := r.itemAt[r.doc.Sents[x.sent].First]
	k := r.itemAt[x.First]
	if k > from && r.items[k-1].is(pack.And) && !r.sentFirst[r.items[k-1].first] && !r.verbOpens(k, r.itemAt[x.Last]) {
		return true
	}
	for k--; k >= from; k-- {
		for _, f := range r.forms(&r.items[k], bit(pack.Verb)) {
			if isTalk(f) {
				return true
			}
		}
	}
	return false
}

// sameAs makes the office of mention j that of a person: whoever it meant is he.
func (r *reading) sameAs(j, w int32) {
	old := r.mentions[j].who[0]
	r.actors[w].country = r.actors[old].country
	for i := range r.mentions {
		if m := &r.mentions[i]; slices.Contains(m.who, old) {
			m.who = slices.Clone(m.who)
			m.who[slices.Index(m.who, old)] = w
			r.note(w, int32(i)) //nolint:gosec // bounded by the text
		}
	}
	r.actors[old].seen = nil
}

// ofEmbassy is the state whose embassy the sentence of an ambassador names, where it names
// no other's: "a delegation of the embassy of A, led by the ambassador".
func (r *reading) ofEmbassy(mi int32) (c string) {
	m := &r.mentions[mi]
	for i := range r.mentions {
		x := &r.mentions[i]
		if x.sent != m.sent || x.body == nil || x.body.Get("type") != "embassy" || len(x.countries) == 0 {
			continue
		}
		if c != "" && c != x.countries[0] {
			return ""
		}
		c = x.countries[0]
	}
	return c
}

// ofRelations is the state of an ambassador whose sentence or one of the two after it names
// two states beside each other, one of them that of his host or of the story: the other one.
func (r *reading) ofRelations(mi int32) string {
	m := &r.mentions[mi]
	hosts := r.hostsNamed(m)
	if len(hosts) == 0 {
		return ""
	}
	found := ""
	for j := 0; j+1 < len(r.mentions); j++ {
		x, y := &r.mentions[j], &r.mentions[j+1]
		if x.sent < m.sent || x.sent > m.sent+2 || y.sent != x.sent || !r.statesJoined(x, y) {
			continue
		}
		a, b := r.stateNamed(x), r.stateNamed(y)
		if a == b || slices.Contains(hosts, a) == slices.Contains(hosts, b) {
			continue
		}
		other := a
		if slices.Contains(hosts, a) {
			other = b
		}
		if found != "" && found != other {
			return ""
		}
		found = other
	}
	return found
}

// hostsNamed are the states of those whom a mention's sentence names besides it, else that
// of the story.
func (r *reading) hostsNamed(m *mention) (out []string) {
	for i := range r.mentions {
		x := &r.mentions[i]
		if x.sent != m.sent || x.kind != kPerson && x.kind != kOffice {
			continue
		}
		for _, w := range x.who {
			if c := r.actors[w].country; c != "" && !slices.Contains(out, c) {
				out = append(out, c)
			}
		}
	}
	if len(out) == 0 && r.home != "" {
		out = append(out, r.home)
	}
	return out
}

// stateNamed is the state that a mention names as such, by its adjective or its capital.
func (r *reading) stateNamed(m *mention) string {
	if m.kind == kCountry && len(m.countries) == 1 {
		return m.countries[0]
	}
	if m.kind == kPlace {
		return r.stateOfCapital(m)
	}
	return ""
}

// statesJoined reports whether two mentions name states and nothing stands between them but
// "and", a hyphen, or a small word.
func (r *reading) statesJoined(x, y *mention) bool {
	if r.stateNamed(x) == "" || r.stateNamed(y) == "" || y.First-x.Last > 2 {
		return false
	}
	for k := r.itemAt[x.Last]; x.Last < y.First && k < r.itemAt[y.First]; k++ {
		it := &r.items[k]
		if t := r.doc.Tokens[it.first]; !it.is(pack.And) && !it.is(pack.Det) && !(t.Kind == text.Punct && (t.Is('-') || dash(rune(t.Num)))) { //nolint:gosec // a rune
			return false
		}
	}
	return true
}

// postedBefore is the state to which the sentence says, before a body without a state, that
// somebody is posted, with nobody else in between: "the ambassador to Oslo was summoned to the
// foreign ministry". Empty if it says none.
func (r *reading) postedBefore(m *mention) string {
	for i := r.mentBefore(m.First); i >= 0 && r.mentions[i].sent == m.sent; i-- {
		if x := &r.mentions[i]; x.posted != "" {
			return x.posted
		} else if x.kind != kPlace && x.kind != kPronoun && x.kind != kPossessive {
			return ""
		}
	}
	return ""
}
