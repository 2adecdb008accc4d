package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// SetsBehind reports whether a chunk is a word for "during" that stands behind its event.
func (r *Reading) SetsBehind(x *Chunk) bool {
	return x.Kind == OfItem && x.Is(pack.Setting) && r.Form(&r.Items[x.Item], pack.Setting).Is(pack.After)
}

// nounHere reports whether a word that is a verb and a noun is the noun at chunk i:
// what a support verb before it holds, what somebody owns, what a preposition marks.
func (r *Reading) nounHere(reg *Region, i int) bool {
	if i+1 < len(reg.Chunks) && reg.Chunks[i+1].Kind == OfMention || r.describesNext(reg, i) {
		return false // "in meeting X": whom one meets follows
	}
	if i > 0 {
		if p := &reg.Chunks[i-1]; p.Kind == OfItem && (p.Is(pack.Of) || p.Is(pack.Det) || p.Is(pack.Prep) && p.Mark&(pack.With|pack.About|pack.To) == 0) {
			return true
		}
	}
	for k := i - 1; k >= 0 && k > i-14; k-- {
		x := &reg.Chunks[k]
		if m := r.Punct(x); m != 0 && !name.ListComma(m) {
			return false
		}
		if x.Supports() {
			return true
		}
		if x.Finite() || x.Kind == OfMention && r.Mentions[x.Idx].Kind == mention.Person {
			return false
		}
	}
	return false
}

// withDays is the chunk at which a clause's circumstances begin: at its stretch, or
// at one before it that is nothing but a day or the event beside which it was.
func (r *Reading) withDays(reg *Region, from int) int {
	for from > 1 {
		begin, only := r.Stretch(reg, from-1), true
		for k := begin; k < from-1; k++ {
			x := &reg.Chunks[k]
			only = only && (x.Kind == OfDate || x.Kind == OfItem && x.Trig == nil && x.Set&(SmallWords|word.Bit(pack.Number)|word.Bit(pack.Unit)) != 0)
		}
		if begin >= from-1 || !only && (!r.SetsBehind(&reg.Chunks[from-2]) || r.OnlyTime(&reg.Chunks[from-2])) {
			break
		}
		from = begin
	}
	return from
}

// OnlyTime reports whether a word behind an event says when something was, and not
// beside what: "after", "while".
func (r *Reading) OnlyTime(x *Chunk) bool {
	return r.Form(&r.Items[x.Item], pack.Setting).Has("time")
}

// ClosesList reports whether chunk k is a word that closes a list of states, "and other
// states", and owns nothing itself.
func (r *Reading) ClosesList(reg *Region, k int) bool {
	f := r.Form(&r.Items[reg.Chunks[k].Item], pack.Word)
	return f != nil && f.Has("etc") && !(k+1 < len(reg.Chunks) && reg.Chunks[k+1].Is(pack.Of))
}
