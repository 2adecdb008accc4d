package visit

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Visit makes a trip of a clause with a traveller and a destination.
func (r *Reading) Visit(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) {
	f := c.Frame
	if c.Neg || c.Maybe && !c.Plan || r.CrowdTravels(c) {
		return
	}
	if c.Passive && f.Kind == pack.FArrive && r.Pack.Order.Incise && !r.Pack.Order.Dropped {
		return // "were joined by X": nobody arrives
	}
	if r.tripTookPlace(reg, c) || r.TripOffThen(reg, c) {
		return
	}
	noun := c.Form.Class == pack.Noun || c.Form.Class == pack.Adj
	if v := r.leavingFor(reg, c, list); noun && v != nil {
		if v.Get(v.Frame.To) != nil {
			return // "will fly on a visit to Oslo": the verb's
		}
		c.Plan = c.Plan || v.Plan
	}
	if !noun && r.ToDo(reg, c) {
		return // "proceeded to dismember Ukraine"
	}
	if w, p := r.relativeTrip(reg, c, list); len(w) > 0 && !p.Empty() {
		r.trip(reg, c, w, p)
		return
	}
	if v := r.guestOnTrip(reg, c, list); noun && len(v.Who) > 0 {
		r.trip(reg, c, v.Who, v.To)
		return
	}
	a := r.Travellers(r.Fillers(c, f.A))
	if noun && !r.Pack.Order.SubjectFirst && c.Feat&pack.Pl != 0 && c.Feat&(pack.Sg|pack.Du) == 0 && c.Support == nil && c.Get([]pack.Marker{pack.Poss, pack.OfM, pack.By}) == nil {
		return // "the royal visits in Africa": whose, it does not say
	}
	if noun && c.Get(f.To) == nil && r.TripOff(reg, c, a) {
		return
	}
	if noun && (r.Pack.Order.Genitive || r.OwnersBehind()) && len(a) > 1 {
		a = r.whoseOnly(reg, c, a)
	}
	if noun && len(a) == 1 {
		if w := r.firstOf(c, a[0]); w >= 0 {
			a = []int32{w}
		}
	}
	if noun && len(a) == 0 {
		if w := r.invited(reg, c, list); len(w) > 0 {
			a, c.Propose = w, true
		}
	}
	var guests story.Visit
	if noun && c.Get(f.To) == nil {
		guests = r.hosted(reg, c, list)
	}
	if noun && len(a) == 0 {
		a = r.Travellers(r.Fillers(c, []pack.Marker{pack.Subj}))
		if w := r.Travellers(r.Resolve(r.BesideTrip(reg, c), c)); len(w) == 1 && c.Get([]pack.Marker{pack.Poss, pack.OfM, pack.By}) == nil {
			a = w
		}
		if len(a) == 0 {
			if s := r.MainSubject(reg, c, list); s != nil {
				a = r.NoVoices(r.Travellers(r.Resolve(s, c)), c)
			}
			if len(a) == 0 {
				a = r.Travellers(r.Itinerary(reg, c))
			}
		}
	}
	if len(a) == 0 && noun && r.Pack.Order.Cases {
		a = r.whoseTrip(reg, c)
	}
	if len(a) == 0 && !noun {
		a = r.envoys(reg, c)
	}
	if len(a) == 0 && !noun {
		if a = r.Travellers(r.Resolve(r.ownerOfVehicle(reg, c), c)); r.Pack.Order.Cases && len(a) == 1 && a[0] != r.State.Subject && reg.Quote < 0 {
			r.State.Before, r.State.Subject = r.State.Subject, a[0] // what follows is of him
		}
	}
	if len(a) == 0 {
		a = r.Travellers(r.Elided(c.Sent))
	}
	if len(a) == 0 {
		a = guests.Who
	}
	if len(a) == 0 && noun && c.Get(f.To) != nil {
		a = r.tourist(reg, c, list)
	}
	if len(a) == 0 {
		return
	}
	slots := f.To
	if noun {
		slots = append(append([]pack.Marker(nil), slots...), pack.OfM)
	}
	var tos []date.Place
	if f := r.StateInVerb(c.Form); f != "" { // a verb that has its destination in it
		tos, slots = append(tos, date.Place{Country: f}), nil
	}
	if p := r.onwardTo(reg, c); !p.Empty() {
		tos, slots, c.Onward = append(tos, p), nil, true
	}
	for _, s := range slots {
		for i := range c.Args {
			if c.Args[i].Mark&s == 0 || noun && r.behindAnother(reg, c, c.Args[i].From) {
				continue
			}
			for _, mi := range c.Args[i].Mentions {
				if r.modifiesNoun(reg, mi, c.Args[i].To) {
					continue
				}
				if listed := r.statesTold(mi, a); len(listed) > 0 {
					tos = append(tos, listed...)
					continue
				}
				if m := &r.Mentions[mi]; m.Kind == mention.Country && len(m.Countries) > 1 { // "visits the three states A, B and C"
					for _, country := range m.Countries {
						tos = append(tos, date.Place{Country: country})
					}
					continue
				}
				if p := r.MentionPlace(&r.Mentions[mi]); !p.Empty() && (len(tos) == 0 || tos[0].Country != p.Country) {
					tos = append(tos, p)
				}
			}
		}
		if len(tos) > 0 {
			break
		}
	}
	if len(tos) == 0 && noun {
		if tos = r.DashedTo(reg, c); len(tos) == 0 {
			tos = r.stopsOf(reg, c)
		}
	}
	if len(tos) == 0 && !noun {
		tos = r.listedBehind(reg, c)
	}
	if len(tos) == 0 && noun {
		tos = r.returned(reg, c, a)
	}
	if len(tos) == 0 && c.Form.Has("route") {
		return
	}
	if len(tos) == 0 && noun && !r.behindNoun(reg, c) && !r.onlyObject(reg, c) { // "is in Singapore on an official visit"
		if p := r.ClausePlace(reg, c); !p.Empty() {
			tos = append(tos, p)
		}
	}
	if len(tos) == 0 && !guests.To.Empty() {
		a, tos = guests.Who, append(tos, guests.To)
	}
	if len(tos) == 0 && (noun || r.Pack.Order.MarkedBefore) && f.Visit != "" { // "left for Delhi on Tuesday for a working visit"
		for i := len(r.Visits) - 1; i >= 0 && r.Visits[i].Evidence[0].First >= r.Doc.Sents[reg.Sent].First; i-- {
			if v := &r.Visits[i]; v.Kind == "" && r.ShareTraveller(v.Who, a) {
				v.Kind = f.Visit
			}
		}
	}
	if len(tos) == 0 && r.Pack.Order.Cases {
		if p := r.thither(reg, c, a); !p.Empty() {
			tos = append(tos, p)
		}
	}
	if p, at := r.RelativePlace(reg, c); len(tos) == 0 && !noun && at >= 0 {
		if tos = append(tos, p); p.Empty() {
			return
		}
	}
	if n := len(r.Visits); len(tos) == 0 && f.Kind == pack.FArrive && !noun && r.Pack.Order.Cases && r.Placed.Empty() && n > 0 && r.Visits[n-1].Status != "planned" && reg.Quote < 0 {
		tos = append(tos, r.Visits[n-1].To) // "the leader came yesterday": where the last one went
	}
	if len(tos) == 0 && f.Kind == pack.FArrive && f.Needs&pack.NBare != 0 && !noun && !r.Placed.Empty() {
		tos = append(tos, r.Placed) // "arrived on Monday": where the story is
	}
	if n := c.At + 1; len(tos) == 0 && r.Pack.Order.MarkedBefore && !noun && f.Visit == "" && (n >= len(reg.Chunks) || r.Punct(&reg.Chunks[n]) != 0) { // "was to come on": where that one's last trip led
		if v := r.LatestVisit(func(v *story.Visit) bool { return r.ShareTraveller(v.Who, a) }); v != nil {
			tos = append(tos, date.Place{Country: v.To.Country})
		}
	}
	if len(tos) == 0 && r.Pack.Order.MarkedBefore && !noun {
		if p := r.whereReceived(reg, c, list, a); !p.Empty() {
			tos = append(tos, p)
		}
	}
	if len(tos) == 0 && r.Pack.Order.MarkedBefore && !noun && c.Form.Has("hither") {
		if p := r.hitherPlace(c, reg, a); !p.Empty() {
			tos = append(tos, p)
		}
	}
	if len(tos) == 0 && r.Pack.Order.Dropped && !noun && c.Form.Has("hither") {
		if p := r.whereSpoken(reg, c, list, a); !p.Empty() {
			tos = append(tos, p)
		}
	}
	if len(tos) == 1 && !noun {
		tos = append(tos, r.joinedStops(reg, c, tos[0])...)
	}
	a = story.Union(a, r.alongWith(reg, c))
	visits := len(r.Visits)
	for _, to := range tos {
		r.trip(reg, c, a, to)
	}
	r.furtherStops(reg, c, a, tos)
	r.stopsByDay(reg, c, visits)
	r.calledOn(reg, c, a, tos)
}

// modifiesNoun reports whether a city with an article only says which one the noun
// after it is, in a language that has it so: "return to the Jeddah process".
func (r *Reading) modifiesNoun(reg *phrase.Region, mi int32, next int) bool {
	m := &r.Mentions[mi]
	if m.Kind != mention.Place || !m.Definite || !r.Pack.Order.SubjectFirst || next >= len(reg.Chunks) || m.Last != reg.Chunks[next].First {
		return false
	}
	x := &reg.Chunks[next]
	return x.Kind == phrase.OfItem && (x.Set == 0 || x.Set&(word.Bit(pack.Word)|word.Bit(pack.Noun)|word.Bit(pack.Occasion)|word.Bit(pack.TopicNoun)) != 0)
}

// leadsHome reports whether a verb of travelling names only where somebody comes from, who was there: "is back
// from Oslo".
func leadsHome(f *pack.Frame) bool { return len(f.To) == 1 && f.To[0] == pack.From }

// homeBefore reports whether such a verb stands before the noun of a trip at chunk at: "back from a visit of three
// days to Oslo".
func (r *Reading) homeBefore(reg *phrase.Region, at int) bool {
	for k := at - 1; k >= 0 && k > at-mention.MaxAdverbials; k-- {
		x := &reg.Chunks[k]
		if x.Trig != nil && x.Trig.Frame != nil && x.Trig.Frame.Kind == pack.FArrive && leadsHome(x.Trig.Frame) {
			return true
		}
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfMention || x.Finite() {
			return false
		}
	}
	return false
}

// trip makes one visit of a clause with a traveller and a destination.
func (r *Reading) trip(reg *phrase.Region, c *phrase.Clause, a []int32, to date.Place) {
	f := c.Frame
	// a state's own people at home are not on a visit
	home := true
	for _, w := range a {
		home = home && r.Actors[w].Country == to.Country
	}
	if home && to.Country != "" {
		return
	}
	if len(a) > 1 && to.Country != "" { // a host is no guest
		abroad := slices.DeleteFunc(slices.Clone(a), func(w int32) bool { return r.Actors[w].Country == to.Country })
		a = abroad
	}
	v := story.Visit{Who: a, To: to, Kind: f.Visit, Status: r.Status(c), Arrival: f.Kind == pack.FArrive && !c.Leaves() && !leadsHome(f),
		Evidence: []text.Range{r.ClauseRange(c)}, Rules: []string{c.Form.Sec.ID}}
	stay := 0
	r.Modify(reg, c, func(m *pack.Form) {
		if k := m.Get("kind"); k != "" && v.Kind == "" {
			v.Kind = k
		}
		if n, ok := m.Num("days"); ok && n <= LongestVisit {
			stay = n
		}
	})
	if v.Kind == "" {
		v.Kind = r.kindBeside(reg, c)
	}
	homeward := leadsHome(f) || c.Form.Class == pack.Noun && r.homeBefore(reg, c.At)
	if !homeward && (v.Status == "held" && !c.Infinitive && c.Feat&pack.Pres != 0 && c.Feat&pack.Past == 0 || c.Support != nil && c.Support.Feat&pack.Pres != 0 && c.Support.Feat&pack.Past == 0 && v.Status == "held" && c.Support.Frame.Status == "") {
		v.Status = "ongoing"
		if c.Support != nil && c.Support.Has("ends") && r.InTitle(reg.Chunks[c.At].First) {
			v.Status = "held" // a headline: "winds up a visit"
		}
		if c.Support != nil && c.Support.Has("route") {
			if v.Status = "planned"; c.Get([]pack.Marker{pack.Subj}) != nil { // "the road leads to", but "ends his tour in"
				v.Status = "ongoing"
			}
		}
		if r.whereToCome(reg, c) {
			v.Status = "planned"
		}
	}
	if v.Status == "held" && c.Support == nil && c.Form.Class == pack.Noun && (r.toBegin(reg, c) || r.routeAhead(reg, c)) {
		v.Status = "planned" // "the trip begins on Sunday"
	}
	if v.Status == "held" && c.Support == nil && c.Form.Class == pack.Noun && r.stopIs(reg, c) {
		v.Status = "planned" // "his next stop is Minsk"
	}
	if v.Status == "held" && c.Support == nil && c.Form.Class == pack.Noun && r.besidesFuture(reg, c) {
		v.Status = "planned" // "besides a visit to A he will go to B"
	}
	if p := c.At - 1; v.Status == "held" && c.Form.Class == pack.Noun && p >= 0 && reg.Chunks[p].Finite() && reg.Chunks[p].Trig.Frame.Kind == pack.FOther && reg.Chunks[p].Feat&pack.Pres != 0 && reg.Chunks[p].Feat&pack.Past == 0 {
		v.Status = "planned" // "a tour that includes stops in"
	}
	if verbal := c.Feat&(pack.Ger|pack.Inf) != 0 && c.Feat&(pack.Past|pack.Pres) == 0; verbal && v.Status == "held" {
		if j := r.PrevSolid(reg, c.At); j >= 0 && reg.Chunks[j].Is(pack.Prep) && reg.Chunks[j].Mark&pack.Before != 0 {
			v.Status, v.Leaving = "planned", true // "before leaving for Greece"
		}
	}
	if v.Left = c.Leaves(); v.Left && v.Status == "ongoing" {
		v.Status = "held"
	}
	ahead := v.Status == "planned" || v.Status == "proposed" || v.Status == "cancelled" && (c.Plan || (c.Cancel || c.Frame.Status == "cancelled") && c.Form.Class == pack.Verb)
	days, ok, back := r.ClauseDays(reg, c, ahead)
	if ok && ahead && v.Status == "cancelled" { // what was to be may have been last month
		if past, _, _ := r.ClauseDays(reg, c, false); date.AbsDays(past.Start, r.Ref) < date.AbsDays(days.Start, r.Ref) {
			days = past
		}
	}
	if !ok {
		days, ok = r.OpeningDays(reg, c)
	}
	if !ok {
		days, ok = r.DaysBefore(reg, c)
	}
	v.Earlier = !ok && v.Status == "held" && reg.Sent > 0 && (back || r.HadBefore(reg, c.At))
	if ok && r.Pack.Order.MarkedBefore && v.Status == "held" && !r.Ref.IsZero() && days.Start.After(r.Ref) {
		v.Status = "planned"
	}
	if ok && v.Status == "ongoing" && !r.Ref.IsZero() && days.End.Before(r.Ref.AddDate(0, 0, -1)) {
		v.Status = "held" // "the last to visit, in May 2019", in whatever tense
	}
	if ok {
		over := r.tripBehind(reg, c) && v.Status != "planned"
		v.Days = lasting(days, stay, over || homeward || c.Leaves() || c.Support != nil && c.Support.Has("ends"))
	}
	if v.Status == "planned" && c.Support != nil && c.Support.Has("ends") && !v.Days.Start.IsZero() && !r.Ref.IsZero() && !v.Days.Start.After(r.Ref) {
		v.Status = "ongoing" // "will conclude a three-day visit tomorrow"
	}
	if e := r.EntryOf(c.Sent); e != nil && v.Days == e.Days && !r.Ref.IsZero() && (v.Status == "held" || v.Status == "ongoing" || v.Status == "planned") {
		switch { // the tense of an entry is no guide
		case v.Days.End.Before(r.Ref):
			v.Status = "held"
		case v.Days.Start.After(r.Ref):
			v.Status = "planned"
		}
	}
	if c.Leaves() && r.posted(a) {
		return // an ambassador who leaves ends no visit
	}
	if c.Leaves() && (v.Status == "planned" || v.Days.Start.After(r.Ref) && !r.Ref.IsZero()) {
		return // who is to leave is there: that tells of no visit to come
	}
	for _, w := range a {
		r.Actors[w].Used = true
	}
	r.Visits = append(r.Visits, v)
}

// posted reports whether all travellers are ambassadors, who live where they are posted.
func (r *Reading) posted(who []int32) bool {
	for _, w := range who {
		if r.Actors[w].Role != "ambassador" {
			return false
		}
	}
	return len(who) > 0
}

// lasting is the days of a trip of so many days, of which one is told: the first, or the last
// where the verb says that it ended.
func lasting(days date.Days, stay int, ended bool) date.Days {
	switch {
	case stay < 2 || days.Start.IsZero() || !days.Start.Equal(days.End):
	case ended:
		days.Start = days.End.AddDate(0, 0, 1-stay)
	default:
		days.End = days.Start.AddDate(0, 0, stay-1)
	}
	return days
}

// kindBeside is the kind of visit that a noun beside a verb of travelling tells: "on a
// state visit arrived".
func (r *Reading) kindBeside(reg *phrase.Region, c *phrase.Clause) string {
	if c.Form.Class != pack.Verb {
		return ""
	}
	for _, step := range []int{-1, 1} {
		for k, n := c.At+step, 0; k >= 0 && k < len(reg.Chunks) && n < 12; k, n = k+step, n+1 {
			x := &reg.Chunks[k]
			if m := r.Punct(x); x.Finite() || word.Comma(m) || word.Semicolon(m) || x.Is(pack.Comp) {
				break
			}
			if x.Trig != nil && x.Trig.Class == pack.Noun && x.Trig.Frame.Visit != "" && k > 0 && reg.Chunks[k-1].Is(pack.Prep) {
				return x.Trig.Frame.Visit
			}
		}
	}
	return ""
}

// firstOf is who the visit of "a minister", "the first visit by a minister", is told of:
// the one spoken of who holds that office; -1 if the text names the visitor, or nobody fits.
func (r *Reading) firstOf(c *phrase.Clause, w int32) int32 {
	if r.Actors[w].Kind != mention.Office || r.State.Subject < 0 || r.State.Subject == w {
		return -1
	}
	indef := false
	for i := range c.Args {
		for _, mi := range c.Args[i].Mentions {
			m := &r.Mentions[mi]
			indef = indef || m.Indef && m.Kind == mention.Office && slices.Contains(m.Who, w)
		}
	}
	s := &r.Actors[r.State.Subject]
	if indef && s.Kind == mention.Person && actor.RoleFits(s.Role, r.Actors[w].Role) && s.Country == r.Actors[w].Country && s.Org == r.Actors[w].Org {
		return r.State.Subject
	}
	return -1
}

// tourist is whose tour it is that a stop belongs to: of the trip told of before it in its
// sentence, "Fidan's tour includes stops in A and B".
func (r *Reading) tourist(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) []int32 {
	for i := range list {
		b := &list[i]
		if b.At >= c.At || !word.IsTrip(b.Form) || b.Neg || b.Cancel {
			continue
		}
		a := r.Travellers(r.Fillers(b, b.Frame.A))
		if len(a) == 0 {
			a = r.Travellers(r.Fillers(b, []pack.Marker{pack.Subj}))
		}
		if len(a) > 0 {
			c.Plan = c.Plan || b.Plan || r.presentBetween(reg, b.At, c.At)
			return a
		}
	}
	return nil
}

// presentBetween reports whether a verb in the present tense stands between two chunks.
func (r *Reading) presentBetween(reg *phrase.Region, from, to int) bool {
	for k := from + 1; k < to; k++ {
		if x := &reg.Chunks[k]; x.Finite() && x.Feat&pack.Pres != 0 && x.Feat&pack.Past == 0 {
			return true
		}
	}
	return false
}

// whoseOnly is, of the travellers of a noun, the person who stands in the genitive right behind it,
// whatever the subject of its clause does to the trip: "the adviser announced the visit X-GEN".
func (r *Reading) whoseOnly(reg *phrase.Region, c *phrase.Clause, all []int32) []int32 {
	s := c.Get([]pack.Marker{pack.Subj})
	if s == nil || s.To > c.At || c.At+1 >= len(reg.Chunks) || reg.Chunks[c.At+1].Kind != phrase.OfMention {
		return all
	}
	for i := range c.Args {
		g := &c.Args[i]
		if g.From != c.At+1 || g.Mark&pack.Subj != 0 || r.Pack.Order.Cases && r.CaseOf(g.Mentions)&pack.Gen == 0 {
			continue
		}
		if w := r.Travellers(r.Resolve(g.Mentions, c)); len(w) > 0 && len(w) < len(all) {
			return w
		}
	}
	return all
}

// hosted is whom a state or a city received on the trip that a noun speaks of, and
// where: "India hosted the president on a state visit".
func (r *Reading) hosted(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) (v story.Visit) {
	for i := range list {
		b := &list[i]
		if b.At >= c.At || c.At-b.At > mention.MaxReach || !word.IsTalk(b.Form) || b.Form.Class != pack.Verb || !b.Form.Has("persons") && !b.Form.Has("weak") && !r.HostsTrip(reg, b) {
			continue
		}
		s := b.Get([]pack.Marker{pack.Subj})
		if s == nil || len(s.Mentions) != 1 || r.Mentions[s.Mentions[0]].Kind != mention.Country && r.Mentions[s.Mentions[0]].Kind != mention.Place {
			continue
		}
		if who := r.Travellers(r.Fillers(b, []pack.Marker{pack.Obj})); len(who) > 0 {
			v.Who, v.To = who, r.MentionPlace(&r.Mentions[s.Mentions[0]])
		}
	}
	return v
}

// onlyObject reports whether a noun of travel is what another verb is about: "in Paris
// they would not comment on the minister's trip". With a word for "with" it is how
// somebody came.
func (r *Reading) onlyObject(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.Cases || c.Support != nil || c.At == 0 {
		return false
	}
	p := &reg.Chunks[c.At-1]
	if p.Kind == phrase.OfItem && p.Is(pack.Prep) {
		return false
	}
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+mention.MaxReach/2; k++ {
		x := &reg.Chunks[k]
		if x.Trig != nil && x.Trig.Class == pack.Verb {
			return x.Feat&pack.Inf != 0 || x.Feat&pack.Pl != 0
		}
		if r.Boundary(x) {
			break
		}
	}
	return false
}
