package visit

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Where a tour leads: the verbs that say so, the stops on it.

// stopsOf is where a trip leads of which a sentence tells what its stops were: "the next
// stop of X's was Chad", "the tour began in Cairo", "the route: Cairo, Kampala".
func (r *Reading) stopsOf(reg *phrase.Region, c *phrase.Clause) (out []date.Place) {
	add := func(j int) {
		for _, mi := range r.listFrom(reg, j) {
			if p := r.MentionPlace(&r.Mentions[mi]); !p.Empty() {
				out = append(out, p)
			}
		}
	}
	for k := max(0, c.At-syntax.MaxStops); k < len(reg.Chunks) && k < c.At+syntax.MaxStops && len(out) == 0; k++ {
		x := &reg.Chunks[k]
		switch {
		case k > c.At && word.Colon(r.Punct(x)) && r.onlyPlaces(reg, k+1):
			add(k + 1)
		case k > c.At && c.Form.Has("route") && r.IsPlace(reg, k) && !r.Oblique([]int32{x.Idx}) && r.onlyPlaces(reg, k) && r.noVerb(reg): // "on the list of stops also Egypt, Qatar"
			add(k)
		case x.Trig != nil && r.tellsRoute(x):
			n := k + 1
			for n < len(reg.Chunks) && n < k+mention.MaxAdverbials && (reg.Chunks[n].Kind == phrase.OfDate || reg.Chunks[n].Only(word.Bit(pack.Prep)|word.Bit(pack.Det)|word.Bit(pack.Adverb)|word.Bit(pack.Word)|word.Bit(pack.Setting))) {
				n++
			}
			if n < len(reg.Chunks) && r.IsPlace(reg, n) {
				add(n)
			}
		case x.Kind == phrase.OfItem && x.Is(pack.Aux) && r.BeVerb(x): // "X became the stop", "the stop became X"
			if p := r.predicateOf(reg, k, c.At); p >= 0 {
				out = append(out, r.MentionPlace(&r.Mentions[reg.Chunks[p].Idx]))
			}
		}
	}
	return out
}

// routeAhead reports whether the verb that says where a tour leads stands behind its noun in the
// present tense: "a tour that includes Chad".
func (r *Reading) routeAhead(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+syntax.MaxStops; k++ {
		if x := &reg.Chunks[k]; x.Trig != nil && r.tellsRoute(x) {
			return x.Feat&pack.Pres != 0 && x.Feat&pack.Past == 0
		}
	}
	return false
}

// noVerb reports whether a sentence has no verb.
func (r *Reading) noVerb(reg *phrase.Region) bool {
	for k := range reg.Chunks {
		if x := &reg.Chunks[k]; x.Finite() || x.Kind == phrase.OfItem && x.Is(pack.Aux) && !x.Is(pack.Adverb) {
			return false
		}
	}
	return true
}

// predicateOf is the place that stands in the nominative beside the word for "be" at
// chunk k, before it or behind it, where no preposition governs it; -1 if there is none.
func (r *Reading) predicateOf(reg *phrase.Region, k, noun int) int {
	for _, j := range []int{k + 1, k - 1} {
		if j < 0 || j >= len(reg.Chunks) || !r.IsPlace(reg, j) || r.Oblique([]int32{reg.Chunks[j].Idx}) || j > 0 && reg.Chunks[j-1].Kind == phrase.OfItem && reg.Chunks[j-1].Is(pack.Prep) {
			continue
		}
		if j > k && noun > k || j < k && noun < k {
			continue // the noun stands on the other side
		}
		return j
	}
	return -1
}

// tellsRoute reports whether a verb says where a tour leads: "began in", "includes".
func (r *Reading) tellsRoute(x *phrase.Chunk) bool {
	for _, f := range x.Trigs {
		if f.Has("route") {
			return true
		}
	}
	return false
}

// listFrom is the mentions of a list of places that begins at chunk j.
func (r *Reading) listFrom(reg *phrase.Region, j int) (out []int32) {
	for ; j < len(reg.Chunks); j++ {
		x := &reg.Chunks[j]
		switch {
		case r.IsPlace(reg, j):
			out = append(out, x.Idx)
		case word.Comma(r.Punct(x)), word.Dash(r.Punct(x)), x.Kind == phrase.OfItem && (x.Is(pack.And) || x.Is(pack.Prep) && x.Mark&(pack.In|pack.To) != 0), x.Kind == phrase.OfDate, r.Punct(x) == '(', r.Punct(x) == ')':
		default:
			return out
		}
	}
	return out
}

// onlyPlaces reports whether nothing but places, and days, stands from chunk j to the
// end of its sentence.
func (r *Reading) onlyPlaces(reg *phrase.Region, j int) bool {
	n := 0
	for ; j < len(reg.Chunks); j++ {
		x := &reg.Chunks[j]
		if r.IsPlace(reg, j) {
			n++
		} else if x.Kind != phrase.OfPunct && x.Kind != phrase.OfDate && !(x.Kind == phrase.OfItem && (x.Is(pack.And) || x.Is(pack.Prep) || x.Is(pack.Adverb))) {
			return false
		}
	}
	return n > 0
}

// furtherStops makes a trip of each place behind another word for "to" of a verb of
// travelling, with the day behind it: "goes to Riyadh on Monday and to Doha on Tuesday".
func (r *Reading) furtherStops(reg *phrase.Region, c *phrase.Clause, who []int32, tos []date.Place) {
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.Inverted || r.Pack.Order.MarkedBefore || c.Form.Class == pack.Noun || len(tos) != 1 || !slices.Contains(c.Frame.To, pack.To) {
		return
	}
	for i := range c.Args {
		a := &c.Args[i]
		if a.Mark&pack.To == 0 || a.Mark&pack.Obj != 0 || a.From <= c.At || len(a.Mentions) == 0 {
			continue
		}
		for _, mi := range a.Mentions {
			m := &r.Mentions[mi]
			p := r.MentionPlace(m)
			if m.Kind != mention.Place && m.Kind != mention.Country || p.Empty() || p.Country == tos[0].Country && (p.City == "" || p.City == tos[0].City) || r.modifiesNoun(reg, mi, a.To) {
				continue
			}
			n := len(r.Visits)
			r.trip(reg, c, who, p)
			if len(r.Visits) == n {
				continue
			}
			v := &r.Visits[n]
			if n > 0 {
				v.Status = r.Visits[n-1].Status
			}
			for k := a.To; k < len(reg.Chunks) && k < a.To+2; k++ {
				if x := &reg.Chunks[k]; x.Kind == phrase.OfDate {
					v.Days = r.DaysOf(x.Idx, v.Status == "planned" || n > 0 && !r.Ref.IsZero() && r.Visits[n-1].Days.Start.After(r.Ref))
				}
			}
		}
	}
}
