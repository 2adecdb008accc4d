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
	state := nothing
	for i := range t.sents {
		s := &t.sents[i]
		if s.furniture {
			continue
		}
		if s.title {
			t.about[i] = t.judgeTitle(s, mine, main)
			continue
		}
		if s.first && state == nothing && main {
			state = ours
		}
		is, goes := t.judgeSentence(s, state, mine, main, p)
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
func (t *teller) judgeTitle(s *sentence, mine []bool, main bool) bool {
	own, others := t.evidenceIn(s, mine)
	t.apart = append(t.apart, others...)
	return own || main && len(others) == 0
}

// evidenceIn tells whether a sentence asserts the meeting, and which of its words assert others alone.
func (t *teller) evidenceIn(s *sentence, mine []bool) (own bool, others []mahdar.Span) {
	for i := range t.Meetings {
		for _, e := range t.Meetings[i].Evidence {
			if mine[i] && overlap(e, s.Span) {
				own = true
			}
		}
	}
	for i := range t.Meetings {
		if mine[i] {
			continue
		}
		for _, e := range t.Meetings[i].Evidence {
			if !overlap(e, s.Span) || t.assertsMine(e, mine) {
				continue
			}
			others = append(others, e)
		}
	}
	return own, others
}

// assertsMine reports whether the same words assert the meeting too: "met A and B".
func (t *teller) assertsMine(e mahdar.Span, mine []bool) bool {
	for i := range t.Meetings {
		if mine[i] && slices.ContainsFunc(t.Meetings[i].Evidence, func(x mahdar.Span) bool { return overlap(x, e) }) {
			return true
		}
	}
	return false
}

// judgeSentence gives what a sentence is about, and what the next one goes on with.
func (t *teller) judgeSentence(s *sentence, state topic, mine []bool, main bool, p parties) (is, goes topic) {
	own, others := t.evidenceIn(s, mine)
	said, third, byParty := t.saidIn(s, mine)
	switch {
	case own:
		t.apart = append(t.apart, others...)
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
		if state == ours && main && !t.bystander(s) {
			return another, ours // "the call follows their summit in June": a glance back
		}
		return another, another
	case said != nothing:
		return said, said
	case third:
		return nothing, state // a bystander's words: the account may go on behind them
	case byParty && main && (state == ours || (s.first || !t.bystander(s)) && t.namesOnly(s, p)):
		return ours, ours
	case s.first && state == another && main && t.namesOnly(s, p) && !t.bystander(s):
		return ours, ours
	case s.first && state == ours && !main && !t.namesAny(s, p):
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
func (t *teller) saidIn(s *sentence, mine []bool) (at topic, third, byParty bool) {
	sides := SidesOf(&t.Minutes, t.record())
	speaks := false
	for i := range t.Statements {
		x := &t.Statements[i]
		if !overlap(x.Cue, s.Span) && !overlap(x.Content, s.Span) {
			continue
		}
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
			if a.Kind != "media" && !slices.Contains(sides, sideOf(a)) {
				third = true
			} else if a.Kind != "media" {
				third, speaks = false, false
			}
		}
	}
	return at, third && speaks && !byParty, byParty
}

// namesOnly reports whether a stretch names one who took part, and nobody who took
// part in another of the article's meetings alone.
func (t *teller) namesOnly(s *sentence, p parties) bool {
	if !t.namesAny(s, p) {
		return false
	}
	own := t.record().Participants
	for i := range t.Meetings {
		for _, id := range t.Meetings[i].Participants {
			if !slices.Contains(own, id) && t.names(s, id) && !slices.Contains(p.sides, sideOf(t.actors[id])) {
				return false
			}
		}
	}
	return true
}

// bystander reports whether a stretch names a person who did not take part.
func (t *teller) bystander(s *sentence) bool {
	return slices.ContainsFunc(t.Actors, func(a mahdar.Actor) bool {
		return (a.Kind == "person" || a.Kind == "office") && !slices.Contains(t.record().Participants, a.ID) && t.names(s, a.ID)
	})
}

// namesAny reports whether a stretch names one who took part, or a side.
func (t *teller) namesAny(s *sentence, p parties) bool {
	for i := range t.Actors {
		a := &t.Actors[i]
		if slices.Contains(p.sides, sideOf(a)) && t.names(s, a.ID) {
			return true
		}
	}
	return false
}

func (t *teller) names(s *sentence, id string) bool {
	a := t.actors[id]
	return a != nil && slices.ContainsFunc(a.Surfaces, func(x mahdar.Span) bool { return overlap(x, s.Span) })
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
			t.about[i] = !t.assertsOthers(s, p.sides)
			continue
		}
		var sides []string
		for name, side := range p.names {
			for k := range t.Actors {
				a := &t.Actors[k]
				if a.Name != nil && *a.Name == name && t.names(s, a.ID) && !slices.Contains(sides, side) {
					sides = append(sides, side)
				}
			}
		}
		t.about[i] = len(sides) >= 2 && len(sides) == len(p.sides) && !t.assertsAny(s)
	}
}

// speaksOf reports whether a side has an actor in the article, or nobody has: the
// reader names only those of whom it has a record.
func (t *teller) speaksOf(sides []string) bool {
	return len(t.Actors) == 0 || slices.ContainsFunc(t.Actors, func(a mahdar.Actor) bool { return slices.Contains(sides, sideOf(&a)) })
}

// assertsOthers reports whether a sentence asserts a meeting with somebody of no side.
func (t *teller) assertsOthers(s *sentence, sides []string) bool {
	for i := range t.Meetings {
		m := &t.Meetings[i]
		if slices.ContainsFunc(m.Evidence, func(e mahdar.Span) bool { return overlap(e, s.Span) }) &&
			slices.ContainsFunc(SidesOf(&t.Minutes, m), func(x string) bool { return !slices.Contains(sides, x) }) && len(sides) > 0 {
			return true
		}
	}
	return false
}

// assertsAny reports whether a sentence asserts some meeting of the article.
func (t *teller) assertsAny(s *sentence) bool {
	for i := range t.Meetings {
		if slices.ContainsFunc(t.Meetings[i].Evidence, func(e mahdar.Span) bool { return overlap(e, s.Span) }) {
			return true
		}
	}
	return false
}
