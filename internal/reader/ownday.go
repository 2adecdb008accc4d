package reader

import "github.com/mahdar/mahdar/internal/pack"

// Which days in its reach are not a clause's own.

// ownClause is the chunk from which on days belong to a noun that tells of a trip within
// a relative clause: "held talks on Tuesday with Lula, who is there on a visit". 0 where
// it stands in none.
func (r *reading) ownClause(reg *region, c *clause) int {
	if !r.pack.Order.SubjectFirst || r.pack.Order.Inverted || r.pack.Order.MarkedBefore || c.form.Class != pack.Noun || !isTrip(c.form) {
		return 0
	}
	for k := c.at - 1; k > 0 && k > c.at-maxReach/2; k-- {
		x := &reg.chunks[k]
		if comma(r.punct(x)) || semicolon(r.punct(x)) || x.kind == cQuote {
			break
		}
		if x.kind == cItem && x.is(pack.Rel) && !x.is(pack.Comp) && !r.ofPlace(x) {
			if p := &reg.chunks[k-1]; comma(r.punct(p)) || p.kind == cMent {
				return k
			}
			break // "on what is his first visit"
		}
	}
	return 0
}

// ofOtherNoun reports whether the date at chunk i owns a noun that is not the trigger at chunk
// at and no event at which one can meet: "after last month's election met".
func (r *reading) ofOtherNoun(reg *region, i, at int) bool {
	if i+2 >= len(reg.chunks) || !r.ownerAt(reg, i+1) || at > i && at <= i+maxOwned {
		return false
	}
	for k := i + 2; k < len(reg.chunks) && k < i+2+maxOwned; k++ {
		x := &reg.chunks[k]
		if x.kind != cItem || x.is(pack.Occasion) {
			return false
		}
		if x.is(pack.Noun) || x.is(pack.Word) || x.is(pack.TopicNoun) || x.set == 0 {
			break
		}
	}
	return true
}

// inDescription reports whether the date at chunk i stands in words between commas that say who
// the subject of the verb at chunk at is: "X, the only one to have been there this year, met".
func (r *reading) inDescription(reg *region, i, at int) bool {
	j := at - 1
	for j > i && reg.chunks[j].kind == cItem && reg.chunks[j].set&(bit(pack.Aux)|bit(pack.Adverb)) != 0 {
		j--
	}
	if j <= i || !comma(r.punct(&reg.chunks[j])) || !r.pack.Order.SubjectFirst {
		return false
	}
	k := r.overDescription(reg, j)
	return k >= 0 && i > k
}

// hangsBehind reports whether a word for "after" or "before" that stands right before what a
// clause tells parts it from a date at chunk i before it, which is another's: "landed on Tuesday
// after (a) meeting (with) X on Monday".
func (r *reading) hangsBehind(reg *region, i int, c *clause) bool {
	for k := c.at - 1; k > i && k > c.at-maxAdverbials; k-- {
		x := &reg.chunks[k]
		if x.kind != cItem && !r.subjectPronoun(reg, k) || x.finite() {
			return false
		}
		if x.kind == cItem && (x.is(pack.Prep) || x.is(pack.Sub)) && x.mark&(pack.Before|pack.AfterM) != 0 {
			return true
		} else if x.kind == cItem && x.is(pack.Prep) && !x.is(pack.Plan) && !x.is(pack.Aux) {
			return false
		}
	}
	return false
}

// ofVerbBefore reports whether the date at chunk i stands behind a finite verb in its stretch, and
// so tells when that was: "said on Tuesday he would meet X on Friday".
func (r *reading) ofVerbBefore(reg *region, i int) bool {
	for k := i - 1; k >= 0 && k > i-maxAdverbials; k-- {
		x := &reg.chunks[k]
		if x.finite() {
			return true
		}
		if r.boundary(x) {
			return false
		}
	}
	return false
}

// doneThen reports whether the date at chunk i is that of a verb in the past tense before it, in
// another clause than the planned one at chunk at: "flew in on Tuesday, and is to meet X".
func (r *reading) doneThen(reg *region, i, at int) bool {
	parted := false
	for k := i + 1; k < at; k++ {
		x := &reg.chunks[k]
		parted = parted || comma(r.punct(x)) || x.is(pack.Rel) || x.is(pack.And)
	}
	for k := i - 1; parted && k >= 0 && k > i-maxAdverbials; k-- {
		x := &reg.chunks[k]
		if x.finite() {
			return x.past() && (k == 0 || !reg.chunks[k-1].is(pack.Plan) && !reg.chunks[k-1].is(pack.Aux))
		}
		if r.boundary(x) {
			return false
		}
	}
	return false
}

// stillAhead reports whether the weekday at chunk i, of talks that a word for "before" governs, is
// the one that comes after the day of the verb they hang on, or after today where that verb has
// none: "spoke on Tuesday ahead of talks with X on Friday".
func (r *reading) stillAhead(reg *region, c *clause, i int) bool {
	if i < c.at || !isTalk(c.form) || c.form.Class != pack.Noun {
		return false
	}
	k := r.skipDet(reg, c.at-1)
	if k < 0 || !reg.chunks[k].is(pack.Prep) || reg.chunks[k].mark&pack.Before == 0 {
		return false
	}
	own := r.daysOf(reg.chunks[i].idx, false)
	for j := range reg.chunks[:k] {
		if x := &reg.chunks[j]; x.kind == cDate {
			d := r.daysOf(x.idx, false)
			return !d.Start.IsZero() && own.Start.Before(d.Start)
		}
	}
	return true
}

// onlyBounds reports whether a date only bounds the time: "since 2011", "until Monday"; not
// the one of the noun at chunk at, "since the talks on Monday".
func (r *reading) onlyBounds(reg *region, i, at int) bool {
	bounds := func(m pack.Marker) bool {
		return m&(pack.Before|pack.AfterM) != 0 && m&(pack.In|pack.To|pack.With) == 0
	}
	if d := &r.dates[reg.chunks[i].idx]; r.pack.Order.Cases && reg.chunks[i].kind == cDate && !d.days.Start.IsZero() && d.days.End.Sub(d.days.Start).Hours() > 24*360 && r.sinceYear(d) {
		return true // "the first visit since 2013"
	}
	if first := &r.items[r.itemAt[reg.chunks[i].first]]; !r.pack.Order.Cases || !first.is(pack.Day) { // not "the day before" itself
		for _, f := range r.forms(first, bit(pack.Prep)) {
			if bounds(f.Markers) {
				return true
			}
		}
	}
	if i > 0 && reg.chunks[i-1].is(pack.Prep) && bounds(reg.chunks[i-1].mark) {
		return true
	}
	if n := i + 1; n < len(reg.chunks) && reg.chunks[n].kind == cItem && r.has(&r.items[reg.chunks[n].item], bit(pack.Word), "since") {
		return true // a word for "since" behind its date
	}
	for k := i - 1; k >= 0 && i-k < 12; k-- { // "since his election on 2 April"
		x := &reg.chunks[k]
		if k == at || x.kind == cDate || x.kind == cPunct || x.finite() {
			break
		}
		if x.is(pack.Prep) {
			if r.has(&r.items[x.item], bit(pack.Prep), "since") {
				return true
			}
		}
	}
	return false
}

// inRelative reports whether chunk i lies in a relative clause between a
// subject and its verb at chunk at.
func (r *reading) inRelative(reg *region, i, at int) bool {
	if i > at {
		return false
	}
	if r.pack.Order.Cases { // its commas are always written
		closed := false
		for k := i; k < at; k++ {
			closed = closed || comma(r.punct(&reg.chunks[k]))
		}
		if !closed {
			return false
		}
	}
	rel, verb := false, false
	for k := i - 1; k >= 0 && k > i-maxReach && !rel; k-- {
		x := &reg.chunks[k]
		rel = x.is(pack.Rel)
		verb = verb || x.finite()
		if comma(r.punct(x)) || x.is(pack.Sub) {
			break
		}
	}
	if !rel {
		return false
	}
	for k := i; k < at; k++ {
		verb = verb || reg.chunks[k].finite()
	}
	return verb
}

// inParticiple reports whether a date at chunk i belongs to a participle behind it, after a
// comma behind a verb at chunk at: "X, two weeks ago still chairing the session".
func (r *reading) inParticiple(reg *region, at, i int) bool {
	for k := i - 1; k > at+1 && k > i-maxHeld; k-- { // "the flights, broken off in 2020"
		if x := &reg.chunks[k]; x.kind == cPunct {
			break
		} else if x.trig != nil && x.trig.Frame.Kind == pack.FOther && x.feat&pack.Ger != 0 && x.feat&pack.Cases != 0 && comma(r.punct(&reg.chunks[k-1])) {
			return true
		}
	}
	n := i + 1
	for n < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].trig == nil && reg.chunks[n].is(pack.Adverb) {
		n++
	}
	if n >= len(reg.chunks) || reg.chunks[n].trig == nil || reg.chunks[n].feat&pack.Ger == 0 || reg.chunks[n].feat&(pack.Past|pack.Pres|pack.Fut) != 0 {
		return false
	}
	for k := i - 1; k > at; k-- {
		if comma(r.punct(&reg.chunks[k])) {
			return true
		}
	}
	return false
}

// toldEarlier reports whether a verb stands in a tense that says that what it tells of was
// before the rest, "had met", and nothing in its sentence says when.
func (r *reading) toldEarlier(reg *region, c *clause) bool {
	at := c.at
	if c.support != nil { // "had held talks"
		for k := c.at - 1; k >= 0 && k > c.at-8; k-- {
			if reg.chunks[k].supports() {
				at = k
				break
			}
		}
	}
	before := false
	for k := at; k >= 0 && k > at-5; k-- {
		x := &reg.chunks[k]
		if x.kind == cMent || x.kind == cPunct || k < at && x.finite() && !x.is(pack.Aux) {
			break
		}
		for i := x.first; i < x.last; i++ {
			r.eachForm(i, func(f *pack.Form) { before = before || f.Class == pack.Aux && f.Has("earlier") })
		}
	}
	if !before {
		return false
	}
	s := r.doc.Sents[reg.sent]
	for k := r.itemAt[s.First]; k < r.itemAt[s.Last]; k++ {
		if r.items[k].is(pack.DayPart) || r.dateAt[r.items[k].first] >= 0 {
			return false
		}
	}
	return true
}
