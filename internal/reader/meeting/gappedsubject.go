package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// gappedSubjects makes a meeting of each stretch that shares a verb of meeting and has both its
// sides: "the president met with B and the minister, with D".
func (r *Reading) gappedSubjects(reg *phrase.Region, list []phrase.Clause, meetings int) {
	for k := 1; k+3 < len(reg.Chunks); k++ {
		g, ok := r.GapAt(reg, k)
		if !ok || len(r.Meetings) <= meetings {
			continue
		}
		c := r.VerbOver(list, k)
		if c == nil || c.Neg || !word.IsTalk(c.Form) {
			continue
		}
		to := r.ChainRight(reg, g.Other)
		a, from := r.Parties(r.Fillers(c, []pack.Marker{pack.Subj})), g.Date
		if from < 0 {
			from = k + 1 // "and then — B"
		}
		if g.Subject >= 0 {
			a, from = r.Parties(r.Resolve([]int32{reg.Chunks[g.Subject].Idx}, nil)), g.Subject
		}
		b := r.Parties(r.Resolve(to.Mentions, nil))
		if who := story.Union(a, b); len(a) != 1 || len(b) == 0 || r.Compatriots(who) || slices.Contains(b, a[0]) {
			continue
		} else {
			m := r.Meetings[len(r.Meetings)-1]
			m.Who, m.Agenda, m.Rules = who, nil, slices.Clone(m.Rules)
			m.Evidence = []text.Range{r.Trim(text.Range{First: reg.Chunks[from].First, Last: reg.Chunks[to.To-1].Last})}
			if g.Date >= 0 {
				if d := r.DaysOf(reg.Chunks[g.Date].Idx, c.Plan); !d.Start.IsZero() {
					m.Days, m.Dated = d, true
				}
			}
			at := r.State.Meeting
			r.AddMeeting(m)
			r.State.Meeting = at
		}
		k = to.To - 1
	}
}
