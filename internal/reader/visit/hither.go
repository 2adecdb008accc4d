package visit

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// whereSpoken is where a word for "come here" leads in what somebody says: the state of the one speaker of its
// sentence, whose cue stands before the words with a word for "that", or behind them; if it is none of the
// traveller's. "The minister said that X will come in July".
func (r *Reading) whereSpoken(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, a []int32) date.Place {
	if reg.Quote >= 0 || len(a) == 0 {
		return date.Place{}
	}
	for i := range list {
		d := &list[i]
		if d.Frame.Kind != pack.FSay || d.Form.Class != pack.Verb || d.Neg {
			continue
		}
		told := false
		for k := d.At + 1; k < c.At; k++ {
			told = told || reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Comp)
		}
		behind := d.At > c.At && word.Comma(r.Punct(&reg.Chunks[max(0, d.At-1)]))
		if !told && !behind {
			continue
		}
		who := r.Fillers(d, d.Frame.A)
		if len(who) != 1 {
			continue
		}
		if s := r.Actors[who[0]].Country; s != "" && s != r.Actors[a[0]].Country && who[0] != a[0] {
			return date.Place{Country: s}
		}
		return date.Place{}
	}
	return date.Place{}
}
