package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Meet makes a meeting of a clause, or adds what it says to the last one.
func (r *Reading) Meet(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) {
	f := c.Frame
	r.foiled(reg, c)
	if r.OffThen(reg, c) || c.Neg || c.Maybe && (!c.Plan || r.OnlyAskedWhether(reg, c)) {
		return
	}
	noun := c.Form.Class == pack.Noun || c.Form.Class == pack.Adj
	if noun && (r.OnlyWished(reg, c) || r.interviewed(reg, c)) {
		return
	}
	if r.theirEarlier(reg, c) {
		return // "their July 3 meeting in Astana"
	}
	r.TookPlaceThen(reg, c)
	if noun && r.attended(reg, c, list) {
		return // "participaron en el encuentro X e Y"
	}
	if noun && r.verbsOwn(reg, c, list) {
		return // "met, on the sidelines of the summit, with A": he is the verb's
	}
	if r.HostsTrip(reg, c) && r.Pack.Order.SubjectFirst {
		return
	}
	if f.Kind == pack.FDiscuss && (len(f.A) == 0 || r.topicIsSubject(c)) { // "grain dominated the talks": only the noun tells of a meeting
		if k := r.State.Meeting; k >= 0 && r.topicIsSubject(c) && c.Sent-r.Meetings[k].Sent <= maxTopicBehind {
			r.addTo(reg, c, nil)
		}
		return
	}
	if k := r.State.Meeting; noun && k >= 0 && c.Sent-r.Meetings[k].Sent <= 1 && r.withinTopic(reg, c) {
		r.addTo(reg, c, nil) // "during the call a truce with India was discussed"
		return
	}
	if f.Kind == pack.FAttend {
		if r.Company(reg, c) || r.PlaceInFront(reg, c) {
			return
		}
		who := r.Parties(r.NoVoices(r.Fillers(c, f.A), c))
		if r.Pack.Order.Incise && len(who) > 0 { // "chaired the conference with B"
			who = story.Union(who, r.Holders(r.Fillers(c, []pack.Marker{pack.With})))
		}
		r.attend(reg, c, who)
		return
	}
	if r.witnessed(reg, c) || r.sawDo(reg, c) {
		return
	}
	a, b, host, told := r.sides(reg, c, list)
	witnesses := r.inWhosePresence(reg, c)
	if !noun && len(a) == 0 && len(witnesses) > 0 && len(story.Minus(b, witnesses)) == 0 && c.Get([]pack.Marker{pack.Subj}) != nil {
		return // "the two ministers met in the presence of A and B": who the two are, nobody knows
	}
	b, present := besidesThem(a, b, witnesses)
	apart, apartIn := r.apart(reg, c)
	if len(apart) > 0 {
		a, b = story.Minus(a, apart), story.Minus(b, apart)
	}
	r.guestMeant(c, a, b)
	if !told || r.Untold(reg, c, list, a, b) || r.SpeaksOfTalk(reg, c, a) || r.eachColleague(reg, c, b) {
		return
	}
	if w := c.Get([]pack.Marker{pack.With}); !noun && len(a) == 0 && c.Form.Has("gathers") && w != nil && c.Get([]pack.Marker{pack.Subj}) == nil && !c.Self {
		a = story.Minus(r.Holders(r.Fillers(c, []pack.Marker{pack.Obj, pack.To})), r.Resolve(w.Mentions, c)) // "the talks brought A together with B"
		b = story.Union(b, r.Holders(r.Resolve(w.Mentions, c)))
	}
	if !noun && len(a) == 0 && (r.Pack.Order.MarkedBefore || c.Form.Has("receives") && !c.Passive && len(b) > 1) {
		return // who received them, it does not say
	}
	if !noun && reg.Quote >= 0 && r.theirs(c.All(f.A)) && len(c.All(f.B)) == 0 {
		return // "“They shake hands over there,” she said": spoken of before
	}
	if w := r.TalksWith(reg, c); len(a) == 0 && len(b) > 0 && len(w) > 0 && !slices.Contains(b, w[0]) {
		a = w
	}
	if !noun && len(a) == 0 && len(b) > 1 && r.Pack.Order.SubjectFirst && !c.Passive && c.Get([]pack.Marker{pack.With}) != nil {
		if a = story.Minus(r.Holders(r.Resolve(r.opening(reg), c)), b); len(a) != 1 {
			return // with two: who, is not told
		}
	}
	if !noun && (len(a) == 0 || len(b) == 0) && r.PlacedIn(reg, c) {
		if w := r.SaidBehind(reg, c, list, story.Union(a, b)); len(w) > 0 {
			a, b = w, story.Union(a, b)
		}
	}
	all := story.Union(a, b)
	if noun && len(all) > 1 {
		all = story.Union(all, r.hostedBy(reg, c))
	}
	if r.Pack.Order.MarkedBefore && len(all) > 1 && r.OneState(all) {
		return // two of one state: each met another
	}
	if noun && len(all) < 2 {
		if two := r.pairBefore(reg, c, list, all); two != nil {
			all = two
		} else if two := r.PairAhead(reg, c, list); two != nil && len(all) == 0 {
			all = two
		}
	}
	if w := r.leftOutIn(reg, c, all); len(all) > 0 && !noun && (f.Kind == pack.FMeet || f.Kind == pack.FCall) && r.Pack.Order.Dropped && w >= 0 && !slices.Contains(all, w) && (len(all) == 1 && !r.namesOne(c, b) || r.Compatriots(all) && r.hasWitness(reg, c) || r.OneChain(c) && (r.Compatriots(all) || r.Counterparts(c) || r.WhereClause(reg, c))) && r.EndsAfter(reg, c) && !r.Intransitive(c) &&
		r.Actors[w].Role != "spokesperson" && r.Actors[w].Country != r.Actors[all[0]].Country {
		a, b, all, c.Implied = []int32{w}, all, story.Union([]int32{w}, all), []int32{w} // "… where he met President Aoun"
	}
	if !noun && c.Support == nil && (!r.Somebody(all, false) && !c.Form.Has("states") || c.Form.Has("persons") && len(b) > 0 && len(a) > 0 && !r.Somebody(append(b, b[0]), true)) {
		return // states do not meet by themselves, but teams do
	}
	joined := r.whoJoined(reg, c, list, all)
	if noun && !r.Asserted(reg, c) && len(joined) == 0 {
		r.addTo(reg, c, all)
		return
	}
	if c.Form.Has("reflexive") && !c.Self && c.Feat&(pack.Past|pack.Pres|pack.Fut|pack.Imp) != 0 && c.Feat&pack.Part == 0 && c.Get([]pack.Marker{pack.To, pack.Obj}) == nil {
		return // "reunió votos": but "reunió a los líderes de A y B"
	}
	if noun && r.Pack.Order.Cases && r.Referring(c.All(f.A)) && len(c.All(f.A)) > 0 && len(c.All(f.B)) == 0 && r.Current(all) && !c.Plan {
		if _, ok, _ := r.ClauseDays(reg, c, false); !ok { // "this was the first talk of the two"
			r.addTo(reg, c, all)
			return
		}
	}
	if c.Form.Has("both") && c.Get(f.B) == nil && !(c.Form.Has("two") && len(a) > 1 && r.TwoSides(a)) {
		return // "they spoke": to whom, it does not say
	}
	if c.Form.Has("near") && !nextTo(c) {
		return // "spoke of the talks with": the talks were with him
	}
	if c.Form.Has("echo") && !r.echoes(reg, c) {
		return // "the accord with A and the one with B"
	}
	if c.Form.Has("noinf") && r.InfinitiveAfter(reg, c) {
		return // "called on X to …"
	}
	if !noun && c.Form.Has("persons") && r.onlyCrowd(c.All(f.B)) {
		return // "took in refugees"
	}
	if !noun && c.Form.Has("persons") && r.Pack.Order.Incise && len(a) > 0 && r.OnlyStates(a) {
		return // "India takes in Sheikh Hasina"
	}
	if f.Kind == pack.FCall && !noun && r.givesName(reg, c) || c.Form.Has("noto") && r.calledTo(reg, c) || r.Cabled(reg, c) {
		return // "whom she called “a slave”", "called on X for restraint"
	}
	if c.Form.Has("bare") && !r.bareObject(reg, c) {
		return // "called him a friend"
	}
	if r.toDiscuss(reg, c) || f.Kind == pack.FDiscuss && c.Infinitive && r.Pack.Order.Inverted && r.Referring(c.All(f.A)) && len(r.Fillers(c, f.B)) == 0 {
		return // "a concerted approach to tackle": nobody meets
	}
	c.Scheduled = r.toCome(reg, c)
	many := len(all) == 1 && r.Actors[all[0]].Org != "" && !r.Actors[all[0]].Generic && (r.Actors[all[0]].Group || r.sat(c, all[0]))
	if !many && (len(all) < 2 || !r.TwoSides(all)) {
		r.addTo(reg, c, all)
		return
	}
	if !noun && r.cameForThis(reg, c, all) {
		return
	}
	if r.partOfLast(reg, c, all) {
		r.addTo(reg, c, all)
		return
	}
	if n := len(r.Meetings) - 1; f.Kind == pack.FDiscuss && (c.Infinitive || c.Self || c.Plan && r.Referring(c.All(f.A))) && n >= 0 && r.Meetings[n].Sent == c.Sent && story.SameMembers(r.Meetings[n].Who, all) {
		for _, t := range r.topics(reg, c) { // "met to discuss the crisis"
			r.Meetings[n].Agenda = story.AddRange(r.Meetings[n].Agenda, t)
		}
		return
	}
	if n := len(r.Meetings) - 1; c.Form.Has("cochairs") && n >= 0 && r.Meetings[n].Sent == c.Sent && story.SameMembers(r.Meetings[n].Who, all) {
		r.Meetings[n].Evidence = append(r.Meetings[n].Evidence, r.ClauseRange(c))
		return // "held consultations, A and B presiding"
	}
	m := story.Meeting{Channel: f.Channel, Format: f.Format, Status: r.Status(c), Evidence: []text.Range{r.ClauseRange(c)}, Rules: []string{c.Form.Sec.ID}, Sent: c.Sent, Weak: c.Form.Has("weak") || f.Kind == pack.FDiscuss, Present: c.Feat&pack.Pres != 0 && c.Feat&pack.Past == 0}
	if m.Channel == "" && f.Kind != pack.FDiscuss && !c.Form.Has("open") {
		m.Channel = "in-person"
	}
	separate := false
	m.Presumed = c.Form.Has("presumed") || r.justTold(reg, c, all)
	r.Modify(reg, c, func(mod *pack.Form) {
		if v := mod.Get("channel"); v != "" {
			m.Channel, m.Presumed = v, false
		} else if mod.Frame != nil && mod.Frame.Channel != "" {
			m.Channel, m.Presumed = mod.Frame.Channel, false
		}
		if v := mod.Get("format"); v != "" && f.Format == "" {
			m.Format = v
		}
		separate = separate || mod.Has("separate")
	})
	if f.Format != "" {
		m.Format = f.Format
	}
	if n := r.BringsTogether(reg, c); n != nil && f.Kind == pack.FSupport {
		m.Format = n.Frame.Format
		if n.Frame.Channel != "" {
			m.Channel = n.Frame.Channel
		}
	}
	if c.Form.Has("receives") && len(a) == 1 {
		if len(b) == 1 && !c.Passive {
			r.ReceivedAbroad(a[0], b[0])
		}
		m.Host = r.Actors[a[0]].Country
		if len(b) == 1 && (c.Passive && slices.Equal(c.Implied, a) || slices.Equal(b, r.Fillers(c, []pack.Marker{pack.By}))) { // "was received by B": he himself is the guest
			m.Host = r.Actors[b[0]].Country
		}
	}
	r.When(reg, c, &m)
	if r.CalledOffEvent(reg, c) {
		m.Status = "cancelled"
	}
	m.Earlier, m.Aback = !m.Dated && r.ToldEarlier(reg, c), r.EarlierTense(reg, c)
	r.Where(reg, c, &m)
	if m.Presumed && m.Channel == "phone" && r.atOthersPlace(&m, a, b) {
		m.Channel, m.Presumed = "in-person", false // "spoke with X in Beirut", who is at home there
	}
	m.Prior = r.comesFirst(reg, c)
	m.Beside = r.besideWhatIsTold(reg, c) || r.toldOfBefore(reg, c, &m)
	if m.Place.Empty() {
		m.Place = host
	}
	if in := c.Get([]pack.Marker{pack.In}); m.Place.Empty() || (in == nil || in.From < c.At) {
		if to := r.wherePurposeLeads(reg, c, list); !to.Empty() { // not where the trip began
			m.Place = to
		}
	}
	m.Agenda = r.noParties(r.topics(reg, c), all)
	m.Setting = r.setting(reg, c)
	if r.OnlyTopic(m.Place, m.Agenda) || f.Kind == pack.FDiscuss && r.Listed(m.Place, m.Agenda) {
		m.Place = host
	}
	said := separate
	separate = separate || r.InTurn(reg, c) || c.Listed || r.metLater(reg, c)
	if noun && (c.Feat&(pack.Pl|pack.Du) != 0 || c.Form.Has("separate")) && len(b) > 1 && m.Format != "trilateral" && m.Format != "multilateral" {
		separate = true
	}
	if f.Kind == pack.FDiscuss && r.Referring(c.All(f.A)) && !r.Current(all) && (len(b) == 0 || r.Referring(c.All(f.B))) && !r.onTripToCome(c, &m, all) {
		r.addTo(reg, c, nil)
		return // "they discussed": who, only a meeting told of before can say
	}
	if len(b) > 1 && len(a) == 1 && !noun && m.Format == "" && (r.Counterparts(c) || m.Setting.First < m.Setting.Last && f.Kind == pack.FMeet || r.partedPair(reg, c)) && r.ManyStates(b) {
		separate = true
	}
	if len(b) > 2 && len(a) == 1 && r.Pack.Order.Inverted && !noun && m.Format == "" && f.Kind == pack.FMeet && r.ManyStates(b) && r.Officials(b) { // a list of those whom one met
		separate = true
	}
	if len(b) > 1 && len(a) < 2 && r.Unnamed(b) && !r.AsOne(c.All(f.B)) && m.Format == "" && !noun && !(c.Form.Has("persons") && len(b) > 2) { // who hosts many hosts them together
		separate = r.ManyStates(b)
	}
	if m.Format == "" && len(b) > 1 && (r.OneByOne(reg, c) || !noun && len(a) == 1 && f.Kind == pack.FMeet && !c.Form.Has("receives") && r.heads(b)) {
		separate = true
	}
	if m.Format == "" && (!noun || c.Support != nil && c.Feat&pack.Sg == 0) && (f.Kind == pack.FMeet || f.Kind == pack.FCall) && r.oneMore(reg, c, a, b) {
		separate = true
	}
	if m.Format == "bilateral" && len(b) > 1 || m.Channel == "phone" && m.Format == "" && !noun && len(a) == 1 && len(b) > 1 && r.ManyStates(b) { // "telephoned both leaders"
		separate = true
	}
	if m.Format == "" || m.Format == "bilateral" {
		for _, s := range f.B { // the counterparts of several states are met one by one
			for i := range c.Args {
				for _, mi := range c.Args[i].Mentions {
					x := &r.Mentions[mi]
					separate = separate || c.Args[i].Mark&s != 0 && (x.Each && r.ManyStates(b) || r.EachBefore(reg, &c.Args[i]))
					separate = separate || c.Args[i].Mark&s != 0 && len(x.Countries) > 1 && !r.AsOne([]int32{mi}) && !(noun && c.Feat&pack.Sg != 0 && c.Feat&(pack.Du|pack.Pl) == 0) && (x.Counter || x.Kind == mention.Office) && r.ManyStates(b) && len(a) == 1 && !(c.Form.Has("persons") && len(b) > 2) && !(!noun && (slices.Contains(f.A, pack.Obj) || c.Form.Has("reflexive") && !c.Self))
				}
			}
		}
	}
	if len(a) > 1 && len(b) > 1 && !noun && !c.Passive && !said && r.ManyStates(a) && !r.InTurn(reg, c) {
		separate = false // "A and B sat down with C and with D"
	}
	if c.Form.Has("gathers") && (!c.Form.Has("reflexive") || !c.Self && r.Unnamed(b)) && c.Get([]pack.Marker{pack.With}) == nil && !said {
		separate = false // "gathered his colleagues from A and B"
	}
	if len(b) > 2 && len(a) == 1 && !said && !c.Listed && c.Form.Has("receives") && r.Counterparts(c) && r.Unnamed(b) {
		separate = false // "will host her counterparts from A, B and C": at one table
	}
	separate = (separate || c.Form.Has("singly") && (len(b) > 2 || len(b) > 1 && c.Form.Has("separate")) && r.ManyStates(b) && !r.AsOne(c.All(f.B))) && (said || !r.Together(c, m.Format))
	if separate && len(a) > 1 && len(b) == 1 && (c.Passive || r.OneState(a) && !noun || said && !noun && r.ManyStates(a)) { // "was received by A and then by B", "A and B met C separately"
		a, b = b, a
	}
	if separate && len(a) > 1 && len(b) > 1 && c.Passive { // "the two were received by A and then by B"
		a, b = b, a
	}
	if separate && len(a) > 0 && len(b) > 1 {
		for _, x := range b {
			n := m
			n.Who = story.Union(a, []int32{x})
			n.Format = "bilateral"
			n.Agenda = append([]text.Range(nil), m.Agenda...)
			r.AddMeeting(n)
		}
		r.alsoMet(m, a, apart, apartIn)
		return
	}
	defer r.alsoMet(m, a, apart, apartIn)
	m.Who, m.Extra = story.Union(all, joined), present
	r.onlyAttended(c, joined)
	r.withAttendees(c, list, &m)
	r.withColleagues(c, &m)
	r.AddMeeting(m)
}

// atOthersPlace reports whether a meeting was in the state of one whom others, from elsewhere, met there.
func (r *Reading) atOthersPlace(m *story.Meeting, a, b []int32) bool {
	if m.Place.Country == "" || len(a) != 1 || len(b) != 1 || r.Actors[a[0]].Country == m.Place.Country {
		return false
	}
	return r.Actors[b[0]].Country == m.Place.Country
}

// theirs reports whether a word for "they", and nobody else, stands for those who met.
func (r *Reading) theirs(mentions []int32) bool {
	if len(mentions) != 1 {
		return false
	}
	p := r.Mentions[mentions[0]].Pronoun
	return p != nil && p.Is(pack.Plural) && !p.Has("first")
}

// headlike reports whether a sentence is the first paragraph and has no full stop:
// a headline, even where the page's furniture hides that it is one.
func (r *Reading) headlike(sent int32) bool {
	s := r.Doc.Sents[sent]
	if s.Para != 0 || s.Last == s.First {
		return false
	}
	t := r.Doc.Tokens[s.Last-1]
	return t.Kind != text.Punct || !r.Pack.Habits.Enders[rune(t.Num)]
}

// adjunct reports whether a noun of meeting, without parties of its own, stands
// after a word for "after" or "during" at the beginning of its sentence.
func (r *Reading) adjunct(reg *phrase.Region, c *phrase.Clause) bool {
	for j := c.At - 1; j >= 0 && j > c.At-8; j-- {
		x := &reg.Chunks[j]
		if r.InnerMark(x) || j < c.At-3 && x.Kind == phrase.OfItem && x.Trig == nil && !x.Is(pack.Prep) {
			continue // "the roughly 75-minute talks"
		}
		if x.Is(pack.Prep) {
			return x.Mark&(pack.AfterM|pack.During) != 0 && (j < 2 || r.Pack.Order.SubjectFirst) || j < 2 && r.atTalks(x, c) || r.Pack.Order.SubjectFirst && r.inTalks(reg, x, c)
		}
		if k := r.joinedTalk(reg, j); x.Is(pack.And) && k >= 0 { // "during the talks in A and the call"
			return r.adjunct(reg, &phrase.Clause{At: k})
		}
		if x.Kind == phrase.OfDate {
			continue
		}
		if x.Kind != phrase.OfItem || x.Trig != nil {
			return false
		}
	}
	return false
}

// elsewhere reports whether the actor of a clause's argument i is named by another
// of its arguments too.
func (r *Reading) elsewhere(c *phrase.Clause, i int) bool {
	who := r.Mentions[c.Args[i].Mentions[0]].Who
	for k := range c.Args {
		for _, mi := range c.Args[k].Mentions {
			for _, w := range who {
				if k != i && slices.Contains(r.Mentions[mi].Who, w) {
					return true
				}
			}
		}
	}
	return false
}

// hosts reports whether the subject of a noun's verb is where a meeting was, not
// who met: a city, a capital, a state where the verb's object are the parties.
func (r *Reading) hosts(c *phrase.Clause, m *mention.Mention) bool {
	if m.Kind == mention.Place {
		return true
	}
	return m.Kind == mention.Country && !m.Bare && (m.Side && m.Capital || c.Support != nil && !slices.Contains(c.Support.Frame.A, pack.Subj) && !m.Side)
}

// MainSubject is the subject of the nearest clause to which a noun belongs.
func (r *Reading) MainSubject(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) []int32 {
	best := -1
	for i := range list {
		b := &list[i]
		if b.At == c.At || b.Form.Class != pack.Verb && b.Form.Class != pack.Support || b.Grammatical() == nil {
			continue
		}
		late := func(b *phrase.Clause) int { // what comes after its noun is likelier another's
			if b.At > c.At && !r.Pack.Order.SubjectFirst {
				return b.At - c.At + 12
			}
			return phrase.Abs(b.At - c.At)
		}
		if best < 0 || late(b) < late(&list[best]) {
			best = i
		}
	}
	if best < 0 {
		// "Modi is in Singapore on a visit": no verb but "be"
		for j := 0; j+1 < c.At && j < 8; j++ {
			if x := &reg.Chunks[j]; x.Kind == phrase.OfMention && reg.Chunks[j+1].Set&(word.Bit(pack.Aux)|word.Bit(pack.Ongoing)) != 0 && !r.Mentions[x.Idx].Bare && (j == 0 || !reg.Chunks[j-1].Is(pack.Prep)) {
				return r.ChainLeft(reg, j).Mentions
			}
		}
		return nil
	}
	if phrase.Abs(list[best].At-c.At) > 24 {
		return nil
	}
	return list[best].Grammatical().Mentions
}

// spokenIn reports whether a verb of saying stands behind a noun of meeting, so that a
// place before both is where it was said: "In Moscow the outcome of the meeting was
// commented on".
func (r *Reading) spokenIn(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Support != nil || c.Form.Class != pack.Noun {
		return false
	}
	for k := c.At + 1; k < len(reg.Chunks); k++ {
		if x := &reg.Chunks[k]; x.Finite() {
			return x.Trig.Frame.Kind == pack.FSay
		}
	}
	return false
}

// givesName reports whether a verb of calling gives somebody a name: one in quotation marks,
// or a word right behind the verb, "llamó cobarde a X".
func (r *Reading) givesName(reg *phrase.Region, c *phrase.Clause) bool {
	n := c.At + 1
	for n < len(reg.Chunks) && (reg.Chunks[n].Is(pack.Prep) && reg.Chunks[n].Mark&pack.To != 0 || reg.Chunks[n].Kind == phrase.OfMention) {
		n++
	}
	if n == len(reg.Chunks) {
		return false
	}
	x := &reg.Chunks[n]
	return x.Kind == phrase.OfQuote || r.Opens(x) || n == c.At+1 && x.Kind == phrase.OfItem && x.Set == 0
}

// ownedByPronoun reports whether a noun has a pronoun for its owner.
func (r *Reading) ownedByPronoun(c *phrase.Clause) bool {
	p := c.Get([]pack.Marker{pack.Poss})
	if p == nil {
		return false
	}
	k := r.Mentions[p.Mentions[0]].Kind
	return k == mention.Pronoun || k == mention.Possessive
}

// namesOne reports whether a clause has its subject before its verb and names nobody else:
// whom that one met, it does not say.
func (r *Reading) namesOne(c *phrase.Clause, b []int32) bool {
	if len(b) > 0 {
		return false
	}
	s := c.Get([]pack.Marker{pack.Subj})
	return s != nil && s.To > s.From && s.To <= c.At
}
