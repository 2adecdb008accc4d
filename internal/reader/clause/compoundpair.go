package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Two states that stand right before a noun of talks without a mark that makes them its
// owners: "the Russia and Ukraine second round of talks".

// compoundPair gives a noun of talks the states joined by "and" that stand before it, or
// before the words that describe it; nothing where somebody else is told to have held them.
func (r *Reading) compoundPair(reg *phrase.Region, c *phrase.Clause) {
	if !word.IsTalk(c.Form) || !r.Pack.Order.MarkedBefore || c.Get([]pack.Marker{pack.Poss, pack.With, pack.Between, pack.Subj}) != nil {
		return
	}
	k := c.At - 1
	for n := 0; k >= 0 && n < name.MaxDescribing && r.describesNoun(&reg.Chunks[k]); n++ {
		k--
	}
	if k < 0 || reg.Chunks[k].Kind != phrase.OfMention {
		return
	}
	a := r.ChainLeft(reg, k)
	if !r.statesTogether(a.Mentions) {
		return
	}
	if p := a.From - 1; p >= 0 && (reg.Chunks[p].Is(pack.Prep) || r.OwnerAt(reg, p) || reg.Chunks[p].Trig != nil && reg.Chunks[p].Trig.Class == pack.Verb && !reg.Chunks[p].Supports()) {
		return // what somebody does about those talks
	}
	a.Mark = pack.Between
	c.Args = append(c.Args, a)
}

// describesNoun reports whether a chunk can stand between a noun and the states before it.
func (r *Reading) describesNoun(x *phrase.Chunk) bool {
	const ties = 1<<pack.Prep | 1<<pack.And | 1<<pack.Comp | 1<<pack.Sub | 1<<pack.Of | 1<<pack.Neg | 1<<pack.Plan | 1<<pack.Maybe | 1<<pack.Aux
	if x.Kind == phrase.OfDate {
		return false
	}
	if x.Kind == phrase.OfMention || x.Kind == phrase.OfPunct {
		return false
	}
	return x.Set&ties == 0 && (x.Trig == nil || x.Trig.Class != pack.Verb)
}

// statesTogether reports whether mentions are states only, and two or more of them.
func (r *Reading) statesTogether(mentions []int32) bool {
	n := 0
	for _, mi := range mentions {
		m := &r.Mentions[mi]
		if m.Kind != mention.Country || m.Side || len(m.Countries) == 0 {
			return false
		}
		n += len(m.Countries)
	}
	return n > 1
}

// twoBeforeNoun notes two who stand joined right before a noun like "the last meeting" without the mark of an owner,
// days and small words between: it is theirs, "A and B('s) last meeting".
func (r *Reading) twoBeforeNoun(reg *phrase.Region, c *phrase.Clause) {
	if !c.Form.Has("again") || len(c.Args) > 0 {
		return
	}
	k := c.At - 1
	for k > 0 && (reg.Chunks[k].Kind == phrase.OfDate || reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Trig == nil && reg.Chunks[k].Set&^(word.Bit(pack.Adverb)|word.Bit(pack.Aux)|word.Bit(pack.Word)) == 0) {
		k--
	}
	if k < 2 || reg.Chunks[k].Kind != phrase.OfMention || r.Mentions[reg.Chunks[k].Idx].Kind == mention.Place {
		return
	}
	if a := r.ChainLeft(reg, k); len(a.Mentions) == 2 && (a.From == 0 || !reg.Chunks[a.From-1].Is(pack.Prep)) {
		a.Mark = pack.Poss
		c.Args = append(c.Args, a)
	}
}
