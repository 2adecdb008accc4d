package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// An office that stands behind its holder's name without a mark between, in a language
// whose verbs come first and whose nouns take their owner directly: "with A B the
// ambassador of C", "said A B the minister of C that".

// maxUnknownName bounds the words of a name that no list has before its office.
const maxUnknownName = 4

// appointBehind joins a bare name to the office without an article that follows it, where
// the two cannot be one who does something and another to whom it is done.
func (r *reading) appointBehind() {
	if !r.pack.Order.Construct {
		return
	}
	gone := map[int32]bool{}
	for mi := range r.mentions {
		if mi == 0 {
			continue
		}
		m, o := &r.mentions[mi-1], &r.mentions[mi]
		if m.kind != kPerson || len(m.titles) > 0 || len(m.countries) > 0 || m.sent != o.sent || o.First != m.Last || !r.constructOffice(o) || !r.oneWith(int32(mi-1), o) { //nolint:gosec // bounded by the text
			continue
		}
		gone[int32(mi)] = true //nolint:gosec // bounded by the text
		m.Last, m.titles, m.countries, m.countryAt, m.org, m.body, m.elsewhere = o.Last, o.titles, o.countries, o.countryAt, o.org, o.body, o.elsewhere
		m.feat |= o.feat
		m.weak = false
		for i := m.First; i < m.Last; i++ {
			r.mentAt[i] = int32(mi - 1) //nolint:gosec // bounded by the text
		}
	}
	r.dropMentions(gone)
}

// constructOffice reports whether a mention is an office of one, with its state or
// organisation, and its title has no article.
func (r *reading) constructOffice(o *mention) bool {
	return o.kind == kOffice && len(o.titles) > 0 && !o.plural && !o.dual && !o.counter && !o.generic && o.poss == nil && o.name.First < 0 &&
		(len(o.countries) > 0 || o.org != nil || o.body != nil) && !r.articled(&r.items[r.itemAt[o.First]])
}

// oneWith reports whether the office behind the bare name of mention mi is that one's: the
// name is no holder of another state's, and a preposition, "and", or another person stands
// before it, or a verb whose subject has no object.
func (r *reading) oneWith(mi int32, o *mention) bool {
	m := &r.mentions[mi]
	if h := r.homeOf(m); h != "" && (len(o.countries) == 0 || h != o.countries[0]) {
		return false
	}
	k := r.itemAt[m.First] - 1
	for ; k >= 0 && !r.sentFirst[r.items[k].last] && (r.dateAt[r.items[k].first] >= 0 || r.items[k].only(bit(pack.Adverb)|bit(pack.DayPart)) && r.items[k].set != 0); k-- {
	}
	if k < 0 || r.sentFirst[m.First] {
		return false
	}
	it := &r.items[k]
	if a := r.mentAt[it.first]; a >= 0 && a < mi && (r.mentions[a].kind == kPerson || r.mentions[a].kind == kOffice) {
		return true // who did it stands before
	}
	switch {
	case it.is(pack.And) && r.doc.Tokens[it.first].Has(text.Cut), r.has(it, bit(pack.Det), "each"):
		return true
	case it.is(pack.Prep) && !it.is(pack.Comp) && !it.is(pack.Verb):
		return k == 0 || !r.verbAt(k-1, pack.FMeet, pack.FCall, pack.FDiscuss, pack.FEvent, pack.FSay)
	}
	return r.verbAt(k, pack.FArrive) || r.verbAt(k, pack.FSay) && r.saidAt(r.itemAt[o.Last], o.sent)
}

// homeOf is the state of the holder of an office whose name a mention has; empty if no
// table has him.
func (r *reading) homeOf(m *mention) string {
	a := actor{kind: kPerson, parts: r.nameParts(m)}
	r.holderOf(&a, m)
	return a.country
}

// verbAt reports whether a verb of one of several kinds stands at item k.
func (r *reading) verbAt(k int32, kinds ...pack.FrameKind) bool {
	for _, f := range r.forms(&r.items[k], bit(pack.Verb)) {
		for _, x := range kinds {
			if f.Frame != nil && f.Frame.Kind == x {
				return true
			}
		}
	}
	return false
}

// nameBeforeOffice reports whether two to four words that no list has begin at item k,
// and an office with its state follows them, with a comma between or without: an ambassador's,
// or any behind a word for "with", "and" or "each of", or a day.
func (r *reading) nameBeforeOffice(k int32) bool {
	if k == 0 || r.sentFirst[r.items[k].first] {
		return false
	}
	p := &r.items[k-1]
	with := false
	for _, f := range r.forms(p, bit(pack.Prep)) {
		with = with || f.Markers&pack.With != 0
	}
	before := with || p.is(pack.And) && r.doc.Tokens[p.first].Has(text.Cut) || p.is(pack.Day) || r.has(p, bit(pack.Det), "each")
	n := k
	for ; n < int32(len(r.items)) && n-k < maxUnknownName; n++ { //nolint:gosec // bounded by the text
		x := &r.items[n]
		t := r.doc.Tokens[x.first]
		if t.Kind != text.Word || x.set&^nameSet != 0 || t.Has(text.Cut) || r.sentFirst[x.first] {
			break
		}
	}
	if n-k < 2 || n >= int32(len(r.items)) { //nolint:gosec // bounded by the text
		return false
	}
	marked := comma(r.mark(n))
	if marked {
		n++
	}
	if !before && (n >= int32(len(r.items)) || !r.represents(&r.items[n])) { //nolint:gosec // bounded by the text
		return false // only an ambassador's title tells so much
	}
	if n+1 >= int32(len(r.items)) || !r.items[n].is(pack.Title) || !marked && r.articled(&r.items[n]) { //nolint:gosec // bounded by the text
		return false
	}
	return r.items[n+1].set&(bit(pack.Country)|bit(pack.Org)) != 0 || r.items[n].is(pack.Title) && r.items[n+1].is(pack.Of)
}
