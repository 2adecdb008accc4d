package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// What an office deals with, between it and its holder's name, in languages that
// have cases: "the adviser on national security Ajit Doval". The office and the name
// stand in the same case.

// maxField bounds how many items may stand between an office and its holder's name.
const maxField = 10

// officeBefore is the mention of the office that the name of a mention belongs to,
// which begins at item k and is not yet in the list: an office without a name, behind
// it a preposition, and no comma or verb between; -1 if there is none.
func (r *reading) officeBefore(m *mention, k int32) int32 {
	order := &r.pack.Order
	switch {
	case m.kind != kPerson || len(m.titles) > 0 || m.counter:
		return -1
	case !order.Cases && order.SubjectFirst && !order.MarkedBefore:
		return r.envoyFor(m, k)
	case !order.Cases:
		return -1
	}
	p, at := r.officeWithField(m, k, pack.About)
	if p < 0 || r.items[at].is(pack.Noun) {
		return -1
	}
	o := &r.mentions[p]
	for n := at; n < k; n++ {
		it := &r.items[n]
		if t := r.doc.Tokens[it.first]; t.Kind == text.Punct && !t.Is('-') || it.is(pack.Verb) || it.is(pack.Support) || n > at && it.is(pack.Prep) && !it.is(pack.And) {
			return -1
		}
	}
	if m.cases == 0 { // a name that is not declined: not whose it is, "at the invitation of"
		if t := r.doc.Tokens[r.items[k-1].first]; !t.Has(text.Capital) || r.items[k-1].is(pack.Noun) {
			return -1
		}
		return p
	}
	both := o.cases & m.cases
	if o.cases == 0 {
		both = m.cases & pack.Nom
	}
	if both == 0 || both&^pack.Gen == 0 && k-at == 2 {
		return -1
	}
	return p
}

// officeWithField is the office without a name that officeLast is, where the item behind
// it, at, is a preposition that marks one of some things and stands close enough before
// item k; -1 if there is none.
func (r *reading) officeWithField(m *mention, k int32, marks pack.Marker) (p, at int32) {
	if p = r.officeLast(m); p < 0 {
		return -1, -1
	}
	o := &r.mentions[p]
	at = r.itemAt[o.Last]
	if o.plural || o.name.First >= 0 || k-at > maxField || k-at < 2 || !r.items[at].is(pack.Prep) || r.form(&r.items[at], pack.Prep).Markers&marks == 0 {
		return -1, -1
	}
	return p, at
}

// officeLast is the mention listed last of the sentence of m, states, places, bodies and
// organisations left out, where that is an office; -1 if it is none.
func (r *reading) officeLast(m *mention) int32 {
	for p := int32(len(r.mentions)) - 1; p >= 0 && r.mentions[p].sent == m.sent; p-- {
		switch r.mentions[p].kind {
		case kCountry, kPlace, kOrg, kBody:
		case kOffice:
			return p
		default:
			return -1
		}
	}
	return -1
}

// envoyFor is officeBefore where no cases tell: an office, a word for "for" or "on" with
// what it deals with, and the name, which stands between commas or directly behind:
// "the special envoy for the Sahel, Del Re, met", "envoy for North Korea Sung Kim".
func (r *reading) envoyFor(m *mention, k int32) int32 {
	comma1 := k > 0 && r.doc.Tokens[r.items[k-1].first].Is(',')
	if end := r.itemAt[m.Last]; comma1 && (int(end) >= len(r.items) || !r.doc.Tokens[r.items[end].first].Is(',')) {
		return -1
	}
	p, at := r.officeWithField(m, k, pack.For|pack.On)
	if p < 0 {
		return -1
	}
	if o := &r.mentions[p]; o.counter || o.generic && o.body == nil && len(o.countries) == 0 && o.org == nil {
		return -1
	}
	for n := at; n < k; n++ {
		it := &r.items[n]
		if t := r.doc.Tokens[it.first]; t.Kind == text.Punct && !t.Is('-') && !(n == k-1 && comma1) || it.is(pack.Verb) && !it.is(pack.Noun) && !it.is(pack.TopicNoun) && !it.is(pack.Word) || it.is(pack.Aux) || n > at && it.is(pack.Prep) && !it.is(pack.And) {
			return -1
		}
	}
	return p
}

// fill gives the office at mention p the name of a mention.
func (r *reading) fill(p int32, m *mention) {
	o := &r.mentions[p]
	o.kind, o.name, o.weak, o.Last = kPerson, m.name, m.weak, m.Last
	if o.cases == 0 || o.cases&m.cases != 0 {
		o.cases &= m.cases
	}
	o.feat |= m.feat
	r.mentions = r.mentions[:p+1]
	r.cover(p)
}

// cover notes that the tokens of mention p belong to it.
func (r *reading) cover(p int32) {
	for i := r.mentions[p].First; i < r.mentions[p].Last; i++ {
		r.mentAt[i] = p
	}
}

// secondOffice is the mention of the person who holds an office too that "and" joins
// to another behind the name: "Wang Yi, member of … and head of …, spoke"; -1 if there
// is none. The office is items [from,to), and not yet in the list.
func (r *reading) secondOffice(m *mention, from, to int32) int32 {
	p := int32(len(r.mentions)) - 1
	if m.kind != kOffice || m.plural || m.counter || p < 0 || from < 1 || to >= int32(len(r.items)) || !r.items[from-1].is(pack.And) || !r.doc.Tokens[r.items[to].first].Is(',') {
		return -1
	}
	o := &r.mentions[p]
	if o.kind != kPerson || o.sent != m.sent || o.Last != r.items[from-1].first || o.name.Last >= o.Last || !r.doc.Tokens[o.name.Last].Is(',') {
		return -1
	}
	if len(m.countries) > 0 && len(o.countries) > 0 && m.countries[0] != o.countries[0] || o.cases != 0 && m.cases != 0 && o.cases&m.cases == 0 {
		return -1
	}
	return p
}

// holds gives the person at mention p another office.
func (r *reading) holds(p int32, m *mention) {
	o := &r.mentions[p]
	o.titles, o.Last = append(o.titles, m.titles...), m.Last
	r.cover(p)
}

// whitherAt reports whether the preposition at item at, behind an office from item k on
// and before a state, says where somebody goes: the office is none that is posted
// somewhere, being one of which a state has one only.
func (r *reading) whitherAt(k, at int32, taken *[pack.MaxGroup]byte) bool {
	for n := k; n < at; n++ {
		if taken[n-k] == 'T' {
			f := r.form(&r.items[n], pack.Title)
			return f != nil && unique(f.Role)
		}
	}
	return false
}

// bodyFirst reports whether a group's letters name a body and, behind a word for "of",
// the person whose it is.
func bodyFirst(taken []byte) bool {
	of := false
	for i, c := range taken {
		switch c {
		case 'B':
			if i > 1 || i == 1 && taken[0] != 'D' && taken[0] != 'P' {
				return false
			}
		case 'L':
			of = i > 0 && taken[0] != 'N' && taken[0] != 'T'
		case 'N':
			return of && (taken[0] == 'B' || len(taken) > 1 && taken[1] == 'B')
		}
	}
	return false
}

// manyBefore reports whether the titles before the comma that is letter i of a group
// from item k are plural: the name behind it is no holder's of theirs.
func (r *reading) manyBefore(k, i int32, taken []byte) bool {
	many := false
	for j := range i {
		switch taken[j] {
		case 'T', 'K':
			f := r.form(&r.items[k+j], headClass[taken[j]])
			many = many || f != nil && f.Feat.HasFeat(pack.Pl) && !f.Feat.HasFeat(pack.Sg)
		case 'N', ',':
			return false
		}
	}
	return many && r.pack.Order.Dropped
}
