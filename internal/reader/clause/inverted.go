package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// relative notes what a relative pronoun at chunk j stands for as an argument of
// its verb, where it is not the subject: the subject comes behind the verb, or is
// not said. It reports whether that is so.
func (r *Reading) relative(reg *phrase.Region, c *phrase.Clause, j int) bool {
	o := r.Pack.Order
	x := &reg.Chunks[j]
	place, object := false, !r.CanBeSubject(x)
	place = place || r.Has(&r.Items[x.Item], word.Bit(pack.Rel), "place")
	if !(o.Inverted && !r.OnlySubject(x) && r.Behind(reg, c.At)) && !(o.Dropped && object) && !place {
		return false
	}
	a := r.Antecedent(reg, j)
	if a == nil {
		return object || place
	}
	a.Mark = pack.Obj
	if m := r.FirstMark(x); m != 0 {
		a.Mark = m
	} else if place {
		a.Mark = pack.In
		if o.Cases {
			a.From, a.To = c.At, c.At // told before: the clause begins where the sentence does
		}
	}
	c.Args = append(c.Args, *a)
	return true
}

// heldIn reads who held a meeting or made a trip off the relative clause behind
// its noun: "the meeting that A and B held in Rabat".
func (r *Reading) heldIn(reg *phrase.Region, c *phrase.Clause) {
	deed := c.Frame.Kind == pack.FEvent && r.Pack.Order.Inverted
	if !word.IsTalk(c.Form) && !word.IsTrip(c.Form) && !deed {
		return
	}
	rel := -1
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+syntax.MaxBehind; k++ {
		x := &reg.Chunks[k]
		if n := k + 1; r.Pack.Order.Cases && n < len(reg.Chunks) && word.Comma(r.Punct(x)) && reg.Chunks[n].Is(pack.Rel) {
			continue // a comma stands before each
		}
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Finite() {
			return
		}
		if x.Is(pack.Rel) {
			if x.Last-x.First != 1 || !r.CanBeSubject(x) && !r.CanBeObject(x) {
				return
			}
			rel = k
			break
		}
		if x.Trig != nil && (word.IsTalk(x.Trig) || word.IsTrip(x.Trig) || c.Frame.Kind == pack.FEvent && x.Trig.Frame.Kind == pack.FEvent) {
			return
		}
	}
	if rel < 0 {
		return
	}
	for k := rel + 1; k < len(reg.Chunks) && k < rel+syntax.MaxBehind; k++ {
		x := &reg.Chunks[k]
		toCome := x.Feat&pack.Inf != 0 && x.Supports() && reg.Chunks[k-1].Is(pack.Plan) // "that he was to make"
		if !x.Finite() && !toCome {
			continue
		}
		if !x.Supports() {
			return
		}
		f := supportForm(x)
		if slices.Contains(f.Frame.A, pack.Obj) {
			return
		}
		d := phrase.Clause{Form: f, Frame: f.Frame, Feat: x.Feat, At: k, Region: c.Region, Sent: c.Sent, Quote: c.Quote, Begin: k, End: k + 1}
		r.verbClause(reg, &d, nil)
		found := false
		for _, a := range d.Args {
			if a.Mark == pack.Subj && a.From > rel {
				found = true
				c.Args = append(c.Args, a)
			} else if a.From > k {
				if a.Mark&pack.To != 0 && word.IsTalk(c.Form) {
					a.Mark |= pack.With // "the dinner that A gave for B"
				}
				c.Args = append(c.Args, a)
			}
		}
		if !found && r.Pack.Order.Dropped && r.Pack.Order.Inverted && !deed {
			if g := r.FirstSubject(reg, 0, c.At); g != nil && len(g.Mentions) > 0 && g.To <= c.At && c.Get([]pack.Marker{pack.With}) != nil { // "in the talks that (he) held with B"
				c.Args, found = append(c.Args, phrase.Arg{Mark: pack.Subj, Mentions: g.Mentions, From: g.From, To: g.To}), true
			}
		}
		if !found {
			return
		}
		c.Support, c.Plan, c.Neg, c.Maybe = f, c.Plan || d.Plan, c.Neg || d.Neg, c.Maybe || d.Maybe
		c.End, c.Relative = max(c.End, d.End, k+1), true
		if c.Plan = c.Plan || toCome; c.Plan {
			r.heldOff(reg, c)
		}
		return
	}
}

// heldOff notes that what somebody was to hold or make, told in a relative clause, is called off
// by the verb of the main clause: "the visit that he was to make in May was postponed".
func (r *Reading) heldOff(reg *phrase.Region, c *phrase.Clause) {
	for k := c.End; k < len(reg.Chunks) && k < c.End+mention.MaxReach/2; k++ {
		x := &reg.Chunks[k]
		if x.Is(pack.Cancel) {
			r.Cancelled(reg, c, k)
			return
		}
		if x.Finite() || x.Kind == phrase.OfQuote || x.Is(pack.And) || x.Is(pack.Rel) || word.Comma(r.Punct(x)) && k > c.End {
			return
		}
	}
}
