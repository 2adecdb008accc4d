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

// spokeBeside is who said something beside whom, where a meeting is told of as "his" behind it, a word that can
// be "their", and nobody else is named: "said A, next to B, after their meeting in Rome".
func (r *Reading) spokeBeside(c *phrase.Clause, list []phrase.Clause) (a, b []int32) {
	if o := r.Pack.Order; !o.Dropped || !o.Inverted || c.Get([]pack.Marker{pack.With, pack.Between, pack.Subj, pack.By, pack.OfM}) != nil {
		return nil, nil
	}
	if p := c.Get([]pack.Marker{pack.Poss}); p == nil || len(p.Mentions) != 1 || r.Mentions[p.Mentions[0]].Kind != mention.Possessive {
		return nil, nil
	}
	for i := range list {
		d := &list[i]
		if d.Frame.Kind != pack.FSay || d.Form.Class != pack.Verb || d.At >= c.At || c.At-d.At > mention.MaxReach {
			continue
		}
		a, b = r.Holders(r.Fillers(d, []pack.Marker{pack.Subj})), r.Holders(r.Fillers(d, []pack.Marker{pack.With}))
		if len(a) == 1 && len(b) == 1 && r.Actors[a[0]].Country != r.Actors[b[0]].Country {
			return a, b
		}
	}
	return nil, nil
}
