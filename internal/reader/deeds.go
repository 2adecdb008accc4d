package reader

import "github.com/mahdar/mahdar/internal/pack"

// What an event's verb is done to, where its object only points back: "welcomed the
// move", "denounced it", "rejected the allegations".

// maxPointed is how many sentences back a deed or words may stand that are pointed to.
const maxPointed = 2

// judges reports whether a verb, told outside of quotations, approves, blames or refuses
// what its subject does not do itself.
func judges(reg *region, c *clause, typ string) bool {
	switch typ {
	case "SUPPORT", "ACCUSE", "REJECT":
		return c.form.Class == pack.Verb && !c.passive && reg.quote < 0
	}
	return false
}

// pointsBack is who did or said what the object of a verb of approval, blame or refusal
// points back to. Nil where it points to nothing, or nobody is told.
func (r *reading) pointsBack(reg *region, c *clause, typ string, src []int32) []int32 {
	if !judges(reg, c, typ) {
		return nil
	}
	if r.thisBefore(reg, c) {
		return r.thisDeed(c, src)
	}
	deed, words := r.backward(reg, c.at+1, c.form.Has("judges"))
	switch {
	case words:
		for i := len(r.events) - 1; i >= 0 && i >= len(r.events)-2; i-- { // "accused India. Delhi rejected the charge"
			e := &r.events[i]
			if r.sent[e.evidence.First] >= c.sent-maxPointed && e.typ == "ACCUSE" && typ == "REJECT" && len(src) > 0 && len(e.target) > 0 && r.sameSide(e.target[0], src[0]) {
				return e.source
			}
		}
		if n := len(r.statements); n > 0 && r.statements[n-1].sent >= c.sent-maxPointed && r.statements[n-1].sent < c.sent && !(len(src) > 0 && len(r.statements[n-1].who) > 0 && r.sameSide(r.statements[n-1].who[0], src[0])) {
			return r.statements[n-1].who
		}
	case deed:
		for i := len(r.events) - 1; i >= 0 && i >= len(r.events)-3; i-- {
			e := &r.events[i]
			if r.sent[e.evidence.First] < c.sent-maxPointed {
				return nil
			}
			switch e.typ {
			case "SUPPORT", "ACCUSE", "REJECT", "REQUEST", "THREATEN":
				continue // one more view of the deed
			case "AGREE":
				return union(e.source, e.target)
			}
			return e.source
		}
	}
	return nil
}

// sameSide reports whether two actors are of one state or organisation.
func (r *reading) sameSide(x, y int32) bool {
	a, b := &r.actors[x], &r.actors[y]
	return a.country != "" && a.country == b.country || a.org != "" && a.org == b.org
}

// backward reports whether the noun phrase at chunk k points back, and whether to a deed
// or to words: a pronoun for a thing, or a definite noun of the pack with nothing behind
// it that would say whose it is. Behind the object of a verb that judges stands the judgement.
func (r *reading) backward(reg *region, k int, judged bool) (deed, words bool) {
	def, n := false, len(reg.chunks)
	for ; k < n; k++ {
		x := &reg.chunks[k]
		if x.kind == cMent {
			m := &r.mentions[x.idx]
			return !def && m.kind == kPronoun && !m.pronoun.Is(pack.Masculine) && !m.pronoun.Is(pack.Feminine) && !m.pronoun.Is(pack.Plural), false
		}
		if x.kind == cDate || x.kind == cItem && x.set != 0 && x.only(bit(pack.Adverb)|bit(pack.DayPart)) {
			continue // "rejected THEN the sanctions"
		}
		if x.kind != cItem || x.is(pack.Prep) && !x.is(pack.Det) || x.finite() && !x.is(pack.Word) {
			return false, false
		}
		for _, f := range r.forms(&r.items[x.item], bit(pack.Word)) {
			deed, words, def = deed || f.Has("deed"), words || f.Has("words"), def || f.Has("def")
		}
		if y := k + 1; y < n && x.is(pack.Det) && r.has(&r.items[x.item], bit(pack.Det), "def") && reg.chunks[y].kind == cItem && reg.chunks[y].is(pack.Aux) {
			return true, false // "called THIS an attack"
		}
		if x.is(pack.Det) {
			def = def || r.has(&r.items[x.item], bit(pack.Det), "def")
			continue
		}
		if deed || words {
			deed, words = deed && def, words && def
			break
		}
		if x.set&^(bit(pack.Word)|bit(pack.Modifier)|bit(pack.Number)) != 0 {
			return false, false
		}
	}
	if k++; k < n && (deed || words) && !(judged && reg.chunks[k].is(pack.Of) && k+1 < n && reg.chunks[k+1].kind == cItem) {
		switch x := &reg.chunks[k]; {
		case x.kind == cItem && !x.is(pack.Of): // "condemns THIS MOVE violates the law"
		case x.is(pack.Prep) && x.mark&pack.By != 0 && k+1 < n && (r.opens(&reg.chunks[k+1]) || reg.chunks[k+1].kind == cQuote): // "rejected the sanctions for being “immoral”"
		case x.kind == cMent, x.is(pack.Prep) && x.mark&(pack.OfM|pack.By|pack.From|pack.On|pack.Against|pack.To) != 0 && x.mark&pack.In == 0, x.is(pack.Comp) && x.is(pack.Rel), x.finite(), x.trig != nil:
			return false, false
		}
	}
	return deed, words
}

// signedThere is who signed what a passive without a doer says was signed, in the sentence that
// told of the talks of two sides or in the one behind it: "X met Y. A treaty was signed". Nil
// where more than two met, or the sentence names others.
func (r *reading) signedThere(reg *region, c *clause, typ string) []int32 {
	k := r.state.meeting
	if k < 0 || typ != "AGREE" || !c.passive && !c.self || reg.quote >= 0 || c.form.Class != pack.Verb || c.feat&(pack.Past|pack.Part) == 0 || c.feat&pack.Fut != 0 {
		return nil
	}
	m := &r.meetings[k]
	if m.status != "held" && m.status != "ongoing" || m.sent < c.sent-1 || r.doc.Sents[m.sent].Para != r.doc.Sents[c.sent].Para || len(r.sidesOf(m.who)) != 2 {
		return nil
	}
	for _, step := range []int{-1, 1} {
		for j := c.at + step; j >= 0 && j < len(reg.chunks); j += step {
			x := &reg.chunks[j]
			if x.is(pack.Neg) || x.kind == cMent && r.mentions[x.idx].kind != kPlace {
				return nil
			}
			if r.boundary(x) || x.is(pack.And) {
				break
			}
		}
	}
	return m.who
}

// saidAtTalk is the verb of meeting or calling before a deed of words that is its purpose: "called
// A to thank him", "met A to congratulate him" tell that he did. Nil if there is none.
func (r *reading) saidAtTalk(reg *region, c *clause, before []clause) *clause {
	switch c.frame.Type {
	case "SUPPORT", "ACCUSE", "REQUEST", "REJECT":
	default:
		return nil
	}
	for i := len(before) - 1; i >= 0 && i > len(before)-6; i-- {
		d := &before[i]
		if !reg.chunks[d.at].finite() || d.form.Class != pack.Verb {
			continue
		}
		for k := i; k >= 0 && before[k].at == d.at; k-- { // in one of its senses
			if isTalk(before[k].form) && !before[k].neg && !before[k].maybe && !before[k].cancel {
				return &before[k]
			}
		}
		return nil
	}
	return nil
}
