package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// byPhone makes a call of words or a deed that a phrase beside the verb says to have gone by
// telephone or video, from one to another of another state: "assured A by telephone that".
func (r *reading) byPhone(reg *region, c *clause) {
	if reg.quote >= 0 || c.form.Class != pack.Verb || c.neg || c.plan || c.maybe || c.cancel || c.propose || c.passive {
		return
	}
	channel := ""
	for k := max(0, c.at-3); k < len(reg.chunks) && k < c.at+4; k++ {
		x := &reg.chunks[k]
		if k != c.at && (x.finite() || comma(r.punct(x))) {
			if k > c.at {
				break
			}
			channel = ""
			continue
		}
		if x.kind != cItem || !x.is(pack.Modifier) || x.last-x.first < 2 {
			continue
		}
		if f := r.form(&r.items[x.item], pack.Modifier); f != nil && (f.Get("channel") == "phone" || f.Get("channel") == "video") {
			channel = f.Get("channel")
		}
	}
	if channel == "" {
		return
	}
	slots := c.frame.B
	if c.frame.Kind == pack.FSay {
		slots = append(append([]pack.Marker(nil), c.frame.To...), pack.Obj)
	}
	a, b := r.holders(r.fillers(c, c.frame.A)), r.holders(r.fillers(c, slots))
	if len(a) != 1 || len(b) != 1 || !r.manyStates(union(a, b)) || r.actors[a[0]].kind != kPerson && r.actors[a[0]].kind != kOffice || r.actors[b[0]].kind != kPerson && r.actors[b[0]].kind != kOffice {
		return
	}
	m := meeting{who: union(a, b), channel: channel, status: "held", evidence: []text.Range{r.clauseRange(c)}, rules: []string{c.form.Sec.ID}, sent: c.sent}
	r.when(reg, c, &m)
	r.addMeeting(m)
}

// atTalks reports whether a preposition puts the noun of a meeting that names no side beside what
// its clause tells: "at the meeting in Oslo, A and B signed".
func (r *reading) atTalks(x *chunk, c *clause) bool {
	return x.mark&(pack.On|pack.At) != 0 && c.get([]pack.Marker{pack.OfM, pack.With, pack.Between}) == nil
}

// inTalks reports whether the preposition of a chunk says in or at what talks something was done,
// of which no others than those who did it are told: "in a call", "at a meeting in Oslo".
func (r *reading) inTalks(reg *region, x *chunk, c *clause) bool {
	if x.mark&(pack.In|pack.At) == 0 || c.get([]pack.Marker{pack.OfM, pack.With, pack.Between}) != nil {
		return false
	}
	k := c.at + 1
	return k >= len(reg.chunks) || reg.chunks[k].kind != cItem || !reg.chunks[k].is(pack.Of) && reg.chunks[k].mark&(pack.OfM|pack.With|pack.Between) == 0
}

// agreeing reports whether a sentence tells that its subjects agreed or talked, so that states
// among them are who met at the talks that it names: "after talks in Oslo, A and B signed a deal".
func agreeing(list []clause) bool {
	for i := range list {
		if b := &list[i]; b.form.Class == pack.Verb && !b.neg && len(b.all([]pack.Marker{pack.Subj})) > 1 && (b.frame.Type == "AGREE" || b.frame.Kind == pack.FDiscuss) {
			return true
		}
	}
	return false
}

// twoInOne reports whether a subject is one word for two who hold office in two states: "the
// presidents of A and B".
func (r *reading) twoInOne(mentions []int32) bool {
	if len(mentions) != 1 {
		return false
	}
	m := &r.mentions[mentions[0]]
	return m.kind == kOffice && len(m.countries) == 2 && len(m.who) == 2
}

// saidToOne reports whether a deed of words was done in the course of a meeting that a noun of
// its sentence tells of, in a language whose subjects come first: "in the call A thanked B".
func (r *reading) saidToOne(reg *region, c, d *clause) bool {
	if !r.pack.Order.SubjectFirst || r.pack.Order.MarkedBefore || reg.quote >= 0 {
		return false
	}
	switch d.frame.Type {
	case "SUPPORT", "ACCUSE", "REQUEST", "REJECT", "THREATEN":
	default:
		return false
	}
	p := r.skipDet(reg, c.at-1)
	return p >= 0 && reg.chunks[p].is(pack.Prep) && reg.chunks[p].mark&(pack.During|pack.In|pack.At|pack.On) != 0 && reg.chunks[p].mark&pack.AfterM == 0
}

// accordant is the one according to whom something came about in the talks that a noun tells of:
// "according to A, this was agreed during a call with B".
func (r *reading) accordant(reg *region, c *clause, list []clause) []int32 {
	p := r.skipDet(reg, c.at-1)
	if c.form.Class != pack.Noun || p < 0 || !reg.chunks[p].is(pack.Prep) || reg.chunks[p].mark&pack.During == 0 {
		return nil
	}
	for i := range list {
		d := &list[i]
		if !d.frame.Accord || d.at > c.at {
			continue
		}
		who := r.fillers(d, d.frame.A)
		if f := d.form; len(who) == 0 {
			who = r.meant(d, f.Is(pack.Feminine) && !f.Is(pack.Masculine), f.Is(pack.Masculine) && !f.Is(pack.Feminine), f.Is(pack.Plural), reg)
		}
		if who = r.holders(who); len(who) == 1 && r.actors[who[0]].role != "spokesperson" {
			return who
		}
	}
	return nil
}
