package syntax

import (
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// SubjectOf finds the noun group in a verb's subject place, in a language
// whose subjects stand first: directly before the verb; before a descriptive
// clause between commas; behind the verb where what was said comes first. It
// says whether the place is filled by words that name nobody at all, so that
// no one else may be put there.
func (r *Reading) SubjectOf(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) (g *phrase.Group, stranger bool) {
	if c.Passive || c.Infinitive {
		return nil, false
	}
	if c.Form.Feat&pack.Ger != 0 && c.Form.Feat&(pack.Past|pack.Pres) == 0 {
		if g, told := r.gerundBehind(reg, c); told {
			return g, g == nil
		}
		return r.participleSubject(reg, c, list), false
	}
	j := r.beforeSource(reg, r.BeforeVerb(reg, c.At), list)
	if j < 0 {
		if r.Pack.Order.Inverted || r.Doc.Tokens[reg.Chunks[c.At].First].Has(text.Capital) || r.PendingQuote(reg) {
			return r.GroupAfter(reg, c.At), false
		}
		return nil, false
	}
	x := &reg.Chunks[j]
	m := r.Punct(x)
	switch {
	case x.Kind == phrase.OfMention && r.Mentions[x.Idx].Pronoun != nil && r.Mentions[x.Idx].Pronoun.Has("incise"):
		return &phrase.Group{Mentions: []int32{x.Idx}, From: j, To: j + 1, Begin: j}, false // "a-t-il dit à des journalistes"
	case x.Kind == phrase.OfQuote, m == '"', r.Closes(x):
		if g := r.beforeQuotedAside(reg, j); g != nil {
			return g, false
		}
		return r.GroupAfter(reg, c.At), false
	case word.Comma(m), word.Dash(m):
		if r.Pack.Order.Incise {
			if in, ok := r.InciseAt(reg, c.At); ok && in.Dropped {
				return nil, false
			} else if ok {
				in.Who.After = true
				return in.Who, false
			}
		}
		if g := r.HeadlineSubject(reg, c.At, j); g != nil {
			return g, false
		}
		if h := r.GroupAfter(reg, c.At); r.Pack.Order.Cases && h != nil && len(h.Mentions) > 0 && !r.Oblique(h.Mentions) && !r.governedMedium(reg, h) && (r.SomethingSaid(reg, j) || r.setIn(reg, h)) {
			return h, false // "will visit Mali and Sudan, said on Friday the spokeswoman"
		}
		if g := r.severalNamed(reg, j); g != nil {
			return g, false
		}
		g := r.beforeAside(reg, j)
		if g != nil && len(g.Mentions) > 0 {
			if h := r.GroupAfter(reg, c.At); !r.Pack.Order.Incise && r.setBetween(reg, j, c.At, h) {
				return h, false
			}
			return g, false
		}
		if h := r.GroupAfter(reg, c.At); h != nil && (g == nil || len(h.Mentions) > 0) && r.SomethingSaid(reg, j) && !(g != nil && r.Tensed(reg, h.To)) {
			return h, false
		}
		return g, false
	case x.Is(pack.And), x.Is(pack.Rel), x.Is(pack.Sub) && !x.Is(pack.Prep), x.Is(pack.Comp), m != 0 && m != ')' && m != ']':
		return nil, false
	case r.Verbal(x):
		if o := r.Pack.Order; o.SubjectFirst && !o.Inverted && x.Trig.Class == pack.Verb && !r.NounAlso(x) {
			if head, told := r.headOfRelative(reg, j); told {
				return head, head == nil // "the minister whom X replaced said"
			}
		}
		return nil, false
	}
	if r.Pack.Order.Inverted && r.OpensClause(reg, j) { // "of this told on Thursday the minister"
		if g := r.GroupAfter(reg, c.At); g != nil && len(g.Mentions) > 0 && !r.toldMedium(reg, j, g) {
			return g, false
		}
	}
	if x.Kind == phrase.OfMention && !r.Pack.Order.Inverted && !r.Pack.Order.MarkedBefore && c.Feat&pack.Base == 0 {
		if a := r.ChainLeft(reg, j); a.From > 0 && r.BehindRelative(reg, a.From) { // "the minister who met A and B said"
			k := a.From - 1
			for k > 0 && !reg.Chunks[k].Is(pack.Rel) {
				k--
			}
			if from := r.segmentStart(reg, k-1); k > 0 && from <= k-1 {
				return r.GroupIn(reg, from, k), true
			}
			return nil, true
		}
	}
	if x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind != mention.Possessive && !r.Mentions[x.Idx].Bare { // "met A before B said", "weeks after A said"
		if a := r.ChainLeft(reg, j); a.From > 1 && reg.Chunks[a.From-1].Kind == phrase.OfItem && reg.Chunks[a.From-1].Is(pack.Sub) && (reg.Chunks[a.From-2].Kind == phrase.OfMention || reg.Chunks[a.From-2].Kind == phrase.OfDate || reg.Chunks[a.From-2].Is(pack.Unit)) {
			return &phrase.Group{Mentions: a.Mentions, From: a.From, To: a.To, Begin: a.From}, false
		}
	}
	if x.Kind == phrase.OfMention && r.Pack.Order.Incise { // "A, B and C said"
		if a := r.ChainLeft(reg, j); len(a.Mentions) > 1 && !r.Oblique(a.Mentions) && (a.From == 0 || !r.Governed(reg, a.From)) && r.allSay(a.Mentions) {
			return &phrase.Group{Mentions: a.Mentions, From: a.From, To: a.To, Begin: a.From}, false
		}
	}
	from := r.segmentStart(reg, j)
	if from > j {
		return nil, false
	}
	if k := r.ownInRelative(reg, from, j); k > 0 {
		from = k
	}
	for from > 1 && r.reducedAt(reg, from-1) { // "a statement issued after the meeting said"
		from = r.segmentStart(reg, from-2)
	}
	if g := r.GroupIn(reg, from, j+1); g != nil && !r.Oblique(g.Mentions) {
		return g, false
	}
	if g := r.ownedNoun(reg, from, j+1); g != nil && g.To == j+1 { // "the widow of Litvinenko-GEN said"
		g.After = false
		return g, false
	}
	if r.Pack.Order.Dropped && r.Pack.Order.Inverted && reg.Chunks[from].Is(pack.Prep) && r.onlyOblique(reg, from, c.At) {
		return nil, false // "en rueda de prensa subrayó"
	}
	return nil, x.Kind == phrase.OfItem && !x.Is(pack.Prep)
}

// severalNamed is the subject of several before the comma at chunk j that closes what the last of
// them is: "the minister, A, and his colleague, B, said". Nil if there is none.
func (r *Reading) severalNamed(reg *phrase.Region, j int) *phrase.Group {
	if j < 3 || reg.Chunks[j-1].Kind != phrase.OfMention || !r.HoldsComma(&reg.Chunks[j-1]) {
		return nil
	}
	a := r.ChainLeft(reg, j-1)
	if len(a.Mentions) < 2 || r.Oblique(a.Mentions) || !r.allSay(a.Mentions) {
		return nil
	}
	joined := false
	for k := a.From; k < a.To; k++ {
		joined = joined || reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.And)
	}
	if k := r.SkipDet(reg, a.From-1); !joined || k >= 0 && !r.Boundary(&reg.Chunks[k]) && !reg.Chunks[k].Is(pack.Comp) {
		return nil
	}
	return &phrase.Group{Mentions: a.Mentions, From: a.From, To: a.To, Begin: a.From}
}

// toldMedium reports whether a medium in no case, behind a verb of saying, is told by the person at
// chunk j who stands right before the verb: "yesterday X told the agency-DAT Reuters".
func (r *Reading) toldMedium(reg *phrase.Region, j int, g *phrase.Group) bool {
	x := &reg.Chunks[j]
	if !r.Pack.Order.Cases || x.Kind != phrase.OfMention || r.Mentions[g.Mentions[0]].Kind != mention.Medium || j > 0 && reg.Chunks[j-1].Is(pack.Prep) {
		return false
	}
	k := r.Mentions[x.Idx].Kind
	return (k == mention.Person || k == mention.Office) && !r.Oblique([]int32{x.Idx})
}

// governedMedium reports whether a medium in no case stands right behind a preposition: it is told,
// "said in-an-interview-with Al Jazeera", "told the-agency-DAT Reuters".
func (r *Reading) governedMedium(reg *phrase.Region, g *phrase.Group) bool {
	return g.From > 0 && r.Mentions[g.Mentions[0]].Kind == mention.Medium && reg.Chunks[g.From-1].Kind == phrase.OfItem && reg.Chunks[g.From-1].Is(pack.Prep)
}

// allSay reports whether each of some mentions can be one who says something.
func (r *Reading) allSay(mentions []int32) bool {
	for _, mi := range mentions {
		switch m := &r.Mentions[mi]; m.Kind {
		case mention.Person, mention.Office, mention.Body, mention.Organisation, mention.Medium, mention.Group, mention.Country:
			if m.Bare {
				return false
			}
		case mention.Place:
			if !m.City.Is(pack.Capital) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// reducedAt reports whether chunk k is a participle that describes the noun before it.
func (r *Reading) reducedAt(reg *phrase.Region, k int) bool {
	x, p := &reg.Chunks[k], &reg.Chunks[k-1]
	if !r.Verbal(x) || x.Feat&pack.Part == 0 || !r.Pack.Order.SubjectFirst {
		return false
	}
	if p.Kind == phrase.OfMention { // "a diplomat based in Nairobi said"
		m := &r.Mentions[p.Idx]
		return (m.Kind == mention.Office || m.Kind == mention.Group) && k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind == phrase.OfItem && reg.Chunks[k+1].Is(pack.Prep) && r.verbsApart(reg, k)
	}
	return p.Kind == phrase.OfItem && (p.Set == 0 || p.Set&(word.Bit(pack.Noun)|word.Bit(pack.Word)|word.Bit(pack.Occasion)) != 0) && !p.Is(pack.Aux) && !p.Is(pack.Prep)
}

// verbsApart reports whether another finite verb follows the one at chunk k before any mark.
func (r *Reading) verbsApart(reg *phrase.Region, k int) bool {
	for i := k + 1; i < len(reg.Chunks) && i < k+phrase.MaxSubject; i++ {
		x := &reg.Chunks[i]
		if x.Kind == phrase.OfPunct && !r.InnerMark(x) || x.Kind == phrase.OfQuote || x.Is(pack.And) || x.Is(pack.Comp) {
			return false
		}
		if x.Finite() {
			return true
		}
	}
	return false
}

// BeforeVerb steps left over the small words between a subject and its verb:
// "has long", "on Monday also".
func (r *Reading) BeforeVerb(reg *phrase.Region, at int) int {
	small := word.Bit(pack.Aux) | word.Bit(pack.Adverb) | word.Bit(pack.Plan) | word.Bit(pack.Maybe) | word.Bit(pack.Neg) | word.Bit(pack.DayPart) | word.Bit(pack.Report)
	j := at - 1
	for ; j >= 0 && at-j < 12; j-- {
		if k := r.SetOffSmall(reg, j); k >= 0 {
			j = k + 1
			continue
		}
		x := &reg.Chunks[j]
		if x.Kind == phrase.OfDate {
			if j > 0 && reg.Chunks[j-1].Is(pack.Prep) {
				j--
			}
			continue
		}
		if x.Kind == phrase.OfItem && x.Set&small != 0 && !x.Is(pack.And) && !x.Is(pack.Rel) && !x.Is(pack.Sub) && !x.Is(pack.Pronoun) {
			continue
		}
		break
	}
	return j
}

// beforeSource is the chunk before words at chunk j that name the source of what the
// verb after them tells: "the channel, citing an official, reported".
func (r *Reading) beforeSource(reg *phrase.Region, j int, list []phrase.Clause) int {
	k := j
	if k > 0 && word.Comma(r.Punct(&reg.Chunks[k])) {
		k--
	}
	for i := sort.Search(len(list), func(i int) bool { return list[i].At >= k }) - 1; i >= 0 && k-list[i].At < 8; i-- {
		e := &list[i]
		if !e.Frame.Cite && !(e.Frame.Accord && e.Form.Class == pack.Noun) {
			continue
		}
		if a := e.Get(e.Frame.A); a == nil || a.From <= e.At-1 || a.To != k+1 {
			continue
		}
		k = e.At - 1
		if k >= 0 && word.Comma(r.Punct(&reg.Chunks[k])) {
			k--
		}
		return k
	}
	return j
}

// segmentStart walks left from chunk j to where the words that end with it
// begin: after a comma, a quotation, a complementiser, or another verb unless
// a relative pronoun introduces that verb.
func (r *Reading) segmentStart(reg *phrase.Region, j int) int {
	verb := -1
	for k := j; k >= 0 && j-k < phrase.MaxSubject; k-- {
		x := &reg.Chunks[k]
		if r.Boundary(x) {
			if verb >= 0 {
				return verb + 1
			}
			return k + 1
		}
		switch {
		case x.Is(pack.Rel):
			verb = -1
		case x.Is(pack.Comp) && verb >= 0:
			return verb + 1
		case (r.Verbal(x) || x.Kind == phrase.OfItem && x.Is(pack.Aux) && x.Trig == nil) && verb < 0:
			verb = k
		case x.Is(pack.And) && verb < 0 && k > 0:
			// "he left and Smith said": not one subject of two
			if r.verbLeft(reg, k) {
				return k + 1
			}
		}
	}
	if verb >= 0 {
		return verb + 1
	}
	return max(0, j-phrase.MaxSubject+1)
}

// verbLeft reports whether a finite verb stands before chunk k in its stretch.
func (r *Reading) verbLeft(reg *phrase.Region, k int) bool {
	for i := k - 1; i >= 0 && k-i < 24; i-- {
		x := &reg.Chunks[i]
		if r.Boundary(x) {
			return i == k-1 && (x.Kind == phrase.OfQuote || word.Comma(r.Punct(x)))
		}
		if r.Verbal(x) || x.Kind == phrase.OfItem && x.Is(pack.Aux) && x.Trig == nil {
			return true
		}
	}
	return false
}

// saidAfterDeed reports whether an infinitive with arguments of its own stands behind the
// verb at chunk k, after a word that tells when: "sostuvo tras reunirse con el ministro".
func (r *Reading) saidAfterDeed(reg *phrase.Region, k int) bool {
	o := r.Pack.Order
	if !o.Inverted || !o.Dropped || o.Cases {
		return false
	}
	for k++; k+1 < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfDate || x.Kind == phrase.OfItem && x.Is(pack.Adverb) && !x.Is(pack.Prep) {
			continue
		}
		y := &reg.Chunks[k+1]
		if x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.To != 0 && y.Kind == phrase.OfMention {
			k++ // "told the reporters after signing the book"
			continue
		}
		if x.Kind == phrase.OfItem && x.Trig != nil && x.Trig.Class == pack.Verb && x.Trig.Has("asked") {
			return true // "said on being asked by a reporter"
		}
		return x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&(pack.AfterM|pack.Before|pack.To) != 0 && y.Trig != nil && y.Feat&pack.Inf != 0 && y.Trig.Class == pack.Verb && !word.IsTrip(y.Trig)
	}
	return false
}

// GroupAfter is the subject behind its verb: "said the minister", "said the
// group's director, Bill Smith".
func (r *Reading) GroupAfter(reg *phrase.Region, at int) *phrase.Group {
	if r.saidAfterDeed(reg, at) {
		return nil
	}
	from := r.PastAdverbials(reg, at+1)
	for from < len(reg.Chunks) {
		n := r.pastOblique(reg, from)
		if n <= from {
			break
		}
		from = r.PastAdverbials(reg, n)
	}
	from = r.pastCircumstances(reg, from)
	if from > at+1 && from+3 < len(reg.Chunks) && reg.Chunks[from].Kind == phrase.OfPunct && r.Opens(&reg.Chunks[from]) && r.Closes(&reg.Chunks[from+2]) {
		from += 3 // "on the channel “Russia”": a name in marks, of what stands before it
	}
	end := from
	for end < len(reg.Chunks) && end-from < 12 && r.Nominal(reg, end) && !r.Pack.Habits.Enders[r.Punct(&reg.Chunks[end])] {
		x := &reg.Chunks[end]
		if end > from && x.Kind == phrase.OfMention && (r.Mentions[x.Idx].Kind == mention.Pronoun || r.Addressed(x.Idx)) {
			break
		}
		if x.Trig != nil && x.Trig.Has("asked") {
			break // "said the minister on being asked about it"
		}
		if end > from && reg.Chunks[end-1].Kind == phrase.OfMention && r.Mentions[reg.Chunks[end-1].Idx].Kind == mention.Pronoun {
			break // "he told the agency"
		}
		end++
	}
	for end > from && (reg.Chunks[end-1].Kind == phrase.OfPunct || reg.Chunks[end-1].Kind == phrase.OfItem && reg.Chunks[end-1].Is(pack.Adverb) && reg.Chunks[end-1].Set&(word.Bit(pack.Noun)|word.Bit(pack.Word)) == 0) {
		end--
	}
	if end == from {
		return nil
	}
	for k := from; k+2 < len(reg.Chunks) && k < end; k++ { // "says a statement of the ministry"
		if n := k + 2; r.DocumentAt(reg, k) && reg.Chunks[n].Kind == phrase.OfMention && !reg.Chunks[n-1].Is(pack.And) && reg.Chunks[n-1].Mark&(pack.OfM|pack.By|pack.From) != 0 {
			return &phrase.Group{Mentions: []int32{reg.Chunks[n].Idx}, From: n, To: n + 1, Begin: from, After: true}
		}
	}
	if g := r.ownedNoun(reg, from, end); g != nil && (reg.Chunks[at].Finite() || r.NounAlso(&reg.Chunks[g.To-2])) {
		return g
	}
	for k := from; k < end; k++ { // the first name is whose words they are: "said Smith Monday"
		if x := &reg.Chunks[k]; x.Kind == phrase.OfMention && r.Named(&r.Mentions[x.Idx]) && !r.OwnerAt(reg, k+1) && r.Mentions[x.Idx].Kind == mention.Person {
			a := r.ChainRight(reg, k)
			return &phrase.Group{Mentions: a.Mentions, From: k, To: a.To, Begin: from, After: true}
		}
	}
	g := r.HeadOf(reg, from, end)
	if g == nil {
		return nil
	}
	g.After = true
	n := end
	for k := 0; r.Pack.Order.Incise && r.nameless(g) && k < 4 && n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && (reg.Chunks[n].Is(pack.Of) || reg.Chunks[n].Is(pack.Det) || reg.Chunks[n].Trig != nil && reg.Chunks[n].Trig.Class == pack.Noun || reg.Chunks[n].Is(pack.Word)); k++ {
		n++ // "the host of the meeting, Minister X"
	}
	if r.nameless(g) && n+1 < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[n])) && reg.Chunks[n+1].Kind == phrase.OfMention && r.Mentions[reg.Chunks[n+1].Idx].Kind == mention.Person {
		g.Mentions, g.From, g.To = []int32{reg.Chunks[n+1].Idx}, n+1, n+2
	}
	return g
}

// ownedNoun is the subject behind a verb, in chunks [from,to), that is a noun which names nobody
// known with its owner in the genitive: "said a voter of Macron-GEN". Nil if there is another.
func (r *Reading) ownedNoun(reg *phrase.Region, from, to int) *phrase.Group {
	if !r.Pack.Order.Cases || from >= to || reg.Chunks[from].Kind != phrase.OfItem || reg.Chunks[from].Is(pack.Prep) {
		return nil
	}
	for k := from; k < to; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfMention {
			if !r.Oblique([]int32{x.Idx}) || !r.Genitive([]int32{x.Idx}) {
				return nil
			}
			for n := k + 1; n < to; n++ {
				if reg.Chunks[n].Kind == phrase.OfMention {
					return nil
				}
			}
			return &phrase.Group{From: from, To: k + 1, Begin: from, After: true}
		}
	}
	return nil
}

// FirstSubject is the subject of the first verb among chunks [from,j) that stands
// in no relative clause.
func (r *Reading) FirstSubject(reg *phrase.Region, from, j int) *phrase.Group {
	for k := from; k < j && k-from < phrase.MaxSubject; k++ {
		x := &reg.Chunks[k]
		if !r.Verbal(x) && !(x.Kind == phrase.OfItem && x.Is(pack.Aux) && x.Trig == nil) {
			continue
		}
		p := r.BeforeVerb(reg, k)
		if p < from {
			return nil
		}
		if y := &reg.Chunks[p]; y.Is(pack.Rel) || y.Is(pack.Comp) && !y.Is(pack.Det) {
			continue
		} else if word.Comma(r.Punct(y)) {
			return r.beforeAside(reg, p)
		}
		s := r.segmentStart(reg, p)
		if s > p {
			return nil
		}
		return r.GroupIn(reg, s, p+1)
	}
	return nil
}

// setIn reports whether a cue with its subject behind it stands within a clause that
// goes on after a comma, "Their side, stressed the minister, is ready", or closes its
// sentence: "Their only way, stressed the minister on Friday."
func (r *Reading) setIn(reg *phrase.Region, g *phrase.Group) bool {
	k := r.PastAdverbials(reg, g.To)
	if k >= len(reg.Chunks) || r.Pack.Habits.Enders[r.Punct(&reg.Chunks[k])] {
		m := r.Mentions[g.Mentions[0]].Kind
		return r.Pack.Order.TurnedCue && (m == mention.Person || m == mention.Office || m == mention.Body)
	}
	m := r.Punct(&reg.Chunks[k])
	return (word.Comma(m) || word.Dash(m)) && r.VerbAhead(reg, k+1)
}

// ClauseOfItsOwn reports whether a cue has its subject in front, in a language in which a
// cue behind indirect words has it behind: "A urged restraint, B threatened reprisals".
func (r *Reading) ClauseOfItsOwn(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.TurnedCue || c.Form.Class != pack.Verb {
		return false
	}
	a := c.Get([]pack.Marker{pack.Subj})
	if a == nil || a.From >= a.To || a.To > c.At || r.Mentions[a.Mentions[0]].Kind == mention.Pronoun {
		return false
	}
	for k := a.To; k < c.At; k++ {
		if reg.Chunks[k].Kind == phrase.OfPunct {
			return false // "The minister, A stressed, will"
		}
	}
	return true
}
