package factuality

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Infinitives behind a verb: what somebody denies having done, what somebody is accused of.

// maxGoverned bounds the chunks between an infinitive and the verb that governs it.
const maxGoverned = 4

// DeniedDeed reports whether a verb in the infinitive is what the verb before it denies:
// "L'Iran a nié avoir attaqué Israël".
func (r *Reading) DeniedDeed(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Form.Class != pack.Verb || !c.Infinitive && !c.Perfect && c.Feat&pack.Inf == 0 {
		return false
	}
	for k := c.At - 1; k >= 0 && k > c.At-maxGoverned; k-- {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfItem {
			return false
		}
		for _, f := range x.Trigs {
			if f.Class == pack.Verb && f.Has("denies") {
				return true
			}
		}
		if x.Finite() && !x.Is(pack.Aux) {
			return false
		}
	}
	return false
}

// WithoutCharge takes from a verb of accusing whom only the infinitive behind it names, where
// the accused stand before the verb: "X, que Y accuse de soutenir les rebelles".
func (r *Reading) WithoutCharge(reg *phrase.Region, c *phrase.Clause, typ string) {
	if typ != "ACCUSE" || c.Form.Class != pack.Verb {
		return
	}
	before, inf := false, 0
	if a, ok := r.accused(reg, c); ok {
		c.Args = append(c.Args, a)
	}
	for i := range c.Args {
		before = before || c.Args[i].Mark&pack.Obj != 0 && c.Args[i].To <= c.At
	}
	for k := c.At + 1; k+1 < len(reg.Chunks) && k < c.At+phrase.MaxHeld && inf == 0; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && (x.Is(pack.Of) || x.Is(pack.Prep)) && reg.Chunks[k+1].Feat&pack.Inf != 0 {
			inf = k + 1
		}
	}
	if before && inf > 0 {
		c.Args = slices.DeleteFunc(c.Args, func(a phrase.Arg) bool { return a.From > inf && a.Mark&pack.Subj == 0 })
	}
}

// accused is who stands before a comma and the relative pronoun that is the object of a verb
// with its subject between: "X, que Y accuse".
func (r *Reading) accused(reg *phrase.Region, c *phrase.Clause) (phrase.Arg, bool) {
	s := c.Get([]pack.Marker{pack.Subj})
	if s == nil || s.From < 3 || s.From >= s.To || s.To > c.At || c.Passive || !reg.Chunks[s.From-1].Is(pack.Rel) || !word.Comma(r.Punct(&reg.Chunks[s.From-2])) {
		return phrase.Arg{}, false
	}
	x := &reg.Chunks[s.From-3]
	if x.Kind != phrase.OfMention || r.Mentions[x.Idx].Bare || !r.Named(&r.Mentions[x.Idx]) {
		return phrase.Arg{}, false
	}
	return phrase.Arg{Mark: pack.Obj, Mentions: []int32{x.Idx}, From: s.From - 3, To: s.From - 2}, true
}
