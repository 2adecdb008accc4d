package event

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// To whom a deed was done where no name says it.

// officersOf is the officers of a state that a plural without names means, "two Sudanese
// ministers": nobody where the state is not told.
func (r *Reading) officersOf(a *phrase.Arg) []int32 {
	if len(a.Mentions) != 1 || !r.Pack.Order.Inverted {
		return nil
	}
	m := &r.Mentions[a.Mentions[0]]
	if m.Kind != mention.Office || !m.Plural || m.Counter || len(m.Countries) != 1 {
		return nil
	}
	role, country, org := r.RoleOf(m)
	return []int32{r.NewActor(actor.Actor{Kind: mention.Office, Role: role, Country: country, Org: org, Generic: true, Group: true, Text: r.TextOf(m.Range)})}
}

// sufferer is the state whose the subject of a passive is, named by an adjective only:
// "three Iranian firms were sanctioned by". Nil where it names none.
func (r *Reading) sufferer(reg *phrase.Region, c *phrase.Clause) []int32 {
	if !c.Passive || !r.Pack.Order.Inverted || c.Form.Class != pack.Verb {
		return nil
	}
	for k := c.At - 1; k > 0 && k > c.At-8; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfDate || x.Kind == phrase.OfItem && (x.Is(pack.Aux) || x.Is(pack.Adverb) || x.Is(pack.Neg)) {
			continue
		}
		if x.Kind != phrase.OfMention || !r.Mentions[x.Idx].Bare || len(r.Mentions[x.Idx].Countries) != 1 || reg.Chunks[k-1].Kind != phrase.OfItem || reg.Chunks[k-1].Is(pack.Prep) || reg.Chunks[k-1].Is(pack.Of) {
			return nil
		}
		return []int32{r.Keyed(mention.Country, r.Mentions[x.Idx].Countries[0], "", "")}
	}
	return nil
}
