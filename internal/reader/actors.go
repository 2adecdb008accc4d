package reader

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// actor is one who takes part in records: what all mentions of it together say.
type actor struct {
	kind     kind
	role     string
	country  string
	org      string
	name     string // English, if a table gives it
	text     string // the longest name in the text
	parts    []string
	holder   *pack.Entry
	generic  bool
	group    bool
	body     *pack.Form
	fem      bool
	masc     bool
	country2 []string // a mention that spoke of several states
	seen     []int32  // mentions
	last     int32    // the last of them
	used     bool     // a record names it
	thin     bool     // one word with a capital, and nothing that says it is a person
	id       int32
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
			m.who = r.office(int32(mi))
		case kCountry:
			if m.bare {
				continue
			}
			for _, c := range m.countries {
				m.who = append(m.who, r.keyed(kCountry, c, "", "", nil))
			}
		case kPlace:
			if m.city.Is(pack.Capital) {
				m.who = []int32{r.keyed(kCountry, m.city.Country, "", "", nil)}
			}
		case kBody:
			m.who = []int32{r.bodyActor(m)}
		case kOrg:
			m.who = []int32{r.orgActor(m)}
		case kMedia:
			m.who = []int32{r.keyed(kMedia, m.media.Country, "", m.media.Name, nil)}
		case kGroup:
			countries := m.countries
			if len(countries) == 0 {
				countries = []string{""}
			}
			for _, c := range countries { // "the Russian and Ukrainian delegations"
				a := r.keyed(kGroup, c, "", r.textOf(m.Range), nil)
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

func (r *reading) note(a, mi int32) {
	x := &r.actors[a]
	x.seen = append(x.seen, mi)
	x.last = mi
}

func (r *reading) textOf(g text.Range) string {
	b, e := r.doc.Bytes(g)
	return r.doc.Text[b:e]
}

func (r *reading) newActor(a actor) int32 {
	a.id = int32(len(r.actors))
	a.last = -1
	r.actors = append(r.actors, a)
	return a.id
}

// keyed finds or makes the actor of a kind with the same country, org and name.
func (r *reading) keyed(k kind, country, org, name string, body *pack.Form) int32 {
	for i := range r.actors {
		a := &r.actors[i]
		if a.kind != k || a.country != country || a.org != org {
			continue
		}
		if k == kCountry || k == kOrg && org != "" || a.name == name {
			return int32(i)
		}
	}
	n := name
	if k == kCountry {
		n = r.pack.States[country].Name
	}
	return r.newActor(actor{kind: k, country: country, org: org, name: n, body: body})
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
	if c == "" && org == "" {
		// "the ministry": the one of that sort spoken of before; or the one of the last office of a state
		for i := len(r.actors) - 1; i >= 0; i-- {
			a := &r.actors[i]
			if a.kind == kBody && a.body != nil && (a.body.Get("type") == typ || typ == "ministry" && a.body.Get("type") == "mfa") {
				return int32(i)
			}
		}
		c = r.homeCountry()
	}
	if m.name.First >= 0 && len(m.countries) == 0 { // the office of a person
		parts := r.nameParts(m)
		for i := len(r.actors) - 1; i >= 0; i-- {
			if a := &r.actors[i]; a.kind == kPerson && sameName(a.parts, parts) {
				c = a.country
				break
			}
		}
	}
	for i := range r.actors {
		a := &r.actors[i]
		if a.kind == kBody && a.country == c && a.org == org && a.body != nil && a.body.Get("type") == typ && (typ != "" && typ != "agency" && typ != "ministry" || a.body.Entry == m.body.Entry) {
			return int32(i)
		}
	}
	st := r.pack.States[c]
	name := m.body.Get("name")
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

func (r *reading) orgActor(m *mention) int32 {
	if m.org != nil {
		k := kOrg
		if m.org.Get("kind") == "group" {
			k = kGroup
		}
		return r.keyed(k, m.org.Country, m.org.Org, m.org.Name, nil)
	}
	c := ""
	if len(m.countries) > 0 {
		c = m.countries[0]
	}
	key := r.textOf(m.name)
	for i := range r.actors {
		if a := &r.actors[i]; a.kind == kOrg && a.text == key {
			return int32(i)
		}
	}
	return r.newActor(actor{kind: kOrg, country: c, text: key, name: ""})
}

// homeCountry is whose ministry it is when only "the ministry" is said: of the
// state from which the story is written, else of the one most often named.
func (r *reading) homeCountry() string {
	if r.placed.country != "" {
		return r.placed.country
	}
	best := -1
	for i := range r.actors {
		a := &r.actors[i]
		if (a.kind == kPerson || a.kind == kOffice || a.kind == kBody) && a.country != "" && !a.generic && (best < 0 || len(a.seen) > len(r.actors[best].seen)) {
			best = i
		}
	}
	if best >= 0 {
		return r.actors[best].country
	}
	return ""
}

// roleOf reads the role, state and organisation off a mention's titles.
func (r *reading) roleOf(m *mention) (role, country, org string) {
	if m.anaphor != nil {
		role = m.anaphor.Role
	}
	for _, t := range m.titles {
		if role == "" || role == "other" || rank(t.Role) < rank(role) && t.Role != "" {
			role = t.Role
		}
		if t.Country != "" && country == "" {
			country = t.Country
		}
		if t.Org != "" {
			org = t.Org
		}
	}
	if len(m.countries) > 0 {
		country = m.countries[0]
	}
	if m.body != nil && m.body.Country != "" && country == "" {
		country = m.body.Country
	}
	if m.org != nil {
		org = m.org.Org
	}
	return role, country, org
}

// rank orders roles where one person has several titles: the office that the
// world's press would name first.
func rank(role string) int {
	for i, x := range []string{"head-of-state", "head-of-government", "foreign-minister", "defence-minister", "secretary-general",
		"deputy-minister", "spokesperson", "ambassador", "envoy", "minister", "legislator", "party-official", "military", "official"} {
		if x == role {
			return i
		}
	}
	return 99
}

// nameParts gives the folded words of a mention's name.
func (r *reading) nameParts(m *mention) []string {
	var out []string
	for i := m.name.First; i < m.name.Last; i++ {
		if t := r.doc.Tokens[i]; t.Kind == text.Word {
			out = append(out, r.fold(i))
		}
	}
	return out
}

// person finds the actor of a named mention.
func (r *reading) person(mi int32) int32 {
	m := &r.mentions[mi]
	parts := r.nameParts(m)
	role, country, org := r.roleOf(m)
	if m.counter && role == "" {
		role = r.counterRole(mi)
	}
	best := int32(-1)
	for i := len(r.actors) - 1; i >= 0; i-- {
		a := &r.actors[i]
		if a.kind != kPerson || !sameName(a.parts, parts) {
			continue
		}
		if a.country != "" && country != "" && a.country != country && len(m.countries) > 0 && len(parts) == 1 {
			continue
		}
		best = int32(i)
		break
	}
	if best < 0 {
		// an unnamed holder of the same office, named now; the table may know the office
		probe := actor{kind: kPerson, parts: parts, role: role, country: country, org: org}
		r.holderOf(&probe, m)
		if probe.holder != nil && len(m.titles) == 0 {
			role, country, org = probe.role, probe.country, probe.org
		}
		if role != "" && country != "" && (len(m.titles) > 0 || probe.holder != nil) && !m.generic {
			for i := range r.actors {
				a := &r.actors[i]
				if a.kind == kOffice && a.role == role && a.country == country && !a.generic && a.org == org && unique(role) {
					best = int32(i)
					a.kind = kPerson
					break
				}
			}
		}
		if best < 0 {
			best = r.newActor(actor{kind: kPerson})
		}
	}
	a := &r.actors[best]
	a.thin = (a.thin || len(a.parts) == 0) && len(parts) == 1 && len(m.titles) == 0 && !m.counter && m.First == m.name.First
	if len(parts) > len(a.parts) {
		a.parts = parts
		a.text = r.textOf(m.name)
	}
	if a.role == "" || a.role == "other" {
		a.role = role
	}
	if a.country == "" {
		a.country = country
	}
	if a.org == "" {
		a.org = org
	}
	r.holderOf(a, m)
	for k := r.itemAt[m.name.First]; k < r.itemAt[m.name.Last]; k++ {
		if r.items[k].is(pack.Holder) {
			a.thin = false // a name that the world knows, whoever of its bearers it is
		}
	}
	for k := r.itemAt[m.First]; k < r.itemAt[m.Last]; k++ {
		if f := r.form(&r.items[k], pack.Honorific); f != nil {
			a.fem, a.masc = a.fem || f.Is(pack.Feminine), a.masc || f.Is(pack.Masculine)
		}
		if f := r.form(&r.items[k], pack.Given); f != nil {
			a.fem, a.masc = a.fem || f.Is(pack.Feminine), a.masc || f.Is(pack.Masculine)
		}
	}
	if m.feat.HasFeat(pack.Fem) && !m.feat.HasFeat(pack.Masc) {
		a.fem = true
	}
	return best
}

// sameName reports whether one of two names is a part of the other that names
// the same person: the same words, or one's last word among the other's.
func sameName(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	if len(a) < len(b) {
		a, b = b, a
	}
	// every word of the shorter one is in the longer one, in order
	j := 0
	for i := 0; i < len(a) && j < len(b); i++ {
		if a[i] == b[j] {
			j++
		}
	}
	if j == len(b) {
		return len(b) > 1 || len(a) == 1 || a[len(a)-1] == b[0] || a[0] == b[0] || len(b[0]) > 3
	}
	if x, y := a[len(a)-1], b[len(b)-1]; len(b) > 1 && a[0] == b[0] && near(x, y) || len(b) == 1 && len(x) > 6 && near(x, y) {
		return true // one name in two spellings
	}
	// the same given and family name with others between or before
	return len(b) > 1 && a[len(a)-1] == b[len(b)-1] && a[0] == b[0]
}

// near reports whether two words differ by one letter.
func near(x, y string) bool {
	a, b := []rune(x), []rune(y)
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(a)-len(b) > 1 || len(b) < 4 {
		return false
	}
	i := 0
	for i < len(b) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i == len(b) || string(a[i+1:]) == string(b[i+1:])
	}
	return string(a[i+1:]) == string(b[i:])
}

// unique reports whether a state has one holder of a role at a time.
func unique(role string) bool {
	switch role {
	case "head-of-state", "head-of-government", "foreign-minister", "defence-minister", "secretary-general":
		return true
	}
	return false
}

// holderOf looks a person up in the table of holders of offices: a full name
// suffices; a surname alone needs the office or state to agree, or to be the
// only one of its name in office on the day.
func (r *reading) holderOf(a *actor, m *mention) {
	if a.holder != nil && len(a.parts) > 1 {
		return
	}
	ref := ""
	if !r.ref.IsZero() {
		ref = r.ref.Format("2006-01-02")
	}
	var best *pack.Entry
	bestScore, ties := 0, 0
	lex := r.pack.Lexicon
	for i := m.name.First; i < m.name.Last; i++ {
		end, head := lex.Longest(r.doc.Tokens, i, m.name.Last)
		if head < 0 {
			continue
		}
		whole := i == m.name.First && end == m.name.Last
		lex.Each(head, r.doc.Tokens[i], func(f *pack.Form) {
			if f.Class != pack.Holder {
				return
			}
			score := 0
			full := f.Feat&pack.Short == 0 && end-i > 1
			switch {
			case full:
				score = 4
			case whole:
				score = 1
			case len(a.parts) > 1 && end == m.name.Last:
				score = 0 // another given name with the same surname
			}
			if a.country != "" && f.Country == a.country {
				score += 2
			} else if a.country != "" && f.Country != "" {
				score -= 4
			}
			if a.role != "" && f.Role == a.role {
				score += 2
			} else if a.role != "" && a.role != "other" && f.Role != a.role {
				score--
			}
			if ref != "" {
				from, to := f.Get("from"), f.Get("to")
				if in := (from == "" || from <= ref) && (to == "" || to >= ref); in {
					score += 2
				} else {
					score--
				}
			}
			if f.Is(pack.Ambiguous) {
				score--
			}
			switch {
			case score > bestScore:
				best, bestScore, ties = f.Entry, score, 0
			case score == bestScore && best != nil && f.Entry != best && f.ID != best.ID:
				ties++
			}
		})
	}
	if best == nil || bestScore < 3 || ties > 0 {
		if a.name == "" && a.country == "" && a.role == "" {
			a.name = r.onlyBearer(m)
		}
		return
	}
	a.holder, a.name = best, best.Name
	inOffice := ref == "" || (best.Get("from") == "" || best.Get("from") <= ref) && (best.Get("to") == "" || best.Get("to") >= ref)
	if inOffice && rank(a.role) >= rank("minister") && rank(best.Role) < rank(a.role) {
		a.role = best.Role
	}
	if a.country == "" {
		a.country = best.Country
	}
	if a.org == "" && a.country == "" {
		a.org = best.Get("org")
	}
}

// onlyBearer is the name of the one person in the table whose name this can be,
// in whatever office; empty if there are several.
func (r *reading) onlyBearer(m *mention) string {
	name := ""
	lex := r.pack.Lexicon
	for i := m.name.First; i < m.name.Last; i++ {
		end, head := lex.Longest(r.doc.Tokens, i, m.name.Last)
		if end != m.name.Last {
			continue
		}
		several := false
		lex.Each(head, r.doc.Tokens[i], func(f *pack.Form) {
			if f.Class == pack.Holder && !f.Is(pack.Ambiguous) && (f.Feat&pack.Short == 0 || i == m.name.First) {
				several = several || name != "" && name != f.Name
				name = f.Name
			}
		})
		if several {
			return ""
		}
	}
	return name
}

// counterRole is the role of the one whose counterpart a mention is: the
// nearest person or office before it in its sentence, or after it, or before.
func (r *reading) counterRole(mi int32) string {
	m := &r.mentions[mi]
	fits := func(w int32) bool {
		x := &r.actors[w]
		return (x.kind == kPerson || x.kind == kOffice) && x.role != "" && x.role != "spokesperson" && !x.generic
	}
	for i := mi - 1; i >= 0 && r.mentions[i].sent == m.sent; i-- {
		for _, w := range r.mentions[i].who {
			if fits(w) {
				return r.actors[w].role
			}
		}
	}
	if role := r.roleAfter(mi); role != "" {
		return role
	}
	best := int32(-1) // the one most often named
	for i := range r.actors {
		if fits(int32(i)) && (best < 0 || len(r.actors[i].seen) > len(r.actors[best].seen)) {
			best = int32(i)
		}
	}
	if best >= 0 {
		return r.actors[best].role
	}
	return ""
}

// roleAfter is the role of a title later in the sentence of a mention.
func (r *reading) roleAfter(mi int32) string {
	m := &r.mentions[mi]
	for i := mi + 1; i < int32(len(r.mentions)) && r.mentions[i].sent == m.sent; i++ {
		if role, _, _ := r.roleOf(&r.mentions[i]); role != "" {
			return role
		}
	}
	return ""
}

// office finds the actors of a mention that names an office and nobody in it.
func (r *reading) office(mi int32) []int32 {
	m := &r.mentions[mi]
	role, country, org := r.roleOf(m)
	if m.counter || m.anaphor != nil && role == "" {
		role = r.counterRole(mi)
	}
	if m.generic {
		c := ""
		if len(m.countries) > 0 {
			c = m.countries[0]
		}
		if one := !m.plural && !m.dual && (m.definite || m.feat.HasFeat(pack.Def)); one && c != "" {
			return nil // "the British guest": decided in its sentence
		} else if one && role != "other" && role != "" {
			return nil
		}
		return []int32{r.newActor(actor{kind: kOffice, role: role, country: c, org: org, generic: true, text: r.textOf(m.Range), group: m.plural})}
	}
	if len(m.countries) > 1 && (m.plural || m.dual || m.counter) {
		var out []int32
		for _, c := range m.countries {
			out = append(out, r.holderOfOffice(role, c, ""))
		}
		r.nameThem(mi, out)
		return out
	}
	if m.anaphor != nil && len(m.countries) == 1 {
		return []int32{r.holderOfOffice(role, country, "")}
	}
	if m.plural && org != "" && !m.counter { // "the ministers of ASEAN"
		return []int32{r.members(role, org, m)}
	}
	if m.plural || m.dual {
		return nil // "the ministers": who, is decided in its sentence
	}
	if country == "" && org == "" {
		if m.counter {
			return nil // decided in its sentence
		}
		return nil // "the minister": decided in its sentence
	}
	return []int32{r.holderOfOffice(role, country, org)}
}

// theOffice finds whom "the minister" means: the one spoken of, if the title
// fits, else the one most often named so far, but not one whom the same
// sentence has just named; nobody yet, else, a holder without a name.
func (r *reading) theOffice(mi int32, role string) []int32 {
	sent := r.mentions[mi].sent
	short := ""
	if t := r.mentions[mi].titles; len(t) > 0 {
		short = t[len(t)-1].Get("for") // "the Secretary" is short for several offices
	}
	fits := func(w int32) bool {
		a := &r.actors[w]
		return (a.kind == kPerson || a.kind == kOffice) && !a.generic && !a.group && (roleFits(a.role, role) || a.role != "" && short != "" && strings.Contains(short, a.role))
	}
	if w := r.state.subject; w >= 0 && fits(w) {
		return []int32{w}
	}
	best, score := int32(-1), -1
	for i := range r.actors {
		if !fits(int32(i)) {
			continue
		}
		n, last, same := 0, int32(-1), false
		for _, x := range r.actors[i].seen {
			if x >= mi {
				break
			}
			n, last = n+1, x
			same = same || r.mentions[x].sent == sent
		}
		if last < 0 {
			continue
		}
		v := 2 * n
		if same {
			v = 0
		} else if r.mentions[last].sent >= sent-2 {
			v += 3
		}
		if v > score {
			best, score = int32(i), v
		}
	}
	if best >= 0 {
		return []int32{best}
	}
	for i := range r.actors { // named only later
		if fits(int32(i)) {
			return []int32{int32(i)}
		}
	}
	return []int32{r.newActor(actor{kind: kOffice, role: role})}
}

// members is the group of those who hold an office in the states of an organisation.
func (r *reading) members(role, org string, m *mention) int32 {
	for i := range r.actors {
		if x := &r.actors[i]; x.group && x.org == org && x.role == role && x.kind == kGroup {
			return int32(i)
		}
	}
	return r.newActor(actor{kind: kGroup, role: role, org: org, name: r.textOf(m.Range), group: true})
}

// onlyOne is the one person of a state that was named so far, -1 if there are
// several or none.
func (r *reading) onlyOne(country string) int32 {
	out := int32(-1)
	for i := range r.actors {
		a := &r.actors[i]
		if a.kind != kPerson || a.country != country || a.role == "spokesperson" {
			continue
		}
		if out >= 0 {
			return -1
		}
		out = int32(i)
	}
	return out
}

// nameThem gives the holders of one office of several states the names that
// follow: "his Uzbek and Kazakh counterparts, A and B".
func (r *reading) nameThem(mi int32, who []int32) {
	var names []int32
	at := r.mentions[mi].Last
	for i := mi + 1; i < int32(len(r.mentions)) && len(names) < len(who); i++ {
		m := &r.mentions[i]
		if m.kind != kPerson || len(m.titles) > 0 || m.First-at > 2 || m.sent != r.mentions[mi].sent {
			break
		}
		names, at = append(names, i), m.Last
	}
	for k := range who { // or in brackets after each state
		if k < len(r.mentions[mi].inner) && r.mentions[mi].inner[k].Last > 0 && r.actors[who[k]].kind == kOffice {
			m := mention{name: r.mentions[mi].inner[k]}
			a := &r.actors[who[k]]
			a.kind, a.parts, a.text = kPerson, r.nameParts(&m), r.textOf(m.name)
			r.holderOf(a, &m)
		}
	}
	if len(names) != len(who) {
		return
	}
	for k, i := range names {
		a := &r.actors[who[k]]
		if a.kind == kOffice {
			a.kind = kPerson
			a.parts = r.nameParts(&r.mentions[i])
			a.text = r.textOf(r.mentions[i].name)
			r.holderOf(a, &r.mentions[i])
		}
	}
}

// roleFits reports whether a short title can mean the holder of a role.
func roleFits(have, said string) bool {
	if have == said {
		return true
	}
	switch said {
	case "minister":
		return have == "foreign-minister" || have == "defence-minister" || have == "deputy-minister"
	case "official":
		return have == "head-of-state" || have == "deputy-minister" || have == "envoy"
	case "other", "":
		return have == "foreign-minister" || have == "spokesperson" || have == "ambassador" || have == "deputy-minister"
	}
	return false
}

// holderOfOffice is the actor with a role of a state: one named already, or an unnamed one.
func (r *reading) holderOfOffice(role, country, org string) int32 {
	best, at := int32(-1), int32(-2)
	for i := range r.actors {
		a := &r.actors[i]
		if (a.kind != kPerson && a.kind != kOffice) || a.generic || a.country != country || !roleFits(a.role, role) {
			continue
		}
		if country == "" && a.org != org {
			continue
		}
		if a.last > at {
			best, at = int32(i), a.last
		}
	}
	if best >= 0 {
		return best
	}
	return r.newActor(actor{kind: kOffice, role: role, country: country, org: org})
}
