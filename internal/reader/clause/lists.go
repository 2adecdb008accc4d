package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Lists of those who are named behind a trigger.

// ownerAgain reports whether the "and" at chunk j joins to the owner of a noun another one with an "of" of
// its own: "the meeting OF the president AND OF the chancellor".
func (w *rightward) ownerAgain(j int) bool {
	r, reg, last := w.r, w.reg, len(w.c.Args)-1
	n := j + 1
	if last < 0 || w.c.Args[last].Mark&pack.OfM == 0 || w.c.Args[last].To != j || n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfItem || !reg.Chunks[n].Is(pack.Of) && (!reg.Chunks[n].Is(pack.Prep) || reg.Chunks[n].Mark&pack.OfM == 0) {
		return false
	}
	for n++; n < len(reg.Chunks) && n < j+4 && reg.Chunks[n].Only(word.Bit(pack.Det)); n++ {
		continue
	}
	if n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention {
		return false
	}
	k := r.Mentions[reg.Chunks[n].Idx].Kind
	return k == mention.Person || k == mention.Office || k == mention.Country
}

// listBehind is the list of those who are named from chunk n on, each perhaps with a word for "with"
// and one for "first" or "then".
func (r *Reading) listBehind(reg *phrase.Region, n int) phrase.Arg {
	a := phrase.Arg{From: n, To: n}
	for n < len(reg.Chunks) {
		k := n
		for k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfItem && (reg.Chunks[k].Is(pack.And) || reg.Chunks[k].Is(pack.Prep) && reg.Chunks[k].Mark&pack.With != 0) {
			k++
		}
		if k == len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfMention {
			break
		}
		b := r.ChainRight(reg, k)
		a.Mentions, a.To = append(a.Mentions, b.Mentions...), b.To
		for n = b.To; n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Only(word.Bit(pack.Adverb)); n++ {
			continue
		}
		if n < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[n])) {
			n++
		} else if n == len(reg.Chunks) || !reg.Chunks[n].Is(pack.And) {
			break
		}
	}
	return a
}

// personsOrBoth reports whether an argument names persons only, or those spoken of before: "the two leaders".
func (r *Reading) personsOrBoth(a *phrase.Arg) bool {
	if a == nil {
		return false
	}
	for _, mi := range a.Mentions {
		if r.Mentions[mi].Kind != mention.Anaphor && !r.Personal(&phrase.Arg{Mentions: []int32{mi}}) {
			return false
		}
	}
	return true
}
