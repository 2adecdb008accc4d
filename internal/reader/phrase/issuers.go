package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// issuerOf is whose document the noun group [from,to) is, where its head is a
// noun that the pack knows as one: "the ministry's statement", "a letter from
// the ministry".
func (r *Reading) issuerOf(reg *Region, from, to int) *Arg {
	head := &reg.Chunks[to-1]
	if !head.Is(pack.Noun) || !r.SaysOnPaper(&r.Items[head.Item]) {
		return nil
	}
	for k := to - 2; k > from; k-- {
		if x := &reg.Chunks[k-1]; r.OwnerAt(reg, k) && x.Kind == OfMention && r.Named(&r.Mentions[x.Idx]) {
			a := r.ChainLeft(reg, k-1)
			return &a
		}
	}
	if n := r.pastIssued(reg, to); n+1 < len(reg.Chunks) && reg.Chunks[n].Kind == OfItem && reg.Chunks[n].Mark&(pack.From|pack.By|pack.OfM) != 0 {
		if n = r.OverDet(reg, n+1); n < len(reg.Chunks) && reg.Chunks[n].Kind == OfMention && r.Named(&r.Mentions[reg.Chunks[n].Idx]) {
			a := r.ChainRight(reg, n)
			return &a
		}
	}
	return nil
}

// pastIssued is the chunk of the word for "by" behind a participle and a day at chunk k, "a
// statement issued on Monday by", else k.
func (r *Reading) pastIssued(reg *Region, k int) int {
	n := len(reg.Chunks)
	if k >= n || reg.Chunks[k].Kind != OfItem || !r.issues(&reg.Chunks[k]) {
		return k
	}
	j := k + 1
	for j < n && (reg.Chunks[j].Kind == OfDate || reg.Chunks[j].Kind == OfItem && (reg.Chunks[j].Set&(word.Bit(pack.Adverb)|word.Bit(pack.DayPart)) != 0 || reg.Chunks[j].Mark&pack.On != 0 && j+1 < n && reg.Chunks[j+1].Kind == OfDate)) {
		j++
	}
	if j < n && reg.Chunks[j].Kind == OfItem && reg.Chunks[j].Mark&pack.By != 0 {
		return j
	}
	return k
}

// issues reports whether a chunk is a participle that says who made a document public.
func (r *Reading) issues(x *Chunk) bool {
	for _, f := range r.Forms(&r.Items[x.Item], word.Bit(pack.Verb)) {
		if f.Feat&pack.Part != 0 && f.Has("issues") {
			return true
		}
	}
	return false
}

// SaysOnPaper reports whether an item is a noun for words that somebody issued, and no other.
func (r *Reading) SaysOnPaper(it *word.Item) bool {
	for _, f := range r.Forms(it, word.Bit(pack.Noun)) {
		if f.Frame.Kind != pack.FSay && f.Frame.Kind != pack.FOther {
			return false
		}
	}
	return it.Is(pack.Noun)
}
