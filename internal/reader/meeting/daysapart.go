package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Stretches behind a semicolon that tell only a day and whom, the verb being the one before:
// "on Monday he met A; on Tuesday, B; on Thursday he will see C".

// daysApart makes a meeting of each of them.
func (r *Reading) daysApart(reg *phrase.Region, list []phrase.Clause, meetings int) {
	if reg.Quote >= 0 || len(r.Meetings) <= meetings {
		return
	}
	for k := 1; k+2 < len(reg.Chunks); k++ {
		if !word.Semicolon(r.Punct(&reg.Chunks[k])) {
			continue
		}
		d := r.dayAndWhom(reg, k+1)
		c := r.VerbOver(list, k)
		if d.ment >= 0 && c != nil && c.Form.Class == pack.Verb && word.IsTalk(c.Form) && !c.Neg && !c.Maybe {
			r.metApart(reg, c, meetings, d)
		}
	}
}

// dayAndWhom is the day and the one named in the stretch that begins at chunk k; no name where
// the stretch has anything else that tells.
func (r *Reading) dayAndWhom(reg *phrase.Region, k int) dayed {
	d := dayed{ment: -1, date: -1, from: k, to: k}
	for ; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		switch {
		case word.Semicolon(r.Punct(x)) || r.Punct(x) == '.':
			return d
		case word.Comma(r.Punct(x)):
			if d.ment >= 0 {
				return d
			}
		case x.Kind == phrase.OfDate && d.date < 0:
			d.date = k
		case x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Place && reg.Chunks[k-1].Is(pack.Prep):
			d.place = r.MentionPlace(&r.Mentions[x.Idx])
		case x.Kind == phrase.OfMention && d.ment < 0 && d.date >= 0 && (r.Mentions[x.Idx].Kind == mention.Person || r.Mentions[x.Idx].Kind == mention.Office):
			d.ment = k
		case x.Kind == phrase.OfItem && x.Trig == nil && (x.Is(pack.Adverb) || x.Is(pack.DayPart) || x.Is(pack.Det) || x.Is(pack.Prep) || x.Is(pack.And)) && !x.Is(pack.Rel) && !x.Is(pack.Comp):
		default:
			return dayed{ment: -1, date: -1}
		}
		d.to = k + 1
	}
	return d
}

// metApart makes the meeting of such a stretch, of the subject of its verb and the one named.
func (r *Reading) metApart(reg *phrase.Region, c *phrase.Clause, meetings int, d dayed) {
	days := r.DaysOf(reg.Chunks[d.date].Idx, c.Plan)
	who := r.Parties(r.Resolve([]int32{reg.Chunks[d.ment].Idx}, c))
	common := story.Minus(r.commonSide(c, r.Meetings[meetings].Who), who)
	if days.Start.IsZero() || len(common) == 0 || !r.TwoSides(story.Union(common, who)) {
		return
	}
	m := r.Meetings[meetings]
	m.Who, m.Format, m.Place, m.Days, m.Dated = story.Union(common, who), "bilateral", d.place, days, true
	if !r.Ref.IsZero() {
		m.Status = "held"
		if days.Start.After(r.Ref) {
			m.Status = "planned"
		}
	}
	m.Agenda, m.Rules = nil, slices.Clone(m.Rules)
	m.Evidence = []text.Range{r.Trim(text.Range{First: reg.Chunks[d.from].First, Last: reg.Chunks[d.to-1].Last})}
	at := r.State.Meeting
	r.AddMeeting(m)
	r.State.Meeting = at
}
