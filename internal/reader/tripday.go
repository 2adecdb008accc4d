package reader

import "github.com/mahdar/mahdar/internal/pack"

// tripTookPlace gives the trip that the sentence before told of, without a day, the one that a noun
// for a trip, of nobody and leading nowhere by itself, says it took place on: "Stubb visited
// Kenya. The visit took place in May". It reports whether it did.
func (r *reading) tripTookPlace(reg *region, c *clause) bool {
	n := len(r.visits) - 1
	if c.form.Class != pack.Noun || c.support == nil || !c.support.Has("intransitive") || n < 0 || reg.sent == 0 || c.cancel || c.propose || reg.quote >= 0 {
		return false
	}
	if c.get(c.frame.To) != nil || c.get(c.frame.A) != nil {
		return false
	}
	s, v := &r.doc.Sents[reg.sent-1], &r.visits[n]
	if f := v.evidence[0].First; f < s.First || f >= s.Last || s.Para != r.doc.Sents[reg.sent].Para || !v.days.Start.IsZero() {
		return false
	}
	if n > 0 && r.visits[n-1].evidence[0].First >= s.First {
		return false // of which of two
	}
	ahead := c.plan || c.support.Frame.Status == "planned"
	if ahead != (v.status == "planned") || v.status == "cancelled" || v.status == "proposed" {
		return false
	}
	days, ok, _ := r.clauseDays(reg, c, ahead)
	if !ok || !ahead && !r.ref.IsZero() && days.Start.After(r.ref) {
		return false
	}
	v.days = days
	return true
}
