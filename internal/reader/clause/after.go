package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// What stands behind the phrase it belongs to, in languages that mark arguments
// before the verb: "G20's course-in", "invites X (to) visit".

// SettingBehind is the event before a word for "during" or "beside" that the pack
// flags after: the nearest one before a clause's trigger, in its stretch of the
// sentence or in one before it.
func (r *Reading) SettingBehind(reg *phrase.Region, c *phrase.Clause) text.Range {
	for i := c.At - 1; i >= 0 && i > c.At-mention.MaxReach; i-- {
		x := &reg.Chunks[i]
		if x.Trig != nil && (word.IsTalk(x.Trig) && x.Trig.Frame.Kind != pack.FAttend || x.Trig.Frame.Kind == pack.FSay) {
			break
		}
		if r.SetsBehind(x) && !r.OnlyTime(x) {
			return r.eventBefore(reg, i)
		}
	}
	return text.Range{}
}

// eventBefore is the event that ends before the word for "during" at chunk i: an
// occasion or gathering, what it is called, without where it is held.
func (r *Reading) eventBefore(reg *phrase.Region, i int) text.Range {
	for k := i - 1; k >= 0 && k > i-14; k-- {
		x := &reg.Chunks[k]
		if m := r.Punct(x); word.Comma(m) && !name.ListComma(m) || word.Semicolon(m) || x.Kind == phrase.OfQuote {
			break
		}
		if x.Kind != phrase.OfItem || !x.Is(pack.Occasion) && !x.Is(pack.Gathering) {
			continue
		}
		b, e := k, k+1
		for b > 0 {
			p := &reg.Chunks[b-1]
			if p.Kind == phrase.OfMention && (r.Mentions[p.Idx].Kind == mention.Person || r.Mentions[p.Idx].Kind == mention.Pronoun) || p.Kind == phrase.OfDate || p.Kind == phrase.OfPunct && !name.ListComma(r.Punct(p)) || p.Kind == phrase.OfQuote ||
				p.Kind == phrase.OfItem && (p.Is(pack.Prep) && !p.Is(pack.And) || p.Finite() || p.Set&phrase.SmallWords != 0 && !p.Is(pack.Word)) {
				break
			}
			b--
		}
		for e < i && reg.Chunks[e].Kind == phrase.OfItem && !reg.Chunks[e].Is(pack.Prep) && !reg.Chunks[e].Finite() && !reg.Chunks[e].Supports() {
			e++
		}
		return r.Trim(text.Range{First: reg.Chunks[b].First, Last: reg.Chunks[e-1].Last})
	}
	return text.Range{}
}

// OnlySets reports whether an event that a verb of attending names is no more than
// where something else happened: a word for "during" follows it.
func (r *Reading) OnlySets(reg *phrase.Region, c *phrase.Clause, set text.Range) bool {
	if !r.Pack.Order.MarkedBefore {
		return false
	}
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+14; k++ {
		x := &reg.Chunks[k]
		if x.First >= set.Last-1 && r.SetsBehind(x) && !r.OnlyTime(x) {
			return true
		}
		if m := r.Punct(x); word.Comma(m) && !name.ListComma(m) {
			return false
		}
	}
	return false
}

// between notes the small words of a clause that stand before what a preposition
// marks, "will with X talks hold": from its subject, or its stretch's beginning, on.
func (r *Reading) between(reg *phrase.Region, c *phrase.Clause, from int) {
	for k := c.At - 1; k >= from; k-- {
		x := &reg.Chunks[k]
		if x.Head > 0 && x.Head != reg.Chunks[c.At].Head {
			continue
		}
		if x.Finite() && x.Trig.Has("ought") && !(x.Is(pack.Prep) && reg.Chunks[k+1].Kind == phrase.OfMention) {
			c.Maybe = true // "must apologise to"
		}
		if x.Finite() && x.Is(pack.Neg) {
			c.Neg, c.Refused = true, c.Refused || r.Form(&r.Items[x.Item], pack.Neg).Has("refuses")
		}
		if x.Finite() && x.Trig.Frame.Kind != pack.FOther && x.Trig.Frame.Kind != pack.FSupport && !(k+1 < c.At && r.SetsBehind(&reg.Chunks[k+1])) {
			if x.Is(pack.Plan) && (word.IsTalk(c.Form) || word.IsTrip(c.Form)) {
				r.small(reg, c, k) // "agreed in Oslo to meet"
			}
			return
		}
		if x.Kind == phrase.OfItem && (x.Trig == nil || x.Finite() && x.Trig.Has("inner") && x.Set&(word.Bit(pack.Plan)|word.Bit(pack.Maybe)|word.Bit(pack.Cancel)) != 0) && !r.Invited(reg, k) {
			r.small(reg, c, k) // "hopes with X to meet"
			c.Maybe = c.Maybe || x.Is(pack.Maybe) && !x.Is(pack.Plan)
		}
	}
}

// pivot reads what the verb says whose object a clause's subject is: "invites X
// (to) visit", "expects X (to) come".
func (r *Reading) pivot(reg *phrase.Region, c *phrase.Clause, subj *phrase.Arg) {
	if subj.To <= subj.From {
		return
	}
	for k := subj.From - 1; k >= 0 && k > subj.From-4; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && x.Trig != nil && (x.Is(pack.Cancel) || x.Is(pack.Plan) || x.Is(pack.Maybe)) { // "hopes that X meets Y"
			r.small(reg, c, k)
			c.Maybe = c.Maybe || x.Is(pack.Maybe)
			for q := k - 1; q >= r.Stretch(reg, c.At) && q > k-4; q-- { // "proposes to arrange that X meets Y"
				if y := &reg.Chunks[q]; y.Kind == phrase.OfItem && y.Is(pack.Cancel) {
					r.small(reg, c, q)
					break
				}
			}
			return
		}
		if x.Trig != nil && x.Finite() { // "demands that X lift", "objects that X joins": not done
			c.Propose = c.Propose || x.Trig.Frame.Type == "REQUEST" || x.Trig.Frame.Also == "REQUEST"
			c.Maybe = c.Maybe || x.Trig.Frame.Type == "REJECT" && c.Frame.Kind != pack.FEvent
			return
		}
		if x.Kind != phrase.OfItem || x.Set&(phrase.SmallWords|word.Bit(pack.Det)) == 0 || x.Is(pack.Prep) {
			return
		}
		r.small(reg, c, k)
	}
}

// objectOfTrip reports whether the mention at chunk j stands directly behind a verb
// of meeting or travel: it is that verb's object, and no subject of the next.
func (r *Reading) objectOfTrip(reg *phrase.Region, j int) bool {
	k := r.ChainLeft(reg, j).From - 1
	if k > 0 && r.CityAfter(reg, k) == j { // "arrived in Laos(' capital) Vientiane (to) attend"
		if k--; reg.Chunks[k].Kind == phrase.OfMention && r.Mentions[reg.Chunks[k].Idx].Kind == mention.Country && k > 0 {
			k--
		}
	}
	if k < 0 || !reg.Chunks[k].Finite() || reg.Chunks[k].Head > 0 {
		return false
	}
	t := reg.Chunks[k].Trig
	return word.IsTrip(t) || word.IsTalk(t) || t.Has("leads") || t.Has("sees") || t.Has("ends")
}

// mainOpener is the subject with which a stretch of the sentence before a verb's own
// begins, for a verb whose stretch has none: "he condemned X's attack, demanded".
func (r *Reading) mainOpener(reg *phrase.Region, c *phrase.Clause) (mentions []int32, stranger bool) {
	from := r.Stretch(reg, c.At)
	for to := c.At; to > 0; {
		g, stranger := r.Opener(reg, from, to)
		if stranger {
			return nil, true
		}
		if g != nil && !r.placeOnly(&phrase.Arg{Mentions: g.Mentions}) {
			if who, ok := r.speakerBefore(reg, c, from); ok {
				return who, false
			}
			return g.Mentions, false
		}
		if from == 0 || reg.Chunks[from-1].Kind == phrase.OfQuote || word.Semicolon(r.Punct(&reg.Chunks[from-1])) || r.EndsWithComma(&reg.Chunks[from-1]) {
			return nil, false
		}
		to = from - 1
		from = r.Stretch(reg, to)
	}
	return nil, false
}

// goesOnPlanned makes a verb planned that goes on from a planned one in its
// sentence: "will go to A, then visit B".
func (r *Reading) goesOnPlanned(reg *phrase.Region, c *phrase.Clause, before []phrase.Clause) {
	for i := len(before) - 1; i >= 0; i-- {
		b := &before[i]
		if b.At == c.At || b.Form.Class != pack.Verb && b.Form.Class != pack.Support || reg.Chunks[b.At].Head > 0 {
			continue
		}
		if b.Frame.Kind == pack.FSay || r.SemicolonBetween(reg, b.At, c.At) {
			return
		}
		if (b.Plan || b.Frame.Status == "planned" && word.IsTrip(b.Form)) && !c.Neg {
			c.Plan = true
		}
		if (b.Maybe || b.Propose) && c.Frame.Kind != pack.FSay && !c.Neg && !c.Plan && r.Pack.Order.MarkedBefore && !r.ownTime(reg, c) && !r.ownWords(reg, c, b) {
			c.Maybe, c.Propose = c.Maybe || b.Maybe, c.Propose || b.Propose // "may go to A, see B there"
		}
		return
	}
}

// askedFor makes a verb proposed that a verb of asking governs, with nobody named
// between them: "call for releasing".
func (r *Reading) askedFor(reg *phrase.Region, c *phrase.Clause) {
	for k := c.At - 1; k >= 0 && k > c.At-6; k-- {
		x := &reg.Chunks[k]
		if x.Finite() {
			c.Propose = c.Propose || x.Trig.Frame.Type == "REQUEST" || x.Trig.Frame.Also == "REQUEST"
			return
		}
		if x.Kind != phrase.OfItem || x.Set&(phrase.SmallWords|word.Bit(pack.Word)) == 0 {
			return
		}
	}
}

// ownerPast is the owner of a noun with its mark behind the mention at chunk k: where
// a preposition marks that mention, the one before it, "A's and B's in Rome OF talks".
func (r *Reading) ownerPast(reg *phrase.Region, k int) int {
	for r.Pack.Order.MarkedBefore {
		n := r.ChainLeft(reg, k).From
		described := n
		for n > 0 && reg.Chunks[n-1].Head == described { // "the visiting B"
			n--
		}
		if !r.Governed(reg, k) && (n == described || n == 0 || reg.Chunks[n-1].Kind != phrase.OfItem || !reg.Chunks[n-1].Is(pack.Prep)) {
			break
		}
		n -= 2
		for n > 0 && (reg.Chunks[n].Kind == phrase.OfDate || reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Set&phrase.SmallWords != 0) {
			n--
		}
		if n < 0 || reg.Chunks[n].Kind != phrase.OfMention {
			break
		}
		k = n
	}
	return k
}

// EventAhead is the event that an earlier stretch of a sentence names, for a verb of
// attending without one: "the summit was held in Astana, X attended". The day and the
// place told with it are then the clause's.
func (r *Reading) EventAhead(reg *phrase.Region, c *phrase.Clause) text.Range {
	from := r.Stretch(reg, c.At)
	for i := from - 1; i >= 0 && i > c.At-mention.MaxReach; i-- {
		x := &reg.Chunks[i]
		if x.Trig != nil && (x.Trig.Frame.Kind == pack.FSay || word.IsTalk(x.Trig) && x.Trig.Class == pack.Verb) {
			break
		}
		if x.Kind == phrase.OfItem && (x.Is(pack.Occasion) || x.Is(pack.Gathering)) {
			if g := r.eventBefore(reg, i+1); g.First < g.Last && r.OfStates(g) {
				c.Begin = min(c.Begin, r.Stretch(reg, i))
				return g
			}
		}
	}
	return text.Range{}
}

// OneState reports whether all of some actors are of one state, which is known.
func (r *Reading) OneState(who []int32) bool {
	for _, w := range who {
		if c := r.Actors[w].Country; c == "" || c != r.Actors[who[0]].Country || r.Actors[w].Holder == nil {
			return false
		}
	}
	return true
}

// ownTime reports whether the stretch of a verb has a day of its own, a word for what is done or a
// word that tells of a time: it does not hang on the stretch before it.
func (r *Reading) ownTime(reg *phrase.Region, c *phrase.Clause) bool {
	done := false
	if v := &reg.Chunks[c.At]; v.Last-v.First > 1 {
		r.EachForm(v.Last-1, func(f *pack.Form) { done = done || f.Class == pack.Aux })
	}
	for k := r.Stretch(reg, c.At); k < c.At && !done; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfDate || x.Kind == phrase.OfItem && (x.Is(pack.DayPart) || x.Is(pack.Aux) || r.Flagged(x, "story")) {
			return true
		}
	}
	return done
}

// offBehind reads a trip or a meeting that is a noun behind the mark of its owner and that what
// follows calls off: "A's visit to B was cancelled".
func (r *Reading) offBehind(reg *phrase.Region, c *phrase.Clause) {
	if c.At == 0 || !word.IsTrip(c.Form) && !word.IsTalk(c.Form) || reg.Chunks[c.At-1].Kind != phrase.OfItem || !reg.Chunks[c.At-1].Is(pack.Of) {
		return
	}
	for k := c.At + 1; k < r.StretchEnd(reg, c.At) && k < c.At+maxOff; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && x.Is(pack.Cancel) {
			f := r.Form(&r.Items[x.Item], pack.Cancel)
			c.Cancel = c.Cancel || f != nil && !f.Is(pack.Propose)
			return
		}
		if x.Kind == phrase.OfMention || x.Finite() {
			return
		}
	}
}

// maxOff bounds how far behind a noun the word stands that calls it off.
const maxOff = 6

// onlyIf reports whether a word like "if", or "perhaps", stands right before a subject: "if A
// attacks B".
func (r *Reading) onlyIf(reg *phrase.Region, subj *phrase.Arg) bool {
	k := r.SkipDet(reg, subj.From-1)
	return k >= 0 && subj.To > subj.From && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Trig == nil && reg.Chunks[k].Is(pack.Maybe) && !reg.Chunks[k].Is(pack.Plan)
}

// agreedBefore makes a meeting or a trip planned that a verb of planning and a comma stand right before: "they agreed,
// at the month's end in Oslo (to) meet".
func (r *Reading) agreedBefore(reg *phrase.Region, c *phrase.Clause) {
	k := r.Stretch(reg, c.At) - 1
	if k >= 0 && !r.EndsWithComma(&reg.Chunks[k]) {
		k--
	}
	if k < 0 || !word.IsTalk(c.Form) && !word.IsTrip(c.Form) {
		return
	}
	if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Is(pack.Plan) && x.Finite() {
		r.small(reg, c, k)
	}
}

// topicOnly notes that a meeting or a trip is only what a phrase with a word for "about" tells of: the clause's own verb
// stands right behind it. If that is one of agreeing it is still to come, else whether it is, nobody says: "agreed on
// meeting in autumn".
func (r *Reading) topicOnly(reg *phrase.Region, c *phrase.Clause) {
	n := c.At + 1
	if !word.IsTalk(c.Form) && !word.IsTrip(c.Form) || n >= len(reg.Chunks) || reg.Chunks[n].Trig == nil || reg.Chunks[n].Trig.Class != pack.Verb {
		return
	}
	from := r.Stretch(reg, c.At)
	for k := c.At - 1; k >= from; k-- {
		x := &reg.Chunks[k]
		if x.Finite() || x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.With != 0 {
			return
		}
		if x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.About != 0 {
			agreed := reg.Chunks[n].Trig.Frame.Type == "AGREE"
			c.Plan, c.Maybe = c.Plan || agreed, c.Maybe || !agreed
			return
		}
	}
}

// partedBySpace reports whether a space in a headline parts a chunk from the letters before it, where words are not
// spaced: another sentence begins there.
func (r *Reading) partedBySpace(x *phrase.Chunk) bool {
	if r.Pack.Spaced || x.First == 0 || !r.InTitle(x.First) {
		return false
	}
	t, p := &r.Doc.Tokens[x.First], &r.Doc.Tokens[x.First-1]
	return t.Start > p.End && t.Has(text.Ideo) && p.Has(text.Ideo)
}
