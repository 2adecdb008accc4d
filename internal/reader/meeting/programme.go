package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Whose programme holds a meeting.

// whoseProgramme is the one named last before the word for what a programme holds that carries a noun
// of meeting or stands before a verb of meeting, else the first one behind that word: "Lavrov's schedule
// includes talks with Fidan", "the programme of the minister's visit includes talks with". Nil if there is
// no such word, or nobody is named.
func (r *Reading) whoseProgramme(reg *phrase.Region, c *phrase.Clause) []int32 {
	carried := c.Form.Class == pack.Noun && c.Support != nil && c.Support.Has("programme")
	if !carried && !c.Plan {
		return nil
	}
	s := c.At - 1
	for s >= 0 && s > c.At-mention.MaxReach {
		x := &reg.Chunks[s]
		if carried && slices.Contains(x.Trigs, c.Support) || !carried && x.Is(pack.Plan) && x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Plan), "programme") {
			break
		}
		s--
	}
	if s < 0 || s <= c.At-mention.MaxReach {
		return nil
	}
	for k := s - 1; k >= 0 && k > s-mention.MaxAdverbials; k-- {
		x := &reg.Chunks[k]
		if word.Semicolon(r.Punct(x)) || x.Kind == phrase.OfQuote || x.Is(pack.Comp) {
			break
		}
		if w := r.planner(x, c); w != nil {
			return w
		}
	}
	for k := s + 1; k < c.At; k++ {
		if w := r.planner(&reg.Chunks[k], c); w != nil {
			return w
		}
	}
	return nil
}

// planner is the one person whom a chunk names, nil if it names none.
func (r *Reading) planner(x *phrase.Chunk, c *phrase.Clause) []int32 {
	if x.Kind != phrase.OfMention {
		return nil
	}
	switch r.Mentions[x.Idx].Kind {
	case mention.Person, mention.Office, mention.Possessive, mention.Pronoun:
		if w := r.Parties(r.Resolve([]int32{x.Idx}, c)); len(w) == 1 {
			return w
		}
	}
	return nil
}
