package actor

import (
	"slices"
	"sort"
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Actor is one who takes part in records: what all mentions of it together say.
type Actor struct {
	Kind     mention.Kind
	Role     string
	Country  string
	Org      string
	Name     string // English, if a table gives it
	Text     string // the longest name in the text
	Parts    []string
	Offices  []string // its titles, folded
	certain  bool     // the text has the name in the nominative
	Holder   *pack.Entry
	Generic  bool
	Group    bool
	Body     *pack.Form
	ministry string // of what sort a ministry is, where only its portfolio says it
	Fem      bool
	Masc     bool
	Seen     []int32 // mentions
	last     int32   // the last of them
	Used     bool    // a record names it
	guessed  bool    // its name and state are those of the only bearer of a surname
	Thin     bool    // one word with a capital, and nothing that says it is a person
	id       int32
}

// CanBe reports whether what tells that somebody is a woman, or a man, does not speak
// against an actor.
func (a *Actor) CanBe(fem, masc bool) bool {
	return !(fem && a.Masc && !a.Fem) && !(masc && a.Fem && !a.Masc)
}

// FindActors decides of each mention, in the order of the text, which actor it
// names: the same name, the same office of the same state, or a new one.
// Pronouns and words like "the two sides" wait until their sentence is read.
func (r *Reading) FindActors() {
	for mi := range r.Mentions {
		m := &r.Mentions[mi]
		switch m.Kind {
		case mention.Person:
			m.Who = []int32{r.person(int32(mi))}
		case mention.Office:
			if m.Anaphor != nil && m.Anaphor.Has("ofstates") && len(m.Titles) == 0 && len(m.Countries) > 1 { // "the three states A, B and C"
				m.Kind = mention.Country
				for _, c := range m.Countries {
					m.Who = append(m.Who, r.Keyed(mention.Country, c, "", ""))
				}
				break
			}
			if m.Anaphor != nil && m.Anaphor.Has("document") && len(m.Titles) == 0 && len(m.Countries) == 1 { // "the Qatari statement": Qatar's
				m.Kind, m.Who = mention.Country, []int32{r.Keyed(mention.Country, m.Countries[0], "", "")}
				break
			}
			if c := r.servesHolder(m); c != "" {
				m.Who = []int32{r.NewActor(Actor{Kind: mention.Office, Role: m.Titles[0].Role, Country: c, Generic: true, Text: r.TextOf(m.Range)})}
				break
			}
			m.Who = r.office(int32(mi))
		case mention.Country:
			if m.Bare {
				continue
			}
			for _, c := range m.Countries {
				m.Who = append(m.Who, r.Keyed(mention.Country, c, "", ""))
			}
		case mention.Place:
			if org := m.City.Get("stands"); org != "" && !r.namesState(m.City.Country) {
				m.Who = []int32{r.Keyed(mention.Organisation, "", org, "")} // "Brussels" is the Union, where nothing is said of Belgium
			} else if m.City.Is(pack.Capital) {
				m.Who = []int32{r.Keyed(mention.Country, m.City.Country, "", "")}
			}
		case mention.Body:
			if m.Body.Is(pack.Plural) && m.Body.Country == "" && len(m.Countries) != 1 && m.Org == nil {
				continue // "governments": several, nobody says whose
			}
			if m.Body.Country == "" && len(m.Countries) > 1 { // "the governments of A and B"
				m.Who = r.bodiesOf(m)
				break
			}
			m.Who = []int32{r.bodyActor(m)}
		case mention.Organisation:
			m.Who = []int32{r.orgActor(m)}
		case mention.Medium:
			m.Who = []int32{r.Keyed(mention.Medium, m.Media.Country, "", m.Media.Name)}
		case mention.Group:
			countries, org := m.Countries, ""
			if m.LedGroup() {
				if countries = r.membersState(int32(mi)); countries == nil { //nolint:gosec // bounded by the text
					continue // whoever leads it, when its sentence is read
				}
			}
			if len(countries) == 0 {
				countries = []string{m.Group.Country}
				if m.Body != nil && m.Body.Country != "" {
					countries = []string{m.Body.Country} // "a delegation of the Riksdag"
				}
			}
			if m.Org != nil && len(m.Countries) == 0 { // "a Hamas delegation"
				org = m.Org.Org
			}
			for _, c := range countries { // "the Russian and Ukrainian delegations"
				a := r.Keyed(mention.Group, c, org, r.TextOf(m.Range))
				r.Actors[a].Role = m.Group.Role
				r.Actors[a].Group = true
				m.Who = append(m.Who, a)
			}
		}
		for _, a := range m.Who {
			r.Note(a, int32(mi))
		}
	}
}

// Note adds mention mi to those of actor a, which keeps what the mention says of it.
func (r *Reading) Note(a, mi int32) {
	x := &r.Actors[a]
	if m := &r.Mentions[mi]; len(m.Titles) > 0 && x.Kind == mention.Office && len(x.Offices) < maxOffices {
		x.Offices = r.OfficesOf(x.Offices, m)
	}
	x.Seen = r.AddID(x.Seen, mi)
	x.last = mi
}

// maxOffices bounds how many titles of one actor are kept.
const maxOffices = 8

// OfficesOf adds the titles of a mention, folded, to a list.
func (r *Reading) OfficesOf(list []string, m *mention.Mention) []string {
	for k := r.ItemAt[m.First]; k < r.ItemAt[m.Last]; k++ {
		if it := &r.Items[k]; it.Is(pack.Title) && !it.Is(pack.Holder) {
			if f := r.Form(it, pack.Title); f.Is(pack.Generic) || f.Has("owner") {
				continue
			}
			t := strings.ToLower(r.TextOf(text.Range{First: it.First, Last: it.Last}))
			if !slices.Contains(list, t) {
				list = append(list, t)
			}
		}
	}
	return list
}

// maxOwner bounds how many mentions before a body are looked at for its owner.
const maxOwner = 60

// stateOfHolder is the state of the last one named before a body who holds the office
// that the body belongs to: "the prime minister's office".
func (r *Reading) stateOfHolder(m *mention.Mention) string {
	at := sort.Search(len(r.Mentions), func(i int) bool { return r.Mentions[i].First >= m.First })
	for i := at - 1; i >= 0 && i >= at-maxOwner; i-- {
		x := &r.Mentions[i]
		if len(x.Who) != 1 {
			continue
		}
		if a := &r.Actors[x.Who[0]]; (a.Kind == mention.Person || a.Kind == mention.Office) && a.Role == m.OwnedBy && a.Country != "" {
			return a.Country
		}
	}
	return ""
}

// bodiesOf are the ministries, governments … of several states that one word names.
func (r *Reading) bodiesOf(m *mention.Mention) (out []int32) {
	all := m.Countries
	for i := range all {
		m.Countries = all[i : i+1]
		out = word.AddOnce(out, r.bodyActor(m))
	}
	m.Countries = all
	return out
}

// bodyType is of what sort a body is: that of its portfolio, where its word leaves it open.
func (a *Actor) bodyType() string {
	if a.ministry != "" {
		return a.ministry
	}
	return a.Body.Get("type")
}

// bodyActor is the ministry, government, embassy … of a state or organisation.
func (r *Reading) bodyActor(m *mention.Mention) int32 {
	c := m.Body.Country
	if c == "" && len(m.Countries) > 0 {
		c = m.Countries[0]
	}
	org := m.Body.Org
	if m.Org != nil {
		org = m.Org.Org
	}
	typ := m.Body.Get("type")
	if t := m.Portfolio(); t != nil && typ == "ministry" {
		switch t.Role {
		case "foreign-minister":
			typ = "mfa"
		case "defence-minister":
			typ = "mod"
		}
	}
	if c == "" && org == "" && m.Poss == nil && typ != "embassy" {
		if c = r.bodyOfPerson(m); c == "" {
			c = r.cityOf(m)
		}
		if c == "" {
			c = r.postedBefore(m)
		}
	}
	if c == "" && org == "" && m.Poss != nil {
		c = r.stateBefore(m)
	}
	if c == "" && org == "" && m.OwnedBy != "" {
		c = r.stateOfHolder(m)
	}
	if c == "" && org == "" && m.Poss == nil && typ == "presidency" && m.Name.First < 0 {
		c = r.stateOfHead(m)
	}
	if c == "" && org == "" && m.Poss == nil && typ == "embassy" {
		c = r.stateOfEnvoy(m)
	}
	named := m.Name.First >= 0 && len(m.Countries) == 0 && c == "" && org == ""
	if named { // the office of a person
		c = r.ownerState(m)
	}
	if c == "" && org == "" && !named {
		c = r.sceneOf(m)
	}
	if c == "" && org == "" && !named {
		// "the ministry": the one of that sort spoken of before; or the one of the last office of a state
		near := int32(-1)
		for i := len(r.register.bodies) - 1; i >= 0; i-- {
			a := &r.Actors[r.register.bodies[i]]
			if a.Body != nil && !(typ == "party" && r.Items[r.ItemAt[m.Last-1]].Last-r.Items[r.ItemAt[m.Last-1]].First > 1) && (a.bodyType() == typ || typ == "ministry" && a.bodyType() == "mfa") {
				if r.Pack.Order.TurnedCue && r.onlyTargeted(a, m) {
					if near < 0 {
						near = a.id
					}
					continue
				}
				return a.id
			}
		}
		if near >= 0 {
			return near
		}
		if r.Pack.Order.Incise { // "…, says a communiqué of the ministry": that of the minister told of
			c = r.stateBefore(m)
		}
		if c == "" {
			c = r.homeCountry()
		}
		if c == "" {
			c = m.Body.Get("else")
		}
	}
	for _, w := range r.register.bodies {
		a := &r.Actors[w]
		if a.Country == c && a.Org == org && a.Body != nil && a.bodyType() == typ && (typ != "" && typ != "agency" && typ != "ministry" || a.Body.Entry == m.Body.Entry) {
			return w
		}
	}
	st := r.Pack.States[c]
	name := m.Body.Get("name")
	if t := m.Portfolio(); t != nil && t.Get("body") != "" {
		name = t.Get("body")
	}
	if name == "" {
		name = r.Pack.Bodies[typ]
	}
	adj := st.Adj
	if adj == "" {
		adj = st.Name
	}
	name = strings.TrimSpace(strings.ReplaceAll(strings.ReplaceAll(name, "{adj}", adj), "{country}", st.Name))
	if c == "" && strings.Contains(m.Body.Get("name"), "{") {
		name = ""
	}
	return r.NewActor(Actor{Kind: mention.Body, Country: c, Org: org, Name: name, Body: m.Body, ministry: typ})
}

// ownerState is the state of the person whose body a mention names: one spoken of
// before, or a holder of the table. Empty where that is not known.
func (r *Reading) ownerState(m *mention.Mention) string {
	parts := r.NameParts(m)
	if w := r.personNamed(parts, nil); w >= 0 {
		return r.Actors[w].Country
	}
	probe := Actor{Kind: mention.Person, Parts: parts}
	if r.holderOf(&probe, m); probe.Holder != nil {
		return probe.Country
	}
	return ""
}

func (r *Reading) orgActor(m *mention.Mention) int32 {
	if m.Org != nil {
		k := mention.Organisation
		if m.Org.Get("kind") == "group" {
			k = mention.Group
		}
		return r.Keyed(k, m.Org.Country, m.Org.Org, m.Org.Name)
	}
	c := ""
	if len(m.Countries) > 0 {
		c = m.Countries[0]
	}
	key := r.TextOf(m.Name)
	if w, ok := r.register.orgs[key]; ok {
		return w
	}
	return r.NewActor(Actor{Kind: mention.Organisation, Country: c, Text: key, Name: ""})
}

// homeCountry is whose ministry it is when only "the ministry" is said: of the
// state from which the story is written, else of the one most often named.
func (r *Reading) homeCountry() string {
	if r.Home != "" {
		return r.Home
	}
	best := int32(-1)
	for w := range r.Considered {
		a := &r.Actors[w]
		if (a.Kind == mention.Person || a.Kind == mention.Office || a.Kind == mention.Body) && a.Country != "" && !a.Generic && a.Role != "ambassador" && (best < 0 || len(a.Seen) > len(r.Actors[best].Seen)) {
			best = w
		}
	}
	if best >= 0 {
		return r.Actors[best].Country
	}
	return ""
}

// NamedPairs gives words for several, "both ministers", whom the names after their
// comma say: "the heads of both ministries, A and B".
func (r *Reading) NamedPairs() {
	for i := 0; i+2 < len(r.Mentions); i++ {
		m, a, b := &r.Mentions[i], &r.Mentions[i+1], &r.Mentions[i+2]
		if m.Who != nil || m.Kind != mention.Anaphor && !(m.Kind == mention.Office && (m.Plural || m.Dual)) || a.Kind != mention.Person || b.Kind != mention.Person || b.Sent != m.Sent {
			continue
		}
		if r.Pack.Order.MarkedBefore && a.First == m.Last && m.Kind == mention.Anaphor && m.Anaphor.N == 2 && b.First == a.Last+1 && r.Items[r.ItemAt[a.Last]].Is(pack.And) { // no comma parts them
			m.Who = append(append(m.Who, a.Who...), b.Who...)
			continue
		}
		if a.First != m.Last+1 || !word.Comma(rune(r.Doc.Tokens[m.Last].Num)) || r.Doc.Tokens[m.Last].Kind != text.Punct || b.First != a.Last+1 || !r.Items[r.ItemAt[a.Last]].Is(pack.And) {
			continue
		}
		m.Who = append(append(m.Who, a.Who...), b.Who...)
	}
}

// stateBefore is the state whose "its ministry" is: that of the first state, capital
// or person named before a mention in its sentence without a preposition, else of
// the last one. Empty if there is none.
func (r *Reading) stateBefore(m *mention.Mention) (c string) {
	if c := r.whoseBody(m); c != "" {
		return c
	}
	in := int32(-1) // the sentence that tells
	for i := r.MentAt[m.First] - 1; i >= 0 && r.Mentions[i].Sent >= m.Sent-1; i-- {
		x, at := &r.Mentions[i], ""
		if x.Sent != m.Sent && c != "" && !(x.Sent == in && r.Pack.Order.Dropped) {
			break // its own sentence tells
		}
		switch {
		case x.Kind == mention.Country && !x.Bare && len(x.Countries) == 1:
			at = x.Countries[0]
		case x.Kind == mention.Place && x.City.Is(pack.Capital):
			at = x.City.Country
		case x.Kind == mention.Body && r.Pack.Order.Incise && len(x.Who) == 1:
			at = r.Actors[x.Who[0]].Country
		case (x.Kind == mention.Person || x.Kind == mention.Office && !x.Plural) && len(x.Who) == 1:
			if w := &r.Actors[x.Who[0]]; w.Role != "ambassador" { // who is posted abroad does not tell where the story is
				at = w.Country
			}
		}
		if at == "" {
			continue
		}
		if r.Pack.Order.Incise && !r.Pack.Order.Dropped && r.onlyWhere(x) {
			continue // "the crisis in Mali and in Niger, says a statement of the presidency"
		}
		if k := r.ItemAt[x.First]; x.Sent == m.Sent && c == "" || k == 0 || !r.Items[r.chainBefore(k)].Is(pack.Prep) {
			c, in = at, x.Sent
		}
	}
	return c
}

// onlyWhere reports whether a mention names a state only as the place where something is or leads.
func (r *Reading) onlyWhere(x *mention.Mention) bool {
	f := r.Form(&r.Items[r.chainBefore(r.ItemAt[x.First])], pack.Prep)
	return x.Kind == mention.Country && !x.Side && f != nil && f.Markers&(pack.In|pack.To|pack.At) != 0 && f.Markers&pack.From == 0
}

// whoseBody is the state of the words before a relative pronoun that says whose a body
// is: "the protest of Israel, whose ministry said". Empty if none stands before it.
func (r *Reading) whoseBody(m *mention.Mention) string {
	k := r.ItemAt[m.First]
	if !r.Items[k].Is(pack.Rel) && k > 0 {
		k--
	}
	if it := &r.Items[k]; k == 0 || !it.Is(pack.Rel) || !it.Is(pack.Possessive) {
		return ""
	}
	for i := r.MentAt[m.First] - 1; i >= 0 && r.Mentions[i].Sent == m.Sent && i > r.MentAt[m.First]-3; i-- {
		switch x := &r.Mentions[i]; {
		case len(x.Countries) == 1:
			return x.Countries[0]
		case x.Kind == mention.Place && x.City.Is(pack.Capital):
			return x.City.Country
		case len(x.Who) == 1 && r.Actors[x.Who[0]].Country != "":
			return r.Actors[x.Who[0]].Country
		}
	}
	return ""
}

// chainBefore is the item before a list of names joined by "and" and commas that ends
// at item k: the "to" of "to China and Japan".
func (r *Reading) chainBefore(k int32) int32 {
	k--
	for k > 0 && (r.Items[k].Is(pack.And) || r.Items[k].Letters&pack.Letter(',') != 0) && r.MentAt[r.Items[k-1].First] >= 0 {
		k = r.ItemAt[r.Mentions[r.MentAt[r.Items[k-1].First]].First] - 1
	}
	return max(k, 0)
}

// cityOf is the state in whose city a body or an official is said to be: "the presidency in
// Accra", "officials in Libya", "Izmir police". Empty if none is named in it or directly behind it.
func (r *Reading) cityOf(m *mention.Mention) string {
	if m.City != nil {
		return m.City.Country
	}
	if m.Last+1 >= int32(len(r.Doc.Tokens)) {
		return ""
	}
	mi := r.MentAt[m.Last+1]
	if mi < 0 || r.Mentions[mi].First != m.Last+1 {
		return ""
	}
	x := &r.Mentions[mi]
	if x.Kind != mention.Place && (x.Kind != mention.Country || x.Bare || len(x.Countries) != 1) {
		return ""
	}
	if f := r.Form(&r.Items[r.ItemAt[m.Last]], pack.Prep); f == nil || f.Markers&pack.In == 0 {
		return ""
	}
	if x.Kind == mention.Country {
		return x.Countries[0]
	}
	return x.City.Country
}

// namesState reports whether the text names a state itself, or its adjective.
func (r *Reading) namesState(c string) bool {
	if r.statesNamed == nil {
		r.statesNamed = map[string]bool{}
		for i := range r.Mentions {
			for _, x := range r.Mentions[i].Countries {
				r.statesNamed[x] = true
			}
		}
	}
	return r.statesNamed[c]
}

// sceneOf is the state in whose capital the paragraph of a mention begins: "En
// Caracas la respuesta fue inmediata. La Cancillería …". Empty if it begins otherwise.
func (r *Reading) sceneOf(m *mention.Mention) string {
	para := r.Doc.Sents[m.Sent].Para
	p := r.Doc.Paras[para].First
	x := &r.Mentions[r.MentBefore(p)+1] // the first of the paragraph: m itself, if no other
	if x.Kind != mention.Place || !x.City.Is(pack.Capital) || x.First > p+2 || x.First == p || x.First == m.First {
		return ""
	}
	if f := r.Form(&r.Items[r.ItemAt[p]], pack.Prep); f == nil || f.Markers&(pack.In|pack.From) == 0 {
		return ""
	}
	return x.City.Country
}
