package visit

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
)

// tripTookPlace gives the trip that the sentence before told of, without a day, the one that a noun
// for a trip, of nobody and leading nowhere by itself, says it took place on: "Stubb visited
// Kenya. The visit took place in May". It reports whether it did.
func (r *Reading) tripTookPlace(reg *phrase.Region, c *phrase.Clause) bool {
	n := len(r.Visits) - 1
	if c.Form.Class != pack.Noun || c.Support == nil || !c.Support.Has("intransitive") || n < 0 || reg.Sent == 0 || c.Cancel || c.Propose || reg.Quote >= 0 {
		return false
	}
	if c.Get(c.Frame.To) != nil || c.Get(c.Frame.A) != nil {
		return false
	}
	s, v := &r.Doc.Sents[reg.Sent-1], &r.Visits[n]
	if f := v.Evidence[0].First; f < s.First || f >= s.Last || s.Para != r.Doc.Sents[reg.Sent].Para || !v.Days.Start.IsZero() {
		return false
	}
	if n > 0 && r.Visits[n-1].Evidence[0].First >= s.First {
		return false // of which of two
	}
	ahead := c.Plan || c.Support.Frame.Status == "planned"
	if ahead != (v.Status == "planned") || v.Status == "cancelled" || v.Status == "proposed" {
		return false
	}
	days, ok, _ := r.ClauseDays(reg, c, ahead)
	if !ok || !ahead && !r.Ref.IsZero() && days.Start.After(r.Ref) {
		return false
	}
	v.Days = days
	return true
}

// Ends reports whether the second of two trips to one state tells on which day the traveller left
// at the end of the first: "arrived on Friday … left the country on Sunday".
func Ends(o, v *story.Visit) bool {
	if !v.Left || o.Left || v.Status != "held" || o.Days.Start.IsZero() || !v.Days.Start.Equal(v.Days.End) || !o.Days.End.Before(v.Days.Start) {
		return false
	}
	return v.Days.Start.Sub(o.Days.Start).Hours() < 24*LongestVisit && (o.Status == "held" || o.Status == "ongoing")
}

// besidesFuture reports whether the noun of a clause stands, with no article that says it is known, in
// the phrase with which its sentence opens, no word for "after" before it, and the verb behind is in
// the future: "besides a visit to A he will".
func (r *Reading) besidesFuture(reg *phrase.Region, c *phrase.Clause) bool {
	p := c.At - 1
	for p > 0 && reg.Chunks[p].Kind == phrase.OfItem && !reg.Chunks[p].Is(pack.Prep) {
		p--
	}
	x := &reg.Chunks[max(p, 0)]
	if p != 0 || x.Kind != phrase.OfItem || !x.Is(pack.Prep) || x.Mark&(pack.AfterM|pack.During) != 0 || r.KnownNoun(reg, c.At) {
		return false
	}
	return r.BesideFuture(reg, 0, c.At)
}
