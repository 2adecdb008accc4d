package syntax

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Clauses in which the subject may stand behind its verb: relative ones, "la cita
// que mantuvieron A y B", "donde lo recibió A".

// MaxBehind bounds how far behind its verb a subject is looked for.
const MaxBehind = 14

// Behind reports whether the first group without a preposition behind a clause's
// verb is somebody: a person or an office that is the verb's subject there.
func (r *Reading) Behind(reg *phrase.Region, at int) bool {
	governed := reg.Chunks[at].Tail != 0 // "habló con": the first one is its object
	for k := at + 1; k < len(reg.Chunks) && k < at+MaxBehind; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfDate, x.Kind == phrase.OfItem && x.Set != 0 && x.Set&^(word.Bit(pack.Adverb)|word.Bit(pack.DayPart)|word.Bit(pack.Modifier)|word.Bit(pack.Det)) == 0 && x.Trig == nil:
		case x.Kind == phrase.OfMention:
			m := &r.Mentions[x.Idx]
			if governed {
				governed = false
				continue
			}
			return !m.Bare && (m.Kind == mention.Person || m.Kind == mention.Office || m.Kind == mention.Anaphor)
		case x.Kind == phrase.OfItem && x.Is(pack.Prep) && !x.Is(pack.And):
			p := k + 1
			for p < len(reg.Chunks) && p < k+6 && reg.Chunks[p].Kind == phrase.OfItem && (reg.Chunks[p].Is(pack.Det) || reg.Chunks[p].Is(pack.Word) || reg.Chunks[p].Set == 0) {
				p++
			}
			if p >= len(reg.Chunks) || reg.Chunks[p].Kind != phrase.OfMention && reg.Chunks[p].Kind != phrase.OfDate {
				return false
			}
			k = p
		default:
			return false
		}
	}
	return false
}

// CanBeObject reports whether a relative pronoun can be the object of its clause.
func (r *Reading) CanBeObject(x *phrase.Chunk) bool {
	for _, f := range r.Forms(&r.Items[x.Item], word.Bit(pack.Rel)) {
		if f.Is(pack.ObjForm) {
			return true
		}
	}
	return false
}

// OnlySubject reports whether a relative pronoun can be nothing but the subject of
// its clause: French "qui".
func (r *Reading) OnlySubject(x *phrase.Chunk) bool {
	n := 0
	for _, f := range r.Forms(&r.Items[x.Item], word.Bit(pack.Rel)) {
		if n++; !f.Is(pack.SubjForm) || f.Is(pack.ObjForm) {
			return false
		}
	}
	return n > 0
}

// FirstMark is what the preposition with which a relative pronoun begins marks:
// "con quien", "al que"; 0 if it begins with none.
func (r *Reading) FirstMark(x *phrase.Chunk) pack.Marker {
	if x.Last-x.First < 2 {
		return 0
	}
	return r.MarkersOf(x.First)
}

// Both joins to the subject behind a verb in the plural the one after "and": the
// verb that follows is not his alone.
func (r *Reading) Both(reg *phrase.Region, c *phrase.Clause, a *phrase.Arg) {
	n := a.To + 1
	for r.Pack.Order.Cases && c.Feat&pack.Pl != 0 && c.Feat&pack.Sg == 0 && n < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[a.To])) && r.listedToo(reg, a, n) { // "have come A, B, C"
		a.Mentions, a.To, n = append(a.Mentions, reg.Chunks[n].Idx), n+1, n+2
		if a.To >= len(reg.Chunks) {
			return
		}
	}
	if c.Feat&pack.Pl == 0 || len(a.Mentions) != 1 && !r.Pack.Order.Cases || n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention || !r.Joins(&reg.Chunks[a.To]) {
		return
	}
	if m := &r.Mentions[reg.Chunks[n].Idx]; m.Kind == mention.Person || m.Kind == mention.Office {
		a.Mentions, a.To = append(a.Mentions, reg.Chunks[n].Idx), n+1
	}
}

// listedToo reports whether the person named at chunk n, behind a comma, goes on with the list of subjects
// behind a verb in the plural: both in the nominative, and no verb of his own behind him.
func (r *Reading) listedToo(reg *phrase.Region, a *phrase.Arg, n int) bool {
	x := &reg.Chunks[n]
	if x.Kind != phrase.OfMention || r.Mentions[x.Idx].Kind != mention.Person || len(r.Mentions[x.Idx].Titles) == 0 || !r.Nominative([]int32{x.Idx}) || !r.Nominative(a.Mentions) {
		return false
	}
	return n+1 >= len(reg.Chunks) || reg.Chunks[n+1].Kind == phrase.OfPunct || reg.Chunks[n+1].Kind == phrase.OfItem && reg.Chunks[n+1].Is(pack.And)
}

// NounLike are the classes of words that can be nouns.
const NounLike = 1<<pack.Noun | 1<<pack.Word | 1<<pack.TopicNoun | 1<<pack.Occasion

// RelativeAt reports whether a word at chunk j that is a complementiser and a
// relative pronoun is the latter: the cue has an object that it belongs to, "hizo
// saber su disgusto por las frases que …".
func (r *Reading) RelativeAt(reg *phrase.Region, c *phrase.Clause, start, j int) bool {
	if !reg.Chunks[j].Is(pack.Rel) {
		return false
	}
	if c.Form.Class == pack.Noun {
		n := j + 1
		return j > c.At+1 && reg.Chunks[j].Last-reg.Chunks[j].First == 1 ||
			n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Set&NounLike == 0 && (reg.Chunks[n].Finite() || reg.Chunks[n].Is(pack.Aux)) // "a statement that angered A"
	}
	if r.apposedNoun(reg, j-1) && j-2 > c.At || r.closesName(reg, start, j-1) || r.objectOfBlame(reg, c, j-1) {
		return true
	}
	for k := start; k < j; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Possessive && k+1 < j && (reg.Chunks[k+1].Kind == phrase.OfItem || r.Opens(&reg.Chunks[k+1])):
			return true // "voiced its “firm” rejection of the plan that"
		case x.Kind == phrase.OfDate, x.Kind == phrase.OfMention, x.Kind == phrase.OfPunct, x.Kind == phrase.OfQuote:
		case x.Is(pack.Prep) && !x.Is(pack.Comp): // what it governs is no object
			for n := k + 1; k+1 < j && !reg.Chunks[k+1].Is(pack.Prep) && (reg.Chunks[k+1].Kind == phrase.OfItem || reg.Chunks[k+1].Kind == phrase.OfMention && r.Mentions[reg.Chunks[k+1].Idx].Kind == mention.Possessive); k++ {
				if y := &reg.Chunks[k+1]; k > n && reg.Chunks[k].Is(pack.Det) && y.Trig != nil && y.Trig.Class == pack.Noun && y.Trig.Frame.Kind != pack.FSay {
					return true // "held in his office a meeting with A, who"
				}
			}
		case x.Is(pack.Det) && x.Trig == nil, x.Is(pack.Possessive):
			return k+1 < j && reg.Chunks[k+1].Kind == phrase.OfItem
		case x.Trig != nil && x.Trig.Class == pack.Noun && k == start:
			return true
		}
	}
	return false
}

// objectOfBlame reports whether what stands from behind a verb to chunk j, right before a word for
// "that" or "who", is the object of a verb that tells nobody what it says: "criticised the ministers
// who signed".
func (r *Reading) objectOfBlame(reg *phrase.Region, c *phrase.Clause, j int) bool {
	if slices.Contains(c.Frame.To, pack.To) || slices.Contains(c.Frame.To, pack.Obj) || c.Form.Class != pack.Verb || !r.Pack.Order.Inverted {
		return false
	}
	k := c.At + 1
	for k < j && (reg.Chunks[k].Kind == phrase.OfDate || reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Adverb) && !reg.Chunks[k].Is(pack.Prep)) {
		k++
	}
	if x := &reg.Chunks[k]; k >= j || x.Kind != phrase.OfItem || !x.Is(pack.Prep) || x.Mark&pack.To == 0 {
		return false
	}
	for k++; k <= j; k++ {
		if reg.Chunks[k].Kind == phrase.OfPunct {
			return false
		}
	}
	return true
}

// closesName reports whether chunk j is a comma behind somebody named, the first one from chunk
// start on: what stands behind it is of him, "criticised A, who travelled".
func (r *Reading) closesName(reg *phrase.Region, start, j int) bool {
	if j <= start || !word.Comma(r.Punct(&reg.Chunks[j])) || reg.Chunks[j-1].Kind != phrase.OfMention || r.HoldsComma(&reg.Chunks[j-1]) {
		return false
	}
	for k := start; k < j; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote {
			return false
		}
	}
	switch r.Mentions[reg.Chunks[j-1].Idx].Kind {
	case mention.Person, mention.Office:
		return true
	case mention.Country, mention.Body, mention.Organisation: // "answered Chile, which had"; not "said in Chile, that"
		return j-2 == start && reg.Chunks[start].Kind == phrase.OfItem && reg.Chunks[start].Is(pack.Prep) && reg.Chunks[start].Mark&pack.To != 0
	}
	return false
}

// ReportedAt reports whether a word at chunk j that is a complementiser and a
// relative pronoun opens what a verb of saying before it says: "told in Madrid
// that had …", where the subject need not be said.
func (r *Reading) ReportedAt(reg *phrase.Region, before []phrase.Clause, j int) bool {
	x := &reg.Chunks[j]
	if !r.Pack.Order.Dropped || !x.Is(pack.Comp) || x.Is(pack.Det) {
		return false
	}
	for i := len(before) - 1; i >= 0 && j-before[i].At < MaxBehind; i-- {
		b := &before[i]
		if b.Form.Class != pack.Verb || !reg.Chunks[b.At].Finite() {
			continue
		}
		for k := b.At + 1; k < j; k++ {
			if y := &reg.Chunks[k]; y.Kind == phrase.OfPunct && !r.InnerMark(y) || y.Kind == phrase.OfQuote {
				return false
			}
		}
		if b.Frame.Kind == pack.FSay && b.Frame.Needs&pack.NComp != 0 {
			return !r.RelativeAt(reg, b, b.At+1, j)
		}
		if (b.Frame.Kind == pack.FSay || b.Frame.Kind == pack.FEvent) && r.dativeName(reg, b, j-1) {
			return true // "thanked Berlin that it had sent it and accused"
		}
	}
	return false
}

// TheTwo are the parties of the last meeting, or two who since were a subject together, for
// a verb in the plural that has no subject: "acordaron reunirse". Nil where the verb does not
// tell number, or there are no two.
func (r *Reading) TheTwo(reg *phrase.Region, c *phrase.Clause) []int32 {
	if !r.Pack.Order.Dropped || reg.Quote >= 0 || c.Form.Class == pack.Noun || c.Passive ||
		!r.PluralAux(reg, c) && (c.Feat&pack.Pl == 0 || c.Feat&(pack.Sg|pack.Part) != 0 || c.Feat&pack.Imp != 0 && !(c.Plan && word.IsTalk(c.Form))) {
		return nil // but "it is planned that (they) meet again"
	}
	k := r.State.Meeting
	met := k >= 0 && len(r.Meetings[k].Who) == 2
	if two := r.State.Several; len(two) == 2 && r.RecentPair(c) && !(met && r.Meetings[k].Sent >= r.Mentions[r.State.SeveralAt].Sent) {
		return two
	}
	if !met {
		return nil
	}
	return r.Meetings[k].Who
}

// OffstageAt is the adverb after a word for "with" at chunk j that says that who
// stands between them is spoken of and not there, "on the table"; 0 if there is none.
func (r *Reading) OffstageAt(reg *phrase.Region, j int) int {
	if reg.Chunks[j].Mark&pack.With == 0 {
		return 0
	}
	for k := j + 1; k < len(reg.Chunks) && k < j+8; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Kind == phrase.OfDate || x.Finite() || x.Kind == phrase.OfItem && x.Is(pack.Prep) && !x.Is(pack.Adverb) && x.Mark&pack.OfM == 0 {
			return 0
		}
		if x.Kind == phrase.OfItem && x.Is(pack.Adverb) {
			if f := r.Form(&r.Items[x.Item], pack.Adverb); f != nil && f.Has("topic") {
				return k
			}
		}
	}
	return 0
}

// Mood reads a verb in the subjunctive and nothing else, which the pack's paradigms
// call imp: what it says is wished for or to come, unless it follows a word for
// "after that".
func (r *Reading) Mood(reg *phrase.Region, c *phrase.Clause) {
	if c.Feat&pack.Imp == 0 || c.Feat&(pack.Past|pack.Pres|pack.Fut|pack.Inf|pack.Ger|pack.Part|pack.Base) != 0 || c.Frame.Kind == pack.FSay {
		return
	}
	for k := c.At - 1; k >= 0 && k >= c.At-mention.MaxReach; k-- {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfItem || x.Set == 0 {
			continue
		}
		switch {
		case x.Is(pack.Sub) && x.Mark&pack.AfterM != 0:
			return
		case x.Is(pack.Plan), x.Is(pack.Sub) && !x.Is(pack.Comp):
			c.Plan = true
			return
		case x.Is(pack.Comp):
			if k > 0 && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Plan) {
				c.Plan = true
				return
			}
			c.Propose = true
			return
		case x.Finite():
			return
		}
	}
}

// Alone leaves of the antecedent of a relative pronoun the last of several where
// its verb is in the singular.
func (r *Reading) Alone(c *phrase.Clause, a *phrase.Arg) {
	if r.Pack.Order.Dropped && len(a.Mentions) > 1 && c.Feat&(pack.Past|pack.Pres|pack.Fut) != 0 && c.Feat&pack.Pl == 0 {
		a.Mentions, a.From = a.Mentions[len(a.Mentions)-1:], a.To-1
	}
}

// OneByOne reports whether whom a verb says somebody met stands after several
// words for "with": "se vio con A y con B".
func (r *Reading) OneByOne(reg *phrase.Region, c *phrase.Clause) bool {
	n := 0
	for i := range c.Args {
		if a := &c.Args[i]; a.Mark&pack.With != 0 && a.Mark&pack.Subj == 0 && a.From > c.At && (n == 0 || r.Pack.Order.Inverted || reg.Chunks[a.From-1].Is(pack.And)) {
			n++
		}
	}
	return n > 1
}

// ApposedObject reports whether the name at chunk j stands behind the comma of an
// office that a preposition governs: whose name it is.
func (r *Reading) ApposedObject(reg *phrase.Region, j int) bool {
	if !r.Pack.Order.Inverted || j < 3 || !word.Comma(r.Punct(&reg.Chunks[j-1])) || reg.Chunks[j].Kind != phrase.OfMention {
		return false
	}
	for k := j - 2; k >= 0 && k > j-8; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Office {
			q := r.SkipDet(reg, k-1)
			for q > 0 && reg.Chunks[q].Kind == phrase.OfMention && r.Mentions[reg.Chunks[q].Idx].Kind == mention.Possessive {
				q--
			}
			return q >= 0 && reg.Chunks[q].Kind == phrase.OfItem && reg.Chunks[q].Is(pack.Prep) && !reg.Chunks[q].Is(pack.And)
		}
		if x.Kind == phrase.OfPunct || x.Finite() || x.Kind == phrase.OfQuote {
			return false
		}
	}
	return false
}

// ofGender reports whether an actor is known to be of the gender that a mention's words tell.
func (r *Reading) ofGender(m *mention.Mention, w int32) bool {
	fem, masc := r.GenderOf(m)
	a := &r.Actors[w]
	return fem != masc && a.Fem == fem && a.Masc == masc
}

// maxHosts is how many meetings before the last one somebody's host is looked for.
const maxHosts = 3

// GuestOrHost is whom "the visitor" and "the host" mean: of the last meeting, or of one before
// it where the gender of the words does not allow those.
func (r *Reading) GuestOrHost(m *mention.Mention) []int32 {
	if !m.Guest && !m.Host || len(m.Countries) > 1 {
		return nil
	}
	fem, masc := r.GenderOf(m)
	last := r.State.Meeting
	for k := last; k >= -1 && k >= last-maxHosts; k-- {
		who := r.guestOrHostAt(m, k)
		if len(m.Countries) > 0 && (len(who) != 1 || r.Actors[who[0]].Country != m.Countries[0]) {
			continue // "the Vietnamese guest" is a Vietnamese
		}
		if len(who) != 1 || r.Actors[who[0]].CanBe(fem && !masc, masc && !fem) {
			return who
		}
	}
	return nil
}

// guestOrHostAt is whom they mean where meeting last was the last one: the one of the last trip
// told of, or of that meeting the one who came, and the other.
func (r *Reading) guestOrHostAt(m *mention.Mention, last int) []int32 {
	guest := int32(-1)
	if n := len(r.Visits) - 1; n >= 0 && len(r.Visits[n].Who) == 1 {
		guest = r.Visits[n].Who[0]
	}
	if k := last; k >= 0 && len(r.Meetings[k].Who) == 2 {
		for k > 0 && m.Host && r.Meetings[k-1].Sent == r.Meetings[k].Sent && len(r.Meetings[k-1].Who) == 2 && slices.Contains(r.Meetings[k-1].Who, guest) {
			k-- // "spoke with A and later with B and C": A
		}
		who := r.Meetings[k].Who
		for i, w := range who {
			if w == guest && m.Host {
				return []int32{who[1-i]}
			}
		}
	}
	if m.Guest && guest >= 0 && r.Actors[guest].Kind == mention.Person {
		return []int32{guest}
	}
	if k := last; k >= 0 && len(r.Meetings[k].Who) == 2 { // who was received, and who received
		who, home := r.Meetings[k].Who, r.Meetings[k].Host
		if home == "" {
			home = r.Meetings[k].Place.Country // "met in Ankara": the host is the one at home there
		}
		for i, w := range who {
			if home == "" || r.Actors[w].Country != home || r.Actors[who[1-i]].Country == home {
				continue
			}
			if m.Guest {
				return []int32{who[1-i]}
			}
			return []int32{w}
		}
		for i, w := range who {
			if r.ofGender(m, w) && !r.ofGender(m, who[1-i]) {
				return []int32{w}
			}
		}
	}
	return nil
}

// CarrierBehind is the chunk of the verb that carries a noun in front of it, in one clause
// with it; -1 if there is none.
func (r *Reading) CarrierBehind(reg *phrase.Region, c *phrase.Clause) int {
	if !r.Pack.Order.Cases || c.Support != nil || c.At > 0 && reg.Chunks[c.At-1].Is(pack.Prep) {
		return -1
	}
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+MaxBehind; k++ {
		x := &reg.Chunks[k]
		if x.Supports() && x.Finite() {
			return k
		}
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Trig != nil || x.Is(pack.Rel) || x.Is(pack.Comp) || x.Is(pack.Sub) && !x.Is(pack.Prep) {
			return -1
		}
	}
	return -1
}
