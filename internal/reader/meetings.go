package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// meeting is one encounter as one clause tells of it; gather joins those of
// the same encounter.
type meeting struct {
	who      []int32
	extra    []int32 // who was there too, told of in a sentence after it
	format   string
	channel  string
	status   string
	days     Days
	place    place
	setting  text.Range
	agenda   []text.Range
	evidence []text.Range
	rules    []string
	back     bool // told as something earlier
	dated    bool // its own clause gave the day
	earlier  bool // told in a tense that says it was before what the story tells of
	attended bool // an event of many at which the participants were present
	weak     bool // its verb often means something else
	gone     bool // joined to another
	prior    bool // told as what a journey of its sentence came after
	sent     int32
	host     string // the state of whoever received the others
}

// meet makes a meeting of a clause, or adds what it says to the last one.
func (r *reading) meet(reg *region, c *clause, list []clause) {
	f := c.frame
	if c.neg || c.maybe && !c.plan {
		return
	}
	noun := c.form.Class == pack.Noun || c.form.Class == pack.Adj
	if noun && r.onlyWished(reg, c) {
		return
	}
	r.tookPlaceThen(reg, c)
	if r.hostsTrip(reg, c) && r.pack.Order.SubjectFirst {
		return
	}
	if f.Kind == pack.FDiscuss && len(f.A) == 0 { // "grain dominated the talks": only the noun tells of a meeting
		if k := r.state.meeting; k >= 0 && r.topicIsSubject(c) && c.sent-r.meetings[k].sent <= maxTopicBehind {
			r.addTo(reg, c, nil)
		}
		return
	}
	if f.Kind == pack.FAttend {
		if r.company(reg, c) || r.placeInFront(reg, c) {
			return
		}
		who := r.parties(r.noVoices(r.fillers(c, f.A), c))
		if r.pack.Order.Incise && len(who) > 0 { // "chaired the conference with B"
			who = union(who, r.holders(r.fillers(c, []pack.Marker{pack.With})))
		}
		r.attend(reg, c, who)
		return
	}
	if r.witnessed(reg, c) {
		return
	}
	a, b, host, told := r.sides(reg, c, list)
	if !told || r.untold(reg, c, list, a, b) || r.speaksOfTalk(reg, c, a) {
		return
	}
	if !noun && len(a) == 0 && (r.pack.Order.MarkedBefore || c.form.Has("receives") && !c.passive && len(b) > 1) {
		return // who received them, it does not say
	}
	if !noun && reg.quote >= 0 && r.theirs(c.all(f.A)) && len(c.all(f.B)) == 0 {
		return // "“They shake hands over there,” she said": spoken of before
	}
	if w := r.talksWith(reg, c); len(a) == 0 && len(b) > 0 && len(w) > 0 && !slices.Contains(b, w[0]) {
		a = w
	}
	if !noun && len(a) == 0 && len(b) > 1 && r.pack.Order.SubjectFirst && !c.passive && c.get([]pack.Marker{pack.With}) != nil {
		if a = minus(r.holders(r.resolve(r.opening(reg), c)), b); len(a) != 1 {
			return // with two: who, is not told
		}
	}
	if !noun && (len(a) == 0 || len(b) == 0) && r.placedIn(reg, c) {
		if w := r.saidBehind(reg, c, list, union(a, b)); len(w) > 0 {
			a, b = w, union(a, b)
		}
	}
	all := union(a, b)
	if noun && len(all) > 1 {
		all = union(all, r.hostedBy(reg, c))
	}
	if r.pack.Order.MarkedBefore && len(all) > 1 && r.oneState(all) {
		return // two of one state: each met another
	}
	if noun && len(all) < 2 {
		if two := r.pairBefore(reg, c, list, all); two != nil {
			all = two
		} else if two := r.pairAhead(reg, c, list); two != nil && len(all) == 0 {
			all = two
		}
	}
	if w := r.state.subject; len(all) > 0 && !noun && f.Kind == pack.FMeet && r.pack.Order.Dropped && w >= 0 && !slices.Contains(all, w) && (len(all) == 1 && !r.namesOne(c, b) || r.compatriots(all) && r.hasWitness(reg, c) || r.oneChain(c) && (r.compatriots(all) || r.counterparts(c) || r.whereClause(reg, c))) && r.endsAfter(reg, c) && !r.intransitive(c) &&
		r.actors[w].role != "spokesperson" && r.actors[w].country != r.actors[all[0]].country {
		a, b, all, c.implied = []int32{w}, all, union([]int32{w}, all), []int32{w} // "… where he met President Aoun"
	}
	if !noun && c.support == nil && (!r.somebody(all, false) && !c.form.Has("states") || c.form.Has("persons") && len(b) > 0 && len(a) > 0 && !r.somebody(append(b, b[0]), true)) {
		return // states do not meet by themselves, but teams do
	}
	if noun && !r.asserted(reg, c) {
		r.addTo(reg, c, all)
		return
	}
	if c.form.Has("reflexive") && !c.self && c.feat&(pack.Past|pack.Pres|pack.Fut|pack.Imp) != 0 && c.feat&pack.Part == 0 && c.get([]pack.Marker{pack.To, pack.Obj}) == nil {
		return // "reunió votos": but "reunió a los líderes de A y B"
	}
	if noun && r.pack.Order.Cases && r.referring(c.all(f.A)) && len(c.all(f.A)) > 0 && len(c.all(f.B)) == 0 && r.current(all) && !c.plan {
		if _, ok, _ := r.clauseDays(reg, c, false); !ok { // "this was the first talk of the two"
			r.addTo(reg, c, all)
			return
		}
	}
	if c.form.Has("both") && c.get(f.B) == nil && !(c.form.Has("two") && len(a) > 1 && r.twoSides(a)) {
		return // "they spoke": to whom, it does not say
	}
	if c.form.Has("near") && !nextTo(c) {
		return // "spoke of the talks with": the talks were with him
	}
	if c.form.Has("echo") && !r.echoes(reg, c) {
		return // "the accord with A and the one with B"
	}
	if c.form.Has("noinf") && r.infinitiveAfter(reg, c) {
		return // "called on X to …"
	}
	if !noun && c.form.Has("persons") && r.pack.Order.Incise && len(a) > 0 && r.onlyStates(a) {
		return // "India takes in Sheikh Hasina"
	}
	if f.Kind == pack.FCall && !noun && r.givesName(reg, c) || c.form.Has("noto") && r.calledTo(reg, c) || r.cabled(reg, c) {
		return // "whom she called “a slave”", "called on X for restraint"
	}
	if r.toDiscuss(reg, c) || f.Kind == pack.FDiscuss && c.infinitive && r.pack.Order.Inverted && r.referring(c.all(f.A)) && len(r.fillers(c, f.B)) == 0 {
		return // "a concerted approach to tackle": nobody meets
	}
	c.scheduled = r.toCome(reg, c)
	many := len(all) == 1 && r.actors[all[0]].org != "" && (r.actors[all[0]].group || r.sat(c, all[0]))
	if !many && (len(all) < 2 || !r.twoSides(all)) {
		r.addTo(reg, c, all)
		return
	}
	if n := len(r.meetings) - 1; f.Kind == pack.FDiscuss && c.infinitive && n >= 0 && r.meetings[n].sent == c.sent && sameMembers(r.meetings[n].who, all) {
		for _, t := range r.topics(reg, c) { // "met to discuss the crisis"
			r.meetings[n].agenda = addRange(r.meetings[n].agenda, t)
		}
		return
	}
	m := meeting{channel: f.Channel, format: f.Format, status: r.status(c), evidence: []text.Range{r.clauseRange(c)}, rules: []string{c.form.Sec.ID}, sent: c.sent, weak: c.form.Has("weak") || f.Kind == pack.FDiscuss}
	if m.channel == "" && f.Kind != pack.FDiscuss && !c.form.Has("open") {
		m.channel = "in-person"
	}
	separate := false
	r.modify(reg, c, func(mod *pack.Form) {
		if v := mod.Get("channel"); v != "" {
			m.channel = v
		} else if mod.Frame != nil && mod.Frame.Channel != "" {
			m.channel = mod.Frame.Channel
		}
		if v := mod.Get("format"); v != "" && f.Format == "" {
			m.format = v
		}
		separate = separate || mod.Has("separate")
	})
	if f.Format != "" {
		m.format = f.Format
	}
	if n := r.bringsTogether(reg, c); n != nil && f.Kind == pack.FSupport {
		m.format = n.Frame.Format
		if n.Frame.Channel != "" {
			m.channel = n.Frame.Channel
		}
	}
	if c.form.Has("receives") && len(a) == 1 {
		m.host = r.actors[a[0]].country
		if len(b) == 1 && (c.passive && slices.Equal(c.implied, a) || slices.Equal(b, r.fillers(c, []pack.Marker{pack.By}))) { // "was received by B": he himself is the guest
			m.host = r.actors[b[0]].country
		}
	}
	r.when(reg, c, &m)
	if r.calledOffEvent(reg, c) {
		m.status = "cancelled"
	}
	m.earlier = !m.dated && r.toldEarlier(reg, c)
	r.where(reg, c, &m)
	m.prior = r.comesFirst(reg, c)
	if m.place.empty() {
		m.place = host
	}
	if in := c.get([]pack.Marker{pack.In}); m.place.empty() || (in == nil || in.from < c.at) {
		if to := r.wherePurposeLeads(reg, c, list); !to.empty() { // not where the trip began
			m.place = to
		}
	}
	m.agenda = r.topics(reg, c)
	m.setting = r.setting(reg, c)
	if r.onlyTopic(m.place, m.agenda) || f.Kind == pack.FDiscuss && r.listed(m.place, m.agenda) {
		m.place = host
	}
	said := separate
	separate = separate || r.inTurn(reg, c) || c.listed
	if noun && (c.feat&(pack.Pl|pack.Du) != 0 || c.form.Has("separate")) && len(b) > 1 && m.format != "trilateral" && m.format != "multilateral" {
		separate = true
	}
	if f.Kind == pack.FDiscuss && r.referring(c.all(f.A)) && !r.current(all) && (len(b) == 0 || r.referring(c.all(f.B))) {
		r.addTo(reg, c, nil)
		return // "they discussed": who, only a meeting told of before can say
	}
	if len(b) > 1 && len(a) == 1 && !noun && m.format == "" && (r.counterparts(c) || m.setting.First < m.setting.Last && f.Kind == pack.FMeet || r.partedPair(reg, c)) && r.manyStates(b) {
		separate = true
	}
	if len(b) > 2 && len(a) == 1 && r.pack.Order.Inverted && !noun && m.format == "" && f.Kind == pack.FMeet && r.manyStates(b) && r.officials(b) { // a list of those whom one met
		separate = true
	}
	if len(b) > 1 && len(a) < 2 && r.unnamed(b) && !r.asOne(c.all(f.B)) && m.format == "" && !noun && !(c.form.Has("persons") && len(b) > 2) { // who hosts many hosts them together
		separate = r.manyStates(b)
	}
	if m.format == "" && len(b) > 1 && !noun && r.oneByOne(c) {
		separate = true
	}
	if m.format == "bilateral" && len(b) > 1 || m.channel == "phone" && m.format == "" && !noun && len(a) == 1 && len(b) > 1 && r.manyStates(b) { // "telephoned both leaders"
		separate = true
	}
	if m.format == "" || m.format == "bilateral" {
		for _, s := range f.B { // the counterparts of several states are met one by one
			for i := range c.args {
				for _, mi := range c.args[i].mentions {
					x := &r.mentions[mi]
					separate = separate || c.args[i].mark&s != 0 && (x.each && r.manyStates(b) || r.eachBefore(reg, &c.args[i]))
					separate = separate || c.args[i].mark&s != 0 && len(x.countries) > 1 && !r.asOne([]int32{mi}) && !(noun && !r.pack.Order.SubjectFirst && c.feat&pack.Sg != 0 && c.feat&(pack.Du|pack.Pl) == 0) && (x.counter || x.kind == kOffice) && r.manyStates(b) && len(a) == 1 && !(c.form.Has("persons") && len(b) > 2) && !(!noun && (slices.Contains(f.A, pack.Obj) || c.form.Has("reflexive") && !c.self))
				}
			}
		}
	}
	if len(a) > 1 && len(b) > 1 && !noun && !c.passive && !said && r.manyStates(a) && !r.inTurn(reg, c) {
		separate = false // "A and B sat down with C and with D"
	}
	separate = (separate || c.form.Has("singly") && len(b) > 2 && r.manyStates(b) && !r.asOne(c.all(f.B))) && (said || !r.together(c, m.format))
	if separate && len(a) > 1 && len(b) == 1 && (c.passive || r.oneState(a) && !noun) { // "was received by A and then by B", "A and B met C separately"
		a, b = b, a
	}
	if separate && len(a) > 1 && len(b) > 1 && c.passive { // "the two were received by A and then by B"
		a, b = b, a
	}
	if separate && len(a) > 0 && len(b) > 1 {
		for _, x := range b {
			n := m
			n.who = union(a, []int32{x})
			n.format = "bilateral"
			n.agenda = append([]text.Range(nil), m.agenda...)
			r.addMeeting(n)
		}
		return
	}
	m.who = all
	r.withAttendees(c, list, &m)
	r.addMeeting(m)
}

// theirs reports whether a word for "they", and nobody else, stands for those who met.
func (r *reading) theirs(mentions []int32) bool {
	if len(mentions) != 1 {
		return false
	}
	p := r.mentions[mentions[0]].pronoun
	return p != nil && p.Is(pack.Plural) && !p.Has("first")
}

// toCome reports whether a verb of meeting in the present tense tells of a plan: in
// a language whose verbs come first the press tells what happened in the past
// tense, but for headlines.
func (r *reading) toCome(reg *region, c *clause) bool {
	if r.pack.Order.SubjectFirst || c.form.Class != pack.Verb && c.form.Class != pack.Support || r.headlike(reg.sent) || c.frame.Kind == pack.FDiscuss || c.frame.Kind == pack.FAttend || c.ongoing {
		return false
	}
	if c.feat&pack.Pres == 0 || c.feat&pack.Past != 0 || r.inTitle(reg.chunks[c.at].first) || r.doc.Paras[r.doc.Sents[reg.sent].Para].Head {
		return false
	}
	if e := r.entryOf(c.sent); e != nil && !e.days.Start.IsZero() && e.days.End.Before(r.ref) {
		return false // in a chronicle the present tells of the day of its entry
	}
	for j := c.at - 1; j >= 0 && j > c.at-12; j-- {
		x := &reg.chunks[j]
		if x.is(pack.Aux) || x.is(pack.Neg) || x.is(pack.Rel) || x.is(pack.Sub) && (!x.is(pack.Prep) || x.mark&(pack.Before|pack.AfterM) != 0) {
			return false // "was meeting", "who meets", "before he met"
		}
		if x.kind == cPunct || x.finite() {
			break
		}
	}
	return true
}

// headlike reports whether a sentence is the first paragraph and has no full stop:
// a headline, even where the page's furniture hides that it is one.
func (r *reading) headlike(sent int32) bool {
	s := r.doc.Sents[sent]
	if s.Para != 0 || s.Last == s.First {
		return false
	}
	t := r.doc.Tokens[s.Last-1]
	return t.Kind != text.Punct || !r.pack.Habits.Enders[rune(t.Num)]
}

// adjunct reports whether a noun of meeting, without parties of its own, stands
// after a word for "after" or "during" at the beginning of its sentence.
func (r *reading) adjunct(reg *region, c *clause) bool {
	for j := c.at - 1; j >= 0 && j > c.at-8; j-- {
		x := &reg.chunks[j]
		if r.innerMark(x) || j < c.at-3 && x.kind == cItem && x.trig == nil && !x.is(pack.Prep) {
			continue // "the roughly 75-minute talks"
		}
		if x.is(pack.Prep) {
			return x.mark&(pack.AfterM|pack.During) != 0 && (j < 2 || r.pack.Order.SubjectFirst) || j < 2 && r.atTalks(x, c) || r.pack.Order.SubjectFirst && r.inTalks(reg, x, c)
		}
		if k := r.joinedTalk(reg, j); x.is(pack.And) && k >= 0 { // "during the talks in A and the call"
			return r.adjunct(reg, &clause{at: k})
		}
		if x.kind == cDate {
			continue
		}
		if x.kind != cItem || x.trig != nil {
			return false
		}
	}
	return false
}

// elsewhere reports whether the actor of a clause's argument i is named by another
// of its arguments too.
func (r *reading) elsewhere(c *clause, i int) bool {
	who := r.mentions[c.args[i].mentions[0]].who
	for k := range c.args {
		for _, mi := range c.args[k].mentions {
			for _, w := range who {
				if k != i && slices.Contains(r.mentions[mi].who, w) {
					return true
				}
			}
		}
	}
	return false
}

// hosts reports whether the subject of a noun's verb is where a meeting was, not
// who met: a city, a capital, a state where the verb's object are the parties.
func (r *reading) hosts(c *clause, m *mention) bool {
	if m.kind == kPlace {
		return true
	}
	return m.kind == kCountry && !m.bare && (m.side && m.capital || c.support != nil && !slices.Contains(c.support.Frame.A, pack.Subj) && !m.side)
}

// addMeeting adds a meeting to what the story has told.
func (r *reading) addMeeting(m meeting) {
	for _, w := range m.who {
		r.actors[w].used = true
	}
	r.meetings = append(r.meetings, m)
	// what was once, or is still to come, does not become what the story is about
	aside := m.back || m.dated && !r.ref.IsZero() && r.ref.Sub(m.days.End).Hours() > 100 || m.status != "held" && m.status != "ongoing"
	if r.state.meeting < 0 || !aside {
		r.state.meeting = len(r.meetings) - 1
	}
	if m.dated && !(aside && !r.state.days.Start.IsZero()) {
		r.state.days = m.days
	}
	if !m.place.empty() {
		r.state.where = m.place
	}
}

// mainSubject is the subject of the nearest clause to which a noun belongs.
func (r *reading) mainSubject(reg *region, c *clause, list []clause) []int32 {
	best := -1
	for i := range list {
		b := &list[i]
		if b.at == c.at || b.form.Class != pack.Verb && b.form.Class != pack.Support || b.get([]pack.Marker{pack.Subj}) == nil {
			continue
		}
		late := func(b *clause) int { // what comes after its noun is likelier another's
			if b.at > c.at && !r.pack.Order.SubjectFirst {
				return b.at - c.at + 12
			}
			return abs(b.at - c.at)
		}
		if best < 0 || late(b) < late(&list[best]) {
			best = i
		}
	}
	if best < 0 {
		// "Modi is in Singapore on a visit": no verb but "be"
		for j := 0; j+1 < c.at && j < 8; j++ {
			if x := &reg.chunks[j]; x.kind == cMent && reg.chunks[j+1].set&(bit(pack.Aux)|bit(pack.Ongoing)) != 0 && !r.mentions[x.idx].bare && (j == 0 || !reg.chunks[j-1].is(pack.Prep)) {
				return r.chainLeft(reg, j).mentions
			}
		}
		return nil
	}
	if abs(list[best].at-c.at) > 24 {
		return nil
	}
	return list[best].grammatical().mentions
}

// abs is how far x is from nought.
func abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}

// addTo gives the last meeting what a clause without two sides says of it:
// subjects, the words that speak of it, its day and place.
func (r *reading) addTo(reg *region, c *clause, who []int32) {
	k := r.state.meeting
	if k < 0 {
		return
	}
	if len(who) == 0 && c.form.Has("again") && r.anotherRound(reg, c, k) {
		return
	}
	m := &r.meetings[k]
	if r.entryOf(c.sent) != nil && r.doc.Sents[m.sent].Para != r.doc.Sents[c.sent].Para {
		return // another entry
	}
	for _, w := range who {
		if !slices.Contains(m.who, w) {
			return
		}
	}
	if r.calledOff(c) || c.plan || c.cancel || c.propose || m.sent != c.sent && r.someOther(reg, c) {
		return
	}
	if m.channel == "" && m.sent == c.sent && c.frame.Channel != "" {
		m.channel = c.frame.Channel // "discussed … in a phone call"
	}
	if len(who) == 0 && c.frame.Kind == pack.FDiscuss && len(c.args) > 0 && c.get(c.frame.A) != nil {
		return // somebody else's discussion
	}
	topics := r.topics(reg, c)
	for _, t := range topics {
		m.agenda = addRange(m.agenda, t)
	}
	if s := r.setting(reg, c); s.First < s.Last && m.setting.First >= m.setting.Last {
		m.setting = s
	}
	if p := r.clausePlace(reg, c); !p.empty() && m.place.empty() && !r.listed(p, topics) && !r.spokenIn(reg, c) {
		m.place = p
	}
}

// someOther reports whether a noun of meeting has the indefinite article: another than
// the one told of.
func (r *reading) someOther(reg *region, c *clause) bool {
	if c.form.Class != pack.Noun {
		return false
	}
	for j := c.at - 1; j >= 0 && j > c.at-4; j-- {
		x := &reg.chunks[j]
		if x.kind != cItem || x.trig != nil || x.is(pack.Prep) {
			return false
		}
		if r.indefinite(x) {
			return true
		}
	}
	return false
}

// spokenIn reports whether a verb of saying stands behind a noun of meeting, so that a
// place before both is where it was said: "In Moscow the outcome of the meeting was
// commented on".
func (r *reading) spokenIn(reg *region, c *clause) bool {
	if c.support != nil || c.form.Class != pack.Noun {
		return false
	}
	for k := c.at + 1; k < len(reg.chunks); k++ {
		if x := &reg.chunks[k]; x.finite() {
			return x.trig.Frame.Kind == pack.FSay
		}
	}
	return false
}
