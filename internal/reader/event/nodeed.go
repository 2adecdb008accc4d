package event

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/text"
)

// Words that look like somebody's deed and are none: questions, nouns that describe others,
// places before a relative pronoun.

// thatBehind reports whether a word for "that" follows a verb in its stretch.
func (r *Reading) thatBehind(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+phrase.MaxHeld; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Finite() || x.Is(pack.Maybe) || x.Is(pack.Sub) {
			return false
		}
		if x.Kind == phrase.OfItem && x.Is(pack.Comp) {
			return true
		}
	}
	return false
}

// compounded reports whether a noun of a deed only describes the one behind it, that names people
// or a body: "the CEASEFIRE monitors".
func (r *Reading) compounded(reg *phrase.Region, c *phrase.Clause) bool {
	n := c.At + 1
	if !r.Pack.Order.Compound || n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention || reg.Chunks[n].First != reg.Chunks[c.At].Last {
		return false
	}
	m := &r.Mentions[reg.Chunks[n].Idx]
	return (m.Kind == mention.Group || m.Kind == mention.Office || m.Kind == mention.Body) && !m.Definite && !m.Indef && len(m.Countries) == 0 && m.Poss == nil && !r.Doc.Tokens[m.First].Has(text.Capital)
}

// onlyAskedFor reports whether a noun of what somebody could do for another stands in what the sentence says is
// asked for: "demanded Israel's withdrawal from Lebanon".
func (r *Reading) onlyAskedFor(reg *phrase.Region, c *phrase.Clause, typ string) bool {
	switch typ {
	case "RETREAT", "CONCEDE", "AID", "COOPERATE", "AGREE", "SUPPORT":
	default:
		return false // an attack that is to end was one
	}
	n := len(r.Events) - 1
	return n >= 0 && r.Events[n].Typ == "REQUEST" && r.Events[n].Evidence.First < reg.Chunks[c.At].First && reg.Chunks[c.At].First < r.Events[n].Evidence.Last
}

// inPlaceThat reports whether the subject of a verb is the place before its relative pronoun,
// where something was that did it: "an attack in Kabul that killed".
func (r *Reading) inPlaceThat(reg *phrase.Region, c *phrase.Clause) bool {
	a := c.Get([]pack.Marker{pack.Subj})
	if a == nil || c.Passive || a.To >= len(reg.Chunks) || a.To > c.At || len(a.Mentions) != 1 || !reg.Chunks[a.To].Is(pack.Rel) && !reg.Chunks[a.To].Is(pack.Comp) {
		return false
	}
	if m := &r.Mentions[a.Mentions[0]]; m.Kind != mention.Place && m.Kind != mention.Country || m.Bare {
		return false
	}
	x := &reg.Chunks[max(0, a.From-1)]
	if a.From < 1 || reg.Chunks[a.From].Kind == phrase.OfItem {
		x = &reg.Chunks[a.From]
	}
	return x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&(pack.In|pack.At) != 0 && x.Mark&(pack.OfM|pack.By) == 0
}

// comesFrom reports whether somebody who is called in is of another state than the one who calls, or, of no state
// known, is posted there.
func (r *Reading) comesFrom(w int32, home string) bool {
	a := &r.Actors[w]
	if a.Country == "" {
		return a.Role == "ambassador" || a.Role == "envoy"
	}
	return a.Country != home
}
