package phrase

import (
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// shortQuote is how many tokens a quotation of a word or two has.
const shortQuote = 4

// QuotedDays counts "today" within quotation marks from the day on which that was said or
// written: "“we met today”, he said on Sunday".
func (r *Reading) QuotedDays() {
	for i := range r.Dates {
		d := &r.Dates[i]
		if !d.SaidOn {
			continue
		}
		for qi := r.FirstQuote(d.First) - 1; qi >= 0; qi-- {
			q := &r.Doc.Quotes[qi]
			if q.Depth > 0 {
				continue
			}
			if q.Open < d.First && q.Close > d.First {
				if t, ok := r.daySaid(q.Open, q.Close); ok {
					d.Days = date.One(t.AddDate(0, 0, int(d.From)))
				}
			}
			break
		}
	}
}

// daySaid is the day that the sentences at both ends of a quotation say it was said on.
func (r *Reading) daySaid(from, to int32) (time.Time, bool) {
	to = min(to, int32(len(r.Doc.Tokens))-1) //nolint:gosec // bounded by the text
	first, last := r.Doc.Sents[r.Sent[from]].First, r.Doc.Sents[r.Sent[to]].Last
	for i := first; i < last; i++ {
		k := r.DateAt[i]
		if k < 0 || r.Dates[k].First != i || i > from && i < to {
			continue
		}
		d := r.DaysOf(k, false)
		if e := &r.Dates[k]; !d.Start.IsZero() && d.Start.Equal(d.End) && d.Start.Before(r.Ref) && !e.SaidOn && !e.Same && (to-from <= shortQuote || r.SaidDay(k)) {
			return d.Start, true
		}
	}
	return time.Time{}, false
}

// daysAfter is the days of what a word like "two days after" stands before: so many days
// before the day that its sentence tells, else before the day of the story; after it where the
// word is "two days before".
func (r *Reading) daysAfter(reg *Region, c *Clause) (date.Days, bool) {
	n := 0
	for j := c.At - 1; j >= 0 && j > c.At-5 && n == 0; j-- {
		x := &reg.Chunks[j]
		owner := x.Kind == OfMention && (r.Mentions[x.Idx].First == r.Mentions[x.Idx].Last-1 || j+1 < c.At && r.OwnerAt(reg, j+1)) // "a day after the minister's talks"
		if x.Kind != OfItem && !owner || x.Kind == OfItem && x.Trig != nil {
			return date.Days{}, false
		}
		n = r.daysCounted(x)
	}
	if n == 0 || r.Ref.IsZero() {
		return date.Days{}, false
	}
	day := r.Ref
	for i := range reg.Chunks {
		x := &reg.Chunks[i]
		if x.Kind != OfDate {
			continue
		}
		if i > c.At && (i <= c.At+2 || !r.commaBetween(reg, c.At, i)) {
			return date.Days{}, false // "a day after their meeting of Sunday", "after his arrival in Rome on Sunday"
		}
		if d := r.DaysOf(x.Idx, false); !d.Start.IsZero() && d.Start.Equal(d.End) {
			day = d.Start
		}
	}
	return date.One(day.AddDate(0, 0, -n)), true
}

// endOfTrip is the last day of the trip told last, where it took several; zero if it did not.
func (r *Reading) endOfTrip() date.Days {
	if n := len(r.Visits) - 1; n >= 0 && r.Visits[n].Days.Start.Before(r.Visits[n].Days.End) {
		return date.One(r.Visits[n].Days.End)
	}
	return date.Days{}
}

// daysCounted is how many days a word like "two days after" counts, fewer than none for "before"; 0
// if the chunk holds none.
func (r *Reading) daysCounted(x *Chunk) (n int) {
	for i := x.First; i < x.Last && x.Kind == OfItem; i++ {
		for _, f := range r.Forms(&r.Items[r.ItemAt[i]], word.Bit(pack.Prep)) {
			if d, ok := f.Num("days"); ok {
				n = d
			}
		}
	}
	return n
}

// countedFrom is the day that a clause tells with a phrase like "two days after the truce of 2 April",
// which holds the date at chunk i and not the clause: so many days after or before that date.
func (r *Reading) countedFrom(reg *Region, i int, c *Clause) (date.Days, bool) {
	d := r.DaysOf(reg.Chunks[i].Idx, false)
	if d.Start.IsZero() || !d.Start.Equal(d.End) {
		return d, false
	}
	for k := i - 1; k >= 0 && i-k < MaxAside; k-- {
		x := &reg.Chunks[k]
		aside := k == i-1 && i+1 < len(reg.Chunks) && word.Comma(r.Punct(x)) && word.Comma(r.Punct(&reg.Chunks[i+1])) // "his arrival, on Friday, in Rome"
		if x.Kind == OfQuote || r.Boundary(x) && !aside || x.Finite() && x.Feat&pack.Part == 0 {
			return d, false
		}
		n := r.daysCounted(x)
		if n == 0 {
			continue
		}
		if c.At > k && (c.At < i || c.Form.Class != pack.Verb && !r.commaBetween(reg, i, c.At)) {
			return d, false // of what it counts from
		}
		return date.One(d.Start.AddDate(0, 0, n)), true
	}
	return d, false
}

// commaBetween reports whether a comma stands between two chunks.
func (r *Reading) commaBetween(reg *Region, i, j int) bool {
	for k := i + 1; k < j; k++ {
		if word.Comma(r.Punct(&reg.Chunks[k])) {
			return true
		}
	}
	return false
}

// dayOpened is the past day, or for what is planned the day to come, with which a sentence before date n, a word for "the
// same day", in its paragraph, opens, where no other sentence since opens with another: "On 14 July the flood went down.
// On the same day".
func (r *Reading) dayOpened(n int32, planned bool) (date.Days, bool) {
	sent := r.Sent[r.Dates[n].First]
	for k := n - 1; k >= 0 && k >= n-maxDaysBack; k-- {
		d := &r.Dates[k]
		s := r.Sent[d.First]
		if r.Paragraph(s) != r.Paragraph(sent) {
			break
		}
		if s == sent || d.Same || d.First > r.Doc.Sents[s].First+2 {
			continue
		}
		e := r.DaysOf(k, planned)
		return e, !e.Start.IsZero() && e.Start.Equal(e.End) && (planned || !e.Start.After(r.Ref))
	}
	return date.Days{}, false
}

// maxDaysBack is how many days back that with which a sentence opened is looked for.
const maxDaysBack = 24

// dayOfTrip reports whether the noun at a chunk only says of what a day before it is the
// second or third: "on the second day of his visit, X was received".
func (r *Reading) dayOfTrip(reg *Region, at int) bool {
	for k := at - 1; k >= 0 && k >= at-3; k-- {
		if x := &reg.Chunks[k]; x.Kind == OfDate {
			return r.Dates[x.Idx].Nth
		}
	}
	return false
}

// DaysLater reports whether a chunk is a day counted from the one last told, "a week later", "on the
// same day": the story goes on.
func (r *Reading) DaysLater(x *Chunk) bool {
	if x.Kind != OfDate {
		return false
	}
	if f := r.Form(&r.Items[r.ItemAt[x.Last-1]], pack.Hence); f != nil && f.Has("told") {
		return true
	}
	f := r.Form(&r.Items[r.ItemAt[x.First]], pack.Day)
	return f != nil && (f.Has("same") || f.Has("told"))
}

// DatedDeed reports whether a sentence opens with somebody and the day on which he did what it
// tells, as the reporter writes: "The ministry on the 25th denied".
func (r *Reading) DatedDeed(reg *Region) bool {
	if len(reg.Chunks) < 3 || reg.Chunks[0].Kind != OfMention || reg.Chunks[1].Kind != OfDate {
		return false
	}
	d := r.Dates[reg.Chunks[1].Idx].Days
	return !d.Start.IsZero() && d.Start.Equal(d.End)
}

// AnswersThat reports whether a sentence opens with somebody of another state than the speaker's
// who is set against him, or whose answer to what was said it tells: "B, for its part", "B
// regretted that".
func (r *Reading) AnswersThat(reg *Region, o *story.Statement) bool {
	if len(reg.Chunks) < 3 || reg.Chunks[0].Kind != OfMention || len(o.Who) == 0 {
		return false
	}
	m := &r.Mentions[reg.Chunks[0].Idx]
	if len(m.Who) != 1 || r.Actors[m.Who[0]].Country == "" || r.Actors[m.Who[0]].Country == r.Actors[o.Who[0]].Country {
		return false
	}
	return r.Flagged(&reg.Chunks[1], "contrast") || r.Flagged(&reg.Chunks[1], "this")
}

// newClauseBetween reports whether a comma and a word for "and" or "but" part two dates: what
// stands behind them is told of the second.
func (r *Reading) newClauseBetween(reg *Region, i, j int) bool {
	for k := i + 1; k+1 < j; k++ {
		if word.Comma(r.Punct(&reg.Chunks[k])) && reg.Chunks[k+1].Kind == OfItem && reg.Chunks[k+1].Is(pack.And) {
			return true
		}
	}
	return false
}

// SaidDay reports whether a date stands beside a verb of saying: when it was said.
func (r *Reading) SaidDay(k int32) bool {
	d := &r.Dates[k]
	for _, j := range []int32{r.ItemAt[d.First] - 1, r.ItemAt[d.Last-1] + 1} {
		if j < 0 || j >= int32(len(r.Items)) {
			continue
		}
		for _, f := range r.Forms(&r.Items[j], mention.Triggers) {
			if f.Frame != nil && f.Frame.Kind == pack.FSay {
				return true
			}
		}
	}
	return false
}

// length is how long days last; all months are of one length.
func length(d date.Days) time.Duration {
	if d.Start.Day() == 1 && d.End.AddDate(0, 0, 1).Equal(d.Start.AddDate(0, 1, 0)) {
		return 30 * 24 * time.Hour
	}
	return d.End.Sub(d.Start)
}

// countedBack reports whether the date at chunk i counts from the story's day by a word that
// can mean "before" or "after" too: "(before) three days", three days ago.
func (r *Reading) countedBack(reg *Region, i int) bool {
	if reg.Chunks[i].Kind != OfDate {
		return false
	}
	first, last := &r.Items[r.ItemAt[reg.Chunks[i].First]], &r.Items[r.ItemAt[reg.Chunks[i].Last-1]]
	if !first.Is(pack.Ago) && !first.Is(pack.Hence) || !last.Is(pack.Unit) {
		return false
	}
	for _, f := range r.Forms(first, word.Bit(pack.Prep)) {
		if f.Markers&pack.Before != 0 && first.Is(pack.Ago) || f.Markers&pack.AfterM != 0 && first.Is(pack.Hence) {
			return true
		}
	}
	return false
}

// wholeYear is how many days a period has at least that counts visits or meetings.
const wholeYear = 360

// countsIn reports whether a period, the year that runs, only counts what a clause tells of: "his second
// visit to Russia this year", "met for the third time this year". Its day is told elsewhere, or nowhere.
func (r *Reading) countsIn(reg *Region, c *Clause, from, to int, d date.Days) bool {
	if r.Ref.IsZero() || d.Start.IsZero() || length(d) < wholeYear*24*time.Hour || d.Start.After(r.Ref) || d.End.Before(r.Ref) {
		return false
	}
	for k := from; k < to; k++ {
		if r.Flagged(&reg.Chunks[k], "first") {
			return true
		}
	}
	counted := c.Form.Class == pack.Noun || r.Pack.Order.MarkedBefore
	for k := max(from, c.At-2); k <= c.At && counted; k++ {
		x := &reg.Chunks[k]
		for i := x.First; i < x.Last && x.Kind == OfItem; i++ {
			if r.WordSet(i)&word.Bit(pack.Number) != 0 {
				return true
			}
		}
	}
	return false
}
