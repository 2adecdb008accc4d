package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// ofDeedToCome reports whether the date at chunk i belongs to what a deed came before, a verb without tense
// behind a word for "before" between the deed's trigger at chunk at and it: "saw A before meeting B on Friday".
func (r *Reading) ofDeedToCome(reg *Region, at, i int) bool {
	for k := at + 1; k+1 < i; k++ {
		x, y := &reg.Chunks[k], &reg.Chunks[k+1]
		if x.Kind == OfItem && x.Is(pack.Prep) && x.Mark&pack.Before != 0 && x.Mark&pack.AfterM == 0 &&
			y.Trig != nil && y.Trig.Class == pack.Verb && y.Feat&(pack.Inf|pack.Ger) != 0 && y.Feat&(pack.Past|pack.Pres|pack.Fut) == 0 {
			return true
		}
	}
	return false
}

// beforeColon reports whether the date at chunk i is a verb's that stands before a colon, which the
// trigger at chunk at stands behind: "A, who came on Sunday, has a full day: he received B".
func (r *Reading) beforeColon(reg *Region, i, at int) bool {
	verb := false
	for k := i + 1; k < at; k++ {
		x := &reg.Chunks[k]
		if verb && word.Colon(r.Punct(x)) {
			return true
		}
		verb = verb || x.Finite()
	}
	return false
}

// metFirst reports whether the last verb before chunk k tells of somebody met, who stands behind it: the day behind
// what that came before is both meetings': "called on A before talks with B on Monday".
func (r *Reading) metFirst(reg *Region, k int) bool {
	named := false
	for k--; k >= 0; k-- {
		x := &reg.Chunks[k]
		if x.Finite() {
			return named && x.Trig != nil && x.Trig.Class == pack.Verb && word.IsTalk(x.Trig) && x.Feat&pack.Past != 0 && x.Feat&pack.Pres == 0
		}
		named = named || x.Kind == OfMention && r.Mentions[x.Idx].Kind != mention.Place
	}
	return false
}
