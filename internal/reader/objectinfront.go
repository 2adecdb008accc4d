package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// objectInFront reads a noun that stands before the subject of the verb that carries it,
// where the case tells who does what: «Первую поездку президент совершил в Рим».
func (r *reading) objectInFront(reg *region, c *clause) {
	k := r.carrierBehind(reg, c)
	if k < 0 {
		return
	}
	f := supportForm(&reg.chunks[k])
	if f.Has("intransitive") || f.Has("route") || slices.Contains(f.Frame.A, pack.Obj) {
		return
	}
	d := clause{form: f, frame: f.Frame, feat: reg.chunks[k].feat, at: k, region: c.region, sent: c.sent, quote: c.quote, begin: k, end: k + 1}
	r.verbClause(reg, &d, nil)
	s := d.get([]pack.Marker{pack.Subj})
	if s == nil || s.from < c.at || d.passive {
		return
	}
	for _, a := range d.args {
		if a.mark&pack.Subj != 0 || a.from > k {
			c.args = append(c.args, a)
		}
	}
	c.support, c.plan, c.neg, c.maybe = f, c.plan || d.plan, c.neg || d.neg, c.maybe || d.maybe
	c.end = max(c.end, d.end, k+1)
}

// carrierBehind is the chunk of the verb that carries a noun in front of it, in one clause
// with it; -1 if there is none.
func (r *reading) carrierBehind(reg *region, c *clause) int {
	if !r.pack.Order.Cases || c.support != nil || c.at > 0 && reg.chunks[c.at-1].is(pack.Prep) {
		return -1
	}
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+maxBehind; k++ {
		x := &reg.chunks[k]
		if x.supports() && x.finite() {
			return k
		}
		if x.kind == cPunct || x.kind == cQuote || x.trig != nil || x.is(pack.Rel) || x.is(pack.Comp) || x.is(pack.Sub) && !x.is(pack.Prep) {
			return -1
		}
	}
	return -1
}
