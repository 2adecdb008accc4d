package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// meeting is one encounter as one clause tells of it; gather joins those of
// the same encounter.
type meeting struct {
	who      []int32
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
	attended bool // an event of many at which the participants were present
	weak     bool // its verb often means something else
	gone     bool // joined to another
	sent     int32
}

// meet makes a meeting of a clause, or adds what it says to the last one.
func (r *reading) meet(reg *region, c *clause, list []clause) {
	f := c.frame
	if c.neg || c.maybe && !c.plan {
		return
	}
	noun := c.form.Class == pack.Noun || c.form.Class == pack.Adj
	a := r.fillers(c, f.A)
	if noun {
		a = union(a, r.fillers(c, []pack.Marker{pack.Subj}))
	}
	b := r.fillers(c, f.B)
	var host place
	if noun { // "Istanbul hosted talks between"
		for i := range c.args {
			if x := c.args[i]; x.mark&pack.Subj != 0 && len(x.mentions) == 1 && r.mentions[x.mentions[0]].kind == kPlace {
				host = r.mentionPlace(&r.mentions[x.mentions[0]])
				a = minus(a, r.mentions[x.mentions[0]].who)
			}
		}
	}
	if c.passive && f.Kind == pack.FDiscuss {
		a, b = r.fillers(c, []pack.Marker{pack.By}), nil // its object is what was discussed
	}
	a, b = r.parties(a), minus(r.parties(b), a)
	if f.Kind == pack.FAttend {
		r.attend(reg, c, a)
		return
	}
	if noun && len(b) == 0 && len(a) > 0 { // "began his tour with a meeting of the king"
		b = minus(r.parties(r.fillers(c, []pack.Marker{pack.OfM})), a)
	}
	if noun && len(a) == 0 && len(b) > 0 && c.support != nil && c.get([]pack.Marker{pack.Subj}) == nil || noun && len(a) == 0 && len(b) > 0 && r.supportAfter(reg, c) {
		// "a session with Lavrov followed": with the one spoken of
		if w := r.state.subject; w >= 0 && !contains(b, w) && r.actors[w].role != "spokesperson" {
			a = []int32{w}
		}
	}
	if noun && len(a) == 0 && len(b) > 0 {
		if s := r.mainSubject(reg, c, list); s != nil {
			a = minus(r.parties(r.resolve(s, c)), b)
		}
	}
	all := union(a, b)
	if w := r.state.subject; len(all) == 1 && !noun && f.Kind == pack.FMeet && r.pack.Order.Dropped && w >= 0 && w != all[0] && r.endsAfter(reg, c) &&
		r.actors[w].role != "spokesperson" && r.actors[w].country != r.actors[all[0]].country {
		a, all = []int32{w}, []int32{w, all[0]} // "… where he met President Aoun"
		b = minus(all, a)
	}
	if !noun && c.support == nil && !r.somebody(all, c.form.Has("persons")) {
		return // states do not meet by themselves, but teams do
	}
	if noun && !r.asserted(reg, c) {
		r.addTo(reg, c, all)
		return
	}
	if c.form.Has("noinf") && r.infinitiveAfter(reg, c) {
		return // "called on X to …"
	}
	many := len(all) == 1 && r.actors[all[0]].group && r.actors[all[0]].org != ""
	if !many && (len(all) < 2 || !r.twoSides(all)) {
		r.addTo(reg, c, all)
		return
	}
	m := meeting{channel: f.Channel, format: f.Format, status: r.status(c), evidence: []text.Range{r.clauseRange(reg, c)}, rules: []string{c.form.Sec.ID}, sent: c.sent, weak: c.form.Has("weak") || f.Kind == pack.FDiscuss}
	if m.channel == "" && f.Kind != pack.FDiscuss {
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
	r.when(reg, c, &m)
	r.where(reg, c, &m)
	if m.place.empty() {
		m.place = host
	}
	m.agenda = r.topics(reg, c)
	m.setting = r.setting(reg, c)
	if r.onlyTopic(m.place, m.agenda) {
		m.place = host
	}
	if noun && c.feat&pack.Pl != 0 && len(b) > 1 && m.format != "trilateral" && m.format != "multilateral" {
		separate = true
	}
	if f.Kind == pack.FDiscuss && r.referring(c.all(f.A)) && !r.current(all) {
		r.addTo(reg, c, nil)
		return // "they discussed": who, only a meeting told of before can say
	}
	if len(b) > 1 && r.unnamed(b) && m.format == "" && !noun {
		separate = r.manyStates(b)
	}
	if m.format == "bilateral" && len(b) > 1 {
		separate = true
	}
	if m.format == "" || m.format == "bilateral" {
		for _, s := range f.B { // the counterparts of several states are met one by one
			for i := range c.args {
				for _, mi := range c.args[i].mentions {
					x := &r.mentions[mi]
					separate = separate || c.args[i].mark&s != 0 && len(x.countries) > 1 && (x.counter || x.kind == kOffice) && r.manyStates(b)
				}
			}
		}
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
	r.addMeeting(m)
}

// somebody reports whether a person, an office or a body is among the
// participants of a plain verb of meeting; strict asks for a person or an office.
func (r *reading) somebody(who []int32, strict bool) bool {
	if len(who) < 2 {
		return true // anaphors and additions are looked at elsewhere
	}
	for _, w := range who {
		switch r.actors[w].kind {
		case kPerson, kOffice:
			return true
		case kBody, kGroup, kOrg:
			if !strict {
				return true
			}
		}
	}
	return false
}

// supportAfter reports whether the verb of which a noun is the subject only says
// that it took place.
func (r *reading) supportAfter(reg *region, c *clause) bool {
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+maxReach; k++ {
		if x := &reg.chunks[k]; x.finite() {
			return x.supports()
		}
	}
	return false
}

// endsAfter reports whether nothing that could be a party follows the one
// argument that a verb has.
func (r *reading) endsAfter(reg *region, c *clause) bool {
	end := c.at + 1
	for _, a := range c.args {
		if a.from > c.at && a.mark&(pack.Subj|pack.Obj) != 0 {
			end = max(end, a.to)
		}
	}
	if end >= len(reg.chunks) {
		return true
	}
	x := &reg.chunks[end]
	return x.kind == cPunct || x.kind == cDate || x.is(pack.Prep) && x.mark&pack.With == 0 || x.is(pack.And) || x.is(pack.Adverb)
}

// referring reports whether all of some mentions have no name of their own.
func (r *reading) referring(mentions []int32) bool {
	for _, mi := range mentions {
		switch m := &r.mentions[mi]; m.kind {
		case kPronoun, kAnaphor:
		case kOffice:
			if !m.plural && !m.dual {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// current reports whether some actors are the participants of the last meeting.
func (r *reading) current(who []int32) bool {
	k := r.state.meeting
	if k < 0 || len(r.meetings[k].who) != len(who) {
		return false
	}
	for _, w := range who {
		if !contains(r.meetings[k].who, w) {
			return false
		}
	}
	return true
}

// asserted reports whether a noun's clause says that the meeting is held or
// planned, and does not only speak of one: it is the object or subject of a
// verb that says so, somebody's own, or what something happened at or after.
func (r *reading) asserted(reg *region, c *clause) bool {
	if c.support != nil || c.cancel || c.propose || c.ongoing || c.plan || c.get([]pack.Marker{pack.Poss}) != nil {
		return true
	}
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+maxReach; k++ {
		if x := &reg.chunks[k]; x.finite() {
			if x.supports() {
				return true
			}
			break
		}
	}
	if !r.pack.Order.SubjectFirst && c.get([]pack.Marker{pack.OfM, pack.Between}) != nil {
		return true
	}
	for j := c.at - 1; j >= 0 && j > c.at-8; j-- {
		x := &reg.chunks[j]
		if x.is(pack.Prep) || x.is(pack.Setting) {
			return x.is(pack.Setting) || x.mark&(pack.During|pack.AfterM|pack.Before|pack.At|pack.Beside) != 0 ||
				x.mark&(pack.In|pack.On) != 0 && !x.is(pack.Of)
		}
		if x.is(pack.Sub) && !x.is(pack.Comp) {
			return true // "after talks with", where the word is both
		}
		if x.trig != nil && isTalk(x.trig) {
			return true // "sat in on a meeting with"
		}
		if x.kind == cMent || x.kind == cPunct || x.finite() || x.trig != nil {
			return false
		}
	}
	return false
}

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
	if m.dated {
		r.state.days = m.days
	}
	if !m.place.empty() {
		r.state.where = m.place
	}
}

// unnamed reports whether all of some actors are offices without a name.
func (r *reading) unnamed(who []int32) bool {
	for _, w := range who {
		if r.actors[w].kind != kOffice {
			return false
		}
	}
	return true
}

func (r *reading) manyStates(who []int32) bool {
	for i, w := range who {
		for _, x := range who[:i] {
			if r.actors[x].country == r.actors[w].country {
				return false
			}
		}
	}
	return true
}

// parties leaves out who cannot take part in a meeting: media, generic persons.
func (r *reading) parties(who []int32) []int32 {
	var out []int32
	for _, w := range who {
		a := &r.actors[w]
		if a.kind == kMedia || a.thin || a.generic && a.country == "" || a.kind == kGroup && a.country == "" {
			continue
		}
		out = addOnce(out, w)
	}
	return out
}

func union(a, b []int32) []int32 {
	out := append([]int32(nil), a...)
	for _, w := range b {
		out = addOnce(out, w)
	}
	return out
}

func minus(a, b []int32) []int32 {
	var out []int32
	for _, w := range a {
		found := false
		for _, x := range b {
			found = found || x == w
		}
		if !found {
			out = append(out, w)
		}
	}
	return out
}

// twoSides reports whether the actors are not all one person or one state itself.
func (r *reading) twoSides(who []int32) bool {
	for _, w := range who[1:] {
		x, y := &r.actors[who[0]], &r.actors[w]
		if x.country != y.country || x.country == "" || x.kind == kPerson && y.kind == kPerson {
			return true
		}
	}
	return false
}

// mainSubject is the subject of the nearest clause to which a noun belongs.
func (r *reading) mainSubject(reg *region, c *clause, list []clause) []int32 {
	best := -1
	for i := range list {
		b := &list[i]
		if b.at == c.at || b.form.Class != pack.Verb && b.form.Class != pack.Support || b.get([]pack.Marker{pack.Subj}) == nil {
			continue
		}
		if best < 0 || abs(b.at-c.at) < abs(list[best].at-c.at) {
			best = i
		}
	}
	if best < 0 {
		// "Modi is in Singapore on a visit": no verb but "be"
		for j := 0; j+1 < c.at && j < 8; j++ {
			if x := &reg.chunks[j]; x.kind == cMent && reg.chunks[j+1].is(pack.Aux) && !r.mentions[x.idx].bare && (j == 0 || !reg.chunks[j-1].is(pack.Prep)) {
				return r.chainLeft(reg, j).mentions
			}
		}
		return nil
	}
	if abs(list[best].at-c.at) > 24 {
		return nil
	}
	return list[best].get([]pack.Marker{pack.Subj}).mentions
}

func abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}

// status is held, unless the clause says otherwise.
func (r *reading) status(c *clause) string {
	switch {
	case c.frame.Status != "":
		return c.frame.Status
	case c.cancel:
		return "cancelled"
	case c.propose && !c.plan:
		return "proposed"
	case c.plan:
		return "planned"
	case c.ongoing:
		return "ongoing"
	}
	return "held"
}

// bounds of a clause among the chunks: from the boundary before it to the one after.
func (r *reading) span(reg *region, c *clause) (from, to int) {
	from, to = c.begin, c.end
	for from > 0 {
		x := &reg.chunks[from-1]
		if x.is(pack.Comp) || x.is(pack.Rel) || semicolon(r.punct(x)) || x.kind == cQuote {
			break
		}
		if x.finite() && from-1 != c.at {
			break
		}
		from--
	}
	for p := c.begin - 1; p >= from; p-- { // another meeting or trip before it has its own day and place
		if x := &reg.chunks[p]; x.trig != nil && p != c.at && (isTrip(x.trig) || isTalk(x.trig)) && x.trig.Class == pack.Noun {
			for q := c.begin - 1; q > p; q-- {
				if y := &reg.chunks[q]; y.is(pack.And) || comma(r.punct(y)) {
					from = q
					p = -1
					break
				}
			}
			break
		}
	}
	for to < len(reg.chunks) {
		x := &reg.chunks[to]
		if x.is(pack.Comp) || x.is(pack.Rel) && to > c.at && !x.is(pack.Det) || semicolon(r.punct(x)) || x.kind == cQuote {
			break
		}
		if x.finite() && !x.supports() {
			break
		}
		to++
	}
	return from, to
}

// modify calls f for every modifier in a clause.
func (r *reading) modify(reg *region, c *clause, f func(*pack.Form)) {
	from, to := r.span(reg, c)
	for i := from; i < to; i++ {
		x := &reg.chunks[i]
		if x.kind == cItem && x.is(pack.Modifier) {
			for _, m := range r.forms(&r.items[x.item], bit(pack.Modifier)) {
				f(m)
			}
		}
	}
	// a call or a video conference in whose course something else was done
	for i := from; i < to; i++ {
		x := &reg.chunks[i]
		if x.trig != nil && x.trig.Class == pack.Noun && x.trig.Frame.Channel != "" && i != c.at && r.prepBefore(reg, i) >= 0 {
			f(x.trig)
		}
	}
	// and in the trigger itself: "paid a state visit"
	x := &reg.chunks[c.at]
	for i := x.first + 1; i < x.last; i++ {
		_, head := r.pack.Lexicon.Longest(r.doc.Tokens, i, x.last)
		r.pack.Lexicon.Each(head, r.doc.Tokens[i], func(m *pack.Form) {
			if m.Class == pack.Modifier || m.Class == pack.Noun && m.Get("kind") != "" {
				f(m)
			}
		})
	}
}

// when finds the day of a clause: the date nearest to its trigger in its own
// stretch of the sentence.
func (r *reading) when(reg *region, c *clause, m *meeting) {
	days, ok, back := r.clauseDays(reg, c, m.status == "planned" || m.status == "proposed")
	m.back = back
	if ok {
		m.days, m.dated = days, true
		if m.status == "held" && !r.ref.IsZero() && days.Start.After(r.ref) {
			m.status = "planned" // a present tense with a day to come
		}
	}
}

func (r *reading) clauseDays(reg *region, c *clause, planned bool) (days Days, ok, back bool) {
	from, to := r.span(reg, c)
	feat := c.feat
	if c.support != nil {
		feat = c.support.Feat
	}
	past := feat&pack.Past != 0 && feat&pack.Pres == 0 && c.form.Class != pack.Noun || c.support != nil && feat&pack.Past != 0
	present := feat&pack.Pres != 0 && feat&pack.Past == 0 && !r.inTitle(reg.chunks[c.at].first) && r.pack.Order.SubjectFirst && (c.form.Class != pack.Noun || c.support != nil)
	best := -1
	for i := from; i < to; i++ {
		x := &reg.chunks[i]
		if x.kind == cItem && x.set != 0 {
			for _, f := range r.forms(&r.items[x.item], bit(pack.Adverb)|bit(pack.Which)|bit(pack.Sub)|bit(pack.Prep)) {
				back = back || f.Has("back")
			}
		}
		if x.kind != cDate || r.inRelative(reg, i, c.at) {
			continue
		}
		d := r.daysOf(x.idx, planned || present)
		if r.dates[x.idx].yearless && !d.Start.IsZero() && !r.ref.IsZero() {
			switch { // the year that the verb's tense allows
			case past && !planned && d.Start.Sub(r.ref).Hours() > 24:
				d = Days{d.Start.AddDate(-1, 0, 0), d.End.AddDate(-1, 0, 0)}
			case planned && r.ref.Sub(d.End).Hours() > 24*30:
				d = Days{d.Start.AddDate(1, 0, 0), d.End.AddDate(1, 0, 0)}
			}
		}
		if r.dates[x.idx].same && d.Start.IsZero() {
			d = r.state.days
			if d.Start.IsZero() && !r.ref.IsZero() {
				d = one(r.ref)
			}
		}
		if d.Start.IsZero() {
			continue
		}
		span, had := d.End.Sub(d.Start), days.End.Sub(days.Start)
		if best < 0 || span < had || span == had && abs(i-c.at) < abs(best-c.at) {
			best, days, ok = i, d, true
		}
	}
	return days, ok, back
}

// inRelative reports whether chunk i lies in a relative clause between a
// subject and its verb at chunk at.
func (r *reading) inRelative(reg *region, i, at int) bool {
	if i > at {
		return false
	}
	rel, verb := false, false
	for k := i - 1; k >= 0 && k > i-maxReach && !rel; k-- {
		x := &reg.chunks[k]
		rel = x.is(pack.Rel)
		verb = verb || x.finite()
		if comma(r.punct(x)) || x.is(pack.Sub) {
			break
		}
	}
	if !rel {
		return false
	}
	for k := i; k < at; k++ {
		verb = verb || reg.chunks[k].finite()
	}
	return verb
}

// where finds the place of a clause: a city or state after a word for "in".
func (r *reading) where(reg *region, c *clause, m *meeting) {
	m.place = r.clausePlace(reg, c)
}

func (r *reading) clausePlace(reg *region, c *clause) place {
	for i := range c.args { // a place that a relative clause speaks of
		if a := &c.args[i]; a.mark == pack.In && len(a.mentions) == 1 && r.mentions[a.mentions[0]].kind == kPlace && a.to <= c.at {
			return r.mentionPlace(&r.mentions[a.mentions[0]])
		}
	}
	from, to := r.span(reg, c)
	best, out := -1, place{}
	for i := from; i < to; i++ {
		x := &reg.chunks[i]
		if x.is(pack.Adverb) && out.empty() {
			if f := r.form(&r.items[x.item], pack.Adverb); f.Has("here") {
				out = r.placed
			}
		}
		if x.kind != cMent || i == 0 {
			continue
		}
		m := &r.mentions[x.idx]
		if m.kind != kPlace && m.kind != kCountry {
			continue
		}
		if !r.placedAt(reg, i) {
			continue
		}
		if best >= 0 && abs(i-c.at) >= abs(best-c.at) {
			continue
		}
		p := r.mentionPlace(m)
		if p.empty() {
			continue
		}
		best, out = i, p
	}
	return out
}

// placedAt reports whether a word for "in" stands before the mention at chunk i,
// with nothing between but what says which sort of place it is.
func (r *reading) placedAt(reg *region, i int) bool {
	words, sort := false, false
	for j := i - 1; j >= 0 && j > i-7; j-- {
		x := &reg.chunks[j]
		switch {
		case x.is(pack.Prep) && x.mark&(pack.In|pack.At) != 0:
			return !words || sort
		case x.is(pack.Det):
		case x.is(pack.Of), x.kind == cMent && r.mentions[x.idx].bare:
			words = true
		case x.kind == cItem && (x.set == 0 || x.is(pack.Word) || x.is(pack.Modifier) || x.is(pack.Honorific) || x.is(pack.Side)):
			words = true
			for _, f := range r.forms(&r.items[x.item], bit(pack.Word)|bit(pack.Side)) {
				sort = sort || f.Has("place") || f.Has("capital")
			}
		default:
			return false
		}
	}
	return false
}

// mentionPlace is the place that a mention of a city or a state names.
func (r *reading) mentionPlace(m *mention) place {
	p := place{at: m.Range}
	switch {
	case m.city != nil:
		p.city, p.country = m.city.Name, m.city.Country
	case m.side && m.capital && len(m.countries) > 0: // "the Chinese capital"
		p.country = m.countries[0]
		p.city = r.pack.States[p.country].Capital
	case m.kind == kCountry && len(m.countries) > 0 && !m.bare:
		p.country = m.countries[0]
		if f := r.form(&r.items[r.itemAt[m.First]], pack.City); f != nil && m.Last-m.First == 1 && f.Country != p.country && r.spokenOf(f.Country) > r.spokenOf(p.country) {
			p.city, p.country = f.Name, f.Country // a city with the name of another state
		}
	}
	return p
}

// spokenOf counts how often persons, offices and bodies of a state are named.
func (r *reading) spokenOf(country string) int {
	n := 0
	for i := range r.actors {
		if a := &r.actors[i]; a.country == country && a.kind != kCountry {
			n += len(a.seen)
		}
	}
	return n
}

// onlyTopic reports whether a place is the one place of a phrase that names what
// was discussed: "the situation in Gaza" was not discussed in Gaza.
func (r *reading) onlyTopic(p place, agenda []text.Range) bool {
	if p.at.First >= p.at.Last {
		return false
	}
	for _, g := range agenda {
		if p.at.First < g.First || p.at.Last > g.Last {
			continue
		}
		n := 0
		for i := g.First; i < g.Last; i++ {
			if m := r.mentAt[i]; m >= 0 && r.mentions[m].First == i && (r.mentions[m].kind == kPlace || r.mentions[m].kind == kCountry && !r.mentions[m].bare) {
				n++
			}
		}
		return n == 1
	}
	return false
}

// clauseRange is the text of a clause: from its first argument to its last.
func (r *reading) clauseRange(reg *region, c *clause) text.Range {
	return r.trim(c.tok)
}

// trim leaves out punctuation at both ends.
func (r *reading) trim(g text.Range) text.Range {
	edge := func(i int32) bool {
		t := r.doc.Tokens[i]
		if t.Kind != text.Punct {
			return false
		}
		c := rune(t.Num)
		return comma(c) || semicolon(c) || colon(c) || dash(c) || r.pack.Habits.Enders[c]
	}
	for g.First < g.Last && edge(g.First) {
		g.First++
	}
	for g.First < g.Last && edge(g.Last-1) {
		g.Last--
	}
	return g
}

// attend makes a meeting of many of a clause that says who was present.
func (r *reading) attend(reg *region, c *clause, who []int32) {
	if len(who) == 0 {
		return
	}
	set := r.eventPhrase(reg, c)
	if set.First >= set.Last || !r.ofStates(set) {
		return
	}
	m := meeting{who: who, format: "multilateral", channel: "in-person", status: r.status(c), setting: set, attended: true,
		evidence: []text.Range{r.clauseRange(reg, c)}, rules: []string{c.form.Sec.ID}, sent: c.sent}
	r.when(reg, c, &m)
	r.where(reg, c, &m)
	if m.status == "ongoing" {
		m.status = "held"
	}
	for _, w := range who {
		r.actors[w].used = true
	}
	r.meetings = append(r.meetings, m)
}

// ofStates reports whether an event's name has a state, an organisation, a city
// or the name of a regular gathering in it: not every meeting is one of states.
func (r *reading) ofStates(g text.Range) bool {
	for k := r.itemAt[g.First]; k < r.itemAt[g.Last]; k++ {
		if r.items[k].set&(bit(pack.Gathering)|bit(pack.Org)|bit(pack.Country)|bit(pack.City)|bit(pack.Region)) != 0 {
			return true
		}
	}
	return false
}

// addTo gives the last meeting what a clause without two sides says of it:
// subjects, the words that speak of it, its day and place.
func (r *reading) addTo(reg *region, c *clause, who []int32) {
	k := r.state.meeting
	if k < 0 {
		return
	}
	m := &r.meetings[k]
	for _, w := range who {
		if !contains(m.who, w) {
			return
		}
	}
	if c.plan || c.cancel || c.propose {
		return
	}
	if m.channel == "" && m.sent == c.sent && c.frame.Channel != "" {
		m.channel = c.frame.Channel // "discussed … in a phone call"
	}
	if len(who) == 0 && c.frame.Kind == pack.FDiscuss && len(c.args) > 0 && c.get(c.frame.A) != nil {
		return // somebody else's discussion
	}
	for _, t := range r.topics(reg, c) {
		m.agenda = addRange(m.agenda, t)
	}
	if s := r.setting(reg, c); s.First < s.Last && m.setting.First >= m.setting.Last {
		m.setting = s
	}
	if p := r.clausePlace(reg, c); !p.empty() && m.place.empty() {
		m.place = p
	}
}

func contains(s []int32, w int32) bool {
	for _, x := range s {
		if x == w {
			return true
		}
	}
	return false
}

func addRange(s []text.Range, g text.Range) []text.Range {
	for _, x := range s {
		if x.First < g.Last && g.First < x.Last {
			return s
		}
	}
	return append(s, g)
}
