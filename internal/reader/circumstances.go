package reader

import (
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// bounds of a clause among the chunks: from the boundary before it to the one after.
func (r *reading) span(reg *region, c *clause) (from, to int) {
	from, to = c.begin, c.end
	if r.pack.Order.MarkedBefore {
		from = min(from, r.withDays(reg, r.stretch(reg, c.at)))
	}
	inner := false // in a relative clause that what it belongs to stands before
	for k := c.at - 1; k > from && r.pack.Order.Inverted; k-- {
		if x := &reg.chunks[k]; x.is(pack.Rel) && x.kind == cItem && !x.is(pack.Comp) && !x.is(pack.Det) && !x.is(pack.Prep) && !r.ofPlace(x) {
			from, inner = k+1, true
			break
		}
	}
	for from > 0 && !inner {
		x := &reg.chunks[from-1]
		if x.is(pack.Comp) || x.is(pack.Rel) && !r.ofPlace(x) || semicolon(r.punct(x)) || x.kind == cQuote {
			break
		}
		if x.finite() && from-1 != c.at {
			break
		}
		if x.is(pack.And) && from-1 < c.at && r.clauseAfterAnd(reg, from-1) {
			break // "spoke last Friday and Aoun is expected in Paris"
		}
		if x.is(pack.Rel) && r.ofPlace(x) { // "in January he was in Pristina, where he met": from its beginning
			for from > 1 && !reg.chunks[from-1].is(pack.Comp) && !semicolon(r.punct(&reg.chunks[from-1])) && reg.chunks[from-1].kind != cQuote && c.begin-from < maxReach {
				from--
			}
			break
		}
		from--
	}
	for p := c.begin - 1; p >= from && !inner && !(from < c.begin && r.ofPlace(&reg.chunks[c.begin-1])); p-- { // another meeting or trip before it has its own day and place
		if x := &reg.chunks[p]; x.trig != nil && p != c.at && (isTrip(x.trig) || isTalk(x.trig)) && x.trig.Class == pack.Noun && !r.dayOfTrip(reg, p) && !(x.is(pack.Occasion) && r.pack.Order.Inverted && p > 0 && r.afterSetting(reg, p)) {
			for q := c.begin - 1; q > p; q-- {
				if y := &reg.chunks[q]; y.is(pack.And) || comma(r.punct(y)) {
					from = q
					break
				}
			}
			break
		}
	}
	if c.relative || c.perfect {
		from = c.at // days and places before it are another verb's
	}
	for to < len(reg.chunks) {
		x := &reg.chunks[to]
		if x.is(pack.Comp) || x.is(pack.Rel) && to > c.at && !x.is(pack.Det) || semicolon(r.punct(x)) || x.kind == cQuote {
			break
		}
		if n := to + 1; to > c.at && x.is(pack.And) && n < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].set&(bit(pack.Aux)|bit(pack.Plan)|bit(pack.Maybe)) != 0 {
			break // "met X on Monday and will brief Y by video"
		}
		if m := r.punct(x); r.pack.Order.MarkedBefore && to > c.at && comma(m) && !listComma(m) {
			break
		}
		if to > c.at && x.trig != nil && x.trig.Frame.Accord && !r.commaAfter(reg, to) {
			break // "is being arranged, according to officials in Yerevan"
		}
		if r.pack.Order.Cases && to > c.at && colon(r.punct(x)) {
			break
		}
		if c.form.Class == pack.Noun && to > c.at && x.is(pack.And) && to+1 < len(reg.chunks) && reg.chunks[to+1].trig != nil && reg.chunks[to+1].trig.Class == pack.Noun && isTalk(reg.chunks[to+1].trig) {
			break // "the May talks in A and the call of 3 July"
		}
		if x.finite() && !x.supports() || !r.pack.Order.SubjectFirst && to > c.at && x.is(pack.Sub) && !x.is(pack.Prep) && !x.is(pack.Adverb) {
			break
		}
		to++
	}
	return from, to
}

// commaAfter reports whether a comma stands behind chunk k in its region.
func (r *reading) commaAfter(reg *region, k int) bool {
	for k++; k < len(reg.chunks); k++ {
		if comma(r.punct(&reg.chunks[k])) {
			return true
		}
	}
	return false
}

// modify calls f for every modifier in a clause.
func (r *reading) modify(reg *region, c *clause, f func(*pack.Form)) {
	from, to := r.span(reg, c)
	for i := from; i < to; i++ {
		x := &reg.chunks[i]
		if x.kind == cItem && x.is(pack.Modifier) {
			for _, m := range r.forms(&r.items[x.item], bit(pack.Modifier)) {
				if i > c.at && m.Get("format") != "" && c.frame.Kind == pack.FDiscuss && c.form.Class == pack.Verb {
					continue // "discussed trilateral cooperation"
				}
				f(m)
			}
		}
	}
	// a call or a video conference in whose course something else was done
	for i := from; i < to; i++ {
		x := &reg.chunks[i]
		if x.trig != nil && x.trig.Class == pack.Noun && x.trig.Frame.Channel != "" && i != c.at && r.prepBefore(reg, i) >= 0 {
			f(x.trig)
		}
	}
	// and in the trigger itself: "paid a state visit"
	x := &reg.chunks[c.at]
	for i := x.first; i < x.last; i++ {
		for to := x.last; to > i; to-- {
			if i == x.first && to == x.last {
				continue // not the trigger itself
			}
			found := false
			_, head := r.pack.Lexicon.Longest(r.doc.Tokens, i, to)
			r.pack.Lexicon.Each(head, r.doc.Tokens[i], func(m *pack.Form) {
				if m.Class == pack.Modifier || m.Class == pack.Noun && m.Get("kind") != "" {
					found = true
					f(m)
				}
			})
			if found {
				break
			}
		}
	}
}

// when finds the day of a clause: the date nearest to its trigger in its own
// stretch of the sentence.
func (r *reading) when(reg *region, c *clause, m *meeting) {
	days, ok, back := r.clauseDays(reg, c, m.status == "planned" || m.status == "proposed" || m.status == "cancelled" && c.plan)
	m.back = back
	if !ok {
		days, ok = r.relativeDays(reg, c)
	}
	if !ok {
		days, ok = r.daysBefore(reg, c)
	}
	if ok && m.status == "held" && !r.ref.IsZero() && days.Start.After(r.ref) && r.isOver(c) {
		return // counted from a day that it was not counted from
	}
	if ok {
		m.days, m.dated = days, true
		if (m.status == "held" || m.status == "ongoing" && c.now) && !r.ref.IsZero() && days.Start.After(r.ref) {
			m.status = "planned" // a present tense with a day to come
		}
	}
}

// isOver reports whether a verb in the past tense says that what it tells of is over.
func (r *reading) isOver(c *clause) bool {
	return c.done || r.pack.Order.Incise && c.form.Class == pack.Verb && c.feat&pack.Past != 0 && c.feat&(pack.Pres|pack.Fut|pack.Inf) == 0 && !c.plan
}

// underPast reports whether a word like "before" hangs the verb at a chunk on a verb
// in the past tense.
func (r *reading) underPast(reg *region, at int) bool {
	j := at - 1
	for j >= 0 && reg.chunks[j].kind == cItem && reg.chunks[j].is(pack.Adverb) && !reg.chunks[j].is(pack.Sub) {
		j--
	}
	if j < 0 || reg.chunks[j].kind != cItem || !reg.chunks[j].is(pack.Sub) {
		return false
	}
	for j--; j >= 0; j-- {
		if x := &reg.chunks[j]; x.finite() {
			return x.past()
		}
	}
	return false
}

// joinedBetween reports whether a word for "and" parts a chunk from the verb after it.
func (r *reading) joinedBetween(reg *region, i, at int) bool {
	for k := i + 1; k < at; k++ {
		if reg.chunks[k].is(pack.And) {
			return true
		}
	}
	return false
}

// clauseDays is the days that a clause gives: the shortest, and of equal ones the nearest
// to its trigger; back says that they are told as earlier than the story.
func (r *reading) clauseDays(reg *region, c *clause, planned bool) (days Days, ok, back bool) {
	if d, ok := r.daysAfter(reg, c); ok {
		return d, true, d.Start.Before(r.ref)
	}
	if c.heldOn > 0 {
		d := r.pastYear(c, reg.chunks[c.heldOn-1].idx, r.daysOf(reg.chunks[c.heldOn-1].idx, planned))
		return d, !d.Start.IsZero(), false
	}
	from, to := r.span(reg, c)
	feat := c.feat
	if c.support != nil {
		feat = c.support.Feat
	}
	past := feat&pack.Past != 0 && feat&pack.Pres == 0 && c.form.Class != pack.Noun || c.support != nil && feat&pack.Past != 0
	present := feat&pack.Pres != 0 && feat&pack.Past == 0 && !r.inTitle(reg.chunks[c.at].first) && (c.form.Class != pack.Noun || c.support != nil)
	past, present = past || c.done || r.perfected(reg, c), (present || c.now) && !c.done
	if r.underPast(reg, c.at) {
		past, present = true, false // "saw X on Monday before meeting (before he meets) Y"
	}
	best, until, own := -1, time.Time{}, r.ownClause(reg, c)
	behind := false // the best stands right behind a noun that tells of a trip
	for i := from; i < to; i++ {
		x := &reg.chunks[i]
		if x.kind == cItem && x.set != 0 {
			back = back || r.has(&r.items[x.item], bit(pack.Adverb)|bit(pack.Which)|bit(pack.Sub)|bit(pack.Prep), "back")
		}
		if x.kind == cDate && i > c.at && isTalk(c.form) && r.pack.Order.MarkedBefore && r.stretch(reg, i) > c.at {
			continue // of what comes next
		}
		if e := r.entryOf(c.sent); e != nil && x.kind == cDate && i > 0 && reg.chunks[i-1].is(pack.Prep) && reg.chunks[i-1].mark&pack.To != 0 && !e.days.Start.IsZero() {
			until = r.daysOf(x.idx, true).End // "(to Sept 3)"
			continue
		}
		if x.kind == cDate && i > c.at+1 && i+1 < len(reg.chunks) && reg.chunks[i-1].kind != cMent && (reg.chunks[i-1].is(pack.And) || comma(r.punct(&reg.chunks[i-1]))) && (reg.chunks[i+1].finite() || i+2 < len(reg.chunks) && reg.chunks[i+1].kind == cMent && reg.chunks[i+2].finite()) {
			break // "held talks with X, and on Monday (he) met Y"
		}
		if i > c.at && comma(r.punct(x)) && r.gapAfter(reg, i) {
			break
		}
		if x.kind == cDate && i > c.at && r.pack.Order.MarkedBefore && reg.chunks[i-1].is(pack.Of) {
			continue // "the day of his visit"
		}
		if x.kind != cDate || r.inRelative(reg, i, c.at) || r.onlyBounds(reg, i, c.at) || i < own || r.ofOtherNoun(reg, i, c.at) || r.inDescription(reg, i, c.at) || r.pack.Order.Cases && i > c.at && r.inParticiple(reg, c.at, i) {
			continue
		}
		due := i > 0 && reg.chunks[i-1].kind == cItem && reg.chunks[i-1].is(pack.Plan) // "called off the visit planned for Monday"
		d := r.daysOf(x.idx, planned || present || due || r.stillAhead(reg, c, i))
		if r.dates[x.idx].yearless && !d.Start.IsZero() && !r.ref.IsZero() {
			switch { // the year that the verb's tense allows
			case past && !planned && d.Start.Sub(r.ref).Hours() > 24:
				d = Days{d.Start.AddDate(-1, 0, 0), d.End.AddDate(-1, 0, 0)}
			case planned && r.ref.Sub(d.End).Hours() > 24*30:
				d = Days{d.Start.AddDate(1, 0, 0), d.End.AddDate(1, 0, 0)}
			}
		}
		if e, ok := r.dayAhead(reg, i); ok && r.dates[x.idx].same {
			d = e
		} else if r.dates[x.idx].same && (d.Start.IsZero() || !r.state.days.Start.IsZero()) {
			d = r.state.days
			if (d.Start.IsZero() || d.Start != d.End) && !r.ref.IsZero() {
				d = one(r.ref)
			}
		}
		if d.Start.IsZero() || planned && i < c.at && (r.hangsBehind(reg, i, c) || r.doneThen(reg, i, c.at)) {
			continue
		}
		if mine := c.form.Class == pack.Noun && isTrip(c.form) && i > c.at && i <= c.end+1; behind && !mine {
			continue
		} else if mine && !behind {
			best, behind = -1, true // "with X, on a visit from the 23rd to the 26th"
		}
		span, had := d.End.Sub(d.Start), days.End.Sub(days.Start)
		if mine := i > c.at && i < c.end && span == 0; mine && best >= 0 && best < c.at && (r.joinedBetween(reg, best, c.at) || r.hangsBehind(reg, best, c) || r.ofVerbBefore(reg, best)) {
			best = -1 // "was in Doha on Tuesday and goes to Abu Dhabi today", "after meeting X on Monday"
		}
		if best >= 0 && i < c.at && r.newClauseBetween(reg, best, i) {
			best = -1 // "received X on 20 April, and a week later called Y"
		}
		if best < 0 || span < had || span == had && abs(i-c.at) < abs(best-c.at) {
			best, days, ok = i, d, true
		}
	}
	if !ok && !back {
		if e := r.entryOf(reg.sent); e != nil && !e.days.Start.IsZero() {
			if days, ok = e.days, true; planned && days.End.Before(r.ref) && r.ref.Sub(days.End).Hours() < 7*24 {
				days = Days{days.Start.AddDate(0, 0, 7), days.End.AddDate(0, 0, 7)} // "Thursday: he will meet"
			}
			if until.After(days.End) {
				days.End = until
			}
		}
	}
	return days, ok, back
}

// where finds the place of a clause: a city or state after a word for "in".
func (r *reading) where(reg *region, c *clause, m *meeting) {
	m.place = r.clausePlace(reg, c)
}

// clausePlace is where a clause says that its deed was; empty if it says nothing.
func (r *reading) clausePlace(reg *region, c *clause) place {
	for i := range c.args { // a place that a relative clause speaks of
		if a := &c.args[i]; a.mark == pack.In && len(a.mentions) == 1 && r.mentions[a.mentions[0]].kind == kPlace && a.to <= c.at {
			return r.mentionPlace(&r.mentions[a.mentions[0]])
		}
	}
	from, to := r.span(reg, c)
	best, out := -1, place{}
	for i := from; i < to; i++ {
		x := &reg.chunks[i]
		if x.is(pack.Adverb) && out.empty() {
			if f := r.form(&r.items[x.item], pack.Adverb); f != nil && f.Has("here") {
				if out = r.placed; f.Has("there") {
					out = r.thatPlace(x.first, c.sent)
				}
			}
		}
		if x.kind != cMent || i == 0 {
			continue
		}
		m := &r.mentions[x.idx]
		if m.kind != kPlace && m.kind != kCountry && !(m.kind == kBody && r.seat(m)) {
			continue
		}
		if !r.placedAt(reg, i) || r.whither(m) || r.inRelative(reg, i, c.at) {
			continue
		}
		p := r.mentionPlace(m)
		if near, same := best < 0 || abs(i-c.at) < abs(best-c.at), p.country == out.country && best >= 0 && i > best && i < best+3; p.empty() || !near && !(same && out.city == "") || same && p.city == "" {
			continue // the nearest, but the city rather than its state: "in Laos' capital Vientiane"
		}
		best, out = i, p
	}
	if p, at := r.relativePlace(reg, c); !p.empty() && best < at {
		return p
	}
	if e := r.entryOf(c.sent); out.empty() && e != nil {
		return e.place
	}
	return out
}

// relativePlace is the place on which a clause hangs by a word like "where", and the
// chunk of that word: "came from Tokyo, where they had met".
func (r *reading) relativePlace(reg *region, c *clause) (place, int) {
	joined := false
	for j := c.at - 1; j > 0 && j > c.at-12; j-- {
		x := &reg.chunks[j]
		if joined = joined || x.is(pack.And) && j >= c.at-2; x.kind == cQuote || x.finite() && !x.supports() && !joined || x.is(pack.Comp) || semicolon(r.punct(x)) {
			break // but "where he spoke at A and met B"
		}
		if !r.placeWord(x) {
			continue
		}
		k := j - 1
		if comma(r.punct(&reg.chunks[k])) {
			k--
		}
		for k > 0 && reg.chunks[k].kind == cDate {
			k--
		}
		if k >= 0 && reg.chunks[k].kind == cMent {
			return r.mentionPlace(&r.mentions[reg.chunks[k].idx]), j
		}
		break
	}
	return place{}, -1
}

// placedAt reports whether a word for "in" stands before the mention at chunk i,
// with nothing between but what says which sort of place it is.
func (r *reading) placedAt(reg *region, i int) bool {
	words, sort := false, false
	for j := i - 1; j >= 0 && j > i-7; j-- {
		x := &reg.chunks[j]
		switch {
		case x.is(pack.Prep) && x.mark&(pack.In|pack.At) != 0:
			if j > 0 && reg.chunks[j-1].is(pack.TopicNoun) && !reg.chunks[j-1].is(pack.Occasion) && !(reg.chunks[j-1].trig != nil && isTalk(reg.chunks[j-1].trig)) {
				return false // "the situation in Gaza"
			}
			return !words || sort
		case x.is(pack.Det):
		case x.is(pack.Of), x.kind == cMent && r.mentions[x.idx].bare:
			words = true
		case x.kind == cMent && r.mentions[x.idx].kind == kCountry: // "in Japan Nagoya"
			words, sort = true, true
		case x.kind == cItem && (x.set == 0 || x.is(pack.Word) || x.is(pack.Modifier) || x.is(pack.Honorific) || x.is(pack.Side)):
			words = true
			for _, f := range r.forms(&r.items[x.item], bit(pack.Word)|bit(pack.Side)) {
				sort = sort || f.Has("place") || f.Has("capital")
			}
		default:
			return false
		}
	}
	return false
}

// mentionPlace is the place that a mention of a city or a state names.
func (r *reading) mentionPlace(m *mention) place {
	p := place{at: m.Range}
	switch {
	case m.city != nil:
		p.city, p.country = m.city.Name, m.city.Country
	case m.side && m.capital && len(m.countries) > 0: // "the Chinese capital"
		p.country = m.countries[0]
		p.city = r.pack.States[p.country].Capital
	case m.kind == kBody && r.seat(m): // "in the Kremlin"
		p.country = m.body.Country
	case m.kind == kCountry && len(m.countries) > 0 && !m.bare:
		p.country = m.countries[0]
		if f := r.form(&r.items[r.itemAt[m.First]], pack.City); f != nil && m.Last-m.First == 1 && f.Country != p.country && r.spokenOf(f.Country) > r.spokenOf(p.country) {
			p.city, p.country = f.Name, f.Country // a city with the name of another state
		}
	}
	return p
}

// seat reports whether a body is spoken of as a place: "in the Kremlin".
func (r *reading) seat(m *mention) bool {
	typ := m.body.Get("type")
	return r.pack.Order.Cases && typ == "presidency" || r.pack.Order.Incise && m.body.Country != "" && (typ == "presidency" || typ == "mfa")
}

// onlyTopic reports whether a place is the one place of a phrase that names what
// was discussed: "the situation in Gaza" was not discussed in Gaza.
func (r *reading) onlyTopic(p place, agenda []text.Range) bool {
	if p.at.First >= p.at.Last {
		return false
	}
	for _, g := range agenda {
		if p.at.First < g.First || p.at.Last > g.Last {
			continue
		}
		n := 0
		for i := g.First; i < g.Last; i++ {
			if m := r.mentAt[i]; m >= 0 && r.mentions[m].First == i && (r.mentions[m].kind == kPlace || r.mentions[m].kind == kCountry && !r.mentions[m].bare) {
				n++
			}
		}
		return n == 1
	}
	return false
}

// spokenOf counts how often persons, offices and bodies of a state are named.
func (r *reading) spokenOf(country string) int {
	n := 0
	for w := range r.considered {
		if a := &r.actors[w]; a.country == country && a.kind != kCountry {
			n += len(a.seen)
		}
	}
	return n
}

// clauseRange is the text of a clause: from its first argument to its last.
func (r *reading) clauseRange(c *clause) text.Range {
	return r.trim(c.tok)
}

// trim leaves out punctuation at both ends.
func (r *reading) trim(g text.Range) text.Range {
	edge := func(i int32) bool {
		t := r.doc.Tokens[i]
		if t.Kind != text.Punct {
			return false
		}
		c := rune(t.Num)
		return comma(c) || semicolon(c) || colon(c) || dash(c) || r.pack.Habits.Enders[c]
	}
	for g.First < g.Last && edge(g.First) {
		g.First++
	}
	for g.First < g.Last && (edge(g.Last-1) || r.doc.Tokens[g.Last-1].Is('(') || r.doc.Tokens[g.Last-1].Is('[')) {
		g.Last--
	}
	return g
}

// status is held, unless the clause says otherwise.
func (r *reading) status(c *clause) string {
	switch {
	case c.support != nil && c.support.Frame.Status != "" && c.form.Class == pack.Noun && !c.cancel: // "decided to call off the talks"
		return c.support.Frame.Status
	case c.scheduled && !c.cancel && c.frame.Status == "":
		return "planned"
	case c.frame.Status != "":
		return c.frame.Status
	case c.cancel:
		return "cancelled"
	case c.propose && !c.plan:
		return "proposed"
	case c.plan:
		return "planned"
	case c.ongoing:
		return "ongoing"
	}
	return "held"
}

// ofPlace reports whether a relative word means a place: where.
func (r *reading) ofPlace(x *chunk) bool {
	return r.has(&r.items[x.item], bit(pack.Rel), "place")
}
