package reader

import (
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// subjectOf finds the noun group in a verb's subject place, in a language
// whose subjects stand first: directly before the verb; before a descriptive
// clause between commas; behind the verb where what was said comes first. It
// says whether the place is filled by words that name nobody at all, so that
// no one else may be put there.
func (r *reading) subjectOf(reg *region, c *clause, list []clause) (g *group, stranger bool) {
	if c.passive || c.infinitive {
		return nil, false
	}
	if c.form.Feat&pack.Ger != 0 && c.form.Feat&(pack.Past|pack.Pres) == 0 {
		return r.participleSubject(reg, c, list), false
	}
	j := r.beforeSource(reg, r.beforeVerb(reg, c.at), list)
	if j < 0 {
		if r.pack.Order.Inverted || r.doc.Tokens[reg.chunks[c.at].first].Has(text.Capital) || r.pendingQuote(reg) {
			return r.groupAfter(reg, c.at), false
		}
		return nil, false
	}
	x := &reg.chunks[j]
	m := r.punct(x)
	switch {
	case x.kind == cQuote, m == '"', r.closes(x):
		return r.groupAfter(reg, c.at), false
	case comma(m), dash(m):
		if r.pack.Order.Incise {
			if in, ok := r.inciseAt(reg, c.at); ok && in.dropped {
				return nil, false
			} else if ok {
				in.who.after = true
				return in.who, false
			}
		}
		if h := r.groupAfter(reg, c.at); r.pack.Order.Cases && h != nil && len(h.mentions) > 0 && !r.oblique(h.mentions) && (r.somethingSaid(reg, j) || r.setIn(reg, h)) {
			return h, false // "will visit Mali and Sudan, said on Friday the spokeswoman"
		}
		g := r.beforeAside(reg, j)
		if g != nil && len(g.mentions) > 0 {
			return g, false
		}
		if h := r.groupAfter(reg, c.at); h != nil && (g == nil || len(h.mentions) > 0) && r.somethingSaid(reg, j) {
			return h, false
		}
		return g, false
	case x.is(pack.And), x.is(pack.Rel), x.is(pack.Sub) && !x.is(pack.Prep), x.is(pack.Comp), m != 0 && m != ')' && m != ']':
		return nil, false
	case r.verbal(x):
		return nil, false
	}
	if r.pack.Order.Inverted && r.opensClause(reg, j) { // "of this told on Thursday the minister"
		if g := r.groupAfter(reg, c.at); g != nil && len(g.mentions) > 0 {
			return g, false
		}
	}
	if x.kind == cMent && r.pack.Order.Incise { // "A, B and C said"
		if a := r.chainLeft(reg, j); len(a.mentions) > 1 && !r.oblique(a.mentions) && (a.from == 0 || !r.governed(reg, a.from)) && r.allSay(a.mentions) {
			return &group{mentions: a.mentions, from: a.from, to: a.to, begin: a.from}, false
		}
	}
	from := r.segmentStart(reg, j)
	if from > j {
		return nil, false
	}
	if k := r.ownInRelative(reg, from, j); k > 0 {
		from = k
	}
	for from > 1 && r.reducedAt(reg, from-1) { // "a statement issued after the meeting said"
		from = r.segmentStart(reg, from-2)
	}
	if g := r.groupIn(reg, from, j+1); g != nil && !r.oblique(g.mentions) {
		return g, false
	}
	if r.pack.Order.Dropped && r.pack.Order.Inverted && reg.chunks[from].is(pack.Prep) && r.onlyOblique(reg, from, c.at) {
		return nil, false // "en rueda de prensa subrayó"
	}
	return nil, x.kind == cItem && !x.is(pack.Prep)
}

// allSay reports whether each of some mentions can be one who says something.
func (r *reading) allSay(mentions []int32) bool {
	for _, mi := range mentions {
		switch m := &r.mentions[mi]; m.kind {
		case kPerson, kOffice, kBody, kOrg, kMedia, kGroup, kCountry:
			if m.bare {
				return false
			}
		case kPlace:
			if !m.city.Is(pack.Capital) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// reducedAt reports whether chunk k is a participle that describes the noun before it.
func (r *reading) reducedAt(reg *region, k int) bool {
	x, p := &reg.chunks[k], &reg.chunks[k-1]
	if !r.verbal(x) || x.feat&pack.Part == 0 || !r.pack.Order.SubjectFirst {
		return false
	}
	if p.kind == cMent { // "a diplomat based in Nairobi said"
		m := &r.mentions[p.idx]
		return (m.kind == kOffice || m.kind == kGroup) && k+1 < len(reg.chunks) && reg.chunks[k+1].kind == cItem && reg.chunks[k+1].is(pack.Prep) && r.verbsApart(reg, k)
	}
	return p.kind == cItem && (p.set == 0 || p.set&(bit(pack.Noun)|bit(pack.Word)|bit(pack.Occasion)) != 0) && !p.is(pack.Aux) && !p.is(pack.Prep)
}

// verbsApart reports whether another finite verb follows the one at chunk k before any mark.
func (r *reading) verbsApart(reg *region, k int) bool {
	for i := k + 1; i < len(reg.chunks) && i < k+maxSubject; i++ {
		x := &reg.chunks[i]
		if x.kind == cPunct && !r.innerMark(x) || x.kind == cQuote || x.is(pack.And) || x.is(pack.Comp) {
			return false
		}
		if x.finite() {
			return true
		}
	}
	return false
}

// beforeVerb steps left over the small words between a subject and its verb:
// "has long", "on Monday also".
func (r *reading) beforeVerb(reg *region, at int) int {
	small := bit(pack.Aux) | bit(pack.Adverb) | bit(pack.Plan) | bit(pack.Maybe) | bit(pack.Neg) | bit(pack.DayPart) | bit(pack.Report)
	j := at - 1
	for ; j >= 0 && at-j < 12; j-- {
		if k := r.setOffSmall(reg, j); k >= 0 {
			j = k + 1
			continue
		}
		x := &reg.chunks[j]
		if x.kind == cDate {
			if j > 0 && reg.chunks[j-1].is(pack.Prep) {
				j--
			}
			continue
		}
		if x.kind == cItem && x.set&small != 0 && !x.is(pack.And) && !x.is(pack.Rel) && !x.is(pack.Sub) && !x.is(pack.Pronoun) {
			continue
		}
		break
	}
	return j
}

// beforeSource is the chunk before words at chunk j that name the source of what the
// verb after them tells: "the channel, citing an official, reported".
func (r *reading) beforeSource(reg *region, j int, list []clause) int {
	k := j
	if k > 0 && comma(r.punct(&reg.chunks[k])) {
		k--
	}
	for i := sort.Search(len(list), func(i int) bool { return list[i].at >= k }) - 1; i >= 0 && k-list[i].at < 8; i-- {
		e := &list[i]
		if !e.frame.Cite && !(e.frame.Accord && e.form.Class == pack.Noun) {
			continue
		}
		if a := e.get(e.frame.A); a == nil || a.from <= e.at-1 || a.to != k+1 {
			continue
		}
		k = e.at - 1
		if k >= 0 && comma(r.punct(&reg.chunks[k])) {
			k--
		}
		return k
	}
	return j
}

// closes reports whether a chunk is the closing mark of a quotation too short
// to be a chunk of its own.
func (r *reading) closes(x *chunk) bool {
	if x.kind != cPunct {
		return false
	}
	for _, c := range r.pack.Habits.Pairs {
		if c == r.punct(x) {
			return true
		}
	}
	return false
}

// boundary reports whether a chunk ends a stretch of words to its right that
// can hold a subject.
func (r *reading) boundary(x *chunk) bool {
	if x.kind == cQuote {
		return true
	}
	m := r.punct(x)
	if m != 0 {
		return comma(m) || semicolon(m) || colon(m) || dash(m) && m != '-' || r.closes(x) || r.pack.Habits.Enders[m] && m != '.'
	}
	return x.kind == cItem && (x.is(pack.Comp) && !x.is(pack.Rel) && !x.is(pack.Det) || x.is(pack.Sub) && !x.is(pack.Prep) && !x.is(pack.Adverb))
}

// segmentStart walks left from chunk j to where the words that end with it
// begin: after a comma, a quotation, a complementiser, or another verb unless
// a relative pronoun introduces that verb.
func (r *reading) segmentStart(reg *region, j int) int {
	verb := -1
	for k := j; k >= 0 && j-k < maxSubject; k-- {
		x := &reg.chunks[k]
		if r.boundary(x) {
			if verb >= 0 {
				return verb + 1
			}
			return k + 1
		}
		switch {
		case x.is(pack.Rel):
			verb = -1
		case x.is(pack.Comp) && verb >= 0:
			return verb + 1
		case (r.verbal(x) || x.kind == cItem && x.is(pack.Aux) && x.trig == nil) && verb < 0:
			verb = k
		case x.is(pack.And) && verb < 0 && k > 0:
			// "he left and Smith said": not one subject of two
			if r.verbLeft(reg, k) {
				return k + 1
			}
		}
	}
	if verb >= 0 {
		return verb + 1
	}
	return max(0, j-maxSubject+1)
}

// verbLeft reports whether a finite verb stands before chunk k in its stretch.
func (r *reading) verbLeft(reg *region, k int) bool {
	for i := k - 1; i >= 0 && k-i < 24; i-- {
		x := &reg.chunks[i]
		if r.boundary(x) {
			return i == k-1 && (x.kind == cQuote || comma(r.punct(x)))
		}
		if r.verbal(x) || x.kind == cItem && x.is(pack.Aux) && x.trig == nil {
			return true
		}
	}
	return false
}

// beforeAside finds the subject before a description between commas, of which
// chunk j is the closing one: "Smith, who runs the agency, said".
func (r *reading) beforeAside(reg *region, j int) *group {
	lo := j
	for k := j - 1; k >= 0 && j-k < maxSubject; k-- {
		x := &reg.chunks[k]
		if m := r.punct(x); x.kind == cQuote && k+1 < j && comma(r.punct(&reg.chunks[k+1])) || semicolon(m) || colon(m) {
			break
		}
		lo = k
	}
	from := lo
	for from < j {
		end := from
		for end < j && !comma(r.punct(&reg.chunks[end])) && !dash(r.punct(&reg.chunks[end])) {
			end++
		}
		if end >= j { // the name itself holds the description, or the comma closes nothing
			if from == lo || reg.chunks[from-1].kind == cPunct {
				return r.asideHead(reg, from, end)
			}
			return nil
		}
		if g := r.asideHead(reg, from, end); g != nil {
			// "the group's director, Bill Smith, said": the name is the speaker
			if n := end + 1; r.nameless(g) && n < j && r.boundary(&reg.chunks[n+1]) && reg.chunks[n].kind == cMent && r.mentions[reg.chunks[n].idx].kind == kPerson {
				g.mentions, g.from, g.to = []int32{reg.chunks[n].idx}, n, n+1
			}
			return g
		}
		from = end + 1
	}
	return nil
}

// nameless reports whether a subject is an office or a stranger, so that a name
// after a comma is its holder's.
func (r *reading) nameless(g *group) bool {
	return len(g.mentions) == 0 || len(g.mentions) == 1 && r.mentions[g.mentions[0]].kind == kOffice
}

// somethingSaid reports whether something that can have been said stands before
// the comma at chunk j: a clause, or a quotation.
func (r *reading) somethingSaid(reg *region, j int) bool {
	for k := j - 1; k >= 0 && j-k < maxContent; k-- {
		x := &reg.chunks[k]
		if x.kind == cQuote || r.closes(x) || x.finite() || x.kind == cItem && (x.is(pack.Aux) || x.is(pack.Maybe) || x.is(pack.Plan)) || r.inTitle(x.first) {
			return true
		}
	}
	return false
}

// asideHead is the noun group that chunks [from,end) are, if they are one and
// no clause: the words before a description.
func (r *reading) asideHead(reg *region, from, end int) *group {
	for k := end - 1; k >= from; k-- { // after "that" or "and" a clause of its own begins
		x := &reg.chunks[k]
		if x.kind == cQuote || x.is(pack.Comp) && !x.is(pack.Det) && !x.is(pack.Rel) || x.kind == cItem && x.is(pack.Sub) && !x.is(pack.Prep) {
			from = k + 1
			break
		}
	}
	if from >= end {
		return nil
	}
	x := &reg.chunks[from]
	if x.kind == cItem && x.is(pack.Prep) && x.mark&pack.As != 0 && from+1 < end { // "As Tabler, an expert on Syria, noted"
		from++
		x = &reg.chunks[from]
	}
	if x.kind == cItem && (x.is(pack.Prep) || x.is(pack.Rel)) && !x.is(pack.Det) {
		return nil
	}
	rel := false
	for k := from; k < end; k++ {
		y := &reg.chunks[k]
		rel = rel || y.is(pack.Rel)
		if !rel && k > from && (r.verbal(y) && !r.nounAlso(y) || y.kind == cItem && y.is(pack.Aux) && y.trig == nil) {
			return nil
		}
	}
	return r.groupIn(reg, from, end)
}

// saidAfterDeed reports whether an infinitive with arguments of its own stands behind the
// verb at chunk k, after a word that tells when: "sostuvo tras reunirse con el ministro".
func (r *reading) saidAfterDeed(reg *region, k int) bool {
	o := r.pack.Order
	if !o.Inverted || !o.Dropped || o.Cases {
		return false
	}
	for k++; k+1 < len(reg.chunks); k++ {
		x := &reg.chunks[k]
		if x.kind == cDate || x.kind == cItem && x.is(pack.Adverb) && !x.is(pack.Prep) {
			continue
		}
		y := &reg.chunks[k+1]
		return x.kind == cItem && x.is(pack.Prep) && x.mark&(pack.AfterM|pack.Before|pack.To) != 0 && y.trig != nil && y.feat&pack.Inf != 0 && y.trig.Class == pack.Verb && !isTrip(y.trig)
	}
	return false
}

// groupAfter is the subject behind its verb: "said the minister", "said the
// group's director, Bill Smith".
func (r *reading) groupAfter(reg *region, at int) *group {
	if r.saidAfterDeed(reg, at) {
		return nil
	}
	from := r.pastAdverbials(reg, at+1)
	for from < len(reg.chunks) {
		n := r.pastOblique(reg, from)
		if n <= from {
			break
		}
		from = r.pastAdverbials(reg, n)
	}
	from = r.pastCircumstances(reg, from)
	end := from
	for end < len(reg.chunks) && end-from < 12 && r.nominal(reg, end) && !r.pack.Habits.Enders[r.punct(&reg.chunks[end])] {
		if x := &reg.chunks[end]; end > from && x.kind == cMent && (r.mentions[x.idx].kind == kPronoun || r.addressed(x.idx)) {
			break
		}
		if end > from && reg.chunks[end-1].kind == cMent && r.mentions[reg.chunks[end-1].idx].kind == kPronoun {
			break // "he told the agency"
		}
		end++
	}
	for end > from && (reg.chunks[end-1].kind == cPunct || reg.chunks[end-1].kind == cItem && reg.chunks[end-1].is(pack.Adverb) && reg.chunks[end-1].set&(bit(pack.Noun)|bit(pack.Word)) == 0) {
		end--
	}
	if end == from {
		return nil
	}
	for k := from; k+2 < len(reg.chunks) && k < end; k++ { // "says a statement of the ministry"
		if n := k + 2; r.documentAt(reg, k) && reg.chunks[n].kind == cMent && !reg.chunks[n-1].is(pack.And) && reg.chunks[n-1].mark&(pack.OfM|pack.By|pack.From) != 0 {
			return &group{mentions: []int32{reg.chunks[n].idx}, from: n, to: n + 1, begin: from, after: true}
		}
	}
	for k := from; k < end; k++ { // the first name is whose words they are: "said Smith Monday"
		if x := &reg.chunks[k]; x.kind == cMent && r.named(&r.mentions[x.idx]) && !r.ownerAt(reg, k+1) && r.mentions[x.idx].kind == kPerson {
			a := r.chainRight(reg, k)
			return &group{mentions: a.mentions, from: k, to: a.to, begin: from, after: true}
		}
	}
	g := r.headOf(reg, from, end)
	if g == nil {
		return nil
	}
	g.after = true
	n := end
	for k := 0; r.pack.Order.Incise && r.nameless(g) && k < 4 && n < len(reg.chunks) && reg.chunks[n].kind == cItem && (reg.chunks[n].is(pack.Of) || reg.chunks[n].is(pack.Det) || reg.chunks[n].trig != nil && reg.chunks[n].trig.Class == pack.Noun || reg.chunks[n].is(pack.Word)); k++ {
		n++ // "the host of the meeting, Minister X"
	}
	if r.nameless(g) && n+1 < len(reg.chunks) && comma(r.punct(&reg.chunks[n])) && reg.chunks[n+1].kind == cMent && r.mentions[reg.chunks[n+1].idx].kind == kPerson {
		g.mentions, g.from, g.to = []int32{reg.chunks[n+1].idx}, n+1, n+2
	}
	return g
}

// participleSubject is the subject of the sentence that a participle hangs on:
// "Cruz was critical of it, telling a crowd: …".
func (r *reading) participleSubject(reg *region, c *clause, list []clause) *group {
	j := r.beforeVerb(reg, c.at)
	if j < 0 {
		return nil // it opens its sentence: the clauses tell
	}
	if x := &reg.chunks[j]; !comma(r.punct(x)) && !x.is(pack.And) {
		return nil
	}
	// "The fleet will sail, Smith said, adding that …": of the verb of saying before it
	for i := sort.Search(len(list), func(i int) bool { return list[i].at >= j }) - 1; i >= 0 && j-list[i].at < maxSubject; i-- {
		d := &list[i]
		if d.frame.Kind == pack.FSay && d.form.Class == pack.Verb && reg.chunks[d.at].finite() && !r.semicolonBetween(reg, d.at, j) {
			if g, _ := r.subjectOf(reg, d, list); g != nil {
				return g
			}
		}
	}
	from := 0
	for k := j - 1; k >= 0 && j-k < maxSubject; k-- {
		if x := &reg.chunks[k]; semicolon(r.punct(x)) || x.kind == cQuote {
			from = k + 1
			break
		}
	}
	for from < j && reg.chunks[from].kind == cPunct {
		from++
	}
	return r.firstSubject(reg, from, j)
}

// firstSubject is the subject of the first verb among chunks [from,j) that stands
// in no relative clause.
func (r *reading) firstSubject(reg *region, from, j int) *group {
	for k := from; k < j && k-from < maxSubject; k++ {
		x := &reg.chunks[k]
		if !r.verbal(x) && !(x.kind == cItem && x.is(pack.Aux) && x.trig == nil) {
			continue
		}
		p := r.beforeVerb(reg, k)
		if p < from {
			return nil
		}
		if y := &reg.chunks[p]; y.is(pack.Rel) || y.is(pack.Comp) && !y.is(pack.Det) {
			continue
		} else if comma(r.punct(y)) {
			return r.beforeAside(reg, p)
		}
		s := r.segmentStart(reg, p)
		if s > p {
			return nil
		}
		return r.groupIn(reg, s, p+1)
	}
	return nil
}

// setIn reports whether a cue with its subject behind it stands within a clause that
// goes on after a comma: "Their side, stressed the minister, is ready".
func (r *reading) setIn(reg *region, g *group) bool {
	k := r.pastAdverbials(reg, g.to)
	if k >= len(reg.chunks) {
		return false
	}
	m := r.punct(&reg.chunks[k])
	return (comma(m) || dash(m)) && r.verbAhead(reg, k+1)
}

// clauseOfItsOwn reports whether a cue has its subject in front, in a language in which a
// cue behind indirect words has it behind: "A urged restraint, B threatened reprisals".
func (r *reading) clauseOfItsOwn(reg *region, c *clause) bool {
	if !r.pack.Order.TurnedCue || c.form.Class != pack.Verb {
		return false
	}
	a := c.get([]pack.Marker{pack.Subj})
	if a == nil || a.from >= a.to || a.to > c.at || r.mentions[a.mentions[0]].kind == kPronoun {
		return false
	}
	for k := a.to; k < c.at; k++ {
		if reg.chunks[k].kind == cPunct {
			return false // "The minister, A stressed, will"
		}
	}
	return true
}
