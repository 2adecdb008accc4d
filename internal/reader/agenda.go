package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// maxTopics bounds the agenda that one clause gives.
const maxTopics = 24

// topics reads the noun phrases that name what was discussed: after the last
// argument of a verb of discussing, or after a word for "about", up to the
// clause's end, parted at commas and at "and".
func (r *reading) topics(reg *region, c *clause) []text.Range {
	if (c.passive || r.topicIsSubject(c)) && c.frame.Kind == pack.FDiscuss {
		return r.passiveTopics(reg, c)
	}
	start := -1
	obj := false
	for _, s := range c.frame.Topic {
		if s == pack.Obj {
			obj = true
		}
	}
	var about pack.Marker
	for _, s := range c.frame.Topic {
		about |= s
	}
	about &^= pack.Obj | pack.Subj | pack.Poss
	for i := c.at + 1; i < len(reg.chunks) && i < c.at+maxReach; i++ {
		x := &reg.chunks[i]
		if x.is(pack.Comp) || x.is(pack.Sub) && !x.is(pack.Prep) || x.finite() || x.kind == cQuote && !obj {
			break
		}
		if m := r.punct(x); semicolon(m) || comma(m) && c.form.Class == pack.Noun {
			break
		}
		if x.is(pack.Prep) && x.mark&(pack.In|pack.At) != 0 && i+1 < len(reg.chunks) && (r.partOfArg(c, i) || !reg.chunks[i+1].is(pack.TopicNoun)) {
			continue // a place
		}
		if n := i + 1; x.is(pack.Prep) && x.mark&(pack.In|pack.During) != 0 && n < len(reg.chunks) && reg.chunks[n].trig != nil && isTalk(reg.chunks[n].trig) && reg.chunks[n].trig.Class == pack.Noun {
			i = n // "in a telephone call": how, not of what
			continue
		}
		if r.pack.Order.Cases && i > c.at+1 && x.is(pack.Prep) && x.mark&(pack.During|pack.AfterM|pack.Before|pack.Beside) != 0 && x.mark&about == 0 {
			break // "discussed it during his visit"
		}
		if b := c.get(c.frame.B); b != nil && b.from == i && b.to > i {
			continue // one of those who met
		}
		if x.is(pack.Prep) && x.mark&about != 0 && i >= c.at+1 && (!r.partOfArg(c, i) || r.argFrom(c, i)&about != 0) && !r.tripAhead(reg, i+1) && (i+1 >= len(reg.chunks) || reg.chunks[i+1].kind != cDate) {
			start = i + 1
			break
		}
		if i == c.at+1 && x.kind == cItem && (x.is(pack.Occasion) || x.trig != nil && x.trig.Class == pack.Noun && (isTalk(x.trig) || isTrip(x.trig))) {
			continue // "the session took up": its subject
		}
		if obj && x.kind == cMent && !r.partOfArg(c, i) && !r.beginsPhrase(reg, i) {
			break // whom they addressed
		}
		if obj && !r.partOfArg(c, i) && x.kind != cDate && r.beginsPhrase(reg, i) {
			start = i
			break
		}
	}
	if start < 0 && r.pack.Order.MarkedBefore {
		if from, to := r.topicBefore(reg, c, about); from < to {
			return r.phrases(reg, from, to)
		}
	}
	if start < 0 {
		return nil
	}
	end := len(reg.chunks)
	for _, a := range c.args { // with whom ends what
		if a.from > start && a.mark&(pack.With|pack.Between) != 0 && a.mark&about == 0 {
			end = min(end, a.from)
		}
	}
	return r.phrases(reg, start, r.beforePlace(reg, c, start, end))
}

// maxTopicBehind is how many sentences behind a meeting its agenda may be told by a verb of
// which it is the subject.
const maxTopicBehind = 2

// topicIsSubject reports whether what was discussed is the subject of a clause's verb: "grain
// topped the agenda".
func (r *reading) topicIsSubject(c *clause) bool {
	return len(c.frame.Topic) == 1 && c.frame.Topic[0] == pack.Subj
}

// beforePlace leaves off the end of an agenda a city of one of the parties' states,
// where they met: "reviewed ties in Jeddah"; not of "the situation in Gaza".
func (r *reading) beforePlace(reg *region, c *clause, start, end int) int {
	if c.frame.Kind != pack.FDiscuss {
		return end
	}
	for j := start + 1; j+1 < end; j++ {
		x, y := &reg.chunks[j], &reg.chunks[j+1]
		if x.kind != cItem || !x.is(pack.Prep) || x.mark&(pack.In|pack.At) == 0 || y.kind != cMent || r.mentions[y.idx].kind != kPlace || reg.chunks[j-1].is(pack.TopicNoun) {
			continue
		}
		if n := j + 2; n < len(reg.chunks) && reg.chunks[n].kind != cPunct && reg.chunks[n].kind != cDate {
			continue
		}
		for _, w := range r.fillers(c, []pack.Marker{pack.Subj, pack.Obj, pack.With}) {
			if r.actors[w].country == r.mentions[y.idx].city.Country {
				return j
			}
		}
	}
	return end
}

// passiveTopics reads what was discussed off the subject of a passive: "A, B and
// C were discussed".
func (r *reading) passiveTopics(reg *region, c *clause) []text.Range {
	end := c.at
	for end > 0 && reg.chunks[end-1].kind == cItem && (reg.chunks[end-1].is(pack.Aux) || reg.chunks[end-1].is(pack.Adverb)) {
		end--
	}
	start := end
	for start > 0 {
		x := &reg.chunks[start-1]
		if x.is(pack.Comp) || x.is(pack.Sub) || x.finite() || x.kind == cQuote || semicolon(r.punct(x)) {
			break
		}
		start--
	}
	for start < end && (reg.chunks[start].is(pack.And) || reg.chunks[start].is(pack.Adverb) || reg.chunks[start].kind == cPunct) {
		start++
	}
	if r.pack.Order.Inverted && r.opensClause(reg, end-1) { // "(In Berlin) were discussed A, B and C"
		return r.phrases(reg, c.at+1, len(reg.chunks))
	}
	return r.phrases(reg, start, end)
}

// tripAhead reports whether the phrase at a chunk is a visit or a meeting, not
// a subject.
func (r *reading) tripAhead(reg *region, i int) bool {
	for k := i; k < len(reg.chunks) && k < i+6; k++ {
		x := &reg.chunks[k]
		if x.trig != nil {
			switch x.trig.Frame.Kind {
			case pack.FVisit, pack.FArrive:
				return true
			}
		}
		if x.kind == cPunct && !dash(r.punct(x)) || x.is(pack.Prep) && !x.is(pack.Of) || x.kind == cMent && r.mentions[x.idx].kind != kPossessive {
			return false
		}
	}
	return false
}

// argFrom is the marker of the argument that begins at a chunk, 0 if none does.
func (r *reading) argFrom(c *clause, i int) pack.Marker {
	for _, a := range c.args {
		if a.from == i {
			return a.mark
		}
	}
	return 0
}

// partOfArg reports whether a chunk belongs to one of a clause's arguments.
func (r *reading) partOfArg(c *clause, i int) bool {
	for _, a := range c.args {
		if a.from <= i && i < a.to && a.mark&pack.Obj == 0 {
			return true
		}
	}
	return false
}

// beginsPhrase reports whether a noun phrase can begin at a chunk.
func (r *reading) beginsPhrase(reg *region, i int) bool {
	x := &reg.chunks[i]
	if x.kind == cPunct {
		return false
	}
	if x.kind == cQuote {
		return true
	}
	if x.kind == cMent {
		switch m := &r.mentions[x.idx]; m.kind {
		case kPronoun, kAnaphor:
			return false
		case kPerson, kOffice, kGroup: // whom they addressed, not of what they spoke, unless it is an owner
			return r.ownerAt(reg, i+1) || r.pack.Order.Construct
		}
		return true
	}
	if x.is(pack.Prep) || x.is(pack.And) || x.is(pack.Aux) || x.is(pack.Neg) || x.is(pack.Sub) || x.is(pack.Setting) || x.is(pack.Adverb) && !x.is(pack.Noun) && !x.is(pack.Word) || x.is(pack.DayPart) {
		return false
	}
	return true
}

// phrases parts the noun phrases of a list in the chunks [i,to).
func (r *reading) phrases(reg *region, i, to int) []text.Range {
	var out []text.Range
	first, lead, within := i, r.leadOf(reg, i), false
	flush := func(end int) {
		if first < end && len(out) < maxTopics {
			g := text.Range{First: reg.chunks[first].first, Last: reg.chunks[end-1].last}
			if reg.chunks[first].kind == cQuote && end == first+1 {
				q := r.doc.Quotes[reg.chunks[first].idx]
				g = text.Range{First: q.Open + 1, Last: min(q.Close, g.Last)}
			}
			if g = r.trim(g); g.First < g.Last && g.Last-g.First <= 40 {
				out = append(out, g)
			}
		}
	}
	for ; i < to; i++ {
		x := &reg.chunks[i]
		m := r.punct(x)
		switch {
		case x.is(pack.Setting) && !x.finite() && r.settingAt(reg, i):
			flush(i)
			return out
		case x.finite() && !x.is(pack.Noun) && !r.nounLike(reg, first, i) && !(r.pack.Order.MarkedBefore && x.trig.Frame.Kind == pack.FOther), x.trig != nil && x.trig.Frame.Accord, x.is(pack.Comp), x.is(pack.Rel) && i > first, x.is(pack.Sub) && !x.is(pack.Prep), semicolon(m), colon(m):
			flush(r.backOver(reg, first, i))
			return out
		case x.trig != nil && x.trig.Class == pack.Verb && x.feat&pack.Ger != 0 && i > first && comma(r.punct(&reg.chunks[i-1])):
			flush(i - 1)
			return out
		case x.trig != nil && isTalk(x.trig) && x.trig.Class == pack.Noun && i > first && r.prepBefore(reg, i) > first: // "… in a phone call"
			flush(r.prepBefore(reg, i))
			return out
		case x.is(pack.Modifier) && i > first && r.form(&r.items[x.item], pack.Modifier).Get("channel") != "" && i+1 == to: // "… by phone"
			flush(i)
			return out
		case r.pack.Habits.Enders[m]:
			flush(i)
			return out
		case x.kind == cDate && i == first:
			first = i + 1
		case x.kind == cDate && i > first && (i+1 == to || reg.chunks[i+1].kind == cPunct && !comma(r.punct(&reg.chunks[i+1]))):
			end := i
			if reg.chunks[i-1].is(pack.Prep) && i-1 > first {
				end--
			}
			flush(end)
			return out
		case comma(m) && i+1 < to && !listComma(m) && (within && !reg.chunks[i+1].is(pack.And) || reg.chunks[i+1].is(pack.Prep) && r.membersWord(&reg.chunks[i+1])):
			within = true // "cooperation, including in space and energy, and"
		case comma(m):
			flush(i)
			within = false
			n := i + 1
			for n < to && (reg.chunks[n].is(pack.And) || reg.chunks[n].is(pack.Adverb)) {
				n++
			}
			if n >= to || !listComma(m) && (reg.chunks[n].finite() || !r.listGoesOn(reg, n) && !(lead > 0 && r.doc.Tokens[reg.chunks[n].first].ID == lead)) {
				return out
			}
			first, i = n, n-1
			if reg.chunks[n].is(pack.Prep) {
				first = n + 1
			}
		case x.is(pack.And) && i > first && !within && r.separates(reg, first, i):
			flush(i)
			first = i + 1
			for first < to && reg.chunks[first].is(pack.Prep) && !reg.chunks[first].is(pack.And) {
				first++
			}
			i = first - 1
		}
	}
	flush(to)
	return out
}

// leadOf is the number of the preposition that opens a list of topics before chunk i, which
// may stand again before each of them: "se habló de la deuda, de la represa y de"; 0 if none does.
func (r *reading) leadOf(reg *region, i int) int32 {
	if i == 0 || reg.chunks[i-1].kind != cItem || !reg.chunks[i-1].is(pack.Prep) && !reg.chunks[i-1].is(pack.Of) {
		return 0
	}
	return r.doc.Tokens[reg.chunks[i-1].first].ID
}

// nounLike reports whether what could be a verb in the present is the noun of a
// phrase that began before it: "other important issues".
func (r *reading) nounLike(reg *region, first, i int) bool {
	x := &reg.chunks[i]
	if i == first || x.feat&(pack.Past|pack.Fut) != 0 || x.feat&pack.Pres == 0 {
		return false
	}
	p := &reg.chunks[i-1]
	return p.kind == cItem && p.set&^(bit(pack.Word)|bit(pack.Adj)|bit(pack.Noun)|bit(pack.Modifier)|bit(pack.Adverb)|bit(pack.TopicNoun)) == 0 ||
		p.kind == cMent && r.mentions[p.idx].bare
}

// prepBefore is the chunk of the preposition before a noun, articles and
// adjectives between; -1 if there is none.
func (r *reading) prepBefore(reg *region, i int) int {
	j := r.skipDet(reg, i-1)
	if j >= 0 && reg.chunks[j].is(pack.Prep) && reg.chunks[j].mark&(pack.In|pack.During|pack.At|pack.AfterM) != 0 {
		return j
	}
	return -1
}

// backOver leaves out what stands between a phrase and the verb after it and
// belongs to the verb: "and", its subject.
func (r *reading) backOver(reg *region, first, i int) int {
	for j := i - 1; j > first; j-- {
		if reg.chunks[j].is(pack.And) || comma(r.punct(&reg.chunks[j])) {
			return j
		}
		if reg.chunks[j].kind != cMent && !reg.chunks[j].is(pack.Aux) && !reg.chunks[j].is(pack.Adverb) && !reg.chunks[j].is(pack.Rel) {
			return j + 1
		}
	}
	return i
}

// listGoesOn reports whether after a comma another phrase of the list stands,
// not a new clause.
func (r *reading) listGoesOn(reg *region, n int) bool {
	x := &reg.chunks[n]
	if x.is(pack.Sub) || x.is(pack.Rel) || x.is(pack.Comp) || x.is(pack.Aux) || x.is(pack.Plan) || x.is(pack.Setting) {
		return false
	}
	if x.trig != nil && (x.trig.Class == pack.Verb || x.trig.Class == pack.Support || x.trig.Frame.Accord) {
		return false
	}
	if x.is(pack.Prep) && x.mark&(pack.About|pack.On) == 0 {
		return false
	}
	// a mention and then a verb: a new clause
	for k := n; k < len(reg.chunks) && k < n+6; k++ {
		if reg.chunks[k].finite() {
			return false
		}
		if m := r.punct(&reg.chunks[k]); comma(m) || r.pack.Habits.Enders[m] {
			break
		}
	}
	return true
}

// separates reports whether an "and" parts two phrases of the list rather than
// two words of one: what stands on both sides has several words, or a
// preposition or an article follows.
func (r *reading) separates(reg *region, first, i int) bool {
	if i+1 >= len(reg.chunks) {
		return false
	}
	n := &reg.chunks[i+1]
	for k := i - 1; k > first && k > i-6; k-- { // "the ties between A and B"
		if x := &reg.chunks[k]; x.kind == cItem && x.is(pack.Prep) && x.mark == pack.Between {
			return false
		} else if x.is(pack.And) || x.kind == cPunct {
			break
		}
	}
	if n.is(pack.Prep) && n.mark&(pack.About|pack.On) != 0 || n.is(pack.Det) || n.kind == cMent || n.is(pack.TopicNoun) {
		return true
	}
	left := i - first
	right := 0
	for k := i + 1; k < len(reg.chunks) && right < 4; k++ {
		x := &reg.chunks[k]
		if x.kind == cPunct || x.is(pack.And) || x.finite() {
			break
		}
		right++
	}
	return left >= 2 && right >= 2
}

// setting finds the words that name the event beside which something happened.
func (r *reading) setting(reg *region, c *clause) text.Range {
	if r.pack.Order.MarkedBefore {
		return r.settingBehind(reg, c)
	}
	from, to := r.span(reg, c)
	for i := from; i < to; i++ {
		if i < c.at && i > c.at-4 {
			continue // the words before a noun that is the meeting itself
		}
		if reg.chunks[i].kind == cItem && reg.chunks[i].is(pack.Setting) && !(i > 0 && reg.chunks[i-1].is(pack.TopicNoun)) {
			g := r.eventFrom(reg, i+1)
			if x := &reg.chunks[i]; g.First < g.Last && x.last-x.first > 1 { // "on the sidelines of the work of"
				r.eachForm(x.last-1, func(f *pack.Form) {
					if f.Class == pack.Occasion {
						g.First = min(g.First, x.last-1)
					}
				})
			}
			if g.First < g.Last && r.namesEvent(g) {
				return g
			}
		}
	}
	return text.Range{}
}

// settingAt reports whether a word for "on the sidelines of" begins a phrase of its
// own at chunk i: a preposition of place does so only before an event.
func (r *reading) settingAt(reg *region, i int) bool {
	x := &reg.chunks[i]
	if !x.is(pack.Prep) || x.mark&(pack.In|pack.At|pack.To|pack.On|pack.For) == 0 {
		return true
	}
	g := r.eventFrom(reg, i+1)
	return g.First < g.Last && r.namesOccasion(g)
}

// namesOccasion reports whether a phrase names a summit, a forum or the like in so many words.
func (r *reading) namesOccasion(g text.Range) bool {
	for k := r.itemAt[g.First]; k < r.itemAt[g.Last]; k++ {
		if it := &r.items[k]; it.is(pack.Occasion) || it.is(pack.Gathering) {
			return true
		}
	}
	return false
}

// namesEvent reports whether a phrase names an event: a summit, a forum, an
// organisation that met.
func (r *reading) namesEvent(g text.Range) bool {
	for k := r.itemAt[g.First]; k < r.itemAt[g.Last]; k++ {
		it := &r.items[k]
		if it.is(pack.Occasion) || it.is(pack.Gathering) || it.is(pack.Org) {
			return true
		}
	}
	return false
}

// eventPhrase is the event that a verb of attending names.
func (r *reading) eventPhrase(reg *region, c *clause) text.Range {
	for i := c.at + 1; i < len(reg.chunks) && i < c.at+20; i++ {
		x := &reg.chunks[i]
		if x.finite() || x.is(pack.Comp) || x.is(pack.Rel) {
			break
		}
		if x.kind == cItem && (x.is(pack.Occasion) && !r.form(&r.items[x.item], pack.Occasion).Has("ceremony") || x.is(pack.Gathering)) {
			b := i
			for b > c.at+1 {
				p := &reg.chunks[b-1]
				if p.kind == cItem && p.is(pack.Prep) && !p.is(pack.And) || p.kind == cPunct && !dash(r.punct(p)) || p.kind == cDate || r.partOfArg(c, b-1) && p.kind == cMent && r.mentions[p.idx].kind == kPerson {
					break
				}
				b--
			}
			return r.eventFrom(reg, b)
		}
	}
	return text.Range{}
}

// eventFrom reads an event's name from chunk i to the end of its phrase.
func (r *reading) eventFrom(reg *region, i int) text.Range {
	first := i
	named := false
	for ; i < len(reg.chunks) && i < first+24; i++ {
		x := &reg.chunks[i]
		if x.kind == cPunct && r.punct(x) != '"' && r.punct(x) != '-' && !dash(r.punct(x)) && r.punct(x) != '(' && r.punct(x) != ')' || x.finite() || x.is(pack.Comp) || x.is(pack.Rel) || x.is(pack.Sub) && !x.is(pack.Prep) || x.kind == cDate || x.kind == cQuote || x.is(pack.Setting) {
			break
		}
		if x.is(pack.Prep) && !x.is(pack.And) && !x.is(pack.Of) && x.mark&pack.OfM == 0 && (x.mark&(pack.With|pack.About|pack.Between|pack.To|pack.During|pack.By|pack.AfterM|pack.Before) != 0 || named && x.mark&(pack.In|pack.At|pack.On) != 0) {
			break
		}
		if x.kind == cMent && named && (r.mentions[x.idx].kind == kPerson || r.mentions[x.idx].kind == kOffice && !r.mentions[x.idx].plural && len(r.mentions[x.idx].countries) > 0) {
			break
		}
		named = true
	}
	for first < i && reg.chunks[first].is(pack.Prep) {
		first++
	}
	if first >= i {
		return text.Range{}
	}
	return r.trim(text.Range{First: reg.chunks[first].first, Last: reg.chunks[i-1].last})
}
