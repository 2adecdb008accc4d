package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// What stands behind the phrase it belongs to, in languages that mark arguments
// before the verb: "G20's course-in", "invites X (to) visit".

// settingBehind is the event before a word for "during" or "beside" that the pack
// flags after: the nearest one before a clause's trigger, in its stretch of the
// sentence or in one before it.
func (r *reading) settingBehind(reg *region, c *clause) text.Range {
	for i := c.at - 1; i >= 0 && i > c.at-maxReach; i-- {
		x := &reg.chunks[i]
		if x.trig != nil && (isTalk(x.trig) && x.trig.Frame.Kind != pack.FAttend || x.trig.Frame.Kind == pack.FSay) {
			break
		}
		if r.setsBehind(x) && !r.onlyTime(x) {
			return r.eventBefore(reg, i)
		}
	}
	return text.Range{}
}

// setsBehind reports whether a chunk is a word for "during" that stands behind its event.
func (r *reading) setsBehind(x *chunk) bool {
	return x.kind == cItem && x.is(pack.Setting) && r.form(&r.items[x.item], pack.Setting).Is(pack.After)
}

// eventBefore is the event that ends before the word for "during" at chunk i: an
// occasion or gathering, what it is called, without where it is held.
func (r *reading) eventBefore(reg *region, i int) text.Range {
	for k := i - 1; k >= 0 && k > i-14; k-- {
		x := &reg.chunks[k]
		if m := r.punct(x); comma(m) && !listComma(m) || semicolon(m) || x.kind == cQuote {
			break
		}
		if x.kind != cItem || !x.is(pack.Occasion) && !x.is(pack.Gathering) {
			continue
		}
		b, e := k, k+1
		for b > 0 {
			p := &reg.chunks[b-1]
			if p.kind == cMent && (r.mentions[p.idx].kind == kPerson || r.mentions[p.idx].kind == kPronoun) || p.kind == cDate || p.kind == cPunct && !listComma(r.punct(p)) || p.kind == cQuote ||
				p.kind == cItem && (p.is(pack.Prep) && !p.is(pack.And) || p.finite() || p.set&smallWords != 0 && !p.is(pack.Word)) {
				break
			}
			b--
		}
		for e < i && reg.chunks[e].kind == cItem && !reg.chunks[e].is(pack.Prep) && !reg.chunks[e].finite() && !reg.chunks[e].supports() {
			e++
		}
		return r.trim(text.Range{First: reg.chunks[b].first, Last: reg.chunks[e-1].last})
	}
	return text.Range{}
}

// onlySets reports whether an event that a verb of attending names is no more than
// where something else happened: a word for "during" follows it.
func (r *reading) onlySets(reg *region, c *clause, set text.Range) bool {
	if !r.pack.Order.MarkedBefore {
		return false
	}
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+14; k++ {
		x := &reg.chunks[k]
		if x.first >= set.Last-1 && r.setsBehind(x) && !r.onlyTime(x) {
			return true
		}
		if m := r.punct(x); comma(m) && !listComma(m) {
			return false
		}
	}
	return false
}

// between notes the small words of a clause that stand before what a preposition
// marks, "will with X talks hold": from its subject, or its stretch's beginning, on.
func (r *reading) between(reg *region, c *clause, from int) {
	for k := c.at - 1; k >= from; k-- {
		x := &reg.chunks[k]
		if x.head > 0 && x.head != reg.chunks[c.at].head {
			continue
		}
		if x.finite() && x.trig.Has("ought") && !(x.is(pack.Prep) && reg.chunks[k+1].kind == cMent) {
			c.maybe = true // "must apologise to"
		}
		if x.finite() && x.is(pack.Neg) {
			c.neg, c.refused = true, c.refused || r.form(&r.items[x.item], pack.Neg).Has("refuses")
		}
		if x.finite() && x.trig.Frame.Kind != pack.FOther && x.trig.Frame.Kind != pack.FSupport && !(k+1 < c.at && r.setsBehind(&reg.chunks[k+1])) {
			return
		}
		if x.kind == cItem && (x.trig == nil || x.finite() && x.trig.Has("inner") && x.set&(bit(pack.Plan)|bit(pack.Maybe)|bit(pack.Cancel)) != 0) && !r.invited(reg, k) {
			r.small(reg, c, k) // "hopes with X to meet"
			c.maybe = c.maybe || x.is(pack.Maybe) && !x.is(pack.Plan)
		}
	}
}

// pivot reads what the verb says whose object a clause's subject is: "invites X
// (to) visit", "expects X (to) come".
func (r *reading) pivot(reg *region, c *clause, subj *arg) {
	if subj.to <= subj.from {
		return
	}
	for k := subj.from - 1; k >= 0 && k > subj.from-4; k-- {
		x := &reg.chunks[k]
		if x.kind == cItem && x.trig != nil && (x.is(pack.Cancel) || x.is(pack.Plan) || x.is(pack.Maybe)) { // "hopes that X meets Y"
			r.small(reg, c, k)
			c.maybe = c.maybe || x.is(pack.Maybe)
			for q := k - 1; q >= r.stretch(reg, c.at) && q > k-4; q-- { // "proposes to arrange that X meets Y"
				if y := &reg.chunks[q]; y.kind == cItem && y.is(pack.Cancel) {
					r.small(reg, c, q)
					break
				}
			}
			return
		}
		if x.trig != nil && x.finite() { // "demands that X lift", "objects that X joins": not done
			c.propose = c.propose || x.trig.Frame.Type == "REQUEST" || x.trig.Frame.Also == "REQUEST"
			c.maybe = c.maybe || x.trig.Frame.Type == "REJECT" && c.frame.Kind != pack.FEvent
			return
		}
		if x.kind != cItem || x.set&(smallWords|bit(pack.Det)) == 0 || x.is(pack.Prep) {
			return
		}
		r.small(reg, c, k)
	}
}

// nounHere reports whether a word that is a verb and a noun is the noun at chunk i:
// what a support verb before it holds, what somebody owns, what a preposition marks.
func (r *reading) nounHere(reg *region, i int) bool {
	if i+1 < len(reg.chunks) && reg.chunks[i+1].kind == cMent || r.describesNext(reg, i) {
		return false // "in meeting X": whom one meets follows
	}
	if i > 0 {
		if p := &reg.chunks[i-1]; p.kind == cItem && (p.is(pack.Of) || p.is(pack.Det) || p.is(pack.Prep) && p.mark&(pack.With|pack.About|pack.To) == 0) {
			return true
		}
	}
	for k := i - 1; k >= 0 && k > i-14; k-- {
		x := &reg.chunks[k]
		if m := r.punct(x); m != 0 && !listComma(m) {
			return false
		}
		if x.supports() {
			return true
		}
		if x.finite() || x.kind == cMent && r.mentions[x.idx].kind == kPerson {
			return false
		}
	}
	return false
}

// objectOfTrip reports whether the mention at chunk j stands directly behind a verb
// of meeting or travel: it is that verb's object, and no subject of the next.
func (r *reading) objectOfTrip(reg *region, j int) bool {
	k := r.chainLeft(reg, j).from - 1
	if k < 0 || !reg.chunks[k].finite() || reg.chunks[k].head > 0 {
		return false
	}
	t := reg.chunks[k].trig
	return isTrip(t) || isTalk(t) || t.Has("leads") || t.Has("sees")
}

// mainOpener is the subject with which a stretch of the sentence before a verb's own
// begins, for a verb whose stretch has none: "he condemned X's attack, demanded".
func (r *reading) mainOpener(reg *region, c *clause) (mentions []int32, stranger bool) {
	from := r.stretch(reg, c.at)
	for to := c.at; to > 0; {
		g, stranger := r.opener(reg, from, to)
		if stranger {
			return nil, true
		}
		if g != nil && !r.placeOnly(&arg{mentions: g.mentions}) {
			return g.mentions, false
		}
		if from == 0 || reg.chunks[from-1].kind == cQuote || semicolon(r.punct(&reg.chunks[from-1])) || r.endsWithComma(&reg.chunks[from-1]) {
			return nil, false
		}
		to = from - 1
		from = r.stretch(reg, to)
	}
	return nil, false
}

// withDays is the chunk at which a clause's circumstances begin: at its stretch, or
// at one before it that is nothing but a day or the event beside which it was.
func (r *reading) withDays(reg *region, from int) int {
	for from > 1 {
		begin, only := r.stretch(reg, from-1), true
		for k := begin; k < from-1; k++ {
			x := &reg.chunks[k]
			only = only && (x.kind == cDate || x.kind == cItem && x.trig == nil && x.set&(smallWords|bit(pack.Number)|bit(pack.Unit)) != 0)
		}
		if begin >= from-1 || !only && (!r.setsBehind(&reg.chunks[from-2]) || r.onlyTime(&reg.chunks[from-2])) {
			break
		}
		from = begin
	}
	return from
}

// goesOnPlanned makes a verb planned that goes on from a planned one in its
// sentence: "will go to A, then visit B".
func (r *reading) goesOnPlanned(reg *region, c *clause, before []clause) {
	for i := len(before) - 1; i >= 0; i-- {
		b := &before[i]
		if b.at == c.at || b.form.Class != pack.Verb && b.form.Class != pack.Support || reg.chunks[b.at].head > 0 {
			continue
		}
		if b.frame.Kind == pack.FSay || r.semicolonBetween(reg, b.at, c.at) {
			return
		}
		if b.plan && !c.neg {
			c.plan = true
		}
		if (b.maybe || b.propose) && c.frame.Kind != pack.FSay && !c.neg && !c.plan && r.pack.Order.MarkedBefore && !r.ownTime(reg, c) {
			c.maybe, c.propose = c.maybe || b.maybe, c.propose || b.propose // "may go to A, see B there"
		}
		return
	}
}

// askedFor makes a verb proposed that a verb of asking governs, with nobody named
// between them: "call for releasing".
func (r *reading) askedFor(reg *region, c *clause) {
	for k := c.at - 1; k >= 0 && k > c.at-6; k-- {
		x := &reg.chunks[k]
		if x.finite() {
			c.propose = c.propose || x.trig.Frame.Type == "REQUEST" || x.trig.Frame.Also == "REQUEST"
			return
		}
		if x.kind != cItem || x.set&(smallWords|bit(pack.Word)) == 0 {
			return
		}
	}
}

// onlyTime reports whether a word behind an event says when something was, and not
// beside what: "after", "while".
func (r *reading) onlyTime(x *chunk) bool {
	return r.form(&r.items[x.item], pack.Setting).Has("time")
}

// ownerPast is the owner of a noun with its mark behind the mention at chunk k: where
// a preposition marks that mention, the one before it, "A's and B's in Rome OF talks".
func (r *reading) ownerPast(reg *region, k int) int {
	for r.pack.Order.MarkedBefore {
		n := r.chainLeft(reg, k).from
		described := n
		for n > 0 && reg.chunks[n-1].head == described { // "the visiting B"
			n--
		}
		if !r.governed(reg, k) && (n == described || n == 0 || reg.chunks[n-1].kind != cItem || !reg.chunks[n-1].is(pack.Prep)) {
			break
		}
		n -= 2
		for n > 0 && (reg.chunks[n].kind == cDate || reg.chunks[n].kind == cItem && reg.chunks[n].set&smallWords != 0) {
			n--
		}
		if n < 0 || reg.chunks[n].kind != cMent {
			break
		}
		k = n
	}
	return k
}

// invited reports whether the word at chunk k is the invitation upon which something
// is done, "at X's invitation", and invites nobody itself.
func (r *reading) invited(reg *region, k int) bool {
	if k < 2 || !reg.chunks[k].is(pack.Cancel) || reg.chunks[k-1].kind != cMent {
		return false
	}
	q := r.skipDet(reg, r.chainLeft(reg, k-1).from-1)
	return q >= 0 && reg.chunks[q].kind == cItem && reg.chunks[q].is(pack.Prep) && reg.chunks[q].mark&pack.By != 0
}

// ownsTrip reports whether the mention before chunk k owns a trip or a meeting that
// is the subject of what follows: "X's tour began".
func (r *reading) ownsTrip(reg *region, k, at int) bool {
	if !r.ownerAt(reg, k) {
		return false
	}
	for j := k + 1; j < at && j < k+5; j++ {
		if t := reg.chunks[j].trig; t != nil {
			return isTrip(t) || isTalk(t)
		}
	}
	return false
}

// eventAhead is the event that an earlier stretch of a sentence names, for a verb of
// attending without one: "the summit was held in Astana, X attended". The day and the
// place told with it are then the clause's.
func (r *reading) eventAhead(reg *region, c *clause) text.Range {
	from := r.stretch(reg, c.at)
	for i := from - 1; i >= 0 && i > c.at-maxReach; i-- {
		x := &reg.chunks[i]
		if x.trig != nil && (x.trig.Frame.Kind == pack.FSay || isTalk(x.trig) && x.trig.Class == pack.Verb) {
			break
		}
		if x.kind == cItem && (x.is(pack.Occasion) || x.is(pack.Gathering)) {
			if g := r.eventBefore(reg, i+1); g.First < g.Last && r.ofStates(g) {
				c.begin = min(c.begin, r.stretch(reg, i))
				return g
			}
		}
	}
	return text.Range{}
}

// closesList reports whether chunk k is a word that closes a list of states, "and other
// states", and owns nothing itself.
func (r *reading) closesList(reg *region, k int) bool {
	f := r.form(&r.items[reg.chunks[k].item], pack.Word)
	return f != nil && f.Has("etc") && !(k+1 < len(reg.chunks) && reg.chunks[k+1].is(pack.Of))
}

// oneState reports whether all of some actors are of one state, which is known.
func (r *reading) oneState(who []int32) bool {
	for _, w := range who {
		if c := r.actors[w].country; c == "" || c != r.actors[who[0]].country || r.actors[w].holder == nil {
			return false
		}
	}
	return true
}

// ownTime reports whether the stretch of a verb has a day of its own, a word for what is done or a
// word that tells of a time: it does not hang on the stretch before it.
func (r *reading) ownTime(reg *region, c *clause) bool {
	done := false
	if v := &reg.chunks[c.at]; v.last-v.first > 1 {
		r.eachForm(v.last-1, func(f *pack.Form) { done = done || f.Class == pack.Aux })
	}
	for k := r.stretch(reg, c.at); k < c.at && !done; k++ {
		x := &reg.chunks[k]
		if x.kind == cDate || x.kind == cItem && (x.is(pack.DayPart) || x.is(pack.Aux) || r.flagged(x, "story")) {
			return true
		}
	}
	return done
}

// offBehind reads a trip or a meeting that is a noun behind the mark of its owner and that what
// follows calls off: "A's visit to B was cancelled".
func (r *reading) offBehind(reg *region, c *clause) {
	if c.at == 0 || !isTrip(c.form) && !isTalk(c.form) || reg.chunks[c.at-1].kind != cItem || !reg.chunks[c.at-1].is(pack.Of) {
		return
	}
	for k := c.at + 1; k < r.stretchEnd(reg, c.at) && k < c.at+maxOff; k++ {
		x := &reg.chunks[k]
		if x.kind == cItem && x.is(pack.Cancel) {
			f := r.form(&r.items[x.item], pack.Cancel)
			c.cancel = c.cancel || f != nil && !f.Is(pack.Propose)
			return
		}
		if x.kind == cMent || x.finite() {
			return
		}
	}
}

// maxOff bounds how far behind a noun the word stands that calls it off.
const maxOff = 6
