package factuality

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Meetings and trips of which a sentence speaks and does not say that they were: "accused X
// of having met Y", "no evidence that X met Y", "rumours that X travelled to".

// maxDoubt bounds the chunks between what a clause tells and the word that leaves open
// whether it was.
const maxDoubt = 14

// doubted reports whether a clause of a meeting or a trip is what a word before it, flagged
// "unproven", leaves open, or what a verb that denies or is denied has behind it: as an
// infinitive, as a clause of its own behind its "that", or as a noun that is its object.
func (r *Reading) doubted(reg *phrase.Region, c *phrase.Clause) bool {
	if !word.IsTalk(c.Form) && !word.IsTrip(c.Form) {
		return false
	}
	switch {
	case c.Form.Class == pack.Noun && (r.doubtedNoun(reg, c) || r.standsStill(reg, c)):
		return true
	case c.Form.Class == pack.Noun && c.Support == nil:
		return false
	case c.Form.Class != pack.Verb && c.Support == nil:
		return false
	}
	if r.habitual(reg, c) || r.nobodyDid(reg, c) {
		return true
	}
	return r.openBefore(reg, c, false)
}

// WishedDeed reports whether a deed stands in a clause with a word for "that" behind words that leave
// open whether it was done: "wants A to see to it that B frees", "nothing proves that B attacked".
func (r *Reading) WishedDeed(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Form.Class != pack.Verb {
		return false
	}
	return r.openBefore(reg, c, true)
}

// openBefore walks from a clause to the word before it that leaves open whether what it tells was:
// of a deed, only one that the clause hangs on with a word for "that".
func (r *Reading) openBefore(reg *phrase.Region, c *phrase.Clause, deed bool) bool {
	comp := false
	for k := c.At - 1; k >= 0 && k > c.At-maxDoubt; k-- {
		x := &reg.Chunks[k]
		switch {
		case r.Pack.Order.Construct && x.Kind == phrase.OfItem && c.Support != nil && k > c.At-3 && x.Finite() && x.Supports() && !r.leavesOpen(x): // "held talks"
		case x.Kind == phrase.OfQuote, x.Kind == phrase.OfPunct && !r.InnerMark(x):
			return false
		case r.leavesOpen(x):
			return comp || r.withThat(x) || !deed && (r.withoutTense(reg, c) || k == c.At-1) // "almost met"
		case x.Kind != phrase.OfItem:
		case !deed && x.Is(pack.Prep) && (x.Mark&(pack.AfterM|pack.Before|pack.During) != 0 || r.Has(&r.Items[x.Item], word.Bit(pack.Prep), "moment")) && !comp:
			return false // "accused Y after meeting X"
		case x.Finite() && !x.Is(pack.Aux) && !comp:
			return !deed && r.withoutTense(reg, c) && r.denying(reg, k)
		case x.Finite() && !x.Is(pack.Aux):
			return false
		case comp && x.Is(pack.Comp) && !x.Is(pack.Det):
			return false
		case x.Is(pack.Comp) && !x.Is(pack.Det):
			comp = true
		case x.Is(pack.Rel) && !x.Is(pack.Det) && !x.Is(pack.Prep), x.Is(pack.Sub) && !x.Is(pack.Prep):
			return false
		}
	}
	return false
}

// withoutTense reports whether a verb is an infinitive or a participle, by itself or with
// an auxiliary in the infinitive: "meeting", "avoir rencontré", "s'être vu".
func (r *Reading) withoutTense(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Infinitive || c.Perfect || c.Feat&pack.Inf != 0 {
		return true
	}
	if c.Feat&pack.Ger != 0 && (c.Feat&(pack.Past|pack.Pres) == 0 || c.At > 0 && reg.Chunks[c.At-1].Mark&(pack.OfM|pack.From) != 0) {
		return true // "accused of meeting"
	}
	for k := c.At - 1; k >= 0 && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Set&(word.Bit(pack.Aux)|word.Bit(pack.Adverb)) != 0; k-- {
		for _, f := range r.Forms(&r.Items[reg.Chunks[k].Item], word.Bit(pack.Aux)) {
			if f.Feat.HasFeat(pack.Inf) && f.Feat&(pack.Past|pack.Pres) == 0 {
				return true
			}
		}
	}
	return false
}

// doubtedNoun reports whether a noun of a meeting or a trip is the object of a word that
// leaves open whether it was: "oppose a visit to", "rumours of a meeting with".
func (r *Reading) doubtedNoun(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.At - 1; k >= 0 && k > c.At-maxGoverned; k-- {
		x := &reg.Chunks[k]
		if r.leavesOpen(x) {
			return true
		}
		if x.Finite() && x.Trig.Frame.Kind == pack.FEvent && (x.Trig.Frame.Type == "REQUEST" || x.Trig.Frame.Type == "REJECT") && c.Get([]pack.Marker{pack.Poss}) == nil && !r.KnownNoun(reg, c.At) {
			return true // "refused a visit to"
		}
		if x.Kind == phrase.OfMention && r.OwnerAt(reg, k+1) {
			continue // "stopped X's visit"
		}
		if x.Kind == phrase.OfMention && r.Pack.Order.Construct && k > 0 && reg.Chunks[k-1].Finite() && r.leavesOpen(&reg.Chunks[k-1]) {
			return true // a verb, its subject, its object: "not ruled out (has) X talks between"
		}
		if x.Kind == phrase.OfMention && k > 1 && reg.Chunks[k-1].Is(pack.Of) && r.leavesOpen(&reg.Chunks[k-2]) {
			return true // "the prospect of X meeting Y"
		}
		if x.Kind != phrase.OfItem || x.Finite() || x.Set&(word.Bit(pack.Det)|word.Bit(pack.Prep)|word.Bit(pack.Adj)|word.Bit(pack.Modifier)|word.Bit(pack.Word)|word.Bit(pack.Of)) == 0 || x.Mark&(pack.During|pack.AfterM|pack.Before) != 0 {
			return false
		}
	}
	return false
}

// leavesOpen reports whether what stands behind a word or a verb is not told as done.
func (r *Reading) leavesOpen(x *phrase.Chunk) bool {
	for _, f := range x.Trigs {
		if f.Has("unproven") {
			return true
		}
	}
	return r.Flagged(x, "unproven")
}

// withThat reports whether a word ends with the one that opens the clause behind it:
// "avant que", "es posible que".
func (r *Reading) withThat(x *phrase.Chunk) bool {
	return r.Flagged(x, "clause")
}

// denying reports whether the verb at chunk k denies what the infinitive behind it says, or
// is denied itself: "nie avoir rencontré", "no cree haber visto".
func (r *Reading) denying(reg *phrase.Region, k int) bool {
	for _, f := range reg.Chunks[k].Trigs {
		if f.Class == pack.Verb && (f.Frame.Denies || f.Has("denies")) {
			return !r.negated(reg, k)
		}
	}
	return reg.Chunks[k].Trig.Frame.Kind == pack.FSay && r.negated(reg, k)
}

// negated reports whether a word for "not" stands beside the verb at chunk k.
func (r *Reading) negated(reg *phrase.Region, k int) bool {
	for j := k - 1; j >= 0 && j > k-maxGoverned && reg.Chunks[j].Kind == phrase.OfItem; j-- {
		if reg.Chunks[j].Is(pack.Neg) {
			return true
		}
		if reg.Chunks[j].Set&(word.Bit(pack.Aux)|word.Bit(pack.Adverb)|word.Bit(pack.Pronoun)) == 0 {
			return false
		}
	}
	return false
}

// maxHabit bounds the chunks between a verb and the word that says how often it is done.
const maxHabit = 8

// habitual reports whether a verb that is no participle tells of what is done again and
// again: "often meets", "receives the ambassadors every year".
func (r *Reading) habitual(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Form.Class != pack.Verb || c.Feat&(pack.Pres|pack.Past) == 0 || c.Feat&pack.Part != 0 {
		return false
	}
	from := max(0, c.At-2)
	for k := from; k < len(reg.Chunks) && k < max(c.At, c.End)+maxHabit; k++ {
		x := &reg.Chunks[k]
		if k > c.At && (x.Finite() || x.Kind == phrase.OfPunct && !r.InnerMark(x)) {
			return false
		}
		if r.Flagged(x, "habit") {
			return true
		}
	}
	return false
}

// nobodyDid reports whether a word for "no" or "neither" stands before the subject of a verb:
// "no Russian minister met", "neither X nor Y met".
func (r *Reading) nobodyDid(reg *phrase.Region, c *phrase.Clause) bool {
	s := c.Get([]pack.Marker{pack.Subj})
	if s == nil || s.From < 1 || s.To > c.At || !reg.Chunks[c.At].Finite() {
		return false
	}
	x := &reg.Chunks[s.From-1]
	return x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Neg), "nobody")
}

// nothingDone reports whether a word for "no" opens what a verb has for its object: "sent no weapons to Ukraine",
// "gave Ukraine no tanks", "recognises no government".
func (r *Reading) nothingDone(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Form.Class != pack.Verb || c.Frame.Kind == pack.FSay || !r.Pack.Order.SubjectFirst || c.Passive {
		return false
	}
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+4; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Neg), "nobody") {
			return k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind != phrase.OfPunct
		}
		if x.Kind != phrase.OfMention || k > c.At+1 {
			return false
		}
	}
	return false
}

// MaybeBefore reports whether, where arguments stand before the verb, another verb or a word for "when"
// stands between a cue and the word that makes its clause uncertain: "asked whether he would resign, said".
func (r *Reading) MaybeBefore(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.MarkedBefore {
		return false
	}
	for k, from := c.At-1, r.Stretch(reg, c.At); k >= from; k-- {
		x := &reg.Chunks[k]
		if x.Trig != nil && x.Trig.Class == pack.Verb || x.Kind == phrase.OfItem && x.Is(pack.Setting) {
			return true
		}
		if x.Kind == phrase.OfItem && x.Is(pack.Maybe) {
			return false
		}
	}
	return false
}

// DeniedBefore reports whether the clause of a verb at chunk at is what a verb of
// denying denies, or what a denied verb of saying or thinking says: "denied that the two had
// met", "does not think he met", "there is no evidence that".
func (r *Reading) DeniedBefore(reg *phrase.Region, at int) bool {
	comp := false
	for j := at - 1; j >= 0 && at-j < 20; j-- {
		x := &reg.Chunks[j]
		if word.Comma(r.Punct(x)) || word.Semicolon(r.Punct(x)) || x.Kind == phrase.OfQuote {
			return false
		}
		switch {
		case x.Is(pack.Comp) && x.Kind == phrase.OfItem && !x.Is(pack.Rel):
			comp = true
		case x.Kind == phrase.OfItem && x.Set&(word.Bit(pack.Neg)|word.Bit(pack.Maybe)) != 0 && x.Last-x.First > 1 && r.closesWithThat(x):
			return true
		case x.Finite() || x.Trig != nil && x.Trig.Class == pack.Verb:
			return comp && Denies(x) || !comp && x.Trig != nil && x.Trig.Frame.Kind == pack.FSay && j > 0 && reg.Chunks[j-1].Kind == phrase.OfItem && reg.Chunks[j-1].Is(pack.Neg)
		case x.Kind == phrase.OfItem && x.Is(pack.Sub) && !x.Is(pack.Comp) && !x.Is(pack.Prep):
			return false // "did not say when he met"
		case comp && x.Kind == phrase.OfItem && x.Is(pack.Neg):
			return true
		}
	}
	return false
}

// closesWithThat reports whether the last word of a chunk of several is one for "that": "no
// evidence that".
func (r *Reading) closesWithThat(x *phrase.Chunk) bool {
	that := false
	r.EachForm(x.Last-1, func(f *pack.Form) { that = that || f.Class == pack.Comp })
	return that
}

// KnownNoun reports whether the article before the noun at chunk i is no indefinite one.
func (r *Reading) KnownNoun(reg *phrase.Region, i int) bool {
	for j := i - 1; j >= 0 && j > i-4; j-- {
		x := &reg.Chunks[j]
		if x.Kind != phrase.OfItem || x.Trig != nil || x.Is(pack.Prep) {
			return false
		}
		for _, f := range r.Forms(&r.Items[x.Item], word.Bit(pack.Det)) {
			if !f.Has("indef") {
				return true
			}
		}
	}
	return false
}

// Refused reports whether a word for "not" stands before the verb at chunk k.
func (r *Reading) Refused(reg *phrase.Region, k int) bool {
	return k > 0 && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Neg)
}

// Denies reports whether a verb says that its object is not so.
func Denies(x *phrase.Chunk) bool {
	for _, f := range x.Trigs {
		if f.Frame.Neg || f.Frame.Also == "REJECT" || f.Frame.Type == "REJECT" {
			return true
		}
	}
	return false
}

// standsStill reports whether a word flagged "idle" describes the noun of a meeting, or is its
// predicate: talks that are frozen, that stand still, are none that were held.
func (r *Reading) standsStill(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+maxDoubt; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Kind == phrase.OfItem && (x.Is(pack.Rel) && !x.Is(pack.Det) || x.Is(pack.Comp) || x.Is(pack.And)) {
			if x.Is(pack.And) && k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind == phrase.OfMention {
				continue // "between A and B"
			}
			return false
		}
		if r.Flagged(x, "idle") {
			return true
		}
		if x.Finite() && !x.Is(pack.Aux) {
			return false
		}
	}
	return false
}
