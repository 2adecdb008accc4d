package phrase

import (
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Span is the bounds of a clause among the chunks: from the boundary before it to the one after.
func (r *Reading) Span(reg *Region, c *Clause) (from, to int) {
	from, to = c.Begin, c.End
	if r.Pack.Order.MarkedBefore {
		from = min(from, r.withDays(reg, r.Stretch(reg, c.At)))
	}
	inner := false // in a relative clause that what it belongs to stands before
	for k := c.At - 1; k > from; k-- {
		if x := &reg.Chunks[k]; x.Is(pack.Rel) && x.Kind == OfItem && (!x.Is(pack.Comp) || c.relates(k)) && !x.Is(pack.Det) && !x.Is(pack.Prep) && !r.OfPlace(x) {
			from, inner = k+1, true
			break
		}
	}
	for from > 0 && !inner {
		x := &reg.Chunks[from-1]
		if x.Is(pack.Comp) || x.Is(pack.Rel) && !r.OfPlace(x) || word.Semicolon(r.Punct(x)) || x.Kind == OfQuote {
			break
		}
		if x.Finite() && from-1 != c.At {
			break
		}
		if x.Is(pack.And) && from-1 < c.At && r.ClauseAfterAnd(reg, from-1) {
			break // "spoke last Friday and Aoun is expected in Paris"
		}
		if x.Is(pack.Rel) && r.OfPlace(x) { // "in January he was in Pristina, where he met": from its beginning
			for from > 1 && !reg.Chunks[from-1].Is(pack.Comp) && !word.Semicolon(r.Punct(&reg.Chunks[from-1])) && reg.Chunks[from-1].Kind != OfQuote && c.Begin-from < mention.MaxReach {
				from--
			}
			break
		}
		from--
	}
	for p := c.Begin - 1; p >= from && !inner && !(from < c.Begin && r.OfPlace(&reg.Chunks[c.Begin-1])); p-- { // another meeting or trip before it has its own day and place
		if x := &reg.Chunks[p]; x.Trig != nil && p != c.At && (word.IsTrip(x.Trig) || word.IsTalk(x.Trig)) && x.Trig.Class == pack.Noun && !r.dayOfTrip(reg, p) && !(x.Is(pack.Occasion) && r.Pack.Order.Inverted && p > 0 && r.AfterSetting(reg, p)) {
			for q := c.Begin - 1; q > p && !r.dayInFront(reg, p, c.Begin); q-- {
				if y := &reg.Chunks[q]; y.Is(pack.And) || word.Comma(r.Punct(y)) {
					from = q
					if r.asideDay(reg, p, q) {
						from = q - 2
					}
					break
				}
			}
			break
		}
	}
	if c.Relative || c.Perfect {
		from = c.At // days and places before it are another verb's
	}
	for to < len(reg.Chunks) {
		x := &reg.Chunks[to]
		if x.Is(pack.Comp) || x.Is(pack.Rel) && to > c.At && !x.Is(pack.Det) || word.Semicolon(r.Punct(x)) || x.Kind == OfQuote {
			break
		}
		if n := to + 1; to > c.At && x.Is(pack.And) && n < len(reg.Chunks) && reg.Chunks[n].Kind == OfItem && reg.Chunks[n].Set&(word.Bit(pack.Aux)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)) != 0 {
			break // "met X on Monday and will brief Y by video"
		}
		if m := r.Punct(x); r.Pack.Order.MarkedBefore && to > c.At && word.Comma(m) && !name.ListComma(m) {
			break
		}
		if to > c.At && x.Trig != nil && x.Trig.Frame.Accord && !r.commaAfter(reg, to) {
			break // "is being arranged, according to officials in Yerevan"
		}
		if r.Pack.Order.Cases && to > c.At && word.Colon(r.Punct(x)) {
			break
		}
		if c.Form.Class == pack.Noun && to > c.At && x.Is(pack.And) && to+1 < len(reg.Chunks) && reg.Chunks[to+1].Trig != nil && reg.Chunks[to+1].Trig.Class == pack.Noun && word.IsTalk(reg.Chunks[to+1].Trig) {
			break // "the May talks in A and the call of 3 July"
		}
		if x.Supports() && c.Form.Class == pack.Verb && r.datesItsOwn(reg, to) || to > c.At && r.mainGoesOn(reg, to, c.At) {
			break
		}
		if x.Finite() && !x.Supports() || !r.Pack.Order.SubjectFirst && to > c.At && x.Is(pack.Sub) && !x.Is(pack.Prep) && !x.Is(pack.Adverb) {
			break
		}
		to++
	}
	return from, to
}

// relates reports whether the word at chunk k, a relative pronoun or a word for "that", is the pronoun: one whom
// the clause names stands before it, and the subject behind it, "the minister that she had met in May".
func (c *Clause) relates(k int) bool {
	o, s := c.Get([]pack.Marker{pack.Obj, pack.With, pack.To}), c.Get([]pack.Marker{pack.Subj})
	return o != nil && o.To <= k && (s == nil || s.From > k)
}

// commaAfter reports whether a comma stands behind chunk k in its region.
func (r *Reading) commaAfter(reg *Region, k int) bool {
	for k++; k < len(reg.Chunks); k++ {
		if word.Comma(r.Punct(&reg.Chunks[k])) {
			return true
		}
	}
	return false
}

// Modify calls f for every modifier in a clause.
func (r *Reading) Modify(reg *Region, c *Clause, f func(*pack.Form)) {
	from, to := r.Span(reg, c)
	for i := from; i < to; i++ {
		x := &reg.Chunks[i]
		if x.Kind == OfItem && x.Is(pack.Modifier) {
			for _, m := range r.Forms(&r.Items[x.Item], word.Bit(pack.Modifier)) {
				if i > c.At && m.Get("format") != "" && c.Frame.Kind == pack.FDiscuss && c.Form.Class == pack.Verb {
					continue // "discussed trilateral cooperation"
				}
				f(m)
			}
		}
	}
	// a call or a video conference in whose course something else was done
	for i := from; i < to; i++ {
		x := &reg.Chunks[i]
		if x.Trig != nil && x.Trig.Class == pack.Noun && x.Trig.Frame.Channel != "" && i != c.At && r.PrepBefore(reg, i) >= 0 {
			f(x.Trig)
		}
	}
	// and in the trigger itself: "paid a state visit"
	x := &reg.Chunks[c.At]
	for i := x.First; i < x.Last; i++ {
		for to := x.Last; to > i; to-- {
			if i == x.First && to == x.Last {
				continue // not the trigger itself
			}
			found := false
			_, head := r.Pack.Lexicon.Longest(r.Doc.Tokens, i, to)
			r.Pack.Lexicon.Each(head, r.Doc.Tokens[i], func(m *pack.Form) {
				if m.Class == pack.Modifier || m.Class == pack.Noun && m.Get("kind") != "" {
					found = true
					f(m)
				}
			})
			if found {
				break
			}
		}
	}
}

// joinedBetween reports whether a word for "and" parts a chunk from the verb after it.
func (r *Reading) joinedBetween(reg *Region, i, at int) bool {
	for k := i + 1; k < at; k++ {
		if reg.Chunks[k].Is(pack.And) {
			return true
		}
	}
	return false
}

// ClauseDays is the days that a clause gives: the shortest, and of equal ones the nearest
// to its trigger; back says that they are told as earlier than the story.
func (r *Reading) ClauseDays(reg *Region, c *Clause, planned bool) (days date.Days, ok, back bool) {
	if d, ok := r.daysAfter(reg, c); ok {
		return d, true, d.Start.Before(r.Ref)
	}
	if c.HeldOn > 0 {
		d := r.PastYear(c, reg.Chunks[c.HeldOn-1].Idx, r.DaysOf(reg.Chunks[c.HeldOn-1].Idx, planned))
		return d, !d.Start.IsZero(), false
	}
	from, to := r.Span(reg, c)
	feat := c.Feat
	if c.Support != nil {
		feat = c.Support.Feat
	}
	past := feat&pack.Past != 0 && feat&pack.Pres == 0 && c.Form.Class != pack.Noun || c.Support != nil && feat&pack.Past != 0
	present := feat&pack.Pres != 0 && feat&pack.Past == 0 && !r.InTitle(reg.Chunks[c.At].First) && (c.Form.Class != pack.Noun || c.Support != nil)
	past = past || c.Form.Class == pack.Verb && feat&pack.Part != 0 && feat&(pack.Pres|pack.Fut|pack.Inf|pack.Ger) == 0 // "received by X in October, he"
	past, present = past || c.Done || r.perfected(reg, c), (present || c.Now) && !c.Done
	if r.underPast(reg, c.At) {
		past, present = true, false // "saw X on Monday before meeting (before he meets) Y"
	}
	best, until, own := -1, time.Time{}, r.ownClause(reg, c)
	var counted date.Days // by a phrase like "two days after"
	behind := false       // the best stands right behind a noun that tells of a trip
	for i := from; i < to; i++ {
		x := &reg.Chunks[i]
		if x.Kind == OfItem && x.Set != 0 {
			back = back || r.Has(&r.Items[x.Item], word.Bit(pack.Adverb)|word.Bit(pack.Which)|word.Bit(pack.Sub)|word.Bit(pack.Prep), "back")
		}
		if x.Kind == OfDate && i > c.At && word.IsTalk(c.Form) && r.Pack.Order.MarkedBefore && r.Stretch(reg, i) > c.At {
			continue // of what comes next
		}
		if e := r.EntryOf(c.Sent); e != nil && x.Kind == OfDate && i > 0 && reg.Chunks[i-1].Is(pack.Prep) && reg.Chunks[i-1].Mark&pack.To != 0 && !e.Days.Start.IsZero() {
			until = r.DaysOf(x.Idx, true).End // "(to Sept 3)"
			continue
		}
		if x.Kind == OfDate && i > c.At+1 && i+1 < len(reg.Chunks) && reg.Chunks[i-1].Kind != OfMention && (reg.Chunks[i-1].Is(pack.And) || word.Comma(r.Punct(&reg.Chunks[i-1]))) && (reg.Chunks[i+1].Finite() || i+2 < len(reg.Chunks) && reg.Chunks[i+1].Kind == OfMention && reg.Chunks[i+2].Finite() || reg.Chunks[i-1].Is(pack.And) && r.verbOrGapAt(reg, i+1)) {
			break // "held talks with X, and on Monday (he) met Y"
		}
		if i > c.At && word.Comma(r.Punct(x)) && r.gapAfter(reg, i) {
			break
		}
		if x.Kind == OfDate && i > c.At && r.Pack.Order.MarkedBefore && reg.Chunks[i-1].Is(pack.Of) {
			continue // "the day of his visit"
		}
		if x.Kind == OfDate {
			if d, yes := r.countedFrom(reg, i, c); yes {
				counted = d
				continue
			}
		}
		if x.Kind != OfDate || c.inAside(i) || r.inRelative(reg, i, c.At) || r.OnlyBounds(reg, i, c.At) || i < own || r.ofOtherNoun(reg, i, c.At) || r.inDescription(reg, i, c.At) || r.ofDeedToCome(reg, c.At, i) || r.beforeColon(reg, i, c.At) || r.cameThen(reg, i, c) || r.Pack.Order.Cases && i > c.At && r.inParticiple(reg, c.At, i) {
			continue
		}
		due := i > 0 && reg.Chunks[i-1].Kind == OfItem && reg.Chunks[i-1].Is(pack.Plan) && !(reg.Chunks[i-1].Past() && reg.Chunks[i-1].Feat&pack.Part == 0) // "called off the visit planned for Monday"
		due = due || (c.Cancel || c.Form.Get("status") == "cancelled") && i > 0 && reg.Chunks[i-1].Is(pack.Of)                                              // "gave up their meeting of Friday"
		d := r.DaysOf(x.Idx, planned || present || due || r.stillAhead(reg, c, i))
		if r.Dates[x.Idx].Yearless && !d.Start.IsZero() && !r.Ref.IsZero() {
			switch { // the year that the verb's tense allows
			case past && !planned && d.Start.Sub(r.Ref).Hours() > 24 && !(d.Start.Sub(r.Ref).Hours() < 24*soon && !back && !r.over(reg, c)):
				d = date.Days{Start: d.Start.AddDate(-1, 0, 0), End: d.End.AddDate(-1, 0, 0)}
			case planned && r.Ref.Sub(d.End).Hours() > 24*30:
				d = date.Days{Start: d.Start.AddDate(1, 0, 0), End: d.End.AddDate(1, 0, 0)}
			}
		}
		if !r.Dates[x.Idx].Same {
			// a day of its own
		} else if e, ok := r.dayAhead(reg, i, planned || present); ok {
			d = e
		} else if e, ok := r.dayOpened(x.Idx, planned); ok {
			d = e
		} else if d.Start.IsZero() || !r.State.Days.Start.IsZero() {
			d = r.State.Days
			if (d.Start.IsZero() || d.Start != d.End) && !r.Ref.IsZero() {
				d = date.One(r.Ref)
			}
		}
		if r.Dates[x.Idx].Ends {
			d = r.endOfTrip()
		}
		if r.countsIn(reg, c, from, to, d) {
			continue
		}
		if d.Start.IsZero() || planned && i < c.At && (r.hangsBehind(reg, i, c) || r.doneThen(reg, i, c.At)) {
			continue
		}
		if mine := c.Form.Class == pack.Noun && word.IsTrip(c.Form) && i > c.At && i <= c.End+1; behind && !mine {
			continue
		} else if mine && !behind {
			best, behind = -1, true // "with X, on a visit from the 23rd to the 26th"
		}
		span, had := length(d), length(days)
		if mine := i > c.At && i < c.End; mine && best >= 0 && best < c.At && (span == 0 || span <= had || r.newClauseBetween(reg, best, c.At)) && (r.joinedBetween(reg, best, c.At) || r.hangsBehind(reg, best, c) || r.ofVerbBefore(reg, best)) {
			best = -1 // "was in Doha on Tuesday and goes to Abu Dhabi today", "after meeting X on Monday"
		}
		if best >= 0 && i < c.At && r.newClauseBetween(reg, best, i) {
			best = -1 // "received X on 20 April, and a week later called Y"
		}
		if best < 0 || span < had || span == had && Abs(i-c.At) < Abs(best-c.At) {
			best, days, ok = i, d, true
		}
	}
	if !ok && !counted.Start.IsZero() {
		days, ok = counted, true
	}
	for i := from - 1; i >= 0 && !ok && c.Form.Class == pack.Verb; i-- { // "a day after his arrival on Friday, X met Y"
		if x := &reg.Chunks[i]; x.Finite() && x.Feat&pack.Part == 0 {
			break
		} else if x.Kind == OfDate {
			days, ok = r.countedFrom(reg, i, c)
		}
	}
	if !ok && !back {
		if e := r.EntryOf(reg.Sent); e != nil && !e.Days.Start.IsZero() {
			if days, ok = e.Days, true; planned && days.End.Before(r.Ref) && r.Ref.Sub(days.End).Hours() < 7*24 {
				days = date.Days{Start: days.Start.AddDate(0, 0, 7), End: days.End.AddDate(0, 0, 7)} // "Thursday: he will meet"
			}
			if until.After(days.End) {
				days.End = until
			}
		}
	}
	return days, ok, back
}

// Where finds the place of a clause: a city or state after a word for "in".
func (r *Reading) Where(reg *Region, c *Clause, m *story.Meeting) {
	m.Place = r.ClausePlace(reg, c)
}

// ClausePlace is where a clause says that its deed was; empty if it says nothing.
func (r *Reading) ClausePlace(reg *Region, c *Clause) date.Place {
	for i := range c.Args { // a place that a relative clause speaks of
		if a := &c.Args[i]; a.Mark == pack.In && len(a.Mentions) == 1 && r.Mentions[a.Mentions[0]].Kind == mention.Place && a.To <= c.At {
			return r.MentionPlace(&r.Mentions[a.Mentions[0]])
		}
	}
	from, to := r.Span(reg, c)
	best, out := -1, date.Place{}
	for i := from; i < to; i++ {
		x := &reg.Chunks[i]
		if x.Is(pack.Adverb) && out.Empty() {
			if f := r.Form(&r.Items[x.Item], pack.Adverb); f != nil && f.Has("here") {
				if out = r.Placed; f.Has("there") {
					out = r.ThatPlace(x.First, c.Sent)
				}
			}
		}
		if x.Kind != OfMention || i == 0 {
			continue
		}
		m := &r.Mentions[x.Idx]
		if m.Kind != mention.Place && m.Kind != mention.Country && !(m.Kind == mention.Body && r.Seat(m)) {
			continue
		}
		if !r.placedAt(reg, i) || r.Whither(m) && !r.sortOfPlace(&reg.Chunks[i-1]) || r.inRelative(reg, i, c.At) {
			continue
		}
		p := r.MentionPlace(m)
		if i > 1 && reg.Chunks[i-2].Kind == OfMention && p.Country != "" && r.Mentions[reg.Chunks[i-2].Idx].Posted == p.Country {
			continue // "the ambassador of A in B": where he is posted, not where he met
		}
		if near, same := best < 0 || Abs(i-c.At) < Abs(best-c.At), p.Country == out.Country && best >= 0 && i > best && i < best+3; p.Empty() || !near && !(best >= 0 && best < c.At && i > c.At && i < c.End && r.joinedBetween(reg, best, c.At)) && !(same && out.City == "") || same && p.City == "" {
			continue // the nearest, but the city rather than its state: "in Laos' capital Vientiane"
		}
		best, out = i, p
	}
	if p, at := r.RelativePlace(reg, c); !p.Empty() && best < at {
		return p
	}
	if e := r.EntryOf(c.Sent); out.Empty() && e != nil {
		return e.Place
	}
	return out
}

// RelativePlace is the place on which a clause hangs by a word like "where", and the
// chunk of that word: "came from Tokyo, where they had met".
func (r *Reading) RelativePlace(reg *Region, c *Clause) (date.Place, int) {
	joined := false
	for j := c.At - 1; j > 0 && j > c.At-12; j-- {
		x := &reg.Chunks[j]
		if joined = joined || x.Is(pack.And) && j >= c.At-2; x.Kind == OfQuote || x.Finite() && !x.Supports() && !joined || x.Is(pack.Comp) || word.Semicolon(r.Punct(x)) {
			break // but "where he spoke at A and met B"
		}
		if !r.PlaceWord(x) {
			continue
		}
		k := j - 1
		if word.Comma(r.Punct(&reg.Chunks[k])) {
			k--
		}
		for k > 0 && reg.Chunks[k].Kind == OfDate {
			k--
		}
		if k > 1 && word.Comma(r.Punct(&reg.Chunks[k-1])) && reg.Chunks[k-2].Kind == OfMention && r.SortOfPlace(&reg.Chunks[k]) {
			k -= 2 // "Mexico, a country where he was in May"
		}
		if k >= 0 && reg.Chunks[k].Kind == OfMention {
			return r.MentionPlace(&r.Mentions[reg.Chunks[k].Idx]), j
		}
		break
	}
	return date.Place{}, -1
}

// SortOfPlace reports whether a chunk only says which sort of place the one before it is: "city", "country".
func (r *Reading) SortOfPlace(x *Chunk) bool {
	return x.Trig == nil && (r.sortOfPlace(x) || x.Kind == OfItem && r.Has(&r.Items[x.Item], sortWords, "describing"))
}

// placedAt reports whether a word for "in" stands before the mention at chunk i,
// with nothing between but what says which sort of place it is.
func (r *Reading) placedAt(reg *Region, i int) bool {
	words, sort := false, false
	for j := i - 1; j >= 0 && j > i-7; j-- {
		x := &reg.Chunks[j]
		switch {
		case x.Is(pack.Prep) && x.Mark&(pack.In|pack.At) != 0:
			if j > 0 && reg.Chunks[j-1].Is(pack.TopicNoun) && !reg.Chunks[j-1].Is(pack.Occasion) && !(reg.Chunks[j-1].Trig != nil && word.IsTalk(reg.Chunks[j-1].Trig)) {
				return false // "the situation in Gaza"
			}
			return !words || sort
		case x.Is(pack.Det):
		case x.Kind == OfMention && r.Mentions[x.Idx].Bare && r.lies(&r.Mentions[reg.Chunks[i].Idx], &r.Mentions[x.Idx]): // "in Russian Kazan"
			words, sort = true, true
		case x.Is(pack.Of), x.Kind == OfMention && r.Mentions[x.Idx].Bare:
			words = true
		case x.Kind == OfMention && r.Mentions[x.Idx].Kind == mention.Country: // "in Japan Nagoya"
			words, sort = true, true
		case x.Kind == OfItem && (x.Set == 0 || x.Is(pack.Word) || x.Is(pack.Modifier) || x.Is(pack.Honorific) || x.Is(pack.Side)):
			words, sort = true, sort || r.sortOfPlace(x)
		default:
			return false
		}
	}
	return false
}

// sortOfPlace reports whether a word says what sort of place the name behind it is: "the CITY of Kazan".
func (r *Reading) sortOfPlace(x *Chunk) bool {
	return x.Kind == OfItem && (r.Has(&r.Items[x.Item], sortWords, "place") || r.Has(&r.Items[x.Item], sortWords, "capital"))
}

// sortWords are the classes of words that say what sort of place a name is.
const sortWords = 1<<pack.Word | 1<<pack.Side

// lies reports whether a city lies in the state whose adjective a mention is.
func (r *Reading) lies(city, state *mention.Mention) bool {
	return city.City != nil && city.City.Country != "" && len(state.Countries) == 1 && state.Countries[0] == city.City.Country
}

// OnlyTopic reports whether a place is the one place of a phrase that names what
// was discussed: "the situation in Gaza" was not discussed in Gaza.
func (r *Reading) OnlyTopic(p date.Place, agenda []text.Range) bool {
	if p.At.First >= p.At.Last {
		return false
	}
	for _, g := range agenda {
		if p.At.First < g.First || p.At.Last > g.Last {
			continue
		}
		n := 0
		for i := g.First; i < g.Last; i++ {
			if m := r.MentAt[i]; m >= 0 && r.Mentions[m].First == i && (r.Mentions[m].Kind == mention.Place || r.Mentions[m].Kind == mention.Country && !r.Mentions[m].Bare) {
				n++
			}
		}
		return n == 1
	}
	return false
}

// ClauseRange is the text of a clause: from its first argument to its last.
func (r *Reading) ClauseRange(c *Clause) text.Range {
	return r.Trim(c.Tok)
}

// Trim leaves out punctuation at both ends.
func (r *Reading) Trim(g text.Range) text.Range {
	edge := func(i int32) bool {
		t := r.Doc.Tokens[i]
		if t.Kind != text.Punct {
			return false
		}
		c := rune(t.Num)
		return word.Comma(c) || word.Semicolon(c) || word.Colon(c) || word.Dash(c) || r.Pack.Habits.Enders[c]
	}
	for g.First < g.Last && edge(g.First) {
		g.First++
	}
	for g.First < g.Last && (edge(g.Last-1) || r.Doc.Tokens[g.Last-1].Is('(') || r.Doc.Tokens[g.Last-1].Is('[')) {
		g.Last--
	}
	return g
}

// OfPlace reports whether a relative word means a place: where.
func (r *Reading) OfPlace(x *Chunk) bool {
	return r.Has(&r.Items[x.Item], word.Bit(pack.Rel), "place")
}

// Abs is how far x is from nought.
func Abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}
