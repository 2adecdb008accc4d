package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Verbs of saying behind a comma that tell nothing of what stands before it, in a language that
// needs no word for "who" or "that".

// contact reports whether the cue that begins at chunk b, behind a comma, is a relative clause without its
// pronoun, whose object is the noun with an indefinite article before it ("freed three men, a step Kyiv said was
// overdue"), or a verb whose words follow it, behind a participle between commas ("The statement, issued in
// Nairobi, said the seven heads of state would meet").
func (r *Reading) contact(reg *phrase.Region, c *phrase.Clause, b int) bool {
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.Dropped || c.Form.Class != pack.Verb {
		return false
	}
	if x := &reg.Chunks[b]; b < c.At && x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Det), "indef") {
		k := c.At - 1
		for k > b && reg.Chunks[k].Kind == phrase.OfItem && (reg.Chunks[k].Is(pack.Aux) || reg.Chunks[k].Is(pack.Adverb)) {
			k--
		}
		if y := &reg.Chunks[k]; k > b+1 && y.Kind == phrase.OfMention && reg.Chunks[k-1].Kind == phrase.OfItem {
			switch m := &r.Mentions[y.Idx]; m.Kind {
			case mention.Country, mention.Place, mention.Organisation, mention.Body, mention.Pronoun, mention.Medium:
				return !m.Bare
			case mention.Person:
				return len(m.Titles) == 0
			}
		}
	}
	if b == c.At && b > 0 && r.HeadlineSubject(reg, c.At, b-1) != nil {
		return true // "A meets B, says ties are strong"
	}
	return b == c.At && r.Tensed(reg, c.At+2) && word.Comma(r.Punct(&reg.Chunks[b-1])) && reg.Chunks[c.At+1].Kind == phrase.OfMention
}
