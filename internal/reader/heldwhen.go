package reader

import "github.com/mahdar/mahdar/internal/pack"

// What parts a noun of meeting from its parties, or stands behind them, and says when it was.

// maxHeld bounds the chunks between such a noun and the verb that says that it took place.
const maxHeld = 6

// heldBehind reads the relative clause behind a noun of meeting, or behind its parties, that
// says only that it took place: "the talks between A and B, which were held on Monday, …".
func (r *reading) heldBehind(reg *region, c *clause) {
	if !isTalk(c.form) || c.support != nil {
		return
	}
	k := c.at + 1
	for i := range c.args {
		k = max(k, c.args[i].to)
	}
	for n := 0; k < len(reg.chunks) && n < maxHeld && (comma(r.punct(&reg.chunks[k])) || r.whereOrWhen(reg, k)); n++ {
		k++
	}
	v := r.heldVerb(reg, c, k)
	if v < 0 {
		return
	}
	end := v + 1
	for end < len(reg.chunks) && reg.chunks[end].kind != cPunct && reg.chunks[end].kind != cQuote && !reg.chunks[end].finite() {
		end++
	}
	for j := k + 1; j < end; j++ {
		if reg.chunks[j].kind == cDate && c.heldOn == 0 && !r.onlyBounds(reg, j, -1) {
			c.heldOn = j + 1
		}
	}
	c.support, c.plan = supportForm(&reg.chunks[v]), c.plan || reg.chunks[v].feat&pack.Fut != 0
	for j := k + 1; j < v; j++ {
		c.plan = c.plan || reg.chunks[j].is(pack.Plan)
	}
	r.partiesPast(reg, c, end)
	if c.plan {
		r.dueOffBehind(reg, c, end)
	}
}

// dueOffBehind notes that a noun of meeting whose relative clause ends at chunk k is called off by
// the verb behind that clause: "the talks, which were to be held on Monday, were put off".
func (r *reading) dueOffBehind(reg *region, c *clause, k int) {
	for n := 0; k < len(reg.chunks) && n < maxHeld; k, n = k+1, n+1 {
		x := &reg.chunks[k]
		if x.is(pack.Cancel) && k > 0 && reg.chunks[k-1].is(pack.Aux) {
			r.cancelled(reg, c, k)
			return
		}
		if x.finite() && !x.is(pack.Aux) || x.kind == cQuote || x.is(pack.Comp) || x.is(pack.Rel) || x.is(pack.And) {
			return
		}
	}
}

// heldVerb is the chunk of the verb that says that a noun of meeting took place, in the relative
// clause that begins at chunk k, or, where the noun has its parties, of the participle there:
// "the talks between A and B, held on Monday, settled nothing". -1 if there is none.
func (r *reading) heldVerb(reg *region, c *clause, k int) int {
	if k >= len(reg.chunks) || reg.chunks[k].kind != cItem {
		return -1
	}
	x := &reg.chunks[k]
	if x.is(pack.Rel) && !x.is(pack.Prep) && !r.ofPlace(x) {
		return r.happened(reg, k+1)
	}
	if r.pack.Order.Auxiliary && x.supports() && x.feat&pack.Part != 0 && k > 0 && comma(r.punct(&reg.chunks[k-1])) && len(c.all(c.frame.A))+len(c.all(c.frame.B)) > 1 {
		return k
	}
	return -1
}

// whereOrWhen reports whether the chunk at k tells where or when, with its preposition.
func (r *reading) whereOrWhen(reg *region, k int) bool {
	x := &reg.chunks[k]
	if x.kind == cMent {
		return r.mentions[x.idx].kind == kPlace && reg.chunks[k-1].is(pack.Prep)
	}
	return x.kind == cDate || x.kind == cItem && (x.is(pack.DayPart) || x.is(pack.Prep) && x.mark&pack.In != 0 && x.trig == nil)
}

// happened is the chunk of the verb, from chunk k on, that says that something took place;
// -1 if another verb or another subject comes first.
func (r *reading) happened(reg *region, k int) int {
	due := false // "was to take place"
	for n := 0; k < len(reg.chunks) && n < maxHeld; k, n = k+1, n+1 {
		x := &reg.chunks[k]
		if x.is(pack.Plan) {
			due = true
			continue
		}
		if x.finite() || due && x.supports() {
			for _, f := range x.trigs {
				if f.Class == pack.Support && f.Has("intransitive") {
					return k
				}
			}
			return -1
		}
		if x.kind == cPunct || x.kind == cQuote || x.is(pack.Neg) || x.is(pack.Maybe) || x.kind == cMent && r.mentions[x.idx].kind != kPronoun && r.mentions[x.idx].kind != kPlace {
			return -1
		}
	}
	return -1
}

// partiesPast gives a noun of meeting that has none yet the parties behind the comma at chunk
// q: "the talks, on Monday, between A and B".
func (r *reading) partiesPast(reg *region, c *clause, q int) {
	if q+1 >= len(reg.chunks) || !comma(r.punct(&reg.chunks[q])) || c.get([]pack.Marker{pack.Between, pack.With, pack.OfM}) != nil {
		return
	}
	p := &reg.chunks[q+1]
	if p.kind != cItem || !p.is(pack.Prep) && !p.is(pack.Of) || p.mark&(pack.Between|pack.With|pack.OfM) == 0 {
		return
	}
	d := clause{form: c.form, frame: c.frame, feat: c.feat, at: q, region: c.region, sent: c.sent, quote: c.quote, begin: q, end: q + 1}
	r.rightArgs(reg, &d, false)
	for _, a := range d.args {
		if a.from > q && a.mark&(pack.Between|pack.With|pack.OfM) != 0 {
			c.args = append(c.args, a)
			c.end = max(c.end, a.to)
		}
	}
}

// partiesAside does so where commas set off when and where: "a meeting, on Monday in Rome, with B".
func (r *reading) partiesAside(reg *region, c *clause) {
	if !isTalk(c.form) || c.at+3 >= len(reg.chunks) || !comma(r.punct(&reg.chunks[c.at+1])) {
		return
	}
	q, day := c.at+2, false
	for q < len(reg.chunks) && q < c.at+2+maxHeld && r.whereOrWhen(reg, q) {
		day = day || reg.chunks[q].kind == cDate
		q++
	}
	if day {
		r.partiesPast(reg, c, q)
	}
}

// speaksOfTalk reports whether what one alone discusses is a meeting: with whom is told of that,
// "looked back on his talks on Saturday with B".
func (r *reading) speaksOfTalk(reg *region, c *clause, a []int32) bool {
	if c.frame.Kind != pack.FDiscuss || c.form.Class == pack.Noun || len(a) != 1 {
		return false
	}
	for k := reg.pastWords(c.at); k < len(reg.chunks) && k < c.at+maxHeld; k++ {
		x := &reg.chunks[k]
		switch {
		case x.trig != nil && x.trig.Class == pack.Noun && isTalk(x.trig):
			return true
		case x.kind == cMent && r.mentions[x.idx].kind == kPossessive, x.kind == cDate, x.kind == cItem && (x.is(pack.Det) || x.is(pack.Adj)) && x.trig == nil:
		default:
			return false
		}
	}
	return false
}
