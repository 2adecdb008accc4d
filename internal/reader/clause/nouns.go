package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/factuality"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// nounClause finds what belongs to a noun: its owner, marked arguments, the
// verb whose object it is.
func (r *Reading) nounClause(reg *phrase.Region, c *phrase.Clause, before []phrase.Clause) {
	c.Neg = c.Frame.Neg
	if r.Pack.Order.MarkedBefore {
		r.Marked(reg, c, c.At-1)
		r.twoBeforeNoun(reg, c)
	}
	j := c.At - 1
	// what stands between the noun and its article
	for n := 0; j >= 0 && n < 5; n++ {
		x := &reg.Chunks[j]
		if x.Kind == phrase.OfMention {
			m := &r.Mentions[x.Idx]
			if m.Kind == mention.Possessive {
				c.Args = append(c.Args, phrase.Arg{Mark: pack.Poss, Mentions: []int32{x.Idx}, From: j, To: j + 1})
			} else if pair := r.Hyphened(reg, j); pair != nil { // "the Russia-China talks"
				c.Args = append(c.Args, phrase.Arg{Mark: pack.Between, Mentions: pair, From: j - 2, To: j + 1})
			} else if m.Bare {
				if c.Frame.Kind == pack.FEvent && len(c.Args) == 0 { // "American aid"
					c.Args = append(c.Args, phrase.Arg{Mark: pack.Poss, Mentions: []int32{x.Idx}, From: j, To: j + 1})
				}
				j--
				continue
			} else if r.destination(reg, c, j) { // "Modi's Moscow visit"
				c.Args = append(c.Args, phrase.Arg{Mark: pack.To, Mentions: []int32{x.Idx}, From: j, To: j + 1})
				j--
				continue
			}
			break
		}
		if x.Kind == phrase.OfDate && j > 0 && (r.OwnerAt(reg, j-1) || reg.Chunks[j-1].Kind == phrase.OfMention && r.Mentions[reg.Chunks[j-1].Idx].Kind == mention.Possessive) && (word.IsTalk(c.Form) || word.IsTrip(c.Form)) {
			j-- // "Fidan's Monday call", "their July 3 meeting"
			continue
		}
		if t := r.Doc.Tokens[x.First]; x.Kind == phrase.OfPunct && t.Is('-') && t.Has(text.Glued) {
			j-- // "Lavrov's two-day stay"
			continue
		}
		if x.Kind != phrase.OfItem {
			break
		}
		at := j - 1
		if r.Pack.Order.MarkedBefore && j > 1 && x.Is(pack.Of) && reg.Chunks[at].Kind == phrase.OfDate && word.IsTalk(c.Form) {
			at-- // "A's and B's of the 25th OF talks"
		}
		if (r.OwnerAt(reg, j) || at < j-1) && j > 0 && reg.Chunks[at].Kind == phrase.OfMention {
			k := r.ownerPast(reg, at)
			if c.Within(k) != nil {
				break // "the talks with X": whom, not whose
			}
			a := r.ChainLeft(reg, k)
			a.Mark = pack.Poss
			c.Args = append(c.Args, a)
			break
		}
		r.small(reg, c, j)
		if x.Trig != nil && x.Trig.Class != pack.Noun && x.Trig.Class != pack.Adj && !x.Is(pack.Plan) && !x.Is(pack.Cancel) {
			break
		}
		if x.Is(pack.Prep) && !x.Is(pack.Det) || x.Is(pack.And) || x.Is(pack.Comp) || x.Is(pack.Sub) {
			break
		}
		j--
	}
	if pair := r.hyphenedRight(reg, c); pair != nil { // "le tête-à-tête Macron-Poutine"
		c.Args = append(c.Args, *pair)
	}
	r.compoundPair(reg, c)
	r.rightArgs(reg, c, false)
	described := r.Described(reg, c)
	if !described {
		r.fronted(reg, c, c.At-1)
		r.relativeSupport(reg, c)
		r.heldByHim(reg, c)
		r.heldIn(reg, c)
		r.givenBy(reg, c)
		r.givenHim(reg, c)
		r.partiesAside(reg, c)
		r.heldBehind(reg, c)
	}
	// the verb whose object it is
	for k, n := c.At-1, 0; k >= 0 && n < 14; k, n = k-1, n+1 {
		if q := r.setOffClause(reg, k); q >= 0 {
			k = q // "held X, who will see Z, talks with Y": what is told of X is not the talks'
		}
		x := &reg.Chunks[k]
		if described && x.Head != reg.Chunks[c.At].Head {
			break
		}
		if k > 0 && x.Is(pack.And) && r.Flagged(x, "but") && (word.Comma(r.Punct(&reg.Chunks[k-1])) || k == c.At-1 && r.Articled(&r.Items[reg.Chunks[c.At].Item])) {
			break // "was to see X, but the meeting took place later"
		}
		if c.Frame.Kind == pack.FEvent && r.otherDeed(reg, c, k) {
			break // "voiced its condemnation of the attack": the first is voiced
		}
		if x.Supports() && c.Support == nil && r.Pack.Order.Incise && word.IsTalk(c.Form) && r.AfterWords(reg, c.At) {
			break // "must grant it before the summit"
		}
		if a := c.Get([]pack.Marker{pack.Poss}); a != nil && k >= a.To && x.Supports() && x.Feat&pack.Part != 0 { // "Lavrov's planned meeting"
			c.Plan = c.Plan || slices.ContainsFunc(x.Trigs, func(f *pack.Form) bool {
				return f.Class == pack.Support && (f.Frame.Status == "planned" || f.Has("intends"))
			})
			continue
		}
		if x.Supports() && c.Support == nil {
			r.underSupport(reg, c, before, k)
			if f := r.Form(&r.Items[x.Item], pack.Cancel); x.Finite() && x.Is(pack.Cancel) && f != nil && !f.Is(pack.Propose) {
				c.Cancel = true
			}
			r.heldByThose(reg, c, k)
			r.holderBehind(reg, c, k)
			if a := c.Get([]pack.Marker{pack.Subj}); a != nil && a.To <= k { // "with X the minister held talks"
				r.fronted(reg, c, a.From-1)
			} else if a != nil && a.From > k {
				r.fronted(reg, c, k-1)
			}
			r.Proclitics(reg, c, k)
			for j := k - 1; j >= 0 && j > k-6; j-- { // "denied holding talks"
				if y := &reg.Chunks[j]; y.Trig != nil && y.Trig.Class == pack.Verb {
					c.Neg = c.Neg || factuality.Denies(y)
					r.proposed(reg, c, j)
					break
				} else if y.Is(pack.And) || y.Is(pack.Comp) {
					break
				}
			}
			r.overCompanion(reg, c, k)
			break
		}
		if x.Is(pack.Plan) && !r.agreedThere(reg, c, k) {
			c.Plan = true
		}
		if x.Trig != nil && x.Trig.Class == pack.Verb && factuality.Denies(x) {
			c.Neg = true
			break
		}
		if x.Finite() && x.Is(pack.Cancel) {
			r.Cancelled(reg, c, k) // "put off the visit planned for Monday"
		}
		if x.Trig != nil && x.Trig.Class == pack.Verb && word.IsTalk(c.Form) && word.IsTalk(x.Trig) {
			c.LikeVerb(before, k)
		}
		if x.Trig != nil && x.Trig.Class == pack.Verb && x.Finite() && r.calledFor(reg, c) {
			r.proposed(reg, c, k) // "called the minister for the holding of talks between"
		}
		if x.Trig != nil && x.Trig.Class == pack.Verb || x.Is(pack.Comp) || x.Is(pack.Sub) && !x.Is(pack.Prep) || x.Is(pack.Rel) && !x.Is(pack.Prep) || word.Semicolon(r.Punct(x)) {
			break
		}
		r.Cancelled(reg, c, k)
	}
	if !described {
		r.objectInFront(reg, c)
	}
	if c.Support != nil {
		r.frontedEnd(reg, c)
	} else if !described {
		r.carriedBehind(reg, c)
	}
	if c.Support == nil && !described && (word.IsTalk(c.Form) || word.IsTrip(c.Form)) {
		// "talks were held", "a meeting will take place"
		c.Neg = c.Neg && !r.predicateDenied(reg, c)
		k, refused := c.At+1, c.Neg
		already, planned := c.Plan || c.Frame.Status == "planned", false // whether words beside the noun, and those before its verb, say that it is to come
		if a := c.Get([]pack.Marker{pack.Between}); a != nil && a.From > c.At {
			for q := c.At + 1; q < a.From; q++ { // "a meeting is planned on Tuesday between A and B"
				if x := &reg.Chunks[q]; x.Kind == phrase.OfItem && (x.Is(pack.Plan) || x.Is(pack.Cancel)) {
					r.small(reg, c, q)
					planned, already = planned || x.Is(pack.Plan) && q > c.At+1, already || x.Is(pack.Plan) && q == c.At+1
				}
			}
			for i := range c.Args {
				if c.Args[i].Mark&pack.Between != 0 {
					k = max(k, c.Args[i].To)
				}
			} // "between the two presidents, A and B, was held"
		}
		for n := 0; k < len(reg.Chunks) && n < 16; k, n = k+1, n+1 {
			x := &reg.Chunks[k]
			if word.Comma(r.Punct(x)) && k+1 < len(reg.Chunks) && (reg.Chunks[k+1].Kind == phrase.OfMention || !r.Pack.Order.SubjectFirst && c.At > 0 && reg.Chunks[c.At-1].Is(pack.Prep)) {
				break // another clause; "discussed, in a call with X, the preparations"
			}
			if r.agreedThere(reg, c, k) {
				break
			}
			if !r.OfMainVerb(reg, c, k) {
				r.small(reg, c, k)
				planned, already = planned || x.Is(pack.Plan) && k > c.At+1, already || x.Is(pack.Plan) && k == c.At+1
			}
			if already && !planned && !c.Neg && !c.Cancel && r.carriedOut(x) {
				c.Plan, c.Done = false, c.Frame.Status == "planned" // "the planned visit took place"
			}
			if x.Trig != nil && (x.Trig.Class == pack.Verb || x.Trig.Class == pack.Support) {
				for _, f := range x.Trigs { // its tense is the noun's
					if f.Class == pack.Support && (x.Finite() || x.Feat&pack.Part != 0 && k == c.At+2 && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Aux) || x.Feat&pack.Ger != 0 && f.Has("intransitive") && r.WithSomebody(c) || x.Feat&pack.Inf != 0 && c.Plan) {
						c.Support = f
					}
				}
				if c.Support != nil {
					r.partiesBehind(reg, c, k)
				}
				if x.Feat&pack.Fut != 0 {
					c.Plan = true
				} else if x.Trig.Frame.Status == "planned" { // "is expected in August"
					for c.Plan = true; k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind == phrase.OfDate; k++ {
						c.End = k + 2
					}
				}
				r.CancelledBehind(reg, c, k)
				r.carriedOutBehind(reg, c, k)
				break
			}
			if x.Is(pack.Comp) || x.Is(pack.Sub) && !x.Is(pack.Prep) || x.Is(pack.Rel) {
				break
			}
		}
		if c.Neg && !refused && c.Support == nil && !c.Plan && !c.Cancel && !c.Propose && !c.Maybe && r.Presupposed(reg, c) {
			c.Neg = false // "the talks between A and B settled nothing"
		}
	}
}

// destination reports whether the place at chunk j, between an owner and a noun of
// travel, says where the trip leads.
func (r *Reading) destination(reg *phrase.Region, c *phrase.Clause, j int) bool {
	m := &r.Mentions[reg.Chunks[j].Idx]
	if !word.IsTrip(c.Form) || m.Definite || m.Kind != mention.Place && m.Kind != mention.Country || j == 0 || j < c.At-3 {
		return false
	}
	p := &reg.Chunks[j-1]
	return p.Kind == phrase.OfMention && r.Mentions[p.Idx].Kind == mention.Possessive || r.OwnerAt(reg, j-1)
}

// relativeSupport reads who held a meeting off the relative clause behind its noun,
// in a language that needs no relative pronoun for it: "talks (that) X held (them)
// with Y".
func (r *Reading) relativeSupport(reg *phrase.Region, c *phrase.Clause) {
	if !word.IsTalk(c.Form) && !word.IsTrip(c.Form) {
		return
	}
	for k := c.At + 1; k+1 < len(reg.Chunks) && k < c.At+6; k++ {
		x := &reg.Chunks[k]
		if x.Supports() {
			y := &reg.Chunks[k+1]
			if y.Kind == phrase.OfItem && y.Is(pack.Prep) && k+2 < len(reg.Chunks) { // "which X makes (with it)"
				k++
				y = &reg.Chunks[k+1]
			}
			t := r.Doc.Tokens[y.First]
			if y.Kind != phrase.OfMention || !t.Has(text.Cut) || !t.Has(text.Glued) || slices.Contains(x.Trig.Frame.A, pack.Obj) {
				r.heldBetween(reg, c, k)
				return
			}
			d := phrase.Clause{Form: x.Trig, Frame: x.Trig.Frame, Feat: x.Feat, At: k + 1, Region: c.Region, Sent: c.Sent, Quote: c.Quote, Begin: k, End: k + 2}
			d.Form = supportForm(x)
			r.rightArgs(reg, &d, true)
			for _, a := range d.Args {
				if a.From > k+1 {
					c.Args = append(c.Args, a)
				}
			}
			c.Support, c.End = d.Form, max(c.End, d.End)
			return
		}
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfMention && !r.Mentions[x.Idx].Bare || x.Kind == phrase.OfItem && (x.Is(pack.Prep) || x.Is(pack.And) || x.Is(pack.Comp)) {
			return
		}
	}
}

// heldBetween takes the parties from behind the verb at chunk k that says that the noun took
// place: "the talks that were held in Oslo between A and B".
func (r *Reading) heldBetween(reg *phrase.Region, c *phrase.Clause, k int) {
	for k > 0 && !reg.Chunks[k].Supports() {
		k--
	}
	x := &reg.Chunks[k]
	if !word.IsTalk(c.Form) || !x.Finite() || c.Get([]pack.Marker{pack.Between}) != nil {
		return
	}
	d := phrase.Clause{Form: supportForm(x), Frame: x.Trig.Frame, Feat: x.Feat, At: k, Region: c.Region, Sent: c.Sent, Quote: c.Quote, Begin: k, End: k + 1}
	r.rightArgs(reg, &d, false)
	for _, a := range d.Args {
		if a.Mark&pack.Between != 0 && a.From > k {
			c.Args = append(c.Args, a)
			c.Support, c.End = d.Form, max(c.End, d.End, a.To)
		}
	}
	if c.Support == nil {
		return
	}
	c.Plan = c.Plan || x.Feat&pack.Fut != 0 && x.Feat&(pack.Past|pack.Pres) == 0 || c.Support.Frame.Status == "planned"
	for j := c.At + 1; j < k; j++ {
		c.Plan = c.Plan || reg.Chunks[j].Is(pack.Plan)
	}
	if c.Plan {
		r.dueOffBehind(reg, c, c.End) // "the talks that were to be held between A and B were put off"
	}
}

// supportForm is the form of a chunk that is a support verb.
func supportForm(x *phrase.Chunk) *pack.Form {
	for _, f := range x.Trigs {
		if f.Class == pack.Support {
			return f
		}
	}
	return x.Trig
}

// proposed notes that the verb at chunk k proposes, asks for or calls off the holding of what
// a noun tells: "proposed, called for holding talks between".
func (r *Reading) proposed(reg *phrase.Region, c *phrase.Clause, k int) {
	if !word.IsTalk(c.Form) {
		return
	}
	r.Cancelled(reg, c, k)
	for _, f := range reg.Chunks[k].Trigs {
		c.Propose = c.Propose || f.Frame.Type == "REQUEST" || f.Frame.Also == "REQUEST" || f.Frame.Status == "proposed"
	}
}

// calledFor reports whether a noun of meeting stands behind a word for "to", with nothing but words for
// holding it between, in a language whose verbs come first.
func (r *Reading) calledFor(reg *phrase.Region, c *phrase.Clause) bool {
	a := c.Get([]pack.Marker{pack.Between})
	if r.Pack.Order.SubjectFirst || !word.IsTalk(c.Form) || a == nil || a.From <= c.At || r.Mentions[a.Mentions[0]].Bare {
		return false
	}
	k := c.At - 1
	for k > 0 && c.At-k < 3 && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Trig == nil && !reg.Chunks[k].Is(pack.Prep) {
		k--
	}
	x := &reg.Chunks[k]
	return k > 0 && x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.To != 0 && x.Mark&(pack.For|pack.During|pack.AfterM) == 0
}

// small notes what the small word at chunk k says of a noun's clause: not,
// planned, under way, called off.
func (r *Reading) small(reg *phrase.Region, c *phrase.Clause, k int) {
	x := &reg.Chunks[k]
	if r.OwnedPlan(reg, k) {
		return
	}
	c.Neg = c.Neg || x.Is(pack.Neg) && !(k > c.At && x.Is(pack.Prep)) // "left after talks with A, WITHOUT a word"
	c.Refused = c.Refused || x.Is(pack.Neg) && r.Form(&r.Items[x.Item], pack.Neg).Has("refuses")
	c.Plan = c.Plan || x.Is(pack.Plan) && !r.agreedThere(reg, c, k)
	c.Ongoing = c.Ongoing || x.Is(pack.Ongoing)
	r.Cancelled(reg, c, k)
}

// underSupport hands a noun the subject and the tense of its support verb.
func (r *Reading) underSupport(reg *phrase.Region, c *phrase.Clause, before []phrase.Clause, k int) {
	for i := len(before) - 1; i >= 0; i-- {
		b := &before[i]
		if b.At != k || b.Form.Class != pack.Support && i > 0 && before[i-1].At == k {
			continue // of a verb's senses the one that supports
		}
		c.Support = plannedSense(c, r.Forms(&r.Items[reg.Chunks[k].Item], word.Bit(pack.Support)), b)
		c.Neg = c.Neg || b.Neg
		c.Plan = c.Plan || b.Plan || c.Support.Frame.Status == "planned" && !(b.Maybe && r.Pack.Order.MarkedBefore) && (c.Frame.Kind != pack.FEvent || c.Support.Has("intends"))
		c.Plan = c.Plan || r.Wished(reg, k) && word.IsTalk(c.Form) // "wants that (he) hold talks"
		c.Maybe = c.Maybe || b.Maybe
		c.Ongoing, c.Now = c.Ongoing || b.Ongoing, c.Now || b.Now
		c.Cancel, c.Propose = c.Cancel || b.Cancel, c.Propose || b.Propose
		c.Report = b.Report
		for _, a := range b.Args {
			if a.Mark&pack.Subj != 0 {
				c.Args = append(c.Args, a)
			} else if a.To <= c.At {
				c.Args = append(c.Args, a) // a marked argument between verb and noun
			}
		}
		for _, s := range b.Frame.A {
			if s != pack.Obj {
				continue
			}
			for j := range c.Args { // "a meeting brought together A and B"
				if a := &c.Args[j]; a.Mark&(pack.OfM|pack.Obj) != 0 && a.From > c.At {
					a.Mark |= pack.Subj
				}
			}
		}
		c.Begin = min(c.Begin, b.Begin, b.At)
		return
	}
}

// hyphenedRight is the mentions, joined by hyphens or dashes, that stand directly behind
// a noun of meeting: its parties. Nil if there are none.
func (r *Reading) hyphenedRight(reg *phrase.Region, c *phrase.Clause) *phrase.Arg {
	if !word.IsTalk(c.Form) {
		return nil
	}
	k := c.At + 1
	for k < len(reg.Chunks) && k < c.At+3 && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Modifier) {
		k++
	}
	a := phrase.Arg{Mark: pack.Between, From: k, To: k}
	for ; k < len(reg.Chunks); k += 2 {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfMention {
			break
		}
		switch m := &r.Mentions[x.Idx]; m.Kind {
		case mention.Person, mention.Country, mention.Place, mention.Organisation:
		default:
			return nil
		}
		a.Mentions, a.To = append(a.Mentions, x.Idx), k+1
		if k+1 >= len(reg.Chunks) || !word.Dash(r.Punct(&reg.Chunks[k+1])) {
			break
		}
	}
	if len(a.Mentions) < 2 {
		return nil
	}
	return &a
}

// objectInFront reads a noun that stands before the subject of the verb that carries it,
// where the case tells who does what: «Первую поездку президент совершил в Рим».
func (r *Reading) objectInFront(reg *phrase.Region, c *phrase.Clause) {
	k := r.CarrierBehind(reg, c)
	if k < 0 {
		return
	}
	f := supportForm(&reg.Chunks[k])
	if f.Has("intransitive") || f.Has("route") || slices.Contains(f.Frame.A, pack.Obj) {
		return
	}
	d := phrase.Clause{Form: f, Frame: f.Frame, Feat: reg.Chunks[k].Feat, At: k, Region: c.Region, Sent: c.Sent, Quote: c.Quote, Begin: k, End: k + 1}
	r.verbClause(reg, &d, nil)
	s := d.Get([]pack.Marker{pack.Subj})
	if o := d.Get([]pack.Marker{pack.Obj}); s == nil && o != nil && o.From > k && !d.Passive && r.Pack.Order.Cases && reg.Chunks[k].Finite() && !r.Oblique(o.Mentions) {
		o.Mark, s = pack.Subj, o // the noun is the object: "support to A voiced B"
	}
	if s == nil || s.From < c.At || d.Passive {
		return
	}
	for _, a := range d.Args {
		if a.Mark&pack.Subj != 0 || a.From > k {
			c.Args = append(c.Args, a)
		}
	}
	c.Support, c.Plan, c.Neg, c.Maybe = f, c.Plan || d.Plan, c.Neg || d.Neg, c.Maybe || d.Maybe
	c.End = max(c.End, d.End, k+1)
}
