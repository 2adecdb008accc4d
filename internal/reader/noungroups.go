package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// group is the noun group that a cue's subject is: chunks [from,to), and the
// mentions in it that name the speaker, none if nobody known is named.
type group struct {
	mentions []int32
	from, to int // of the words that name the speaker
	begin    int // where the subject begins, with what stands before its noun
	after    bool
}

// groupIn finds the noun group that is the subject among chunks [from,to), the
// last of which stands before the verb: its head is in the stretch's first
// noun group, or, after a preposition or a date, in its last.
func (r *reading) groupIn(reg *region, from, to int) *group {
	for from < to && reg.chunks[from].kind == cItem && reg.chunks[from].is(pack.And) {
		from++
	}
	if from >= to {
		return nil
	}
	first := &reg.chunks[from]
	if first.kind == cDate || first.kind == cItem && (first.is(pack.Prep) || first.is(pack.Adverb) || first.is(pack.Sub)) && !first.is(pack.Det) {
		k := to
		for k > from && r.nominal(reg, k-1) {
			k--
		}
		if k == to {
			return nil
		}
		if k > from && reg.chunks[k-1].is(pack.Sub) && k-1 == from { // "until Haley said"
			return r.headOf(reg, k, to)
		}
		if k > from && reg.chunks[k-1].is(pack.Prep) && k-1 > from && reg.chunks[k-1].mark&pack.As == 0 {
			return nil // "in the city of Kazan said"
		}
		if k > from && reg.chunks[k-1].mark&pack.As != 0 { // "As Baerbock put it"
			return r.headOf(reg, k, to)
		}
		if k > from && reg.chunks[k-1].is(pack.Prep) { // "In an interview Trump said": only the name next to the verb
			if x := &reg.chunks[to-1]; x.kind == cMent && to-1 > k {
				return r.headOf(reg, to-1, to)
			}
			return nil
		}
		return r.headOf(reg, k, to)
	}
	end := from
	for end < to && r.nominal(reg, end) && (end == from || !r.reducedBehind(reg, end)) {
		end++
	}
	if end == from {
		return nil
	}
	count := bit(pack.Det) | bit(pack.Number) | bit(pack.Nameless) | bit(pack.Neg) | bit(pack.Word) | bit(pack.Adverb)
	if end-from <= 2 && end+1 < to && first.kind == cItem && first.set&(bit(pack.Det)|bit(pack.Number)) != 0 && reg.chunks[end-1].only(count) && reg.chunks[end].mark&pack.OfM != 0 {
		if g := r.groupIn(reg, end+1, to); g != nil { // "most of the candidates"
			g.begin = from
			return g
		}
	}
	return r.headOf(reg, from, end)
}

// reducedBehind reports whether chunk k is a participle that is no other form of its verb,
// with a preposition behind it: it describes the noun before it, "a letter seen by X".
func (r *reading) reducedBehind(reg *region, k int) bool {
	x := &reg.chunks[k]
	return x.kind == cItem && x.is(pack.Verb) && !x.finite() && !r.nounAlso(x) && k+1 < len(reg.chunks) && reg.chunks[k+1].kind == cItem && reg.chunks[k+1].is(pack.Prep) &&
		x.feat&pack.Part != 0
}

// nominal reports whether a chunk can be part of the core of a noun group.
func (r *reading) nominal(reg *region, k int) bool {
	x := &reg.chunks[k]
	switch x.kind {
	case cMent:
		return true
	case cItem:
		if r.verbal(x) && !r.nounAlso(x) {
			return false
		}
		if x.is(pack.Prep) || x.is(pack.Rel) || x.is(pack.Comp) && !x.is(pack.Det) || x.is(pack.Sub) || x.is(pack.Aux) || x.is(pack.Maybe) || x.is(pack.Neg) {
			return false
		}
		if x.is(pack.And) {
			return k+1 < len(reg.chunks) && r.nominal(reg, k+1) && !reg.chunks[k+1].is(pack.And)
		}
		return true
	case cPunct:
		m := r.punct(x)
		return m == '-' || m == '\'' || m == 0x2019 || m == '.' || m == '&' || m == '/'
	}
	return false
}

// verbal reports whether a chunk is a finite verb: not a word of a name with a
// capital in the middle of a sentence.
func (r *reading) verbal(x *chunk) bool {
	if !x.finite() {
		return false
	}
	return !r.pack.Habits.Cased || !r.doc.Tokens[x.first].Has(text.Capital) || r.sentFirst[x.first] || r.titleCase[r.paraOf(x.first)] || x.first > 0 && r.doc.Tokens[x.first-1].Kind == text.Punct
}

// nounAlso reports whether a verb's form is a noun's too.
func (r *reading) nounAlso(x *chunk) bool {
	return x.set&(bit(pack.Noun)|bit(pack.Title)|bit(pack.Word)) != 0
}

// headOf makes a subject of the core chunks [from,to) of a noun group: the last
// mention where the group ends with one, else the words themselves if they can
// name a speaker.
func (r *reading) headOf(reg *region, from, to int) *group {
	g := &group{from: from, to: to, begin: from}
	last := &reg.chunks[to-1]
	if last.kind == cMent {
		m := &r.mentions[last.idx]
		if p := to - 2; p > from && reg.chunks[from].kind == cItem && reg.chunks[from].is(pack.Det) && reg.chunks[p].kind == cItem && reg.chunks[p].set&^(bit(pack.Word)|bit(pack.Noun)) == 0 &&
			(m.kind == kBody && m.name.First >= 0 || m.kind == kPronoun) {
			return nil // "a remark Aoun's office said …": what is said of a remark
		}
		switch {
		case m.bare && r.national(last.idx):
		case m.kind == kPossessive, m.bare:
			return nil
		case m.kind == kPronoun && m.pronoun.Is(pack.ObjForm) && !m.pronoun.Is(pack.SubjForm):
			return g // "one of them"
		case m.kind == kAnaphor || m.kind == kPronoun, r.named(m):
		default:
			return nil
		}
		a := r.chainLeft(reg, to-1)
		if a.from >= from {
			g.mentions, g.from = a.mentions, a.from
		} else {
			g.mentions, g.from = []int32{last.idx}, to-1
		}
		return g
	}
	// "the spokesman Bill Smith (68)"
	for k := to - 2; k >= from && last.kind != cMent; k-- {
		if x := &reg.chunks[k]; x.kind == cMent && !r.ownerAt(reg, k+1) && r.mentions[x.idx].kind == kPerson && len(r.mentions[x.idx].titles) > 0 {
			g.mentions, g.from, g.to = []int32{x.idx}, k, k+1
			return g
		}
	}
	// strangers: a determiner, an owner or a name must show that it is a noun group
	for g.from < to && reg.chunks[g.from].kind == cItem && reg.chunks[g.from].is(pack.Adverb) && !reg.chunks[g.from].is(pack.Det) {
		g.from++
	}
	if g.from >= to || to-g.from > 10 || last.kind != cItem || r.doc.Tokens[last.first].Kind != text.Word {
		return nil
	}
	if last.set != 0 && last.set&(bit(pack.Noun)|bit(pack.Word)|bit(pack.OrgWord)|bit(pack.Title)|bit(pack.Body)|bit(pack.Occasion)|bit(pack.Nameless)|bit(pack.Media)|bit(pack.Group)|bit(pack.TopicNoun)|bit(pack.Gathering)) == 0 {
		return nil
	}
	if a := r.issuerOf(reg, g.from, to); a != nil {
		g.mentions, g.from, g.to = a.mentions, a.from, a.to
		return g
	}
	first := &reg.chunks[g.from]
	shown := first.kind == cItem && (first.is(pack.Det) || first.is(pack.Possessive) || first.is(pack.Number))
	if first.kind == cMent && to-g.from > 1 {
		shown = true
	}
	if !shown && r.doc.Tokens[first.first].Has(text.Capital) && !r.sentFirst[first.first] && first.set&bit(pack.Nameless) == 0 {
		shown = true
	}
	if !shown || to-g.from < 2 && first.is(pack.Det) {
		return nil
	}
	return g
}

// overDet steps right over articles.
func (r *reading) overDet(reg *region, k int) int {
	for k < len(reg.chunks) && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Det) {
		k++
	}
	return k
}

// named reports whether a mention names somebody who can speak.
func (r *reading) named(m *mention) bool {
	switch m.kind {
	case kPerson, kOffice, kBody, kCountry, kOrg, kMedia, kGroup:
		return true
	case kPlace:
		return m.city != nil && m.city.Is(pack.Capital)
	}
	return false
}
