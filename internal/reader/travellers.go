package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Whose a trip is, where it leads and whom it is to, where its own verb or noun does not say.

// whoseTrip is whom a noun of travel that has no owner is of: "for him this trip is the
// second"; where its verb says that it takes place, the one of the headline.
func (r *reading) whoseTrip(reg *region, c *clause) []int32 {
	if a := c.get([]pack.Marker{pack.For}); a != nil {
		if who := r.travellers(r.resolve(a.mentions, c)); len(who) > 0 {
			return who
		}
	}
	if who := r.relatedTo(reg, c); len(who) > 0 {
		return who
	}
	if who := r.headlined(reg, c); len(who) > 0 {
		return who
	}
	for k := c.at - 1; k >= 0 && k > c.at-maxAdverbials; k-- {
		x := &reg.chunks[k]
		if x.finite() || x.kind == cPunct {
			break
		}
		if x.kind == cMent && k > 0 && reg.chunks[k-1].is(pack.Prep) && reg.chunks[k-1].mark&pack.For != 0 {
			return r.travellers(r.resolve([]int32{x.idx}, c))
		}
	}
	if who := r.calledOffBy(reg, c); len(who) > 0 {
		return who
	}
	if who := r.nextStopOf(reg, c); len(who) > 0 {
		return who
	}
	if c.support == nil && !(c.form.Has("route") && r.noVerb(reg)) || reg.quote >= 0 || c.get(c.frame.To) == nil && len(r.stopsOf(reg, c)) == 0 {
		return nil
	}
	w := r.hero(nil)
	if w < 0 || r.actors[w].role == "spokesperson" {
		return nil
	}
	return r.travellers([]int32{w})
}

// calledOn makes a meeting of a verb of travelling that says to whom somebody came, or at
// whose place he was: "flew to Ashgabat to (see) X", "was at X's yesterday".
func (r *reading) calledOn(reg *region, c *clause, a []int32, tos []place) {
	if !r.pack.Order.Cases || c.form.Class != pack.Verb || reg.quote >= 0 || c.form.Has("leaves") || len(a) == 0 {
		return
	}
	for i := range c.args {
		x := &c.args[i]
		if x.mark&(pack.To|pack.By) == 0 || x.mark&(pack.In|pack.Obj) != 0 || len(x.mentions) == 0 || x.from >= len(reg.chunks) || !reg.chunks[x.from].is(pack.Prep) {
			continue
		}
		var b []int32
		for _, w := range minus(r.parties(r.resolve(x.mentions, c)), a) {
			if k := r.actors[w].kind; (k == kPerson || k == kOffice) && r.standing(w) && r.actors[w].role != "spokesperson" {
				b = append(b, w)
			}
		}
		for _, w := range b {
			who := union(a, []int32{w})
			if len(a) != 1 || !r.manyStates(who) {
				return
			}
			m := meeting{who: who, channel: "in-person", status: r.status(c), evidence: []text.Range{r.clauseRange(c)}, rules: []string{c.form.Sec.ID}, sent: c.sent}
			r.when(reg, c, &m)
			if len(tos) == 1 {
				m.place = tos[0]
			}
			r.addMeeting(m)
		}
	}
}

// returned is where a trip leads that a word before it calls a return visit: to the state
// of the one who had been in the traveller's.
func (r *reading) returned(reg *region, c *clause, a []int32) []place {
	for k := c.at - 1; k >= 0 && k > c.at-4; k-- {
		x := &reg.chunks[k]
		if x.kind != cItem {
			return nil
		}
		f := r.form(&r.items[x.item], pack.Modifier)
		if f == nil || !f.Has("return") {
			continue
		}
		for i := len(r.visits) - 1; i >= 0 && len(a) > 0; i-- {
			v := &r.visits[i]
			if w := v.who[0]; v.to.country == r.actors[a[0]].country && r.actors[w].country != "" && r.actors[w].country != v.to.country {
				return []place{{country: r.actors[w].country}}
			}
		}
	}
	return nil
}

// thither is where a word for "there" beside a verb of travelling means: the place last
// named before its sentence's verb; or where those went with whom somebody came.
func (r *reading) thither(reg *region, c *clause, a []int32) place {
	if p := r.hostState(reg, c, a); !p.empty() || c.form.Class != pack.Verb {
		return p
	}
	there := false
	for k := max(0, c.at-maxAdverbials); k < len(reg.chunks) && k < c.at+maxAdverbials; k++ {
		if x := &reg.chunks[k]; x.kind == cItem && x.is(pack.Adverb) {
			f := r.form(&r.items[x.item], pack.Adverb)
			there = there || f != nil && f.Has("there")
		}
	}
	if there {
		for i, n := r.mentBefore(reg.chunks[c.at].first), 0; i >= 0 && n < maxBack; i, n = i-1, n+1 {
			if m := &r.mentions[i]; m.kind == kPlace || m.kind == kCountry && !m.bare {
				return r.mentionPlace(m)
			}
		}
	}
	if a := c.get([]pack.Marker{pack.With}); a != nil && len(a.mentions) == 1 && r.mentions[a.mentions[0]].kind == kPronoun {
		for i := len(r.visits) - 1; i >= 0; i-- {
			if r.shareTraveller(r.visits[i].who, r.resolve(a.mentions, c)) {
				return r.visits[i].to
			}
		}
	}
	return place{}
}

// mentBefore is the last mention that ends before a token, -1 if there is none.
func (r *reading) mentBefore(tok int32) int32 {
	for i := tok - 1; i >= 0; i-- {
		if r.mentAt[i] >= 0 {
			return r.mentAt[i]
		}
	}
	return -1
}

// mannerOf reports whether the noun of a trip at chunk j, after a word for "with", only
// tells which kind of journey that of a verb is: "with an official visit arrived".
func (r *reading) mannerOf(reg *region, c *clause, j int) bool {
	x := &reg.chunks[j]
	if !r.pack.Order.Cases || c.form.Class != pack.Verb || !isTrip(c.form) || x.trig == nil || x.trig.Class != pack.Noun || !isTrip(x.trig) {
		return false
	}
	k := j - 1
	for k > 0 && k > j-4 && reg.chunks[k].kind == cItem && !reg.chunks[k].is(pack.Prep) && reg.chunks[k].trig == nil {
		k--
	}
	return k >= 0 && reg.chunks[k].is(pack.Prep) && reg.chunks[k].mark&pack.With != 0
}

// behindNoun reports whether the first place behind a noun of travel stands behind another
// noun: "the fifth trip since the beginning of the war in Gaza".
func (r *reading) behindNoun(reg *region, c *clause) bool {
	if !r.pack.Order.Cases {
		return false
	}
	for k := c.at + 1; k+1 < len(reg.chunks) && k < c.at+maxStops; k++ {
		x := &reg.chunks[k]
		if x.finite() || comma(r.punct(x)) {
			return false
		}
		if x.kind == cItem && x.is(pack.Prep) && x.mark&pack.In != 0 && r.isPlace(reg, k+1) {
			return r.behindAnother(reg, c, k)
		}
	}
	return false
}

// behindAnother reports whether a preposition at chunk k, behind a noun of travel, stands
// right behind another noun.
func (r *reading) behindAnother(reg *region, c *clause, k int) bool {
	if !r.pack.Order.Cases || k-1 <= c.at || k >= len(reg.chunks) || !reg.chunks[k].is(pack.Prep) {
		return false
	}
	p := &reg.chunks[k-1]
	return p.kind == cItem && !p.is(pack.Adverb) && !p.is(pack.Modifier) && (p.set == 0 || p.trig != nil && p.trig.Class == pack.Noun || p.is(pack.Word))
}

// whereReceived is where a trip led that a clause before OF tells of without saying that,
// of one whom somebody meets: where they meet, else the host's state ("A met the
// came-to-visit OF B").
func (r *reading) whereReceived(reg *region, c *clause, list []clause, a []int32) place {
	n := c.at + 1
	if n >= len(reg.chunks) || reg.chunks[n].kind != cItem || !reg.chunks[n].is(pack.Of) {
		return place{}
	}
	for i := range list {
		d := &list[i]
		if d.frame.Kind != pack.FMeet || d.at >= c.at || c.at-d.at > maxReach/2 || d.neg {
			continue
		}
		o, s := d.get([]pack.Marker{pack.Obj, pack.With}), d.get([]pack.Marker{pack.Subj})
		if o == nil || s == nil || o.from < c.at || !r.shareTraveller(r.resolve(o.mentions, d), a) {
			continue
		}
		if p := r.clausePlace(reg, d); !p.empty() {
			return p
		}
		for _, w := range r.holders(r.resolve(s.mentions, d)) {
			return place{country: r.actors[w].country}
		}
	}
	return place{}
}

// hitherPlace is where a word for "came here" leads that no trip told of before says: the
// place last named before it in its sentence, in another state than the traveller's.
func (r *reading) hitherPlace(c *clause, reg *region, a []int32) place {
	for i, n := r.mentBefore(reg.chunks[c.at].first), 0; i >= 0 && n < maxBack && r.mentions[i].sent == c.sent; i, n = i-1, n+1 {
		m := &r.mentions[i]
		if m.kind != kPlace && (m.kind != kCountry || m.bare) {
			continue
		}
		if p := r.mentionPlace(m); len(a) > 0 && p.country != r.actors[a[0]].country {
			return p
		}
	}
	return place{}
}

// tripEnds gives the trip told of last its last day, where a verb that says that the
// traveller went home has a day of its own: "arrives on the 3rd, leaves on the 8th".
func (r *reading) tripEnds(reg *region, c *clause) {
	n := len(r.visits) - 1
	if !r.pack.Order.MarkedBefore || !c.form.Has("ends") || c.neg || n < 0 || reg.quote >= 0 {
		return
	}
	v := &r.visits[n]
	days, ok, _ := r.clauseDays(reg, c, true)
	if !ok || v.days.Start.IsZero() || v.days.Start.After(days.Start) || days.End.Sub(v.days.Start).Hours() > 24*longestVisit {
		return
	}
	if who := r.fillers(c, []pack.Marker{pack.Subj}); len(who) > 0 && !r.shareTraveller(v.who, who) {
		return
	}
	v.days.End = days.End
	if v.status == "held" && !r.ref.IsZero() && days.End.After(r.ref) && !v.days.Start.After(r.ref) {
		v.status = "ongoing"
	}
}

// towards reports whether the place a, governed by the preposition at chunk q, stands
// right before a verb of travelling, whatever opens its sentence: "after Oslo to Tunis
// flew the minister". What a noun in front of it has is the noun's.
func (r *reading) towards(reg *region, c *clause, q int, a *arg) bool {
	if !r.pack.Order.Cases || c.form.Class != pack.Verb || !isTrip(c.form) || len(a.mentions) != 1 || q == 0 {
		return false
	}
	m := &r.mentions[a.mentions[0]]
	if m.kind != kPlace && m.kind != kCountry {
		return false
	}
	for k := a.to; k < c.at; k++ {
		if x := &reg.chunks[k]; x.kind != cDate && !(x.kind == cItem && x.is(pack.Adverb)) {
			return false
		}
	}
	x := &reg.chunks[q-1]
	return x.trig == nil || x.trig.Class != pack.Noun || !isTrip(x.trig) && (!isTalk(x.trig) || r.whither(m)) // "for talks to-London flew"
}

// nominativeName reports whether a mention is a person or an office in the nominative and
// in no other case: no preposition before it governs it, "on the eve of the trip the king".
func (r *reading) nominativeName(mi int32) bool {
	m := &r.mentions[mi]
	return (m.kind == kPerson || m.kind == kOffice) && r.caseOf([]int32{mi}) == pack.Nom
}

// wherePurposeLeads is where the trip goes whose purpose a clause of meeting tells:
// "will travel to Seoul for talks with".
func (r *reading) wherePurposeLeads(reg *region, c *clause, list []clause) place {
	if !r.purpose(reg, c) {
		return place{}
	}
	n := 0
	for n < len(list) && list[n].at < c.at {
		n++
	}
	g := r.serves(reg, list[:n])
	if g == nil || g.form.Has("leaves") || c.at-g.at > maxReach/2 {
		return place{}
	}
	to := g.get(g.frame.To)
	if to == nil || len(to.mentions) != 1 || to.from < g.at || to.to > c.at {
		return place{}
	}
	return r.mentionPlace(&r.mentions[to.mentions[0]])
}

// hostsTrip reports whether a verb of receiving has a state or a city as its subject
// and a noun of travelling behind its guest: "Fiji is hosting Fidan for a two-day
// visit" tells of the visit, and of no meeting yet.
func (r *reading) hostsTrip(reg *region, c *clause) bool {
	s, o := c.get([]pack.Marker{pack.Subj}), c.get([]pack.Marker{pack.Obj})
	if s == nil || o == nil || len(s.mentions) != 1 || c.form.Class != pack.Verb {
		return false
	}
	if m := &r.mentions[s.mentions[0]]; m.kind != kPlace && (m.kind != kCountry || m.side && !m.capital) {
		return false
	}
	for k := o.to; k < len(reg.chunks) && k < o.to+8; k++ {
		x := &reg.chunks[k]
		if x.trig != nil && x.trig.Class == pack.Noun && isTrip(x.trig) {
			j := r.skipDet(reg, k-1)
			return j >= o.to && reg.chunks[j].is(pack.Prep) && reg.chunks[j].mark&(pack.For|pack.On|pack.During) != 0
		}
		if x.kind == cPunct || x.finite() {
			return false
		}
	}
	return false
}
