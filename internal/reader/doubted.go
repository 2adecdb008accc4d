package reader

import "github.com/mahdar/mahdar/internal/pack"

// Meetings and trips of which a sentence speaks and does not say that they were: "accused X
// of having met Y", "no evidence that X met Y", "rumours that X travelled to".

// maxDoubt bounds the chunks between what a clause tells and the word that leaves open
// whether it was.
const maxDoubt = 14

// doubted reports whether a clause of a meeting or a trip is what a word before it, flagged
// "unproven", leaves open, or what a verb that denies or is denied has behind it: as an
// infinitive, as a clause of its own behind its "that", or as a noun that is its object.
func (r *reading) doubted(reg *region, c *clause) bool {
	if !isTalk(c.form) && !isTrip(c.form) {
		return false
	}
	switch {
	case c.form.Class == pack.Noun && r.doubtedNoun(reg, c):
		return true
	case c.form.Class == pack.Noun && c.support == nil:
		return false
	case c.form.Class != pack.Verb && c.support == nil:
		return false
	}
	if r.habitual(reg, c) || r.nobodyDid(reg, c) {
		return true
	}
	comp := false
	for k := c.at - 1; k >= 0 && k > c.at-maxDoubt; k-- {
		x := &reg.chunks[k]
		switch {
		case x.kind == cQuote, x.kind == cPunct && !r.innerMark(x):
			return false
		case r.leavesOpen(x):
			return comp || r.withoutTense(reg, c) || r.withThat(x)
		case x.kind != cItem:
		case x.is(pack.Prep) && (x.mark&(pack.AfterM|pack.Before|pack.During) != 0 || r.has(&r.items[x.item], bit(pack.Prep), "moment")) && !comp:
			return false // "accused Y after meeting X"
		case x.finite() && !x.is(pack.Aux) && !comp:
			return r.withoutTense(reg, c) && r.denying(reg, k)
		case x.finite() && !x.is(pack.Aux):
			return false
		case comp && x.is(pack.Comp) && !x.is(pack.Det):
			return false
		case x.is(pack.Comp) && !x.is(pack.Det):
			comp = true
		case x.is(pack.Rel) && !x.is(pack.Det) && !x.is(pack.Prep), x.is(pack.Sub) && !x.is(pack.Prep):
			return false
		}
	}
	return false
}

// withoutTense reports whether a verb is an infinitive or a participle, by itself or with
// an auxiliary in the infinitive: "meeting", "avoir rencontré", "s'être vu".
func (r *reading) withoutTense(reg *region, c *clause) bool {
	if c.infinitive || c.perfect || c.feat&pack.Inf != 0 {
		return true
	}
	if c.at > 0 && c.feat&pack.Ger != 0 && reg.chunks[c.at-1].mark&(pack.OfM|pack.From) != 0 {
		return true // "accused of meeting"
	}
	for k := c.at - 1; k >= 0 && reg.chunks[k].kind == cItem && reg.chunks[k].set&(bit(pack.Aux)|bit(pack.Adverb)) != 0; k-- {
		for _, f := range r.forms(&r.items[reg.chunks[k].item], bit(pack.Aux)) {
			if f.Feat.HasFeat(pack.Inf) && f.Feat&(pack.Past|pack.Pres) == 0 {
				return true
			}
		}
	}
	return false
}

// doubtedNoun reports whether a noun of a meeting or a trip is the object of a word that
// leaves open whether it was: "oppose a visit to", "rumours of a meeting with".
func (r *reading) doubtedNoun(reg *region, c *clause) bool {
	for k := c.at - 1; k >= 0 && k > c.at-maxGoverned; k-- {
		x := &reg.chunks[k]
		if r.leavesOpen(x) {
			return true
		}
		if x.finite() && x.trig.Frame.Kind == pack.FEvent && (x.trig.Frame.Type == "REQUEST" || x.trig.Frame.Type == "REJECT") && c.get([]pack.Marker{pack.Poss}) == nil && !r.knownNoun(reg, c.at) {
			return true // "refused a visit to"
		}
		if x.kind != cItem || x.finite() || x.set&(bit(pack.Det)|bit(pack.Prep)|bit(pack.Adj)|bit(pack.Modifier)|bit(pack.Word)|bit(pack.Of)) == 0 || x.mark&(pack.During|pack.AfterM|pack.Before) != 0 {
			return false
		}
	}
	return false
}

// leavesOpen reports whether what stands behind a word or a verb is not told as done.
func (r *reading) leavesOpen(x *chunk) bool {
	for _, f := range x.trigs {
		if f.Has("unproven") {
			return true
		}
	}
	return r.flagged(x, "unproven")
}

// withThat reports whether a word ends with the one that opens the clause behind it:
// "avant que", "es posible que".
func (r *reading) withThat(x *chunk) bool {
	return r.flagged(x, "clause")
}

// denying reports whether the verb at chunk k denies what the infinitive behind it says, or
// is denied itself: "nie avoir rencontré", "no cree haber visto".
func (r *reading) denying(reg *region, k int) bool {
	for _, f := range reg.chunks[k].trigs {
		if f.Class == pack.Verb && (f.Frame.Denies || f.Has("denies")) {
			return !r.negated(reg, k)
		}
	}
	return reg.chunks[k].trig.Frame.Kind == pack.FSay && r.negated(reg, k)
}

// negated reports whether a word for "not" stands beside the verb at chunk k.
func (r *reading) negated(reg *region, k int) bool {
	for j := k - 1; j >= 0 && j > k-maxGoverned && reg.chunks[j].kind == cItem; j-- {
		if reg.chunks[j].is(pack.Neg) {
			return true
		}
		if reg.chunks[j].set&(bit(pack.Aux)|bit(pack.Adverb)|bit(pack.Pronoun)) == 0 {
			return false
		}
	}
	return false
}

// maxHabit bounds the chunks between a verb and the word that says how often it is done.
const maxHabit = 8

// habitual reports whether a verb that is no participle tells of what is done again and
// again: "often meets", "receives the ambassadors every year".
func (r *reading) habitual(reg *region, c *clause) bool {
	if c.form.Class != pack.Verb || c.feat&(pack.Pres|pack.Past) == 0 || c.feat&pack.Part != 0 {
		return false
	}
	from := max(c.begin, c.at-maxHabit)
	if !r.pack.Order.SubjectFirst {
		from = max(0, c.at-2)
	}
	for k := from; k < len(reg.chunks) && k < max(c.at, c.end)+maxHabit; k++ {
		x := &reg.chunks[k]
		if k > c.at && (x.finite() || x.kind == cPunct && !r.innerMark(x)) {
			return false
		}
		if r.flagged(x, "habit") {
			return true
		}
	}
	return false
}

// nobodyDid reports whether a word for "no" or "neither" stands before the subject of a verb:
// "no Russian minister met", "neither X nor Y met".
func (r *reading) nobodyDid(reg *region, c *clause) bool {
	s := c.get([]pack.Marker{pack.Subj})
	if s == nil || s.from < 1 || s.to > c.at || !reg.chunks[c.at].finite() {
		return false
	}
	x := &reg.chunks[s.from-1]
	return x.kind == cItem && r.has(&r.items[x.item], bit(pack.Neg), "nobody")
}

// maybeBefore reports whether, where arguments stand before the verb, another verb or a word for "when"
// stands between a cue and the word that makes its clause uncertain: "asked whether he would resign, said".
func (r *reading) maybeBefore(reg *region, c *clause) bool {
	if !r.pack.Order.MarkedBefore {
		return false
	}
	for k, from := c.at-1, r.stretch(reg, c.at); k >= from; k-- {
		x := &reg.chunks[k]
		if x.trig != nil && x.trig.Class == pack.Verb || x.kind == cItem && x.is(pack.Setting) {
			return true
		}
		if x.kind == cItem && x.is(pack.Maybe) {
			return false
		}
	}
	return false
}
