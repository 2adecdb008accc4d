package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// arg is a filler of a place in a clause: mentions joined by "and", and the
// chunks they take.
type arg struct {
	mark     pack.Marker // what marks it; Subj, Obj, Poss for the places without marker
	mentions []int32
	from, to int // chunks
}

// clause is a trigger with what belongs to it.
type clause struct {
	form       *pack.Form
	frame      *pack.Frame
	feat       pack.Feat // of all forms that its trigger can be
	at         int       // chunk of the trigger
	region     int32
	sent       int32
	quote      int32
	args       []arg
	support    *pack.Form // the verb whose object a noun is: held (talks)
	neg        bool
	plan       bool
	maybe      bool
	cancel     bool
	propose    bool
	ongoing    bool
	report     bool
	passive    bool
	infinitive bool       // after a word for "to"
	implied    []int32    // actors: the subject that a language drops
	until      int        // chunk at which what a participle says ends, 0 if nothing tells
	tok        text.Range // from the first argument to the last
	end        int        // chunk after the last argument
	begin      int
}

// get returns the mentions in the best filled of several places.
func (c *clause) get(slots []pack.Marker) *arg {
	for _, s := range slots {
		for i := range c.args {
			if c.args[i].mark&s != 0 && len(c.args[i].mentions) > 0 {
				return &c.args[i]
			}
		}
	}
	return nil
}

// all returns the mentions in every filled one of several places.
func (c *clause) all(slots []pack.Marker) []int32 {
	var out []int32
	for i := range c.args {
		for _, s := range slots {
			if c.args[i].mark&s != 0 {
				out = append(out, c.args[i].mentions...)
				break
			}
		}
	}
	return out
}

// maxReach bounds how many chunks from its trigger an argument may stand.
const maxReach = 48

// clausesOf finds the clause of every trigger of a region.
func (r *reading) clausesOf(reg *region, at int32) []clause {
	var out []clause
	for i := range reg.chunks {
		c := &reg.chunks[i]
		if c.trig == nil {
			continue
		}
		n := len(out)
		c.clause = int32(n)
		for _, f := range c.trigs {
			cl := clause{form: f, frame: f.Frame, feat: c.feat, at: i, region: at, sent: reg.sent, quote: reg.quote, begin: i, end: i + 1}
			if f.Class == pack.Verb || f.Class == pack.Support {
				r.verbClause(reg, &cl, out[:n])
			} else {
				r.nounClause(reg, &cl, out[:n])
			}
			out = append(out, cl)
		}
	}
	r.laterSubjects(reg, out)
	for i := range out {
		r.extent(reg, &out[i])
	}
	return out
}

// laterSubjects gives participles that open a sentence the subject of the verb
// after them: "Noting that …, Wang expressed …".
func (r *reading) laterSubjects(reg *region, list []clause) {
	for i := range list {
		c := &list[i]
		if c.form.Class != pack.Verb || c.feat&pack.Ger == 0 || c.feat&(pack.Past|pack.Pres) != 0 || c.get([]pack.Marker{pack.Subj}) != nil {
			continue
		}
		for j := i + 1; j < len(list); j++ {
			d := &list[j]
			if !reg.chunks[d.at].finite() {
				continue
			}
			a := d.get([]pack.Marker{pack.Subj})
			if a != nil && a.from > c.at && a.from > 0 && comma(r.punct(&reg.chunks[a.from-1])) {
				c.args = append(c.args, arg{mark: pack.Subj, mentions: a.mentions, from: c.at, to: c.at})
				c.until = a.from - 1
				break
			}
		}
	}
}

// extent gives the tokens from a clause's first argument to its last.
func (r *reading) extent(reg *region, c *clause) {
	b, e := c.begin, c.end
	for _, a := range c.args {
		if a.to == a.from {
			continue
		}
		if a.mark&pack.Poss == 0 || a.from > c.at-4 {
			b = min(b, a.from)
		}
		e = max(e, a.to)
	}
	if e > len(reg.chunks) {
		e = len(reg.chunks)
	}
	c.begin, c.end = b, e
	c.tok = text.Range{First: reg.chunks[b].first, Last: reg.chunks[e-1].last}
}

// around reads the small words before a verb: will, not, was, could.
func (r *reading) around(reg *region, c *clause) int {
	j := c.at - 1
	for ; j >= 0; j-- {
		x := &reg.chunks[j]
		if x.kind == cDate {
			continue
		}
		if x.kind != cItem || x.set == 0 {
			break
		}
		small := false
		if x.is(pack.Neg) {
			c.neg, small = true, true
		}
		if x.is(pack.Plan) {
			c.plan, small = true, true
		}
		if x.is(pack.Maybe) && !x.is(pack.Plan) {
			if f := r.form(&r.items[x.item], pack.Maybe); f.Has("reported") && r.saidBefore(reg, j) {
				c.plan = true // "said he would meet"
			} else {
				c.maybe = true
			}
			small = true
		}
		if x.is(pack.Ongoing) {
			c.ongoing, small = true, true
		}
		if x.is(pack.Cancel) {
			if f := r.form(&r.items[x.item], pack.Cancel); f != nil && f.Is(pack.Propose) {
				c.propose = true
			} else {
				c.cancel = true
			}
			small = true
		}
		if x.is(pack.Report) {
			c.report, small = true, true
		}
		if x.is(pack.Aux) {
			for _, f := range r.forms(&r.items[x.item], bit(pack.Aux)) {
				if f.Has("be") && c.feat&pack.Part != 0 {
					c.passive = true
				}
				if f.Has("be") && c.feat&pack.Ger != 0 {
					c.ongoing = true
				}
			}
			small = true
		}
		if x.is(pack.Adverb) || x.is(pack.DayPart) || x.is(pack.Modifier) {
			small = true
		}
		if x.is(pack.Prep) && x.mark&pack.To != 0 && c.feat&(pack.Base|pack.Inf) != 0 && r.pack.Order.SubjectFirst {
			small = true // "to meet"
			c.infinitive = true
			if (c.feat&(pack.Past|pack.Pres) == 0 || j == 0 || reg.chunks[j-1].kind == cMent) && !r.firstTo(reg, j-1) {
				c.plan = true
			}
		}
		if !small {
			break
		}
	}
	return j
}

// firstTo reports whether the mention at chunk j is the first, the only one …:
// what it is the first to do is done.
func (r *reading) firstTo(reg *region, j int) bool {
	if j < 0 || reg.chunks[j].kind != cMent {
		return false
	}
	for i := max(j-3, 0); i <= j; i++ {
		for k := r.itemAt[reg.chunks[i].first]; k < r.itemAt[reg.chunks[i].last]; k++ {
			if f := r.form(&r.items[k], pack.Number); f != nil && f.N == 1 {
				return true
			}
		}
	}
	return false
}

// saidBefore reports whether a verb of saying stands before chunk j, so that
// what follows is told in its tense.
func (r *reading) saidBefore(reg *region, j int) bool {
	for j--; j >= 0; j-- {
		if t := reg.chunks[j].trig; t != nil && t.Frame.Kind == pack.FSay && reg.chunks[j].finite() {
			return true
		}
	}
	return false
}

func (r *reading) verbClause(reg *region, c *clause, before []clause) {
	c.neg = c.frame.Neg
	j := r.around(reg, c)
	if c.feat&pack.Fut != 0 {
		c.plan = true
	}
	if c.feat&pack.Pass != 0 {
		c.passive = true
	}
	o := r.pack.Order
	var left, obj *arg
	inf := c.feat&(pack.Base|pack.Inf) != 0 && c.infinitive
	ger := c.feat&pack.Ger != 0 && c.feat&(pack.Past|pack.Pres) == 0
	switch {
	case inf:
		if a := r.controller(reg, c, before); a != nil {
			left = &arg{mark: pack.Subj, mentions: a, from: c.at, to: c.at}
		} else {
			left, obj = r.leftSubject(reg, c, j, before)
		}
	case ger && o.SubjectFirst && (j < 0 || reg.chunks[j].kind != cMent):
		// a participle hangs on the clause's subject, not on the noun before it
	case o.SubjectBefore:
		left, obj = r.leftSubject(reg, c, j, before)
	}
	if left != nil && !o.SubjectFirst && left.mark == pack.Subj && r.verbInFront(reg, left, c.at) {
		left = nil // it belongs to a verb before it
	}
	if left != nil && !(left.mark&pack.That != 0 && !o.SubjectFirst) {
		l := *left
		l.mark &^= pack.That
		c.args = append(c.args, l)
	}
	if obj != nil {
		c.args = append(c.args, *obj)
	}
	viaRel := left != nil && left.mark&pack.That != 0
	if viaRel {
		left.mark &^= pack.That
	}
	after := (left == nil || viaRel && !o.SubjectFirst) && o.SubjectAfter
	if after && o.SubjectFirst { // turned round only where the words said come first
		after = c.frame.Kind == pack.FSay && j >= 0 && (reg.chunks[j].kind == cQuote || comma(r.punct(&reg.chunks[j])) || dash(r.punct(&reg.chunks[j])))
	}
	r.rightArgs(reg, c, after)
	if viaRel && !o.SubjectFirst {
		if c.get([]pack.Marker{pack.Subj}) == nil {
			c.args = append(c.args, *left)
		} else if m := &r.mentions[left.mentions[0]]; m.kind == kPlace { // "Moscow, in which Putin received him"
			l := *left
			l.mark = pack.In
			c.args = append(c.args, l)
		}
	}
	if c.passive {
		for i := range c.args {
			switch c.args[i].mark {
			case pack.Subj:
				c.args[i].mark = pack.Obj
			case pack.By:
				c.args[i].mark = pack.Subj
			}
		}
	}
	// no subject at all: a verb joined to another, an infinitive, a participle, a
	// language that drops it
	if c.get([]pack.Marker{pack.Subj}) == nil {
		if a := r.sharedSubject(reg, c, before, j); a != nil {
			c.args = append(c.args, arg{mark: pack.Subj, mentions: a, from: c.at, to: c.at})
		}
	}
}

// controller is the subject of an infinitive: that of the verb it hangs on, or
// its object where that verb asks somebody to do something.
func (r *reading) controller(reg *region, c *clause, before []clause) []int32 {
	for i := len(before) - 1; i >= 0; i-- {
		b := &before[i]
		if b.form.Class != pack.Verb && b.form.Class != pack.Support || !reg.chunks[b.at].finite() {
			continue
		}
		for j := b.at + 1; j < c.at; j++ {
			if x := &reg.chunks[j]; x.is(pack.Comp) && !x.is(pack.Det) || x.is(pack.Rel) && !x.is(pack.Det) || semicolon(r.punct(x)) {
				return nil
			}
		}
		if b.frame.Type == "REQUEST" || b.frame.Also == "REQUEST" {
			if a := b.get([]pack.Marker{pack.Obj}); a != nil {
				return a.mentions
			}
		}
		if a := b.get([]pack.Marker{pack.Subj}); a != nil {
			return a.mentions
		}
		return nil
	}
	return nil
}

// verbInFront reports whether a finite verb stands before an argument in the
// same clause, so that in a verb-first language the argument is its.
func (r *reading) verbInFront(reg *region, a *arg, at int) bool {
	for j := a.from - 1; j >= 0; j-- {
		c := &reg.chunks[j]
		if c.is(pack.Comp) || c.is(pack.Sub) || c.is(pack.Rel) || c.kind == cQuote {
			return false
		}
		if m := r.punct(c); m != 0 && (comma(m) || semicolon(m) || colon(m)) {
			return false
		}
		if c.finite() {
			return true
		}
	}
	return false
}

// sharedSubject is the subject of the clause that a verb without one hangs on:
// the nearest before it, or the region's main one.
func (r *reading) sharedSubject(reg *region, c *clause, before []clause, j int) []int32 {
	say := c.frame.Kind == pack.FSay || c.frame.Kind == pack.FEvent
	if j >= 0 {
		// an unknown subject stands before the verb: not to be taken for another
		x := &reg.chunks[j]
		joint := x.is(pack.And) || x.is(pack.Sub) || x.is(pack.Rel) || x.is(pack.Prep) || x.is(pack.Comp) || x.kind == cQuote || x.kind == cPunct || x.finite() || x.kind == cDate || c.feat&(pack.Ger|pack.Inf|pack.Base) != 0 || x.kind == cMent
		if !joint && !r.pack.Order.Dropped || r.strangerAfter(reg, c) {
			return nil
		}
		if x.is(pack.And) || comma(r.punct(x)) {
			// back to the level of the verbs of saying
			for i := len(before) - 1; i >= 0 && say; i-- {
				if b := &before[i]; b.frame.Kind == pack.FSay && b.form.Class == pack.Verb {
					if a := b.get([]pack.Marker{pack.Subj}); a != nil {
						return a.mentions
					}
				}
			}
		}
	}
	for i := len(before) - 1; i >= 0; i-- {
		b := &before[i]
		if b.form.Class != pack.Verb && b.form.Class != pack.Support {
			continue
		}
		// a relative clause in between is not what it hangs on
		if a := b.get([]pack.Marker{pack.Subj}); a != nil && !r.semicolonBetween(reg, b.at, c.at) {
			return a.mentions
		}
	}
	return nil
}

func (r *reading) semicolonBetween(reg *region, a, b int) bool {
	for j := a; j < b; j++ {
		if semicolon(r.punct(&reg.chunks[j])) {
			return true
		}
	}
	return false
}

// leftSubject walks from a verb to the left. It returns the subject, and the
// object where a relative pronoun stands for it.
func (r *reading) leftSubject(reg *region, c *clause, j int, before []clause) (subj, obj *arg) {
	if j > 0 && comma(r.punct(&reg.chunks[j])) { // "Orban, who visited Moscow, warned"
		if a := r.overRelative(reg, j); a != nil {
			a.mark = pack.Subj
			return a, nil
		}
	}
	joined, parted, words := false, false, 0
	sf := r.pack.Order.SubjectFirst
	for ; j >= 0 && c.at-j < maxReach; j-- {
		x := &reg.chunks[j]
		switch {
		case x.kind == cQuote:
			if !sf {
				return nil, nil
			}
			continue
		case x.kind == cDate:
			continue
		case x.kind == cMent:
			m := &r.mentions[x.idx]
			if m.kind == kPossessive || m.bare || r.ownerAt(reg, j+1) {
				continue
			}
			a := r.chainLeft(reg, j)
			if p := a.from - 1; p >= 0 {
				q := r.skipDet(reg, p)
				if q >= 0 && (reg.chunks[q].is(pack.Prep) && !reg.chunks[q].is(pack.And) || reg.chunks[q].tail != 0 && q != c.at) || q >= 0 && reg.chunks[q].is(pack.Of) && !r.ownerAt(reg, q) {
					j = q
					if m.kind != kPlace {
						words++
					}
					if q == 0 && reg.chunks[q].mark != 0 { // "With Lavrov, whom he saw, the minister discussed"
						fronted := a
						fronted.mark, fronted.from = reg.chunks[q].mark, q
						c.args = append(c.args, fronted)
					}
					continue
				}
			}
			if m.kind == kPlace && (words > 0 || !m.city.Is(pack.Capital)) {
				continue
			}
			if !sf && parted {
				return nil, nil
			}
			if joined && r.verbBefore(reg, before, a.from) >= 0 && !parted {
				return nil, nil // "praised Y and met Z": the subject of the verb before
			}
			if !sf && words > 0 {
				return nil, nil // in a verb-first language a subject in front is next to its verb
			}
			a.mark = pack.Subj
			if p := a.from - 1; p > 0 && reg.chunks[p].is(pack.Rel) { // "whom Cleverly met"
				if f := r.form(&r.items[reg.chunks[p].item], pack.Rel); f != nil && f.Is(pack.ObjForm) {
					return &a, r.antecedent(reg, p)
				}
			}
			return &a, nil
		case x.is(pack.Rel):
			f := r.form(&r.items[x.item], pack.Rel)
			ante := r.antecedent(reg, j)
			if ante == nil {
				return nil, nil
			}
			if f != nil && f.Is(pack.ObjForm) && subj != nil {
				return subj, ante
			}
			ante.mark = pack.Subj | pack.That
			return ante, nil
		case x.is(pack.Comp), x.is(pack.Sub) && !x.is(pack.Prep):
			return nil, nil
		case x.finite() && !x.is(pack.Aux):
			return nil, nil
		case x.is(pack.And):
			if words == 0 {
				joined = true
			}
		case x.kind == cPunct:
			m := r.punct(x)
			if semicolon(m) || colon(m) {
				return nil, nil
			}
			if comma(m) {
				parted = true
				if !sf && joined {
					return nil, nil
				}
			}
		default:
			if x.set&(bit(pack.Aux)|bit(pack.Adverb)|bit(pack.Neg)|bit(pack.Plan)|bit(pack.Det)) == 0 {
				words++
			}
		}
	}
	return nil, nil
}

// overRelative is the antecedent of the relative clause that the comma at chunk
// j closes, nil if it closes none.
func (r *reading) overRelative(reg *region, j int) *arg {
	verbs := 0
	for k := j - 1; k > 0 && k > j-maxReach; k-- {
		x := &reg.chunks[k]
		if x.is(pack.Rel) && !r.ownerAt(reg, k) {
			if verbs == 0 || !comma(r.punct(&reg.chunks[k-1])) {
				if !x.is(pack.Comp) && !x.is(pack.Det) {
					return nil
				}
				continue
			}
			return r.antecedent(reg, k)
		}
		if x.finite() {
			verbs++
		}
		if m := r.punct(x); semicolon(m) || colon(m) || x.kind == cQuote {
			return nil
		}
	}
	return nil
}

// verbBefore is the last clause with a finite verb before chunk j, -1 if none.
func (r *reading) verbBefore(reg *region, before []clause, j int) int {
	for i := len(before) - 1; i >= 0; i-- {
		if before[i].at < j && reg.chunks[before[i].at].finite() {
			return i
		}
	}
	return -1
}

// antecedent is the mention that a relative pronoun at chunk j belongs to.
func (r *reading) antecedent(reg *region, j int) *arg {
	for k := j - 1; k >= 0 && k > j-6; k-- {
		x := &reg.chunks[k]
		if x.kind == cMent {
			a := r.chainLeft(reg, k)
			if r.mentions[x.idx].kind == kPossessive {
				return nil
			}
			a.mark = pack.Obj
			return &a
		}
		if x.kind == cPunct && comma(r.punct(x)) || x.is(pack.Prep) || x.is(pack.And) {
			continue
		}
		return nil
	}
	return nil
}

// skipDet steps left over articles and plain words that belong to a noun group.
func (r *reading) skipDet(reg *region, j int) int {
	for n := 0; j >= 0 && n < 3; j, n = j-1, n+1 {
		x := &reg.chunks[j]
		if x.kind != cItem || x.is(pack.Prep) {
			return j
		}
		if x.set == 0 || x.set&^(bit(pack.Det)|bit(pack.Word)|bit(pack.Honorific)|bit(pack.Modifier)|bit(pack.Number)) != 0 {
			return j
		}
	}
	return j
}

// chainLeft takes a mention and those joined to it before: A, B and C.
func (r *reading) chainLeft(reg *region, j int) arg {
	a := arg{mentions: []int32{reg.chunks[j].idx}, from: j, to: j + 1}
	joined := false
	for k := j - 1; k > 0; k-- {
		x := &reg.chunks[k]
		and := x.is(pack.And) && !x.is(pack.Neg)
		cm := x.kind == cPunct && comma(r.punct(x))
		if !and && !(cm && (joined || r.inTitle(x.first))) {
			break
		}
		p := k - 1
		if and && p > 0 && reg.chunks[p].kind == cPunct && comma(r.punct(&reg.chunks[p])) {
			p--
		}
		if p < 0 || reg.chunks[p].kind != cMent || r.mentions[reg.chunks[p].idx].kind == kPossessive || r.mentions[reg.chunks[p].idx].kind == kPlace && r.mentions[a.mentions[0]].kind == kPerson {
			break
		}
		joined = true
		a.mentions = append([]int32{reg.chunks[p].idx}, a.mentions...)
		a.from = p
		k = p
	}
	return a
}

// inTitle reports whether a token stands in the headline, where a comma can do
// the work of "and".
func (r *reading) inTitle(tok int32) bool { return r.title >= 0 && r.para[tok] == r.title }

// chainRight takes a mention and those joined to it after: A, B and C.
func (r *reading) chainRight(reg *region, j int) arg {
	a := arg{mentions: []int32{reg.chunks[j].idx}, from: j, to: j + 1}
	var pending []int32
	pendTo := j + 1
	for k := j + 1; k+1 < len(reg.chunks); {
		x := &reg.chunks[k]
		cm := x.kind == cPunct && comma(r.punct(x))
		and := x.is(pack.And)
		if !cm && !and {
			break
		}
		n := k + 1
		if cm && n < len(reg.chunks) && reg.chunks[n].is(pack.And) {
			and, n = true, n+1
		}
		for n < len(reg.chunks) && reg.chunks[n].is(pack.Det) && reg.chunks[n].kind == cItem {
			n++
		}
		if n >= len(reg.chunks) || reg.chunks[n].kind != cMent {
			break
		}
		m := &r.mentions[reg.chunks[n].idx]
		if m.kind == kPossessive || m.kind == kPlace && r.mentions[a.mentions[0]].kind != kPlace && r.mentions[a.mentions[0]].kind != kCountry || r.ownerAt(reg, n+1) {
			break
		}
		// "and Wang Yi said": the second is a subject of its own
		if and && n+1 < len(reg.chunks) && reg.chunks[n+1].finite() && r.pack.Order.SubjectFirst && !(j > 0 && reg.chunks[j-1].is(pack.Prep)) {
			break
		}
		pending = append(pending, reg.chunks[n].idx)
		pendTo = n + 1
		if and {
			a.mentions = append(a.mentions, pending...)
			a.to = pendTo
			pending = nil
		}
		k = n + 1
	}
	return a
}

// rightArgs walks from a trigger to the right and notes what it finds: an
// object, marked arguments; in a verb-first clause the subject before them.
func (r *reading) rightArgs(reg *region, c *clause, subject bool) {
	haveObj := c.get([]pack.Marker{pack.Obj}) != nil
	words := 0
	noun := c.form.Class == pack.Noun || c.form.Class == pack.Adj
	for j := c.at + 1; j < len(reg.chunks) && j-c.at < maxReach; j++ {
		x := &reg.chunks[j]
		switch {
		case x.kind == cDate:
			c.end = j + 1
		case x.kind == cQuote:
			return
		case x.kind == cMent:
			m := &r.mentions[x.idx]
			if m.kind == kPossessive || m.bare {
				words++
				continue
			}
			a := r.chainRight(reg, j)
			glued := r.doc.Tokens[x.first].Has(text.Cut) && r.doc.Tokens[x.first].Has(text.Glued) && j == c.at+1
			switch {
			case glued && !noun && m.kind == kPronoun:
				a = arg{mentions: []int32{x.idx}, from: j, to: j + 1, mark: pack.Obj}
				haveObj = true
			case glued && noun:
				a = arg{mentions: []int32{x.idx}, from: j, to: j + 1, mark: pack.Poss}
			case noun && reg.chunks[c.at].tail != 0 && words == 0:
				a.mark = reg.chunks[c.at].tail
			case noun:
				if words > 1 || r.pack.Order.SubjectFirst || r.ownerAt(reg, a.to) {
					j = a.to - 1
					words++
					continue
				}
				a.mark = pack.OfM
			case subject && (words == 0 || !haveObj && words < 4) && !(isTalk(c.form) && r.objectLike(&a)):
				a.mark = pack.Subj
				subject = false
			case !haveObj && words < 4 && !r.ownerAt(reg, a.to):
				a.mark = pack.Obj
				if words == 0 {
					a.mark |= reg.chunks[c.at].tail
				}
				haveObj = true
			default:
				j = a.to - 1
				words++
				continue
			}
			c.args = append(c.args, a)
			j = a.to - 1
		case x.is(pack.Prep) && !x.is(pack.And):
			n := j + 1
			for n < len(reg.chunks) && n < j+4 && reg.chunks[n].kind == cItem && reg.chunks[n].set&^(bit(pack.Det)|bit(pack.Word)|bit(pack.Adj)|bit(pack.Honorific)|bit(pack.Modifier)|bit(pack.Number)|bit(pack.Adverb)) == 0 && reg.chunks[n].trig == nil && (reg.chunks[n].set != 0 || n == j+1) {
				n++
			}
			if n < len(reg.chunks) && reg.chunks[n].kind == cMent && !r.mentions[reg.chunks[n].idx].bare && !r.ownerAt(reg, n+1) && r.mentions[reg.chunks[n].idx].kind != kPossessive {
				a := r.chainRight(reg, n)
				a.mark = x.mark
				a.from = j
				if x.mark != 0 {
					c.args = append(c.args, a)
				}
				j = a.to - 1
				continue
			}
			if n < len(reg.chunks) && reg.chunks[n].kind == cDate {
				j = n
				c.end = n + 1
				continue
			}
			words++
		case x.is(pack.Of) && !r.ownerAt(reg, j) && j+1 < len(reg.chunks) && reg.chunks[j+1].kind == cMent:
			a := r.chainRight(reg, j+1)
			a.mark, a.from = pack.OfM, j
			c.args = append(c.args, a)
			j = a.to - 1
		case x.is(pack.Comp):
			if c.frame.Kind == pack.FSay || !noun {
				return
			}
			return
		case x.is(pack.Rel), x.is(pack.Sub) && !x.is(pack.Prep):
			return
		case x.trig != nil && (x.trig.Class == pack.Verb || x.trig.Class == pack.Support):
			return
		case x.trig != nil && (isTrip(x.trig) || isTalk(x.trig) && (noun || !isTalk(c.form))):
			return // what follows belongs to that noun
		case x.kind == cPunct:
			m := r.punct(x)
			if semicolon(m) || colon(m) {
				return
			}
			if comma(m) || dash(m) && m != '-' {
				if !r.pastComma(reg, j) || noun && !r.nounPastComma(reg, j) {
					return
				}
			}
		case x.is(pack.And):
			if n := j + 1; n < len(reg.chunks) && (reg.chunks[n].finite() || reg.chunks[n].is(pack.Comp)) {
				return
			}
			words++
		default:
			if x.set&(bit(pack.Adverb)|bit(pack.Aux)|bit(pack.Det)|bit(pack.DayPart)|bit(pack.Modifier)|bit(pack.Neg)) == 0 || x.set == 0 {
				words++
			}
		}
	}
}

// isTrip and isTalk say what a trigger speaks of.
func isTrip(f *pack.Form) bool {
	return f.Frame.Kind == pack.FVisit || f.Frame.Kind == pack.FArrive
}

func isTalk(f *pack.Form) bool {
	switch f.Frame.Kind {
	case pack.FMeet, pack.FCall, pack.FDiscuss, pack.FAttend:
		return true
	}
	return false
}

// objectLike reports whether an argument after a verb of meeting cannot be its
// subject: somebody's counterpart, the ministers of several states.
func (r *reading) objectLike(a *arg) bool {
	if len(a.mentions) != 1 {
		return false
	}
	m := &r.mentions[a.mentions[0]]
	return m.counter || m.kind == kOffice && m.plural && len(m.countries) > 1
}

// nounPastComma reports whether what follows a comma can still belong to a noun:
// a day, or who took part and where.
func (r *reading) nounPastComma(reg *region, j int) bool {
	x := &reg.chunks[j+1]
	return x.kind != cItem || !x.is(pack.Prep) || x.is(pack.Setting) ||
		x.mark&(pack.With|pack.Between|pack.By|pack.In|pack.At|pack.During|pack.Beside) != 0
}

// setOff reports whether the comma at chunk j closes a stretch of dates and
// places that another comma opened.
func (r *reading) setOff(reg *region, j int) bool {
	for k := j - 1; k > 0 && k > j-8; k-- {
		x := &reg.chunks[k]
		switch {
		case x.kind == cDate, x.is(pack.Prep), x.is(pack.Adverb), x.is(pack.DayPart), x.is(pack.Modifier):
		case x.kind == cMent && (r.mentions[x.idx].kind == kPlace || r.mentions[x.idx].kind == kCountry):
		case comma(r.punct(x)):
			return k < j-1
		default:
			return false
		}
	}
	return false
}

// pastComma reports whether a clause goes on after a comma at chunk j: with a
// date, an adverb, a marked argument, a word set off by commas.
func (r *reading) pastComma(reg *region, j int) bool {
	n := j + 1
	if n >= len(reg.chunks) {
		return false
	}
	x := &reg.chunks[n]
	switch {
	case x.kind == cDate:
		return true
	case x.is(pack.Sub), x.is(pack.Rel), x.is(pack.Comp):
		return false
	case x.is(pack.Prep), x.is(pack.Adverb), x.is(pack.Setting), x.is(pack.Modifier):
		return true
	case x.kind == cMent:
		// the end of an apposition, or, with a verb first, the other side
		return !r.pack.Order.SubjectFirst && r.setOff(reg, j)
	}
	// inside commas: does it close soon and go on with an argument?
	for k := n; k < len(reg.chunks) && k < n+12; k++ {
		y := &reg.chunks[k]
		if y.finite() {
			return false
		}
		if y.kind == cPunct && comma(r.punct(y)) {
			return k+1 < len(reg.chunks) && (reg.chunks[k+1].is(pack.Prep) || reg.chunks[k+1].kind == cDate)
		}
	}
	return false
}

// nounClause finds what belongs to a noun: its owner, marked arguments, the
// verb whose object it is.
func (r *reading) nounClause(reg *region, c *clause, before []clause) {
	c.neg = c.frame.Neg
	j := c.at - 1
	// what stands between the noun and its article
	for n := 0; j >= 0 && n < 5; n++ {
		x := &reg.chunks[j]
		if x.kind == cMent {
			m := &r.mentions[x.idx]
			if m.kind == kPossessive {
				c.args = append(c.args, arg{mark: pack.Poss, mentions: []int32{x.idx}, from: j, to: j + 1})
				j--
			} else if pair := r.hyphened(reg, j); pair != nil { // "the Russia-China talks"
				c.args = append(c.args, arg{mark: pack.Between, mentions: pair, from: j - 2, to: j + 1})
				j -= 3
			} else if m.bare {
				if c.frame.Kind == pack.FEvent && len(c.args) == 0 { // "American aid"
					c.args = append(c.args, arg{mark: pack.Poss, mentions: []int32{x.idx}, from: j, to: j + 1})
				}
				j--
				continue
			}
			break
		}
		if x.kind != cItem {
			break
		}
		if r.ownerAt(reg, j) && j > 0 && reg.chunks[j-1].kind == cMent {
			a := r.chainLeft(reg, j-1)
			a.mark = pack.Poss
			c.args = append(c.args, a)
			j = a.from - 1
			break
		}
		if x.is(pack.Neg) {
			c.neg = true
		}
		if x.is(pack.Plan) {
			c.plan = true
		}
		if x.is(pack.Ongoing) {
			c.ongoing = true
		}
		r.cancelled(reg, c, j)
		if x.trig != nil && x.trig.Class != pack.Noun && x.trig.Class != pack.Adj && !x.is(pack.Plan) && !x.is(pack.Cancel) {
			break
		}
		if x.is(pack.Prep) && !x.is(pack.Det) || x.is(pack.And) || x.is(pack.Comp) || x.is(pack.Sub) {
			break
		}
		j--
	}
	r.rightArgs(reg, c, false)
	// the verb whose object it is
	for k, n := c.at-1, 0; k >= 0 && n < 14; k, n = k-1, n+1 {
		x := &reg.chunks[k]
		if x.supports() {
			r.underSupport(c, before, k)
			for j := k - 1; j >= 0 && j > k-6; j-- { // "denied holding talks"
				if y := &reg.chunks[j]; y.trig != nil && y.trig.Class == pack.Verb {
					c.neg = c.neg || denies(y)
					break
				}
			}
			break
		}
		if x.is(pack.Plan) {
			c.plan = true
		}
		if x.trig != nil && x.trig.Class == pack.Verb && denies(x) {
			c.neg = true
			break
		}
		if x.trig != nil && (x.trig.Class == pack.Verb) || x.is(pack.Comp) || x.is(pack.Sub) && !x.is(pack.Prep) || x.is(pack.Rel) && !x.is(pack.Prep) || semicolon(r.punct(x)) {
			break
		}
		r.cancelled(reg, c, k)
	}
	if c.support == nil && (isTalk(c.form) || isTrip(c.form)) {
		// "talks were held", "a meeting will take place"
		for k, n := c.at+1, 0; k < len(reg.chunks) && n < 16; k, n = k+1, n+1 {
			x := &reg.chunks[k]
			if x.is(pack.Neg) {
				c.neg = true
			}
			if x.is(pack.Plan) {
				c.plan = true
			}
			if x.is(pack.Ongoing) {
				c.ongoing = true
			}
			r.cancelled(reg, c, k)
			if x.trig != nil && (x.trig.Class == pack.Verb || x.trig.Class == pack.Support) {
				if x.feat&pack.Fut != 0 {
					c.plan = true
				}
				break
			}
			if x.is(pack.Comp) || x.is(pack.Sub) && !x.is(pack.Prep) || x.is(pack.Rel) {
				break
			}
		}
	}
}

// hyphened is the two mentions that a hyphen before a noun joins, nil if there
// are none.
func (r *reading) hyphened(reg *region, j int) []int32 {
	if j < 2 || reg.chunks[j-2].kind != cMent {
		return nil
	}
	if p := r.doc.Tokens[reg.chunks[j-1].first]; p.Kind != text.Punct || !dash(rune(p.Num)) || !p.Has(text.Glued) {
		return nil
	}
	return []int32{reg.chunks[j-2].idx, reg.chunks[j].idx}
}

func (r *reading) cancelled(reg *region, c *clause, k int) {
	x := &reg.chunks[k]
	if x.kind != cItem || !x.is(pack.Cancel) {
		return
	}
	if f := r.form(&r.items[x.item], pack.Cancel); f != nil && f.Is(pack.Propose) {
		c.propose = true
	} else {
		c.cancel = true
	}
}

// denies reports whether a verb says that its object is not so.
func denies(x *chunk) bool {
	for _, f := range x.trigs {
		if f.Frame.Neg || f.Frame.Also == "REJECT" || f.Frame.Type == "REJECT" {
			return true
		}
	}
	return false
}

// underSupport hands a noun the subject and the tense of its support verb.
func (r *reading) underSupport(c *clause, before []clause, k int) {
	for i := len(before) - 1; i >= 0; i-- {
		b := &before[i]
		if b.at != k {
			continue
		}
		c.support = b.form
		c.neg = c.neg || b.neg
		c.plan = c.plan || b.plan
		c.maybe = c.maybe || b.maybe
		c.ongoing = c.ongoing || b.ongoing
		c.cancel, c.propose = c.cancel || b.cancel, c.propose || b.propose
		c.report = b.report
		for _, a := range b.args {
			if a.mark&(pack.Subj) != 0 {
				c.args = append(c.args, a)
			} else if a.to <= c.at {
				c.args = append(c.args, a) // a marked argument between verb and noun
			}
		}
		for _, s := range b.frame.A {
			if s != pack.Obj {
				continue
			}
			for j := range c.args { // "a meeting brought together A and B"
				if a := &c.args[j]; a.mark&(pack.OfM|pack.Obj) != 0 && a.from > c.at {
					a.mark |= pack.Subj
				}
			}
		}
		c.begin = min(c.begin, b.begin, b.at)
		return
	}
}
