package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// Infinitives behind a verb: what somebody denies having done, what somebody is accused of.

// maxGoverned bounds the chunks between an infinitive and the verb that governs it.
const maxGoverned = 4

// deniedDeed reports whether a verb in the infinitive is what the verb before it denies:
// "L'Iran a nié avoir attaqué Israël".
func (r *reading) deniedDeed(reg *region, c *clause) bool {
	if c.form.Class != pack.Verb || !c.infinitive && !c.perfect && c.feat&pack.Inf == 0 {
		return false
	}
	for k := c.at - 1; k >= 0 && k > c.at-maxGoverned; k-- {
		x := &reg.chunks[k]
		if x.kind != cItem {
			return false
		}
		for _, f := range x.trigs {
			if f.Class == pack.Verb && f.Has("denies") {
				return true
			}
		}
		if x.finite() && !x.is(pack.Aux) {
			return false
		}
	}
	return false
}

// withoutCharge takes from a verb of accusing whom only the infinitive behind it names, where
// the accused stand before the verb: "X, que Y accuse de soutenir les rebelles".
func (r *reading) withoutCharge(reg *region, c *clause, typ string) {
	if typ != "ACCUSE" || c.form.Class != pack.Verb {
		return
	}
	before, inf := false, 0
	if a, ok := r.accused(reg, c); ok {
		c.args = append(c.args, a)
	}
	for i := range c.args {
		before = before || c.args[i].mark&pack.Obj != 0 && c.args[i].to <= c.at
	}
	for k := c.at + 1; k+1 < len(reg.chunks) && k < c.at+maxHeld && inf == 0; k++ {
		if x := &reg.chunks[k]; x.kind == cItem && (x.is(pack.Of) || x.is(pack.Prep)) && reg.chunks[k+1].feat&pack.Inf != 0 {
			inf = k + 1
		}
	}
	if before && inf > 0 {
		c.args = slices.DeleteFunc(c.args, func(a arg) bool { return a.from > inf })
	}
}

// accused is who stands before a comma and the relative pronoun that is the object of a verb
// with its subject between: "X, que Y accuse".
func (r *reading) accused(reg *region, c *clause) (arg, bool) {
	s := c.get([]pack.Marker{pack.Subj})
	if s == nil || s.from < 3 || s.to > c.at || c.passive || !reg.chunks[s.from-1].is(pack.Rel) || !comma(r.punct(&reg.chunks[s.from-2])) {
		return arg{}, false
	}
	x := &reg.chunks[s.from-3]
	if x.kind != cMent || r.mentions[x.idx].bare || !r.named(&r.mentions[x.idx]) {
		return arg{}, false
	}
	return arg{mark: pack.Obj, mentions: []int32{x.idx}, from: s.from - 3, to: s.from - 2}, true
}
