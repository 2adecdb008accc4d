package reader

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// homeOffices are the offices whose holders the press of a state names without
// saying whose they are.
var homeOffices = map[string]bool{
	"minister": true, "deputy-minister": true, "foreign-minister": true, "defence-minister": true, "head-of-state": true,
	"head-of-government": true, "spokesperson": true, "legislator": true, "official": true, "military": true, "party-official": true,
}

// homelands gives a person whose office of state is told, but not whose, the state
// of the one named before in the paragraph. Beside a word for "with" that would be
// the other side's: there it is the state where the story is written, if that is
// another.
func (r *reading) homelands() {
	stated := r.pack.Habits.Cased && !r.pack.Order.Inverted // where the state stands before its office, it is seldom left out
	for mi := range r.mentions {
		m := &r.mentions[mi]
		if m.kind != kPerson || len(m.who) != 1 || len(m.titles) == 0 || m.counter || m.generic {
			continue
		}
		a := &r.actors[m.who[0]]
		if a.country == "" && a.org == "" && a.holder == nil && !a.generic && a.role != "ambassador" && a.role != "envoy" && a.role != "secretary-general" {
			a.country = r.listState(int32(mi)) //nolint:gosec // bounded by the text
		}
		if a.country != "" || a.org != "" || a.holder != nil || a.generic || !homeOffices[a.role] {
			r.sentBy(int32(mi), a)
			continue
		}
		c, same := r.countryBefore(int32(mi))
		if stated {
			if r.sharedTitle(m) && c != "" && (!same || c == r.storyState()) {
				a.country = c
			}
			continue
		}
		if c == "" {
			c, same = r.home, false
		}
		if to := r.stateArrivedIn(int32(mi), c); to != "" { //nolint:gosec // bounded by the text
			c, same = to, false
		}
		if k := r.itemAt[m.First]; same && (k > 0 && r.items[k-1].is(pack.Prep) && !r.items[k-1].is(pack.And) || r.metBefore(m)) {
			if r.home == c {
				continue
			}
			c = r.home
		} else if r.metBefore(m) && r.sceneBefore(int32(mi)) != "" {
			c = r.sceneBefore(int32(mi)) // "will be in Kinshasa, where she is to meet the prime minister X"
		}
		a.country = r.otherThanHome(int32(mi), a, c)
	}
}

// listState is the state of the officer named before a mention in one list with it: "met
// Serbian President A, Prime Minister B and Foreign Minister C"; empty if there is none.
func (r *reading) listState(mi int32) string {
	if mi == 0 {
		return ""
	}
	m, x := &r.mentions[mi], &r.mentions[mi-1]
	if x.sent != m.sent || x.kind != kPerson && x.kind != kOffice || len(x.who) != 1 || x.counter {
		return ""
	}
	for k := r.itemAt[x.Last]; k < r.itemAt[m.First]; k++ {
		it := &r.items[k]
		if t := r.doc.Tokens[it.first]; t.Kind == text.Punct && comma(rune(t.Num)) || it.is(pack.And) || it.is(pack.Adverb) || it.is(pack.Prep) || r.dateAt[it.first] >= 0 {
			continue
		}
		return ""
	}
	if a := &r.actors[x.who[0]]; homeOffices[a.role] && a.org == "" {
		return a.country
	}
	return ""
}

// saysWhose reports whether a title that is one state's says so: one that other states have
// too does where the text, or the place where it was written, names the usual one.
func (r *reading) saysWhose(t *pack.Form) bool {
	return !t.Has("usual") || r.namesState(t.Country) || r.placed.country == t.Country
}

// sharedTitle reports whether a mention's title is one state's usually, and others' too.
func (r *reading) sharedTitle(m *mention) bool {
	for _, t := range m.titles {
		if t.Has("usual") {
			return true
		}
	}
	return false
}

// storyState is the first state that the story names, or whose officer it names.
func (r *reading) storyState() string {
	for i := range r.mentions {
		if m := &r.mentions[i]; len(m.who) == 1 && m.kind != kPlace && r.actors[m.who[0]].country != "" {
			return r.actors[m.who[0]].country
		}
	}
	return ""
}

// metBefore reports whether a verb of meeting stands before a mention in its sentence, so
// that it can be the other side.
func (r *reading) metBefore(m *mention) bool {
	if !r.pack.Order.Incise {
		return false
	}
	for k, n := r.itemAt[m.First]-1, 0; k >= r.itemAt[r.doc.Sents[m.sent].First] && n < maxReach; k, n = k-1, n+1 {
		for _, f := range r.forms(&r.items[k], bit(pack.Verb)|bit(pack.Noun)) {
			if isTalk(f) {
				return true
			}
		}
	}
	return false
}

// countryBefore is the state of the first one named before a mention in its
// paragraph without a preposition, else of the last one; same says that it stands
// in the same sentence.
func (r *reading) countryBefore(mi int32) (country string, same bool) {
	m := &r.mentions[mi]
	para := r.doc.Sents[m.sent].Para
	for i := mi - 1; i >= max(0, mi-maxApart) && r.doc.Sents[r.mentions[i].sent].Para == para; i-- {
		x := &r.mentions[i]
		c := ""
		switch x.kind {
		case kPerson, kOffice, kBody:
			if x.body != nil && x.body.Get("type") == "embassy" {
				break // it is abroad
			}
			if len(x.who) == 1 && !x.counter && r.actors[x.who[0]].role != "ambassador" { // who is abroad
				c = r.actors[x.who[0]].country
			}
		case kPlace:
			if x.First == 0 || !x.city.Is(pack.Capital) {
				break
			}
			if f := r.form(&r.items[r.itemAt[x.First-1]], pack.Prep); f != nil && f.Markers&pack.From != 0 {
				c = x.city.Country // "desde Quito, el ministro …"
			} else if f != nil && f.Markers&pack.In != 0 && r.pack.Order.Incise && r.sentFirst[x.First-1] {
				c = x.city.Country // "à Berlin, le porte-parole du gouvernement …"
			}
		}
		if c == "" || r.toldAgainst(x) {
			continue
		}
		if k := r.itemAt[x.First]; country == "" || k == 0 || !r.items[k-1].is(pack.Prep) {
			country, same = c, x.sent == m.sent && x.kind != kPlace
		}
	}
	return country, same
}

// ourState is the state that a story calls "our country": that of the holder of an office
// who is named right behind these words, else the one where the story is written.
func (r *reading) ourState() string {
	for k := range r.items {
		it := &r.items[k]
		if f := r.form(it, pack.Anaphor); f == nil || f.Get("states") != "home" {
			continue
		}
		n := int32(k) + 1
		for n < int32(len(r.items)) && r.items[n].is(pack.Title) && !r.items[n].is(pack.Holder) {
			n++
		}
		if n == int32(k)+1 || n >= int32(len(r.items)) || r.sentFirst[r.items[n].first] {
			continue
		}
		if h := r.form(&r.items[n], pack.Holder); h != nil && h.Country != "" && h.Org == "" {
			return h.Country
		}
	}
	return r.bareOffices()
}

// maxAmong is how many mentions back a state can have been named that a word for one of
// several means.
const maxAmong = 40

// stateTold is the state last named, for "this country": within the last mentions. Where a
// list says which states it can be, "the Andean country", the last of these.
func (r *reading) stateTold(among string) string {
	reach := maxAdverbials
	if among != "" {
		reach = maxAmong
	}
	for i, n := len(r.mentions)-1, 0; i >= 0 && n < reach; i, n = i-1, n+1 {
		m := &r.mentions[i]
		if len(m.countries) == 1 && (among == "" || strings.Contains(","+among+",", ","+m.countries[0]+",")) {
			return m.countries[0]
		}
		if c := r.stateOfCapital(m); c != "" && (among == "" || strings.Contains(","+among+",", ","+c+",")) {
			return c
		}
	}
	return ""
}

// stateOfCapital is the state whose capital a mention names; empty if it names none.
func (r *reading) stateOfCapital(m *mention) string {
	if m.city == nil || !m.city.Is(pack.Capital) {
		return ""
	}
	return m.city.Country
}

// itsStates adds the states that a word names by itself, "both China and France"; for
// "our country" the one from which the story is written, if that is known.
func (r *reading) itsStates(m *mention, f *pack.Form, at int32) {
	v := ""
	if f != nil {
		v = f.Get("states")
	}
	switch v {
	case "home":
		v = r.home
	case "told":
		if r.indefiniteBefore(m) {
			return // "an African country": none that was spoken of
		}
		v = r.stateTold(f.Get("among"))
	}
	if v == "" {
		return
	}
	m.plural = m.plural || strings.Contains(v, ",") // "the E3 ministers": one of each
	for _, c := range strings.Split(v, ",") {
		m.countries, m.countryAt = append(m.countries, c), append(m.countryAt, at)
	}
}

// sceneBefore is the state of the last city named before a mention in its sentence, not as
// whose something is; empty if there is none.
func (r *reading) sceneBefore(mi int32) string {
	for i := mi - 1; i >= 0 && r.mentions[i].sent == r.mentions[mi].sent; i-- {
		x := &r.mentions[i]
		if x.kind != kPlace || x.First == 0 {
			continue
		}
		if f := r.form(&r.items[r.itemAt[x.First-1]], pack.Prep); f == nil && !r.items[r.itemAt[x.First-1]].is(pack.Of) || f != nil && f.Markers&pack.In != 0 {
			return x.city.Country
		}
	}
	return ""
}
