package reader

import (
	"strings"

	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// event is what one actor does or declares towards another.
type event struct {
	typ      string
	source   []int32
	target   []int32
	evidence text.Range
	rule     string
	form     *pack.Form
	own      bool // its doer is the first person: whoever says so
}

// chargedWith reports whether a participle with its auxiliary in the infinitive, behind a
// word for "of", is what the verb before it holds against its object, or thanks it for:
// "accuse A d'avoir aidé B".
func (r *reading) chargedWith(reg *region, c *clause) bool {
	if !r.pack.Order.Incise || !c.perfect {
		return false
	}
	for k := c.at - 1; k >= 0 && k > c.at-5; k-- {
		x := &reg.chunks[k]
		if x.kind != cItem || x.finite() {
			return false
		}
		if x.is(pack.Of) {
			return true
		}
	}
	return false
}

// yields are the types of events that somebody who refuses them rejects.
var yields = map[string]bool{"CONCEDE": true, "RETREAT": true, "AID": true, "SUPPORT": true, "COOPERATE": true, "AGREE": true}

// event makes an event of a clause with a doer and one to whom it is done.
func (r *reading) event(reg *region, c *clause) {
	f := c.frame
	typ := f.Type
	if f.Kind == pack.FSay {
		typ = f.Also
	}
	form := c.form
	if c.refused && yields[typ] && c.form.Class == pack.Verb {
		typ, form = "REJECT", nil // "refused to free two sailors"
	} else if c.neg || c.plan {
		return
	}
	if c.maybe || c.cancel || r.onlyAsked(reg, c) || c.propose && typ != "REJECT" || c.infinitive && r.infinitiveApart(reg, c) || typ == "AGREE" && r.agreedThat(reg, c) {
		return
	}
	if n := c.at + 1; r.pack.Order.MarkedBefore && n < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].is(pack.Of) && !(c.passive && c.get([]pack.Marker{pack.Subj}) != nil && c.get([]pack.Marker{pack.Obj}) != nil) {
		return // "the reached OF consensus": spoken of, not told; but "the by-A struck OF ship of B"
	}
	if f.Kind == pack.FEvent && f.Needs == pack.NInf && !r.infinitiveAfter(reg, c) {
		return
	}
	if n := c.at + 1; reg.chunks[c.at].tail != 0 && typ == "AGREE" && n < len(reg.chunks) && reg.chunks[n].kind == cDate && !r.infinitiveAfter(reg, c) {
		return // "agreed on Friday that"
	}
	noun := c.form.Class == pack.Noun || c.form.Class == pack.Adj
	if !noun && (r.alleged(reg, c) || r.threatened(reg, c) || r.chargedWith(reg, c) || r.deniedDeed(reg, c) || r.onlyCharged(reg, c, typ) || r.onlyThreatened(reg, c)) || !r.objectFits(reg, c) {
		return
	}
	if r.pack.Order.Incise && f.Kind == pack.FEvent && !noun {
		if in, ok := r.inciseAt(reg, c.at); ok && in.from > 0 { // "…, the minister denounced, before the council": words
			return
		}
	}
	if noun && (c.support == nil && r.namedInDeed(reg, c) || c.support != nil && c.support.Has("receives") || r.inTail(reg, c)) || r.onTheTable(reg, c) || r.wouldBe(reg, c) || r.onlySought(reg, c) || noun && (agentless(c) || r.putOff(reg, c) || r.onlyDue(reg, c)) {
		return // "condemned the attack of X on Y", "on lifting visas views exchanged"
	}
	if typ == "REQUEST" && !noun && r.invites(reg, c) {
		return
	}
	r.withoutCharge(reg, c, typ)
	src := r.fillers(c, f.A)
	if two := r.signedThere(reg, c, typ); len(src) == 0 && two != nil {
		r.events = append(r.events, event{typ: typ, source: two, target: two, evidence: r.eventRange(reg, c), rule: c.form.Sec.ID, form: form})
		return
	}
	if c.passive && len(src) == 0 && c.form.Has("receives") {
		src = r.house(c) // "was summoned to the ministry"
	}
	var of []int32 // the other end of a noun that has its owner
	if noun {
		if p := c.get([]pack.Marker{pack.Poss}); p != nil && typ == "AGREE" && c.support == nil && r.mentions[p.mentions[0]].kind == kPossessive {
			return // "go back on its agreement with": spoken of, not told
		}
		if p := c.get([]pack.Marker{pack.Poss}); p != nil && len(r.resolve(p.mentions, c)) == 0 && (c.support == nil || c.get([]pack.Marker{pack.Subj}) == nil && len(c.implied) == 0) {
			return // "its war": whose, is not known
		}
		if own := r.owners(c); len(own) > 0 {
			if src = own; slices.Contains(f.B, pack.OfM) || !slices.Contains(f.A, pack.OfM) {
				of = r.fillers(c, []pack.Marker{pack.OfM})
			}
		}
	}
	if noun && len(src) == 0 && (c.support != nil || typ != "ASSAULT") { // "cancelled a deal after an attack": not his
		src = r.fillers(c, []pack.Marker{pack.Subj})
	}
	if p := c.get([]pack.Marker{pack.OfM}); noun && len(src) == 0 && p != nil && p.from == c.at+1 {
		for i := range c.args {
			if a := &c.args[i]; a.from != p.from && a.mark&pack.To != 0 { // "(voiced) the thanks of Tehran to the government"
				src = r.resolve(p.mentions, c)
			}
		}
	}
	if a := c.get([]pack.Marker{pack.Subj}); c.passive && !noun && r.pack.Order.Inverted && !r.pack.Order.Cases && (a == nil || a.to <= c.at) && c.get([]pack.Marker{pack.By}) == nil && !(len(src) > 0 && c.form.Has("receives")) {
		return // "the sanctions imposed on Moscow": by whom, it does not say
	}
	struck := false
	if len(src) == 0 {
		src = r.strikers(reg, c)
		struck = len(src) > 0
	}
	if a := c.get([]pack.Marker{pack.Subj}); c.passive && !struck && !noun && !r.pack.Order.Inverted && !r.pack.Order.MarkedBefore && (a == nil || a.to <= c.at) && c.get([]pack.Marker{pack.Obj}) != nil && c.get([]pack.Marker{pack.By}) == nil && !(len(src) > 0 && c.form.Has("receives")) {
		return // "the attack in which two soldiers were killed": by whom, it does not say
	}
	if c.passive && !noun && r.pack.Order.Auxiliary && r.ofThing(reg, c) {
		return // "the summit convened by A": a thing is convened
	}
	people := false
	if len(src) == 0 && !noun {
		src = r.peopleAt(reg, c)
		people = len(src) > 0
	}
	if len(src) == 0 && !noun {
		src = r.postedWhere(c, typ)
	}
	src = r.doers(src)
	slots := f.B
	if f.Kind == pack.FSay {
		slots = f.To
	}
	tgt := r.toWhom(reg, c, typ, slots, src, people)
	if len(tgt) == 0 {
		tgt = of
	}
	if noun && len(src) > 0 && len(r.notOwn(minus(r.doers(tgt), src), src)) == 0 { // "Tehran's thanks to the government": past the owner
		for _, m := range slots {
			for i := range c.args {
				if a := &c.args[i]; a.mark&m != 0 && a.mark&pack.OfM == 0 || a.mark&m&^pack.OfM != 0 {
					if x := r.notOwn(minus(r.doers(r.resolve(a.mentions, c)), src), src); len(x) > 0 {
						tgt = x
						break
					}
				}
			}
		}
	}
	between, ends := c.get([]pack.Marker{pack.Between}), []int32(nil)
	if between != nil {
		ends = r.doers(r.resolve(between.mentions, c))
	}
	if noun && between != nil && (len(src) == 0 || typ == "AGREE" && len(ends) > 1 && slices.Contains(f.A, pack.Between)) { // whoever welcomes an agreement between two, it is theirs
		if len(ends) < 2 || r.anonymous(ends) {
			return
		}
		src, tgt = ends[:1], ends[1:]
	} else if len(tgt) == 0 && !(typ == "REQUEST" && !noun && r.pack.Order.Inverted && r.infinitiveAfter(reg, c)) && !(typ == "AGREE" && (len(src) > 1 || r.pack.Order.MarkedBefore)) {
		if n := c.at + 1; f.Kind == pack.FSay && typ == "REJECT" && n < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].is(pack.Comp) {
			return // "denied that Russia plans to": who charged him, it does not say
		}
		if tgt = r.sufferer(reg, c); len(tgt) == 0 {
			tgt = r.nearTarget(reg, c, src)
		}
		if typ != "REQUEST" && typ != "AID" && r.anonymous(tgt) {
			tgt = nil // "protested against the deportation of migrants"
		}
		if len(tgt) == 0 {
			tgt = r.targetBefore(reg, c)
		}
		if len(tgt) == 0 {
			tgt = r.pointsBack(reg, c, typ, src)
		}
		if len(tgt) == 0 {
			tgt = r.apposedDeed(reg, c, typ)
		}
		if r.pack.Order.Cases && r.homely(src, tgt) { // "denied reports of the minister's meeting"
			tgt = nil
		}
	}
	if len(tgt) == 0 && (typ == "REJECT" || typ == "ACCUSE" || typ == "SUPPORT") {
		tgt = r.provokedBy(reg, c, typ, src)
	}
	if len(tgt) == 0 {
		tgt = r.retaliates(c, src)
	}
	r.summonedFrom(c, src, tgt)
	tgt = minus(r.peopleToo(typ, tgt, src), src)
	tgt = r.notOwn(tgt, src)
	src = r.bothSigned(reg, c, src, tgt)
	src, tgt = r.mutualEnds(c, typ, src, tgt, slots)
	if (typ == "COOPERATE" || c.form.Has("mutual")) && len(src) > 1 && len(tgt) == 0 {
		tgt = src
	}
	if typ == "AGREE" {
		all := union(src, tgt)
		b := c.get(slots)
		if len(src) > 1 && !noun && b != nil && b.mark&(pack.With|pack.Between|pack.By|pack.Subj) == 0 {
			all = src // "the two agreed to withdraw troops"
		}
		if len(src) > 1 && len(tgt) == 0 || len(src) > 1 && !noun && b != nil && b.mark&(pack.With|pack.Between|pack.By|pack.Subj) == 0 || b != nil && b.mark&(pack.With|pack.Between) != 0 {
			src, tgt = all, all
			if len(all) < 2 {
				return
			}
		}
	}
	if len(src) == 1 && len(tgt) == 1 && (r.pack.Order.MarkedBefore && r.actors[src[0]].kind == kCountry || r.pack.Order.Cases && r.actors[src[0]].kind == kBody && r.actors[src[0]].country != "") && r.actors[tgt[0]].country == r.actors[src[0]].country && typ != "AGREE" {
		return // a state towards its own
	}
	if a := r.nearest(c, slots); typ == "REQUEST" && !noun && a != nil && a.from > c.at && r.pastInfinitive(reg, c, a) {
		return // "instó a reemplazar a la OEA": whom, it does not say
	}
	if typ == "REQUEST" && r.pack.Order.Inverted {
		tgt = r.notSubordinate(tgt, src)
	}
	if !struck && (c.form.Has("armed") || typ == "ASSAULT" && r.pack.Order.Inverted) {
		src = slices.DeleteFunc(src, func(w int32) bool { return r.unarmed(w) || c.form.Has("armed") && !r.forces(w) })
	}
	own := len(src) == 0 && len(tgt) > 0 && typ != "AGREE" && typ != "COOPERATE" && r.doneByUs(c) && !r.anonymous(tgt)
	if own {
		for _, w := range tgt {
			r.actors[w].used = true
		}
		r.events = append(r.events, event{typ: typ, target: tgt, evidence: r.eventRange(reg, c), rule: c.form.Sec.ID, form: c.form, own: true})
		return
	}
	if len(src) == 0 || len(tgt) == 0 || r.anonymous(src) && r.anonymous(tgt) || !r.bothEnds(src, tgt) {
		return
	}
	if typ == "SANCTION" && !slices.ContainsFunc(tgt, func(w int32) bool { return !r.sameSide(w, src[0]) }) {
		return // a ministry's on its own president: another's, told of
	}
	for _, w := range union(src, tgt) {
		r.actors[w].used = true
	}
	e := event{typ: typ, source: src, target: tgt, evidence: r.eventRange(reg, c), rule: c.form.Sec.ID, form: form}
	r.events = append(r.events, e)
}

// eventOf gives an event its public form. What its words tell of its mode, contexts and
// code stands in the pack beside them.
func (r *reading) eventOf(e *event, ids func([]int32) []int) Event {
	out := Event{Type: e.typ, CAMEO: r.pack.CAMEO[e.typ], Source: ids(e.source), Target: ids(e.target), Evidence: r.spanOf(e.evidence), Rules: []string{e.rule}}
	if e.form == nil {
		return out
	}
	out.Mode = e.form.Get("mode")
	if code := e.form.Get("cameo"); code != "" {
		out.CAMEO = code
	}
	if list := e.form.Get("context"); list != "" {
		out.Context = strings.Split(list, ",")
	}
	return out
}

// infinitiveAfter reports whether a verb's object is asked to do something: an
// infinitive comes in its clause.
func (r *reading) infinitiveAfter(reg *region, c *clause) bool {
	for j := c.at + 1; j < len(reg.chunks) && j < c.at+16; j++ {
		x := &reg.chunks[j]
		p := j - 1
		for p > c.at+1 && (reg.chunks[p].clitic != 0 || reg.chunks[p].is(pack.Pronoun) || reg.chunks[p].kind == cMent && r.mentions[reg.chunks[p].idx].kind == kPronoun) {
			p-- // "called X in order to tell him"
		}
		if y := &reg.chunks[p]; x.feat&pack.Inf != 0 && y.is(pack.Prep) && y.mark&pack.For != 0 && y.mark&pack.To == 0 {
			return false // "called X in order to thank him"
		}
		if x.feat&(pack.Base|pack.Inf) != 0 && j > 0 && reg.chunks[j-1].is(pack.Prep) && reg.chunks[j-1].mark&pack.To != 0 || x.feat&pack.Inf != 0 {
			return true
		}
		if x.finite() || x.is(pack.Comp) || semicolon(r.punct(x)) || x.kind == cQuote {
			return false
		}
	}
	return false
}

// nearest is the first filled of several places that names a party: groups of
// no state are passed over for what comes after.
func (r *reading) nearest(c *clause, slots []pack.Marker) *arg {
	var best *arg
	for pass := 0; pass < 2 && best == nil; pass++ {
		for i := range c.args {
			a := &c.args[i]
			fits := false
			for _, s := range slots {
				fits = fits || a.mark&s != 0
			}
			if !fits || len(a.mentions) == 0 || best != nil && best.from <= a.from {
				continue
			}
			if m := &r.mentions[a.mentions[0]]; pass == 0 && (m.kind == kGroup && len(m.countries) == 0 || m.kind == kPronoun) {
				continue
			}
			best = a
		}
	}
	return best
}

// marks joins markers.
func marks(list []pack.Marker) (out pack.Marker) {
	for _, m := range list {
		out |= m
	}
	return out
}

// nearTarget is whom a clause without an object concerns: the owner or the
// state of what its object names ("welcomed Beijing's initiatives").
func (r *reading) nearTarget(reg *region, c *clause, src []int32) []int32 {
	for j, n := c.at+1, 0; j < len(reg.chunks) && n < 9 && !r.carriesOver(c); j, n = j+1, n+1 {
		x := &reg.chunks[j]
		if x.is(pack.Rel) {
			if mi := r.doerOf(reg, j); mi >= 0 {
				return r.resolve([]int32{mi}, c)
			}
		}
		if x.kind == cQuote || x.is(pack.Comp) || x.is(pack.Sub) && !x.is(pack.Prep) || x.is(pack.Rel) || x.finite() || x.is(pack.And) && r.clauseAfterAnd(reg, j) {
			return nil
		}
		if (c.frame.Type == "REQUEST" || c.frame.Also == "REQUEST") && x.trig != nil && x.feat&pack.Inf != 0 {
			return nil // "demanded of all to break with X"
		}
		if x.trig != nil && x.trig.Class == pack.Verb && c.form.Class == pack.Noun && reg.chunks[j-1].is(pack.Aux) {
			return nil // "the Kenyan strikes were condemned by Norway"
		}
		if k := r.asideEnd(reg, c, j); k > j && comma(r.punct(x)) {
			j = k
			continue
		}
		if m := r.punct(x); comma(m) || semicolon(m) || colon(m) || x.kind == cDate && r.items[r.itemAt[x.last-1]].is(pack.Prep) {
			return nil
		}
		if x.is(pack.Prep) && r.pack.Order.MarkedBefore && x.mark&pack.To != 0 {
			return nil // what is done to that one follows
		}
		if x.is(pack.Prep) && !x.is(pack.And) && j > c.at+1 && x.mark&(pack.In|pack.At|pack.During|pack.Beside|pack.AfterM|pack.Before|pack.Through) != 0 && x.mark&(pack.OfM|pack.By|pack.From) == 0 && !(c.frame.Type == "ASSAULT" && c.form.Class == pack.Noun && x.mark&marks(c.frame.B) != 0) {
			return nil // "condemned the attack in a telegram to the president"
		}
		if c.frame.Type == "ACCUSE" && x.is(pack.Prep) && !x.is(pack.And) && (x.mark&(pack.On|pack.Against) != 0 && x.mark&(pack.With|pack.OfM) == 0 || x.mark == pack.About && reg.chunks[j-1].trig != nil) && j > c.at+1 {
			return nil // "condemned the attack on Doha": that is not who did it
		}
		if x.kind != cMent || r.ownerAt(reg, j+1) && len(r.notOwn(r.resolve([]int32{x.idx}, c), src)) == 0 { // "reaffirmed Norway's support for"
			continue
		}
		q := j - 1
		for q > c.at && !(reg.chunks[q].kind == cItem && reg.chunks[q].is(pack.Prep)) {
			q--
		}
		if c.frame.Type == "AGREE" && q > c.at && reg.chunks[q].mark&(pack.With|pack.Between|pack.To|marks(c.frame.B)) == 0 {
			continue // "signed a memorandum on rebuilding Ukraine": not with it
		}
		if q == c.at+1 && !reg.chunks[q].is(pack.And) && reg.chunks[q].mark&(pack.In|pack.At) != 0 && reg.chunks[q].mark&(pack.OfM|pack.By|pack.From|marks(c.frame.B)) == 0 {
			continue // "denounced before the UN the raid of": not whom
		}
		part := false
		for _, a := range c.args {
			part = part || (a.mark&(pack.Subj|pack.Poss) != 0 || r.pack.Order.Cases && a.mark == pack.By && c.form.Class == pack.Noun || a.mark&pack.OfM != 0 && c.form.Class == pack.Noun && slices.Contains(c.frame.A, pack.OfM) && !slices.Contains(c.frame.B, pack.OfM)) && a.from <= j && j < a.to
		}
		if part {
			continue
		}
		m := &r.mentions[x.idx]
		if m.bare && len(m.countries) > 0 {
			return []int32{r.keyed(kCountry, m.countries[0], "", "")}
		}
		if byAgent(c) {
			continue // "A's charges B rejected"
		}
		if m.kind == kPossessive || m.kind == kPronoun || m.kind == kAnaphor || m.kind == kGroup && len(m.countries) == 0 && c.frame.Type == "MOBILIZE" || m.kind == kPlace && (!m.city.Is(pack.Capital) || r.items[r.itemAt[m.First]].is(pack.Det)) {
			continue
		}
		if r.pack.Order.Cases && r.genitive([]int32{x.idx}) { // "condemned the acts of A and B"
			return r.resolve(r.chainRight(reg, j).mentions, c)
		}
		return r.resolve([]int32{x.idx}, c)
	}
	return nil
}

// doerOf is the subject behind the verb of a relative clause that begins at chunk
// j, where a pronoun says that what the relative stands for is not the subject:
// "praised what Egypt did", "the attack that Israel carried out". -1 if none.
func (r *reading) doerOf(reg *region, j int) int32 {
	if r.pack.Order.Inverted {
		return r.relativeDoer(reg, j)
	}
	if j+2 >= len(reg.chunks) || !reg.chunks[j+1].finite() {
		return -1
	}
	back := false
	for k := j + 2; k < len(reg.chunks) && k < j+6; k++ {
		x := &reg.chunks[k]
		switch {
		case x.kind == cMent && (r.mentions[x.idx].kind == kPossessive || r.mentions[x.idx].kind == kPronoun):
			back = true
		case x.kind == cMent && back && !r.mentions[x.idx].bare && r.named(&r.mentions[x.idx]):
			return x.idx
		case x.is(pack.Prep) && !back, x.kind == cItem && x.is(pack.Adverb):
		default:
			return -1
		}
	}
	return -1
}

// eventRange is the clause with what its verb says, up to the sentence's next turn.
func (r *reading) eventRange(reg *region, c *clause) text.Range {
	end := c.end
	for end < len(reg.chunks) {
		x := &reg.chunks[end]
		m := r.punct(x)
		if semicolon(m) || x.kind == cQuote || comma(m) && end+1 < len(reg.chunks) && (reg.chunks[end+1].is(pack.And) || reg.chunks[end+1].is(pack.Sub) || reg.chunks[end+1].finite() || reg.chunks[end+1].trig != nil && reg.chunks[end+1].feat&pack.Ger != 0) {
			break
		}
		if x.is(pack.And) && end+1 < len(reg.chunks) && reg.chunks[end+1].finite() {
			break
		}
		end++
	}
	return r.trim(text.Range{First: c.tok.First, Last: reg.chunks[end-1].last})
}

// twice drops what a second sense of the same verb, or a second verb within its
// evidence, made of an event.
func (r *reading) twice() {
	kept := r.events[:0]
	for i := range r.events {
		e := &r.events[i]
		if n := len(kept) - 1; n >= 0 && kept[n].typ == e.typ && kept[n].evidence.First <= e.evidence.First && (kept[n].evidence.First == e.evidence.First || e.evidence.Last <= kept[n].evidence.Last) && slices.Equal(kept[n].source, e.source) && slices.Equal(kept[n].target, e.target) {
			continue
		}
		kept = append(kept, *e)
	}
	r.events = kept
	r.told()
}

// told drops an event of the headline that the story tells again: of the same type,
// between the same states or persons.
func (r *reading) told() {
	if r.title < 0 || !r.pack.Order.SubjectFirst {
		return
	}
	head := 0
	for head < len(r.events) && r.inTitle(r.events[head].evidence.First) {
		head++
	}
	kept := r.events[:0]
	for i := range r.events {
		e, again := r.events[i], false
		for j := head; i < head && j < len(r.events) && !again; j++ {
			f := &r.events[j]
			again = f.typ == e.typ && r.sameSides(e.source, f.source) && r.sameSides(e.target, f.target)
		}
		if !again {
			kept = append(kept, e)
		}
	}
	r.events = kept
}

// sameSides reports whether two lists of actors are of the same states, or the same
// actors.
func (r *reading) sameSides(a, b []int32) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		x, y := &r.actors[a[i]], &r.actors[b[i]]
		if a[i] != b[i] && (x.country == "" || x.country != y.country) {
			return false
		}
	}
	return true
}
