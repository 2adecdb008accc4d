package phrase

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Which of its meanings a word is a trigger in: a verb or a noun, by where it stands.

// pickTrigger decides whether an item that can be a verb or a noun is the one
// or the other, from what stands before it.
func (r *Reading) pickTrigger(reg *Region, i int) {
	c := &reg.Chunks[i]
	if c.Kind != OfItem || c.Set&mention.Triggers == 0 {
		return
	}
	forms := r.Forms(&r.Items[c.Item], mention.Triggers)
	kept, named := forms[:0], r.writtenAsName(c.First)
	for _, f := range forms {
		if f.Gapped() && f.Class == pack.Support && len(forms) > 1 {
			if e := r.tailAt(reg, i, f); e > 0 && int(e) < len(r.DateAt) && (r.DateAt[e] >= 0 && !(r.Pack.Order.Compound && r.Items[r.ItemAt[e-1]].Is(pack.Noun)) || r.DateAt[e-1] >= 0) {
				continue // "arrived on Monday", not "had talks last Friday"
			}
		}
		if named && (f.Class == pack.Verb || f.Class == pack.Support) {
			continue
		}
		if (!f.Gapped() || r.tailAt(reg, i, f) > 0) && (!f.Has("opens") || r.opensWith(reg, i)) {
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
		c.Trig = noun
	case noun == nil:
		c.Trig = verb
	case r.Pack.Order.MarkedBefore:
		if c.Trig = verb; r.nounHere(reg, i) {
			c.Trig = noun
		}
	default:
		c.Trig = noun
		if j := r.PrevSolid(reg, i); j < 0 {
			if n := i + 1; r.Pack.Order.SubjectFirst && !r.takesPerson(reg, i, verb) && !(r.EntryOf(r.Sent[c.First]) != nil && n < len(reg.Chunks) && reg.Chunks[n].Kind == OfMention) {
				c.Trig = noun // but "April 24: visits Riyadh", "Meeting Xi, he said"
			} else {
				c.Trig = verb
			}
		} else {
			p := &reg.Chunks[j]
			switch {
			case verb.Feat&pack.Ger != 0 && !p.Is(pack.Aux) && (p.Is(pack.Plan) || p.Is(pack.Neg)) && j > 0 && r.nounStart(reg, j):
				c.Trig = noun // "a planned meeting", "no meeting"
			case p.Is(pack.Plan), p.Is(pack.Aux), p.Is(pack.Neg), p.Is(pack.Maybe):
				c.Trig = verb
			case p.Trig != nil && p.Trig.Class == pack.Noun && word.IsTalk(p.Trig) && verb.Class == pack.Support && slices.Contains(verb.Frame.A, pack.Obj):
				c.Trig = verb // "a meeting that brought together"
			case p.Kind == OfMention && (r.Mentions[p.Idx].Bare || r.Hyphened(reg, j) != nil): // an adjective; "the Lavrov-Fidan meeting"
			case p.Kind == OfMention && (noun.Frame.Kind == pack.FOther || noun.Frame.Kind == pack.FEvent) && r.awaitsObject(reg, j):
			case r.Pack.Order.Compound && p.Kind == OfMention && r.Mentions[p.Idx].Kind == mention.Organisation && verb.Feat&pack.Ger != 0 && verb.Feat&(pack.Past|pack.Pres) == 0: // "the G20 meeting"
			case r.Pack.Order.Compound && p.Kind == OfMention && verb.Feat&pack.Past == 0 && r.onlyDescribes(reg, j): // "in a Taliban attack"
			case p.Kind == OfMention && r.Mentions[p.Idx].Kind != mention.Possessive && !r.OwnerAt(reg, j+1):
				c.Trig = verb
			case verb.Feat&pack.Ger != 0 && i+1 < len(reg.Chunks) && reg.Chunks[i+1].Kind == OfMention && !r.Enclitic(&reg.Chunks[i+1]) && !p.Is(pack.Det) && !p.Is(pack.Of) && (p.Is(pack.Prep) || p.Is(pack.Sub)):
				c.Trig = verb // "after meeting Yermak"
			case word.Comma(r.Punct(p)) && r.takesPerson(reg, i, verb):
				c.Trig = verb // "paid a visit to Turkey, meeting Erdogan"
			case word.Comma(r.Punct(p)) && verb.Feat&pack.Pres != 0 && r.subjectSetOff(reg, j):
				c.Trig = verb // "the minister, A, visits Egypt", in a language in which a visit is written so too
			case p.Is(pack.Det), p.Is(pack.Possessive), p.Is(pack.Of):
			case p.Is(pack.Prep):
				if r.dayOpens(reg, j, i) {
					c.Trig = verb // "on Monday discussed the ministers": what the preposition governs is the day
				} else if p.Mark&pack.To != 0 && verb.Feat&(pack.Base|pack.Inf) != 0 {
					c.Trig = verb
				}
			case p.Is(pack.And), p.Is(pack.Comp), p.Is(pack.Rel), p.Is(pack.Sub):
				c.Trig = verb
			case p.Kind == OfPunct && r.EntryOf(r.Sent[c.First]) != nil && i+1 < len(reg.Chunks) && reg.Chunks[i+1].Kind == OfMention:
				c.Trig = verb // "April 24 - visits Riyadh"
			case p.Kind == OfPunct && !r.Pack.Order.SubjectFirst:
				c.Trig = verb // where a clause begins, its verb does
			}
		}
	}
	if c.Trig != nil && c.Trig.Class == pack.Noun && c.Trig.Frame.Kind == pack.FOther && c.Is(pack.Prep) {
		c.Trig = nil
	}
	if c.Trig != nil && r.Pack.Order.MarkedBefore && c.Trig.Class == pack.Verb && (c.Trig.Frame.Kind == pack.FEvent || c.Trig.Frame.Kind == pack.FSay) && i > 0 && reg.Chunks[i-1].Kind == OfItem && ((reg.Chunks[i-1].Is(pack.Of) || reg.Chunks[i-1].Is(pack.Det) && !reg.Chunks[i-1].Is(pack.Setting)) && !c.Trig.Has("document") || c.Trig.Frame.Kind == pack.FSay && !c.Trig.Has("document") && reg.Chunks[i-1].Supports()) {
		c.Trig = nil // "the ministry OF demand": a noun here
	}
	if c.Trig == verb && (c.Is(pack.Prep) && r.MembersWord(c) || r.nounBehindPrep(reg, i)) {
		c.Trig = nil
	}
	if c.Trig == nil {
		return
	}
	if c.Trig == verb && i > 0 && r.hyphenTo(&reg.Chunks[i-1], c) {
		c.Trig = nil // "the EU-facilitated dialogue"
		return
	}
	if c.Trig == verb && verb.Feat&pack.Ger != 0 && noun == nil {
		if j := r.PrevSolid(reg, i); j >= 0 && (reg.Chunks[j].Is(pack.Det) && !reg.Chunks[j].Is(pack.Comp) || reg.Chunks[j].Is(pack.Possessive) || reg.Chunks[j].Kind == OfMention && r.Mentions[reg.Chunks[j].Idx].Kind == mention.Possessive) {
			c.Trig = nil
			return
		}
	}
	if c.Trig == verb && noun == nil && r.Pack.Order.SubjectFirst && i > 0 && verb.Feat&(pack.Past|pack.Part) != 0 {
		if p := &reg.Chunks[i-1]; p.Kind == OfItem && p.Is(pack.Det) && !p.Is(pack.Comp) && !p.Is(pack.Rel) && !p.Is(pack.Pronoun) && !reg.floats(i-1) && !(p.Is(pack.Adverb) && i > 1 && (reg.Chunks[i-2].Kind == OfDate || word.Comma(r.Punct(&reg.Chunks[i-2])) || reg.Chunks[i-2].Kind == OfItem && reg.Chunks[i-2].Is(pack.And))) {
			c.Trig = nil // "a negotiated settlement", but "Fidan then headed to", "met A, then saw B"
			return
		}
	}
	if c.Trig == verb && noun == nil && r.Pack.Order.Compound && i > 0 && i+1 < len(reg.Chunks) && verb.Feat&(pack.Past|pack.Part) == pack.Past|pack.Part && reg.Chunks[i-1].Kind == OfItem && reg.Chunks[i-1].Only(word.Bit(pack.Prep)) && reg.Chunks[i-1].Mark&pack.As == 0 && reg.Chunks[i+1].Kind == OfItem && reg.Chunks[i+1].Set&(word.Bit(pack.Prep)|word.Bit(pack.Of)|word.Bit(pack.Det)|word.Bit(pack.Comp)) == 0 {
		c.Trig = nil // "in pledged delegates"
		return
	}
	if c.Trig == verb && noun == nil && r.attributive(reg, i, verb) {
		c.Trig = nil
		return
	}
	if c.Trig == verb && verb.Feat&pack.Ger != 0 && c.Is(pack.Adverb) && !r.Pack.Order.SubjectFirst && i > 0 && !word.Comma(r.Punct(&reg.Chunks[i-1])) {
		c.Trig = nil // "to meet again", which is "renewing" too
		return
	}
	if c.Trig == verb && verb.Feat&pack.Ger == 0 && c.Is(pack.Adverb) && i+1 < len(reg.Chunks) && reg.Chunks[i+1].Is(pack.Verb) {
		c.Trig = nil
		return
	}
	if c.Trig == verb && verb.Feat != 0 && verb.Feat&^(pack.Base|pack.Pres|pack.Imp|pack.Sg|pack.Pl) == 0 && (!r.verbPlace(reg, i) || r.beforeAux(reg, i) || noun != nil && (verb.Feat&pack.Base != 0 && r.behindOne(reg, i) || noun.Frame.Kind == pack.FEvent && r.behindPast(reg, i))) {
		if c.Trig = noun; noun == nil {
			return
		}
	}
	nounLike := c.Trig.Class == pack.Noun || c.Trig.Class == pack.Adj
	for _, f := range forms {
		if (f.Class == pack.Noun || f.Class == pack.Adj) != nounLike {
			continue
		}
		c.Feat |= f.Feat
		if f.Feat == 0 {
			c.Feat |= pack.Past // one form for all: it can be finite
		}
		dup := false
		for k, g := range c.Trigs {
			same := g.Frame.Kind == f.Frame.Kind && (g.Frame.Needs == f.Frame.Needs && g.Get("object") == f.Get("object") || g.Frame.Kind != pack.FEvent)
			if dup = dup || same; same && g.Frame.Kind == pack.FEvent && len(f.Tail()) > len(g.Tail()) { // "launched a scathing attack on": more of its words say what
				c.Trigs[k] = f
				if c.Trig == g {
					c.Trig = f
				}
			}
		}
		if !dup && len(c.Trigs) < 4 {
			c.Trigs = r.AddForm(c.Trigs, f)
		}
	}
}

// subjectSetOff reports whether the comma at chunk j closes the name of an office's holder behind the office,
// a verb of whom the sentence has not told yet.
func (r *Reading) subjectSetOff(reg *Region, j int) bool {
	if !r.Pack.Order.SubjectFirst || j == 0 || reg.Chunks[j-1].Kind != OfMention {
		return false
	}
	m := &r.Mentions[reg.Chunks[j-1].Idx]
	inner := false
	for i := m.First; i < m.Last; i++ {
		inner = inner || word.Comma(rune(r.Doc.Tokens[i].Num))
	}
	if !inner || m.Kind != mention.Person || len(m.Titles) == 0 {
		return false
	}
	for k := range j - 1 {
		if x := &reg.Chunks[k]; x.Kind != OfItem && x.Kind != OfDate && !word.Comma(r.Punct(x)) || x.Finite() || x.Is(pack.Prep) {
			return false
		}
	}
	return true
}

// dayOpens reports whether a day with the preposition at chunk j, and nothing else, stands in its
// clause before the word at chunk i, in a language whose verbs come first.
func (r *Reading) dayOpens(reg *Region, j, i int) bool {
	if r.Pack.Order.SubjectFirst || reg.Chunks[i-1].Kind != OfDate {
		return false
	}
	for k := j + 1; k < i; k++ {
		if reg.Chunks[k].Kind != OfDate {
			return false
		}
	}
	if j > 0 && reg.Chunks[j-1].Is(pack.And) {
		j--
	}
	return j == 0 || reg.Chunks[j-1].Kind == OfPunct
}

// beforeAux reports whether an auxiliary stands right behind a word that has a verb's form without
// the past: it is its subject, "said that PRICES would rise".
func (r *Reading) beforeAux(reg *Region, i int) bool {
	if n := i + 1; r.Pack.Order.SubjectFirst && !r.Pack.Order.Inverted && n < len(reg.Chunks) && reg.Chunks[n].Kind == OfItem {
		x := &reg.Chunks[n]
		return x.Trig == nil && !x.Is(pack.Prep) && !x.Is(pack.Sub) && (x.Is(pack.Maybe) || x.Is(pack.Aux)) && x.Set&^(word.Bit(pack.Maybe)|word.Bit(pack.Aux)|word.Bit(pack.Plan)) == 0
	}
	return false
}

// behindOne reports whether a base form stands behind the name of one person, and nothing before the name asks for one:
// it would not agree with him, and is the noun that he describes, "(the) Lavrov VISIT to Cairo ended".
func (r *Reading) behindOne(reg *Region, i int) bool {
	if !r.Pack.Order.Compound || i == 0 || reg.Chunks[i-1].Kind != OfMention {
		return false
	}
	m := &r.Mentions[reg.Chunks[i-1].Idx]
	if m.Kind != mention.Person || m.Plural || len(m.Who) > 1 {
		return false
	}
	if i == 1 || r.Items[r.ItemAt[m.First]].Is(pack.Det) {
		return true
	}
	p := &reg.Chunks[i-2]
	return p.Kind == OfItem && p.Is(pack.Det) && !p.Is(pack.Comp) || p.Kind == OfItem && p.Is(pack.Prep) && !p.Is(pack.And) && !p.Is(pack.Comp) && !p.Is(pack.Sub)
}

// nounStart reports whether the word at chunk j is an adjective or an article where it
// stands: behind an article or a preposition.
func (r *Reading) nounStart(reg *Region, j int) bool {
	p := &reg.Chunks[j-1]
	return p.Kind == OfItem && (p.Is(pack.Det) && !p.Is(pack.Comp) || p.Is(pack.Prep) || p.Is(pack.Possessive) || r.OwnerAt(reg, j-1)) || p.Kind == OfMention && (r.Mentions[p.Idx].Kind == mention.Possessive || r.Mentions[p.Idx].Bare)
}

// takesPerson reports whether a participle has a person or the holder of an office
// directly behind it: its object.
func (r *Reading) takesPerson(reg *Region, i int, verb *pack.Form) bool {
	if verb.Feat&pack.Ger == 0 || i+1 >= len(reg.Chunks) || reg.Chunks[i+1].Kind != OfMention || r.OwnerAt(reg, i+2) {
		return false
	}
	m := &r.Mentions[reg.Chunks[i+1].Idx]
	return (m.Kind == mention.Person || m.Kind == mention.Office) && !m.Bare
}

// hyphenTo reports whether a hyphen without spaces joins a chunk to what stands before it.
func (r *Reading) hyphenTo(p, c *Chunk) bool {
	if p.Kind != OfPunct || p.Last != c.First {
		return false
	}
	t := r.Doc.Tokens[p.First]
	return rune(t.Num) == '-' && t.Has(text.Glued) && r.Doc.Tokens[c.First].Has(text.Glued)
}

// tailsWin leaves out a verb's other senses of meeting where one with words of its
// own after it is found: "had dinner with", not "had with".
func tailsWin(forms []*pack.Form) []*pack.Form {
	tail := false
	for _, f := range forms {
		tail = tail || f.Gapped() && word.IsTalk(f)
	}
	if !tail {
		return forms
	}
	kept := forms[:0]
	for _, f := range forms {
		if f.Gapped() || !word.IsTalk(f) {
			kept = append(kept, f)
		}
	}
	return kept
}

// inObject is the finite verb before chunk j with nothing but words of a noun phrase
// between: what follows is its object. Nil if there is none.
func (r *Reading) inObject(reg *Region, j int) *pack.Form {
	for n := 0; j >= 0 && n < 6; j, n = j-1, n+1 {
		x := &reg.Chunks[j]
		if x.Trig != nil && x.Finite() {
			return x.Trig
		}
		if x.Kind != OfItem || x.Set&^(word.Bit(pack.Word)|word.Bit(pack.Det)|word.Bit(pack.Modifier)|word.Bit(pack.Noun)|word.Bit(pack.Nameless)|word.Bit(pack.Number)|word.Bit(pack.Adverb)|word.Bit(pack.Verb)) != 0 || x.Trig != nil && x.Trig.Class == pack.Verb {
			return nil
		}
	}
	return nil
}

// behindPast reports whether "and" joins the word at chunk i to a clause whose verb is in the past tense alone: in the present
// it would be no verb of the same subject's, "discussed the truce and SANCTIONS on".
func (r *Reading) behindPast(reg *Region, i int) bool {
	if !r.Pack.Order.Compound || i == 0 || !reg.Chunks[i-1].Is(pack.And) {
		return false
	}
	for k := i - 2; k >= 0; k-- {
		x := &reg.Chunks[k]
		if x.Finite() {
			return x.Feat&pack.Past != 0 && x.Feat&pack.Pres == 0
		}
		if x.Kind == OfQuote || r.Boundary(x) && !word.Comma(r.Punct(x)) || x.Kind == OfItem && x.Is(pack.Rel) {
			return false
		}
	}
	return false
}

// behindPlural reports whether the noun at chunk j ends as a plural does and the base form at chunk
// i behind it has an object, or is no noun: "some countries ignore the rules".
func (r *Reading) behindPlural(reg *Region, j, i int) bool {
	if i != j+1 || i+1 >= len(reg.Chunks) {
		return false
	}
	t := r.Doc.Tokens[reg.Chunks[j].Last-1]
	if !r.Pack.Guess.IsPlural(r.Doc.Text[t.Start:t.End]) {
		return false
	}
	x, y := &reg.Chunks[i], &reg.Chunks[i+1]
	if x.Set&(word.Bit(pack.Word)|word.Bit(pack.Noun)|word.Bit(pack.TopicNoun)) == 0 {
		return true
	}
	return y.Kind == OfItem && (y.Is(pack.Det) || y.Is(pack.Possessive) || y.Is(pack.Comp)) || y.Kind == OfMention && (r.Mentions[y.Idx].Kind == mention.Pronoun || r.Mentions[y.Idx].Kind == mention.Possessive)
}

// verbPlace reports whether a form that is also a noun's or an adjective's, as
// English base forms are, can be a verb where it stands.
func (r *Reading) verbPlace(reg *Region, i int) bool {
	j := r.PrevSolid(reg, i)
	if j < 0 {
		return true
	}
	p := &reg.Chunks[j]
	verb := r.inObject(reg, j)
	switch {
	case p.Kind == OfMention:
		m := &r.Mentions[p.Idx]
		if j > 0 && (r.OwnerAt(reg, j-1) || reg.Chunks[j-1].Kind == OfMention && r.Mentions[reg.Chunks[j-1].Idx].Kind == mention.Possessive) {
			return false // "Modi's Moscow visit"
		}
		return m.Kind != mention.Possessive && (!m.Bare || r.Pack.Order.Dropped) && !(m.Kind == mention.Place && m.Definite) // "the Damascus attack"
	case p.Is(pack.Aux) && r.IsBe(p):
		return false // "is back"
	case p.Is(pack.Plan) && p.Is(pack.Modifier) && j > 0 && (reg.Chunks[j-1].Is(pack.Det) || reg.Chunks[j-1].Is(pack.Possessive) || r.OwnerAt(reg, j-1)):
		return false // "a planned visit"
	case p.Is(pack.Plan), p.Is(pack.Aux), p.Is(pack.Neg), p.Is(pack.Maybe), p.Is(pack.And), p.Is(pack.Rel), p.Is(pack.Comp), p.Kind == OfPunct:
		return true
	case p.Is(pack.Adverb) && p.Is(pack.Det) && j > 0 && reg.Chunks[j-1].Kind == OfMention && !r.Mentions[reg.Chunks[j-1].Idx].Bare && r.Mentions[reg.Chunks[j-1].Idx].Kind != mention.Possessive:
		return true // "the ministry then declares"
	case p.Is(pack.Det), p.Is(pack.Possessive), p.Is(pack.Of), p.Is(pack.Adj):
		return false
	case p.Is(pack.Prep):
		return p.Mark&pack.To != 0
	case p.Trig != nil && p.Trig.Class != pack.Noun:
		return false
	case verb != nil:
		return verb.Frame.Kind == pack.FSay && r.behindPlural(reg, j, i) // "said many people own the land"
	case p.Set == 0 || p.Only(word.Bit(pack.Word)|word.Bit(pack.Noun)|word.Bit(pack.Nameless)|word.Bit(pack.Adverb)|word.Bit(pack.Body)|word.Bit(pack.Group)):
		f := reg.Chunks[i].Trig
		return f == nil || f.Feat&pack.Base == 0 || r.behindPlural(reg, j, i) // not "the nuclear issue"
	}
	return true
}
