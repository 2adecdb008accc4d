package syntax

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Infinitives in a form of their own, and verbs without a subject that open their
// sentence: "Received by Macron, Scholz said", "After meeting him, she left".

// BareInfinitive says of an infinitive that no word for "to" stands before what
// the words before it, from chunk j to the left, make of it: what somebody wishes
// or promises is planned; what follows a word for "after" or "before" took place;
// what for is told by the trip it belongs to.
func (r *Reading) BareInfinitive(reg *phrase.Region, c *phrase.Clause, j int) {
	c.Infinitive = true
	if c.Neg || c.Plan || c.Maybe || c.Cancel || c.Propose {
		return
	}
	for k := c.At - 1; k > j; k-- {
		if x := &reg.Chunks[k]; x.Is(pack.Aux) && !r.Has(&r.Items[x.Item], word.Bit(pack.Aux), "self") {
			return // "has been able to meet"
		} else if x.Is(pack.Ongoing) && x.Last-x.First > 1 {
			return // "is in the course of meeting"
		}
	}
	if j < 0 {
		c.Plan = true
		return
	}
	x := &reg.Chunks[j]
	switch {
	case x.Kind == phrase.OfItem && (x.Is(pack.Prep) || x.Is(pack.Sub)) && x.Mark&(pack.AfterM|pack.Before|pack.During) != 0:
		c.Plan = x.Mark&pack.Before != 0 && x.Mark&pack.AfterM == 0 && r.BesideFuture(reg, j, c.At)
		return
	case x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&(pack.For|pack.To) != 0:
		c.Aim = true
		return
	case x.Kind == phrase.OfItem && x.Is(pack.Sub):
		return
	}
	if x.Kind == phrase.OfItem && x.Is(pack.Prep) && j > 0 {
		x = &reg.Chunks[j-1]
	}
	if reg.Chunks[j].Is(pack.Prep) && r.FirstTo(reg, j-1) { // "fue la primera en visitar"
		c.Plan = r.PlanBefore(reg, j-1)
		return
	}
	if r.Pack.Order.Inverted && r.afterTrip(reg, j) { // "est venu à Paris rencontrer"
		c.Aim = true
		return
	}
	c.Plan = true
	for k := j - 1; k >= 0 && k > j-6 && r.Pack.Order.Inverted; k-- { // "did not ask to meet"
		if y := &reg.Chunks[k]; y.Kind != phrase.OfItem || y.Set&(word.Bit(pack.Neg)|word.Bit(pack.Aux)|word.Bit(pack.Adverb)) == 0 && k < j-1 {
			break
		} else if y.Is(pack.Neg) && !y.Is(pack.Prep) {
			c.Neg = true
		}
	}
	for _, f := range x.Trigs {
		c.Neg = c.Neg || f.Frame.Neg
		if f.Frame.Status == "proposed" { // "proposed to meet"
			c.Propose, c.Plan = true, false
		}
	}
}

// OpensSentence reports whether a verb without a subject begins its sentence: an
// infinitive or a participle with its auxiliary behind a word like "after", a
// participle alone, or one joined to such a participle; words for being on a trip that are no
// verb, "back from Oslo, the minister said".
func (r *Reading) OpensSentence(reg *phrase.Region, c *phrase.Clause, before []phrase.Clause) bool {
	if c.Form.Class == pack.Verb && c.Form.Has("verbless") {
		return !slices.ContainsFunc(reg.Chunks[:c.At], func(x phrase.Chunk) bool { return x.Kind != phrase.OfDate && !x.Is(pack.Adverb) && !x.Is(pack.And) })
	}
	if c.Form.Class != pack.Verb || c.Form.Feat == 0 || !r.Pack.Order.SubjectFirst {
		return false
	}
	participle := c.Feat&(pack.Part|pack.Past) != 0 && c.Feat&(pack.Pres|pack.Fut|pack.Ger) == 0
	if !participle && !(c.Infinitive && c.Feat&^pack.Inf == 0) {
		return false
	}
	j := c.At - 1
	if participle && j > 0 && reg.Chunks[j].Is(pack.And) { // "arrived in Paris and received by Macron"
		p := len(before) - 1
		c.Reduced = true
		return p >= 0 && before[p].Preposed && j-before[p].At < mention.MaxReach && !r.PunctBetween(reg, before[p].At, j)
	}
	after, aux := false, false
	for ; j >= 0; j-- {
		x := &reg.Chunks[j]
		switch {
		case x.Is(pack.Aux):
			aux = true
			for _, f := range r.Forms(&r.Items[x.Item], word.Bit(pack.Aux)) {
				after = after || f.Has("perfect") // "Having met X, he flew home"
			}
		case x.Kind == phrase.OfItem && (x.Is(pack.Prep) || x.Is(pack.Sub)) && !x.Is(pack.Comp):
			after = true
		case x.Is(pack.Adverb), x.Is(pack.Neg), x.Kind == phrase.OfDate:
		case after && (word.Comma(r.Punct(x)) || x.Kind == phrase.OfItem && x.Is(pack.DayPart)):
		case after && x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Place && j > 0 && reg.Chunks[j-1].Is(pack.Prep): // "On Tuesday in Rome, after meeting X, he flew home"
		default:
			return false
		}
	}
	c.Reduced = participle && !aux
	return !participle || aux == after
}

// PreposedAt reports whether the trigger at chunk j opens its sentence without a subject.
func (r *Reading) PreposedAt(reg *phrase.Region, j int) bool {
	list, k := r.ClauseRoom[word.Level(reg.Quote)], reg.Chunks[j].Clause
	return k >= 0 && int(k) < len(list) && list[k].At == j && list[k].Preposed
}

// afterComma is whom a verb that opens its sentence can have as its subject where no
// verb that the pack knows follows: the first mention that stands between a comma
// and a word that can be a verb.
func (r *Reading) afterComma(reg *phrase.Region, at int) *phrase.Arg {
	for k := at + 1; k+2 < len(reg.Chunks) && k < at+mention.MaxReach; k++ {
		if !word.Comma(r.Punct(&reg.Chunks[k])) {
			continue
		}
		n := reg.PastDet(k + 1)
		if n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention {
			continue
		}
		if m := &r.Mentions[reg.Chunks[n].Idx]; m.Bare || m.Kind == mention.Possessive || m.Kind == mention.Place {
			continue
		}
		a := r.ChainRight(reg, n)
		if a.To < len(reg.Chunks) && reg.Chunks[a.To].Kind == phrase.OfItem && (reg.Chunks[a.To].Set == 0 || reg.Chunks[a.To].Is(pack.Aux) || reg.Chunks[a.To].Is(pack.Neg) || reg.Chunks[a.To].Is(pack.Word)) {
			return &a
		}
	}
	return nil
}

// PunctBetween reports whether a comma or another mark stands between two chunks.
func (r *Reading) PunctBetween(reg *phrase.Region, from, to int) bool {
	for k := from; k < to; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfPunct && !r.InnerMark(x) {
			return true
		}
	}
	return false
}

// LaterSubjects gives verbs without a subject that open a sentence the subject of
// the verb after them: "Noting that …, Wang expressed …". Of a participle that is
// passive it is whom the deed is done to.
func (r *Reading) LaterSubjects(reg *phrase.Region, list []phrase.Clause) {
	for i := range list {
		c := &list[i]
		ger := c.Form.Class == pack.Verb && c.Feat&pack.Ger != 0 && c.Feat&(pack.Past|pack.Pres) == 0
		if !ger && (!c.Preposed || c.Reduced && c.Frame.Kind == pack.FSay) || c.Get([]pack.Marker{pack.Subj}) != nil && !((c.Reduced || c.Perfect) && c.Passive && c.Get([]pack.Marker{pack.Obj}) == nil) {
			continue
		}
		if in, with := c.Get([]pack.Marker{pack.In}), c.Get([]pack.Marker{pack.With}); r.Pack.Order.MarkedBefore && c.Frame.Kind == pack.FEvent && in != nil && with != nil && in.To == with.From && r.Mentions[in.Mentions[0]].Kind == mention.Country {
			continue // "at (the time when) A with B fights, C condemned": C does not fight
		}
		var a *phrase.Arg
		for j := i + 1; j < len(list) && a == nil; j++ {
			d := &list[j]
			if !reg.Chunks[d.At].Finite() && !(r.Pack.Order.Incise && d.Plan && d.Form.Class == pack.Verb) || d.Preposed { // "is to meet"
				continue
			}
			if a = d.Grammatical(); a != nil && (a.From <= c.At || a.From == 0 || !word.Comma(r.Punct(&reg.Chunks[a.From-1]))) {
				a = nil
			}
		}
		if a == nil && (c.Preposed || ger && c.At == 0) {
			a = r.afterComma(reg, c.At)
		}
		if a != nil {
			mark := pack.Subj
			if c.Perfect && c.Passive {
				mark = pack.Obj
			}
			if c.Reduced && c.Feat&pack.Part != 0 {
				mark = pack.Obj
				c.Passive = true
				for k := range c.Args {
					if b := &c.Args[k]; b.Mark&pack.By != 0 {
						b.Mark = pack.Subj
					}
				}
			}
			c.Args = append(c.Args, phrase.Arg{Mark: mark, Mentions: a.Mentions, From: c.At, To: c.At})
			c.Until = a.From - 1
		}
	}
}

// afterTrip reports whether a verb of travelling with where to, and nothing else,
// stands before chunk j: an infinitive behind them says what for.
func (r *Reading) afterTrip(reg *phrase.Region, j int) bool {
	for k := j; k >= 0 && k > j-7; k-- {
		x := &reg.Chunks[k]
		if x.Trig != nil && x.Trig.Class == pack.Verb {
			return word.IsTrip(x.Trig)
		}
		if x.Kind != phrase.OfDate && x.Kind != phrase.OfMention && !(x.Kind == phrase.OfItem && (x.Is(pack.Prep) || x.Is(pack.Det) || x.Is(pack.Adverb))) {
			return false
		}
	}
	return false
}

// BeDone says of a passive infinitive what BareInfinitive says of others: what for it is,
// or that it is to come.
func (r *Reading) BeDone(reg *phrase.Region, c *phrase.Clause, j int) {
	c.Infinitive = true
	if c.Neg || c.Cancel || c.Propose || j < 0 {
		return
	}
	switch x := &reg.Chunks[j]; {
	case x.Kind == phrase.OfItem && (x.Is(pack.Prep) || x.Is(pack.Sub)) && x.Mark&(pack.AfterM|pack.Before|pack.During) != 0:
	case x.Kind == phrase.OfItem && (x.Is(pack.Prep) || x.Is(pack.Sub)):
		c.Aim = true
	default:
		c.Plan = true
	}
}

// BesideFuture reports whether the verb on which a word for "before" at chunk j hangs the infinitive
// at chunk at is in the future: "before meeting X he will visit". It stands before it, else behind.
func (r *Reading) BesideFuture(reg *phrase.Region, j, at int) bool {
	ahead := func(k int) bool {
		x := &reg.Chunks[k]
		return x.Feat&pack.Fut != 0 && x.Feat&(pack.Past|pack.Pres) == 0 || k > 0 && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Plan)
	}
	for k := j - 1; k >= 0; k-- {
		if reg.Chunks[k].Finite() {
			return ahead(k)
		}
	}
	for k := at + 1; k < len(reg.Chunks); k++ {
		if reg.Chunks[k].Finite() {
			return ahead(k)
		}
	}
	return false
}

// Absolute is the mention that ends at chunk j and that a word for "with" makes
// the subject of the participle after it, -1 if there is none.
func (r *Reading) Absolute(reg *phrase.Region, j int) int {
	if j < 1 || reg.Chunks[j].Kind != phrase.OfMention {
		return -1
	}
	if p := r.SkipDet(reg, r.ChainLeft(reg, j).From-1); p >= 0 && reg.Chunks[p].Is(pack.Prep) && reg.Chunks[p].Mark&pack.With != 0 {
		for k := p; k >= 0; k-- { // not the companion of a verb that has no subject yet: "met with"
			if x := &reg.Chunks[k]; word.Comma(r.Punct(x)) || k == 0 {
				return j
			} else if x.Kind != phrase.OfItem || k < p && !x.Is(pack.Adverb) && !x.Is(pack.And) {
				return -1
			}
		}
	}
	return -1
}

// PluralAux reports whether the auxiliary before a clause's participle or infinitive is in
// the plural: "se habían reunido", "volvieron a reunirse".
func (r *Reading) PluralAux(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Feat&(pack.Part|pack.Inf) == 0 {
		return false
	}
	j := c.At - 1
	for j > 0 && reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Is(pack.Adverb) && !reg.Chunks[j].Is(pack.Aux) {
		j--
	}
	if j < 0 || reg.Chunks[j].Kind != phrase.OfItem || !reg.Chunks[j].Is(pack.Aux) {
		return false
	}
	f := r.Form(&r.Items[reg.Chunks[j].Item], pack.Aux)
	return f != nil && f.Is(pack.Plural)
}

// PlanBefore reports whether the verb before chunk j is one of the future.
func (r *Reading) PlanBefore(reg *phrase.Region, j int) bool {
	for k := j; k >= 0 && k > j-8; k-- {
		if x := &reg.Chunks[k]; x.Is(pack.Plan) {
			return true
		} else if x.Kind == phrase.OfPunct && !r.InnerMark(x) || x.Is(pack.Rel) {
			return false
		}
	}
	return false
}

// FirstTo reports whether the mention at chunk j is the first, or the last: what it is the first
// to do is done.
func (r *Reading) FirstTo(reg *phrase.Region, j int) bool {
	if j < 0 || reg.Chunks[j].Kind != phrase.OfMention {
		return false
	}
	for i := max(j-3, 0); i <= j; i++ {
		for k := r.ItemAt[reg.Chunks[i].First]; k < r.ItemAt[reg.Chunks[i].Last]; k++ {
			if f := r.Form(&r.Items[k], pack.Number); f != nil && f.N == 1 {
				return true
			}
			if f := r.Form(&r.Items[k], pack.Which); f != nil && f.N == -1 {
				return true
			}
		}
	}
	return false
}
