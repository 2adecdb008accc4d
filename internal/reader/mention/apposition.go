package mention

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// MaxOwned bounds the words between an office and its holder's name: whose office it is.
const MaxOwned = 14

// Appositive is the mention of the office whose holder a person is that stands behind a
// comma, where words between, which no list has, say of what it is the office: "the head
// of the Centre for Strategic Studies, Moussa Traoré, …"; -1 if there is none. The person
// begins at item k and ends before item to.
func (r *Reading) Appositive(m *Mention, k, to int32) int32 {
	if !r.Pack.Order.Incise && !r.Pack.Order.Compound || m.Kind != Person || len(m.Titles) > 0 || len(m.Countries) > 0 || m.Counter || k < 3 || !word.Comma(r.Mark(k-1)) {
		return -1
	}
	p := int32(len(r.Mentions)) - 1
	for ; p >= 0 && (r.inOffice(&r.Mentions[p]) || r.ownsOffice(p)); p-- {
	}
	if p < 0 {
		return -1
	}
	o := &r.Mentions[p]
	at := r.ItemAt[o.Last]
	if o.Kind != Office || o.Sent != m.Sent || o.Plural || o.Dual || o.Poss != nil || k-1-at < 1 || k-1-at > MaxOwned {
		return -1
	}
	if r.Pack.Order.Compound && !r.commaBehind(o, at, to) {
		return -1
	}
	for n := at; n < k-1; n++ {
		it := &r.Items[n]
		if t := r.Doc.Tokens[it.First]; t.Kind == text.Punct && !t.Is('-') || r.DateAt[it.First] >= 0 {
			return -1
		}
		named := r.Doc.Tokens[it.First].Has(text.Capital) || it.Set&(word.Bit(pack.Prep)|word.Bit(pack.Of)|word.Bit(pack.Det)|word.Bit(pack.And)|word.Bit(pack.Noun)|word.Bit(pack.Word)|word.Bit(pack.TopicNoun)|word.Bit(pack.OrgWord)) != 0
		if it.Set&(word.Bit(pack.Aux)|word.Bit(pack.Verb)|word.Bit(pack.Rel)|word.Bit(pack.Comp)|word.Bit(pack.Sub)|word.Bit(pack.Neg)|word.Bit(pack.Pronoun)) != 0 && !named {
			return -1
		}
		if n == at && !it.Is(pack.Of) && !it.Is(pack.Prep) && it.Set&(word.Bit(pack.Aux)|word.Bit(pack.Verb)|word.Bit(pack.And)) != 0 {
			return -1
		}
	}
	if to < int32(len(r.Items)) && !r.SentFirst[r.Items[to].First] {
		if x := &r.Items[to]; (x.Is(pack.Aux) && !x.Is(pack.Prep) || x.Is(pack.Verb) && r.CanBeFinite(x)) && !r.SentFirst[o.First] {
			return -1 // "with the head of the Centre, Traoré met": the clause begins
		}
	}
	return p
}

// commaBehind reports whether a name up to item to is in commas, or ends its sentence or its clause before a
// word for "to" or "in", behind an office with the article or a state, and words from item at that say of or for what it is
// one, not only where: "met the EU special representative for the Sahel, Emanuela Del Re, in Dublin".
func (r *Reading) commaBehind(o *Mention, at, to int32) bool {
	it := &r.Items[at]
	of := it.Set&(word.Bit(pack.Of)|word.Bit(pack.Prep)|word.Bit(pack.Word)|word.Bit(pack.TopicNoun)|word.Bit(pack.OrgWord)) != 0 || r.Doc.Tokens[it.First].Has(text.Capital) || r.Has(&r.Items[at-1], word.Bit(pack.Title), "post")
	if !o.Definite && len(o.Countries) == 0 && o.Org == nil || !of || it.Is(pack.Verb) && !r.Doc.Tokens[it.First].Has(text.Capital) {
		return false
	}
	if n := to + 1; n < int32(len(r.Items)) && word.Comma(r.Mark(to)) && r.Items[n].Is(pack.Rel) && r.Items[r.ItemAt[r.Doc.Sents[o.Sent].First]].Is(pack.Prep) {
		return false // "During the talks with the head of the agency, Lavrov, who": the clause begins
	}
	f := r.Form(&r.Items[at], pack.Prep)
	if f != nil && f.Markers&(pack.In|pack.At|pack.On) != 0 && r.MentAt[r.Items[at+1].First] >= 0 && r.Mentions[r.MentAt[r.Items[at+1].First]].Kind == Place || f != nil && f.Markers&(pack.With|pack.By|pack.Before|pack.AfterM|pack.During|pack.From|pack.Between) != 0 {
		return false
	}
	if to >= int32(len(r.Items)) || r.SentFirst[r.Items[to].First] || word.Comma(r.Mark(to)) || r.Doc.Tokens[r.Items[to].First].Kind == text.Punct {
		return true
	}
	x := &r.Items[to]
	return x.Is(pack.Prep) && !x.Is(pack.And) || r.DateAt[x.First] >= 0 || r.SentFirst[o.First] && !x.Is(pack.And)
}

// inOffice reports whether a mention can be a part of the words that say whose an office is.
func (r *Reading) inOffice(m *Mention) bool {
	switch m.Kind {
	case Country, Organisation, Body, Place, Group, Region:
		return true
	}
	return false
}

// ownsOffice reports whether the person of mention p is whose the office before is: "the
// envoy of Emmanuel Macron to Africa, X".
func (r *Reading) ownsOffice(p int32) bool {
	m := &r.Mentions[p]
	k := r.ItemAt[m.First]
	return m.Kind == Person && p > 0 && k > 0 && r.Items[k-1].Is(pack.Of) && r.Mentions[p-1].Kind == Office && r.ItemAt[r.Mentions[p-1].Last] == k-1
}

// frontedName reports whether what stands at item k is governed by a preposition that opens
// the sentence, no verb standing between, and a finite verb stands at item to: "in his
// talks with A, the minister of B thanked" says nothing of A's office.
func (r *Reading) frontedName(k, to int32) bool {
	if k == 0 || to >= int32(len(r.Items)) || r.SentFirst[r.Items[to].First] || !r.Items[k-1].Is(pack.Prep) {
		return false
	}
	x := &r.Items[to]
	if !(x.Is(pack.Aux) && !x.Is(pack.Prep) || x.Is(pack.Verb) && !x.Is(pack.Noun) && r.CanBeFinite(x)) {
		return false
	}
	for j, n := k-1, 0; j >= 0 && n < MaxOwned; j, n = j-1, n+1 {
		it := &r.Items[j]
		if it.Is(pack.Aux) && !it.Is(pack.Prep) || it.Is(pack.Verb) && it.Set&(word.Bit(pack.Noun)|word.Bit(pack.Prep)) == 0 && r.CanBeFinite(it) || word.Comma(r.Mark(j)) {
			return false
		}
		if r.SentFirst[it.First] {
			return it.Is(pack.Prep)
		}
	}
	return false
}

// placeInFront reports whether the name at item k stands behind a word for "in" that opens its sentence, and a comma
// and another's name behind item to, in a language that sets an office between commas before its holder.
func (r *Reading) placeInFront(k, to int32) bool {
	if !r.Pack.Order.Incise || k == 0 || to+1 >= int32(len(r.Items)) || !word.Comma(r.Mark(to)) || !r.SentFirst[r.Items[k-1].First] {
		return false
	}
	if f := r.Form(&r.Items[k-1], pack.Prep); f == nil || f.Markers&pack.In == 0 {
		return false
	}
	n := to + 1
	for n+1 < int32(len(r.Items)) && r.Items[n].Is(pack.Det) {
		n++
	}
	x := &r.Items[n]
	return x.Letters&(pack.Letter('N')|pack.Letter('H')) != 0
}

// VerbOpens reports whether the sentence opens with a participle or an infinitive whose
// object is what stands at item k, or with a word like "while" and a verb, and a finite verb
// without a subject of its own stands at item to.
func (r *Reading) VerbOpens(k, to int32) bool {
	if k == 0 || to >= int32(len(r.Items)) || r.SentFirst[r.Items[to].First] {
		return false
	}
	if x := &r.Items[to]; !(x.Is(pack.Aux) && !x.Is(pack.Prep) || x.Is(pack.Verb) && !x.Is(pack.Noun) && r.CanBeFinite(x)) {
		return false
	}
	verb, finite := false, false
	for j, n := k-1, 0; j >= 0 && n < MaxOwned && !word.Comma(r.Mark(j)); j, n = j-1, n+1 {
		for _, f := range r.Forms(&r.Items[j], word.Bit(pack.Verb)) {
			verb = verb || f.Feat&(pack.Ger|pack.Part|pack.Inf) != 0
			finite = finite || f.Feat&(pack.Past|pack.Pres|pack.Fut) != 0
		}
		if r.SentFirst[r.Items[j].First] {
			if finite && r.Items[j].Is(pack.Sub) {
				return true // "while the president received A, the minister met"
			}
			return verb && r.Items[j].Set&(word.Bit(pack.Verb)|word.Bit(pack.Prep)|word.Bit(pack.Sub)|word.Bit(pack.Adverb)) != 0
		}
	}
	return false
}

// ofAnother reports whether a title at place k of a group is that of whom the office
// before it belongs to: only an "of" and an article stand between.
func (r *Reading) ofAnother(taken []byte, k int32) bool {
	for k--; k > 0 && taken[k] == 'D'; k-- {
	}
	return k > 0 && taken[k] == 'L' && (taken[k-1] == 'T' || taken[k-1] == 'A')
}

// Predicative reports whether an office without an article at item k stands behind a verb
// "be", or behind a name and a comma: what somebody is, not somebody more.
func (r *Reading) Predicative(m *Mention, k int32) bool {
	if !r.Pack.Order.Incise {
		return false
	}
	if m.Kind == Person && m.Definite && len(m.Titles) == 0 && !m.Counter && m.Name.Last-m.Name.First == 1 && r.Doc.Tokens[m.Name.First].Has(text.Caps) && r.Doc.Tokens[m.Name.First].End-r.Doc.Tokens[m.Name.First].Start > 1 {
		return true // "l'ICG": a body that no list has
	}
	if m.Kind == Person && m.Definite && len(m.Titles) == 0 && !m.Counter {
		if f := r.Form(&r.Items[r.ItemAt[m.First]], pack.Det); f != nil && f.Has("several") {
			return true // "the two Chambers"
		}
	}
	if m.Kind == Office && m.Generic && len(m.Titles) > 0 && len(m.Countries) == 0 && m.Poss == nil && !m.Counter && k > 1 && !r.SentFirst[m.First] {
		if n := len(r.Mentions) - 1; word.Comma(r.Mark(k-1)) && n >= 0 && r.Mentions[n].Kind == Person && r.Mentions[n].Last == r.Items[k-1].First {
			return true // "X, one of the most feared men"
		}
		if r.Has(&r.Items[k-1], word.Bit(pack.Aux), "be") {
			return true // "she is the best informed woman"
		}
	}
	if m.Kind != Office || m.Definite || m.Indef || m.Poss != nil || m.Counter || m.num > 0 {
		return false
	}
	for k--; k > 0 && r.Items[k].Is(pack.Adverb) && !r.Items[k].Is(pack.Aux); k-- {
	}
	if k < 0 || r.SentFirst[m.First] {
		return false
	}
	if n := len(r.Mentions) - 1; k > 0 && word.Comma(r.Mark(k)) && n >= 0 && r.Mentions[n].Kind == Person && r.Mentions[n].Last == r.Items[k].First {
		return !m.Plural && !m.Dual
	}
	return r.Has(&r.Items[k], word.Bit(pack.Aux), "be")
}

// SaidOf is the mention of the person whose nationality begins at item k, between the comma
// behind that one's name and a relative clause: "X, the Slovak who leads the talks". -1 if it is nobody's.
func (r *Reading) SaidOf(m *Mention, k int32) int32 {
	if m.Kind != Office || !m.Generic || len(m.Titles) > 0 || len(m.Countries) != 1 || m.Counter {
		return -1
	}
	for k--; k > 0 && r.Items[k].Is(pack.Det) && !r.Items[k].Is(pack.Prep); k-- {
	}
	n := int32(len(r.Mentions)) - 1 //nolint:gosec // a count of mentions
	if k < 0 || !word.Comma(r.Mark(k)) || n < 0 || r.Mentions[n].Kind != Person || r.Mentions[n].Last != r.Items[k].First {
		return -1
	}
	e := r.ItemAt[m.Last-1] + 1
	if e < int32(len(r.Items)) && r.Items[e].Is(pack.Prep) && !r.Items[e].Is(pack.Rel) {
		e++
	}
	if e >= int32(len(r.Items)) || !r.Items[e].Is(pack.Rel) || r.SentFirst[r.Items[e].First] {
		return -1
	}
	return n
}

// SameOffice is the mention of a nationality that a name in commas ends at item end belongs to, behind
// "and" and somebody of the same office: "the Kyrgyz president, X, and the Tajik, Y, met". The
// office becomes its own. -1 if it is not so.
func (r *Reading) SameOffice(m *Mention, k, end int32) int32 {
	n := int32(len(r.Mentions)) - 1 //nolint:gosec // a count of mentions
	if m.Kind != Person || len(m.Titles) > 0 || len(m.Countries) > 0 || n < 1 || k < 2 || !word.Comma(r.Mark(k-1)) || end >= int32(len(r.Items)) || !word.Comma(r.Mark(end)) && r.Mark(end) != '.' {
		return -1
	}
	o, before := &r.Mentions[n], &r.Mentions[n-1]
	a := r.ItemAt[o.First] - 1
	definite := o.Definite
	if a > 0 && r.Items[a].Is(pack.Prep) && !r.Items[a].Is(pack.And) { // "y al chipriota, B", "y con el chipriota, B"
		definite = definite || r.Has(&r.Items[a], word.Bit(pack.Prep), "article")
		a--
	}
	if o.Kind != Office || !o.Generic || !definite || len(o.Titles) > 0 || len(o.Countries) != 1 || o.Last != r.Items[k-1].First || before.Kind != Person || len(before.Titles) == 0 || before.Sent != o.Sent {
		return -1
	}
	if a < 0 || !r.Items[a].Is(pack.And) && !word.Semicolon(r.Mark(a)) || r.Items[a].First-before.Last > 1 {
		return -1
	}
	o.Titles, o.Generic = before.Titles, false
	return n
}

// anotherBehind reports whether behind a counterpart, at item k, and a comma, place at of
// its n places, another's office begins: one of another state, or the subject of a clause
// that a preposition's phrase opens.
func (r *Reading) anotherBehind(k, at, n int32, taken *[pack.MaxGroup]byte) bool {
	state := func(from, to int32) string {
		for i := from; i < to; i++ {
			if taken[i] == 'A' || taken[i] == 'C' {
				if f := r.LikelyState(&r.Items[k+i]); f != nil {
					return f.Country
				}
			}
		}
		return ""
	}
	kin, office := false, false
	for i := range at {
		kin = kin || taken[i] == 'K'
	}
	for i := at + 1; i < n; i++ {
		office = office || taken[i] == 'T'
	}
	if !kin || !office {
		return false
	}
	a, b := state(0, at), state(at+1, n)
	return a != "" && b != "" && a != b || r.frontedName(k, k+n)
}

// CanBeFinite reports whether an item can be a verb with a subject of its own, and
// not only a participle.
func (r *Reading) CanBeFinite(it *word.Item) bool {
	for _, f := range r.Forms(it, word.Bit(pack.Verb)|word.Bit(pack.Support)) {
		if f.Feat == 0 || f.Feat&(pack.Past|pack.Pres|pack.Fut|pack.Cond|pack.Imp) != 0 && f.Feat&pack.Part == 0 {
			return true
		}
	}
	return false
}
