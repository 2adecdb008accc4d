package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// States, and offices, that own an office behind words which the pack does not know:
// where words are not spaced, "Kenya <a party's name> chairman A" is Kenya's chairman,
// and no meeting with him is one with Kenya alone.

// maxParts and minParts bound the letters between an owner and the office behind them.
const maxParts, minParts = 14, 2

// ownedAfar gives an office or a person with titles the state that stands before it, with
// nothing between them but words that can be part of a name.
func (r *reading) ownedAfar() {
	if r.pack.Spaced || len(r.mentions) < 2 {
		return
	}
	gone := map[int32]bool{}
	for mi := 0; mi+1 < len(r.mentions); mi++ {
		m, x := &r.mentions[mi], &r.mentions[mi+1]
		if m.kind != kCountry || m.side || m.bare || len(m.countries) != 1 || x.sent != m.sent || len(x.titles) == 0 || len(x.countries) > 0 || x.org != nil || x.indef || x.generic || x.kind != kPerson && x.kind != kOffice || !r.partsOfName(m.Last, x.First) {
			continue
		}
		x.countries, x.countryAt = append(x.countries, m.countries[0]), append(x.countryAt, m.First)
		x.First = m.First
		gone[int32(mi)] = true //nolint:gosec // bounded by the text
		for i := x.First; i < x.Last; i++ {
			r.mentAt[i] = int32(mi + 1) //nolint:gosec // bounded by the text
		}
	}
	r.dropMentions(gone)
}

// partsOfName reports whether the tokens [from,to) can be part of a name: letters, with
// neither a verb nor a small word among them.
func (r *reading) partsOfName(from, to int32) bool {
	const tied = 1<<pack.Verb | 1<<pack.Support | 1<<pack.Prep | 1<<pack.And | 1<<pack.Of | 1<<pack.Sub | 1<<pack.Neg | 1<<pack.Plan | 1<<pack.Maybe | 1<<pack.Adverb | 1<<pack.Aux | 1<<pack.Setting | 1<<pack.Cancel | 1<<pack.Ongoing | 1<<pack.Comp | 1<<pack.Number
	if to-from < minParts || to-from > maxParts {
		return false
	}
	if f := r.form(&r.items[r.itemAt[from]], pack.Verb); f != nil && f.Has("charge") && r.items[r.itemAt[to]-1].is(pack.Of) {
		return true // "America's in charge of Asia OF assistant secretary A"
	}
	known := false
	for k := r.itemAt[from]; k < r.itemAt[to]; k++ {
		it := &r.items[k]
		t := r.doc.Tokens[it.first]
		if t.Kind != text.Word || !t.Has(text.Ideo) || it.set&tied != 0 && !it.is(pack.Det) || r.dateAt[it.first] >= 0 || it.first > from && t.Start > r.doc.Tokens[it.first-1].End {
			return false
		}
		if f := r.form(it, pack.Word); f != nil && f.Has("verbal") {
			return false
		}
		known = known || it.last-it.first > 1
	}
	return known || to-from > 3
}
