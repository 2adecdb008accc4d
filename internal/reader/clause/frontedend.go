package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Deeds whose object stands in front, in languages that have cases: what opens the clause is to
// whom it was done, what stands next to the verb or behind it is who did it.

// maxNounInFront bounds the words of an object that opens its clause.
const maxNounInFront = 4

// frontedEnd adds to a deed with its subject in front, to whom it was done where that stands before
// the subject and opens the clause: "Vietnam-DAT Norway handed helicopters", "Against Chile Oman
// imposed sanctions", "The deeds of Chile Norway condemned".
func (r *Reading) frontedEnd(reg *phrase.Region, c *phrase.Clause) {
	if !r.Pack.Order.Cases || c.Passive || c.Frame.Kind != pack.FEvent && c.Frame.Also == "" {
		return
	}
	slots := c.Frame.B
	if c.Frame.Kind == pack.FSay {
		slots = c.Frame.To
	}
	s := c.Get([]pack.Marker{pack.Subj})
	if s == nil || s.From >= s.To || c.Get(slots) != nil || c.Form.Class == pack.Noun && s.To > c.At {
		return
	}
	at := min(s.From, c.At)
	if at == 0 {
		return
	}
	for k := s.To; k < c.At; k++ { // another clause may stand between
		if x := &reg.Chunks[k]; x.Kind == phrase.OfPunct || x.Is(pack.And) || x.Is(pack.Comp) {
			return
		}
	}
	k := at - 1
	for k > 0 && (reg.Chunks[k].Kind == phrase.OfDate || reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Adverb) && !reg.Chunks[k].Is(pack.Prep)) {
		k--
	}
	if reg.Chunks[k].Kind != phrase.OfMention || r.Mentions[reg.Chunks[k].Idx].Kind == mention.Possessive {
		return
	}
	a := r.ChainLeft(reg, k)
	if head, mark := r.frontedAs(reg, &a); mark&phrase.Marks(slots) != 0 && (r.HeadsClause(reg, head) || mark&(pack.Poss|pack.Obj) == 0 && r.nounInFront(reg, head-1) >= 0) {
		a.Mark = mark & phrase.Marks(slots)
		c.Args = append(c.Args, a)
	}
}

// frontedAs is what a mention in front of a subject is to the verb, and the chunk with which its
// phrase begins: what its preposition marks, else its case, else whose the noun before it is.
func (r *Reading) frontedAs(reg *phrase.Region, a *phrase.Arg) (head int, mark pack.Marker) {
	p := a.From - 1
	if p >= 0 && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Is(pack.Prep) {
		return p, reg.Chunks[p].Mark
	}
	if n := r.nounInFront(reg, p); n >= 0 && r.Genitive(a.Mentions) {
		return n, pack.Poss | pack.OfM
	}
	if f := r.CaseOf(a.Mentions); f != 0 && f&pack.Acc == 0 && f&pack.Gen != 0 && f&pack.Dat == 0 {
		return a.From, 0
	}
	if r.CaseOf(a.Mentions)&pack.Acc == 0 && r.CaseOf(a.Mentions)&pack.Dat != 0 {
		return a.From, pack.To
	}
	return a.From, pack.Obj
}

// nounInFront is the chunk with which the words begin that end with chunk p and open a clause: a
// noun that the pack knows for one, and what describes it; -1 if they are none.
func (r *Reading) nounInFront(reg *phrase.Region, p int) int {
	if p < 0 || reg.Chunks[p].Kind != phrase.OfItem || reg.Chunks[p].Trig != nil && (word.IsTalk(reg.Chunks[p].Trig) || word.IsTrip(reg.Chunks[p].Trig)) || reg.Chunks[p].Is(pack.Prep) || reg.Chunks[p].Is(pack.Adverb) || reg.Chunks[p].Is(pack.And) || reg.Chunks[p].Finite() {
		return -1
	}
	k := p
	for k > 0 && p-k < maxNounInFront && !r.Boundary(&reg.Chunks[k-1]) {
		x := &reg.Chunks[k-1]
		if x.Kind != phrase.OfItem || x.Is(pack.Prep) || x.Is(pack.And) || x.Is(pack.Comp) || x.Is(pack.Sub) || x.Finite() {
			break
		}
		k--
	}
	if k > 0 && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Prep) {
		k-- // "to the border with"
	}
	if k > 0 && !r.Boundary(&reg.Chunks[k-1]) && !r.HeadsClause(reg, k) {
		return -1
	}
	return k
}

// objectThenSubject gives a deed the subject that stands behind its verb, where the noun with which
// the clause opens can only be its object: "The proposal of Norway rejected the ministry of
// Thailand", whose owner was taken for the subject, or that behind the verb for the object.
func (r *Reading) objectThenSubject(reg *phrase.Region, c *phrase.Clause) {
	o := r.Pack.Order
	if !o.Cases || !o.Genitive || c.Passive || c.Frame.Kind != pack.FEvent && c.Frame.Also == "" || c.Form.Class != pack.Verb || !reg.Chunks[c.At].Finite() {
		return
	}
	owner := r.ownerInFront(reg, c)
	if owner == nil {
		return
	}
	k := r.PastAdverbials(reg, c.At+1)
	if k >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfMention || k > c.At+1 && reg.Chunks[k-1].Is(pack.Prep) {
		return
	}
	switch m := &r.Mentions[reg.Chunks[k].Idx]; m.Kind {
	case mention.Person, mention.Office, mention.Body, mention.Organisation, mention.Country:
		if m.Bare || !r.Nominative([]int32{reg.Chunks[k].Idx}) && (m.Kind == mention.Person || m.Kind == mention.Office || r.Oblique([]int32{reg.Chunks[k].Idx}) || !r.knownNoun(&reg.Chunks[owner.From-1])) {
			return // "The federation of Israel will back the president-ACC"
		}
	default:
		return
	}
	subj := r.ChainRight(reg, k)
	subj.Mark = pack.Subj
	kept := c.Args[:0]
	for _, a := range c.Args {
		if a.From == owner.From && a.To == owner.To || a.From < subj.To && subj.From < a.To || a.Mark&pack.Subj != 0 {
			continue
		}
		kept = append(kept, a)
	}
	kept = append(kept, subj)
	if phrase.Marks(c.Frame.B)&(pack.Poss|pack.OfM|pack.Obj) != 0 {
		kept = append(kept, *owner)
	}
	c.Args, c.End = kept, max(c.End, subj.To)
}

// ownerInFront is whose the noun is with which the clause of a verb opens, right before the verb
// but for adverbs: nil if there is none such.
func (r *Reading) ownerInFront(reg *phrase.Region, c *phrase.Clause) *phrase.Arg {
	j := c.At - 1
	for j > 1 {
		if x := &reg.Chunks[j]; x.Kind == phrase.OfItem && x.Is(pack.Adverb) && !x.Is(pack.Prep) {
			j--
		} else if p := &reg.Chunks[j-1]; p.Kind == phrase.OfItem && p.Is(pack.Prep) && (x.Kind == phrase.OfItem && (x.Trig == nil || x.Trig.Class == pack.Noun) || x.Kind == phrase.OfMention) {
			j -= 2 // "the role of Norway in the talks highly praised the minister"
		} else {
			break
		}
	}
	if j < 1 || reg.Chunks[j].Kind != phrase.OfMention {
		return nil
	}
	a := r.ChainLeft(reg, j)
	if m := &r.Mentions[a.Mentions[0]]; m.Bare || m.Kind == mention.Possessive || m.Kind == mention.Pronoun || !r.Genitive(a.Mentions) {
		return nil
	}
	n := r.nounInFront(reg, a.From-1)
	if n < 0 {
		return nil
	}
	if r.CaseOf(a.Mentions)&pack.Nom != 0 || r.CaseOf(a.Mentions) == 0 { // it may be the subject behind words that are no noun
		if !r.knownNoun(&reg.Chunks[a.From-1]) {
			return nil
		}
	}
	a.Mark = pack.Poss
	return &a
}

// knownNoun reports whether the pack knows a chunk for a noun.
func (r *Reading) knownNoun(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfItem && x.Set&(word.Bit(pack.Noun)|word.Bit(pack.Word)|word.Bit(pack.TopicNoun)) != 0
}
