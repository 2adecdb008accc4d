package reader

import "github.com/mahdar/mahdar/internal/pack"

// subjectLast is the chunk of the one person whom a sentence names, at its end and governed by
// no preposition, where verbs stand before their subjects and no list has the verb with which
// it opens: "Abrió fuego la anfitriona." -1 if it is not so.
func (r *reading) subjectLast(reg *region) int {
	if o := r.pack.Order; !o.Inverted || !o.Dropped || reg.quote >= 0 {
		return -1
	}
	n := len(reg.chunks) - 1
	for n > 0 && reg.chunks[n].kind == cPunct {
		n--
	}
	if n < 1 || n == len(reg.chunks)-1 || n > maxAdverbials || reg.chunks[n].kind != cMent || r.governed(reg, n) || reg.chunks[n-1].kind == cPunct || reg.chunks[n-1].is(pack.And) || reg.chunks[n-1].is(pack.Comp) || reg.chunks[n-1].is(pack.Rel) {
		return -1
	}
	if k := r.mentions[reg.chunks[n].idx].kind; k != kPerson && k != kOffice {
		return -1
	}
	for k := range n {
		if x := &reg.chunks[k]; x.kind != cItem && x.kind != cDate || x.trig != nil || x.is(pack.Prep) {
			return -1
		}
	}
	return n
}

// describedTopic reports whether the person at chunk j, who opens his sentence, is described
// between commas, so that the verb behind them is his: "Støre, que pisaba Chisináu por primera
// vez, recogió el guante".
func (r *reading) describedTopic(reg *region, j int) bool {
	if o := r.pack.Order; !o.Inverted || !o.Dropped || j+2 >= len(reg.chunks) || !comma(r.punct(&reg.chunks[j+1])) || r.governed(reg, j) {
		return false
	}
	x := &reg.chunks[j+2]
	return x.kind == cItem && (x.is(pack.Rel) || x.is(pack.Of))
}
