package mention

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// States, and offices, that own an office behind words which the pack does not know:
// where words are not spaced, "Kenya <a party's name> chairman A" is Kenya's chairman,
// and no meeting with him is one with Kenya alone.

// maxParts and minParts bound the letters between an owner and the office behind them.
const maxParts, minParts = 14, 2

// OwnedAfar gives an office or a person with titles the state that stands before it, with
// nothing between them but words that can be part of a name.
func (r *Reading) OwnedAfar() {
	if r.Pack.Spaced || len(r.Mentions) < 2 {
		return
	}
	gone := map[int32]bool{}
	for mi := 0; mi+1 < len(r.Mentions); mi++ {
		m, x := &r.Mentions[mi], &r.Mentions[mi+1]
		if m.Kind != Country || m.Side || m.Bare || len(m.Countries) != 1 || x.Sent != m.Sent || len(x.Titles) == 0 || len(x.Countries) > 0 || x.Org != nil || x.Indef || x.Generic || x.Kind != Person && x.Kind != Office || !r.partsOfName(m.Last, x.First, x.Titles[0].Has("place")) {
			continue
		}
		x.Countries, x.CountryAt = append(x.Countries, m.Countries[0]), append(x.CountryAt, m.First)
		x.First = m.First
		gone[int32(mi)] = true //nolint:gosec // bounded by the text
		for i := x.First; i < x.Last; i++ {
			r.MentAt[i] = int32(mi + 1) //nolint:gosec // bounded by the text
		}
	}
	r.DropMentions(gone)
}

// partsOfName reports whether the tokens [from,to) can be part of a name: letters, with
// neither a verb nor a small word among them. The name of a place before the office of
// such a place, "mayor OF THE CITY OF", needs no word that the pack knows.
func (r *Reading) partsOfName(from, to int32, place bool) bool {
	const tied = 1<<pack.Verb | 1<<pack.Support | 1<<pack.Prep | 1<<pack.And | 1<<pack.Of | 1<<pack.Sub | 1<<pack.Neg | 1<<pack.Plan | 1<<pack.Maybe | 1<<pack.Adverb | 1<<pack.Aux | 1<<pack.Setting | 1<<pack.Cancel | 1<<pack.Ongoing | 1<<pack.Comp | 1<<pack.Number
	const within = 1<<pack.Adverb | 1<<pack.Number
	if to-from < minParts || to-from > maxParts {
		return false
	}
	if f := r.Form(&r.Items[r.ItemAt[from]], pack.Verb); f != nil && f.Has("charge") && r.Items[r.ItemAt[to]-1].Is(pack.Of) {
		return true // "America's in charge of Asia OF assistant secretary A"
	}
	known := place
	for k := r.ItemAt[from]; k < r.ItemAt[to]; k++ {
		it := &r.Items[k]
		t := r.Doc.Tokens[it.First]
		if t.Kind != text.Word || !t.Has(text.Ideo) || it.Set&tied != 0 && !it.Is(pack.Det) && (!place || it.Set&within == 0) || r.DateAt[it.First] >= 0 || it.First > from && t.Start > r.Doc.Tokens[it.First-1].End {
			return false
		}
		if f := r.Form(it, pack.Word); f != nil && f.Has("verbal") {
			return false
		}
		known = known || it.Last-it.First > 1
	}
	return known || to-from > 3
}
