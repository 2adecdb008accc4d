package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// rightward is a walk from a trigger to the right, over what may be its arguments.
type rightward struct {
	r   *reading
	reg *region
	c   *clause

	noun    bool        // the trigger is no verb
	subject bool        // the subject may still come
	haveObj bool        // the object is found
	words   int         // words that name nobody, since the trigger or its last argument
	inner   bool        // the noun of another deed came: what follows is that deed's
	tailed  bool        // the object took the preposition with which the trigger ends
	past    bool        // the words with which a noun's form ends came: the object is next
	pending pack.Marker // of the last preposition
	topic   bool        // what somebody speaks about came
}

// rightArgs walks from a trigger to the right and notes what it finds: an
// object, marked arguments; in a verb-first clause the subject before them.
func (r *reading) rightArgs(reg *region, c *clause, subject bool) {
	defer r.heads(reg, c)
	w := rightward{r: r, reg: reg, c: c, subject: subject, noun: c.form.Class == pack.Noun || c.form.Class == pack.Adj, haveObj: c.get([]pack.Marker{pack.Obj}) != nil}
	for j := reg.pastWords(c.at); j < len(reg.chunks) && j-c.at < maxReach; j++ {
		if h := reg.chunks[j].head; h > 0 && h != reg.chunks[c.at].head {
			j = h // past a relative clause before its noun
		} else if h == 0 && reg.chunks[c.at].head > 0 {
			return
		}
		if j = w.read(j); j < 0 {
			return
		}
	}
}

// read reads chunk j: the chunk up to which it read, -1 where the clause ends.
func (w *rightward) read(j int) int {
	r, reg, c := w.r, w.reg, w.c
	x := &reg.chunks[j]
	switch {
	case w.noun && !w.past && len(c.form.Tail) > 0 && r.doc.Tokens[x.first].ID == c.form.Tail[0]:
		w.past, w.words = true, 0 // "a tour … that takes in A and B"
		for n := int32(len(c.form.Tail)); j+1 < len(reg.chunks) && reg.chunks[j+1].last <= x.first+n; j++ {
			continue
		}
	case x.kind == cDate:
		c.end = j + 1
	case x.kind == cQuote:
		if n := j + 1; n < len(reg.chunks) && reg.chunks[n].is(pack.Prep) && w.words == 0 && (w.noun && isTalk(c.form) && reg.chunks[n].mark&(pack.With|pack.Between) != 0 || !w.noun && c.frame.Kind == pack.FEvent && reg.chunks[n].is(pack.Of)) || r.fragmentBefore(reg, c, j, w.words) {
			return j // “had an exchange ‘frank and direct’ with X”, “criticised the ‘logic’ of X”
		}
		return -1
	case x.kind == cMent:
		return w.mention(j)
	case x.is(pack.Setting) && !x.is(pack.Prep) && j+1 < len(reg.chunks) && reg.chunks[j+1].kind == cMent && r.mentions[reg.chunks[j+1].idx].kind == kOrg:
		j++ // "on the margins of the meetings of the Assembly"
		w.words++
	case x.is(pack.Prep) && r.membersWord(x): // "with several leaders, among them A and B"
		return w.members(j)
	case x.is(pack.Prep) && !x.is(pack.And):
		return w.preposition(j)
	case x.is(pack.Of) && !r.ownerAt(reg, j) && j+1 < len(reg.chunks) && reg.chunks[j+1].kind == cMent:
		a := r.chainRight(reg, j+1)
		a.mark, a.from = pack.OfM, j
		if !(w.noun && w.words > 0) { // "of" belongs to the noun next to it
			c.args = append(c.args, a)
		}
		j = a.to - 1
	case x.is(pack.Comp):
		return -1
	case x.is(pack.Rel), x.is(pack.Sub) && !x.is(pack.Prep):
		return -1
	case w.noun && c.frame.Kind == pack.FEvent && x.kind == cItem && x.is(pack.Aux) && !x.is(pack.Prep):
		return -1 // "the attack by A is …"
	case x.trig != nil && (x.trig.Class == pack.Verb || x.trig.Class == pack.Support):
		return -1
	case x.trig != nil && !w.noun && c.form.Class == pack.Verb && x.trig.Class == pack.Noun && x.trig.Frame.Kind == pack.FEvent:
		w.inner = true // "condemned the attack on": what follows is the attack's
		w.words++
	case !w.noun && r.onlyWhen(reg, j):
		j = r.pastEnclitic(reg, j) // "on his arrival", "during the visit": no more than when
	case x.trig != nil && (r.purposeOf(reg, c, j) || r.mannerOf(reg, c, j)):
		w.words++
	case x.trig != nil && isTrip(x.trig) && x.trig.Class == pack.Noun && !w.noun && c.frame.Kind == pack.FEvent && slices.Contains(c.frame.B, pack.OfM):
		w.words++ // "criticised the trip of X": of X
	case x.trig != nil && (isTrip(x.trig) || isTalk(x.trig) && (w.noun || !isTalk(c.form) || r.otherTalk(reg, j))):
		return -1 // what follows belongs to that noun
	case x.kind == cPunct:
		return w.mark(j)
	case x.is(pack.And):
		if r.clauseAfterAnd(reg, j) {
			return -1
		}
		if n := j + 1; n < len(reg.chunks) && (reg.chunks[n].finite() || reg.chunks[n].is(pack.Comp) ||
			reg.chunks[n].kind == cItem && reg.chunks[n].set&(bit(pack.Aux)|bit(pack.Plan)|bit(pack.Maybe)) != 0) {
			return -1
		}
		w.words++
	default:
		if x.set&(bit(pack.Adverb)|bit(pack.Aux)|bit(pack.Det)|bit(pack.DayPart)|bit(pack.Modifier)|bit(pack.Neg)) == 0 || x.set == 0 {
			w.words++
		}
	}
	return j
}

// mention reads one mention, with those joined to it: an argument, or what it is not.
func (w *rightward) mention(j int) int {
	r, reg, c := w.r, w.reg, w.c
	x := &reg.chunks[j]
	m := &r.mentions[x.idx]
	if w.noun && r.adjective(x) && isTalk(c.form) && w.words == 0 {
		if a, ok := r.adjectives(reg, c, j); ok {
			c.args = append(c.args, a)
			return a.to - 1
		}
	}
	if !w.noun && c.frame.Kind != pack.FSay && r.pack.Order.Construct && j-2 > c.at && reg.chunks[j-2].kind == cItem && reg.chunks[j-2].is(pack.Prep) && reg.chunks[j-1].kind == cItem && reg.chunks[j-1].trig == nil && !r.definite(&r.items[reg.chunks[j-1].item]) && m.kind != kPerson && m.kind != kPronoun {
		return j // "in the ministry's hall": the owner of what the preposition governs
	}
	if f := m.pronoun; m.kind == kPronoun && !w.subject && r.pack.Order.SubjectFirst && f.Is(pack.SubjForm) && !f.Is(pack.ObjForm) {
		return -1 // "said he had": another clause begins
	}
	if w.noun && m.bare && j == c.at+1 && (c.frame.Kind == pack.FEvent || isTrip(c.form)) && len(m.countries) == 1 && c.get([]pack.Marker{pack.Poss}) == nil && r.closesNoun(reg, j+1) {
		c.args = append(c.args, arg{mark: pack.Poss, mentions: []int32{x.idx}, from: j, to: j + 1}) // "la ayuda estadounidense a"
		return j
	}
	if m.kind == kPossessive || m.bare && !(r.pack.Order.Inverted && r.national(x.idx)) {
		w.words++
		return j
	}
	if t := r.doc.Tokens[x.first]; m.kind == kPronoun && j > c.at+1 && t.Has(text.Cut) && t.Has(text.Glued) && reg.chunks[j-1].trig != nil && reg.chunks[j-1].trig.Class == pack.Noun {
		w.words++
		return j // the owner of that noun
	}
	a := r.chainRight(reg, j)
	if city := r.cityAfter(reg, a.to); city > 0 && isTrip(c.form) && m.kind == kCountry && len(a.mentions) == 1 {
		a.mentions, a.to = []int32{reg.chunks[city].idx}, city+1 // "arrived in Korea('s) Seoul"
	}
	if w.subject {
		r.both(reg, c, &a)
	}
	if mark, told := r.caseArg(c, &a); told && !w.noun && (w.words > 0 || reg.chunks[c.at].tail == 0) {
		if mark == 0 {
			w.words++
		} else {
			a.mark = mark
			c.args = append(c.args, a)
			w.haveObj = w.haveObj || mark == pack.Obj
			w.subject = w.subject && mark != pack.Subj
		}
		return a.to - 1
	}
	return w.unmarked(x, a, j)
}

// unmarked gives a mention that no preposition and no case marks its place: subject, object or
// owner, by what came before it.
func (w *rightward) unmarked(x *chunk, a arg, j int) int {
	r, reg, c := w.r, w.reg, w.c
	m := &r.mentions[x.idx]
	glued := r.doc.Tokens[x.first].Has(text.Cut) && r.doc.Tokens[x.first].Has(text.Glued) && j == c.at+1
	switch {
	case glued && !w.noun && m.kind == kPronoun:
		a = arg{mentions: []int32{x.idx}, from: j, to: j + 1, mark: pack.Obj}
		w.haveObj = true
	case glued && w.noun:
		a = arg{mentions: []int32{x.idx}, from: j, to: j + 1, mark: pack.Poss}
	case w.noun && w.past:
		a.mark = pack.Obj
	case w.noun && reg.chunks[c.at].tail != 0 && w.words == 0:
		a.mark = reg.chunks[c.at].tail
	case w.noun && w.words < maxGiven && r.byWhom(reg, c, &a):
		a.mark = pack.By
	case w.noun && w.words < maxGiven && j > c.at+1 && r.deedUpon(reg, c, &a):
		a.mark = pack.OfM
	case w.noun && m.counter && w.words < 4 && c.get([]pack.Marker{pack.OfM}) != nil: // "the minister's meetings (were with) his counterpart"
		a.mark = pack.With
	case w.noun:
		if w.words > 1 || r.pack.Order.SubjectFirst && !(r.pack.Order.Genitive && w.words == 0 && r.genitive(a.mentions) && (j == c.at+1 || reg.chunks[j-1].kind == cItem || r.tripOf(c, m))) || r.ownerAt(reg, a.to) {
			j = a.to - 1
			w.words++
			return j
		}
		if a.mark = pack.OfM; isTrip(c.form) && j > c.at+1 && c.get([]pack.Marker{pack.Poss}) != nil {
			return -1 // "will meet, on his visit to Beirut, the president"
		}
	case w.subject && c.frame.Kind == pack.FEvent && m.kind != kGroup && w.words > 0 && !w.haveObj && (r.strangerAfter(reg, c) || r.otherNounAfter(reg, c)):
		a.mark, w.haveObj, w.subject = pack.Obj, true, false // "a paper accused Algeria": it is accused
	case w.subject && c.frame.Kind == pack.FSay && w.words > 0 && !r.pack.Order.SubjectFirst && (r.strangerAfter(reg, c) || r.otherNounAfter(reg, c)):
		w.words++ // somebody whom nobody knows stands in the subject's place
		return a.to - 1
	case w.subject && !w.haveObj && w.words == 0 && (r.participleObject(c) || (c.frame.Kind != pack.FSay || m.kind == kCountry || m.kind == kPlace) && r.disagrees(reg, c, x.idx) || r.actedOn(reg, c, &a, x.idx)):
		a.mark, w.haveObj, w.subject = pack.Obj, true, false
	case w.subject && w.words > 0 && (r.ownerBehind(reg, j) || r.cityOwner(reg, j)):
		j = a.to - 1
		w.words++
		return j
	case w.subject && !(w.words == 0 && !w.tailed && reg.chunks[c.at].tail != 0) && (w.words == 0 || !w.haveObj && w.words < 4) && !(isTalk(c.form) && c.frame.Kind != pack.FAttend && !w.haveObj && r.objectLike(&a)):
		a.mark = pack.Subj
		w.subject = false
	case !w.haveObj && w.words < 4 && (!r.ownerAt(reg, a.to) || r.pack.Order.MarkedBefore && (c.frame.Kind == pack.FEvent || c.frame.Kind == pack.FSay || isTrip(c.form))):
		a.mark = pack.Obj
		if w.words == 0 && !w.tailed {
			a.mark |= reg.chunks[c.at].tail
		}
		a.mark |= r.endsForm(reg, c, j-1)
		w.haveObj, w.tailed = true, true
	default:
		j = a.to - 1
		w.words++
		return j
	}
	c.args = append(c.args, a)
	return a.to - 1
}

// members reads some of those just spoken of: "with several leaders, among them A and B".
func (w *rightward) members(j int) int {
	r, reg, c := w.r, w.reg, w.c
	n := j + 1
	for n < len(reg.chunks) && reg.chunks[n].only(bit(pack.Det)) && reg.chunks[n].set != 0 {
		n++
	}
	if n >= len(reg.chunks) || reg.chunks[n].kind != cMent {
		w.words++
		return j
	}
	a := r.chainRight(reg, n)
	if a.mark = r.listMark(c, w.pending); a.mark != 0 {
		a.from = j
		if last := len(c.args) - 1; last >= 0 && c.args[last].mark == a.mark && r.unnamedGroup(c.args[last].mentions) {
			c.args = c.args[:last] // "officials including A and B": these
		}
		c.args = append(c.args, a)
	}
	return a.to - 1
}

// preposition reads a preposition and what it governs.
func (w *rightward) preposition(j int) int {
	r, reg, c := w.r, w.reg, w.c
	x := &reg.chunks[j]
	w.pending = x.mark
	if k := r.offstageAt(reg, j); k > j { // "with Ukraine on the table"
		return k
	}
	n := j + 1
	if (w.topic || w.words > 2) && x.mark&pack.To != 0 && x.mark&pack.With == 0 && isTalk(c.form) && !w.noun && r.pack.Order.SubjectFirst {
		w.words++ // "spoke about their accession to the EU", "between a meeting and a flight to Lima"
		return j
	}
	w.topic = w.topic || x.mark&pack.About != 0 && x.mark&pack.With == 0 && n < len(reg.chunks) && reg.chunks[n].kind != cDate
	for n < len(reg.chunks) && n < j+4 && reg.chunks[n].kind == cItem && reg.chunks[n].set&^(bit(pack.Det)|bit(pack.Word)|bit(pack.Adj)|bit(pack.Honorific)|bit(pack.Modifier)|bit(pack.Number)|bit(pack.Adverb)) == 0 && reg.chunks[n].trig == nil && (reg.chunks[n].set != 0 || n == j+1) {
		n++
	}
	if n < len(reg.chunks) && reg.chunks[n].head > 0 && reg.chunks[n].head != reg.chunks[c.at].head {
		n = reg.chunks[n].head // "with the arrived minister"
	}
	if n == j+1 && x.is(pack.Sub) && r.subjectPronoun(reg, n) {
		return -1 // "after he had met": another clause
	}
	if n == j+1 && n < len(reg.chunks) && r.enclitic(&reg.chunks[n]) && j > c.at+2 && reg.chunks[j-1].kind == cItem && reg.chunks[j-1].trig == nil && reg.chunks[j-2].kind == cItem && reg.chunks[j-2].is(pack.Prep) {
		return n // "in a statement of hers"
	}
	if n < len(reg.chunks) && reg.chunks[n].kind == cMent && (!r.mentions[reg.chunks[n].idx].bare || r.pack.Order.Inverted && r.national(reg.chunks[n].idx)) && !r.ownerAt(reg, n+1) && r.mentions[reg.chunks[n].idx].kind != kPossessive && !r.ownedAlready(reg, j, n) {
		a := r.chainRight(reg, n)
		a.mark = x.mark
		a.from = j
		if w.noun && x.mark&pack.Between != 0 && j > c.at+1 && r.pack.Order.Inverted && reg.chunks[j-1].is(pack.TopicNoun) && (reg.chunks[j-1].trig == nil || !isTalk(reg.chunks[j-1].trig)) {
			return a.to - 1 // "the ties between the two"
		}
		if w.noun && x.mark&pack.Between != 0 && j > c.at+1 && !r.pack.Order.SubjectFirst && r.aboutBefore(reg, c, j) {
			return a.to - 1 // "a session on the tension between A and B"
		}
		if w.words > 0 && x.mark&pack.With != 0 && (c.frame.Kind == pack.FDiscuss && r.states(a.mentions) && r.personal(c.get([]pack.Marker{pack.Subj})) || isTalk(c.form) && !w.noun && x.mark&pack.In != 0 && c.get([]pack.Marker{pack.With}) != nil) {
			return a.to - 1 // "discussed cooperation with Korea": what they discussed
		}
		if x.mark != 0 && !(w.noun && w.words > 0 && x.mark&pack.OfM != 0 && x.mark&^(pack.OfM|pack.From) == 0 && !r.fromSlot(c)) && !(w.inner && (x.mark&(pack.On|pack.Against|pack.To|pack.Toward|pack.For) != 0 || x.mark == pack.About)) {
			c.args = append(c.args, a)
		}
		return a.to - 1
	}
	if n < len(reg.chunks) && reg.chunks[n].kind == cDate {
		j = n
		c.end = n + 1
		return j
	}
	w.words++
	return j
}

// mark reads a punctuation mark: the clause ends there, or goes on behind it.
func (w *rightward) mark(j int) int {
	r, reg, c := w.r, w.reg, w.c
	x := &reg.chunks[j]
	m := r.punct(x)
	if n := j + 1; colon(m) && isTalk(c.form) && n < len(reg.chunks) && reg.chunks[n].kind == cMent { // "with five leaders: A, B and C"
		if a := r.chainRight(reg, n); len(a.mentions) > 1 && r.mentions[a.mentions[0]].kind == kPerson {
			if a.mark = r.listMark(c, w.pending); a.mark != 0 {
				c.args, c.listed = append(c.args, a), true
			}
		}
	}
	if semicolon(m) && !r.withAgain(reg, c, j) || colon(m) {
		return -1
	}
	if comma(m) && !listComma(m) && r.pack.Order.MarkedBefore {
		return -1
	}
	if n := r.asideEnd(reg, c, j); n > j && comma(m) {
		return n
	}
	if k := r.objectBehindComma(reg, c, j); k > j && !w.noun && !w.haveObj { // "received, on Monday, at the ministry, the ambassador"
		a := r.chainRight(reg, k)
		a.mark, w.haveObj = pack.Obj, true
		c.args = append(c.args, a)
		return a.to - 1
	}
	if comma(m) || dash(m) && m != '-' {
		if !r.pastComma(reg, j) && !((w.noun || c.form.Class == pack.Support || isTalk(c.form)) && r.andWith(reg, j)) && !(isTrip(c.form) && r.andTo(reg, j)) && !(!w.noun && !w.haveObj && r.objectPast(reg, c, j)) || w.noun && !r.nounPastComma(reg, j) {
			return -1
		}
	}
	return j
}
