package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// Deeds that two do to each other, and whose "and" is a "with", where what a preposition
// marks stands before the verb: "A with B breaks off relations".

// mutualEnds gives the ends of an event whose doer and other end are joined before the
// verb. Of what they do together (COOPERATE, or a form that is mutual) both are at both
// ends; of what one does to the other the first is the doer.
func (r *reading) mutualEnds(c *clause, typ string, src, tgt []int32, slots []pack.Marker) (a, b []int32) {
	with := slices.Contains(slots, pack.With)
	if n := len(r.meetings) - 1; typ == "AGREE" && len(src) == 1 && len(tgt) == 0 && n >= 0 && r.meetings[n].sent == c.sent && slices.Contains(r.meetings[n].who, src[0]) && len(r.meetings[n].who) > 1 && len(r.meetings[n].who) < 4 {
		return r.meetings[n].who, r.meetings[n].who // "A with B talked, then signed"
	}
	switch {
	case !r.pack.Order.MarkedBefore || !with || typ == "AGREE":
	case typ == "COOPERATE" || c.form.Has("mutual"):
		if all := union(src, tgt); len(src) > 0 && len(all) > 1 {
			return all, all
		}
	case len(src) == 2 && len(tgt) == 0:
		return src[:1], src[1:]
	}
	return src, tgt
}

// threatened reports whether a verb only says what somebody threatens to do, or what
// somebody is thanked for: a verb of that kind stands before it in its stretch of words,
// and its own subject is not the one before that verb.
func (r *reading) threatened(reg *region, c *clause) bool {
	if !r.pack.Order.MarkedBefore || c.form.Class != pack.Verb {
		return false
	}
	for k := c.at - 1; k >= r.stretch(reg, c.at) && c.at-k < maxReach; k-- {
		x := &reg.chunks[k]
		if x.kind == cItem && x.trig == nil && r.joinsBehind(reg, k) {
			return false // "condemned A and expelled B": no more what A is condemned for
		}
		if x.kind != cItem || x.trig == nil || x.trig.Class != pack.Verb {
			continue
		}
		s := c.get([]pack.Marker{pack.Subj})
		for _, t := range x.trigs {
			switch {
			case t.Frame.Kind == pack.FSay && t.Frame.Also == "REQUEST" && t.Frame.Needs&pack.NRest == 0, t.Frame.Type == "THREATEN":
				return true
			case t.Frame.Kind != pack.FEvent || s == nil || s.from <= k:
			case t.Frame.Type == "SUPPORT", t.Frame.Type == "ACCUSE" && c.frame.Type != "ACCUSE":
				return true
			}
		}
	}
	return false
}

// struckRegion is the state of the region that an attack, a blockade or a withdrawal is
// said to be of: behind the verb, or behind a word for "from" before it.
func (r *reading) struckRegion(reg *region, c *clause, typ string) []int32 {
	switch {
	case typ != "ASSAULT" && typ != "COERCE" && typ != "RETREAT" && typ != "AID":
		return nil
	case !r.pack.Order.MarkedBefore:
		return r.regionBehind(reg, c)
	case typ == "AID":
		return nil
	}
	for k := max(r.stretch(reg, c.at), c.at-maxAdverbials); k < len(reg.chunks) && k < c.at+4; k++ {
		x := &reg.chunks[k]
		if x.kind != cItem || !x.is(pack.Region) || k < c.at && !c.passive && (k == 0 || !reg.chunks[k-1].is(pack.Prep)) {
			continue
		}
		if f := r.form(&r.items[x.item], pack.Region); f != nil && f.Country != "" {
			return []int32{r.keyed(kCountry, f.Country, "", "")}
		}
	}
	return nil
}

// regionBehind is the state of the region behind a verb, before any mark, verb or other
// name: "struck targets in southern Lebanon".
func (r *reading) regionBehind(reg *region, c *clause) []int32 {
	for k := c.at + 1; c.form.Class == pack.Verb && k < len(reg.chunks) && k < c.at+maxStruck; k++ {
		x := &reg.chunks[k]
		if x.kind == cMent || x.kind == cPunct || x.kind == cQuote || x.kind == cItem && (x.finite() || x.is(pack.Comp) && !x.is(pack.Det) || x.is(pack.Rel)) {
			return nil
		}
		if x.kind != cItem || !x.is(pack.Region) {
			continue
		}
		if f := r.form(&r.items[x.item], pack.Region); f != nil && f.Country != "" && !f.Alt && !r.ownerAt(reg, k+1) {
			return []int32{r.keyed(kCountry, f.Country, "", "")}
		}
		return nil
	}
	return nil
}

// beforePhrase is the subject with which a stretch of words [begin,j) begins, where a
// phrase follows it that tells with a clause of its own about what or towards whom: "A
// about B's joining in C to D protested". Nil if there is none.
func (r *reading) beforePhrase(reg *region, c *clause, begin, j int) *arg {
	for k := begin + 1; k < j; k++ {
		x := &reg.chunks[k]
		if x.kind == cItem && x.trig != nil && x.finite() && x.trig.Frame.Kind != pack.FOther && x.trig.Frame.Kind != pack.FSupport {
			return nil
		}
		if x.kind != cItem || !x.is(pack.Prep) || x.is(pack.And) || x.mark&(pack.About|pack.To|pack.Against) == 0 || k+1 == j {
			continue
		}
		for n := k + 1; n < c.at; n++ {
			if y := &reg.chunks[n]; y.finite() && y.trig.Frame.Kind == pack.FSay {
				return nil
			}
		}
		g, _ := r.opener(reg, begin, k)
		if g == nil || len(g.mentions) == 0 || g.to > k {
			return nil
		}
		return &arg{mark: pack.Subj, mentions: g.mentions, from: g.from, to: g.to}
	}
	return nil
}

// topicEnd notes towards whom a deed is that the stretch of words before the verb's own
// begins with: "towards A's measures, B protests".
func (r *reading) topicEnd(reg *region, c *clause) {
	from := r.stretch(reg, c.at)
	if c.frame.Kind != pack.FEvent || from < 2 || !comma(r.punct(&reg.chunks[from-1])) || !slices.Contains(c.frame.B, pack.To) || c.get([]pack.Marker{pack.To, pack.Obj}) != nil {
		return
	}
	p := r.stretch(reg, from-1)
	x := &reg.chunks[p]
	if x.kind != cItem || !x.is(pack.Prep) || x.mark&(pack.To|pack.Against) == 0 {
		return
	}
	for n := p + 1; n < from-1; n++ {
		y := &reg.chunks[n]
		if y.finite() && y.trig.Frame.Kind == pack.FSay {
			return
		}
		if y.kind != cMent {
			continue
		}
		if m := &r.mentions[y.idx]; m.kind != kPossessive {
			c.args = append(c.args, arg{mark: pack.To, mentions: []int32{y.idx}, from: p, to: from - 1})
		}
		return
	}
}

// topicOpens keeps in mind the person with whom a sentence begins, whatever its verb.
func (r *reading) topicOpens(reg *region) bool {
	if reg.quote >= 0 || len(reg.chunks) == 0 {
		return false
	}
	begin := r.pastHowever(reg)
	end := begin
	for end < len(reg.chunks) && end < maxSubject {
		m := r.punct(&reg.chunks[end])
		if comma(m) && !listComma(m) || semicolon(m) || colon(m) || r.pack.Habits.Enders[m] || r.endsWithComma(&reg.chunks[end]) {
			break
		}
		end++
	}
	g, _ := r.opener(reg, begin, end)
	if g == nil || len(g.mentions) != 1 {
		return false
	}
	m := &r.mentions[g.mentions[0]]
	if m.kind != kPerson || len(m.who) != 1 || r.actors[m.who[0]].role == "spokesperson" {
		return false
	}
	if m.who[0] != r.state.subject {
		r.state.before, r.state.subject = r.state.subject, m.who[0]
	}
	return true
}

// daysBefore is the days of a clause without any of its own whose subject stands in an
// earlier stretch of its sentence: those told there; else those of the chronicle's entry.
func (r *reading) daysBefore(reg *region, c *clause) (Days, bool) {
	if !r.pack.Order.MarkedBefore || c.quote >= 0 {
		return Days{}, false
	}
	from := r.stretch(reg, c.at)
	if a := c.get([]pack.Marker{pack.Subj}); from > 0 && (a == nil || a.from < from || a.from >= a.to || c.passive || !c.plan && !c.cancel && !c.propose && r.pronounIn(c)) {
		for k := from - 1; k >= 0 && from-k < maxReach; k-- {
			if x := &reg.chunks[k]; x.kind == cDate {
				if d := r.daysOf(x.idx, c.plan); !d.Start.IsZero() {
					return d, true
				}
			} else if x.finite() && x.trig.Frame.Kind == pack.FSay {
				break
			}
		}
	}
	if len(reg.chunks) > 1 && reg.chunks[0].kind == cDate && comma(r.punct(&reg.chunks[1])) && from > 1 { // "In October, A came to B, where C met him"
		if d := r.daysOf(reg.chunks[0].idx, c.plan); !d.Start.IsZero() {
			return d, true
		}
	}
	if e := r.entryOf(c.sent); e != nil && !e.days.Start.IsZero() {
		return e.days, true
	}
	return Days{}, false
}

// together reports whether a meeting is one with all whom a word for "with" before its
// verb names: "with A, B and C talked".
func (r *reading) together(c *clause, format string) bool {
	w := c.get([]pack.Marker{pack.With})
	return r.pack.Order.MarkedBefore && w != nil && w.mark&pack.In == 0 && format != "bilateral"
}

// provoker is at whom a protest, or support, without an object is: the state, or a body or an officer
// of a state, with which the stretch of words before the verb's own begins, "A's side
// again abuses X, B firmly opposes (it)".
func (r *reading) provoker(reg *region, c *clause, src []int32) []int32 {
	from := r.stretch(reg, c.at)
	s := c.get([]pack.Marker{pack.Subj})
	if !r.pack.Order.MarkedBefore || c.form.Class != pack.Verb || from < 2 || len(src) != 1 && !r.doneByUs(c) || s == nil || s.from < from || s.to <= s.from || !comma(r.punct(&reg.chunks[from-1])) {
		return nil
	}
	for n := c.at + 1; n < len(reg.chunks) && n < c.at+4; n++ {
		if reg.chunks[n].kind == cMent || reg.chunks[n].kind == cItem && reg.chunks[n].trig == nil && reg.chunks[n].set&smallWords == 0 {
			return nil // what is opposed, is told
		} else if reg.chunks[n].kind == cPunct {
			break
		}
	}
	for n := 0; n < 3 && from > 1 && comma(r.punct(&reg.chunks[from-1])); n++ {
		to := from - 1
		from = r.stretch(reg, to)
		k := from
		for k < to && (reg.chunks[k].kind == cDate || reg.chunks[k].kind == cItem && reg.chunks[k].trig == nil && reg.chunks[k].set&smallWords != 0 && !reg.chunks[k].is(pack.Prep)) {
			k++
		}
		if k < to && reg.chunks[k].kind == cItem && reg.chunks[k].finite() {
			continue // a stretch without a subject goes on from the one before
		}
		if k < to && reg.chunks[k].kind != cMent {
			return r.doerOfThis(reg, k, src)
		}
		if k >= to {
			return nil
		}
		switch m := &r.mentions[reg.chunks[k].idx]; m.kind {
		case kCountry, kBody, kPerson, kOffice, kPlace:
			if m.kind == kPlace && !m.city.Is(pack.Capital) {
				return nil
			}
			if who := r.resolve([]int32{reg.chunks[k].idx}, c); len(who) == 1 && r.actors[who[0]].country != "" && (len(src) == 0 || r.actors[who[0]].country != r.actors[src[0]].country) {
				return who
			}
		}
		return nil
	}
	return nil
}

// wondered reports whether a word that asks stands among tokens of a headline: "what the
// two talked about".
func (r *reading) wondered(from, to int32) bool {
	for k := r.itemAt[from]; k < r.itemAt[to]; k++ {
		if f := r.form(&r.items[k], pack.Word); f != nil && f.Has("asks") {
			return true
		}
	}
	return false
}

// pronounIn reports whether a pronoun is among those whom a clause names: it goes on from
// what stands before it.
func (r *reading) pronounIn(c *clause) bool {
	for i := range c.args {
		for _, mi := range c.args[i].mentions {
			if r.mentions[mi].kind == kPronoun {
				return true
			}
		}
	}
	return false
}

// besidesPlanned makes a verb behind a word for "besides" as planned as what the stretch of words
// after it tells: "besides seeing A, will talk with B".
func (r *reading) besidesPlanned(reg *region, c *clause) {
	k := c.at - 1
	if k < 0 || reg.chunks[k].kind != cItem {
		return
	}
	if f := r.form(&r.items[reg.chunks[k].item], pack.Prep); f == nil || !f.Has("besides") {
		return
	}
	marks := 0
	for n := c.at + 1; n < len(reg.chunks) && marks < 2 && n < c.at+maxReach; n++ {
		x := &reg.chunks[n]
		if m := r.punct(x); comma(m) && !listComma(m) || semicolon(m) {
			marks++
		}
		c.plan = c.plan || marks == 1 && x.kind == cItem && x.is(pack.Plan)
	}
}

// onTrips gives a planned meeting without days those of the planned trip of one of its two
// to the state of the other.
func (r *reading) onTrips() {
	for i := range r.meetings {
		m := &r.meetings[i]
		if m.gone || m.status != "planned" || !m.days.Start.IsZero() || len(m.who) != 2 {
			continue
		}
		for k := range r.visits[:min(len(r.visits), maxApart)] {
			v := &r.visits[k]
			if v.status != "planned" || v.days.Start.IsZero() || v.days.End.Sub(v.days.Start) > 2*maxTrip || !r.shareTraveller(v.who, m.who) || !r.atHomeIn(m, v) && (m.place.city == "" || m.place.city != v.to.city || len(v.evidence) == 0 || m.sent-r.sent[v.evidence[0].First] > 1) {
				continue
			}
			if !m.days.Start.IsZero() && v.days.End.Sub(v.days.Start) <= m.days.End.Sub(m.days.Start) {
				continue // told of more exactly before
			}
			if m.days = v.days; m.place.empty() {
				m.place = place{country: v.to.country}
			}
		}
	}
}

// besidePlanned reports whether a noun of meeting stands behind a word for "before" or
// "after" that follows a verb of what is planned: "will be received by A before talks with
// B".
func (r *reading) besidePlanned(reg *region, c *clause, before []clause) bool {
	j := c.at - 1
	for j > 0 && j > c.at-4 && reg.chunks[j].kind == cItem && !reg.chunks[j].is(pack.Prep) {
		j--
	}
	if x := &reg.chunks[max(j, 0)]; j <= 0 || x.kind != cItem || !x.is(pack.Prep) || x.mark&(pack.Before|pack.AfterM) == 0 {
		return false
	}
	for i := len(before) - 1; i >= 0; i-- {
		if b := &before[i]; b.form.Class == pack.Verb && b.frame.Kind != pack.FSay {
			return b.plan && !b.cancel && b.at >= r.stretch(reg, j)
		}
	}
	return false
}
