package reader

import "github.com/mahdar/mahdar/internal/pack"

// predicate reports whether what is said begins at chunk j without a word for
// "that": with an infinitive, “dit vouloir négocier”, or, after a cue that takes
// one, with an adjective or a participle, “s'est dit prêt à”.
func (r *reading) predicate(reg *region, c *clause, j int) bool {
	if j >= len(reg.chunks) {
		return false
	}
	x := &reg.chunks[j]
	if c.frame.Needs&pack.NPred != 0 && x.kind == cItem && j+1 < len(reg.chunks) {
		if x.set&(bit(pack.Comp)|bit(pack.And)|bit(pack.Rel)|bit(pack.Aux)) == 0 && !(x.is(pack.Prep) && !x.is(pack.Det)) && r.punct(x) == 0 {
			return true
		}
	}
	if n := j + 1; c.frame.Needs&pack.NPred != 0 && x.kind == cPunct && r.opens(x) && n+1 < len(reg.chunks) && reg.chunks[n].kind == cItem && r.punct(&reg.chunks[n]) == 0 && reg.chunks[n+1].kind == cItem {
		return true // "declared himself “frustrated” by"
	}
	if c.frame.Needs&pack.NInf == 0 {
		return false
	}
	for k := j; k < len(reg.chunks) && k < j+4; k++ {
		x := &reg.chunks[k]
		if r.infinitive(x) || k == j && x.kind == cItem && x.set == 0 && x.last == x.first+1 && r.endsAsInfinitive(x) {
			return true
		}
		if x.kind == cMent && r.mentions[x.idx].kind == kPronoun {
			continue
		}
		if x.kind != cItem || x.set&(bit(pack.Neg)|bit(pack.Pronoun)|bit(pack.Adverb)|bit(pack.Det)|bit(pack.Aux)) == 0 || x.is(pack.Prep) || x.is(pack.Comp) {
			return false
		}
	}
	return false
}

// infinitive reports whether a chunk is an infinitive.
func (r *reading) infinitive(x *chunk) bool {
	if x.kind != cItem {
		return false
	}
	for _, f := range r.forms(&r.items[x.item], bit(pack.Verb)|bit(pack.Support)|bit(pack.Aux)|bit(pack.Plan)|bit(pack.Maybe)) {
		if f.Feat&pack.Inf != 0 {
			return true
		}
	}
	return false
}
