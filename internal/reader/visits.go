package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// visit is a trip as one clause tells of it.
type visit struct {
	who      []int32
	to       place
	days     Days
	kind     string
	status   string
	arrival  bool
	leaving  bool // on the way there from where the story is
	left     bool // they were there, and went
	evidence []text.Range
	rules    []string
}

// visit makes a trip of a clause with a traveller and a destination.
func (r *reading) visit(reg *region, c *clause, list []clause) {
	f := c.frame
	if c.neg || c.maybe && !c.plan || r.crowdTravels(c) {
		return
	}
	if c.passive && f.Kind == pack.FArrive && r.pack.Order.Incise && !r.pack.Order.Dropped {
		return // "were joined by X": nobody arrives
	}
	if r.tripTookPlace(reg, c) {
		return
	}
	noun := c.form.Class == pack.Noun || c.form.Class == pack.Adj
	if !noun && r.toDo(reg, c) {
		return // "proceeded to dismember Ukraine"
	}
	if w, p := r.relativeTrip(reg, c, list); len(w) > 0 && !p.empty() {
		r.trip(reg, c, w, p)
		return
	}
	a := r.travellers(r.fillers(c, f.A))
	if noun && !r.pack.Order.SubjectFirst && c.feat&pack.Pl != 0 && c.feat&(pack.Sg|pack.Du) == 0 && c.support == nil && c.get([]pack.Marker{pack.Poss, pack.OfM, pack.By}) == nil {
		return // "the royal visits in Africa": whose, it does not say
	}
	if noun && c.get(f.To) == nil && r.tripOff(reg, c) {
		return
	}
	if noun && len(a) == 1 {
		if w := r.firstOf(c, a[0]); w >= 0 {
			a = []int32{w}
		}
	}
	var guests visit
	if noun && c.get(f.To) == nil {
		guests = r.hosted(reg, c, list)
	}
	if noun && len(a) == 0 {
		a = r.travellers(r.fillers(c, []pack.Marker{pack.Subj}))
		if w := r.travellers(r.resolve(r.besideTrip(reg, c), c)); len(w) == 1 && c.get([]pack.Marker{pack.Poss, pack.OfM, pack.By}) == nil {
			a = w
		}
		if len(a) == 0 {
			if s := r.mainSubject(reg, c, list); s != nil {
				a = r.noVoices(r.travellers(r.resolve(s, c)), c)
			}
			if len(a) == 0 {
				a = r.travellers(r.itinerary(reg, c))
			}
		}
	}
	if len(a) == 0 && noun && r.pack.Order.Cases {
		a = r.whoseTrip(reg, c)
	}
	if len(a) == 0 && !noun {
		a = r.envoys(reg, c)
	}
	if len(a) == 0 && !noun {
		if a = r.travellers(r.resolve(r.ownerOfVehicle(reg, c), c)); r.pack.Order.Cases && len(a) == 1 && a[0] != r.state.subject && reg.quote < 0 {
			r.state.before, r.state.subject = r.state.subject, a[0] // what follows is of him
		}
	}
	if len(a) == 0 {
		a = r.travellers(r.elided(c.sent))
	}
	if len(a) == 0 {
		a = guests.who
	}
	if len(a) == 0 && noun && c.get(f.To) != nil {
		a = r.tourist(reg, c, list)
	}
	if len(a) == 0 {
		return
	}
	slots := f.To
	if noun {
		slots = append(append([]pack.Marker(nil), slots...), pack.OfM)
	}
	var tos []place
	if f := r.stateInVerb(c.form); f != "" { // a verb that has its destination in it
		tos, slots = append(tos, place{country: f}), nil
	}
	for _, s := range slots {
		for i := range c.args {
			if c.args[i].mark&s == 0 || noun && r.behindAnother(reg, c, c.args[i].from) {
				continue
			}
			for _, mi := range c.args[i].mentions {
				if r.modifiesNoun(reg, mi, c.args[i].to) {
					continue
				}
				if m := &r.mentions[mi]; m.kind == kCountry && len(m.countries) > 1 { // "visits the three states A, B and C"
					for _, country := range m.countries {
						tos = append(tos, place{country: country})
					}
					continue
				}
				if p := r.mentionPlace(&r.mentions[mi]); !p.empty() && (len(tos) == 0 || tos[0].country != p.country) {
					tos = append(tos, p)
				}
			}
		}
		if len(tos) > 0 {
			break
		}
	}
	if len(tos) == 0 && noun {
		if tos = r.dashedTo(reg, c); len(tos) == 0 {
			tos = r.stopsOf(reg, c)
		}
	}
	if len(tos) == 0 && !noun {
		tos = r.listedBehind(reg, c)
	}
	if len(tos) == 0 && noun {
		tos = r.returned(reg, c, a)
	}
	if len(tos) == 0 && c.form.Has("route") {
		return
	}
	if len(tos) == 0 && noun && !r.behindNoun(reg, c) && !r.onlyObject(reg, c) { // "is in Singapore on an official visit"
		if p := r.clausePlace(reg, c); !p.empty() {
			tos = append(tos, p)
		}
	}
	if len(tos) == 0 && !guests.to.empty() {
		a, tos = guests.who, append(tos, guests.to)
	}
	if len(tos) == 0 && (noun || r.pack.Order.MarkedBefore) && f.Visit != "" { // "left for Delhi on Tuesday for a working visit"
		for i := len(r.visits) - 1; i >= 0 && r.visits[i].evidence[0].First >= r.doc.Sents[reg.sent].First; i-- {
			if v := &r.visits[i]; v.kind == "" && r.shareTraveller(v.who, a) {
				v.kind = f.Visit
			}
		}
	}
	if len(tos) == 0 && r.pack.Order.Cases {
		if p := r.thither(reg, c, a); !p.empty() {
			tos = append(tos, p)
		}
	}
	if p, at := r.relativePlace(reg, c); len(tos) == 0 && !noun && at >= 0 {
		if tos = append(tos, p); p.empty() {
			return
		}
	}
	if n := len(r.visits); len(tos) == 0 && f.Kind == pack.FArrive && !noun && r.pack.Order.Cases && r.placed.empty() && n > 0 && r.visits[n-1].status != "planned" && reg.quote < 0 {
		tos = append(tos, r.visits[n-1].to) // "the leader came yesterday": where the last one went
	}
	if len(tos) == 0 && f.Kind == pack.FArrive && f.Needs&pack.NBare != 0 && !noun && !r.placed.empty() {
		tos = append(tos, r.placed) // "arrived on Monday": where the story is
	}
	if n := c.at + 1; len(tos) == 0 && r.pack.Order.MarkedBefore && !noun && f.Visit == "" && (n >= len(reg.chunks) || r.punct(&reg.chunks[n]) != 0) { // "was to come on": where that one's last trip led
		for i := len(r.visits) - 1; i >= 0 && len(tos) == 0; i-- {
			if r.shareTraveller(r.visits[i].who, a) {
				tos = append(tos, place{country: r.visits[i].to.country})
			}
		}
	}
	if len(tos) == 0 && r.pack.Order.MarkedBefore && !noun {
		if p := r.whereReceived(reg, c, list, a); !p.empty() {
			tos = append(tos, p)
		}
	}
	if len(tos) == 0 && r.pack.Order.MarkedBefore && !noun && c.form.Has("hither") {
		if p := r.hitherPlace(c, reg, a); !p.empty() {
			tos = append(tos, p)
		}
	}
	a = union(a, r.alongWith(reg, c))
	for _, to := range tos {
		r.trip(reg, c, a, to)
	}
	r.furtherStops(reg, c, a, tos)
	r.calledOn(reg, c, a, tos)
}

// modifiesNoun reports whether a city with an article only says which one the noun
// after it is, in a language that has it so: "return to the Jeddah process".
func (r *reading) modifiesNoun(reg *region, mi int32, next int) bool {
	m := &r.mentions[mi]
	if m.kind != kPlace || !m.definite || !r.pack.Order.SubjectFirst || next >= len(reg.chunks) || m.Last != reg.chunks[next].first {
		return false
	}
	x := &reg.chunks[next]
	return x.kind == cItem && (x.set == 0 || x.set&(bit(pack.Word)|bit(pack.Noun)|bit(pack.Occasion)|bit(pack.TopicNoun)) != 0)
}

// trip makes one visit of a clause with a traveller and a destination.
func (r *reading) trip(reg *region, c *clause, a []int32, to place) {
	f := c.frame
	// a state's own people at home are not on a visit
	home := true
	for _, w := range a {
		home = home && r.actors[w].country == to.country
	}
	if home && to.country != "" {
		return
	}
	if len(a) > 1 && to.country != "" { // a host is no guest
		abroad := slices.DeleteFunc(slices.Clone(a), func(w int32) bool { return r.actors[w].country == to.country })
		a = abroad
	}
	v := visit{who: a, to: to, kind: f.Visit, status: r.status(c), arrival: f.Kind == pack.FArrive && !c.form.Has("leaves"),
		evidence: []text.Range{r.clauseRange(c)}, rules: []string{c.form.Sec.ID}}
	stay := 0
	r.modify(reg, c, func(m *pack.Form) {
		if k := m.Get("kind"); k != "" && v.kind == "" {
			v.kind = k
		}
		if n, ok := m.Num("days"); ok && n <= longestVisit {
			stay = n
		}
	})
	if v.kind == "" {
		v.kind = r.kindBeside(reg, c)
	}
	if v.status == "held" && !c.infinitive && c.feat&pack.Pres != 0 && c.feat&pack.Past == 0 || c.support != nil && c.support.Feat&pack.Pres != 0 && c.support.Feat&pack.Past == 0 && v.status == "held" && c.support.Frame.Status == "" {
		v.status = "ongoing"
		if c.support != nil && c.support.Has("route") {
			v.status = "planned" // "the road leads to"
		}
	}
	if v.status == "held" && c.support == nil && c.form.Class == pack.Noun && (r.toBegin(reg, c) || r.routeAhead(reg, c)) {
		v.status = "planned" // "the trip begins on Sunday"
	}
	if p := c.at - 1; v.status == "held" && c.form.Class == pack.Noun && p >= 0 && reg.chunks[p].finite() && reg.chunks[p].trig.Frame.Kind == pack.FOther && reg.chunks[p].feat&pack.Pres != 0 && reg.chunks[p].feat&pack.Past == 0 {
		v.status = "planned" // "a tour that includes stops in"
	}
	if verbal := c.feat&(pack.Ger|pack.Inf) != 0 && c.feat&(pack.Past|pack.Pres) == 0; verbal && v.status == "held" {
		if j := r.prevSolid(reg, c.at); j >= 0 && reg.chunks[j].is(pack.Prep) && reg.chunks[j].mark&pack.Before != 0 {
			v.status, v.leaving = "planned", true // "before leaving for Greece"
		}
	}
	if v.left = c.form.Has("leaves"); v.left && v.status == "ongoing" {
		v.status = "held"
	}
	ahead := v.status == "planned" || v.status == "proposed" || v.status == "cancelled" && (c.plan || c.cancel && c.form.Class == pack.Verb)
	days, ok, _ := r.clauseDays(reg, c, ahead)
	if ok && ahead && v.status == "cancelled" { // what was to be may have been last month
		if past, _, _ := r.clauseDays(reg, c, false); absDays(past.Start, r.ref) < absDays(days.Start, r.ref) {
			days = past
		}
	}
	if !ok {
		days, ok = r.openingDays(reg, c)
	}
	if !ok {
		days, ok = r.daysBefore(reg, c)
	}
	if ok && r.pack.Order.MarkedBefore && v.status == "held" && !r.ref.IsZero() && days.Start.After(r.ref) {
		v.status = "planned"
	}
	if ok && v.status == "ongoing" && !r.ref.IsZero() && days.End.Before(r.ref.AddDate(0, 0, -1)) {
		v.status = "held" // "the last to visit, in May 2019", in whatever tense
	}
	if ok {
		v.days = lasting(days, stay, c.form.Has("leaves") || c.support != nil && c.support.Has("ends"))
	}
	if e := r.entryOf(c.sent); e != nil && v.days == e.days && !r.ref.IsZero() && (v.status == "held" || v.status == "ongoing" || v.status == "planned") {
		switch { // the tense of an entry is no guide
		case v.days.End.Before(r.ref):
			v.status = "held"
		case v.days.Start.After(r.ref):
			v.status = "planned"
		}
	}
	if c.form.Has("leaves") && (v.status == "planned" || v.days.Start.After(r.ref) && !r.ref.IsZero()) {
		return // who is to leave is there: that tells of no visit to come
	}
	for _, w := range a {
		r.actors[w].used = true
	}
	r.visits = append(r.visits, v)
}

// lasting is the days of a trip of so many days, of which one is told: the first, or the last
// where the verb says that it ended.
func lasting(days Days, stay int, ended bool) Days {
	switch {
	case stay < 2 || days.Start.IsZero() || !days.Start.Equal(days.End):
	case ended:
		days.Start = days.End.AddDate(0, 0, 1-stay)
	default:
		days.End = days.Start.AddDate(0, 0, stay-1)
	}
	return days
}

// toBegin reports whether the verb of which a noun is the subject tells, in the
// present tense, that it takes place, and another day than today is said.
func (r *reading) toBegin(reg *region, c *clause) bool {
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+maxReach; k++ {
		x := &reg.chunks[k]
		if !x.finite() {
			continue
		}
		if !x.supports() || x.feat&pack.Pres == 0 || x.feat&pack.Past != 0 || k > 0 && reg.chunks[k-1].is(pack.Aux) {
			return false
		}
		for j := k + 1; j < len(reg.chunks) && j < k+4; j++ {
			if reg.chunks[j].kind == cDate {
				return true
			}
		}
		return false
	}
	return false
}

// travellers leaves out who cannot travel.
func (r *reading) travellers(who []int32) []int32 {
	var out []int32
	for _, w := range who {
		switch a := &r.actors[w]; a.kind {
		case kPerson, kOffice, kGroup:
			if !a.thin && (!a.generic || a.country != "" && a.role != "other") && (a.kind != kGroup || (a.country != "" || a.org != "" || a.role != "") && a.role != "military") && (r.standing(w) || a.name != "" || a.kind == kGroup) {
				out = addOnce(out, w)
			}
		}
	}
	return out
}

// purposeOf reports whether the noun of a meeting at chunk j, after a preposition, only
// tells what the journey of a verb is for.
func (r *reading) purposeOf(reg *region, c *clause, j int) bool {
	return r.pack.Order.Cases && c.form.Class == pack.Verb && isTrip(c.form) && isTalk(reg.chunks[j].trig) && j > 0 && reg.chunks[j-1].is(pack.Prep) &&
		reg.chunks[j-1].mark&(pack.On|pack.For|pack.At) != 0
}

// kindBeside is the kind of visit that a noun beside a verb of travelling tells: "on a
// state visit arrived".
func (r *reading) kindBeside(reg *region, c *clause) string {
	if c.form.Class != pack.Verb {
		return ""
	}
	for _, step := range []int{-1, 1} {
		for k, n := c.at+step, 0; k >= 0 && k < len(reg.chunks) && n < 12; k, n = k+step, n+1 {
			x := &reg.chunks[k]
			if m := r.punct(x); x.finite() || comma(m) || semicolon(m) || x.is(pack.Comp) {
				break
			}
			if x.trig != nil && x.trig.Class == pack.Noun && x.trig.Frame.Visit != "" && k > 0 && reg.chunks[k-1].is(pack.Prep) {
				return x.trig.Frame.Visit
			}
		}
	}
	return ""
}

// firstOf is who the visit of "a minister", "the first visit by a minister", is told of:
// the one spoken of who holds that office; -1 if the text names the visitor, or nobody fits.
func (r *reading) firstOf(c *clause, w int32) int32 {
	if r.actors[w].kind != kOffice || r.state.subject < 0 || r.state.subject == w {
		return -1
	}
	indef := false
	for i := range c.args {
		for _, mi := range c.args[i].mentions {
			m := &r.mentions[mi]
			indef = indef || m.indef && m.kind == kOffice && slices.Contains(m.who, w)
		}
	}
	s := &r.actors[r.state.subject]
	if indef && s.kind == kPerson && roleFits(s.role, r.actors[w].role) && s.country == r.actors[w].country && s.org == r.actors[w].org {
		return r.state.subject
	}
	return -1
}

// tourist is whose tour it is that a stop belongs to: of the trip told of before it in its
// sentence, "Fidan's tour includes stops in A and B".
func (r *reading) tourist(reg *region, c *clause, list []clause) []int32 {
	for i := range list {
		b := &list[i]
		if b.at >= c.at || !isTrip(b.form) || b.neg || b.cancel {
			continue
		}
		a := r.travellers(r.fillers(b, b.frame.A))
		if len(a) == 0 {
			a = r.travellers(r.fillers(b, []pack.Marker{pack.Subj}))
		}
		if len(a) > 0 {
			c.plan = c.plan || b.plan || r.presentBetween(reg, b.at, c.at)
			return a
		}
	}
	return nil
}

// presentBetween reports whether a verb in the present tense stands between two chunks.
func (r *reading) presentBetween(reg *region, from, to int) bool {
	for k := from + 1; k < to; k++ {
		if x := &reg.chunks[k]; x.finite() && x.feat&pack.Pres != 0 && x.feat&pack.Past == 0 {
			return true
		}
	}
	return false
}

// hosted is whom a state or a city received on the trip that a noun speaks of, and
// where: "India hosted the president on a state visit".
func (r *reading) hosted(reg *region, c *clause, list []clause) (v visit) {
	for i := range list {
		b := &list[i]
		if b.at >= c.at || c.at-b.at > maxReach || !isTalk(b.form) || b.form.Class != pack.Verb || !b.form.Has("persons") && !b.form.Has("weak") && !r.hostsTrip(reg, b) {
			continue
		}
		s := b.get([]pack.Marker{pack.Subj})
		if s == nil || len(s.mentions) != 1 || r.mentions[s.mentions[0]].kind != kCountry && r.mentions[s.mentions[0]].kind != kPlace {
			continue
		}
		if who := r.travellers(r.fillers(b, []pack.Marker{pack.Obj})); len(who) > 0 {
			v.who, v.to = who, r.mentionPlace(&r.mentions[s.mentions[0]])
		}
	}
	return v
}

// onlyObject reports whether a noun of travel is what another verb is about: "in Paris
// they would not comment on the minister's trip". With a word for "with" it is how
// somebody came.
func (r *reading) onlyObject(reg *region, c *clause) bool {
	if !r.pack.Order.Cases || c.support != nil || c.at == 0 {
		return false
	}
	p := &reg.chunks[c.at-1]
	if p.kind == cItem && p.is(pack.Prep) {
		return false
	}
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+maxReach/2; k++ {
		x := &reg.chunks[k]
		if x.trig != nil && x.trig.Class == pack.Verb {
			return x.feat&pack.Inf != 0 || x.feat&pack.Pl != 0
		}
		if r.boundary(x) {
			break
		}
	}
	return false
}
