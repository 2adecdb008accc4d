package reader

import (
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Who speaks. A wrong speaker is worse than none: where the words that stand in
// a cue's subject place name nobody that the reader knows, they become a
// speaker of their own ("the campaign", "two people familiar with the matter"),
// never somebody else.

// maxSubject bounds how many chunks before its cue a subject may begin.
const maxSubject = 60

// group is the noun group that a cue's subject is: chunks [from,to), and the
// mentions in it that name the speaker, none if nobody known is named.
type group struct {
	mentions []int32
	from, to int // of the words that name the speaker
	begin    int // where the subject begins, with what stands before its noun
	after    bool
}

// speakers are whose words a cue introduces.
func (r *reading) speakers(reg *region, c *clause, list []clause, s *statement) []int32 {
	if c.form.Class == pack.Verb && r.pack.Order.SubjectFirst && len(c.frame.A) > 0 && c.frame.A[0] == pack.Subj {
		if g, sure := r.subjectOf(reg, c, list); g != nil {
			s.from = g.begin
			if g.after {
				s.from = c.at
			}
			return r.groupWho(reg, g, c, s)
		} else if sure {
			return nil
		}
	}
	if d := r.quotedBy(reg, c, list); d != nil { // "X was quoted by Y as saying"
		who := r.resolve(d.all([]pack.Marker{pack.Obj}), d)
		if by := r.resolve(d.all([]pack.Marker{pack.Subj}), d); len(by) > 0 {
			s.via = by[0]
		}
		s.by = r.wordsOf(d.all([]pack.Marker{pack.Obj}))
		return who
	}
	mentions := c.all(c.frame.A)
	if c.form.Class == pack.Noun && len(mentions) == 0 {
		mentions = c.all([]pack.Marker{pack.Subj})
	}
	s.by = r.wordsOf(mentions)
	who := r.resolve(mentions, c)
	if len(who) > 0 || len(mentions) > 0 {
		return who
	}
	// nobody named: the clause goes on with the one who spoke or acted before
	if !r.goesOnFrom(reg, c) {
		return nil
	}
	if r.state.subject >= 0 && len(r.state.speakers) == 0 {
		return []int32{r.state.subject}
	}
	return r.state.speakers
}

// quotedBy is the passive that a participle after a word for "as" completes.
func (r *reading) quotedBy(reg *region, c *clause, list []clause) *clause {
	if c.at == 0 || c.form.Class != pack.Verb || c.feat&pack.Ger == 0 || reg.chunks[c.at-1].mark&pack.As == 0 {
		return nil
	}
	for i := sort.Search(len(list), func(i int) bool { return list[i].at >= c.at }) - 1; i >= 0 && c.at-list[i].at < 12; i-- {
		if d := &list[i]; d.passive && d.frame.Kind == pack.FSay && d.form.Class == pack.Verb {
			return d
		}
	}
	return nil
}

// groupWho are the actors of a noun group: those that its mentions name, or one
// made of its words.
func (r *reading) groupWho(reg *region, g *group, c *clause, s *statement) []int32 {
	if len(g.mentions) > 0 {
		s.by = r.wordsOf(g.mentions)
		if who := r.resolve(g.mentions, c); len(who) > 0 || r.mentions[g.mentions[0]].kind != kOffice {
			return who
		}
	}
	rng := r.trim(text.Range{First: reg.chunks[g.from].first, Last: reg.chunks[g.to-1].last})
	if rng.First >= rng.Last {
		return nil
	}
	s.by = r.spanOf(rng)
	return []int32{r.stranger(rng, reg)}
}

// stranger is the actor of a noun group that names nobody known, the same one
// for the same words.
func (r *reading) stranger(g text.Range, reg *region) int32 {
	for g.First+1 < g.Last && r.items[r.itemAt[g.First]].is(pack.Det) && r.items[r.itemAt[g.First]].last < g.Last {
		g.First = r.items[r.itemAt[g.First]].last
	}
	key := ""
	for i := g.First; i < g.Last; i++ {
		key += r.fold(i) + " "
	}
	w, ok := r.strangers[key]
	if !ok {
		w = r.newActor(actor{kind: kGroup, generic: true, group: true, text: r.textOf(g)})
		if r.strangers == nil {
			r.strangers = map[string]int32{}
		}
		r.strangers[key] = w
	}
	mi := int32(len(r.mentions))
	r.mentions = append(r.mentions, mention{Range: g, kind: kGroup, name: text.Range{First: -1}, generic: true, sent: reg.sent, who: []int32{w}})
	r.note(w, mi)
	return w
}

// subjectOf finds the noun group in a verb's subject place, in a language
// whose subjects stand first: directly before the verb; before a descriptive
// clause between commas; behind the verb where what was said comes first. It
// says whether the place is filled by words that name nobody at all, so that
// no one else may be put there.
func (r *reading) subjectOf(reg *region, c *clause, list []clause) (g *group, stranger bool) {
	if c.passive || c.infinitive {
		return nil, false
	}
	if c.form.Feat&pack.Ger != 0 && c.form.Feat&(pack.Past|pack.Pres) == 0 {
		return r.participleSubject(reg, c, list), false
	}
	j := r.beforeVerb(reg, c.at)
	if j < 0 {
		if r.doc.Tokens[reg.chunks[c.at].first].Has(text.Capital) || r.pendingQuote(reg) {
			return r.groupAfter(reg, c.at), false
		}
		return nil, false
	}
	x := &reg.chunks[j]
	m := r.punct(x)
	switch {
	case x.kind == cQuote, m == '"', r.closes(x):
		return r.groupAfter(reg, c.at), false
	case comma(m), dash(m):
		g := r.beforeAside(reg, j)
		if g != nil && len(g.mentions) > 0 {
			return g, false
		}
		if h := r.groupAfter(reg, c.at); h != nil && (g == nil || len(h.mentions) > 0) && r.somethingSaid(reg, j) {
			return h, false
		}
		return g, false
	case x.is(pack.And), x.is(pack.Rel), x.is(pack.Sub) && !x.is(pack.Prep), x.is(pack.Comp), m != 0 && m != ')' && m != ']':
		return nil, false
	case r.verbal(x):
		return nil, false
	}
	from := r.segmentStart(reg, j)
	if from > j {
		return nil, false
	}
	if g := r.groupIn(reg, from, j+1); g != nil {
		return g, false
	}
	return nil, x.kind == cItem && !x.is(pack.Prep)
}

// beforeVerb steps left over the small words between a subject and its verb:
// "has long", "on Monday also".
func (r *reading) beforeVerb(reg *region, at int) int {
	small := bit(pack.Aux) | bit(pack.Adverb) | bit(pack.Plan) | bit(pack.Maybe) | bit(pack.Neg) | bit(pack.DayPart) | bit(pack.Report)
	j := at - 1
	for ; j >= 0 && at-j < 12; j-- {
		x := &reg.chunks[j]
		if x.kind == cDate {
			if j > 0 && reg.chunks[j-1].is(pack.Prep) {
				j--
			}
			continue
		}
		if x.kind == cItem && x.set&small != 0 && !x.is(pack.And) && !x.is(pack.Rel) && !x.is(pack.Sub) && !x.is(pack.Pronoun) {
			continue
		}
		break
	}
	return j
}

// closes reports whether a chunk is the closing mark of a quotation too short
// to be a chunk of its own.
func (r *reading) closes(x *chunk) bool {
	if x.kind != cPunct {
		return false
	}
	for _, c := range r.pack.Habits.Pairs {
		if c == r.punct(x) {
			return true
		}
	}
	return false
}

// boundary reports whether a chunk ends a stretch of words to its right that
// can hold a subject.
func (r *reading) boundary(x *chunk) bool {
	if x.kind == cQuote {
		return true
	}
	m := r.punct(x)
	if m != 0 {
		return comma(m) || semicolon(m) || colon(m) || dash(m) && m != '-' || r.closes(x) || r.pack.Habits.Enders[m] && m != '.'
	}
	return x.kind == cItem && (x.is(pack.Comp) && !x.is(pack.Rel) && !x.is(pack.Det) || x.is(pack.Sub) && !x.is(pack.Prep) && !x.is(pack.Adverb))
}

// segmentStart walks left from chunk j to where the words that end with it
// begin: after a comma, a quotation, a complementiser, or another verb unless
// a relative pronoun introduces that verb.
func (r *reading) segmentStart(reg *region, j int) int {
	verb := -1
	for k := j; k >= 0 && j-k < maxSubject; k-- {
		x := &reg.chunks[k]
		if r.boundary(x) {
			if verb >= 0 {
				return verb + 1
			}
			return k + 1
		}
		switch {
		case x.is(pack.Rel):
			verb = -1
		case x.is(pack.Comp) && verb >= 0:
			return verb + 1
		case (r.verbal(x) || x.kind == cItem && x.is(pack.Aux) && x.trig == nil) && verb < 0:
			verb = k
		case x.is(pack.And) && verb < 0 && k > 0:
			// "he left and Smith said": not one subject of two
			if r.verbLeft(reg, k) {
				return k + 1
			}
		}
	}
	if verb >= 0 {
		return verb + 1
	}
	return max(0, j-maxSubject+1)
}

// verbLeft reports whether a finite verb stands before chunk k in its stretch.
func (r *reading) verbLeft(reg *region, k int) bool {
	for i := k - 1; i >= 0 && k-i < 24; i-- {
		x := &reg.chunks[i]
		if r.boundary(x) {
			return x.kind == cQuote || comma(r.punct(x))
		}
		if r.verbal(x) || x.kind == cItem && x.is(pack.Aux) && x.trig == nil {
			return true
		}
	}
	return false
}

// groupIn finds the noun group that is the subject among chunks [from,to), the
// last of which stands before the verb: its head is in the stretch's first
// noun group, or, after a preposition or a date, in its last.
func (r *reading) groupIn(reg *region, from, to int) *group {
	for from < to && reg.chunks[from].kind == cItem && reg.chunks[from].is(pack.And) {
		from++
	}
	if from >= to {
		return nil
	}
	first := &reg.chunks[from]
	if first.kind == cDate || first.kind == cItem && (first.is(pack.Prep) || first.is(pack.Adverb) || first.is(pack.Sub)) && !first.is(pack.Det) {
		k := to
		for k > from && r.nominal(reg, k-1) {
			k--
		}
		if k == to {
			return nil
		}
		if k > from && reg.chunks[k-1].is(pack.Prep) && k-1 > from && reg.chunks[k-1].mark&pack.As == 0 {
			return nil // "in the city of Kazan said"
		}
		if k > from && reg.chunks[k-1].mark&pack.As != 0 { // "As Baerbock put it"
			return r.headOf(reg, k, to)
		}
		if k > from && reg.chunks[k-1].is(pack.Prep) { // "In an interview Trump said": only the name next to the verb
			if x := &reg.chunks[to-1]; x.kind == cMent && to-1 > k {
				return r.headOf(reg, to-1, to)
			}
			return nil
		}
		return r.headOf(reg, k, to)
	}
	end := from
	for end < to && r.nominal(reg, end) {
		end++
	}
	if end == from {
		return nil
	}
	count := bit(pack.Det) | bit(pack.Number) | bit(pack.Nameless) | bit(pack.Neg) | bit(pack.Word) | bit(pack.Adverb)
	if end-from <= 2 && end+1 < to && first.kind == cItem && first.set&(bit(pack.Det)|bit(pack.Number)) != 0 && reg.chunks[end-1].only(count) && reg.chunks[end].mark&pack.OfM != 0 {
		if g := r.groupIn(reg, end+1, to); g != nil { // "most of the candidates"
			g.begin = from
			return g
		}
	}
	return r.headOf(reg, from, end)
}

// nominal reports whether a chunk can be part of the core of a noun group.
func (r *reading) nominal(reg *region, k int) bool {
	x := &reg.chunks[k]
	switch x.kind {
	case cMent:
		return true
	case cItem:
		if r.verbal(x) && !r.nounAlso(x) {
			return false
		}
		if x.is(pack.Prep) || x.is(pack.Rel) || x.is(pack.Comp) && !x.is(pack.Det) || x.is(pack.Sub) || x.is(pack.Aux) || x.is(pack.Maybe) || x.is(pack.Neg) {
			return false
		}
		if x.is(pack.And) {
			return k+1 < len(reg.chunks) && r.nominal(reg, k+1) && !reg.chunks[k+1].is(pack.And)
		}
		return true
	case cPunct:
		m := r.punct(x)
		return m == '-' || m == '\'' || m == 0x2019 || m == '.' || m == '&' || m == '/'
	}
	return false
}

// verbal reports whether a chunk is a finite verb: not a word of a name with a
// capital in the middle of a sentence.
func (r *reading) verbal(x *chunk) bool {
	if !x.finite() {
		return false
	}
	return !r.pack.Habits.Cased || !r.doc.Tokens[x.first].Has(text.Capital) || r.sentFirst[x.first] || r.titleCase[r.paraOf(x.first)] || x.first > 0 && r.doc.Tokens[x.first-1].Kind == text.Punct
}

// nounAlso reports whether a verb's form is a noun's too.
func (r *reading) nounAlso(x *chunk) bool {
	return x.set&(bit(pack.Noun)|bit(pack.Title)|bit(pack.Word)) != 0
}

// headOf makes a subject of the core chunks [from,to) of a noun group: the last
// mention where the group ends with one, else the words themselves if they can
// name a speaker.
func (r *reading) headOf(reg *region, from, to int) *group {
	g := &group{from: from, to: to, begin: from}
	last := &reg.chunks[to-1]
	if last.kind == cMent {
		m := &r.mentions[last.idx]
		switch {
		case m.kind == kPossessive, m.bare:
			return nil
		case m.kind == kAnaphor || m.kind == kPronoun, r.named(m):
		default:
			return nil
		}
		a := r.chainLeft(reg, to-1)
		if a.from >= from {
			g.mentions, g.from = a.mentions, a.from
		} else {
			g.mentions, g.from = []int32{last.idx}, to-1
		}
		return g
	}
	// "the spokesman Bill Smith (68)"
	for k := to - 2; k >= from && last.kind != cMent; k-- {
		if x := &reg.chunks[k]; x.kind == cMent && !r.ownerAt(reg, k+1) && r.mentions[x.idx].kind == kPerson && len(r.mentions[x.idx].titles) > 0 {
			g.mentions, g.from, g.to = []int32{x.idx}, k, k+1
			return g
		}
	}
	// strangers: a determiner, an owner or a name must show that it is a noun group
	for g.from < to && reg.chunks[g.from].kind == cItem && reg.chunks[g.from].is(pack.Adverb) && !reg.chunks[g.from].is(pack.Det) {
		g.from++
	}
	if g.from >= to || to-g.from > 10 || last.kind != cItem || r.doc.Tokens[last.first].Kind != text.Word {
		return nil
	}
	if last.set != 0 && last.set&(bit(pack.Noun)|bit(pack.Word)|bit(pack.OrgWord)|bit(pack.Title)|bit(pack.Body)|bit(pack.Occasion)|bit(pack.Nameless)|bit(pack.Media)|bit(pack.Group)|bit(pack.TopicNoun)|bit(pack.Gathering)) == 0 {
		return nil
	}
	if a := r.issuerOf(reg, g.from, to); a != nil {
		g.mentions, g.from, g.to = a.mentions, a.from, a.to
		return g
	}
	first := &reg.chunks[g.from]
	shown := first.kind == cItem && (first.is(pack.Det) || first.is(pack.Possessive) || first.is(pack.Number))
	if first.kind == cMent && to-g.from > 1 {
		shown = true
	}
	if !shown && r.doc.Tokens[first.first].Has(text.Capital) && !r.sentFirst[first.first] && first.set&bit(pack.Nameless) == 0 {
		shown = true
	}
	if !shown || to-g.from < 2 && first.is(pack.Det) {
		return nil
	}
	return g
}

// issuerOf is whose document the noun group [from,to) is, where its head is a
// noun that the pack knows as one: "the ministry's statement", "a letter from
// the ministry".
func (r *reading) issuerOf(reg *region, from, to int) *arg {
	head := &reg.chunks[to-1]
	if !head.is(pack.Noun) {
		return nil
	}
	for _, f := range r.forms(&r.items[head.item], bit(pack.Noun)) {
		if f.Frame.Kind != pack.FSay && f.Frame.Kind != pack.FOther {
			return nil
		}
	}
	for k := to - 2; k > from; k-- {
		if x := &reg.chunks[k-1]; r.ownerAt(reg, k) && x.kind == cMent && r.named(&r.mentions[x.idx]) {
			a := r.chainLeft(reg, k-1)
			return &a
		}
	}
	if n := to; n+1 < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].mark&(pack.From|pack.By|pack.OfM) != 0 {
		if n = r.overDet(reg, n+1); n < len(reg.chunks) && reg.chunks[n].kind == cMent && r.named(&r.mentions[reg.chunks[n].idx]) {
			a := r.chainRight(reg, n)
			return &a
		}
	}
	return nil
}

// overDet steps right over articles.
func (r *reading) overDet(reg *region, k int) int {
	for k < len(reg.chunks) && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Det) {
		k++
	}
	return k
}

// named reports whether a mention names somebody who can speak.
func (r *reading) named(m *mention) bool {
	switch m.kind {
	case kPerson, kOffice, kBody, kCountry, kOrg, kMedia, kGroup:
		return true
	case kPlace:
		return m.city != nil && m.city.Is(pack.Capital)
	}
	return false
}

// beforeAside finds the subject before a description between commas, of which
// chunk j is the closing one: "Smith, who runs the agency, said".
func (r *reading) beforeAside(reg *region, j int) *group {
	lo := j
	for k := j - 1; k >= 0 && j-k < maxSubject; k-- {
		x := &reg.chunks[k]
		if m := r.punct(x); x.kind == cQuote && k+1 < j && comma(r.punct(&reg.chunks[k+1])) || semicolon(m) || colon(m) {
			break
		}
		lo = k
	}
	from := lo
	for from < j {
		end := from
		for end < j && !comma(r.punct(&reg.chunks[end])) && !dash(r.punct(&reg.chunks[end])) {
			end++
		}
		if end >= j { // the name itself holds the description, or the comma closes nothing
			if from == lo || reg.chunks[from-1].kind == cPunct {
				return r.asideHead(reg, from, end)
			}
			return nil
		}
		if g := r.asideHead(reg, from, end); g != nil {
			// "the group's director, Bill Smith, said": the name is the speaker
			if n := end + 1; r.nameless(g) && n < j && r.boundary(&reg.chunks[n+1]) && reg.chunks[n].kind == cMent && r.mentions[reg.chunks[n].idx].kind == kPerson {
				g.mentions, g.from, g.to = []int32{reg.chunks[n].idx}, n, n+1
			}
			return g
		}
		from = end + 1
	}
	return nil
}

// nameless reports whether a subject is an office or a stranger, so that a name
// after a comma is its holder's.
func (r *reading) nameless(g *group) bool {
	return len(g.mentions) == 0 || len(g.mentions) == 1 && r.mentions[g.mentions[0]].kind == kOffice
}

// somethingSaid reports whether something that can have been said stands before
// the comma at chunk j: a clause, or a quotation.
func (r *reading) somethingSaid(reg *region, j int) bool {
	for k := j - 1; k >= 0 && j-k < maxContent; k-- {
		x := &reg.chunks[k]
		if x.kind == cQuote || r.closes(x) || x.finite() || x.kind == cItem && (x.is(pack.Aux) || x.is(pack.Maybe) || x.is(pack.Plan)) || r.inTitle(x.first) {
			return true
		}
	}
	return false
}

// asideHead is the noun group that chunks [from,end) are, if they are one and
// no clause: the words before a description.
func (r *reading) asideHead(reg *region, from, end int) *group {
	for k := end - 1; k >= from; k-- { // after "that" or "and" a clause of its own begins
		x := &reg.chunks[k]
		if x.kind == cQuote || x.is(pack.Comp) && !x.is(pack.Det) && !x.is(pack.Rel) || x.kind == cItem && x.is(pack.Sub) && !x.is(pack.Prep) {
			from = k + 1
			break
		}
	}
	if from >= end {
		return nil
	}
	x := &reg.chunks[from]
	if x.kind == cItem && (x.is(pack.Prep) || x.is(pack.Rel)) && !x.is(pack.Det) {
		return nil
	}
	rel := false
	for k := from; k < end; k++ {
		y := &reg.chunks[k]
		rel = rel || y.is(pack.Rel)
		if !rel && k > from && (r.verbal(y) && !r.nounAlso(y) || y.kind == cItem && y.is(pack.Aux) && y.trig == nil) {
			return nil
		}
	}
	return r.groupIn(reg, from, end)
}

// groupAfter is the subject behind its verb: "said the minister", "said the
// group's director, Bill Smith".
func (r *reading) groupAfter(reg *region, at int) *group {
	from := at + 1
	for from < len(reg.chunks) && reg.chunks[from].kind == cItem && reg.chunks[from].is(pack.Adverb) && !reg.chunks[from].is(pack.Det) {
		from++
	}
	end := from
	for end < len(reg.chunks) && end-from < 12 && r.nominal(reg, end) {
		if x := &reg.chunks[end]; end > from && x.kind == cMent && r.mentions[x.idx].kind == kPronoun {
			break
		}
		end++
	}
	for end > from && (reg.chunks[end-1].kind == cPunct || reg.chunks[end-1].kind == cItem && reg.chunks[end-1].is(pack.Adverb) && reg.chunks[end-1].set&(bit(pack.Noun)|bit(pack.Word)) == 0) {
		end--
	}
	if end == from {
		return nil
	}
	for k := from; k < end; k++ { // the first name is whose words they are: "said Smith Monday"
		if x := &reg.chunks[k]; x.kind == cMent && r.named(&r.mentions[x.idx]) && !r.ownerAt(reg, k+1) && r.mentions[x.idx].kind == kPerson {
			a := r.chainRight(reg, k)
			return &group{mentions: a.mentions, from: k, to: a.to, begin: from, after: true}
		}
	}
	g := r.headOf(reg, from, end)
	if g == nil {
		return nil
	}
	g.after = true
	if n := end; r.nameless(g) && n+1 < len(reg.chunks) && comma(r.punct(&reg.chunks[n])) && reg.chunks[n+1].kind == cMent && r.mentions[reg.chunks[n+1].idx].kind == kPerson {
		g.mentions, g.from, g.to = []int32{reg.chunks[n+1].idx}, n+1, n+2
	}
	return g
}

// participleSubject is the subject of the sentence that a participle hangs on:
// "Cruz was critical of it, telling a crowd: …".
func (r *reading) participleSubject(reg *region, c *clause, list []clause) *group {
	j := r.beforeVerb(reg, c.at)
	if j < 0 {
		return nil // it opens its sentence: the clauses tell
	}
	if x := &reg.chunks[j]; !comma(r.punct(x)) && !x.is(pack.And) {
		return nil
	}
	// "The fleet will sail, Smith said, adding that …": of the verb of saying before it
	for i := sort.Search(len(list), func(i int) bool { return list[i].at >= j }) - 1; i >= 0 && j-list[i].at < maxSubject; i-- {
		d := &list[i]
		if d.frame.Kind == pack.FSay && d.form.Class == pack.Verb && reg.chunks[d.at].finite() && !r.semicolonBetween(reg, d.at, j) {
			if g, _ := r.subjectOf(reg, d, list); g != nil {
				return g
			}
		}
	}
	from := 0
	for k := j - 1; k >= 0 && j-k < maxSubject; k-- {
		if x := &reg.chunks[k]; semicolon(r.punct(x)) || x.kind == cQuote {
			from = k + 1
			break
		}
	}
	for from < j && reg.chunks[from].kind == cPunct {
		from++
	}
	return r.firstSubject(reg, from, j)
}

// firstSubject is the subject of the first verb among chunks [from,j) that stands
// in no relative clause.
func (r *reading) firstSubject(reg *region, from, j int) *group {
	for k := from; k < j && k-from < maxSubject; k++ {
		x := &reg.chunks[k]
		if !r.verbal(x) && !(x.kind == cItem && x.is(pack.Aux) && x.trig == nil) {
			continue
		}
		p := r.beforeVerb(reg, k)
		if p < from {
			return nil
		}
		if y := &reg.chunks[p]; y.is(pack.Rel) || y.is(pack.Comp) && !y.is(pack.Det) {
			continue
		} else if comma(r.punct(y)) {
			return r.beforeAside(reg, p)
		}
		s := r.segmentStart(reg, p)
		if s > p {
			return nil
		}
		return r.groupIn(reg, s, p+1)
	}
	return nil
}

// wordsOf is the stretch from the first of some mentions to the last.
func (r *reading) wordsOf(mentions []int32) Span {
	if len(mentions) == 0 {
		return Span{}
	}
	out := r.spanOf(r.mentions[mentions[0]].Range)
	for _, mi := range mentions[1:] {
		s := r.spanOf(r.mentions[mi].Range)
		out.Start, out.End = min(out.Start, s.Start), max(out.End, s.End)
	}
	return out
}

// goesOnFrom reports whether a cue without a subject can be that of the speaker
// before: it opens its sentence, in a language that drops subjects or joins
// sentences by a word.
func (r *reading) goesOnFrom(reg *region, c *clause) bool {
	if !r.pack.Order.Dropped || r.strangerAfter(reg, c) {
		return false
	}
	for j := 0; j < c.at; j++ {
		x := &reg.chunks[j]
		if x.kind == cQuote || x.kind == cPunct || x.kind == cDate || x.is(pack.And) || x.is(pack.Adverb) || x.is(pack.Prep) || x.is(pack.Plan) || x.is(pack.Aux) {
			continue
		}
		return false
	}
	return true
}

// strangerAfter reports whether a noun that names nobody known follows a verb at
// once where its subject would be.
func (r *reading) strangerAfter(reg *region, c *clause) bool {
	if !r.pack.Order.SubjectAfter {
		return false
	}
	for j := c.at + 1; j < len(reg.chunks); j++ {
		x := &reg.chunks[j]
		if x.kind == cDate || x.is(pack.Adverb) && !x.is(pack.Noun) {
			continue
		}
		return x.kind == cItem && !x.is(pack.Prep) && !x.is(pack.Comp) && !x.is(pack.And) && !x.is(pack.Sub) && !x.is(pack.Rel) && !x.is(pack.Neg) && (x.set == 0 || x.set&(bit(pack.Noun)|bit(pack.Word)|bit(pack.Given)|bit(pack.Occasion)|bit(pack.OrgWord)|bit(pack.Adj)) != 0)
	}
	return false
}
