package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// kind says what a mention names.
type kind uint8

const (
	kNone kind = iota
	kPerson
	kOffice
	kBody
	kCountry
	kOrg
	kMedia
	kGroup
	kPlace   // a city: a place, or the government that sits there
	kAnaphor // the two sides
	kPronoun
	kPossessive
	kRegion
)

// mention is a group of words that names someone.
type mention struct {
	text.Range // tokens
	kind       kind
	name       text.Range // the tokens of the person's name
	titles     []*pack.Form
	ownedBy    string   // of a body: the office whose holder's it is
	elsewhere  bool     // of an office: it is one of a body that no list has, not of a state
	ownerHome  string   // of an office: the state of the person whose it is
	countries  []string // of the adjectives and nouns in it, in order
	countryAt  []int32  // the token of each
	org        *pack.Form
	body       *pack.Form
	group      *pack.Form
	media      *pack.Form
	city       *pack.Form
	anaphor    *pack.Form
	pronoun    *pack.Form
	poss       *pack.Form // "his" in "his counterpart"
	guest      bool       // "the visitor"
	host       bool
	counter    bool   // a counterpart
	guestOf    string // the state whose guest it is
	posted     string // the state to which an ambassador is said to be sent
	side       bool
	capital    bool // "the Chinese capital"
	generic    bool
	plural     bool
	dual       bool
	definite   bool
	indef      bool // "a spokesman": somebody not spoken of before
	each       bool // "each of": those that follow one by one
	weak       bool
	bare       bool // an adjective alone: names nobody
	feat       pack.Feat
	cases      pack.Feat // in which it can stand; 0 if that is not known
	sent       int32
	inner      []text.Range // names in brackets after states, in their order; empty ranges where there is none
	who        []int32      // actors; nil until resolved
	num        int32        // a number word in it
}

// findMentions applies the shapes of groups to the items of each sentence.
func (r *reading) findMentions() {
	r.mentAt = sized(r.mentAt, len(r.doc.Tokens)+1, -1)
	letters := r.scratch.letters
	var taken [pack.MaxGroup]byte
	for si := range r.doc.Sents {
		s := r.doc.Sents[si]
		if r.skipSentence(int32(si)) {
			continue
		}
		from, to := r.itemAt[s.First], r.itemAt[s.Last]
		letters = letters[:0]
		for k := from; k < to; k++ {
			letters = append(letters, r.items[k].letters)
		}
		for k := from; k < to; {
			if r.dateAt[r.items[k].first] >= 0 {
				k++
				continue
			}
			n := int32(0)
			if letters[k-from] != 0 {
				end := min(to, k+pack.MaxGroup)
				n = int32(r.pack.Groups.Match(letters[k-from:end-from], &taken))
			}
			if n == 0 || n == 1 && taken[0] == 'T' && r.borne(k) || n == 2 && (taken[0] == 'H' || taken[0] == 'T') && taken[1] == 'N' && r.anotherBearer(k) {
				r.bearer(k, int32(si))
				r.joinedTo(k, int32(si))
				k++
				continue
			}
			n = r.shorten(from, k, n, letters, &taken)
			if r.pack.Order.Construct {
				for j := int32(0); j+1 < n; j++ {
					if (taken[j] == 'T' || taken[j] == 'B' || taken[j] == 'G') && (taken[j+1] == 'C' || taken[j+1] == 'O') && (r.definite(&r.items[k+j]) || r.articledEnd(&r.items[k+j])) {
						n = j + 1
					}
				}
			}
			n = r.twoOffices(k, n, &taken)
			skip := int32(0)                                                                                                                                                          // "that" and the like are no articles where a clause can begin
			for skip < n-1 && taken[skip] == 'D' && (r.items[k+skip].set&(bit(pack.Comp)|bit(pack.Rel)) != 0 || r.items[k+skip].is(pack.Verb) && r.items[k+skip+1].is(pack.Number)) { // "jailed three sailors"
				skip++
			}
			m := r.newMention(k+skip, k+n, int32(si), taken[skip:])
			if m.kind == kOffice && n == skip+1 && r.infinitiveAt(k+skip) {
				m.kind = kNone
			}
			m.elsewhere = r.ofNoState(&m, k+n)
			r.listedOffice(&m)
			if p := r.appositive(&m, k+skip, k+n); p >= 0 {
				r.fillOwned(p, &m)
			} else if p := r.officeBefore(&m, k+skip); p >= 0 {
				r.fill(p, &m)
			} else if p := r.secondOffice(&m, k+skip, k+n); p >= 0 {
				r.holds(p, &m)
			} else if m.kind != kNone && !r.predicative(&m, k+skip) && !r.compound(&m, k+n) && !r.astray(&m, k+n) && !r.namesake(&m, k+skip) {
				for i := m.First; i < m.Last; i++ {
					r.mentAt[i] = int32(len(r.mentions))
				}
				r.mentions = append(r.mentions, m)
				r.bears(&m)
			}
			k += n
		}
	}
	r.scratch.letters = letters[:0]
}

// belongsTo reports whether the word at item k, between a name and a state, says
// whose the named one is, "Viktor Orban of Hungary": not "in Hungary", nor "of
// Hungary's plans".
func (r *reading) belongsTo(k, to int32) bool {
	if to < int32(len(r.items)) && r.ownerMark(to) {
		return false
	}
	return r.items[k].is(pack.Of) && !r.ownerMark(k)
}

// ownsNext reports whether a noun can begin at item k: a word for "her" before
// it is an owner, not an object.
func (r *reading) ownsNext(k int32) bool {
	it := &r.items[k]
	if r.sentFirst[it.first] || r.doc.Tokens[it.first].Kind != text.Word {
		return false
	}
	if !r.pack.Spaced && it.set&(bit(pack.Verb)|bit(pack.Support)|bit(pack.Modifier)|bit(pack.Adverb)) != 0 {
		return false // "with him dined"
	}
	if r.pack.Order.Cases && it.set&(bit(pack.Verb)|bit(pack.Support)) != 0 && it.set&(bit(pack.Noun)|bit(pack.Title)|bit(pack.Body)|bit(pack.Counterpart)) == 0 {
		return false // "him will receive the president"
	}
	return it.set&(bit(pack.Prep)|bit(pack.And)|bit(pack.Sub)|bit(pack.Comp)|bit(pack.Adverb)|bit(pack.Aux)|bit(pack.Weekday)|bit(pack.Month)|bit(pack.Day)|bit(pack.Det)) == 0
}

// ownerMark reports whether an item makes what stands before it an owner ('s).
func (r *reading) ownerMark(k int32) bool {
	f := r.form(&r.items[k], pack.Of)
	return f != nil && f.Is(pack.After)
}

// otherOffice reports whether the holder of a name at item k cannot be of the
// state that the title from item t names.
func (r *reading) otherOffice(k, t, to int32) bool {
	home := ""
	for _, f := range r.forms(&r.items[k], bit(pack.Holder)) {
		if home != "" && home != f.Country {
			return false
		}
		home = f.Country
	}
	if home == "" {
		return false
	}
	for ; t < to; t++ {
		if f := r.form(&r.items[t], pack.Country); f != nil {
			return f.Country != home
		}
	}
	return false
}

// likelyState is the state that an item names: of several that share a short name
// the one that the text names most often by names of its own.
func (r *reading) likelyState(it *item) *pack.Form {
	f := r.form(it, pack.Country)
	if f == nil {
		return nil
	}
	all := r.forms(it, bit(pack.Country))
	best := 0
	for _, g := range all {
		if g.Country == f.Country {
			continue
		}
		if r.stateCounts == nil {
			r.countStates()
		}
		if n := r.stateCounts[g.Country]; n > best && n > r.stateCounts[f.Country] {
			best, f = n, g
		}
	}
	return f
}

// countStates counts the names of states that no other state has.
func (r *reading) countStates() {
	r.stateCounts = map[string]int{}
	for k := range r.items {
		it := &r.items[k]
		f := r.form(it, pack.Country)
		if f == nil {
			if home := r.stateOpens(it); home != "" {
				r.stateCounts[home]++
			}
			continue
		}
		alone := true
		for _, g := range r.forms(it, bit(pack.Country)) {
			alone = alone && g.Country == f.Country
		}
		if alone {
			r.stateCounts[f.Country]++
		}
	}
}

// newMention reads off a matched run of items what it names.
func (r *reading) newMention(from, to, sent int32, taken []byte) mention {
	m := mention{Range: text.Range{First: r.items[from].first, Last: r.items[to-1].last}, sent: sent, name: text.Range{First: -1}}
	adjOnly, owned, post, either, visits := true, false, false, false, false
	for k := from; k < to; k++ {
		it := &r.items[k]
		has := func(c byte) bool { return taken[k-from] == c }
		if !has('A') && !has('D') && !has('H') {
			adjOnly = false
		}
		switch {
		case has('N') && k+2 < to && taken[k-from+1] == 'L' && r.ownerMark(k+1):
			owned = true // "Putin's spokesman": the name is the owner's
		case has('N') && !r.pack.Spaced && k+1 < to && taken[k-from+1] == 'T' && r.relation(&r.items[k+1]):
			owned = true // "Putin spokesman"
		case has('N'):
			if m.name.First < 0 {
				m.name = text.Range{First: it.first, Last: it.last}
				m.weak = it.weak
			}
		case post && (has('C') || has('O') || has('X')):
			post = false
			if f := r.likelyState(it); f != nil && has('C') {
				m.posted = f.Country
			} else if f := r.form(it, pack.City); f != nil && has('X') {
				m.posted = f.Country
			}
		case has('T') && k > from+1 && len(m.titles) > 0 && r.ofAnother(taken, k-from) && !r.form(it, pack.Title).Has("owner"): // "the spokeswoman of the minister, X"
		case has('T'), has('V'):
			f := r.form(it, pack.Title)
			post = has('V')
			m.titles = append(m.titles, f)
			m.feat |= f.Feat
			m.generic = m.generic || f.Is(pack.Generic)
			if f.Feat.HasFeat(pack.Pl) && !f.Feat.HasFeat(pack.Sg) {
				m.plural = true
			}
			either = either || r.eitherNumber(it)
			if f.Feat.HasFeat(pack.Du) && !f.Feat.HasFeat(pack.Sg) {
				m.dual = true
			}
		case has('K'):
			f := r.form(it, pack.Counterpart)
			m.counter, m.guest, m.host = true, f.Has("guest"), f.Has("host")
			visits = m.guest || f.Has("either")
			m.feat |= f.Feat
			m.plural = m.plural || f.Is(pack.Plural) || f.Feat.HasFeat(pack.Pl) && !f.Feat.HasFeat(pack.Sg)
			m.dual = m.dual || f.Is(pack.Dual) || f.Feat.HasFeat(pack.Du) && !f.Feat.HasFeat(pack.Sg)
		case has('C'), has('A'):
			f := r.likelyState(it)
			if f == nil {
				f = r.form(it, pack.Seat)
			}
			switch {
			case f == nil:
				r.itsStates(&m, r.form(it, pack.Anaphor), it.first)
			case visits && has('C'):
				m.guestOf = f.Country // "Algeria's guest" is no Algerian
			default:
				m.countries = append(m.countries, f.Country)
				m.countryAt = append(m.countryAt, it.first)
			}
		case has('O'):
			if f := r.form(it, pack.Org); f != nil && m.org == nil {
				m.org = f
			} else if f == nil && m.name.First < 0 {
				m.name = text.Range{First: it.first, Last: it.last}
				m.kind = kOrg
			}
		case has('B'):
			if m.body == nil {
				m.body = r.form(it, pack.Body)
			}
		case has('S'):
			m.side = true
			m.capital = r.form(it, pack.Side).Has("capital")
		case has('G'):
			m.group = r.form(it, pack.Group)
		case has('M'):
			m.media = r.form(it, pack.Media)
		case has('X'):
			m.city = r.form(it, pack.City)
			if c := r.stateOfCapital(&m); c != "" && len(m.titles) > 0 && r.posts(&m) && len(m.countries) == 0 { // "the ambassador of Paris"
				m.countries, m.countryAt = append(m.countries, c), append(m.countryAt, it.first)
			}
		case has('W'):
			m.anaphor = r.form(it, pack.Anaphor)
			r.itsStates(&m, m.anaphor, it.first)
		case has('R'):
			m.pronoun = r.form(it, pack.Pronoun)
		case has('P'):
			m.poss = r.form(it, pack.Possessive)
		case has('D'):
			f := r.form(it, pack.Det)
			m.definite = m.definite || f == nil || !f.Has("describes")
			if f != nil && f.Has("each") {
				m.each = true
			}
			if f != nil && f.Has("indef") {
				m.indef = true
			}
		case has('Q'):
			if it.inner.Last > it.inner.First {
				for len(m.inner) < len(m.countries) {
					m.inner = append(m.inner, text.Range{})
				}
				if n := len(m.inner); n > 0 {
					m.inner[n-1] = it.inner
				}
			}
		case has('F'), has('L'):
			if f := r.form(it, pack.Prep); f != nil && (f.Has("post") || has('L') && f.Markers&pack.In != 0 && r.posts(&m) && (len(m.countries) > 0 && r.pack.Order.Genitive || r.worksIn(k))) {
				post = true // where somebody is posted, not whose he is
			}
		case has('U'):
			if f := r.form(it, pack.Number); f != nil {
				m.num = f.N
			}
		}
	}
	if m.definite && !m.indef && from > 0 && taken[0] == 'D' && !r.sentFirst[r.items[from].first] { // "a former diplomat"
		if f := r.form(&r.items[from-1], pack.Det); f != nil && f.Has("indef") {
			m.indef = true
		}
	}
	if len(m.titles) > 0 && len(m.countries) > 1 && m.name.First < 0 && !r.pack.Spaced { // no number is written: several states have several
		for k := from; k < to; k++ {
			m.plural = m.plural || taken[k-from] == 'E' || taken[k-from] == ','
		}
	}
	if len(m.titles) > 0 && len(m.countries) > 1 && m.name.First < 0 && r.pack.Order.Incise && slices.Contains(taken[:to-from], 'E') && !m.feat.HasFeat(pack.Sg) {
		m.plural = true // "les envoyés spéciaux russe et américain"
	}
	if either { // one form of the singular and the plural: several states make it several
		m.plural = len(m.countries) > 1 || len(m.countries) == 0 && m.org == nil && m.name.First < 0 && r.start(from)
	}
	if m.org != nil && len(m.titles) > 0 && m.name.First < 0 && !r.pack.Spaced && unique(m.titles[0].Role) && m.titles[0].Role != "secretary-general" && m.titles[0].Org == "" {
		m.plural = true // "the G7('s) foreign ministers"
	}
	org := m.kind == kOrg
	switch {
	case owned && m.body != nil && m.name.First < 0 && len(m.titles) == 0: // "Erdogan's office"
		m.kind = kBody
		m.name = text.Range{First: r.items[from].first, Last: r.items[from].last}
	case m.body != nil && m.name.First < 0 && r.officeOf(from, -1, to-from, taken):
		m.kind, m.ownedBy = kBody, m.titles[0].Role // "the prime minister's office"
		m.titles = nil
	case m.body != nil && m.body.Has("owner") && m.name.First < 0 && len(m.titles) == 0 && len(m.countries) == 0 && m.org == nil && m.poss == nil:
		m.kind = kNone // "the circle of": whose, it does not say
	case m.body != nil && m.body.Has("owner") && m.name.First < 0 && len(m.titles) > 0: // "the circle of the minister"
		m.kind, m.ownedBy = kBody, m.titles[0].Role
		m.titles = nil
	case m.body != nil && m.name.First >= 0 && bodyFirst(taken[:to-from]): // "el Gobierno de Meloni"
		m.kind, m.titles = kBody, nil
	case m.anaphor != nil && len(m.countries) > 0 && (m.anaphor.Has("ofstates") || m.anaphor.N > 2 && m.anaphor.Role == "") && len(m.titles) == 0 && !r.pack.Spaced: // "A, B and C, the three states"
		m.kind = kCountry
	case m.anaphor != nil && len(m.countries) > 0: // "the ministers of A and B"
		m.kind, m.plural = kOffice, true
	case m.anaphor != nil && to == from+1 && from > 0 && r.items[from-1].is(pack.Aux):
		m.kind = kNone // "have both offered"
	case m.anaphor != nil:
		m.kind = kAnaphor
	case org && len(m.titles) == 0:
		m.kind = kOrg
	case m.name.First >= 0 && !org:
		m.kind = kPerson
	case len(m.titles) > 0 && m.titles[0].Has("owner") && len(m.countries) == 0 && m.org == nil && m.body == nil && !m.counter:
		m.kind = kNone                                                           // "head of": whose, it does not say
		if f := r.form(&r.items[from], pack.Anaphor); f != nil && to == from+1 { // "the leaders": both
			m.kind, m.titles, m.anaphor = kAnaphor, nil, f
		}
	case m.group != nil && m.group.Has("owner") && len(m.countries) == 0 && m.org == nil && m.poss == nil && m.body == nil:
		m.kind = kNone // "missiles": whose, it does not say
	case m.body != nil && m.portfolio() != nil && !m.heads():
		m.kind = kBody // "ministère turc des Affaires étrangères"
	case adjOnly && !m.indef && m.definite && len(m.countries) == 1 && r.pack.Order.Inhabitants && (r.doc.Tokens[r.items[to-1].first].Has(text.Capital) || !m.plural && !m.dual && m.feat&pack.Pl == 0) && !r.titleCase[r.paraOf(r.items[to-1].first)]:
		m.kind, m.generic = kOffice, true // "le Rwandais"
	case len(m.titles) > 0 || m.counter:
		m.kind = kOffice
	case m.body != nil && m.group != nil && groupFirst(taken[:to-from]):
		m.kind = kGroup // "a delegation of the ministry"
	case m.body != nil:
		m.kind = kBody
	case m.side && len(m.countries) > 0:
		m.kind = kCountry
	case m.group != nil:
		m.kind = kGroup
	case m.media != nil:
		m.kind = kMedia
	case m.org != nil:
		m.kind = kOrg
	case len(m.countries) > 0:
		m.kind = kCountry
		m.bare = adjOnly
	case m.city != nil:
		m.kind = kPlace
	case m.pronoun != nil:
		m.kind = kPronoun
		if t := r.doc.Tokens[m.First]; from > 0 && t.Has(text.Cut) && t.Has(text.Glued) && r.doc.Tokens[r.items[from-1].last-1].Has(text.Cut) {
			// written together with the word before: of a noun that makes no record it is the owner
			if p := &r.items[from-1]; p.set&(triggers|bit(pack.Prep)) == 0 {
				if f := r.form(&r.items[from], pack.Possessive); f != nil {
					m.kind, m.poss = kPossessive, f
				}
			}
		} else if f := r.form(&r.items[from], pack.Possessive); f != nil && to < int32(len(r.items)) && r.ownsNext(to) {
			m.kind, m.poss = kPossessive, f // "her visit", not "met her in"
		}
	case m.poss != nil:
		m.kind = kPossessive
	default:
		m.kind = kNone
	}
	if m.city != nil && m.kind != kPlace && len(m.countries) == 0 && m.city.Is(pack.Capital) {
		m.countries = append(m.countries, m.city.Country)
		m.countryAt = append(m.countryAt, m.First)
	}
	if r.pack.Order.Cases {
		m.cases = r.casesOf(&m, from, to, taken)
	}
	return m
}

// heads reports whether a mention is of the head of a body: a title that says so stands
// before it, "the head of the Russian foreign ministry".
func (m *mention) heads() bool {
	return m.body != nil && len(m.titles) > 0 && m.titles[0].Has("heads")
}

// portfolio is the title that says which ministry a mention of a body is: one that
// names nobody without what it belongs to. Nil if its titles are somebody's.
func (m *mention) portfolio() *pack.Form {
	for _, t := range m.titles {
		if !t.Has("owner") {
			return nil
		}
	}
	if len(m.titles) == 0 {
		return nil
	}
	return m.titles[0]
}

// relation reports whether a title behind a name is somebody's who serves the named
// one, or has to do with him, and not his own: a spokesman, an ally, a lawyer.
func (r *reading) relation(it *item) bool {
	for _, f := range r.forms(it, bit(pack.Title)) {
		if f.Is(pack.Generic) || f.Role == "spokesperson" || f.Has("relation") {
			return true
		}
	}
	return false
}
