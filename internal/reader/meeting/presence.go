package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/reference"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Where somebody is said to be, without a verb.

// Present makes a trip of words that say, without a verb, where somebody is: "X is in
// Beijing", with a dash, a day or a word for "now" between, or as a headline.
func (r *Reading) Present(reg *phrase.Region) {
	if !r.Pack.Order.Cases || !r.Pack.Habits.Dash || reg.Quote >= 0 {
		return
	}
	for k := 0; k+2 < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfMention || k > 0 && !r.Boundary(&reg.Chunks[k-1]) && !r.dayBefore(reg, k) {
			continue
		}
		m := &r.Mentions[x.Idx]
		if m.Kind != mention.Person && m.Kind != mention.Office && (m.Kind != mention.Pronoun || !m.Pronoun.Is(pack.SubjForm)) || r.Oblique([]int32{x.Idx}) {
			continue
		}
		j, told := k+1, k > 0 && r.dayBefore(reg, k)
		days := date.Days{}
	onDay:
		for j < len(reg.Chunks) && j < k+5 {
			switch y := &reg.Chunks[j]; {
			case y.Kind == phrase.OfDate:
				days, told = r.DaysOf(y.Idx, false), true
			case word.Dash(r.Punct(y)), y.Kind == phrase.OfItem && y.Is(pack.Ongoing) && !y.Finite():
				told = true
			case y.Kind != phrase.OfItem || !y.Is(pack.Adverb):
				break onDay
			}
			j++
		}
		if j+1 >= len(reg.Chunks) || !reg.Chunks[j].Is(pack.Prep) || reg.Chunks[j].Mark&pack.In == 0 || !r.IsPlace(reg, j+1) || r.Whither(&r.Mentions[reg.Chunks[j+1].Idx]) {
			continue
		}
		if n := j + 2; n < len(reg.Chunks) && !r.Boundary(&reg.Chunks[n]) && !r.Pack.Habits.Enders[r.Punct(&reg.Chunks[n])] {
			continue
		} else if !told && !(r.InTitle(x.First) && k == 0) {
			continue
		}
		if k > 0 && r.dayBefore(reg, k) && days.Start.IsZero() {
			days = r.DaysOf(reg.Chunks[k-1].Idx, false)
		}
		r.presentAt(reg, k, j+1, k, story.Visit{Days: days, Rules: []string{"present"}, Evidence: []text.Range{r.Trim(text.Range{First: x.First, Last: reg.Chunks[j+1].Last})}})
	}
}

// OnVisit makes a trip of words that say, without a verb, that somebody is on one: "X (is)
// with a visit in Beijing", "in Beijing with a visit – X", in any order.
func (r *Reading) OnVisit(reg *phrase.Region) {
	if !r.Pack.Order.Cases || !r.Pack.Habits.Dash || reg.Quote >= 0 {
		return
	}
	for n := range reg.Chunks {
		x := &reg.Chunks[n]
		if x.Trig == nil || x.Trig.Class != pack.Noun || !word.IsTrip(x.Trig) || !r.behindWith(reg, n) {
			continue
		}
		from, to := r.verblessAround(reg, n)
		if from < 0 {
			continue
		}
		r.onVisitWithin(reg, n, from, to)
	}
}

// behindWith reports whether a word for "with" stands before chunk n, with nothing but words
// that describe its noun between.
func (r *Reading) behindWith(reg *phrase.Region, n int) bool {
	k := n - 1
	for k > 0 && k > n-4 && reg.Chunks[k].Kind == phrase.OfItem && !reg.Chunks[k].Is(pack.Prep) && reg.Chunks[k].Trig == nil {
		k--
	}
	return k >= 0 && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Prep) && reg.Chunks[k].Mark&pack.With != 0
}

// verblessAround is the stretch around chunk n up to the next boundaries that are no dashes,
// from -1 where it has a finite verb or an auxiliary.
func (r *Reading) verblessAround(reg *phrase.Region, n int) (from, to int) {
	ends := func(x *phrase.Chunk) bool {
		return r.Boundary(x) && !word.Dash(r.Punct(x)) || r.Pack.Habits.Enders[r.Punct(x)]
	}
	from, to = n, n+1
	for from > 0 && !ends(&reg.Chunks[from-1]) {
		from--
	}
	for to < len(reg.Chunks) && !ends(&reg.Chunks[to]) {
		to++
	}
	for k := from; k < to; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && (x.Finite() || x.Trig != nil && x.Trig.Class == pack.Verb || x.Is(pack.Aux) || x.Is(pack.Plan) || x.Is(pack.Cancel) || x.Is(pack.Neg)) {
			return -1, 0
		}
	}
	return from, to
}

// onVisitWithin makes the trip of the noun at chunk n of the one subject and the one place
// between chunks from and to.
func (r *Reading) onVisitWithin(reg *phrase.Region, n, from, to int) {
	who, at, days := -1, -1, date.Days{}
	for k := from; k < to; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfDate && r.Until(reg, k):
		case x.Kind == phrase.OfDate:
			days = r.DaysOf(x.Idx, false)
		case x.Kind != phrase.OfMention:
		case r.IsPlace(reg, k) && k > 0 && reg.Chunks[k-1].Is(pack.Prep) && reg.Chunks[k-1].Mark&pack.In != 0:
			if at >= 0 || r.Whither(&r.Mentions[x.Idx]) {
				return
			}
			at = k
		case who < 0 && r.subjectAt(reg, k):
			who = k
		case r.subjectAt(reg, k):
			return
		}
	}
	if who < 0 || at < 0 {
		return
	}
	r.presentAt(reg, who, at, n, story.Visit{Days: days, Kind: reg.Chunks[n].Trig.Frame.Visit, Rules: []string{reg.Chunks[n].Trig.Sec.ID},
		Evidence: []text.Range{r.Trim(text.Range{First: reg.Chunks[from].First, Last: reg.Chunks[to-1].Last})}})
}

// presentAt completes and keeps the trip of whom chunk who names to the place at chunk to, told
// at chunk at: an ongoing one, today where no day is told; none of several, or of one at home there.
func (r *Reading) presentAt(reg *phrase.Region, who, to, at int, v story.Visit) {
	w := r.Travellers(r.Resolve([]int32{reg.Chunks[who].Idx}, &phrase.Clause{Form: reference.BeThere, Frame: reference.BeThere.Frame, At: at, Sent: reg.Sent, Quote: -1}))
	p := r.MentionPlace(&r.Mentions[reg.Chunks[to].Idx])
	if len(w) != 1 || r.Actors[w[0]].Country == p.Country {
		return
	}
	if v.Days.Start.IsZero() {
		v.Days = date.One(r.Ref)
	}
	r.Actors[w[0]].Used = true
	if w[0] != r.State.Subject {
		r.State.Before, r.State.Subject = r.State.Subject, w[0]
	}
	v.Who, v.To, v.Status = w, p, "ongoing"
	r.Visits = append(r.Visits, v)
}

// subjectAt reports whether chunk k is somebody who can travel in a case that a subject has,
// with neither a preposition nor a noun before it that governs it.
func (r *Reading) subjectAt(reg *phrase.Region, k int) bool {
	x := &reg.Chunks[k]
	m := &r.Mentions[x.Idx]
	if x.Kind != phrase.OfMention || m.Kind != mention.Person && m.Kind != mention.Office && m.Kind != mention.Group || r.Oblique([]int32{x.Idx}) {
		return false
	}
	if c := r.CaseOf([]int32{x.Idx}); c == pack.Nom || k == 0 {
		return true
	}
	p := &reg.Chunks[k-1]
	return p.Kind == phrase.OfPunct || p.Kind == phrase.OfDate || p.Kind == phrase.OfItem && p.Is(pack.Adverb) && !p.Is(pack.Prep)
}

// Headlined is whose trip a noun without an owner is that a colon or a dash parts from the one
// subject before it: "X: a visit to Oslo".
func (r *Reading) Headlined(reg *phrase.Region, c *phrase.Clause) []int32 {
	k := c.At - 1
	for k >= 0 && reg.Chunks[k].Kind == phrase.OfItem && !reg.Chunks[k].Finite() && !reg.Chunks[k].Is(pack.Prep) {
		k--
	}
	if k < 1 || !word.Colon(r.Punct(&reg.Chunks[k])) && !word.Dash(r.Punct(&reg.Chunks[k])) {
		return nil
	}
	if m := &reg.Chunks[k-1]; m.Kind != phrase.OfMention || !r.subjectAt(reg, k-1) || k > 1 && !r.Boundary(&reg.Chunks[k-2]) {
		return nil
	}
	return r.Travellers(r.Resolve([]int32{reg.Chunks[k-1].Idx}, c))
}

// DashedTo is where a trip leads that a dash parts from its noun: "the first trip of the
// minister – to Oslo".
func (r *Reading) DashedTo(reg *phrase.Region, c *phrase.Clause) []date.Place {
	if !r.Pack.Order.Cases {
		return nil
	}
	dashed := false
	for k := c.At + 1; k+1 < len(reg.Chunks) && k < c.At+mention.MaxAdverbials; k++ {
		x := &reg.Chunks[k]
		switch {
		case word.Dash(r.Punct(x)):
			dashed = true
		case x.Finite(), x.Kind == phrase.OfPunct:
			return nil
		case dashed && x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.To != 0 && r.IsPlace(reg, k+1) && r.CaseOf([]int32{reg.Chunks[k+1].Idx})&pack.Loc == 0:
			return []date.Place{r.MentionPlace(&r.Mentions[reg.Chunks[k+1].Idx])}
		}
	}
	return nil
}

// Travellers leaves out who cannot travel.
func (r *Reading) Travellers(who []int32) []int32 {
	var out []int32
	for _, w := range who {
		switch a := &r.Actors[w]; a.Kind {
		case mention.Person, mention.Office, mention.Group:
			if !a.Thin && (!a.Generic || a.Country != "" && a.Role != "other") && (a.Kind != mention.Group || (a.Country != "" || a.Org != "" || a.Role != "") && a.Role != "military") && (r.Standing(w) || a.Name != "" || a.Kind == mention.Group) {
				out = word.AddOnce(out, w)
			}
		}
	}
	return out
}

// Standing reports whether an actor stands for more than itself.
func (r *Reading) Standing(w int32) bool {
	a := &r.Actors[w]
	return a.Country != "" || a.Org != "" || a.Role != "" && a.Role != "other" && a.Kind != mention.Group
}

// dayBefore reports whether a day stands before chunk k and begins its stretch.
func (r *Reading) dayBefore(reg *phrase.Region, k int) bool {
	return k > 0 && reg.Chunks[k-1].Kind == phrase.OfDate && (k == 1 || r.Boundary(&reg.Chunks[k-2]) || reg.Chunks[k-2].Is(pack.And))
}
