package event

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Who did a deed, told behind a word for "by".

// agentBehind is the participle in a case behind the comma at chunk j that the agent follows at once,
// in the case of an agent; j if none stands there.
func (r *Reading) agentBehind(reg *phrase.Region, j int) int {
	n := j + 1
	if !r.Pack.Order.Cases || n+1 >= len(reg.Chunks) || !word.Comma(r.Punct(&reg.Chunks[j])) {
		return j
	}
	x, y := &reg.Chunks[n], &reg.Chunks[n+1]
	if x.Kind == phrase.OfItem && x.Feat&pack.Cases != 0 && x.Feat&(pack.Ger|pack.Part|pack.Pass) != 0 && y.Kind == phrase.OfMention && r.CaseOf([]int32{y.Idx})&pack.Nom == 0 {
		return n
	}
	return j
}

// byBehind is the preposition of the agent behind a participle that describes the noun before chunk
// j, "the plan PRESENTED BY X"; j if none stands there.
func (r *Reading) byBehind(reg *phrase.Region, j int) int {
	x, n := &reg.Chunks[j], j+1
	if n+1 >= len(reg.Chunks) || x.Kind != phrase.OfItem || x.Feat&pack.Part == 0 && x.Feat&pack.Pass == 0 && !(x.Trig != nil && x.Trig.Class == pack.Verb && x.Feat&pack.Past != 0 && !r.Pack.Order.Dropped) {
		return j
	}
	if p := &reg.Chunks[j-1]; p.Kind != phrase.OfItem || p.Is(pack.Aux) || p.Is(pack.Neg) || p.Is(pack.Prep) {
		return j
	}
	if y := &reg.Chunks[n]; y.Kind == phrase.OfItem && y.Is(pack.Prep) && y.Mark&pack.By != 0 && y.Mark&(pack.In|pack.At) == 0 && reg.Chunks[n+1].Kind == phrase.OfMention {
		return n
	}
	return j
}

// doerOf is the subject behind the verb of a relative clause that begins at chunk
// j, where a pronoun says that what the relative stands for is not the subject:
// "praised what Egypt did", "the attack that Israel carried out". -1 if none.
func (r *Reading) doerOf(reg *phrase.Region, j int) int32 {
	if r.Pack.Order.Inverted {
		return r.RelativeDoer(reg, j)
	}
	if k := j + 1; r.Pack.Order.SubjectFirst && !r.Pack.Order.MarkedBefore && !reg.Chunks[j].Is(pack.Comp) && k+1 < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfMention { // "the plan which Kenya put forward"
		if m := &r.Mentions[reg.Chunks[k].Idx]; !m.Bare && m.Kind != mention.Pronoun && m.Kind != mention.Possessive && r.Named(m) && reg.Chunks[k+1].Finite() {
			return reg.Chunks[k].Idx
		}
	}
	if j+2 >= len(reg.Chunks) || !reg.Chunks[j+1].Finite() {
		return -1
	}
	back := false
	for k := j + 2; k < len(reg.Chunks) && k < j+6; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfMention && (r.Mentions[x.Idx].Kind == mention.Possessive || r.Mentions[x.Idx].Kind == mention.Pronoun):
			back = true
		case x.Kind == phrase.OfMention && back && !r.Mentions[x.Idx].Bare && r.Named(&r.Mentions[x.Idx]):
			return x.Idx
		case x.Is(pack.Prep) && !back, x.Kind == phrase.OfItem && x.Is(pack.Adverb):
		default:
			return -1
		}
	}
	return -1
}

// doersOf are several states or bodies that do together what a relative clause that begins at chunk
// j tells: "the sanctions that A and B apply to". Nil if it is not so.
func (r *Reading) doersOf(reg *phrase.Region, j int) []int32 {
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.MarkedBefore {
		return nil
	}
	var list []int32
	for k := reg.PastDet(j + 1); k+1 < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfMention; {
		m := &r.Mentions[reg.Chunks[k].Idx]
		if m.Bare || m.Kind == mention.Pronoun || m.Kind == mention.Possessive || !r.Named(m) {
			return nil
		}
		list = append(list, reg.Chunks[k].Idx)
		if k++; reg.Chunks[k].Finite() && len(list) > 1 {
			return list
		}
		if x := &reg.Chunks[k]; !word.Comma(r.Punct(x)) && !(x.Kind == phrase.OfItem && x.Is(pack.And)) {
			return nil
		}
		k = reg.PastDet(k + 1)
	}
	return nil
}
