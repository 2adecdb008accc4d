package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// Where a tour leads: the verbs that say so, the stops on it.

// stopsOf is where a trip leads of which a sentence tells what its stops were: "the next
// stop of X's was Chad", "the tour began in Cairo", "the route: Cairo, Kampala".
func (r *reading) stopsOf(reg *region, c *clause) (out []place) {
	add := func(j int) {
		for _, mi := range r.listFrom(reg, j) {
			if p := r.mentionPlace(&r.mentions[mi]); !p.empty() {
				out = append(out, p)
			}
		}
	}
	for k := max(0, c.at-maxStops); k < len(reg.chunks) && k < c.at+maxStops && len(out) == 0; k++ {
		x := &reg.chunks[k]
		switch {
		case k > c.at && colon(r.punct(x)) && r.onlyPlaces(reg, k+1):
			add(k + 1)
		case k > c.at && c.form.Has("route") && r.isPlace(reg, k) && !r.oblique([]int32{x.idx}) && r.onlyPlaces(reg, k) && r.noVerb(reg): // "on the list of stops also Egypt, Qatar"
			add(k)
		case x.trig != nil && r.tellsRoute(x):
			n := k + 1
			for n < len(reg.chunks) && n < k+maxAdverbials && (reg.chunks[n].kind == cDate || reg.chunks[n].only(bit(pack.Prep)|bit(pack.Det)|bit(pack.Adverb)|bit(pack.Word)|bit(pack.Setting))) {
				n++
			}
			if n < len(reg.chunks) && r.isPlace(reg, n) {
				add(n)
			}
		case x.kind == cItem && x.is(pack.Aux) && r.beVerb(x): // "X became the stop", "the stop became X"
			if p := r.predicateOf(reg, k, c.at); p >= 0 {
				out = append(out, r.mentionPlace(&r.mentions[reg.chunks[p].idx]))
			}
		}
	}
	return out
}

// routeAhead reports whether the verb that says where a tour leads stands behind its noun in the
// present tense: "a tour that includes Chad".
func (r *reading) routeAhead(reg *region, c *clause) bool {
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+maxStops; k++ {
		if x := &reg.chunks[k]; x.trig != nil && r.tellsRoute(x) {
			return x.feat&pack.Pres != 0 && x.feat&pack.Past == 0
		}
	}
	return false
}

// ofTrip reports whether the word at chunk j opens a relative clause that describes a trip: "a
// tour of the Gulf that has taken him to Doha".
func (r *reading) ofTrip(reg *region, j int) bool {
	if j < 1 || !reg.chunks[j].is(pack.Rel) || r.ofPlace(&reg.chunks[j]) || reg.chunks[j].is(pack.Sub) {
		return false
	}
	for k := j - 1; k >= 0 && k > j-maxAdverbials; k-- {
		x := &reg.chunks[k]
		if x.trig != nil && isTrip(x.trig) {
			return true
		}
		if x.trig != nil || x.finite() || k == j-1 && x.is(pack.Prep) || x.kind == cMent && (k == 0 || !reg.chunks[k-1].is(pack.Prep) && !reg.chunks[k-1].is(pack.Of)) {
			return false
		}
	}
	return false
}

// noVerb reports whether a sentence has no verb.
func (r *reading) noVerb(reg *region) bool {
	for k := range reg.chunks {
		if x := &reg.chunks[k]; x.finite() || x.kind == cItem && x.is(pack.Aux) && !x.is(pack.Adverb) {
			return false
		}
	}
	return true
}

// beVerb reports whether an auxiliary is one that joins a subject and what it is.
func (r *reading) beVerb(x *chunk) bool {
	return r.has(&r.items[x.item], bit(pack.Aux), "be")
}

// predicateOf is the place that stands in the nominative beside the word for "be" at
// chunk k, before it or behind it, where no preposition governs it; -1 if there is none.
func (r *reading) predicateOf(reg *region, k, noun int) int {
	for _, j := range []int{k + 1, k - 1} {
		if j < 0 || j >= len(reg.chunks) || !r.isPlace(reg, j) || r.oblique([]int32{reg.chunks[j].idx}) || j > 0 && reg.chunks[j-1].kind == cItem && reg.chunks[j-1].is(pack.Prep) {
			continue
		}
		if j > k && noun > k || j < k && noun < k {
			continue // the noun stands on the other side
		}
		return j
	}
	return -1
}

// isPlace reports whether the chunk is a mention of a city or a state.
func (r *reading) isPlace(reg *region, j int) bool {
	if j < 0 || j >= len(reg.chunks) || reg.chunks[j].kind != cMent {
		return false
	}
	m := &r.mentions[reg.chunks[j].idx]
	return m.kind == kPlace || m.kind == kCountry && !m.bare
}

// tellsRoute reports whether a verb says where a tour leads: "began in", "includes".
func (r *reading) tellsRoute(x *chunk) bool {
	for _, f := range x.trigs {
		if f.Has("route") {
			return true
		}
	}
	return false
}

// listFrom is the mentions of a list of places that begins at chunk j.
func (r *reading) listFrom(reg *region, j int) (out []int32) {
	for ; j < len(reg.chunks); j++ {
		x := &reg.chunks[j]
		switch {
		case r.isPlace(reg, j):
			out = append(out, x.idx)
		case comma(r.punct(x)), dash(r.punct(x)), x.kind == cItem && (x.is(pack.And) || x.is(pack.Prep) && x.mark&(pack.In|pack.To) != 0), x.kind == cDate, r.punct(x) == '(', r.punct(x) == ')':
		default:
			return out
		}
	}
	return out
}

// onlyPlaces reports whether nothing but places, and days, stands from chunk j to the
// end of its sentence.
func (r *reading) onlyPlaces(reg *region, j int) bool {
	n := 0
	for ; j < len(reg.chunks); j++ {
		x := &reg.chunks[j]
		if r.isPlace(reg, j) {
			n++
		} else if x.kind != cPunct && x.kind != cDate && !(x.kind == cItem && (x.is(pack.And) || x.is(pack.Prep) || x.is(pack.Adverb))) {
			return false
		}
	}
	return n > 0
}

// furtherStops makes a trip of each place behind another word for "to" of a verb of
// travelling, with the day behind it: "goes to Riyadh on Monday and to Doha on Tuesday".
func (r *reading) furtherStops(reg *region, c *clause, who []int32, tos []place) {
	if !r.pack.Order.SubjectFirst || r.pack.Order.Inverted || r.pack.Order.MarkedBefore || c.form.Class == pack.Noun || len(tos) != 1 || !slices.Contains(c.frame.To, pack.To) {
		return
	}
	for i := range c.args {
		a := &c.args[i]
		if a.mark&pack.To == 0 || a.mark&pack.Obj != 0 || a.from <= c.at || len(a.mentions) == 0 {
			continue
		}
		for _, mi := range a.mentions {
			m := &r.mentions[mi]
			p := r.mentionPlace(m)
			if m.kind != kPlace && m.kind != kCountry || p.empty() || p.country == tos[0].country && (p.city == "" || p.city == tos[0].city) || r.modifiesNoun(reg, mi, a.to) {
				continue
			}
			n := len(r.visits)
			r.trip(reg, c, who, p)
			if len(r.visits) == n {
				continue
			}
			v := &r.visits[n]
			if n > 0 {
				v.status = r.visits[n-1].status
			}
			for k := a.to; k < len(reg.chunks) && k < a.to+2; k++ {
				if x := &reg.chunks[k]; x.kind == cDate {
					v.days = r.daysOf(x.idx, v.status == "planned" || n > 0 && !r.ref.IsZero() && r.visits[n-1].days.Start.After(r.ref))
				}
			}
		}
	}
}
