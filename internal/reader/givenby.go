package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// givenBy reads who held a meeting off the participle of a support verb behind its noun:
// "the dinner given by A for B", "the talks held on Monday by A and B".
func (r *reading) givenBy(reg *region, c *clause) {
	if !isTalk(c.form) || c.get([]pack.Marker{pack.Between, pack.With}) != nil {
		return
	}
	k := c.at + 1
	for k < len(reg.chunks) && k < c.at+4 && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Modifier) && reg.chunks[k].trig == nil {
		k++
	}
	if k >= len(reg.chunks) || !reg.chunks[k].supports() || reg.chunks[k].feat&pack.Part == 0 {
		return
	}
	f := supportForm(&reg.chunks[k])
	d := clause{form: f, frame: f.Frame, feat: reg.chunks[k].feat, at: k, region: c.region, sent: c.sent, quote: c.quote, begin: k, end: k + 1}
	r.rightArgs(reg, &d, false)
	by := d.get([]pack.Marker{pack.By})
	if by == nil || by.from <= k {
		return
	}
	own := *by
	if own.mark = pack.Poss; len(own.mentions) > 1 {
		own.mark = pack.Between
	}
	c.args = slices.DeleteFunc(c.args, func(a arg) bool { return a.from > c.at })
	c.args = append(c.args, own)
	for _, a := range d.args {
		if whom := a.mark&(pack.To|pack.For) != 0 && a.from > k && len(a.mentions) > 0 && r.mentions[a.mentions[0]].kind != kPlace; a.from == own.from || a.from < own.from && !whom {
			continue // "an audience granted by A to B", "granted to B by A"
		}
		if a.mark&(pack.To|pack.For) != 0 && len(a.mentions) > 0 && r.mentions[a.mentions[0]].kind != kPlace {
			a.mark |= pack.With
		}
		c.args = append(c.args, a)
	}
	c.support, c.end = f, max(c.end, d.end)
}

// givenHim reads the relative clause behind a noun of meeting that says who granted it to whom,
// by a pronoun: "the audience that the king granted him".
func (r *reading) givenHim(reg *region, c *clause) {
	k := c.at + 1
	if !isTalk(c.form) || k+3 >= len(reg.chunks) || !reg.chunks[k].is(pack.Comp) && !reg.chunks[k].is(pack.Rel) || c.get([]pack.Marker{pack.Between, pack.With}) != nil {
		return
	}
	x, v := &reg.chunks[k+1], k+2
	for v < len(reg.chunks) && v < k+5 && !reg.chunks[v].supports() && reg.chunks[v].kind == cItem {
		v++
	}
	if x.clitic == 0 || !r.mentions[x.clitic-1].pronoun.Has("dative") || v >= len(reg.chunks) || !reg.chunks[v].supports() {
		return
	}
	c.args = append(c.args, arg{mark: pack.With, from: k + 1, to: k + 2, mentions: []int32{x.clitic - 1}})
	c.support, c.end = supportForm(&reg.chunks[v]), max(c.end, v+1)
}

// pairAhead is the two whom "their" before a noun of meeting means that are only named
// after it, as the subject of the sentence: "After their talks A and B said nothing".
// Nil if there are none.
func (r *reading) pairAhead(reg *region, c *clause, list []clause) []int32 {
	a := c.get([]pack.Marker{pack.Poss})
	if !r.pack.Order.Incise || c.quote >= 0 {
		return nil
	}
	if o := r.pack.Order; o.SubjectFirst {
		if !r.meetingInFront(reg, c) {
			return nil
		}
	} else if a == nil || len(a.mentions) != 1 || a.from > c.at {
		return nil
	} else if m := &r.mentions[a.mentions[0]]; m.kind != kPossessive || m.poss == nil || !m.poss.Is(pack.Plural) && m.poss.Feat&pack.Pl == 0 {
		return nil
	}
	for i := range list {
		b := &list[i]
		if b.at <= c.at || b.form.Class == pack.Noun || b.form.Class == pack.Adj {
			continue
		}
		s := b.grammatical()
		if s == nil || s.from <= c.at || len(s.mentions) < 2 {
			return nil
		}
		who := r.resolve(s.mentions, b)
		if len(who) < 2 || !r.twoSides(who) {
			return nil
		}
		for _, w := range who {
			if k := r.actors[w].kind; k != kPerson && k != kOffice {
				return nil
			}
		}
		return who
	}
	return nil
}

// meetingInFront reports whether a sentence opens with a noun of meeting behind a word for
// "in" or "after", with nobody named up to the comma before its subject: "En su reunión de
// este jueves en Rabat, A y B pactaron".
func (r *reading) meetingInFront(reg *region, c *clause) bool {
	if x := &reg.chunks[0]; c.at == 0 || c.at > 4 || x.kind != cItem || !x.is(pack.Prep) || x.mark&(pack.In|pack.During|pack.AfterM) == 0 {
		return false
	}
	for k := 1; k < len(reg.chunks) && k < c.at+maxBehind; k++ {
		x := &reg.chunks[k]
		switch {
		case comma(r.punct(x)):
			return k > c.at
		case k == c.at+1 && x.is(pack.Of) && k+1 < len(reg.chunks) && reg.chunks[k+1].kind == cItem && !reg.chunks[k+1].is(pack.Number):
			return false // "En una reunión de empresarios"
		case x.kind == cPunct, x.kind == cQuote, x.is(pack.Rel) && x.kind == cItem && !x.is(pack.Det), x.kind == cItem && x.is(pack.Prep) && x.mark&(pack.With|pack.Between) != 0:
			return false
		case x.kind == cMent && r.mentions[x.idx].kind != kPlace && r.mentions[x.idx].kind != kPossessive && r.mentions[x.idx].kind != kCountry:
			return false
		}
	}
	return false
}

// partiesBehind gives a noun of meeting the parties that stand behind the verb that says
// it took place, at chunk k: "a meeting took place on Monday between A and B".
func (r *reading) partiesBehind(reg *region, c *clause, k int) {
	if !isTalk(c.form) || c.get([]pack.Marker{pack.Between, pack.With}) != nil {
		return
	}
	f := supportForm(&reg.chunks[k])
	d := clause{form: f, frame: f.Frame, feat: reg.chunks[k].feat, at: k, region: c.region, sent: c.sent, quote: c.quote, begin: k, end: k + 1}
	r.rightArgs(reg, &d, false)
	found := false
	for _, a := range d.args {
		if a.from > k && a.mark&(pack.Between|pack.With) != 0 && (a.mark&pack.Between != 0 || f.Has("intransitive")) {
			c.args, found = append(c.args, a), true
		}
	}
	if found {
		c.end = max(c.end, d.end)
	}
}

// onlyStates reports whether all of some actors are states.
func (r *reading) onlyStates(who []int32) bool {
	for _, w := range who {
		if r.actors[w].kind != kCountry {
			return false
		}
	}
	return true
}
