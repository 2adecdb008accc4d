package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Meetings told by who sat on each side of the table.

// Chaired makes a meeting of clauses that say who leads which side (chairs): "A headed the
// Omani side, while B headed the Indian one".
func (r *Reading) Chaired(reg *phrase.Region, list []phrase.Clause) {
	var first *phrase.Clause
	var who []int32
	var m story.Meeting
	for i := range list {
		c := &list[i]
		w := r.headOfSide(c)
		if w < 0 || c.Maybe && !c.Plan {
			continue
		}
		if first == nil {
			first = c
		}
		who = word.AddOnce(who, w)
		m.Evidence = append(m.Evidence, r.ClauseRange(c))
	}
	if len(who) < 2 || !r.TwoSides(who) || r.toldOfPair(first, who) {
		return
	}
	m.Who, m.Status, m.Channel, m.Sent, m.Rules = who, r.Status(first), "in-person", first.Sent, []string{first.Form.Sec.ID}
	r.When(reg, first, &m)
	r.Where(reg, first, &m)
	r.AddMeeting(m)
}

// headOfSide is the person whom a clause has lead a side or a delegation; -1 if none. One of no
// state known is of that side's.
func (r *Reading) headOfSide(c *phrase.Clause) int32 {
	if c.Neg || !c.Form.Has("chairs") {
		return -1
	}
	var side *mention.Mention
	head := int32(-1)
	for i := range c.Args {
		if a := &c.Args[i]; a.Mark&(pack.Subj|pack.Obj) != 0 && len(a.Mentions) == 1 {
			switch m := &r.Mentions[a.Mentions[0]]; {
			case m.Kind == mention.Person || m.Kind == mention.Office:
				if len(m.Who) == 1 {
					head = m.Who[0]
				}
			case m.Side || m.Kind == mention.Group:
				side = m
			}
		}
	}
	if side == nil || head < 0 {
		return -1
	}
	if h := &r.Actors[head]; h.Country == "" && h.Org == "" && len(side.Countries) == 1 {
		h.Country = side.Countries[0]
	}
	return head
}

// toldOfPair reports whether the meeting told of last, a few sentences ago, is one of the
// states of some persons.
func (r *Reading) toldOfPair(c *phrase.Clause, who []int32) bool {
	k := r.State.Meeting
	if k < 0 || c.Sent-r.Meetings[k].Sent > 2 {
		return false
	}
	had := r.SidesOf(r.Meetings[k].Who)
	for _, s := range r.SidesOf(who) {
		if !slices.Contains(had, s) {
			return false
		}
	}
	return true
}

// eachSide reports whether all that a clause names first are said to be of a side: "of the
// Omani side A, and of the Indian side B".
func (r *Reading) eachSide(c *phrase.Clause) bool {
	for _, mi := range c.All(c.Frame.A) {
		if m := &r.Mentions[mi]; !m.Side || m.Kind != mention.Person && m.Kind != mention.Office {
			return false
		}
	}
	return true
}

// nextTo reports whether whom a clause is with stands right behind its subject, an aside or a
// word like "yesterday" between at most.
func nextTo(c *phrase.Clause) bool {
	s, w := c.Get([]pack.Marker{pack.Subj}), c.Get([]pack.Marker{pack.With})
	return w != nil && w.From > c.At && (s == nil || s.To <= c.At && w.From <= c.At+3 || s.From > c.At && (w.From <= s.To+2 || c.Listed))
}

// bareObject reports whether behind the object of a verb its clause ends, or goes on with a day, with a
// word for "in" or "about" and their like, with another verb, or with what it was for: nothing that would
// say what the object was called or made.
func (r *Reading) bareObject(reg *phrase.Region, c *phrase.Clause) bool {
	o := c.Get([]pack.Marker{pack.Obj})
	if o == nil || o.From < c.At {
		return false
	}
	k := o.To
	for k < len(reg.Chunks) && (reg.Chunks[k].Kind == phrase.OfDate || reg.Chunks[k].Is(pack.Prep) && k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind == phrase.OfDate || reg.Chunks[k].Is(pack.DayPart)) {
		k++
	}
	if k == len(reg.Chunks) {
		return true
	}
	x := &reg.Chunks[k]
	n := k + 1
	switch {
	case word.Comma(r.Punct(x)):
		return k > o.To || n < len(reg.Chunks) && (reg.Chunks[n].Trig != nil || reg.Chunks[n].Is(pack.And) || reg.Chunks[n].Is(pack.Rel))
	case x.Kind == phrase.OfPunct:
		return !word.Colon(r.Punct(x))
	case x.Kind != phrase.OfItem:
		return false
	case x.Is(pack.Prep) && x.Mark&(pack.To|pack.For) != 0:
		return n < len(reg.Chunks) && reg.Chunks[n].Trig != nil && reg.Chunks[n].Feat&pack.Inf != 0
	}
	return x.Finite() || x.Feat&pack.Ger != 0 || x.Is(pack.And) || x.Is(pack.Rel) || x.Is(pack.Prep) && x.Mark&(pack.In|pack.About|pack.On|pack.AfterM|pack.Before|pack.During|pack.From|pack.By) != 0
}
