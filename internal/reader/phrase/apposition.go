package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// BehindName is the person or office that a participle without an auxiliary belongs to
// that stands behind it and a comma: "his colleague Wang Yi, arrived on Monday"; -1 if
// that is not how the verb stands.
func (r *Reading) BehindName(reg *Region, c *Clause) int {
	if !r.Pack.Order.Incise || c.Feat&(pack.Past|pack.Part) == 0 || c.Feat&(pack.Pres|pack.Fut|pack.Ger|pack.Inf) != 0 || c.Passive || c.Infinitive || c.Perfect || c.Self {
		return -1
	}
	if !word.IsTrip(c.Form) && !word.IsTalk(c.Form) || !word.IsTrip(c.Form) && c.Feat&pack.Part == 0 {
		return -1
	}
	k := c.At - 1
	for k > 0 && reg.Chunks[k].Kind == OfItem && reg.Chunks[k].Is(pack.Adverb) && !reg.Chunks[k].Is(pack.Aux) && !r.Joins(&reg.Chunks[k]) {
		k--
	}
	if k < 2 || !word.Comma(r.Punct(&reg.Chunks[k])) || reg.Chunks[k-1].Kind != OfMention {
		return -1
	}
	switch r.Mentions[reg.Chunks[k-1].Idx].Kind {
	case mention.Person, mention.Office, mention.Group:
		return k - 1
	}
	return -1
}

// OpensAside reports whether a participle at chunk k opens what a comma sets off behind a
// name: "Ruto, arrived on Monday in Kigali, was received".
func (r *Reading) OpensAside(reg *Region, k int) bool {
	x := &reg.Chunks[k]
	if !r.Pack.Order.Incise || k < 2 || !x.Finite() || x.Feat&(pack.Past|pack.Part) == 0 || x.Feat&(pack.Pres|pack.Fut) != 0 || !word.Comma(r.Punct(&reg.Chunks[k-1])) || reg.Chunks[k-2].Kind != OfMention || x.Trig == nil || !word.IsTrip(x.Trig) && x.Feat&pack.Part == 0 {
		return false
	}
	switch r.Mentions[reg.Chunks[k-2].Idx].Kind {
	case mention.Person, mention.Office, mention.Group:
		return true
	}
	return false
}

// BesideTrip is whom a noun of travel without a traveller of its own belongs to that
// stands, with or without a comma, behind his name: "received X, on a visit to Rome".
// Nil if nobody stands there.
func (r *Reading) BesideTrip(reg *Region, c *Clause) []int32 {
	if !r.Pack.Order.Incise || c.Support != nil {
		return nil
	}
	k, prep := c.At-1, false
	for ; k >= 0 && k > c.At-5; k-- {
		x := &reg.Chunks[k]
		if word.Comma(r.Punct(x)) && prep {
			continue
		}
		if x.Kind != OfItem || x.Finite() || x.Is(pack.Aux) {
			break
		}
		prep = prep || x.Is(pack.Prep)
	}
	if k < 0 || !prep || reg.Chunks[k].Kind != OfMention {
		return nil
	}
	switch r.Mentions[reg.Chunks[k].Idx].Kind {
	case mention.Person, mention.Office, mention.Group:
		return []int32{reg.Chunks[k].Idx}
	}
	return nil
}
