package actor

import (
	"slices"
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// RoleOf reads the role, state and organisation off a mention's titles.
func (r *Reading) RoleOf(m *mention.Mention) (role, country, org string) {
	if m.Anaphor != nil {
		role = m.Anaphor.Role
	}
	for i, t := range m.Titles {
		if i > 0 && t.Has("owner") && role != "" && role != "minister" && role != "other" {
			continue // "vice-ministre des Affaires étrangères": the portfolio makes no minister
		}
		if role == "" || role == "other" || rank(t.Role) < rank(role) && t.Role != "" {
			role = t.Role
		}
		switch c := r.ledState(m); {
		case t.Country == "" || country != "":
		case t.Has("usual") && c != "":
			country = c // "the Slovenian delegation headed by the secretary of state X"
		case r.saysWhose(t):
			country = t.Country
		}
		if t.Org != "" {
			org = t.Org
		}
	}
	if m.Elsewhere && (date.Unique(role) || role == "minister") {
		role = "other"
	}
	if m.Heads() {
		if typ := m.Body.Get("type"); typ != "presidency" && HeadOfBody(typ) != "" {
			role = HeadOfBody(typ)
		}
	}
	if len(m.Countries) > 0 && !(country != "" && (role == "ambassador" || role == "envoy")) { // with a state of his own: where he is posted
		country = m.Countries[0]
	}
	if m.Body != nil && m.Body.Country != "" && country == "" {
		country = m.Body.Country
	}
	if m.Org != nil {
		org = m.Org.Org
		if country == "" && m.Org.Get("kind") == "party" {
			country = m.Org.Country // an officer of a party of one state
		}
	}
	if role == "head-of-state" && org != "" && country == "" && r.Pack.Order.Incise {
		role = "official" // the president of a bank
	}
	if org == "" && country == "" {
		org = r.orgElse(m)
	}
	return role, country, org
}

// HeadOfBody is the office of whoever heads a body of a type of the lexicon, "" if none of ours does.
func HeadOfBody(typ string) string {
	switch typ {
	case "mfa":
		return "foreign-minister"
	case "mod":
		return "defence-minister"
	case "presidency":
		return "head-of-state"
	case "government":
		return "head-of-government"
	}
	return ""
}

// ofNoState reports whether behind an office, before item k, a name with a capital says of
// what it is, and that is neither a state nor anything else that a list has: "présidente de
// l'African Security Network".
func (r *Reading) ofNoState(m *mention.Mention, k int32) bool {
	if !r.Pack.Order.Incise || len(m.Titles) == 0 || len(m.Countries) > 0 || m.Org != nil || m.Body != nil || m.Counter || k+1 >= int32(len(r.Items)) || !r.Items[k].Is(pack.Of) {
		return false
	}
	if last := r.ItemAt[m.Last-1]; !r.Items[last].Is(pack.Title) {
		return false
	}
	for k++; k < int32(len(r.Items)) && r.Items[k].Only(word.Bit(pack.Det)|word.Bit(pack.Pronoun)) && r.Items[k].Set != 0; k++ {
	}
	if k >= int32(len(r.Items)) {
		return false
	}
	x := &r.Items[k]
	return r.Doc.Tokens[x.First].Has(text.Capital) && x.Set&^(word.Bit(pack.OrgWord)|word.Bit(pack.Nameless)) == 0
}

// counterRole is the role of the one whose counterpart a mention is: the
// nearest person or office before it in its sentence, or after it, or before.
func (r *Reading) counterRole(mi int32) string {
	m := &r.Mentions[mi]
	fits := func(w int32) bool {
		x := &r.Actors[w]
		return (x.Kind == mention.Person || x.Kind == mention.Office) && x.Role != "" && x.Role != "spokesperson" && !x.Generic
	}
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == m.Sent; i-- {
		for _, w := range r.Mentions[i].Who {
			if fits(w) {
				return r.Actors[w].Role
			}
		}
	}
	if role := r.roleGoneOn(mi, fits); role != "" {
		return role
	}
	if role := r.roleAfter(mi); role != "" {
		return role
	}
	best := int32(-1) // the one most often named
	for w := range r.Considered {
		if fits(w) && (best < 0 || len(r.Actors[w].Seen) > len(r.Actors[best].Seen)) {
			best = w
		}
	}
	if best >= 0 {
		return r.Actors[best].Role
	}
	return ""
}

// roleAfter is the role of a title later in the sentence of a mention.
func (r *Reading) roleAfter(mi int32) string {
	m := &r.Mentions[mi]
	for i := mi + 1; i < int32(len(r.Mentions)) && r.Mentions[i].Sent == m.Sent; i++ {
		if role, _, _ := r.RoleOf(&r.Mentions[i]); role != "" {
			return role
		}
	}
	return ""
}

// office finds the actors of a mention that names an office and nobody in it.
func (r *Reading) office(mi int32) []int32 {
	m := &r.Mentions[mi]
	role, country, org := r.RoleOf(m)
	if country == "" && org == "" && m.Body != nil && r.Pack.Order.Incise && !m.Counter {
		country = r.sceneOf(m) // "in Berlin, a spokesman of the government"
	}
	if country == "" && org == "" && m.Poss == nil {
		country = r.masterBehind(mi)
	}
	if m.Counter || m.Anaphor != nil && role == "" {
		role = r.counterRole(mi)
	}
	if (m.Guest || m.Host) && len(m.Countries) == 1 && !m.Plural && !m.Dual && r.toldOf(mi, m.Countries[0]) {
		return nil // "the British guest" who was named: decided in its sentence
	}
	if m.Poss != nil && country == "" && org == "" && !m.Counter && !m.Generic && !m.Plural && !m.Dual && m.Anaphor == nil {
		if c := r.stateBefore(m); c != "" { // "the president said that her minister …"
			return []int32{r.HolderOfOffice(role, c, "")}
		}
	}
	if who := r.theirOffices(mi, role); who != nil {
		return who
	}
	if m.Generic {
		c, there := "", false
		switch {
		case len(m.Countries) > 0:
			c = m.Countries[0]
		case country != "":
			c = country // "White House officials"
		case m.Org == nil && m.Body == nil:
			c = r.cityOf(m) // "officials in Nairobi"
			there = c != "" && m.City == nil
		}
		if one := !m.Plural && !m.Dual && !m.Indef && (m.Definite || m.Feat.HasFeat(pack.Def) || len(m.Titles) == 1 && m.Titles[0].Has("anaphoric")); one && c != "" && !there {
			return nil // "the British guest": decided in its sentence
		} else if one && !(there && role == "other") && (role != "other" && role != "" || m.Titles[0].Has("anaphoric")) {
			return nil
		}
		if m.Plural && len(m.Countries) > 1 { // "British, French and German diplomats"
			var out []int32
			for _, c := range m.Countries {
				out = append(out, r.NewActor(Actor{Kind: mention.Office, Role: role, Country: c, Generic: true, Text: r.TextOf(m.Range), Group: true}))
			}
			return out
		}
		return []int32{r.NewActor(Actor{Kind: mention.Office, Role: role, Country: c, Org: org, Generic: true, Text: r.TextOf(m.Range), Group: m.Plural})}
	}
	if len(m.Countries) > 1 && (m.Plural || m.Dual || m.Counter) {
		var out []int32
		for _, c := range m.Countries {
			out = append(out, r.HolderOfOffice(role, c, ""))
		}
		r.nameThem(mi, out)
		return out
	}
	if m.Anaphor != nil && len(m.Countries) == 1 {
		return []int32{r.HolderOfOffice(role, country, "")}
	}
	if m.Plural && org != "" && (!m.Counter || len(m.Countries) == 0) { // "the ministers of ASEAN", "his G7 counterparts"
		return []int32{r.members(role, org, m)}
	}
	if m.Plural && role == "legislator" && country != "" && !m.Counter {
		return r.lawmakers(m, role, country)
	}
	if m.Plural && !m.Counter && country == "" && m.Org != nil { // "Hamas leaders"
		return []int32{r.members(role, m.Org.Org, m)}
	}
	if m.Plural && !m.Counter && !(m.Definite && r.opensWithDet(m)) && !m.Feat.HasFeat(pack.Def) && country != "" && len(m.Countries) < 2 && !date.Unique(role) && !r.toldOfHolder(role, country) { // "Turkish ministers"
		return []int32{r.NewActor(Actor{Kind: mention.Office, Role: role, Country: country, Generic: true, Group: true, Text: r.TextOf(m.Range)})}
	}
	if m.Plural || m.Dual {
		return nil // "the ministers": who, is decided in its sentence
	}
	if country == "" && org == "" {
		if m.Counter {
			return nil // decided in its sentence
		}
		return nil // "the minister": decided in its sentence
	}
	if n := len(m.Titles); n > 0 && country != "" && m.Titles[n-1].Get("for") != "" {
		if w := r.holderOfShort(m.Titles[n-1].Get("for"), country); w >= 0 {
			return []int32{w}
		}
	}
	if w := r.titledSo(mi); w >= 0 {
		return []int32{w}
	}
	return []int32{r.HolderOfOffice(role, country, org)}
}

// titledSo is the person named last with the very title that a mention is, one that says by itself of which
// state it is, beside another office: "Tánaiste and Minister for Foreign Affairs X … the Tánaiste"; -1 if there is none.
func (r *Reading) titledSo(mi int32) int32 {
	m := &r.Mentions[mi]
	if len(m.Titles) != 1 || m.Titles[0].Country == "" || m.Titles[0].Has("usual") || len(m.Countries) > 0 || m.Body != nil {
		return -1
	}
	for i := mi - 1; i >= 0 && i > mi-mention.MaxAlike; i-- {
		if x := &r.Mentions[i]; x.Kind == mention.Person && len(x.Who) == 1 && slices.Contains(x.Titles, m.Titles[0]) {
			return x.Who[0]
		}
	}
	return -1
}

// opensWithDet reports whether a word like "the" opens a mention: that of what it belongs to is another's.
func (r *Reading) opensWithDet(m *mention.Mention) bool {
	return r.Items[r.ItemAt[m.First]].Is(pack.Det)
}

// toldOfHolder reports whether somebody who holds an office of a state was told of before.
func (r *Reading) toldOfHolder(role, country string) bool {
	for w := range r.Considered {
		if a := &r.Actors[w]; a.Role == role && a.Country == country {
			return true
		}
	}
	return false
}

// Lesser reports whether the text before a mention has named an actor far less often than
// another one that fits.
func (r *Reading) Lesser(w, mi int32, fits func(int32) bool) bool {
	count := func(w int32) int {
		return sort.Search(len(r.Actors[w].Seen), func(i int) bool { return r.Actors[w].Seen[i] >= mi })
	}
	n := count(w)
	for x := range r.Considered {
		if x != w && fits(x) && count(x) >= 3*max(n, 1) {
			return true
		}
	}
	return false
}

// NamedSo collects whom the text, before a mention, calls by the same word as it does:
// "the chancellor" is no premier, though both head a government.
func (r *Reading) NamedSo(mi int32) (out []int32) {
	titleOf := func(m *mention.Mention) string {
		if len(m.Titles) == 0 {
			return ""
		}
		for k := r.ItemAt[m.First]; k < r.ItemAt[m.Last-1]+1; k++ {
			if r.Items[k].Is(pack.Title) {
				w := []rune(r.Fold(r.Items[k].First))
				return string(w[:min(len(w), titleStem)])
			}
		}
		return ""
	}
	w := titleOf(&r.Mentions[mi])
	for i := mi - 1; w != "" && i >= 0 && i > mi-mention.MaxAlike; i-- {
		if m := &r.Mentions[i]; len(m.Who) == 1 && titleOf(m) == w {
			out = word.AddOnce(out, m.Who[0])
		}
	}
	return out
}

// titleStem is how many letters of a title tell it from another.
const titleStem = 5

// members is the group of those who hold an office in the states of an organisation.
func (r *Reading) members(role, org string, m *mention.Mention) int32 {
	for w := range r.Considered {
		if x := &r.Actors[w]; x.Group && x.Org == org && x.Role == role && x.Kind == mention.Group {
			return w
		}
	}
	return r.NewActor(Actor{Kind: mention.Group, Role: role, Org: org, Name: r.TextOf(m.Range), Group: true})
}

// OnlyOne is the one person of a state that was named so far, -1 if there are
// several or none.
func (r *Reading) OnlyOne(country string) int32 {
	out := int32(-1)
	for w := range r.Considered {
		a := &r.Actors[w]
		if a.Kind != mention.Person || a.Country != country || a.Role == "spokesperson" {
			continue
		}
		if out >= 0 {
			return -1
		}
		out = w
	}
	return out
}

// RoleFits reports whether a short title can mean the holder of a role.
func RoleFits(have, said string) bool {
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

// HolderOfOffice is the actor with a role of a state: one named already, or an unnamed one.
func (r *Reading) HolderOfOffice(role, country, org string) int32 {
	best, at := int32(-1), int32(-2)
	for w := range r.Considered {
		a := &r.Actors[w]
		if a.Kind != mention.Person && a.Kind != mention.Office || a.Generic || a.Country != country || !RoleFits(a.Role, role) {
			continue
		}
		if country == "" && a.Org != org {
			continue
		}
		if a.last > at {
			best, at = w, a.last
		}
	}
	if best >= 0 {
		return best
	}
	return r.NewActor(Actor{Kind: mention.Office, Role: role, Country: country, Org: org})
}

// listedOffice gives a person whose state alone stands before his name the office that
// opens the list: "the presidents French Macron, Russian Putin and Turkish Erdogan", "the
// ministers of France, Barrot, and of Germany, Wadephul". The word for the state becomes
// a part of the mention.
func (r *Reading) listedOffice(m *mention.Mention) {
	n := len(r.Mentions)
	if !r.Pack.Order.Incise && !r.Pack.Order.Genitive || m.Kind != mention.Person || len(m.Titles) > 0 || len(m.Countries) > 0 || n < 2 {
		return
	}
	c, p := &r.Mentions[n-1], &r.Mentions[n-2]
	if c.Kind != mention.Country || len(c.Countries) != 1 || c.Sent != m.Sent || p.Sent != m.Sent || p.Kind != mention.Person || !p.Plural || len(p.Titles) == 0 && !p.Counter || len(p.Countries) == 0 {
		return
	}
	if k := r.ItemAt[c.Last]; c.Last != m.First && !(r.Items[k].Last == m.First && word.Comma(r.Mark(k))) {
		return
	}
	first := r.ItemAt[c.First]
	if !c.Bare {
		if r.Pack.Order.Genitive {
			first++ // whose it is needs no word: "and of-Oman A"
		}
		if first--; first < 0 || !r.Pack.Order.Genitive && !r.Items[first].Is(pack.Of) {
			return // "the ministers of France, Barrot, and of Germany, Wadephul"
		}
	}
	for k := r.ItemAt[p.Last]; k < first; k++ {
		if !word.Comma(r.Mark(k)) && !r.Items[k].Is(pack.And) {
			return
		}
	}
	m.Titles, m.Counter, m.Poss, m.Plural, m.Feat = p.Titles, p.Counter, p.Poss, true, m.Feat|p.Feat
	m.Countries, m.CountryAt = c.Countries, c.CountryAt
	m.First = r.Items[first].First
	r.Mentions = r.Mentions[:n-1]
}

// namesake reports whether the name at item k is that of an airport, a street or the
// like that the word before it says: "the airport Charles de Gaulle".
func (r *Reading) namesake(m *mention.Mention, k int32) bool {
	if m.Kind != mention.Person || len(m.Titles) > 0 || m.Counter || len(m.Countries) > 0 || k == 0 || r.Items[k-1].Last != m.First {
		return false
	}
	return r.Has(&r.Items[k-1], word.Bit(pack.Word), "named")
}

// orgElse is the organisation whose officer a title with nothing behind it means where the text
// names no other: "the Secretary-General met". Empty if the pack says none.
func (r *Reading) orgElse(m *mention.Mention) string {
	if m.Name.First >= 0 || m.Body != nil || m.Counter || m.Plural || m.Poss != nil || len(m.Titles) != 1 {
		return ""
	}
	org := m.Titles[0].Get("else")
	if n := r.ItemAt[m.Last]; org == "" || int(n) < len(r.Items) && r.Items[n].Is(pack.Of) {
		return ""
	}
	for i := range r.Mentions[:min(len(r.Mentions), name.MaxOthers)] {
		if x := &r.Mentions[i]; x.Org != nil && x.Org.Org != org {
			return ""
		}
	}
	for i := range r.Actors[:min(len(r.Actors), name.MaxOthers)] {
		if a := &r.Actors[i]; a.Org != "" && a.Org != org || a.Role == m.Titles[0].Role && a.Kind == mention.Person {
			return "" // he who is spoken of
		}
	}
	return org
}

// lawmakers is the group that a plural title of members of a parliament means where a state is
// named: "Latvian deputies".
func (r *Reading) lawmakers(m *mention.Mention, role, country string) []int32 {
	g := r.Keyed(mention.Group, country, "", r.TextOf(m.Range))
	r.Actors[g].Role, r.Actors[g].Group = role, true
	return []int32{g}
}

// toldOf reports whether a person of a state is among the latest mentions before one.
func (r *Reading) toldOf(mi int32, country string) bool {
	for i := mi - 1; i >= 0 && i > mi-mention.MaxAlike; i-- {
		if x := &r.Mentions[i]; x.Kind == mention.Person && len(x.Who) == 1 && r.Actors[x.Who[0]].Country == country {
			return true
		}
	}
	return false
}

// ledState is the state of the delegation right before the word that says who heads it, where that
// is who a mention names; empty if none stands there.
func (r *Reading) ledState(m *mention.Mention) string {
	if m.First == 0 {
		return ""
	}
	k := r.ItemAt[m.First] - 1
	if !r.Has(&r.Items[k], word.Bit(pack.Prep), "head") || r.Items[k].First == 0 {
		return ""
	}
	mi := r.MentAt[r.Items[k].First-1]
	if mi < 0 {
		return ""
	}
	if x := &r.Mentions[mi]; (x.Kind == mention.Group || x.Kind == mention.Body) && len(x.Countries) == 1 {
		return x.Countries[0]
	}
	return ""
}

// onlyTargeted reports whether a body was first named in the sentence of the mention m, in no nominative: "the
// embassy sent a note to the ministry of B, said the ministry": another one spoken of before says so.
func (r *Reading) onlyTargeted(a *Actor, m *mention.Mention) bool {
	if len(a.Seen) == 0 {
		return false
	}
	x := &r.Mentions[a.Seen[0]]
	return x.Sent == m.Sent && x.Cases&pack.Nom == 0 || x.Sent == m.Sent && x.Cases&pack.Acc != 0
}
