package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Predicates joined to one another, which have one subject: "travelled to Beijing, met Xi
// and was received by Li", in a language that does not drop its subjects.

// predicateSubject is the subject of the verb before to which a verb is joined by the "and" or
// the comma at chunk j, next to it; nil if it is joined to none.
func (r *Reading) predicateSubject(reg *phrase.Region, c *phrase.Clause, j int, before []phrase.Clause) *phrase.Arg {
	o := r.Pack.Order
	if !(o.Incise && !o.Dropped) && !o.OneSubject && !r.thenBehindComma(reg, c, j) || j < 1 || c.Frame.Kind == pack.FSay && !(o.OneSubject && c.Frame.Also != "") || c.Form.Class != pack.Verb && c.Form.Class != pack.Support {
		return nil
	}
	if n := j + 1; n < c.At && reg.Chunks[n].Kind == phrase.OfItem && r.Joins(&reg.Chunks[n]) {
		j = n // "puis", that is an adverb too
	}
	if s := r.overComplement(reg, c, j, before); s != nil {
		return s
	}
	x := &reg.Chunks[j]
	and := x.Kind == phrase.OfItem && r.Joins(x)
	if !and && (!word.Comma(r.Punct(x)) || r.overRelative(reg, j) != nil || r.OverAside(reg, j) >= 0 || r.ApposedBefore(reg, j) || r.opensMain(reg, c, j)) {
		return nil
	}
	parted := !and || word.Comma(r.Punct(&reg.Chunks[j-1]))
	inf := c.Feat&pack.Inf != 0 && c.Feat&(pack.Past|pack.Pres|pack.Fut) == 0
	for i := len(before) - 1; i >= 0 && j-before[i].At < mention.MaxReach; i-- {
		b := &before[i]
		if b.At >= j || b.Form.Class != pack.Verb && b.Form.Class != pack.Support {
			continue
		}
		if !reg.Chunks[b.At].Finite() && !(b.Feat&pack.Inf != 0 && (b.Plan || inf)) {
			continue
		}
		if !r.oneClause(reg, b.At, j) || r.opensSaid(reg, b, j) {
			return nil
		}
		s := b.Grammatical()
		if s == nil || len(s.Mentions) == 0 {
			continue
		}
		if s.From >= b.At {
			if and && o.OneSubject && says(&reg.Chunks[b.At]) && s.To <= j && !parted && r.onlyAdverbials(reg, s.To, j) && r.alike(reg, b.At, c.At) {
				return &phrase.Arg{Mark: pack.Subj, Mentions: s.Mentions, From: s.From, To: s.To} // "“…,” said A and accused B"
			}
			return nil // it stands behind: a cue set in
		}
		if parted && r.relBetween(reg, s.To, b.At) {
			continue // of a relative clause that the comma closes
		}
		return &phrase.Arg{Mark: pack.Subj, Mentions: s.Mentions, From: s.From, To: s.To}
	}
	return nil
}

// overComplement is the subject of the cue before the clause behind "that" over which the "and" at chunk j goes
// on with that subject; nil if it does not.
func (r *Reading) overComplement(reg *phrase.Region, c *phrase.Clause, j int, before []phrase.Clause) *phrase.Arg {
	if o := r.Pack.Order; !o.OneSubject || !o.Cases || j < 3 || !reg.Chunks[c.At].Finite() {
		return nil
	}
	that := j - 1
	for that > 0 && !r.opensClause(&reg.Chunks[that]) {
		that--
	}
	for i := len(before) - 1; i >= 0; i-- {
		b := &before[i]
		if b.At >= that || b.Form.Class != pack.Verb || !reg.Chunks[b.At].Finite() {
			continue
		}
		s := b.Grammatical()
		if s == nil || len(s.Mentions) == 0 || !says(&reg.Chunks[b.At]) || !r.BackToSpeaker(reg, b.At, that, j, c.At) {
			return nil
		}
		return &phrase.Arg{Mark: pack.Subj, Mentions: s.Mentions, From: s.From, To: min(s.To, c.At)}
	}
	return nil
}

// BackToSpeaker reports whether the verb behind the "and" at chunk j has the subject of the cue before the clause
// that the word for "that" at chunk that opens, in a language that sets commas by its clauses and joins verbs of one
// subject: "A said that the truce held, AND ACCUSED B". A comma closes the clause; with a word before which one stands
// anyhow, as "but", nothing in the clause may be the verb's subject or have it.
func (r *Reading) BackToSpeaker(reg *phrase.Region, cue, that, j, verb int) bool {
	o := r.Pack.Order
	if !o.OneSubject || !o.Cases || that < 1 || j <= that+1 || !reg.Chunks[that].Is(pack.Comp) || !reg.Chunks[j].Is(pack.And) || !word.Comma(r.Punct(&reg.Chunks[j-1])) {
		return false
	}
	for k := that - 1; k > cue; k-- {
		if r.opensClause(&reg.Chunks[k]) {
			return false
		}
	}
	for k := that + 1; k < j; k++ {
		if m := r.Punct(&reg.Chunks[k]); word.Semicolon(m) || word.Colon(m) || reg.Chunks[k].Kind == phrase.OfQuote || r.opensClause(&reg.Chunks[k]) {
			return false // a clause in a clause
		}
	}
	return r.alike(reg, cue, verb) && (r.Joins(&reg.Chunks[j]) || r.unlikeWithin(reg, that, j, verb))
}

// opensClause reports whether a chunk is a word like "that", "which", "while".
func (r *Reading) opensClause(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfItem && !x.Is(pack.Det) && (x.Is(pack.Comp) || x.Is(pack.Rel) || x.Is(pack.Sub) && !x.Is(pack.Prep))
}

// says reports whether a chunk can be a cue.
func says(x *phrase.Chunk) bool {
	return slices.ContainsFunc(x.Trigs, func(f *pack.Form) bool { return f.Frame != nil && f.Frame.Kind == pack.FSay })
}

// alike reports whether the verbs at two chunks can have one subject by tense, gender and number.
func (r *Reading) alike(reg *phrase.Region, a, b int) bool {
	f := reg.Chunks[a].Feat & reg.Chunks[b].Feat
	af, am := r.VerbGender(&reg.Chunks[a])
	bf, bm := r.VerbGender(&reg.Chunks[b])
	return f&(pack.Past|pack.Pres|pack.Fut) != 0 && f&(pack.Sg|pack.Pl) != 0 && af == bf && am == bm
}

// unlikeWithin reports whether nothing between two chunks can have one subject with the verb at another, or be
// its subject: no verb of the same tense, gender and number, and, where no verb stands there, nobody in the nominative.
func (r *Reading) unlikeWithin(reg *phrase.Region, from, to, verb int) bool {
	verbs, named := false, false
	for k := from + 1; k < to; k++ {
		switch x := &reg.Chunks[k]; {
		case x.Kind == phrase.OfItem && x.Finite() && r.Verbal(x):
			if r.alike(reg, k, verb) {
				return false
			}
			verbs = true
		case x.Kind == phrase.OfMention && !r.InPP(reg, k) && !r.Oblique([]int32{x.Idx}):
			named = named || r.Mentions[x.Idx].Kind != mention.Anaphor || reg.Chunks[verb].Feat&pack.Pl != 0
		}
	}
	return verbs || !named
}

// onlyAdverbials reports whether nothing but days and adverbs stands between two chunks.
func (r *Reading) onlyAdverbials(reg *phrase.Region, from, to int) bool {
	for k := from; k < to; k++ {
		if x := &reg.Chunks[k]; x.Kind != phrase.OfDate && !(x.Kind == phrase.OfItem && (x.Is(pack.Adverb) || x.Is(pack.DayPart))) {
			return false
		}
	}
	return true
}

// thenBehindComma reports whether a word like "then" stands between the comma at chunk j and a verb: "met A, then
// saw B".
func (r *Reading) thenBehindComma(reg *phrase.Region, c *phrase.Clause, j int) bool {
	if o := r.Pack.Order; !o.SubjectFirst || o.Dropped || o.Cases || o.MarkedBefore || j < 1 || j+1 >= c.At || !word.Comma(r.Punct(&reg.Chunks[j])) {
		return false
	}
	for k := j + 1; k < c.At; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && r.Flagged(x, "later") {
			return true
		}
	}
	return false
}

// oneClause reports whether nothing stands between two chunks behind which another sentence
// or what was said begins.
func (r *Reading) oneClause(reg *phrase.Region, from, to int) bool {
	for k := from + 1; k < to; k++ {
		x := &reg.Chunks[k]
		if m := r.Punct(x); word.Semicolon(m) || word.Colon(m) || x.Kind == phrase.OfQuote {
			return false
		}
		if x.Kind == phrase.OfItem && (x.Is(pack.Comp) && !x.Is(pack.Rel) && !x.Is(pack.Det) || x.Is(pack.Sub) && !x.Is(pack.Prep) && !x.Is(pack.Adverb)) {
			return false
		}
	}
	return true
}

// opensSaid reports whether a word that can mean "that" stands before chunk to, right behind the verb
// of a clause, or anywhere behind one of saying with no comma between: what follows is said, and no
// second deed of the speaker.
func (r *Reading) opensSaid(reg *phrase.Region, c *phrase.Clause, to int) bool {
	for k := c.At + 1; k < to && !word.Comma(r.Punct(&reg.Chunks[k])); k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && x.Is(pack.Comp) && !x.Is(pack.Det) {
			return true
		}
		if c.Frame.Kind != pack.FSay && x.Kind != phrase.OfDate && !x.Is(pack.Adverb) && !x.Is(pack.DayPart) {
			return false
		}
	}
	return false
}

// relBetween reports whether a relative word stands between two chunks.
func (r *Reading) relBetween(reg *phrase.Region, from, to int) bool {
	for k := from; k < to; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Is(pack.Rel) && !x.Is(pack.Det) {
			return true
		}
	}
	return false
}

// closedOff reports whether a clause stands behind a word like "that", with the verb of another
// before that word, where a comma and the "and" at chunk j close it, or the "and" alone if it hangs
// on a noun: "denied that X had come, and said", "denied the claim that X had come and said" are not
// said by X.
func (r *Reading) closedOff(reg *phrase.Region, before []phrase.Clause, b *phrase.Clause, j int) bool {
	if !r.Pack.Order.SubjectFirst || j < 1 || b.At >= j || !reg.Chunks[j].Is(pack.And) {
		return false
	}
	a := b.Grammatical()
	if a == nil || a.From >= b.At || a.From < 1 {
		return false
	}
	k := a.From - 1
	if !r.Flagged(&reg.Chunks[k], "unproven") { // "the claim that"
		if !word.Comma(r.Punct(&reg.Chunks[j-1])) {
			return false
		}
		if k = r.SkipDet(reg, k); k < 0 || reg.Chunks[k].Kind != phrase.OfItem || !reg.Chunks[k].Is(pack.Comp) && !reg.Chunks[k].Is(pack.Rel) {
			return false
		}
	}
	for i := len(before) - 1; i >= 0; i-- {
		if m := before[i].Grammatical(); before[i].At < k && m != nil && len(m.Mentions) > 0 && m.From < k {
			return true
		}
	}
	return false
}

// cueAddedTo is the cue whose speaker a cue in the infinitive goes on with, behind a comma and a word
// that joins it: "A said that B would come, BEFORE ADDING that". Whoever is named in what was said does
// not. Nil if it is no such cue.
func (r *Reading) cueAddedTo(reg *phrase.Region, c *phrase.Clause, j int, before []phrase.Clause) *phrase.Clause {
	if o := r.Pack.Order; !o.SubjectFirst || o.MarkedBefore || c.Frame.Kind != pack.FSay || j < 1 || !word.Comma(r.Punct(&reg.Chunks[j-1])) {
		return nil
	}
	if x := &reg.Chunks[j]; x.Kind != phrase.OfItem || !x.Is(pack.Sub) && !x.Is(pack.Prep) || !r.CarriesWords(reg, c) {
		return nil
	}
	for i := len(before) - 1; i >= 0 && c.At-before[i].At < mention.MaxReach; i-- {
		if b := &before[i]; b.Frame.Kind == pack.FSay && b.Form.Class == pack.Verb && reg.Chunks[b.At].Finite() && !b.Passive && r.wordsBetween(reg, b.At, j) {
			return b
		}
	}
	return nil
}

// wordsBetween reports whether the words that a cue at chunk from tells of begin before chunk to: a word for "that",
// a colon or a quotation stands there, and no other verb before it.
func (r *Reading) wordsBetween(reg *phrase.Region, from, to int) bool {
	for k := from + 1; k < to; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote || word.Colon(r.Punct(x)) || x.Kind == phrase.OfItem && x.Is(pack.Comp) {
			return true
		}
		if x.Finite() {
			return false
		}
	}
	return false
}
