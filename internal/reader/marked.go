package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Languages that set what a preposition marks before the verb: "A with B talks
// held", "A to B thanks expressed", "they about the crisis views exchanged".

// listComma reports whether r parts the members of a list, and no clauses.
func listComma(r rune) bool { return r == 0x3001 }

// stretch is the chunk at which the words that end before chunk at begin: after a
// comma that parts clauses, a quotation, a cue that ends with its comma.
func (r *reading) stretch(reg *region, at int) int {
	title := at > 0 && r.inTitle(reg.chunks[at-1].first)
	for k := at - 1; k >= 0 && at-k < maxSubject; k-- {
		x := &reg.chunks[k]
		m := r.punct(x)
		if x.kind == cQuote || m != 0 && (comma(m) && !listComma(m) || semicolon(m) || colon(m) || r.pack.Habits.Enders[m]) || r.closes(x) && (k == 0 || reg.chunks[k-1].kind == cPunct) || r.endsWithComma(x) {
			return k + 1
		}
		if title && (m == '|' || m == 0xFF5C) {
			return k + 1
		}
		if title && k > 0 && !r.doc.Tokens[x.first].Has(text.Glued) {
			return k // a space in a headline
		}
	}
	return max(0, at-maxSubject+1)
}

// endsWithComma reports whether a word's form has its comma in it.
func (r *reading) endsWithComma(x *chunk) bool {
	if x.kind != cItem || x.last-x.first < 2 {
		return false
	}
	t := &r.doc.Tokens[x.last-1]
	return t.Kind == text.Punct && (comma(rune(t.Num)) || colon(rune(t.Num)))
}

// marked notes the arguments with a preposition that stand between the beginning
// of a verb's stretch and the chunk j before it.
func (r *reading) marked(reg *region, c *clause, j int) {
	from := r.stretch(reg, c.at)
	for k := j; k >= from; k-- {
		x := &reg.chunks[k]
		if x.head > 0 && x.head != reg.chunks[c.at].head {
			continue
		}
		if x.finite() && x.trig.Frame.Kind != pack.FOther && x.trig.Frame.Kind != pack.FSupport && !r.inTopic(reg, c, from, k) && (x.trig.Frame.Kind != pack.FEvent || c.frame.Kind != pack.FEvent) {
			return
		}
		if x.kind != cItem || !x.is(pack.Prep) || x.mark == 0 {
			continue
		}
		if x.is(pack.And) && k > 0 && reg.chunks[k-1].kind == cMent && r.mentions[reg.chunks[k-1].idx].kind != kPlace && !r.governed(reg, k-1) && !(reg.chunks[k+1].kind == cItem && reg.chunks[k+1].head > 0 && reg.chunks[k+1].head != reg.chunks[c.at].head) {
			continue // "A and B signed", not "A with the visiting B"
		}
		if r.clauseTowards(reg, k, c) {
			continue
		}
		n := k + 1
		for n < c.at && n < k+4 && reg.chunks[n].kind == cItem && reg.chunks[n].set&^(bit(pack.Det)|bit(pack.Word)|bit(pack.Number)|bit(pack.Of)|bit(pack.Adverb)) == 0 && reg.chunks[n].trig == nil {
			n++
		}
		if n < c.at && reg.chunks[n].head > 0 && reg.chunks[n].head != reg.chunks[c.at].head {
			n = reg.chunks[n].head
		}
		if n >= c.at || reg.chunks[n].kind != cMent || r.mentions[reg.chunks[n].idx].bare || r.mentions[reg.chunks[n].idx].kind == kPossessive {
			continue
		}
		a := r.chainRight(reg, n)
		if k := r.mentions[reg.chunks[n].idx].kind; isTrip(c.form) && (k == kPerson || k == kOffice || k == kGroup) && a.to == c.at {
			continue // "about X's coming"
		}
		if x.mark&(pack.In|pack.At) != 0 && a.to > n+2 && reg.chunks[n+1].is(pack.Prep) { // "in Laos with X"
			a.mentions, a.to = a.mentions[:1], n+1
		}
		a.to = r.pastHouse(reg, c, &a, x.mark)
		if city := r.cityAfter(reg, a.to); city > 0 && city < c.at && r.mentions[reg.chunks[n].idx].kind == kCountry && len(a.mentions) == 1 {
			a.mentions, a.to = []int32{reg.chunks[city].idx}, city+1 // "in Laos(' capital) Vientiane"
		}
		if a.to < c.at && x.mark&pack.With != 0 && r.mentions[reg.chunks[a.to-1].idx].kind == kCountry && reg.chunks[a.to].kind == cItem && (reg.chunks[a.to].set == 0 || reg.chunks[a.to].only(bit(pack.Word)) || x.is(pack.And) && reg.chunks[a.to].is(pack.TopicNoun)) {
			continue // "with the German carmaker", "(about) the war and the Burmese crisis"
		}
		if p := a.to + 1; p < c.at && r.ownerAt(reg, a.to) && x.mark&pack.With != 0 && isTalk(c.form) && reg.chunks[p].kind == cItem && reg.chunks[p].trig == nil && reg.chunks[p].set&smallWords == 0 {
			continue // "with A's aides"
		}
		a.from, a.mark = k, x.mark
		if f := r.form(&r.items[x.item], pack.Prep); a.mark&pack.By != 0 && f.Has("passive") {
			c.passive = true
		}
		c.args = append(c.args, a)
	}
}

// within is the argument of a clause in which chunk j lies, nil if it lies in none.
func (c *clause) within(j int) *arg {
	for i := range c.args {
		if a := &c.args[i]; a.from <= j && j < a.to {
			return a
		}
	}
	return nil
}

// topicBefore are the chunks between a word for "about" and the verb after them.
func (r *reading) topicBefore(reg *region, c *clause, about pack.Marker) (from, to int) {
	for k := c.at - 1; k >= r.stretch(reg, c.at); k-- {
		x := &reg.chunks[k]
		if x.finite() && x.trig.Frame.Kind != pack.FOther && x.trig.Frame.Kind != pack.FSupport || x.kind == cItem && x.is(pack.Prep) && !x.is(pack.And) && x.mark&about == 0 {
			if x.finite() {
				return 0, 0
			}
			continue
		}
		if x.kind == cItem && x.is(pack.Prep) && x.mark&about != 0 {
			end := c.at
			for end > k+1 {
				y := &reg.chunks[end-1]
				if y.kind != cItem || y.is(pack.TopicNoun) || y.is(pack.Noun) || y.set&(bit(pack.Adverb)|bit(pack.Support)|bit(pack.Modifier)|bit(pack.Aux)) == 0 && !(y.trig != nil && y.trig.Class == pack.Verb) {
					break
				}
				end--
			}
			return k + 1, end
		}
	}
	return 0, 0
}

// sayer finds who speaks in a language that marks arguments before the verb: the
// mention with which the cue's stretch begins, or the one next to the cue; of a
// stretch without either, whoever spoke in the sentence before it, or the mention
// with which an earlier stretch begins. Stranger says that words which name nobody
// stand in that place.
func (r *reading) sayer(reg *region, c *clause) (g *group, stranger bool) {
	from := r.stretch(reg, c.at)
	if g, stranger = r.accordInside(reg, from, c.at); g != nil || stranger {
		return g, stranger
	}
	g, stranger = r.opener(reg, from, c.at)
	if g != nil || stranger {
		return g, stranger
	}
	if len(r.speech.who) > 0 && r.speech.whoAt == reg.sent {
		return nil, false
	}
	for to := from - 1; to > 0; {
		from = r.stretch(reg, to)
		if to-from > 0 && reg.chunks[to].kind != cQuote {
			if g, stranger = r.opener(reg, from, to); g != nil {
				return g, false
			} else if stranger {
				g = r.personFirst(reg, from, to)
				return g, g == nil
			}
		}
		to = from - 1
	}
	return nil, false
}

// small are the words that may stand around a subject.
const smallWords = 1<<pack.Adverb | 1<<pack.Aux | 1<<pack.Plan | 1<<pack.Maybe | 1<<pack.Neg | 1<<pack.DayPart | 1<<pack.Report | 1<<pack.Modifier | 1<<pack.Ongoing | 1<<pack.Cancel

// opener is the subject of a stretch of words [from,at): the mention it begins
// with, where what follows shows that it is one, or the mention at its end.
func (r *reading) opener(reg *region, from, at int) (g *group, stranger bool) {
	p := from
	for p < at {
		x := &reg.chunks[p]
		if x.kind == cDate || x.kind == cPunct || x.kind == cItem && x.trig == nil && (r.doc.Tokens[x.first].Kind == text.Number || x.only(bit(pack.Number)|bit(pack.Unit)|bit(pack.Which)) && x.set != 0 || x.is(pack.And) && !(x.is(pack.Prep) && p+1 < at && reg.chunks[p+1].kind == cMent) || x.set&smallWords != 0 && x.set&(bit(pack.Prep)|bit(pack.Word)) == 0 || x.set&smallWords != 0 && x.is(pack.Word) && !x.is(pack.Prep)) {
			p++
			continue
		}
		break
	}
	if p < at && reg.chunks[p].head > 0 {
		p = reg.chunks[p].head
	}
	if p >= at {
		return nil, false
	}
	x := &reg.chunks[p]
	if x.trig != nil && x.trig.Frame.Accord {
		return nil, true // "according to X's report"
	}
	if x.kind == cMent && r.mentions[x.idx].kind != kPossessive && !r.mentions[x.idx].bare {
		to := p + 1
		mentions := []int32{x.idx}
		with := false
		for to+1 < at && reg.chunks[to+1].kind == cMent && (listComma(r.punct(&reg.chunks[to])) || r.joins(&reg.chunks[to])) {
			with = with || reg.chunks[to].is(pack.Prep)
			mentions, to = append(mentions, reg.chunks[to+1].idx), to+2
		}
		if with {
			for k := to; k < at; k++ {
				if reg.chunks[k].trig != nil {
					mentions, to = mentions[:1], p+1 // "A, with B talking, said"
					break
				}
			}
		}
		if to >= at || to+1 == at && r.ownerAt(reg, to) && at < len(reg.chunks) && reg.chunks[at].trig != nil && reg.chunks[at].trig.Has("document") || r.afterSubject(&reg.chunks[to]) || r.ownsTrip(reg, to, at) || r.whenDone(reg, to, at) {
			return &group{mentions: mentions, from: p, to: to, begin: p}, false
		}
	}
	j := r.beforeVerb(reg, r.beforeAddressee(reg, p, at))
	if j > p && reg.chunks[j].kind == cMent {
		a := r.chainLeft(reg, j)
		if q := a.from - 1; q >= from {
			y := &reg.chunks[q]
			if r.clauseUnder(reg, q, at) {
				return &group{mentions: a.mentions, from: a.from, to: a.to, begin: from}, false
			}
			if m := &r.mentions[reg.chunks[j].idx]; m.kind == kPerson && len(m.titles) > 0 && y.kind == cItem && !y.finite() && !y.is(pack.Prep) {
				return &group{mentions: a.mentions, from: a.from, to: a.to, begin: from}, false
			}
			if y.kind == cMent || y.kind == cItem && !y.finite() && !y.is(pack.Prep) && !y.is(pack.Of) && y.trig == nil && y.set == 0 {
				return nil, true // what stands there is no one known
			}
			if y.kind == cItem && !y.finite() && !y.is(pack.Prep) && (!y.is(pack.Of) || y.head > 0 || r.ownerAt(reg, q)) {
				return &group{mentions: a.mentions, from: a.from, to: a.to, begin: from}, false
			}
		}
		return nil, false
	}
	if x.kind == cMent {
		return nil, true
	}
	return nil, !(x.trig != nil || x.is(pack.Prep) || x.is(pack.Sub) || x.is(pack.Setting) || x.kind == cQuote)
}

// afterSubject reports whether a chunk can follow a subject: it is no more of its
// noun group.
func (r *reading) afterSubject(x *chunk) bool {
	if x.kind == cDate || x.finite() {
		return true
	}
	if x.kind == cItem && x.is(pack.Word) && r.form(&r.items[x.item], pack.Word).Has("verbal") {
		return true
	}
	return x.kind == cItem && (x.set&smallWords != 0 || x.is(pack.Prep) || x.is(pack.Sub) || x.trig != nil)
}

// goesOn gives a sentence without a cue to the speech told indirectly before it,
// where the language lets a speech run over several sentences of a paragraph: not
// one that the reporter tells, who names the speaker, gives the day, or tells of a
// meeting or a trip of somebody.
func (r *reading) goesOn(reg *region, list []clause) bool {
	sp := &r.speech
	if !r.pack.Habits.RunsOn || sp.last < 0 || sp.last != len(r.statements)-1 || sp.sent != reg.sent-1 || len(reg.chunks) == 0 {
		return false
	}
	o := &r.statements[sp.last]
	if len(o.who) == 0 || r.actors[o.who[0]].kind == kMedia || o.accord {
		return false // what was reported goes on no further than its sentence
	}
	sent := r.doc.Sents[reg.sent]
	if o.mode == "direct" || sent.Para != r.doc.Sents[sp.sent].Para || r.doc.Paras[sent.Para].Head || sent.Para == r.title {
		return false
	}
	if _, before := r.doc.Bytes(r.trim(r.doc.Sents[sp.sent].Range)); o.content.End < before-2 {
		return false // the sentence went on with something else
	}
	if r.reporters(reg, list, o) {
		return false
	}
	_, e := r.doc.Bytes(r.trim(sent.Range))
	if e <= o.content.End {
		return false
	}
	o.content.End, o.sent, sp.sent = e, reg.sent, reg.sent
	for k := range reg.chunks {
		if reg.chunks[k].kind == cQuote {
			o.mode = "mixed"
		}
	}
	return true
}

// reporters reports whether a sentence is the reporter's own.
func (r *reading) reporters(reg *region, list []clause, o *statement) bool {
	if last := reg.chunks[len(reg.chunks)-1]; r.punct(&last) == '?' {
		return true // somebody asks
	}
	first := &reg.chunks[0]
	if first.trig != nil && isTalk(first.trig) && len(reg.chunks) > 1 && r.setsBehind(&reg.chunks[1]) {
		return true // "in the talks' course"
	}
	if (first.kind == cQuote || first.kind == cPunct) && !r.onlyCalled(reg) || r.spokesmanOpens(reg, o) || r.bareNameOpens(reg, o) {
		return true
	}
	if r.flagged(first, "story") || r.daysLater(first) || r.datedDeed(reg) || r.answersThat(reg, o) {
		return true
	}
	for k := 0; k < len(reg.chunks) && k < 6; k++ {
		x := &reg.chunks[k]
		if k > 0 && x.kind == cPunct && !listComma(r.punct(x)) {
			break
		}
		if x.kind == cMent {
			for _, w := range r.mentions[x.idx].who {
				if slices.Contains(o.who, w) && r.actors[w].kind == kPerson {
					return true
				}
			}
			if f := r.mentions[x.idx].pronoun; f != nil && (f.Is(pack.Masculine) || f.Is(pack.Feminine)) {
				return true
			}
		}
	}
	if r.speechResumes(reg, o) {
		return false
	}
	for i := range list {
		c := &list[i]
		if c.frame.Kind == pack.FSay && c.frame.Needs&pack.NRest != 0 && c.form.Class == pack.Verb {
			if _, stranger := r.opener(reg, r.stretch(reg, c.at), c.at); stranger {
				return true // somebody nobody knows speaks
			}
		}
		if r.onPaper(c) || c.form.Class == pack.Verb && c.form.Has("story") {
			return true
		}
		if a := c.get([]pack.Marker{pack.Subj}); a != nil && c.frame.Kind == pack.FSay && c.form.Class == pack.Verb && a.to > a.from {
			switch r.mentions[a.mentions[0]].kind {
			case kPerson, kOffice, kBody, kOrg, kMedia:
				return true
			}
		}
		if a := c.get([]pack.Marker{pack.Subj}); a != nil && c.frame.Kind == pack.FEvent && a.to > a.from && r.mentions[a.mentions[0]].kind != kCountry && r.dayIn(reg, r.stretch(reg, c.at), c.at) {
			return true
		} else if a != nil && c.frame.Kind == pack.FEvent && a.to > a.from {
			switch r.mentions[a.mentions[0]].kind {
			case kPerson, kOffice, kBody:
				return true
			}
		}
		if !isTalk(c.form) && !isTrip(c.form) || c.maybe || c.plan && !r.strangersPlan(c, o) {
			continue
		}
		for _, a := range c.args {
			for _, mi := range a.mentions {
				m := &r.mentions[mi]
				if a.mark&pack.Subj != 0 && (m.kind == kPerson || m.kind == kOffice && !m.generic || m.kind == kAnaphor && c.frame.Kind == pack.FDiscuss) {
					return true
				}
			}
		}
	}
	return false
}

// ownSide reports whether all that a sentence has somebody say is said by the state
// of whoever speaks in the sentence before: "China holds that" is then part of what
// its minister said.
func (r *reading) ownSide(found []statement) bool {
	sp := &r.speech
	if !r.pack.Habits.RunsOn || sp.last < 0 || sp.last >= len(r.statements) || len(r.statements[sp.last].who) != 1 {
		return false
	}
	home := r.actors[r.statements[sp.last].who[0]]
	for i := range found {
		for _, w := range found[i].who {
			if a := &r.actors[w]; a.kind != kCountry || a.country == "" || a.country != home.country || home.kind == kCountry {
				return false
			}
		}
	}
	return true
}

// dayIn reports whether a day is told in chunks [from,to).
func (r *reading) dayIn(reg *region, from, to int) bool {
	for k := from; k < to; k++ {
		if reg.chunks[k].kind == cDate {
			return true
		}
	}
	return false
}

// opensStretch reports whether a cue begins its stretch, with nothing but small words
// before it: it goes on from the cue before.
func (r *reading) opensStretch(reg *region, at int) bool {
	for k := r.stretch(reg, at); k < at; k++ {
		x := &reg.chunks[k]
		if x.kind != cItem || x.trig != nil || !x.is(pack.And) && x.set&smallWords == 0 {
			return false
		}
	}
	return true
}

// cityAfter is the city at chunk k, or after a word for what sort of place it is; 0 if
// there is none.
func (r *reading) cityAfter(reg *region, k int) int {
	if k < len(reg.chunks) && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Word) && r.form(&r.items[reg.chunks[k].item], pack.Word).Has("place") {
		k++
	}
	if k < len(reg.chunks) && reg.chunks[k].kind == cMent && r.mentions[reg.chunks[k].idx].kind == kPlace {
		return k
	}
	return 0
}

// whenDone reports whether the words from chunk to on tell what the one before them did
// when he spoke: a word for "when" or "after" stands before the cue at chunk at.
func (r *reading) whenDone(reg *region, to, at int) bool {
	k := at - 1
	for k > to && reg.chunks[k].kind == cItem && reg.chunks[k].set&smallWords != 0 && !r.setsBehind(&reg.chunks[k]) {
		k--
	}
	return k > to && !r.ownerAt(reg, to) && r.setsBehind(&reg.chunks[k])
}

// whoAnswers is the spokesman whom a text of questions and answers names first, else
// whoever is asked in it.
func (r *reading) whoAnswers() []int32 {
	for w := range r.considered {
		if a := &r.actors[w]; a.role == "spokesperson" && (a.kind == kPerson || a.kind == kOffice) {
			return []int32{w}
		}
	}
	if w := r.whoIsAsked(); w >= 0 {
		return []int32{w}
	}
	return nil
}

// beforeAddressee is the chunk at which what stands before a cue ends, without whom one
// speaks to: "X to the paper said".
func (r *reading) beforeAddressee(reg *region, from, at int) int {
	for k := at - 1; k > from && at-k < 8; k-- {
		x := &reg.chunks[k]
		if x.finite() {
			return at
		}
		if x.kind == cItem && x.is(pack.Prep) && !x.is(pack.And) && x.mark&pack.To != 0 {
			return k
		}
	}
	return at
}

// endsWithCue reports whether nothing but marks stands behind a cue.
func (r *reading) endsWithCue(reg *region, c *clause) bool {
	for k := c.at + 1; k < len(reg.chunks); k++ {
		if reg.chunks[k].kind != cPunct {
			return false
		}
	}
	return c.at > 0
}
