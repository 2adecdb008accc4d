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

// An earlier meeting of those who met last, told by a noun that is "theirs" and has a day of its own:
// "At their July 3 meeting in Astana", "their last encounter was in Munich in February".

const (
	maxTheirs = 2  // sentences between the meeting told of and a noun that is "theirs"
	maxDayOf  = 10 // chunks in which the noun's own day and place stand
	aMonth    = 31 // days, the longest that a day of its own may be
)

// theirEarlier makes a meeting of such a noun, and reports whether it did.
func (r *Reading) theirEarlier(reg *phrase.Region, c *phrase.Clause) bool {
	k := r.State.Meeting
	if k < 0 || reg.Quote >= 0 || c.Form.Class != pack.Noun || c.Frame.Kind != pack.FMeet && c.Frame.Kind != pack.FCall || c.Plan || c.Propose || c.Cancel || r.Ref.IsZero() {
		return false
	}
	last := &r.Meetings[k]
	joined := false
	if n := len(r.Meetings) - 1; r.Meetings[n].Sent == c.Sent && r.Meetings[n].Dated && r.andAnother(reg, c) {
		last, joined = &r.Meetings[n], true
	}
	if c.Sent-last.Sent > maxTheirs || len(last.Who) != 2 || last.Status == "planned" || last.Status == "proposed" || !r.TwoSides(last.Who) || !r.ownedByTwo(c, joined) || r.namesOther(reg, c, last.Who) {
		return false
	}
	days, place, end := r.dayOfNoun(reg, c)
	from := last.Days.Start
	if !last.Dated || from.IsZero() || joined {
		from = r.Ref
	}
	if days.Start.IsZero() || !days.End.Before(from) || days.End.Sub(days.Start).Hours() > 24*aMonth {
		return false
	}
	if r.LatestMeeting(len(r.Meetings)-1, func(o *story.Meeting) bool {
		return !o.Gone && o.Dated && o.Days == days && story.SameMembers(o.Who, last.Who)
	}) >= 0 {
		return false
	}
	m := story.Meeting{Who: slices.Clone(last.Who), Channel: c.Frame.Channel, Format: c.Frame.Format, Status: "held", Days: days, Dated: true, Back: true, Place: place, Rules: []string{c.Form.Sec.ID}, Sent: c.Sent}
	if m.Channel == "" {
		m.Channel = "in-person"
	}
	m.Setting = r.setting(reg, c)
	first := reg.Chunks[c.At].First
	if p := c.Get([]pack.Marker{pack.Poss}); p != nil && p.From < c.At {
		first = reg.Chunks[p.From].First
	}
	m.Evidence = []text.Range{r.Trim(text.Range{First: first, Last: reg.Chunks[end-1].Last})}
	r.AddMeeting(m)
	r.State.Meeting = k
	return true
}

// namesOther reports whether somebody who is none of those who met stands before a noun in its stretch, where what it
// is of stands before it: "A('s) last meeting" is not theirs.
func (r *Reading) namesOther(reg *phrase.Region, c *phrase.Clause, who []int32) bool {
	if !r.Pack.Order.MarkedBefore {
		return false
	}
	for k := r.Stretch(reg, c.At); k < c.At; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Person && slices.ContainsFunc(r.Mentions[x.Idx].Who, func(w int32) bool { return !slices.Contains(who, w) }) {
			return true
		}
	}
	return false
}

// andAnother reports whether "and" joins a noun of meeting to another: "at the talks in May and a meeting on 3 July".
func (r *Reading) andAnother(reg *phrase.Region, c *phrase.Clause) bool {
	k := c.At - 1
	for k > 0 && (reg.Chunks[k].Kind == phrase.OfDate || reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Trig == nil && (reg.Chunks[k].Is(pack.Det) || reg.Chunks[k].Is(pack.Prep))) {
		k--
	}
	if k < 1 || !reg.Chunks[k].Is(pack.And) {
		return false
	}
	for j := k - 1; j >= 0 && j > k-maxDayOf; j-- {
		if x := &reg.Chunks[j]; x.Trig != nil || x.Kind == phrase.OfPunct {
			return x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTalk(x.Trig)
		}
	}
	return false
}

// ownedByTwo reports whether a noun of meeting is "theirs", or that of "the two", or one like "the last meeting", or
// joined to one of theirs, and names nobody else.
func (r *Reading) ownedByTwo(c *phrase.Clause, joined bool) bool {
	theirs := joined || c.Form.Has("again")
	for i := range c.Args {
		a := &c.Args[i]
		for _, mi := range a.Mentions {
			m := &r.Mentions[mi]
			switch {
			case m.Kind == mention.Possessive && a.Mark&pack.Poss != 0:
				theirs = m.Poss != nil && (m.Poss.Is(pack.Plural) || m.Poss.Is(pack.Dual) || m.Poss.Is(pack.Masculine|pack.Feminine))
			case m.Kind == mention.Pronoun && a.Mark&(pack.Poss|pack.OfM|pack.Obj) != 0:
				theirs = m.Pronoun.Is(pack.Plural) || m.Pronoun.Is(pack.Dual)
			case m.Kind == mention.Anaphor && (a.Mark&(pack.OfM|pack.Between|pack.Poss) != 0 || a.Mark&pack.Subj != 0 && r.Pack.Order.MarkedBefore && a.To <= c.At):
				theirs = m.Anaphor != nil && m.Anaphor.Get("number") == "2"
			case m.Kind == mention.Place, m.Kind == mention.Country && a.Mark&(pack.In|pack.At) != 0:
			case a.Mark&pack.Subj != 0 && c.Support == nil:
			default:
				return false
			}
		}
	}
	return theirs
}

// dayOfNoun is the day that stands within a noun's own words, "their July 3 meeting", or behind it with
// no more than a verb for being or taking place between; the place told there, and the chunk after both.
func (r *Reading) dayOfNoun(reg *phrase.Region, c *phrase.Clause) (days date.Days, place date.Place, end int) {
	end = c.At + 1
	take := func(k int) {
		if d := r.PastYear(c, reg.Chunks[k].Idx, r.DaysOf(reg.Chunks[k].Idx, false)); days.Start.IsZero() && !r.Dates[reg.Chunks[k].Idx].Same {
			days = d
		}
	}
	for k := c.At - 1; k >= 0 && k > c.At-4; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfDate && k > 0 && (r.OwnerAt(reg, k-1) || reg.Chunks[k-1].Kind == phrase.OfMention && r.Mentions[reg.Chunks[k-1].Idx].Kind == mention.Possessive || r.Pack.Order.MarkedBefore) {
			take(k)
		} else if x.Kind != phrase.OfItem || x.Trig != nil || x.Is(pack.Prep) || x.Is(pack.And) {
			break
		}
	}
	verbs := 0
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+maxDayOf; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && (x.Set&(word.Bit(pack.Plan)|word.Bit(pack.Cancel)|word.Bit(pack.Maybe)|word.Bit(pack.Neg)) != 0 || slices.ContainsFunc(x.Trigs, func(f *pack.Form) bool { return f.Frame != nil && f.Frame.Status != "" && f.Frame.Status != "held" })) {
			return date.Days{}, place, end // "their meeting, announced for May"
		}
		switch {
		case x.Kind == phrase.OfDate:
			if n := k + 1; r.Pack.Spaced && n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Trig == nil && reg.Chunks[n].Set&^word.Bit(pack.Word) == 0 {
				return days, place, end // "their talks on the May election"
			}
			take(k)
			end = k + 1
		case word.Comma(r.Punct(x)):
			if k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind != phrase.OfDate && !(reg.Chunks[k+1].Kind == phrase.OfItem && reg.Chunks[k+1].Is(pack.Prep)) {
				return days, place, end
			}
		case x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Trig == nil:
			if n := k + 1; n < len(reg.Chunks) && r.theTwo(&reg.Chunks[n]) {
				continue // "the last talk of the two"
			}
			if x.Mark&(pack.With|pack.Between|pack.About|pack.Against) != 0 && x.Mark&(pack.In|pack.At|pack.On) == 0 {
				return days, place, end
			}
		case x.Kind == phrase.OfMention:
			m := &r.Mentions[x.Idx]
			if r.theTwo(x) {
				continue
			}
			if m.Kind != mention.Place && m.Kind != mention.Country || m.Bare || k == 0 || !reg.Chunks[k-1].Is(pack.Prep) && reg.Chunks[k-1].Kind != phrase.OfItem {
				return days, place, end
			}
			if p := r.MentionPlace(m); place.Empty() {
				place, end = p, k+1
			}
		case x.Supports(), x.Is(pack.Aux), k == c.At+1 && x.Finite() && word.IsTrip(x.Trig): // "was in Munich"
			if verbs++; verbs > 3 {
				return days, place, end
			}
		case x.Kind == phrase.OfItem && x.Trig == nil && x.Set != 0 && x.Set&^(word.Bit(pack.Det)|word.Bit(pack.Adverb)|word.Bit(pack.Modifier)|word.Bit(pack.Number)|word.Bit(pack.DayPart)|word.Bit(pack.Word)|word.Bit(pack.Which)|word.Bit(pack.Of)|word.Bit(pack.Rel)) == 0:
		default:
			return days, place, end
		}
	}
	return days, place, end
}

// theTwo reports whether a chunk is a word for the two who met, "both", "the two ministers".
func (r *Reading) theTwo(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Anaphor && r.Mentions[x.Idx].Anaphor != nil && r.Mentions[x.Idx].Anaphor.Get("number") == "2"
}
