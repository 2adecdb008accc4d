package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// whoseTalks is whose talks the sentence told of before a meeting of which it names one side only,
// with nobody else doing anything in between: "A's talks with B lasted an hour and were followed by
// a lunch with C". Nil if that is not told.
func (r *Reading) whoseTalks(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, b []int32) []int32 {
	if c.Form.Class != pack.Noun || reg.Quote >= 0 {
		return nil
	}
	for i := len(list) - 1; i >= 0; i-- {
		d := &list[i]
		if d.At >= c.At || d.Region != c.Region {
			continue
		}
		if d.Form.Class != pack.Noun || !word.IsTalk(d.Form) {
			if s := d.Grammatical(); s != nil && len(r.Holders(r.Resolve(s.Mentions, c))) > 0 {
				return nil
			}
			continue
		}
		w := r.Parties(r.Fillers(d, []pack.Marker{pack.Poss, pack.OfM}))
		if len(w) != 1 || slices.Contains(b, w[0]) || r.Actors[w[0]].Kind != mention.Person || d.Get([]pack.Marker{pack.With}) == nil {
			return nil
		}
		return w
	}
	return nil
}
