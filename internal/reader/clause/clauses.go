package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// ClausesOf finds the clause of every trigger of a region.
func (r *Reading) ClausesOf(reg *phrase.Region, at int32) []phrase.Clause {
	out := r.ClauseRoom[word.Level(reg.Quote)][:0]
	for i := range reg.Chunks {
		c := &reg.Chunks[i]
		if c.Trig == nil {
			continue
		}
		n := len(out)
		c.Clause = int32(n)
		for _, f := range c.Trigs {
			out = append(out, phrase.Clause{Form: f, Frame: f.Frame, Feat: c.Feat, At: i, Region: at, Sent: reg.Sent, Quote: reg.Quote, Args: r.ArgRoom(), Begin: i, End: i + 1})
			cl := &out[len(out)-1]
			if f.Class == pack.Verb || f.Class == pack.Support {
				r.verbClause(reg, cl, out[:n])
				r.LeaveToTalks(reg, cl)
			} else {
				r.nounClause(reg, cl, out[:n])
				r.HeldBy(cl)
			}
		}
	}
	r.ClauseRoom[word.Level(reg.Quote)] = out
	r.LaterSubjects(reg, out)
	r.TimedSubjects(reg, out)
	r.Scope(reg, out)
	r.Moved(reg, out)
	for i := range out {
		r.Extent(reg, &out[i])
	}
	return out
}
