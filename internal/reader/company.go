package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Who was there too: sentences after a meeting that name others who took part in it.

// maxCompany bounds how many a sentence adds to a meeting.
const maxCompany = 12

// company adds to the meeting that the story tells of those who are said to have been
// there: "there took part X and Y", "the audience took place in the presence of X". It
// reports whether the clause says so.
func (r *reading) company(reg *region, c *clause) bool {
	k := r.state.meeting
	if !r.pack.Order.Inverted && !r.pack.Order.MarkedBefore {
		return r.joined(reg, c)
	}
	if !r.pack.Order.Inverted || reg.quote >= 0 || k < 0 || c.neg || c.plan || c.maybe || c.sent-r.meetings[k].sent > 3 || c.sent == r.meetings[k].sent || len(r.meetings[k].who) > maxCompany {
		return false
	}
	var who []int32
	switch {
	case c.frame.Kind == pack.FAttend && c.at > 0 && r.thereBefore(reg, c):
		who = r.parties(r.fillers(c, c.frame.A))
		for j := c.at + 1; j < len(reg.chunks) && !reg.chunks[j].finite() && len(who) < maxCompany; j++ {
			if x := &reg.chunks[j]; x.kind == cMent && r.mentions[x.idx].kind == kPerson {
				for _, w := range r.resolve([]int32{x.idx}, c) {
					who = addOnce(who, w)
				}
			}
		}
	case c.form.Class == pack.Support && r.talkBefore(reg, c):
		for i := range c.args {
			if a := &c.args[i]; a.mark&pack.With != 0 && a.mark&pack.In == 0 && a.from > c.at {
				for _, mi := range a.mentions {
					if r.mentions[mi].kind == kPerson {
						for _, w := range r.resolve([]int32{mi}, c) {
							who = addOnce(who, w)
						}
					}
				}
			}
		}
	}
	if len(who) == 0 {
		return false
	}
	home := r.sideSpokenOf(reg, c)
	for _, w := range who {
		if a := &r.actors[w]; a.country == "" && a.org == "" {
			a.country = home
		}
	}
	r.wereThere(k, who, c)
	return true
}

// witnessed adds to the meeting told of those in whose presence a noun of meeting, which
// names nobody else, says that it took place: "at this meeting, held in the presence of X".
// In a chronicle an entry that begins so tells of another meeting of the same parties. It
// reports whether the noun names none but such.
func (r *reading) witnessed(reg *region, c *clause) bool {
	if reg.quote >= 0 || c.form.Class != pack.Noun || c.neg || c.maybe {
		return false
	}
	var who []int32
	for i := range c.args {
		a := &c.args[i]
		if a.mark&(pack.With|pack.Between|pack.Poss|pack.OfM|pack.By|pack.Subj|pack.Obj) == 0 || len(a.mentions) == 0 {
			continue
		}
		if a.mark&pack.With == 0 || !r.witness(reg, a) {
			if len(r.parties(r.resolve(a.mentions, c))) > 0 {
				return false
			}
			continue
		}
		who = union(who, r.parties(r.resolve(a.mentions, c)))
	}
	k := r.state.meeting
	if r.entryOf(c.sent) != nil && len(r.meetings) > 0 {
		k = len(r.meetings) - 1
	}
	heading := r.entryOf(c.sent) != nil && k >= 0 && r.doc.Sents[r.meetings[k].sent].Para != r.doc.Sents[c.sent].Para && c.support == nil && c.at < 4
	for j := range reg.chunks {
		heading = heading && !reg.chunks[j].finite()
	}
	switch {
	case len(who) == 0:
		return false
	case k < 0 || len(r.meetings[k].who)+len(who) > maxCompany || len(r.meetings[k].who) < 2:
		return true
	case heading:
		m := meeting{who: union(r.meetings[k].who, who), channel: c.frame.Channel, format: c.frame.Format, status: r.status(c), evidence: []text.Range{r.clauseRange(c)}, rules: []string{c.form.Sec.ID}, sent: c.sent}
		if m.channel == "" {
			m.channel = "in-person"
		}
		r.when(reg, c, &m)
		r.where(reg, c, &m)
		m.setting = r.setting(reg, c)
		r.addMeeting(m)
		return true
	case c.sent-r.meetings[k].sent > 3:
		return true
	}
	r.wereThere(k, who, c)
	return true
}

// wereThere adds to meeting k those whom a clause says to have been there.
func (r *reading) wereThere(k int, who []int32, c *clause) {
	for _, w := range who {
		r.actors[w].used = true
		r.meetings[k].extra = addOnce(r.meetings[k].extra, w)
	}
	r.meetings[k].evidence = append(r.meetings[k].evidence, r.clauseRange(c))
}

// hasWitness reports whether a clause says in whose presence it was.
func (r *reading) hasWitness(reg *region, c *clause) bool {
	for i := range c.args {
		if a := &c.args[i]; a.from > c.at && a.mark&pack.With != 0 && r.witness(reg, a) {
			return true
		}
	}
	return false
}

// witness reports whether the preposition before an argument says who was there too.
func (r *reading) witness(reg *region, a *arg) bool {
	for j := a.from; j >= 0 && j >= a.from-2; j-- {
		x := &reg.chunks[j]
		if x.kind != cItem || !x.is(pack.Prep) {
			continue
		}
		return r.has(&r.items[x.item], bit(pack.Prep), "witness")
	}
	return false
}

// joined adds to the last meeting those who are said to have attended it, where what they
// attended is only pointed to, "X also attended the meeting", "the talks were attended by X
// too", or whom they joined is: "the two were joined by X".
func (r *reading) joined(reg *region, c *clause) bool {
	k := len(r.meetings) - 1
	if reg.quote >= 0 || k < 0 || c.neg || c.plan || c.maybe || c.sent-r.meetings[k].sent > 1 || r.meetings[k].status == "planned" || len(r.meetings[k].who) > maxCompany {
		return false
	}
	subj := c.all([]pack.Marker{pack.Subj})
	if c.form.Has("inverts") && c.frame.Kind == pack.FAttend { // "also present was X"
		subj = c.all(c.frame.A)
	}
	var who []int32
	switch {
	case c.form.Has("inverts"):
		who = r.parties(r.resolve(subj, c))
	case c.passive && (r.referring(c.all([]pack.Marker{pack.Obj})) && len(c.all([]pack.Marker{pack.Obj})) > 0 || len(c.all([]pack.Marker{pack.Obj})) == 0 && r.talkBefore(reg, c) && r.meetings[k].sent < c.sent):
		who = r.parties(r.resolve(subj, c))
	case !c.passive && len(subj) > 0 && r.meetings[k].sent < c.sent && r.onlyPointed(reg, c):
		who = r.parties(r.resolve(subj, c))
	default:
		return false
	}
	if len(who) == 0 || len(who) > maxCompany || slices.ContainsFunc(who, func(w int32) bool {
		return r.actors[w].kind != kPerson && r.actors[w].kind != kOffice || r.actors[w].group || r.actors[w].role == "" && r.actors[w].country == ""
	}) {
		return false
	}
	r.wereThere(k, who, c)
	return true
}

// onlyPointed reports whether behind a verb of attending comes a definite noun of meeting
// with nothing that tells which, or nothing at all: "attended the talks", "also took part".
func (r *reading) onlyPointed(reg *region, c *clause) bool {
	talk := false
	for j := c.at + 1; j < len(reg.chunks); j++ {
		x := &reg.chunks[j]
		switch {
		case x.kind == cPunct:
			return talk || r.pack.Habits.Enders[r.punct(x)] && j == c.at+1
		case x.trig != nil && x.trig.Class == pack.Noun && isTalk(x.trig):
			talk = true
		case x.only(bit(pack.Adverb)):
		case x.kind != cItem || talk || x.trig != nil || !(x.is(pack.Det) || x.is(pack.Prep) && j == c.at+1) || x.kind == cItem && x.is(pack.Det) && r.indefinite(x):
			return false
		}
	}
	return true
}

// indefinite reports whether an article is the indefinite one.
func (r *reading) indefinite(x *chunk) bool {
	return r.has(&r.items[x.item], bit(pack.Det), "indef")
}

// sat reports whether a clause says of an organisation alone that it met: "the Council met",
// "a summit of the Union was held".
func (r *reading) sat(c *clause, w int32) bool {
	if r.actors[w].kind != kOrg || c.maybe {
		return false
	}
	if c.form.Class == pack.Noun {
		return c.support != nil && c.support.Has("intransitive")
	}
	return c.self && c.frame.Kind == pack.FMeet && len(c.all(c.frame.B)) == 0
}

// sideSpokenOf is the state whose side a clause says that people were on: "on the
// Algerian side". Empty if it says none.
func (r *reading) sideSpokenOf(reg *region, c *clause) string {
	for k := max(0, c.at-6); k < len(reg.chunks) && k < c.at+8; k++ {
		if x := &reg.chunks[k]; x.kind == cMent && r.mentions[x.idx].side && len(r.mentions[x.idx].countries) == 1 {
			return r.mentions[x.idx].countries[0]
		}
	}
	return ""
}

// withCompany gives the meetings those who were there too.
func (r *reading) withCompany() {
	for i := range r.meetings {
		if m := &r.meetings[i]; !m.gone {
			if m.who = union(m.who, m.extra); len(m.extra) > 0 && m.format == "bilateral" && len(r.sidesOf(m.who)) == 3 {
				m.format = "trilateral"
			}
		}
	}
}

// sidesOf is the states or organisations that actors are of, each once.
func (r *reading) sidesOf(who []int32) []string {
	var out []string
	for _, w := range who {
		side := r.actors[w].country
		if side == "" {
			side = r.actors[w].org
		}
		if !slices.Contains(out, side) {
			out = append(out, side)
		}
	}
	return out
}

// thereBefore reports whether a word for "there" stands before a verb and its auxiliaries.
func (r *reading) thereBefore(reg *region, c *clause) bool {
	for j := c.at - 1; j >= 0 && j > c.at-5; j-- {
		x := &reg.chunks[j]
		if x.kind != cItem {
			return false
		}
		if f := r.form(&r.items[x.item], pack.Adverb); f != nil && f.Has("here") {
			return true
		}
		if !x.is(pack.Aux) && !x.is(pack.Adverb) {
			return false
		}
	}
	return false
}

// talkBefore reports whether a noun of meeting without parties of its own is the subject
// of a verb.
func (r *reading) talkBefore(reg *region, c *clause) bool {
	for j := c.at - 1; j >= 0 && j > c.at-8; j-- {
		x := &reg.chunks[j]
		if x.trig != nil && x.trig.Class == pack.Noun && isTalk(x.trig) {
			return true
		}
		if x.kind == cMent || x.finite() && j != c.at || x.kind == cPunct {
			return false
		}
	}
	return false
}

// heads puts in the place of a delegation the person who is said to head it.
func (r *reading) heads(reg *region, c *clause) {
	for i := range c.args {
		a := &c.args[i]
		if len(a.mentions) != 1 || r.mentions[a.mentions[0]].kind != kGroup && r.mentions[a.mentions[0]].group == nil || a.to+1 >= len(reg.chunks) || a.to <= a.from {
			continue
		}
		j := a.to
		if x := &reg.chunks[j]; (x.is(pack.Of) || x.mark&pack.OfM != 0) && j+2 < len(reg.chunks)-1 { // "a delegation of African leaders led by"
			for k := j + 1; k < j+5 && k+1 < len(reg.chunks); k++ {
				if x := &reg.chunks[k]; x.is(pack.Prep) && x.mark&pack.By != 0 {
					j = k
					break
				} else if x.finite() || x.kind == cPunct {
					break
				}
			}
		}
		if comma(r.punct(&reg.chunks[j])) && j+2 < len(reg.chunks) { // "the delegation, headed by …"
			j++
		}
		if f := r.form(&r.items[reg.chunks[j].item], pack.Prep); reg.chunks[j].kind != cItem || f == nil || !f.Has("head") || reg.chunks[j+1].kind != cMent {
			continue
		}
		h := reg.chunks[j+1].idx
		if m := &r.mentions[h]; m.kind != kPerson && m.kind != kOffice {
			continue
		}
		for k := range c.args { // it is no argument of its own
			if b := &c.args[k]; k != i && b.from <= j+1 && j+1 < b.to && len(b.mentions) == 1 {
				b.mentions = nil
			}
		}
		r.headed(r.mentions[a.mentions[0]].who, r.mentions[h].who)
		r.state.leaders = r.mentions[h].who
		a.mentions, a.to = []int32{h}, j+2
	}
}

// headed gives the head of a delegation its state, where his own is not known.
func (r *reading) headed(group, head []int32) {
	if len(group) == 1 && len(head) == 1 {
		if g, h := &r.actors[group[0]], &r.actors[head[0]]; h.country == "" && h.org == "" {
			h.country, h.org = g.country, g.org
		}
	}
}

// hostOfAll is the state or city that a verb has for its subject whose objects are who met:
// it is no more than where they did, "Turkey brought together X and Y". Empty if there is none.
func (r *reading) hostOfAll(c *clause) place {
	s, o := c.get([]pack.Marker{pack.Subj}), c.get([]pack.Marker{pack.Obj})
	if c.form.Class != pack.Verb || !slices.Contains(c.frame.A, pack.Obj) || s == nil || o == nil || s == o || len(s.mentions) != 1 || len(r.parties(r.resolve(o.mentions, c))) < 2 {
		return place{}
	}
	if m := &r.mentions[s.mentions[0]]; m.kind == kPlace || m.kind == kCountry && !m.bare && !m.side {
		return r.mentionPlace(m)
	}
	return place{}
}

// hostedBy is the officer whom a participle behind a noun of meeting names as its host: he was
// there too, "talks in Antalya, hosted by X".
func (r *reading) hostedBy(reg *region, c *clause) []int32 {
	for k := c.end; k+1 < len(reg.chunks) && k < c.end+maxAdverbials; k++ {
		x := &reg.chunks[k]
		switch {
		case x.trig != nil && x.feat&pack.Part != 0 && (x.trig.Has("receives") || x.trig.Has("persons")):
			n := r.skipDet(reg, k+1)
			if n != k+1 || !reg.chunks[n].is(pack.Prep) || reg.chunks[n].mark&pack.By == 0 || n+1 >= len(reg.chunks) || reg.chunks[n+1].kind != cMent {
				return nil
			}
			m := &r.mentions[reg.chunks[n+1].idx]
			if m.kind != kPerson && m.kind != kOffice {
				return nil
			}
			return r.parties(r.resolve([]int32{reg.chunks[n+1].idx}, c))
		case x.finite(), x.kind == cQuote, x.is(pack.Comp), x.is(pack.And):
			return nil
		}
	}
	return nil
}
