package reference

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// SaidBehind is who met those that a noun of meeting names, where it stands in the phrase that
// its sentence opens with: the subject of the verb right behind the comma that closes that
// phrase, whom a pronoun in it points ahead to. "After his meeting with A, B said that".
func (r *Reading) SaidBehind(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, others []int32) []int32 {
	j := 0
	for j < c.At && (reg.Chunks[j].Is(pack.And) || reg.Chunks[j].Is(pack.Adverb)) && !reg.Chunks[j].Is(pack.Prep) {
		j++
	}
	if r.Pack.Order.SubjectFirst || len(others) == 0 || c.At > j+2 || !r.OpensPhrase(&reg.Chunks[j]) && !(j == c.At && !c.Form.Gapped()) {
		return nil
	}
	if p := c.Get([]pack.Marker{pack.Poss, pack.Subj}); c.Form.Class == pack.Noun && p != nil && !(len(p.Mentions) == 1 && p.From == c.At+1 && r.Enclitic(&reg.Chunks[p.From])) {
		return nil // whose it was, it says
	}
	for k := c.At + 1; k+1 < len(reg.Chunks) && k < c.At+syntax.MaxFront; k++ {
		if !word.Comma(r.Punct(&reg.Chunks[k])) || !reg.Chunks[k+1].Finite() {
			if reg.Chunks[k].Finite() || reg.Chunks[k].Kind == phrase.OfQuote {
				return nil
			}
			continue
		}
		for i := range list {
			d := &list[i]
			s := d.Get([]pack.Marker{pack.Subj})
			if d.At != k+1 || s == nil || s.From < d.At || len(s.Mentions) != 1 {
				continue
			}
			who := r.Parties(r.Resolve(s.Mentions, d))
			if len(who) != 1 || slices.Contains(others, who[0]) || r.Actors[who[0]].Kind != mention.Person && r.Actors[who[0]].Kind != mention.Office || r.Actors[who[0]].Role == "spokesperson" || r.Compatriots(story.Union(who, others)) {
				return nil
			}
			return who
		}
		return nil
	}
	return nil
}
