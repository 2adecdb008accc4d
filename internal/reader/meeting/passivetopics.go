package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// What talks were about, told as the subject of a passive; and what is no subject of talks.

// passiveTopics reads what was discussed off the subject of a passive: "A, B and
// C were discussed".
func (r *Reading) passiveTopics(reg *phrase.Region, c *phrase.Clause) []text.Range {
	end := c.At
	for end > 0 && reg.Chunks[end-1].Kind == phrase.OfItem && (reg.Chunks[end-1].Is(pack.Aux) || reg.Chunks[end-1].Is(pack.Adverb)) {
		end--
	}
	start := end
	for start > 0 {
		x := &reg.Chunks[start-1]
		if x.Is(pack.Comp) || x.Is(pack.Sub) || r.verbAt(reg, 0, start-1, true) || x.Kind == phrase.OfQuote || word.Semicolon(r.Punct(x)) {
			break
		}
		start--
	}
	for start < end && (reg.Chunks[start].Is(pack.And) || reg.Chunks[start].Is(pack.Adverb) || reg.Chunks[start].Kind == phrase.OfPunct) {
		start++
	}
	if r.Pack.Order.Inverted && r.OpensClause(reg, end-1) { // "(In Berlin) were discussed A, B and C"
		return r.phrases(reg, c.At+1, len(reg.Chunks), toldPast(c))
	}
	return r.phrases(reg, start, end, true)
}

// noParties drops from what talks were about those who held them, "a call on Tuesday of his counterpart".
func (r *Reading) noParties(agenda []text.Range, who []int32) []text.Range {
	return slices.DeleteFunc(agenda, func(g text.Range) bool {
		k := r.MentAt[g.First]
		if k < 0 || r.Mentions[k].First > g.First || r.Mentions[k].Last < g.Last || r.Mentions[k].Kind == mention.Country {
			return false
		}
		return slices.ContainsFunc(r.Mentions[k].Who, func(w int32) bool { return slices.Contains(who, w) })
	})
}
