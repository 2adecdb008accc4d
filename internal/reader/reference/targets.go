package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
)

// PeopleAt is who did what a verb in the plural without a subject tells, where its clause
// begins with where they are: "in Yerevan they accused Baku", "in NATO they refused".
func (r *Reading) PeopleAt(reg *phrase.Region, c *phrase.Clause) []int32 {
	if c.Passive || c.Feat&pack.Pl == 0 || c.Feat&pack.Sg != 0 || c.Feat&(pack.Inf|pack.Ger) != 0 || c.Get([]pack.Marker{pack.Subj}) != nil || reg.Quote >= 0 {
		return nil
	}
	from := c.At
	for from > 0 && !r.Boundary(&reg.Chunks[from-1]) && !reg.Chunks[from-1].Finite() {
		from--
	}
	for from < c.At && (reg.Chunks[from].Kind == phrase.OfDate || reg.Chunks[from].Kind == phrase.OfItem && (reg.Chunks[from].Is(pack.And) || reg.Chunks[from].Is(pack.Adverb)) && !reg.Chunks[from].Is(pack.Prep)) {
		from++
	}
	n, at := from+1, int32(-1)
	if n < c.At && reg.Chunks[from].Is(pack.Prep) && reg.Chunks[from].Mark&pack.In != 0 && reg.Chunks[n].Kind == phrase.OfMention {
		at = reg.Chunks[n].Idx
	} else if from < c.At && reg.Chunks[from].Kind == phrase.OfMention {
		at = r.dealtWithAt(c)
	}
	if at < 0 {
		return nil
	}
	switch m := &r.Mentions[at]; {
	case r.Whither(m):
	case m.Kind == mention.Body, m.Kind == mention.Organisation, m.Kind == mention.Place && m.City.Is(pack.Capital), m.Kind == mention.Country && !m.Bare:
		return r.Resolve([]int32{at}, c)
	}
	return nil
}

// dealtWithAt is the place where a verb in the plural without a subject punishes the
// object in front of it: "two-ACC diplomats-ACC they expelled in Yerevan". -1 if there is none.
func (r *Reading) dealtWithAt(c *phrase.Clause) int32 {
	o, at := c.Get([]pack.Marker{pack.Obj}), c.Get([]pack.Marker{pack.In})
	if t := c.Frame.Type; t != "SANCTION" && t != "COERCE" || o == nil || o.From > c.At || at == nil || at.From < c.At || len(at.Mentions) != 1 || !r.Oblique(o.Mentions) {
		return -1
	}
	return at.Mentions[0]
}

// TargetBefore is whose the object is that stands before its verb: "Kyiv's request they
// turned down".
func (r *Reading) TargetBefore(reg *phrase.Region, c *phrase.Clause) []int32 {
	if c.Form.Class != pack.Verb || c.At > 0 && reg.Chunks[c.At-1].Kind == phrase.OfItem && reg.Chunks[c.At-1].Is(pack.And) {
		return nil // "voiced support for A and condemned smuggling"
	}
	for k := c.At - 1; k > 0 && k > c.At-syntax.MaxStops; k-- {
		x := &reg.Chunks[k]
		if x.Finite() || r.Boundary(x) {
			return nil
		}
		p := &reg.Chunks[k-1]
		if x.Kind != phrase.OfMention || p.Kind != phrase.OfItem || p.Is(pack.Prep) || p.Is(pack.And) || p.Is(pack.Adverb) || p.Finite() || !r.Genitive([]int32{x.Idx}) || r.Nominative([]int32{x.Idx}) {
			continue
		}
		if f := r.CaseOf([]int32{x.Idx}); f != 0 && f&pack.Gen != 0 {
			return r.Resolve([]int32{x.Idx}, c)
		}
	}
	return nil
}
