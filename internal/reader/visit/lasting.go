package visit

import (
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// How long a trip lasts, told beside its verb or of the trip told last: "is in Cairo until Saturday",
// "flew to Cairo on Monday for two days", "the visit runs from Monday to Friday".

// TripLasts gives the one trip that a sentence tells, from visit on, or the one told before it if the sentence
// speaks of "the visit", the days that the sentence says it lasts.
func (r *Reading) TripLasts(reg *phrase.Region, list []phrase.Clause, visits int) {
	n := len(r.Visits)
	if reg.Quote >= 0 || n == 0 {
		return
	}
	v, at := &r.Visits[n-1], -1
	for i := visits; i < n-1; i++ {
		if o := &r.Visits[i]; o.To.Country != v.To.Country || !r.ShareTraveller(o.Who, v.Who) {
			return // which of them it is
		}
	}
	if n > visits {
		v = &r.Visits[visits] // the verb's, with which that of its noun is one
	}
	if n > visits {
		for i := range list {
			if c := &list[i]; word.IsTrip(c.Form) && (at < 0 || c.At < at) {
				at = c.At
			}
		}
	} else if len(v.Evidence) > 0 && reg.Sent-r.Sent[v.Evidence[0].First] <= maxLastsBehind {
		at = r.tripAsSubject(reg)
	}
	if at < 0 || v.Status == "cancelled" || v.Status == "proposed" {
		return
	}
	for k := at + 1; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfDate && (r.Until(reg, k) || r.endsAt(reg, at, k)):
			r.lastsUntil(v, x.Idx)
			return
		case x.Kind == phrase.OfDate && r.lastsBefore(reg, at, k):
			r.lastsDuring(v, r.DaysOf(x.Idx, v.Status == "planned" || !v.Days.Start.Before(r.Ref)))
			return
		case x.Kind == phrase.OfItem && r.lastsVerb(x):
			if !r.ofTrip(reg, k) {
				return // "where the talks will last"
			}
		case x.Kind == phrase.OfItem && r.daysAt(reg, at, k) > 1:
			v.Days = lasting(v.Days, r.daysAt(reg, at, k), false)
			return
		case word.Semicolon(r.Punct(x)), x.Finite() && x.Trig != nil && !r.Has(&r.Items[x.Item], word.Bit(pack.Verb), "ends") && (r.Pack.Spaced || !word.IsTrip(x.Trig)):
			return // of another deed
		}
	}
	if k := at - 1; n > visits && k >= 0 { // "until Saturday he is on a visit"
		for ; k >= 0 && k > at-maxToStop; k-- {
			if reg.Chunks[k].Kind == phrase.OfDate && r.Until(reg, k) {
				r.lastsUntil(v, reg.Chunks[k].Idx)
				return
			}
		}
	}
}

// maxLastsBehind is how many sentences behind a trip another may say how long it lasts.
const maxLastsBehind = 6

// tripAsSubject is the noun of a trip with which a sentence begins, known by its article or in a language
// without articles, and behind which a verb of lasting or ending stands; -1 if there is none.
func (r *Reading) tripAsSubject(reg *phrase.Region) int {
	for k := range min(len(reg.Chunks), maxToStop) {
		x := &reg.Chunks[k]
		if x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTrip(x.Trig) {
			return k
		}
		if x.Kind == phrase.OfItem && (x.Finite() || x.Is(pack.Prep)) && !r.lastsVerb(x) {
			break
		}
	}
	return -1
}

// ofTrip reports whether what stands before the verb of lasting at chunk k can be the trip, or who is on it: the
// noun of a trip, a person, a relative word, "and" or a comma.
func (r *Reading) ofTrip(reg *phrase.Region, k int) bool {
	for k--; k >= 0; k-- {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfDate, x.Kind == phrase.OfItem && x.Trig == nil && (x.Is(pack.Aux) || x.Is(pack.Plan) || x.Is(pack.Adverb)) && !x.Is(pack.Rel):
		case x.Kind == phrase.OfMention:
			m := &r.Mentions[x.Idx]
			return m.Kind == mention.Person || m.Kind == mention.Office || m.Kind == mention.Pronoun || r.IsPlace(reg, k)
		case x.Kind == phrase.OfItem:
			return x.Trig != nil && word.IsTrip(x.Trig) || x.Is(pack.Rel) || x.Is(pack.And) || x.Is(pack.Sub) || x.Is(pack.Modifier) && k == 0
		default:
			return word.Comma(r.Punct(x))
		}
	}
	return true
}

// lastsVerb reports whether a chunk is a verb that tells how long its subject lasts.
func (r *Reading) lastsVerb(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Verb), "lasts")
}

// lastsBefore reports whether a verb of lasting stands between two chunks, or before both.
func (r *Reading) lastsBefore(reg *phrase.Region, at, k int) bool {
	for i := max(0, at-maxToStop); i < k; i++ {
		if r.lastsVerb(&reg.Chunks[i]) {
			return true
		}
	}
	return false
}

// endsAt reports whether a date stands beside a verb of ending whose subject is the trip at a chunk.
func (r *Reading) endsAt(reg *phrase.Region, at, k int) bool {
	for _, step := range []int{-1, 1} {
		for i := k + step; i > at && i < len(reg.Chunks) && i > k-3 && i < k+3; i += step {
			x := &reg.Chunks[i]
			if x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Verb)|word.Bit(pack.Support), "ends") {
				return x.Trig == nil || x.Clause < 0 || !r.hasObject(reg, i)
			}
			if x.Kind != phrase.OfItem || !x.Is(pack.Prep) && !x.Is(pack.Adverb) && !x.Is(pack.Aux) && !x.Is(pack.Plan) {
				break
			}
		}
	}
	return false
}

// hasObject reports whether a noun of a trip stands right behind the verb at a chunk: it ends that one.
func (r *Reading) hasObject(reg *phrase.Region, i int) bool {
	for k := i + 1; k < len(reg.Chunks) && k < i+4; k++ {
		if x := &reg.Chunks[k]; x.Trig != nil && word.IsTrip(x.Trig) {
			return true
		}
	}
	return false
}

// daysAt is the number of days that a trip lasts as told at chunk k, behind the trip at a chunk: a number and
// a unit behind a word for "for" or a verb of lasting, or a word like "three-day" of a noun of a trip that leads nowhere else; 0 if none.
func (r *Reading) daysAt(reg *phrase.Region, at, k int) int {
	x := &reg.Chunks[k]
	it := &r.Items[x.Item]
	for _, f := range r.Forms(it, word.Bit(pack.Modifier)) {
		if n, ok := f.Num("days"); ok && n <= LongestVisit && !r.otherTrip(reg, k) {
			return n
		}
	}
	if k == 0 || k <= at {
		return 0
	}
	if x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTrip(x.Trig) && !r.otherTrip(reg, k) {
		return r.daysWithin(x)
	}
	p := &reg.Chunks[k-1]
	behind := p.Kind == phrase.OfItem && p.Is(pack.Prep) && p.Mark&(pack.AfterM|pack.Before|pack.From|pack.OfM) == 0 || r.lastsVerb(p) || !r.Pack.Spaced && p.Trig != nil && word.IsTrip(p.Trig)
	if !behind {
		return 0
	}
	n := 0
	if f := r.Form(it, pack.Number); f != nil {
		n = int(f.N)
	} else if t := r.Doc.Tokens[x.First]; t.Num > 0 {
		n = int(t.Num)
	}
	u := r.Form(it, pack.Unit)
	if u == nil && n > 0 && k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind == phrase.OfItem {
		u = r.Form(&r.Items[reg.Chunks[k+1].Item], pack.Unit)
		k++
	}
	if u == nil || u.Get("unit") != "day" {
		return 0
	}
	if m, ok := u.Num("n"); ok && n == 0 {
		n = m
	}
	if k+1 < len(reg.Chunks) {
		if y := &reg.Chunks[k+1]; y.Kind == phrase.OfItem && (y.Is(pack.Ago) || y.Is(pack.Hence) || y.Is(pack.Of) || y.Mark&pack.OfM != 0) {
			return 0 // "for two days of talks"
		}
	}
	if n > LongestVisit {
		return 0
	}
	return n
}

// daysWithin is the number of days that the words of a noun of a trip tell, "three-day visit"; 0 if none.
func (r *Reading) daysWithin(x *phrase.Chunk) (days int) {
	for i := x.First; i < x.Last; i++ {
		_, head := r.Pack.Lexicon.Longest(r.Doc.Tokens, i, x.Last-1)
		r.Pack.Lexicon.Each(head, r.Doc.Tokens[i], func(f *pack.Form) {
			if n, ok := f.Num("days"); ok && f.Class == pack.Modifier && n <= LongestVisit {
				days = n
			}
		})
	}
	return days
}

// otherTrip reports whether a word for days at chunk k stands beside the noun of a trip behind a word for
// "after" or "from", or of one that leads elsewhere.
func (r *Reading) otherTrip(reg *phrase.Region, k int) bool {
	for i := k - 1; i >= 0 && i > k-4; i-- {
		x := &reg.Chunks[i]
		if x.Kind == phrase.OfItem && x.Is(pack.Prep) {
			return x.Mark&(pack.AfterM|pack.From|pack.Before|pack.During) != 0 && x.Mark&(pack.In|pack.With|pack.For|pack.To) == 0
		}
	}
	for i := k + 1; i < len(reg.Chunks) && i < k+maxToStop; i++ {
		if r.IsPlace(reg, i) {
			return true
		}
		if x := &reg.Chunks[i]; x.Kind == phrase.OfPunct || x.Finite() {
			break
		}
	}
	return false
}

// lastsUntil ends a trip on the day of a date, the first of its weekday behind the trip's beginning. A trip of
// which no beginning is told and that goes on has begun by the day of the story.
func (r *Reading) lastsUntil(v *story.Visit, idx int32) {
	d := &r.Dates[idx]
	end := r.DaysOf(idx, true).End
	from := v.Days.Start
	if from.IsZero() && (v.Status == "ongoing" || v.Status == "held" && r.verbless(v)) {
		from = r.Ref
	}
	if from.IsZero() || end.IsZero() {
		return
	}
	if d.Weekday > 0 {
		for !end.AddDate(0, 0, -7).Before(from) {
			end = end.AddDate(0, 0, -7)
		}
		for end.Before(from) {
			end = end.AddDate(0, 0, 7)
		}
	}
	if end.Before(from) || end.Sub(from) > LongestVisit*24*time.Hour {
		return
	}
	r.setDays(v, date.Days{Start: from, End: end})
}

// verbless reports whether no verb in the past tense stands in the words that tell of a trip: somebody is on it.
func (r *Reading) verbless(v *story.Visit) bool {
	for _, g := range v.Evidence {
		for k := r.ItemAt[g.First]; k < r.ItemAt[g.Last]; k++ {
			for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Verb)|word.Bit(pack.Support)|word.Bit(pack.Aux)) {
				if f.Feat&pack.Past != 0 && f.Feat&pack.Pres == 0 {
					return false
				}
			}
		}
	}
	return true
}

// lastsDuring gives a trip the days that a verb of lasting tells, unless it was told to be at another time.
func (r *Reading) lastsDuring(v *story.Visit, days date.Days) {
	if !days.End.After(days.Start) || days.End.Sub(days.Start) > LongestVisit*24*time.Hour || !v.Days.Start.IsZero() && (v.Days.Start.Before(days.Start) || v.Days.Start.After(days.End)) {
		return
	}
	r.setDays(v, days)
}

// setDays gives a trip its days; one that is told as held and whose days are not over goes on.
func (r *Reading) setDays(v *story.Visit, days date.Days) {
	v.Days = days
	if v.Status == "held" && !r.Ref.IsZero() && days.End.After(r.Ref) && !days.Start.After(r.Ref) {
		v.Status = "ongoing"
	}
}
