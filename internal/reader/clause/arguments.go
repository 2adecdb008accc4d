package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// listMark is the marker of those of whom some are then named: of the last argument,
// if it names nobody, or of the preposition before words that name nobody.
func (r *Reading) listMark(c *phrase.Clause, pending pack.Marker) pack.Marker {
	for i := len(c.Args) - 1; i >= 0; i-- {
		a := &c.Args[i]
		if a.From < c.At || a.Mark&(pack.With|pack.Obj|pack.Between) == 0 {
			continue
		}
		for _, mi := range a.Mentions {
			if m := &r.Mentions[mi]; m.Kind == mention.Person || len(m.Who) > 0 && !m.Plural {
				return 0
			}
		}
		return a.Mark
	}
	if m := pending & (pack.With | pack.Between); m != 0 || c.Form.Class != pack.Verb || !word.IsTalk(c.Form) || c.Get([]pack.Marker{pack.Obj}) != nil {
		return m
	}
	return pack.Obj // "met a number of his counterparts, among them A and B"
}

// closesNoun reports whether chunk j goes on after a noun and its adjectives: a
// preposition, a mark, a day, a verb, or nothing.
func (r *Reading) closesNoun(reg *phrase.Region, j int) bool {
	if j >= len(reg.Chunks) {
		return true
	}
	x := &reg.Chunks[j]
	return x.Kind == phrase.OfPunct || x.Kind == phrase.OfDate || x.Finite() || x.Is(pack.Prep) || x.Is(pack.Of) || x.Is(pack.Aux) || x.Is(pack.And)
}

// fromSlot reports whether a clause has a place for what stands after a word for "from".
func (r *Reading) fromSlot(c *phrase.Clause) bool {
	return (phrase.Marks(c.Frame.A)|phrase.Marks(c.Frame.B)|phrase.Marks(c.Frame.To))&pack.From != 0
}

// adjective reports whether a mention is a state's adjective, or can be.
func (r *Reading) adjective(x *phrase.Chunk) bool {
	m := &r.Mentions[x.Idx]
	if m.Bare {
		return true
	}
	if m.Kind != mention.Country || m.Last-m.First != 1 {
		return false
	}
	for _, f := range r.Forms(&r.Items[r.ItemAt[m.First]], word.Bit(pack.Country)) {
		if f.Alt {
			return true
		}
	}
	return false
}

// adjectives are the states whose adjectives follow a noun of meeting one after
// the other: its parties. Where the noun has its article it only speaks of a
// meeting: other words must say that it was held.
func (r *Reading) adjectives(reg *phrase.Region, c *phrase.Clause, j int) (phrase.Arg, bool) {
	a := phrase.Arg{Mark: pack.By, From: j, To: j + 1}
	seen := map[string]bool{}
	for k := j; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		if m := r.Punct(x); k > j && (word.Dash(m) || word.Comma(m)) || x.Is(pack.And) {
			continue
		}
		if x.Kind != phrase.OfMention || !r.adjective(x) || len(r.Mentions[x.Idx].Countries) != 1 || seen[r.Mentions[x.Idx].Countries[0]] {
			break
		}
		seen[r.Mentions[x.Idx].Countries[0]] = true
		a.Mentions = append(a.Mentions, x.Idx)
		a.To = k + 1
	}
	if j := r.PrevSolid(reg, c.At); c.Feat&pack.Def == 0 && (j < 0 || reg.Chunks[j].Kind == phrase.OfPunct) && r.InTitle(reg.Chunks[c.At].First) {
		a.Mark = pack.Between
	} else if r.Pack.Order.Construct && c.Feat&pack.Def == 0 {
		a.Mark |= pack.Between // "Russian (and) Turkish talks were held"
	}
	return a, len(a.Mentions) > 1
}

// tookPlaceBefore reports whether a preposition of time, or of place, stands before a noun and a finite verb
// before that.
func (r *Reading) tookPlaceBefore(reg *phrase.Region, c *phrase.Clause) bool {
	k := c.At - 1
	if k < 1 || reg.Chunks[k].Kind != phrase.OfItem || !reg.Chunks[k].Is(pack.Prep) || reg.Chunks[k].Mark&(pack.During|pack.In|pack.At|pack.AfterM|pack.Before|pack.Beside) == 0 {
		return false
	}
	for k--; k >= 0; k-- {
		if x := &reg.Chunks[k]; x.Finite() {
			return true
		} else if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote {
			return false
		}
	}
	return false
}
