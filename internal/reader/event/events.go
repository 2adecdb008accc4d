package event

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/clause"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// yields are the types of events that somebody who refuses them rejects.
var yields = map[string]bool{"CONCEDE": true, "RETREAT": true, "AID": true, "SUPPORT": true, "COOPERATE": true, "AGREE": true}

// Event makes an event of a clause with a doer and one to whom it is done.
func (r *Reading) Event(reg *phrase.Region, c *phrase.Clause) {
	f := c.Frame
	typ := f.Type
	if f.Kind == pack.FSay {
		typ = f.Also
	}
	form := c.Form
	if c.Refused && yields[typ] && c.Form.Class == pack.Verb {
		typ, form = "REJECT", nil // "refused to free two sailors"
	} else if c.Neg || c.Plan && !r.declaredAhead(reg, c, typ) && !r.toldAsPurpose(reg, c, typ) {
		return
	}
	if c.Maybe || c.Cancel || r.OnlyAsked(reg, c) || c.Propose && typ != "REJECT" || c.Infinitive && r.InfinitiveApart(reg, c) && !r.toldAsPurpose(reg, c, typ) || typ == "AGREE" && r.AgreedThat(reg, c) {
		return
	}
	if n := c.At + 1; r.Pack.Order.MarkedBefore && n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Of) && !(c.Passive && c.Get([]pack.Marker{pack.Subj}) != nil && c.Get([]pack.Marker{pack.Obj}) != nil) {
		return // "the reached OF consensus": spoken of, not told; but "the by-A struck OF ship of B"
	}
	if f.Kind == pack.FEvent && f.Needs == pack.NInf && !r.InfinitiveAfter(reg, c) {
		return
	}
	if n := c.At + 1; reg.Chunks[c.At].Tail != 0 && typ == "AGREE" && n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfDate && !r.InfinitiveAfter(reg, c) && !(n+1 < len(reg.Chunks) && reg.Chunks[n+1].Is(pack.Prep) && !reg.Chunks[n+1].Is(pack.Comp)) {
		return // "agreed on Friday that"; but "on Friday on a truce"
	}
	if r.saysThat(reg, c) {
		return // "recognised that X was late": words, and no recognition of X
	}
	noun := c.Form.Class == pack.Noun || c.Form.Class == pack.Adj
	if p := c.Get([]pack.Marker{pack.Poss}); noun && reg.Quote >= 0 && p != nil && r.Mentions[p.Mentions[0]].Kind == mention.Possessive && r.Mentions[p.Mentions[0]].First == r.Doc.Quotes[reg.Quote].Open+1 {
		return // "repeated to A “his congratulations on …”": the verb outside tells whose they are
	}
	if !noun && (r.Alleged(reg, c) || r.Threatened(reg, c) || r.ChargedWith(reg, c) || r.DeniedDeed(reg, c) || r.OnlyCharged(reg, c, typ) || r.OnlyThreatened(reg, c)) || !r.objectFits(reg, c) {
		return
	}
	if r.Pack.Order.Incise && f.Kind == pack.FEvent && !noun {
		if in, ok := r.InciseAt(reg, c.At); ok && in.From > 0 { // "…, the minister denounced, before the council": words
			return
		}
	}
	if noun && (c.Support == nil && r.NamedInDeed(reg, c) || c.Support != nil && c.Support.Has("receives") || r.InTail(reg, c)) || r.OnTheTable(reg, c) || r.WouldBe(reg, c) || r.OnlySought(reg, c) || r.OnlySpokenOf(reg, c) || noun && (clause.Agentless(c) || r.PutOff(reg, c) || r.OnlyDue(reg, c)) {
		return // "condemned the attack of X on Y", "on lifting visas views exchanged"
	}
	if c.Form.Has("queries") && !r.InfinitiveAfter(reg, c) && c.Get([]pack.Marker{pack.For, pack.That}) == nil && !r.thatBehind(reg, c) {
		return // "asked X whether": a question
	}
	if typ == "REQUEST" && !noun && r.Invites(reg, c) || r.isSubject(reg, c) {
		return
	}
	if r.behindAgreed(reg, c) || noun && (r.compounded(reg, c) || r.onlyAskedFor(reg, c, typ)) || !noun && r.inPlaceThat(reg, c) {
		return // "ceasefire monitors", "in Kabul that killed"
	}
	if r.whoever(c) {
		return // "any company that asks X to": nobody in particular
	}
	r.WithoutCharge(reg, c, typ)
	src := r.Fillers(c, f.A)
	if !noun && r.Pack.Order.Cases && slices.Contains(f.B, pack.Subj) && ofOpinion(typ) {
		src = r.fromBehind(c)
	}
	if two := r.signedThere(reg, c, typ); len(src) == 0 && two != nil {
		r.Events = append(r.Events, story.Event{Typ: typ, Source: two, Target: two, Evidence: r.eventRange(reg, c), Rule: c.Form.Sec.ID, Form: form})
		return
	}
	if by, ok := r.killedIn(reg, c, typ); ok {
		if by != nil && len(src) > 0 && !r.SameSide(by[0], src[0]) {
			for _, w := range story.Union(by, src) {
				r.Actors[w].Used = true
			}
			r.Events = append(r.Events, story.Event{Typ: typ, Source: by, Target: src, Evidence: r.eventRange(reg, c), Rule: c.Form.Sec.ID, Form: form})
		}
		return
	}
	if c.Passive && len(src) == 0 && c.Form.Has("receives") {
		src = r.House(c) // "was summoned to the ministry"
	}
	var of []int32 // the other end of a noun that has its owner
	if noun {
		if p := c.Get([]pack.Marker{pack.Poss}); p != nil && typ == "AGREE" && c.Support == nil && r.Mentions[p.Mentions[0]].Kind == mention.Possessive {
			return // "go back on its agreement with": spoken of, not told
		}
		if p := c.Get([]pack.Marker{pack.Poss}); p != nil && len(r.Resolve(p.Mentions, c)) == 0 && (c.Support == nil || c.Get([]pack.Marker{pack.Subj}) == nil && len(c.Implied) == 0) {
			return // "its war": whose, is not known
		}
		if own := r.owners(c); len(own) > 0 {
			if src = own; slices.Contains(f.B, pack.OfM) || !slices.Contains(f.A, pack.OfM) {
				of = r.Fillers(c, []pack.Marker{pack.OfM})
			}
		}
	}
	if noun && len(src) == 0 && (c.Support != nil || typ != "ASSAULT") { // "cancelled a deal after an attack": not his
		src = r.Fillers(c, []pack.Marker{pack.Subj})
	}
	if p := c.Get([]pack.Marker{pack.OfM}); noun && len(src) == 0 && p != nil && p.From == c.At+1 {
		for i := range c.Args {
			if a := &c.Args[i]; a.From != p.From && a.Mark&pack.To != 0 { // "(voiced) the thanks of Tehran to the government"
				src = r.Resolve(p.Mentions, c)
			}
		}
	}
	if a := c.Get([]pack.Marker{pack.Subj}); c.Passive && !noun && r.Pack.Order.Inverted && !r.Pack.Order.Cases && (a == nil || a.To <= c.At) && c.Get([]pack.Marker{pack.By}) == nil && !(len(src) > 0 && c.Form.Has("receives")) && r.strikers(reg, c) == nil && r.PostedWhere(c, typ) == nil {
		return // "the sanctions imposed on Moscow": by whom, it does not say
	}
	struck := false
	if len(src) == 0 {
		src = r.strikers(reg, c)
		struck = len(src) > 0
	}
	if a := c.Get([]pack.Marker{pack.Subj}); c.Passive && !struck && !noun && !r.Pack.Order.Inverted && !r.Pack.Order.MarkedBefore && (a == nil || a.To <= c.At) && c.Get([]pack.Marker{pack.Obj}) != nil && c.Get([]pack.Marker{pack.By}) == nil && !(len(src) > 0 && c.Form.Has("receives")) {
		return // "the attack in which two soldiers were killed": by whom, it does not say
	}
	if c.Passive && !noun && r.Pack.Order.Auxiliary && r.ofThing(reg, c) {
		return // "the summit convened by A": a thing is convened
	}
	people := false
	if len(src) == 0 && !noun {
		src = r.PeopleAt(reg, c)
		people = len(src) > 0
	}
	if len(src) == 0 && !noun {
		src = r.PostedWhere(c, typ)
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
	if noun && len(src) > 0 && len(r.notOwn(story.Minus(r.doers(tgt), src), src)) == 0 { // "Tehran's thanks to the government": past the owner
		for _, m := range slots {
			for i := range c.Args {
				if a := &c.Args[i]; a.Mark&m != 0 && a.Mark&pack.OfM == 0 || a.Mark&m&^pack.OfM != 0 {
					if x := r.notOwn(story.Minus(r.doers(r.Resolve(a.Mentions, c)), src), src); len(x) > 0 {
						tgt = x
						break
					}
				}
			}
		}
	}
	between, ends := c.Get([]pack.Marker{pack.Between}), []int32(nil)
	if between != nil {
		ends = r.doers(r.Resolve(between.Mentions, c))
	}
	if noun && between != nil && typ != "REQUEST" && (len(src) == 0 || typ == "AGREE" && len(ends) > 1 && slices.Contains(f.A, pack.Between)) { // whoever welcomes an agreement between two, it is theirs
		if len(ends) < 2 || r.anonymous(ends) {
			return
		}
		src, tgt = ends[:1], ends[1:]
	} else if len(tgt) == 0 && !(typ == "REQUEST" && !noun && r.Pack.Order.Inverted && r.InfinitiveAfter(reg, c)) && !(typ == "AGREE" && (len(src) > 1 || r.Pack.Order.MarkedBefore)) {
		if n := c.At + 1; f.Kind == pack.FSay && typ == "REJECT" && n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Comp) {
			return // "denied that Russia plans to": who charged him, it does not say
		}
		if tgt = r.authorOf(reg, c, typ); len(tgt) == 0 {
			tgt = r.sufferer(reg, c)
		}
		if len(tgt) == 0 {
			tgt = r.nearTarget(reg, c, src)
		}
		if len(tgt) == 0 {
			tgt = r.frontedState(reg, c)
		}
		if len(tgt) == 0 {
			tgt = r.ownerMeant(reg, c, typ, src)
		}
		if typ != "REQUEST" && typ != "AID" && r.anonymous(tgt) {
			tgt = nil // "protested against the deportation of migrants"
		}
		if len(tgt) == 0 {
			tgt = r.TargetBefore(reg, c)
		}
		if len(tgt) == 0 {
			tgt = r.pointsBack(reg, c, typ, src)
		}
		if len(tgt) == 0 {
			tgt = r.apposedDeed(reg, c, typ)
		}
		if r.Pack.Order.Cases && r.homely(src, tgt) { // "denied reports of the minister's meeting"
			tgt = nil
		}
	}
	if len(tgt) == 0 && (typ == "AID" || typ == "CONCEDE") && !noun {
		tgt = r.givenTo(reg, c)
	}
	if len(tgt) == 0 && typ == "AID" && !noun {
		tgt = r.aidedWhere(reg, c, src)
	}
	if len(tgt) == 0 && typ == "ACCUSE" {
		tgt = r.ruledThere(reg, c)
	}
	if len(tgt) == 0 && typ == "COERCE" && !noun {
		tgt = r.onPlace(c, slots)
	}
	if len(tgt) == 0 && ofOpinion(typ) {
		tgt = r.ProvokedBy(reg, c, typ, src)
	}
	if len(tgt) == 0 {
		tgt = r.retaliates(c, src)
	}
	r.summonedFrom(c, src, tgt)
	tgt = story.Minus(r.peopleToo(typ, tgt, src), src)
	tgt = r.notOwn(tgt, src)
	if len(tgt) == 0 && typ == "AGREE" && len(src) == 1 && !noun && r.Pack.Order.SubjectFirst && !r.Pack.Order.Inverted && !r.Pack.Order.MarkedBefore && (r.InfinitiveAfter(reg, c) || r.baseBehind(reg, c)) {
		if tgt = r.agreedTowards(reg, c, src); len(tgt) == 0 {
			tgt = r.amongThemselves(c, src)
		}
	}
	if typ == "PROTEST" {
		src = slices.DeleteFunc(src, r.forces)
	}
	src = r.BothSigned(reg, c, src, tgt)
	src, tgt = r.MutualEnds(c, typ, src, tgt, slots)
	if (typ == "COOPERATE" || c.Form.Has("mutual") || r.eachOther(c, slots)) && len(src) > 1 && len(tgt) == 0 {
		tgt = src
	}
	if typ == "AGREE" {
		all := story.Union(src, tgt)
		b := c.Get(slots)
		if a := c.Get([]pack.Marker{pack.With}); b == nil && noun && a != nil && a.From > c.At {
			b = a // "ratified the treaty with B": the noun's other side
		}
		if len(src) > 1 && !noun && b != nil && b.Mark&(pack.With|pack.Between|pack.By|pack.Subj) == 0 {
			all = src // "the two agreed to withdraw troops"
		}
		if len(src) > 1 && len(tgt) == 0 || len(src) > 1 && !noun && b != nil && b.Mark&(pack.With|pack.Between|pack.By|pack.Subj) == 0 || b != nil && b.Mark&(pack.With|pack.Between) != 0 || b == nil && !noun && r.Pack.Order.Cases && len(src) > 0 && len(tgt) > 0 && phrase.Marks(slots)&^(pack.With|pack.Between) == 0 {
			src, tgt = all, all
			if len(all) < 2 {
				return
			}
		}
	}
	if len(src) == 1 && len(tgt) == 1 && (r.Pack.Order.MarkedBefore && r.Actors[src[0]].Kind == mention.Country || r.Pack.Order.Cases && r.Actors[src[0]].Kind == mention.Body && r.Actors[src[0]].Country != "") && r.Actors[tgt[0]].Country == r.Actors[src[0]].Country && typ != "AGREE" {
		return // a state towards its own
	}
	if len(src) == 1 && len(tgt) == 1 && ofOpinion(typ) && r.Actors[src[0]].Kind == mention.Country && date.Unique(r.Actors[tgt[0]].Role) && r.Actors[tgt[0]].Country == r.Actors[src[0]].Country {
		return // nor towards whoever leads it
	}
	if c.Form.Has("sees") && len(src) > 0 && !slices.ContainsFunc(tgt, func(w int32) bool { return r.comesFrom(w, r.Actors[src[0]].Country) }) {
		return // called in his own generals
	}
	if n := c.At + 1; typ == "REJECT" && !noun && n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && (reg.Chunks[n].Is(pack.Comp) || reg.Chunks[n].Is(pack.Aux) && r.infinitiveAux(&reg.Chunks[n])) {
		return // "denied that", "denied having armed": what was not so
	}
	if a := r.Nearest(c, slots); typ == "REQUEST" && !noun && a != nil && a.From > c.At && r.PastInfinitive(reg, c, a) {
		return // "instó a reemplazar a la OEA": whom, it does not say
	}
	if typ == "REQUEST" && r.Pack.Order.Inverted {
		tgt = r.notSubordinate(tgt, src)
	}
	if !struck && (c.Form.Has("armed") || typ == "ASSAULT" && r.Pack.Order.Inverted) {
		src = slices.DeleteFunc(src, func(w int32) bool { return r.unarmed(w) || c.Form.Has("armed") && !r.forces(w) })
	}
	own := len(src) == 0 && len(tgt) > 0 && typ != "AGREE" && typ != "COOPERATE" && r.DoneByUs(c) && !r.anonymous(tgt)
	if own {
		for _, w := range tgt {
			r.Actors[w].Used = true
		}
		r.Events = append(r.Events, story.Event{Typ: typ, Target: tgt, Evidence: r.eventRange(reg, c), Rule: c.Form.Sec.ID, Form: c.Form, Own: true})
		return
	}
	if len(src) == 0 || len(tgt) == 0 || r.anonymous(src) && r.anonymous(tgt) || !r.bothEnds(src, tgt) {
		return
	}
	if w := c.Form.Get("spoken"); w != "" && (r.persons(src) && (r.persons(tgt) || r.civil(tgt)) || typ == "PROTEST" && r.ofState(src)) {
		typ, form = w, nil // "X attacked Y over the deal": with words
	}
	if w := c.Form.Get("crowd"); w != "" && r.asCrowd(src, tgt) {
		typ, form = w, nil // "students clashed with the police"
	}
	if typ == "SANCTION" && !slices.ContainsFunc(tgt, func(w int32) bool { return !r.SameSide(w, src[0]) }) {
		return // a ministry's on its own president: another's, told of
	}
	for _, w := range story.Union(src, tgt) {
		r.Actors[w].Used = true
	}
	e := story.Event{Typ: typ, Source: src, Target: tgt, Evidence: r.eventRange(reg, c), Rule: c.Form.Sec.ID, Form: form, Said: !noun && (c.Get([]pack.Marker{pack.Subj}) == nil || len(c.Implied) > 0) && r.Pack.Order.Dropped}
	r.Events = append(r.Events, e)
}

// whoever reports whether the subject of a verb is nobody in particular: "any company that".
func (r *Reading) whoever(c *phrase.Clause) bool {
	a := c.Get([]pack.Marker{pack.Subj})
	if a == nil || len(a.Mentions) != 1 {
		return false
	}
	m := &r.Mentions[a.Mentions[0]]
	for _, i := range []int32{r.ItemAt[m.First], r.ItemAt[m.First] - 1} {
		if i >= 0 && i >= r.ItemAt[r.Doc.Sents[m.Sent].First] && r.Has(&r.Items[i], word.Bit(pack.Det), "whoever") {
			return true
		}
	}
	return false
}

// nearTarget is whom a clause without an object concerns: the owner or the
// state of what its object names ("welcomed Beijing's initiatives").
func (r *Reading) nearTarget(reg *phrase.Region, c *phrase.Clause, src []int32) []int32 {
	suffers := false
	for j, n := c.At+1, 0; j < len(reg.Chunks) && n < 9 && !r.CarriesOver(c); j, n = j+1, n+1 {
		x := &reg.Chunks[j]
		if n := r.byBehind(reg, j); n > j {
			j = n // "the plan presented by X": past the participle and its preposition
			continue
		}
		if x.Is(pack.Rel) {
			if mi := r.doerOf(reg, j); mi >= 0 {
				return r.Resolve([]int32{mi}, c)
			}
			if list := r.doersOf(reg, j); list != nil {
				return r.Resolve(list, c)
			}
		}
		if x.Kind == phrase.OfQuote || x.Is(pack.Comp) || x.Is(pack.Sub) && !x.Is(pack.Prep) || x.Is(pack.Rel) || x.Finite() || x.Is(pack.And) && r.ClauseAfterAnd(reg, j) {
			return nil
		}
		if (c.Frame.Type == "REQUEST" || c.Frame.Also == "REQUEST") && x.Trig != nil && x.Feat&pack.Inf != 0 {
			return nil // "demanded of all to break with X"
		}
		if x.Trig != nil && x.Trig.Class == pack.Verb && c.Form.Class == pack.Noun && reg.Chunks[j-1].Is(pack.Aux) {
			return nil // "the Kenyan strikes were condemned by Norway"
		}
		if k := r.AsideEnd(reg, c, j); k > j && word.Comma(r.Punct(x)) {
			j = k
			continue
		}
		if n := r.agentBehind(reg, j); n > j {
			j = n // "the measures, taken by-Nairobi"
			continue
		}
		if m := r.Punct(x); word.Comma(m) || word.Semicolon(m) || word.Colon(m) || r.Pack.Order.MarkedBefore && r.EndsWithComma(x) || x.Kind == phrase.OfDate && r.Items[r.ItemAt[x.Last-1]].Is(pack.Prep) {
			return nil
		}
		if x.Is(pack.Prep) && !x.Is(pack.And) && x.Mark&pack.As != 0 && r.Pack.Order.Compound {
			return nil // "defended her record as secretary of state"
		}
		if x.Is(pack.Prep) && r.Pack.Order.MarkedBefore && x.Mark&pack.To != 0 {
			return nil // what is done to that one follows
		}
		if k := byMouthOf(c, j); k > j && x.Mark == pack.Through && !r.Pack.Order.SubjectFirst {
			j = k - 1 // "condemned A, by the mouth of B, the raids"
			continue
		}
		if x.Is(pack.Prep) && !x.Is(pack.And) && j > c.At+1 && !r.onlyTime(reg, c.At+1, j) && x.Mark&(pack.In|pack.At|pack.During|pack.Beside|pack.AfterM|pack.Before|pack.Through) != 0 && x.Mark&(pack.OfM|pack.By|pack.From) == 0 && !(c.Frame.Type == "ASSAULT" && c.Form.Class == pack.Noun && x.Mark&phrase.Marks(c.Frame.B) != 0) {
			return nil // "condemned the attack in a telegram to the president"
		}
		if c.Frame.Type == "ACCUSE" && x.Is(pack.Prep) && !x.Is(pack.And) && (x.Mark&(pack.On|pack.Against) != 0 && x.Mark&(pack.With|pack.OfM) == 0 || x.Mark == pack.About && reg.Chunks[j-1].Trig != nil) && j > c.At+1 {
			return nil // "condemned the attack on Doha": that is not who did it
		}
		if r.doneToMention(reg, c, j) {
			suffers = true
			continue
		}
		if suffers && x.Kind == phrase.OfMention && !(reg.Chunks[j-1].Kind == phrase.OfItem && reg.Chunks[j-1].Is(pack.Prep) && reg.Chunks[j-1].Mark&pack.By != 0) && !(r.Pack.Order.Cases && !r.Genitive([]int32{x.Idx})) {
			return nil // "the invasion of Ukraine by Russia": past whom it is done to, who did it
		}
		if x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Country && !r.Mentions[x.Idx].Bare && r.describesNoun(reg, j+1, &r.Mentions[x.Idx]) {
			continue // "rejected the Iran deal"
		}
		if x.Kind != phrase.OfMention || r.OwnerAt(reg, j+1) && len(r.notOwn(r.Resolve([]int32{x.Idx}, c), src)) == 0 { // "reaffirmed Norway's support for"
			continue
		}
		q := j - 1
		for q > c.At && !(reg.Chunks[q].Kind == phrase.OfItem && reg.Chunks[q].Is(pack.Prep)) {
			q--
		}
		if q > c.At && r.SkipDet(reg, j-1) == q && r.Has(&r.Items[reg.Chunks[q].Item], word.Bit(pack.Prep), "company") {
			continue // "condemned, together with the president, the raids": not her
		}
		if c.Frame.Type == "AGREE" && q > c.At && reg.Chunks[q].Mark&(pack.With|pack.Between|pack.To|phrase.Marks(c.Frame.B)) == 0 {
			continue // "signed a memorandum on rebuilding Ukraine": not with it
		}
		if q > c.At && r.onlyTime(reg, c.At+1, q) && !r.nounPhraseBetween(reg, q, j) && !reg.Chunks[q].Is(pack.And) && reg.Chunks[q].Mark&(pack.In|pack.At) != 0 && reg.Chunks[q].Mark&(pack.OfM|pack.By|pack.From|phrase.Marks(c.Frame.B)) == 0 {
			continue // "denounced before the UN the raid of": not whom
		}
		part := false
		for _, a := range c.Args {
			part = part || (a.Mark&(pack.Subj|pack.Poss) != 0 || r.Pack.Order.Cases && a.Mark == pack.By && c.Form.Class == pack.Noun || a.Mark&pack.OfM != 0 && c.Form.Class == pack.Noun && slices.Contains(c.Frame.A, pack.OfM) && !slices.Contains(c.Frame.B, pack.OfM)) && a.From <= j && j < a.To
		}
		if part {
			continue
		}
		m := &r.Mentions[x.Idx]
		if m.Bare && len(m.Countries) > 0 {
			return []int32{r.Keyed(mention.Country, m.Countries[0], "", "")}
		}
		if clause.ByAgent(c) {
			continue // "A's charges B rejected"
		}
		if c.Frame.Type == "ASSAULT" && c.Form.Class == pack.Verb && m.Kind == mention.Place && m.City.Country != "" && r.Pack.Order.Genitive && j > c.At+1 && reg.Chunks[j-1].Kind == phrase.OfItem && !reg.Chunks[j-1].Is(pack.Prep) && reg.Chunks[j-1].Trig == nil {
			return []int32{r.Keyed(mention.Country, m.City.Country, "", "")} // "shelled the port (of) Hodeidah"
		}
		if m.Kind == mention.Possessive || m.Kind == mention.Pronoun || m.Kind == mention.Anaphor || m.Kind == mention.Group && len(m.Countries) == 0 && c.Frame.Type == "MOBILIZE" || m.Kind == mention.Place && (!m.City.Is(pack.Capital) || r.Items[r.ItemAt[m.First]].Is(pack.Det)) {
			continue
		}
		if q <= c.At && r.beginsClause(reg, c, j) {
			return nil // "after the strike of A B condemned": B does what follows
		}
		if r.Pack.Order.Cases && r.Genitive([]int32{x.Idx}) { // "condemned the acts of A and B"
			return r.Resolve(r.ChainRight(reg, j).Mentions, c)
		}
		return r.Resolve([]int32{x.Idx}, c)
	}
	return nil
}

// beginsClause reports whether the mention at chunk j, behind the noun of a deed, is in the case of a subject and has
// a verb right behind it, or can be in no other case: the clause behind the noun's phrase is its own.
func (r *Reading) beginsClause(reg *phrase.Region, c *phrase.Clause, j int) bool {
	f := r.CaseOf([]int32{reg.Chunks[j].Idx})
	if c.Form.Class != pack.Noun || !r.Pack.Order.Cases || f != 0 && f&pack.Nom == 0 {
		return false
	}
	return f == pack.Nom || j+1 < len(reg.Chunks) && reg.Chunks[j+1].Finite()
}

// onlyTime reports whether nothing but days and adverbs stands from chunk i up to chunk j.
func (r *Reading) onlyTime(reg *phrase.Region, i, j int) bool {
	for ; i < j; i++ {
		if x := &reg.Chunks[i]; x.Kind != phrase.OfDate && !(x.Kind == phrase.OfItem && x.Set != 0 && x.Only(word.Bit(pack.Adverb)|word.Bit(pack.DayPart))) {
			return false
		}
	}
	return true
}

// nounPhraseBetween reports whether another noun phrase, with its article, begins behind the one that
// the preposition at chunk q governs and before chunk j: "condenó en un comunicado LA ofensiva israelí".
func (r *Reading) nounPhraseBetween(reg *phrase.Region, q, j int) bool {
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.MarkedBefore {
		return false
	}
	for k := q + 2; k < j; k++ {
		if x := &reg.Chunks[k]; x.Is(pack.Det) && !x.Is(pack.Prep) && !x.Is(pack.Of) && !reg.Chunks[k-1].Is(pack.Det) && !reg.Chunks[k-1].Is(pack.Prep) && !reg.Chunks[k-1].Is(pack.Of) && !reg.Chunks[k-1].Is(pack.And) {
			return true
		}
	}
	return false
}

// eventRange is the clause with what its verb says, up to the sentence's next turn.
func (r *Reading) eventRange(reg *phrase.Region, c *phrase.Clause) text.Range {
	end := c.End
	for end < len(reg.Chunks) {
		x := &reg.Chunks[end]
		m := r.Punct(x)
		if word.Semicolon(m) || x.Kind == phrase.OfQuote || word.Comma(m) && end+1 < len(reg.Chunks) && (reg.Chunks[end+1].Is(pack.And) || reg.Chunks[end+1].Is(pack.Sub) || reg.Chunks[end+1].Finite() || reg.Chunks[end+1].Trig != nil && reg.Chunks[end+1].Feat&pack.Ger != 0) {
			break
		}
		if x.Is(pack.And) && end+1 < len(reg.Chunks) && reg.Chunks[end+1].Finite() {
			break
		}
		end++
	}
	return r.Trim(text.Range{First: c.Tok.First, Last: reg.Chunks[end-1].Last})
}

// Twice drops what a second sense of the same verb, or a second verb within its
// evidence, made of an event.
func (r *Reading) Twice() {
	kept := r.Events[:0]
	for i := range r.Events {
		e := &r.Events[i]
		if n := len(kept) - 1; n >= 0 && kept[n].Typ == e.Typ && kept[n].Evidence.First <= e.Evidence.First && (kept[n].Evidence.First == e.Evidence.First || e.Evidence.Last <= kept[n].Evidence.Last) && slices.Equal(kept[n].Source, e.Source) && slices.Equal(kept[n].Target, e.Target) {
			continue
		}
		if n := len(kept) - 1; n >= 0 && kept[n].Typ == e.Typ && kept[n].Evidence == e.Evidence && slices.Equal(kept[n].Source, e.Source) && len(story.Minus(kept[n].Target, e.Target)) == 0 {
			kept[n] = *e // "thanked A and B", which another rule had read as A alone
			continue
		}
		kept = append(kept, *e)
	}
	r.Events = kept
	r.told()
}

// told drops an event of the headline that the story tells again: of the same type,
// between the same states or persons.
func (r *Reading) told() {
	if r.Title < 0 || !r.Pack.Order.SubjectFirst {
		return
	}
	head := 0
	for head < len(r.Events) && r.InTitle(r.Events[head].Evidence.First) {
		head++
	}
	kept := r.Events[:0]
	for i := range r.Events {
		e, again := r.Events[i], false
		for j := head; i < head && j < len(r.Events) && !again; j++ {
			f := &r.Events[j]
			again = f.Typ == e.Typ && r.sameSides(e.Source, f.Source) && r.sameSides(e.Target, f.Target)
		}
		if !again {
			kept = append(kept, e)
		}
	}
	r.Events = kept
}

// sameSides reports whether two lists of actors are of the same states, or the same
// actors.
func (r *Reading) sameSides(a, b []int32) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		x, y := &r.Actors[a[i]], &r.Actors[b[i]]
		if a[i] != b[i] && (x.Country == "" || x.Country != y.Country) {
			return false
		}
	}
	return true
}

// infinitiveAux reports whether a chunk is an auxiliary in the infinitive: "haber".
func (r *Reading) infinitiveAux(x *phrase.Chunk) bool {
	return slices.ContainsFunc(r.Forms(&r.Items[x.Item], word.Bit(pack.Aux)), func(f *pack.Form) bool {
		return f.Feat.HasFeat(pack.Inf) && f.Feat&(pack.Past|pack.Pres) == 0
	})
}
