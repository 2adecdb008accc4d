package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Which days in its reach are not a clause's own.

// ownClause is the chunk from which on days belong to a noun that tells of a trip within
// a relative clause: "held talks on Tuesday with Lula, who is there on a visit". 0 where
// it stands in none.
func (r *Reading) ownClause(reg *Region, c *Clause) int {
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.Inverted || r.Pack.Order.MarkedBefore || c.Form.Class != pack.Noun || !word.IsTrip(c.Form) {
		return 0
	}
	for k := c.At - 1; k > 0 && k > c.At-mention.MaxReach/2; k-- {
		x := &reg.Chunks[k]
		if word.Comma(r.Punct(x)) || word.Semicolon(r.Punct(x)) || x.Kind == OfQuote {
			break
		}
		if x.Kind == OfItem && x.Is(pack.Rel) && !x.Is(pack.Comp) && !r.OfPlace(x) {
			if p := &reg.Chunks[k-1]; word.Comma(r.Punct(p)) || p.Kind == OfMention {
				return k
			}
			break // "on what is his first visit"
		}
	}
	return 0
}

// ofOtherNoun reports whether the date at chunk i owns a noun that is not the trigger at chunk
// at and no event at which one can meet: "after last month's election met".
func (r *Reading) ofOtherNoun(reg *Region, i, at int) bool {
	if i+2 >= len(reg.Chunks) || !r.OwnerAt(reg, i+1) || at > i && at <= i+mention.MaxOwned || r.Dates[reg.Chunks[i].Idx].Stepped() {
		return false
	}
	for k := i + 2; k < len(reg.Chunks) && k < i+2+mention.MaxOwned; k++ {
		x := &reg.Chunks[k]
		if x.Kind != OfItem || x.Is(pack.Occasion) {
			return false
		}
		if x.Is(pack.Noun) || x.Is(pack.Word) || x.Is(pack.TopicNoun) || x.Set == 0 {
			break
		}
	}
	return true
}

// inDescription reports whether the date at chunk i stands in words between commas that say who
// the subject of the verb at chunk at is: "X, the only one to have been there this year, met".
func (r *Reading) inDescription(reg *Region, i, at int) bool {
	j := at - 1
	for j > i && reg.Chunks[j].Kind == OfItem && reg.Chunks[j].Set&(word.Bit(pack.Aux)|word.Bit(pack.Adverb)) != 0 {
		j--
	}
	if j <= i || !word.Comma(r.Punct(&reg.Chunks[j])) || !r.Pack.Order.SubjectFirst {
		return false
	}
	k := r.OverDescription(reg, j)
	return k >= 0 && i > k
}

// asideDay reports whether a day alone stands between commas, the second at chunk q, behind the noun
// of a trip at chunk p that only says during what something was: "on the last day of his stay,
// Sunday, he was received".
func (r *Reading) asideDay(reg *Region, p, q int) bool {
	if q-2 <= p || reg.Chunks[q-1].Kind != OfDate || !word.Comma(r.Punct(&reg.Chunks[q])) || !word.Comma(r.Punct(&reg.Chunks[q-2])) || !word.IsTrip(reg.Chunks[p].Trig) {
		return false
	}
	for k := p - 1; k >= 0 && k > p-mention.MaxReach/2; k-- {
		x := &reg.Chunks[k]
		if x.Kind == OfItem && x.Is(pack.Prep) && x.Mark&(pack.Before|pack.AfterM) != 0 {
			return false
		}
		if x.Kind == OfPunct || x.Finite() {
			break
		}
	}
	return true
}

// dayInFront reports whether the noun of a trip at chunk p stands between commas, behind a preposition, with a
// day before them and none within, so that the day is that of the clause from chunk to on: "on Tuesday,
// upon his arrival, he dined".
func (r *Reading) dayInFront(reg *Region, p, to int) bool {
	if !word.IsTrip(reg.Chunks[p].Trig) {
		return false
	}
	q := p + 1
	for ; q < to && !word.Comma(r.Punct(&reg.Chunks[q])); q++ {
		if x := &reg.Chunks[q]; x.Kind == OfDate || x.Finite() || x.Kind == OfQuote {
			return false
		}
	}
	if q >= to {
		return false
	}
	for k := p - 1; k > 0 && k > p-mention.MaxReach/2; k-- {
		x := &reg.Chunks[k]
		if x.Kind == OfDate || x.Finite() || x.Kind == OfQuote {
			return false
		}
		if word.Comma(r.Punct(x)) {
			f := k + 1
			for f < p && reg.Chunks[f].Kind == OfItem && reg.Chunks[f].Is(pack.Adverb) && !reg.Chunks[f].Is(pack.Prep) {
				f++
			}
			return reg.Chunks[f].Kind == OfItem && (reg.Chunks[f].Is(pack.Prep) || f == p) && reg.Chunks[k-1].Kind == OfDate
		}
	}
	return false
}

// mainGoesOn reports whether the verb, or the noun of meeting, at chunk k stands behind the comma that ends the
// relative clause of the verb at chunk at: "X, who will see Y, held talks on Monday".
func (r *Reading) mainGoesOn(reg *Region, k, at int) bool {
	x := &reg.Chunks[k]
	if !word.Comma(r.Punct(&reg.Chunks[k-1])) {
		return false
	}
	aux := r.Pack.Order.SubjectFirst && !r.Pack.Order.Cases && x.Kind == OfItem && x.Is(pack.Aux) && x.Trig == nil && !x.Is(pack.Prep) && !x.Is(pack.Adverb) && !x.Is(pack.And)
	if !aux && (x.Trig == nil || !x.Supports() && !(x.Trig.Class == pack.Noun && word.IsTalk(x.Trig))) {
		return false
	}
	for j := at - 1; j >= 0 && !word.Comma(r.Punct(&reg.Chunks[j])); j-- {
		if x := &reg.Chunks[j]; x.Is(pack.Rel) && !x.Is(pack.Det) {
			return true
		}
	}
	return false
}

// datesItsOwn reports whether the verb at chunk k, which "and" joins to one before it, has a day between it and
// what it carries: "met A, and held on Wednesday talks with B".
func (r *Reading) datesItsOwn(reg *Region, k int) bool {
	if k == 0 || !reg.Chunks[k-1].Is(pack.And) {
		return false
	}
	for i := k + 1; i+1 < len(reg.Chunks) && i < k+mention.MaxReach/2; i++ {
		x := &reg.Chunks[i]
		if x.Kind == OfPunct || x.Kind == OfQuote || x.Finite() {
			return false
		}
		if y := &reg.Chunks[i+1]; x.Kind == OfDate {
			return y.Kind == OfMention || y.Kind == OfItem && !y.Is(pack.And) && !y.Finite()
		}
	}
	return false
}

// cameThen reports whether the date at chunk i says when somebody came who did what the verb at
// chunk c.At tells, in words that a comma parts from it and that have no subject of their own:
// "having arrived on Friday, he met", "X, who arrived on Friday, met", "after his arrival on Friday".
func (r *Reading) cameThen(reg *Region, i int, c *Clause) bool {
	if r.Pack.Order.Cases && r.ofAttribute(reg, i, c.At) {
		return true
	}
	if word.IsTrip(c.Form) {
		return false
	}
	end := i + 1
	for end < len(reg.Chunks) && reg.Chunks[end].Kind != OfQuote && !word.Comma(r.Punct(&reg.Chunks[end])) {
		end++
	}
	if end+1 >= len(reg.Chunks) || reg.Chunks[end].Kind == OfQuote || i < c.At && end > c.At || reg.Chunks[end+1].Kind == OfItem && reg.Chunks[end+1].Is(pack.And) {
		return false
	}
	if n := &reg.Chunks[end+1]; n.Kind == OfItem && n.Is(pack.Rel) && r.OfPlace(n) {
		return false // "landed on Friday in Beirut, where he met"
	}
	came := -1
	for k := i - 1; k >= 0 && k > i-mention.MaxReach; k-- {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == OfPunct || x.Kind == OfQuote || k == c.At:
			return came >= 0 && (i < c.At || k > c.At)
		case came < 0 && x.Trig != nil && (x.Trig.Frame.Kind == pack.FArrive || x.Trig.Class == pack.Noun && word.IsTrip(x.Trig)):
			if x.Trig.Class == pack.Noun && !r.afterIt(reg, k) || r.Pack.Order.Dropped && i < c.At && x.Trig.Class == pack.Verb && !r.Hangs(reg, k) {
				return false
			}
			came = k
		case came < 0 && x.Finite():
			return false
		case came >= 0 && x.Kind == OfMention && r.Mentions[x.Idx].Kind != mention.Possessive && !(k > 0 && reg.Chunks[k-1].Is(pack.Prep)):
			return false // "X arrived on Friday, …"
		}
	}
	return came >= 0 && i < c.At
}

// ofAttribute reports whether the date at chunk i is that of a participle in a case, which stands
// with what belongs to it before its noun: "with the chosen-INS on-Wednesday president-INS".
func (r *Reading) ofAttribute(reg *Region, i, at int) bool {
	for k := i - 1; k >= 0 && k > i-mention.MaxAdverbials; k-- {
		x := &reg.Chunks[k]
		if k == at || x.Kind == OfPunct || x.Kind == OfQuote || x.Finite() {
			return false
		}
		if x.Trig == nil || x.Feat&pack.Ger == 0 || x.Feat&pack.Cases == 0 {
			continue
		}
		for n := i + 1; n < len(reg.Chunks) && n < i+mention.MaxAdverbials; n++ {
			y := &reg.Chunks[n]
			if n == at || y.Kind == OfPunct || y.Kind == OfQuote || y.Finite() {
				return false // "the held on-Tuesday talks": theirs
			}
			if y.Kind == OfMention && r.Mentions[y.Idx].Kind != mention.Place && r.CaseOf([]int32{y.Idx})&x.Feat&pack.Cases != 0 {
				return true
			}
		}
		return false
	}
	return false
}

// afterIt reports whether a word for "after" governs the noun at chunk k.
func (r *Reading) afterIt(reg *Region, k int) bool {
	p := r.SkipDet(reg, k-1)
	for p > 0 && reg.Chunks[p].Kind == OfMention && r.Mentions[reg.Chunks[p].Idx].Kind == mention.Possessive {
		p--
	}
	return p >= 0 && reg.Chunks[p].Is(pack.Prep) && reg.Chunks[p].Mark&pack.AfterM != 0
}

// Hangs reports whether the verb at chunk k is no more than a participle, a gerund or an infinitive,
// or the verb of a relative clause: what it tells hangs on another verb.
func (r *Reading) Hangs(reg *Region, k int) bool {
	x := &reg.Chunks[k]
	if !x.Finite() || x.Feat&pack.Part != 0 && !(k > 0 && reg.Chunks[k-1].Kind == OfItem && reg.Chunks[k-1].Is(pack.Aux)) || k == 0 && r.Pack.Order.SubjectFirst && !r.Pack.Order.Dropped {
		return true
	}
	if k > 0 && reg.Chunks[k-1].Kind == OfItem && r.Has(&r.Items[reg.Chunks[k-1].Item], word.Bit(pack.Aux), "perfect") {
		return true // "having arrived"
	}
	for j := k - 1; j >= 0 && j > k-mention.MaxAdverbials; j-- {
		y := &reg.Chunks[j]
		if y.Kind == OfItem && y.Is(pack.Rel) && !y.Is(pack.Det) {
			return true
		}
		if y.Kind != OfItem || y.Finite() {
			return false
		}
	}
	return false
}

// hangsBehind reports whether a word for "after" or "before" that stands right before what a
// clause tells parts it from a date at chunk i before it, which is another's: "landed on Tuesday
// after (a) meeting (with) X on Monday".
func (r *Reading) hangsBehind(reg *Region, i int, c *Clause) bool {
	for k := c.At - 1; k > i && k > c.At-mention.MaxAdverbials; k-- {
		x := &reg.Chunks[k]
		if x.Kind != OfItem && !r.SubjectPronoun(reg, k) || x.Finite() {
			return false
		}
		if x.Kind == OfItem && (x.Is(pack.Prep) || x.Is(pack.Sub)) && x.Mark&(pack.Before|pack.AfterM) != 0 {
			return true
		} else if x.Kind == OfItem && x.Is(pack.Prep) && !x.Is(pack.Plan) && !x.Is(pack.Aux) {
			return false
		}
	}
	return false
}

// ofVerbBefore reports whether the date at chunk i stands behind a finite verb in its stretch, and
// so tells when that was: "said on Tuesday he would meet X on Friday".
func (r *Reading) ofVerbBefore(reg *Region, i int) bool {
	for k := i - 1; k >= 0 && k > i-mention.MaxAdverbials; k-- {
		x := &reg.Chunks[k]
		if x.Finite() {
			return true
		}
		if r.Boundary(x) {
			return false
		}
	}
	return false
}

// doneThen reports whether the date at chunk i is that of a verb in the past tense before it, in
// another clause than the planned one at chunk at: "flew in on Tuesday, and is to meet X".
func (r *Reading) doneThen(reg *Region, i, at int) bool {
	parted := false
	for k := i + 1; k < at; k++ {
		x := &reg.Chunks[k]
		parted = parted || word.Comma(r.Punct(x)) || x.Is(pack.Rel) || x.Is(pack.And)
	}
	for k := i - 1; parted && k >= 0 && k > i-mention.MaxAdverbials; k-- {
		x := &reg.Chunks[k]
		if x.Finite() {
			return x.Past() && (k == 0 || !reg.Chunks[k-1].Is(pack.Plan) && !reg.Chunks[k-1].Is(pack.Aux))
		}
		if r.Boundary(x) {
			return false
		}
	}
	return false
}

// stillAhead reports whether the weekday at chunk i, of talks that a word for "before" governs, is
// the one that comes after the day of the verb they hang on, or after today where that verb has
// none: "spoke on Tuesday ahead of talks with X on Friday".
func (r *Reading) stillAhead(reg *Region, c *Clause, i int) bool {
	if i < c.At || !word.IsTalk(c.Form) || c.Form.Class != pack.Noun {
		return false
	}
	k := r.SkipDet(reg, c.At-1)
	if k < 0 || !reg.Chunks[k].Is(pack.Prep) || reg.Chunks[k].Mark&pack.Before == 0 {
		return false
	}
	own := r.DaysOf(reg.Chunks[i].Idx, false)
	for j := range reg.Chunks[:k] {
		if x := &reg.Chunks[j]; x.Kind == OfDate {
			d := r.DaysOf(x.Idx, false)
			return !d.Start.IsZero() && own.Start.Before(d.Start)
		}
	}
	return !r.metFirst(reg, k)
}

// OnlyBounds reports whether a date only bounds the time: "since 2011", "until Monday"; not
// the one of the noun at chunk at, "since the talks on Monday".
func (r *Reading) OnlyBounds(reg *Region, i, at int) bool {
	bounds := func(m pack.Marker) bool {
		return m&(pack.Before|pack.AfterM) != 0 && m&(pack.In|pack.To|pack.With) == 0
	}
	if d := &r.Dates[reg.Chunks[i].Idx]; r.Pack.Order.Cases && reg.Chunks[i].Kind == OfDate && !d.Days.Start.IsZero() && d.Days.End.Sub(d.Days.Start).Hours() > 24*360 && r.SinceYear(d) {
		return true // "the first visit since 2013"
	}
	if r.fromUntil(reg, i) {
		return false // "from today until Saturday"
	}
	if first := &r.Items[r.ItemAt[reg.Chunks[i].First]]; (!r.Pack.Order.Cases || !first.Is(pack.Day)) && !r.countedBack(reg, i) { // not "the day before" itself
		for _, f := range r.Forms(first, word.Bit(pack.Prep)) {
			if bounds(f.Markers) {
				return true
			}
		}
	}
	if r.Until(reg, i) {
		return true
	}
	if i > 0 && reg.Chunks[i-1].Is(pack.Prep) && bounds(reg.Chunks[i-1].Mark) {
		return true
	}
	for k := i + 1; k < len(reg.Chunks) && k-i < maxSince; k++ { // a word for "since" behind its date and what was then
		x := &reg.Chunks[k]
		if k == at || x.Kind == OfDate || x.Kind == OfPunct {
			break
		}
		if x.Kind == OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Word), "since") {
			return true
		}
	}
	for k := i - 1; k >= 0 && i-k < 12; k-- { // "since his election on 2 April"
		x := &reg.Chunks[k]
		if k == at || x.Kind == OfDate || x.Kind == OfPunct || x.Finite() {
			break
		}
		if x.Is(pack.Prep) {
			if r.Has(&r.Items[x.Item], word.Bit(pack.Prep), "since") {
				return true
			}
		}
	}
	return false
}

// Until reports whether the date at chunk i is the last day of something: it begins with a word for
// "until" or stands behind one, and no word for "from" opens it as a range.
func (r *Reading) Until(reg *Region, i int) bool {
	if reg.Chunks[i].Kind != OfDate {
		return false
	}
	if first := &r.Items[r.ItemAt[reg.Chunks[i].First]]; r.Has(first, untils, "until") {
		return true
	}
	return i > 0 && reg.Chunks[i-1].Kind == OfItem && r.Has(&r.Items[reg.Chunks[i-1].Item], untils, "until")
}

// fromUntil reports whether the date at chunk i tells both its first day and its last.
func (r *Reading) fromUntil(reg *Region, i int) bool {
	if reg.Chunks[i].Kind != OfDate {
		return false
	}
	for k := r.ItemAt[reg.Chunks[i].First] + 1; k < r.ItemAt[reg.Chunks[i].Last]; k++ {
		if r.Has(&r.Items[k], untils, "until") {
			return true
		}
	}
	return false
}

// untils are the classes of the words for "until": "stays until" in one word too.
const untils = 1<<pack.Prep | 1<<pack.Sub | 1<<pack.Verb

// maxSince bounds the chunks between a date and the word for "since" behind it.
const maxSince = 8

// inRelative reports whether chunk i lies in a relative clause between a
// subject and its verb at chunk at.
func (r *Reading) inRelative(reg *Region, i, at int) bool {
	if i > at {
		return false
	}
	if r.Pack.Order.Cases { // its commas are always written
		closed := false
		for k := i; k < at; k++ {
			closed = closed || word.Comma(r.Punct(&reg.Chunks[k]))
		}
		if !closed {
			return false
		}
	}
	if x := &reg.Chunks[at]; r.Pack.Order.SubjectFirst && !r.Pack.Order.Cases && x.Trig != nil && x.Trig.Class == pack.Noun {
		same := true // "who had on Monday a meeting": of one clause
		for k := i; k < at && same; k++ {
			same = !reg.Chunks[k].Finite() && !reg.Chunks[k].Is(pack.Aux) && reg.Chunks[k].Kind != OfPunct
		}
		if same {
			return false
		}
	}
	rel, verb := false, false
	for k := i - 1; k >= 0 && k > i-mention.MaxReach && !rel; k-- {
		x := &reg.Chunks[k]
		rel = x.Is(pack.Rel)
		verb = verb || x.Finite()
		if word.Comma(r.Punct(x)) || x.Is(pack.Sub) {
			break
		}
	}
	if !rel {
		return false
	}
	for k := i; k < at; k++ {
		verb = verb || reg.Chunks[k].Finite()
	}
	return verb
}

// inParticiple reports whether a date at chunk i belongs to a participle behind it, after a
// comma behind a verb at chunk at: "X, two weeks ago still chairing the session".
func (r *Reading) inParticiple(reg *Region, at, i int) bool {
	for k := i - 1; k > at+1 && k > i-MaxHeld; k-- { // "the flights, broken off in 2020"
		if x := &reg.Chunks[k]; x.Kind == OfPunct {
			break
		} else if x.Trig != nil && x.Trig.Frame.Kind == pack.FOther && x.Feat&pack.Ger != 0 && x.Feat&pack.Cases != 0 && word.Comma(r.Punct(&reg.Chunks[k-1])) {
			return true
		}
	}
	n := i + 1
	for n < len(reg.Chunks) && reg.Chunks[n].Kind == OfItem && reg.Chunks[n].Trig == nil && reg.Chunks[n].Is(pack.Adverb) {
		n++
	}
	if n >= len(reg.Chunks) || reg.Chunks[n].Trig == nil || reg.Chunks[n].Feat&pack.Ger == 0 || reg.Chunks[n].Feat&(pack.Past|pack.Pres|pack.Fut) != 0 {
		return false
	}
	for k := i - 1; k > at; k-- {
		if word.Comma(r.Punct(&reg.Chunks[k])) {
			return true
		}
	}
	return false
}

// ToldEarlier reports whether a verb stands in a tense that says that what it tells of was
// before the rest, "had met", and nothing in its sentence says when.
func (r *Reading) ToldEarlier(reg *Region, c *Clause) bool {
	if !r.EarlierTense(reg, c) {
		return false
	}
	s := r.Doc.Sents[reg.Sent]
	for k := r.ItemAt[s.First]; k < r.ItemAt[s.Last]; k++ {
		if r.Items[k].Is(pack.DayPart) || r.DateAt[r.Items[k].First] >= 0 {
			return false
		}
	}
	return true
}

// EarlierTense reports whether a verb, or the one that carries a noun, stands in a tense that says
// that what it tells of was before the rest: "had met".
func (r *Reading) EarlierTense(reg *Region, c *Clause) bool {
	at := c.At
	if c.Support != nil { // "had held talks"
		for k := c.At - 1; k >= 0 && k > c.At-8; k-- {
			if reg.Chunks[k].Supports() {
				at = k
				break
			}
		}
	}
	before := false
	for k := at; k >= 0 && k > at-5; k-- {
		x := &reg.Chunks[k]
		if x.Kind == OfMention || x.Kind == OfPunct || k < at && x.Finite() && !x.Is(pack.Aux) {
			break
		}
		for i := x.First; i < x.Last; i++ {
			r.EachForm(i, func(f *pack.Form) { before = before || f.Class == pack.Aux && f.Has("earlier") })
		}
	}
	return before
}

// HadBefore reports whether an auxiliary that makes the tense an earlier one opens the clause of the
// verb in the past tense at a chunk, with the subject between them: "had the minister received".
func (r *Reading) HadBefore(reg *Region, at int) bool {
	if reg.Chunks[at].Feat&pack.Past == 0 || reg.Chunks[at].Feat&pack.Pres != 0 {
		return false
	}
	for k := at - 1; k >= 0; k-- {
		x := &reg.Chunks[k]
		if x.Kind == OfItem && x.Is(pack.Aux) && r.Has(&r.Items[x.Item], word.Bit(pack.Aux), "had") {
			return k == 0 || reg.Chunks[k-1].Is(pack.And) || reg.Chunks[k-1].Kind == OfPunct
		}
		if x.Finite() && !x.Is(pack.Aux) || x.Kind == OfQuote || x.Is(pack.Comp) || x.Is(pack.Rel) {
			return false
		}
	}
	return false
}

// SinceYear reports whether a year only bounds the time: "since 2011". Other words for
// "in" stand before it.
func (r *Reading) SinceYear(d *date.Date) bool {
	it := &r.Items[r.ItemAt[d.First]]
	return it.Is(pack.Prep) && func() bool {
		for _, f := range r.Forms(it, word.Bit(pack.Prep)) {
			if f.Markers&(pack.In|pack.At) != 0 {
				return false
			}
		}
		return true
	}()
}

// MaxHeld bounds the chunks between such a noun and the verb that says that it took place.
const MaxHeld = 6
