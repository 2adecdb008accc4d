package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

func (r *Reading) verbClause(reg *phrase.Region, c *phrase.Clause, before []phrase.Clause) {
	c.Neg = c.Frame.Neg
	j := r.Around(reg, c)
	if c.Feat&pack.Fut != 0 {
		c.Plan = true
	}
	if c.Feat&pack.Pass != 0 {
		c.Passive = true
	}
	if c.Feat&pack.Pres != 0 && word.IsTalk(c.Form) && r.nowBehind(reg, c.At) {
		c.Ongoing = true // "meets at this moment with"
	}
	r.Mood(reg, c)
	c.Maybe = c.Maybe || r.InvertedIf(reg, c) || r.SupposedBehind(reg, c)
	r.JoinedBase(reg, c, j, before)
	if word.IsTalk(c.Form) {
		r.overCompanion(reg, c, c.At)
	}
	if c.Form.Has("reflexive") {
		c.Passive = false // "reunido con"
	}
	o := r.Pack.Order
	if !c.Infinitive && c.Feat&pack.Inf != 0 && c.Feat&^pack.Inf == 0 {
		r.BareInfinitive(reg, c, j)
	}
	c.Preposed = r.OpensSentence(reg, c, before)
	if o.MarkedBefore {
		r.Marked(reg, c, j)
		r.TopicEnd(reg, c)
		r.BesidesPlanned(reg, c)
	}
	var left, obj *phrase.Arg
	inf := c.Feat&(pack.Base|pack.Inf) != 0 && c.Infinitive || c.Perfect
	ger := c.Feat&pack.Ger != 0 && c.Feat&(pack.Past|pack.Pres) == 0
	switch h := reg.Chunks[c.At].Head; {
	case r.reducedBy(reg, c, j) && !r.ParticipleAside(reg, c.At): // "a meeting convened by IGAD"
		if c.Passive = true; reg.Chunks[j].Kind == phrase.OfMention && r.Mentions[reg.Chunks[j].Idx].Kind != mention.Place && !r.InPP(reg, j) {
			a := r.ChainLeft(reg, j)
			a.Mark = pack.Subj
			left = &a
		}
	case r.ParticipleAside(reg, c.At):
		a := r.ChainLeft(reg, c.At-2)
		a.Mark, c.Passive, left = pack.Subj, true, &a
	case o.MarkedBefore && c.Frame.Kind == pack.FSay && h == 0:
		if g, _ := r.Opener(reg, r.Stretch(reg, c.At), c.At); g != nil && len(g.Mentions) > 0 {
			left = &phrase.Arg{Mark: pack.Subj, Mentions: g.Mentions, From: g.From, To: g.To}
		}
	case h > 0: // a relative clause before its noun
		left = &phrase.Arg{Mark: pack.Subj, Mentions: []int32{reg.Chunks[h].Idx}, From: c.At, To: c.At}
	case inf:
		if c.Preposed {
			break
		}
		if a := r.resolvedTo(reg, c, j); a != nil {
			left = &phrase.Arg{Mark: pack.Subj, Mentions: a, From: c.At, To: c.At}
		} else if b := r.cueAddedTo(reg, c, j, before); b != nil {
			if a := b.Get([]pack.Marker{pack.Subj}); a != nil {
				left = &phrase.Arg{Mark: pack.Subj, Mentions: a.Mentions, From: c.At, To: c.At}
			}
		} else if a := r.controller(reg, c, before); a != nil {
			left = &phrase.Arg{Mark: pack.Subj, Mentions: a, From: c.At, To: c.At}
		} else if left = r.predicateSubject(reg, c, j, before); left == nil {
			left, obj = r.leftSubject(reg, c, j, before)
		}
	case ger && o.SubjectFirst && !o.MarkedBefore && r.byDoing(reg, c, j, before) != nil:
		left = r.byDoing(reg, c, j, before)
	case ger && r.GerundOf(reg, c.At) != nil:
		left = r.GerundOf(reg, c.At)
	case ger && o.Cases && r.Agreeing(reg, c, j) != nil:
		left = r.Agreeing(reg, c, j)
	case ger && o.SubjectFirst && !c.Ongoing && j > 0 && word.Comma(r.Punct(&reg.Chunks[j])) && r.apposed(reg, j-1):
		a := r.ChainLeft(reg, j-1) // "Cho Tae-yul, visiting Tokyo, laid a wreath"
		a.Mark = pack.Subj
		left = &a
	case ger && o.SubjectFirst && !c.Ongoing && r.Absolute(reg, j) >= 0:
		a := r.ChainLeft(reg, r.Absolute(reg, j)) // "with Smith warning that …"
		a.Mark = pack.Subj
		left = &a
	case ger && o.SubjectFirst && !c.Ongoing && (j < 0 || reg.Chunks[j].Kind != phrase.OfMention):
		// a participle hangs on the clause's subject, not on the noun before it
	case ger && !o.SubjectFirst && j > 0 && word.Comma(r.Punct(&reg.Chunks[j])) && c.Frame.Kind == pack.FSay:
		// "said that Sweden was the first to list the party, pointing out that": whoever said so
	case r.BehindName(reg, c) >= 0 && !r.afterRelative(reg, c, r.BehindName(reg, c)+1):
		k := r.BehindName(reg, c)
		c.Relative = true
		left = &phrase.Arg{Mark: pack.Subj, Mentions: []int32{reg.Chunks[k].Idx}, From: k, To: k + 1}
		if a := r.ChainLeft(reg, k); c.Feat&pack.Pl != 0 && len(a.Mentions) > 1 { // "A and B, gathered in Rome,"
			a.Mark = pack.Subj
			left = &a
		}
	case o.SubjectBefore:
		if left = r.predicateSubject(reg, c, j, before); left == nil {
			left, obj = r.leftSubject(reg, c, j, before)
		}
	}
	if left != nil && !o.SubjectFirst && left.Mark == pack.Subj && r.verbInFront(reg, left) {
		left = nil // it belongs to a verb before it
	}
	if left != nil && !o.SubjectFirst && left.Mark == pack.Subj && r.whereBetween(reg, left, c.At) {
		left = nil // "her first stop (was) the ministry, where received her the minister"
	}
	if r.GerundObject(reg, left) {
		left = nil
	}
	if left != nil && left.Mark == pack.Subj && r.Turned(reg, c, left) {
		front := *left
		front.Mark = pack.Obj
		c.Args, left = append(c.Args, front), nil
	}
	if left != nil && !(left.Mark&pack.That != 0 && !o.SubjectFirst) {
		l := *left
		l.Mark &^= pack.That
		c.Args = append(c.Args, l)
		if o.MarkedBefore {
			r.pivot(reg, c, &l)
		} else if r.onlyIf(reg, &l) {
			c.Maybe = true
		}
	}
	if o.MarkedBefore {
		r.offBehind(reg, c)
		from := r.Stretch(reg, c.At)
		if left != nil {
			from = max(from, left.To)
		}
		r.between(reg, c, from)
		r.agreedBefore(reg, c)
		r.topicOnly(reg, c)
	}
	if obj != nil {
		c.Args = append(c.Args, *obj)
	}
	viaRel := left != nil && left.Mark&pack.That != 0
	if viaRel {
		left.Mark &^= pack.That
	}
	after := (left == nil || viaRel && !o.SubjectFirst) && o.SubjectAfter
	if after && o.SubjectFirst { // turned round only where the words said come first, or a verb can open its clause
		after = o.Inverted && !ger && !inf && (!c.Preposed || c.Reduced) && (r.OpensClause(reg, j) && !r.ObjectBehind(reg, c, j) || (c.Front() || o.Cases && c.Frame.Kind == pack.FEvent) && r.Turned(reg, c, nil)) || c.Frame.Kind == pack.FSay && !ger && j >= 0 && (reg.Chunks[j].Kind == phrase.OfQuote || word.Comma(r.Punct(&reg.Chunks[j])) || word.Dash(r.Punct(&reg.Chunks[j])))
	}
	if n := c.At + 2; after && o.SubjectFirst && n < len(reg.Chunks) && reg.Chunks[n-1].Kind == phrase.OfMention && reg.Chunks[n].Kind == phrase.OfItem &&
		(reg.Chunks[n].Finite() || reg.Chunks[n].Is(pack.Aux) || reg.Chunks[n].Is(pack.Plan) || reg.Chunks[n].Is(pack.Maybe)) {
		after = false // "Lavrov, asked about it, said they would go on"
	}
	if ger && !o.SubjectFirst && j >= 0 && word.Comma(r.Punct(&reg.Chunks[j])) {
		after = false // "condemned …, calling on the Council": the Council is called on
	}
	if after && c.Form.Class == pack.Support && r.BringsTogether(reg, c) != nil {
		after = false // "a summit that brings together A and B"
	}
	if after && left == nil && c.At > 0 && r.Flagged(&reg.Chunks[c.At-1], "bears") && c.Frame.Kind == pack.FSay && len(c.Frame.To) == 1 && c.Frame.To[0] == pack.Obj && !(c.At+1 < len(reg.Chunks) && r.Enclitic(&reg.Chunks[c.At+1])) {
		after = false // "said that-he told B that": B is told
	}
	if after && viaRel && r.tellsWhom(reg, c, left) {
		after = false // "A, who told the minister that": he is told
	}
	if c.Frame.Needs&pack.NRest == 0 || !r.EndsWithComma(&reg.Chunks[c.At]) {
		r.rightArgs(reg, c, after)
	}
	if viaRel && !o.SubjectFirst {
		if c.Get([]pack.Marker{pack.Subj}) == nil {
			c.Args = append(c.Args, *left)
		} else if m := &r.Mentions[left.Mentions[0]]; m.Kind == mention.Place { // "Moscow, in which Putin received him"
			l := *left
			l.Mark = pack.In
			c.Args = append(c.Args, l)
		}
	}
	if !c.Neg && (word.IsTalk(c.Form) || word.IsTrip(c.Form) || c.Frame.Kind == pack.FEvent) && r.DeniedBefore(reg, c.At) {
		c.Neg = true
	}
	if a := c.Get([]pack.Marker{pack.Subj}); a != nil && a.To <= c.At && a.From > 0 { // "With X the president met on Monday"
		r.fronted(reg, c, a.From-1)
	} else if a != nil && a.From > c.At {
		r.withInFront(reg, c)
	}
	c.Plan = c.Plan || (word.IsTalk(c.Form) || word.IsTrip(c.Form)) && r.OnlyAsked(reg, c) // "and that he meet": to come
	r.Agree(reg, c)
	r.frontedObject(reg, c)
	r.undeclinedObject(c)
	r.objectThenSubject(reg, c)
	r.frontedEnd(reg, c)
	r.subjectBehindPronoun(reg, c)
	r.Proclitics(reg, c, c.At)
	if r.tookSomebody(reg, c) {
		for i := range c.Args {
			if a := &c.Args[i]; a.Mark&pack.Subj != 0 && a.From > c.At {
				a.Mark = pack.Obj
			}
		}
	}
	if c.Form.Has("dative") { // "it befell Abbas to": he is the subject of what follows
		for i := range c.Args {
			if a := &c.Args[i]; a.Mark&pack.Obj != 0 && a.From == c.At+1 {
				a.Mark = pack.Subj
			}
		}
	}
	if o.Cases && !c.Passive {
		for i := range c.Args { // "was received by X and held": another's
			if a := &c.Args[i]; a.Mark == pack.By && a.To <= c.At && a.To < len(reg.Chunks) && reg.Chunks[a.To].Is(pack.And) {
				a.Mentions = nil
			}
		}
	}
	if !c.Passive && (word.IsTalk(c.Form) || c.Frame.Kind == pack.FEvent) && r.BareParticiple(reg, c) && c.Get([]pack.Marker{pack.Subj}) != nil && c.Get([]pack.Marker{pack.By}) != nil && c.Get([]pack.Marker{pack.Obj}) == nil && !nounBehind(reg, c.At+1) && !r.adjectiveBehind(reg, c.At+1) && !deedBefore(reg, c.At+1, c.Get([]pack.Marker{pack.By}).From) {
		c.Passive = true // "The emir received by the president", "the envoy, summoned by Berlin,"
	}
	r.travellerBehind(reg, c)
	if c.Passive {
		if (o.Cases || o.MarkedBefore || o.SubjectFirst && !r.BareParticiple(reg, c)) && c.Get([]pack.Marker{pack.Subj}) == nil && c.Get([]pack.Marker{pack.By}) != nil { // "during which he was received by X and": who the others speak of
			if a := r.sharedSubject(reg, c, before, j); a != nil {
				c.Args = append(c.Args, phrase.Arg{Mark: pack.Subj, Mentions: a, From: c.At, To: c.At})
			}
		}
		for i := range c.Args {
			switch c.Args[i].Mark {
			case pack.Subj:
				c.Args[i].Mark = pack.Obj
			case pack.By:
				c.Args[i].Mark = pack.Subj
			}
		}
	}
	// no subject at all: a verb joined to another, an infinitive, a participle, a
	// language that drops it
	if c.Get([]pack.Marker{pack.Subj}) == nil && !(inf && r.cueAddedTo(reg, c, j, before) != nil) && !r.reducedBy(reg, c, j) && !r.AfterIncise(reg, j, c.At) && !(o.Cases && c.Passive && c.Get([]pack.Marker{pack.Obj}) != nil) {
		if a := r.sharedSubject(reg, c, before, j); a != nil {
			mark := pack.Subj
			if by := c.Get([]pack.Marker{pack.By}); by != nil && word.IsTalk(c.Form) && r.BareParticiple(reg, c) && c.Get([]pack.Marker{pack.Obj}) == nil {
				by.Mark, mark, c.Passive = pack.Subj, pack.Obj, true // "X arrived on Monday, received by Y"
			}
			c.Args = append(c.Args, phrase.Arg{Mark: mark, Mentions: a, From: c.At, To: c.At})
		}
	}
}

// whereBetween reports whether a word such as "where" parts places and bodies from the verb at
// chunk at behind them: what its clause tells took place there.
func (r *Reading) whereBetween(reg *phrase.Region, a *phrase.Arg, at int) bool {
	for _, mi := range a.Mentions {
		switch r.Mentions[mi].Kind {
		case mention.Place, mention.Country, mention.Body, mention.Organisation:
		default:
			return false
		}
	}
	for k := a.To; k < at; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Is(pack.Sub) && !x.Is(pack.Prep) {
			return true
		}
	}
	return false
}

// travellerBehind tells a place behind a verb of travelling from the traveller behind it, in
// a language that turns subject and verb round: "visitará Lima el primer ministro".
func (r *Reading) travellerBehind(reg *phrase.Region, c *phrase.Clause) {
	if o := r.Pack.Order; !o.Dropped || o.SubjectFirst && (!o.Inverted || !word.IsTrip(c.Form)) || c.Form.Class != pack.Verb || c.Passive {
		return
	}
	led := func(f *pack.Form) bool { return word.IsTrip(f) && slices.Contains(f.Frame.To, pack.Obj) }
	if !r.Pack.Order.SubjectFirst && !led(c.Form) && (word.IsTrip(c.Form) || !slices.ContainsFunc(reg.Chunks[c.At].Trigs, led)) {
		return // who called on somebody can have visited a town as well
	}
	s, b := c.Get([]pack.Marker{pack.Subj}), c.Get([]pack.Marker{pack.Obj})
	if s == nil || b == nil || s.From <= c.At || b.From < s.To {
		return
	}
	for _, mi := range s.Mentions {
		if k := r.Mentions[mi].Kind; k != mention.Place && k != mention.Country {
			return
		}
	}
	for _, mi := range b.Mentions {
		if k := r.Mentions[mi].Kind; k != mention.Person && k != mention.Office {
			return
		}
	}
	s.Mark, b.Mark = s.Mark&^pack.Subj|pack.Obj, b.Mark&^pack.Obj|pack.Subj
}

// tookSomebody reports whether a noun without an article stands before a verb that
// says whom it took where, in a language whose verbs come first and that needs no
// relative pronoun there: "a tour (that) took X to".
func (r *Reading) tookSomebody(reg *phrase.Region, c *phrase.Clause) bool {
	if r.Pack.Order.SubjectFirst || !word.IsTrip(c.Form) || len(c.Frame.A) != 1 || c.Frame.A[0] != pack.Obj || c.At == 0 {
		return false
	}
	x := &reg.Chunks[c.At-1]
	return x.Is(pack.Rel) || x.Kind == phrase.OfItem && (x.Set == 0 || x.Set&(word.Bit(pack.Noun)|word.Bit(pack.Word)|word.Bit(pack.Occasion)) != 0) && !r.Definite(&r.Items[x.Item])
}

// apposed reports whether the mention at chunk j is the first thing of its clause,
// so that a participle after a comma is its own.
func (r *Reading) apposed(reg *phrase.Region, j int) bool {
	if reg.Chunks[j].Kind != phrase.OfMention {
		return false
	}
	for k := range j {
		if x := &reg.Chunks[k]; x.Finite() || x.Is(pack.Prep) && !x.Is(pack.And) {
			return false
		}
	}
	return true
}

// controller is the subject of an infinitive: that of the verb it hangs on, or
// its object where that verb asks somebody to do something.
func (r *Reading) controller(reg *phrase.Region, c *phrase.Clause, before []phrase.Clause) []int32 {
	for i := len(before) - 1; i >= 0; i-- {
		b := &before[i]
		if b.Form.Class != pack.Verb && b.Form.Class != pack.Support || !reg.Chunks[b.At].Finite() {
			continue
		}
		for j := b.At + 1; j < c.At; j++ {
			if x := &reg.Chunks[j]; x.Is(pack.Comp) && !x.Is(pack.Det) || x.Is(pack.Rel) && !x.Is(pack.Det) || word.Semicolon(r.Punct(x)) {
				return nil
			}
		}
		if a := b.Get([]pack.Marker{pack.Obj}); a != nil && (b.Frame.Type == "REQUEST" || b.Frame.Also == "REQUEST" || (b.Frame.Kind == pack.FSay || b.Form.Has("makes")) && a.From > b.At && a.To <= c.At && a.To+1 >= c.At) {
			if b.Form.Has("makes") && b.Frame.Status == "proposed" {
				c.Propose, c.Plan = true, false // "invited him to come"
			}
			return a.Mentions // "told him to go", "forced him to go"
		}
		if a := b.Grammatical(); a != nil {
			return a.Mentions
		}
		return nil
	}
	return nil
}

// verbInFront reports whether a finite verb stands before an argument in the
// same clause, so that in a verb-first language the argument is its.
func (r *Reading) verbInFront(reg *phrase.Region, a *phrase.Arg) bool {
	for j := a.From - 1; j >= 0; j-- {
		c := &reg.Chunks[j]
		if c.Is(pack.Comp) || c.Is(pack.Sub) || c.Is(pack.Rel) || c.Kind == phrase.OfQuote {
			return false
		}
		if m := r.Punct(c); m != 0 && (word.Comma(m) || word.Semicolon(m) || word.Colon(m)) {
			return false
		}
		if c.Finite() {
			return true
		}
	}
	return false
}

// sharedSubject is the subject of the clause that a verb without one hangs on:
// the nearest before it, or the region's main one.
func (r *Reading) sharedSubject(reg *phrase.Region, c *phrase.Clause, before []phrase.Clause, j int) []int32 {
	if r.Pack.Order.MarkedBefore && reg.Chunks[c.At].Head == 0 {
		r.goesOnPlanned(reg, c, before)
		r.askedFor(reg, c)
	}
	if r.Pack.Order.MarkedBefore && reg.Chunks[c.At].Head == 0 && !word.IsTalk(c.Form) {
		if a, stranger := r.mainOpener(reg, c); a != nil || stranger {
			return a
		}
	}
	if r.ofTrip(reg, j) {
		return nil
	}
	say := c.Frame.Kind == pack.FSay || c.Frame.Kind == pack.FEvent
	if j >= 0 {
		// an unknown subject stands before the verb: not to be taken for another
		x := &reg.Chunks[j]
		joint := x.Is(pack.And) || x.Is(pack.Sub) || x.Is(pack.Rel) || x.Is(pack.Prep) || x.Is(pack.Comp) || x.Kind == phrase.OfQuote || x.Kind == phrase.OfPunct || x.Finite() || x.Kind == phrase.OfDate || c.Feat&(pack.Ger|pack.Inf|pack.Base) != 0 || x.Kind == phrase.OfMention || r.Pack.Order.Cases && r.MarksUnknown(reg, j)
		if !joint && !r.Pack.Order.Dropped || r.StrangerAfter(reg, c) && !(r.Pack.Order.Cases && x.Is(pack.And)) {
			return nil
		}
		aside := (r.Pack.Order.Inverted || r.Pack.Order.Construct && c.Frame.Kind == pack.FSay) && r.Pack.Order.Dropped && x.Kind == phrase.OfItem && x.Is(pack.Sub) && !x.Is(pack.Prep) && j > 0 && word.Comma(r.Punct(&reg.Chunks[j-1])) // "…, al tiempo que pidió"
		if x.Is(pack.And) || word.Comma(r.Punct(x)) || aside {
			// back to the level of the verbs of saying
			ger := r.Pack.Order.SubjectFirst && c.Feat&pack.Ger != 0 && c.Feat&(pack.Past|pack.Pres) == 0 && word.Comma(r.Punct(x)) && c.Frame.Kind == pack.FSay
			for i := len(before) - 1; i >= 0 && say; i-- {
				if o := r.Pack.Order; (o.Construct || o.SubjectFirst && !o.MarkedBefore) && before[i].Frame.Kind == pack.FSay && before[i].Form.Class == pack.Verb && !r.CarriesWords(reg, &before[i]) {
					continue // "classed the party", "will develop trade": no words follow
				}
				if b := &before[i]; r.Pack.Order.Construct && c.Frame.Kind == pack.FSay && c.Feat&pack.Ger != 0 && b.Frame.Kind == pack.FSay && b.Form.Class == pack.Verb && reg.Chunks[b.At].Finite() && b.Get([]pack.Marker{pack.Subj}) == nil && r.StrangerAfter(reg, b) {
					return nil // somebody whom nobody knows said so, and goes on
				}
				if r.closedOff(reg, before[:i], &before[i], j) {
					continue
				}
				if a := r.sourceInFront(before, i); a != nil && c.Frame.Kind == pack.FSay && r.SuitsArg(c, a) {
					return a.Mentions
				}
				if b := &before[i]; r.Pack.Order.Dropped && r.Pack.Order.SubjectFirst && b.Frame.Kind == pack.FSay && b.Form.Class == pack.Verb && reg.Chunks[b.At].Finite() && (ger || b.Feat&c.Feat&(pack.Past|pack.Pres) != 0) && b.Get([]pack.Marker{pack.Subj}) == nil && r.opensSaid(reg, b, j) {
					return nil // "(He) said that A would come and added that": whoever said so, and not A
				}
				if b := &before[i]; b.Frame.Kind == pack.FSay && b.Form.Class == pack.Verb && (!r.Pack.Order.Dropped || !r.Pack.Order.SubjectFirst || ger && reg.Chunks[b.At].Finite() || b.Feat&c.Feat&(pack.Past|pack.Pres) != 0) {
					if a := b.Get([]pack.Marker{pack.Subj}); a != nil && !r.placeOnly(a) && r.SuitsArg(c, a) {
						return a.Mentions
					}
				}
			}
		}
	}
	for i := len(before) - 1; i >= 0 && c.At-before[i].At < phrase.MaxSubject; i-- {
		b := &before[i]
		if b.Form.Class != pack.Verb && b.Form.Class != pack.Support {
			continue
		}
		if b.Infinitive && reg.Chunks[c.At].Finite() && c.Feat&(pack.Base|pack.Inf) == 0 {
			continue // "pressed X to cooperate, and welcomed": not X
		}
		if (r.Pack.Order.Cases || r.Pack.Order.Construct) && j > 0 && reg.Chunks[j].Is(pack.And) && word.Comma(r.Punct(&reg.Chunks[j-1])) && r.InRelativeClause(reg, b.At) {
			continue
		}
		if c.Feat&pack.Ger == 0 && c.Frame.Kind != pack.FSay {
			if _, _, ok := r.setOffCue(reg, b, c.At); ok {
				continue
			}
		}
		if r.Pack.Order.SubjectFirst && j > b.At && reg.Chunks[j].Is(pack.And) && reg.Chunks[c.At].Finite() && !reg.Chunks[b.At].Finite() && i > 0 {
			continue // "thanked Egypt for what it had been sending and voiced hope"
		}
		if g := r.Pack.Guess; g != nil && b.Form == g.FinForm && r.InRelativeClause(reg, b.At) {
			continue // "the thousands who surrounded it, and demanded"
		}
		if r.metByOne(reg, b) {
			continue // "(he) met the president, then sat with": he
		}
		if r.bothBefore(reg, c, b) {
			continue // "A met B, the two spoke of oil; then (he) received C": A
		}
		if say && j >= 0 && r.closedOff(reg, before[:i], b, j) {
			continue
		}
		// a relative clause in between is not what it hangs on
		if a := b.Grammatical(); a != nil && !r.placeOnly(a) && (r.Pack.Order.Dropped || !r.SemicolonBetween(reg, b.At, c.At)) && r.SuitsArg(c, a) {
			if r.oneOfTwo(reg, c, b, a) {
				return a.Mentions[:1] // "A with B held talks, and met C": A
			}
			return a.Mentions
		}
	}
	if j > 0 && r.Pack.Order.SubjectFirst && !r.Pack.Order.Inverted && c.Feat&pack.Ger != 0 && c.Feat&(pack.Past|pack.Pres) == 0 && word.Comma(r.Punct(&reg.Chunks[j])) {
		return r.First(reg) // "The army boycotted the talks, accusing …": of a verb that no list has
	}
	if j > 0 && r.Pack.Order.Cases && c.Feat&pack.Ger != 0 && c.Feat&(pack.Past|pack.Pres|pack.Cases) == 0 && word.Comma(r.Punct(&reg.Chunks[j])) {
		return r.gerundOpener(reg, j)
	}
	return nil
}

// sourceInFront is from whom the words are that clause i opens, the first cue of its sentence, which
// names him by no subject, in a language whose verbs come first: "the agency quoted A as saying that …",
// "according to A, …". Nil if it is not so.
func (r *Reading) sourceInFront(before []phrase.Clause, i int) *phrase.Arg {
	b := &before[i]
	if !r.Pack.Order.Construct || b.Frame.Kind != pack.FSay || slices.Contains(b.Frame.A, pack.Subj) || b.Form.Class == pack.Noun && !b.Frame.Accord {
		return nil
	}
	for k := range before[:i] {
		if before[k].Frame.Kind == pack.FSay && before[k].At != b.At {
			return nil
		}
	}
	return b.Get(b.Frame.A)
}

// nounBehind reports whether a noun group begins at chunk n, which a participle does not have
// behind it: "Norway condemned the raid by Russia".
func nounBehind(reg *phrase.Region, n int) bool {
	if n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfItem {
		return false
	}
	x := &reg.Chunks[n]
	return !x.Is(pack.Prep) && !x.Is(pack.Adverb) && (x.Is(pack.Det) || x.Trig != nil && x.Trig.Class == pack.Noun)
}

// adjectiveBehind reports whether a state's adjective stands at chunk n with its noun right behind it: an object, "returned
// six IRAQI statues", in a language that sets it there.
func (r *Reading) adjectiveBehind(reg *phrase.Region, n int) bool {
	if !r.Pack.Order.Compound || n+1 >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention || !r.Mentions[reg.Chunks[n].Idx].Bare {
		return false
	}
	x := &reg.Chunks[n+1]
	return x.Kind == phrase.OfItem && !x.Is(pack.Prep) && !x.Is(pack.And) && !x.Is(pack.Adverb)
}

// nowBehind reports whether a word for "now" stands behind the verb at a chunk, or behind its
// subject where that follows it.
func (r *Reading) nowBehind(reg *phrase.Region, at int) bool {
	for k := at + 1; k < len(reg.Chunks) && k <= at+2; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && x.Is(pack.Ongoing) && x.Trig == nil {
			return true
		}
		if x.Kind != phrase.OfMention || r.Pack.Order.SubjectFirst {
			break
		}
	}
	return false
}

// tellsWhom reports whether a verb of telling, behind a relative pronoun that means a person, has whom it tells
// behind it: it has no pronoun joined to it that would be that person.
func (r *Reading) tellsWhom(reg *phrase.Region, c *phrase.Clause, who *phrase.Arg) bool {
	if c.Frame.Kind != pack.FSay || len(c.Frame.To) != 1 || c.Frame.To[0] != pack.Obj || c.Passive || len(who.Mentions) == 0 {
		return false
	}
	if n := c.At + 1; n >= len(reg.Chunks) || r.Enclitic(&reg.Chunks[n]) {
		return false
	}
	k := r.Mentions[who.Mentions[0]].Kind
	return k == mention.Person || k == mention.Office
}
