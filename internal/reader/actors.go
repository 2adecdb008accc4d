package reader

import (
	"slices"
	"sort"
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// actor is one who takes part in records: what all mentions of it together say.
type actor struct {
	kind    kind
	role    string
	country string
	org     string
	name    string // English, if a table gives it
	text    string // the longest name in the text
	parts   []string
	offices []string // its titles, folded
	certain bool     // the text has the name in the nominative
	holder  *pack.Entry
	generic bool
	group   bool
	body    *pack.Form
	fem     bool
	masc    bool
	seen    []int32 // mentions
	last    int32   // the last of them
	used    bool    // a record names it
	guessed bool    // its name and state are those of the only bearer of a surname
	thin    bool    // one word with a capital, and nothing that says it is a person
	id      int32
}

// canBe reports whether what tells that somebody is a woman, or a man, does not speak
// against an actor.
func (a *actor) canBe(fem, masc bool) bool {
	return !(fem && a.masc && !a.fem) && !(masc && a.fem && !a.masc)
}

// findActors decides of each mention, in the order of the text, which actor it
// names: the same name, the same office of the same state, or a new one.
// Pronouns and words like "the two sides" wait until their sentence is read.
func (r *reading) findActors() {
	for mi := range r.mentions {
		m := &r.mentions[mi]
		switch m.kind {
		case kPerson:
			m.who = []int32{r.person(int32(mi))}
		case kOffice:
			if m.anaphor != nil && m.anaphor.Has("ofstates") && len(m.titles) == 0 && len(m.countries) > 1 { // "the three states A, B and C"
				m.kind = kCountry
				for _, c := range m.countries {
					m.who = append(m.who, r.keyed(kCountry, c, "", ""))
				}
				break
			}
			if m.anaphor != nil && m.anaphor.Has("document") && len(m.titles) == 0 && len(m.countries) == 1 { // "the Qatari statement": Qatar's
				m.kind, m.who = kCountry, []int32{r.keyed(kCountry, m.countries[0], "", "")}
				break
			}
			m.who = r.office(int32(mi))
		case kCountry:
			if m.bare {
				continue
			}
			for _, c := range m.countries {
				m.who = append(m.who, r.keyed(kCountry, c, "", ""))
			}
		case kPlace:
			if org := m.city.Get("stands"); org != "" && !r.namesState(m.city.Country) {
				m.who = []int32{r.keyed(kOrg, "", org, "")} // "Brussels" is the Union, where nothing is said of Belgium
			} else if m.city.Is(pack.Capital) {
				m.who = []int32{r.keyed(kCountry, m.city.Country, "", "")}
			}
		case kBody:
			if m.body.Is(pack.Plural) && m.body.Country == "" && len(m.countries) != 1 && m.org == nil {
				continue // "governments": several, nobody says whose
			}
			if m.body.Country == "" && len(m.countries) > 1 { // "the governments of A and B"
				m.who = r.bodiesOf(m)
				break
			}
			m.who = []int32{r.bodyActor(m)}
		case kOrg:
			m.who = []int32{r.orgActor(m)}
		case kMedia:
			m.who = []int32{r.keyed(kMedia, m.media.Country, "", m.media.Name)}
		case kGroup:
			if m.ledGroup() {
				continue // whoever leads it, when its sentence is read
			}
			countries, org := m.countries, ""
			if len(countries) == 0 {
				countries = []string{m.group.Country}
				if m.body != nil && m.body.Country != "" {
					countries = []string{m.body.Country} // "a delegation of the Riksdag"
				}
			}
			if m.org != nil && len(m.countries) == 0 { // "a Hamas delegation"
				org = m.org.Org
			}
			for _, c := range countries { // "the Russian and Ukrainian delegations"
				a := r.keyed(kGroup, c, org, r.textOf(m.Range))
				r.actors[a].role = m.group.Role
				r.actors[a].group = true
				m.who = append(m.who, a)
			}
		}
		for _, a := range m.who {
			r.note(a, int32(mi))
		}
	}
}

// note adds mention mi to those of actor a, which keeps what the mention says of it.
func (r *reading) note(a, mi int32) {
	x := &r.actors[a]
	if m := &r.mentions[mi]; len(m.titles) > 0 && x.kind == kOffice && len(x.offices) < maxOffices {
		x.offices = r.officesOf(x.offices, m)
	}
	x.seen = append(x.seen, mi)
	x.last = mi
}

// maxOffices bounds how many titles of one actor are kept.
const maxOffices = 8

// officesOf adds the titles of a mention, folded, to a list.
func (r *reading) officesOf(list []string, m *mention) []string {
	for k := r.itemAt[m.First]; k < r.itemAt[m.Last]; k++ {
		if it := &r.items[k]; it.is(pack.Title) && !it.is(pack.Holder) {
			if f := r.form(it, pack.Title); f.Is(pack.Generic) || f.Has("owner") {
				continue
			}
			t := strings.ToLower(r.textOf(text.Range{First: it.first, Last: it.last}))
			if !slices.Contains(list, t) {
				list = append(list, t)
			}
		}
	}
	return list
}

// textOf is the words of a range of tokens, as they stand.
func (r *reading) textOf(g text.Range) string {
	b, e := r.doc.Bytes(g)
	return r.doc.Text[b:e]
}

// maxOwner bounds how many mentions before a body are looked at for its owner.
const maxOwner = 60

// stateOfHolder is the state of the last one named before a body who holds the office
// that the body belongs to: "the prime minister's office".
func (r *reading) stateOfHolder(m *mention) string {
	at := sort.Search(len(r.mentions), func(i int) bool { return r.mentions[i].First >= m.First })
	for i := at - 1; i >= 0 && i >= at-maxOwner; i-- {
		x := &r.mentions[i]
		if len(x.who) != 1 {
			continue
		}
		if a := &r.actors[x.who[0]]; (a.kind == kPerson || a.kind == kOffice) && a.role == m.ownedBy && a.country != "" {
			return a.country
		}
	}
	return ""
}

// bodiesOf are the ministries, governments … of several states that one word names.
func (r *reading) bodiesOf(m *mention) (out []int32) {
	all := m.countries
	for i := range all {
		m.countries = all[i : i+1]
		out = addOnce(out, r.bodyActor(m))
	}
	m.countries = all
	return out
}

// bodyActor is the ministry, government, embassy … of a state or organisation.
func (r *reading) bodyActor(m *mention) int32 {
	c := m.body.Country
	if c == "" && len(m.countries) > 0 {
		c = m.countries[0]
	}
	org := m.body.Org
	if m.org != nil {
		org = m.org.Org
	}
	typ := m.body.Get("type")
	if t := m.portfolio(); t != nil && typ == "ministry" {
		switch t.Role {
		case "foreign-minister":
			typ = "mfa"
		case "defence-minister":
			typ = "mod"
		}
	}
	if c == "" && org == "" && m.poss == nil && typ != "embassy" {
		if c = r.cityOf(m); c == "" {
			c = r.postedBefore(m)
		}
	}
	if c == "" && org == "" && m.poss != nil {
		c = r.stateBefore(m)
	}
	if c == "" && org == "" && m.ownedBy != "" {
		c = r.stateOfHolder(m)
	}
	if c == "" && org == "" && m.poss == nil && typ == "presidency" && m.name.First < 0 {
		c = r.stateOfHead(m)
	}
	if c == "" && org == "" && m.poss == nil && typ == "embassy" {
		c = r.stateOfEnvoy(m)
	}
	named := m.name.First >= 0 && len(m.countries) == 0 && c == "" && org == ""
	if named { // the office of a person
		c = r.ownerState(m)
	}
	if c == "" && org == "" && !named {
		c = r.sceneOf(m)
	}
	if c == "" && org == "" && !named {
		// "the ministry": the one of that sort spoken of before; or the one of the last office of a state
		for i := len(r.register.bodies) - 1; i >= 0; i-- {
			a := &r.actors[r.register.bodies[i]]
			if a.body != nil && !(typ == "party" && r.items[r.itemAt[m.Last-1]].last-r.items[r.itemAt[m.Last-1]].first > 1) && (a.body.Get("type") == typ || typ == "ministry" && a.body.Get("type") == "mfa") {
				return a.id
			}
		}
		if r.pack.Order.Incise { // "…, says a communiqué of the ministry": that of the minister told of
			c = r.stateBefore(m)
		}
		if c == "" {
			c = r.homeCountry()
		}
		if c == "" {
			c = m.body.Get("else")
		}
	}
	for _, w := range r.register.bodies {
		a := &r.actors[w]
		if a.country == c && a.org == org && a.body != nil && a.body.Get("type") == typ && (typ != "" && typ != "agency" && typ != "ministry" || a.body.Entry == m.body.Entry) {
			return w
		}
	}
	st := r.pack.States[c]
	name := m.body.Get("name")
	if t := m.portfolio(); t != nil && t.Get("body") != "" {
		name = t.Get("body")
	}
	if name == "" {
		name = r.pack.Bodies[typ]
	}
	adj := st.Adj
	if adj == "" {
		adj = st.Name
	}
	name = strings.TrimSpace(strings.NewReplacer("{adj}", adj, "{country}", st.Name).Replace(name))
	if c == "" && strings.Contains(m.body.Get("name"), "{") {
		name = ""
	}
	return r.newActor(actor{kind: kBody, country: c, org: org, name: name, body: m.body})
}

// ownerState is the state of the person whose body a mention names: one spoken of
// before, or a holder of the table. Empty where that is not known.
func (r *reading) ownerState(m *mention) string {
	parts := r.nameParts(m)
	if w := r.personNamed(parts, nil); w >= 0 {
		return r.actors[w].country
	}
	probe := actor{kind: kPerson, parts: parts}
	if r.holderOf(&probe, m); probe.holder != nil {
		return probe.country
	}
	return ""
}

func (r *reading) orgActor(m *mention) int32 {
	if m.org != nil {
		k := kOrg
		if m.org.Get("kind") == "group" {
			k = kGroup
		}
		return r.keyed(k, m.org.Country, m.org.Org, m.org.Name)
	}
	c := ""
	if len(m.countries) > 0 {
		c = m.countries[0]
	}
	key := r.textOf(m.name)
	if w, ok := r.register.orgs[key]; ok {
		return w
	}
	return r.newActor(actor{kind: kOrg, country: c, text: key, name: ""})
}

// homeCountry is whose ministry it is when only "the ministry" is said: of the
// state from which the story is written, else of the one most often named.
func (r *reading) homeCountry() string {
	if r.home != "" {
		return r.home
	}
	best := int32(-1)
	for w := range r.considered {
		a := &r.actors[w]
		if (a.kind == kPerson || a.kind == kOffice || a.kind == kBody) && a.country != "" && !a.generic && (best < 0 || len(a.seen) > len(r.actors[best].seen)) {
			best = w
		}
	}
	if best >= 0 {
		return r.actors[best].country
	}
	return ""
}

// namedPairs gives words for several, "both ministers", whom the names after their
// comma say: "the heads of both ministries, A and B".
func (r *reading) namedPairs() {
	for i := 0; i+2 < len(r.mentions); i++ {
		m, a, b := &r.mentions[i], &r.mentions[i+1], &r.mentions[i+2]
		if m.who != nil || m.kind != kAnaphor && !(m.kind == kOffice && (m.plural || m.dual)) || a.kind != kPerson || b.kind != kPerson || b.sent != m.sent {
			continue
		}
		if r.pack.Order.MarkedBefore && a.First == m.Last && m.kind == kAnaphor && m.anaphor.N == 2 && b.First == a.Last+1 && r.items[r.itemAt[a.Last]].is(pack.And) { // no comma parts them
			m.who = append(append(m.who, a.who...), b.who...)
			continue
		}
		if a.First != m.Last+1 || !comma(rune(r.doc.Tokens[m.Last].Num)) || r.doc.Tokens[m.Last].Kind != text.Punct || b.First != a.Last+1 || !r.items[r.itemAt[a.Last]].is(pack.And) {
			continue
		}
		m.who = append(append(m.who, a.who...), b.who...)
	}
}

// stateBefore is the state whose "its ministry" is: that of the first state, capital
// or person named before a mention in its sentence without a preposition, else of
// the last one. Empty if there is none.
func (r *reading) stateBefore(m *mention) (c string) {
	if c := r.whoseBody(m); c != "" {
		return c
	}
	in := int32(-1) // the sentence that tells
	for i := r.mentAt[m.First] - 1; i >= 0 && r.mentions[i].sent >= m.sent-1; i-- {
		x, at := &r.mentions[i], ""
		if x.sent != m.sent && c != "" && !(x.sent == in && r.pack.Order.Dropped) {
			break // its own sentence tells
		}
		switch {
		case x.kind == kCountry && !x.bare && len(x.countries) == 1:
			at = x.countries[0]
		case x.kind == kPlace && x.city.Is(pack.Capital):
			at = x.city.Country
		case x.kind == kBody && r.pack.Order.Incise && len(x.who) == 1:
			at = r.actors[x.who[0]].country
		case (x.kind == kPerson || x.kind == kOffice && !x.plural) && len(x.who) == 1:
			if w := &r.actors[x.who[0]]; w.role != "ambassador" { // who is posted abroad does not tell where the story is
				at = w.country
			}
		}
		if at == "" {
			continue
		}
		if k := r.itemAt[x.First]; x.sent == m.sent && c == "" || k == 0 || !r.items[r.chainBefore(k)].is(pack.Prep) {
			c, in = at, x.sent
		}
	}
	return c
}

// whoseBody is the state of the words before a relative pronoun that says whose a body
// is: "the protest of Israel, whose ministry said". Empty if none stands before it.
func (r *reading) whoseBody(m *mention) string {
	k := r.itemAt[m.First]
	if !r.items[k].is(pack.Rel) && k > 0 {
		k--
	}
	if it := &r.items[k]; k == 0 || !it.is(pack.Rel) || !it.is(pack.Possessive) {
		return ""
	}
	for i := r.mentAt[m.First] - 1; i >= 0 && r.mentions[i].sent == m.sent && i > r.mentAt[m.First]-3; i-- {
		switch x := &r.mentions[i]; {
		case len(x.countries) == 1:
			return x.countries[0]
		case x.kind == kPlace && x.city.Is(pack.Capital):
			return x.city.Country
		case len(x.who) == 1 && r.actors[x.who[0]].country != "":
			return r.actors[x.who[0]].country
		}
	}
	return ""
}

// chainBefore is the item before a list of names joined by "and" and commas that ends
// at item k: the "to" of "to China and Japan".
func (r *reading) chainBefore(k int32) int32 {
	k--
	for k > 0 && (r.items[k].is(pack.And) || r.items[k].letters&pack.Letter(',') != 0) && r.mentAt[r.items[k-1].first] >= 0 {
		k = r.itemAt[r.mentions[r.mentAt[r.items[k-1].first]].First] - 1
	}
	return max(k, 0)
}

// cityOf is the state in whose city a body or an official is said to be: "the presidency in
// Accra", "officials in Libya", "Izmir police". Empty if none is named in it or directly behind it.
func (r *reading) cityOf(m *mention) string {
	if m.city != nil {
		return m.city.Country
	}
	if m.Last+1 >= int32(len(r.doc.Tokens)) {
		return ""
	}
	mi := r.mentAt[m.Last+1]
	if mi < 0 || r.mentions[mi].First != m.Last+1 {
		return ""
	}
	x := &r.mentions[mi]
	if x.kind != kPlace && (x.kind != kCountry || x.bare || len(x.countries) != 1) {
		return ""
	}
	if f := r.form(&r.items[r.itemAt[m.Last]], pack.Prep); f == nil || f.Markers&pack.In == 0 {
		return ""
	}
	if x.kind == kCountry {
		return x.countries[0]
	}
	return x.city.Country
}

// namesState reports whether the text names a state itself, or its adjective.
func (r *reading) namesState(c string) bool {
	if r.statesNamed == nil {
		r.statesNamed = map[string]bool{}
		for i := range r.mentions {
			for _, x := range r.mentions[i].countries {
				r.statesNamed[x] = true
			}
		}
	}
	return r.statesNamed[c]
}

// sceneOf is the state in whose capital the paragraph of a mention begins: "En
// Caracas la respuesta fue inmediata. La Cancillería …". Empty if it begins otherwise.
func (r *reading) sceneOf(m *mention) string {
	para := r.doc.Sents[m.sent].Para
	p := r.doc.Paras[para].First
	x := &r.mentions[r.mentBefore(p)+1] // the first of the paragraph: m itself, if no other
	if x.kind != kPlace || !x.city.Is(pack.Capital) || x.First > p+2 || x.First == p || x.First == m.First {
		return ""
	}
	if f := r.form(&r.items[r.itemAt[p]], pack.Prep); f == nil || f.Markers&(pack.In|pack.From) == 0 {
		return ""
	}
	return x.city.Country
}
