package reader

import (
	"slices"
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
)

// What speakers say that they and theirs do: "we urge X to stop" is the urging of
// whoever speaks, of his state where he speaks for one.

// doneByUs reports whether the subject of a clause is the first person.
func (r *reading) doneByUs(c *clause) bool {
	a := c.get([]pack.Marker{pack.Subj})
	if a == nil || len(a.mentions) != 1 {
		return false
	}
	p := r.mentions[a.mentions[0]].pronoun
	return p != nil && p.Has("first")
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
	order := make([]int, len(r.statements))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool {
		return r.statements[order[a]].content.Start < r.statements[order[b]].content.Start
	})
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
