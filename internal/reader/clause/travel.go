package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// ofTrip reports whether the word at chunk j opens a relative clause that describes a trip: "a
// tour of the Gulf that has taken him to Doha".
func (r *Reading) ofTrip(reg *phrase.Region, j int) bool {
	if j < 1 || !reg.Chunks[j].Is(pack.Rel) || r.OfPlace(&reg.Chunks[j]) || reg.Chunks[j].Is(pack.Sub) {
		return false
	}
	for k := j - 1; k >= 0 && k > j-mention.MaxAdverbials; k-- {
		x := &reg.Chunks[k]
		if x.Trig != nil && word.IsTrip(x.Trig) {
			return true
		}
		if x.Trig != nil || x.Finite() || k == j-1 && x.Is(pack.Prep) || x.Kind == phrase.OfMention && (k == 0 || !reg.Chunks[k-1].Is(pack.Prep) && !reg.Chunks[k-1].Is(pack.Of)) {
			return false
		}
	}
	return false
}

// IsPlace reports whether the chunk is a mention of a city or a state.
func (r *Reading) IsPlace(reg *phrase.Region, j int) bool {
	if j < 0 || j >= len(reg.Chunks) || reg.Chunks[j].Kind != phrase.OfMention {
		return false
	}
	m := &r.Mentions[reg.Chunks[j].Idx]
	return m.Kind == mention.Place || m.Kind == mention.Country && !m.Bare
}

// mannerOf reports whether the noun of a trip at chunk j, after a word for "with", only
// tells which kind of journey that of a verb is: "with an official visit arrived".
func (r *Reading) mannerOf(reg *phrase.Region, c *phrase.Clause, j int) bool {
	x := &reg.Chunks[j]
	if !r.Pack.Order.Cases || c.Form.Class != pack.Verb || !word.IsTrip(c.Form) || x.Trig == nil || x.Trig.Class != pack.Noun || !word.IsTrip(x.Trig) {
		return false
	}
	k := j - 1
	for k > 0 && k > j-4 && reg.Chunks[k].Kind == phrase.OfItem && !reg.Chunks[k].Is(pack.Prep) && reg.Chunks[k].Trig == nil {
		k--
	}
	return k >= 0 && reg.Chunks[k].Is(pack.Prep) && reg.Chunks[k].Mark&pack.With != 0
}

// towards reports whether the place a, governed by the preposition at chunk q, stands
// right before a verb of travelling, whatever opens its sentence: "after Oslo to Tunis
// flew the minister". What a noun in front of it has is the noun's.
func (r *Reading) towards(reg *phrase.Region, c *phrase.Clause, q int, a *phrase.Arg) bool {
	if !r.Pack.Order.Cases || c.Form.Class != pack.Verb || !word.IsTrip(c.Form) || len(a.Mentions) != 1 || q == 0 {
		return false
	}
	m := &r.Mentions[a.Mentions[0]]
	if m.Kind != mention.Place && m.Kind != mention.Country {
		return false
	}
	for k := a.To; k < c.At; k++ {
		if x := &reg.Chunks[k]; x.Kind != phrase.OfDate && !(x.Kind == phrase.OfItem && x.Is(pack.Adverb)) {
			return false
		}
	}
	x := &reg.Chunks[q-1]
	return x.Trig == nil || x.Trig.Class != pack.Noun || !word.IsTrip(x.Trig) && (!word.IsTalk(x.Trig) || r.Whither(m)) // "for talks to-London flew"
}

// nominativeName reports whether a mention is a person or an office in the nominative and
// in no other case: no preposition before it governs it, "on the eve of the trip the king".
func (r *Reading) nominativeName(mi int32) bool {
	m := &r.Mentions[mi]
	return (m.Kind == mention.Person || m.Kind == mention.Office) && r.CaseOf([]int32{mi}) == pack.Nom
}

// purposeOf reports whether the noun of a meeting at chunk j, after a preposition, only
// tells what the journey of a verb is for.
func (r *Reading) purposeOf(reg *phrase.Region, c *phrase.Clause, j int) bool {
	return r.Pack.Order.Cases && c.Form.Class == pack.Verb && word.IsTrip(c.Form) && word.IsTalk(reg.Chunks[j].Trig) && j > 0 && reg.Chunks[j-1].Is(pack.Prep) &&
		reg.Chunks[j-1].Mark&(pack.On|pack.For|pack.At) != 0
}

// frontedObject adds to a verb what stands far before it, in no case that a subject has
// and without a preposition: of travelling the place, "Baku-ACC on a visit will see the
// minister", of meeting whom, "the president-ACC in the palace received the king".
func (r *Reading) frontedObject(reg *phrase.Region, c *phrase.Clause) {
	s := c.Get([]pack.Marker{pack.Subj})
	trip := word.IsTrip(c.Form)
	event := c.Frame.Kind == pack.FEvent || c.Frame.Also != ""
	slots := c.Frame.B
	if c.Frame.Kind == pack.FSay {
		slots = c.Frame.To
	}
	if !r.Pack.Order.Cases || s == nil || c.Passive || !trip && (!word.IsTalk(c.Form) && !event || s.From < c.At && !event || c.Get(slots) != nil || phrase.Marks(slots)&pack.Obj == 0) || trip && c.Get(c.Frame.To) != nil {
		return
	}
	fits := func(k int) bool {
		if trip {
			return r.IsPlace(reg, k)
		}
		return reg.Chunks[k].Kind == phrase.OfMention && (r.Mentions[reg.Chunks[k].Idx].Kind == mention.Person || r.Mentions[reg.Chunks[k].Idx].Kind == mention.Office) && !r.Governed(reg, k)
	}
	k := min(c.At, s.From) - 1
	for k >= 0 && k > c.At-syntax.MaxStops && !fits(k) {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfDate && (x.Kind != phrase.OfItem || x.Finite() || x.Is(pack.And) || x.Is(pack.Rel) || x.Is(pack.Comp)) && !(!trip && x.Kind == phrase.OfMention && r.Governed(reg, k)) {
			return
		}
		k--
	}
	if k < 0 || !fits(k) || k > 0 && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Prep) {
		return
	}
	if f := r.CaseOf([]int32{reg.Chunks[k].Idx}); f != 0 && f&pack.Acc == 0 || !trip && f == 0 {
		return
	}
	a := r.ChainLeft(reg, k)
	a.Mark = pack.Obj
	c.Args = append(c.Args, a)
}

// visitedBeforeWho reports whether the places right behind a verb of visiting are where its subject went, who stands
// behind them, days and adverbs at most between: "visited Beirut yesterday the minister of A".
func (r *Reading) visitedBeforeWho(reg *phrase.Region, c *phrase.Clause, a *phrase.Arg) bool {
	if o := r.Pack.Order; o.SubjectFirst || c.Passive || !word.IsTrip(c.Form) || !slices.Contains(c.Frame.To, pack.Obj) || !reg.Chunks[c.At].Finite() {
		return false
	}
	for _, mi := range a.Mentions {
		if m := &r.Mentions[mi]; m.Kind != mention.Place && (m.Kind != mention.Country || m.Bare || m.Side) {
			return false
		}
	}
	for k := a.To; k < len(reg.Chunks); k++ {
		switch x := &reg.Chunks[k]; {
		case x.Kind == phrase.OfDate, x.Kind == phrase.OfItem && x.Trig == nil && x.Only(word.Bit(pack.Adverb)|word.Bit(pack.DayPart)|word.Bit(pack.Word)) && (x.Is(pack.Adverb) || x.Is(pack.DayPart)):
		case x.Kind == phrase.OfMention:
			m := &r.Mentions[x.Idx]
			return (m.Kind == mention.Person || m.Kind == mention.Office || m.Kind == mention.Group) && !r.Enclitic(x)
		default:
			return false
		}
	}
	return false
}

// onlyVisited reports whether the places right behind a verb of travelling without a subject before
// it are where it led, as nobody stands behind them who could be its subject: "(he) will visit
// Ecuador and Peru", not "will visit Lima the minister".
func (r *Reading) onlyVisited(reg *phrase.Region, c *phrase.Clause, a *phrase.Arg) bool {
	if o := r.Pack.Order; !o.Dropped || o.SubjectFirst && !o.Inverted || c.Passive || !word.IsTrip(c.Form) || !slices.Contains(c.Frame.To, pack.Obj) || !reg.Chunks[c.At].Finite() {
		return false
	}
	for _, mi := range a.Mentions {
		if m := &r.Mentions[mi]; m.Kind != mention.Place && (m.Kind != mention.Country || m.Bare || m.Side) {
			return false
		}
	}
	for k := a.To; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct && !word.Comma(r.Punct(x)) || x.Kind == phrase.OfQuote || x.Finite() || x.Is(pack.Rel) && !x.Is(pack.Det) {
			break
		}
		if x.Kind != phrase.OfMention {
			continue
		}
		m := &r.Mentions[x.Idx]
		if p := r.SkipDet(reg, k-1); m.Kind != mention.Place && m.Kind != mention.Possessive && !m.Bare && !(m.Kind == mention.Country && p >= 0 && (reg.Chunks[p].Is(pack.And) || word.Comma(r.Punct(&reg.Chunks[p])))) && !(p >= 0 && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Is(pack.Prep)) {
			return false
		}
	}
	return true
}

// tripBehindVerb reports whether the noun of a trip stands behind a verb that only says that it takes place,
// so that whoever follows where it leads can be no subject: "will take place the visit to Moscow of-the-head".
func (r *Reading) tripBehindVerb(reg *phrase.Region, c *phrase.Clause, m *mention.Mention) bool {
	if !word.IsTrip(c.Form) || m.Kind != mention.Person && m.Kind != mention.Office || m.Cases&pack.Gen == 0 || c.Get([]pack.Marker{pack.OfM, pack.Poss}) != nil || c.Get([]pack.Marker{pack.To, pack.In}) == nil {
		return false
	}
	k := c.At - 1
	for k > 0 && k > c.At-3 && reg.Chunks[k].Kind == phrase.OfItem && !reg.Chunks[k].Finite() && !reg.Chunks[k].Is(pack.Prep) {
		k--
	}
	if k < 0 || !reg.Chunks[k].Finite() {
		return false
	}
	return slices.ContainsFunc(reg.Chunks[k].Trigs, func(f *pack.Form) bool { return f.Class == pack.Support && f.Has("intransitive") })
}

// undeclinedObject has a person whose name no case tells, in front of a verb in the plural that takes
// somebody for its object only, be that object: "Araghchi (they) await in Moscow".
func (r *Reading) undeclinedObject(c *phrase.Clause) {
	s := c.Get([]pack.Marker{pack.Subj})
	if !r.Pack.Order.Cases || s == nil || c.Passive || c.Form.Class != pack.Verb || !word.IsTrip(c.Form) || len(c.Frame.A) != 1 || c.Frame.A[0] != pack.Obj {
		return
	}
	if c.Feat&pack.Pl == 0 || c.Feat&pack.Sg != 0 || len(s.Mentions) != 1 || s.From >= c.At || r.CaseOf(s.Mentions) != 0 || c.Get([]pack.Marker{pack.Obj}) != nil || r.Mentions[s.Mentions[0]].Kind != mention.Person {
		return
	}
	s.Mark = pack.Obj
}
