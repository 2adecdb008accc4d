package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// attributive reports whether the participle at chunk i only describes the people or the body behind
// it, in a language that sets such a word before its noun: it stands right behind another verb, whose
// object they are, "released DETAINED students", or behind their number, "freed three JAILED students".
func (r *Reading) attributive(reg *Region, i int, verb *pack.Form) bool {
	if !r.Pack.Order.Compound || !r.Pack.Order.SubjectFirst || i == 0 || i+1 >= len(reg.Chunks) || verb.Gapped() || verb.Feat&(pack.Past|pack.Part) != pack.Past|pack.Part {
		return false
	}
	n := &reg.Chunks[i+1]
	if n.Kind == OfItem && n.Only(word.Bit(pack.Word)) { // "returned looted bronzes"
		p := &reg.Chunks[i-1]
		return p.Kind == OfItem && p.Trig != nil && p.Trig.Class == pack.Verb && p.Trig.Frame.Kind == pack.FEvent && p.Tail == 0 && !p.Is(pack.Aux)
	}
	if n.Kind != OfMention || r.OwnerAt(reg, i+2) {
		return false
	}
	switch m := &r.Mentions[n.Idx]; {
	case m.Definite || m.Indef || m.Poss != nil || m.Bare:
		return false
	case m.Kind != mention.Group && m.Kind != mention.Office:
		return false
	}
	p := &reg.Chunks[i-1]
	if p.Kind != OfItem {
		return false
	}
	if p.Only(word.Bit(pack.Number)) {
		return true
	}
	f := p.Trig
	return f != nil && f.Class == pack.Verb && f.Frame.Kind == pack.FEvent && p.Tail == 0 && !p.Is(pack.Aux)
}

// onlyDescribes reports whether the organisation named at chunk j has an indefinite article, or a preposition right
// before it: a word behind it that can be a noun is one, "in a Taliban ATTACK".
func (r *Reading) onlyDescribes(reg *Region, j int) bool {
	m := &r.Mentions[reg.Chunks[j].Idx]
	if m.Kind != mention.Organisation || m.Poss != nil {
		return false
	}
	return m.Indef || j > 0 && reg.Chunks[j-1].Kind == OfItem && reg.Chunks[j-1].Only(word.Bit(pack.Prep)) && reg.Chunks[j-1].Mark&(pack.In|pack.During|pack.By|pack.AfterM) != 0
}
