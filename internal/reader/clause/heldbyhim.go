package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// heldByHim reads who held a meeting off the relative clause behind its noun that has the noun for its object, with or
// without a relative pronoun: "the talks (that) he had with A on Thursday".
func (r *Reading) heldByHim(reg *phrase.Region, c *phrase.Clause) {
	if !r.Pack.Order.SubjectFirst || !r.Pack.Order.Compound || !word.IsTalk(c.Form) || c.Support != nil || len(c.Args) > 0 {
		return
	}
	k := c.At + 1
	if k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfItem && (reg.Chunks[k].Is(pack.Rel) || reg.Chunks[k].Is(pack.Comp)) && !r.OfPlace(&reg.Chunks[k]) {
		k++
	}
	if k+2 >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfMention {
		return
	}
	m := &r.Mentions[reg.Chunks[k].Idx]
	if m.Kind != mention.Person && m.Kind != mention.Office && !r.SubjectPronoun(reg, k) {
		return
	}
	subject := k
	k++
	if k+1 < len(reg.Chunks) && reg.Chunks[k].Is(pack.Aux) && reg.Chunks[k+1].Kind == phrase.OfItem && (reg.Chunks[k+1].Supports() || reg.Chunks[k+1].Is(pack.Aux)) {
		k++ // "that he had had, had held"
	}
	if k+1 >= len(reg.Chunks) {
		return
	}
	x, d := &reg.Chunks[k], phrase.Clause{Form: c.Form, Frame: c.Frame, Region: c.Region, Sent: c.Sent, Quote: c.Quote}
	var had *pack.Form
	switch {
	case x.Supports() && x.Finite():
		if d.Form = supportForm(x); d.Form.Class != pack.Support || d.Form.Has("intransitive") {
			return
		}
		d.Frame = d.Form.Frame
	case x.Kind != phrase.OfItem || !r.Has(&r.Items[x.Item], word.Bit(pack.Aux), "holds"):
		return
	default: // "the talks (that) he HAD with A": no auxiliary there
		f, frame := *c.Form, *c.Frame
		frame.Kind, frame.A, frame.Status = pack.FSupport, []pack.Marker{pack.Subj}, ""
		f.Class, f.Frame, f.Feat = pack.Support, &frame, pack.Past
		had = &f
	}
	d.Feat, d.At, d.Begin, d.End = x.Feat, k, k, k+1
	r.rightArgs(reg, &d, false)
	with := slices.IndexFunc(d.Args, func(a phrase.Arg) bool { return a.From > k && a.Mark&pack.With != 0 })
	if with < 0 {
		return
	}
	a := r.ChainLeft(reg, subject)
	a.Mark = pack.Poss
	c.Args = append(c.Args, a)
	for _, a := range d.Args {
		if a.From > k {
			c.Args = append(c.Args, a)
		}
	}
	if c.Support, c.End = d.Form, max(c.End, d.End); had != nil {
		c.Support = had
	}
}
