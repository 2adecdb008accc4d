package actor

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// homeOffices are the offices whose holders the press of a state names without
// saying whose they are.
var homeOffices = map[string]bool{
	"minister": true, "deputy-minister": true, "foreign-minister": true, "defence-minister": true, "head-of-state": true,
	"head-of-government": true, "spokesperson": true, "legislator": true, "official": true, "military": true, "party-official": true,
}

// Homelands gives a person whose office of state is told, but not whose, the state
// of the one named before in the paragraph. Beside a word for "with" that would be
// the other side's: there it is the state where the story is written, if that is
// another.
func (r *Reading) Homelands() {
	stated := r.Pack.Habits.Cased && !r.Pack.Order.Inverted // where the state stands before its office, it is seldom left out
	for mi := range r.Mentions {
		m := &r.Mentions[mi]
		if m.Kind != mention.Person || len(m.Who) != 1 || len(m.Titles) == 0 || m.Counter {
			continue
		}
		a := &r.Actors[m.Who[0]]
		r.stateEach(int32(mi), a) //nolint:gosec // bounded by the text
		if m.Generic {
			if a.Country == "" && a.Org == "" && a.Holder == nil && len(m.Countries) == 0 {
				a.Country = r.masterBehind(int32(mi)) //nolint:gosec // bounded by the text
			}
			continue
		}
		if a.Country == "" && a.Org == "" && a.Holder == nil && len(m.Countries) == 0 {
			a.Country = r.masterState(int32(mi)) //nolint:gosec // bounded by the text
		}
		if a.Country == "" && a.Org == "" && a.Holder == nil && len(m.Countries) == 0 && m.Org == nil {
			a.Country, a.Org = r.hisMaster(int32(mi)) //nolint:gosec // bounded by the text
		}
		if a.Country == "" && a.Org == "" && a.Holder == nil && !a.Generic && a.Role != "ambassador" && a.Role != "envoy" && a.Role != "secretary-general" {
			a.Country = r.listState(int32(mi)) //nolint:gosec // bounded by the text
		}
		if a.Country != "" || a.Org != "" || a.Holder != nil || a.Generic || !homeOffices[a.Role] {
			r.sentBy(int32(mi), a)
			continue
		}
		if c := r.mouthOf(int32(mi)); c != "" { //nolint:gosec // bounded by the text
			a.Country = c
			continue
		}
		c, same := r.countryBefore(int32(mi))
		if stated {
			if r.sharedTitle(m) && c != "" && (!same || c == r.storyState()) {
				a.Country = c
			} else if c = r.untoldState(int32(mi)); c != "" { //nolint:gosec // bounded by the text
				a.Country = r.otherThanHome(int32(mi), a, c) //nolint:gosec // bounded by the text
			}
			continue
		}
		if c == "" {
			c, same = r.Home, false
		}
		if to := r.stateArrivedIn(int32(mi), c); to != "" { //nolint:gosec // bounded by the text
			c, same = to, false
		}
		if to := r.metAbroad(int32(mi), c, same); to != "" { //nolint:gosec // bounded by the text
			c, same = to, false
		}
		if !same && r.Home != "" && r.metByNobody(m) {
			c = r.Home // "(he) will meet the prime minister X": he of where the story is written
		}
		if k := r.ItemAt[m.First]; same && (k > 0 && r.Items[k-1].Is(pack.Prep) && !r.Items[k-1].Is(pack.And) || r.metBefore(m)) {
			if r.Home == c {
				continue
			}
			c = r.Home
		} else if r.metBefore(m) && r.sceneBefore(int32(mi)) != "" {
			c = r.sceneBefore(int32(mi)) // "will be in Kinshasa, where she is to meet the prime minister X"
		}
		a.Country = r.otherThanHome(int32(mi), a, c)
	}
}

// mouthOf is the state whose capital, or whose name, stands before an officer in his sentence, where a word for
// "through" stands before him: "Niamey answered THROUGH the prime minister, X". Empty if it is not so.
func (r *Reading) mouthOf(mi int32) string {
	m := &r.Mentions[mi]
	k := r.ItemAt[m.First] - 1
	for k > 0 && r.Items[k].Is(pack.Det) && !r.Items[k].Is(pack.Prep) {
		k--
	}
	if k < 0 {
		return ""
	}
	if f := r.Form(&r.Items[k], pack.Prep); f == nil || f.Markers&pack.Through == 0 {
		return ""
	}
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == m.Sent; i-- {
		switch x := &r.Mentions[i]; x.Kind {
		case mention.Place:
			if x.City.Is(pack.Capital) {
				return x.City.Country
			}
		case mention.Country, mention.Body:
			if len(x.Who) == 1 {
				return r.Actors[x.Who[0]].Country
			}
		}
	}
	return ""
}

// listState is the state of the officer named before a mention in one list with it: "met
// Serbian President A, Prime Minister B and Foreign Minister C"; empty if there is none.
func (r *Reading) listState(mi int32) string {
	if mi == 0 {
		return ""
	}
	m, x := &r.Mentions[mi], &r.Mentions[mi-1]
	if x.Sent != m.Sent || x.Kind != mention.Person && x.Kind != mention.Office || len(x.Who) != 1 || x.Counter {
		return ""
	}
	for k := r.ItemAt[x.Last]; k < r.ItemAt[m.First]; k++ {
		it := &r.Items[k]
		if t := r.Doc.Tokens[it.First]; t.Kind == text.Punct && word.Comma(rune(t.Num)) || it.Is(pack.And) || it.Is(pack.Adverb) || it.Is(pack.Prep) || r.DateAt[it.First] >= 0 {
			continue
		}
		return ""
	}
	if a := &r.Actors[x.Who[0]]; homeOffices[a.Role] && a.Org == "" {
		return a.Country
	}
	return ""
}

// saysWhose reports whether a title that is one state's says so: one that other states have
// too does where the text, or the place where it was written, names the usual one.
func (r *Reading) saysWhose(t *pack.Form) bool {
	return !t.Has("usual") || r.namesState(t.Country) || r.Placed.Country == t.Country
}

// sharedTitle reports whether a mention's title is one state's usually, and others' too.
func (r *Reading) sharedTitle(m *mention.Mention) bool {
	for _, t := range m.Titles {
		if t.Has("usual") {
			return true
		}
	}
	return false
}

// storyState is the first state that the story names, or whose officer it names.
func (r *Reading) storyState() string {
	for i := range r.Mentions {
		if m := &r.Mentions[i]; len(m.Who) == 1 && m.Kind != mention.Place && r.Actors[m.Who[0]].Country != "" {
			return r.Actors[m.Who[0]].Country
		}
	}
	return ""
}

// metBefore reports whether a verb of meeting stands before a mention in its sentence, so
// that it can be the other side.
func (r *Reading) metBefore(m *mention.Mention) bool {
	if !r.Pack.Order.Incise {
		return false
	}
	for k, n := r.ItemAt[m.First]-1, 0; k >= r.ItemAt[r.Doc.Sents[m.Sent].First] && n < mention.MaxReach; k, n = k-1, n+1 {
		for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Verb)|word.Bit(pack.Noun)) {
			if word.IsTalk(f) {
				return true
			}
		}
	}
	return false
}

// countryBefore is the state of the first one named before a mention in its
// paragraph without a preposition, else of the last one; same says that it stands
// in the same sentence.
func (r *Reading) countryBefore(mi int32) (country string, same bool) {
	m := &r.Mentions[mi]
	para := r.Doc.Sents[m.Sent].Para
	for i := mi - 1; i >= max(0, mi-MaxApart) && r.Doc.Sents[r.Mentions[i].Sent].Para == para; i-- {
		x := &r.Mentions[i]
		c := ""
		switch x.Kind {
		case mention.Person, mention.Office, mention.Body:
			if x.Body != nil && x.Body.Get("type") == "embassy" {
				break // it is abroad
			}
			if len(x.Who) == 1 && !x.Counter && r.Actors[x.Who[0]].Role != "ambassador" { // who is abroad
				c = r.Actors[x.Who[0]].Country
			}
		case mention.Place:
			if x.First == 0 || !x.City.Is(pack.Capital) {
				break
			}
			if f := r.Form(&r.Items[r.ItemAt[x.First-1]], pack.Prep); f != nil && f.Markers&pack.From != 0 {
				c = x.City.Country // "desde Quito, el ministro …"
			} else if f != nil && f.Markers&pack.In != 0 && r.Pack.Order.Incise && r.SentFirst[x.First-1] {
				c = x.City.Country // "à Berlin, le porte-parole du gouvernement …"
			}
		}
		if c == "" || r.toldAgainst(x) {
			continue
		}
		if k := r.ItemAt[x.First]; country == "" || k == 0 || !r.Items[k-1].Is(pack.Prep) {
			country, same = c, x.Sent == m.Sent && x.Kind != mention.Place
		}
	}
	return country, same
}

// OurState is the state that a story calls "our country": that of the holder of an office
// who is named right behind these words, else the one where the story is written.
func (r *Reading) OurState() string {
	for k := range r.Items {
		it := &r.Items[k]
		if f := r.Form(it, pack.Anaphor); f == nil || f.Get("states") != "home" {
			continue
		}
		n := int32(k) + 1
		for n < int32(len(r.Items)) && r.Items[n].Is(pack.Title) && !r.Items[n].Is(pack.Holder) {
			n++
		}
		if n == int32(k)+1 || n >= int32(len(r.Items)) || r.SentFirst[r.Items[n].First] {
			continue
		}
		if h := r.Form(&r.Items[n], pack.Holder); h != nil && h.Country != "" && h.Org == "" {
			return h.Country
		}
	}
	return r.bareOffices()
}

// metAbroad is the state of the city in which a verb before a mention in its sentence says that
// somebody of another state met, in a language whose verbs come first: "met A in B the minister".
func (r *Reading) metAbroad(mi int32, c string, same bool) string {
	m := &r.Mentions[mi]
	if r.Pack.Order.SubjectFirst || !same || m.First == 0 || r.Items[r.ItemAt[m.First]-1].Is(pack.Prep) {
		return ""
	}
	to := r.sceneBefore(mi)
	if to == "" || to == c {
		return ""
	}
	for k, n := r.ItemAt[m.First]-1, 0; k >= r.ItemAt[r.Doc.Sents[m.Sent].First] && n < mention.MaxReach/2; k, n = k-1, n+1 {
		it := &r.Items[k]
		if t := r.Doc.Tokens[it.First]; t.Kind == text.Punct && !word.Comma(rune(t.Num)) || it.Is(pack.Comp) {
			return ""
		}
		for _, f := range r.Forms(it, word.Bit(pack.Verb)) {
			if word.IsTalk(f) {
				return to
			}
		}
	}
	return ""
}

// sceneBefore is the state of the last city named before a mention in its sentence, not as
// whose something is; empty if there is none.
func (r *Reading) sceneBefore(mi int32) string {
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == r.Mentions[mi].Sent; i-- {
		x := &r.Mentions[i]
		if x.Kind != mention.Place || x.First == 0 {
			continue
		}
		if f := r.Form(&r.Items[r.ItemAt[x.First-1]], pack.Prep); f == nil && !r.Items[r.ItemAt[x.First-1]].Is(pack.Of) || f != nil && f.Markers&pack.In != 0 {
			return x.City.Country
		}
	}
	return ""
}

// sentBy gives an ambassador whose state is not told that of whoever is named before him in
// his sentence, unless he is posted there.
func (r *Reading) sentBy(mi int32, a *Actor) {
	m := &r.Mentions[mi]
	if !r.Pack.Order.MarkedBefore || a.Role != "ambassador" || a.Country != "" || a.Org != "" || a.Holder != nil {
		return
	}
	posted := ""
	for k := r.ItemAt[m.First]; k < r.ItemAt[m.Last] && posted == ""; k++ { // a title with the state's letter in it, or a word for "posted to" and the state
		for i := r.Items[k].First; i < r.Items[k].Last; i++ {
			r.EachForm(i, func(f *pack.Form) {
				if f.Class == pack.Country && f.Country != "" && posted == "" {
					posted = f.Country
				}
			})
		}
	}
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == m.Sent && posted != ""; i-- {
		if x := &r.Mentions[i]; (x.Kind == mention.Person || x.Kind == mention.Office || x.Kind == mention.Body) && len(x.Who) == 1 {
			if c := r.Actors[x.Who[0]].Country; c != "" && c != posted {
				a.Country = c
			}
			return
		}
	}
}
