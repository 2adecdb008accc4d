package compare

import (
	"slices"
	"strings"

	"github.com/mahdar/mahdar"
)

// Which part of an article is about the encounter. A readout is about one; a round-up
// tells of several, one behind another. So the sentences are gone through in order, each
// is judged by what stands in it – the clauses that assert a meeting, the statements
// made at one, who speaks – and one in which nothing of the kind stands goes on with
// the sentence before it.

// topic is what a sentence is about.
type topic uint8

const (
	nothing topic = iota // of the meetings told of: background, or not known
	ours
	another
)

// findAbout marks the sentences that are the account of the encounter.
func (t *teller) findAbout(p parties, pair bool) {
	if t.meeting < 0 {
		t.findMention(p, pair)
		return
	}
	mine := t.sameMeeting()
	main := t.isMain(mine)
	if main {
		t.addKin(mine)
	}
	t.findReporters(mine)
	state := nothing
	for i := range t.sents {
		s := &t.sents[i]
		if s.furniture {
			continue
		}
		if s.title {
			t.about[i] = t.judgeTitle(i, mine, main)
			continue
		}
		if s.first && state == nothing && main {
			state = ours
		}
		is, goes := t.judgeSentence(i, state, mine, main, p)
		t.about[i] = is == ours
		state = goes
	}
}

// sameMeeting tells for each meeting of the article whether what is said of it belongs to
// the account: it is the one that is compared, or a second record of the same sides whose
// day, place and status do not part the two, or one that the sides have yet to hold:
// to have agreed on it is an outcome.
func (t *teller) sameMeeting() []bool {
	mine := make([]bool, len(t.Meetings))
	m := t.record()
	sides := SidesOf(&t.Minutes, m)
	for i := range t.Meetings {
		x := &t.Meetings[i]
		planned := (x.Status == "planned" || x.Status == "proposed") && m.Status != x.Status
		mine[i] = i == t.meeting || slices.Equal(SidesOf(&t.Minutes, x), sides) && (planned ||
			t.samePeople(m, x) && !daysApart(m.Date, x.Date) && !placesApart(m.Place, x.Place) && (x.Status == m.Status || x.Status == "held" && m.Status == "ongoing"))
	}
	return mine
}

// addKin adds the meetings at which nobody but the two sides sat: what a readout tells of them, what
// the presidents agreed on before or what experts are to talk over, is its own. One at which
// one of those who met sees another of the other side is the next one of a series, and another.
func (t *teller) addKin(mine []bool) {
	m := t.record()
	sides := SidesOf(&t.Minutes, m)
	for i := range t.Meetings {
		x := &t.Meetings[i]
		mine[i] = mine[i] || slices.Equal(SidesOf(&t.Minutes, x), sides) && (t.samePeople(m, x) || !slices.ContainsFunc(x.Participants, func(id string) bool {
			return t.actors[id] != nil && t.actors[id].Kind == "person" && slices.Contains(m.Participants, id)
		})) || t.isTopic(m, x) || t.isGreeting(m, x)
	}
}

// isTopic reports whether a second meeting is the first one, read from words on what was talked
// over ("the conflict in Ukraine featured in the talks with the President"): somebody of the first, on no other
// day and in no place that is told, with no one but a country that is a subject of the first.
func (t *teller) isTopic(m, x *mahdar.Meeting) bool {
	met, topics := 0, 0
	for _, id := range x.Participants {
		a := t.actors[id]
		switch {
		case slices.Contains(m.Participants, id):
			met++
		case a != nil && a.Kind == "country" && a.Name != nil && slices.ContainsFunc(m.Subjects, func(s mahdar.Tag) bool { return s.Subject == *a.Name }):
			topics++
		default:
			return false
		}
	}
	return met > 0 && topics > 0 && x.Status == m.Status && x.Place == nil && !daysApart(m.Date, x.Date)
}

// isGreeting reports whether a second meeting is the first one, at which somebody was asked to greet one who
// did not sit there ("in the course of the meeting the minister conveyed the King's greetings to the President"):
// one of the first and one more of a side, on no other day and in no other place, and words on the meeting that
// name neither of the two.
func (t *teller) isGreeting(m, x *mahdar.Meeting) bool {
	sides := SidesOf(&t.Minutes, m)
	met := 0
	for _, id := range x.Participants {
		a := t.actors[id]
		if a == nil || !slices.Contains(sides, sideOf(a)) {
			return false
		}
		if slices.Contains(m.Participants, id) {
			met++
		}
		for _, e := range x.Evidence {
			if slices.ContainsFunc(a.Surfaces, func(s mahdar.Span) bool { return overlap(s, e) }) {
				return false
			}
		}
	}
	return met == 1 && len(x.Participants) == 2 && x.Status == m.Status && !daysApart(m.Date, x.Date) && !placesApart(m.Place, x.Place) &&
		!slices.ContainsFunc(x.Evidence, func(e mahdar.Span) bool { return !t.greets(t.sentenceAt(e.Start)) })
}

// greets reports whether a sentence tells of greetings or a message.
func (t *teller) greets(k int) bool {
	return k >= 0 && slices.ContainsFunc(t.Subjects, func(g mahdar.Tag) bool {
		return g.Subject == greetings && overlap(mahdar.Span{Start: g.Start, End: g.End}, t.sents[k].Span)
	})
}

// greetings is the subject of greetings, as the lists name it.
const greetings = "greetings and messages"

// samePeople reports whether no side sends another person to the one meeting than to the other.
func (t *teller) samePeople(a, b *mahdar.Meeting) bool {
	named := func(m *mahdar.Meeting) map[string]string {
		out := map[string]string{}
		for _, id := range m.Participants {
			if x := t.actors[id]; x != nil && x.Kind == "person" {
				out[sideOf(x)] = id
			}
		}
		return out
	}
	x, y := named(a), named(b)
	for side, id := range x {
		if other, ok := y[side]; ok && other != id {
			return false
		}
	}
	return true
}

// isMain reports whether the meeting is what the article is about: no other is asserted
// before it, and it is asserted in the first half, or it is the only one and has been held.
func (t *teller) isMain(mine []bool) bool {
	first, other := -1, -1
	for i := range t.Meetings {
		for _, e := range t.Meetings[i].Evidence {
			if t.Title != nil && overlap(*t.Title, e) && !mine[i] {
				continue // a headline names in passing what the story tells of later
			}
			switch {
			case mine[i] && (first < 0 || e.Start < first):
				first = e.Start
			case !mine[i] && (other < 0 || e.Start < other):
				other = e.Start
			}
		}
	}
	if first < 0 {
		return len(t.Meetings) == 1
	}
	return (other < 0 || first <= other) && (first < len(t.Text)/2 || other < 0 && t.record().Status == "held")
}

// judgeTitle reports whether the headline belongs to the account.
func (t *teller) judgeTitle(k int, mine []bool, main bool) bool {
	own, others := t.evidenceIn(k, mine)
	t.apart = append(t.apart, others...)
	return own || main && len(others) == 0
}

// evidenceIn tells whether a sentence asserts the meeting, and which of its words assert others alone.
func (t *teller) evidenceIn(k int, mine []bool) (own bool, others []mahdar.Span) {
	var ours []mahdar.Span
	sides := SidesOf(&t.Minutes, t.record())
	each := func(yes bool, do func(mahdar.Span)) {
		for _, i := range t.met[k] {
			if x := &t.Meetings[i]; !yes && t.ofStates(x) && t.spokenOf(k, x, sides) {
				continue // "we support the talks between Iran and the United States", says one who met: a subject
			}
			for _, e := range t.Meetings[i].Evidence {
				if mine[i] == yes && overlap(e, t.sents[k].Span) {
					do(e)
				}
			}
		}
	}
	each(true, func(e mahdar.Span) { ours = append(ours, e) })
	each(false, func(e mahdar.Span) { // "met A and B" asserts both, and talks that were talked over are a subject
		if !slices.ContainsFunc(ours, func(x mahdar.Span) bool { return overlap(x, e) }) && !t.onAgenda(e, mine) {
			others = append(others, e)
		}
	})
	return len(ours) > 0, others
}

// onAgenda reports whether words stand in what was discussed at the meeting.
func (t *teller) onAgenda(e mahdar.Span, mine []bool) bool {
	for i := range t.Meetings {
		if mine[i] && slices.ContainsFunc(t.Meetings[i].Agenda, func(x mahdar.Span) bool { return x.Start <= e.Start && e.Start < x.End }) {
			return true
		}
	}
	return false
}

// namesAll reports whether a sentence names all the persons who met, at least two, and of the
// other meetings that it seems to assert none who was at those alone: "A and B discussed it" behind a word on A and C.
func (t *teller) namesAll(k int, mine []bool) bool {
	met, named := 0, func(id string) bool {
		return slices.ContainsFunc(t.named[k], func(i int) bool { return t.Actors[i].ID == id })
	}
	for _, id := range t.record().Participants {
		if a := t.actors[id]; a != nil && a.Kind == "person" {
			if !named(id) {
				return false
			}
			met++
		}
	}
	for _, i := range t.met[k] {
		if mine[i] {
			continue
		}
		apart := slices.DeleteFunc(slices.Clone(t.Meetings[i].Participants), func(id string) bool { return slices.Contains(t.record().Participants, id) })
		if len(apart) == 0 || slices.ContainsFunc(apart, named) {
			return false // the same two at another time, or a third
		}
	}
	return met > 1
}

// judgeSentence gives what a sentence is about, and what the next one goes on with.
func (t *teller) judgeSentence(k int, state topic, mine []bool, main bool, p parties) (is, goes topic) {
	s := &t.sents[k]
	own, others := t.evidenceIn(k, mine)
	said, third, byParty := t.saidIn(k, mine)
	switch {
	case own:
		t.apart = append(t.apart, others...)
		return ours, ours
	case len(others) > 0 && t.namesAll(k, mine):
		return ours, ours
	case len(others) > 0:
		// A clause that hangs on the account ("what the presidents agreed in Beijing") does
		// not end it; a sentence that begins with another meeting does.
		first := others[0].Start
		for _, e := range others {
			first = min(first, e.Start)
		}
		if state == ours && (said == ours || byParty || first-s.Start > (s.End-s.Start)*2/5) {
			for _, e := range others {
				t.apart = append(t.apart, mahdar.Span{Start: e.Start, End: t.clauseEnd(e.End, s.End)})
			}
			return ours, ours
		}
		if state == ours && main && !t.bystander(k) {
			return another, ours // "the call follows their summit in June": a glance back
		}
		return another, another
	case said != nothing:
		return said, said
	case third:
		return nothing, state // a bystander's words: the account may go on behind them
	case byParty && main && (state == ours || (s.first || !t.bystander(k)) && t.namesOnly(k, p)):
		return ours, ours
	case s.first && state == another && main && t.namesOnly(k, p) && !t.bystander(k):
		return ours, ours
	case s.first && state == ours && !main && !t.namesAny(k, p):
		return nothing, nothing
	}
	return state, state
}

// clauseEnd is where the clause ends in which byte at lies: at the next comma, semicolon or colon, at most at end.
func (t *teller) clauseEnd(at, end int) int {
	if at >= end {
		return at
	}
	if i := strings.IndexFunc(t.Text[at:end], func(r rune) bool { return strings.ContainsRune(clauseMarks, r) }); i >= 0 {
		return at + i
	}
	return end
}

// clauseMarks part clauses, in the scripts that are read: commas, semicolons, colons.
const clauseMarks = ",;:\u060c\u061b\uff0c\uff1b\uff1a\u3001"

// saidIn tells at which meeting the statements of a sentence fell, whether a bystander
// alone makes them, and whether one who took part makes one.
func (t *teller) saidIn(k int, mine []bool) (at topic, third, byParty bool) {
	sides := SidesOf(&t.Minutes, t.record())
	speaks := false
	for _, i := range t.said[k] {
		x := &t.Statements[i]
		if x.Occasion != nil && *x.Occasion < len(mine) {
			if mine[*x.Occasion] {
				at = ours
			} else if at == nothing {
				at = another
			}
		}
		speaks = true
		for _, id := range x.Speakers {
			a := t.actors[id]
			if a == nil {
				continue
			}
			byParty = byParty || slices.Contains(t.record().Participants, id)
			if a.Kind != "media" && isKnown(a) && !slices.Contains(sides, sideOf(a)) && !t.partyBefore(k, x) && !t.reporters[id] {
				third = true
			} else if a.Kind != "media" { // a side's, or one whom nothing names: the statement itself
				third, speaks = false, false
			}
		}
	}
	return at, third && speaks && !byParty, byParty
}

// findReporters notes who tells of the meeting ("the spokesman said that the presidents met"): what they
// say is the account, whosever they are.
func (t *teller) findReporters(mine []bool) {
	t.reporters = map[string]bool{}
	for k := range t.sents {
		for _, i := range t.met[k] {
			if !mine[i] {
				continue
			}
			for _, e := range t.Meetings[i].Evidence {
				for _, n := range t.said[k] {
					if x := &t.Statements[n]; x.Content.Start <= e.Start && e.End <= x.Content.End {
						for _, id := range x.Speakers {
							t.reporters[id] = true
						}
					}
				}
			}
		}
	}
}

// isKnown reports whether it can be told whose somebody is, or at least that he is nobody's mouth: a
// spokesperson of whom no state is named speaks for the house that gives the account.
func isKnown(a *mahdar.Actor) bool {
	if a.Country == nil && a.Org == nil {
		return a.Name != nil && value(a.Role) != "spokesperson"
	}
	return true
}

// partyBefore reports whether one who took part is named in the sentence before the words for
// speaking, and not in what is said: "X condemned them and noted that they …" are X's words.
func (t *teller) partyBefore(k int, said *mahdar.Statement) bool {
	return slices.ContainsFunc(t.named[k], func(i int) bool {
		a := &t.Actors[i]
		return slices.Contains(t.record().Participants, a.ID) && slices.ContainsFunc(a.Surfaces, func(s mahdar.Span) bool {
			return s.Start >= t.sents[k].Start && s.End <= said.Cue.Start && !overlap(s, said.Content)
		})
	})
}

// namesOnly reports whether a stretch names one who took part, and nobody who took
// part in another of the article's meetings alone.
func (t *teller) namesOnly(k int, p parties) bool {
	if !t.namesAny(k, p) {
		return false
	}
	return !slices.ContainsFunc(t.named[k], func(i int) bool {
		a := &t.Actors[i]
		return !slices.Contains(p.sides, sideOf(a)) && slices.ContainsFunc(t.Meetings, func(m mahdar.Meeting) bool { return slices.Contains(m.Participants, a.ID) })
	})
}

// bystander reports whether a stretch names a person who did not take part.
func (t *teller) bystander(k int) bool {
	return slices.ContainsFunc(t.named[k], func(i int) bool {
		a := &t.Actors[i]
		return (a.Kind == "person" || a.Kind == "office") && !slices.Contains(t.record().Participants, a.ID)
	})
}

// namesAny reports whether a stretch names one who took part, or a side.
func (t *teller) namesAny(k int, p parties) bool {
	return slices.ContainsFunc(t.named[k], func(i int) bool { return slices.Contains(p.sides, sideOf(&t.Actors[i])) })
}

// findMention marks, in an article without a record of the meeting, what it says of it all
// the same. One that tells of no meeting at all and speaks of a side is taken whole, and
// so is one of two that somebody holds against each other: the reader may have missed what
// a person would not. In another only the sentences count that name, by name, those who met.
func (t *teller) findMention(p parties, pair bool) {
	whole := (pair || len(t.Meetings) == 0) && (len(p.sides) == 0 || t.speaksOf(p.sides))
	for i := range t.sents {
		s := &t.sents[i]
		if s.furniture {
			continue
		}
		if whole {
			t.about[i] = !t.assertsOthers(i, p.sides)
			continue
		}
		var sides []string
		for _, k := range t.named[i] {
			a := &t.Actors[k]
			if side, met := p.names[value(a.Name)]; met && a.Name != nil && !slices.Contains(sides, side) {
				sides = append(sides, side)
			}
		}
		t.about[i] = len(sides) >= 2 && len(sides) == len(p.sides) && len(t.met[i]) == 0
	}
}

// speaksOf reports whether a side has an actor in the article, or nobody has: the
// reader names only those of whom it has a record.
func (t *teller) speaksOf(sides []string) bool {
	return len(t.Actors) == 0 || slices.ContainsFunc(t.Actors, func(a mahdar.Actor) bool { return slices.Contains(sides, sideOf(&a)) })
}

// assertsOthers reports whether a sentence asserts a meeting with somebody of no side. Talks that it only speaks of
// are none: in the words of one of a side ("we support those between Iran and the United States"), or between states neither of which is one.
func (t *teller) assertsOthers(k int, sides []string) bool {
	return len(sides) > 0 && slices.ContainsFunc(t.met[k], func(i int) bool {
		m := &t.Meetings[i]
		of := SidesOf(&t.Minutes, m)
		return slices.ContainsFunc(of, func(x string) bool { return !slices.Contains(sides, x) }) && !t.spokenOf(k, m, sides) &&
			(slices.ContainsFunc(of, func(x string) bool { return slices.Contains(sides, x) }) || !t.ofStates(m))
	})
}

// ofStates reports whether a meeting is told of states, and of nobody who met for them.
func (t *teller) ofStates(m *mahdar.Meeting) bool {
	return !slices.ContainsFunc(m.Participants, func(id string) bool { return t.actors[id] != nil && t.actors[id].Kind != "country" })
}

// spokenOf reports whether all that a sentence says of a meeting stands in the words of somebody of a side.
func (t *teller) spokenOf(k int, m *mahdar.Meeting, sides []string) bool {
	return !slices.ContainsFunc(m.Evidence, func(e mahdar.Span) bool {
		return overlap(e, t.sents[k].Span) && !slices.ContainsFunc(t.said[k], func(i int) bool {
			x := &t.Statements[i]
			return x.Content.Start <= e.Start && e.End <= x.Content.End && slices.ContainsFunc(x.Speakers, func(id string) bool {
				return t.actors[id] != nil && slices.Contains(sides, sideOf(t.actors[id]))
			})
		})
	})
}
