package visit

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Trips that are still to begin.

// toBegin reports whether the verb of which a noun is the subject tells, in the
// present tense, that it takes place, and another day than today is said.
func (r *Reading) toBegin(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+mention.MaxReach; k++ {
		x := &reg.Chunks[k]
		if !x.Finite() {
			continue
		}
		if !x.Supports() || x.Feat&pack.Pres == 0 || x.Feat&pack.Past != 0 || k > 0 && reg.Chunks[k-1].Is(pack.Aux) {
			return false
		}
		for j := k + 1; j < len(reg.Chunks) && j < k+4; j++ {
			if reg.Chunks[j].Kind == phrase.OfDate {
				return true
			}
		}
		return false
	}
	return false
}

// leavingFor is the clause of the verb of travelling that has the noun of a trip behind a
// preposition: "will set out on a working visit to". Nil if there is none.
func (r *Reading) leavingFor(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) *phrase.Clause {
	if !r.Pack.Order.Cases || c.Support != nil {
		return nil
	}
	k := c.At - 1
	for k > 0 && c.At-k < 4 && reg.Chunks[k].Kind == phrase.OfItem && !reg.Chunks[k].Is(pack.Prep) && reg.Chunks[k].Trig == nil {
		k--
	}
	if k < 1 || reg.Chunks[k].Kind != phrase.OfItem || !reg.Chunks[k].Is(pack.Prep) || reg.Chunks[k].Mark&(pack.With|pack.To) == 0 {
		return nil
	}
	for i := range list {
		d := &list[i]
		if d.Form.Class == pack.Verb && (d.Frame.Kind == pack.FVisit || d.Frame.Kind == pack.FArrive) && d.At < k && k-d.At < 4 && !reg.Chunks[d.At].Is(pack.Prep) {
			return d
		}
	}
	return nil
}

// whereToCome reports whether a clause like "where" behind a trip told in the present tense tells of what is
// still to come: "travels to Bratislava, where he will be received".
func (r *Reading) whereToCome(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.At + 1; k+1 < len(reg.Chunks) && k < c.At+maxToWhere; k++ {
		x := &reg.Chunks[k]
		if x.Finite() || x.Kind == phrase.OfQuote {
			return false
		}
		if x.Kind != phrase.OfItem || !r.Has(&r.Items[x.Item], word.Bit(pack.Rel)|word.Bit(pack.Sub), "place") {
			continue
		}
		for j := k + 1; j < len(reg.Chunks) && j < k+maxToWhere; j++ {
			y := &reg.Chunks[j]
			if y.Is(pack.Plan) || y.Finite() && y.Feat&pack.Fut != 0 && y.Feat&(pack.Past|pack.Pres) == 0 {
				return true
			}
			if y.Finite() || y.Kind == phrase.OfPunct && !word.Comma(r.Punct(y)) {
				return false
			}
		}
		return false
	}
	return false
}

// maxToWhere bounds the chunks from a trip to the word for "where" behind it, and from that to its verb.
const maxToWhere = 8
