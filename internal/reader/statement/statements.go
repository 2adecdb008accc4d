package statement

import (
	"slices"
	"strings"
	"unicode"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// StatementsOf finds the statements of a sentence.
func (r *Reading) StatementsOf(reg *phrase.Region, list []phrase.Clause) {
	taken := map[int]bool{} // chunks of quotations that have their cue
	var found []story.Statement
	cues := list
	if s, ok := r.turn(reg); ok {
		found, cues = append(found, s), nil // all that follows is what was said
		if s, ok := r.turnInHeadline(reg); ok {
			found = append(found, s) // but for the headline's second voice
		}
	} else if s, ok := r.turnInHeadline(reg); ok {
		found = append(found, s)
	} else if s, ok := r.turnBehind(reg); ok {
		found, cues = append(found, s), nil
	}
	for i := range found {
		found[i].Rules = []string{"turn"}
	}
	for i := range cues {
		c := &list[i]
		if c.Frame.Kind != pack.FSay || c.Neg && !c.Frame.Neg && !(c.Frame.Accord && c.Form.Class == pack.Noun && r.Pack.Order.Cases) || r.inScare(reg, c) || r.objectOnly(reg, c) || r.frontedDeed(reg, c) {
			continue
		}
		if r.askedToSay(reg, c) || r.meansTo(reg, c) {
			continue
		}
		if n := len(found) - 1; n >= 0 && c.Frame.Accord && c.At < found[n].Past {
			continue
		}
		if r.insideContent(reg, found, c) && (r.relayedBehind(reg, &found[len(found)-1], c) || !r.outermost(reg, found, c)) {
			continue
		}
		s, ok := r.say(reg, c, list, taken)
		if !ok {
			r.opens(reg, c, s)
		}
		if !ok || c.Maybe && c.Quote < 0 && s.Mode == "indirect" && !r.MaybeBefore(reg, c) && !r.conceded(reg, c) { // "if he says that"
			continue
		}
		r.CitedWithin(reg, c, list, &s)
		r.byMouth(reg, c, &s)
		if n := len(found) - 1; n >= 0 && r.Pack.Order.MarkedBefore && found[n].Accord && s.From < r.Stretch(reg, c.At) && slices.Equal(s.Who, found[n].Who) {
			r.toldOf(reg, c, &found[n], &s)
		}
		if n := len(found) - 1; n >= 0 && r.handedOn(&found[n], &s) {
			s.Via = found[n].Who[0] // "the president, according to the agency, said that"
			found[n] = s
			continue
		}
		if n := len(found) - 1; n >= 0 && found[n].Content == s.Content && slices.Equal(found[n].Who, s.Who) {
			continue // "renewed the assurance that": one cue
		}
		if n := len(found) - 1; n >= 0 && found[n].Content == s.Content && len(found[n].Who) > 0 && len(s.Who) > 0 {
			s.Via = found[n].Who[0] // "the ministry said, by the mouth of its spokesman, that"
			found[n] = s
			continue
		}
		if n := len(found) - 1; n >= 0 && c.Infinitive && r.Pack.Order.SubjectFirst && !r.Pack.Order.Inverted && found[n].Quote < 0 && s.Cue.Start >= found[n].Content.Start && s.Cue.Start < found[n].Content.End {
			continue // "said it was wrong to think that": nobody thinks so
		}
		if n := len(found) - 1; n >= 0 && r.Pack.Order.Cases && c.Frame.Report && found[n].Quote < 0 && len(found[n].Who) > 0 && s.Cue.Start >= found[n].Content.Start && s.Cue.End <= found[n].Content.End && s.Content.End <= found[n].Cue.Start {
			through(&s, found[n].Who) // "as the agency reports, this was said by X"
			found[n] = s
			continue
		}
		// of two layers the inner one is the speaker, the outer one the way it came
		if n := len(found); n > 0 && c.Frame.Accord {
			if o := &found[n-1]; o.Cue.Start >= s.Content.Start && o.Cue.End <= s.Content.End && o.Cue.End <= s.Cue.Start && len(s.Who) > 0 {
				through(o, s.Who) // "“…”, he told them, according to the ministry"
				continue
			}
		}
		if n := len(found); n > 0 {
			if o := &found[n-1]; s.Cue.Start >= o.Content.End && s.Content.Start <= o.Cue.Start && (o.Quote < 0 && s.Content.End >= o.Content.End || o.Quote >= 0 && s.Quote < 0 && s.Content.End >= o.Cue.End && (s.Content.End <= o.Content.Start || r.Pack.Order.Cases && s.Content.Start <= o.Content.Start && o.Content.End <= o.Cue.Start)) {
				// "…, who said that …, the ministry reported", "pledged to “…,” Reuters reported": the words are the inner one's
				through(o, s.Who)
				continue
			} else if o.Quote < 0 && s.Content.Start < o.Content.End && s.Cue.Start >= o.Content.Start && r.leads(o, &s) && !(r.Pack.Order.MarkedBefore && c.Frame.Needs&(pack.NRest|pack.NComp) == 0 && !r.relaysPerson(o, &s)) {
				if r.ownPronoun(c, o) {
					s.Who = o.Who // "strategists say they believe that"
				}
				if len(o.Who) > 0 && slices.Contains(s.Who, o.Who[0]) && r.cutBefore(reg, o, c) { // "said that …, adding that": the same one goes on
					found = append(found, s)
					continue
				}
				if len(o.Who) > 0 && slices.Equal(s.Who, o.Who) && r.Pack.Order.Incise {
					continue // "said that he hoped": one layer, his
				}
				if len(o.Who) > 0 && !slices.Contains(s.Who, o.Who[0]) {
					s.Via, s.Nested = o.Who[0], true
					if r.Actors[s.Via].Kind == mention.Medium || r.Pack.Order.MarkedBefore {
						r.Speech.Who, r.Speech.WhoAt = s.Who, reg.Sent // "the agency reports that A says so and stresses that"
					}
				}
				found[n-1] = s
				continue
			} else if o.Quote < 0 && s.Cue.Start > o.Content.Start && s.Cue.Start < o.Content.End {
				if len(s.Who) > 0 && len(o.Who) > 0 && r.Actors[o.Who[0]].Kind == mention.Medium {
					r.Speech.Who, r.Speech.WhoAt = s.Who, reg.Sent
				}
				continue
			}
		}
		found = append(found, s)
		r.Speech.Who, r.Speech.WhoAt = s.Who, reg.Sent
		if q, ok := r.QuoteToo(reg, c, &s, taken); ok {
			found = append(found, q)
		}
	}
	found = r.inView(reg, found)
	if len(found) == 0 {
		if s, ok := r.colonQuote(reg); ok {
			found = append(found, s)
		}
	}
	if len(found) > 0 && r.OwnSide(found) && r.GoesOn(reg, list) {
		return
	}
	for _, s := range found {
		for _, w := range s.Who {
			r.Actors[w].Used = true
		}
		if s.Via >= 0 {
			r.Actors[s.Via].Used = true
		}
		r.cutAtPart(reg, &s)
		r.State.Speakers, r.State.Spoke = s.Who, reg.Sent
		if s.Via >= 0 && (r.Pack.Order.Construct || s.Nested && r.Pack.Order.Dropped) && r.Actors[s.Via].Kind == mention.Person {
			r.State.Speakers = []int32{s.Via} // who tells what another said goes on telling
		}
		r.speaksLast(&s)
		r.AnswersLast(reg, &s)
		if n := len(r.Statements) - 1; s.Quote >= 0 && n >= 0 && r.Statements[n].Quote == s.Quote {
			r.Statements[n] = s // its own cue came only now
			continue
		}
		r.Statements = append(r.Statements, s)
	}
	if len(found) == 0 {
		r.announced(reg, list)
		r.runOn(reg)
		r.GoesOn(reg, list)
		return
	}
	r.Remembers(reg, found)
}

// speaksLast makes who spoke the one spoken of, where a cue stands within or behind the
// words it tells of: "El canciller viajará a Quito, adelanta la viceministra. Elogia a …"; in a
// language that does not leave out its subjects, where the one spoken of is not of that sentence:
// "Washington paiera, a affirmé le ministre. Il a appelé …".
func (r *Reading) speaksLast(s *story.Statement) {
	o := r.Pack.Order
	if !o.Inverted || !o.Dropped && (!o.Incise || r.personIn(s.Sent, r.State.Subject)) || o.Cases || s.Accord || s.Quote >= 0 || s.Cue.Start <= s.Content.Start || len(s.Who) != 1 || s.Who[0] == r.State.Subject {
		return
	}
	if k := r.Actors[s.Who[0]].Kind; k == mention.Person || k == mention.Office {
		r.State.Before, r.State.Subject = r.State.Subject, s.Who[0]
	}
}

// personIn reports whether somebody is named in a sentence.
func (r *Reading) personIn(sent, who int32) bool {
	if who < 0 || r.Actors[who].Kind != mention.Person && r.Actors[who].Kind != mention.Office {
		return false
	}
	for i := r.MentsBefore(sent); i < len(r.Mentions) && r.Mentions[i].Sent == sent; i++ {
		if slices.Contains(r.Mentions[i].Who, who) {
			return true
		}
	}
	return false
}

// insideContent reports whether a cue stands within the content of a statement
// already found.
func (r *Reading) insideContent(reg *phrase.Region, found []story.Statement, c *phrase.Clause) bool {
	b := int(r.Doc.Tokens[reg.Chunks[c.At].First].Start)
	for i := max(0, len(found)-8); i < len(found); i++ {
		if s := &found[i]; s.Content.Start <= b && b < s.Content.End {
			return true
		}
	}
	return false
}

// outermost reports whether a cue within an indirect content may be the real
// speaker's: the clause with which the content begins.
func (r *Reading) outermost(reg *phrase.Region, found []story.Statement, c *phrase.Clause) bool {
	o := &found[len(found)-1]
	if o.Quote >= 0 || o.At < 0 {
		return false
	}
	before := r.BeforeVerb(reg, c.At)
	for j := o.At; j < c.At && j < len(reg.Chunks); j++ {
		if x := &reg.Chunks[j]; x.Finite() && int(r.Doc.Tokens[x.First].Start) != o.Cue.Start || j < before && x.Kind == phrase.OfItem && x.Is(pack.Aux) && x.Trig == nil {
			return false
		}
	}
	return c.At >= o.At
}

// cutBefore ends an indirect content before the clause of another cue; it reports
// whether something is left of it.
func (r *Reading) cutBefore(reg *phrase.Region, o *story.Statement, c *phrase.Clause) bool {
	k := c.At - 1
	for ; k > o.At; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfItem && (x.Is(pack.And) || x.Is(pack.Adverb) || x.Is(pack.Aux)) || x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Pronoun {
			continue
		}
		break
	}
	if k <= o.At+1 {
		return false
	}
	_, e := r.Doc.Bytes(r.Trim(text.Range{First: reg.Chunks[o.At].First, Last: reg.Chunks[k].Last}))
	if e <= o.Content.Start+8 || e > o.Content.End {
		return false
	}
	o.Content.End, o.End = e, k+1
	return true
}

// through notes that what a statement tells came through the first of others, unless he speaks in it
// himself or another way is known.
func through(s *story.Statement, others []int32) {
	if s.Via < 0 && len(others) > 0 && !slices.Contains(s.Who, others[0]) {
		s.Via = others[0]
	}
}

// handedOn reports whether the cue of the statement o before s, a word like "according to" or one
// with a medium, stands as an aside within the sentence that tells of s, whose words they are then.
func (r *Reading) handedOn(o, s *story.Statement) bool {
	if o.Quote >= 0 || len(o.Who) != 1 || slices.Contains(s.Who, o.Who[0]) || s.Via >= 0 || !o.Accord && r.Actors[o.Who[0]].Kind != mention.Medium {
		return false
	}
	aside := o.Cue.Start > o.Content.Start && o.Cue.End <= o.Content.End && s.Cue.Start > o.Cue.End && s.Cue.End <= o.Content.End
	return aside && (s.Content.End >= o.Content.End-2 || s.Content.End <= o.Content.Start || r.onlyMarks(s.Content.End, o.Content.End))
}

// leads reports whether the inner statement's content is what the outer one's
// content comes to.
func (r *Reading) leads(o, s *story.Statement) bool {
	if o.Cue.Start >= o.Content.Start && o.Cue.End <= o.Content.End {
		return false // an outer cue that stands within its words: these are its own
	}
	relayed := len(o.Who) == 1 && r.Actors[o.Who[0]].Kind == mention.Medium
	return s.Content.End >= o.Content.End-2 || relayed && r.onlyMarks(s.Content.End, o.Content.End)
}

// onlyMarks reports whether nothing but marks stands between two places of the text.
func (r *Reading) onlyMarks(from, to int) bool {
	return !strings.ContainsFunc(r.Doc.Text[from:to], func(c rune) bool { return !unicode.IsPunct(c) && !unicode.IsSpace(c) })
}

// say makes a statement of a verb, a noun or a preposition of saying.
func (r *Reading) say(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, taken map[int]bool) (story.Statement, bool) {
	s := story.Statement{Via: -1, Occasion: -1, Quote: -1, Sent: reg.Sent, At: -1, From: -1, Rules: []string{c.Form.Sec.ID}}
	cue := reg.Chunks[c.At]
	b, e := r.Doc.Bytes(text.Range{First: cue.First, Last: cue.Last})
	if c.At > 0 { // a coordinator written together with the verb belongs to the cue
		if p := reg.Chunks[c.At-1]; p.Is(pack.And) && r.Doc.Tokens[cue.First].Has(text.Glued) && r.Doc.Tokens[p.First].Has(text.Cut) {
			b = int(r.Doc.Tokens[p.First].Start)
		}
	}
	s.Cue = word.Span{Start: b, End: e}
	if reg.Quote < 0 && r.InScareQuotes(cue.First) {
		return s, false // "it "noted with concern" the plan": words that are quoted, no cue
	}
	if r.Pack.Order.Auxiliary && c.Passive && r.BareParticiple(reg, c) && r.RelativeBehind(reg, c) {
		return s, false // "…, propuesta que": a noun; "una cita celebrada en Lima que duró"
	}
	if c.Frame.Cite || c.Sources() && r.citedBy(reg, c, list) {
		return s, false
	}
	if c.Frame.Accord && r.withinCue(reg, c) {
		return s, false
	}
	if c.Frame.Accord && !r.compAhead(reg, c) {
		a := c.Get([]pack.Marker{pack.Poss})
		if a == nil && r.Pack.Order.SubjectFirst && len(c.Frame.A) == 1 && c.Frame.A[0] == pack.Poss {
			return s, false // "the view from here": nobody's
		}
		if c.Form.Class == pack.Verb || a != nil && a.From < c.At && a.To <= c.At {
			return r.ownWords(reg, c, list, s)
		}
		return r.accord(reg, c, list, s)
	}
	if c.Frame.Report {
		return r.reported(reg, c, s)
	}
	if r.quotes(reg, c, list) {
		return s, false
	}
	who := r.speakers(reg, c, list, &s)
	if len(who) == 0 {
		return s, false
	}
	s.Who = who
	if c.Form.Class == pack.Verb && (c.Form.Has("inner") && s.From < r.Stretch(reg, c.At) || c.Form.Has("persons") && !r.people(who)) {
		return s, false
	}
	if e := r.beside(reg, c, list, func(e *phrase.Clause) bool { return e.Frame.Accord && e.At > c.At }); e != nil && r.comesAfter(reg, e) { // "the minister said, according to the agency, that"
		if by := r.Resolve(e.All(e.Frame.A), e); len(by) > 0 && !slices.Contains(s.Who, by[0]) {
			s.Via, s.Past = by[0], e.Get(e.Frame.A).To
		}
	} else if e := r.beside(reg, c, list, (*phrase.Clause).Sources); e != nil { // "the agency reported, citing the minister, that": the minister's words
		if who = r.Resolve(e.All(e.Frame.A), e); len(who) > 0 && !slices.Contains(who, s.Who[0]) {
			s.Via, s.Who, s.By = s.Who[0], who, r.WordsOf(e.All(e.Frame.A))
		}
		s.Past = e.Get(e.Frame.A).To
	}
	if n := c.At + 1; c.Form.Class == pack.Verb && r.Pack.Order.SubjectFirst && s.From > 0 && n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Aux) && !reg.Chunks[n].Is(pack.Adverb) && !r.PunctBetween(reg, s.From, c.At) && !word.Comma(r.Punct(&reg.Chunks[s.From-1])) {
		return s, false // "a remark his office said did not represent it"
	}
	switch {
	case r.introduced(reg, &s):
		if !r.framed(reg, c, list, &s) {
			return s, false
		}
	case !r.complement(reg, c, list, taken, &s) && !r.hollow(reg, c, &s):
		if n := r.toldBefore(reg, c); n > 0 {
			return s, r.setContent(reg, 0, n, &s)
		}
		if !r.ofThis(reg, c) {
			return s, false
		}
		return r.before(reg, s)
	case r.thisAside(reg, c, &s):
		return r.before(reg, s)
	}
	r.joinPending(reg, c, &s)
	if r.lacksSubject(reg, c, &s) {
		return s, false
	}
	if s.Content.End-s.Content.Start < 8 {
		return s, false
	}
	r.atMeeting(&s)
	return s, true
}

// atMeeting notes at which meeting words fell: where the speaker took part in
// the last one told of.
func (r *Reading) atMeeting(s *story.Statement) {
	k := r.State.Meeting
	if k < 0 || r.Meetings[k].Status != "held" && r.Meetings[k].Status != "ongoing" {
		return
	}
	for _, w := range s.Who {
		if !slices.Contains(r.Meetings[k].Who, w) {
			return
		}
	}
	for _, e := range r.Meetings[k].Evidence { // what they tell of is not where they tell it
		if b, _ := r.Doc.Bytes(e); s.Content.Start <= b && b < s.Content.End {
			return
		}
	}
	s.Occasion = k
}
