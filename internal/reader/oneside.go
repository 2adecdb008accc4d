package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// Meetings of which a clause names one side only.

// otherParty is who met those that a clause names: the subject of the clause that its
// noun belongs to, or, where that only refers back, "at the meeting with X the
// ministers discussed", and in a language whose verbs do without a subject, "with X
// there was talk of", the one spoken of.
func (r *reading) otherParty(reg *region, c *clause, list []clause, b []int32) []int32 {
	noun := c.form.Class == pack.Noun || c.form.Class == pack.Adj
	var s []int32
	if noun {
		s = r.mainSubject(reg, c, list)
	}
	if w := r.state.subject; r.pack.Order.Cases && (s == nil && !noun || s != nil && r.severalMeant(s)) {
		if h := r.hero(b); h >= 0 {
			w = h
		}
		if w >= 0 && !slices.Contains(b, w) && r.actors[w].role != "spokesperson" && !r.actors[w].group {
			return []int32{w}
		}
		return nil
	}
	if s == nil {
		return minus(r.accordant(reg, c, list), b)
	}
	return minus(r.parties(r.noVoices(r.resolve(s, c), c)), b)
}

// besideThird is the two of the story's meeting or, where nobody met, those told of in its
// paragraph, where a third is named whom they met, "a three-way meeting with X"; nil elsewhere.
func (r *reading) besideThird(reg *region, c *clause, third []int32) []int32 {
	two := r.state.several
	if k := r.state.meeting; k >= 0 {
		two = r.meetings[k].who
	} else if len(two) == 2 && r.doc.Sents[r.mentions[r.state.severalAt].sent].Para != r.doc.Sents[c.sent].Para {
		return nil
	}
	if len(third) != 1 || len(two) != 2 || slices.Contains(two, third[0]) {
		return nil
	}
	format := c.frame.Format
	if format == "" {
		r.modify(reg, c, func(mod *pack.Form) {
			if v := mod.Get("format"); v != "" {
				format = v
			}
		})
	}
	if format != "trilateral" {
		return nil
	}
	return two
}

// aheadOf is the subject, that stands before the noun of a meeting, of the verb after
// it: "X in a telephone conversation with Y confirmed".
func (r *reading) aheadOf(reg *region, c *clause, list []clause, b []int32) []int32 {
	for i := range list {
		d := &list[i]
		if !r.pack.Order.Cases || d.at <= c.at || d.form.Class != pack.Verb {
			continue
		}
		if s := d.grammatical(); s != nil && s.to <= c.at && s.from < d.at {
			return minus(r.parties(r.noVoices(r.resolve(s.mentions, c), c)), b)
		}
		break
	}
	// "X in a conversation with Y, which took place on Tuesday, confirmed"
	k := c.at - 1
	for n := 0; r.pack.Order.Cases && k > 0 && n < 3 && reg.chunks[k].kind == cItem && !reg.chunks[k].is(pack.Prep) && reg.chunks[k].trig == nil; n++ {
		k--
	}
	if !r.pack.Order.Cases || k < 1 || reg.chunks[k].kind != cItem || !reg.chunks[k].is(pack.Prep) || reg.chunks[k-1].kind != cMent {
		return nil
	}
	a := r.chainLeft(reg, k-1)
	if !r.nominative(a.mentions) || !r.headsClause(reg, a.from) {
		return nil
	}
	return minus(r.parties(r.noVoices(r.resolve(a.mentions, c), c)), b)
}

// hero is the one person whom the headline names, if it is none of some others; -1
// else.
func (r *reading) hero(others []int32) int32 {
	out := int32(-1)
	if r.title < 0 {
		return out
	}
	p := &r.doc.Paras[r.title]
	for i := p.First; i < p.Last; i++ {
		mi := r.mentAt[i]
		if mi < 0 || r.mentions[mi].First != i {
			continue
		}
		for _, w := range r.mentions[mi].who {
			if a := &r.actors[w]; a.kind == kPerson && a.role != "spokesperson" && !slices.Contains(others, w) && w != out {
				if out >= 0 {
					return -1
				}
				out = w
			}
		}
	}
	return out
}

// severalMeant reports whether a subject is words for several without a name.
func (r *reading) severalMeant(mentions []int32) bool {
	if len(mentions) != 1 {
		return false
	}
	m := &r.mentions[mentions[0]]
	return m.kind == kAnaphor || m.kind == kOffice && m.plural && len(m.countries) == 0
}

// otherTalk reports whether the noun of a meeting at chunk j tells of another one than
// its clause: "spoke for the first time since his talks with".
func (r *reading) otherTalk(reg *region, j int) bool {
	if reg.chunks[j].trig.Class != pack.Noun {
		return false
	}
	k := j - 1
	for n := 0; k > 0 && n < 4; k, n = k-1, n+1 {
		x := &reg.chunks[k]
		if x.kind == cMent && r.mentions[x.idx].kind != kPossessive && !r.mentions[x.idx].bare || x.kind != cMent && x.kind != cItem || x.is(pack.Prep) || x.trig != nil {
			break
		}
	}
	return k >= 0 && reg.chunks[k].is(pack.Prep) && reg.chunks[k].mark&(pack.AfterM|pack.Before) != 0
}

// fronted adds to a noun whom, and to a verb of travelling where, a phrase names that
// opens its clause: "With X the talks were about", "To Rome he flew on Monday".
func (r *reading) fronted(reg *region, c *clause, j int) {
	if r.pack.Order.Incise { // "with X, the president discussed"; "it is with X that Y met"
		for j > 1 && (comma(r.punct(&reg.chunks[j])) || reg.chunks[j].kind == cItem && reg.chunks[j].set == 0) {
			j--
		}
	}
	if !r.pack.Order.Cases && !r.pack.Order.Incise || j < 1 || reg.chunks[j].kind != cMent {
		return
	}
	want := pack.With | pack.By
	switch {
	case isTalk(c.form) && c.get([]pack.Marker{pack.With}) == nil:
	case r.pack.Order.Cases && isTrip(c.form) && c.form.Class == pack.Verb && c.get(c.frame.To) == nil && !r.mentions[reg.chunks[j].idx].bare:
		want = pack.To
	default:
		return
	}
	a := r.chainLeft(reg, j)
	p := a.from - 1
	if p < 0 || !reg.chunks[p].is(pack.Prep) || reg.chunks[p].mark&want == 0 || p > 0 && !r.headsClause(reg, p) && !(p == 1 && r.pack.Order.Incise && reg.chunks[0].set == 0) {
		return
	}
	a.mark, a.from = reg.chunks[p].mark, p
	c.args = append(c.args, a)
}

// inRelativeClause reports whether a relative word stands before chunk at in its
// stretch between commas.
func (r *reading) inRelativeClause(reg *region, at int) bool {
	for k := at - 1; k >= 0; k-- {
		x := &reg.chunks[k]
		if x.is(pack.Rel) && !x.is(pack.Det) {
			return true
		}
		if comma(r.punct(x)) {
			return false
		}
	}
	return false
}

// agreedOn reports whether a noun of meeting is what a verb of agreeing before it is
// about.
func (r *reading) agreedOn(c *clause, list []clause) bool {
	if !r.pack.Order.Cases || !c.plan {
		return false
	}
	for i := len(list) - 1; i >= 0; i-- {
		d := &list[i]
		if d.at < c.at && c.at-d.at < 5 {
			return d.form.Class == pack.Verb && d.frame.Type == "AGREE"
		}
	}
	return false
}

// joinedTalk is the noun of a meeting to which "and" at chunk j joins another, -1 if
// there is none.
func (r *reading) joinedTalk(reg *region, j int) int {
	if !r.pack.Order.Cases {
		return -1
	}
	for k := j - 1; k >= 0 && k > j-8; k-- {
		x := &reg.chunks[k]
		if x.trig != nil {
			if x.trig.Class == pack.Noun && isTalk(x.trig) {
				return k
			}
			return -1
		}
	}
	return -1
}

// pairBefore are the two of different states who are together the subject of the
// verb that a noun of meeting without sides hangs on, where something tells that they
// met: "A and B agreed to it at a meeting held in Madrid", "on Tuesday". One may be the owner of the
// noun, "at their meeting", where the pronoun tells no number. Nil if there are none.
func (r *reading) pairBefore(reg *region, c *clause, list []clause, owner []int32) []int32 {
	if reg.quote >= 0 || c.feat&(pack.Pl|pack.Du) != 0 || c.get([]pack.Marker{pack.OfM, pack.Between, pack.With, pack.By, pack.Subj}) != nil {
		return nil
	}
	n := c.at + 1
	if n+1 < len(reg.chunks) && reg.chunks[n].is(pack.Rel) {
		n++
	}
	held := n < len(reg.chunks) && reg.chunks[n].supports()
	dated := n < len(reg.chunks) && (reg.chunks[n].kind == cDate || n+1 < len(reg.chunks) && reg.chunks[n].is(pack.Prep) && reg.chunks[n+1].kind == cDate)
	if c.support == nil && !held && !dated && c.get([]pack.Marker{pack.In, pack.At}) == nil {
		return nil
	}
	k := c.at - 1
	for k > 0 && c.at-k < 5 && !reg.chunks[k].is(pack.Prep) {
		if x := &reg.chunks[k]; x.kind == cPunct || x.trig != nil || x.kind == cMent && r.mentions[x.idx].kind != kPossessive {
			return nil
		}
		k--
	}
	if k < 1 || !reg.chunks[k].is(pack.Prep) || reg.chunks[k].mark&(pack.In|pack.At|pack.During|pack.AfterM) == 0 {
		return nil
	}
	s := r.mainSubject(reg, c, list)
	if len(s) < 2 || r.mentions[s[len(s)-1]].First > reg.chunks[c.at].first {
		return nil
	}
	who := r.resolve(s, c)
	if len(minus(owner, who)) > 0 || len(who) != 2 || !r.twoSides(who) || r.actors[who[0]].kind != kPerson || r.actors[who[1]].kind != kPerson {
		return nil
	}
	return who
}

// calledTo reports whether behind a verb comes what its object is called to: a word for
// "to" that no place and nobody follows.
func (r *reading) calledTo(reg *region, c *clause) bool {
	for j := c.at + 1; j+1 < len(reg.chunks) && j < c.at+maxSubject; j++ {
		x, y := &reg.chunks[j], &reg.chunks[j+1]
		if x.finite() || x.is(pack.Comp) || semicolon(r.punct(x)) || x.kind == cQuote || x.is(pack.Prep) && x.mark&pack.For != 0 && x.mark&pack.To == 0 {
			return false // "called X in order to urge him to"
		}
		if x.is(pack.Prep) && x.mark&pack.To != 0 && y.kind != cMent && y.kind != cDate {
			return true
		}
	}
	return false
}

// headsClause reports whether chunk p begins a clause, but for days, adverbs and places
// before it: "on Monday in Athens with X the minister spoke".
func (r *reading) headsClause(reg *region, p int) bool {
	for n := 0; p > 0 && n < 8; n++ {
		x := &reg.chunks[p-1]
		switch {
		case r.boundary(x):
			return true
		case !r.pack.Order.Cases:
			return false
		case x.kind == cDate, x.kind == cItem && x.is(pack.Adverb) && x.trig == nil && !x.is(pack.Prep):
			p--
		case x.kind == cItem && x.trig == nil && p > 2 && reg.chunks[p-2].kind == cItem && reg.chunks[p-2].is(pack.Number) && reg.chunks[p-3].is(pack.Prep): // "for the first time in ten years"
			p -= 3
		case x.kind == cMent && p > 1 && reg.chunks[p-2].kind == cItem && reg.chunks[p-2].is(pack.Prep) && reg.chunks[p-2].mark&pack.In != 0 && !r.mentionPlace(&r.mentions[x.idx]).empty():
			p -= 2
		default:
			return false
		}
	}
	return p == 0
}
