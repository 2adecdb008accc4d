package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// What parts a noun of meeting from its parties, or stands behind them, and says when it was.

// heldBehind reads the relative clause behind a noun of meeting, or behind its parties, that
// says only that it took place: "the talks between A and B, which were held on Monday, …".
func (r *Reading) heldBehind(reg *phrase.Region, c *phrase.Clause) {
	if !word.IsTalk(c.Form) || c.Support != nil {
		return
	}
	k := c.PastArgs(c.At + 1)
	for n := 0; k < len(reg.Chunks) && n < phrase.MaxHeld && (word.Comma(r.Punct(&reg.Chunks[k])) || r.whereOrWhen(reg, k)); n++ {
		k++
	}
	v := r.heldVerb(reg, c, k)
	if v < 0 {
		return
	}
	end := v + 1
	for end < len(reg.Chunks) && reg.Chunks[end].Kind != phrase.OfPunct && reg.Chunks[end].Kind != phrase.OfQuote && !reg.Chunks[end].Finite() {
		end++
	}
	for j := k + 1; j < end; j++ {
		if reg.Chunks[j].Kind == phrase.OfDate && c.HeldOn == 0 && !r.OnlyBounds(reg, j, -1) {
			c.HeldOn = j + 1
		}
	}
	c.Support, c.Plan = supportForm(&reg.Chunks[v]), c.Plan || reg.Chunks[v].Feat&pack.Fut != 0
	for j := k + 1; j < v; j++ {
		c.Plan = c.Plan || reg.Chunks[j].Is(pack.Plan)
	}
	c.Plan = c.Plan || c.Support.Frame != nil && c.Support.Frame.Status == "planned"
	r.partiesPast(reg, c, end)
	for j := v + 1; j < end; j++ { // "the talks that were to be held on Monday between A and B were put off"
		if x := &reg.Chunks[j]; x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.Between != 0 {
			if r.partiesFrom(reg, c, j-1); c.End > j {
				end = c.End
			}
			break
		}
	}
	if c.Plan {
		r.dueOffBehind(reg, c, end)
	}
}

// dueOffBehind notes that a noun of meeting whose relative clause ends at chunk k is called off by
// the verb behind that clause: "the talks, which were to be held on Monday, were put off".
func (r *Reading) dueOffBehind(reg *phrase.Region, c *phrase.Clause, k int) {
	for n := 0; k < len(reg.Chunks) && n < phrase.MaxHeld; k, n = k+1, n+1 {
		x := &reg.Chunks[k]
		if x.Is(pack.Cancel) && k > 0 && (reg.Chunks[k-1].Is(pack.Aux) || x.Last-x.First > 1) {
			r.Cancelled(reg, c, k)
			return
		}
		if x.Finite() && !x.Is(pack.Aux) || x.Kind == phrase.OfQuote || x.Is(pack.Comp) || x.Is(pack.Rel) || x.Is(pack.And) {
			return
		}
	}
}

// heldVerb is the chunk of the verb that says that a noun of meeting took place, in the relative
// clause that begins at chunk k, or, where the noun has its parties, of the participle there:
// "the talks between A and B, held on Monday, settled nothing". -1 if there is none.
func (r *Reading) heldVerb(reg *phrase.Region, c *phrase.Clause, k int) int {
	if k >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfItem {
		return -1
	}
	x := &reg.Chunks[k]
	if x.Is(pack.Rel) && !x.Is(pack.Prep) && !r.OfPlace(x) {
		return r.happened(reg, k+1)
	}
	if r.Pack.Order.Auxiliary && x.Supports() && x.Feat&pack.Part != 0 && k > 0 && word.Comma(r.Punct(&reg.Chunks[k-1])) && len(c.All(c.Frame.A))+len(c.All(c.Frame.B)) > 1 {
		return k
	}
	return -1
}

// whereOrWhen reports whether the chunk at k tells where or when, with its preposition.
func (r *Reading) whereOrWhen(reg *phrase.Region, k int) bool {
	x := &reg.Chunks[k]
	if x.Kind == phrase.OfMention {
		return r.Mentions[x.Idx].Kind == mention.Place && reg.Chunks[k-1].Is(pack.Prep)
	}
	return x.Kind == phrase.OfDate || x.Kind == phrase.OfItem && (x.Is(pack.DayPart) || x.Is(pack.Prep) && x.Mark&pack.In != 0 && x.Trig == nil)
}

// happened is the chunk of the verb, from chunk k on, that says that something took place;
// -1 if another verb or another subject comes first.
func (r *Reading) happened(reg *phrase.Region, k int) int {
	due := false // "was to take place"
	for n := 0; k < len(reg.Chunks) && n < phrase.MaxHeld; k, n = k+1, n+1 {
		x := &reg.Chunks[k]
		if x.Is(pack.Plan) {
			due = true
			continue
		}
		if x.Finite() || due && x.Supports() {
			for _, f := range x.Trigs {
				if f.Class == pack.Support && f.Has("intransitive") {
					return k
				}
			}
			return -1
		}
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Is(pack.Neg) || x.Is(pack.Maybe) || x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind != mention.Pronoun && r.Mentions[x.Idx].Kind != mention.Place {
			return -1
		}
	}
	return -1
}

// partiesPast gives a noun of meeting that has none yet the parties behind the comma at chunk
// q: "the talks, on Monday, between A and B".
func (r *Reading) partiesPast(reg *phrase.Region, c *phrase.Clause, q int) {
	if q+1 < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[q])) {
		r.partiesFrom(reg, c, q)
	}
}

// partiesFrom gives a noun of meeting that has none yet the parties directly behind chunk q.
func (r *Reading) partiesFrom(reg *phrase.Region, c *phrase.Clause, q int) {
	if q+1 >= len(reg.Chunks) || c.Get([]pack.Marker{pack.Between, pack.With, pack.OfM}) != nil {
		return
	}
	p := &reg.Chunks[q+1]
	if p.Kind != phrase.OfItem || !p.Is(pack.Prep) && !p.Is(pack.Of) || p.Mark&(pack.Between|pack.With|pack.OfM) == 0 {
		return
	}
	d := phrase.Clause{Form: c.Form, Frame: c.Frame, Feat: c.Feat, At: q, Region: c.Region, Sent: c.Sent, Quote: c.Quote, Begin: q, End: q + 1}
	r.rightArgs(reg, &d, false)
	for _, a := range d.Args {
		if a.From > q && a.Mark&(pack.Between|pack.With|pack.OfM) != 0 {
			c.Args = append(c.Args, a)
			c.End = max(c.End, a.To)
		}
	}
}

// partiesAside does so where commas set off when and where: "a meeting, on Monday in Rome, with B".
func (r *Reading) partiesAside(reg *phrase.Region, c *phrase.Clause) {
	if !word.IsTalk(c.Form) || c.At+3 >= len(reg.Chunks) || !word.Comma(r.Punct(&reg.Chunks[c.At+1])) {
		return
	}
	q, day := c.At+2, false
	for q < len(reg.Chunks) && q < c.At+2+phrase.MaxHeld && r.whereOrWhen(reg, q) {
		day = day || reg.Chunks[q].Kind == phrase.OfDate
		q++
	}
	if day {
		r.partiesPast(reg, c, q)
	}
}

// SpeaksOfTalk reports whether what one alone discusses is a meeting: with whom is told of that,
// "looked back on his talks on Saturday with B".
func (r *Reading) SpeaksOfTalk(reg *phrase.Region, c *phrase.Clause, a []int32) bool {
	if c.Frame.Kind != pack.FDiscuss || c.Form.Class == pack.Noun || len(a) != 1 {
		return false
	}
	for k := reg.PastWords(c.At); k < len(reg.Chunks) && k < c.At+phrase.MaxHeld; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTalk(x.Trig):
			return true
		case x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Possessive, x.Kind == phrase.OfDate, x.Kind == phrase.OfItem && (x.Is(pack.Det) || x.Is(pack.Adj)) && x.Trig == nil:
		default:
			return false
		}
	}
	return false
}
