package event

import (
	"slices"
	"sort"

	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// What speakers say that they and theirs do: "we urge X to stop" is the urging of
// whoever speaks, of his state where he speaks for one.

// OwnRecords gives the meetings and trips of the first person to whoever says the words
// that tell of them; those in nobody's mouth are dropped.
func (r *Reading) OwnRecords() {
	if r.Self < 0 {
		return
	}
	order := r.statementsInOrder()
	for i := range r.Meetings {
		m := &r.Meetings[i]
		if slices.Contains(m.Who, r.Self) {
			m.Who = r.spoken(m.Who, m.Evidence[0], order)
			m.Gone = m.Gone || len(m.Who) < 2
		}
	}
	kept := r.Visits[:0]
	for _, v := range r.Visits {
		if slices.Contains(v.Who, r.Self) {
			v.Who = r.spoken(v.Who, v.Evidence[0], order)
		}
		if len(v.Who) > 0 {
			kept = append(kept, v)
		}
	}
	r.Visits = kept
}

// spoken puts the person in whose mouth some words stand in the place of the first person.
func (r *Reading) spoken(who []int32, words text.Range, order []int) []int32 {
	var out []int32
	for _, w := range who {
		if w != r.Self {
			out = word.AddOnce(out, w)
			continue
		}
		s := r.sayingAt(words, order)
		if s == nil || len(s.Who) != 1 {
			return nil
		}
		if a := &r.Actors[s.Who[0]]; a.Kind != mention.Person && a.Kind != mention.Office || a.Generic {
			return nil
		}
		r.Actors[s.Who[0]].Used = true
		out = word.AddOnce(out, s.Who[0])
	}
	return out
}

// statementsInOrder are the indices of the statements, in the order of their words.
func (r *Reading) statementsInOrder() []int {
	order := make([]int, len(r.Statements))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool {
		return r.Statements[order[a]].Content.Start < r.Statements[order[b]].Content.Start
	})
	return order
}

// sayingAt is the innermost statement in whose content some words begin; nil if there is none.
func (r *Reading) sayingAt(words text.Range, order []int) *story.Statement {
	at, _ := r.Doc.Bytes(words)
	n := sort.Search(len(order), func(i int) bool { return r.Statements[order[i]].Content.Start > at })
	for k := n - 1; k >= 0 && k >= n-phrase.MaxWithin; k-- {
		if s := &r.Statements[order[k]]; s.Content.End > at {
			return s
		}
	}
	return nil
}

// OwnDeeds gives the deeds of the first person to whoever says the words that tell of
// them; those in nobody's mouth are dropped.
func (r *Reading) OwnDeeds() {
	some := false
	for i := range r.Events {
		some = some || r.Events[i].Own
	}
	if !some {
		return
	}
	order := r.statementsInOrder()
	kept := r.Events[:0]
	for i := range r.Events {
		if e := r.Events[i]; !e.Own || r.giveOwn(&e, order) {
			kept = append(kept, e)
		}
	}
	r.Events = kept
}

// giveOwn gives an event of the first person its doer, and reports whether it has one.
func (r *Reading) giveOwn(e *story.Event, order []int) bool {
	at, _ := r.Doc.Bytes(e.Evidence)
	n := sort.Search(len(order), func(i int) bool { return r.Statements[order[i]].Content.Start > at })
	for k := n - 1; k >= 0 && k >= n-phrase.MaxWithin; k-- {
		s := &r.Statements[order[k]]
		if s.Content.End <= at || len(s.Who) != 1 {
			continue
		}
		w := s.Who[0]
		a := &r.Actors[w]
		if a.Country != "" && a.Kind != mention.Country && a.Kind != mention.Medium {
			w = r.Keyed(mention.Country, a.Country, "", "")
		}
		if a.Kind == mention.Medium || slices.Contains(e.Target, w) || len(r.notOwn(e.Target, []int32{w})) == 0 {
			return false
		}
		r.Actors[w].Used = true
		e.Source = []int32{w}
		return true
	}
	return false
}

// AsSpoken gives the deeds that a cue of saying tells, its subject left out, to whoever is found to
// speak there: "pidió a China que presione a Moscú" is his who says so.
func (r *Reading) AsSpoken() {
	for i := range r.Events {
		e := &r.Events[i]
		if !e.Said {
			continue
		}
		from, to := r.Doc.Bytes(e.Evidence)
		for k := range r.Statements {
			s := &r.Statements[k]
			if s.Cue.Start >= from && s.Cue.End <= to && s.Cue.Start < from+maxCueAhead && len(s.Who) == 1 && !slices.Contains(e.Target, s.Who[0]) && len(r.notOwn(e.Target, s.Who)) > 0 {
				e.Source = s.Who
				break
			}
		}
	}
}

// maxCueAhead bounds the bytes of a deed's evidence before the cue that tells it.
const maxCueAhead = 24
