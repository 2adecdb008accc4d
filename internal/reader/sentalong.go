package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// Travellers and places that a trip's clause names in a roundabout way: whose a relative clause
// says it is, whom a state sent, who came along, "the country" for the host's.

// relatedTo is whose a trip is that a relative word gives an owner, before its noun or behind
// it: "the president, whose visit to Chad", "the visit of-whom to Chad".
func (r *reading) relatedTo(reg *region, c *clause) []int32 {
	for _, j := range []int{c.at - 1, c.at - 2, c.at + 1} {
		if j < 1 || j >= len(reg.chunks) || reg.chunks[j].kind != cItem || !reg.chunks[j].is(pack.Rel) || reg.chunks[j].is(pack.Sub) || r.ofPlace(&reg.chunks[j]) {
			continue
		}
		for k := min(j, c.at) - 1; k >= 0 && k > j-4; k-- {
			if x := &reg.chunks[k]; x.kind == cMent && comma(r.punct(&reg.chunks[k+1])) {
				return r.travellers(r.resolve([]int32{x.idx}, c))
			} else if x.kind == cMent || x.finite() {
				break
			}
		}
	}
	return nil
}

// hostState is where a trip leads whose clause says only "the country" (adverb theirs): the
// state of another than the traveller named before in the sentence, or where the last trip led.
func (r *reading) hostState(reg *region, c *clause, a []int32) place {
	said := false
	for k := max(0, c.at-maxAdverbials); k < len(reg.chunks) && k < c.at+maxAdverbials; k++ {
		if x := &reg.chunks[k]; x.kind == cItem && x.is(pack.Adverb) {
			said = said || r.has(&r.items[x.item], bit(pack.Adverb), "theirs")
		}
	}
	if !said || len(a) == 0 {
		return place{}
	}
	home := r.actors[a[0]].country
	for i, n := r.mentBefore(reg.chunks[c.at].first), 0; i >= 0 && n < maxBack && r.mentions[i].sent == c.sent; i, n = i-1, n+1 {
		m := &r.mentions[i]
		if m.kind == kPlace || m.kind == kCountry && !m.bare {
			if p := r.mentionPlace(m); p.country != home {
				return place{country: p.country}
			}
		}
		for _, w := range m.who {
			if o := &r.actors[w]; o.country != "" && o.country != home && (o.kind == kPerson || o.kind == kOffice || o.kind == kBody) {
				return place{country: o.country}
			}
		}
	}
	if n := len(r.visits) - 1; n >= 0 && r.visits[n].to.country != home {
		return place{country: r.visits[n].to.country}
	}
	return place{}
}

// envoys is the delegation without a state that a verb of sending has for its object: of whoever
// sends it.
func (r *reading) envoys(_ *region, c *clause) []int32 {
	o, s := c.get([]pack.Marker{pack.Obj}), c.get([]pack.Marker{pack.Subj})
	if !slices.Contains(c.frame.A, pack.Obj) || slices.Contains(c.frame.A, pack.Subj) || o == nil || s == nil || len(o.mentions) != 1 {
		return nil
	}
	m := &r.mentions[o.mentions[0]]
	if !m.ledGroup() {
		return nil
	}
	for _, w := range r.resolve(s.mentions, c) {
		if x := &r.actors[w]; x.country != "" || x.org != "" {
			g := r.keyed(kGroup, x.country, x.org, r.textOf(m.Range))
			r.actors[g].group = true
			m.who = []int32{g}
			return r.travellers(m.who)
		}
	}
	return nil
}

// alongWith is who travelled together with the subject of a verb of travelling (prep along).
func (r *reading) alongWith(reg *region, c *clause) (out []int32) {
	if c.form.Class != pack.Verb {
		return nil
	}
	for i := range c.args {
		a := &c.args[i]
		if a.mark&pack.With == 0 || len(a.mentions) == 0 || a.from >= len(reg.chunks) {
			continue
		}
		for k := a.from; k >= 0 && k > a.from-2; k-- {
			if x := &reg.chunks[k]; x.kind == cItem && r.has(&r.items[x.item], bit(pack.Prep), "along") {
				out = union(out, r.travellers(r.resolve(a.mentions, c)))
				break
			}
		}
	}
	return out
}

// lawmakers is the group that a plural title of members of a parliament means where a state is
// named: "Latvian deputies".
func (r *reading) lawmakers(m *mention, role, country string) []int32 {
	g := r.keyed(kGroup, country, "", r.textOf(m.Range))
	r.actors[g].role, r.actors[g].group = role, true
	return []int32{g}
}
