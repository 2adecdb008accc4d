package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Several met under one verb, each on a day of his own: "met A on Friday, B on Saturday and C
// on Sunday", "se reunió el viernes con A, el sábado con B".

// dayed is one of those whom a verb of meeting lists, with the chunks of his name and his day.
type dayed struct {
	ment, date int
	from, to   int // all that is told of him
	place      date.Place
}

// dayEach makes a meeting with each of those whom the one verb of meeting of a sentence lists
// with a day each, in place of those that the sentence told.
func (r *Reading) dayEach(reg *phrase.Region, list []phrase.Clause, meetings int) {
	if reg.Quote >= 0 || len(r.Meetings) <= meetings {
		return
	}
	c := onlyTalk(list)
	if c == nil || c.Neg {
		return
	}
	all := r.dayedList(reg, c)
	if len(all) < 2 {
		return
	}
	first := r.Meetings[meetings]
	common := first.Who
	others := make([][]int32, len(all))
	for i, d := range all {
		others[i] = r.Parties(r.Resolve([]int32{reg.Chunks[d.ment].Idx}, c))
		common = story.Minus(common, others[i])
	}
	for _, o := range others {
		if len(common) == 0 || len(o) == 0 || !r.TwoSides(story.Union(common, o)) {
			return
		}
	}
	at := r.State.Meeting
	r.Meetings = r.Meetings[:meetings]
	for i, d := range all {
		m := first
		m.Who, m.Format, m.Place, m.Dated = story.Union(common, others[i]), "bilateral", d.place, true
		m.Days = r.PastYear(c, reg.Chunks[d.date].Idx, r.DaysOf(reg.Chunks[d.date].Idx, m.Status == "planned"))
		m.Agenda, m.Rules = slices.Clone(first.Agenda), slices.Clone(first.Rules)
		if i > 0 {
			m.Evidence = []text.Range{r.Trim(text.Range{First: reg.Chunks[d.from].First, Last: reg.Chunks[d.to-1].Last})}
		}
		r.AddMeeting(m)
	}
	r.State.Meeting = min(at, meetings)
}

// dayedList is those behind a verb of meeting who have a day each, all of them before their
// names or all behind; nil if it is not so.
func (r *Reading) dayedList(reg *phrase.Region, c *phrase.Clause) []dayed {
	var all []dayed
	cur := dayed{ment: -1, date: r.frontedDay(reg, c), from: c.At}
	before := cur.date >= 0
	if before && r.DaysOf(reg.Chunks[cur.date].Idx, c.Plan).Start.IsZero() {
		return nil
	}
	k := c.At + 1
	if s := c.Get([]pack.Marker{pack.Subj}); s != nil && !c.Passive && s.From > c.At && len(s.Mentions) == 1 && !slices.Contains(c.Frame.A, pack.Obj) {
		k = s.To // the verb first, its subject behind it
	}
	for ; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		switch {
		case r.Punct(x) == '(' && k+2 < len(reg.Chunks) && reg.Chunks[k+1].Kind == phrase.OfDate && r.Punct(&reg.Chunks[k+2]) == ')':
			k += 2 // "on Wednesday (24 July)"
		case x.Kind == phrase.OfDate:
			if r.OnlyBounds(reg, k, -1) || cur.date >= 0 || r.DaysOf(x.Idx, c.Plan).Start.IsZero() {
				return nil
			}
			if len(all) == 0 && cur.ment < 0 {
				before = true
			}
			cur.date = k
		case x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Place:
			if !reg.Chunks[k-1].Is(pack.Prep) || reg.Chunks[k-1].Mark&pack.In == 0 {
				return nil
			}
			cur.place = r.MentionPlace(&r.Mentions[x.Idx])
		case x.Kind == phrase.OfMention:
			if kind := r.Mentions[x.Idx].Kind; kind != mention.Person && kind != mention.Office || cur.ment >= 0 || before && cur.date < 0 {
				return ended(all, cur)
			}
			cur.ment = k
		case word.Comma(r.Punct(x)), x.Kind == phrase.OfItem && x.Is(pack.And):
			if cur.ment >= 0 && cur.date >= 0 {
				all, cur = append(all, cur), dayed{ment: -1, date: -1, from: k + 1}
			} else if cur.ment >= 0 && !before && len(all) == 0 && x.Kind == phrase.OfItem {
				return nil // "met A and B on Friday"
			}
			continue
		case x.Kind == phrase.OfItem && x.Trig == nil && (x.Is(pack.Adverb) || x.Is(pack.DayPart) || x.Is(pack.Det) || x.Is(pack.Prep)) && !x.Is(pack.Rel) && !x.Is(pack.Comp):
		default:
			return ended(all, cur)
		}
		cur.to = k + 1
	}
	return ended(all, cur)
}

// frontedDay is the day with which the stretch of a verb begins, -1 if it begins with none: "on
// Monday he met A and on Tuesday B".
func (r *Reading) frontedDay(reg *phrase.Region, c *phrase.Clause) int {
	for k := c.At - 1; k >= 0 && k > c.At-mention.MaxReach/2; k-- {
		x := &reg.Chunks[k]
		if x.Finite() || x.Kind == phrase.OfQuote || word.Semicolon(r.Punct(x)) {
			return -1
		}
		if x.Kind == phrase.OfDate && (k == 0 || k == 1 && reg.Chunks[0].Is(pack.Prep)) {
			return k
		}
	}
	return -1
}

// ended is a list with the last of it, where that has a name and a day.
func ended(all []dayed, cur dayed) []dayed {
	if cur.ment >= 0 && cur.date >= 0 {
		all = append(all, cur)
	}
	return all
}
