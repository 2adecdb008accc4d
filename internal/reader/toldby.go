package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Where what a preposition marks stands before the verb and sentences run over many
// commas: who speaks, and where another's doings begin.

// anotherTold is the chunk at which an indirect content that begins at chunk j ends since
// the reporter goes on with something else: behind a semicolon with a day or a word of his
// own, with another person who is set against the speaker, or with a pronoun that says
// more in quotation marks. n if it does not.
func (r *reading) anotherTold(reg *region, list []clause, j, n int) int {
	if !r.pack.Order.MarkedBefore {
		return n
	}
	if j+1 < n && reg.chunks[j].kind == cQuote && semicolon(r.punct(&reg.chunks[j+1])) {
		return j + 1 // "“…”; he also invited"
	}
	for k := j + 1; k+2 < n; k++ {
		m, x := r.punct(&reg.chunks[k]), &reg.chunks[k+1]
		switch {
		case semicolon(m) && x.kind == cMent && (r.setAgainst(reg, k+1) || r.mentions[x.idx].kind == kPerson && len(r.mentions[x.idx].countries) > 0 && len(r.mentions[x.idx].titles) > 0):
			return k
		case semicolon(m) && (x.kind == cDate || r.flagged(x, "story")):
			return k
		case !comma(m) || listComma(m) || x.kind != cMent:
		case r.setAgainst(reg, k+1), r.saysMore(reg, list, k+1):
			return k
		}
	}
	return n
}

// setAgainst reports whether the mention at chunk k is a person with a word of contrast
// behind the name: "…, Y on the other hand thanked".
func (r *reading) setAgainst(reg *region, k int) bool {
	if m := &r.mentions[reg.chunks[k].idx]; m.kind != kPerson && m.kind != kOffice {
		return false
	}
	y := &reg.chunks[k+1]
	return y.kind == cItem && r.has(&r.items[y.item], bit(pack.Adverb), "contrast")
}

// saysMore reports whether the mention at chunk k is a pronoun for a person and the subject
// of a cue in whose stretch words in quotation marks stand.
func (r *reading) saysMore(reg *region, list []clause, k int) bool {
	p := r.mentions[reg.chunks[k].idx].pronoun
	if p == nil || !p.Is(pack.Masculine) && !p.Is(pack.Feminine) {
		return false
	}
	for i := range list {
		d := &list[i]
		if d.frame.Kind != pack.FSay || d.at <= k || d.at > k+4 {
			continue
		}
		for n := d.at + 1; n < len(reg.chunks) && !comma(r.punct(&reg.chunks[n])); n++ {
			if reg.chunks[n].kind == cQuote {
				return true
			}
		}
	}
	return false
}

// cueOpens reports whether something follows a cue in its sentence: what it says stands
// behind it, and its subject is no one who spoke before.
func (r *reading) cueOpens(c *clause) bool {
	if !r.pack.Order.MarkedBefore || int(c.tok.Last) >= len(r.doc.Tokens) {
		return false
	}
	t := r.doc.Tokens[c.tok.Last]
	return t.Kind != text.Punct || !r.pack.Habits.Enders[rune(t.Num)]
}

// strangersPlan reports whether a clause tells what a person named with the state he is of
// is to do, who is not of the speaker's: the reporter tells it.
func (r *reading) strangersPlan(c *clause, o *statement) bool {
	s := c.get([]pack.Marker{pack.Subj})
	if s == nil || len(s.mentions) != 1 || s.from >= s.to {
		return false
	}
	m := &r.mentions[s.mentions[0]]
	return m.kind == kPerson && len(m.countries) > 0 && len(m.who) == 1 && !r.sameSide(m.who[0], o.who[0]) && r.actors[o.who[0]].role != "spokesperson"
}

// inTopic reports whether the verb at chunk k stands in the phrase that says about what
// views are exchanged: between a word for "about" and a verb of talking.
func (r *reading) inTopic(reg *region, c *clause, from, k int) bool {
	if !isTalk(c.form) || k >= c.at {
		return false
	}
	for i := k - 1; i >= from; i-- {
		x := &reg.chunks[i]
		if x.kind == cItem && x.is(pack.Prep) && x.mark&pack.About != 0 {
			return true
		}
		if comma(r.punct(x)) && !listComma(r.punct(x)) {
			break
		}
	}
	return false
}

// onTheTable reports whether a deed is only what was talked about: a word for "about" stands
// before it, and a verb of talking behind it in its stretch.
func (r *reading) onTheTable(reg *region, c *clause) bool {
	if !r.pack.Order.MarkedBefore {
		return false
	}
	if r.talkedOf(reg, c) {
		return true
	}
	about := false
	for k := r.stretch(reg, c.at); k < c.at; k++ {
		x := &reg.chunks[k]
		about = about || x.kind == cItem && x.is(pack.Prep) && x.mark&pack.About != 0 && x.mark&(pack.To|pack.With) == 0
	}
	if !about {
		return false
	}
	for k := c.at + 1; k < r.stretchEnd(reg, c.at); k++ {
		if x := &reg.chunks[k]; x.trig != nil && isTalk(x.trig) {
			return true
		}
	}
	return false
}

// yearsGoOn gives a day or a month without a year the one told before it: in its sentence,
// and in its paragraph where it would otherwise be far from the story.
func (r *reading) yearsGoOn() {
	const near = 45 * 24
	year, para, sent := 0, int32(-1), int32(-1)
	for i := range r.dates {
		d := &r.dates[i]
		if d.days.Start.IsZero() || d.weekday > 0 || d.same {
			continue
		}
		if !d.yearless {
			if d.days.Start.Year() == d.days.End.Year() {
				year, para, sent = d.days.Start.Year(), r.para[d.First], r.sent[d.First]
			}
			continue
		}
		if year == 0 || r.ref.IsZero() || year == r.ref.Year() || para != r.para[d.First] {
			continue
		}
		if sent == r.sent[d.First] || absDays(d.days.Start, r.ref).Hours() > near {
			d.days = inYear(d.days, year)
			d.yearless = false
		}
	}
}

// turnInHeadline reads "… X: …" in a headline whose parts a space parts: X, a person or a
// body, says what follows.
func (r *reading) turnInHeadline(reg *region) (statement, bool) {
	s := statement{via: -1, occasion: -1, quote: -1, sent: reg.sent, at: -1, from: -1, rules: []string{"turn"}}
	if !r.pack.Order.MarkedBefore || len(reg.chunks) == 0 || !r.inTitle(reg.chunks[0].first) {
		return s, false
	}
	for j := 1; j+1 < len(reg.chunks); j++ {
		if !colon(r.punct(&reg.chunks[j])) {
			continue
		}
		from := r.stretch(reg, j)
		if from == 0 || reg.chunks[from].kind != cMent {
			return s, false
		}
		g, _ := r.opener(reg, from, j)
		if g == nil || len(g.mentions) != 1 || g.to != j {
			return s, false
		}
		switch r.mentions[g.mentions[0]].kind {
		case kPerson, kOffice, kBody:
		default:
			return s, false
		}
		if s.who = r.resolve(g.mentions, nil); len(s.who) == 0 || reg.chunks[j+1].kind != cQuote && !r.clauseIn(reg, j+1) {
			return s, false
		}
		s.by, s.cue, s.from = r.wordsOf(g.mentions), r.spanOf(text.Range{First: reg.chunks[j].first, Last: reg.chunks[j].last}), from
		if reg.chunks[j+1].kind == cQuote {
			return s, r.setQuote(reg, j+1, &s)
		}
		return s, r.setContent(reg, j+1, len(reg.chunks), &s)
	}
	return s, false
}

// colonBehind reports whether a colon stands right behind a cue whose language sets one
// there, and no quotation: what follows was said, not the quotation before.
func (r *reading) colonBehind(reg *region, c *clause, start int) bool {
	return r.pack.Order.MarkedBefore && c.frame.Needs&pack.NColon != 0 && start+1 < len(reg.chunks) && colon(r.punct(&reg.chunks[start])) && reg.chunks[start+1].kind != cQuote && start == c.at+1
}

// answerTurn reads a paragraph that begins with a word for "answer" and a colon: all of it
// is said by whoever answers.
func (r *reading) answerTurn(reg *region, s *statement) bool {
	if len(reg.chunks) < 3 {
		return false
	}
	x, sent, from := &reg.chunks[0], r.doc.Sents[reg.sent], 1
	if colon(r.punct(&reg.chunks[1])) {
		from = 2
	} else if t := r.doc.Tokens[x.last-1]; t.Kind != text.Punct || !colon(rune(t.Num)) {
		return false // nor has the word its colon: "A:"
	}
	para := r.doc.Paras[sent.Para]
	if x.trig == nil || !x.trig.Has("answers") || sent.First != para.First {
		return false
	}
	if s.who = r.whoAnswers(); len(s.who) == 0 {
		return false
	}
	b, e := r.doc.Bytes(r.trim(text.Range{First: reg.chunks[from].first, Last: para.Last}))
	s.content, s.mode, s.cue = Span{b, e}, "direct", r.spanOf(text.Range{First: x.first, Last: x.last})
	r.blockEnd = para.Last
	return b < e
}

// bareNameOpens reports whether a sentence begins with the name of a person, without an
// office, who is not the speaker of the sentence before nor of his side: the reporter's.
func (r *reading) bareNameOpens(reg *region, o *statement) bool {
	k := openingMention(reg)
	if k < 0 {
		return false
	}
	m := &r.mentions[reg.chunks[k].idx]
	return m.kind == kPerson && len(m.titles) == 0 && len(m.countries) == 0 && len(m.who) == 1 && !r.sameSide(m.who[0], o.who[0]) && k+1 < len(reg.chunks) && !r.ownerAt(reg, k+1)
}

// pastHowever is the chunk behind the words like "however" with which a sentence begins and
// the comma after them; 0 if there are none.
func (r *reading) pastHowever(reg *region) int {
	for k := 0; k < len(reg.chunks) && k < 3; k++ {
		x := &reg.chunks[k]
		if comma(r.punct(x)) && !listComma(r.punct(x)) && k > 0 {
			return k + 1
		}
		if x.kind != cItem || x.trig != nil || !x.is(pack.And) && !x.is(pack.Adverb) {
			break
		}
	}
	return 0
}

// towardsWhom is the argument that a word for "to" marks and no word for "towards": whom a
// deed is done to, where both stand before its verb ("for the release thanks to X").
func (r *reading) towardsWhom(c *clause, a *arg) *arg {
	if !r.pack.Order.MarkedBefore || a.mark&pack.Toward == 0 {
		return a
	}
	for i := range c.args {
		if b := &c.args[i]; b.mark&pack.To != 0 && b.mark&(pack.Toward|pack.Obj|pack.Subj) == 0 && b.from > a.from && b.to <= c.at && len(b.mentions) > 0 {
			return b
		}
	}
	return a
}

// wouldBe reports whether a deed is only what something would come of: behind its verb, in
// its stretch, a word of the future stands ("sending arms will harm relations").
func (r *reading) wouldBe(reg *region, c *clause) bool {
	if !r.pack.Order.MarkedBefore || c.frame.Kind != pack.FEvent || c.form.Class != pack.Verb {
		return false
	}
	for k := c.at + 1; k < r.stretchEnd(reg, c.at); k++ {
		x := &reg.chunks[k]
		if x.kind == cMent && k > c.at+1 || x.is(pack.Of) || x.is(pack.Prep) || x.trig != nil {
			return false
		}
		if x.kind == cItem && x.is(pack.Plan) && x.last-x.first == 1 {
			return true
		}
	}
	return false
}

// clauseTowards reports whether the word for "towards" at chunk q opens a phrase with a
// clause in it, whose verb is that of c: "towards Israel's going on attacking A (he) is
// uneasy". Another verb follows in the stretch.
func (r *reading) clauseTowards(reg *region, q int, c *clause) bool {
	if !r.pack.Order.MarkedBefore || q < 0 || c.at+2 >= len(reg.chunks) || reg.chunks[q].kind != cItem || c.frame.Kind != pack.FEvent || reg.chunks[c.at+1].kind != cMent {
		return false
	}
	if p := &reg.chunks[q]; !p.is(pack.Prep) || p.mark&pack.Toward == 0 {
		return false
	}
	for k := c.at + 2; k < r.stretchEnd(reg, c.at); k++ {
		x := &reg.chunks[k]
		if x.is(pack.Of) {
			return false
		}
		if x.trig != nil && x.trig.Class == pack.Verb {
			return true
		}
	}
	return false
}

// monthTold gives a day without a month the month of the day told before it in its
// sentence, where that is another than the story's: "on 1 April in Cairo, on the 15th in".
func (r *reading) monthTold(f *dateFill, first int32) {
	n := len(r.dates) - 1
	if !r.pack.Order.MarkedBefore || f.d == 0 || f.m > 0 || f.y > 0 || f.hasStep || n < 0 {
		return
	}
	p := &r.dates[n]
	if p.days.Start.IsZero() || p.days.Start.Month() == r.ref.Month() && p.days.Start.Year() == r.ref.Year() || r.sent[p.First] != r.sent[first] || int(f.d) < p.days.Start.Day() {
		return
	}
	f.y, f.m = int32(p.days.Start.Year()), int32(p.days.Start.Month())
}

// dayAhead is the day told before the one at chunk i in its sentence, for a part of the day
// alone: "tomorrow (he) goes to A, in the evening (he) dines with B".
func (r *reading) dayAhead(reg *region, i int) (Days, bool) {
	if !r.pack.Order.MarkedBefore {
		return Days{}, false
	}
	for k := i - 1; k >= 0; k-- {
		if x := &reg.chunks[k]; x.kind == cDate && !r.dates[x.idx].same {
			d := r.daysOf(x.idx, false)
			return d, !d.Start.IsZero() && d.Start.Equal(d.End)
		}
	}
	return Days{}, false
}

// sentBy gives an ambassador whose state is not told that of whoever is named before him in
// his sentence, unless he is posted there.
func (r *reading) sentBy(mi int32, a *actor) {
	m := &r.mentions[mi]
	if !r.pack.Order.MarkedBefore || a.role != "ambassador" || a.country != "" || a.org != "" || a.holder != nil {
		return
	}
	posted := ""
	for k := r.itemAt[m.First]; k < r.itemAt[m.Last] && posted == ""; k++ { // a title with the state's letter in it, or a word for "posted to" and the state
		for i := r.items[k].first; i < r.items[k].last; i++ {
			r.eachForm(i, func(f *pack.Form) {
				if f.Class == pack.Country && f.Country != "" && posted == "" {
					posted = f.Country
				}
			})
		}
	}
	for i := mi - 1; i >= 0 && r.mentions[i].sent == m.sent && posted != ""; i-- {
		if x := &r.mentions[i]; (x.kind == kPerson || x.kind == kOffice || x.kind == kBody) && len(x.who) == 1 {
			if c := r.actors[x.who[0]].country; c != "" && c != posted {
				a.country = c
			}
			return
		}
	}
}

// inItsCourse reports whether a noun of meeting says with a word behind it when something
// else was done: "in the talks, A thanked B".
func (r *reading) inItsCourse(reg *region, c *clause) bool {
	n := c.at + 1
	return r.pack.Order.MarkedBefore && n+1 < len(reg.chunks) && r.setsBehind(&reg.chunks[n]) && comma(r.punct(&reg.chunks[n+1]))
}

// doneTo is who did something to whom in the course of a meeting that a noun tells of.
func (r *reading) doneTo(reg *region, c, d *clause) (a, b []int32) {
	if !r.inItsCourse(reg, c) && !r.saidToOne(reg, c, d) || r.pack.Order.MarkedBefore && d.at <= c.at || d.frame.Kind != pack.FEvent || d.form.Class != pack.Verb || d.neg || d.plan || d.maybe || abs(d.at-c.at) > maxReach {
		return nil, nil
	}
	to := r.nearest(d, d.frame.B)
	if to == nil {
		return nil, nil
	}
	a, b = r.holders(r.fillers(d, d.frame.A)), r.holders(r.resolve(to.mentions, d))
	if len(a) != 1 || len(b) != 1 || r.actors[a[0]].country == r.actors[b[0]].country || r.actors[a[0]].kind != kPerson || r.actors[b[0]].kind != kPerson {
		return nil, nil
	}
	return a, b
}

// inTitleMarks is the medium whose name in title marks stands right before a cue: the words
// are its own. Nil where none does.
func (r *reading) inTitleMarks(reg *region, c *clause) []int32 {
	const open, closing = 0x300A, 0x300B
	end := reg.chunks[c.at].first
	if c.at == 0 || r.doc.Tokens[end-1].Num != closing || r.doc.Tokens[end-1].Kind != text.Punct {
		return nil
	}
	for i := end - 2; i > 0 && i > end-14; i-- {
		if t := r.doc.Tokens[i]; t.Kind == text.Punct && t.Num == open {
			w := r.stranger(text.Range{First: i + 1, Last: end - 1}, reg)
			r.actors[w].kind = kMedia
			return []int32{w}
		} else if t.Kind == text.Punct {
			return nil
		}
	}
	return nil
}

// bothSigned is both parties of an agreement, where a deed in a later stretch of its
// sentence has the first of them for its subject: "A with B issued a statement, urging C".
func (r *reading) bothSigned(reg *region, c *clause, src, tgt []int32) []int32 {
	n := len(r.events) - 1
	if !r.pack.Order.MarkedBefore || n < 0 || len(src) != 1 || r.events[n].typ != "AGREE" || r.sent[r.events[n].evidence.First] != c.sent {
		return src
	}
	a := c.get([]pack.Marker{pack.Subj})
	if a == nil || a.to > a.from && a.from >= r.stretch(reg, c.at) || !slices.Contains(r.events[n].source, src[0]) {
		return src
	}
	for _, w := range tgt {
		if slices.ContainsFunc(r.events[n].source, func(x int32) bool { return r.sameSide(x, w) }) {
			return src // what one of them did to the other
		}
	}
	return r.events[n].source
}

// personFirst is the person with an office or a state with whom a stretch of words begins,
// whatever unknown words follow; nil if it begins with none, or if he is somebody's owner.
func (r *reading) personFirst(reg *region, from, to int) *group {
	for k := from; k < to; k++ {
		x := &reg.chunks[k]
		if x.kind == cDate || x.kind == cItem && x.trig == nil && x.is(pack.Adverb) {
			continue
		}
		if x.kind != cMent || k+1 >= to || r.ownerAt(reg, k+1) || reg.chunks[k+1].kind == cPunct || r.joins(&reg.chunks[k+1]) {
			return nil
		}
		if m := &r.mentions[x.idx]; m.kind != kPerson || len(m.titles) == 0 || len(m.countries) == 0 {
			return nil
		}
		return &group{mentions: []int32{x.idx}, from: k, to: k + 1, begin: k}
	}
	return nil
}

// doerOfThis is the last state, body or person of another side that a sentence names before
// a noun that points back to what was done, at chunk k: "(of) X('s) tariffs: this practice
// harms all, we oppose it".
func (r *reading) doerOfThis(reg *region, k int, src []int32) []int32 {
	if deed, _ := r.backward(reg, k, false); !deed || len(src) != 1 {
		return nil
	}
	for i := k - 1; i >= 0; i-- {
		x := &reg.chunks[i]
		if x.kind != cMent {
			continue
		}
		switch m := &r.mentions[x.idx]; m.kind {
		case kCountry, kBody, kPerson, kOffice:
			if len(m.who) == 1 && r.actors[m.who[0]].country != "" && !r.sameSide(m.who[0], src[0]) {
				return m.who
			}
		}
	}
	return nil
}

// metJustNow is the other party of the meeting that the sentence of a deed without a target
// told of before it: "met X, passed on greetings".
func (r *reading) metJustNow(reg *region, c *clause, typ string, src []int32) []int32 {
	n := len(r.meetings) - 1
	if !r.pack.Order.MarkedBefore || typ != "SUPPORT" || n < 0 || len(src) != 1 || r.meetings[n].sent != c.sent || len(r.meetings[n].who) != 2 || !slices.Contains(r.meetings[n].who, src[0]) || r.stretch(reg, c.at) == 0 {
		return nil
	}
	for k := c.at + 1; k < r.stretchEnd(reg, c.at); k++ {
		if x := &reg.chunks[k]; !r.carriesOver(c) && (x.kind == cMent || x.kind == cItem && x.set&smallWords == 0) {
			return nil // what is praised, is told
		}
	}
	return minus(r.meetings[n].who, src)
}

// carriesOver reports whether a verb and its noun have somebody between them who is not
// whom they concern, since that one is marked: "passed on (to A) B's greetings".
func (r *reading) carriesOver(c *clause) bool {
	return r.pack.Order.MarkedBefore && c.form.Tail != nil && !slices.Contains(c.frame.B, pack.Obj) && slices.Contains(c.frame.B, pack.To) && c.frame.Type == "SUPPORT"
}

// provokedBy is whom a deed of approval, blame or refusal without a target concerns.
func (r *reading) provokedBy(reg *region, c *clause, typ string, src []int32) []int32 {
	if tgt := r.provoker(reg, c, src); len(tgt) > 0 {
		return tgt
	}
	return r.metJustNow(reg, c, typ, src)
}
