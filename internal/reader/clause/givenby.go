package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// givenBy reads who held a meeting off the participle of a support verb behind its noun:
// "the dinner given by A for B", "the talks held on Monday by A and B".
func (r *Reading) givenBy(reg *phrase.Region, c *phrase.Clause) {
	if !word.IsTalk(c.Form) || c.Get([]pack.Marker{pack.Between, pack.With}) != nil {
		return
	}
	k := c.At + 1
	for k < len(reg.Chunks) && k < c.At+4 && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Modifier) && reg.Chunks[k].Trig == nil {
		k++
	}
	if k >= len(reg.Chunks) || !reg.Chunks[k].Supports() || reg.Chunks[k].Feat&pack.Part == 0 {
		return
	}
	f := supportForm(&reg.Chunks[k])
	d := phrase.Clause{Form: f, Frame: f.Frame, Feat: reg.Chunks[k].Feat, At: k, Region: c.Region, Sent: c.Sent, Quote: c.Quote, Begin: k, End: k + 1}
	r.rightArgs(reg, &d, false)
	by := d.Get([]pack.Marker{pack.By})
	if by == nil || by.From <= k {
		return
	}
	own := *by
	if own.Mark = pack.Poss; len(own.Mentions) > 1 {
		own.Mark = pack.Between
	}
	c.Args = slices.DeleteFunc(c.Args, func(a phrase.Arg) bool { return a.From > c.At })
	c.Args = append(c.Args, own)
	for _, a := range d.Args {
		if whom := a.Mark&(pack.To|pack.For) != 0 && a.From > k && len(a.Mentions) > 0 && r.Mentions[a.Mentions[0]].Kind != mention.Place; a.From == own.From || a.From < own.From && !whom {
			continue // "an audience granted by A to B", "granted to B by A"
		}
		if a.Mark&(pack.To|pack.For) != 0 && len(a.Mentions) > 0 && r.Mentions[a.Mentions[0]].Kind != mention.Place {
			a.Mark |= pack.With
		}
		c.Args = append(c.Args, a)
	}
	c.Support, c.End = f, max(c.End, d.End)
}

// givenHim reads the relative clause behind a noun of meeting that says who granted it to whom,
// by a pronoun: "the audience that the king granted him".
func (r *Reading) givenHim(reg *phrase.Region, c *phrase.Clause) {
	k := c.At + 1
	if !word.IsTalk(c.Form) || k+3 >= len(reg.Chunks) || !reg.Chunks[k].Is(pack.Comp) && !reg.Chunks[k].Is(pack.Rel) || c.Get([]pack.Marker{pack.Between, pack.With}) != nil {
		return
	}
	x, v := &reg.Chunks[k+1], k+2
	for v < len(reg.Chunks) && v < k+5 && !reg.Chunks[v].Supports() && reg.Chunks[v].Kind == phrase.OfItem {
		v++
	}
	if x.Clitic == 0 || !r.Mentions[x.Clitic-1].Pronoun.Has("dative") || v >= len(reg.Chunks) || !reg.Chunks[v].Supports() {
		return
	}
	c.Args = append(c.Args, phrase.Arg{Mark: pack.With, From: k + 1, To: k + 2, Mentions: []int32{x.Clitic - 1}})
	c.Support, c.End = supportForm(&reg.Chunks[v]), max(c.End, v+1)
}

// PairAhead is the two whom "their" before a noun of meeting means that are only named
// after it, as the subject of the sentence: "After their talks A and B said nothing".
// Nil if there are none.
func (r *Reading) PairAhead(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) []int32 {
	a := c.Get([]pack.Marker{pack.Poss})
	if !r.Pack.Order.Incise || c.Quote >= 0 {
		return nil
	}
	if o := r.Pack.Order; o.SubjectFirst {
		if !r.meetingInFront(reg, c) {
			return nil
		}
	} else if a == nil || len(a.Mentions) != 1 || a.From > c.At {
		return nil
	} else if m := &r.Mentions[a.Mentions[0]]; m.Kind != mention.Possessive || m.Poss == nil || !m.Poss.Is(pack.Plural) && m.Poss.Feat&pack.Pl == 0 {
		return nil
	}
	for i := range list {
		b := &list[i]
		if b.At <= c.At || b.Form.Class == pack.Noun || b.Form.Class == pack.Adj {
			continue
		}
		s := b.Grammatical()
		if s == nil || s.From <= c.At || len(s.Mentions) < 2 {
			return nil
		}
		who := r.Resolve(s.Mentions, b)
		if len(who) < 2 || !r.TwoSides(who) {
			return nil
		}
		for _, w := range who {
			if k := r.Actors[w].Kind; k != mention.Person && k != mention.Office {
				return nil
			}
		}
		return who
	}
	return nil
}

// meetingInFront reports whether a sentence opens with a noun of meeting behind a word for
// "in" or "after", with nobody named up to the comma before its subject: "En su reunión de
// este jueves en Rabat, A y B pactaron".
func (r *Reading) meetingInFront(reg *phrase.Region, c *phrase.Clause) bool {
	if x := &reg.Chunks[0]; c.At == 0 || c.At > 4 || x.Kind != phrase.OfItem || !x.Is(pack.Prep) || x.Mark&(pack.In|pack.During|pack.AfterM) == 0 {
		return false
	}
	for k := 1; k < len(reg.Chunks) && k < c.At+syntax.MaxBehind; k++ {
		x := &reg.Chunks[k]
		switch {
		case word.Comma(r.Punct(x)):
			return k > c.At
		case k == c.At+1 && x.Is(pack.Of) && k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind == phrase.OfItem && !reg.Chunks[k+1].Is(pack.Number):
			return false // "En una reunión de empresarios"
		case x.Kind == phrase.OfPunct, x.Kind == phrase.OfQuote, x.Is(pack.Rel) && x.Kind == phrase.OfItem && !x.Is(pack.Det), x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&(pack.With|pack.Between) != 0:
			return false
		case x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind != mention.Place && r.Mentions[x.Idx].Kind != mention.Possessive && r.Mentions[x.Idx].Kind != mention.Country:
			return false
		}
	}
	return false
}

// partiesBehind gives a noun of meeting the parties that stand behind the verb that says
// it took place, at chunk k: "a meeting took place on Monday between A and B".
func (r *Reading) partiesBehind(reg *phrase.Region, c *phrase.Clause, k int) {
	if !word.IsTalk(c.Form) || c.Get([]pack.Marker{pack.Between, pack.With}) != nil {
		return
	}
	f := supportForm(&reg.Chunks[k])
	d := phrase.Clause{Form: f, Frame: f.Frame, Feat: reg.Chunks[k].Feat, At: k, Region: c.Region, Sent: c.Sent, Quote: c.Quote, Begin: k, End: k + 1}
	r.rightArgs(reg, &d, false)
	found, passive := false, k > 0 && reg.Chunks[k].Feat&pack.Part != 0 && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Aux) // "talks are planned with X"
	for _, a := range d.Args {
		if a.From > k && a.Mark&(pack.Between|pack.With) != 0 && (a.Mark&pack.Between != 0 || passive || f.Has("intransitive")) {
			c.Args, found = append(c.Args, a), true
		}
	}
	if found {
		c.End = max(c.End, d.End)
	}
}

// heldByThose gives a noun of meeting the several who held it and stand behind it, where its verb,
// at chunk k, is in the plural and comes first: "Mantuvieron ayer una reunión A y B".
func (r *Reading) heldByThose(reg *phrase.Region, c *phrase.Clause, k int) {
	if !r.Pack.Order.Inverted || !word.IsTalk(c.Form) || reg.Chunks[k].Feat&pack.Pl == 0 || c.Get([]pack.Marker{pack.Subj, pack.Between, pack.With, pack.Poss}) != nil {
		return
	}
	for n := c.At + 1; n < len(reg.Chunks) && n < c.At+mention.MaxAdverbials*2; n++ {
		x := &reg.Chunks[n]
		switch {
		case x.Kind == phrase.OfDate, x.Kind == phrase.OfItem && x.Trig == nil && (x.Is(pack.Adverb) || x.Is(pack.Modifier) || x.Is(pack.Adj)):
		case x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.In != 0 && n+1 < len(reg.Chunks) && r.IsPlace(reg, n+1):
			n++
		case x.Kind == phrase.OfMention && !r.IsPlace(reg, n):
			if a := r.ChainRight(reg, n); len(a.Mentions) > 1 {
				a.Mark = pack.Subj
				c.Args, c.End = append(c.Args, a), max(c.End, a.To)
			}
			return
		case x.Kind == phrase.OfItem && x.Is(pack.Det) && !x.Is(pack.Prep):
		default:
			return
		}
	}
}
