package reader

import (
	"slices"
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
)

// lastLesser is whom a word means that is used of no head of state or government, "the diplomat":
// who spoke last, else the last one named in this paragraph or the two before it. Nil if there is
// none.
func (r *reading) lastLesser(mi int32, fem, masc bool) []int32 {
	fits := func(w int32) bool {
		a := &r.actors[w]
		return (a.kind == kPerson || a.kind == kOffice) && !a.group && a.role != "head-of-state" && a.role != "head-of-government" && a.canBe(fem, masc)
	}
	if who := r.state.speakers; len(who) == 1 && fits(who[0]) {
		return who
	}
	for i := mi - 1; i >= 0 && r.paragraph(r.mentions[i].sent) >= r.paragraph(r.mentions[mi].sent)-2; i-- {
		if x := &r.mentions[i]; (x.kind == kPerson || x.kind == kOffice) && len(x.who) == 1 && fits(x.who[0]) {
			return x.who
		}
	}
	return nil
}

// namedNext is the holder of an office that the sentence before a full name tells of without one,
// where the name, not told before and with no office beside it, opens its sentence in the same
// paragraph: "“…”, said Algeria's ambassador. Boualem Chebihi was speaking to the press". The
// office's actor becomes a person. -1 if there is none, or somebody else was named since.
func (r *reading) namedNext(mi int32, parts []string) int32 {
	m := &r.mentions[mi]
	if len(parts) < 2 || len(m.titles) > 0 || m.counter || m.generic || len(m.countries) > 0 || m.First > r.doc.Sents[m.sent].First+1 {
		return -1
	}
	if mi == 0 || r.mentions[mi-1].sent != m.sent-1 || r.paragraph(m.sent-1) != r.paragraph(m.sent) {
		return -1
	}
	found := int32(-1)
	for i := mi - 1; i >= 0 && r.mentions[i].sent == m.sent-1; i-- {
		x := &r.mentions[i]
		switch {
		case x.kind == kPerson, x.kind == kOffice && (len(x.who) != 1 || x.plural || x.dual || x.indef || x.counter || x.poss != nil):
			return -1
		case x.kind == kOffice && found >= 0 && x.who[0] != found:
			return -1
		case x.kind == kOffice:
			found = x.who[0]
		}
	}
	if found < 0 {
		return -1
	}
	a := &r.actors[found]
	fem, masc := r.genderOf(m)
	if a.kind != kOffice || a.generic || a.group || a.country == "" && a.org == "" || fem != masc && a.fem != a.masc && fem != a.fem {
		return -1
	}
	a.kind = kPerson
	return found
}

// indefiniteBefore reports whether an indefinite article opens a mention or stands before it.
func (r *reading) indefiniteBefore(m *mention) bool {
	k := r.itemAt[m.First]
	return r.has(&r.items[k], bit(pack.Det), "indef") || k > 0 && r.has(&r.items[k-1], bit(pack.Det), "indef")
}

// bodyTold is the body or the state of whom the sentence before told, where nobody has spoken or
// acted since: a verb of saying whose subject is left out has it for one. -1 if there is none.
func (r *reading) bodyTold(reg *region, c *clause) int32 {
	b := r.state.body
	if !r.pack.Order.Dropped || b < 0 || r.state.bodyAt != reg.sent-1 || r.state.subject >= 0 && r.state.acted >= r.state.bodyAt || len(r.state.speakers) > 0 && r.state.spoke >= r.state.bodyAt {
		return -1
	}
	if r.paragraph(r.state.bodyAt) != r.paragraph(reg.sent) || !r.suits(c, []int32{b}) {
		return -1
	}
	i := sort.Search(len(r.mentions), func(i int) bool { return r.mentions[i].sent >= r.state.bodyAt })
	if i < len(r.mentions) && slices.Contains(r.mentions[i].who, b) && r.mentions[i].First <= r.doc.Sents[r.state.bodyAt].First+2 {
		return b // not "was agreed before London told of it"
	}
	return -1
}

// herNamed is the only woman whom the sentence before "she" names, where the subject in mind is
// somebody whose name does not tell: "Wang Yi told Tanja Fajon that … She answered". -1 if there
// is none, or several.
func (r *reading) herNamed(mi int32, fem bool, fits func(int32) bool) int32 {
	if s := r.state.subject; !fem || s < 0 || r.actors[s].fem || r.actors[s].masc {
		return -1
	}
	her := int32(-1)
	for i := mi - 1; i >= 0 && r.mentions[i].sent >= r.mentions[mi].sent-1; i-- {
		x := &r.mentions[i]
		if x.kind != kPerson || len(x.who) != 1 || !r.actors[x.who[0]].fem || !fits(x.who[0]) || x.who[0] == her {
			continue
		}
		if her >= 0 {
			return -1
		}
		her = x.who[0]
	}
	return her
}

// subordinate reports whether a word that opens a clause within a sentence stands directly
// before a pronoun, and a finite verb or an auxiliary between it and the mention before.
func (r *reading) subordinate(x, m *mention) bool {
	k := r.itemAt[m.First] - 1
	if k < 0 || !r.items[k].is(pack.Sub) && !r.items[k].is(pack.Rel) {
		return false
	}
	for n := r.itemAt[x.Last]; n < k; n++ {
		if r.items[n].is(pack.Aux) || r.items[n].is(pack.Verb) && !r.items[n].is(pack.Noun) {
			return true
		}
	}
	return false
}

// tookPlaceThen makes the meeting that the sentence before told as somebody's purpose one that was
// held, where its noun with the definite article is the subject of a past tense: "crossed the
// avenue to see X. The meeting lasted half an hour".
func (r *reading) tookPlaceThen(reg *region, c *clause) {
	n := len(r.meetings) - 1
	if n < 0 || c.form.Class != pack.Noun || !isTalk(c.form) || c.neg || c.plan || c.maybe || c.cancel || c.propose || !r.givenNoun(reg, c) || c.get([]pack.Marker{pack.With, pack.Between, pack.Poss, pack.OfM}) != nil {
		return
	}
	m := &r.meetings[n]
	if m.status != "planned" || c.sent-m.sent != 1 || m.days.Start.After(r.ref) {
		return
	}
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+maxReach; k++ {
		x := &reg.chunks[k]
		if x.is(pack.Neg) || x.is(pack.Plan) || x.is(pack.Cancel) || x.kind == cPunct || x.kind == cItem && x.is(pack.Rel) && !x.is(pack.Det) {
			return
		}
		if x.finite() {
			if x.past() {
				m.status = "held"
			}
			return
		}
	}
}

// spokenByOne is who spoke last, but for several where the cue is a participle whose auxiliary is
// in the singular: "había dicho".
func (r *reading) spokenByOne(reg *region, c *clause) []int32 {
	if who := r.state.speakers; len(who) < 2 || !r.pack.Order.Dropped || c.feat&pack.Part == 0 || c.at == 0 || !reg.chunks[c.at-1].is(pack.Aux) || r.pluralAux(reg, c) {
		return who
	}
	return nil
}

// stateOfHead is the state of the one head of state whom the text names before "the presidency", in
// this paragraph or the one before: his house, not that of a guest. Empty if there is none, or the
// heads of several states.
func (r *reading) stateOfHead(m *mention) string {
	c := ""
	for i := r.mentAt[m.First] - 1; i >= 0 && r.paragraph(r.mentions[i].sent) >= r.paragraph(m.sent)-1; i-- {
		x := &r.mentions[i]
		if x.sent == m.sent && (x.kind == kCountry && !x.bare || x.kind == kPlace && x.city.Is(pack.Capital)) {
			return "" // its own sentence tells
		}
		if x.kind != kPerson && x.kind != kOffice || len(x.who) != 1 {
			continue
		}
		if a := &r.actors[x.who[0]]; a.role == "head-of-state" && a.country != "" {
			if c != "" && c != a.country {
				return ""
			}
			c = a.country
		}
	}
	return c
}

// actedByAccount is the person of whom the sentence before told by the account of a body, "according
// to the ministry, X thanked them": a cue without a subject is his. -1 if it is not so.
func (r *reading) actedByAccount(reg *region) int32 {
	n, w := len(r.statements)-1, r.state.subject
	if n < 0 || w < 0 || !r.pack.Order.Dropped || r.actors[w].kind != kPerson || len(r.statements[n].who) != 1 || !r.statements[n].accord {
		return -1
	}
	s := &r.statements[n]
	if b := r.actors[s.who[0]].kind; b != kBody && b != kMedia && b != kOrg || s.sent != reg.sent-1 || r.state.acted != s.sent || r.paragraph(s.sent) != r.paragraph(reg.sent) {
		return -1
	}
	return w
}
