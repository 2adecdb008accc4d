package visit

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Several stops under one verb, each with a day of its own: "was in Kyiv on Monday and in Prague
// on Tuesday", "viajó en noviembre a Kiev y en diciembre a Praga".

// dayedStop is a stop of a trip, with the chunks of its place and its day.
type dayedStop struct{ place, date int }

// stopsByDay gives the stops that one clause lists with a day each the days that are theirs, and
// makes a trip of those that it has not told yet.
func (r *Reading) stopsByDay(reg *phrase.Region, c *phrase.Clause, visits int) {
	if reg.Quote >= 0 || len(r.Visits) <= visits {
		return
	}
	all := r.dayedStops(reg, c)
	if len(all) < 2 || all[0].date == all[len(all)-1].date {
		return
	}
	base := r.Visits[visits]
	for _, s := range all {
		to := r.MentionPlace(&r.Mentions[reg.Chunks[s.place].Idx])
		idx := reg.Chunks[s.date].Idx
		days := r.PastYear(c, idx, r.DaysOf(idx, base.Status == "planned" || base.Days.Start.After(r.Ref) && !r.Ref.IsZero()))
		if v := r.stopTold(visits, to); v >= 0 {
			r.Visits[v].Days = days
			continue
		}
		if r.Actors[base.Who[0]].Country == to.Country {
			continue
		}
		v := base
		v.To, v.Days = to, days
		v.Evidence = []text.Range{r.Trim(text.Range{First: reg.Chunks[min(s.place, s.date)].First, Last: reg.Chunks[max(s.place, s.date)].Last})}
		v.Rules = append([]string(nil), base.Rules...)
		r.Visits = append(r.Visits, v)
	}
}

// stopTold is the trip to a place among those from visit on, -1 if there is none.
func (r *Reading) stopTold(from int, to date.Place) int {
	for i := from; i < len(r.Visits); i++ {
		if r.Visits[i].To.Country == to.Country {
			return i
		}
	}
	return -1
}

// dayedStops is the places behind a verb of travelling that have a day each, all of them before
// the places or all behind; nil if it is not so.
func (r *Reading) dayedStops(reg *phrase.Region, c *phrase.Clause) []dayedStop {
	var all []dayedStop
	var open []int // places whose day has not been told yet
	day, before, days := r.dayRightBefore(reg, c.At), false, 0
	if day >= 0 {
		before, days = true, 1
	}
	for k := c.At + 1; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfDate:
			if r.OnlyBounds(reg, k, -1) || r.DaysOf(x.Idx, c.Plan).Start.IsZero() {
				return nil
			}
			if days++; len(all)+len(open) == 0 {
				before = true
			}
			if day = k; before {
				continue
			}
			for _, p := range open {
				all = append(all, dayedStop{p, day})
			}
			open = nil
		case r.IsPlace(reg, k):
			switch {
			case before && day < 0:
				return nil
			case before:
				all = append(all, dayedStop{k, day})
			default:
				open = append(open, k)
			}
		case word.Comma(r.Punct(x)), x.Kind == phrase.OfItem && x.Is(pack.And):
		case x.Kind == phrase.OfItem && x.Trig == nil && (x.Is(pack.Adverb) || x.Is(pack.DayPart) || x.Is(pack.Det) || x.Is(pack.Prep)) && !x.Is(pack.Rel) && !x.Is(pack.Comp) && !x.Is(pack.Sub):
		case x.Kind == phrase.OfMention && len(all)+len(open) == 0:
		default:
			k = len(reg.Chunks)
		}
	}
	if days < 2 || len(open) > 0 {
		return nil
	}
	return all
}

// dayRightBefore is the day that stands before the verb at chunk at with nothing but small words
// between, -1 if there is none: "who in November was in Kyiv and in December in Prague".
func (r *Reading) dayRightBefore(reg *phrase.Region, at int) int {
	for k := at - 1; k >= 0; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfDate && !r.OnlyBounds(reg, k, -1) && !r.DaysOf(x.Idx, false).Start.IsZero() {
			return k
		}
		if x.Kind != phrase.OfItem || x.Set&(word.Bit(pack.Adverb)|word.Bit(pack.Aux)|word.Bit(pack.Pronoun)) == 0 {
			return -1
		}
	}
	return -1
}

// joinedStops is the places behind the first one of a verb of travelling that are joined to it, each
// behind a preposition of its own: "was in Bamako and in Ouagadougou". Not one with which what
// comes next begins: "was in Rome, and in Paris he met".
func (r *Reading) joinedStops(reg *phrase.Region, c *phrase.Clause, first date.Place) (out []date.Place) {
	k := c.At + 1
	for ; k < len(reg.Chunks) && k < c.At+maxToStop && !r.IsPlace(reg, k); k++ {
		if x := &reg.Chunks[k]; x.Kind != phrase.OfDate && (x.Kind != phrase.OfItem || x.Finite() || x.Is(pack.Rel)) {
			return nil
		}
	}
	if k >= len(reg.Chunks) || !r.IsPlace(reg, k) || r.MentionPlace(&r.Mentions[reg.Chunks[k].Idx]) != first {
		return nil
	}
	for k++; k+2 < len(reg.Chunks); k += 3 {
		x, p := &reg.Chunks[k], &reg.Chunks[k+1]
		if !(word.Comma(r.Punct(x)) || x.Kind == phrase.OfItem && x.Is(pack.And)) || p.Kind != phrase.OfItem || !p.Is(pack.Prep) || p.Mark&(pack.In|pack.To) == 0 || !r.IsPlace(reg, k+2) {
			break
		}
		if n := k + 3; n < len(reg.Chunks) {
			if y := &reg.Chunks[n]; y.Kind != phrase.OfDate && y.Kind != phrase.OfPunct && !(y.Kind == phrase.OfItem && y.Is(pack.And)) {
				break
			}
		}
		if to := r.MentionPlace(&r.Mentions[reg.Chunks[k+2].Idx]); !to.Empty() && to.Country != first.Country {
			out = append(out, to)
		}
	}
	return out
}

// maxToStop bounds the chunks between a verb of travelling and the place it leads to.
const maxToStop = 6
