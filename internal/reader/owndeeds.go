package reader

import (
	"slices"
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// What speakers say that they and theirs do: "we urge X to stop" is the urging of
// whoever speaks, of his state where he speaks for one.

// doneByUs reports whether the subject of a clause is the first person.
func (r *reading) doneByUs(c *clause) bool {
	m := r.soleSubject(c)
	return m != nil && m.pronoun != nil && m.pronoun.Has("first")
}

// soleSubject is the mention that alone is the subject of a clause; nil if none is.
func (r *reading) soleSubject(c *clause) *mention {
	if a := c.get([]pack.Marker{pack.Subj}); a != nil && len(a.mentions) == 1 {
		return &r.mentions[a.mentions[0]]
	}
	return nil
}

// whoSpeaks stands, in a clause that tells of a meeting or a trip, for whoever says so
// until ownRecords knows him. Nobody, in others: their deeds are given out by ownDeeds.
func (r *reading) whoSpeaks(c *clause) []int32 {
	if c == nil || !isTalk(c.form) && !isTrip(c.form) {
		return nil
	}
	if r.self < 0 {
		r.self = r.newActor(actor{kind: kPerson, name: "speaker"})
	}
	return []int32{r.self}
}

// ownRecords gives the meetings and trips of the first person to whoever says the words
// that tell of them; those in nobody's mouth are dropped.
func (r *reading) ownRecords() {
	if r.self < 0 {
		return
	}
	order := r.statementsInOrder()
	for i := range r.meetings {
		m := &r.meetings[i]
		if slices.Contains(m.who, r.self) {
			m.who = r.spoken(m.who, m.evidence[0], order)
			m.gone = m.gone || len(m.who) < 2
		}
	}
	kept := r.visits[:0]
	for _, v := range r.visits {
		if slices.Contains(v.who, r.self) {
			v.who = r.spoken(v.who, v.evidence[0], order)
		}
		if len(v.who) > 0 {
			kept = append(kept, v)
		}
	}
	r.visits = kept
}

// spoken puts the person in whose mouth some words stand in the place of the first person.
func (r *reading) spoken(who []int32, words text.Range, order []int) []int32 {
	var out []int32
	for _, w := range who {
		if w != r.self {
			out = addOnce(out, w)
			continue
		}
		s := r.sayingAt(words, order)
		if s == nil || len(s.who) != 1 {
			return nil
		}
		if a := &r.actors[s.who[0]]; a.kind != kPerson && a.kind != kOffice || a.generic {
			return nil
		}
		r.actors[s.who[0]].used = true
		out = addOnce(out, s.who[0])
	}
	return out
}

// statementsInOrder are the indices of the statements, in the order of their words.
func (r *reading) statementsInOrder() []int {
	order := make([]int, len(r.statements))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool {
		return r.statements[order[a]].content.Start < r.statements[order[b]].content.Start
	})
	return order
}

// sayingAt is the innermost statement in whose content some words begin; nil if there is none.
func (r *reading) sayingAt(words text.Range, order []int) *statement {
	at, _ := r.doc.Bytes(words)
	n := sort.Search(len(order), func(i int) bool { return r.statements[order[i]].content.Start > at })
	for k := n - 1; k >= 0 && k >= n-maxWithin; k-- {
		if s := &r.statements[order[k]]; s.content.End > at {
			return s
		}
	}
	return nil
}

// maxWithin bounds how many statements within each other a place is looked for in.
const maxWithin = 4

// ownDeeds gives the deeds of the first person to whoever says the words that tell of
// them; those in nobody's mouth are dropped.
func (r *reading) ownDeeds() {
	some := false
	for i := range r.events {
		some = some || r.events[i].own
	}
	if !some {
		return
	}
	order := r.statementsInOrder()
	kept := r.events[:0]
	for i := range r.events {
		if e := r.events[i]; !e.own || r.giveOwn(&e, order) {
			kept = append(kept, e)
		}
	}
	r.events = kept
}

// giveOwn gives an event of the first person its doer, and reports whether it has one.
func (r *reading) giveOwn(e *event, order []int) bool {
	at, _ := r.doc.Bytes(e.evidence)
	n := sort.Search(len(order), func(i int) bool { return r.statements[order[i]].content.Start > at })
	for k := n - 1; k >= 0 && k >= n-maxWithin; k-- {
		s := &r.statements[order[k]]
		if s.content.End <= at || len(s.who) != 1 {
			continue
		}
		w := s.who[0]
		a := &r.actors[w]
		if a.country != "" && a.kind != kCountry && a.kind != kMedia {
			w = r.keyed(kCountry, a.country, "", "")
		}
		if a.kind == kMedia || slices.Contains(e.target, w) || len(r.notOwn(e.target, []int32{w})) == 0 {
			return false
		}
		r.actors[w].used = true
		e.source = []int32{w}
		return true
	}
	return false
}
