package event

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// maxTaken bounds how many chunks before its verb such a noun may stand.
const maxTaken = 8

// apposedDeed is whose deed or words are taken up by the noun before the relative clause
// of a verb of approval, blame or refusal: the doer of the last event of its sentence,
// else the subject with which the sentence begins.
func (r *Reading) apposedDeed(reg *phrase.Region, c *phrase.Clause, typ string) []int32 {
	if !judges(reg, c, typ) {
		return nil
	}
	k := c.At - 1
	for k > 1 && c.At-k < maxTaken && !(reg.Chunks[k].Kind == phrase.OfItem && (reg.Chunks[k].Is(pack.Rel) || r.whichDeed(reg, k))) {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Finite() {
			return nil
		}
		k--
	}
	if k <= 1 || !r.whichDeed(reg, k) && (!reg.Chunks[k].Is(pack.Rel) || !r.CanBeObject(&reg.Chunks[k]) || !r.takesUp(reg, k-1)) {
		return nil
	}
	for i := len(r.Events) - 1; i >= 0; i-- {
		if e := &r.Events[i]; r.Sent[e.Evidence.First] != reg.Sent {
			break
		} else if e.Evidence.First < reg.Chunks[c.At].First {
			return e.Source
		}
	}
	if a := r.First(reg); a != nil {
		return r.WhoOf(a)
	}
	return nil
}

// whichDeed reports whether chunk k, behind a comma, is a word for "which" that means all of what
// was told before it: "…, LO QUE condenó Irán".
func (r *Reading) whichDeed(reg *phrase.Region, k int) bool {
	x := &reg.Chunks[k]
	return x.Kind == phrase.OfItem && x.Is(pack.Sub) && r.Has(&r.Items[x.Item], word.Bit(pack.Sub), "deed") && (word.Comma(r.Punct(&reg.Chunks[k-1])) || word.Dash(r.Punct(&reg.Chunks[k-1])))
}

// takesUp reports whether chunk k is a noun for a deed or for words, with nothing before
// it but an indefinite article, behind a comma.
func (r *Reading) takesUp(reg *phrase.Region, k int) bool {
	x := &reg.Chunks[k]
	if x.Kind != phrase.OfItem || !r.Has(&r.Items[x.Item], word.Bit(pack.Word), "deed") && !r.Has(&r.Items[x.Item], word.Bit(pack.Word), "words") {
		return false
	}
	k--
	for k > 0 && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Det) && !reg.Chunks[k].Is(pack.Rel) {
		k--
	}
	return word.Comma(r.Punct(&reg.Chunks[k])) || word.Dash(r.Punct(&reg.Chunks[k]))
}

// ofThing reports whether a participle without an auxiliary belongs to the noun before it,
// which is nobody, and what else it could be done to stands further back.
func (r *Reading) ofThing(reg *phrase.Region, c *phrase.Clause) bool {
	if c.At < 2 || !r.BareParticiple(reg, c) {
		return false
	}
	if x := &reg.Chunks[c.At-1]; x.Kind != phrase.OfItem && !(x.Kind == phrase.OfMention && r.Mentions[x.Idx].Bare) || x.Kind == phrase.OfItem && x.Set&phrase.SmallWords&^word.Bit(pack.Word) != 0 {
		return false
	}
	for i := range c.Args {
		if a := &c.Args[i]; a.Mark&(pack.Obj|pack.Subj) != 0 && a.To < c.At {
			return true
		}
	}
	return false
}
