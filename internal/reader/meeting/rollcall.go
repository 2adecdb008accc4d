package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// The bearers of one office told one after the other, each behind his state: "los
// cancilleres de Uruguay, A; Argentina, B, y Paraguay, C, se reunieron".

// RollCall leaves of such a list the names alone, joined as in any other list, and gives
// each the state that stands before him.
func (r *Reading) RollCall(reg *phrase.Region) {
	o := r.Pack.Order
	if !o.Inverted || !o.Dropped || !o.SubjectFirst || o.Cases {
		return
	}
	for i := 2; i < len(reg.Chunks); i++ {
		if !r.isPerson(reg, i) || !word.Comma(r.Punct(&reg.Chunks[i-1])) || reg.Chunks[i-2].Kind != phrase.OfMention {
			continue
		}
		head := &r.Mentions[reg.Chunks[i-2].Idx]
		if head.Kind != mention.Office || !head.Plural {
			continue
		}
		names, j := []phrase.Chunk{reg.Chunks[i]}, i+1
		for j < len(reg.Chunks) {
			state, sep := r.nextCalled(reg, j)
			if state < 0 {
				break
			}
			names = append(names, sep, reg.Chunks[state+2])
			r.calledAs(head, &r.Mentions[reg.Chunks[state].Idx], &r.Mentions[reg.Chunks[state+2].Idx])
			j = state + 3
		}
		if len(names) == 1 {
			continue
		}
		r.calledAs(head, head, &r.Mentions[reg.Chunks[i].Idx])
		rest := append([]phrase.Chunk{}, reg.Chunks[j:]...)
		reg.Chunks = append(append(reg.Chunks[:i-2], names...), rest...)
		i += len(names) - 2
	}
}

// nextCalled is the chunk of the state behind which the next of a list stands, after the
// marks and the word for "and" at chunk j, and what joins him to those before. -1 if the
// list ends there.
func (r *Reading) nextCalled(reg *phrase.Region, j int) (state int, sep phrase.Chunk) {
	k, and := j, -1
	for k < len(reg.Chunks) && k < j+2 {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && r.Joins(x) {
			and = k
		} else if m := r.Punct(x); !word.Comma(m) && !word.Semicolon(m) {
			break
		}
		k++
	}
	if k == j {
		return -1, sep
	}
	for k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfItem && (reg.Chunks[k].Is(pack.Of) || reg.Chunks[k].Is(pack.Det)) {
		k++
	}
	if k+2 >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfMention || !word.Comma(r.Punct(&reg.Chunks[k+1])) || !r.isPerson(reg, k+2) {
		return -1, sep
	}
	if m := &r.Mentions[reg.Chunks[k].Idx]; m.Kind != mention.Country || len(m.Countries) != 1 {
		return -1, sep
	}
	if sep = reg.Chunks[k+1]; and >= 0 {
		sep = reg.Chunks[and]
	}
	return k, sep
}

// calledAs gives a person the office and the state of a list of holders.
func (r *Reading) calledAs(head, state, m *mention.Mention) {
	if len(m.Who) != 1 || len(state.Countries) != 1 {
		return
	}
	a := &r.Actors[m.Who[0]]
	if a.Country == "" && a.Org == "" {
		a.Country = state.Countries[0]
	}
	if role, _, _ := r.RoleOf(head); a.Role == "" {
		a.Role = role
	}
}

// isPerson reports whether chunk k is a person's name.
func (r *Reading) isPerson(reg *phrase.Region, k int) bool {
	return reg.Chunks[k].Kind == phrase.OfMention && r.Mentions[reg.Chunks[k].Idx].Kind == mention.Person
}
