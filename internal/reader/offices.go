package reader

import (
	"slices"
	"sort"
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// roleOf reads the role, state and organisation off a mention's titles.
func (r *reading) roleOf(m *mention) (role, country, org string) {
	if m.anaphor != nil {
		role = m.anaphor.Role
	}
	for i, t := range m.titles {
		if i > 0 && t.Has("owner") && role != "" && role != "minister" && role != "other" {
			continue // "vice-ministre des Affaires étrangères": the portfolio makes no minister
		}
		if role == "" || role == "other" || rank(t.Role) < rank(role) && t.Role != "" {
			role = t.Role
		}
		if t.Country != "" && country == "" && r.saysWhose(t) {
			country = t.Country
		}
		if t.Org != "" {
			org = t.Org
		}
	}
	if m.elsewhere && (unique(role) || role == "minister") {
		role = "other"
	}
	if m.heads() {
		switch m.body.Get("type") {
		case "mfa":
			role = "foreign-minister"
		case "mod":
			role = "defence-minister"
		case "government":
			role = "head-of-government"
		}
	}
	if len(m.countries) > 0 && !(country != "" && (role == "ambassador" || role == "envoy")) { // with a state of his own: where he is posted
		country = m.countries[0]
	}
	if m.body != nil && m.body.Country != "" && country == "" {
		country = m.body.Country
	}
	if m.org != nil {
		org = m.org.Org
	}
	if role == "head-of-state" && org != "" && country == "" && r.pack.Order.Incise {
		role = "official" // the president of a bank
	}
	if org == "" && country == "" {
		org = r.orgElse(m)
	}
	return role, country, org
}

// ofNoState reports whether behind an office, before item k, a name with a capital says of
// what it is, and that is neither a state nor anything else that a list has: "présidente de
// l'African Security Network".
func (r *reading) ofNoState(m *mention, k int32) bool {
	if !r.pack.Order.Incise || len(m.titles) == 0 || len(m.countries) > 0 || m.org != nil || m.body != nil || m.counter || k+1 >= int32(len(r.items)) || !r.items[k].is(pack.Of) {
		return false
	}
	if last := r.itemAt[m.Last-1]; !r.items[last].is(pack.Title) {
		return false
	}
	for k++; k < int32(len(r.items)) && r.items[k].only(bit(pack.Det)|bit(pack.Pronoun)) && r.items[k].set != 0; k++ {
	}
	if k >= int32(len(r.items)) {
		return false
	}
	x := &r.items[k]
	return r.doc.Tokens[x.first].Has(text.Capital) && x.set&^(bit(pack.OrgWord)|bit(pack.Nameless)) == 0
}

// unique reports whether a state has one holder of a role at a time.
func unique(role string) bool {
	switch role {
	case "head-of-state", "head-of-government", "foreign-minister", "defence-minister", "secretary-general":
		return true
	}
	return false
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
	if role := r.roleGoneOn(mi, fits); role != "" {
		return role
	}
	if role := r.roleAfter(mi); role != "" {
		return role
	}
	best := int32(-1) // the one most often named
	for w := range r.considered {
		if fits(w) && (best < 0 || len(r.actors[w].seen) > len(r.actors[best].seen)) {
			best = w
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
	if country == "" && org == "" && m.body != nil && r.pack.Order.Incise && !m.counter {
		country = r.sceneOf(m) // "in Berlin, a spokesman of the government"
	}
	if m.counter || m.anaphor != nil && role == "" {
		role = r.counterRole(mi)
	}
	if m.poss != nil && country == "" && org == "" && !m.counter && !m.generic && !m.plural && !m.dual && m.anaphor == nil {
		if c := r.stateBefore(m); c != "" { // "the president said that her minister …"
			return []int32{r.holderOfOffice(role, c, "")}
		}
	}
	if who := r.theirOffices(mi, role); who != nil {
		return who
	}
	if m.generic {
		c := ""
		switch {
		case len(m.countries) > 0:
			c = m.countries[0]
		case country != "":
			c = country // "White House officials"
		case m.org == nil && m.body == nil:
			c = r.cityOf(m) // "officials in Nairobi"
		}
		if one := !m.plural && !m.dual && !m.indef && (m.definite || m.feat.HasFeat(pack.Def) || len(m.titles) == 1 && m.titles[0].Has("anaphoric")); one && c != "" {
			return nil // "the British guest": decided in its sentence
		} else if one && (role != "other" && role != "" || m.titles[0].Has("anaphoric")) {
			return nil
		}
		if m.plural && len(m.countries) > 1 { // "British, French and German diplomats"
			var out []int32
			for _, c := range m.countries {
				out = append(out, r.newActor(actor{kind: kOffice, role: role, country: c, generic: true, text: r.textOf(m.Range), group: true}))
			}
			return out
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
	if m.plural && role == "legislator" && country != "" && !m.counter {
		return r.lawmakers(m, role, country)
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
	if n := len(m.titles); n > 0 && country != "" && m.titles[n-1].Get("for") != "" {
		if w := r.holderOfShort(m.titles[n-1].Get("for"), country); w >= 0 {
			return []int32{w}
		}
	}
	return []int32{r.holderOfOffice(role, country, org)}
}

// lesser reports whether the text before a mention has named an actor far less often than
// another one that fits.
func (r *reading) lesser(w, mi int32, fits func(int32) bool) bool {
	count := func(w int32) int {
		return sort.Search(len(r.actors[w].seen), func(i int) bool { return r.actors[w].seen[i] >= mi })
	}
	n := count(w)
	for x := range r.considered {
		if x != w && fits(x) && count(x) >= 3*max(n, 1) {
			return true
		}
	}
	return false
}

// namedSo collects whom the text, before a mention, calls by the same word as it does:
// "the chancellor" is no premier, though both head a government.
func (r *reading) namedSo(mi int32) (out []int32) {
	titleOf := func(m *mention) string {
		if len(m.titles) == 0 {
			return ""
		}
		for k := r.itemAt[m.First]; k < r.itemAt[m.Last-1]+1; k++ {
			if r.items[k].is(pack.Title) {
				w := []rune(r.fold(r.items[k].first))
				return string(w[:min(len(w), titleStem)])
			}
		}
		return ""
	}
	w := titleOf(&r.mentions[mi])
	for i := mi - 1; w != "" && i >= 0 && i > mi-maxAlike; i-- {
		if m := &r.mentions[i]; len(m.who) == 1 && titleOf(m) == w {
			out = addOnce(out, m.who[0])
		}
	}
	return out
}

// titleStem is how many letters of a title tell it from another.
const titleStem = 5

// members is the group of those who hold an office in the states of an organisation.
func (r *reading) members(role, org string, m *mention) int32 {
	for w := range r.considered {
		if x := &r.actors[w]; x.group && x.org == org && x.role == role && x.kind == kGroup {
			return w
		}
	}
	return r.newActor(actor{kind: kGroup, role: role, org: org, name: r.textOf(m.Range), group: true})
}

// onlyOne is the one person of a state that was named so far, -1 if there are
// several or none.
func (r *reading) onlyOne(country string) int32 {
	out := int32(-1)
	for w := range r.considered {
		a := &r.actors[w]
		if a.kind != kPerson || a.country != country || a.role == "spokesperson" {
			continue
		}
		if out >= 0 {
			return -1
		}
		out = w
	}
	return out
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
	for w := range r.considered {
		a := &r.actors[w]
		if a.kind != kPerson && a.kind != kOffice || a.generic || a.country != country || !roleFits(a.role, role) {
			continue
		}
		if country == "" && a.org != org {
			continue
		}
		if a.last > at {
			best, at = w, a.last
		}
	}
	if best >= 0 {
		return best
	}
	return r.newActor(actor{kind: kOffice, role: role, country: country, org: org})
}

// listedOffice gives a person whose state alone stands before his name the office that
// opens the list: "the presidents French Macron, Russian Putin and Turkish Erdogan", "the
// ministers of France, Barrot, and of Germany, Wadephul". The word for the state becomes
// a part of the mention.
func (r *reading) listedOffice(m *mention) {
	n := len(r.mentions)
	if !r.pack.Order.Incise && !r.pack.Order.Genitive || m.kind != kPerson || len(m.titles) > 0 || len(m.countries) > 0 || n < 2 {
		return
	}
	c, p := &r.mentions[n-1], &r.mentions[n-2]
	if c.kind != kCountry || len(c.countries) != 1 || c.sent != m.sent || p.sent != m.sent || p.kind != kPerson || !p.plural || len(p.titles) == 0 && !p.counter || len(p.countries) == 0 {
		return
	}
	if k := r.itemAt[c.Last]; c.Last != m.First && !(r.items[k].last == m.First && comma(r.mark(k))) {
		return
	}
	first := r.itemAt[c.First]
	if !c.bare {
		if r.pack.Order.Genitive {
			first++ // whose it is needs no word: "and of-Oman A"
		}
		if first--; first < 0 || !r.pack.Order.Genitive && !r.items[first].is(pack.Of) {
			return // "the ministers of France, Barrot, and of Germany, Wadephul"
		}
	}
	for k := r.itemAt[p.Last]; k < first; k++ {
		if !comma(r.mark(k)) && !r.items[k].is(pack.And) {
			return
		}
	}
	m.titles, m.counter, m.poss, m.plural, m.feat = p.titles, p.counter, p.poss, true, m.feat|p.feat
	m.countries, m.countryAt = c.countries, c.countryAt
	m.First = r.items[first].first
	r.mentions = r.mentions[:n-1]
}

// mark is the punctuation that an item is, 0 if it is a word.
func (r *reading) mark(k int32) rune {
	if t := r.doc.Tokens[r.items[k].first]; t.Kind == text.Punct {
		return rune(t.Num)
	}
	return 0
}

// namesake reports whether the name at item k is that of an airport, a street or the
// like that the word before it says: "the airport Charles de Gaulle".
func (r *reading) namesake(m *mention, k int32) bool {
	if m.kind != kPerson || len(m.titles) > 0 || m.counter || len(m.countries) > 0 || k == 0 || r.items[k-1].last != m.First {
		return false
	}
	return r.has(&r.items[k-1], bit(pack.Word), "named")
}

// titleTwin is the one person who was named with the very title that a mention is, of
// several words, in a language whose verbs come first; -1 if none or several were.
func (r *reading) titleTwin(mi int32, fits func(int32) bool) int32 {
	m := &r.mentions[mi]
	if r.pack.Order.SubjectFirst || len(m.countries) > 0 {
		return -1
	}
	own := r.officesOf(nil, m)
	if len(own) != 1 || !strings.Contains(own[0], " ") {
		return -1
	}
	found := int32(-1)
	for w := range r.considered {
		if a := &r.actors[w]; a.kind == kPerson && fits(w) && len(a.seen) > 0 && a.seen[0] < mi && slices.Contains(a.offices, own[0]) {
			if found >= 0 {
				return -1
			}
			found = w
		}
	}
	return found
}
