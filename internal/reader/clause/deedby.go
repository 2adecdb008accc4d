package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Whose a noun is that a word for "by" or "with" follows, and whose the verb behind a relative clause.

// ofDeed reports whether the word for "by" at chunk j stands right behind the noun of a deed that a word for "after",
// "before" or "during" governs behind a verb or a noun of another deed: "condemned A after an attack BY B".
func (w *rightward) ofDeed(j int) bool {
	r, reg, c := w.r, w.reg, w.c
	if c.Frame.Kind != pack.FEvent || reg.Chunks[j].Mark&pack.By == 0 || reg.Chunks[j].Mark&(pack.With|pack.OfM) != 0 || !deedBefore(reg, c.At+2, j) {
		return false
	}
	p := r.SkipDet(reg, j-2)
	return p > c.At && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Is(pack.Prep) && reg.Chunks[p].Mark&(pack.AfterM|pack.Before|pack.During) != 0
}

// ofNoun reports whether the word for "with", "between" or "by" at chunk j stands right behind a noun that is none of the
// meeting's, while whom the subject met is named already: "met X on the border WITH Pakistan". Behind
// an "and" it is another matter, of another meeting: "discussed trade with A and security WITH B".
func (w *rightward) ofNoun(j int) bool {
	r, reg, c := w.r, w.reg, w.c
	if !word.IsTalk(c.Form) || j < c.At+2 || reg.Chunks[j].Mark&(pack.With|pack.Between|pack.By) == 0 {
		return false
	}
	k := j - 1
	for ; k > c.At; k-- {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfItem || x.Trig != nil && word.IsTalk(x.Trig) || slices.Contains(c.Form.Tail(), r.Doc.Tokens[x.First].ID) || x.Is(pack.And) || x.Is(pack.Prep) || x.Set != 0 && x.Set&(word.Bit(pack.Word)|word.Bit(pack.Noun)|word.Bit(pack.TopicNoun)|word.Bit(pack.Occasion)|word.Bit(pack.Setting)|word.Bit(pack.Adj)|word.Bit(pack.Nameless)) == 0 {
			break
		}
	}
	if k == j-1 {
		return false
	}
	return slices.ContainsFunc(c.Args, func(a phrase.Arg) bool {
		return a.From > c.At && (a.Mark&(pack.Obj|pack.With|pack.By|pack.Between) != 0 || c.Passive && a.Mark&pack.Subj != 0) && len(a.Mentions) > 0 && r.Mentions[a.Mentions[0]].Kind != mention.Place
	})
}

// deedBefore reports whether the noun of a deed that stands behind chunk from ends right before chunk to, so that the
// word for "by" at to tells whose it is: "rejected the proposal after an ATTACK by A".
func deedBefore(reg *phrase.Region, from, to int) bool {
	if to <= from || to > len(reg.Chunks) {
		return false
	}
	x := &reg.Chunks[to-1]
	return x.Kind == phrase.OfItem && x.Trig != nil && x.Trig.Class == pack.Noun
}

// afterRelative reports whether the comma at chunk k closes a relative clause, and the verb of c behind it is that of
// the clause around it: "X, who had met Y, travelled to", not "X, who met Y, arrived from Rome, said".
func (r *Reading) afterRelative(reg *phrase.Region, c *phrase.Clause, k int) bool {
	if r.overRelative(reg, k) == nil {
		return false
	}
	return c.Feat&pack.Part == 0 || !slices.ContainsFunc(reg.Chunks[c.At+1:], func(x phrase.Chunk) bool { return x.Finite() })
}

// opensMain reports whether the participle of c stands behind a comma and a name that opens its clause: it is said of
// the named, not of the subject of a clause before. "While A and B fight, C, backed by D, condemned".
func (r *Reading) opensMain(reg *phrase.Region, c *phrase.Clause, j int) bool {
	if !r.BareParticiple(reg, c) || j < 2 || c.At != j+1 || reg.Chunks[j-1].Kind != phrase.OfMention || r.Mentions[reg.Chunks[j-1].Idx].Kind == mention.Place {
		return false
	}
	p := r.SkipDet(reg, r.ChainLeft(reg, j-1).From-1)
	return p >= 0 && r.Boundary(&reg.Chunks[p])
}

// ofNextVerb reports whether the companion whose preposition is chunk j, and behind whom chunk to
// stands, belongs to the next verb: in a language whose companions stand before their verbs, where more
// than the object stands between it and the verb before, "after meeting A with B held talks".
func (r *Reading) ofNextVerb(reg *phrase.Region, j, to int) bool {
	if !r.Pack.Order.MarkedBefore || reg.Chunks[j-1].Kind == phrase.OfMention {
		return false
	}
	for k := to; k < len(reg.Chunks) && reg.Chunks[k].Kind != phrase.OfPunct && reg.Chunks[k].Kind != phrase.OfQuote; k++ {
		if t := reg.Chunks[k].Trig; t != nil && (t.Class == pack.Verb || t.Class == pack.Support) {
			return true
		}
	}
	return false
}
