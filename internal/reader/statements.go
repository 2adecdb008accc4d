package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// statement is one unit of reported speech. Content is a range of bytes.
type statement struct {
	who      []int32
	mode     string
	cue      Span
	by       Span // the words that name who spoke; empty where the clause names nobody
	content  Span
	via      int32 // actor, -1 if none
	occasion int   // meeting, -1 if none
	rules    []string
	quote    int32 // the quotation that is its content, -1 if it is none
	sent     int32
	at, end  int  // chunks of the content, for an indirect one
	from     int  // chunk at which the subject of the cue begins
	relayed  bool // its cue completes another's: "quoted X as saying"
	accord   bool // its cue is a word for "according to"
	past     int  // chunk after which what was said can begin, where the cue does not tell
}

// Span is a range of bytes of the article's text.
type Span struct{ Start, End int }

// statementsOf finds the statements of a sentence.
func (r *reading) statementsOf(reg *region, list []clause) {
	taken := map[int]bool{} // chunks of quotations that have their cue
	var found []statement
	cues := list
	if s, ok := r.turn(reg); ok {
		found, cues = append(found, s), nil // all that follows is what was said
	} else if s, ok := r.turnInHeadline(reg); ok {
		found = append(found, s)
	} else if s, ok := r.turnBehind(reg); ok {
		found, cues = append(found, s), nil
	}
	for i := range cues {
		c := &list[i]
		if c.frame.Kind != pack.FSay || c.neg && !c.frame.Neg || r.inScare(reg, c) || r.objectOnly(reg, c) || r.frontedDeed(reg, c) {
			continue
		}
		if n := len(found) - 1; n >= 0 && c.frame.Accord && c.at < found[n].past {
			continue
		}
		if r.insideContent(reg, found, c) && (r.relayedBehind(reg, &found[len(found)-1], c) || !r.outermost(reg, found, c)) {
			continue
		}
		s, ok := r.say(reg, c, list, taken)
		if !ok || c.maybe && c.quote < 0 && s.mode == "indirect" && !r.maybeBefore(reg, c) { // "if he says that"
			continue
		}
		r.citedWithin(reg, c, list, &s)
		r.byMouth(reg, c, &s)
		if n := len(found) - 1; n >= 0 && found[n].content == s.content && slices.Equal(found[n].who, s.who) {
			continue // "renewed the assurance that": one cue
		}
		if n := len(found) - 1; n >= 0 && found[n].content == s.content && len(found[n].who) > 0 && len(s.who) > 0 {
			s.via = found[n].who[0] // "the ministry said, by the mouth of its spokesman, that"
			found[n] = s
			continue
		}
		if n := len(found) - 1; n >= 0 && c.infinitive && r.pack.Order.SubjectFirst && !r.pack.Order.Inverted && found[n].quote < 0 && s.cue.Start >= found[n].content.Start && s.cue.Start < found[n].content.End {
			continue // "said it was wrong to think that": nobody thinks so
		}
		// of two layers the inner one is the speaker, the outer one the way it came
		if n := len(found); n > 0 && c.frame.Accord {
			if o := &found[n-1]; o.cue.Start >= s.content.Start && o.cue.End <= s.content.End && o.cue.End <= s.cue.Start && len(s.who) > 0 {
				if o.via < 0 && !slices.Contains(o.who, s.who[0]) { // "“…”, he told them, according to the ministry"
					o.via = s.who[0]
				}
				continue
			}
		}
		if n := len(found); n > 0 {
			if o := &found[n-1]; o.quote < 0 && s.cue.Start >= o.content.End && s.content.Start <= o.cue.Start && s.content.End >= o.content.End {
				// "…, who said that …, the ministry reported": the words are the inner one's
				if o.via < 0 && len(s.who) > 0 && !slices.Contains(o.who, s.who[0]) {
					o.via = s.who[0]
				}
				continue
			} else if o.quote < 0 && s.content.Start < o.content.End && s.cue.Start >= o.content.Start && r.leads(o, &s) && !(r.pack.Order.MarkedBefore && c.frame.Needs&(pack.NRest|pack.NComp) == 0 && !r.relaysPerson(o, &s)) {
				if len(o.who) > 0 && slices.Contains(s.who, o.who[0]) && r.cutBefore(reg, o, c) { // "said that …, adding that": the same one goes on
					found = append(found, s)
					continue
				}
				if len(o.who) > 0 && slices.Equal(s.who, o.who) && r.pack.Order.Incise {
					continue // "said that he hoped": one layer, his
				}
				if len(o.who) > 0 && !slices.Contains(s.who, o.who[0]) {
					s.via = o.who[0]
				}
				found[n-1] = s
				continue
			} else if o.quote < 0 && s.cue.Start > o.content.Start && s.cue.Start < o.content.End {
				continue
			}
		}
		found = append(found, s)
		r.speech.who, r.speech.whoAt = s.who, reg.sent
		if q, ok := r.quoteToo(reg, c, &s, taken); ok {
			found = append(found, q)
		}
	}
	found = r.inView(reg, found)
	if len(found) == 0 {
		if s, ok := r.colonQuote(reg); ok {
			found = append(found, s)
		}
	}
	if len(found) > 0 && r.ownSide(found) && r.goesOn(reg, list) {
		return
	}
	for _, s := range found {
		for _, w := range s.who {
			r.actors[w].used = true
		}
		if s.via >= 0 {
			r.actors[s.via].used = true
		}
		r.state.speakers, r.state.spoke = s.who, reg.sent
		if s.via >= 0 && r.pack.Order.Construct && r.actors[s.via].kind == kPerson {
			r.state.speakers = []int32{s.via} // who tells what another said goes on telling
		}
		r.speaksLast(&s)
		r.answersLast(reg, &s)
		if n := len(r.statements) - 1; s.quote >= 0 && n >= 0 && r.statements[n].quote == s.quote {
			r.statements[n] = s // its own cue came only now
			continue
		}
		r.statements = append(r.statements, s)
	}
	if len(found) == 0 {
		r.runOn(reg)
		r.goesOn(reg, list)
		return
	}
	r.remembers(reg, found)
}

// speaksLast makes who spoke the one spoken of, where a cue stands within or behind the
// words it tells of: "El canciller viajará a Quito, adelanta la viceministra. Elogia a …".
func (r *reading) speaksLast(s *statement) {
	o := r.pack.Order
	if !o.Inverted || !o.Dropped || o.Cases || s.accord || s.quote >= 0 || s.cue.Start <= s.content.Start || len(s.who) != 1 || s.who[0] == r.state.subject {
		return
	}
	if k := r.actors[s.who[0]].kind; k == kPerson || k == kOffice {
		r.state.before, r.state.subject = r.state.subject, s.who[0]
	}
}

// insideContent reports whether a cue stands within the content of a statement
// already found.
func (r *reading) insideContent(reg *region, found []statement, c *clause) bool {
	b := int(r.doc.Tokens[reg.chunks[c.at].first].Start)
	for i := max(0, len(found)-8); i < len(found); i++ {
		if s := &found[i]; s.content.Start <= b && b < s.content.End {
			return true
		}
	}
	return false
}

// outermost reports whether a cue within an indirect content may be the real
// speaker's: the clause with which the content begins.
func (r *reading) outermost(reg *region, found []statement, c *clause) bool {
	o := &found[len(found)-1]
	if o.quote >= 0 || o.at < 0 {
		return false
	}
	before := r.beforeVerb(reg, c.at)
	for j := o.at; j < c.at && j < len(reg.chunks); j++ {
		if x := &reg.chunks[j]; x.finite() || j < before && x.kind == cItem && x.is(pack.Aux) && x.trig == nil {
			return false
		}
	}
	return c.at >= o.at
}

// cutBefore ends an indirect content before the clause of another cue; it reports
// whether something is left of it.
func (r *reading) cutBefore(reg *region, o *statement, c *clause) bool {
	k := c.at - 1
	for ; k > o.at; k-- {
		x := &reg.chunks[k]
		if x.kind == cPunct || x.kind == cItem && (x.is(pack.And) || x.is(pack.Adverb) || x.is(pack.Aux)) || x.kind == cMent && r.mentions[x.idx].kind == kPronoun {
			continue
		}
		break
	}
	if k <= o.at+1 {
		return false
	}
	_, e := r.doc.Bytes(r.trim(text.Range{First: reg.chunks[o.at].first, Last: reg.chunks[k].last}))
	if e <= o.content.Start+8 || e > o.content.End {
		return false
	}
	o.content.End, o.end = e, k+1
	return true
}

// leads reports whether the inner statement's content is what the outer one's
// content comes to.
func (r *reading) leads(o, s *statement) bool {
	if o.cue.Start >= o.content.Start && o.cue.End <= o.content.End {
		return false // an outer cue that stands within its words: these are its own
	}
	return s.content.End >= o.content.End-2
}

// say makes a statement of a verb, a noun or a preposition of saying.
func (r *reading) say(reg *region, c *clause, list []clause, taken map[int]bool) (statement, bool) {
	s := statement{via: -1, occasion: -1, quote: -1, sent: reg.sent, at: -1, from: -1, rules: []string{c.form.Sec.ID}}
	cue := reg.chunks[c.at]
	b, e := r.doc.Bytes(text.Range{First: cue.first, Last: cue.last})
	if c.at > 0 { // a coordinator written together with the verb belongs to the cue
		if p := reg.chunks[c.at-1]; p.is(pack.And) && r.doc.Tokens[cue.first].Has(text.Glued) && r.doc.Tokens[p.first].Has(text.Cut) {
			b = int(r.doc.Tokens[p.first].Start)
		}
	}
	s.cue = Span{b, e}
	if reg.quote < 0 && r.inScareQuotes(cue.first) {
		return s, false // "it "noted with concern" the plan": words that are quoted, no cue
	}
	if r.pack.Order.Auxiliary && c.passive && r.bareParticiple(reg, c) && r.relativeBehind(reg, c) {
		return s, false // "…, propuesta que": a noun; "una cita celebrada en Lima que duró"
	}
	if c.frame.Cite || c.sources() && r.citedBy(reg, c, list) {
		return s, false
	}
	if c.frame.Accord && !r.compAhead(reg, c) {
		a := c.get([]pack.Marker{pack.Poss})
		if a == nil && r.pack.Order.SubjectFirst && len(c.frame.A) == 1 && c.frame.A[0] == pack.Poss {
			return s, false // "the view from here": nobody's
		}
		if c.form.Class == pack.Verb || a != nil && a.from < c.at && a.to <= c.at {
			return r.ownWords(reg, c, list, s)
		}
		return r.accord(reg, c, list, s)
	}
	if c.frame.Report {
		return r.reported(reg, c, s)
	}
	if r.quotes(reg, c, list) {
		return s, false
	}
	who := r.speakers(reg, c, list, &s)
	if len(who) == 0 {
		return s, false
	}
	s.who = who
	if c.form.Class == pack.Verb && (c.form.Has("inner") && s.from < r.stretch(reg, c.at) || c.form.Has("persons") && !r.people(who)) {
		return s, false
	}
	if e := r.beside(reg, c, list, func(e *clause) bool { return e.frame.Accord && e.at > c.at }); e != nil && r.comesAfter(reg, e) { // "the minister said, according to the agency, that"
		if by := r.resolve(e.all(e.frame.A), e); len(by) > 0 && !slices.Contains(s.who, by[0]) {
			s.via, s.past = by[0], e.get(e.frame.A).to
		}
	} else if e := r.beside(reg, c, list, (*clause).sources); e != nil { // "the agency reported, citing the minister, that": the minister's words
		if who = r.resolve(e.all(e.frame.A), e); len(who) > 0 && !slices.Contains(who, s.who[0]) {
			s.via, s.who, s.by = s.who[0], who, r.wordsOf(e.all(e.frame.A))
		}
		s.past = e.get(e.frame.A).to
	}
	if n := c.at + 1; c.form.Class == pack.Verb && r.pack.Order.SubjectFirst && s.from > 0 && n < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].is(pack.Aux) && !reg.chunks[n].is(pack.Adverb) && !r.punctBetween(reg, s.from, c.at) && !comma(r.punct(&reg.chunks[s.from-1])) {
		return s, false // "a remark his office said did not represent it"
	}
	if r.introduced(reg, &s) {
		if !r.framed(reg, c, list, &s) {
			return s, false
		}
	} else if !r.complement(reg, c, list, taken, &s) && !r.hollow(reg, c, &s) {
		if !r.ofThis(reg, c) {
			return s, false
		}
		return r.before(reg, s)
	}
	r.joinPending(reg, c, &s)
	if s.content.End-s.content.Start < 8 {
		return s, false
	}
	r.atMeeting(&s)
	return s, true
}

// atMeeting notes at which meeting words fell: where the speaker took part in
// the last one told of.
func (r *reading) atMeeting(s *statement) {
	k := r.state.meeting
	if k < 0 || r.meetings[k].status != "held" && r.meetings[k].status != "ongoing" {
		return
	}
	for _, w := range s.who {
		if !slices.Contains(r.meetings[k].who, w) {
			return
		}
	}
	for _, e := range r.meetings[k].evidence { // what they tell of is not where they tell it
		if b, _ := r.doc.Bytes(e); s.content.Start <= b && b < s.content.End {
			return
		}
	}
	s.occasion = k
}
