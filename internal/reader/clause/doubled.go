package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// What an object pronoun before its verb tells of what else stands there, in languages that turn
// subject and verb round: the verb has its object, so that who is named without a preposition
// behind it is its subject, and who is named in front with one is that object.

// clitic is the pronoun before a verb that is its object, nil if there is none.
func (r *Reading) clitic(reg *phrase.Region, c *phrase.Clause) *mention.Mention {
	for k := c.At - 1; k >= 0 && k > c.At-4; k-- {
		x := &reg.Chunks[k]
		if x.Clitic > 0 {
			return &r.Mentions[x.Clitic-1]
		}
		if x.Kind != phrase.OfItem || x.Set&(word.Bit(pack.Aux)|word.Bit(pack.Adverb)|word.Bit(pack.Neg)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)) == 0 {
			return nil
		}
	}
	return nil
}

// subjectBehindPronoun makes the subject of a verb with an object pronoun, and with nobody before
// it, of whoever is named behind it without a preposition: "lo acusó de mentir la ministra".
func (r *Reading) subjectBehindPronoun(reg *phrase.Region, c *phrase.Clause) {
	if o := r.Pack.Order; !o.Inverted || !o.SubjectFirst || c.Passive || c.Form.Class == pack.Noun || c.Get([]pack.Marker{pack.Subj}) != nil {
		return
	}
	p := r.clitic(reg, c)
	if p == nil {
		return
	}
	for i := range c.Args {
		a := &c.Args[i]
		if a.From <= c.At || a.Mark&pack.Obj == 0 || len(a.Mentions) == 0 || reg.Chunks[a.From-1].Kind == phrase.OfItem && reg.Chunks[a.From-1].Is(pack.Prep) {
			continue
		}
		switch m := &r.Mentions[a.Mentions[0]]; m.Kind {
		case mention.Person, mention.Office:
			if m.Bare || m.Indef {
				return
			}
		case mention.Body, mention.Organisation, mention.Country:
			if p.Pronoun.Has("dative") || m.Bare {
				return
			}
		default:
			return
		}
		a.Mark = pack.Subj
		return
	}
	n := c.At + 1
	for n < len(reg.Chunks) && (reg.Chunks[n].Kind == phrase.OfDate || reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Adverb) && !reg.Chunks[n].Is(pack.Prep)) {
		n++
	}
	if n+2 >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfItem || !reg.Chunks[n].Is(pack.Prep) && !reg.Chunks[n].Is(pack.Of) || reg.Chunks[n+1].Feat&pack.Inf == 0 {
		return
	}
	if k := reg.PastDet(n + 2); k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfMention { // a person that an infinitive acts on has a preposition
		if m := &r.Mentions[reg.Chunks[k].Idx]; (m.Kind == mention.Person || m.Kind == mention.Office) && !m.Bare && !m.Indef {
			a := r.ChainRight(reg, k)
			a.Mark = pack.Subj
			c.Args = append(c.Args, a)
		}
	}
}

// doubled reports whether a mention governed by the preposition at chunk q, in front of a verb, is
// what the pronoun right before the verb stands for: "…, y a Israel le pidió".
func (r *Reading) doubled(reg *phrase.Region, c *phrase.Clause, q int) bool {
	if !r.Pack.Order.Inverted || !r.Pack.Order.SubjectFirst || c.Form.Class == pack.Noun || reg.Chunks[q].Mark&pack.To == 0 || q == 0 || r.clitic(reg, c) == nil {
		return false
	}
	x := &reg.Chunks[q-1]
	return x.Kind == phrase.OfItem && x.Is(pack.And) || r.Boundary(x)
}
