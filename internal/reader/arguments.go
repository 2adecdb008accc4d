package reader

import (
	"slices"

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

// skipDet steps left over articles and plain words that belong to a noun group.
func (r *reading) skipDet(reg *region, j int) int {
	for n := 0; j >= 0 && n < 3; j, n = j-1, n+1 {
		x := &reg.chunks[j]
		if x.kind != cItem || x.is(pack.Prep) {
			return j
		}
		if x.is(pack.Region) { // "of African leaders"
			continue
		}
		if x.set == 0 || x.set&^(bit(pack.Det)|bit(pack.Word)|bit(pack.Honorific)|bit(pack.Modifier)|bit(pack.Number)) != 0 {
			return j
		}
	}
	return j
}

// rightArgs walks from a trigger to the right and notes what it finds: an
// object, marked arguments; in a verb-first clause the subject before them.
func (r *reading) rightArgs(reg *region, c *clause, subject bool) {
	defer r.heads(reg, c)
	haveObj := c.get([]pack.Marker{pack.Obj}) != nil
	words, inner, tailed, past, pending, topic := 0, false, false, false, pack.Marker(0), false
	noun := c.form.Class == pack.Noun || c.form.Class == pack.Adj
	for j := reg.pastWords(c.at); j < len(reg.chunks) && j-c.at < maxReach; j++ {
		x := &reg.chunks[j]
		if h := x.head; h > 0 && h != reg.chunks[c.at].head {
			x, j = &reg.chunks[h], h // past a relative clause before its noun
		} else if h == 0 && reg.chunks[c.at].head > 0 {
			return
		}
		switch {
		case noun && !past && len(c.form.Tail) > 0 && r.doc.Tokens[x.first].ID == c.form.Tail[0]:
			past, words = true, 0 // "a tour … that takes in A and B"
			for n := int32(len(c.form.Tail)); j+1 < len(reg.chunks) && reg.chunks[j+1].last <= x.first+n; j++ {
				continue
			}
		case x.kind == cDate:
			c.end = j + 1
		case x.kind == cQuote:
			if n := j + 1; n < len(reg.chunks) && reg.chunks[n].is(pack.Prep) && words == 0 && (noun && isTalk(c.form) && reg.chunks[n].mark&(pack.With|pack.Between) != 0 || !noun && c.frame.Kind == pack.FEvent && reg.chunks[n].is(pack.Of)) || r.fragmentBefore(reg, c, j, words) {
				continue // “had an exchange ‘frank and direct’ with X”, “criticised the ‘logic’ of X”
			}
			return
		case x.kind == cMent:
			m := &r.mentions[x.idx]
			if noun && r.adjective(x) && isTalk(c.form) && words == 0 {
				if a, ok := r.adjectives(reg, c, j); ok {
					c.args = append(c.args, a)
					j = a.to - 1
					continue
				}
			}
			if !noun && c.frame.Kind != pack.FSay && r.pack.Order.Construct && j-2 > c.at && reg.chunks[j-2].kind == cItem && reg.chunks[j-2].is(pack.Prep) && reg.chunks[j-1].kind == cItem && reg.chunks[j-1].trig == nil && !r.definite(&r.items[reg.chunks[j-1].item]) && m.kind != kPerson && m.kind != kPronoun {
				continue // "in the ministry's hall": the owner of what the preposition governs
			}
			if f := m.pronoun; m.kind == kPronoun && !subject && r.pack.Order.SubjectFirst && f.Is(pack.SubjForm) && !f.Is(pack.ObjForm) {
				return // "said he had": another clause begins
			}
			if noun && m.bare && j == c.at+1 && (c.frame.Kind == pack.FEvent || isTrip(c.form)) && len(m.countries) == 1 && c.get([]pack.Marker{pack.Poss}) == nil && r.closesNoun(reg, j+1) {
				c.args = append(c.args, arg{mark: pack.Poss, mentions: []int32{x.idx}, from: j, to: j + 1}) // "la ayuda estadounidense a"
				continue
			}
			if m.kind == kPossessive || m.bare && !(r.pack.Order.Inverted && r.national(x.idx)) {
				words++
				continue
			}
			if t := r.doc.Tokens[x.first]; m.kind == kPronoun && j > c.at+1 && t.Has(text.Cut) && t.Has(text.Glued) && reg.chunks[j-1].trig != nil && reg.chunks[j-1].trig.Class == pack.Noun {
				words++
				continue // the owner of that noun
			}
			a := r.chainRight(reg, j)
			if city := r.cityAfter(reg, a.to); city > 0 && isTrip(c.form) && m.kind == kCountry && len(a.mentions) == 1 {
				a.mentions, a.to = []int32{reg.chunks[city].idx}, city+1 // "arrived in Korea('s) Seoul"
			}
			if subject {
				r.both(reg, c, &a)
			}
			if mark, told := r.caseArg(c, &a); told && !noun && (words > 0 || reg.chunks[c.at].tail == 0) {
				if mark == 0 {
					words++
				} else {
					a.mark = mark
					c.args = append(c.args, a)
					haveObj = haveObj || mark == pack.Obj
					subject = subject && mark != pack.Subj
				}
				j = a.to - 1
				continue
			}
			glued := r.doc.Tokens[x.first].Has(text.Cut) && r.doc.Tokens[x.first].Has(text.Glued) && j == c.at+1
			switch {
			case glued && !noun && m.kind == kPronoun:
				a = arg{mentions: []int32{x.idx}, from: j, to: j + 1, mark: pack.Obj}
				haveObj = true
			case glued && noun:
				a = arg{mentions: []int32{x.idx}, from: j, to: j + 1, mark: pack.Poss}
			case noun && past:
				a.mark = pack.Obj
			case noun && reg.chunks[c.at].tail != 0 && words == 0:
				a.mark = reg.chunks[c.at].tail
			case noun && m.counter && words < 4 && c.get([]pack.Marker{pack.OfM}) != nil: // "the minister's meetings (were with) his counterpart"
				a.mark = pack.With
			case noun:
				if words > 1 || r.pack.Order.SubjectFirst && !(r.pack.Order.Genitive && words == 0 && r.genitive(a.mentions) && (j == c.at+1 || reg.chunks[j-1].kind == cItem || r.tripOf(c, m))) || r.ownerAt(reg, a.to) {
					j = a.to - 1
					words++
					continue
				}
				if a.mark = pack.OfM; isTrip(c.form) && j > c.at+1 && c.get([]pack.Marker{pack.Poss}) != nil {
					return // "will meet, on his visit to Beirut, the president"
				}
			case subject && c.frame.Kind == pack.FEvent && m.kind != kGroup && words > 0 && !haveObj && (r.strangerAfter(reg, c) || r.otherNounAfter(reg, c)):
				a.mark, haveObj, subject = pack.Obj, true, false // "a paper accused Algeria": it is accused
			case subject && c.frame.Kind == pack.FSay && words > 0 && !r.pack.Order.SubjectFirst && (r.strangerAfter(reg, c) || r.otherNounAfter(reg, c)):
				words++ // somebody whom nobody knows stands in the subject's place
				j = a.to - 1
				continue
			case subject && !haveObj && words == 0 && (r.participleObject(c) || (c.frame.Kind != pack.FSay || m.kind == kCountry || m.kind == kPlace) && r.disagrees(reg, c, x.idx) || r.actedOn(reg, c, &a, x.idx)):
				a.mark, haveObj, subject = pack.Obj, true, false
			case subject && words > 0 && (r.ownerBehind(reg, j) || r.cityOwner(reg, j)):
				j = a.to - 1
				words++
				continue
			case subject && !(words == 0 && !tailed && reg.chunks[c.at].tail != 0) && (words == 0 || !haveObj && words < 4) && !(isTalk(c.form) && c.frame.Kind != pack.FAttend && !haveObj && r.objectLike(&a)):
				a.mark = pack.Subj
				subject = false
			case !haveObj && words < 4 && (!r.ownerAt(reg, a.to) || r.pack.Order.MarkedBefore && (c.frame.Kind == pack.FEvent || c.frame.Kind == pack.FSay || isTrip(c.form))):
				a.mark = pack.Obj
				if words == 0 && !tailed {
					a.mark |= reg.chunks[c.at].tail
				}
				a.mark |= r.endsForm(reg, c, j-1)
				haveObj, tailed = true, true
			default:
				j = a.to - 1
				words++
				continue
			}
			c.args = append(c.args, a)
			j = a.to - 1
		case x.is(pack.Setting) && !x.is(pack.Prep) && j+1 < len(reg.chunks) && reg.chunks[j+1].kind == cMent && r.mentions[reg.chunks[j+1].idx].kind == kOrg:
			j++ // "on the margins of the meetings of the Assembly"
			words++
		case x.is(pack.Prep) && r.membersWord(x): // "with several leaders, among them A and B"
			n := j + 1
			for n < len(reg.chunks) && reg.chunks[n].only(bit(pack.Det)) && reg.chunks[n].set != 0 {
				n++
			}
			if n >= len(reg.chunks) || reg.chunks[n].kind != cMent {
				words++
				continue
			}
			a := r.chainRight(reg, n)
			if a.mark = r.listMark(c, pending); a.mark != 0 {
				a.from = j
				if last := len(c.args) - 1; last >= 0 && c.args[last].mark == a.mark && r.unnamedGroup(c.args[last].mentions) {
					c.args = c.args[:last] // "officials including A and B": these
				}
				c.args = append(c.args, a)
			}
			j = a.to - 1
		case x.is(pack.Prep) && !x.is(pack.And):
			pending = x.mark
			if k := r.offstageAt(reg, j); k > j { // "with Ukraine on the table"
				j = k
				continue
			}
			n := j + 1
			if (topic || words > 2) && x.mark&pack.To != 0 && x.mark&pack.With == 0 && isTalk(c.form) && !noun && r.pack.Order.SubjectFirst {
				words++ // "spoke about their accession to the EU", "between a meeting and a flight to Lima"
				continue
			}
			topic = topic || x.mark&pack.About != 0 && x.mark&pack.With == 0 && n < len(reg.chunks) && reg.chunks[n].kind != cDate
			for n < len(reg.chunks) && n < j+4 && reg.chunks[n].kind == cItem && reg.chunks[n].set&^(bit(pack.Det)|bit(pack.Word)|bit(pack.Adj)|bit(pack.Honorific)|bit(pack.Modifier)|bit(pack.Number)|bit(pack.Adverb)) == 0 && reg.chunks[n].trig == nil && (reg.chunks[n].set != 0 || n == j+1) {
				n++
			}
			if n < len(reg.chunks) && reg.chunks[n].head > 0 && reg.chunks[n].head != reg.chunks[c.at].head {
				n = reg.chunks[n].head // "with the arrived minister"
			}
			if n == j+1 && x.is(pack.Sub) && r.subjectPronoun(reg, n) {
				return // "after he had met": another clause
			}
			if n == j+1 && n < len(reg.chunks) && r.enclitic(&reg.chunks[n]) && j > c.at+2 && reg.chunks[j-1].kind == cItem && reg.chunks[j-1].trig == nil && reg.chunks[j-2].kind == cItem && reg.chunks[j-2].is(pack.Prep) {
				j = n // "in a statement of hers"
				continue
			}
			if n < len(reg.chunks) && reg.chunks[n].kind == cMent && (!r.mentions[reg.chunks[n].idx].bare || r.pack.Order.Inverted && r.national(reg.chunks[n].idx)) && !r.ownerAt(reg, n+1) && r.mentions[reg.chunks[n].idx].kind != kPossessive && !r.ownedAlready(reg, j, n) {
				a := r.chainRight(reg, n)
				a.mark = x.mark
				a.from = j
				if noun && x.mark&pack.Between != 0 && j > c.at+1 && r.pack.Order.Inverted && reg.chunks[j-1].is(pack.TopicNoun) && (reg.chunks[j-1].trig == nil || !isTalk(reg.chunks[j-1].trig)) {
					j = a.to - 1
					continue // "the ties between the two"
				}
				if noun && x.mark&pack.Between != 0 && j > c.at+1 && !r.pack.Order.SubjectFirst && r.aboutBefore(reg, c, j) {
					j = a.to - 1
					continue // "a session on the tension between A and B"
				}
				if words > 0 && x.mark&pack.With != 0 && (c.frame.Kind == pack.FDiscuss && r.states(a.mentions) && r.personal(c.get([]pack.Marker{pack.Subj})) || isTalk(c.form) && !noun && x.mark&pack.In != 0 && c.get([]pack.Marker{pack.With}) != nil) {
					j = a.to - 1 // "discussed cooperation with Korea": what they discussed
					continue
				}
				if x.mark != 0 && !(noun && words > 0 && x.mark&pack.OfM != 0 && x.mark&^(pack.OfM|pack.From) == 0 && !r.fromSlot(c)) && !(inner && (x.mark&(pack.On|pack.Against|pack.To|pack.Toward|pack.For) != 0 || x.mark == pack.About)) {
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
			if !(noun && words > 0) { // "of" belongs to the noun next to it
				c.args = append(c.args, a)
			}
			j = a.to - 1
		case x.is(pack.Comp):
			if c.frame.Kind == pack.FSay || !noun {
				return
			}
			return
		case x.is(pack.Rel), x.is(pack.Sub) && !x.is(pack.Prep):
			return
		case noun && c.frame.Kind == pack.FEvent && x.kind == cItem && x.is(pack.Aux) && !x.is(pack.Prep):
			return // "the attack by A is …"
		case x.trig != nil && (x.trig.Class == pack.Verb || x.trig.Class == pack.Support):
			return
		case x.trig != nil && !noun && c.form.Class == pack.Verb && x.trig.Class == pack.Noun && x.trig.Frame.Kind == pack.FEvent:
			inner = true // "condemned the attack on": what follows is the attack's
			words++
		case !noun && r.onlyWhen(reg, j):
			j = r.pastEnclitic(reg, j) // "on his arrival", "during the visit": no more than when
		case x.trig != nil && (r.purposeOf(reg, c, j) || r.mannerOf(reg, c, j)):
			words++
		case x.trig != nil && isTrip(x.trig) && x.trig.Class == pack.Noun && !noun && c.frame.Kind == pack.FEvent && slices.Contains(c.frame.B, pack.OfM):
			words++ // "criticised the trip of X": of X
		case x.trig != nil && (isTrip(x.trig) || isTalk(x.trig) && (noun || !isTalk(c.form) || r.otherTalk(reg, j))):
			return // what follows belongs to that noun
		case x.kind == cPunct:
			m := r.punct(x)
			if n := j + 1; colon(m) && isTalk(c.form) && n < len(reg.chunks) && reg.chunks[n].kind == cMent { // "with five leaders: A, B and C"
				if a := r.chainRight(reg, n); len(a.mentions) > 1 && r.mentions[a.mentions[0]].kind == kPerson {
					if a.mark = r.listMark(c, pending); a.mark != 0 {
						c.args, c.listed = append(c.args, a), true
					}
				}
			}
			if semicolon(m) && !r.withAgain(reg, c, j) || colon(m) {
				return
			}
			if comma(m) && !listComma(m) && r.pack.Order.MarkedBefore {
				return
			}
			if n := r.asideEnd(reg, c, j); n > j && comma(m) {
				j = n
				continue
			}
			if k := r.objectBehindComma(reg, c, j); k > j && !noun && !haveObj { // "received, on Monday, at the ministry, the ambassador"
				a := r.chainRight(reg, k)
				a.mark, haveObj = pack.Obj, true
				c.args = append(c.args, a)
				j = a.to - 1
				continue
			}
			if comma(m) || dash(m) && m != '-' {
				if !r.pastComma(reg, j) && !((noun || c.form.Class == pack.Support || isTalk(c.form)) && r.andWith(reg, j)) && !(isTrip(c.form) && r.andTo(reg, j)) && !(!noun && !haveObj && r.objectPast(reg, c, j)) || noun && !r.nounPastComma(reg, j) {
					return
				}
			}
		case x.is(pack.And):
			if r.clauseAfterAnd(reg, j) {
				return
			}
			if n := j + 1; n < len(reg.chunks) && (reg.chunks[n].finite() || reg.chunks[n].is(pack.Comp) ||
				reg.chunks[n].kind == cItem && reg.chunks[n].set&(bit(pack.Aux)|bit(pack.Plan)|bit(pack.Maybe)) != 0) {
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

// membersWord reports whether a preposition is followed by some of those just spoken
// of: "including", "among them".
func (r *reading) membersWord(x *chunk) bool {
	if x.kind != cItem {
		return false
	}
	f := r.form(&r.items[x.item], pack.Prep)
	return f != nil && f.Has("members")
}

// listMark is the marker of those of whom some are then named: of the last argument,
// if it names nobody, or of the preposition before words that name nobody.
func (r *reading) listMark(c *clause, pending pack.Marker) pack.Marker {
	for i := len(c.args) - 1; i >= 0; i-- {
		a := &c.args[i]
		if a.from < c.at || a.mark&(pack.With|pack.Obj|pack.Between) == 0 {
			continue
		}
		for _, mi := range a.mentions {
			if m := &r.mentions[mi]; m.kind == kPerson || len(m.who) > 0 && !m.plural {
				return 0
			}
		}
		return a.mark
	}
	if m := pending & (pack.With | pack.Between); m != 0 || c.form.Class != pack.Verb || !isTalk(c.form) || c.get([]pack.Marker{pack.Obj}) != nil {
		return m
	}
	return pack.Obj // "met a number of his counterparts, among them A and B"
}

// closesNoun reports whether chunk j goes on after a noun and its adjectives: a
// preposition, a mark, a day, a verb, or nothing.
func (r *reading) closesNoun(reg *region, j int) bool {
	if j >= len(reg.chunks) {
		return true
	}
	x := &reg.chunks[j]
	return x.kind == cPunct || x.kind == cDate || x.finite() || x.is(pack.Prep) || x.is(pack.Of) || x.is(pack.Aux) || x.is(pack.And)
}

// fromSlot reports whether a clause has a place for what stands after a word for "from".
func (r *reading) fromSlot(c *clause) bool {
	return (marks(c.frame.A)|marks(c.frame.B)|marks(c.frame.To))&pack.From != 0
}

// adjective reports whether a mention is a state's adjective, or can be.
func (r *reading) adjective(x *chunk) bool {
	m := &r.mentions[x.idx]
	if m.bare {
		return true
	}
	if m.kind != kCountry || m.Last-m.First != 1 {
		return false
	}
	for _, f := range r.forms(&r.items[r.itemAt[m.First]], bit(pack.Country)) {
		if f.Alt {
			return true
		}
	}
	return false
}

// enclitic reports whether a chunk is a pronoun written together with the word
// before it.
func (r *reading) enclitic(x *chunk) bool {
	t := r.doc.Tokens[x.first]
	return x.kind == cMent && t.Has(text.Cut) && t.Has(text.Glued) && (r.mentions[x.idx].kind == kPronoun || r.mentions[x.idx].kind == kPossessive)
}

// adjectives are the states whose adjectives follow a noun of meeting one after
// the other: its parties. Where the noun has its article it only speaks of a
// meeting: other words must say that it was held.
func (r *reading) adjectives(reg *region, c *clause, j int) (arg, bool) {
	a := arg{mark: pack.By, from: j, to: j + 1}
	seen := map[string]bool{}
	for k := j; k < len(reg.chunks); k++ {
		x := &reg.chunks[k]
		if m := r.punct(x); k > j && (dash(m) || comma(m)) || x.is(pack.And) {
			continue
		}
		if x.kind != cMent || !r.adjective(x) || len(r.mentions[x.idx].countries) != 1 || seen[r.mentions[x.idx].countries[0]] {
			break
		}
		seen[r.mentions[x.idx].countries[0]] = true
		a.mentions = append(a.mentions, x.idx)
		a.to = k + 1
	}
	if j := r.prevSolid(reg, c.at); c.feat&pack.Def == 0 && (j < 0 || reg.chunks[j].kind == cPunct) && r.inTitle(reg.chunks[c.at].first) {
		a.mark = pack.Between
	} else if r.pack.Order.Construct && c.feat&pack.Def == 0 {
		a.mark |= pack.Between // "Russian (and) Turkish talks were held"
	}
	return a, len(a.mentions) > 1
}
