package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Which of its meanings a word is a trigger in: a verb or a noun, by where it stands.

// pickTrigger decides whether an item that can be a verb or a noun is the one
// or the other, from what stands before it.
func (r *reading) pickTrigger(reg *region, i int) {
	c := &reg.chunks[i]
	if c.kind != cItem || c.set&triggers == 0 {
		return
	}
	forms := r.forms(&r.items[c.item], triggers)
	kept := forms[:0]
	for _, f := range forms {
		if f.Tail != nil && f.Class == pack.Support && len(forms) > 1 {
			if e := r.tailAt(reg, i, f.Tail); e > 0 && int(e) < len(r.dateAt) && (r.dateAt[e] >= 0 || r.dateAt[e-1] >= 0) {
				continue // "arrived on Monday"
			}
		}
		if (f.Tail == nil || r.tailAt(reg, i, f.Tail) > 0) && (!f.Has("opens") || r.opensWith(reg, i)) {
			kept = append(kept, f)
		}
	}
	if forms = kept; len(forms) == 0 {
		return
	}
	forms = tailsWin(forms)
	var verb, noun *pack.Form
	for _, f := range forms {
		if f.Class == pack.Noun || f.Class == pack.Adj {
			if noun == nil || noun.Frame.Kind == pack.FOther {
				noun = f
			}
		} else if verb == nil || verb.Frame.Kind == pack.FOther && f.Frame.Kind != pack.FOther {
			verb = f
		}
	}
	switch {
	case verb == nil:
		c.trig = noun
	case noun == nil:
		c.trig = verb
	case r.pack.Order.MarkedBefore:
		if c.trig = verb; r.nounHere(reg, i) {
			c.trig = noun
		}
	default:
		c.trig = noun
		if j := r.prevSolid(reg, i); j < 0 {
			if n := i + 1; r.pack.Order.SubjectFirst && !r.takesPerson(reg, i, verb) && !(r.entryOf(r.sent[c.first]) != nil && n < len(reg.chunks) && reg.chunks[n].kind == cMent) {
				c.trig = noun // but "April 24: visits Riyadh", "Meeting Xi, he said"
			} else {
				c.trig = verb
			}
		} else {
			p := &reg.chunks[j]
			switch {
			case verb.Feat&pack.Ger != 0 && !p.is(pack.Aux) && (p.is(pack.Plan) || p.is(pack.Neg)) && j > 0 && r.nounStart(reg, j):
				c.trig = noun // "a planned meeting", "no meeting"
			case p.is(pack.Plan), p.is(pack.Aux), p.is(pack.Neg), p.is(pack.Maybe):
				c.trig = verb
			case p.trig != nil && p.trig.Class == pack.Noun && isTalk(p.trig) && verb.Class == pack.Support && slices.Contains(verb.Frame.A, pack.Obj):
				c.trig = verb // "a meeting that brought together"
			case p.kind == cMent && (r.mentions[p.idx].bare || r.hyphened(reg, j) != nil): // an adjective; "the Lavrov-Fidan meeting"
			case p.kind == cMent && (noun.Frame.Kind == pack.FOther || noun.Frame.Kind == pack.FEvent) && r.awaitsObject(reg, j):
			case p.kind == cMent && r.mentions[p.idx].kind != kPossessive && !r.ownerAt(reg, j+1):
				c.trig = verb
			case verb.Feat&pack.Ger != 0 && i+1 < len(reg.chunks) && reg.chunks[i+1].kind == cMent && !r.enclitic(&reg.chunks[i+1]) && !p.is(pack.Det) && !p.is(pack.Of) && (p.is(pack.Prep) || p.is(pack.Sub)):
				c.trig = verb // "after meeting Yermak"
			case comma(r.punct(p)) && r.takesPerson(reg, i, verb):
				c.trig = verb // "paid a visit to Turkey, meeting Erdogan"
			case p.is(pack.Det), p.is(pack.Possessive), p.is(pack.Of):
			case p.is(pack.Prep):
				if p.mark&pack.To != 0 && verb.Feat&(pack.Base|pack.Inf) != 0 {
					c.trig = verb
				}
			case p.is(pack.And), p.is(pack.Comp), p.is(pack.Rel), p.is(pack.Sub):
				c.trig = verb
			case p.kind == cPunct && r.entryOf(r.sent[c.first]) != nil && i+1 < len(reg.chunks) && reg.chunks[i+1].kind == cMent:
				c.trig = verb // "April 24 - visits Riyadh"
			case p.kind == cPunct && !r.pack.Order.SubjectFirst:
				c.trig = verb // where a clause begins, its verb does
			}
		}
	}
	if c.trig != nil && c.trig.Class == pack.Noun && c.trig.Frame.Kind == pack.FOther && c.is(pack.Prep) {
		c.trig = nil
	}
	if c.trig != nil && r.pack.Order.MarkedBefore && c.trig.Class == pack.Verb && (c.trig.Frame.Kind == pack.FEvent || c.trig.Frame.Kind == pack.FSay) && i > 0 && reg.chunks[i-1].kind == cItem && ((reg.chunks[i-1].is(pack.Of) || reg.chunks[i-1].is(pack.Det) && !reg.chunks[i-1].is(pack.Setting)) && !c.trig.Has("document") || c.trig.Frame.Kind == pack.FSay && !c.trig.Has("document") && reg.chunks[i-1].supports()) {
		c.trig = nil // "the ministry OF demand": a noun here
	}
	if c.trig == verb && (c.is(pack.Prep) && r.membersWord(c) || r.nounBehindPrep(reg, i)) {
		c.trig = nil
	}
	if c.trig == nil {
		return
	}
	if c.trig == verb && i > 0 && r.hyphenTo(&reg.chunks[i-1], c) {
		c.trig = nil // "the EU-facilitated dialogue"
		return
	}
	if c.trig == verb && verb.Feat&pack.Ger != 0 && noun == nil {
		if j := r.prevSolid(reg, i); j >= 0 && (reg.chunks[j].is(pack.Det) && !reg.chunks[j].is(pack.Comp) || reg.chunks[j].is(pack.Possessive) || reg.chunks[j].kind == cMent && r.mentions[reg.chunks[j].idx].kind == kPossessive) {
			c.trig = nil
			return
		}
	}
	if c.trig == verb && noun == nil && r.pack.Order.SubjectFirst && i > 0 && verb.Feat&(pack.Past|pack.Part) != 0 {
		if p := &reg.chunks[i-1]; p.kind == cItem && p.is(pack.Det) && !p.is(pack.Comp) && !p.is(pack.Rel) && !p.is(pack.Pronoun) && !(p.is(pack.Adverb) && i > 1 && reg.chunks[i-2].kind == cMent) {
			c.trig = nil // "a negotiated settlement", but "Fidan then headed to"
			return
		}
	}
	if c.trig == verb && verb.Feat&pack.Ger == 0 && c.is(pack.Adverb) && i+1 < len(reg.chunks) && reg.chunks[i+1].is(pack.Verb) {
		c.trig = nil
		return
	}
	if c.trig == verb && verb.Feat != 0 && verb.Feat&^(pack.Base|pack.Pres|pack.Imp|pack.Sg|pack.Pl) == 0 && (!r.verbPlace(reg, i) || r.beforeAux(reg, i)) {
		if c.trig = noun; noun == nil {
			return
		}
	}
	nounLike := c.trig.Class == pack.Noun || c.trig.Class == pack.Adj
	for _, f := range forms {
		if (f.Class == pack.Noun || f.Class == pack.Adj) != nounLike {
			continue
		}
		c.feat |= f.Feat
		if f.Feat == 0 {
			c.feat |= pack.Past // one form for all: it can be finite
		}
		dup := false
		for k, g := range c.trigs {
			same := g.Frame.Kind == f.Frame.Kind && (g.Frame.Needs == f.Frame.Needs && g.Get("object") == f.Get("object") || g.Frame.Kind != pack.FEvent)
			if dup = dup || same; same && g.Frame.Kind == pack.FEvent && len(f.Tail) > len(g.Tail) { // "launched a scathing attack on": more of its words say what
				c.trigs[k] = f
				if c.trig == g {
					c.trig = f
				}
			}
		}
		if !dup && len(c.trigs) < 4 {
			c.trigs = append(c.trigs, f)
		}
	}
}

// beforeAux reports whether an auxiliary stands right behind a word that has a verb's form without
// the past: it is its subject, "said that PRICES would rise".
func (r *reading) beforeAux(reg *region, i int) bool {
	if n := i + 1; r.pack.Order.SubjectFirst && !r.pack.Order.Inverted && n < len(reg.chunks) && reg.chunks[n].kind == cItem {
		x := &reg.chunks[n]
		return x.trig == nil && !x.is(pack.Prep) && !x.is(pack.Sub) && (x.is(pack.Maybe) || x.is(pack.Aux)) && x.set&^(bit(pack.Maybe)|bit(pack.Aux)|bit(pack.Plan)) == 0
	}
	return false
}

// nounStart reports whether the word at chunk j is an adjective or an article where it
// stands: behind an article or a preposition.
func (r *reading) nounStart(reg *region, j int) bool {
	p := &reg.chunks[j-1]
	return p.kind == cItem && (p.is(pack.Det) && !p.is(pack.Comp) || p.is(pack.Prep) || p.is(pack.Possessive) || r.ownerAt(reg, j-1)) || p.kind == cMent && (r.mentions[p.idx].kind == kPossessive || r.mentions[p.idx].bare)
}

// takesPerson reports whether a participle has a person or the holder of an office
// directly behind it: its object.
func (r *reading) takesPerson(reg *region, i int, verb *pack.Form) bool {
	if verb.Feat&pack.Ger == 0 || i+1 >= len(reg.chunks) || reg.chunks[i+1].kind != cMent || r.ownerAt(reg, i+2) {
		return false
	}
	m := &r.mentions[reg.chunks[i+1].idx]
	return (m.kind == kPerson || m.kind == kOffice) && !m.bare
}

// hyphenTo reports whether a hyphen without spaces joins a chunk to what stands before it.
func (r *reading) hyphenTo(p, c *chunk) bool {
	if p.kind != cPunct || p.last != c.first {
		return false
	}
	t := r.doc.Tokens[p.first]
	return rune(t.Num) == '-' && t.Has(text.Glued) && r.doc.Tokens[c.first].Has(text.Glued)
}

// tailsWin leaves out a verb's other senses of meeting where one with words of its
// own after it is found: "had dinner with", not "had with".
func tailsWin(forms []*pack.Form) []*pack.Form {
	tail := false
	for _, f := range forms {
		tail = tail || f.Tail != nil && isTalk(f)
	}
	if !tail {
		return forms
	}
	kept := forms[:0]
	for _, f := range forms {
		if f.Tail != nil || !isTalk(f) {
			kept = append(kept, f)
		}
	}
	return kept
}

// inObject reports whether a finite verb stands before chunk j with nothing but
// words of a noun phrase between: what follows is its object.
func (r *reading) inObject(reg *region, j int) bool {
	for n := 0; j >= 0 && n < 6; j, n = j-1, n+1 {
		x := &reg.chunks[j]
		if x.trig != nil && x.finite() {
			return true
		}
		if x.kind != cItem || x.set&^(bit(pack.Word)|bit(pack.Det)|bit(pack.Modifier)|bit(pack.Noun)|bit(pack.Nameless)|bit(pack.Number)|bit(pack.Adverb)|bit(pack.Verb)) != 0 || x.trig != nil && x.trig.Class == pack.Verb {
			return false
		}
	}
	return false
}

// verbPlace reports whether a form that is also a noun's or an adjective's, as
// English base forms are, can be a verb where it stands.
func (r *reading) verbPlace(reg *region, i int) bool {
	j := r.prevSolid(reg, i)
	if j < 0 {
		return true
	}
	p := &reg.chunks[j]
	switch {
	case p.kind == cMent:
		m := &r.mentions[p.idx]
		if j > 0 && (r.ownerAt(reg, j-1) || reg.chunks[j-1].kind == cMent && r.mentions[reg.chunks[j-1].idx].kind == kPossessive) {
			return false // "Modi's Moscow visit"
		}
		return m.kind != kPossessive && (!m.bare || r.pack.Order.Dropped) && !(m.kind == kPlace && m.definite) // "the Damascus attack"
	case p.is(pack.Aux) && r.isBe(p):
		return false // "is back"
	case p.is(pack.Plan) && p.is(pack.Modifier) && j > 0 && (reg.chunks[j-1].is(pack.Det) || reg.chunks[j-1].is(pack.Possessive) || r.ownerAt(reg, j-1)):
		return false // "a planned visit"
	case p.is(pack.Plan), p.is(pack.Aux), p.is(pack.Neg), p.is(pack.Maybe), p.is(pack.And), p.is(pack.Rel), p.is(pack.Comp), p.kind == cPunct:
		return true
	case p.is(pack.Adverb) && p.is(pack.Det) && j > 0 && reg.chunks[j-1].kind == cMent && !r.mentions[reg.chunks[j-1].idx].bare && r.mentions[reg.chunks[j-1].idx].kind != kPossessive:
		return true // "the ministry then declares"
	case p.is(pack.Det), p.is(pack.Possessive), p.is(pack.Of), p.is(pack.Adj):
		return false
	case p.is(pack.Prep):
		return p.mark&pack.To != 0
	case p.trig != nil && p.trig.Class != pack.Noun:
		return false
	case r.inObject(reg, j):
		return false
	case p.set == 0 || p.only(bit(pack.Word)|bit(pack.Noun)|bit(pack.Nameless)|bit(pack.Adverb)|bit(pack.Body)|bit(pack.Group)):
		f := reg.chunks[i].trig
		return f == nil || f.Feat&pack.Base == 0 // "the nuclear issue"
	}
	return true
}
