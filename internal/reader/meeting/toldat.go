package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Who met, where a noun of meeting does not say so but what was said or done at it does.

// toldAt is who spoke to whom at a meeting whose own words do not say whose it was:
// "at a meeting in Vientiane Lavrov told Wang Yi that …".
func (r *Reading) toldAt(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) (a, b []int32) {
	p := r.SkipDet(reg, c.At-1)
	for p >= 0 && reg.Chunks[p].Kind == phrase.OfMention && r.Mentions[reg.Chunks[p].Idx].Kind == mention.Possessive {
		p = r.SkipDet(reg, p-1)
	}
	for r.Pack.Order.MarkedBefore && p > 0 && (reg.Chunks[p].Kind == phrase.OfDate || reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Is(pack.Of)) {
		p-- // "in Thursday OF talks"
	}
	if r.withOthers(reg, c) {
		return nil, nil
	}
	if (p < 0 || !reg.Chunks[p].Is(pack.Prep) || reg.Chunks[p].Mark&(pack.During|pack.At|pack.AfterM|pack.In) == 0) && !r.InItsCourse(reg, c) {
		return nil, nil
	}
	for i := range list {
		d := &list[i]
		if a, b := r.doneTo(reg, c, d); a != nil {
			return a, b
		}
		if d.Frame.Kind != pack.FSay || d.Form.Class != pack.Verb || d.Form.Has("judges") || d.Neg || phrase.Abs(d.At-c.At) > mention.MaxReach/2 {
			continue
		}
		a = r.Holders(r.Fillers(d, d.Frame.A))
		if to := r.Nearest(d, append([]pack.Marker{pack.Obj}, d.Frame.To...)); to != nil {
			b = r.Holders(r.Resolve(to.Mentions, d))
		}
		if to := r.Nearest(d, d.Frame.To); len(b) == 0 && to != nil && r.Pack.Order.Incise {
			b = r.Holders(r.Resolve(to.Mentions, d)) // "told it to A"
		}
		if len(a) == 1 && len(b) == 1 && r.Actors[a[0]].Country != r.Actors[b[0]].Country {
			return a, b
		}
	}
	return nil, nil
}

// withOthers reports whether a noun of meeting says that it was one with people whom nobody names,
// or one that somebody put on: "at a meeting with businessmen", "organised by".
func (r *Reading) withOthers(reg *phrase.Region, c *phrase.Clause) bool {
	if a := c.Get([]pack.Marker{pack.With}); a != nil && len(a.Mentions) == 1 {
		if m := &r.Mentions[a.Mentions[0]]; (m.Kind == mention.Office && m.Plural || m.Kind == mention.Group) && len(r.Holders(m.Who)) == 0 {
			return true
		}
	}
	for k := c.At + 1; k+1 < len(reg.Chunks) && k < c.At+mention.MaxReach/2; k++ {
		x, y := &reg.Chunks[k], &reg.Chunks[k+1]
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Finite() || x.Is(pack.Comp) || x.Is(pack.Rel) && !x.Is(pack.Det) {
			return false
		}
		if x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.With != 0 && x.Mark&(pack.In|pack.At) == 0 && k == c.At+1 && y.Kind == phrase.OfItem && !y.Is(pack.Prep) {
			return y.Set&word.Bit(pack.Nameless) != 0 || r.Pack.Order.Incise && y.Trig == nil && y.Set&^word.Bit(pack.Word) == 0 && k+2 < len(reg.Chunks) && reg.Chunks[k+2].Kind != phrase.OfMention
		}
		if x.Trig != nil && x.Feat&pack.Part != 0 && y.Kind == phrase.OfItem && y.Is(pack.Prep) && y.Mark&pack.By != 0 && k > c.At+1 {
			return true
		}
	}
	return false
}

// doneTo is who did something to whom in the course of a meeting that a noun tells of.
func (r *Reading) doneTo(reg *phrase.Region, c, d *phrase.Clause) (a, b []int32) {
	if !r.InItsCourse(reg, c) && !r.saidToOne(reg, c, d) || r.Pack.Order.MarkedBefore && d.At <= c.At || d.Frame.Kind != pack.FEvent || d.Form.Class != pack.Verb || d.Neg || d.Plan || d.Maybe || phrase.Abs(d.At-c.At) > mention.MaxReach {
		return nil, nil
	}
	to := r.Nearest(d, d.Frame.B)
	if to == nil {
		return nil, nil
	}
	a, b = r.Holders(r.Fillers(d, d.Frame.A)), r.Holders(r.Resolve(to.Mentions, d))
	if len(a) != 1 || len(b) != 1 || r.Actors[a[0]].Country == r.Actors[b[0]].Country || r.Actors[a[0]].Kind != mention.Person || r.Actors[b[0]].Kind != mention.Person {
		return nil, nil
	}
	return a, b
}
