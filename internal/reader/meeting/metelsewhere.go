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

// Others whom the same verb says somebody met elsewhere or on another day: "met A in Kyiv
// on Friday, then B in Moscow", "was received by A in Berlin and by B in Paris".

// metElsewhere makes a meeting of each such other in a sentence that told of one meeting.
func (r *Reading) metElsewhere(reg *phrase.Region, list []phrase.Clause, meetings int) {
	if reg.Quote >= 0 || len(r.Meetings) != meetings+1 {
		return
	}
	c := onlyTalk(list)
	if c == nil {
		return
	}
	common := r.commonSide(c, r.Meetings[meetings].Who)
	p := r.firstOther(reg, c, r.Meetings[meetings].Who, common)
	if len(common) == 0 || p < 0 {
		return
	}
	for k := p + 1; k+1 < len(reg.Chunks) && !reg.Chunks[k].Finite(); k++ {
		x := &reg.Chunks[k]
		if n := r.pastPlace(reg, k+1); n > 0 && x.Kind == phrase.OfItem && x.Is(pack.And) {
			if n = r.otherAt(reg, n); n > 0 {
				r.meetBeside(reg, c, meetings, common, k+1, n)
				p = n
				continue
			}
		}
		later := r.laterAt(reg, k+1) && (word.Comma(r.Punct(x)) || x.Kind == phrase.OfItem && x.Is(pack.And))
		if !later && (x.Kind != phrase.OfItem || !x.Is(pack.And) || !r.dayOrPlace(reg, p, k)) {
			continue
		}
		if n := r.otherAt(reg, k+1); n > 0 {
			r.meetBeside(reg, c, meetings, common, k+1, n)
			p = n
		}
	}
}

// pastPlace is the chunk behind a word for "in", a city and the comma behind it, if these stand at chunk k: "met A in
// Rome, and in Bucharest B"; 0 if they do not.
func (r *Reading) pastPlace(reg *phrase.Region, k int) int {
	if r.Pack.Order.Dropped || !r.Pack.Order.SubjectFirst || k+2 >= len(reg.Chunks) {
		return 0
	}
	if word.Comma(r.Punct(&reg.Chunks[k])) { // "and, in Bucharest, B"
		k++
	}
	if k+2 >= len(reg.Chunks) {
		return 0
	}
	x, y := &reg.Chunks[k], &reg.Chunks[k+1]
	if x.Kind != phrase.OfItem || !x.Is(pack.Prep) || x.Mark&pack.In == 0 || y.Kind != phrase.OfMention || r.Mentions[y.Idx].Kind != mention.Place {
		return 0
	}
	if k += 2; word.Comma(r.Punct(&reg.Chunks[k])) {
		k++
	}
	return k
}

// onlyTalk is the one clause of a sentence whose verb tells of a meeting or a call, else the one
// whose verb tells what was spoken of; nil if there are more.
func onlyTalk(list []phrase.Clause) *phrase.Clause {
	for _, kinds := range [][]pack.FrameKind{{pack.FMeet, pack.FCall}, {pack.FDiscuss}} {
		var out *phrase.Clause
		for i := range list {
			c := &list[i]
			if !slices.Contains(kinds, c.Frame.Kind) || c.Form.Class != pack.Verb {
				continue
			}
			if out != nil && out.At != c.At {
				return nil
			}
			out = c
		}
		if out != nil {
			return out
		}
	}
	return nil
}

// commonSide is those of a meeting who are the subject of its verb, of a passive the object.
func (r *Reading) commonSide(c *phrase.Clause, who []int32) []int32 {
	mark := pack.Subj
	if c.Passive {
		mark = pack.Obj
	}
	var out []int32
	for _, w := range r.Fillers(c, []pack.Marker{mark}) {
		if slices.Contains(who, w) {
			out = word.AddOnce(out, w)
		}
	}
	return out
}

// firstOther is the chunk behind the verb that names the other side first; -1 if none does.
func (r *Reading) firstOther(reg *phrase.Region, c *phrase.Clause, who, common []int32) int {
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+mention.MaxReach; k++ {
		if x := &reg.Chunks[k]; x.Finite() {
			return -1
		} else if x.Kind == phrase.OfMention {
			for _, w := range r.Mentions[x.Idx].Who {
				if slices.Contains(who, w) && !slices.Contains(common, w) {
					return k
				}
			}
		}
	}
	return -1
}

// laterAt reports whether a word for "then" stands at chunk k: whom it leads to was met alone.
func (r *Reading) laterAt(reg *phrase.Region, k int) bool {
	x := &reg.Chunks[k]
	return x.Kind == phrase.OfItem && (r.Has(&r.Items[x.Item], word.Bit(pack.Adverb), "later") || x.Is(pack.DayPart) && x.Trig == nil)
}

// metLater reports whether the last of those whom a clause lists were met at another hour: "A, B and, in the
// evening, C".
func (r *Reading) metLater(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.At + 1; k+1 < c.End && k+1 < len(reg.Chunks); k++ {
		if reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.And) && r.PastAside(reg, k+1) > k+1 {
			return true
		}
	}
	return false
}

// dayOrPlace reports whether a day or a place stands between two chunks, and neither a
// mark but a comma nor anybody else.
func (r *Reading) dayOrPlace(reg *phrase.Region, from, to int) bool {
	told := false
	for k := from + 1; k < to; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfDate:
			told = true
		case x.Kind == phrase.OfMention && (r.Mentions[x.Idx].Kind == mention.Place || r.Mentions[x.Idx].Kind == mention.Country && reg.Chunks[k-1].Is(pack.Prep) && reg.Chunks[k-1].Mark&pack.In != 0):
			told = true
		case x.Kind == phrase.OfItem && x.Set&(word.Bit(pack.Prep)|word.Bit(pack.Det)|word.Bit(pack.Adverb)) != 0 && x.Trig == nil, word.Comma(r.Punct(x)):
		default:
			return false
		}
	}
	return told
}

// otherAt is the chunk at or behind chunk k that names a person or an office, with no more
// than a day and a word for "with" or "by" before it and no verb of its own; 0 if there is none.
func (r *Reading) otherAt(reg *phrase.Region, k int) int {
	for ; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfMention {
			break
		}
		if x.Kind != phrase.OfDate && !(word.Dash(r.Punct(x)) && r.Pack.Habits.Dash) && !(x.Kind == phrase.OfItem && (x.Is(pack.Adverb) || x.Is(pack.DayPart) || x.Is(pack.And) && r.laterAt(reg, k-1) || x.Is(pack.Prep) && x.Mark&(pack.With|pack.By) != 0)) {
			return 0
		}
	}
	if k >= len(reg.Chunks) || r.Mentions[reg.Chunks[k].Idx].Kind != mention.Person && r.Mentions[reg.Chunks[k].Idx].Kind != mention.Office {
		return 0
	}
	for j := k + 1; j < len(reg.Chunks) && !reg.Chunks[j].Is(pack.And); j++ {
		x := &reg.Chunks[j]
		if x.Finite() || x.Is(pack.Aux) && !x.Is(pack.Prep) || x.Is(pack.Rel) || x.Is(pack.Plan) {
			return 0
		}
		if word.Comma(r.Punct(x)) {
			break
		}
	}
	return k
}

// meetBeside adds the meeting with the other at chunk n, whose words begin at chunk from,
// and takes him out of the first.
func (r *Reading) meetBeside(reg *phrase.Region, c *phrase.Clause, first int, common []int32, from, n int) {
	other := r.Parties(r.Resolve([]int32{reg.Chunks[n].Idx}, c))
	if len(other) == 0 || !r.TwoSides(story.Union(common, other)) || slices.Contains(common, other[0]) {
		return
	}
	m := r.Meetings[first]
	if rest := story.Minus(m.Who, other); len(rest) < len(m.Who) {
		if !r.TwoSides(rest) || len(story.Minus(rest, common)) == 0 {
			return
		}
		r.Meetings[first].Who = rest
		r.Meetings[first].Format = ""
	}
	end := n + 1
	m.Who, m.Format, m.Place, m.Days, m.Dated = story.Union(common, other), "bilateral", date.Place{}, date.Days{}, false
	for k := from; k < len(reg.Chunks) && (k <= n || !reg.Chunks[k].Is(pack.And) && !word.Comma(r.Punct(&reg.Chunks[k])) && !reg.Chunks[k].Finite()); k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfDate {
			m.Days, m.Dated = r.DaysOf(x.Idx, m.Status == "planned"), true
		}
		if x.Kind == phrase.OfMention && k != n && r.Mentions[x.Idx].Kind == mention.Place && reg.Chunks[k-1].Mark&pack.In != 0 {
			m.Place = r.MentionPlace(&r.Mentions[x.Idx])
		}
		end = k + 1
	}
	if m.Dated && m.Days.Start.IsZero() {
		m.Dated = false
	}
	if !m.Dated && m.Status == "held" && !r.dayOrPlace(reg, n, end) {
		m.Days, m.Dated = r.Meetings[first].Days, r.Meetings[first].Dated
	}
	m.Agenda = slices.Clone(m.Agenda)
	m.Rules = slices.Clone(m.Rules)
	m.Evidence = []text.Range{r.Trim(text.Range{First: reg.Chunks[from].First, Last: reg.Chunks[end-1].Last})}
	at := r.State.Meeting
	r.AddMeeting(m)
	r.State.Meeting = at
}
