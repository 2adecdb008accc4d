package mention

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/text"
)

// What an office deals with, between it and its holder's name, in languages that
// have cases: "the adviser on national security Ajit Doval". The office and the name
// stand in the same case.

// maxField bounds how many items may stand between an office and its holder's name.
const maxField = 10

// OfficeBefore is the mention of the office that the name of a mention belongs to,
// which begins at item k and is not yet in the list: an office without a name, behind
// it a preposition, and no comma or verb between; -1 if there is none.
func (r *Reading) OfficeBefore(m *Mention, k int32) int32 {
	order := &r.Pack.Order
	switch {
	case m.Kind != Person || len(m.Titles) > 0 || m.Counter:
		return -1
	case !order.Cases && order.SubjectFirst && !order.MarkedBefore:
		return r.envoyFor(m, k)
	case !order.Cases:
		return -1
	}
	p, at := r.officeWithField(m, k, pack.About)
	if p < 0 || r.Items[at].Is(pack.Noun) {
		return -1
	}
	o := &r.Mentions[p]
	for n := at; n < k; n++ {
		it := &r.Items[n]
		if t := r.Doc.Tokens[it.First]; t.Kind == text.Punct && !t.Is('-') || it.Is(pack.Verb) || it.Is(pack.Support) || n > at && it.Is(pack.Prep) && !it.Is(pack.And) {
			return -1
		}
	}
	if m.Cases == 0 { // a name that is not declined: not whose it is, "at the invitation of"
		if t := r.Doc.Tokens[r.Items[k-1].First]; !t.Has(text.Capital) || r.Items[k-1].Is(pack.Noun) {
			return -1
		}
		return p
	}
	both := o.Cases & m.Cases
	if o.Cases == 0 {
		both = m.Cases & pack.Nom
	}
	if both == 0 || both&^pack.Gen == 0 && k-at == 2 {
		return -1
	}
	return p
}

// officeWithField is the office without a name that officeLast is, where the item behind
// it, at, is a preposition that marks one of some things and stands close enough before
// item k; -1 if there is none.
func (r *Reading) officeWithField(m *Mention, k int32, marks pack.Marker) (p, at int32) {
	if p = r.officeLast(m); p < 0 {
		return -1, -1
	}
	o := &r.Mentions[p]
	at = r.ItemAt[o.Last]
	if o.Plural || o.Name.First >= 0 || k-at > maxField || k-at < 2 || !r.Items[at].Is(pack.Prep) || r.Form(&r.Items[at], pack.Prep).Markers&marks == 0 {
		return -1, -1
	}
	return p, at
}

// officeLast is the mention listed last of the sentence of m, states, places, bodies and
// organisations left out, where that is an office; -1 if it is none.
func (r *Reading) officeLast(m *Mention) int32 {
	for p := int32(len(r.Mentions)) - 1; p >= 0 && r.Mentions[p].Sent == m.Sent; p-- {
		switch r.Mentions[p].Kind {
		case Country, Place, Organisation, Body:
		case Office:
			return p
		default:
			return -1
		}
	}
	return -1
}

// envoyFor is OfficeBefore where no cases tell: an office, a word for "for" or "on" with
// what it deals with, and the name, which stands between commas or directly behind:
// "the special envoy for the Sahel, Del Re, met", "envoy for North Korea Sung Kim".
func (r *Reading) envoyFor(m *Mention, k int32) int32 {
	comma1 := k > 0 && r.Doc.Tokens[r.Items[k-1].First].Is(',')
	if end := r.ItemAt[m.Last]; comma1 && (int(end) >= len(r.Items) || !r.Doc.Tokens[r.Items[end].First].Is(',')) {
		return -1
	}
	p, at := r.officeWithField(m, k, pack.For|pack.On)
	if p < 0 {
		return -1
	}
	if o := &r.Mentions[p]; o.Counter || o.Generic && o.Body == nil && len(o.Countries) == 0 && o.Org == nil {
		return -1
	}
	for n := at; n < k; n++ {
		it := &r.Items[n]
		if t := r.Doc.Tokens[it.First]; t.Kind == text.Punct && !t.Is('-') && !(n == k-1 && comma1) || it.Is(pack.Verb) && !it.Is(pack.Noun) && !it.Is(pack.TopicNoun) && !it.Is(pack.Word) || it.Is(pack.Aux) || n > at && it.Is(pack.Prep) && !it.Is(pack.And) {
			return -1
		}
	}
	return p
}

// Fill gives the office at mention p the name of a mention.
func (r *Reading) Fill(p int32, m *Mention) {
	o := &r.Mentions[p]
	o.Kind, o.Name, o.Weak, o.Last = Person, m.Name, m.Weak, m.Last
	if o.Cases == 0 || o.Cases&m.Cases != 0 {
		o.Cases &= m.Cases
	}
	o.Feat |= m.Feat
	r.Mentions = r.Mentions[:p+1]
	r.cover(p)
}

// cover notes that the tokens of mention p belong to it.
func (r *Reading) cover(p int32) {
	for i := r.Mentions[p].First; i < r.Mentions[p].Last; i++ {
		r.MentAt[i] = p
	}
}

// SecondOffice is the mention of the person who holds an office too that "and" joins
// to another behind the name: "Wang Yi, member of … and head of …, spoke"; -1 if there
// is none. The office is items [from,to), and not yet in the list.
func (r *Reading) SecondOffice(m *Mention, from, to int32) int32 {
	p := int32(len(r.Mentions)) - 1
	if m.Kind != Office || m.Plural || m.Counter || p < 0 || from < 1 || to >= int32(len(r.Items)) || !r.Items[from-1].Is(pack.And) || !r.Doc.Tokens[r.Items[to].First].Is(',') {
		return -1
	}
	o := &r.Mentions[p]
	if o.Kind != Person || o.Sent != m.Sent || o.Last != r.Items[from-1].First || o.Name.Last >= o.Last || !r.Doc.Tokens[o.Name.Last].Is(',') {
		return -1
	}
	if len(m.Countries) > 0 && len(o.Countries) > 0 && m.Countries[0] != o.Countries[0] || o.Cases != 0 && m.Cases != 0 && o.Cases&m.Cases == 0 {
		return -1
	}
	return p
}

// Holds gives the person at mention p another office.
func (r *Reading) Holds(p int32, m *Mention) {
	o := &r.Mentions[p]
	o.Titles, o.Last = append(o.Titles, m.Titles...), m.Last
	r.cover(p)
}

// whitherAt reports whether the preposition at item at, behind an office from item k on
// and before a state, says where somebody goes: the office is none that is posted
// somewhere, being one of which a state has one only.
func (r *Reading) whitherAt(k, at int32, taken *[pack.MaxGroup]byte) bool {
	for n := k; n < at; n++ {
		if taken[n-k] == 'T' {
			f := r.Form(&r.Items[n], pack.Title)
			return f != nil && date.Unique(f.Role)
		}
	}
	return false
}

// bodyFirst reports whether a group's letters name a body and, behind a word for "of" or, where owners are
// joined without one, right behind it, the person whose it is.
func bodyFirst(taken []byte, joined bool) bool {
	of := joined
	for i, c := range taken {
		switch c {
		case 'B':
			if i > 1 || i == 1 && taken[0] != 'D' && taken[0] != 'P' {
				return false
			}
		case 'L':
			of = joined || i > 0 && taken[0] != 'N' && taken[0] != 'T'
		case 'N':
			return of && (taken[0] == 'B' || len(taken) > 1 && taken[1] == 'B')
		}
	}
	return false
}

// manyBefore reports whether the titles before the comma that is letter i of a group
// from item k are plural: the name behind it is no holder's of theirs.
func (r *Reading) manyBefore(k, i int32, taken []byte) bool {
	many := false
	for j := range i {
		switch taken[j] {
		case 'T', 'K':
			f := r.Form(&r.Items[k+j], headClass[taken[j]])
			many = many || f != nil && f.Feat.HasFeat(pack.Pl) && !f.Feat.HasFeat(pack.Sg)
		case 'N', ',':
			return false
		}
	}
	return many && r.Pack.Order.Dropped
}

// ShortFor is the roles for which the title nearest to what follows a mention is short, with
// commas: "the leader" of a state is its president or its prime minister. Empty for others.
func (m *Mention) ShortFor() string {
	if n := len(m.Titles); n > 0 {
		return m.Titles[n-1].Get("for")
	}
	if m.Anaphor != nil {
		return m.Anaphor.Get("for")
	}
	return ""
}
