package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// otherTalk reports whether the noun of a meeting at chunk j tells of another one than
// its clause: "spoke for the first time since his talks with".
func (r *Reading) otherTalk(reg *phrase.Region, j int) bool {
	if reg.Chunks[j].Trig.Class != pack.Noun {
		return false
	}
	k := j - 1
	for n := 0; k > 0 && n < 4; k, n = k-1, n+1 {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind != mention.Possessive && !r.Mentions[x.Idx].Bare || x.Kind != phrase.OfMention && x.Kind != phrase.OfItem || x.Is(pack.Prep) || x.Trig != nil {
			break
		}
	}
	return k >= 0 && reg.Chunks[k].Is(pack.Prep) && reg.Chunks[k].Mark&(pack.AfterM|pack.Before) != 0
}

// fronted adds to a noun whom, and to a verb of travelling where, a phrase names that
// opens its clause: "With X the talks were about", "To Rome he flew on Monday".
func (r *Reading) fronted(reg *phrase.Region, c *phrase.Clause, j int) {
	plain := r.Pack.Order.SubjectFirst && !r.Pack.Order.MarkedBefore && !r.Pack.Order.Cases
	if plain { // "with X, the president discussed"; "it is with X that Y met"
		for j > 1 && (word.Comma(r.Punct(&reg.Chunks[j])) || reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Set == 0) {
			j--
		}
	}
	if !r.Pack.Order.Cases && !plain || j < 1 || reg.Chunks[j].Kind != phrase.OfMention {
		return
	}
	want := pack.With | pack.By
	switch {
	case word.IsTalk(c.Form) && c.Get([]pack.Marker{pack.With}) == nil:
	case plain && c.Frame.Kind == pack.FEvent && slices.Contains(c.Frame.B, pack.With) && c.Get([]pack.Marker{pack.With}) == nil:
		want = pack.With
	case r.Pack.Order.Cases && word.IsTrip(c.Form) && c.Form.Class == pack.Verb && c.Get(c.Frame.To) == nil && !r.Mentions[reg.Chunks[j].Idx].Bare:
		want = pack.To
	default:
		return
	}
	a := r.ChainLeft(reg, j)
	p := a.From - 1
	if p < 0 || !reg.Chunks[p].Is(pack.Prep) || reg.Chunks[p].Mark&want == 0 || p > 0 && !r.HeadsClause(reg, p) && !(plain && r.afterCleft(reg, p)) {
		return
	}
	a.Mark, a.From = reg.Chunks[p].Mark, p
	c.Args = append(c.Args, a)
}

// withInFront adds to a verb of meeting, in a language whose verbs come first, whom a phrase with a word for
// "with" names that opens its clause: "And with X met Y in Rome", "As for X, with him Y discussed".
func (r *Reading) withInFront(reg *phrase.Region, c *phrase.Clause) {
	if r.Pack.Order.SubjectFirst || !word.IsTalk(c.Form) || c.Get([]pack.Marker{pack.With}) != nil {
		return
	}
	j := c.At - 1
	for j > 0 && c.At-j < 4 && (reg.Chunks[j].Kind == phrase.OfDate || word.Comma(r.Punct(&reg.Chunks[j])) || reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Trig == nil && reg.Chunks[j].Set&(word.Bit(pack.Aux)|word.Bit(pack.Adverb)|word.Bit(pack.And)) != 0 && !reg.Chunks[j].Is(pack.Prep)) {
		j--
	}
	if j < 1 || reg.Chunks[j].Kind != phrase.OfMention {
		return
	}
	a := r.ChainLeft(reg, j)
	p := a.From - 1
	if p < 0 || !reg.Chunks[p].Is(pack.Prep) || reg.Chunks[p].Mark&pack.With == 0 {
		return
	}
	for k := p - 1; k >= 0; k-- {
		if x := &reg.Chunks[k]; x.Kind != phrase.OfItem || x.Trig != nil || !x.Is(pack.And) && !r.Fronts(x) && !x.Is(pack.Adverb) {
			if r.Boundary(x) {
				break
			}
			return
		}
	}
	a.Mark, a.From = pack.With, p
	c.Args = append(c.Args, a)
}

// afterCleft reports whether only the words of a cleft stand between the beginning of a clause and chunk p:
// "On Wednesday, it was WITH X that Y met".
func (r *Reading) afterCleft(reg *phrase.Region, p int) bool {
	n := p
	for n > 0 && p-n < 2 && reg.Chunks[n-1].Kind == phrase.OfItem && reg.Chunks[n-1].Set == 0 {
		n--
	}
	for n < p && n > 0 && reg.Chunks[n-1].Kind == phrase.OfDate {
		n--
	}
	return n < p && (n == 0 || r.Boundary(&reg.Chunks[n-1]))
}

// InRelativeClause reports whether a relative word stands before chunk at in its
// stretch between commas.
func (r *Reading) InRelativeClause(reg *phrase.Region, at int) bool {
	for k := at - 1; k >= 0; k-- {
		x := &reg.Chunks[k]
		if x.Is(pack.Rel) && !x.Is(pack.Det) {
			return true
		}
		if word.Comma(r.Punct(x)) {
			return false
		}
	}
	return false
}

// HeadsClause reports whether chunk p begins a clause, but for days, adverbs and places
// before it: "on Monday in Athens with X the minister spoke".
func (r *Reading) HeadsClause(reg *phrase.Region, p int) bool {
	for n := 0; p > 0 && n < 8; n++ {
		x := &reg.Chunks[p-1]
		switch {
		case r.Boundary(x):
			return true
		case !r.Pack.Order.Cases:
			return false
		case x.Kind == phrase.OfDate, x.Kind == phrase.OfItem && x.Is(pack.Adverb) && x.Trig == nil && !x.Is(pack.Prep):
			p--
		case x.Kind == phrase.OfItem && x.Trig == nil && p > 2 && reg.Chunks[p-2].Kind == phrase.OfItem && reg.Chunks[p-2].Is(pack.Number) && reg.Chunks[p-3].Is(pack.Prep): // "for the first time in ten years"
			p -= 3
		case x.Kind == phrase.OfMention && p > 1 && reg.Chunks[p-2].Kind == phrase.OfItem && reg.Chunks[p-2].Is(pack.Prep) && reg.Chunks[p-2].Mark&pack.In != 0 && !r.MentionPlace(&r.Mentions[x.Idx]).Empty():
			p -= 2
		default:
			return false
		}
	}
	return p == 0
}
