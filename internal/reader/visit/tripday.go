package visit

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
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
