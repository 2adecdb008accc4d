package reader

import "github.com/mahdar/mahdar/internal/pack"

// Where what a preposition marks stands before the verb: who a stretch of words without
// a subject of its own is about, and whom it is not.

// spokesmanOpens reports whether a sentence begins with a spokesman who is not the one
// whose speech was told before it: the reporter speaks of another.
func (r *reading) spokesmanOpens(reg *region, o *statement) bool {
	k := openingMention(reg)
	if k < 0 {
		return false
	}
	who := r.mentions[reg.chunks[k].idx].who
	return len(who) == 1 && r.actors[who[0]].role == "spokesperson" && !r.sameSide(who[0], o.who[0])
}

// openingMention is the chunk of the mention with which a sentence begins, days and
// adverbs apart; -1 if it begins otherwise.
func openingMention(reg *region) int {
	for k := range reg.chunks {
		x := &reg.chunks[k]
		if x.kind == cDate || x.kind == cItem && x.trig == nil && x.is(pack.Adverb) {
			continue
		}
		if x.kind == cMent {
			return k
		}
		break
	}
	return -1
}

// subjectBehind is the subject of the stretch behind a clause that only tells when: "after
// attending the summit, X went on to". Nil where the clause is no such one.
func (r *reading) subjectBehind(reg *region, c *clause) []int32 {
	if !r.pack.Order.MarkedBefore || c.at >= len(reg.chunks) {
		return nil
	}
	end := r.stretchEnd(reg, c.at)
	if end >= len(reg.chunks) || !comma(r.punct(&reg.chunks[end])) || end-1 <= c.at || !r.setsBehind(&reg.chunks[end-1]) {
		return nil
	}
	g, _ := r.opener(reg, end+1, r.stretchEnd(reg, end+1))
	if g == nil || len(g.mentions) == 0 {
		return nil
	}
	return r.whoOf(g.mentions)
}

// stretchEnd is the chunk of the mark behind the stretch of words in which chunk k lies.
func (r *reading) stretchEnd(reg *region, k int) int {
	for k < len(reg.chunks) {
		if m := r.punct(&reg.chunks[k]); comma(m) && !listComma(m) || semicolon(m) || colon(m) || reg.chunks[k].kind == cQuote || r.pack.Habits.Enders[m] {
			return k
		}
		k++
	}
	return k
}

// ofOneSide reports whether an actor is of the state of the subject of a clause of meeting:
// "the premier too met him" is not their own president.
func (r *reading) ofOneSide(c *clause, mi, w int32) bool {
	if !r.pack.Order.MarkedBefore || c == nil || c.form == nil || !isTalk(c.form) || subjectIn(c, mi) {
		return false
	}
	s := c.get([]pack.Marker{pack.Subj})
	if s == nil {
		return false
	}
	for _, x := range r.whoOf(s.mentions) {
		if r.sameSide(x, w) {
			return true
		}
	}
	return false
}

// namedHere are the persons of different states that a sentence names before a word for
// as many: "A met B and C, then the three faced the press". Nil if they are more or fewer.
func (r *reading) namedHere(mi int32, n int) []int32 {
	var out []int32
	m := &r.mentions[mi]
	for i := mi - 1; i >= 0 && r.mentions[i].sent == m.sent; i-- {
		for _, w := range r.mentions[i].who {
			if a := &r.actors[w]; a.kind == kPerson || a.kind == kOffice && !a.generic && !a.group {
				out = addOnce(out, w)
			}
		}
	}
	if len(out) != n || len(r.sidesOf(out)) != n {
		return nil
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// pastHouse is the chunk behind the house that stands behind its city in a phrase that says
// where: "in New York('s) UN headquarters with X".
func (r *reading) pastHouse(reg *region, c *clause, a *arg, mark pack.Marker) int {
	if mark&(pack.In|pack.At) == 0 || len(a.mentions) != 1 || r.mentions[a.mentions[0]].kind != kPlace || a.to+1 >= c.at {
		return a.to
	}
	if x := &reg.chunks[a.to]; x.kind == cMent && r.items[r.itemAt[x.first]].is(pack.Seat) {
		return a.to + 1
	}
	return a.to
}

// thisBefore reports whether a word for "towards this" stands before a verb in its stretch.
func (r *reading) thisBefore(reg *region, c *clause) bool {
	if !r.pack.Order.MarkedBefore {
		return false
	}
	for k := r.stretch(reg, c.at); k < c.at; k++ {
		if x := &reg.chunks[k]; x.kind == cItem && r.has(&r.items[x.item], bit(pack.Adverb), "this") {
			return true
		}
	}
	return false
}

// thisDeed is who did what was told last before a clause that calls it "this": in its
// sentence or the one before. What was done to its subject comes first.
func (r *reading) thisDeed(c *clause, src []int32) []int32 {
	if len(src) != 1 {
		return nil
	}
	for i := len(r.events) - 1; i >= 0 && i >= len(r.events)-3; i-- {
		e := &r.events[i]
		if r.sent[e.evidence.First] < c.sent-1 {
			return nil
		}
		mine := len(e.target) > 0 && r.sameSide(e.target[0], src[0])
		switch e.typ {
		case "SUPPORT", "ACCUSE", "REJECT", "REQUEST", "THREATEN":
			if !mine {
				continue // one more view of the deed
			}
		case "AGREE", "COOPERATE":
			return union(e.source, e.target)
		}
		if len(e.source) > 0 && !r.sameSide(e.source[0], src[0]) {
			return e.source
		}
	}
	if n := len(r.statements) - 1; n >= 0 && r.statements[n].sent == c.sent-1 && len(r.statements[n].who) == 1 && r.actors[r.statements[n].who[0]].kind != kMedia && !r.sameSide(r.statements[n].who[0], src[0]) {
		return r.statements[n].who // what was announced
	}
	return nil
}

// clauseUnder reports whether the preposition at chunk q, for "about" or "against", opens its
// stretch of words and has a clause for its object, whose verb is at chunk at and whose
// subject stands between them: "against B blames D's ties, X said".
func (r *reading) clauseUnder(reg *region, q, at int) bool {
	if !r.pack.Order.MarkedBefore || q < 0 || at+1 >= len(reg.chunks) || reg.chunks[q].kind != cItem {
		return false
	}
	p := &reg.chunks[q]
	if !p.is(pack.Prep) || p.mark&(pack.About|pack.Against) == 0 || p.mark&(pack.To|pack.With) != 0 || q != r.stretch(reg, at) {
		return false
	}
	end := r.stretchEnd(reg, at)
	if end < len(reg.chunks) && reg.chunks[end].kind == cQuote {
		end++
	}
	return reg.chunks[at+1].kind == cMent && end < len(reg.chunks) && comma(r.punct(&reg.chunks[end]))
}

// justArrived is whoever the stretch, or the sentence, before a clause said to travel: "X
// arrived in A, Y met (him) at the airport". Nil where nobody did.
func (r *reading) justArrived(c *clause) []int32 {
	n := len(r.visits)
	if !r.pack.Order.MarkedBefore || n == 0 || len(r.visits[n-1].evidence) == 0 || r.sent[r.visits[n-1].evidence[0].First] < c.sent-1 {
		return nil
	}
	return r.visits[n-1].who
}

// notTo reports whether what stands behind whom a verb tells is what he is not to do: no
// clause that was said ("warned X not to").
func (r *reading) notTo(reg *region, c *clause, j int) bool {
	return r.pack.Order.MarkedBefore && j > c.at+1 && j < len(reg.chunks) && reg.chunks[j].kind == cItem && r.has(&r.items[reg.chunks[j].item], bit(pack.Neg), "imperative")
}
