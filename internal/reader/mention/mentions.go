package mention

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Kind says what a mention names.
type Kind uint8

const (
	NoKind       Kind = iota // nobody
	Person                   // somebody by name
	Office                   // somebody by office alone: the minister
	Body                     // a ministry, an army, a party
	Country                  // a state, also by its adjective
	Organisation             // of states, or of its own
	Medium                   // a paper, an agency, a broadcaster
	Group                    // many without a name: troops, a delegation
	Place                    // a city: a place, or the government that sits there
	Anaphor                  // words that point back: the two sides
	Pronoun                  // he, they
	Possessive               // his, their
	Region                   // a part of the world
)

// Mention is a group of words that names someone.
type Mention struct {
	text.Range // tokens
	Kind       Kind
	Name       text.Range // the tokens of the person's name
	Titles     []*pack.Form
	OwnedBy    string   // of a body: the office whose holder's it is
	Elsewhere  bool     // of an office: it is one of a body that no list has, not of a state
	OwnerHome  string   // of an office: the state of the person whose it is
	Countries  []string // of the adjectives and nouns in it, in order
	CountryAt  []int32  // the token of each
	Org        *pack.Form
	Body       *pack.Form
	Group      *pack.Form
	Media      *pack.Form
	City       *pack.Form
	Anaphor    *pack.Form
	Pronoun    *pack.Form
	Poss       *pack.Form // "his" in "his counterpart"
	Guest      bool       // "the visitor"
	Host       bool
	Counter    bool   // a counterpart
	GuestOf    string // the state whose guest it is
	Posted     string // the state to which an ambassador is said to be sent
	Side       bool
	Capital    bool // "the Chinese capital"
	Generic    bool
	Plural     bool
	Dual       bool
	Definite   bool
	Indef      bool // "a spokesman": somebody not spoken of before
	Each       bool // "each of": those that follow one by one
	Weak       bool
	Bare       bool // an adjective alone: names nobody
	Feat       pack.Feat
	Cases      pack.Feat // in which it can stand; 0 if that is not known
	Sent       int32
	Inner      []text.Range // names in brackets after states, in their order; empty ranges where there is none
	Who        []int32      // actors; nil until resolved
	num        int32        // a number word in it
}

// belongsTo reports whether the word at item k, between a name and a state, says
// whose the named one is, "Viktor Orban of Hungary": not "in Hungary", nor "of
// Hungary's plans".
func (r *Reading) belongsTo(k, to int32) bool {
	if to < int32(len(r.Items)) && r.OwnerMark(to) {
		return false
	}
	return r.Items[k].Is(pack.Of) && !r.OwnerMark(k)
}

// ownsNext reports whether a noun can begin at item k: a word for "her" before
// it is an owner, not an object.
func (r *Reading) ownsNext(k int32) bool {
	it := &r.Items[k]
	if r.SentFirst[it.First] || r.Doc.Tokens[it.First].Kind != text.Word {
		return false
	}
	if !r.Pack.Spaced && it.Set&(word.Bit(pack.Verb)|word.Bit(pack.Support)|word.Bit(pack.Modifier)|word.Bit(pack.Adverb)) != 0 {
		return false // "with him dined"
	}
	if r.Pack.Order.Cases && it.Set&(word.Bit(pack.Verb)|word.Bit(pack.Support)) != 0 && it.Set&(word.Bit(pack.Noun)|word.Bit(pack.Title)|word.Bit(pack.Body)|word.Bit(pack.Counterpart)) == 0 {
		return false // "him will receive the president"
	}
	if r.Pack.Order.Cases && it.Is(pack.Modifier) && it.Set&^(word.Bit(pack.Modifier)|word.Bit(pack.Adverb)|word.Bit(pack.Word)) == 0 && !slices.ContainsFunc(r.Forms(it, word.Bit(pack.Modifier)), func(f *pack.Form) bool { return f.Feat&pack.Cases != 0 }) {
		return false // "him separately received"
	}
	return it.Set&(word.Bit(pack.Prep)|word.Bit(pack.And)|word.Bit(pack.Sub)|word.Bit(pack.Comp)|word.Bit(pack.Adverb)|word.Bit(pack.Aux)|word.Bit(pack.Weekday)|word.Bit(pack.Month)|word.Bit(pack.Day)|word.Bit(pack.Det)) == 0
}

// OwnerMark reports whether an item makes what stands before it an owner ('s).
func (r *Reading) OwnerMark(k int32) bool {
	f := r.Form(&r.Items[k], pack.Of)
	return f != nil && f.Is(pack.After)
}

// otherOffice reports whether the holder of a name at item k cannot be of the
// state that the title from item t names.
func (r *Reading) otherOffice(k, t, to int32) bool {
	home := ""
	for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Holder)) {
		if home != "" && home != f.Country {
			return false
		}
		home = f.Country
	}
	if home == "" {
		return false
	}
	for ; t < to; t++ {
		if f := r.Form(&r.Items[t], pack.Country); f != nil {
			return f.Country != home
		}
	}
	return false
}

// placeForm is the city that an item names, or the region of a state.
func (r *Reading) placeForm(it *word.Item) *pack.Form {
	if f := r.Form(it, pack.City); f != nil {
		return f
	}
	return r.Form(it, pack.Region)
}

// hasMark reports whether an item is a preposition that may be a marker.
func (r *Reading) hasMark(it *word.Item, m pack.Marker) bool {
	return slices.ContainsFunc(r.Forms(it, word.Bit(pack.Prep)), func(f *pack.Form) bool { return f.Markers&m != 0 })
}

// NewMention reads off a matched run of items what it names.
func (r *Reading) NewMention(from, to, sent int32, taken []byte) Mention {
	m := Mention{Range: text.Range{First: r.Items[from].First, Last: r.Items[to-1].Last}, Sent: sent, Name: text.Range{First: -1}}
	adjOnly, owned, post, either, visits := true, false, false, false, false
	for k := from; k < to; k++ {
		it := &r.Items[k]
		has := func(c byte) bool { return taken[k-from] == c }
		if !has('A') && !has('D') && !has('H') {
			adjOnly = false
		}
		switch {
		case has('N') && k+2 < to && taken[k-from+1] == 'L' && r.OwnerMark(k+1):
			owned = true // "Putin's spokesman": the name is the owner's
		case has('N') && !r.Pack.Spaced && k+1 < to && taken[k-from+1] == 'T' && r.relation(&r.Items[k+1]):
			owned = true // "Putin spokesman"
		case has('N'):
			if m.Name.First < 0 {
				m.Name = text.Range{First: it.First, Last: it.Last}
				m.Weak = it.Weak
			} else if r.Pack.Spaced && it.First == m.Name.Last && taken[k-from-1] == 'N' {
				m.Name.Last = it.Last // a given name before a surname that another is known by
			}
		case post && (has('C') || has('O') || has('X')):
			post = false
			if f := r.LikelyState(it); f != nil && has('C') {
				m.Posted = f.Country
			} else if f := r.placeForm(it); f != nil && has('X') {
				m.Posted = f.Country
			}
		case has('T') && k > from+1 && len(m.Titles) > 0 && r.ofAnother(taken, k-from) && !r.Form(it, pack.Title).Has("owner"): // "the spokeswoman of the minister, X"
		case has('T') && r.ownsTitle(k, taken[k-from:]): // "the secretary-general's envoy": the envoy
			if f := r.Form(it, pack.Title); f.Country != "" {
				m.Countries, m.CountryAt = append(m.Countries, f.Country), append(m.CountryAt, it.First)
			} else if f.Org != "" && m.Org == nil {
				m.Org = f
			}
		case has('T'), has('V'):
			f := r.Form(it, pack.Title)
			post = has('V')
			m.Titles = r.AddForm(m.Titles, f)
			m.Feat |= f.Feat
			m.Generic = m.Generic || f.Is(pack.Generic)
			if f.Feat.HasFeat(pack.Pl) && !f.Feat.HasFeat(pack.Sg) {
				m.Plural = true
			}
			either = either || r.eitherNumber(it)
			if f.Feat.HasFeat(pack.Du) && !f.Feat.HasFeat(pack.Sg) {
				m.Dual = true
			}
		case has('K'):
			f := r.Form(it, pack.Counterpart)
			m.Counter, m.Guest, m.Host = true, f.Has("guest"), f.Has("host")
			visits = m.Guest || f.Has("either")
			m.Feat |= f.Feat
			m.Plural = m.Plural || f.Is(pack.Plural) || f.Feat.HasFeat(pack.Pl) && !f.Feat.HasFeat(pack.Sg)
			m.Dual = m.Dual || f.Is(pack.Dual) || f.Feat.HasFeat(pack.Du) && !f.Feat.HasFeat(pack.Sg)
		case has('C'), has('A'):
			f := r.LikelyState(it)
			if f == nil {
				f = r.Form(it, pack.Seat)
			}
			switch {
			case f == nil:
				r.itsStates(&m, r.Form(it, pack.Anaphor), it.First)
			case visits && has('C'):
				m.GuestOf = f.Country // "Algeria's guest" is no Algerian
			default:
				m.Countries = r.AddName(m.Countries, f.Country)
				m.CountryAt = r.AddID(m.CountryAt, it.First)
			}
		case has('O'):
			if f := r.Form(it, pack.Org); f != nil && m.Org == nil {
				m.Org = f
			} else if f == nil && m.Name.First < 0 {
				m.Name = text.Range{First: it.First, Last: it.Last}
				m.Kind = Organisation
			}
		case has('B'):
			if m.Body == nil {
				m.Body = r.Form(it, pack.Body)
			}
		case has('S'):
			m.Side = true
			m.Capital = r.Form(it, pack.Side).Has("capital")
		case has('G'):
			m.Group = r.Form(it, pack.Group)
		case has('M'):
			m.Media = r.Form(it, pack.Media)
		case has('X'):
			m.City = r.placeForm(it)
			if c := r.StateOfCapital(&m); c != "" && len(m.Titles) > 0 && r.posts(&m) && len(m.Countries) == 0 { // "the ambassador of Paris"
				m.Countries, m.CountryAt = append(m.Countries, c), append(m.CountryAt, it.First)
			} else if k > from && taken[k-from-1] == 'T' && m.City.Country != "" && len(m.Countries) == 0 && (m.Titles[len(m.Titles)-1].Role == "official" || m.Titles[len(m.Titles)-1].Has("heads")) { // "the governor of Basra"
				m.Countries, m.CountryAt = append(m.Countries, m.City.Country), append(m.CountryAt, it.First)
			}
		case has('W'):
			m.Anaphor = r.Form(it, pack.Anaphor)
			r.itsStates(&m, m.Anaphor, it.First)
		case has('R'):
			m.Pronoun = r.Form(it, pack.Pronoun)
		case has('P'):
			m.Poss = r.Form(it, pack.Possessive)
		case has('D'):
			f := r.Form(it, pack.Det)
			m.Definite = m.Definite || f == nil || !f.Has("describes")
			if f != nil && f.Has("each") {
				m.Each = true
			}
			if f != nil && f.Has("indef") {
				m.Indef = true
			}
		case has('Q'):
			if it.Inner.Last > it.Inner.First {
				for len(m.Inner) < len(m.Countries) {
					m.Inner = append(m.Inner, text.Range{})
				}
				if n := len(m.Inner); n > 0 {
					m.Inner[n-1] = it.Inner
				}
			}
		case has('F'), has('L'):
			if f := r.Form(it, pack.Prep); f != nil && (f.Has("post") || has('F') && !r.hasMark(it, pack.From) && r.hasMark(it, pack.To) || has('L') && f.Markers&pack.In != 0 && r.posts(&m) && ((len(m.Countries) > 0 || m.Org != nil) && r.Pack.Order.Genitive || r.WorksIn(k))) {
				post = true // where somebody is posted, not whose he is
			}
		case has('U'):
			if f := r.Form(it, pack.Number); f != nil {
				m.num = f.N
			}
		}
	}
	if m.Definite && !m.Indef && from > 0 && taken[0] == 'D' && !r.SentFirst[r.Items[from].First] { // "a former diplomat"
		if f := r.Form(&r.Items[from-1], pack.Det); f != nil && f.Has("indef") {
			m.Indef = true
		}
	}
	if len(m.Titles) > 0 && len(m.Countries) > 1 && m.Name.First < 0 && !r.Pack.Spaced { // no number is written: several states have several
		for k := from; k < to; k++ {
			m.Plural = m.Plural || taken[k-from] == 'E' || taken[k-from] == ','
		}
	}
	if len(m.Titles) > 0 && len(m.Countries) > 1 && m.Name.First < 0 && r.Pack.Order.Incise && slices.Contains(taken[:to-from], 'E') && !m.Feat.HasFeat(pack.Sg) {
		m.Plural = true // "les envoyés spéciaux russe et américain"
	}
	if either { // one form of the singular and the plural: several states make it several
		m.Plural = len(m.Countries) > 1 || len(m.Countries) == 0 && m.Org == nil && m.Name.First < 0 && r.Start(from)
	}
	if m.Org != nil && len(m.Titles) > 0 && m.Name.First < 0 && !r.Pack.Spaced && date.Unique(m.Titles[0].Role) && m.Titles[0].Role != "secretary-general" && m.Titles[0].Org == "" {
		m.Plural = true // "the G7('s) foreign ministers"
	}
	org := m.Kind == Organisation
	switch {
	case owned && m.Body != nil && m.Name.First < 0 && len(m.Titles) == 0: // "Erdogan's office"
		m.Kind = Body
		m.Name = text.Range{First: r.Items[from].First, Last: r.Items[from].Last}
	case m.Body != nil && m.Name.First < 0 && r.officeOf(from, -1, to-from, taken):
		m.Kind, m.OwnedBy = Body, m.Titles[0].Role // "the prime minister's office"
		m.Titles = nil
	case m.Generic && m.Name.First < 0 && r.onlyAdjective(&m, from):
		m.Kind = NoKind // "the forum the-diplomatic"
	case m.Body != nil && m.Body.Has("owner") && m.Name.First < 0 && len(m.Titles) == 0 && len(m.Countries) == 0 && m.Org == nil && m.Poss == nil:
		m.Kind = NoKind // "the circle of": whose, it does not say
	case m.Body != nil && m.Body.Has("owner") && m.Name.First < 0 && len(m.Titles) > 0: // "the circle of the minister"
		m.Kind, m.OwnedBy = Body, m.Titles[0].Role
		m.Titles = nil
	case m.Body != nil && m.Name.First >= 0 && bodyFirst(taken[:to-from], r.Pack.Order.Construct): // "el Gobierno de Meloni"
		m.Kind, m.Titles = Body, nil
	case m.Anaphor != nil && len(m.Countries) > 0 && (m.Anaphor.Has("ofstates") || m.Anaphor.N > 2 && m.Anaphor.Role == "") && len(m.Titles) == 0 && !r.Pack.Spaced: // "A, B and C, the three states"
		m.Kind = Country
	case m.Anaphor != nil && len(m.Countries) > 0: // "the ministers of A and B"
		m.Kind, m.Plural = Office, true
	case m.Anaphor != nil && to == from+1 && from > 0 && r.Pack.Order.SubjectFirst && r.Items[from-1].Is(pack.Aux):
		m.Kind = NoKind // "have both offered"
	case m.Anaphor != nil:
		m.Kind = Anaphor
	case org && len(m.Titles) == 0:
		m.Kind = Organisation
	case m.Name.First >= 0 && !org:
		m.Kind = Person
	case len(m.Titles) > 0 && m.Titles[0].Has("owner") && len(m.Countries) == 0 && m.Org == nil && m.Body == nil && !m.Counter:
		m.Kind = NoKind                                                          // "head of": whose, it does not say
		if f := r.Form(&r.Items[from], pack.Anaphor); f != nil && to == from+1 { // "the leaders": both
			m.Kind, m.Titles, m.Anaphor = Anaphor, nil, f
		}
	case m.Group != nil && m.Group.Has("owner") && len(m.Countries) == 0 && m.Org == nil && m.Poss == nil && m.Body == nil:
		m.Kind = NoKind // "missiles": whose, it does not say
	case m.Body != nil && m.Portfolio() != nil && !m.Heads():
		m.Kind = Body // "ministère turc des Affaires étrangères"
	case adjOnly && !m.Indef && len(m.Countries) == 1 && r.Pack.Order.Inhabitants && r.Pack.Order.Dropped && (m.Definite || r.articleBefore(from)) && r.people(&r.Items[to-1]):
		m.Kind, m.Side = Country, true // "los jordanos": the people
	case adjOnly && m.Definite && !m.Indef && len(m.Countries) == 1 && r.collective(to):
		m.Kind, m.Side = Country, true // "the Dutch", "the Greeks"
	case adjOnly && !m.Indef && (m.Definite || r.articleBefore(from)) && len(m.Countries) == 1 && r.Pack.Order.Inhabitants && (r.Doc.Tokens[r.Items[to-1].First].Has(text.Capital) || !m.Plural && !m.Dual && m.Feat&pack.Pl == 0) && !r.TitleCase[r.ParaOf(r.Items[to-1].First)]:
		m.Kind, m.Generic, m.Definite = Office, true, true // "le Rwandais"
	case len(m.Titles) > 0 || m.Counter:
		m.Kind = Office
	case m.Body != nil && m.Group != nil && groupFirst(taken[:to-from]):
		m.Kind = Group // "a delegation of the ministry"
	case m.Body != nil:
		m.Kind = Body
	case m.Side && len(m.Countries) > 0:
		m.Kind = Country
	case m.Group != nil:
		m.Kind = Group
	case m.Media != nil:
		m.Kind = Medium
	case m.Org != nil:
		m.Kind = Organisation
	case len(m.Countries) > 0:
		m.Kind = Country
		m.Bare = adjOnly
	case m.City != nil:
		m.Kind = Place
	case m.Pronoun != nil:
		m.Kind = Pronoun
		if t := r.Doc.Tokens[m.First]; from > 0 && t.Has(text.Cut) && t.Has(text.Glued) && r.Doc.Tokens[r.Items[from-1].Last-1].Has(text.Cut) {
			// written together with the word before: of a noun that makes no record it is the owner
			if p := &r.Items[from-1]; p.Set&(Triggers|word.Bit(pack.Prep)) == 0 {
				if f := r.Form(&r.Items[from], pack.Possessive); f != nil {
					m.Kind, m.Poss = Possessive, f
				}
			}
		} else if f := r.Form(&r.Items[from], pack.Possessive); f != nil && to < int32(len(r.Items)) && r.ownsNext(to) {
			m.Kind, m.Poss = Possessive, f // "her visit", not "met her in"
		}
	case m.Poss != nil:
		m.Kind = Possessive
	default:
		m.Kind = NoKind
	}
	if m.City != nil && m.Kind != Place && len(m.Countries) == 0 && m.City.Is(pack.Capital) {
		m.Countries = append(m.Countries, m.City.Country)
		m.CountryAt = append(m.CountryAt, m.First)
	}
	if r.Pack.Order.Cases {
		m.Cases = r.casesOf(&m, from, to, taken)
	}
	return m
}

// Heads reports whether a mention is of the head of a body: a title that says so stands
// before it, "the head of the Russian foreign ministry".
func (m *Mention) Heads() bool {
	return m.Body != nil && len(m.Titles) > 0 && m.Titles[0].Has("heads")
}

// Portfolio is the title that says which ministry a mention of a body is: one that
// names nobody without what it belongs to. Nil if its titles are somebody's.
func (m *Mention) Portfolio() *pack.Form {
	for _, t := range m.Titles {
		if !t.Has("owner") {
			return nil
		}
	}
	if len(m.Titles) == 0 {
		return nil
	}
	return m.Titles[0]
}

// relation reports whether a title behind a name is somebody's who serves the named
// one, or has to do with him, and not his own: a spokesman, an ally, a lawyer.
func (r *Reading) relation(it *word.Item) bool {
	for _, f := range r.Forms(it, word.Bit(pack.Title)) {
		if f.Is(pack.Generic) || f.Role == "spokesperson" || f.Has("relation") {
			return true
		}
	}
	return false
}

// EntryHero is the person whom the sentences before one in its paragraph name first: "15 September: Mirzoyan in Baku. Received by Aliyev".
// -1 if there is none.
func (r *Reading) EntryHero(sent int32) int32 {
	if r.Pack.Order.Cases {
		return -1
	}
	para := r.Doc.Sents[sent].Para
	first := sent
	for first > 0 && r.Doc.Sents[first-1].Para == para {
		first--
	}
	if first == sent {
		return -1
	}
	for i := r.Doc.Sents[first].First; i < r.Doc.Sents[sent].First; i++ {
		if mi := r.MentAt[i]; mi >= 0 {
			if m := &r.Mentions[mi]; (m.Kind == Person || m.Kind == Office && !m.Plural) && len(m.Who) == 1 {
				return m.Who[0]
			}
		}
	}
	return -1
}

// LedGroup reports whether a mention is a group that only says that it is one, and whom
// one leads (group led).
func (m *Mention) LedGroup() bool {
	return m.Kind == Group && len(m.Countries) == 0 && m.Org == nil && m.Group != nil && m.Group.Country == "" && m.Group.Has("led")
}

// groupFirst reports whether a group's letters name people before the body that sent them:
// "a delegation of the ministry".
func groupFirst(taken []byte) bool {
	for _, c := range taken {
		switch c {
		case 'G':
			return true
		case 'B':
			return false
		}
	}
	return false
}

// ConstructOffice reports whether a mention is an office of one, with its state or
// organisation, and its title has no article.
func (r *Reading) ConstructOffice(o *Mention) bool {
	return o.Kind == Office && len(o.Titles) > 0 && !o.Plural && !o.Dual && !o.Counter && !o.Generic && o.Poss == nil && o.Name.First < 0 &&
		(len(o.Countries) > 0 || o.Org != nil || o.Body != nil) && !r.Articled(&r.Items[r.ItemAt[o.First]])
}

// VerbAt reports whether a verb of one of several kinds stands at item k.
func (r *Reading) VerbAt(k int32, kinds ...pack.FrameKind) bool {
	for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Verb)) {
		for _, x := range kinds {
			if f.Frame != nil && f.Frame.Kind == x {
				return true
			}
		}
	}
	return false
}

// indefiniteBefore reports whether an indefinite article opens a mention or stands before it.
func (r *Reading) indefiniteBefore(m *Mention) bool {
	k := r.ItemAt[m.First]
	return r.Has(&r.Items[k], word.Bit(pack.Det), "indef") || k > 0 && r.Has(&r.Items[k-1], word.Bit(pack.Det), "indef")
}

// Triggers are the classes of words that tell a deed.
var Triggers = word.Bit(pack.Verb) | word.Bit(pack.Noun) | word.Bit(pack.Adj) | word.Bit(pack.Support)

// articleBefore reports whether the word before an item is a preposition with the article in it: "del".
func (r *Reading) articleBefore(from int32) bool {
	return from > 0 && r.Has(&r.Items[from-1], word.Bit(pack.Prep), "article")
}

// collective reports whether the word before item to means a state's people together, behind an article (word
// collective), and no noun that it could describe stands behind it: "the Dutch summoned", not "the Dutch police".
func (r *Reading) collective(to int32) bool {
	if !r.Has(&r.Items[to-1], word.Bit(pack.Word), "collective") || !r.Doc.Tokens[r.Items[to-1].First].Has(text.Capital) {
		return false
	}
	if to >= int32(len(r.Items)) || r.SentFirst[r.Items[to].First] {
		return true
	}
	x := &r.Items[to]
	if t := r.Doc.Tokens[x.First]; t.Kind == text.Punct {
		return !t.Is('-')
	}
	if x.Is(pack.Aux) || x.Is(pack.Prep) && !x.Is(pack.Adverb) || x.Is(pack.And) || x.Is(pack.Plan) || x.Is(pack.Rel) {
		return true
	}
	for _, f := range r.Forms(x, word.Bit(pack.Verb)|word.Bit(pack.Support)) {
		if f.Feat&pack.Past != 0 && x.Set&(word.Bit(pack.Noun)|word.Bit(pack.Title)|word.Bit(pack.Body)|word.Bit(pack.Group)) == 0 {
			return true
		}
	}
	return false
}

// people reports whether an inhabitants' name without a capital is in the plural only.
func (r *Reading) people(x *word.Item) bool {
	f := r.Form(x, pack.Country)
	return f != nil && f.Feat.HasFeat(pack.Pl) && !f.Feat.HasFeat(pack.Sg) && !r.Doc.Tokens[x.First].Has(text.Capital)
}
