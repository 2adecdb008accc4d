package statement

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Asserted reports whether a noun's clause says that the meeting is held or
// planned, and does not only speak of one: it is the object or subject of a
// verb that says so, somebody's own, or what something happened at or after.
func (r *Reading) Asserted(reg *phrase.Region, c *phrase.Clause) bool {
	if r.besideEvent(reg, c) {
		return false
	}
	if r.ofBlocs(reg, c) {
		return false
	}
	c.Done = r.Presupposed(reg, c)
	if !r.Pack.Order.SubjectFirst && c.At > 0 && reg.Chunks[c.At-1].Is(pack.Setting) && c.Get([]pack.Marker{pack.Poss, pack.Between}) == nil && !r.WithSomebody(c) {
		return false // "on the sidelines of the BRICS meeting"
	}
	if r.EntryOf(c.Sent) != nil && c.Get([]pack.Marker{pack.With, pack.Between}) != nil {
		return true // "March 7: talks with Blinken"
	}
	if c.Support != nil || c.Cancel || c.Propose || c.Ongoing || c.Plan || c.Get([]pack.Marker{pack.Poss}) != nil {
		return true
	}
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+mention.MaxReach; k++ {
		if x := &reg.Chunks[k]; x.Finite() {
			if x.Supports() || r.Pack.Order.Inverted && x.Trig.Frame.Kind == pack.FDiscuss {
				return true
			}
			break
		}
	}
	if a := c.Get([]pack.Marker{pack.OfM, pack.Between}); (!r.Pack.Order.SubjectFirst || r.Pack.Order.Genitive) && a != nil && a.Mark&pack.By == 0 {
		return true
	}
	if a, b := c.Get([]pack.Marker{pack.OfM}), c.Get([]pack.Marker{pack.To}); c.Frame.Kind == pack.FCall && r.Pack.Order.Inverted && a != nil && b != nil && a.From == c.At+1 && b.From == a.To && r.Somebody(r.Resolve(a.Mentions, c), true) && r.Somebody(r.Resolve(b.Mentions, c), true) {
		return true // "a call of A to B cleared the way"
	}
	if r.tookPlace(reg, c) {
		return true
	}
	if a := c.Get([]pack.Marker{pack.Between}); a != nil && r.Pack.Order.Inverted && (len(a.Mentions) > 1 && reg.Chunks[a.From].Kind == phrase.OfMention || r.isThe(reg, c)) {
		return true // "the Macron-Putin talks"; "this is the second meeting between"
	}
	if c.Done || r.headingNoun(reg, c) {
		return true
	}
	if a := c.Get([]pack.Marker{pack.By}); a != nil && a.To <= c.At && a.Mark&pack.At != 0 && r.WithSomebody(c) {
		return true // "tomorrow at-him a meeting with X"
	}
	if n := c.At + 1; n < len(reg.Chunks) && r.SetsBehind(&reg.Chunks[n]) {
		return true // "in the talks' course"
	}
	for j := c.At - 1; j >= 0 && j > c.At-8; j-- {
		x := &reg.Chunks[j]
		if x.Is(pack.Prep) || x.Is(pack.Setting) {
			if x.Mark&pack.About != 0 && r.WithSomebody(c) && r.ToldOf(reg, j) {
				return true // "told of his talks with"
			}
			return x.Mark&pack.With != 0 && r.framedBy(reg, j) || x.Is(pack.Setting) || x.Mark&(pack.During|pack.AfterM|pack.Before|pack.At|pack.Beside) != 0 ||
				x.Mark&(pack.In|pack.On) != 0 && !x.Is(pack.Of) || x.Mark&pack.For != 0 && r.WithSomebody(c) && r.travelledFor(reg, j)
		}
		if x.Is(pack.Sub) && !x.Is(pack.Comp) {
			return true // "after talks with", where the word is both
		}
		if x.Trig != nil && word.IsTalk(x.Trig) {
			return true // "sat in on a meeting with"
		}
		if x.Kind == phrase.OfMention || x.Kind == phrase.OfPunct || x.Finite() || x.Trig != nil {
			return false
		}
	}
	return false
}

// ofBlocs reports whether a noun of a summit, which no verb carries, only has two organisations joined by a hyphen
// beside it: the name of an event of many, "the EU-ASEAN summit", and no meeting of the two.
func (r *Reading) ofBlocs(reg *phrase.Region, c *phrase.Clause) bool {
	a := c.Get([]pack.Marker{pack.Between})
	if c.Support != nil || a == nil || !reg.Chunks[c.At].Is(pack.Occasion) || a.From >= len(reg.Chunks) || reg.Chunks[a.From].Kind != phrase.OfMention {
		return false
	}
	for i := range c.Args {
		for _, mi := range c.Args[i].Mentions {
			if r.Mentions[mi].Kind != mention.Organisation {
				return false
			}
		}
	}
	return true
}

// travelledFor reports whether the preposition at chunk j says what for somebody travelled: "flew to
// Baku for talks with".
func (r *Reading) travelledFor(reg *phrase.Region, j int) bool {
	for k := j - 1; (r.Pack.Order.Cases || !r.Pack.Order.SubjectFirst) && k >= 0 && k > j-mention.MaxReach/2; k-- {
		if x := &reg.Chunks[k]; x.Finite() {
			return word.IsTrip(x.Trig)
		} else if x.Kind == phrase.OfQuote || word.Semicolon(r.Punct(x)) {
			return false
		}
	}
	return false
}

// framedBy reports whether the preposition at chunk j says with what somebody began or ended
// something: "opened his visit with (talks)".
func (r *Reading) framedBy(reg *phrase.Region, j int) bool {
	for k := j - 1; k >= 0 && k > j-mention.MaxAdverbials*2; k-- {
		if x := &reg.Chunks[k]; x.Finite() {
			return x.Supports() && x.Feat&pack.Past != 0
		}
	}
	return false
}

// tookPlace reports whether a noun of meeting that names both its sides is the subject of
// what a meeting does, "the talks between A and B yielded little", or the object of what
// subjects do to it, "grain dominated talks between A and B", or what something was: the
// past tense says that it was held. A passive that is not of subjects says less: "a meeting
// between A and B was proposed".
func (r *Reading) tookPlace(reg *phrase.Region, c *phrase.Clause) bool {
	a := c.Get([]pack.Marker{pack.Between})
	if a == nil || len(c.All([]pack.Marker{pack.Between})) < 2 && !r.severalIn(a.Mentions) || reg.Quote >= 0 && c.Quote < 0 {
		return false
	}
	if r.isThe(reg, c) {
		return true
	}
	for k := c.At - 1; k >= 0 && k > c.At-8; k-- {
		x := &reg.Chunks[k]
		if x.Finite() {
			return x.Trig.Frame.Kind == pack.FDiscuss && x.Feat&pack.Past != 0 && k > 0 && !reg.Chunks[k-1].Is(pack.Aux)
		}
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind != mention.Possessive && !r.Mentions[x.Idx].Bare {
			break
		}
	}
	passive, was := false, false
	for k := max(a.To, c.At+1); k < len(reg.Chunks) && k < a.To+mention.MaxReach; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Finite():
			kind := x.Trig.Frame.Kind
			return x.Feat&pack.Past != 0 && (kind == pack.FDiscuss || kind == pack.FAttend || !passive && kind == pack.FOther)
		case x.Is(pack.Neg), x.Is(pack.Maybe), x.Is(pack.Plan), x.Is(pack.Rel), x.Is(pack.Comp), x.Is(pack.Sub) && !x.Is(pack.Prep), x.Kind == phrase.OfQuote, word.Semicolon(r.Punct(x)), word.Colon(r.Punct(x)):
			return false
		case x.Is(pack.Aux):
			if !r.IsBe(x) {
				return false
			}
			passive, was = true, r.wasForm(x)
		case x.Kind == phrase.OfItem && was && x.Trig == nil && !x.Is(pack.Prep) && k+1 < len(reg.Chunks) && r.GivenNoun(reg, c):
			return true // "the talks were brief"
		}
	}
	return false
}

// wasForm reports whether a form of "be" is one of the past tense.
func (r *Reading) wasForm(x *phrase.Chunk) bool {
	return r.Has(&r.Items[x.Item], word.Bit(pack.Aux), "was")
}

// Untold reports whether a clause leaves open whether somebody met, or whom: an infinitive
// behind what would only have been wished, "aurait souhaité voir"; several subjects who saw
// others that nobody knows, "A and B had talks with the delegation"; the noun of an event that
// names nobody, "before the summit".
func (r *Reading) Untold(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, a, b []int32) bool {
	if !r.Pack.Order.Incise {
		return false
	}
	noun := c.Form.Class == pack.Noun
	if !noun && c.Infinitive {
		for i := range list {
			if d := &list[i]; d.At < c.At && c.At-d.At < 3 && d.Maybe && !d.Plan {
				return true
			}
		}
	}
	with := false
	for i := range c.Args {
		x := &c.Args[i]
		if x.Mark&pack.With == 0 || x.Mark&pack.In != 0 || len(x.Mentions) == 0 {
			continue
		}
		switch r.Mentions[x.Mentions[0]].Kind {
		case mention.Person, mention.Office, mention.Group, mention.Body:
			with = true
		}
	}
	if o := c.Get([]pack.Marker{pack.Obj}); c.Passive && len(b) == 0 && o != nil && len(a) > 1 && !slices.Contains(c.Frame.A, pack.Obj) {
		return true // "the two were received by A and B"
	}
	if with && len(b) == 0 && len(a) > 1 {
		return true
	}
	return noun && c.Support == nil && !with && reg.Chunks[c.At].Is(pack.Occasion) && c.Get([]pack.Marker{pack.Between, pack.With, pack.Poss, pack.OfM}) == nil && r.AfterWords(reg, c.At)
}

// severalIn reports whether a mention stands for several people: "the two ministers".
func (r *Reading) severalIn(mentions []int32) bool {
	for _, mi := range mentions {
		if m := &r.Mentions[mi]; m.Plural || m.Dual || len(m.Who) > 1 {
			return true
		}
	}
	return false
}

// ToldOf reports whether a verb of saying in the past tense stands before chunk j, with
// nobody and nothing but addressees and days between.
func (r *Reading) ToldOf(reg *phrase.Region, j int) bool {
	for k := j - 1; k >= 0 && k > j-mention.MaxAdverbials; k-- {
		x := &reg.Chunks[k]
		if x.Finite() {
			return x.Trig.Frame.Kind == pack.FSay && x.Past() && !r.Refused(reg, k)
		}
		if x.Kind != phrase.OfDate && x.Kind != phrase.OfMention && !(x.Kind == phrase.OfItem && (x.Is(pack.Adverb) || x.Trig == nil && x.Set&word.Bit(pack.Word) != 0)) {
			return false
		}
	}
	return false
}

// headingNoun reports whether a noun with its parties opens a line that has no verb and
// no full stop, as headings do: "Telephone conversation between X and Y".
func (r *Reading) headingNoun(reg *phrase.Region, c *phrase.Clause) bool {
	s := r.Doc.Sents[reg.Sent]
	p := &r.Doc.Paras[s.Para]
	if r.Verbless(reg, c) {
		return true
	}
	if c.At > 3 || reg.Quote >= 0 || s.First != p.First || s.Last != p.Last || r.SentenceLike(p) || c.Get([]pack.Marker{pack.Between, pack.With}) == nil {
		return false
	}
	for k := range reg.Chunks {
		if x := &reg.Chunks[k]; x.Finite() || k < c.At && x.Kind != phrase.OfItem {
			return false
		}
	}
	return true
}

// besideEvent reports whether a noun names the event beside which something else
// took place: "on the sidelines of the meeting of the ministers".
func (r *Reading) besideEvent(reg *phrase.Region, c *phrase.Clause) bool {
	if !reg.Chunks[c.At].Is(pack.Occasion) || r.WithSomebody(c) || c.Get([]pack.Marker{pack.Poss, pack.Between}) != nil {
		return false
	}
	return r.AfterSetting(reg, c.At)
}

// isThe reports whether a noun is what a form of "be" says something was.
func (r *Reading) isThe(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.At - 1; k >= 0 && k > c.At-7; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && x.Is(pack.Aux) {
			return r.IsBe(x) || k > 0 && reg.Chunks[k-1].Is(pack.Aux)
		}
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfMention || x.Finite() || x.Is(pack.Prep) && !x.Is(pack.Det) {
			return false
		}
	}
	return false
}

// Verbless reports whether a noun of meeting with its other side is what a sentence, or a part of
// it that a colon sets off, says without any verb: "In the morning, talks with the prime minister",
// "The day was long: breakfast with A, talks with B".
func (r *Reading) Verbless(reg *phrase.Region, c *phrase.Clause) bool {
	if reg.Quote >= 0 || r.InTitle(reg.Chunks[c.At].First) || !r.WithSomebody(c) {
		return false
	}
	from, to := 0, len(reg.Chunks)
	for k := 0; k < to && r.Pack.Order.Incise; k++ {
		if word.Colon(r.Punct(&reg.Chunks[k])) {
			if k < c.At {
				from = k + 1
			} else {
				to = k
			}
		}
	}
	talk := false // another such noun stands before
	for k := from; k < to; k++ {
		x := &reg.Chunks[k]
		if x.Finite() || x.Kind == phrase.OfItem && (x.Is(pack.Aux) || x.Is(pack.Plan) || x.Is(pack.Comp) && !x.Is(pack.Det) || x.Is(pack.Neg)) {
			return false
		}
		isTalk := x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTalk(x.Trig)
		if k < c.At && !(x.Kind == phrase.OfDate || x.Kind == phrase.OfPunct || x.Kind == phrase.OfItem && (x.Is(pack.Prep) || x.Is(pack.Det) || x.Is(pack.DayPart) || x.Is(pack.Adverb) || x.Is(pack.Number) || x.Is(pack.Word)) || x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Place) &&
			!isTalk && !x.Is(pack.And) && k > c.At-3 && !(talk && r.Pack.Order.Incise) {
			return false
		}
		talk = talk || isTalk && k < c.At
	}
	return true
}

// SupportAfter reports whether the verb of which a noun is the subject only says
// that it took place.
func (r *Reading) SupportAfter(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+mention.MaxReach; k++ {
		if x := &reg.Chunks[k]; x.Finite() {
			return x.Supports() || r.Pack.Order.Inverted && x.Trig.Frame.Kind == pack.FDiscuss
		}
	}
	return false
}

// OneChain reports whether all that a clause names stands in one place of it.
func (r *Reading) OneChain(c *phrase.Clause) bool {
	n := 0
	for i := range c.Args {
		if a := &c.Args[i]; len(a.Mentions) > 0 && a.Mark&(pack.Subj|pack.Obj|pack.With) != 0 {
			n++
		}
	}
	return n == 1
}

// Counterparts reports whether a clause names somebody's counterparts, one by one.
func (r *Reading) Counterparts(c *phrase.Clause) bool {
	for i := range c.Args {
		for _, mi := range c.Args[i].Mentions {
			if m := &r.Mentions[mi]; m.Counter && (m.Dual || m.Plural) {
				return true
			}
		}
	}
	return false
}

// EndsAfter reports whether nothing that could be a party follows the one
// argument that a verb has.
func (r *Reading) EndsAfter(reg *phrase.Region, c *phrase.Clause) bool {
	end := c.At + 1
	for _, a := range c.Args {
		if a.From > c.At && (a.Mark&(pack.Subj|pack.Obj) != 0 || a.Mark&pack.With != 0) {
			end = max(end, a.To)
		}
	}
	if end >= len(reg.Chunks) {
		return true
	}
	if r.somebodyPast(reg, end) {
		return false
	}
	x := &reg.Chunks[end]
	return x.Kind == phrase.OfPunct || x.Kind == phrase.OfDate || x.Is(pack.Prep) && x.Mark&pack.With == 0 || x.Is(pack.And) || x.Is(pack.Adverb) || x.Is(pack.Sub) || x.Is(pack.Rel) || x.Is(pack.Modifier)
}

// somebodyPast reports whether from chunk k on, past days, a place and an aside between commas, a noun group begins that
// no preposition governs, in a language whose verbs come first: "(there) received Safadi, in another meeting, the mufti".
func (r *Reading) somebodyPast(reg *phrase.Region, k int) bool {
	if !r.Pack.Order.Construct {
		return false
	}
	from := k
	for k < len(reg.Chunks) {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfDate, x.Kind == phrase.OfItem && x.Is(pack.Adverb):
			k++
		case x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.With == 0 && k+1 < len(reg.Chunks) && r.IsPlace(reg, k+1):
			k += 2
		case word.Comma(r.Punct(x)):
			n := k + 1
			for n < len(reg.Chunks) && !word.Comma(r.Punct(&reg.Chunks[n])) && !reg.Chunks[n].Finite() && reg.Chunks[n].Kind != phrase.OfQuote {
				n++
			}
			if n == k+1 || n >= len(reg.Chunks) || !word.Comma(r.Punct(&reg.Chunks[n])) || !(reg.Chunks[k+1].Kind == phrase.OfDate || reg.Chunks[k+1].Is(pack.Prep) || reg.Chunks[k+1].Is(pack.Adverb)) {
				return false
			}
			k = n + 1
		case k == from:
			return false
		case x.Kind == phrase.OfMention:
			return r.Mentions[x.Idx].Kind != mention.Possessive && !r.Mentions[x.Idx].Bare
		default:
			return x.Kind == phrase.OfItem && !x.Finite() && !x.Is(pack.Prep) && !x.Is(pack.And) && !x.Is(pack.Sub) && !x.Is(pack.Rel) && !x.Is(pack.Comp) && !x.Is(pack.Aux) && !x.Is(pack.Neg) && !x.Is(pack.Modifier) && !x.Is(pack.Setting)
		}
	}
	return false
}

// Referring reports whether all of some mentions have no name of their own.
func (r *Reading) Referring(mentions []int32) bool {
	for _, mi := range mentions {
		switch m := &r.Mentions[mi]; m.Kind {
		case mention.Pronoun, mention.Anaphor:
		case mention.Office:
			if !m.Plural && !m.Dual || len(m.Countries) > 1 {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// Current reports whether some actors are the participants of the last meeting.
func (r *Reading) Current(who []int32) bool {
	k := r.State.Meeting
	if k < 0 || len(r.Meetings[k].Who) != len(who) {
		return false
	}
	for _, w := range who {
		if !slices.Contains(r.Meetings[k].Who, w) {
			return false
		}
	}
	return true
}

// Somebody reports whether a person, an office or a body is among the
// participants of a plain verb of meeting; strict asks for a person or an office.
func (r *Reading) Somebody(who []int32, strict bool) bool {
	if len(who) < 2 {
		return true // anaphors and additions are looked at elsewhere
	}
	for _, w := range who {
		switch r.Actors[w].Kind {
		case mention.Person, mention.Office:
			return true
		case mention.Body, mention.Group, mention.Organisation:
			if a := &r.Actors[w]; !strict || a.Group && a.Role != "" || a.Kind == mention.Group && r.Pack.Order.Cases && (a.Country != "" || a.Org != "") { // "the ambassadors of ASEAN", "a delegation of X"
				return true
			}
		}
	}
	return false
}
